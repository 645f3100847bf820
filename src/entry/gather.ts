// The jobs of a run gathered: their reports read, judged as one, and brought to where people look. For the command line and for
// report/action.yml.

import { checkKeyOf } from '../ci/check-key.ts';
import { runOfReports } from '../ci/followed-run.ts';
import { pullRequestOf } from '../ci/pull-request.ts';
import { readCi, readEvent } from '../ci/read-ci.ts';
import { runUrlOf } from '../ci/run-url.ts';
import { UsageError } from '../errors.ts';
import { deliverComment } from '../forge/deliver-comment.ts';
import { openReportFile } from '../forge/files.ts';
import { allPassed, foreignReports, gatherLegs } from '../gather/gather.ts';
import { readReports } from '../gather/read-reports.ts';
import { renderJobs } from '../report/comment/body.ts';
import type { Leg } from '../report/comment/leg-schema.ts';
import type { Settings } from '../settings/settings.ts';
import type { World } from '../world.ts';

const LIMIT_MS = 60_000;

export interface GatheredJobs {
  readonly legs: readonly Leg[];
  readonly passed: boolean;
  readonly markdown: string;
  /** Writes the comment and gives its address; null where there is none. Never throws. */
  readonly comment: (token: string | null, warning: (line: string) => void) => Promise<string | null>;
}

/** Reads and judges the reports, and writes the Markdown file. Throws a UsageError that lists every report that cannot be used. */
export function gatherJobs(world: World, settings: Settings): GatheredJobs {
  const event = readEvent(world.env);
  const markdownFile = settings.markdown === null ? null : openReportFile(settings.markdown);
  const read = readReports(settings.paths);
  const foreign = foreignReports(read, runOfReports(world.env, event));
  if (foreign.length > 0) throw new UsageError(foreign);
  const legs = gatherLegs(
    read.map(({ report }) => report),
    settings.expected,
  );
  const ci = readCi(world.env, settings.leg);
  const markdown = renderJobs({ version: 1, wasWrong: false, legs: [...legs] }, runUrlOf(ci, world.env['GITHUB_SERVER_URL']));
  markdownFile?.write(markdown);
  return {
    legs,
    passed: allPassed(legs),
    markdown,
    comment: (token, warning) =>
      deliverComment({
        ci,
        hint: pullRequestOf(world.env, event),
        key: checkKeyOf(world.env, event),
        legs,
        complete: true,
        mode: settings.comment,
        token,
        serverUrl: world.env['GITHUB_SERVER_URL'],
        limitMs: LIMIT_MS,
        say: { info: world.log.info, warning },
      }),
  };
}
