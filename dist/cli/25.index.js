export const id = 25;
export const ids = [25];
export const modules = {

/***/ 7663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makeShiftedStore),
/* harmony export */   q: () => (/* binding */ findShiftedStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// The store for containers that need a mapping: Podman's overlay through fuse-overlayfs, which shifts the ids of an image while it is
// read. On a native overlay Podman would copy and chown the whole image for every new mapping, since only root can mount one with ids
// shifted (containers/podman#25821). It is a store of its own that only reads the user's: with mount_program turned on, his own would
// keep it for good (overlay/.has-mount-program).


/** The place and the program of the shifted store, or what is missing for it. Makes nothing: `makeShiftedStore` does. */
function findShiftedStore(world) {
    const mountProgram = locate('fuse-overlayfs', world.env['PATH'] ?? '');
    if (mountProgram === null)
        return { missing: 'fuse-overlayfs is not installed' };
    if (!may('/dev/fuse', node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK))
        return { missing: '/dev/fuse cannot be opened' };
    const { uid } = world.user;
    const data = world.env['XDG_DATA_HOME'] || (world.env['HOME'] ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.env['HOME'], '.local/share') : null);
    const places = [...(data === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(data, 'rootless-artefacts')]), `/var/tmp/rootless-artefacts-${uid}`];
    const place = places.find((candidate) => isOpenToAll(candidate) && isOurs(candidate, uid));
    if (place === undefined)
        return { missing: `no folder that other users may pass through (tried ${places.join(', ')})` };
    return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'storage'), runRoot: runRootOf(world), mountProgram };
}
/** Makes the folders of the store. */
function makeShiftedStore({ root, runRoot }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root), { recursive: true, mode: 0o755 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root, { recursive: true, mode: 0o711 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(runRoot, { recursive: true, mode: 0o700 });
}
/** Podman refuses a run root of more than fifty characters. */
function runRootOf(world) {
    const runtime = world.env['XDG_RUNTIME_DIR'];
    const own = runtime ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime, 'rootless-artefacts') : null;
    return own !== null && own.length <= 50 && isOurs(own, world.user.uid) ? own : `/tmp/rootless-artefacts-run-${world.user.uid}`;
}
/**
 * Whether every folder above is one that anybody may pass through: container root is a subordinate id and has to reach the mounted
 * image ("make …/merged private: Permission denied" in a home that is 0700, containers/podman#25189).
 */
function isOpenToAll(path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false });
        if (stat !== undefined && (stat.mode & 0o001) === 0)
            return false;
        if (folder === '/')
            return true;
    }
}
/** Whether the place is free, or a folder of ours: in /var/tmp anybody may have made it. */
function isOurs(path, uid) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stat === undefined ? true : stat.isDirectory() && stat.uid === uid;
}
function locate(tool, path) {
    return (path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder || '.', tool))
        .find((candidate) => may(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)) ?? null);
}
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

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ refuseRoot),
/* harmony export */   SM: () => (/* binding */ requireRootlessPodman),
/* harmony export */   rk: () => (/* binding */ readHost),
/* harmony export */   yM: () => (/* binding */ requireSubordinateIds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8701);
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8058);
/* harmony import */ var _podman_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7693);
// Who am I, which ids may I map, which Podman is this. Few processes: every one of them costs 25 to 90 ms.





/** The facts about this host. Never throws for what is missing: `requireRootlessPodman` says that. */
async function readHost(world) {
    const base = { user: world.user, selinux: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/sys/fs/selinux/enforce'), graphRoot: null };
    const none = { uid: [], gid: [] };
    try {
        // `podman info` would tell all of it in one process, but takes as long as three of these two side by side.
        const [version, maps] = await Promise.all([
            world.exec('podman', ['--version']),
            world.user.uid === 0
                ? null
                : world.exec('podman', ['unshare', 'cat', '/proc/self/uid_map', '/proc/self/gid_map', '/proc/self/environ']),
        ]);
        const podman = { version: /\d+\.\d+\.\d+\S*/.exec(version.stdout)?.[0] ?? version.stdout.trim() };
        if (maps === null)
            return { ...base, podman, idMap: none, podmanFault: null };
        const idMap = splitMaps(maps);
        // podman-unshare(1): the environment in there tells the place of the store.
        const graphRoot = /(?:^|\0|\n)CONTAINERS_GRAPHROOT=([^\0]+)/.exec(maps.stdout)?.[1] ?? null;
        return idMap === null
            ? { ...base, podman, idMap: none, podmanFault: (0,_podman_words_js__WEBPACK_IMPORTED_MODULE_3__/* .podmanWords */ .P)(maps.stderr, `podman unshare ended with status ${maps.code}`) }
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
    const rows = (0,_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .parseIdMap */ .dU)(/^(?:\s*\d+ +\d+ +\d+\n)*/.exec(result.stdout)?.[0] ?? '');
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d(`Podman could not make its user namespace: ${host.podmanFault}`, 'Without one, no user can be mapped and no container started.', /newuidmap|newgidmap/.test(host.podmanFault)
            ? 'Install newuidmap (sudo apt-get install -y uidmap), see that /etc/subuid and /etc/subgid have a range for this user that overlaps no other, then run: podman system migrate'
            : 'See that user namespaces are allowed (sysctl user.max_user_namespaces kernel.unprivileged_userns_clone kernel.apparmor_restrict_unprivileged_userns), then run: podman system migrate');
    }
}
/** Throws a HostError where no subordinate ids are left to map the other users of the image to. */
function requireSubordinateIds(host) {
    const short = [(0,_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d)(host.idMap.uid) < 2 ? 'uid' : null, (0,_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d)(host.idMap.gid) < 2 ? 'gid' : null].filter((kind) => kind !== null);
    if (short.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d(`${host.user.name} has no subordinate ${short.map((kind) => `${kind}s`).join(' and ')}`, 'Podman maps the users of the image to them; with none, only a single user exists in the container.', `sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 ${host.user.name} && podman system migrate`);
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gx: () => (/* binding */ needsPasswd),
/* harmony export */   mM: () => (/* binding */ resolveUser)
/* harmony export */ });
// Which uid and gid a USER is, without running the image: the rules of moby/sys/user GetExecUser, which Podman uses. Pure.
/** moby/sys/user refuses anything larger (ErrRange). */
const LARGEST_ID = 2 ** 31 - 1;
/** Whether a USER can only be told with the passwd file of the image: a name, or a uid whose primary group is in there. */
function needsPasswd(declared) {
    return declared !== '' && !/^\d+:\d+$/.test(declared);
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

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readImageUsers)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/podman-words.js
var podman_words = __webpack_require__(7693);
;// CONCATENATED MODULE: ./lib/image/passwd.js
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

;// CONCATENATED MODULE: ./lib/image/read-image-users.js
// The passwd and group files of an image. They are read from a mount of it under `podman unshare`, by our own script there
// (entry/inside.ts), because a path in a hostile image may be a link to a file of the host.




/** The users of an image in the local store. An image without these files has none. Throws a HostError with Podman's words. */
async function readImageUsers(world, { id, layers }) {
    const task = [process.execPath, world.insideScript, 'image-files'];
    const input = Buffer.from(JSON.stringify({ id, layers }));
    const inside = world.stream('podman', ['unshare', 'unshare', '--mount', ...task], { input });
    const words = (0,consumers_.text)(inside.stderr);
    const files = parse(await (0,consumers_.text)(inside.stdout));
    // It has to be gone before a container starts: where Podman copies an image for a new mapping, a second Podman process takes the
    // half-made layer for a broken one and deletes it ("Found incomplete layer", Podman 4.3.1).
    await inside.exit;
    if (files !== null)
        return { passwd: parsePasswd(files.passwd), group: parseGroup(files.group) };
    throw new errors/* HostError */.d(`The image could not be looked into: ${(0,podman_words/* podmanWords */.P)(await words, 'podman unshare said nothing')}`, 'Its USER is a name, and only the passwd file of the image tells the ids of it.', 'Give the ids as numbers: container-user UID:GID.');
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inspectImage),
/* harmony export */   n: () => (/* binding */ obtainImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _host_podman_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7693);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8701);
// The image: pulled when it has to be, and read, without running anything of it.



/** What the local store knows of an image, or null where it is not there (or Podman is not). Does not pull. */
async function inspectImage(world, reference) {
    const result = await world.exec('podman', ['image', 'inspect', '--format', 'json', reference]).catch((error) => {
        if (error instanceof _world_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolMissing */ .L)
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
/**
 * The image, pulled as the settings say. `local` is what the store had before. Throws a HostError with Podman's own words where it
 * cannot be had.
 */
async function obtainImage(world, settings, local) {
    const reference = settings.image;
    if (settings.pull === 'never' || (settings.pull === 'missing' && local !== null)) {
        if (local !== null)
            return local;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(`The image ${reference} is not in the store of ${world.user.name}, and pull is never`, 'There is nothing to run.', `Build or load it in an earlier step as ${world.user.name} (podman images lists what is there), or set pull to missing.`);
    }
    world.log.info(`Pulling ${reference}`);
    const pulled = await world.exec('podman', ['pull', '--quiet', reference]);
    // `--pull newer` of Podman 4 and later: a registry that does not answer is no fault while there is an image to use.
    if (pulled.code !== 0 && !(settings.pull === 'newer' && local !== null))
        throw pullFailed(reference, pulled);
    const image = await inspectImage(world, reference);
    if (image === null)
        throw pullFailed(reference, pulled);
    return image;
}
function pullFailed(reference, result) {
    const words = (0,_host_podman_words_js__WEBPACK_IMPORTED_MODULE_2__/* .podmanWords */ .P)(result.stderr, `podman pull ended with status ${result.code}`);
    const short = /short-name|unqualified-search/.test(words);
    const ids = /potentially insufficient UIDs or GIDs|there might not be enough IDs/.exec(words);
    if (ids !== null) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(`The image ${reference} cannot be stored: ${words}`, 'It holds files of an id that is larger than the number of your subordinate ids.', 'Give yourself a larger range in /etc/subuid and /etc/subgid, then run: podman system migrate');
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d(`The image ${reference} could not be pulled: ${words}`, 'There is nothing to run. These are the words of Podman.', short
        ? `Write the name with its registry, for example docker.io/library/${reference}`
        : 'See that the name and the tag are right, that the registry is reachable, and that you are logged in (podman login).');
}


/***/ }),

/***/ 1487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G0: () => (/* binding */ defaultMap),
  Pf: () => (/* binding */ label),
  Cy: () => (/* binding */ planMapping),
  iD: () => (/* binding */ predictOwners)
});

// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
;// CONCATENATED MODULE: ./lib/mapping/triples.js
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

;// CONCATENATED MODULE: ./lib/mapping/plan.js
// Which mapping, who owns what outside, and why. Pure: the same facts give the same plan on every machine.


/** Until `planStorage` has decided. */
const OWN_STORE = { storage: 'native', store: null, storeArgs: [] };
/** The plan for one image on one host. Every image user can be mapped; what cannot be stored is Podman's to refuse. */
function planMapping(facts) {
    const starts = facts.startUser ?? facts.imageUser;
    const runner = facts.containerUser ?? starts;
    const subordinate = { uid: Math.max(0, (0,id_map/* sizeOf */.$d)(facts.idMap.uid) - 1), gid: Math.max(0, (0,id_map/* sizeOf */.$d)(facts.idMap.gid) - 1) };
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
    const inner = { uid: triples(runner.uid, subordinate.uid), gid: triples(runner.gid, subordinate.gid) };
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
        mapArgs: mapOptions(inner.uid, inner.gid),
        equivalent: `--userns keep-id:uid=${runner.uid},gid=${runner.gid}`,
        because,
        starts,
        runner,
        idMap: { uid: (0,id_map/* compose */.Zz)(inner.uid, facts.idMap.uid), gid: (0,id_map/* compose */.Zz)(inner.gid, facts.idMap.gid) },
    };
}
/** The map of a container without any mapping option: the ids of Podman's own namespace as they are. */
function defaultMap(host) {
    return { uid: (0,id_map/* compose */.Zz)(identity((0,id_map/* sizeOf */.$d)(host.uid)), host.uid), gid: (0,id_map/* compose */.Zz)(identity((0,id_map/* sizeOf */.$d)(host.gid)), host.gid) };
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
        host: { uid: (0,id_map/* toOutside */.TA)(idMap.uid, uid), gid: (0,id_map/* toOutside */.TA)(idMap.gid, gid) },
    }));
}


/***/ }),

/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./lib/host/find-shifted-store.js
var find_shifted_store = __webpack_require__(7663);
// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/image/read-image.js
var read_image = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/image-user.js
var image_user = __webpack_require__(4430);
// EXTERNAL MODULE: ./lib/image/read-image-users.js + 1 modules
var read_image_users = __webpack_require__(3786);
;// CONCATENATED MODULE: ./lib/image/resolve-users.js
// Whose image is it: its USER, and the users that the settings name, as ids.



/** Resolves the users that the plan needs. Throws a HostError where the image does not know one of them. */
async function resolveUsers(world, settings, config) {
    const declared = [config.user, settings.user, settings.containerUser].filter((user) => user !== null);
    const users = declared.some(image_user/* needsPasswd */.gx) ? await (0,read_image_users/* readImageUsers */.a)(world, config) : null;
    const resolve = (user) => {
        const resolved = (0,image_user/* resolveUser */.mM)(user, users ?? { passwd: [], group: [] });
        if (!('unknown' in resolved))
            return resolved;
        throw new errors/* HostError */.d(`The image ${config.reference} has no ${resolved.unknown}`, `${JSON.stringify(user)} cannot be turned into ids: /etc/passwd and /etc/group of the image do not name it, so the container could not start either.`, 'Give the ids as numbers, USER:GROUP, or add the user to the image (RUN adduser).');
    };
    return {
        ...config,
        users,
        resolvedUser: resolve(config.user),
        startUser: settings.user === null ? null : resolve(settings.user),
        containerUser: settings.containerUser === null ? null : resolve(settings.containerUser),
    };
}

// EXTERNAL MODULE: ./lib/mapping/plan.js + 1 modules
var mapping_plan = __webpack_require__(1487);
;// CONCATENATED MODULE: ./lib/mapping/storage.js
// Which store a container starts from: the user's own, or one that shifts ids, so that nothing of the image is copied. Pure.

/** The plan with its store. Throws a HostError where the shifted one was asked for and cannot be had. */
function planStorage(plan, facts) {
    const native = (reason) => ({ ...plan, because: [...plan.because, reason] });
    if (facts.asked === 'native')
        return native({ because: 'storage-asked-native', size: copied(plan, facts) });
    if (plan.strategy !== 'remap' && facts.asked === 'auto')
        return native({ because: 'storage-nothing-to-shift' });
    const obstacle = obstacleOf(facts);
    const { shifted, graphRoot } = facts;
    if (obstacle === null && graphRoot !== null && !('missing' in shifted)) {
        const storeArgs = storeArguments(shifted, graphRoot);
        return { ...plan, storage: 'shifted', store: shifted, storeArgs, because: [...plan.because, { because: 'storage-shifted' }] };
    }
    const why = obstacle ?? 'Podman did not say where the store is';
    if (facts.asked === 'auto')
        return native({ because: 'storage-native', why, size: copied(plan, facts) });
    throw new errors/* HostError */.d(`The storage that shifts ids cannot be had: ${why}`, 'It was asked for by storage: shifted.', 'missing' in shifted && shifted.missing.startsWith('fuse-overlayfs')
        ? 'Install it (Debian and Ubuntu: sudo apt-get install -y fuse-overlayfs), or set storage to auto.'
        : 'Set storage to auto or native.');
}
function obstacleOf({ borrowed, image, graphRoot, shifted }) {
    if (borrowed !== null)
        return `the run names ${borrowed}, which only the user's own store has`;
    if ('missing' in shifted)
        return shifted.missing;
    if (image.layers === null)
        return "the user's own store is not made of overlay layers";
    if (!image.layers.every((layer) => layer.startsWith(`${graphRoot}/overlay/`)))
        return "the image lies in another store than the user's own";
    return null;
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
    (0,read_host/* refuseRoot */.$p)(world.user);
    const [host, local] = await Promise.all([(0,read_host/* readHost */.rk)(world), (0,read_image/* inspectImage */.m)(world, settings.image)]);
    add({ host });
    (0,read_host/* requireRootlessPodman */.SM)(host);
    const config = await (0,read_image/* obtainImage */.n)(world, settings, local);
    const image = await resolveUsers(world, settings, config);
    add({ image, imageUsers: image.users });
    const mapped = (0,mapping_plan/* planMapping */.Cy)({
        idMap: host.idMap,
        imageUser: image.resolvedUser,
        startUser: image.startUser,
        containerUser: image.containerUser,
        mapping: settings.mapping,
    });
    const plan = planStorage(mapped, {
        asked: settings.storage,
        borrowed: settings.borrowed,
        graphRoot: host.graphRoot,
        image,
        shifted: (0,find_shifted_store/* findShiftedStore */.q)(world),
    });
    add({ plan });
    if (plan.strategy === 'remap')
        (0,read_host/* requireSubordinateIds */.yM)(host);
    return { host, image, plan };
}


/***/ })

};
