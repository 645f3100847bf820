// Events that run with the rights of the repository over what somebody from outside sent. Code of a pull request that such a job checks
// out and runs can read those rights ("pwn request"), and a container started over it is code of the pull request: its image, its script
// and its workspace may all be. https://docs.github.com/actions/reference/security/securely-using-pull_request_target

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';

const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Throws a HostError where the workspace of such an event holds any other commit than the workflow's own. */
export function refuseUntrustedCheckout(world: World, settings: Settings): void {
  const event = world.env['GITHUB_EVENT_NAME'] ?? '';
  const trusted = world.env['GITHUB_SHA'];
  if (!DANGEROUS.includes(event) || settings.allowUntrustedCheckout || trusted === undefined) return;
  const foreign = checkoutsIn(settings.workspace).find(({ commit }) => commit !== trusted);
  if (foreign === undefined) return;
  throw new HostError(
    `${event} runs with the rights of the repository, and ${foreign.folder} is checked out at ${foreign.commit ?? 'a commit that cannot be told'}, not at the workflow's own ${trusted}`,
    'A container over the code of a pull request could use the token and the secrets of this job: the pull request would have them.',
    'Run the container on pull_request, and let report/ deliver its report on workflow_run (docs/forks.md). If nobody from outside can start this workflow, set allow-untrusted-checkout: true.',
  );
}

interface Checkout {
  readonly folder: string;
  /** null where it could not be read. */
  readonly commit: string | null;
}

/** The workspace and the folders directly in it that are checkouts. Their files are read, git is not run: a checkout can configure it. */
function checkoutsIn(workspace: string): readonly Checkout[] {
  const folders = readdirSync(workspace, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== '.git');
  return [workspace, ...folders.map(({ name }) => join(workspace, name))]
    .filter((folder) => lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined)
    .map((folder) => ({ folder, commit: commitOf(join(folder, '.git')) }));
}

function commitOf(git: string): string | null {
  try {
    const head = readFileSync(join(git, 'HEAD'), 'utf8').trim();
    const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
    const commit = ref === undefined ? head : (looseRef(git, ref) ?? packedRef(git, ref));
    return commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
  } catch {
    return null;
  }
}

function looseRef(git: string, ref: string): string | null {
  const path = join(git, ref);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'utf8').trim() : null;
}

function packedRef(git: string, ref: string): string | null {
  const lines = readFileSync(join(git, 'packed-refs'), 'utf8').split('\n');
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}
