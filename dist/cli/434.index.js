export const id = 434;
export const ids = [434];
export const modules = {

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ sureIds),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gx: () => (/* binding */ needsPasswd),
/* harmony export */   jX: () => (/* binding */ isRoot),
/* harmony export */   mM: () => (/* binding */ resolveUser)
/* harmony export */ });
// Which uid and gid a USER is, without running the image: the rules of moby/sys/user GetExecUser, which Podman uses. Pure.
/** moby/sys/user refuses anything larger (ErrRange). */
const LARGEST_ID = 2 ** 31 - 1;
/** Whether a USER can only be told with the passwd file of the image: a name, or a uid whose primary group is in there. */
function needsPasswd(declared) {
    return declared !== '' && !/^\d+:\d+$/.test(declared);
}
/** Whether a USER is root by its name or its number. */
function isRoot(declared) {
    return /^(?:(?:root|0)(?::(?:root|0))?)?$/.test(declared);
}
/** The ids that a USER tells by itself, without the files of the image; null where they are needed. */
function sureIds(declared) {
    if (declared === '')
        return { uid: 0, gid: 0 };
    const [userPart, groupPart] = declared.split(':');
    const idOf = (part) => (part !== undefined && /^\d+$/.test(part) ? Number(part) : null);
    return { uid: idOf(userPart), gid: idOf(groupPart) };
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

/***/ 8363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ planMapping),
/* harmony export */   G0: () => (/* binding */ defaultMap),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   iD: () => (/* binding */ predictOwners)
/* harmony export */ });
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);
/* harmony import */ var _triples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
// Which mapping, who owns what outside, and why. Pure: the same facts give the same plan on every machine.


/** Until `planStorage` has decided. */
const OWN_STORE = { storage: 'native', store: null, storeArgs: [] };
/** The plan for one image on one host. Every image user can be mapped; what cannot be stored is Podman's to refuse. */
function planMapping(facts) {
    const starts = facts.startUser ?? facts.imageUser;
    const runner = facts.containerUser ?? starts;
    const subordinate = { uid: Math.max(0, (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(facts.idMap.uid) - 1), gid: Math.max(0, (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(facts.idMap.gid) - 1) };
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
    const inner = { uid: (0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .triples */ .s_)(runner.uid, subordinate.uid), gid: (0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .triples */ .s_)(runner.gid, subordinate.gid) };
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
        mapArgs: (0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOptions */ .tS)(inner.uid, inner.gid),
        equivalent: `--userns keep-id:uid=${runner.uid},gid=${runner.gid}`,
        because,
        starts,
        runner,
        idMap: { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(inner.uid, facts.idMap.uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)(inner.gid, facts.idMap.gid) },
    };
}
/** The map of a container without any mapping option: the ids of Podman's own namespace as they are. */
function defaultMap(host) {
    return { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)((0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)((0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(host.uid)), host.uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)((0,_triples_js__WEBPACK_IMPORTED_MODULE_1__/* .identity */ .D_)((0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$d)(host.gid)), host.gid) };
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
        host: { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutside */ .TA)(idMap.uid, uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutside */ .TA)(idMap.gid, gid) },
    }));
}


/***/ }),

/***/ 8515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   s_: () => (/* binding */ triples),
/* harmony export */   tS: () => (/* binding */ mapOptions)
/* harmony export */ });
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


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ containerOwner),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76);
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8058);
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4430);
/* harmony import */ var _mapping_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8363);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
// Turns a finding into words: names are added, and everything is made fit to be shown. Pure.






/** The sentence and the cure of a finding. `whole` is what the cure has to reach where the finding stands for many. */
function describe(finding, facts, whole = null) {
    const rule = _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y[finding.rule];
    const told = tell(finding, facts, whole ?? finding.entry?.path ?? null);
    return { sentence: rule.sentence(told), cure: rule.cure(told) };
}
function tell(finding, facts, whole) {
    const { entry } = finding;
    const me = facts.user;
    return {
        what: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(entry === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(finding.pattern ?? '') : shownPath(entry.path, facts.workspace)),
        shellPath: whole === null ? '' : shellPath(whole, facts),
        type: entry?.type ?? 'file',
        mode: (entry?.mode ?? 0).toString(8).padStart(4, '0'),
        owner: entry === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${entry.uid}:${entry.gid}`),
        group: entry === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(String(entry.gid)),
        detail: finding.detail === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(finding.detail)),
        me: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(me.name)} (${me.uid}:${me.gid})`),
        myIds: `${me.uid}:${me.gid}`,
        maker: makerOf(finding, facts),
        subordinate: entry !== null &&
            facts.host !== null &&
            // The kernel lets root of a namespace change a file only where it maps both ids of it (user_namespaces(7)).
            (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(facts.host.idMap.uid, entry.uid) !== null &&
            (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(facts.host.idMap.gid, entry.gid) !== null,
        ofThisRun: finding.origin === 'run' && facts.plan?.idMap != null,
        lesson: finding.origin === 'run' ? facts.lesson : null,
    };
}
/**
 * The user of a container who owns what was found. For what this run made, its own mapping tells; nobody saw the run that made
 * anything else, and that was most likely one with Podman's default mapping. null where no mapping is known.
 */
function containerOwner({ entry, origin }, { plan, host }) {
    const map = origin === 'run' ? (plan?.idMap ?? null) : host === null ? null : (0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultMap */ .G0)(host.idMap);
    return entry === null || map === null ? null : { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(map.uid, entry.uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_4__/* .toInside */ ._A)(map.gid, entry.gid) };
}
function makerOf(finding, facts) {
    const container = containerOwner(finding, facts);
    if (container === null || container.uid === null)
        return null;
    const name = (0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(facts.imageUsers, container.uid);
    const ids = container.gid === null ? String(container.uid) : `${container.uid}:${container.gid}`;
    return { ids, label: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name === null ? ids : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(name)} (${ids})`) };
}
/** A path as people know it: relative in the workspace, absolute outside it. */
function relativePath(path, workspace) {
    if (path === workspace)
        return '.';
    const prefix = workspace === '/' ? '/' : `${workspace}/`;
    return (path.startsWith(prefix) ? path.slice(prefix.length) : path);
}
function shownPath(path, workspace) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(relativePath(path, workspace));
}
const PLAIN = /^[\w./@%+=:,-]+$/;
/** What a cure has to reach, as words for a shell: nothing that was not checked, and no name that a shell could take for its own. */
function shellPath(path, facts) {
    const roots = facts.verdict?.scan.roots ?? [];
    const root = roots.find((candidate) => isIn(path, (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(candidate)));
    // Findings in several roots share only a folder above them, perhaps / itself.
    if (root === undefined)
        return (roots
            .filter((candidate) => isIn((0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(candidate), path))
            .map(shellWord)
            .join(' ') || '.');
    const text = (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(relativePath(path, facts.workspace));
    return text !== null && PLAIN.test(text) ? text : shellWord(root);
}
/** Whether a path is the folder or lies in it. */
function isIn(path, folder) {
    return relativePath(path, folder) !== path;
}
function shellWord(root) {
    if (PLAIN.test(root))
        return root;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(root) === root ? `'${root.replaceAll("'", "'\\''")}'` : '.';
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decisiveVerdict: () => (/* binding */ decisiveVerdict),
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   outcomeOf: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);
// The outcome of a check and its exit code, by the precedence of the contract. Pure.

/** Cancelled, time limit, host, command, findings: the first that holds. */
function outcomeOf(facts) {
    if (facts.run?.ended === 'cancelled')
        return 'cancelled';
    if (facts.run?.ended === 'timed-out')
        return 'timed-out';
    if (facts.fault !== null)
        return 'not-run';
    if (facts.run !== null && facts.run.exitCode !== 0)
        return 'command-failed';
    const verdict = decisiveVerdict(facts);
    return verdict !== null && (0,_artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(verdict, facts.failOn) ? 'findings' : 'pass';
}
/** The verdict that decides: after a repair, the one after it. */
function decisiveVerdict({ verdict, after }) {
    return after ?? verdict;
}
/** The exit code; `signal` is the one that cancelled us. */
function exitCodeOf(facts, signal) {
    const outcome = outcomeOf(facts);
    switch (outcome) {
        case 'pass':
            return 0;
        case 'findings':
            return 1;
        case 'command-failed':
            return facts.run?.exitCode ?? 1;
        case 'timed-out':
            return 124;
        case 'cancelled':
            return signal === 'SIGTERM' ? 143 : 130;
        case 'not-run':
            return 3;
        default:
            return outcome;
    }
}


/***/ })

};
