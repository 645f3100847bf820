// Every case × every renderer. The files in test/golden/ are read in review: is what they say right, clear and of help?

import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderCodeQuality } from '../../src/report/code-quality.ts';
import type { Facts } from '../../src/report/facts.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { buildReport } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderText } from '../../src/report/text.ts';
import { VERSION } from '../../src/version.ts';
import { sha256 } from '../support/digest.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const RENDERERS: Readonly<Record<string, (facts: Facts) => string>> = {
  txt: renderText,
  md: renderMarkdown,
  'annotations.json': (facts) => json(annotationsOf(facts)),
  // A release changes the version and nothing else.
  'report.json': (facts) => json({ ...buildReport(facts), tool: { name: 'rootless-artefacts', version: '…' } }),
  // The rules are the same in every case: they have a file of their own.
  sarif: (facts) => {
    const { runs } = sarifOf(facts);
    return json(runs.map(({ tool: _, ...run }) => run));
  },
  'junit.xml': (facts) => renderJunit(facts, sha256),
  'quality.json': (facts) => renderCodeQuality(facts, sha256),
};

const sarifOf = (facts: Facts) => JSON.parse(renderSarif(facts, sha256)) as Log;

describe.each(Object.entries(REPORT_CASES))('%s', (name, facts) => {
  test.each(Object.entries(RENDERERS))('as .%s', async (extension, render) => {
    await expect(render(facts)).toMatchFileSnapshot(`../golden/${name}.${extension}`);
  });
});

test('the rules, as SARIF has them', async () => {
  const [run] = sarifOf(REPORT_CASES['clean-pass'] as Facts).runs;
  await expect(json(run?.tool.driver.rules)).toMatchFileSnapshot('../golden/rules.sarif');
});

// Without style and script: those are read in page/.
test.each(['foreign-owner-second-user', 'hostile-names'])('%s as .html', async (name) => {
  const page = renderHtml(REPORT_CASES[name] as Facts, () => '…');
  await expect(page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>…</$1>').replaceAll(VERSION, '…')).toMatchFileSnapshot(
    `../golden/${name}.html`,
  );
});
