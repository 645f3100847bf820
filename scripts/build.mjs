// TypeScript 7 has no API that ncc could call (vercel/ncc#1336), so tsc writes lib/ and ncc bundles that.
// Usage: node scripts/build.mjs [DIST]; DIST is where the bundles go, dist/ by default.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ENTRIES = ['action', 'post', 'verify', 'cli', 'inside'];
const dist = process.argv[2] ?? 'dist';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
if (!readFileSync('src/version.ts', 'utf8').includes(`VERSION = '${version}'`))
  throw new Error(`src/version.ts does not say ${version}, the version of package.json`);

const ncc = createRequire(import.meta.url)('@vercel/ncc');
rmSync('lib', { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { stdio: 'inherit' });

const { mkdirSync } = await import('node:fs');
for (const entry of ENTRIES) {
  const { code, assets } = await ncc(join(process.cwd(), 'lib/entry', `${entry}.js`), {
    esm: true,
    quiet: true,
    license: 'licenses.txt',
    cache: false,
  });
  if (code.includes('webpackMissingModule')) throw new Error(`${entry}: a module is missing from the bundle`);
  const folder = join(dist, entry);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), code, { mode: code.startsWith('#!') ? 0o755 : 0o644 });
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(folder, name), source);
}
console.log(`Built ${ENTRIES.length} bundles into ${dist}: ${readdirSync(dist).join(', ')}`);
