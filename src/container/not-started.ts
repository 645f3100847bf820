// Whether the container never ran, by the last words of `podman run`. Pure.

import { symptomIn } from '../host/diagnose.ts';

const MOUNT_FAILED = /^mounting storage for container/;
/** What Podman quotes when the program that mounts the image for it (fuse-overlayfs) has failed. */
const MOUNT_PROGRAM = /using mount program (.*)$/s;

/** Podman's own words where it could not start the container, as one line; null where the status is the command's own. */
export function whyNotStarted(code: number, lastWords: string): string | null {
  // 125 to 127 are Podman's where it says so at the end; a command may end with them too.
  if (code < 125 || code > 127) return null;
  const text = `\n${lastWords.trimEnd()}`;
  const at = text.lastIndexOf('\nError: ');
  if (at < 0) return null;
  const words = text.slice(at + '\nError: '.length);
  if (MOUNT_FAILED.test(words)) return oneLine(MOUNT_PROGRAM.exec(words)?.[1] ?? words);
  if (words.includes('\n')) return null;
  return code === 125 || /OCI|executable file|crun|runc/.test(words) || symptomIn(words) !== null ? words : null;
}

/** Whether the words are those of fuse-overlayfs, which mounts the image where ids are shifted. */
export function isMountProgram(words: string): boolean {
  return /^\S*\/fuse-overlayfs: /.test(words);
}

function oneLine(words: string): string {
  // fuse-overlayfs says this of every option that it does not know, and goes on.
  const telling = words.replaceAll(/unknown argument ignored:[^\n]*\n/g, '');
  return telling.split(/\s*\n\s*/).join(' ');
}
