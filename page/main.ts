// The script of the HTML report: fills what src/report/html/ has left empty.

import type { PageFinding } from '../src/report/html/page-finding.ts';
import { showDetails } from './details.ts';
import { byId, counted } from './element.ts';
import { watchFilters } from './filters.ts';
import { watchTheme } from './theme.ts';
import { buildTree } from './tree.ts';
import { treeView } from './tree-view.ts';

watchTheme(byId('theme'));

// A check without findings has no tree.
const data = document.getElementById('data');
const form = document.getElementById('filters');
if (data !== null && form instanceof HTMLFormElement) {
  const all = JSON.parse(data.textContent) as readonly PageFinding[];
  const details = byId('details');
  const fillTree = treeView(byId('tree'), (node) => showDetails(details, node));
  form.hidden = false;
  watchFilters(form, all, (findings) => {
    byId('shown').textContent = `${findings.length.toLocaleString('en')} of ${counted(all.length, 'finding')}`;
    details.replaceChildren();
    fillTree(buildTree(findings));
  });
}
