// One reader a value: text in, value or the problem with it out. Pure.

import { referenceProblem } from '../image/reference.ts';

/** `secret`: the text may hold a password, and no message repeats it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly secret?: boolean };

const ok = <T>(value: T): Read<T> => ({ ok: true, value });
const no = (problem: string): Read<never> => ({ ok: false, problem });

export interface Variable {
  readonly name: string;
  /** null: the value that the variable has in our own environment. */
  readonly value: string | null;
}

export interface Volume {
  readonly source: string;
  readonly target: string;
  readonly options: readonly string[];
  /** A name in the user's Podman store rather than a folder of the host. */
  readonly named: boolean;
  readonly writable: boolean;
}

/** `90`, `90s`, `10m`, `1h` → seconds. */
export function readDuration(text: string): Read<number> {
  const match = /^(\d+)([smh]?)$/.exec(text);
  const seconds = match === null ? 0 : Number(match[1]) * { '': 1, s: 1, m: 60, h: 3600 }[match[2] as '' | 's' | 'm' | 'h'];
  // Timers of Node end at 2^31 ms, a little under 25 days.
  if (seconds < 1 || seconds > 2_000_000)
    return no('is not a time limit. Allowed: whole seconds from 1, or a number with s, m or h, up to 555h');
  return ok(seconds);
}

/** An image reference, with a transport or without. Only what could mislead Podman is refused; whether it exists is not ours to say. */
export function readImage(text: string): Read<string> {
  if (text.trim() === '') return no('is empty. Allowed: the name of an image, with registry and tag or digest');
  if (text.startsWith('-')) return no('begins with a dash, which Podman would read as an option. Allowed: the name of an image');
  if (hasSpaceOrControl(text))
    return no('holds white space or a control character. Allowed: the name of an image, with registry and tag or digest');
  const problem = referenceProblem(text);
  return problem === null ? ok(text) : { ok: false, problem, secret: text.includes('@') };
}

/** The shell that runs a script, by name or path. */
export function readShell(text: string): Read<string> {
  if (/^[\w./+-]+$/.test(text) && !text.startsWith('-')) return ok(text);
  return no('is not a shell. Allowed: the name or path of one, without options');
}

/** USER[:GROUP] with the rules of moby/sys/user: a number is an id from 0 to 2^31-1, never looked up as a name. */
export function readUser(text: string): Read<string> {
  const parts = text.split(':');
  if (parts.length > 2 || parts[0] === '' || parts[1] === '' || hasSpaceOrControl(text) || text.startsWith('-')) {
    return no('is not a user. Allowed: a name or a number, and after a colon a group');
  }
  if (parts.some((part) => /^\d+$/.test(part) && Number(part) > 2 ** 31 - 1)) return no('is too large. Allowed: ids from 0 to 2147483647');
  return ok(text);
}

/** NAME or NAME=VALUE. */
export function readVariable(text: string): Read<Variable> {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const value = equals < 0 ? null : text.slice(equals + 1);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return no('is not a variable. Allowed: a name of letters, digits and _, alone or with =VALUE');
  if (value !== null && /[\n\r\0]/.test(value)) {
    return no(
      `gives ${name} a value of several lines. Allowed: one line; export the variable in the step and pass it by its name, ${name}`,
    );
  }
  return ok({ name, value });
}

const VOLUME_OPTIONS = new Set(
  'ro rw z Z O U exec noexec dev nodev suid nosuid copy nocopy private rprivate shared rshared slave rslave unbindable runbindable bind rbind idmap'.split(
    ' ',
  ),
);

/** SOURCE:TARGET[:OPTIONS] as for `podman run --volume`; the source is made absolute from `cwd`. */
export function readVolume(text: string, cwd: string, resolve: (from: string, to: string) => string): Read<Volume> {
  const [source, target, optionText, ...more] = text.split(':');
  if (source === undefined || source === '') return no('has no source. Allowed: SOURCE:TARGET[:OPTIONS]');
  if (target === undefined || target === '') return no('has no target. Allowed: SOURCE:TARGET[:OPTIONS]');
  if (more.length > 0) return no('has too many colons. Allowed: SOURCE:TARGET[:OPTIONS], and no colon in a path');
  if (!target.startsWith('/'))
    return no(`has the target ${JSON.stringify(target)}, which is not absolute. Allowed: a path in the container that begins with /`);
  if (/^\/+$/.test(target)) return no('would cover the whole image. Allowed: a target below /');
  const options = optionText === undefined ? [] : optionText.split(',');
  const unknown = options.filter((option) => !VOLUME_OPTIONS.has(option));
  if (unknown.length > 0)
    return no(
      `has the unknown option ${unknown.map((option) => JSON.stringify(option)).join(', ')}. Allowed: ${[...VOLUME_OPTIONS].join(', ')}`,
    );
  const named = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source);
  const path = named ? source : resolve(cwd, source);
  return ok({
    source: path,
    target: target.replace(/\/+$/, ''),
    options,
    named,
    writable: !options.includes('ro') && !options.includes('O'),
  });
}

/** A pattern of actions/upload-artifact; the restrictions are those of @actions/glob. */
export function readPattern(text: string): Read<string> {
  const bare = text.replace(/^[!\s]+/, '');
  if (bare.trim() === '') return no('is empty. Allowed: a path or a glob, with ! before it to exclude');
  const segments = bare.split('/');
  if (segments.includes('..') || segments.slice(1).includes('.')) {
    return no(
      'leaves its folder by `..` or holds a `.` segment, which actions/upload-artifact refuses too. Allowed: a path below the workspace, an absolute path, or ~/',
    );
  }
  return ok(text);
}

/** The name of a network, or one of Podman's modes with their options. */
export function readNetwork(text: string): Read<string> {
  return /^[A-Za-z0-9][\w.:=,/[\]+-]*$/.test(text)
    ? ok(text)
    : no('is not a network. Allowed: none, host, slirp4netns, pasta, bridge or the name of a network');
}

/** The options of `podman run` that are ours to give, each with the setting that gives it. */
const OURS: Readonly<Record<string, string>> = {
  '--user': 'user',
  '-u': 'user',
  '--env': 'env',
  '-e': 'env',
  '--env-file': 'env',
  '--volume': 'volume',
  '-v': 'volume',
  '--entrypoint': 'entrypoint',
  '--workdir': 'workdir',
  '-w': 'workdir',
  '--network': 'network',
  '--net': 'network',
  '--pull': 'pull',
};
const MAPPING_OPTIONS = ['--userns', '--uidmap', '--gidmap', '--subuidname', '--subgidname', '--pod'];
const NEVER: Readonly<Record<string, string>> = {
  '--name': 'the container is named by us, so that it can be stopped and removed',
  '--rm': 'it is always given',
  '--detach': 'the run has to be followed to its end',
  '-d': 'the run has to be followed to its end',
  '--tty': 'a terminal would mix the output of the container with control sequences',
  '-t': 'a terminal would mix the output of the container with control sequences',
  '--cidfile': 'it is given already, so that the container can be stopped',
  '--help': 'Podman would print its help and run nothing',
  '--restart': 'the run has to end',
};

/** One further option for `podman run`. Options that a setting or the mapping owns are refused with its name. */
export function readPodmanArg(text: string, mapping: string): Read<string> {
  if (!/^--?[A-Za-z]/.test(text)) return no('is not an option. Allowed: one option in one piece, such as --memory=1g');
  if (/[\n\r\0]/.test(text)) return no('holds a line break. Allowed: one option in one piece, such as --memory=1g');
  if (/^--?[\w-]+\s/.test(text))
    return no('holds an option and its value as two words. Allowed: one option in one piece, such as --memory=1g');
  const name = text.startsWith('--') ? (text.split('=')[0] as string) : shortName(text);
  if (OURS[name] !== undefined) return no(`is given by the setting ${OURS[name]}. Allowed: any other option of podman run`);
  if (NEVER[name] !== undefined) return no(`cannot be given: ${NEVER[name]}. Allowed: any other option of podman run`);
  if (MAPPING_OPTIONS.includes(name) && mapping !== 'none')
    return no('would fight the computed mapping. Allowed: it, together with mapping none');
  return ok(text);
}

/** The option that counts in `-it` or `-iv./a:/b`: short ones without a value (-i, -P, -q) can stand before it in one word. */
function shortName(text: string): string {
  return `-${text.replace(/^-[iPq]*(?=.)/, '').charAt(0)}`;
}

function hasSpaceOrControl(text: string): boolean {
  return /[\s\u0000-\u001f\u007f]/.test(text);
}
