// The step of verify/action.yml.

import { step } from './step.ts';

await step('verify');
