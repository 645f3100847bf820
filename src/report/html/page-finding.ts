// What the script of the page (page/) is given of a finding. Imports nothing: it is compiled for the browser too.

/** Text, quoted, text, quoted, …, text. */
export type Sentence = readonly string[];

export interface PageFinding {
  readonly rule: string;
  readonly level: 'error' | 'warning';
  readonly origin: string;
  /** Relative in the workspace, absolute outside it; or the pattern that nothing matched. */
  readonly path: string;
  readonly isPattern: boolean;
  /** `file, mode 0644` */
  readonly kind: string;
  /** `100099:100100`; '' for a pattern. */
  readonly owner: string;
  /** `app (100:101)`; '' where no mapping tells it. */
  readonly maker: string;
  readonly sentence: Sentence;
  readonly breaks: string;
  readonly cure: Sentence;
}
