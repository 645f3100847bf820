// What GitHub's own parser of Markdown makes of a text, and whether a name in it became more than text.

import { execFileSync } from 'node:child_process';
import { expect } from 'vitest';

const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name]);

export function htmlOf(markdown: string): string {
  return execFileSync('cmark-gfm', [...EXTENSIONS, '--unsafe'], { input: markdown, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** All that a report of ours is made of. */
const OURS = ['h3', 'p', 'strong', 'code', 'br', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];

/** Expects that nothing is a link, a picture, a mention or a reference, and gives back the names: what stands in code. */
export function expectOnlyText(html: string): readonly string[] {
  const bare = html.replaceAll('<!---->', '');
  const tags = [...bare.matchAll(/<\/?([^\s>/]*)([^>]*)>/g)].filter(
    ([, tag = '', attributes = '']) => !OURS.includes(tag) || !['', ' /', ' align="right"'].includes(attributes),
  );
  expect(tags.map(([tag]) => tag)).toEqual([]);
  const words = decoded(bare.replace(/<code>[^<]*<\/code>/g, ' ').replace(/<[^>]*>/g, ' '));
  expect(words).not.toMatch(/[@#][\w/-]/);
  expect(words).not.toMatch(/:\/\/|www\./i);
  return [...bare.matchAll(/<code>([^<]*)<\/code>/g)].map(([, name = '']) => decoded(name));
}

function decoded(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
