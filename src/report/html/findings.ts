// The tree of the findings, its filters and the place for details: empty elements, which the script of the page fills. Pure.

import type { Facts } from '../facts.ts';
import { counted } from '../words.ts';
import { dataMarkup, html, type Markup } from './markup.ts';
import { pageFindings } from './page-findings.ts';

export function findingsMarkup(facts: Facts): Markup {
  const { verdict } = facts;
  const entries = counted(verdict?.scan.entries ?? 0, 'entry was', 'entries were');
  const omitted =
    verdict === null || verdict.omitted === 0
      ? ''
      : ` ${counted(verdict.omitted, 'further finding is', 'further findings are')} counted and not listed.`;
  const findings = pageFindings(facts);
  return html`<section aria-labelledby="findings">
<h2 id="findings">Findings, file by file</h2>
<p>${entries} looked at. The tree holds only what there is something to say of: what is in order was counted and not listed.${omitted}</p>
<noscript><p>The tree needs JavaScript. The JSON and the Markdown report say the same without.</p></noscript>
<form id="filters" role="search" aria-label="Filter the findings" hidden>
<label>Rule <select name="rule">${options(findings.map(({ rule }) => rule))}</select></label>
<label>Level <select name="level">${options(findings.map(({ level }) => level))}</select></label>
<label>Left by <select name="origin">${options(
    findings.map(({ origin }) => origin),
    ORIGINS,
  )}</select></label>
<label>Text <input name="text" type="search" placeholder="path, owner or user" autocomplete="off" spellcheck="false"></label>
<button type="reset">Clear</button>
<output id="shown" role="status"></output>
</form>
<div class="columns">
<ul id="tree" role="tree" aria-label="Artefacts with findings"></ul>
<div id="details" role="region" aria-label="The chosen entry"></div>
</div>
${dataMarkup('data', findings)}
</section>`;
}

const ORIGINS: Readonly<Record<string, string>> = { run: 'this run', earlier: 'an earlier job', unknown: 'nobody watched' };

function options(values: readonly string[], names: Readonly<Record<string, string>> = {}): Markup[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const each = [...counts].sort().map(([value, count]) => html`<option value="${value}">${names[value] ?? value} (${count})</option>`);
  return [html`<option value="">all (${values.length})</option>`, ...each];
}
