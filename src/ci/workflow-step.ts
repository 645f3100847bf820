// Which line of a workflow runs the image: the step of ours in this job. Pure.

import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** The line, from 1, of the `image` (or else of the `uses`) of the step that runs this image; null where it cannot be told. */
export function stepLine(text: string, job: string, image: string | null): number | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const steps = document.getIn(['jobs', job, 'steps']);
  if (!isSeq(steps)) return null;
  const ours = steps.items.filter(
    (step): step is YAMLMap => isMap(step) && /(?:^\.\/?|rootless-artefacts)/.test(String(step.get('uses') ?? '')),
  );
  const withImage = ours.filter((step) => String(step.getIn(['with', 'image']) ?? '') === image);
  // Two steps that run the same image cannot be told apart, and an expression stands for an image that is not known here.
  const step = withImage.length === 1 ? withImage[0] : ours.length === 1 ? ours[0] : undefined;
  const node = step?.getIn(['with', 'image'], true) ?? step?.get('uses', true);
  const offset = (node as { range?: readonly number[] | null } | undefined)?.range?.[0];
  return offset === undefined ? null : lines.linePos(offset).line;
}
