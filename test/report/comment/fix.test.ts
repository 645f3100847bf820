import { describe, expect, test } from 'vitest';
import { containerfileDiff, fixOf, workflowDiff } from '../../../src/report/comment/fix.ts';
import type { Facts } from '../../../src/report/facts.ts';
import { buildReport } from '../../../src/report/json.ts';
import { REPORT_CASES } from '../../support/report-cases.ts';

const REPORT = buildReport(REPORT_CASES['foreign-owner-second-user'] as Facts);
const USER_70 = { setting: 'container-user', value: '70:70' };

/** The same with an image whose user is root. */
const ofRoot = (declared: string) => ({
  ...REPORT,
  image: { reference: 'app', id: 'x', user: { declared, uid: 0, gid: 0, name: 'root' } },
});
const asked = (reason: string) => ({
  ...REPORT,
  plan: { strategy: 'default' as const, storage: 'native' as const, podmanArgs: [], because: [{ reason, text: '' }] },
});

describe('the change of the workflow', () => {
  test('adds the setting under the image', () => {
    const fix = fixOf(USER_70, REPORT);
    expect(fix === null ? null : workflowDiff(fix, 'registry.example/app:1').split('\n')).toEqual([
      '       - uses: rootless-artefacts/rootless-artefacts@v0',
      '         with:',
      '           image: registry.example/app:1',
      '+          container-user: "70:70"',
    ]);
  });

  test('takes the place of mapping: default, beside which it would be refused', () => {
    const fix = fixOf(USER_70, asked('asked-default'));
    expect(fix === null ? '' : workflowDiff(fix, null)).toContain('-          mapping: default\n+          container-user: "70:70"');
  });

  test('names no image that is not plain', () => {
    const fix = fixOf(USER_70, REPORT);
    expect(fix === null ? '' : workflowDiff(fix, 'a\n```\n@team')).not.toContain('image:');
  });

  test.each([
    { setting: 'run: curl', value: '1' },
    { setting: 'container-user', value: '1\n2' },
    { setting: 'container-user', value: '```' },
    { setting: `a${'-a'.repeat(30)}`, value: '1' },
  ])('is none for what is no setting of ours: %j', (fix) => {
    expect(fixOf(fix, REPORT)).toBeNull();
  });
});

describe('the change of the Containerfile', () => {
  test.each([
    ['', '+USER 70:70'],
    ['root', '-USER root\n+USER 70:70'],
    ['0:0', '+USER 70:70'],
  ])('where the USER is %j', (declared, diff) => {
    const fix = fixOf(USER_70, ofRoot(declared));
    expect(fix === null ? null : containerfileDiff(fix)).toBe(diff);
  });

  test('is none where the image starts as another user: that one was meant', () => {
    expect(fixOf(USER_70, REPORT)?.imageUser).toBeNull();
  });
});
