// The step of report/action.yml.

import * as core from '@actions/core';
import { deliverSummary } from '../forge/github.ts';
import { renderGathered } from '../gather/gathered.ts';
import { readInputs } from '../settings/inputs.ts';
import { realWorld } from '../world.ts';
import { describeFailure } from './failure.ts';
import { gatherJobs } from './gather.ts';
import { runnerLog } from './log.ts';
import { settingsOf } from './settings-of.ts';

try {
  process.exitCode = await main();
} catch (error) {
  const { text, code } = describeFailure(error);
  core.error(text.trimEnd(), { title: 'rootless-artefacts' });
  process.exitCode = code;
}

async function main(): Promise<number> {
  const settings = settingsOf(readInputs(process.env, 'report'));
  const world = realWorld(runnerLog(process.stdout), '');
  const gathered = gatherJobs(world, settings);
  world.log.info(renderGathered(gathered.legs));
  core.setOutput('outcome', gathered.passed ? 'pass' : 'findings');
  core.setOutput(
    'findings',
    gathered.legs.reduce((sum, { errors, warnings }) => sum + errors + warnings, 0),
  );
  if (settings.summary) await deliverSummary(gathered.markdown);
  const warning = (line: string) => core.warning(line, { title: 'The comment on the pull request' });
  core.setOutput('comment-url', (await gathered.comment(settings.githubToken, warning)) ?? '');
  return gathered.passed ? 0 : 1;
}
