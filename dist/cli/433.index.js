export const id = 433;
export const ids = [433];
export const modules = {

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ foreignReports),
/* harmony export */   OE: () => (/* binding */ allPassed),
/* harmony export */   j_: () => (/* binding */ gatherLegs)
/* harmony export */ });
/* harmony import */ var _report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(542);
// The reports of many jobs → one leg a job, with those that are missing. Pure.

/** Why reports cannot be of this run: whoever wrote an artefact can have written into it what he liked. */
function foreignReports(reports, run) {
    if (run === null)
        return [];
    return reports.flatMap(({ file, report: { ci } }) => ['repository', 'runId', 'headSha']
        .filter((fact) => run[fact] !== null && ci[fact] !== run[fact])
        .map((fact) => ({
        setting: 'FILE',
        value: file,
        problem: `says it is of ${NAMES[fact]} ${ci[fact]}, and this run is of ${run[fact]}. Allowed: reports of this run`,
        example: null,
    })));
}
const NAMES = { repository: 'the repository', runId: 'the run', headSha: 'the commit' };
/**
 * One leg a job: of several reports of one job the newest attempt counts. `expected` are the jobs that have to be there, by the names
 * that reports show: `test`, or `test (24, ubuntu)`.
 */
function gatherLegs(reports, expected) {
    const legs = new Map();
    for (const report of reports) {
        const leg = (0,_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .legOfReport */ .Gq)(report, null);
        const known = legs.get((0,_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfLeg */ .Z$)(leg));
        if (known === undefined || known.attempt <= leg.attempt)
            legs.set((0,_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfLeg */ .Z$)(leg), leg);
    }
    const found = [...legs.values()].sort((a, b) => ((0,_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfLeg */ .$n)(a) < (0,_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfLeg */ .$n)(b) ? -1 : 1));
    const names = new Set(found.map(_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfLeg */ .$n));
    const [first] = found;
    const run = { run: first?.run ?? '0', attempt: first?.attempt ?? 0, sha: first?.sha ?? null };
    const missing = expected
        .filter((name) => !names.has(name))
        .map((name) => {
        const [, job = name, leg = null] = /^(.*?) \((.*)\)$/.exec(name) ?? [];
        return (0,_report_comment_leg_js__WEBPACK_IMPORTED_MODULE_0__/* .missingLeg */ .nb)(job, leg, run);
    });
    return [...found, ...missing];
}
/** Whether all jobs are there and passed. */
function allPassed(legs) {
    return legs.length > 0 && legs.every(({ outcome }) => outcome === 'pass');
}


/***/ }),

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
        ...(leg.fault === null ? [] : [`      ${leg.fault.meaning}`, `      Cure: ${leg.fault.cure}`]),
        ...leg.problems.map(({ level, rule, count, sentence, cure }) => `      ${level} ${rule} (${count}): ${sentence}.${cure === null ? '' : ` Cure: ${cure}`}`),
    ]);
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)([`${(0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .allPassed */ .OE)(legs) ? 'PASS' : 'FAIL'}  ${text}.`, ...lines, ''].join('\n'));
}
/** The same as data. */
function gatheredDocument(legs) {
    return {
        version: 1,
        outcome: (0,_gather_js__WEBPACK_IMPORTED_MODULE_3__/* .allPassed */ .OE)(legs) ? 'pass' : 'findings',
        jobs: legs.map(({ job, leg, run, attempt, sha, outcome, fault, errors, warnings, problems }) => ({
            job,
            leg,
            runId: run,
            attempt,
            headSha: sha,
            outcome,
            fault,
            errors,
            warnings,
            problems: problems.map(({ rule, level, origin, count, sentence }) => ({ rule, level, origin, count, message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(sentence) })),
        })),
    };
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   r5: () => (/* binding */ containerfileDiff),
/* harmony export */   xP: () => (/* binding */ workflowDiff)
/* harmony export */ });
// The setting that cures a finding, as a change of the workflow or of the Containerfile. Pure.
const SETTING = /^[a-z]+(-[a-z]+)*$/;
const VALUE = /^[\w.:@+-]{1,60}$/;
/** null where no setting cures it, or where it is none of ours (the report may come from a job that is not trusted). */
function fixOf(fix, { plan, image }) {
    if (fix === null || !SETTING.test(fix.setting) || fix.setting.length > 40 || !VALUE.test(fix.value))
        return null;
    const askedDefault = plan?.because.some(({ reason }) => reason === 'asked-default') === true;
    const startsAsRoot = image !== null && image.user.uid === 0 && image.user.gid === 0;
    return {
        setting: fix.setting,
        value: fix.value,
        // Beside `container-user` it would be refused: it switches off what that asks for.
        replaces: askedDefault ? 'mapping: default' : null,
        imageUser: startsAsRoot && fix.setting === 'container-user' && /^\d+:\d+$/.test(fix.value)
            ? { before: image.user.declared === 'root' ? 'root' : null, after: fix.value }
            : null,
    };
}
/** The change of the workflow as the lines of a diff. */
function workflowDiff(fix, image) {
    const plainImage = image !== null && /^[\w./:@-]+$/.test(image) ? [`           image: ${image}`] : [];
    return [
        '       - uses: rootless-artefacts/rootless-artefacts@v0',
        '         with:',
        ...plainImage,
        ...(fix.replaces === null ? [] : [`-          ${fix.replaces}`]),
        // Quoted: for YAML 1.1 a value like 100:30 is a number to the base of 60.
        `+          ${fix.setting}: ${fix.value.includes(':') ? `"${fix.value}"` : fix.value}`,
    ].join('\n');
}
/** The change of the Containerfile that would do the same; null where the image's user is not root. */
function containerfileDiff({ imageUser }) {
    if (imageUser === null)
        return null;
    return [...(imageUser.before === null ? [] : [`-USER ${imageUser.before}`]), `+USER ${imageUser.after}`].join('\n');
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AG: () => (/* binding */ isClean),
  Z$: () => (/* binding */ keyOfLeg),
  Gq: () => (/* binding */ legOfReport),
  nb: () => (/* binding */ missingLeg),
  $n: () => (/* binding */ nameOfLeg)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/policy-text.js
var policy_text = __webpack_require__(9808);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/mapping/plan.js
var plan = __webpack_require__(8363);
;// CONCATENATED MODULE: ./lib/report/comment/shorten.js
// Text of somebody else's, cut to what a comment has room for. Pure.
/** At most so many UTF-16 units, with an ellipsis in the middle: the end of a path says as much as its beginning. */
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    const half = Math.floor((longest - 1) / 2);
    // A pair that the cut takes apart would be no text any more.
    return `${text.slice(0, half).replace(/[\ud800-\udbff]$/, '')}…${text.slice(text.length - half).replace(/^[\udc00-\udfff]/, '')}`;
}

;// CONCATENATED MODULE: ./lib/report/comment/mapping.js
// Which user of the container is whom on the host, as a report tells it. Pure.




const MOST = 8;
/** Root, the user of the image, whoever becomes the runner, and those who made what was found; nothing where no mapping is known. */
function mappingOf(report) {
    const map = mapOf(report);
    const makers = makersOf(report);
    if (map === null || (report.plan === null && makers.length === 0))
        return [];
    const { host, image } = report;
    const runner = { uid: (0,id_map/* toInside */._A)(map.uid, host.uid), gid: (0,id_map/* toInside */._A)(map.gid, host.gid) };
    const users = new Map();
    const add = (ids, name, blamed) => {
        const known = users.get(ids.uid);
        users.set(ids.uid, { ids: known?.ids ?? ids, name: known?.name ?? name, blamed: blamed || known?.blamed === true });
    };
    if (image !== null)
        add(image.user, image.user.name, false);
    if (runner.uid !== null && runner.gid !== null)
        add({ uid: runner.uid, gid: runner.gid }, runner.uid === 0 ? 'root' : null, false);
    for (const { ids, name } of makers)
        add(ids, name, true);
    add({ uid: 0, gid: 0 }, 'root', false);
    return [...users.values()].slice(0, MOST).map(({ ids, name, blamed }) => {
        const outside = { uid: (0,id_map/* toOutside */.TA)(map.uid, ids.uid), gid: (0,id_map/* toOutside */.TA)(map.gid, ids.gid) };
        const mine = outside.uid === host.uid;
        const whom = outside.uid === null || outside.gid === null
            ? 'cannot exist'
            : (0,plan/* label */.Pf)({ uid: outside.uid, gid: outside.gid, name: mine ? host.user : null });
        return { inside: shorten((0,report_escape/* show */.WU)((0,plan/* label */.Pf)({ ...ids, name })), 120), outside: shorten((0,report_escape/* show */.WU)(whom), 120), mine, blamed };
    });
}
/** Container ids to host ids. Without a plan nobody saw the run: most likely it had Podman's default mapping. */
function mapOf({ host, plan }) {
    if (host.idMap === null || plan?.strategy === 'none')
        return null;
    if (plan?.strategy !== 'remap')
        return host.idMap;
    return {
        uid: (0,id_map/* compose */.Zz)(rangesOf('--uidmap', plan.podmanArgs), host.idMap.uid),
        gid: (0,id_map/* compose */.Zz)(rangesOf('--gidmap', plan.podmanArgs), host.idMap.gid),
    };
}
function rangesOf(option, args) {
    return args.flatMap((word, index) => {
        const [, inside, outside, count] = /^(\d{1,10}):(\d{1,10}):(\d{1,10})$/.exec(word) ?? [];
        return args[index - 1] === option && count !== undefined
            ? [{ inside: Number(inside), outside: Number(outside), count: Number(count) }]
            : [];
    });
}
/** Who made what was found, as users of this run's container. */
function makersOf({ plan, findings }) {
    return findings.flatMap(({ rule, origin, container }) => {
        if (container === null || container.uid === null || container.gid === null)
            return [];
        if (rule !== 'foreign-owner' || (plan !== null && origin !== 'run'))
            return [];
        return [{ ids: { uid: container.uid, gid: container.gid }, name: container.user }];
    });
}

// EXTERNAL MODULE: ./lib/report/comment/fix.js
var fix = __webpack_require__(6831);
;// CONCATENATED MODULE: ./lib/report/comment/problems.js
// The findings of a report, grouped: what has the same rule and the same owner reads as one. Pure.




const problems_MOST = 20;
const EXAMPLES = 5;
const CURE = '. Cure: ';
/** Errors before warnings, many before few; what is beyond the most that a comment tells is only in the counts. */
function problemsOf(report) {
    const groups = new Map();
    for (const finding of report.findings) {
        const { rule, level, origin, owner } = finding;
        const key = JSON.stringify([rule, level, origin, owner ?? finding.path]);
        const group = groups.get(key) ?? { first: finding, all: [] };
        group.all.push(finding);
        groups.set(key, group);
    }
    const rank = ({ first, all }) => (first.level === 'error' ? 1e9 : 0) + all.length;
    return [...groups.values()]
        .sort((a, b) => rank(b) - rank(a))
        .slice(0, problems_MOST)
        .map(({ first, all }) => problemOf(first, all, report));
}
function problemOf(first, all, report) {
    const { owner, container } = first;
    const [sentence, cure] = splitMessage(first.message);
    const maker = container === null || container.uid === null || container.gid === null
        ? null
        : (0,plan/* label */.Pf)({ uid: container.uid, gid: container.gid, name: container.user });
    return {
        rule: first.rule,
        level: first.level,
        origin: first.origin,
        count: all.length,
        examples: all.slice(0, EXAMPLES).map((finding) => shorten(shownPathOf(finding), 300)),
        owner: owner === null ? null : `${owner.uid}:${owner.gid}`,
        maker: maker === null ? null : shorten((0,report_escape/* show */.WU)(maker), 120),
        sentence: shorten(sentence, 800),
        cure: cure === null ? null : shorten(reachingAll(cure, first, all, report), 800),
        fix: (0,fix/* fixOf */.BW)(first.fix, report),
    };
}
/** The sentence and the cure. A name may hold the words that stand between them: then the cut is elsewhere, and nothing worse. */
function splitMessage(message) {
    const text = (0,report_escape/* showAgain */.sD)(message);
    const at = text.lastIndexOf(CURE);
    return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + CURE.length)];
}
/** A path of a report, fit to be shown. */
function shownPathOf({ path, pathBytes }) {
    if (pathBytes === null)
        return (0,report_escape/* show */.WU)(path ?? '');
    try {
        return (0,report_escape/* showPath */.P8)(atob(pathBytes));
    }
    catch {
        return (0,report_escape/* show */.WU)(path ?? ''); // not base64: no report of ours
    }
}
const PLAIN = /^[\w./@%+=:,-]+$/;
/** A cure names the path of one finding: for several it has to name the folder that holds them all. */
function reachingAll(cure, first, all, { scan }) {
    if (all.length === 1 || !PLAIN.test(first.path))
        return cure;
    const folder = all
        .map(({ path }) => path.split('/'))
        .reduce(commonStart)
        .join('/');
    const roots = (scan?.roots ?? []).filter((root) => PLAIN.test(root)).join(' ') || '.';
    return cure.replace(` -- ${first.path}`, () => ` -- ${PLAIN.test(folder) ? folder : roots}`);
}
function commonStart(a, b) {
    const differs = a.findIndex((segment, index) => segment !== b[index]);
    return differs < 0 ? a : a.slice(0, differs);
}

;// CONCATENATED MODULE: ./lib/report/comment/leg.js
// The JSON report of a job → what a comment holds of it. Pure. The report may come from a job that is not trusted (an artefact of a
// fork): everything is cut to the limits of the schema, and what does not look like ours is left out.





/** `total`: how many siblings the job has in its matrix, itself among them; null where that is not known. */
function legOfReport(report, total) {
    const { ci, host, image, scan, summary, policy } = report;
    const repair = report.repair === null || report.repair.dryRun ? null : report.repair;
    const left = repair?.left ?? { ...summary, unexamined: scan?.unexamined.length ?? 0 };
    return {
        ...emptyLeg(ci.job, ci.leg),
        total,
        run: /^\d{1,20}$/.test(ci.runId ?? '') ? ci.runId : '0',
        attempt: Math.max(0, ci.attempt ?? 0),
        sha: /^[0-9a-f]{7,64}$/.test(ci.headSha ?? '') ? ci.headSha : null,
        outcome: report.outcome,
        exitCode: Number.isInteger(report.command?.exitCode) ? (report.command?.exitCode ?? null) : null,
        fault: faultOf(report),
        entries: scan?.entries ?? null,
        errors: left.error,
        warnings: left.warning,
        unexamined: left.unexamined,
        allowed: summary.allowed,
        expired: policy?.allow.filter(({ expired }) => expired).length ?? 0,
        repaired: repair !== null,
        policyChange: report.policyChanged === null ? null : shorten((0,report_escape/* plain */.pj)((0,policy_text.policyChangeNote)(report)), 500),
        places: (scan?.unexamined ?? [])
            .slice(0, 3)
            .map((place) => ({ path: place.path === null ? null : shorten(shownPathOf(place), 300), reason: shorten((0,report_escape/* show */.WU)(place.reason), 300) })),
        runner: shorten(`${(0,report_escape/* show */.WU)(host.user)} (${host.uid}:${host.gid})`, 120),
        image: image === null ? null : shorten((0,report_escape/* show */.WU)(image.reference), 300),
        mapping: mappingOf(report),
        problems: problemsOf(report),
    };
}
function faultOf({ fault }) {
    if (fault === null)
        return null;
    const { message, meaning, cure } = fault;
    return { message: shorten((0,report_escape/* show */.WU)(message), 300), meaning: shorten((0,report_escape/* show */.WU)(meaning), 500), cure: shorten((0,report_escape/* show */.WU)(cure), 500) };
}
/** A job that was expected in this run and has left no report. */
function missingLeg(job, leg, run) {
    return { ...emptyLeg(job, leg), ...run };
}
/** What tells a job, and a step in it, from all others of its workflow. */
function keyOfLeg({ job, leg }) {
    return JSON.stringify([job, leg]);
}
/** The name of a job as GitHub shows it: `test (24, ubuntu)`. */
function nameOfLeg({ job, leg }) {
    return (0,report_escape/* showAgain */.sD)(leg === null ? job : `${job} (${leg})`);
}
/** Nothing in it that anybody has to see: what an earlier job left on the machine is not the doing of a pull request. */
function isClean(leg) {
    return leg.outcome === 'pass' && leg.errors + leg.expired === 0 && leg.problems.every(({ origin }) => origin === 'earlier');
}
function emptyLeg(job, leg) {
    return {
        job: shorten((0,report_escape/* show */.WU)(job ?? 'job'), 120),
        leg: leg === null ? null : shorten((0,report_escape/* show */.WU)(leg), 200),
        total: null,
        run: '0',
        attempt: 0,
        sha: null,
        outcome: 'missing',
        exitCode: null,
        fault: null,
        entries: null,
        errors: 0,
        warnings: 0,
        unexamined: 0,
        allowed: 0,
        expired: 0,
        repaired: false,
        policyChange: null,
        places: [],
        runner: null,
        image: null,
        mapping: [],
        problems: [],
    };
}


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ unlistedOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
// What a comment says of a job in one sentence, and of all of them. Pure.



/** The verdict on one job. */
function verdictOf(leg) {
    const found = tally(leg);
    const after = leg.repaired ? ', after the repair' : '';
    const left = leg.entries === null
        ? '; its artefacts were not checked'
        : found === ''
            ? `; its artefacts are in order${after}`
            : `, and left ${found}${after}`;
    switch (leg.outcome) {
        case 'pass':
            if (found !== '' || leg.entries === null || leg.runner === null)
                return `Passed${found === '' ? '' : `, with ${found}`}${after}`;
            return `${allMine(leg.entries, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showAgain */ .sD)(leg.runner)))}${after}`;
        case 'findings':
            return `The artefacts are not safe${after}: ${found}`;
        case 'command-failed':
            return `The command ended with status ${leg.exitCode ?? 'unknown'}${left}`;
        case 'timed-out':
            return `The command was stopped at its time limit${left}`;
        case 'cancelled':
            return 'Cancelled: its artefacts were not checked';
        case 'not-run':
            return `Not run: ${leg.fault === null ? 'the log of the job says why' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .showAgain */ .sD)(leg.fault.message)}`;
        case 'missing':
            return 'No report: the job failed before the check, was cancelled or was skipped';
        default:
            return leg.outcome;
    }
}
function allMine(entries, me) {
    if (entries === 0)
        return 'There is nothing to check';
    return entries === 1 ? `The one entry belongs to ${me}` : `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(entries, 'entry', 'entries')} belong to ${me}`;
}
function tally({ errors, warnings, unexamined, allowed, expired }) {
    const parts = [
        errors > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, 'error') : '',
        warnings > 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, 'warning') : '',
        unexamined > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unexamined, 'place')} that could not be looked at` : '',
        expired > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(expired, 'expired entry', 'expired entries')} in the policy` : '',
        allowed > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(allowed, 'finding')} that the policy allows` : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** ❌ it has to be mended, ❔ nothing is known of it, ⚠️ it may be looked at, ✅ all is well. */
function signOf(leg) {
    if (leg.outcome === 'missing' || leg.outcome === 'cancelled')
        return '❔';
    if (leg.outcome !== 'pass')
        return '❌';
    return leg.errors + leg.warnings + leg.unexamined + leg.expired > 0 || leg.repaired ? '⚠️' : '✅';
}
/** The verdict on all jobs, with its sign. */
function headlineOf({ legs, wasWrong }) {
    const [only] = legs;
    const failed = legs.filter((leg) => leg.outcome !== 'pass');
    if (failed.length === 0 && legs.every(_leg_js__WEBPACK_IMPORTED_MODULE_2__/* .isClean */ .AG) && wasWrong) {
        const checked = legs.every(({ entries }) => entries !== null) ? ': every artefact belongs to the runner' : '';
        return { sign: '✅', text: `Resolved${unlistedOf(legs).length > 0 ? ' so far' : ''}${checked}` };
    }
    if (only === undefined)
        return { sign: '❔', text: 'No job has reported' };
    if (legs.length === 1)
        return { sign: signOf(only), text: verdictOf(only) };
    const of = `of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(legs.length, 'job')}`;
    const unsafe = legs.filter(({ errors, unexamined, outcome }) => outcome !== 'pass' && errors + unexamined > 0);
    if (unsafe.length > 0)
        return { sign: '❌', text: `The artefacts of ${unsafe.length} ${of} are not safe` };
    if (failed.length > 0) {
        const silent = failed.every((leg) => signOf(leg) === '❔');
        return { sign: silent ? '❔' : '❌', text: `${failed.length} ${of} ${silent ? 'left no verdict' : 'did not pass'}` };
    }
    const warned = legs.filter((leg) => signOf(leg) === '⚠️').length;
    if (warned > 0)
        return { sign: '⚠️', text: `Passed; ${warned} ${of} left something to look at` };
    return { sign: '✅', text: `The artefacts of all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(legs.length, 'job')} belong to the runner` };
}
/** Jobs of a matrix that the comment says nothing of: they run still, or were clean before there was a comment. */
function unlistedOf(legs) {
    const jobs = new Map();
    for (const { job, total } of legs) {
        const known = jobs.get(job) ?? { total: 0, listed: 0 };
        jobs.set(job, { total: Math.max(known.total, total ?? 0), listed: known.listed + 1 });
    }
    return [...jobs].flatMap(([job, { total, listed }]) => (total > listed ? [{ job, count: total - listed }] : []));
}


/***/ })

};
