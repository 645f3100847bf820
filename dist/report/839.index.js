export const id = 839;
export const ids = [839];
export const modules = {

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actionsExec: () => (/* binding */ actionsExec)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(2876);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/host/locate.js
// Finds a program on PATH, without starting a shell for it.


/** The path of a program that may be started, or null. */
function locate(tool, path) {
    return (path
        .split(external_node_path_.delimiter)
        .filter(external_node_path_.isAbsolute) // a relative folder would be looked for in the checkout
        .map((folder) => (0,external_node_path_.join)(folder, tool))
        .find((candidate) => may(candidate, external_node_fs_.constants.X_OK) && (0,external_node_fs_.statSync)(candidate).isFile()) ?? null);
}
/** access(2). */
function may(path, mode) {
    try {
        (0,external_node_fs_.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/world.js + 3 modules
var world = __webpack_require__(9812);
;// CONCATENATED MODULE: ./lib/actions-exec.js
// @actions/exec behind our Exec port. Its first argument is a command line that it splits, a non-zero status throws without
// saying what went wrong, it writes `[command]…` to stdout, which would spoil the JSON of the command line, and it prints a line
// for every folder in PATH that it may not read: all met here.



function actionsExec(environment) {
    return async (tool, args) => {
        const path = locate(tool, environment['PATH'] ?? '');
        if (path === null)
            throw new world/* ToolMissing */.L(tool);
        const { exitCode, stdout, stderr } = await (0,exec/* getExecOutput */.H)(`"${path}"`, [...args], {
            silent: true,
            ignoreReturnCode: true,
            env: { ...environment },
        });
        return { code: exitCode, stdout, stderr };
    };
}


/***/ })

};
