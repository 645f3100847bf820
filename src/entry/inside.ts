// The half of us that runs under `podman unshare`, where container root's eyes see what the runner's do not: the files of an
// image, and folders that are closed to him. It looks and prints; it changes nothing.

import { printLockedFolders } from '../artefacts/locked-folders.ts';
import { printImageFiles } from '../image/image-files.ts';

const [task, argument] = process.argv.slice(2);
if (task === 'image-files' && argument !== undefined) printImageFiles(argument);
else if (task === 'locked-folders') await printLockedFolders();
else {
  process.stderr.write('inside is called by rootless-artefacts itself: inside image-files IMAGE | locked-folders\n');
  process.exitCode = 2;
}
