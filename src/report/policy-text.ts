// What is said of a policy: in the log before the check, and in every report what it changed. Pure.

import { hasExpired, type Policy, type PolicyEffect, type Residue } from '../artefacts/policy.ts';
import { shownPath } from './describe.ts';
import { quote, show } from './escape.ts';
import type { Facts } from './facts.ts';
import { counted } from './words.ts';

const EXAMPLES = 5;

/** The policy in effect, in one line for the log. */
export function describePolicy(policy: Policy): string {
  const expired = policy.allow.filter((allowance) => hasExpired(allowance, policy)).length;
  const { baseline } = policy;
  const parts = [
    ...levelsOf(policy),
    ...(policy.allow.length === 0 ? [] : [`${counted(policy.allow.length, 'entry', 'entries')} of allow, ${expired} expired`]),
    ...(baseline === null
      ? []
      : [
          `${counted(baseline.residue.size, 'finding')} known from ${show(baseline.file)}${baseline.omitted === 0 ? '' : ` (${baseline.omitted} more were not listed there)`}`,
        ]),
  ];
  return `Policy:  ${show(policy.file)}: ${parts.length === 0 ? 'the rules as they are' : parts.join('; ')}`;
}

function levelsOf({ levels }: Policy): readonly string[] {
  const entries = Object.entries(levels);
  return entries.length === 0 ? [] : [`${entries.map(([rule, level]) => `${rule} is ${level}`).join(', ')}`];
}

export interface PolicyNotes {
  /** Entries that have expired; each fails the check. */
  readonly expired: readonly string[];
  /** What was found and is not reported, and by which decision. */
  readonly excused: readonly string[];
}

/** What is said where a pull request changes the policy by which it is judged; '' where it does not. */
export function policyChangeNote({ policyChanged }: Pick<Facts, 'policyChanged'>): string {
  if (policyChanged === null) return '';
  const { file, inEffect } = policyChanged;
  const effect =
    inEffect === 'base' ? 'That of the base branch counted' : 'Its own counted: policy-from: base takes that of the base branch';
  return `This pull request changes the policy (${quote(show(file))}) by which it is judged. ${effect}`;
}

/** What every report says of the policy. */
export function policyNotes(facts: Facts): PolicyNotes {
  const effect = facts.verdict?.policy ?? null;
  if (effect === null) return { expired: [], excused: [] };
  const { policy, allowances } = effect;
  const file = quote(show(policy.file));
  const sayAllowed = ({ allowance, count }: PolicyEffect['allowances'][number]) => {
    const until = allowance.until === null ? '' : ` (until ${allowance.until})`;
    return `${counted(count, 'finding')} allowed by the policy (${file}) in ${quote(show(allowance.path))}: ${show(allowance.reason)}${until}`;
  };
  const sayExpired = ({ allowance, count }: PolicyEffect['allowances'][number]) => {
    const cure =
      count === 0
        ? 'Nothing breaks the rules there any more. Cure: remove the entry'
        : `It speaks of ${counted(count, 'finding')}. Cure: mend what it allowed, or give it a later date`;
    return `Line ${allowance.line} of the policy (${file}) allowed ${quote(show(allowance.path))} until ${allowance.until} and has expired: ${show(allowance.reason)}. ${cure}`;
  };
  return {
    expired: allowances.filter(({ expired }) => expired).map(sayExpired),
    excused: [
      ...levelsOf(policy).map((text) => `By the policy (${file}) ${text}${dropped(effect)}`),
      ...allowances.filter(({ expired }) => !expired).map(sayAllowed),
      ...baselineNotes(effect, facts),
    ],
  };
}

function dropped({ dropped: count }: PolicyEffect): string {
  return count === 0 ? '' : `: ${counted(count, 'finding')} of rules that are off ${count === 1 ? 'is' : 'are'} not reported`;
}

function baselineNotes({ policy: { baseline }, known, gone }: PolicyEffect, facts: Facts): readonly string[] {
  if (baseline === null) return [];
  const file = quote(show(baseline.file));
  const pathOf = ({ path }: Residue) => quote(shownPath(path, facts.workspace));
  const examples = `${gone.slice(0, EXAMPLES).map(pathOf).join(', ')}${gone.length > EXAMPLES ? ', …' : ''}`;
  return [
    ...(known.length === 0 ? [] : [`${counted(known.length, 'finding')} known from the baseline (${file})`]),
    ...(gone.length === 0
      ? []
      : [
          `${counted(gone.length, 'finding')} of the baseline (${file}) found no longer: ${examples}. Write it anew to shorten it: ${quote('rootless-artefacts verify --report FILE')}`,
        ]),
  ];
}
