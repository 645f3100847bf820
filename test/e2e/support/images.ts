// Images of one test file: built when a test first asks for one, removed when the file is done.

import { afterAll } from 'vitest';
import { type ImageSpec, makeImage, removeImages } from '../../../scripts/images.mjs';

export interface Images {
  /** The image of this kind; made at the first call. */
  readonly of: (kind: string, spec?: ImageSpec) => string;
  /** A name for an image that the test builds itself; removed with the others. */
  readonly named: (kind: string) => string;
}

/** Call it at the top of a test file. The names carry our process id, so that two rings at once do not remove each other's images. */
export function imagesOf(subject: string): Images {
  const made = new Map<string, string>();
  afterAll(() => {
    if (made.size > 0) removeImages([...made.values()]);
  });
  const nameOf = (kind: string) => `e2e-${subject}-${kind}-${process.pid}`;
  const remember = (kind: string, reference: string) => {
    made.set(kind, reference);
    return reference;
  };
  return {
    of: (kind, spec = {}) => made.get(kind) ?? remember(kind, makeImage(nameOf(kind), spec)),
    named: (kind) => remember(kind, `localhost/${nameOf(kind)}`),
  };
}
