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
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5102);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
// Facts → lines for a terminal or a log. Pure.





function renderText(facts) {
    const lines = [`${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .s)(facts) === 'pass' ? 'PASS' : 'FAIL'}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(facts)}.`];
    if (facts.fault !== null)
        lines.push(`      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.meaning)}`, `Cure  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.cure)}`);
    for (const [name, text] of (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .particulars */ .PS)(facts))
        lines.push(`${`${name}:`.padEnd(9)} ${text}`);
    for (const group of (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupFindings */ .k)(facts)) {
        const { rule, level, origin } = group.first;
        lines.push('', `${level} ${rule}${origin === 'earlier' ? ' (left by an earlier job)' : ''}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(group.count, 'finding')}`);
        lines.push(`  ${group.sentence}.`, `  It breaks: ${_artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[rule].breaks}.`, `  Cure: ${group.cure}.`);
        if (group.count > 1)
            lines.push(...group.examples.map((example) => `    ${example}`));
        if (group.count > group.examples.length)
            lines.push(`    and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(group.count - group.examples.length, 'more', 'more')}`);
    }
    for (const caveat of (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .caveats */ .oW)(facts))
        lines.push('', caveat);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(lines.join('\n'))}\n`;
}


/***/ })

};
