// One escaper a target. Everything from the container is hostile: names, users, output, messages. Pure.

import { type PathBytes, textAndBytes } from '../artefacts/path-bytes.ts';

// Controls, bidi overrides, zero-width and tag characters, line separators and lone surrogates: all that would be invisible, move the
// cursor, turn the text round or end a line. By what Unicode says of them: a list by hand had forgotten U+034F, U+180E and others.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text with everything unseen made visible as \u{…}. Reversible: a backslash is doubled. */
export function show(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(UNSEEN, visible);
}

function visible(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}

/** Text that was shown before, and may have been changed since by others: what is unseen becomes visible, a backslash stays as it is. */
export function showAgain(text: string): string {
  return text.replace(UNSEEN, visible);
}

/** A path for people: as `show`, and bytes that are not UTF-8 as \xNN. */
export function showPath(path: PathBytes): string {
  return textAndBytes(path)
    .map((part) => (typeof part === 'string' ? show(part) : `\\x${part.toString(16)}`))
    .join('');
}

// All punctuation that is markup in Markdown or HTML, and what makes an address a link in GFM (`://`, `www.`): an entity stops both.
const MARKUP = /[!#$%&*+<=>?@[\]\\^_`{|}~]|:(?=\/\/)|(?<=www)\./gi;
const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * A name in Markdown. Backticks would not do: in a table a `|` ends the cell inside them too. Inside <code>, GitHub makes no mention
 * or reference of it.
 */
export function markdownCode(text: string): string {
  // cmark-gfm makes a mail address a link even there, and even of an entity, unless it ends in the middle of it.
  return `<code>${text.replace(MARKUP, entity).replace(/(?<=[\w.-]|&#43;|&#95;)&#64;/g, '&#64;<!---->')}</code>`;
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
  return partsOf(sentence)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part)))
    .join('');
}

/** The parts of a sentence: text, quoted, text, quoted, …, text. */
export function partsOf(sentence: string): readonly string[] {
  return sentence.split(/[\u0001\u0002]/);
}

function markdownText(text: string): string {
  return text.replace(MARKUP, (character) => `${entity(character)}${'@#'.includes(character) ? '\u200b' : ''}`);
}
