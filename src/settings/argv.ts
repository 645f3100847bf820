// Reads a command line with node's own parser, under our table, so that every mistake is reported at once.

import { parseArgs } from 'node:util';
import type { Mistake } from '../errors.ts';
import { nearest } from './nearest.ts';
import type { RawSettings } from './raw.ts';
import { SETTINGS, type Setting, type SettingName, type Verb } from './table.ts';

const VERBS: readonly Verb[] = ['run', 'verify', 'plan', 'explain', 'repair', 'doctor', 'report'];

/** Settings whose values often begin with a dash themselves. */
const DASH_VALUES: readonly string[] = ['podman-arg', 'script'];

export type CommandLine =
  | { readonly kind: 'help'; readonly verb: Verb | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'settings'; readonly raw: RawSettings };

/** Reads argv (without node and the script). Mistakes are collected in the result, never thrown. */
export function readArgv(argv: readonly string[]): CommandLine {
  const [first, ...rest] = argv;
  if (first === '--version' || first === 'version') return { kind: 'version' };
  const verb = VERBS.find((name) => name === first) ?? null;
  const beforeCommand = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  if (first === undefined || first === 'help' || beforeCommand.includes('--help') || beforeCommand.includes('-h')) {
    const topic = VERBS.find((name) => name === (first === 'help' ? argv[1] : first)) ?? null;
    return { kind: 'help', verb: topic };
  }
  if (verb === null) return { kind: 'settings', raw: withoutVerb(first) };
  return { kind: 'settings', raw: readVerb(verb, rest) };
}

function withoutVerb(word: string): RawSettings {
  const near = nearest(word, VERBS);
  const problem = word.startsWith('-') ? 'a verb has to come first' : `is no verb${near === null ? '' : `; did you mean ${near}`}`;
  const mistake: Mistake = {
    setting: 'verb',
    value: word,
    problem: `${problem}. Allowed: ${VERBS.join(', ')}`,
    example: 'rootless-artefacts run --image IMAGE -- COMMAND',
  };
  return { surface: 'cli', verb: 'run', values: new Map(), positionals: [], command: null, mistakes: [mistake] };
}

function readVerb(verb: Verb, argv: readonly string[]): RawSettings {
  const known = new Map(
    (SETTINGS as readonly Setting[]).filter((setting) => setting.only !== 'action').map((setting) => [setting.name, setting]),
  );
  const options = Object.fromEntries(
    [...known.values()].map((setting) => [
      setting.name,
      { type: setting.kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true });
  const values = new Map<SettingName, string[]>();
  const positionals: string[] = [];
  const mistakes: Mistake[] = [];
  const mistake = (setting: string, value: string | null, problem: string, example: string | null) =>
    mistakes.push({ setting, value, problem, example });
  let command: string[] | null = null;
  let unknownAt: number | null = null;

  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      command = argv.slice(token.index + 1);
      break;
    }
    if (token.kind === 'positional') {
      // The word after an option that does not exist is most likely its value, and no second mistake.
      if (unknownAt === null || token.index !== unknownAt + 1) positionals.push(token.value);
      continue;
    }
    const setting = known.get(token.name);
    if (setting === undefined) {
      if (token.index === unknownAt) continue; // -abc is one word to people and three options to the parser
      unknownAt = token.index;
      const offered = [...known.values()].filter((candidate) => candidate.verbs.includes(verb)).map((candidate) => candidate.name);
      const near = nearest(token.name, offered);
      mistake(
        token.rawName,
        null,
        `is no option of ${verb}${near === null ? '' : `; did you mean --${near}`}. See rootless-artefacts ${verb} --help`,
        null,
      );
      continue;
    }
    const example = `--${setting.name}${setting.kind === 'flag' ? '' : ` ${quoted(setting.example)}`}`;
    if (!setting.verbs.includes(verb)) {
      mistake(token.rawName, token.value ?? null, `is an option of ${setting.verbs.join(', ')}, not of ${verb}`, null);
    } else if (setting.kind === 'flag') {
      if (token.inlineValue === true) mistake(token.rawName, token.value, 'takes no value: it is either there or not', example);
      else values.set(setting.name as SettingName, ['true']);
    } else if (token.value === undefined) {
      mistake(token.rawName, null, 'needs a value', example);
    } else if (token.inlineValue !== true && token.value.startsWith('--') && !DASH_VALUES.includes(setting.name)) {
      mistake(
        token.rawName,
        token.value,
        `needs a value, and an option follows; a value that begins with -- is written --${setting.name}=VALUE`,
        example,
      );
    } else {
      const given = values.get(setting.name as SettingName);
      if (given === undefined) values.set(setting.name as SettingName, [token.value]);
      else if (setting.kind === 'list') given.push(token.value);
      else mistake(token.rawName, token.value, `is given twice (first ${JSON.stringify(given[0])}); it can be given once`, example);
    }
  }
  return { surface: 'cli', verb, values, positionals, command, mistakes };
}

function quoted(text: string): string {
  return /^[\w./:=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
