// The two failures that a user can put right. Everything else that is thrown is our bug (exit 70).

/** One mistake in what the user wrote: which setting, what stood there, what is allowed, and how it is written here. */
export interface Mistake {
  readonly setting: string;
  readonly value: string | null;
  readonly problem: string;
  readonly example: string | null;
}

/** Exit 2. Carries every mistake at once, so that nobody mends them one run at a time. */
export class UsageError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map((mistake) => `${mistake.setting}: ${mistake.problem}`).join('\n'));
    this.name = 'UsageError';
    this.mistakes = mistakes;
  }
}

/** Exit 3. The host or Podman cannot do it: what happened, what it means, and the exact cure. */
export class HostError extends Error {
  readonly meaning: string;
  readonly cure: string;

  constructor(what: string, meaning: string, cure: string) {
    super(what);
    this.name = 'HostError';
    this.meaning = meaning;
    this.cure = cure;
  }
}
