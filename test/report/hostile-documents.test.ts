// Every one of ten thousand hostile names in the documents that people see: what stands there is the name as text, and nothing else.

import { describe, expect, test, vi } from 'vitest';
import { deliverAnnotations } from '../../src/forge/github.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { showPath } from '../../src/report/escape.ts';
import type { Facts } from '../../src/report/facts.ts';
import { GROUPS_SHOWN } from '../../src/report/groups.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { hear } from '../scenario/support/runner-commands.ts';
import { expectOnlyText, htmlOf } from '../support/cmark-gfm.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { verdictOf, verifyFacts, WORKSPACE } from '../support/facts.ts';
import { hostileNames } from '../support/hostile-names.ts';

const names = hostileNames(10_000, 20_261_124);
const shown = (name: Buffer) => showPath(name.toString('latin1') as never);

/** Checks of so many names each. Five of one owner are one kind of finding, with all five as its examples. */
function checks(count: number): readonly { readonly some: readonly Buffer[]; readonly facts: Facts }[] {
  return Array.from({ length: Math.ceil(names.length / count) }, (_, check) => {
    const some = names.slice(check * count, (check + 1) * count);
    const findings = some.map((name, index) =>
      findingOf(entryAt(Buffer.concat([Buffer.from(`${WORKSPACE}/`), name]), { uid: 300_000 + Math.floor(index / 5) }), false),
    );
    return { some, facts: verifyFacts(verdictOf(findings)) };
  });
}

describe('all of them', () => {
  test('are text in Markdown, by the parser of GitHub itself', () => {
    for (const { some, facts } of checks(5 * GROUPS_SHOWN)) {
      const told = new Set(expectOnlyText(htmlOf(renderMarkdown(facts))));
      expect(some.map(shown).filter((name) => !told.has(name))).toEqual([]);
    }
  }, 120_000);

  test('stand on one line each in the log, and move no cursor', () => {
    for (const { some, facts } of checks(5 * GROUPS_SHOWN)) {
      const text = renderText(facts);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      const lines = new Set(text.split('\n'));
      expect(some.map(shown).filter((name) => !lines.has(`    ${name}`))).toEqual([]);
    }
  }, 120_000);

  test('are heard by the runner as the annotations that we meant, and as no command more', () => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    try {
      for (const { facts } of checks(45)) {
        written.length = 0;
        const meant = annotationsOf(facts);
        deliverAnnotations(meant);
        const { commands, log, deaf } = hear(written.join(''));
        expect({ log: log.trim(), deaf }).toEqual({ log: '', deaf: false });
        expect(commands.map(({ name, data, properties: { title, file = '' } }) => ({ name, data, title, file }))).toEqual(
          // The runner trims what stands last.
          meant.map(({ level, message, title, file }) => ({ name: level, data: message, title, file: (file ?? '').trimEnd() })),
        );
      }
    } finally {
      spy.mockRestore();
    }
  }, 120_000);
});
