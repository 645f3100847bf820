// `run` against bare Podman: a container that does nothing, and images that the store has never mapped.

import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { makeImage, removeImages } from '../scripts/images.mjs';
import { compare } from './compare.mjs';

const CLI = new URL('../dist/cli/index.js', import.meta.url).pathname;
const run = (...args) => [process.execPath, CLI, 'run', ...args];

/** A warm start of a container that does nothing. */
export function trivial(folder) {
  const workspace = mkdtempSync(join(folder, 'workspace-'));
  const root = makeImage('bench-root');
  const app = makeImage('bench-app', { changes: ['USER app'] });
  const row = (kind, image) =>
    compare({
      what: `run of a trivial container, ${kind}`,
      peer: 'bare `podman run`',
      goal: '≤ 3.0',
      ours: run('--image', image, '--', 'true'),
      theirs: podmanRun(workspace, image, 'true'),
      cwd: workspace,
    });
  const rows = [row('root image', root), row('USER app', app)];
  removeImages([root, app]);
  return rows;
}

/** An image of this size with a user of its own. Every turn maps another id, so Podman has never seen the mapping. */
export function neverMapped(folder, megabytes, times) {
  const workspace = mkdtempSync(join(folder, 'workspace-'));
  const image = makeImage(`bench-${megabytes}`, { changes: ['USER app'], bulk: { megabytes, files: Math.round(megabytes * 13.4) } });
  const what = `run of a ${megabytes} MB image, never mapped before`;
  const ours = (turn) => run('--image', image, '--container-user', `${100 + turn}:${100 + turn}`, '--', 'true');
  const keepId = (turn) => podmanRun(workspace, '--userns', `keep-id:uid=${100 + turn},gid=${100 + turn}`, image, 'true');
  const common = { what, ours, times, warmUp: false, cwd: workspace };
  const rows = [
    compare({ ...common, peer: '`podman run --userns keep-id:uid=…`', goal: megabytes === 600 ? '≤ 0.20' : '', theirs: keepId }),
    compare({ ...common, peer: 'bare `podman run`', goal: megabytes === 600 ? '≤ 2.5' : '', theirs: podmanRun(workspace, image, 'true') }),
  ];
  removeImages([image]);
  return rows;
}

/** When shifting is the wrong choice: work on many files in the image itself goes through FUSE. */
export function fileWork(folder) {
  const workspace = mkdtempSync(join(folder, 'workspace-'));
  mkdirSync(join(workspace, 'out'));
  const image = makeImage('bench-work', { changes: ['USER app'], bulk: { megabytes: 60, files: 8000 } });
  const work = (place) => `i=0; while [ $i -lt 3000 ]; do echo $i >${place}/f$i; i=$((i+1)); done; rm ${place}/f*`;
  const row = (what, script) =>
    compare({
      what,
      peer: 'the same with `--storage native`',
      goal: '',
      ours: run('--image', image, '--storage', 'shifted', '--script', script),
      theirs: run('--image', image, '--storage', 'native', '--script', script),
      times: 3,
      cwd: workspace,
    });
  const rows = [
    row('reading all 8,000 files of an image (60 MB)', 'find /bulk -type f | while read -r f; do cat "$f"; done >/dev/null'),
    row('3,000 files written and removed in the image', work('/home/app')),
    row('3,000 files written and removed in the workspace', work('out')),
  ];
  removeImages([image]);
  return rows;
}

function podmanRun(workspace, ...rest) {
  return ['podman', 'run', '--rm', '--volume', `${workspace}:${workspace}`, '--workdir', workspace, ...rest];
}
