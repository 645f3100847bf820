// The artefacts of a run or of any other tool: scanned, judged, gathered.

import type { IdMap } from '../host/id-map.ts';
import type { HostFacts } from '../host/read-host.ts';
import type { World } from '../world.ts';
import { judge, missing } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { lossyTextOf } from './path-bytes.ts';
import { scanArtefacts } from './scan.ts';
import { readScanScope, type Scope } from './scope.ts';
import { gather, type Verdict } from './verdict.ts';

export interface ContainerMap {
  readonly uid: IdMap;
  readonly gid: IdMap;
}

/** The verdict on what is in the scope. `ledger` is null where no run was watched, `plan` where no mapping is known. */
export async function verifyArtefacts(
  world: World,
  host: HostFacts,
  containerMap: ContainerMap | null,
  scope: Scope,
  ledger: Ledger | null,
): Promise<Verdict> {
  const { roots, everything, means, missing: missed, unexamined } = readScanScope(scope);
  const gathering = gather();
  const unmatched = new Set(scope.patterns.filter(({ negated, hasWildcard }) => hasWildcard && !negated));
  const facts = { user: world.user, containerMap, startedAt: ledger ?? (() => null) };
  const scan = await scanArtefacts(world, host, {
    roots,
    everything,
    onEntry(entry) {
      if (!means(entry.path)) return;
      if (entry.type !== 'folder') for (const pattern of unmatched) if (pattern.matches(lossyTextOf(entry.path))) unmatched.delete(pattern);
      const finding = judge(entry, facts);
      if (finding !== null) gathering.add(finding);
    },
  });
  for (const text of [...missed, ...[...unmatched].map((pattern) => pattern.text)]) gathering.add(missing(text));
  return gathering.verdict({ ...scan, roots, unexamined: [...unexamined, ...scan.unexamined] });
}
