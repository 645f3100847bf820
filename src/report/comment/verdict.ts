// What a comment says of a job in one sentence, and of all of them. Pure.

import { quote, showAgain } from '../escape.ts';
import { counted } from '../words.ts';
import { isClean } from './leg.ts';
import type { CommentState, Leg } from './leg-schema.ts';

/** The verdict on one job. */
export function verdictOf(leg: Leg): string {
  const found = tally(leg);
  const after = leg.repaired ? ', after the repair' : '';
  const left =
    leg.entries === null
      ? '; its artefacts were not checked'
      : found === ''
        ? `; its artefacts are in order${after}`
        : `, and left ${found}${after}`;
  switch (leg.outcome) {
    case 'pass':
      if (found !== '' || leg.entries === null || leg.runner === null) return `Passed${found === '' ? '' : `, with ${found}`}${after}`;
      return `${allMine(leg.entries, quote(showAgain(leg.runner)))}${after}`;
    case 'findings':
      return `The artefacts are not safe${after}: ${found}`;
    case 'command-failed':
      return `The command ended with status ${leg.exitCode ?? 'unknown'}${left}`;
    case 'timed-out':
      return `The command was stopped at its time limit${left}`;
    case 'cancelled':
      return 'Cancelled: its artefacts were not checked';
    case 'not-run':
      return `Not run: ${leg.fault === null ? 'the log of the job says why' : showAgain(leg.fault.message)}`;
    case 'missing':
      return 'No report: the job failed before the check, was cancelled or was skipped';
    default:
      return leg.outcome satisfies never;
  }
}

function allMine(entries: number, me: string): string {
  if (entries === 0) return 'There is nothing to check';
  return entries === 1 ? `The one entry belongs to ${me}` : `All ${counted(entries, 'entry', 'entries')} belong to ${me}`;
}

function tally({ errors, warnings, unexamined, allowed, expired }: Leg): string {
  const parts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    unexamined > 0 ? `${counted(unexamined, 'place')} that could not be looked at` : '',
    expired > 0 ? `${counted(expired, 'expired entry', 'expired entries')} in the policy` : '',
    allowed > 0 ? `${counted(allowed, 'finding')} that the policy allows` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** ❌ it has to be mended, ❔ nothing is known of it, ⚠️ it may be looked at, ✅ all is well. */
export function signOf(leg: Leg): string {
  if (leg.outcome === 'missing' || leg.outcome === 'cancelled') return '❔';
  if (leg.outcome !== 'pass') return '❌';
  return leg.errors + leg.warnings + leg.unexamined + leg.expired > 0 || leg.repaired ? '⚠️' : '✅';
}

/** The verdict on all jobs, with its sign. */
export function headlineOf({ legs, wasWrong }: CommentState): { readonly sign: string; readonly text: string } {
  const [only] = legs;
  const failed = legs.filter((leg) => leg.outcome !== 'pass');
  if (failed.length === 0 && legs.every(isClean) && wasWrong) {
    const checked = legs.every(({ entries }) => entries !== null) ? ': every artefact belongs to the runner' : '';
    return { sign: '✅', text: `Resolved${unlistedOf(legs).length > 0 ? ' so far' : ''}${checked}` };
  }
  if (only === undefined) return { sign: '❔', text: 'No job has reported' };
  if (legs.length === 1) return { sign: signOf(only), text: verdictOf(only) };
  const of = `of ${counted(legs.length, 'job')}`;
  const unsafe = legs.filter(({ errors, unexamined, outcome }) => outcome !== 'pass' && errors + unexamined > 0);
  if (unsafe.length > 0) return { sign: '❌', text: `The artefacts of ${unsafe.length} ${of} are not safe` };
  if (failed.length > 0) {
    const silent = failed.every((leg) => signOf(leg) === '❔');
    return { sign: silent ? '❔' : '❌', text: `${failed.length} ${of} ${silent ? 'left no verdict' : 'did not pass'}` };
  }
  const warned = legs.filter((leg) => signOf(leg) === '⚠️').length;
  if (warned > 0) return { sign: '⚠️', text: `Passed; ${warned} ${of} left something to look at` };
  return { sign: '✅', text: `The artefacts of all ${counted(legs.length, 'job')} belong to the runner` };
}

/** Jobs of a matrix that the comment says nothing of: they run still, or were clean before there was a comment. */
export function unlistedOf(legs: readonly Leg[]): readonly { readonly job: string; readonly count: number }[] {
  const jobs = new Map<string, { total: number; listed: number }>();
  for (const { job, total } of legs) {
    const known = jobs.get(job) ?? { total: 0, listed: 0 };
    jobs.set(job, { total: Math.max(known.total, total ?? 0), listed: known.listed + 1 });
  }
  return [...jobs].flatMap(([job, { total, listed }]) => (total > listed ? [{ job, count: total - listed }] : []));
}
