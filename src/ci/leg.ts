// What tells one job of a matrix, and one step of a job, from its siblings, with nothing to configure. Pure.

/** Longer than any matrix value that people read, and short enough for 256 of them in one comment. */
const LONGEST = 100;

/**
 * `given` is the input `leg`: the matrix as JSON by default, or words of the user's. `action` is GITHUB_ACTION: the id of the step, or
 * `__owner_name` and `__owner_name_2` where a job uses the Action twice.
 */
export function legOf(given: string | null, action: string | undefined): string | null {
  const parts = [matrixWords(given), stepWords(action ?? '')].filter((part) => part !== null);
  return parts.length === 0 ? null : [...parts.join(', ')].slice(0, LONGEST).join('');
}

function matrixWords(given: string | null): string | null {
  const text = given?.trim() ?? '';
  if (text === '' || text === 'null') return null;
  let matrix: unknown;
  try {
    matrix = JSON.parse(text);
  } catch {
    return text; // words of the user's
  }
  if (typeof matrix !== 'object' || matrix === null) return text;
  const words = Object.values(matrix).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return words.length === 0 ? null : words.join(', ');
}

function stepWords(action: string): string | null {
  if (action === '') return null;
  if (!action.startsWith('__')) return action;
  const nth = /_(\d{1,3})$/.exec(action)?.[1];
  return nth === undefined ? null : `step ${nth}`;
}
