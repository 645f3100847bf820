export const id = 547;
export const ids = [547];
export const modules = {

/***/ 5787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readCureFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  v: () => (/* binding */ symptomIn)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/requirements.js
var requirements = __webpack_require__(7512);
// EXTERNAL MODULE: ./lib/host/cures.js
var cures = __webpack_require__(7808);
// EXTERNAL MODULE: ./lib/host/subordinate-ranges.js
var subordinate_ranges = __webpack_require__(1567);
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
/* harmony import */ var _cure_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5787);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4671);
/* harmony import */ var _id_map_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8058);
/* harmony import */ var _podman_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7693);
/* harmony import */ var _subordinate_ranges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1567);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
