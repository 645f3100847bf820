export const id = 21;
export const ids = [21];
export const modules = {

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
// Findings of one cause read as one: same rule, same owner, same maker. Pure.


const EXAMPLES = 5;
/** The groups of the listed findings, worst and largest first. */
function groupFindings(facts) {
    const groups = new Map();
    for (const finding of facts.verdict?.findings ?? []) {
        const { entry } = finding;
        const key = [finding.rule, finding.level, finding.origin, entry === null ? finding.pattern : `${entry.uid}:${entry.gid}`].join('\0');
        const group = groups.get(key) ?? { first: finding, count: 0, examples: [], folder: null };
        group.count += 1;
        if (group.examples.length < EXAMPLES)
            group.examples.push(entry === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(finding.pattern ?? '') : (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(entry.path, facts.workspace));
        if (entry !== null)
            group.folder = group.folder === null ? entry.path : commonFolder(group.folder, entry.path);
        groups.set(key, group);
    }
    const rank = (group) => (group.first.level === 'error' ? 1e9 : 0) + group.count;
    return [...groups.values()]
        .sort((a, b) => rank(b) - rank(a))
        .map((group) => {
        const { sentence, cure } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(group.first, facts, group.folder);
        return { ...group, sentence, cure: cure.text };
    });
}
/** The deepest folder that holds both, or the path itself where they are the same. */
function commonFolder(a, b) {
    const [first, second] = [a.split('/'), b.split('/')];
    const same = first.findIndex((segment, index) => segment !== second[index]);
    return (same < 0 ? a : first.slice(0, Math.max(same, 1)).join('/') || '/');
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(740);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5102);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8191);
// Facts → Markdown for the job summary and for --markdown. Pure. Everything that may come from the container passes an escaper.





function renderMarkdown(facts) {
    const passed = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .s)(facts) === 'pass';
    const blocks = [`### ${passed ? '✅' : '❌'} rootless-artefacts: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(facts))}`];
    if (facts.fault !== null)
        blocks.push(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.meaning))}\n\n**Cure:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(facts.fault.cure))}`);
    const rows = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .particulars */ .PS)(facts);
    if (rows.length > 0)
        blocks.push(['| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(text)} |`)].join('\n'));
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupFindings */ .k)(facts);
    if (groups.length > 0) {
        const table = groups.map(({ first, count, examples, sentence, cure }) => {
            const more = count > examples.length ? `<br>and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count - examples.length, 'more', 'more')}` : '';
            const rule = `${first.level === 'error' ? '❌' : '⚠️'} ${first.rule}${first.origin === 'earlier' ? '<br>(left by an earlier job)' : ''}`;
            return `| ${rule} | ${count} | ${examples.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9).join('<br>')}${more} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(sentence)}. It breaks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(_artefacts_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[first.rule].breaks)}. | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(cure)} |`;
        });
        blocks.push(['| Rule | Found | Where | What it means | Cure |', '|---|--:|---|---|---|', ...table].join('\n'));
    }
    const notes = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .caveats */ .oW)(facts);
    if (notes.length > 0)
        blocks.push(notes.map((note) => `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(note)}`).join('\n>\n'));
    return `${blocks.join('\n\n')}\n`;
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ particulars),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oW: () => (/* binding */ caveats)
/* harmony export */ });
/* harmony import */ var _mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8363);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5102);
// The few sentences that every report says the same way. Pure.




/** `1 file`, `1,203 files` */
function counted(count, one, many = `${one}s`) {
    return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;
}
/** The verdict in one sentence. */
function headline(facts) {
    const { verdict } = facts;
    const outcome = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .s)(facts);
    const found = verdict === null ? '' : tally(facts);
    const left = verdict === null ? '; its artefacts were not checked' : found === '' ? '; its artefacts are in order' : `, and left ${found}`;
    switch (outcome) {
        case 'pass':
            if (verdict !== null && verdict.scan.roots.length === 0)
                return 'Nothing was checked: no folder of the host is mounted writable';
            return verdict === null ? 'Done' : found === '' ? allMine(verdict.scan.entries, who(facts)) : `Passed, with ${found}`;
        case 'findings':
            return `The artefacts are not safe: ${found}`;
        case 'command-failed':
            return `The command ended with status ${facts.run?.exitCode}${left}`;
        case 'timed-out':
            return `The command was stopped at its time limit${left}`;
        case 'cancelled':
            return 'Cancelled: the container was stopped, its artefacts were not checked';
        case 'not-run':
            return `Not run: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(facts.fault?.message ?? '')}`;
        default:
            return outcome;
    }
}
function allMine(entries, me) {
    if (entries === 0)
        return 'There is nothing to check';
    return entries === 1 ? `The one entry belongs to ${me}` : `All ${counted(entries, 'entry', 'entries')} belong to ${me}`;
}
function tally(facts) {
    const { counts, scan } = facts.verdict;
    return [
        counts.error > 0 ? counted(counts.error, 'error') : '',
        counts.warning > 0 ? counted(counts.warning, 'warning') : '',
        scan.unexamined.length > 0 ? `${counted(scan.unexamined.length, 'place')} that could not be looked at` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
function who(facts) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(facts.user.name)} (${facts.user.uid}:${facts.user.gid})`);
}
/** What was run, how it was mapped and what was checked: name and sentence. */
function particulars(facts) {
    const { image, plan, verdict, run } = facts;
    const rows = [];
    if (image !== null) {
        const declared = image.resolvedUser.declared === '' ? 'no USER' : `USER ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(image.resolvedUser.declared))}`;
        rows.push(['Image', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(image.reference))}, ${declared}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)((0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(image.resolvedUser)))}`]);
    }
    if (plan !== null) {
        const same = plan.runner === null ? 'left to podman-arg' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)((0,_mapping_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .label */ .Pf)(plan.runner)))} in the container is ${who(facts)} here`;
        rows.push(['Mapping', `${plan.strategy}: ${same}`]);
    }
    if (run !== null)
        rows.push(['Command', `${run.exitCode === null ? 'stopped' : `status ${run.exitCode}`} after ${seconds(run.durationMs)}`]);
    if (verdict !== null) {
        const roots = verdict.scan.roots.map((root) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(root))).join(', ') || 'no folder';
        rows.push(['Checked', `${counted(verdict.scan.entries, 'entry', 'entries')} in ${roots}, ${seconds(verdict.scan.durationMs)}`]);
    }
    return rows;
}
function seconds(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
/** What stands beside the findings: places not looked at, findings not listed. */
function caveats(facts) {
    const { verdict } = facts;
    if (verdict === null)
        return [];
    const places = verdict.scan.unexamined
        .slice(0, 10)
        .map(({ path, reason }) => `Not examined: ${path === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, facts.workspace))}: `}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(reason)}`);
    const more = verdict.scan.unexamined.length - places.length;
    return [
        ...places,
        ...(more > 0 ? [`${counted(more, 'further place')} could not be looked at`] : []),
        ...(verdict.omitted > 0 ? [`${counted(verdict.omitted, 'further finding')} counted and not listed`] : []),
    ];
}


/***/ })

};
