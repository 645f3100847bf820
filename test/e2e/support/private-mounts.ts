// verify in a mount namespace of its own, in which the test may mount what it likes. In a user namespace that maps the runner to
// himself and nobody else, he is root for mounts, and for the check the plain user he always is.

import { fileURLToPath } from 'node:url';
import type { Report } from '../../../src/report/schema.ts';
import type { Checked } from './cli.ts';
import { command } from './commands.ts';
import { GID, UID } from './host.ts';

const CLI = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
/** A check that waits for a file system that never answers would wait longer. */
const PATIENCE = '60';

/** `mounts` is a shell script that runs in the folder before verify does; what it starts is ended with it. */
export async function verifyWithMounts(folder: string, mounts: string, args: readonly string[] = []): Promise<Checked> {
  const namespace = ['--user', `--map-user=${UID}`, `--map-group=${GID}`, '--mount', '--pid', '--fork', '--kill-child', '--keep-caps'];
  const script = `${mounts}\nexec setpriv --inh-caps=-all --ambient-caps=-all timeout ${PATIENCE} "$@"`;
  const verify = [process.execPath, CLI, 'verify', '--format', 'json', ...args];
  const { code, stdout, stderr } = await command('unshare', [...namespace, 'sh', '-ec', script, 'sh', ...verify], { cwd: folder });
  try {
    return { code, report: JSON.parse(stdout.toString()) as Report, stderr };
  } catch {
    throw new Error(`verify with mounts ended with status ${code} and without a report: ${stdout.toString()}${stderr}`);
  }
}
