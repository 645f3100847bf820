import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownSentence, plain, quote, show } from '../../src/report/escape.ts';
import { hostileText } from '../support/hostile-text.ts';

/** What Markdown makes of it: entities are characters again; `null` stands for code. */
const CODE = /<code>[^<]*<\/code>/g;
/** What stops a mail address from becoming a link. */
const withoutComments = (html: string) => html.replaceAll('&#64;<!---->', '&#64;');
const decoded = (html: string) => withoutComments(html).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('in a cell of a Markdown table', () => {
  const sentence = fc
    .array(fc.tuple(hostileText, hostileText))
    .map((parts) => parts.map(([open, name]) => `${show(open)}${quote(show(name))}`).join(''));

  test('no text, quoted or not, ends the cell, opens a tag or breaks the line', () => {
    fc.assert(
      fc.property(hostileText, sentence, (name, said) => {
        for (const cell of [markdownCode(show(name)), markdownSentence(said)])
          expect(withoutComments(cell).replace(CODE, '')).not.toMatch(/[|<>\r\n]/);
        for (const cell of [markdownCode(show(name)), markdownSentence(said)]) expect(withoutComments(cell)).not.toMatch(/[|`*_~[\]\\$!]/);
      }),
    );
  });

  test('outside of code nobody is addressed and nothing is a link, not even once entities are characters', () => {
    fc.assert(
      fc.property(sentence, (said) => {
        const words = withoutComments(markdownSentence(said)).replace(CODE, ' ');
        expect(decoded(words)).not.toMatch(/[@#][\w/-]/);
        expect(words).not.toMatch(/:\/\/|www\./i);
      }),
    );
  });

  test('inside of code it is the name, letter by letter', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const shown = show(name);
        const [, inside] = /^<code>([^<]*)<\/code>$/.exec(withoutComments(markdownCode(shown))) ?? [];
        expect(decoded(inside ?? 'no code')).toBe(shown);
      }),
    );
  });

  test('a sentence keeps its words; only @ and # get a zero-width space', () => {
    fc.assert(
      fc.property(sentence, (said) => {
        const words = decoded(markdownSentence(said).replaceAll('<code>', '').replaceAll('</code>', ''));
        expect(words.replaceAll('\u200b', '')).toBe(plain(said));
      }),
    );
  });

  test.each([
    ['a pipe', 'a|b', '<code>a&#124;b</code>'],
    ['a comment', '<!--x', '<code>&#60;&#33;--x</code>'],
    ['a mention', '@octocat', '<code>&#64;octocat</code>'],
    ['a mail address', 'a@b.example', '<code>a&#64;<!---->b.example</code>'],
  ])('%s', (_, name, cell) => {
    expect(markdownCode(name)).toBe(cell);
    expect(markdownSentence(quote(name))).toBe(cell);
  });
});
