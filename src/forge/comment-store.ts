// The port through which a sticky comment is kept: GitHub and its kin behind it (github-comments.ts), a store in memory in tests.
// Every function throws a ForgeFault.

export interface StoredComment {
  readonly id: number;
  readonly body: string;
  /** Where people read it. */
  readonly url: string;
}

export interface CommentStore {
  /** The commit that the head of the pull request is at; null where we may not ask. */
  readonly head: () => Promise<string | null>;
  /** Our own comments that begin with these words, out of all pages, the lowest id first. */
  readonly list: (prefix: string) => Promise<readonly StoredComment[]>;
  readonly create: (body: string) => Promise<void>;
  readonly update: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
}
