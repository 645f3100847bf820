import { expect, test } from 'vitest';
import { namesIn, parseAttributes } from '../../src/artefacts/getfattr.ts';

// An access list as the kernel keeps it: version 2, then owner, user 200, group, group 300, mask and others.
const LIST =
  '0x02000000' +
  '01000600ffffffff' +
  '02000600c8000000' +
  '04000400ffffffff' +
  '080004002c010000' +
  '10000600ffffffff' +
  '20000400ffffffff';

test('capabilities and access lists, with the users and groups that they name', () => {
  const output = `# file: /w/tool\nsecurity.capability=0x0100000200200000000000000000000000000000\n\n# file: /w/shared\nsystem.posix_acl_access=${LIST}\n\n`;
  expect(parseAttributes(output)).toEqual([
    { path: '/w/tool', capability: true, named: [] },
    {
      path: '/w/shared',
      capability: false,
      named: [
        { kind: 'user', id: 200 },
        { kind: 'group', id: 300 },
      ],
    },
  ]);
});

test('a default list counts as the list itself does', () => {
  const [folder] = parseAttributes(`# file: /w/d\nsystem.posix_acl_access=${LIST}\nsystem.posix_acl_default=${LIST}\n\n`);
  expect(namesIn(folder?.named ?? [])).toBe('user 200, group 300');
});

test('names are escaped, and come back as their bytes', () => {
  const [file] = parseAttributes('# file: /w/new\\012line\\040caf\\351 \\134 =\nsecurity.capability=0x01\n\n');
  expect(file?.path).toBe('/w/new\nline caf\xe9 \\ =');
});

test('a list of owner, group and others alone names nobody', () => {
  const [file] = parseAttributes('# file: /w/f\nsystem.posix_acl_access=0x0200000001000600ffffffff04000400ffffffff20000400ffffffff\n\n');
  expect(file).toEqual({ path: '/w/f', capability: false, named: [] });
});

test.each(['', '\n\n', 'getfattr: something\n'])('%j holds nothing', (output) => {
  expect(parseAttributes(output)).toEqual([]);
});
