import { describe, expect, test } from 'vitest';
import { type GroupRow, type PasswdRow, parseGroup, parsePasswd } from '../../src/image/passwd.ts';

describe('/etc/passwd', () => {
  test.each<[string, string, PasswdRow[]]>([
    ['an empty file', '', []],
    ['a full row', 'app:x:100:101:App,,,:/home/app:/bin/sh\n', [{ name: 'app', uid: 100, gid: 101 }]],
    [
      'rows in their order, none of them dropped for its name or its id',
      'app:x:100:101::/:\napp:x:200:201::/:\nother:x:100:5::/:',
      [
        { name: 'app', uid: 100, gid: 101 },
        { name: 'app', uid: 200, gid: 201 },
        { name: 'other', uid: 100, gid: 5 },
      ],
    ],
    ['lines that end as on Windows', 'app:x:100:101\r\n', [{ name: 'app', uid: 100, gid: 101 }]],
    ['white space around a row', '  app:x:100:101::/:  \n', [{ name: 'app', uid: 100, gid: 101 }]],
    ['blank lines', '\n\n  \napp:x:100:101\n\n', [{ name: 'app', uid: 100, gid: 101 }]],
    ['a row without a group has group 0', 'app:x:100\n', [{ name: 'app', uid: 100, gid: 0 }]],
    ['a group that is no number is 0', 'app:x:100:users\n', [{ name: 'app', uid: 100, gid: 0 }]],
    ['a row behind a # counts', '#app:x:100:101::/:\n', [{ name: '#app', uid: 100, gid: 101 }]],
    ['a sentence behind a # has no uid', '# The users: see below\n', []],
    ['a uid that is no number', 'app:x:1OO:101\nadm:x:-3:4\nsys:x: 3:3\n', []],
    ['a row without a uid', 'app\nadm:x\nsys:x::3\n', []],
    ['NIS of old', '+::::::\n', []],
    ['an empty name', ':x:100:101\n', [{ name: '', uid: 100, gid: 101 }]],
    ['the largest uid there is', 'huge:x:4294967295:4294967295\n', [{ name: 'huge', uid: 4_294_967_295, gid: 4_294_967_295 }]],
    ['a uid that no kernel has', 'huge:x:99999999999999999999:1\n', []],
  ])('%s', (_name, text, rows) => {
    expect(parsePasswd(text)).toEqual(rows);
  });
});

describe('/etc/group', () => {
  test.each<[string, string, GroupRow[]]>([
    ['an empty file', '', []],
    ['a group with members', 'extra:x:300:app,adm\n', [{ name: 'extra', gid: 300 }]],
    [
      'two rows of one name, in their order',
      'app:x:101:\napp:x:102:\r\n',
      [
        { name: 'app', gid: 101 },
        { name: 'app', gid: 102 },
      ],
    ],
    ['a comment, which this file can have', '#app:x:101:\n  # old:x:1:\nadm:x:4:\n', [{ name: 'adm', gid: 4 }]],
    ['broken rows', 'app:x:abc:\nadm:x\nsys\n:::\nhuge:x:99999999999999999999:\nadm:x:4:\n', [{ name: 'adm', gid: 4 }]],
    ['the largest gid there is', 'huge:x:4294967295:\n', [{ name: 'huge', gid: 4_294_967_295 }]],
  ])('%s', (_name, text, rows) => {
    expect(parseGroup(text)).toEqual(rows);
  });
});
