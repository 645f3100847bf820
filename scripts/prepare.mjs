// What every command of this project needs before it starts: its packages, a fit host, and the Node of the Action.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(new URL('..', import.meta.url).pathname);

/** Installs the npm packages where they are missing or older than the lockfile. */
export function preparePackages() {
  for (const folder of ['.', 'test/node24']) {
    const stamp = `${folder}/node_modules/.package-lock.json`;
    if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs) continue;
    console.error(`npm: installing the packages of ${folder}`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** The Node of the Action: an official build, which runs wherever there is a C library. */
export function nodeOfTheAction() {
  const modules = 'test/node24/node_modules';
  return join(modules, readdirSync(modules).find((name) => name.startsWith('node-linux-')) ?? '', 'bin/node');
}

/** Makes the host fit for rootless Podman; with what the tests need, and further packages by name. */
export function prepareHost({ tests = false, packages = [] } = {}) {
  const { status } = spawnSync('bash', ['scripts/prepare-host.sh', ...(tests ? ['--tests'] : []), ...packages], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a command as the plain user for whom Podman works, and gives back its status. */
export function asRunner(command, options = {}) {
  return spawnSync('scripts/as-runner.sh', command, { stdio: 'inherit', ...options });
}

/** Runs a command as root, and gives back its status: null where nobody here may be root. */
export function asRoot([command, ...args]) {
  if (process.getuid() === 0) return spawnSync(command, args, { stdio: 'inherit' });
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) {
    console.error('host: the tests on unfit hosts need root: run npm test as root, or let this user use sudo without a password.');
    return { status: null };
  }
  // sudo has a PATH of its own, in which neither this Node nor a Podman in /usr/local may be.
  const kept = ['PATH', 'CI', 'NO_COLOR'].filter((name) => process.env[name]).map((name) => `${name}=${process.env[name]}`);
  return spawnSync('sudo', ['-n', 'env', ...kept, command, ...args], { stdio: 'inherit' });
}

/** The version of package.json. */
export const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
