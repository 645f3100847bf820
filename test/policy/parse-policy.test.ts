// Every mistake in a policy file, with its line and column, in the words that people read.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/artefacts/rules.ts';
import { UsageError } from '../../src/errors.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { renderMistakes } from '../../src/settings/usage.ts';

const V = 'version: 1\n';
const WHOLE = `# What we let pass.
version: 1
levels:
  world-writable: error
  foreign-group: off
allow:
  - path: vendor/cache/**
    rules: [undeletable]
    reason: >
      the module cache of Go,
      cleared by a hook
    until: 2027-01-31
  - { path: '/srv/[ab]?/', reason: "kept" }
baseline: .rootless-artefacts-baseline.json
`;

/** What stands behind `policy` in each line that is printed; examples left out. */
function mistakesIn(text: string): readonly string[] {
  try {
    parsePolicy(text, 'p.yml');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.mistakes.every(({ setting }) => setting === 'policy')).toBe(true);
    return renderMistakes(error.mistakes.map((mistake) => ({ ...mistake, example: null })))
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^- policy /, ''));
  }
  return [];
}

const ALL = RULE_IDS.join(', ');
const OF_PATHS = RULE_IDS.filter((rule) => rule !== 'missing-artefact').join(', ');
const entry = (...lines: string[]) => `${V}allow:\n  - ${lines.join('\n    ')}\n`;

type Wrong = readonly [what: string, text: string, mistakes: readonly string[]];

const WRONG: readonly Wrong[] = [
  ['nothing', '', ['in p.yml:1:1 says nothing. Allowed: at least version: 1.']],
  ['a comment only', '# later\n', ['in p.yml:1:1 says nothing. Allowed: at least version: 1.']],
  ['no version', 'levels: { unreadable: off }\n', ['in p.yml:1:1 has no version, which it needs.']],
  ['another version', 'version: 2\n', ['"2" in p.yml:1:10 (version) is no version of this file. Allowed: 1.']],
  ['a version as text', 'version: "1"\n', ['"1" in p.yml:1:10 (version) is no version of this file. Allowed: 1.']],
  ['a text', 'version 1\n', ['"version 1" in p.yml:1:1 is no mapping. Allowed: version, levels, allow, baseline, each with its value.']],
  ['a list', '- version: 1\n', ['in p.yml:1:1 is no mapping. Allowed: version, levels, allow, baseline, each with its value.']],
  [
    'an unknown key',
    `${V}levles: {}\n`,
    ['"levles" in p.yml:2:1 is no key of the policy; did you mean levels. Allowed: version, levels, allow, baseline.'],
  ],
  [
    'two unknown keys',
    `foo: 1\n${V}bar: 2\n`,
    [
      '"foo" in p.yml:1:1 is no key of the policy. Allowed: version, levels, allow, baseline.',
      '"bar" in p.yml:3:1 is no key of the policy. Allowed: version, levels, allow, baseline.',
    ],
  ],
  [
    'keys that every object of JavaScript has',
    `${V}__proto__: {}\nconstructor: 1\n`,
    [
      '"__proto__" in p.yml:2:1 is no key of the policy. Allowed: version, levels, allow, baseline.',
      '"constructor" in p.yml:3:1 is no key of the policy. Allowed: version, levels, allow, baseline.',
    ],
  ],
  [
    'a rule that is none',
    `${V}levels:\n  world-writeable: error\n`,
    [`"world-writeable" in p.yml:3:3 (levels) is no rule; did you mean world-writable. Allowed: ${ALL}.`],
  ],
  ['a rule like nothing', `${V}levels: { toString: off }\n`, [`"toString" in p.yml:2:11 (levels) is no rule. Allowed: ${ALL}.`]],
  [
    'a level that is none',
    `${V}levels:\n  unreadable: eror\n`,
    ['"eror" in p.yml:3:15 (levels.unreadable) is no level; did you mean error. Allowed: error, warning, off.'],
  ],
  [
    'a level of YAML 1.1',
    `${V}levels: { unreadable: false }\n`,
    ['"false" in p.yml:2:23 (levels.unreadable) is no level. Allowed: error, warning, off.'],
  ],
  [
    'a rule without its level',
    `${V}levels:\n  unreadable:\n`,
    ['in p.yml:3:14 (levels.unreadable) is no level. Allowed: error, warning, off.'],
  ],
  ['levels as a list', `${V}levels: [unreadable]\n`, [`in p.yml:2:9 (levels) is no mapping. Allowed: ${ALL}, each with its value.`]],
  [
    'allow as a mapping',
    `${V}allow: { path: a }\n`,
    ['in p.yml:2:8 (allow) is no list. Allowed: a list of entries, each with path and reason.'],
  ],
  ['allow without anything', `${V}allow:\n`, ['in p.yml:2:7 (allow) is no list. Allowed: a list of entries, each with path and reason.']],
  [
    'a path alone',
    `${V}allow: [a/b]\n`,
    ['"a/b" in p.yml:2:9 (allow[0]) is no mapping. Allowed: path, rules, reason, until, each with its value.'],
  ],
  [
    'an entry without path and reason',
    entry('rules: [undeletable]'),
    ['in p.yml:3:5 (allow[0]) has no path, which it needs.', 'in p.yml:3:5 (allow[0]) has no reason, which it needs.'],
  ],
  [
    'an entry with an unknown key',
    entry('path: a', 'resaon: b', 'reason: b'),
    ['"resaon" in p.yml:4:5 (allow[0]) is no key of the policy; did you mean reason. Allowed: path, rules, reason, until.'],
  ],
  [
    'an empty path',
    entry('path: ""', 'reason: b'),
    ['"" in p.yml:3:11 (allow[0].path) is empty or begins with !. Allowed: a path or a glob, relative to the workspace.'],
  ],
  [
    'a path that excludes',
    entry("path: '!a'", 'reason: b'),
    ['"!a" in p.yml:3:11 (allow[0].path) is empty or begins with !. Allowed: a path or a glob, relative to the workspace.'],
  ],
  [
    'a path that leaves the workspace',
    entry('path: ../a', 'reason: b'),
    [
      '"../a" in p.yml:3:11 (allow[0].path) leaves its folder by `..` or holds a `.` segment, which actions/upload-artifact refuses too. Allowed: a path below the workspace, an absolute path, or ~/.',
    ],
  ],
  [
    'a path that is a number',
    entry('path: 12', 'reason: b'),
    ['"12" in p.yml:3:11 (allow[0].path) is no text. Allowed: a path or a glob.'],
  ],
  [
    'a reason of blanks',
    entry('path: a', 'reason: "  "'),
    ['"  " in p.yml:4:13 (allow[0].reason) is empty. Allowed: why the path may break the rules.'],
  ],
  [
    'a reason left out',
    entry('path: a', 'reason:'),
    ['in p.yml:4:12 (allow[0].reason) is no text. Allowed: why the path may break the rules.'],
  ],
  [
    'no rule in the list',
    entry('path: a', 'reason: b', 'rules: []'),
    ['in p.yml:5:12 (allow[0].rules) is empty. Allowed: a list of rules, or no such key for all rules.'],
  ],
  [
    'one rule without a list',
    entry('path: a', 'reason: b', 'rules: undeletable'),
    ['"undeletable" in p.yml:5:12 (allow[0].rules) is no list. Allowed: a list of rules, or no such key for all rules.'],
  ],
  [
    'rules that are none, each of them',
    entry('path: a', 'reason: b', 'rules: [undeletble, unreadable, 5]'),
    [
      `"undeletble" in p.yml:5:13 (allow[0].rules[0]) is no rule; did you mean undeletable. Allowed: ${OF_PATHS}.`,
      `"5" in p.yml:5:37 (allow[0].rules[2]) is no rule. Allowed: ${OF_PATHS}.`,
    ],
  ],
  [
    'a rule about no path',
    entry('path: a', 'reason: b', 'rules: [missing-artefact]'),
    ['"missing-artefact" in p.yml:5:13 (allow[0].rules[0]) is about a pattern and no path. Allowed: its level, under levels.'],
  ],
  [
    'a date in another form',
    entry('path: a', 'reason: b', 'until: 31.01.2027'),
    ['"31.01.2027" in p.yml:5:12 (allow[0].until) is no day. Allowed: a date as YYYY-MM-DD.'],
  ],
  [
    'a year',
    entry('path: a', 'reason: b', 'until: 2027'),
    ['"2027" in p.yml:5:12 (allow[0].until) is no day. Allowed: a date as YYYY-MM-DD.'],
  ],
  ...['2027-02-29', '2100-02-29', '2027-13-01', '2027-04-31', '2027-01-00'].map(
    (day) =>
      [
        `the day ${day}`,
        entry('path: a', 'reason: b', `until: ${day}`),
        [`"${day}" in p.yml:5:12 (allow[0].until) is a day that no calendar has. Allowed: a date as YYYY-MM-DD.`],
      ] as const,
  ),
  [
    'a baseline that is no path',
    `${V}baseline: [a]\n`,
    ['in p.yml:2:11 (baseline) is no text. Allowed: the path of a JSON report, relative to the workspace.'],
  ],
  ['a second entry', `${entry('path: a', 'reason: b')}  - path: c\n`, ['in p.yml:5:5 (allow[1]) has no reason, which it needs.']],
];

/** What is no YAML that we take: an editor's schema has no say in it. */
const NOT_YAML: readonly Wrong[] = [
  [
    'an open bracket',
    `${V}allow: [\n`,
    ['in p.yml:3:1 is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].'],
  ],
  ['a tab', `${V}levels:\n\tunreadable: off\n`, ['in p.yml:3:1 is not YAML: Tabs are not allowed as indentation.']],
  ['two documents', `${V}---\n${V}`, ['in p.yml:2:1 begins a second document. Allowed: one.']],
  ['a tag', 'version: !!js/function 1\n', ['in p.yml:1:10 is not YAML: Unresolved tag: tag:yaml.org,2002:js/function.']],
  ['a key that is a list', `${V}? [a]\n: b\n`, ['in p.yml:2:3 is a key that is no text. Allowed: plain keys.']],
  ['a key twice', `${V}levels: {}\nversion: 1\n`, ['"version" in p.yml:3:1 stands a second time. Allowed: each key once.']],
  [
    'an alias',
    `${V}allow:\n  - &a { path: a, reason: b }\n  - *a\n`,
    ['"*a" in p.yml:4:5 is an alias. Allowed: the value itself, written out.'],
  ],
  [
    'a merge',
    `${V}levels:\n  <<: *a\n`,
    [`"<<" in p.yml:3:3 (levels) is no rule. Allowed: ${ALL}.`, '"*a" in p.yml:3:7 is an alias. Allowed: the value itself, written out.'],
  ],
  [
    'what is nested too deeply',
    `${V}allow: ${'['.repeat(100_000)}\n`,
    [expect.stringMatching(/^in p.yml:2:\d+ is nested too deeply\. /) as string],
  ],
];

describe('a wrong policy', () => {
  test.each([...WRONG, ...NOT_YAML])('with %s', (_, text, mistakes) => {
    expect(mistakesIn(text)).toEqual(mistakes);
  });

  test('says all that is wrong in it at once, from the top down', () => {
    const text = 'version: 0\nlevels: { unreadable: never }\nallow:\n  - path: &x ../a\n    path: b\n    until: soon\n  - *x\nbase: a\n';
    expect(mistakesIn(text).map((line) => /p\.yml:(\d+:\d+)/.exec(line)?.[1])).toEqual([
      '1:10',
      '2:23',
      '4:5',
      '5:5',
      '6:12',
      '7:5',
      '8:1',
    ]);
  });

  test('shows how it is written instead', () => {
    const text = 'version: 1\nallow:\n  - path: a\n    reason: b\n    until: soon\n';
    expect(() => parsePolicy(text, 'p.yml')).toThrow(UsageError);
    try {
      parsePolicy(text, 'p.yml');
    } catch (error) {
      expect((error as UsageError).mistakes[0]?.example).toBe('until: 2027-01-31');
    }
  });

  test('does not fill the screen with what stands there', () => {
    const [mistake = ''] = mistakesIn(`${V}levels: { unreadable: ${'x'.repeat(1000)} }\n`);
    expect(mistake).toContain(`"${'x'.repeat(59)}…"`);
    expect(mistake).not.toContain('x'.repeat(60));
  });

  test('cannot send a command or a colour through a message', () => {
    const [mistake = ''] = mistakesIn(`${V}levels: { unreadable: "a\\u001b[31m\\r::error::\\u202e" }\n`);
    expect(mistake).toContain('"a\\u{1b}[31m\\u{d}::error::\\u{202e}"');
  });

  // A few lines that would be 10^9 values; 60,000 keys that are each compared with each other; a bracket for each byte.
  test.each([
    [
      'aliases of aliases',
      `${V}a0: &a0 [x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]\n`).join('')}`,
    ],
    ['many keys', V + Array.from({ length: 30_000 }, (_, n) => `k${n}:\n`).join('')],
    ['many brackets', `${V}allow: ${'['.repeat(126_000)}${']'.repeat(126_000)}\n`],
    ['many aliases', `${V}allow: [&a x, ${'*a, '.repeat(50_000)}]\n`],
    ['many wrong entries', `${V}allow: [${'x, '.repeat(50_000)}]\n`],
    ['deep mappings', Array.from({ length: 700 }, (_, n) => `${' '.repeat(n)}k:\n`).join('')],
  ])('is told in a moment with %s', { timeout: 5000 }, (_, text) => {
    expect(text.length).toBeLessThan(256 * 1024);
    expect(mistakesIn(text).length).toBeGreaterThan(0);
  });

  test.each([100, 400, 600, 700, 750, 800, 850, 900, 2000])('nested %d deep is a mistake like any other', (depth) => {
    expect(mistakesIn(`${V}allow: ${'['.repeat(depth)}${']'.repeat(depth)}\n`)).toHaveLength(1);
  });
});

describe('a policy that is right', () => {
  test('says what it says', () => {
    const { said, placeOf } = parsePolicy(WHOLE, 'p.yml');
    expect(said).toEqual({
      version: 1,
      levels: { 'world-writable': 'error', 'foreign-group': 'off' },
      allow: [
        { path: 'vendor/cache/**', rules: ['undeletable'], reason: 'the module cache of Go, cleared by a hook\n', until: '2027-01-31' },
        { path: '/srv/[ab]?/', reason: 'kept' },
      ],
      baseline: '.rootless-artefacts-baseline.json',
    });
    expect([placeOf(['allow', 0]).line, placeOf(['allow', 1]).line, placeOf(['baseline'])]).toEqual([7, 13, { line: 14, column: 11 }]);
  });

  test.each([
    'version: 1',
    '{version: 1}',
    '%YAML 1.1\n---\nversion: 1\nlevels: { unreadable: off }\n',
    '\ufeffversion: 1\n',
    'version: 1\nlevels: {}\nallow: []\n',
  ])('%j', (text) => {
    expect(mistakesIn(text)).toEqual([]);
  });

  test.each(['2028-02-29', '2000-02-29', '2027-12-31', '0001-01-01'])('knows the day %s', (day) => {
    expect(mistakesIn(entry('path: a', 'reason: b', `until: ${day}`))).toEqual([]);
  });
});

describe('the published schema, as an editor applies it,', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/policy-v1.schema.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
  const accepts = new Ajv({ strict: true, allErrors: true }).compile(schema);
  const parsed = async (text: string) => (await import('yaml')).parse(text) as unknown;

  test.each([WHOLE, V, `${V}levels: {}\nallow: []\n`])('accepts what is right: %j', async (text) => {
    expect(accepts(await parsed(text)), JSON.stringify(accepts.errors)).toBe(true);
  });

  test.each(WRONG)('answers to %s', async (_, text, mistakes) => {
    // What only a check of ours decides, no JSON Schema can say.
    const only = /leaves its folder|no calendar has/.test(mistakes.join());
    expect(accepts(await parsed(text))).toBe(only);
  });

  test('knows every rule', () => {
    const { properties } = schema as { properties: { levels: { properties: object; description: string } } };
    expect(Object.keys(properties.levels.properties)).toEqual(RULE_IDS);
    expect(properties.levels.description).not.toBe('');
  });
});
