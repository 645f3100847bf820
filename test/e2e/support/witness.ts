// Sees every process that is started by name: wrappers, first on PATH, which write down their command line and environment before
// they become the real thing.

import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './folders.ts';

export interface Witness {
  readonly PATH: string;
  /** Command lines and environments so far. */
  readonly seen: () => string;
}

/** Sees these tools until the test is done. */
export function watch(...tools: readonly string[]): Witness {
  const folder = newFolder();
  const bin = join(folder, 'bin');
  const log = join(folder, 'log');
  mkdirSync(bin);
  for (const tool of tools) {
    const note = `{ echo "${tool} $*"; tr '\\0' '\\n' </proc/$$/environ; } >>${log}`;
    writeFileSync(join(bin, tool), `#!/bin/bash\n${note}\nPATH=\${PATH#${bin}:} exec ${tool} "$@"\n`);
    chmodSync(join(bin, tool), 0o755);
  }
  return { PATH: `${bin}:${process.env['PATH']}`, seen: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
}
