import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markerPrefix, parseMarker, sameBody, writeMarker } from '../../../src/report/comment/marker.ts';
import { hostileText } from '../../support/hostile-text.ts';

const digest = (text: string, encoding: 'hex' | 'base64' | 'base64url') => createHash('sha256').update(text).digest(encoding);
const marker = fc.record({
  run: fc.bigInt({ min: 0n, max: 10n ** 19n }).map(String),
  attempt: fc.nat({ max: 999_999_999 }),
  sha: fc.option(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 40 })),
  generation: fc.nat({ max: 999_999_999 }),
});

test('what is written is read again, whatever follows', () => {
  fc.assert(
    fc.property(hostileText, marker, hostileText, (key, written, rest) => {
      const prefix = markerPrefix(key, digest);
      const line = writeMarker(prefix, written);
      expect(line).toMatch(/^<!-- rootless-artefacts:v1 [\w=. -]+ -->$/);
      expect(parseMarker(prefix, `${line}\n${rest}`)).toEqual({ ...written, sha: written.sha?.slice(0, 12) ?? null });
    }),
  );
});

test('one check does not take the comment of another for its own', () => {
  const [mine, theirs] = [markerPrefix('a', digest), markerPrefix('ab', digest)];
  const body = writeMarker(theirs, { run: '1', attempt: 1, sha: null, generation: 1 });
  expect(parseMarker(mine, body)).toBeNull();
  expect(parseMarker(theirs, ` ${body}`)).toBeNull();
  expect(parseMarker(theirs, `quoted:\n${body}`)).toBeNull();
});

test.each(['', 'run=1.1 sha=none gen=1 --> x', 'run=x.1 sha=none gen=1 -->', 'run=1.1 sha=XYZ gen=1 -->', 'run=1.1 gen=1 -->'])(
  'spoilt: %j',
  (rest) => {
    const prefix = markerPrefix('a', digest);
    expect(parseMarker(prefix, prefix + rest)).toBeNull();
  },
);

test('how often it was written, and how the server ends lines, makes no other body', () => {
  expect(sameBody('<!-- x gen=1 -->\na\n', '<!-- x gen=27 -->\r\na')).toBe(true);
  expect(sameBody('<!-- x gen=1 -->\na', '<!-- x gen=1 -->\nb')).toBe(false);
});
