// Renders docs/verdict.png, the picture in the README: a job summary made by a real bad run, in headless Chromium.
// Needs Debian's chromium and cmark-gfm. Usage: scripts/as-runner.sh node scripts/picture.mjs OUT.png

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeImage, removeImages } from './images.mjs';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const workspace = join(folder, 'project');
mkdirSync(join(workspace, 'reports'), { recursive: true });
chmodSync(join(workspace, 'reports'), 0o1777);
const image = makeImage('picture-app', { changes: ['USER app'] });
const script = 'echo ok > /reports/junit.xml; mkdir -m 700 /reports/coverage; touch /reports/coverage/index.html';
const options = [
  '--mapping',
  'default',
  '--no-workspace',
  '--volume',
  './reports:/reports',
  '--script',
  script,
  '--markdown',
  'summary.md',
];
spawnSync(process.execPath, [new URL('../dist/cli/index.js', import.meta.url).pathname, 'run', '--image', image, ...options], {
  cwd: workspace,
});
const markdown = readFileSync(join(workspace, 'summary.md'), 'utf8')
  .replaceAll(folder, '/home/runner/work')
  .replaceAll('picture-app', 'my-tests');
const html = execFileSync('cmark-gfm', ['-e', 'table', '-e', 'autolink', '--unsafe'], { input: markdown, encoding: 'utf8' });
const style = `body{font:15px/1.5 sans-serif;margin:24px;width:1080px;color:#1f2328}table{border-collapse:collapse;margin:12px 0}
th,td{border:1px solid #d1d9e0;padding:6px 13px;text-align:left;vertical-align:top}tr:nth-child(2n){background:#f6f8fa}
code{background:#eff1f3;border-radius:6px;padding:.1em .35em;font-size:85%}thead:not(:has(th:not(:empty))){display:none}`;
const page = join(folder, 'page.html');
writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`);
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];
execFileSync(
  'chromium',
  [...flags, `--user-data-dir=${join(folder, 'chromium')}`, '--window-size=1130,400', `--screenshot=${process.argv[2]}`, `file://${page}`],
  { stdio: 'ignore' },
);
removeImages([image]);
execFileSync('podman', ['unshare', 'rm', '-rf', folder]);
