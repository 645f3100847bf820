export const id = 654;
export const ids = [654];
export const modules = {

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


/***/ })

};
