// Everything a report can be made from: what each stage of a check has added. A stage that was not reached left null.

import type { PathBytes } from '../artefacts/path-bytes.ts';
import type { Verdict } from '../artefacts/verdict.ts';
import type { CiFacts } from '../ci/ci-facts.ts';
import type { Cause } from '../ci/read-cause.ts';
import type { RunArguments } from '../container/run-arguments.ts';
import type { RunResult } from '../container/run-container.ts';
import type { HostError } from '../errors.ts';
import type { HostFacts } from '../host/read-host.ts';
import type { ImageUsers } from '../image/image-user.ts';
import type { ImageFacts } from '../image/resolve-users.ts';
import type { Lesson } from '../mapping/lesson.ts';
import type { Plan } from '../mapping/plan.ts';
import type { RepairResult } from '../repair/job.ts';
import type { User } from '../world.ts';

export interface Facts {
  readonly verb: 'run' | 'verify' | 'repair';
  readonly user: User;
  readonly workspace: PathBytes;
  readonly mapping: string;
  /** The pull request changes the policy by which it is judged: told to whoever reviews it. */
  readonly policyChanged: { readonly file: string; readonly inEffect: 'workspace' | 'base' } | null;
  readonly failOn: 'error' | 'warning' | 'never';
  /** Values of variables, which no report may carry. */
  readonly secrets: readonly string[];
  readonly ci: CiFacts;
  readonly host: HostFacts | null;
  readonly image: ImageFacts | null;
  /** The users of the image, where a finding had to be given a name. */
  readonly imageUsers: ImageUsers | null;
  readonly plan: Plan | null;
  readonly arguments: RunArguments | null;
  readonly run: RunResult | null;
  /** Of a run: what it left. Of `repair`: what is left after it. */
  readonly verdict: Verdict | null;
  readonly repair: RepairResult | null;
  /** After the repair of a run. */
  readonly after: Verdict | null;
  /** Where in the repository the reason of a finding stands. */
  readonly cause: Cause | null;
  /** What a run that left foreign files teaches for the next. */
  readonly lesson: Lesson | null;
  /** Why it could not be done at all. */
  readonly fault: HostError | null;
}
