// The id map as a picture: ids in the container on the left, ids on the host on the right, the runner's set apart. Not to scale: a
// single id and a range of 65,536 are each a block. Pure.

import { counted } from '../words.ts';
import type { MapRow } from './id-map-rows.ts';
import { html, type Markup } from './markup.ts';

const [WIDTH, BLOCK, GAP, TOP] = [640, 40, 10, 34];
const [LEFT_END, RIGHT_START] = [190, 400];

export function mapPicture(title: string, rows: readonly MapRow[]): Markup {
  const hostOrder = rows.toSorted((a, b) => a.outside - b.outside);
  const yOf = (index: number) => TOP + index * (BLOCK + GAP);
  const height = yOf(rows.length);
  const shapes = rows.map((row, index) => {
    const [left, right] = [yOf(index), yOf(hostOrder.indexOf(row))];
    const style = row.isRunner ? 'runner' : row.findings > 0 ? 'found' : 'plain';
    const band = `M ${LEFT_END} ${left} C 290 ${left}, 300 ${right}, ${RIGHT_START} ${right} V ${right + BLOCK} C 300 ${right + BLOCK}, 290 ${left + BLOCK}, ${LEFT_END} ${left + BLOCK} Z`;
    const inside =
      row.inside === null
        ? []
        : [
            html`<path class="band" d="${band}"/><rect x="0" y="${left}" width="${LEFT_END}" height="${BLOCK}" rx="4"/><text x="12" y="${left + 25}">${span(row.inside, row.count)}</text>`,
          ];
    return html`<g class="${style}">${inside}<rect x="${RIGHT_START}" y="${right}" width="${WIDTH - RIGHT_START}" height="${BLOCK}" rx="4"/><text x="${RIGHT_START + 12}" y="${right + 17}">${span(row.outside, row.count)}</text><text class="who" x="${RIGHT_START + 12}" y="${right + 33}">${short(row)}</text></g>`;
  });
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}: ${rows.map(sentenceOf).join('; ')}"><text class="head" x="12" y="20">in the container</text><text class="head" x="${RIGHT_START + 12}" y="20">on the host</text>${shapes}</svg>`;
}

/** The same as a table, for whoever does not see the picture. */
export function mapTable(title: string, rows: readonly MapRow[]): Markup {
  const lines = rows.map(
    (row) =>
      html`<tr><td>${row.inside === null ? 'none' : span(row.inside, row.count)}</td><td>${span(row.outside, row.count)}</td><td>${row.who}</td><td>${row.findings}</td></tr>`,
  );
  return html`<table><caption>${title}</caption><thead><tr><th scope="col">In the container</th><th scope="col">On the host</th><th scope="col">Whose</th><th scope="col">Findings</th></tr></thead><tbody>${lines}</tbody></table>`;
}

function sentenceOf(row: MapRow): string {
  const inside = row.inside === null ? 'no id' : span(row.inside, row.count);
  return `${inside} in the container is ${span(row.outside, row.count)} on the host, ${short(row)}`;
}

/** What stands in a block: whose it is, and which of its ids left findings. The runner's own findings are not of a mapping. */
function short({ who, isRunner, inside, owners, findings }: MapRow): string {
  const words = [...who];
  const name = words.length > 30 ? `${words.slice(0, 29).join('')}…` : who;
  if (isRunner || findings === 0) return name;
  if (inside === null) return `${name}: ${counted(findings, 'finding')}`;
  return `${counted(findings, 'finding')} of ${owners.length === 1 ? owners[0] : `${owners.length} of them`}`;
}

function span(first: number, count: number): string {
  return count === 1 ? String(first) : `${first} to ${first + count - 1}`;
}
