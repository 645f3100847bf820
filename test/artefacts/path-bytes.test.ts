import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrayOf, bytesOf, lossyTextOf, type PathBytes, textAndBytes, textOf } from '../../src/artefacts/path-bytes.ts';

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

test('what is text and what is not is decided as by a strict decoder, also close to what is well-formed', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const almost = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2 }).map((some) => [...Buffer.from(some)]),
      fc.array(fc.constantFrom(0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf), {
        maxLength: 4,
      }),
    ),
  );
  fc.assert(
    fc.property(almost, (parts) => {
      const bytes = Uint8Array.from(parts.flat());
      let expected: string | null = null;
      try {
        expected = strict.decode(bytes);
      } catch {}
      expect(textOf(pathOf(bytes))).toBe(expected);
      // Nothing is lost either: text and bytes put together again are the path.
      const again = textAndBytes(pathOf(bytes)).map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part)));
      expect(Uint8Array.from(Buffer.concat(again))).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});
