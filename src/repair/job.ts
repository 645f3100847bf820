// What a repair is asked for and what it says: the words between the runner's side and the half of us under `podman unshare`. Pure.

import type { PathBytes } from '../artefacts/path-bytes.ts';

export interface RepairJob {
  /** Absolute and without links. One inside another counts only where it is a mount of its own. */
  readonly roots: readonly PathBytes[];
  /** Folders that are never touched, with what is in them. */
  readonly stores: readonly PathBytes[];
  /** Look, count and list, but change nothing. */
  readonly dryRun: boolean;
}

export interface Tally {
  /** Everything looked at. */
  readonly entries: number;
  /** Entries that were changed, or would be. */
  readonly changed: number;
  readonly owner: number;
  readonly mode: number;
  /** What belongs to real root or another user, and is left alone. */
  readonly foreign: number;
  /** What bears the number of nobody, so that only the kernel knows whose it is: a look cannot tell, the repair does. */
  readonly unclear: number;
  readonly failed: number;
}

export interface PathReason {
  readonly path: PathBytes;
  readonly reason: string;
}

export interface RepairResult {
  readonly dryRun: boolean;
  /** The look that comes first. */
  readonly look: Tally;
  /** What was done; null where the look found nothing to do, and in a dry run. */
  readonly done: Tally | null;
  /** In a dry run: what would be changed, the first ten thousand. */
  readonly listed: readonly PathBytes[];
  /** What could not be done, the first thousand. */
  readonly failures: readonly PathReason[];
  /** What was passed by: other mounts and Podman's own store, the first hundred. */
  readonly passedBy: readonly PathReason[];
}

export interface Progress {
  readonly pass: 'look' | 'repair';
  readonly entries: number;
  /** How many there are, once the look has counted them. */
  readonly of: number | null;
}

export type Message =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'result'; readonly result: RepairResult };
