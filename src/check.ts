// The story, top to bottom: plan it (plan.ts: who and where, whose image, which mapping), run it, look at what it left. One call a stage.
// Without a run of its own: verify.ts and repair.ts.

import { type Ledger, openLedger } from './artefacts/ledger.ts';
import { readScope } from './artefacts/scope.ts';
import { verifyArtefacts } from './artefacts/verify.ts';
import { readCause } from './ci/read-cause.ts';
import { refuseUntrustedCheckout } from './ci/untrusted-checkout.ts';
import { makeMountPoints } from './container/mount-points.ts';
import { isMountProgram } from './container/not-started.ts';
import { type Leftovers, prepareRun, type RunResult, runContainer } from './container/run-container.ts';
import { HostError } from './errors.ts';
import { readCureFacts } from './host/cure-facts.ts';
import { diagnose } from './host/diagnose.ts';
import { readImageUsers } from './image/read-image-users.ts';
import { learn } from './mapping/lesson.ts';
import type { Plan } from './mapping/plan.ts';
import { type Planned, planFor, planRun } from './plan.ts';
import { policyInEffect } from './policy/find-policy.ts';
import { repairAfterRun } from './repair/after-run.ts';
import type { Progress } from './repair/job.ts';
import type { Facts } from './report/facts.ts';
import { describePlan } from './report/plan-text.ts';
import type { Settings } from './settings/settings.ts';
import { stages } from './stages.ts';
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
    const planned = await planRun(world, settings, add);
    const { host, image } = planned;
    add({ cause: await readCause(world, settings, image.resolvedUser.declared) });

    const scope = await readScope(settings);
    makeMountPoints(settings);
    const ledger = openLedger(scope.folders);
    const { result, plan } = await runByPlan(world, settings, planned, watch, add);
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

/**
 * Runs it by its plan. Only the start shows whether fuse-overlayfs can mount an image here: where it cannot, and nobody asked for it,
 * the run starts from the user's own store after all.
 */
async function runByPlan(
  world: World,
  settings: Settings,
  { host, image, plan }: Planned,
  watch: Watch,
  add: (more: Partial<Facts>) => void,
): Promise<{ readonly result: RunResult; readonly plan: Plan }> {
  world.log.info(describePlan(plan, image));
  const prepared = await prepareRun(world, settings, host, image, plan);
  add({ arguments: prepared.arguments });
  const result = await runContainer(world, prepared, settings.timeoutSeconds, watch.begin(prepared.leftovers));
  watch.end(result.leftBehind);
  const cannotShift = plan.storage === 'shifted' && result.notStarted !== null && isMountProgram(result.notStarted);
  if (!cannotShift || settings.storage === 'shifted') return { result, plan };
  world.log.warning(
    `The image could not be mounted with its ids shifted: ${result.notStarted}. To save the attempt, set storage to native`,
  );
  const native = planFor(world, settings, host, image, { missing: 'fuse-overlayfs could not mount the image here' });
  add({ plan: native });
  return runByPlan(world, settings, { host, image, plan: native }, watch, add);
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
      'Set storage to auto or native: Podman then copies the image once for the mapping.',
    );
  }
  return new HostError(
    `Podman could not start the container: ${words}`,
    'These are the words of Podman.',
    'See that the command exists in the image, and try the podman options of the plan by hand.',
  );
}
