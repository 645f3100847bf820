// Runs under `podman unshare`: makes the tree that stands on standard input as container user 100's. Through open folders, because
// the paths are longer than a call takes, and by bytes, because the names are no text.

import { chmodSync, closeSync, constants, lchownSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';

const [root] = process.argv.slice(2);
const top = openSync(root, constants.O_RDONLY | constants.O_DIRECTORY);
for (const entry of JSON.parse(readFileSync(0, 'utf8'))) make(top, entry);

function make(folder, { name, kind, closed, content }) {
  const path = Buffer.concat([Buffer.from(`/proc/self/fd/${folder}/`), Buffer.from(name, 'base64')]);
  if (kind === 'folder') {
    mkdirSync(path);
    const here = openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);
    for (const entry of content) make(here, entry);
    closeSync(here);
  } else if (kind === 'link') symlinkSync('.', path);
  else writeFileSync(path, '');
  lchownSync(path, 100, 101);
  if (closed) chmodSync(path, 0o700);
}
