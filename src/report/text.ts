// Facts → lines for a terminal or a log. Pure.

import { RULES } from '../artefacts/rules.ts';
import { plain, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { groupFindings } from './groups.ts';
import { outcomeOf } from './outcome.ts';
import { caveats, counted, headline, particulars } from './words.ts';

export function renderText(facts: Facts): string {
  const lines = [`${outcomeOf(facts) === 'pass' ? 'PASS' : 'FAIL'}  ${headline(facts)}.`];
  if (facts.fault !== null) lines.push(`      ${show(facts.fault.meaning)}`, `Cure  ${show(facts.fault.cure)}`);
  for (const [name, text] of particulars(facts)) lines.push(`${`${name}:`.padEnd(9)} ${text}`);
  for (const group of groupFindings(facts)) {
    const { rule, level, origin } = group.first;
    lines.push('', `${level} ${rule}${origin === 'earlier' ? ' (left by an earlier job)' : ''}: ${counted(group.count, 'finding')}`);
    lines.push(`  ${group.sentence}.`, `  It breaks: ${RULES[rule].breaks}.`, `  Cure: ${group.cure}`);
    if (group.count > 1) lines.push(...group.examples.map((example) => `    ${example}`));
    if (group.count > group.examples.length) lines.push(`    and ${counted(group.count - group.examples.length, 'more', 'more')}`);
  }
  for (const caveat of caveats(facts)) lines.push('', caveat);
  return `${plain(lines.join('\n'))}\n`;
}
