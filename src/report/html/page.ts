// Facts → one HTML page that needs no network and does nothing but show: its policy allows our own script and style, by their digests,
// and nothing else. Pure.

import { defaultMap } from '../../mapping/plan.ts';
import { TOOL, VERSION } from '../../version.ts';
import type { Digest } from '../digest.ts';
import { plain, show } from '../escape.ts';
import type { Facts } from '../facts.ts';
import { outcomeOf } from '../outcome.ts';
import { policyNotes } from '../policy-text.ts';
import { repairNotes } from '../repair-text.ts';
import { caveats, headline, particulars } from '../words.ts';
import { SCRIPT, STYLE } from './assets.ts';
import { causesMarkup } from './causes.ts';
import { findingsMarkup } from './findings.ts';
import { mapPicture, mapTable } from './id-map-picture.ts';
import { mapRows } from './id-map-rows.ts';
import { html, type Markup, sentenceMarkup, verbatim } from './markup.ts';

export function renderHtml(facts: Facts, digest: Digest): string {
  const passed = outcomeOf(facts) === 'pass';
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${digest(SCRIPT, 'base64')}'`,
    `style-src 'sha256-${digest(STYLE, 'base64')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const found = (facts.verdict?.findings.length ?? 0) > 0;
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${passed ? 'Passed' : 'Failed'}: ${plain(headline(facts))}</title>
<link rel="icon" href="data:,">
${verbatim('style', STYLE)}
</head>
<body>
<a class="skip" href="#main">To the report</a>
<header>
<p class="tool">${TOOL} ${VERSION}</p>
<h1 class="${passed ? 'passed' : 'failed'}"><span class="level">${passed ? 'passed' : 'failed'}</span> ${sentenceMarkup(headline(facts))}</h1>
<button type="button" id="theme" hidden>Dark</button>
</header>
<main id="main">
${[faultMarkup(facts), aboutMarkup(facts), ...(found ? [causesMarkup(facts)] : []), mapMarkup(facts), ...(found ? [findingsMarkup(facts)] : [])]}
</main>
${verbatim('script', SCRIPT)}
</body>
</html>
`;
  return markup;
}

function faultMarkup({ fault }: Facts): Markup {
  if (fault === null) return html``;
  return html`<section aria-labelledby="fault"><h2 id="fault">Why it was not run</h2><p>${show(fault.message)}</p><p>${show(fault.meaning)}</p><p class="cure"><strong>Cure:</strong> <code>${show(fault.cure)}</code></p></section>`;
}

function aboutMarkup(facts: Facts): Markup {
  const rows = particulars(facts).map(([name, text]) => html`<dt>${name}</dt><dd>${sentenceMarkup(text)}</dd>`);
  const { expired, excused } = policyNotes(facts);
  const notes = [...expired, ...caveats(facts), ...excused, ...repairNotes(facts)].map((note) => html`<li>${sentenceMarkup(note)}</li>`);
  return html`<section aria-labelledby="about"><h2 id="about">What was done</h2><dl>${rows}</dl>${notes.length === 0 ? [] : [html`<ul class="caveats">${notes}</ul>`]}</section>`;
}

function mapMarkup(facts: Facts): Markup {
  const { plan, host } = facts;
  const map = plan?.idMap ?? (host === null ? null : defaultMap(host.idMap));
  if (map === null || map.uid.length === 0) return html``;
  const whose = plan?.idMap == null ? 'A container of yours with the default mapping' : 'The container of this run';
  const [users, groups] = [mapRows(facts, 'uid', map.uid), mapRows(facts, 'gid', map.gid)];
  return html`<section aria-labelledby="map"><h2 id="map">Who is who</h2><p>${whose}: which id in there is which out here. Blocks are not to scale.</p><div class="maps"><figure><figcaption>Users</figcaption>${mapPicture('Users', users)}</figure><figure><figcaption>Groups</figcaption>${mapPicture('Groups', groups)}</figure></div><details><summary>The same as tables</summary>${mapTable('Users', users)}${mapTable('Groups', groups)}</details></section>`;
}
