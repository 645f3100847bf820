// The command line of `podman run`. Pure.

import type { Plan } from '../mapping/plan.ts';
import type { Settings } from '../settings/settings.ts';

/** Where the script of the run stands in the container. */
const SCRIPT_TARGET = '/run/rootless-artefacts-script';

/** What the run has prepared on the host beside the settings. */
export interface Prepared {
  readonly name: string;
  readonly imageId: string;
  /** Real path of the workspace. */
  readonly workspace: string;
  readonly selinux: boolean;
  /** The script on the host, or null. */
  readonly scriptFile: string | null;
  /** The file of variables that Podman itself would act on, or null. */
  readonly envFile: string | null;
  /** Where Podman writes the id of the container once there is one. */
  readonly idFile: string;
}

export interface RunArguments {
  /** The options, fit for a report: no value of a variable is in them. */
  readonly options: readonly string[];
  /** What runs in the container, as far as the settings say it. */
  readonly command: readonly string[];
  /** All that follows `podman`. */
  readonly all: readonly string[];
}

/** Every option is one element; nothing passes through a shell. */
export function runArguments(
  settings: Settings,
  plan: Plan,
  prepared: Prepared,
  variables: { readonly byName: readonly string[] },
): RunArguments {
  const options: string[] = ['--rm', '--name', prepared.name, '--cidfile', prepared.idFile, '--pull', 'never', ...plan.mapArgs];
  // A relabelled checkout would be changed for good (podman-run(1), :z and :Z).
  if (prepared.selinux) options.push('--security-opt', 'label=disable');
  if (settings.mountWorkspace) options.push(...bind(prepared.workspace, settings.workspace));
  for (const { source, target, options: extra } of settings.volumes)
    options.push('--volume', [source, target, ...(extra.length > 0 ? [extra.join(',')] : [])].join(':'));
  const workdir = settings.workdir ?? (settings.mountWorkspace ? settings.workspace : null);
  if (workdir !== null) options.push('--workdir', workdir);
  for (const name of variables.byName) options.push('--env', name);
  if (prepared.envFile !== null) options.push('--env-file', prepared.envFile);
  if (settings.user !== null) options.push('--user', settings.user);
  if (settings.network !== null) options.push('--network', settings.network);
  options.push(...settings.podmanArgs);
  let command = settings.command;
  if (prepared.scriptFile !== null) {
    options.push('--volume', `${prepared.scriptFile}:${SCRIPT_TARGET}:ro`, '--entrypoint', settings.shell);
    command = ['-e', SCRIPT_TARGET];
  } else if (settings.entrypoint !== null) options.push('--entrypoint', settings.entrypoint);
  return { options, command, all: ['run', ...options, prepared.imageId, ...command] };
}

/** A folder at its own path. --volume splits at colons; --mount takes them, as a record of CSV. */
function bind(source: string, target: string): string[] {
  if (!`${source}${target}`.includes(':')) return ['--volume', `${source}:${target}`];
  return ['--mount', `type=bind,${csvField(`source=${source}`)},${csvField(`target=${target}`)}`];
}

/** RFC 4180. Quoted only where it must be: Podman 3 does not know quotes. */
function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
