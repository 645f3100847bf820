// What a step says of a comment that could not be delivered.

import type { Step } from './mini-runner.ts';

/** The warnings about the comment, each of which must be one line. */
export function commentWarnings({ annotations }: Step): readonly string[] {
  return annotations
    .filter(({ name, properties }) => name === 'warning' && properties['title'] === 'The comment on the pull request')
    .map(({ data }) => data);
}
