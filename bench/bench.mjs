// `npm run bench`: ratios against real peers, measured in one run, never absolute times. Writes docs/benchmarks.md.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { asRunner, prepareHost, preparePackages } from '../scripts/prepare.mjs';

preparePackages();
prepareHost();
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
execFileSync('chmod', ['777', folder]);
const results = join(folder, 'results.json');
const { status } = asRunner(['node', 'bench/measure.mjs', results]);
if (status !== 0) process.exit(status ?? 1);

const { rows, podman, node, find } = JSON.parse(readFileSync(results, 'utf8'));
rmSync(folder, { recursive: true, force: true });
const table = rows.map(({ what, peer, ratio, spread, goal }) => `| ${what} | ${peer} | **${ratio.toFixed(2)}** | ${spread} | ${goal} |`);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${execFileSync('uname', ['-r'], { encoding: 'utf8' }).trim()}`;
const page = [
  '# Benchmarks',
  '',
  '<!-- Written by npm run bench. -->',
  '',
  'Whole processes, warm caches, ours and the peer in turn, the ratio of the medians; the spread is that of the ratios of the single',
  'pairs (lower and upper quartile). Below 1 is faster than the peer.',
  '',
  '| What | Against | Ratio | Spread | Goal |',
  '|---|---|--:|---|---|',
  ...table,
  '',
  `Machine: ${machine}; Podman ${podman}, Node ${node}, ${find}.`,
  '',
].join('\n');
writeFileSync('docs/benchmarks.md', page);
console.log(page);
