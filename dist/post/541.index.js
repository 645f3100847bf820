export const id = 541;
export const ids = [541];
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

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchBaseFile: () => (/* binding */ fetchBaseFile)
/* harmony export */ });
/* harmony import */ var _api_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1240);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7155);
/* harmony import */ var _forge_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7773);
// A file of the base branch of a pull request, by the API: the checkout is the pull request's.
// https://docs.github.com/rest/repos/contents#get-repository-content



const LIMIT_MS = 30_000;
/** Its text, or null where the base branch has no such file. `fault` says in one line why it could not be had. */
async function fetchBaseFile(token, file) {
    const deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(LIMIT_MS);
    try {
        const api = (0,_api_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .N)(token, deadline);
        const answer = await deadline.race(() => api.ask('GET /repos/{owner}/{repo}/contents/{path}', { ...file }));
        const { content, encoding } = answer;
        if (typeof content !== 'string' || encoding !== 'base64')
            return { fault: 'the answer is not a file' };
        return { text: Buffer.from(content, 'base64').toString('utf8') };
    }
    catch (error) {
        if (error instanceof _forge_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeFault */ .K && error.kind === 'not-found')
            return { text: null };
        return { fault: error instanceof _forge_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeFault */ .K ? error.message : String(error) };
    }
    finally {
        deadline.end();
    }
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


/***/ })

};
