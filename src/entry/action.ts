// The main step of action.yml.

import { step } from './step.ts';

await step('run');
