// Facts → the JSON report. Pure.

import type { Finding } from '../artefacts/judge.ts';
import { arrayOf, lossyTextOf, type PathBytes, textOf } from '../artefacts/path-bytes.ts';
import { allowedCount, type PolicyEffect, type Residue } from '../artefacts/policy.ts';
import { nameOf } from '../image/image-user.ts';
import { sentenceOf } from '../mapping/reasons.ts';
import type { PathReason } from '../repair/job.ts';
import { TOOL, VERSION } from '../version.ts';
import { containerOwner, describe, relativePath } from './describe.ts';
import { plain } from './escape.ts';
import type { Facts } from './facts.ts';
import { decisiveVerdict, outcomeOf } from './outcome.ts';
import type { Report } from './schema.ts';

/** The report as data; every key of the schema is present. */
export function buildReport(facts: Facts): Report {
  const { host, image, plan, run, verdict } = facts;
  const user = image === null ? null : image.resolvedUser;
  return {
    version: 1,
    tool: { name: TOOL, version: VERSION },
    ci: facts.ci,
    outcome: outcomeOf(facts),
    fault: facts.fault === null ? null : { message: facts.fault.message, meaning: facts.fault.meaning, cure: facts.fault.cure },
    host: {
      uid: facts.user.uid,
      gid: facts.user.gid,
      user: facts.user.name,
      podman: host?.podman ?? null,
      idMap: host === null || host.idMap.uid.length === 0 ? null : { uid: [...host.idMap.uid], gid: [...host.idMap.gid] },
    },
    image:
      image === null || user === null
        ? null
        : { reference: image.reference, id: image.id, user: { declared: user.declared, uid: user.uid, gid: user.gid, name: user.name } },
    plan:
      plan === null
        ? null
        : {
            strategy: plan.strategy,
            storage: plan.storage,
            podmanArgs: redact(facts.arguments?.options ?? plan.mapArgs, facts.secrets),
            because: plan.because.map((reason) => ({ reason: reason.because, text: sentenceOf(reason) })),
          },
    command:
      run === null
        ? null
        : { argv: redact(facts.arguments?.command ?? [], facts.secrets), exitCode: run.exitCode, durationMs: run.durationMs },
    scan:
      verdict === null
        ? null
        : {
            roots: [...verdict.scan.roots],
            entries: verdict.scan.entries,
            durationMs: verdict.scan.durationMs,
            unexamined: verdict.scan.unexamined.map(({ path, reason }) => ({
              ...(path === null ? { path: null, pathBytes: null } : writtenPath(path, facts)),
              reason,
            })),
            notChecked: [...verdict.scan.notChecked],
          },
    findings: (verdict?.findings ?? []).map((finding) => writtenFinding(finding, facts)),
    repair: writtenRepair(facts),
    policyChanged: facts.policyChanged === null ? null : { ...facts.policyChanged },
    policy: verdict?.policy == null ? null : writtenPolicy(verdict.policy, facts),
    summary: {
      error: verdict?.counts.error ?? 0,
      warning: verdict?.counts.warning ?? 0,
      allowed: allowedCount(verdict?.policy?.allowances ?? []),
      byRule: { ...verdict?.byRule },
      omitted: verdict?.omitted ?? 0,
    },
  };
}

export function renderReport(facts: Facts): string {
  return `${JSON.stringify(buildReport(facts), null, 2)}\n`;
}

/** A finding as it stands in the report. */
export function writtenFinding(finding: Finding, facts: Facts): Report['findings'][number] {
  const { entry } = finding;
  const container = containerOwner(finding, facts);
  const { sentence, cure } = describe(finding, facts);
  return {
    rule: finding.rule,
    level: finding.level,
    origin: finding.origin,
    ...(entry === null ? { path: finding.pattern ?? '', pathBytes: null } : writtenPath(entry.path, facts)),
    owner: entry === null ? null : { uid: entry.uid, gid: entry.gid },
    container: container === null ? null : { ...container, user: container.uid === null ? null : nameOf(facts.imageUsers, container.uid) },
    mode: entry === null ? null : entry.mode.toString(8).padStart(4, '0'),
    type: entry?.type ?? null,
    message: plain(`${sentence}. Cure: ${cure.text}`),
    fix: cure.fix === null ? null : { ...cure.fix },
  };
}

function writtenPolicy({ policy, allowances, dropped, known, gone }: PolicyEffect, facts: Facts): Report['policy'] {
  const written = ({ rule, path, uid, gid }: Residue) => ({ rule, ...writtenPath(path, facts), owner: { uid, gid } });
  return {
    file: policy.file,
    levels: { ...policy.levels },
    allow: allowances.map(({ allowance: { path, line, rules, reason, until }, expired, count }) => ({
      path,
      line,
      rules: rules === null ? null : [...rules],
      reason,
      until,
      expired,
      findings: count,
    })),
    dropped,
    baseline: policy.baseline?.file ?? null,
    known: known.map(written),
    gone: gone.map(written),
  };
}

function writtenRepair(facts: Facts): Report['repair'] {
  const { repair } = facts;
  if (repair === null) return null;
  const { changed, owner, mode, foreign, unclear, failed } = repair.done ?? repair.look;
  const left = decisiveVerdict(facts);
  const withReason = ({ path, reason }: PathReason) => ({ ...writtenPath(path, facts), reason });
  return {
    dryRun: repair.dryRun,
    found: repair.look.changed,
    done: repair.done === null ? 0 : changed,
    changed: { owner, mode },
    foreign,
    unclear,
    failed,
    left: { error: left?.counts.error ?? 0, warning: left?.counts.warning ?? 0, unexamined: left?.scan.unexamined.length ?? 0 },
    listed: repair.listed.map((path) => writtenPath(path, facts)),
    failures: repair.failures.map(withReason),
    passedBy: repair.passedBy.map(withReason),
  };
}

function writtenPath(path: PathBytes, facts: Facts): { path: string; pathBytes: string | null } {
  const relative = relativePath(path, facts.workspace);
  return { path: lossyTextOf(relative), pathBytes: textOf(relative) === null ? base64(relative) : null };
}

function base64(path: PathBytes): string {
  return btoa(String.fromCharCode(...arrayOf(path)));
}

/** Takes the values of variables out of a command line. Values of fewer than four characters are words like any other. */
export function redact(words: readonly string[], secrets: readonly string[]): string[] {
  const longest = secrets.filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
  return words.map((word) => longest.reduce((text, secret) => text.replaceAll(secret, '***'), word));
}
