import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrayOf, type PathBytes } from '../../src/artefacts/path-bytes.ts';
import { plain, quote, show, showPath } from '../../src/report/escape.ts';
import { hostilePath, hostileText } from '../support/hostile-text.ts';

// What nobody can see, or what moves the cursor, ends a line or turns the text round; written out here by what Unicode says of it.
const UNSEEN = [
  ['controls', /\p{Cc}/u],
  ['line and paragraph separators', /[\p{Zl}\p{Zp}]/u],
  ['bidi controls', /\p{Bidi_Control}/u],
  ['lone surrogates', /\p{Cs}/u],
  ['what has no width', /\p{Default_Ignorable_Code_Point}/u],
  ['format characters', /\p{Cf}/u],
] as const;

/** The way back: `\\`, `\u{…}` and `\xNN` into text and bytes. */
function unshown(shown: string): Buffer {
  const parts = shown.match(/\\\\|\\u\{[0-9a-f]+\}|\\x[0-9a-f]{2}|[^\\]+/g) ?? [];
  expect(parts.join('')).toBe(shown);
  return Buffer.concat(
    parts.map((part) => {
      if (part === '\\\\') return Buffer.from('\\');
      if (part.startsWith('\\x')) return Buffer.of(Number.parseInt(part.slice(2), 16));
      return Buffer.from(part.startsWith('\\u') ? String.fromCodePoint(Number.parseInt(part.slice(3, -1), 16)) : part);
    }),
  );
}

describe('what is shown', () => {
  test.each(UNSEEN)('holds no %s', (_, unseen) => {
    fc.assert(
      fc.property(hostileText, hostilePath, (some, name) => {
        expect(show(some)).not.toMatch(unseen);
        expect(showPath(name)).not.toMatch(unseen);
      }),
      { numRuns: 300 },
    );
  });

  test('of a path leads back to its bytes', () => {
    fc.assert(
      fc.property(hostilePath, (name) => {
        expect(Uint8Array.from(unshown(showPath(name)))).toEqual(arrayOf(name));
      }),
    );
  });

  test('of a text leads back to it', () => {
    fc.assert(
      fc.property(hostileText, (some) => {
        // Buffer.from turns a lone surrogate into U+FFFD on both sides.
        expect(unshown(show(some)).toString()).toBe(Buffer.from(some).toString());
      }),
    );
  });

  test.each([
    ['a plain name', 'out/report.xml', 'out/report.xml'],
    ['letters of all the world', 'größe/日本/🚀', 'größe/日本/🚀'],
    ['a line break', 'a\nb', 'a\\u{a}b'],
    ['a colour', '\u001b[31m', '\\u{1b}[31m'],
    ['a right-to-left override', 'txt.\u202egnp', 'txt.\\u{202e}gnp'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a backslash', 'a\\u{a}', 'a\\\\u{a}'],
  ])('of %s', (_, before, shown) => {
    expect(show(before)).toBe(shown);
  });

  test.each([
    ['latin1 among UTF-8', [0xc3, 0xa9, 0xe9, 0x2e, 0x63], 'é\\xe9.c'],
    ['a character cut short', [0x61, 0xe2, 0x82], 'a\\xe2\\x82'],
    ['a line break beside bytes that are no text', [0x0a, 0xff], '\\u{a}\\xff'],
    ['a backslash beside them', [0x5c, 0x78, 0xff], '\\\\x\\xff'],
  ])('of %s', (_, bytes, shown) => {
    expect(showPath(String.fromCharCode(...bytes) as PathBytes)).toBe(shown);
  });
});

test('a plain sentence holds the names and no mark of them', () => {
  expect(plain(`${quote('a|b')} belongs to ${quote('100099:100100')}`)).toBe('a|b belongs to 100099:100100');
});
