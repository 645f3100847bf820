// The first line of a comment, by which it is found again. Pure. Only digits, hexadecimal and base64url: a text of somebody else's in
// it could end the HTML comment.

import type { Digest } from '../digest.ts';

const NAME = 'rootless-artefacts:v1';

export interface Marker {
  readonly run: string;
  readonly attempt: number;
  /** The first twelve digits of the commit; null where none is known. */
  readonly sha: string | null;
  /** How often it was written. */
  readonly generation: number;
}

/** What the comments of one check begin with. `key` names the check: any text. */
export function markerPrefix(key: string, digest: Digest): string {
  return `<!-- ${NAME} key=${digest(key, 'base64url').slice(0, 22)} `;
}

export function writeMarker(prefix: string, { run, attempt, sha, generation }: Marker): string {
  return `${prefix}run=${run}.${attempt} sha=${sha?.slice(0, 12) ?? 'none'} gen=${generation} -->`;
}

const REST = /^run=(\d{1,20})\.(\d{1,9}) sha=([0-9a-f]{7,12}|none) gen=(\d{1,9}) -->(?:\r?\n|$)/;

/** The marker of a comment; null where its first line is none of this check. */
export function parseMarker(prefix: string, body: string): Marker | null {
  if (!body.startsWith(prefix)) return null;
  const [, run, attempt, sha, generation] = REST.exec(body.slice(prefix.length)) ?? [];
  if (run === undefined) return null;
  return { run, attempt: Number(attempt), sha: sha === 'none' ? null : (sha ?? null), generation: Number(generation) };
}

/** Whether two bodies say the same: how often they were written does not count. Some servers keep \r\n. */
export function sameBody(a: string, b: string): boolean {
  const comparable = (body: string) =>
    body
      .replaceAll('\r\n', '\n')
      .replace(/ gen=\d+ -->/, ' -->')
      .trimEnd();
  return comparable(a) === comparable(b);
}
