// The demo itself, as the plain user. It builds small images from the host's busybox, so it needs no registry.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeImage, removeImages } from './images.mjs';

const dist = new URL('../dist/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'rootless-artefacts-demo-'));
const images = ['demo-root', 'demo-app'].map((name) => `localhost/${name}`);

try {
  say('Building two small images: one that runs as root, one with USER app (100:101)');
  makeImage('demo-root');
  makeImage('demo-app', { changes: ['USER app'] });

  say('1. A root image: the default mapping, said aloud');
  expect(0, cli('root', ['run', '--image', 'localhost/demo-root', '--', 'sh', '-c', 'id; echo tested > result.txt']));
  show('root');

  say('2. A USER app image: its user is mapped to you, and stays 100 inside');
  expect(0, cli('app', ['run', '--image', 'localhost/demo-app', '--', 'sh', '-c', 'id; touch ~/in-the-image; echo tested > result.txt']));
  show('app');

  say('3. The same image with the mapping switched off, as an Action: what a pull request would show');
  const out = mkdtempSync(join(folder, 'bad-'));
  mkdirSync(join(out, 'reports'));
  chmodSync(join(out, 'reports'), 0o1777);
  const summary = join(folder, 'summary.md');
  expect(
    1,
    action(out, summary, {
      image: 'localhost/demo-app',
      mapping: 'default',
      'no-workspace': 'true',
      volume: './reports:/reports',
      run: 'echo tested > /reports/result.txt; mkdir -m 700 /reports/cache; touch /reports/cache/a',
    }),
  );
  show(join(out, 'reports'));
  say('The same files by hand: rm is refused');
  const refused = spawnSync('rm', ['-r', join(out, 'reports/cache')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  console.log(refused.stderr.trim());
  if (refused.status === 0) throw new Error('rm was not refused: the demo proves nothing');

  say('The job summary that the pull request links to');
  console.log(readFileSync(summary, 'utf8'));
  say('Done: three containers, three verdicts as expected');
} finally {
  if (existsSync(folder)) execFileSync('podman', ['unshare', 'rm', '-rf', folder]);
  rmSync(folder, { recursive: true, force: true });
  removeImages(images);
}

function say(text) {
  console.log(`\n== ${text}`);
}

function cli(name, args) {
  const workspace = join(folder, name);
  mkdirSync(workspace);
  return spawnSync(process.execPath, [join(dist, 'cli/index.js'), ...args], { cwd: workspace, stdio: ['ignore', 'inherit', 'inherit'] })
    .status;
}

/** Runs the bundle as the runner does: inputs as variables, the summary in a file. */
function action(workspace, summary, inputs) {
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const files = Object.fromEntries(['OUTPUT', 'STATE'].map((name) => [`GITHUB_${name}`, join(folder, name)]));
  for (const path of [...Object.values(files), summary]) execFileSync('touch', [path]);
  const env = { ...process.env, ...given, ...files, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder };
  return spawnSync(process.execPath, [join(dist, 'action/index.js')], { cwd: workspace, env, stdio: ['ignore', 'inherit', 'inherit'] })
    .status;
}

function show(name) {
  console.log(execFileSync('ls', ['-ln', name.startsWith('/') ? name : join(folder, name)], { encoding: 'utf8' }).trim());
}

function expect(wanted, status) {
  if (status !== wanted) throw new Error(`expected exit code ${wanted}, got ${status}`);
}
