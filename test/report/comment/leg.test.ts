import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isClean, keyOfLeg, legOfReport, missingLeg, nameOfLeg } from '../../../src/report/comment/leg.ts';
import { Leg } from '../../../src/report/comment/leg-schema.ts';
import type { Facts } from '../../../src/report/facts.ts';
import { buildReport } from '../../../src/report/json.ts';
import { legOf, legOfCase, SHA } from '../../support/legs.ts';
import { REPORT_CASES } from '../../support/report-cases.ts';

test.each(Object.entries(REPORT_CASES))('%s fits the schema by which it is read back', (_, facts) => {
  expect(v.safeParse(Leg, legOf(facts)).issues).toBeUndefined();
});

test('a report of somebody who wants to be read makes a leg that fits all the same', () => {
  const report = buildReport(REPORT_CASES['hostile-names'] as Facts);
  const [finding] = report.findings;
  const long = '\u202e<img>'.repeat(10_000);
  const leg = legOfReport(
    {
      ...report,
      ci: { ...report.ci, runId: '-1; rm', attempt: -4, headSha: '../../x', job: long, leg: long },
      host: { ...report.host, user: long },
      fault: { message: long, meaning: long, cure: long },
      findings: Array.from({ length: 200 }, (_, uid) => ({
        ...(finding as (typeof report.findings)[number]),
        path: long,
        pathBytes: '%%%',
        message: `${long}. Cure: ${long}`,
        owner: { uid, gid: 0 },
        container: { uid: 0, gid: 0, user: long },
        fix: { setting: 'run: curl', value: '`x`' },
      })),
    },
    3,
  );
  expect(v.safeParse(Leg, leg).issues).toBeUndefined();
  expect({ run: leg.run, attempt: leg.attempt, sha: leg.sha, problems: leg.problems.length, fix: leg.problems[0]?.fix }).toEqual({
    run: '0',
    attempt: 0,
    sha: null,
    problems: 20,
    fix: null,
  });
});

describe('clean', () => {
  test.each<[string, boolean]>([
    ['clean-pass', true],
    ['residue-of-an-earlier-job', true],
    ['foreign-owner-second-user', false],
    ['foreign-group', false],
    ['command-failed', false],
    ['place-not-examined', false],
    ['policy-excuses', true],
    ['policy-expired', false],
  ])('%s: %s', (name, clean) => {
    expect(isClean(legOfCase(name))).toBe(clean);
  });

  test('a job without a report is not', () => {
    expect(isClean(missingLeg('test', '24', { run: '1', attempt: 1, sha: SHA }))).toBe(false);
  });
});

test('a job is called as GitHub calls it, and its key is no other job\u2019s', () => {
  expect(nameOfLeg({ job: 'test', leg: null })).toBe('test');
  expect(nameOfLeg({ job: 'test', leg: '24, ubuntu' })).toBe('test (24, ubuntu)');
  expect(keyOfLeg({ job: 'a (b)', leg: null })).not.toBe(keyOfLeg({ job: 'a', leg: 'b' }));
});
