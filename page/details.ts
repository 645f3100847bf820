// What there is to say of the chosen entry, and of what lies below it.

import type { PageFinding } from '../src/report/html/page-finding.ts';
import { counted, element } from './element.ts';
import { findingsBelow, type TreeNode } from './tree.ts';

const AT_ONCE = 50;

/** Fills the place for details. */
export function showDetails(place: HTMLElement, node: TreeNode): void {
  const { error, warning } = node.count;
  const owners = [...node.owners].sort((a, b) => b[1] - a[1]);
  const list = element('ul', { class: 'found' });
  place.replaceChildren(
    element('h3', {}, element('code', {}, node.path === '' ? node.name : node.path)),
    element('p', {}, `${counted(error, 'error')}, ${counted(warning, 'warning')} here and below`),
    ...(owners.length === 0 ? [] : [element('h4', {}, 'Owners'), ownerList(owners)]),
    element('h4', {}, 'Findings'),
    list,
  );
  place.scrollTop = 0;
  const findings = findingsBelow(node);
  const showMore = () => {
    let shown = 0;
    for (; shown < AT_ONCE; shown += 1) {
      const next = findings.next();
      if (next.done === true) return;
      list.append(findingItem(next.value));
    }
    const left = error + warning - list.children.length;
    if (left === 0) return;
    const button = element('button', { type: 'button' }, `Show more (${left.toLocaleString('en')} left)`);
    button.addEventListener('click', () => {
      button.remove();
      showMore();
    });
    place.append(button);
  };
  showMore();
}

function ownerList(owners: readonly (readonly [string, number])[]): HTMLElement {
  const items = owners.slice(0, 10).map(([who, count]) => element('li', {}, element('code', {}, who), `: ${counted(count, 'finding')}`));
  if (owners.length > 10) items.push(element('li', {}, `and ${counted(owners.length - 10, 'more owner')}`));
  return element('ul', {}, ...items);
}

function findingItem({ rule, level, path, kind, sentence, breaks, cure }: PageFinding): HTMLElement {
  return element(
    'li',
    { class: level },
    element('p', {}, element('span', { class: 'level' }, level), ' ', element('code', {}, rule), ' ', element('code', {}, path)),
    element('p', {}, ...withCode(sentence), kind === '' ? '.' : `. It is a ${kind}.`),
    element('p', {}, `It breaks: ${breaks}.`),
    element('p', { class: 'cure' }, element('strong', {}, 'Cure: '), ...withCode(cure)),
  );
}

function withCode(parts: readonly string[]): readonly (Node | string)[] {
  return parts.map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}
