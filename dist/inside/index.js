import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ printLockedFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
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

;// CONCATENATED MODULE: ./lib/artefacts/locked-folders.js
// Runs under `podman unshare`: walks the folders named on standard input (NUL after each) and prints a record for every entry in
// them. The way in is slow and rare, so plain node does it; paths are buffers throughout.


const SLASH = Buffer.from('/');
/** Prints what is in the folders. A folder that cannot be read even here gets a record with the tag for locked. */
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
    while (folders.length > 0)
        walk(folders.pop(), folders);
}
function walk(folder, folders) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder, { encoding: 'buffer' });
    }
    catch {
        print(TAGS.locked, (0,external_node_fs_.lstatSync)(folder, { bigint: true, throwIfNoEntry: false }), folder);
        return;
    }
    for (const name of names) {
        const path = Buffer.concat([folder, SLASH, name]);
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined)
            continue;
        // Whether the runner could empty a folder down here is the business of the closed folder above it.
        print(TAGS.plain, stat, path);
        if (stat.isDirectory())
            folders.push(path);
    }
}
function print(tag, stat, path) {
    if (stat === undefined)
        return;
    const seconds = `${stat.ctimeNs / 1000000000n}.${String(stat.ctimeNs % 1000000000n).padStart(9, '0')}`;
    process.stdout.write(Buffer.concat([
        Buffer.from(`${tag} ${stat.uid} ${stat.gid} ${(stat.mode & 4095n).toString(8)} ${typeOf(stat)} ${seconds} `),
        path,
        Buffer.of(0),
    ]));
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
/* harmony import */ var _artefacts_locked_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(284);
/* harmony import */ var _image_image_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(135);
// The half of us that runs under `podman unshare`, where container root's eyes see what the runner's do not: the files of an
// image, and folders that are closed to him. It looks and prints; it changes nothing. What it is to look at stands on its input.



const [task] = process.argv.slice(2);
if (task === 'image-files')
    (0,_image_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .printImageFiles */ .w)(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8')));
else if (task === 'locked-folders')
    await (0,_artefacts_locked_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .printLockedFolders */ .x)();
else {
    process.stderr.write('inside is called by rootless-artefacts itself: inside image-files | locked-folders\n');
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
    // Layers that fuse-overlayfs wrote mark a replaced folder in a way of its own.
    if ((0,external_node_fs_.existsSync)((0,external_node_path_namespaceObject.join)(store, '.has-mount-program')) || layers.some((layer) => (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(layer)) !== store))
        return null;
    try {
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
