export const id = 714;
export const ids = [714];
export const modules = {

/***/ 7663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makeShiftedStore),
/* harmony export */   q: () => (/* binding */ findShiftedStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5314);
// The store for containers that need a mapping: Podman's overlay through fuse-overlayfs, which shifts the ids of an image while it is
// read. On a native overlay Podman would copy and chown the whole image for every new mapping, since only root can mount one with ids
// shifted (containers/podman#25821). It is a store of its own that only reads the user's: with mount_program turned on, his own would
// keep it for good (overlay/.has-mount-program).





/** The place and the program of the shifted store, or what is missing for it. Makes nothing: `makeShiftedStore` does. */
function findShiftedStore(world) {
    const mountProgram = (0,_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)('fuse-overlayfs', world.env['PATH'] ?? '');
    if (mountProgram === null)
        return { missing: 'fuse-overlayfs is not installed' };
    if (!canBeOpened('/dev/fuse'))
        return { missing: '/dev/fuse cannot be opened' };
    const { uid } = world.user;
    const data = world.env['XDG_DATA_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(world.env['HOME'] ?? '', '.local/share');
    const places = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(data, 'rootless-artefacts'), `/var/tmp/rootless-artefacts-${uid}`].filter(isPlain);
    const place = places.find((candidate) => isOpenToAll(candidate) && canBeOurs(candidate, uid));
    if (place === undefined)
        return { missing: `no folder that other users may pass through (tried ${places.join(', ')})` };
    const runtime = world.env['XDG_RUNTIME_DIR'] ?? '';
    const runRoots = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'rootless-artefacts'), `/tmp/rootless-artefacts-run-${uid}`].filter(isPlain);
    const runRoot = runRoots.find((candidate) => candidate.length <= LONGEST_RUN_ROOT && canBeOurs(candidate, uid));
    if (runRoot === undefined)
        return { missing: `no folder for what it needs while it runs (tried ${runRoots.join(', ')})` };
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, storeName(runRoot)), runRoot, mountProgram };
}
/** Makes the folders of the store. Throws a HostError where that fails after all. */
function makeShiftedStore({ root, runRoot }) {
    try {
        // Container root has to pass through the first two, whatever the umask says.
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root), 0o711);
        makeFolder(root, 0o711);
        makeFolder(runRoot, 0o700);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`The store that shifts ids could not be made: ${error instanceof Error ? error.message : error}`, 'A container with a computed mapping starts from it, so that nothing of its image is copied.', 'See that the disk has room, or set storage to native.');
    }
}
/** Tried, because the mode does not tell: in a container the device is often there and denied all the same. */
function canBeOpened(device) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(device, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR));
        return true;
    }
    catch {
        return false;
    }
}
/** Podman and fuse-overlayfs take paths apart at commas and colons. */
function isPlain(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && !/[,:]/.test(path);
}
/** Throws where somebody else was faster: what he put there is neither followed nor ours to change. */
function makeFolder(path, mode) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: true });
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(folder, mode);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(folder);
    }
}
/**
 * A store for every run root: Podman notes it in the database of the store and refuses any other ("database configuration mismatch"),
 * and a service has another XDG_RUNTIME_DIR than a login of the same user, or none.
 */
function storeName(runRoot) {
    return `storage-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(runRoot).digest('hex').slice(0, 8)}`;
}
/** Podman refuses a run root of more than fifty characters. */
const LONGEST_RUN_ROOT = 50;
/**
 * Whether every folder above is one that anybody may pass through: container root is a subordinate id and has to reach the mounted
 * image ("make …/merged private: Permission denied" in a home that is 0700, containers/podman#25189).
 */
function isOpenToAll(path) {
    try {
        for (let folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
            if (((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).mode & 0o001) === 0)
                return false;
            if (folder === '/')
                return true;
        }
    }
    catch {
        return false; // the folder above is not there, or closed to us too
    }
}
/** Whether the folder is ours, or free to be made: in /var/tmp and /tmp anybody may have put something in its place. */
function canBeOurs(path, uid) {
    if (!(0,_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .may */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK))
        return false;
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    return stat === undefined ? (0,_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .may */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK) : stat.isDirectory() && stat.uid === uid;
}


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repair: () => (/* binding */ repair_repair)
});

// EXTERNAL MODULE: ./lib/artefacts/scope.js + 1 modules
var artefacts_scope = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/artefacts/verify.js + 15 modules
var verify = __webpack_require__(9919);
// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/policy/find-policy.js
var find_policy = __webpack_require__(3726);
// EXTERNAL MODULE: ./lib/repair/repair.js
var repair = __webpack_require__(5552);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/repair/roots.js
// Where a repair starts.



/**
 * The roots for these absolute paths. Throws a UsageError for a path that leads through a link: a container may have put it there, and
 * what lies behind it was not meant. What lies behind a closed folder cannot be asked about here; the repair itself follows no link.
 */
function readRepairRoots(paths) {
    const mistakes = paths.flatMap((path) => {
        const real = realPath(path);
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
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        return error.code === 'ENOENT' ? null : path;
    }
}

// EXTERNAL MODULE: ./lib/stages.js
var stages = __webpack_require__(1748);
;// CONCATENATED MODULE: ./lib/repair.js
// The story of repair: what may be given back, and what is left to say of it then.







/** Gives back what is the runner's, and checks what is left. */
function repair_repair(world, settings, onProgress) {
    return (0,stages/* stages */._)(world, settings, async (add) => {
        (0,read_host/* refuseRoot */.$p)(world.user);
        const roots = readRepairRoots(settings.paths);
        const policy = await (0,find_policy/* policyInEffect */.ZU)(world, settings);
        const scope = await (0,artefacts_scope/* readScope */.h)(settings);
        const host = await (0,read_host/* readHost */.rk)(world);
        add({ host });
        (0,read_host/* requireRootlessPodman */.SM)(host);
        add({ repair: await (0,repair/* repairFiles */.L)(world, roots, settings.dryRun, onProgress) });
        add({ verdict: await (0,verify/* verifyArtefacts */.X)(world, async () => host, scope, null, policy) });
    });
}


/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ repairFiles)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1502);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _host_find_shifted_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7663);
/* harmony import */ var _host_podman_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7693);
// Gives the runner back what his own subordinate ids own: one process under `podman unshare`, whatever the size of the tree.






/**
 * Repairs what is at and below the roots, which are absolute and without links; a dry run only looks. Throws a HostError where it could
 * not be brought to its end. `onProgress` is called a few times a second.
 */
async function repairFiles(world, roots, dryRun, onProgress) {
    // Podman's own store says where it is under `podman unshare`; this one is ours.
    const shifted = (0,_host_find_shifted_store_js__WEBPACK_IMPORTED_MODULE_4__/* .findShiftedStore */ .q)(world);
    const stores = 'missing' in shifted ? [] : [shifted.root, shifted.runRoot].map(_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$);
    const job = { roots, stores, dryRun };
    const input = Buffer.from(JSON.stringify(job));
    const inside = world.stream('podman', ['unshare', process.execPath, world.insideScript, 'repair'], { input, cwd: '/' });
    const words = (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(inside.stderr);
    let result = null;
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: inside.stdout })) {
        const message = JSON.parse(line);
        if (message.kind === 'result')
            result = message.result;
        else
            onProgress(message.progress);
    }
    const code = await inside.exit;
    if (code === 0 && result !== null)
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`The repair was not brought to its end: ${(0,_host_podman_words_js__WEBPACK_IMPORTED_MODULE_5__/* .podmanWords */ .P)(await words, `podman unshare ended with status ${code}`)}`, 'What it had done by then stays done; nothing is harmed by doing it again.', 'Ask what is missing here: rootless-artefacts doctor');
}


/***/ })

};
