// The hidden part of a comment: what every job reads before it adds its own. Pure: the packing is given.

import * as v from 'valibot';
import { CommentState, type Leg } from './leg-schema.ts';

/** Text to a short one of the base64url alphabet and back. `unpack` gives null for what was not packed, or holds too much. */
export interface Packing {
  readonly pack: (text: string) => string;
  readonly unpack: (packed: string) => string | null;
}

const STATE = /^<!-- state=([A-Za-z0-9_-]*) -->$/m;

export function writeState(state: CommentState, { pack }: Packing): string {
  return `<!-- state=${pack(JSON.stringify(state))} -->`;
}

/** The state in a body; null where there is none that passes the schema. Anyone who may edit the comment may have written it. */
export function parseState(body: string, { unpack }: Packing): CommentState | null {
  const packed = STATE.exec(body)?.[1];
  const text = packed === undefined ? null : unpack(packed);
  if (text === null) return null;
  try {
    const result = v.safeParse(CommentState, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** The same with of each job only its verdict and its counts, where the whole is too long for a comment. */
export function withoutProblems(state: CommentState): CommentState {
  return { ...state, legs: state.legs.map((leg): Leg => ({ ...leg, problems: [], mapping: [], places: [] })) };
}
