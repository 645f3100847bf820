// Names as nobody wants to find them in an artefact, ten thousand of them, the same each time.

import fc from 'fast-check';
import { hostilePath } from './hostile-text.ts';

const [NUL, SLASH] = [0, 0x2f];
/** A name may be so long (NAME_MAX). */
export const LONGEST_NAME = 255;

const bytes = (text: string) => [...Buffer.from(text)];

/** What would be an option, a command, a link, a cell or the end of a line where a name stands. */
const telling = fc.constantFrom(
  ...[
    '-rf',
    '--',
    '-exec',
    '-delete',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  x  ',
    "'",
    '"',
    '`id`',
    '$(id)',
    '$HOME',
    '*',
    '~',
    '\\',
    ';id',
    '&',
  ],
  ...[
    '::error::x',
    '::set-output name=outcome::pass',
    '##[error]x',
    '::stop-commands::x',
    '\n::add-mask::a',
    '[x](javascript:1)',
    '<b>',
    ']]>',
  ],
  ...[
    '| a | b |',
    '-->',
    '<![CDATA[',
    '<?x?>',
    '&amp;',
    '{{7*7}}',
    '%0A',
    '%s%n',
    '\u001b]0;x\u0007',
    '\u001b[2J',
    '\u202etxt.exe',
    'a@b.example',
  ],
);

const bytesOfName = fc.oneof(
  { weight: 4, arbitrary: hostilePath.map((path) => [...Buffer.from(path, 'latin1')]) },
  { weight: 3, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 40 }).map((some) => [...some]) },
  { weight: 2, arbitrary: fc.array(telling.map(bytes), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat()) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: LONGEST_NAME, maxLength: LONGEST_NAME }).map((some) => [...some]) },
);

/** A name that the kernel takes: any byte but NUL and the slash, 1 to 255 of them. */
const hostileName = bytesOfName
  .map((all) => Buffer.from(all.map((byte) => (byte === NUL ? 1 : byte === SLASH ? 0x3a : byte)).slice(0, LONGEST_NAME)))
  .filter((name) => name.length > 0 && name.toString() !== '.' && name.toString() !== '..');

/** So many different names. */
export function hostileNames(count: number, seed: number): readonly Buffer[] {
  const names = new Map<string, Buffer>();
  for (const name of fc.sample(hostileName, { seed, numRuns: 2 * count })) names.set(name.toString('latin1'), name);
  const all = [...names.values()].slice(0, count);
  if (all.length < count) throw new Error(`only ${all.length} of ${count} names are different`);
  return all;
}
