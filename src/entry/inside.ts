// The half of us that runs under `podman unshare`, where container root's eyes see what the runner's do not: the files of an
// image, and folders that are closed to him. It looks and prints; only a repair changes anything. What to do stands on its input.

import { readFileSync } from 'node:fs';
import { printLockedFolders } from '../artefacts/locked-folders.ts';
import { type ImageStore, printImageFiles } from '../image/image-files.ts';
import type { RepairJob } from '../repair/job.ts';
import { repairInside } from '../repair/repair-inside.ts';

const [task] = process.argv.slice(2);
if (task === 'image-files') printImageFiles(JSON.parse(readFileSync(0, 'utf8')) as ImageStore);
else if (task === 'locked-folders') await printLockedFolders();
else if (task === 'repair') repairInside(JSON.parse(readFileSync(0, 'utf8')) as RepairJob);
else {
  process.stderr.write('inside is called by rootless-artefacts itself: inside image-files | locked-folders | repair\n');
  process.exitCode = 2;
}
