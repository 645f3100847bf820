// The little XML that a report needs. Pure.

/** An element, or a text that `xmlText` has made. */
export type Node = { readonly xml: string };

type Attributes = Readonly<Record<string, string | number>>;

/** An element on lines of its own; text stays on the line of its element. */
export function element(name: string, attributes: Attributes, content: readonly Node[] | string = []): Node {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ');
  if (typeof content === 'string') return { xml: `<${open}>${escaped(content)}</${name}>` };
  if (content.length === 0) return { xml: `<${open}/>` };
  const inner = content.map(({ xml }) => `\n${xml}`.replaceAll(/\n(?= *<)/g, '\n  ')).join('');
  return { xml: `<${open}>${inner}\n</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Node): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

// XML 1.0, production 2: these are no characters of a document, not even as a reference.
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escaped(text: string): string {
  return text
    .replace(NO_CHARACTER, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
