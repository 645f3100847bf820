// A runner shows ten annotations of a level a step and cuts a message at 4096 characters (actions/runner).

import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/artefacts/rules.ts';
import { HostError } from '../../src/errors.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { facts, runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';

const here = (path: string) => `${WORKSPACE}/${path}`;
/** So many groups: each has another owner, or another group. */
const kinds = (level: Level, count: number) =>
  Array.from({ length: count }, (_, index) =>
    findingOf(entryAt(here(`${index}`), level === 'error' ? { uid: 100_000 + index } : { gid: 100_000 + index })),
  );
const annotations = (findings: Parameters<typeof verdictOf>[0], scan = {}) => annotationsOf(runFacts({}, verdictOf(findings, scan)));
const ofLevel = (level: Level, all: ReturnType<typeof annotationsOf>) => all.filter((annotation) => annotation.level === level);

describe('of each level ten are shown', () => {
  test.each([
    { kinds: 10, shown: 10, last: 'of this' },
    { kinds: 11, shown: 10, last: '2 more kinds of error in the summary and the report' },
    { kinds: 200, shown: 10, last: '191 more kinds of error in the summary and the report' },
  ])('$kinds kinds of error', ({ kinds: count, shown, last }) => {
    const all = annotations([...kinds('error', count), ...kinds('warning', 3)]);
    const errors = ofLevel('error', all);
    expect(errors).toHaveLength(shown);
    expect(errors.at(-1)?.message === last).toBe(count > 10);
    expect(ofLevel('warning', all)).toHaveLength(3);
  });

  test('warnings are counted on their own', () => {
    const all = annotations([...kinds('error', 4), ...kinds('warning', 25)]);
    expect([ofLevel('error', all).length, ofLevel('warning', all).length]).toEqual([4, 10]);
    expect(all.at(-1)?.message).toBe('16 more kinds of warning in the summary and the report');
  });

  test('places that were not examined count among the errors', () => {
    const unexamined = Array.from({ length: 30 }, () => ({ path: null, reason: 'find: Input/output error' }));
    const all = annotations(kinds('error', 2), { unexamined });
    expect(all).toHaveLength(10);
    expect(all.slice(0, 3).map(({ title }) => title)).toEqual([
      'The file belongs to somebody else',
      'The file belongs to somebody else',
      'Not everything was examined',
    ]);
  });
});

describe('a message stays below 4096 characters', () => {
  test('with the longest names', () => {
    const long = `${'🚀'.repeat(60)}/`.repeat(20);
    const all = annotations(['a', 'b', 'c'].map((name) => findingOf(entryAt(here(`${long}${name}`), { uid: 100_070 }))));
    expect(all).toHaveLength(1);
    for (const { message } of all) {
      expect(message.length).toBeLessThanOrEqual(4096);
      expect(message.endsWith('…')).toBe(true);
      expect(message).not.toMatch(/\p{Cs}/u);
    }
  });

  test('with long words of Podman, and the cure is still in it', () => {
    const fault = new HostError(`Podman could not start it: ${'x'.repeat(9000)}`, 'These are the words of Podman.', 'Look at the command.');
    const [annotation] = annotationsOf(facts({ fault }));
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message).toContain('Cure: Look at the command.');
  });
});

describe('the file of an annotation', () => {
  test.each([
    { what: 'in the workspace', path: here('out/a b'), file: 'out/a b' },
    { what: 'with letters of all the world', path: here('größe/日本'), file: 'größe/日本' },
    { what: 'outside the workspace', path: '/srv/cache/a', file: null },
    { what: 'that begins like the workspace', path: `${WORKSPACE}-2/a`, file: null },
    { what: 'with a colour in its name', path: here('\u001b[31mred'), file: null },
    { what: 'with a right-to-left override', path: here('txt.\u202egnp'), file: null },
    { what: 'that is no UTF-8', path: new Uint8Array([...Buffer.from(here('caf')), 0xe9]), file: null },
  ])('$what', ({ path, file }) => {
    expect(annotations([findingOf(entryAt(path, { uid: 100_070 }))]).map((annotation) => annotation.file)).toEqual([file]);
  });
});
