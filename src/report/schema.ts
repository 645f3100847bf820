// The JSON report, version 1: a contract, others read it. The published JSON Schema (schema/report-v1.schema.json) is made from
// this; at run time only its types are used, so loading it costs nothing.

import * as v from 'valibot';
import { RULE_IDS } from '../artefacts/rules.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const idMap = v.array(v.strictObject({ inside: id, outside: id, count: id }));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const owner = v.strictObject({ uid: id, gid: id });
const residue = v.strictObject({ rule: v.picklist(RULE_IDS), path: v.string(), pathBytes: v.nullable(v.string()), owner });

export const Report = v.strictObject({
  version: v.literal(1),
  tool: v.strictObject({ name: v.literal('rootless-artefacts'), version: v.string() }),
  ci: v.strictObject({
    provider: v.nullable(v.picklist(['github', 'gitea', 'forgejo'])),
    repository: v.nullable(v.string()),
    headSha: v.nullable(v.string()),
    pullRequest: v.nullable(v.pipe(v.number(), v.integer())),
    runId: v.nullable(v.string()),
    attempt: v.nullable(v.pipe(v.number(), v.integer())),
    job: v.nullable(v.string()),
    leg: v.nullable(v.string()),
  }),
  outcome: v.picklist(['pass', 'findings', 'command-failed', 'timed-out', 'cancelled', 'not-run']),
  /** Why it was not run, or not to its end: what happened, what it means, and the cure. */
  fault: v.nullable(v.strictObject({ message: v.string(), meaning: v.string(), cure: v.string() })),
  host: v.strictObject({
    uid: id,
    gid: id,
    user: v.string(),
    podman: v.nullable(v.strictObject({ version: v.string() })),
    idMap: v.nullable(v.strictObject({ uid: idMap, gid: idMap })),
  }),
  image: v.nullable(
    v.strictObject({
      reference: v.string(),
      id: v.string(),
      user: v.strictObject({ declared: v.string(), uid: id, gid: id, name: v.nullable(v.string()) }),
    }),
  ),
  plan: v.nullable(
    v.strictObject({
      strategy: v.picklist(['default', 'remap', 'none']),
      storage: v.picklist(['native', 'shifted']),
      podmanArgs: v.array(v.string()),
      because: v.array(v.strictObject({ reason: v.string(), text: v.string() })),
    }),
  ),
  command: v.nullable(v.strictObject({ argv: v.array(v.string()), exitCode: v.nullable(v.number()), durationMs: v.number() })),
  scan: v.nullable(
    v.strictObject({
      roots: v.array(v.string()),
      entries: count,
      durationMs: v.number(),
      unexamined: v.array(v.strictObject({ path: v.nullable(v.string()), pathBytes: v.nullable(v.string()), reason: v.string() })),
      notChecked: v.array(v.strictObject({ rule: v.picklist(RULE_IDS), reason: v.string() })),
    }),
  ),
  findings: v.array(
    v.strictObject({
      rule: v.picklist(RULE_IDS),
      level: v.picklist(['error', 'warning']),
      origin: v.picklist(['run', 'earlier', 'unknown']),
      path: v.string(),
      pathBytes: v.nullable(v.string()),
      owner: v.nullable(owner),
      container: v.nullable(v.strictObject({ uid: v.nullable(id), gid: v.nullable(id), user: v.nullable(v.string()) })),
      mode: v.nullable(v.string()),
      type: v.nullable(v.picklist(['file', 'folder', 'link', 'fifo', 'socket', 'device', 'unknown'])),
      message: v.string(),
      fix: v.nullable(v.strictObject({ setting: v.string(), value: v.string() })),
    }),
  ),
  /** What a repair did. In a dry run nothing was: `changed` is what it would do. `left` is what the check found after it. */
  repair: v.nullable(
    v.strictObject({
      dryRun: v.boolean(),
      found: count,
      done: count,
      changed: v.strictObject({ owner: count, mode: count }),
      foreign: count,
      unclear: count,
      failed: count,
      left: v.strictObject({ error: count, warning: count, unexamined: count }),
      listed: v.array(v.strictObject({ path: v.string(), pathBytes: v.nullable(v.string()) })),
      failures: v.array(v.strictObject({ path: v.string(), pathBytes: v.nullable(v.string()), reason: v.string() })),
      passedBy: v.array(v.strictObject({ path: v.string(), pathBytes: v.nullable(v.string()), reason: v.string() })),
    }),
  ),
  /** The pull request changes the policy by which it is judged; `inEffect` says whose counted. */
  policyChanged: v.nullable(v.strictObject({ file: v.string(), inEffect: v.picklist(['workspace', 'base']) })),
  /** What the policy changed. `known` has what a baseline needs, so that a report can take its place. */
  policy: v.nullable(
    v.strictObject({
      file: v.string(),
      levels: v.record(v.string(), v.picklist(['error', 'warning', 'off'])),
      allow: v.array(
        v.strictObject({
          path: v.string(),
          line: count,
          rules: v.nullable(v.array(v.picklist(RULE_IDS))),
          reason: v.string(),
          until: v.nullable(v.string()),
          expired: v.boolean(),
          findings: count,
        }),
      ),
      dropped: count,
      baseline: v.nullable(v.string()),
      known: v.array(residue),
      gone: v.array(residue),
    }),
  ),
  summary: v.strictObject({ error: count, warning: count, allowed: count, byRule: v.record(v.string(), count), omitted: count }),
});

export type Report = v.InferOutput<typeof Report>;
