// `npm run bench`: ratios against real peers, measured in one run, never absolute times. Writes docs/benchmarks.md.
// `npm run bench -- --only verify` (run, storage, memory) prints a part of it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { asRunner, prepareHost, preparePackages } from '../scripts/prepare.mjs';

preparePackages();
prepareHost({ packages: ['fd-find', 'bfs'] });
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
execFileSync('chmod', ['777', folder]);
const results = join(folder, 'results.json');
const { status } = asRunner(['node', 'bench/measure.mjs', results, ...process.argv.slice(2)]);
if (status !== 0) process.exit(status ?? 1);

const { rows, peaks, podman, node, find } = JSON.parse(readFileSync(results, 'utf8'));
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
  ...peaks.map(
    ({ files, findings, mebibytes }) =>
      `Peak memory of our process, verify of ${files.toLocaleString('en-GB')} files${findings ? ', each of them a finding' : ''}: ${mebibytes} MiB.`,
  ),
  '',
  `Machine: ${machine}; Podman ${podman}, Node ${node}, ${find}.`,
  '',
].join('\n');
// A part of the rows is for looking at while tuning.
if (process.argv.length === 2) writeFileSync('docs/benchmarks.md', page);
console.log(page);
