// The HTML page, read by the parser of the HTML standard (parse5): whatever a container names its files, the page has the elements and
// attributes that we wrote, and the names are text.

import fc from 'fast-check';
import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/errors.ts';
import { shownPath } from '../../src/report/describe.ts';
import { show } from '../../src/report/escape.ts';
import type { Facts } from '../../src/report/facts.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import type { PageFinding } from '../../src/report/html/page-finding.ts';
import { renderReport } from '../../src/report/json.ts';
import { sha256 } from '../support/digest.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { facts, runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { hostilePath, hostileText } from '../support/hostile-text.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

function elementsOf(node: Dom.Node): readonly Dom.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}
const read = (known: Facts) => {
  const faults: string[] = [];
  const page = renderHtml(known, sha256);
  const elements = elementsOf(parse(page, { onParseError: ({ code }) => faults.push(code) }));
  return { page, elements, faults };
};
const attribute = (element: Dom.Element | undefined, name: string) => element?.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Dom.Element | undefined): string =>
  element?.childNodes.map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : '')).join('') ?? '';
const foreign = (path: string) =>
  findingOf(
    entryAt(
      Uint8Array.from(path, (byte) => byte.charCodeAt(0)),
      { uid: 100_070, gid: 100_070 },
    ),
  );

/** What the elements are and which attributes they have, without the text. */
const skeleton = (elements: readonly Dom.Element[]) =>
  elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));

describe('the page', () => {
  test.each(Object.entries(REPORT_CASES))('of %s is without a fault of syntax', (_, known) => {
    expect(read(known).faults).toEqual([]);
  });

  test('has the same elements whatever the names, and the names as text', () => {
    const plain = skeleton(read(runFacts({}, verdictOf([foreign(`${WORKSPACE}/plain`)]))).elements);
    fc.assert(
      fc.property(hostilePath, (name) => {
        fc.pre(name !== '' && !name.includes('\0'));
        const known = runFacts({}, verdictOf([foreign(`${WORKSPACE}/${name}`)]));
        const { elements } = read(known);
        expect(skeleton(elements)).toEqual(plain);
        const [finding] = JSON.parse(textOf(elements.find((element) => attribute(element, 'id') === 'data'))) as readonly PageFinding[];
        const path = known.verdict?.findings[0]?.entry?.path;
        expect(finding?.path).toBe(path === undefined ? null : shownPath(path, known.workspace));
        expect(elements.filter(({ tagName }) => tagName === 'code').map(textOf)).toContain(finding?.path);
      }),
    );
  });

  test('has the same elements whatever Podman and the image say', () => {
    const pageOf = (words: string) => {
      const known = runFacts({}, null);
      const image = known.image === null ? null : { ...known.image, reference: words };
      return read({ ...known, image, fault: new HostError(words, words, words) }).elements;
    };
    const plain = skeleton(pageOf('words'));
    fc.assert(
      fc.property(hostileText, (words) => {
        const elements = pageOf(words);
        expect(skeleton(elements)).toEqual(plain);
        expect(elements.filter(({ tagName }) => tagName === 'code').map(textOf)).toContain(show(words));
      }),
    );
  });
});

describe('the policy of the page', () => {
  const { elements } = read(REPORT_CASES['hostile-names'] ?? facts());
  const policy =
    attribute(
      elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy'),
      'content',
    ) ?? '';

  test('allows our own script and style by their digests, and nothing else', () => {
    const digestOf = (tagName: string) =>
      sha256(textOf(elements.find((element) => element.tagName === tagName && attribute(element, 'type') === undefined)), 'base64');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${digestOf('script')}'`,
      `style-src 'sha256-${digestOf('style')}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  test('stands before everything that it is for', () => {
    const at = (tagName: string) => elements.findIndex((element) => element.tagName === tagName);
    const policyAt = elements.findIndex((element) => attribute(element, 'content') === policy);
    for (const tagName of ['style', 'script', 'link', 'title']) expect(policyAt).toBeLessThan(at(tagName));
  });

  test('has nothing to forbid: no handlers, no styles, no addresses', () => {
    for (const { attrs } of elements)
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on|^style$|^src/);
        if (name === 'href') expect(['#main', 'data:,']).toContain(value);
      }
  });
});

test('values of variables are in no part of the page', () => {
  const secret = 'hunter22';
  const known = runFacts({}, verdictOf([foreign(`${WORKSPACE}/a`)]));
  const command = ['curl', '-H', secret];
  const page = renderHtml({ ...known, secrets: [secret], arguments: { options: [], command, all: command } }, sha256);
  expect(page).not.toContain(secret);
});

test('what was counted and not listed is said', () => {
  const many = runFacts({}, verdictOf(Array.from({ length: 10_100 }, (_, at) => foreign(`${WORKSPACE}/${at}`))));
  const page = renderHtml(many, sha256);
  expect(page).toContain('100 further findings are counted and not listed.');
  expect(page.length).toBeLessThan(renderReport(many).length * 1.5);
});
