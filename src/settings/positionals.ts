// The words of the command line that belong to no option: paths, a uid, the reports. Pure.

import { isIdMap } from '../mapping/explain-map.ts';
import type { Look } from './look.ts';
import type { RawSettings } from './raw.ts';
import { exampleHere, type Reading } from './reading.ts';
import { settingOf } from './table.ts';

export interface Positionals {
  /** Absolute. */
  readonly paths: readonly string[];
  /** What explain is asked about. */
  readonly subject: string | null;
}

/** What the words mean for the verb, which decides how many it takes and of which kind. */
export function readPositionals(raw: RawSettings, { mistakes }: Reading, look: Look): Positionals {
  switch (raw.verb) {
    case 'report':
      return { paths: readReports(), subject: null };
    case 'verify':
    case 'repair':
      return { paths: readPaths(), subject: null };
    case 'explain':
      return { paths: [], subject: readSubject() };
    default:
      refuseAll();
      return { paths: [], subject: null };
  }

  function readPaths(): string[] {
    const example = `rootless-artefacts ${raw.verb} out/`;
    const wrong = (value: string | null, problem: string) => mistakes.push({ setting: 'PATH', value, problem, example });
    const paths = raw.positionals.map((path) => look.resolve(look.cwd, path));
    raw.positionals.forEach((path, index) => {
      if (path === '') wrong(path, 'is empty. Allowed: a file or folder that exists');
      else if (look.kindOf(paths[index] as string) === null) wrong(path, 'is not there. Allowed: a file or folder that exists');
      else if (raw.verb === 'repair' && paths[index] === '/')
        wrong(path, 'is the whole system, whose files were never a container’s. Allowed: a file or folder below it');
    });
    if (raw.verb === 'repair' && paths.length === 0) wrong(null, 'is missing. Allowed: the files or folders to give back');
    return paths;
  }

  function readSubject(): string | null {
    const example = 'rootless-artefacts explain 100099';
    const wrong = (value: string | null, problem: string) => mistakes.push({ setting: 'UID|PATH', value, problem, example });
    const [subject, ...more] = raw.positionals;
    if (subject === undefined || subject === '') wrong(subject ?? null, 'is missing. Allowed: one uid or one path');
    else if (/^-?\d+$/.test(subject) && !(Number(subject) >= 0 && Number(subject) < 2 ** 32))
      wrong(subject, 'is not a uid. Allowed: 0 to 4294967295');
    else if (!/^\d+$/.test(subject) && !isIdMap(subject) && look.kindOf(look.resolve(look.cwd, subject)) === null)
      wrong(subject, 'is not there. Allowed: a uid, a path that exists, or the lines of a uid_map as one word');
    if (more.length > 0) wrong(more.join(' '), 'explain takes one uid or one path');
    return subject ?? null;
  }

  function readReports(): string[] {
    const cli = raw.surface === 'cli';
    const written = cli ? raw.positionals : (raw.values.get('reports') ?? [settingOf('reports').default as string]);
    const setting = cli ? 'FILE' : 'reports';
    const example = cli ? 'rootless-artefacts report reports/' : exampleHere(raw, 'reports');
    if (written.length === 0)
      mistakes.push({ setting, value: null, problem: 'is missing. Allowed: JSON reports, or folders with some', example });
    for (const path of written) {
      if (path !== '' && !path.includes('\0') && look.kindOf(look.resolve(look.cwd, path)) !== null) continue;
      mistakes.push({ setting, value: path, problem: 'is not there. Allowed: a JSON report, or a folder with some', example });
    }
    return written.map((path) => look.resolve(look.cwd, path));
  }

  function refuseAll(): void {
    // Where the verb itself is wrong, nobody knows what the words after it would have meant.
    if (mistakes.some((mistake) => mistake.setting === 'verb')) return;
    const run = raw.verb === 'run';
    const cure = { doctor: '', run: '. The image is given by --image, the command after --' }[raw.verb as string];
    const example = `rootless-artefacts ${raw.verb}${raw.verb === 'doctor' ? '' : ` --image IMAGE${run ? ' -- COMMAND' : ''}`}`;
    for (const value of raw.positionals) {
      const problem = `takes no word like this${cure ?? '. The image is given by --image'}`;
      mistakes.push({ setting: raw.verb, value, problem, example });
    }
  }
}
