import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutraliser } from '../../src/container/neutralise.ts';
import { renderText } from '../../src/report/text.ts';
import { chunkedCommandBytes, commandBytes } from '../support/command-bytes.ts';
import { REPORT_CASES } from '../support/report-cases.ts';
import { runnerCommands, STOP_TOKEN } from '../support/runner-commands.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function neutralised(...chunks: readonly Uint8Array[]): Buffer {
  const lock = neutraliser();
  const written = chunks.map(lock.push);
  return Buffer.concat([...written, lock.end()]);
}

test('no bytes, however they are cut, hold a command for any runner', () => {
  fc.assert(
    fc.property(chunkedCommandBytes, (chunks) => {
      expect(runnerCommands(neutralised(...chunks))).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test('how the bytes are cut makes no difference', () => {
  fc.assert(
    fc.property(chunkedCommandBytes, (chunks) => {
      expect(latin1(neutralised(...chunks))).toBe(latin1(neutralised(Buffer.concat(chunks))));
    }),
  );
});

test('nothing is lost: without the backslashes and with \\n for a lone \\r it is what it was', () => {
  fc.assert(
    fc.property(chunkedCommandBytes, (chunks) => {
      const before = latin1(Buffer.concat(chunks)).replace(/\r(?!\n)/g, '\n');
      expect(latin1(neutralised(...chunks)).replaceAll('\\', '')).toBe(before.replaceAll('\\', ''));
    }),
  );
});

test('a backslash comes only between two colons, or before a bracket', () => {
  fc.assert(
    fc.property(commandBytes, (all) => {
      const before = latin1(all)
        .replace(/\r(?!\n)/g, '\n')
        .replaceAll('\\', '/');
      const after = latin1(neutralised(Buffer.from(before, 'latin1')));
      expect(after.replaceAll(':\\:', '::').replaceAll('##\\[', '##[')).toBe(before);
    }),
  );
});

describe('known attacks', () => {
  test.each([
    ['after spaces and tabs', ' \t ::add-mask::a'],
    ['after a no-break space', '\u00a0::error::forged'],
    ['after an ideographic space', '\u3000::warning::forged'],
    ['after a line separator', '\u2028::warning::forged'],
    ['in capitals', '::Set-Output name=a::b'],
    ['after a lone \\r: a progress bar', '10%\r::add-matcher::x.json'],
    ['with \\r\\n', 'a\r\n::group::x\r\n'],
    ['of the old kind, in the middle of a line', '>>> ##[error]forged'],
    ['of the old kind, after more hashes', '####[warning]forged'],
    ['of the old kind, behind a colour', '\u001b[31m##[set-output name=a]b'],
    ['the end of our own window', `::${STOP_TOKEN}::`],
    ['the end of our own window, the old kind', `x ##[${STOP_TOKEN}]`],
    ['stopping the commands that follow', '::stop-commands::x'],
    ['for Forgejo: a variable of later steps', '::set-env name=LD_PRELOAD::/w/evil.so'],
    ['for act: any name', '::anything::x'],
  ])('%s', (_, attack) => {
    const output = Buffer.from(`${attack}\n`);
    expect(runnerCommands(output)).not.toEqual([]);
    expect(runnerCommands(neutralised(output))).toEqual([]);
    expect(runnerCommands(neutralised(...[...output].map((byte) => Uint8Array.of(byte))))).toEqual([]);
  });
});

describe('what it looks like', () => {
  test.each([
    ['::error::x\n', ':\\:error::x\n'],
    ['  ::error::x\n', '  :\\:error::x\n'],
    [':::error::x\n', ':\\::error::x\n'],
    ['a ##[error]x ##[b]\n', 'a ##\\[error]x ##\\[b]\n'],
    ['10%\r20%\r\n', '10%\n20%\r\n'],
    ['\r\r\n\r', '\n\r\n\n'],
  ])('%j is written as %j', (before, after) => {
    expect(neutralised(Buffer.from(before)).toString()).toBe(after);
  });
});

describe('what is harmless stays as it is', () => {
  test.each([
    ['a C++ name', 'error: std::vector::at()\n'],
    ['colons apart', ': :: x\n'.slice(2).trimStart().replace('::', ':')],
    ['a Markdown heading', '## [link](x)\n### [x]\n'],
    ['an index', 'a#[0] b[1]\n'],
    ['colours and \\r\\n', '\u001b[31mred\u001b[0m\r\n'],
    ['no newline at the end', 'done'],
    ['bytes that are no text', Buffer.from([0xff, 0x00, 0xc0, 0x80, 0x0a])],
  ])('%s', (_, output) => {
    expect(neutralised(Buffer.from(output as string))).toEqual(Buffer.from(output as string));
  });

  test('any output without `##[`, `::` and a lone \\r', () => {
    fc.assert(
      fc.property(commandBytes, (all) => {
        const quiet = latin1(all)
          .replace(/\r+(?!\n)/g, '')
          .replace(/#+\[/g, '[')
          .replace(/:+/g, ':');
        expect(latin1(neutralised(Buffer.from(quiet, 'latin1')))).toBe(quiet);
      }),
    );
  });
});

test.each([
  ['', true],
  ['line\n', true],
  ['line', false],
  ['line\r\n', true],
])('after %j it stands at the start of a line: %s', (output, atStart) => {
  const lock = neutraliser();
  lock.push(Buffer.from(output));
  expect(lock.atLineStart()).toBe(atStart);
});

test('a \\r at the very end is a line of its own once the output has ended', () => {
  const lock = neutraliser();
  expect(latin1(lock.push(Buffer.from('10%\r')))).toBe('10%');
  expect(latin1(lock.end())).toBe('\n');
  expect(lock.atLineStart()).toBe(true);
});

test('memory stays flat: of 64 MiB without a newline each chunk comes out at once, at most twice as long', () => {
  const lock = neutraliser();
  const chunk = Buffer.alloc(65_536, '::##[##');
  const lengths = new Set<number>();
  for (let pushed = 0; pushed < 64 * 1024 * 1024; pushed += chunk.length) lengths.add(lock.push(chunk).length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(chunk.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(2 * chunk.length);
  expect(lock.end()).toHaveLength(0);
});

test.each(Object.entries(REPORT_CASES))('our own report goes through it too, and holds no command: %s', (_, facts) => {
  expect(runnerCommands(neutralised(Buffer.from(renderText(facts))))).toEqual([]);
});
