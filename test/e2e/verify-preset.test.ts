// What CI systems leave behind, found by their own variables.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, findingsOf, verify } from './support/cli.ts';
import { output } from './support/commands.ts';
import { newFolder } from './support/folders.ts';

/** Files that container user 100 left in a machine's working folder. */
async function leftIn(folder: string, files: readonly string[]): Promise<void> {
  const paths = files.map((file) => join(folder, file));
  for (const path of paths) mkdirSync(dirname(path), { recursive: true });
  for (const path of paths) writeFileSync(path, '');
  await output('podman', ['unshare', 'chown', '100:101', ...paths]);
}

const PLACES = {
  github: {
    files: ['shop/shop/f', '_temp/_github_home/.npmrc', '_temp/_github_workflow/event.json', '_tool/node/24/f'],
    outside: 'other-runner/f',
    variables: (w: string) => ({
      GITHUB_WORKSPACE: `${w}/shop/shop`,
      RUNNER_WORKSPACE: `${w}/shop`,
      RUNNER_TEMP: `${w}/_temp`,
      RUNNER_TOOL_CACHE: `${w}/_tool`,
      RUNNER_ENVIRONMENT: 'self-hosted',
    }),
    roots: ['_temp', '_tool', 'shop'],
    without: '',
  },
  gitlab: {
    files: ['builds/group/shop/f', 'builds/group/shop.tmp/CI_SERVER_TLS_CA_FILE', 'builds/group/sibling/f', 'cache/group/shop/f'],
    outside: 'home/f',
    variables: (w: string) => ({ CI_BUILDS_DIR: `${w}/builds`, CI_PROJECT_DIR: `${w}/builds/group/shop` }),
    roots: ['builds', 'cache'],
    without: '',
  },
  jenkins: {
    files: ['workspace/shop/f', 'workspace/shop@tmp/durable/f', 'workspace/shop@script/f'],
    outside: 'workspace/shop-2/f',
    variables: (w: string) => ({ WORKSPACE: `${w}/workspace/shop`, WORKSPACE_TMP: `${w}/workspace/shop@tmp` }),
    roots: ['workspace/shop', 'workspace/shop@script', 'workspace/shop@tmp'],
    without: 'WORKSPACE@libs (',
  },
} as const;

describe.each(Object.entries(PLACES))('%s', (preset, { files, outside, variables, roots, without }) => {
  test('every place is looked at, and nothing beside them', async () => {
    const folder = newFolder();
    await leftIn(folder, [...files, outside]);
    const { code, report, stderr } = await verify(newFolder(), ['--preset', preset], { env: variables(folder) });
    expect(report.scan?.roots).toEqual(roots.map((root) => join(folder, root)));
    expect(findingsOf(report)).toEqual([...files].sort().map((file) => `foreign-owner unknown ${join(folder, file)}`));
    expect(code).toBe(1);
    expect(stderr).toContain(`Checking what ${preset} leaves behind: `);
    expect(stderr).toContain(without === '' ? `${folder}` : `Not checked: ${without}`);
  });
});

test('a job of another CI system is told at once what it has not', async () => {
  const { code, stderr } = await cli(newFolder(), ['verify', '--preset', 'gitlab']);
  expect(code).toBe(2);
  expect(stderr).toContain('--preset "gitlab" names nothing that is there: CI_BUILDS_DIR is not set');
  expect(stderr).toContain('For example: --preset ');
});
