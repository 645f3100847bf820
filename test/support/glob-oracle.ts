// A real tree with odd names, and what @actions/glob, which actions/upload-artifact uses, selects in it.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { create } from '@actions/glob';
import { vi } from 'vitest';

const FILES = [
  'top.xml',
  '.env',
  '#notes',
  'out/a.xml',
  'out/b.json',
  'out/ab.xml',
  'out/.hidden.xml',
  'out/.cache/c.xml',
  'out/deep/er/d.xml',
  'out/deep/er/e.json',
  'out/[odd].xml',
  'out/{a,b}.xml',
  'out/back\\slash.xml',
  'out/star*.xml',
  'out/!bang.xml',
  'out/é.xml',
  'white space/f.xml',
  'white space/deeper still/g.xml',
  '(x)+/h.xml',
  'other/a.xml',
];

/** What the tree holds that is no folder: the files, and three links. */
export const COUNT = FILES.length + 3;

export interface Tree {
  readonly workspace: string;
  readonly home: string;
  readonly remove: () => void;
}

/** Makes the tree, and makes it the working folder and the home that @actions/glob sees. */
export function makeTree(): Tree {
  const box = realpathSync(mkdtempSync(join(tmpdir(), 'patterns-')));
  const home = join(box, 'home');
  // Its own name has every character that a pattern could take for its own.
  const workspace = join(box, 'w [x] {a,b} *?!');
  for (const file of FILES) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), '');
  }
  mkdirSync(join(workspace, 'empty'));
  mkdirSync(home);
  writeFileSync(join(home, 'mine.xml'), '');
  symlinkSync('a.xml', join(workspace, 'out/link.xml'));
  symlinkSync('deep', join(workspace, 'out/folder-link'));
  symlinkSync('/nowhere', join(workspace, 'out/dangling.xml'));
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(workspace);
  vi.stubEnv('HOME', home);
  return {
    workspace,
    home,
    remove() {
      cwd.mockRestore();
      vi.unstubAllEnvs();
      rmSync(box, { recursive: true });
    },
  };
}

/** The files that @actions/glob finds; it prints debug commands, which a runner would swallow. */
export async function selectedByOracle(patterns: readonly string[]): Promise<readonly string[]> {
  const silence = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const options = { implicitDescendants: true, followSymbolicLinks: false, omitBrokenSymbolicLinks: false, matchDirectories: false };
    return (await (await create(patterns.join('\n'), options)).glob()).sort();
  } finally {
    silence.mockRestore();
  }
}
