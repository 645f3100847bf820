// How mistakes and help read on a terminal. Pure.

import type { Mistake } from '../errors.ts';
import { show } from '../report/escape.ts';
import { SETTINGS, type Setting, type Verb } from './table.ts';

/** One paragraph a mistake: the setting, what was given, what is wrong and what is allowed, and how to write it here. */
export function renderMistakes(mistakes: readonly Mistake[]): string {
  const count = mistakes.length === 1 ? 'One mistake in the settings' : `${mistakes.length} mistakes in the settings`;
  const lines = mistakes.map((mistake) => {
    const value = mistake.value === null ? '' : ` "${show(mistake.value)}"`;
    const example = mistake.example === null ? '' : `\n  For example: ${mistake.example.replaceAll('\n', '\n    ')}`;
    return `- ${show(mistake.setting)}${value} ${show(mistake.problem)}.${example}`;
  });
  return `${count}; nothing was run.\n${lines.join('\n')}\n`;
}

const VERB_HELP: Readonly<Record<Verb, { readonly usage: string; readonly does: string }>> = {
  run: {
    usage: 'run --image IMAGE [options] [-- COMMAND ARGUMENT…]',
    does: 'Run the container with the mapping computed for it, then check every artefact.',
  },
  verify: { usage: 'verify [PATH…] [options]', does: 'Only check: after Docker, compose or any other tool made the files.' },
  plan: { usage: 'plan --image IMAGE [options]', does: 'Show the mapping and the owners it predicts, without running anything.' },
  explain: {
    usage: 'explain UID|PATH [options]',
    does: 'One uid or file in a sentence: which container user, from which mapping, and the cure.',
  },
  repair: {
    usage: 'repair PATH… [options]',
    does: 'Give you back, without root, what your own containers left there, and check it.',
  },
  report: {
    usage: 'report FILE… [options]',
    does: 'Merge the JSON reports of many jobs into one verdict, one summary and one comment.',
  },
  doctor: {
    usage: 'doctor [options]',
    does: 'Whether this host is fit: every requirement, what it breaks, and the command that cures it.',
  },
};

/** The help text of the command, or of one verb. */
export function renderHelp(verb: Verb | null): string {
  if (verb === null) {
    const verbs = Object.values(VERB_HELP).map(({ usage, does }) => `  rootless-artefacts ${usage}\n      ${does}`);
    return `Runs a container under rootless Podman so that every file it leaves belongs to you, and proves it.\n\n${verbs.join('\n')}\n\nrootless-artefacts VERB --help lists the options of a verb.\nExit codes: 0 pass, 1 findings, 2 usage, 3 the host or Podman cannot do it, 70 a bug, 124 time limit, 130/143 cancelled; run passes on the command's own status.\n`;
  }
  const rows = (SETTINGS as readonly Setting[])
    .filter((setting) => setting.verbs.includes(verb) && setting.only !== 'action')
    .map((setting) => {
      const value = setting.kind === 'flag' ? '' : ` ${setting.values?.join('|') ?? setting.placeholder ?? ''}`;
      const repeat = setting.kind === 'list' ? ' (repeatable)' : '';
      const fallback = setting.default === undefined || setting.kind === 'flag' ? '' : ` Default: ${setting.default}.`;
      return `  --${setting.name}${value}${repeat}\n      ${setting.help}${fallback}`;
    });
  return `rootless-artefacts ${VERB_HELP[verb].usage}\n\n${VERB_HELP[verb].does}\n\n${rows.join('\n')}\n`;
}
