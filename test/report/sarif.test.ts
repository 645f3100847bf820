// Valid against the OASIS schema whatever the check came to, and with what GitHub code scanning asks for beyond it
// (docs.github.com: SARIF support for code scanning).

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { missing } from '../../src/artefacts/judge.ts';
import { lossyTextOf } from '../../src/artefacts/path-bytes.ts';
import type { Facts } from '../../src/report/facts.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { sha256 } from '../support/digest.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { facts, runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { hostilePath } from '../support/hostile-text.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

const schema = JSON.parse(readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8')) as Record<string, unknown>;
// The schema names formats (uri, date-time) that the strict mode of ajv wants to know.
const validate = new Ajv({ strict: false, logger: false, allErrors: true }).compile(schema);
const faultsOf = (document: unknown) => {
  validate(document);
  return validate.errors ?? [];
};
const logOf = (known: Facts) => JSON.parse(renderSarif(known, sha256)) as Log;
const runOf = (known: Facts) => logOf(known).runs[0] as Run;
const resultsOf = (known: Facts) => runOf(known).results ?? [];
const foreign = (path: string | Uint8Array) => findingOf(entryAt(path, { uid: 100_070, gid: 100_070 }));

describe('the schema of OASIS', () => {
  test.each(Object.entries({ ...REPORT_CASES, 'nothing-known': facts() }))('accepts %s', (_, known) => {
    expect(faultsOf(logOf(known))).toEqual([]);
  });

  test('refuses what is wrong', () => {
    const log = logOf(REPORT_CASES['hostile-names'] ?? facts());
    expect(faultsOf({ ...log, version: '2.0.0' })).not.toEqual([]);
    expect(faultsOf({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'fatal' }] }] })).not.toEqual([]);
  });
});

describe('GitHub code scanning', () => {
  test.each(Object.entries(REPORT_CASES))('gets all it asks for: %s', (_, known) => {
    const { tool, results = [] } = runOf(known);
    for (const rule of tool.driver.rules ?? []) {
      expect(rule.shortDescription?.text).toMatch(/\w/);
      expect(rule.fullDescription?.text).toMatch(/\w/);
      expect(rule.help?.text).toMatch(/\w/);
      expect(rule.helpUri).toMatch(/^https:\/\/\S+#[\w-]+$/);
    }
    const fingerprints = results.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']);
    expect(new Set(fingerprints).size).toBe(results.length);
    for (const { ruleId, ruleIndex = -1, locations = [], message } of results) {
      expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      expect(message.text).toMatch(/\w/);
      expect(locations.map(({ physicalLocation }) => physicalLocation?.region?.startLine)).toEqual([1]);
    }
  });

  test('a finding keeps its fingerprint from run to run, whoever owns the file there', () => {
    const path = `${WORKSPACE}/out/a`;
    const first = resultsOf(runFacts({}, verdictOf([foreign(path)])));
    const later = runFacts(
      { exitCode: 3 },
      verdictOf([foreign(`${WORKSPACE}/new`), findingOf(entryAt(path, { uid: 0, gid: 0, mode: 0 }))]),
    );
    expect(resultsOf(later).map(({ partialFingerprints }) => partialFingerprints)).toContainEqual(first[0]?.partialFingerprints);
  });

  test('is told what it does not show: errors stand first, 5,000 of all', () => {
    const { results = [], invocations } = runOf(
      runFacts({}, verdictOf(Array.from({ length: 10_100 }, (_, at) => foreign(`${WORKSPACE}/${at}`)))),
    );
    expect(results).toHaveLength(10_000);
    expect(invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      '100 further findings counted and not listed',
      'GitHub code scanning shows 5,000 results of these, errors first',
    ]);
  });

  test('gets no more than the 25,000 results it takes, and the number of those left out', () => {
    const findings = Array.from({ length: 25_002 }, (_, at) => foreign(`${WORKSPACE}/${at}`));
    const { results = [], invocations } = runOf(runFacts({}, { ...verdictOf([]), findings }));
    expect(results).toHaveLength(25_000);
    expect(JSON.stringify(invocations)).toContain('2 further findings left out');
  });
});

describe('a location', () => {
  const locationsOf = (known: Facts) => resultsOf(known).map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation);

  test('is relative to the workspace, or a file URI outside it', () => {
    const roots = [WORKSPACE, '/srv/cache'];
    expect(locationsOf(runFacts({}, verdictOf([foreign(`${WORKSPACE}/a b`), foreign('/srv/cache/x')], { roots })))).toEqual([
      { uri: 'a%20b', uriBaseId: '%SRCROOT%' },
      { uri: 'file:///srv/cache/x' },
    ]);
  });

  test('of a pattern is the pattern', () => {
    expect(locationsOf(runFacts({}, verdictOf([missing('out/**/*.xml'), missing('/srv/*')])))).toEqual([
      { uri: 'file:///srv/%2A' },
      { uri: 'out/%2A%2A/%2A.xml', uriBaseId: '%SRCROOT%' },
    ]);
  });
});

test('no name makes a link or a placeholder of a message, and all of it can be read back', () => {
  fc.assert(
    fc.property(hostilePath, (name) => {
      fc.pre(name !== '');
      const [result] = resultsOf(runFacts({}, verdictOf([foreign(Uint8Array.from(`${WORKSPACE}/${name}`, (byte) => byte.charCodeAt(0)))])));
      const text = result?.message.text ?? '';
      expect(text.replace(/\\[\\[\]]/g, '')).not.toMatch(/[\\[\]]/);
      expect(text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      expect(text).not.toMatch(/\p{Cc}/u);
    }),
  );
});

test('the invocation tells how it ended', () => {
  expect(runOf(REPORT_CASES['command-failed'] ?? facts()).invocations).toMatchObject([
    { executionSuccessful: true, exitCode: 2, properties: { outcome: 'command-failed', commandExitCode: 2 } },
  ]);
  expect(runOf(REPORT_CASES['host-fault'] ?? facts()).invocations).toMatchObject([
    { executionSuccessful: false, exitCode: 3, toolExecutionNotifications: [{ level: 'error' }] },
  ]);
});

test('a finding carries its owner, on the host and in the container, and the bytes of its name', () => {
  const path = new Uint8Array([...Buffer.from(`${WORKSPACE}/caf`), 0xe9]);
  const [result] = resultsOf(runFacts({}, verdictOf([foreign(path)])));
  expect(result?.properties).toMatchObject({
    owner: { uid: 100_070, gid: 100_070 },
    container: { uid: 70, gid: 70, user: 'postgres' },
    pathBytes: Buffer.from([0x63, 0x61, 0x66, 0xe9]).toString('base64'),
  });
  expect(lossyTextOf(entryAt(path).path)).toContain('caf\ufffd');
});
