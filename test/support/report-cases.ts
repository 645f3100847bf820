// One check a row, each with a different thing to say. Every renderer says all of them: test/golden/.

import { missing } from '../../src/artefacts/judge.ts';
import { bytesOf } from '../../src/artefacts/path-bytes.ts';
import { HostError } from '../../src/errors.ts';
import type { Facts } from '../../src/report/facts.ts';
import { BEFORE, entryAt, findingOf } from './entries.ts';
import { facts, HOST, repairResult, runFacts, verdictOf, verifyFacts, WORKSPACE } from './facts.ts';
import { allowance, baselineOf, policyOf, verdictUnder } from './policies.ts';

const here = (path: string) => `${WORKSPACE}/${path}`;
/** On the host, in a container with the default mapping, and in one that maps app (100:101) to the runner. */
const APP_UNMAPPED = { uid: 100_099, gid: 100_100 };
const POSTGRES_REMAPPED = { uid: 100_070, gid: 100_070 };
const OTHER_GROUP = { gid: 100_999 };

/** A line break, a colour, a right-to-left override and a byte that is no UTF-8, and what logs, tables and comments act on. */
const HOSTILE_NAMES = [
  'line\nbreak',
  '\u001b[31mred',
  'txt.\u202Egnp',
  'a|b',
  '<!--comment',
  '::error::forged',
  '##[error]forged',
  '`code`',
  '@octocat #1',
  '[link](https://evil.example)',
];

const OLD_FILE = findingOf(entryAt(here('old/a'), { ...APP_UNMAPPED, changedAt: BEFORE }));

export const REPORT_CASES: Readonly<Record<string, Facts>> = {
  'clean-pass': runFacts({}, verdictOf([])),

  'foreign-owner-default-mapping': runFacts(
    {},
    verdictOf([findingOf(entryAt(here('out/junit.xml'), APP_UNMAPPED)), findingOf(entryAt(here('out/coverage.json'), APP_UNMAPPED))]),
    'default',
  ),

  'foreign-owner-second-user': runFacts({}, verdictOf([findingOf(entryAt(here('data/base'), { ...POSTGRES_REMAPPED, type: 'folder' }))])),

  'foreign-owner-root': verifyFacts(verdictOf([findingOf(entryAt(here('dist/app.js'), { uid: 0, gid: 0 }), false)])),

  'foreign-owner-verify': verifyFacts(verdictOf([findingOf(entryAt(here('out/junit.xml'), APP_UNMAPPED), false)])),

  'foreign-group': runFacts({}, verdictOf([findingOf(entryAt(here('out/log'), OTHER_GROUP))])),

  'closed-to-the-runner': runFacts(
    {},
    verdictOf([
      findingOf(entryAt(here('out/core'), { mode: 0o200 })),
      findingOf(entryAt(here('out/dump'), { mode: 0 })),
      findingOf(entryAt(here('go/pkg/mod'), { mode: 0o555, type: 'folder' })),
    ]),
  ),

  'missing-artefact': runFacts({}, verdictOf([missing('reports/**/*.xml')], { roots: [], entries: 0 })),

  'command-failed': runFacts({ exitCode: 2 }, verdictOf([findingOf(entryAt(here('data/base'), POSTGRES_REMAPPED))])),

  'timed-out': runFacts({ ended: 'timed-out', exitCode: null, durationMs: 600_000 }, verdictOf([])),

  cancelled: runFacts({ ended: 'cancelled', exitCode: null }, null),

  'host-fault': facts({
    host: { ...HOST, idMap: { uid: HOST.idMap.uid.slice(0, 1), gid: HOST.idMap.gid.slice(0, 1) } },
    fault: new HostError(
      'runner has no subordinate uids and gids',
      'Podman maps the users of the image to them; with none, only a single user exists in the container.',
      'sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 runner && podman system migrate',
    ),
  }),

  'policy-excuses': runFacts(
    {},
    verdictUnder(
      policyOf({
        levels: { 'foreign-group': 'off', 'world-writable': 'error' },
        allow: [allowance(here('go/pkg/mod'), { path: 'go/pkg/**', until: '2027-01-31', reason: 'the module cache of Go' })],
        baseline: baselineOf(OLD_FILE, findingOf(entryAt(here('old/gone'), APP_UNMAPPED))),
      }),
      [findingOf(entryAt(here('go/pkg/mod'), { mode: 0o555, type: 'folder' })), findingOf(entryAt(here('out/log'), OTHER_GROUP)), OLD_FILE],
    ),
  ),

  'policy-expired': runFacts(
    {},
    verdictUnder(
      policyOf({
        file: 'ci/\u001b[31m@team|.yml',
        allow: [
          allowance(here('data/base'), { path: 'data/**', until: '2026-11-23', reason: '<b>@octocat</b> | mends it\u202e' }),
          allowance(here('nothing'), { line: 9, path: 'logs\n::error::', until: '2026-01-01' }),
        ],
      }),
      [findingOf(entryAt(here('data/base'), POSTGRES_REMAPPED))],
    ),
  ),

  'residue-of-an-earlier-job': runFacts(
    {},
    verdictOf([
      findingOf(entryAt(here('old/a'), { ...APP_UNMAPPED, changedAt: BEFORE })),
      findingOf(entryAt(here('old/b'), { ...APP_UNMAPPED, changedAt: BEFORE })),
    ]),
  ),

  'place-not-examined': verifyFacts(
    verdictOf([], {
      unexamined: [
        { path: bytesOf(here('db')), reason: 'not even podman unshare may look into this folder: it belongs to root or to another user' },
        { path: null, reason: 'find: ‘/home/runner/work/shop/gone’: Input/output error' },
      ],
    }),
  ),

  'repaired-run': {
    ...runFacts(
      {},
      verdictOf([
        findingOf(entryAt(here('out/junit.xml'), APP_UNMAPPED)),
        findingOf(entryAt(here('go/mod'), { mode: 0o555, type: 'folder' })),
      ]),
      'default',
    ),
    repair: repairResult({ entries: 1234, changed: 2, owner: 1, mode: 1 }),
    after: verdictOf([]),
  },

  'repair-that-left-something': {
    ...verifyFacts(verdictOf([findingOf(entryAt(here('dist/app.js'), { uid: 0, gid: 0 }), false)])),
    verb: 'repair',
    repair: repairResult(
      { entries: 1234, changed: 7, owner: 7, foreign: 1, failed: 1 },
      {
        failures: [{ path: bytesOf(here('out/kept')), reason: 'EPERM: operation not permitted' }],
        passedBy: [{ path: bytesOf(here('mnt')), reason: 'another file system is mounted there' }],
      },
    ),
  },

  'repair-dry-run': {
    ...verifyFacts(verdictOf([findingOf(entryAt(here('out/junit.xml'), APP_UNMAPPED), false)])),
    verb: 'repair',
    repair: repairResult(
      { entries: 1234, changed: 1, owner: 1, unclear: 2 },
      { dryRun: true, done: null, listed: [bytesOf(here('out/a\nb'))] },
    ),
  },

  'hostile-names': runFacts(
    {},
    verdictOf([
      ...HOSTILE_NAMES.map((name) => findingOf(entryAt(here(`out/${name}`), POSTGRES_REMAPPED))),
      findingOf(entryAt(new Uint8Array([...Buffer.from(here('out/caf')), 0xe9]), { mode: 0 })),
    ]),
  ),
};
