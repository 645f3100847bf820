import { describe, expect, test } from 'vitest';
import { decidingLine, mayHaveBuilt } from '../../src/ci/containerfile.ts';

describe('the line that decides who an image runs as', () => {
  test.each([
    ['the only USER', 'FROM alpine\nRUN id\nUSER app\n', { line: 3, user: 'app' }],
    ['the last of several', 'FROM alpine\nUSER app\nRUN id\nUSER 100:101\nCMD x', { line: 4, user: '100:101' }],
    ['that of the last stage', 'FROM a AS build\nUSER builder\nFROM b\nCOPY --from=build /x /x\nUSER app', { line: 5, user: 'app' }],
    ['the FROM of a last stage without one', 'FROM a AS build\nUSER builder\nFROM b\nRUN x', { line: 3, user: null }],
    ['small letters and white space', '  from a\n\tuser   app  ', { line: 2, user: 'app' }],
    ['not in a comment', 'FROM a\n# USER app\n', { line: 1, user: null }],
    ['not in a continued line', 'FROM a\nRUN echo \\\nUSER app\nUSER real', { line: 4, user: 'real' }],
    ['not after a comment between continued lines', 'FROM a\nRUN echo \\\n# why\nUSER app\nUSER real', { line: 5, user: 'real' }],
    ['not in a heredoc', 'FROM a\nRUN <<EOF\nUSER app\nEOF\nUSER real', { line: 5, user: 'real' }],
    ['lines of Windows', 'FROM a\r\nUSER app\r\n', { line: 2, user: 'app' }],
  ])('%s', (_, text, expected) => {
    expect(decidingLine(text)).toEqual(expected);
  });

  test.each(['', 'USER app', '# nothing', 'ARG x=1'])('%j names no stage', (text) => {
    expect(decidingLine(text)).toBeNull();
  });
});

test.each([
  ['app', 'app', true],
  ['app', '100', false],
  [null, '', true],
  [null, 'app', false],
  ['app', '', false],
  ['$APP_USER', 'app', true],
])('USER %s may have built an image of %s: %s', (user, declared, expected) => {
  expect(mayHaveBuilt({ line: 1, user }, declared)).toBe(expected);
});
