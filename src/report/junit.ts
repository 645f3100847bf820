// Facts → JUnit XML, as junit-10.xsd of Jenkins describes it and GitLab reads it. Pure.

import { TOOL } from '../version.ts';
import { decided } from './decided.ts';
import type { Digest } from './digest.ts';
import type { Facts } from './facts.ts';
import { type Case, type Suite, suitesOf } from './junit-suites.ts';
import { listFindings } from './listed.ts';
import { element, type Node, xmlDocument } from './xml.ts';

export function renderJunit(known: Facts, digest: Digest): string {
  const facts = decided(known);
  const suites = suitesOf(facts, listFindings(facts, digest));
  const seconds = ((facts.verdict?.scan.durationMs ?? 0) / 1000).toFixed(3);
  const all = suites.flatMap(({ cases }) => cases);
  return xmlDocument(
    element(
      'testsuites',
      { name: TOOL, time: seconds, tests: all.length, failures: count(all, 'failure'), errors: count(all, 'error') },
      suites.map(suiteNode),
    ),
  );
}

function suiteNode({ name, cases }: Suite): Node {
  const counts = {
    tests: cases.length,
    failures: count(cases, 'failure'),
    errors: count(cases, 'error'),
    skipped: count(cases, 'skipped'),
  };
  return element('testsuite', { name: harmless(name), ...counts }, cases.map(caseNode));
}

function caseNode({ name, classname, result }: Case): Node {
  const attributes = { classname, name: harmless(name) };
  if (result === null) return element('testcase', attributes);
  const { kind, type, message, text } = result;
  return element('testcase', attributes, [element(kind, { type, message: harmless(message) }, harmless(text))]);
}

function count(cases: readonly Case[], kind: 'failure' | 'error' | 'skipped'): number {
  return cases.filter(({ result }) => result?.kind === kind).length;
}

/** GitLab and Jenkins make a link to a file of this wherever it stands; a name of ours never holds a lone backslash. */
function harmless(text: string): string {
  return text.replace(/\[\[ATTACHMENT\|/gi, (start) => `${start.slice(0, -1)}\\|`);
}
