// Whether a verdict asks for the repair that was ordered. Pure.

import type { RuleId } from '../artefacts/rules.ts';
import type { Verdict } from '../artefacts/verdict.ts';

/** What a repair cures: ids that are given back, and bits of the owner that are restored. */
const CURABLE: readonly RuleId[] = ['foreign-owner', 'foreign-group', 'unreadable', 'undeletable'];

/**
 * `failed`: where something curable fails the check. `always`: where there is anything curable, also what an earlier job left. The level
 * decides, not whether the check is let pass (`fail-on: never`).
 */
export function isWorthRepairing(
  order: 'never' | 'failed' | 'always',
  { findings, byRule }: Pick<Verdict, 'findings' | 'byRule'>,
  failOn: 'error' | 'warning' | 'never',
): boolean {
  if (order === 'never') return false;
  // Errors are listed before warnings, so that what is not listed cannot be the only one.
  if (order === 'failed') return findings.some(({ rule, level }) => CURABLE.includes(rule) && (level === 'error' || failOn === 'warning'));
  return CURABLE.some((rule) => (byRule[rule] ?? 0) > 0);
}
