// HTML that cannot be broken out of: whatever is put into a template is text, unless it is markup from here itself. Pure.

import { partsOf } from '../escape.ts';

/** Markup that this file has made. */
export interface Markup {
  readonly markup: string;
}

type Content = string | number | Markup | readonly Markup[];

/** A template in which every value is escaped; attributes have to stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: strings.reduce((all, text, index) => `${all}${written(values[index - 1] ?? '')}${text}`) };
}

/** A sentence with what it quotes set apart. */
export function sentenceMarkup(sentence: string): Markup {
  return {
    markup: partsOf(sentence)
      .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`).markup)
      .join(''),
  };
}

/** Style and script of ours, as they are: their digests stand in the policy of the page. */
export function verbatim(element: 'style' | 'script', text: string): Markup {
  return { markup: `<${element}>${text}</${element}>` };
}

/** Data for the script: no text in it can end the element (HTML, "restrictions for contents of script elements"). */
export function dataMarkup(id: string, data: unknown): Markup {
  return { markup: `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>` };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(content: Content): string {
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return content.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
  return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('');
}
