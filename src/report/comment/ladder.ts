// How much a comment tells: less and less, until it fits. Pure.

/** GitHub refuses a body of more than 65,536 characters; some are kept spare for what other servers count otherwise. */
export const LONGEST_BODY = 64_000;

export interface Amount {
  readonly pictures: boolean;
  /** Paths named for a cause. */
  readonly examples: number;
  readonly breaks: boolean;
  readonly cures: boolean;
  /** Causes told at all. */
  readonly causes: number;
  /** Lines in the table of jobs. */
  readonly jobs: number;
  /** Whether the causes are kept in the hidden part, so that other jobs can tell them. */
  readonly state: boolean;
  /** What this step leaves out, beside those before it. */
  readonly leavesOut: string | null;
}

const ALL: Amount = {
  pictures: true,
  examples: 5,
  breaks: true,
  cures: true,
  causes: 40,
  jobs: 1000,
  state: true,
  leavesOut: null,
};

const STEPS: readonly Partial<Amount>[] = [
  { pictures: false, leavesOut: 'the pictures of the mapping' },
  { examples: 1, breaks: false, leavesOut: 'further examples and what the findings break' },
  { causes: 12, leavesOut: 'all but twelve causes' },
  { causes: 5, leavesOut: 'all but five causes' },
  { causes: 0, state: false, leavesOut: 'the causes' },
  { jobs: 60, leavesOut: 'all but 60 jobs' },
  { jobs: 10, leavesOut: 'all but ten jobs' },
];

/** From everything down to the least, each step with less than the one before. */
export const LADDER: readonly Amount[] = [ALL, ...STEPS.map((_, last) => Object.assign({}, ALL, ...STEPS.slice(0, last + 1)) as Amount)];
