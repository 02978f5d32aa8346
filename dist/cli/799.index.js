export const id = 799;
export const ids = [799,265];
export const modules = {

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sandbox/index.js + 153 modules
var lib_sandbox = __webpack_require__(5069);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/sandbox/github/store.js
var store = __webpack_require__(2970);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/sandbox/runner/actionFile.js




async function readActionFile(folder) {
	const action = asObject((0,js_yaml/* load */.Hh)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'action.yml'), 'utf8'), { schema: js_yaml/* FAILSAFE_SCHEMA */.uH }));
	const { main, post } = asObject(action.runs);
	if (typeof main !== 'string') {
		throw new errors/* DeployError */.s('config-invalid', `${folder}/action.yml has no runs.main`, { fault: 'user' });
	}
	const inputs = Object.entries(asObject(action.inputs)).map(([name, input]) => {
		const value = asObject(input).default;
		return [name, typeof value === 'string' ? value : ''];
	});
	return {
		main: (0,external_node_path_.join)(folder, main),
		post: typeof post === 'string' ? (0,external_node_path_.join)(folder, post) : undefined,
		inputs: Object.fromEntries(inputs),
	};
}
function asObject(value) {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/environment.js

function buildEnvironment(job, folders, addresses, path) {
	const { job: asked } = job;
	const [owner = ''] = asked.repository.split('/');
	return {
		PATH: path,
		HOME: folders.home,
		CI: 'true',
		GITHUB_ACTIONS: 'true',
		GITHUB_ACTION: '__inferloop_deploy-action',
		GITHUB_ACTION_REPOSITORY: 'inferloop/deploy-action',
		GITHUB_ACTION_REF: 'v1',
		GITHUB_ACTOR: job.actor.login,
		GITHUB_ACTOR_ID: String(job.actor.id),
		GITHUB_TRIGGERING_ACTOR: job.actor.login,
		GITHUB_API_URL: addresses.github,
		GITHUB_SERVER_URL: addresses.github,
		GITHUB_GRAPHQL_URL: `${addresses.github}/graphql`,
		GITHUB_EVENT_NAME: asked.event,
		GITHUB_EVENT_PATH: folders.eventPath,
		GITHUB_JOB: asked.name ?? 'deploy',
		GITHUB_REF: asked.ref,
		GITHUB_REF_NAME: asked.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
		GITHUB_REF_TYPE: asked.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
		GITHUB_REF_PROTECTED: 'false',
		GITHUB_HEAD_REF: asked.headRef ?? '',
		GITHUB_BASE_REF: asked.baseRef ?? '',
		GITHUB_REPOSITORY: asked.repository,
		GITHUB_REPOSITORY_ID: String(job.repositoryId),
		GITHUB_REPOSITORY_OWNER: owner,
		GITHUB_REPOSITORY_OWNER_ID: String(job.ownerId),
		GITHUB_RETENTION_DAYS: '90',
		GITHUB_RUN_ID: String(job.runId),
		GITHUB_RUN_NUMBER: String(job.runNumber),
		GITHUB_RUN_ATTEMPT: String(job.runAttempt),
		GITHUB_SHA: asked.sha,
		GITHUB_WORKFLOW: job.workflow,
		GITHUB_WORKFLOW_REF: job.workflowRef,
		GITHUB_WORKFLOW_SHA: job.workflowSha,
		GITHUB_WORKSPACE: folders.workspace,
		RUNNER_ARCH: (0,external_node_os_.arch)() === 'arm64' ? 'ARM64' : 'X64',
		RUNNER_ENVIRONMENT: 'github-hosted',
		RUNNER_NAME: 'sandbox',
		RUNNER_OS: 'Linux',
		RUNNER_TEMP: folders.temporary,
		RUNNER_TOOL_CACHE: folders.temporary,
		AWS_ENDPOINT_URL: addresses.aws,
		...(job.oidc === undefined
			? {}
			: {
					ACTIONS_ID_TOKEN_REQUEST_URL: job.oidc.requestUrl,
					ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.oidc.requestToken,
				}),
	};
}
function inputVariables(defaults, given, token) {
	const entries = Object.entries({ ...defaults, ...given }).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value.replaceAll(/\$\{\{\s*(github\.token|secrets\.GITHUB_TOKEN)\s*\}\}/g, token)]);
	return Object.fromEntries(entries);
}
function stateVariables(state) {
	return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/fileCommands.js


const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
async function createCommandFiles(folder) {
	await (0,promises_.mkdir)(folder, { recursive: true });
	await Promise.all(names.map((name) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), '')));
	const text = (name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
	return {
		variables: Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(folder, name)])),
		read: async () => ({
			outputs: parseValues(await text('GITHUB_OUTPUT')),
			state: parseValues(await text('GITHUB_STATE')),
			environment: parseValues(await text('GITHUB_ENV')),
			summary: await text('GITHUB_STEP_SUMMARY'),
		}),
	};
}
function parseValues(text) {
	const lines = text.split(/\r?\n/);
	const values = [];
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] ?? '';
		const [, name = '', sign, rest = ''] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? [];
		if (sign === undefined) {
			if (line !== '') throw new Error(`Invalid format '${line}'`);
			continue;
		}
		if (sign === '=') {
			values.push([name, rest]);
			continue;
		}
		const end = lines.indexOf(rest, index + 1);
		if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
		values.push([name, lines.slice(index + 1, end).join('\n')]);
		index = end;
	}
	return Object.fromEntries(values);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/sandbox/runner/step.js


const PATIENCE = { interrupt: 7500, terminate: 2500 };
async function runStep(step) {
	const child = (0,external_node_child_process_.spawn)(process.execPath, [step.script], { cwd: step.cwd, env: { ...step.environment } });
	child.stdin.end();
	const streams = [child.stdout, child.stderr].map(
		(stream) =>
			new Promise((resolve) => {
				(0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', step.onLine).on('close', resolve);
			}),
	);
	const timers = [];
	const cancel = () => {
		child.kill('SIGINT');
		timers.push(setTimeout(() => child.kill('SIGTERM'), PATIENCE.interrupt));
		timers.push(setTimeout(() => child.kill('SIGKILL'), PATIENCE.interrupt + PATIENCE.terminate));
	};
	if (step.signal?.aborted) cancel();
	step.signal?.addEventListener('abort', cancel, { once: true });
	const code = await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (exit) => resolve(exit ?? 1));
	});
	await Promise.all(streams);
	step.signal?.removeEventListener('abort', cancel);
	timers.forEach(clearTimeout);
	return code;
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/stepLog.js
function createStepLog(secrets, onLine) {
	const lines = [];
	const annotations = [];
	const masks = new Set();
	const mask = (secret) => {
		for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== '') masks.add(part.trim());
	};
	secrets.forEach(mask);
	const hide = (text) => [...masks].sort((one, other) => other.length - one.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
	const print = (text) => {
		for (const line of hide(text).split('\n')) {
			lines.push(line);
			onLine?.(line);
		}
	};
	let paused;
	return {
		lines,
		annotations,
		write(line) {
			const command = parseCommand(line);
			if (paused !== undefined && command?.name !== paused) return print(line);
			if (command === undefined) return print(line);
			switch (command.name) {
				case paused:
					paused = undefined;
					return;
				case 'stop-commands':
					paused = command.value;
					return print(line);
				case 'add-mask':
					mask(command.value);
					return print('::add-mask::***');
				case 'error':
				case 'warning':
				case 'notice':
					annotations.push(readAnnotation(command.name, command, hide));
					return print(`##[${command.name}]${command.value}`);
				case 'group':
					return print(`##[group]${command.value}`);
				case 'endgroup':
					return print('##[endgroup]');
				case 'debug':
					return;
				default:
					return print(line);
			}
		},
	};
}
function parseCommand(line) {
	const match = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
	if (match === null) return undefined;
	const properties = (match[2] ?? '').split(',').flatMap((pair) => {
		const at = pair.indexOf('=');
		return at === -1 ? [] : [[pair.slice(0, at).trim(), decode(pair.slice(at + 1))]];
	});
	return { name: match[1] ?? '', properties: Object.fromEntries(properties), value: decode(match[3] ?? '') };
}
function decode(text) {
	return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
function readAnnotation(level, { properties, value }, hide) {
	const number = (name) => (properties[name] === undefined ? undefined : Number(properties[name]));
	const { title, file } = properties;
	return {
		level,
		message: hide(value),
		title: title === undefined ? undefined : hide(title),
		file,
		line: number('line'),
		column: number('col'),
	};
}

// EXTERNAL MODULE: ./lib/sandbox/github/pullRequests.js
var pullRequests = __webpack_require__(538);
// EXTERNAL MODULE: ./lib/sandbox/github/views/pullDetails.js
var pullDetails = __webpack_require__(6533);
// EXTERNAL MODULE: ./lib/sandbox/github/views/repository.js
var views_repository = __webpack_require__(348);
// EXTERNAL MODULE: ./lib/sandbox/github/views/user.js
var views_user = __webpack_require__(2647);
;// CONCATENATED MODULE: ./lib/sandbox/runner/payload.js


const NOTHING = '0'.repeat(40);
async function buildPush(addresses, repository, push) {
	const { git } = repository;
	const range = push.before === undefined ? [push.after] : [push.after, `^${push.before}`];
	const log = (await git.log(...range)).toReversed();
	const commits = await Promise.all(log.map((commit) => buildCommit(addresses, repository, commit)));
	const head = await buildCommit(addresses, repository, await git.commit(push.after));
	const before = push.before ?? NOTHING;
	const { login } = push.pusher;
	const owner = { ...(0,views_user/* viewUser */.$)(addresses, repository.owner), name: repository.owner.login, email: null };
	const seconds = Math.floor(repository.createdAt.getTime() / 1000);
	return {
		ref: push.ref,
		before,
		after: push.after,
		created: push.before === undefined,
		deleted: false,
		forced: push.before !== undefined && (await git.mergeBase(push.before, push.after)) !== push.before,
		base_ref: null,
		compare: addresses.html(repository, `/compare/${before.slice(0, 12)}...${push.after.slice(0, 12)}`),
		commits,
		head_commit: head,
		pusher: { name: login, email: `${push.pusher.id}+${login}@users.noreply.github.com` },
		repository: {
			...(0,views_repository/* viewRepository */.s)(addresses, repository),
			owner,
			created_at: seconds,
			pushed_at: seconds,
			master_branch: repository.defaultBranch,
			stargazers: 0,
		},
	};
}
async function buildMergeGroup(repository, { ref, head, base }, baseBranch) {
	const commit = await repository.git.commit(head);
	return {
		head_sha: head,
		head_ref: ref,
		base_sha: base,
		base_ref: `refs/heads/${baseBranch}`,
		head_commit: {
			id: head,
			tree_id: commit.tree,
			message: commit.message,
			timestamp: timeOf(commit),
			author: personOf(commit.author),
			committer: personOf(commit.committer),
		},
	};
}
async function buildCommit(addresses, repository, commit) {
	const parent = commit.parents[0];
	const changes = parent === undefined ? [] : await repository.git.changes(parent, commit.sha);
	const paths = (...statuses) => changes.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
	return {
		id: commit.sha,
		tree_id: commit.tree,
		distinct: true,
		message: commit.message,
		timestamp: timeOf(commit),
		url: addresses.html(repository, `/commit/${commit.sha}`),
		author: { ...personOf(commit.author), username: commit.author.name },
		committer: { ...personOf(commit.committer), username: commit.committer.name },
		added: paths('added', 'renamed'),
		removed: paths('removed'),
		modified: paths('modified'),
	};
}
function timeOf(commit) {
	return commit.committer.date.toISOString().replace(/\.\d+Z$/, 'Z');
}
function personOf({ name, email }) {
	return { name, email };
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/trigger.js






async function describeTrigger(github, repository, trigger, login) {
	const { addresses } = github;
	const user = github.user(login);
	const surroundings = { repository: (0,views_repository/* viewRepository */.s)(addresses, repository), sender: (0,views_user/* viewUser */.$)(addresses, user) };
	switch (trigger.event) {
		case 'pull_request':
		case 'pull_request_target': {
			const pull = (0,pullRequests/* findPull */.pM)(repository, trigger.number);
			const { action = 'opened', before } = trigger;
			const pushed = action === 'synchronize' ? { before: before ?? pull.base, after: pull.head } : {};
			const details = await (0,pullDetails/* readPullDetails */.O)(addresses, repository, pull);
			return {
				...refOf(trigger.event, pull),
				headRef: pull.headBranch,
				baseRef: pull.baseBranch,
				payload: { action, number: pull.number, pull_request: details, ...pushed, ...surroundings },
			};
		}
		case 'push': {
			const ref = `refs/heads/${trigger.branch}`;
			const after = trigger.after ?? (await headOf(repository, trigger.branch));
			const before = trigger.before ?? (await repository.git.commit(after)).parents[0];
			const push = await buildPush(addresses, repository, { ref, before, after, pusher: user });
			return { ref, sha: after, payload: { ...surroundings, ...push } };
		}
		case 'merge_group': {
			const { baseBranch } = (0,pullRequests/* findPull */.pM)(repository, trigger.number);
			const entry = await github.mergeQueue.enqueue(repository, trigger.number, user);
			const group = await buildMergeGroup(repository, entry, baseBranch);
			return {
				ref: entry.ref,
				sha: entry.head,
				payload: { action: 'checks_requested', merge_group: group, ...surroundings },
			};
		}
		case 'workflow_dispatch': {
			const ref = `refs/heads/${trigger.branch}`;
			const workflow = '.github/workflows/deploy.yml';
			const payload = { inputs: trigger.inputs ?? {}, ref, workflow, ...surroundings };
			return { ref, sha: await headOf(repository, trigger.branch), payload };
		}
		case 'schedule': {
			const branch = repository.defaultBranch;
			const payload = { schedule: trigger.cron, workflow: '.github/workflows/deploy.yml', ...surroundings };
			return { ref: `refs/heads/${branch}`, sha: await headOf(repository, branch), payload };
		}
	}
}
function refOf(event, pull) {
	const base = `refs/heads/${pull.baseBranch}`;
	if (event === 'pull_request_target') return { ref: base, sha: pull.base };
	if (pull.merged !== undefined) return { ref: base, sha: pull.merged.commit };
	if (pull.testMerge !== undefined) return { ref: `refs/pull/${pull.number}/merge`, sha: pull.testMerge };
	throw new errors/* DeployError */.s('event-unsupported', `pull request #${pull.number} conflicts with ${pull.baseBranch}`, {
		fault: 'user',
		hint: 'GitHub starts no workflow for a pull request that cannot be merged',
	});
}
async function headOf(repository, branch) {
	const sha = await repository.git.resolve(`refs/heads/${branch}`);
	if (sha !== undefined) return sha;
	throw new errors/* DeployError */.s('event-unsupported', `there is no branch ${branch}`, { fault: 'user' });
}

;// CONCATENATED MODULE: ./lib/sandbox/runner/index.js










async function createRunner(dependencies) {
	const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'inferloop-runner-'));
	return {
		run: (request) => runJob(dependencies, root, request),
		stop: () => (0,promises_.rm)(root, { recursive: true, force: true }),
	};
}
async function runJob(dependencies, root, request) {
	const { github, oidc } = dependencies;
	const { repository, trigger } = request;
	const { payload, ...place } = await describeTrigger(github, repository, trigger, request.actor ?? 'octocat');
	const job = await oidc.register({
		repository: (0,store/* fullName */.fq)(repository),
		event: trigger.event,
		...place,
		...optional('name', request.name),
		...optional('environment', request.environment),
		...optional('jobWorkflowRef', request.jobWorkflowRef),
		...optional('permissions', request.permissions),
		...optional('actor', request.actor),
		...optional('runId', request.runId),
	});
	const folders = await prepare(root, job, payload);
	if (request.checkout !== false) await checkOut(dependencies, repository, folders, job);
	const result = await runSteps(dependencies, request, job, folders);
	github.jobs.finish(job, result.conclusion);
	return result;
}
async function runSteps(dependencies, request, job, folders) {
	const { github, aws, speed, action, path } = dependencies;
	const { main, post, inputs } = await readActionFile(action);
	const common = {
		...buildEnvironment(job, folders, { github: github.addresses.base(), aws }, path),
		INFERLOOP_SPEED: String(speed),
		...request.extraEnvironment,
		...inputVariables(inputs, request.inputs ?? {}, job.token),
	};
	const log = createStepLog([job.token, job.oidc?.requestToken ?? ''], request.onLine);
	const start = async (script, name, extra, signal) => {
		const files = await createCommandFiles((0,external_node_path_.join)(folders.temporary, '_commands', name));
		const environment = { ...common, ...extra, ...files.variables };
		const exitCode = await runStep({ script, cwd: folders.workspace, environment, onLine: log.write, signal });
		return { exitCode, ...(await files.read()) };
	};
	const done = await start(main, 'main', {}, request.signal);
	const after = post === undefined ? undefined : await start(post, 'post', { ...done.environment, ...stateVariables(done.state) }, undefined);
	const failed = done.exitCode !== 0 || (after !== undefined && after.exitCode !== 0);
	return {
		exitCode: done.exitCode,
		conclusion: request.signal?.aborted ? 'cancelled' : failed ? 'failure' : 'success',
		log: log.lines.join('\n'),
		outputs: done.outputs,
		exported: done.environment,
		summary: done.summary + (after?.summary ?? ''),
		annotations: log.annotations,
		runId: job.runId,
		workspace: folders.workspace,
	};
}
async function prepare(root, job, payload) {
	const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, `${job.jobId}-`));
	const [, name = 'work'] = job.job.repository.split('/');
	const folders = {
		workspace: (0,external_node_path_.join)(folder, name, name),
		temporary: (0,external_node_path_.join)(folder, '_temp'),
		home: (0,external_node_path_.join)(folder, 'home'),
		eventPath: (0,external_node_path_.join)(folder, '_temp', '_github_workflow', 'event.json'),
	};
	await (0,promises_.mkdir)(folders.workspace, { recursive: true });
	await (0,promises_.mkdir)(folders.home, { recursive: true });
	await (0,promises_.mkdir)((0,external_node_path_.join)(folders.temporary, '_github_workflow'), { recursive: true });
	await (0,promises_.writeFile)(folders.eventPath, JSON.stringify(payload, undefined, 2));
	return folders;
}
async function checkOut({ github }, repository, { workspace: cwd }, { job }) {
	const branch = /^refs\/heads\/(.+)$/.exec(job.ref)?.[1];
	const name = job.ref.replace(/^refs\/(heads\/)?/, '');
	await github.git.run(['init', '--quiet', '.'], { cwd });
	await github.git.run(['remote', 'add', 'origin', `file://${repository.git.folder}`], { cwd });
	await github.git.run(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${job.sha}:refs/remotes/origin/${name}`], { cwd });
	const how = branch === undefined ? ['--detach'] : ['-B', branch];
	await github.git.run(['checkout', '--quiet', '--force', ...how, `refs/remotes/origin/${name}`], { cwd });
}
function optional(key, value) {
	return value === undefined ? {} : { [key]: value };
}

// EXTERNAL MODULE: ./lib/world/clock.js
var clock = __webpack_require__(2610);
// EXTERNAL MODULE: ./lib/cli/markdown.js
var markdown = __webpack_require__(717);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/commands/configuration.js + 1 modules
var configuration = __webpack_require__(102);
// EXTERNAL MODULE: ./lib/config/images.js
var config_images = __webpack_require__(1978);
// EXTERNAL MODULE: ./lib/config/parse.js
var parse = __webpack_require__(2265);
// EXTERNAL MODULE: ./lib/git/workspace.js + 4 modules
var git_workspace = __webpack_require__(2479);
// EXTERNAL MODULE: ./lib/sandbox/service.js
var service = __webpack_require__(9408);
// EXTERNAL MODULE: ./lib/stack/bootstrap/build.js + 22 modules
var build = __webpack_require__(9);
// EXTERNAL MODULE: ./lib/world/environment.js
var world_environment = __webpack_require__(385);
;// CONCATENATED MODULE: ./lib/cli/demo/account.js











const PROJECT = 'inferloop';
function roleArn(role) {
	return `arn:aws:iam::${service/* ACCOUNT_ID */.W}:role/inferloop/${PROJECT}-${role}`;
}
async function setUpAccount({ cloud, clock }, repository) {
	const template = (0,build/* buildBootstrap */.F)({
		project: PROJECT,
		repository: `${repository.owner.login}/${repository.name}`,
		repositoryId: String(repository.id),
		environments: [{ name: 'prod', branch: 'main' }],
	});
	const stack = `${PROJECT}-bootstrap`;
	await cloud.ask('cloudformation', 'CreateStack', {
		StackName: stack,
		TemplateBody: JSON.stringify(template),
		Capabilities: ['CAPABILITY_NAMED_IAM'],
	});
	for (;;) {
		const { Stacks } = await cloud.ask('cloudformation', 'DescribeStacks', { StackName: stack });
		const status = Array.isArray(Stacks) ? String(Stacks[0]?.StackStatus) : '';
		if (status === 'CREATE_COMPLETE') return;
		if (status !== 'CREATE_IN_PROGRESS') {
			throw new errors/* DeployError */.s('internal', `the bootstrap stack ended in ${status}`, { fault: 'inferloop' });
		}
		await clock.sleep(1);
	}
}
async function seedImages(sandbox, repository, branch) {
	const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'inferloop-demo-'));
	try {
		await sandbox.forge.git.run(['clone', '--quiet', '--branch', branch, `file://${repository.git.folder}`, folder], {
			cwd: (0,external_node_os_.tmpdir)(),
		});
		const workspace = (0,git_workspace/* createWorkspace */.s)({
			directory: folder,
			configFolder: '.',
			environment: (0,world_environment/* readChildEnvironment */.Qs)(process.env),
		});
		const file = 'inferloop.yaml';
		const reading = await workspace.read(file);
		const text = reading.kind === 'text' ? reading.text : '';
		const named = await (0,configuration/* readNamed */.M)(text, workspace);
		const request = { file, named, environment: 'prod', branch: undefined, defaultBranch: 'main' };
		const result = (0,parse.parseConfig)(text, request);
		if (result.kind !== 'config') throw new errors/* DeployError */.s('internal', 'the example is not valid', { fault: 'inferloop' });
		for (const { key, image, platform } of (0,config_images/* imagesOf */.I)(result.config)) {
			if (image.kind !== 'build') continue;
			const inputs = await workspace.buildInputs(image.build, platform);
			sandbox.cloud.seedImage(`${result.config.project}/${key}`, `key-${inputs.key}`);
		}
	} finally {
		await (0,promises_.rm)(folder, { recursive: true, force: true });
	}
}

// EXTERNAL MODULE: ./lib/docker/builder.js + 1 modules
var builder = __webpack_require__(4908);
// EXTERNAL MODULE: ./lib/docker/daemon.js
var docker_daemon = __webpack_require__(7706);
;// CONCATENATED MODULE: ./lib/cli/demo/docker.js




const silent = {
	group: (_, body) => body(),
	line: () => undefined,
	warning: () => undefined,
	problems: () => undefined,
	mask: () => undefined,
};
const repository = 'docker/trial';
async function tryDocker({ cloud, registry }, folder, clock) {
	const environment = (0,world_environment/* readChildEnvironment */.Qs)(process.env);
	const world = { folder, environment };
	const daemon = await (0,docker_daemon/* probeDaemon */.nn)(world);
	if (daemon.kind === 'missing') return { kind: 'absent', reason: 'there is no Docker daemon' };
	await cloud.ask('ecr', 'CreateRepository', { repositoryName: repository });
	try {
		await (0,builder/* createBuilder */.I)({ ...world, clock, log: silent }).buildAndPush({
			build: { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} },
			platform: 'linux/amd64',
			repository: `${registry}/${repository}`,
			tag: 'trial',
			login: await logIn(cloud, registry),
		});
	} catch (error) {
		if (!(error instanceof errors/* DeployError */.s)) throw error;
		const lines = error.message.split('\n').filter((line) => line.trim() !== '');
		return { kind: 'absent', reason: [...new Set([lines[0], lines.at(-1)])].join(' ') };
	}
	const { DOCKER_CONFIG = `${environment.HOME}/.docker` } = environment;
	return {
		kind: 'builds',
		variables: { DOCKER_CONFIG, ...(0,docker_daemon/* hostVariable */.ht)(daemon.host) },
	};
}
async function logIn(cloud, registry) {
	const { authorizationData } = await cloud.ask('ecr', 'GetAuthorizationToken', {});
	const [data] = Array.isArray(authorizationData) ? authorizationData : [];
	const [username = '', password = ''] = Buffer.from(String(data?.authorizationToken), 'base64').toString().split(':');
	return { registry, username, password };
}

;// CONCATENATED MODULE: ./lib/cli/demo/story.js

const REPOSITORY = { owner: 'acme', name: 'synthdata' };
function firstCommit(example) {
	return Object.fromEntries(Object.entries(example).filter(([path]) => path !== 'inferloop.yaml'));
}
function chaptersOf(example) {
	return [
		{
			title: 'Deploy synthdata to AWS',
			branch: 'deploy',
			body: 'One file; everything else is in the plan below.',
			change: () => ({ 'inferloop.yaml': textOf(example, 'inferloop.yaml') }),
		},
		{
			title: 'More memory, a third task, logs for two months, and a new start page',
			branch: 'capacity',
			body: 'Big tables ran out of memory last week.',
			change: (files) => ({
				'inferloop.yaml': edit(textOf(files, 'inferloop.yaml'), [
					['memory: 4096', 'memory: 8192'],
					['range: 2-10', 'range: 3-10'],
					['logs: 30d', 'logs: 60d'],
				]),
				'app/index.html': `${textOf(files, 'app/index.html')}<p>Now with tables of ten million rows.</p>\n`,
			}),
		},
	];
}
function textOf(files, path) {
	const text = files[path];
	if (text !== undefined) return text;
	throw new errors/* DeployError */.s('internal', `the example has no ${path}`, { fault: 'inferloop' });
}
function edit(text, changes) {
	return changes.reduce((rest, [from, to]) => {
		if (rest.includes(from)) return rest.replace(from, to);
		throw new errors/* DeployError */.s('internal', `the example does not say "${from}" any more`, { fault: 'inferloop' });
	}, text);
}

;// CONCATENATED MODULE: ./lib/cli/demo/index.js












const SPEED = 100;
const SHORTEST_STAGE = 300;
async function runDemo(values) {
	const home = packageFolder();
	const folder = (0,external_node_path_.join)(home, 'examples', 'synthdata');
	const example = await readFiles(folder);
	const output = (0,external_node_path_.resolve)((0,options/* lastOf */.g1)(values, 'output') ?? 'demo-output');
	await (0,promises_.rm)(output, { recursive: true, force: true });
	await (0,promises_.mkdir)(output, { recursive: true });
	const path = process.env.PATH ?? '';
	const sandbox = await (0,lib_sandbox/* startSandbox */.O)({ speed: SPEED, path, shortestStage: SHORTEST_STAGE });
	try {
		const repository = await sandbox.forge.createRepository({ ...REPOSITORY, files: firstCommit(example) });
		const runner = await createRunner({
			github: sandbox.forge,
			oidc: sandbox.jobs,
			aws: sandbox.aws,
			speed: SPEED,
			action: home,
			path,
		});
		const docker = values['ready-image'] === undefined ? await tryDocker(sandbox, folder, (0,clock/* createClock */.t)(SPEED)) : { kind: 'absent', reason: 'as --ready-image asks' };
		const stage = { sandbox, runner, repository, docker, output };
		print(`A small AWS and GitHub run on this machine, ${SPEED} times as fast as the real ones.`);
		print(docker.kind === 'builds' ? 'Docker builds the images.' : `Images stand ready instead of being built: ${docker.reason}.`);
		await setUpAccount(sandbox, repository);
		let files = example;
		for (const [index, chapter] of chaptersOf(example).entries()) {
			files = await play(stage, chapter, index + 1, files);
		}
		await (0,promises_.writeFile)((0,external_node_path_.join)(output, 'conversations.html'), await sandbox.forge.conversations(repository));
		await runner.stop();
		print(`\nThe comments and the conversations are in ${(0,external_node_path_.relative)(process.cwd(), output)}/`);
		if (values['no-serve'] === undefined) await serve(sandbox);
		return 0;
	} finally {
		await sandbox.stop();
	}
}
async function play(stage, chapter, number, files) {
	const { sandbox, repository, docker } = stage;
	const changed = chapter.change(files);
	await sandbox.forge.commitFiles(repository, chapter.branch, changed, chapter.title, 'mona');
	if (docker.kind === 'absent') await seedImages(sandbox, repository, chapter.branch);
	const pull = await sandbox.forge.pullRequests.open(repository, {
		title: chapter.title,
		body: chapter.body,
		head: chapter.branch,
		base: 'main',
		user: sandbox.forge.user('mona'),
	});
	print(`\n── Pull request #${pull.number}: ${chapter.title}`);
	await run(stage, 'plan', { event: 'pull_request', number: pull.number });
	await show(stage, pull, `${number}-plan.md`);
	await sandbox.forge.pullRequests.merge(repository, pull.number, {
		method: 'squash',
		by: sandbox.forge.user('mona'),
	});
	print(`\n── Merged #${pull.number}: deploying\n`);
	await run(stage, 'apply', { event: 'push', branch: 'main' });
	await show(stage, pull, `${number}-report.md`);
	return { ...files, ...changed };
}
async function run({ runner, repository, docker }, name, trigger) {
	const writes = { contents: 'read', 'id-token': 'write', 'pull-requests': 'write', checks: 'write' };
	const result = await runner.run({
		repository,
		trigger,
		name,
		inputs: { role: roleArn(name === 'plan' ? 'plan' : 'apply-prod'), 'execution-role': roleArn('execution') },
		permissions: name === 'plan' ? writes : { ...writes, deployments: 'write' },
		...(name === 'apply' ? { environment: 'prod' } : {}),
		extraEnvironment: docker.kind === 'builds' ? docker.variables : {},
		onLine: (line) => {
			if (!/^::|^##\[endgroup\]/.test(line)) print(`   ${line.replace(/^##\[group\]/, '')}`);
		},
	});
	if (result.exitCode === 0) return result;
	throw new errors/* DeployError */.s('internal', `the ${name} job ended with exit code ${result.exitCode}`, {
		fault: 'inferloop',
		hint: 'the lines above are its log',
	});
}
async function show({ repository, output }, pull, file) {
	const comment = [...repository.comments.values()].find(({ issue }) => issue === pull.number);
	const body = comment?.body ?? '';
	await (0,promises_.writeFile)((0,external_node_path_.join)(output, file), `${body}\n`);
	print(`\n${(0,markdown/* renderPlain */.l)(body, { folded: 'named' })}`);
}
async function serve(sandbox) {
	print(`Look at ${sandbox.github}/${REPOSITORY.owner}/${REPOSITORY.name} until you press Ctrl+C.`);
	await new Promise((done) => {
		for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => done());
	});
}
function packageFolder() {
	return (0,external_node_path_.resolve)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '')), '..', '..');
}
async function readFiles(folder) {
	const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return Object.fromEntries(
		await Promise.all(
			files.map(async (entry) => {
				const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
				return [(0,external_node_path_.relative)(folder, path), await (0,promises_.readFile)(path, 'utf8')];
			}),
		),
	);
}
function print(text) {
	process.stdout.write(`${text}\n`);
}


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3918);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1110);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9166);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1664);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7023);







function parseConfig(text, request) {
	const invalid = (mistakes, environment) => ({
		kind: 'invalid',
		problems: (0,_mistake_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsOf */ .GW)(mistakes, text, request.file),
		environment,
	});
	const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)(text);
	if (document.root === undefined) return invalid(document.mistakes, (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .assumeEnvironment */ .yG)(text, request));
	const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .checkShape */ .e)(document.root, text);
	const ambiguities = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .findAmbiguities */ .v)(shape.root);
	const root = ambiguities.reduce((tree, { path, span }) => (0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .breakAt */ .pm)(tree, path, span), shape.root);
	const readings = new Map((0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentNames */ .iF)(root).map((name) => [name, readEnvironment(root, name, request)]));
	const choice = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseEnvironment */ .HB)(root, request);
	const refused = choice.kind === 'refused' ? [{ ...choice, span: (0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .spanAt */ .i6)(root, choice.path) }] : [];
	const all = [...document.mistakes, ...shape.mistakes, ...ambiguities, ...[...readings.values()].flatMap(({ errors }) => errors), ...refused];
	if (all.length > 0) return invalid(all, choice.kind === 'environment' ? choice.name : request.environment);
	if (choice.kind === 'none') return { kind: 'no-environment', reason: choice.reason };
	const reading = choice.kind === 'environment' ? readings.get(choice.name) : undefined;
	if (reading === undefined) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('internal', 'the chosen environment was not read', { fault: 'inferloop' });
	}
	const told = (mistakes) => (0,_mistake_js__WEBPACK_IMPORTED_MODULE_5__/* .problemsOf */ .GW)(mistakes, text, request.file);
	const { config, warnings, locate } = reading;
	return { kind: 'config', config, warnings: told(warnings), locate: (findings) => told(locate(findings)) };
}
function readEnvironment(root, name, { file, named = {} }) {
	const laid = (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .layOver */ .T)(root, name);
	const { config, findings } = (0,_examine_js__WEBPACK_IMPORTED_MODULE_3__/* .examine */ .s)(laid, (0,_examine_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .c)(root, name, file), named);
	const locate = (found) =>
		found.map(({ paths, message, hint }) => {
			const path = paths.find((one) => (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrittenIn */ .DO)(root, name, one)) ?? paths[0];
			return { path: (0,_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenAt */ .nt)(root, name, path), message, hint, span: (0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .spanAt */ .i6)(laid, path) };
		});
	const told = (severity) => locate(findings.filter((one) => one.severity === severity && !one.paths.some((path) => (0,_node_js__WEBPACK_IMPORTED_MODULE_6__/* .isBroken */ .Qr)(laid, path))));
	return { config, errors: told('error'), warnings: told('warning'), locate };
}


/***/ })

};
