// Which line of a Containerfile decides who an image runs as. Pure.

export interface DecidingLine {
  /** From 1. */
  readonly line: number;
  /** As written; null where the last stage names no USER, and the line is that of its FROM. */
  readonly user: string | null;
}

/** The last USER of the last stage, or its FROM; null where there is no FROM. Heredocs and continued lines are passed over. */
export function decidingLine(text: string): DecidingLine | null {
  let deciding: DecidingLine | null = null;
  let continued = false;
  let heredoc: string | null = null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (heredoc !== null) {
      if (line.trim() === heredoc) heredoc = null;
      continue;
    }
    if (/^\s*#/.test(line)) continue; // a comment may stand between continued lines
    const instruction = continued ? null : /^\s*([A-Za-z]+)\s+(.*)$/.exec(line);
    continued = /\\\s*$/.test(line);
    heredoc = /<<-?\s*["']?([A-Za-z_]\w*)["']?/.exec(line)?.[1] ?? null;
    const [, name, rest] = instruction ?? [];
    if (/^from$/i.test(name ?? '')) deciding = { line: index + 1, user: null };
    if (/^user$/i.test(name ?? '') && deciding !== null) deciding = { line: index + 1, user: (rest ?? '').replace(/\s+#.*$/, '').trim() };
  }
  return deciding;
}

/** Whether a Containerfile with this line can have built an image whose USER is `declared`. A variable may stand for anything. */
export function mayHaveBuilt({ user }: DecidingLine, declared: string): boolean {
  return user === null ? declared === '' : user === declared || user.includes('$');
}
