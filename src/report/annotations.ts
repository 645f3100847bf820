// Facts → annotations. A runner shows ten of a level a step (actions/runner _maxCountPerIssueType) and cuts a message at 4096
// characters: findings are grouped, and what is left over is counted in the last one. Pure.

import { type PathBytes, textOf } from '../artefacts/path-bytes.ts';
import type { Level } from '../artefacts/rules.ts';
import { RULES } from '../artefacts/rules.ts';
import { relativePath } from './describe.ts';
import { plain, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { groupFindings } from './groups.ts';
import { caveats, counted, headline } from './words.ts';

export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** A path in the repository, where it can be said as text. */
  readonly file: string | null;
}

const SHOWN = 9;

export function annotationsOf(facts: Facts): readonly Annotation[] {
  if (facts.fault !== null)
    return [
      {
        level: 'error',
        title: 'rootless-artefacts',
        // The words of Podman in the headline may be long, and the cure stands at the end.
        message: cut(`${cut(headline(facts), 2000)}\n${show(facts.fault.meaning)}\nCure: ${show(facts.fault.cure)}`),
        file: null,
      },
    ];
  const all: Annotation[] = groupFindings(facts).map((group) => {
    const { rule, level, entry } = group.first;
    const relative = entry === null ? null : relativePath(entry.path, facts.workspace);
    const more =
      group.count > 1
        ? `\n${counted(group.count, 'finding')} of this kind: ${group.examples.join(', ')}${group.count > group.examples.length ? ', …' : ''}`
        : '';
    return {
      level,
      title: RULES[rule].title,
      message: cut(`${group.sentence}. It breaks: ${RULES[rule].breaks}. Cure: ${group.cure}${more}`),
      file: relative === null || relative.startsWith('/') ? null : plainName(relative),
    };
  });
  const notes = caveats(facts).map(
    (message): Annotation => ({ level: 'error', title: 'Not everything was examined', message: cut(message), file: null }),
  );
  return [
    ...few([...all.filter(({ level }) => level === 'error'), ...notes], 'error'),
    ...few(
      all.filter(({ level }) => level === 'warning'),
      'warning',
    ),
  ];
}

function few(annotations: readonly Annotation[], level: Level): readonly Annotation[] {
  if (annotations.length <= SHOWN + 1) return annotations;
  const rest = annotations.length - SHOWN;
  return [
    ...annotations.slice(0, SHOWN),
    { level, title: 'More findings', message: `${counted(rest, 'more kind')} of ${level} in the summary and the report`, file: null },
  ];
}

/** A name that needs no escape: where one does, a runner that prints the command as it is would print a colour or turn the text round. */
function plainName(path: PathBytes): string | null {
  const text = textOf(path);
  return text !== null && show(text) === text ? text : null;
}

function cut(sentence: string, limit = 4000): string {
  const message = plain(sentence);
  return message.length <= limit ? message : `${message.slice(0, limit - 1).replace(/\p{Cs}$/u, '')}…`;
}
