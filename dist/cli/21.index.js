export const id = 21;
export const ids = [21];
export const modules = {

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(740);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5102);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9808);
/* harmony import */ var _repair_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6197);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8191);
// Facts → Markdown for the job summary and for --markdown. Pure. Everything that may come from the container passes an escaper.







function renderMarkdown(facts) {
    const passed = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .sG)(facts) === 'pass';
    const blocks = [`### ${passed ? '✅' : '❌'} rootless-artefacts: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(facts))}`];
    if (facts.fault !== null)
        blocks.push(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.meaning))}\n\n**Cure:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.cure))}`);
    const rows = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .particulars */ .PS)(facts);
    if (rows.length > 0)
        blocks.push(['| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(text)} |`)].join('\n'));
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupFindings */ .kG)(facts);
    if (groups.length > 0) {
        const table = groups.slice(0, _groups_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUPS_SHOWN */ .bs).map((group) => {
            const { first, count, examples, sentence, cure } = group;
            const more = count > examples.length ? `<br>and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count - examples.length, 'more', 'more')}` : '';
            const rule = `${first.level === 'error' ? '❌' : '⚠️'} ${first.rule}${first.origin === 'earlier' ? '<br>(left by an earlier job)' : ''}`;
            const where = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .whereAbouts */ .Yc)(group);
            const folders = where === '' ? '' : `<br>(${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(where)})`;
            return `| ${rule} | ${count} | ${examples.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9).join('<br>')}${more}${folders} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(sentence)}. It breaks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(_artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[first.rule].breaks)}. | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(cure)} |`;
        });
        const left = groups.length - table.length;
        if (left > 0)
            table.push(`| … | | and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(left, 'more kind')} of finding, in the JSON report | | |`);
        blocks.push(['| Rule | Found | Where | What it means | Cure |', '|---|--:|---|---|---|', ...table].join('\n'));
    }
    const { expired, excused } = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_3__.policyNotes)(facts);
    const changed = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_3__.policyChangeNote)(facts);
    const notes = [
        ...(changed === '' ? [] : [`⚠️ ${changed}`]),
        ...expired.map((note) => `❌ ${note}`),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .caveats */ .oW)(facts),
        ...excused,
        ...(0,_repair_text_js__WEBPACK_IMPORTED_MODULE_4__/* .repairNotes */ .dK)(facts),
    ];
    if (notes.length > 0)
        blocks.push(notes.map((note) => `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(note)}`).join('\n>\n'));
    return `${blocks.join('\n\n')}\n`;
}


/***/ })

};
