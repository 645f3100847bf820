// What a comment holds of one job: small, and as data, because every other job reads it back from the comment. Anyone who may edit the
// comment can have changed it, so it passes this schema, and its strings pass an escaper when they are shown.

import * as v from 'valibot';
import { RULE_IDS } from '../../artefacts/rules.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const MappedUser = v.strictObject({
  inside: words(120),
  outside: words(120),
  /** It is the runner on the host. */
  mine: v.boolean(),
  /** It made what was found. */
  blamed: v.boolean(),
});

const Fix = v.strictObject({
  setting: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/), v.maxLength(40)),
  value: v.pipe(v.string(), v.regex(/^[\w.:@+-]{1,60}$/)),
  /** The line of the workflow whose place it takes. */
  replaces: v.nullable(v.literal('mapping: default')),
  /** The same by the image: its USER, where root is the image's user. */
  imageUser: v.nullable(v.strictObject({ before: v.nullable(v.literal('root')), after: v.pipe(v.string(), v.regex(/^\d+:\d+$/)) })),
});

const Problem = v.strictObject({
  rule: v.picklist(RULE_IDS),
  level: v.picklist(['error', 'warning']),
  origin: v.picklist(['run', 'earlier', 'unknown']),
  count,
  examples: v.pipe(v.array(words(300)), v.maxLength(5)),
  owner: v.nullable(words(40)),
  maker: v.nullable(words(120)),
  sentence: words(800),
  cure: v.nullable(words(800)),
  fix: v.nullable(Fix),
});

export const Leg = v.strictObject({
  job: words(120),
  leg: v.nullable(words(200)),
  /** How many siblings its matrix has, itself among them; null where that is not known. */
  total: v.nullable(count),
  run: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  attempt: count,
  /** The commit that was checked. */
  sha: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{7,64}$/))),
  /** missing: a job that was expected and has left no report. */
  outcome: v.picklist(['pass', 'findings', 'command-failed', 'timed-out', 'cancelled', 'not-run', 'missing']),
  exitCode: v.nullable(v.pipe(v.number(), v.integer())),
  /** Why it was not run. */
  fault: v.nullable(v.strictObject({ message: words(300), meaning: words(500), cure: words(500) })),
  entries: v.nullable(count),
  errors: count,
  warnings: count,
  unexamined: count,
  /** Findings that the policy allows, and entries of it that have expired. */
  allowed: count,
  expired: count,
  /** What is counted is what is left after a repair; the causes are those before it. */
  repaired: v.boolean(),
  /** The pull request changes the policy by which it is judged: in words. */
  policyChange: v.nullable(words(500)),
  places: v.pipe(v.array(v.strictObject({ path: v.nullable(words(300)), reason: words(300) })), v.maxLength(3)),
  runner: v.nullable(words(120)),
  image: v.nullable(words(300)),
  mapping: v.pipe(v.array(MappedUser), v.maxLength(8)),
  problems: v.pipe(v.array(Problem), v.maxLength(20)),
});

/** The hidden part of a comment. */
export const CommentState = v.strictObject({
  version: v.literal(1),
  /** Something was wrong at this or an earlier commit: a clean check is a resolved one then. */
  wasWrong: v.boolean(),
  /** A workflow can have 256 jobs of a matrix; several matrices share one comment. */
  legs: v.pipe(v.array(Leg), v.maxLength(1000)),
});

export type Leg = v.InferOutput<typeof Leg>;
export type CommentState = v.InferOutput<typeof CommentState>;
export type Problem = Leg['problems'][number];
export type MappedUser = Leg['mapping'][number];
export type Fix = NonNullable<Problem['fix']>;
