// The findings of the JSON report for the script of the page, with their paths fit to be shown. Pure.

import { RULES } from '../../artefacts/rules.ts';
import { describe, shownPath } from '../describe.ts';
import { partsOf, show } from '../escape.ts';
import type { Facts } from '../facts.ts';
import { writtenFinding } from '../json.ts';
import type { PageFinding } from './page-finding.ts';

export function pageFindings(facts: Facts): readonly PageFinding[] {
  return (facts.verdict?.findings ?? []).map((finding) => {
    const { entry, pattern } = finding;
    const { rule, level, origin, owner, container, mode, type } = writtenFinding(finding, facts);
    const { sentence, cure } = describe(finding, facts);
    const ids = container === null || container.uid === null ? '' : `${container.uid}${container.gid === null ? '' : `:${container.gid}`}`;
    return {
      rule,
      level,
      origin,
      path: entry === null ? show(pattern ?? '') : shownPath(entry.path, facts.workspace),
      isPattern: entry === null,
      kind: type === null ? '' : `${type}, mode ${mode}`,
      owner: owner === null ? '' : `${owner.uid}:${owner.gid}`,
      maker: ids === '' || container?.user == null ? ids : `${show(container.user)} (${ids})`,
      sentence: partsOf(sentence),
      breaks: RULES[rule].breaks,
      cure: partsOf(cure.text),
    };
  });
}
