// The documents that can be asked for: the setting that names the file, and the renderer, loaded only where it is asked for. Pure.

import type { Settings } from '../settings/settings.ts';
import type { Digest } from './digest.ts';
import type { Facts } from './facts.ts';

/** Facts → the whole text of a document. */
export type Render = (facts: Facts, digest: Digest) => string;

type Outputs = Pick<Settings, 'report' | 'markdown' | 'html' | 'sarif' | 'junit' | 'codeQuality'>;

export interface DocumentKind {
  readonly setting: keyof Outputs;
  readonly load: () => Promise<Render>;
}

export const DOCUMENTS: readonly DocumentKind[] = [
  { setting: 'report', load: async () => (await import('./json.ts')).renderReport },
  { setting: 'markdown', load: async () => (await import('./markdown.ts')).renderMarkdown },
  { setting: 'html', load: async () => (await import('./html/page.ts')).renderHtml },
  { setting: 'sarif', load: async () => (await import('./sarif.ts')).renderSarif },
  { setting: 'junit', load: async () => (await import('./junit.ts')).renderJunit },
  { setting: 'codeQuality', load: async () => (await import('./code-quality.ts')).renderCodeQuality },
];
