export const id = 53;
export const ids = [53];
export const modules = {

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchSignals: () => (/* binding */ watchSignals)
/* harmony export */ });
// The signals by which a job is cancelled. The runner sends SIGINT to this process alone, SIGTERM 7.5 s later, and kills it after
// another 2.5 s (actions/runner ProcessInvoker), so the container has to be stopped by us.
function watchSignals() {
    const controller = new AbortController();
    let first = null;
    const note = (signal) => {
        first ??= signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
        controller.abort(first);
    };
    return {
        begin() {
            process.on('SIGINT', note).on('SIGTERM', note);
            return controller.signal;
        },
        end() {
            process.off('SIGINT', note).off('SIGTERM', note);
        },
        received: () => first,
    };
}


/***/ })

};
