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
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(facts),
        fault: facts.fault === null ? null : { message: facts.fault.message, meaning: facts.fault.meaning, cure: facts.fault.cure },
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
    const left = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .decisiveVerdict */ .cN)(facts);
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


/***/ })

};
