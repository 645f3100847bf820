// The line that a user needs in /etc/subuid or /etc/subgid (subuid(5)). Pure.

/** Ranges are given in steps of this many ids, as useradd does (SUB_UID_COUNT of login.defs(5)). */
const STEP = 65_536;
/** useradd begins here (SUB_UID_MIN). */
const FIRST = 100_000;
/** The last but one of 32 bits: the last one means "no id". */
const LAST = 2 ** 32 - 2;

/**
 * A line to add to the file, with which `id` exists in the user's containers, where `largest` is the largest id so far: Podman counts
 * through all ranges of a user in their order. It overlaps nobody's range. null where 32 bits have no room for so many.
 */
export function subordinateLine(file: string, user: string, largest: number, id: number): string | null {
  const count = Math.ceil((id - largest) / STEP) * STEP;
  const ends = file.split('\n').map((line) => {
    const [, start, length] = line.split(':').map(Number);
    return (start ?? 0) + (length ?? 0) || 0;
  });
  const first = Math.max(FIRST, ...ends);
  return first + count - 1 > LAST ? null : `${user}:${first}:${count}`;
}
