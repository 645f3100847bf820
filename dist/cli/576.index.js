export const id = 576;
export const ids = [576,808];
export const modules = {

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
    return { ...facts, verdict: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__.decisiveVerdict)(facts), after: null };
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

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePolicy: () => (/* binding */ describePolicy),
/* harmony export */   policyChangeNote: () => (/* binding */ policyChangeNote),
/* harmony export */   policyNotes: () => (/* binding */ policyNotes)
/* harmony export */ });
/* harmony import */ var _artefacts_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2037);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
// What is said of a policy: in the log before the check, and in every report what it changed. Pure.




const EXAMPLES = 5;
/** The policy in effect, in one line for the log. */
function describePolicy(policy) {
    const expired = policy.allow.filter((allowance) => (0,_artefacts_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .hasExpired */ .oN)(allowance, policy)).length;
    const { baseline } = policy;
    const parts = [
        ...levelsOf(policy),
        ...(policy.allow.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(policy.allow.length, 'entry', 'entries')} of allow, ${expired} expired`]),
        ...(baseline === null
            ? []
            : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(baseline.residue.size, 'finding')} known from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(baseline.file)}${baseline.omitted === 0 ? '' : ` (${baseline.omitted} more were not listed there)`}`,
            ]),
    ];
    return `Policy:  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(policy.file)}: ${parts.length === 0 ? 'the rules as they are' : parts.join('; ')}`;
}
function levelsOf({ levels }) {
    const entries = Object.entries(levels);
    return entries.length === 0 ? [] : [`${entries.map(([rule, level]) => `${rule} is ${level}`).join(', ')}`];
}
/** What is said where a pull request changes the policy by which it is judged; '' where it does not. */
function policyChangeNote({ policyChanged }) {
    if (policyChanged === null)
        return '';
    const { file, inEffect } = policyChanged;
    const effect = inEffect === 'base' ? 'That of the base branch counted' : 'Its own counted: policy-from: base takes that of the base branch';
    return `This pull request changes the policy (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(file))}) by which it is judged. ${effect}`;
}
/** What every report says of the policy. */
function policyNotes(facts) {
    const effect = facts.verdict?.policy ?? null;
    if (effect === null)
        return { expired: [], excused: [] };
    const { policy, allowances } = effect;
    const file = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(policy.file));
    const sayAllowed = ({ allowance, count }) => {
        const until = allowance.until === null ? '' : ` (until ${allowance.until})`;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'finding')} allowed by the policy (${file}) in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.path))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.reason)}${until}`;
    };
    const sayExpired = ({ allowance, count }) => {
        const cure = count === 0
            ? 'Nothing breaks the rules there any more. Cure: remove the entry'
            : `It speaks of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'finding')}. Cure: mend what it allowed, or give it a later date`;
        return `Line ${allowance.line} of the policy (${file}) allowed ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.path))} until ${allowance.until} and has expired: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(allowance.reason)}. ${cure}`;
    };
    return {
        expired: allowances.filter(({ expired }) => expired).map(sayExpired),
        excused: [
            ...levelsOf(policy).map((text) => `By the policy (${file}) ${text}${dropped(effect)}`),
            ...allowances.filter(({ expired }) => !expired).map(sayAllowed),
            ...baselineNotes(effect, facts),
        ],
    };
}
function dropped({ dropped: count }) {
    return count === 0 ? '' : `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'finding')} of rules that are off ${count === 1 ? 'is' : 'are'} not reported`;
}
function baselineNotes({ policy: { baseline }, known, gone }, facts) {
    if (baseline === null)
        return [];
    const file = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(baseline.file));
    const pathOf = ({ path }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, facts.workspace));
    const examples = `${gone.slice(0, EXAMPLES).map(pathOf).join(', ')}${gone.length > EXAMPLES ? ', …' : ''}`;
    return [
        ...(known.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(known.length, 'finding')} known from the baseline (${file})`]),
        ...(gone.length === 0
            ? []
            : [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(gone.length, 'finding')} of the baseline (${file}) found no longer: ${examples}. Write it anew to shorten it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)('rootless-artefacts verify --report FILE')}`,
            ]),
    ];
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
        exitCode: (0,outcome.exitCodeOf)(facts, null),
        exitCodeDescription: (0,report_escape/* plain */.pj)((0,words/* headline */.Pl)(facts)),
        toolExecutionNotifications: notes,
        properties: { outcome: (0,outcome.outcomeOf)(facts), commandExitCode: run?.exitCode ?? null },
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
