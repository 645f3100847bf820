// `npm test`: sets up what is missing, then runs all three rings as a plain user. Arguments go to vitest.

import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asRunner, prepareHost, preparePackages } from './prepare.mjs';

preparePackages();
prepareHost();

const results = join(tmpdir(), `rootless-artefacts-results-${process.pid}.json`);
const { status } = asRunner([
  'node',
  'node_modules/vitest/vitest.mjs',
  'run',
  // Not the default loader: it writes a bundle of the configuration into node_modules, where a plain user may not write.
  '--configLoader=runner',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
  ...process.argv.slice(2),
]);

let [passed, failed, skipped] = [0, 0, 0];
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(results, 'utf8'));
  [passed, failed, skipped] = [numPassedTests, numFailedTests, numPendingTests + numTodoTests];
} catch {
  failed = 1; // vitest ended before it could write what it found
}
rmSync(results, { force: true });
// A file that fails to load holds no failed test, but fails the run.
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = status ?? 1;
