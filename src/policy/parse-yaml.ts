// YAML, held to what a policy needs: one document, no aliases (a few lines of them grow to gigabytes), no key twice. Whatever it
// holds can be found again by line and column. Pure.

import { type Document, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';

export type Path = readonly (string | number)[];

/** Both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Fault {
  readonly place: Place;
  /** Which key it is about; empty for the file. */
  readonly path: Path;
  /** What is written there. */
  readonly value: string | null;
  readonly problem: string;
  readonly example: string | null;
}

/** A fault of the file as a whole, but for what it is. */
export const HERE: Omit<Fault, 'problem'> = { place: { line: 1, column: 1 }, path: [], value: null, example: null };

export interface Yaml {
  readonly value: unknown;
  /** Where the value at a path stands, or, where there is none, what would hold it. */
  readonly placeOf: (path: Path) => Place;
  /** Where the last key of a path stands. */
  readonly placeOfKey: (path: Path) => Place;
  /** What is written at a path, where that is a single value. */
  readonly writtenAt: (path: Path) => string | null;
}

/** The document with all that is wrong in it; null where it cannot be read as YAML at all. */
export function parseYaml(text: string): { readonly yaml: Yaml | null; readonly faults: readonly Fault[] } {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // uniqueKeys compares each key with each other: 40,000 of them would take six seconds. We look for doubles below.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: true, logLevel: 'error' } as const;
  const document = parseDocument(text, { ...options, schema: 'core' });
  const all = [...document.errors, ...document.warnings];
  // What is nested too deeply breaks off at every level, and again as an open bracket.
  const tooDeep = all.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const broken = tooDeep === undefined ? all : [tooDeep];
  // One bracket too few lets every later line be wrong.
  if (broken.length > 0) {
    const faults = broken.map(({ pos, code, message }) => ({ ...HERE, place: placeAt(pos[0]), problem: notYaml(code, message) }));
    return { yaml: null, faults: faults.slice(0, 10) };
  }
  const faults = refused(document, placeAt);
  const placeOfNode = (node: Node | null) => placeAt(node?.range?.[0] ?? 0);
  return {
    faults,
    yaml: {
      value: document.toJS(),
      placeOf: (path) => placeOfNode(walk(document, path).node),
      placeOfKey: (path) => placeOfNode(walk(document, path).key),
      writtenAt(path) {
        const { node, whole } = walk(document, path);
        return whole && isScalar(node) && node.value !== null ? String(node.value) : null;
      },
    },
  };
}

/** Where the words of the parser are meant for whoever calls it. */
const WORDS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'begins a second document. Allowed: one',
  NON_STRING_KEY: 'is a key that is no text. Allowed: plain keys',
  RESOURCE_EXHAUSTION: 'is nested too deeply. Allowed: what docs/policy.md shows',
};

function notYaml(code: string, message: string): string {
  return WORDS[code] ?? `is not YAML: ${message.split('\n')[0]}`;
}

/** Aliases, which are taken out, and keys that stand twice. */
function refused(document: Document.Parsed, placeAt: (offset: number) => Place): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, alias) {
      const problem = 'is an alias. Allowed: the value itself, written out';
      faults.push({ ...HERE, place: placeAt(alias.range?.[0] ?? 0), value: `*${alias.source}`, problem });
      const hole = new Scalar(null);
      if (alias.range != null) hole.range = alias.range;
      return hole;
    },
    Map(_, map) {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (keys.has(name) && isScalar(key))
          faults.push({
            ...HERE,
            place: placeAt(key.range?.[0] ?? 0),
            value: name,
            problem: 'stands a second time. Allowed: each key once',
          });
        keys.add(name);
      }
    },
  });
  return faults;
}

function walk(document: Document.Parsed, path: Path): { node: Node | null; key: Node | null; whole: boolean } {
  let node: Node | null = document.contents;
  let key: Node | null = node;
  for (const step of path) {
    if (!isCollection(node)) return { node, key, whole: false };
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === step) : undefined;
    const next: Node | null | undefined = isSeq(node) ? (node.items[Number(step)] as Node) : (pair?.value as Node | null | undefined);
    if (pair !== undefined) key = pair.key as Node;
    if (next === undefined || next === null) return { node: pair === undefined ? node : key, key, whole: false };
    node = next;
  }
  return { node, key, whole: true };
}
