export const id = 102;
export const ids = [102];
export const modules = {

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* unused harmony export LISTED */
// Gathers findings into a verdict with flat memory: every one is counted, the first ten thousand are kept. Pure.
/** So many findings are listed, the rest counted (report contract, version 1). */
const LISTED = 10_000;
/** A container may give files to as many ids as it has: so many owners are told apart. */
const OWNERS = 1000;
/** Collects findings. What fails a check is listed first when there are more than can be listed. */
function gather() {
    const kept = { error: [], warning: [] };
    const counts = { error: 0, warning: 0 };
    const byRule = {};
    const owners = new Map();
    const offenders = () => [...owners.values()].sort((a, b) => b.count - a.count);
    return {
        offenders,
        add(finding) {
            counts[finding.level] += 1;
            byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
            if (finding.rule === 'foreign-owner' && finding.origin === 'run' && finding.entry !== null)
                note(finding.entry);
            if (kept[finding.level].length < LISTED)
                kept[finding.level].push(finding);
        },
        verdict(scan, runnerWroteToo) {
            const findings = [...kept.error.sort(byPath), ...kept.warning.sort(byPath)].slice(0, LISTED);
            const omitted = counts.error + counts.warning - findings.length;
            return {
                findings,
                counts: { ...counts },
                byRule: { ...byRule },
                omitted,
                offenders: offenders(),
                runnerWroteToo,
                scan,
                policy: null,
            };
        },
    };
    function note({ uid, gid }) {
        const owner = `${uid}:${gid}`;
        const known = owners.get(owner);
        if (known !== undefined || owners.size < OWNERS)
            owners.set(owner, { uid, gid, count: (known?.count ?? 0) + 1 });
    }
}
/** Find runs in parallel; a report reads the same each time. */
function byPath(a, b) {
    const [first, second] = [a.entry?.path ?? a.pattern ?? '', b.entry?.path ?? b.pattern ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
}
/**
 * Whether the verdict fails a check from this level on. What could not be looked at was not proved, so it fails as an error does; so
 * does an entry of the policy that has expired.
 */
function fails(verdict, failOn) {
    if (failOn === 'never')
        return false;
    const expired = verdict.policy?.allowances.some((one) => one.expired) === true;
    return verdict.counts.error > 0 || verdict.scan.unexamined.length > 0 || expired || (failOn === 'warning' && verdict.counts.warning > 0);
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decisiveVerdict: () => (/* binding */ decisiveVerdict),
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   outcomeOf: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);
// The outcome of a check and its exit code, by the precedence of the contract. Pure.

/** Cancelled, time limit, host, command, findings: the first that holds. */
function outcomeOf(facts) {
    if (facts.run?.ended === 'cancelled')
        return 'cancelled';
    if (facts.run?.ended === 'timed-out')
        return 'timed-out';
    if (facts.fault !== null)
        return 'not-run';
    if (facts.run !== null && facts.run.exitCode !== 0)
        return 'command-failed';
    const verdict = decisiveVerdict(facts);
    return verdict !== null && (0,_artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(verdict, facts.failOn) ? 'findings' : 'pass';
}
/** The verdict that decides: after a repair, the one after it. */
function decisiveVerdict({ verdict, after }) {
    return after ?? verdict;
}
/** The exit code; `signal` is the one that cancelled us. */
function exitCodeOf(facts, signal) {
    const outcome = outcomeOf(facts);
    switch (outcome) {
        case 'pass':
            return 0;
        case 'findings':
            return 1;
        case 'command-failed':
            return facts.run?.exitCode ?? 1;
        case 'timed-out':
            return 124;
        case 'cancelled':
            return signal === 'SIGTERM' ? 143 : 130;
        case 'not-run':
            return 3;
        default:
            return outcome;
    }
}


/***/ })

};
