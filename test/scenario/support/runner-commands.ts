// What a runner understands of the output of a step: the rules of actions/runner (ActionCommand, ActionCommandManager,
// ProcessInvoker), written anew. Pure.

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Heard {
  readonly commands: readonly Command[];
  /** The lines that are no commands, as they stand in the log. */
  readonly log: string;
  /** Commands are off at the end: a stop-commands window was not closed. */
  readonly deaf: boolean;
}

const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

/**
 * Reads an output line by line; a lone \r ends one as well. `windows: false` is a runner that knows no stop-commands, whose
 * kind there is (Forgejo and Gitea differ from GitHub in it).
 */
export function hear(output: string, { windows = true } = {}): Heard {
  const commands: Command[] = [];
  const log: string[] = [];
  let token: string | null = null;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const names: readonly string[] = token === null ? REGISTERED : [...REGISTERED, token.toLowerCase()];
    const command: Command | null = commandAtStart(line, names) ?? commandAnywhere(line, names);
    if (command === null) log.push(line);
    else if (token !== null) {
      if (command.name === token.toLowerCase()) token = null;
      else log.push(line);
    } else if (command.name === 'stop-commands' && windows) token = command.data;
    else commands.push(command);
  }
  return { commands, log: log.join('\n'), deaf: token !== null };
}

/** `::name key=value,key=value::data`, after white space of any kind (.NET trims U+0085 too). */
function commandAtStart(line: string, names: readonly string[]): Command | null {
  const text = line.replace(/^[\s\u0085]+/, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  return end < 0 ? null : commandOf(text.slice(2, end), text.slice(end + 2), names, ',', ':,');
}

/** `##[name key=value;key=value]data`, wherever in the line. */
function commandAnywhere(line: string, names: readonly string[]): Command | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : commandOf(line.slice(start + 3, end), line.slice(end + 1), names, ';', ';]');
}

function commandOf(info: string, data: string, names: readonly string[], separator: string, escaped: string): Command | null {
  const [word = '', ...rest] = info.split(' ');
  const name = word.toLowerCase();
  if (!names.includes(name)) return null;
  const pairs = rest.join(' ').trim().split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals <= 0 || equals === pair.length - 1 ? [] : [[pair.slice(0, equals), decode(pair.slice(equals + 1), escaped)]];
  });
  return { name, properties: Object.fromEntries(properties), data: decode(data, separator === ';' ? escaped : '') };
}

/** Percent codes of \r, \n and what the place needs beside them; the one of % itself last. */
function decode(text: string, escaped: string): string {
  const code = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return [...`\r\n${escaped}%`].reduce((plain, character) => plain.replaceAll(code(character), character), text);
}
