import { expect, test } from 'vitest';
import { checkKeyOf } from '../../src/ci/check-key.ts';

const FILE = 'acme/shop/.github/workflows/test.yml';
const ENV = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_WORKFLOW: 'Test', GITHUB_WORKFLOW_REF: `${FILE}@refs/pull/7/merge` };

test.each<[string, Record<string, string>, unknown, string]>([
  ['the file, on whatever branch', ENV, {}, FILE],
  ['the name, where the file is not told', { GITHUB_WORKFLOW: 'Test' }, {}, 'Test'],
  ['the merge queue is a check of its own', { ...ENV, GITHUB_EVENT_NAME: 'merge_group' }, {}, `${FILE}\nmerge_group`],
  [
    'a workflow that follows another speaks for that one',
    { ...ENV, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/report.yml@refs/heads/main' },
    { workflow_run: { path: '.github/workflows/test.yml@refs/heads/x' } },
    FILE,
  ],
])('%s', (_, env, event, key) => {
  expect(checkKeyOf(env, event)).toBe(key);
});
