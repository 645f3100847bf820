// The HTML report as people use it: in a browser, from a file, without any network.

import { describe, expect, test } from 'vitest';
import { missing } from '../../src/artefacts/judge.ts';
import { entryAt, findingOf } from '../support/entries.ts';
import { facts, runFacts, verdictOf, WORKSPACE } from '../support/facts.ts';
import { REPORT_CASES } from '../support/report-cases.ts';
import { browserOfTests } from './support/page.ts';

const open = browserOfTests();
const caseOf = (name: string) => REPORT_CASES[name] ?? facts();
const POSTGRES = { uid: 100_070, gid: 100_070 };
const foreign = (path: string) => findingOf(entryAt(`${WORKSPACE}/${path}`, POSTGRES));

/** Two rules, two levels, two owners, two folders, a pattern and a path outside the workspace. */
const MIXED = runFacts(
  {},
  verdictOf(
    [
      foreign('data/base/1'),
      foreign('data/base/2'),
      foreign('data/log'),
      findingOf(entryAt(`${WORKSPACE}/out/report.xml`, { gid: 100_999 })),
      findingOf(entryAt('/srv/cache/x', { uid: 0, gid: 0, changedAt: 0 })),
      missing('coverage/**'),
    ],
    { roots: [WORKSPACE, '/srv/cache'] },
  ),
);

describe('it opens', () => {
  test.each(Object.keys(REPORT_CASES))('%s: nothing is loaded, nothing fails, and there is a page', async (name) => {
    const { page, misdeeds } = await open(caseOf(name));
    for (const role of ['banner', 'main'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^(?:passed|failed) \S/);
    const hasTree = (caseOf(name).verdict?.findings.length ?? 0) > 0;
    expect(await page.getByRole('tree').count()).toBe(hasTree ? 1 : 0);
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    expect(misdeeds).toEqual([]);
  });

  test('without JavaScript it still says what is wrong, why, and the cure', async () => {
    const { page } = await open(MIXED, { javaScriptEnabled: false });
    const text = await page.getByRole('main').textContent();
    expect(text).toContain('data/base/1 belongs to 100070:100070');
    expect(text).toContain('Cure:');
    expect(text).toContain('The tree needs JavaScript');
    expect(await page.getByRole('search').count()).toBe(0);
  });
});

describe('hostile names', () => {
  const NAMES = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    'javascript:alert(1)',
    '&lt;b&gt;',
    '__proto__',
    'constructor',
  ];

  test('are text in the causes, the tree and the details, and nothing else', async () => {
    const { page, misdeeds } = await open(runFacts({}, verdictOf(NAMES.map((name) => foreign(`out/${name.replaceAll('/', '∕')}`)))));
    const tree = page.getByRole('tree');
    for (const name of NAMES) expect(await tree.getByText(name.replaceAll('/', '∕'), { exact: true }).count()).toBe(1);
    await page.getByRole('searchbox').fill('onerror');
    await tree.getByText('<img src=x onerror=alert(1)>', { exact: true }).click();
    expect(await page.getByRole('region', { name: 'The chosen entry' }).textContent()).toContain('out/<img src=x onerror=alert(1)>');
    expect(await page.locator('img, svg[onload], [onerror], [onmouseover], main a').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(misdeeds).toEqual([]);
  });

  test('and were there a hole, the policy of the page would not let it through', async () => {
    const { page, misdeeds } = await open(caseOf('hostile-names'));
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      const trust = (
        globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): { createScript(text: string): string } } }
      ).trustedTypes;
      script.text = trust.createPolicy('a', { createScript: (text: string) => text }).createScript('document.title = "ran"');
      document.body.append(script);
      const fetched = await fetch('https://evil.example/').then(
        () => true,
        () => false,
      );
      return { title: document.title, fetched };
    });
    expect(ran).toEqual({ title: expect.not.stringContaining('ran'), fetched: false });
    expect(misdeeds.filter((misdeed) => misdeed.startsWith('request'))).toEqual([]);
    expect(misdeeds.join('\n')).toMatch(/Content Security Policy/);
  });
});

describe('the tree', () => {
  const chosen = '[role=treeitem][aria-selected=true]';

  test('is walked with the arrow keys', async () => {
    const { page, misdeeds } = await open(MIXED);
    const at = async () =>
      (await page.locator(`${chosen} > .row > .name`).textContent()) +
      (await page.evaluate(() => (document.activeElement?.matches('[aria-selected=true]') ? '' : ' (without focus)')));
    await page.getByRole('treeitem', { name: /^the workspace/ }).focus();
    const walk = [
      ['ArrowDown', 'data'],
      ['ArrowDown', 'base'],
      ['ArrowLeft', 'base'],
      ['ArrowDown', 'log'],
      ['ArrowUp', 'base'],
      ['ArrowRight', 'base'],
      ['ArrowRight', '1'],
      ['ArrowDown', '2'],
      ['ArrowLeft', 'base'],
      ['ArrowLeft', 'base'],
      ['ArrowLeft', 'data'],
      ['Enter', 'data'],
      ['ArrowDown', 'out'],
      ['Home', 'the workspace'],
      ['End', 'x'],
      ['ArrowDown', 'x'],
    ] as const;
    const walked: string[][] = [];
    for (const [key] of walk) {
      await page.keyboard.press(key);
      walked.push([key, await at()]);
    }
    expect(walked).toEqual(walk);
    expect(misdeeds).toEqual([]);
  });

  test('counts upwards and names the owners', async () => {
    const { page } = await open(MIXED);
    expect(await page.getByRole('treeitem').evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')))).toEqual(
      expect.arrayContaining([
        'data, 3 errors, 100070:100070, postgres (70:70) in the container',
        'base, 2 errors, 100070:100070, postgres (70:70) in the container',
        'report.xml, 1 warning, 1001:100999, app (100:1000) in the container',
        'coverage/**, 1 error',
      ]),
    );
  });

  test('is one stop for Tab, and everything before it can be reached', async () => {
    const { page } = await open(MIXED);
    const stops: string[] = [];
    for (let press = 0; press < 9; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent?.trim().slice(0, 16) ?? '',
        ),
      );
      const outline = await page.evaluate(() => {
        const element = document.activeElement?.matches('[role=treeitem]')
          ? document.activeElement.querySelector('.row')
          : document.activeElement;
        return element === null ? '' : getComputedStyle(element).outlineStyle;
      });
      expect(outline).toBe('solid');
    }
    expect(stops).toEqual([
      'To the report',
      'Dark',
      'The same as tabl',
      'rule',
      'level',
      'origin',
      'text',
      'Clear',
      expect.stringMatching(/^(?:the workspace|patterns|\/)/),
    ]);
  });

  test('shows of what is chosen the sentence, what it breaks and the cure', async () => {
    const { page } = await open(MIXED);
    await page.getByRole('treeitem', { name: /^log/ }).click();
    const details = await page.getByRole('region', { name: 'The chosen entry' }).textContent();
    expect(details).toContain('data/log belongs to 100070:100070, not to runner (1001:1001): postgres (70:70) of the container made it');
    expect(details).toMatch(/It breaks: .+\.Cure: /);
  });
});

describe('the filters', () => {
  test.each([
    { by: 'rule', value: 'foreign-group', shown: '1 of 6 findings', names: ['the workspace', 'out', 'report.xml'] },
    { by: 'level', value: 'warning', shown: '2 of 6 findings', names: ['the workspace', 'out', 'report.xml', '/', 'srv', 'cache', 'x'] },
    { by: 'origin', value: 'earlier', shown: '1 of 6 findings', names: ['/', 'srv', 'cache', 'x'] },
  ])('by $by', async ({ by, value, shown, names }) => {
    const { page, misdeeds } = await open(MIXED);
    await page.locator(`select[name=${by}]`).selectOption(value);
    expect(await page.getByRole('status').textContent()).toBe(shown);
    expect(await page.locator('#tree .name').allTextContents()).toEqual(names);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('6 of 6 findings');
    expect(misdeeds).toEqual([]);
  });

  test.each([
    ['base', 2],
    ['POSTGRES', 3],
    ['100070 log', 1],
    ['nothing like it', 0],
  ])('by the text %j', async (text, count) => {
    const { page } = await open(MIXED);
    await page.getByRole('searchbox').fill(text);
    expect(await page.getByRole('status').textContent()).toBe(`${count} of 6 findings`);
    expect((await page.getByRole('treeitem').count()) === 0).toBe(count === 0);
  });
});

describe('dark and light', () => {
  const background = 'getComputedStyle(document.body).backgroundColor';

  test.each([
    { colorScheme: 'light', first: 'rgb(255, 255, 255)', button: 'Dark', second: 'rgb(13, 17, 23)' },
    { colorScheme: 'dark', first: 'rgb(13, 17, 23)', button: 'Light', second: 'rgb(255, 255, 255)' },
  ] as const)('as a $colorScheme system has it, until the button is pressed', async ({ colorScheme, first, button, second }) => {
    const { page } = await open(MIXED, { colorScheme });
    expect(await page.evaluate(background)).toBe(first);
    await page
      .getByRole('button', { name: /^Switch to/ })
      .getByText(button)
      .click();
    expect(await page.evaluate(background)).toBe(second);
    await page.getByRole('button', { name: /^Switch to/ }).press('Enter');
    expect(await page.evaluate(background)).toBe(first);
  });
});

describe('10,000 findings', () => {
  const MANY = runFacts({}, verdictOf(Array.from({ length: 10_000 }, (_, at) => foreign(`big/${String(at).padStart(5, '0')}`))));

  test('open at once, and the document stays small', async () => {
    const { page, misdeeds } = await open(MANY);
    expect(await page.getByRole('status').textContent()).toBe('10,000 of 10,000 findings');
    await page.getByRole('treeitem', { name: /^big/ }).press('ArrowRight');
    expect(await page.locator('*').count()).toBeLessThan(3000);
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('show more of this folder (9,800 left)');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.querySelector('.name')?.textContent)).toBe('00200');
    await page.getByRole('searchbox').fill('09999');
    expect(await page.locator('#tree .name').allTextContents()).toEqual(['the workspace', 'big', '09999']);
    expect(misdeeds).toEqual([]);
  });

  test('a change of a filter takes no longer than people notice', async () => {
    const { page } = await open(MANY);
    const longest = await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[name=text]');
      const times = ['0', '00', 'big/0', '99', ''].map((text) => {
        const began = performance.now();
        if (field !== null) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        return performance.now() - began;
      });
      return Math.max(...times);
    });
    expect(longest).toBeLessThan(1000);
  });

  test('details come fifty at a time', async () => {
    const { page } = await open(MANY);
    await page.getByRole('treeitem', { name: /^big/ }).click();
    expect(await page.locator('.found > li').count()).toBe(50);
    await page.getByRole('button', { name: 'Show more (9,950 left)' }).click();
    expect(await page.locator('.found > li').count()).toBe(100);
  });
});

test('the id map is a picture with words, and the runner stands out in it', async () => {
  const { page } = await open(MIXED);
  const label = await page.getByRole('img', { name: /^Users/ }).getAttribute('aria-label');
  expect(label).toContain('100 in the container is 1001 on the host, app (100:101) is runner');
  expect(label).toContain('0 to 99 in the container is 100000 to 100099 on the host, 3 findings of 100070');
  expect(label).toContain('no id in the container is 0 on the host, root of this host: 1 finding');
  expect(await page.locator('svg .runner .who').allTextContents()).toHaveLength(2);
  const [runner, plain] = await page.evaluate(() =>
    ['runner', 'found'].map((name) => getComputedStyle(document.querySelector(`svg .${name} .band`) ?? document.body).fill),
  );
  expect(runner).not.toBe(plain);
});
