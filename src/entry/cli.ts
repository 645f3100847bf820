#!/usr/bin/env node
// The command line, for people and for every CI that has no entry of its own. A verify needs nothing beside what is imported here: it
// starts faster from one file than from ten.

import type { Watch } from '../check.ts';
import { openDocuments } from '../forge/documents.ts';
import type { Facts } from '../report/facts.ts';
import { exitCodeOf } from '../report/outcome.ts';
import { renderText } from '../report/text.ts';
import { readArgv } from '../settings/argv.ts';
import type { Settings } from '../settings/settings.ts';
import { renderHelp } from '../settings/usage.ts';
import { verify } from '../verify.ts';
import { VERSION } from '../version.ts';
import { realWorld, type World } from '../world.ts';
import { describeFailure } from './failure.ts';
import { insideScript } from './inside-script.ts';
import { runnerLog, terminalLog } from './log.ts';
import { progressLine } from './progress.ts';
import { settingsOf } from './settings-of.ts';
import { watchSignals } from './signals.ts';

process.stdout.on('error', () => undefined); // `| head` ends the pipe: what it did not want is no fault

try {
  process.exitCode = await main();
} catch (error) {
  const { text, code } = describeFailure(error);
  process.stderr.write(text);
  process.exitCode = code;
}

async function main(): Promise<number> {
  const line = readArgv(process.argv.slice(2));
  if (line.kind === 'help') {
    process.stdout.write(renderHelp(line.verb));
    return 0;
  }
  if (line.kind === 'version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const settings = settingsOf(line.raw);
  const world = realWorld(logFor(settings), insideScript(settings));
  if (settings.verb === 'plan' || settings.verb === 'explain') return answer(world, settings);
  if (settings.verb === 'doctor') return examine(world, settings);
  if (settings.verb === 'report') return gather(world, settings);

  // Loaded now: what is loaded after the container it may have rewritten.
  const [tell, print] = await Promise.all([storyOf(settings), printer(settings)]);
  const documents = await openDocuments(settings);
  const signals = watchSignals();
  const progress = progressLine(process.stderr);
  const facts = await tell(world, { ...signals, onRepair: progress.show });
  progress.clear();
  print(facts, world);
  documents.write(facts);
  return exitCodeOf(facts, signals.received());
}

function logFor(settings: Settings) {
  const json = settings.format === 'json';
  // In a `run:` step of a workflow the runner reads commands in this output just as in that of an Action.
  if (process.env['GITHUB_ACTIONS'] === 'true') return runnerLog(json ? process.stderr : process.stdout);
  return terminalLog(process.stderr, json ? process.stderr : process.stdout, process.stderr);
}

async function gather(world: World, settings: Settings): Promise<number> {
  const [{ gatherJobs }, { gatheredDocument, renderGathered }] = await Promise.all([
    import('./gather.ts'),
    import('../gather/gathered.ts'),
  ]);
  const gathered = gatherJobs(world, settings);
  process.stdout.write(
    settings.format === 'json' ? `${JSON.stringify(gatheredDocument(gathered.legs), null, 2)}\n` : renderGathered(gathered.legs),
  );
  // On the command line a secret stands in the environment, never among the arguments.
  await gathered.comment(process.env['GITHUB_TOKEN'] || null, world.log.warning);
  return gathered.passed ? 0 : 1;
}

async function answer(world: World, settings: Settings): Promise<number> {
  if (settings.verb === 'plan') {
    const [{ planAhead }, report] = await Promise.all([import('../plan-ahead.ts'), import('../report/plan-ahead-text.ts')]);
    const ahead = await planAhead(world, settings);
    process.stdout.write(
      settings.format === 'json' ? `${JSON.stringify(report.planAheadDocument(ahead), null, 2)}\n` : report.renderPlanAhead(ahead),
    );
    return 0;
  }
  const { explain } = await import('../explain.ts');
  const explanation = await explain(world, settings);
  const text = `${explanation.text}\n${explanation.cure === null ? '' : `Cure: ${explanation.cure}\n`}`;
  process.stdout.write(settings.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : text);
  return 0;
}

async function examine(world: World, settings: Settings): Promise<number> {
  const [{ doctor }, { renderCheckup }] = await Promise.all([import('../host/doctor.ts'), import('../report/doctor-text.ts')]);
  const checkup = await doctor(world);
  if (settings.format === 'json') process.stdout.write(`${JSON.stringify(checkup, null, 2)}\n`);
  else if (world.log.readsCommands) world.log.info(renderCheckup(checkup).trimEnd());
  else process.stdout.write(renderCheckup(checkup));
  return checkup.fit ? 0 : 3;
}

/** The story of the verb: no more of us is loaded than it needs. */
async function storyOf(settings: Settings): Promise<(world: World, watch: Watch) => Promise<Facts>> {
  if (settings.verb === 'run') {
    const { run } = await import('../check.ts');
    return (world, watch) => run(world, settings, watch);
  }
  if (settings.verb === 'repair') {
    const { repair } = await import('../repair.ts');
    return (world, { onRepair }) => repair(world, settings, onRepair);
  }
  return (world) => verify(world, settings);
}

/** How a verdict is printed. */
async function printer({ format }: Settings): Promise<(facts: Facts, world: World) => void> {
  if (format === 'json') {
    const { renderReport } = await import('../report/json.ts');
    return (facts, world) => {
      process.stdout.write(renderReport(facts));
      if (facts.fault !== null) world.log.info(describeFailure(facts.fault).text.trimEnd());
    };
  }
  return (facts, world) => {
    const text = renderText(facts);
    if (world.log.readsCommands) world.log.info(text);
    else process.stdout.write(text);
  };
}
