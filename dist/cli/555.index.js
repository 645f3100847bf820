export const id = 555;
export const ids = [555];
export const modules = {

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
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
            text: `No mapping can give you the files of ${users}: let one user of the container write them all, or give them back after the run: ${giveBackCommand(told)}`,
            fix: null,
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
        title: 'What is in the folder cannot be deleted',
        breaks: 'the next checkout stops with EACCES when it clears the workspace (actions/checkout#1720)',
        help: 'The folder belongs to the runner, holds something, and its mode does not let him write into it; the module cache of Go is made like this. Make it writable at the end of the job (`chmod -R u+w`), or keep such caches outside the workspace (`GOFLAGS=-modcacherw`).',
        sentence: (told) => `${told.what} is yours and holds something, but its mode ${told.mode} does not let you delete what is in it`,
        cure: (told) => ({
            text: `Make it writable at the end of the job: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R u+w -- ${told.shellPath}`)}; for the module cache of Go set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('GOFLAGS=-modcacherw')}`,
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


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
            return { findings, counts: { ...counts }, byRule: { ...byRule }, omitted, offenders: offenders(), runnerWroteToo, scan };
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
/** Whether the verdict fails a check from this level on. What could not be looked at was not proved, so it fails as an error does. */
function fails(verdict, failOn) {
    if (failOn === 'never')
        return false;
    return verdict.counts.error > 0 || verdict.scan.unexamined.length > 0 || (failOn === 'warning' && verdict.counts.warning > 0);
}


/***/ }),

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __webpack_require__(1502);
;// CONCATENATED MODULE: ./lib/artefacts/ledger.js
// The moment a run began, on the clock of each root's own file system: what changed later was this run's doing. An inode's change
// time cannot be set by the container, unlike its mtime.





/** Marks the moment for each root. The file that asks for the time is gone before this returns. */
function openLedger(roots) {
    const marks = roots.map((root) => ({ root: (0,path_bytes/* bytesOf */.$$)(root), time: timeIn(root) ?? timeIn((0,external_node_os_.tmpdir)()) ?? Date.now() / 1000 }));
    return (path) => marks.find(({ root }) => path === root || path.startsWith(root === '/' ? '/' : `${root}/`))?.time ?? marks[0]?.time ?? null;
}
function timeIn(folder) {
    const path = (0,external_node_path_.join)(folder, `.rootless-artefacts-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY, 0o600);
        (0,external_node_fs_.unlinkSync)(path);
        const { ctimeMs } = (0,external_node_fs_.fstatSync)(file);
        (0,external_node_fs_.closeSync)(file);
        return ctimeMs / 1000;
    }
    catch {
        return null; // a root that is a file or cannot be written to: local file systems share one clock
    }
}

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





/** The writable mounts of a run, or the paths of verify (the working folder where none is given). */
async function readScope(settings) {
    const mounts = [
        ...(settings.mountWorkspace ? [settings.workspace] : []),
        ...settings.volumes.filter((volume) => volume.writable && !volume.named).map((volume) => volume.source),
    ];
    const asked = settings.paths.length > 0 ? settings.paths : [settings.workspace];
    return {
        folders: rootsOf((settings.verb === 'run' ? mounts : asked).map(realPath)),
        patterns: settings.artefacts.length === 0 ? [] : await parsePatterns(settings),
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
    const { parsePattern } = await Promise.all(/* import() */[__webpack_require__.e(581), __webpack_require__.e(704)]).then(__webpack_require__.bind(__webpack_require__, 3704));
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

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/artefacts/rules.js
var rules = __webpack_require__(76);
;// CONCATENATED MODULE: ./lib/artefacts/judge.js
// What the rules say of one entry. Pure: no names and no sentences yet, only what the disk says.

/** The findings for one entry: none, or the one that names the cause. */
function judge(entry, facts) {
    const rule = brokenRule(entry, facts);
    if (rule === null)
        return null;
    const origin = originOf(entry, facts);
    const { path, type, mode, uid, gid } = entry;
    return {
        rule,
        // Residue is told, but a run is not failed for what another left.
        level: origin === 'earlier' ? 'warning' : rules/* RULES */.y[rule].level,
        origin,
        entry: { path, type, mode, uid, gid },
        pattern: null,
    };
}
/** A pattern that no file was found for. */
function missing(pattern) {
    return { rule: 'missing-artefact', level: rules/* RULES */.y['missing-artefact'].level, origin: 'unknown', entry: null, pattern };
}
function brokenRule(entry, { user, holdsSomething }) {
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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/host/podman-words.js
var podman_words = __webpack_require__(7693);
// EXTERNAL MODULE: ./lib/world.js + 1 modules
var lib_world = __webpack_require__(8701);
;// CONCATENATED MODULE: ./lib/artefacts/entry.js
// One file, folder or other thing below a root, as the scan saw it, and the record in which it travels. Pure.
// A record is TAG UID GID MODE TYPE CTIME PATH and a NUL. The tags:
const TAGS = { plain: 'C', locked: 'L' };
/** What the scan prints for an entry with nothing to say of it: one byte, so that counting 300,000 files costs nothing. */
const NOTHING_TO_SAY = '.';
const TYPES = { f: 'file', d: 'folder', l: 'link', p: 'fifo', s: 'socket', b: 'device', c: 'device' };
/** Reads one record (without its NUL); null where it is not one. */
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

const SCOPE = {
    deep: [],
    itself: ['-maxdepth', '0'],
    files: ['-mindepth', '1', '-maxdepth', '1', '-type', 'd', '-o'],
};
/**
 * Arguments of find for these starting points. `everything` prints a record for each entry, which patterns with wildcards need;
 * else only for those that a rule may have something to say of, and a byte for the others. Starting points must be absolute, so
 * that none is taken for an option.
 */
function findArguments(paths, depth, user, everything) {
    const mine = ['-uid', String(user.uid), '(', ...user.groups.flatMap((gid) => ['-o', '-gid', String(gid)]).slice(1), ')'];
    const openFolder = ['-readable', '-executable', '-perm', '-0300'];
    // What is in order is decided first, and -type last in it: with -type (or -empty, anywhere) at the front find looks at each entry
    // on its own instead of in the order of inodes, which takes a tenth longer.
    const inOrder = [...mine, '-perm', '-0400', '(', '!', '-type', 'd', '-o', ...openFolder, ')', '-printf', NOTHING_TO_SAY, '-o'];
    const locked = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune', '-printf', record(TAGS.locked), '-o'];
    return [...paths, ...SCOPE[depth], ...(everything ? [] : inOrder), ...locked, '-printf', record(TAGS.plain)];
}
function record(tag) {
    return `${tag} %U %G %m %y %C@ %p\\0`;
}

;// CONCATENATED MODULE: ./lib/artefacts/partition.js
// Cuts the roots into pieces for find processes that run side by side. The time of a scan is the kernel's (getdents, newfstatat),
// so two processes on two cores take little more than half of it.


/** Enough starting points that no single one holds the rest up for long; more cost more than they save. */
const ENOUGH = 48;
/** A folder with more entries than this is not opened up: reading it here would cost what it saves there. */
const LARGEST_FOLDER = 2000;
/**
 * Pieces that together cover every root exactly once. A folder is opened up only where all folders in it have UTF-8 names, because
 * node cannot pass an argument that is not UTF-8 to a process.
 */
function partition(roots) {
    const opened = [];
    let whole = [...roots];
    while (whole.length < ENOUGH) {
        const next = [];
        let openedOne = false;
        for (const [index, path] of whole.entries()) {
            const folders = next.length + whole.length - index < ENOUGH ? foldersIn(path) : null;
            if (folders === null || folders.length === 0) {
                next.push(path);
            }
            else {
                opened.push(path);
                next.push(...folders);
                openedOne = true;
            }
        }
        whole = next;
        if (!openedOne)
            break;
    }
    const pieces = deal(whole, Math.min(2 * (0,external_node_os_.availableParallelism)(), 16)).map((paths) => ({ depth: 'deep', paths }));
    if (opened.length > 0)
        pieces.push({ depth: 'itself', paths: opened }, { depth: 'files', paths: opened });
    return pieces;
}
/** The folders directly in a folder, or null where it cannot or should not be opened up. */
function foldersIn(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
        const folder = (0,external_node_fs_.opendirSync)(path, { encoding: 'latin1', bufferSize: 256 });
        try {
            const folders = [];
            for (let count = 0;; count += 1) {
                const entry = folder.readSync();
                if (entry === null)
                    return folders;
                if (count > LARGEST_FOLDER)
                    return null;
                if (!entry.isDirectory())
                    continue;
                const bytes = Buffer.from(entry.name, 'latin1');
                const name = bytes.toString('utf8');
                if (!Buffer.from(name, 'utf8').equals(bytes))
                    return null;
                folders.push(`${path === '/' ? '' : path}/${name}`);
            }
        }
        finally {
            folder.closeSync();
        }
    }
    catch {
        return null; // not a folder, closed, or gone: find will say what it is
    }
}
function deal(paths, hands) {
    const dealt = Array.from({ length: Math.min(hands, paths.length) }, () => []);
    for (const [index, path] of paths.entries())
        dealt[index % dealt.length]?.push(path);
    return dealt;
}

;// CONCATENATED MODULE: ./lib/artefacts/records.js
// Splits the output of a scan into counted bytes and records, whatever the chunks. Pure.

const DOT = NOTHING_TO_SAY.charCodeAt(0);
/** A reader for one stream of records. */
function recordReader() {
    let count = 0;
    let pending = '';
    return {
        count: () => count,
        cut: () => pending !== '',
        push(chunk) {
            const entries = [];
            let at = 0;
            while (at < chunk.length) {
                if (pending === '' && chunk[at] === DOT) {
                    count += 1;
                    at += 1;
                    continue;
                }
                const end = chunk.indexOf(0, at);
                const text = latin1(chunk.subarray(at, end < 0 ? chunk.length : end));
                if (end < 0) {
                    pending += text;
                    break;
                }
                const entry = parseRecord(pending + text);
                pending = '';
                at = end + 1;
                count += 1;
                if (entry === null)
                    throw new Error('a scan printed what is no record');
                entries.push(entry);
            }
            return entries;
        },
    };
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
    const handOn = (entry) => {
        if (entry.locked && !request.leavesOut(entry.path))
            locked.push(entry.path);
        request.onEntry(entry);
    };
    const look = async (piece) => {
        const found = await runFind(world, piece, request.everything, handOn);
        entries += found.entries;
        unexamined.push(...found.unexamined);
    };
    // All at once: the kernel shares the cores out among them better than a queue here would.
    await Promise.all(partition(request.roots).map(look));
    if (locked.length > 0) {
        const inside = await lookInside(world, await host(), locked, request);
        entries += inside.entries;
        unexamined.push(...inside.unexamined);
    }
    return { entries, durationMs: world.now() - began, unexamined };
}
async function runFind(world, piece, everything, onEntry) {
    // Not in our own working folder: that may be the very one whose mode the container changed, and find has to come back to it.
    const find = world.stream('find', findArguments(piece.paths, piece.depth, world.user, everything), { cwd: '/' });
    const words = collect(find.stderr);
    const reader = recordReader();
    try {
        for await (const chunk of find.stdout)
            for (const entry of reader.push(chunk))
                onEntry(entry);
        const code = await find.exit;
        // What vanished while it was looked at is no longer an artefact; everything else that find complains of was not examined.
        const faults = (await words).split('\n').filter((line) => line !== '' && !/: No such file or directory$/.test(line));
        if (code > 1 || reader.cut())
            faults.push(`find ended with status ${code}`);
        return { entries: reader.count(), unexamined: faults.map((reason) => ({ path: null, reason })) };
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
                onEntry({
                    ...entry,
                    uid: (0,id_map/* toOutside */.TA)(host.idMap.uid, entry.uid) ?? entry.uid,
                    gid: (0,id_map/* toOutside */.TA)(host.idMap.gid, entry.gid) ?? entry.gid,
                });
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

// EXTERNAL MODULE: ./lib/artefacts/verdict.js
var verdict = __webpack_require__(9186);
;// CONCATENATED MODULE: ./lib/artefacts/verify.js
// The artefacts of a run or of any other tool: scanned, judged, gathered.







/** The verdict on what is in the scope. `ledger` is null where no run was watched; `host` is asked only for folders that are closed. */
async function verifyArtefacts(world, host, scope, ledger) {
    const { roots, everything, means, leavesOut, missing: missed, unexamined } = readScanScope(scope);
    const gathering = (0,verdict/* gather */.kg)();
    const unmatched = new Set(scope.patterns.filter(({ negated, hasWildcard }) => hasWildcard && !negated));
    const facts = { user: world.user, holdsSomething, startedAt: ledger ?? (() => null) };
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
            const finding = judge(entry, facts);
            if (finding !== null)
                gathering.add(finding);
        },
    });
    for (const text of [...missed, ...[...unmatched].map((pattern) => pattern.text)])
        gathering.add(missing(text));
    const runnerWroteToo = gathering.offenders().length > 0 && ledger !== null && (await runnerWrote(world, roots, ledger));
    return gathering.verdict({ ...scan, roots, unexamined: [...unexamined, ...scan.unexamined] }, runnerWroteToo);
}
/**
 * Whether the run also left a file that is the runner's: the scan does not print what is in order. Folders do not count, because
 * somebody else's file changes them too. What is in closed folders is not looked at: the answer only chooses between two cures.
 */
async function runnerWrote(world, roots, ledger) {
    const began = Math.min(...roots.map((root) => ledger((0,path_bytes/* bytesOf */.$$)(root)) ?? 0));
    const expression = ['!', '-type', 'd', '-uid', String(world.user.uid), '-newerct', `@${began}`, '-print', '-quit'];
    const find = world.stream('find', [...roots, ...expression], { cwd: '/' });
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
    catch {
        return false; // gone since the scan saw it
    }
}

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

;// CONCATENATED MODULE: ./lib/ci/github.js
// https://docs.github.com/actions/reference/workflows-and-actions/variables

function isGitHub(env) {
    return env['GITHUB_ACTIONS'] === 'true';
}
/**
 * The facts of a GitHub job. `event` is the parsed payload of GITHUB_EVENT_PATH: on a pull request GITHUB_SHA is the merge commit,
 * and only the payload names the head.
 */
function githubFacts(env, event) {
    const pull = event?.pull_request;
    return {
        ...NO_CI,
        provider: 'github',
        repository: env['GITHUB_REPOSITORY'] ?? null,
        headSha: typeof pull?.head?.sha === 'string' ? pull.head.sha : (env['GITHUB_SHA'] ?? null),
        pullRequest: typeof pull?.number === 'number' ? pull.number : null,
        runId: env['GITHUB_RUN_ID'] ?? null,
        attempt: /^\d+$/.test(env['GITHUB_RUN_ATTEMPT'] ?? '') ? Number(env['GITHUB_RUN_ATTEMPT']) : null,
        job: env['GITHUB_JOB'] ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/ci/read-ci.js
// Which CI is this: the first adapter that knows its own variables.



/** The facts of the CI we run in. An event file that cannot be read leaves its facts null. */
function readCi(world) {
    return isGitHub(world.env) ? githubFacts(world.env, readEvent(world.env['GITHUB_EVENT_PATH'])) : NO_CI;
}
function readEvent(path) {
    try {
        return path === undefined ? null : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/host/diagnose.js + 1 modules
var diagnose = __webpack_require__(4671);
;// CONCATENATED MODULE: ./lib/container/not-started.js
// Whether the container never ran, by the last words of `podman run`. Pure.

const MOUNT_FAILED = /^mounting storage for container/;
/** What Podman quotes when the program that mounts the image for it (fuse-overlayfs) has failed. */
const MOUNT_PROGRAM = /using mount program (.*)$/s;
/** Podman's own words where it could not start the container, as one line; null where the status is the command's own. */
function whyNotStarted(code, lastWords) {
    // 125 to 127 are Podman's where it says so at the end; a command may end with them too.
    if (code < 125 || code > 127)
        return null;
    const text = `\n${lastWords.trimEnd()}`;
    const at = text.lastIndexOf('\nError: ');
    if (at < 0)
        return null;
    const words = text.slice(at + '\nError: '.length);
    if (MOUNT_FAILED.test(words))
        return oneLine(MOUNT_PROGRAM.exec(words)?.[1] ?? words);
    if (words.includes('\n'))
        return null;
    return code === 125 || /OCI|executable file|crun|runc/.test(words) || (0,diagnose/* symptomIn */.v)(words) !== null ? words : null;
}
/** Whether the words are those of fuse-overlayfs, which mounts the image where ids are shifted. */
function isMountProgram(words) {
    return /^\S*\/fuse-overlayfs: /.test(words);
}
function oneLine(words) {
    // fuse-overlayfs says this of every option that it does not know, and goes on.
    const telling = words.replaceAll(/unknown argument ignored:[^\n]*\n/g, '');
    return telling.split(/\s*\n\s*/).join(' ');
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/host/find-shifted-store.js
var find_shifted_store = __webpack_require__(7663);
;// CONCATENATED MODULE: ./lib/container/mount-points.js
// Makes the mount points and the working directory that a container would find missing in the workspace. Where the runtime makes them,
// they belong to container root: with a mapping to a subordinate id of the runner, and the next clean-up stops at them.


/**
 * Makes what is missing, as the runner. A link on the way is left to Podman, which resolves it inside the container; so is what the
 * runner may not make, of which Podman will say that it cannot either.
 */
function makeMountPoints(settings) {
    const places = [
        ...settings.volumes.map(({ source, target, named }) => ({ target, isFile: !named && isFile(source) })),
        ...(settings.workdir === null ? [] : [{ target: settings.workdir, isFile: false }]),
    ];
    for (const { target, isFile } of places) {
        const onHost = hostFolderOf(target, settings);
        if (onHost !== null)
            makePlace(onHost.folder, onHost.below, isFile);
    }
}
/** The writable folder of the host that a path in the container lies in, and the names that lead on from there; null where it is the image's. */
function hostFolderOf(path, settings) {
    // `..` after a link leads elsewhere than the words say.
    if (path.split('/').includes('..'))
        return null;
    const target = external_node_path_.posix.normalize(path);
    const mounts = [
        ...(settings.mountWorkspace ? [{ source: settings.workspace, target: settings.workspace, writable: true, named: false }] : []),
        ...settings.volumes.map((volume) => ({ ...volume, target: external_node_path_.posix.normalize(volume.target) })),
    ];
    const deepest = mounts
        .filter((mount) => target !== mount.target && target.startsWith(mount.target === '/' ? '/' : `${mount.target}/`))
        .sort((a, b) => b.target.length - a.target.length)[0];
    if (deepest === undefined || !deepest.writable || deepest.named)
        return null;
    const below = target.slice(deepest.target.length).split('/');
    return { folder: deepest.source, below: below.filter((name) => name !== '') };
}
function makePlace(folder, names, isFile) {
    let here = folder;
    try {
        for (const [index, name] of names.entries()) {
            here = (0,external_node_path_.join)(here, name);
            const seen = (0,external_node_fs_.lstatSync)(here, { throwIfNoEntry: false });
            if (seen?.isDirectory() === true)
                continue;
            if (seen !== undefined)
                return;
            if (isFile && index === names.length - 1)
                (0,external_node_fs_.writeFileSync)(here, '', { flag: 'wx' });
            else
                (0,external_node_fs_.mkdirSync)(here);
        }
    }
    catch {
        // not the runner's to make
    }
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false; // behind a folder that is closed to the runner
    }
}

// EXTERNAL MODULE: ./lib/container/neutralise.js
var neutralise = __webpack_require__(5);
;// CONCATENATED MODULE: ./lib/container/run-arguments.js
// The command line of `podman run`. Pure.
/** Where the script of the run stands in the container. */
const SCRIPT_TARGET = '/run/rootless-artefacts-script';
/** Every option is one element; nothing passes through a shell. */
function runArguments(settings, plan, prepared, variables) {
    const options = ['--rm', '--name', prepared.name, '--cidfile', prepared.idFile, '--pull', 'never', ...plan.mapArgs];
    // A relabelled checkout would be changed for good (podman-run(1), :z and :Z).
    if (prepared.selinux)
        options.push('--security-opt', 'label=disable');
    if (settings.mountWorkspace)
        options.push(...bind(prepared.workspace, settings.workspace));
    for (const { source, target, options: extra } of settings.volumes)
        options.push('--volume', [source, target, ...(extra.length > 0 ? [extra.join(',')] : [])].join(':'));
    const workdir = settings.workdir ?? (settings.mountWorkspace ? settings.workspace : null);
    if (workdir !== null)
        options.push('--workdir', workdir);
    for (const name of variables.byName)
        options.push('--env', name);
    if (prepared.envFile !== null)
        options.push('--env-file', prepared.envFile);
    if (settings.user !== null)
        options.push('--user', settings.user);
    if (settings.network !== null)
        options.push('--network', settings.network);
    options.push(...settings.podmanArgs);
    let command = settings.command;
    if (prepared.scriptFile !== null) {
        options.push('--volume', `${prepared.scriptFile}:${SCRIPT_TARGET}:ro`, '--entrypoint', settings.shell);
        command = ['-e', SCRIPT_TARGET];
    }
    else if (settings.entrypoint !== null)
        options.push('--entrypoint', settings.entrypoint);
    return { options, command, all: ['run', ...options, prepared.imageId, ...command] };
}
/** A folder at its own path. --volume splits at colons; --mount takes them, as a record of CSV. */
function bind(source, target) {
    if (!`${source}${target}`.includes(':'))
        return ['--volume', `${source}:${target}`];
    return ['--mount', `type=bind,${csvField(`source=${source}`)},${csvField(`target=${target}`)}`];
}
/** RFC 4180. Quoted only where it must be: Podman 3 does not know quotes. */
function csvField(text) {
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./lib/host/podman-environment.js
var podman_environment = __webpack_require__(7117);
;// CONCATENATED MODULE: ./lib/container/variables.js
// How the variables of the container travel: by their name, with the value in Podman's environment; those that Podman, conmon or
// the loader would act on themselves (PATH, HOME, LD_PRELOAD …) in a file that only the runner can read. Pure.

function splitVariables(variables, env) {
    const byName = [];
    const values = {};
    const unset = [];
    let file = '';
    for (const { name, value: given } of variables) {
        const value = given ?? env[name];
        if (value === undefined)
            unset.push(name);
        else if ((0,podman_environment/* podmanReads */.X)(name) && !/[\n\r]/.test(value))
            file += `${name}=${value}\n`;
        else {
            if (!byName.includes(name))
                byName.push(name);
            values[name] = value;
        }
    }
    return { byName, values, file, unset };
}

;// CONCATENATED MODULE: ./lib/container/run-container.js
// Runs the container by its plan: streams what it prints, keeps the time limit, stops it in order, and leaves nothing behind.












/** How long a container has between `podman stop` and the kill: the runner itself kills us 10 s after the first signal. */
const GRACE_SECONDS = 3;
/** Writes what the container will read, into a folder that only the runner can enter. */
async function prepareRun(world, settings, host, image, plan) {
    const variables = splitVariables(settings.env, world.env);
    for (const name of variables.unset)
        world.log.warning(`env: ${name} is not set here, so the container does not get it`);
    makeMountPoints(settings);
    if (plan.store !== null)
        (0,find_shifted_store/* makeShiftedStore */.N)(plan.store);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'rootless-artefacts-'));
    const place = async (name, text) => {
        if (text === null || text === '')
            return null;
        const path = (0,external_node_path_.join)(folder, name);
        // The folder is closed; the file in it has to be readable for whoever reads it in the container.
        await (0,promises_.writeFile)(path, text, { mode: 0o644, flag: 'wx' });
        return path;
    };
    const name = `rootless-artefacts-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const prepared = {
        name,
        imageId: image.id,
        workspace: settings.workspace,
        selinux: host.selinux,
        scriptFile: await place('script', settings.script),
        envFile: await place('env', variables.file),
        idFile: (0,external_node_path_.join)(folder, 'container-id'),
    };
    return {
        arguments: runArguments(settings, plan, prepared, variables),
        values: variables.values,
        leftovers: { container: name, folder, storeArgs: plan.storeArgs },
        idFile: prepared.idFile,
    };
}
/** Runs it to its end. `stop` is aborted by a signal to us, with the signal's name as the reason. */
async function runContainer(world, prepared, timeoutSeconds, stop) {
    const began = world.now();
    let ended = 'exited';
    const podman = world.stream('podman', [...prepared.leftovers.storeArgs, ...prepared.arguments.all], { variables: prepared.values });
    let letGo = () => undefined;
    const leftAlone = new Promise((resolve) => {
        letGo = () => resolve(null);
    });
    let stopping = null;
    const end = (why) => {
        if (ended === 'exited')
            ended = why;
        stopping ??= stopContainer(world, podman, prepared, letGo);
    };
    const cancel = () => end('cancelled');
    stop.addEventListener('abort', cancel);
    if (stop.aborted)
        cancel();
    const limit = timeoutSeconds === null ? null : setTimeout(() => end('timed-out'), timeoutSeconds * 1000);
    try {
        const followed = follow(world.log, podman.stdout, podman.stderr).then(async (lastWords) => ({ lastWords, code: await podman.exit }));
        const last = await Promise.race([followed, leftAlone]);
        followed.catch(() => undefined); // its streams are closed under it where Podman was left alone
        await stopping;
        const exited = ended === 'exited' ? last : null;
        return {
            ended,
            exitCode: exited?.code ?? null,
            durationMs: world.now() - began,
            leftBehind: last === null,
            notStarted: exited === null ? null : whyNotStarted(exited.code, exited.lastWords),
        };
    }
    finally {
        if (limit !== null)
            clearTimeout(limit);
        stop.removeEventListener('abort', cancel);
        await (0,promises_.rm)(prepared.leftovers.folder, { recursive: true, force: true });
    }
}
/**
 * Stops the container in order, and Podman with it. Podman itself is never killed before there is a container: while it copies the
 * image for a new mapping, a kill leaves a half-made layer, and every later call on that store waits for it and fails.
 */
async function stopContainer(world, podman, prepared, letGo) {
    const { idFile, leftovers } = prepared;
    if (!(0,external_node_fs_.existsSync)(idFile)) {
        podman.signal('SIGTERM'); // it finishes what it must not leave half done, and starts nothing more
        if (await within(podman.exit, 1000 * (GRACE_SECONDS + 1)))
            return;
        if (!(0,external_node_fs_.existsSync)(idFile)) {
            world.log.warning(`Podman is still making the container ${leftovers.container}; it ends by itself when that is done`);
            podman.letGo();
            letGo();
            return;
        }
    }
    const stop = world.stream('podman', [...leftovers.storeArgs, 'stop', '-t', String(GRACE_SECONDS), leftovers.container]);
    stop.stdout.resume();
    stop.stderr.resume();
    // It may wait for a lock of the store without end; our own end may not wait for it.
    if (!(await within(stop.exit, 1000 * (GRACE_SECONDS + 2))))
        stop.letGo();
    if (!(await within(podman.exit, 1000)))
        podman.signal('SIGKILL');
}
/** Whether the process ends within the time. */
async function within(exit, milliseconds) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(false), milliseconds);
    });
    const ended = await Promise.race([exit.then(() => true), late]);
    clearTimeout(timer);
    return ended;
}
/** Removes what a run left that was killed before it could clear up. Never throws: it runs when the job is over. */
async function removeLeftovers(world, leftovers) {
    const removed = await world.exec('podman', [...leftovers.storeArgs, 'rm', '--force', '--ignore', '--volumes', leftovers.container]);
    if (removed.code !== 0)
        world.log.warning(`The container ${leftovers.container} could not be removed: ${removed.stderr.trim()}`);
    await rm(leftovers.folder, { recursive: true, force: true });
}
/** Bytes. Podman names every layer of the image where it could not mount it. */
const TAIL = 16_384;
/** Copies both outputs into the log, and gives back the end of stderr, where Podman's own words stand. */
async function follow(log, stdout, stderr) {
    const lock = log.readsCommands ? (0,neutralise/* neutraliser */.H)() : null;
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    let tail = Buffer.alloc(0);
    const write = async (to, bytes) => {
        if (bytes.length > 0 && !to.write(bytes))
            await (0,external_node_events_.once)(to, 'drain');
    };
    const copy = async (stream, to, keepTail) => {
        for await (const chunk of stream) {
            if (keepTail)
                tail = Buffer.concat([tail, chunk]).subarray(-TAIL);
            await write(to, lock === null ? chunk : lock.push(chunk));
        }
    };
    if (lock !== null)
        await write(log.containerOut, Buffer.from(`::stop-commands::${token}\n`));
    try {
        await Promise.all([copy(stdout, log.containerOut, false), copy(stderr, log.containerErr, true)]);
    }
    finally {
        if (lock !== null) {
            await write(log.containerOut, lock.end());
            // A last line without a newline would swallow the token, and commands would stay off for the rest of the step.
            await write(log.containerOut, Buffer.from(`${lock.atLineStart() ? '' : '\n'}::${token}::\n`));
        }
    }
    return tail.toString('utf8');
}

// EXTERNAL MODULE: ./lib/host/cure-facts.js
var cure_facts = __webpack_require__(5787);
// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/image/read-image.js
var read_image = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/image/read-image-users.js
var read_image_users = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/image/image-user.js
var image_user = __webpack_require__(4430);
// EXTERNAL MODULE: ./lib/mapping/plan.js
var mapping_plan = __webpack_require__(8363);
;// CONCATENATED MODULE: ./lib/mapping/lesson.js
// What a run that left foreign files teaches: the setting with which the next one leaves none, or that no setting can. Pure.



/** The lesson, or null where the mapping was not ours or nobody of the container is to blame. */
function learn({ plan, mapping, offenders, runnerWroteToo, users }) {
    if (plan.idMap === null)
        return null;
    const makers = makersOf(offenders, plan.idMap);
    const [first] = makers;
    if (first === undefined)
        return null;
    const labelOf = ({ uid, gid }) => (0,mapping_plan/* label */.Pf)({ uid, gid, name: (0,image_user/* nameOf */.Vb)(users, uid) });
    if (makers.length > 1)
        return { kind: 'several', users: makers.map(labelOf) };
    if (runnerWroteToo && plan.runner !== null)
        return { kind: 'several', users: [(0,mapping_plan/* label */.Pf)(plan.runner), labelOf(first)] };
    const auto = mapping === 'default' ? [{ setting: 'mapping', value: 'auto' }] : [];
    const isImages = first.uid === plan.starts.uid && first.gid === plan.starts.gid;
    if (isImages && mapping === 'default')
        return { kind: 'set', settings: auto, user: labelOf(first) };
    return { kind: 'set', settings: [...auto, { setting: 'container-user', value: `${first.uid}:${first.gid}` }], user: labelOf(first) };
}
/** The users of the container behind these owners, most files first; the group of each is the one that most of its files have. */
function makersOf(offenders, idMap) {
    const makers = new Map();
    for (const { uid, gid, count } of offenders) {
        const inside = { uid: (0,id_map/* toInside */._A)(idMap.uid, uid), gid: (0,id_map/* toInside */._A)(idMap.gid, gid) };
        if (inside.uid === null || inside.gid === null)
            continue; // no user of this container
        const known = makers.get(inside.uid);
        const main = known !== undefined && known.count >= count ? known.gid : inside.gid;
        makers.set(inside.uid, { uid: inside.uid, gid: main, count: (known?.count ?? 0) + count });
    }
    return [...makers.values()].sort((a, b) => b.count - a.count);
}

// EXTERNAL MODULE: ./lib/plan.js + 1 modules
var lib_plan = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/report/plan-text.js
var plan_text = __webpack_require__(2367);
;// CONCATENATED MODULE: ./lib/check.js
// The story, top to bottom: plan it (plan.ts: who and where, whose image, which mapping), run it, look at what it left. One call a stage.
















/** Runs the container and checks what it left. A host that cannot do it is a fact of the result, not an exception. */
function run(world, settings, watch) {
    return stages(world, settings, async (add) => {
        const { host, image, plan } = await (0,lib_plan/* planRun */.nY)(world, settings, add);
        world.log.info((0,plan_text/* describePlan */.df)(plan, image));
        const scope = await readScope(settings);
        const prepared = await prepareRun(world, settings, host, image, plan);
        add({ arguments: prepared.arguments });
        const ledger = openLedger(scope.folders);
        const result = await runContainer(world, prepared, settings.timeoutSeconds, watch.begin(prepared.leftovers));
        watch.end(result.leftBehind);
        add({ run: result });
        if (result.ended === 'cancelled')
            return;
        const verdict = await verifyArtefacts(world, async () => host, scope, ledger);
        add({ verdict });
        const users = image.users ?? (verdict.findings.length > 0 ? await (0,read_image_users/* readImageUsers */.a)(world, image) : null);
        add({ imageUsers: users, lesson: learn({ plan, mapping: settings.mapping, users, ...verdict }) });
        if (result.notStarted !== null)
            throw notStarted(world, result.notStarted, settings);
    });
}
/** Checks what any other tool left. Works without Podman; with it, it can look into closed folders and say whose ids they are. */
function verify(world, settings) {
    return stages(world, settings, async (add) => {
        const scope = await readScope(settings);
        let asked = null;
        const host = () => {
            asked ??= (0,read_host/* readHost */.rk)(world);
            return asked;
        };
        const verdict = await verifyArtefacts(world, host, scope, null);
        add({ verdict });
        // All is well: whose the ids would be is nobody's question.
        if (verdict.findings.length === 0 && verdict.scan.unexamined.length === 0)
            return;
        add({ host: await host() });
        if (settings.image === null)
            return;
        const image = await (0,read_image/* inspectImage */.m)(world, settings.image);
        if (image === null)
            world.log.warning(`The image ${settings.image} is not in the store of ${world.user.name}, so its users cannot be named`);
        else
            add({ imageUsers: await (0,read_image_users/* readImageUsers */.a)(world, image) });
    });
}
async function stages(world, settings, story) {
    let facts = {
        verb: settings.verb === 'verify' ? 'verify' : 'run',
        user: world.user,
        workspace: (0,path_bytes/* bytesOf */.$$)(settings.workspace),
        mapping: settings.mapping,
        failOn: settings.failOn,
        secrets: settings.env.flatMap(({ name, value }) => value ?? world.env[name] ?? []),
        ci: readCi(world),
        host: null,
        image: null,
        imageUsers: null,
        plan: null,
        arguments: null,
        run: null,
        verdict: null,
        lesson: null,
        fault: null,
    };
    try {
        await story((more) => {
            facts = { ...facts, ...more };
        });
        return facts;
    }
    catch (error) {
        if (error instanceof errors/* HostError */.d)
            return { ...facts, fault: error };
        throw error;
    }
}
function notStarted(world, words, settings) {
    const known = (0,diagnose/* diagnose */.h)(words, (0,cure_facts/* readCureFacts */.J)(world.user));
    if (known !== null)
        return known;
    if (settings.script !== null && /executable file|not found|no such file/i.test(words)) {
        return new errors/* HostError */.d(`The image has no ${settings.shell} to run the script with: ${words}`, 'A script needs a shell in the image, and this one (distroless or scratch, perhaps) has none.', 'Give the command itself, one argument a line (command), or a shell that the image has (shell).');
    }
    if (isMountProgram(words)) {
        return new errors/* HostError */.d(`The image could not be mounted with its ids shifted: ${words}`, 'These are the words of fuse-overlayfs, which works where /dev/fuse may be opened and FUSE may be mounted; in many containers it may not.', 'Set storage to native: Podman then copies the image once for the mapping.');
    }
    return new errors/* HostError */.d(`Podman could not start the container: ${words}`, 'These are the words of Podman.', 'See that the command exists in the image, and try the podman options of the plan by hand.');
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf)
/* harmony export */ });
// Why a plan is as it is: facts with arguments in the plan, the sentences here. Pure.
/** The sentence of a reason. */
function sentenceOf(reason) {
    switch (reason.because) {
        case 'root-image':
            return `${reason.declared === '' ? 'The image names no USER' : `The image's USER is ${reason.declared}`}, so its commands run as root in the container, and Podman's default mapping already makes container root the runner.`;
        case 'image-user':
            return `The image's USER ${reason.declared} is ${reason.user} in the container; mapped to the runner, what it writes is the runner's.`;
        case 'start-user':
            return `The container starts as ${reason.user} (user), so that is who becomes the runner.`;
        case 'container-user':
            return `${reason.user} is the user that becomes the runner, as container-user says.`;
        case 'asked-default':
            return "Podman's default mapping, because mapping is default: only container root is the runner.";
        case 'asked-remap':
            return `${reason.user} is mapped explicitly, because mapping is remap.`;
        case 'asked-none':
            return 'No mapping option is given, because mapping is none: what podman-arg or containers.conf say holds, and who is who cannot be predicted.';
        case 'image-user-stands':
            return 'No --user is given: the image starts as its own user and keeps its supplementary groups.';
        case 'storage-nothing-to-shift':
            return 'Storage is your own store: this mapping copies nothing.';
        case 'storage-shifted':
            return 'Storage is a store of its own, which reads the image from yours and shifts its ids while they are read (fuse-overlayfs): nothing is copied.';
        case 'storage-asked-native':
            return `Storage is your own store, because storage is native.${costOf(reason.size)}`;
        case 'storage-native':
            return `Storage is your own store, because ${reason.why}.${costOf(reason.size)}`;
        case 'user-outside-range':
            return `${reason.user} lies above the ${reason.subordinate} subordinate ids. It is mapped all the same; files that the image itself holds of such an id cannot be stored.`;
        default:
            return reason;
    }
}
function costOf(size) {
    return size === 0 ? '' : ` Podman copies the ${Math.max(1, Math.round(size / 1e6))} MB of the image once for this mapping.`;
}


/***/ }),

/***/ 2367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   NP: () => (/* binding */ planDocument),
/* harmony export */   df: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8058);
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4430);
/* harmony import */ var _mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _mapping_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5275);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
// A plan for people, and for `plan --format json`. Pure.





/** Two lines before a run: the decision, why, and what a person would write. */
function describePlan(plan, image) {
    const why = plan.because.map((reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)((0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$)(reason))).join(' ');
    const like = plan.equivalent === null ? '' : ` (as ${plan.equivalent})`;
    return `Mapping: ${plan.strategy}${plan.mapArgs.length > 0 ? `, ${plan.mapArgs.join(' ')}` : ''}${like}\n  ${why}\n  Image: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(image.reference)}`;
}
/** The owners worth telling: root, the user of the image, whoever becomes the runner, and two named users of the image. */
function tellingUsers(plan, image) {
    const named = image.users?.passwd.filter(({ uid }) => uid !== 0).slice(0, 8) ?? [];
    const all = [{ uid: 0, gid: 0, name: (0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(image.users, 0) }, plan.starts, ...(plan.runner === null ? [] : [plan.runner]), ...named];
    return all.filter((user, index) => all.findIndex((other) => other.uid === user.uid && other.gid === user.gid) === index);
}
/** The plan as data: `plan --format json`. */
function planDocument(host, image, plan) {
    return {
        version: 1,
        host: { uid: host.user.uid, gid: host.user.gid, user: host.user.name, podman: host.podman, idMap: host.idMap },
        image: { reference: image.reference, id: image.id, user: image.resolvedUser },
        plan: {
            strategy: plan.strategy,
            storage: plan.storage,
            storeArgs: plan.storeArgs,
            podmanArgs: plan.mapArgs,
            equivalent: plan.equivalent,
            starts: plan.starts,
            runner: plan.runner,
            because: plan.because.map((reason) => ({ reason: reason.because, text: (0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$)(reason) })),
            owners: (0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .predictOwners */ .iD)(plan, tellingUsers(plan, image)),
        },
    };
}
/** The plan as one screen: the facts, the decision, the store and its cost, the command a person could paste, who owns what. */
function renderPlan(host, image, plan) {
    const declared = image.resolvedUser.declared === '' ? 'no USER' : `USER ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(image.resolvedUser.declared)}`;
    const rows = (0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .predictOwners */ .iD)(plan, tellingUsers(plan, image)).map(({ user, container, host: outside }) => {
        const mine = outside.uid === host.user.uid ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(host.user.name)}` : '';
        const owner = outside.uid === null || outside.gid === null ? 'cannot exist' : `${outside.uid}:${outside.gid}${mine}`;
        return `  ${`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(user)} (${container.uid}:${container.gid})`.padEnd(28)} ${owner}`;
    });
    const reasons = plan.because.filter((reason) => !reason.because.startsWith('storage-'));
    const storage = plan.because.filter((reason) => reason.because.startsWith('storage-'));
    return [
        `Host:    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(host.user.name)} (${host.user.uid}:${host.user.gid}), Podman ${host.podman?.version ?? 'none'}, ${subordinateIds(host)}`,
        `Image:   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(image.reference)} (${Math.round(image.size / 1e6)} MB), ${declared}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)((0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(image.resolvedUser))}`,
        `Mapping: ${plan.strategy}${plan.equivalent === null ? '' : `, as ${plan.equivalent}`}`,
        ...reasons.map((reason) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)((0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$)(reason))}`),
        `Storage: ${plan.storage}`,
        ...storage.map((reason) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)((0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$)(reason))}`),
        `Command: ${pasteable(plan, image)}`,
        ...(rows.length === 0 ? [] : ['', 'In the container               On the host', ...rows]),
        '',
    ].join('\n');
}
function subordinateIds({ idMap }) {
    const [uids, gids] = [(0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d)(idMap.uid) - 1, (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d)(idMap.gid) - 1];
    return uids === gids ? `${uids} subordinate ids` : `${uids} subordinate uids and ${gids} gids`;
}
/** The command as a person could type it in the workspace. */
function pasteable(plan, image) {
    const words = ['podman', ...plan.storeArgs, 'run', '--rm', ...plan.mapArgs].map(shellWord);
    return [...words, '--volume', '"$PWD:$PWD"', '--workdir', '"$PWD"', shellWord(image.reference)].join(' ');
}
function shellWord(word) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(word);
    return /^[\w./:=,@%+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
