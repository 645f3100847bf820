// The settings of one call, checked: what every stage reads.

import type { Preset } from './preset.ts';
import type { Choice, Verb } from './table.ts';
import type { Variable, Volume } from './values.ts';

export interface Settings {
  readonly verb: Verb;
  readonly image: string | null;
  readonly script: string | null;
  readonly shell: string;
  readonly command: readonly string[];
  readonly entrypoint: string | null;
  readonly artefacts: readonly string[];
  /** The paths given to verify or repair, absolute. */
  readonly paths: readonly string[];
  /** The places of a CI system, beside the paths; null where none was asked for. */
  readonly preset: Preset | null;
  /** The uid or path given to explain. */
  readonly subject: string | null;
  readonly volumes: readonly Volume[];
  /** The working folder, absolute; `mountWorkspace` says whether the container sees it. */
  readonly workspace: string;
  readonly mountWorkspace: boolean;
  readonly workdir: string | null;
  readonly env: readonly Variable[];
  readonly user: string | null;
  readonly containerUser: string | null;
  readonly mapping: Choice<'mapping'>;
  readonly storage: Choice<'storage'>;
  /** What the run names of the user's own Podman store, in words; null where it names nothing. */
  readonly borrowed: string | null;
  readonly network: string | null;
  readonly pull: Choice<'pull'>;
  readonly timeoutSeconds: number | null;
  readonly podmanArgs: readonly string[];
  readonly repair: Choice<'repair'>;
  readonly dryRun: boolean;
  readonly attributes: Choice<'attributes'>;
  /** The policy file, absolute; null for the one in the workspace, where there is one. */
  readonly policy: string | null;
  readonly policyFrom: Choice<'policy-from'>;
  /** What the base branch of the pull request has for a policy; null until the entry has asked, and where there is none to ask. */
  readonly basePolicy: BasePolicy | null;
  readonly failOn: Choice<'fail-on'>;
  readonly format: Choice<'format'>;
  readonly report: string | null;
  readonly markdown: string | null;
  readonly html: string | null;
  readonly sarif: string | null;
  readonly junit: string | null;
  readonly codeQuality: string | null;
  readonly allowUntrustedCheckout: boolean;
  /** The jobs that have to be among the reports. */
  readonly expected: readonly string[];
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly comment: Choice<'comment'>;
  /** A secret. */
  readonly githubToken: string | null;
  /** The matrix as JSON, or words of the user's; `legs` is null where it is not known. */
  readonly leg: string | null;
  readonly legs: number | null;
}

export interface BasePolicy {
  /** Relative to the repository. */
  readonly file: string;
  /** null: the base branch has no such file. */
  readonly text: string | null;
  /** The pull request has another one. */
  readonly changed: boolean;
}
