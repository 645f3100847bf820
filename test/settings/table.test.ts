// The examples of the table are what a message tells people to write: each of them has to be right.

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArgv } from '../../src/settings/argv.ts';
import { readInputs } from '../../src/settings/inputs.ts';
import type { Look } from '../../src/settings/look.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { SETTINGS, type Setting, type Verb } from '../../src/settings/table.ts';
import { renderHelp } from '../../src/settings/usage.ts';

const LOOK: Look = {
  cwd: '/work',
  resolve: posix.resolve,
  variables: { GITHUB_WORKSPACE: '/work' },
  kindOf: (path) => (/report|policy/.test(path) ? 'file' : 'folder'),
};
/** What a setting needs beside it, to have a meaning. */
const BESIDE: Readonly<Record<string, readonly (readonly [string, string])[]>> = { shell: [['script', 'npm test']] };

const rows = SETTINGS as readonly Setting[];
const each = rows.flatMap((setting) => setting.verbs.map((verb) => [verb, setting.name, setting] as const));
const isOffered = (setting: Setting) => setting.only !== 'action';

const wordOf: Record<Verb, readonly string[]> = {
  run: [],
  verify: [],
  plan: [],
  explain: ['100099'],
  repair: ['out'],
  doctor: [],
  report: ['report.json'],
};
const pairsOf = (setting: Setting, verb: Verb, example: string) =>
  [
    ...(setting.name === 'image' || !rows.find(({ name }) => name === 'image')?.verbs.includes(verb) ? [] : [['image', 'app']]),
    ...(BESIDE[setting.name] ?? []),
    [setting.name, example],
  ] as [string, string][];

describe('the example of a setting is right', () => {
  test.each(each.filter(([, , setting]) => isOffered(setting)))('on the command line of %s: %s', (verb, name, setting) => {
    const options = pairsOf(setting, verb, setting.example).map(([option, text]) =>
      option === name && setting.kind === 'flag' ? `--${option}` : `--${option}=${text}`,
    );
    const line = readArgv([verb, ...wordOf[verb], ...options]);
    expect(line).toMatchObject({ kind: 'settings', raw: { mistakes: [] } });
    if (line.kind === 'settings') expect(() => parseSettings(line.raw, LOOK)).not.toThrow();
  });

  test.each(each.filter(([verb, , { only }]) => only !== 'cli' && (verb === 'run' || verb === 'verify')))(
    'as an input of the Action %s: %s',
    (verb, name, setting) => {
      const inputs = pairsOf(setting, verb, setting.example).map(([input, text]) => {
        const row = rows.find((candidate) => candidate.name === input);
        return [`INPUT_${(row?.input ?? input).toUpperCase()}`, text];
      });
      const raw = readInputs(Object.fromEntries(inputs), verb);
      expect(raw.values.has(name as never)).toBe(true);
      expect(() => parseSettings(raw, LOOK)).not.toThrow();
    },
  );
});

describe('the help', () => {
  test('of the command names every verb', () => {
    for (const verb of Object.keys(wordOf)) expect(renderHelp(null)).toContain(`  rootless-artefacts ${verb} `);
  });

  test.each(Object.keys(wordOf) as Verb[])('of %s lists its options, and none that cannot be given there', (verb) => {
    const listed = renderHelp(verb)
      .split('\n')
      .flatMap((line) => /^ {2}--([\w-]+)/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(rows.filter((setting) => setting.verbs.includes(verb) && isOffered(setting)).map(({ name }) => name));
  });

  test('says what an option takes, whether it repeats, and its default', () => {
    const help = renderHelp('run');
    expect(help).toMatch(/ {2}--mapping auto\|default\|remap\|none\n.* Default: auto\.\n/);
    expect(help).toContain('  --volume SOURCE:TARGET[:OPTIONS] (repeatable)\n');
    expect(help).toMatch(/ {2}--no-workspace\n(?!.*Default)/);
  });
});
