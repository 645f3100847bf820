// Findings of one cause read as one: same rule, same owner, same maker. Pure.

import type { Finding } from '../artefacts/judge.ts';
import type { PathBytes } from '../artefacts/path-bytes.ts';
import { describe, shownPath } from './describe.ts';
import { show } from './escape.ts';
import type { Facts } from './facts.ts';

export interface Group {
  readonly first: Finding;
  readonly count: number;
  /** Up to five paths, shown. */
  readonly examples: readonly string[];
  readonly sentence: string;
  readonly cure: string;
}

const EXAMPLES = 5;

/** The groups of the listed findings, worst and largest first. */
export function groupFindings(facts: Facts): readonly Group[] {
  const groups = new Map<string, { first: Finding; count: number; examples: string[]; folder: PathBytes | null }>();
  for (const finding of facts.verdict?.findings ?? []) {
    const { entry } = finding;
    const key = [finding.rule, finding.level, finding.origin, entry === null ? finding.pattern : `${entry.uid}:${entry.gid}`].join('\0');
    const group = groups.get(key) ?? { first: finding, count: 0, examples: [], folder: null };
    group.count += 1;
    if (group.examples.length < EXAMPLES)
      group.examples.push(entry === null ? show(finding.pattern ?? '') : shownPath(entry.path, facts.workspace));
    if (entry !== null) group.folder = group.folder === null ? entry.path : commonFolder(group.folder, entry.path);
    groups.set(key, group);
  }
  const rank = (group: { first: Finding; count: number }) => (group.first.level === 'error' ? 1e9 : 0) + group.count;
  return [...groups.values()]
    .sort((a, b) => rank(b) - rank(a))
    .map((group) => {
      const { sentence, cure } = describe(group.first, facts, group.folder);
      return { ...group, sentence, cure: cure.text };
    });
}

/** The deepest folder that holds both, or the path itself where they are the same. */
function commonFolder(a: PathBytes, b: PathBytes): PathBytes {
  const [first, second] = [a.split('/'), b.split('/')];
  const same = first.findIndex((segment, index) => segment !== second[index]);
  return (same < 0 ? a : first.slice(0, Math.max(same, 1)).join('/') || '/') as PathBytes;
}
