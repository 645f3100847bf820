// What Podman said when it failed, as one line that can be quoted. Pure.

/** The last lines of its stderr without their `Error: `; `otherwise` where it said nothing. */
export function podmanWords(stderr: string, otherwise: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.replace(/^Error: /, '').trim())
    .filter((line) => line !== '' && !/^time="[^"]*" level=(?:debug|info|warning)/.test(line));
  return lines.slice(-4).join(' ') || otherwise;
}
