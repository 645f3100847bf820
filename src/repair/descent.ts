// The folders between a root and where the walk is, each held by a descriptor. Those far above are let go, because a container can
// nest deeper than a process may hold; on the way back they are found through `..`, and known again by their identity.

import { closeSync, fstatSync } from 'node:fs';
import type { PathBytes } from '../artefacts/path-bytes.ts';
import { holdFolder, within } from './place.ts';

export interface Level {
  readonly fd: number;
  readonly name: string;
  readonly device: number;
  /** Names of folders in it that are still to be walked. */
  readonly waiting: string[];
}

/** So many levels are held at once. */
const HELD = 128;

export interface Descent {
  readonly down: (level: Level) => void;
  /** Leaves the deepest folder; says how many folders can no longer be reached because it was moved. */
  readonly up: () => number;
  readonly deepest: () => Level | undefined;
  /** The path of the deepest folder. */
  readonly here: () => PathBytes;
  /** The path of a name in it. */
  readonly pathOf: (name: string) => PathBytes;
}

interface Parked {
  readonly identity: string;
  readonly level: Level;
}

/** A descent whose paths begin with `start`: the folder that the root is in. */
export function newDescent(start: PathBytes): Descent {
  const parked: Parked[] = [];
  const held: Level[] = [];
  const join = (names: readonly string[]) =>
    [start === '/' ? '' : start, ...[...parked.map(({ level }) => level), ...held].map(({ name }) => name), ...names].join(
      '/',
    ) as PathBytes;

  return {
    deepest: () => held.at(-1),
    here: () => join([]),
    pathOf: (name) => join([name]),
    down(level) {
      held.push(level);
      if (held.length <= HELD) return;
      const far = held.shift() as Level;
      parked.push({ level: far, identity: identityOf(far.fd) });
      closeSync(far.fd);
    },
    up() {
      const left = held.pop() as Level;
      if (held.length === 0 && parked.length > 0) returnFrom(left);
      closeSync(left.fd);
      const lost = held.length === 0 ? parked.splice(0) : [];
      return lost.reduce((sum, { level }) => sum + level.waiting.length, 0);
    },
  };

  /** Through `..`, as long as it is the folder that we came from: somebody may have moved the one we are in. */
  function returnFrom(left: Level): void {
    const { level, identity } = parked.at(-1) as Parked;
    const fd = holdFolder(within(left.fd, '..'));
    if (identityOf(fd) === identity) {
      parked.pop();
      held.push({ ...level, fd });
    } else closeSync(fd);
  }
}

function identityOf(fd: number): string {
  const { dev, ino } = fstatSync(fd, { bigint: true });
  return `${dev}:${ino}`;
}
