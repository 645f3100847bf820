import { describe, expect, test } from 'vitest';
import { allPassed, foreignReports, gatherLegs } from '../../src/gather/gather.ts';
import { gatheredDocument, renderGathered } from '../../src/gather/gathered.ts';
import { nameOfLeg } from '../../src/report/comment/leg.ts';
import type { Facts } from '../../src/report/facts.ts';
import { buildReport } from '../../src/report/json.ts';
import type { Report } from '../../src/report/schema.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

const clean = buildReport(runFacts({}, verdictOf([])));
const bad = buildReport(runFacts({}, verdictOf([findingOf(entryAt(`${WORKSPACE}/out`, { uid: 100_069, gid: 100_069 }))])));
const of = (report: Report, ci: Partial<Report['ci']>): Report => ({
  ...report,
  ci: { ...report.ci, repository: 'o/r', runId: '7', headSha: 'a'.repeat(40), attempt: 1, job: 'test', ...ci },
});

describe('one leg a job', () => {
  test('of several reports of one job the newest attempt counts, in whatever order they come', () => {
    const [first, second] = [of(bad, { leg: '24', attempt: 1 }), of(clean, { leg: '24', attempt: 2 })];
    for (const reports of [
      [first, second],
      [second, first],
    ]) {
      const legs = gatherLegs(reports, []);
      expect(legs.map(({ attempt, outcome }) => [attempt, outcome])).toEqual([[2, 'pass']]);
    }
  });

  test('legs of a matrix are told apart, and sorted by name', () => {
    const legs = gatherLegs([of(clean, { leg: '24' }), of(bad, { leg: '20' }), of(clean, { job: 'lint', leg: null })], []);
    expect(legs.map(nameOfLeg)).toEqual(['lint', 'test (20)', 'test (24)']);
    expect(allPassed(legs)).toBe(false);
  });

  test('a job that was expected and left no report is missing, and fails', () => {
    const legs = gatherLegs([of(clean, { leg: '24' })], ['test (20)', 'test (24)', 'lint']);
    expect(legs.map((leg) => [nameOfLeg(leg), leg.outcome])).toEqual([
      ['test (24)', 'pass'],
      ['test (20)', 'missing'],
      ['lint', 'missing'],
    ]);
    expect(allPassed(legs)).toBe(false);
    expect(renderGathered(legs)).toContain('FAIL  lint: No report: the job failed before the check, was cancelled or was skipped.');
  });

  test('all passed', () => {
    const legs = gatherLegs([of(clean, { leg: '24' }), of(clean, { leg: '20' })], ['test (20)', 'test (24)']);
    expect(allPassed(legs)).toBe(true);
    expect(renderGathered(legs)).toMatch(/^PASS {2}The artefacts of all 2 jobs belong to the runner\./);
    expect(gatheredDocument(legs)).toMatchObject({ version: 1, outcome: 'pass', jobs: [{ leg: '20' }, { leg: '24' }] });
  });

  test('a job that was not run says why, and names the cure', () => {
    const report = buildReport(REPORT_CASES['host-fault'] as Facts);
    const text = renderGathered(gatherLegs([report], []));
    expect(text).toContain('Not run: runner has no subordinate uids and gids.');
    expect(text).toContain('Cure: sudo usermod --add-subuids');
    expect(gatheredDocument(gatherLegs([report], []))).toMatchObject({
      outcome: 'findings',
      jobs: [{ outcome: 'not-run', fault: { message: 'runner has no subordinate uids and gids' } }],
    });
  });

  test('no report at all is no pass', () => {
    expect(allPassed(gatherLegs([], []))).toBe(false);
  });
});

describe('a report of another', () => {
  const run = { repository: 'o/r', runId: '7', headSha: 'a'.repeat(40) };
  const judge = (ci: Partial<Report['ci']>) => foreignReports([{ file: 'f', report: of(clean, ci) }], run).map(({ problem }) => problem);

  test.each([
    ['repository', { repository: 'evil/r' }, 'the repository evil/r, and this run is of o/r'],
    ['run', { runId: '8' }, 'the run 8, and this run is of 7'],
    ['commit', { headSha: 'b'.repeat(40) }, `the commit ${'b'.repeat(40)}`],
    ['commit that is not told', { headSha: null }, 'the commit null'],
  ])('%s is refused', (_, ci, said) => {
    expect(judge(ci)).toEqual([expect.stringContaining(said)]);
  });

  test('every wrong fact is said at once, and a right one passes', () => {
    expect(judge({ repository: 'x/y', runId: '9', headSha: 'c'.repeat(40) })).toHaveLength(3);
    expect(judge({})).toEqual([]);
  });

  test('in no CI anybody’s will do', () => {
    expect(foreignReports([{ file: 'f', report: of(clean, { repository: 'x/y' }) }], null)).toEqual([]);
  });
});
