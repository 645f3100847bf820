// Facts → lines for a terminal or a log. Pure.

import { RULES } from '../artefacts/rules.ts';
import { plain, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { GROUPS_SHOWN, groupFindings, whereAbouts } from './groups.ts';
import { outcomeOf } from './outcome.ts';
import { policyChangeNote, policyNotes } from './policy-text.ts';
import { dryRunLines, repairNotes } from './repair-text.ts';
import { caveats, counted, headline, particulars } from './words.ts';

export function renderText(facts: Facts): string {
  const lines = [`${outcomeOf(facts) === 'pass' ? 'PASS' : 'FAIL'}  ${headline(facts)}.`];
  if (facts.fault !== null) lines.push(`      ${show(facts.fault.meaning)}`, `Cure  ${show(facts.fault.cure)}`);
  for (const [name, text] of particulars(facts)) lines.push(`${`${name}:`.padEnd(9)} ${text}`);
  const groups = groupFindings(facts);
  for (const group of groups.slice(0, GROUPS_SHOWN)) {
    const { rule, level, origin } = group.first;
    lines.push(
      '',
      `${level} ${rule}${origin === 'earlier' ? ' (left by an earlier job)' : ''}: ${counted(group.count, 'finding')}${facts.after === null ? '' : ', before the repair'}`,
    );
    lines.push(`  ${group.sentence}.`, `  It breaks: ${RULES[rule].breaks}.`, `  Cure: ${group.cure}`);
    const where = whereAbouts(group);
    if (where !== '') lines.push(`  ${where}`);
    if (group.count > 1) lines.push(...group.examples.map((example) => `    ${example}`));
    if (group.count > group.examples.length) lines.push(`    and ${counted(group.count - group.examples.length, 'more', 'more')}`);
  }
  if (groups.length > GROUPS_SHOWN)
    lines.push('', `and ${counted(groups.length - GROUPS_SHOWN, 'more kind')} of finding, in the JSON report`);
  const { expired, excused } = policyNotes(facts);
  const changed = policyChangeNote(facts);
  if (changed !== '') lines.push('', `Note: ${changed}.`);
  for (const note of expired) lines.push('', `error policy: ${note}.`);
  for (const note of [...caveats(facts), ...excused, ...repairNotes(facts)]) lines.push('', note);
  const listed = dryRunLines(facts);
  if (listed.length > 0) lines.push('', ...listed);
  return `${plain(lines.join('\n'))}\n`;
}
