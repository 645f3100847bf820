// How the variables of the container travel: by their name, with the value in Podman's environment; those that Podman, conmon or
// the loader would act on themselves (PATH, HOME, LD_PRELOAD …) in a file that only the runner can read. Pure.

import { podmanReads } from '../host/podman-environment.ts';
import type { Variable } from '../settings/values.ts';

export interface Variables {
  /** Names for `--env NAME`. */
  readonly byName: readonly string[];
  /** Their values, for Podman's environment. */
  readonly values: Readonly<Record<string, string>>;
  /** Lines for `--env-file`, or '' where none is needed. */
  readonly file: string;
  /** Names that were to be passed on and are not set here. */
  readonly unset: readonly string[];
}

export function splitVariables(variables: readonly Variable[], env: Readonly<Record<string, string | undefined>>): Variables {
  const byName: string[] = [];
  const values: Record<string, string> = {};
  const unset: string[] = [];
  let file = '';
  for (const { name, value: given } of variables) {
    const value = given ?? env[name];
    if (value === undefined) unset.push(name);
    else if (podmanReads(name) && !/[\n\r]/.test(value)) file += `${name}=${value}\n`;
    else {
      if (!byName.includes(name)) byName.push(name);
      values[name] = value;
    }
  }
  return { byName, values, file, unset };
}
