export const id = 161;
export const ids = [161];
export const modules = {

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

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isClean: () => (/* binding */ isClean),
  keyOfLeg: () => (/* binding */ keyOfLeg),
  legOfReport: () => (/* binding */ legOfReport),
  missingLeg: () => (/* binding */ missingLeg),
  nameOfLeg: () => (/* binding */ nameOfLeg)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/policy-text.js
var policy_text = __webpack_require__(9808);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/mapping/plan.js + 1 modules
var plan = __webpack_require__(1487);
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


/***/ })

};
