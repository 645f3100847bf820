// What is wrong between settings that are each right by themselves. Pure.

import { placeProblem } from './image-place.ts';
import type { Look } from './look.ts';
import type { RawSettings } from './raw.ts';
import { nameHere, type Reading } from './reading.ts';
import type { Settings } from './settings.ts';
import { settingOf } from './table.ts';

/** Notes every conflict among the settings of a container. */
export function checkContainer(raw: RawSettings, reading: Reading, look: Look, settings: ContainerSettings): void {
  checkStorage(reading, settings);
  checkImage(raw, reading, look, settings);
  checkCommand(raw, reading, settings);
  checkMapping(reading, settings);
  checkVolumes(reading, look, settings);
}

type ContainerSettings = Pick<
  Settings,
  'image' | 'script' | 'entrypoint' | 'containerUser' | 'volumes' | 'mountWorkspace' | 'mapping' | 'storage' | 'pull' | 'borrowed'
>;

function checkStorage({ say }: Reading, { storage, borrowed }: ContainerSettings): void {
  if (storage === 'shifted' && borrowed !== null)
    say('storage', storage, `cannot be had: the run names ${borrowed}, which only the user's own store has. Allowed: auto or native`);
}

function checkImage(raw: RawSettings, { given, say, mistakes }: Reading, look: Look, { image, pull }: ContainerSettings): void {
  const problem = image === null ? null : placeProblem(image, pull, look);
  if (problem !== null) say('image', image, problem);
  const needed = (raw.verb === 'run' || raw.verb === 'plan') && !mistakes.some((mistake) => mistake.setting === 'verb');
  if (needed && given('image') === null) say('image', null, 'is missing. Allowed: the name of an image, with registry and tag or digest');
}

function checkCommand(raw: RawSettings, { given, say, mistakes }: Reading, { script, entrypoint }: ContainerSettings): void {
  if (raw.command !== null && raw.verb !== 'run') {
    const problem = `a command after -- belongs to run, not to ${raw.verb}`;
    mistakes.push({ setting: '--', value: raw.command.join(' '), problem, example: null });
  }
  const command = raw.command ?? raw.values.get('command') ?? null;
  const theCommand = raw.surface === 'cli' ? 'a command after --' : 'command';
  if (script !== null && command !== null)
    say('script', null, `and ${theCommand} are both given. Allowed: one of them: a script replaces the ENTRYPOINT, a command keeps it`);
  if (script !== null && given('entrypoint') !== null)
    say('entrypoint', entrypoint, `has no meaning with ${nameHere(raw, 'script')}, which replaces the ENTRYPOINT. Allowed: one of them`);
  // The runner hands on the default of an input that nobody gave.
  const ownShell = given('shell') !== null && (raw.surface === 'cli' || given('shell') !== settingOf('shell').default);
  if (ownShell && given('script') === null)
    say('shell', given('shell'), `has no meaning without ${nameHere(raw, 'script')}. Allowed: both`);
}

function checkMapping({ say }: Reading, { containerUser, mapping }: ContainerSettings): void {
  if (containerUser === null || (mapping !== 'none' && mapping !== 'default')) return;
  const problem = `asks for a computed mapping, and mapping ${mapping} switches it off. Allowed: mapping auto or remap`;
  say('container-user', containerUser, problem);
}

function checkVolumes({ say }: Reading, look: Look, { volumes, mountWorkspace }: ContainerSettings): void {
  const targets = new Set<string>(mountWorkspace ? [look.cwd] : []);
  for (const { source, target, named } of volumes) {
    const text = `${source}:${target}`;
    if (!named && [null, 'broken-link'].includes(look.kindOf(source)))
      say(
        'volume',
        text,
        `has the source ${JSON.stringify(source)}, which is not there. Allowed: a folder or file that exists, or the name of a volume`,
      );
    if (targets.has(target)) say('volume', text, `mounts ${JSON.stringify(target)} a second time. Allowed: one mount a target`);
    targets.add(target);
  }
}

/** There is one answer to what is checked: patterns, paths or a preset. */
export function checkScope(
  raw: RawSettings,
  { say }: Reading,
  { artefacts, paths, preset }: Pick<Settings, 'artefacts' | 'paths' | 'preset'>,
): void {
  if (artefacts.length === 0) return;
  const given = artefacts.join(' ');
  if (artefacts.every((pattern) => pattern.startsWith('!')))
    say('artefacts', given, 'only excludes. Allowed: at least one pattern without !');
  if (paths.length > 0) say('artefacts', given, 'cannot be given together with paths: write the paths as patterns');
  if (preset !== null) say('artefacts', given, `cannot be given together with ${nameHere(raw, 'preset')}. Allowed: one of them`);
}
