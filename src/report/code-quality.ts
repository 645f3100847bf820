// Facts → GitLab Code Quality (docs.gitlab.com/ci/testing/code_quality: the report format). Pure.

import { type Level, RULES } from '../artefacts/rules.ts';
import { decided } from './decided.ts';
import type { Digest } from './digest.ts';
import type { Facts } from './facts.ts';
import { listFindings } from './listed.ts';

const SEVERITY: Readonly<Record<Level, 'major' | 'minor'>> = { error: 'major', warning: 'minor' };

/**
 * An array, empty where all is in order: GitLab compares with the report of the target branch, and no report is not a clean one. Every
 * entry has all that GitLab asks for: the first that has not would end its reading of the whole report.
 */
export function renderCodeQuality(facts: Facts, digest: Digest): string {
  const entries = listFindings(decided(facts), digest).map(({ finding, name, sentence, cure, fingerprint }) => ({
    description: `${sentence}. It breaks: ${RULES[finding.rule].breaks}. Cure: ${cure}`,
    check_name: finding.rule,
    fingerprint,
    severity: SEVERITY[finding.level],
    location: { path: name.replace(/^(?:\.\/)+(?=.)/, ''), lines: { begin: 1 } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
