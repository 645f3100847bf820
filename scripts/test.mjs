// `npm test`: sets up what is missing, then runs the rings as a plain user, and that of the unfit hosts as root. Arguments go to vitest.

import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asRoot, asRunner, prepareHost, preparePackages } from './prepare.mjs';

const HOSTS = 'hosts';

preparePackages();
prepareHost({ tests: true });

const { rings, rest } = splitRings(process.argv.slice(2));
const plain = rings.filter((ring) => ring !== HOSTS);
const runs = [];
if (rings.length === 0 || plain.length > 0) runs.push(vitest(asRunner, plain.length > 0 ? plain : [`!${HOSTS}`]));
if (rings.length === 0 || rings.includes(HOSTS)) runs.push(vitest(asRoot, [HOSTS]));

const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((kind) => runs.reduce((sum, run) => sum + run[kind], 0));
// A filter that fits no test is a slip of the pen, and no success.
const none = passed + failed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + none} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed + none === 0 ? 0 : 1;

/** The rings that `--project` names, and the other arguments. */
function splitRings(args) {
  const named = (arg, at) => (arg.startsWith('--project=') ? arg.slice('--project='.length) : args[at - 1] === '--project' ? arg : null);
  return {
    rings: args.map(named).filter((ring) => ring !== null),
    rest: args.filter((arg, at) => arg !== '--project' && named(arg, at) === null),
  };
}

/** One run of vitest, and how many of its tests passed, failed and were skipped. */
function vitest(runAs, projects) {
  // Root, and the user that root steps down to, both write here, and whoever we are removes it.
  const folder = mkdtempSync(join(tmpdir(), 'rootless-artefacts-results-'));
  chmodSync(folder, 0o777);
  const results = join(folder, 'results.json');
  const { status } = runAs([
    'node',
    'node_modules/vitest/vitest.mjs',
    'run',
    // Not the default loader: it writes a bundle of the configuration into node_modules, where a plain user may not write.
    '--configLoader=runner',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    '--passWithNoTests', // what is looked for may be in the other run
    ...projects.map((name) => `--project=${name}`),
    ...rest,
  ]);
  let counts = { passed: 0, failed: 1, skipped: 0 }; // vitest ended before it could write what it found, or was not started at all
  try {
    const found = JSON.parse(readFileSync(results, 'utf8'));
    // A file that fails to load holds no failed test, but fails the run.
    const failed = status === 0 ? 0 : Math.max(1, found.numFailedTests);
    counts = { passed: found.numPassedTests, failed, skipped: found.numPendingTests + found.numTodoTests };
  } catch {}
  rmSync(folder, { recursive: true, force: true });
  return counts;
}
