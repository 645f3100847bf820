// TypeScript 7 has no API that ncc could call (vercel/ncc#1336), so tsc writes lib/ and ncc bundles that.
// Usage: node scripts/build.mjs [DIST]; DIST is where the bundles go, dist/ by default.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

const ENTRIES = ['action', 'post', 'verify', 'report', 'cli', 'inside'];
const dist = process.argv[2] ?? 'dist';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!readFileSync('src/version.ts', 'utf8').includes(`VERSION = '${version}'`))
  throw new Error(`src/version.ts does not say ${version}, the version of package.json`);

rmSync('lib', { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const files = [];
for (const entry of ENTRIES) {
  const options = { esm: true, quiet: true, license: 'licenses.txt', cache: false };
  const { code, assets } = await ncc(join(process.cwd(), 'lib/entry', `${entry}.js`), options);
  if (code.includes('webpackMissingModule')) throw new Error(`${entry}: a module is missing from the bundle`);
  files.push({ path: join(dist, entry, 'index.js'), content: code, mode: code.startsWith('#!') ? 0o755 : 0o644 });
  for (const [name, { source }] of Object.entries(assets)) files.push({ path: join(dist, entry, name), content: source, mode: 0o644 });
}
// Written only when everything is built: a build that fails leaves the old bundles.
rmSync(dist, { recursive: true, force: true });
for (const { path, content, mode } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}
console.log(`Built ${ENTRIES.join(', ')} into ${dist}`);
