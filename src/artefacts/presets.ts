// The places in which a CI system leaves things for the next job, by the variables that name them. Pure.

import type { Choice } from '../settings/table.ts';

export type PresetName = Choice<'preset'>;

/** A place that the CI system named, or why it has none to name. */
export interface Place {
  /** As people know it: the variable, or what stands beside its folder. */
  readonly name: string;
  readonly path: string | null;
  /** Why it is not looked at although it is named; null where it is. */
  readonly leftOut: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** The places of a CI system in these variables. Whether they are there is another question. */
export function placesOf(preset: PresetName, variables: Variables): readonly Place[] {
  return PLACES[preset](variables);
}

const PLACES: Readonly<Record<PresetName, (variables: Variables) => readonly Place[]>> = { github, gitlab, jenkins };

/**
 * https://docs.github.com/actions/reference/workflows-and-actions/variables: RUNNER_TEMP also holds what container actions leave,
 * `_github_home` and `_github_workflow`.
 */
function github(variables: Variables): readonly Place[] {
  const names = ['GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'RUNNER_TEMP'];
  const olderName = !variables['RUNNER_TOOL_CACHE'] && variables['AGENT_TOOLSDIRECTORY'];
  const tools = named(variables, olderName ? 'AGENT_TOOLSDIRECTORY' : 'RUNNER_TOOL_CACHE');
  // There the cache is a part of the image, made by root, and the machine is thrown away after the job.
  const hosted = variables['RUNNER_ENVIRONMENT'] === 'github-hosted';
  const leftOut = hosted && tools.path !== null ? 'comes with a runner that GitHub hosts, and goes with it' : null;
  return [...names.map((name) => named(variables, name)), { ...tools, leftOut }];
}

/**
 * https://docs.gitlab.com/ci/variables/predefined_variables/: the runner keeps its cache beside the builds (`cache_dir`), and the
 * job's own files (variables of type file among them) in a folder beside the project.
 */
function gitlab(variables: Variables): readonly Place[] {
  return [
    named(variables, 'CI_BUILDS_DIR'),
    named(variables, 'CI_PROJECT_DIR'),
    beside(variables, 'CI_PROJECT_DIR', 'CI_PROJECT_DIR.tmp', (path) => `${path}.tmp`),
    beside(variables, 'CI_BUILDS_DIR', 'the cache beside CI_BUILDS_DIR', (path) => path.replace(/\/[^/]*$/, '/cache')),
  ];
}

/** https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables and what Pipeline puts beside a workspace. */
function jenkins(variables: Variables): readonly Place[] {
  const temporary = variables['WORKSPACE_TMP'] ? named(variables, 'WORKSPACE_TMP') : suffixed(variables, '@tmp');
  return [named(variables, 'WORKSPACE'), temporary, suffixed(variables, '@libs'), suffixed(variables, '@script')];
}

function suffixed(variables: Variables, suffix: string): Place {
  return beside(variables, 'WORKSPACE', `WORKSPACE${suffix}`, (path) => `${path}${suffix}`);
}

function named(variables: Variables, name: string): Place {
  const value = variables[name] ?? '';
  // A relative one would depend on where this step happens to run.
  return { name, path: value.startsWith('/') ? value.replace(/(?<=.)\/+$/, '') : null, leftOut: null };
}

function beside(variables: Variables, variable: string, name: string, place: (path: string) => string): Place {
  const { path } = named(variables, variable);
  return { name, path: path === null || path === '/' ? null : place(path), leftOut: null };
}
