// One cause of findings, as a comment tells it: who made what, what it breaks, and the change that cures it. Pure.

import { RULES } from '../../artefacts/rules.ts';
import { markdownCode, markdownSentence, quote, showAgain } from '../escape.ts';
import { counted } from '../words.ts';
import { containerfileDiff, workflowDiff } from './fix.ts';
import type { Amount } from './ladder.ts';
import type { Leg, Problem } from './leg-schema.ts';

export function renderProblem(problem: Problem, leg: Leg, amount: Amount): string {
  const { rule, level, origin, count } = problem;
  const { title, breaks } = RULES[rule];
  const sign = level === 'error' ? '❌' : '⚠️';
  const when = origin === 'earlier' ? ', left by an earlier job' : leg.repaired ? ', before the repair' : '';
  const head = `**${sign} ${markdownSentence(title)}** (${markdownCode(rule)}, ${counted(count, 'finding')}${when})`;
  const sentence = markdownSentence(`${quoteNames(problem.sentence, namesOf(problem, leg))}.`);
  // On one line: at the beginning of a line, words of somebody else's could make it a list or a block of code.
  const blocks = [`${head}: ${sentence}${others(problem, amount)}`];
  if (amount.breaks) blocks.push(`It breaks: ${markdownSentence(breaks)}.`);
  if (amount.cures && problem.cure !== null) blocks.push(`**Cure:** ${markdownSentence(quoteNames(problem.cure, namesOf(problem, leg)))}`);
  if (amount.cures && problem.fix !== null) {
    blocks.push(`In the workflow:\n\n${fence('diff', workflowDiff(problem.fix, leg.image))}`);
    const image = containerfileDiff(problem.fix);
    if (image !== null) blocks.push(`Or, where nothing at the start needs root, in the Containerfile:\n\n${fence('diff', image)}`);
  }
  return blocks.join('\n\n');
}

function others({ examples, count }: Problem, amount: Amount): string {
  if (count === 1) return '';
  const named = examples.slice(1, amount.examples).map((path) => markdownCode(showAgain(path)));
  const more = count - 1 - named.length;
  const rest = more === 0 ? [] : [`${counted(more, 'more', 'more')}`];
  return ` The same for ${[...named, ...rest].join(', ')}.`;
}

function namesOf({ examples, owner, maker, fix }: Problem, { runner }: Leg): readonly string[] {
  return [examples[0], owner, maker, runner, fix === null ? null : `${fix.setting}: ${fix.value}`].flatMap((name) =>
    name === null || name === undefined || name === '' ? [] : [name],
  );
}

const COMMAND = '(?:podman unshare |sudo )?(?:chown|chgrp|chmod|setcap|setfacl|rm) -[^;]*';

/** A report holds plain sentences: the names in them are set apart again, which is for the eye alone. */
function quoteNames(sentence: string, names: readonly string[]): string {
  const longestFirst = names.map(showAgain).sort((a, b) => b.length - a.length);
  const pattern = [COMMAND, ...longestFirst.map(literally)].join('|');
  return showAgain(sentence).replace(new RegExp(pattern, 'g'), (name) => quote(name));
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** A block of code, whose fence is longer than any run of backticks in it. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}
