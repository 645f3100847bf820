// `npm run demo`: the main job on real images. It sets the host up, then runs three containers under real rootless Podman.

import { asRunner, prepareHost } from './prepare.mjs';

prepareHost();
const { status } = asRunner(['node', 'scripts/demo-as-runner.mjs']);
process.exitCode = status ?? 1;
