export const id = 639;
export const ids = [639];
export const modules = {

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
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

// EXTERNAL MODULE: ./lib/artefacts/scope.js + 1 modules
var artefacts_scope = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/artefacts/verify.js + 15 modules
var verify = __webpack_require__(9919);
// EXTERNAL MODULE: ./lib/ci/read-cause.js + 1 modules
var read_cause = __webpack_require__(1726);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
// EXTERNAL MODULE: ./lib/image/read-image-users.js
var read_image_users = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
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
// EXTERNAL MODULE: ./lib/policy/find-policy.js
var find_policy = __webpack_require__(3726);
// EXTERNAL MODULE: ./lib/repair/repair.js
var repair_repair = __webpack_require__(5552);
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
    const result = await (0,repair_repair/* repairFiles */.L)(world, scope.asked.map(path_bytes/* bytesOf */.$$), false, onProgress);
    return { repair: result, after: await verifyAgain(afterRepair(ledger, verdict)) };
}
/** A repair changes the change time too: what an earlier job left stays what an earlier job left. */
function afterRepair(ledger, { findings }) {
    const earlier = new Set(findings.flatMap(({ origin, entry }) => (origin === 'earlier' && entry !== null ? [entry.path] : [])));
    return (path) => (earlier.has(path) ? Number.POSITIVE_INFINITY : ledger(path));
}

// EXTERNAL MODULE: ./lib/report/plan-text.js
var plan_text = __webpack_require__(2367);
// EXTERNAL MODULE: ./lib/stages.js
var stages = __webpack_require__(1748);
;// CONCATENATED MODULE: ./lib/check.js
// The story, top to bottom: plan it (plan.ts: who and where, whose image, which mapping), run it, look at what it left. One call a stage.
// Without a run of its own: verify.ts and repair.ts.


















/** Runs the container and checks what it left. A host that cannot do it is a fact of the result, not an exception. */
function run(world, settings, watch) {
    return (0,stages/* stages */._)(world, settings, async (add) => {
        refuseUntrustedCheckout(world, settings);
        const policy = await (0,find_policy/* policyInEffect */.ZU)(world, settings);
        const planned = await (0,lib_plan/* planRun */.nY)(world, settings, add);
        const { host, image } = planned;
        add({ cause: await (0,read_cause/* readCause */.i)(world, settings, image.resolvedUser.declared) });
        const scope = await (0,artefacts_scope/* readScope */.h)(settings);
        makeMountPoints(settings);
        const ledger = openLedger(scope.folders);
        const { result, plan } = await runByPlan(world, settings, planned, watch, add);
        add({ run: result });
        if (result.ended === 'cancelled')
            return;
        const verdict = await (0,verify/* verifyArtefacts */.X)(world, async () => host, scope, ledger, policy);
        add({ verdict });
        const users = image.users ?? (verdict.findings.length > 0 ? await (0,read_image_users/* readImageUsers */.a)(world, image) : null);
        add({ imageUsers: users, lesson: learn({ plan, mapping: settings.mapping, users, ...verdict }) });
        const verifyAgain = (again) => (0,verify/* verifyArtefacts */.X)(world, async () => host, scope, again, policy);
        add(await repairAfterRun(world, settings, { scope, ledger, verdict, verifyAgain }, watch.onRepair));
        if (result.notStarted !== null)
            throw notStarted(world, result.notStarted, settings);
    });
}
/**
 * Runs it by its plan. Only the start shows whether fuse-overlayfs can mount an image here: where it cannot, and nobody asked for it,
 * the run starts from the user's own store after all.
 */
async function runByPlan(world, settings, { host, image, plan }, watch, add) {
    world.log.info((0,plan_text/* describePlan */.df)(plan, image));
    const prepared = await prepareRun(world, settings, host, image, plan);
    add({ arguments: prepared.arguments });
    const result = await runContainer(world, prepared, settings.timeoutSeconds, watch.begin(prepared.leftovers));
    watch.end(result.leftBehind);
    const cannotShift = plan.storage === 'shifted' && result.notStarted !== null && isMountProgram(result.notStarted);
    if (!cannotShift || settings.storage === 'shifted')
        return { result, plan };
    world.log.warning(`The image could not be mounted with its ids shifted: ${result.notStarted}. To save the attempt, set storage to native`);
    const native = (0,lib_plan/* planFor */.bJ)(world, settings, host, image, { missing: 'fuse-overlayfs could not mount the image here' });
    add({ plan: native });
    return runByPlan(world, settings, { host, image, plan: native }, watch, add);
}
function notStarted(world, words, settings) {
    const known = (0,diagnose/* diagnose */.h)(words, (0,cure_facts/* readCureFacts */.J)(world.user));
    if (known !== null)
        return known;
    if (settings.script !== null && /executable file|not found|no such file/i.test(words)) {
        return new errors/* HostError */.d(`The image has no ${settings.shell} to run the script with: ${words}`, 'A script needs a shell in the image, and this one (distroless or scratch, perhaps) has none.', 'Give the command itself, one argument a line (command), or a shell that the image has (shell).');
    }
    if (isMountProgram(words)) {
        return new errors/* HostError */.d(`The image could not be mounted with its ids shifted: ${words}`, 'These are the words of fuse-overlayfs, which works where /dev/fuse may be opened and FUSE may be mounted; in many containers it may not.', 'Set storage to auto or native: Podman then copies the image once for the mapping.');
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
