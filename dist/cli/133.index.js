export const id = 133;
export const ids = [133];
export const modules = {

/***/ 133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  plan: () => (/* binding */ explain_plan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/read-host.js
var read_host = __webpack_require__(9547);
// EXTERNAL MODULE: ./lib/image/read-image-users.js + 1 modules
var read_image_users = __webpack_require__(3786);
// EXTERNAL MODULE: ./lib/host/id-map.js
var id_map = __webpack_require__(8058);
// EXTERNAL MODULE: ./lib/image/image-user.js
var image_user = __webpack_require__(4430);
;// CONCATENATED MODULE: ./lib/mapping/explain.js
// One id or one owner in a sentence: whose it is, which user of a container, and the cure. Pure.


/** Explains an owner. `image` and `plan` are what is known of the image that made it, if any is. */
function explainOwner(subject, host, image) {
    const { uid, gid } = subject;
    const inside = (0,id_map/* toInside */._A)(host.idMap.uid, uid);
    const base = { version: 1, subject: subject.name, owner: { uid, gid } };
    const what = subject.isPath ? `${subject.name} belongs to ${uid}:${gid}, which` : `${uid}`;
    if (uid === host.user.uid) {
        const who = host.idMap.uid.length === 0 ? '' : ' In a container with the default mapping that is root.';
        const mapped = image?.plan.runner == null ? '' : ` With the mapping computed for ${image.reference} it is ${userLabel(image.plan.runner)}.`;
        return {
            ...base,
            from: 'runner',
            container: inside === null ? null : { uid: 0, gid: gid === null ? null : (0,id_map/* toInside */._A)(host.idMap.gid, gid), user: 'root' },
            text: `${what} is you, ${host.user.name}.${who}${mapped}`,
            cure: null,
        };
    }
    if (inside === null) {
        const text = uid === 0
            ? `${what} is root, which no rootless container of yours can be: root itself made it, or a container of a daemon that runs as root (Docker).`
            : `${what} is none of your subordinate ids (${rangesOf(host.idMap.uid)}): another user of this host made it, or a container with other ranges.`;
        const cure = subject.isPath ? `It takes root to give it back: sudo chown -h ${host.user.uid}:${host.user.gid} PATH` : null;
        return { ...base, from: 'elsewhere', container: null, text, cure };
    }
    const container = {
        uid: inside,
        gid: gid === null ? null : (0,id_map/* toInside */._A)(host.idMap.gid, gid),
        user: image === null ? null : (0,image_user/* nameOf */.Vb)(image.users, inside),
    };
    const name = container.user === null ? '' : ` (${container.user} in ${image?.reference})`;
    const computed = image?.plan.idMap == null || image.plan.strategy !== 'remap' ? null : (0,id_map/* toInside */._A)(image.plan.idMap.uid, uid);
    const other = computed === null || computed === inside ? '' : ` With the mapping computed for ${image?.reference} it is uid ${computed}.`;
    return {
        ...base,
        from: 'subordinate',
        container,
        text: `${what} is one of your subordinate ids (${rangesOf(host.idMap.uid)}): in a container with the default mapping it is uid ${inside}${name}.${other}`,
        cure: subject.isPath
            ? 'You can give it back to yourself without root: podman unshare chown -h 0:0 PATH. So that it does not come again: rootless-artefacts run, or container-user where it is not the user of the image.'
            : `So that ${inside} becomes you: rootless-artefacts run maps the user of the image, container-user ${inside} any other.`,
    };
}
function rangesOf(map) {
    const ranges = map.filter(({ inside }) => inside !== 0).map(({ outside, count }) => `${outside} to ${outside + count - 1}`);
    return ranges.length === 0 ? 'you have none' : ranges.join(', ');
}
function userLabel(user) {
    return `${user.name ?? 'the user'} (${user.uid}:${user.gid})`;
}

// EXTERNAL MODULE: ./lib/plan.js + 2 modules
var plan = __webpack_require__(9025);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/explain.js
// The stages of plan and explain: the same facts as a run, and nothing is started.








/** The plan for an image, with all its users: the very plan that a run of it takes. Throws a HostError where the host cannot run it. */
async function explain_plan(world, settings) {
    const planned = await (0,plan/* planRun */.n)(world, settings, () => undefined);
    const { image } = planned;
    return { ...planned, image: { ...image, users: image.users ?? (await (0,read_image_users/* readImageUsers */.a)(world, image)) } };
}
/** Explains the uid or path of the settings. */
async function explain(world, settings) {
    const subject = settings.subject;
    const isUid = /^\d+$/.test(subject);
    const stat = isUid ? { uid: Number(subject), gid: null } : ownerOf((0,external_node_path_.resolve)(settings.workspace, subject));
    const known = settings.image === null ? null : await explain_plan(world, settings);
    const host = known?.host ?? (await (0,read_host/* readHost */.rk)(world));
    if (host.idMap.uid.length === 0 && host.user.uid !== 0) {
        throw new errors/* HostError */.d('The subordinate ids of this user could not be read', 'They are what explains an id, and podman unshare tells them.', host.podman === null ? 'Install Podman: sudo apt-get install -y podman uidmap' : `Podman says: ${host.podmanFault}`);
    }
    const image = known === null
        ? null
        : { reference: (0,report_escape/* show */.WU)(known.image.reference), users: known.image.users ?? { passwd: [], group: [] }, plan: known.plan };
    return explainOwner({ name: (0,report_escape/* show */.WU)(subject), uid: stat.uid, gid: stat.gid, isPath: !isUid }, host, image);
}
function ownerOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        throw new errors/* HostError */.d(`${path} cannot be looked at: ${error instanceof Error ? error.message : error}`, 'It lies behind a folder that is closed to you.', `Look at the folder, or at it from inside: podman unshare ls -ln ${path}`);
    }
}


/***/ })

};
