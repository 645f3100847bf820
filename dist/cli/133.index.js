export const id = 133;
export const ids = [133,27,654];
export const modules = {

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/image/image-user.js
var image_user = __webpack_require__(4430);
;// CONCATENATED MODULE: ./lib/mapping/explain.js
// One id or one owner in a sentence: whose it is, which user of a container, and the cure. Pure.


/** Explains an owner. `image` and `plan` are what is known of the image that made it, if any is. */
function explainOwner(subject, host, image) {
    const { uid, gid } = subject;
    const inside = (0,id_map/* toInside */._A)(host.idMap.uid, uid);
    const base = { version: 1, subject: subject.name, owner: { uid, gid } };
    const what = subject.isPath ? `${subject.name} belongs to ${uid}:${gid}, which` : `${uid}`;
    if (uid === host.user.uid) {
        const who = host.idMap.uid.length === 0 ? '' : ' In a container with the default mapping that is root.';
        const mapped = image?.plan.runner == null ? '' : ` With the mapping computed for ${image.reference} it is ${userLabel(image.plan.runner)}.`;
        return {
            ...base,
            from: 'runner',
            container: inside === null ? null : { uid: 0, gid: gid === null ? null : (0,id_map/* toInside */._A)(host.idMap.gid, gid), user: 'root' },
            text: `${what} is you, ${host.user.name}.${who}${mapped}`,
            cure: null,
        };
    }
    if (inside === null) {
        const text = uid === 0
            ? `${what} is root, which no rootless container of yours can be: root itself made it, or a container of a daemon that runs as root (Docker).`
            : `${what} is none of your subordinate ids (${rangesOf(host.idMap.uid)}): another user of this host made it, or a container with other ranges.`;
        const cure = subject.isPath ? `It takes root to give it back: sudo chown -h ${host.user.uid}:${host.user.gid} PATH` : null;
        return { ...base, from: 'elsewhere', container: null, text: `${text}${otherWayRound(subject, host)}`, cure };
    }
    const container = {
        uid: inside,
        gid: gid === null ? null : (0,id_map/* toInside */._A)(host.idMap.gid, gid),
        user: image === null ? null : (0,image_user/* nameOf */.Vb)(image.users, inside),
    };
    const name = container.user === null ? '' : ` (${container.user} in ${image?.reference})`;
    const computed = image?.plan.idMap == null || image.plan.strategy !== 'remap' ? null : (0,id_map/* toInside */._A)(image.plan.idMap.uid, uid);
    const other = computed === null || computed === inside ? '' : ` With the mapping computed for ${image?.reference} it is uid ${computed}.`;
    return {
        ...base,
        from: 'subordinate',
        container,
        text: `${what} is one of your subordinate ids (${rangesOf(host.idMap.uid)}): in a container with the default mapping it is uid ${inside}${name}.${other}${otherWayRound(subject, host)}`,
        cure: subject.isPath
            ? 'You can give it back to yourself without root: podman unshare chown -h 0:0 PATH. So that it does not come again: rootless-artefacts run, or container-user where it is not the user of the image.'
            : `So that ${inside} becomes you: rootless-artefacts run maps the user of the image, container-user ${inside} any other.`,
    };
}
/** A bare number may have been meant as the id of a container. */
function otherWayRound({ uid, isPath }, host) {
    const outside = isPath ? null : (0,id_map/* toOutside */.TA)(host.idMap.uid, uid);
    return outside === null || outside === uid
        ? ''
        : ` The other way round, uid ${uid} of a container with the default mapping is ${outside} here.`;
}
function rangesOf(map) {
    const ranges = map.filter(({ inside }) => inside !== 0).map(({ outside, count }) => `${outside} to ${outside + count - 1}`);
    return ranges.length === 0 ? 'you have none' : ranges.join(', ');
}
function userLabel(user) {
    return `${user.name ?? 'the user'} (${user.uid}:${user.gid})`;
}

// EXTERNAL MODULE: ./lib/mapping/explain-map.js
var explain_map = __webpack_require__(5826);
// EXTERNAL MODULE: ./lib/plan-ahead.js + 3 modules
var plan_ahead = __webpack_require__(1027);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/explain.js
// The stages of explain: the facts of a plan, and nothing is started.








/** Explains the uid, path or pasted id map of the settings. */
async function explain(world, settings) {
    const subject = settings.subject;
    const isUid = /^\d+$/.test(subject);
    const stat = (0,explain_map/* isIdMap */.a)(subject)
        ? { uid: 0, gid: null }
        : isUid
            ? { uid: Number(subject), gid: null }
            : ownerOf((0,external_node_path_.resolve)(settings.workspace, subject));
    const known = settings.image === null ? null : await (0,plan_ahead.planAhead)(world, settings);
    if (known !== null && known.plan === null)
        throw notPulled(known.outlook.remote.reference, known.open);
    const host = known?.host ?? (await (0,read_host/* readHost */.rk)(world));
    if (host.idMap.uid.length === 0 && host.user.uid !== 0) {
        throw new errors/* HostError */.d('The subordinate ids of this user could not be read', 'They are what explains an id, and podman unshare tells them.', host.podman === null ? 'Install Podman: sudo apt-get install -y podman uidmap' : `Podman says: ${host.podmanFault}`);
    }
    if ((0,explain_map/* isIdMap */.a)(subject))
        return (0,explain_map/* explainMap */.c)(subject, host);
    const image = known === null
        ? null
        : { reference: (0,report_escape/* show */.WU)(known.image.reference), users: known.image.users ?? { passwd: [], group: [] }, plan: known.plan };
    return explainOwner({ name: (0,report_escape/* show */.WU)(subject), uid: stat.uid, gid: stat.gid, isPath: !isUid }, host, image);
}
function notPulled(reference, open) {
    return new errors/* HostError */.d(`The ids of ${open.join(' and ')} in ${reference} are known only after a pull`, 'Its layers could not be read far enough without one, and the mapping hangs on these ids.', `podman pull ${reference}, then ask again.`);
}
function ownerOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        throw new errors/* HostError */.d(`${path} cannot be looked at: ${error instanceof Error ? error.message : error}`, 'It lies behind a folder that is closed to you.', `Look at the folder, or at it from inside: podman unshare ls -ln ${path}`);
    }
}


/***/ }),

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRemoteImage: () => (/* binding */ readRemoteImage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/image/registry-words.js
var registry_words = __webpack_require__(5866);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/image/remote-image.js
// An image that is not in the store, as its configuration and manifest tell it (the OCI image specification and Docker's schema 2,
// which agree in all that is read here). A registry may answer anything at all, so every part is checked. Pure.

const digest = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9]+:[0-9a-f]{32,}$/));
const word = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]{0,40}$/));
const Platform = dist/* object */.Ikc({ os: word, architecture: word, variant: dist/* nullish */.cl6(word) });
const ConfigJson = dist/* object */.Ikc({ ...Platform.entries, config: dist/* nullish */.cl6(dist/* object */.Ikc({ User: dist/* nullish */.cl6(dist/* string */.YjP()) })) });
const ManifestJson = dist/* union */.KCZ([
    dist/* object */.Ikc({ layers: dist/* array */.YOg(dist/* object */.Ikc({ digest, size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0)) })) }),
    dist/* object */.Ikc({ manifests: dist/* array */.YOg(dist/* object */.Ikc({ digest, platform: dist/* nullish */.cl6(Platform) })) }),
]);
/** The configuration of an image; null where the text is no such thing. */
function parseConfig(text) {
    const { success, output } = dist/* safeParse */.xLC(ConfigJson, parseJson(text));
    return success ? { user: output.config?.User ?? '', platform: platformOf(output) } : null;
}
/** A manifest or list of manifests; null where the text is neither. What has no platform (an attestation of buildx) is left out. */
function parseManifest(text) {
    const { success, output } = dist/* safeParse */.xLC(ManifestJson, parseJson(text));
    if (!success)
        return null;
    if ('layers' in output)
        return { kind: 'image', layers: output.layers };
    const images = output.manifests.flatMap(({ digest, platform }) => platform == null || platform.os === 'unknown' ? [] : [{ digest, platform: platformOf(platform) }]);
    return { kind: 'list', images };
}
/**
 * Which image of a list was chosen for this machine, told by the platform in its configuration. A configuration often leaves out the
 * variant that the list gives (arm64/v8); where it fits several, none is told.
 */
function chosenFrom(list, platform) {
    const fitting = list.images.filter((image) => image.platform === platform);
    const close = fitting.length > 0 ? fitting : list.images.filter((image) => image.platform.startsWith(`${platform}/`));
    const [only, ...others] = close;
    return only === undefined || others.length > 0 ? null : only.digest;
}
function platformOf({ os, architecture, variant, }) {
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null; // cut off, or the page of a proxy
    }
}

// EXTERNAL MODULE: ./lib/image/skopeo.js
var skopeo = __webpack_require__(3692);
;// CONCATENATED MODULE: ./lib/image/read-remote-image.js
// What an image is that is not in the store: its configuration and its size, by Skopeo, without its layers.






/** How long a registry may take; Podman itself waits without end for one that does not answer. */
const REGISTRY_SECONDS = 20;
/** Docker's daemon packs the whole image before it gives anything away, and an archive is unpacked. */
const LOCAL_SECONDS = 600;
/**
 * The image for the platform of this machine. Throws a HostError with the cure where it cannot be had, and ToolMissing where Skopeo is
 * not installed.
 */
async function readRemoteImage(world, reference, signal) {
    const readFrom = sourceOf(reference);
    const limitSeconds = reference.transport === 'registry' ? REGISTRY_SECONDS : LOCAL_SECONDS;
    const inspect = (...args) => (0,skopeo/* skopeo */._)(world, ['inspect', ...daemonOf(world, reference), ...args], { limitSeconds, ...(signal && { signal }) });
    // Of an archive and of Docker's daemon every question unpacks the whole image, so only the one that has to be is asked.
    const asksManifest = ['registry', 'oci', 'docker-archive'].includes(reference.transport);
    const [answer, raw] = await Promise.all([inspect('--config', '--raw', readFrom), asksManifest ? inspect('--raw', readFrom) : null]);
    const manifest = raw?.code === 0 ? parseManifest(raw.stdout.toString()) : null;
    const config = answer.code === 0 ? parseConfig(answer.stdout.toString()) : null;
    if (config === null)
        throw notRead(world, reference, answer, manifest);
    return {
        reference: reference.text,
        readFrom,
        id: (0,external_node_crypto_.createHash)('sha256').update(answer.stdout).digest('hex'),
        ...config,
        layers: await layersOf(config, manifest, reference, (digest) => inspect('--raw', withDigest(readFrom, digest))),
    };
}
/** Skopeo runs in a folder of its own at times, so a path is made absolute. */
function sourceOf({ remoteName, path, transport, text }) {
    if (path === null)
        return remoteName;
    const start = transport.length + 1;
    return `${transport}:${(0,external_node_path_.resolve)(path)}${text.slice(start + path.length)}`;
}
function daemonOf(world, { transport }) {
    const host = transport === 'docker-daemon' ? (0,skopeo/* dockerHost */.d)(world) : null;
    return host === null ? [] : ['--daemon-host', host];
}
async function layersOf(config, manifest, { transport }, ask) {
    if (manifest?.kind !== 'list')
        return manifest?.layers ?? null;
    const digest = chosenFrom(manifest, config.platform);
    if (digest === null || transport !== 'registry')
        return null; // only a registry is asked by digest
    const { code, stdout } = await ask(digest);
    const own = code === 0 ? parseManifest(stdout.toString()) : null;
    return own?.kind === 'image' ? own.layers : null;
}
/** The same repository, by digest; the tag may move between two questions. */
function withDigest(readFrom, digest) {
    return `${readFrom.replace(/@[^/]*$|:[^/:]*$/, '')}@${digest}`;
}
function notRead(world, reference, { code, stderr }, manifest) {
    const words = (0,registry_words/* skopeoWords */.J)(stderr, code === 0 ? 'what it got is not the answer of a registry' : `skopeo ended with status ${code}`);
    const platforms = manifest?.kind === 'list' ? manifest.images.map(({ platform }) => platform) : [];
    const found = (0,registry_words/* diagnosisOf */.j)(words, { registry: reference.registry, userName: world.user.name, platforms });
    const slow = /deadline exceeded/.test(words)
        ? ` (it has ${reference.transport === 'registry' ? REGISTRY_SECONDS : LOCAL_SECONDS} s)`
        : '';
    return new errors/* HostError */.d(`The image ${reference.text} could not be read${slow}: ${words}`, `${found?.meaning ?? 'These are the words of Skopeo.'} Nothing was pulled.`, found?.cure ?? 'See that the name is right, and try by hand: skopeo inspect --config IMAGE');
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planAhead: () => (/* binding */ planAhead)
});

// EXTERNAL MODULE: ./lib/host/beyond-range.js + 1 modules
var beyond_range = __webpack_require__(7563);
// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/image/image-user.js
var image_user = __webpack_require__(4430);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/image/layer-listing.js
// What one layer of an image says of a file in /etc: the rules of layers in the OCI image specification (whiteouts, opaque folders). Pure.
/** Members of a layer's tar that decide what /etc/NAME is, in every way in which tools write a path. */
function decidingMembers(names) {
    const paths = ['etc', '.wh.etc', '.wh..wh..opq', 'etc/.wh..wh..opq', ...names.flatMap((name) => [`etc/${name}`, `etc/.wh.${name}`])];
    return paths.flatMap((path) => [path, `./${path}`, `/${path}`]);
}
/** More is no passwd file but an attack on the memory of whoever reads it; bytes. */
const LARGEST = 4 * 1024 * 1024;
/** Reads the output of `tar --list --verbose` for the deciding members. */
function saidOf(listing, name) {
    const members = listing.split('\n').flatMap((line) => {
        // -rw-r--r-- 0/0     24 2026-01-01 00:00 etc/passwd
        const match = /^(.)\S* +\S+ +(\S+) +\S+ +\S+ (.*)$/.exec(line);
        if (match === null)
            return [];
        const [, type = '', size, shown = ''] = match;
        const member = 'lh'.includes(type) ? shown.replace(/ (?:->|link to) .*$/, '') : shown;
        return [{ type, size: Number(size), member, path: member.replace(/^\.?\//, '').replace(/\/$/, '') }];
    });
    const at = (path) => members.filter((member) => member.path === path);
    if (at('etc').some(({ type }) => type !== 'd'))
        return { is: 'elsewhere' };
    const [file, ...more] = at(`etc/${name}`);
    if (file !== undefined)
        return file.type === '-' && file.size <= LARGEST && more.length === 0 ? { is: 'file', member: file.member } : { is: 'elsewhere' };
    const deleted = [`etc/.wh.${name}`, 'etc/.wh..wh..opq', '.wh.etc', '.wh..wh..opq'].some((path) => at(path).length > 0);
    return { is: deleted ? 'gone' : 'untouched' };
}

// EXTERNAL MODULE: ./lib/image/layer-size.js
var layer_size = __webpack_require__(2808);
// EXTERNAL MODULE: ./lib/image/passwd.js
var passwd = __webpack_require__(4155);
// EXTERNAL MODULE: ./lib/image/skopeo.js
var skopeo = __webpack_require__(3692);
;// CONCATENATED MODULE: ./lib/image/layer-users.js
// The users of an image that is not in the store: its layers are fetched from the top until one has /etc/passwd, since the topmost
// counts. A pull that comes later fetches them again, so there is an end to it.







/** Bytes of layers that are fetched at first: the layer that adds a user is small, and near the top. */
const SMALL = 10_000_000;
/** Bytes that are fetched at most. */
const layer_users_LARGEST = 100_000_000;
const LIMIT_SECONDS = 60;
const FILES = ['passwd', 'group'];
/** The users, or null where the layers that may be fetched do not tell, for whatever reason: once it is pulled they are known. */
async function readLayerUsers(world, image) {
    const layers = (image.layers ?? []).toReversed();
    const texts = new Map();
    let done = 0;
    for (const budget of [SMALL, layer_users_LARGEST]) {
        const batch = layers.slice(done, affordable(layers, budget));
        if (batch.length > 0 && !(await readBatch(world, image, batch, texts)))
            return null;
        done += batch.length;
        if (texts.size === FILES.length || (done === layers.length && done > 0)) {
            return { passwd: (0,passwd/* parsePasswd */.i)(texts.get('passwd') ?? ''), group: (0,passwd/* parseGroup */.h)(texts.get('group') ?? '') };
        }
    }
    return null;
}
/** How many of these layers, from the first, are together no larger than the budget. */
function affordable(layers, budget) {
    const end = layers.findIndex((_, index) => (0,layer_size/* bytesOf */.$)(layers.slice(0, index + 1)) > budget);
    return end < 0 ? layers.length : end;
}
/** Adds to `texts` what these layers, topmost first, hold of the files. False where one of them cannot be read. */
async function readBatch(world, image, layers, texts) {
    world.log.info(`Reading the users of ${image.reference} from the topmost ${Math.ceil((0,layer_size/* bytesOf */.$)(layers) / 1e6)} MB of its layers`);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'rootless-artefacts-layers-'));
    try {
        const digests = [...new Set(layers.map(({ digest }) => digest))];
        // `skopeo copy` cannot fetch single layers; `skopeo layers`, which --help does not show, can. Should it go one day, this is false.
        const { code } = await (0,skopeo/* skopeo */._)(world, ['layers', image.readFrom, ...digests], { limitSeconds: LIMIT_SECONDS, cwd: folder });
        const [fetched] = (0,external_node_fs_.readdirSync)(folder);
        if (code !== 0 || fetched === undefined)
            return false;
        for (const { digest } of layers) {
            const archive = (0,external_node_path_.join)(folder, fetched, digest.slice(digest.indexOf(':') + 1));
            if (!(await readLayer(world, archive, texts)))
                return false;
        }
        return true;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function readLayer(world, archive, texts) {
    const wanted = FILES.filter((name) => !texts.has(name));
    if (wanted.length === 0)
        return true;
    const listing = await tar(world, archive, ['--list', '--verbose', '--numeric-owner', '--no-recursion'], decidingMembers(wanted));
    if (listing === null)
        return false;
    for (const name of wanted) {
        const said = saidOf(listing, name);
        if (said.is === 'elsewhere')
            return false;
        if (said.is === 'gone')
            texts.set(name, '');
        if (said.is !== 'file')
            continue;
        const text = await tar(world, archive, ['--extract', '--to-stdout'], [said.member]);
        if (text === null)
            return false;
        texts.set(name, text);
    }
    return true;
}
/** The output of GNU tar, or null where it failed. A member that is not in the archive is no failure. */
async function tar(world, archive, task, members) {
    const args = [String(LIMIT_SECONDS), 'tar', ...task, '--absolute-names', '--file', archive, '--', ...members];
    // A layer can be made to unpack to any size (a bomb), so there is a limit.
    const { code, stdout, stderr } = await world.exec('timeout', args);
    const faults = stderr.split('\n').filter((line) => line !== '' && !/: Not found in archive$|: Exiting with failure status/.test(line));
    return (code === 0 || code === 2) && faults.length === 0 ? stdout : null;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/world.js + 1 modules
var lib_world = __webpack_require__(8701);
// EXTERNAL MODULE: ./lib/image/obtain-image.js + 2 modules
var obtain_image = __webpack_require__(258);
// EXTERNAL MODULE: ./lib/image/read-image.js
var read_image = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/image/read-remote-image.js + 1 modules
var read_remote_image = __webpack_require__(5654);
// EXTERNAL MODULE: ./lib/image/reference.js
var image_reference = __webpack_require__(8424);
;// CONCATENATED MODULE: ./lib/image/look-ahead.js
// The image for a plan: from the store where it is there, else by what can be read without a pull.






/**
 * The image that a run with these settings would take. Only where nobody but Podman can read it is it pulled, and that is said. Throws a
 * HostError where it cannot be had.
 */
async function lookAhead(world, settings, local, host) {
    const reference = (0,image_reference/* parseReference */.F)(settings.image);
    if ((0,obtain_image/* staysLocal */.o)(settings, local))
        return { here: await (0,obtain_image/* obtainImage */.n)(world, settings, local, host) };
    const remote = await readUnlessPulled(world, settings, reference, local);
    if (remote === 'pull')
        return { here: await (0,obtain_image/* obtainImage */.n)(world, settings, local, host) };
    if (remote === 'local')
        return { here: local };
    // The very image may be here under another name, or from an earlier run of the same archive.
    const same = await (0,read_image/* inspectImage */.m)(world, reference.text, remote.id);
    return same === null ? { here: null, remote } : { here: same };
}
async function readUnlessPulled(world, { pull }, reference, local) {
    const { text } = reference;
    if (reference.remoteName === null) {
        world.log.warning(`${text} names no registry, and only Podman's own configuration tells which one it comes from: it is pulled, so that the plan can be made. With its registry, as in docker.io/library/${text}, no pull is needed`);
        return 'pull';
    }
    try {
        return await (0,read_remote_image.readRemoteImage)(world, reference);
    }
    catch (error) {
        if (error instanceof lib_world/* ToolMissing */.L) {
            world.log.warning(`Skopeo is not installed, and it alone can read an image without a pull: ${text} is pulled. Cure: sudo apt-get install -y skopeo`);
            return 'pull';
        }
        // As for a run: a registry that does not answer is no fault while there is an image to use.
        if (error instanceof errors/* HostError */.d && pull === 'newer' && local !== null)
            return 'local';
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/image/read-image-users.js
var read_image_users = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/image/resolve-users.js
var resolve_users = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/plan.js + 1 modules
var lib_plan = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/plan-ahead.js
// The plan without a run: for an image that is here the one a run takes, for another what its registry tells. Nothing is started.








/** The plan for an image, with its users. Throws a HostError where the host cannot run it, or the image cannot be had. */
async function planAhead(world, settings) {
    const { host, local } = await (0,lib_plan/* readHostAndStore */.$b)(world, settings);
    const sight = await lookAhead(world, settings, local, host);
    if (sight.here === null)
        return planRemote(world, settings, host, sight.remote);
    const image = await (0,resolve_users/* resolveUsers */.H3)(world, settings, sight.here);
    return withPlan(world, settings, host, { ...image, users: image.users ?? (await (0,read_image_users/* readImageUsers */.a)(world, image)) }, null);
}
/** Root is 0:0 in every image that anybody has seen: no layer is fetched for it. */
const ROOT_ONLY = { passwd: [{ name: 'root', uid: 0, gid: 0 }], group: [{ name: 'root', gid: 0 }] };
async function planRemote(world, settings, host, remote) {
    const outlook = { remote, beyond: (0,beyond_range/* beyondRange */.D)(world.user, host.idMap, (0,image_user/* sureIds */.Oz)(remote.user)) };
    const open = (0,resolve_users/* declaredUsers */.zl)(settings, remote.user).filter((user) => (0,image_user/* needsPasswd */.gx)(user) && !(0,image_user/* isRoot */.jX)(user));
    const users = open.length === 0 ? null : await readLayerUsers(world, remote);
    if (open.length > 0 && users === null)
        return { host, plan: null, outlook, open };
    // Its layers will lie in the user's own store, wherever that is; how large they are there, no registry says.
    const config = { ...remote, size: 0, layers: [] };
    const image = { ...(0,resolve_users/* withUsers */.vS)(settings, config, users ?? ROOT_ONLY), users };
    const { uid, gid } = image.resolvedUser;
    return withPlan(world, settings, host, image, { remote, beyond: (0,beyond_range/* beyondRange */.D)(world.user, host.idMap, { uid, gid }) });
}
function withPlan(world, settings, host, image, outlook) {
    const plan = (0,lib_plan/* planFor */.bJ)(world, settings, host, image);
    if (plan.strategy === 'remap')
        (0,read_host/* requireSubordinateIds */.yM)(host);
    return { host, image, plan, outlook };
}


/***/ })

};
