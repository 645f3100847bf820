// What a policy file may say, with what is answered to everything else. The published JSON Schema (schema/policy-v1.schema.json) is
// made from this. Loaded only where there is a policy. Pure.

import * as v from 'valibot';
import { RULE_IDS, RULES, type RuleId } from '../artefacts/rules.ts';
import { nearest } from '../settings/nearest.ts';
import { readPattern } from '../settings/values.ts';
import { isDay } from './day.ts';

const LEVELS = ['error', 'warning', 'off'] as const;
/** Its findings are about a pattern: there is no path that could be allowed. */
const WITHOUT_PATH: RuleId = 'missing-artefact';
const RULES_OF_PATHS = RULE_IDS.filter((rule) => rule !== WITHOUT_PATH);

const TEXT = /\S/;
const Level = v.picklist(LEVELS, ({ input }) => notOneOf('level', input, LEVELS));

/** One key a rule. The type checker knows each of them, so that a level cannot be lost on the way. */
const levelEntries = Object.fromEntries(
  RULE_IDS.map((rule) => [rule, v.optional(v.pipe(Level, v.description(`${RULES[rule].title}. Default: ${RULES[rule].level}.`)))]),
) as unknown as Record<RuleId, v.OptionalSchema<typeof Level, undefined>>;

const allowanceEntries = {
  path: v.pipe(
    v.string('is no text. Allowed: a path or a glob'),
    v.regex(/^\s*[^\s!]/, 'is empty or begins with !. Allowed: a path or a glob, relative to the workspace'),
    v.check(
      (text) => readPattern(text).ok,
      ({ input }) => problemOf(input),
    ),
    v.description('A path or a glob with the meaning of `artefacts`, relative to the workspace. A folder means all that is in it.'),
  ),
  rules: v.optional(
    v.pipe(
      v.array(
        v.picklist(RULES_OF_PATHS, ({ input }) => notARule(input, RULES_OF_PATHS)),
        'is no list. Allowed: a list of rules, or no such key for all rules',
      ),
      v.minLength(1, 'is empty. Allowed: a list of rules, or no such key for all rules'),
      v.description('The rules that may be broken there. Default: all.'),
    ),
  ),
  reason: v.pipe(
    v.string('is no text. Allowed: why the path may break the rules'),
    v.regex(TEXT, 'is empty. Allowed: why the path may break the rules'),
    v.description('Why. Every report that the entry changes repeats it.'),
  ),
  until: v.optional(
    v.pipe(
      v.string('is no day. Allowed: a date as YYYY-MM-DD'),
      v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day. Allowed: a date as YYYY-MM-DD'),
      v.check(isDay, 'is a day that no calendar has. Allowed: a date as YYYY-MM-DD'),
      v.description('The last day (UTC) on which the entry allows. After it the entry fails the check.'),
    ),
  ),
};

const policyEntries = {
  version: v.pipe(v.literal(1, 'is no version of this file. Allowed: 1'), v.description('The version of the format.')),
  levels: v.optional(v.pipe(mapping(levelEntries), v.description('The level of each rule, where it is not to be the default.'))),
  allow: v.optional(
    v.pipe(
      v.array(
        v.pipe(mapping(allowanceEntries), v.description('Paths that may break rules, and why.')),
        'is no list. Allowed: a list of entries, each with path and reason',
      ),
      v.description('Paths that may break rules.'),
    ),
  ),
  baseline: v.optional(
    v.pipe(
      v.string('is no text. Allowed: the path of a JSON report, relative to the workspace'),
      v.regex(TEXT, 'is empty. Allowed: the path of a JSON report, relative to the workspace'),
      v.description(
        'The JSON report of an earlier check, relative to the workspace. What it found is known residue and not reported again.',
      ),
    ),
  ),
};

export const PolicyFile = v.pipe(mapping(policyEntries), v.description('What a project has decided of the rules of rootless-artefacts.'));
export type PolicyFile = v.InferOutput<typeof PolicyFile>;

/** How each part is written. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  version: 'version: 1',
  levels: 'levels: { world-writable: error }',
  allow: 'allow: [{ path: vendor/cache/**, reason: the module cache of Go }]',
  path: 'path: vendor/cache/**',
  rules: 'rules: [undeletable]',
  reason: 'reason: the module cache of Go, cleared by a hook of the host',
  until: 'until: 2027-01-31',
  baseline: 'baseline: .rootless-artefacts-baseline.json',
};

/** The keys that a mapping at this path may have. */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  if (path.length === 0) return Object.keys(policyEntries);
  return path[0] === 'levels' ? RULE_IDS : Object.keys(allowanceEntries);
}

/** What is answered to a key that is not there. */
export function unknownKey(key: string, path: readonly (string | number)[]): string {
  return path[0] === 'levels' ? notARule(key, RULE_IDS) : notOneOf('key of the policy', key, keysAt(path));
}

function mapping<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ path, expected }) =>
    path === undefined ? notAMapping(Object.keys(entries)) : `has no ${String(expected).replaceAll('"', '')}, which it needs`,
  );
}

/** What is answered to a list or a text where keys belong. */
export function notAMapping(keys: readonly string[]): string {
  return `is no mapping. Allowed: ${keys.join(', ')}, each with its value`;
}

function notARule(input: unknown, rules: readonly string[]): string {
  if (input === WITHOUT_PATH) return 'is about a pattern and no path. Allowed: its level, under levels';
  return notOneOf('rule', input, rules);
}

function notOneOf(what: string, input: unknown, names: readonly string[]): string {
  const near = typeof input === 'string' ? nearest(input.slice(0, 40), names) : null;
  return `is no ${what}${near === null ? '' : `; did you mean ${near}`}. Allowed: ${names.join(', ')}`;
}

function problemOf(text: string): string {
  const read = readPattern(text);
  return read.ok ? '' : read.problem;
}
