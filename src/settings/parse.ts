// Texts in, Settings out, or every mistake at once. Pure: what the disk holds is asked through `look`.

import { UsageError } from '../errors.ts';
import { borrowedFromStore } from './borrowed.ts';
import { checkContainer, checkScope } from './conflicts.ts';
import { checkOutputs, type Output, readOutput, readPolicyPath, readWorkdir } from './files.ts';
import type { Look } from './look.ts';
import { readPositionals } from './positionals.ts';
import { type Preset, readPreset } from './preset.ts';
import type { RawSettings } from './raw.ts';
import { type Reading, startReading } from './reading.ts';
import type { Settings } from './settings.ts';
import { settingOf } from './table.ts';
import {
  readDuration,
  readImage,
  readNetwork,
  readPattern,
  readPodmanArg,
  readShell,
  readUser,
  readVariable,
  readVolume,
} from './values.ts';

/** The settings, checked. Throws one UsageError that lists every mistake, in the words of the surface they came from. */
export function parseSettings(raw: RawSettings, look: Look): Settings {
  const reading = startReading(raw);
  const { given, one, all, choice, flag, words } = reading;

  const mapping = choice('mapping');
  const volumes = all('volume', (text) => readVolume(text, look.cwd, look.resolve));
  const network = one('network', readNetwork);
  const podmanArgs = all('podman-arg', (text) => readPodmanArg(text, mapping));
  const mountWorkspace = !flag('no-workspace');
  const container = {
    image: one('image', readImage),
    script: words('script'),
    shell: one('shell', readShell) ?? (settingOf('shell').default as string),
    command: raw.command ?? raw.values.get('command') ?? [],
    entrypoint: words('entrypoint'),
    volumes,
    mountWorkspace,
    workdir: readWorkdir(reading, look, mountWorkspace),
    env: all('env', readVariable),
    user: one('user', readUser),
    containerUser: one('container-user', readUser),
    mapping,
    storage: choice('storage'),
    borrowed: borrowedFromStore(volumes, network, podmanArgs),
    network,
    pull: choice('pull'),
    timeoutSeconds: one('timeout', readDuration),
    podmanArgs,
  };
  checkContainer(raw, reading, look, container);

  const scope = {
    ...readPositionals(raw, reading, look),
    // A line that begins with # is a comment, as it is for actions/upload-artifact.
    artefacts: all('artefacts', readPattern).filter((pattern) => !pattern.startsWith('#')),
    preset: presetOf(raw, reading, look),
  };
  checkScope(raw, reading, scope);

  const output = (name: Output) => readOutput(reading, look, name);
  const settings: Settings = {
    verb: raw.verb,
    workspace: look.cwd,
    ...container,
    ...scope,
    repair: choice('repair'),
    dryRun: flag('dry-run'),
    attributes: choice('attributes'),
    policy: readPolicyPath(reading, look),
    policyFrom: choice('policy-from'),
    basePolicy: null,
    failOn: choice('fail-on'),
    format: choice('format'),
    report: output('report'),
    markdown: output('markdown'),
    html: output('html'),
    sarif: output('sarif'),
    junit: output('junit'),
    codeQuality: output('code-quality'),
    allowUntrustedCheckout: flag('allow-untrusted-checkout'),
    expected: raw.values.get('expect') ?? [],
    annotations: flag('annotations'),
    summary: flag('summary'),
    comment: choice('comment'),
    githubToken: given('github-token'),
    leg: given('leg'),
    // What a server without such a context hands on is no mistake of the user's.
    legs: /^[1-9]\d{0,4}$/.test(given('legs') ?? '') ? Number(given('legs')) : null,
  };
  checkOutputs(raw, reading, look);
  if (reading.mistakes.length > 0) throw new UsageError(reading.mistakes);
  return settings;
}

/** The places of the CI system that was named, or null. One that has no place here is a mistake: nothing would be checked. */
function presetOf(raw: RawSettings, { given, choice, say }: Reading, look: Look): Preset | null {
  const name = given('preset') === null ? undefined : choice('preset');
  if (name === undefined) return null;
  const preset = readPreset(name, look.variables, (path) => ![null, 'broken-link'].includes(look.kindOf(path)));
  const instead = raw.surface === 'cli' ? 'paths' : 'artefacts';
  if (preset.places.length === 0)
    say(
      'preset',
      name,
      `names nothing that is there: ${preset.without.join(', ')}. Allowed: the CI system whose job this is, or ${instead} instead`,
    );
  return preset;
}
