// One escaper a target. Everything from the container is hostile: names, users, output, messages. Pure.

import { type PathBytes, textOf } from '../artefacts/path-bytes.ts';

// Controls, bidi overrides, zero-width and tag characters, line separators and lone surrogates: all that would be invisible, move the
// cursor, turn the text round or end a line. By what Unicode says of them: a list by hand had forgotten U+034F, U+180E and others.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text with everything unseen made visible as \u{…}. Reversible: a backslash is doubled. */
export function show(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}

/** A path for people: as `show`, and bytes that are not UTF-8 as \xNN. */
export function showPath(path: PathBytes): string {
  const text = textOf(path);
  if (text !== null) return show(text);
  let shown = '';
  for (let at = 0; at < path.length; ) {
    const lead = path.charCodeAt(at);
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    const character = textOf(path.slice(at, at + length) as PathBytes);
    if (character === null || character === '') {
      shown += `\\x${lead.toString(16).padStart(2, '0')}`;
      at += 1;
    } else {
      shown += show(character);
      at += length;
    }
  }
  return shown;
}

// All punctuation that is markup in Markdown or HTML, and what makes an address a link in GFM (`://`, `www.`): an entity stops both.
const MARKUP = /[!#$%&*+<=>?@[\]\\^_`{|}~]|:(?=\/\/)|(?<=www)\./gi;
const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * A name in Markdown. Backticks would not do: in a table a `|` ends the cell inside them too. Inside <code>, GitHub makes no mention
 * or reference of it.
 */
export function markdownCode(text: string): string {
  return `<code>${text.replace(MARKUP, entity)}</code>`;
}

// Sentences quote names and commands between these two. `show` lets neither through, so no name can hold one.
const QUOTE = '\u0001';
const UNQUOTE = '\u0002';

/** Marks a part of a sentence as a name or a command, for the target to set apart. The part has to be fit to be shown. */
export function quote(shown: string): string {
  return `${QUOTE}${shown}${UNQUOTE}`;
}

/** A sentence where there is no markup: a log, a message. */
export function plain(sentence: string): string {
  return sentence.replaceAll(QUOTE, '').replaceAll(UNQUOTE, '');
}

/**
 * A sentence in Markdown: what is quoted as code, and nothing of the rest is markup either. No address becomes a link, and no @ or
 * # addresses anybody, in a mail that quotes it either.
 */
export function markdownSentence(sentence: string): string {
  return sentence
    .split(QUOTE)
    .map((part, index) => {
      const [quoted, rest] = index === 0 ? [null, part] : (part.split(UNQUOTE) as [string, string]);
      return `${quoted === null ? '' : markdownCode(quoted)}${markdownText(rest)}`;
    })
    .join('');
}

function markdownText(text: string): string {
  return text.replace(MARKUP, (character) => `${entity(character)}${'@#'.includes(character) ? '\u200b' : ''}`);
}
