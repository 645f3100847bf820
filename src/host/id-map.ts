// Id maps as the kernel writes them (user_namespaces(7)): rows of inside, outside, count. Pure.

export interface IdRange {
  readonly inside: number;
  readonly outside: number;
  readonly count: number;
}

export type IdMap = readonly IdRange[];

/** Reads the text of /proc/PID/uid_map. Rows that are not three numbers are left out. */
export function parseIdMap(text: string): IdMap {
  return text.split('\n').flatMap((line) => {
    const [inside, outside, count, ...more] = line.trim().split(/\s+/).map(Number);
    const row = [inside, outside, count].every((number) => Number.isSafeInteger(number)) && more.length === 0;
    return row ? [{ inside: inside as number, outside: outside as number, count: count as number }] : [];
  });
}

/** The id outside that an id inside has, or null where the map has none. */
export function toOutside(map: IdMap, inside: number): number | null {
  const row = map.find((range) => inside >= range.inside && inside < range.inside + range.count);
  return row === undefined ? null : row.outside + (inside - row.inside);
}

/** The id inside that an id outside has, or null where the map has none. */
export function toInside(map: IdMap, outside: number): number | null {
  const row = map.find((range) => outside >= range.outside && outside < range.outside + range.count);
  return row === undefined ? null : row.inside + (outside - row.outside);
}

/** How many ids the map holds. */
export function sizeOf(map: IdMap): number {
  return map.reduce((sum, range) => sum + range.count, 0);
}

/**
 * Joins two steps into one: `inner` maps container ids to those of Podman's namespace, `outer` maps these to the host. What the
 * outer map does not hold falls out.
 */
export function compose(inner: IdMap, outer: IdMap): IdMap {
  const rows: IdRange[] = [];
  for (const range of inner) {
    for (const host of outer) {
      const first = Math.max(range.outside, host.inside);
      const end = Math.min(range.outside + range.count, host.inside + host.count);
      if (end > first)
        rows.push({ inside: range.inside + (first - range.outside), outside: host.outside + (first - host.inside), count: end - first });
    }
  }
  return rows.sort((a, b) => a.inside - b.inside);
}
