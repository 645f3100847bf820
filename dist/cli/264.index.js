export const id = 264;
export const ids = [264];
export const modules = {

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ excusedCount),
/* harmony export */   VC: () => (/* binding */ applyPolicy),
/* harmony export */   X7: () => (/* binding */ residueKey),
/* harmony export */   co: () => (/* binding */ allowedCount),
/* harmony export */   oN: () => (/* binding */ hasExpired)
/* harmony export */ });
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1502);
// What a project has decided of the rules: levels, paths that may break them, residue that is known. Stands between the rules and
// the gathering, so that whatever is found passes it. Pure.

/** Of these the scan looks only at what the run has changed, so that what it does not find may be there all the same. */
const LOOKED_AT_IN_PART = ['file-capability', 'foreign-acl'];
/** A gathering that keeps to the policy; the same one where there is none. `means`: whether a path below the roots is asked about. */
function applyPolicy(policy, gathering, means) {
    if (policy === null)
        return gathering;
    const counts = new Map();
    const seen = new Set();
    const known = new Set();
    let dropped = 0;
    return {
        offenders: gathering.offenders,
        add(finding) {
            const key = keyOf(finding);
            if (key !== null && policy.baseline?.residue.has(key) === true)
                seen.add(key);
            const level = policy.levels[finding.rule];
            if (level === 'off') {
                dropped += 1;
                return;
            }
            const allowance = allowanceFor(policy, finding);
            if (allowance !== null)
                counts.set(allowance, (counts.get(allowance) ?? 0) + 1);
            if (allowance !== null && !hasExpired(allowance, policy))
                return;
            // What this run made is no residue, even where an earlier one had left the same.
            if (key !== null && seen.has(key) && finding.origin !== 'run')
                known.add(key);
            else
                gathering.add(level === undefined || finding.origin === 'earlier' ? finding : { ...finding, level });
        },
        verdict(scan, runnerWroteToo) {
            const residue = [...(policy.baseline?.residue ?? [])].sort(([, a], [, b]) => (a.path < b.path ? -1 : 1));
            const isGone = ([key, { rule, path }]) => !seen.has(key) && !LOOKED_AT_IN_PART.includes(rule) && means(path) && wasScanned(path, scan);
            const effect = {
                policy,
                dropped,
                allowances: policy.allow
                    .map((allowance) => ({ allowance, expired: hasExpired(allowance, policy), count: counts.get(allowance) ?? 0 }))
                    .filter(({ expired, count }) => expired || count > 0),
                known: residue.filter(([key]) => known.has(key)).map(([, one]) => one),
                gone: residue.filter(isGone).map(([, one]) => one),
            };
            return { ...gathering.verdict(scan, runnerWroteToo), policy: effect };
        },
    };
}
/** How many findings are not reported because the policy says so. */
function excusedCount({ dropped, allowances, known }) {
    return dropped + known.length + allowedCount(allowances);
}
/** How many findings entries of `allow` allow. */
function allowedCount(allowances) {
    return allowances.reduce((sum, { expired, count }) => sum + (expired ? 0 : count), 0);
}
/** The entry that speaks of a finding: one that still allows it before one that no longer does. */
function allowanceFor(policy, { rule, entry }) {
    if (entry === null)
        return null;
    const speaking = policy.allow.filter(({ rules, matches }) => (rules === null || rules.includes(rule)) && matches(entry.path));
    return speaking.find((allowance) => !hasExpired(allowance, policy)) ?? speaking[0] ?? null;
}
/** Whether the last day of an entry is over, in UTC. */
function hasExpired({ until }, { today }) {
    return until !== null && until < today;
}
/** Two findings with the same key are the same residue. */
function residueKey({ rule, path, uid, gid }) {
    return `${rule} ${uid}:${gid} ${path}`;
}
function keyOf({ rule, entry }) {
    return entry === null ? null : residueKey({ rule, ...entry });
}
/** Whether it would have been found if it were there. */
function wasScanned(path, { roots, unexamined }) {
    const isIn = (root) => path === root || path.startsWith(root === '/' ? '/' : `${root}/`);
    return unexamined.length === 0 && roots.map(_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$).some(isIn);
}


/***/ }),

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RULE_IDS),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
// The table of rules: level, sentence, help and cure of each live here and nowhere else. docs/rules.md is made from it. Pure.

function giveBackCommand(told) {
    return told.subordinate
        ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare chown -hR 0:0 -- ${told.shellPath}`)
        : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`sudo chown -hR ${told.myIds} -- ${told.shellPath}`);
}
function giveBack(told) {
    const needsRoot = told.subordinate ? '' : " takes root, because it is none of your Podman's ids";
    return `what is there already${needsRoot}: ${giveBackCommand(told)}`;
}
function ownerCure(told) {
    const { lesson } = told;
    if (lesson === null) {
        const next = told.subordinate
            ? `Let the container that makes it run by ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('rootless-artefacts run')}, which maps its user to you`
            : `Run the tool that makes it as yourself, or the container under rootless Podman by ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('rootless-artefacts run')}`;
        return { text: `${told.ofThisRun ? '' : `${next}; `}${giveBack(told)}`, fix: null };
    }
    if (lesson.kind === 'several') {
        const users = lesson.users.map((user) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(user))).join(' and ');
        return {
            text: `No mapping can give you the files of ${users}: let one user of the container write them all, or set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('repair: failed')}, which gives them back after the run; by hand: ${giveBackCommand(told)}`,
            fix: { setting: 'repair', value: 'failed' },
        };
    }
    const settings = lesson.settings.map(({ setting, value }) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`${setting}: ${value}`)).join(' and ');
    const fix = lesson.settings.at(-1) ?? null;
    return { text: `Set ${settings}, which makes ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(lesson.user))} you; ${giveBack(told)}`, fix };
}
const RULES = {
    'foreign-owner': {
        id: 'foreign-owner',
        level: 'error',
        breaksOnlyUploads: false,
        title: 'The file belongs to somebody else',
        breaks: 'the next checkout, upload or clean-up stops at it with "Permission denied"',
        help: 'A user of the container who is not mapped to the runner wrote it (actions/runner#434). Let `container-user` name that user, or leave `mapping` at `auto`. What is there already is given back with `podman unshare chown` where it belongs to a subordinate id of the runner, and only by root where it does not.',
        sentence: (told) => {
            const owner = `${told.what} belongs to ${told.owner}, not to ${told.me}`;
            if (!told.subordinate)
                return `${owner}, and to no id of your Podman: root or another user made it`;
            if (told.maker === null)
                return `${owner}: it is one of your subordinate ids, so a container of yours made it`;
            return !told.ofThisRun
                ? `${owner}: one of your subordinate ids, ${told.maker.label} in a container with the default mapping`
                : `${owner}: ${told.maker.label} of the container made it`;
        },
        cure: ownerCure,
    },
    'foreign-group': {
        id: 'foreign-group',
        level: 'warning',
        breaksOnlyUploads: false,
        title: 'The file belongs to a foreign group',
        breaks: 'whoever shares files by group cannot rely on it, and the group has no name on this host',
        help: 'The owner is the runner, the group is none of his. In the container the file was given another group: by a setgid folder, by `chgrp`, or because only the uid was mapped (`keep-id:uid=` without `gid=`). Let `container-user` name user and group.',
        sentence: (told) => `${told.what} is yours, but its group ${told.group} is none of yours${told.maker === null ? '' : ` (${told.maker.label} in the container)`}`,
        cure: (told) => told.maker === null || !told.ofThisRun
            ? {
                text: `To mend what is there: ${told.subordinate ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare chgrp -hR 0 -- ${told.shellPath}`) : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`sudo chgrp -hR ${told.myIds.split(':')[1]} -- ${told.shellPath}`)}`,
                fix: null,
            }
            : {
                text: `Let it be made with the first group of its user (no setgid folder, no ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('chgrp')}), or, if all files are to have this group, set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`container-user: ${told.maker.ids}`)}`,
                fix: null,
            },
    },
    unreadable: {
        id: 'unreadable',
        level: 'error',
        breaksOnlyUploads: false,
        title: 'The runner may not read it',
        breaks: 'actions/upload-artifact stops at it with EACCES (actions/upload-artifact#192)',
        help: 'It belongs to the runner, but its mode takes away his right to read it; a folder also needs the right to enter. Set the mode or the umask where the file is made.',
        sentence: (told) => `${told.what} is yours, but its mode ${told.mode} does not let you ${told.type === 'folder' ? 'look into it' : 'read it'}`,
        cure: (told) => ({
            text: `Set a mode or umask where it is made that leaves the owner u+r${told.type === 'folder' ? 'x' : ''}; what is there already: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R u+rX -- ${told.shellPath}`)}`,
            fix: null,
        }),
    },
    undeletable: {
        id: 'undeletable',
        level: 'error',
        breaksOnlyUploads: false,
        title: 'What is in the folder cannot be deleted',
        breaks: 'the next checkout stops with EACCES when it clears the workspace (actions/checkout#1720)',
        help: 'The folder belongs to the runner, holds something, and its mode does not let him write into it; the module cache of Go is made like this. Make it writable at the end of the job (`chmod -R u+w`), or keep such caches outside the workspace (`GOFLAGS=-modcacherw`).',
        sentence: (told) => `${told.what} is yours and holds something, but its mode ${told.mode} does not let you delete what is in it`,
        cure: (told) => ({
            text: `Make it writable at the end of the job: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R u+w -- ${told.shellPath}`)}; for the module cache of Go set ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)('GOFLAGS=-modcacherw')}`,
            fix: null,
        }),
    },
    'setid-bit': {
        id: 'setid-bit',
        level: 'error',
        breaksOnlyUploads: false,
        title: 'The file runs with the rights of its owner or group',
        breaks: 'whoever of this host may run it acts as you',
        help: 'A setuid or setgid bit on a file. In the container it belonged to a user of the container; on the host the file is the runner’s, so the bit gives away the runner. Take the bit away where the file is made, or at the end of the job.',
        sentence: (told) => `${told.what} has a setuid or setgid bit (mode ${told.mode})`,
        cure: (told) => ({ text: `Take it away: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod ug-s -- ${told.shellPath}`)}`, fix: null }),
    },
    'file-capability': {
        id: 'file-capability',
        level: 'warning',
        breaksOnlyUploads: false,
        title: 'The file carries capabilities',
        breaks: 'an upload, an archive or a copy drops them without a word, and a backup as root may turn them into real ones',
        help: 'A `setcap` in the container wrote the attribute `security.capability`. It counts only in a user namespace of the runner, and no artefact store keeps it. Looked for on what a run changed, or on everything with `attributes: all`.',
        sentence: (told) => `${told.what} carries file capabilities`,
        cure: (told) => ({
            text: `Set them where the file is installed, not where it is built; to take them away: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`podman unshare setcap -r ${told.shellPath}`)}`,
            fix: null,
        }),
    },
    'foreign-acl': {
        id: 'foreign-acl',
        level: 'warning',
        breaksOnlyUploads: false,
        title: 'An access list names somebody else',
        breaks: 'others than owner and group may have rights on it, which no mode shows and no artefact store keeps',
        help: 'The file has a POSIX access list with an entry for a user or group that is not the runner’s: a `setfacl` in the container, or a default list of its folder. Looked for on what a run changed, or on everything with `attributes: all`.',
        sentence: (told) => `${told.what} has an access list that names ${told.detail}`,
        cure: (told) => ({ text: `Take the list away: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`setfacl -b -- ${told.shellPath}`)}`, fix: null }),
    },
    'world-writable': {
        id: 'world-writable',
        level: 'warning',
        breaksOnlyUploads: false,
        title: 'Everybody may change it',
        breaks: 'any user of this host can change what is uploaded or what the next job reads',
        help: 'The mode lets others write: a umask of 0 in the container, or `chmod 777`, often put there to get round foreign owners. With the mapping computed it is not needed. A folder with the sticky bit does not count.',
        sentence: (told) => `${told.what} may be written to by everybody (mode ${told.mode})`,
        cure: (told) => ({
            text: `Set a umask of 022 where it is made; what is there already: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`chmod -R o-w -- ${told.shellPath}`)}`,
            fix: null,
        }),
    },
    'escaping-symlink': {
        id: 'escaping-symlink',
        level: 'error',
        breaksOnlyUploads: true,
        title: 'A link leads out of the workspace',
        breaks: 'actions/upload-artifact follows links, so it publishes that file of the host',
        help: 'A symbolic link whose target exists on the host and lies outside the workspace and the folders that were checked. actions/upload-artifact follows links when it collects and when it packs. Copy the file, link relatively inside the workspace, or exclude the link by `!` in the upload. A warning where `artefacts` does not say what is uploaded: a Python environment has such links.',
        sentence: (told) => `${told.what} is a link that leads to ${told.detail}, outside the workspace`,
        cure: (told) => ({ text: `Copy the file instead of linking it, or exclude it: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`!${told.shellPath}`)}`, fix: null }),
    },
    'special-file': {
        id: 'special-file',
        level: 'error',
        breaksOnlyUploads: true,
        title: 'It is no file, folder or link',
        breaks: 'an upload waits at a pipe for ever, and fails at a socket or device',
        help: 'A pipe, a socket or a device among the artefacts. A service in the container left it. Remove it at the end of the job, or keep it in a folder that is not mounted (`/tmp`). A warning where `artefacts` does not say what is uploaded.',
        sentence: (told) => `${told.what} is a ${told.type === 'fifo' ? 'pipe' : told.type}`,
        cure: (told) => ({ text: `Remove it at the end of the job: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(`rm -- ${told.shellPath}`)}`, fix: null }),
    },
    'unuploadable-name': {
        id: 'unuploadable-name',
        level: 'error',
        breaksOnlyUploads: true,
        title: 'actions/upload-artifact refuses the name',
        breaks: 'the whole upload fails at it',
        help: 'The name holds one of `" : < > | * ?`, a carriage return or a line feed, which actions/upload-artifact refuses because not every file system can hold them. Rename it, pack the folder into an archive, or exclude it. A warning where `artefacts` does not say what is uploaded.',
        sentence: (told) => `The name of ${told.what} holds a character that actions/upload-artifact refuses`,
        cure: () => ({ text: 'Rename it, pack its folder into an archive before the upload, or exclude it', fix: null }),
    },
    'missing-artefact': {
        id: 'missing-artefact',
        level: 'error',
        breaksOnlyUploads: false,
        title: 'A pattern matches nothing',
        breaks: 'there is nothing to upload, and nothing was checked for it',
        help: 'No file was found for a pattern of `artefacts`. Either the container did not write it, or it wrote it where no mount is, or the pattern is wrong: relative ones start at the workspace.',
        sentence: (told) => `No file matches the pattern ${told.what}`,
        cure: () => ({ text: 'See that the command writes it below a mount, and that a relative pattern starts at the workspace', fix: null }),
    },
};
/** Every rule, in the order of the table. */
const RULE_IDS = Object.keys(RULES);


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
/** A container may give files to as many ids as it has: so many owners are told apart. */
const OWNERS = 1000;
/** Collects findings. What fails a check is listed first when there are more than can be listed. */
function gather() {
    const kept = { error: [], warning: [] };
    const counts = { error: 0, warning: 0 };
    const byRule = {};
    const owners = new Map();
    const offenders = () => [...owners.values()].sort((a, b) => b.count - a.count);
    return {
        offenders,
        add(finding) {
            counts[finding.level] += 1;
            byRule[finding.rule] = (byRule[finding.rule] ?? 0) + 1;
            if (finding.rule === 'foreign-owner' && finding.origin === 'run' && finding.entry !== null)
                note(finding.entry);
            if (kept[finding.level].length < LISTED)
                kept[finding.level].push(finding);
        },
        verdict(scan, runnerWroteToo) {
            const findings = [...kept.error.sort(byPath), ...kept.warning.sort(byPath)].slice(0, LISTED);
            const omitted = counts.error + counts.warning - findings.length;
            return {
                findings,
                counts: { ...counts },
                byRule: { ...byRule },
                omitted,
                offenders: offenders(),
                runnerWroteToo,
                scan,
                policy: null,
            };
        },
    };
    function note({ uid, gid }) {
        const owner = `${uid}:${gid}`;
        const known = owners.get(owner);
        if (known !== undefined || owners.size < OWNERS)
            owners.set(owner, { uid, gid, count: (known?.count ?? 0) + 1 });
    }
}
/** Find runs in parallel; a report reads the same each time. */
function byPath(a, b) {
    const [first, second] = [a.entry?.path ?? a.pattern ?? '', b.entry?.path ?? b.pattern ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
}
/**
 * Whether the verdict fails a check from this level on. What could not be looked at was not proved, so it fails as an error does; so
 * does an entry of the policy that has expired.
 */
function fails(verdict, failOn) {
    if (failOn === 'never')
        return false;
    const expired = verdict.policy?.allowances.some((one) => one.expired) === true;
    return verdict.counts.error > 0 || verdict.scan.unexamined.length > 0 || expired || (failOn === 'warning' && verdict.counts.warning > 0);
}


/***/ }),

/***/ 1305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pullRequestOf)
/* harmony export */ });
// Which pull request an event speaks of, as far as its payload tells. Pure. What is only a hint here is checked against the API
// before anything is written (forge/find-pull-request.ts).
// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
const NONE = { by: 'none', sha: null };
const QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/;
const INPUTS = ['pull-request', 'pull_request'];
/** The hint of an event. A payload that is not as documented gives none. */
function pullRequestOf(env, event) {
    const payload = at(event);
    const pull = at(payload['pull_request']);
    const number = pull['number'];
    if (typeof number === 'number') {
        const head = at(pull['head']);
        const [from, to] = [at(head['repo'])['id'], at(at(pull['base'])['repo'])['id']];
        // The repository of a fork may be gone: then head.repo is null.
        const fork = env['GITHUB_EVENT_NAME'] !== 'pull_request_target' && 'base' in pull && (from === undefined || from !== to);
        return { by: 'number', number, sha: text(head['sha']), mustBeHead: true, fork, queue: false };
    }
    switch (env['GITHUB_EVENT_NAME']) {
        case 'merge_group':
            return queued(at(payload['merge_group']));
        case 'workflow_dispatch':
            return dispatched(at(payload['inputs']));
        case 'workflow_run':
            return followed(at(payload['workflow_run']));
        case 'push':
            return pushed(env, at(payload['repository'])['id']);
        default:
            return NONE;
    }
}
function queued(group) {
    const number = QUEUE_BRANCH.exec(text(group['head_ref']) ?? '')?.[1];
    if (number === undefined)
        return NONE;
    return { by: 'number', number: Number(number), sha: text(group['head_sha']), mustBeHead: false, fork: false, queue: true };
}
function dispatched(inputs) {
    const number = INPUTS.map((name) => String(inputs[name] ?? '')).find((value) => /^[1-9]\d{0,9}$/.test(value));
    return number === undefined ? NONE : { by: 'number', number: Number(number), sha: null, mustBeHead: false, fork: false, queue: false };
}
function followed(run) {
    const repository = at(run['head_repository']);
    const [owner, branch, sha, id] = [
        text(at(repository['owner'])['login']),
        text(run['head_branch']),
        text(run['head_sha']),
        repository['id'],
    ];
    if (owner === null || branch === null || sha === null || typeof id !== 'number')
        return { by: 'none', sha };
    return { by: 'branch', head: `${owner}:${branch}`, sha, headRepositoryId: id };
}
function pushed(env, repositoryId) {
    const branch = /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '')?.[1];
    const owner = (env['GITHUB_REPOSITORY'] ?? '').split('/')[0];
    const sha = env['GITHUB_SHA'];
    if (branch === undefined || !owner || !sha)
        return NONE;
    return { by: 'branch', head: `${owner}:${branch}`, sha, headRepositoryId: typeof repositoryId === 'number' ? repositoryId : null };
}
function at(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readCi),
  j: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/ci/ci-facts.js
// Where the check ran, as far as a report tells it.
const NO_CI = {
    provider: null,
    repository: null,
    headSha: null,
    pullRequest: null,
    runId: null,
    attempt: null,
    job: null,
    leg: null,
};

// EXTERNAL MODULE: ./lib/ci/pull-request.js
var pull_request = __webpack_require__(1305);
;// CONCATENATED MODULE: ./lib/ci/github.js
// https://docs.github.com/actions/reference/workflows-and-actions/variables
// Gitea and Forgejo set the same variables, and one that names them.


function isGitHub(env) {
    return env['GITHUB_ACTIONS'] === 'true';
}
/**
 * The facts of a job of GitHub, Gitea or Forgejo. `event` is the parsed payload of GITHUB_EVENT_PATH: on a pull request GITHUB_SHA is
 * the merge commit, and only the payload names the head.
 */
function githubFacts(env, event) {
    const pull = (0,pull_request/* pullRequestOf */._)(env, event);
    return {
        ...NO_CI,
        provider: env['FORGEJO_ACTIONS'] === 'true' ? 'forgejo' : env['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github',
        repository: env['GITHUB_REPOSITORY'] ?? null,
        headSha: pull.sha ?? env['GITHUB_SHA'] ?? null,
        pullRequest: pull.by === 'number' ? pull.number : null,
        runId: env['GITHUB_RUN_ID'] ?? null,
        attempt: /^\d+$/.test(env['GITHUB_RUN_ATTEMPT'] ?? '') ? Number(env['GITHUB_RUN_ATTEMPT']) : null,
        job: env['GITHUB_JOB'] ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/ci/leg.js
// What tells one job of a matrix, and one step of a job, from its siblings, with nothing to configure. Pure.
/** Longer than any matrix value that people read, and short enough for 256 of them in one comment. */
const LONGEST = 100;
/**
 * `given` is the input `leg`: the matrix as JSON by default, or words of the user's. `action` is GITHUB_ACTION: the id of the step, or
 * `__owner_name` and `__owner_name_2` where a job uses the Action twice.
 */
function legOf(given, action) {
    const parts = [matrixWords(given), stepWords(action ?? '')].filter((part) => part !== null);
    return parts.length === 0 ? null : [...parts.join(', ')].slice(0, LONGEST).join('');
}
function matrixWords(given) {
    const text = given?.trim() ?? '';
    if (text === '' || text === 'null')
        return null;
    let matrix;
    try {
        matrix = JSON.parse(text);
    }
    catch {
        return text; // words of the user's
    }
    if (typeof matrix !== 'object' || matrix === null)
        return text;
    const words = Object.values(matrix).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return words.length === 0 ? null : words.join(', ');
}
function stepWords(action) {
    if (action === '')
        return null;
    if (!action.startsWith('__'))
        return action;
    const nth = /_(\d{1,3})$/.exec(action)?.[1];
    return nth === undefined ? null : `step ${nth}`;
}

;// CONCATENATED MODULE: ./lib/ci/read-ci.js
// Which CI is this: the first adapter that knows its own variables.




/** The facts of the CI we run in. An event file that cannot be read leaves its facts null. `leg` is the setting of that name. */
function readCi(env, leg) {
    return isGitHub(env) ? { ...githubFacts(env, readEvent(env)), leg: legOf(leg, env['GITHUB_ACTION']) } : NO_CI;
}
/** The payload of the event; null where there is none that can be read. */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'];
    try {
        return path === undefined ? null : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ })

};
