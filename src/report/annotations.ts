// Facts → annotations. A runner shows ten of a level a step (actions/runner _maxCountPerIssueType) and cuts a message at 4096
// characters: findings are grouped, and what is left over is counted in the last one. Pure.

import { bytesOf, type PathBytes, textOf } from '../artefacts/path-bytes.ts';
import type { Level } from '../artefacts/rules.ts';
import { RULES } from '../artefacts/rules.ts';
import { fails } from '../artefacts/verdict.ts';
import { relativePath } from './describe.ts';
import { plain, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { groupFindings } from './groups.ts';
import { policyNotes } from './policy-text.ts';
import { caveats, counted, headline } from './words.ts';

export interface Annotation {
  readonly level: Level | 'notice';
  readonly title: string;
  readonly message: string;
  /** A path in the repository, where it can be said as text. */
  readonly file: string | null;
  /** From 1; only with a file. */
  readonly line?: number;
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
      // What a repair has cured needs to be known, and no longer stops anybody.
      level: facts.after !== null && !fails(facts.after, facts.failOn) ? 'warning' : level,
      title: RULES[rule].title,
      message: cut(`${group.sentence}. It breaks: ${RULES[rule].breaks}. Cure: ${group.cure}${more}`),
      ...place(relative, facts),
    };
  });
  const notes = caveats(facts).map(
    (message): Annotation => ({ level: 'error', title: 'Not everything was examined', message: cut(message), file: null }),
  );
  const { expired, excused } = policyNotes(facts);
  const file = facts.verdict?.policy?.policy.file ?? '';
  const ofPolicy = (level: Annotation['level'], title: string) => (note: string) => ({
    level,
    title,
    message: cut(note),
    file: file.startsWith('/') ? null : plainName(bytesOf(file)),
  });
  const overdue = expired.map(ofPolicy('error', 'An entry of the policy has expired'));
  return [
    ...few([...all.filter(({ level }) => level === 'error'), ...overdue, ...notes], 'error'),
    ...few(
      all.filter(({ level }) => level === 'warning'),
      'warning',
    ),
    ...few(excused.map(ofPolicy('notice', 'Not reported, by the policy')), 'notice'),
  ];
}

/**
 * On the line that a reviewer can change, which is among the files of the pull request where he changed it; an artefact never is. On the
 * artefact where no such line is known.
 */
function place(artefact: PathBytes | null, { cause }: Facts): Pick<Annotation, 'file' | 'line'> {
  if (cause !== null) return { file: cause.file, line: cause.line };
  return { file: artefact === null || artefact.startsWith('/') ? null : plainName(artefact) };
}

function few(annotations: readonly Annotation[], level: Annotation['level']): readonly Annotation[] {
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
