// Findings one by one, in plain words, as the documents for other tools list them. Pure.

import type { Finding } from '../artefacts/judge.ts';
import { bytesOf, type PathBytes } from '../artefacts/path-bytes.ts';
import { describe, relativePath, shownPath } from './describe.ts';
import type { Digest } from './digest.ts';
import { plain, show } from './escape.ts';
import type { Facts } from './facts.ts';

export interface Listed {
  readonly finding: Finding;
  /** The path, or the pattern that nothing matched, fit to be shown. */
  readonly name: string;
  /** Where it is, absolute; a pattern is taken for a path. */
  readonly place: PathBytes;
  readonly sentence: string;
  readonly cure: string;
  /** The same for the same finding in every run, whoever owns it there, and for no other finding. */
  readonly fingerprint: string;
}

/** The listed findings of a check. What would say the same twice (a pattern that is given twice) is said once. */
export function listFindings(facts: Facts, digest: Digest): readonly Listed[] {
  const listed = new Map<string, Listed>();
  for (const finding of facts.verdict?.findings ?? []) {
    const { entry } = finding;
    const pattern = finding.pattern ?? '';
    const what = entry === null ? pattern : relativePath(entry.path, facts.workspace);
    const fingerprint = digest([finding.rule, entry === null ? 'pattern' : 'path', what].join('\0'), 'hex');
    if (listed.has(fingerprint)) continue;
    const { sentence, cure } = describe(finding, facts);
    listed.set(fingerprint, {
      finding,
      name: entry === null ? show(pattern) : shownPath(entry.path, facts.workspace),
      place: entry?.path ?? placeOf(pattern, facts.workspace),
      sentence: plain(sentence),
      cure: plain(cure.text),
      fingerprint,
    });
  }
  return [...listed.values()];
}

function placeOf(pattern: string, workspace: PathBytes): PathBytes {
  const bytes = bytesOf(pattern);
  return bytes.startsWith('/') ? bytes : (`${workspace}/${bytes}` as PathBytes);
}
