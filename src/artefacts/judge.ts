// What the rules say of one entry. Pure: no names and no sentences yet, only what the disk says.

import type { Entry, EntryType } from './entry.ts';
import type { PathBytes } from './path-bytes.ts';
import { type Level, RULES, type RuleId } from './rules.ts';

/** Whether this run made or changed it, or it was there before; unknown where no run was watched. */
export type Origin = 'run' | 'earlier' | 'unknown';

export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly origin: Origin;
  /** null for a finding about no entry: `pattern` says what was looked for. */
  readonly entry: {
    readonly path: PathBytes;
    readonly type: EntryType;
    readonly mode: number;
    readonly uid: number;
    readonly gid: number;
  } | null;
  readonly pattern: string | null;
}

export interface JudgeFacts {
  readonly user: { readonly uid: number; readonly groups: readonly number[] };
  /** Asked only of a folder of the runner's that he may not write into. */
  readonly holdsSomething: (folder: PathBytes) => boolean;
  /** When the run began, on the clock of the file system that the path is on; null where no run is watched. */
  readonly startedAt: (path: PathBytes) => number | null;
}

/** The findings for one entry: none, or the one that names the cause. */
export function judge(entry: Entry, facts: JudgeFacts): Finding | null {
  const rule = brokenRule(entry, facts);
  if (rule === null) return null;
  const origin = originOf(entry, facts);
  const { path, type, mode, uid, gid } = entry;
  return {
    rule,
    // Residue is told, but a run is not failed for what another left.
    level: origin === 'earlier' ? 'warning' : RULES[rule].level,
    origin,
    entry: { path, type, mode, uid, gid },
    pattern: null,
  };
}

/** A pattern that no file was found for. */
export function missing(pattern: string): Finding {
  return { rule: 'missing-artefact', level: RULES['missing-artefact'].level, origin: 'unknown', entry: null, pattern };
}

function brokenRule(entry: Entry, { user, holdsSomething }: JudgeFacts): RuleId | null {
  if (entry.uid !== user.uid) return 'foreign-owner';
  if (entry.type !== 'link' && (entry.locked || (entry.mode & 0o400) === 0)) return 'unreadable';
  if (entry.type === 'folder' && (entry.mode & 0o300) !== 0o300 && holdsSomething(entry.path)) return 'undeletable';
  if (!user.groups.includes(entry.gid)) return 'foreign-group';
  return null;
}

function originOf(entry: Entry, facts: JudgeFacts): Origin {
  const startedAt = facts.startedAt(entry.path);
  if (startedAt === null) return 'unknown';
  // Two clocks readings of one tick may differ in the last digit of a double; a container takes thousands of times as long to start.
  return entry.changedAt > startedAt + 0.000_001 ? 'run' : 'earlier';
}
