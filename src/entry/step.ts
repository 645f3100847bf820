// A step of the Action, whichever of its entries it came by.

import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { run } from '../check.ts';
import { openDocuments } from '../forge/documents.ts';
import { deliverAnnotations, deliverOutputs, deliverSummary } from '../forge/github.ts';
import { annotationsOf } from '../report/annotations.ts';
import type { Facts } from '../report/facts.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { exitCodeOf, outcomeOf } from '../report/outcome.ts';
import { renderText } from '../report/text.ts';
import { readInputs } from '../settings/inputs.ts';
import { verify } from '../verify.ts';
import { realWorld } from '../world.ts';
import { describeFailure } from './failure.ts';
import { withBasePolicy } from './gate-policy.ts';
import { insideScript } from './inside-script.ts';
import { runnerLog } from './log.ts';
import { openComment } from './open-comment.ts';
import { settingsOf } from './settings-of.ts';
import { watchSignals } from './signals.ts';

/** The name of the state by which the post step knows what a killed run left. */
export const LEFTOVERS = 'leftovers';

/** Runs the step to its end and sets the exit code; it catches everything. */
export async function step(verb: 'run' | 'verify'): Promise<void> {
  try {
    process.exitCode = await main(verb);
  } catch (error) {
    const { text, code } = describeFailure(error);
    core.error(text.trimEnd(), { title: 'rootless-artefacts' });
    process.exitCode = code;
  }
}

async function main(verb: 'run' | 'verify'): Promise<number> {
  const settings = await withBasePolicy(settingsOf(readInputs(process.env, verb)), process.env);
  const world = realWorld(runnerLog(process.stdout), insideScript(settings));
  const report = settings.report ?? defaultReport();
  const documents = await openDocuments({ ...settings, report });
  const comment = await openComment(settings, process.env, {
    info: world.log.info,
    warning: (line) => core.warning(line, { title: 'The comment on the pull request' }),
  });
  const signals = watchSignals();
  const facts =
    verb === 'verify'
      ? await verify(world, settings)
      : await run(world, settings, {
          begin(leftovers) {
            // Saved before the container starts: the post step has to know it even if we are killed the moment after.
            core.saveState(LEFTOVERS, JSON.stringify(leftovers));
            return signals.begin();
          },
          end(leftBehind) {
            signals.end();
            if (!leftBehind) core.saveState(LEFTOVERS, '');
          },
          onRepair: () => undefined,
        });

  world.log.info(renderText(facts));
  deliverOutputs(outputsOf(facts, report));
  if (settings.annotations) deliverAnnotations(annotationsOf(facts));
  if (settings.summary) await deliverSummary(renderMarkdown(facts));
  documents.write(facts);
  // After all else is out: no fault of the API touches the verdict or the files.
  core.setOutput('comment-url', (await comment.deliver(facts)) ?? '');
  return exitCodeOf(facts, signals.received());
}

function outputsOf(facts: Facts, report: string) {
  const { verdict, run: result, plan } = facts;
  return {
    outcome: outcomeOf(facts),
    findings: verdict === null ? 0 : verdict.counts.error + verdict.counts.warning,
    report,
    'exit-code': result?.exitCode ?? ('' as const),
    plan: plan?.strategy ?? '',
  };
}

/** A report of its own for every step, outside the workspace: the next job must not find it there. */
function defaultReport(): string {
  const folder = join(process.env['RUNNER_TEMP'] || '/tmp', 'rootless-artefacts');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(mkdtempSync(join(folder, 'report-')), 'report.json');
}
