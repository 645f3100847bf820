// What other tools are told: the verdict that decides, and what stands beside its findings. Pure.

import { plain } from './escape.ts';
import type { Facts } from './facts.ts';
import { decisiveVerdict } from './outcome.ts';
import { policyNotes } from './policy-text.ts';
import { repairNotes } from './repair-text.ts';
import { caveats } from './words.ts';

/** The facts with the findings that are left: a gate that lists what was repaired would hold for nothing. */
export function decided(facts: Facts): Facts {
  return { ...facts, verdict: decisiveVerdict(facts), after: null };
}

export interface Remarks {
  /** What fails the check beside its findings. */
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}

/** What no finding says, in plain words. */
export function remarksOf(facts: Facts): Remarks {
  const { expired, excused } = policyNotes(facts);
  const unseen = (facts.verdict?.scan.unexamined.length ?? 0) > 0;
  const beside = caveats(facts);
  return {
    errors: [...expired, ...(unseen ? beside : [])].map(plain),
    notes: [...(unseen ? [] : beside), ...excused, ...repairNotes(facts)].map(plain),
  };
}
