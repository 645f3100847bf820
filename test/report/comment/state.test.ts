import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACKING } from '../../../src/forge/packing.ts';
import { parseState, writeState } from '../../../src/report/comment/state.ts';
import { legOfCase, renderState, stateOf } from '../../support/legs.ts';
import { REPORT_CASES } from '../../support/report-cases.ts';

const packed = (value: unknown) => `x\n<!-- state=${PACKING.pack(JSON.stringify(value))} -->\ny`;
const STATE = stateOf(
  Object.keys(REPORT_CASES).map((name) => legOfCase(name, { leg: name })),
  true,
);

test('what is written is read again', () => {
  expect(parseState(`a\n\n${writeState(STATE, PACKING)}\n`, PACKING)).toEqual(STATE);
  expect(parseState(renderState(STATE).body, PACKING)).toEqual(STATE);
});

test('the jobs of a matrix take a tenth of their text', () => {
  const legs = Array.from({ length: 20 }, (_, index) => legOfCase('foreign-owner-second-user', { leg: `shard ${index}` }));
  const text = JSON.stringify(stateOf(legs));
  expect(writeState(stateOf(legs), PACKING).length).toBeLessThan(text.length / 10);
});

describe('whoever may edit a comment has written', () => {
  const [leg] = STATE.legs;
  test.each<[string, string]>([
    ['nothing', ''],
    ['no state', '<!-- state= -->'],
    ['another alphabet', '<!-- state=<img> -->'],
    ['not packed', '<!-- state=AAAA -->'],
    ['no JSON', `<!-- state=${PACKING.pack('{"version":1')} -->`],
    ['another version', packed({ ...STATE, version: 2 })],
    ['a key more', packed({ ...STATE, more: 1 })],
    ['a rule that is none', packed({ ...STATE, legs: [{ ...leg, problems: [{ rule: 'x' }] }] })],
    ['a run that is no number', packed({ ...STATE, legs: [{ ...leg, run: '1/../..' }] })],
    ['a name without end', packed({ ...STATE, legs: [{ ...leg, job: 'x'.repeat(1000) }] })],
    ['jobs without end', packed({ ...STATE, legs: Array.from({ length: 1001 }, () => leg) })],
    ['gigabytes', `<!-- state=${deflateRawSync(Buffer.alloc(50_000_000, ' ')).toString('base64url')} -->`],
  ])('%s', (_, body) => {
    expect(parseState(body, PACKING)).toBeNull();
  });

  test('anything: it is a state or nothing, and never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string()), (value) => {
        const state = parseState(packed(value), PACKING);
        expect(state === null || Array.isArray(state.legs)).toBe(true);
      }),
    );
  });
});
