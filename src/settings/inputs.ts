// Reads the inputs of the Action: INPUT_* variables (the runner turns only spaces into `_`, so hyphens stay).

import type { RawSettings } from './raw.ts';
import { SETTINGS, type Setting, type SettingName, type Verb } from './table.ts';

/** The inputs that were given. An empty input counts as not given, because GitHub hands on an unset expression as ''. */
export function readInputs(env: Readonly<Record<string, string | undefined>>, verb: Verb): RawSettings {
  const values = new Map<SettingName, readonly string[]>();
  for (const setting of SETTINGS as readonly Setting[]) {
    if (setting.only === 'cli' || !setting.verbs.includes(verb)) continue;
    const text = (env[`INPUT_${(setting.input ?? setting.name).toUpperCase()}`] ?? '').trim();
    if (text === '') continue;
    values.set(setting.name as SettingName, setting.kind === 'list' ? linesOf(text) : [text]);
  }
  return { surface: 'action', verb, values, positionals: [], command: null, mistakes: [] };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
