export const id = 577;
export const ids = [577];
export const modules = {

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderPlain)
/* harmony export */ });
function renderPlain(markdown, { folded }) {
	const printed = [];
	let table = [];
	let fence;
	let depth = 0;
	const isShown = () => depth === 0 || folded === 'shown';
	for (const line of [...markdown.split('\n'), '']) {
		const [, mark, language] = /^(`{3,})(\w*)$/.exec(line) ?? [];
		const [, summary] = /^<details><summary>(.*)<\/summary>$/.exec(line) ?? [];
		if (fence === undefined && line.startsWith('|')) {
			if (isShown()) table.push(line);
			continue;
		}
		printed.push(...renderTable(table));
		table = [];
		if (fence !== undefined) {
			if (line === fence.mark) fence = undefined;
			else if (fence.shown) printed.push(`  ${line}`);
		} else if (mark !== undefined) {
			fence = { mark, shown: isShown() && language !== 'mermaid' };
		} else if (summary !== undefined) {
			if (isShown()) printed.push(`▸ ${renderInline(summary)}`);
			depth += 1;
		} else if (line === '</details>') {
			depth -= 1;
		} else if (isShown() && !line.startsWith('<!--')) {
			printed.push(renderLine(line));
		}
	}
	return printed
		.join('\n')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}
function renderLine(line) {
	const [, alert] = /^> \[!(\w+)\]$/.exec(line) ?? [];
	if (alert !== undefined) return `│ ${alert}`;
	if (line.startsWith('>')) return `│ ${renderInline(line.slice(2))}`.trimEnd();
	return renderInline(line.replace(/^#+ /, ''));
}
function renderTable([head, alignment = '', ...body]) {
	if (head === undefined) return [];
	const rows = [head, ...body].map((line) => cellsOf(line).map(renderInline));
	const columns = cellsOf(alignment).map((mark, index) => ({
		right: mark.endsWith(':') && !mark.startsWith(':'),
		width: Math.max(...rows.map((row) => row[index]?.length ?? 0)),
	}));
	const lines = rows.map((row) =>
		columns
			.map(({ right, width }, index) => (right ? row[index]?.padStart(width) : row[index]?.padEnd(width)))
			.join('  ')
			.trimEnd(),
	);
	const rule = '─'.repeat(Math.max(...lines.map(({ length }) => length)));
	return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}
function cellsOf(line) {
	return line
		.replace(/^\|/, '')
		.replace(/\|$/, '')
		.split(/(?<!\\)\|/)
		.map((cell) => cell.trim());
}
function renderInline(text) {
	return text
		.split(/(?<!\\)(`+)(.*?[^`])\1(?!`)/)
		.map((part, index) => (index % 3 === 0 ? renderWords(part) : index % 3 === 1 ? '' : part.trim()))
		.join('')
		.replaceAll('\u00a0', ' ');
}
const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
function renderWords(text) {
	return text
		.replaceAll('<br>', ', ')
		.replaceAll(/<\/?\w+>/g, '')
		.replaceAll(/(?<!\\)\*\*/g, '')
		.replaceAll(/(?<!\\)\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
		.replaceAll(/\\([\\`*_[\]~|])/g, '$1')
		.replaceAll('\u200d', '')
		.replaceAll(/&(lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration),
  M: () => (/* binding */ readNamed)
});

// EXTERNAL MODULE: ./lib/config/environments.js
var environments = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/config/document.js + 1 modules
var config_document = __webpack_require__(8241);
// EXTERNAL MODULE: ./lib/config/node.js
var node = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/config/files.js


function staysInside(path) {
	return !path.startsWith('/') && !path.split('/').includes('..');
}
function namedFiles(text) {
	const { root } = (0,config_document/* parseDocument */.T)(text);
	if (root === undefined) return [];
	const roots = [root, ...valuesOf((0,node/* entryOf */.Ms)(root, 'environments')?.value)];
	const paths = roots.flatMap((one) => valuesOf((0,node/* entryOf */.Ms)(one, 'instances')?.value)).flatMap((instances) => textOf((0,node/* entryOf */.Ms)(instances, 'user_data')?.value));
	return [...new Set(paths)].filter(staysInside).sort();
}
function valuesOf(node) {
	return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}
function textOf(node) {
	return node?.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/stack/build.js + 40 modules
var build = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/stack/customize.js + 6 modules
var customize = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/stack/template.js
var template = __webpack_require__(4280);
;// CONCATENATED MODULE: ./lib/commands/configuration.js






async function readConfiguration({ inputs, event, run }, { log, workspace, types }) {
	const file = inputs.config;
	const request = {
		file,
		environment: inputs.environment,
		branch: branchOf(event, run),
		defaultBranch: run.defaultBranch,
	};
	const reading = await workspace.read(file);
	if (reading.kind === 'unreadable') {
		const hint = 'check out the repository before this step, and name the file with the input `config` when it lives elsewhere';
		const error = new errors/* DeployError */.s('config-invalid', reading.reason, { fault: 'user', hint });
		return { kind: 'invalid', error, environment: (0,environments/* assumeEnvironment */.yG)('', request) };
	}
	const { text } = reading;
	const invalid = (problems, environment) => {
		log.problems(problems, text, 'error');
		const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
		const error = new errors/* DeployError */.s('config-invalid', `${file} has ${count}`, { fault: 'user', problems });
		return { kind: 'invalid', error, environment };
	};
	const { parseConfig } = await __webpack_require__.e(/* import() */ 265).then(__webpack_require__.bind(__webpack_require__, 2265));
	const result = parseConfig(text, { ...request, named: await readNamed(text, workspace) });
	switch (result.kind) {
		case 'config': {
			log.problems(result.warnings, text, 'warning');
			const findings = (0,build/* checkStack */.h)(result.config);
			const problems = result.locate(findings.length > 0 ? findings : await checkTypes(result.config, types));
			return problems.length > 0 ? invalid(problems, result.config.environment) : { ...result, text };
		}
		case 'invalid':
			return invalid(result.problems, result.environment);
		case 'no-environment':
			return result;
	}
}
async function readNamed(text, workspace) {
	const readings = namedFiles(text).map(async (path) => [path, await workspace.readNamed(path)]);
	return Object.fromEntries(await Promise.all(readings));
}
async function checkTypes(config, types) {
	if (types === undefined || !(0,customize/* isCustomized */.CW)(config)) return [];
	const problems = await types.problems((0,template/* buildTemplate */.Z)((0,build/* buildStack */.H)(config, undefined)));
	return problems.flatMap(({ at, message, hint }) => {
		const place = (0,customize/* placeInFile */.ZU)(config, at);
		return place === undefined ? [] : [{ severity: 'error', paths: [place], message, hint }];
	});
}
function branchOf(event, run) {
	switch (event.kind) {
		case 'pull_request':
		case 'merge_group':
			return event.baseBranch;
		case 'push':
		case 'dispatch':
		case 'schedule':
			return event.branch;
		case 'terminal':
		case 'no-branch':
		case 'other':
			return run.defaultBranch;
	}
}


/***/ }),

/***/ 1978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);

function imagesOf({ services, jobs, functions }) {
	return [...services.flatMap(_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz), ...jobs, ...functions.flatMap(imageOf)];
}
function imageOf({ key, code }) {
	return code.kind === 'container' ? [{ key, image: code.image, platform: code.platform }] : [];
}


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createBuilder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/docker/daemon.js
var docker_daemon = __webpack_require__(7706);
// EXTERNAL MODULE: ./lib/docker/process.js
var process = __webpack_require__(7521);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/docker/registryConfig.js



const kept = ['auths', 'credHelpers', 'proxies'];
async function withOwnConfig(environment, registry, body) {
	const theirs = environment.DOCKER_CONFIG ?? (0,external_node_path_.join)(environment.HOME ?? '/', '.docker');
	const settings = await readSettings((0,external_node_path_.join)(theirs, 'config.json'));
	const own = Object.fromEntries(kept.flatMap((key) => (key in settings ? [[key, Reflect.get(settings, key)]] : [])));
	const credHelpers = Object.fromEntries(Object.entries(Object(own.credHelpers)).filter(([host]) => host !== registry));
	const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'inferloop-docker-'));
	try {
		const text = JSON.stringify({ ...own, credHelpers, cliPluginsExtraDirs: [(0,external_node_path_.join)(theirs, 'cli-plugins')] });
		await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), text, { mode: 0o600 });
		return await body(folder);
	} finally {
		await (0,promises_.rm)(folder, { recursive: true, force: true });
	}
}
async function readSettings(file) {
	try {
		const settings = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
		return typeof settings === 'object' && settings !== null ? settings : {};
	} catch {
		return {};
	}
}

;// CONCATENATED MODULE: ./lib/docker/builder.js






const attempts = 3;
const shownLines = 15;
const denied = /denied|unauthorized|no basic auth/i;
const refused = /immutable|name unknown|not found/i;
const fullDisk = /no space left on device/i;
function createBuilder(world) {
	let probed;
	const probe = () => {
		probed ??= (0,docker_daemon/* probeDaemon */.nn)(world);
		return probed;
	};
	return {
		unavailable: async (platform) => (0,docker_daemon/* explainPlatform */.Le)(await probe(), platform),
		async buildAndPush(request) {
			const daemon = await probe();
			const reason = (0,docker_daemon/* explainPlatform */.Le)(daemon, request.platform);
			if (daemon.kind === 'missing' || reason !== undefined) {
				throw new errors/* DeployError */.s('image-failed', reason ?? 'Docker is missing', { fault: 'user' });
			}
			return withOwnConfig(world.environment, request.login.registry, async (folder) => {
				const environment = { ...world.environment, DOCKER_CONFIG: folder, ...(0,docker_daemon/* hostVariable */.ht)(daemon.host) };
				const call = { environment, directory: world.folder };
				const run = {
					shown: (parameters) => (0,process/* runDocker */.S)({ ...call, parameters, onLine: world.log.line }),
					quiet: (parameters, input) => (0,process/* runDocker */.S)({ ...call, parameters, input }),
				};
				await build(run, request, daemon.buildx, world.folder);
				await logIn(run, request, world.clock);
				return push(run, request, world.clock);
			});
		},
	};
}
async function build(run, request, buildx, folder) {
	const { build: inputs, platform } = request;
	const rules = `${inputs.dockerfile}.dockerignore`;
	if (!buildx && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, rules))) {
		throw new errors/* DeployError */.s('image-failed', `${rules} is there, which only BuildKit obeys, and this machine lacks it`, {
			fault: 'user',
			hint: 'install the buildx plugin of Docker, or write the rules into the .dockerignore of the context',
		});
	}
	const finished = await run.shown([
		...(buildx ? ['buildx', 'build', '--builder=default', '--provenance=false', '--progress=plain'] : ['build']),
		`--platform=${platform}`,
		`--file=${(0,external_node_path_.resolve)(folder, inputs.dockerfile)}`,
		...(inputs.target === undefined ? [] : [`--target=${inputs.target}`]),
		...Object.entries(inputs.args).map(([name, value]) => `--build-arg=${name}=${value}`),
		`--tag=${request.repository}:${request.tag}`,
		(0,external_node_path_.resolve)(folder, inputs.context),
	]);
	if (finished.code === 0) return;
	const hint = 'the whole output is in the log of this run; `docker build` on your machine shows the same';
	throw describeFailure(`docker could not build ${inputs.dockerfile}`, finished, 'user', hint);
}
async function logIn(run, { login }, clock) {
	const { username, password, registry } = login;
	const parameters = ['login', '--username', username, '--password-stdin', registry];
	await insist(`docker could not log in to ${registry}`, clock, () => run.quiet(parameters, password));
}
async function push(run, request, clock) {
	const image = `${request.repository}:${request.tag}`;
	const finished = await insist(`docker could not push ${image}`, clock, () => run.shown(['push', image]));
	const digest = /digest: (sha256:[0-9a-f]{64})/.exec(finished.lines.join('\n'))?.[1];
	if (digest !== undefined) return digest;
	throw describeFailure(`docker pushed ${image} and told no digest`, finished, 'docker', 'run the job again');
}
async function insist(what, clock, attempt) {
	for (let count = 1; ; count += 1) {
		const finished = await attempt();
		if (finished.code === 0) return finished;
		const output = finished.lines.join('\n');
		const final = [denied, refused, fullDisk].some((pattern) => pattern.test(output));
		if (final || count === attempts || clock.cancelled()) {
			const hint = denied.test(output) ? 'the role lacks a permission on the repository; `inferloop bootstrap` prints roles that have what this program needs' : 'run the job again: it finds what is there and pushes the rest';
			throw describeFailure(what, finished, 'docker', hint);
		}
		await clock.sleep(2 ** count);
	}
}
function describeFailure(what, { lines }, fault, hint) {
	const tail = lines.slice(-shownLines).join('\n');
	const free = 'the disk is full: free some before this step (`docker system prune --all --force`), or use a larger runner';
	return new errors/* DeployError */.s('image-failed', `${what}:\n${tail}`, { fault, hint: fullDisk.test(tail) ? free : hint });
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ explainPlatform),
/* harmony export */   ht: () => (/* binding */ hostVariable),
/* harmony export */   nn: () => (/* binding */ probeDaemon)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7521);

async function probeDaemon(world) {
	const ask = (parameters, environment = world.environment) => (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runDocker */ .S)({ parameters, directory: world.folder, environment });
	const [version, context] = await Promise.all([ask(['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']), ask(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'])]);
	const native = version.lines.find((line) => /^\w+\/\w+$/.test(line));
	if (version.code !== 0 || native === undefined) return { kind: 'missing', reason: explain(version) };
	const host = world.environment.DOCKER_HOST ?? (context.code === 0 ? context.lines[0] : undefined);
	const buildx = await ask(['buildx', 'inspect', 'default'], { ...world.environment, ...hostVariable(host) });
	const emulated = /Platforms:\s*(.*)/.exec(buildx.lines.join('\n'))?.[1]?.split(/[,\s]+/) ?? [];
	return {
		kind: 'present',
		host,
		buildx: buildx.code === 0,
		platforms: [native, ...emulated.map((name) => name.replace(/\*$/, ''))],
	};
}
function hostVariable(host) {
	return host === undefined ? {} : { DOCKER_HOST: host };
}
function explain({ code, lines }) {
	if (code === 127) return 'docker is not installed: use a runner that has it (ubuntu-latest), or `image:` instead of `build:`';
	const words = lines.filter((line) => line.trim() !== '').at(-1) ?? 'no reason given';
	return `the Docker daemon does not answer (${words}): start it, or use \`image:\` instead of \`build:\``;
}
function explainPlatform(daemon, platform) {
	if (daemon.kind === 'missing') return daemon.reason;
	if (daemon.platforms.includes(platform)) return undefined;
	const runner = platform === 'linux/arm64' ? 'ubuntu-24.04-arm' : 'ubuntu-24.04';
	return `this machine is ${daemon.platforms[0]} and cannot build for ${platform}: set \`runs-on: ${runner}\` for the job, or run docker/setup-qemu-action before this step`;
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runDocker)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);


function runDocker(call) {
	return new Promise((done) => {
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('docker', call.parameters, { cwd: call.directory, env: call.environment });
		const lines = [];
		const keep = (line) => {
			lines.push(line);
			call.onLine?.(line);
		};
		(0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stdout }).on('line', keep);
		(0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stderr }).on('line', keep);
		child.on('error', (error) => done({ code: 127, lines: [error.message] }));
		child.on('close', (code) => done({ code: code ?? 1, lines }));
		child.stdin.on('error', () => undefined);
		child.stdin.end(call.input ?? '');
	});
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


function runGit(parameters, directory, environment, input = '') {
	const options = ['-c', 'safe.directory=*', ...parameters];
	return new Promise((done, fail) => {
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', options, { cwd: directory, env: { ...environment, LC_ALL: 'C' } });
		const printed = [];
		const complained = [];
		child.stdout.on('data', (chunk) => printed.push(chunk));
		child.stderr.on('data', (chunk) => complained.push(chunk));
		child.on('error', (error) => fail(describe(`git cannot be started: ${error.message}`, error)));
		child.on('close', (code) => {
			if (code === 0) done(Buffer.concat(printed).toString('utf8'));
			else fail(describe(Buffer.concat(complained).toString('utf8').trim(), undefined));
		});
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}
function describe(words, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('config-invalid', words === '' ? 'git failed without a word' : words, {
		fault: 'user',
		hint: 'this needs git and a checkout of the repository: run actions/checkout before this step, on a machine that has git',
		...(cause === undefined ? {} : { cause }),
	});
}


/***/ }),

/***/ 2479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/git/buildKey.js

function buildKey({ entries, dockerfile, build, platform }) {
	const files = entries.map(({ path, mode, object }) => [path, mode, object]);
	const parameters = Object.entries(build.args).sort(([one], [other]) => (one < other ? -1 : 1));
	const inputs = ['v1', platform, build.target ?? null, parameters, dockerfile, files];
	return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(inputs)).digest('hex');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/git/zip.js

const modes = { file: 0o100644, executable: 0o100755, link: 0o120777 };
const DATE = 0x0021;
const FLAGS = 0x0800;
const METHOD = 8;
const VERSION = 20;
const MADE_BY = (3 << 8) | VERSION;
function zip(entries) {
	const files = [];
	const directory = [];
	let offset = 0;
	for (const entry of entries) {
		const name = Buffer.from(entry.path);
		const data = (0,external_node_zlib_.deflateRawSync)(entry.body);
		const shared = describe(entry.body, name, data);
		const local = Buffer.concat([bytes([4, 0x04034b50], [2, VERSION]), shared, bytes([2, 0]), name, data]);
		const place = bytes([2, 0], [2, 0], [2, 0], [2, 0], [4, modes[entry.mode] * 0x10000], [4, offset]);
		directory.push(bytes([4, 0x02014b50], [2, MADE_BY], [2, VERSION]), shared, place, name);
		files.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(directory);
	const count = entries.length;
	const end = bytes([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, offset], [2, 0]);
	return Buffer.concat([...files, central, end]);
}
function describe(body, name, data) {
	return bytes([2, FLAGS], [2, METHOD], [2, 0], [2, DATE], [4, (0,external_node_zlib_.crc32)(body)], [4, data.length], [4, body.length], [2, name.length]);
}
function bytes(...numbers) {
	const buffer = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
	let at = 0;
	for (const [size, value] of numbers) at = buffer.writeUIntLE(value, at, size);
	return buffer;
}

;// CONCATENATED MODULE: ./lib/git/code.js





const ignored = new Set(['.git', '__pycache__']);
const MOST = 65_535;
const LIMIT = 250 * 1024 * 1024;
async function bundleCode(folder, name, roots) {
	const state = await (0,promises_.lstat)(folder).catch(() => undefined);
	if (state?.isDirectory() !== true) throw unusable(`there is no folder ${name}`);
	if (!(await isInside(folder, roots))) throw unusable(`${name} is outside of the checkout`);
	const found = await list(folder, '');
	if (found.length === 0) throw unusable(`the folder ${name} is empty`);
	if (found.length > MOST) throw unusable(`the folder ${name} has ${found.length} files, and a zip holds ${MOST}`);
	const bytes = found.reduce((sum, { size }) => sum + size, 0);
	if (bytes > LIMIT) throw tooLarge(name, bytes, found);
	const entries = [];
	for (const one of found) entries.push(await read(folder, one));
	return { digest: digestOf(entries), files: entries.length, bytes, zip: () => zip(entries) };
}
async function isInside(folder, roots) {
	const [real = folder, ...inside] = await Promise.all([folder, ...roots].map((one) => (0,promises_.realpath)(one)));
	return inside.some((root) => !(0,external_node_path_.relative)(root, real).split(external_node_path_.sep).includes('..'));
}
async function list(folder, below) {
	const items = (await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })).filter(({ name }) => !ignored.has(name));
	const found = await Promise.all(items.map((item) => look(folder, below, item)));
	return found.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
}
async function look(folder, below, item) {
	const path = below === '' ? item.name : `${below}/${item.name}`;
	if (item.isDirectory()) return list(folder, path);
	if (!item.isFile() && !item.isSymbolicLink()) return [];
	const { mode, size } = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path));
	if (item.isSymbolicLink()) return [{ path, size, mode: 'link' }];
	return [{ path, size, mode: (mode & 0o100) === 0 ? 'file' : 'executable' }];
}
async function read(folder, { path, mode }) {
	const file = (0,external_node_path_.join)(folder, path);
	return { path, mode, body: mode === 'link' ? Buffer.from(await (0,promises_.readlink)(file)) : await (0,promises_.readFile)(file) };
}
function digestOf(entries) {
	const hash = (0,external_node_crypto_.createHash)('sha256');
	for (const { path, mode, body } of entries) {
		hash.update(JSON.stringify([path, mode, (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')]));
	}
	return hash.digest('hex');
}
function tooLarge(name, bytes, found) {
	const parts = new Map();
	for (const { path, size } of found) {
		const [part = ''] = path.split('/');
		parts.set(part, (parts.get(part) ?? 0) + size);
	}
	const [largest] = [...parts].sort(([, one], [, other]) => other - one);
	const most = largest === undefined ? '' : `, ${megabytes(largest[1])} of them in ${largest[0]}`;
	const message = `${name} holds ${megabytes(bytes)}${most}; Lambda takes ${megabytes(LIMIT)}`;
	const hint = 'leave out what does not run (tests, caches, packages of development), or write `build`: an image may have 10 GB';
	return new errors/* DeployError */.s('config-invalid', message, { fault: 'user', hint });
}
function megabytes(bytes) {
	return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}
function unusable(reason) {
	return new errors/* DeployError */.s('config-invalid', `there is no code: ${reason}`, {
		fault: 'user',
		hint: 'correct `source`; its path starts at the folder of inferloop.yaml. What a step makes must be there before this one',
	});
}

// EXTERNAL MODULE: ./lib/git/process.js
var process = __webpack_require__(701);
;// CONCATENATED MODULE: ./lib/git/context.js



const submodule = '160000';
async function readContext(folder, dockerfile, environment) {
	const list = async (option) => (await (0,process/* runGit */.E)(['ls-files', '-z', option, '--', '.'], folder, environment)).split('\0').filter(Boolean);
	const rules = await readRules(folder, dockerfile);
	const isSent = (path) => !rules.ignores(path);
	const [staged, changed, untracked] = await Promise.all([list('--stage'), list('--modified'), list('--others')]);
	const entries = [];
	for (const entry of staged.map(parseStaged).filter(({ path }) => isSent(path))) {
		const now = changed.includes(entry.path) ? await readNow(folder, entry.path, environment) : entry;
		if (now !== undefined) entries.push(now);
	}
	return {
		entries: entries.sort((one, other) => (one.path < other.path ? -1 : 1)),
		complete: !untracked.some(isSent) && !entries.some(({ mode }) => mode === submodule),
	};
}
function parseStaged(line) {
	const [head = '', path = ''] = line.split('\t');
	const [mode = '', object = ''] = head.split(' ');
	return { path, mode, object };
}
async function readNow(folder, path, environment) {
	const file = (0,external_node_path_.join)(folder, path);
	const state = await (0,promises_.lstat)(file).catch(() => undefined);
	if (state === undefined) return undefined;
	if (state.isDirectory()) return { path, mode: submodule, object: '' };
	const hash = (options, input) => (0,process/* runGit */.E)(['hash-object', ...options], folder, environment, input);
	if (state.isSymbolicLink()) {
		return { path, mode: '120000', object: (await hash(['--stdin'], await (0,promises_.readlink)(file))).trim() };
	}
	const mode = (state.mode & 0o100) === 0 ? '100644' : '100755';
	return { path, mode, object: (await hash(['--', path])).trim() };
}
async function readRules(folder, dockerfile) {
	const { default: rules } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.t.bind(__webpack_require__, 4158, 19));
	for (const file of [`${dockerfile}.dockerignore`, (0,external_node_path_.join)(folder, '.dockerignore')]) {
		const text = await (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
		if (text !== undefined) return rules.default().add(text.split(/\r?\n/));
	}
	return rules.default();
}

;// CONCATENATED MODULE: ./lib/git/workspace.js







function createWorkspace(checkout) {
	const folder = (0,external_node_path_.resolve)(checkout.directory, checkout.configFolder);
	return {
		read: (path) => readText((0,external_node_path_.resolve)(checkout.directory, path), path),
		readNamed: (path) => readInside([checkout.directory, folder], (0,external_node_path_.resolve)(folder, path), path),
		bundle: (path) => bundleCode((0,external_node_path_.resolve)(folder, path), path, [checkout.directory, folder]),
		async buildInputs(build, platform) {
			const dockerfile = await readText((0,external_node_path_.resolve)(folder, build.dockerfile), build.dockerfile);
			if (dockerfile.kind === 'unreadable') throw unbuildable(dockerfile.reason);
			const context = (0,external_node_path_.resolve)(folder, build.context);
			if (!(await isFolder(context))) throw unbuildable(`there is no folder ${build.context}`);
			const { entries, complete } = await readContext(context, (0,external_node_path_.resolve)(folder, build.dockerfile), checkout.environment);
			return { key: buildKey({ entries, dockerfile: dockerfile.text, build, platform }), reusable: complete };
		},
		async head() {
			const answer = await (0,process/* runGit */.E)(['rev-parse', 'HEAD', 'HEAD^{tree}'], folder, checkout.environment);
			const [commit = '', tree = ''] = answer.trim().split('\n');
			return { commit, tree };
		},
	};
}
function unbuildable(reason) {
	return new errors/* DeployError */.s('image-failed', `there is nothing to build: ${reason}`, {
		fault: 'user',
		hint: 'correct `build: { context: …, dockerfile: … }`; both paths start at the folder of inferloop.yaml',
	});
}
async function isFolder(path) {
	const state = await (0,promises_.stat)(path).catch(() => undefined);
	return state?.isDirectory() === true;
}
async function readText(path, name) {
	try {
		return { kind: 'text', text: await (0,promises_.readFile)(path, 'utf8') };
	} catch (error) {
		return { kind: 'unreadable', reason: explain(name, error) };
	}
}
async function readInside(folders, path, name) {
	try {
		const [real, ...inside] = await Promise.all([path, ...folders].map((one) => (0,promises_.realpath)(one)));
		if (real !== undefined && inside.some((folder) => !(0,external_node_path_.relative)(folder, real).startsWith(`..${external_node_path_.sep}`))) {
			return readText(real, name);
		}
		return { kind: 'unreadable', reason: `${name} is a link to a file outside the checkout` };
	} catch (error) {
		return { kind: 'unreadable', reason: explain(name, error) };
	}
}
function explain(name, error) {
	const code = Reflect.get(Object(error), 'code');
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
			return `there is no ${name}`;
		case 'EISDIR':
			return `there is a folder where a file should be: ${name}`;
		default:
			return `${name} cannot be read: ${String(code ?? error)}`;
	}
}


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ buildStack),
  h: () => (/* binding */ checkStack)
});

// EXTERNAL MODULE: ./lib/config/answering.js
var config_answering = __webpack_require__(1048);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/stack/model.js
var model = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/stack/names.js
var names = __webpack_require__(4804);
// EXTERNAL MODULE: ./lib/stack/policy.js
var policy = __webpack_require__(7988);
// EXTERNAL MODULE: ./lib/stack/compute/roles.js
var roles = __webpack_require__(3359);
;// CONCATENATED MODULE: ./lib/stack/compute/schedule.js




const NAME_LIMIT = 64;
const retries = { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 };
function buildSchedule(request, { expression, timezone }) {
	const { config, prefix, description, target, input, permission } = request;
	const role = (0,roles/* buildRole */.T8)(config.project, `${prefix}ScheduleRole`, trustScheduler(), [permission]);
	const schedule = (0,model/* resource */.Zc)(`${prefix}Schedule`, 'AWS::Scheduler::Schedule', {
		Name: (0,names/* physicalName */.NJ)(config, `${prefix}Schedule`, NAME_LIMIT),
		Description: description,
		FlexibleTimeWindow: { Mode: 'OFF' },
		ScheduleExpression: expression,
		ScheduleExpressionTimezone: timezone,
		Target: { Arn: target, Input: input, RetryPolicy: retries, RoleArn: (0,model/* attribute */.lt)(role, 'Arn') },
	});
	return [role, schedule];
}
function trustScheduler() {
	return (0,policy/* trustService */.on)('scheduler.amazonaws.com', {
		ArnEquals: {
			'aws:SourceArn': (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:scheduler:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:schedule-group/default`,
		},
		StringEquals: { 'aws:SourceAccount': model/* pseudo */.ZZ.accountId },
	});
}

;// CONCATENATED MODULE: ./lib/stack/compute/functionEvents.js



function buildEvents(request) {
	const { config, prefix, called, storage } = request;
	const { trigger, schedule } = called;
	const bucket = trigger && storage.buckets.get(trigger.bucket)?.bucket;
	const target = (0,model/* attribute */.lt)(request.function, 'Arn');
	const calling = {
		config,
		prefix,
		description: `Calls ${called.key}`,
		target,
		input: undefined,
		permission: { actions: ['lambda:InvokeFunction'], resources: [target] },
	};
	return [...(trigger === undefined || bucket === undefined ? [] : buildTrigger(request, trigger, bucket)), ...(schedule === undefined ? [] : buildSchedule(calling, schedule))];
}
const functionEvents_NAME_LIMIT = 64;
function buildTrigger({ config, prefix, called, function: target }, trigger, bucket) {
	const rule = (0,model/* resource */.Zc)(`${prefix}TriggerRule`, 'AWS::Events::Rule', {
		Name: (0,names/* physicalName */.NJ)(config, `${prefix}TriggerRule`, functionEvents_NAME_LIMIT),
		Description: `Calls ${called.key} for objects that come into ${trigger.bucket}`,
		State: 'ENABLED',
		EventPattern: {
			source: ['aws.s3'],
			'detail-type': ['Object Created'],
			detail: { bucket: { name: [(0,model/* ref */.KR)(bucket)] }, ...keysOf(trigger) },
		},
		Targets: [{ Id: 'function', Arn: (0,model/* attribute */.lt)(target, 'Arn') }],
	});
	return [rule, permit(`${prefix}TriggerPermission`, target, 'events.amazonaws.com', (0,model/* attribute */.lt)(rule, 'Arn'))];
}
function keysOf({ prefix, suffix }) {
	if (prefix === undefined && suffix === undefined) return {};
	if (prefix === undefined) return { object: { key: [{ suffix: suffix ?? '' }] } };
	return { object: { key: [suffix === undefined ? { prefix } : { wildcard: `${prefix}*${suffix}` }] } };
}
function permit(logicalId, target, principal, source) {
	return (0,model/* resource */.Zc)(logicalId, 'AWS::Lambda::Permission', {
		Action: 'lambda:InvokeFunction',
		FunctionName: (0,model/* ref */.KR)(target),
		Principal: principal,
		SourceArn: source,
	});
}

;// CONCATENATED MODULE: ./lib/stack/api.js



function buildApi(config, functions) {
	const routed = functions.flatMap((one) => (one.config.http === undefined ? [] : [{ ...one, http: one.config.http }]));
	if (routed.length === 0) return { resources: [], outputs: {} };
	const name = (0,names/* stackName */.Qx)(config);
	const api = (0,model/* resource */.Zc)('HttpApi', 'AWS::ApiGatewayV2::Api', {
		Name: `${name}-http-api`,
		Description: `Functions of ${name}`,
		ProtocolType: 'HTTP',
	});
	const stage = (0,model/* resource */.Zc)('HttpApiStage', 'AWS::ApiGatewayV2::Stage', {
		ApiId: (0,model/* ref */.KR)(api),
		StageName: '$default',
		AutoDeploy: true,
	});
	return {
		resources: [api, stage, ...routed.flatMap((one) => buildRoute(api, one))],
		outputs: Object.fromEntries(
			routed.map(({ prefix, config: { key }, http }) => [
				`${prefix}FunctionUrl`,
				{
					Description: `Where ${key} answers`,
					Value: (0,model/* sub */.jb)`${(0,model/* attribute */.lt)(api, 'ApiEndpoint')}${http.path.replace(/\*$/, '')}`,
				},
			]),
		),
	};
}
function buildRoute(api, { prefix, function: called, http }) {
	const integration = (0,model/* resource */.Zc)(`${prefix}HttpIntegration`, 'AWS::ApiGatewayV2::Integration', {
		ApiId: (0,model/* ref */.KR)(api),
		IntegrationType: 'AWS_PROXY',
		IntegrationUri: (0,model/* attribute */.lt)(called, 'Arn'),
		PayloadFormatVersion: '2.0',
	});
	const route = (0,model/* resource */.Zc)(`${prefix}HttpRoute`, 'AWS::ApiGatewayV2::Route', {
		ApiId: (0,model/* ref */.KR)(api),
		RouteKey: `${http.method} ${http.path.replace(/\*$/, '{proxy+}')}`,
		Target: (0,model/* sub */.jb)`integrations/${(0,model/* ref */.KR)(integration)}`,
	});
	const source = (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:execute-api:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:${(0,model/* ref */.KR)(api)}/*`;
	return [integration, route, permit(`${prefix}HttpPermission`, called, 'apigateway.amazonaws.com', source)];
}

// EXTERNAL MODULE: ./lib/stack/backup.js
var stack_backup = __webpack_require__(4588);
// EXTERNAL MODULE: ./lib/stack/boundary.js
var boundary = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/stack/tags.js
var tags = __webpack_require__(3175);
;// CONCATENATED MODULE: ./lib/stack/budget.js


function buildBudget(config, { topics: [topic] }) {
	const { budget } = config;
	if (budget === undefined) return [];
	const { Environment, Project } = (0,tags/* stackTags */.cw)(config);
	const tagged = (Key, value) => ({
		Tags: { Key, Values: [value ?? ''], MatchOptions: ['EQUALS'] },
	});
	return [
		(0,model/* resource */.Zc)('Budget', 'AWS::Budgets::Budget', {
			Budget: {
				BudgetType: 'COST',
				TimeUnit: 'MONTHLY',
				BudgetLimit: { Amount: budget.monthly, Unit: 'USD' },
				FilterExpression: { And: [tagged('Environment', Environment), tagged('Project', Project)] },
				Metrics: ['UnblendedCost'],
			},
			NotificationsWithSubscribers:
				topic === undefined || budget.notifyAt.length === 0
					? undefined
					: budget.notifyAt.map((share) => ({
							Notification: {
								NotificationType: 'ACTUAL',
								ComparisonOperator: 'GREATER_THAN',
								Threshold: share,
								ThresholdType: 'PERCENTAGE',
							},
							Subscribers: [{ SubscriptionType: 'SNS', Address: topic }],
						})),
		}),
	];
}

;// CONCATENATED MODULE: ./lib/stack/compute/capacity.js


const ON_DEMAND = 'FARGATE';
const SPOT = 'FARGATE_SPOT';
function buildCluster(config) {
	return (0,model/* resource */.Zc)('Cluster', 'AWS::ECS::Cluster', {
		ClusterName: (0,names/* physicalName */.NJ)(config, 'Cluster'),
		CapacityProviders: [ON_DEMAND, SPOT],
		ClusterSettings: config.monitoring.insights ? [{ Name: 'containerInsights', Value: 'enabled' }] : undefined,
	});
}
function placeTasks(count) {
	const spotFrom = count.kind === 'fixed' ? undefined : count.spotFrom;
	if (spotFrom === undefined) return [{ CapacityProvider: ON_DEMAND, Weight: 1 }];
	const spot = { CapacityProvider: SPOT, Weight: 1 };
	return spotFrom === 1 ? [spot] : [{ CapacityProvider: ON_DEMAND, Base: spotFrom - 1, Weight: 0 }, spot];
}

// EXTERNAL MODULE: ./lib/stack/bucket.js
var bucket = __webpack_require__(6068);
;// CONCATENATED MODULE: ./lib/stack/logGroup.js


function logGroupName(config, folder, key) {
	return `/${folder}/${(0,names/* stackName */.Qx)(config)}-${key}`;
}
function buildLogGroup(logicalId, name, config, encryption) {
	return (0,model/* resource */.Zc)(logicalId, 'AWS::Logs::LogGroup', { LogGroupName: name, RetentionInDays: config.monitoring.logDays, KmsKeyId: encryption.key }, { deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' });
}

;// CONCATENATED MODULE: ./lib/stack/offer.js

function offersFor(uses, offers) {
	return offers.filter(({ key }) => uses.includes(key));
}
function openDoors(user, offers) {
	const doors = offers.flatMap((offer) => offer.doors);
	return doors.map(({ prefix, securityGroup, port }) =>
		(0,model/* resource */.Zc)(`${prefix}IngressFrom${user.prefix}`, 'AWS::EC2::SecurityGroupIngress', {
			GroupId: (0,model/* ref */.KR)(securityGroup),
			IpProtocol: 'tcp',
			FromPort: port,
			ToPort: port,
			SourceSecurityGroupId: (0,model/* ref */.KR)(user.securityGroup),
			Description: `From ${user.key}`,
		}),
	);
}

// EXTERNAL MODULE: ./lib/stack/compute/functionRole.js
var functionRole = __webpack_require__(9376);
// EXTERNAL MODULE: ./lib/stack/compute/images.js
var compute_images = __webpack_require__(5398);
// EXTERNAL MODULE: ./lib/stack/compute/secrets.js
var compute_secrets = __webpack_require__(8171);
// EXTERNAL MODULE: ./lib/config/containers.js
var containers = __webpack_require__(6708);
;// CONCATENATED MODULE: ./lib/stack/compute/containers.js




function buildContainers(service) {
	return (0,containers/* containersOf */.Mz)(service).map((container) => ({ ...container, imageParameter: (0,compute_images/* buildImageParameter */.jc)(container) }));
}
function declareContainer(container, { service, offers, logGroup }) {
	const { name, imageParameter, command, essential, port, variables, secrets } = container;
	const isMain = name === service.key;
	return {
		Name: name,
		Image: (0,model/* ref */.KR)(imageParameter),
		Command: command,
		Essential: essential,
		DockerLabels: isMain && service.release !== undefined ? { 'inferloop.release': JSON.stringify(service.release) } : undefined,
		LinuxParameters: service.exec && isMain ? { InitProcessEnabled: true } : undefined,
		PortMappings: port === undefined ? undefined : [{ ContainerPort: port, Protocol: 'tcp' }],
		...declareEnvironment(variables, secrets, isMain ? offers : []),
		...declareLog(logGroup, service.key),
	};
}
function declareEnvironment(variables, secrets, offers) {
	return {
		Environment: environment(Object.assign({}, variables, ...offers.map((offer) => offer.variables))),
		Secrets: declareSecrets(secrets, offers),
	};
}
function declareLog(logGroup, streamPrefix) {
	return {
		LogConfiguration: {
			LogDriver: 'awslogs',
			Options: {
				'awslogs-group': (0,model/* ref */.KR)(logGroup),
				'awslogs-region': model/* pseudo */.ZZ.region,
				'awslogs-stream-prefix': streamPrefix,
			},
		},
	};
}
function declareSecrets(secrets, offers) {
	const own = (0,compute_secrets/* sortedSecrets */.XD)(secrets).map(({ name, source }) => ({ Name: name, ValueFrom: (0,compute_secrets/* valueFrom */.IK)(source) }));
	const given = offers.flatMap((offer) => Object.entries(offer.secrets)).map(([Name, ValueFrom]) => ({ Name, ValueFrom }));
	return [...own, ...given].sort((a, b) => (a.Name < b.Name ? -1 : 1));
}
function environment(variables) {
	return Object.entries(variables)
		.map(([Name, Value]) => ({ Name, Value }))
		.sort((a, b) => (a.Name < b.Name ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/stack/compute/taskDefinition.js



const architectures = { 'linux/amd64': 'X86_64', 'linux/arm64': 'ARM64' };
function buildTaskDefinition(request) {
	const { config, service, offers, prefix, containers, logGroup, executionRole, taskRole } = request;
	const logicalId = `${prefix}TaskDefinition`;
	return (0,model/* resource */.Zc)(
		logicalId,
		'AWS::ECS::TaskDefinition',
		{
			Family: (0,names/* physicalName */.NJ)(config, logicalId),
			RequiresCompatibilities: ['FARGATE'],
			NetworkMode: 'awsvpc',
			Cpu: String(service.cpu),
			Memory: String(service.memory),
			RuntimePlatform: { CpuArchitecture: architectures[service.platform], OperatingSystemFamily: 'LINUX' },
			ExecutionRoleArn: (0,model/* attribute */.lt)(executionRole, 'Arn'),
			TaskRoleArn: (0,model/* attribute */.lt)(taskRole, 'Arn'),
			ContainerDefinitions: containers.map((container) => declareContainer(container, { service, offers, logGroup })),
		},
		{ deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' },
	);
}

;// CONCATENATED MODULE: ./lib/stack/compute/function.js










const function_NAME_LIMIT = 64;
function buildFunction(surroundings, config) {
	const { config: file, network, encryption, storage } = surroundings;
	const { project } = file;
	const prefix = (0,names/* logicalPrefix */.CM)(config.key);
	const logicalId = config.code.kind === 'source' ? `${prefix}Function` : `${prefix}FunctionOfImage`;
	const name = (0,names/* physicalName */.NJ)(file, logicalId, function_NAME_LIMIT);
	const used = offersFor(config.uses, surroundings.offers);
	const logGroup = buildLogGroup(`${prefix}LogGroup`, logGroupName(file, 'aws/lambda', config.key), file, encryption);
	const place = placeInside(prefix, config.key, used, network);
	const arn = (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:lambda:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:function:${name}`;
	const inside = place === undefined ? undefined : arn;
	const { tracing: traced } = file.monitoring;
	const role = (0,functionRole/* buildFunctionRole */.b)({ project, prefix, config, logGroup, used, inside, traced });
	const parameter = buildParameter(config);
	const built = (0,model/* resource */.Zc)(
		logicalId,
		'AWS::Lambda::Function',
		{
			FunctionName: name,
			...declareCode(file, config, parameter),
			Environment: function_declareEnvironment(config, used),
			KmsKeyArn: encryption.key,
			LoggingConfig: { LogGroup: (0,model/* ref */.KR)(logGroup) },
			MemorySize: config.memory,
			Role: (0,model/* attribute */.lt)(role, 'Arn'),
			Timeout: config.timeoutSeconds,
			TracingConfig: traced ? { Mode: 'Active' } : undefined,
			VpcConfig: place?.config,
		},
		{ dependsOn: place === undefined ? [] : [...network.outbound, ...place.ways] },
	);
	const events = buildEvents({ config: file, prefix, called: config, function: built, storage });
	return {
		config,
		prefix,
		resources: [logGroup, role, ...(place?.resources ?? []), built, ...events],
		function: built,
		parameter,
		images: config.code.kind === 'source' ? [] : [(0,compute_images/* placeImage */.J8)(project, config.key, parameter, built)],
		codes: config.code.kind === 'source' ? [{ key: config.key, folder: config.code.folder, codeParameter: parameter.logicalId }] : [],
	};
}
function placeInside(prefix, key, used, network) {
	if (used.every(({ doors }) => doors.length === 0)) return undefined;
	const securityGroup = (0,model/* resource */.Zc)(`${prefix}FunctionSecurityGroup`, 'AWS::EC2::SecurityGroup', {
		GroupDescription: `Function ${key}`,
		VpcId: network.vpc,
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Everywhere' }],
	});
	const ways = openDoors({ key, prefix, securityGroup }, used);
	return {
		resources: [securityGroup, ...ways],
		ways,
		config: { SecurityGroupIds: [(0,model/* ref */.KR)(securityGroup)], SubnetIds: network.taskSubnets },
	};
}
function buildParameter({ key, code }) {
	return code.kind === 'container' ? (0,compute_images/* buildImageParameter */.jc)({ key }) : buildCodeParameter(key);
}
function buildCodeParameter(key) {
	return {
		logicalId: `${(0,names/* logicalPrefix */.CM)(key)}Code`,
		declaration: {
			Type: 'String',
			Description: `Code of ${key}: the sha256 of what its folder holds.`,
			AllowedPattern: '^[0-9a-f]{64}$',
			ConstraintDescription: 'code is named by its sha256',
		},
	};
}
const cpus = { X86_64: 'x86_64', ARM64: 'arm64' };
function declareCode({ project, environment }, { key, code }, parameter) {
	switch (code.kind) {
		case 'source':
			return {
				Architectures: ['x86_64'],
				Code: { S3Bucket: (0,bucket/* bucketName */.EL)(project), S3Key: (0,model/* sub */.jb)`${(0,bucket/* codeFolder */.O8)(environment, key)}/${(0,model/* ref */.KR)(parameter)}.zip` },
				Handler: code.handler,
				PackageType: 'Zip',
				Runtime: code.runtime,
			};
		case 'container':
			return {
				Architectures: [cpus[architectures[code.platform]]],
				Code: { ImageUri: (0,model/* ref */.KR)(parameter) },
				ImageConfig: code.handler === undefined ? undefined : { Command: [code.handler] },
				PackageType: 'Image',
			};
	}
}
function function_declareEnvironment({ variables, secrets }, used) {
	const own = (0,compute_secrets/* sortedSecrets */.XD)(secrets).map(({ name, source }) => [name, (0,compute_secrets/* valueFrom */.IK)(source)]);
	const arns = [...own, ...used.flatMap((offer) => Object.entries(offer.secrets))];
	const all = Object.assign({}, variables, ...used.map((offer) => offer.variables), Object.fromEntries(arns.map(([name, arn]) => [`${name}_ARN`, arn])));
	return Object.keys(all).length === 0 ? undefined : { Variables: all };
}

;// CONCATENATED MODULE: ./lib/stack/compute/access.js

function buildAccess(prefix, { key, port, kind = 'Task' }, network, loadBalancer) {
	const logicalId = `${prefix}${kind}SecurityGroup`;
	const shared = {
		GroupDescription: `${kind}s of ${key}`,
		VpcId: network.vpc,
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Everywhere' }],
	};
	if (port === undefined || loadBalancer === undefined) {
		const securityGroup = (0,model/* resource */.Zc)(logicalId, 'AWS::EC2::SecurityGroup', shared);
		return { resources: [securityGroup], securityGroup };
	}
	const range = { IpProtocol: 'tcp', FromPort: port, ToPort: port };
	const securityGroup = (0,model/* resource */.Zc)(logicalId, 'AWS::EC2::SecurityGroup', {
		...shared,
		SecurityGroupIngress: [{ ...range, SourceSecurityGroupId: (0,model/* ref */.KR)(loadBalancer.securityGroup), Description: 'From the load balancer' }],
	});
	const egress = (0,model/* resource */.Zc)(`${prefix}LoadBalancerEgress`, 'AWS::EC2::SecurityGroupEgress', {
		GroupId: (0,model/* ref */.KR)(loadBalancer.securityGroup),
		...range,
		DestinationSecurityGroupId: (0,model/* ref */.KR)(securityGroup),
		Description: `To the ${kind.toLowerCase()}s of ${key}`,
	});
	return { resources: [securityGroup, egress], securityGroup };
}

// EXTERNAL MODULE: ./lib/stack/compute/jobCapacity.js
var jobCapacity = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/stack/compute/job.js











function buildJob({ config, network, encryption, offers }, job) {
	const { project } = config;
	const prefix = (0,names/* logicalPrefix */.CM)(job.key);
	const used = offersFor(job.uses, offers);
	const imageParameter = (0,compute_images/* buildImageParameter */.jc)(job);
	const logGroup = buildLogGroup(`${prefix}LogGroup`, logGroupName(config, 'batch', job.key), config, encryption);
	const executionRole = (0,roles/* buildExecutionRole */.XM)(project, prefix, [job], logGroup, used);
	const taskRole = (0,roles/* buildTaskRole */.kI)(project, prefix, { exec: false, traced: false }, used);
	const access = buildAccess(prefix, job, network, undefined);
	const { securityGroup } = access;
	const ways = openDoors({ key: job.key, prefix, securityGroup }, used);
	const capacity = (0,jobCapacity/* buildCapacity */.r)({ project, prefix, job, network, securityGroup, ways });
	const queue = (0,model/* resource */.Zc)(`${prefix}JobQueue`, 'AWS::Batch::JobQueue', {
		ComputeEnvironmentOrder: [{ ComputeEnvironment: (0,model/* ref */.KR)(capacity.environment), Order: 1 }],
		JobQueueType: job.on === 'fargate' ? 'ECS_FARGATE' : 'ECS',
		Priority: 1,
	});
	const definition = buildDefinition({ job, prefix, network, imageParameter, logGroup, executionRole, taskRole, used });
	return {
		config: job,
		logGroup,
		resources: [logGroup, executionRole, taskRole, ...access.resources, ...ways, ...capacity.resources, queue, definition, ...(job.schedule === undefined ? [] : scheduleJob(config, { prefix, job, queue, definition }, job.schedule))],
		imageParameter,
		image: (0,compute_images/* placeImage */.J8)(project, job.key, imageParameter, definition),
		outputs: {
			[`${prefix}JobQueue`]: {
				Description: `Where ${job.key} is submitted to`,
				Value: (0,model/* attribute */.lt)(queue, 'JobQueueArn'),
			},
			[`${prefix}JobDefinition`]: {
				Description: `What is submitted of ${job.key}`,
				Value: (0,model/* attribute */.lt)(definition, 'JobDefinitionArn'),
			},
		},
	};
}
function scheduleJob(config, { prefix, job, queue, definition }, schedule) {
	const revision = (0,model/* attribute */.lt)(definition, 'JobDefinitionArn');
	const target = (0,model/* attribute */.lt)(queue, 'JobQueueArn');
	const request = {
		config,
		prefix,
		description: `Starts ${job.key}`,
		target: (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:scheduler:::aws-sdk:batch:submitJob`,
		input: (0,model/* sub */.jb)`{"JobDefinition":"${revision}","JobName":"${(0,names/* stackName */.Qx)(config)}-${job.key}","JobQueue":"${target}"}`,
		permission: { actions: ['batch:SubmitJob'], resources: [target, revision] },
	};
	return buildSchedule(request, schedule);
}
function buildDefinition(request) {
	const { job, prefix, imageParameter, logGroup, executionRole, taskRole, used } = request;
	return (0,model/* resource */.Zc)(`${prefix}JobDefinition`, 'AWS::Batch::JobDefinition', {
		Type: 'container',
		PlatformCapabilities: [job.on === 'fargate' ? 'FARGATE' : 'EC2'],
		PropagateTags: true,
		ContainerProperties: {
			Image: (0,model/* ref */.KR)(imageParameter),
			Command: job.command,
			ResourceRequirements: [
				{ Type: 'VCPU', Value: String(job.vcpus) },
				{ Type: 'MEMORY', Value: String(job.memory) },
			],
			ExecutionRoleArn: (0,model/* attribute */.lt)(executionRole, 'Arn'),
			JobRoleArn: (0,model/* attribute */.lt)(taskRole, 'Arn'),
			...declareEnvironment(job.variables, job.secrets, used),
			...declareLog(logGroup, job.key),
			...(job.on === 'fargate' ? declareFargate(request) : {}),
		},
		RetryStrategy: { Attempts: job.retries + 1 },
		Timeout: job.timeoutSeconds === undefined ? undefined : { AttemptDurationSeconds: job.timeoutSeconds },
		ResourceRetentionPolicy: { SkipDeregisterOnUpdate: true },
	});
}
function declareFargate({ job, network }) {
	return {
		NetworkConfiguration: { AssignPublicIp: network.assignPublicIp },
		RuntimePlatform: { CpuArchitecture: architectures[job.platform], OperatingSystemFamily: 'LINUX' },
	};
}

// EXTERNAL MODULE: ./lib/stack/routing.js
var routing = __webpack_require__(2474);
;// CONCATENATED MODULE: ./lib/stack/compute/place.js


function buildPlace({ domain }, built) {
	const { config, prefix, containers, logGroupName, taskDefinition, service, route } = built;
	const [productionRule, testRule] = route === undefined ? [] : (0,routing/* rulesOf */.fD)(route);
	const alternate = route?.alternate;
	return {
		key: config.key,
		logicalId: service.logicalId,
		taskDefinition: taskDefinition.logicalId,
		containers: containers.map(({ key, name }) => ({ key, name })),
		logGroup: logGroupName,
		strategy: alternate === undefined ? 'rolling' : config.deployment.strategy,
		step: alternate === undefined ? undefined : config.deployment.step,
		release: config.release,
		checks: config.deployment.checks,
		approve: config.deployment.approve,
		bakeMinutes: alternate === undefined ? 0 : config.deployment.bakeMinutes,
		timeoutMinutes: config.deployment.timeoutMinutes,
		testPort: alternate === undefined ? undefined : config.deployment.testPort,
		testName: domain?.cdn === undefined ? domain?.name : undefined,
		testScheme: domain === undefined ? 'http' : 'https',
		testPath: pathOf(config),
		productionRule: productionRule?.logicalId,
		testRule: testRule?.logicalId,
		targetGroups: route === undefined ? undefined : (0,routing/* targetGroupsOf */.TT)(route).map((group) => group.logicalId),
		outputs: {
			service: `${prefix}ServiceArn`,
			url: route === undefined ? undefined : `${prefix}ServiceUrl`,
			testUrl: alternate === undefined ? undefined : `${prefix}TestUrl`,
		},
	};
}
function buildOutputs({ config, service }, { outputs, testPort }, { config: { domain }, loadBalancer, network }) {
	const arn = { [outputs.service]: { Description: `The ECS service of ${config.key}`, Value: (0,model/* ref */.KR)(service) } };
	if (loadBalancer === undefined || outputs.url === undefined) return arn;
	const path = pathOf(config);
	const url = {
		[outputs.url]: { Description: `Where ${config.key} answers`, Value: urlOf(domain, loadBalancer, path) },
	};
	if (outputs.testUrl === undefined) return { ...arn, ...url };
	return {
		...arn,
		...url,
		[outputs.testUrl]: {
			Description: `Where a new version of ${config.key} answers before it takes traffic${testers(config, network)}${nameOfCertificate(domain)}`,
			Value: testUrlOf(domain, loadBalancer, `:${String(testPort)}${path}`),
		},
	};
}
function pathOf({ http }) {
	return (http?.path ?? '/').replace(/\*.*$/, '');
}
function urlOf(domain, { balancer }, path) {
	return domain === undefined ? (0,model/* sub */.jb)`http://${(0,model/* attribute */.lt)(balancer, 'DNSName')}${path}` : `https://${domain.name}${path}`;
}
function testUrlOf(domain, loadBalancer, path) {
	return domain?.cdn === undefined ? urlOf(domain, loadBalancer, path) : (0,model/* sub */.jb)`https://${(0,model/* attribute */.lt)(loadBalancer.balancer, 'DNSName')}${path}`;
}
function nameOfCertificate(domain) {
	return domain?.cdn === undefined ? '' : `, with the certificate of ${domain.name}`;
}
function testers({ deployment: { testFrom } }, { cidr }) {
	if (testFrom !== undefined) return '';
	return cidr === undefined ? ', reachable by nobody without test_from' : ', inside the VPC only';
}

// EXTERNAL MODULE: ./lib/stack/loadBalancer.js
var stack_loadBalancer = __webpack_require__(7324);
// EXTERNAL MODULE: ./lib/config/alarmMetrics.js
var alarmMetrics = __webpack_require__(7254);
;// CONCATENATED MODULE: ./lib/stack/monitoring/metrics.js
const PERIOD_SECONDS = 60;
const BALANCER = 'AWS/ApplicationELB';
function metricOf(measured, name, unit) {
	switch (name) {
		case 'cpu':
			return usage(measured, 'CPUUtilization');
		case 'memory':
			return usage(measured, 'MemoryUtilization');
		case 'http_4xx':
			return answers(measured, 'HTTPCode_Target_4XX_Count', unit);
		case 'http_5xx':
			return answers(measured, 'HTTPCode_Target_5XX_Count', unit);
		case 'requests':
			return total(series(measured, 'requests', 'RequestCount', 'Sum'));
		case 'healthy_hosts':
			return total(series(measured, 'hosts', 'HealthyHostCount', 'Minimum'));
		case 'p50':
		case 'p95':
		case 'p99': {
			const times = series(measured, 'time', 'TargetResponseTime', name);
			return expression(times, `MAX([${filled(times).join(', ')}])`);
		}
	}
}
function usage({ dimensions }, MetricName) {
	return {
		Namespace: 'AWS/ECS',
		MetricName,
		Dimensions: [...dimensions],
		Statistic: 'Average',
		Period: PERIOD_SECONDS,
	};
}
function answers(measured, metric, unit) {
	const errors = series(measured, 'errors', metric, 'Sum');
	if (unit !== 'percent') return total(errors);
	const requests = series(measured, 'requests', 'RequestCount', 'Sum');
	return expression([...errors, ...requests], `100 * (${sum(errors)}) / (${sum(requests)})`);
}
function series({ groups }, id, MetricName, Stat) {
	return groups.map((dimensions, index) => ({
		Id: `${id}${index}`,
		MetricStat: {
			Metric: { Namespace: BALANCER, MetricName, Dimensions: [...dimensions] },
			Period: PERIOD_SECONDS,
			Stat,
		},
		ReturnData: false,
	}));
}
function total(queries) {
	return expression(queries, sum(queries));
}
function sum(queries) {
	return filled(queries).join(' + ');
}
function filled(queries) {
	return queries.map(({ Id }) => `FILL(${Id}, 0)`);
}
function expression(queries, Expression) {
	return { Metrics: [...queries, { Id: 'watched', Expression, ReturnData: true }] };
}

;// CONCATENATED MODULE: ./lib/stack/monitoring/alarms.js




const alarms_NAME_LIMIT = 255;
function alarmName(config, key) {
	return (0,names/* shorten */.ml)(`${(0,names/* stackName */.Qx)(config)}-${key}`, alarms_NAME_LIMIT);
}
function alarmId(key) {
	return `${(0,names/* logicalPrefix */.CM)(key)}Alarm`;
}
function buildAlarm({ config, alarm, measured, topics }) {
	const above = alarm.comparison === 'above';
	const told = topics.length === 0 ? undefined : [...topics];
	return (0,model/* resource */.Zc)(alarmId(alarm.key), 'AWS::CloudWatch::Alarm', {
		AlarmName: alarmName(config, alarm.key),
		AlarmDescription: describe(alarm),
		...watched(config, alarm, measured),
		ComparisonOperator: above ? 'GreaterThanThreshold' : 'LessThanThreshold',
		Threshold: alarm.threshold.value,
		EvaluationPeriods: alarm.minutes,
		TreatMissingData: above ? 'notBreaching' : 'breaching',
		AlarmActions: told,
		OKActions: told,
	});
}
function watched(config, { metric, threshold }, measured) {
	if ((0,alarmMetrics/* isAlarmMetric */.y)(metric) && measured !== undefined) return metricOf(measured, metric, threshold.unit);
	return { Namespace: (0,names/* stackName */.Qx)(config), MetricName: metric, Statistic: 'Sum', Period: PERIOD_SECONDS };
}
const units = { count: '', percent: ' %', seconds: ' s' };
function describe({ service, metric, comparison, threshold, minutes }) {
	const subject = service === undefined ? metric : `${metric} of ${service}`;
	return `${subject} ${comparison} ${threshold.value}${units[threshold.unit]} for ${minutes} min`;
}

;// CONCATENATED MODULE: ./lib/stack/compute/deployment.js

function buildDeploymentConfiguration(config, service, paired) {
	const { strategy, step, bakeMinutes, rollbackAlarms } = service.deployment;
	const pauses = buildPauses(service);
	return {
		...(paired
			? {
					...shiftOf(strategy, step),
					BakeTimeInMinutes: bakeMinutes,
					LifecycleHooks: pauses.length === 0 ? undefined : pauses,
				}
			: { Strategy: 'ROLLING' }),
		MaximumPercent: 200,
		MinimumHealthyPercent: 100,
		DeploymentCircuitBreaker: { Enable: true, Rollback: true },
		Alarms: rollbackAlarms.length === 0 ? undefined : { AlarmNames: rollbackAlarms.map((key) => alarmName(config, key)), Enable: true, Rollback: true },
	};
}
const APPROVAL_MINUTES = 1440;
function buildPauses({ release, deployment }) {
	const { checks, approve, timeoutMinutes } = deployment;
	const pause = (stage, minutes) => ({
		TargetType: 'PAUSE',
		LifecycleStages: [stage],
		TimeoutConfiguration: { TimeoutInMinutes: minutes, Action: 'ROLLBACK' },
	});
	const tested = checks.length > 0 || approve;
	return [...(release === undefined ? [] : [pause('PRE_SCALE_UP', timeoutMinutes)]), ...(tested ? [pause('POST_TEST_TRAFFIC_SHIFT', approve ? APPROVAL_MINUTES : timeoutMinutes)] : [])];
}
function shiftOf(strategy, step) {
	switch (strategy) {
		case 'canary':
			return {
				Strategy: 'CANARY',
				CanaryConfiguration: { CanaryPercent: step?.percent, CanaryBakeTimeInMinutes: step?.bakeMinutes },
			};
		case 'linear':
			return {
				Strategy: 'LINEAR',
				LinearConfiguration: { StepPercent: step?.percent, StepBakeTimeInMinutes: step?.bakeMinutes },
			};
		case 'blue_green':
			return { Strategy: 'BLUE_GREEN' };
		case 'rolling':
			return { Strategy: 'ROLLING' };
	}
}

;// CONCATENATED MODULE: ./lib/stack/compute/scaling.js


function buildScaling(request) {
	const { prefix, count, stop, cluster, service, route } = request;
	if (count.kind === 'fixed' && stop === undefined) return [];
	const range = count.kind === 'fixed' ? { minimum: count.tasks, maximum: count.tasks, schedule: [] } : count;
	const actions = [...range.schedule, ...stopActions(stop, range)];
	const target = (0,model/* resource */.Zc)(`${prefix}ScalableTarget`, 'AWS::ApplicationAutoScaling::ScalableTarget', {
		ServiceNamespace: 'ecs',
		ScalableDimension: 'ecs:service:DesiredCount',
		ResourceId: (0,model/* sub */.jb)`service/${(0,model/* ref */.KR)(cluster)}/${(0,model/* attribute */.lt)(service, 'Name')}`,
		MinCapacity: range.minimum,
		MaxCapacity: range.maximum,
		ScheduledActions: actions.length === 0 ? undefined : actions.map(scheduleAction),
	});
	if (count.kind === 'fixed') return [target];
	const policy = (name, metric, tracking) =>
		(0,model/* resource */.Zc)(`${prefix}${name}ScalingPolicy`, 'AWS::ApplicationAutoScaling::ScalingPolicy', {
			PolicyName: metric,
			PolicyType: 'TargetTrackingScaling',
			ScalingTargetId: (0,model/* ref */.KR)(target),
			TargetTrackingScalingPolicyConfiguration: {
				...tracking,
				ScaleOutCooldown: count.cooldown.scaleOutSeconds,
				ScaleInCooldown: count.cooldown.scaleInSeconds,
			},
		});
	const { cpuPercentage, memoryPercentage, requests } = count;
	return [
		target,
		policy('Cpu', 'cpu', average('ECSServiceAverageCPUUtilization', cpuPercentage)),
		...(memoryPercentage === undefined ? [] : [policy('Memory', 'memory', average('ECSServiceAverageMemoryUtilization', memoryPercentage))]),
		...(requests === undefined || route === undefined ? [] : [policy('Requests', 'requests', requestsPerTask(route, requests))]),
	];
}
function stopActions(stop, { minimum, maximum }) {
	if (stop === undefined) return [];
	const { cron, until, timezone } = stop;
	return [
		{ name: 'inferloop.stop', cron, timezone, minimum: 0, maximum: 0 },
		{ name: 'inferloop.start', cron: until, timezone, minimum, maximum },
	];
}
function scheduleAction({ name, cron, timezone, minimum, maximum }) {
	return {
		ScheduledActionName: name,
		Schedule: `cron(${cron})`,
		Timezone: timezone,
		ScalableTargetAction: { MinCapacity: minimum, MaxCapacity: maximum },
	};
}
function average(metric, percent) {
	return { PredefinedMetricSpecification: { PredefinedMetricType: metric }, TargetValue: percent };
}
function requestsPerTask(route, requests) {
	const counted = (0,routing/* targetGroupsOf */.TT)(route).map((group, index) => ({
		Id: `requests${index}`,
		MetricStat: {
			Metric: {
				Namespace: 'AWS/ApplicationELB',
				MetricName: 'RequestCountPerTarget',
				Dimensions: [{ Name: 'TargetGroup', Value: (0,model/* attribute */.lt)(group, 'TargetGroupFullName') }],
			},
			Stat: 'Sum',
		},
		ReturnData: false,
	}));
	const total = { Id: 'total', Expression: counted.map(({ Id }) => `FILL(${Id}, 0)`).join(' + '), ReturnData: true };
	return { CustomizedMetricSpecification: { Metrics: [...counted, total] }, TargetValue: requests };
}

;// CONCATENATED MODULE: ./lib/stack/compute/service.js















function buildService(surroundings, service) {
	const { config, network, cluster, loadBalancer } = surroundings;
	const prefix = (0,names/* logicalPrefix */.CM)(service.key);
	const containers = buildContainers(service);
	const logName = logGroupName(config, 'ecs', service.key);
	const logGroup = buildLogGroup(`${prefix}LogGroup`, logName, config, surroundings.encryption);
	const offers = offersFor(service.uses, surroundings.offers);
	const executionRole = (0,roles/* buildExecutionRole */.XM)(config.project, prefix, containers, logGroup, offers);
	const taskRole = (0,roles/* buildTaskRole */.kI)(config.project, prefix, service, offers);
	const taskDefinition = buildTaskDefinition({
		config,
		service,
		offers,
		prefix,
		containers,
		logGroup,
		executionRole,
		taskRole,
	});
	const serviceName = (0,names/* physicalName */.NJ)(config, `${prefix}Service`);
	const { rollbackAlarms } = service.deployment;
	const access = buildAccess(prefix, service, network, loadBalancer);
	const ways = openDoors({ key: service.key, prefix, securityGroup: access.securityGroup }, offers);
	const route = routeOf(surroundings, prefix, service);
	const trafficRole = route?.alternate === undefined ? undefined : (0,roles/* buildTrafficRole */.KY)(config.project, prefix, route);
	const ecsService = (0,model/* resource */.Zc)(
		`${prefix}Service`,
		'AWS::ECS::Service',
		{
			ServiceName: serviceName,
			Cluster: (0,model/* ref */.KR)(cluster),
			TaskDefinition: (0,model/* ref */.KR)(taskDefinition),
			CapacityProviderStrategy: placeTasks(service.count),
			DesiredCount: service.count.kind === 'fixed' && config.stop === undefined ? service.count.tasks : undefined,
			EnableECSManagedTags: true,
			EnableExecuteCommand: service.exec ? true : undefined,
			PropagateTags: 'SERVICE',
			DeploymentConfiguration: buildDeploymentConfiguration(config, service, route?.alternate !== undefined),
			NetworkConfiguration: {
				AwsvpcConfiguration: {
					AssignPublicIp: network.assignPublicIp,
					Subnets: network.taskSubnets,
					SecurityGroups: [(0,model/* ref */.KR)(access.securityGroup)],
				},
			},
			HealthCheckGracePeriodSeconds: route === undefined ? undefined : service.http?.healthcheck.gracePeriodSeconds,
			LoadBalancers: route === undefined ? undefined : [buildTarget(service, route, trafficRole)],
		},
		{
			dependsOn: [...network.outbound, ...unnamedRules(route), ...ways, ...rollbackAlarms.map((key) => ({ logicalId: alarmId(key) }))],
		},
	);
	const scaling = buildScaling({
		prefix,
		count: service.count,
		stop: config.stop,
		cluster,
		service: ecsService,
		route,
	});
	return {
		config: service,
		prefix,
		resources: [logGroup, executionRole, taskRole, taskDefinition, ...access.resources, ...ways, ...(route === undefined ? [] : [...(0,routing/* targetGroupsOf */.TT)(route), ...(0,routing/* rulesOf */.fD)(route)]), ...(trafficRole === undefined ? [] : [trafficRole]), ecsService, ...scaling],
		containers,
		images: containers.map(({ key, imageParameter }) => (0,compute_images/* placeImage */.J8)(config.project, key, imageParameter, taskDefinition)),
		logGroup,
		logGroupName: logName,
		taskDefinition,
		service: ecsService,
		serviceName,
		route,
	};
}
function unnamedRules(route) {
	return route === undefined || route.alternate !== undefined ? [] : [route.productionRule];
}
function routeOf(surroundings, prefix, service) {
	const { network, listeners, answering, priorities } = surroundings;
	const priority = priorities.get(service.key);
	if (!(0,stack_loadBalancer/* isWebService */.G)(service) || listeners === undefined || priority === undefined) return undefined;
	return (0,routing/* buildRoute */.WO)({ service, prefix, priority, answering, network, listeners });
}
function buildTarget(service, { targetGroup, productionRule, alternate }, role) {
	return {
		ContainerName: service.key,
		ContainerPort: service.port,
		TargetGroupArn: (0,model/* ref */.KR)(targetGroup),
		AdvancedConfiguration:
			alternate === undefined
				? undefined
				: {
						AlternateTargetGroupArn: (0,model/* ref */.KR)(alternate.targetGroup),
						ProductionListenerRule: (0,model/* ref */.KR)(productionRule),
						TestListenerRule: (0,model/* ref */.KR)(alternate.testRule),
						RoleArn: role === undefined ? undefined : (0,model/* attribute */.lt)(role, 'Arn'),
					},
	};
}

// EXTERNAL MODULE: ./lib/stack/customize.js + 6 modules
var customize = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/stack/encryption.js + 1 modules
var stack_encryption = __webpack_require__(6047);
;// CONCATENATED MODULE: ./lib/stack/database/credentials.js


const USER = 'app';
const DATABASE = 'app';
const PASSWORD_LENGTH = 32;
const credentials_NAME_LIMIT = 505;
function buildPassword(config, prefix, { key }, encryption) {
	const logicalId = `${prefix}Password`;
	return (0,model/* resource */.Zc)(logicalId, 'AWS::SecretsManager::Secret', {
		Name: (0,names/* physicalName */.NJ)(config, logicalId, credentials_NAME_LIMIT),
		Description: `Password of the database ${key}`,
		GenerateSecretString: {
			SecretStringTemplate: JSON.stringify({ username: USER }),
			GenerateStringKey: 'password',
			PasswordLength: PASSWORD_LENGTH,
			ExcludePunctuation: true,
		},
		KmsKeyId: encryption.key,
	});
}
function resolvePassword(password) {
	return (0,model/* sub */.jb)`{{resolve:secretsmanager:${(0,model/* ref */.KR)(password)}:SecretString:password}}`;
}
function buildUrl(config, prefix, composed) {
	const { database, encryption, instance, password } = composed;
	const logicalId = `${prefix}Url`;
	const { scheme, tls } = dialects[database.engine];
	const place = (0,model/* sub */.jb)`${(0,model/* attribute */.lt)(instance, 'Endpoint.Address')}:${(0,model/* attribute */.lt)(instance, 'Endpoint.Port')}`;
	return (0,model/* resource */.Zc)(logicalId, 'AWS::SecretsManager::Secret', {
		Name: (0,names/* physicalName */.NJ)(config, logicalId, credentials_NAME_LIMIT),
		Description: `URL of the database ${database.key}`,
		SecretString: (0,model/* sub */.jb)`${scheme}://${USER}:${resolvePassword(password)}@${place}/${DATABASE}?${tls}`,
		KmsKeyId: encryption.key,
	});
}
const dialects = {
	postgres: { scheme: 'postgresql', tls: 'sslmode=require' },
	mysql: { scheme: 'mysql', tls: 'ssl-mode=REQUIRED' },
};

;// CONCATENATED MODULE: ./lib/stack/database/instance.js


const engines = {
	postgres: { port: 5432, forceTls: 'rds.force_ssl' },
	mysql: { port: 3306, forceTls: 'require_secure_transport' },
};
function portOf({ engine }) {
	return engines[engine].port;
}
function buildParameterGroup(prefix, { key, engine, version }) {
	return (0,model/* resource */.Zc)(`${prefix}ParameterGroup`, 'AWS::RDS::DBParameterGroup', {
		Description: `Parameters of the database ${key}`,
		Family: `${engine}${version}`,
		Parameters: { [engines[engine].forceTls]: '1' },
	});
}
function buildInstance(prefix, parts) {
	const { database, encryption, subnetGroup, securityGroup, parameterGroup, password } = parts;
	const { engine, version, size, disk, multiAz, backupDays } = database;
	return (0,model/* resource */.Zc)(
		prefix,
		'AWS::RDS::DBInstance',
		{
			Engine: engine,
			EngineVersion: version,
			AutoMinorVersionUpgrade: true,
			AllowMajorVersionUpgrade: true,
			DBInstanceClass: size,
			DBName: DATABASE,
			MasterUsername: USER,
			MasterUserPassword: resolvePassword(password),
			Port: String(portOf(database)),
			AllocatedStorage: String(disk.from),
			MaxAllocatedStorage: disk.to === disk.from ? undefined : disk.to,
			StorageType: 'gp3',
			StorageEncrypted: true,
			KmsKeyId: encryption.key,
			MultiAZ: multiAz,
			BackupRetentionPeriod: backupDays,
			CopyTagsToSnapshot: true,
			DBSubnetGroupName: (0,model/* ref */.KR)(subnetGroup),
			DBParameterGroupName: (0,model/* ref */.KR)(parameterGroup),
			VPCSecurityGroups: [(0,model/* ref */.KR)(securityGroup)],
			PubliclyAccessible: false,
		},
		{ deletionPolicy: 'Snapshot', updateReplacePolicy: 'Snapshot' },
	);
}

// EXTERNAL MODULE: ./lib/stack/resolvable.js
var resolvable = __webpack_require__(9179);
;// CONCATENATED MODULE: ./lib/stack/database/limits.js



function refuseImpossible(database, deployed) {
	const { key, engine, version, disk } = database;
	const before = deployed?.Resources[`${(0,names/* logicalPrefix */.CM)(key)}Database`]?.Properties;
	if (before === undefined || before.Engine !== engine) return;
	const size = numberOf(before.AllocatedStorage);
	if (size !== undefined && disk.from < size) {
		throw refusal(`the disk of \`${key}\` has ${size}GB and cannot shrink to ${disk.from}GB`, `write \`disk: ${size}GB\``);
	}
	const running = numberOf(before.EngineVersion);
	if (running !== undefined && Number(version) < running) {
		throw refusal(`the database \`${key}\` runs ${engine}@${String(before.EngineVersion)} and cannot go back to ${engine}@${version}`, 'make a database of another name, and bring the data over by a dump');
	}
}
function keepSubnets({ dataSubnets, publicSubnets, vpc }, deployed) {
	const group = deployed?.Resources.DatabaseSubnetGroup?.Properties?.SubnetIds;
	if (group === undefined || !Array.isArray(group)) return dataSubnets;
	const before = group.map((subnet) => JSON.stringify(subnet));
	const there = (0,resolvable/* distinct */.d)([...dataSubnets, ...publicSubnets]).filter((subnet) => before.includes(JSON.stringify(subnet)));
	if (there.length >= 2) return there;
	throw refusal(`the databases cannot leave the subnets where they are${typeof vpc === 'string' ? ` for others of ${vpc}` : ''}`, 'keep the `placement` and the network as they are deployed, or make the new ones as an environment of its own');
}
function refusal(message, hint) {
	return new errors/* DeployError */.s('config-invalid', message, { fault: 'user', hint });
}
function numberOf(value) {
	return typeof value === 'string' || typeof value === 'number' ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/stack/database/build.js






function buildDatabases(config, network, encryption, deployed) {
	const { databases } = config;
	if (databases.length === 0) return { resources: [], offers: [], instances: [], arns: [] };
	const subnetGroup = (0,model/* resource */.Zc)('DatabaseSubnetGroup', 'AWS::RDS::DBSubnetGroup', {
		DBSubnetGroupDescription: 'Where the databases are',
		SubnetIds: keepSubnets(network, deployed),
	});
	const built = databases.map((database) => {
		refuseImpossible(database, deployed);
		return buildDatabase(database, { config, network, encryption, subnetGroup });
	});
	return {
		resources: [subnetGroup, ...built.flatMap(({ resources }) => resources)],
		offers: built.map(({ offer }) => offer),
		instances: built.map(({ instance }) => instance),
		arns: built.map(({ instance }) => (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:rds:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:db:${(0,model/* ref */.KR)(instance)}`),
	};
}
function buildDatabase(database, { config, network, encryption, subnetGroup }) {
	const prefix = `${(0,names/* logicalPrefix */.CM)(database.key)}Database`;
	const securityGroup = (0,model/* resource */.Zc)(`${prefix}SecurityGroup`, 'AWS::EC2::SecurityGroup', {
		GroupDescription: `Reaches the database ${database.key}`,
		VpcId: network.vpc,
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere' }],
	});
	const parameterGroup = buildParameterGroup(prefix, database);
	const password = buildPassword(config, prefix, database, encryption);
	const instance = buildInstance(prefix, {
		database,
		encryption,
		subnetGroup,
		securityGroup,
		parameterGroup,
		password,
	});
	const url = buildUrl(config, prefix, { database, encryption, instance, password });
	return {
		resources: [securityGroup, parameterGroup, password, instance, url],
		instance,
		offer: {
			key: database.key,
			statements: [],
			variables: {},
			secrets: { [database.exposeAs]: (0,model/* ref */.KR)(url) },
			secretStatements: [{ actions: ['secretsmanager:GetSecretValue'], resources: [(0,model/* ref */.KR)(url)] }, ...(0,stack_encryption/* keyStatements */.G)(encryption, 'secretsmanager', ['kms:Decrypt'])],
			doors: [{ prefix, securityGroup, port: portOf(database) }],
		},
	};
}

// EXTERNAL MODULE: ./lib/stack/declaration.js
var declaration = __webpack_require__(7688);
// EXTERNAL MODULE: ./lib/stack/deployed.js
var stack_deployed = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/stack/cdn.js
var stack_cdn = __webpack_require__(235);
;// CONCATENATED MODULE: ./lib/stack/firewall.js


const firewall_NAME_LIMIT = 128;
const groups = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet'];
const commonGroup = 'AWSManagedRulesCommonRuleSet';
const RATE_LIMIT = 2000;
function buildFirewall(config, { balancer }) {
	const { waf } = config.security;
	if (waf.kind === 'none') return { resources: [], global: undefined };
	const isGlobal = config.domain?.cdn !== undefined;
	const made = waf.kind === 'common' ? buildWebAcl(config, isGlobal) : undefined;
	const arn = made === undefined ? (waf.kind === 'arn' ? waf.arn : '') : (0,model/* attribute */.lt)(made, 'Arn');
	const own = made === undefined ? [] : [made];
	if (isGlobal) return { resources: own, global: arn };
	const association = (0,model/* resource */.Zc)('WebAclAssociation', 'AWS::WAFv2::WebACLAssociation', {
		ResourceArn: (0,model/* ref */.KR)(balancer),
		WebACLArn: arn,
	});
	return { resources: [...own, association], global: undefined };
}
function buildWebAcl(config, isGlobal) {
	const logicalId = isGlobal ? 'CdnWebAcl' : 'WebAcl';
	const managed = groups.map((name, index) => managedRule(name, index + 1));
	return (0,model/* resource */.Zc)(logicalId, 'AWS::WAFv2::WebACL', {
		Name: (0,names/* physicalName */.NJ)(config, logicalId, firewall_NAME_LIMIT),
		Scope: isGlobal ? 'CLOUDFRONT' : 'REGIONAL',
		DefaultAction: { Allow: {} },
		Rules: [
			{
				Name: 'RateLimit',
				Priority: 0,
				Action: { Block: {} },
				Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: RATE_LIMIT } },
				VisibilityConfig: visibility('RateLimit'),
			},
			...managed,
			managedRule(commonGroup, groups.length + 1, [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }]),
		],
		VisibilityConfig: visibility(logicalId),
	});
}
function managedRule(Name, Priority, RuleActionOverrides) {
	return {
		Name,
		Priority,
		OverrideAction: { None: {} },
		Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name, RuleActionOverrides } },
		VisibilityConfig: visibility(Name),
	};
}
function visibility(MetricName) {
	return { CloudWatchMetricsEnabled: true, MetricName, SampledRequestsEnabled: true };
}

;// CONCATENATED MODULE: ./lib/stack/edge.js



function buildEdge(config, loadBalancer, { buckets }) {
	const firewall = buildFirewall(config, loadBalancer);
	const { domain } = config;
	if (domain === undefined) return { resources: firewall.resources, awaited: firewall.resources, tls: undefined };
	const { name, redirect } = domain;
	const made = domain.certificate === undefined ? [buildCertificate(domain)] : [];
	const certificate = made[0] === undefined ? (domain.certificate ?? '') : (0,model/* ref */.KR)(made[0]);
	const files = buckets.get(domain.cdn?.static?.bucket ?? '');
	const cdn = (0,stack_cdn/* buildCdn */.WR)({ config, loadBalancer, bucket: files?.bucket, webAcl: firewall.global, certificate });
	const target = cdn?.target ?? balancerTarget(loadBalancer);
	const records = buildRecords(domain, target);
	return {
		resources: [...firewall.resources, ...made, ...(cdn?.resources ?? []), ...records],
		awaited: [...firewall.resources, ...(cdn?.resources ?? []), ...(files === undefined ? [] : [files.policy]), ...records],
		tls: { name, certificate, redirect, target: target.name },
	};
}
function buildCertificate({ name, zone }) {
	return (0,model/* resource */.Zc)('Certificate', 'AWS::CertificateManager::Certificate', {
		DomainName: name,
		DomainValidationOptions: zone === undefined ? undefined : [{ DomainName: name, HostedZoneId: zone }],
		ValidationMethod: 'DNS',
	});
}
function balancerTarget({ balancer }) {
	return {
		name: (0,model/* attribute */.lt)(balancer, 'DNSName'),
		zone: (0,model/* attribute */.lt)(balancer, 'CanonicalHostedZoneID'),
		records: ['A'],
	};
}
const recordIds = { A: 'DomainRecord', AAAA: 'DomainRecordIpv6' };
function buildRecords({ name, zone }, target) {
	if (zone === undefined) return [];
	return target.records.map((type) =>
		(0,model/* resource */.Zc)(recordIds[type], 'AWS::Route53::RecordSet', {
			HostedZoneId: zone,
			Name: name,
			Type: type,
			AliasTarget: { DNSName: target.name, HostedZoneId: target.zone },
		}),
	);
}
function domainOutput({ name, target }) {
	return { DomainTarget: { Description: `What the record of ${name} points at`, Value: target } };
}

// EXTERNAL MODULE: ./lib/config/tasks.js
var tasks = __webpack_require__(5536);
;// CONCATENATED MODULE: ./lib/stack/endpoints.js


const services = {
	ecr: ['ecr.api', 'ecr.dkr'],
	logs: ['logs'],
	secrets: ['secretsmanager'],
};
const GROUP = 'EndpointSecurityGroup';
function buildEndpoints(endpoints, config, { vpc, subnets, routeTables }) {
	const gateways = endpoints.includes('s3')
		? [
				(0,model/* resource */.Zc)('S3Endpoint', 'AWS::EC2::VPCEndpoint', {
					VpcId: vpc,
					ServiceName: serviceName('s3'),
					VpcEndpointType: 'Gateway',
					RouteTableIds: routeTables,
				}),
			]
		: [];
	const names = endpoints.flatMap((kind) => (kind === 's3' ? [] : namesOf(kind, config)));
	if (names.length === 0) return gateways;
	const group = (0,model/* resource */.Zc)(GROUP, 'AWS::EC2::SecurityGroup', {
		GroupDescription: 'Reaches the endpoints of AWS',
		VpcId: vpc,
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere' }],
	});
	const interfaces = names.map((name) =>
		(0,model/* resource */.Zc)(`${logicalName(name)}Endpoint`, 'AWS::EC2::VPCEndpoint', {
			VpcId: vpc,
			ServiceName: serviceName(name),
			VpcEndpointType: 'Interface',
			SubnetIds: subnets,
			SecurityGroupIds: [(0,model/* ref */.KR)(group)],
			PrivateDnsEnabled: true,
		}),
	);
	return [...gateways, group, ...interfaces];
}
function namesOf(kind, config) {
	const readers = [...(0,tasks/* tasksOf */.a)(config).flatMap((task) => task.containers), ...config.functions];
	const secrets = readers.flatMap((reader) => Object.values(reader.secrets));
	const parameters = secrets.some((source) => source.kind === 'parameter' || (source.kind === 'arn' && source.arn.split(':')[2] === 'ssm'));
	return kind === 'secrets' && parameters ? [...services[kind], 'ssm'] : services[kind];
}
function serviceName(name) {
	return (0,model/* sub */.jb)`com.amazonaws.${model/* pseudo */.ZZ.region}.${name}`;
}
function logicalName(name) {
	return name
		.split('.')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');
}
function admitRunners(resources) {
	const runners = resources.filter(isGroup).filter(goesEverywhere);
	const rules = runners
		.map((runner) => ({
			IpProtocol: 'tcp',
			FromPort: 443,
			ToPort: 443,
			SourceSecurityGroupId: (0,model/* ref */.KR)(runner),
			Description: `From ${runner.logicalId}`,
		}))
		.sort((a, b) => (a.Description < b.Description ? -1 : 1));
	return resources.map((one) => (isGroup(one) && one.logicalId === GROUP ? { ...one, properties: { ...one.properties, SecurityGroupIngress: rules } } : one));
}
function isGroup(one) {
	return one.type === 'AWS::EC2::SecurityGroup';
}
function goesEverywhere({ properties }) {
	return (properties.SecurityGroupEgress ?? []).some(({ CidrIp }) => CidrIp === '0.0.0.0/0');
}

;// CONCATENATED MODULE: ./lib/stack/flowLog.js




function buildFlowLog(config, { vpc }, encryption) {
	const { network, project } = config;
	if (network.kind === 'existing' || network.flowLogDays === undefined) return [];
	const logGroup = (0,model/* resource */.Zc)(
		'FlowLogGroup',
		'AWS::Logs::LogGroup',
		{
			LogGroupName: `/vpc/${(0,names/* stackName */.Qx)(config)}-flow-logs`,
			RetentionInDays: network.flowLogDays,
			KmsKeyId: encryption.key,
		},
		{ deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' },
	);
	const role = (0,roles/* buildRole */.T8)(
		project,
		'FlowLogRole',
		(0,policy/* trustService */.on)('vpc-flow-logs.amazonaws.com', {
			ArnLike: {
				'aws:SourceArn': (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:ec2:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:vpc-flow-log/*`,
			},
			StringEquals: { 'aws:SourceAccount': model/* pseudo */.ZZ.accountId },
		}),
		[
			{
				actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
				resources: [(0,model/* attribute */.lt)(logGroup, 'Arn')],
			},
			{ actions: ['logs:DescribeLogGroups'], resources: ['*'] },
		],
	);
	const flowLog = (0,model/* resource */.Zc)('FlowLog', 'AWS::EC2::FlowLog', {
		ResourceId: vpc,
		ResourceType: 'VPC',
		TrafficType: 'ALL',
		LogDestinationType: 'cloud-watch-logs',
		LogGroupName: (0,model/* ref */.KR)(logGroup),
		DeliverLogsPermissionArn: (0,model/* attribute */.lt)(role, 'Arn'),
	});
	return [logGroup, role, flowLog];
}

;// CONCATENATED MODULE: ./lib/stack/instances/group.js

const READY = 'PT15M';
const PAUSE = 'PT5M';
const GRACE_SECONDS = 60;
function buildGroup(request) {
	const { logicalId, instances, network, launchTemplate, route, signals } = request;
	const { minimum, maximum, spot, type, http } = instances;
	const template = {
		LaunchTemplateId: (0,model/* ref */.KR)(launchTemplate),
		Version: (0,model/* attribute */.lt)(launchTemplate, 'LatestVersionNumber'),
	};
	return (0,model/* resource */.Zc)(
		logicalId,
		'AWS::AutoScaling::AutoScalingGroup',
		{
			MinSize: String(minimum),
			MaxSize: String(maximum),
			VPCZoneIdentifier: network.taskSubnets,
			HealthCheckType: route === undefined ? 'EC2' : 'ELB',
			HealthCheckGracePeriod: http?.healthcheck.gracePeriodSeconds ?? GRACE_SECONDS,
			TargetGroupARNs: route === undefined ? undefined : [(0,model/* ref */.KR)(route.targetGroup)],
			...(spot ? spotOf(type, template) : { LaunchTemplate: template }),
		},
		{
			dependsOn: [...network.outbound, ...(route === undefined ? [] : [route.rule])],
			creationPolicy: signals && minimum > 0 ? { ResourceSignal: { Count: minimum, Timeout: READY } } : undefined,
			updatePolicy: updatePolicy(instances, signals),
		},
	);
}
function spotOf(type, template) {
	return {
		CapacityRebalance: true,
		MixedInstancesPolicy: {
			InstancesDistribution: {
				OnDemandBaseCapacity: 0,
				OnDemandPercentageAboveBaseCapacity: 0,
				SpotAllocationStrategy: 'capacity-optimized',
			},
			LaunchTemplate: { LaunchTemplateSpecification: template, Overrides: [{ InstanceType: type }] },
		},
	};
}
const suspended = ['AlarmNotification', 'AZRebalance', 'HealthCheck', 'ReplaceUnhealthy', 'ScheduledActions'];
function updatePolicy({ minimum, maximum }, signals) {
	return {
		AutoScalingRollingUpdate: {
			MaxBatchSize: 1,
			MinInstancesInService: Math.min(minimum, maximum - 1),
			PauseTime: signals ? READY : PAUSE,
			SuspendProcesses: suspended,
			WaitOnResourceSignals: signals,
		},
		AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true },
	};
}

;// CONCATENATED MODULE: ./lib/stack/instances/launchTemplate.js


function buildLaunchTemplate(request) {
	const { config, prefix, instances, network, encryption, securityGroup, profile, userData } = request;
	return (0,model/* resource */.Zc)(`${prefix}LaunchTemplate`, 'AWS::EC2::LaunchTemplate', {
		LaunchTemplateData: {
			ImageId: imageId(instances.image),
			InstanceType: instances.type,
			IamInstanceProfile: { Arn: (0,model/* attribute */.lt)(profile, 'Arn') },
			BlockDeviceMappings: [
				{
					DeviceName: instances.rootDevice,
					Ebs: {
						DeleteOnTermination: true,
						Encrypted: true,
						KmsKeyId: encryption.key,
						VolumeSize: instances.disk,
						VolumeType: 'gp3',
					},
				},
			],
			MetadataOptions: {
				HttpEndpoint: 'enabled',
				HttpPutResponseHopLimit: hops(instances),
				HttpTokens: 'required',
			},
			NetworkInterfaces: [
				{
					AssociatePublicIpAddress: network.assignPublicIp === 'ENABLED',
					DeleteOnTermination: true,
					Description: `Instances of ${instances.key}`,
					DeviceIndex: 0,
					Groups: [(0,model/* ref */.KR)(securityGroup)],
				},
			],
			TagSpecifications: [{ ResourceType: 'volume', Tags: (0,tags/* resourceTags */.iu)(config, `${prefix}Instance`) }],
			UserData: userData,
		},
	});
}
function imageId(image) {
	return image.kind === 'ami' ? image.id : `resolve:ssm:${image.path}`;
}
function hops({ userData }) {
	const script = userData?.file.kind === 'text' ? userData.file.text : '';
	return /\b(docker|podman|nerdctl|containerd)\b/.test(script) ? 2 : 1;
}

// EXTERNAL MODULE: ./lib/stack/instances/role.js
var instances_role = __webpack_require__(9579);
// EXTERNAL MODULE: ./lib/stack/instances/agent.js
var agent = __webpack_require__(7718);
;// CONCATENATED MODULE: ./lib/stack/instances/userData.js



const ENVIRONMENT = '/etc/inferloop/environment';
const SCRIPT = '/var/lib/inferloop/user-data';
function buildUserData(request) {
	const { config, instances, offers, logGroup, awaitedBy } = request;
	const lines = [
		'#!/bin/bash',
		'set -euo pipefail',
		...(awaitedBy === undefined ? [] : [signalLine(config, awaitedBy)]),
		...writeFile(ENVIRONMENT, '0600', variableLines(request)),
		...(logGroup === undefined ? [] : (0,agent/* agentLines */.v)(logGroup, writeFile)),
		...secretLines(config.region, instances, offers),
		'set -a',
		`. ${ENVIRONMENT}`,
		'set +a',
		...scriptLines(instances),
		'',
	];
	return { 'Fn::Base64': { 'Fn::Join': ['\n', lines] } };
}
function signalLine(config, group) {
	const target = `--stack ${(0,names/* stackName */.Qx)(config)} --resource ${group} --region ${config.region}`;
	return `trap '/opt/aws/bin/cfn-signal --exit-code $? ${target}' EXIT`;
}
function writeFile(path, mode, lines) {
	const end = `END_${(0,names/* hash */.tW)(JSON.stringify(lines), 8)}`;
	return [`install -D -m ${mode} /dev/stdin ${path} <<'${end}'`, ...lines, end];
}
function variableLines({ config, instances, offers }) {
	const given = Object.assign({ AWS_REGION: config.region }, instances.variables, ...offers.map((offer) => offer.variables));
	return Object.entries(given)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => userData_assign(name, value));
}
function userData_assign(name, value) {
	return typeof value === 'string' ? `${name}=${quote(value)}` : { 'Fn::Join': ['', [`${name}=`, value]] };
}
const plain = '[A-Za-z0-9_./:@%+,=-]';
function quote(value) {
	return new RegExp(`^${plain}+$`).test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
const keep = ['keep() {', `  if [[ $2 =~ ^${plain}+$ ]]; then printf '%s=%s\\n' "$1" "$2"`, `  else local quote="'" escaped="'\\\\''"; printf "%s='%s'\\n" "$1" "\${2//$quote/$escaped}"; fi >> ${ENVIRONMENT}`, '}'];
function secretLines(region, { secrets }, offers) {
	const own = (0,compute_secrets/* sortedSecrets */.XD)(secrets).map(({ name, source }) => ({ name, arn: (0,compute_secrets/* valueFrom */.IK)(source), isParameter: isParameter(source) }));
	const given = offers.flatMap((offer) => Object.entries(offer.secrets)).map(([name, arn]) => ({ name, arn, isParameter: false }));
	const all = [...own, ...given].sort((a, b) => (a.name < b.name ? -1 : 1));
	return all.length === 0 ? [] : [...keep, ...all.flatMap((secret) => fetchLines(region, secret))];
}
function isParameter(source) {
	return source.kind === 'parameter' || (source.kind === 'arn' && source.arn.split(':')[2] === 'ssm');
}
function fetchLines(region, { name, arn, isParameter: isOfSsm }) {
	const [before, after] = isOfSsm ? ['ssm get-parameters --with-decryption --names', "--query 'Parameters[0].Value'"] : ['secretsmanager get-secret-value --secret-id', '--query SecretString'];
	return [{ 'Fn::Join': ['', [`value=$(aws ${before} `, arn, ` ${after} --output text --region ${region})`]] }, `keep ${name} "$value"`];
}
function scriptLines({ userData }) {
	if (userData?.file.kind !== 'text') return [];
	return [...writeFile(SCRIPT, '0700', [userData.file.text.replace(/\n$/, '')]), SCRIPT];
}

;// CONCATENATED MODULE: ./lib/stack/instances/build.js











function buildInstances(surroundings, instances) {
	const { config, network, encryption } = surroundings;
	const prefix = (0,names/* logicalPrefix */.CM)(instances.key);
	const logicalId = `${prefix}AutoScalingGroup`;
	const offers = offersFor(instances.uses, surroundings.offers);
	const logGroup = instances.cloudwatchAgent ? buildLogGroup(`${prefix}LogGroup`, logGroupName(config, 'ec2', instances.key), config, encryption) : undefined;
	const { role, profile } = (0,instances_role/* buildInstanceRole */.i)(config.project, prefix, instances, offers, logGroup);
	const access = buildAccess(prefix, { key: instances.key, port: instances.http?.port, kind: 'Instance' }, network, surroundings.loadBalancer);
	const doors = openDoors({ key: instances.key, prefix, securityGroup: access.securityGroup }, offers);
	const signals = tellsItsEnd(instances.image);
	const launchTemplate = buildLaunchTemplate({
		config,
		prefix,
		instances,
		network,
		encryption,
		securityGroup: access.securityGroup,
		profile,
		userData: buildUserData({
			config,
			instances,
			offers,
			logGroup: logGroup === undefined ? undefined : (0,model/* ref */.KR)(logGroup),
			awaitedBy: signals ? logicalId : undefined,
		}),
	});
	const route = build_routeOf(surroundings, prefix, instances);
	const group = buildGroup({ logicalId, instances, network, launchTemplate, route, signals });
	return {
		config: instances,
		group,
		resources: [...(logGroup === undefined ? [] : [logGroup]), role, profile, ...access.resources, ...doors, launchTemplate, ...(route === undefined ? [] : [route.targetGroup, route.rule]), group, ...build_buildScaling(prefix, instances, group)],
		outputs: build_buildOutputs(surroundings, prefix, instances, group),
	};
}
function tellsItsEnd(image) {
	return image.kind === 'parameter' && /^\/aws\/service\/ami-amazon-linux-latest\/(?!.*minimal)/.test(image.path);
}
function build_routeOf(surroundings, prefix, { key, http }) {
	const { network, listeners, answering, priorities } = surroundings;
	const priority = priorities.get(key);
	if (http === undefined || listeners === undefined || priority === undefined) return undefined;
	return (0,routing/* buildInstanceRoute */.FS)({ key, http, prefix, priority, answering, network, listeners });
}
function build_buildScaling(prefix, { cpuPercentage }, group) {
	if (cpuPercentage === undefined) return [];
	return [
		(0,model/* resource */.Zc)(`${prefix}CpuScalingPolicy`, 'AWS::AutoScaling::ScalingPolicy', {
			AutoScalingGroupName: (0,model/* ref */.KR)(group),
			PolicyType: 'TargetTrackingScaling',
			TargetTrackingConfiguration: {
				PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
				TargetValue: cpuPercentage,
			},
		}),
	];
}
function build_buildOutputs({ config: { domain }, loadBalancer }, prefix, { key, http }, group) {
	const name = { [`${prefix}AutoScalingGroup`]: { Description: `The instances of ${key}`, Value: (0,model/* ref */.KR)(group) } };
	if (http === undefined || loadBalancer === undefined) return name;
	const path = http.path.replace(/\*.*$/, '');
	return {
		...name,
		[`${prefix}Url`]: { Description: `Where ${key} answers`, Value: urlOf(domain, loadBalancer, path) },
	};
}

;// CONCATENATED MODULE: ./lib/stack/listeners.js


const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06';
function buildListeners({ balancer }, services, { tls, awaited }) {
	const listener = (logicalId, port, dependsOn = []) => (0,model/* resource */.Zc)(logicalId, 'AWS::ElasticLoadBalancingV2::Listener', { LoadBalancerArn: (0,model/* ref */.KR)(balancer), Port: port, ...protocolOf(tls), DefaultActions: [nothing] }, { dependsOn });
	const production = listener('ProductionListener', tls === undefined ? stack_loadBalancer/* HTTP_PORT */.Xp : stack_loadBalancer/* HTTPS_PORT */.G4, awaited);
	const test = new Map((0,stack_loadBalancer/* testPortsOf */.Ac)(services).map((port) => [port, listener(`TestListener${port}`, port)]));
	const redirect = tls?.redirect === true ? [buildRedirect(balancer, tls.name, [production, ...test.values()])] : [];
	return { resources: [production, ...test.values(), ...redirect], production, test };
}
function protocolOf(tls) {
	return tls === undefined ? { Protocol: 'HTTP' } : { Protocol: 'HTTPS', Certificates: [{ CertificateArn: tls.certificate }], SslPolicy: TLS_POLICY };
}
const nothing = {
	Type: 'fixed-response',
	FixedResponseConfig: { StatusCode: '503', ContentType: 'text/plain', MessageBody: 'no service at this path' },
};
function buildRedirect(balancer, name, others) {
	return (0,model/* resource */.Zc)(
		'RedirectListener',
		'AWS::ElasticLoadBalancingV2::Listener',
		{
			LoadBalancerArn: (0,model/* ref */.KR)(balancer),
			Port: stack_loadBalancer/* HTTP_PORT */.Xp,
			Protocol: 'HTTP',
			DefaultActions: [
				{
					Type: 'redirect',
					RedirectConfig: { Host: name, Port: String(stack_loadBalancer/* HTTPS_PORT */.G4), Protocol: 'HTTPS', StatusCode: 'HTTP_301' },
				},
			],
		},
		{ dependsOn: others },
	);
}

;// CONCATENATED MODULE: ./lib/stack/monitoring/dashboard.js


const WIDTH = 8;
const HEIGHT = 6;
function buildDashboard(config, rows) {
	return (0,model/* resource */.Zc)('Dashboard', 'AWS::CloudWatch::Dashboard', {
		DashboardName: (0,names/* stackName */.Qx)(config),
		DashboardBody: (0,model/* subJson */.N7)({ widgets: rows.flatMap(buildRow) }),
	});
}
function buildRow({ service, measured }, row) {
	const { dimensions, groups } = measured;
	const balanced = (metric, label) => groups.map((group, index) => lineOf('AWS/ApplicationELB', metric, group, `${label}${colour(groups.length, index)}`));
	const graphs = [
		{
			title: `${service}: CPU and memory, %`,
			metrics: [lineOf('AWS/ECS', 'CPUUtilization', dimensions, 'CPU'), lineOf('AWS/ECS', 'MemoryUtilization', dimensions, 'memory')],
			stat: 'Average',
		},
		{
			title: `${service}: requests and errors a minute`,
			metrics: [...balanced('RequestCount', 'requests'), ...balanced('HTTPCode_Target_5XX_Count', '5xx')],
			stat: 'Sum',
		},
		{ title: `${service}: time to answer, p95`, metrics: balanced('TargetResponseTime', 'seconds'), stat: 'p95' },
	];
	return graphs
		.filter(({ metrics }) => metrics.length > 0)
		.map(({ title, metrics, stat }, column) => ({
			type: 'metric',
			x: column * WIDTH,
			y: row * HEIGHT,
			width: WIDTH,
			height: HEIGHT,
			properties: { title, metrics, stat, period: 60, region: model/* pseudo */.ZZ.region, view: 'timeSeries' },
		}));
}
function lineOf(namespace, metric, dimensions, label) {
	return [namespace, metric, ...dimensions.flatMap(({ Name, Value }) => [Name, Value]), { label }];
}
function colour(groups, index) {
	return groups < 2 ? '' : index === 0 ? ', blue' : ', green';
}

;// CONCATENATED MODULE: ./lib/stack/monitoring/logs.js


function buildLogMetric(config, { key, pattern, value }, logGroup) {
	return (0,model/* resource */.Zc)(`${(0,names/* logicalPrefix */.CM)(key)}MetricFilter`, 'AWS::Logs::MetricFilter', {
		LogGroupName: (0,model/* ref */.KR)(logGroup),
		FilterPattern: pattern,
		MetricTransformations: [{ MetricNamespace: (0,names/* stackName */.Qx)(config), MetricName: key, MetricValue: value }],
	});
}
function buildLogQuery(config, { key, query }, logGroup) {
	return (0,model/* resource */.Zc)(`${(0,names/* logicalPrefix */.CM)(key)}Query`, 'AWS::Logs::QueryDefinition', {
		Name: `${(0,names/* stackName */.Qx)(config)}/${key}`,
		LogGroupNames: [(0,model/* ref */.KR)(logGroup)],
		QueryString: query,
	});
}

;// CONCATENATED MODULE: ./lib/stack/monitoring/build.js





function buildMonitoring(watched) {
	const { config, services, jobs, notifications } = watched;
	const { metrics, alarms, queries, dashboard } = config.monitoring;
	const logsOf = (key) => [...services, ...jobs].filter((writer) => writer.config.key === key).map(({ logGroup }) => logGroup);
	return [
		...notifications.resources,
		...metrics.flatMap((metric) => logsOf(metric.logs).map((group) => buildLogMetric(config, metric, group))),
		...alarms.map((alarm) => {
			const service = services.find((one) => one.config.key === alarm.service);
			const measured = service === undefined ? undefined : measure(watched, service);
			return buildAlarm({ config, alarm, measured, topics: notifications.topics });
		}),
		...queries.flatMap((query) => logsOf(query.logs).map((group) => buildLogQuery(config, query, group))),
		...(dashboard
			? [
					buildDashboard(
						config,
						services.map((service) => ({ service: service.config.key, measured: measure(watched, service) })),
					),
				]
			: []),
	];
}
function measure({ cluster, loadBalancer }, { serviceName, route }) {
	const balancer = loadBalancer?.balancer;
	return {
		dimensions: [
			{ Name: 'ClusterName', Value: (0,model/* ref */.KR)(cluster) },
			{ Name: 'ServiceName', Value: serviceName },
		],
		groups:
			route === undefined || balancer === undefined
				? []
				: (0,routing/* targetGroupsOf */.TT)(route).map((group) => [
						{ Name: 'LoadBalancer', Value: (0,model/* attribute */.lt)(balancer, 'LoadBalancerFullName') },
						{ Name: 'TargetGroup', Value: (0,model/* attribute */.lt)(group, 'TargetGroupFullName') },
					]),
	};
}

// EXTERNAL MODULE: ./lib/stack/monitoring/notifications.js
var monitoring_notifications = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/stack/cidr.js

const PLACES_BITS = 4;
const firstPlace = { public: 0, private: 4 };
const SMALLEST_SUBNET = 28;
function subnetBlock(vpcBlock, placement, zone) {
	const [address = '', length = ''] = vpcBlock.split('/');
	const prefix = Number(length) + PLACES_BITS;
	if (!(prefix <= SMALLEST_SUBNET)) {
		throw new errors/* DeployError */.s('config-invalid', `the network ${vpcBlock} has no room for its subnets`, {
			fault: 'user',
			hint: `use a block of at least /${SMALLEST_SUBNET - PLACES_BITS}, for example 10.0.0.0/16`,
		});
	}
	const size = 2 ** (32 - prefix);
	const first = parseAddress(address) - (parseAddress(address) % (size * 2 ** PLACES_BITS));
	const place = firstPlace[placement] + zone - 1;
	return `${renderAddress(first + place * size)}/${prefix}`;
}
function parseAddress(text) {
	return text.split('.').reduce((number, octet) => number * 256 + Number(octet), 0);
}
function renderAddress(number) {
	return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

;// CONCATENATED MODULE: ./lib/stack/networkAcl.js


const LAST = 32_766;
function buildAcl({ prefix, vpc, subnets }, deny) {
	if (deny.size === 0) return [];
	const acl = (0,model/* resource */.Zc)(`${prefix}Acl`, 'AWS::EC2::NetworkAcl', { VpcId: vpc });
	const rule = (name, direction, RuleAction, RuleNumber, block) =>
		(0,model/* resource */.Zc)(`${acl.logicalId}${name}`, 'AWS::EC2::NetworkAclEntry', {
			NetworkAclId: (0,model/* ref */.KR)(acl),
			CidrBlock: block,
			Egress: direction === 'To',
			Protocol: -1,
			RuleAction,
			RuleNumber,
		});
	const rules = directions.flatMap((direction) => [...[...deny].map(([block, number]) => rule(`Deny${direction}${block.replace(/\D/g, 'x')}`, direction, 'deny', number, block)), rule(`Allow${direction}All`, direction, 'allow', LAST, '0.0.0.0/0')]);
	const associations = subnets.map((subnet) => (0,model/* resource */.Zc)(`${subnet.logicalId}AclAssociation`, 'AWS::EC2::SubnetNetworkAclAssociation', { SubnetId: (0,model/* ref */.KR)(subnet), NetworkAclId: (0,model/* ref */.KR)(acl) }, { dependsOn: rules }));
	return [acl, ...rules, ...associations];
}
const directions = ['From', 'To'];
function numberRules(blocks, deployed) {
	const known = deployedNumbers(deployed);
	const taken = new Set(known.values());
	const numbers = new Map();
	for (const block of blocks) {
		const number = known.get(block) ?? firstFree(block, taken);
		taken.add(number);
		numbers.set(block, number);
	}
	return numbers;
}
function firstFree(block, taken) {
	for (let attempt = 0; ; attempt += 1) {
		const number = (Number.parseInt((0,names/* hash */.tW)(attempt === 0 ? block : `${block}#${attempt}`, 8), 16) % (LAST - 1)) + 1;
		if (!taken.has(number)) return number;
	}
}
function deployedNumbers(deployed) {
	const rules = Object.values(deployed?.Resources ?? {}).filter(({ Type }) => Type === 'AWS::EC2::NetworkAclEntry');
	return new Map(rules.flatMap(({ Properties: { CidrBlock: block, RuleNumber: number } = {} }) => (typeof block === 'string' && typeof number === 'number' && number < LAST ? [[block, number]] : [])));
}

;// CONCATENATED MODULE: ./lib/stack/network.js





function buildNetwork(config, deployed) {
	const { network } = config;
	return network.kind === 'existing' ? useNetwork(network) : makeNetwork(network, config, deployed);
}
function needsNetwork({ services, jobs, instances, databases }) {
	return services.length + jobs.length + instances.length + databases.length > 0;
}
function refuseMove({ vpc }, deployed) {
	const before = deployed?.Resources.LoadBalancerSecurityGroup?.Properties?.VpcId;
	if (before === undefined || JSON.stringify(before) === JSON.stringify(vpc)) return;
	const named = (id) => (typeof id === 'string' ? id : 'its own VPC');
	throw new errors/* DeployError */.s('config-invalid', `the stack runs in ${named(before)} and cannot move to ${named(vpc)}`, {
		fault: 'user',
		hint: 'AWS moves no load balancer to another VPC: make the new one as an environment of its own, then remove this one',
	});
}
function useNetwork({ vpc, subnets, placement }) {
	return {
		resources: [],
		vpc,
		cidr: undefined,
		publicSubnets: subnets.public,
		taskSubnets: subnets[placement],
		dataSubnets: subnets.private.length > 0 ? subnets.private : subnets.public,
		assignPublicIp: placement === 'public' ? 'ENABLED' : 'DISABLED',
		inbound: [],
		outbound: [],
	};
}
function makeNetwork(network, config, deployed) {
	const open = buildPublicNetwork(network);
	const deny = numberRules([...network.deny].sort(), deployed);
	const openAcl = buildAcl({ prefix: 'Public', vpc: (0,model/* ref */.KR)(open.vpc), subnets: open.subnets }, deny);
	const shared = {
		vpc: (0,model/* ref */.KR)(open.vpc),
		cidr: network.cidr,
		publicSubnets: open.subnets.map(model/* ref */.KR),
		inbound: open.inbound,
	};
	if (network.placement === 'public') {
		return {
			...shared,
			resources: [...open.resources, ...openAcl],
			taskSubnets: shared.publicSubnets,
			dataSubnets: shared.publicSubnets,
			assignPublicIp: 'ENABLED',
			outbound: open.inbound,
		};
	}
	const gateways = buildGateways(network, open);
	const zones = numbers(network.zones).map((zone) => buildPrivateZone(zone, network.cidr, open.vpc, gateways));
	const privateSubnets = zones.map((zone) => (0,model/* ref */.KR)(zone.subnet));
	const endpoints = buildEndpoints(network.endpoints, config, {
		vpc: (0,model/* ref */.KR)(open.vpc),
		subnets: zones.map(({ subnet }) => (0,model/* ref */.KR)(subnet)),
		routeTables: zones.map(({ routeTable }) => (0,model/* ref */.KR)(routeTable)),
	});
	const subnets = zones.map(({ subnet }) => subnet);
	return {
		...shared,
		resources: [...open.resources, ...gateways.flatMap(({ address, gateway }) => [address, gateway]), ...zones.flatMap((zone) => zone.resources), ...endpoints, ...openAcl, ...buildAcl({ prefix: 'Private', vpc: (0,model/* ref */.KR)(open.vpc), subnets }, deny)],
		taskSubnets: privateSubnets,
		dataSubnets: privateSubnets,
		assignPublicIp: 'DISABLED',
		outbound: [...zones.flatMap((zone) => zone.outbound), ...endpoints],
	};
}
function numbers(zones) {
	return Array.from({ length: zones }, (_, index) => index + 1);
}
function buildPublicNetwork({ cidr, zones }) {
	const vpc = (0,model/* resource */.Zc)('Vpc', 'AWS::EC2::VPC', {
		CidrBlock: cidr,
		EnableDnsHostnames: true,
		EnableDnsSupport: true,
	});
	const gateway = (0,model/* resource */.Zc)('InternetGateway', 'AWS::EC2::InternetGateway', {});
	const attachment = (0,model/* resource */.Zc)('InternetGatewayAttachment', 'AWS::EC2::VPCGatewayAttachment', {
		VpcId: (0,model/* ref */.KR)(vpc),
		InternetGatewayId: (0,model/* ref */.KR)(gateway),
	});
	const routeTable = (0,model/* resource */.Zc)('PublicRouteTable', 'AWS::EC2::RouteTable', { VpcId: (0,model/* ref */.KR)(vpc) });
	const route = (0,model/* resource */.Zc)('PublicRoute', 'AWS::EC2::Route', { RouteTableId: (0,model/* ref */.KR)(routeTable), DestinationCidrBlock: '0.0.0.0/0', GatewayId: (0,model/* ref */.KR)(gateway) }, { dependsOn: [attachment] });
	const built = numbers(zones).map((zone) => buildZone('public', zone, cidr, vpc, routeTable));
	return {
		resources: [vpc, gateway, attachment, routeTable, route, ...built.flatMap(({ subnet, association }) => [subnet, association])],
		vpc,
		subnets: built.map(({ subnet }) => subnet),
		inbound: [route, ...built.map(({ association }) => association)],
	};
}
function buildZone(placement, zone, cidr, vpc, routeTable) {
	const logicalId = `${placement === 'public' ? 'Public' : 'Private'}Subnet${zone}`;
	const subnet = (0,model/* resource */.Zc)(logicalId, 'AWS::EC2::Subnet', {
		VpcId: (0,model/* ref */.KR)(vpc),
		CidrBlock: subnetBlock(cidr, placement, zone),
		AvailabilityZone: { 'Fn::Select': [zone - 1, { 'Fn::GetAZs': '' }] },
	});
	const association = (0,model/* resource */.Zc)(`${logicalId}RouteTableAssociation`, 'AWS::EC2::SubnetRouteTableAssociation', {
		SubnetId: (0,model/* ref */.KR)(subnet),
		RouteTableId: (0,model/* ref */.KR)(routeTable),
	});
	return { subnet, association };
}
function buildGateways({ nat, zones }, { subnets, inbound }) {
	const wanted = { none: 0, single: 1, per_zone: zones }[nat];
	return subnets.slice(0, wanted).map((subnet, index) => {
		const zone = index + 1;
		const address = (0,model/* resource */.Zc)(`NatAddress${zone}`, 'AWS::EC2::EIP', { Domain: 'vpc' }, { dependsOn: inbound });
		const gateway = (0,model/* resource */.Zc)(`NatGateway${zone}`, 'AWS::EC2::NatGateway', {
			AllocationId: (0,model/* attribute */.lt)(address, 'AllocationId'),
			SubnetId: (0,model/* ref */.KR)(subnet),
		});
		return { zone, address, gateway };
	});
}
function buildPrivateZone(zone, cidr, vpc, gateways) {
	const routeTable = (0,model/* resource */.Zc)(`PrivateRouteTable${zone}`, 'AWS::EC2::RouteTable', { VpcId: (0,model/* ref */.KR)(vpc) });
	const { subnet, association } = buildZone('private', zone, cidr, vpc, routeTable);
	const nat = gateways.find((one) => one.zone === zone) ?? gateways[0];
	const routes =
		nat === undefined
			? []
			: [
					(0,model/* resource */.Zc)(`PrivateRoute${zone}`, 'AWS::EC2::Route', {
						RouteTableId: (0,model/* ref */.KR)(routeTable),
						DestinationCidrBlock: '0.0.0.0/0',
						NatGatewayId: (0,model/* ref */.KR)(nat.gateway),
					}),
				];
	return {
		subnet,
		routeTable,
		resources: [routeTable, subnet, association, ...routes],
		outbound: [association, ...routes],
	};
}

;// CONCATENATED MODULE: ./lib/stack/priorities.js

const LONGEST_PATH = 128;
const BAND = Math.floor(50_000 / (LONGEST_PATH + 1));
function buildPriorities(answering) {
	const priorities = new Map();
	const taken = new Set();
	for (const { key, http } of answering) {
		const priority = priorities_firstFree(key, LONGEST_PATH - Math.min(pathLength(http.path), LONGEST_PATH), taken);
		taken.add(priority);
		priorities.set(key, priority);
	}
	return priorities;
}
function priorities_firstFree(key, band, taken) {
	for (let attempt = 0; ; attempt += 1) {
		const place = Number.parseInt((0,names/* hash */.tW)(attempt === 0 ? key : `${key}#${attempt}`, 8), 16) % BAND;
		const priority = band * BAND + place + 1;
		if (!taken.has(priority)) return priority;
	}
}
function pathLength(path) {
	return path.replace(/[*?]/g, '').replace(/\/+$/, '').length;
}

// EXTERNAL MODULE: ./lib/config/occurrences.js
var occurrences = __webpack_require__(9016);
;// CONCATENATED MODULE: ./lib/stack/stop.js





const stop_NAME_LIMIT = 64;
function buildStop(config, { instances, databases, arns }) {
	const { stop } = config;
	if (stop === undefined) return [];
	return [...instances.flatMap((group) => stopGroup(group, stop)), ...stopDatabases(config, stop, databases, arns)];
}
function stopGroup({ config: { minimum, maximum }, group }, stop) {
	const action = (name, cron, least, most) =>
		(0,model/* resource */.Zc)(`${group.logicalId}${name}`, 'AWS::AutoScaling::ScheduledAction', {
			AutoScalingGroupName: (0,model/* ref */.KR)(group),
			MinSize: least,
			MaxSize: most,
			DesiredCapacity: least,
			Recurrence: (0,occurrences/* unixCron */.x)(cron),
			TimeZone: stop.timezone,
		});
	return [action('Stop', stop.cron, 0, 0), action('Start', stop.until, minimum, maximum)];
}
function stopDatabases(config, stop, databases, arns) {
	if (databases.length === 0) return [];
	const role = (0,roles/* buildRole */.T8)(config.project, 'DatabaseStopRole', trustScheduler(), [{ actions: ['rds:StartDBInstance', 'rds:StopDBInstance'], resources: arns }]);
	const schedule = (database, name, cron) => {
		const logicalId = `${database.logicalId}${name}`;
		return (0,model/* resource */.Zc)(logicalId, 'AWS::Scheduler::Schedule', {
			Name: (0,names/* physicalName */.NJ)(config, logicalId, stop_NAME_LIMIT),
			Description: `${name}s ${database.logicalId}`,
			FlexibleTimeWindow: { Mode: 'OFF' },
			ScheduleExpression: `cron(${cron})`,
			ScheduleExpressionTimezone: stop.timezone,
			Target: {
				Arn: (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:scheduler:::aws-sdk:rds:${name.toLowerCase()}DBInstance`,
				Input: (0,model/* sub */.jb)`{"DbInstanceIdentifier":"${(0,model/* ref */.KR)(database)}"}`,
				RetryPolicy: retries,
				RoleArn: (0,model/* attribute */.lt)(role, 'Arn'),
			},
		});
	};
	return [role, ...databases.flatMap((one) => [schedule(one, 'Stop', stop.cron), schedule(one, 'Start', stop.until)])];
}

// EXTERNAL MODULE: ./lib/stack/storage.js
var stack_storage = __webpack_require__(1729);
// EXTERNAL MODULE: ./lib/config/usable.js
var usable = __webpack_require__(4172);
;// CONCATENATED MODULE: ./lib/stack/volumes.js






function buildVolumes(config, encryption) {
	const built = config.storage.volumes.map((volume) => ({ config: volume, volume: buildVolume(volume, encryption) }));
	return {
		resources: [...built.map(({ volume }) => volume), ...buildSnapshots(config, built)],
		offers: built.map((one) => buildOffer(config, one.config.key, one.volume)),
		arns: built.map(({ volume }) => arnOf(volume)),
	};
}
function buildVolume({ key, size, type }, encryption) {
	return (0,model/* resource */.Zc)(
		`${(0,names/* logicalPrefix */.CM)(key)}Volume`,
		'AWS::EC2::Volume',
		{
			AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] },
			Encrypted: true,
			KmsKeyId: encryption.key,
			Size: size,
			VolumeType: type,
		},
		{ deletionPolicy: 'Snapshot', updateReplacePolicy: 'Snapshot' },
	);
}
function buildSnapshots(config, built) {
	const wanted = built.flatMap(({ config: { key, snapshots }, volume }) => (snapshots === undefined ? [] : [{ key, snapshots, volume, name: (0,names/* physicalName */.NJ)(config, volume.logicalId) }]));
	if (wanted.length === 0) return [];
	const role = (0,roles/* buildRole */.T8)(
		config.project,
		'SnapshotRole',
		(0,policy/* trustService */.on)('dlm.amazonaws.com'),
		snapshotStatements(
			wanted.map(({ volume }) => arnOf(volume)),
			wanted.map(({ name }) => name),
		),
	);
	const policies = wanted.map(({ key, snapshots: { everyHours, keep }, name }) =>
		(0,model/* resource */.Zc)(`${(0,names/* logicalPrefix */.CM)(key)}VolumeSnapshotPolicy`, 'AWS::DLM::LifecyclePolicy', {
			Description: `Snapshots of the volume ${key}`,
			ExecutionRoleArn: (0,model/* attribute */.lt)(role, 'Arn'),
			State: 'ENABLED',
			PolicyDetails: {
				ResourceTypes: ['VOLUME'],
				TargetTags: [{ Key: 'Name', Value: name }],
				Schedules: [
					{
						Name: `every ${everyHours}h`,
						CopyTags: true,
						CreateRule: { Interval: everyHours, IntervalUnit: 'HOURS', Times: ['03:00'] },
						RetainRule: { Count: keep },
					},
				],
			},
		}),
	);
	return [role, ...policies];
}
function snapshotStatements(volumes, names) {
	const snapshots = (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:ec2:${model/* pseudo */.ZZ.region}::snapshot/*`;
	return [
		{ actions: ['ec2:CreateSnapshot'], resources: [...volumes, snapshots] },
		{ actions: ['ec2:CreateTags'], resources: [snapshots] },
		{
			actions: ['ec2:DeleteSnapshot'],
			resources: [snapshots],
			condition: { StringEquals: { 'aws:ResourceTag/Name': [...names] } },
		},
		{ actions: ['ec2:DescribeSnapshots', 'ec2:DescribeVolumes'], resources: ['*'] },
	];
}
function buildOffer(config, key, volume) {
	const { Environment, Project } = (0,tags/* stackTags */.cw)(config);
	const instances = (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:ec2:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:instance/*`;
	const actions = ['ec2:AttachVolume', 'ec2:DetachVolume'];
	const ours = { 'aws:ResourceTag/Environment': Environment ?? '', 'aws:ResourceTag/Project': Project ?? '' };
	return {
		key,
		statements: [
			{ actions, resources: [arnOf(volume)] },
			{ actions, resources: [instances], condition: { StringEquals: ours } },
		],
		variables: { [(0,usable/* volumeVariable */.Ds)(key)]: (0,model/* ref */.KR)(volume) },
		secrets: {},
		secretStatements: [],
		doors: [],
	};
}
function arnOf(volume) {
	return (0,model/* sub */.jb)`arn:${model/* pseudo */.ZZ.partition}:ec2:${model/* pseudo */.ZZ.region}:${model/* pseudo */.ZZ.accountId}:volume/${(0,model/* ref */.KR)(volume)}`;
}

;// CONCATENATED MODULE: ./lib/stack/build.js
































function buildStack(config, deployed, live = {}) {
	const { stack, findings } = (0,customize/* customize */.Ge)(config, makeStack(config, deployed));
	const [first] = findings;
	if (first !== undefined) throw new errors/* DeployError */.s('config-invalid', first.message, { fault: 'user', hint: first.hint });
	const resources = Object.entries(stack.resources).map(([logicalId, declaration]) => {
		const own = Object.hasOwn(config.resources, logicalId);
		return [logicalId, own ? declaration : (0,stack_deployed/* keepDeployed */.oO)(logicalId, declaration, deployed, live)];
	});
	return { ...stack, resources: (0,declaration/* byName */.n)(resources) };
}
function checkStack(config) {
	return (0,customize/* customize */.Ge)(config, makeStack(config, undefined)).findings;
}
function makeStack(config, deployed) {
	const network = buildNetwork(config, deployed);
	const encryption = (0,stack_encryption/* buildEncryption */.K)(config);
	const storage = (0,stack_storage/* buildStorage */.Q)(config, encryption);
	const volumes = buildVolumes(config, encryption);
	const databases = buildDatabases(config, network, encryption, deployed);
	const backup = (0,stack_backup/* buildBackup */.H)(config, encryption, [...databases.arns, ...volumes.arns]);
	const offers = [...storage.offers, ...volumes.offers, ...databases.offers];
	const cluster = buildCluster(config);
	const clusters = config.services.length === 0 ? [] : [cluster];
	const webServices = config.services.filter(stack_loadBalancer/* isWebService */.G);
	const answering = (0,config_answering/* answeringOf */.U)(config);
	if (answering.length > 0) refuseMove(network, deployed);
	const loadBalancer = answering.length === 0 ? undefined : (0,stack_loadBalancer/* buildLoadBalancer */.PR)(config, network, webServices);
	const edge = loadBalancer && buildEdge(config, loadBalancer, storage);
	const listeners = loadBalancer && edge && buildListeners(loadBalancer, webServices, edge);
	const priorities = buildPriorities(answering);
	const services = config.services.map((service) => buildService({ config, network, cluster, loadBalancer, listeners, answering, priorities, encryption, offers }, service));
	const jobs = config.jobs.map((job) => buildJob({ config, network, encryption, offers }, job));
	const instances = config.instances.map((group) => buildInstances({ config, network, encryption, offers, loadBalancer, listeners, answering, priorities }, group));
	const functions = config.functions.map((one) => buildFunction({ config, network, encryption, storage, offers }, one));
	const api = buildApi(config, functions);
	const notifications = (0,monitoring_notifications/* buildNotifications */.b)(config, encryption);
	const placed = services.map((built) => ({ built, place: buildPlace(config, built) }));
	const resources = admitRunners([
		...(needsNetwork(config) ? [...network.resources, ...buildFlowLog(config, network, encryption)] : []),
		...encryption.resources,
		...storage.resources,
		...volumes.resources,
		...databases.resources,
		...backup,
		...clusters,
		...(loadBalancer === undefined ? [] : [loadBalancer.securityGroup, loadBalancer.balancer]),
		...(edge?.resources ?? []),
		...(listeners?.resources ?? []),
		...services.flatMap((service) => service.resources),
		...jobs.flatMap((job) => job.resources),
		...instances.flatMap((group) => group.resources),
		...functions.flatMap((one) => one.resources),
		...api.resources,
		...buildStop(config, { instances, databases: databases.instances, arns: databases.arns }),
		...buildMonitoring({ config, cluster, loadBalancer, services, jobs, notifications }),
		...buildBudget(config, notifications),
	]);
	return {
		name: (0,names/* stackName */.Qx)(config),
		description: `${config.environment} of ${config.project}, managed by Inferloop Deploy`,
		parameters: (0,declaration/* byName */.n)([tags/* createdAt */.CT, boundary/* boundary */.pP.parameter, ...services.flatMap(({ containers }) => containers.map(({ imageParameter }) => imageParameter)), ...jobs.map(({ imageParameter }) => imageParameter), ...functions.map(({ parameter }) => parameter)].map((parameter) => [parameter.logicalId, parameter.declaration])),
		conditions: boundary/* boundary */.pP.conditions,
		resources: (0,declaration/* byName */.n)(resources.map((part) => [part.logicalId, (0,tags/* withTags */.SG)(config, part.logicalId, (0,declaration/* buildDeclaration */.H)(part))])),
		outputs: (0,declaration/* byName */.n)([
			...clusters.map((one) => ['ClusterArn', { Description: 'The ECS cluster', Value: (0,model/* attribute */.lt)(one, 'Arn') }]),
			...(edge?.tls === undefined ? [] : Object.entries(domainOutput(edge.tls))),
			...[...jobs, ...instances, api].flatMap((one) => Object.entries(one.outputs)),
			...placed.flatMap(({ built, place }) => Object.entries(buildOutputs(built, place, { config, loadBalancer, network }))),
		]),
		tags: (0,tags/* stackTags */.cw)(config),
		capabilities: ['CAPABILITY_IAM'],
		images: [...services.flatMap(({ images }) => images), ...jobs.map(({ image }) => image), ...functions.flatMap(({ images }) => images)],
		codes: functions.flatMap(({ codes }) => codes),
		services: placed.map(({ place }) => place),
	};
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ge: () => (/* binding */ customize),
  CW: () => (/* binding */ isCustomized),
  ZU: () => (/* binding */ placeInFile)
});

// EXTERNAL MODULE: ./lib/template/intrinsics.js
var intrinsics = __webpack_require__(5912);
// EXTERNAL MODULE: ./lib/config/checks/declaration.js
var checks_declaration = __webpack_require__(9394);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/template/parse.js
var parse = __webpack_require__(1277);
// EXTERNAL MODULE: ./lib/stack/json.js
var json = __webpack_require__(6528);
// EXTERNAL MODULE: ./lib/config/unknownKey.js
var unknownKey = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/stack/patch.js


function applyPatch(document, operation) {
	const path = parsePointer(operation.path);
	switch (operation.op) {
		case 'add':
			return done(insert(document, path, operation.value)) ?? missing(document, path.slice(0, -1), path);
		case 'remove':
			return done(remove(document, path)) ?? missing(document, path);
		case 'replace':
			return done(replace(document, path, operation.value)) ?? missing(document, path);
		case 'test':
			return test(document, path, operation.value);
		case 'copy':
		case 'move':
			return transfer(document, path, operation);
	}
}
function parsePointer(text) {
	return text
		.split('/')
		.slice(1)
		.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function renderPointer(pointer) {
	return pointer.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function transfer(document, path, { op, from: text }) {
	const from = parsePointer(text);
	const value = read(document, from);
	if (value === undefined) return missing(document, from, from, 'from');
	if (op === 'move' && path.length > from.length && from.every((key, index) => key === path[index])) {
		const message = `${text} cannot move into itself`;
		return { kind: 'refused', member: 'path', message, hint: 'copy it, or choose another place' };
	}
	const without = op === 'move' ? remove(document, from) : document;
	const moved = without === undefined ? undefined : insert(without, path, value);
	return done(moved) ?? missing(document, path.slice(0, -1), path);
}
function test(document, path, expected) {
	const value = read(document, path);
	if (value === undefined) return missing(document, path);
	const [found, wanted] = [value, expected].map((one) => (0,json/* renderJson */.h)({ one }));
	if (found === wanted) return { kind: 'patched', document };
	const message = `${renderPointer(path)} is ${patch_short(value)}, not ${patch_short(expected)}`;
	return { kind: 'refused', member: 'path', message, hint: 'look whether what follows still means what it should' };
}
function patch_short(value) {
	const text = JSON.stringify(value);
	return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
function done(document) {
	return document === undefined ? undefined : { kind: 'patched', document };
}
function read(document, pointer) {
	return pointer.reduce(childOf, document);
}
function insert(document, pointer, value) {
	return edit(document, pointer, (holder, key) => {
		if (!isList(holder)) return { ...holder, [key]: value };
		const index = key === '-' ? holder.length : indexOf(key);
		return index === undefined || index > holder.length ? undefined : holder.toSpliced(index, 0, value);
	});
}
function remove(document, pointer) {
	return edit(document, pointer, (holder, key) => {
		if (childOf(holder, key) === undefined) return undefined;
		if (isList(holder)) return holder.toSpliced(Number(key), 1);
		return Object.fromEntries(Object.entries(holder).filter(([other]) => other !== key));
	});
}
function replace(document, pointer, value) {
	return edit(document, pointer, (holder, key) => (childOf(holder, key) === undefined ? undefined : withChild(holder, key, value)));
}
function edit(value, [key, ...rest], change) {
	if (key === undefined || !isHolder(value)) return undefined;
	if (rest.length === 0) return change(value, key);
	const child = childOf(value, key);
	const changed = child === undefined ? undefined : edit(child, rest, change);
	return changed === undefined ? undefined : withChild(value, key, changed);
}
function withChild(holder, key, child) {
	return isList(holder) ? holder.with(Number(key), child) : { ...holder, [key]: child };
}
function childOf(value, key) {
	if (value === undefined || !isHolder(value)) return undefined;
	if (!isList(value)) return Object.hasOwn(value, key) ? value[key] : undefined;
	const index = indexOf(key);
	return index === undefined ? undefined : value[index];
}
function indexOf(key) {
	return /^(0|[1-9]\d*)$/.test(key) ? Number(key) : undefined;
}
function isHolder(value) {
	return typeof value === 'object' && value !== null;
}
function isList(value) {
	return Array.isArray(value);
}
function missing(document, needed, pointer = needed, member = 'path') {
	const end = needed.findIndex((_, index) => read(document, needed.slice(0, index + 1)) === undefined);
	const depth = end < 0 ? needed.length : end;
	const key = pointer[depth] ?? '';
	const holder = read(document, pointer.slice(0, depth));
	const place = renderPointer(pointer.slice(0, depth)) || 'the template';
	const refuse = (message, hint) => ({ kind: 'refused', member, message, hint });
	if (holder === undefined || !isHolder(holder)) {
		return refuse(`${place} is ${patch_short(holder ?? '')}, which holds no \`${key}\``, `end the pointer at ${place}`);
	}
	if (isList(holder)) {
		const count = holder.length === 1 ? 'one item' : `${holder.length} items`;
		return refuse(`${place} is a list of ${count}, and has no \`${key}\``, 'items count from 0; `add` at `-` appends');
	}
	const keys = Object.keys(holder);
	const meant = (0,unknownKey/* nearest */.p)(key, keys);
	const shown = keys.length > 12 ? `${keys.slice(0, 12).join(', ')}, …` : keys.join(', ');
	return refuse(`${place} has no \`${key}\``, meant === undefined ? `it has ${shown}` : `did you mean ${renderPointer([...pointer.slice(0, depth), meant, ...pointer.slice(depth + 1)])}`);
}

;// CONCATENATED MODULE: ./lib/stack/overrides.js







function applyOverrides(template, overrides) {
	const before = (0,json/* sortedObject */.z)(template);
	const documents = [before];
	for (const [index, operation] of overrides.entries()) {
		const patched = applyPatch(documents.at(-1) ?? before, operation);
		if (patched.kind === 'refused') {
			return { kind: 'refused', finding: refuse(index, patched.member, patched.message, patched.hint) };
		}
		documents.push(patched.document);
	}
	const read = readPatched(documents.at(-1) ?? before);
	if (read.kind === 'template') return { ...read, findings: checkOverridden(before, read.template, overrides) };
	const broken = documents.findIndex((document) => readPatched(document).kind === 'broken');
	const message = `after this nothing is a template any more: ${read.message}`;
	const hint = 'a resource needs its `Type`, an output its `Value`';
	return { kind: 'refused', finding: refuse(broken - 1, 'path', message, hint) };
}
function readPatched(document) {
	try {
		return { kind: 'template', template: (0,parse/* readTemplate */.xV)(document) };
	} catch (error) {
		if (!(error instanceof errors/* DeployError */.s)) throw error;
		return { kind: 'broken', message: error.message };
	}
}
function checkOverridden(before, after, overrides) {
	const untouched = (0,intrinsics/* isObject */.Gv)(before.Resources) ? before.Resources : {};
	return Object.entries(after.Resources)
		.filter(([logicalId, declaration]) => untouched[logicalId] !== declaration)
		.flatMap(([logicalId, declaration]) => {
			const at = ['Resources', logicalId];
			return [...checkLogicalId(logicalId, at), ...(0,checks_declaration/* checkDeclaration */.F)(declaration, at)];
		})
		.map((finding) => ({ ...finding, paths: [placeOf(finding.paths[0], overrides) ?? ['overrides']] }));
}
function checkLogicalId(logicalId, at) {
	if (/^[A-Za-z0-9]+$/.test(logicalId)) return [];
	const message = `${(0,mistake/* quote */.hD)(logicalId)} is no logical id`;
	return [{ severity: 'error', paths: [at], message, hint: 'CloudFormation takes letters and digits only' }];
}
function placeOf(at, overrides) {
	const index = overrides.findLastIndex(({ path }) => leadsTo(parsePointer(path), at));
	const override = overrides[index];
	if (override === undefined) return undefined;
	const inner = at.slice(parsePointer(override.path).length);
	return ['overrides', String(index), ...('value' in override ? ['value', ...inner] : ['path'])];
}
function removalOf(at, overrides) {
	const index = overrides.findLastIndex((override) => leadsTo(parsePointer(takenBy(override)), at));
	return index < 0 ? undefined : ['overrides', String(index), 'path'];
}
function takenBy(override) {
	return override.op === 'move' ? override.from : override.path;
}
function leadsTo(pointer, at) {
	return pointer.length <= at.length && pointer.every((key, index) => key === at[index] || key === '-');
}
function refuse(index, member, message, hint) {
	return { severity: 'error', paths: [['overrides', String(index), member]], message, hint };
}

// EXTERNAL MODULE: ./lib/stack/names.js
var names = __webpack_require__(4804);
;// CONCATENATED MODULE: ./lib/stack/owner.js

function ownerOf(config, logicalId) {
	const [best] = thingsOf(config)
		.filter(({ begin }) => logicalId.startsWith(begin))
		.sort((a, b) => b.begin.length - a.begin.length);
	return best?.path;
}
function thingsOf(section, path = []) {
	return Object.entries(section).flatMap(([name, value]) => {
		if (Array.isArray(value)) return value.filter(isKeyed).flatMap(({ key }) => beginnings([...path, name], key));
		return path.length === 0 && typeof value === 'object' && value !== null ? thingsOf(value, [name]) : [];
	});
}
function beginnings(path, key) {
	const prefix = (0,names/* logicalPrefix */.CM)(key);
	const noun = (path.at(-1) ?? '').replace(/s$/, '');
	const named = `${prefix}${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
	return [prefix, named].map((begin) => ({ path: [...path, key], begin }));
}
function isKeyed(item) {
	return typeof item === 'object' && item !== null && 'key' in item && typeof item.key === 'string';
}

;// CONCATENATED MODULE: ./lib/stack/quotas.js

const quotas = { resources: 500, parameters: 200, outputs: 200 };
function checkQuotas(config, stack) {
	const sections = ['resources', 'parameters', 'outputs'];
	return sections.flatMap((section) => {
		const ids = Object.keys(stack[section]);
		if (ids.length <= quotas[section]) return [];
		const types = ids.map((id) => stack.resources[id]?.Type ?? '');
		const byType = section === 'resources' ? `by type ${renderCounts(types)}; ` : '';
		const owners = ids.map((id) => ownerOf(config, id) ?? rawOwner(config, id));
		return [
			{
				severity: 'error',
				paths: [largestOf(owners)],
				message: `the stack would have ${ids.length} ${section}, and CloudFormation takes ${quotas[section]}: ${byType}by key ${renderOwners(owners)}`,
				hint: 'move some of it to a file with a `project` of its own',
			},
		];
	});
}
function rawOwner({ resources }, logicalId) {
	return Object.hasOwn(resources, logicalId) ? ['resources'] : undefined;
}
const SHOWN = 6;
function renderCounts(names) {
	const counts = countsOf(names);
	const shown = counts.slice(0, SHOWN).map(([name, count]) => `${count} ${name}`);
	const rest = counts.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
	return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}
function countsOf(names) {
	const counts = new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}
function renderOwners(owners) {
	const known = owners.flatMap((path) => (path === undefined ? [] : [path]));
	const sections = countsOf(known.map(sectionOf)).map(([section, count]) => {
		const keys = countsOf(known.filter((path) => sectionOf(path) === section).map((path) => path.at(-1) ?? ''));
		const [[name, most] = ['', 0]] = keys;
		return keys.length < 2 ? `${count} ${section}` : `${count} ${section} (${keys.length}, at most ${most} for ${name})`;
	});
	const shared = owners.length - known.length;
	return [...sections, ...(shared === 0 ? [] : [`${shared} for all`])].join(', ');
}
function sectionOf(path) {
	return path.slice(0, -1).join('.') || (path[0] ?? '');
}
function largestOf(owners) {
	const [largest] = countsOf(owners.flatMap((path) => (path === undefined ? [] : [sectionOf(path)])));
	return largest?.[0].split('.') ?? [];
}

// EXTERNAL MODULE: ./lib/stack/boundary.js
var boundary = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/stack/tags.js
var tags = __webpack_require__(3175);
;// CONCATENATED MODULE: ./lib/stack/rawResources.js




function buildRawResources(config) {
	return Object.fromEntries(Object.entries(config.resources).map(([logicalId, declaration]) => [logicalId, buildRawResource(config, logicalId, bounded(config, declaration))]));
}
const taggable = [
	...['DynamoDB::Table', 'EC2::Instance', 'ECR::Repository', 'ElastiCache::ReplicationGroup', 'Events::EventBus'],
	...['Kinesis::Stream', 'KinesisFirehose::DeliveryStream', 'OpenSearchService::Domain', 'RDS::DBCluster'],
	...['SecretsManager::Secret', 'SNS::Topic', 'SQS::Queue', 'StepFunctions::StateMachine'],
];
function buildRawResource(config, logicalId, declaration) {
	const { Type, Properties = {} } = declaration;
	if (Object.keys(Properties).some((property) => property.endsWith('Tags'))) return declaration;
	if (!taggable.includes(Type.replace(/^AWS::/, ''))) return (0,tags/* withTags */.SG)(config, logicalId, declaration);
	return { ...declaration, Properties: { ...Properties, Tags: (0,tags/* resourceTags */.iu)(config, logicalId) } };
}
function bounded({ project }, declaration) {
	if (declaration.Type !== 'AWS::IAM::Role') return declaration;
	const bounds = { Path: (0,boundary/* rolePath */.ks)(project), PermissionsBoundary: boundary/* boundary */.pP.value };
	return { ...declaration, Properties: (0,json/* sortedObject */.z)({ ...bounds, ...declaration.Properties }) };
}
function checkNames(config, made) {
	return Object.keys(config.resources).flatMap((logicalId) => {
		const type = made.resources[logicalId]?.Type ?? made.parameters[logicalId]?.Type;
		if (type === undefined) return [];
		const [own, owner] = [['resources', logicalId], ownerOf(config, logicalId)];
		const what = Object.hasOwn(made.resources, logicalId) ? type : 'a parameter of the stack';
		const by = owner === undefined ? 'this file' : `\`${owner.join('.')}\``;
		const message = `the logical id \`${logicalId}\` is taken: ${by} makes ${what} of that name`;
		const hint = 'give the resource another one; what the file makes is changed by `overrides`';
		const other = owner === undefined ? [] : [{ severity: 'error', paths: [owner, own], message, hint }];
		return [{ severity: 'error', paths: [own, ...(owner === undefined ? [] : [owner])], message, hint }, ...other];
	});
}

// EXTERNAL MODULE: ./lib/template/references.js
var references = __webpack_require__(3606);
;// CONCATENATED MODULE: ./lib/stack/resolution.js



function listUnresolved(template) {
	const resources = Object.entries(template.Resources).flatMap(([logicalId, declaration]) => ofResource(declaration, ['Resources', logicalId], template));
	const outputs = Object.entries(template.Outputs ?? {}).flatMap(([name, { Value, Condition }]) => {
		const at = ['Outputs', name];
		return [...ofValue(Value, [...at, 'Value'], template), ...ofCondition(Condition, [...at, 'Condition'], template)];
	});
	return [...resources, ...outputs];
}
function ofResource(declaration, at, template) {
	const { Properties = {}, DependsOn, Condition } = declaration;
	const needed = (0,intrinsics/* listOf */.c3)(DependsOn).filter((name) => typeof name === 'string');
	return [...ofValue(Properties, [...at, 'Properties'], template), ...ofCondition(Condition, [...at, 'Condition'], template), ...needed.filter((name) => !Object.hasOwn(template.Resources, name)).map((name) => ({ at: [...at, 'DependsOn'], name, kind: 'reference' }))];
}
function ofCondition(name, at, { Conditions = {} }) {
	return typeof name !== 'string' || Object.hasOwn(Conditions, name) ? [] : [{ at, name, kind: 'condition' }];
}
function ofValue(value, at, template) {
	if (typeof value !== 'object' || value === null) return [];
	const intrinsic = (0,intrinsics/* intrinsicOf */.jN)(value);
	if (intrinsic !== undefined && ['Ref', 'Fn::GetAtt', 'Fn::Sub'].includes(intrinsic.name)) {
		return (0,references/* referencesOf */.CL)(value, template).flatMap((reference) => (reference.kind === 'unresolved' ? [{ at, name: reference.name, kind: 'reference' }] : []));
	}
	const condition = intrinsic?.name === 'Fn::If' ? (0,intrinsics/* listOf */.c3)(intrinsic.argument)[0] : undefined;
	return [...ofCondition(condition, at, template), ...Object.entries(value).flatMap(([key, inner]) => ofValue(inner, [...at, key], template))];
}
function explainUnresolved({ name, kind }, path, template) {
	const known = kind === 'condition' ? Object.keys(template.Conditions ?? {}) : [...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})];
	const meant = (0,unknownKey/* nearest */.p)(name, known);
	const message = `there is no ${kind === 'condition' ? 'condition' : 'resource'} \`${name}\` in the template`;
	const all = kind === 'condition' ? `there is ${known.join(', ')}` : 'the plan lists what there is by its logical id';
	return {
		severity: 'error',
		paths: [path],
		message,
		hint: meant === undefined ? all : `did you mean \`${meant}\``,
	};
}

// EXTERNAL MODULE: ./lib/stack/template.js
var stack_template = __webpack_require__(4280);
;// CONCATENATED MODULE: ./lib/stack/customize.js






function isCustomized({ resources, overrides }) {
	return Object.keys(resources).length + overrides.length > 0;
}
function customize(config, made) {
	const result = isCustomized(config) ? add(config, made) : { stack: made, findings: [] };
	return { ...result, findings: [...result.findings, ...checkQuotas(config, result.stack)] };
}
function add(config, made) {
	const { overrides } = config;
	const before = (0,stack_template/* buildTemplate */.Z)({ ...made, resources: { ...buildRawResources(config), ...made.resources } });
	const names = checkNames(config, made);
	const overridden = applyOverrides(before, overrides);
	if (overridden.kind === 'refused') {
		const missing = listUnresolved(before).filter(({ name }) => removalOf(['Resources', name], overrides) === undefined);
		const findings = [...names, overridden.finding, ...missing.map((one) => explain(one, config, before))];
		return { stack: withTemplate(made, before), findings };
	}
	const { template, findings: opaque } = overridden;
	const unresolved = listUnresolved(template).map((one) => explain(one, config, template));
	const findings = [...names, ...opaque, ...unresolved, ...checkServices(made, template, overrides)];
	return { stack: withTemplate(made, template), findings };
}
function withTemplate(made, { Conditions = {}, Resources, Outputs = {} }) {
	const conditions = Object.entries(Conditions).filter((entry) => (0,intrinsics/* isObject */.Gv)(entry[1]));
	return { ...made, conditions: Object.fromEntries(conditions), resources: Resources, outputs: Outputs };
}
function placeInFile({ resources, overrides }, at) {
	const [section, logicalId = '', ...inner] = at;
	const own = section === 'Resources' && Object.hasOwn(resources, logicalId);
	return placeOf(at, overrides) ?? (own ? ['resources', logicalId, ...inner] : undefined);
}
function explain(unresolved, config, template) {
	const { at, name, kind } = unresolved;
	const { overrides } = config;
	const written = placeInFile(config, at);
	if (written !== undefined) return explainUnresolved(unresolved, written, template);
	const logicalId = at[1] ?? '';
	const removal = removalOf([kind === 'condition' ? 'Conditions' : 'Resources', name], overrides);
	const message = `${logicalId} still needs \`${name}\`, which is taken away here`;
	return error(removal ?? ['overrides'], message, `change ${at.join('.')} too`);
}
function checkServices(made, template, overrides) {
	return made.services.flatMap(({ key, logicalId, taskDefinition, productionRule, testRule, targetGroups, outputs }) => {
		const resources = [logicalId, taskDefinition, productionRule, testRule, ...(targetGroups ?? [])]
			.flatMap((id) => id ?? [])
			.filter((id) => template.Resources[id]?.Type !== made.resources[id]?.Type)
			.map((id) => ['Resources', id]);
		const lost = [outputs.service, outputs.url, outputs.testUrl]
			.flatMap((name) => name ?? [])
			.filter((name) => template.Outputs?.[name] === undefined)
			.map((name) => ['Outputs', name]);
		return [...resources, ...lost].map(([section = '', id = '']) => {
			const at = [section, id];
			const message = `\`${id}\` is how the service \`${key}\` is followed, and must stay what it is`;
			const place = removalOf(at, overrides) ?? placeOf([...at, 'Type'], overrides) ?? ['overrides'];
			return error(place, message, `remove the service itself: \`services.${key}\``);
		});
	});
}
function error(path, message, hint) {
	return { severity: 'error', paths: [path], message, hint };
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ weightsOf),
/* harmony export */   aL: () => (/* binding */ compareRule),
/* harmony export */   oO: () => (/* binding */ keepDeployed),
/* harmony export */   ov: () => (/* binding */ withoutWeights)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);

function keepDeployed(logicalId, declaration, deployed, live) {
	const before = deployed?.Resources[logicalId];
	if (!isRule(declaration) || before?.Type !== declaration.Type) return declaration;
	if (routesSame(before, declaration)) return before;
	const weights = live[logicalId];
	return weights === undefined ? declaration : withWeights(declaration, weights);
}
function compareRule(logicalId, before, after) {
	if (before === undefined || after === undefined || routesSame(before, after)) return undefined;
	const [deployed, sent] = [weightsOf(before), weightsOf(after)];
	return deployed === undefined || sent === undefined ? undefined : { logicalId, type: after.Type, deployed, sent };
}
function weightsOf(declaration) {
	const groups = isRule(declaration) ? groupsIn(declaration.Properties ?? null) : [];
	return groups.length === 0 ? undefined : Object.fromEntries(groups);
}
function routesSame(one, other) {
	const routing = (declaration) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)({ routing: withoutWeights(declaration).Properties ?? null });
	return routing(one) === routing(other);
}
function withoutWeights(declaration) {
	return mapGroups(declaration, ({ Weight: _, ...group }) => group);
}
function withWeights(declaration, weights) {
	return mapGroups(declaration, (group) => ({ ...group, Weight: weights[nameOf(group) ?? ''] ?? 0 }));
}
function isRule({ Type }) {
	return Type === 'AWS::ElasticLoadBalancingV2::ListenerRule';
}
function mapGroups(declaration, map) {
	const { Properties } = declaration;
	if (Properties === undefined) return declaration;
	const mapped = (value) => {
		if (isList(value)) return value.map(mapped);
		if (!isObject(value)) return value;
		return nameOf(value) === undefined ? mappedObject(value) : map(value);
	};
	const mappedObject = (value) => Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]));
	return { ...declaration, Properties: mappedObject(Properties) };
}
function groupsIn(value) {
	if (isList(value)) return value.flatMap(groupsIn);
	if (!isObject(value)) return [];
	const name = nameOf(value);
	if (name === undefined) return Object.values(value).flatMap(groupsIn);
	return [[name, typeof value.Weight === 'number' ? value.Weight : 1]];
}
function nameOf({ TargetGroupArn }) {
	const group = TargetGroupArn ?? null;
	return isObject(group) && typeof group.Ref === 'string' ? group.Ref : undefined;
}
function isList(value) {
	return Array.isArray(value);
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !isList(value);
}


/***/ }),

/***/ 3175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   SG: () => (/* binding */ withTags),
/* harmony export */   cw: () => (/* binding */ stackTags),
/* harmony export */   iu: () => (/* binding */ resourceTags)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
/* harmony import */ var _types_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7006);



const MANAGED_BY = 'inferloop-infra';
const UNASSIGNED = 'unassigned';
const createdAt = {
	logicalId: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .CREATED_AT */ .z7,
	declaration: { Type: 'String', Description: 'When the stack was made; the tag CreatedAt of every resource.' },
};
function stackTags({ environment, project }) {
	return { Environment: environment, ManagedBy: MANAGED_BY, Project: project };
}
const untagged = new Set(['AWS::ApplicationAutoScaling::ScalableTarget', 'AWS::CloudWatch::Dashboard', 'AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule']);
function withTags(config, logicalId, declaration) {
	const taggable = _types_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .taggableTypes */ .J.get(declaration.Type);
	if (taggable === undefined || untagged.has(declaration.Type)) return declaration;
	const tags = tagsIn(taggable.form, config, logicalId);
	return { ...declaration, Properties: { ...declaration.Properties, [taggable.property]: tags } };
}
function tagsIn(form, config, logicalId) {
	switch (form) {
		case 'list':
			return resourceTags(config, logicalId);
		case 'map':
			return tagValues(config, logicalId);
		case 'propagated':
			return resourceTags(config, logicalId).map((tag) => ({ ...tag, PropagateAtLaunch: true }));
	}
}
function resourceTags(config, logicalId) {
	return Object.entries(tagValues(config, logicalId))
		.map(([Key, Value]) => ({ Key, Value }))
		.sort((a, b) => (a.Key < b.Key ? -1 : 1));
}
function tagValues(config, logicalId) {
	const { owner, costCenter, more } = config.tags;
	return {
		...more,
		...stackTags(config),
		CostCenter: costCenter ?? UNASSIGNED,
		CreatedAt: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(createdAt),
		Name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .physicalName */ .NJ)(config, logicalId),
		Owner: owner ?? UNASSIGNED,
	};
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ taggableTypes)
/* harmony export */ });
const taggableTypes = new Map([
    ['AWS::ApiGatewayV2::Api', { property: 'Tags', form: 'map' }],
    ['AWS::ApiGatewayV2::Stage', { property: 'Tags', form: 'map' }],
    ['AWS::ApplicationAutoScaling::ScalableTarget', { property: 'Tags', form: 'list' }],
    ['AWS::AutoScaling::AutoScalingGroup', { property: 'Tags', form: 'propagated' }],
    ['AWS::Backup::BackupPlan', { property: 'BackupPlanTags', form: 'map' }],
    ['AWS::Backup::BackupVault', { property: 'BackupVaultTags', form: 'map' }],
    ['AWS::Batch::ComputeEnvironment', { property: 'Tags', form: 'map' }],
    ['AWS::Batch::JobDefinition', { property: 'Tags', form: 'map' }],
    ['AWS::Batch::JobQueue', { property: 'Tags', form: 'map' }],
    ['AWS::CertificateManager::Certificate', { property: 'Tags', form: 'list' }],
    ['AWS::CloudFront::Distribution', { property: 'Tags', form: 'list' }],
    ['AWS::CloudWatch::Alarm', { property: 'Tags', form: 'list' }],
    ['AWS::CloudWatch::Dashboard', { property: 'Tags', form: 'list' }],
    ['AWS::DLM::LifecyclePolicy', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::EIP', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::FlowLog', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::InternetGateway', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::NatGateway', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::NetworkAcl', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::RouteTable', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::SecurityGroup', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::Subnet', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::VPC', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::VPCEndpoint', { property: 'Tags', form: 'list' }],
    ['AWS::EC2::Volume', { property: 'Tags', form: 'list' }],
    ['AWS::ECS::Cluster', { property: 'Tags', form: 'list' }],
    ['AWS::ECS::Service', { property: 'Tags', form: 'list' }],
    ['AWS::ECS::TaskDefinition', { property: 'Tags', form: 'list' }],
    ['AWS::ElasticLoadBalancingV2::Listener', { property: 'Tags', form: 'list' }],
    ['AWS::ElasticLoadBalancingV2::ListenerRule', { property: 'Tags', form: 'list' }],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', { property: 'Tags', form: 'list' }],
    ['AWS::ElasticLoadBalancingV2::TargetGroup', { property: 'Tags', form: 'list' }],
    ['AWS::Events::Rule', { property: 'Tags', form: 'list' }],
    ['AWS::IAM::OIDCProvider', { property: 'Tags', form: 'list' }],
    ['AWS::IAM::Role', { property: 'Tags', form: 'list' }],
    ['AWS::KMS::Key', { property: 'Tags', form: 'list' }],
    ['AWS::Lambda::Function', { property: 'Tags', form: 'list' }],
    ['AWS::Logs::LogGroup', { property: 'Tags', form: 'list' }],
    ['AWS::RDS::DBInstance', { property: 'Tags', form: 'list' }],
    ['AWS::RDS::DBParameterGroup', { property: 'Tags', form: 'list' }],
    ['AWS::RDS::DBSubnetGroup', { property: 'Tags', form: 'list' }],
    ['AWS::S3::Bucket', { property: 'Tags', form: 'list' }],
    ['AWS::SNS::Topic', { property: 'Tags', form: 'list' }],
    ['AWS::SecretsManager::Secret', { property: 'Tags', form: 'list' }],
    ['AWS::WAFv2::WebACL', { property: 'Tags', form: 'list' }],
]);


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


/***/ }),

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ readChildEnvironment),
/* harmony export */   kR: () => (/* binding */ readSandbox),
/* harmony export */   qW: () => (/* binding */ readSpeed)
/* harmony export */ });
/* unused harmony export isSandbox */
const forChildren = ['PATH', 'HOME', 'TMPDIR', 'XDG_RUNTIME_DIR', 'SSH_AUTH_SOCK', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
function readChildEnvironment(variables) {
	return Object.fromEntries(forChildren.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])));
}
function isSandbox(variables) {
	return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(variables.AWS_ENDPOINT_URL ?? '');
}
function readSandbox(variables) {
	return isSandbox(variables) ? variables.AWS_ENDPOINT_URL?.replace(/\/+$/, '') : undefined;
}
function readSpeed(variables) {
	const speed = Number(variables.INFERLOOP_SPEED ?? 1);
	return isSandbox(variables) && speed > 0 && Number.isFinite(speed) ? speed : 1;
}


/***/ })

};
