#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   HW: () => (/* binding */ lossyTextOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   ul: () => (/* binding */ textAndBytes)
/* harmony export */ });
// A path is bytes, not text: a container may name a file as it likes. PathBytes holds one byte a character (latin1), so that
// it stays comparable, sliceable and small; it is turned into text only to be shown. Pure.
const ASCII = /^[\x20-\x7e]*$/;
// The well-formed sequences of Unicode (table 3-7) beyond ASCII. A decoder that throws takes far longer to say no, and a
// container may give us ten thousand names to ask it of.
const WELL_FORMED = '[\\xc2-\\xdf][\\x80-\\xbf]|\\xe0[\\xa0-\\xbf][\\x80-\\xbf]|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}|\\xed[\\x80-\\x9f][\\x80-\\xbf]|\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}|[\\xf1-\\xf3][\\x80-\\xbf]{3}|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}';
const PARTS = new RegExp(`(?:[\\x00-\\x7f]|${WELL_FORMED})+|[^]`, 'g');
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
/** Text of ours (a root, a pattern) as path bytes. */
function bytesOf(text) {
    if (ASCII.test(text))
        return text;
    let bytes = '';
    for (const byte of encoder.encode(text))
        bytes += String.fromCharCode(byte);
    return bytes;
}
/** The text of a path, or null where it is not UTF-8. */
function textOf(path) {
    if (ASCII.test(path))
        return path;
    const [text, ...more] = textAndBytes(path);
    return typeof text === 'string' && more.length === 0 ? text : null;
}
/** What a path is made of: text, and the bytes that are not UTF-8, one by one. */
function textAndBytes(path) {
    return (path.match(PARTS) ?? []).map((part) => {
        const isByte = part.length === 1 && part.charCodeAt(0) >= 0x80;
        return isByte ? part.charCodeAt(0) : lossyTextOf(part);
    });
}
/** The text of a path with U+FFFD where it is not UTF-8: for matching and for JSON, which also carries the bytes. */
function lossyTextOf(path) {
    return ASCII.test(path) ? path : lossy.decode(arrayOf(path));
}
/** The bytes themselves. */
function arrayOf(path) {
    const bytes = new Uint8Array(path.length);
    for (let at = 0; at < path.length; at += 1)
        bytes[at] = path.charCodeAt(at);
    return bytes;
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ neutraliser)
/* harmony export */ });
// Makes the output of a container unable to speak to the runner, at constant memory. Pure.
//
// A runner reads commands in everything that is printed: `::cmd::` at the start of a line after white space, `##[cmd]` anywhere in
// a line, and it ends lines at \n, \r\n and a lone \r (actions/runner ActionCommand.TryParse, ProcessInvoker). The output stands in a
// stop-commands window already; this is the second lock, and the one that Forgejo and Gitea need, who differ in their windows.
const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;
const HASH = 0x23;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
/** A neutraliser for one stream: what is split over chunks is seen all the same. */
function neutraliser() {
    let before = LF; // the last byte written
    let hashes = 0; // how many # stand directly before
    let blank = true; // nothing but white space so far in this line
    let heldReturn = false; // a \r whose next byte is not known yet
    return {
        atLineStart: () => before === LF,
        push(chunk) {
            // Each byte becomes two at the most.
            const out = new Uint8Array(chunk.length * 2 + 1);
            let at = 0;
            for (const byte of chunk) {
                if (heldReturn) {
                    heldReturn = false;
                    if (byte === LF)
                        out[at++] = CR;
                    else {
                        out[at++] = LF;
                        before = LF;
                        hashes = 0;
                        blank = true;
                    }
                }
                if (byte === CR) {
                    heldReturn = true;
                    continue;
                }
                if (byte === BRACKET && hashes >= 2)
                    out[at++] = BACKSLASH;
                else if (byte === COLON && before === COLON && blank)
                    out[at++] = BACKSLASH;
                out[at++] = byte;
                hashes = byte === HASH ? hashes + 1 : 0;
                // Bytes from 0x80 count as white space, because .NET trims the Unicode kinds too; so does a first colon, which waits for its second.
                blank = byte === LF || (blank && (byte <= 0x20 || byte >= 0x80 || byte === 0x7f || (byte === COLON && before !== COLON)));
                before = byte;
            }
            return out.subarray(0, at);
        },
        end() {
            if (!heldReturn)
                return new Uint8Array(0);
            heldReturn = false;
            before = LF;
            return Uint8Array.of(LF);
        },
    };
}


/***/ }),

/***/ 6830:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _settings_argv_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5903);
/* harmony import */ var _settings_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5818);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3411);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8701);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4566);
/* harmony import */ var _inside_script_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8020);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3626);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6373);
// The command line, for people and for every CI that has no entry of its own.








process.stdout.on('error', () => undefined); // `| head` ends the pipe: what it did not want is no fault
try {
    process.exitCode = await main();
}
catch (error) {
    const { text, code } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(error);
    process.stderr.write(text);
    process.exitCode = code;
}
async function main() {
    const line = (0,_settings_argv_js__WEBPACK_IMPORTED_MODULE_0__/* .readArgv */ .$)(process.argv.slice(2));
    if (line.kind === 'help') {
        process.stdout.write((0,_settings_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W)(line.verb));
        return 0;
    }
    if (line.kind === 'version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .xv}\n`);
        return 0;
    }
    const settings = (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(line.raw);
    const world = (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .realWorld */ .b)(logFor(settings), (0,_inside_script_js__WEBPACK_IMPORTED_MODULE_4__/* .insideScript */ .y)(settings));
    if (settings.verb === 'plan' || settings.verb === 'explain')
        return answer(world, settings);
    if (settings.verb === 'doctor')
        return examine(world, settings);
    if (settings.verb === 'report')
        return gather(world, settings);
    // All of it now: what is loaded after the container it may have rewritten.
    const [tell, { progressLine }, { openDocuments }, { watchSignals }, { exitCodeOf }, print] = await Promise.all([
        storyOf(settings),
        Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4541)),
        __nccwpck_require__.e(/* import() */ 670).then(__nccwpck_require__.bind(__nccwpck_require__, 2670)),
        __nccwpck_require__.e(/* import() */ 53).then(__nccwpck_require__.bind(__nccwpck_require__, 8053)),
        __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 5102)),
        printer(settings),
    ]);
    const documents = await openDocuments(settings);
    const signals = watchSignals();
    const progress = progressLine(process.stderr);
    const facts = await tell(world, { ...signals, onRepair: progress.show });
    progress.clear();
    print(facts, world);
    documents.write(facts);
    return exitCodeOf(facts, signals.received());
}
function logFor(settings) {
    const json = settings.format === 'json';
    // In a `run:` step of a workflow the runner reads commands in this output just as in that of an Action.
    if (process.env['GITHUB_ACTIONS'] === 'true')
        return (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .runnerLog */ .t)(json ? process.stderr : process.stdout);
    return (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalLog */ .d)(process.stderr, json ? process.stderr : process.stdout, process.stderr);
}
async function gather(world, settings) {
    const [{ gatherJobs }, { gatheredDocument, renderGathered }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(239), __nccwpck_require__.e(339), __nccwpck_require__.e(264), __nccwpck_require__.e(216), __nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9016)),
        Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(216), __nccwpck_require__.e(249)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6433)),
    ]);
    const gathered = gatherJobs(world, settings);
    process.stdout.write(settings.format === 'json' ? `${JSON.stringify(gatheredDocument(gathered.legs), null, 2)}\n` : renderGathered(gathered.legs));
    // On the command line a secret stands in the environment, never among the arguments.
    await gathered.comment(process.env['GITHUB_TOKEN'] || null, world.log.warning);
    return gathered.passed ? 0 : 1;
}
async function answer(world, settings) {
    if (settings.verb === 'plan') {
        const [{ planAhead }, report] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(547), __nccwpck_require__.e(421), __nccwpck_require__.e(462)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1027)), __nccwpck_require__.e(/* import() */ 603).then(__nccwpck_require__.bind(__nccwpck_require__, 1603))]);
        const ahead = await planAhead(world, settings);
        process.stdout.write(settings.format === 'json' ? `${JSON.stringify(report.planAheadDocument(ahead), null, 2)}\n` : report.renderPlanAhead(ahead));
        return 0;
    }
    const { explain } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(547), __nccwpck_require__.e(421), __nccwpck_require__.e(326)]).then(__nccwpck_require__.bind(__nccwpck_require__, 133));
    const explanation = await explain(world, settings);
    const text = `${explanation.text}\n${explanation.cure === null ? '' : `Cure: ${explanation.cure}\n`}`;
    process.stdout.write(settings.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : text);
    return 0;
}
async function examine(world, settings) {
    const [{ doctor }, { renderCheckup }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4205)), __nccwpck_require__.e(/* import() */ 251).then(__nccwpck_require__.bind(__nccwpck_require__, 1251))]);
    const checkup = await doctor(world);
    if (settings.format === 'json')
        process.stdout.write(`${JSON.stringify(checkup, null, 2)}\n`);
    else if (world.log.readsCommands)
        world.log.info(renderCheckup(checkup).trimEnd());
    else
        process.stdout.write(renderCheckup(checkup));
    return checkup.fit ? 0 : 3;
}
/** The story of the verb: no more of us is loaded than it needs. */
async function storyOf(settings) {
    if (settings.verb === 'run') {
        const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(264), __nccwpck_require__.e(513), __nccwpck_require__.e(421), __nccwpck_require__.e(639)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7639));
        return (world, watch) => run(world, settings, watch);
    }
    if (settings.verb === 'repair') {
        const { repair } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(264), __nccwpck_require__.e(513), __nccwpck_require__.e(333)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4714));
        return (world, { onRepair }) => repair(world, settings, onRepair);
    }
    const { verify } = await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(264), __nccwpck_require__.e(513), __nccwpck_require__.e(510)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6510));
    return (world) => verify(world, settings);
}
/** How a verdict is printed. */
async function printer({ format }) {
    if (format === 'json') {
        const { renderReport } = await Promise.all(/* import() */[__nccwpck_require__.e(42), __nccwpck_require__.e(434)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7406));
        return (facts, world) => {
            process.stdout.write(renderReport(facts));
            if (facts.fault !== null)
                world.log.info((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(facts.fault).text.trimEnd());
        };
    }
    const { renderText } = await Promise.all(/* import() */[__nccwpck_require__.e(339), __nccwpck_require__.e(714)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4639));
    return (facts, world) => {
        const text = renderText(facts);
        if (world.log.readsCommands)
            world.log.info(text);
        else
            process.stdout.write(text);
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2527);
/* harmony import */ var _settings_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5818);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3411);
// What a thrown error says and which code it ends with: the one catcher of every entry uses it.




/** The text and the exit code of a failure: 2 usage, 3 host, 70 our bug. */
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
        return { text: (0,_settings_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMistakes */ .I)(error.mistakes), code: 2 };
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .d)
        return { text: `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(error.message)}\n${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(error.meaning)}\nCure: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(error.cure)}\n`, code: 3 };
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        text: `This is a bug of ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .js} ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv} (Node ${process.version}). Please report it with the lines below.\n${stack}\n`,
        code: 70,
    };
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ insideScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3136);
// The bundle for `podman unshare`, which lies beside this one. Where that is in the workspace (`uses: ./`, or node_modules) a container can
// rewrite it before we run it with the rights over all our subordinate ids: then a copy is run, made before the container starts.




// Not new URL(…, import.meta.url): the bundler takes that for a file to carry along, and moves it.
const SCRIPT = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '..', 'inside', 'index.js');
/** The path of the script, out of reach of a container of these settings. A copy goes when this process ends. */
function insideScript({ verb, workspace, mountWorkspace, volumes }) {
    const mounts = [...(mountWorkspace ? [workspace] : []), ...volumes.map(({ source }) => source)];
    const script = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(SCRIPT);
    if (verb !== 'run' || !mounts.some((mount) => script.startsWith(`${mount.replace(/\/+$/, '')}/`)))
        return script;
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'rootless-artefacts-inside-'));
    process.on('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    // Its package.json stays behind, so its name has to say that it is a module.
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index.mjs');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(script, copy);
    return copy;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ runnerLog),
  d: () => (/* binding */ terminalLog)
});

// EXTERNAL MODULE: ./lib/container/neutralise.js
var neutralise = __nccwpck_require__(5);
;// CONCATENATED MODULE: ./lib/entry/scan-line.js
// How many entries a scan has seen, on a terminal. It loads nothing: every verify passes here.
const CLEAR = '\r\u001b[K';
/** So often the line is written: a scan sees thousands of entries in that time. */
const EVERY_MS = 200;
/** The line of a scan on a terminal; anywhere else it is silent. A scan that is over sooner writes none. */
function scanLine(terminal) {
    if (!terminal.isTTY)
        return () => undefined;
    let last = null;
    let shown = false;
    return (entries) => {
        const now = performance.now();
        if (entries === null) {
            if (shown)
                terminal.write(CLEAR);
            [last, shown] = [null, false];
            return;
        }
        last ??= now;
        if (now - last < EVERY_MS)
            return;
        [last, shown] = [now, true];
        terminal.write(`${CLEAR}Looking at the artefacts: ${entries.toLocaleString('en-GB')} entries`);
    };
}

;// CONCATENATED MODULE: ./lib/entry/log.js
// The two places a log can go.


/** Everything on one stream; lines of ours that quote names are made harmless like the container's own output. */
function runnerLog(stream) {
    const say = (text) => stream.write((0,neutralise/* neutraliser */.H)().push(Buffer.from(`${text}\n`)));
    return {
        info: say,
        warning: (line) => say(`Warning: ${line}`),
        scanned: () => undefined,
        containerOut: stream,
        containerErr: stream,
        readsCommands: true,
    };
}
/** What we say on `ours`, what the container says where it said it. */
function terminalLog(ours, containerOut, containerErr) {
    const say = (text) => ours.write(`${text}\n`);
    return {
        info: say,
        warning: (line) => say(`Warning: ${line}`),
        scanned: scanLine(ours),
        containerOut,
        containerErr,
        readsCommands: false,
    };
}


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/settings/borrowed.js
// What a run names of the user's own Podman store. A store of its own does not have it: a named volume would be a new, empty one
// without a word, a network or a secret would not be found. Pure.
/** Networks that Podman makes for the container itself, in every store. */
const MADE_FOR_IT = /^(?:none|host|private|default|bridge|podman|slirp4netns|pasta|ns)$/;
/** Kinds of --mount that name nothing of a store; without a kind it is a volume (podman-run(1)). */
const MOUNT_OF_THE_HOST = /\btype=(?:bind|tmpfs|ramfs|devpts|glob)\b/;
/** The first such thing, in words; null where the run names none. */
function borrowedFromStore(volumes, network, podmanArgs) {
    const volume = volumes.find(({ named }) => named);
    if (volume !== undefined)
        return `the volume ${volume.source}`;
    const foreign = network === null ? null : foreignNetwork(network);
    if (foreign !== null)
        return foreign;
    const option = podmanArgs.find((arg) => /^--(?:secret|volumes-from|requires|pod|pod-id-file)\b|=container:/.test(arg) ||
        (/^--mount\b/.test(arg) && !MOUNT_OF_THE_HOST.test(arg)));
    return option === undefined ? null : `a thing by ${option.replace(/=.*$/s, '')}`;
}
/** `NAME`, `NAME,NAME` or `NAME:OPTION,OPTION` (podman-run(1), --network). */
function foreignNetwork(network) {
    const name = network.replace(/:.*$/s, '');
    if (name === 'container')
        return `the container ${network.slice('container:'.length)}`;
    const names = name === network ? name.split(',') : [name];
    const foreign = names.find((candidate) => !MADE_FOR_IT.test(candidate));
    return foreign === undefined ? null : `the network ${foreign}`;
}

// EXTERNAL MODULE: ./lib/image/reference.js
var reference = __nccwpck_require__(8424);
;// CONCATENATED MODULE: ./lib/settings/image-place.js
// The setting image where it names a place on the disk or a daemon, beside what else was set. Pure.

/** What is wrong with it, or null. */
function placeProblem(image, pull, look) {
    const { path, localName, transport } = (0,reference/* parseReference */.F)(image);
    const wanted = transport === 'oci' ? 'folder' : 'file';
    const kind = path === null ? wanted : look.kindOf(look.resolve(look.cwd, path));
    if (kind !== wanted && kind !== 'other') {
        const what = kind === null || kind === 'broken-link' ? `${JSON.stringify(path)} is not there` : `${JSON.stringify(path)} is a ${kind}`;
        return `names a ${wanted}, and ${what}. Allowed: a ${wanted} that exists`;
    }
    if (localName === null && pull === 'never')
        return `lies outside the store of Podman, and pull never keeps it there. Allowed: it with another pull, or a name that podman images lists`;
    return null;
}

// EXTERNAL MODULE: ./lib/settings/table.js
var table = __nccwpck_require__(7773);
;// CONCATENATED MODULE: ./lib/settings/reading.js
// Reads what was given, one setting at a time, and gathers what is wrong with it. Pure.

function startReading(raw) {
    const mistakes = [...raw.mistakes];
    const say = (name, value, problem) => void mistakes.push({ setting: nameHere(raw, name), value, problem, example: exampleHere(raw, name) });
    const given = (name) => raw.values.get(name)?.[0] ?? null;
    const one = (name, reader) => {
        const text = given(name);
        if (text === null)
            return null;
        const result = reader(text);
        if (!result.ok)
            say(name, result.secret ? null : text, result.problem);
        return result.ok ? result.value : null;
    };
    return {
        say,
        given,
        one,
        all: (name, reader) => (raw.values.get(name) ?? []).flatMap((text) => {
            const result = reader(text);
            if (!result.ok)
                say(name, text, result.problem);
            return result.ok ? [result.value] : [];
        }),
        choice(name) {
            const { values = [], default: fallback } = (0,table/* settingOf */.f)(name);
            const text = given(name) ?? fallback;
            const value = values.find((candidate) => candidate === text);
            if (value === undefined)
                say(name, text, `is not known. Allowed: ${values.join(', ')}`);
            return (value ?? fallback);
        },
        flag(name) {
            const text = given(name) ?? (0,table/* settingOf */.f)(name).default;
            if (text !== 'true' && text !== 'false')
                say(name, text ?? null, 'is neither true nor false. Allowed: true, false');
            return text === 'true';
        },
        words: (name) => one(name, (text) => text.trim() === '' || text.includes('\0') ? { ok: false, problem: 'is empty. Allowed: any text' } : { ok: true, value: text }),
        mistakes,
    };
}
/** How a setting is called where it was given. */
function nameHere(raw, name) {
    return raw.surface === 'cli' ? `--${name}` : ((0,table/* settingOf */.f)(name).input ?? name);
}
/** How it is written there. */
function exampleHere(raw, name) {
    const setting = (0,table/* settingOf */.f)(name);
    if (raw.surface === 'cli')
        return setting.kind === 'flag'
            ? `--${name}`
            : `--${name} ${/^[\w./:=,-]+$/.test(setting.example) ? setting.example : `'${setting.example}'`}`;
    if (setting.kind !== 'list')
        return `${setting.input ?? name}: ${setting.example}`;
    return `${name}: |\n${setting.example
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/settings/conflicts.js
// What is wrong between settings that are each right by themselves. Pure.



/** Notes every conflict among the settings of a container. */
function checkContainer(raw, reading, look, settings) {
    checkStorage(reading, settings);
    checkImage(raw, reading, look, settings);
    checkCommand(raw, reading, settings);
    checkMapping(reading, settings);
    checkVolumes(reading, look, settings);
}
function checkStorage({ say }, { storage, borrowed }) {
    if (storage === 'shifted' && borrowed !== null)
        say('storage', storage, `cannot be had: the run names ${borrowed}, which only the user's own store has. Allowed: auto or native`);
}
function checkImage(raw, { given, say, mistakes }, look, { image, pull }) {
    const problem = image === null ? null : placeProblem(image, pull, look);
    if (problem !== null)
        say('image', image, problem);
    const needed = (raw.verb === 'run' || raw.verb === 'plan') && !mistakes.some((mistake) => mistake.setting === 'verb');
    if (needed && given('image') === null)
        say('image', null, 'is missing. Allowed: the name of an image, with registry and tag or digest');
}
function checkCommand(raw, { given, say, mistakes }, { script, entrypoint }) {
    if (raw.command !== null && raw.verb !== 'run') {
        const problem = `a command after -- belongs to run, not to ${raw.verb}`;
        mistakes.push({ setting: '--', value: raw.command.join(' '), problem, example: null });
    }
    const command = raw.command ?? raw.values.get('command') ?? null;
    const theCommand = raw.surface === 'cli' ? 'a command after --' : 'command';
    if (script !== null && command !== null)
        say('script', null, `and ${theCommand} are both given. Allowed: one of them: a script replaces the ENTRYPOINT, a command keeps it`);
    if (script !== null && given('entrypoint') !== null)
        say('entrypoint', entrypoint, `has no meaning with ${nameHere(raw, 'script')}, which replaces the ENTRYPOINT. Allowed: one of them`);
    // The runner hands on the default of an input that nobody gave.
    const ownShell = given('shell') !== null && (raw.surface === 'cli' || given('shell') !== (0,table/* settingOf */.f)('shell').default);
    if (ownShell && given('script') === null)
        say('shell', given('shell'), `has no meaning without ${nameHere(raw, 'script')}. Allowed: both`);
}
function checkMapping({ say }, { containerUser, mapping }) {
    if (containerUser === null || (mapping !== 'none' && mapping !== 'default'))
        return;
    const problem = `asks for a computed mapping, and mapping ${mapping} switches it off. Allowed: mapping auto or remap`;
    say('container-user', containerUser, problem);
}
function checkVolumes({ say }, look, { volumes, mountWorkspace }) {
    const targets = new Set(mountWorkspace ? [look.cwd] : []);
    for (const { source, target, named } of volumes) {
        const text = `${source}:${target}`;
        if (!named && [null, 'broken-link'].includes(look.kindOf(source)))
            say('volume', text, `has the source ${JSON.stringify(source)}, which is not there. Allowed: a folder or file that exists, or the name of a volume`);
        if (targets.has(target))
            say('volume', text, `mounts ${JSON.stringify(target)} a second time. Allowed: one mount a target`);
        targets.add(target);
    }
}
/** There is one answer to what is checked: patterns, paths or a preset. */
function checkScope(raw, { say }, { artefacts, paths, preset }) {
    if (artefacts.length === 0)
        return;
    const given = artefacts.join(' ');
    if (artefacts.every((pattern) => pattern.startsWith('!')))
        say('artefacts', given, 'only excludes. Allowed: at least one pattern without !');
    if (paths.length > 0)
        say('artefacts', given, 'cannot be given together with paths: write the paths as patterns');
    if (preset !== null)
        say('artefacts', given, `cannot be given together with ${nameHere(raw, 'preset')}. Allowed: one of them`);
}

;// CONCATENATED MODULE: ./lib/settings/files.js
// The settings that name a file or folder of the host, and where in the container the command starts. Pure.

const OUTPUTS = ['report', 'markdown', 'html', 'sarif', 'junit', 'code-quality'];
const isEmpty = (text) => text.trim() === '' || text.includes('\0');
/** The policy file, absolute. */
function readPolicyPath({ given, say }, look) {
    const text = given('policy');
    if (text === null)
        return null;
    const path = look.resolve(look.cwd, text);
    if (isEmpty(text))
        say('policy', text, 'is empty. Allowed: a file that exists');
    else if ([null, 'broken-link'].includes(look.kindOf(path)))
        say('policy', text, 'is not there. Allowed: a file that exists');
    else if (look.kindOf(path) === 'folder')
        say('policy', text, 'is a folder. Allowed: a file that exists');
    return path;
}
/** A file that is to be written, absolute. */
function readOutput({ given, say }, look, name) {
    const text = given(name);
    if (text === null)
        return null;
    const path = look.resolve(look.cwd, text);
    const folder = look.resolve(path, '..');
    if (isEmpty(text))
        say(name, text, 'is empty. Allowed: a file in a folder that exists');
    else if (look.kindOf(path) === 'folder' || text.endsWith('/'))
        say(name, text, 'is a folder. Allowed: a file in a folder that exists');
    else if (look.kindOf(folder) !== 'folder')
        say(name, text, `lies in ${JSON.stringify(folder)}, which is not a folder. Allowed: a file in a folder that exists`);
    return path;
}
/** No two documents in one file: the last one written would be all that is left. */
function checkOutputs(raw, { given, say }, look) {
    const written = new Map();
    for (const name of OUTPUTS) {
        const text = given(name);
        const path = text === null ? null : look.resolve(look.cwd, text);
        const first = path === null ? undefined : written.get(path);
        if (first !== undefined)
            say(name, text, `is the same file as ${nameHere(raw, first)}. Allowed: another file`);
        else if (path !== null)
            written.set(path, name);
    }
}
/** The folder of the container in which the command starts; a relative one is meant from the workspace. */
function readWorkdir({ words, say }, look, mountWorkspace) {
    const text = words('workdir');
    if (text === null || text.startsWith('/'))
        return text;
    if (!mountWorkspace) {
        say('workdir', text, 'is relative to the workspace, which is not mounted. Allowed: an absolute path in the container');
        return null;
    }
    const path = look.resolve(look.cwd, text);
    if (path !== look.cwd && !path.startsWith(`${look.cwd.replace(/\/$/, '')}/`))
        say('workdir', text, 'leaves the workspace. Allowed: a folder below it, or an absolute path in the container');
    return path;
}

// EXTERNAL MODULE: ./lib/mapping/explain-map.js
var explain_map = __nccwpck_require__(5826);
;// CONCATENATED MODULE: ./lib/settings/positionals.js
// The words of the command line that belong to no option: paths, a uid, the reports. Pure.



/** What the words mean for the verb, which decides how many it takes and of which kind. */
function readPositionals(raw, { mistakes }, look) {
    switch (raw.verb) {
        case 'report':
            return { paths: readReports(), subject: null };
        case 'verify':
        case 'repair':
            return { paths: readPaths(), subject: null };
        case 'explain':
            return { paths: [], subject: readSubject() };
        default:
            refuseAll();
            return { paths: [], subject: null };
    }
    function readPaths() {
        const example = `rootless-artefacts ${raw.verb} out/`;
        const wrong = (value, problem) => mistakes.push({ setting: 'PATH', value, problem, example });
        const paths = raw.positionals.map((path) => look.resolve(look.cwd, path));
        raw.positionals.forEach((path, index) => {
            if (path === '')
                wrong(path, 'is empty. Allowed: a file or folder that exists');
            else if (look.kindOf(paths[index]) === null)
                wrong(path, 'is not there. Allowed: a file or folder that exists');
            else if (raw.verb === 'repair' && paths[index] === '/')
                wrong(path, 'is the whole system, whose files were never a container’s. Allowed: a file or folder below it');
        });
        if (raw.verb === 'repair' && paths.length === 0)
            wrong(null, 'is missing. Allowed: the files or folders to give back');
        return paths;
    }
    function readSubject() {
        const example = 'rootless-artefacts explain 100099';
        const wrong = (value, problem) => mistakes.push({ setting: 'UID|PATH', value, problem, example });
        const [subject, ...more] = raw.positionals;
        if (subject === undefined || subject === '')
            wrong(subject ?? null, 'is missing. Allowed: one uid or one path');
        else if (/^-?\d+$/.test(subject) && !(Number(subject) >= 0 && Number(subject) < 2 ** 32))
            wrong(subject, 'is not a uid. Allowed: 0 to 4294967295');
        else if (!/^\d+$/.test(subject) && !(0,explain_map/* isIdMap */.a)(subject) && look.kindOf(look.resolve(look.cwd, subject)) === null)
            wrong(subject, 'is not there. Allowed: a uid, a path that exists, or the lines of a uid_map as one word');
        if (more.length > 0)
            wrong(more.join(' '), 'explain takes one uid or one path');
        return subject ?? null;
    }
    function readReports() {
        const cli = raw.surface === 'cli';
        const written = cli ? raw.positionals : (raw.values.get('reports') ?? [(0,table/* settingOf */.f)('reports').default]);
        const setting = cli ? 'FILE' : 'reports';
        const example = cli ? 'rootless-artefacts report reports/' : exampleHere(raw, 'reports');
        if (written.length === 0)
            mistakes.push({ setting, value: null, problem: 'is missing. Allowed: JSON reports, or folders with some', example });
        for (const path of written) {
            if (path !== '' && !path.includes('\0') && look.kindOf(look.resolve(look.cwd, path)) !== null)
                continue;
            mistakes.push({ setting, value: path, problem: 'is not there. Allowed: a JSON report, or a folder with some', example });
        }
        return written.map((path) => look.resolve(look.cwd, path));
    }
    function refuseAll() {
        // Where the verb itself is wrong, nobody knows what the words after it would have meant.
        if (mistakes.some((mistake) => mistake.setting === 'verb'))
            return;
        const run = raw.verb === 'run';
        const cure = { doctor: '', run: '. The image is given by --image, the command after --' }[raw.verb];
        const example = `rootless-artefacts ${raw.verb}${raw.verb === 'doctor' ? '' : ` --image IMAGE${run ? ' -- COMMAND' : ''}`}`;
        for (const value of raw.positionals) {
            const problem = `takes no word like this${cure ?? '. The image is given by --image'}`;
            mistakes.push({ setting: raw.verb, value, problem, example });
        }
    }
}

// EXTERNAL MODULE: ./lib/settings/preset.js + 1 modules
var settings_preset = __nccwpck_require__(6651);
// EXTERNAL MODULE: ./lib/settings/values.js
var values = __nccwpck_require__(1155);
;// CONCATENATED MODULE: ./lib/settings/parse.js
// Texts in, Settings out, or every mistake at once. Pure: what the disk holds is asked through `look`.









/** The settings, checked. Throws one UsageError that lists every mistake, in the words of the surface they came from. */
function parseSettings(raw, look) {
    const reading = startReading(raw);
    const { given, one, all, choice, flag, words } = reading;
    const mapping = choice('mapping');
    const volumes = all('volume', (text) => (0,values/* readVolume */.jg)(text, look.cwd, look.resolve));
    const network = one('network', values/* readNetwork */.Lp);
    const podmanArgs = all('podman-arg', (text) => (0,values/* readPodmanArg */.y_)(text, mapping));
    const mountWorkspace = !flag('no-workspace');
    const container = {
        image: one('image', values/* readImage */.AM),
        script: words('script'),
        shell: one('shell', values/* readShell */.lu) ?? (0,table/* settingOf */.f)('shell').default,
        command: raw.command ?? raw.values.get('command') ?? [],
        entrypoint: words('entrypoint'),
        volumes,
        mountWorkspace,
        workdir: readWorkdir(reading, look, mountWorkspace),
        env: all('env', values/* readVariable */.nt),
        user: one('user', values/* readUser */.Ue),
        containerUser: one('container-user', values/* readUser */.Ue),
        mapping,
        storage: choice('storage'),
        borrowed: borrowedFromStore(volumes, network, podmanArgs),
        network,
        pull: choice('pull'),
        timeoutSeconds: one('timeout', values/* readDuration */.$7),
        podmanArgs,
    };
    checkContainer(raw, reading, look, container);
    const scope = {
        ...readPositionals(raw, reading, look),
        // A line that begins with # is a comment, as it is for actions/upload-artifact.
        artefacts: all('artefacts', values/* readPattern */.ZS).filter((pattern) => !pattern.startsWith('#')),
        preset: presetOf(raw, reading, look),
    };
    checkScope(raw, reading, scope);
    const output = (name) => readOutput(reading, look, name);
    const settings = {
        verb: raw.verb,
        workspace: look.cwd,
        ...container,
        ...scope,
        repair: choice('repair'),
        dryRun: flag('dry-run'),
        attributes: choice('attributes'),
        policy: readPolicyPath(reading, look),
        policyFrom: choice('policy-from'),
        basePolicy: null,
        failOn: choice('fail-on'),
        format: choice('format'),
        report: output('report'),
        markdown: output('markdown'),
        html: output('html'),
        sarif: output('sarif'),
        junit: output('junit'),
        codeQuality: output('code-quality'),
        allowUntrustedCheckout: flag('allow-untrusted-checkout'),
        expected: raw.values.get('expect') ?? [],
        annotations: flag('annotations'),
        summary: flag('summary'),
        comment: choice('comment'),
        githubToken: given('github-token'),
        leg: given('leg'),
        // What a server without such a context hands on is no mistake of the user's.
        legs: /^[1-9]\d{0,4}$/.test(given('legs') ?? '') ? Number(given('legs')) : null,
    };
    checkOutputs(raw, reading, look);
    if (reading.mistakes.length > 0)
        throw new errors/* UsageError */.e(reading.mistakes);
    return settings;
}
/** The places of the CI system that was named, or null. One that has no place here is a mistake: nothing would be checked. */
function presetOf(raw, { given, choice, say }, look) {
    const name = given('preset') === null ? undefined : choice('preset');
    if (name === undefined)
        return null;
    const preset = (0,settings_preset/* readPreset */._)(name, look.variables, (path) => ![null, 'broken-link'].includes(look.kindOf(path)));
    const instead = raw.surface === 'cli' ? 'paths' : 'artefacts';
    if (preset.places.length === 0)
        say('preset', name, `names nothing that is there: ${preset.without.join(', ')}. Allowed: the CI system whose job this is, or ${instead} instead`);
    return preset;
}

;// CONCATENATED MODULE: ./lib/entry/settings-of.js
// Raw settings, checked against the disk as it is now.



/** The settings, with the working folder by its real path. Throws a UsageError that lists every mistake. */
function settingsOf(raw) {
    return parseSettings(raw, {
        cwd: (0,external_node_fs_.realpathSync)(process.cwd()),
        resolve: external_node_path_.resolve,
        variables: process.env,
        kindOf(path) {
            try {
                const stat = (0,external_node_fs_.statSync)(path);
                return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
            }
            catch (error) {
                // What lies behind a closed folder may well be there: the scan, or Podman, will say.
                if (error.code === 'EACCES')
                    return 'other';
                return isLink(path) ? 'broken-link' : null;
            }
        },
    });
}
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false; // not only what is missing throws: a path below a file (ENOTDIR) does, and one that is too long
    }
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HostError),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
// The two failures that a user can put right. Everything else that is thrown is our bug (exit 70).
/** Exit 2. Carries every mistake at once, so that nobody mends them one run at a time. */
class UsageError extends Error {
    mistakes;
    constructor(mistakes) {
        super(mistakes.map((mistake) => `${mistake.setting}: ${mistake.problem}`).join('\n'));
        this.name = 'UsageError';
        this.mistakes = mistakes;
    }
}
/** Exit 3. The host or Podman cannot do it: what happened, what it means, and the exact cure. */
class HostError extends Error {
    meaning;
    cure;
    constructor(what, meaning, cure) {
        super(what);
        this.name = 'HostError';
        this.meaning = meaning;
        this.cure = cure;
    }
}


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   TA: () => (/* binding */ toOutside),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   _A: () => (/* binding */ toInside),
/* harmony export */   dU: () => (/* binding */ parseIdMap)
/* harmony export */ });
// Id maps as the kernel writes them (user_namespaces(7)): rows of inside, outside, count. Pure.
/** Reads the text of /proc/PID/uid_map. Rows that are not three numbers are left out. */
function parseIdMap(text) {
    return text.split('\n').flatMap((line) => {
        const [inside, outside, count, ...more] = line.trim().split(/\s+/).map(Number);
        const row = [inside, outside, count].every((number) => Number.isSafeInteger(number)) && more.length === 0;
        return row ? [{ inside: inside, outside: outside, count: count }] : [];
    });
}
/** The id outside that an id inside has, or null where the map has none. */
function toOutside(map, inside) {
    const row = map.find((range) => inside >= range.inside && inside < range.inside + range.count);
    return row === undefined ? null : row.outside + (inside - row.inside);
}
/** The id inside that an id outside has, or null where the map has none. */
function toInside(map, outside) {
    const row = map.find((range) => outside >= range.outside && outside < range.outside + range.count);
    return row === undefined ? null : row.inside + (outside - row.outside);
}
/** How many ids the map holds. */
function sizeOf(map) {
    return map.reduce((sum, range) => sum + range.count, 0);
}
/**
 * Joins two steps into one: `inner` maps container ids to those of Podman's namespace, `outer` maps these to the host. What the
 * outer map does not hold falls out.
 */
function compose(inner, outer) {
    const rows = [];
    for (const range of inner) {
        for (const host of outer) {
            const first = Math.max(range.outside, host.inside);
            const end = Math.min(range.outside + range.count, host.inside + host.count);
            if (end > first)
                rows.push({ inside: range.inside + (first - range.outside), outside: host.outside + (first - host.inside), count: end - first });
        }
    }
    return rows.sort((a, b) => a.inside - b.inside);
}


/***/ }),

/***/ 7117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ podmanReads),
/* harmony export */   r: () => (/* binding */ podmanEnvironment)
/* harmony export */ });
// The environment that Podman gets: an allow-list. A job's own environment holds tokens (ACTIONS_RUNTIME_TOKEN and more), inputs
// and the runner's command files, and conmon and the container would inherit whatever is not left out. Pure.
const NAMES = [
    'PATH',
    'HOME',
    'TMPDIR',
    'LANG',
    'TZ',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'DBUS_SESSION_BUS_ADDRESS',
    'CONTAINERS_CONF',
    'CONTAINERS_CONF_OVERRIDE',
    'CONTAINERS_REGISTRIES_CONF',
    'CONTAINERS_STORAGE_CONF',
    'REGISTRY_AUTH_FILE',
    'DOCKER_CONFIG',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    // A proxy is how a pull gets out, and Podman hands it to the container as `podman run` always does.
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
];
/**
 * What Podman and every command beside it may see. USER is set to the name that belongs to the uid: Podman looks up subordinate
 * ids by $USER first (GetConfiguredMappings in libpod), and in CI it is often missing or another's.
 */
function podmanEnvironment(env, user) {
    const kept = { USER: user, LOGNAME: user, LC_ALL: 'C' };
    for (const name of NAMES) {
        const value = env[name];
        if (value !== undefined && value !== '')
            kept[name] = value;
    }
    return kept;
}
const PODMAN_READS = /^(?:LD_|XDG_|CONTAINERS?_|PODMAN_|STORAGE_|REGISTRY_|BUILDAH_|SSL_CERT_|GO|LISTEN_|DBUS_|_|LC_)|^(?:PATH|HOME|USER|LOGNAME|TMPDIR|LANG|TZ|SHELL|IFS|ENV|BASH_ENV|NOTIFY_SOCKET|DOCKER_CONFIG|TERM)$|_proxy$/i;
/** Whether Podman, conmon or the runtime would act on this variable themselves, so that it must not stand in their environment. */
function podmanReads(name) {
    return PODMAN_READS.test(name);
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   t: () => (/* binding */ referenceProblem)
/* harmony export */ });
// What stands in the setting image: a name, or a place with the transport before it (containers-transports(5)). Pure.
const TRANSPORTS = ['docker-archive', 'docker-daemon', 'oci-archive', 'oci', 'containers-storage'];
/** Takes the text apart. Podman reads `oci:latest` as a place too, not as the tag of an image called oci. */
function parseReference(text) {
    const transport = TRANSPORTS.find((name) => text.startsWith(`${name}:`));
    const base = { text, registry: null, path: null };
    if (transport === undefined)
        return registryReference(text);
    const rest = text.slice(transport.length + 1);
    if (transport === 'containers-storage')
        return { ...base, transport, localName: rest.replace(/^@/, ''), remoteName: null };
    const path = transport === 'docker-daemon' ? null : rest.split(':')[0];
    return { ...base, transport, localName: null, remoteName: text, path };
}
function registryReference(text) {
    const explicit = text.startsWith('docker://');
    const written = explicit ? text.slice('docker://'.length) : text;
    // With its transport a short name is Docker's own; without, Podman looks through its registries.
    const name = explicit && registryOf(written) === null ? `docker.io/${written.includes('/') ? '' : 'library/'}${written}` : written;
    const registry = registryOf(name);
    // Skopeo refuses a tag beside a digest; the digest alone decides, as it does for Podman.
    const remoteName = registry === null ? null : `docker://${name.replace(/:[\w.-]+@/, '@')}`;
    return { text, transport: 'registry', localName: name, remoteName, registry, path: null };
}
/** The first part of a name is a registry where it has a dot or a port, or is localhost (reference.splitDockerDomain). */
function registryOf(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, slash);
    return slash > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : null;
}
/** What is wrong with the text as a reference, or null. Whether the image exists is not asked. */
function referenceProblem(text) {
    const { transport, localName, path } = parseReference(text);
    if (transport === 'registry') {
        if (text === 'docker://')
            return 'names no image after docker://. Allowed: docker://NAME';
        if (/^[^/]*@[^/]*\//.test(localName))
            return 'holds a user or password, which would stand in every log. Allowed: the name alone, after podman login --password-stdin in an earlier step';
        return null;
    }
    if (transport === 'containers-storage') {
        if (localName === '' || localName?.startsWith('['))
            return 'names no image of your own store. Allowed: containers-storage:NAME, without [store]';
        return null;
    }
    if (transport === 'docker-daemon') {
        const name = text.slice('docker-daemon:'.length);
        return /^[^/]+:[\w.-]+$/.test(name.split('/').at(-1))
            ? null
            : 'has no tag, which Docker is asked for. Allowed: docker-daemon:NAME:TAG';
    }
    return path === '' ? `names no ${transport === 'oci' ? 'folder' : 'file'}. Allowed: ${transport}:PATH` : null;
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isIdMap),
/* harmony export */   c: () => (/* binding */ explainMap)
/* harmony export */ });
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8058);
// A pasted id map (/proc/PID/uid_map), row by row and in both directions. Pure.

/** Whether this is a pasted id map: threes of numbers, however they are broken into lines. */
function isIdMap(text) {
    const numbers = text.trim().split(/\s+/);
    return numbers.length > 1 && numbers.length % 3 === 0 && numbers.every((number) => /^\d{1,10}$/.test(number));
}
/** Explains a pasted map on this host. */
function explainMap(subject, host) {
    const numbers = subject.trim().split(/\s+/);
    const lines = numbers.flatMap((_, at) => (at % 3 === 0 ? [numbers.slice(at, at + 3).join(' ')] : []));
    const rows = (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIdMap */ .dU)(lines.join('\n'))
        .filter(({ count }) => count > 0)
        .map((row) => ({ ...row, from: fromWhom(row, host) }));
    return { version: 1, subject, rows, text: [...rows.map((row) => sentenceOf(row, host)), ...example(rows)].join('\n'), cure: null };
}
function fromWhom({ outside, count }, host) {
    if (count === 1 && outside === host.user.uid)
        return 'runner';
    const ends = [outside, outside + count - 1];
    return ends.every((id) => id !== host.user.uid && (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toInside */ ._A)(host.idMap.uid, id) !== null) ? 'subordinate' : 'elsewhere';
}
function sentenceOf(row, host) {
    const ids = row.count === 1
        ? `${row.inside} in there is ${row.outside} out here`
        : `${span(row.inside, row.count)} in there are ${span(row.outside, row.count)} out here`;
    switch (row.from) {
        case 'runner':
            return `${ids}: you, ${host.user.name}. What ${row.inside} writes is yours.`;
        case 'subordinate':
            return `${ids}: your subordinate ids. What they write is not yours, and you can give it back to yourself without root (podman unshare chown).`;
        case 'elsewhere':
            return `${ids}: none that your Podman may act for. What they write takes root to give back.`;
        default:
            return row.from;
    }
}
/** The arithmetic both ways, on the largest row. */
function example(rows) {
    const row = rows.toSorted((a, b) => b.count - a.count)[0];
    if (row === undefined || row.count === 1)
        return [];
    const at = Math.min(99, row.count - 1);
    const [inside, outside] = [row.inside + at, row.outside + at];
    return [
        `So ${inside} in there is ${row.outside} + (${inside} - ${row.inside}) = ${outside} out here, and a file of ${outside} out here is one of ${inside} in there.`,
    ];
}
function span(first, count) {
    return `${first} to ${first + count - 1}`;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   sD: () => (/* binding */ showAgain)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1502);
// One escaper a target. Everything from the container is hostile: names, users, output, messages. Pure.

// Controls, bidi overrides, zero-width and tag characters, line separators and lone surrogates: all that would be invisible, move the
// cursor, turn the text round or end a line. By what Unicode says of them: a list by hand had forgotten U+034F, U+180E and others.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Text with everything unseen made visible as \u{…}. Reversible: a backslash is doubled. */
function show(text) {
    return text.replaceAll('\\', '\\\\').replace(UNSEEN, visible);
}
function visible(character) {
    return `\\u{${character.codePointAt(0).toString(16)}}`;
}
/** Text that was shown before, and may have been changed since by others: what is unseen becomes visible, a backslash stays as it is. */
function showAgain(text) {
    return text.replace(UNSEEN, visible);
}
/** A path for people: as `show`, and bytes that are not UTF-8 as \xNN. */
function showPath(path) {
    return (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAndBytes */ .ul)(path)
        .map((part) => (typeof part === 'string' ? show(part) : `\\x${part.toString(16)}`))
        .join('');
}
// All punctuation that is markup in Markdown or HTML, and what makes an address a link in GFM (`://`, `www.`): an entity stops both.
const MARKUP = /[!#$%&*+<=>?@[\]\\^_`{|}~]|:(?=\/\/)|(?<=www)\./gi;
const entity = (character) => `&#${character.charCodeAt(0)};`;
/**
 * A name in Markdown. Backticks would not do: in a table a `|` ends the cell inside them too. Inside <code>, GitHub makes no mention
 * or reference of it.
 */
function markdownCode(text) {
    // cmark-gfm makes a mail address a link even there, and even of an entity, unless it ends in the middle of it.
    return `<code>${text.replace(MARKUP, entity).replace(/(?<=[\w.-]|&#43;|&#95;)&#64;/g, '&#64;<!---->')}</code>`;
}
// Sentences quote names and commands between these two. `show` lets neither through, so no name can hold one.
const QUOTE = '\u0001';
const UNQUOTE = '\u0002';
/** Marks a part of a sentence as a name or a command, for the target to set apart. The part has to be fit to be shown. */
function quote(shown) {
    return `${QUOTE}${shown}${UNQUOTE}`;
}
/** A sentence where there is no markup: a log, a message. */
function plain(sentence) {
    return sentence.replaceAll(QUOTE, '').replaceAll(UNQUOTE, '');
}
/**
 * A sentence in Markdown: what is quoted as code, and nothing of the rest is markup either. No address becomes a link, and no @ or
 * # addresses anybody, in a mail that quotes it either.
 */
function markdownSentence(sentence) {
    return partsOf(sentence)
        .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part)))
        .join('');
}
/** The parts of a sentence: text, quoted, text, quoted, …, text. */
function partsOf(sentence) {
    return sentence.split(/[\u0001\u0002]/);
}
function markdownText(text) {
    return text.replace(MARKUP, (character) => `${entity(character)}${'@#'.includes(character) ? '\u200b' : ''}`);
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readArgv)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4543);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7773);
// Reads a command line with node's own parser, under our table, so that every mistake is reported at once.



const VERBS = ['run', 'verify', 'plan', 'explain', 'repair', 'doctor', 'report'];
/** Settings whose values often begin with a dash themselves. */
const DASH_VALUES = ['podman-arg', 'script'];
/** Reads argv (without node and the script). Mistakes are collected in the result, never thrown. */
function readArgv(argv) {
    const [first, ...rest] = argv;
    if (first === '--version' || first === 'version')
        return { kind: 'version' };
    const verb = VERBS.find((name) => name === first) ?? null;
    const beforeCommand = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
    if (first === undefined || first === 'help' || beforeCommand.includes('--help') || beforeCommand.includes('-h')) {
        const topic = VERBS.find((name) => name === (first === 'help' ? argv[1] : first)) ?? null;
        return { kind: 'help', verb: topic };
    }
    if (verb === null)
        return { kind: 'settings', raw: withoutVerb(first) };
    return { kind: 'settings', raw: readVerb(verb, rest) };
}
function withoutVerb(word) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, VERBS);
    const problem = word.startsWith('-') ? 'a verb has to come first' : `is no verb${near === null ? '' : `; did you mean ${near}`}`;
    const mistake = {
        setting: 'verb',
        value: word,
        problem: `${problem}. Allowed: ${VERBS.join(', ')}`,
        example: 'rootless-artefacts run --image IMAGE -- COMMAND',
    };
    return { surface: 'cli', verb: 'run', values: new Map(), positionals: [], command: null, mistakes: [mistake] };
}
function readVerb(verb, argv) {
    const known = new Map(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y.filter((setting) => setting.only !== 'action').map((setting) => [setting.name, setting]));
    const options = Object.fromEntries([...known.values()].map((setting) => [
        setting.name,
        { type: setting.kind === 'flag' ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: false, tokens: true, allowPositionals: true });
    const values = new Map();
    const positionals = [];
    const mistakes = [];
    const mistake = (setting, value, problem, example) => mistakes.push({ setting, value, problem, example });
    let command = null;
    let unknownAt = null;
    for (const token of tokens) {
        if (token.kind === 'option-terminator') {
            command = argv.slice(token.index + 1);
            break;
        }
        if (token.kind === 'positional') {
            // The word after an option that does not exist is most likely its value, and no second mistake.
            if (unknownAt === null || token.index !== unknownAt + 1)
                positionals.push(token.value);
            continue;
        }
        const setting = known.get(token.name);
        if (setting === undefined) {
            if (token.index === unknownAt)
                continue; // -abc is one word to people and three options to the parser
            unknownAt = token.index;
            const offered = [...known.values()].filter((candidate) => candidate.verbs.includes(verb)).map((candidate) => candidate.name);
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(token.name, offered);
            mistake(token.rawName, null, `is no option of ${verb}${near === null ? '' : `; did you mean --${near}`}. See rootless-artefacts ${verb} --help`, null);
            continue;
        }
        const example = `--${setting.name}${setting.kind === 'flag' ? '' : ` ${quoted(setting.example)}`}`;
        if (!setting.verbs.includes(verb)) {
            mistake(token.rawName, token.value ?? null, `is an option of ${setting.verbs.join(', ')}, not of ${verb}`, null);
        }
        else if (setting.kind === 'flag') {
            if (token.inlineValue === true)
                mistake(token.rawName, token.value, 'takes no value: it is either there or not', example);
            else
                values.set(setting.name, ['true']);
        }
        else if (token.value === undefined) {
            mistake(token.rawName, null, 'needs a value', example);
        }
        else if (token.inlineValue !== true && token.value.startsWith('--') && !DASH_VALUES.includes(setting.name)) {
            mistake(token.rawName, token.value, `needs a value, and an option follows; a value that begins with -- is written --${setting.name}=VALUE`, example);
        }
        else {
            const given = values.get(setting.name);
            if (given === undefined)
                values.set(setting.name, [token.value]);
            else if (setting.kind === 'list')
                given.push(token.value);
            else
                mistake(token.rawName, token.value, `is given twice (first ${JSON.stringify(given[0])}); it can be given once`, example);
        }
    }
    return { surface: 'cli', verb, values, positionals, command, mistakes };
}
function quoted(text) {
    return /^[\w./:=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./lib/settings/nearest.js
// Did you mean. Pure.

/** The name that a mistyped word most likely means, or null. */
function nearest(word, names) {
    const ranked = names.map((name) => ({ name, distance: leven(word, name) })).sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    if (best === undefined || word.length < 3)
        return null;
    return best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ describePreset),
  _: () => (/* binding */ readPreset)
});

;// CONCATENATED MODULE: ./lib/artefacts/presets.js
// The places in which a CI system leaves things for the next job, by the variables that name them. Pure.
/** The places of a CI system in these variables. Whether they are there is another question. */
function placesOf(preset, variables) {
    return PLACES[preset](variables);
}
const PLACES = { github, gitlab, jenkins };
/**
 * https://docs.github.com/actions/reference/workflows-and-actions/variables: RUNNER_TEMP also holds what container actions leave,
 * `_github_home` and `_github_workflow`.
 */
function github(variables) {
    const names = ['GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'RUNNER_TEMP'];
    const olderName = !variables['RUNNER_TOOL_CACHE'] && variables['AGENT_TOOLSDIRECTORY'];
    const tools = named(variables, olderName ? 'AGENT_TOOLSDIRECTORY' : 'RUNNER_TOOL_CACHE');
    // There the cache is a part of the image, made by root, and the machine is thrown away after the job.
    const hosted = variables['RUNNER_ENVIRONMENT'] === 'github-hosted';
    const leftOut = hosted && tools.path !== null ? 'comes with a runner that GitHub hosts, and goes with it' : null;
    return [...names.map((name) => named(variables, name)), { ...tools, leftOut }];
}
/**
 * https://docs.gitlab.com/ci/variables/predefined_variables/: the runner keeps its cache beside the builds (`cache_dir`), and the
 * job's own files (variables of type file among them) in a folder beside the project.
 */
function gitlab(variables) {
    return [
        named(variables, 'CI_BUILDS_DIR'),
        named(variables, 'CI_PROJECT_DIR'),
        beside(variables, 'CI_PROJECT_DIR', 'CI_PROJECT_DIR.tmp', (path) => `${path}.tmp`),
        beside(variables, 'CI_BUILDS_DIR', 'the cache beside CI_BUILDS_DIR', (path) => path.replace(/\/[^/]*$/, '/cache')),
    ];
}
/** https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables and what Pipeline puts beside a workspace. */
function jenkins(variables) {
    const temporary = variables['WORKSPACE_TMP'] ? named(variables, 'WORKSPACE_TMP') : suffixed(variables, '@tmp');
    return [named(variables, 'WORKSPACE'), temporary, suffixed(variables, '@libs'), suffixed(variables, '@script')];
}
function suffixed(variables, suffix) {
    return beside(variables, 'WORKSPACE', `WORKSPACE${suffix}`, (path) => `${path}${suffix}`);
}
function named(variables, name) {
    const value = variables[name] ?? '';
    // A relative one would depend on where this step happens to run.
    return { name, path: value.startsWith('/') ? value.replace(/(?<=.)\/+$/, '') : null, leftOut: null };
}
function beside(variables, variable, name, place) {
    const { path } = named(variables, variable);
    return { name, path: path === null || path === '/' ? null : place(path), leftOut: null };
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __nccwpck_require__(2527);
;// CONCATENATED MODULE: ./lib/settings/preset.js
// Which of the places that a CI system names are there, and what is said of the others. Pure.


/** The preset in this environment, on this disk. It may have no place at all. */
function readPreset(name, variables, isThere) {
    const places = [];
    const without = [];
    for (const place of placesOf(name, variables)) {
        const problem = problemOf(place, isThere);
        if (problem !== null)
            without.push(`${place.name} ${problem}`);
        else if (place.path !== null)
            places.push({ name: place.name, path: place.path });
    }
    return { name, places, without };
}
function problemOf({ path, leftOut }, isThere) {
    if (path === null)
        return 'is not set';
    if (leftOut !== null)
        return `(${(0,report_escape/* show */.WU)(path)}) ${leftOut}`;
    return isThere(path) ? null : `(${(0,report_escape/* show */.WU)(path)}) is not there`;
}
/** One line for people: what the preset looks at, and what not. */
function describePreset({ name, places, without }) {
    const checked = places.map((place) => `${place.name} (${(0,report_escape/* show */.WU)(place.path)})`).join(', ');
    return `Checking what ${name} leaves behind: ${checked}${without.length === 0 ? '' : `. Not checked: ${without.join(', ')}`}`;
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingOf),
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
// The one table of settings. action.yml, the README, --help and the parser all come from it; nothing else names a setting.
const MAPPED = ['run', 'plan'];
const CHECKED = ['run', 'verify'];
const RUN = ['run'];
const VERIFY = ['verify'];
const REPORT = ['report'];
const COMMENTED = ['run', 'verify', 'report'];
const SETTINGS = [
    {
        name: 'image',
        verbs: ['run', 'verify', 'plan', 'explain'],
        kind: 'text',
        placeholder: 'IMAGE',
        example: 'docker.io/library/node:24',
        help: 'The image to run: a name, or `docker://NAME`, `oci:FOLDER[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE[:NAME:TAG]`, `docker-daemon:NAME:TAG` (built with Docker in an earlier step), `containers-storage:NAME`. For verify and explain: the image that made the files, so that its users can be named.',
    },
    {
        name: 'script',
        input: 'run',
        verbs: RUN,
        kind: 'text',
        placeholder: 'SCRIPT',
        example: 'npm test',
        help: 'A shell script to run in the container. It replaces the ENTRYPOINT of the image by `sh -e`.',
    },
    {
        name: 'shell',
        verbs: RUN,
        kind: 'text',
        default: 'sh',
        placeholder: 'SHELL',
        example: 'bash',
        help: 'The shell in the image that runs the script, called with `-e`.',
    },
    {
        name: 'command',
        only: 'action',
        verbs: RUN,
        kind: 'list',
        example: 'npm\ntest',
        help: 'The command to run, one argument a line. It keeps the ENTRYPOINT of the image, as `podman run` does.',
    },
    {
        name: 'entrypoint',
        verbs: RUN,
        kind: 'text',
        placeholder: 'PATH',
        example: '/bin/busybox',
        help: 'Overrides the ENTRYPOINT of the image.',
    },
    {
        name: 'artefacts',
        verbs: CHECKED,
        kind: 'list',
        placeholder: 'PATTERN',
        example: 'coverage/**',
        help: 'What to check: paths and globs with the meaning of actions/upload-artifact, `!` excludes. Default: every writable mount of the run, or the paths given to verify.',
    },
    {
        name: 'preset',
        verbs: VERIFY,
        kind: 'choice',
        values: ['github', 'gitlab', 'jenkins'],
        example: 'github',
        help: 'Checks what this CI system leaves behind for the next job: its workspace, temporary folders and caches, as the variables of the job name them. What is not set or not there is said.',
    },
    {
        name: 'volume',
        verbs: RUN,
        kind: 'list',
        placeholder: 'SOURCE:TARGET[:OPTIONS]',
        example: './out:/output',
        help: 'A further mount, written as for `podman run --volume`.',
    },
    {
        name: 'no-workspace',
        verbs: RUN,
        kind: 'flag',
        default: 'false',
        example: 'true',
        help: 'Does not mount the working folder, which otherwise is there at its own path and is the working directory.',
    },
    {
        name: 'workdir',
        verbs: RUN,
        kind: 'text',
        placeholder: 'FOLDER',
        example: 'packages/app',
        help: 'The working directory in the container; a relative one starts at the workspace. Default: the workspace.',
    },
    {
        name: 'env',
        verbs: RUN,
        kind: 'list',
        placeholder: 'NAME[=VALUE]',
        example: 'NODE_ENV=test',
        help: 'A variable for the container: NAME passes the value it has here, NAME=VALUE sets it. Values reach no command line and no report. Nothing else of the environment is passed.',
    },
    {
        name: 'user',
        verbs: MAPPED,
        kind: 'text',
        placeholder: 'USER[:GROUP]',
        example: '100:101',
        help: 'Starts the container as this user instead of the one of the image. Its supplementary groups are lost (as with `podman run --user`).',
    },
    {
        name: 'container-user',
        verbs: MAPPED,
        kind: 'text',
        placeholder: 'USER[:GROUP]',
        example: '100:101',
        help: 'Which user of the container becomes the runner, where it is not the one the image starts as: an entrypoint that changes user at run time (gosu, su, s6).',
    },
    {
        name: 'mapping',
        verbs: MAPPED,
        kind: 'choice',
        values: ['auto', 'default', 'remap', 'none'],
        default: 'auto',
        example: 'auto',
        help: "How users are mapped: `auto` computes it; `default` is Podman's own (container root is the runner); `remap` maps the user of the image to the runner even if it is root; `none` leaves it to `podman-arg`.",
    },
    {
        name: 'storage',
        verbs: MAPPED,
        kind: 'choice',
        values: ['auto', 'native', 'shifted'],
        default: 'auto',
        example: 'native',
        help: "Where a container with a computed mapping starts from: `shifted` is a store of its own that shifts the ids of the image while they are read; `native` is the user's own, for which Podman copies the image once a mapping; `auto` takes the first wherever it can.",
    },
    {
        name: 'network',
        verbs: RUN,
        kind: 'text',
        placeholder: 'NETWORK',
        example: 'none',
        help: 'The network of the container, as for `podman run --network`.',
    },
    {
        name: 'pull',
        verbs: MAPPED,
        kind: 'choice',
        values: ['missing', 'always', 'newer', 'never'],
        default: 'missing',
        example: 'always',
        help: 'When to pull the image. plan pulls nothing: where a run would, it asks the registry.',
    },
    {
        name: 'timeout',
        verbs: RUN,
        kind: 'text',
        placeholder: 'DURATION',
        example: '10m',
        help: 'Stops the container after this time: seconds, or a number with s, m or h. The artefacts are checked all the same.',
    },
    {
        name: 'podman-arg',
        verbs: RUN,
        kind: 'list',
        placeholder: 'OPTION',
        example: '--memory=1g',
        help: 'A further option for `podman run`, written in one piece.',
    },
    {
        name: 'repair',
        verbs: RUN,
        kind: 'choice',
        values: ['never', 'failed', 'always'],
        default: 'never',
        example: 'failed',
        help: 'Gives the runner back, after the run and without root, what his own subordinate ids own in the writable mounts, and checks again: `failed` where the check would fail for it, `always` also where an earlier job left it. The findings stay in the report; the outcome is that of the second check.',
    },
    {
        name: 'dry-run',
        only: 'cli',
        verbs: ['repair'],
        kind: 'flag',
        default: 'false',
        example: 'true',
        help: 'Counts and lists what would be changed, and changes nothing.',
    },
    {
        name: 'attributes',
        verbs: CHECKED,
        kind: 'choice',
        values: ['changed', 'all'],
        default: 'changed',
        example: 'all',
        help: 'Where to look for file capabilities and access lists, which takes a second look at each file: on what the run changed, or on everything.',
    },
    {
        name: 'policy',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'ci/artefacts-policy.yml',
        help: 'The policy file: levels of rules, paths that may break them, a baseline of known residue (docs/policy.md). Default: `.rootless-artefacts.yml` in the workspace, where there is one.',
    },
    {
        name: 'fail-on',
        verbs: CHECKED,
        kind: 'choice',
        values: ['error', 'warning', 'never'],
        default: 'error',
        example: 'warning',
        help: 'From which level on a finding fails the check.',
    },
    {
        name: 'format',
        only: 'cli',
        verbs: ['run', 'verify', 'plan', 'explain', 'repair', 'doctor', 'report'],
        kind: 'choice',
        values: ['text', 'json'],
        default: 'text',
        example: 'json',
        help: 'json: standard output is the report alone, everything else goes to standard error.',
    },
    {
        name: 'report',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.json',
        help: 'Writes the report as JSON (schema/report-v1.schema.json).',
    },
    {
        name: 'markdown',
        verbs: COMMENTED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.md',
        help: 'Writes the report as Markdown.',
    },
    {
        name: 'html',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.html',
        help: 'Writes the report as one HTML page that needs no network.',
    },
    {
        name: 'sarif',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.sarif',
        help: 'Writes the findings as SARIF 2.1.0, for GitHub code scanning (`github/codeql-action/upload-sarif`), Jenkins and editors.',
    },
    {
        name: 'junit',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report.xml',
        help: 'Writes the findings as JUnit XML, each a failed test: for GitLab (`artifacts:reports:junit`), Jenkins and others.',
    },
    {
        name: 'code-quality',
        verbs: CHECKED,
        kind: 'text',
        placeholder: 'FILE',
        example: 'report-quality.json',
        help: 'Writes the findings as GitLab Code Quality (`artifacts:reports:codequality`).',
    },
    {
        name: 'allow-untrusted-checkout',
        only: 'action',
        verbs: RUN,
        kind: 'flag',
        default: 'false',
        example: 'true',
        help: 'Runs the container also where the event has the rights of the repository (pull_request_target, workflow_run, issue_comment) and the checkout is not the commit of the workflow. The code of a pull request can then use the token and the secrets of the job.',
    },
    {
        name: 'annotations',
        only: 'action',
        verbs: CHECKED,
        kind: 'flag',
        default: 'true',
        example: 'false',
        help: 'Annotates the run with the findings.',
    },
    {
        name: 'summary',
        only: 'action',
        verbs: COMMENTED,
        kind: 'flag',
        default: 'true',
        example: 'false',
        help: 'Adds the report to the job summary.',
    },
    {
        name: 'reports',
        only: 'action',
        verbs: REPORT,
        kind: 'list',
        placeholder: 'FILE',
        default: 'reports',
        example: 'reports',
        help: 'The JSON reports of the jobs: files, or folders with some, as actions/download-artifact makes them.',
    },
    {
        name: 'expect',
        verbs: REPORT,
        kind: 'list',
        placeholder: 'JOB',
        example: 'test (24)',
        help: 'A job that has to be among them, by the name that reports show: `test`, or `test (24, ubuntu)`. One without a report is shown as missing, and fails.',
    },
    {
        name: 'policy-from',
        only: 'action',
        verbs: CHECKED,
        kind: 'choice',
        values: ['workspace', 'base'],
        default: 'workspace',
        example: 'base',
        help: 'Which policy counts on a pull request: that of the checkout, or that of the base branch, so that a pull request cannot loosen its own gate. `base` needs the permission `contents: read`.',
    },
    {
        name: 'comment',
        only: 'action',
        verbs: COMMENTED,
        kind: 'choice',
        values: ['auto', 'always', 'never'],
        default: 'auto',
        example: 'never',
        help: 'The one comment on the pull request, kept up to date by every job of the workflow. `auto` starts it when something is found and turns it to resolved when that is gone; `always` also when all is well, and for the merge queue. Needs the permission `pull-requests: write`.',
    },
    {
        name: 'github-token',
        only: 'action',
        verbs: COMMENTED,
        kind: 'text',
        default: '${{ github.token }}',
        example: '${{ secrets.GITHUB_TOKEN }}',
        help: 'The token that writes the comment. It reaches no container, no log and no report.',
    },
    {
        name: 'leg',
        only: 'action',
        verbs: CHECKED,
        kind: 'text',
        default: '${{ toJSON(matrix) }}',
        example: 'node 24',
        help: 'What tells this job from its siblings in the comment. Default: the values of its matrix. To be given where a workflow calls one reusable workflow twice.',
    },
    {
        name: 'legs',
        only: 'action',
        verbs: CHECKED,
        kind: 'text',
        default: '${{ strategy.job-total }}',
        example: '6',
        help: 'How many such siblings there are. Default: the jobs of the matrix.',
    },
];
/** The row of a setting. */
function settingOf(name) {
    return SETTINGS.find((setting) => setting.name === name);
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderMistakes),
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7773);
// How mistakes and help read on a terminal. Pure.


/** One paragraph a mistake: the setting, what was given, what is wrong and what is allowed, and how to write it here. */
function renderMistakes(mistakes) {
    const count = mistakes.length === 1 ? 'One mistake in the settings' : `${mistakes.length} mistakes in the settings`;
    const lines = mistakes.map((mistake) => {
        const value = mistake.value === null ? '' : ` "${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(mistake.value)}"`;
        const example = mistake.example === null ? '' : `\n  For example: ${mistake.example.replaceAll('\n', '\n    ')}`;
        return `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(mistake.setting)}${value} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(mistake.problem)}.${example}`;
    });
    return `${count}; nothing was run.\n${lines.join('\n')}\n`;
}
const VERB_HELP = {
    run: {
        usage: 'run --image IMAGE [options] [-- COMMAND ARGUMENT…]',
        does: 'Run the container with the mapping computed for it, then check every artefact.',
    },
    verify: { usage: 'verify [PATH…] [options]', does: 'Only check: after Docker, compose or any other tool made the files.' },
    plan: { usage: 'plan --image IMAGE [options]', does: 'Show the mapping and the owners it predicts, without running anything.' },
    explain: {
        usage: 'explain UID|PATH [options]',
        does: 'One uid or file in a sentence: which container user, from which mapping, and the cure.',
    },
    repair: {
        usage: 'repair PATH… [options]',
        does: 'Give you back, without root, what your own containers left there, and check it.',
    },
    report: {
        usage: 'report FILE… [options]',
        does: 'Merge the JSON reports of many jobs into one verdict, one summary and one comment.',
    },
    doctor: {
        usage: 'doctor [options]',
        does: 'Whether this host is fit: every requirement, what it breaks, and the command that cures it.',
    },
};
/** The help text of the command, or of one verb. */
function renderHelp(verb) {
    if (verb === null) {
        const verbs = Object.values(VERB_HELP).map(({ usage, does }) => `  rootless-artefacts ${usage}\n      ${does}`);
        return `Runs a container under rootless Podman so that every file it leaves belongs to you, and proves it.\n\n${verbs.join('\n')}\n\nrootless-artefacts VERB --help lists the options of a verb.\nExit codes: 0 pass, 1 findings, 2 usage, 3 the host or Podman cannot do it, 70 a bug, 124 time limit, 130/143 cancelled; run passes on the command's own status.\n`;
    }
    const rows = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y
        .filter((setting) => setting.verbs.includes(verb) && setting.only !== 'action')
        .map((setting) => {
        const value = setting.kind === 'flag' ? '' : ` ${setting.values?.join('|') ?? setting.placeholder ?? ''}`;
        const repeat = setting.kind === 'list' ? ' (repeatable)' : '';
        const fallback = setting.default === undefined || setting.kind === 'flag' ? '' : ` Default: ${setting.default}.`;
        return `  --${setting.name}${value}${repeat}\n      ${setting.help}${fallback}`;
    });
    return `rootless-artefacts ${VERB_HELP[verb].usage}\n\n${VERB_HELP[verb].does}\n\n${rows.join('\n')}\n`;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   Lp: () => (/* binding */ readNetwork),
/* harmony export */   Ue: () => (/* binding */ readUser),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   jg: () => (/* binding */ readVolume),
/* harmony export */   lu: () => (/* binding */ readShell),
/* harmony export */   nt: () => (/* binding */ readVariable),
/* harmony export */   y_: () => (/* binding */ readPodmanArg)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8424);
// One reader a value: text in, value or the problem with it out. Pure.

const ok = (value) => ({ ok: true, value });
const no = (problem) => ({ ok: false, problem });
/** `90`, `90s`, `10m`, `1h` → seconds. */
function readDuration(text) {
    const match = /^(\d+)([smh]?)$/.exec(text);
    const seconds = match === null ? 0 : Number(match[1]) * { '': 1, s: 1, m: 60, h: 3600 }[match[2]];
    // Timers of Node end at 2^31 ms, a little under 25 days.
    if (seconds < 1 || seconds > 2_000_000)
        return no('is not a time limit. Allowed: whole seconds from 1, or a number with s, m or h, up to 555h');
    return ok(seconds);
}
/** An image reference, with a transport or without. Only what could mislead Podman is refused; whether it exists is not ours to say. */
function readImage(text) {
    if (text.trim() === '')
        return no('is empty. Allowed: the name of an image, with registry and tag or digest');
    if (text.startsWith('-'))
        return no('begins with a dash, which Podman would read as an option. Allowed: the name of an image');
    if (hasSpaceOrControl(text))
        return no('holds white space or a control character. Allowed: the name of an image, with registry and tag or digest');
    const problem = (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceProblem */ .t)(text);
    return problem === null ? ok(text) : { ok: false, problem, secret: text.includes('@') };
}
/** The shell that runs a script, by name or path. */
function readShell(text) {
    if (/^[\w./+-]+$/.test(text) && !text.startsWith('-'))
        return ok(text);
    return no('is not a shell. Allowed: the name or path of one, without options');
}
/** USER[:GROUP] with the rules of moby/sys/user: a number is an id from 0 to 2^31-1, never looked up as a name. */
function readUser(text) {
    const parts = text.split(':');
    if (parts.length > 2 || parts[0] === '' || parts[1] === '' || hasSpaceOrControl(text) || text.startsWith('-')) {
        return no('is not a user. Allowed: a name or a number, and after a colon a group');
    }
    if (parts.some((part) => /^\d+$/.test(part) && Number(part) > 2 ** 31 - 1))
        return no('is too large. Allowed: ids from 0 to 2147483647');
    return ok(text);
}
/** NAME or NAME=VALUE. */
function readVariable(text) {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const value = equals < 0 ? null : text.slice(equals + 1);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return no('is not a variable. Allowed: a name of letters, digits and _, alone or with =VALUE');
    if (value !== null && /[\n\r\0]/.test(value)) {
        return no(`gives ${name} a value of several lines. Allowed: one line; export the variable in the step and pass it by its name, ${name}`);
    }
    return ok({ name, value });
}
const VOLUME_OPTIONS = new Set('ro rw z Z O U exec noexec dev nodev suid nosuid copy nocopy private rprivate shared rshared slave rslave unbindable runbindable bind rbind idmap'.split(' '));
/** SOURCE:TARGET[:OPTIONS] as for `podman run --volume`; the source is made absolute from `cwd`. */
function readVolume(text, cwd, resolve) {
    const [source, target, optionText, ...more] = text.split(':');
    if (source === undefined || source === '')
        return no('has no source. Allowed: SOURCE:TARGET[:OPTIONS]');
    if (target === undefined || target === '')
        return no('has no target. Allowed: SOURCE:TARGET[:OPTIONS]');
    if (more.length > 0)
        return no('has too many colons. Allowed: SOURCE:TARGET[:OPTIONS], and no colon in a path');
    if (!target.startsWith('/'))
        return no(`has the target ${JSON.stringify(target)}, which is not absolute. Allowed: a path in the container that begins with /`);
    if (/^\/+$/.test(target))
        return no('would cover the whole image. Allowed: a target below /');
    const options = optionText === undefined ? [] : optionText.split(',');
    const unknown = options.filter((option) => !VOLUME_OPTIONS.has(option));
    if (unknown.length > 0)
        return no(`has the unknown option ${unknown.map((option) => JSON.stringify(option)).join(', ')}. Allowed: ${[...VOLUME_OPTIONS].join(', ')}`);
    const named = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(source);
    const path = named ? source : resolve(cwd, source);
    return ok({
        source: path,
        target: target.replace(/\/+$/, ''),
        options,
        named,
        writable: !options.includes('ro') && !options.includes('O'),
    });
}
/** A pattern of actions/upload-artifact; the restrictions are those of @actions/glob. */
function readPattern(text) {
    const bare = text.replace(/^[!\s]+/, '');
    if (bare.trim() === '')
        return no('is empty. Allowed: a path or a glob, with ! before it to exclude');
    const segments = bare.split('/');
    if (segments.includes('..') || segments.slice(1).includes('.')) {
        return no('leaves its folder by `..` or holds a `.` segment, which actions/upload-artifact refuses too. Allowed: a path below the workspace, an absolute path, or ~/');
    }
    return ok(text);
}
/** The name of a network, or one of Podman's modes with their options. */
function readNetwork(text) {
    return /^[A-Za-z0-9][\w.:=,/[\]+-]*$/.test(text)
        ? ok(text)
        : no('is not a network. Allowed: none, host, slirp4netns, pasta, bridge or the name of a network');
}
/** The options of `podman run` that are ours to give, each with the setting that gives it. */
const OURS = {
    '--user': 'user',
    '-u': 'user',
    '--env': 'env',
    '-e': 'env',
    '--env-file': 'env',
    '--volume': 'volume',
    '-v': 'volume',
    '--entrypoint': 'entrypoint',
    '--workdir': 'workdir',
    '-w': 'workdir',
    '--network': 'network',
    '--net': 'network',
    '--pull': 'pull',
};
const MAPPING_OPTIONS = ['--userns', '--uidmap', '--gidmap', '--subuidname', '--subgidname', '--pod'];
const NEVER = {
    '--name': 'the container is named by us, so that it can be stopped and removed',
    '--rm': 'it is always given',
    '--detach': 'the run has to be followed to its end',
    '-d': 'the run has to be followed to its end',
    '--tty': 'a terminal would mix the output of the container with control sequences',
    '-t': 'a terminal would mix the output of the container with control sequences',
    '--cidfile': 'it is given already, so that the container can be stopped',
    '--help': 'Podman would print its help and run nothing',
    '--restart': 'the run has to end',
};
/** One further option for `podman run`. Options that a setting or the mapping owns are refused with its name. */
function readPodmanArg(text, mapping) {
    if (!/^--?[A-Za-z]/.test(text))
        return no('is not an option. Allowed: one option in one piece, such as --memory=1g');
    if (/[\n\r\0]/.test(text))
        return no('holds a line break. Allowed: one option in one piece, such as --memory=1g');
    if (/^--?[\w-]+\s/.test(text))
        return no('holds an option and its value as two words. Allowed: one option in one piece, such as --memory=1g');
    const name = text.startsWith('--') ? text.split('=')[0] : shortName(text);
    if (OURS[name] !== undefined)
        return no(`is given by the setting ${OURS[name]}. Allowed: any other option of podman run`);
    if (NEVER[name] !== undefined)
        return no(`cannot be given: ${NEVER[name]}. Allowed: any other option of podman run`);
    if (MAPPING_OPTIONS.includes(name) && mapping !== 'none')
        return no('would fight the computed mapping. Allowed: it, together with mapping none');
    return ok(text);
}
/** The option that counts in `-it` or `-iv./a:/b`: short ones without a value (-i, -P, -q) can stand before it in one word. */
function shortName(text) {
    return `-${text.replace(/^-[iPq]*(?=.)/, '').charAt(0)}`;
}
function hasSpaceOrControl(text) {
    return /[\s\u0000-\u001f\u007f]/.test(text);
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   js: () => (/* binding */ TOOL),
/* harmony export */   xv: () => (/* binding */ VERSION),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
// The name and version that reports carry; scripts/build.mjs holds the version to that of package.json.
const TOOL = 'rootless-artefacts';
const VERSION = '0.1.0';
const HOME = 'https://github.com/rootless-artefacts/rootless-artefacts';


/***/ }),

/***/ 8701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ToolMissing),
  b: () => (/* binding */ realWorld)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./lib/host/podman-environment.js
var podman_environment = __nccwpck_require__(7117);
;// CONCATENATED MODULE: ./lib/world.js
// The ports through which the shell stages touch the world, and the real things behind them. Tests pass others.



/** The tool of a command is not installed. */
class ToolMissing extends Error {
    tool;
    constructor(tool) {
        super(`${tool} is not installed`);
        this.name = 'ToolMissing';
        this.tool = tool;
    }
}
/** The real world of this process. */
function realWorld(log, insideScript) {
    const user = whoAmI();
    const environment = (0,podman_environment/* podmanEnvironment */.r)(process.env, user.name);
    return { exec: lazyExec(environment), stream: realStream(environment), log, user, env: process.env, now: Date.now, insideScript };
}
/** Loaded at the first use: a verify in which all is well needs no short command. */
function lazyExec(environment) {
    return async (tool, args) => (await __nccwpck_require__.e(/* import() */ 881).then(__nccwpck_require__.bind(__nccwpck_require__, 2881))).actionsExec(environment)(tool, args);
}
function whoAmI() {
    const uid = process.getuid?.() ?? 0;
    const gid = process.getgid?.() ?? 0;
    const groups = [...new Set([gid, ...(process.getgroups?.() ?? [])])];
    try {
        return { uid, gid, groups, name: (0,external_node_os_.userInfo)().username };
    }
    catch {
        return { uid, gid, groups, name: String(uid) }; // a uid that has no passwd entry, as in many pods
    }
}
function realStream(environment) {
    return (tool, args, options = {}) => {
        // A session of its own: a Ctrl-C at the terminal reaches us alone, and we stop the container in order.
        const child = (0,external_node_child_process_namespaceObject.spawn)(tool, [...args], {
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
            env: { ...options.variables, ...environment },
            cwd: options.cwd,
        });
        child.stdin.on('error', () => undefined); // a command that ends without reading its input is no fault
        child.stdin.end(options.input);
        const exit = new Promise((resolve, reject) => {
            child.on('error', (error) => reject(error.code === 'ENOENT' ? new ToolMissing(tool) : error));
            child.on('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal])));
        });
        exit.catch(() => undefined); // whoever waits for it hears of it; until then it must not count as unhandled
        return {
            stdout: child.stdout,
            stderr: child.stderr,
            exit,
            signal: (name) => void child.kill(name),
            letGo() {
                child.stdout.destroy();
                child.stderr.destroy();
                child.unref();
            },
        };
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6830);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
