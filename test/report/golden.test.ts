// Every case × every renderer. The files in test/golden/ are read in review: is what they say right, clear and of help?

import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Facts } from '../../src/report/facts.ts';
import { buildReport } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { REPORT_CASES } from '../support/report-cases.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const RENDERERS: Readonly<Record<string, (facts: Facts) => string>> = {
  txt: renderText,
  md: renderMarkdown,
  'annotations.json': (facts) => json(annotationsOf(facts)),
  // A release changes the version and nothing else.
  'report.json': (facts) => json({ ...buildReport(facts), tool: { name: 'rootless-artefacts', version: '…' } }),
};

describe.each(Object.entries(REPORT_CASES))('%s', (name, facts) => {
  test.each(Object.entries(RENDERERS))('as .%s', async (extension, render) => {
    await expect(render(facts)).toMatchFileSnapshot(`../golden/${name}.${extension}`);
  });
});
