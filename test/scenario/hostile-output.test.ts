// A container whose output are commands for the runner. The runner must hear none of them, and ours afterwards.

import { expect, test } from 'vitest';
import { newJob } from './support/mini-runner.ts';
import { hear } from './support/runner-commands.ts';

const FINDING = 'touch closed; chmod 000 closed; ';

/** Each is heard where nobody holds it: the first expectation of every case. `\r` ends a line for the runner. */
const ATTACKS: readonly { readonly title: string; readonly output: string }[] = [
  { title: 'an output of ours', output: '::set-output name=outcome::pass\n' },
  { title: 'the state of our post step', output: '::save-state name=leftovers::{}\n' },
  { title: 'an error in a file', output: '::error file=src/a.ts,line=1::forged\n' },
  {
    title: 'white space before it, of ASCII and of Unicode',
    output: ' \t::error::forged\n\u00a0\u2003::error::forged\n\u0085::error::forged\n',
  },
  { title: 'the older form, anywhere in a line', output: '10% ##[error]forged\nx##[set-output name=outcome;]pass\n' },
  { title: 'a third # before the older form', output: '###[error]forged\n' },
  { title: 'after a lone carriage return', output: '10%\r::add-mask::a\r20%\r##[add-mask]b\n' },
  { title: 'a matcher out of the workspace', output: '::add-matcher::matcher.json\n' },
  { title: 'commands off, for good', output: '::stop-commands::mine-alone\n' },
  { title: 'the last line without a newline', output: 'x\n::warning::forged' },
  { title: 'a carriage return as the last byte', output: '::warning::forged\r' },
  { title: 'upper case', output: '::ERROR::forged\n##[Warning]forged\n' },
];

/** printf of the shell, in octal: every byte as it is. */
const print = (output: string) => `printf '${[...Buffer.from(output)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}'`;

test.each(ATTACKS.flatMap(({ title, output }) => (['stdout', 'stderr'] as const).map((stream) => [title, stream, output] as const)))(
  '%s, on %s: the runner hears nothing of it, and then our annotation',
  async (_, stream, output) => {
    expect(hear(output).commands.length + Number(hear(output).deaf)).toBeGreaterThan(0);

    const script = `${FINDING}${print(output)}${stream === 'stderr' ? ' >&2' : ''}`;
    const job = newJob({ podman: { run: { script } } });
    const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });
    expect({ code: step.code, stderr: step.stderr, commands: step.commands, outcome: step.outputs['outcome'] }).toEqual({
      code: 1,
      stderr: '',
      commands: [],
      outcome: 'findings',
    });
    expect(step.annotations.map(({ name, properties }) => [name, properties['file']])).toEqual([['error', 'closed']]);
    expect(hear(step.stdout).deaf).toBe(false);

    // A runner without stop-commands windows hears its opening and our annotation, and still nothing of the container.
    const heard = hear(step.stdout, { windows: false }).commands;
    expect(heard.map(({ name, data }) => (/^[0-9a-f]{32}$/.test(data) ? `${name} TOKEN` : name))).toEqual(['stop-commands TOKEN', 'error']);
  },
);

test('a command that begins on one stream and ends on the other is none', async () => {
  expect(hear('::error::forged\n##[error]forged\n').commands).toHaveLength(2);
  const script = [
    print(':'),
    'sleep 0.1',
    `${print(':error::forged\n')} >&2`,
    'sleep 0.1',
    print('#'),
    'sleep 0.1',
    `${print('#[error]forged\n')} >&2`,
  ].join('; ');
  const job = newJob({ podman: { run: { script } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect({ code: step.code, heard: [...step.annotations, ...step.commands] }).toEqual({ code: 0, heard: [] });
  expect(step.log).toContain(':\\:error::forged\n##\\[error]forged');
  expect(hear(step.stdout, { windows: false }).commands.map(({ name }) => name)).toEqual(['stop-commands']);
});

test('what the container says can still be read', async () => {
  const job = newJob({ podman: { run: { script: print('a::b\n::error::c\n##[d]\n50%\r100%\n') } } });
  const { log } = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect(log).toContain('a::b\n:\\:error::c\n##\\[d]\n50%\n100%\n');
});

test('words of Podman that hold a command are no command, in the log or in the annotation', async () => {
  const stderr = 'Error: x\r::set-output name=outcome::pass\n##[add-mask]y\n';
  const image = { id: 'a'.repeat(64), user: '', local: false, passwd: '', group: '' };
  const job = newJob({ podman: { image, pull: { code: 125, stderr } } });
  const step = await job.step('.', { image: 'localhost/app', run: 'npm test' });
  expect(step.commands).toEqual([]);
  expect(step.annotations.map(({ properties }) => properties['title'])).toEqual(['rootless-artefacts']);
  expect(step.outputs['outcome']).toBe('not-run');
});
