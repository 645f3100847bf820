// What a reader hands to the parser: texts only, and the mistakes that a reader alone can see.

import type { Mistake } from '../errors.ts';
import type { SettingName, Verb } from './table.ts';

export interface RawSettings {
  readonly surface: 'action' | 'cli';
  readonly verb: Verb;
  /** Only what was given; a list holds one item an element, everything else exactly one. */
  readonly values: ReadonlyMap<SettingName, readonly string[]>;
  /** PATH of verify, UID or PATH of explain. */
  readonly positionals: readonly string[];
  /** What stood after `--`. */
  readonly command: readonly string[] | null;
  readonly mistakes: readonly Mistake[];
}
