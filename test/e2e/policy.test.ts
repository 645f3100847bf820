// The policy file, on what real containers leave: what it lets pass, what it does not, and that a container cannot rewrite it.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, expectPass, findingsOf, run, verify } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('policy');
const image = () => images.of('root');

const POLICY = '.rootless-artefacts.yml';
const BASELINE = '.rootless-artefacts-baseline.json';
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const allow = (path: string, more = '') => `version: 1\nallow:\n  - path: ${path}\n    reason: cleared by a hook\n${more}`;

/** A workspace with this policy. */
function workspaceWith(policy: string | null): string {
  const folder = newFolder();
  if (policy !== null) writeFileSync(join(folder, POLICY), policy);
  return folder;
}

const runIn = (folder: string, script: string, ...more: string[]) => run(folder, ['--image', image(), ...more, '--script', script]);

/** What another tool left before: plain podman, by hand. */
async function left(folder: string, script: string): Promise<void> {
  await output('podman', ['run', '--rm', '-v', `${folder}:/w`, '-w', '/w', image(), 'sh', '-ec', script]);
}

const FOREIGN = 'mkdir -p cache/go; echo >cache/go/f; chown -R 100:101 cache/go';

describe('a path that the policy allows', () => {
  test('passes, and the report says by whom and why', async () => {
    const { code, report, stderr } = await runIn(workspaceWith(allow('cache/**', `    until: ${day(1)}\n`)), FOREIGN);
    expect({ code, outcome: report.outcome, findings: report.findings }, stderr).toEqual({ code: 0, outcome: 'pass', findings: [] });
    expect(report.summary).toMatchObject({ error: 0, allowed: 2 });
    expect(report.policy).toMatchObject({
      file: POLICY,
      allow: [{ path: 'cache/**', line: 3, rules: null, reason: 'cleared by a hook', expired: false, findings: 2 }],
    });
    // It is in the log before the container starts.
    expect(stderr).toContain(`Policy:  ${POLICY}: 1 entry of allow, 0 expired`);
  });

  test('passes for people, too, and never as if nothing had been found', async () => {
    const folder = workspaceWith(allow('cache/**'));
    const { code, stdout } = await cli(folder, ['run', '--image', image(), '--script', FOREIGN]);
    expect(code).toBe(0);
    expect(stdout).toContain('PASS  Passed, with 2 findings that the policy excuses.');
    expect(stdout).toContain(`2 findings allowed by the policy (${POLICY}) in cache/**: cleared by a hook\n`);
    expect(stdout).not.toContain('belong to');
  });

  test('does not let pass what is beside it, nor another rule', async () => {
    const text = allow('cache/**', '    rules: [undeletable]\n');
    const { code, report } = await runIn(
      workspaceWith(text),
      `${FOREIGN}; mkdir cache/ro; echo >cache/ro/f; chmod 0555 cache/ro; echo >x; chown 7:7 x`,
    );
    expect(findingsOf(report)).toEqual(['foreign-owner run cache/go', 'foreign-owner run cache/go/f', 'foreign-owner run x']);
    expect({ code, allowed: report.summary.allowed }).toEqual({ code: 1, allowed: 1 });
  });

  test('fails when its last day is over, by the date', async () => {
    const folder = workspaceWith(allow('cache/**', `    until: ${day(-1)}\n`));
    const { code, stdout } = await cli(folder, ['run', '--image', image(), '--script', FOREIGN]);
    expect(code).toBe(1);
    expect(stdout).toContain('FAIL  The artefacts are not safe: 2 errors, 1 expired entry in the policy.');
    expect(stdout).toContain(
      `error policy: Line 3 of the policy (${POLICY}) allowed cache/** until ${day(-1)} and has expired: cleared by a hook.`,
    );
  });

  test('fails when its last day is over even if all is well by now', async () => {
    const { code, report } = await runIn(workspaceWith(allow('cache/**', '    until: 2000-01-01\n')), 'echo >x');
    expect({ code, outcome: report.outcome, findings: report.findings }).toEqual({ code: 1, outcome: 'findings', findings: [] });
    expect(report.policy?.allow).toMatchObject([{ expired: true, findings: 0, until: '2000-01-01' }]);
  });
});

describe('a level', () => {
  const GROUP = 'echo >x; chgrp 101 x';

  test.each([
    ['as it is', null, 0, ['warning foreign-group']],
    ['error', 'version: 1\nlevels: { foreign-group: error }\n', 1, ['error foreign-group']],
    ['off', 'version: 1\nlevels: { foreign-group: off }\n', 0, []],
  ])('%s', async (_, policy, status, levels) => {
    const { code, report } = await runIn(workspaceWith(policy), GROUP);
    expect(report.findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual(levels);
    expect(code).toBe(status);
    expect(report.policy?.dropped ?? 0).toBe(1 - levels.length);
  });
});

describe('a container', () => {
  const ALL = 'version: 1\nlevels: { foreign-owner: off }\nallow: [{ path: "**", reason: none }]\n';
  const rewrite = `printf '%s' '${ALL}' >`;

  test.each([
    ['that writes a policy where none was', null, `${rewrite}${POLICY}`],
    ['that rewrites the policy', 'version: 1\n', `${rewrite}${POLICY}`],
    ['that replaces it by a link', 'version: 1\n', `${rewrite}p; rm ${POLICY}; ln -s p ${POLICY}`],
    ['that spoils it', 'version: 1\n', `echo '[' >${POLICY}`],
  ])('%s changes nothing', async (_, policy, script) => {
    const folder = workspaceWith(policy);
    const { code, report } = await runIn(folder, `${script}; ${FOREIGN}`);
    expect(readFileSync(join(folder, POLICY), 'utf8')).not.toBe(policy);
    expect(findingsOf(report)).toEqual(['foreign-owner run cache/go', 'foreign-owner run cache/go/f']);
    expect({ code, allowed: report.summary.allowed, dropped: report.policy?.dropped ?? 0 }).toEqual({ code: 1, allowed: 0, dropped: 0 });
  });

  test('that removes policy and baseline does not undo them', async () => {
    const folder = workspaceWith(null);
    await left(folder, 'echo >old; chown 100:101 old');
    await verify(folder, ['--report', BASELINE]);
    writeFileSync(join(folder, POLICY), `${allow('cache/**')}baseline: ${BASELINE}\n`);
    const { code, report } = await runIn(folder, `rm ${POLICY} ${BASELINE}; ${FOREIGN}`, '--fail-on', 'warning');
    expect(existsSync(join(folder, POLICY))).toBe(false);
    expect(report.policy).toMatchObject({ known: [{ path: 'old' }], allow: [{ findings: 2 }] });
    expect({ code, findings: report.findings }).toEqual({ code: 0, findings: [] });
  });
});

describe('a baseline', () => {
  test('lets known residue be, says what of it is gone, and is renewed by writing it anew', async () => {
    const folder = workspaceWith(null);
    await left(folder, 'echo >a; echo >b; chown 100:101 a b');
    expect((await verify(folder, ['--report', BASELINE])).code).toBe(1);
    writeFileSync(join(folder, POLICY), `version: 1\nbaseline: ${BASELINE}\n`);

    const known = await verify(folder);
    expect({ code: known.code, findings: known.report.findings, gone: known.report.policy?.gone }).toEqual({
      code: 0,
      findings: [],
      gone: [],
    });
    expect(known.report.policy?.known.map(({ path }) => path)).toEqual(['a', 'b']);

    rmSync(join(folder, 'a'));
    await left(folder, 'echo >c; chown 100:101 c');
    const later = await cli(folder, ['verify']);
    expect(later.code).toBe(1);
    expect(later.stdout).toContain(`1 finding known from the baseline (${BASELINE})`);
    expect(later.stdout).toContain(`1 finding of the baseline (${BASELINE}) found no longer: a. `);

    const renewed = await verify(folder, ['--report', BASELINE]);
    expect(findingsOf(renewed.report)).toEqual(['foreign-owner unknown c']);
    const { code, report } = await verify(folder);
    expect({ code, known: report.policy?.known.map(({ path }) => path), gone: report.policy?.gone }).toEqual({
      code: 0,
      known: ['b', 'c'],
      gone: [],
    });
  });

  test('is no leave for a run to do the same again', async () => {
    const folder = workspaceWith(null);
    await left(folder, 'echo >a; chown 100:101 a');
    await verify(folder, ['--report', BASELINE]);
    writeFileSync(join(folder, POLICY), `version: 1\nbaseline: ${BASELINE}\n`);
    expectPass(await runIn(folder, 'echo >x', '--fail-on', 'warning'));
    const { code, report } = await runIn(folder, 'echo more >>a');
    expect({ code, findings: findingsOf(report) }).toEqual({ code: 1, findings: ['foreign-owner run a'] });
  });
});

describe('a policy that is wrong', () => {
  test('is told with every mistake, and nothing is run', async () => {
    const folder = workspaceWith('version: 1\nlevels:\n  unreadabel: off\nallow:\n  - path: a\n');
    const { code, stderr } = await cli(folder, ['run', '--image', image(), '--script', 'echo >ran']);
    expect(code).toBe(2);
    expect(stderr).toContain('2 mistakes in the settings; nothing was run.\n');
    expect(stderr).toContain(`- policy "unreadabel" in ${POLICY}:3:3 (levels) is no rule; did you mean unreadable.`);
    expect(stderr).toContain(`- policy in ${POLICY}:5:5 (allow[0]) has no reason, which it needs.`);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  test('is told by verify as well', async () => {
    expect((await cli(workspaceWith('version: 2\n'), ['verify'])).code).toBe(2);
  });

  test('that is named and not there is a mistake', async () => {
    const { code, stderr } = await cli(newFolder(), ['verify', '--policy', 'p.yml']);
    expect(code).toBe(2);
    expect(stderr).toContain('--policy "p.yml" is not there. Allowed: a file that exists.');
  });
});

test('another policy can be named, and then the one in the workspace does not count', async () => {
  const [folder, elsewhere] = [workspaceWith('version: 2\n'), newFolder('elsewhere-')];
  const policy = join(elsewhere, 'p.yml');
  writeFileSync(policy, allow('cache/**'));
  const { code, report } = await runIn(folder, FOREIGN, '--policy', policy);
  expect({ code, file: report.policy?.file, allowed: report.summary.allowed }).toEqual({ code: 0, file: policy, allowed: 2 });
});
