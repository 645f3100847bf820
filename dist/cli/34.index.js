export const id = 34;
export const ids = [34,808];
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
    const outcome = (0,report_outcome.outcomeOf)(facts);
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


/***/ })

};
