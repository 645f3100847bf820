export const id = 627;
export const ids = [627,704];
export const modules = {

/***/ 3704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePattern: () => (/* binding */ parsePattern)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
// Which paths an artefact pattern means: the rules of actions/upload-artifact, that is of @actions/glob, on the paths that the scan
// found. Walking with @actions/glob itself takes 38 times as long as find and stops at a folder it may not read. Pure.

/** The options that @actions/glob gives to minimatch: hidden files match, braces and extended globs do not exist. */
const OPTIONS = {
    dot: true,
    nobrace: true,
    nocase: false,
    nocomment: true,
    noext: true,
    nonegate: true,
    windowsPathsNoEscape: false,
    optimizationLevel: 0,
};
/** One pattern; a relative one starts at `workspace`, ~ is `home`. */
function parsePattern(written, workspace, home) {
    let bare = written.trim();
    let negated = false;
    while (bare.startsWith('!')) {
        negated = !negated;
        bare = bare.slice(1).trim();
    }
    bare = bare.replace(/\/{2,}/g, '/');
    const foldersOnly = bare.endsWith('/') && bare.length > 1;
    const absolute = absoluteOf(bare.replace(/\/$/, '') || '/', workspace, home);
    const segments = absolute.split('/').slice(1);
    const wild = segments.findIndex((segment) => /[*?[]/.test(segment.replace(/\\./g, '')));
    const literal = (wild < 0 ? segments : segments.slice(0, wild)).map((segment) => segment.replace(/\\(.)/g, '$1'));
    const self = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(absolute, OPTIONS);
    // @actions/glob asks a pattern that ends with ** with a slash at the end of the path, so that it means the folder before ** too.
    const end = absolute.endsWith('/**') ? '/' : '';
    const onTheWay = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(absolute, { ...OPTIONS, partial: true });
    const below = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(`${absolute === '/' ? '' : absolute}/**`, OPTIONS);
    return {
        text: written,
        negated,
        root: `/${literal.join('/')}`,
        hasWildcard: wild >= 0,
        // Descendants are implied: a pattern that names a folder means all that is in it.
        matches: (path) => (!foldersOnly && self.match(`${path}${end}`)) || below.match(path),
        mayMatchIn: (folder) => onTheWay.match(folder) || below.match(folder),
    };
}
function absoluteOf(bare, workspace, home) {
    if (bare === '~' || bare.startsWith('~/'))
        return escapeGlob(home) + bare.slice(1);
    if (bare.startsWith('/'))
        return bare;
    const relative = bare === '.' ? '' : bare.replace(/^\.\//, '');
    return relative === '' ? escapeGlob(workspace) : `${escapeGlob(workspace === '/' ? '' : workspace)}/${relative}`;
}
function escapeGlob(path) {
    return path.replace(/[\\*?[]/g, '\\$&');
}


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBasePolicy: () => (/* binding */ readBasePolicy),
  readPolicy: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/artefacts/path-bytes.js
var path_bytes = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/artefacts/patterns.js
var patterns = __webpack_require__(3704);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/artefacts/policy.js
var artefacts_policy = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/artefacts/rules.js
var rules = __webpack_require__(76);
;// CONCATENATED MODULE: ./lib/policy/baseline.js
// A baseline is the JSON report of an earlier check: what it found, and what it knew from the baseline before it, is known residue.
// So writing the report over the baseline renews it, and what is there no longer falls out. Pure.




const Found = dist/* object */.Ikc({
    // Any text: a later version may have rules that this one has not.
    rule: dist/* string */.YjP(),
    path: dist/* string */.YjP(),
    pathBytes: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* base64 */.K39())),
    owner: dist/* nullable */.mee(dist/* object */.Ikc({ uid: dist/* number */.aig(), gid: dist/* number */.aig() })),
});
/** Of a report only what is needed, so that one of an earlier or later version of ours will do. */
const Report = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    tool: dist/* object */.Ikc({ name: dist/* literal */.euz('rootless-artefacts') }),
    findings: dist/* array */.YOg(Found),
    policy: dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ known: dist/* array */.YOg(Found) }))),
    summary: dist/* object */.Ikc({ omitted: dist/* number */.aig() }),
});
/** The residue in the text of a report. What the text holds is not repeated in a problem: any file may have been named. */
function parseBaseline(text, file, workspace) {
    const report = dist/* safeParse */.xLC(Report, jsonOf(text));
    if (!report.success) {
        const problem = 'is not a JSON report, version 1, of rootless-artefacts. Allowed: what rootless-artefacts verify --report FILE writes';
        return { ok: false, problem };
    }
    const { findings, policy, summary } = report.output;
    const residue = new Map();
    for (const found of [...findings, ...(policy?.known ?? [])]) {
        const one = residueOf(found, workspace);
        if (one !== null)
            residue.set((0,artefacts_policy/* residueKey */.X7)(one), one);
    }
    return { ok: true, value: { file, residue, omitted: summary.omitted } };
}
/** null for what is about no file: a pattern that matched nothing is no residue. */
function residueOf({ rule, path, pathBytes, owner }, workspace) {
    if (owner === null || !isRule(rule))
        return null;
    const written = pathBytes === null ? (0,path_bytes/* bytesOf */.$$)(path) : atob(pathBytes);
    return { rule, path: absoluteOf(written, workspace), ...owner };
}
/** The other way round: relativePath in report/describe.ts. */
function absoluteOf(path, workspace) {
    if (path === '.')
        return workspace;
    return path.startsWith('/') ? path : `${workspace === '/' ? '' : workspace}/${path}`;
}
function isRule(text) {
    return rules/* RULE_IDS */.I.includes(text);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/policy/parse-yaml.js
// YAML, held to what a policy needs: one document, no aliases (a few lines of them grow to gigabytes), no key twice. Whatever it
// holds can be found again by line and column. Pure.

/** A fault of the file as a whole, but for what it is. */
const HERE = { place: { line: 1, column: 1 }, path: [], value: null, example: null };
/** The document with all that is wrong in it; null where it cannot be read as YAML at all. */
function parseYaml(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    // uniqueKeys compares each key with each other: 40,000 of them would take six seconds. We look for doubles below.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: true, logLevel: 'error' };
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { ...options, schema: 'core' });
    const all = [...document.errors, ...document.warnings];
    // What is nested too deeply breaks off at every level, and again as an open bracket.
    const tooDeep = all.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const broken = tooDeep === undefined ? all : [tooDeep];
    // One bracket too few lets every later line be wrong.
    if (broken.length > 0) {
        const faults = broken.map(({ pos, code, message }) => ({ ...HERE, place: placeAt(pos[0]), problem: notYaml(code, message) }));
        return { yaml: null, faults: faults.slice(0, 10) };
    }
    const faults = refused(document, placeAt);
    const placeOfNode = (node) => placeAt(node?.range?.[0] ?? 0);
    return {
        faults,
        yaml: {
            value: document.toJS(),
            placeOf: (path) => placeOfNode(walk(document, path).node),
            placeOfKey: (path) => placeOfNode(walk(document, path).key),
            writtenAt(path) {
                const { node, whole } = walk(document, path);
                return whole && (0,yaml_dist/* isScalar */.jn)(node) && node.value !== null ? String(node.value) : null;
            },
        },
    };
}
/** Where the words of the parser are meant for whoever calls it. */
const WORDS = {
    MULTIPLE_DOCS: 'begins a second document. Allowed: one',
    NON_STRING_KEY: 'is a key that is no text. Allowed: plain keys',
    RESOURCE_EXHAUSTION: 'is nested too deeply. Allowed: what docs/policy.md shows',
};
function notYaml(code, message) {
    return WORDS[code] ?? `is not YAML: ${message.split('\n')[0]}`;
}
/** Aliases, which are taken out, and keys that stand twice. */
function refused(document, placeAt) {
    const faults = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Alias(_, alias) {
            const problem = 'is an alias. Allowed: the value itself, written out';
            faults.push({ ...HERE, place: placeAt(alias.range?.[0] ?? 0), value: `*${alias.source}`, problem });
            const hole = new yaml_dist/* Scalar */.X5(null);
            if (alias.range != null)
                hole.range = alias.range;
            return hole;
        },
        Map(_, map) {
            const keys = new Set();
            for (const { key } of map.items) {
                const name = (0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : '';
                if (keys.has(name) && (0,yaml_dist/* isScalar */.jn)(key))
                    faults.push({
                        ...HERE,
                        place: placeAt(key.range?.[0] ?? 0),
                        value: name,
                        problem: 'stands a second time. Allowed: each key once',
                    });
                keys.add(name);
            }
        },
    });
    return faults;
}
function walk(document, path) {
    let node = document.contents;
    let key = node;
    for (const step of path) {
        if (!(0,yaml_dist/* isCollection */.P3)(node))
            return { node, key, whole: false };
        const pair = (0,yaml_dist/* isMap */.jh)(node) ? node.items.find((item) => (0,yaml_dist/* isScalar */.jn)(item.key) && String(item.key.value) === step) : undefined;
        const next = (0,yaml_dist/* isSeq */.oP)(node) ? node.items[Number(step)] : pair?.value;
        if (pair !== undefined)
            key = pair.key;
        if (next === undefined || next === null)
            return { node: pair === undefined ? node : key, key, whole: false };
        node = next;
    }
    return { node, key, whole: true };
}

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./lib/settings/nearest.js
// Did you mean. Pure.

/** The name that a mistyped word most likely means, or null. */
function nearest(word, names) {
    const ranked = names.map((name) => ({ name, distance: leven(word, name) })).sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    if (best === undefined || word.length < 3)
        return null;
    return best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.name : null;
}

// EXTERNAL MODULE: ./lib/settings/values.js
var values = __webpack_require__(1155);
;// CONCATENATED MODULE: ./lib/policy/day.js
// A day of the calendar, written YYYY-MM-DD. Pure.
/** Whether there is such a day. Days that are written like this sort as text. */
function isDay(text) {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    return day >= 1 && day <= days;
}

;// CONCATENATED MODULE: ./lib/policy/schema.js
// What a policy file may say, with what is answered to everything else. The published JSON Schema (schema/policy-v1.schema.json) is
// made from this. Loaded only where there is a policy. Pure.





const LEVELS = ['error', 'warning', 'off'];
/** Its findings are about a pattern: there is no path that could be allowed. */
const WITHOUT_PATH = 'missing-artefact';
const RULES_OF_PATHS = rules/* RULE_IDS */.I.filter((rule) => rule !== WITHOUT_PATH);
const TEXT = /\S/;
const Level = dist/* picklist */.KIO(LEVELS, ({ input }) => notOneOf('level', input, LEVELS));
/** One key a rule. The type checker knows each of them, so that a level cannot be lost on the way. */
const levelEntries = Object.fromEntries(rules/* RULE_IDS */.I.map((rule) => [rule, dist/* optional */.lqM(dist/* pipe */.FsL(Level, dist/* description */.h_(`${rules/* RULES */.y[rule].title}. Default: ${rules/* RULES */.y[rule].level}.`)))]));
const allowanceEntries = {
    path: dist/* pipe */.FsL(dist/* string */.YjP('is no text. Allowed: a path or a glob'), dist/* regex */.yGV(/^\s*[^\s!]/, 'is empty or begins with !. Allowed: a path or a glob, relative to the workspace'), dist/* check */.z6Y((text) => (0,values/* readPattern */.ZS)(text).ok, ({ input }) => problemOf(input)), dist/* description */.h_('A path or a glob with the meaning of `artefacts`, relative to the workspace. A folder means all that is in it.')),
    rules: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(RULES_OF_PATHS, ({ input }) => notARule(input, RULES_OF_PATHS)), 'is no list. Allowed: a list of rules, or no such key for all rules'), dist/* minLength */.BpQ(1, 'is empty. Allowed: a list of rules, or no such key for all rules'), dist/* description */.h_('The rules that may be broken there. Default: all.'))),
    reason: dist/* pipe */.FsL(dist/* string */.YjP('is no text. Allowed: why the path may break the rules'), dist/* regex */.yGV(TEXT, 'is empty. Allowed: why the path may break the rules'), dist/* description */.h_('Why. Every report that the entry changes repeats it.')),
    until: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('is no day. Allowed: a date as YYYY-MM-DD'), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/, 'is no day. Allowed: a date as YYYY-MM-DD'), dist/* check */.z6Y(isDay, 'is a day that no calendar has. Allowed: a date as YYYY-MM-DD'), dist/* description */.h_('The last day (UTC) on which the entry allows. After it the entry fails the check.'))),
};
const policyEntries = {
    version: dist/* pipe */.FsL(dist/* literal */.euz(1, 'is no version of this file. Allowed: 1'), dist/* description */.h_('The version of the format.')),
    levels: dist/* optional */.lqM(dist/* pipe */.FsL(mapping(levelEntries), dist/* description */.h_('The level of each rule, where it is not to be the default.'))),
    allow: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(mapping(allowanceEntries), dist/* description */.h_('Paths that may break rules, and why.')), 'is no list. Allowed: a list of entries, each with path and reason'), dist/* description */.h_('Paths that may break rules.'))),
    baseline: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('is no text. Allowed: the path of a JSON report, relative to the workspace'), dist/* regex */.yGV(TEXT, 'is empty. Allowed: the path of a JSON report, relative to the workspace'), dist/* description */.h_('The JSON report of an earlier check, relative to the workspace. What it found is known residue and not reported again.'))),
};
const PolicyFile = dist/* pipe */.FsL(mapping(policyEntries), dist/* description */.h_('What a project has decided of the rules of rootless-artefacts.'));
/** How each part is written. */
const EXAMPLES = {
    version: 'version: 1',
    levels: 'levels: { world-writable: error }',
    allow: 'allow: [{ path: vendor/cache/**, reason: the module cache of Go }]',
    path: 'path: vendor/cache/**',
    rules: 'rules: [undeletable]',
    reason: 'reason: the module cache of Go, cleared by a hook of the host',
    until: 'until: 2027-01-31',
    baseline: 'baseline: .rootless-artefacts-baseline.json',
};
/** The keys that a mapping at this path may have. */
function keysAt(path) {
    if (path.length === 0)
        return Object.keys(policyEntries);
    return path[0] === 'levels' ? rules/* RULE_IDS */.I : Object.keys(allowanceEntries);
}
/** What is answered to a key that is not there. */
function unknownKey(key, path) {
    return path[0] === 'levels' ? notARule(key, rules/* RULE_IDS */.I) : notOneOf('key of the policy', key, keysAt(path));
}
function mapping(entries) {
    return dist/* strictObject */.rej(entries, ({ path, expected }) => path === undefined ? notAMapping(Object.keys(entries)) : `has no ${String(expected).replaceAll('"', '')}, which it needs`);
}
/** What is answered to a list or a text where keys belong. */
function notAMapping(keys) {
    return `is no mapping. Allowed: ${keys.join(', ')}, each with its value`;
}
function notARule(input, rules) {
    if (input === WITHOUT_PATH)
        return 'is about a pattern and no path. Allowed: its level, under levels';
    return notOneOf('rule', input, rules);
}
function notOneOf(what, input, names) {
    const near = typeof input === 'string' ? nearest(input.slice(0, 40), names) : null;
    return `is no ${what}${near === null ? '' : `; did you mean ${near}`}. Allowed: ${names.join(', ')}`;
}
function problemOf(text) {
    const read = (0,values/* readPattern */.ZS)(text);
    return read.ok ? '' : read.problem;
}

;// CONCATENATED MODULE: ./lib/policy/parse-policy.js
// The text of a policy file in, what it says out, or every mistake in it at once, each with its line and column. Pure.




/** So many unknown keys of a mapping are told one by one: a file that has more is no policy. */
const TOLD = 50;
/** Throws a UsageError. `file` is how its name is shown. */
function parsePolicy(text, file) {
    const { yaml, faults } = parseYaml(text);
    if (yaml === null)
        throw mistaken(faults, file);
    const checked = dist/* safeParse */.xLC(PolicyFile, yaml.value, { abortPipeEarly: true });
    // An alias that was taken out leaves a hole, of which nothing more is to be said.
    const places = new Set(faults.map(placeText));
    const isNews = (fault) => !places.has(placeText(fault));
    const all = [...faults, ...(checked.issues ?? []).flatMap((issue) => faultsOf(issue, yaml)).filter(isNews)];
    if (!checked.success || all.length > 0)
        throw mistaken(all, file);
    return { said: checked.output, placeOf: yaml.placeOf };
}
function faultsOf(issue, yaml) {
    const steps = issue.path ?? [];
    const path = steps.map(({ key }) => key);
    const last = steps.at(-1);
    if (last === undefined && yaml.value === null)
        return [{ ...HERE, problem: 'says nothing. Allowed: at least version: 1' }];
    if (last?.origin !== 'key')
        return [{ ...HERE, place: yaml.placeOf(path), path, value: yaml.writtenAt(path), problem: issue.message, example: exampleOf(path) }];
    const around = path.slice(0, -1);
    const inside = { ...HERE, place: yaml.placeOf(around), path: around };
    // To valibot a list is a mapping whose keys are numbers.
    if (Array.isArray(last.input))
        return [{ ...inside, problem: notAMapping(keysAt(around)), example: exampleOf(around) }];
    if (issue.expected !== 'never')
        return [{ ...inside, problem: issue.message, example: exampleOf(path) }];
    // valibot names the first unknown key of a mapping and no other.
    const unknown = Object.keys(last.input).filter((key) => !keysAt(around).includes(key));
    const told = unknown
        .slice(0, TOLD)
        .map((key) => ({ ...inside, place: yaml.placeOfKey([...around, key]), value: key, problem: unknownKey(key, around) }));
    return unknown.length > TOLD ? [...told, { ...inside, problem: `has ${unknown.length - TOLD} more keys that are unknown` }] : told;
}
function placeText({ place: { line, column } }) {
    return `${line}:${column}`;
}
function exampleOf(path) {
    return path.flatMap((key) => EXAMPLES[key] ?? []).at(-1) ?? null;
}
/** The mistakes from the top of the file down, none of them twice. */
function mistaken(faults, file) {
    const once = new Map(faults.map((fault) => [`${placeText(fault)} ${fault.problem}`, fault]));
    const ordered = [...once.values()].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    return new errors/* UsageError */.e(ordered.map((fault) => mistakeAt(fault, file)));
}
/** One mistake in a policy file, in the form that all mistakes have. */
function mistakeAt({ place, path, value, problem, example }, file) {
    const shown = value === null || value.length <= 60 ? value : `${value.slice(0, 59).replace(/\p{Cs}$/u, '')}…`;
    const key = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    const where = `in ${file}:${place.line}:${place.column}${key === '' ? '' : ` (${key.slice(1)})`}`;
    return { setting: 'policy', value: shown, problem: `${where} ${problem}`, example };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/policy/read-confined.js
// Files that a checkout names. A pull request writes them, so they must not lead us to a file of the host, whose lines would stand
// in our messages.

/**
 * The text of a file: a regular one of at most `limit` bytes, in UTF-8. `folder` is where its real path has to be, whatever links
 * lead there; null where the workflow itself names the file.
 */
function readConfined(path, limit, folder) {
    let file = null;
    try {
        const real = (0,external_node_fs_.realpathSync)(path);
        if (folder !== null && !real.startsWith(folder === '/' ? '/' : `${folder}/`))
            return no('lies outside the workspace, or a link leads it there. Allowed: a file in the workspace');
        // A fifo would let us wait for ever.
        file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            return no('is not a file. Allowed: a file that you may read');
        if (stat.size > limit)
            return no(`is too large: ${stat.size} bytes. Allowed: up to ${limit / 1024} KiB`);
        return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(file)) };
    }
    catch (error) {
        return no(wordsFor(error));
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}
function wordsFor(error) {
    const code = error.code ?? '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'is not text in UTF-8. Allowed: UTF-8';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'is not there. Allowed: a file that you may read';
    return `cannot be read (${code || error}). Allowed: a file that you may read`;
}
function no(problem) {
    return { ok: false, problem };
}

;// CONCATENATED MODULE: ./lib/policy/read-policy.js
// From the path of a policy file to the policy. Where that path comes from is decided elsewhere (find-policy.ts). Loaded only where
// there is one: YAML and validation take as long to load as ten thousand files to check.









const POLICY_LIMIT = 256 * 1024;
/** A report lists up to 10,000 findings, and a path may take 4,096 bytes. */
const BASELINE_LIMIT = 64 * 1024 * 1024;
/**
 * The policy in a file, read whole: nothing of it is looked up later. All its paths start at the workspace. One that lies in the
 * workspace is read only if its real path does, too, and the same goes for its baseline. Throws a UsageError with every mistake.
 */
function readPolicy(path, { workspace, today }) {
    const file = nameOf(path, workspace);
    const folder = file === path ? null : workspace;
    const text = readConfined(path, POLICY_LIMIT, folder);
    if (!text.ok)
        throw new errors/* UsageError */.e([{ setting: 'policy', value: file, problem: text.problem, example: null }]);
    const written = parsePolicy(text.value, file);
    return policyOf(written, { file, workspace, today, baseline: readBaseline(written, file, folder, workspace) });
}
/**
 * The policy in a text that comes from the base branch. Its baseline would be a file of the checkout, which is the pull request's: that is
 * a mistake. Throws a UsageError with every mistake.
 */
function readBasePolicy(text, file, { workspace, today }) {
    const written = parsePolicy(text, file);
    if (written.said.baseline !== undefined) {
        const problem = 'lies in the checkout of the pull request, which could excuse itself by it. Allowed with policy-from base: levels and allow';
        const fault = { ...HERE, place: written.placeOf(['baseline']), path: ['baseline'], value: written.said.baseline, problem };
        throw new errors/* UsageError */.e([mistakeAt(fault, file)]);
    }
    return policyOf(written, { file, workspace, today, baseline: null });
}
function policyOf(written, { workspace, ...rest }) {
    const { levels = {}, allow = [] } = written.said;
    return {
        ...rest,
        levels: Object.fromEntries(Object.entries(levels).filter(([, level]) => level !== undefined)),
        allow: allow.map((entry, index) => allowanceOf(entry, written.placeOf(['allow', index]).line, workspace)),
    };
}
function allowanceOf(entry, line, workspace) {
    const { path, rules = null, reason, until = null } = entry;
    const pattern = (0,patterns.parsePattern)(path, workspace, (0,external_node_os_.homedir)());
    // A folded text has line breaks of its own.
    return { path, line, rules, until, reason: reason.trim().replace(/\s+/g, ' '), matches: (found) => pattern.matches((0,path_bytes/* lossyTextOf */.HW)(found)) };
}
function readBaseline({ said, placeOf }, file, folder, workspace) {
    if (said.baseline === undefined)
        return null;
    const path = (0,external_node_path_.resolve)(workspace, said.baseline);
    const text = readConfined(path, BASELINE_LIMIT, folder);
    const read = text.ok ? parseBaseline(text.value, nameOf(path, workspace), (0,path_bytes/* bytesOf */.$$)(workspace)) : text;
    if (read.ok)
        return read.value;
    const fault = { ...HERE, place: placeOf(['baseline']), path: ['baseline'], value: said.baseline, problem: read.problem };
    throw new errors/* UsageError */.e([mistakeAt(fault, file)]);
}
/** Relative in the workspace, absolute outside it. */
function nameOf(path, workspace) {
    const prefix = workspace === '/' ? '/' : `${workspace}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}


/***/ })

};
