import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrayOf, bytesOf, lossyTextOf, type PathBytes, textOf } from '../../src/artefacts/path-bytes.ts';

/** As the scan makes them: one character a byte. */
const pathOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1') as PathBytes;

const text = fc.string({ unit: 'binary' });

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(arrayOf(pathOf(bytes))).toEqual(bytes);
    }),
  );
});

test('any text comes back as it was, a byte order mark at its start too', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(textOf(bytesOf(written))).toBe(written);
      expect(lossyTextOf(bytesOf(written))).toBe(written);
    }),
    { examples: [['\ufeffname'], ['€'], ['🚀'], ['é']] },
  );
});

test('text has the bytes of UTF-8', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(Buffer.from(arrayOf(bytesOf(written)))).toEqual(Buffer.from(written, 'utf8'));
    }),
  );
});

test('bytes have a text exactly where they are UTF-8', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        text.map((written) => Uint8Array.from(Buffer.from(written))),
      ),
      (bytes) => {
        const decoded = Buffer.from(bytes).toString('utf8');
        const isText = Buffer.from(decoded).equals(bytes);
        expect(textOf(pathOf(bytes))).toBe(isText ? decoded : null);
        expect(lossyTextOf(pathOf(bytes))).toBe(decoded);
      },
    ),
  );
});

describe('what is not UTF-8', () => {
  test.each([
    ['latin1', [0x63, 0xe9], 'c\ufffd'],
    ['a character cut short', [0xe2, 0x82], '\ufffd'],
    ['a slash in two bytes', [0xc0, 0xaf], '\ufffd\ufffd'],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd'],
    ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80], '\ufffd\ufffd\ufffd\ufffd'],
  ])('%s', (_, bytes, lossy) => {
    const path = pathOf(Uint8Array.from(bytes));
    expect(textOf(path)).toBeNull();
    expect(lossyTextOf(path)).toBe(lossy);
  });
});
