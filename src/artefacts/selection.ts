// What patterns mean together. Pure.

import { lossyTextOf, type PathBytes } from './path-bytes.ts';
import type { Pattern } from './patterns.ts';

/** Whether a path is meant by the patterns together: the last one that matches decides. */
export function selects(patterns: readonly Pattern[], path: PathBytes): boolean {
  const text = lossyTextOf(path);
  return patterns.reduce((meant, pattern) => (pattern.matches(text) ? !pattern.negated : meant), false);
}

/** Whether no path in this folder can be meant: the last pattern that speaks of it excludes it whole. */
export function leavesOut(patterns: readonly Pattern[], folder: PathBytes): boolean {
  const text = lossyTextOf(folder);
  return patterns.reduce((out, pattern) => {
    if (pattern.negated) return out || pattern.matches(text);
    return out && !pattern.mayMatchIn(text);
  }, true);
}

/** The roots that have to be scanned for these patterns, without those that lie inside another. */
export function rootsOf(paths: readonly string[]): readonly string[] {
  const sorted = [...new Set(paths)].sort();
  return sorted.filter((path) => !sorted.some((other) => other !== path && (other === '/' || path.startsWith(`${other}/`))));
}
