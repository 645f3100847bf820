// The findings as a tree of folders, counted upwards. Knows nothing of the page.

import type { PageFinding } from '../src/report/html/page-finding.ts';

export interface TreeNode {
  readonly name: string;
  readonly path: string;
  /** What is said of this very entry. */
  readonly own: PageFinding[];
  readonly children: Map<string, TreeNode>;
  /** Here and below. */
  readonly count: { error: number; warning: number };
  /** Owners of what was found here and below, with how many findings. */
  readonly owners: Map<string, number>;
}

const PLACES = { workspace: 'the workspace', outside: '/', patterns: 'patterns that match nothing' };

/** One node a place: the workspace, everything outside it, and patterns. Only places with findings are there. */
export function buildTree(findings: readonly PageFinding[]): readonly TreeNode[] {
  const places = new Map<string, TreeNode>();
  for (const finding of findings) {
    const outside = finding.path.startsWith('/');
    const place = finding.isPattern ? PLACES.patterns : outside ? PLACES.outside : PLACES.workspace;
    let node = childOf(places, place, outside ? '/' : '');
    addTo(node, finding);
    for (const name of segmentsOf(finding)) {
      node = childOf(node.children, name, `${node.path}${node.path === '' || node.path === '/' ? '' : '/'}${name}`);
      addTo(node, finding);
    }
    node.own.push(finding);
  }
  return [...places.values()];
}

/** The children as they are shown: folders first, then by name. */
export function sortedChildren(node: TreeNode): readonly TreeNode[] {
  const rank = ({ children }: TreeNode) => (children.size > 0 ? 0 : 1);
  return [...node.children.values()].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** The findings here and below, in the order of the tree, as far as they are asked for. */
export function* findingsBelow(node: TreeNode): Generator<PageFinding> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield* next.own;
    waiting.push(...sortedChildren(next).toReversed());
  }
}

function segmentsOf({ path, isPattern }: PageFinding): readonly string[] {
  if (isPattern) return [path];
  return path === '.' ? [] : path.split('/').filter((segment) => segment !== '');
}

function childOf(siblings: Map<string, TreeNode>, name: string, path: string): TreeNode {
  const known = siblings.get(name);
  if (known !== undefined) return known;
  const node = { name, path, own: [], children: new Map(), count: { error: 0, warning: 0 }, owners: new Map() };
  siblings.set(name, node);
  return node;
}

function addTo(node: TreeNode, { level, owner, maker }: PageFinding): void {
  node.count[level] += 1;
  if (owner === '') return;
  const who = maker === '' ? owner : `${owner}, ${maker} in the container`;
  node.owners.set(who, (node.owners.get(who) ?? 0) + 1);
}
