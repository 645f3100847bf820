// The files by which a step hands outputs and state to the runner, read as the runner reads them (actions/runner FileCommandManager).
// Pure.

/** `name=value`, or `name<<DELIMITER` up to a line that is the delimiter. Throws where the runner would fail the step. */
export function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, sign, rest = ''] = /^(.+?)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`Neither name=value nor name<<DELIMITER: ${line}`);
    values[name] = sign === '=' ? rest : takeUntil(lines, rest);
  }
  return values;
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (end < 0 || delimiter === '') throw new Error(`Matching delimiter not found: ${delimiter}`);
  return lines
    .splice(0, end + 1)
    .slice(0, end)
    .join('\n');
}
