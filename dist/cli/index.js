#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   HW: () => (/* binding */ lossyTextOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   ul: () => (/* binding */ textAndBytes)
/* harmony export */ });
// A path is bytes, not text: a container may name a file as it likes. PathBytes holds one byte a character (latin1), so that
// it stays comparable, sliceable and small; it is turned into text only to be shown. Pure.
const ASCII = /^[\x20-\x7e]*$/;
// The well-formed sequences of Unicode (table 3-7) beyond ASCII. A decoder that throws takes far longer to say no, and a
// container may give us ten thousand names to ask it of.
const WELL_FORMED = '[\\xc2-\\xdf][\\x80-\\xbf]|\\xe0[\\xa0-\\xbf][\\x80-\\xbf]|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}|\\xed[\\x80-\\x9f][\\x80-\\xbf]|\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}';
const PARTS = new RegExp(`(?:[\\x00-\\x7f]|${WELL_FORMED})+|[^]`, 'g');
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
/** Text of ours (a root, a pattern) as path bytes. */
function bytesOf(text) {
    if (ASCII.test(text))
        return text;
    let bytes = '';
    for (const byte of encoder.encode(text))
        bytes += String.fromCharCode(byte);
    return bytes;
}
/** The text of a path, or null where it is not UTF-8. */
function textOf(path) {
    if (ASCII.test(path))
        return path;
    const [text, ...more] = textAndBytes(path);
    return typeof text === 'string' && more.length === 0 ? text : null;
}
/** What a path is made of: text, and the bytes that are not UTF-8, one by one. */
function textAndBytes(path) {
    return (path.match(PARTS) ?? []).map((part) => {
        const isByte = part.length === 1 && part.charCodeAt(0) >= 0x80;
        return isByte ? part.charCodeAt(0) : lossyTextOf(part);
    });
}
/** The text of a path with U+FFFD where it is not UTF-8: for matching and for JSON, which also carries the bytes. */
function lossyTextOf(path) {
    return ASCII.test(path) ? path : lossy.decode(arrayOf(path));
}
/** The bytes themselves. */
function arrayOf(path) {
    const bytes = new Uint8Array(path.length);
    for (let at = 0; at < path.length; at += 1)
        bytes[at] = path.charCodeAt(at);
    return bytes;
}


/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ excusedCount),
/* harmony export */   VC: () => (/* binding */ applyPolicy),
/* harmony export */   X7: () => (/* binding */ residueKey),
/* harmony export */   co: () => (/* binding */ allowedCount),
/* harmony export */   oN: () => (/* binding */ hasExpired)
/* harmony export */ });
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1502);
// What a project has decided of the rules: levels, paths that may break them, residue that is known. Stands between the rules and
// the gathering, so that whatever is found passes it. Pure.

/** Of these the scan looks only at what the run has changed, so that what it does not find may be there all the same. */
const LOOKED_AT_IN_PART = ['file-capability', 'foreign-acl'];
/** A gathering that keeps to the policy; the same one where there is none. `means`: whether a path below the roots is asked about. */
function applyPolicy(policy, gathering, means) {
    if (policy === null)
        return gathering;
    const counts = new Map();
    const seen = new Set();
    const known = new Set();
    let dropped = 0;
    return {
        offenders: gathering.offenders,
        add(finding) {
            const key = keyOf(finding);
            if (key !== null && policy.baseline?.residue.has(key) === true)
                seen.add(key);
            const level = policy.levels[finding.rule];
            if (level === 'off') {
                dropped += 1;
                return;
            }
            const allowance = allowanceFor(policy, finding);
            if (allowance !== null)
                counts.set(allowance, (counts.get(allowance) ?? 0) + 1);
            if (allowance !== null && !hasExpired(allowance, policy))
                return;
            // What this run made is no residue, even where an earlier one had left the same.
            if (key !== null && seen.has(key) && finding.origin !== 'run')
                known.add(key);
            else
                gathering.add(level === undefined || finding.origin === 'earlier' ? finding : { ...finding, level });
        },
        verdict(scan, runnerWroteToo) {
            const residue = [...(policy.baseline?.residue ?? [])].sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
            const isGone = ([key, { rule, path }]) => !seen.has(key) && !LOOKED_AT_IN_PART.includes(rule) && means(path) && wasScanned(path, scan);
            const effect = {
                policy,
                dropped,
                allowances: policy.allow
                    .map((allowance) => ({ allowance, expired: hasExpired(allowance, policy), count: counts.get(allowance) ?? 0 }))
                    .filter(({ expired, count }) => expired || count > 0),
                known: residue.filter(([key]) => known.has(key)).map(([, one]) => one),
                gone: residue.filter(isGone).map(([, one]) => one),
            };
            return { ...gathering.verdict(scan, runnerWroteToo), policy: effect };
        },
    };
}
/** How many findings are not reported because the policy says so. */
function excusedCount({ dropped, allowances, known }) {
    return dropped + known.length + allowedCount(allowances);
}
/** How many findings entries of `allow` allow. */
function allowedCount(allowances) {
    return allowances.reduce((sum, { expired, count }) => sum + (expired ? 0 : count), 0);
}
/** The entry that speaks of a finding: one that still allows it before one that no longer does. */
function allowanceFor(policy, { rule, entry }) {
    if (entry === null)
        return null;
    const speaking = policy.allow.filter(({ rules, matches }) => (rules === null || rules.includes(rule)) && matches(entry.path));
    return speaking.find((allowance) => !hasExpired(allowance, policy)) ?? speaking[0] ?? null;
}
/** Whether the last day of an entry is over, in UTC. */
function hasExpired({ until }, { today }) {
    return until !== null && until < today;
}
/** Two findings with the same key are the same residue. */
function residueKey({ rule, path, uid, gid }) {
    return `${rule} ${uid}:${gid} ${path}`;
}
function keyOf({ rule, entry }) {
    return entry === null ? null : residueKey({ rule, ...entry });
}
/** Whether it would have been found if it were there. */
function wasScanned(path, { roots, unexamined }) {
    const isIn = (root) => path === root || path.startsWith(root === '/' ? '/' : `${root}/`);
    return unexamined.length === 0 && roots.map(_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$).some(isIn);
}


/***/ }),

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RULE_IDS),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
// The table of rules: level, sentence, help and cure of each live here and nowhere else. docs/rules.md is made from it. Pure.

function giveBackCommand(told) {
    return told.subordinate
        ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare chown -hR 0:0 -- ${told.shellPath}`)
        : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`sudo chown -hR ${told.myIds} -- ${told.shellPath}`);
}
function giveBack(told) {
    const needsRoot = told.subordinate ? '' : " takes root, because it is none of your Podman's ids";
    return `what is there already${needsRoot}: ${giveBackCommand(told)}`;
}
function ownerCure(told) {
    const { lesson } = told;
    if (lesson === null) {
        const next = told.subordinate
            ? `Let the container that makes it run by ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('rootless-artefacts run')}, which maps its user to you`
            : `Run the tool that makes it as yourself, or the container under rootless Podman by ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('rootless-artefacts run')}`;
        return { text: `${told.ofThisRun ? '' : `${next}; `}${giveBack(told)}`, fix: null };
    }
    if (lesson.kind === 'several') {
        const users = lesson.users.map((user) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(user))).join(' and ');
        return {
            text: `No mapping can give you the files of ${users}: let one user of the container write them all, or set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('repair: failed')}, which gives them back after the run; by hand: ${giveBackCommand(told)}`,
            fix: { setting: 'repair', value: 'failed' },
        };
    }
    const settings = lesson.settings.map(({ setting, value }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${setting}: ${value}`)).join(' and ');
    const fix = lesson.settings.at(-1) ?? null;
    return { text: `Set ${settings}, which makes ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(lesson.user))} you; ${giveBack(told)}`, fix };
}
const RULES = {
    'foreign-owner': {
        id: 'foreign-owner',
        level: 'error',
        breaksOnlyUploads: false,
        title: 'The file belongs to somebody else',
        breaks: 'the next checkout, upload or clean-up stops at it with "Permission denied"',
        help: 'A user of the container who is not mapped to the runner wrote it (actions/runner#434). Let `container-user` name that user, or leave `mapping` at `auto`. What is there already is given back with `podman unshare chown` where it belongs to a subordinate id of the runner, and only by root where it does not.',
        sentence: (told) => {
            const owner = `${told.what} belongs to ${told.owner}, not to ${told.me}`;
            if (!told.subordinate)
                return `${owner}, and to no id of your Podman: root or another user made it`;
            if (told.maker === null)
                return `${owner}: it is one of your subordinate ids, so a container of yours made it`;
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
        sentence: (told) => `${told.what} is yours, but its group ${told.group} is none of yours${told.maker === null ? '' : ` (${told.maker.label} in the container)`}`,
        cure: (told) => told.maker === null || !told.ofThisRun
            ? {
                text: `To mend what is there: ${told.subordinate ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare chgrp -hR 0 -- ${told.shellPath}`) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`sudo chgrp -hR ${told.myIds.split(':')[1]} -- ${told.shellPath}`)}`,
                fix: null,
            }
            : {
                text: `Let it be made with the first group of its user (no setgid folder, no ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('chgrp')}), or, if all files are to have this group, set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`container-user: ${told.maker.ids}`)}`,
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
        sentence: (told) => `${told.what} is yours, but its mode ${told.mode} does not let you ${told.type === 'folder' ? 'look into it' : 'read it'}`,
        cure: (told) => ({
            text: `Set a mode or umask where it is made that leaves the owner u+r${told.type === 'folder' ? 'x' : ''}; what is there already: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R u+rX -- ${told.shellPath}`)}`,
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
            text: `Make it writable at the end of the job: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R u+w -- ${told.shellPath}`)}; for the module cache of Go set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('GOFLAGS=-modcacherw')}`,
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
        cure: (told) => ({ text: `Take it away: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod ug-s -- ${told.shellPath}`)}`, fix: null }),
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
            text: `Set them where the file is installed, not where it is built; to take them away: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare setcap -r ${told.shellPath}`)}`,
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
        cure: (told) => ({ text: `Take the list away: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`setfacl -b -- ${told.shellPath}`)}`, fix: null }),
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
            text: `Set a umask of 022 where it is made; what is there already: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R o-w -- ${told.shellPath}`)}`,
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
        cure: (told) => ({ text: `Copy the file instead of linking it, or exclude it: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`!${told.shellPath}`)}`, fix: null }),
    },
    'special-file': {
        id: 'special-file',
        level: 'error',
        breaksOnlyUploads: true,
        title: 'It is no file, folder or link',
        breaks: 'an upload waits at a pipe for ever, and fails at a socket or device',
        help: 'A pipe, a socket or a device among the artefacts. A service in the container left it. Remove it at the end of the job, or keep it in a folder that is not mounted (`/tmp`). A warning where `artefacts` does not say what is uploaded.',
        sentence: (told) => `${told.what} is a ${told.type === 'fifo' ? 'pipe' : told.type}`,
        cure: (told) => ({ text: `Remove it at the end of the job: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`rm -- ${told.shellPath}`)}`, fix: null }),
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
const RULE_IDS = Object.keys(RULES);


/***/ }),

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readScanScope),
  h: () => (/* binding */ readScope)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __nccwpck_require__(1502);
;// CONCATENATED MODULE: ./lib/artefacts/selection.js
// What patterns mean together. Pure.

/** Whether a path is meant by the patterns together: the last one that matches decides. */
function selects(patterns, path) {
    const text = (0,path_bytes/* lossyTextOf */.HW)(path);
    return patterns.reduce((meant, pattern) => (pattern.matches(text) ? !pattern.negated : meant), false);
}
/** Whether no path in this folder can be meant: the last pattern that speaks of it excludes it whole. */
function leavesOut(patterns, folder) {
    const text = (0,path_bytes/* lossyTextOf */.HW)(folder);
    return patterns.reduce((out, pattern) => {
        if (pattern.negated)
            return out || pattern.matches(text);
        return out && !pattern.mayMatchIn(text);
    }, true);
}
/** The roots that have to be scanned for these patterns, without those that lie inside another. */
function rootsOf(paths) {
    const sorted = [...new Set(paths)].sort();
    return sorted.filter((path) => !sorted.some((other) => other !== path && (other === '/' || path.startsWith(`${other}/`))));
}

;// CONCATENATED MODULE: ./lib/artefacts/scope.js
// What has to be looked at: the roots of the scan, and which paths in them are meant.





/** The writable mounts of a run, or the paths and the preset of verify (the working folder where none is given). */
async function readScope(settings) {
    const mounts = [
        ...(settings.mountWorkspace ? [settings.workspace] : []),
        ...settings.volumes.filter((volume) => volume.writable && !volume.named).map((volume) => volume.source),
    ];
    const named = [...settings.paths, ...(settings.preset?.places ?? []).map(({ path }) => path)];
    const asked = (settings.verb === 'run' ? mounts : named.length > 0 ? named : [settings.workspace]).map(realPath);
    const folders = rootsOf(asked);
    return {
        folders,
        asked,
        patterns: settings.artefacts.length === 0 ? [] : await parsePatterns(settings),
        inside: [...folders, settings.workspace].map(path_bytes/* bytesOf */.$$),
        allAttributes: settings.attributes === 'all',
    };
}
/** The path without links; as it is where it lies behind a closed folder. */
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Loaded only where patterns are given: the glob library takes as long to load as ten thousand files to check. */
async function parsePatterns({ artefacts, workspace }) {
    const { parsePattern } = await Promise.all(/* import() */[__nccwpck_require__.e(581), __nccwpck_require__.e(704)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3704));
    return artefacts.map((pattern) => parsePattern(pattern, workspace, (0,external_node_os_.homedir)()));
}
/** Where the scan starts for these patterns, or in the folders themselves where there are none. */
function readScanScope(scope) {
    const { folders, patterns } = scope;
    if (patterns.length === 0)
        return { roots: folders, everything: false, means: () => true, leavesOut: () => false, missing: [], unexamined: [] };
    const roots = [];
    const missing = [];
    const unexamined = [];
    for (const pattern of patterns.filter(({ negated }) => !negated)) {
        const link = linkOnTheWay(pattern.root, folders);
        if (link !== null)
            unexamined.push({
                path: (0,path_bytes/* bytesOf */.$$)(link),
                reason: `the pattern ${pattern.text} leads through this symbolic link, and no link is followed`,
            });
        else {
            const start = startOf(pattern.root);
            if (start !== null)
                roots.push(start);
        }
        if (!pattern.hasWildcard && link === null && !holdsFile(pattern.root))
            missing.push(pattern.text);
    }
    return {
        roots: rootsOf(roots),
        everything: patterns.some(({ negated, hasWildcard }) => hasWildcard && !negated),
        means: (path) => selects(patterns, path),
        leavesOut: (folder) => leavesOut(patterns, folder),
        missing,
        unexamined,
    };
}
/** The first link below a folder that the container may write to: what it made must not lead the scan elsewhere. */
function linkOnTheWay(path, folders) {
    const folder = folders.find((candidate) => path.startsWith(candidate === '/' ? '/' : `${candidate}/`));
    if (folder === undefined)
        return null;
    let here = folder;
    for (const segment of path
        .slice(folder.length)
        .split('/')
        .filter((part) => part !== '')) {
        here = `${here}/${segment}`;
        if (look(here)?.isSymbolicLink() === true)
            return here;
    }
    return null;
}
/** Where the scan of a path begins: at the path, or at the folder on the way to it that is closed to the runner; null where it is not there. */
function startOf(path) {
    for (let here = path;; here = (0,external_node_path_.dirname)(here)) {
        const seen = look(here);
        if (seen === undefined)
            return null;
        if (seen !== null)
            return here;
    }
}
/** lstat; undefined where there is nothing, null where a closed folder is in the way. */
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === 'EACCES')
            return null;
        throw error;
    }
}
/** Whether there is any file at or below a path: a folder without one is nothing to upload. Stops at the first. */
function holdsFile(path) {
    const seen = look(path);
    if (seen === undefined || seen === null || !seen.isDirectory())
        return seen !== undefined;
    const folders = [Buffer.from(path)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        try {
            const open = (0,external_node_fs_.opendirSync)(folder, { encoding: 'latin1' });
            try {
                for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
                    if (!entry.isDirectory())
                        return true;
                    folders.push(Buffer.concat([folder, Buffer.from(`/${entry.name}`, 'latin1')]));
                }
            }
            finally {
                open.closeSync();
            }
        }
        catch {
            return true; // closed to the runner: the scan looks into it in another way, and says so where it cannot
        }
    }
    return false;
}


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* unused harmony export LISTED */
// Gathers findings into a verdict with flat memory: every one is counted, the first ten thousand are kept. Pure.
/** So many findings are listed, the rest counted (report contract, version 1). */
const LISTED = 10_000;
/** A container may give files to as many ids as it has: so many owners are told apart. */
const OWNERS = 1000;
/** Collects findings. What fails a check is listed first when there are more than can be listed. */
function gather() {
    const kept = { error: [], warning: [] };
    const counts = { error: 0, warning: 0 };
    const byRule = {};
    const owners = new Map();
    const offenders = () => [...owners.values()].sort((a, b) => b.count - a.count);
    return {
        offenders,
        add(finding) {
            counts[finding.level] += 1;
            byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
            if (finding.rule === 'foreign-owner' && finding.origin === 'run' && finding.entry !== null)
                note(finding.entry);
            if (kept[finding.level].length < LISTED)
                kept[finding.level].push(finding);
        },
        verdict(scan, runnerWroteToo) {
            const findings = [...kept.error.sort(byPath), ...kept.warning.sort(byPath)].slice(0, LISTED);
            const omitted = counts.error + counts.warning - findings.length;
            return {
                findings,
                counts: { ...counts },
                byRule: { ...byRule },
                omitted,
                offenders: offenders(),
                runnerWroteToo,
                scan,
                policy: null,
            };
        },
    };
    function note({ uid, gid }) {
        const owner = `${uid}:${gid}`;
        const known = owners.get(owner);
        if (known !== undefined || owners.size < OWNERS)
            owners.set(owner, { uid, gid, count: (known?.count ?? 0) + 1 });
    }
}
/** Find runs in parallel; a report reads the same each time. */
function byPath(a, b) {
    const [first, second] = [a.entry?.path ?? a.pattern ?? '', b.entry?.path ?? b.pattern ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
}
/**
 * Whether the verdict fails a check from this level on. What could not be looked at was not proved, so it fails as an error does; so
 * does an entry of the policy that has expired.
 */
function fails(verdict, failOn) {
    if (failOn === 'never')
        return false;
    const expired = verdict.policy?.allowances.some((one) => one.expired) === true;
    return verdict.counts.error > 0 || verdict.scan.unexamined.length > 0 || expired || (failOn === 'warning' && verdict.counts.warning > 0);
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ verifyArtefacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __nccwpck_require__(8321);
// EXTERNAL MODULE: ./lib/host/locate.js
var locate = __nccwpck_require__(5314);
;// CONCATENATED MODULE: ./lib/artefacts/getfattr.js
// The output of `getfattr -d -e hex` (getfattr(1)): blocks of `# file: NAME` and `ATTRIBUTE=0xHEX`. Pure.
/** Reads the output, one byte a character. Names are escaped in it (\\ooo), so no name can pose as a line. */
function parseAttributes(output) {
    return output.split('\n\n').flatMap((block) => {
        const [head, ...lines] = block.split('\n').filter((line) => line !== '');
        const name = /^# file: (.*)$/.exec(head ?? '')?.[1];
        if (name === undefined)
            return [];
        const values = lines.map((line) => /^([\w.]+)=0x([0-9a-f]*)$/i.exec(line)).filter((match) => match !== null);
        return [
            {
                path: unescapeName(name),
                capability: values.some(([, attribute]) => attribute === 'security.capability'),
                named: values.flatMap(([, attribute, hex]) => (attribute?.startsWith('system.posix_acl_') ? namedIn(hex ?? '') : [])),
            },
        ];
    });
}
/** `user 100099, group 5` */
function namesIn(named) {
    return [...new Set(named.map(({ kind, id }) => `${kind} ${id}`))].join(', ');
}
function unescapeName(name) {
    return name.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
const ACL_USER = 0x02;
const ACL_GROUP = 0x08;
/** linux/posix_acl_xattr.h: a version of four bytes, then entries of tag (2), permissions (2) and id (4), little-endian. */
function namedIn(hex) {
    const entries = hex.slice(8).match(/.{16}/g) ?? [];
    return entries.flatMap((entry) => {
        const tag = littleEndian(entry.slice(0, 4));
        if (tag !== ACL_USER && tag !== ACL_GROUP)
            return [];
        return [{ kind: tag === ACL_USER ? 'user' : 'group', id: littleEndian(entry.slice(8)) }];
    });
}
function littleEndian(hex) {
    return Number.parseInt((hex.match(/../g) ?? []).reverse().join(''), 16);
}

// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __nccwpck_require__(1502);
;// CONCATENATED MODULE: ./lib/artefacts/mount-table.js
// The table of mounts as the kernel writes it (proc_pid_mountinfo(5)), and what a mount below a root is to a check. Pure.
/** Reads /proc/self/mountinfo, given as bytes, one a character. Lines that are none are left out. */
function parseMountTable(text) {
    return text.split('\n').flatMap((line) => {
        // ID PARENT DEVICE ROOT PATH OPTIONS [FIELD…] - TYPE SOURCE OPTIONS
        const match = /^\d+ \d+ \S+ \S+ (\S+) \S+(?: \S+)*? - (\S+) /.exec(line);
        if (match === null)
            return [];
        const [, path, type] = match;
        return [{ path: unescaped(path), type }];
    });
}
function unescaped(path) {
    return path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
// Nobody's artefacts, and endless or changing while they are looked at. A chroot that an image build left behind holds some of them.
const KERNEL = new Set('autofs binder binfmt_misc bpf cgroup cgroup2 configfs debugfs devpts devtmpfs efivarfs fusectl hugetlbfs mqueue nfsd nsfs proc pstore rpc_pipefs securityfs selinuxfs sysfs tracefs'.split(' '));
/**
 * Whether the mount is left out of a check of a folder above it, and why: what the kernel makes up, and what a program of somebody's
 * answers for (FUSE), who may let a look wait for ever. Every other file system is looked at like the folder it is mounted on.
 */
function whyAside({ type }) {
    if (KERNEL.has(type))
        return 'kernel';
    return type === 'fuse' || type.startsWith('fuse.') ? 'fuse' : null;
}

;// CONCATENATED MODULE: ./lib/artefacts/mounts-aside.js
// The mounts below the roots that are not looked at, and what is said of them.



/** Those below these roots; a root that is such a mount itself was asked for by name and is none. */
function readMountsAside(roots) {
    const above = roots.map((root) => (root === '/' ? '/' : `${(0,path_bytes/* bytesOf */.$$)(root)}/`));
    const seen = new Map();
    for (const mount of parseMountTable(tableOfMounts())) {
        const why = whyAside(mount);
        const isBelow = above.some((root) => mount.path.startsWith(root)) && ![...seen.keys()].some((path) => mount.path.startsWith(`${path}/`));
        // The last one mounted on a folder hides the others.
        if (why === null || !isBelow)
            seen.delete(mount.path);
        else
            seen.set(mount.path, { ...mount, why });
    }
    return [...seen.values()];
}
function tableOfMounts() {
    try {
        return (0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'latin1');
    }
    catch {
        return ''; // no /proc: nothing is known of mounts, so nothing is left out
    }
}

;// CONCATENATED MODULE: ./lib/artefacts/starting-points.js
// Starting points of find that reach everything below the roots but the mounts that are left out. Not -xdev, which stops at every
// subvolume of btrfs too, and not -prune: find asks a mount for its status before it evaluates anything, and one of FUSE may never
// answer. So the folders on the way to one are listed here, by their names alone.



/** A folder on the way that has more in it is looked at whole, with the mount: so many arguments are too many. */
const LARGEST_FOLDER = 10_000;
/** The roots themselves, where no mount is left out below them. */
function startingPoints(roots, aside = readMountsAside(roots)) {
    const leftOut = aside.flatMap(({ path }) => (0,path_bytes/* textOf */.b6)(path) ?? []);
    const deep = [];
    const itself = [];
    const queue = [...roots];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        if (leftOut.includes(path))
            continue;
        const isOnTheWay = leftOut.some((mount) => mount.startsWith(path === '/' ? '/' : `${path}/`));
        const content = isOnTheWay ? contentOf(path) : null;
        if (content === null) {
            deep.push(path);
            continue;
        }
        itself.push(path, ...content.others);
        queue.push(...content.folders);
    }
    return { deep, itself };
}
/** What is directly in a folder; null where it cannot be listed, or not be named to find: node passes no argument that is not UTF-8. */
function contentOf(path) {
    const [folders, others] = [[], []];
    try {
        const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true, encoding: 'buffer' });
        if (entries.length > LARGEST_FOLDER)
            return null;
        for (const entry of entries) {
            const name = entry.name.toString('utf8');
            if (!Buffer.from(name).equals(entry.name))
                return null;
            (entry.isDirectory() ? folders : others).push(`${path === '/' ? '' : path}/${name}`);
        }
        return { folders, others };
    }
    catch {
        return null; // closed, or gone: find will say what it is
    }
}

;// CONCATENATED MODULE: ./lib/artefacts/attributes.js
// Looks for what no mode shows: file capabilities and access lists. find cannot, so getfattr (package attr) looks at each file; beside
// the scan, and only on what the run changed where nothing else is asked for.






const RULES_HERE = ['file-capability', 'foreign-acl'];
const WANTED = '^(security\\.capability|system\\.posix_acl_(access|default))$';
/** Entries with capabilities, and those with an access list that names others than the runner. */
async function findForeignAttributes(world, request) {
    const { roots, ledger, all: everything, means } = request;
    if (roots.length === 0 || (ledger === null && !everything))
        return { found: [], notChecked: [] };
    if ((0,locate/* locate */.x)('getfattr', world.env['PATH'] ?? '') === null) {
        const reason = 'getfattr is not installed (Debian and Ubuntu: sudo apt-get install -y attr)';
        return { found: [], notChecked: RULES_HERE.map((rule) => ({ rule, reason })) };
    }
    const began = Math.min(...roots.map((root) => ledger?.((0,path_bytes/* bytesOf */.$$)(root)) ?? 0));
    const which = everything ? [] : ['-newerct', `@${began}`];
    const closed = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune', '-o'];
    const attributes = ['-exec', 'getfattr', '--no-dereference', '--absolute-names', '-e', 'hex', '-m', WANTED, '-d', '--', '{}', '+'];
    const { deep, itself } = startingPoints(roots);
    const read = async (paths, depth) => {
        if (paths.length === 0)
            return [];
        const find = world.stream('find', [...paths, ...depth, ...closed, '!', '-type', 'l', ...which, ...attributes], { cwd: '/' });
        find.stderr.resume(); // a file that vanished meanwhile, or that the scan says is unreadable
        return parseAttributes((await (0,consumers_.buffer)(find.stdout)).toString('latin1'));
    };
    const all = [...(await read(deep, [])), ...(await read(itself, ['-maxdepth', '0']))];
    const found = all.flatMap(({ path, capability, named }) => {
        const entry = means(path) ? entryOf(path) : null;
        if (entry === null)
            return [];
        const others = named.filter(({ kind, id }) => (kind === 'user' ? id !== world.user.uid : !world.user.groups.includes(id)));
        return [
            ...(capability ? [{ rule: 'file-capability', entry, detail: null }] : []),
            ...(others.length > 0 ? [{ rule: 'foreign-acl', entry, detail: (0,path_bytes/* bytesOf */.$$)(namesIn(others)) }] : []),
        ];
    });
    return { found, notChecked: [] };
}
function entryOf(path) {
    const stat = look(path);
    if (stat === null)
        return null;
    const type = stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'unknown';
    return { path, type, uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777, changedAt: stat.ctimeMs / 1000, locked: false };
}
/** lstat; null where there is nothing, or no way to it. */
function look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(Buffer.from((0,path_bytes/* arrayOf */.jk)(path)));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/artefacts/rules.js
var rules = __nccwpck_require__(76);
;// CONCATENATED MODULE: ./lib/artefacts/unuploadable.js
// The characters that actions/upload-artifact refuses in a path (its validateFilePath): NTFS cannot hold them. Pure.
const CHARACTERS = '":<>|*?\r\n';
/** As bytes: none of them is a part of a UTF-8 sequence. */
const UNUPLOADABLE = [...CHARACTERS].map((character) => character.charCodeAt(0));
/** Whether the name of an entry holds one. What the folders above it are called is said of them. */
function hasOddName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return [...CHARACTERS].some((character) => name.includes(character));
}

;// CONCATENATED MODULE: ./lib/artefacts/judge.js
// What the rules say of one entry. Pure: no names and no sentences yet, only what the disk says.


/** The findings for one entry: of owner and rights the one that names the cause, and whatever else a rule says of it. */
function judge(entry, facts) {
    const rules = brokenRules(entry, facts);
    return rules.length === 0 ? NONE : rules.map(({ rule, detail }) => findingOf(rule, entry, detail ?? null, facts));
}
const NONE = [];
/** The finding that an entry breaks this rule. */
function findingOf(rule, entry, detail, facts) {
    const origin = originOf(entry, facts);
    const { path, type, mode, uid, gid } = entry;
    const level = rules/* RULES */.y[rule].breaksOnlyUploads && !facts.uploads ? 'warning' : rules/* RULES */.y[rule].level;
    return {
        rule,
        // Residue is told, but a run is not failed for what another left.
        level: origin === 'earlier' ? 'warning' : level,
        origin,
        entry: { path, type, mode, uid, gid },
        pattern: null,
        detail,
    };
}
/** A pattern that no file was found for. */
function missing(pattern) {
    const rule = 'missing-artefact';
    return { rule, level: rules/* RULES */.y[rule].level, origin: 'unknown', entry: null, pattern, detail: null };
}
const SPECIAL = ['fifo', 'socket', 'device'];
function brokenRules(entry, facts) {
    const broken = [];
    const right = brokenRight(entry, facts);
    if (right !== null)
        broken.push({ rule: right });
    if (right !== 'foreign-owner') {
        // On a folder setgid only hands down the group, and setuid does nothing (inode(7)).
        if (entry.type === 'file' && (entry.mode & 0o6000) !== 0)
            broken.push({ rule: 'setid-bit' });
        const forAll = entry.type === 'file' || (entry.type === 'folder' && (entry.mode & 0o1000) === 0);
        if (forAll && (entry.mode & 0o002) !== 0)
            broken.push({ rule: 'world-writable' });
    }
    if (SPECIAL.includes(entry.type))
        broken.push({ rule: 'special-file' });
    if (hasOddName(entry.path))
        broken.push({ rule: 'unuploadable-name' });
    const outside = entry.type === 'link' ? facts.leadsOut(entry.path) : null;
    if (outside !== null)
        broken.push({ rule: 'escaping-symlink', detail: outside });
    return broken;
}
/** Of owner and rights the first that is wrong: whoever is not the owner has no rights to complain of. */
function brokenRight(entry, { user, holdsSomething }) {
    if (entry.uid !== user.uid)
        return 'foreign-owner';
    if (entry.type !== 'link' && (entry.locked || (entry.mode & 0o400) === 0))
        return 'unreadable';
    if (entry.type === 'folder' && (entry.mode & 0o300) !== 0o300 && holdsSomething(entry.path))
        return 'undeletable';
    if (!user.groups.includes(entry.gid))
        return 'foreign-group';
    return null;
}
function originOf(entry, facts) {
    const startedAt = facts.startedAt(entry.path);
    if (startedAt === null)
        return 'unknown';
    // Two clocks readings of one tick may differ in the last digit of a double; a container takes thousands of times as long to start.
    return entry.changedAt > startedAt + 0.000_001 ? 'run' : 'earlier';
}

;// CONCATENATED MODULE: ./lib/artefacts/link-target.js
// Where a link leads. actions/upload-artifact follows links, so one that leads out of the workspace makes it publish a file of the host.


/**
 * The place outside of all these folders that a link leads to; null where it stays inside, or leads nowhere: there is nothing to publish
 * then. Names are resolved, nothing is opened.
 */
function leadsOutOf(folders, link) {
    let target;
    try {
        target = external_node_fs_.realpathSync.native(Buffer.from((0,path_bytes/* arrayOf */.jk)(link)), { encoding: 'buffer' }).toString('latin1');
    }
    catch {
        return null;
    }
    const inside = folders.some((folder) => folder === '/' || target === folder || target.startsWith(`${folder}/`));
    return inside ? null : target;
}

// EXTERNAL MODULE: ./lib/artefacts/policy.js
var artefacts_policy = __nccwpck_require__(2037);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/host/podman-words.js
var podman_words = __nccwpck_require__(7693);
// EXTERNAL MODULE: ./lib/world.js + 1 modules
var lib_world = __nccwpck_require__(8701);
;// CONCATENATED MODULE: ./lib/artefacts/entry.js
// One file, folder or other thing below a root, as the scan saw it, and the record in which it travels. Pure.
// What a scan prints. For an entry with nothing to say of it: its name and a slash, which no name can hold. For any other a record: a
// NUL, which no name can hold either, TAG UID GID MODE TYPE CTIME PATH, and a NUL. So both are told apart, and names without a record can
// be counted and searched a chunk at a time: letting find look at them (-name) takes 80 ms of processor time for 300,000 files.
const TAGS = { plain: 'C', locked: 'L' };
const NAME_END = '/';
const TYPES = { f: 'file', d: 'folder', l: 'link', p: 'fifo', s: 'socket', b: 'device', c: 'device' };
/** Reads one record (without its NULs); null where it is not one. */
function parseRecord(record) {
    const match = /^([CL]) (\d+) (\d+) ([0-7]+) (\w) (-?[\d.]+) ([\s\S]+)$/.exec(record);
    if (match === null)
        return null;
    const [, tag, uid, gid, mode, type, changedAt, path] = match;
    return {
        path: path,
        type: TYPES[type] ?? 'unknown',
        uid: Number(uid),
        gid: Number(gid),
        mode: Number.parseInt(mode, 8),
        changedAt: Number(changedAt),
        locked: tag === TAGS.locked,
    };
}

;// CONCATENATED MODULE: ./lib/artefacts/find-arguments.js
// The one expression that GNU find evaluates for every entry. It narrows; the verdict is judged from what it prints. Pure.

const LOCKED = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune'];
/** Arguments of find for these starting points, which must be absolute, so that none is taken for an option. */
function findArguments(paths, user, wanted) {
    const quiet = wanted === 'all' ? [] : [...inOrder(user), '-printf', `%f${NAME_END}`, '-o'];
    return [...paths, ...quiet, ...LOCKED, '-printf', record(TAGS.locked), '-o', '-printf', record(TAGS.plain)];
}
/** Arguments of a find that prints records of the entries that are in order but for their names. */
function oddNameArguments(paths, user) {
    const odd = ['-name', '*[":<>|*?\r\n]*', '-printf', record(TAGS.plain)];
    return [...paths, ...LOCKED, '-o', ...inOrder(user), ...odd];
}
/**
 * What is in order, whatever its name. -type comes late: with -type (or -empty, anywhere) at the front find looks at each entry on its
 * own instead of in the order of inodes, which takes a tenth longer.
 */
function inOrder({ uid, groups }) {
    const mine = ['-uid', String(uid), '(', ...groups.flatMap((gid) => ['-o', '-gid', String(gid)]).slice(1), ')'];
    // Readable to its owner; no setuid, setgid or write bit for all, of which a rule may yet say nothing on a folder.
    const bits = ['-perm', '-0400', '!', '-perm', '/6002'];
    const openFolder = ['-type', 'd', '-readable', '-executable', '-perm', '-0300'];
    return [...mine, ...bits, '(', '-type', 'f', '-o', ...openFolder, ')'];
}
function record(tag) {
    return `\\0${tag} %U %G %m %y %C@ %p\\0`;
}

;// CONCATENATED MODULE: ./lib/artefacts/look-at.js
// A look at one entry from here, where a find process for it would cost more than it saves.

/** What is there; null where nothing is, or no more. */
function lookAt(path) {
    const bytes = Buffer.from(path, 'latin1');
    try {
        const stat = (0,external_node_fs_.lstatSync)(bytes);
        const type = typeOf(stat);
        return {
            path,
            type,
            uid: stat.uid,
            gid: stat.gid,
            mode: stat.mode & 0o7777,
            changedAt: stat.ctimeMs / 1000,
            locked: type === 'folder' && isClosed(bytes),
        };
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' ? null : { path, reason: `it could not be looked at (${code})` };
    }
}
function typeOf(stat) {
    if (stat.isFile())
        return 'file';
    if (stat.isDirectory())
        return 'folder';
    if (stat.isSymbolicLink())
        return 'link';
    if (stat.isFIFO())
        return 'fifo';
    if (stat.isSocket())
        return 'socket';
    return 'device';
}
/** As -readable and -executable of find see it. */
function isClosed(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        return false;
    }
    catch (error) {
        if (error.code === 'EACCES')
            return true;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/artefacts/partition.js
// Cuts the roots into pieces for find processes that run side by side. The time of a scan is the kernel's (getdents, newfstatat),
// so two processes on two cores take little more than half of it.




/** A part of the whole that is opened up: should it hold more than it seems to, one process would have to look at all of it alone. */
const LARGE_PART = 1 / 96;
/** The rest is for whoever is done first: guesses are wrong. More and smaller pieces cost more than they save (5 ms a process). */
const FIRST_SHARE = 0.7;
/** A container can nest folders by the thousand, one in the other. */
const MOST_OPENED = 192;
/** A folder with more entries than this is not opened up: looking at them here would cost what it saves there. */
const partition_LARGEST_FOLDER = 2000;
/** Nor is any once so many entries are to be looked at here. */
const MOST_ITSELF = 4000;
/** Starting points are arguments, whose room has an end (execve(2)). */
const MOST_BYTES = 500_000;
/** Find goes deeper than a path can be long (PATH_MAX), but it cannot start there. */
const LONGEST_START = 1000;
/**
 * Pieces that together cover every root exactly once, but for the mounts that are left out (mount-table.ts). How much is in a folder
 * nobody knows before the scan: it is guessed on the way down, and whatever seems large is opened up.
 */
function partition(roots) {
    const { deep, itself: alone } = startingPoints(roots);
    const itself = alone.map(path_bytes/* bytesOf */.$$);
    const families = [];
    let large = [];
    const keep = (family) => {
        families.push(family.filter(({ part }) => part <= LARGE_PART));
        large.push(...family.filter(({ part }) => part > LARGE_PART));
    };
    keep(deep.map((path) => ({ path, part: 1 / deep.length })));
    let bytes = 0;
    for (let opened = 0; large.length > 0;) {
        const next = large.reduce((most, start) => (start.part > most.part ? start : most));
        large = large.filter((start) => start !== next);
        const mayOpen = opened < MOST_OPENED && itself.length < MOST_ITSELF && bytes < MOST_BYTES;
        const content = mayOpen ? partition_contentOf(next.path) : null;
        if (content === null) {
            families.push([next]);
            continue;
        }
        opened += 1;
        itself.push((0,path_bytes/* bytesOf */.$$)(next.path), ...content.others);
        bytes += content.folders.reduce((sum, { path }) => sum + path.length, 0);
        keep(content.folders.map(({ path, part }) => ({ path, part: next.part * part })));
    }
    const atOnce = Math.min((0,external_node_os_.availableParallelism)(), 16);
    const shares = [...Array(atOnce).fill(FIRST_SHARE), ...Array(atOnce).fill(1 - FIRST_SHARE)];
    return { deep: deal(families, shares), atOnce, itself };
}
/**
 * What is directly in a folder, or null where it cannot or need not be opened up: only where all folders in it have UTF-8 names, because
 * node cannot pass an argument that is not UTF-8 to a process.
 */
function partition_contentOf(path) {
    const above = path === '/' ? '' : (0,path_bytes/* bytesOf */.$$)(path);
    const [folders, others] = [[], []];
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        const folder = (0,external_node_fs_.opendirSync)(path, { encoding: 'latin1', bufferSize: 256 });
        try {
            for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
                const inside = `${above}/${entry.name}`;
                const text = entry.isDirectory() ? (0,path_bytes/* textOf */.b6)(inside) : null;
                if (entry.isDirectory() && (text === null || inside.length > LONGEST_START))
                    return null;
                if (text === null)
                    others.push(inside);
                else
                    folders.push(text);
                if (folders.length + others.length > partition_LARGEST_FOLDER)
                    return null;
            }
        }
        finally {
            folder.closeSync();
        }
        return folders.length === 0 ? null : { folders: withParts(folders), others };
    }
    catch {
        return null; // not a folder, closed, or gone: find will say what it is
    }
}
/**
 * Each folder gets the part that its size and the count of folders in it tell, where the file system tells it (nlink is 1 on btrfs, and
 * the size of a folder small), but never less than an equal share: the way to all there is may be a narrow one. So they sum up to more
 * than one, which only makes us look closer.
 */
function withParts(paths) {
    const weights = paths.map((path) => {
        const { nlink = 1, size = 0 } = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) ?? {};
        return nlink + size / 4096;
    });
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return paths.map((path, index) => ({ path, part: Math.max(1 / paths.length, weights[index] / sum) }));
}
/**
 * Deals out one family after the other, its largest first, each to the piece that has the least of this family for its share: how much
 * one folder holds against another in the same place is a better guess than how much two places hold, so every family counts the same.
 * Nobody gets nothing.
 */
function deal(families, shares) {
    const pieces = shares.map((share) => ({ share, paths: [], all: 0, ofThis: 0 }));
    const hasLess = (a, b) => {
        const [ofA, ofB] = [a.ofThis / a.share, b.ofThis / b.share];
        return ofA === ofB ? a.all / a.share < b.all / b.share : ofA < ofB;
    };
    for (const family of families) {
        const sum = family.reduce((whole, { part }) => whole + part, 0);
        for (const piece of pieces)
            piece.ofThis = 0;
        for (const { path, part } of [...family].sort((a, b) => b.part - a.part)) {
            const least = pieces.reduce((piece, other) => (hasLess(other, piece) ? other : piece));
            least.paths.push(path);
            least.ofThis += part / sum;
            least.all += part / sum;
        }
    }
    return pieces.map(({ paths }) => paths).filter((paths) => paths.length > 0);
}

;// CONCATENATED MODULE: ./lib/artefacts/records.js
// Splits the output of a scan into names that are counted and records, whatever the chunks. Pure.


const NUL = 0;
const END = NAME_END.charCodeAt(0);
/** A reader for one stream of names and records. */
function recordReader() {
    let count = 0;
    let odd = false;
    let inRecord = false;
    let inName = false;
    let pending = '';
    const readNames = (names) => {
        if (names.length === 0)
            return;
        for (let at = 0; at < names.length; at += 1)
            if (names[at] === END)
                count += 1;
        inName = names[names.length - 1] !== END;
        odd ||= UNUPLOADABLE.some((byte) => names.includes(byte));
    };
    return {
        count: () => count,
        sawOddName: () => odd,
        cut: () => inRecord || inName,
        push(chunk) {
            const entries = [];
            for (let at = 0; at < chunk.length;) {
                const nul = chunk.indexOf(NUL, at);
                const part = chunk.subarray(at, nul < 0 ? chunk.length : nul);
                if (!inRecord)
                    readNames(part);
                else
                    pending += latin1(part);
                if (nul < 0)
                    break;
                if (inRecord) {
                    entries.push(read(pending));
                    pending = '';
                    count += 1;
                }
                inRecord = !inRecord;
                at = nul + 1;
            }
            return entries;
        },
    };
}
function read(record) {
    const entry = parseRecord(record);
    if (entry === null)
        throw new Error('a scan printed what is no record');
    return entry;
}
function latin1(bytes) {
    let text = '';
    // In steps: an argument list has a limit, and a record may be several kilobytes long.
    for (let at = 0; at < bytes.length; at += 8192)
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return text;
}

;// CONCATENATED MODULE: ./lib/artefacts/scan.js
// Looks at every entry below the roots: GNU find in parallel, and `podman unshare` for the folders that are closed to the runner.








/**
 * Scans the roots and hands on the entries in no certain order. Memory does not grow with the tree. `host` is asked only where a
 * folder is closed to the runner: its answer takes as long as the scan of a hundred thousand files.
 */
async function scanArtefacts(world, host, request) {
    const began = world.now();
    const locked = [];
    const unexamined = [];
    let entries = 0;
    let seen = 0;
    const onCount = (more) => {
        seen += more;
        world.log.scanned(seen);
    };
    const handOn = (entry) => {
        if (entry.locked && !request.leavesOut(entry.path))
            locked.push(entry.path);
        request.onEntry(entry);
    };
    const find = async (paths) => {
        const wanted = request.everything ? 'all' : 'notable';
        const found = await runFind(world, findArguments(paths, world.user, wanted), handOn, onCount);
        entries += found.entries;
        unexamined.push(...found.unexamined);
        // Rare, and worth a second look: only now is it said which entries they are.
        if (found.sawOddName)
            await runFind(world, oddNameArguments(paths, world.user), handOn, () => undefined);
    };
    const look = (path) => {
        const found = lookAt(path);
        if (found === null)
            return;
        if ('reason' in found) {
            unexamined.push(found);
            return;
        }
        entries += 1;
        handOn(found);
    };
    const { deep, atOnce, itself } = partition(request.roots);
    const waiting = [...deep];
    const findAll = async () => {
        for (let paths = waiting.shift(); paths !== undefined; paths = waiting.shift())
            await find(paths);
    };
    const finds = Array.from({ length: atOnce }, findAll);
    itself.forEach(look);
    await Promise.all(finds);
    if (locked.length > 0) {
        const inside = await lookInside(world, await host(), locked, request);
        entries += inside.entries;
        unexamined.push(...inside.unexamined);
    }
    world.log.scanned(null);
    return { entries, durationMs: world.now() - began, unexamined };
}
async function runFind(world, expression, onEntry, onCount) {
    // Not in our own working folder: that may be the very one whose mode the container changed, and find has to come back to it.
    const find = world.stream('find', expression, { cwd: '/' });
    const words = collect(find.stderr);
    const reader = recordReader();
    try {
        for await (const chunk of find.stdout) {
            const before = reader.count();
            for (const entry of reader.push(chunk))
                onEntry(entry);
            onCount(reader.count() - before);
        }
        const code = await find.exit;
        // What vanished while it was looked at is no longer an artefact; everything else that find complains of was not examined.
        const faults = (await words).split('\n').filter((line) => line !== '' && !/: No such file or directory$/.test(line));
        if (code > 1 || reader.cut())
            faults.push(`find ended with status ${code}`);
        return { entries: reader.count(), sawOddName: reader.sawOddName(), unexamined: faults.map((reason) => ({ path: null, reason })) };
    }
    catch (error) {
        if (!(error instanceof lib_world/* ToolMissing */.L))
            throw error;
        throw new errors/* HostError */.d('find is not installed', 'It is what looks at the artefacts.', 'sudo apt-get install -y findutils');
    }
}
/** The content of closed folders, seen as root of Podman's namespace: it may look into all that its own ids own. */
async function lookInside(world, host, locked, { onEntry, leavesOut }) {
    const cannot = (reason) => ({ entries: 0, unexamined: locked.map((path) => ({ path, reason })) });
    if (host.idMap.uid.length === 0)
        return cannot('the runner may not look into this folder, and there is no rootless Podman to look with');
    const input = Buffer.concat(locked.flatMap((path) => [(0,path_bytes/* arrayOf */.jk)(path), new Uint8Array([0])]));
    const inside = world.stream('podman', ['unshare', process.execPath, world.insideScript, 'locked-folders'], { input, cwd: '/' });
    const words = collect(inside.stderr);
    const reader = recordReader();
    const unexamined = [];
    let closed = 0;
    for await (const chunk of inside.stdout) {
        for (const entry of reader.push(chunk)) {
            // A folder that stays closed even so belongs to nobody whom this Podman may act for.
            if (entry.locked) {
                closed += 1;
                if (!leavesOut(entry.path))
                    unexamined.push({
                        path: entry.path,
                        reason: 'not even podman unshare may look into this folder: it belongs to root or to another user',
                    });
            }
            else
                onEntry(entry);
        }
    }
    if ((await inside.exit) !== 0 || reader.cut())
        return cannot(`podman unshare failed: ${(0,podman_words/* podmanWords */.P)(await words, 'it said nothing')}`);
    return { entries: reader.count() - closed, unexamined };
}
async function collect(stream) {
    let text = '';
    for await (const chunk of stream)
        if (text.length < 65536)
            text += chunk.toString('utf8');
    return text;
}

// EXTERNAL MODULE: ./lib/artefacts/scope.js + 1 modules
var artefacts_scope = __nccwpck_require__(8811);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __nccwpck_require__(2527);
;// CONCATENATED MODULE: ./lib/artefacts/unseen.js
// What the scan does not see and find does not speak of: mounts that are left out, and roots that are gone.




/** Asked after the scan. What cannot hold artefacts is only told in the log. */
function readUnseen(world, roots, leavesOut) {
    const unseen = [];
    for (const { path, type, why } of readMountsAside(roots)) {
        if (leavesOut(path))
            continue;
        if (why === 'kernel')
            world.log.warning(`${(0,report_escape/* showPath */.P8)(path)} is not checked: ${type} is mounted there, whose files the kernel makes up`);
        else
            unseen.push({
                path,
                reason: `the file system of a program (${type}) is mounted here, and it may never answer. To have it checked, name it as a path of its own; else unmount it`,
            });
    }
    for (const root of roots)
        if (isGone(root))
            unseen.push({ path: (0,path_bytes/* bytesOf */.$$)(root), reason: 'it was there when the check began and is gone: nothing of it was proved' });
    return unseen;
}
function isGone(root) {
    try {
        return (0,external_node_fs_.lstatSync)(root, { throwIfNoEntry: false }) === undefined;
    }
    catch {
        return false; // behind a closed folder, or its file system does not answer: find has said so
    }
}

// EXTERNAL MODULE: ./lib/artefacts/verdict.js
var verdict = __nccwpck_require__(9186);
;// CONCATENATED MODULE: ./lib/artefacts/verify.js
// The artefacts of a run or of any other tool: scanned, judged, gathered.












/** The verdict on what is in the scope. `ledger` is null where no run was watched; `host` is asked only for folders that are closed. */
async function verifyArtefacts(world, host, scope, ledger, policy) {
    const { roots, everything, means, leavesOut, missing: missed, unexamined } = (0,artefacts_scope/* readScanScope */.I)(scope);
    const gathering = (0,artefacts_policy/* applyPolicy */.VC)(policy, (0,verdict/* gather */.kg)(), means);
    const unmatched = new Set(scope.patterns.filter(({ negated, hasWildcard }) => hasWildcard && !negated));
    const facts = {
        user: world.user,
        holdsSomething,
        leadsOut: (link) => leadsOutOf(scope.inside, link),
        uploads: scope.patterns.length > 0,
        startedAt: ledger ?? (() => null),
    };
    const attributes = findForeignAttributes(world, { roots, means, ledger, all: scope.allAttributes });
    const scan = await scanArtefacts(world, host, {
        roots,
        everything,
        leavesOut,
        onEntry(entry) {
            // A closed folder on the way to what is meant stops an upload as surely as a closed file.
            if (!means(entry.path) && !(entry.locked && !leavesOut(entry.path)))
                return;
            if (entry.type !== 'folder')
                for (const pattern of unmatched)
                    if (pattern.matches((0,path_bytes/* lossyTextOf */.HW)(entry.path)))
                        unmatched.delete(pattern);
            for (const finding of judge(entry, facts))
                gathering.add(finding);
        },
    });
    const { found, notChecked } = await attributes;
    for (const { rule, entry, detail } of found)
        gathering.add(findingOf(rule, entry, detail, facts));
    for (const text of [...missed, ...[...unmatched].map((pattern) => pattern.text)])
        gathering.add(missing(text));
    const runnerWroteToo = gathering.offenders().length > 0 && ledger !== null && (await runnerWrote(world, roots, ledger));
    const unseen = readUnseen(world, roots, leavesOut);
    return gathering.verdict({ ...scan, roots, unexamined: [...unexamined, ...scan.unexamined, ...unseen], notChecked }, runnerWroteToo);
}
/**
 * Whether the run also left a file that is the runner's: the scan does not print what is in order. Folders do not count, because
 * somebody else's file changes them too. What is in closed folders is not looked at: the answer only chooses between two cures.
 */
async function runnerWrote(world, roots, ledger) {
    const began = Math.min(...roots.map((root) => ledger((0,path_bytes/* bytesOf */.$$)(root)) ?? 0));
    const expression = ['!', '-type', 'd', '-uid', String(world.user.uid), '-newerct', `@${began}`, '-print', '-quit'];
    const { deep } = startingPoints(roots);
    if (deep.length === 0)
        return false;
    const find = world.stream('find', [...deep, ...expression], { cwd: '/' });
    find.stderr.resume();
    return (await (0,consumers_.buffer)(find.stdout)).length > 0;
}
function holdsSomething(folder) {
    try {
        const open = (0,external_node_fs_.opendirSync)(Buffer.from((0,path_bytes/* arrayOf */.jk)(folder)));
        try {
            return open.readSync() !== null;
        }
        finally {
            open.closeSync();
        }
    }
    catch (error) {
        // Gone since the scan saw it. What cannot be looked into, its path being too long perhaps, may hold something.
        return error.code !== 'ENOENT';
    }
}


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
// Which pull request an event speaks of, as far as its payload tells. Pure. What is only a hint here is checked against the API
// before anything is written (forge/find-pull-request.ts).
// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
const NONE = { by: 'none', sha: null };
const QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/;
const INPUTS = ['pull-request', 'pull_request'];
/** The hint of an event. A payload that is not as documented gives none. */
function pullRequestOf(env, event) {
    const payload = at(event);
    const pull = at(payload['pull_request']);
    const number = pull['number'];
    if (typeof number === 'number') {
        const head = at(pull['head']);
        const [from, to] = [at(head['repo'])['id'], at(at(pull['base'])['repo'])['id']];
        // The repository of a fork may be gone: then head.repo is null.
        const fork = env['GITHUB_EVENT_NAME'] !== 'pull_request_target' && 'base' in pull && (from === undefined || from !== to);
        return { by: 'number', number, sha: text(head['sha']), mustBeHead: true, fork, queue: false };
    }
    switch (env['GITHUB_EVENT_NAME']) {
        case 'merge_group':
            return queued(at(payload['merge_group']));
        case 'workflow_dispatch':
            return dispatched(at(payload['inputs']));
        case 'workflow_run':
            return followed(at(payload['workflow_run']));
        case 'push':
            return pushed(env, at(payload['repository'])['id']);
        default:
            return NONE;
    }
}
function queued(group) {
    const number = QUEUE_BRANCH.exec(text(group['head_ref']) ?? '')?.[1];
    if (number === undefined)
        return NONE;
    return { by: 'number', number: Number(number), sha: text(group['head_sha']), mustBeHead: false, fork: false, queue: true };
}
function dispatched(inputs) {
    const number = INPUTS.map((name) => String(inputs[name] ?? '')).find((value) => /^[1-9]\d{0,9}$/.test(value));
    return number === undefined ? NONE : { by: 'number', number: Number(number), sha: null, mustBeHead: false, fork: false, queue: false };
}
function followed(run) {
    const repository = at(run['head_repository']);
    const [owner, branch, sha, id] = [
        text(at(repository['owner'])['login']),
        text(run['head_branch']),
        text(run['head_sha']),
        repository['id'],
    ];
    if (owner === null || branch === null || sha === null || typeof id !== 'number')
        return { by: 'none', sha };
    return { by: 'branch', head: `${owner}:${branch}`, sha, headRepositoryId: id };
}
function pushed(env, repositoryId) {
    const branch = /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
    const owner = (env['GITHUB_REPOSITORY'] ?? '').split('/')[0];
    const sha = env['GITHUB_SHA'];
    if (branch === undefined || !owner || !sha)
        return NONE;
    return { by: 'branch', head: `${owner}:${branch}`, sha, headRepositoryId: typeof repositoryId === 'number' ? repositoryId : null };
}
function at(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ }),

/***/ 1726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readCause)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/ci/containerfile.js
// Which line of a Containerfile decides who an image runs as. Pure.
/** The last USER of the last stage, or its FROM; null where there is no FROM. Heredocs and continued lines are passed over. */
function decidingLine(text) {
    let deciding = null;
    let continued = false;
    let heredoc = null;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (heredoc !== null) {
            if (line.trim() === heredoc)
                heredoc = null;
            continue;
        }
        if (/^\s*#/.test(line))
            continue; // a comment may stand between continued lines
        const instruction = continued ? null : /^\s*([A-Za-z]+)\s+(.*)$/.exec(line);
        continued = /\\\s*$/.test(line);
        heredoc = /<<-?\s*["']?([A-Za-z_]\w*)["']?/.exec(line)?.[1] ?? null;
        const [, name, rest] = instruction ?? [];
        if (/^from$/i.test(name ?? ''))
            deciding = { line: index + 1, user: null };
        if (/^user$/i.test(name ?? '') && deciding !== null)
            deciding = { line: index + 1, user: (rest ?? '').replace(/\s+#.*$/, '').trim() };
    }
    return deciding;
}
/** Whether a Containerfile with this line can have built an image whose USER is `declared`. A variable may stand for anything. */
function mayHaveBuilt({ user }, declared) {
    return user === null ? declared === '' : user === declared || user.includes('$');
}

;// CONCATENATED MODULE: ./lib/ci/read-cause.js
// Where in the repository the reason of a finding stands: the line of the Containerfile or of the workflow that a reviewer can change, so
// that an annotation shows among the files of a pull request. Read before the container starts: it can rewrite both.



const CONTAINERFILES = ['Containerfile', 'Dockerfile'];
const LARGEST = 1024 * 1024;
/**
 * The Containerfile of the workspace where it can have built the image (`declared` is its USER; null where that is not known), or else
 * the step of the workflow; null where neither can be told.
 */
async function readCause(world, settings, declared) {
    const { workspace } = settings;
    for (const file of declared === null || !isBuiltHere(settings.image) ? [] : CONTAINERFILES) {
        const deciding = decidingLine(readText((0,external_node_path_.join)(workspace, file)) ?? '');
        if (deciding !== null && declared !== null && mayHaveBuilt(deciding, declared))
            return { file, line: deciding.line, kind: 'containerfile' };
    }
    const file = /^[^/]+\/[^/]+\/(\.(?:github|gitea|forgejo)\/workflows\/[^@]+)@/.exec(world.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    const job = world.env['GITHUB_JOB'];
    const text = file === undefined || job === undefined ? null : readText((0,external_node_path_.join)(workspace, file));
    if (file === undefined || job === undefined || text === null)
        return null;
    const { stepLine } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(718)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4718));
    const line = stepLine(text, job, settings.image);
    return line === null ? null : { file, line, kind: 'workflow' };
}
/** An image of localhost, or one without a registry, was most likely built by an earlier step. */
function isBuiltHere(image) {
    const [first = '', ...rest] = (image ?? '').replace(/^docker-daemon:/, '').split('/');
    return image !== null && (rest.length === 0 || first === 'localhost' || !/[.:]/.test(first));
}
/** A regular file of a sane size; a link is not followed. */
function readText(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= LARGEST ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readCi),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/ci/ci-facts.js
// Where the check ran, as far as a report tells it.
const NO_CI = {
    provider: null,
    repository: null,
    headSha: null,
    pullRequest: null,
    runId: null,
    attempt: null,
    job: null,
    leg: null,
};

// EXTERNAL MODULE: ./lib/ci/pull-request.js
var pull_request = __nccwpck_require__(1305);
;// CONCATENATED MODULE: ./lib/ci/github.js
// https://docs.github.com/actions/reference/workflows-and-actions/variables
// Gitea and Forgejo set the same variables, and one that names them.


function isGitHub(env) {
    return env['GITHUB_ACTIONS'] === 'true';
}
/**
 * The facts of a job of GitHub, Gitea or Forgejo. `event` is the parsed payload of GITHUB_EVENT_PATH: on a pull request GITHUB_SHA is
 * the merge commit, and only the payload names the head.
 */
function githubFacts(env, event) {
    const pull = (0,pull_request/* pullRequestOf */._)(env, event);
    return {
        ...NO_CI,
        provider: env['FORGEJO_ACTIONS'] === 'true' ? 'forgejo' : env['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github',
        repository: env['GITHUB_REPOSITORY'] ?? null,
        headSha: pull.sha ?? env['GITHUB_SHA'] ?? null,
        pullRequest: pull.by === 'number' ? pull.number : null,
        runId: env['GITHUB_RUN_ID'] ?? null,
        attempt: /^\d+$/.test(env['GITHUB_RUN_ATTEMPT'] ?? '') ? Number(env['GITHUB_RUN_ATTEMPT']) : null,
        job: env['GITHUB_JOB'] ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/ci/leg.js
// What tells one job of a matrix, and one step of a job, from its siblings, with nothing to configure. Pure.
/** Longer than any matrix value that people read, and short enough for 256 of them in one comment. */
const LONGEST = 100;
/**
 * `given` is the input `leg`: the matrix as JSON by default, or words of the user's. `action` is GITHUB_ACTION: the id of the step, or
 * `__owner_name` and `__owner_name_2` where a job uses the Action twice.
 */
function legOf(given, action) {
    const parts = [matrixWords(given), stepWords(action ?? '')].filter((part) => part !== null);
    return parts.length === 0 ? null : [...parts.join(', ')].slice(0, LONGEST).join('');
}
function matrixWords(given) {
    const text = given?.trim() ?? '';
    if (text === '' || text === 'null')
        return null;
    let matrix;
    try {
        matrix = JSON.parse(text);
    }
    catch {
        return text; // words of the user's
    }
    if (typeof matrix !== 'object' || matrix === null)
        return text;
    const words = Object.values(matrix).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return words.length === 0 ? null : words.join(', ');
}
function stepWords(action) {
    if (action === '')
        return null;
    if (!action.startsWith('__'))
        return action;
    const nth = /_(\d{1,3})$/.exec(action)?.[1];
    return nth === undefined ? null : `step ${nth}`;
}

;// CONCATENATED MODULE: ./lib/ci/read-ci.js
// Which CI is this: the first adapter that knows its own variables.




/** The facts of the CI we run in. An event file that cannot be read leaves its facts null. `leg` is the setting of that name. */
function readCi(env, leg) {
    return isGitHub(env) ? { ...githubFacts(env, readEvent(env)), leg: legOf(leg, env['GITHUB_ACTION']) } : NO_CI;
}
/** The payload of the event; null where there is none that can be read. */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'];
    try {
        return path === undefined ? null : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ neutraliser)
/* harmony export */ });
// Makes the output of a container unable to speak to the runner, at constant memory. Pure.
//
// A runner reads commands in everything that is printed: `::cmd::` at the start of a line after white space, `##[cmd]` anywhere in
// a line, and it ends lines at \n, \r\n and a lone \r (actions/runner ActionCommand.TryParse, ProcessInvoker). The output stands in a
// stop-commands window already; this is the second lock, and the one that Forgejo and Gitea need, who differ in their windows.
const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;
const HASH = 0x23;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
/** A neutraliser for one stream: what is split over chunks is seen all the same. */
function neutraliser() {
    let before = LF; // the last byte written
    let hashes = 0; // how many # stand directly before
    let blank = true; // nothing but white space so far in this line
    let heldReturn = false; // a \r whose next byte is not known yet
    return {
        atLineStart: () => before === LF,
        push(chunk) {
            // Each byte becomes two at the most.
            const out = new Uint8Array(chunk.length * 2 + 1);
            let at = 0;
            for (const byte of chunk) {
                if (heldReturn) {
                    heldReturn = false;
                    if (byte === LF)
                        out[at++] = CR;
                    else {
                        out[at++] = LF;
                        before = LF;
                        hashes = 0;
                        blank = true;
                    }
                }
                if (byte === CR) {
                    heldReturn = true;
                    continue;
                }
                if (byte === BRACKET && hashes >= 2)
                    out[at++] = BACKSLASH;
                else if (byte === COLON && before === COLON && blank)
                    out[at++] = BACKSLASH;
                out[at++] = byte;
                hashes = byte === HASH ? hashes + 1 : 0;
                // Bytes from 0x80 count as white space, because .NET trims the Unicode kinds too; so does a first colon, which waits for its second.
                blank = byte === LF || (blank && (byte <= 0x20 || byte >= 0x80 || byte === 0x7f || (byte === COLON && before !== COLON)));
                before = byte;
            }
            return out.subarray(0, at);
        },
        end() {
            if (!heldReturn)
                return new Uint8Array(0);
            heldReturn = false;
            before = LF;
            return Uint8Array.of(LF);
        },
    };
}


/***/ }),

/***/ 6830:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _forge_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2670);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(5102);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4639);
/* harmony import */ var _settings_argv_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5903);
/* harmony import */ var _settings_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5818);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6510);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3411);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8701);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4566);
/* harmony import */ var _inside_script_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8020);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(3626);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4541);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6373);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8053);
// The command line, for people and for every CI that has no entry of its own. A verify needs nothing beside what is imported here: it
// starts faster from one file than from ten.














process.stdout.on('error', () => undefined); // `| head` ends the pipe: what it did not want is no fault
try {
    process.exitCode = await main();
}
catch (error) {
    const { text, code } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFailure */ .I)(error);
    process.stderr.write(text);
    process.exitCode = code;
}
async function main() {
    const line = (0,_settings_argv_js__WEBPACK_IMPORTED_MODULE_2__/* .readArgv */ .$)(process.argv.slice(2));
    if (line.kind === 'help') {
        process.stdout.write((0,_settings_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHelp */ .W)(line.verb));
        return 0;
    }
    if (line.kind === 'version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .xv}\n`);
        return 0;
    }
    const settings = (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f)(line.raw);
    const world = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .realWorld */ .b)(logFor(settings), (0,_inside_script_js__WEBPACK_IMPORTED_MODULE_7__/* .insideScript */ .y)(settings));
    if (settings.verb === 'plan' || settings.verb === 'explain')
        return answer(world, settings);
    if (settings.verb === 'doctor')
        return examine(world, settings);
    if (settings.verb === 'report')
        return gather(world, settings);
    // Loaded now: what is loaded after the container it may have rewritten.
    const [tell, print] = await Promise.all([storyOf(settings), printer(settings)]);
    const documents = await (0,_forge_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .openDocuments */ .N)(settings);
    const signals = (0,_signals_js__WEBPACK_IMPORTED_MODULE_11__/* .watchSignals */ .R)();
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressLine */ .o)(process.stderr);
    const facts = await tell(world, { ...signals, onRepair: progress.show });
    progress.clear();
    print(facts, world);
    documents.write(facts);
    return (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodeOf */ .FO)(facts, signals.received());
}
function logFor(settings) {
    const json = settings.format === 'json';
    // In a `run:` step of a workflow the runner reads commands in this output just as in that of an Action.
    if (process.env['GITHUB_ACTIONS'] === 'true')
        return (0,_log_js__WEBPACK_IMPORTED_MODULE_13__/* .runnerLog */ .t)(json ? process.stderr : process.stdout);
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalLog */ .d)(process.stderr, json ? process.stderr : process.stdout, process.stderr);
}
async function gather(world, settings) {
    const [{ gatherJobs }, { gatheredDocument, renderGathered }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(239), __nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9016)),
        __nccwpck_require__.e(/* import() */ 433).then(__nccwpck_require__.bind(__nccwpck_require__, 6433)),
    ]);
    const gathered = gatherJobs(world, settings);
    process.stdout.write(settings.format === 'json' ? `${JSON.stringify(gatheredDocument(gathered.legs), null, 2)}\n` : renderGathered(gathered.legs));
    // On the command line a secret stands in the environment, never among the arguments.
    await gathered.comment(process.env['GITHUB_TOKEN'] || null, world.log.warning);
    return gathered.passed ? 0 : 1;
}
async function answer(world, settings) {
    if (settings.verb === 'plan') {
        const [{ planAhead }, report] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(421), __nccwpck_require__.e(27)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1027)), __nccwpck_require__.e(/* import() */ 603).then(__nccwpck_require__.bind(__nccwpck_require__, 1603))]);
        const ahead = await planAhead(world, settings);
        process.stdout.write(settings.format === 'json' ? `${JSON.stringify(report.planAheadDocument(ahead), null, 2)}\n` : report.renderPlanAhead(ahead));
        return 0;
    }
    const { explain } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(421), __nccwpck_require__.e(133)]).then(__nccwpck_require__.bind(__nccwpck_require__, 133));
    const explanation = await explain(world, settings);
    const text = `${explanation.text}\n${explanation.cure === null ? '' : `Cure: ${explanation.cure}\n`}`;
    process.stdout.write(settings.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : text);
    return 0;
}
async function examine(world, settings) {
    const [{ doctor }, { renderCheckup }] = await Promise.all([__nccwpck_require__.e(/* import() */ 205).then(__nccwpck_require__.bind(__nccwpck_require__, 4205)), __nccwpck_require__.e(/* import() */ 251).then(__nccwpck_require__.bind(__nccwpck_require__, 1251))]);
    const checkup = await doctor(world);
    if (settings.format === 'json')
        process.stdout.write(`${JSON.stringify(checkup, null, 2)}\n`);
    else if (world.log.readsCommands)
        world.log.info(renderCheckup(checkup).trimEnd());
    else
        process.stdout.write(renderCheckup(checkup));
    return checkup.fit ? 0 : 3;
}
/** The story of the verb: no more of us is loaded than it needs. */
async function storyOf(settings) {
    if (settings.verb === 'run') {
        const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(639)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7639));
        return (world, watch) => run(world, settings, watch);
    }
    if (settings.verb === 'repair') {
        const { repair } = await __nccwpck_require__.e(/* import() */ 714).then(__nccwpck_require__.bind(__nccwpck_require__, 4714));
        return (world, { onRepair }) => repair(world, settings, onRepair);
    }
    return (world) => (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .M)(world, settings);
}
/** How a verdict is printed. */
async function printer({ format }) {
    if (format === 'json') {
        const { renderReport } = await __nccwpck_require__.e(/* import() */ 406).then(__nccwpck_require__.bind(__nccwpck_require__, 7406));
        return (facts, world) => {
            process.stdout.write(renderReport(facts));
            if (facts.fault !== null)
                world.log.info((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .describeFailure */ .I)(facts.fault).text.trimEnd());
        };
    }
    return (facts, world) => {
        const text = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S)(facts);
        if (world.log.readsCommands)
            world.log.info(text);
        else
            process.stdout.write(text);
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
/* harmony import */ var _settings_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5818);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3411);
// What a thrown error says and which code it ends with: the one catcher of every entry uses it.




/** The text and the exit code of a failure: 2 usage, 3 host, 70 our bug. */
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
        return { text: (0,_settings_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMistakes */ .I)(error.mistakes), code: 2 };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return { text: `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(error.message)}\n${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(error.meaning)}\nCure: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(error.cure)}\n`, code: 3 };
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        text: `This is a bug of ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .js} ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv} (Node ${process.version}). Please report it with the lines below.\n${stack}\n`,
        code: 70,
    };
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ insideScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3136);
// The bundle for `podman unshare`, which lies beside this one. Where that is in the workspace (`uses: ./`, or node_modules) a container can
// rewrite it before we run it with the rights over all our subordinate ids: then a copy is run, made before the container starts.




// Not new URL(…, import.meta.url): the bundler takes that for a file to carry along, and moves it.
const SCRIPT = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '..', 'inside', 'index.js');
/** The path of the script, out of reach of a container of these settings. A copy goes when this process ends. */
function insideScript({ verb, workspace, mountWorkspace, volumes }) {
    const mounts = [...(mountWorkspace ? [workspace] : []), ...volumes.map(({ source }) => source)];
    const script = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(SCRIPT);
    if (verb !== 'run' || !mounts.some((mount) => script.startsWith(`${mount.replace(/\/+$/, '')}/`)))
        return script;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'rootless-artefacts-inside-'));
    process.on('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    // Its package.json stays behind, so its name has to say that it is a module.
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index.mjs');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(script, copy);
    return copy;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ runnerLog),
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./lib/container/neutralise.js
var neutralise = __nccwpck_require__(5);
;// CONCATENATED MODULE: ./lib/entry/scan-line.js
// How many entries a scan has seen, on a terminal. It loads nothing: every verify passes here.
const CLEAR = '\r\u001b[K';
/** So often the line is written: a scan sees thousands of entries in that time. */
const EVERY_MS = 200;
/** The line of a scan on a terminal; anywhere else it is silent. A scan that is over sooner writes none. */
function scanLine(terminal) {
    if (!terminal.isTTY)
        return () => undefined;
    let last = null;
    let shown = false;
    return (entries) => {
        const now = performance.now();
        if (entries === null) {
            if (shown)
                terminal.write(CLEAR);
            [last, shown] = [null, false];
            return;
        }
        last ??= now;
        if (now - last < EVERY_MS)
            return;
        [last, shown] = [now, true];
        terminal.write(`${CLEAR}Looking at the artefacts: ${entries.toLocaleString('en-GB')} entries`);
    };
}

;// CONCATENATED MODULE: ./lib/entry/log.js
// The two places a log can go.


/** Everything on one stream; lines of ours that quote names are made harmless like the container's own output. */
function runnerLog(stream) {
    const say = (text) => stream.write((0,neutralise/* neutraliser */.H)().push(Buffer.from(`${text}\n`)));
    return {
        info: say,
        warning: (line) => say(`Warning: ${line}`),
        scanned: () => undefined,
        containerOut: stream,
        containerErr: stream,
        readsCommands: true,
    };
}
/** What we say on `ours`, what the container says where it said it. */
function terminalLog(ours, containerOut, containerErr) {
    const say = (text) => ours.write(`${text}\n`);
    return {
        info: say,
        warning: (line) => say(`Warning: ${line}`),
        scanned: scanLine(ours),
        containerOut,
        containerErr,
        readsCommands: false,
    };
}


/***/ }),

/***/ 4541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8191);
// How far a long repair is, on a terminal: one line that is written over, and gone before anything else is said.

const CLEAR = '\r\u001b[K';
/** A line on a terminal; anywhere else it is silent. */
function progressLine(terminal) {
    if (!terminal.isTTY)
        return { show: () => undefined, clear: () => undefined };
    return {
        show({ pass, entries, of }) {
            const share = of === null ? '' : ` of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(of)}`;
            terminal.write(`${CLEAR}${pass === 'look' ? 'Looking' : 'Repairing'}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(entries)}${share} entries`);
        },
        clear: () => void terminal.write(CLEAR),
    };
}


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/settings/borrowed.js
// What a run names of the user's own Podman store. A store of its own does not have it: a named volume would be a new, empty one
// without a word, a network or a secret would not be found. Pure.
/** Networks that Podman makes for the container itself, in every store. */
const MADE_FOR_IT = /^(?:none|host|private|default|bridge|podman|slirp4netns|pasta|ns)$/;
/** Kinds of --mount that name nothing of a store; without a kind it is a volume (podman-run(1)). */
const MOUNT_OF_THE_HOST = /\btype=(?:bind|tmpfs|ramfs|devpts|glob)\b/;
/** The first such thing, in words; null where the run names none. */
function borrowedFromStore(volumes, network, podmanArgs) {
    const volume = volumes.find(({ named }) => named);
    if (volume !== undefined)
        return `the volume ${volume.source}`;
    const foreign = network === null ? null : foreignNetwork(network);
    if (foreign !== null)
        return foreign;
    const option = podmanArgs.find((arg) => /^--(?:secret|volumes-from|requires|pod|pod-id-file)\b|=container:/.test(arg) ||
        (/^--mount\b/.test(arg) && !MOUNT_OF_THE_HOST.test(arg)));
    return option === undefined ? null : `a thing by ${option.replace(/=.*$/s, '')}`;
}
/** `NAME`, `NAME,NAME` or `NAME:OPTION,OPTION` (podman-run(1), --network). */
function foreignNetwork(network) {
    const name = network.replace(/:.*$/s, '');
    if (name === 'container')
        return `the container ${network.slice('container:'.length)}`;
    const names = name === network ? name.split(',') : [name];
    const foreign = names.find((candidate) => !MADE_FOR_IT.test(candidate));
    return foreign === undefined ? null : `the network ${foreign}`;
}

// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __nccwpck_require__(8424);
;// CONCATENATED MODULE: ./lib/settings/image-place.js
// The setting image where it names a place on the disk or a daemon, beside what else was set. Pure.

/** What is wrong with it, or null. */
function placeProblem(image, pull, look) {
    const { path, localName, transport } = (0,reference/* parseReference */.F)(image);
    const wanted = transport === 'oci' ? 'folder' : 'file';
    const kind = path === null ? wanted : look.kindOf(look.resolve(look.cwd, path));
    if (kind !== wanted && kind !== 'other') {
        const what = kind === null || kind === 'broken-link' ? `${JSON.stringify(path)} is not there` : `${JSON.stringify(path)} is a ${kind}`;
        return `names a ${wanted}, and ${what}. Allowed: a ${wanted} that exists`;
    }
    if (localName === null && pull === 'never')
        return `lies outside the store of Podman, and pull never keeps it there. Allowed: it with another pull, or a name that podman images lists`;
    return null;
}

// EXTERNAL MODULE: ./lib/settings/table.js
var table = __nccwpck_require__(7773);
;// CONCATENATED MODULE: ./lib/settings/reading.js
// Reads what was given, one setting at a time, and gathers what is wrong with it. Pure.

function startReading(raw) {
    const mistakes = [...raw.mistakes];
    const say = (name, value, problem) => void mistakes.push({ setting: nameHere(raw, name), value, problem, example: exampleHere(raw, name) });
    const given = (name) => raw.values.get(name)?.[0] ?? null;
    const one = (name, reader) => {
        const text = given(name);
        if (text === null)
            return null;
        const result = reader(text);
        if (!result.ok)
            say(name, result.secret ? null : text, result.problem);
        return result.ok ? result.value : null;
    };
    return {
        say,
        given,
        one,
        all: (name, reader) => (raw.values.get(name) ?? []).flatMap((text) => {
            const result = reader(text);
            if (!result.ok)
                say(name, text, result.problem);
            return result.ok ? [result.value] : [];
        }),
        choice(name) {
            const { values = [], default: fallback } = (0,table/* settingOf */.f)(name);
            const text = given(name) ?? fallback;
            const value = values.find((candidate) => candidate === text);
            if (value === undefined)
                say(name, text, `is not known. Allowed: ${values.join(', ')}`);
            return (value ?? fallback);
        },
        flag(name) {
            const text = given(name) ?? (0,table/* settingOf */.f)(name).default;
            if (text !== 'true' && text !== 'false')
                say(name, text ?? null, 'is neither true nor false. Allowed: true, false');
            return text === 'true';
        },
        words: (name) => one(name, (text) => text.trim() === '' || text.includes('\0') ? { ok: false, problem: 'is empty. Allowed: any text' } : { ok: true, value: text }),
        mistakes,
    };
}
/** How a setting is called where it was given. */
function nameHere(raw, name) {
    return raw.surface === 'cli' ? `--${name}` : ((0,table/* settingOf */.f)(name).input ?? name);
}
/** How it is written there. */
function exampleHere(raw, name) {
    const setting = (0,table/* settingOf */.f)(name);
    if (raw.surface === 'cli')
        return setting.kind === 'flag'
            ? `--${name}`
            : `--${name} ${/^[\w./:=,-]+$/.test(setting.example) ? setting.example : `'${setting.example}'`}`;
    if (setting.kind !== 'list')
        return `${setting.input ?? name}: ${setting.example}`;
    return `${name}: |\n${setting.example
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/settings/conflicts.js
// What is wrong between settings that are each right by themselves. Pure.



/** Notes every conflict among the settings of a container. */
function checkContainer(raw, reading, look, settings) {
    checkStorage(reading, settings);
    checkImage(raw, reading, look, settings);
    checkCommand(raw, reading, settings);
    checkMapping(reading, settings);
    checkVolumes(reading, look, settings);
}
function checkStorage({ say }, { storage, borrowed }) {
    if (storage === 'shifted' && borrowed !== null)
        say('storage', storage, `cannot be had: the run names ${borrowed}, which only the user's own store has. Allowed: auto or native`);
}
function checkImage(raw, { given, say, mistakes }, look, { image, pull }) {
    const problem = image === null ? null : placeProblem(image, pull, look);
    if (problem !== null)
        say('image', image, problem);
    const needed = (raw.verb === 'run' || raw.verb === 'plan') && !mistakes.some((mistake) => mistake.setting === 'verb');
    if (needed && given('image') === null)
        say('image', null, 'is missing. Allowed: the name of an image, with registry and tag or digest');
}
function checkCommand(raw, { given, say, mistakes }, { script, entrypoint }) {
    if (raw.command !== null && raw.verb !== 'run') {
        const problem = `a command after -- belongs to run, not to ${raw.verb}`;
        mistakes.push({ setting: '--', value: raw.command.join(' '), problem, example: null });
    }
    const command = raw.command ?? raw.values.get('command') ?? null;
    const theCommand = raw.surface === 'cli' ? 'a command after --' : 'command';
    if (script !== null && command !== null)
        say('script', null, `and ${theCommand} are both given. Allowed: one of them: a script replaces the ENTRYPOINT, a command keeps it`);
    if (script !== null && given('entrypoint') !== null)
        say('entrypoint', entrypoint, `has no meaning with ${nameHere(raw, 'script')}, which replaces the ENTRYPOINT. Allowed: one of them`);
    // The runner hands on the default of an input that nobody gave.
    const ownShell = given('shell') !== null && (raw.surface === 'cli' || given('shell') !== (0,table/* settingOf */.f)('shell').default);
    if (ownShell && given('script') === null)
        say('shell', given('shell'), `has no meaning without ${nameHere(raw, 'script')}. Allowed: both`);
}
function checkMapping({ say }, { containerUser, mapping }) {
    if (containerUser === null || (mapping !== 'none' && mapping !== 'default'))
        return;
    const problem = `asks for a computed mapping, and mapping ${mapping} switches it off. Allowed: mapping auto or remap`;
    say('container-user', containerUser, problem);
}
function checkVolumes({ say }, look, { volumes, mountWorkspace }) {
    const targets = new Set(mountWorkspace ? [look.cwd] : []);
    for (const { source, target, named } of volumes) {
        const text = `${source}:${target}`;
        if (!named && [null, 'broken-link'].includes(look.kindOf(source)))
            say('volume', text, `has the source ${JSON.stringify(source)}, which is not there. Allowed: a folder or file that exists, or the name of a volume`);
        if (targets.has(target))
            say('volume', text, `mounts ${JSON.stringify(target)} a second time. Allowed: one mount a target`);
        targets.add(target);
    }
}
/** There is one answer to what is checked: patterns, paths or a preset. */
function checkScope(raw, { say }, { artefacts, paths, preset }) {
    if (artefacts.length === 0)
        return;
    const given = artefacts.join(' ');
    if (artefacts.every((pattern) => pattern.startsWith('!')))
        say('artefacts', given, 'only excludes. Allowed: at least one pattern without !');
    if (paths.length > 0)
        say('artefacts', given, 'cannot be given together with paths: write the paths as patterns');
    if (preset !== null)
        say('artefacts', given, `cannot be given together with ${nameHere(raw, 'preset')}. Allowed: one of them`);
}

;// CONCATENATED MODULE: ./lib/settings/files.js
// The settings that name a file or folder of the host, and where in the container the command starts. Pure.

const OUTPUTS = ['report', 'markdown', 'html', 'sarif', 'junit', 'code-quality'];
const isEmpty = (text) => text.trim() === '' || text.includes('\0');
/** The policy file, absolute. */
function readPolicyPath({ given, say }, look) {
    const text = given('policy');
    if (text === null)
        return null;
    const path = look.resolve(look.cwd, text);
    if (isEmpty(text))
        say('policy', text, 'is empty. Allowed: a file that exists');
    else if ([null, 'broken-link'].includes(look.kindOf(path)))
        say('policy', text, 'is not there. Allowed: a file that exists');
    else if (look.kindOf(path) === 'folder')
        say('policy', text, 'is a folder. Allowed: a file that exists');
    return path;
}
/** A file that is to be written, absolute. */
function readOutput({ given, say }, look, name) {
    const text = given(name);
    if (text === null)
        return null;
    const path = look.resolve(look.cwd, text);
    const folder = look.resolve(path, '..');
    if (isEmpty(text))
        say(name, text, 'is empty. Allowed: a file in a folder that exists');
    else if (look.kindOf(path) === 'folder' || text.endsWith('/'))
        say(name, text, 'is a folder. Allowed: a file in a folder that exists');
    else if (look.kindOf(folder) !== 'folder')
        say(name, text, `lies in ${JSON.stringify(folder)}, which is not a folder. Allowed: a file in a folder that exists`);
    return path;
}
/** No two documents in one file: the last one written would be all that is left. */
function checkOutputs(raw, { given, say }, look) {
    const written = new Map();
    for (const name of OUTPUTS) {
        const text = given(name);
        const path = text === null ? null : look.resolve(look.cwd, text);
        const first = path === null ? undefined : written.get(path);
        if (first !== undefined)
            say(name, text, `is the same file as ${nameHere(raw, first)}. Allowed: another file`);
        else if (path !== null)
            written.set(path, name);
    }
}
/** The folder of the container in which the command starts; a relative one is meant from the workspace. */
function readWorkdir({ words, say }, look, mountWorkspace) {
    const text = words('workdir');
    if (text === null || text.startsWith('/'))
        return text;
    if (!mountWorkspace) {
        say('workdir', text, 'is relative to the workspace, which is not mounted. Allowed: an absolute path in the container');
        return null;
    }
    const path = look.resolve(look.cwd, text);
    if (path !== look.cwd && !path.startsWith(`${look.cwd.replace(/\/$/, '')}/`))
        say('workdir', text, 'leaves the workspace. Allowed: a folder below it, or an absolute path in the container');
    return path;
}

// EXTERNAL MODULE: ./lib/mapping/explain-map.js
var explain_map = __nccwpck_require__(5826);
;// CONCATENATED MODULE: ./lib/settings/positionals.js
// The words of the command line that belong to no option: paths, a uid, the reports. Pure.



/** What the words mean for the verb, which decides how many it takes and of which kind. */
function readPositionals(raw, { mistakes }, look) {
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
    function readPaths() {
        const example = `rootless-artefacts ${raw.verb} out/`;
        const wrong = (value, problem) => mistakes.push({ setting: 'PATH', value, problem, example });
        const paths = raw.positionals.map((path) => look.resolve(look.cwd, path));
        raw.positionals.forEach((path, index) => {
            if (path === '')
                wrong(path, 'is empty. Allowed: a file or folder that exists');
            else if (look.kindOf(paths[index]) === null)
                wrong(path, 'is not there. Allowed: a file or folder that exists');
            else if (raw.verb === 'repair' && paths[index] === '/')
                wrong(path, 'is the whole system, whose files were never a container’s. Allowed: a file or folder below it');
        });
        if (raw.verb === 'repair' && paths.length === 0)
            wrong(null, 'is missing. Allowed: the files or folders to give back');
        return paths;
    }
    function readSubject() {
        const example = 'rootless-artefacts explain 100099';
        const wrong = (value, problem) => mistakes.push({ setting: 'UID|PATH', value, problem, example });
        const [subject, ...more] = raw.positionals;
        if (subject === undefined || subject === '')
            wrong(subject ?? null, 'is missing. Allowed: one uid or one path');
        else if (/^-?\d+$/.test(subject) && !(Number(subject) >= 0 && Number(subject) < 2 ** 32))
            wrong(subject, 'is not a uid. Allowed: 0 to 4294967295');
        else if (!/^\d+$/.test(subject) && !(0,explain_map/* isIdMap */.a)(subject) && look.kindOf(look.resolve(look.cwd, subject)) === null)
            wrong(subject, 'is not there. Allowed: a uid, a path that exists, or the lines of a uid_map as one word');
        if (more.length > 0)
            wrong(more.join(' '), 'explain takes one uid or one path');
        return subject ?? null;
    }
    function readReports() {
        const cli = raw.surface === 'cli';
        const written = cli ? raw.positionals : (raw.values.get('reports') ?? [(0,table/* settingOf */.f)('reports').default]);
        const setting = cli ? 'FILE' : 'reports';
        const example = cli ? 'rootless-artefacts report reports/' : exampleHere(raw, 'reports');
        if (written.length === 0)
            mistakes.push({ setting, value: null, problem: 'is missing. Allowed: JSON reports, or folders with some', example });
        for (const path of written) {
            if (path !== '' && !path.includes('\0') && look.kindOf(look.resolve(look.cwd, path)) !== null)
                continue;
            mistakes.push({ setting, value: path, problem: 'is not there. Allowed: a JSON report, or a folder with some', example });
        }
        return written.map((path) => look.resolve(look.cwd, path));
    }
    function refuseAll() {
        // Where the verb itself is wrong, nobody knows what the words after it would have meant.
        if (mistakes.some((mistake) => mistake.setting === 'verb'))
            return;
        const run = raw.verb === 'run';
        const cure = { doctor: '', run: '. The image is given by --image, the command after --' }[raw.verb];
        const example = `rootless-artefacts ${raw.verb}${raw.verb === 'doctor' ? '' : ` --image IMAGE${run ? ' -- COMMAND' : ''}`}`;
        for (const value of raw.positionals) {
            const problem = `takes no word like this${cure ?? '. The image is given by --image'}`;
            mistakes.push({ setting: raw.verb, value, problem, example });
        }
    }
}

// EXTERNAL MODULE: ./lib/settings/preset.js + 1 modules
var settings_preset = __nccwpck_require__(6651);
// EXTERNAL MODULE: ./lib/settings/values.js
var values = __nccwpck_require__(1155);
;// CONCATENATED MODULE: ./lib/settings/parse.js
// Texts in, Settings out, or every mistake at once. Pure: what the disk holds is asked through `look`.









/** The settings, checked. Throws one UsageError that lists every mistake, in the words of the surface they came from. */
function parseSettings(raw, look) {
    const reading = startReading(raw);
    const { given, one, all, choice, flag, words } = reading;
    const mapping = choice('mapping');
    const volumes = all('volume', (text) => (0,values/* readVolume */.jg)(text, look.cwd, look.resolve));
    const network = one('network', values/* readNetwork */.Lp);
    const podmanArgs = all('podman-arg', (text) => (0,values/* readPodmanArg */.y_)(text, mapping));
    const mountWorkspace = !flag('no-workspace');
    const container = {
        image: one('image', values/* readImage */.AM),
        script: words('script'),
        shell: one('shell', values/* readShell */.lu) ?? (0,table/* settingOf */.f)('shell').default,
        command: raw.command ?? raw.values.get('command') ?? [],
        entrypoint: words('entrypoint'),
        volumes,
        mountWorkspace,
        workdir: readWorkdir(reading, look, mountWorkspace),
        env: all('env', values/* readVariable */.nt),
        user: one('user', values/* readUser */.Ue),
        containerUser: one('container-user', values/* readUser */.Ue),
        mapping,
        storage: choice('storage'),
        borrowed: borrowedFromStore(volumes, network, podmanArgs),
        network,
        pull: choice('pull'),
        timeoutSeconds: one('timeout', values/* readDuration */.$7),
        podmanArgs,
    };
    checkContainer(raw, reading, look, container);
    const scope = {
        ...readPositionals(raw, reading, look),
        // A line that begins with # is a comment, as it is for actions/upload-artifact.
        artefacts: all('artefacts', values/* readPattern */.ZS).filter((pattern) => !pattern.startsWith('#')),
        preset: presetOf(raw, reading, look),
    };
    checkScope(raw, reading, scope);
    const output = (name) => readOutput(reading, look, name);
    const settings = {
        verb: raw.verb,
        workspace: look.cwd,
        ...container,
        ...scope,
        repair: choice('repair'),
        dryRun: flag('dry-run'),
        attributes: choice('attributes'),
        policy: readPolicyPath(reading, look),
        policyFrom: choice('policy-from'),
        basePolicy: null,
        failOn: choice('fail-on'),
        format: choice('format'),
        report: output('report'),
        markdown: output('markdown'),
        html: output('html'),
        sarif: output('sarif'),
        junit: output('junit'),
        codeQuality: output('code-quality'),
        allowUntrustedCheckout: flag('allow-untrusted-checkout'),
        expected: raw.values.get('expect') ?? [],
        annotations: flag('annotations'),
        summary: flag('summary'),
        comment: choice('comment'),
        githubToken: given('github-token'),
        leg: given('leg'),
        // What a server without such a context hands on is no mistake of the user's.
        legs: /^[1-9]\d{0,4}$/.test(given('legs') ?? '') ? Number(given('legs')) : null,
    };
    checkOutputs(raw, reading, look);
    if (reading.mistakes.length > 0)
        throw new errors/* UsageError */.e(reading.mistakes);
    return settings;
}
/** The places of the CI system that was named, or null. One that has no place here is a mistake: nothing would be checked. */
function presetOf(raw, { given, choice, say }, look) {
    const name = given('preset') === null ? undefined : choice('preset');
    if (name === undefined)
        return null;
    const preset = (0,settings_preset/* readPreset */._)(name, look.variables, (path) => ![null, 'broken-link'].includes(look.kindOf(path)));
    const instead = raw.surface === 'cli' ? 'paths' : 'artefacts';
    if (preset.places.length === 0)
        say('preset', name, `names nothing that is there: ${preset.without.join(', ')}. Allowed: the CI system whose job this is, or ${instead} instead`);
    return preset;
}

;// CONCATENATED MODULE: ./lib/entry/settings-of.js
// Raw settings, checked against the disk as it is now.



/** The settings, with the working folder by its real path. Throws a UsageError that lists every mistake. */
function settingsOf(raw) {
    return parseSettings(raw, {
        cwd: (0,external_node_fs_.realpathSync)(process.cwd()),
        resolve: external_node_path_.resolve,
        variables: process.env,
        kindOf(path) {
            try {
                const stat = (0,external_node_fs_.statSync)(path);
                return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
            }
            catch (error) {
                // What lies behind a closed folder may well be there: the scan, or Podman, will say.
                if (error.code === 'EACCES')
                    return 'other';
                return isLink(path) ? 'broken-link' : null;
            }
        },
    });
}
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false; // not only what is missing throws: a path below a file (ENOTDIR) does, and one that is too long
    }
}


/***/ }),

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ watchSignals)
/* harmony export */ });
// The signals by which a job is cancelled. The runner sends SIGINT to this process alone, SIGTERM 7.5 s later, and kills it after
// another 2.5 s (actions/runner ProcessInvoker), so the container has to be stopped by us.
function watchSignals() {
    const controller = new AbortController();
    let first = null;
    const note = (signal) => {
        first ??= signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
        controller.abort(first);
    };
    return {
        begin() {
            process.on('SIGINT', note).on('SIGTERM', note);
            return controller.signal;
        },
        end() {
            process.off('SIGINT', note).off('SIGTERM', note);
        },
        received: () => first,
    };
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
// The two failures that a user can put right. Everything else that is thrown is our bug (exit 70).
/** Exit 2. Carries every mistake at once, so that nobody mends them one run at a time. */
class UsageError extends Error {
    mistakes;
    constructor(mistakes) {
        super(mistakes.map((mistake) => `${mistake.setting}: ${mistake.problem}`).join('\n'));
        this.name = 'UsageError';
        this.mistakes = mistakes;
    }
}
/** Exit 3. The host or Podman cannot do it: what happened, what it means, and the exact cure. */
class HostError extends Error {
    meaning;
    cure;
    constructor(what, meaning, cure) {
        super(what);
        this.name = 'HostError';
        this.meaning = meaning;
        this.cure = cure;
    }
}


/***/ }),

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openDocuments)
});

;// CONCATENATED MODULE: ./lib/report/documents.js
// The documents that can be asked for: the setting that names the file, and the renderer, loaded only where it is asked for. Pure.
const DOCUMENTS = [
    { setting: 'report', load: async () => (await __nccwpck_require__.e(/* import() */ 406).then(__nccwpck_require__.bind(__nccwpck_require__, 7406))).renderReport },
    { setting: 'markdown', load: async () => (await __nccwpck_require__.e(/* import() */ 21).then(__nccwpck_require__.bind(__nccwpck_require__, 3021))).renderMarkdown },
    { setting: 'html', load: async () => (await __nccwpck_require__.e(/* import() */ 761).then(__nccwpck_require__.bind(__nccwpck_require__, 2761))).renderHtml },
    { setting: 'sarif', load: async () => (await __nccwpck_require__.e(/* import() */ 576).then(__nccwpck_require__.bind(__nccwpck_require__, 6576))).renderSarif },
    { setting: 'junit', load: async () => (await __nccwpck_require__.e(/* import() */ 34).then(__nccwpck_require__.bind(__nccwpck_require__, 2034))).renderJunit },
    { setting: 'codeQuality', load: async () => (await __nccwpck_require__.e(/* import() */ 565).then(__nccwpck_require__.bind(__nccwpck_require__, 565))).renderCodeQuality },
];

// EXTERNAL MODULE: ./lib/forge/files.js
var files = __nccwpck_require__(9076);
;// CONCATENATED MODULE: ./lib/forge/documents.js
// Writes the documents that were asked for.


/**
 * Opens the folders of the documents that are asked for and loads their renderers. Call it before the container starts: it may be able
 * to change what lies in the workspace, and this code may lie there.
 */
async function openDocuments(settings) {
    const asked = DOCUMENTS.flatMap(({ setting, load }) => {
        const path = settings[setting];
        return path === null ? [] : [{ file: (0,files/* openReportFile */.x)(path), load }];
    });
    if (asked.length === 0)
        return { write: () => undefined };
    // It takes as long to load as a thousand files to check.
    const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
    const sha256 = (text, encoding) => createHash('sha256').update(text).digest(encoding);
    const documents = await Promise.all(asked.map(async ({ file, load }) => ({ file, render: await load() })));
    return {
        write(facts) {
            const faults = [];
            for (const { file, render } of documents) {
                try {
                    file.write(render(facts, sha256));
                }
                catch (fault) {
                    faults.push(fault);
                }
            }
            if (faults.length > 0)
                throw faults[0];
        },
    };
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openReportFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
// Report files. The container can write to the workspace, so a file is opened through its folder as that was before the container
// started, written under another name and renamed: a link in its place is replaced, never followed.



/** Holds the folder of a report file open. Call it before the container starts. */
function openReportFile(path) {
    let folder;
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
    return {
        write(text) {
            // Through the descriptor: the folder may have been renamed and a link put in its place since.
            const here = `/proc/self/fd/${folder}`;
            const fresh = `${here}/.${crypto.randomUUID()}.tmp`;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fresh, text, { flag: 'wx', mode: 0o644 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(fresh, `${here}/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`);
            }
            catch (error) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(fresh, { force: true });
                throw cannotWrite(path, error);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(folder);
            }
        },
    };
}
function cannotWrite(path, error) {
    const words = error instanceof Error ? error.message.replaceAll(/\/proc\/self\/fd\/\d+\/\S*/g, path) : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d(`The report ${path} could not be written: ${words}`, 'A report that was asked for is missing.', 'Name a file in a folder that you may write to.');
}


/***/ }),

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readCureFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
// What has to be known of the host to write down a cure that can be pasted. Read only where something failed.

const SWITCHES = ['user.max_user_namespaces', 'kernel.unprivileged_userns_clone', 'kernel.apparmor_restrict_unprivileged_userns'];
/** The facts of this host. Never throws: what cannot be read counts as not there. */
function readCureFacts(user) {
    const pathOf = (name) => `/proc/sys/${name.replaceAll('.', '/')}`;
    return {
        user,
        subordinate: { uid: textOf('/etc/subuid'), gid: textOf('/etc/subgid') },
        switches: Object.fromEntries(SWITCHES.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pathOf(name))).map((name) => [name, textOf(pathOf(name)).trim()])),
        noNewPrivileges: /^NoNewPrivs:\s*1$/m.test(textOf('/proc/self/status')),
    };
}
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 7808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ cureOfStore),
/* harmony export */   JW: () => (/* binding */ cureOfSwitches),
/* harmony export */   Sr: () => (/* binding */ cureOfParents),
/* harmony export */   ai: () => (/* binding */ install),
/* harmony export */   n6: () => (/* binding */ cureOfRuntimeFolder),
/* harmony export */   v$: () => (/* binding */ cureOfIdMapTools),
/* harmony export */   zy: () => (/* binding */ overlayInstead)
/* harmony export */ });
// The commands that cure a host, to be pasted. Pure.
function install(packages) {
    return `sudo apt-get install -y ${packages}`;
}
/**
 * The folder that a login session would have made. `unset XDG_RUNTIME_DIR` is no cure: Podman notes the folder in its database at
 * the first use of a store, and wants that one ever after.
 */
function cureOfRuntimeFolder({ uid, gid }) {
    return `sudo install -d -m 0700 -o ${uid} -g ${gid} /run/user/${uid} && export XDG_RUNTIME_DIR=/run/user/${uid}`;
}
/** What each switch has to be, and what it is where it forbids user namespaces. */
const SWITCHES = {
    'user.max_user_namespaces': { open: '15000', closed: '0' },
    'kernel.unprivileged_userns_clone': { open: '1', closed: '0' },
    'kernel.apparmor_restrict_unprivileged_userns': { open: '0', closed: '1' },
};
/** Opens the switches that are closed. With none, it is a container around us that forbids user namespaces. */
function cureOfSwitches({ switches }) {
    const changes = Object.entries(SWITCHES).flatMap(([name, { open, closed }]) => (switches[name] === closed ? [`${name}=${open}`] : []));
    return changes.length > 0
        ? `sudo sysctl -w ${changes.join(' ')}`
        : 'Let the container around this allow it: docker run --security-opt seccomp=unconfined, or a pod with hostUsers: false';
}
function cureOfIdMapTools({ noNewPrivileges }) {
    return noNewPrivileges
        ? 'Set allowPrivilegeEscalation: true in the securityContext of the pod (docker: leave out --security-opt no-new-privileges)'
        : 'sudo chmod u+s "$(command -v newuidmap)" "$(command -v newgidmap)"';
}
function cureOfStore() {
    return 'Set graphroot in ~/.config/containers/storage.conf to a folder of yours on a local disk that is not mounted noexec';
}
/** Lets others pass through every folder above the mounted image that the words name, but for those right below the root. */
function cureOfParents(words) {
    const parts = /(\/[^`\s]*)\/overlay\/[^`\s]*merged/.exec(words)?.[1]?.split('/').slice(1) ?? [];
    const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`).slice(1);
    return `chmod o+x ${folders.join(' ') || '"$HOME"'}`;
}
/** Another driver for the store, whose storage.conf is named. */
function overlayInstead(configuration) {
    const folder = configuration.slice(0, configuration.lastIndexOf('/'));
    return `podman system reset --force && mkdir -p ${folder} && printf '[storage]\\ndriver = "overlay"\\n' >${configuration}`;
}


/***/ }),

/***/ 4671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  v: () => (/* binding */ symptomIn)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/host/requirements.js
var requirements = __nccwpck_require__(7512);
// EXTERNAL MODULE: ./lib/host/cures.js
var cures = __nccwpck_require__(7808);
// EXTERNAL MODULE: ./lib/host/subordinate-ranges.js
var subordinate_ranges = __nccwpck_require__(1567);
;// CONCATENATED MODULE: ./lib/host/symptoms.js
// Podman's cryptic words, and what they say: which requirement is not met, how, and the command that cures it. The first that fits
// counts. Pure.


const ranges = ({ subordinate, user }) => (0,subordinate_ranges/* cureOfRanges */.n)(subordinate, user);
const SYMPTOMS = [
    {
        requirement: 'runtime-folder',
        pattern: /XDG_RUNTIME_DIR directory .* is not owned by the current user/,
        what: 'XDG_RUNTIME_DIR names the folder of another user, as it does after su or sudo',
        cure: ({ user }) => (0,cures/* cureOfRuntimeFolder */.n6)(user),
    },
    {
        // Podman 4.3.1 and crun 1.8.1 go on: "OCI runtime attempted to invoke a command that was not found", which it did not.
        requirement: 'runtime-folder',
        pattern: /mkdir \S*(?:\/run\/user\/\d+|\/libpod)\S*: permission denied|create directory `?\S*\/run\/user\/\d+\S*: (?:No such file|Permission denied)/i,
        what: 'The runtime folder, which XDG_RUNTIME_DIR names, is not there or you may not write it',
        cure: ({ user }) => (0,cures/* cureOfRuntimeFolder */.n6)(user),
    },
    {
        requirement: 'user-namespaces',
        pattern: /cannot clone|user namespaces are not enabled|failed to reexec: Permission denied|unshare\([^)]*\): Operation not permitted/i,
        what: 'User namespaces are forbidden to you here',
        cure: cures/* cureOfSwitches */.JW,
    },
    {
        requirement: 'id-map-tools',
        pattern: /"?new[ug]idmap"?: executable file not found/,
        what: 'newuidmap and newgidmap are not installed',
        cure: () => (0,cures/* install */.ai)('uidmap'),
    },
    {
        // Before "Operation not permitted": runc and crun say the same of other things.
        requirement: 'id-map-tools',
        pattern: /should have setuid or have filecaps|new[ug]idmap: (?:write to|open of) [ug]id_map failed: (?:Operation not permitted|Permission denied)/,
        what: 'newuidmap and newgidmap are installed, and are not let do their work',
        cure: cures/* cureOfIdMapTools */.v$,
    },
    {
        requirement: 'id-map-tools',
        pattern: /Target process \d+ is owned by a different user/i,
        what: 'The group of this process is not the primary group that the passwd file gives you, and newuidmap refuses that',
        cure: ({ user }) => `sudo usermod --gid ${user.gid} ${user.name}`,
    },
    {
        requirement: 'subordinate-ids',
        pattern: /new[ug]idmap: write to [ug]id_map failed: Invalid argument/,
        what: 'Your ranges in /etc/subuid or /etc/subgid overlap',
        cure: ranges,
    },
    {
        requirement: 'subordinate-ids',
        pattern: /specified mapping .* includes the user [UG]ID/i,
        what: 'A range of yours in /etc/subuid or /etc/subgid holds your own id',
        cure: ranges,
    },
    {
        requirement: 'subordinate-ids',
        pattern: /new[ug]idmap: [ug]id range \[[^)]*\) -> \[[^)]*\) not allowed/,
        what: 'Podman asked for subordinate ids that are not yours (any more)',
        cure: ranges,
    },
    {
        requirement: 'subordinate-ids',
        pattern: /potentially insufficient UIDs or GIDs|there might not be enough IDs|no sub[ug]id ranges found/,
        what: 'You have too few subordinate ids',
        cure: ranges,
    },
    {
        requirement: 'storage-driver',
        pattern: /kernel does not support overlay|overlay\W+ is not supported over|native overlay .* not supported/i,
        what: 'This kernel, or the file system of the store, has no overlay mounts for users',
        cure: () => (0,cures/* install */.ai)('fuse-overlayfs'),
    },
    {
        requirement: 'storage-folder',
        pattern: /creating runtime static files directory|lchown [^:]*: operation not permitted|setxattr [^:]*: operation not (?:permitted|supported)/i,
        what: 'The folder of the store cannot be written, or cannot hold files of other users, as on NFS',
        cure: cures/* cureOfStore */.AU,
    },
    {
        requirement: 'storage-parents',
        pattern: /(?:make|open) `?\S*\/merged`?(?: private)?: Permission denied/i,
        what: 'A folder above the store is closed to the mapped user of the container',
        cure: (_, words) => (0,cures/* cureOfParents */.Sr)(words),
    },
    {
        requirement: 'cgroups',
        pattern: /cgroups? in hybrid mode not supported/,
        what: 'cgroups v1 and v2 are mounted side by side',
        cure: () => 'sudo umount -R /sys/fs/cgroup && sudo mount -t cgroup2 none /sys/fs/cgroup',
    },
    {
        requirement: 'cgroup-manager',
        pattern: /sd-bus call|Failed to connect to (?:user scope )?bus|no systemd user session available|Interactive authentication required/i,
        what: 'Podman wants systemd to make its cgroups, and you have no systemd session',
        cure: () => 'sudo loginctl enable-linger "$(id -un)"',
    },
    {
        requirement: 'container-runtime',
        pattern: /unknown version specified/,
        what: 'crun is older than this Podman needs (1.14.3)',
        cure: () => (0,cures/* install */.ai)('crun'),
    },
    {
        requirement: 'container-runtime',
        pattern: /Runtime path \S+ is not valid|no valid executable found for OCI runtime|default OCI runtime "[^"]*" not found|could not find a working conmon binary|outdated conmon version/,
        what: 'There is no container runtime (crun or runc), or no conmon, that could be started',
        cure: () => (0,cures/* install */.ai)('crun conmon'),
    },
    {
        requirement: 'network',
        pattern: /\/dev\/net\/tun\\*"?\)?: (?:Permission denied|Operation not permitted)/,
        what: '/dev/net/tun is closed to you, and the network of a container needs it',
        cure: () => 'sudo chmod 666 /dev/net/tun',
    },
    {
        requirement: 'network',
        pattern: /\/dev\/net\/tun\\*"?\)?: No such (?:file|device)/,
        what: 'There is no /dev/net/tun, and the network of a container needs it',
        cure: () => 'sudo mkdir -p /dev/net && sudo mknod -m 666 /dev/net/tun c 10 200',
    },
    {
        requirement: 'network',
        pattern: /could not find slirp4netns|"slirp4netns": executable file not found/,
        what: 'slirp4netns, which gives a container its network, is not installed',
        cure: () => (0,cures/* install */.ai)('slirp4netns'),
    },
    {
        requirement: 'network',
        pattern: /could not find pasta|"pasta": executable file not found/,
        what: 'pasta, which gives a container its network, is not installed',
        cure: () => (0,cures/* install */.ai)('passt'),
    },
];

;// CONCATENATED MODULE: ./lib/host/diagnose.js
// From Podman's words to ours. Pure.



/** The symptom that these words of Podman show, or null where they are none we know. */
function symptomIn(words) {
    return SYMPTOMS.find(({ pattern }) => pattern.test(words)) ?? null;
}
/** The failure in our words, with Podman's behind them; null where they are none we know. */
function diagnose(words, facts) {
    const symptom = symptomIn(words);
    if (symptom === null)
        return null;
    return new errors/* HostError */.d(`${symptom.what} (${words})`, `${requirements/* REQUIREMENTS */.d[symptom.requirement].breaks}.`, symptom.cure(facts, words));
}


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   TA: () => (/* binding */ toOutside),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   _A: () => (/* binding */ toInside),
/* harmony export */   dU: () => (/* binding */ parseIdMap)
/* harmony export */ });
// Id maps as the kernel writes them (user_namespaces(7)): rows of inside, outside, count. Pure.
/** Reads the text of /proc/PID/uid_map. Rows that are not three numbers are left out. */
function parseIdMap(text) {
    return text.split('\n').flatMap((line) => {
        const [inside, outside, count, ...more] = line.trim().split(/\s+/).map(Number);
        const row = [inside, outside, count].every((number) => Number.isSafeInteger(number)) && more.length === 0;
        return row ? [{ inside: inside, outside: outside, count: count }] : [];
    });
}
/** The id outside that an id inside has, or null where the map has none. */
function toOutside(map, inside) {
    const row = map.find((range) => inside >= range.inside && inside < range.inside + range.count);
    return row === undefined ? null : row.outside + (inside - row.inside);
}
/** The id inside that an id outside has, or null where the map has none. */
function toInside(map, outside) {
    const row = map.find((range) => outside >= range.outside && outside < range.outside + range.count);
    return row === undefined ? null : row.inside + (outside - row.outside);
}
/** How many ids the map holds. */
function sizeOf(map) {
    return map.reduce((sum, range) => sum + range.count, 0);
}
/**
 * Joins two steps into one: `inner` maps container ids to those of Podman's namespace, `outer` maps these to the host. What the
 * outer map does not hold falls out.
 */
function compose(inner, outer) {
    const rows = [];
    for (const range of inner) {
        for (const host of outer) {
            const first = Math.max(range.outside, host.inside);
            const end = Math.min(range.outside + range.count, host.inside + host.count);
            if (end > first)
                rows.push({ inside: range.inside + (first - range.outside), outside: host.outside + (first - host.inside), count: end - first });
        }
    }
    return rows.sort((a, b) => a.inside - b.inside);
}


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ may),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
// Finds a program on PATH, without starting a shell for it.


/** The path of a program that may be started, or null. */
function locate(tool, path) {
    return (path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute) // a relative folder would be looked for in the checkout
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, tool))
        .find((candidate) => may(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(candidate).isFile()) ?? null);
}
/** access(2). */
function may(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ podmanReads),
/* harmony export */   r: () => (/* binding */ podmanEnvironment)
/* harmony export */ });
// The environment that Podman gets: an allow-list. A job's own environment holds tokens (ACTIONS_RUNTIME_TOKEN and more), inputs
// and the runner's command files, and conmon and the container would inherit whatever is not left out. Pure.
const NAMES = [
    'PATH',
    'HOME',
    'TMPDIR',
    'LANG',
    'TZ',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'DBUS_SESSION_BUS_ADDRESS',
    'CONTAINERS_CONF',
    'CONTAINERS_CONF_OVERRIDE',
    'CONTAINERS_REGISTRIES_CONF',
    'CONTAINERS_STORAGE_CONF',
    'REGISTRY_AUTH_FILE',
    'DOCKER_CONFIG',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // A proxy is how a pull gets out, and Podman hands it to the container as `podman run` always does.
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
];
/**
 * What Podman and every command beside it may see. USER is set to the name that belongs to the uid: Podman looks up subordinate
 * ids by $USER first (GetConfiguredMappings in libpod), and in CI it is often missing or another's.
 */
function podmanEnvironment(env, user) {
    const kept = { USER: user, LOGNAME: user, LC_ALL: 'C' };
    for (const name of NAMES) {
        const value = env[name];
        if (value !== undefined && value !== '')
            kept[name] = value;
    }
    return kept;
}
const PODMAN_READS = /^(?:LD_|XDG_|CONTAINERS?_|PODMAN_|STORAGE_|REGISTRY_|BUILDAH_|SSL_CERT_|GO|LISTEN_|DBUS_|_|LC_)|^(?:PATH|HOME|USER|LOGNAME|TMPDIR|LANG|TZ|SHELL|IFS|ENV|BASH_ENV|NOTIFY_SOCKET|DOCKER_CONFIG|TERM)$|_proxy$/i;
/** Whether Podman, conmon or the runtime would act on this variable themselves, so that it must not stand in their environment. */
function podmanReads(name) {
    return PODMAN_READS.test(name);
}


/***/ }),

/***/ 7693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ podmanWords)
/* harmony export */ });
// What Podman said when it failed, as one line that can be quoted. Pure.
/** The last lines of its stderr without their `Error: `; `otherwise` where it said nothing. */
function podmanWords(stderr, otherwise) {
    const lines = stderr
        .split('\n')
        .map((line) => line.replace(/^Error: /, '').trim())
        .filter((line) => line !== '' && !/^time="[^"]*" level=(?:debug|info|warning)/.test(line));
    return lines.slice(-4).join(' ') || otherwise;
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ refuseRoot),
/* harmony export */   SM: () => (/* binding */ requireRootlessPodman),
/* harmony export */   rk: () => (/* binding */ readHost),
/* harmony export */   yM: () => (/* binding */ requireSubordinateIds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8701);
/* harmony import */ var _cure_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5787);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4671);
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8058);
/* harmony import */ var _podman_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7693);
/* harmony import */ var _subordinate_ranges_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1567);
// Who am I, which ids may I map, which Podman is this. Few processes: every one of them costs 25 to 90 ms.








/** The facts about this host. Never throws for what is missing: `requireRootlessPodman` says that. */
async function readHost(world) {
    const base = { user: world.user, selinux: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/sys/fs/selinux/enforce'), graphRoot: null };
    const none = { uid: [], gid: [] };
    try {
        // `podman info` would tell all of it in one process, but takes as long as three of these two side by side.
        const [maps, version] = await Promise.all([
            world.user.uid === 0
                ? null
                : world.exec('podman', ['unshare', 'cat', '/proc/self/uid_map', '/proc/self/gid_map', '/proc/self/environ']),
            world.exec('podman', ['--version']),
        ]);
        const podman = { version: /\d+\.\d+\.\d+\S*/.exec(version.stdout)?.[0] ?? version.stdout.trim() };
        if (maps === null)
            return { ...base, podman, idMap: none, podmanFault: null };
        const idMap = splitMaps(maps);
        // podman-unshare(1): the environment in there tells the place of the store.
        const graphRoot = /(?:^|\0|\n)CONTAINERS_GRAPHROOT=([^\0]+)/.exec(maps.stdout)?.[1] ?? null;
        return idMap === null
            ? { ...base, podman, idMap: none, podmanFault: (0,_podman_words_js__WEBPACK_IMPORTED_MODULE_5__/* .podmanWords */ .P)(maps.stderr, `podman unshare ended with status ${maps.code}`) }
            : { ...base, podman, idMap, podmanFault: null, graphRoot };
    }
    catch (error) {
        if (error instanceof _world_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolMissing */ .L)
            return { ...base, podman: null, idMap: none, podmanFault: null };
        throw error;
    }
}
/** The output of `cat uid_map gid_map environ`: the second map begins where container id 0 comes a second time. */
function splitMaps(result) {
    const rows = (0,_id_map_js__WEBPACK_IMPORTED_MODULE_6__/* .parseIdMap */ .dU)(/^(?:\s*\d+ +\d+ +\d+\n)*/.exec(result.stdout)?.[0] ?? '');
    const second = rows.findIndex((row, index) => index > 0 && row.inside === 0);
    if (result.code !== 0 || second < 0)
        return null;
    return { uid: rows.slice(0, second), gid: rows.slice(second) };
}
/** Throws a HostError where we are root: before anything of Podman is started, which would make a store of root's. */
function refuseRoot(user) {
    if (user.uid !== 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d('This runs as root, so Podman would not be rootless', 'As root, container root is root on the host, and the files of the container would belong to root.', 'Run it as a plain user that has subordinate ids: sudo useradd --create-home runner, then sudo -iu runner.');
}
/** Throws a HostError, with the cure, where rootless Podman cannot work here. */
function requireRootlessPodman(host) {
    if (host.podman === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d('Podman is not installed', 'A container cannot be run without it.', 'Install it (Debian and Ubuntu: sudo apt-get install -y podman uidmap), or check files that another tool made with the verb verify.');
    }
    if (host.podmanFault !== null) {
        const known = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnose */ .h)(host.podmanFault, (0,_cure_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readCureFacts */ .J)(host.user));
        if (known !== null)
            throw known;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d(`Podman could not make its user namespace: ${host.podmanFault}`, 'Without one, no user can be mapped and no container started.', 'Ask what is missing here: rootless-artefacts doctor');
    }
}
/** Throws a HostError where no subordinate ids are left to map the other users of the image to. */
function requireSubordinateIds(host) {
    const short = [(0,_id_map_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeOf */ .$d)(host.idMap.uid) < 2 ? 'uid' : null, (0,_id_map_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeOf */ .$d)(host.idMap.gid) < 2 ? 'gid' : null].filter((kind) => kind !== null);
    if (short.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d(`${host.user.name} has no subordinate ${short.map((kind) => `${kind}s`).join(' and ')}`, 'Podman maps the users of the image to them; with none, only a single user exists in the container.', (0,_subordinate_ranges_js__WEBPACK_IMPORTED_MODULE_7__/* .cureOfRanges */ .n)((0,_cure_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readCureFacts */ .J)(host.user).subordinate, host.user));
}


/***/ }),

/***/ 7512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ REQUIREMENTS)
/* harmony export */ });
// What rootless containers ask of a host: one row a requirement. docs/requirements.md is made from it. Pure.
const REQUIREMENTS = {
    'plain-user': {
        title: 'a plain user',
        breaks: 'As root, container root is root on the host, and the files of the container belong to root',
        symptom: null,
    },
    podman: {
        title: 'Podman',
        breaks: 'No container can be run here; verify works without',
        symptom: 'podman: command not found',
    },
    'user-name': {
        title: 'the name in $USER',
        breaks: 'Podman looks up subordinate ids by this name, and takes those of another user or none',
        symptom: 'newuidmap: uid range [1-65537) -> [100000-165536) not allowed',
    },
    'runtime-folder': {
        title: 'the runtime folder',
        breaks: 'Podman has no place for what it must remember while a container runs, so none starts',
        symptom: 'XDG_RUNTIME_DIR directory "/run/user/0" is not owned by the current user',
    },
    'user-namespaces': {
        title: 'user namespaces',
        breaks: 'Without a namespace of its own Podman can map no user and start no container',
        symptom: 'cannot clone: Permission denied',
    },
    'id-map-tools': {
        title: 'newuidmap and newgidmap',
        breaks: 'Podman cannot map your subordinate ids without them, and starts no container',
        symptom: 'newuidmap: write to uid_map failed: Operation not permitted',
    },
    'subordinate-ids': {
        title: 'subordinate ids',
        breaks: 'The other users of an image are mapped to them: without a sound range, images with more than one user cannot be stored or run',
        symptom: 'potentially insufficient UIDs or GIDs available in user namespace',
    },
    'storage-driver': {
        title: 'the storage driver',
        breaks: 'Every container starts with a full copy of its image: seconds instead of a tenth of one, until the disk is full',
        symptom: 'no space left on device',
    },
    'storage-folder': {
        title: 'the folder of the store',
        breaks: 'Images cannot be stored there, or not run from there',
        symptom: 'potentially insufficient UIDs or GIDs … lchown …: operation not permitted',
    },
    'storage-parents': {
        title: 'the way to the store',
        breaks: 'A container with a mapping of its own is not let through to its image',
        symptom: 'make …/merged private: Permission denied',
    },
    cgroups: {
        title: 'cgroups',
        breaks: 'The runtime starts no container',
        symptom: 'crun: cgroups in hybrid mode not supported, drop all controllers from cgroupv2',
    },
    'cgroup-manager': {
        title: 'the cgroup manager',
        breaks: 'No container starts, or it ends with the session that started it',
        symptom: 'The cgroupv2 manager is set to systemd but there is no systemd user session available',
    },
    'container-runtime': {
        title: 'the container runtime',
        breaks: 'No container starts',
        symptom: 'crun: unknown version specified',
    },
    network: {
        title: 'the network',
        breaks: 'A container with a network does not start; with network none or host it does',
        symptom: 'slirp4netns failed: "open(\\"/dev/net/tun\\"): No such file or directory',
    },
};


/***/ }),

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sharedWith),
/* harmony export */   n: () => (/* binding */ cureOfRanges)
/* harmony export */ });
// The ranges of /etc/subuid and /etc/subgid (subuid(5)), and what puts them right. What counts is the map that the kernel took
// (id-map.ts); this only finds the line to change. Pure.
function parseRanges(text) {
    return text.split('\n').flatMap((row, index) => {
        const match = /^([^:#\s]+):(\d+):(\d+)\s*$/.exec(row);
        return match === null ? [] : [{ owner: match[1], first: Number(match[2]), count: Number(match[3]), line: index + 1 }];
    });
}
function meet(a, b) {
    return a.first < b.first + b.count && b.first < a.first + a.count;
}
function isOf(user) {
    return ({ owner }) => owner === user.name || owner === String(user.uid);
}
/** The lines of a user that the kernel refuses: those that meet an earlier one of his, or hold his own id. */
function unsoundLines(text, user, ownId) {
    const own = parseRanges(text).filter(isOf(user));
    return own
        .filter((range, index) => meet(range, { ...range, first: ownId, count: 1 }) || own.slice(0, index).some((before) => meet(before, range)))
        .map(({ line }) => line);
}
/** Other users whose ranges meet those of this one: their containers and his can write each other's files. */
function sharedWith(files, user) {
    const others = [files.uid, files.gid].flatMap((text) => {
        const ranges = parseRanges(text);
        const own = ranges.filter(isOf(user));
        return ranges.filter((range) => !own.includes(range) && own.some((mine) => meet(mine, range))).map(({ owner }) => owner);
    });
    return [...new Set(others)];
}
/**
 * The command that gives this user a sound range. A user who has one already only has an older namespace, which Podman's pause
 * process keeps alive.
 */
function cureOfRanges(files, user) {
    const migrate = 'podman system migrate';
    const unsound = { uid: unsoundLines(files.uid, user, user.uid), gid: unsoundLines(files.gid, user, user.gid) };
    const removals = ['uid', 'gid']
        .filter((kind) => unsound[kind].length > 0)
        .map((kind) => `sudo sed -i '${unsound[kind].map((line) => `${line}d`).join(';')}' /etc/sub${kind}`);
    const without = ['uid', 'gid'].filter((kind) => parseRanges(files[kind]).filter(isOf(user)).length === unsound[kind].length);
    if (without.length === 0)
        return [...removals, migrate].join(' && ');
    const first = [...parseRanges(files.uid), ...parseRanges(files.gid)].reduce((end, range) => Math.max(end, range.first + range.count), 100_000);
    const last = first + 65_535;
    const add = /^\d+$/.test(user.name)
        ? `echo ${user.name}:${first}:65536 | sudo tee -a ${without.map((kind) => `/etc/sub${kind}`).join(' ')}` // usermod wants an entry in passwd
        : `sudo usermod ${without.map((kind) => `--add-sub${kind}s ${first}-${last}`).join(' ')} ${user.name}`;
    return [...removals, add, migrate].join(' && ');
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ sureIds),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gx: () => (/* binding */ needsPasswd),
/* harmony export */   jX: () => (/* binding */ isRoot),
/* harmony export */   mM: () => (/* binding */ resolveUser)
/* harmony export */ });
// Which uid and gid a USER is, without running the image: the rules of moby/sys/user GetExecUser, which Podman uses. Pure.
/** moby/sys/user refuses anything larger (ErrRange). */
const LARGEST_ID = 2 ** 31 - 1;
/** Whether a USER can only be told with the passwd file of the image: a name, or a uid whose primary group is in there. */
function needsPasswd(declared) {
    return declared !== '' && !/^\d+:\d+$/.test(declared);
}
/** Whether a USER is root by its name or its number. */
function isRoot(declared) {
    return /^(?:(?:root|0)(?::(?:root|0))?)?$/.test(declared);
}
/** The ids that a USER tells by itself, without the files of the image; null where they are needed. */
function sureIds(declared) {
    if (declared === '')
        return { uid: 0, gid: 0 };
    const [userPart, groupPart] = declared.split(':');
    const idOf = (part) => (part !== undefined && /^\d+$/.test(part) ? Number(part) : null);
    return { uid: idOf(userPart), gid: idOf(groupPart) };
}
/**
 * The ids of a USER. A number is a uid and never looked up as a name; without a row for it its group is 0 (the OpenShift kind of
 * image); a group that is given counts before the primary one. An unknown name is an error, as it is when the container starts.
 */
function resolveUser(declared, users) {
    const [userPart = '', groupPart] = declared.split(':');
    const isNumber = /^\d+$/.test(userPart);
    for (const id of [userPart, groupPart ?? ''])
        if (/^\d+$/.test(id) && Number(id) > LARGEST_ID)
            return { unknown: `id ${id}: the largest is ${LARGEST_ID}` };
    const row = userPart === ''
        ? users.passwd.find(({ uid }) => uid === 0)
        : users.passwd.find(({ name, uid }) => (isNumber ? uid === Number(userPart) : name === userPart));
    if (row === undefined && userPart !== '' && !isNumber)
        return { unknown: `user ${userPart}` };
    const uid = row?.uid ?? (isNumber ? Number(userPart) : 0);
    const name = row?.name ?? (uid === 0 ? 'root' : null);
    if (groupPart === undefined || groupPart === '')
        return { declared, uid, gid: row?.gid ?? 0, name };
    if (/^\d+$/.test(groupPart))
        return { declared, uid, gid: Number(groupPart), name };
    const group = users.group.find((candidate) => candidate.name === groupPart);
    return group === undefined ? { unknown: `group ${groupPart}` } : { declared, uid, gid: group.gid, name };
}
/** The name that an image gives a uid, or null. */
function nameOf(users, uid) {
    return users?.passwd.find((row) => row.uid === uid)?.name ?? (uid === 0 ? 'root' : null);
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseGroup),
/* harmony export */   i: () => (/* binding */ parsePasswd)
/* harmony export */ });
// /etc/passwd and /etc/group of an image. Pure.
/**
 * Rows of passwd(5). As in moby/sys/user, a group that is missing or no number is 0, and a row that begins with # counts: USER 100
 * finds `#app:x:100:101`. A row without a uid, which moby/sys/user takes for root, is left out.
 */
function parsePasswd(text) {
    return rowsOf(text).flatMap(([name, , uid, gid]) => {
        const id = idOf(uid);
        return id === null ? [] : [{ name: name, uid: id, gid: idOf(gid) ?? 0 }];
    });
}
/** Rows of group(5), where a # begins a comment (moby/sys/user has it for this file alone). A row without a gid is left out. */
function parseGroup(text) {
    return rowsOf(text).flatMap(([name, , gid]) => {
        const id = idOf(gid);
        return id === null || name.startsWith('#') ? [] : [{ name: name, gid: id }];
    });
}
function rowsOf(text) {
    return text.split('\n').map((line) => line.trim().split(':'));
}
function idOf(text) {
    return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readImageUsers)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _host_podman_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7693);
/* harmony import */ var _passwd_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4155);
// The passwd and group files of an image. They are read from a mount of it under `podman unshare`, by our own script there
// (entry/inside.ts), because a path in a hostile image may be a link to a file of the host.




/** The users of an image in the local store. An image without these files has none. Throws a HostError with Podman's words. */
async function readImageUsers(world, { id, layers }) {
    const task = [process.execPath, world.insideScript, 'image-files'];
    const input = Buffer.from(JSON.stringify({ id, layers }));
    const inside = world.stream('podman', ['unshare', 'unshare', '--mount', ...task], { input });
    const words = (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(inside.stderr);
    const files = parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(inside.stdout));
    // It has to be gone before a container starts: where Podman copies an image for a new mapping, a second Podman process takes the
    // half-made layer for a broken one and deletes it ("Found incomplete layer", Podman 4.3.1).
    await inside.exit;
    if (files !== null)
        return { passwd: (0,_passwd_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePasswd */ .i)(files.passwd), group: (0,_passwd_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGroup */ .h)(files.group) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d(`The image could not be looked into: ${(0,_host_podman_words_js__WEBPACK_IMPORTED_MODULE_3__/* .podmanWords */ .P)(await words, 'podman unshare said nothing')}`, 'Its USER is a name, and only the passwd file of the image tells the ids of it.', 'Give the ids as numbers: container-user UID:GID.');
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null; // it ended before it could say anything
    }
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8701);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8424);
// What the store knows of an image.


/**
 * What the local store knows of an image by its reference or its id, or null where it is not there (or Podman is not). Does not pull. An
 * image of a place outside the store is not looked for: a copy of it in there may be of an earlier day.
 */
async function inspectImage(world, reference, id = null) {
    const name = id ?? (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(reference).localName;
    if (name === null)
        return null;
    const result = await world.exec('podman', ['image', 'inspect', '--format', 'json', name]).catch((error) => {
        if (error instanceof _world_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolMissing */ .L)
            return null; // readHost says so, at the same time
        throw error;
    });
    if (result === null || result.code !== 0)
        return null;
    const [image] = JSON.parse(result.stdout);
    const { Name: driver, Data: data } = image.GraphDriver;
    return {
        reference,
        id: image.Id,
        user: image.Config?.User ?? '',
        size: image.Size,
        layers: driver === 'overlay' && data?.UpperDir !== undefined ? [data.UpperDir, ...(data.LowerDir?.split(':') ?? [])] : null,
    };
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   t: () => (/* binding */ referenceProblem)
/* harmony export */ });
// What stands in the setting image: a name, or a place with the transport before it (containers-transports(5)). Pure.
const TRANSPORTS = ['docker-archive', 'docker-daemon', 'oci-archive', 'oci', 'containers-storage'];
/** Takes the text apart. Podman reads `oci:latest` as a place too, not as the tag of an image called oci. */
function parseReference(text) {
    const transport = TRANSPORTS.find((name) => text.startsWith(`${name}:`));
    const base = { text, registry: null, path: null };
    if (transport === undefined)
        return registryReference(text);
    const rest = text.slice(transport.length + 1);
    if (transport === 'containers-storage')
        return { ...base, transport, localName: rest.replace(/^@/, ''), remoteName: null };
    const path = transport === 'docker-daemon' ? null : rest.split(':')[0];
    return { ...base, transport, localName: null, remoteName: text, path };
}
function registryReference(text) {
    const explicit = text.startsWith('docker://');
    const written = explicit ? text.slice('docker://'.length) : text;
    // With its transport a short name is Docker's own; without, Podman looks through its registries.
    const name = explicit && registryOf(written) === null ? `docker.io/${written.includes('/') ? '' : 'library/'}${written}` : written;
    const registry = registryOf(name);
    // Skopeo refuses a tag beside a digest; the digest alone decides, as it does for Podman.
    const remoteName = registry === null ? null : `docker://${name.replace(/:[\w.-]+@/, '@')}`;
    return { text, transport: 'registry', localName: name, remoteName, registry, path: null };
}
/** The first part of a name is a registry where it has a dot or a port, or is localhost (reference.splitDockerDomain). */
function registryOf(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    return slash > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : null;
}
/** What is wrong with the text as a reference, or null. Whether the image exists is not asked. */
function referenceProblem(text) {
    const { transport, localName, path } = parseReference(text);
    if (transport === 'registry') {
        if (text === 'docker://')
            return 'names no image after docker://. Allowed: docker://NAME';
        if (/^[^/]*@[^/]*\//.test(localName))
            return 'holds a user or password, which would stand in every log. Allowed: the name alone, after podman login --password-stdin in an earlier step';
        return null;
    }
    if (transport === 'containers-storage') {
        if (localName === '' || localName?.startsWith('['))
            return 'names no image of your own store. Allowed: containers-storage:NAME, without [store]';
        return null;
    }
    if (transport === 'docker-daemon') {
        const name = text.slice('docker-daemon:'.length);
        return /^[^/]+:[\w.-]+$/.test(name.split('/').at(-1))
            ? null
            : 'has no tag, which Docker is asked for. Allowed: docker-daemon:NAME:TAG';
    }
    return path === '' ? `names no ${transport === 'oci' ? 'folder' : 'file'}. Allowed: ${transport}:PATH` : null;
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isIdMap),
/* harmony export */   c: () => (/* binding */ explainMap)
/* harmony export */ });
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8058);
// A pasted id map (/proc/PID/uid_map), row by row and in both directions. Pure.

/** Whether this is a pasted id map: threes of numbers, however they are broken into lines. */
function isIdMap(text) {
    const numbers = text.trim().split(/\s+/);
    return numbers.length > 1 && numbers.length % 3 === 0 && numbers.every((number) => /^\d{1,10}$/.test(number));
}
/** Explains a pasted map on this host. */
function explainMap(subject, host) {
    const numbers = subject.trim().split(/\s+/);
    const lines = numbers.flatMap((_, at) => (at % 3 === 0 ? [numbers.slice(at, at + 3).join(' ')] : []));
    const rows = (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdMap */ .dU)(lines.join('\n'))
        .filter(({ count }) => count > 0)
        .map((row) => ({ ...row, from: fromWhom(row, host) }));
    return { version: 1, subject, rows, text: [...rows.map((row) => sentenceOf(row, host)), ...example(rows)].join('\n'), cure: null };
}
function fromWhom({ outside, count }, host) {
    if (count === 1 && outside === host.user.uid)
        return 'runner';
    const ends = [outside, outside + count - 1];
    return ends.every((id) => id !== host.user.uid && (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toInside */ ._A)(host.idMap.uid, id) !== null) ? 'subordinate' : 'elsewhere';
}
function sentenceOf(row, host) {
    const ids = row.count === 1
        ? `${row.inside} in there is ${row.outside} out here`
        : `${span(row.inside, row.count)} in there are ${span(row.outside, row.count)} out here`;
    switch (row.from) {
        case 'runner':
            return `${ids}: you, ${host.user.name}. What ${row.inside} writes is yours.`;
        case 'subordinate':
            return `${ids}: your subordinate ids. What they write is not yours, and you can give it back to yourself without root (podman unshare chown).`;
        case 'elsewhere':
            return `${ids}: none that your Podman may act for. What they write takes root to give back.`;
        default:
            return row.from;
    }
}
/** The arithmetic both ways, on the largest row. */
function example(rows) {
    const row = rows.toSorted((a, b) => b.count - a.count)[0];
    if (row === undefined || row.count === 1)
        return [];
    const at = Math.min(99, row.count - 1);
    const [inside, outside] = [row.inside + at, row.outside + at];
    return [
        `So ${inside} in there is ${row.outside} + (${inside} - ${row.inside}) = ${outside} out here, and a file of ${outside} out here is one of ${inside} in there.`,
    ];
}
function span(first, count) {
    return `${first} to ${first + count - 1}`;
}


/***/ }),

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ planMapping),
/* harmony export */   G0: () => (/* binding */ defaultMap),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   iD: () => (/* binding */ predictOwners)
/* harmony export */ });
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8058);
/* harmony import */ var _triples_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8515);
// Which mapping, who owns what outside, and why. Pure: the same facts give the same plan on every machine.


/** Until `planStorage` has decided. */
const OWN_STORE = { storage: 'native', store: null, storeArgs: [] };
/** The plan for one image on one host. Every image user can be mapped; what cannot be stored is Podman's to refuse. */
function planMapping(facts) {
    const starts = facts.startUser ?? facts.imageUser;
    const runner = facts.containerUser ?? starts;
    const subordinate = { uid: Math.max(0, (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(facts.idMap.uid) - 1), gid: Math.max(0, (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(facts.idMap.gid) - 1) };
    if (facts.mapping === 'none') {
        return {
            strategy: 'none',
            ...OWN_STORE,
            mapArgs: [],
            equivalent: null,
            because: [{ because: 'asked-none' }],
            starts,
            runner: null,
            idMap: null,
        };
    }
    const isRoot = runner.uid === 0 && runner.gid === 0;
    if (facts.mapping === 'default' || (isRoot && facts.mapping === 'auto')) {
        const because = facts.mapping === 'default' ? { because: 'asked-default' } : whoBecomesRunner(facts, runner, true);
        return {
            strategy: 'default',
            ...OWN_STORE,
            // Said aloud, because PODMAN_USERNS and containers.conf would otherwise decide.
            mapArgs: ['--userns', 'host'],
            equivalent: null,
            because: [because],
            starts,
            runner: { declared: '', uid: 0, gid: 0, name: 'root' },
            idMap: defaultMap(facts.idMap),
        };
    }
    const inner = { uid: (0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .triples */ .s_)(runner.uid, subordinate.uid), gid: (0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .triples */ .s_)(runner.gid, subordinate.gid) };
    const because = [
        facts.mapping === 'remap' ? { because: 'asked-remap', user: label(runner) } : whoBecomesRunner(facts, runner, false),
    ];
    if (runner.uid > subordinate.uid || runner.gid > subordinate.gid) {
        const exceeded = runner.uid > subordinate.uid ? subordinate.uid : subordinate.gid;
        because.push({ because: 'user-outside-range', user: label(runner), subordinate: exceeded });
    }
    if (facts.startUser === null)
        because.push({ because: 'image-user-stands' });
    return {
        strategy: 'remap',
        ...OWN_STORE,
        mapArgs: (0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(inner.uid, inner.gid),
        equivalent: `--userns keep-id:uid=${runner.uid},gid=${runner.gid}`,
        because,
        starts,
        runner,
        idMap: { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(inner.uid, facts.idMap.uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(inner.gid, facts.idMap.gid) },
    };
}
/** The map of a container without any mapping option: the ids of Podman's own namespace as they are. */
function defaultMap(host) {
    return { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)((0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)((0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(host.uid)), host.uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)((0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)((0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(host.gid)), host.gid) };
}
function whoBecomesRunner(facts, runner, root) {
    if (facts.containerUser !== null)
        return { because: 'container-user', user: label(runner) };
    if (facts.startUser !== null)
        return { because: 'start-user', user: label(runner) };
    return root
        ? { because: 'root-image', declared: runner.declared }
        : { because: 'image-user', declared: runner.declared, user: label(runner) };
}
/** `app (100:101)`, or the ids alone where they have no name. */
function label(user) {
    return user.name === null ? `${user.uid}:${user.gid}` : `${user.name} (${user.uid}:${user.gid})`;
}
/** Who owns outside what these users of the container write; nothing where the mapping is not ours. */
function predictOwners(plan, users) {
    const { idMap } = plan;
    if (idMap === null)
        return [];
    return users.map(({ uid, gid, name }) => ({
        user: name ?? String(uid),
        container: { uid, gid },
        host: { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutside */ .TA)(idMap.uid, uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutside */ .TA)(idMap.gid, gid) },
    }));
}


/***/ }),

/***/ 8515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   s_: () => (/* binding */ triples),
/* harmony export */   tS: () => (/* binding */ mapOptions)
/* harmony export */ });
// The --uidmap/--gidmap triples that make one container id the runner. Pure.
/**
 * Container ids to the ids of Podman's own namespace, where 0 is the runner and 1 to `subordinate` are his subordinate ids: `runner`
 * becomes 0, everybody else keeps his order. Right on Podman 3.0 to 5.8, and in none of the three bugs that keep-id has
 * (containers/podman#22078: a 0 in uid= or gid= breaks 4.3 to 5.0; #29600: whether USER stands depends on the version; #4839).
 */
function triples(runner, subordinate) {
    const below = Math.min(runner, subordinate);
    const above = Math.max(0, subordinate - runner);
    return [
        { inside: 0, outside: 1, count: below },
        { inside: runner, outside: 0, count: 1 },
        { inside: runner + 1, outside: runner + 1, count: above },
    ].filter((range) => range.count > 0);
}
/** The first `count` ids as they are. */
function identity(count) {
    return [{ inside: 0, outside: 0, count }];
}
/** The options of `podman run` for a pair of maps. */
function mapOptions(uid, gid) {
    const option = (name, map) => map.flatMap((range) => [name, `${range.inside}:${range.outside}:${range.count}`]);
    return [...option('--uidmap', uid), ...option('--gidmap', gid)];
}


/***/ }),

/***/ 3726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZU: () => (/* binding */ policyInEffect)
/* harmony export */ });
/* unused harmony exports DEFAULT_POLICY, policyPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
// Which policy is in effect. Called before the container starts, which may write to the workspace.


/** Where a policy is looked for if none is named. */
const DEFAULT_POLICY = '.rootless-artefacts.yml';
/** The policy of this check, said in the log; null where there is none. Throws a UsageError with every mistake in it. */
async function policyInEffect(world, settings) {
    const { policyFrom, basePolicy, workspace } = settings;
    const path = policyPath(settings);
    const ofBase = policyFrom === 'base' && basePolicy !== null;
    if (ofBase ? basePolicy.text === null : path === null)
        return null;
    const [{ readBasePolicy, readPolicy }, { describePolicy }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(815), __nccwpck_require__.e(581), __nccwpck_require__.e(36)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7036)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9808)),
    ]);
    const where = { workspace, today: new Date(world.now()).toISOString().slice(0, 10) };
    const policy = ofBase ? readBasePolicy(basePolicy.text ?? '', basePolicy.file, where) : readPolicy(path ?? '', where);
    world.log.info(`${describePolicy(policy)}${ofBase ? ' (of the base branch)' : ''}`);
    return policy;
}
/** The file of the policy in the checkout; null where there is none. */
function policyPath({ policy, workspace }) {
    return policy ?? defaultIn(workspace);
}
/** A link counts, wherever it leads: a policy that cannot be read must not pass for none. */
function defaultIn(workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, DEFAULT_POLICY);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) === undefined ? null : path;
    }
    catch {
        return path; // a closed folder is in the way: reading it will say so
    }
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ containerOwner),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1502);
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76);
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8058);
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4430);
/* harmony import */ var _mapping_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8363);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2527);
// Turns a finding into words: names are added, and everything is made fit to be shown. Pure.






/** The sentence and the cure of a finding. `whole` is what the cure has to reach where the finding stands for many. */
function describe(finding, facts, whole = null) {
    const rule = _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y[finding.rule];
    const told = tell(finding, facts, whole ?? finding.entry?.path ?? null);
    return { sentence: rule.sentence(told), cure: rule.cure(told) };
}
function tell(finding, facts, whole) {
    const { entry } = finding;
    const me = facts.user;
    return {
        what: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(entry === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(finding.pattern ?? '') : shownPath(entry.path, facts.workspace)),
        shellPath: whole === null ? '' : shellPath(whole, facts),
        type: entry?.type ?? 'file',
        mode: (entry?.mode ?? 0).toString(8).padStart(4, '0'),
        owner: entry === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${entry.uid}:${entry.gid}`),
        group: entry === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(entry.gid)),
        detail: finding.detail === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(finding.detail)),
        me: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(me.name)} (${me.uid}:${me.gid})`),
        myIds: `${me.uid}:${me.gid}`,
        maker: makerOf(finding, facts),
        subordinate: entry !== null &&
            facts.host !== null &&
            // The kernel lets root of a namespace change a file only where it maps both ids of it (user_namespaces(7)).
            (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(facts.host.idMap.uid, entry.uid) !== null &&
            (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(facts.host.idMap.gid, entry.gid) !== null,
        ofThisRun: finding.origin === 'run' && facts.plan?.idMap != null,
        lesson: finding.origin === 'run' ? facts.lesson : null,
    };
}
/**
 * The user of a container who owns what was found. For what this run made, its own mapping tells; nobody saw the run that made
 * anything else, and that was most likely one with Podman's default mapping. null where no mapping is known.
 */
function containerOwner({ entry, origin }, { plan, host }) {
    const map = origin === 'run' ? (plan?.idMap ?? null) : host === null ? null : (0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultMap */ .G0)(host.idMap);
    return entry === null || map === null ? null : { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(map.uid, entry.uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(map.gid, entry.gid) };
}
function makerOf(finding, facts) {
    const container = containerOwner(finding, facts);
    if (container === null || container.uid === null)
        return null;
    const name = (0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(facts.imageUsers, container.uid);
    const ids = container.gid === null ? String(container.uid) : `${container.uid}:${container.gid}`;
    return { ids, label: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name === null ? ids : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(name)} (${ids})`) };
}
/** A path as people know it: relative in the workspace, absolute outside it. */
function relativePath(path, workspace) {
    if (path === workspace)
        return '.';
    const prefix = workspace === '/' ? '/' : `${workspace}/`;
    return (path.startsWith(prefix) ? path.slice(prefix.length) : path);
}
function shownPath(path, workspace) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(relativePath(path, workspace));
}
const PLAIN = /^[\w./@%+=:,-]+$/;
/** What a cure has to reach, as words for a shell: nothing that was not checked, and no name that a shell could take for its own. */
function shellPath(path, facts) {
    const roots = facts.verdict?.scan.roots ?? [];
    const root = roots.find((candidate) => isIn(path, (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(candidate)));
    // Findings in several roots share only a folder above them, perhaps / itself.
    if (root === undefined)
        return (roots
            .filter((candidate) => isIn((0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(candidate), path))
            .map(shellWord)
            .join(' ') || '.');
    const text = (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(relativePath(path, facts.workspace));
    return text !== null && PLAIN.test(text) ? text : shellWord(root);
}
/** Whether a path is the folder or lies in it. */
function isIn(path, folder) {
    return relativePath(path, folder) !== path;
}
function shellWord(root) {
    if (PLAIN.test(root))
        return root;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(root) === root ? `'${root.replaceAll("'", "'\\''")}'` : '.';
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   sD: () => (/* binding */ showAgain)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1502);
// One escaper a target. Everything from the container is hostile: names, users, output, messages. Pure.

// Controls, bidi overrides, zero-width and tag characters, line separators and lone surrogates: all that would be invisible, move the
// cursor, turn the text round or end a line. By what Unicode says of them: a list by hand had forgotten U+034F, U+180E and others.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Text with everything unseen made visible as \u{…}. Reversible: a backslash is doubled. */
function show(text) {
    return text.replaceAll('\\', '\\\\').replace(UNSEEN, visible);
}
function visible(character) {
    return `\\u{${character.codePointAt(0).toString(16)}}`;
}
/** Text that was shown before, and may have been changed since by others: what is unseen becomes visible, a backslash stays as it is. */
function showAgain(text) {
    return text.replace(UNSEEN, visible);
}
/** A path for people: as `show`, and bytes that are not UTF-8 as \xNN. */
function showPath(path) {
    return (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAndBytes */ .ul)(path)
        .map((part) => (typeof part === 'string' ? show(part) : `\\x${part.toString(16)}`))
        .join('');
}
// All punctuation that is markup in Markdown or HTML, and what makes an address a link in GFM (`://`, `www.`): an entity stops both.
const MARKUP = /[!#$%&*+<=>?@[\]\\^_`{|}~]|:(?=\/\/)|(?<=www)\./gi;
const entity = (character) => `&#${character.charCodeAt(0)};`;
/**
 * A name in Markdown. Backticks would not do: in a table a `|` ends the cell inside them too. Inside <code>, GitHub makes no mention
 * or reference of it.
 */
function markdownCode(text) {
    // cmark-gfm makes a mail address a link even there, and even of an entity, unless it ends in the middle of it.
    return `<code>${text.replace(MARKUP, entity).replace(/(?<=[\w.-]|&#43;|&#95;)&#64;/g, '&#64;<!---->')}</code>`;
}
// Sentences quote names and commands between these two. `show` lets neither through, so no name can hold one.
const QUOTE = '\u0001';
const UNQUOTE = '\u0002';
/** Marks a part of a sentence as a name or a command, for the target to set apart. The part has to be fit to be shown. */
function quote(shown) {
    return `${QUOTE}${shown}${UNQUOTE}`;
}
/** A sentence where there is no markup: a log, a message. */
function plain(sentence) {
    return sentence.replaceAll(QUOTE, '').replaceAll(UNQUOTE, '');
}
/**
 * A sentence in Markdown: what is quoted as code, and nothing of the rest is markup either. No address becomes a link, and no @ or
 * # addresses anybody, in a mail that quotes it either.
 */
function markdownSentence(sentence) {
    return partsOf(sentence)
        .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part)))
        .join('');
}
/** The parts of a sentence: text, quoted, text, quoted, …, text. */
function partsOf(sentence) {
    return sentence.split(/[\u0001\u0002]/);
}
function markdownText(text) {
    return text.replace(MARKUP, (character) => `${entity(character)}${'@#'.includes(character) ? '\u200b' : ''}`);
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yc: () => (/* binding */ whereAbouts),
/* harmony export */   bs: () => (/* binding */ GROUPS_SHOWN),
/* harmony export */   kG: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
// Findings of one cause read as one: same rule, same owner, same maker, with the folders that they are in. Pure.


/** A container can give its files to thousands of owners: so many kinds are shown for people, the rest counted. */
const GROUPS_SHOWN = 50;
const EXAMPLES = 5;
const FOLDERS = 3;
/** The groups of the listed findings, worst and largest first. */
function groupFindings(facts) {
    const groups = new Map();
    for (const finding of facts.verdict?.findings ?? []) {
        const { entry } = finding;
        const key = [finding.rule, finding.level, finding.origin, entry === null ? finding.pattern : `${entry.uid}:${entry.gid}`].join('\0');
        const group = groups.get(key) ?? { first: finding, count: 0, examples: [], common: null, folders: new Map() };
        group.count += 1;
        if (group.examples.length < EXAMPLES)
            group.examples.push(entry === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(finding.pattern ?? '') : (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(entry.path, facts.workspace));
        if (entry !== null) {
            group.common = group.common === null ? entry.path : commonFolder(group.common, entry.path);
            const folder = parentOf(entry.path);
            group.folders.set(folder, (group.folders.get(folder) ?? 0) + 1);
        }
        groups.set(key, group);
    }
    const rank = (group) => (group.first.level === 'error' ? 1e9 : 0) + group.count;
    return [...groups.values()]
        .sort((a, b) => rank(b) - rank(a))
        .map((group) => {
        const { first, count, examples } = group;
        const { sentence, cure } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(first, facts, group.common);
        const folders = [...group.folders].sort(([, a], [, b]) => b - a).slice(0, FOLDERS);
        return {
            first,
            count,
            examples,
            folders: folders.map(([folder, here]) => ({ folder: (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(folder, facts.workspace), count: here })),
            otherFolders: group.folders.size - folders.length,
            sentence,
            cure: cure.text,
        };
    });
}
/** `3 in out, 2 in out/coverage, and more in 7 other folders`; '' where one folder holds all and the examples say which. */
function whereAbouts({ folders, otherFolders }) {
    if (folders.length < 2)
        return '';
    const named = folders.map(({ folder, count }) => `${count} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(folder)}`).join(', ');
    return otherFolders === 0 ? named : `${named}, and more in ${otherFolders} other ${otherFolders === 1 ? 'folder' : 'folders'}`;
}
function parentOf(path) {
    return (path.slice(0, path.lastIndexOf('/')) || '/');
}
/** The deepest folder that holds both, or the path itself where they are the same. */
function commonFolder(a, b) {
    const [first, second] = [a.split('/'), b.split('/')];
    const same = first.findIndex((segment, index) => segment !== second[index]);
    return (same < 0 ? a : first.slice(0, Math.max(same, 1)).join('/') || '/');
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   cN: () => (/* binding */ decisiveVerdict),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9186);
// The outcome of a check and its exit code, by the precedence of the contract. Pure.

/** Cancelled, time limit, host, command, findings: the first that holds. */
function outcomeOf(facts) {
    if (facts.run?.ended === 'cancelled')
        return 'cancelled';
    if (facts.run?.ended === 'timed-out')
        return 'timed-out';
    if (facts.fault !== null)
        return 'not-run';
    if (facts.run !== null && facts.run.exitCode !== 0)
        return 'command-failed';
    const verdict = decisiveVerdict(facts);
    return verdict !== null && (0,_artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(verdict, facts.failOn) ? 'findings' : 'pass';
}
/** The verdict that decides: after a repair, the one after it. */
function decisiveVerdict({ verdict, after }) {
    return after ?? verdict;
}
/** The exit code; `signal` is the one that cancelled us. */
function exitCodeOf(facts, signal) {
    const outcome = outcomeOf(facts);
    switch (outcome) {
        case 'pass':
            return 0;
        case 'findings':
            return 1;
        case 'command-failed':
            return facts.run?.exitCode ?? 1;
        case 'timed-out':
            return 124;
        case 'cancelled':
            return signal === 'SIGTERM' ? 143 : 130;
        case 'not-run':
            return 3;
        default:
            return outcome;
    }
}


/***/ }),

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   describePolicy: () => (/* binding */ describePolicy),
/* harmony export */   policyChangeNote: () => (/* binding */ policyChangeNote),
/* harmony export */   policyNotes: () => (/* binding */ policyNotes)
/* harmony export */ });
/* harmony import */ var _artefacts_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2037);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8191);
// What is said of a policy: in the log before the check, and in every report what it changed. Pure.




const EXAMPLES = 5;
/** The policy in effect, in one line for the log. */
function describePolicy(policy) {
    const expired = policy.allow.filter((allowance) => (0,_artefacts_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .hasExpired */ .oN)(allowance, policy)).length;
    const { baseline } = policy;
    const parts = [
        ...levelsOf(policy),
        ...(policy.allow.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(policy.allow.length, 'entry', 'entries')} of allow, ${expired} expired`]),
        ...(baseline === null
            ? []
            : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(baseline.residue.size, 'finding')} known from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(baseline.file)}${baseline.omitted === 0 ? '' : ` (${baseline.omitted} more were not listed there)`}`,
            ]),
    ];
    return `Policy:  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(policy.file)}: ${parts.length === 0 ? 'the rules as they are' : parts.join('; ')}`;
}
function levelsOf({ levels }) {
    const entries = Object.entries(levels);
    return entries.length === 0 ? [] : [`${entries.map(([rule, level]) => `${rule} is ${level}`).join(', ')}`];
}
/** What is said where a pull request changes the policy by which it is judged; '' where it does not. */
function policyChangeNote({ policyChanged }) {
    if (policyChanged === null)
        return '';
    const { file, inEffect } = policyChanged;
    const effect = inEffect === 'base' ? 'That of the base branch counted' : 'Its own counted: policy-from: base takes that of the base branch';
    return `This pull request changes the policy (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(file))}) by which it is judged. ${effect}`;
}
/** What every report says of the policy. */
function policyNotes(facts) {
    const effect = facts.verdict?.policy ?? null;
    if (effect === null)
        return { expired: [], excused: [] };
    const { policy, allowances } = effect;
    const file = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(policy.file));
    const sayAllowed = ({ allowance, count }) => {
        const until = allowance.until === null ? '' : ` (until ${allowance.until})`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'finding')} allowed by the policy (${file}) in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.path))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.reason)}${until}`;
    };
    const sayExpired = ({ allowance, count }) => {
        const cure = count === 0
            ? 'Nothing breaks the rules there any more. Cure: remove the entry'
            : `It speaks of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'finding')}. Cure: mend what it allowed, or give it a later date`;
        return `Line ${allowance.line} of the policy (${file}) allowed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.path))} until ${allowance.until} and has expired: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.reason)}. ${cure}`;
    };
    return {
        expired: allowances.filter(({ expired }) => expired).map(sayExpired),
        excused: [
            ...levelsOf(policy).map((text) => `By the policy (${file}) ${text}${dropped(effect)}`),
            ...allowances.filter(({ expired }) => !expired).map(sayAllowed),
            ...baselineNotes(effect, facts),
        ],
    };
}
function dropped({ dropped: count }) {
    return count === 0 ? '' : `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'finding')} of rules that are off ${count === 1 ? 'is' : 'are'} not reported`;
}
function baselineNotes({ policy: { baseline }, known, gone }, facts) {
    if (baseline === null)
        return [];
    const file = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(baseline.file));
    const pathOf = ({ path }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, facts.workspace));
    const examples = `${gone.slice(0, EXAMPLES).map(pathOf).join(', ')}${gone.length > EXAMPLES ? ', …' : ''}`;
    return [
        ...(known.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(known.length, 'finding')} known from the baseline (${file})`]),
        ...(gone.length === 0
            ? []
            : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(gone.length, 'finding')} of the baseline (${file}) found no longer: ${examples}. Write it anew to shorten it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)('rootless-artefacts verify --report FILE')}`,
            ]),
    ];
}


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ repairParticular),
/* harmony export */   Qs: () => (/* binding */ dryRunLines),
/* harmony export */   dK: () => (/* binding */ repairNotes)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8191);
// What a repair did, in sentences, and as it stands in the JSON report. Pure.



const SHOWN = 10;
/** The repair in one sentence, with what it is called; null where there was none. */
function repairParticular({ repair }) {
    if (repair === null)
        return null;
    const { changed, owner, mode, entries, foreign, failed, unclear } = repair.done ?? repair.look;
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(entries, 'entry', 'entries');
    const parts = [
        owner > 0 ? `the owner of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(owner, 'entry', 'entries')}` : '',
        mode > 0 ? `the mode of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(mode, 'entry', 'entries')}` : '',
    ];
    const what = parts.filter((part) => part !== '').join(' and ');
    const done = changed === 0 ? `nothing to give back among ${all}` : repair.dryRun ? `would change ${what}, of ${all}` : `changed ${what}, of ${all}`;
    const beside = [
        foreign > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(foreign)} ${foreign === 1 ? 'belongs' : 'belong'} to root or another user: left alone` : '',
        failed > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failed, 'entry', 'entries')} could not be changed` : '',
        unclear > 0 && repair.done === null
            ? `of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unclear, 'entry', 'entries')} with the number of nobody only the repair itself can tell`
            : '',
    ].filter((part) => part !== '');
    return [repair.dryRun ? 'Dry run' : 'Repair', [done, ...beside].join('; ')];
}
/** What stands beside the findings: what could not be repaired or was passed by, and what the findings are. */
function repairNotes(facts) {
    const { repair, after } = facts;
    if (repair === null)
        return [];
    const { failed } = repair.done ?? repair.look;
    return [
        ...said('Not repaired', repair.failures, failed, facts),
        ...said('Passed by', repair.passedBy, repair.passedBy.length, facts),
        ...(after === null
            ? []
            : ['The findings are what the run left; the verdict and the exit status are those of the check after the repair.']),
    ];
}
function said(what, listed, count, facts) {
    const shown = listed.slice(0, SHOWN).map(({ path, reason }) => `${what}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, facts.workspace))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(reason)}`);
    return count > shown.length ? [...shown, `${what}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count - shown.length, 'more', 'more')}`] : shown;
}
/** What a dry run found, a path a line. */
function dryRunLines({ repair, workspace }) {
    if (repair === null || !repair.dryRun || repair.listed.length === 0)
        return [];
    const more = repair.look.changed - repair.listed.length;
    return [
        'Would be given back:',
        ...repair.listed.map((path) => `  ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, workspace)}`),
        ...(more > 0 ? [`  and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more, 'more', 'more')}`] : []),
    ];
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(740);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5102);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9808);
/* harmony import */ var _repair_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6197);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8191);
// Facts → lines for a terminal or a log. Pure.







function renderText(facts) {
    const lines = [`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(facts) === 'pass' ? 'PASS' : 'FAIL'}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(facts)}.`];
    if (facts.fault !== null)
        lines.push(`      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.meaning)}`, `Cure  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.cure)}`);
    for (const [name, text] of (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .particulars */ .PS)(facts))
        lines.push(`${`${name}:`.padEnd(9)} ${text}`);
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupFindings */ .kG)(facts);
    for (const group of groups.slice(0, _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS_SHOWN */ .bs)) {
        const { rule, level, origin } = group.first;
        lines.push('', `${level} ${rule}${origin === 'earlier' ? ' (left by an earlier job)' : ''}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(group.count, 'finding')}${facts.after === null ? '' : ', before the repair'}`);
        lines.push(`  ${group.sentence}.`, `  It breaks: ${_artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[rule].breaks}.`, `  Cure: ${group.cure}`);
        const where = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .whereAbouts */ .Yc)(group);
        if (where !== '')
            lines.push(`  ${where}`);
        if (group.count > 1)
            lines.push(...group.examples.map((example) => `    ${example}`));
        if (group.count > group.examples.length)
            lines.push(`    and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(group.count - group.examples.length, 'more', 'more')}`);
    }
    if (groups.length > _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS_SHOWN */ .bs)
        lines.push('', `and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(groups.length - _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS_SHOWN */ .bs, 'more kind')} of finding, in the JSON report`);
    const { expired, excused } = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_3__.policyNotes)(facts);
    const changed = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_3__.policyChangeNote)(facts);
    if (changed !== '')
        lines.push('', `Note: ${changed}.`);
    for (const note of expired)
        lines.push('', `error policy: ${note}.`);
    for (const note of [...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(facts), ...excused, ...(0,_repair_text_js__WEBPACK_IMPORTED_MODULE_4__/* .repairNotes */ .dK)(facts)])
        lines.push('', note);
    const listed = (0,_repair_text_js__WEBPACK_IMPORTED_MODULE_4__/* .dryRunLines */ .Qs)(facts);
    if (listed.length > 0)
        lines.push('', ...listed);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(lines.join('\n'))}\n`;
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ particulars),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oW: () => (/* binding */ caveats),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _artefacts_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2037);
/* harmony import */ var _mapping_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8363);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2527);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5102);
/* harmony import */ var _repair_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6197);
// The few sentences that every report says the same way. Pure.






/** `1 file`, `1,203 files` */
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}
/** `1,203` */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** The verdict in one sentence. */
function headline(facts) {
    const verdict = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .decisiveVerdict */ .cN)(facts);
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(facts);
    const found = verdict === null ? '' : tally(verdict, outcome !== 'findings');
    const afterwards = facts.after === null ? '' : ', after the repair';
    const left = verdict === null
        ? '; its artefacts were not checked'
        : found === ''
            ? `; its artefacts are in order${afterwards}`
            : `, and left ${found}${afterwards}`;
    switch (outcome) {
        case 'pass':
            if (verdict !== null && verdict.scan.roots.length === 0)
                return 'Nothing was checked: no folder of the host is mounted writable';
            return verdict === null
                ? 'Done'
                : `${found === '' ? allMine(verdict.scan.entries, who(facts)) : `Passed, with ${found}`}${afterwards}`;
        case 'findings':
            return `The artefacts are not safe${afterwards}: ${found}`;
        case 'command-failed':
            return `The command ended with status ${facts.run?.exitCode}${left}`;
        case 'timed-out':
            return `The command was stopped at its time limit${left}`;
        case 'cancelled':
            return 'Cancelled: the container was stopped, its artefacts were not checked';
        case 'not-run':
            return `Not run: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(facts.fault?.message ?? '')}`;
        default:
            return outcome;
    }
}
function allMine(entries, me) {
    if (entries === 0)
        return 'There is nothing to check';
    return entries === 1 ? `The one entry belongs to ${me}` : `All ${counted(entries, 'entry', 'entries')} belong to ${me}`;
}
/** What was found. With what the policy excuses where nothing else says it: a check that left it out would be whiter than the disk. */
function tally({ counts, scan, policy }, withExcused) {
    const expired = policy?.allowances.filter((one) => one.expired).length ?? 0;
    const excused = policy === null ? 0 : (0,_artefacts_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .excusedCount */ .RH)(policy);
    return [
        counts.error > 0 ? counted(counts.error, 'error') : '',
        counts.warning > 0 ? counted(counts.warning, 'warning') : '',
        scan.unexamined.length > 0 ? `${counted(scan.unexamined.length, 'place')} that could not be looked at` : '',
        expired > 0 ? `${counted(expired, 'expired entry', 'expired entries')} in the policy` : '',
        withExcused && excused > 0 ? `${counted(excused, 'finding')} that the policy excuses` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
function who(facts) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(facts.user.name)} (${facts.user.uid}:${facts.user.gid})`);
}
/** What was run, how it was mapped and what was checked: name and sentence. */
function particulars(facts) {
    const { image, plan, verdict, run } = facts;
    const rows = [];
    if (image !== null) {
        const declared = image.resolvedUser.declared === '' ? 'no USER' : `USER ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(image.resolvedUser.declared))}`;
        rows.push(['Image', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(image.reference))}, ${declared}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)((0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf)(image.resolvedUser)))}`]);
    }
    if (plan !== null) {
        const same = plan.runner === null ? 'left to podman-arg' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)((0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf)(plan.runner)))} in the container is ${who(facts)} here`;
        rows.push(['Mapping', `${plan.strategy}: ${same}`]);
    }
    if (run !== null)
        rows.push(['Command', `${run.exitCode === null ? 'stopped' : `status ${run.exitCode}`} after ${seconds(run.durationMs)}`]);
    const repaired = (0,_repair_text_js__WEBPACK_IMPORTED_MODULE_4__/* .repairParticular */ .L_)(facts);
    if (repaired !== null)
        rows.push([...repaired]);
    if (verdict !== null) {
        const roots = verdict.scan.roots.map((root) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(root))).join(', ') || 'no folder';
        rows.push(['Checked', `${counted(verdict.scan.entries, 'entry', 'entries')} in ${roots}, ${seconds(verdict.scan.durationMs)}`]);
    }
    return rows;
}
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
/** What stands beside the findings: places not looked at, findings not listed. */
function caveats(facts) {
    const { verdict } = facts;
    if (verdict === null)
        return [];
    const places = verdict.scan.unexamined
        .slice(0, 10)
        .map(({ path, reason }) => `Not examined: ${path === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(path, facts.workspace))}: `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(reason)}`);
    const more = verdict.scan.unexamined.length - places.length;
    return [
        ...places,
        ...verdict.scan.notChecked.map(({ rule, reason }) => `Not checked: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(rule)}, because ${reason}`),
        ...(more > 0 ? [`${counted(more, 'further place')} could not be looked at`] : []),
        ...(verdict.omitted > 0 ? [`${counted(verdict.omitted, 'further finding')} counted and not listed`] : []),
    ];
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readArgv)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4543);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7773);
// Reads a command line with node's own parser, under our table, so that every mistake is reported at once.



const VERBS = ['run', 'verify', 'plan', 'explain', 'repair', 'doctor', 'report'];
/** Settings whose values often begin with a dash themselves. */
const DASH_VALUES = ['podman-arg', 'script'];
/** Reads argv (without node and the script). Mistakes are collected in the result, never thrown. */
function readArgv(argv) {
    const [first, ...rest] = argv;
    if (first === '--version' || first === 'version')
        return { kind: 'version' };
    const verb = VERBS.find((name) => name === first) ?? null;
    const beforeCommand = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
    if (first === undefined || first === 'help' || beforeCommand.includes('--help') || beforeCommand.includes('-h')) {
        const topic = VERBS.find((name) => name === (first === 'help' ? argv[1] : first)) ?? null;
        return { kind: 'help', verb: topic };
    }
    if (verb === null)
        return { kind: 'settings', raw: withoutVerb(first) };
    return { kind: 'settings', raw: readVerb(verb, rest) };
}
function withoutVerb(word) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, VERBS);
    const problem = word.startsWith('-') ? 'a verb has to come first' : `is no verb${near === null ? '' : `; did you mean ${near}`}`;
    const mistake = {
        setting: 'verb',
        value: word,
        problem: `${problem}. Allowed: ${VERBS.join(', ')}`,
        example: 'rootless-artefacts run --image IMAGE -- COMMAND',
    };
    return { surface: 'cli', verb: 'run', values: new Map(), positionals: [], command: null, mistakes: [mistake] };
}
function readVerb(verb, argv) {
    const known = new Map(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y.filter((setting) => setting.only !== 'action').map((setting) => [setting.name, setting]));
    const options = Object.fromEntries([...known.values()].map((setting) => [
        setting.name,
        { type: setting.kind === 'flag' ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true });
    const values = new Map();
    const positionals = [];
    const mistakes = [];
    const mistake = (setting, value, problem, example) => mistakes.push({ setting, value, problem, example });
    let command = null;
    let unknownAt = null;
    for (const token of tokens) {
        if (token.kind === 'option-terminator') {
            command = argv.slice(token.index + 1);
            break;
        }
        if (token.kind === 'positional') {
            // The word after an option that does not exist is most likely its value, and no second mistake.
            if (unknownAt === null || token.index !== unknownAt + 1)
                positionals.push(token.value);
            continue;
        }
        const setting = known.get(token.name);
        if (setting === undefined) {
            if (token.index === unknownAt)
                continue; // -abc is one word to people and three options to the parser
            unknownAt = token.index;
            const offered = [...known.values()].filter((candidate) => candidate.verbs.includes(verb)).map((candidate) => candidate.name);
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(token.name, offered);
            mistake(token.rawName, null, `is no option of ${verb}${near === null ? '' : `; did you mean --${near}`}. See rootless-artefacts ${verb} --help`, null);
            continue;
        }
        const example = `--${setting.name}${setting.kind === 'flag' ? '' : ` ${quoted(setting.example)}`}`;
        if (!setting.verbs.includes(verb)) {
            mistake(token.rawName, token.value ?? null, `is an option of ${setting.verbs.join(', ')}, not of ${verb}`, null);
        }
        else if (setting.kind === 'flag') {
            if (token.inlineValue === true)
                mistake(token.rawName, token.value, 'takes no value: it is either there or not', example);
            else
                values.set(setting.name, ['true']);
        }
        else if (token.value === undefined) {
            mistake(token.rawName, null, 'needs a value', example);
        }
        else if (token.inlineValue !== true && token.value.startsWith('--') && !DASH_VALUES.includes(setting.name)) {
            mistake(token.rawName, token.value, `needs a value, and an option follows; a value that begins with -- is written --${setting.name}=VALUE`, example);
        }
        else {
            const given = values.get(setting.name);
            if (given === undefined)
                values.set(setting.name, [token.value]);
            else if (setting.kind === 'list')
                given.push(token.value);
            else
                mistake(token.rawName, token.value, `is given twice (first ${JSON.stringify(given[0])}); it can be given once`, example);
        }
    }
    return { surface: 'cli', verb, values, positionals, command, mistakes };
}
function quoted(text) {
    return /^[\w./:=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./lib/settings/nearest.js
// Did you mean. Pure.

/** The name that a mistyped word most likely means, or null. */
function nearest(word, names) {
    const ranked = names.map((name) => ({ name, distance: leven(word, name) })).sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    if (best === undefined || word.length < 3)
        return null;
    return best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ describePreset),
  _: () => (/* binding */ readPreset)
});

;// CONCATENATED MODULE: ./lib/artefacts/presets.js
// The places in which a CI system leaves things for the next job, by the variables that name them. Pure.
/** The places of a CI system in these variables. Whether they are there is another question. */
function placesOf(preset, variables) {
    return PLACES[preset](variables);
}
const PLACES = { github, gitlab, jenkins };
/**
 * https://docs.github.com/actions/reference/workflows-and-actions/variables: RUNNER_TEMP also holds what container actions leave,
 * `_github_home` and `_github_workflow`.
 */
function github(variables) {
    const names = ['GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'RUNNER_TEMP'];
    const olderName = !variables['RUNNER_TOOL_CACHE'] && variables['AGENT_TOOLSDIRECTORY'];
    const tools = named(variables, olderName ? 'AGENT_TOOLSDIRECTORY' : 'RUNNER_TOOL_CACHE');
    // There the cache is a part of the image, made by root, and the machine is thrown away after the job.
    const hosted = variables['RUNNER_ENVIRONMENT'] === 'github-hosted';
    const leftOut = hosted && tools.path !== null ? 'comes with a runner that GitHub hosts, and goes with it' : null;
    return [...names.map((name) => named(variables, name)), { ...tools, leftOut }];
}
/**
 * https://docs.gitlab.com/ci/variables/predefined_variables/: the runner keeps its cache beside the builds (`cache_dir`), and the
 * job's own files (variables of type file among them) in a folder beside the project.
 */
function gitlab(variables) {
    return [
        named(variables, 'CI_BUILDS_DIR'),
        named(variables, 'CI_PROJECT_DIR'),
        beside(variables, 'CI_PROJECT_DIR', 'CI_PROJECT_DIR.tmp', (path) => `${path}.tmp`),
        beside(variables, 'CI_BUILDS_DIR', 'the cache beside CI_BUILDS_DIR', (path) => path.replace(/\/[^/]*$/, '/cache')),
    ];
}
/** https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables and what Pipeline puts beside a workspace. */
function jenkins(variables) {
    const temporary = variables['WORKSPACE_TMP'] ? named(variables, 'WORKSPACE_TMP') : suffixed(variables, '@tmp');
    return [named(variables, 'WORKSPACE'), temporary, suffixed(variables, '@libs'), suffixed(variables, '@script')];
}
function suffixed(variables, suffix) {
    return beside(variables, 'WORKSPACE', `WORKSPACE${suffix}`, (path) => `${path}${suffix}`);
}
function named(variables, name) {
    const value = variables[name] ?? '';
    // A relative one would depend on where this step happens to run.
    return { name, path: value.startsWith('/') ? value.replace(/(?<=.)\/+$/, '') : null, leftOut: null };
}
function beside(variables, variable, name, place) {
    const { path } = named(variables, variable);
    return { name, path: path === null || path === '/' ? null : place(path), leftOut: null };
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __nccwpck_require__(2527);
;// CONCATENATED MODULE: ./lib/settings/preset.js
// Which of the places that a CI system names are there, and what is said of the others. Pure.


/** The preset in this environment, on this disk. It may have no place at all. */
function readPreset(name, variables, isThere) {
    const places = [];
    const without = [];
    for (const place of placesOf(name, variables)) {
        const problem = problemOf(place, isThere);
        if (problem !== null)
            without.push(`${place.name} ${problem}`);
        else if (place.path !== null)
            places.push({ name: place.name, path: place.path });
    }
    return { name, places, without };
}
function problemOf({ path, leftOut }, isThere) {
    if (path === null)
        return 'is not set';
    if (leftOut !== null)
        return `(${(0,report_escape/* show */.WU)(path)}) ${leftOut}`;
    return isThere(path) ? null : `(${(0,report_escape/* show */.WU)(path)}) is not there`;
}
/** One line for people: what the preset looks at, and what not. */
function describePreset({ name, places, without }) {
    const checked = places.map((place) => `${place.name} (${(0,report_escape/* show */.WU)(place.path)})`).join(', ');
    return `Checking what ${name} leaves behind: ${checked}${without.length === 0 ? '' : `. Not checked: ${without.join(', ')}`}`;
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingOf),
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
// The one table of settings. action.yml, the README, --help and the parser all come from it; nothing else names a setting.
const MAPPED = ['run', 'plan'];
const CHECKED = ['run', 'verify'];
const RUN = ['run'];
const VERIFY = ['verify'];
const REPORT = ['report'];
const COMMENTED = ['run', 'verify', 'report'];
const SETTINGS = [
    {
        name: 'image',
        verbs: ['run', 'verify', 'plan', 'explain'],
        kind: 'text',
        placeholder: 'IMAGE',
        example: 'docker.io/library/node:24',
        help: 'The image to run: a name, or `docker://NAME`, `oci:FOLDER[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE[:NAME:TAG]`, `docker-daemon:NAME:TAG` (built with Docker in an earlier step), `containers-storage:NAME`. For verify and explain: the image that made the files, so that its users can be named.',
    },
    {
        name: 'script',
        input: 'run',
        verbs: RUN,
        kind: 'text',
        placeholder: 'SCRIPT',
        example: 'npm test',
        help: 'A shell script to run in the container. It replaces the ENTRYPOINT of the image by `sh -e`.',
    },
    {
        name: 'shell',
        verbs: RUN,
        kind: 'text',
        default: 'sh',
        placeholder: 'SHELL',
        example: 'bash',
        help: 'The shell in the image that runs the script, called with `-e`.',
    },
    {
        name: 'command',
        only: 'action',
        verbs: RUN,
        kind: 'list',
        example: 'npm\ntest',
        help: 'The command to run, one argument a line. It keeps the ENTRYPOINT of the image, as `podman run` does.',
    },
    {
        name: 'entrypoint',
        verbs: RUN,
        kind: 'text',
        placeholder: 'PATH',
        example: '/bin/busybox',
        help: 'Overrides the ENTRYPOINT of the image.',
    },
    {
        name: 'artefacts',
        verbs: CHECKED,
        kind: 'list',
        placeholder: 'PATTERN',
        example: 'coverage/**',
        help: 'What to check: paths and globs with the meaning of actions/upload-artifact, `!` excludes. Default: every writable mount of the run, or the paths given to verify.',
    },
    {
        name: 'preset',
        verbs: VERIFY,
        kind: 'choice',
        values: ['github', 'gitlab', 'jenkins'],
        example: 'github',
        help: 'Checks what this CI system leaves behind for the next job: its workspace, temporary folders and caches, as the variables of the job name them. What is not set or not there is said.',
    },
    {
        name: 'volume',
        verbs: RUN,
        kind: 'list',
        placeholder: 'SOURCE:TARGET[:OPTIONS]',
        example: './out:/output',
        help: 'A further mount, written as for `podman run --volume`.',
    },
    {
        name: 'no-workspace',
        verbs: RUN,
        kind: 'flag',
        default: 'false',
        example: 'true',
        help: 'Does not mount the working folder, which otherwise is there at its own path and is the working directory.',
    },
    {
        name: 'workdir',
        verbs: RUN,
        kind: 'text',
        placeholder: 'FOLDER',
        example: 'packages/app',
        help: 'The working directory in the container; a relative one starts at the workspace. Default: the workspace.',
    },
    {
        name: 'env',
        verbs: RUN,
        kind: 'list',
        placeholder: 'NAME[=VALUE]',
        example: 'NODE_ENV=test',
        help: 'A variable for the container: NAME passes the value it has here, NAME=VALUE sets it. Values reach no command line and no report. Nothing else of the environment is passed.',
    },
    {
        name: 'user',
        verbs: MAPPED,
        kind: 'text',
        placeholder: 'USER[:GROUP]',
        example: '100:101',
        help: 'Starts the container as this user instead of the one of the image. Its supplementary groups are lost (as with `podman run --user`).',
    },
    {
        name: 'container-user',
        verbs: MAPPED,
        kind: 'text',
        placeholder: 'USER[:GROUP]',
        example: '100:101',
        help: 'Which user of the container becomes the runner, where it is not the one the image starts as: an entrypoint that changes user at run time (gosu, su, s6).',
    },
    {
        name: 'mapping',
        verbs: MAPPED,
        kind: 'choice',
        values: ['auto', 'default', 'remap', 'none'],
        default: 'auto',
        example: 'auto',
        help: "How users are mapped: `auto` computes it; `default` is Podman's own (container root is the runner); `remap` maps the user of the image to the runner even if it is root; `none` leaves it to `podman-arg`.",
    },
    {
        name: 'storage',
        verbs: MAPPED,
        kind: 'choice',
        values: ['auto', 'native', 'shifted'],
        default: 'auto',
        example: 'native',
        help: "Where a container with a computed mapping starts from: `shifted` is a store of its own that shifts the ids of the image while they are read; `native` is the user's own, for which Podman copies the image once a mapping; `auto` takes the first wherever it can.",
    },
    {
        name: 'network',
        verbs: RUN,
        kind: 'text',
        placeholder: 'NETWORK',
        example: 'none',
        help: 'The network of the container, as for `podman run --network`.',
    },
    {
        name: 'pull',
        verbs: MAPPED,
        kind: 'choice',
        values: ['missing', 'always', 'newer', 'never'],
        default: 'missing',
        example: 'always',
        help: 'When to pull the image. plan pulls nothing: where a run would, it asks the registry.',
    },
    {
        name: 'timeout',
        verbs: RUN,
        kind: 'text',
        placeholder: 'DURATION',
        example: '10m',
        help: 'Stops the container after this time: seconds, or a number with s, m or h. The artefacts are checked all the same.',
    },
    {
        name: 'podman-arg',
        verbs: RUN,
        kind: 'list',
        placeholder: 'OPTION',
        example: '--memory=1g',
        help: 'A further option for `podman run`, written in one piece.',
    },
    {
        name: 'repair',
        verbs: RUN,
        kind: 'choice',
        values: ['never', 'failed', 'always'],
        default: 'never',
        example: 'failed',
        help: 'Gives the runner back, after the run and without root, what his own subordinate ids own in the writable mounts, and checks again: `failed` where the check would fail for it, `always` also where an earlier job left it. The findings stay in the report; the outcome is that of the second check.',
    },
    {
        name: 'dry-run',
        only: 'cli',
        verbs: ['repair'],
        kind: 'flag',
        default: 'false',
        example: 'true',
        help: 'Counts and lists what would be changed, and changes nothing.',
    },
    {
        name: 'attributes',
        verbs: CHECKED,
        kind: 'choice',
        values: ['changed', 'all'],
        default: 'changed',
        example: 'all',
        help: 'Where to look for file capabilities and access lists, which takes a second look at each file: on what the run changed, or on everything.',
    },
    {
        name: 'policy',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'ci/artefacts-policy.yml',
        help: 'The policy file: levels of rules, paths that may break them, a baseline of known residue (docs/policy.md). Default: `.rootless-artefacts.yml` in the workspace, where there is one.',
    },
    {
        name: 'fail-on',
        verbs: CHECKED,
        kind: 'choice',
        values: ['error', 'warning', 'never'],
        default: 'error',
        example: 'warning',
        help: 'From which level on a finding fails the check.',
    },
    {
        name: 'format',
        only: 'cli',
        verbs: ['run', 'verify', 'plan', 'explain', 'repair', 'doctor', 'report'],
        kind: 'choice',
        values: ['text', 'json'],
        default: 'text',
        example: 'json',
        help: 'json: standard output is the report alone, everything else goes to standard error.',
    },
    {
        name: 'report',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.json',
        help: 'Writes the report as JSON (schema/report-v1.schema.json).',
    },
    {
        name: 'markdown',
        verbs: COMMENTED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.md',
        help: 'Writes the report as Markdown.',
    },
    {
        name: 'html',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.html',
        help: 'Writes the report as one HTML page that needs no network.',
    },
    {
        name: 'sarif',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.sarif',
        help: 'Writes the findings as SARIF 2.1.0, for GitHub code scanning (`github/codeql-action/upload-sarif`), Jenkins and editors.',
    },
    {
        name: 'junit',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.xml',
        help: 'Writes the findings as JUnit XML, each a failed test: for GitLab (`artifacts:reports:junit`), Jenkins and others.',
    },
    {
        name: 'code-quality',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report-quality.json',
        help: 'Writes the findings as GitLab Code Quality (`artifacts:reports:codequality`).',
    },
    {
        name: 'allow-untrusted-checkout',
        only: 'action',
        verbs: RUN,
        kind: 'flag',
        default: 'false',
        example: 'true',
        help: 'Runs the container also where the event has the rights of the repository (pull_request_target, workflow_run, issue_comment) and the checkout is not the commit of the workflow. The code of a pull request can then use the token and the secrets of the job.',
    },
    {
        name: 'annotations',
        only: 'action',
        verbs: CHECKED,
        kind: 'flag',
        default: 'true',
        example: 'false',
        help: 'Annotates the run with the findings.',
    },
    {
        name: 'summary',
        only: 'action',
        verbs: COMMENTED,
        kind: 'flag',
        default: 'true',
        example: 'false',
        help: 'Adds the report to the job summary.',
    },
    {
        name: 'reports',
        only: 'action',
        verbs: REPORT,
        kind: 'list',
        placeholder: 'FILE',
        default: 'reports',
        example: 'reports',
        help: 'The JSON reports of the jobs: files, or folders with some, as actions/download-artifact makes them.',
    },
    {
        name: 'expect',
        verbs: REPORT,
        kind: 'list',
        placeholder: 'JOB',
        example: 'test (24)',
        help: 'A job that has to be among them, by the name that reports show: `test`, or `test (24, ubuntu)`. One without a report is shown as missing, and fails.',
    },
    {
        name: 'policy-from',
        only: 'action',
        verbs: CHECKED,
        kind: 'choice',
        values: ['workspace', 'base'],
        default: 'workspace',
        example: 'base',
        help: 'Which policy counts on a pull request: that of the checkout, or that of the base branch, so that a pull request cannot loosen its own gate. `base` needs the permission `contents: read`.',
    },
    {
        name: 'comment',
        only: 'action',
        verbs: COMMENTED,
        kind: 'choice',
        values: ['auto', 'always', 'never'],
        default: 'auto',
        example: 'never',
        help: 'The one comment on the pull request, kept up to date by every job of the workflow. `auto` starts it when something is found and turns it to resolved when that is gone; `always` also when all is well, and for the merge queue. Needs the permission `pull-requests: write`.',
    },
    {
        name: 'github-token',
        only: 'action',
        verbs: COMMENTED,
        kind: 'text',
        default: '${{ github.token }}',
        example: '${{ secrets.GITHUB_TOKEN }}',
        help: 'The token that writes the comment. It reaches no container, no log and no report.',
    },
    {
        name: 'leg',
        only: 'action',
        verbs: CHECKED,
        kind: 'text',
        default: '${{ toJSON(matrix) }}',
        example: 'node 24',
        help: 'What tells this job from its siblings in the comment. Default: the values of its matrix. To be given where a workflow calls one reusable workflow twice.',
    },
    {
        name: 'legs',
        only: 'action',
        verbs: CHECKED,
        kind: 'text',
        default: '${{ strategy.job-total }}',
        example: '6',
        help: 'How many such siblings there are. Default: the jobs of the matrix.',
    },
];
/** The row of a setting. */
function settingOf(name) {
    return SETTINGS.find((setting) => setting.name === name);
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderMistakes),
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7773);
// How mistakes and help read on a terminal. Pure.


/** One paragraph a mistake: the setting, what was given, what is wrong and what is allowed, and how to write it here. */
function renderMistakes(mistakes) {
    const count = mistakes.length === 1 ? 'One mistake in the settings' : `${mistakes.length} mistakes in the settings`;
    const lines = mistakes.map((mistake) => {
        const value = mistake.value === null ? '' : ` "${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(mistake.value)}"`;
        const example = mistake.example === null ? '' : `\n  For example: ${mistake.example.replaceAll('\n', '\n    ')}`;
        return `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(mistake.setting)}${value} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(mistake.problem)}.${example}`;
    });
    return `${count}; nothing was run.\n${lines.join('\n')}\n`;
}
const VERB_HELP = {
    run: {
        usage: 'run --image IMAGE [options] [-- COMMAND ARGUMENT…]',
        does: 'Run the container with the mapping computed for it, then check every artefact.',
    },
    verify: { usage: 'verify [PATH…] [options]', does: 'Only check: after Docker, compose or any other tool made the files.' },
    plan: { usage: 'plan --image IMAGE [options]', does: 'Show the mapping and the owners it predicts, without running anything.' },
    explain: {
        usage: 'explain UID|PATH [options]',
        does: 'One uid or file in a sentence: which container user, from which mapping, and the cure.',
    },
    repair: {
        usage: 'repair PATH… [options]',
        does: 'Give you back, without root, what your own containers left there, and check it.',
    },
    report: {
        usage: 'report FILE… [options]',
        does: 'Merge the JSON reports of many jobs into one verdict, one summary and one comment.',
    },
    doctor: {
        usage: 'doctor [options]',
        does: 'Whether this host is fit: every requirement, what it breaks, and the command that cures it.',
    },
};
/** The help text of the command, or of one verb. */
function renderHelp(verb) {
    if (verb === null) {
        const verbs = Object.values(VERB_HELP).map(({ usage, does }) => `  rootless-artefacts ${usage}\n      ${does}`);
        return `Runs a container under rootless Podman so that every file it leaves belongs to you, and proves it.\n\n${verbs.join('\n')}\n\nrootless-artefacts VERB --help lists the options of a verb.\nExit codes: 0 pass, 1 findings, 2 usage, 3 the host or Podman cannot do it, 70 a bug, 124 time limit, 130/143 cancelled; run passes on the command's own status.\n`;
    }
    const rows = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y
        .filter((setting) => setting.verbs.includes(verb) && setting.only !== 'action')
        .map((setting) => {
        const value = setting.kind === 'flag' ? '' : ` ${setting.values?.join('|') ?? setting.placeholder ?? ''}`;
        const repeat = setting.kind === 'list' ? ' (repeatable)' : '';
        const fallback = setting.default === undefined || setting.kind === 'flag' ? '' : ` Default: ${setting.default}.`;
        return `  --${setting.name}${value}${repeat}\n      ${setting.help}${fallback}`;
    });
    return `rootless-artefacts ${VERB_HELP[verb].usage}\n\n${VERB_HELP[verb].does}\n\n${rows.join('\n')}\n`;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   Lp: () => (/* binding */ readNetwork),
/* harmony export */   Ue: () => (/* binding */ readUser),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   jg: () => (/* binding */ readVolume),
/* harmony export */   lu: () => (/* binding */ readShell),
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   y_: () => (/* binding */ readPodmanArg)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8424);
// One reader a value: text in, value or the problem with it out. Pure.

const ok = (value) => ({ ok: true, value });
const no = (problem) => ({ ok: false, problem });
/** `90`, `90s`, `10m`, `1h` → seconds. */
function readDuration(text) {
    const match = /^(\d+)([smh]?)$/.exec(text);
    const seconds = match === null ? 0 : Number(match[1]) * { '': 1, s: 1, m: 60, h: 3600 }[match[2]];
    // Timers of Node end at 2^31 ms, a little under 25 days.
    if (seconds < 1 || seconds > 2_000_000)
        return no('is not a time limit. Allowed: whole seconds from 1, or a number with s, m or h, up to 555h');
    return ok(seconds);
}
/** An image reference, with a transport or without. Only what could mislead Podman is refused; whether it exists is not ours to say. */
function readImage(text) {
    if (text.trim() === '')
        return no('is empty. Allowed: the name of an image, with registry and tag or digest');
    if (text.startsWith('-'))
        return no('begins with a dash, which Podman would read as an option. Allowed: the name of an image');
    if (hasSpaceOrControl(text))
        return no('holds white space or a control character. Allowed: the name of an image, with registry and tag or digest');
    const problem = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceProblem */ .t)(text);
    return problem === null ? ok(text) : { ok: false, problem, secret: text.includes('@') };
}
/** The shell that runs a script, by name or path. */
function readShell(text) {
    if (/^[\w./+-]+$/.test(text) && !text.startsWith('-'))
        return ok(text);
    return no('is not a shell. Allowed: the name or path of one, without options');
}
/** USER[:GROUP] with the rules of moby/sys/user: a number is an id from 0 to 2^31-1, never looked up as a name. */
function readUser(text) {
    const parts = text.split(':');
    if (parts.length > 2 || parts[0] === '' || parts[1] === '' || hasSpaceOrControl(text) || text.startsWith('-')) {
        return no('is not a user. Allowed: a name or a number, and after a colon a group');
    }
    if (parts.some((part) => /^\d+$/.test(part) && Number(part) > 2 ** 31 - 1))
        return no('is too large. Allowed: ids from 0 to 2147483647');
    return ok(text);
}
/** NAME or NAME=VALUE. */
function readVariable(text) {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const value = equals < 0 ? null : text.slice(equals + 1);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return no('is not a variable. Allowed: a name of letters, digits and _, alone or with =VALUE');
    if (value !== null && /[\n\r\0]/.test(value)) {
        return no(`gives ${name} a value of several lines. Allowed: one line; export the variable in the step and pass it by its name, ${name}`);
    }
    return ok({ name, value });
}
const VOLUME_OPTIONS = new Set('ro rw z Z O U exec noexec dev nodev suid nosuid copy nocopy private rprivate shared rshared slave rslave unbindable runbindable bind rbind idmap'.split(' '));
/** SOURCE:TARGET[:OPTIONS] as for `podman run --volume`; the source is made absolute from `cwd`. */
function readVolume(text, cwd, resolve) {
    const [source, target, optionText, ...more] = text.split(':');
    if (source === undefined || source === '')
        return no('has no source. Allowed: SOURCE:TARGET[:OPTIONS]');
    if (target === undefined || target === '')
        return no('has no target. Allowed: SOURCE:TARGET[:OPTIONS]');
    if (more.length > 0)
        return no('has too many colons. Allowed: SOURCE:TARGET[:OPTIONS], and no colon in a path');
    if (!target.startsWith('/'))
        return no(`has the target ${JSON.stringify(target)}, which is not absolute. Allowed: a path in the container that begins with /`);
    if (/^\/+$/.test(target))
        return no('would cover the whole image. Allowed: a target below /');
    const options = optionText === undefined ? [] : optionText.split(',');
    const unknown = options.filter((option) => !VOLUME_OPTIONS.has(option));
    if (unknown.length > 0)
        return no(`has the unknown option ${unknown.map((option) => JSON.stringify(option)).join(', ')}. Allowed: ${[...VOLUME_OPTIONS].join(', ')}`);
    const named = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source);
    const path = named ? source : resolve(cwd, source);
    return ok({
        source: path,
        target: target.replace(/\/+$/, ''),
        options,
        named,
        writable: !options.includes('ro') && !options.includes('O'),
    });
}
/** A pattern of actions/upload-artifact; the restrictions are those of @actions/glob. */
function readPattern(text) {
    const bare = text.replace(/^[!\s]+/, '');
    if (bare.trim() === '')
        return no('is empty. Allowed: a path or a glob, with ! before it to exclude');
    const segments = bare.split('/');
    if (segments.includes('..') || segments.slice(1).includes('.')) {
        return no('leaves its folder by `..` or holds a `.` segment, which actions/upload-artifact refuses too. Allowed: a path below the workspace, an absolute path, or ~/');
    }
    return ok(text);
}
/** The name of a network, or one of Podman's modes with their options. */
function readNetwork(text) {
    return /^[A-Za-z0-9][\w.:=,/[\]+-]*$/.test(text)
        ? ok(text)
        : no('is not a network. Allowed: none, host, slirp4netns, pasta, bridge or the name of a network');
}
/** The options of `podman run` that are ours to give, each with the setting that gives it. */
const OURS = {
    '--user': 'user',
    '-u': 'user',
    '--env': 'env',
    '-e': 'env',
    '--env-file': 'env',
    '--volume': 'volume',
    '-v': 'volume',
    '--entrypoint': 'entrypoint',
    '--workdir': 'workdir',
    '-w': 'workdir',
    '--network': 'network',
    '--net': 'network',
    '--pull': 'pull',
};
const MAPPING_OPTIONS = ['--userns', '--uidmap', '--gidmap', '--subuidname', '--subgidname', '--pod'];
const NEVER = {
    '--name': 'the container is named by us, so that it can be stopped and removed',
    '--rm': 'it is always given',
    '--detach': 'the run has to be followed to its end',
    '-d': 'the run has to be followed to its end',
    '--tty': 'a terminal would mix the output of the container with control sequences',
    '-t': 'a terminal would mix the output of the container with control sequences',
    '--cidfile': 'it is given already, so that the container can be stopped',
    '--help': 'Podman would print its help and run nothing',
    '--restart': 'the run has to end',
};
/** One further option for `podman run`. Options that a setting or the mapping owns are refused with its name. */
function readPodmanArg(text, mapping) {
    if (!/^--?[A-Za-z]/.test(text))
        return no('is not an option. Allowed: one option in one piece, such as --memory=1g');
    if (/[\n\r\0]/.test(text))
        return no('holds a line break. Allowed: one option in one piece, such as --memory=1g');
    if (/^--?[\w-]+\s/.test(text))
        return no('holds an option and its value as two words. Allowed: one option in one piece, such as --memory=1g');
    const name = text.startsWith('--') ? text.split('=')[0] : shortName(text);
    if (OURS[name] !== undefined)
        return no(`is given by the setting ${OURS[name]}. Allowed: any other option of podman run`);
    if (NEVER[name] !== undefined)
        return no(`cannot be given: ${NEVER[name]}. Allowed: any other option of podman run`);
    if (MAPPING_OPTIONS.includes(name) && mapping !== 'none')
        return no('would fight the computed mapping. Allowed: it, together with mapping none');
    return ok(text);
}
/** The option that counts in `-it` or `-iv./a:/b`: short ones without a value (-i, -P, -q) can stand before it in one word. */
function shortName(text) {
    return `-${text.replace(/^-[iPq]*(?=.)/, '').charAt(0)}`;
}
function hasSpaceOrControl(text) {
    return /[\s\u0000-\u001f\u007f]/.test(text);
}


/***/ }),

/***/ 1748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stages)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1502);
/* harmony import */ var _ci_read_ci_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5280);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
// The facts of one call, gathered stage by stage: whatever is known when a stage fails is reported.



/** Tells the story, which adds what it finds out. A HostError becomes a fact of the result; every other one is thrown. */
async function stages(world, settings, story) {
    let facts = {
        verb: settings.verb === 'verify' || settings.verb === 'repair' ? settings.verb : 'run',
        user: world.user,
        workspace: (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(settings.workspace),
        mapping: settings.mapping,
        policyChanged: settings.basePolicy?.changed === true ? { file: settings.basePolicy.file, inEffect: settings.policyFrom } : null,
        failOn: settings.failOn,
        secrets: settings.env.flatMap(({ name, value }) => value ?? world.env[name] ?? []),
        ci: (0,_ci_read_ci_js__WEBPACK_IMPORTED_MODULE_1__/* .readCi */ .$)(world.env, settings.leg),
        host: null,
        image: null,
        imageUsers: null,
        plan: null,
        arguments: null,
        run: null,
        verdict: null,
        repair: null,
        after: null,
        lesson: null,
        cause: null,
        fault: null,
    };
    try {
        await story((more) => {
            facts = { ...facts, ...more };
        });
        return facts;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d)
            return { ...facts, fault: error };
        throw error;
    }
}


/***/ }),

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _artefacts_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8811);
/* harmony import */ var _artefacts_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9919);
/* harmony import */ var _ci_read_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1726);
/* harmony import */ var _host_read_host_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9547);
/* harmony import */ var _image_read_image_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9809);
/* harmony import */ var _image_read_image_users_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5436);
/* harmony import */ var _policy_find_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3726);
/* harmony import */ var _settings_preset_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6651);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1748);
// The story of verify: what has to be looked at, what is there, and only then whose it is.









/** Checks what any other tool left. Works without Podman; with it, it can look into closed folders and say whose ids they are. */
function verify(world, settings) {
    return (0,_stages_js__WEBPACK_IMPORTED_MODULE_8__/* .stages */ ._)(world, settings, async (add) => {
        if (settings.preset !== null)
            world.log.info((0,_settings_preset_js__WEBPACK_IMPORTED_MODULE_7__/* .describePreset */ .D)(settings.preset));
        const policy = await (0,_policy_find_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .policyInEffect */ .ZU)(world, settings);
        add({ cause: await (0,_ci_read_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .readCause */ .i)(world, settings, null) });
        const scope = await (0,_artefacts_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .readScope */ .h)(settings);
        let asked = null;
        const host = () => {
            asked ??= (0,_host_read_host_js__WEBPACK_IMPORTED_MODULE_3__/* .readHost */ .rk)(world);
            return asked;
        };
        const verdict = await (0,_artefacts_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyArtefacts */ .X)(world, host, scope, null, policy);
        add({ verdict });
        // All is well: whose the ids would be is nobody's question.
        if (verdict.findings.length === 0 && verdict.scan.unexamined.length === 0)
            return;
        add({ host: await host() });
        if (settings.image === null)
            return;
        const image = await (0,_image_read_image_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectImage */ .m)(world, settings.image);
        if (image === null)
            world.log.warning(`The image ${settings.image} is not in the store of ${world.user.name}, so its users cannot be named`);
        else
            add({ imageUsers: await (0,_image_read_image_users_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageUsers */ .a)(world, image) });
    });
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   js: () => (/* binding */ TOOL),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
// The name and version that reports carry; scripts/build.mjs holds the version to that of package.json.
const TOOL = 'rootless-artefacts';
const VERSION = '0.1.0';
const HOME = 'https://github.com/rootless-artefacts/rootless-artefacts';


/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ToolMissing),
  b: () => (/* binding */ realWorld)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./lib/host/podman-environment.js
var podman_environment = __nccwpck_require__(7117);
;// CONCATENATED MODULE: ./lib/world.js
// The ports through which the shell stages touch the world, and the real things behind them. Tests pass others.



/** The tool of a command is not installed. */
class ToolMissing extends Error {
    tool;
    constructor(tool) {
        super(`${tool} is not installed`);
        this.name = 'ToolMissing';
        this.tool = tool;
    }
}
/** The real world of this process. */
function realWorld(log, insideScript) {
    const user = whoAmI();
    const environment = (0,podman_environment/* podmanEnvironment */.r)(process.env, user.name);
    return { exec: lazyExec(environment), stream: realStream(environment), log, user, env: process.env, now: Date.now, insideScript };
}
/** Loaded at the first use: a verify in which all is well needs no short command. */
function lazyExec(environment) {
    return async (tool, args) => (await __nccwpck_require__.e(/* import() */ 881).then(__nccwpck_require__.bind(__nccwpck_require__, 2881))).actionsExec(environment)(tool, args);
}
function whoAmI() {
    const uid = process.getuid?.() ?? 0;
    const gid = process.getgid?.() ?? 0;
    const groups = [...new Set([gid, ...(process.getgroups?.() ?? [])])];
    try {
        return { uid, gid, groups, name: (0,external_node_os_.userInfo)().username };
    }
    catch {
        return { uid, gid, groups, name: String(uid) }; // a uid that has no passwd entry, as in many pods
    }
}
function realStream(environment) {
    return (tool, args, options = {}) => {
        // A session of its own: a Ctrl-C at the terminal reaches us alone, and we stop the container in order.
        const child = (0,external_node_child_process_namespaceObject.spawn)(tool, [...args], {
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
            env: { ...options.variables, ...environment },
            cwd: options.cwd,
        });
        child.stdin.on('error', () => undefined); // a command that ends without reading its input is no fault
        child.stdin.end(options.input);
        const exit = new Promise((resolve, reject) => {
            child.on('error', (error) => reject(error.code === 'ENOENT' ? new ToolMissing(tool) : error));
            child.on('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal])));
        });
        exit.catch(() => undefined); // whoever waits for it hears of it; until then it must not count as unhandled
        return {
            stdout: child.stdout,
            stderr: child.stderr,
            exit,
            signal: (name) => void child.kill(name),
            letGo() {
                child.stdout.destroy();
                child.stderr.destroy();
                child.unref();
            },
        };
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6830);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
