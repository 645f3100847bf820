// The Node that a runner brings for `using: node24`, and the checkout whose bundles it runs.

import { fileURLToPath } from 'node:url';

export const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

export const NODE24 = `${CHECKOUT}test/node24/node_modules/node-linux-${process.arch}/bin/node`;
