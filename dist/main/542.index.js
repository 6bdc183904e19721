export const id = 542;
export const ids = [542];
export const modules = {

/***/ 4542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* reexport */ runStep)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
// EXTERNAL MODULE: ./lib/app/index.js + 109 modules
var lib_app = __webpack_require__(5694);
// EXTERNAL MODULE: ./lib/base/index.js + 16 modules
var lib_base = __webpack_require__(1199);
// EXTERNAL MODULE: ./lib/report/index.js + 128 modules
var lib_report = __webpack_require__(6410);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/action/log.js


/**
 * Writes text that may quote what a branch says. While it is written, the runner takes no line of it for a command,
 * neither one that begins with `::` nor the older `##[…]`, which it finds anywhere in a line.
 */
function logText(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    core/* info */.pq(`::stop-commands::${token}`);
    core/* info */.pq(text);
    core/* info */.pq(`::${token}::`);
}
/** Where something broke that should not, for whoever reports it. */
function logStack(error) {
    logText(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

;// CONCATENATED MODULE: ./lib/action/actions-cache.js




/** Grows when what is stored under a key changes. */
const PREFIX = 'pacto-blobs-v1-';
/** Longest that a check waits for the cache, which only saves time. */
const PATIENCE_MS = 10_000;
let isWorkAbandoned = false;
/** Whether something was no longer waited for: it would keep the process alive until it gives up by itself. */
function hasAbandonedWork() {
    return isWorkAbandoned;
}
/**
 * Pulled content in the cache of GitHub Actions, keyed by the digests it is for, never by a run. What comes back is
 * verified by its digest when it is read. Whatever the cache does, the check goes on.
 */
class ActionsCache {
    #folder;
    #outcome = { isOn: true, reason: 'nothing to restore' };
    #restoredKey;
    #key;
    /** @param folder where content is kept, absolute; the cache keeps it under this very path */
    constructor(folder) {
        this.#folder = folder;
    }
    get outcome() {
        return this.#outcome;
    }
    /** Brings back what earlier runs pulled for these digests, or for most of them. */
    async restore(digests) {
        this.#key = keyFor(digests);
        const cache = await loadCache();
        if (!cache.isFeatureAvailable()) {
            this.#outcome = { isOn: false, reason: 'this runner has no cache service' };
            return;
        }
        // The archive is unpacked below this folder, which must be there.
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        const hit = await patiently(cache.restoreCache([this.#folder], this.#key, [PREFIX]), 'restoring');
        if (isWorkAbandoned) {
            this.#outcome = { isOn: false, reason: 'the cache service does not answer in time' };
            return;
        }
        this.#restoredKey = hit;
        const reason = hit === undefined ? 'nothing stored yet' : 'restored';
        this.#outcome = { isOn: true, reason: hit === undefined || hit === this.#key ? reason : 'restored in part' };
    }
    /** Keeps what this run pulled, unless it is kept already. */
    async save() {
        if (this.#key === undefined || this.#restoredKey === this.#key || !this.#outcome.isOn)
            return;
        const cache = await loadCache();
        const id = await patiently(cache.saveCache([this.#folder], this.#key), 'saving');
        const what = id === undefined || id < 0 ? 'not stored: the cache is read-only here or has this key' : 'stored';
        this.#outcome = { isOn: true, reason: `${this.#outcome.reason}, ${what}` };
    }
}
function keyFor(digests) {
    return `${PREFIX}${(0,lib_base/* sha256Hex */.fg)([...new Set(digests)].sort().join('\n'))}`;
}
/** Loaded on demand: the storage client behind it is larger than the rest of the program. */
async function loadCache() {
    return await __webpack_require__.e(/* import() */ 691).then(__webpack_require__.bind(__webpack_require__, 1691));
}
/** A result in time, or `undefined`: a slow or broken cache costs a bounded wait and no more. */
async function patiently(work, what) {
    let timer;
    const impatience = new Promise((resolve) => {
        timer = setTimeout(() => {
            isWorkAbandoned = true;
            core/* info */.pq(`Cache: ${what} takes too long, going on without it`);
            resolve(undefined);
        }, PATIENCE_MS);
    });
    try {
        return await Promise.race([work, impatience]);
    }
    catch (error) {
        logText(`Cache: ${what} failed: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/action/failure.js

/** What a thrown thing means for people: usage, environment, or a bug of this program; never a statement on contracts. */
function describeFailure(error, during) {
    if (!(error instanceof lib_base/* AppError */.uV)) {
        const message = error instanceof Error ? error.message : String(error);
        const hint = 'This is a bug of this program: please report it with the lines that the log of this step shows.';
        return { kind: 'failure', during, cause: 'bug', message, hint };
    }
    const cause = ['USAGE', 'CONFIGURATION', 'FILE_NOT_FOUND'].includes(error.code) ? 'usage' : 'environment';
    const { message, hint } = error;
    return { kind: 'failure', during, cause, message, ...(hint === undefined ? {} : { hint }) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/annotation-commands.js
/** The runner cuts longer messages. */
const LONGEST_MESSAGE = 4096;
/**
 * Workflow commands, one line each, that annotate files. No text can end its line or begin another command.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function annotationCommands(annotations) {
    return annotations.map((annotation) => {
        const properties = propertiesOf(annotation)
            .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
            .join(',');
        return `::${annotation.level} ${properties}::${escapeData(cutText(annotation.message, LONGEST_MESSAGE))}`;
    });
}
/** The runner ignores columns of remarks on several lines. */
function propertiesOf(annotation) {
    const { file, startLine, endLine, startColumn, endColumn, title } = annotation;
    const properties = [
        ['file', file],
        ['line', startLine],
        ['endLine', endLine],
    ];
    if (startLine === endLine && startColumn !== undefined) {
        properties.push(['col', startColumn]);
        if (endColumn !== undefined)
            properties.push(['endColumn', lastColumn(startColumn, endColumn)]);
    }
    if (title !== '')
        properties.push(['title', title]);
    return properties;
}
/** GitHub counts the last column in; an annotation ends before its end. */
function lastColumn(startColumn, endColumn) {
    return Math.max(startColumn, endColumn - 1);
}
/** At most `limit` UTF-16 units, with no half of a pair at the end. */
function cutText(text, limit) {
    return text.length <= limit ? text : text.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/github/fields.js

/** The value below names, one inside the other; `undefined` as soon as one is not there. Never throws. */
function valueAt(data, ...names) {
    let value = data;
    for (const name of names) {
        if (!(0,lib_base/* isJsonObject */.OW)(value) || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
/** A text that is not empty; `undefined` for everything else. */
function textAt(data, ...names) {
    const value = valueAt(data, ...names);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A whole number above zero, as ids and numbers of pull requests are. */
function idAt(data, ...names) {
    const value = valueAt(data, ...names);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** A commit: 40 or 64 hexadecimal digits; `undefined` for everything else. */
function shaAt(data, ...names) {
    const text = textAt(data, ...names);
    return text !== undefined && isSha(text) ? text.toLowerCase() : undefined;
}
/** True for the full spelling of a SHA-1 or SHA-256 object id. */
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text);
}
/** The items of a list; empty for everything else. */
function listAt(data, ...names) {
    const value = valueAt(data, ...names);
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/github/github-error.js

/** GitHub did not answer, or not with what was asked. Its texts hold no token. */
class GitHubError extends lib_base/* AppError */.uV {
    /** Of the answer; `undefined` when there was none. */
    status;
    /** What would have been enough, each as a line below `permissions:` of a workflow; empty where GitHub does not say. */
    permissions;
    /** The refusal is about too many requests, not about rights. */
    isRateLimited;
    /** Present when the same request may succeed later; the delay in milliseconds where GitHub names one. */
    retry;
    /** It is open whether GitHub did what was asked: the answer was lost, or said that something broke midway. */
    mayHaveHappened;
    constructor(message, options = {}) {
        super('GITHUB', message, options);
        this.status = options.status;
        this.permissions = options.permissions ?? [];
        this.isRateLimited = options.isRateLimited ?? false;
        this.retry = options.retry;
        this.mayHaveHappened = options.mayHaveHappened ?? false;
    }
    /** The first of {@link permissions}. */
    get permission() {
        return this.permissions[0];
    }
}
/** True for failures that say "not there" or "not for you", which GitHub often does not tell apart. */
function isRefusal(error) {
    if (!(error instanceof GitHubError) || error.isRateLimited)
        return false;
    return error.status === 401 || error.status === 403 || error.status === 404;
}

;// CONCATENATED MODULE: ./lib/github/patience.js
/** Requests are sent at most this often. */
const TRIES = 5;
const FIRST_DELAY_MS = 500;
const SHORTEST_DEADLINE_MS = 2000;
/** Time that one run may lose to failures, all requests together: waits, and tries that failed. */
class Patience {
    #timing;
    #signal;
    #leftMs;
    constructor(timing, totalMs, signal) {
        this.#timing = timing;
        this.#leftMs = totalMs;
        this.#signal = signal;
    }
    /** Longest that the next request may take: an API that never answers must not cost the full time again and again. */
    deadline(wantedMs) {
        return Math.max(SHORTEST_DEADLINE_MS, Math.min(wantedMs, this.#leftMs));
    }
    /** Takes the time of a try that failed off what is left. */
    spend(ms) {
        this.#leftMs -= Math.max(0, ms);
    }
    /**
     * Waits before the next try, as long as GitHub asks or a random part of a doubling delay. False, and at once, when
     * another try makes no sense: too many already, or a longer wait than what is left.
     */
    async waitAfter(error, attempt) {
        if (error.retry === undefined || attempt >= TRIES)
            return false;
        const delayMs = error.retry.afterMs ?? Math.ceil(FIRST_DELAY_MS * 2 ** (attempt - 1) * this.#share());
        if (delayMs > this.#leftMs)
            return false;
        this.#leftMs -= delayMs;
        await this.#timing.sleep(delayMs, this.#signal);
        return true;
    }
    /** Between a half and one, so that runs that failed together do not come back together. */
    #share() {
        return 0.5 + this.#timing.random() / 2;
    }
}

;// CONCATENATED MODULE: ./lib/github/read-failure.js


/** Failures before anything of a request went out, so that repeating it does nothing twice. */
const NEVER_SENT = [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
];
/** GitHub asks for a minute where it names no time. @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNNAMED_LIMIT_MS = 60_000;
const LONGEST_QUOTE = 300;
/** Turns what Octokit or reading the answer threw into an error that says what may be done about it. */
function readFailure(thrown, request) {
    if (thrown instanceof GitHubError)
        return thrown;
    const status = valueAt(thrown, 'response', 'status');
    return typeof status === 'number' ? fromAnswer(status, thrown, request) : fromConnection(thrown, request);
}
function fromAnswer(status, thrown, { what, token, nowMs }) {
    const headers = valueAt(thrown, 'response', 'headers');
    const said = wordsOf(thrown);
    const limit = status === 403 || status === 429 ? limitOf(status, said, headers, nowMs) : undefined;
    const permissions = status === 403 && limit === undefined ? permissionsOf(headers) : [];
    const words = said === '' ? '' : `: ${quote(said, token)}`;
    return new GitHubError(`GitHub answered ${status} to ${what}${words}`, {
        status,
        isRateLimited: limit !== undefined,
        permissions,
        ...(limit === undefined ? retryOf(status, headers, nowMs) : { retry: limit }),
    });
}
/** What the answer says in GitHub's own form; the pages of machines in front of it say nothing. */
function wordsOf(thrown) {
    const isForm = textAt(thrown, 'response', 'data', 'message') !== undefined;
    return isForm ? (textAt(thrown, 'message') ?? '') : '';
}
/** 408 and 425 say that the request was not taken in; of 5xx nobody knows. @see RFC 9110, 15.5.9; RFC 8470, 5.2 */
function retryOf(status, headers, nowMs) {
    if (status !== 408 && status !== 425 && status < 500)
        return {};
    const afterMs = retryAfterMs(headers, nowMs);
    return { retry: afterMs === undefined ? {} : { afterMs }, mayHaveHappened: status >= 500 };
}
/** How long a limit lasts; `undefined` when the refusal is about something else. Limits refuse before anything is done. */
function limitOf(status, said, headers, nowMs) {
    const afterMs = retryAfterMs(headers, nowMs);
    if (afterMs !== undefined)
        return { afterMs };
    if (textAt(headers, 'x-ratelimit-remaining') === '0') {
        const resetMs = Number(textAt(headers, 'x-ratelimit-reset')) * 1000;
        return { afterMs: Number.isFinite(resetMs) ? Math.max(0, resetMs - nowMs) : UNNAMED_LIMIT_MS };
    }
    return status === 429 || /rate limit/i.test(said) ? { afterMs: UNNAMED_LIMIT_MS } : undefined;
}
/** `Retry-After`, seconds or a date, from now. @see RFC 9110, section 10.2.3 */
function retryAfterMs(headers, nowMs) {
    const value = textAt(headers, 'retry-after');
    if (value === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(value))
        return Number(value) * 1000;
    const date = /[A-Za-z]/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
/**
 * The header lists ways to be allowed, separated by `;`, each of permissions separated by `,`. Reading metadata is part
 * of every token.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
function permissionsOf(headers) {
    const ways = (textAt(headers, 'x-accepted-github-permissions') ?? '').split(';');
    return ways.map((way) => way.split(',').flatMap(permissionLine).join(', ')).filter((lines) => lines !== '');
}
function permissionLine(text) {
    const [, name, access] = /^\s*([a-z_]{1,50})=(read|write)\s*$/.exec(text) ?? [];
    return name === undefined || name === 'metadata' ? [] : [`${name.replaceAll('_', '-')}: ${access}`];
}
function fromConnection(thrown, { what, token }) {
    const causes = causesOf(thrown);
    const code = causes.map((cause) => cause.code).find((each) => typeof each === 'string');
    const isTimeout = causes.some(({ name }) => name === 'TimeoutError');
    const reason = isTimeout ? 'no answer in time' : String(code ?? causes.at(-1)?.message ?? 'unknown failure');
    return new GitHubError(`GitHub could not be reached for ${what}: ${quote(reason, token)}`, {
        retry: {},
        mayHaveHappened: !NEVER_SENT.includes(code),
    });
}
/** An error and what led to it, as deep as chains get; what was thrown need not be an `Error`. */
function causesOf(thrown) {
    const causes = [];
    for (let cause = thrown; isCause(cause) && causes.length < 10; cause = cause.cause)
        causes.push(cause);
    return causes;
}
function isCause(thrown) {
    return typeof thrown === 'object' && thrown !== null;
}
/** A text from outside as one short line without the token. */
function quote(text, token) {
    const masked = token === '' ? text : text.replaceAll(token, '***');
    const line = masked.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

;// CONCATENATED MODULE: ./lib/github/api.js





const USER_AGENT = 'pacto-ci';
const API_VERSION = '2022-11-28';
const DEADLINE_MS = 15_000;
const api_PATIENCE_MS = 30_000;
const PER_PAGE = 100;
/** More than GitHub keeps of anything that is read here. */
const MOST_PAGES = 100;
/** Blobs end at 100 MB. @see https://docs.github.com/rest/git/blobs */
const MOST_BYTES = 104 * 1024 * 1024;
/**
 * GitHub's REST API with a deadline for every request and bounded retries: for 408, 425, 429, 5xx, limits and lost
 * connections. A request that must not happen twice is only sent again when the failure proves that nothing was done.
 * All methods throw GitHubError.
 */
class GitHubApi {
    #options;
    #patience;
    #client;
    /** @throws AppError `USAGE` for a token that cannot be one */
    constructor(options) {
        if (!/^[\x21-\x7e]+$/.test(options.token)) {
            throw new lib_base/* AppError */.uV('USAGE', options.token === '' ? 'there is no GitHub token' : 'the GitHub token is malformed', {
                hint: 'Leave the input `token` out to use the token of the workflow.',
            });
        }
        this.#options = options;
        this.#patience = new Patience(options.timing, options.patienceMs ?? api_PATIENCE_MS, options.signal);
    }
    /** The parsed answer; `undefined` when it is empty. */
    async request(request) {
        return parseJson(await this.#send(request), request);
    }
    /** The bytes of the answer. */
    async download(request) {
        return (await this.#send(request)).bytes;
    }
    /** The items of all pages, 100 a page; `itemsOf` takes them out of answers that are not lists themselves. */
    async list(request, itemsOf = (page) => page) {
        const items = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
            const paged = { ...request, parameters: { ...request.parameters, per_page: PER_PAGE, page } };
            const answer = await this.#send(paged);
            const found = itemsOf(parseJson(answer, request));
            if (!Array.isArray(found))
                throw unexpectedAnswer(request);
            items.push(...found);
            // The address itself is not followed: it is text from outside, and the token would go there.
            if (!/;\s*rel="?next"?/.test(answer.link ?? ''))
                break;
        }
        return items;
    }
    /**
     * Does what must not be done twice. When it is open whether a try did it, `find` looks before the next one.
     *
     * @param find what an earlier try made, in the shape of the answer; `undefined` when it made nothing
     */
    async requestOnce(request, find) {
        for (let attempt = 1;; attempt++) {
            try {
                return await this.request({ ...request, isRepeatable: false });
            }
            catch (error) {
                if (!(error instanceof GitHubError) || !error.mayHaveHappened)
                    throw error;
                const mayTryAgain = await this.#patience.waitAfter(error, attempt);
                const found = await find();
                if (found !== undefined)
                    return found;
                if (!mayTryAgain)
                    throw error;
            }
        }
    }
    async #send(request) {
        const isRepeatable = request.isRepeatable ?? !request.route.startsWith('POST ');
        for (let attempt = 1;; attempt++) {
            const startMs = this.#options.timing.now();
            try {
                return await this.#sendOnce(request);
            }
            catch (thrown) {
                this.#options.signal?.throwIfAborted();
                const { token, timing } = this.#options;
                const error = readFailure(thrown, { what: describe(request), token, nowMs: timing.now() });
                this.#patience.spend(timing.now() - startMs);
                const mayRepeat = isRepeatable || !error.mayHaveHappened;
                if (!mayRepeat || !(await this.#patience.waitAfter(error, attempt)))
                    throw error;
            }
        }
    }
    async #sendOnce({ route, parameters, body, accept }) {
        const { deadlineMs = DEADLINE_MS, signal } = this.#options;
        const deadline = AbortSignal.timeout(this.#patience.deadline(deadlineMs));
        this.#client ??= connect(this.#options);
        const answer = await (await this.#client).request(route, {
            ...parameters,
            // As text, so that nothing between here and GitHub takes a text for something else.
            ...(body === undefined ? {} : { data: JSON.stringify(body) }),
            headers: { 'x-github-api-version': API_VERSION, ...(accept === undefined ? {} : { accept }) },
            request: {
                signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
                parseSuccessResponseBody: false,
            },
        });
        return { bytes: await readBody(answer.data), link: textAt(answer.headers, 'link') };
    }
}
/** The package reads the environment and the event as soon as it is loaded: only those who use it pay for that. */
async function connect({ baseUrl, token }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = () => { };
    return getOctokit(token, {
        baseUrl,
        userAgent: USER_AGENT,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
}
/** Octokit's own reader takes a body that broke off for an empty one. */
async function readBody(body) {
    if (!isByteStream(body))
        return new Uint8Array();
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > MOST_BYTES)
            throw new GitHubError(`GitHub answered with more than ${MOST_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
function isByteStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
function parseJson({ bytes }, request) {
    if (bytes.length === 0)
        return undefined;
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw unexpectedAnswer(request);
    }
}
/** The error for an answer of success that does not hold what was asked for. */
function unexpectedAnswer(request) {
    return new GitHubError(`GitHub's answer to ${describe(request)} is not what its API promises`, {
        hint: 'Something between here and GitHub may answer in its place; look at GITHUB_API_URL and at proxies.',
    });
}
function describe({ route, parameters = {} }) {
    return route.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name] ?? ''));
}

;// CONCATENATED MODULE: ./lib/github/repository.js
/** Reads `owner/name`; `undefined` when the text is anything else. */
function parseRepository(text) {
    const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '') ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    return [owner, name].some((part) => /^\.+$/.test(part)) ? undefined : { owner, name };
}
/** Whether two names mean one repository; GitHub does not tell upper case from lower case. */
function isSameRepository(a, b) {
    return spelled(a) === spelled(b);
}
/** The parameters of routes that begin with `/repos/{owner}/{repo}`. */
function repositoryParameters({ owner, name }) {
    return { owner, repo: name };
}
function spelled({ owner, name }) {
    return `${owner}/${name}`.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/github/api-revision.js




const RAW = 'application/vnd.github.raw+json';
const LINK_MODE = '120000';
const SUBMODULE = 'commit';
/**
 * The files of a commit that is not in the working copy. The list is fetched once; files up to 100 MB.
 *
 * @see https://docs.github.com/rest/git/trees https://docs.github.com/rest/repos/contents
 */
class ApiRevision {
    commit;
    #api;
    #repository;
    #folder;
    #tree;
    constructor(api, { repository, commit, folder }) {
        this.commit = commit;
        this.#api = api;
        this.#repository = repository;
        this.#folder = folder;
    }
    /** @throws GitHubError */
    async list() {
        return (await this.#openTree())?.ids;
    }
    /**
     * Only the list proves that a file is absent; where GitHub cut it off, the answer for the path does.
     *
     * @throws GitHubError; AppError `USAGE`
     */
    async read(path) {
        const tree = await this.#openTree();
        if (tree === undefined)
            return await this.#downloadByPath((0,lib_base/* repositoryPath */.SH)(this.#folder, path));
        const entry = tree.find(path);
        return entry && (await this.#download(`git/blobs/${entry.id}`));
    }
    #openTree() {
        this.#tree ??= this.#fetchTree();
        return this.#tree;
    }
    async #fetchTree() {
        const answer = await this.#api.request({
            route: 'GET /repos/{owner}/{repo}/git/trees/{commit}',
            parameters: { ...repositoryParameters(this.#repository), commit: this.commit, recursive: 1 },
        });
        if (valueAt(answer, 'truncated') !== false)
            return undefined;
        return new lib_base/* RevisionTree */.uA(new Map(listAt(answer, 'tree').flatMap(readEntry)), this.#folder);
    }
    async #downloadByPath(path) {
        const names = path.split('/');
        // The address of a folder answers with a list of it.
        if (names.some((name) => name === '' || name === '.'))
            return undefined;
        try {
            return await this.#download(`contents/${names.map(encodeURIComponent).join('/')}?ref=${this.commit}`);
        }
        catch (error) {
            if (error instanceof GitHubError && error.status === 404)
                return undefined;
            throw error;
        }
    }
    async #download(route) {
        const parameters = repositoryParameters(this.#repository);
        return await this.#api.download({ route: `GET /repos/{owner}/{repo}/${route}`, parameters, accept: RAW });
    }
}
/** Everything but folders. */
function readEntry(entry) {
    const path = textAt(entry, 'path');
    const id = shaAt(entry, 'sha');
    const type = textAt(entry, 'type');
    if (path === undefined || id === undefined || (type !== 'blob' && type !== SUBMODULE))
        return [];
    return [[path, { id, isFile: type === 'blob' && textAt(entry, 'mode') !== LINK_MODE }]];
}

;// CONCATENATED MODULE: ./lib/github/base-commit.js



/**
 * What a pull request, a merge group or a push is compared with; `undefined` for other events and for new branches.
 * Never throws for what GitHub does not answer: the payload has a commit for that.
 */
async function findBaseCommit(api, event, source) {
    if (event.mergeGroup !== undefined)
        return { commit: event.mergeGroup.baseSha, from: 'event' };
    if (event.before !== undefined)
        return { commit: event.before, from: 'event' };
    const { pullRequest, repository } = event;
    if (pullRequest === undefined)
        return undefined;
    try {
        const parent = await findMergeParent(api, event, pullRequest, source);
        if (parent !== undefined)
            return { commit: parent, from: 'merge parent' };
        const mergeBase = await fetchMergeBase(api, repository, pullRequest);
        if (mergeBase !== undefined)
            return { commit: mergeBase, from: 'merge base' };
        return { commit: pullRequest.baseSha, from: 'event' };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return { commit: pullRequest.baseSha, from: 'event', problem: error };
    }
}
/** The first parent of the test merge, if that is what is checked out and it merges the head of the payload. */
async function findMergeParent(api, { sha, repository }, { headSha }, { readParents, checkedOut = sha }) {
    if (checkedOut.toLowerCase() !== sha)
        return undefined;
    const known = (await readParents(sha)) ?? [];
    const parents = known.length > 0 ? known : await fetchParents(api, repository, sha);
    const [base, head, ...others] = parents;
    return head?.toLowerCase() === headSha && others.length === 0 ? base : undefined;
}
async function fetchParents(api, repository, commit) {
    const parameters = { ...repositoryParameters(repository), commit };
    const answer = await api.request({ route: 'GET /repos/{owner}/{repo}/git/commits/{commit}', parameters });
    return listAt(answer, 'parents').flatMap((parent) => shaAt(parent, 'sha') ?? []);
}
async function fetchMergeBase(api, repository, { baseSha, headSha }) {
    const parameters = { ...repositoryParameters(repository), basehead: `${baseSha}...${headSha}`, per_page: 1 };
    const answer = await api.request({ route: 'GET /repos/{owner}/{repo}/compare/{basehead}', parameters });
    return shaAt(answer, 'merge_base_commit', 'sha');
}

;// CONCATENATED MODULE: ./lib/github/check-run.js






/** GitHub takes this many in a request, and appends those of later requests. */
const PER_REQUEST = 50;
/** 64 KB, read the strict way. */
const LONGEST_MESSAGE_BYTES = 64_000;
const LONGEST_TITLE = 255;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * Makes a check run and concludes it: with one request up to 50 annotations, else with one after the other. What fails
 * midway leaves a concluded run with fewer annotations, never one that seems to go on.
 *
 * @throws GitHubError when there is no run, or it could not be concluded
 */
async function publishCheckRun(api, run) {
    const batches = batchesOf(run.annotations);
    const isWhole = batches.length === 1;
    const created = await createRun(api, run, batches[0] ?? [], isWhole);
    const url = textAt(created, 'html_url');
    const annotations = isWhole ? run.annotations.length : await appendBatches(api, run, created, batches);
    return { annotations, ...(url === undefined ? {} : { url }) };
}
async function createRun(api, run, batch, isWhole) {
    const externalId = (0,lib_base/* sha256Hex */.fg)((0,lib_base/* canonicalJson */.dj)(run)).slice(0, 32);
    const status = isWhole ? 'completed' : 'in_progress';
    const body = {
        name: run.name,
        head_sha: run.headSha,
        external_id: externalId,
        ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
        ...(isWhole ? conclusionOf(run) : { status }),
        output: outputOf(run, batch),
    };
    return api.requestOnce({ route: 'POST /repos/{owner}/{repo}/check-runs', parameters: repositoryParameters(run.repository), body }, async () => {
        const runs = await listRuns(api, run);
        return runs.find((each) => textAt(each, 'external_id') === externalId && textAt(each, 'status') === status);
    });
}
function listRuns(api, run) {
    const parameters = { ...repositoryParameters(run.repository), sha: run.headSha, check_name: run.name, filter: 'all' };
    const route = 'GET /repos/{owner}/{repo}/commits/{sha}/check-runs';
    return api.list({ route, parameters }, (page) => valueAt(page, 'check_runs'));
}
/** Sends all batches but the first; the last one concludes. The number of annotations that the run has. */
async function appendBatches(api, run, created, batches) {
    const request = changeOf(run, created);
    let sent = 0;
    let isConcluded = false;
    try {
        for (const [index, batch] of batches.entries()) {
            const isLast = index === batches.length - 1;
            if (index > 0)
                await appendBatch(api, { ...request, body: changedBody(run, batch, isLast) }, sent + batch.length);
            sent += batch.length;
            isConcluded = isLast;
        }
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
    }
    finally {
        if (!isConcluded)
            await api.request({ ...request, body: changedBody(run, [], true) });
    }
    return sent;
}
function changeOf(run, created) {
    const id = idAt(created, 'id');
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{id}';
    if (id === undefined)
        throw unexpectedAnswer({ route: 'POST /repos/{owner}/{repo}/check-runs' });
    return { route, parameters: { ...repositoryParameters(run.repository), id } };
}
/** Annotations sent twice would stand there twice: their number says whether a lost request arrived. */
async function appendBatch(api, request, total) {
    const { parameters = {} } = request;
    await api.requestOnce(request, async () => {
        const found = await api.request({ route: 'GET /repos/{owner}/{repo}/check-runs/{id}', parameters });
        const count = valueAt(found, 'output', 'annotations_count');
        return typeof count === 'number' && count >= total ? found : undefined;
    });
}
function changedBody(run, batch, isLast) {
    return { ...(isLast ? conclusionOf(run) : {}), output: outputOf(run, batch) };
}
function conclusionOf({ conclusion }) {
    return { status: 'completed', conclusion };
}
function outputOf({ title, summary }, batch) {
    return { title: cutText(title, LONGEST_TITLE), summary, annotations: batch.map(annotationBody) };
}
function annotationBody({ level, file, startLine, endLine, startColumn, endColumn, title, message }) {
    const isOneLine = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
    return {
        path: file,
        start_line: startLine,
        end_line: endLine,
        ...(isOneLine ? { start_column: startColumn, end_column: lastColumn(startColumn, endColumn) } : {}),
        annotation_level: LEVELS[level],
        title: cutText(title, LONGEST_TITLE),
        message: cutBytes(message, LONGEST_MESSAGE_BYTES),
    };
}
/** At most `limit` bytes of UTF-8, with no part of a character at the end. */
function cutBytes(text, limit) {
    const bytes = Buffer.from(text);
    return bytes.length <= limit ? text : new TextDecoder().decode(bytes.subarray(0, limit), { stream: true });
}
/** At least one batch, if an empty one. */
function batchesOf(annotations) {
    const count = Math.max(1, Math.ceil(annotations.length / PER_REQUEST));
    return Array.from({ length: count }, (_, index) => annotations.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST));
}

;// CONCATENATED MODULE: ./lib/github/comment-marker.js

const MARKER = /^<!-- pacto:([0-9a-f]{12}) ([0-9a-f]{16}) -->(?:\r?\n|$)/;
/** GitHub takes 65,536 UTF-16 units; the marker, with its line end, is of these. */
const MARKER_LENGTH = 45;
/** Longest body of a comment, in UTF-16 units. */
const LONGEST_COMMENT_BODY = 65_536 - MARKER_LENGTH;
/** The hash that the marker of a body, or of what stands for it, has. */
function commentHash(identity) {
    return (0,lib_base/* sha256Hex */.fg)(identity).slice(0, 16);
}
/**
 * Puts the hidden marker before a body.
 *
 * @param key 12 hexadecimal digits
 * @param identity what the hash is of: the body, or what stands for it
 */
function markComment(key, body, identity = body) {
    (0,lib_base/* invariant */.V1)(/^[0-9a-f]{12}$/.test(key), `the key of a comment is ${JSON.stringify(key)}`);
    return `<!-- pacto:${key} ${commentHash(identity)} -->\n${body}`;
}
/** Reads the marker at the very beginning of a comment: quotes of ours begin with `>`. */
function readCommentMarker(text) {
    const [, key, hash] = MARKER.exec(text) ?? [];
    return key === undefined || hash === undefined ? undefined : { key, hash };
}

;// CONCATENATED MODULE: ./lib/github/comment.js





/** Who posts with the token of a workflow; no user can have such a name. */
const WORKFLOW_AUTHOR = 'github-actions[bot]';
/**
 * Brings the comment of a key to a body and leaves exactly one: the oldest of ours. Ours are those that have the marker
 * and an author that the token can be: anybody may write the marker. Whether the body is the same is judged by the hash
 * in the marker alone: GitHub changes line ends of what it stores, and an edit by hand that keeps the marker stays
 * until the report says something else.
 *
 * @throws GitHubError
 */
async function upsertComment(api, draft) {
    const marked = await listMarked(api, draft);
    const authors = await ownAuthors(api, marked);
    const ours = marked.filter(({ author }) => authors.includes(author));
    if (ours.length > 0)
        return keepOne(api, draft, ours);
    if (draft.when === 'update-only')
        return { action: 'absent', deleted: 0 };
    return createComment(api, draft, authors);
}
/** Two runs at once may both have found none: after posting, both look again and keep the same one. */
async function createComment(api, draft, authors) {
    const { repository, number, key, body, identity } = draft;
    let found;
    const request = {
        route: 'POST /repos/{owner}/{repo}/issues/{number}/comments',
        parameters: { ...repositoryParameters(repository), number },
        body: { body: markComment(key, body, identity) },
    };
    const answer = await api.requestOnce(request, async () => {
        const ours = (await listMarked(api, draft)).filter(({ author }) => authors.includes(author));
        found = ours.at(0);
        return found;
    });
    const created = found ?? readComment(answer, key);
    if (created === undefined)
        throw unexpectedAnswer(request);
    // Who the token is, is known for certain only now.
    const known = [...authors, created.author];
    const others = (await listMarked(api, draft)).filter(({ id, author }) => id !== created.id && known.includes(author));
    const outcome = await keepOne(api, draft, [...others, created]);
    return outcome.action === 'unchanged' && others.every(({ id }) => id > created.id)
        ? { ...outcome, action: 'created' }
        : outcome;
}
async function keepOne(api, draft, ours) {
    const [kept, ...duplicates] = [...ours].sort((a, b) => a.id - b.id);
    if (kept === undefined)
        return { action: 'absent', deleted: 0 };
    const isSame = kept.hash === commentHash(draft.identity ?? draft.body);
    if (!isSame)
        await updateComment(api, draft, kept);
    const deleted = await deleteComments(api, draft.repository, duplicates);
    const { url } = kept;
    return { action: isSame ? 'unchanged' : 'updated', deleted, ...(url === undefined ? {} : { url }) };
}
async function updateComment(api, { repository, key, body, identity }, kept) {
    await api.request({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{id}',
        parameters: { ...repositoryParameters(repository), id: kept.id },
        body: { body: markComment(key, body, identity) },
    });
}
/** A duplicate that another run deleted first is as good as deleted; one that cannot be waits for the next run. */
async function deleteComments(api, repository, comments) {
    let deleted = 0;
    for (const { id } of comments) {
        try {
            await api.request({
                route: 'DELETE /repos/{owner}/{repo}/issues/comments/{id}',
                parameters: { ...repositoryParameters(repository), id },
            });
            deleted++;
        }
        catch (error) {
            if (!(error instanceof GitHubError))
                throw error;
        }
    }
    return deleted;
}
/** Comments of all pages that have the marker of the key, by whomever, oldest first. */
async function listMarked(api, { repository, number, key }) {
    const comments = await api.list({
        route: 'GET /repos/{owner}/{repo}/issues/{number}/comments',
        parameters: { ...repositoryParameters(repository), number },
    });
    // A comment that is deleted meanwhile moves the others to earlier pages, so that one may come twice.
    const byId = new Map(comments.flatMap((comment) => readComment(comment, key) ?? []).map((each) => [each.id, each]));
    return [...byId.values()].sort((a, b) => a.id - b.id);
}
function readComment(data, key) {
    const id = idAt(data, 'id');
    const author = textAt(data, 'user', 'login');
    const marker = readCommentMarker(textAt(data, 'body') ?? '');
    if (id === undefined || author === undefined || marker?.key !== key)
        return undefined;
    const url = textAt(data, 'html_url');
    return { id, author, hash: marker.hash, ...(url === undefined ? {} : { url }) };
}
/** The workflow's author, and whose the token is where somebody else wrote the marker: asked only then. */
async function ownAuthors(api, marked) {
    if (marked.every(({ author }) => author === WORKFLOW_AUTHOR))
        return [WORKFLOW_AUTHOR];
    try {
        const login = textAt(await api.request({ route: 'GET /user' }), 'login');
        return login === undefined ? [WORKFLOW_AUTHOR] : [WORKFLOW_AUTHOR, login];
    }
    catch (error) {
        // Tokens of workflows and apps are no user's.
        if (isRefusal(error))
            return [WORKFLOW_AUTHOR];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/event-subject.js



/** Reads the pull request of an event. @throws AppError `USAGE` */
function readPullRequest(payload, { repository, isDependabot }) {
    const required = requiredOf('pull_request');
    const base = parseRepository(textAt(payload, 'pull_request', 'base', 'repo', 'full_name')) ?? repository;
    const head = parseRepository(textAt(payload, 'pull_request', 'head', 'repo', 'full_name'));
    return {
        number: required(idAt(payload, 'pull_request', 'number'), 'pull_request.number'),
        headSha: required(shaAt(payload, 'pull_request', 'head', 'sha'), 'pull_request.head.sha'),
        headRef: required(textAt(payload, 'pull_request', 'head', 'ref'), 'pull_request.head.ref'),
        baseSha: required(shaAt(payload, 'pull_request', 'base', 'sha'), 'pull_request.base.sha'),
        baseRef: required(textAt(payload, 'pull_request', 'base', 'ref'), 'pull_request.base.ref'),
        isFork: head === undefined || !isSameRepository(head, base),
        isDependabot,
        labels: listAt(payload, 'pull_request', 'labels').flatMap((label) => textAt(label, 'name') ?? []),
    };
}
/** Reads the group of a merge queue. @throws AppError `USAGE` */
function readMergeGroup(payload) {
    const required = requiredOf('merge_group');
    const number = /\/pr-([1-9]\d{0,8})-[0-9a-f]+$/.exec(textAt(payload, 'merge_group', 'head_ref') ?? '')?.[1];
    return {
        baseSha: required(shaAt(payload, 'merge_group', 'base_sha'), 'merge_group.base_sha'),
        headSha: required(shaAt(payload, 'merge_group', 'head_sha'), 'merge_group.head_sha'),
        ...(number === undefined ? {} : { pullRequest: Number(number) }),
    };
}
/** Reads the release of an event. @throws AppError `USAGE` */
function readRelease(payload) {
    return {
        tag: requiredOf('release')(textAt(payload, 'release', 'tag_name'), 'release.tag_name'),
        action: textAt(payload, 'action') ?? '',
    };
}
/** Reads the run that an event tells of. @throws AppError `USAGE` */
function readWorkflowRun(payload) {
    const required = requiredOf('workflow_run');
    const headBranch = textAt(payload, 'workflow_run', 'head_branch');
    const headRepository = parseRepository(textAt(payload, 'workflow_run', 'head_repository', 'full_name'));
    const conclusion = textAt(payload, 'workflow_run', 'conclusion');
    return {
        id: required(idAt(payload, 'workflow_run', 'id'), 'workflow_run.id'),
        headSha: required(shaAt(payload, 'workflow_run', 'head_sha'), 'workflow_run.head_sha'),
        event: required(textAt(payload, 'workflow_run', 'event'), 'workflow_run.event'),
        ...(headBranch === undefined ? {} : { headBranch }),
        ...(headRepository === undefined ? {} : { headRepository }),
        ...(conclusion === undefined ? {} : { conclusion }),
    };
}
function requiredOf(event) {
    return (value, name) => {
        if (value === undefined) {
            throw new lib_base/* AppError */.uV('USAGE', `the payload of the event ${event} has no usable ${name}`, {
                hint: 'Run this with the file that the runner wrote (GITHUB_EVENT_PATH), unchanged.',
            });
        }
        return value;
    };
}

;// CONCATENATED MODULE: ./lib/github/event.js




const DEPENDABOT = 'dependabot[bot]';
/**
 * Reads the event of a run. What an event need not have is left out; fields of other kinds than GitHub's are as good
 * as missing ones.
 *
 * @param payload the parsed file of `GITHUB_EVENT_PATH`
 * @throws AppError `USAGE` when something is missing that the event cannot be without
 */
function readEvent(environment, payload) {
    const name = requiredVariable(environment, 'GITHUB_EVENT_NAME');
    const repository = readRepository(environment);
    const serverUrl = readUrl(environment, 'GITHUB_SERVER_URL', 'https://github.com');
    const ref = environment.GITHUB_REF ?? '';
    const actor = environment.GITHUB_ACTOR ?? '';
    const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    const defaultBranch = textAt(payload, 'repository', 'default_branch');
    return {
        name,
        repository,
        sha: readCommit(environment),
        ref,
        actor,
        serverUrl,
        apiUrl: readUrl(environment, 'GITHUB_API_URL', 'https://api.github.com'),
        runUrl: runUrlOf(serverUrl, repository, environment.GITHUB_RUN_ID),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(tag === undefined ? {} : { tag }),
        ...readSubject(name, payload, { repository, isDependabot: actor === DEPENDABOT }),
    };
}
function readSubject(name, payload, run) {
    switch (name) {
        case 'pull_request':
            return { pullRequest: readPullRequest(payload, run) };
        case 'merge_group':
            return { mergeGroup: readMergeGroup(payload) };
        case 'push':
            return readBefore(payload);
        case 'release':
            return { release: readRelease(payload) };
        case 'workflow_run':
            return { workflowRun: readWorkflowRun(payload) };
        default:
            return {};
    }
}
/** All zeros stand for a branch that was not there. */
function readBefore(payload) {
    const before = shaAt(payload, 'before');
    return before === undefined || /^0+$/.test(before) ? {} : { before };
}
function readRepository(environment) {
    const text = requiredVariable(environment, 'GITHUB_REPOSITORY');
    const repository = parseRepository(text);
    if (repository === undefined)
        throw wrongVariable('GITHUB_REPOSITORY', text, 'owner/name');
    return repository;
}
function readCommit(environment) {
    const text = requiredVariable(environment, 'GITHUB_SHA');
    if (!isSha(text))
        throw wrongVariable('GITHUB_SHA', text, 'a full commit id');
    return text.toLowerCase();
}
function readUrl(environment, name, standard) {
    const text = environment[name] || standard;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
        throw wrongVariable(name, text, 'an address that begins with https://');
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
function runUrlOf(serverUrl, { owner, name }, runId) {
    const actions = `${serverUrl}/${owner}/${name}/actions`;
    return /^\d+$/.test(runId ?? '') ? `${actions}/runs/${runId}` : actions;
}
function requiredVariable(environment, name) {
    const value = environment[name];
    if (value === undefined || value === '') {
        throw new lib_base/* AppError */.uV('USAGE', `the environment variable ${name} is not set`, {
            hint: 'Run this as a step of a GitHub Actions workflow; on a laptop use `pacto check`.',
        });
    }
    return value;
}
function wrongVariable(name, value, expected) {
    return new lib_base/* AppError */.uV('USAGE', `${name} is ${JSON.stringify(value.slice(0, 200))}, expected ${expected}`);
}

;// CONCATENATED MODULE: ./lib/github/event-decisions.js
const SUPPORTED = ['pull_request', 'merge_group', 'push', 'release', 'workflow_dispatch', 'schedule'];
/** Actions of `release` after which there is nothing to publish. */
const WITHDRAWN = ['deleted', 'unpublished'];
/** Why a pull request may write nothing to GitHub, one sentence without full stop; `undefined` when it may. */
function handOffReason({ pullRequest }) {
    if (pullRequest?.isFork === true)
        return 'GitHub lets workflows of pull requests from forks only read';
    if (pullRequest?.isDependabot === true)
        return "GitHub lets workflows of Dependabot's pull requests only read";
    return undefined;
}
/** Whether the report goes to another workflow, because this one has a token that can only read. */
function isHandOff(event) {
    return handOffReason(event) !== undefined;
}
/** Publishing is for what was merged: the default branch, tags, releases; never for pull requests. */
function publishDecision(event) {
    const reason = reasonNotToPublish(event);
    return reason === undefined ? { allowed: true } : { allowed: false, reason };
}
function reasonNotToPublish(event) {
    switch (event.name) {
        case 'push':
        case 'workflow_dispatch':
            return reasonOfRef(event);
        case 'release':
            return WITHDRAWN.includes(event.release?.action ?? '') ? 'a release was taken back' : undefined;
        case 'pull_request':
        case 'pull_request_target':
            return 'pull requests do not publish; what they change is published once it is merged';
        case 'merge_group':
            return 'a merge queue does not publish; what it merges is published by the push that follows';
        default:
            return `the event ${event.name} does not publish`;
    }
}
function reasonOfRef({ ref, tag, defaultBranch }) {
    if (tag !== undefined || (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`))
        return undefined;
    const from = defaultBranch === undefined ? 'the default branch' : `the default branch (${defaultBranch})`;
    return `only ${from} and tags publish, and this is ${ref === '' ? 'neither' : ref}`;
}
/** What a reader of the log must know about an event that is not supported; `undefined` for those that are. */
function eventNotice({ name }) {
    if (SUPPORTED.includes(name))
        return undefined;
    if (name === 'pull_request_target') {
        return ('On pull_request_target the base branch is checked out, not the pull request, so this checks what is merged ' +
            'already, without comment and publishing. Use pull_request.');
    }
    return (`Pacto does not know the event ${name}: it checks what is checked out, without comment and publishing. ` +
        `It knows ${SUPPORTED.join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/github/features.js

/** Feature → what stands below `permissions:` of the workflow when it works. */
const FEATURE_PERMISSIONS = {
    comment: 'pull-requests: write',
    'check run': 'checks: write',
    'base commit of the merge': 'contents: read',
    'configuration of the base commit': 'contents: read',
    'changed files': 'contents: read',
    labels: 'pull-requests: read',
    'pull request of the run': 'pull-requests: read',
    'report of the run': 'actions: read',
    'private baselines': 'packages: read',
    publishing: 'packages: write',
};
/** A feature that works; `reason` says what it did. */
function featureOn(name, reason) {
    return { name, isOn: true, ...(reason === undefined ? {} : { reason }) };
}
/**
 * A feature that is off. The permission is named where it may be what is missing: GitHub refused with 403 or, as it
 * does for what a token may not even see, with 404.
 *
 * @param cause the error that turned it off, or the reason, one sentence without full stop
 */
function featureOff(name, cause) {
    if (typeof cause === 'string')
        return { name, isOn: false, reason: cause };
    if (!isRefusal(cause))
        return { name, isOn: false, reason: cause.message.replace(/\.$/, '') };
    if (cause.status === 401)
        return { name, isOn: false, reason: 'GitHub does not accept the token (401)' };
    const reason = cause.status === 403
        ? 'the token of the workflow may not do this (403)'
        : 'it is not there, or the token of the workflow may not see it (404)';
    const usual = FEATURE_PERMISSIONS[name];
    const permission = cause.permissions.includes(usual) ? usual : (cause.permission ?? usual);
    return { name, isOn: false, reason, permission };
}

;// CONCATENATED MODULE: ./lib/github/pull-requests.js


/**
 * The labels of the event's pull request, or of the one that a merge group adds, as they are now; none for other events.
 *
 * @throws GitHubError
 */
async function readLabels(api, event) {
    const { pullRequest, mergeGroup, repository } = event;
    const number = pullRequest?.number ?? mergeGroup?.pullRequest;
    if (number === undefined)
        return [];
    const labels = await api.list({
        route: 'GET /repos/{owner}/{repo}/issues/{number}/labels',
        parameters: { ...repositoryParameters(repository), number },
    });
    return labels.flatMap((label) => textAt(label, 'name') ?? []);
}
/**
 * The open pull request whose head is the commit that a run checked. Nothing that the run wrote is asked: it may come
 * from a fork.
 *
 * @throws GitHubError
 */
async function findPullRequestOfRun(api, repository, { event, headBranch, headRepository, headSha }) {
    if (event !== 'pull_request')
        return { reason: `the run was started by ${event}, not by a pull request` };
    if (headBranch === undefined || headRepository === undefined) {
        return { reason: 'the repository or branch of the pull request is gone' };
    }
    const candidates = await api.list({
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: {
            ...repositoryParameters(repository),
            state: 'open',
            head: `${headRepository.owner}:${headBranch}`,
        },
    });
    const matching = candidates.filter((candidate) => isHead(candidate, headSha, headRepository));
    const numbers = new Set(matching.flatMap((candidate) => idAt(candidate, 'number') ?? []));
    const [number] = numbers;
    if (number === undefined)
        return { reason: `no open pull request has the head ${headSha} any more` };
    return numbers.size === 1 ? { number } : { reason: `${numbers.size} open pull requests have the head ${headSha}` };
}
function isHead(candidate, headSha, headRepository) {
    const repository = parseRepository(textAt(candidate, 'head', 'repo', 'full_name'));
    if (repository === undefined || !isSameRepository(repository, headRepository))
        return false;
    return shaAt(candidate, 'head', 'sha') === headSha;
}

;// CONCATENATED MODULE: ./lib/github/index.js
/** GitHub: what started the run, its API, and what is written there. Everything comes in as parameters. */













// EXTERNAL MODULE: ./lib/oci/index.js + 57 modules
var oci = __webpack_require__(5550);
;// CONCATENATED MODULE: ./lib/action/inputs.js



const ANNOTATION_MODES = ['auto', 'checks', 'commands', 'none'];
const CHANGED_ONLY = ['auto', 'true', 'false'];
/**
 * Copies the inputs of the composite action, one JSON text in `PACTO_INPUTS`, to where the toolkit looks for inputs: a
 * composite's own inputs reach its steps as nothing at all.
 *
 * @throws AppError `USAGE` for a text that is no map of texts
 */
function spreadInputs(env) {
    const text = env.PACTO_INPUTS;
    if (text === undefined || text === '')
        return;
    const inputs = parseInputs(text);
    for (const [name, value] of Object.entries(inputs))
        env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
}
function parseInputs(text) {
    const value = inputs_parseJson(text);
    if (!(0,lib_base/* isJsonObject */.OW)(value) || Object.values(value).some((entry) => typeof entry !== 'string')) {
        throw new lib_base/* AppError */.uV('USAGE', 'PACTO_INPUTS is no map of texts', {
            hint: 'It is set by action.yml; leave it alone.',
        });
    }
    return value;
}
function inputs_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Reads and checks the inputs: trimmed, empty ones are missing ones, a wrong choice names the nearest right one.
 *
 * @param get text of an input, empty when it is missing
 * @throws AppError `USAGE`
 */
function readInputs(get) {
    const text = (name) => get(name).trim() || undefined;
    const failOn = choice('fail-on', text('fail-on'), lib_app/* FAIL_ON */.d$);
    const comment = choice('comment', text('comment'), lib_app/* COMMENT_MODES */.p8);
    const [registry, reportDir, config, publish] = ['registry', 'report-dir', 'config', 'publish'].map(text);
    return {
        bundles: lines(get('bundles')),
        ...(registry === undefined ? {} : { registry }),
        baseline: text('baseline') ?? 'auto',
        ...(failOn === undefined ? {} : { failOn }),
        ...(publish === undefined ? {} : { publish: flag('publish', publish, false) }),
        dryRun: flag('dry-run', text('dry-run'), false),
        ...(comment === undefined ? {} : { comment }),
        annotations: choice('annotations', text('annotations'), ANNOTATION_MODES) ?? 'auto',
        checkName: text('check-name') ?? 'Pacto contracts',
        changedOnly: choice('changed-only', text('changed-only')?.toLowerCase(), CHANGED_ONLY) ?? 'auto',
        ...(reportDir === undefined ? {} : { reportDir }),
        ...(config === undefined ? {} : { config }),
        cache: flag('cache', text('cache'), true),
        token: text('token') ?? '',
        folder: readFolder(text('working-directory') ?? '.'),
    };
}
function lines(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function choice(name, value, choices) {
    if (value === undefined)
        return undefined;
    const found = choices.find((known) => known === value);
    if (found !== undefined)
        return found;
    const near = (0,lib_base/* nearestName */.qb)(value, choices);
    const suggestion = near === undefined ? '' : `Did you mean ${near}? `;
    throw new lib_base/* AppError */.uV('USAGE', `input ${name} is ${JSON.stringify(value)}`, {
        hint: `${suggestion}It takes ${choices.join(', ')}.`,
    });
}
/** Booleans as YAML 1.2 core writes them. @see YAML 1.2.2, section 10.3.2 */
function flag(name, value, fallback) {
    if (value === undefined)
        return fallback;
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    if (['false', 'False', 'FALSE'].includes(value))
        return false;
    throw new lib_base/* AppError */.uV('USAGE', `input ${name} is ${JSON.stringify(value)}`, { hint: 'It takes true or false.' });
}
function readFolder(value) {
    const folder = external_node_path_.posix.normalize(value.replaceAll('\\', '/')).replace(/\/+$/, '');
    if ((0,external_node_path_.isAbsolute)(value) || folder === '..' || folder.startsWith('../')) {
        throw new lib_base/* AppError */.uV('USAGE', `input working-directory is ${JSON.stringify(value)}`, {
            hint: 'It is a folder inside the repository, from its root.',
        });
    }
    return folder === '.' ? '' : folder;
}

;// CONCATENATED MODULE: ./lib/action/job-folder.js

/**
 * Where the steps of a job leave what the later ones need not read, fetch or ask again. The runner empties its folder
 * with every job. Bytes and parse results go by their digests and serve every use of the action in the job; what a
 * registry said under a tag serves the steps of one run only, because it may be another the next time.
 */
class JobFolder {
    #root;
    /** @param temp the runner's temp folder, absolute */
    constructor(temp) {
        this.#root = (0,external_node_path_.join)(temp, 'pacto');
    }
    /** Blobs and manifests, by digest. */
    get content() {
        return (0,external_node_path_.join)(this.#root, 'content');
    }
    /** Parse results, by digest of the text. */
    get parses() {
        return (0,external_node_path_.join)(this.#root, 'parses.bin');
    }
    /** Names the run that began last, for a step that is not told to which one it belongs. */
    get latestRun() {
        return (0,external_node_path_.join)(this.#root, 'latest-run');
    }
    /** Tags and what they stood for. */
    memory(run) {
        return (0,external_node_path_.join)(this.#root, 'runs', run, 'memory.json');
    }
    /** The report, for people and for later steps of the job. */
    report(run) {
        return (0,external_node_path_.join)(this.#root, 'runs', run, 'report');
    }
    /** The report as data for another workflow. */
    handOff(run) {
        return (0,external_node_path_.join)(this.#root, 'runs', run, 'hand-off');
    }
}

// EXTERNAL MODULE: ./lib/sources/index.js + 14 modules
var sources = __webpack_require__(662);
;// CONCATENATED MODULE: ./lib/action/place.js




/**
 * Finds the repository that a working directory belongs to: actions/checkout may have put it below the workspace.
 *
 * @param folder from the workspace
 * @throws AppError `USAGE` for a folder behind a link: a branch would choose what is looked at
 */
async function findPlace(workspace, folder) {
    const workingDirectory = (0,external_node_path_.resolve)(workspace, folder);
    const link = await (0,sources/* findLink */.KZ)(workspace, workingDirectory);
    if (link !== undefined) {
        throw new lib_base/* AppError */.uV('USAGE', `working-directory leads through the link ${(0,external_node_path_.relative)(workspace, link)}`, {
            hint: 'Name the folder itself.',
        });
    }
    const root = await findRoot(workspace, workingDirectory);
    return { root, workingDirectory, folder: (0,external_node_path_.relative)(root, workingDirectory).replaceAll('\\', '/') };
}
/** A submodule, whose `.git` is a file, is a part of the repository around it. */
async function findRoot(workspace, workingDirectory) {
    for (let folder = workingDirectory; folder !== workspace; folder = (0,external_node_path_.dirname)(folder)) {
        const status = await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => undefined);
        if (status?.isDirectory())
            return folder;
    }
    return workspace;
}

;// CONCATENATED MODULE: ./lib/action/run-id.js



/** The id of a new run: the steps of one use of the action have one in common. */
function newRunId() {
    return (0,external_node_crypto_.randomUUID)();
}
/** An id that a step was told. It becomes part of a path, so it is what {@link newRunId} makes or nothing. */
function readRunId(text) {
    return /^[0-9a-f-]{36}$/.test(text ?? '') ? text : undefined;
}
/** Lets a later step that is told nothing, as that of another action, go on with this run. */
async function announceRun({ files, run }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(files.latestRun), { recursive: true });
    await (0,promises_.writeFile)(files.latestRun, run);
}
/** The job with the run that began last in it, unless it was told one. Checking begins anew; publishing goes on. */
async function continueRun(job) {
    if (readRunId(job.env.PACTO_RUN) !== undefined)
        return job;
    const latest = readRunId(await (0,promises_.readFile)(job.files.latestRun, 'utf8').catch(() => ''));
    return latest === undefined ? job : { ...job, run: latest };
}

;// CONCATENATED MODULE: ./lib/action/job.js










/**
 * Reads inputs, event and environment.
 *
 * @throws AppError `USAGE`
 */
async function openJob(env) {
    spreadInputs(env);
    const inputs = readInputs((name) => core/* getInput */.V4(name));
    if (inputs.token !== '')
        core/* setSecret */.Pq(inputs.token);
    const event = readEvent(env, await readPayload(env));
    const { root, workingDirectory, folder } = await findPlace(requireFolder(env, 'GITHUB_WORKSPACE'), inputs.folder);
    return {
        env,
        inputs: { ...inputs, folder },
        event,
        root,
        workingDirectory,
        files: new JobFolder(requireFolder(env, 'RUNNER_TEMP')),
        run: readRunId(env.PACTO_RUN) ?? newRunId(),
        ...(inputs.token === '' ? {} : { api: openApi(event, inputs.token) }),
        today: new Date().toISOString().slice(0, 10),
    };
}
function openApi({ apiUrl }, token) {
    return new GitHubApi({ baseUrl: apiUrl, token, timing: oci/* SYSTEM_TIMING */.NN });
}
async function readPayload({ GITHUB_EVENT_PATH: path }) {
    if (path === undefined || path === '')
        return {};
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new lib_base/* AppError */.uV('USAGE', `the event in ${path} cannot be read`, { cause });
    }
}
function requireFolder(env, name) {
    const path = env[name];
    if (path !== undefined && path !== '')
        return (0,external_node_path_.resolve)(path);
    throw new lib_base/* AppError */.uV('USAGE', `the environment variable ${name} is not set`, {
        hint: 'Run this as a step of a GitHub Actions workflow; on a laptop use `pacto check`.',
    });
}

;// CONCATENATED MODULE: ./lib/action/annotate.js



/**
 * The runner shows 10 of each level for the whole composite. Free stay one error for the sentence that fails the step,
 * warnings for the event and for the cache, which has up to three, and a notice for what publishing decides.
 */
const BUDGET = { error: 9, warning: 6, notice: 9 };
/** The Checks API takes 65,535 characters. */
const LONGEST_CHECK_SUMMARY = 65_000;
/** Puts remarks on lines: into a check run where that is allowed, else as workflow commands. Gives what was possible. */
async function annotate(job, report, surroundings, mayWrite) {
    const { annotations: mode } = job.inputs;
    const list = (0,lib_report/* listAnnotations */.x)(report, { folder: surroundings.folder });
    if (mode === 'none')
        return [];
    if (mode === 'commands') {
        emitCommands(list);
        return [];
    }
    const feature = await runCheck(job, report, surroundings, list, mayWrite);
    if (!feature.isOn)
        emitCommands(list);
    return [feature];
}
/** Remarks as workflow commands, the most important first, within what the runner shows. */
function emitCommands(list) {
    const { shown, left } = (0,lib_report/* selectAnnotations */.TT)(list, BUDGET);
    for (const line of annotationCommands(shown))
        core/* info */.pq(line);
    if (left > 0)
        core/* notice */.lm(`${left} more remarks are in the job summary and in report.json.`);
}
/** Remarks of a validation alone. */
function annotateValidation(job, report) {
    if (job.inputs.annotations === 'none')
        return;
    emitCommands((0,lib_report/* listAnnotations */.x)(report, { folder: job.inputs.folder }));
}
async function runCheck(job, report, surroundings, annotations, mayNotWrite) {
    if (mayNotWrite !== undefined)
        return featureOff('check run', mayNotWrite);
    if (job.api === undefined)
        return featureOff('check run', 'there is no token');
    try {
        const { annotations: count } = await annotate_createRun(job, job.api, report, surroundings, annotations);
        return featureOn('check run', count === annotations.length ? undefined : `${count} of ${annotations.length} remarks`);
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return featureOff('check run', error);
    }
}
async function annotate_createRun({ event, inputs }, api, report, surroundings, annotations) {
    return await publishCheckRun(api, {
        repository: event.repository,
        headSha: event.pullRequest?.headSha ?? event.sha,
        name: inputs.checkName,
        conclusion: annotate_conclusionOf(report),
        title: report.kind === 'check' ? report.headline : 'The contract check could not run',
        summary: (0,lib_report/* renderComment */.wQ)(report, { surroundings, maxLength: LONGEST_CHECK_SUMMARY }),
        annotations,
        detailsUrl: event.runUrl,
    });
}
function annotate_conclusionOf(report) {
    if (report.kind === 'failure')
        return 'failure';
    return { pass: 'success', fail: 'failure', neutral: 'neutral' }[report.verdict];
}

;// CONCATENATED MODULE: ./lib/action/check-outputs.js
/** Longest text of one output, in UTF-16 units: all outputs of a job together may have a million. */
const LONGEST_OUTPUT = 400_000;
/** The outputs of a check, by name. */
function checkOutputs(report) {
    const breaking = report.results.flatMap(({ changes }) => changes.filter(({ classification, waived }) => classification === 'BREAKING' && waived === undefined));
    return {
        verdict: report.verdict,
        classification: report.classification,
        'has-breaking-changes': String(breaking.length > 0),
        'breaking-count': String(breaking.length),
        results: listWithin(report.results),
        'next-versions': JSON.stringify(nextVersions(report.results)),
    };
}
/** The versions that are needed and not there yet. */
function nextVersions(results) {
    const needed = results.filter(({ name, declared, nextVersion }) => name !== '' && !declared && nextVersion !== null);
    return Object.fromEntries(needed.map(({ name, nextVersion }) => [name, nextVersion ?? '']));
}
/** Bundles that did not change go first when the list is too long; then the list ends early. */
function listWithin(results) {
    const all = results.map(describeResult);
    const whole = JSON.stringify(all);
    if (whole.length <= LONGEST_OUTPUT)
        return whole;
    const kept = [];
    let length = 2;
    for (const result of all.filter(({ status }) => status !== 'unchanged')) {
        const text = JSON.stringify(result);
        length += text.length + 1;
        if (length > LONGEST_OUTPUT)
            break;
        kept.push(text);
    }
    return `[${kept.join(',')}]`;
}
function describeResult({ source, name, version, status, verdict, classification, ...rest }) {
    const { declared, nextVersion, baseline, headline, changes } = rest;
    const changeCount = changes.length;
    return {
        name,
        version,
        source,
        status,
        verdict,
        classification,
        declared,
        nextVersion,
        baseline,
        headline,
        changeCount,
    };
}

;// CONCATENATED MODULE: ./lib/action/comment-key.js

/**
 * Names the comment of one use of the action: the same on every run of the same job, another for another job, folder or
 * set of bundles, so that neither two comments grow nor two jobs write into one. 12 hex digits.
 */
function commentKey(env, { folder, bundles, checkName }) {
    const parts = [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', folder, [...bundles], checkName];
    return (0,lib_base/* sha256Hex */.fg)((0,lib_base/* canonicalJson */.dj)(parts)).slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/action/comment-plan.js
/**
 * Decides about the comment. A comment that is there is always brought up to date, so that nothing stale stays red;
 * whether one is created depends on the mode.
 */
function planComment(mode, report) {
    if (mode === 'never')
        return 'leave';
    if (mode === 'always')
        return 'create-or-update';
    if (report.kind === 'failure')
        return 'update-only';
    const isWorthIt = mode === 'on-failure' ? report.verdict === 'fail' : hasNews(report);
    return isWorthIt ? 'create-or-update' : 'update-only';
}
function hasNews({ verdict, results, findings }) {
    if (verdict === 'fail' || findings.some(({ severity }) => severity !== 'info'))
        return true;
    return results.some(({ status }) => status !== 'unchanged' && status !== 'edited');
}

;// CONCATENATED MODULE: ./lib/action/post-comment.js



/** Brings the comment of a pull request up to date. A token that may not do it turns the feature off, no more. */
async function postComment({ api, repository, number, key, mode }, report, surroundings) {
    const plan = planComment(mode, report);
    if (plan === 'leave')
        return {};
    const body = commentBody(report, surroundings);
    const identity = commentBody(report, withoutCommit(surroundings));
    try {
        const { url } = await upsertComment(api, { repository, number, key, body, identity, when: plan });
        return { feature: featureOn('comment'), ...(url === undefined ? {} : { url }) };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return { feature: featureOff('comment', error) };
    }
}
/** The text of the comment, within what GitHub takes. */
function commentBody(report, surroundings) {
    return (0,lib_report/* renderComment */.wQ)(report, { surroundings, maxLength: LONGEST_COMMENT_BODY });
}
/**
 * The same wherever the branch has moved to: a push that changes nothing in the report leaves the comment alone,
 * although links would name another commit.
 */
function withoutCommit(surroundings) {
    return { ...surroundings, fileUrl: (path, line) => `${path}#L${line ?? ''}`, runUrl: '' };
}

;// CONCATENATED MODULE: ./lib/action/report-files.js




/**
 * Writes `report.json`, `comment.md` and, for a verdict, `report.sarif` to the report directory.
 *
 * @throws AppError `FILE_SYSTEM`; `USAGE` for a report directory behind a link, which a branch can bring
 */
async function writeReportFiles(job, report, comment) {
    const { inputs } = job;
    const directory = await findReportFolder(job);
    const path = (0,external_node_path_.join)(directory, 'report.json');
    await (0,sources/* replaceOutput */.YK)(path, (0,lib_report/* renderReport */.B1)(report, 'json'));
    await (0,sources/* replaceOutput */.YK)((0,external_node_path_.join)(directory, 'comment.md'), `${comment}\n`);
    if (report.kind === 'failure')
        return { report: path };
    const sarif = (0,external_node_path_.join)(directory, 'report.sarif');
    await (0,sources/* replaceOutput */.YK)(sarif, (0,lib_report/* renderReport */.B1)(fromRepositoryRoot(report, inputs.folder), 'sarif'));
    return { report: path, sarif };
}
async function findReportFolder({ inputs, root, workingDirectory, files, run }) {
    if (inputs.reportDir === undefined)
        return files.report(run);
    const directory = (0,external_node_path_.resolve)(workingDirectory, inputs.reportDir);
    const link = await (0,sources/* findLink */.KZ)(root, directory);
    if (link === undefined)
        return directory;
    throw new lib_base/* AppError */.uV('USAGE', `report-dir leads through the link ${(0,external_node_path_.relative)(root, link)}`, {
        hint: 'Name a folder that the repository does not have.',
    });
}
/** Code scanning counts paths from the root of the repository, a report counts them from the working directory. */
function fromRepositoryRoot(report, folder) {
    if (folder === '')
        return report;
    const results = report.results.map((result) => ({ ...result, source: external_node_path_.posix.join(folder, result.source) }));
    const findings = report.findings.map((finding) => {
        return { ...finding, file: external_node_path_.posix.join(folder, finding.file ?? 'pacto.config.yaml') };
    });
    return { ...report, results, findings };
}
/** Name of the one file of a hand-off. */
const HAND_OFF_FILE = 'hand-off.json';
/** Writes the folder that the workflow uploads as an artifact, and gives its path. */
async function writeHandOff(job, report, commentKey) {
    const directory = job.files.handOff(job.run);
    const handOff = {
        commentKey,
        folder: job.inputs.folder,
        report: JSON.parse((0,lib_report/* renderReport */.B1)(report, 'json')),
    };
    await (0,sources/* writeOutput */.zh)((0,external_node_path_.join)(directory, HAND_OFF_FILE), `${(0,lib_report/* writeJson */.GF)({ schemaVersion: 1, ...handOff })}\n`);
    return directory;
}

;// CONCATENATED MODULE: ./lib/action/local-command.js
/**
 * The command that does the same on a laptop, with the same release of the program where that is known.
 *
 * @param baseRef branch that the pull request goes to
 */
function localCommand(env, folder, baseRef) {
    const program = programOf(env);
    const base = baseRef !== undefined && /^[\w][\w./-]*$/.test(baseRef) ? ` --base origin/${baseRef}` : '';
    const enter = /^[\w./-]+$/.test(folder) ? `cd ${folder} && ` : '';
    return `${enter}${program} check${base}`;
}
function programOf(env) {
    const source = sourceOf(env);
    return source === undefined ? 'pacto' : `npx --yes github:${source.repository}#${source.ref}`;
}
/**
 * Inside a composite the runner names the nested action, so the folder it put the composite in tells: it ends in
 * `_actions/OWNER/REPO/REF`.
 */
function sourceOf(env) {
    const path = (env.GITHUB_ACTION_PATH ?? '').replaceAll('\\', '/');
    const [, owner, name, ref] = /\/_actions\/([\w.-]+)\/([\w.-]+)\/([\w./-]+?)\/?$/.exec(path) ?? [];
    if (owner !== undefined && name !== undefined && ref !== undefined)
        return { repository: `${owner}/${name}`, ref };
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: actionRef = '' } = env;
    const isKnown = path === '' && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(actionRef);
    return isKnown ? { repository, ref: actionRef } : undefined;
}

;// CONCATENATED MODULE: ./lib/action/surroundings.js

/** Where the reports of this run are shown. */
function surroundingsOf(job, features) {
    const { env, inputs, event } = job;
    const commit = event.pullRequest?.headSha ?? event.sha;
    return {
        fileUrl: fileUrls(event.serverUrl, event.repository, commit),
        runUrl: event.runUrl,
        folder: inputs.folder,
        features,
        localCommand: localCommand(env, inputs.folder, event.pullRequest?.baseRef),
    };
}
/**
 * Addresses of lines at a commit, so that they stay right when the branch goes on. Paths of a report that was handed over
 * may be anything: none leads away from the commit.
 */
function fileUrls(serverUrl, { owner, name }, commit) {
    return (path, line) => {
        const names = path.split('/').filter((name) => !['', '.', '..'].includes(name));
        const encoded = names.map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'))).join('/');
        return `${serverUrl}/${owner}/${name}/blob/${commit}/${encoded}${line === undefined ? '' : `#L${line}`}`;
    };
}

;// CONCATENATED MODULE: ./lib/action/reporting.js












/**
 * Tells everybody: files and outputs, the job summary, remarks on lines, the comment, in the order of how little each
 * needs. Nothing that goes wrong here changes the verdict.
 *
 * @param features what is known already of what works in this run
 */
async function deliverReport(job, report, mode, features) {
    const known = [...features];
    logText((0,lib_report/* renderReport */.B1)(report, 'text'));
    await attempt('outputs', async () => await writeOutputs(job, report, known));
    await attempt('job summary', async () => await writeSummary(job, report, known));
    const mayNotWrite = handOffReason(job.event);
    await attempt('annotations', async () => {
        known.push(...(await annotate(job, report, surroundingsOf(job, mendable(known)), mayNotWrite)));
    });
    await attempt('comment', async () => {
        const { feature, url } = await comment(job, report, mode, known);
        if (feature !== undefined)
            known.push(feature);
        if (url !== undefined)
            core/* setOutput */.uH('comment-url', url);
    });
    // Once more, with what turned out to work.
    await attempt('job summary', async () => await writeSummary(job, report, known));
    for (const { name, isOn, reason, permission } of known) {
        if (!isOn)
            logText(`${name} is off: ${reason ?? ''}${permission === undefined ? '' : ` (needs ${permission})`}`);
    }
}
/** A part of the reporting that fails is told and left out. */
async function attempt(what, work) {
    try {
        await work();
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        core/* warning */.$e(`The ${what} could not be written: ${message}`);
        if (!(error instanceof lib_base/* AppError */.uV) && error instanceof Error)
            core/* debug */.Yz(error.stack ?? '');
    }
}
async function writeOutputs(job, report, features) {
    if (report.kind === 'check') {
        for (const [name, value] of Object.entries(checkOutputs(report)))
            core/* setOutput */.uH(name, value);
    }
    const files = await writeReportFiles(job, report, commentBody(report, surroundingsOf(job, mendable(features))));
    core/* setOutput */.uH('report-path', files.report);
    core/* setOutput */.uH('sarif-path', files.sarif ?? '');
    const key = commentKey(job.env, job.inputs);
    core/* setOutput */.uH('comment-key', key);
    if (!isHandOff(job.event))
        return;
    core/* setOutput */.uH('hand-off-path', await writeHandOff(job, report, key));
    core/* setOutput */.uH('hand-off', 'true');
}
/** The summary of a step is one file, so writing it again replaces it. */
async function writeSummary(job, report, features) {
    await writeJobSummary(job, (0,lib_report/* renderSummary */.Br)(report, { surroundings: surroundingsOf(job, features) }));
}
/** Writes the job summary of this step; runners without one are left alone. */
async function writeJobSummary({ env }, text) {
    const path = env.GITHUB_STEP_SUMMARY;
    if (path !== undefined && path !== '')
        await (0,promises_.writeFile)(path, `${text}\n`);
}
async function comment(job, report, mode, features) {
    const { event, api, env, inputs } = job;
    if (event.pullRequest === undefined || mode === 'never')
        return {};
    const mayNotWrite = handOffReason(event);
    if (mayNotWrite !== undefined)
        return { feature: featureOff('comment', mayNotWrite) };
    if (api === undefined)
        return { feature: featureOff('comment', 'there is no token') };
    const place = { api, repository: event.repository, number: event.pullRequest.number };
    return await postComment({ ...place, key: commentKey(env, inputs), mode }, report, surroundingsOf(job, mendable(features)));
}
/** What readers of a pull request can turn on; the rest is for the job summary. */
function mendable(features) {
    return features.filter(({ isOn, permission }) => isOn || permission !== undefined);
}

;// CONCATENATED MODULE: ./lib/action/steps/comment.js









/** A report on thousands of changes stays far below. */
const LARGEST_HAND_OFF = 16 * 1024 * 1024;
/** Jobs of one run that check. */
const MOST_HAND_OFFS = 20;
/**
 * Posts the report that a run without the right to comment handed over. The file may come from anybody: it is read as
 * data, the text is made here, and GitHub says which pull request it is for.
 *
 * @throws AppError
 */
async function runComment(job) {
    const { event, api, inputs } = job;
    if (event.workflowRun === undefined) {
        throw new lib_base/* AppError */.uV('USAGE', `this step posts the report of another run, and ${event.name} names none`, {
            hint: 'Use it in a workflow that starts on workflow_run: workflows-examples/fork-comment.yml.',
        });
    }
    if (api === undefined)
        throw new lib_base/* AppError */.uV('USAGE', 'there is no token', { hint: 'Leave the input token out.' });
    const handOffs = await loadHandOffs((0,external_node_path_.resolve)(job.workingDirectory, inputs.reportDir ?? '.'));
    const found = await findPullRequestOfRun(api, event.repository, event.workflowRun);
    if ('reason' in found) {
        core/* notice */.lm(`Nothing is posted: ${found.reason}.`);
        return;
    }
    for (const handOff of handOffs) {
        const place = { api, repository: event.repository, number: found.number, key: handOff.commentKey };
        const mode = inputs.comment ?? 'changes';
        const { feature, url } = await postComment({ ...place, mode }, handOff.report, placeOf(job, handOff));
        if (url !== undefined)
            core/* setOutput */.uH('comment-url', url);
        if (feature?.isOn === false)
            warn(feature);
    }
}
function warn({ reason = '', permission }) {
    const needed = permission === undefined ? '' : `; the job needs ${permission}`;
    core/* warning */.$e(`The comment was not posted: ${reason}${needed}`);
}
/** Lines are those of the commit that the other run checked. */
function placeOf(job, { folder }) {
    const { workflowRun } = job.event;
    const event = { ...job.event, ...(workflowRun === undefined ? {} : { sha: workflowRun.headSha }) };
    const headRepository = workflowRun?.headRepository ?? event.repository;
    return surroundingsOf({ ...job, event: { ...event, repository: headRepository }, inputs: { ...job.inputs, folder } }, []);
}
/** The reports of a folder: its own, or one in each folder below it, as artifacts are unpacked. */
async function loadHandOffs(directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,external_node_path_.join)(directory, name));
    const found = [];
    for (const folder of [directory, ...folders.sort(lib_base/* compareText */.n6)].slice(0, MOST_HAND_OFFS)) {
        const handOff = await loadHandOff((0,external_node_path_.join)(folder, HAND_OFF_FILE));
        if (handOff !== undefined)
            found.push(handOff);
    }
    if (found.length > 0)
        return found;
    throw new lib_base/* AppError */.uV('FILE_NOT_FOUND', `${HAND_OFF_FILE} is not in the report directory`, {
        hint: 'Download the artifacts pacto-report-… of the run to the folder that report-dir names.',
    });
}
async function loadHandOff(path) {
    const entry = await (0,promises_.lstat)(path).catch(() => undefined);
    if (entry === undefined)
        return undefined;
    if (!entry.isFile() || entry.size > LARGEST_HAND_OFF)
        throw malformed('it is no file of at most 16 MiB');
    try {
        return readHandOff(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (error) {
        throw error instanceof lib_base/* AppError */.uV ? error : malformed(error instanceof Error ? error.message : String(error));
    }
}
function readHandOff(value) {
    const { schemaVersion, commentKey, folder, report } = (0,lib_base/* isJsonObject */.OW)(value) ? value : {};
    if (schemaVersion !== 1)
        throw malformed('it is of another release');
    if (typeof commentKey !== 'string' || !/^[0-9a-f]{12}$/.test(commentKey))
        throw malformed('it has no key');
    const isFolder = typeof folder === 'string' && !folder.split('/').includes('..') && folder.length < 1000;
    return { commentKey, folder: isFolder ? folder : '', report: (0,lib_report/* readCheckDocument */.Ch)(report) };
}
function malformed(why) {
    return new lib_base/* AppError */.uV('USAGE', `the report cannot be used: ${why}`, {
        hint: 'It was made by another release of this action, or by nobody who means well.',
    });
}

;// CONCATENATED MODULE: ./lib/action/base-revision.js


/**
 * The files of the commit that the event starts from: out of the working copy where it has the commit, else from the
 * API, since a checkout usually holds one commit only. Without files for events that start from nothing.
 *
 * @throws AppError `GIT`
 */
async function openBaseRevision(job) {
    const { api, event } = job;
    const found = api === undefined ? undefined : await findBase(job, api);
    if (api === undefined || found === undefined)
        return {};
    const { commit, from, problem } = found;
    const files = await openRevision(job, api, commit);
    const tip = from === 'merge base' ? (event.pullRequest?.baseSha ?? commit) : commit;
    const judge = tip === commit ? files : await openRevision(job, api, tip);
    return { files, judge, ...(problem === undefined ? {} : { problem }) };
}
async function openRevision({ root, event, inputs }, api, commit) {
    const { folder } = inputs;
    const source = { workingDirectory: root, revision: commit };
    if (await (0,sources/* hasFiles */.YQ)(source))
        return await (0,sources/* openGitRevision */.wI)(source, folder);
    return new ApiRevision(api, { repository: event.repository, commit, folder });
}
async function findBase({ event, root: workingDirectory }, api) {
    const checkedOut = await (0,sources/* checkedOutCommit */.Xg)(workingDirectory);
    return await findBaseCommit(api, event, {
        readParents: async (commit) => await (0,sources/* readParents */.Wn)({ workingDirectory, revision: commit }),
        ...(checkedOut === undefined ? {} : { checkedOut }),
    });
}

;// CONCATENATED MODULE: ./lib/action/checkout.js


/**
 * Refuses to work in the empty folder that a job without a checkout has: it looks like a repository whose contracts
 * were all removed.
 *
 * @throws AppError `FILE_NOT_FOUND`
 */
async function requireCheckout({ env }) {
    const names = await (0,promises_.readdir)(env.GITHUB_WORKSPACE ?? '').catch(() => []);
    if (names.length > 0)
        return;
    throw new lib_base/* AppError */.uV('FILE_NOT_FOUND', 'nothing is checked out', {
        hint: 'Put a step with actions/checkout before this one.',
    });
}

;// CONCATENATED MODULE: ./lib/action/configuration-file.js




const LARGEST_CONFIGURATION = 1024 * 1024;
/**
 * Loads the configuration file, if there is one.
 *
 * @throws AppError `CONFIGURATION` for mistakes in it, `FILE_NOT_FOUND` when the input `config` names none, `USAGE` when
 * it is outside the repository or behind a link, `TOO_LARGE` above 1 MiB
 */
async function loadConfigurationFile(job) {
    const { inputs, root, workingDirectory, today } = job;
    const path = (0,external_node_path_.resolve)(workingDirectory, inputs.config ?? lib_app/* CONFIGURATION_FILE */.oT);
    const name = (0,external_node_path_.relative)(workingDirectory, path).replaceAll('\\', '/');
    (0,lib_base/* repositoryPath */.SH)('', (0,external_node_path_.relative)(root, path).replaceAll('\\', '/'));
    if ((await (0,sources/* findLink */.KZ)(root, path)) !== undefined) {
        throw new lib_base/* AppError */.uV('USAGE', `${name} is a link, or is behind one`, { hint: 'Put the file itself there.' });
    }
    const text = await (0,sources/* loadPlainFile */.Z_)(path, LARGEST_CONFIGURATION);
    if (text !== undefined)
        return { name, path, configuration: (0,lib_app/* readConfiguration */.TD)(name, text, today), text };
    if (inputs.config === undefined) {
        await (0,lib_app/* refuseMistakenName */.Oo)(workingDirectory);
        return { name, path, configuration: lib_app/* EMPTY_CONFIGURATION */.$k };
    }
    throw new lib_base/* AppError */.uV('FILE_NOT_FOUND', `${name} is not there`, { hint: 'Check the input config.' });
}

;// CONCATENATED MODULE: ./lib/action/default-registry.js
/**
 * Where the contracts of a repository on github.com live when nobody says otherwise: in its container registry, under
 * the repository's name in lower case; `undefined` for other servers, whose registries take other credentials.
 *
 * @see GitHub documentation, "Working with the Container registry"
 */
function defaultRegistry(serverUrl, repository) {
    if (new URL(serverUrl).hostname !== 'github.com')
        return undefined;
    return `oci://ghcr.io/${repository.owner}/${repository.name}`.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/action/context.js







/**
 * Puts the program together. Tags are asked once a run and content is fetched once a job, because both are left in
 * files for the later steps.
 *
 * @param configuration what judges; already that of the base commit where an event has one
 * @param configFile path that relative folders in it count from
 */
async function openContext(job, configuration, configFile, remoteCache) {
    const { workingDirectory, inputs, env, event, files, run } = job;
    const fromFile = (0,lib_app/* layoutFrom */.P4)((0,external_node_path_.dirname)(configFile), workingDirectory);
    const fromWorkingDirectory = (path) => (0,external_node_path_.resolve)(workingDirectory, path);
    const mirrors = (0,lib_app/* createMirrors */.FB)([...configuration.mirrors].map(([from, to]) => [from, fromFile(to)]), fromWorkingDirectory);
    const named = inputs.registry ?? (env.PACTO_REGISTRY || undefined);
    const configured = configuration.registry === undefined ? undefined : fromFile(configuration.registry);
    const registry = named ?? configured ?? defaultRegistry(event.serverUrl, event.repository);
    const memoryFile = files.memory(run);
    const memory = await loadMemory(memoryFile);
    const content = new oci/* ContentFolder */.M8(files.content);
    const parses = (0,lib_app/* loadParses */.xw)(await readIfThere(files.parses));
    const store = new oci/* SchemeStore */.Zb({
        registry: new oci/* CachingStore */.TW(openRegistry(job, named), { content, memory }),
        layout: new oci/* LayoutStore */.K_(),
    });
    const app = {
        workingDirectory,
        configuration,
        ...(registry === undefined ? {} : { registry }),
        contracts: new lib_app/* PublishedContracts */.Yl(store, mirrors, fromWorkingDirectory, parses),
        store,
        content,
        parses,
        ...(remoteCache === undefined ? {} : { remoteCache }),
    };
    return {
        app,
        async save() {
            await announceRun(job);
            await write(memoryFile, memory.serialise());
            await write(files.parses, (0,lib_app/* saveParses */.yc)(parses));
        },
    };
}
/** The token goes to ghcr.io only; other credentials only to a host that no file of the repository chose. */
function openRegistry({ env, inputs }, named) {
    const variables = { ...env, GITHUB_TOKEN: inputs.token };
    return new oci/* RegistryStore */.XY({
        send: (0,oci/* createHttpTransport */.St)({ environment: env }),
        timing: oci/* SYSTEM_TIMING */.NN,
        credentials: (0,oci/* createCredentialSource */.nZ)((0,oci/* credentialsOfEnvironment */.XD)(variables, named)),
        trustedRealms: (0,oci/* tokenHostsOfEnvironment */.RK)(env),
        plainHttp: false,
    });
}
async function loadMemory(path) {
    return oci/* RunMemory */.fx.parse(new TextDecoder().decode(await readIfThere(path)));
}
/** What an earlier step left; nothing when there was none. */
async function readIfThere(path) {
    return await (0,promises_.readFile)(path).catch(() => new Uint8Array());
}
/** It only saves work, so a disk that is full fails nothing. */
async function write(path, content) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, content);
    }
    catch (error) {
        logText(`What this step learned could not be kept for the next one: ${String(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/action/judge-proposal.js



const APPROVAL_LABEL = 'contract-break-approved';
const FEATURE = 'configuration of the base commit';
/**
 * A pull request does not choose its own judge. Where the base cannot be read, the defaults judge, and neither registry
 * nor mirrors of the head count; unless the head has settings that the base may have too, or the branch itself may be
 * why nothing could be read: then nobody can say what would be right.
 *
 * @throws AppError what kept the base from being read
 */
async function judgeProposal(job, { name, configuration, text }, base, features) {
    const failures = [];
    const judge = await (0,lib_app/* readJudge */.Uv)({
        file: name,
        head: { configuration, ...(text === undefined ? {} : { text }) },
        approved: configuration.waivers.length > 0 && (await isApproved(job, features)),
        today: job.today,
        ...(base === undefined ? {} : { base: noteFailures(base, failures) }),
    });
    const [failure] = failures;
    if (failure !== undefined && isDecisive(failure, configuration))
        throw failure;
    const why = failure instanceof GitHubError ? failure : (judge.problem ?? 'there is no base commit to read it from');
    features.push(judge.isBaseRead ? featureOn(FEATURE) : featureOff(FEATURE, why));
    return judge;
}
/** Whether the author of a branch can bring it about: requests use up a limit, files can be made large. */
function isProvocable(error) {
    return error.code === 'TOO_LARGE' || (error instanceof GitHubError && error.isRateLimited);
}
function isDecisive(failure, head) {
    if (isProvocable(failure))
        return true;
    const { registry, mirrors, failOn, rules, waivers } = head;
    const sizes = mirrors.size + rules.size + waivers.length;
    return !isRefusal(failure) && (registry !== undefined || failOn !== undefined || sizes > 0);
}
/** The judge says in words what went wrong; what kind of failure it was is in the error. */
function noteFailures(base, failures) {
    return {
        commit: base.commit,
        list: async () => await base.list(),
        async read(path) {
            try {
                return await base.read(path);
            }
            catch (error) {
                if (error instanceof lib_base/* AppError */.uV)
                    failures.push(error);
                throw error;
            }
        },
    };
}
/** The labels of this moment: those of the event may be older than the approval. */
async function isApproved({ api, event }, features) {
    const known = event.pullRequest?.labels ?? [];
    if (api === undefined)
        return known.includes(APPROVAL_LABEL);
    try {
        return (await readLabels(api, event)).includes(APPROVAL_LABEL);
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        features.push(featureOff('labels', error));
        return known.includes(APPROVAL_LABEL);
    }
}

;// CONCATENATED MODULE: ./lib/action/steps/diff.js













/** Compares, judges, tells everybody, and fails last, so that what there is to say is said in any case. */
async function runDiff(job) {
    const notice = eventNotice(job.event);
    if (notice !== undefined)
        core/* warning */.$e(notice);
    const features = [];
    const checked = await check(job, features);
    const mode = job.inputs.comment ?? checked.configuration?.comment ?? 'changes';
    await deliverReport(job, checked.report, mode, features);
    const { report } = checked;
    if (report.kind === 'failure') {
        const hint = report.hint === undefined ? '' : ` ${report.hint}`;
        core/* setFailed */.C1(`The contract check could not run, nothing was judged: ${report.message}.${hint}`);
    }
    else if (report.verdict === 'fail')
        core/* setFailed */.C1(report.headline);
}
/** Never throws: what goes wrong is a report too, of its own kind. */
async function check(job, features) {
    let configuration;
    try {
        await requireCheckout(job);
        const file = await loadConfigurationFile(job);
        configuration = file.configuration;
        return { configuration, report: await compare(job, file, features) };
    }
    catch (error) {
        if (!(error instanceof lib_base/* AppError */.uV))
            logStack(error);
        const report = describeFailure(error, 'check');
        return configuration === undefined ? { report } : { report, configuration };
    }
}
async function compare(job, file, features) {
    const { inputs, event } = job;
    const isProposal = event.pullRequest !== undefined || event.mergeGroup !== undefined;
    const needsBase = isProposal || inputs.changedOnly === 'true';
    const { files: base, problem, ...tip } = needsBase ? await openBaseRevision(job) : {};
    if (problem !== undefined)
        features.push(featureOff('base commit of the merge', problem));
    const judge = isProposal ? await judgeProposal(job, file, tip.judge, features) : undefined;
    const cache = inputs.cache && !isPublishing(job) ? new ActionsCache(job.files.content) : undefined;
    const { app, save } = await openContext(job, judge?.configuration ?? file.configuration, file.path, cache);
    const options = {
        baseline: inputs.baseline,
        changedOnly: inputs.changedOnly === 'true' || (inputs.changedOnly === 'auto' && isProposal),
        ...(inputs.bundles.length === 0 ? {} : { bundles: inputs.bundles }),
        ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
        ...(judge === undefined ? { acceptRemoved: true } : { judge }),
    };
    try {
        return await checkWithBase(options, base, features, async (each) => await (0,lib_app/* checkWorkspace */.MD)(app, each));
    }
    finally {
        await save();
        if (cache !== undefined)
            features.push({ name: 'cache', ...cache.outcome });
    }
}
/**
 * Without an answer of GitHub the check goes on as if nobody knew what the event changes; not where the branch itself
 * may be why there is none, since a service that it removes would then go unseen.
 */
async function checkWithBase(options, base, features, run) {
    if (base === undefined)
        return await run(options);
    try {
        const report = await run({ ...options, base });
        features.push(featureOn('changed files'));
        return report;
    }
    catch (error) {
        if (!(error instanceof GitHubError) || isProvocable(error))
            throw error;
        features.push(featureOff('changed files', error));
        return await run(options);
    }
}
/** A run that publishes asks the registry itself. */
function isPublishing({ inputs, event }) {
    return inputs.publish === true && publishDecision(event).allowed;
}

;// CONCATENATED MODULE: ./lib/action/publish-outputs.js




/**
 * Sets the outputs of publishing, and leaves what attests artifacts: a file of digests and names, and a line for each
 * artifact where the runner collects them. A second attempt names again what the first one published.
 */
async function writePublishOutputs(job, { dryRun, results }) {
    core/* setOutput */.uH('published', JSON.stringify(results.map(describeBundle)));
    const isAgain = Number(job.env.GITHUB_RUN_ATTEMPT ?? '1') > 1;
    const attested = dryRun
        ? []
        : results.filter(({ action }) => action === 'create' || (isAgain && action === 'identical'));
    const subjects = attested.flatMap((bundle) => subjectOf(bundle) ?? []);
    core/* setOutput */.uH('checksums-path', subjects.length === 0 ? '' : await writeChecksums(job, subjects));
    await announceArtifacts(job, subjects);
}
function describeBundle({ name, version, ref, digest, contentDigest, action, reason }) {
    const tag = ref.slice(ref.lastIndexOf(':') + 1);
    return { name, version, ref, tag, digest, contentDigest, action, ...(reason === undefined ? {} : { reason }) };
}
function subjectOf({ ref, digest }) {
    const [, name, tag] = /^oci:\/\/(.+):([^:/]+)$/.exec(ref) ?? [];
    return name === undefined || tag === undefined || digest === '' ? undefined : { name, tag, digest };
}
/** The format of sha256sum, which actions/attest takes in `subject-checksums`. */
async function writeChecksums(job, subjects) {
    const path = (0,external_node_path_.join)(job.files.report(job.run), 'checksums.txt');
    const lines = subjects.map(({ name, digest }) => `${digest.replace(/^sha256:/, '')}  ${name}\n`);
    await (0,sources/* writeOutput */.zh)(path, lines.join(''));
    return path;
}
/** Newer runners collect artifacts here, for a later actions/attest without inputs. */
async function announceArtifacts({ env }, subjects) {
    const path = env.GITHUB_ARTIFACTS;
    if (path === undefined || path === '' || subjects.length === 0)
        return;
    await (0,promises_.appendFile)(path, subjects.map(({ name, tag, digest }) => `oci://${name}:${tag}@${digest}\n`).join(''));
}

;// CONCATENATED MODULE: ./lib/action/steps/publish.js













/**
 * Publishes what is new, when the event is one that publishes. A runner that cancels the job gets an account of what was
 * sent before it kills the step.
 *
 * @throws AppError as the engine does, `INTERRUPTED` after that account
 */
async function runPublish(job) {
    if (job.inputs.publish === false)
        return;
    const { allowed, reason } = publishDecision(job.event);
    if (!allowed) {
        core/* setOutput */.uH('published', '[]');
        core/* notice */.lm(`Nothing is published: ${reason}.`);
        return;
    }
    const stop = (0,lib_app/* watchStop */.QX)(process);
    const result = await publish(job, stop.signal).finally(stop.release);
    logText((0,lib_report/* renderReport */.B1)(result.report, 'text'));
    await writePublishOutputs(job, result.report);
    await writeJobSummary(job, (0,lib_report/* renderSummary */.Br)(result.report, { surroundings: surroundingsOf(job, []) }));
    if (result.failure instanceof lib_app/* Interrupted */.j$)
        throw result.failure;
    if (result.outcome !== 'published')
        core/* setFailed */.C1(describeOutcome(result));
}
async function publish(told, stop) {
    const job = await continueRun(told);
    const { inputs, event } = job;
    await requireCheckout(job);
    const { configuration, path } = await loadConfigurationFile(job);
    const { app, save } = await openContext(job, configuration, path);
    try {
        return await (0,lib_app/* publishWorkspace */.J6)(app, {
            dryRun: inputs.dryRun,
            baseline: inputs.baseline,
            sourceUrl: `${event.serverUrl}/${event.repository.owner}/${event.repository.name}`,
            revision: event.sha,
            stop,
            tell: ({ name, version, action, digest }) => logText(`${action} ${name} ${version} ${digest}`),
            ...(inputs.bundles.length === 0 ? {} : { bundles: inputs.bundles }),
            ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
        });
    }
    finally {
        await save();
    }
}
function describeOutcome({ outcome, report, failure }) {
    const refused = report.results.filter(({ reason }) => reason?.startsWith('refused'));
    switch (outcome) {
        case 'conflict': {
            const taken = report.results.filter(({ action }) => action === 'conflict');
            const names = taken.map(({ name, version }) => `${name} ${version}`).join(', ');
            return `Nothing was published: other content is published already as ${names}`;
        }
        case 'refused':
            return `Nothing was published: ${refused.map(({ name, reason }) => `${name} ${reason}`).join('; ')}`;
        default:
            if (failure instanceof lib_base/* AppError */.uV && failure.code === 'CONFLICT')
                return messageOf(failure);
            return `Publishing stopped half-way; a second run goes on where it stopped: ${messageOf(failure)}`;
    }
}
function messageOf(failure) {
    if (failure instanceof lib_base/* AppError */.uV)
        return failure.hint === undefined ? failure.message : `${failure.message}. ${failure.hint}`;
    return failure instanceof Error ? failure.message : String(failure);
}

;// CONCATENATED MODULE: ./lib/action/steps/validate.js










/**
 * Validates every bundle. In the composite action the Diff step follows, validates what it compares and tells
 * everything, so this one only shows its result; on its own it reports and fails.
 *
 * @throws AppError as the engine does, when it is on its own
 */
async function runValidate(job) {
    core/* setOutput */.uH('run', job.run);
    await requireCheckout(job);
    const { configuration, path } = await loadConfigurationFile(job);
    const { app, save } = await openContext(job, withBundles(configuration, job.inputs.bundles), path);
    const report = await (0,lib_app/* validateSources */.J7)(app, []);
    await save();
    logText((0,lib_report/* renderReport */.B1)(report, 'text'));
    if (isFollowed(job))
        return;
    const findings = report.bundles.reduce((sum, bundle) => sum + bundle.findings.length, 0);
    const invalid = report.bundles.filter(({ valid }) => !valid).length;
    core/* setOutput */.uH('valid', String(invalid === 0));
    core/* setOutput */.uH('findings', String(findings));
    annotateValidation(job, report);
    await writeJobSummary(job, (0,lib_report/* renderSummary */.Br)(report, { surroundings: surroundingsOf(job, []) }));
    if (invalid > 0)
        core/* setFailed */.C1(`${invalid} of ${report.bundles.length} bundles are invalid`);
}
/** Whether another step of the composite reports. */
function isFollowed({ env }) {
    return env.PACTO_FOLLOWED_BY === 'diff';
}
function withBundles(configuration, bundles) {
    return bundles.length === 0 ? configuration : { ...configuration, bundles };
}

;// CONCATENATED MODULE: ./lib/action/run-step.js













const STEPS = { validate: runValidate, diff: runDiff, publish: runPublish, comment: runComment };
/**
 * Runs one step of the action. Never throws: what goes wrong fails the step with a message that helps. Ends the process
 * when something is left in it that nobody waits for.
 */
async function runStep(name, env) {
    let isInterrupted = false;
    try {
        await STEPS[name](await openJob(env));
    }
    catch (error) {
        isInterrupted = error instanceof lib_app/* Interrupted */.j$;
        await fail(name, env, error);
    }
    if (isInterrupted || hasAbandonedWork())
        process.exit();
}
async function fail(name, env, error) {
    const report = describeFailure(error, name);
    if (!(error instanceof lib_base/* AppError */.uV))
        logStack(error);
    const text = report.hint === undefined ? report.message : `${report.message}. ${report.hint}`;
    // The step that follows meets the same trouble, and tells it in full.
    if (name === 'validate' && isFollowed({ env })) {
        logText(`Not validated: ${text}`);
        return;
    }
    const surroundings = { folder: '', features: [], localCommand: 'pacto check' };
    await writeJobSummary({ env }, (0,lib_report/* renderSummary */.Br)(report, { surroundings })).catch(() => undefined);
    core/* setFailed */.C1(text);
}

;// CONCATENATED MODULE: ./lib/action/index.js
/** The steps of the GitHub Action. */



/***/ })

};
