export const id = 639;
export const ids = [639];
export const modules = {

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(740);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5102);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9808);
/* harmony import */ var _repair_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6197);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8191);
// Facts → lines for a terminal or a log. Pure.







function renderText(facts) {
    const lines = [`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__.outcomeOf)(facts) === 'pass' ? 'PASS' : 'FAIL'}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(facts)}.`];
    if (facts.fault !== null)
        lines.push(`      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.meaning)}`, `Cure  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.cure)}`);
    for (const [name, text] of (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .particulars */ .PS)(facts))
        lines.push(`${`${name}:`.padEnd(9)} ${text}`);
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupFindings */ .kG)(facts);
    for (const group of groups.slice(0, _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS_SHOWN */ .bs)) {
        const { rule, level, origin } = group.first;
        lines.push('', `${level} ${rule}${origin === 'earlier' ? ' (left by an earlier job)' : ''}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(group.count, 'finding')}${facts.after === null ? '' : ', before the repair'}`);
        lines.push(`  ${group.sentence}.`, `  It breaks: ${_artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[rule].breaks}.`, `  Cure: ${group.cure}`);
        const where = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .whereAbouts */ .Yc)(group);
        if (where !== '')
            lines.push(`  ${where}`);
        if (group.count > 1)
            lines.push(...group.examples.map((example) => `    ${example}`));
        if (group.count > group.examples.length)
            lines.push(`    and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(group.count - group.examples.length, 'more', 'more')}`);
    }
    if (groups.length > _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS_SHOWN */ .bs)
        lines.push('', `and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(groups.length - _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS_SHOWN */ .bs, 'more kind')} of finding, in the JSON report`);
    const { expired, excused } = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_3__.policyNotes)(facts);
    const changed = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_3__.policyChangeNote)(facts);
    if (changed !== '')
        lines.push('', `Note: ${changed}.`);
    for (const note of expired)
        lines.push('', `error policy: ${note}.`);
    for (const note of [...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(facts), ...excused, ...(0,_repair_text_js__WEBPACK_IMPORTED_MODULE_4__/* .repairNotes */ .dK)(facts)])
        lines.push('', note);
    const listed = (0,_repair_text_js__WEBPACK_IMPORTED_MODULE_4__/* .dryRunLines */ .Qs)(facts);
    if (listed.length > 0)
        lines.push('', ...listed);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(lines.join('\n'))}\n`;
}


/***/ })

};
