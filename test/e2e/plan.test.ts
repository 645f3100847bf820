// The plan predicts who will own what on the host, and a finding proposes a cure. Here both are held to it.

import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cli, expectPass, run } from './support/cli.ts';
import { expectAllMine, newFolder, ownerOf } from './support/folders.ts';
import { imagesOf } from './support/images.ts';

const images = imagesOf('plan');
const rootImage = () => images.of('root');
const appImage = () => images.of('app', { changes: ['USER app'] });

interface PlanDocument {
  readonly plan: {
    readonly strategy: string;
    readonly owners: readonly {
      readonly user: string;
      readonly container: { readonly uid: number; readonly gid: number };
      readonly host: { readonly uid: number; readonly gid: number };
    }[];
  };
}

const mappings = [
  { options: [], strategy: 'default' },
  { options: ['--mapping', 'remap'], strategy: 'remap' },
  { options: ['--container-user', 'app'], strategy: 'remap' },
  { options: ['--container-user', '200:201'], strategy: 'remap' },
  { options: ['--container-user', '0:101'], strategy: 'remap' },
  { options: ['--container-user', '70000:70000'], strategy: 'remap' },
];

test.each(mappings.map((row) => [row.options.join(' ') || 'nothing said', row] as const))(
  'the owners that a plan predicts are those that stat sees: %s',
  async (_, { options, strategy }) => {
    const folder = newFolder();
    const { stdout } = await cli(folder, ['plan', '--format', 'json', '--image', rootImage(), ...options]);
    const { plan } = JSON.parse(stdout) as PlanDocument;
    expect(plan.strategy).toBe(strategy);
    const ids = plan.owners.map(({ container }) => `${container.uid}:${container.gid}`);
    expect(ids).toEqual(expect.arrayContaining(['0:0', '100:101', '200:201']));

    const script = ids.map((id) => `echo >${id} && chown ${id} ${id}`).join('\n');
    const { report } = await run(folder, ['--image', rootImage(), '--fail-on', 'never', ...options, '--script', script]);
    const seen = plan.owners.map(({ container }) => ownerOf(folder, `${container.uid}:${container.gid}`));
    expect(seen).toEqual(plan.owners.map(({ host }) => `${host.uid}:${host.gid}`));

    // A finding names the user of the container who made the file; the files are called after theirs.
    expect(report.findings.length).toBeGreaterThan(0);
    const owners = report.findings.filter(({ path }) => path !== '.');
    expect(owners.map(({ container }) => `${container?.uid}:${container?.gid}`)).toEqual(owners.map(({ path }) => path));
  },
);

const cures = [
  { what: 'a user that root gave its files to', image: rootImage, options: [], script: 'echo >f; chown 200:201 f' },
  {
    what: 'a user that root became',
    image: rootImage,
    options: [],
    script: 'mkdir o; chmod 777 o; su app -s /bin/sh -c "echo >o/f"; mv o/f .; rmdir o',
  },
  { what: 'the mapping that was asked for', image: appImage, options: ['--mapping', 'default'], script: 'echo >f' },
];

test.each(cures.map((row) => [row.what, row] as const))(
  'the setting that the finding proposes cures it: %s',
  async (_, { image, options, script }) => {
    const before = newFolder();
    chmodSync(before, 0o1777); // as /tmp: a folder that everybody may change would be a finding
    const { report } = await run(before, ['--image', image(), ...options, '--script', script]);
    expect(report.findings.map(({ path }) => path)).toEqual(['f']);
    const fix = report.findings[0]?.fix;
    expect(report.findings[0]?.message).toMatch(new RegExp(`Cure: .*${fix?.setting}.*${fix?.value}`));

    const after = newFolder();
    expectPass(await run(after, ['--image', image(), `--${fix?.setting}`, `${fix?.value}`, '--script', script]));
    expectAllMine(after);
  },
);

// Not a fix that a tool may apply: with it, files of the first group would become foreign ones.
test('the setting that a finding of a foreign group names, for files that all have it, cures it', async () => {
  const script = 'echo >f; chgrp 101 f';
  const { report } = await run(newFolder(), ['--image', rootImage(), '--script', script]);
  expect(report.findings.map(({ rule, path, fix }) => ({ rule, path, fix }))).toEqual([{ rule: 'foreign-group', path: 'f', fix: null }]);
  const [, value = ''] = /if all files are to have this group, set container-user: (\S+)$/.exec(report.findings[0]?.message ?? '') ?? [];
  const after = newFolder();
  expectPass(await run(after, ['--image', rootImage(), '--container-user', value, '--script', script]));
  expectAllMine(after);
});
