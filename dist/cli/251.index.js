export const id = 251;
export const ids = [251];
export const modules = {

/***/ 7512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ REQUIREMENTS)
/* harmony export */ });
// What rootless containers ask of a host: one row a requirement. docs/requirements.md is made from it. Pure.
const REQUIREMENTS = {
    'plain-user': {
        title: 'a plain user',
        breaks: 'As root, container root is root on the host, and the files of the container belong to root',
        symptom: null,
    },
    podman: {
        title: 'Podman',
        breaks: 'No container can be run here; verify works without',
        symptom: 'podman: command not found',
    },
    'user-name': {
        title: 'the name in $USER',
        breaks: 'Podman looks up subordinate ids by this name, and takes those of another user or none',
        symptom: 'newuidmap: uid range [1-65537) -> [100000-165536) not allowed',
    },
    'runtime-folder': {
        title: 'the runtime folder',
        breaks: 'Podman has no place for what it must remember while a container runs, so none starts',
        symptom: 'XDG_RUNTIME_DIR directory "/run/user/0" is not owned by the current user',
    },
    'user-namespaces': {
        title: 'user namespaces',
        breaks: 'Without a namespace of its own Podman can map no user and start no container',
        symptom: 'cannot clone: Permission denied',
    },
    'id-map-tools': {
        title: 'newuidmap and newgidmap',
        breaks: 'Podman cannot map your subordinate ids without them, and starts no container',
        symptom: 'newuidmap: write to uid_map failed: Operation not permitted',
    },
    'subordinate-ids': {
        title: 'subordinate ids',
        breaks: 'The other users of an image are mapped to them: without a sound range, images with more than one user cannot be stored or run',
        symptom: 'potentially insufficient UIDs or GIDs available in user namespace',
    },
    'storage-driver': {
        title: 'the storage driver',
        breaks: 'Every container starts with a full copy of its image: seconds instead of a tenth of one, until the disk is full',
        symptom: 'no space left on device',
    },
    'storage-folder': {
        title: 'the folder of the store',
        breaks: 'Images cannot be stored there, or not run from there',
        symptom: 'potentially insufficient UIDs or GIDs … lchown …: operation not permitted',
    },
    'storage-parents': {
        title: 'the way to the store',
        breaks: 'A container with a mapping of its own is not let through to its image',
        symptom: 'make …/merged private: Permission denied',
    },
    cgroups: {
        title: 'cgroups',
        breaks: 'The runtime starts no container',
        symptom: 'crun: cgroups in hybrid mode not supported, drop all controllers from cgroupv2',
    },
    'cgroup-manager': {
        title: 'the cgroup manager',
        breaks: 'No container starts, or it ends with the session that started it',
        symptom: 'The cgroupv2 manager is set to systemd but there is no systemd user session available',
    },
    'container-runtime': {
        title: 'the container runtime',
        breaks: 'No container starts',
        symptom: 'crun: unknown version specified',
    },
    network: {
        title: 'the network',
        breaks: 'A container with a network does not start; with network none or host it does',
        symptom: 'slirp4netns failed: "open(\\"/dev/net/tun\\"): No such file or directory',
    },
};


/***/ }),

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
