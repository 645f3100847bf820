export const id = 251;
export const ids = [251];
export const modules = {

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCheckup: () => (/* binding */ renderCheckup)
/* harmony export */ });
/* harmony import */ var _host_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7512);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
// A checkup for people: one line a requirement, and under what is not fit what it breaks and its cure. Pure.


function renderCheckup({ requirements }) {
    const unfit = requirements.filter(({ fit }) => fit === false).length;
    const headline = unfit === 0
        ? 'FIT    Rootless containers work here'
        : `UNFIT  ${unfit} of ${requirements.length} requirements ${unfit === 1 ? 'is' : 'are'} not met`;
    return `${[headline, ...requirements.filter(({ fit }) => fit !== null).flatMap(linesOf), ...unchecked(requirements)].join('\n')}\n`;
}
function linesOf({ id, fit, seen, breaks, symptom, cure }) {
    // Without the doubled backslashes of `show`: a cure is to be pasted, and a symptom to be searched for.
    const line = (name, text) => (text === null ? [] : [`       ${name}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(text).replaceAll('\\\\', '\\')}`]);
    return [
        `${fit === true ? 'ok   ' : 'UNFIT'}  ${_host_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .d[id].title}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(seen)}`,
        ...line('It breaks', breaks),
        ...line('Seen as', symptom),
        ...line('Cure', cure),
    ];
}
/** What could not be checked, with one line a reason. */
function unchecked(requirements) {
    const open = requirements.filter(({ fit }) => fit === null);
    return [...new Set(open.map(({ seen }) => seen))].map((reason) => {
        const titles = open.filter(({ seen }) => seen === reason).map(({ id }) => _host_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .d[id].title);
        return `?      ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(reason)}: ${titles.join(', ')}`;
    });
}


/***/ })

};
