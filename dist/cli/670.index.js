export const id = 670;
export const ids = [670];
export const modules = {

/***/ 2670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDocuments: () => (/* binding */ openDocuments)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/documents.js
// The documents that can be asked for: the setting that names the file, and the renderer, loaded only where it is asked for. Pure.
const DOCUMENTS = [
    { setting: 'report', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 7406))).renderReport },
    { setting: 'markdown', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 3021))).renderMarkdown },
    { setting: 'html', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(42), __webpack_require__.e(761)]).then(__webpack_require__.bind(__webpack_require__, 2761))).renderHtml },
    { setting: 'sarif', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(42), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 6576))).renderSarif },
    { setting: 'junit', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(42), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 2034))).renderJunit },
    { setting: 'codeQuality', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 565))).renderCodeQuality },
];

// EXTERNAL MODULE: ./lib/forge/files.js
var files = __webpack_require__(9076);
;// CONCATENATED MODULE: ./lib/forge/documents.js
// Writes the documents that were asked for.



const sha256 = (text, encoding) => (0,external_node_crypto_.createHash)('sha256').update(text).digest(encoding);
/**
 * Opens the folders of the documents that are asked for and loads their renderers. Call it before the container starts: it may be able
 * to change what lies in the workspace, and this code may lie there.
 */
async function openDocuments(settings) {
    const asked = DOCUMENTS.flatMap(({ setting, load }) => {
        const path = settings[setting];
        return path === null ? [] : [{ file: (0,files/* openReportFile */.x)(path), load }];
    });
    const documents = await Promise.all(asked.map(async ({ file, load }) => ({ file, render: await load() })));
    return {
        write(facts) {
            const faults = [];
            for (const { file, render } of documents) {
                try {
                    file.write(render(facts, sha256));
                }
                catch (fault) {
                    faults.push(fault);
                }
            }
            if (faults.length > 0)
                throw faults[0];
        },
    };
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openReportFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
// Report files. The container can write to the workspace, so a file is opened through its folder as that was before the container
// started, written under another name and renamed: a link in its place is replaced, never followed.




/** Holds the folder of a report file open. Call it before the container starts. */
function openReportFile(path) {
    let folder;
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
    return {
        write(text) {
            // Through the descriptor: the folder may have been renamed and a link put in its place since.
            const here = `/proc/self/fd/${folder}`;
            const fresh = `${here}/.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`;
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fresh, text, { flag: 'wx', mode: 0o644 });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, `${here}/${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`);
            }
            catch (error) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(fresh, { force: true });
                throw cannotWrite(path, error);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(folder);
            }
        },
    };
}
function cannotWrite(path, error) {
    const words = error instanceof Error ? error.message.replaceAll(/\/proc\/self\/fd\/\d+\/\S*/g, path) : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .d(`The report ${path} could not be written: ${words}`, 'A report that was asked for is missing.', 'Name a file in a folder that you may write to.');
}


/***/ })

};
