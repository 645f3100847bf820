// The items of the tree. Only what is open is in the document, and of a large folder only as much as was asked for.

import { counted, element } from './element.ts';
import { sortedChildren, type TreeNode } from './tree.ts';

const AT_ONCE = 200;

/** What an item stands for: an entry, or the rest of a large folder, which `unfold` puts in its place. */
type Meaning = { readonly node: TreeNode } | { readonly unfold: () => HTMLElement | null };

const meanings = new WeakMap<Element, Meaning>();

/** The entry that an item stands for; null for the rest of a folder. */
export function nodeOf(item: Element): TreeNode | null {
  const meaning = meanings.get(item);
  return meaning !== undefined && 'node' in meaning ? meaning.node : null;
}

/** Puts items for these entries at the end of a list. */
export function addItems(list: Element, nodes: readonly TreeNode[], level: number, from = 0): void {
  const next = nodes.slice(from, from + AT_ONCE);
  list.append(...next.map((node, index) => nodeItem(node, level, from + index + 1, nodes.length)));
  const rest = nodes.length - from - next.length;
  if (rest > 0) list.append(restItem(list, nodes, level, from + next.length));
}

export function isOpen(item: Element): boolean {
  return item.getAttribute('aria-expanded') === 'true';
}

/** Opens a folder, or puts more of a large one into the tree. Gives the item that stands in the place of this one, where that is gone. */
export function openItem(item: Element): HTMLElement | null {
  const meaning = meanings.get(item);
  if (meaning === undefined) return null;
  if ('unfold' in meaning) return meaning.unfold();
  if (meaning.node.children.size === 0 || isOpen(item)) return null;
  const group = element('ul', { role: 'group' });
  addItems(group, sortedChildren(meaning.node), Number(item.getAttribute('aria-level')) + 1);
  item.append(group);
  item.setAttribute('aria-expanded', 'true');
  return null;
}

export function closeItem(item: Element): void {
  item.querySelector(':scope > [role=group]')?.remove();
  item.setAttribute('aria-expanded', 'false');
}

function nodeItem(node: TreeNode, level: number, position: number, siblings: number): HTMLElement {
  const { error, warning } = node.count;
  const counts = [...(error > 0 ? [counted(error, 'error')] : []), ...(warning > 0 ? [counted(warning, 'warning')] : [])].join(', ');
  const [[who = ''] = [], ...others] = [...node.owners].sort((a, b) => b[1] - a[1]);
  const owner = others.length === 0 ? who : `${who} and ${counted(others.length, 'other owner')}`;
  const isFolder = node.children.size > 0;
  const item = element(
    'li',
    { ...placed(level, position, siblings), 'aria-label': [node.name, counts, owner].filter((part) => part !== '').join(', ') },
    element(
      'span',
      { class: `row ${error > 0 ? 'error' : 'warning'}` },
      element('span', { class: isFolder ? 'twist' : 'leaf' }),
      element('span', { class: 'name' }, node.name),
      element('span', { class: 'counts' }, counts),
      element('span', { class: 'owner' }, owner),
    ),
  );
  if (isFolder) item.setAttribute('aria-expanded', 'false');
  meanings.set(item, { node });
  return item;
}

function restItem(list: Element, nodes: readonly TreeNode[], level: number, from: number): HTMLElement {
  const text = `show more of this folder (${(nodes.length - from).toLocaleString('en')} left)`;
  const item = element(
    'li',
    { ...placed(level, from + 1, nodes.length), 'aria-label': text },
    element('span', { class: 'row' }, element('span', { class: 'leaf' }), element('span', { class: 'more' }, text)),
  );
  const unfold = () => {
    const before = item.previousElementSibling;
    item.remove();
    addItems(list, nodes, level, from);
    const next = before?.nextElementSibling;
    return next instanceof HTMLElement ? next : null;
  };
  meanings.set(item, { unfold });
  return item;
}

function placed(level: number, position: number, siblings: number): Record<string, string | number> {
  const place = { 'aria-level': level, 'aria-posinset': position, 'aria-setsize': siblings };
  return { role: 'treeitem', ...place, 'aria-selected': 'false', tabindex: -1 };
}
