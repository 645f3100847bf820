// A file of the base branch of a pull request, by the API: the checkout is the pull request's.
// https://docs.github.com/rest/repos/contents#get-repository-content

import { openApi } from './api-client.ts';
import { startDeadline } from './deadline.ts';
import { ForgeFault } from './forge-fault.ts';

const LIMIT_MS = 30_000;

export interface BaseFile {
  readonly owner: string;
  readonly repo: string;
  /** Relative to the repository. */
  readonly path: string;
  /** The commit of the base branch. */
  readonly ref: string;
}

/** Its text, or null where the base branch has no such file. `fault` says in one line why it could not be had. */
export async function fetchBaseFile(token: string, file: BaseFile): Promise<{ readonly text: string | null } | { readonly fault: string }> {
  const deadline = startDeadline(LIMIT_MS);
  try {
    const api = openApi(token, deadline);
    const answer = await deadline.race(() => api.ask('GET /repos/{owner}/{repo}/contents/{path}', { ...file }));
    const { content, encoding } = answer as { content?: unknown; encoding?: unknown };
    if (typeof content !== 'string' || encoding !== 'base64') return { fault: 'the answer is not a file' };
    return { text: Buffer.from(content, 'base64').toString('utf8') };
  } catch (error) {
    if (error instanceof ForgeFault && error.kind === 'not-found') return { text: null };
    return { fault: error instanceof ForgeFault ? error.message : String(error) };
  } finally {
    deadline.end();
  }
}
