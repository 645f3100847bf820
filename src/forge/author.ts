// Who wrote a comment: us, or somebody who has copied our first line. Pure.

/** null: the server did not say who the token is. */
export interface Author {
  readonly login: string;
  readonly id: number | null;
}

export interface CommentUser {
  readonly login: string;
  readonly id: number;
  readonly type: string | null;
}

/** The accounts of the job tokens. No person can have their names: `[bot]` is no name, and the others are kept by their servers. */
const JOB_ACCOUNTS = ['github-actions[bot]', 'gitea-actions', 'forgejo-actions'];

/**
 * Whether the user of a comment is us. An App is `name[bot]` in one API of GitHub's and `name` in the other. Where nobody says who we
 * are (the token of an App on a server without GraphQL), only the accounts of job tokens count: a person's comment is never touched.
 */
export function isOurs(user: CommentUser, me: Author | null): boolean {
  if (me === null) return JOB_ACCOUNTS.includes(user.login.toLowerCase());
  if (me.id !== null && me.id === user.id) return true;
  const [mine, theirs] = [me.login.toLowerCase(), user.login.toLowerCase()];
  return mine === theirs || (user.type === 'Bot' && bare(mine) === bare(theirs));
}

function bare(login: string): string {
  return login.replace(/\[bot\]$/, '');
}
