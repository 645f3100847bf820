// What GitLab reads of a Code Quality report (docs.gitlab.com/ci/testing/code_quality). The first entry that it does not understand ends
// its reading, so no name may make one.

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing } from '../../src/artefacts/judge.ts';
import { renderCodeQuality } from '../../src/report/code-quality.ts';
import type { Facts } from '../../src/report/facts.ts';
import { sha256 } from '../support/digest.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { hostilePath } from '../support/hostile-text.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const text = { type: 'string', minLength: 1 };
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./.).' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

function entriesOf(known: Facts): readonly Entry[] {
  const document = renderCodeQuality(known, sha256);
  expect(document.startsWith('[')).toBe(true); // no byte order mark
  const entries = JSON.parse(document) as readonly Entry[];
  validate(entries);
  expect(validate.errors ?? []).toEqual([]);
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  return entries;
}
const foreign = (path: string | Uint8Array) => findingOf(entryAt(path, { uid: 100_070, gid: 100_070 }));

describe('every report is one that GitLab reads to its end', () => {
  test.each(Object.entries(REPORT_CASES))('%s', (_, known) => {
    expect(entriesOf(known)).toHaveLength((known.after ?? known.verdict)?.findings.length ?? 0);
  });

  test('whatever the names', () => {
    fc.assert(
      fc.property(fc.array(hostilePath, { maxLength: 4 }), (names) => {
        const paths = [...new Set(names.filter((name) => name !== ''))].map((name) => `${WORKSPACE}/${name}`);
        const entries = entriesOf(
          runFacts({}, verdictOf(paths.map((path) => foreign(Uint8Array.from(path, (byte) => byte.charCodeAt(0)))))),
        );
        expect(entries).toHaveLength(paths.length);
        for (const { description, location } of entries) expect(description + location.path).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      }),
    );
  });
});

test('all in order is an empty list, not an empty file', () => {
  expect(renderCodeQuality(runFacts({}, verdictOf([])), sha256)).toBe('[]\n');
});

test('a pattern that is given twice is said once, and without the ./ that GitLab does not take', () => {
  const entries = entriesOf(runFacts({}, verdictOf([missing('./out/*.xml'), missing('./out/*.xml')])));
  expect(entries.map(({ location }) => location.path)).toEqual(['out/*.xml']);
});

test('level and place', () => {
  const findings = [foreign(`${WORKSPACE}/out/a`), foreign('/srv/b'), findingOf(entryAt(`${WORKSPACE}/c`, { gid: 100_999 }))];
  expect(entriesOf(runFacts({}, verdictOf(findings))).map(({ severity, location }) => [severity, location.path])).toEqual([
    ['major', 'out/a'],
    ['major', '/srv/b'],
    ['minor', 'c'],
  ]);
});
