export const id = 76;
export const ids = [76];
export const modules = {

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openReportFile: () => (/* binding */ openReportFile)
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
        path,
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
