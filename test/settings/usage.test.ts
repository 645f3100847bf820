import { expect, test } from 'vitest';
import { renderMistakes } from '../../src/settings/usage.ts';

const MISTAKE = { setting: '--env', value: 'A', problem: 'is not so. Allowed: B', example: '--env B' };

test('one mistake is one paragraph', () => {
  expect(renderMistakes([MISTAKE])).toBe(
    'One mistake in the settings; nothing was run.\n- --env "A" is not so. Allowed: B.\n  For example: --env B\n',
  );
});

test('without a value and an example it says neither', () => {
  expect(renderMistakes([{ ...MISTAKE, value: null, example: null }])).toBe(
    'One mistake in the settings; nothing was run.\n- --env is not so. Allowed: B.\n',
  );
});

test('several are counted, and an example of several lines is indented as a whole', () => {
  expect(
    renderMistakes([
      { ...MISTAKE, example: 'env: |\n  B\n  C' },
      { ...MISTAKE, setting: '--user', value: '' },
    ]),
  ).toBe(
    [
      '2 mistakes in the settings; nothing was run.',
      '- --env "A" is not so. Allowed: B.',
      '  For example: env: |',
      '      B',
      '      C',
      '- --user "" is not so. Allowed: B.',
      '  For example: --env B',
      '',
    ].join('\n'),
  );
});

test.each([
  ['a line break', 'a\n::error::b', 'a\\u{a}::error::b'],
  ['an escape sequence', '\u001b[2Ja', '\\u{1b}[2Ja'],
  ['text that runs backwards', 'a\u202eb', 'a\\u{202e}b'],
  ['a backslash', 'a\\n', 'a\\\\n'],
])('%s in what was given is shown, and does nothing', (_name, given, shown) => {
  const text = renderMistakes([{ setting: given, value: given, problem: given, example: null }]);
  expect(text.split('\n').slice(1)).toEqual([`- ${shown} "${shown}" ${shown}.`, '']);
});
