// The settings that name a file or folder of the host, and where in the container the command starts. Pure.

import type { Look } from './look.ts';
import type { RawSettings } from './raw.ts';
import { nameHere, type Reading } from './reading.ts';
import type { SettingName } from './table.ts';

const OUTPUTS = ['report', 'markdown', 'html', 'sarif', 'junit', 'code-quality'] as const satisfies readonly SettingName[];
export type Output = (typeof OUTPUTS)[number];

const isEmpty = (text: string) => text.trim() === '' || text.includes('\0');

/** The policy file, absolute. */
export function readPolicyPath({ given, say }: Reading, look: Look): string | null {
  const text = given('policy');
  if (text === null) return null;
  const path = look.resolve(look.cwd, text);
  if (isEmpty(text)) say('policy', text, 'is empty. Allowed: a file that exists');
  else if ([null, 'broken-link'].includes(look.kindOf(path))) say('policy', text, 'is not there. Allowed: a file that exists');
  else if (look.kindOf(path) === 'folder') say('policy', text, 'is a folder. Allowed: a file that exists');
  return path;
}

/** A file that is to be written, absolute. */
export function readOutput({ given, say }: Reading, look: Look, name: Output): string | null {
  const text = given(name);
  if (text === null) return null;
  const path = look.resolve(look.cwd, text);
  const folder = look.resolve(path, '..');
  if (isEmpty(text)) say(name, text, 'is empty. Allowed: a file in a folder that exists');
  else if (look.kindOf(path) === 'folder' || text.endsWith('/')) say(name, text, 'is a folder. Allowed: a file in a folder that exists');
  else if (look.kindOf(folder) !== 'folder')
    say(name, text, `lies in ${JSON.stringify(folder)}, which is not a folder. Allowed: a file in a folder that exists`);
  return path;
}

/** No two documents in one file: the last one written would be all that is left. */
export function checkOutputs(raw: RawSettings, { given, say }: Reading, look: Look): void {
  const written = new Map<string, Output>();
  for (const name of OUTPUTS) {
    const text = given(name);
    const path = text === null ? null : look.resolve(look.cwd, text);
    const first = path === null ? undefined : written.get(path);
    if (first !== undefined) say(name, text, `is the same file as ${nameHere(raw, first)}. Allowed: another file`);
    else if (path !== null) written.set(path, name);
  }
}

/** The folder of the container in which the command starts; a relative one is meant from the workspace. */
export function readWorkdir({ words, say }: Reading, look: Look, mountWorkspace: boolean): string | null {
  const text = words('workdir');
  if (text === null || text.startsWith('/')) return text;
  if (!mountWorkspace) {
    say('workdir', text, 'is relative to the workspace, which is not mounted. Allowed: an absolute path in the container');
    return null;
  }
  const path = look.resolve(look.cwd, text);
  if (path !== look.cwd && !path.startsWith(`${look.cwd.replace(/\/$/, '')}/`))
    say('workdir', text, 'leaves the workspace. Allowed: a folder below it, or an absolute path in the container');
  return path;
}
