import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/errors.ts';
import type { Facts } from '../../src/report/facts.ts';
import { exitCodeOf, outcomeOf } from '../../src/report/outcome.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { facts, runFacts, verdictOf, verifyFacts } from '../support/facts.ts';

const clean = verdictOf([]);
const bad = verdictOf([findingOf(entryAt('/w/x', { uid: 100_099 }))]);
const warned = verdictOf([findingOf(entryAt('/w/x', { gid: 100_100 }))]);
const fault = new HostError('find is not installed', 'It is what looks at the artefacts.', 'sudo apt-get install -y findutils');

const cancelled = { ended: 'cancelled', exitCode: null } as const;
const timedOut = { ended: 'timed-out', exitCode: null } as const;

interface Row {
  readonly what: string;
  readonly facts: Facts;
  readonly outcome: string;
  readonly code: number;
}

/** Cancelled, time limit, host, command, findings: of any two the first in this order decides. */
const rows: Row[] = [
  { what: 'a run without findings', facts: runFacts({}, clean), outcome: 'pass', code: 0 },
  { what: 'a run with a warning', facts: runFacts({}, warned), outcome: 'pass', code: 0 },
  { what: 'a verify without findings', facts: verifyFacts(clean), outcome: 'pass', code: 0 },
  { what: 'findings', facts: runFacts({}, bad), outcome: 'findings', code: 1 },
  { what: 'findings of verify', facts: verifyFacts(bad), outcome: 'findings', code: 1 },
  { what: 'findings with fail-on never', facts: { ...runFacts({}, bad), failOn: 'never' }, outcome: 'pass', code: 0 },
  { what: 'a warning with fail-on warning', facts: { ...runFacts({}, warned), failOn: 'warning' }, outcome: 'findings', code: 1 },
  { what: 'the command failed', facts: runFacts({ exitCode: 7 }, clean), outcome: 'command-failed', code: 7 },
  { what: 'the command failed and left findings', facts: runFacts({ exitCode: 7 }, bad), outcome: 'command-failed', code: 7 },
  { what: 'the command ended with a code of ours', facts: runFacts({ exitCode: 124 }, clean), outcome: 'command-failed', code: 124 },
  {
    what: 'fail-on never says nothing of the command',
    facts: { ...runFacts({ exitCode: 7 }, bad), failOn: 'never' },
    outcome: 'command-failed',
    code: 7,
  },
  { what: 'the host cannot do it', facts: facts({ fault }), outcome: 'not-run', code: 3 },
  { what: 'Podman could not start the container', facts: { ...runFacts({ exitCode: 127 }, bad), fault }, outcome: 'not-run', code: 3 },
  { what: 'the time limit', facts: runFacts(timedOut, clean), outcome: 'timed-out', code: 124 },
  { what: 'the time limit, and findings', facts: runFacts(timedOut, bad), outcome: 'timed-out', code: 124 },
  { what: 'the time limit, and a host that fails then', facts: { ...runFacts(timedOut, null), fault }, outcome: 'timed-out', code: 124 },
  { what: 'cancelled', facts: runFacts(cancelled, null), outcome: 'cancelled', code: 130 },
  { what: 'cancelled, and a host that fails then', facts: { ...runFacts(cancelled, null), fault }, outcome: 'cancelled', code: 130 },
];

test.each(rows)('$what: $outcome, exit $code', ({ facts: known, outcome, code }) => {
  expect({ outcome: outcomeOf(known), code: exitCodeOf(known, null) }).toEqual({ outcome, code });
});

describe('the signal shows in the exit code of what was cancelled, and of nothing else', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: %i', (signal, code) => {
    expect(exitCodeOf(runFacts(cancelled, null), signal)).toBe(code);
    expect(exitCodeOf(runFacts(timedOut, clean), signal)).toBe(124);
  });
});
