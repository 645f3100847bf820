// Findings of one cause read as one: same rule, same owner, same maker, with the folders that they are in. Pure.

import type { Finding } from '../artefacts/judge.ts';
import type { PathBytes } from '../artefacts/path-bytes.ts';
import { describe, shownPath } from './describe.ts';
import { quote, show } from './escape.ts';
import type { Facts } from './facts.ts';

export interface Group {
  readonly first: Finding;
  readonly count: number;
  /** Up to five paths, shown. */
  readonly examples: readonly string[];
  /** The folders with the most of them, and how many others there are. */
  readonly folders: readonly { readonly folder: string; readonly count: number }[];
  readonly otherFolders: number;
  readonly sentence: string;
  readonly cure: string;
}

/** A container can give its files to thousands of owners: so many kinds are shown for people, the rest counted. */
export const GROUPS_SHOWN = 50;

const EXAMPLES = 5;
const FOLDERS = 3;

interface Gathered {
  readonly first: Finding;
  count: number;
  readonly examples: string[];
  /** The deepest folder that holds all of them. */
  common: PathBytes | null;
  readonly folders: Map<PathBytes, number>;
}

/** The groups of the listed findings, worst and largest first. */
export function groupFindings(facts: Facts): readonly Group[] {
  const groups = new Map<string, Gathered>();
  for (const finding of facts.verdict?.findings ?? []) {
    const { entry } = finding;
    const key = [finding.rule, finding.level, finding.origin, entry === null ? finding.pattern : `${entry.uid}:${entry.gid}`].join('\0');
    const group: Gathered = groups.get(key) ?? { first: finding, count: 0, examples: [], common: null, folders: new Map() };
    group.count += 1;
    if (group.examples.length < EXAMPLES)
      group.examples.push(entry === null ? show(finding.pattern ?? '') : shownPath(entry.path, facts.workspace));
    if (entry !== null) {
      group.common = group.common === null ? entry.path : commonFolder(group.common, entry.path);
      const folder = parentOf(entry.path);
      group.folders.set(folder, (group.folders.get(folder) ?? 0) + 1);
    }
    groups.set(key, group);
  }
  const rank = (group: { first: Finding; count: number }) => (group.first.level === 'error' ? 1e9 : 0) + group.count;
  return [...groups.values()]
    .sort((a, b) => rank(b) - rank(a))
    .map((group) => {
      const { first, count, examples } = group;
      const { sentence, cure } = describe(first, facts, group.common);
      const folders = [...group.folders].sort(([, a], [, b]) => b - a).slice(0, FOLDERS);
      return {
        first,
        count,
        examples,
        folders: folders.map(([folder, here]) => ({ folder: shownPath(folder, facts.workspace), count: here })),
        otherFolders: group.folders.size - folders.length,
        sentence,
        cure: cure.text,
      };
    });
}

/** `3 in out, 2 in out/coverage, and more in 7 other folders`; '' where one folder holds all and the examples say which. */
export function whereAbouts({ folders, otherFolders }: Group): string {
  if (folders.length < 2) return '';
  const named = folders.map(({ folder, count }) => `${count} in ${quote(folder)}`).join(', ');
  return otherFolders === 0 ? named : `${named}, and more in ${otherFolders} other ${otherFolders === 1 ? 'folder' : 'folders'}`;
}

function parentOf(path: PathBytes): PathBytes {
  return (path.slice(0, path.lastIndexOf('/')) || '/') as PathBytes;
}

/** The deepest folder that holds both, or the path itself where they are the same. */
function commonFolder(a: PathBytes, b: PathBytes): PathBytes {
  const [first, second] = [a.split('/'), b.split('/')];
  const same = first.findIndex((segment, index) => segment !== second[index]);
  return (same < 0 ? a : first.slice(0, Math.max(same, 1)).join('/') || '/') as PathBytes;
}
