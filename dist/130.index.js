export const id = 130;
export const ids = [130];
export const modules = {

/***/ 9130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   x: () => (/* binding */ rememberChecks)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8298);
/* harmony import */ var _github_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(479);
/* harmony import */ var _world_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2610);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6225);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);





const state = 'unfinished-check';
function rememberChecks(checks) {
	return {
		...checks,
		async start(name, head) {
			const id = await checks.start(name, head);
			remember(id);
			return id;
		},
		async finish(id, report) {
			await checks.finish(id, report);
			remember('');
		},
	};
}
function remember(id) {
	try {
		(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(state, id);
	} catch (error) {
		(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`the post step will not know of the check run: ${error}`);
	}
}
async function cleanUp() {
	const id = Number((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(state));
	if (id === 0) return;
	try {
		await finish(id);
		(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('the check run that was left open now says that the run was cancelled');
	} catch (error) {
		(0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`the check run that was left open could not be closed: ${error}`);
	}
}
async function finish(id) {
	const run = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .c)(process.env, await (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readPayload */ .rD)(process.env.GITHUB_EVENT_PATH));
	const github = (0,_github_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connectGitHub */ .U)({
		apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
		token: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('token'),
		repository: run.repository,
		run: undefined,
		clock: (0,_world_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .createClock */ .t)(1),
	});
	await github.checks.finish(id, {
		conclusion: 'failure',
		title: 'Cancelled',
		summary: `The run was cancelled before it was done. Run it again to get a result: ${run.url}`,
		text: undefined,
		externalId: undefined,
	});
}


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

function readRun(variables, payload) {
	const repository = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(payload, 'repository');
	const name = variables.GITHUB_REPOSITORY ?? '';
	const id = Number(variables.GITHUB_RUN_ID ?? 0);
	return {
		id,
		attempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
		url: `${variables.GITHUB_SERVER_URL ?? 'https://github.com'}/${name}/actions/runs/${id}`,
		repository: name,
		repositoryId: Number(variables.GITHUB_REPOSITORY_ID ?? (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(repository, 'id') ?? 0),
		defaultBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(repository, 'default_branch') ?? '',
	};
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   rD: () => (/* binding */ readPayload),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


async function readPayload(path) {
	if (path === undefined || path === '') return {};
	try {
		const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
		return isPayload(payload) ? payload : {};
	} catch (cause) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('event-unsupported', `the event in ${path} cannot be read`, { fault: 'github', cause });
	}
}
function readObject(payload, key) {
	const value = payload[key];
	return isPayload(value) ? value : {};
}
function readText(payload, key) {
	const value = payload[key];
	return typeof value === 'string' ? value : undefined;
}
function readNumber(payload, key) {
	const value = payload[key];
	return typeof value === 'number' ? value : undefined;
}
function readBoolean(payload, key) {
	const value = payload[key];
	return typeof value === 'boolean' ? value : undefined;
}
function isPayload(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ DeployError)
/* harmony export */ });
/* unused harmony export failureReasons */
const failureReasons = (/* unused pure expression or super */ null && (['config-invalid', 'event-unsupported', 'permission-missing', 'role-denied', 'image-failed', 'change-set-failed', 'policy-violated', 'plan-changed', 'record-missing', 'stack-busy', 'stack-state', 'rollout-failed', 'timeout', 'cancelled', 'internal']));
class DeployError extends Error {
	name = 'DeployError';
	reason;
	fault;
	at;
	hint;
	problems;
	constructor(reason, message, details) {
		super(message, details.cause === undefined ? undefined : { cause: details.cause });
		this.reason = reason;
		this.fault = details.fault;
		this.at = details.at;
		this.hint = details.hint;
		this.problems = details.problems ?? [];
	}
}


/***/ }),

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

;// CONCATENATED MODULE: ./lib/github/checks.js
function createChecks(connect) {
	return {
		async start(name, head) {
			const { octokit, owner, repo } = await connect();
			const { data } = await octokit.rest.checks.create({ owner, repo, name, head_sha: head, status: 'in_progress' });
			return data.id;
		},
		async finish(id, report) {
			const { octokit, owner, repo } = await connect();
			await octokit.rest.checks.update({
				owner,
				repo,
				check_run_id: id,
				status: 'completed',
				conclusion: report.conclusion,
				...(report.externalId === undefined ? {} : { external_id: report.externalId }),
				output: {
					title: report.title,
					summary: report.summary,
					...(report.text === undefined ? {} : { text: report.text }),
				},
			});
		},
		async read(name, head) {
			const { octokit, owner, repo } = await connect();
			const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
				owner,
				repo,
				ref: head,
				check_name: name,
				status: 'completed',
				filter: 'all',
				per_page: 100,
			});
			const newest = runs.sort((one, other) => other.id - one.id)[0];
			if (newest === undefined) return undefined;
			return {
				id: newest.id,
				conclusion: newest.conclusion,
				externalId: newest.external_id,
				text: newest.output.text,
				app: newest.app?.slug ?? null,
			};
		},
	};
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/retries.js
const attempts = 4;
const longestWait = 60;
function secondsBeforeRetry(error, method, attempt) {
	if (attempt >= attempts || !(error instanceof Error)) return undefined;
	const status = statusOf(error);
	const asked = Number(headerOf(error, 'retry-after') ?? Number.NaN);
	if (status === 429 || (status === 403 && /rate limit/i.test(error.message))) {
		return Math.min(longestWait, Number.isNaN(asked) ? 2 ** attempt * 5 : asked);
	}
	const broken = status === undefined || status >= 500;
	const safe = method !== 'POST' || status === 502 || status === 503;
	return broken && safe ? 2 ** (attempt - 1) : undefined;
}
function statusOf(error) {
	const answered = 'response' in error && error.response !== undefined;
	return answered && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
function headerOf(error, name) {
	const response = 'response' in error ? error.response : undefined;
	if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
	const headers = response.headers;
	if (typeof headers !== 'object' || headers === null || !(name in headers)) return undefined;
	const value = Reflect.get(headers, name);
	return value === undefined ? undefined : String(value);
}

;// CONCATENATED MODULE: ./lib/github/errors.js


const permissions = [
	{ path: /\/check-runs/, permission: 'checks', doing: 'the check run of the plan' },
	{ path: /\/issues\//, permission: 'pull-requests', doing: 'the comment on the pull request' },
	{ path: /\/pulls/, permission: 'pull-requests', doing: 'the pull requests of the commit' },
	{ path: /\/deployments/, permission: 'deployments', doing: 'the deployment of the environment' },
];
function describeError(error, { method, url }) {
	if (!(error instanceof Error) || error instanceof errors/* DeployError */.s) return error;
	const status = statusOf(error);
	const words = error.message.split(' - https://')[0] ?? error.message;
	if (status === 401) {
		return new errors/* DeployError */.s('permission-missing', `GitHub does not accept the token: ${words}`, {
			fault: 'user',
			hint: 'leave the input `token` out, or give a token that has not expired',
			cause: error,
		});
	}
	if (status === 403 && /not accessible/i.test(words)) return describeDenial(method, url, words, error);
	const what = status === undefined ? 'could not be reached' : `answered ${status}`;
	return new errors/* DeployError */.s('internal', `GitHub ${what} to ${method} ${pathOf(url)}: ${words}`, {
		fault: 'github',
		hint: 'run again; https://www.githubstatus.com says whether GitHub has trouble',
		cause: error,
	});
}
function describeDenial(method, url, words, cause) {
	const known = permissions.find(({ path }) => path.test(url));
	const access = method === 'GET' ? 'read' : 'write';
	const line = known === undefined ? 'contents: read' : `${known.permission}: ${access}`;
	const doing = known?.doing ?? pathOf(url);
	return new errors/* DeployError */.s('permission-missing', `GitHub does not let this job ${access} ${doing}: ${words}`, {
		fault: 'user',
		hint: `add to the job in the workflow:\n  permissions:\n    ${line}`,
		cause,
	});
}
function pathOf(url) {
	return url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
}

;// CONCATENATED MODULE: ./lib/github/client.js


async function createOctokit({ apiUrl, token, clock }) {
	const { GitHub } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 1845));
	const octokit = new GitHub({ auth: token, baseUrl: apiUrl, userAgent: 'inferloop-deploy/1' });
	octokit.hook.wrap('request', async (request, options) => {
		for (let attempt = 1; ; attempt += 1) {
			try {
				return await request(options);
			} catch (error) {
				const seconds = secondsBeforeRetry(error, options.method, attempt);
				if (seconds === undefined || clock.cancelled()) throw describeError(error, options);
				await clock.sleep(seconds);
			}
		}
	});
	return octokit;
}

;// CONCATENATED MODULE: ./lib/github/deployments.js

const descriptionLimit = 140;
const mark = 'inferloop: ';
const lookBack = 100;
function createDeployments(connect, run) {
	return {
		async adopt(environment, sha) {
			const client = await connect();
			return (await findOwn(client, environment, sha, run)) ?? (await create(client, environment, sha));
		},
		async update(id, state, { description, environmentUrl }) {
			const { octokit, owner, repo } = await connect();
			await octokit.rest.repos.createDeploymentStatus({
				owner,
				repo,
				deployment_id: id,
				state,
				description: `${mark}${description}`.slice(0, descriptionLimit),
				...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
				...(run === undefined ? {} : { log_url: run.url }),
			});
		},
		async lastSuccess(environment) {
			const { octokit, owner, repo } = await connect();
			const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: lookBack });
			for (const deployment of data) {
				const statuses = await readStatuses({ octokit, owner, repo }, deployment.id);
				if (statuses.some((status) => status.state === 'success' && status.description?.startsWith(mark))) {
					return deployment.sha;
				}
			}
			return undefined;
		},
	};
}
async function findOwn(client, environment, sha, run) {
	if (run === undefined) return undefined;
	const { octokit, owner, repo } = client;
	const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, sha, per_page: 30 });
	for (const deployment of data) {
		const statuses = await readStatuses(client, deployment.id);
		const logs = statuses.flatMap((status) => [status.log_url, status.target_url]);
		if (logs.some((url) => new RegExp(`/runs/${run.id}(/|$)`).test(url ?? ''))) return deployment.id;
	}
	return undefined;
}
async function readStatuses({ octokit, owner, repo }, id) {
	return octokit.paginate(octokit.rest.repos.listDeploymentStatuses, { owner, repo, deployment_id: id, per_page: 100 });
}
async function create({ octokit, owner, repo }, environment, sha) {
	const { data } = await octokit.rest.repos.createDeployment({
		owner,
		repo,
		ref: sha,
		environment,
		auto_merge: false,
		required_contexts: [],
	});
	if ('id' in data) return data.id;
	throw new errors/* DeployError */.s('internal', `GitHub made no deployment of ${sha}: ${data.message ?? 'no reason given'}`, {
		fault: 'github',
	});
}

// EXTERNAL MODULE: ./lib/render/header.js
var header = __webpack_require__(8343);
;// CONCATENATED MODULE: ./lib/github/comments.js



async function writeComment({ octokit, owner, repo }, author, request) {
	const [comments, login] = await Promise.all([
		octokit.paginate(octokit.rest.issues.listComments, {
			owner,
			repo,
			issue_number: request.pullRequest,
			per_page: 100,
		}),
		author,
	]);
	const ours = comments.find((comment) => comment.user?.login === login && (0,header/* parseHeader */.R)(comment.body ?? '')?.environment === request.environment);
	const body = withHeader(request);
	if (ours === undefined) {
		const made = await octokit.rest.issues.createComment({ owner, repo, issue_number: request.pullRequest, body });
		return made.data.html_url;
	}
	const unchanged = ours.body?.replaceAll('\r\n', '\n') === body;
	if (!unchanged && !isNewer(ours.body ?? '', request)) {
		await octokit.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
	}
	return ours.html_url;
}
function withHeader(request) {
	return (0,header/* parseHeader */.R)(request.body) === undefined ? `${(0,header/* renderHeader */.w)(request)}\n${request.body}` : request.body;
}
function isNewer(body, request) {
	const { run, attempt } = (0,header/* parseHeader */.R)(body) ?? { run: 0, attempt: 0 };
	return run === request.run ? attempt > request.attempt : run > request.run;
}
async function readAuthor({ octokit }) {
	try {
		return (await octokit.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		const cause = error instanceof errors/* DeployError */.s ? error.cause : error;
		if (cause instanceof Error && [403, 404].includes(statusOf(cause) ?? 0)) return 'github-actions[bot]';
		throw error;
	}
}

;// CONCATENATED MODULE: ./lib/github/pullRequests.js



function createPullRequests(connect) {
	let author;
	return {
		async ofCommit(sha) {
			const { octokit, owner, repo } = await connect();
			const found = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
				owner,
				repo,
				commit_sha: sha,
				per_page: 100,
			});
			return found.filter((pullRequest) => pullRequest.merged_at !== null).map(parsePullRequest);
		},
		async compare(from, to) {
			const { octokit, owner, repo } = await connect();
			const commits = [];
			for (let page = 1; ; page += 1) {
				const found = await unlessMissing(
					octokit.rest.repos.compareCommitsWithBasehead({
						owner,
						repo,
						basehead: `${from}...${to}`,
						per_page: 100,
						page,
					}),
				);
				if (found === undefined) return undefined;
				const { data } = found;
				commits.push(...data.commits.map((commit) => commit.sha));
				if (data.commits.length === 0 || commits.length >= data.total_commits) {
					return { ancestor: data.behind_by === 0, commits };
				}
			}
		},
		async headOfBranch(branch) {
			const { octokit, owner, repo } = await connect();
			const found = await unlessMissing(octokit.rest.repos.getBranch({ owner, repo, branch }));
			return found?.data.commit.sha;
		},
		async read(number) {
			const { octokit, owner, repo } = await connect();
			return parsePullRequest((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
		},
		async queue(branch) {
			const { octokit, owner, repo } = await connect();
			const ref = `heads/gh-readonly-queue/${branch}/`;
			const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
			return data.flatMap(({ ref: name, object }) => {
				const [, number, base = ''] = /^pr-(\d+)-([0-9a-f]+)$/.exec(name.slice(`refs/${ref}`.length)) ?? [];
				return number === undefined ? [] : [{ number: Number(number), base, head: object.sha }];
			});
		},
		async comment(request) {
			const client = await connect();
			author ??= readAuthor(client);
			return writeComment(client, author, request);
		},
	};
}
async function unlessMissing(answer) {
	try {
		return await answer;
	} catch (error) {
		const cause = error instanceof errors/* DeployError */.s ? error.cause : error;
		if (cause instanceof Error && statusOf(cause) === 404) return undefined;
		throw error;
	}
}
function parsePullRequest(wire) {
	return {
		number: wire.number,
		title: wire.title,
		head: wire.head.sha,
		base: wire.base.sha,
		baseBranch: wire.base.ref,
		mergedAt: wire.merged_at ? new Date(wire.merged_at) : undefined,
		mergeCommit: wire.merge_commit_sha ?? undefined,
		labels: wire.labels.map(({ name }) => name),
	};
}

;// CONCATENATED MODULE: ./lib/github/connect.js




function connectGitHub(connection) {
	const [owner = '', repo = ''] = connection.repository.split('/');
	let connected;
	const connect = () => {
		connected ??= createOctokit(connection).then((octokit) => ({ octokit, owner, repo }));
		return connected;
	};
	return {
		pullRequests: createPullRequests(connect),
		checks: createChecks(connect),
		deployments: createDeployments(connect, connection.run),
	};
}


/***/ }),

/***/ 8343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHeader),
/* harmony export */   w: () => (/* binding */ renderHeader)
/* harmony export */ });
function renderHeader({ environment, run, attempt }) {
	return `<!-- inferloop v1 environment=${environment} run=${run}.${attempt} -->`;
}
function parseHeader(body) {
	const match = /^<!-- inferloop v1 environment=([\w.-]+) run=(\d+)\.(\d+) -->/.exec(body);
	if (match === null) return undefined;
	const [, environment = '', run = '', attempt = ''] = match;
	return { environment, run: Number(run), attempt: Number(attempt) };
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
function createClock(speed) {
	const start = performance.now();
	const waiting = new Set();
	let cancelled = false;
	return {
		now: () => new Date(),
		seconds: () => ((performance.now() - start) / 1000) * speed,
		cancelled: () => cancelled,
		cancel() {
			cancelled = true;
			for (const wake of waiting) wake();
		},
		sleep: (seconds) =>
			new Promise((resolve) => {
				if (cancelled) return resolve();
				const wake = () => {
					clearTimeout(timer);
					waiting.delete(wake);
					resolve();
				};
				const timer = setTimeout(wake, (seconds * 1000) / speed);
				waiting.add(wake);
			}),
	};
}


/***/ })

};
