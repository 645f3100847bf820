// One escaper a target. Everything from the container is hostile: names, users, output, messages. Pure.

import { type PathBytes, textOf } from '../artefacts/path-bytes.ts';

// Controls, bidi overrides, zero-width and tag characters, and lone surrogates: all that would be invisible, move the cursor,
// turn the text round or end a line.
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

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

/**
 * A name in Markdown or HTML: inside <code>, with every ASCII punctuation as an entity. Backticks would not do: in a table a `|`
 * ends the cell inside them too. Inside <code>, GitHub makes no mention or link of it.
 */
export function markdownCode(text: string): string {
  return `<code>${text.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

/**
 * Running text in Markdown that may quote names: nothing in it is markup, no address becomes a link (an entity stops GFM's
 * autolinks), and no @ or # addresses anybody, in a mail that quotes it either.
 */
export function markdownText(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) =>
    ",;()'-".includes(character) ? character : `&#${character.charCodeAt(0)};${'@#'.includes(character) ? '\u200b' : ''}`,
  );
}
