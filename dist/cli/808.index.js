export const id = 808;
export const ids = [808];
export const modules = {

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
