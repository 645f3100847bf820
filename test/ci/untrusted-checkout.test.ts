// What a job with the rights of the repository may run a container over.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refuseUntrustedCheckout } from '../../src/ci/untrusted-checkout.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { World } from '../../src/world.ts';

const OURS = 'a'.repeat(40);
const THEIRS = 'b'.repeat(40);
let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

const place = (path: string, text: string) => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
};
const check = (event: string, allowUntrustedCheckout = false) =>
  refuseUntrustedCheckout(
    { env: { GITHUB_EVENT_NAME: event, GITHUB_SHA: OURS } } as unknown as World,
    { workspace, allowUntrustedCheckout } as unknown as Settings,
  );

const EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment'];

describe.each(EVENTS)('%s', (event) => {
  test.each([
    ['a detached head of the pull request', { '.git/HEAD': `${THEIRS}\n` }],
    ['a branch at the pull request', { '.git/HEAD': 'ref: refs/heads/pr\n', '.git/refs/heads/pr': `${THEIRS}\n` }],
    ['a packed branch', { '.git/HEAD': 'ref: refs/heads/pr\n', '.git/packed-refs': `# pack-refs\n${THEIRS} refs/heads/pr\n` }],
    ['beside the workflow’s own, in a folder', { '.git/HEAD': OURS, 'pr/.git/HEAD': THEIRS }],
    ['a checkout that cannot be read', { '.git/config': '' }],
    ['a worktree, whose commit stands elsewhere', { '.git': 'gitdir: /elsewhere\n' }],
  ])('is refused over %s', (_, files) => {
    for (const [path, text] of Object.entries(files)) place(path, text);
    expect(() => check(event)).toThrow(/runs with the rights of the repository/);
    expect(() => check(event, true)).not.toThrow();
  });

  test.each([
    ['the workflow’s own commit', { '.git/HEAD': `${OURS}\n` }],
    ['its branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${OURS}\n` }],
    ['no checkout at all', { 'artefact/report.json': '{}' }],
  ])('may run over %s', (_, files) => {
    for (const [path, text] of Object.entries(files)) place(path, text);
    expect(() => check(event)).not.toThrow();
  });
});

test.each(['pull_request', 'push', 'merge_group', 'schedule'])('%s may run over anything: it has no rights to lose', (event) => {
  place('.git/HEAD', THEIRS);
  expect(() => check(event)).not.toThrow();
});
