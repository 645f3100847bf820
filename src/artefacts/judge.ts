// What the rules say of one entry. Pure: no names and no sentences yet, only what the disk says.

import type { Entry, EntryType } from './entry.ts';
import type { PathBytes } from './path-bytes.ts';
import { type Level, RULES, type RuleId } from './rules.ts';
import { hasOddName } from './unuploadable.ts';

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
  /** What the sentence adds: where a link leads, whose an ACL entry is. */
  readonly detail: PathBytes | null;
}

export interface JudgeFacts {
  readonly user: { readonly uid: number; readonly groups: readonly number[] };
  /** Asked only of a folder of the runner's that he may not write into. */
  readonly holdsSomething: (folder: PathBytes) => boolean;
  /** Where a link leads that leads out of what may be published; null for any other. */
  readonly leadsOut: (link: PathBytes) => PathBytes | null;
  /** Whether `artefacts` says what will be uploaded: what breaks only an upload is an error then. */
  readonly uploads: boolean;
  /** When the run began, on the clock of the file system that the path is on; null where no run is watched. */
  readonly startedAt: (path: PathBytes) => number | null;
}

/** The findings for one entry: of owner and rights the one that names the cause, and whatever else a rule says of it. */
export function judge(entry: Entry, facts: JudgeFacts): readonly Finding[] {
  const rules = brokenRules(entry, facts);
  return rules.length === 0 ? NONE : rules.map(({ rule, detail }) => findingOf(rule, entry, detail ?? null, facts));
}

const NONE: readonly Finding[] = [];

/** The finding that an entry breaks this rule. */
export function findingOf(rule: RuleId, entry: Entry, detail: PathBytes | null, facts: Pick<JudgeFacts, 'startedAt' | 'uploads'>): Finding {
  const origin = originOf(entry, facts);
  const { path, type, mode, uid, gid } = entry;
  const level = RULES[rule].breaksOnlyUploads && !facts.uploads ? 'warning' : RULES[rule].level;
  return {
    rule,
    // Residue is told, but a run is not failed for what another left.
    level: origin === 'earlier' ? 'warning' : level,
    origin,
    entry: { path, type, mode, uid, gid },
    pattern: null,
    detail,
  };
}

/** A pattern that no file was found for. */
export function missing(pattern: string): Finding {
  const rule = 'missing-artefact';
  return { rule, level: RULES[rule].level, origin: 'unknown', entry: null, pattern, detail: null };
}

interface Broken {
  readonly rule: RuleId;
  readonly detail?: PathBytes;
}

const SPECIAL: readonly EntryType[] = ['fifo', 'socket', 'device'];

function brokenRules(entry: Entry, facts: JudgeFacts): readonly Broken[] {
  const broken: Broken[] = [];
  const right = brokenRight(entry, facts);
  if (right !== null) broken.push({ rule: right });
  if (right !== 'foreign-owner') {
    // On a folder setgid only hands down the group, and setuid does nothing (inode(7)).
    if (entry.type === 'file' && (entry.mode & 0o6000) !== 0) broken.push({ rule: 'setid-bit' });
    const forAll = entry.type === 'file' || (entry.type === 'folder' && (entry.mode & 0o1000) === 0);
    if (forAll && (entry.mode & 0o002) !== 0) broken.push({ rule: 'world-writable' });
  }
  if (SPECIAL.includes(entry.type)) broken.push({ rule: 'special-file' });
  if (hasOddName(entry.path)) broken.push({ rule: 'unuploadable-name' });
  const outside = entry.type === 'link' ? facts.leadsOut(entry.path) : null;
  if (outside !== null) broken.push({ rule: 'escaping-symlink', detail: outside });
  return broken;
}

/** Of owner and rights the first that is wrong: whoever is not the owner has no rights to complain of. */
function brokenRight(entry: Entry, { user, holdsSomething }: JudgeFacts): RuleId | null {
  if (entry.uid !== user.uid) return 'foreign-owner';
  if (entry.type !== 'link' && (entry.locked || (entry.mode & 0o400) === 0)) return 'unreadable';
  if (entry.type === 'folder' && (entry.mode & 0o300) !== 0o300 && holdsSomething(entry.path)) return 'undeletable';
  if (!user.groups.includes(entry.gid)) return 'foreign-group';
  return null;
}

function originOf(entry: Entry, facts: Pick<JudgeFacts, 'startedAt'>): Origin {
  const startedAt = facts.startedAt(entry.path);
  if (startedAt === null) return 'unknown';
  // Two clocks readings of one tick may differ in the last digit of a double; a container takes thousands of times as long to start.
  return entry.changedAt > startedAt + 0.000_001 ? 'run' : 'earlier';
}
