// `npm run test:podman5`: the end-to-end ring on the Podman of Debian 13, whatever the host has. Arguments go to vitest.

import { spawnSync } from 'node:child_process';
import { nodeOfTheAction, preparePackages } from './prepare.mjs';

preparePackages();
// Not the host's Node: one that a distribution built wants libraries which are not in the tree.
const command = ['node', 'scripts/test.mjs', '--project', 'e2e', ...process.argv.slice(2)];
const { status } = spawnSync('bash', ['scripts/debian13.sh', nodeOfTheAction(), ...command], { stdio: 'inherit' });
process.exitCode = status ?? 1;
