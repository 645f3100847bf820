// The findings of a report, grouped: what has the same rule and the same owner reads as one. Pure.

import type { PathBytes } from '../../artefacts/path-bytes.ts';
import { label } from '../../mapping/plan.ts';
import { show, showAgain, showPath } from '../escape.ts';
import type { Report } from '../schema.ts';
import { fixOf } from './fix.ts';
import type { Problem } from './leg-schema.ts';
import { shorten } from './shorten.ts';

type Finding = Report['findings'][number];

const MOST = 20;
const EXAMPLES = 5;
const CURE = '. Cure: ';

/** Errors before warnings, many before few; what is beyond the most that a comment tells is only in the counts. */
export function problemsOf(report: Report): Problem[] {
  const groups = new Map<string, { first: Finding; all: Finding[] }>();
  for (const finding of report.findings) {
    const { rule, level, origin, owner } = finding;
    const key = JSON.stringify([rule, level, origin, owner ?? finding.path]);
    const group = groups.get(key) ?? { first: finding, all: [] };
    group.all.push(finding);
    groups.set(key, group);
  }
  const rank = ({ first, all }: { first: Finding; all: Finding[] }) => (first.level === 'error' ? 1e9 : 0) + all.length;
  return [...groups.values()]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST)
    .map(({ first, all }) => problemOf(first, all, report));
}

function problemOf(first: Finding, all: readonly Finding[], report: Report): Problem {
  const { owner, container } = first;
  const [sentence, cure] = splitMessage(first.message);
  const maker =
    container === null || container.uid === null || container.gid === null
      ? null
      : label({ uid: container.uid, gid: container.gid, name: container.user });
  return {
    rule: first.rule,
    level: first.level,
    origin: first.origin,
    count: all.length,
    examples: all.slice(0, EXAMPLES).map((finding) => shorten(shownPathOf(finding), 300)),
    owner: owner === null ? null : `${owner.uid}:${owner.gid}`,
    maker: maker === null ? null : shorten(show(maker), 120),
    sentence: shorten(sentence, 800),
    cure: cure === null ? null : shorten(reachingAll(cure, first, all, report), 800),
    fix: fixOf(first.fix, report),
  };
}

/** The sentence and the cure. A name may hold the words that stand between them: then the cut is elsewhere, and nothing worse. */
function splitMessage(message: string): readonly [string, string | null] {
  const text = showAgain(message);
  const at = text.lastIndexOf(CURE);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + CURE.length)];
}

/** A path of a report, fit to be shown. */
export function shownPathOf({ path, pathBytes }: { readonly path: string | null; readonly pathBytes: string | null }): string {
  if (pathBytes === null) return show(path ?? '');
  try {
    return showPath(atob(pathBytes) as PathBytes);
  } catch {
    return show(path ?? ''); // not base64: no report of ours
  }
}

const PLAIN = /^[\w./@%+=:,-]+$/;

/** A cure names the path of one finding: for several it has to name the folder that holds them all. */
function reachingAll(cure: string, first: Finding, all: readonly Finding[], { scan }: Report): string {
  if (all.length === 1 || !PLAIN.test(first.path)) return cure;
  const folder = all
    .map(({ path }) => path.split('/'))
    .reduce(commonStart)
    .join('/');
  const roots = (scan?.roots ?? []).filter((root) => PLAIN.test(root)).join(' ') || '.';
  return cure.replace(` -- ${first.path}`, () => ` -- ${PLAIN.test(folder) ? folder : roots}`);
}

function commonStart(a: string[], b: readonly string[]): string[] {
  const differs = a.findIndex((segment, index) => segment !== b[index]);
  return differs < 0 ? a : a.slice(0, differs);
}
