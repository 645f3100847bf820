export const id = 34;
export const ids = [34,406];
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

/***/ 2034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJunit: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/report/decided.js
var decided = __webpack_require__(4978);
// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/artefacts/rules.js
var rules = __webpack_require__(76);
// EXTERNAL MODULE: ./lib/report/describe.js
var describe = __webpack_require__(3117);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __webpack_require__(5102);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/junit-suites.js
// Facts → test suites and cases: what of a check passed, failed, or could not be done. Pure.









/** A suite for each root and rule, a failed case for each finding; a root without findings is one case that passed. */
function suitesOf(facts, listed) {
    return [runSuite(facts), ...rootSuites(facts, listed)].filter(({ cases }) => cases.length > 0);
}
/** What kept the check from being done, or failed beside it: no finding says it. */
function runSuite(facts) {
    const outcome = (0,report_outcome/* outcomeOf */.sG)(facts);
    const cases = [];
    const add = (name, kind, type, message, text = message) => cases.push({ name, classname: version/* TOOL */.js, result: { kind, type, message, text } });
    const said = (0,report_escape/* plain */.pj)((0,words/* headline */.Pl)(facts));
    if (outcome !== 'pass' && outcome !== 'findings')
        add('run', 'error', outcome, said, [said, ...(facts.fault === null ? [] : [(0,report_escape/* show */.WU)(facts.fault.meaning), `Cure: ${(0,report_escape/* show */.WU)(facts.fault.cure)}`])].join('\n'));
    if (facts.verdict !== null && facts.verdict.scan.roots.length === 0 && facts.verdict.findings.length === 0)
        add('nothing to check', 'skipped', 'pass', said);
    const { errors, notes } = (0,decided/* remarksOf */.K)(facts);
    const [first] = errors;
    if (first !== undefined)
        add('what no finding says', 'error', 'remark', first, errors.join('\n'));
    const [note] = notes;
    if (note !== undefined)
        add('what was left out', 'skipped', 'remark', note, notes.join('\n'));
    return { name: version/* TOOL */.js, cases };
}
function rootSuites(facts, listed) {
    const roots = facts.verdict?.scan.roots ?? [];
    const rootOf = ({ finding: { entry } }) => entry === null ? undefined : roots.find((candidate) => (0,describe/* isIn */.S1)(entry.path, (0,path_bytes/* bytesOf */.$$)(candidate)));
    const byRoot = groupBy(listed, rootOf);
    return [
        ...roots.flatMap((root) => {
            const name = (0,report_escape/* show */.WU)(root);
            const found = byRoot.get(root) ?? [];
            return found.length === 0 ? [cleanSuite(name)] : ruleSuites(name, found, facts);
        }),
        ...ruleSuites('artefacts', byRoot.get(undefined) ?? [], facts),
    ];
}
function cleanSuite(root) {
    return { name: root, cases: [{ name: `${root}: no finding`, classname: version/* TOOL */.js, result: null }] };
}
function ruleSuites(root, listed, facts) {
    return [...groupBy(listed, ({ finding }) => finding.rule)].map(([rule, found]) => ({
        name: `${root}: ${rule}`,
        cases: found.map((one) => ({
            name: one.name,
            classname: `${version/* TOOL */.js}.${rule}`,
            result: { kind: 'failure', type: rule, message: one.sentence, text: textOf(one, facts) },
        })),
    }));
}
function textOf({ finding, sentence, cure }, facts) {
    const { owner, container, mode, type } = (0,json.writtenFinding)(finding, facts);
    const user = container === null || container.uid === null
        ? ''
        : `, ${container.user ?? 'user'} (${container.uid}:${container.gid}) in the container`;
    return [
        `${sentence}.`,
        `It breaks: ${rules/* RULES */.y[finding.rule].breaks}.`,
        `Cure: ${cure}`,
        `Level: ${finding.level}`,
        ...(owner === null ? [] : [`Owner: ${owner.uid}:${owner.gid}${(0,report_escape/* show */.WU)(user)}`, `Mode: ${mode}, ${type}`]),
    ].join('\n');
}
/** Map.groupBy, which Node 20 does not have. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/report/listed.js
var listed = __webpack_require__(6305);
;// CONCATENATED MODULE: ./lib/report/xml.js
// The little XML that a report needs. Pure.
/** An element on lines of its own; text stays on the line of its element. */
function xml_element(name, attributes, content = []) {
    const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ');
    if (typeof content === 'string')
        return { xml: `<${open}>${escaped(content)}</${name}>` };
    if (content.length === 0)
        return { xml: `<${open}/>` };
    const inner = content.map(({ xml }) => `\n${xml}`.replaceAll(/\n(?= *<)/g, '\n  ')).join('');
    return { xml: `<${open}>${inner}\n</${name}>` };
}
/** A whole document. */
function xmlDocument(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
// XML 1.0, production 2: these are no characters of a document, not even as a reference.
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
function escaped(text) {
    return text
        .replace(NO_CHARACTER, (character) => `\\u{${character.codePointAt(0).toString(16)}}`)
        .replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

;// CONCATENATED MODULE: ./lib/report/junit.js
// Facts → JUnit XML, as junit-10.xsd of Jenkins describes it and GitLab reads it. Pure.





function renderJunit(known, digest) {
    const facts = (0,decided/* decided */.r)(known);
    const suites = suitesOf(facts, (0,listed/* listFindings */.F)(facts, digest));
    const seconds = ((facts.verdict?.scan.durationMs ?? 0) / 1000).toFixed(3);
    const all = suites.flatMap(({ cases }) => cases);
    return xmlDocument(xml_element('testsuites', { name: version/* TOOL */.js, time: seconds, tests: all.length, failures: count(all, 'failure'), errors: count(all, 'error') }, suites.map(suiteNode)));
}
function suiteNode({ name, cases }) {
    const counts = {
        tests: cases.length,
        failures: count(cases, 'failure'),
        errors: count(cases, 'error'),
        skipped: count(cases, 'skipped'),
    };
    return xml_element('testsuite', { name: harmless(name), ...counts }, cases.map(caseNode));
}
function caseNode({ name, classname, result }) {
    const attributes = { classname, name: harmless(name) };
    if (result === null)
        return xml_element('testcase', attributes);
    const { kind, type, message, text } = result;
    return xml_element('testcase', attributes, [xml_element(kind, { type, message: harmless(message) }, harmless(text))]);
}
function count(cases, kind) {
    return cases.filter(({ result }) => result?.kind === kind).length;
}
/** GitLab and Jenkins make a link to a file of this wherever it stands; a name of ours never holds a lone backslash. */
function harmless(text) {
    return text.replace(/\[\[ATTACHMENT\|/gi, (start) => `${start.slice(0, -1)}\\|`);
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


/***/ })

};
