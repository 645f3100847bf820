export const id = 205;
export const ids = [205];
export const modules = {

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/host/cures.js
var cures = __webpack_require__(7808);
// EXTERNAL MODULE: ./lib/host/diagnose.js + 1 modules
var diagnose = __webpack_require__(4671);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/host/subordinate-ranges.js
var subordinate_ranges = __webpack_require__(1567);
;// CONCATENATED MODULE: ./lib/host/find-faults.js
// Which requirements the probes show not to be met, and the cure of each. Pure.




/** The first fault of each requirement, in the order in which Podman would come to them. */
function findFaults(probes) {
    const first = faultsWithoutPodman(probes);
    const store = probes.host.podmanFault === null ? faultsOfStore(probes) : [];
    const faults = new Map();
    for (const fault of first.length > 0 ? first : [...faultsOfNamespace(probes), ...store]) {
        const known = faults.get(fault.requirement);
        faults.set(fault.requirement, known === undefined ? fault : { ...known, words: known.words ?? fault.words });
    }
    return faults;
}
function faultsWithoutPodman({ host, info }) {
    const faults = [];
    if (host.user.uid === 0)
        faults.push(seen('plain-user', 'This runs as root', 'sudo useradd --create-home runner && sudo -iu runner'));
    if (host.podman === null)
        faults.push(seen('podman', 'Podman is not installed', (0,cures/* install */.ai)('podman uidmap')));
    if (info?.remote === true)
        faults.push(seen('podman', 'This Podman only talks to a service elsewhere, where the mapping would happen', (0,cures/* install */.ai)('podman uidmap')));
    return faults;
}
const FOLDER_FAULTS = { missing: 'is not there', foreign: 'belongs to another user', closed: 'you may not write' };
function faultsOfNamespace(probes) {
    const { host, runtimeFolder, cureFacts } = probes;
    const faults = [];
    if (runtimeFolder !== null && runtimeFolder.fault !== null) {
        const what = `XDG_RUNTIME_DIR is ${runtimeFolder.path}, which ${FOLDER_FAULTS[runtimeFolder.fault]}`;
        faults.push(seen('runtime-folder', what, (0,cures/* cureOfRuntimeFolder */.n6)(host.user)));
    }
    faults.push(...said(probes, 'user-namespaces', host.podmanFault));
    if (host.podmanFault === null && ((0,id_map/* sizeOf */.$d)(host.idMap.uid) < 2 || (0,id_map/* sizeOf */.$d)(host.idMap.gid) < 2))
        faults.push(seen('subordinate-ids', 'You have no subordinate ids', (0,subordinate_ranges/* cureOfRanges */.n)(cureFacts.subordinate, host.user)));
    return faults;
}
function faultsOfStore(probes) {
    const { info, informs, store } = probes;
    const vfs = info?.driver === 'vfs';
    const faults = said(probes, 'storage-driver', informs);
    if (vfs) {
        const what = 'It is vfs (a store cannot change its driver: the cure empties it)';
        faults.push(seen('storage-driver', what, (0,cures/* overlayInstead */.zy)(info.storageConfiguration)));
    }
    if (typeof store.ownsFiles === 'string')
        faults.push({ ...seen('storage-folder', 'It cannot hold the files of other users', (0,cures/* cureOfStore */.AU)()), words: store.ownsFiles });
    // Overlay mounts do not hand noexec on: only what vfs copies is run from the folder itself (tried with 4.3.1).
    if (typeof store.executes === 'string' && vfs)
        faults.push({ ...seen('storage-folder', 'It is mounted noexec', (0,cures/* cureOfStore */.AU)()), words: store.executes });
    faults.push(...said(probes, 'container-runtime', store.starts));
    faults.push(...said(probes, 'storage-parents', store.startsMapped));
    faults.push(...said(probes, 'network', store.connects));
    return faults;
}
function seen(requirement, what, cure) {
    return { requirement, what, words: null, cure };
}
/** Characters: slirp4netns adds warnings of its own to what is wrong. */
const LONGEST = 200;
/** What the words of a probe show. Words that nobody knows are laid at the door of what the probe was for. */
function said({ cureFacts }, otherwise, outcome) {
    if (outcome === null || outcome === undefined)
        return [];
    const words = outcome.length <= LONGEST ? outcome : `${outcome.slice(0, LONGEST)}…`;
    const symptom = (0,diagnose/* symptomIn */.v)(outcome);
    if (symptom !== null)
        return [{ requirement: symptom.requirement, what: symptom.what, words, cure: symptom.cure(cureFacts, outcome) }];
    const cure = `See more of what Podman says: podman --log-level debug ${COMMANDS[otherwise]}`;
    return [{ requirement: otherwise, what: 'Podman fails, in words of its own', words, cure }];
}
const COMMANDS = {
    'user-namespaces': 'unshare true',
    'storage-driver': 'info',
    'container-runtime': 'run --rm --network none IMAGE true',
    'storage-parents': 'run --rm --network none --userns keep-id IMAGE true',
    network: 'run --rm IMAGE true',
};

// EXTERNAL MODULE: ./lib/host/requirements.js
var requirements = __webpack_require__(7512);
;// CONCATENATED MODULE: ./lib/host/judge-host.js
// What the probes prove, requirement by requirement. What works is fit, however it is set up. Pure.




/** Every requirement, in the order of the table. */
function judgeHost(probes) {
    const faults = findFaults(probes);
    return Object.keys(requirements/* REQUIREMENTS */.d).map((id) => {
        const fault = faults.get(id);
        if (fault !== undefined)
            return unfit(fault);
        const proof = PROOFS[id](probes, faults);
        return {
            id,
            fit: proof === null ? null : true,
            seen: proof ?? whyUnchecked(id, probes, faults),
            breaks: null,
            symptom: null,
            cure: null,
        };
    });
}
function unfit({ requirement, what, words, cure }) {
    const { breaks, symptom } = requirements/* REQUIREMENTS */.d[requirement];
    return { id: requirement, fit: false, seen: what, breaks, symptom: words ?? symptom, cure };
}
function whyUnchecked(id, { tun }, faults) {
    if (faults.has('plain-user'))
        return 'not checked: root has no rootless Podman';
    const first = [...faults.keys()][0]; // something always is in the way of what was not checked
    if (first === 'podman')
        return 'not checked: there is no Podman to ask';
    const closed = id === 'network' && tun !== null ? `; and /dev/net/tun cannot be opened (${tun})` : '';
    return `not checked: Podman did not come that far, because of ${requirements/* REQUIREMENTS */.d[first].title}${closed}`;
}
/** What Podman tells of itself; not every release tells everything. */
function told(text) {
    return text || 'it works';
}
/** What proves a requirement; null where nothing does. Asked only where no fault was found. */
const PROOFS = {
    'plain-user': ({ host: { user } }) => `${user.name} (${user.uid}:${user.gid})`,
    podman: ({ host }) => host.podman?.version ?? null,
    'user-name': ({ userVariable, host }) => userVariable === null || userVariable === host.user.name
        ? host.user.name
        : `${userVariable}, which is not ${host.user.name}: put right for what is run here; for Podman by hand: export USER=${host.user.name}`,
    'runtime-folder': ({ runtimeFolder, host }) => host.user.uid === 0 ? null : runtimeFolder === null ? 'XDG_RUNTIME_DIR is not set, and Podman makes do' : runtimeFolder.path,
    'user-namespaces': ({ host }, faults) => host.idMap.uid.length > 0 || faults.has('id-map-tools') || faults.has('subordinate-ids') ? 'Podman may make one' : null,
    'id-map-tools': ({ host }, faults) => {
        if ((0,id_map/* sizeOf */.$d)(host.idMap.uid) > 1)
            return 'they work';
        return host.podmanFault !== null && faults.has('subordinate-ids') ? 'they are there' : null;
    },
    'subordinate-ids': ({ host, cureFacts }) => {
        if (host.idMap.uid.length === 0)
            return null;
        const others = (0,subordinate_ranges/* sharedWith */.K)(cureFacts.subordinate, host.user);
        const shared = others.length === 0 ? '' : `; they are also those of ${others.join(', ')}: his containers can write your files`;
        return `${(0,id_map/* sizeOf */.$d)(host.idMap.uid) - 1} uids and ${(0,id_map/* sizeOf */.$d)(host.idMap.gid) - 1} gids${shared}`;
    },
    'storage-driver': ({ info }) => (info === null ? null : told(info.driver)),
    'storage-folder': ({ info, store }) => (store.ownsFiles === null ? told(info?.graphRoot) : null),
    'storage-parents': ({ store }) => (store.startsMapped === null ? 'open for a container with a mapping of its own' : null),
    cgroups: ({ info, store }) => (store.starts === null ? told(info?.cgroups) : null),
    'cgroup-manager': ({ info, store }) => (store.starts === null ? told(info?.cgroupManager) : null),
    'container-runtime': ({ info, store }) => (store.starts === null ? told(info?.runtime) : null),
    network: ({ store, tun }) => (store.connects === null ? `a container gets one${tun === null ? '' : ' without /dev/net/tun'}` : null),
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/host/cure-facts.js
var cure_facts = __webpack_require__(5787);
;// CONCATENATED MODULE: ./lib/host/podman-info.js
// The few facts that doctor takes from `podman info --format json`. Pure.
/** The facts; '' for one that this release of Podman does not tell. Throws where the text is not JSON. */
function parsePodmanInfo(json) {
    const info = JSON.parse(json);
    const text = (...path) => {
        let at = info;
        for (const key of path)
            at = typeof at === 'object' ? at[key] : undefined;
        return typeof at === 'string' ? at : '';
    };
    const host = info['host'];
    return {
        remote: typeof host === 'object' && host['serviceIsRemote'] === true,
        driver: text('store', 'graphDriverName'),
        graphRoot: text('store', 'graphRoot'),
        storageConfiguration: text('store', 'configFile'),
        cgroups: text('host', 'cgroupVersion'),
        cgroupManager: text('host', 'cgroupManager'),
        runtime: text('host', 'ociRuntime', 'version').split('\n')[0] || text('host', 'ociRuntime', 'name'),
    };
}

// EXTERNAL MODULE: ./lib/host/podman-words.js
var podman_words = __webpack_require__(7693);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/mapping/triples.js
var triples = __webpack_require__(8515);
;// CONCATENATED MODULE: ./lib/host/probe-store.js
// Starts containers without an image, in a folder of the store that is gone afterwards: no image is made and none copied, so that
// nothing of the user's store changes.





/** No image is needed to see whether a container starts: everything is made ready before the runtime misses this command. */
const COMMAND = '/rootless-artefacts-doctor';
async function probeStore(world, host, { graphRoot }) {
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(graphRoot, 'rootless-artefacts-doctor-'));
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        return { ownsFiles: words, executes: undefined, starts: undefined, startsMapped: undefined, connects: undefined };
    }
    try {
        (0,external_node_fs_.chmodSync)(folder, 0o755);
        const [uids, gids] = [(0,id_map/* sizeOf */.$d)(host.idMap.uid) - 1, (0,id_map/* sizeOf */.$d)(host.idMap.gid) - 1];
        const mapped = uids > 0 && gids > 0;
        const start = (...options) => startIn(world, host, folder, options);
        // One after another: Podman has no business to be asked two things of one store at once (containers/podman, "incomplete layer").
        const ownsFiles = mapped ? await keepForeignFile(world, folder) : undefined;
        const executes = runnable(folder);
        const starts = await start('--network', 'none', '--userns', 'host');
        if (starts !== null)
            return { ownsFiles, executes, starts, startsMapped: undefined, connects: undefined };
        const startsMapped = mapped ? await start('--network', 'none', ...(0,triples/* mapOptions */.tS)((0,triples/* triples */.s_)(1, uids), (0,triples/* triples */.s_)(1, gids))) : undefined;
        const connects = await start('--userns', 'host');
        return { ownsFiles, executes, starts, startsMapped, connects };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function startIn(world, host, folder, options) {
    const rootfs = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'rootfs-'));
    (0,external_node_fs_.chmodSync)(rootfs, 0o755);
    // What Podman and the runtime would make as mount points would belong to the container, and could not be removed again.
    for (const name of ['dev', 'etc', 'proc', 'run', 'sys'])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(rootfs, name));
    const label = host.selinux ? ['--security-opt', 'label=disable'] : [];
    const result = await world.exec('podman', ['run', '--rm', ...options, ...label, '--rootfs', rootfs, COMMAND]);
    if (result.code === 127 && result.stderr.includes(COMMAND))
        return null;
    return (0,podman_words/* podmanWords */.P)(result.stderr, `podman run ended with status ${result.code}`);
}
async function keepForeignFile(world, folder) {
    const { code, stderr } = await world.exec('podman', ['unshare', 'install', '-d', '-o', '1', '-g', '1', (0,external_node_path_.join)(folder, 'foreign')]);
    return code === 0 ? null : (0,podman_words/* podmanWords */.P)(stderr, `podman unshare ended with status ${code}`);
}
function runnable(folder) {
    const file = (0,external_node_path_.join)(folder, 'program');
    (0,external_node_fs_.writeFileSync)(file, '#!/bin/sh\n', { mode: 0o700 });
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK); // access(2) says no for a file system that is mounted noexec
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/host/probe-host.js
// Tries out what rootless containers need. What it sees is judged elsewhere (judge-host.ts).






const UNTRIED = { ownsFiles: undefined, executes: undefined, starts: undefined, startsMapped: undefined, connects: undefined };
/** Runs the probes: a handful of processes of Podman's, one after another. As root, none of them. */
async function probeHost(world) {
    const host = await (0,read_host/* readHost */.rk)(world);
    const rootless = world.user.uid !== 0 && host.podman !== null;
    const { informs, info } = rootless ? await readInfo(world) : { informs: undefined, info: null };
    const reaches = info !== null && !info.remote && host.podmanFault === null;
    return {
        host,
        informs,
        info,
        userVariable: world.env['USER'] || null,
        runtimeFolder: probeRuntimeFolder(world),
        tun: errorOf(() => (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)('/dev/net/tun', external_node_fs_.constants.O_RDWR))),
        store: reaches ? await probeStore(world, host, info) : UNTRIED,
        cureFacts: (0,cure_facts/* readCureFacts */.J)(world.user),
    };
}
async function readInfo(world) {
    const { code, stdout, stderr } = await world.exec('podman', ['info', '--format', 'json']);
    if (code !== 0)
        return { informs: (0,podman_words/* podmanWords */.P)(stderr, `podman info ended with status ${code}`), info: null };
    return { informs: null, info: parsePodmanInfo(stdout) };
}
function probeRuntimeFolder({ env, user }) {
    const path = env['XDG_RUNTIME_DIR'] || null;
    if (path === null)
        return null;
    const missing = errorOf(() => (0,external_node_fs_.accessSync)(path)) === 'ENOENT';
    if (missing)
        return { path, fault: 'missing' };
    const closed = errorOf(() => (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK)) !== null;
    const foreign = errorOf(() => (0,external_node_fs_.statSync)(path)) === null && (0,external_node_fs_.statSync)(path).uid !== user.uid;
    return { path, fault: foreign ? 'foreign' : closed ? 'closed' : null };
}
/** The name of the error that a call throws, or null. */
function errorOf(call) {
    try {
        call();
        return null;
    }
    catch (error) {
        return error.code ?? String(error);
    }
}

;// CONCATENATED MODULE: ./lib/host/doctor.js
// The verb doctor: is this host fit for rootless containers, and if not, what cures it.


/** Tries out every requirement. Fit is a host on which none failed. */
async function doctor(world) {
    const requirements = judgeHost(await probeHost(world));
    return { version: 1, fit: requirements.every(({ fit }) => fit !== false), requirements };
}


/***/ })

};
