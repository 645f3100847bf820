// The report is a contract: whatever the check came to, it is valid against the published schema.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/artefacts/path-bytes.ts';
import { buildReport, redact } from '../../src/report/json.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { facts, runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report-v1.schema.json', import.meta.url), 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
const faultsOf = (report: unknown) => {
  validate(JSON.parse(JSON.stringify(report)));
  return validate.errors ?? [];
};

describe('the published schema', () => {
  test.each(Object.entries({ ...REPORT_CASES, 'nothing-known': facts() }))('accepts the report of %s', (_, known) => {
    expect(faultsOf(buildReport(known))).toEqual([]);
  });

  const report = buildReport(REPORT_CASES['hostile-names'] ?? facts());
  test.each([
    ['a key too many', { ...report, more: 1 }],
    ['a key too few', { ...report, summary: undefined }],
    ['another version', { ...report, version: 2 }],
    ['another outcome', { ...report, outcome: 'fine' }],
    ['a rule that is none', { ...report, findings: [{ ...report.findings[0], rule: 'ugly' }] }],
  ])('refuses %s', (_, other) => {
    expect(faultsOf(other)).not.toEqual([]);
  });
});

describe('a path', () => {
  const written = (path: string | Uint8Array) => {
    const [finding] = buildReport(runFacts({}, verdictOf([findingOf(entryAt(path, { uid: 100_070 }))]))).findings;
    return { path: finding?.path, pathBytes: finding?.pathBytes };
  };

  test.each([
    ['in the workspace', `${WORKSPACE}/out/a`, { path: 'out/a', pathBytes: null }],
    ['the workspace itself', WORKSPACE, { path: '.', pathBytes: null }],
    ['outside it', '/srv/cache/a', { path: '/srv/cache/a', pathBytes: null }],
    ['with a line break: JSON carries it as it is', `${WORKSPACE}/a\nb`, { path: 'a\nb', pathBytes: null }],
  ])('%s', (_, path, expected) => {
    expect(written(path)).toEqual(expected);
  });

  test('that is no UTF-8 comes with its bytes', () => {
    const { path, pathBytes } = written(new Uint8Array([...Buffer.from(`${WORKSPACE}/caf`), 0xe9]));
    expect(path).toBe('caf\ufffd');
    expect([...Buffer.from(pathBytes ?? '', 'base64')]).toEqual([0x63, 0x61, 0x66, 0xe9]);
  });
});

describe('values of variables', () => {
  test.each([
    { what: 'a word that is one', words: ['hunter22'], secrets: ['hunter22'], left: ['***'] },
    { what: 'inside a word, each time', words: ['a=hunter22,b=hunter22'], secrets: ['hunter22'], left: ['a=***,b=***'] },
    { what: 'one that holds another', words: ['longer-hunter22'], secrets: ['hunter22', 'longer-hunter22'], left: ['***'] },
    { what: 'with characters of a regular expression', words: ['a.b*c', 'aXbbc'], secrets: ['a.b*c'], left: ['***', 'aXbbc'] },
    { what: 'with what String.replace acts on', words: ['$&$1x'], secrets: ['$&$1'], left: ['***x'] },
    {
      what: 'of fewer than four characters, which are words like any other',
      words: ['test', 'tes'],
      secrets: ['tes', ''],
      left: ['test', 'tes'],
    },
    { what: 'none', words: ['npm', 'test'], secrets: [], left: ['npm', 'test'] },
  ])('$what', ({ words, secrets, left }) => {
    expect(redact(words, secrets)).toEqual(left);
  });

  test('are in no part of a command line in the report', () => {
    const secret = 'hunter22';
    const known = runFacts({}, verdictOf([]));
    const options = ['--env', 'TOKEN', '--label', `t=${secret}`];
    const command = ['sh', '-c', `curl -H "x: ${secret}"`];
    const report = buildReport({ ...known, secrets: [secret], arguments: { options, command, all: [...options, ...command] } });
    expect(report.plan?.podmanArgs).toEqual(['--env', 'TOKEN', '--label', 't=***']);
    expect(report.command?.argv).toEqual(['sh', '-c', 'curl -H "x: ***"']);
    expect(JSON.stringify(report)).not.toContain(secret);
  });
});

test('a place that was not examined is told with its path', () => {
  const unexamined = [
    { path: bytesOf(`${WORKSPACE}/db`), reason: 'closed' },
    { path: null, reason: 'find: Input/output error' },
  ];
  expect(buildReport(runFacts({}, verdictOf([], { unexamined }))).scan?.unexamined).toEqual([
    { path: 'db', pathBytes: null, reason: 'closed' },
    { path: null, pathBytes: null, reason: 'find: Input/output error' },
  ]);
});
