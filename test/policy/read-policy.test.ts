// From the path of a policy to the policy, on a real disk: what is read, and what a checkout cannot make us read.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bytesOf, type PathBytes } from '../../src/artefacts/path-bytes.ts';
import { UsageError } from '../../src/errors.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { buildReport } from '../../src/report/json.ts';
import { renderMistakes } from '../../src/settings/usage.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { baselineOf, policyOf, verdictUnder } from '../support/policies.ts';

/** A folder that holds a workspace, and a secret beside it. */
function newBox(): { workspace: string; outside: string } {
  const box = realpathSync(mkdtempSync(join(tmpdir(), 'policy-')));
  onTestFinished(() => rmSync(box, { recursive: true }));
  const [workspace, outside] = [join(box, 'w'), join(box, 'outside')];
  mkdirSync(join(workspace, 'ci'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret'), 'hunter2: [\n');
  writeFileSync(join(outside, 'good.yml'), 'version: 1\n');
  return { workspace, outside };
}

const read = (workspace: string, path: string) => readPolicy(path, { workspace, today: '2026-11-24' });

function mistakeOf(workspace: string, path: string): string {
  try {
    read(workspace, path);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return renderMistakes(error.mistakes).split('\n')[1] ?? '';
  }
  throw new Error('nothing was wrong');
}

/** Writes a policy of this text and gives its path. */
function written(folder: string, text: string | Uint8Array, name = 'p.yml'): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('a policy in the workspace', () => {
  test('allows by patterns that start there', () => {
    const { workspace } = newBox();
    const text =
      'version: 1\nallow:\n  - { path: "out/**/*.log", reason: a }\n  - { path: cache, reason: b }\n  - { path: /srv/x, reason: c }\n';
    const { file, allow } = read(workspace, written(workspace, text));
    const allowed = (path: string) => allow.filter(({ matches }) => matches(bytesOf(path))).map(({ reason }) => reason);
    expect(file).toBe('p.yml');
    expect(
      ['out/a.log', 'out/b/c.log', 'out/a.txt', 'cache', 'cache/d/e', 'cached'].map((path) => allowed(`${workspace}/${path}`)),
    ).toEqual([['a'], ['a'], [], ['b'], ['b'], []]);
    expect([allowed('/srv/x/y'), allowed('/srv/xy'), allowed('/out/a.log')]).toEqual([['c'], [], []]);
  });

  test('allows names that are no text', () => {
    const { workspace } = newBox();
    const [entry] = read(workspace, written(workspace, 'version: 1\nallow: [{ path: cache, reason: a }]\n')).allow;
    expect(entry?.matches(`${workspace}/cache/\xff\n` as PathBytes)).toBe(true);
  });

  test('gives its reasons in one line', () => {
    const { workspace } = newBox();
    const text = 'version: 1\nallow:\n  - path: a\n    reason: |\n      one\n\n      two\n';
    expect(read(workspace, written(workspace, text)).allow).toMatchObject([{ line: 3, reason: 'one two', rules: null, until: null }]);
  });

  test('may be a link to another file there', () => {
    const { workspace } = newBox();
    written(workspace, 'version: 1\n', 'ci/real.yml');
    symlinkSync('ci/real.yml', join(workspace, 'p.yml'));
    expect(read(workspace, join(workspace, 'p.yml')).file).toBe('p.yml');
  });

  test.each([
    ['the file', (workspace: string, outside: string) => symlinkSync(join(outside, 'good.yml'), join(workspace, 'ci/p.yml'))],
    ['a relative one', (workspace: string) => symlinkSync('../../outside/good.yml', join(workspace, 'ci/p.yml'))],
    [
      'its folder',
      (workspace: string, outside: string) => {
        rmSync(join(workspace, 'ci'), { recursive: true });
        writeFileSync(join(outside, 'p.yml'), 'version: 1\n');
        symlinkSync(outside, join(workspace, 'ci'));
      },
    ],
  ])('does not lead out of it: %s is a link', (_, make) => {
    const { workspace, outside } = newBox();
    make(workspace, outside);
    expect(mistakeOf(workspace, join(workspace, 'ci/p.yml'))).toBe(
      '- policy "ci/p.yml" lies outside the workspace, or a link leads it there. Allowed: a file in the workspace.',
    );
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path), 'is not a file. Allowed: a file that you may read'],
    ['a fifo', (path: string) => execFileSync('mkfifo', [path]), 'is not a file. Allowed: a file that you may read'],
    ['a link to nothing', (path: string) => symlinkSync('nothing', path), 'is not there. Allowed: a file that you may read'],
    ['a link to itself', (path: string) => symlinkSync('p.yml', path), 'cannot be read (ELOOP). Allowed: a file that you may read'],
    ['too large', (path: string) => writeFileSync(path, '#'.repeat(262_145)), 'is too large: 262145 bytes. Allowed: up to 256 KiB'],
    ['no text', (path: string) => writeFileSync(path, Buffer.from([0x61, 0xff])), 'is not text in UTF-8. Allowed: UTF-8'],
  ])('is refused where it is %s', (_, make, says) => {
    const { workspace } = newBox();
    make(join(workspace, 'p.yml'));
    expect(mistakeOf(workspace, join(workspace, 'p.yml'))).toBe(`- policy "p.yml" ${says}.`);
  });

  test('of the size that is just allowed is read', () => {
    const { workspace } = newBox();
    expect(read(workspace, written(workspace, `version: 1\n#${'x'.repeat(262_144 - 12)}`)).levels).toEqual({});
  });
});

test('a policy that the workflow keeps outside the workspace is read by its absolute path', () => {
  const { workspace, outside } = newBox();
  expect(read(workspace, join(outside, 'good.yml')).file).toBe(join(outside, 'good.yml'));
});

describe('a baseline', () => {
  const paths = (policy: ReturnType<typeof read>) =>
    [...(policy.baseline?.residue.values() ?? [])].map(({ rule, path, uid }) => `${rule} ${uid} ${path}`);
  const odd = new Uint8Array([...Buffer.from(`${WORKSPACE}/odd`), 0xff, 0x0a]);
  const findings = [
    findingOf(entryAt(`${WORKSPACE}/é`, { uid: 100_099 })),
    findingOf(entryAt(odd, { uid: 7 })),
    findingOf(entryAt(WORKSPACE, { mode: 0, type: 'folder' })),
    findingOf(entryAt('/elsewhere/x', { uid: 7 })),
  ];

  /** A policy in WORKSPACE would be right; the report is moved to where the test may write. */
  function withBaseline(report: unknown): string[] {
    const { workspace } = newBox();
    writeFileSync(join(workspace, 'b.json'), typeof report === 'string' ? report : JSON.stringify(report));
    const policy = read(workspace, written(workspace, 'version: 1\nbaseline: b.json\n'));
    return paths(policy).map((line) => line.replace(workspace, WORKSPACE));
  }
  const known = [
    `foreign-owner 100099 ${WORKSPACE}/Ã©`,
    `foreign-owner 7 ${WORKSPACE}/odd\xff\n`,
    `unreadable 1001 ${WORKSPACE}`,
    'foreign-owner 7 /elsewhere/x',
  ];

  test('is the report of an earlier check: each path by its bytes', () => {
    expect(withBaseline(buildReport(runFacts({}, verdictOf(findings)))).sort()).toEqual([...known].sort());
  });

  test('is renewed by a report that was made under it: what is known stays, what is gone falls out', () => {
    const [first, second, third, fourth] = findings as [
      (typeof findings)[0],
      (typeof findings)[0],
      (typeof findings)[0],
      (typeof findings)[0],
    ];
    const policy = policyOf({ baseline: baselineOf(first, second, findingOf(entryAt(`${WORKSPACE}/gone`, { uid: 7 }))) });
    const unwatched = [first, second, third, fourth].map((finding) => ({ ...finding, origin: 'unknown' as const }));
    const report = buildReport(runFacts({}, verdictUnder(policy, unwatched)));
    expect(report.findings).toHaveLength(2);
    expect(report.policy?.gone.map(({ path }) => path)).toEqual(['gone']);
    expect(withBaseline(report).sort()).toEqual([...known].sort());
  });

  test('of another version of ours will do: unknown rules and keys are passed over', () => {
    const report = buildReport(runFacts({}, verdictOf(findings)));
    const { policy: _, ...old } = { ...report, more: 1, findings: report.findings.map((finding) => ({ ...finding, more: 1 })) };
    const [first] = old.findings;
    expect(withBaseline({ ...old, findings: [...old.findings, { ...first, rule: 'rule-of-tomorrow' }] }).sort()).toEqual([...known].sort());
  });

  const NO_REPORT = 'is not a JSON report, version 1, of rootless-artefacts. Allowed: what rootless-artefacts verify --report FILE writes.';
  test.each([
    ['no JSON', 'hunter2', NO_REPORT],
    ['no report', '{"version":1}', NO_REPORT],
    ['of another version', JSON.stringify({ ...buildReport(runFacts({}, verdictOf([]))), version: 2 }), NO_REPORT],
    ['not there', null, 'is not there. Allowed: a file that you may read.'],
  ])('that is %s is a mistake, and nothing of it is repeated', (_, text, says) => {
    const { workspace } = newBox();
    if (text !== null) writeFileSync(join(workspace, 'b.json'), text);
    expect(mistakeOf(workspace, written(workspace, 'version: 1\nbaseline: b.json\n'))).toBe(
      `- policy "b.json" in p.yml:2:11 (baseline) ${says}`,
    );
  });

  test.each(['../outside/secret', 'link', 'OUTSIDE/secret'])('does not lead out of the workspace: %s', (path) => {
    const { workspace, outside } = newBox();
    symlinkSync(join(outside, 'secret'), join(workspace, 'link'));
    const text = `version: 1\nbaseline: ${path.replace('OUTSIDE', outside)}\n`;
    expect(mistakeOf(workspace, written(workspace, text))).toMatch(
      / lies outside the workspace, or a link leads it there\. Allowed: a file in the workspace\.$/,
    );
  });

  test('says how much its report had left out', () => {
    const { workspace } = newBox();
    const report = buildReport(runFacts({}, verdictOf(findings)));
    writeFileSync(join(workspace, 'b.json'), JSON.stringify({ ...report, summary: { ...report.summary, omitted: 12 } }));
    expect(read(workspace, written(workspace, 'version: 1\nbaseline: b.json\n')).baseline?.omitted).toBe(12);
  });
});
