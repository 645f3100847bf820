// The state of a check → the body of its comment. Pure: the same state gives the same body in every job that writes it.

import { markdownCode, markdownSentence, showAgain } from '../escape.ts';
import { counted } from '../words.ts';
import { causesOf } from './causes.ts';
import { faultsOf } from './faults.ts';
import { type Amount, LADDER, LONGEST_BODY } from './ladder.ts';
import { nameOfLeg } from './leg.ts';
import type { CommentState, Leg } from './leg-schema.ts';
import { writeMarker } from './marker.ts';
import { type Packing, withoutProblems, writeState } from './state.ts';
import { headlineOf, signOf, unlistedOf, verdictOf } from './verdict.ts';

export interface BodyOptions {
  readonly prefix: string;
  readonly generation: number;
  readonly packing: Packing;
  /** The address of a run, ours to build; null where the server has none that we know. */
  readonly runUrl: (run: string, attempt: number) => string | null;
  /** The first step of the ladder to try: a server may allow less than GitHub. */
  readonly step: number;
}

/** The body, at most LONGEST_BODY long, and the step of the ladder that it took. */
export function renderComment(state: CommentState, options: BodyOptions): { readonly body: string; readonly step: number } {
  for (let step = Math.min(options.step, LADDER.length - 1); ; step += 1) {
    const body = renderAt(step, state, options);
    if (body.length <= LONGEST_BODY || step === LADDER.length - 1) return { body, step };
  }
}

/** The same for a job summary or a file: nothing hidden in it, and nothing left out. */
export function renderJobs(state: CommentState, runUrl: BodyOptions['runUrl']): string {
  return `${visible(0, state, runUrl).join('\n\n')}\n`;
}

function renderAt(step: number, state: CommentState, options: BodyOptions): string {
  const amount = LADDER[step] as Amount;
  const newest = newestOf(state);
  const marker = { run: newest?.run ?? '0', attempt: newest?.attempt ?? 0, sha: newest?.sha ?? null, generation: options.generation };
  const hidden = writeState(amount.state ? state : withoutProblems(state), options.packing);
  return `${writeMarker(options.prefix, marker)}\n${[...visible(step, state, options.runUrl), hidden].join('\n\n')}\n`;
}

function visible(step: number, state: CommentState, runUrl: BodyOptions['runUrl']): readonly string[] {
  const amount = LADDER[step] as Amount;
  const newest = newestOf(state);
  const { sign, text } = headlineOf(state);
  const blocks = [
    `### ${sign} rootless-artefacts: ${markdownSentence(text)}`,
    newest === undefined ? '' : whereOf(newest, runUrl),
    jobsTable(state.legs, amount, runUrl),
    policyChange(state.legs),
    places(state.legs, amount),
    ...faultsOf(state.legs, amount),
    ...causesOf(state.legs, amount),
    leftOut(step, newest, runUrl),
    notListed(state),
  ];
  return blocks.filter((block) => block !== '');
}

/** Whoever reviews has to see it, in a clean check too. */
function policyChange(legs: readonly Leg[]): string {
  const note = legs.find((leg) => leg.policyChange !== null)?.policyChange ?? null;
  return note === null ? '' : `> ⚠️ ${markdownSentence(showAgain(note))}.`;
}

function newestOf({ legs }: CommentState): Leg | undefined {
  return [...legs].sort((a, b) => Number(BigInt(b.run) - BigInt(a.run)) || b.attempt - a.attempt)[0];
}

function whereOf(leg: Leg, runUrl: BodyOptions['runUrl']): string {
  const url = runUrl(leg.run, leg.attempt);
  const commit = leg.sha === null ? '' : `Commit ${markdownCode(leg.sha.slice(0, 12))}. `;
  return `${commit}${url === null ? 'The full report is in the summary of the job.' : `Full report: [the run and its summary](${url}).`}`;
}

/** One line a job, those that have to be mended first; none where the headline has said it all. */
function jobsTable(legs: readonly Leg[], amount: Amount, runUrl: BodyOptions['runUrl']): string {
  if (legs.length < 2) return '';
  const urgency = ['❌', '❔', '⚠️', '✅'];
  const rows = [...legs]
    .sort((a, b) => urgency.indexOf(signOf(a)) - urgency.indexOf(signOf(b)))
    .slice(0, amount.jobs)
    .map((leg) => {
      const url = leg.outcome === 'missing' ? null : runUrl(leg.run, leg.attempt);
      const name = markdownCode(nameOfLeg(leg));
      return `| ${signOf(leg)} | ${url === null ? name : `[${name}](${url})`} | ${markdownSentence(verdictOf(leg))} |`;
    });
  return ['| | Job | Verdict |', '|---|---|---|', ...rows].join('\n');
}

function leftOut(step: number, newest: Leg | undefined, runUrl: BodyOptions['runUrl']): string {
  const left = LADDER.slice(1, step + 1).flatMap(({ leavesOut }) => leavesOut ?? []);
  if (left.length === 0) return '';
  const url = newest === undefined ? null : runUrl(newest.run, newest.attempt);
  return `> Left out, because a comment has an end: ${left.join('; ')}. ${url === null ? 'The reports of the jobs have' : `[The run](${url}) has`} all of it.`;
}

function notListed({ legs }: CommentState): string {
  return unlistedOf(legs)
    .map(
      ({ job, count }) =>
        `> ${counted(count, 'further job')} of ${markdownCode(showAgain(job))} not listed: still running, or clean before there was anything to tell.`,
    )
    .join('\n');
}

/** What nobody could look at proves nothing. */
function places(legs: readonly Leg[], { examples }: Amount): string {
  const all = legs.flatMap((leg) => leg.places).slice(0, examples);
  return all
    .map(
      ({ path, reason }) =>
        `> Not examined: ${path === null ? '' : `${markdownCode(showAgain(path))}: `}${markdownSentence(showAgain(reason))}`,
    )
    .join('\n>\n');
}
