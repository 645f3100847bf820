// Folders of a scenario, and what stands in them.

import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder by its real path, gone when the test is over. */
export function newFolder(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `scenario-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything in a folder, one line an entry: path, kind and mode, when it was changed, and what it holds. */
export function pictureOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { mode, mtimeMs } = lstatSync(path);
      return `${name} ${mode.toString(8)} ${mtimeMs} ${contentOf(path)}`;
    });
}

function contentOf(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return readlinkSync(path);
  return stat.isFile() ? readFileSync(path, 'base64') : '';
}
