// What a thrown error says and which code it ends with: the one catcher of every entry uses it.

import { HostError, UsageError } from '../errors.ts';
import { show } from '../report/escape.ts';
import { renderMistakes } from '../settings/usage.ts';
import { TOOL, VERSION } from '../version.ts';

/** The text and the exit code of a failure: 2 usage, 3 host, 70 our bug. */
export function describeFailure(error: unknown): { readonly text: string; readonly code: number } {
  if (error instanceof UsageError) return { text: renderMistakes(error.mistakes), code: 2 };
  if (error instanceof HostError) return { text: `${show(error.message)}\n${show(error.meaning)}\nCure: ${show(error.cure)}\n`, code: 3 };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `This is a bug of ${TOOL} ${VERSION} (Node ${process.version}). Please report it with the lines below.\n${stack}\n`,
    code: 70,
  };
}
