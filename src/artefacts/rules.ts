// The table of rules: level, sentence, help and cure of each live here and nowhere else. docs/rules.md is made from it. Pure.

import type { Lesson } from '../mapping/lesson.ts';
import { quote, show } from '../report/escape.ts';

export type RuleId =
  | 'foreign-owner'
  | 'foreign-group'
  | 'unreadable'
  | 'undeletable'
  | 'setid-bit'
  | 'file-capability'
  | 'foreign-acl'
  | 'world-writable'
  | 'escaping-symlink'
  | 'special-file'
  | 'unuploadable-name'
  | 'missing-artefact';

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
  /** Where a link leads, whose an ACL entry is; '' where there is nothing to add. */
  readonly detail: string;
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
  /** It breaks nothing but an upload: a warning where `artefacts` does not say what is uploaded. */
  readonly breaksOnlyUploads: boolean;
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
      text: `No mapping can give you the files of ${users}: let one user of the container write them all, or set ${quote('repair: failed')}, which gives them back after the run; by hand: ${giveBackCommand(told)}`,
      fix: { setting: 'repair', value: 'failed' },
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
    breaksOnlyUploads: false,
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
    breaksOnlyUploads: false,
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
    breaksOnlyUploads: false,
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
    breaksOnlyUploads: false,
    title: 'What is in the folder cannot be deleted',
    breaks: 'the next checkout stops with EACCES when it clears the workspace (actions/checkout#1720)',
    help: 'The folder belongs to the runner, holds something, and its mode does not let him write into it; the module cache of Go is made like this. Make it writable at the end of the job (`chmod -R u+w`), or keep such caches outside the workspace (`GOFLAGS=-modcacherw`).',
    sentence: (told) => `${told.what} is yours and holds something, but its mode ${told.mode} does not let you delete what is in it`,
    cure: (told) => ({
      text: `Make it writable at the end of the job: ${quote(`chmod -R u+w -- ${told.shellPath}`)}; for the module cache of Go set ${quote('GOFLAGS=-modcacherw')}`,
      fix: null,
    }),
  },
  'setid-bit': {
    id: 'setid-bit',
    level: 'error',
    breaksOnlyUploads: false,
    title: 'The file runs with the rights of its owner or group',
    breaks: 'whoever of this host may run it acts as you',
    help: 'A setuid or setgid bit on a file. In the container it belonged to a user of the container; on the host the file is the runner’s, so the bit gives away the runner. Take the bit away where the file is made, or at the end of the job.',
    sentence: (told) => `${told.what} has a setuid or setgid bit (mode ${told.mode})`,
    cure: (told) => ({ text: `Take it away: ${quote(`chmod ug-s -- ${told.shellPath}`)}`, fix: null }),
  },
  'file-capability': {
    id: 'file-capability',
    level: 'warning',
    breaksOnlyUploads: false,
    title: 'The file carries capabilities',
    breaks: 'an upload, an archive or a copy drops them without a word, and a backup as root may turn them into real ones',
    help: 'A `setcap` in the container wrote the attribute `security.capability`. It counts only in a user namespace of the runner, and no artefact store keeps it. Looked for on what a run changed, or on everything with `attributes: all`.',
    sentence: (told) => `${told.what} carries file capabilities`,
    cure: (told) => ({
      text: `Set them where the file is installed, not where it is built; to take them away: ${quote(`podman unshare setcap -r ${told.shellPath}`)}`,
      fix: null,
    }),
  },
  'foreign-acl': {
    id: 'foreign-acl',
    level: 'warning',
    breaksOnlyUploads: false,
    title: 'An access list names somebody else',
    breaks: 'others than owner and group may have rights on it, which no mode shows and no artefact store keeps',
    help: 'The file has a POSIX access list with an entry for a user or group that is not the runner’s: a `setfacl` in the container, or a default list of its folder. Looked for on what a run changed, or on everything with `attributes: all`.',
    sentence: (told) => `${told.what} has an access list that names ${told.detail}`,
    cure: (told) => ({ text: `Take the list away: ${quote(`setfacl -b -- ${told.shellPath}`)}`, fix: null }),
  },
  'world-writable': {
    id: 'world-writable',
    level: 'warning',
    breaksOnlyUploads: false,
    title: 'Everybody may change it',
    breaks: 'any user of this host can change what is uploaded or what the next job reads',
    help: 'The mode lets others write: a umask of 0 in the container, or `chmod 777`, often put there to get round foreign owners. With the mapping computed it is not needed. A folder with the sticky bit does not count.',
    sentence: (told) => `${told.what} may be written to by everybody (mode ${told.mode})`,
    cure: (told) => ({
      text: `Set a umask of 022 where it is made; what is there already: ${quote(`chmod -R o-w -- ${told.shellPath}`)}`,
      fix: null,
    }),
  },
  'escaping-symlink': {
    id: 'escaping-symlink',
    level: 'error',
    breaksOnlyUploads: true,
    title: 'A link leads out of the workspace',
    breaks: 'actions/upload-artifact follows links, so it publishes that file of the host',
    help: 'A symbolic link whose target exists on the host and lies outside the workspace and the folders that were checked. actions/upload-artifact follows links when it collects and when it packs. Copy the file, link relatively inside the workspace, or exclude the link by `!` in the upload. A warning where `artefacts` does not say what is uploaded: a Python environment has such links.',
    sentence: (told) => `${told.what} is a link that leads to ${told.detail}, outside the workspace`,
    cure: (told) => ({ text: `Copy the file instead of linking it, or exclude it: ${quote(`!${told.shellPath}`)}`, fix: null }),
  },
  'special-file': {
    id: 'special-file',
    level: 'error',
    breaksOnlyUploads: true,
    title: 'It is no file, folder or link',
    breaks: 'an upload waits at a pipe for ever, and fails at a socket or device',
    help: 'A pipe, a socket or a device among the artefacts. A service in the container left it. Remove it at the end of the job, or keep it in a folder that is not mounted (`/tmp`). A warning where `artefacts` does not say what is uploaded.',
    sentence: (told) => `${told.what} is a ${told.type === 'fifo' ? 'pipe' : told.type}`,
    cure: (told) => ({ text: `Remove it at the end of the job: ${quote(`rm -- ${told.shellPath}`)}`, fix: null }),
  },
  'unuploadable-name': {
    id: 'unuploadable-name',
    level: 'error',
    breaksOnlyUploads: true,
    title: 'actions/upload-artifact refuses the name',
    breaks: 'the whole upload fails at it',
    help: 'The name holds one of `" : < > | * ?`, a carriage return or a line feed, which actions/upload-artifact refuses because not every file system can hold them. Rename it, pack the folder into an archive, or exclude it. A warning where `artefacts` does not say what is uploaded.',
    sentence: (told) => `The name of ${told.what} holds a character that actions/upload-artifact refuses`,
    cure: () => ({ text: 'Rename it, pack its folder into an archive before the upload, or exclude it', fix: null }),
  },
  'missing-artefact': {
    id: 'missing-artefact',
    level: 'error',
    breaksOnlyUploads: false,
    title: 'A pattern matches nothing',
    breaks: 'there is nothing to upload, and nothing was checked for it',
    help: 'No file was found for a pattern of `artefacts`. Either the container did not write it, or it wrote it where no mount is, or the pattern is wrong: relative ones start at the workspace.',
    sentence: (told) => `No file matches the pattern ${told.what}`,
    cure: () => ({ text: 'See that the command writes it below a mount, and that a relative pattern starts at the workspace', fix: null }),
  },
};

/** Every rule, in the order of the table. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];
