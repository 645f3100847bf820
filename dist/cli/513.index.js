export const id = 513;
export const ids = [513];
export const modules = {

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readScanScope),
  h: () => (/* binding */ readScope)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __webpack_require__(1502);
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


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ verifyArtefacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __webpack_require__(1502);
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
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/artefacts/partition.js
// Cuts the roots into pieces for find processes that run side by side. The time of a scan is the kernel's (getdents, newfstatat),
// so two processes on two cores take little more than half of it.




/** A part of the whole that holds the rest up for long, should one process have to look at it alone. */
const LARGE_PART = 1 / 48;
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
    const small = [];
    let large = deep.map((path) => ({ path, part: 1 / deep.length }));
    let bytes = 0;
    for (let opened = 0; large.length > 0;) {
        const next = large.reduce((most, start) => (start.part > most.part ? start : most));
        large = large.filter((start) => start !== next);
        const mayOpen = next.part > LARGE_PART && opened < MOST_OPENED && itself.length < MOST_ITSELF && bytes < MOST_BYTES;
        const content = mayOpen ? partition_contentOf(next.path) : null;
        if (content === null) {
            small.push(next);
            continue;
        }
        opened += 1;
        itself.push((0,path_bytes/* bytesOf */.$$)(next.path), ...content.others);
        for (const { path, part } of content.folders) {
            bytes += path.length;
            const start = { path, part: next.part * part };
            (start.part > LARGE_PART ? large : small).push(start);
        }
    }
    const atOnce = Math.min((0,external_node_os_.availableParallelism)(), 16);
    const shares = [...Array(atOnce).fill(FIRST_SHARE), ...Array(atOnce).fill(1 - FIRST_SHARE)];
    return { deep: deal(small, shares), atOnce, itself };
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
/** The largest first, each to the piece that has the least for its share. Nobody gets nothing. */
function deal(starts, shares) {
    const pieces = shares.map((share) => ({ share, paths: [], part: 0 }));
    for (const { path, part } of [...starts].sort((a, b) => b.part - a.part)) {
        const least = pieces.reduce((piece, other) => (other.part / other.share < piece.part / piece.share ? other : piece));
        least.paths.push(path);
        least.part += part;
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
        const seen = lookAt(path);
        if (seen === null)
            return;
        if ('reason' in seen) {
            unexamined.push(seen);
            return;
        }
        entries += 1;
        handOn(seen);
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

// EXTERNAL MODULE: ./lib/artefacts/scope.js + 1 modules
var artefacts_scope = __webpack_require__(8811);
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

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ may),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZU: () => (/* binding */ policyInEffect)
/* harmony export */ });
/* unused harmony exports DEFAULT_POLICY, policyPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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
        Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(808)]).then(__webpack_require__.bind(__webpack_require__, 9808)),
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

/***/ 1748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stages)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _ci_read_ci_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5280);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
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


/***/ })

};
