// Text and paths as a hostile container would choose them, for properties of what is shown of them.

import fc from 'fast-check';
import type { PathBytes } from '../../src/artefacts/path-bytes.ts';

const hostile = fc.constantFrom(
  ...['\n', '\r', '\t', '\u001b[31m', '\u0000', '\u0001', '\u0002', '\u007f', '\u0085', '\u009b', '\u00ad', '\u034f', '\u061c'],
  ...['\u115f', '\u180e', '\u200b', '\u200d', '\u200e', '\u2028', '\u2029', '\u202e', '\u2066', '\u2060', '\ufe0f', '\ufeff'],
  ...['\u{e0041}', '\u{e0100}', '\u{1d173}', '\ud800', '\udc00', '\\', '\\u{a}', '\\x0a'],
);
const markup = fc.constantFrom(
  ...[
    '|',
    '<',
    '>',
    '<!--',
    '</code>',
    '&lt;',
    '&#64;',
    '`',
    '``',
    '*a*',
    '_a_',
    '~~a~~',
    '[a](b)',
    '![a](b)',
    '#1',
    'a/b#2',
    '$a$',
    ':tada:',
  ],
  ...['@octocat', '@a/b', 'a@b.example', 'https://evil.example', 'www.evil.example', 'WWW.evil.example', '- [ ] a', '::error::x', '##[x]'],
);
export const hostileText = fc
  .array(fc.oneof(hostile, markup, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })))
  .map((parts) => parts.join(''));
export const hostilePath = fc
  .array(
    fc.oneof(
      hostileText.map((part) => [...Buffer.from(part)]),
      fc.uint8Array({ maxLength: 4 }).map((part) => [...part]),
    ),
  )
  .map((parts) => String.fromCharCode(...parts.flat()) as PathBytes);
