export const id = 433;
export const ids = [433];
export const modules = {

/***/ 6433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatheredDocument: () => (/* binding */ gatheredDocument),
/* harmony export */   renderGathered: () => (/* binding */ renderGathered)
/* harmony export */ });
/* harmony import */ var _report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
/* harmony import */ var _report_comment_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7249);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8596);
// The verdict on many jobs, for a terminal and as data. Pure.




/** A line a job, under the verdict on all of them. */
function renderGathered(legs) {
    const { text } = (0,_report_comment_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)({ version: 1, wasWrong: false, legs: [...legs] });
    const lines = legs.flatMap((leg) => [
        `${leg.outcome === 'pass' ? 'pass' : 'FAIL'}  ${(0,_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfLeg */ .$n)(leg)}: ${(0,_report_comment_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(leg)}.`,
        ...leg.problems.map(({ level, rule, count, sentence, cure }) => `      ${level} ${rule} (${count}): ${sentence}.${cure === null ? '' : ` Cure: ${cure}`}`),
    ]);
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)([`${(0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .allPassed */ .OE)(legs) ? 'PASS' : 'FAIL'}  ${text}.`, ...lines, ''].join('\n'));
}
/** The same as data. */
function gatheredDocument(legs) {
    return {
        version: 1,
        outcome: (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .allPassed */ .OE)(legs) ? 'pass' : 'findings',
        jobs: legs.map(({ job, leg, run, attempt, sha, outcome, errors, warnings, problems }) => ({
            job,
            leg,
            runId: run,
            attempt,
            headSha: sha,
            outcome,
            errors,
            warnings,
            problems: problems.map(({ rule, level, origin, count, sentence }) => ({ rule, level, origin, count, message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(sentence) })),
        })),
    };
}


/***/ })

};
