export const id = 421;
export const ids = [421];
export const modules = {

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ beyondRange),
  P: () => (/* binding */ beyondWords)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
;// CONCATENATED MODULE: ./lib/host/subordinate-line.js
// The line that a user needs in /etc/subuid or /etc/subgid (subuid(5)). Pure.
/** Ranges are given in steps of this many ids, as useradd does (SUB_UID_COUNT of login.defs(5)). */
const STEP = 65_536;
/** useradd begins here (SUB_UID_MIN). */
const FIRST = 100_000;
/** The last but one of 32 bits: the last one means "no id". */
const LAST = 2 ** 32 - 2;
/**
 * A line to add to the file, with which `id` exists in the user's containers, where `largest` is the largest id so far: Podman counts
 * through all ranges of a user in their order. It overlaps nobody's range. null where 32 bits have no room for so many.
 */
function subordinateLine(file, user, largest, id) {
    const count = Math.ceil((id - largest) / STEP) * STEP;
    const ends = file.split('\n').map((line) => {
        const [, start, length] = line.split(':').map(Number);
        return (start ?? 0) + (length ?? 0) || 0;
    });
    const first = Math.max(FIRST, ...ends);
    return first + count - 1 > LAST ? null : `${user}:${first}:${count}`;
}

;// CONCATENATED MODULE: ./lib/host/beyond-range.js
// Ids of an image that this user's containers cannot have, and the lines that give him more.



/** Which of the two ids lie above the user's subordinate ids, or null. An id that is not known does not. */
function beyondRange(user, idMap, asked) {
    const ids = ['uid', 'gid'].flatMap((kind) => {
        const id = asked[kind];
        const largest = (0,id_map/* sizeOf */.$d)(idMap[kind]) - 1;
        return id === null || id <= largest ? [] : [{ kind, id, largest }];
    });
    if (ids.length === 0)
        return null;
    const smaller = 'ive the files in the image to smaller ids (COPY --chown, RUN chown)';
    const lines = ids.map(({ kind, id, largest }) => {
        const line = subordinateLine(read(`/etc/sub${kind}`), user.name, largest, id);
        return line === null ? null : `the line ${line} to /etc/sub${kind}`;
    });
    if (lines.includes(null))
        return { ids, cure: `G${smaller}: no range of subordinate ids reaches so far.` };
    return { ids, cure: `Add ${lines.join(' and ')}, then run: podman system migrate. Or g${smaller}.` };
}
/** `uid 70000, where 65536 is the largest that you can have` */
function beyondWords({ ids }) {
    return ids.map(({ kind, id, largest }) => `${kind} ${id}, where ${largest} is the largest that you can have`).join(', and ');
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return ''; // not there: the ranges come from elsewhere (NSS), and nobody's stand in the way here
    }
}


/***/ }),

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

/***/ 2808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   p: () => (/* binding */ sizeWords)
/* harmony export */ });
// How large an image is, for people. Not beside the schemas of remote-image.ts: their library takes as long to load as a small run. Pure.
/** What a pull transfers at most; layers that are there already are not fetched again. */
function bytesOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}
/** `391 MB in 8 layers`, in the units that podman images uses. */
function sizeWords(layers) {
    const bytes = bytesOf(layers);
    const [unit, factor] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
    const amount = bytes / factor;
    return `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} ${unit} in ${layers.length} layer${layers.length === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ obtainImage),
  o: () => (/* binding */ staysLocal)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/beyond-range.js + 1 modules
var beyond_range = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/host/cure-facts.js
var cure_facts = __webpack_require__(5787);
// EXTERNAL MODULE: ./lib/host/diagnose.js + 1 modules
var diagnose = __webpack_require__(4671);
// EXTERNAL MODULE: ./lib/host/podman-words.js
var podman_words = __webpack_require__(7693);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/image/image-user.js
var image_user = __webpack_require__(4430);
// EXTERNAL MODULE: ./lib/image/layer-size.js
var layer_size = __webpack_require__(2808);
;// CONCATENATED MODULE: ./lib/image/announce-pull.js
// What a pull brings, said while it runs: the questions go beside it and never hold it up.





/** Asks the registry side by side with the pull, where it is one that can be asked; whatever fails here, the pull fails of itself. */
function announcePull(world, reference, host) {
    const stop = new AbortController();
    if (reference.transport === 'registry' && reference.remoteName !== null && reference.registry !== 'localhost') {
        Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 5654))
            .then(({ readRemoteImage }) => readRemoteImage(world, reference, stop.signal))
            .then((image) => stop.signal.aborted || say(world, image, host), (error) => {
            if (!stop.signal.aborted && error instanceof errors/* HostError */.d && /deadline exceeded/.test(error.message))
                world.log.warning(`${reference.registry} has not answered yet. Podman goes on trying, and has no time limit of its own`);
        });
    }
    return { end: () => stop.abort() };
}
function say(world, image, host) {
    if (image.layers !== null)
        world.log.info(`${image.reference}: ${(0,layer_size/* sizeWords */.p)(image.layers)}, ${image.platform}`);
    const beyond = (0,beyond_range/* beyondRange */.D)(world.user, host.idMap, (0,image_user/* sureIds */.Oz)(image.user));
    if (beyond === null)
        return;
    world.log.warning(`USER ${(0,report_escape/* show */.WU)(image.user)} of ${image.reference} is ${(0,beyond_range/* beyondWords */.P)(beyond)}: if the image holds files of it, this pull will fail at its end. Cure: ${beyond.cure}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/image/registry-words.js
var registry_words = __webpack_require__(5866);
// EXTERNAL MODULE: ./lib/image/skopeo.js
var skopeo = __webpack_require__(3692);
;// CONCATENATED MODULE: ./lib/image/pull.js
// `podman pull`, and the two ways round it where it cannot read what Skopeo can.







const COPY_SECONDS = 3600;
/** Brings the image into the user's store and prints its id; what went wrong is in the result, in Podman's words. */
async function pull(world, reference) {
    const { transport, path, text: written } = reference;
    const daemon = transport === 'docker-daemon' ? (0,skopeo/* dockerHost */.d)(world) : null;
    if (transport === 'oci' && path !== null)
        return inFolder((folder) => pullLayout(world, folder, path, written));
    if (daemon !== null)
        return inFolder((folder) => pullFromDaemon(world, folder, daemon, written));
    return world.exec('podman', ['pull', '--quiet', written]);
}
/**
 * Podman makes the name of the image out of the whole path, and refuses the image where that is no name ("repository name must be
 * lowercase", 4.3.1): /home/runner/work/Shop/Shop/out. So it is given a path of our own, which is always the same for the same place.
 */
async function pullLayout(world, folder, path, written) {
    const place = (0,external_node_path_.resolve)(path);
    const name = `oci-${(0,external_node_crypto_.createHash)('sha256').update(place).digest('hex').slice(0, 12)}`;
    (0,external_node_fs_.symlinkSync)(place, (0,external_node_path_.join)(folder, name));
    const tag = written.slice('oci:'.length + path.length);
    const running = world.stream('podman', ['pull', '--quiet', `oci:${name}${tag}`], { cwd: folder });
    const [stdout, stderr, code] = await Promise.all([(0,consumers_.text)(running.stdout), (0,consumers_.text)(running.stderr), running.exit]);
    return { code, stdout, stderr };
}
/** `podman pull docker-daemon:` knows one socket only, /var/run/docker.sock. */
async function pullFromDaemon(world, folder, daemon, written) {
    const archive = `docker-archive:${(0,external_node_path_.join)(folder, 'image.tar')}`;
    const { code, stderr } = await (0,skopeo/* skopeo */._)(world, ['copy', '--quiet', '--src-daemon-host', daemon, written, archive], {
        limitSeconds: COPY_SECONDS,
    });
    if (code === 0)
        return world.exec('podman', ['pull', '--quiet', archive]);
    return { code, stdout: '', stderr: (0,registry_words/* skopeoWords */.J)(stderr, `skopeo copy ended with status ${code}`) };
}
async function inFolder(task) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'rootless-artefacts-image-'));
    try {
        return await task(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/image/read-image.js
var read_image = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(8424);
;// CONCATENATED MODULE: ./lib/image/obtain-image.js
// The image of a run: in the store, or brought there.










/** Whether the settings allow no pull, or need none. */
function staysLocal(settings, local) {
    const inStore = (0,image_reference/* parseReference */.F)(settings.image).transport === 'containers-storage';
    return inStore || settings.pull === 'never' || (settings.pull === 'missing' && local !== null);
}
/**
 * The image, pulled as the settings say. `local` is what the store had before. Throws a HostError with Podman's own words where it
 * cannot be had.
 */
async function obtainImage(world, settings, local, host) {
    const reference = (0,image_reference/* parseReference */.F)(settings.image);
    if (staysLocal(settings, local)) {
        if (local !== null)
            return local;
        throw notInStore(world, reference);
    }
    world.log.info(`Pulling ${reference.text}`);
    const announcement = announcePull(world, reference, host);
    const pulled = await pull(world, reference).finally(() => announcement.end());
    // `--pull newer` of Podman 4 and later: a registry that does not answer is no fault while there is an image to use.
    if (pulled.code !== 0 && !(settings.pull === 'newer' && local !== null))
        throw pullFailed(world, reference, pulled, host);
    // What a place becomes in the store is named by Podman, each version in its way; the id that it prints is certain.
    const id = /^(?:sha256:)?([0-9a-f]{64})$/m.exec(pulled.stdout)?.[1] ?? null;
    const image = await (0,read_image/* inspectImage */.m)(world, reference.text, pulled.code === 0 ? id : null);
    if (image === null)
        throw pullFailed(world, reference, pulled, host);
    return image;
}
function notInStore(world, { text, transport }) {
    const { name } = world.user;
    const why = transport === 'containers-storage' ? 'containers-storage names nothing else' : 'pull is never';
    const cure = transport === 'containers-storage' ? 'name it without containers-storage' : 'set pull to missing';
    return new errors/* HostError */.d(`The image ${text} is not in the store of ${name}, and ${why}`, 'There is nothing to run.', `Build or load it in an earlier step as ${name} (podman images lists what is there), or ${cure}.`);
}
function pullFailed(world, { text, registry }, result, host) {
    const words = (0,podman_words/* podmanWords */.P)(result.stderr, `podman pull ended with status ${result.code}`);
    if (/potentially insufficient UIDs or GIDs|there might not be enough IDs/.test(words)) {
        const [, uid, gid] = /requested (\d+):(\d+)/.exec(words) ?? [];
        const beyond = uid === undefined ? null : (0,beyond_range/* beyondRange */.D)(world.user, host.idMap, { uid: Number(uid), gid: Number(gid) });
        return new errors/* HostError */.d(`The image ${text} cannot be stored: ${words}`, `It holds files of ${beyond === null ? 'an id that is larger than the number of your subordinate ids' : (0,beyond_range/* beyondWords */.P)(beyond)}.`, beyond?.cure ?? 'Give yourself a larger range in /etc/subuid and /etc/subgid, then run: podman system migrate');
    }
    const known = (0,diagnose/* diagnose */.h)(words, (0,cure_facts/* readCureFacts */.J)(world.user));
    if (known !== null)
        return known;
    const found = (0,registry_words/* diagnosisOf */.j)(words, { registry, userName: world.user.name, platforms: [] });
    return new errors/* HostError */.d(`The image ${text} could not be pulled: ${words}`, found === null ? 'There is nothing to run. These are the words of Podman.' : `${found.meaning} These are the words of Podman.`, /short-name|unqualified-search/.test(words)
        ? `Write the name with its registry, for example docker.io/library/${text}`
        : (found?.cure ??
            'See that the name and the tag are right, that the registry is reachable, and that you are logged in (podman login).'));
}


/***/ }),

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ skopeoWords),
/* harmony export */   j: () => (/* binding */ diagnosisOf)
/* harmony export */ });
// What Skopeo and Podman say of an image that they could not get, and what it means. Both quote the same library (containers/image). Pure.
/** The message of Skopeo, which comes as a line of a log: `time="…" level=fatal msg="…"`; `otherwise` where it said nothing. */
function skopeoWords(stderr, otherwise) {
    const quoted = /level=fatal msg=("(?:[^"\\]|\\.)*")/.exec(stderr)?.[1];
    const words = quoted === undefined ? lastLine(stderr) : unquote(quoted);
    // The name stands in our own sentence already.
    return (words
        .replace(/^Error parsing image name "[^"]*": /, '')
        .replace(/\s+/g, ' ')
        .trim() || otherwise);
}
function lastLine(stderr) {
    return stderr.trim().split('\n').at(-1);
}
function unquote(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text; // Go quotes a byte as \x00, which JSON does not know
    }
}
const KINDS = [
    {
        words: /no image found in (?:manifest list|image index)/i,
        diagnose: ({ platforms }) => ({
            meaning: `The image is not made for the platform of this machine${platforms.length === 0 ? '' : `, only for ${platforms.join(', ')}`}.`,
            cure: 'Take a tag that has it, build the image for it too, or run the job on a machine of that kind.',
        }),
    },
    {
        words: /too ?many ?requests|rate limit/i,
        diagnose: (asked) => ({ meaning: 'The registry limits how often it may be asked.', cure: `Wait, or log in: ${login(asked)}` }),
    },
    {
        words: /unauthorized|authentication required|(?<!permission )denied|forbidden|invalid username/i,
        diagnose: (asked) => ({
            meaning: 'The registry asks for a login, has none or a wrong one, or hides that the image is not there.',
            cure: `See that the name is right, and log in as ${asked.userName} in an earlier step: ${login(asked)}`,
        }),
    },
    {
        words: /cannot connect to the docker daemon|docker\.sock/i,
        diagnose: ({ userName }) => ({
            meaning: "Only Docker's daemon knows its images, and it does not answer here.",
            cure: `See that Docker runs, that ${userName} may use its socket (docker version), and that DOCKER_HOST names it where it is another than /var/run/docker.sock.`,
        }),
    },
    {
        words: /server gave HTTP response to HTTPS client/i,
        diagnose: ({ registry }) => ({
            meaning: 'The registry speaks plain HTTP, which is refused by default.',
            cure: `If that is meant, write into ~/.config/containers/registries.conf: [[registry]], location = "${registry ?? 'REGISTRY'}", insecure = true`,
        }),
    },
    {
        words: /x509|certificate/i,
        diagnose: ({ registry }) => ({
            meaning: 'The certificate of the registry is not one that this machine trusts.',
            cure: `Put the certificate of its authority into ~/.config/containers/certs.d/${registry ?? 'REGISTRY'}/ca.crt`,
        }),
    },
    {
        words: /deadline exceeded|timeout|timed out/i,
        diagnose: () => ({
            meaning: 'The registry took too long to answer.',
            cure: 'Try again; if it stays so, see the network and the proxy (https_proxy, no_proxy) of this machine.',
        }),
    },
    {
        words: /connection refused|no such host|no route to host|network is unreachable|connection reset/i,
        diagnose: ({ registry }) => registry === 'localhost'
            ? {
                meaning: 'A name with localhost/ is of an image that was built here.',
                cure: 'Build or load it in an earlier step as this user (podman images lists what is there).',
            }
            : {
                meaning: 'The registry could not be reached.',
                cure: 'See that its name is right, and the network and the proxy (https_proxy, no_proxy) of this machine.',
            },
    },
    {
        words: /expected 1 item, got/i,
        diagnose: () => ({ meaning: 'The archive holds several images.', cure: 'Name the one that is meant: docker-archive:PATH:NAME:TAG' }),
    },
    {
        words: /manifest unknown|name unknown|not found|no descriptor found|not known|no such image/i,
        diagnose: (asked) => ({
            meaning: 'There is no image of this name and tag, or the registry does not show it to you.',
            cure: `See that the name and the tag are right; for a private image, log in first: ${login(asked)}`,
        }),
    },
    {
        words: /no space left|disk quota/i,
        diagnose: () => ({ meaning: 'The disk is full.', cure: 'Make room (podman system prune removes what nothing uses), and see TMPDIR.' }),
    },
    {
        words: /\bEOF\b|invalid character|unexpected end|unexpected HTTP status|invalid status code|bad gateway|malformed|unmarshal|manifest type|not the answer/i,
        diagnose: () => ({
            meaning: 'What came is not the answer of a registry in good order: it, or a proxy before it, is broken.',
            cure: 'Try again, and see that the name is right and that a registry answers there.',
        }),
    },
];
/** What the words mean, and the cure; null where they are not known. */
function diagnosisOf(words, asked) {
    return KINDS.find((kind) => kind.words.test(words))?.diagnose(asked) ?? null;
}
function login({ registry }) {
    return `podman login --username NAME --password-stdin ${registry ?? 'REGISTRY'}`;
}


/***/ }),

/***/ 9812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ resolveUsers),
/* harmony export */   vS: () => (/* binding */ withUsers),
/* harmony export */   zl: () => (/* binding */ declaredUsers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _image_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4430);
/* harmony import */ var _read_image_users_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5436);
// Whose image is it: its USER, and the users that the settings name, as ids.



/** Resolves the users that the plan needs. Throws a HostError where the image does not know one of them. */
async function resolveUsers(world, settings, config) {
    return withUsers(settings, config, declaredUsers(settings, config.user).some(_image_user_js__WEBPACK_IMPORTED_MODULE_2__/* .needsPasswd */ .gx) ? await (0,_read_image_users_js__WEBPACK_IMPORTED_MODULE_1__/* .readImageUsers */ .a)(world, config) : null);
}
/** Every USER that the plan turns into ids. */
function declaredUsers(settings, imageUser) {
    return [imageUser, settings.user, settings.containerUser].filter((user) => user !== null);
}
/** The same where the users of the image are known already, or nobody has to be looked up (null). */
function withUsers(settings, config, users) {
    const resolve = (user) => {
        const resolved = (0,_image_user_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveUser */ .mM)(user, users ?? { passwd: [], group: [] });
        if (!('unknown' in resolved))
            return resolved;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(`The image ${config.reference} has no ${resolved.unknown}`, `${JSON.stringify(user)} cannot be turned into ids: /etc/passwd and /etc/group of the image do not name it, so the container could not start either.`, 'Give the ids as numbers, USER:GROUP, or add the user to the image (RUN adduser).');
    };
    return {
        ...config,
        users,
        resolvedUser: resolve(config.user),
        startUser: settings.user === null ? null : resolve(settings.user),
        containerUser: settings.containerUser === null ? null : resolve(settings.containerUser),
    };
}


/***/ }),

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ skopeo),
/* harmony export */   d: () => (/* binding */ dockerHost)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
// Skopeo as a short command: with a time limit, and with the configuration that Podman goes by.

/**
 * Runs skopeo to its end. Credentials are its own business: it reads the file of `podman login` (REGISTRY_AUTH_FILE, or
 * containers/auth.json in XDG_RUNTIME_DIR) itself. Throws ToolMissing.
 */
async function skopeo(world, args, { limitSeconds, cwd, signal }) {
    // Podman takes the file from the variable, Skopeo only from its option (not in --help, there since 0.1.41).
    const registries = world.env['CONTAINERS_REGISTRIES_CONF'];
    const global = ['--command-timeout', `${limitSeconds}s`, ...(registries ? ['--registries-conf', registries] : [])];
    const running = world.stream('skopeo', [...global, ...args], cwd === undefined ? {} : { cwd });
    const stop = () => running.signal('SIGKILL');
    signal?.addEventListener('abort', stop);
    const [stdout, stderr, code] = await Promise.all([(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(running.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(running.stderr), running.exit]);
    signal?.removeEventListener('abort', stop);
    return { code, stdout, stderr };
}
/** Docker's daemon is asked where DOCKER_HOST says, which neither Skopeo nor Podman looks at. */
function dockerHost(world) {
    return world.env['DOCKER_HOST'] || null;
}


/***/ }),

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bJ: () => (/* binding */ planFor),
  nY: () => (/* binding */ planRun),
  $b: () => (/* binding */ readHostAndStore)
});

// EXTERNAL MODULE: ./lib/host/find-shifted-store.js
var find_shifted_store = __webpack_require__(7663);
// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/image/obtain-image.js + 2 modules
var obtain_image = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/image/read-image.js
var read_image = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/image/resolve-users.js
var resolve_users = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/mapping/plan.js
var plan = __webpack_require__(8363);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/mapping/storage.js
// Which store a container starts from: the user's own, or one that shifts ids, so that nothing of the image is copied. Pure.

/** The plan with its store. Throws a HostError where the shifted one was asked for and cannot be had. */
function planStorage(plan, facts) {
    const native = (reason) => ({ ...plan, because: [...plan.because, reason] });
    if (facts.asked === 'native')
        return native({ because: 'storage-asked-native', size: copied(plan, facts) });
    if (plan.strategy !== 'remap' && facts.asked === 'auto')
        return native({ because: 'storage-nothing-to-shift' });
    const found = storeFor(facts);
    if ('store' in found)
        return { ...plan, storage: 'shifted', ...found, because: [...plan.because, { because: 'storage-shifted' }] };
    if (facts.asked === 'auto')
        return native({ because: 'storage-native', why: found.obstacle, size: copied(plan, facts) });
    throw new errors/* HostError */.d(`The storage that shifts ids cannot be had: ${found.obstacle}`, 'It was asked for by storage: shifted.', found.obstacle.startsWith('fuse-overlayfs')
        ? 'Install it (Debian and Ubuntu: sudo apt-get install -y fuse-overlayfs), or set storage to auto.'
        : 'Set storage to auto or native.');
}
/** The shifted store, or what stands in its way. */
function storeFor({ borrowed, image, graphRoot, shifted, }) {
    if (borrowed !== null)
        return { obstacle: `the run names ${borrowed}, which only the user's own store has` };
    if ('missing' in shifted)
        return { obstacle: shifted.missing };
    if (graphRoot === null)
        return { obstacle: "Podman did not say where the user's own store is" };
    if (/[,:]/.test(graphRoot))
        return { obstacle: "the path of the user's own store holds a comma or a colon, at which Podman takes it apart" };
    if (image.layers === null)
        return { obstacle: "the user's own store is not made of overlay layers" };
    if (!image.layers.every((layer) => layer.startsWith(`${graphRoot}/overlay/`)))
        return { obstacle: "the image lies in another store than the user's own" };
    return { store: shifted, storeArgs: storeArguments(shifted, graphRoot) };
}
/** Bytes that Podman copies for a mapping that its store has not seen; 0 where it copies nothing. */
function copied(plan, { image }) {
    return plan.strategy === 'remap' ? image.size : 0;
}
/** The global options of podman for this store. It reads the user's store as an additional one, and never writes to it. */
function storeArguments({ root, runRoot, mountProgram }, graphRoot) {
    const options = [`additionalimagestore=${graphRoot}`, `overlay.mount_program=${mountProgram}`];
    return ['--root', root, '--runroot', runRoot, '--storage-driver', 'overlay', ...options.flatMap((option) => ['--storage-opt', option])];
}

;// CONCATENATED MODULE: ./lib/plan.js
// The first half of the story, which run and plan have in common: who and where, whose image, which mapping, which store.







/** Everything up to the plan. `add` gets each fact as it becomes known. Throws a HostError where the host cannot do it. */
async function planRun(world, settings, add) {
    const { host, local } = await readHostAndStore(world, settings, add);
    const config = await (0,obtain_image/* obtainImage */.n)(world, settings, local, host);
    const image = await (0,resolve_users/* resolveUsers */.H3)(world, settings, config);
    add({ image, imageUsers: image.users });
    const plan = planFor(world, settings, host, image);
    add({ plan });
    if (plan.strategy === 'remap')
        (0,read_host/* requireSubordinateIds */.yM)(host);
    return { host, image, plan };
}
/** The host, and what its store knows of the image. Throws a HostError where Podman cannot work here. */
async function readHostAndStore(world, settings, add = () => undefined) {
    (0,read_host/* refuseRoot */.$p)(world.user);
    // The image first: its inspection takes twice as long as all the rest, and the processes share two cores.
    const [local, host] = await Promise.all([(0,read_image/* inspectImage */.m)(world, settings.image), (0,read_host/* readHost */.rk)(world)]);
    add({ host });
    (0,read_host/* requireRootlessPodman */.SM)(host);
    return { host, local };
}
/** The mapping and the store for an image whose users are known. `shifted` is what is known of a store that shifts ids. */
function planFor(world, settings, host, image, shifted = (0,find_shifted_store/* findShiftedStore */.q)(world)) {
    const mapped = (0,plan/* planMapping */.Cy)({
        idMap: host.idMap,
        imageUser: image.resolvedUser,
        startUser: image.startUser,
        containerUser: image.containerUser,
        mapping: settings.mapping,
    });
    return planStorage(mapped, {
        asked: settings.storage,
        borrowed: settings.borrowed,
        graphRoot: host.graphRoot,
        image,
        shifted,
    });
}


/***/ })

};
