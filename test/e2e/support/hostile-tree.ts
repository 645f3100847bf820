// A tree of hostile names that belongs to container user 100: folders and files, open and closed ones, and one chain of folders whose
// paths grow past the longest that a call takes.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAKER = fileURLToPath(new URL('./make-hostile-tree.mjs', import.meta.url));
const SHELF = 100;

interface Node {
  /** Base64. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly closed: boolean;
  readonly content: readonly Node[];
}

/** Makes an entry for every name below a folder that is there, and gives back their paths below it, as bytes. */
export function makeHostileTree(folder: string, names: readonly Buffer[]): readonly Buffer[] {
  const shelves = Array.from({ length: Math.ceil(names.length / SHELF) }, (_, index) => names.slice(index * SHELF, (index + 1) * SHELF));
  const tree = shelves.map((shelf, index) => (index === 0 ? chainOf(shelf) : shelfOf(shelf, index % 5 === 1)));
  execFileSync('podman', ['unshare', process.execPath, MAKER, folder], { input: JSON.stringify(tree) });
  return tree.flatMap((node) => pathsIn(node));
}

function shelfOf([name, ...inside]: readonly Buffer[], closed: boolean): Node {
  const content = inside.map((entry, index) => ({
    ...leafOf(entry),
    kind: index % 7 === 0 ? ('folder' as const) : index % 11 === 0 ? ('link' as const) : ('file' as const),
  }));
  return { ...leafOf(name as Buffer), kind: 'folder', closed, content };
}

/** Each in the one before it. */
function chainOf(names: readonly Buffer[]): Node {
  const [last, ...outer] = [...names].reverse();
  return outer.reduce((inner, name) => ({ ...leafOf(name), kind: 'folder', content: [inner] }), leafOf(last as Buffer));
}

function leafOf(name: Buffer): Node {
  return { name: name.toString('base64'), kind: 'file', closed: false, content: [] };
}

function pathsIn({ name, content }: Node): readonly Buffer[] {
  const own = Buffer.from(name, 'base64');
  return [own, ...content.flatMap((node) => pathsIn(node).map((path) => Buffer.concat([own, Buffer.from('/'), path])))];
}
