// The HTML report in headless Chromium, opened from a file as people open it, with everything noted that it must not do.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Facts } from '../../../src/report/facts.ts';
import { renderHtml } from '../../../src/report/html/page.ts';
import { sha256 } from '../../support/digest.ts';

/** Debian's, or what hosted runners bring (scripts/prepare-host.sh). */
const BROWSER = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path)) ?? 'chromium';
/** Chromium would look for updates and Google's hosts at every start. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPage {
  readonly page: Page;
  /** Whatever was requested beside the page itself, said on the console, thrown, or asked in a dialog. */
  readonly misdeeds: readonly string[];
}

/** Gives the function that opens a page; the browser lives as long as the tests of the file. */
export function browserOfTests(): (facts: Facts, options?: BrowserContextOptions) => Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'html-report-'));
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER, chromiumSandbox: false, args: FLAGS });
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  return async (facts, options = {}) => {
    if (browser === null) throw new Error('the browser is not started');
    const file = join(folder, 'report.html');
    writeFileSync(file, renderHtml(facts, sha256));
    const address = pathToFileURL(file).href;
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options })).newPage();
    const misdeeds: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== address && request.url() !== 'data:,') misdeeds.push(`request ${request.url()}`);
    });
    page.on('console', (message) => misdeeds.push(`console ${message.type()} ${message.text()}`));
    page.on('pageerror', (error) => misdeeds.push(`error ${error.message}`));
    page.on('dialog', (dialog) => {
      misdeeds.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return { page, misdeeds };
  };
}
