// A long scan on a terminal, and anywhere else.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './support/folders.ts';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
/** A find that takes its time: what stands before the first entry is a second. */
function slowFind(): string {
  const bin = newFolder('bin');
  writeFileSync(join(bin, 'find'), '#!/bin/sh\n/usr/bin/find "$@"\nsleep 0.6\n/usr/bin/find "$@"\n', { mode: 0o755 });
  return bin;
}

test('on a terminal the entries are counted on one line, which is gone before the verdict', () => {
  const folder = newFolder('tree');
  for (let at = 0; at < 100; at += 1) mkdirSync(join(folder, `folder${at}`));
  const env = { PATH: `${slowFind()}:/usr/local/bin:/usr/bin:/bin`, HOME: folder };
  const onTerminal = spawnSync('script', ['-qec', `${process.execPath} ${CLI} verify ${folder}`, '/dev/null'], { env, encoding: 'utf8' });
  expect(onTerminal.stdout).toMatch(/\rLooking at the artefacts: [\d,]+ entries|\r\u001b\[KLooking at the artefacts: [\d,]+ entries/);
  expect(onTerminal.stdout).toMatch(/\r\u001b\[KPASS {2}/);
});

test('in a file there is none of it', () => {
  const folder = newFolder('tree');
  const env = { PATH: `${slowFind()}:/usr/local/bin:/usr/bin:/bin`, HOME: folder };
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'verify', folder], { env, encoding: 'utf8' });
  expect(`${stdout}${stderr}`).not.toMatch(/Looking|\r|\u001b/);
});
