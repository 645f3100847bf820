// Valid against the schema of Jenkins, and read by libxml2, which GitLab reads it with, into the names that were written.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { missing } from '../../src/artefacts/judge.ts';
import { shownPath } from '../../src/report/describe.ts';
import type { Facts } from '../../src/report/facts.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { sha256 } from '../support/digest.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { facts, runFacts, verdictOf, verifyFacts, WORKSPACE } from '../support/facts.ts';
import { hostilePath } from '../support/hostile-text.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

const schema = readFileSync(new URL('../schemas/junit-10.xsd', import.meta.url), 'utf8');
const foreign = (path: string | Uint8Array) => findingOf(entryAt(path, { uid: 100_070, gid: 100_070 }));
const bytes = (path: string) => Uint8Array.from(path, (byte) => byte.charCodeAt(0));

/** The document as libxml2 writes it in canonical form, having read and validated it. */
async function readByLibxml(...documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors, normalized } = await validateXML({ xml, schema: [schema], normalization: 'c14n' });
  expect(errors).toEqual([]);
  return [normalized];
}
const decoded = (text: string) =>
  text.replace(/&(?:lt|gt|amp|quot|#x([0-9A-F]+));/g, (entity, code) =>
    code === undefined ? (ENTITIES[entity] as string) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const namesIn = (document: string) =>
  [...document.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(
    ([, classname = '', name = '']) => [decoded(classname), decoded(name)] as const,
  );

test('the schema of Jenkins accepts every case', async () => {
  await readByLibxml(...Object.values({ ...REPORT_CASES, nothing: facts() }).map((known) => renderJunit(known, sha256)));
});

test('the schema of Jenkins refuses what is wrong', async () => {
  const document = renderJunit(REPORT_CASES['foreign-group'] ?? facts(), sha256);
  const { valid } = await validateXML({
    xml: [{ fileName: 'a.xml', contents: document.replace('<testcase ', '<testcase file="x" ') }],
    schema: [schema],
  });
  expect(valid).toBe(false);
});

test('whatever the names, libxml2 reads what was shown, each once', async () => {
  const samples = fc.sample(fc.array(hostilePath, { minLength: 1, maxLength: 20 }), { numRuns: 60, seed: 7 });
  const verdicts = samples.map((names) =>
    [...new Set(names.filter((name) => name !== ''))].map((name) => foreign(bytes(`${WORKSPACE}/${name}`))),
  );
  const checks = verdicts.map((findings) => runFacts({}, verdictOf(findings)));
  const [read = ''] = await readByLibxml(...checks.map((known) => renderJunit(known, sha256)));
  const written = checks.flatMap((known) =>
    (known.verdict?.findings ?? []).map(({ entry }) => (entry === null ? '' : shownPath(entry.path, known.workspace))),
  );
  expect(
    namesIn(read)
      .filter(([classname]) => classname.endsWith('.foreign-owner'))
      .map(([, name]) => name),
  ).toEqual(written);
});

describe('suites and cases', () => {
  const suitesOf = (known: Facts) =>
    [
      ...renderJunit(known, sha256).matchAll(/<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/g),
    ].map(([, name, ...counts]) => [name, ...counts.map(Number)]);

  test('a clean root is one case that passed', () => {
    const roots = [WORKSPACE, '/srv/cache'];
    expect(suitesOf(runFacts({}, verdictOf([], { roots })))).toEqual([
      [WORKSPACE, 1, 0, 0, 0],
      ['/srv/cache', 1, 0, 0, 0],
    ]);
  });

  test('findings are failures, by root and rule', () => {
    const findings = [
      foreign(`${WORKSPACE}/a`),
      foreign(`${WORKSPACE}/b`),
      findingOf(entryAt(`${WORKSPACE}/c`, { mode: 0 })),
      foreign('/srv/cache/d'),
      missing('*.xml'),
    ];
    expect(suitesOf(runFacts({}, verdictOf(findings, { roots: [WORKSPACE, '/srv/cache', '/srv/clean'] })))).toEqual([
      [`${WORKSPACE}: foreign-owner`, 2, 2, 0, 0],
      [`${WORKSPACE}: unreadable`, 1, 1, 0, 0],
      ['/srv/cache: foreign-owner', 1, 1, 0, 0],
      ['/srv/clean', 1, 0, 0, 0],
      ['artefacts: missing-artefact', 1, 1, 0, 0],
    ]);
  });

  test.each([
    ['host-fault', 'rootless-artefacts', 1],
    ['cancelled', 'rootless-artefacts', 1],
    ['timed-out', 'rootless-artefacts', 1],
    ['place-not-examined', 'rootless-artefacts', 1],
  ])('%s is an error, and never a document in which all passed', (name, suite, errors) => {
    expect(suitesOf(REPORT_CASES[name] ?? facts())[0]).toEqual([suite, 1, 0, errors, 0]);
  });

  test('nothing to check is skipped, not passed', () => {
    expect(suitesOf(verifyFacts(verdictOf([], { roots: [] })))).toEqual([['rootless-artefacts', 1, 0, 0, 1]]);
  });
});

test('no name makes an attachment of GitLab or Jenkins', () => {
  const document = renderJunit(runFacts({}, verdictOf([foreign(`${WORKSPACE}/[[ATTACHMENT|etc/passwd]]`)])), sha256);
  expect(document).not.toMatch(/\[\[ATTACHMENT\|/i);
  expect(document).toContain('name="[[ATTACHMENT\\|etc/passwd]]"');
});
