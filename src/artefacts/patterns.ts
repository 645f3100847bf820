// Which paths an artefact pattern means: the rules of actions/upload-artifact, that is of @actions/glob, on the paths that the scan
// found. Walking with @actions/glob itself takes 38 times as long as find and stops at a folder it may not read. Pure.

import { Minimatch } from 'minimatch';

export interface Pattern {
  /** As it was written, for people. */
  readonly text: string;
  readonly negated: boolean;
  /** The folder or file from which it can match: all up to the first segment with a wildcard. */
  readonly root: string;
  readonly hasWildcard: boolean;
  readonly matches: (path: string) => boolean;
  /** Whether it may match something in this folder. */
  readonly mayMatchIn: (folder: string) => boolean;
}

/** The options that @actions/glob gives to minimatch: hidden files match, braces and extended globs do not exist. */
const OPTIONS = {
  dot: true,
  nobrace: true,
  nocase: false,
  nocomment: true,
  noext: true,
  nonegate: true,
  windowsPathsNoEscape: false,
  optimizationLevel: 0,
};

/** One pattern; a relative one starts at `workspace`, ~ is `home`. */
export function parsePattern(written: string, workspace: string, home: string): Pattern {
  let bare = written.trim();
  let negated = false;
  while (bare.startsWith('!')) {
    negated = !negated;
    bare = bare.slice(1).trim();
  }
  bare = bare.replace(/\/{2,}/g, '/');
  const foldersOnly = bare.endsWith('/') && bare.length > 1;
  const absolute = absoluteOf(bare.replace(/\/$/, '') || '/', workspace, home);
  const segments = absolute.split('/').slice(1);
  const wild = segments.findIndex((segment) => /[*?[]/.test(segment.replace(/\\./g, '')));
  const literal = (wild < 0 ? segments : segments.slice(0, wild)).map((segment) => segment.replace(/\\(.)/g, '$1'));
  const self = new Minimatch(absolute, OPTIONS);
  // @actions/glob asks a pattern that ends with ** with a slash at the end of the path, so that it means the folder before ** too.
  const end = absolute.endsWith('/**') ? '/' : '';
  const onTheWay = new Minimatch(absolute, { ...OPTIONS, partial: true });
  const below = new Minimatch(`${absolute === '/' ? '' : absolute}/**`, OPTIONS);
  return {
    text: written,
    negated,
    root: `/${literal.join('/')}`,
    hasWildcard: wild >= 0,
    // Descendants are implied: a pattern that names a folder means all that is in it.
    matches: (path) => (!foldersOnly && self.match(`${path}${end}`)) || below.match(path),
    mayMatchIn: (folder) => onTheWay.match(folder) || below.match(folder),
  };
}

function absoluteOf(bare: string, workspace: string, home: string): string {
  if (bare === '~' || bare.startsWith('~/')) return escapeGlob(home) + bare.slice(1);
  if (bare.startsWith('/')) return bare;
  const relative = bare === '.' ? '' : bare.replace(/^\.\//, '');
  return relative === '' ? escapeGlob(workspace) : `${escapeGlob(workspace === '/' ? '' : workspace)}/${relative}`;
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[]/g, '\\$&');
}
