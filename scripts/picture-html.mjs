// Renders docs/report-html.png, the picture of the HTML report in the README: that of a real bad run, in headless Chromium.
// Needs Debian's chromium. Usage: scripts/as-runner.sh node scripts/picture-html.mjs OUT.png

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { makeImage, removeImages } from './images.mjs';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const workspace = join(folder, 'shop');
mkdirSync(join(workspace, 'reports'), { recursive: true });
chmodSync(join(workspace, 'reports'), 0o777);
const image = makeImage('picture-html', {});
// An image that starts as root and works as app: what root itself writes is not the runner's.
const script = `cd /reports; mkdir -p coverage/src traces; touch coverage/index.html coverage/src/cart.ts.html coverage/src/order.ts.html
echo ok > junit.xml; echo 1 > traces/login.zip; chown -R app:app coverage; chown 0:0 coverage/src/order.ts.html; chmod 200 coverage/index.html`;
const mounts = ['--no-workspace', '--volume', './reports:/reports'];
const options = ['--container-user', 'app', ...mounts, '--script', script, '--html', 'report.html'];
spawnSync(process.execPath, [new URL('../dist/cli/index.js', import.meta.url).pathname, 'run', '--image', image, ...options], {
  cwd: workspace,
});
const page = join(folder, 'page.html');
writeFileSync(
  page,
  readFileSync(join(workspace, 'report.html'), 'utf8').replaceAll(folder, '/home/runner/work').replaceAll('picture-html', 'my-tests'),
);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false });
const shown = await browser.newPage({ viewport: { width: 1180, height: 1000 }, colorScheme: 'dark' });
await shown.goto(`file://${page}`);
await shown.getByRole('treeitem', { name: /^src/ }).click();
await shown.screenshot({ path: process.argv[2], fullPage: true });
await browser.close();
removeImages([image]);
execFileSync('podman', ['unshare', 'rm', '-rf', folder]);
