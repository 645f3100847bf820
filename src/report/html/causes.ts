// The findings by their causes: one row a rule, owner and maker, with what it breaks and what cures it. Pure.

import { RULES } from '../../artefacts/rules.ts';
import type { Facts } from '../facts.ts';
import { GROUPS_SHOWN, groupFindings } from '../groups.ts';
import { counted } from '../words.ts';
import { html, type Markup, sentenceMarkup } from './markup.ts';

export function causesMarkup(facts: Facts): Markup {
  const groups = groupFindings(facts);
  const rows = groups
    .slice(0, GROUPS_SHOWN)
    .map(
      ({ first, count, sentence, cure }) =>
        html`<li class="${first.level}"><h3><span class="level">${first.level}</span> <code>${first.rule}</code> ${count > 1 ? `${counted(count, 'finding')}, for example:` : ''}</h3><p>${sentenceMarkup(sentence)}.</p><p>It breaks: ${sentenceMarkup(RULES[first.rule].breaks)}.</p><p class="cure"><strong>Cure:</strong> ${sentenceMarkup(cure)}</p></li>`,
    );
  const more =
    groups.length > GROUPS_SHOWN ? [html`<p>${counted(groups.length - GROUPS_SHOWN, 'more kind')} among the findings below.</p>`] : [];
  return html`<section aria-labelledby="causes"><h2 id="causes">Causes and cures</h2><ol class="causes">${rows}</ol>${more}</section>`;
}
