// The story, top to bottom: plan it (plan.ts: who and where, whose image, which mapping), run it, look at what it left. One call a stage.

import { type Ledger, openLedger } from './artefacts/ledger.ts';
import { bytesOf } from './artefacts/path-bytes.ts';
import { readScope } from './artefacts/scope.ts';
import { verifyArtefacts } from './artefacts/verify.ts';
import { readCause } from './ci/read-cause.ts';
import { readCi } from './ci/read-ci.ts';
import { refuseUntrustedCheckout } from './ci/untrusted-checkout.ts';
import { isMountProgram } from './container/not-started.ts';
import { type Leftovers, prepareRun, runContainer } from './container/run-container.ts';
import { HostError } from './errors.ts';
import { readCureFacts } from './host/cure-facts.ts';
import { diagnose } from './host/diagnose.ts';
import { type HostFacts, readHost, refuseRoot, requireRootlessPodman } from './host/read-host.ts';
import { inspectImage } from './image/read-image.ts';
import { readImageUsers } from './image/read-image-users.ts';
import { learn } from './mapping/lesson.ts';
import { planRun } from './plan.ts';
import { policyInEffect } from './policy/find-policy.ts';
import { repairAfterRun } from './repair/after-run.ts';
import type { Progress } from './repair/job.ts';
import { repairFiles } from './repair/repair.ts';
import { readRepairRoots } from './repair/roots.ts';
import type { Facts } from './report/facts.ts';
import { describePlan } from './report/plan-text.ts';
import { describePreset } from './settings/preset.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** How the run is watched from outside. Outside of begin and end a signal simply ends us: there is nothing to stop. */
export interface Watch {
  /** Just before the container starts, with what a later process has to remove if we are killed. Aborted by a signal to us. */
  readonly begin: (leftovers: Leftovers) => AbortSignal;
  /** `leftBehind`: the container may appear yet, and a later process still has to remove it. */
  readonly end: (leftBehind: boolean) => void;
  /** How far a repair is. */
  readonly onRepair: (progress: Progress) => void;
}

/** Runs the container and checks what it left. A host that cannot do it is a fact of the result, not an exception. */
export function run(world: World, settings: Settings, watch: Watch): Promise<Facts> {
  return stages(world, settings, async (add) => {
    refuseUntrustedCheckout(world, settings);
    const policy = await policyInEffect(world, settings);
    const { host, image, plan } = await planRun(world, settings, add);
    add({ cause: await readCause(world, settings, image.resolvedUser.declared) });
    world.log.info(describePlan(plan, image));

    const scope = await readScope(settings);
    const prepared = await prepareRun(world, settings, host, image, plan);
    add({ arguments: prepared.arguments });
    const ledger = openLedger(scope.folders);
    const result = await runContainer(world, prepared, settings.timeoutSeconds, watch.begin(prepared.leftovers));
    watch.end(result.leftBehind);
    add({ run: result });
    if (result.ended === 'cancelled') return;
    const verdict = await verifyArtefacts(world, async () => host, scope, ledger, policy);
    add({ verdict });
    const users = image.users ?? (verdict.findings.length > 0 ? await readImageUsers(world, image) : null);
    add({ imageUsers: users, lesson: learn({ plan, mapping: settings.mapping, users, ...verdict }) });
    const verifyAgain = (again: Ledger) => verifyArtefacts(world, async () => host, scope, again, policy);
    add(await repairAfterRun(world, settings, { scope, ledger, verdict, verifyAgain }, watch.onRepair));
    if (result.notStarted !== null) throw notStarted(world, result.notStarted, settings);
  });
}

/** Checks what any other tool left. Works without Podman; with it, it can look into closed folders and say whose ids they are. */
export function verify(world: World, settings: Settings): Promise<Facts> {
  return stages(world, settings, async (add) => {
    if (settings.preset !== null) world.log.info(describePreset(settings.preset));
    const policy = await policyInEffect(world, settings);
    add({ cause: await readCause(world, settings, null) });
    const scope = await readScope(settings);
    let asked: Promise<HostFacts> | null = null;
    const host = () => {
      asked ??= readHost(world);
      return asked;
    };
    const verdict = await verifyArtefacts(world, host, scope, null, policy);
    add({ verdict });
    // All is well: whose the ids would be is nobody's question.
    if (verdict.findings.length === 0 && verdict.scan.unexamined.length === 0) return;
    add({ host: await host() });
    if (settings.image === null) return;
    const image = await inspectImage(world, settings.image);
    if (image === null)
      world.log.warning(`The image ${settings.image} is not in the store of ${world.user.name}, so its users cannot be named`);
    else add({ imageUsers: await readImageUsers(world, image) });
  });
}

/** Gives back what is the runner's, and checks what is left. */
export function repair(world: World, settings: Settings, onProgress: (progress: Progress) => void): Promise<Facts> {
  return stages(world, settings, async (add) => {
    refuseRoot(world.user);
    const roots = readRepairRoots(settings.paths);
    const policy = await policyInEffect(world, settings);
    const scope = await readScope(settings);
    const host = await readHost(world);
    add({ host });
    requireRootlessPodman(host);
    add({ repair: await repairFiles(world, roots, settings.dryRun, onProgress) });
    add({ verdict: await verifyArtefacts(world, async () => host, scope, null, policy) });
  });
}

async function stages(world: World, settings: Settings, story: (add: (more: Partial<Facts>) => void) => Promise<void>): Promise<Facts> {
  let facts: Facts = {
    verb: settings.verb === 'verify' || settings.verb === 'repair' ? settings.verb : 'run',
    user: world.user,
    workspace: bytesOf(settings.workspace),
    mapping: settings.mapping,
    policyChanged: settings.basePolicy?.changed === true ? { file: settings.basePolicy.file, inEffect: settings.policyFrom } : null,
    failOn: settings.failOn,
    secrets: settings.env.flatMap(({ name, value }) => value ?? world.env[name] ?? []),
    ci: readCi(world.env, settings.leg),
    host: null,
    image: null,
    imageUsers: null,
    plan: null,
    arguments: null,
    run: null,
    verdict: null,
    repair: null,
    after: null,
    lesson: null,
    cause: null,
    fault: null,
  };
  try {
    await story((more) => {
      facts = { ...facts, ...more };
    });
    return facts;
  } catch (error) {
    if (error instanceof HostError) return { ...facts, fault: error };
    throw error;
  }
}

function notStarted(world: World, words: string, settings: Settings): HostError {
  const known = diagnose(words, readCureFacts(world.user));
  if (known !== null) return known;
  if (settings.script !== null && /executable file|not found|no such file/i.test(words)) {
    return new HostError(
      `The image has no ${settings.shell} to run the script with: ${words}`,
      'A script needs a shell in the image, and this one (distroless or scratch, perhaps) has none.',
      'Give the command itself, one argument a line (command), or a shell that the image has (shell).',
    );
  }
  if (isMountProgram(words)) {
    return new HostError(
      `The image could not be mounted with its ids shifted: ${words}`,
      'These are the words of fuse-overlayfs, which works where /dev/fuse may be opened and FUSE may be mounted; in many containers it may not.',
      'Set storage to native: Podman then copies the image once for the mapping.',
    );
  }
  return new HostError(
    `Podman could not start the container: ${words}`,
    'These are the words of Podman.',
    'See that the command exists in the image, and try the podman options of the plan by hand.',
  );
}
