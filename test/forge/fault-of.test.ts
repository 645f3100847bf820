import { expect, test } from 'vitest';
import { describeFault } from '../../src/forge/describe-fault.ts';
import { faultOf } from '../../src/forge/fault-of.ts';
import { ForgeFault, type ForgeFaultKind } from '../../src/forge/forge-fault.ts';

const answer = (status: number, message = 'x', headers: Record<string, string> = {}) => ({ status, message, response: { headers } });

test.each<[string, unknown, ForgeFaultKind]>([
  ['401', answer(401), 'unauthorised'],
  ['403', answer(403, 'Resource not accessible by integration', { 'x-ratelimit-remaining': '4999' }), 'denied'],
  ['403 with retry-after', answer(403, 'x', { 'retry-after': '60' }), 'rate-limited'],
  ['403 with nothing left', answer(403, 'x', { 'x-ratelimit-remaining': '0' }), 'rate-limited'],
  ['403 that says it', answer(403, 'You have exceeded a secondary rate limit'), 'rate-limited'],
  ['403 of a locked conversation', answer(403, 'Unable to create comment because issue is locked.'), 'locked'],
  ['422 of a locked conversation', answer(422, 'issue is locked'), 'locked'],
  ['a repository with lock in its name', answer(403, 'blocked by policy'), 'denied'],
  ['404', answer(404), 'not-found'],
  ['410', answer(410), 'not-found'],
  ['413', answer(413), 'too-long'],
  ['422 that is too long', answer(422, 'Validation Failed: {"message":"body is too long (maximum is 65536 characters)"}'), 'too-long'],
  ['422', answer(422), 'refused'],
  ['429', answer(429), 'rate-limited'],
  ['500', answer(500), 'server'],
  ['503', answer(503), 'server'],
  ['no answer', { status: 500, message: 'read ECONNRESET' }, 'unreachable'],
  ['an exception of its own', new TypeError('fetch failed'), 'unreachable'],
  ['something thrown that is no error', 'x', 'unreachable'],
])('%s', (_, error, kind) => {
  expect(faultOf(error, false).kind).toBe(kind);
});

test('what fails because the time is over is late, and what was understood stays as it is', () => {
  expect(faultOf(answer(500), true).kind).toBe('late');
  const fault = new ForgeFault('unreadable', null, 'x');
  expect(faultOf(fault, true)).toBe(fault);
});

test('only what nobody has refused may have been done', () => {
  const kinds: ForgeFaultKind[] = ['server', 'unreachable', 'unreadable', 'denied', 'rate-limited', 'refused', 'not-found'];
  expect(kinds.filter((kind) => new ForgeFault(kind, null, '').mayBeDone)).toEqual(['server', 'unreachable', 'unreadable']);
});

test('every kind is one sentence with what it means, on one line', () => {
  const kinds: ForgeFaultKind[] = [
    ...(['unauthorised', 'denied', 'not-found', 'locked', 'too-long', 'refused', 'rate-limited'] as const),
    ...(['server', 'unreachable', 'unreadable', 'late', 'unsettled'] as const),
  ];
  for (const kind of kinds) {
    const line = describeFault(new ForgeFault(kind, 418, 'a\nb\u001b'), { pullRequest: 7, fork: false, server: 'GitHub' });
    expect(line).toMatch(/^The comment on pull request 7 could not be kept up to date: .*[^.]\. The verdict stands; [^\n]*\.$/);
    expect(line).not.toMatch(/[\u0000-\u001f]/);
  }
});
