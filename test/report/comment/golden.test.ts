// Every case as a comment of one job, and three of several. The files in test/golden/ are read in review.

import { expect, test } from 'vitest';
import { missingLeg } from '../../../src/report/comment/leg.ts';
import type { CommentState } from '../../../src/report/comment/leg-schema.ts';
import { legOfCase, renderState, SHA, stateOf } from '../../support/legs.ts';
import { REPORT_CASES } from '../../support/report-cases.ts';

/** The hidden part is packed by a library, whose bytes may change: test/report/comment/state.test.ts reads it. */
function visible(state: CommentState): string {
  return renderState(state).body.replace(/<!-- state=[\w-]+ -->/, '<!-- state=… -->');
}

test.each(Object.keys(REPORT_CASES))('%s', async (name) => {
  await expect(visible(stateOf([legOfCase(name)]))).toMatchFileSnapshot(`../../golden/${name}.comment.md`);
});

const matrix = (name: string, leg: string, total = 4) => legOfCase(name, { leg }, total);

test.each<[string, CommentState]>([
  ['resolved', stateOf([legOfCase('clean-pass')], true)],
  [
    'matrix',
    stateOf([
      matrix('foreign-owner-second-user', '22'),
      matrix('clean-pass', '20'),
      matrix('foreign-owner-second-user', '24'),
      legOfCase('host-fault', { job: 'arm' }),
    ]),
  ],
  ['not-run', stateOf([matrix('host-fault', '20'), matrix('host-fault', '22'), matrix('clean-pass', '24')])],
  ['matrix-resolved', stateOf([matrix('clean-pass', '20'), matrix('clean-pass', '22')], true)],
  ['fan-in-missing', stateOf([matrix('clean-pass', '20'), missingLeg('test', '22', { run: '4242', attempt: 1, sha: SHA })])],
])('several jobs: %s', async (name, state) => {
  await expect(visible(state)).toMatchFileSnapshot(`../../golden/several-jobs-${name}.comment.md`);
});
