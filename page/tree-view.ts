// The tree on the page: one stop for Tab, arrow keys inside it (WAI-ARIA Authoring Practices, tree view).

import type { TreeNode } from './tree.ts';
import { addItems, closeItem, isOpen, nodeOf, openItem } from './tree-items.ts';

/** With so few findings everything is open from the start. */
const OPEN_ALL = 40;

/** Makes a list a tree. Gives the function that fills it; `onChoose` is told of each entry that is chosen. */
export function treeView(list: HTMLElement, onChoose: (node: TreeNode) => void): (roots: readonly TreeNode[]) => void {
  list.addEventListener('keydown', (event) => {
    const current = itemAround(event.target);
    if (current === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = ACTIONS[event.key];
    if (action === undefined) return;
    event.preventDefault();
    const target = action(current, [...list.querySelectorAll<HTMLElement>('[role=treeitem]')]);
    if (target !== null) choose(target).focus();
  });
  list.addEventListener('click', (event) => {
    const clicked = itemAround(event.target);
    if (clicked === null) return;
    const onTwist = event.target instanceof Element && event.target.matches('.twist, .more');
    choose((onTwist ? toggle(clicked) : null) ?? clicked).focus();
  });

  return (roots) => {
    list.replaceChildren();
    addItems(list, roots, 1);
    const total = roots.reduce((sum, { count }) => sum + count.error + count.warning, 0);
    for (const item of list.querySelectorAll(':scope > [role=treeitem]')) openBelow(item, total <= OPEN_ALL);
    const first = list.querySelector<HTMLElement>('[role=treeitem]');
    if (first !== null) choose(first);
  };

  function choose(item: HTMLElement): HTMLElement {
    for (const chosen of list.querySelectorAll('[aria-selected=true]')) {
      chosen.setAttribute('aria-selected', 'false');
      chosen.setAttribute('tabindex', '-1');
    }
    item.setAttribute('aria-selected', 'true');
    item.setAttribute('tabindex', '0');
    const node = nodeOf(item);
    if (node !== null) onChoose(node);
    return item;
  }
}

/** What a key does to the item that has the focus, and which item has it afterwards: null leaves it where it is. */
type Action = (current: HTMLElement, all: readonly HTMLElement[]) => HTMLElement | null;

const ACTIONS: Readonly<Record<string, Action>> = {
  ArrowDown: (current, all) => all[all.indexOf(current) + 1] ?? null,
  ArrowUp: (current, all) => all[all.indexOf(current) - 1] ?? null,
  Home: (_, all) => all[0] ?? null,
  End: (_, all) => all.at(-1) ?? null,
  ArrowRight: (current) => (isOpen(current) ? current.querySelector<HTMLElement>('[role=treeitem]') : openItem(current)),
  ArrowLeft: (current) => (isOpen(current) ? toggle(current) : itemAround(current.parentElement)),
  Enter: toggle,
  ' ': toggle,
};

function toggle(item: HTMLElement): HTMLElement | null {
  if (!isOpen(item)) return openItem(item);
  closeItem(item);
  return null;
}

function openBelow(item: Element, all: boolean): void {
  openItem(item);
  if (all) for (const child of item.querySelectorAll(':scope > [role=group] > [role=treeitem]')) openBelow(child, all);
}

function itemAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role=treeitem]') : null;
}
