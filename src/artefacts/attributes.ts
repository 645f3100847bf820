// Looks for what no mode shows: file capabilities and access lists. find cannot, so getfattr (package attr) looks at each file; beside
// the scan, and only on what the run changed where nothing else is asked for.

import { lstatSync, type Stats } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { locate } from '../host/locate.ts';
import type { World } from '../world.ts';
import type { Entry } from './entry.ts';
import { namesIn, parseAttributes } from './getfattr.ts';
import type { Ledger } from './ledger.ts';
import { arrayOf, bytesOf, type PathBytes } from './path-bytes.ts';
import type { RuleId } from './rules.ts';
import { startingPoints } from './starting-points.ts';
import type { NotChecked } from './verdict.ts';

export interface AttributeRequest {
  readonly roots: readonly string[];
  readonly means: (path: PathBytes) => boolean;
  /** null where no run is watched: then nothing has changed, and only `all` looks at anything. */
  readonly ledger: Ledger | null;
  readonly all: boolean;
}

export interface ForeignAttributes {
  readonly found: readonly { readonly rule: RuleId; readonly entry: Entry; readonly detail: PathBytes | null }[];
  readonly notChecked: readonly NotChecked[];
}

const RULES_HERE = ['file-capability', 'foreign-acl'] as const;
const WANTED = '^(security\\.capability|system\\.posix_acl_(access|default))$';

/** Entries with capabilities, and those with an access list that names others than the runner. */
export async function findForeignAttributes(world: World, request: AttributeRequest): Promise<ForeignAttributes> {
  const { roots, ledger, all: everything, means } = request;
  if (roots.length === 0 || (ledger === null && !everything)) return { found: [], notChecked: [] };
  if (locate('getfattr', world.env['PATH'] ?? '') === null) {
    const reason = 'getfattr is not installed (Debian and Ubuntu: sudo apt-get install -y attr)';
    return { found: [], notChecked: RULES_HERE.map((rule) => ({ rule, reason })) };
  }
  const began = Math.min(...roots.map((root) => ledger?.(bytesOf(root)) ?? 0));
  const which = everything ? [] : ['-newerct', `@${began}`];
  const closed = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune', '-o'];
  const attributes = ['-exec', 'getfattr', '--no-dereference', '--absolute-names', '-e', 'hex', '-m', WANTED, '-d', '--', '{}', '+'];
  const { deep, itself } = startingPoints(roots);
  const read = async (paths: readonly string[], depth: readonly string[]) => {
    if (paths.length === 0) return [];
    const find = world.stream('find', [...paths, ...depth, ...closed, '!', '-type', 'l', ...which, ...attributes], { cwd: '/' });
    find.stderr.resume(); // a file that vanished meanwhile, or that the scan says is unreadable
    return parseAttributes((await buffer(find.stdout)).toString('latin1'));
  };
  const all = [...(await read(deep, [])), ...(await read(itself, ['-maxdepth', '0']))];
  const found = all.flatMap(({ path, capability, named }) => {
    const entry = means(path) ? entryOf(path) : null;
    if (entry === null) return [];
    const others = named.filter(({ kind, id }) => (kind === 'user' ? id !== world.user.uid : !world.user.groups.includes(id)));
    return [
      ...(capability ? [{ rule: 'file-capability' as const, entry, detail: null }] : []),
      ...(others.length > 0 ? [{ rule: 'foreign-acl' as const, entry, detail: bytesOf(namesIn(others)) }] : []),
    ];
  });
  return { found, notChecked: [] };
}

function entryOf(path: PathBytes): Entry | null {
  const stat = look(path);
  if (stat === null) return null;
  const type = stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'unknown';
  return { path, type, uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777, changedAt: stat.ctimeMs / 1000, locked: false };
}

/** lstat; null where there is nothing, or no way to it. */
function look(path: PathBytes): Stats | null {
  try {
    return lstatSync(Buffer.from(arrayOf(path)));
  } catch {
    return null;
  }
}
