import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { readArgv } from '../../src/settings/argv.ts';
import { readInputs } from '../../src/settings/inputs.ts';
import type { Look } from '../../src/settings/look.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { describePreset, type Preset } from '../../src/settings/preset.ts';
import type { RawSettings } from '../../src/settings/raw.ts';
import type { Settings } from '../../src/settings/settings.ts';

const THERE = ['/work', '/work/out', '/w/shop', '/w/shop@tmp'];
const look = (variables: Record<string, string>): Look => ({
  cwd: '/work',
  resolve: posix.resolve,
  variables,
  kindOf: (path) => (path === '/w/shop@libs' ? 'broken-link' : THERE.includes(path) ? 'folder' : null),
});
const onCommandLine = (...argv: string[]): RawSettings => {
  const line = readArgv(argv);
  if (line.kind !== 'settings') throw new Error(`${argv.join(' ')} asks for ${line.kind}`);
  return line.raw;
};
function mistakesOf(raw: RawSettings, variables: Record<string, string>): readonly string[] {
  try {
    parseSettings(raw, look(variables));
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.mistakes.map(({ setting, problem }) => `${setting} ${problem}`);
  }
}

describe('what is there', () => {
  const settings: Settings = parseSettings(onCommandLine('verify', '--preset', 'jenkins', 'out'), look({ WORKSPACE: '/w/shop' }));

  test('is looked at, beside the paths', () => {
    expect(settings.paths).toEqual(['/work/out']);
    expect(settings.preset).toEqual<Preset>({
      name: 'jenkins',
      places: [
        { name: 'WORKSPACE', path: '/w/shop' },
        { name: 'WORKSPACE@tmp', path: '/w/shop@tmp' },
      ],
      without: ['WORKSPACE@libs (/w/shop@libs) is not there', 'WORKSPACE@script (/w/shop@script) is not there'],
    });
  });

  test('is said, and so is what is not', () => {
    expect(settings.preset === null ? '' : describePreset(settings.preset)).toBe(
      'Checking what jenkins leaves behind: WORKSPACE (/w/shop), WORKSPACE@tmp (/w/shop@tmp). Not checked: ' +
        'WORKSPACE@libs (/w/shop@libs) is not there, WORKSPACE@script (/w/shop@script) is not there',
    );
  });

  test('is shown without what a folder of a hostile name would do to a log', () => {
    const preset: Preset = { name: 'jenkins', places: [{ name: 'WORKSPACE', path: '/w/\u001b[2J\n::error::x' }], without: [] };
    expect(describePreset(preset)).toBe('Checking what jenkins leaves behind: WORKSPACE (/w/\\u{1b}[2J\\u{a}::error::x)');
  });
});

describe('a mistake', () => {
  test('nothing that is there, with the cure of this surface', () => {
    const problem = 'names nothing that is there: WORKSPACE is not set, WORKSPACE@tmp is not set, WORKSPACE@libs is not set, ';
    expect(mistakesOf(onCommandLine('verify', '--preset', 'jenkins'), {})).toEqual([
      `--preset ${problem}WORKSPACE@script is not set. Allowed: the CI system whose job this is, or paths instead`,
    ]);
    expect(mistakesOf(readInputs({ INPUT_PRESET: 'jenkins' }, 'verify'), {})).toEqual([
      `preset ${problem}WORKSPACE@script is not set. Allowed: the CI system whose job this is, or artefacts instead`,
    ]);
  });

  test('a CI system that is not known', () => {
    expect(mistakesOf(onCommandLine('verify', '--preset', 'travis'), {})).toEqual([
      '--preset is not known. Allowed: github, gitlab, jenkins',
    ]);
  });

  test('patterns too, which say what is checked themselves', () => {
    expect(mistakesOf(onCommandLine('verify', '--preset', 'jenkins', '--artefacts', 'out'), { WORKSPACE: '/w/shop' })).toEqual([
      '--artefacts cannot be given together with --preset. Allowed: one of them',
    ]);
  });

  test('a run, which knows its mounts', () => {
    expect(mistakesOf(onCommandLine('run', '--image', 'app', '--preset', 'jenkins'), { WORKSPACE: '/w/shop' })[0]).toContain('preset');
  });
});
