// Where in the repository the reason of a finding stands: the line of the Containerfile or of the workflow that a reviewer can change, so
// that an annotation shows among the files of a pull request. Read before the container starts: it can rewrite both.

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';
import { decidingLine, mayHaveBuilt } from './containerfile.ts';

export interface Cause {
  /** Relative to the workspace. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly kind: 'containerfile' | 'workflow';
}

const CONTAINERFILES = ['Containerfile', 'Dockerfile'];
const LARGEST = 1024 * 1024;

/**
 * The Containerfile of the workspace where it can have built the image (`declared` is its USER; null where that is not known), or else
 * the step of the workflow; null where neither can be told.
 */
export async function readCause(world: World, settings: Settings, declared: string | null): Promise<Cause | null> {
  const { workspace } = settings;
  for (const file of declared === null || !isBuiltHere(settings.image) ? [] : CONTAINERFILES) {
    const deciding = decidingLine(readText(join(workspace, file)) ?? '');
    if (deciding !== null && declared !== null && mayHaveBuilt(deciding, declared))
      return { file, line: deciding.line, kind: 'containerfile' };
  }
  const file = /^[^/]+\/[^/]+\/(\.(?:github|gitea|forgejo)\/workflows\/[^@]+)@/.exec(world.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  const job = world.env['GITHUB_JOB'];
  const text = file === undefined || job === undefined ? null : readText(join(workspace, file));
  if (file === undefined || job === undefined || text === null) return null;
  const { stepLine } = await import('./workflow-step.ts');
  const line = stepLine(text, job, settings.image);
  return line === null ? null : { file, line, kind: 'workflow' };
}

/** An image of localhost, or one without a registry, was most likely built by an earlier step. */
function isBuiltHere(image: string | null): boolean {
  const [first = '', ...rest] = (image ?? '').replace(/^docker-daemon:/, '').split('/');
  return image !== null && (rest.length === 0 || first === 'localhost' || !/[.:]/.test(first));
}

/** A regular file of a sane size; a link is not followed. */
function readText(path: string): string | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size <= LARGEST ? readFileSync(path, 'utf8') : null;
}
