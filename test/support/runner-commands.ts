// What the other side takes for a command in printed output. Ports of actions/runner (ActionCommand.cs, read at 079cdb1), nektos/act
// (pkg/runner/command.go) and the runners of Gitea and Forgejo (reporter.go).

/** The names that actions/runner has a handler for, and the token of a stop-commands window. Compared without case. */
export const STOP_TOKEN = 'stop-token';
const REGISTERED = new Set([
  ...['set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher', 'remove-matcher', 'debug', 'notice', 'warning'],
  ...['error', 'group', 'endgroup', 'echo', 'stop-commands', 'internal-set-repo-path', STOP_TOKEN],
]);

/** A command: its name, and the grammar that saw it. */
export interface RunnerCommand {
  readonly name: string;
  readonly grammar: 'runner v2' | 'runner v1' | 'act' | 'forgejo';
}

/** Every command that any of the runners would see in these bytes. */
export function runnerCommands(output: Uint8Array): readonly RunnerCommand[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(output);
  // .NET ends a line at a lone \r too; Go's readers only at \n.
  const dotNetLines = text.split(/\r\n|\n|\r/);
  const goLines = text.split('\n');
  return [
    ...named('runner v2', dotNetLines.map(runnerVersion2)),
    ...named('runner v1', dotNetLines.map(runnerVersion1)),
    ...named('act', goLines.map(act)),
    ...named('forgejo', goLines.map(forgejo)),
  ];
}

function named(grammar: RunnerCommand['grammar'], names: readonly (string | null)[]): readonly RunnerCommand[] {
  return names.filter((name) => name !== null).map((name) => ({ name, grammar }));
}

// The white space of .NET's Char.IsWhiteSpace, which TrimStart takes away. U+FEFF is not in it, unlike JavaScript's trimStart.
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** `::name key=value::data` */
function runnerVersion2(line: string): string | null {
  const message = line.replace(LEADING_SPACE, '');
  if (indexByCulture(message, '::', 0) !== 0) return null;
  const end = indexByCulture(message, '::', 2);
  return end < 0 ? null : registered(message.slice(2, end));
}

/** `##[name key=value;]data`, anywhere in the line. */
function runnerVersion1(line: string): string | null {
  const start = indexByCulture(line, '##[', 0);
  const end = line.indexOf(']', start);
  return start < 0 || end < 0 ? null : registered(line.slice(start + 3, end));
}

function registered(information: string): string | null {
  const name = (information.split(' ')[0] as string).toLowerCase();
  return REGISTERED.has(name) ? name : null;
}

const WITHOUT_WEIGHT = /[\0\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;

/** .NET's StartsWith(string) and IndexOf(string) compare by culture: ICU skips characters without weight. */
function indexByCulture(text: string, key: string, from: number): number {
  for (let start = from; start < text.length; start += 1) {
    let matched = 0;
    for (let at = start; at < text.length && matched < key.length; at += 1) {
      if (text[at] === key[matched]) matched += 1;
      else if (!WITHOUT_WEIGHT.test(text[at] as string)) break;
    }
    if (matched === key.length) return start;
  }
  return -1;
}

/** Any name counts: act answers to an unknown one too. */
function act(line: string): string | null {
  return (/^::([^ ]+)( (.+))?::([^\r\n]*)\r*$/s.exec(line) ?? /^##\[([^ ]+)( (.+))?\]([^\r\n]*)\r*$/s.exec(line))?.[1] ?? null;
}

function forgejo(line: string): string | null {
  return /^::([^ :]+)( .*)?::(.*)$/s.exec(line.replace(/\r+$/, ''))?.[1] ?? null;
}
