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


/***/ })

};
