// Which policy a pull request may be judged by, and whether it changes its own. Asked before the container starts.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { readEvent } from '../ci/read-ci.ts';
import { HostError } from '../errors.ts';
import { DEFAULT_POLICY, policyPath } from '../policy/find-policy.ts';
import type { Settings } from '../settings/settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The settings with the policy of the base branch, on a pull request. Where the policy has to be the base's and cannot be had, a
 * HostError: without it the gate would stand open. Where it is only to be compared, the report goes without.
 */
export async function withBasePolicy(settings: Settings, env: Env): Promise<Settings> {
  const base = baseOf(readEvent(env));
  const here = policyPath(settings);
  const must = settings.policyFrom === 'base';
  if (base === null || (!must && here === null)) return settings;
  const path = here === null ? DEFAULT_POLICY : relative(settings.workspace, here);
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const token = settings.githubToken;
  const fault = token === null ? 'github-token is empty' : path.startsWith('..') ? `${path} is not in the repository` : null;
  const read = fault !== null || token === null ? { fault: fault ?? '' } : await fetch(token, { owner, repo, path, ref: base });
  if ('text' in read) return { ...settings, basePolicy: { file: path, text: read.text, changed: read.text !== textOf(here) } };
  if (!must) return settings;
  throw new HostError(
    `The policy of the base branch could not be read: ${read.fault}`,
    'policy-from is base, so that a pull request cannot loosen its own gate; without it nothing can be judged.',
    'Give the job the permission contents: read (and github-token, where it was emptied), or set policy-from to workspace.',
  );
}

/** Loaded only where there is something to ask. */
async function fetch(token: string, file: { owner: string; repo: string; path: string; ref: string }) {
  const { fetchBaseFile } = await import('../forge/base-policy.ts');
  return fetchBaseFile(token, file);
}

function baseOf(event: unknown): string | null {
  const sha = (event as { pull_request?: { base?: { sha?: unknown } } } | null)?.pull_request?.base?.sha;
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}

function textOf(path: string | null): string | null {
  try {
    return path === null ? null : readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
