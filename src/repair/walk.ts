// Walks a root and mends every entry. Names are looked up in the folder that is the working directory, and that a descriptor holds:
// whatever is renamed or swapped meanwhile, nothing outside the root is reached, and no link followed.

import { closeSync, fstatSync, type Stats } from 'node:fs';
import type { PathBytes } from '../artefacts/path-bytes.ts';
import { newDescent } from './descent.ts';
import { attempt, codeOf, fail, type Mending, mendFile, mendFolder } from './mend.ts';
import { type Borders, mountOf } from './mounts.ts';
import { enterHeld, holdFolder, holdName, look, nameFor, namesHere, within } from './place.ts';
import { holdWay } from './way.ts';

export interface Ways extends Mending {
  readonly borders: Borders;
  /** Whether this is a store of Podman, where the ids have to stay as they are. */
  readonly isStore: (stat: Stats) => boolean;
}

const IN_STORE = 'it is a store of Podman, where the ids have to stay';
const OTHER_MOUNT = 'another file system is mounted there';

/** Walks the root: a folder with all that is in it, or whatever else bears the name. */
export function walk(root: PathBytes, ways: Ways): void {
  const { book } = ways;
  const cut = root.lastIndexOf('/');
  const visitRoot = () => {
    const above = holdWay(root.slice(0, cut), ways.isStore);
    if (above === null) book.passedBy(root, IN_STORE);
    else
      try {
        walkIn(above, (root.slice(0, cut) || '/') as PathBytes, root.slice(cut + 1), ways);
      } finally {
        closeSync(above);
      }
  };
  if (root === '/') book.passedBy(root, 'it is the whole system');
  else attempt(() => root, book, visitRoot);
}

function walkIn(above: number, folder: PathBytes, rootName: string, ways: Ways): void {
  const { book, borders } = ways;
  const descent = newDescent(folder);
  enterHeld(above);
  const root = look(nameFor(rootName));
  if (root?.isDirectory() !== true) {
    if (root === undefined) book.failed(descent.pathOf(rootName), 'it is not there');
    else mendFile({ by: 'name', name: nameFor(rootName) }, root, () => descent.pathOf(rootName), ways);
    return;
  }
  const start = holdFolder(nameFor(rootName));
  const mount = mountOf(start);
  descend(start, rootName);

  for (let level = descent.deepest(); level !== undefined; level = descent.deepest()) {
    const next = level.waiting.pop();
    if (next !== undefined) step(level.fd, level.device, next);
    else if (descent.up() > 0) book.failed(folder, 'a folder was moved while it was repaired, and what is beside it was not reached');
  }

  /** Goes into a folder that was seen by this name. What has taken its place since is mended as what it is now. */
  function step(fd: number, device: number, name: string): void {
    const path = () => descent.pathOf(name);
    attempt(path, book, () => {
      try {
        const next = holdFolder(within(fd, name));
        if (!crosses(next, device)) {
          descend(next, name);
          return;
        }
        closeSync(next);
        book.passedBy(path(), OTHER_MOUNT);
      } catch (error) {
        if (codeOf(error) !== 'ENOTDIR') throw error;
        enterHeld(fd);
        visit(name, () => undefined);
      }
    });
  }

  /** Mends a held folder and all in it but the folders, which wait. */
  function descend(fd: number, name: string): void {
    const stat = fstatSync(fd);
    if (ways.isStore(stat)) {
      closeSync(fd);
      book.passedBy(descent.pathOf(name), IN_STORE);
      return;
    }
    // A path is made only where it is needed: it may be as long as the nest is deep.
    let here = () => descent.pathOf(name);
    const folder = mendFolder(fd, stat, () => here(), ways);
    const waiting: string[] = [];
    descent.down({ fd, name, device: stat.dev, waiting });
    here = descent.here;
    let holdsSomething = false;
    try {
      enterHeld(fd);
      for (const child of namesHere()) {
        holdsSomething = true;
        visit(child, () => waiting.push(child));
      }
    } catch (error) {
      // What is not the runner's may be closed to him, and what a repair would open is closed to a look.
      const isToldAlready = folder.isForeign || folder.opened;
      if (codeOf(error) !== 'EACCES' || !isToldAlready) fail(here, book, error);
    }
    folder.finish(holdsSomething);
  }

  /** Mends a name in the working directory; a folder is for later. */
  function visit(name: string, onFolder: () => void): void {
    const path = () => descent.pathOf(name);
    const word = nameFor(name);
    const stat = look(word);
    if (stat === undefined) return;
    if (stat.isDirectory()) onFolder();
    else if (borders.mayBe(stat) && isOtherMount(word)) book.passedBy(path(), OTHER_MOUNT);
    else mendFile({ by: 'name', name: word }, stat, path, ways);
  }

  function isOtherMount(word: string | Buffer): boolean {
    const fd = holdName(word);
    try {
      return borders.crosses(fd, mount);
    } finally {
      closeSync(fd);
    }
  }

  function crosses(fd: number, device: number): boolean {
    const stat = fstatSync(fd);
    return (stat.dev !== device || borders.mayBe(stat)) && borders.crosses(fd, mount);
  }
}
