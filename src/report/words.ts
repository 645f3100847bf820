// The few sentences that every report says the same way. Pure.

import { excusedCount } from '../artefacts/policy.ts';
import type { Verdict } from '../artefacts/verdict.ts';
import { label } from '../mapping/plan.ts';
import { shownPath } from './describe.ts';
import { quote, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { decisiveVerdict, outcomeOf } from './outcome.ts';
import { repairParticular } from './repair-text.ts';

/** `1 file`, `1,203 files` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `1,203` */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The verdict in one sentence. */
export function headline(facts: Facts): string {
  const verdict = decisiveVerdict(facts);
  const outcome = outcomeOf(facts);
  const found = verdict === null ? '' : tally(verdict, outcome !== 'findings');
  const afterwards = facts.after === null ? '' : ', after the repair';
  const left =
    verdict === null
      ? '; its artefacts were not checked'
      : found === ''
        ? `; its artefacts are in order${afterwards}`
        : `, and left ${found}${afterwards}`;
  switch (outcome) {
    case 'pass':
      if (verdict !== null && verdict.scan.roots.length === 0) return 'Nothing was checked: no folder of the host is mounted writable';
      return verdict === null
        ? 'Done'
        : `${found === '' ? allMine(verdict.scan.entries, who(facts)) : `Passed, with ${found}`}${afterwards}`;
    case 'findings':
      return `The artefacts are not safe${afterwards}: ${found}`;
    case 'command-failed':
      return `The command ended with status ${facts.run?.exitCode}${left}`;
    case 'timed-out':
      return `The command was stopped at its time limit${left}`;
    case 'cancelled':
      return 'Cancelled: the container was stopped, its artefacts were not checked';
    case 'not-run':
      return `Not run: ${show(facts.fault?.message ?? '')}`;
    default:
      return outcome satisfies never;
  }
}

function allMine(entries: number, me: string): string {
  if (entries === 0) return 'There is nothing to check';
  return entries === 1 ? `The one entry belongs to ${me}` : `All ${counted(entries, 'entry', 'entries')} belong to ${me}`;
}

/** What was found. With what the policy excuses where nothing else says it: a check that left it out would be whiter than the disk. */
function tally({ counts, scan, policy }: Verdict, withExcused: boolean): string {
  const expired = policy?.allowances.filter((one) => one.expired).length ?? 0;
  const excused = policy === null ? 0 : excusedCount(policy);
  return [
    counts.error > 0 ? counted(counts.error, 'error') : '',
    counts.warning > 0 ? counted(counts.warning, 'warning') : '',
    scan.unexamined.length > 0 ? `${counted(scan.unexamined.length, 'place')} that could not be looked at` : '',
    expired > 0 ? `${counted(expired, 'expired entry', 'expired entries')} in the policy` : '',
    withExcused && excused > 0 ? `${counted(excused, 'finding')} that the policy excuses` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function who(facts: Facts): string {
  return quote(`${show(facts.user.name)} (${facts.user.uid}:${facts.user.gid})`);
}

/** What was run, how it was mapped and what was checked: name and sentence. */
export function particulars(facts: Facts): readonly (readonly [string, string])[] {
  const { image, plan, verdict, run } = facts;
  const rows: [string, string][] = [];
  if (image !== null) {
    const declared = image.resolvedUser.declared === '' ? 'no USER' : `USER ${quote(show(image.resolvedUser.declared))}`;
    rows.push(['Image', `${quote(show(image.reference))}, ${declared}: ${quote(show(label(image.resolvedUser)))}`]);
  }
  if (plan !== null) {
    const same = plan.runner === null ? 'left to podman-arg' : `${quote(show(label(plan.runner)))} in the container is ${who(facts)} here`;
    rows.push(['Mapping', `${plan.strategy}: ${same}`]);
  }
  if (run !== null)
    rows.push(['Command', `${run.exitCode === null ? 'stopped' : `status ${run.exitCode}`} after ${seconds(run.durationMs)}`]);
  const repaired = repairParticular(facts);
  if (repaired !== null) rows.push([...repaired]);
  if (verdict !== null) {
    const roots = verdict.scan.roots.map((root) => quote(show(root))).join(', ') || 'no folder';
    rows.push(['Checked', `${counted(verdict.scan.entries, 'entry', 'entries')} in ${roots}, ${seconds(verdict.scan.durationMs)}`]);
  }
  return rows;
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** What stands beside the findings: places not looked at, findings not listed. */
export function caveats(facts: Facts): readonly string[] {
  const { verdict } = facts;
  if (verdict === null) return [];
  const places = verdict.scan.unexamined
    .slice(0, 10)
    .map(({ path, reason }) => `Not examined: ${path === null ? '' : `${quote(shownPath(path, facts.workspace))}: `}${show(reason)}`);
  const more = verdict.scan.unexamined.length - places.length;
  return [
    ...places,
    ...verdict.scan.notChecked.map(({ rule, reason }) => `Not checked: ${quote(rule)}, because ${reason}`),
    ...(more > 0 ? [`${counted(more, 'further place')} could not be looked at`] : []),
    ...(verdict.omitted > 0 ? [`${counted(verdict.omitted, 'further finding')} counted and not listed`] : []),
  ];
}
