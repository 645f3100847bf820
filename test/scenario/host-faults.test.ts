// A host, a Podman or an image that cannot do it: what happened, what it means, the cure, and nothing changed.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from './support/fake-podman/plan.ts';
import { pictureOf } from './support/folders.ts';
import { type JobOptions, newJob } from './support/mini-runner.ts';
import { expectReport } from './support/report.ts';

const IMAGE: Plan['image'] = { id: 'b'.repeat(64), user: '100:101', local: true, passwd: 'app:x:100:101::/:/bin/sh\n', group: '' };
const ONE_ROW = `0 ${process.getuid?.()} 1\n`;
const NEWUIDMAP =
  'cannot set up namespace using "/usr/bin/newuidmap": exit status 1: newuidmap: write to uid_map failed: Operation not permitted';
const NO_SHELL =
  'crun: executable file `sh` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found';

interface Fault extends JobOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What is said: the words of Podman, and of the cure. */
  readonly says: readonly string[];
}

const pull = (stderr: string): Pick<Fault, 'podman'> => ({
  podman: { image: { ...IMAGE, local: false }, pull: { code: 125, stderr: `Error: ${stderr}\n` } },
});

const FAULTS: Readonly<Record<string, Fault>> = {
  'podman is not installed': { noPodman: true, says: ['Podman is not installed', 'apt-get install -y podman'] },
  'the id map has a single row': {
    podman: { image: IMAGE, maps: { stdout: `${ONE_ROW}${ONE_ROW}` } },
    says: ['has no subordinate uids and gids', 'podman system migrate'],
  },
  'newuidmap refuses': {
    podman: { image: IMAGE, maps: { code: 125, stderr: `Error: ${NEWUIDMAP}\n` } },
    says: [NEWUIDMAP, 'newuidmap and newgidmap are installed', 'chmod u+s'],
  },
  'user namespaces are not allowed': {
    podman: { image: IMAGE, maps: { code: 125, stderr: 'Error: cannot clone: Operation not permitted\n' } },
    says: ['cannot clone: Operation not permitted', 'User namespaces are forbidden to you here'],
  },
  'the registry has no such image': {
    ...pull('initializing source docker://registry.invalid/app:1: reading manifest 1 in registry.invalid/app: manifest unknown'),
    says: ['could not be pulled: initializing source', 'manifest unknown', 'podman login'],
  },
  'the image is named without its registry': {
    ...pull(
      'short-name "app" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
    ),
    inputs: { image: 'app' },
    says: ['did not resolve to an alias', 'docker.io/library/app'],
  },
  'the image holds ids that the host has not': {
    ...pull('copying system image: potentially insufficient UIDs or GIDs available in user namespace (requested 70000:70000 for /x)'),
    says: ['cannot be stored', 'requested 70000:70000', '/etc/subuid'],
  },
  'the image is not there, and must not be pulled': {
    podman: { image: { ...IMAGE, local: false } },
    inputs: { pull: 'never' },
    says: ['is not in the store of', 'pull is never'],
  },
  'the user of the image is not in its passwd file': {
    podman: { image: { ...IMAGE, user: 'tester' } },
    says: ['has no user tester', 'USER:GROUP'],
  },
  'container-user is not in the passwd file of the image': {
    podman: { image: IMAGE },
    inputs: { 'container-user': 'nobody-here' },
    says: ['has no user nobody-here', 'USER:GROUP'],
  },
  'the group of container-user is not in the group file': {
    podman: { image: IMAGE },
    inputs: { 'container-user': 'app:staff' },
    says: ['has no group staff'],
  },
  'the image has no shell for the script': {
    podman: { image: IMAGE, run: { script: `echo 'Error: ${NO_SHELL}' >&2; exit 127` } },
    says: ['has no sh to run the script with', 'command'],
  },
  'podman cannot start the container': {
    podman: { image: IMAGE, run: { script: 'echo "Error: netavark: no such network" >&2; exit 125' } },
    says: ['could not start the container: netavark: no such network'],
  },
};

test.each(Object.entries(FAULTS))(
  '%s: exit 3 with the cure, and the workspace is as it was',
  async (_, { inputs = {}, says, ...options }) => {
    const job = newJob(options);
    writeFileSync(join(job.workspace, 'source.txt'), 'untouched');
    const before = pictureOf(job.workspace);
    const step = await job.step('.', { image: 'registry.invalid/app:1', run: 'npm test', ...inputs });

    expect({ code: step.code, outcome: step.outputs['outcome'], commands: step.commands, stderr: step.stderr }).toEqual({
      code: 3,
      outcome: 'not-run',
      commands: [],
      stderr: '',
    });
    expect(pictureOf(job.workspace)).toEqual(before);
    const [annotation, ...more] = step.annotations;
    expect(more).toEqual([]);
    expect({ name: annotation?.name, title: annotation?.properties['title'] }).toEqual({ name: 'error', title: 'rootless-artefacts' });
    for (const words of says) expect(annotation?.data).toContain(words);
    expect(annotation?.data).toMatch(/\nCure: \S/);
    expect(step.log).toMatch(/^FAIL {2}Not run: /m);
    expect(step.summary).toMatch(/^### ❌ .*Not run: /);
    expect(`${step.log}${annotation?.data}`).not.toMatch(/^ +at /m);
    expect(expectReport(readFileSync(step.outputs['report'] ?? '', 'utf8')).outcome).toBe('not-run');
  },
);

test('nothing is run after a fault that was seen before', async () => {
  const job = newJob({ podman: { image: { ...IMAGE, user: 'tester' } } });
  const { code } = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect({ code, runs: job.podman.callsOf('run') }).toEqual({ code: 3, runs: [] });
});

test('a registry that is away is no fault where the image is there and pull is newer', async () => {
  const job = newJob({ podman: { image: IMAGE, pull: { code: 125, stderr: 'Error: dial tcp: no route to host\n' } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test', pull: 'newer' });
  expect({ code: step.code, outcome: step.outputs['outcome'] }).toEqual({ code: 0, outcome: 'pass' });
});
