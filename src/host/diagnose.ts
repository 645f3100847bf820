// From Podman's words to ours. Pure.

import { HostError } from '../errors.ts';
import type { CureFacts } from './cure-facts.ts';
import { REQUIREMENTS } from './requirements.ts';
import { SYMPTOMS, type Symptom } from './symptoms.ts';

/** The symptom that these words of Podman show, or null where they are none we know. */
export function symptomIn(words: string): Symptom | null {
  return SYMPTOMS.find(({ pattern }) => pattern.test(words)) ?? null;
}

/** The failure in our words, with Podman's behind them; null where they are none we know. */
export function diagnose(words: string, facts: CureFacts): HostError | null {
  const symptom = symptomIn(words);
  if (symptom === null) return null;
  return new HostError(`${symptom.what} (${words})`, `${REQUIREMENTS[symptom.requirement].breaks}.`, symptom.cure(facts, words));
}
