// Text of somebody else's, cut to what a comment has room for. Pure.

/** At most so many UTF-16 units, with an ellipsis in the middle: the end of a path says as much as its beginning. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = Math.floor((longest - 1) / 2);
  // A pair that the cut takes apart would be no text any more.
  return `${text.slice(0, half).replace(/[\ud800-\udbff]$/, '')}…${text.slice(text.length - half).replace(/^[\udc00-\udfff]/, '')}`;
}
