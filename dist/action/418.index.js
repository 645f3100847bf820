export const id = 418;
export const ids = [418,161];
export const modules = {

/***/ 1240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openApi),
  O: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/forge/forge-fault.js
var forge_fault = __webpack_require__(7773);
;// CONCATENATED MODULE: ./lib/forge/fault-of.js
// What a failed request means. Pure.

/** An error of Octokit's as a ForgeFault; `late` where our own time was over. */
function faultOf(error, late) {
    if (error instanceof forge_fault/* ForgeFault */.K)
        return error;
    const failure = (typeof error === 'object' && error !== null ? error : {});
    const words = typeof failure.message === 'string' && failure.message !== '' ? failure.message : String(error);
    if (late)
        return new forge_fault/* ForgeFault */.K('late', null, words);
    // Octokit gives the status 500 to what had no answer at all.
    if (failure.response === undefined)
        return new forge_fault/* ForgeFault */.K('unreachable', null, words);
    const status = failure.status ?? 500;
    return new forge_fault/* ForgeFault */.K(kindOf(status, words, failure.response.headers ?? {}), status, words);
}
function kindOf(status, words, headers) {
    if (status === 401)
        return 'unauthorised';
    if (status === 429)
        return 'rate-limited';
    if ((status === 403 || status === 422) && /\blocked\b/i.test(words))
        return 'locked';
    // A 403 is mostly a permission; only what says so is a limit.
    if (status === 403) {
        const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse/i.test(words);
        return limited ? 'rate-limited' : 'denied';
    }
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 413 || (status === 422 && /too long/i.test(words)))
        return 'too-long';
    return status >= 500 ? 'server' : 'refused';
}

;// CONCATENATED MODULE: ./lib/forge/api-client.js
// Requests to the API of GitHub, Gitea or Forgejo: Octokit with its own retries and throttling, within a time of our own. Loaded only
// where there is something to ask.





const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
const RATE_RETRIES = 2;
/** A client for GITHUB_API_URL, which @actions/github reads. */
function openApi(token, { signal, left }) {
    // A wait that ends after the deadline is not begun.
    const worthWaiting = (seconds, _options, _octokit, retries) => retries < RATE_RETRIES && seconds * 1000 < left();
    const octokit = (0,github/* getOctokit */.Q)(token, 
    // What servers say of deprecations would stand in the log as it is.
    { log: SILENT, throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting } }, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return {
        async ask(route, parameters = {}, once) {
            try {
                const { data } = await octokit.request(route, { ...parameters, request: { signal, ...(once === 'once' ? { retries: 0 } : {}) } });
                return data;
            }
            catch (error) {
                throw faultOf(error, signal.aborted);
            }
        },
        async query(query) {
            try {
                return await octokit.graphql(query, { request: { signal } });
            }
            catch (error) {
                throw faultOf(error, signal.aborted);
            }
        },
    };
}
/** An answer that is not what the API documents. */
function unreadable(what) {
    return new forge_fault/* ForgeFault */.K('unreadable', null, `the answer is not ${what}`);
}


/***/ }),

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _forge_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7773);
// The time for a delivery: a server that is slower than the step must not hold the verdict.


function startDeadline(limitMs) {
    const controller = new AbortController();
    const { signal } = controller;
    const ends = performance.now() + limitMs;
    const over = new _forge_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeFault */ .K('late', null, `not done after ${Math.round(limitMs / 1000)} s`);
    // Without a reason of ours: Octokit asks again unless it is an AbortError.
    const timer = setTimeout(() => controller.abort(), limitMs);
    const late = new Promise((_, reject) => signal.addEventListener('abort', () => reject(over)));
    late.catch(() => undefined); // nobody races it any more when all is done
    return {
        signal,
        left: () => ends - performance.now(),
        async pause(milliseconds) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch(() => {
                throw over;
            });
        },
        race: (work) => Promise.race([work(), late]),
        end: () => clearTimeout(timer),
    };
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverComment: () => (/* binding */ deliverComment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/ci/run-url.js
// The address of a run, for people. Pure.
/** A function that gives the address of a run and its attempt; null where the server has none that we know how to write. */
function runUrlOf({ provider, repository }, serverUrl) {
    const server = serverUrl?.replace(/\/+$/, '') ?? '';
    if (repository === null || !/^https?:\/\/[\w.:[\]-]+(\/[\w./-]*)?$/.test(server))
        return () => null;
    const project = `${server}/${repository.split('/').map(encodeURIComponent).join('/')}`;
    // Gitea and Forgejo number the pages of runs otherwise than GITHUB_RUN_ID does: only the list of them is sure.
    if (provider !== 'github')
        return () => `${project}/actions`;
    return (run, attempt) => (/^[1-9]\d*$/.test(run) ? `${project}/actions/runs/${run}${attempt > 0 ? `/attempts/${attempt}` : ''}` : null);
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/artefacts/rules.js
var rules = __webpack_require__(76);
// EXTERNAL MODULE: ./lib/report/comment/fix.js
var fix = __webpack_require__(6831);
;// CONCATENATED MODULE: ./lib/report/comment/detail.js
// One cause of findings, as a comment tells it: who made what, what it breaks, and the change that cures it. Pure.




function renderProblem(problem, leg, amount) {
    const { rule, level, origin, count } = problem;
    const { title, breaks } = rules/* RULES */.y[rule];
    const sign = level === 'error' ? '❌' : '⚠️';
    const when = origin === 'earlier' ? ', left by an earlier job' : leg.repaired ? ', before the repair' : '';
    const head = `**${sign} ${(0,report_escape/* markdownSentence */.nv)(title)}** (${(0,report_escape/* markdownCode */.D9)(rule)}, ${(0,words/* counted */.hS)(count, 'finding')}${when})`;
    const sentence = (0,report_escape/* markdownSentence */.nv)(`${quoteNames(problem.sentence, namesOf(problem, leg))}.`);
    // On one line: at the beginning of a line, words of somebody else's could make it a list or a block of code.
    const blocks = [`${head}: ${sentence}${others(problem, amount)}`];
    if (amount.breaks)
        blocks.push(`It breaks: ${(0,report_escape/* markdownSentence */.nv)(breaks)}.`);
    if (amount.cures && problem.cure !== null)
        blocks.push(`**Cure:** ${(0,report_escape/* markdownSentence */.nv)(quoteNames(problem.cure, namesOf(problem, leg)))}`);
    if (amount.cures && problem.fix !== null) {
        blocks.push(`In the workflow:\n\n${fence('diff', (0,fix/* workflowDiff */.xP)(problem.fix, leg.image))}`);
        const image = (0,fix/* containerfileDiff */.r5)(problem.fix);
        if (image !== null)
            blocks.push(`Or, where nothing at the start needs root, in the Containerfile:\n\n${fence('diff', image)}`);
    }
    return blocks.join('\n\n');
}
function others({ examples, count }, amount) {
    if (count === 1)
        return '';
    const named = examples.slice(1, amount.examples).map((path) => (0,report_escape/* markdownCode */.D9)((0,report_escape/* showAgain */.sD)(path)));
    const more = count - 1 - named.length;
    const rest = more === 0 ? [] : [`${(0,words/* counted */.hS)(more, 'more', 'more')}`];
    return ` The same for ${[...named, ...rest].join(', ')}.`;
}
function namesOf({ examples, owner, maker, fix }, { runner }) {
    return [examples[0], owner, maker, runner, fix === null ? null : `${fix.setting}: ${fix.value}`].flatMap((name) => name === null || name === undefined || name === '' ? [] : [name]);
}
const COMMAND = '(?:podman unshare |sudo )?(?:chown|chgrp|chmod|setcap|setfacl|rm) -[^;]*';
/** A report holds plain sentences: the names in them are set apart again, which is for the eye alone. */
function quoteNames(sentence, names) {
    const longestFirst = names.map(report_escape/* showAgain */.sD).sort((a, b) => b.length - a.length);
    const pattern = [COMMAND, ...longestFirst.map(literally)].join('|');
    return (0,report_escape/* showAgain */.sD)(sentence).replace(new RegExp(pattern, 'g'), (name) => (0,report_escape/* quote */.hD)(name));
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/** A block of code, whose fence is longer than any run of backticks in it. */
function fence(language, text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${text}\n${ticks}`;
}

// EXTERNAL MODULE: ./lib/report/comment/leg.js + 3 modules
var comment_leg = __webpack_require__(542);
;// CONCATENATED MODULE: ./lib/report/comment/picture.js
// The mapping as a picture: users of the container on the left, users of the host on the right. Mermaid, which GitHub, GitLab and
// Gitea draw. Pure.
// What is left as it is cannot end a quoted label, be an entity or be HTML: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
const OTHER = /[^A-Za-z0-9 .:()_/-]/gu;
/** Text in a quoted label: everything else by the number of its character. */
function mermaidText(text) {
    return text.replace(OTHER, (character) => `#${character.codePointAt(0)};`);
}
/** Lines for a ```mermaid block. */
function mappingPicture(mapping) {
    const outside = [...new Set(mapping.map((user) => user.outside))];
    const nodes = mapping.map(({ inside, blamed }, index) => `    c${index}["${mermaidText(inside)}"]${blamed ? ':::blamed' : ''}`);
    const hosts = outside.map((whom, index) => {
        const mine = mapping.some((user) => user.outside === whom && user.mine);
        return `    h${index}["${mermaidText(whom)}"]${mine ? ':::runner' : ''}`;
    });
    return [
        'flowchart LR',
        '  subgraph container ["in the container"]',
        ...nodes,
        '  end',
        '  subgraph host ["on the host"]',
        ...hosts,
        '  end',
        ...mapping.map((user, index) => `  c${index} --> h${outside.indexOf(user.outside)}`),
        '  classDef runner stroke:#1a7f37,stroke-width:3px',
        '  classDef blamed stroke:#d1242f,stroke-width:3px',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/comment/causes.js
// The causes of what was found in all jobs, each told once. Pure.





/** Every cause once, with the jobs that have it; then the mapping behind it. */
function causesOf(legs, amount) {
    const causes = new Map();
    for (const leg of legs) {
        for (const problem of leg.problems) {
            const key = JSON.stringify([problem, leg.image, leg.mapping]);
            const cause = causes.get(key) ?? { problem, leg, jobs: [] };
            cause.jobs.push((0,comment_leg.nameOfLeg)(leg));
            causes.set(key, cause);
        }
    }
    const ranked = [...causes.values()].sort((a, b) => rank(b.problem) - rank(a.problem)).slice(0, amount.causes);
    const drawn = new Set();
    return ranked.flatMap(({ problem, leg, jobs }) => {
        const whose = legs.length < 2 ? [] : [`${inJobs(jobs)}:`];
        const picture = JSON.stringify(leg.mapping);
        const draw = amount.pictures && problem.maker !== null && leg.mapping.some(({ blamed }) => blamed) && !drawn.has(picture);
        if (draw)
            drawn.add(picture);
        return ['---', ...whose, renderProblem(problem, leg, amount), ...(draw ? [pictureOf(leg)] : [])];
    });
}
/** The names of the jobs that have the same thing to tell, as the beginning of a sentence. */
function inJobs(names) {
    const more = names.length > 5 ? ` and ${(0,words/* counted */.hS)(names.length - 5, 'more job')}` : '';
    return `In ${names.slice(0, 5).map(report_escape/* markdownCode */.D9).join(', ')}${more}`;
}
function rank({ level, origin, count }) {
    return (level === 'error' ? 1e12 : 0) + (origin === 'earlier' ? 0 : 1e10) + Math.min(count, 1e9);
}
function pictureOf({ mapping }) {
    return `Who is whom:\n\n${fence('mermaid', mappingPicture(mapping))}`;
}

;// CONCATENATED MODULE: ./lib/report/comment/faults.js
// Why jobs were not run, and the cure, each reason once. Pure.



/** Each with the jobs that it kept from running. Of a single job that was not run the headline has told what happened. */
function faultsOf(legs, { causes, cures }) {
    const reasons = new Map();
    for (const leg of legs) {
        if (leg.fault === null)
            continue;
        const key = JSON.stringify(leg.fault);
        const reason = reasons.get(key) ?? { fault: leg.fault, jobs: [] };
        reason.jobs.push((0,comment_leg.nameOfLeg)(leg));
        reasons.set(key, reason);
    }
    const told = (text) => (0,report_escape/* markdownSentence */.nv)((0,report_escape/* showAgain */.sD)(text));
    return [...reasons.values()].slice(0, causes).flatMap(({ fault: { message, meaning, cure }, jobs }) => {
        const happened = legs.length === 1 && legs[0]?.outcome === 'not-run' ? '' : `${told(message)}. `;
        const where = legs.length < 2 ? '' : `${inJobs(jobs)}: `;
        return ['---', `${where}${happened}${told(meaning)}`, ...(cures ? [`**Cure:** ${told(cure)}`] : [])];
    });
}

;// CONCATENATED MODULE: ./lib/report/comment/ladder.js
// How much a comment tells: less and less, until it fits. Pure.
/** GitHub refuses a body of more than 65,536 characters; some are kept spare for what other servers count otherwise. */
const LONGEST_BODY = 64_000;
const ALL = {
    pictures: true,
    examples: 5,
    breaks: true,
    cures: true,
    causes: 40,
    jobs: 1000,
    state: true,
    leavesOut: null,
};
const STEPS = [
    { pictures: false, leavesOut: 'the pictures of the mapping' },
    { examples: 1, breaks: false, leavesOut: 'further examples and what the findings break' },
    { causes: 12, leavesOut: 'all but twelve causes' },
    { causes: 5, leavesOut: 'all but five causes' },
    { causes: 0, state: false, leavesOut: 'the causes' },
    { jobs: 60, leavesOut: 'all but 60 jobs' },
    { jobs: 10, leavesOut: 'all but ten jobs' },
];
/** From everything down to the least, each step with less than the one before. */
const LADDER = [ALL, ...STEPS.map((_, last) => Object.assign({}, ALL, ...STEPS.slice(0, last + 1)))];

;// CONCATENATED MODULE: ./lib/report/comment/marker.js
// The first line of a comment, by which it is found again. Pure. Only digits, hexadecimal and base64url: a text of somebody else's in
// it could end the HTML comment.
const NAME = 'rootless-artefacts:v1';
/** What the comments of one check begin with. `key` names the check: any text. */
function markerPrefix(key, digest) {
    return `<!-- ${NAME} key=${digest(key, 'base64url').slice(0, 22)} `;
}
function writeMarker(prefix, { run, attempt, sha, generation }) {
    return `${prefix}run=${run}.${attempt} sha=${sha?.slice(0, 12) ?? 'none'} gen=${generation} -->`;
}
const REST = /^run=(\d{1,20})\.(\d{1,9}) sha=([0-9a-f]{7,12}|none) gen=(\d{1,9}) -->(?:\r?\n|$)/;
/** The marker of a comment; null where its first line is none of this check. */
function parseMarker(prefix, body) {
    if (!body.startsWith(prefix))
        return null;
    const [, run, attempt, sha, generation] = REST.exec(body.slice(prefix.length)) ?? [];
    if (run === undefined)
        return null;
    return { run, attempt: Number(attempt), sha: sha === 'none' ? null : (sha ?? null), generation: Number(generation) };
}
/** Whether two bodies say the same: how often they were written does not count. Some servers keep \r\n. */
function sameBody(a, b) {
    const comparable = (body) => body
        .replaceAll('\r\n', '\n')
        .replace(/ gen=\d+ -->/, ' -->')
        .trimEnd();
    return comparable(a) === comparable(b);
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/report/comment/leg-schema.js
// What a comment holds of one job: small, and as data, because every other job reads it back from the comment. Anyone who may edit the
// comment can have changed it, so it passes this schema, and its strings pass an escaper when they are shown.


const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const leg_schema_words = (longest) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(longest));
const MappedUser = dist/* strictObject */.rej({
    inside: leg_schema_words(120),
    outside: leg_schema_words(120),
    /** It is the runner on the host. */
    mine: dist/* boolean */.zMY(),
    /** It made what was found. */
    blamed: dist/* boolean */.zMY(),
});
const Fix = dist/* strictObject */.rej({
    setting: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z]+(-[a-z]+)*$/), dist/* maxLength */.Ru6(40)),
    value: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.:@+-]{1,60}$/)),
    /** The line of the workflow whose place it takes. */
    replaces: dist/* nullable */.mee(dist/* literal */.euz('mapping: default')),
    /** The same by the image: its USER, where root is the image's user. */
    imageUser: dist/* nullable */.mee(dist/* strictObject */.rej({ before: dist/* nullable */.mee(dist/* literal */.euz('root')), after: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d+:\d+$/)) })),
});
const Problem = dist/* strictObject */.rej({
    rule: dist/* picklist */.KIO(rules/* RULE_IDS */.I),
    level: dist/* picklist */.KIO(['error', 'warning']),
    origin: dist/* picklist */.KIO(['run', 'earlier', 'unknown']),
    count,
    examples: dist/* pipe */.FsL(dist/* array */.YOg(leg_schema_words(300)), dist/* maxLength */.Ru6(5)),
    owner: dist/* nullable */.mee(leg_schema_words(40)),
    maker: dist/* nullable */.mee(leg_schema_words(120)),
    sentence: leg_schema_words(800),
    cure: dist/* nullable */.mee(leg_schema_words(800)),
    fix: dist/* nullable */.mee(Fix),
});
const Leg = dist/* strictObject */.rej({
    job: leg_schema_words(120),
    leg: dist/* nullable */.mee(leg_schema_words(200)),
    /** How many siblings its matrix has, itself among them; null where that is not known. */
    total: dist/* nullable */.mee(count),
    run: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,20}$/)),
    attempt: count,
    /** The commit that was checked. */
    sha: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{7,64}$/))),
    /** missing: a job that was expected and has left no report. */
    outcome: dist/* picklist */.KIO(['pass', 'findings', 'command-failed', 'timed-out', 'cancelled', 'not-run', 'missing']),
    exitCode: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf())),
    /** Why it was not run. */
    fault: dist/* nullable */.mee(dist/* strictObject */.rej({ message: leg_schema_words(300), meaning: leg_schema_words(500), cure: leg_schema_words(500) })),
    entries: dist/* nullable */.mee(count),
    errors: count,
    warnings: count,
    unexamined: count,
    /** Findings that the policy allows, and entries of it that have expired. */
    allowed: count,
    expired: count,
    /** What is counted is what is left after a repair; the causes are those before it. */
    repaired: dist/* boolean */.zMY(),
    /** The pull request changes the policy by which it is judged: in words. */
    policyChange: dist/* nullable */.mee(leg_schema_words(500)),
    places: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ path: dist/* nullable */.mee(leg_schema_words(300)), reason: leg_schema_words(300) })), dist/* maxLength */.Ru6(3)),
    runner: dist/* nullable */.mee(leg_schema_words(120)),
    image: dist/* nullable */.mee(leg_schema_words(300)),
    mapping: dist/* pipe */.FsL(dist/* array */.YOg(MappedUser), dist/* maxLength */.Ru6(8)),
    problems: dist/* pipe */.FsL(dist/* array */.YOg(Problem), dist/* maxLength */.Ru6(20)),
});
/** The hidden part of a comment. */
const CommentState = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1),
    /** Something was wrong at this or an earlier commit: a clean check is a resolved one then. */
    wasWrong: dist/* boolean */.zMY(),
    /** A workflow can have 256 jobs of a matrix; several matrices share one comment. */
    legs: dist/* pipe */.FsL(dist/* array */.YOg(Leg), dist/* maxLength */.Ru6(1000)),
});

;// CONCATENATED MODULE: ./lib/report/comment/state.js
// The hidden part of a comment: what every job reads before it adds its own. Pure: the packing is given.


const STATE = /^<!-- state=([A-Za-z0-9_-]*) -->$/m;
function writeState(state, { pack }) {
    return `<!-- state=${pack(JSON.stringify(state))} -->`;
}
/** The state in a body; null where there is none that passes the schema. Anyone who may edit the comment may have written it. */
function parseState(body, { unpack }) {
    const packed = STATE.exec(body)?.[1];
    const text = packed === undefined ? null : unpack(packed);
    if (text === null)
        return null;
    try {
        const result = dist/* safeParse */.xLC(CommentState, JSON.parse(text));
        return result.success ? result.output : null;
    }
    catch {
        return null;
    }
}
/** The same with of each job only its verdict and its counts, where the whole is too long for a comment. */
function withoutProblems(state) {
    return { ...state, legs: state.legs.map((leg) => ({ ...leg, problems: [], mapping: [], places: [] })) };
}

;// CONCATENATED MODULE: ./lib/report/comment/verdict.js
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
            return `${allMine(leg.entries, (0,report_escape/* quote */.hD)((0,report_escape/* showAgain */.sD)(leg.runner)))}${after}`;
        case 'findings':
            return `The artefacts are not safe${after}: ${found}`;
        case 'command-failed':
            return `The command ended with status ${leg.exitCode ?? 'unknown'}${left}`;
        case 'timed-out':
            return `The command was stopped at its time limit${left}`;
        case 'cancelled':
            return 'Cancelled: its artefacts were not checked';
        case 'not-run':
            return `Not run: ${leg.fault === null ? 'the log of the job says why' : (0,report_escape/* showAgain */.sD)(leg.fault.message)}`;
        case 'missing':
            return 'No report: the job failed before the check, was cancelled or was skipped';
        default:
            return leg.outcome;
    }
}
function allMine(entries, me) {
    if (entries === 0)
        return 'There is nothing to check';
    return entries === 1 ? `The one entry belongs to ${me}` : `All ${(0,words/* counted */.hS)(entries, 'entry', 'entries')} belong to ${me}`;
}
function tally({ errors, warnings, unexamined, allowed, expired }) {
    const parts = [
        errors > 0 ? (0,words/* counted */.hS)(errors, 'error') : '',
        warnings > 0 ? (0,words/* counted */.hS)(warnings, 'warning') : '',
        unexamined > 0 ? `${(0,words/* counted */.hS)(unexamined, 'place')} that could not be looked at` : '',
        expired > 0 ? `${(0,words/* counted */.hS)(expired, 'expired entry', 'expired entries')} in the policy` : '',
        allowed > 0 ? `${(0,words/* counted */.hS)(allowed, 'finding')} that the policy allows` : '',
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
    if (failed.length === 0 && legs.every(comment_leg.isClean) && wasWrong) {
        const checked = legs.every(({ entries }) => entries !== null) ? ': every artefact belongs to the runner' : '';
        return { sign: '✅', text: `Resolved${unlistedOf(legs).length > 0 ? ' so far' : ''}${checked}` };
    }
    if (only === undefined)
        return { sign: '❔', text: 'No job has reported' };
    if (legs.length === 1)
        return { sign: signOf(only), text: verdictOf(only) };
    const of = `of ${(0,words/* counted */.hS)(legs.length, 'job')}`;
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
    return { sign: '✅', text: `The artefacts of all ${(0,words/* counted */.hS)(legs.length, 'job')} belong to the runner` };
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

;// CONCATENATED MODULE: ./lib/report/comment/body.js
// The state of a check → the body of its comment. Pure: the same state gives the same body in every job that writes it.









/** The body, at most LONGEST_BODY long, and the step of the ladder that it took. */
function renderComment(state, options) {
    for (let step = Math.min(options.step, LADDER.length - 1);; step += 1) {
        const body = renderAt(step, state, options);
        if (body.length <= LONGEST_BODY || step === LADDER.length - 1)
            return { body, step };
    }
}
/** The same for a job summary or a file: nothing hidden in it, and nothing left out. */
function renderJobs(state, runUrl) {
    return `${visible(0, state, runUrl).join('\n\n')}\n`;
}
function renderAt(step, state, options) {
    const amount = LADDER[step];
    const newest = newestOf(state);
    const marker = { run: newest?.run ?? '0', attempt: newest?.attempt ?? 0, sha: newest?.sha ?? null, generation: options.generation };
    const hidden = writeState(amount.state ? state : withoutProblems(state), options.packing);
    return `${writeMarker(options.prefix, marker)}\n${[...visible(step, state, options.runUrl), hidden].join('\n\n')}\n`;
}
function visible(step, state, runUrl) {
    const amount = LADDER[step];
    const newest = newestOf(state);
    const { sign, text } = headlineOf(state);
    const blocks = [
        `### ${sign} rootless-artefacts: ${(0,report_escape/* markdownSentence */.nv)(text)}`,
        newest === undefined ? '' : whereOf(newest, runUrl),
        jobsTable(state.legs, amount, runUrl),
        policyChange(state.legs),
        places(state.legs, amount),
        ...faultsOf(state.legs, amount),
        ...causesOf(state.legs, amount),
        leftOut(step, newest, runUrl),
        notListed(state),
    ];
    return blocks.filter((block) => block !== '');
}
/** Whoever reviews has to see it, in a clean check too. */
function policyChange(legs) {
    const note = legs.find((leg) => leg.policyChange !== null)?.policyChange ?? null;
    return note === null ? '' : `> ⚠️ ${(0,report_escape/* markdownSentence */.nv)((0,report_escape/* showAgain */.sD)(note))}.`;
}
function newestOf({ legs }) {
    return [...legs].sort((a, b) => Number(BigInt(b.run) - BigInt(a.run)) || b.attempt - a.attempt)[0];
}
function whereOf(leg, runUrl) {
    const url = runUrl(leg.run, leg.attempt);
    const commit = leg.sha === null ? '' : `Commit ${(0,report_escape/* markdownCode */.D9)(leg.sha.slice(0, 12))}. `;
    return `${commit}${url === null ? 'The full report is in the summary of the job.' : `Full report: [the run and its summary](${url}).`}`;
}
/** One line a job, those that have to be mended first; none where the headline has said it all. */
function jobsTable(legs, amount, runUrl) {
    if (legs.length < 2)
        return '';
    const urgency = ['❌', '❔', '⚠️', '✅'];
    const rows = [...legs]
        .sort((a, b) => urgency.indexOf(signOf(a)) - urgency.indexOf(signOf(b)))
        .slice(0, amount.jobs)
        .map((leg) => {
        const url = leg.outcome === 'missing' ? null : runUrl(leg.run, leg.attempt);
        const name = (0,report_escape/* markdownCode */.D9)((0,comment_leg.nameOfLeg)(leg));
        return `| ${signOf(leg)} | ${url === null ? name : `[${name}](${url})`} | ${(0,report_escape/* markdownSentence */.nv)(verdictOf(leg))} |`;
    });
    return ['| | Job | Verdict |', '|---|---|---|', ...rows].join('\n');
}
function leftOut(step, newest, runUrl) {
    const left = LADDER.slice(1, step + 1).flatMap(({ leavesOut }) => leavesOut ?? []);
    if (left.length === 0)
        return '';
    const url = newest === undefined ? null : runUrl(newest.run, newest.attempt);
    return `> Left out, because a comment has an end: ${left.join('; ')}. ${url === null ? 'The reports of the jobs have' : `[The run](${url}) has`} all of it.`;
}
function notListed({ legs }) {
    return unlistedOf(legs)
        .map(({ job, count }) => `> ${(0,words/* counted */.hS)(count, 'further job')} of ${(0,report_escape/* markdownCode */.D9)((0,report_escape/* showAgain */.sD)(job))} not listed: still running, or clean before there was anything to tell.`)
        .join('\n');
}
/** What nobody could look at proves nothing. */
function places(legs, { examples }) {
    const all = legs.flatMap((leg) => leg.places).slice(0, examples);
    return all
        .map(({ path, reason }) => `> Not examined: ${path === null ? '' : `${(0,report_escape/* markdownCode */.D9)((0,report_escape/* showAgain */.sD)(path))}: `}${(0,report_escape/* markdownSentence */.nv)((0,report_escape/* showAgain */.sD)(reason))}`)
        .join('\n>\n');
}

// EXTERNAL MODULE: ./lib/forge/api-client.js + 1 modules
var api_client = __webpack_require__(1240);
// EXTERNAL MODULE: ./lib/forge/deadline.js
var forge_deadline = __webpack_require__(7155);
;// CONCATENATED MODULE: ./lib/forge/describe-fault.js
// Why a comment was not written, in one line: what happened, what it means, and the cure. Pure.

const LONGEST = 200;
function describeFault(fault, { pullRequest, fork, server }) {
    const what = pullRequest === null
        ? 'The pull request of this run could not be looked up'
        : `The comment on pull request ${pullRequest} could not be kept up to date`;
    return `${what}: ${reasonOf(fault, fork, server)}. The verdict stands; the findings are in the log, the annotations and the job summary.`;
}
function reasonOf(fault, fork, server) {
    const { kind, status } = fault;
    const said = `${server} answered ${status} (${describe_fault_words(fault)})`;
    switch (kind) {
        case 'unauthorised':
            return `${said}. github-token is no token that it knows: leave that input out, or give one that has not expired`;
        case 'denied':
        case 'not-found':
            return fork
                ? `${said}. A pull request from a fork has a token that may only read: docs/forks.md has the workflow that may write`
                : `${said}. The token lacks a permission: give the job pull-requests: write`;
        case 'locked':
            return `${said}. The conversation is locked: unlock it, or set comment: never`;
        case 'rate-limited':
            return `${said}. The limit of requests is reached; the next run tries again`;
        case 'too-long':
        case 'refused':
            return said;
        case 'server':
            return `${said}, also when asked again. The next run tries again`;
        case 'unreachable':
            return `${server} cannot be reached (${describe_fault_words(fault)})`;
        case 'unreadable':
            return `${server} answered with what is not its API (${describe_fault_words(fault)}): a proxy, perhaps, or a truncated answer`;
        case 'late':
            return `${server} took too long to answer`;
        case 'unsettled':
            return 'other jobs kept changing it at the same time, so what it says of this one may be missing until the next run';
        default:
            return kind;
    }
}
function describe_fault_words(fault) {
    const line = (0,report_escape/* show */.WU)(fault.words.replaceAll(/\s+/g, ' ').trim());
    return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

;// CONCATENATED MODULE: ./lib/forge/find-pull-request.js
// The pull request that an event belongs to. What the payload says is a hint: a number that anyone could have written is held against
// the commit and the repositories.

const PAGE = 50; // as much as Gitea gives by default
const MOST_PAGES = 20;
/** Its number; null where there is none. Throws a ForgeFault. */
async function findPullRequest(api, search, hint) {
    const { repository } = search;
    if (hint.by === 'none')
        return null;
    // The payload of a pull_request event is GitHub's own word.
    if (hint.by === 'number' && hint.mustBeHead)
        return hint.number;
    if (hint.by === 'number') {
        const pull = parsePull(await api.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: hint.number }));
        if (pull === null)
            throw (0,api_client/* unreadable */.O)('a pull request');
        return pull.open && isOf(pull, repository) ? pull.number : null;
    }
    for await (const pull of listPulls(api, search, hint.head)) {
        const sameHead = pull.sha === hint.sha && (hint.headRepositoryId === null || pull.headRepository === hint.headRepositoryId);
        if (pull.open && sameHead && isOf(pull, repository))
            return pull.number;
    }
    return null;
}
/** The open pull requests of a branch, or all that there are where the server cannot filter. */
async function* listPulls(api, { repository, pageLength }, head) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const parameters = { ...repository, state: 'open', head, [pageLength]: PAGE, page };
        const data = await api.ask('GET /repos/{owner}/{repo}/pulls', parameters);
        if (!Array.isArray(data))
            throw (0,api_client/* unreadable */.O)('a list of pull requests');
        for (const item of data) {
            const pull = parsePull(item);
            if (pull === null)
                throw (0,api_client/* unreadable */.O)('a list of pull requests');
            yield pull;
        }
        if (data.length < PAGE)
            return;
    }
}
function isOf({ baseRepository }, { owner, repo }) {
    return baseRepository?.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
function parsePull(data) {
    const { number, state, head, base } = (typeof data === 'object' && data !== null ? data : {});
    if (typeof number !== 'number')
        return null;
    const [sha, id, name] = [head?.sha, head?.repo?.id, base?.repo?.full_name];
    return {
        number,
        open: state === 'open',
        sha: typeof sha === 'string' ? sha : null,
        headRepository: typeof id === 'number' ? id : null,
        baseRepository: typeof name === 'string' ? name : null,
    };
}

// EXTERNAL MODULE: ./lib/forge/forge-fault.js
var forge_fault = __webpack_require__(7773);
;// CONCATENATED MODULE: ./lib/forge/author.js
// Who wrote a comment: us, or somebody who has copied our first line. Pure.
/** The accounts of the job tokens. No person can have their names: `[bot]` is no name, and the others are kept by their servers. */
const JOB_ACCOUNTS = ['github-actions[bot]', 'gitea-actions', 'forgejo-actions'];
/**
 * Whether the user of a comment is us. An App is `name[bot]` in one API of GitHub's and `name` in the other. Where nobody says who we
 * are (the token of an App on a server without GraphQL), only the accounts of job tokens count: a person's comment is never touched.
 */
function isOurs(user, me) {
    if (me === null)
        return JOB_ACCOUNTS.includes(user.login.toLowerCase());
    if (me.id !== null && me.id === user.id)
        return true;
    const [mine, theirs] = [me.login.toLowerCase(), user.login.toLowerCase()];
    return mine === theirs || (user.type === 'Bot' && bare(mine) === bare(theirs));
}
function bare(login) {
    return login.replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./lib/forge/github-comments.js
// The comments of a pull request on GitHub, GitHub Enterprise Server, Gitea and Forgejo.
// https://docs.github.com/rest/issues/comments



const github_comments_PAGE = 100;
function githubComments(api, { owner, repo, number, graphql }) {
    const place = { owner, repo };
    let me = null;
    const whoAmI = () => {
        me ??= askWhoAmI(api, graphql);
        return me;
    };
    return {
        async head() {
            try {
                const pull = await api.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, pull_number: number });
                const { head } = pull;
                return typeof head?.sha === 'string' ? head.sha : null;
            }
            catch (fault) {
                // `issues: write` alone may write comments and not read pull requests.
                if (fault instanceof forge_fault/* ForgeFault */.K && (fault.kind === 'denied' || fault.kind === 'not-found'))
                    return null;
                throw fault;
            }
        },
        async list(prefix) {
            const marked = (await listAll(api, { ...place, issue_number: number })).filter(({ body }) => body.startsWith(prefix));
            // Who we are is asked only where somebody has written a comment like ours.
            const author = marked.length === 0 ? null : await whoAmI();
            return marked.filter(({ user }) => user !== null && isOurs(user, author)).sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const comment = parseComment(await api.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...place, issue_number: number, body }, 'once'));
            if (comment === null)
                throw (0,api_client/* unreadable */.O)('a comment');
            if (comment.user !== null)
                me = Promise.resolve({ login: comment.user.login, id: comment.user.id });
        },
        async update(id, body) {
            const comment = parseComment(await api.ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, comment_id: id, body }));
            if (comment === null)
                throw (0,api_client/* unreadable */.O)('a comment');
        },
        async remove(id) {
            await api.ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...place, comment_id: id });
        },
    };
}
/** All pages. Gitea and Forgejo give the whole list at once, and give it again for every page (models/issues/comment.go). */
async function listAll(api, thread) {
    const all = new Map();
    for (let page = 1;; page += 1) {
        const data = await api.ask('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...thread, per_page: github_comments_PAGE, page });
        if (!Array.isArray(data))
            throw (0,api_client/* unreadable */.O)('a list of comments');
        const before = all.size;
        for (const item of data) {
            const comment = parseComment(item);
            if (comment === null)
                throw (0,api_client/* unreadable */.O)('a list of comments');
            all.set(comment.id, comment);
        }
        if (data.length !== github_comments_PAGE || all.size === before)
            return [...all.values()];
    }
}
function parseComment(data) {
    const { id, body, html_url: url, user } = (typeof data === 'object' && data !== null ? data : {});
    if (typeof id !== 'number')
        return null;
    return { id, body: typeof body === 'string' ? body : '', url: typeof url === 'string' ? url : '', user: parseUser(user) };
}
function parseUser(data) {
    const { login, id, type } = (typeof data === 'object' && data !== null ? data : {});
    if (typeof login !== 'string' || typeof id !== 'number')
        return null; // a deleted account
    return { login, id, type: typeof type === 'string' ? type : null };
}
/** GraphQL tells it to every token; `GET /user` only to those of a person (a job token gets 403). */
async function askWhoAmI(api, graphql) {
    if (graphql) {
        try {
            const answer = (await api.query('query { viewer { login } }'));
            const login = answer?.viewer?.login;
            if (typeof login === 'string')
                return { login, id: null };
        }
        catch (fault) {
            if (!(fault instanceof forge_fault/* ForgeFault */.K) || fault.kind === 'late' || fault.kind === 'unauthorised')
                throw fault;
        }
    }
    try {
        return parseUser(await api.ask('GET /user'));
    }
    catch (fault) {
        if (fault instanceof forge_fault/* ForgeFault */.K && ['denied', 'not-found', 'refused', 'unauthorised'].includes(fault.kind))
            return null;
        throw fault;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/forge/packing.js
// The hidden part of a comment, made small: the jobs of a matrix say much the same, and deflate makes a tenth of it.

/** A comment holds at most 64 KB, and what others have put there must not unpack to gigabytes. */
const LARGEST = 4 * 1024 * 1024;
const PACKING = {
    pack: (text) => (0,external_node_zlib_.deflateRawSync)(text, { level: 9 }).toString('base64url'),
    unpack(packed) {
        try {
            return (0,external_node_zlib_.inflateRawSync)(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST }).toString();
        }
        catch {
            return null;
        }
    },
};

;// CONCATENATED MODULE: ./lib/report/comment/merge.js
// What several jobs know of one check, joined. Pure. The order does not matter, and what is joined twice counts once: that is what lets
// jobs that write the same comment at the same time agree (forge/sticky-comment.ts).

/** The jobs of one commit out of all states; a job that several know of is taken from its newest run. */
function mergeStates(sha, states) {
    const legs = new Map();
    for (const leg of states.flatMap((state) => state.legs)) {
        if (leg.sha !== sha)
            continue;
        const key = (0,comment_leg.keyOfLeg)(leg);
        const known = legs.get(key);
        if (known === undefined || supersedes(leg, known))
            legs.set(key, leg);
    }
    return {
        version: 1,
        wasWrong: states.some((state) => state.wasWrong || !state.legs.every(comment_leg.isClean)),
        legs: [...legs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, leg]) => leg),
    };
}
/** Whether `state` says of every job what `other` says, or something newer. Causes may have been left out where they did not fit. */
function holdsAll(state, other) {
    const held = new Map(state.legs.map((leg) => [(0,comment_leg.keyOfLeg)(leg), leg]));
    return other.legs.every((leg) => {
        const same = held.get((0,comment_leg.keyOfLeg)(leg));
        if (same === undefined)
            return false;
        const newer = compareRuns(same, leg);
        return newer > 0 || (newer === 0 && verdictRank(same) >= verdictRank(leg));
    });
}
/** Whether a state has a job of another commit whose run started after this one: then this run is the older one. */
function isNewer(state, sha, run) {
    return state.legs.some((leg) => leg.sha !== sha && BigInt(leg.run) > BigInt(run));
}
/**
 * The newer run, the later attempt. Of two with the same name in one attempt (a reusable workflow that is called twice) the worse:
 * a finding must not vanish behind a pass.
 */
function supersedes(leg, known) {
    const newer = compareRuns(leg, known);
    if (newer !== 0)
        return newer > 0;
    const worse = verdictRank(leg) - verdictRank(known) || leg.problems.length - known.problems.length;
    return worse !== 0 ? worse > 0 : JSON.stringify(leg) > JSON.stringify(known);
}
function compareRuns(a, b) {
    const [first, second] = [BigInt(a.run), BigInt(b.run)];
    return first === second ? a.attempt - b.attempt : first > second ? 1 : -1;
}
function verdictRank({ outcome, errors, warnings, unexamined }) {
    const found = Math.min(errors * 100 + unexamined * 10 + warnings, 1e9);
    return outcome === 'missing' ? 0 : 1 + found + (outcome === 'pass' ? 0 : 1e10);
}

;// CONCATENATED MODULE: ./lib/forge/sticky-comment.js
// One comment for a check, written by any number of jobs at the same time.
//
// A forge has no conditional update: the last write wins, and two jobs that find no comment make two. So every job does the same, over
// and over: list, join what all comments say with what it knows itself, write that into the comment with the lowest id, wait, and look
// whether everything it wrote is still there. It leaves only then. The wait is longer than the time between anybody's look and his
// write, so that whoever overwrites with an older view does it while the one overwritten still looks: nothing that was written once is
// lost. What a job made besides the lowest comment is removed once the lowest holds it all.






const ROUNDS = 15;
/** Well above the time between a look and its write, which is some hundred milliseconds. */
const SETTLE_MS = 2000;
const CROWD_MS = 3000;
/** Writes the comment, or sees that it is not to be written. Throws a ForgeFault. */
async function publishComment(store, wish, clock) {
    let known = wish.brings;
    let step = 0;
    let wrote = false;
    let waited = !wish.crowded;
    const left = { creations: 2, doubtful: 2, gone: 2 };
    for (let round = 0; round < ROUNDS; round += 1) {
        const looked = clock.now();
        const [head, found] = await Promise.all([store.head(), store.list(wish.prefix)]);
        if (wish.mustBeHead && head !== null && wish.sha !== null && head !== wish.sha)
            return { kind: 'stale', head };
        const comments = found.map((comment) => read(comment, wish));
        const isHead = wish.mustBeHead && head !== null;
        if (!isHead && comments.some(({ state }) => isNewer(state, wish.sha, wish.run)))
            return { kind: 'stale', head: null };
        known = join(wish, [known, ...comments.map(({ state }) => state)]);
        const [winner, ...duplicates] = comments;
        if (winner === undefined && !wish.always && known.legs.every(comment_leg.isClean))
            return { kind: 'nothing' };
        if (winner === undefined && !waited) {
            waited = true;
            await clock.pause(clock.random() * CROWD_MS); // whoever is first makes the comment, and nobody is notified twice
            continue;
        }
        if (winner === undefined && left.creations === 0)
            throw new forge_fault/* ForgeFault */.K('not-found', null, 'the comment is not there after it was made');
        const rendered = wish.render(known, (winner?.generation ?? 0) + 1, step);
        if (winner !== undefined && holdsAll(winner.state, known) && (wrote || sameBody(winner.body, rendered.body))) {
            await removeAll(store, duplicates);
            return { kind: wrote ? 'written' : 'unchanged', url: winner.url };
        }
        try {
            if (winner === undefined) {
                await store.create(rendered.body);
                left.creations -= 1;
            }
            else
                await store.update(winner.id, rendered.body);
            wrote = true;
        }
        catch (fault) {
            if (!(fault instanceof forge_fault/* ForgeFault */.K))
                throw fault;
            if (fault.kind === 'too-long' && rendered.step + 1 < LADDER.length) {
                step = rendered.step + 1;
                continue;
            }
            // Somebody deleted it since.
            if (fault.kind === 'not-found' && winner !== undefined && left.gone > 0) {
                left.gone -= 1;
                continue;
            }
            // Look whether it is there: to do it again blindly could make a second one.
            if (!fault.mayBeDone || left.doubtful === 0)
                throw fault;
            left.doubtful -= 1;
            wrote = true;
        }
        await clock.pause(SETTLE_MS + clock.random() * 1000 + 3 * (clock.now() - looked));
    }
    throw new forge_fault/* ForgeFault */.K('unsettled', null, 'other jobs kept changing the comment');
}
function read(comment, { prefix, packing }) {
    // A hidden part that somebody has spoilt is as none: what it said comes again with the next run.
    const state = parseState(comment.body, packing) ?? { version: 1, wasWrong: true, legs: [] };
    return { ...comment, generation: parseMarker(prefix, comment.body)?.generation ?? 0, state };
}
function join(wish, states) {
    const merged = mergeStates(wish.sha, states);
    return wish.complete ? { ...merged, legs: wish.brings.legs } : merged;
}
async function removeAll(store, comments) {
    for (const { id } of comments) {
        try {
            await store.remove(id);
        }
        catch (fault) {
            // Another job has removed it, or we may not: the next job tries again, and the one that counts is right.
            if (!(fault instanceof forge_fault/* ForgeFault */.K))
                throw fault;
        }
    }
}

;// CONCATENATED MODULE: ./lib/forge/deliver-comment.js
// Brings the verdict of one or many jobs to the pull request that they ran for. Nothing that happens here changes the verdict: a fault
// is said in one line.













const sha256 = (text, encoding) => (0,external_node_crypto_.createHash)('sha256').update(text).digest(encoding);
/**
 * The address of the comment; null where there is none. Load this before a container starts that can change the workspace. Never throws: what could
 * not be delivered is said in one warning.
 */
async function deliverComment(order) {
    const { ci, hint, mode, token, legs, say } = order;
    const repository = repositoryOf(ci.repository);
    const silent = mode === 'never' || ci.provider === null || repository === null || legs.length === 0;
    // Without a pull request there is nothing to do; the merge queue holds the commits of others too, so there it is asked for.
    if (silent || hint.by === 'none' || (hint.by === 'number' && hint.queue && mode !== 'always'))
        return null;
    if (token === null) {
        say.info('github-token is empty, so no comment is written.');
        return null;
    }
    const deadline = (0,forge_deadline/* startDeadline */.d)(order.limitMs);
    let pullRequest = null;
    try {
        const api = (0,api_client/* openApi */.N)(token, deadline);
        const published = await deadline.race(async () => {
            const search = { repository, pageLength: ci.provider === 'github' ? 'per_page' : 'limit' };
            pullRequest = await findPullRequest(api, search, hint);
            return pullRequest === null ? null : publish(order, api, { ...repository, number: pullRequest }, deadline);
        });
        return tell(published, order);
    }
    catch (error) {
        const fault = error instanceof forge_fault/* ForgeFault */.K ? error : new forge_fault/* ForgeFault */.K('unreadable', null, error instanceof Error ? error.message : String(error));
        const line = describeFault(fault, {
            pullRequest,
            fork: hint.by === 'number' && hint.fork,
            server: ci.provider === 'github' ? 'GitHub' : ci.provider === 'gitea' ? 'Gitea' : 'Forgejo',
        });
        // A job that has nothing to tell needs no right to tell it.
        const harmless = mode === 'auto' && legs.every(comment_leg.isClean) && (fault.kind === 'denied' || fault.kind === 'not-found');
        (harmless ? say.info : say.warning)(line);
        return null;
    }
    finally {
        deadline.end();
    }
}
function publish(order, api, thread, deadline) {
    const { ci, hint } = order;
    const mustBeHead = hint.by === 'branch' || (hint.by === 'number' && hint.mustBeHead);
    // The commit of the event, where it is the head's: a report from elsewhere may claim another.
    const sha = (mustBeHead ? hint.sha : null) ?? order.legs[0]?.sha ?? null;
    const legs = order.legs.filter((leg) => leg.sha === sha);
    const runUrl = runUrlOf(ci, order.serverUrl);
    const prefix = markerPrefix(order.key, sha256);
    const wish = {
        prefix,
        brings: { version: 1, wasWrong: false, legs },
        complete: order.complete,
        run: legs[0]?.run ?? '0',
        sha,
        mustBeHead,
        always: order.mode === 'always',
        crowded: !order.complete && legs.some(({ total }) => (total ?? 1) > 1),
        packing: PACKING,
        render: (state, generation, step) => renderComment(state, { prefix, generation, step, packing: PACKING, runUrl }),
    };
    const store = githubComments(api, { ...thread, graphql: ci.provider === 'github' });
    return publishComment(store, wish, { now: performance.now.bind(performance), pause: deadline.pause, random: Math.random });
}
function tell(published, { mode, say }) {
    switch (published?.kind) {
        case undefined:
            if (mode === 'always')
                say.info('No open pull request has this commit as its head, so no comment is written.');
            return null;
        case 'nothing':
            return null;
        case 'stale':
            say.info('The pull request has a newer commit or run, whose comment stands.');
            return null;
        case 'written':
        case 'unchanged':
            return published?.url ?? null;
        default:
            return published;
    }
}
function repositoryOf(name) {
    const [owner, repo, ...more] = (name ?? '').split('/');
    return owner && repo && more.length === 0 ? { owner, repo } : null;
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ForgeFault)
/* harmony export */ });
// What can go wrong between us and a forge.
/** A request that did not do what it was for. `words` are the server's, not fit to be shown yet. */
class ForgeFault extends Error {
    kind;
    status;
    words;
    constructor(kind, status, words) {
        super(`${kind}${status === null ? '' : ` ${status}`}: ${words}`);
        this.name = 'ForgeFault';
        this.kind = kind;
        this.status = status;
        this.words = words;
    }
    /** Whether it may have been done all the same: nobody has said no. */
    get mayBeDone() {
        return ['server', 'unreachable', 'unreadable'].includes(this.kind);
    }
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
