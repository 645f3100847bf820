// Measures as the plain user and writes the rows as JSON to the file named on the command line.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeImage, removeImages } from '../scripts/images.mjs';

const cli = new URL('../dist/cli/index.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'rootless-artefacts-bench-'));
const rows = [];
try {
  rows.push(verifying(300_000, '≤ 0.70'));
  rows.push(...running());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const words = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).trim();
writeFileSync(
  process.argv[2],
  JSON.stringify({
    rows,
    podman: words('podman', '--version').split(' ').pop(),
    node: process.version,
    find: words('find', '--version').split('\n')[0],
  }),
);

/** `verify` of a tree in which everything is right, against the check people write by hand. */
function verifying(files, goal) {
  const tree = makeTree(files);
  const uid = String(process.getuid());
  const row = compare(
    `verify ${files.toLocaleString('en-GB')} files, every rule`,
    '`find TREE ! -uid ME`',
    [process.execPath, cli, 'verify', tree],
    ['find', tree, '!', '-uid', uid],
    15,
  );
  rmSync(tree, { recursive: true, force: true });
  return { ...row, goal };
}

/** A warm start of a container that does nothing. */
function running() {
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  const root = makeImage('bench-root');
  const app = makeImage('bench-app', { changes: ['USER app'] });
  const ours = (image) => [process.execPath, cli, 'run', '--image', image, '--', 'true'];
  const bare = (image) => ['podman', 'run', '--rm', '--volume', `${workspace}:${workspace}`, '--workdir', workspace, image, 'true'];
  const rows = [
    { ...compare('run of a trivial container, root image', 'bare `podman run`', ours(root), bare(root), 15, workspace), goal: '≤ 3.0' },
    { ...compare('run of a trivial container, USER app', 'bare `podman run`', ours(app), bare(app), 15, workspace), goal: '≤ 3.0' },
  ];
  removeImages([root, app]);
  return rows;
}

function makeTree(files) {
  const tree = mkdtempSync(join(folder, 'tree-'));
  for (let top = 0, left = files; left > 0; top += 1) {
    for (let sub = 0; sub < 20 && left > 0; sub += 1) {
      const path = join(tree, `top${top}`, `sub${sub}`);
      mkdirSync(path, { recursive: true });
      for (let file = 0; file < 150 && left > 0; file += 1, left -= 1) writeFileSync(join(path, `file${file}.txt`), '');
    }
  }
  return tree;
}

/** Runs both in turn, after one unmeasured run each. */
function compare(what, peer, ours, theirs, times, cwd = folder) {
  const time = (command) => {
    const began = process.hrtime.bigint();
    const { status, stderr } = spawnSync(command[0], command.slice(1), { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
    return Number(process.hrtime.bigint() - began) / 1e6;
  };
  time(ours);
  time(theirs);
  const pairs = Array.from({ length: times }, () => [time(ours), time(theirs)]);
  const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
  const middle = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
  const ratios = sorted(pairs.map(([a, b]) => a / b));
  const ratio = middle(pairs.map(([a]) => a)) / middle(pairs.map(([, b]) => b));
  console.error(
    `${what}: ${middle(pairs.map(([a]) => a)).toFixed(0)} ms against ${middle(pairs.map(([, b]) => b)).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  );
  return { what, peer, ratio, spread: `${ratios[Math.floor(times / 4)].toFixed(2)} to ${ratios[Math.floor((times * 3) / 4)].toFixed(2)}` };
}
