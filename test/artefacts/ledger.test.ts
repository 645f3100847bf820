// On the clocks of real file systems: what was there when the ledger was opened is earlier to the last time, what changes after is not.

import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findingOf } from '../../src/artefacts/judge.ts';
import { openLedger } from '../../src/artefacts/ledger.ts';
import { bytesOf } from '../../src/artefacts/path-bytes.ts';
import { entryAt } from '../support/entries.ts';

function newFolder(above: string): string {
  const folder = mkdtempSync(join(above, 'ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
const changedAt = (path: string) => lstatSync(path).ctimeMs / 1000;

// Kernels stamp a change with the time of the last tick, so files made one after the other often have the same time.
describe.each([tmpdir(), '/dev/shm'])('in %s', (above) => {
  test('of files made just before and just after, five hundred times over, none is taken for the other', () => {
    const folder = newFolder(above);
    const wrong: string[] = [];
    for (let round = 0; round < 500; round += 1) {
      const [old, fresh] = [join(folder, `old-${round}`), join(folder, `new-${round}`)];
      writeFileSync(old, '');
      const began = openLedger([folder])(bytesOf(old)) as number;
      writeFileSync(fresh, '');
      // The judge's own comparison, with its allowance for the rounding of a double.
      const facts = { startedAt: () => began, uploads: false };
      const originOf = (path: string) => findingOf('foreign-owner', entryAt(path, { changedAt: changedAt(path) }), null, facts).origin;
      if (originOf(old) !== 'earlier') wrong.push(old);
      if (originOf(fresh) !== 'run') wrong.push(fresh);
    }
    expect(wrong).toEqual([]);
  });

  test('the folder itself is not changed after the mark, and holds nothing of ours', () => {
    for (let round = 0; round < 100; round += 1) {
      const folder = newFolder(above);
      const began = openLedger([folder])(bytesOf(folder)) as number;
      expect(changedAt(folder)).toBeLessThanOrEqual(began);
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});

describe('which root a path belongs to', () => {
  test('the one above it, not one whose name it begins with', () => {
    const folder = newFolder(tmpdir());
    const roots = ['out', 'out-2'].map((name) => join(folder, name));
    for (const root of roots) mkdirSync(root);
    const ledger = openLedger(roots);
    const [first, second] = roots.map((root) => ledger(bytesOf(root))) as [number, number];
    expect(second).toBeGreaterThanOrEqual(first);
    expect(ledger(bytesOf(`${roots[1]}/f`))).toBe(second);
    expect(ledger(bytesOf(`${roots[0]}/f`))).toBe(first);
  });

  test('the root of everything is above everything', () => {
    const ledger = openLedger(['/']);
    expect(ledger(bytesOf('/etc/passwd'))).toBeCloseTo(Date.now() / 1000, 0);
  });

  test('without a root there is no time', () => {
    expect(openLedger([])(bytesOf('/etc/passwd'))).toBeNull();
  });
});

test('a root that is a file, or in which nothing can be made, is marked by the clock they share', () => {
  const folder = newFolder(tmpdir());
  const [file, closed] = [join(folder, 'file'), join(folder, 'closed')];
  writeFileSync(file, '');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  const ledger = openLedger([file, closed]);
  chmodSync(file, 0o600);
  expect(changedAt(file)).toBeGreaterThan(ledger(bytesOf(file)) as number);
  expect(changedAt(closed)).toBeLessThanOrEqual(ledger(bytesOf(closed)) as number);
  chmodSync(closed, 0o700);
  expect(readdirSync(closed)).toEqual([]);
});

test('opening it holds nobody up', () => {
  const folder = newFolder(tmpdir());
  const began = performance.now();
  openLedger([folder, folder]);
  expect(performance.now() - began).toBeLessThan(500);
});
