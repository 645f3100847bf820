export const id = 933;
export const ids = [933];
export const modules = {

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repair: () => (/* binding */ repair),
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





/**
 * Marks the moment for each root, and returns once every one of their clocks has gone on: what changes from now on is later than the
 * mark. The files that ask for the time are gone by then.
 */
function openLedger(roots) {
    const fallback = markIn((0,external_node_os_.tmpdir)());
    const marks = roots.map((root) => ({ root: (0,path_bytes/* bytesOf */.$$)(root), own: markIn(root) }));
    const all = [fallback, ...marks.map(({ own }) => own)].filter((mark) => mark !== null);
    waitForTick(all);
    for (const { file } of all)
        (0,external_node_fs_.closeSync)(file);
    // A root that is a file or cannot be written to: local file systems share one clock.
    const otherwise = fallback?.time ?? Date.now() / 1000;
    const timeOf = (root) => marks.find((mark) => mark.root === root)?.own?.time ?? otherwise;
    return (path) => {
        const inside = marks.find(({ root }) => path === root || path.startsWith(root === '/' ? '/' : `${root}/`)) ?? marks[0];
        return inside === undefined ? null : timeOf(inside.root);
    };
}
function markIn(folder) {
    const path = (0,external_node_path_.join)(folder, `.rootless-artefacts-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY, 0o600);
        // Removing it changes the folder, at this time and no later: a folder of another's is not this run's doing for that.
        (0,external_node_fs_.unlinkSync)(path);
        return { file, time: changeTimeOf(file) };
    }
    catch {
        return null;
    }
}
// The time that a change gets is that of the last tick: 1 to 10 ms ago (current_time(9) of Linux), and whole seconds on ext4 with
// inodes of 128 bytes. What a quick container changes within the tick of the mark would pass for older.
const LONGEST_TICK_MS = 1500;
/** The judge takes less than a microsecond for the rounding of a double. */
const LATER = 0.000_01;
function waitForTick(marks) {
    const until = performance.now() + LONGEST_TICK_MS; // a clock that stands still is no reason not to run
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (const { file, time } of marks) {
        while (!(laterTimeOf(file) > time + LATER) && performance.now() < until)
            Atomics.wait(pause, 0, 0, 1);
    }
}
/** The time a change made now gets, or infinity where the file system lets nobody ask. */
function laterTimeOf(file) {
    try {
        (0,external_node_fs_.fchmodSync)(file, 0o600);
        return changeTimeOf(file);
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}
function changeTimeOf(file) {
    return (0,external_node_fs_.fstatSync)(file).ctimeMs / 1000;
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
// EXTERNAL MODULE: ./lib/host/locate.js
var locate = __webpack_require__(5314);
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
    const stat = attributes_look(path);
    if (stat === null)
        return null;
    const type = stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'unknown';
    return { path, type, uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777, changedAt: stat.ctimeMs / 1000, locked: false };
}
/** lstat; null where there is nothing, or no way to it. */
function attributes_look(path) {
    try {
        return (0,external_node_fs_.lstatSync)(Buffer.from((0,path_bytes/* arrayOf */.jk)(path)));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/artefacts/rules.js
var rules = __webpack_require__(76);
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
var artefacts_policy = __webpack_require__(2037);
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

const SCOPE = {
    deep: [],
    itself: ['-maxdepth', '0'],
    files: ['-mindepth', '1', '-maxdepth', '1', '-type', 'd', '-o'],
};
const LOCKED = ['-type', 'd', '(', '!', '-readable', '-o', '!', '-executable', ')', '-prune'];
/** Arguments of find for these starting points, which must be absolute, so that none is taken for an option. */
function findArguments(paths, depth, user, wanted) {
    const quiet = wanted === 'all' ? [] : [...inOrder(user), '-printf', `%f${NAME_END}`, '-o'];
    return [...paths, ...SCOPE[depth], ...quiet, ...LOCKED, '-printf', record(TAGS.locked), '-o', '-printf', record(TAGS.plain)];
}
/** Arguments of a find that prints records of the entries that are in order but for their names. */
function oddNameArguments(paths, depth, user) {
    const odd = ['-name', '*[":<>|*?\r\n]*', '-printf', record(TAGS.plain)];
    return [...paths, ...SCOPE[depth], ...LOCKED, '-o', ...inOrder(user), ...odd];
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

;// CONCATENATED MODULE: ./lib/artefacts/partition.js
// Cuts the roots into pieces for find processes that run side by side. The time of a scan is the kernel's (getdents, newfstatat),
// so two processes on two cores take little more than half of it.



/** Enough starting points that no single one holds the rest up for long; more cost more than they save. */
const ENOUGH = 48;
/** A container can nest folders by the thousand, one in the other: what is opened up is an argument each, and their room has an end. */
const MOST_OPENED = 4 * ENOUGH;
/** A folder with more entries than this is not opened up: reading it here would cost what it saves there. */
const partition_LARGEST_FOLDER = 2000;
/** Find goes deeper than a path can be long (PATH_MAX), but it cannot start there. */
const LONGEST_START = 1000;
/** So many starting points of up to PATH_MAX bytes fit into what the kernel lets a process be called with (execve(2)). */
const MOST_ARGUMENTS = 400;
/**
 * Pieces that together cover every root exactly once, but for the mounts that are left out (mount-table.ts). A folder is opened up
 * only where all folders in it have UTF-8 names, because node cannot pass an argument that is not UTF-8 to a process.
 */
function partition(roots) {
    const opened = [];
    const { deep, itself } = startingPoints(roots);
    let whole = [...deep];
    while (whole.length < ENOUGH && opened.length < MOST_OPENED) {
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
    for (let at = 0; at < itself.length; at += MOST_ARGUMENTS)
        pieces.push({ depth: 'itself', paths: itself.slice(at, at + MOST_ARGUMENTS) });
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
                if (count > partition_LARGEST_FOLDER)
                    return null;
                if (!entry.isDirectory())
                    continue;
                const bytes = Buffer.from(entry.name, 'latin1');
                const name = bytes.toString('utf8');
                if (!Buffer.from(name, 'utf8').equals(bytes))
                    return null;
                const inside = `${path === '/' ? '' : path}/${name}`;
                if (inside.length > LONGEST_START)
                    return null;
                folders.push(inside);
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
    const look = async (piece) => {
        const wanted = request.everything ? 'all' : 'notable';
        const found = await runFind(world, findArguments(piece.paths, piece.depth, world.user, wanted), handOn, onCount);
        entries += found.entries;
        unexamined.push(...found.unexamined);
        // Rare, and worth a second look: only now is it said which entries they are.
        if (found.sawOddName)
            await runFind(world, oddNameArguments(piece.paths, piece.depth, world.user), handOn, () => undefined);
    };
    // All at once: the kernel shares the cores out among them better than a queue here would.
    await Promise.all(partition(request.roots).map(look));
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

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
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
var verdict = __webpack_require__(9186);
;// CONCATENATED MODULE: ./lib/artefacts/verify.js
// The artefacts of a run or of any other tool: scanned, judged, gathered.












/** The verdict on what is in the scope. `ledger` is null where no run was watched; `host` is asked only for folders that are closed. */
async function verifyArtefacts(world, host, scope, ledger, policy) {
    const { roots, everything, means, leavesOut, missing: missed, unexamined } = readScanScope(scope);
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
    const { stepLine } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 4718));
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

// EXTERNAL MODULE: ./lib/ci/read-ci.js + 3 modules
var read_ci = __webpack_require__(5280);
;// CONCATENATED MODULE: ./lib/ci/untrusted-checkout.js
// Events that run with the rights of the repository over what somebody from outside sent. Code of a pull request that such a job checks
// out and runs can read those rights ("pwn request"), and a container started over it is code of the pull request: its image, its script
// and its workspace may all be. https://docs.github.com/actions/reference/security/securely-using-pull_request_target



const DANGEROUS = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Throws a HostError where the workspace of such an event holds any other commit than the workflow's own. */
function refuseUntrustedCheckout(world, settings) {
    const event = world.env['GITHUB_EVENT_NAME'] ?? '';
    const trusted = world.env['GITHUB_SHA'];
    if (!DANGEROUS.includes(event) || settings.allowUntrustedCheckout || trusted === undefined)
        return;
    const foreign = checkoutsIn(settings.workspace).find(({ commit }) => commit !== trusted);
    if (foreign === undefined)
        return;
    throw new errors/* HostError */.d(`${event} runs with the rights of the repository, and ${foreign.folder} is checked out at ${foreign.commit ?? 'a commit that cannot be told'}, not at the workflow's own ${trusted}`, 'A container over the code of a pull request could use the token and the secrets of this job: the pull request would have them.', 'Run the container on pull_request, and let report/ deliver its report on workflow_run (docs/forks.md). If nobody from outside can start this workflow, set allow-untrusted-checkout: true.');
}
/** The workspace and the folders directly in it that are checkouts. Their files are read, git is not run: a checkout can configure it. */
function checkoutsIn(workspace) {
    const folders = (0,external_node_fs_.readdirSync)(workspace, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== '.git');
    return [workspace, ...folders.map(({ name }) => (0,external_node_path_.join)(workspace, name))]
        .filter((folder) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, '.git'), { throwIfNoEntry: false }) !== undefined)
        .map((folder) => ({ folder, commit: commitOf((0,external_node_path_.join)(folder, '.git')) }));
}
function commitOf(git) {
    try {
        const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(git, 'HEAD'), 'utf8').trim();
        const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
        const commit = ref === undefined ? head : (looseRef(git, ref) ?? packedRef(git, ref));
        return commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
    }
    catch {
        return null;
    }
}
function looseRef(git, ref) {
    const path = (0,external_node_path_.join)(git, ref);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true ? (0,external_node_fs_.readFileSync)(path, 'utf8').trim() : null;
}
function packedRef(git, ref) {
    const lines = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(git, 'packed-refs'), 'utf8').split('\n');
    return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
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
    for (const { uid, gid, count } of [...offenders].sort(byCount)) {
        const inside = { uid: (0,id_map/* toInside */._A)(idMap.uid, uid), gid: (0,id_map/* toInside */._A)(idMap.gid, gid) };
        if (inside.uid === null || inside.gid === null)
            continue; // no user of this container
        const known = makers.get(inside.uid);
        makers.set(inside.uid, { uid: inside.uid, gid: known?.gid ?? inside.gid, count: (known?.count ?? 0) + count });
    }
    return [...makers.values()].sort(byCount);
}
/** Where counts are equal the ids decide: the scan finds in no certain order, and a report reads the same each time. */
function byCount(a, b) {
    return b.count - a.count || a.uid - b.uid || a.gid - b.gid;
}

// EXTERNAL MODULE: ./lib/plan.js + 1 modules
var lib_plan = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/policy/find-policy.js
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
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(581), __webpack_require__.e(36)]).then(__webpack_require__.bind(__webpack_require__, 7036)),
        __webpack_require__.e(/* import() */ 808).then(__webpack_require__.bind(__webpack_require__, 9808)),
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
    const path = (0,external_node_path_.join)(workspace, DEFAULT_POLICY);
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined ? null : path;
    }
    catch {
        return path; // a closed folder is in the way: reading it will say so
    }
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/repair/repair.js
// Gives the runner back what his own subordinate ids own: one process under `podman unshare`, whatever the size of the tree.






/**
 * Repairs what is at and below the roots, which are absolute and without links; a dry run only looks. Throws a HostError where it could
 * not be brought to its end. `onProgress` is called a few times a second.
 */
async function repairFiles(world, roots, dryRun, onProgress) {
    // Podman's own store says where it is under `podman unshare`; this one is ours.
    const shifted = (0,find_shifted_store/* findShiftedStore */.q)(world);
    const stores = 'missing' in shifted ? [] : [shifted.root, shifted.runRoot].map(path_bytes/* bytesOf */.$$);
    const job = { roots, stores, dryRun };
    const input = Buffer.from(JSON.stringify(job));
    const inside = world.stream('podman', ['unshare', process.execPath, world.insideScript, 'repair'], { input, cwd: '/' });
    const words = (0,consumers_.text)(inside.stderr);
    let result = null;
    for await (const line of (0,external_node_readline_.createInterface)({ input: inside.stdout })) {
        const message = JSON.parse(line);
        if (message.kind === 'result')
            result = message.result;
        else
            onProgress(message.progress);
    }
    const code = await inside.exit;
    if (code === 0 && result !== null)
        return result;
    throw new errors/* HostError */.d(`The repair was not brought to its end: ${(0,podman_words/* podmanWords */.P)(await words, `podman unshare ended with status ${code}`)}`, 'What it had done by then stays done; nothing is harmed by doing it again.', 'Ask what is missing here: rootless-artefacts doctor');
}

;// CONCATENATED MODULE: ./lib/repair/worth-repairing.js
// Whether a verdict asks for the repair that was ordered. Pure.
/** What a repair cures: ids that are given back, and bits of the owner that are restored. */
const CURABLE = ['foreign-owner', 'foreign-group', 'unreadable', 'undeletable'];
/**
 * `failed`: where something curable fails the check. `always`: where there is anything curable, also what an earlier job left. The level
 * decides, not whether the check is let pass (`fail-on: never`).
 */
function isWorthRepairing(order, { findings, byRule }, failOn) {
    if (order === 'never')
        return false;
    // Errors are listed before warnings, so that what is not listed cannot be the only one.
    if (order === 'failed')
        return findings.some(({ rule, level }) => CURABLE.includes(rule) && (level === 'error' || failOn === 'warning'));
    return CURABLE.some((rule) => (byRule[rule] ?? 0) > 0);
}

;// CONCATENATED MODULE: ./lib/repair/after-run.js
// The repair that a run was ordered to do: when the verdict is known, and with a second verdict after it.



/** Repairs the writable mounts where the settings ask for it; nothing where they do not. Throws a HostError where it cannot be done. */
async function repairAfterRun(world, { repair, failOn }, { scope, ledger, verdict, verifyAgain }, onProgress) {
    if (!isWorthRepairing(repair, verdict, failOn))
        return {};
    const result = await repairFiles(world, scope.asked.map(path_bytes/* bytesOf */.$$), false, onProgress);
    return { repair: result, after: await verifyAgain(afterRepair(ledger, verdict)) };
}
/** A repair changes the change time too: what an earlier job left stays what an earlier job left. */
function afterRepair(ledger, { findings }) {
    const earlier = new Set(findings.flatMap(({ origin, entry }) => (origin === 'earlier' && entry !== null ? [entry.path] : [])));
    return (path) => (earlier.has(path) ? Number.POSITIVE_INFINITY : ledger(path));
}

;// CONCATENATED MODULE: ./lib/repair/roots.js
// Where a repair starts.



/**
 * The roots for these absolute paths. Throws a UsageError for a path that leads through a link: a container may have put it there, and
 * what lies behind it was not meant. What lies behind a closed folder cannot be asked about here; the repair itself follows no link.
 */
function readRepairRoots(paths) {
    const mistakes = paths.flatMap((path) => {
        const real = roots_realPath(path);
        if (real === path)
            return [];
        const leads = real === null ? 'is a symbolic link that leads nowhere' : `leads through a symbolic link to ${JSON.stringify(real)}`;
        const allowed = real === null ? 'the folder that it is in' : 'a path without links, which this one may be if you mean it';
        return [
            {
                setting: 'PATH',
                value: path,
                problem: `${leads}, and a repair follows none. Allowed: ${allowed}`,
                example: `rootless-artefacts repair ${real ?? 'out/'}`,
            },
        ];
    });
    if (mistakes.length > 0)
        throw new errors/* UsageError */.e(mistakes);
    return paths.map(path_bytes/* bytesOf */.$$);
}
/** null where there is nothing; the path itself where a closed folder is in the way. */
function roots_realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        return error.code === 'ENOENT' ? null : path;
    }
}

// EXTERNAL MODULE: ./lib/report/plan-text.js
var plan_text = __webpack_require__(2367);
// EXTERNAL MODULE: ./lib/settings/preset.js + 1 modules
var preset = __webpack_require__(6651);
;// CONCATENATED MODULE: ./lib/check.js
// The story, top to bottom: plan it (plan.ts: who and where, whose image, which mapping), run it, look at what it left. One call a stage.























/** Runs the container and checks what it left. A host that cannot do it is a fact of the result, not an exception. */
function run(world, settings, watch) {
    return stages(world, settings, async (add) => {
        refuseUntrustedCheckout(world, settings);
        const policy = await policyInEffect(world, settings);
        const { host, image, plan } = await (0,lib_plan/* planRun */.nY)(world, settings, add);
        add({ cause: await readCause(world, settings, image.resolvedUser.declared) });
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
        const verdict = await verifyArtefacts(world, async () => host, scope, ledger, policy);
        add({ verdict });
        const users = image.users ?? (verdict.findings.length > 0 ? await (0,read_image_users/* readImageUsers */.a)(world, image) : null);
        add({ imageUsers: users, lesson: learn({ plan, mapping: settings.mapping, users, ...verdict }) });
        const verifyAgain = (again) => verifyArtefacts(world, async () => host, scope, again, policy);
        add(await repairAfterRun(world, settings, { scope, ledger, verdict, verifyAgain }, watch.onRepair));
        if (result.notStarted !== null)
            throw notStarted(world, result.notStarted, settings);
    });
}
/** Checks what any other tool left. Works without Podman; with it, it can look into closed folders and say whose ids they are. */
function verify(world, settings) {
    return stages(world, settings, async (add) => {
        if (settings.preset !== null)
            world.log.info((0,preset/* describePreset */.D)(settings.preset));
        const policy = await policyInEffect(world, settings);
        add({ cause: await readCause(world, settings, null) });
        const scope = await readScope(settings);
        let asked = null;
        const host = () => {
            asked ??= (0,read_host/* readHost */.rk)(world);
            return asked;
        };
        const verdict = await verifyArtefacts(world, host, scope, null, policy);
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
/** Gives back what is the runner's, and checks what is left. */
function repair(world, settings, onProgress) {
    return stages(world, settings, async (add) => {
        (0,read_host/* refuseRoot */.$p)(world.user);
        const roots = readRepairRoots(settings.paths);
        const policy = await policyInEffect(world, settings);
        const scope = await readScope(settings);
        const host = await (0,read_host/* readHost */.rk)(world);
        add({ host });
        (0,read_host/* requireRootlessPodman */.SM)(host);
        add({ repair: await repairFiles(world, roots, settings.dryRun, onProgress) });
        add({ verdict: await verifyArtefacts(world, async () => host, scope, null, policy) });
    });
}
async function stages(world, settings, story) {
    let facts = {
        verb: settings.verb === 'verify' || settings.verb === 'repair' ? settings.verb : 'run',
        user: world.user,
        workspace: (0,path_bytes/* bytesOf */.$$)(settings.workspace),
        mapping: settings.mapping,
        policyChanged: settings.basePolicy?.changed === true ? { file: settings.basePolicy.file, inEffect: settings.policyFrom } : null,
        failOn: settings.failOn,
        secrets: settings.env.flatMap(({ name, value }) => value ?? world.env[name] ?? []),
        ci: (0,read_ci/* readCi */.$)(world.env, settings.leg),
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

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readCi),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
var pull_request = __webpack_require__(1305);
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
        `Image:   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(image.reference)}${image.size === 0 ? '' : ` (${Math.round(image.size / 1e6)} MB)`}, ${declared}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)((0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(image.resolvedUser))}`,
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
