import { describe, expect, test } from 'vitest';
import { type Finding, missing } from '../../src/artefacts/judge.ts';
import { bytesOf, type PathBytes } from '../../src/artefacts/path-bytes.ts';
import { applyPolicy, excusedCount, type Policy } from '../../src/artefacts/policy.ts';
import { fails, gather, type Verdict } from '../../src/artefacts/verdict.ts';
import { BEFORE, entryAt, findingOf } from '../support/entries.ts';
import { allowance, baselineOf, policyOf } from '../support/policies.ts';

const foreign = { uid: 100_099, gid: 100_100 };
const owned = (path: string, more = {}) => findingOf(entryAt(path, { ...foreign, ...more }));
const group = (path: string, more = {}) => findingOf(entryAt(path, { gid: 100_100, ...more }));
const unwatched = (path: string) => findingOf(entryAt(path, foreign), false);

const SCAN: Verdict['scan'] = { entries: 9, durationMs: 1, unexamined: [], roots: ['/w'], notChecked: [] };

function verdictUnder(
  policy: Policy | null,
  findings: readonly Finding[],
  { scan = {}, means = (_: PathBytes) => true }: { scan?: Partial<Verdict['scan']>; means?: (path: PathBytes) => boolean } = {},
): Verdict {
  const gathering = applyPolicy(policy, gather(), means);
  for (const finding of findings) gathering.add(finding);
  return gathering.verdict({ ...SCAN, ...scan }, false);
}

/** `level rule path` of what is reported. */
const reported = ({ findings }: Verdict) => findings.map(({ level, rule, entry, pattern }) => `${level} ${rule} ${entry?.path ?? pattern}`);
/** `path count`, with ! where it has expired. */
const spoken = ({ policy }: Verdict) =>
  policy?.allowances.map(({ allowance: { path }, count, expired }) => `${path} ${count}${expired ? '!' : ''}`) ?? [];

const ERROR = 'error foreign-owner /w/a';

describe('a finding under a policy', () => {
  const row = (policy: Partial<Policy>, findings: readonly Finding[], reports: readonly string[], speaks: readonly string[] = []) =>
    [policyOf(policy), findings, reports, speaks] as const;

  test.each([
    ['that says nothing is reported', ...row({}, [owned('/w/a')], [ERROR])],
    ['takes the level of its rule', ...row({ levels: { 'foreign-owner': 'warning' } }, [owned('/w/a')], ['warning foreign-owner /w/a'])],
    ['may become worse', ...row({ levels: { 'foreign-group': 'error' } }, [group('/w/a')], ['error foreign-group /w/a'])],
    ['of another rule keeps its level', ...row({ levels: { 'foreign-group': 'off' } }, [owned('/w/a')], [ERROR])],
    [
      'of a rule that is off is dropped',
      ...row({ levels: { 'foreign-owner': 'off' } }, [owned('/w/a'), group('/w/b')], ['warning foreign-group /w/b']),
    ],
    [
      'left by an earlier job fails nobody, whatever the level',
      ...row({ levels: { 'foreign-owner': 'error' } }, [owned('/w/a', { changedAt: BEFORE })], ['warning foreign-owner /w/a']),
    ],
    [
      'about a pattern has a level, too',
      ...row({ levels: { 'missing-artefact': 'warning' } }, [missing('*.x')], ['warning missing-artefact *.x']),
    ],
    [
      'in a path that is allowed is not reported',
      ...row({ allow: [allowance('/w/a')] }, [owned('/w/a'), owned('/w/b')], ['error foreign-owner /w/b'], ['/w/a 1']),
    ],
    [
      'is allowed by rule where the entry names one',
      ...row({ allow: [allowance('/w/a', { rules: ['foreign-group'] })] }, [owned('/w/a'), group('/w/a')], [ERROR], ['/w/a 1']),
    ],
    ['about a pattern is allowed by no path', ...row({ allow: [allowance('/w/a')] }, [missing('/w/a')], ['error missing-artefact /w/a'])],
    [
      'is counted for the first entry that allows it',
      ...row({ allow: [allowance('/w/a'), allowance('/w/a')] }, [owned('/w/a')], [], ['/w/a 1']),
    ],
    [
      'of a rule that is off needs no entry',
      ...row({ levels: { 'foreign-owner': 'off' }, allow: [allowance('/w/a')] }, [owned('/w/a')], [], []),
    ],
    [
      'is reported once the entry has expired',
      ...row({ allow: [allowance('/w/a', { until: '2026-11-23' })] }, [owned('/w/a')], [ERROR], ['/w/a 1!']),
    ],
    [
      'is allowed by one entry where another has expired',
      ...row(
        { allow: [allowance('/w/a', { until: '2026-11-23' }), allowance('/w/a', { until: '2026-11-24' })] },
        [owned('/w/a')],
        [],
        ['/w/a 0!', '/w/a 1'],
      ),
    ],
    ['of the baseline is not reported', ...row({ baseline: baselineOf(owned('/w/a')) }, [owned('/w/a', { changedAt: BEFORE })], [])],
    ['of the baseline is known to verify', ...row({ baseline: baselineOf(owned('/w/a')) }, [unwatched('/w/a')], [])],
    ['that this run made is no residue', ...row({ baseline: baselineOf(owned('/w/a')) }, [owned('/w/a')], [ERROR])],
    ['of another owner is another one', ...row({ baseline: baselineOf(owned('/w/a', { uid: 5 })) }, [unwatched('/w/a')], [ERROR])],
    ['of another rule is another one', ...row({ baseline: baselineOf(group('/w/a')) }, [unwatched('/w/a')], [ERROR])],
    ['elsewhere is another one', ...row({ baseline: baselineOf(owned('/w/ab')) }, [unwatched('/w/a')], [ERROR])],
  ])('%s', (_, policy, findings, reports, speaks) => {
    const verdict = verdictUnder(policy, findings);
    expect(reported(verdict)).toEqual(reports);
    expect(spoken(verdict)).toEqual(speaks);
    // Nothing is lost: what is not reported is counted.
    expect(verdict.counts.error + verdict.counts.warning + excusedCount(verdict.policy ?? never())).toBe(findings.length);
  });
});

function never(): never {
  throw new Error('a verdict under a policy says so');
}

describe('the last day of an entry', () => {
  test.each([
    ['2026-11-23', '2026-11-24', true],
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-25', '2026-11-24', false],
    ['2026-12-31', '2027-01-01', true],
    ['2027-01-01', '2026-12-31', false],
    ['0999-12-31', '2026-11-24', true],
  ])('%s has passed on %s: %s', (until, today, expired) => {
    const verdict = verdictUnder(policyOf({ today, allow: [allowance('/w/a', { until })] }), [owned('/w/a')]);
    expect(verdict.counts.error).toBe(expired ? 1 : 0);
    expect(fails(verdict, 'error')).toBe(expired);
  });
});

describe('an entry that has expired', () => {
  const expired = policyOf({ allow: [allowance('/w/a', { until: '2000-01-01' })] });

  test('fails the check though it allows nothing any more', () => {
    const verdict = verdictUnder(expired, []);
    expect(spoken(verdict)).toEqual(['/w/a 0!']);
    expect([fails(verdict, 'error'), fails(verdict, 'warning'), fails(verdict, 'never')]).toEqual([true, true, false]);
  });

  test('that allows nothing here is not said, if it is in force', () => {
    expect(spoken(verdictUnder(policyOf({ allow: [allowance('/w/a')] }), []))).toEqual([]);
  });
});

describe('whose files there are that are not the runner’s', () => {
  const offendersUnder = (policy: Policy | null) =>
    verdictUnder(policy, [owned('/w/a'), owned('/w/b', { uid: 7 })]).offenders.map(({ uid }) => uid);

  test('does not count what is allowed: no setting has to cure it', () => {
    expect(offendersUnder(null)).toEqual([100_099, 7]);
    expect(offendersUnder(policyOf({ allow: [allowance('/w/a')] }))).toEqual([7]);
  });
});

describe('residue of the baseline that is there no longer', () => {
  const baseline = baselineOf(owned('/w/a'), owned('/w/b'), owned('/elsewhere/c'));
  const goneUnder = (findings: readonly Finding[], options = {}) =>
    verdictUnder(policyOf({ baseline }), findings, options).policy?.gone.map(({ path }) => path);

  test.each([
    ['is said', goneUnder([unwatched('/w/a')]), ['/w/b']],
    ['is not what this run made anew', goneUnder([unwatched('/w/a'), owned('/w/b')]), []],
    ['is only said of where was looked', goneUnder([], { scan: { roots: ['/w/b'] } }), ['/w/b']],
    ['is only said of what was asked about', goneUnder([], { means: (path: PathBytes) => path === bytesOf('/w/a') }), ['/w/a']],
    ['is not said where a place was not looked at', goneUnder([], { scan: { unexamined: [{ path: null, reason: 'x' }] } }), []],
    ['is said below the root of all', goneUnder([unwatched('/w/a')], { scan: { roots: ['/'] } }), ['/elsewhere/c', '/w/b']],
  ])('%s', (_, gone, expected) => {
    expect(gone).toEqual(expected);
  });

  test('is not what a rule that is off still sees', () => {
    const verdict = verdictUnder(policyOf({ baseline, levels: { 'foreign-owner': 'off' } }), [unwatched('/w/a'), unwatched('/w/b')]);
    expect(verdict.policy).toMatchObject({ gone: [], known: [], dropped: 2 });
  });

  test('is not said of rules that look only at what a run has changed', () => {
    const capability: Finding = { ...owned('/w/a'), rule: 'file-capability' };
    const acl: Finding = { ...owned('/w/a'), rule: 'foreign-acl' };
    expect(verdictUnder(policyOf({ baseline: baselineOf(capability, acl) }), []).policy?.gone).toEqual([]);
  });
});

test('without a policy the verdict has none', () => {
  expect(verdictUnder(null, [owned('/w/a')])).toMatchObject({ policy: null, counts: { error: 1, warning: 0 } });
});
