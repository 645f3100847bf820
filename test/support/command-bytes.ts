// Output as a container would write it to speak to the runner, for properties of what is let through.

import fc from 'fast-check';
import { STOP_TOKEN } from './runner-commands.ts';

/** Output that is mostly made of what commands are made of. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(':', '::', '#', '##[', '[', ']', '::error::', '##[warning]', '::debug file=a::', `::${STOP_TOKEN}::`),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', '\t', '\v', '\f', '\0', '\u0085', '\u00a0', '\u2028', '\u3000', '\ufeff', '\u00ad', '\u200b'),
  },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\r', '\r\n', '\\', 'error', '\u001b[0m') },
);
export const commandBytes = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: piece.map((text) => [...Buffer.from(text)]) },
      fc.uint8Array({ maxLength: 3 }).map((some) => [...some]),
    ),
  )
  .map((pieces) => Uint8Array.from(pieces.flat()));

/** The same, cut into chunks anywhere. */
export const chunkedCommandBytes = fc.tuple(commandBytes, fc.array(fc.nat(60))).map(([all, cuts]) => {
  const at = [0, ...cuts.filter((cut) => cut < all.length).sort((a, b) => a - b), all.length];
  return at.slice(1).map((end, index) => all.subarray(at[index], end));
});
