import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ printLockedFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
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

;// CONCATENATED MODULE: ./lib/host/id-map.js
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

// EXTERNAL MODULE: ./lib/host/overflow.js
var host_overflow = __nccwpck_require__(838);
// EXTERNAL MODULE: ./lib/repair/place.js
var place = __nccwpck_require__(786);
;// CONCATENATED MODULE: ./lib/artefacts/host-ids.js
// Under `podman unshare`: who on the host an owner is whom we see by the ids of Podman's namespace.




/**
 * A reader for this namespace. Root and other users, whom it does not map, all look like nobody in here, and so does the nobody of a
 * container, whom it maps: the kernel is asked which of them it is. An owner who is not mapped keeps that number, which no map holds.
 */
function hostIdsReader() {
    const uids = parseIdMap((0,external_node_fs_.readFileSync)('/proc/self/uid_map', 'latin1'));
    const gids = parseIdMap((0,external_node_fs_.readFileSync)('/proc/self/gid_map', 'latin1'));
    const overflow = (0,host_overflow/* readOverflow */.j)();
    return (path, stat) => {
        const isOpenable = stat.isFile() || stat.isDirectory();
        const isForeign = stat.uid === overflow.uid && (0,place/* mayActFor */.fD)({ by: 'name', name: path }, isOpenable) === 'foreign';
        return {
            uid: isForeign ? stat.uid : (toOutside(uids, stat.uid) ?? stat.uid),
            gid: isForeign && stat.gid === overflow.gid ? stat.gid : (toOutside(gids, stat.gid) ?? stat.gid),
        };
    };
}

;// CONCATENATED MODULE: ./lib/artefacts/open-folder.js
// Goes into a folder by open descriptors where its path is longer than any call takes (PATH_MAX, 4,096 bytes): a tree may be deeper
// than that, and GNU find goes there too.

/** Only a place, not what is in it, so that no permission to read is needed (open(2)). Node does not name it. */
const O_PATH = 0o10000000;
const FOLDER = external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW | O_PATH;
const LONGEST = 4000;
/** Opens a folder by its absolute path, whatever the length. Throws what the kernel says: ENOENT, EACCES, ENOTDIR where it is a link… */
function openFolder(path) {
    let end = endOfPart(path);
    let folder = (0,external_node_fs_.openSync)(path.subarray(0, end), FOLDER);
    for (let rest = path.subarray(end + 1); rest.length > 0; rest = rest.subarray(end + 1)) {
        end = endOfPart(rest);
        const above = folder;
        try {
            folder = (0,external_node_fs_.openSync)(within(above, rest.subarray(0, end)), FOLDER);
        }
        finally {
            (0,external_node_fs_.closeSync)(above);
        }
    }
    return folder;
}
/** The path by which what is in an open folder can be reached; without a name, the folder itself. */
function within(folder, name = new Uint8Array()) {
    return Buffer.concat([Buffer.from(`/proc/self/fd/${folder}/`), name]);
}
function endOfPart(path) {
    return path.length <= LONGEST ? path.length : path.lastIndexOf('/', LONGEST);
}

;// CONCATENATED MODULE: ./lib/artefacts/locked-folders.js
// Runs under `podman unshare`: walks the folders named on standard input (NUL after each) and prints a record for every entry in
// them. The way in is slow and rare, so plain node does it; paths are buffers throughout.




const SLASH = Buffer.from('/');
const NUL = Buffer.of(0);
/** Prints what is in the folders. A folder that cannot be looked into even here gets a record with the tag for locked. */
async function printLockedFolders() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    let input = Buffer.concat(chunks);
    const folders = [];
    for (let end = input.indexOf(0); end >= 0; end = input.indexOf(0)) {
        folders.push(input.subarray(0, end));
        input = input.subarray(end + 1);
    }
    const hostIdsOf = hostIdsReader();
    while (folders.length > 0)
        walk(folders.pop(), folders, hostIdsOf);
}
function walk(folder, folders, hostIdsOf) {
    const here = ifThere(() => openFolder(folder));
    if (here === null)
        return;
    try {
        list(here, folder, folders, hostIdsOf);
    }
    catch (error) {
        if (error.code !== 'EACCES')
            throw error;
        const stat = (0,external_node_fs_.fstatSync)(here);
        print(TAGS.locked, stat, hostIdsOf(within(here), stat), folder);
    }
    finally {
        (0,external_node_fs_.closeSync)(here);
    }
}
function list(here, folder, folders, hostIdsOf) {
    for (const name of (0,external_node_fs_.readdirSync)(within(here), { encoding: 'buffer' })) {
        const stat = ifThere(() => (0,external_node_fs_.lstatSync)(within(here, name)));
        if (stat === null)
            continue;
        const path = Buffer.concat([folder, SLASH, name]);
        // Whether the runner could empty a folder down here is the business of the closed folder above it.
        print(TAGS.plain, stat, hostIdsOf(within(here, name), stat), path);
        if (stat.isDirectory())
            folders.push(path);
    }
}
/** null for what vanished since it was seen, or became something else: that is no longer an artefact. */
function ifThere(look) {
    try {
        return look();
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? ''))
            return null;
        throw error;
    }
}
function print(tag, stat, { uid, gid }, path) {
    const facts = `${tag} ${uid} ${gid} ${(stat.mode & 0o7777).toString(8)} ${typeOf(stat)} ${stat.ctimeMs / 1000} `;
    process.stdout.write(Buffer.concat([NUL, Buffer.from(facts), path, NUL]));
}
function typeOf(stat) {
    if (stat.isFile())
        return 'f';
    if (stat.isDirectory())
        return 'd';
    if (stat.isSymbolicLink())
        return 'l';
    if (stat.isFIFO())
        return 'p';
    if (stat.isSocket())
        return 's';
    return stat.isBlockDevice() ? 'b' : 'c';
}


/***/ }),

/***/ 426:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _artefacts_locked_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(611);
/* harmony import */ var _image_image_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(135);
/* harmony import */ var _repair_repair_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(138);
// The half of us that runs under `podman unshare`, where container root's eyes see what the runner's do not: the files of an
// image, and folders that are closed to him. It looks and prints; only a repair changes anything. What to do stands on its input.




const [task] = process.argv.slice(2);
if (task === 'image-files')
    (0,_image_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .printImageFiles */ .w)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8')));
else if (task === 'locked-folders')
    await (0,_artefacts_locked_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .printLockedFolders */ .x)();
else if (task === 'repair')
    (0,_repair_repair_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .repairInside */ .C)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8')));
else {
    process.stderr.write('inside is called by rootless-artefacts itself: inside image-files | locked-folders | repair\n');
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readOverflow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
// The ids that stat shows for every owner whom a namespace does not map. A user of a container may bear the same number: nobody, 65534.

/** Those of this kernel (user_namespaces(7)). */
function readOverflow() {
    return { uid: numberIn('/proc/sys/kernel/overflowuid'), gid: numberIn('/proc/sys/kernel/overflowgid') };
}
function numberIn(file) {
    return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1'));
}


/***/ }),

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ printImageFiles)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/image/read-in-root.js
// Reads a file of an image as a process in it would: a path in a hostile image may be a link to a file of the host.

const LARGEST = 4 * 1024 * 1024;
/** The text of a file as a process whose root folder is `root` would read it; '' where there is no such regular file. */
function readInRoot(root, path) {
    const real = resolveInRoot(root, path);
    if (real === null)
        return '';
    let file;
    try {
        file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return '';
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            return '';
        const buffer = Buffer.alloc(Math.min((0,external_node_fs_.fstatSync)(file).size, LARGEST));
        return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Follows links as if `root` were /: an absolute link starts there, and `..` stops there (what securejoin does for Podman). */
function resolveInRoot(root, path) {
    const todo = path.split('/').reverse();
    const done = [];
    for (let links = 0; todo.length > 0;) {
        const part = todo.pop();
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            done.pop();
            continue;
        }
        const here = [root, ...done, part].join('/');
        const stat = (0,external_node_fs_.lstatSync)(here, { throwIfNoEntry: false });
        if (stat === undefined)
            return null;
        if (!stat.isSymbolicLink()) {
            done.push(part);
            continue;
        }
        if (++links > 40)
            return null;
        const target = (0,external_node_fs_.readlinkSync)(here);
        if (target.startsWith('/'))
            done.length = 0;
        todo.push(...target.split('/').reverse());
    }
    return [root, ...done].join('/');
}

;// CONCATENATED MODULE: ./lib/image/image-files.js
// Runs under `podman unshare`, in a mount namespace of its own: looks at an image's files without a container and without changing
// anything in the store. Its layers are mounted by us, read-only, and the mount is gone with this process. `podman image mount` does the
// same in three times the time, makes and removes a folder in the store, and has to be undone by a second process.




const STDOUT = 1;
const MOUNT_POINT = '/mnt';
/** Prints `{"passwd": text, "group": text}`; a file that is not there is ''. */
function printImageFiles({ id, layers }) {
    const root = layers === null ? null : mountLayers(layers);
    if (root !== null) {
        print(root);
        return;
    }
    const mounted = (0,external_node_child_process_namespaceObject.execFileSync)('podman', ['image', 'mount', id], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
    try {
        print(mounted);
    }
    finally {
        (0,external_node_child_process_namespaceObject.spawnSync)('podman', ['image', 'unmount', id], { stdio: 'ignore' }); // a mount that stays costs nothing and is shared
    }
}
function print(root) {
    (0,external_node_fs_.writeFileSync)(STDOUT, JSON.stringify({ passwd: readInRoot(root, '/etc/passwd'), group: readInRoot(root, '/etc/group') }));
}
/** The folder in which the layers are one tree, or null where this kernel or this store cannot do it (before Linux 5.11). */
function mountLayers(layers) {
    const [top] = layers;
    if (top !== undefined && layers.length === 1)
        return top;
    const store = (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(top ?? ''));
    if (layers.some((layer) => (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(layer)) !== store))
        return null;
    try {
        // Layers that fuse-overlayfs wrote mark a replaced folder in a way of its own. containers/storage notes here, as true or false,
        // whether it has to mount the layers of this store.
        if ((0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(store, '.has-mount-program'), 'utf8').trim() !== 'false')
            return null;
        // The short names that the driver itself uses, because all options together may be 4096 bytes long.
        const lower = layers.map((layer) => (0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(layer, '../link'), 'utf8').trim()).map((link) => `l/${link}`);
        const options = `ro,userxattr,lowerdir=${lower.join(':')}`;
        const mounted = (0,external_node_child_process_namespaceObject.spawnSync)('mount', ['-t', 'overlay', '-o', options, 'overlay', MOUNT_POINT], { cwd: store, stdio: 'ignore' });
        return mounted.status === 0 ? MOUNT_POINT : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ nameFor),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Pm: () => (/* binding */ seenOf),
/* harmony export */   Ub: () => (/* binding */ holdFolder),
/* harmony export */   VJ: () => (/* binding */ holdName),
/* harmony export */   X$: () => (/* binding */ namesHere),
/* harmony export */   fD: () => (/* binding */ mayActFor),
/* harmony export */   mH: () => (/* binding */ enterHeld),
/* harmony export */   mu: () => (/* binding */ changeOwner),
/* harmony export */   um: () => (/* binding */ addBits),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
// Where an entry is, so that nothing can be put in its place between look and act. Node has no openat: a folder is held by a
// descriptor and made the working directory, a name is looked up in it, and what hangs on the type of an entry goes through
// /proc/self/fd, which is that very inode (proc(5)). Renames elsewhere do not reach it.

/** O_PATH (open(2)): holds an inode of any type without opening it, so that no FIFO blocks and no device wakes. Node does not name it. */
const O_PATH = 0o10000000;
/** O_NOATIME. Node names it on Linux, but its types do not say so. */
const O_NOATIME = 0o1000000;
const magic = (fd) => `/proc/self/fd/${fd}`;
/** Holds a folder, never through a link in the last place. Throws ENOTDIR where it is no folder, or none any more. */
function holdFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
}
/** Holds whatever bears a name in the working directory; a link itself. */
function holdName(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(name, O_PATH | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
}
/** A name as Node takes it quickest: ASCII as it is, other bytes as a buffer. Names are one byte a character. */
function nameFor(bytes) {
    return /^[\x01-\x7e]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1');
}
/** Goes into a held folder, wherever it is by now. */
function enterHeld(fd) {
    process.chdir(magic(fd));
}
/** The way to a name in a held folder. */
function within(fd, bytes) {
    return nameFor(`${magic(fd)}/${bytes}`);
}
/** What is there now; undefined where there is nothing any more. */
function look(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name, { throwIfNoEntry: false });
}
/** The names in the working directory, one byte a character. A thousand are read at a time: there may be a million. */
function* namesHere() {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)('.', { encoding: 'latin1', bufferSize: 1024 });
    try {
        for (let entry = folder.readSync(); entry !== null; entry = folder.readSync())
            yield entry.name;
    }
    finally {
        folder.closeSync();
    }
}
function seenOf(stat) {
    const kind = stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
    return { kind, uid: stat.uid, gid: stat.gid, mode: stat.mode & 0o7777 };
}
/** chown that follows no link; -1 leaves an id as it is. Of a file it clears setuid, setgid and capabilities (chown(2)). */
function changeOwner(place, uid, gid) {
    if (place.by === 'name')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync)(place.name, uid, gid);
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(magic(place.fd), uid, gid);
}
/**
 * Adds bits to the mode of what is the runner's. Not done, and false, where another thing has taken the name: a link (chmod would
 * follow it), or what is not the runner's.
 */
function addBits(place, kind, bits) {
    const fd = place.by === 'descriptor' ? place.fd : holdName(place.name);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (stat.uid !== 0 || seenOf(stat).kind !== kind)
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(magic(fd), (stat.mode & 0o7777) | bits);
        return true;
    }
    finally {
        if (place.by === 'name')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * Whether the namespace maps the owner, found out without changing anything: only an owner or who may act for him opens with
 * O_NOATIME (open(2)). It stays unclear for what cannot be opened safely: links, FIFOs, sockets and devices.
 */
function mayActFor(place, isOpenable) {
    if (place.by === 'name' && !isOpenable)
        return 'unclear';
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | O_NOATIME;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(place.by === 'descriptor' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(magic(place.fd), flags) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place.name, flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW));
        return 'given';
    }
    catch {
        return 'foreign';
    }
}


/***/ }),

/***/ 138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ repairInside)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./lib/artefacts/path-bytes.js
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

// EXTERNAL MODULE: ./lib/host/overflow.js
var host_overflow = __nccwpck_require__(838);
;// CONCATENATED MODULE: ./lib/repair/book.js
// What a walk notes down: everything is counted, and the first of each kind kept by name, so that memory stays flat. Pure.
const LISTED = 10_000;
const FAILURES = 1000;
const PASSED_BY = 100;
/** `onEntry` is told the count so far, at every entry. */
function openBook(lists, onEntry) {
    const count = { entries: 0, changed: 0, owner: 0, mode: 0, foreign: 0, unclear: 0, failed: 0 };
    const listed = [];
    const failures = [];
    const passed = [];
    return {
        entry() {
            count.entries += 1;
            onEntry(count.entries);
        },
        changed(path, owner, mode) {
            count.changed += 1;
            if (owner)
                count.owner += 1;
            if (mode)
                count.mode += 1;
            if (lists && listed.length < LISTED)
                listed.push(path());
        },
        foreign() {
            count.foreign += 1;
        },
        unclear() {
            count.unclear += 1;
        },
        failed(path, reason) {
            count.failed += 1;
            if (failures.length < FAILURES)
                failures.push({ path, reason });
        },
        passedBy(path, reason) {
            if (passed.length < PASSED_BY)
                passed.push({ path, reason });
        },
        tally: () => ({ ...count }),
        listed,
        failures,
        passed,
    };
}

;// CONCATENATED MODULE: ./lib/repair/lack.js
// What one entry lacks before its runner can read and delete it. Ids as seen inside Podman's namespace, where the runner is 0. Pure.
/** Whose the entry is. */
function ownershipOf({ uid, gid }, overflow) {
    if (uid === overflow.uid)
        return 'owner-unclear';
    if (uid !== 0)
        return 'subordinate';
    if (gid === 0)
        return 'runner';
    return gid === overflow.gid ? 'group-unclear' : 'subordinate';
}
/** The owner's bits that are missing to read it and, of a folder that holds something, to empty it. 0 where nothing is. */
function missingBits({ kind, mode }, holdsSomething) {
    if (kind === 'link')
        return 0; // a link has no mode of its own
    const needed = kind === 'folder' ? (holdsSomething ? 0o700 : 0o500) : 0o400;
    return needed & ~mode;
}

// EXTERNAL MODULE: ./lib/repair/place.js
var repair_place = __nccwpck_require__(786);
;// CONCATENATED MODULE: ./lib/repair/hands.js
// The two hands of a repair: one that only looks, one that acts. Both see the same tree by the same walk.


/** Says what would be done. */
function lookingHand(overflow) {
    return {
        own(place, seen, isFile) {
            switch (ownershipOf(seen, overflow)) {
                case 'runner':
                    return 'was';
                case 'subordinate':
                    return 'given';
                case 'group-unclear':
                    return 'unclear';
                default:
                    return (0,repair_place/* mayActFor */.fD)(place, isFile);
            }
        },
        allow: () => true,
    };
}
/** Does it. The kernel decides what may be done: it refuses an entry unless the namespace maps both its ids (user_namespaces(7)). */
function actingHand(overflow) {
    return {
        own(place, seen) {
            const ownership = ownershipOf(seen, overflow);
            if (ownership === 'runner')
                return 'was';
            // The runner may move his own file out of any group, also one of the host's that he shares it with. Giving it the group that it
            // seems to have changes nothing where that is a subordinate id, and is refused where it is not.
            if (ownership === 'group-unclear' && !isPermitted(() => (0,repair_place/* changeOwner */.mu)(place, -1, seen.gid)))
                return 'was';
            const mayBeForeign = ownership === 'owner-unclear' || seen.gid === overflow.gid;
            if (!mayBeForeign)
                (0,repair_place/* changeOwner */.mu)(place, 0, 0);
            else if (!isPermitted(() => (0,repair_place/* changeOwner */.mu)(place, 0, 0)))
                return 'foreign';
            return 'given';
        },
        allow: repair_place/* addBits */.um,
    };
}
function isPermitted(change) {
    try {
        change();
        return true;
    }
    catch (error) {
        if (error.code === 'EPERM')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/repair/mounts.js
// Where other file systems begin. A repair stays on the mount that its root is on: what is mounted below was not asked for.

/** The mount points of /proc/self/mountinfo (proc_pid_mountinfo(5)): spaces and the like are \ooo there. */
function parseMountPoints(text) {
    return text.split('\n').flatMap((line) => {
        const point = line.split(' ')[4];
        return point === undefined
            ? []
            : [point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)))];
    });
}
/** The roots without those that another one covers. One inside another stays where a mount begins on the way to it. */
function startingPoints(roots, mountPoints) {
    const all = [...new Set(roots)];
    return all.filter((root) => {
        const covers = (outer) => isBelow(root, outer) && !mountPoints.some((point) => isBelow(point, outer) && isAtOrBelow(root, point));
        return !all.some(covers);
    });
}
/** The borders below the roots, as they are now. */
function readBorders(roots, mountPoints) {
    const points = mountPoints.filter((point) => roots.some((root) => isBelow(point, root)));
    const known = new Set(points.flatMap((point) => identityOf(point) ?? []));
    return {
        mayBe: ({ dev, ino }) => known.has(`${dev}:${ino}`),
        crosses: (fd, mount) => mountOf(fd) !== mount,
    };
}
/** Which mount a held entry is on. Device numbers would not do: a bind mount has the same, a Btrfs subvolume another. */
function mountOf(fd) {
    return /^mnt_id:\s*(\d+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? `device ${(0,external_node_fs_.fstatSync)(fd).dev}`;
}
/** `DEV:INO`, or null where it cannot be looked at. */
function identityOf(path) {
    try {
        const { dev, ino } = (0,external_node_fs_.statSync)(Buffer.from(path, 'latin1'));
        return `${dev}:${ino}`;
    }
    catch {
        return null;
    }
}
function isBelow(path, folder) {
    return path !== folder && path.startsWith(folder === '/' ? '/' : `${folder}/`);
}
function isAtOrBelow(path, folder) {
    return path === folder || isBelow(path, folder);
}

;// CONCATENATED MODULE: ./lib/repair/descent.js
// The folders between a root and where the walk is, each held by a descriptor. Those far above are let go, because a container can
// nest deeper than a process may hold; on the way back they are found through `..`, and known again by their identity.


/** So many levels are held at once. */
const HELD = 128;
/** A descent whose paths begin with `start`: the folder that the root is in. */
function newDescent(start) {
    const parked = [];
    const held = [];
    const join = (names) => [start === '/' ? '' : start, ...[...parked.map(({ level }) => level), ...held].map(({ name }) => name), ...names].join('/');
    return {
        deepest: () => held.at(-1),
        here: () => join([]),
        pathOf: (name) => join([name]),
        down(level) {
            held.push(level);
            if (held.length <= HELD)
                return;
            const far = held.shift();
            parked.push({ level: far, identity: descent_identityOf(far.fd) });
            (0,external_node_fs_.closeSync)(far.fd);
        },
        up() {
            const left = held.pop();
            if (held.length === 0 && parked.length > 0)
                returnFrom(left);
            (0,external_node_fs_.closeSync)(left.fd);
            const lost = held.length === 0 ? parked.splice(0) : [];
            return lost.reduce((sum, { level }) => sum + level.waiting.length, 0);
        },
    };
    /** Through `..`, as long as it is the folder that we came from: somebody may have moved the one we are in. */
    function returnFrom(left) {
        const { level, identity } = parked.at(-1);
        const fd = (0,repair_place/* holdFolder */.Ub)((0,repair_place/* within */.ux)(left.fd, '..'));
        if (descent_identityOf(fd) === identity) {
            parked.pop();
            held.push({ ...level, fd });
        }
        else
            (0,external_node_fs_.closeSync)(fd);
    }
}
function descent_identityOf(fd) {
    const { dev, ino } = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
    return `${dev}:${ino}`;
}

;// CONCATENATED MODULE: ./lib/repair/mend.js
// Mends one entry with the hand that it is given, and notes what came of it.


/** Mends what is no folder. */
function mendFile(place, stat, path, { hand, book }) {
    book.entry();
    const seen = (0,repair_place/* seenOf */.Pm)(stat);
    const bits = missingBits(seen, false);
    // Nearly every entry of a tree in order ends here.
    if (seen.uid === 0 && seen.gid === 0 && bits === 0)
        return;
    attempt(path, book, () => {
        const owned = hand.own(place, seen, stat.isFile());
        if (owned === 'foreign')
            return book.foreign();
        if (owned === 'unclear')
            book.unclear();
        const allowed = bits !== 0 && hand.allow(place, seen.kind, bits);
        if (owned === 'given' || allowed)
            book.changed(path, owned === 'given', allowed);
    });
}
/** Makes a held folder the runner's and readable to him. */
function mendFolder(fd, stat, path, { hand, book }) {
    book.entry();
    const place = { by: 'descriptor', fd };
    const seen = (0,repair_place/* seenOf */.Pm)(stat);
    const owned = attempt(path, book, () => hand.own(place, seen, true));
    const isForeign = owned === 'foreign';
    if (isForeign)
        book.foreign();
    if (owned === 'unclear')
        book.unclear();
    const allow = (bits) => owned !== undefined && !isForeign && bits !== 0 && attempt(path, book, () => hand.allow(place, 'folder', bits)) === true;
    const toLook = missingBits(seen, false);
    const opened = allow(toLook);
    return {
        isForeign,
        opened,
        finish(holdsSomething) {
            const emptied = allow(missingBits(seen, holdsSomething) & ~toLook);
            if (owned === 'given' || opened || emptied)
                book.changed(path, owned === 'given', opened || emptied);
        },
    };
}
/** Does it, and notes where it fails. */
function attempt(path, book, act) {
    try {
        return act();
    }
    catch (error) {
        fail(path, book, error);
        return undefined;
    }
}
/** Notes a failure; what is gone by now is none. */
function fail(path, book, error) {
    if (codeOf(error) !== 'ENOENT')
        book.failed(path(), reasonOf(error));
}
function codeOf(error) {
    return error.code ?? '';
}
/** The words of the kernel, without the place: that is a descriptor of ours, which tells nobody anything. */
function reasonOf(error) {
    const words = error instanceof Error ? error.message : String(error);
    return codeOf(error) === '' ? words : words.split(', ')[0];
}

;// CONCATENATED MODULE: ./lib/repair/way.js
// The way to a root.



/**
 * Holds a folder by its whole path, no part of which may be a link: somebody could have put it there since the path was given. null
 * where it leads into a store.
 */
function holdWay(path, isStore) {
    let fd = (0,repair_place/* holdFolder */.Ub)('/');
    for (const name of path.split('/').filter((part) => part !== '')) {
        const next = holdOnTheWay((0,repair_place/* within */.ux)(fd, name));
        (0,external_node_fs_.closeSync)(fd);
        fd = next;
        if (!isStore((0,external_node_fs_.fstatSync)(fd)))
            continue;
        (0,external_node_fs_.closeSync)(fd);
        return null;
    }
    return fd;
}
function holdOnTheWay(path) {
    try {
        return (0,repair_place/* holdFolder */.Ub)(path);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOTDIR')
            throw error;
        throw new Error('a symbolic link is on the way to it, and a repair follows none');
    }
}

;// CONCATENATED MODULE: ./lib/repair/walk.js
// Walks a root and mends every entry. Names are looked up in the folder that is the working directory, and that a descriptor holds:
// whatever is renamed or swapped meanwhile, nothing outside the root is reached, and no link followed.






const IN_STORE = 'it is a store of Podman, where the ids have to stay';
const OTHER_MOUNT = 'another file system is mounted there';
/** Walks the root: a folder with all that is in it, or whatever else bears the name. */
function walk(root, ways) {
    const { book } = ways;
    const cut = root.lastIndexOf('/');
    const visitRoot = () => {
        const above = holdWay(root.slice(0, cut), ways.isStore);
        if (above === null)
            book.passedBy(root, IN_STORE);
        else
            try {
                walkIn(above, (root.slice(0, cut) || '/'), root.slice(cut + 1), ways);
            }
            finally {
                (0,external_node_fs_.closeSync)(above);
            }
    };
    if (root === '/')
        book.passedBy(root, 'it is the whole system');
    else
        attempt(() => root, book, visitRoot);
}
function walkIn(above, folder, rootName, ways) {
    const { book, borders } = ways;
    const descent = newDescent(folder);
    (0,repair_place/* enterHeld */.mH)(above);
    const root = (0,repair_place/* look */.Op)((0,repair_place/* nameFor */.Fe)(rootName));
    if (root?.isDirectory() !== true) {
        if (root === undefined)
            book.failed(descent.pathOf(rootName), 'it is not there');
        else
            mendFile({ by: 'name', name: (0,repair_place/* nameFor */.Fe)(rootName) }, root, () => descent.pathOf(rootName), ways);
        return;
    }
    const start = (0,repair_place/* holdFolder */.Ub)((0,repair_place/* nameFor */.Fe)(rootName));
    const mount = mountOf(start);
    descend(start, rootName);
    for (let level = descent.deepest(); level !== undefined; level = descent.deepest()) {
        const next = level.waiting.pop();
        if (next !== undefined)
            step(level.fd, level.device, next);
        else if (descent.up() > 0)
            book.failed(folder, 'a folder was moved while it was repaired, and what is beside it was not reached');
    }
    /** Goes into a folder that was seen by this name. What has taken its place since is mended as what it is now. */
    function step(fd, device, name) {
        const path = () => descent.pathOf(name);
        attempt(path, book, () => {
            try {
                const next = (0,repair_place/* holdFolder */.Ub)((0,repair_place/* within */.ux)(fd, name));
                if (!crosses(next, device)) {
                    descend(next, name);
                    return;
                }
                (0,external_node_fs_.closeSync)(next);
                book.passedBy(path(), OTHER_MOUNT);
            }
            catch (error) {
                if (codeOf(error) !== 'ENOTDIR')
                    throw error;
                (0,repair_place/* enterHeld */.mH)(fd);
                visit(name, () => undefined);
            }
        });
    }
    /** Mends a held folder and all in it but the folders, which wait. */
    function descend(fd, name) {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (ways.isStore(stat)) {
            (0,external_node_fs_.closeSync)(fd);
            book.passedBy(descent.pathOf(name), IN_STORE);
            return;
        }
        // A path is made only where it is needed: it may be as long as the nest is deep.
        let here = () => descent.pathOf(name);
        const folder = mendFolder(fd, stat, () => here(), ways);
        const waiting = [];
        descent.down({ fd, name, device: stat.dev, waiting });
        here = descent.here;
        let holdsSomething = false;
        try {
            (0,repair_place/* enterHeld */.mH)(fd);
            for (const child of (0,repair_place/* namesHere */.X$)()) {
                holdsSomething = true;
                visit(child, () => waiting.push(child));
            }
        }
        catch (error) {
            // What is not the runner's may be closed to him, and what a repair would open is closed to a look.
            const isToldAlready = folder.isForeign || folder.opened;
            if (codeOf(error) !== 'EACCES' || !isToldAlready)
                fail(here, book, error);
        }
        folder.finish(holdsSomething);
    }
    /** Mends a name in the working directory; a folder is for later. */
    function visit(name, onFolder) {
        const path = () => descent.pathOf(name);
        const word = (0,repair_place/* nameFor */.Fe)(name);
        const stat = (0,repair_place/* look */.Op)(word);
        if (stat === undefined)
            return;
        if (stat.isDirectory())
            onFolder();
        else if (borders.mayBe(stat) && isOtherMount(word))
            book.passedBy(path(), OTHER_MOUNT);
        else
            mendFile({ by: 'name', name: word }, stat, path, ways);
    }
    function isOtherMount(word) {
        const fd = (0,repair_place/* holdName */.VJ)(word);
        try {
            return borders.crosses(fd, mount);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    function crosses(fd, device) {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        return (stat.dev !== device || borders.mayBe(stat)) && borders.crosses(fd, mount);
    }
}

;// CONCATENATED MODULE: ./lib/repair/repair-inside.js
// Runs under `podman unshare`: reads the job from standard input, looks, acts, and says what came of it, one line of JSON a message.







/** Looks first; then does what the look found, if it found anything. */
function repairInside(job) {
    const mountPoints = parseMountPoints((0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'latin1'));
    const roots = startingPoints(job.roots, mountPoints);
    const borders = readBorders(job.roots, mountPoints);
    // podman-unshare(1): it says where its store is.
    const own = [process.env['CONTAINERS_GRAPHROOT'], process.env['CONTAINERS_RUNROOT']].flatMap((path) => (path ? [bytesOf(path)] : []));
    const stores = new Set([...own, ...job.stores].flatMap((path) => identityOf(path) ?? []));
    const isStore = ({ dev, ino }) => stores.has(`${dev}:${ino}`);
    const overflow = (0,host_overflow/* readOverflow */.j)();
    const pass = (hand, book) => {
        for (const root of roots)
            walk(root, { hand, book, borders, isStore });
        return book.tally();
    };
    const seen = openBook(job.dryRun, progressTeller('look', null));
    const look = pass(lookingHand(overflow), seen);
    if (job.dryRun || look.changed + look.unclear === 0) {
        tell({
            kind: 'result',
            result: { dryRun: job.dryRun, look, done: null, listed: seen.listed, failures: seen.failures, passedBy: seen.passed },
        });
        return;
    }
    const acted = openBook(false, progressTeller('repair', look.entries));
    const done = pass(actingHand(overflow), acted);
    tell({ kind: 'result', result: { dryRun: false, look, done, listed: [], failures: acted.failures, passedBy: acted.passed } });
}
/** Tells how far it is, five times a second at most: also how we hear that nobody listens any more, by EPIPE. */
function progressTeller(pass, of) {
    let next = Date.now() + 200;
    return (entries) => {
        if (entries % 1024 !== 0 || Date.now() < next)
            return;
        next = Date.now() + 200;
        tell({ kind: 'progress', progress: { pass, entries, of } });
    };
}
function tell(message) {
    (0,external_node_fs_.writeFileSync)(1, `${JSON.stringify(message)}\n`);
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(426);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
