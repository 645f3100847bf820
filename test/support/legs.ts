// Jobs of a check as a comment holds them, and what a comment is written with.

import { createHash } from 'node:crypto';
import { PACKING } from '../../src/forge/packing.ts';
import { renderComment } from '../../src/report/comment/body.ts';
import { legOfReport } from '../../src/report/comment/leg.ts';
import type { CommentState, Leg } from '../../src/report/comment/leg-schema.ts';
import { markerPrefix } from '../../src/report/comment/marker.ts';
import type { Facts } from '../../src/report/facts.ts';
import { buildReport } from '../../src/report/json.ts';
import { REPORT_CASES } from './report-cases.ts';

export const SHA = 'c0ffee'.repeat(7).slice(0, 40);

export const PREFIX = markerPrefix('acme/shop/.github/workflows/test.yml', (text, encoding) =>
  createHash('sha256').update(text).digest(encoding),
);

/** What a job of a pull request has found. */
export function legOf(facts: Facts, ci: Partial<Facts['ci']> = {}, total: number | null = null): Leg {
  const here = { ...facts.ci, repository: 'acme/shop', runId: '4242', attempt: 1, headSha: SHA, job: 'test', ...ci };
  return legOfReport(buildReport({ ...facts, ci: here }), total);
}

/** That of a case of test/support/report-cases.ts. */
export function legOfCase(name: keyof typeof REPORT_CASES, ci: Partial<Facts['ci']> = {}, total: number | null = null): Leg {
  return legOf(REPORT_CASES[name] as Facts, ci, total);
}

export function stateOf(legs: readonly Leg[], wasWrong = false): CommentState {
  return { version: 1, wasWrong, legs: [...legs] };
}

export function runUrl(run: string, attempt: number): string {
  return `https://github.com/acme/shop/actions/runs/${run}/attempts/${attempt}`;
}

export function renderState(state: CommentState, { generation = 1, step = 0 } = {}) {
  return renderComment(state, { prefix: PREFIX, generation, packing: PACKING, runUrl, step });
}
