export const id = 576;
export const ids = [576,406];
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

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ remarksOf),
/* harmony export */   r: () => (/* binding */ decided)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5102);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9808);
/* harmony import */ var _repair_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6197);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
// What other tools are told: the verdict that decides, and what stands beside its findings. Pure.





/** The facts with the findings that are left: a gate that lists what was repaired would hold for nothing. */
function decided(facts) {
    return { ...facts, verdict: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveVerdict */ .cN)(facts), after: null };
}
/** What no finding says, in plain words. */
function remarksOf(facts) {
    const { expired, excused } = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_1__.policyNotes)(facts);
    const unseen = (facts.verdict?.scan.unexamined.length ?? 0) > 0;
    const beside = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .caveats */ .oW)(facts);
    return {
        errors: [...expired, ...(unseen ? beside : [])].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj),
        notes: [...(unseen ? [] : beside), ...excused, ...(0,_repair_text_js__WEBPACK_IMPORTED_MODULE_2__/* .repairNotes */ .dK)(facts)].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj),
    };
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


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listFindings)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
// Findings one by one, in plain words, as the documents for other tools list them. Pure.



/** The listed findings of a check. What would say the same twice (a pattern that is given twice) is said once. */
function listFindings(facts, digest) {
    const listed = new Map();
    for (const finding of facts.verdict?.findings ?? []) {
        const { entry } = finding;
        const pattern = finding.pattern ?? '';
        const what = entry === null ? pattern : (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(entry.path, facts.workspace);
        const fingerprint = digest([finding.rule, entry === null ? 'pattern' : 'path', what].join('\0'), 'hex');
        if (listed.has(fingerprint))
            continue;
        const { sentence, cure } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(finding, facts);
        listed.set(fingerprint, {
            finding,
            name: entry === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(pattern) : (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(entry.path, facts.workspace),
            place: entry?.path ?? placeOf(pattern, facts.workspace),
            sentence: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(sentence),
            cure: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(cure.text),
            fingerprint,
        });
    }
    return [...listed.values()];
}
function placeOf(pattern, workspace) {
    const bytes = (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(pattern);
    return bytes.startsWith('/') ? bytes : `${workspace}/${bytes}`;
}


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./lib/artefacts/rules.js
var artefacts_rules = __webpack_require__(76);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/report/decided.js
var decided = __webpack_require__(4978);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/listed.js
var listed = __webpack_require__(6305);
// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/report/describe.js
var describe = __webpack_require__(3117);
;// CONCATENATED MODULE: ./lib/report/uri.js
// Paths as the URI references of RFC 3986. Pure.



const UNRESERVED = /[^A-Za-z0-9\-._~/]/g;
/**
 * A path percent-encoded: relative in the workspace, a file:// URI outside it, never with `..`. A name that is not UTF-8 is encoded as
 * it is shown: a reader that decodes a URI into text stops at bytes that are none, and with it the whole document.
 */
function uriOf(path, workspace) {
    const relative = (0,describe/* relativePath */.iZ)(withoutDots(path), workspace);
    const encoded = percentEncoded((0,path_bytes/* textOf */.b6)(relative) === null ? (0,path_bytes/* bytesOf */.$$)((0,report_escape/* showPath */.P8)(relative)) : relative);
    return relative.startsWith('/') ? `file://${encoded}` : encoded;
}
/** A folder as the base of relative URIs. */
function folderUri(folder) {
    return `file://${percentEncoded(folder).replace(/\/?$/, '/')}`;
}
function percentEncoded(path) {
    return path.replace(UNRESERVED, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** An absolute path without `.` and `..`, as its letters say; a path on the disk has none, a pattern of the user's may. */
function withoutDots(path) {
    if (!/\/\.{0,2}(?:\/|$)/.test(path))
        return path;
    const kept = [];
    for (const segment of path.split('/')) {
        if (segment === '..')
            kept.pop();
        else if (segment !== '.' && segment !== '')
            kept.push(segment);
    }
    return `/${kept.join('/')}`;
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/sarif.js
// Facts → SARIF 2.1.0, with what GitHub code scanning asks for beyond it: help for every rule, a location with a line for every result,
// fingerprints. Pure.









/** GitHub takes 25,000 results a run and shows the 5,000 worst (docs: SARIF support for code scanning). */
const TAKEN = 25_000;
const SHOWN = 5_000;
const ROOT = '%SRCROOT%';
function renderSarif(known, digest) {
    const facts = (0,decided/* decided */.r)(known);
    const all = (0,listed/* listFindings */.F)(facts, digest);
    const rules = Object.values(artefacts_rules/* RULES */.y);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: version/* TOOL */.js, version: version/* VERSION */.xv, semanticVersion: version/* VERSION */.xv, informationUri: version/* HOME */.yZ, rules: rules.map(descriptorOf) } },
                invocations: [invocationOf(facts, all.length)],
                originalUriBaseIds: { [ROOT]: { uri: folderUri(facts.workspace) } },
                columnKind: 'utf16CodeUnits',
                results: all.slice(0, TAKEN).map((listed) => resultOf(listed, facts, rules.indexOf(artefacts_rules/* RULES */.y[listed.finding.rule]))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function descriptorOf({ id, level, title, breaks, help }) {
    return {
        id,
        name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: message(title) },
        fullDescription: { text: message(`${title}. It breaks: ${breaks}.`) },
        help: { text: message(help.replaceAll('`', '')), markdown: help },
        helpUri: `${version/* HOME */.yZ}/blob/HEAD/docs/rules.md#${id}`,
        defaultConfiguration: { level },
        properties: { 'problem.severity': level, precision: 'very-high' },
    };
}
function resultOf({ finding, place, sentence, cure, fingerprint }, facts, ruleIndex) {
    const { path: _, rule, level, message: __, ...properties } = (0,json.writtenFinding)(finding, facts);
    return {
        ruleId: rule,
        ruleIndex,
        level,
        message: { text: message(`${sentence}. It breaks: ${artefacts_rules/* RULES */.y[rule].breaks}. Cure: ${cure}`) },
        locations: [locationOf(place, facts.workspace)],
        // The only fingerprint that code scanning reads; without it upload-sarif would look for the artefact in the repository.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
        properties,
    };
}
/** Code scanning drops a result without a line, and refuses the document for a result without a location. */
function locationOf(place, workspace) {
    const uri = uriOf(place, workspace);
    return {
        physicalLocation: {
            artifactLocation: uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT },
            region: { startLine: 1 },
        },
    };
}
function invocationOf(facts, found) {
    const { fault, run, verdict } = facts;
    const { errors, notes: beside } = (0,decided/* remarksOf */.K)(facts);
    const broken = fault === null ? [] : [`${(0,report_escape/* show */.WU)(fault.message)}. ${(0,report_escape/* show */.WU)(fault.meaning)} Cure: ${(0,report_escape/* show */.WU)(fault.cure)}`];
    const notes = [
        ...[...broken, ...errors].map((text) => notification('error', text)),
        ...beside.map((text) => notification('warning', text)),
    ];
    if (found > TAKEN)
        notes.push(notification('warning', `${(0,words/* counted */.hS)(found - TAKEN, 'further finding')} left out: code scanning takes ${(0,words/* counted */.hS)(TAKEN, 'result')} a run`));
    if (found > SHOWN)
        notes.push(notification('note', `GitHub code scanning shows ${(0,words/* counted */.hS)(SHOWN, 'result')} of these, errors first`));
    return {
        executionSuccessful: verdict !== null,
        exitCode: (0,outcome/* exitCodeOf */.FO)(facts, null),
        exitCodeDescription: (0,report_escape/* plain */.pj)((0,words/* headline */.Pl)(facts)),
        toolExecutionNotifications: notes,
        properties: { outcome: (0,outcome/* outcomeOf */.sG)(facts), commandExitCode: run?.exitCode ?? null },
    };
}
function notification(level, text) {
    return { level, message: { text: message(text) } };
}
/** A message string: `[`, `]` and `\` would make links (SARIF 3.11.6), braces placeholders (3.11.5). */
function message(text) {
    return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}


/***/ })

};
