// The text of a policy file in, what it says out, or every mistake in it at once, each with its line and column. Pure.

import * as v from 'valibot';
import { type Mistake, UsageError } from '../errors.ts';
import { type Fault, HERE, type Path, type Place, parseYaml, type Yaml } from './parse-yaml.ts';
import { EXAMPLES, keysAt, notAMapping, PolicyFile, unknownKey } from './schema.ts';

/** So many unknown keys of a mapping are told one by one: a file that has more is no policy. */
const TOLD = 50;

export interface WrittenPolicy {
  readonly said: PolicyFile;
  readonly placeOf: (path: Path) => Place;
}

/** Throws a UsageError. `file` is how its name is shown. */
export function parsePolicy(text: string, file: string): WrittenPolicy {
  const { yaml, faults } = parseYaml(text);
  if (yaml === null) throw mistaken(faults, file);
  const checked = v.safeParse(PolicyFile, yaml.value, { abortPipeEarly: true });
  // An alias that was taken out leaves a hole, of which nothing more is to be said.
  const places = new Set(faults.map(placeText));
  const isNews = (fault: Fault) => !places.has(placeText(fault));
  const all = [...faults, ...(checked.issues ?? []).flatMap((issue) => faultsOf(issue, yaml)).filter(isNews)];
  if (!checked.success || all.length > 0) throw mistaken(all, file);
  return { said: checked.output, placeOf: yaml.placeOf };
}

function faultsOf(issue: v.InferIssue<typeof PolicyFile>, yaml: Yaml): readonly Fault[] {
  const steps = issue.path ?? [];
  const path = steps.map(({ key }) => key as string | number);
  const last = steps.at(-1);
  if (last === undefined && yaml.value === null) return [{ ...HERE, problem: 'says nothing. Allowed: at least version: 1' }];
  if (last?.origin !== 'key')
    return [{ ...HERE, place: yaml.placeOf(path), path, value: yaml.writtenAt(path), problem: issue.message, example: exampleOf(path) }];
  const around = path.slice(0, -1);
  const inside = { ...HERE, place: yaml.placeOf(around), path: around };
  // To valibot a list is a mapping whose keys are numbers.
  if (Array.isArray(last.input)) return [{ ...inside, problem: notAMapping(keysAt(around)), example: exampleOf(around) }];
  if (issue.expected !== 'never') return [{ ...inside, problem: issue.message, example: exampleOf(path) }];
  // valibot names the first unknown key of a mapping and no other.
  const unknown = Object.keys(last.input as object).filter((key) => !keysAt(around).includes(key));
  const told = unknown
    .slice(0, TOLD)
    .map((key) => ({ ...inside, place: yaml.placeOfKey([...around, key]), value: key, problem: unknownKey(key, around) }));
  return unknown.length > TOLD ? [...told, { ...inside, problem: `has ${unknown.length - TOLD} more keys that are unknown` }] : told;
}

function placeText({ place: { line, column } }: Fault): string {
  return `${line}:${column}`;
}

function exampleOf(path: Path): string | null {
  return path.flatMap((key) => EXAMPLES[key] ?? []).at(-1) ?? null;
}

/** The mistakes from the top of the file down, none of them twice. */
function mistaken(faults: readonly Fault[], file: string): UsageError {
  const once = new Map(faults.map((fault) => [`${placeText(fault)} ${fault.problem}`, fault]));
  const ordered = [...once.values()].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return new UsageError(ordered.map((fault) => mistakeAt(fault, file)));
}

/** One mistake in a policy file, in the form that all mistakes have. */
export function mistakeAt({ place, path, value, problem, example }: Fault, file: string): Mistake {
  const shown = value === null || value.length <= 60 ? value : `${value.slice(0, 59).replace(/\p{Cs}$/u, '')}…`;
  const key = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const where = `in ${file}:${place.line}:${place.column}${key === '' ? '' : ` (${key.slice(1)})`}`;
  return { setting: 'policy', value: shown, problem: `${where} ${problem}`, example };
}
