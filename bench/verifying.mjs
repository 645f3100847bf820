// `verify` of a tree in which everything is right, against the checks that people write by hand.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.mjs';

const CLI = new URL('../dist/cli/index.js', import.meta.url).pathname;
const GOALS = { 300000: '≤ 0.70', 1000000: '≤ 0.65' };

/** Rows for a tree of so many files; all peers, where `peers` says so. In a lopsided one nearly all are at the end of a narrow way. */
export function verifying(folder, files, { peers = false, times = 15, lopsided = false } = {}) {
  const tree = makeTree(folder, files, { lopsided });
  const me = String(process.getuid());
  const ours = [process.execPath, CLI, 'verify', tree];
  const what = `verify ${files.toLocaleString('en-GB')} files${lopsided ? ', nearly all in one folder of a folder of a folder' : ''}, every rule`;
  const others = [
    ['`find TREE ! -uid ME`', ['find', tree, '!', '-uid', me], (lopsided ? undefined : GOALS[files]) ?? ''],
    ...(peers ? [['`fd -u --owner !ME`', ['fdfind', '-u', '--owner', `!${me}`, '.', tree], '']] : []),
    ...(peers ? [['`bfs TREE ! -uid ME`', ['bfs', tree, '!', '-uid', me], '']] : []),
  ];
  try {
    return others.map(([peer, theirs, goal]) => compare({ what, peer, goal, ours, theirs, times, cwd: folder }));
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Peak memory of our process, in MiB. With `findings`, every file is one. */
export function memory(folder, files, { findings = false } = {}) {
  const tree = makeTree(folder, files, { mode: findings ? 0o666 : 0o644 });
  const status = join(folder, 'status');
  // Preloaded into the process that is measured: it writes down its own peak as the kernel counted it.
  const preload = `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(status)}, String(process.resourceUsage().maxRSS)))`;
  const script = join(folder, 'peak.cjs');
  writeFileSync(script, preload);
  const ran = spawnSync(process.execPath, ['--require', script, CLI, 'verify', tree], { stdio: 'ignore' });
  rmSync(tree, { recursive: true, force: true });
  if (ran.status !== 0) throw new Error(`verify ended with ${ran.status}`);
  return { files, findings, mebibytes: Math.round(Number(readFileSync(status, 'utf8')) / 1024) };
}

function makeTree(folder, files, { lopsided = false, mode = 0o644 } = {}) {
  process.umask(0o022 & ~mode);
  const tree = mkdtempSync(join(folder, 'tree-'));
  for (let top = 0, left = files; left > 0; top += 1) {
    for (let sub = 0; sub < 20 && left > 0; sub += 1) {
      const path = join(tree, ...(lopsided && top > 3 ? ['top0', 'lib', 'packages'] : []), `top${top}`, `sub${sub}`);
      mkdirSync(path, { recursive: true, mode: 0o755 });
      for (let file = 0; file < 150 && left > 0; file += 1, left -= 1) writeFileSync(join(path, `file${file}.txt`), '', { mode });
    }
  }
  return tree;
}
