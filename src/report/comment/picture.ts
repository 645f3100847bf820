// The mapping as a picture: users of the container on the left, users of the host on the right. Mermaid, which GitHub, GitLab and
// Gitea draw. Pure.

import type { MappedUser } from './leg-schema.ts';

// What is left as it is cannot end a quoted label, be an entity or be HTML: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
const OTHER = /[^A-Za-z0-9 .:()_/-]/gu;

/** Text in a quoted label: everything else by the number of its character. */
export function mermaidText(text: string): string {
  return text.replace(OTHER, (character) => `#${character.codePointAt(0)};`);
}

/** Lines for a ```mermaid block. */
export function mappingPicture(mapping: readonly MappedUser[]): string {
  const outside = [...new Set(mapping.map((user) => user.outside))];
  const nodes = mapping.map(({ inside, blamed }, index) => `    c${index}["${mermaidText(inside)}"]${blamed ? ':::blamed' : ''}`);
  const hosts = outside.map((whom, index) => {
    const mine = mapping.some((user) => user.outside === whom && user.mine);
    return `    h${index}["${mermaidText(whom)}"]${mine ? ':::runner' : ''}`;
  });
  return [
    'flowchart LR',
    '  subgraph container ["in the container"]',
    ...nodes,
    '  end',
    '  subgraph host ["on the host"]',
    ...hosts,
    '  end',
    ...mapping.map((user, index) => `  c${index} --> h${outside.indexOf(user.outside)}`),
    '  classDef runner stroke:#1a7f37,stroke-width:3px',
    '  classDef blamed stroke:#d1242f,stroke-width:3px',
  ].join('\n');
}
