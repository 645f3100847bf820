export const id = 718;
export const ids = [718];
export const modules = {

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stepLine: () => (/* binding */ stepLine)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
// Which line of a workflow runs the image: the step of ours in this job. Pure.

/** The line, from 1, of the `image` (or else of the `uses`) of the step that runs this image; null where it cannot be told. */
function stepLine(text, job, image) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, logLevel: 'silent' });
    const steps = document.getIn(['jobs', job, 'steps']);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps))
        return null;
    const ours = steps.items.filter((step) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(step) && /(?:^\.\/?|rootless-artefacts)/.test(String(step.get('uses') ?? '')));
    const withImage = ours.filter((step) => String(step.getIn(['with', 'image']) ?? '') === image);
    // Two steps that run the same image cannot be told apart, and an expression stands for an image that is not known here.
    const step = withImage.length === 1 ? withImage[0] : ours.length === 1 ? ours[0] : undefined;
    const node = step?.getIn(['with', 'image'], true) ?? step?.get('uses', true);
    const offset = node?.range?.[0];
    return offset === undefined ? null : lines.linePos(offset).line;
}


/***/ })

};
