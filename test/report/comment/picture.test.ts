import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mappingPicture, mermaidText } from '../../../src/report/comment/picture.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { legOfCase } from '../../support/legs.ts';

test('a label is letters, digits and the numbers of all other characters, and reads as it was', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const label = mermaidText(text);
      expect(label).toMatch(/^([A-Za-z0-9 .:()_/-]|#\d+;)*$/);
      expect(label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(text);
    }),
  );
});

test('a user of the host stands once, however many of the container are he', () => {
  const mapping = [
    { inside: 'app (100:101)', outside: 'runner (1001:1001)', mine: true, blamed: false },
    { inside: 'other', outside: 'runner (1001:1001)', mine: true, blamed: true },
  ];
  expect(mappingPicture(mapping).match(/h0\["/g)).toHaveLength(1);
  expect(mappingPicture(mapping)).toContain('c1 --> h0');
});

test.each<[string, string[]]>([
  ['foreign-owner-default-mapping', ['app (100:101) = 100099:100100', 'root (0:0) = runner (1001:1001)']],
  ['foreign-owner-second-user', ['app (100:101) = runner (1001:1001)', 'postgres (70:70) = 100070:100070', 'root (0:0) = 100000:100000']],
  // Root of another user namespace than ours is nobody of ours.
  ['foreign-owner-root', []],
  ['clean-pass', ['app (100:101) = runner (1001:1001)', 'root (0:0) = 100000:100000']],
])('%s: who is whom', (name, lines) => {
  expect(legOfCase(name).mapping.map(({ inside, outside }) => `${inside} = ${outside}`)).toEqual(lines);
});
