// Facts → test suites and cases: what of a check passed, failed, or could not be done. Pure.

import { bytesOf } from '../artefacts/path-bytes.ts';
import { RULES } from '../artefacts/rules.ts';
import { TOOL } from '../version.ts';
import { remarksOf } from './decided.ts';
import { isIn } from './describe.ts';
import { plain, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { writtenFinding } from './json.ts';
import type { Listed } from './listed.ts';
import { outcomeOf } from './outcome.ts';
import { headline } from './words.ts';

export interface Case {
  /** Unique together with the class: GitLab keeps only the first of a name. */
  readonly name: string;
  readonly classname: string;
  readonly result: {
    readonly kind: 'failure' | 'error' | 'skipped';
    readonly type: string;
    readonly message: string;
    readonly text: string;
  } | null;
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** A suite for each root and rule, a failed case for each finding; a root without findings is one case that passed. */
export function suitesOf(facts: Facts, listed: readonly Listed[]): readonly Suite[] {
  return [runSuite(facts), ...rootSuites(facts, listed)].filter(({ cases }) => cases.length > 0);
}

/** What kept the check from being done, or failed beside it: no finding says it. */
function runSuite(facts: Facts): Suite {
  const outcome = outcomeOf(facts);
  const cases: Case[] = [];
  const add = (name: string, kind: 'error' | 'skipped', type: string, message: string, text = message) =>
    cases.push({ name, classname: TOOL, result: { kind, type, message, text } });
  const said = plain(headline(facts));
  if (outcome !== 'pass' && outcome !== 'findings')
    add(
      'run',
      'error',
      outcome,
      said,
      [said, ...(facts.fault === null ? [] : [show(facts.fault.meaning), `Cure: ${show(facts.fault.cure)}`])].join('\n'),
    );
  if (facts.verdict !== null && facts.verdict.scan.roots.length === 0 && facts.verdict.findings.length === 0)
    add('nothing to check', 'skipped', 'pass', said);
  const { errors, notes } = remarksOf(facts);
  const [first] = errors;
  if (first !== undefined) add('what no finding says', 'error', 'remark', first, errors.join('\n'));
  const [note] = notes;
  if (note !== undefined) add('what was left out', 'skipped', 'remark', note, notes.join('\n'));
  return { name: TOOL, cases };
}

function rootSuites(facts: Facts, listed: readonly Listed[]): Suite[] {
  const roots = facts.verdict?.scan.roots ?? [];
  const rootOf = ({ finding: { entry } }: Listed) =>
    entry === null ? undefined : roots.find((candidate) => isIn(entry.path, bytesOf(candidate)));
  const byRoot = groupBy(listed, rootOf);
  return [
    ...roots.flatMap((root) => {
      const name = show(root);
      const found = byRoot.get(root) ?? [];
      return found.length === 0 ? [cleanSuite(name)] : ruleSuites(name, found, facts);
    }),
    ...ruleSuites('artefacts', byRoot.get(undefined) ?? [], facts),
  ];
}

function cleanSuite(root: string): Suite {
  return { name: root, cases: [{ name: `${root}: no finding`, classname: TOOL, result: null }] };
}

function ruleSuites(root: string, listed: readonly Listed[], facts: Facts): Suite[] {
  return [...groupBy(listed, ({ finding }) => finding.rule)].map(([rule, found]) => ({
    name: `${root}: ${rule}`,
    cases: found.map((one) => ({
      name: one.name,
      classname: `${TOOL}.${rule}`,
      result: { kind: 'failure', type: rule, message: one.sentence, text: textOf(one, facts) },
    })),
  }));
}

function textOf({ finding, sentence, cure }: Listed, facts: Facts): string {
  const { owner, container, mode, type } = writtenFinding(finding, facts);
  const user =
    container === null || container.uid === null
      ? ''
      : `, ${container.user ?? 'user'} (${container.uid}:${container.gid}) in the container`;
  return [
    `${sentence}.`,
    `It breaks: ${RULES[finding.rule].breaks}.`,
    `Cure: ${cure}`,
    `Level: ${finding.level}`,
    ...(owner === null ? [] : [`Owner: ${owner.uid}:${owner.gid}${show(user)}`, `Mode: ${mode}, ${type}`]),
  ].join('\n');
}

/** Map.groupBy, which Node 20 does not have. */
function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
