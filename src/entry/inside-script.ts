// Where the bundle for `podman unshare` lies beside this one.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not new URL(…, import.meta.url): the bundler takes that for a file to carry along, and moves it.
export const INSIDE_SCRIPT = join(dirname(fileURLToPath(import.meta.url)), '..', 'inside', 'index.js');
