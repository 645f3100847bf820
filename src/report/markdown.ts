// Facts → Markdown for the job summary and for --markdown. Pure. Everything that may come from the container passes an escaper.

import { RULES } from '../artefacts/rules.ts';
import { markdownCode, markdownSentence, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { GROUPS_SHOWN, groupFindings, whereAbouts } from './groups.ts';
import { outcomeOf } from './outcome.ts';
import { policyChangeNote, policyNotes } from './policy-text.ts';
import { repairNotes } from './repair-text.ts';
import { caveats, counted, headline, particulars } from './words.ts';

export function renderMarkdown(facts: Facts): string {
  const passed = outcomeOf(facts) === 'pass';
  const blocks = [`### ${passed ? '✅' : '❌'} rootless-artefacts: ${markdownSentence(headline(facts))}`];
  if (facts.fault !== null)
    blocks.push(`${markdownSentence(show(facts.fault.meaning))}\n\n**Cure:** ${markdownSentence(show(facts.fault.cure))}`);
  const rows = particulars(facts);
  if (rows.length > 0)
    blocks.push(['| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${markdownSentence(text)} |`)].join('\n'));
  const groups = groupFindings(facts);
  if (groups.length > 0) {
    const table = groups.slice(0, GROUPS_SHOWN).map((group) => {
      const { first, count, examples, sentence, cure } = group;
      const more = count > examples.length ? `<br>and ${counted(count - examples.length, 'more', 'more')}` : '';
      const rule = `${first.level === 'error' ? '❌' : '⚠️'} ${first.rule}${first.origin === 'earlier' ? '<br>(left by an earlier job)' : ''}`;
      const where = whereAbouts(group);
      const folders = where === '' ? '' : `<br>(${markdownSentence(where)})`;
      return `| ${rule} | ${count} | ${examples.map(markdownCode).join('<br>')}${more}${folders} | ${markdownSentence(sentence)}. It breaks: ${markdownSentence(RULES[first.rule].breaks)}. | ${markdownSentence(cure)} |`;
    });
    const left = groups.length - table.length;
    if (left > 0) table.push(`| … | | and ${counted(left, 'more kind')} of finding, in the JSON report | | |`);
    blocks.push(['| Rule | Found | Where | What it means | Cure |', '|---|--:|---|---|---|', ...table].join('\n'));
  }
  const { expired, excused } = policyNotes(facts);
  const changed = policyChangeNote(facts);
  const notes = [
    ...(changed === '' ? [] : [`⚠️ ${changed}`]),
    ...expired.map((note) => `❌ ${note}`),
    ...caveats(facts),
    ...excused,
    ...repairNotes(facts),
  ];
  if (notes.length > 0) blocks.push(notes.map((note) => `> ${markdownSentence(note)}`).join('\n>\n'));
  return `${blocks.join('\n\n')}\n`;
}
