// What a runner takes from an action.yml: which bundles it starts, and the defaults of the inputs.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from './node24.ts';

export interface ActionFile {
  readonly main: string;
  readonly post: string | null;
  /** Every input; '' where it has no default. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** Reads the action.yml in a folder of the checkout: the form that scripts/docs.mjs writes, every text a JSON string. */
export function readActionFile(folder: string): ActionFile {
  const text = readFileSync(join(CHECKOUT, folder, 'action.yml'), 'utf8');
  const inputs = /^inputs:\n((?: .*\n)*)/m.exec(text)?.[1] ?? '';
  const defaults = inputs
    .split(/^ {2}(?=\S)/m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const name = block.slice(0, block.indexOf(':'));
      return [name, JSON.parse(/^ {4}default: (.*)$/m.exec(block)?.[1] ?? '""') as string];
    });
  const bundle = (kind: string) => new RegExp(`^ {2}${kind}: (.*)$`, 'm').exec(text)?.[1] ?? null;
  const [main, post] = [bundle('main'), bundle('post')];
  if (main === null || defaults.length === 0) throw new Error(`${folder}/action.yml is not in the form of scripts/docs.mjs`);
  return {
    main: join(CHECKOUT, folder, main),
    post: post === null ? null : join(CHECKOUT, folder, post),
    defaults: Object.fromEntries(defaults),
  };
}
