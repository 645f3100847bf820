// Measures as the plain user and writes the results as JSON to the file named on the command line. `--only WORD` keeps the rows of
// one subject: verify, run, storage, memory.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileWork, neverMapped, trivial } from './running.mjs';
import { memory, verifying } from './verifying.mjs';

const [file, , only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'rootless-artefacts-bench-'));
const SUBJECTS = {
  verify: () => [
    ...verifying(folder, 10_000),
    ...verifying(folder, 300_000, { peers: true }),
    ...verifying(folder, 300_000, { times: 7, lopsided: true }),
    ...verifying(folder, 1_000_000, { times: 5 }),
  ],
  run: () => trivial(folder),
  storage: () => [...neverMapped(folder, 60, 3), ...neverMapped(folder, 600, 5), ...neverMapped(folder, 1800, 2), ...fileWork(folder)],
};

const wanted = (subject) => only === undefined || only === subject;
try {
  const rows = Object.entries(SUBJECTS).flatMap(([subject, measure]) => (wanted(subject) ? measure() : []));
  const peaks = wanted('memory')
    ? [...[10_000, 300_000, 1_000_000].map((files) => memory(folder, files)), memory(folder, 200_000, { findings: true })]
    : [];
  const words = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).trim();
  const versions = {
    podman: words('podman', '--version').split(' ').pop(),
    node: process.version,
    find: words('find', '--version').split('\n')[0],
  };
  writeFileSync(file, JSON.stringify({ rows, peaks, ...versions }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
