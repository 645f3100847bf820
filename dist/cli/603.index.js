export const id = 603;
export const ids = [603];
export const modules = {

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

/***/ 1603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planAheadDocument: () => (/* binding */ planAheadDocument),
/* harmony export */   renderPlanAhead: () => (/* binding */ renderPlanAhead)
/* harmony export */ });
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4430);
/* harmony import */ var _image_layer_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2808);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2367);
// A plan with what was learnt before a pull, for people and for `plan --format json`. Pure.




/** One screen. */
function renderPlanAhead(ahead) {
    if (ahead.plan === null)
        return [...openLines(ahead.host, ahead.open, ahead.outlook), ...outlookLines(ahead.outlook), ''].join('\n');
    const text = (0,_plan_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlan */ .EG)(ahead.host, ahead.image, ahead.plan);
    return ahead.outlook === null ? text : [text, ...outlookLines(ahead.outlook), ''].join('\n');
}
/** The same as data. `pull` is null where the image is here; `plan` is null where it can be made only after the pull. */
function planAheadDocument(ahead) {
    const pull = ahead.outlook === null ? null : pullDocument(ahead.outlook);
    if (ahead.plan !== null)
        return { ...(0,_plan_text_js__WEBPACK_IMPORTED_MODULE_1__/* .planDocument */ .NP)(ahead.host, ahead.image, ahead.plan), pull };
    const { host, open, outlook } = ahead;
    const { reference, id, user } = outlook.remote;
    return {
        version: 1,
        host: { uid: host.user.uid, gid: host.user.gid, user: host.user.name, podman: host.podman, idMap: host.idMap },
        image: { reference, id, user: { declared: user, ...(0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_2__/* .sureIds */ .Oz)(user), name: null } },
        plan: null,
        pull: { ...pull, open },
    };
}
function pullDocument({ remote, beyond }) {
    const { readFrom, platform, layers } = remote;
    return {
        readFrom,
        platform,
        layers: layers?.length ?? null,
        bytes: layers === null ? null : (0,_image_layer_size_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$)(layers),
        beyond: beyond === null ? null : { ...beyond, message: beyondSentence(beyond) },
        open: [],
    };
}
function openLines(host, open, { remote }) {
    const names = open.map((user) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(user));
    const uids = open.flatMap((user) => (0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_2__/* .sureIds */ .Oz)(user).uid ?? []);
    return [
        `Host:    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(host.user.name)} (${host.user.uid}:${host.user.gid}), Podman ${host.podman?.version ?? 'none'}`,
        `Image:   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(remote.reference)}, ${remote.user === '' ? 'no USER' : `USER ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(remote.user)}`}`,
        'Mapping: known only after the pull',
        `  The ids of ${names.join(' and ')} stand in the image's own /etc/passwd, in a layer that is not fetched for a plan.`,
        uids.length > 0
            ? `  What is sure: a run maps uid ${uids.join(' and ')} to you. Only its group is open.`
            : "  What is sure: a run maps this very user to you, or takes Podman's default mapping should it be 0:0.",
        `  To know it now: podman pull ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(remote.reference)}, then plan again.`,
        '',
    ];
}
function outlookLines({ remote, beyond }) {
    const size = remote.layers === null ? '' : `, ${(0,_image_layer_size_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeWords */ .p)(remote.layers)} to transfer`;
    return [
        'Before the pull',
        `  Read from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(remote.readFrom)}: ${remote.platform}${size}. Nothing was pulled.`,
        ...(beyond === null ? [] : [`  Warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(beyondSentence(beyond))}`]),
    ];
}
function beyondSentence({ ids, cure }) {
    const which = ids.map(({ kind, id, largest }) => `${kind} ${id} (the largest that you can have is ${largest})`).join(' and ');
    return `The image's USER is ${which}. If the image holds files of it, the pull will fail at its end: potentially insufficient UIDs or GIDs. Cure: ${cure}`;
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
