// Writes the documents that were asked for.

import type { Digest } from '../report/digest.ts';
import { DOCUMENTS } from '../report/documents.ts';
import type { Facts } from '../report/facts.ts';
import type { Settings } from '../settings/settings.ts';
import { openReportFile } from './files.ts';

export interface Documents {
  /** Writes them all; one that cannot be written does not keep back the others. Throws the first HostError at the end. */
  readonly write: (facts: Facts) => void;
}

/**
 * Opens the folders of the documents that are asked for and loads their renderers. Call it before the container starts: it may be able
 * to change what lies in the workspace, and this code may lie there.
 */
export async function openDocuments(settings: Settings): Promise<Documents> {
  const asked = DOCUMENTS.flatMap(({ setting, load }) => {
    const path = settings[setting];
    return path === null ? [] : [{ file: openReportFile(path), load }];
  });
  if (asked.length === 0) return { write: () => undefined };
  // It takes as long to load as a thousand files to check.
  const { createHash } = await import('node:crypto');
  const sha256: Digest = (text, encoding) => createHash('sha256').update(text).digest(encoding);
  const documents = await Promise.all(asked.map(async ({ file, load }) => ({ file, render: await load() })));
  return {
    write(facts) {
      const faults: unknown[] = [];
      for (const { file, render } of documents) {
        try {
          file.write(render(facts, sha256));
        } catch (fault) {
          faults.push(fault);
        }
      }
      if (faults.length > 0) throw faults[0];
    },
  };
}
