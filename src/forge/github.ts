// GitHub's own surfaces: annotations, the job summary and the outputs of the step. @actions/core does the escaping of commands.

import { error, notice, setOutput, summary, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';

/** A job summary may hold this much; a larger one is dropped whole (actions/runner, CreateStepSummaryCommand). */
const SUMMARY_LIMIT = 1024 * 1024;

const SAY = { error, warning, notice };

export function deliverAnnotations(annotations: readonly Annotation[]): void {
  for (const { level, title, message, file, line } of annotations)
    SAY[level](message, { title, ...(file === null ? {} : { file }), ...(line === undefined ? {} : { startLine: line }) });
}

/** Adds to the job summary. A summary that cannot be written is a warning: the verdict stands without it. */
export async function deliverSummary(markdown: string): Promise<void> {
  if (Buffer.byteLength(markdown) > SUMMARY_LIMIT) {
    warning('The report is too long for the job summary (1 MiB); the report file has all of it');
    return;
  }
  try {
    await summary.addRaw(markdown, true).write();
  } catch (fault) {
    warning(`The job summary could not be written: ${fault instanceof Error ? fault.message : fault}`);
  }
}

export interface Outputs {
  readonly outcome: string;
  readonly findings: number;
  readonly report: string;
  readonly 'exit-code': number | '';
  readonly plan: string;
}

export function deliverOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
