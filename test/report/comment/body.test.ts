// What a body is beside the goldens: short enough, whatever is in it; and nothing in it but text, whoever wrote the state.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACKING } from '../../../src/forge/packing.ts';
import { renderComment } from '../../../src/report/comment/body.ts';
import { LADDER, LONGEST_BODY } from '../../../src/report/comment/ladder.ts';
import type { CommentState, Leg } from '../../../src/report/comment/leg-schema.ts';
import { parseState } from '../../../src/report/comment/state.ts';
import { expectOnlyText, htmlOf } from '../../support/cmark-gfm.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { legOfCase, PREFIX, renderState, stateOf } from '../../support/legs.ts';

const noise = (length: number, seed: number) =>
  Array.from({ length }, (_, index) => String.fromCharCode(33 + ((seed * 31 + index * index * 17 + index * seed) % 90))).join('');

/** So many jobs, each with causes that no other has, of names that no packing makes smaller. */
function crowd(jobs: number, causes = 20): CommentState {
  const base = legOfCase('foreign-owner-second-user');
  const [problem] = base.problems;
  const legs = Array.from(
    { length: jobs },
    (_, job): Leg => ({
      ...base,
      leg: noise(100, job),
      problems: Array.from({ length: causes }, (__, cause) => ({
        ...(problem as Leg['problems'][number]),
        owner: `${job}:${cause}`,
        examples: [1, 2, 3, 4, 5].map((example) => noise(250, job * 1000 + cause * 10 + example)),
        count: 5,
      })),
    }),
  );
  return stateOf(legs);
}

describe('the ladder', () => {
  test.each([
    [1, 1],
    [1, 20],
    [5, 20],
    [20, 20],
    [256, 1],
    [256, 20],
    [1000, 20],
  ])('%i jobs with %i causes each fit', (jobs, causes) => {
    const state = crowd(jobs, causes);
    const { body, step } = renderState(state);
    expect(body.length).toBeLessThanOrEqual(jobs > 256 ? 262_144 : LONGEST_BODY);
    const back = parseState(body, PACKING);
    expect(back?.legs.map(({ leg }) => leg)).toEqual(state.legs.map(({ leg }) => leg));
    if (step > 0) expect(body).toContain('Left out, because a comment has an end: the pictures of the mapping');
    else expect(body).not.toContain('Left out');
  });

  test('every step is shorter than the one before, and says what it leaves out', () => {
    const state = crowd(80, 2);
    const bodies = LADDER.map((_, step) => renderComment(state, { ...options, step }));
    const lengths = bodies.map(({ body }) => body.length);
    // Those that do not fit are passed over.
    const fitting = bodies[0]?.step ?? 0;
    expect(lengths.slice(fitting)).toEqual([...lengths.slice(fitting)].sort((a, b) => b - a));
    for (const [step, { leavesOut }] of LADDER.entries())
      if (step >= fitting && leavesOut !== null) expect(bodies[step]?.body).toContain(leavesOut);
  });
});

test('a fault after the command was stopped is told with what happened: the headline is of the time limit', () => {
  const leg: Leg = { ...legOfCase('host-fault'), outcome: 'timed-out' };
  const { body } = renderState(stateOf([leg]));
  expect(body).toContain('The command was stopped at its time limit');
  expect(body).toContain('runner has no subordinate uids and gids. Podman maps the users');
});

const options = { prefix: PREFIX, generation: 1, packing: PACKING, runUrl: () => null, step: 0 };

/** A state with every text in it replaced: what an editor of the comment, or the artefact of a fork, could hold. */
const hostileState = fc.infiniteStream(hostileText).chain((texts) =>
  fc.constantFrom('hostile-names', 'foreign-owner-second-user', 'place-not-examined', 'foreign-group', 'host-fault').map((name) => {
    const next = (longest: number) => texts.next().value.slice(0, longest);
    const leg = legOfCase(name);
    const hostile: Leg = {
      ...leg,
      job: next(120),
      leg: next(200),
      runner: next(120),
      image: next(300),
      mapping: leg.mapping.map((user) => ({ ...user, inside: next(120), outside: next(120) })),
      fault: leg.fault === null ? null : { message: next(300), meaning: next(500), cure: next(500) },
      places: leg.places.map(() => ({ path: next(300), reason: next(300) })),
      problems: leg.problems.map((problem) => ({
        ...problem,
        examples: problem.examples.map(() => next(300)),
        owner: next(40),
        maker: next(120),
        sentence: next(800),
        cure: next(800),
      })),
    };
    return stateOf([hostile, { ...hostile, job: next(120) }]);
  }),
);

test('by the parser of GitHub itself, everything is text, in its table, its fence or its line', () => {
  fc.assert(
    fc.property(hostileState, (state) => {
      const { body } = renderComment(state, options);
      const html = htmlOf(body);
      const [first = '', ...rest] = html.split('\n');
      expect(first).toMatch(/^<!-- rootless-artefacts:v1 [\w=. -]+ -->$/);
      const ours = rest
        .join('\n')
        .replace(/<!-- state=[\w-]+ -->/, '')
        .replaceAll('<hr />', '')
        .replace(/<pre><code class="language-(diff|mermaid)">[^<]*<\/code><\/pre>/g, '');
      // An address is no link (there is no tag); that it looks like one, where a reason quotes it, is no harm.
      expectOnlyText(ours.replaceAll('://', ': //').replaceAll(/www\./gi, 'www .'));
      // Two jobs are two lines in the table.
      expect(html.match(/<tr>/g)).toHaveLength(3);
    }),
    { numRuns: 60 },
  );
}, 60_000);
