export const id = 565;
export const ids = [565];
export const modules = {

/***/ 565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCodeQuality: () => (/* binding */ renderCodeQuality)
/* harmony export */ });
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76);
/* harmony import */ var _decided_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4978);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6305);
// Facts → GitLab Code Quality (docs.gitlab.com/ci/testing/code_quality: the report format). Pure.



const SEVERITY = { error: 'major', warning: 'minor' };
/**
 * An array, empty where all is in order: GitLab compares with the report of the target branch, and no report is not a clean one. Every
 * entry has all that GitLab asks for: the first that has not would end its reading of the whole report.
 */
function renderCodeQuality(facts, digest) {
    const entries = (0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listFindings */ .F)((0,_decided_js__WEBPACK_IMPORTED_MODULE_1__/* .decided */ .r)(facts), digest).map(({ finding, name, sentence, cure, fingerprint }) => ({
        description: `${sentence}. It breaks: ${_artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[finding.rule].breaks}. Cure: ${cure}`,
        check_name: finding.rule,
        fingerprint,
        severity: SEVERITY[finding.level],
        location: { path: name.replace(/^(?:\.\/)+(?=.)/, ''), lines: { begin: 1 } },
    }));
    return `${JSON.stringify(entries, null, 2)}\n`;
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
