// A container that prints without an end and without a newline.

import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newJob } from './support/mini-runner.ts';

const MEBIBYTE = 1024 * 1024;
const SIZE = 100 * MEBIBYTE;

/** Keeps what is not part of the flood: the log after it has to be read, the flood only counted. */
function sieve() {
  let bytes = 0;
  return {
    keep(chunk: Buffer): Buffer {
      const rest = chunk.filter((byte) => byte !== 0x7e);
      bytes += chunk.length - rest.length;
      return Buffer.from(rest);
    },
    bytes: () => bytes,
  };
}

/** The largest resident size that the kernel has seen of a process, in MiB. */
function watchMemory(child: ChildProcess, note: (mebibytes: number) => void): void {
  const timer = setInterval(() => {
    try {
      note(Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
    } catch {
      clearInterval(timer); // it has ended
    }
  }, 20);
  child.on('exit', () => clearInterval(timer));
}

test('100 MiB without a newline pass, byte for byte and in flat memory', async () => {
  const script = `head -c ${SIZE} /dev/zero | tr '\\0' '~'`;
  const job = newJob({ podman: { run: { script } } });
  const { keep, bytes } = sieve();
  let peak = 0;
  const step = await job.step(
    '.',
    { image: 'localhost/app', run: 'npm test' },
    { keep, started: (child) => watchMemory(child, (mebibytes) => (peak = Math.max(peak, mebibytes))) },
  );
  expect({ code: step.code, bytes: bytes(), commands: step.commands, annotations: step.annotations }).toEqual({
    code: 0,
    bytes: SIZE,
    commands: [],
    annotations: [],
  });
  expect(step.log).toMatch(/^PASS /m);
  expect(peak).toBeGreaterThan(20);
  expect(peak).toBeLessThan(200);
});
