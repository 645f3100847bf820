export const id = 406;
export const ids = [406];
export const modules = {

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

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildReport: () => (/* binding */ buildReport),
/* harmony export */   redact: () => (/* binding */ redact),
/* harmony export */   renderReport: () => (/* binding */ renderReport),
/* harmony export */   writtenFinding: () => (/* binding */ writtenFinding)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _artefacts_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2037);
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4430);
/* harmony import */ var _mapping_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5275);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5102);
// Facts → the JSON report. Pure.








/** The report as data; every key of the schema is present. */
function buildReport(facts) {
    const { host, image, plan, run, verdict } = facts;
    const user = image === null ? null : image.resolvedUser;
    return {
        version: 1,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL */ .js, version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv },
        ci: facts.ci,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__.outcomeOf)(facts),
        host: {
            uid: facts.user.uid,
            gid: facts.user.gid,
            user: facts.user.name,
            podman: host?.podman ?? null,
            idMap: host === null || host.idMap.uid.length === 0 ? null : { uid: [...host.idMap.uid], gid: [...host.idMap.gid] },
        },
        image: image === null || user === null
            ? null
            : { reference: image.reference, id: image.id, user: { declared: user.declared, uid: user.uid, gid: user.gid, name: user.name } },
        plan: plan === null
            ? null
            : {
                strategy: plan.strategy,
                storage: plan.storage,
                podmanArgs: redact(facts.arguments?.options ?? plan.mapArgs, facts.secrets),
                because: plan.because.map((reason) => ({ reason: reason.because, text: (0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .sentenceOf */ .$)(reason) })),
            },
        command: run === null
            ? null
            : { argv: redact(facts.arguments?.command ?? [], facts.secrets), exitCode: run.exitCode, durationMs: run.durationMs },
        scan: verdict === null
            ? null
            : {
                roots: [...verdict.scan.roots],
                entries: verdict.scan.entries,
                durationMs: verdict.scan.durationMs,
                unexamined: verdict.scan.unexamined.map(({ path, reason }) => ({
                    ...(path === null ? { path: null, pathBytes: null } : writtenPath(path, facts)),
                    reason,
                })),
                notChecked: [...verdict.scan.notChecked],
            },
        findings: (verdict?.findings ?? []).map((finding) => writtenFinding(finding, facts)),
        repair: writtenRepair(facts),
        policyChanged: facts.policyChanged === null ? null : { ...facts.policyChanged },
        policy: verdict?.policy == null ? null : writtenPolicy(verdict.policy, facts),
        summary: {
            error: verdict?.counts.error ?? 0,
            warning: verdict?.counts.warning ?? 0,
            allowed: (0,_artefacts_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedCount */ .co)(verdict?.policy?.allowances ?? []),
            byRule: { ...verdict?.byRule },
            omitted: verdict?.omitted ?? 0,
        },
    };
}
function renderReport(facts) {
    return `${JSON.stringify(buildReport(facts), null, 2)}\n`;
}
/** A finding as it stands in the report. */
function writtenFinding(finding, facts) {
    const { entry } = finding;
    const container = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .containerOwner */ .Bl)(finding, facts);
    const { sentence, cure } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(finding, facts);
    return {
        rule: finding.rule,
        level: finding.level,
        origin: finding.origin,
        ...(entry === null ? { path: finding.pattern ?? '', pathBytes: null } : writtenPath(entry.path, facts)),
        owner: entry === null ? null : { uid: entry.uid, gid: entry.gid },
        container: container === null ? null : { ...container, user: container.uid === null ? null : (0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(facts.imageUsers, container.uid) },
        mode: entry === null ? null : entry.mode.toString(8).padStart(4, '0'),
        type: entry?.type ?? null,
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(`${sentence}. Cure: ${cure.text}`),
        fix: cure.fix === null ? null : { ...cure.fix },
    };
}
function writtenPolicy({ policy, allowances, dropped, known, gone }, facts) {
    const written = ({ rule, path, uid, gid }) => ({ rule, ...writtenPath(path, facts), owner: { uid, gid } });
    return {
        file: policy.file,
        levels: { ...policy.levels },
        allow: allowances.map(({ allowance: { path, line, rules, reason, until }, expired, count }) => ({
            path,
            line,
            rules: rules === null ? null : [...rules],
            reason,
            until,
            expired,
            findings: count,
        })),
        dropped,
        baseline: policy.baseline?.file ?? null,
        known: known.map(written),
        gone: gone.map(written),
    };
}
function writtenRepair(facts) {
    const { repair } = facts;
    if (repair === null)
        return null;
    const { changed, owner, mode, foreign, unclear, failed } = repair.done ?? repair.look;
    const left = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__.decisiveVerdict)(facts);
    const withReason = ({ path, reason }) => ({ ...writtenPath(path, facts), reason });
    return {
        dryRun: repair.dryRun,
        found: repair.look.changed,
        done: repair.done === null ? 0 : changed,
        changed: { owner, mode },
        foreign,
        unclear,
        failed,
        left: { error: left?.counts.error ?? 0, warning: left?.counts.warning ?? 0, unexamined: left?.scan.unexamined.length ?? 0 },
        listed: repair.listed.map((path) => writtenPath(path, facts)),
        failures: repair.failures.map(withReason),
        passedBy: repair.passedBy.map(withReason),
    };
}
function writtenPath(path, facts) {
    const relative = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(path, facts.workspace);
    return { path: (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lossyTextOf */ .HW)(relative), pathBytes: (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(relative) === null ? base64(relative) : null };
}
function base64(path) {
    return btoa(String.fromCharCode(...(0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(path)));
}
/** Takes the values of variables out of a command line. Values of fewer than four characters are words like any other. */
function redact(words, secrets) {
    const longest = secrets.filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
    return words.map((word) => longest.reduce((text, secret) => text.replaceAll(secret, '***'), word));
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
