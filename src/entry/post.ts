// The post step of action.yml: removes what a killed run left. It never fails a job.

import * as core from '@actions/core';
import { type Leftovers, removeLeftovers } from '../container/run-container.ts';
import { realWorld } from '../world.ts';
import { runnerLog } from './log.ts';
import { LEFTOVERS } from './step.ts';

try {
  const saved = core.getState(LEFTOVERS);
  if (saved !== '') {
    const leftovers = JSON.parse(saved) as Leftovers;
    core.info(`Removing the container ${leftovers.container}, which a cancelled run left`);
    await removeLeftovers(realWorld(runnerLog(process.stdout), ''), leftovers);
  }
} catch (error) {
  core.warning(`What the run left could not be removed: ${error instanceof Error ? error.message : error}`);
}
