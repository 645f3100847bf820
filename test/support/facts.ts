// Facts of a check, as its stages would have gathered them: an image with the user app (100:101), on a host whose runner has one
// range of subordinate ids.

import type { Finding } from '../../src/artefacts/judge.ts';
import { bytesOf } from '../../src/artefacts/path-bytes.ts';
import { gather, type Verdict } from '../../src/artefacts/verdict.ts';
import { NO_CI } from '../../src/ci/ci-facts.ts';
import type { RunResult } from '../../src/container/run-container.ts';
import type { HostFacts } from '../../src/host/read-host.ts';
import type { ImageUser, ImageUsers } from '../../src/image/image-user.ts';
import type { ImageFacts } from '../../src/image/resolve-users.ts';
import { learn } from '../../src/mapping/lesson.ts';
import { planMapping } from '../../src/mapping/plan.ts';
import type { RepairResult, Tally } from '../../src/repair/job.ts';
import type { Facts } from '../../src/report/facts.ts';
import type { Choice } from '../../src/settings/table.ts';
import { RUNNER } from './entries.ts';

export const WORKSPACE = '/home/runner/work/shop';

const ID_MAP = [
  { inside: 0, outside: 1001, count: 1 },
  { inside: 1, outside: 100_000, count: 65_536 },
];

export const HOST: HostFacts = {
  user: RUNNER,
  podman: { version: '5.4.2' },
  idMap: { uid: ID_MAP, gid: ID_MAP },
  podmanFault: null,
  graphRoot: '/home/runner/.local/share/containers/storage',
  selinux: false,
};

export const USERS: ImageUsers = {
  passwd: [
    { name: 'root', uid: 0, gid: 0 },
    { name: 'postgres', uid: 70, gid: 70 },
    { name: 'app', uid: 100, gid: 101 },
  ],
  group: [{ name: 'app', gid: 101 }],
};

const APP: ImageUser = { declared: 'app', uid: 100, gid: 101, name: 'app' };

const IMAGE: ImageFacts = {
  reference: 'registry.example/shop/tests:1.4',
  id: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945',
  user: 'app',
  size: 120_000_000,
  layers: null,
  resolvedUser: APP,
  startUser: null,
  containerUser: null,
  users: USERS,
};

/** Nothing of it known yet: what every check starts with. */
export function facts(more: Partial<Facts> = {}): Facts {
  return {
    verb: 'run',
    user: RUNNER,
    workspace: bytesOf(WORKSPACE),
    mapping: 'auto',
    policyChanged: null,
    failOn: 'error',
    secrets: [],
    ci: NO_CI,
    host: null,
    image: null,
    imageUsers: null,
    plan: null,
    arguments: null,
    run: null,
    verdict: null,
    repair: null,
    after: null,
    lesson: null,
    cause: null,
    fault: null,
    ...more,
  };
}

/** What `run` knows once its container has ended. */
export function runFacts(run: Partial<RunResult>, verdict: Verdict | null, mapping: Choice<'mapping'> = 'auto'): Facts {
  const plan = planMapping({ idMap: HOST.idMap, imageUser: APP, startUser: null, containerUser: null, mapping });
  const options = ['--rm', ...plan.mapArgs, '--volume', `${WORKSPACE}:${WORKSPACE}`, '--workdir', WORKSPACE];
  const command = ['npm', 'test'];
  return facts({
    mapping,
    host: HOST,
    image: IMAGE,
    imageUsers: USERS,
    plan,
    arguments: { options, command, all: ['run', ...options, IMAGE.id, ...command] },
    run: { ended: 'exited', exitCode: 0, durationMs: 12_340, notStarted: null, leftBehind: false, ...run },
    verdict,
    lesson: verdict === null ? null : learn({ plan, mapping, users: USERS, ...verdict }),
  });
}

/** What `verify` knows at its end; it asks for the host where there is something to say. */
export function verifyFacts(verdict: Verdict): Facts {
  const clean = verdict.findings.length === 0 && verdict.scan.unexamined.length === 0;
  return facts({ verb: 'verify', verdict, host: clean ? null : HOST });
}

/** A repair that came to its end. */
export function repairResult(tally: Partial<Tally>, more: Partial<RepairResult> = {}): RepairResult {
  const look = { entries: 0, changed: 0, owner: 0, mode: 0, foreign: 0, unclear: 0, failed: 0, ...tally };
  return { dryRun: false, look, done: look, listed: [], failures: [], passedBy: [], ...more };
}

/** A verdict with these findings. */
export function verdictOf(findings: readonly Finding[], scan: Partial<Verdict['scan']> = {}): Verdict {
  const gathering = gather();
  for (const finding of findings) gathering.add(finding);
  return gathering.verdict({ entries: 1234, durationMs: 87, unexamined: [], roots: [WORKSPACE], notChecked: [], ...scan }, false);
}
