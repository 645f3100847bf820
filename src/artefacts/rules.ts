// The table of rules: level, sentence, help and cure of each live here and nowhere else. docs/rules.md is made from it. Pure.

import type { Lesson } from '../mapping/lesson.ts';
import { quote, show } from '../report/escape.ts';

export type RuleId = 'foreign-owner' | 'foreign-group' | 'unreadable' | 'undeletable' | 'missing-artefact';

export type Level = 'error' | 'warning';

/** What a sentence can tell of a finding: all of it fit to be shown, names quoted (report/escape.ts). */
export interface Told {
  /** The path, or the pattern that nothing matched. */
  readonly what: string;
  /** The path for a command line, quoted; a path that is not plain is replaced by the folder that was checked. */
  readonly shellPath: string;
  readonly type: string;
  readonly mode: string;
  /** `100099:100100` */
  readonly owner: string;
  readonly group: string;
  /** `runner (1001:1001)` */
  readonly me: string;
  readonly myIds: string;
  /** Who owns it in the container: `app (100:101)` and `100:101`; null where no mapping says it. */
  readonly maker: { readonly label: string; readonly ids: string } | null;
  /** Whether the owner is one of the runner's own subordinate ids, so that it can be given back without root. */
  readonly subordinate: boolean;
  /** Whether this run made it: else nobody saw the run that did. */
  readonly ofThisRun: boolean;
  /** What this run teaches for the next, where it made it. */
  readonly lesson: Lesson | null;
}

export interface Cure {
  readonly text: string;
  /** The one setting that cures it, where one does. */
  readonly fix: { readonly setting: string; readonly value: string } | null;
}

export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  /** What is wrong, for a heading. */
  readonly title: string;
  /** What it breaks. */
  readonly breaks: string;
  /** How it comes about and how it is cured, for the documentation. */
  readonly help: string;
  readonly sentence: (told: Told) => string;
  readonly cure: (told: Told) => Cure;
}

function giveBackCommand(told: Told): string {
  return told.subordinate
    ? quote(`podman unshare chown -hR 0:0 -- ${told.shellPath}`)
    : quote(`sudo chown -hR ${told.myIds} -- ${told.shellPath}`);
}

function giveBack(told: Told): string {
  const needsRoot = told.subordinate ? '' : " takes root, because it is none of your Podman's ids";
  return `what is there already${needsRoot}: ${giveBackCommand(told)}`;
}

function ownerCure(told: Told): Cure {
  const { lesson } = told;
  if (lesson === null) {
    const next = told.subordinate
      ? `Let the container that makes it run by ${quote('rootless-artefacts run')}, which maps its user to you`
      : `Run the tool that makes it as yourself, or the container under rootless Podman by ${quote('rootless-artefacts run')}`;
    return { text: `${told.ofThisRun ? '' : `${next}; `}${giveBack(told)}`, fix: null };
  }
  if (lesson.kind === 'several') {
    const users = lesson.users.map((user) => quote(show(user))).join(' and ');
    return {
      text: `No mapping can give you the files of ${users}: let one user of the container write them all, or give them back after the run: ${giveBackCommand(told)}`,
      fix: null,
    };
  }
  const settings = lesson.settings.map(({ setting, value }) => quote(`${setting}: ${value}`)).join(' and ');
  const fix = lesson.settings.at(-1) ?? null;
  return { text: `Set ${settings}, which makes ${quote(show(lesson.user))} you; ${giveBack(told)}`, fix };
}

export const RULES: Readonly<Record<RuleId, Rule>> = {
  'foreign-owner': {
    id: 'foreign-owner',
    level: 'error',
    title: 'The file belongs to somebody else',
    breaks: 'the next checkout, upload or clean-up stops at it with "Permission denied"',
    help: 'A user of the container who is not mapped to the runner wrote it (actions/runner#434). Let `container-user` name that user, or leave `mapping` at `auto`. What is there already is given back with `podman unshare chown` where it belongs to a subordinate id of the runner, and only by root where it does not.',
    sentence: (told) => {
      const owner = `${told.what} belongs to ${told.owner}, not to ${told.me}`;
      if (!told.subordinate) return `${owner}, and to no id of your Podman: root or another user made it`;
      if (told.maker === null) return `${owner}: it is one of your subordinate ids, so a container of yours made it`;
      return !told.ofThisRun
        ? `${owner}: one of your subordinate ids, ${told.maker.label} in a container with the default mapping`
        : `${owner}: ${told.maker.label} of the container made it`;
    },
    cure: ownerCure,
  },
  'foreign-group': {
    id: 'foreign-group',
    level: 'warning',
    title: 'The file belongs to a foreign group',
    breaks: 'whoever shares files by group cannot rely on it, and the group has no name on this host',
    help: 'The owner is the runner, the group is none of his. In the container the file was given another group: by a setgid folder, by `chgrp`, or because only the uid was mapped (`keep-id:uid=` without `gid=`). Let `container-user` name user and group.',
    sentence: (told) =>
      `${told.what} is yours, but its group ${told.group} is none of yours${told.maker === null ? '' : ` (${told.maker.label} in the container)`}`,
    cure: (told) =>
      told.maker === null || !told.ofThisRun
        ? {
            text: `To mend what is there: ${told.subordinate ? quote(`podman unshare chgrp -hR 0 -- ${told.shellPath}`) : quote(`sudo chgrp -hR ${told.myIds.split(':')[1]} -- ${told.shellPath}`)}`,
            fix: null,
          }
        : {
            text: `Let it be made with the first group of its user (no setgid folder, no ${quote('chgrp')}), or, if all files are to have this group, set ${quote(`container-user: ${told.maker.ids}`)}`,
            fix: null,
          },
  },
  unreadable: {
    id: 'unreadable',
    level: 'error',
    title: 'The runner may not read it',
    breaks: 'actions/upload-artifact stops at it with EACCES (actions/upload-artifact#192)',
    help: 'It belongs to the runner, but its mode takes away his right to read it; a folder also needs the right to enter. Set the mode or the umask where the file is made.',
    sentence: (told) =>
      `${told.what} is yours, but its mode ${told.mode} does not let you ${told.type === 'folder' ? 'look into it' : 'read it'}`,
    cure: (told) => ({
      text: `Set a mode or umask where it is made that leaves the owner u+r${told.type === 'folder' ? 'x' : ''}; what is there already: ${quote(`chmod -R u+rX -- ${told.shellPath}`)}`,
      fix: null,
    }),
  },
  undeletable: {
    id: 'undeletable',
    level: 'error',
    title: 'What is in the folder cannot be deleted',
    breaks: 'the next checkout stops with EACCES when it clears the workspace (actions/checkout#1720)',
    help: 'The folder belongs to the runner, holds something, and its mode does not let him write into it; the module cache of Go is made like this. Make it writable at the end of the job (`chmod -R u+w`), or keep such caches outside the workspace (`GOFLAGS=-modcacherw`).',
    sentence: (told) => `${told.what} is yours and holds something, but its mode ${told.mode} does not let you delete what is in it`,
    cure: (told) => ({
      text: `Make it writable at the end of the job: ${quote(`chmod -R u+w -- ${told.shellPath}`)}; for the module cache of Go set ${quote('GOFLAGS=-modcacherw')}`,
      fix: null,
    }),
  },
  'missing-artefact': {
    id: 'missing-artefact',
    level: 'error',
    title: 'A pattern matches nothing',
    breaks: 'there is nothing to upload, and nothing was checked for it',
    help: 'No file was found for a pattern of `artefacts`. Either the container did not write it, or it wrote it where no mount is, or the pattern is wrong: relative ones start at the workspace.',
    sentence: (told) => `No file matches the pattern ${told.what}`,
    cure: () => ({ text: 'See that the command writes it below a mount, and that a relative pattern starts at the workspace', fix: null }),
  },
};
