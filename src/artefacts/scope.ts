// What has to be looked at: the roots of the scan, and which paths in them are meant.

import { lstatSync, opendirSync, realpathSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { Settings } from '../settings/settings.ts';
import type { Unexamined } from './look-at.ts';
import { bytesOf, type PathBytes } from './path-bytes.ts';
import type { Pattern } from './patterns.ts';
import { leavesOut, rootsOf, selects } from './selection.ts';

/** Decided before the container starts, on a disk that it has not touched. */
export interface Scope {
  /** Real paths that the container may write to (run), or that verify was asked about. */
  readonly folders: readonly string[];
  /** The same, with those that lie inside another: it may be a mount of its own. */
  readonly asked: readonly string[];
  readonly patterns: readonly Pattern[];
  /** Where a link may lead: the folders, and the workspace. */
  readonly inside: readonly PathBytes[];
  /** Look for capabilities and access lists on everything, not only on what the run changed. */
  readonly allAttributes: boolean;
}

/** Decided after the run, when it is known what is there. */
export interface ScanScope {
  readonly roots: readonly string[];
  /** A wildcard can only be answered by looking at every path. */
  readonly everything: boolean;
  readonly means: (path: PathBytes) => boolean;
  /** Whether nothing in this folder is meant, so that it does not matter if it cannot be looked into. */
  readonly leavesOut: (folder: PathBytes) => boolean;
  /** Patterns without a wildcard under which there is no file. */
  readonly missing: readonly string[];
  readonly unexamined: readonly Unexamined[];
}

/** The writable mounts of a run, or the paths and the preset of verify (the working folder where none is given). */
export async function readScope(settings: Settings): Promise<Scope> {
  const mounts = [
    ...(settings.mountWorkspace ? [settings.workspace] : []),
    ...settings.volumes.filter((volume) => volume.writable && !volume.named).map((volume) => volume.source),
  ];
  const named = [...settings.paths, ...(settings.preset?.places ?? []).map(({ path }) => path)];
  const asked = (settings.verb === 'run' ? mounts : named.length > 0 ? named : [settings.workspace]).map(realPath);
  const folders = rootsOf(asked);
  return {
    folders,
    asked,
    patterns: settings.artefacts.length === 0 ? [] : await parsePatterns(settings),
    inside: [...folders, settings.workspace].map(bytesOf),
    allAttributes: settings.attributes === 'all',
  };
}

/** The path without links; as it is where it lies behind a closed folder. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Loaded only where patterns are given: the glob library takes as long to load as ten thousand files to check. */
async function parsePatterns({ artefacts, workspace }: Settings): Promise<readonly Pattern[]> {
  const { parsePattern } = await import('./patterns.ts');
  return artefacts.map((pattern) => parsePattern(pattern, workspace, homedir()));
}

/** Where the scan starts for these patterns, or in the folders themselves where there are none. */
export function readScanScope(scope: Scope): ScanScope {
  const { folders, patterns } = scope;
  if (patterns.length === 0)
    return { roots: folders, everything: false, means: () => true, leavesOut: () => false, missing: [], unexamined: [] };
  const roots: string[] = [];
  const missing: string[] = [];
  const unexamined: Unexamined[] = [];
  for (const pattern of patterns.filter(({ negated }) => !negated)) {
    const link = linkOnTheWay(pattern.root, folders);
    if (link !== null)
      unexamined.push({
        path: bytesOf(link),
        reason: `the pattern ${pattern.text} leads through this symbolic link, and no link is followed`,
      });
    else {
      const start = startOf(pattern.root);
      if (start !== null) roots.push(start);
    }
    if (!pattern.hasWildcard && link === null && !holdsFile(pattern.root)) missing.push(pattern.text);
  }
  return {
    roots: rootsOf(roots),
    everything: patterns.some(({ negated, hasWildcard }) => hasWildcard && !negated),
    means: (path) => selects(patterns, path),
    leavesOut: (folder) => leavesOut(patterns, folder),
    missing,
    unexamined,
  };
}

/** The first link below a folder that the container may write to: what it made must not lead the scan elsewhere. */
function linkOnTheWay(path: string, folders: readonly string[]): string | null {
  const folder = folders.find((candidate) => path.startsWith(candidate === '/' ? '/' : `${candidate}/`));
  if (folder === undefined) return null;
  let here = folder;
  for (const segment of path
    .slice(folder.length)
    .split('/')
    .filter((part) => part !== '')) {
    here = `${here}/${segment}`;
    if (look(here)?.isSymbolicLink() === true) return here;
  }
  return null;
}

/** Where the scan of a path begins: at the path, or at the folder on the way to it that is closed to the runner; null where it is not there. */
function startOf(path: string): string | null {
  for (let here = path; ; here = dirname(here)) {
    const seen = look(here);
    if (seen === undefined) return null;
    if (seen !== null) return here;
  }
}

/** lstat; undefined where there is nothing, null where a closed folder is in the way. */
function look(path: string | Buffer): Stats | undefined | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return null;
    throw error;
  }
}

/** Whether there is any file at or below a path: a folder without one is nothing to upload. Stops at the first. */
function holdsFile(path: string): boolean {
  const seen = look(path);
  if (seen === undefined || seen === null || !seen.isDirectory()) return seen !== undefined;
  const folders = [Buffer.from(path)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const open = opendirSync(folder, { encoding: 'latin1' });
      try {
        for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
          if (!entry.isDirectory()) return true;
          folders.push(Buffer.concat([folder, Buffer.from(`/${entry.name}`, 'latin1')]));
        }
      } finally {
        open.closeSync();
      }
    } catch {
      return true; // closed to the runner: the scan looks into it in another way, and says so where it cannot
    }
  }
  return false;
}
