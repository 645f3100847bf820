// The disk and the variables, as far as the settings ask for them.

/** What the parser may ask about the disk. */
export interface Look {
  readonly cwd: string;
  readonly resolve: (from: string, to: string) => string;
  /** The variables by which a CI system names its places. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly kindOf: (path: string) => 'file' | 'folder' | 'broken-link' | 'other' | null;
}
