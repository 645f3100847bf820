// Reads what was given, one setting at a time, and gathers what is wrong with it. Pure.

import type { Mistake } from '../errors.ts';
import type { RawSettings } from './raw.ts';
import { type Choice, type ChoiceName, type SettingName, settingOf } from './table.ts';
import type { Read } from './values.ts';

export interface Reading {
  /** Notes what is wrong with a setting, in the words of the surface it came from. */
  readonly say: (name: SettingName, value: string | null, problem: string) => void;
  readonly given: (name: SettingName) => string | null;
  /** null where it was not given, and where it is wrong: that is noted. */
  readonly one: <T>(name: SettingName, reader: (text: string) => Read<T>) => T | null;
  readonly all: <T>(name: SettingName, reader: (text: string) => Read<T>) => T[];
  readonly choice: <Name extends ChoiceName>(name: Name) => Choice<Name>;
  readonly flag: (name: SettingName) => boolean;
  readonly words: (name: SettingName) => string | null;
  /** Every mistake so far, those that have no setting of the table too: whoever finds one adds it. */
  readonly mistakes: Mistake[];
}

export function startReading(raw: RawSettings): Reading {
  const mistakes: Mistake[] = [...raw.mistakes];
  const say = (name: SettingName, value: string | null, problem: string) =>
    void mistakes.push({ setting: nameHere(raw, name), value, problem, example: exampleHere(raw, name) });
  const given = (name: SettingName) => raw.values.get(name)?.[0] ?? null;
  const one = <T>(name: SettingName, reader: (text: string) => Read<T>): T | null => {
    const text = given(name);
    if (text === null) return null;
    const result = reader(text);
    if (!result.ok) say(name, result.secret ? null : text, result.problem);
    return result.ok ? result.value : null;
  };
  return {
    say,
    given,
    one,
    all: (name, reader) =>
      (raw.values.get(name) ?? []).flatMap((text) => {
        const result = reader(text);
        if (!result.ok) say(name, text, result.problem);
        return result.ok ? [result.value] : [];
      }),
    choice<Name extends ChoiceName>(name: Name) {
      const { values = [], default: fallback } = settingOf(name);
      const text = given(name) ?? (fallback as string);
      const value = values.find((candidate) => candidate === text);
      if (value === undefined) say(name, text, `is not known. Allowed: ${values.join(', ')}`);
      return (value ?? fallback) as Choice<Name>;
    },
    flag(name) {
      const text = given(name) ?? settingOf(name).default;
      if (text !== 'true' && text !== 'false') say(name, text ?? null, 'is neither true nor false. Allowed: true, false');
      return text === 'true';
    },
    words: (name) =>
      one<string>(name, (text) =>
        text.trim() === '' || text.includes('\0') ? { ok: false, problem: 'is empty. Allowed: any text' } : { ok: true, value: text },
      ),
    mistakes,
  };
}

/** How a setting is called where it was given. */
export function nameHere(raw: RawSettings, name: SettingName): string {
  return raw.surface === 'cli' ? `--${name}` : (settingOf(name).input ?? name);
}

/** How it is written there. */
export function exampleHere(raw: RawSettings, name: SettingName): string {
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
