// How many entries a scan has seen, on a terminal. It loads nothing: every verify passes here.

const CLEAR = '\r\u001b[K';

/** So often the line is written: a scan sees thousands of entries in that time. */
const EVERY_MS = 200;

/** The line of a scan on a terminal; anywhere else it is silent. A scan that is over sooner writes none. */
export function scanLine(terminal: NodeJS.WriteStream): (entries: number | null) => void {
  if (!terminal.isTTY) return () => undefined;
  let last: number | null = null;
  let shown = false;
  return (entries) => {
    const now = performance.now();
    if (entries === null) {
      if (shown) terminal.write(CLEAR);
      [last, shown] = [null, false];
      return;
    }
    last ??= now;
    if (now - last < EVERY_MS) return;
    [last, shown] = [now, true];
    terminal.write(`${CLEAR}Looking at the artefacts: ${entries.toLocaleString('en-GB')} entries`);
  };
}
