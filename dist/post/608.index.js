export const id = 608;
export const ids = [608];
export const modules = {

/***/ 6608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRemoteImage: () => (/* binding */ readRemoteImage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _registry_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5866);
/* harmony import */ var _remote_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4988);
/* harmony import */ var _skopeo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3692);
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
    const inspect = (...args) => (0,_skopeo_js__WEBPACK_IMPORTED_MODULE_5__/* .skopeo */ ._)(world, ['inspect', ...daemonOf(world, reference), ...args], { limitSeconds, ...(signal && { signal }) });
    // Of an archive and of Docker's daemon every question unpacks the whole image, so only the one that has to be is asked.
    const asksManifest = ['registry', 'oci', 'docker-archive'].includes(reference.transport);
    const [answer, raw] = await Promise.all([inspect('--config', '--raw', readFrom), asksManifest ? inspect('--raw', readFrom) : null]);
    const manifest = raw?.code === 0 ? (0,_remote_image_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(raw.stdout.toString()) : null;
    const config = answer.code === 0 ? (0,_remote_image_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfig */ .o4)(answer.stdout.toString()) : null;
    if (config === null)
        throw notRead(world, reference, answer, manifest);
    return {
        reference: reference.text,
        readFrom,
        id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(answer.stdout).digest('hex'),
        ...config,
        layers: await layersOf(config, manifest, reference, (digest) => inspect('--raw', withDigest(readFrom, digest))),
    };
}
/** Skopeo runs in a folder of its own at times, so a path is made absolute. */
function sourceOf({ remoteName, path, transport, text }) {
    if (path === null)
        return remoteName;
    const start = transport.length + 1;
    return `${transport}:${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)}${text.slice(start + path.length)}`;
}
function daemonOf(world, { transport }) {
    const host = transport === 'docker-daemon' ? (0,_skopeo_js__WEBPACK_IMPORTED_MODULE_5__/* .dockerHost */ .d)(world) : null;
    return host === null ? [] : ['--daemon-host', host];
}
async function layersOf(config, manifest, { transport }, ask) {
    if (manifest?.kind !== 'list')
        return manifest?.layers ?? null;
    const digest = (0,_remote_image_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenFrom */ .jo)(manifest, config.platform);
    if (digest === null || transport !== 'registry')
        return null; // only a registry is asked by digest
    const { code, stdout } = await ask(digest);
    const own = code === 0 ? (0,_remote_image_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(stdout.toString()) : null;
    return own?.kind === 'image' ? own.layers : null;
}
/** The same repository, by digest; the tag may move between two questions. */
function withDigest(readFrom, digest) {
    return `${readFrom.replace(/@[^/]*$|:[^/:]*$/, '')}@${digest}`;
}
function notRead(world, reference, { code, stderr }, manifest) {
    const words = (0,_registry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .skopeoWords */ .J)(stderr, code === 0 ? 'what it got is not the answer of a registry' : `skopeo ended with status ${code}`);
    const platforms = manifest?.kind === 'list' ? manifest.images.map(({ platform }) => platform) : [];
    const found = (0,_registry_words_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosisOf */ .j)(words, { registry: reference.registry, userName: world.user.name, platforms });
    const slow = /deadline exceeded/.test(words)
        ? ` (it has ${reference.transport === 'registry' ? REGISTRY_SECONDS : LOCAL_SECONDS} s)`
        : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .d(`The image ${reference.text} could not be read${slow}: ${words}`, `${found?.meaning ?? 'These are the words of Skopeo.'} Nothing was pulled.`, found?.cure ?? 'See that the name is right, and try by hand: skopeo inspect --config IMAGE');
}


/***/ })

};
