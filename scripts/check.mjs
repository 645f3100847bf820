// `npm run check`: everything that needs no Podman: format and lint, types, unused code, generated files, and that dist/ is what
// a build gives and starts under the Node of the Action and under the oldest one we promise.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeOfTheAction, preparePackages } from './prepare.mjs';

preparePackages();

const bin = (name) => join('node_modules/.bin', name);
const steps = [
  ['lint', bin('biome'), ['ci', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'test']],
  ['types of the HTML report', bin('tsc'), ['--noEmit', '-p', 'page']],
  ['types of its tests', bin('tsc'), ['--noEmit', '-p', 'test/browser']],
  ['unused code', bin('knip'), []],
  ['generated files', process.execPath, ['scripts/docs.mjs', '--check']],
];

let failed = 0;
for (const [name, command, args] of steps) report(name, spawnSync(command, args, { encoding: 'utf8' }));
checkDist();
process.exitCode = failed === 0 ? 0 : 1;

function report(name, { status, stdout = '', stderr = '' }) {
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status === 0) return;
  failed += 1;
  console.log(`${stdout}${stderr}`.trimEnd());
}

function checkDist() {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', fresh], { stdio: ['ignore', 'ignore', 'inherit'] });
    const { status, stdout } = spawnSync('diff', ['-rq', fresh, 'dist'], { encoding: 'utf8' });
    report('dist/ is what a build gives (npm run build makes it so)', { status, stdout });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  for (const node of [nodeOfTheAction(), process.execPath]) {
    const { status, stdout, stderr } = spawnSync(node, ['dist/cli/index.js', 'run', '--nonsense'], { encoding: 'utf8' });
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    report(`dist/ starts under Node ${version}`, { status: status === 2 && stderr.includes('--nonsense') ? 0 : 1, stdout, stderr });
  }
}
