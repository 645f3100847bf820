// Which findings are asked for.

import type { PageFinding } from '../src/report/html/page-finding.ts';

/** Calls back with the findings that the form asks for: at once, and at every change. */
export function watchFilters(
  form: HTMLFormElement,
  all: readonly PageFinding[],
  onChange: (findings: readonly PageFinding[]) => void,
): void {
  const texts = new Map(all.map((finding) => [finding, textOf(finding)]));
  const apply = () => {
    const asked = new FormData(form);
    const [rule, level, origin] = [asked.get('rule'), asked.get('level'), asked.get('origin')];
    const words = String(asked.get('text') ?? '')
      .toLowerCase()
      .split(/\s+/);
    onChange(
      all.filter(
        (finding) =>
          (rule === '' || finding.rule === rule) &&
          (level === '' || finding.level === level) &&
          (origin === '' || finding.origin === origin) &&
          words.every((word) => texts.get(finding)?.includes(word)),
      ),
    );
  };
  form.addEventListener('input', apply);
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

function textOf({ path, owner, maker }: PageFinding): string {
  return `${path} ${owner} ${maker}`.toLowerCase();
}
