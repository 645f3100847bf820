export const id = 367;
export const ids = [367];
export const modules = {

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

/***/ 2367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePlan: () => (/* binding */ describePlan),
/* harmony export */   planDocument: () => (/* binding */ planDocument),
/* harmony export */   renderPlan: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4430);
/* harmony import */ var _mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1487);
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
            podmanArgs: plan.mapArgs,
            equivalent: plan.equivalent,
            starts: plan.starts,
            runner: plan.runner,
            because: plan.because.map((reason) => ({ reason: reason.because, text: (0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$)(reason) })),
            owners: (0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .predictOwners */ .iD)(plan, tellingUsers(plan, image)),
        },
    };
}
/** The plan as one screen. */
function renderPlan(host, image, plan) {
    const declared = image.resolvedUser.declared === '' ? 'no USER' : `USER ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(image.resolvedUser.declared)}`;
    const rows = (0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .predictOwners */ .iD)(plan, tellingUsers(plan, image)).map(({ user, container, host: outside }) => {
        const mine = outside.uid === host.user.uid ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(host.user.name)}` : '';
        const owner = outside.uid === null || outside.gid === null ? 'cannot exist' : `${outside.uid}:${outside.gid}${mine}`;
        return `  ${`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(user)} (${container.uid}:${container.gid})`.padEnd(28)} ${owner}`;
    });
    const command = [
        'podman',
        ...plan.storeArgs,
        'run',
        '--rm',
        ...plan.mapArgs,
        '--volume',
        '"$PWD:$PWD"',
        '--workdir',
        '"$PWD"',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(image.reference),
    ].join(' ');
    return [
        `Host:    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(host.user.name)} (${host.user.uid}:${host.user.gid}), Podman ${host.podman?.version ?? 'none'}`,
        `Image:   ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(image.reference)}, ${declared}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)((0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(image.resolvedUser))}`,
        `Mapping: ${plan.strategy}${plan.equivalent === null ? '' : `, as ${plan.equivalent}`}`,
        ...plan.because.map((reason) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)((0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$)(reason))}`),
        `Command: ${command}`,
        ...(rows.length === 0 ? [] : ['', 'In the container               On the host', ...rows]),
        '',
    ].join('\n');
}


/***/ })

};
