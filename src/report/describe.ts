// Turns a finding into words: names are added, and everything is made fit to be shown. Pure.

import type { Finding } from '../artefacts/judge.ts';
import { bytesOf, type PathBytes, textOf } from '../artefacts/path-bytes.ts';
import { type Cure, RULES, type Told } from '../artefacts/rules.ts';
import { toInside } from '../host/id-map.ts';
import { nameOf } from '../image/image-user.ts';
import { defaultMap } from '../mapping/plan.ts';
import { quote, show, showPath } from './escape.ts';
import type { Facts } from './facts.ts';

export interface Described {
  readonly sentence: string;
  readonly cure: Cure;
}

/** The sentence and the cure of a finding. `whole` is what the cure has to reach where the finding stands for many. */
export function describe(finding: Finding, facts: Facts, whole: PathBytes | null = null): Described {
  const rule = RULES[finding.rule];
  const told = tell(finding, facts, whole ?? finding.entry?.path ?? null);
  return { sentence: rule.sentence(told), cure: rule.cure(told) };
}

function tell(finding: Finding, facts: Facts, whole: PathBytes | null): Told {
  const { entry } = finding;
  const me = facts.user;
  return {
    what: quote(entry === null ? show(finding.pattern ?? '') : shownPath(entry.path, facts.workspace)),
    shellPath: whole === null ? '' : shellPath(whole, facts),
    type: entry?.type ?? 'file',
    mode: (entry?.mode ?? 0).toString(8).padStart(4, '0'),
    owner: entry === null ? '' : quote(`${entry.uid}:${entry.gid}`),
    group: entry === null ? '' : quote(String(entry.gid)),
    detail: finding.detail === null ? '' : quote(showPath(finding.detail)),
    me: quote(`${show(me.name)} (${me.uid}:${me.gid})`),
    myIds: `${me.uid}:${me.gid}`,
    maker: makerOf(finding, facts),
    subordinate:
      entry !== null &&
      facts.host !== null &&
      // The kernel lets root of a namespace change a file only where it maps both ids of it (user_namespaces(7)).
      toInside(facts.host.idMap.uid, entry.uid) !== null &&
      toInside(facts.host.idMap.gid, entry.gid) !== null,
    ofThisRun: finding.origin === 'run' && facts.plan?.idMap != null,
    lesson: finding.origin === 'run' ? facts.lesson : null,
  };
}

/**
 * The user of a container who owns what was found. For what this run made, its own mapping tells; nobody saw the run that made
 * anything else, and that was most likely one with Podman's default mapping. null where no mapping is known.
 */
export function containerOwner(
  { entry, origin }: Finding,
  { plan, host }: Facts,
): { readonly uid: number | null; readonly gid: number | null } | null {
  const map = origin === 'run' ? (plan?.idMap ?? null) : host === null ? null : defaultMap(host.idMap);
  return entry === null || map === null ? null : { uid: toInside(map.uid, entry.uid), gid: toInside(map.gid, entry.gid) };
}

function makerOf(finding: Finding, facts: Facts): Told['maker'] {
  const container = containerOwner(finding, facts);
  if (container === null || container.uid === null) return null;
  const name = nameOf(facts.imageUsers, container.uid);
  const ids = container.gid === null ? String(container.uid) : `${container.uid}:${container.gid}`;
  return { ids, label: quote(name === null ? ids : `${show(name)} (${ids})`) };
}

/** A path as people know it: relative in the workspace, absolute outside it. */
export function relativePath(path: PathBytes, workspace: PathBytes): PathBytes {
  if (path === workspace) return '.' as PathBytes;
  const prefix = workspace === '/' ? '/' : `${workspace}/`;
  return (path.startsWith(prefix) ? path.slice(prefix.length) : path) as PathBytes;
}

export function shownPath(path: PathBytes, workspace: PathBytes): string {
  return showPath(relativePath(path, workspace));
}

const PLAIN = /^[\w./@%+=:,-]+$/;

/** What a cure has to reach, as words for a shell: nothing that was not checked, and no name that a shell could take for its own. */
function shellPath(path: PathBytes, facts: Facts): string {
  const roots = facts.verdict?.scan.roots ?? [];
  const root = roots.find((candidate) => isIn(path, bytesOf(candidate)));
  // Findings in several roots share only a folder above them, perhaps / itself.
  if (root === undefined)
    return (
      roots
        .filter((candidate) => isIn(bytesOf(candidate), path))
        .map(shellWord)
        .join(' ') || '.'
    );
  const text = textOf(relativePath(path, facts.workspace));
  return text !== null && PLAIN.test(text) ? text : shellWord(root);
}

/** Whether a path is the folder or lies in it. */
export function isIn(path: PathBytes, folder: PathBytes): boolean {
  return relativePath(path, folder) !== path;
}

function shellWord(root: string): string {
  if (PLAIN.test(root)) return root;
  return show(root) === root ? `'${root.replaceAll("'", "'\\''")}'` : '.';
}
