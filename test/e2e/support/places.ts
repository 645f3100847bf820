// Images in no registry, and what plan and run have to make of them.

import { join } from 'node:path';
import { expect } from 'vitest';
import { cli, expectPass, run } from './cli.ts';
import { output } from './commands.ts';
import { expectAllMine, newFolder } from './folders.ts';
import { type LayoutImage, SHELL, users, writeLayout } from './oci-layout.ts';
import { isStored, removeAfterwards } from './registry.ts';

export const APP: LayoutImage = { user: 'app', layers: [[...SHELL, ...users('app', 100, 101)]] };
/** Its users are not looked up anywhere. */
export const NUMBERS: LayoutImage = { user: '100:101', layers: [SHELL] };

/** Call it at the top of a test file; what the tests bring into the store is removed when the file is done. */
export function places() {
  const remember = removeAfterwards();

  /** Writes a layout, into a new folder or over one that is there. */
  function layoutOf(image: LayoutImage, tag = 'latest', layout = newFolder()): { readonly layout: string; readonly id: string } {
    const [id = ''] = writeLayout(layout, [image], { tag });
    remember(id);
    return { layout, id };
  }

  /** Plans it, which leaves the store as it was, and runs it: the same image, the same plan. Gives its id. */
  async function expectPlannedAndRun(image: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const planned = await planOf(image, env);
    expect(await isStored(planned.image.id)).toBe(false);
    expect(planned.image.user).toMatchObject({ uid: 100, gid: 101 });
    const folder = newFolder();
    const ran = await run(folder, ['--image', image, '--script', 'echo >made'], { env });
    remember(ran.report.image?.id as string);
    expectPass(ran);
    expectAllMine(folder);
    expect(ran.report.image).toMatchObject({ reference: image, id: planned.image.id });
    expect(ran.report.plan?.podmanArgs).toEqual(expect.arrayContaining(planned.plan.podmanArgs));
    // What the run copied in is known by its id, so a plan after it has nothing to ask outside.
    expect((await planOf(image, env)).pull).toBeNull();
    return planned.image.id;
  }

  return { layoutOf, expectPlannedAndRun };
}

export async function archiveOf(layout: string, kind: 'oci-archive' | 'docker-archive', name = ''): Promise<string> {
  const file = join(newFolder(), 'image.tar');
  await output('skopeo', ['--insecure-policy', 'copy', '--quiet', `oci:${layout}`, `${kind}:${file}${name}`]);
  return file;
}

/** The plan as JSON. */
export async function planOf(image: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await cli(newFolder(), ['plan', '--format', 'json', '--image', image], { env });
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}
