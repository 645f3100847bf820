export const id = 676;
export const ids = [676];
export const modules = {

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsExec: () => (/* binding */ actionsExec)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2876);
/* harmony import */ var _host_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5314);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8571);
// @actions/exec behind our Exec port. Its first argument is a command line that it splits, a non-zero status throws without
// saying what went wrong, it writes `[command]…` to stdout, which would spoil the JSON of the command line, and it prints a line
// for every folder in PATH that it may not read: all met here.



function actionsExec(environment) {
    return async (tool, args) => {
        const path = (0,_host_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(tool, environment['PATH'] ?? '');
        if (path === null)
            throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolMissing */ .L(tool);
        const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(`"${path}"`, [...args], {
            silent: true,
            ignoreReturnCode: true,
            env: { ...environment },
        });
        return { code: exitCode, stdout, stderr };
    };
}


/***/ })

};
