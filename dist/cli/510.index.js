export const id = 510;
export const ids = [510];
export const modules = {

/***/ 1726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readCause)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/ci/containerfile.js
// Which line of a Containerfile decides who an image runs as. Pure.
/** The last USER of the last stage, or its FROM; null where there is no FROM. Heredocs and continued lines are passed over. */
function decidingLine(text) {
    let deciding = null;
    let continued = false;
    let heredoc = null;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (heredoc !== null) {
            if (line.trim() === heredoc)
                heredoc = null;
            continue;
        }
        if (/^\s*#/.test(line))
            continue; // a comment may stand between continued lines
        const instruction = continued ? null : /^\s*([A-Za-z]+)\s+(.*)$/.exec(line);
        continued = /\\\s*$/.test(line);
        heredoc = /<<-?\s*["']?([A-Za-z_]\w*)["']?/.exec(line)?.[1] ?? null;
        const [, name, rest] = instruction ?? [];
        if (/^from$/i.test(name ?? ''))
            deciding = { line: index + 1, user: null };
        if (/^user$/i.test(name ?? '') && deciding !== null)
            deciding = { line: index + 1, user: (rest ?? '').replace(/\s+#.*$/, '').trim() };
    }
    return deciding;
}
/** Whether a Containerfile with this line can have built an image whose USER is `declared`. A variable may stand for anything. */
function mayHaveBuilt({ user }, declared) {
    return user === null ? declared === '' : user === declared || user.includes('$');
}

;// CONCATENATED MODULE: ./lib/ci/read-cause.js
// Where in the repository the reason of a finding stands: the line of the Containerfile or of the workflow that a reviewer can change, so
// that an annotation shows among the files of a pull request. Read before the container starts: it can rewrite both.



const CONTAINERFILES = ['Containerfile', 'Dockerfile'];
const LARGEST = 1024 * 1024;
/**
 * The Containerfile of the workspace where it can have built the image (`declared` is its USER; null where that is not known), or else
 * the step of the workflow; null where neither can be told.
 */
async function readCause(world, settings, declared) {
    const { workspace } = settings;
    for (const file of declared === null || !isBuiltHere(settings.image) ? [] : CONTAINERFILES) {
        const deciding = decidingLine(readText((0,external_node_path_.join)(workspace, file)) ?? '');
        if (deciding !== null && declared !== null && mayHaveBuilt(deciding, declared))
            return { file, line: deciding.line, kind: 'containerfile' };
    }
    const file = /^[^/]+\/[^/]+\/(\.(?:github|gitea|forgejo)\/workflows\/[^@]+)@/.exec(world.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    const job = world.env['GITHUB_JOB'];
    const text = file === undefined || job === undefined ? null : readText((0,external_node_path_.join)(workspace, file));
    if (file === undefined || job === undefined || text === null)
        return null;
    const { stepLine } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 4718));
    const line = stepLine(text, job, settings.image);
    return line === null ? null : { file, line, kind: 'workflow' };
}
/** An image of localhost, or one without a registry, was most likely built by an earlier step. */
function isBuiltHere(image) {
    const [first = '', ...rest] = (image ?? '').replace(/^docker-daemon:/, '').split('/');
    return image !== null && (rest.length === 0 || first === 'localhost' || !/[.:]/.test(first));
}
/** A regular file of a sane size; a link is not followed. */
function readText(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && stat.size <= LARGEST ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
}


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseGroup),
/* harmony export */   i: () => (/* binding */ parsePasswd)
/* harmony export */ });
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


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readImageUsers)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _host_podman_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7693);
/* harmony import */ var _passwd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4155);
// The passwd and group files of an image. They are read from a mount of it under `podman unshare`, by our own script there
// (entry/inside.ts), because a path in a hostile image may be a link to a file of the host.




/** The users of an image in the local store. An image without these files has none. Throws a HostError with Podman's words. */
async function readImageUsers(world, { id, layers }) {
    const task = [process.execPath, world.insideScript, 'image-files'];
    const input = Buffer.from(JSON.stringify({ id, layers }));
    const inside = world.stream('podman', ['unshare', 'unshare', '--mount', ...task], { input });
    const words = (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(inside.stderr);
    const files = parse(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(inside.stdout));
    // It has to be gone before a container starts: where Podman copies an image for a new mapping, a second Podman process takes the
    // half-made layer for a broken one and deletes it ("Found incomplete layer", Podman 4.3.1).
    await inside.exit;
    if (files !== null)
        return { passwd: (0,_passwd_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePasswd */ .i)(files.passwd), group: (0,_passwd_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGroup */ .h)(files.group) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .d(`The image could not be looked into: ${(0,_host_podman_words_js__WEBPACK_IMPORTED_MODULE_3__/* .podmanWords */ .P)(await words, 'podman unshare said nothing')}`, 'Its USER is a name, and only the passwd file of the image tells the ids of it.', 'Give the ids as numbers: container-user UID:GID.');
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
/* harmony export */   m: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8701);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8424);
// What the store knows of an image.


/**
 * What the local store knows of an image by its reference or its id, or null where it is not there (or Podman is not). Does not pull. An
 * image of a place outside the store is not looked for: a copy of it in there may be of an earlier day.
 */
async function inspectImage(world, reference, id = null) {
    const name = id ?? (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(reference).localName;
    if (name === null)
        return null;
    const result = await world.exec('podman', ['image', 'inspect', '--format', 'json', name]).catch((error) => {
        if (error instanceof _world_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolMissing */ .L)
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


/***/ }),

/***/ 6510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _artefacts_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8811);
/* harmony import */ var _artefacts_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9919);
/* harmony import */ var _ci_read_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1726);
/* harmony import */ var _host_read_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);
/* harmony import */ var _image_read_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9809);
/* harmony import */ var _image_read_image_users_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5436);
/* harmony import */ var _policy_find_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1345);
/* harmony import */ var _settings_preset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6651);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1748);
// The story of verify: what has to be looked at, what is there, and only then whose it is.









/** Checks what any other tool left. Works without Podman; with it, it can look into closed folders and say whose ids they are. */
function verify(world, settings) {
    return (0,_stages_js__WEBPACK_IMPORTED_MODULE_8__/* .stages */ ._)(world, settings, async (add) => {
        if (settings.preset !== null)
            world.log.info((0,_settings_preset_js__WEBPACK_IMPORTED_MODULE_7__/* .describePreset */ .D)(settings.preset));
        const policy = await (0,_policy_find_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .policyInEffect */ .ZU)(world, settings);
        add({ cause: await (0,_ci_read_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .readCause */ .i)(world, settings, null) });
        const scope = await (0,_artefacts_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .readScope */ .h)(settings);
        let asked = null;
        const host = () => {
            asked ??= (0,_host_read_host_js__WEBPACK_IMPORTED_MODULE_3__/* .readHost */ .rk)(world);
            return asked;
        };
        const verdict = await (0,_artefacts_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyArtefacts */ .X)(world, host, scope, null, policy);
        add({ verdict });
        // All is well: whose the ids would be is nobody's question.
        if (verdict.findings.length === 0 && verdict.scan.unexamined.length === 0)
            return;
        add({ host: await host() });
        if (settings.image === null)
            return;
        const image = await (0,_image_read_image_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectImage */ .m)(world, settings.image);
        if (image === null)
            world.log.warning(`The image ${settings.image} is not in the store of ${world.user.name}, so its users cannot be named`);
        else
            add({ imageUsers: await (0,_image_read_image_users_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageUsers */ .a)(world, image) });
    });
}


/***/ })

};
