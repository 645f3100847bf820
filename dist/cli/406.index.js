export const id = 406;
export const ids = [406,102];
export const modules = {

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
// The table of rules: level, sentence, help and cure of each live here and nowhere else. docs/rules.md is made from it. Pure.

const giveBack = (told) => told.subordinate
    ? `what is there already: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare chown -hR 0:0 -- ${told.shellPath}`)}`
    : `what is there already is nobody's whom your Podman may act for, so it takes root: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`sudo chown -hR ${told.myIds} -- ${told.shellPath}`)}`;
function ownerCure(told) {
    const { maker, mapping } = told;
    if (mapping === null || maker === null) {
        const next = told.subordinate
            ? `Run the container by ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('rootless-artefacts run')}, which maps its user to you`
            : `Run the tool that made it as yourself, or the container under rootless Podman by ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('rootless-artefacts run')}`;
        return { text: `${next}; ${giveBack(told)}`, fix: null };
    }
    if (mapping === 'default' && maker.starts)
        return {
            text: `Set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('mapping: auto')}, which makes ${maker.label} you; ${giveBack(told)}`,
            fix: { setting: 'mapping', value: 'auto' },
        };
    return {
        text: `Set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`container-user: ${maker.ids}`)}, which makes ${maker.label} you; ${giveBack(told)}`,
        fix: { setting: 'container-user', value: maker.ids },
    };
}
const RULES = {
    'foreign-owner': {
        id: 'foreign-owner',
        level: 'error',
        title: 'The file belongs to somebody else',
        breaks: 'the next checkout, upload or clean-up stops at it with "Permission denied"',
        help: 'A user of the container who is not mapped to the runner wrote it (actions/runner#434). Let `container-user` name that user, or leave `mapping` at `auto`. What is there already is given back with `podman unshare chown` where it belongs to a subordinate id of the runner, and only by root where it does not.',
        sentence: (told) => {
            const owner = `${told.what} belongs to ${told.owner}, not to ${told.me}`;
            if (!told.subordinate)
                return `${owner}, and to no id of your Podman: root or another user made it`;
            if (told.maker === null)
                return `${owner}: it is one of your subordinate ids, so a container of yours made it`;
            return told.mapping === null
                ? `${owner}: one of your subordinate ids, ${told.maker.label} in a container with the default mapping`
                : `${owner}: ${told.maker.label} of the container made it`;
        },
        cure: ownerCure,
    },
    'foreign-group': {
        id: 'foreign-group',
        level: 'warning',
        title: 'The file belongs to a foreign group',
        breaks: 'whoever shares files by group cannot rely on it, and the group has no name on this host',
        help: 'The owner is the runner, the group is none of his. In the container the file was given another group: by a setgid folder, by `chgrp`, or because only the uid was mapped (`keep-id:uid=` without `gid=`). Let `container-user` name user and group.',
        sentence: (told) => `${told.what} is yours but belongs to the group of ${told.owner}, which is none of yours${told.maker === null ? '' : ` (${told.maker.label} in the container)`}`,
        cure: (told) => told.maker === null || told.mapping === null
            ? {
                text: `To mend what is there: ${told.subordinate ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare chgrp -hR 0 -- ${told.shellPath}`) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`sudo chgrp -hR ${told.myIds.split(':')[1]} -- ${told.shellPath}`)}`,
                fix: null,
            }
            : {
                text: `Set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`container-user: ${told.maker.ids}`)}, which maps the group too`,
                fix: { setting: 'container-user', value: told.maker.ids },
            },
    },
    unreadable: {
        id: 'unreadable',
        level: 'error',
        title: 'The runner may not read it',
        breaks: 'actions/upload-artifact stops at it with EACCES (actions/upload-artifact#192)',
        help: 'It belongs to the runner, but its mode takes away his right to read it; a folder also needs the right to enter. Set the mode or the umask where the file is made.',
        sentence: (told) => `${told.what} is yours, but its mode ${told.mode} does not let you ${told.type === 'folder' ? 'look into it' : 'read it'}`,
        cure: (told) => ({
            text: `Set a mode or umask where it is made that leaves the owner u+r${told.type === 'folder' ? 'x' : ''}; what is there already: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod u+rX -- ${told.shellPath}`)}`,
            fix: null,
        }),
    },
    undeletable: {
        id: 'undeletable',
        level: 'error',
        title: 'What is in the folder cannot be deleted',
        breaks: 'the next checkout stops with EACCES when it clears the workspace (actions/checkout#1720)',
        help: 'The folder belongs to the runner, holds something, and its mode does not let him write into it; the module cache of Go is made like this. Make it writable at the end of the job (`chmod -R u+w`), or keep such caches outside the workspace (`GOFLAGS=-modcacherw`).',
        sentence: (told) => `${told.what} is yours and holds something, but its mode ${told.mode} does not let you delete what is in it`,
        cure: (told) => ({
            text: `Make it writable at the end of the job: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R u+w -- ${told.shellPath}`)}; for the module cache of Go set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('GOFLAGS=-modcacherw')}`,
            fix: null,
        }),
    },
    'missing-artefact': {
        id: 'missing-artefact',
        level: 'error',
        title: 'A pattern matches nothing',
        breaks: 'there is nothing to upload, and nothing was checked for it',
        help: 'No file was found for a pattern of `artefacts`. Either the container did not write it, or it wrote it where no mount is, or the pattern is wrong: relative ones start at the workspace.',
        sentence: (told) => `No file matches the pattern ${told.what}`,
        cure: () => ({ text: 'See that the command writes it below a mount, and that a relative pattern starts at the workspace', fix: null }),
    },
};


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* unused harmony export LISTED */
// Gathers findings into a verdict with flat memory: every one is counted, the first ten thousand are kept. Pure.
/** So many findings are listed, the rest counted (report contract, version 1). */
const LISTED = 10_000;
/** Collects findings. What fails a check is listed first when there are more than can be listed. */
function gather() {
    const kept = { error: [], warning: [] };
    const counts = { error: 0, warning: 0 };
    const byRule = {};
    return {
        add(finding) {
            counts[finding.level] += 1;
            byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
            if (kept[finding.level].length < LISTED)
                kept[finding.level].push(finding);
        },
        verdict(scan) {
            const findings = [...kept.error.sort(byPath), ...kept.warning.sort(byPath)].slice(0, LISTED);
            return { findings, counts: { ...counts }, byRule: { ...byRule }, omitted: counts.error + counts.warning - findings.length, scan };
        },
    };
}
/** Find runs in parallel; a report reads the same each time. */
function byPath(a, b) {
    const [first, second] = [a.entry?.path ?? a.pattern ?? '', b.entry?.path ?? b.pattern ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
}
/** Whether the verdict fails a check from this level on. What could not be looked at was not proved, so it fails as an error does. */
function fails(verdict, failOn) {
    if (failOn === 'never')
        return false;
    return verdict.counts.error > 0 || verdict.scan.unexamined.length > 0 || (failOn === 'warning' && verdict.counts.warning > 0);
}


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gx: () => (/* binding */ needsPasswd),
/* harmony export */   mM: () => (/* binding */ resolveUser)
/* harmony export */ });
// Which uid and gid a USER is, without running the image: the rules of moby/sys/user GetExecUser, which Podman uses. Pure.
/** Whether a USER can only be told with the passwd file of the image: a name, or a uid whose primary group is in there. */
function needsPasswd(declared) {
    return declared !== '' && !/^\d+:\d+$/.test(declared);
}
/**
 * The ids of a USER. A number is a uid and never looked up as a name; without a row for it its group is 0 (the OpenShift kind of
 * image); a group that is given counts before the primary one. An unknown name is an error, as it is when the container starts.
 */
function resolveUser(declared, users) {
    const [userPart = '', groupPart] = declared.split(':');
    const isNumber = /^\d+$/.test(userPart);
    const row = userPart === ''
        ? users.passwd.find(({ uid }) => uid === 0)
        : users.passwd.find(({ name, uid }) => (isNumber ? uid === Number(userPart) : name === userPart));
    if (row === undefined && userPart !== '' && !isNumber)
        return { unknown: `user ${userPart}` };
    const uid = row?.uid ?? (isNumber ? Number(userPart) : 0);
    const name = row?.name ?? (uid === 0 ? 'root' : null);
    if (groupPart === undefined || groupPart === '')
        return { declared, uid, gid: row?.gid ?? 0, name };
    if (/^\d+$/.test(groupPart))
        return { declared, uid, gid: Number(groupPart), name };
    const group = users.group.find((candidate) => candidate.name === groupPart);
    return group === undefined ? { unknown: `group ${groupPart}` } : { declared, uid, gid: group.gid, name };
}
/** The name that an image gives a uid, or null. */
function nameOf(users, uid) {
    return users?.passwd.find((row) => row.uid === uid)?.name ?? (uid === 0 ? 'root' : null);
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf)
/* harmony export */ });
// Why a plan is as it is: facts with arguments in the plan, the sentences here. Pure.
/** The sentence of a reason. */
function sentenceOf(reason) {
    switch (reason.because) {
        case 'root-image':
            return `${reason.declared === '' ? 'The image names no USER' : `The image's USER is ${reason.declared}`}, so its commands run as root in the container, and Podman's default mapping already makes container root the runner.`;
        case 'image-user':
            return `The image's USER ${reason.declared} is ${reason.user} in the container; mapped to the runner, what it writes is the runner's.`;
        case 'start-user':
            return `The container starts as ${reason.user} (user), so that is who becomes the runner.`;
        case 'container-user':
            return `${reason.user} is the user that becomes the runner, as container-user says.`;
        case 'asked-default':
            return "Podman's default mapping, because mapping is default: only container root is the runner.";
        case 'asked-remap':
            return `${reason.user} is mapped explicitly, because mapping is remap.`;
        case 'asked-none':
            return 'No mapping option is given, because mapping is none: what podman-arg, PODMAN_USERNS or containers.conf say holds, and who is who cannot be predicted.';
        case 'image-user-stands':
            return 'No --user is given: the image starts as its own user and keeps its supplementary groups.';
        case 'user-outside-range':
            return `${reason.user} lies above the ${reason.subordinate} subordinate ids. It is mapped all the same; files that the image itself holds of such an id cannot be stored.`;
        default:
            return reason;
    }
}


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ containerOwner),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76);
/* harmony import */ var _host_id_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8058);
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4430);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
// Turns a finding into words: names are added, and everything is made fit to be shown. Pure.





/** The sentence and the cure of a finding. `whole` is what the cure has to reach where the finding stands for many. */
function describe(finding, facts, whole = null) {
    const rule = _artefacts_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y[finding.rule];
    const told = tell(finding, facts, whole ?? finding.entry?.path ?? null);
    return { sentence: rule.sentence(told), cure: rule.cure(told) };
}
function tell(finding, facts, whole) {
    const { entry } = finding;
    const me = facts.user;
    const subordinateUid = entry !== null && entry.uid !== me.uid ? entry.uid : null;
    return {
        what: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(entry === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(finding.pattern ?? '') : shownPath(entry.path, facts.workspace)),
        shellPath: whole === null ? '' : shellPath(whole, facts),
        type: entry?.type ?? 'file',
        mode: (entry?.mode ?? 0).toString(8).padStart(4, '0'),
        owner: entry === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${entry.uid}:${entry.gid}`),
        me: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(me.name)} (${me.uid}:${me.gid})`),
        myIds: `${me.uid}:${me.gid}`,
        maker: makerOf(finding, facts),
        subordinate: entry !== null &&
            facts.host !== null &&
            (subordinateUid === null ? (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .toInside */ ._A)(facts.host.idMap.gid, entry.gid) : (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .toInside */ ._A)(facts.host.idMap.uid, subordinateUid)) !== null,
        mapping: facts.plan === null || facts.plan.idMap === null ? null : facts.mapping,
    };
}
/** The user of the container who owns what was found, as far as a mapping tells it. */
function containerOwner({ entry }, { containerMap }) {
    return entry === null || containerMap === null
        ? null
        : { uid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .toInside */ ._A)(containerMap.uid, entry.uid), gid: (0,_host_id_map_js__WEBPACK_IMPORTED_MODULE_3__/* .toInside */ ._A)(containerMap.gid, entry.gid) };
}
function makerOf(finding, facts) {
    const container = containerOwner(finding, facts);
    if (container === null || container.uid === null)
        return null;
    const name = (0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(facts.imageUsers, container.uid);
    const ids = container.gid === null ? String(container.uid) : `${container.uid}:${container.gid}`;
    return { ids, label: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name === null ? ids : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(name)} (${ids})`), starts: facts.plan?.starts.uid === container.uid };
}
/** A path as people know it: relative in the workspace, absolute outside it. */
function relativePath(path, workspace) {
    if (path === workspace)
        return '.';
    const prefix = workspace === '/' ? '/' : `${workspace}/`;
    return (path.startsWith(prefix) ? path.slice(prefix.length) : path);
}
function shownPath(path, workspace) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(relativePath(path, workspace));
}
function shellPath(path, facts) {
    const text = (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(relativePath(path, facts.workspace));
    if (text !== null && /^[\w./@%+=:,-]+$/.test(text))
        return text;
    const root = facts.verdict?.scan.roots.find((candidate) => (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lossyTextOf */ .HW)(path).startsWith(candidate)) ?? '.';
    return /^[\w./@%+=:,-]+$/.test(root) ? root : '.';
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildReport: () => (/* binding */ buildReport)
/* harmony export */ });
/* unused harmony export redact */
/* harmony import */ var _artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
/* harmony import */ var _image_image_user_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4430);
/* harmony import */ var _mapping_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5275);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3411);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3117);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5102);
// Facts → the JSON report. Pure.







/** The report as data; every key of the schema is present. */
function buildReport(facts) {
    const { host, image, plan, run, verdict } = facts;
    const user = image === null ? null : image.resolvedUser;
    return {
        version: 1,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x },
        ci: facts.ci,
        outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .s)(facts),
        host: {
            uid: facts.user.uid,
            gid: facts.user.gid,
            user: facts.user.name,
            podman: host?.podman ?? null,
            idMap: host === null || host.idMap.uid.length === 0 ? null : { uid: [...host.idMap.uid], gid: [...host.idMap.gid] },
        },
        image: image === null || user === null
            ? null
            : { reference: image.reference, id: image.id, user: { declared: user.declared, uid: user.uid, gid: user.gid, name: user.name } },
        plan: plan === null
            ? null
            : {
                strategy: plan.strategy,
                storage: plan.storage,
                podmanArgs: redact(facts.arguments?.options ?? plan.mapArgs, facts.secrets),
                because: plan.because.map((reason) => ({ reason: reason.because, text: (0,_mapping_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .sentenceOf */ .$)(reason) })),
            },
        command: run === null
            ? null
            : { argv: redact(facts.arguments?.command ?? [], facts.secrets), exitCode: run.exitCode, durationMs: run.durationMs },
        scan: verdict === null
            ? null
            : {
                roots: [...verdict.scan.roots],
                entries: verdict.scan.entries,
                durationMs: verdict.scan.durationMs,
                unexamined: verdict.scan.unexamined.map(({ path, reason }) => ({
                    ...(path === null ? { path: null, pathBytes: null } : writtenPath(path, facts)),
                    reason,
                })),
            },
        findings: (verdict?.findings ?? []).map((finding) => writtenFinding(finding, facts)),
        summary: {
            error: verdict?.counts.error ?? 0,
            warning: verdict?.counts.warning ?? 0,
            byRule: { ...verdict?.byRule },
            omitted: verdict?.omitted ?? 0,
        },
    };
}
function writtenFinding(finding, facts) {
    const { entry } = finding;
    const container = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .containerOwner */ .Bl)(finding, facts);
    const { sentence, cure } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(finding, facts);
    return {
        rule: finding.rule,
        level: finding.level,
        origin: finding.origin,
        ...(entry === null ? { path: finding.pattern ?? '', pathBytes: null } : writtenPath(entry.path, facts)),
        owner: entry === null ? null : { uid: entry.uid, gid: entry.gid },
        container: container === null ? null : { ...container, user: container.uid === null ? null : (0,_image_image_user_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(facts.imageUsers, container.uid) },
        mode: entry === null ? null : entry.mode.toString(8).padStart(4, '0'),
        type: entry?.type ?? null,
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${sentence}. Cure: ${cure.text}.`),
        fix: cure.fix === null ? null : { ...cure.fix },
    };
}
function writtenPath(path, facts) {
    const relative = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, facts.workspace);
    return { path: (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .lossyTextOf */ .HW)(relative), pathBytes: (0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(relative) === null ? base64(relative) : null };
}
function base64(path) {
    return btoa(String.fromCharCode(...(0,_artefacts_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(path)));
}
/** Takes the values of variables out of a command line. Values of fewer than four characters are words like any other. */
function redact(words, secrets) {
    const longest = secrets.filter((secret) => secret.length >= 4).sort((a, b) => b.length - a.length);
    return words.map((word) => longest.reduce((text, secret) => text.replaceAll(secret, '***'), word));
}


/***/ }),

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);
// The outcome of a check and its exit code, by the precedence of the contract. Pure.

/** Cancelled, time limit, host, command, findings: the first that holds. */
function outcomeOf(facts) {
    if (facts.run?.ended === 'cancelled')
        return 'cancelled';
    if (facts.run?.ended === 'timed-out')
        return 'timed-out';
    if (facts.fault !== null)
        return 'not-run';
    if (facts.run !== null && facts.run.exitCode !== 0)
        return 'command-failed';
    return facts.verdict !== null && (0,_artefacts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c6)(facts.verdict, facts.failOn) ? 'findings' : 'pass';
}
/** The exit code; `signal` is the one that cancelled us. */
function exitCodeOf(facts, signal) {
    const outcome = outcomeOf(facts);
    switch (outcome) {
        case 'pass':
            return 0;
        case 'findings':
            return 1;
        case 'command-failed':
            return facts.run?.exitCode ?? 1;
        case 'timed-out':
            return 124;
        case 'cancelled':
            return signal === 'SIGTERM' ? 143 : 130;
        case 'not-run':
            return 3;
        default:
            return outcome;
    }
}


/***/ })

};
