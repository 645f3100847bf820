// Texts in, Settings out, or every mistake at once. Pure: what the disk holds is asked through `look`.

import type { Mistake } from '../errors.ts';
import { UsageError } from '../errors.ts';
import { isIdMap } from '../mapping/explain-map.ts';
import { borrowedFromStore } from './borrowed.ts';
import { placeProblem } from './image-place.ts';
import { type Preset, readPreset } from './preset.ts';
import type { RawSettings } from './raw.ts';
import { type Choice, type SettingName, settingOf, type Verb } from './table.ts';
import {
  type Read,
  readDuration,
  readImage,
  readNetwork,
  readPattern,
  readPodmanArg,
  readUser,
  readVariable,
  readVolume,
  type Variable,
  type Volume,
} from './values.ts';

export interface Settings {
  readonly verb: Verb;
  readonly image: string | null;
  readonly script: string | null;
  readonly shell: string;
  readonly command: readonly string[];
  readonly entrypoint: string | null;
  readonly artefacts: readonly string[];
  /** The paths given to verify or repair, absolute. */
  readonly paths: readonly string[];
  /** The places of a CI system, beside the paths; null where none was asked for. */
  readonly preset: Preset | null;
  /** The uid or path given to explain. */
  readonly subject: string | null;
  readonly volumes: readonly Volume[];
  /** The working folder, absolute; `mountWorkspace` says whether the container sees it. */
  readonly workspace: string;
  readonly mountWorkspace: boolean;
  readonly workdir: string | null;
  readonly env: readonly Variable[];
  readonly user: string | null;
  readonly containerUser: string | null;
  readonly mapping: Choice<'mapping'>;
  readonly storage: Choice<'storage'>;
  /** What the run names of the user's own Podman store, in words; null where it names nothing. */
  readonly borrowed: string | null;
  readonly network: string | null;
  readonly pull: Choice<'pull'>;
  readonly timeoutSeconds: number | null;
  readonly podmanArgs: readonly string[];
  readonly repair: Choice<'repair'>;
  readonly dryRun: boolean;
  readonly attributes: Choice<'attributes'>;
  /** The policy file, absolute; null for the one in the workspace, where there is one. */
  readonly policy: string | null;
  readonly policyFrom: Choice<'policy-from'>;
  /** What the base branch of the pull request has for a policy; null until the entry has asked, and where there is none to ask. */
  readonly basePolicy: BasePolicy | null;
  readonly failOn: Choice<'fail-on'>;
  readonly format: Choice<'format'>;
  readonly report: string | null;
  readonly markdown: string | null;
  readonly html: string | null;
  readonly sarif: string | null;
  readonly junit: string | null;
  readonly codeQuality: string | null;
  readonly allowUntrustedCheckout: boolean;
  /** The jobs that have to be among the reports. */
  readonly expected: readonly string[];
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly comment: Choice<'comment'>;
  /** A secret. */
  readonly githubToken: string | null;
  /** The matrix as JSON, or words of the user's; `legs` is null where it is not known. */
  readonly leg: string | null;
  readonly legs: number | null;
}

const OUTPUTS = ['report', 'markdown', 'html', 'sarif', 'junit', 'code-quality'] as const satisfies readonly SettingName[];
type Output = (typeof OUTPUTS)[number];

export interface BasePolicy {
  /** Relative to the repository. */
  readonly file: string;
  /** null: the base branch has no such file. */
  readonly text: string | null;
  /** The pull request has another one. */
  readonly changed: boolean;
}

/** What the parser may ask about the disk. */
export interface Look {
  readonly cwd: string;
  readonly resolve: (from: string, to: string) => string;
  /** The variables by which a CI system names its places. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly kindOf: (path: string) => 'file' | 'folder' | 'broken-link' | 'other' | null;
}

/** The settings, checked. Throws one UsageError that lists every mistake, in the words of the surface they came from. */
export function parseSettings(raw: RawSettings, look: Look): Settings {
  const mistakes: Mistake[] = [...raw.mistakes];
  const say = (name: SettingName, value: string | null, problem: string) =>
    mistakes.push({ setting: nameHere(raw, name), value, problem, example: exampleHere(raw, name) });

  const given = (name: SettingName) => raw.values.get(name)?.[0] ?? null;
  const read = <T>(name: SettingName, reader: (text: string) => Read<T>): T | null => {
    const text = given(name);
    if (text === null) return null;
    const result = reader(text);
    if (!result.ok) say(name, result.secret ? null : text, result.problem);
    return result.ok ? result.value : null;
  };
  const readAll = <T>(name: SettingName, reader: (text: string) => Read<T>): T[] =>
    (raw.values.get(name) ?? []).flatMap((text) => {
      const result = reader(text);
      if (!result.ok) say(name, text, result.problem);
      return result.ok ? [result.value] : [];
    });
  const choose = <
    Name extends 'policy-from' | 'mapping' | 'storage' | 'attributes' | 'pull' | 'repair' | 'fail-on' | 'format' | 'preset' | 'comment',
  >(
    name: Name,
  ): Choice<Name> => {
    const { values = [], default: fallback } = settingOf(name);
    const text = given(name) ?? (fallback as string);
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) say(name, text, `is not known. Allowed: ${values.join(', ')}`);
    return (value ?? fallback) as Choice<Name>;
  };
  const flag = (name: SettingName): boolean => {
    const text = given(name) ?? settingOf(name).default;
    if (text !== 'true' && text !== 'false') say(name, text ?? null, 'is neither true nor false. Allowed: true, false');
    return text === 'true';
  };
  const words = (name: SettingName) =>
    read<string>(name, (text) =>
      text.trim() === '' || text.includes('\0') ? { ok: false, problem: 'is empty. Allowed: any text' } : { ok: true, value: text },
    );

  const mapping = choose('mapping');
  const image = read('image', readImage);
  const pull = choose('pull');
  const script = words('script');
  const shell = read('shell', (text) =>
    /^[\w./+-]+$/.test(text) && !text.startsWith('-')
      ? { ok: true, value: text }
      : { ok: false, problem: 'is not a shell. Allowed: the name or path of one, without options' },
  );
  const entrypoint = words('entrypoint');
  const user = read('user', readUser);
  const containerUser = read('container-user', readUser);
  const volumes = readAll('volume', (text) => readVolume(text, look.cwd, look.resolve));
  const mountWorkspace = !flag('no-workspace');

  const storage = choose('storage');
  const network = read('network', readNetwork);
  const podmanArgs = readAll('podman-arg', (text) => readPodmanArg(text, mapping));
  const borrowed = borrowedFromStore(volumes, network, podmanArgs);
  if (storage === 'shifted' && borrowed !== null)
    say('storage', storage, `cannot be had: the run names ${borrowed}, which only the user's own store has. Allowed: auto or native`);

  checkImage();
  checkCommand();
  checkMapping();
  checkVolumes();
  const { paths, subject } = checkPositionals();
  const preset = checkPreset();
  // A line that begins with # is a comment, as it is for actions/upload-artifact.
  const artefacts = readAll('artefacts', readPattern).filter((pattern) => !pattern.startsWith('#'));
  if (artefacts.length > 0 && artefacts.every((pattern) => pattern.startsWith('!'))) {
    say('artefacts', artefacts.join(' '), 'only excludes. Allowed: at least one pattern without !');
  }
  if (artefacts.length > 0 && paths.length > 0)
    say('artefacts', artefacts.join(' '), 'cannot be given together with paths: write the paths as patterns');
  if (artefacts.length > 0 && preset !== null)
    say('artefacts', artefacts.join(' '), `cannot be given together with ${nameHere(raw, 'preset')}. Allowed: one of them`);

  const settings: Settings = {
    verb: raw.verb,
    image,
    script,
    shell: shell ?? (settingOf('shell').default as string),
    command: raw.command ?? raw.values.get('command') ?? [],
    entrypoint,
    artefacts,
    paths,
    preset,
    subject,
    volumes,
    workspace: look.cwd,
    mountWorkspace,
    workdir: readWorkdir(),
    env: readAll('env', readVariable),
    user,
    containerUser,
    mapping,
    storage,
    borrowed,
    network,
    pull,
    timeoutSeconds: read('timeout', readDuration),
    podmanArgs,
    repair: choose('repair'),
    dryRun: flag('dry-run'),
    attributes: choose('attributes'),
    policy: readPolicyPath(),
    policyFrom: choose('policy-from'),
    basePolicy: null,
    failOn: choose('fail-on'),
    format: choose('format'),
    report: readOutput('report'),
    markdown: readOutput('markdown'),
    html: readOutput('html'),
    sarif: readOutput('sarif'),
    junit: readOutput('junit'),
    codeQuality: readOutput('code-quality'),
    allowUntrustedCheckout: flag('allow-untrusted-checkout'),
    expected: raw.values.get('expect') ?? [],
    annotations: flag('annotations'),
    summary: flag('summary'),
    comment: choose('comment'),
    githubToken: given('github-token'),
    leg: given('leg'),
    // What a server without such a context hands on is no mistake of the user's.
    legs: /^[1-9]\d{0,4}$/.test(given('legs') ?? '') ? Number(given('legs')) : null,
  };
  checkOutputs();
  if (mistakes.length > 0) throw new UsageError(mistakes);
  return settings;

  function checkImage(): void {
    const problem = image === null ? null : placeProblem(image, pull, look);
    if (problem !== null) say('image', image, problem);
    if (given('image') !== null || (raw.verb !== 'run' && raw.verb !== 'plan') || mistakes.some((mistake) => mistake.setting === 'verb'))
      return;
    say('image', null, 'is missing. Allowed: the name of an image, with registry and tag or digest');
  }

  function checkCommand(): void {
    if (raw.command !== null && raw.verb !== 'run') {
      mistakes.push({
        setting: '--',
        value: raw.command.join(' '),
        problem: `a command after -- belongs to run, not to ${raw.verb}`,
        example: null,
      });
    }
    const command = raw.command ?? raw.values.get('command') ?? null;
    if (script !== null && command !== null) {
      say(
        'script',
        null,
        `and ${raw.surface === 'cli' ? 'a command after --' : 'command'} are both given. Allowed: one of them: a script replaces the ENTRYPOINT, a command keeps it`,
      );
    }
    if (script !== null && given('entrypoint') !== null)
      say('entrypoint', entrypoint, `has no meaning with ${nameHere(raw, 'script')}, which replaces the ENTRYPOINT. Allowed: one of them`);
    // The runner hands on the default of an input that nobody gave.
    const ownShell = given('shell') !== null && (raw.surface === 'cli' || given('shell') !== settingOf('shell').default);
    if (ownShell && given('script') === null)
      say('shell', given('shell'), `has no meaning without ${nameHere(raw, 'script')}. Allowed: both`);
  }

  function checkMapping(): void {
    if (containerUser !== null && (mapping === 'none' || mapping === 'default')) {
      say(
        'container-user',
        containerUser,
        `asks for a computed mapping, and mapping ${mapping} switches it off. Allowed: mapping auto or remap`,
      );
    }
  }

  function checkVolumes(): void {
    const targets = new Set<string>(mountWorkspace ? [look.cwd] : []);
    for (const volume of volumes) {
      const text = `${volume.source}:${volume.target}`;
      if (!volume.named && [null, 'broken-link'].includes(look.kindOf(volume.source)))
        say(
          'volume',
          text,
          `has the source ${JSON.stringify(volume.source)}, which is not there. Allowed: a folder or file that exists, or the name of a volume`,
        );
      if (targets.has(volume.target))
        say('volume', text, `mounts ${JSON.stringify(volume.target)} a second time. Allowed: one mount a target`);
      targets.add(volume.target);
    }
  }

  function checkPositionals(): { paths: string[]; subject: string | null } {
    const positional = (value: string, problem: string, example: string) => mistakes.push({ setting: 'PATH', value, problem, example });
    if (raw.verb === 'report') return { paths: reportFiles(), subject: null };
    if (raw.verb === 'verify' || raw.verb === 'repair') {
      const paths = raw.positionals.map((path) => look.resolve(look.cwd, path));
      const example = `rootless-artefacts ${raw.verb} out/`;
      raw.positionals.forEach((path, index) => {
        if (path === '') positional(path, 'is empty. Allowed: a file or folder that exists', example);
        else if (look.kindOf(paths[index] as string) === null)
          positional(path, 'is not there. Allowed: a file or folder that exists', example);
        else if (raw.verb === 'repair' && paths[index] === '/')
          positional(path, 'is the whole system, whose files were never a container’s. Allowed: a file or folder below it', example);
      });
      if (raw.verb === 'repair' && paths.length === 0)
        mistakes.push({ setting: 'PATH', value: null, problem: 'is missing. Allowed: the files or folders to give back', example });
      return { paths, subject: null };
    }
    if (raw.verb === 'explain') {
      const [subject, ...more] = raw.positionals;
      const example = 'rootless-artefacts explain 100099';
      if (subject === undefined || subject === '')
        mistakes.push({ setting: 'UID|PATH', value: subject ?? null, problem: 'is missing. Allowed: one uid or one path', example });
      else if (/^-?\d+$/.test(subject) && !(Number(subject) >= 0 && Number(subject) < 2 ** 32))
        mistakes.push({ setting: 'UID|PATH', value: subject, problem: 'is not a uid. Allowed: 0 to 4294967295', example });
      else if (!/^\d+$/.test(subject) && !isIdMap(subject) && look.kindOf(look.resolve(look.cwd, subject)) === null)
        mistakes.push({
          setting: 'UID|PATH',
          value: subject,
          problem: 'is not there. Allowed: a uid, a path that exists, or the lines of a uid_map as one word',
          example,
        });
      if (more.length > 0)
        mistakes.push({ setting: 'UID|PATH', value: more.join(' '), problem: 'explain takes one uid or one path', example });
      return { paths: [], subject: subject ?? null };
    }
    for (const word of mistakes.some((mistake) => mistake.setting === 'verb') ? [] : raw.positionals) {
      if (raw.verb === 'doctor') {
        mistakes.push({ setting: raw.verb, value: word, problem: 'takes no word like this', example: 'rootless-artefacts doctor' });
        continue;
      }
      const cure = raw.verb === 'run' ? 'The image is given by --image, the command after --' : 'The image is given by --image';
      mistakes.push({
        setting: raw.verb,
        value: word,
        problem: `takes no word like this. ${cure}`,
        example: `rootless-artefacts ${raw.verb} --image IMAGE${raw.verb === 'run' ? ' -- COMMAND' : ''}`,
      });
    }
    return { paths: [], subject: null };
  }

  function reportFiles(): string[] {
    const written = raw.surface === 'cli' ? raw.positionals : (raw.values.get('reports') ?? [settingOf('reports').default as string]);
    const example = raw.surface === 'cli' ? 'rootless-artefacts report reports/' : exampleHere(raw, 'reports');
    const setting = raw.surface === 'cli' ? 'FILE' : 'reports';
    if (written.length === 0)
      mistakes.push({ setting, value: null, problem: 'is missing. Allowed: JSON reports, or folders with some', example });
    for (const path of written) {
      if (path !== '' && !path.includes('\0') && look.kindOf(look.resolve(look.cwd, path)) !== null) continue;
      mistakes.push({ setting, value: path, problem: 'is not there. Allowed: a JSON report, or a folder with some', example });
    }
    return written.map((path) => look.resolve(look.cwd, path));
  }

  function checkPreset(): Preset | null {
    const name = given('preset') === null ? undefined : choose('preset');
    if (name === undefined) return null;
    const preset = readPreset(name, look.variables, (path) => ![null, 'broken-link'].includes(look.kindOf(path)));
    if (preset.places.length === 0)
      say(
        'preset',
        name,
        `names nothing that is there: ${preset.without.join(', ')}. Allowed: the CI system whose job this is, or ${raw.surface === 'cli' ? 'paths' : 'artefacts'} instead`,
      );
    return preset;
  }

  function readWorkdir(): string | null {
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

  function checkOutputs(): void {
    const written = new Map<string, Output>();
    for (const name of OUTPUTS) {
      const text = given(name);
      const path = text === null ? null : look.resolve(look.cwd, text);
      const first = path === null ? undefined : written.get(path);
      if (first !== undefined) say(name, text, `is the same file as ${nameHere(raw, first)}. Allowed: another file`);
      else if (path !== null) written.set(path, name);
    }
  }

  function readPolicyPath(): string | null {
    const text = given('policy');
    if (text === null) return null;
    const path = look.resolve(look.cwd, text);
    if (text.trim() === '' || text.includes('\0')) say('policy', text, 'is empty. Allowed: a file that exists');
    else if ([null, 'broken-link'].includes(look.kindOf(path))) say('policy', text, 'is not there. Allowed: a file that exists');
    else if (look.kindOf(path) === 'folder') say('policy', text, 'is a folder. Allowed: a file that exists');
    return path;
  }

  function readOutput(name: Output): string | null {
    const text = given(name);
    if (text === null) return null;
    const path = look.resolve(look.cwd, text);
    const folder = look.resolve(path, '..');
    if (text.trim() === '' || text.includes('\0')) say(name, text, 'is empty. Allowed: a file in a folder that exists');
    else if (look.kindOf(path) === 'folder' || text.endsWith('/')) say(name, text, 'is a folder. Allowed: a file in a folder that exists');
    else if (look.kindOf(folder) !== 'folder')
      say(name, text, `lies in ${JSON.stringify(folder)}, which is not a folder. Allowed: a file in a folder that exists`);
    return path;
  }
}

function nameHere(raw: RawSettings, name: SettingName): string {
  return raw.surface === 'cli' ? `--${name}` : (settingOf(name).input ?? name);
}

function exampleHere(raw: RawSettings, name: SettingName): string {
  const setting = settingOf(name);
  if (raw.surface === 'cli')
    return setting.kind === 'flag'
      ? `--${name}`
      : `--${name} ${/^[\w./:=,-]+$/.test(setting.example) ? setting.example : `'${setting.example}'`}`;
  if (setting.kind !== 'list') return `${setting.input ?? name}: ${setting.example}`;
  return `${name}: |\n${setting.example
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')}`;
}
