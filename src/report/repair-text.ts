// What a repair did, in sentences, and as it stands in the JSON report. Pure.

import type { PathReason } from '../repair/job.ts';
import { shownPath } from './describe.ts';
import { quote, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { counted, grouped } from './words.ts';

const SHOWN = 10;

/** The repair in one sentence, with what it is called; null where there was none. */
export function repairParticular({ repair }: Facts): readonly [string, string] | null {
  if (repair === null) return null;
  const { changed, owner, mode, entries, foreign, failed, unclear } = repair.done ?? repair.look;
  const all = counted(entries, 'entry', 'entries');
  const parts = [
    owner > 0 ? `the owner of ${counted(owner, 'entry', 'entries')}` : '',
    mode > 0 ? `the mode of ${counted(mode, 'entry', 'entries')}` : '',
  ];
  const what = parts.filter((part) => part !== '').join(' and ');
  const done =
    changed === 0 ? `nothing to give back among ${all}` : repair.dryRun ? `would change ${what}, of ${all}` : `changed ${what}, of ${all}`;
  const beside = [
    foreign > 0 ? `${grouped(foreign)} ${foreign === 1 ? 'belongs' : 'belong'} to root or another user: left alone` : '',
    failed > 0 ? `${counted(failed, 'entry', 'entries')} could not be changed` : '',
    unclear > 0 && repair.done === null
      ? `of ${counted(unclear, 'entry', 'entries')} with the number of nobody only the repair itself can tell`
      : '',
  ].filter((part) => part !== '');
  return [repair.dryRun ? 'Dry run' : 'Repair', [done, ...beside].join('; ')];
}

/** What stands beside the findings: what could not be repaired or was passed by, and what the findings are. */
export function repairNotes(facts: Facts): readonly string[] {
  const { repair, after } = facts;
  if (repair === null) return [];
  const { failed } = repair.done ?? repair.look;
  return [
    ...said('Not repaired', repair.failures, failed, facts),
    ...said('Passed by', repair.passedBy, repair.passedBy.length, facts),
    ...(after === null
      ? []
      : ['The findings are what the run left; the verdict and the exit status are those of the check after the repair.']),
  ];
}

function said(what: string, listed: readonly PathReason[], count: number, facts: Facts): readonly string[] {
  const shown = listed.slice(0, SHOWN).map(({ path, reason }) => `${what}: ${quote(shownPath(path, facts.workspace))}: ${show(reason)}`);
  return count > shown.length ? [...shown, `${what}: ${counted(count - shown.length, 'more', 'more')}`] : shown;
}

/** What a dry run found, a path a line. */
export function dryRunLines({ repair, workspace }: Facts): readonly string[] {
  if (repair === null || !repair.dryRun || repair.listed.length === 0) return [];
  const more = repair.look.changed - repair.listed.length;
  return [
    'Would be given back:',
    ...repair.listed.map((path) => `  ${shownPath(path, workspace)}`),
    ...(more > 0 ? [`  and ${counted(more, 'more', 'more')}`] : []),
  ];
}
