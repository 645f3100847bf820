// The fake podman itself. Node 24 runs this file as it is, so nothing here may need more than its types taken away.

import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer, Call, Plan } from './plan.ts';

/** No scenario waits longer: a fake that was forgotten ends by itself. */
const LONGEST_WAIT = 60_000;

/** Answers one call by the plan in `folder`, where the call is written down too. */
export function answer(folder: string, argv: readonly string[]): void {
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as Plan;
  const call: Call = { argv, pid: process.pid, env: process.env as Record<string, string>, files: filesOf(argv) };
  appendFileSync(join(folder, 'calls'), `${JSON.stringify(call)}\n`);
  const { image } = plan;
  const mark = (name: string) => writeFileSync(join(folder, name), '');
  const marked = (name: string) => existsSync(join(folder, name));
  const succeeds = (result: Answer) => (result.code ?? 0) === 0;

  if (argv[0] === '--version') say({ stdout: 'podman version 4.9.3\n' });
  else if (argv[0] === 'unshare' && argv[1] === 'cat') say(plan.maps);
  else if (argv[0] === 'unshare') say({ stdout: `${JSON.stringify({ passwd: image.passwd, group: image.group })}\n` });
  else if (argv[0] === 'image') {
    if (image.local || marked('pulled'))
      say({ stdout: JSON.stringify([{ Id: image.id, Size: 1_000_000, GraphDriver: { Name: 'vfs' }, Config: { User: image.user } }]) });
    else say({ code: 125, stderr: `Error: ${argv.at(-1)}: image not known\n` });
  } else if (argv[0] === 'pull') {
    if (succeeds(plan.pull)) mark('pulled');
    say(plan.pull);
  } else if (argv[0] === 'run') {
    if (plan.run.unmade !== true) writeIdFile(argv, image.id);
    run(plan.run, () => marked('removed') || (plan.run.ending === 'waits' && marked('stopped')));
  } else if (argv[0] === 'stop') {
    if (plan.stop === 'hangs') setTimeout(() => undefined, LONGEST_WAIT);
    else {
      mark('stopped');
      say(plan.stop);
    }
  } else if (argv[0] === 'rm') {
    if (succeeds(plan.rm)) mark('removed');
    say(plan.rm);
  } else say({ code: 125, stderr: `Error: the fake podman knows no ${argv.join(' ')}\n` });
}

function say({ code = 0, stdout = '', stderr = '' }: Answer): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
}

function run({ script, ending }: Plan['run'], stopped: () => boolean): void {
  // Before the script: its output is what tells a scenario that the container runs.
  process.on('SIGTERM', () => (ending === 'deaf' ? undefined : process.exit(143)));
  const { status } = spawnSync('/bin/sh', ['-c', script], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (ending === undefined) process.exit(status);
  const until = Date.now() + LONGEST_WAIT;
  setInterval(() => {
    if (stopped() || Date.now() > until) process.exit(143);
  }, 20);
}

/** As Podman does it: once there is a container, and before it starts. */
function writeIdFile(argv: readonly string[], id: string): void {
  const path = argv[argv.indexOf('--cidfile') + 1];
  if (argv.includes('--cidfile') && path !== undefined) writeFileSync(path, id, { flag: 'wx' });
}

/** What stands in the files that a run is given: those of `--env-file`, and the script that is mounted. */
function filesOf(argv: readonly string[]): Call['files'] {
  const paths = argv.flatMap((word, index) => {
    if (argv[index - 1] === '--env-file') return [word];
    return /^(.*):\/run\/rootless-artefacts-script:ro$/.exec(word)?.[1] ?? [];
  });
  return paths.map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
    folderMode: (statSync(dirname(path)).mode & 0o777).toString(8),
  }));
}
