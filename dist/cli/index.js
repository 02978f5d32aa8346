#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   f: () => (/* binding */ exitCodeOfSignal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);

const badInput = ['config-invalid', 'event-unsupported'];
const refused = ['plan-changed', 'record-missing', 'policy-violated'];
function exitCodeOf(reason) {
	if (reason === undefined) return 0;
	if (badInput.includes(reason)) return 2;
	return refused.includes(reason) ? 3 : 1;
}
function exitCodeOfSignal(signal) {
	return 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9048);
/* harmony import */ var _subcommands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2938);


function renderHelp(name) {
	const subcommand = _subcommands_js__WEBPACK_IMPORTED_MODULE_1__/* .subcommands */ .h[name ?? ''];
	if (subcommand !== undefined) {
		return `inferloop ${name}\n\n${subcommand.words}\n\n${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOptions */ .Dx)(subcommand.options)}`;
	}
	const width = Math.max(...Object.keys(_subcommands_js__WEBPACK_IMPORTED_MODULE_1__/* .subcommands */ .h).map((known) => known.length));
	const row = ([known, { words }]) => `  ${known.padEnd(width)}  ${words}`;
	const all = Object.entries(_subcommands_js__WEBPACK_IMPORTED_MODULE_1__/* .subcommands */ .h);
	return [
		'inferloop <subcommand> [options]',
		'',
		...all.filter(([, { alias }]) => alias === undefined).map(row),
		'',
		'Words of before:',
		...all.filter(([, { alias }]) => alias !== undefined).map(row),
		'',
		'  --version; --help, also after a subcommand',
		'',
		'AWS credentials and region endpoints come from the environment, as for the AWS CLI.',
		'Exit code: 0 done, 1 failed, 2 bad input, 3 refused, 130 or 143 stopped.',
	].join('\n');
}


/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _world_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3167);
/* harmony import */ var _exitCode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6625);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(931);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9048);
/* harmony import */ var _subcommands_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2938);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6802);






process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
const [name = '--help', ...words] = process.argv.slice(2);
try {
	process.exitCode = await run();
} catch (error) {
	const failure = (0,_world_result_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .SP)(error);
	const { title, text } = (0,_world_result_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTold */ .WE)(failure);
	process.stderr.write(`${title}: ${text}\n`);
	process.exitCode = (0,_exitCode_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(failure.reason);
}
async function run() {
	const subcommand = _subcommands_js__WEBPACK_IMPORTED_MODULE_4__/* .subcommands */ .h[name];
	if (name === '--version') return print(_version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r);
	if (subcommand === undefined) {
		if (['--help', '-h', 'help'].includes(name)) return print((0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHelp */ .W)(undefined));
		process.stderr.write(`there is no \`inferloop ${name}\`\n\n${(0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHelp */ .W)(undefined)}\n`);
		return 2;
	}
	if (words.includes('--help') || words.includes('-h')) return print((0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .renderHelp */ .W)(name));
	return subcommand.run((0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .Ac)(name, subcommand.options, words));
}
function print(text) {
	process.stdout.write(`${text}\n`);
	return 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Dx: () => (/* binding */ renderOptions),
/* harmony export */   g1: () => (/* binding */ lastOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);


function parseOptions(subcommand, options, words) {
	try {
		const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
			args: [...words],
			options: describe(options),
			strict: true,
			allowPositionals: false,
		});
		return Object.fromEntries(Object.entries(values).map(([name, given]) => [name, [given].flat().map((one) => (one === true ? '' : String(one)))]));
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('config-invalid', message.replace(/\. .*$/, ''), {
			fault: 'user',
			hint: `\`inferloop ${subcommand} --help\` shows what there is`,
			cause,
		});
	}
}
function describe(options) {
	return Object.fromEntries(Object.entries(options).map(([name, { value, multiple }]) => [name, { type: value === undefined ? 'boolean' : 'string', multiple: multiple === true }]));
}
function lastOf(values, name) {
	return values[name]?.at(-1);
}
function renderOptions(options) {
	const rows = Object.entries(options).map(([name, option]) => ({
		left: option.value === undefined ? `--${name}` : `--${name} ${option.value}`,
		right: option.multiple === true ? `${option.words} (may be repeated)` : option.words,
	}));
	const width = Math.max(...rows.map(({ left }) => left.length));
	return rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}


/***/ }),

/***/ 2938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ subcommands)
/* harmony export */ });
const configuration = {
	config: { value: 'FILE', words: 'the configuration; inferloop.yaml when left out' },
	environment: { value: 'NAME', words: 'environment of the file; prod, or the only one, when left out' },
};
const prices = {
	value: 'MODE',
	words: 'auto (list prices as AWS tells them now) or table (those of this release)',
};
const deployment = {
	...configuration,
	'execution-role': { value: 'ARN', words: 'role that CloudFormation uses for the stack' },
	prices,
};
const application = {
	...deployment,
	'direct-push': { value: 'MODE', words: 'fail, plan or apply: what to do with a commit that nobody reviewed' },
	'approve-fingerprint': { value: 'HEX', words: 'fingerprint of a plan that differs from the reviewed one' },
	'busy-timeout': { value: 'TIME', words: 'how long to wait for another deployment, 30m when left out' },
};
const place = {
	provider: { value: 'NAME', words: 'aws, and no other' },
	region: { value: 'REGION', words: 'that of the file, and no other' },
};
const subcommands = {
	check: {
		words: 'Tells every mistake of the configuration at its line, or prints it in full with every default; asks nobody',
		options: configuration,
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6384))).deploy('check', values),
	},
	plan: {
		words: 'Shows what would change in AWS and what it would cost; deploys nothing',
		options: deployment,
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6384))).deploy('plan', values),
	},
	apply: {
		words: 'Deploys the checkout by --approve-fingerprint or --direct-push apply, and follows the rollout to its end',
		options: application,
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6384))).deploy('apply', values),
	},
	cost: {
		words: 'Prices the configuration, or any CloudFormation template, resource by resource; changes nothing',
		options: {
			...configuration,
			prices,
			template: {
				value: 'FILE',
				words: 'a template instead, JSON or YAML; by the prices of this release, asks nobody',
			},
			region: { value: 'NAME', words: 'where the template would be made' },
			parameters: { value: 'FILE', words: "values of the template's parameters, JSON or YAML" },
			usage: { value: 'FILE', words: 'what would stand under `usage:`, by logical ids too' },
			compare: { value: 'REVISION', words: 'of git: what it cost there, and what makes the difference' },
			json: { words: 'one object, money as decimal text in USD' },
		},
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384), __nccwpck_require__.e(514)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7514))).printCost(values),
	},
	promote: {
		words: 'Lets the new version that waits for approval take traffic, and follows the rollout to its end',
		options: configuration,
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6384))).deploy('promote', values),
	},
	rollback: {
		words: 'Takes back the new version that is being deployed, whether it waits for approval or not',
		options: configuration,
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6384))).deploy('rollback', values),
	},
	bootstrap: {
		words: 'Prints the CloudFormation template of what an account needs once: OIDC provider, roles, bucket',
		options: {
			project: { value: 'NAME', words: '`project` of the configuration' },
			repository: { value: 'OWNER/NAME', words: 'the repository on GitHub' },
			'repository-id': { value: 'ID', words: 'gh api repos/OWNER/NAME --jq .id' },
			'owner-id': { value: 'ID', words: 'gh api repos/OWNER/NAME --jq .owner.id' },
			environment: { value: 'NAME[=BRANCH]', multiple: true, words: 'environment and the branch that deploys it' },
			'permissions-boundary': {
				value: 'ARN',
				words: 'what `security.permissions_boundary` of the configuration may name',
			},
			allow: { value: 'SERVICE', multiple: true, words: 'service of `resources`, as IAM calls it (sqs): all of it' },
		},
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(334), __nccwpck_require__.e(9), __nccwpck_require__.e(968)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1312))).printBootstrap(values),
	},
	demo: {
		words: 'Plans, merges and deploys two pull requests on the sandbox; needs no account',
		options: {
			'no-serve': { words: 'ends when it is done, instead of leaving the pages up' },
			'ready-image': { words: 'does not build images, even with Docker' },
			output: { value: 'FOLDER', words: 'where comments and conversations are kept, demo-output when left out' },
		},
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(999), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(69), __nccwpck_require__.e(9), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7799))).runDemo(values),
	},
	sandbox: {
		words: 'Starts a small AWS and GitHub on 127.0.0.1 until it is stopped',
		options: {
			port: { value: 'N', words: 'port of the AWS endpoint; any free one when left out' },
			speed: { value: 'N', words: 'divides every duration; 1, as slow as AWS, when left out' },
			latency: { value: 'MS', words: 'milliseconds that every answer takes longer' },
			fault: { value: 'NAME@Operation[:nth]', multiple: true, words: 'what breaks on purpose' },
			log: { value: 'FILE', words: 'gets one line of JSON per request' },
			json: { words: 'one line of JSON with the addresses' },
		},
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(999), __nccwpck_require__.e(116), __nccwpck_require__.e(69), __nccwpck_require__.e(897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4341))).runSandbox(values),
	},
	deploy: {
		words: 'Deploys the checkout as `apply` does',
		alias: 'apply',
		options: { ...application, ...place },
		run: async (values) => {
			const given = await (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(49)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2049))).withoutPlace(values);
			return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6384))).deploy('apply', given);
		},
	},
	'deploy-container': {
		words: 'Writes a file for one container, and deploys it as `apply` does with --direct-push apply',
		alias: 'apply',
		options: {
			image: { value: 'IMAGE', words: 'image of the container, which must exist' },
			cpu: { value: 'UNITS', words: 'ECS units of a task, 256 when left out' },
			memory: { value: 'MIB', words: 'memory of a task, 512 when left out' },
			replicas: { value: 'N', words: 'how many tasks run, 1 when left out' },
			port: { value: 'N', words: 'port that the container listens on, 8000 when left out' },
			name: { value: 'NAME', words: 'of project and service; that of the image when left out' },
			region: { value: 'REGION', words: 'region of everything; that of the environment when left out' },
			...application,
			config: { value: 'FILE', words: 'the file that is written; inferloop.yaml when left out' },
		},
		run: async (values) => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384), __nccwpck_require__.e(589)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8589))).deployContainer(values),
	},
	'estimate-costs': {
		words: 'Prices the configuration as `cost` does',
		alias: 'cost',
		options: { ...configuration, prices, ...place },
		run: async (values) => {
			const given = await (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(49)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2049))).withoutPlace(values);
			return (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(990), __nccwpck_require__.e(334), __nccwpck_require__.e(116), __nccwpck_require__.e(577), __nccwpck_require__.e(384), __nccwpck_require__.e(514)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7514))).printCost(given);
		},
	},
};


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '1.0.0';


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   Q: () => (/* binding */ renderFence),
/* harmony export */   Qj: () => (/* binding */ renderCodeCell),
/* harmony export */   RL: () => (/* binding */ escapeWords),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   cR: () => (/* binding */ renderCode)
/* harmony export */ });
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const JOINER = '\u200d';
function escapeText(value) {
	return escapeHtml(value).replaceAll(/[\\`*_[\]~|]/g, (mark) => `\\${mark}`);
}
function escapeWords(text) {
	return text
		.split(/(`[^`\n]+`)/)
		.map((part, index) => (index % 2 === 1 ? renderCode(part.slice(1, -1)) : escapeText(part)))
		.join('');
}
function escapeHtml(value) {
	return oneLine(value)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll(/[@#](?=\w)/g, (mark) => mark + JOINER);
}
function renderCode(value) {
	const text = oneLine(value);
	const mark = '`'.repeat(longestRun(text) + 1);
	const space = text.startsWith('`') || text.endsWith('`') || text === '' ? ' ' : '';
	return `${mark}${space}${text}${space}${mark}`;
}
function renderCodeCell(value) {
	return renderCode(value.replaceAll('\\', '\\\\')).replaceAll('|', '\\|');
}
function renderFence(text, language) {
	const mark = '`'.repeat(Math.max(3, longestRun(text) + 1));
	return `${mark}${language}\n${text.replaceAll(unprintable, '')}\n${mark}`;
}
function escapeMermaid(value) {
	return oneLine(value).replaceAll(/["\\;#`<>]/g, ' ');
}
function oneLine(value) {
	return value.replaceAll(/\r?\n|\r|\t/g, ' ').replaceAll(unprintable, '');
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 5522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   J: () => (/* binding */ renderReason),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9889);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(255);



const MISTAKES = 20;
function describeFailure(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) return error;
	const disk = diskTroubles[String(Reflect.get(Object(error), 'code'))];
	if (disk !== undefined && error instanceof Error) {
		return { reason: 'internal', message: `${disk}: ${error.message}`, fault: 'user', hint: diskHint, problems: [] };
	}
	return {
		reason: 'internal',
		message: error instanceof Error ? error.message : String(error),
		fault: 'inferloop',
		hint: 'this is a mistake of inferloop/deploy-action: please report it with the log of this run',
		problems: [],
	};
}
const diskTroubles = {
	ENOSPC: 'the disk of this machine is full',
	EDQUOT: 'the disk quota on this machine is used up',
	EROFS: 'the disk of this machine is read-only',
	EACCES: 'a file on this machine may not be read or written',
};
const diskHint = 'give the job a disk with free space that it may write to: remove what it does not need before this step, or use a larger runner';
function renderReason({ reason, fault }) {
	return fault === undefined ? reason : `${reason} (${blame[fault]})`;
}
function renderFailure(failure) {
	const [message, output] = splitText((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .Rd)(failure.message));
	const [hint, example] = splitText(failure.hint ?? '');
	const mistakes = failure.problems.slice(0, MISTAKES).map(renderProblem);
	const more = failure.problems.length - mistakes.length;
	return [
		`**${sentence((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeWords */ .RL)(message))}** (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCode */ .cR)(failure.reason)}; ${blame[failure.fault]})`,
		output === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFence */ .Q)(output, ''),
		[...mistakes, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
		hint === '' ? '' : `**What to do:** ${sentence((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeWords */ .RL)(hint))}`,
		example === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFence */ .Q)(example, ''),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}
function splitText(text) {
	const [words = '', ...rest] = text.trim().split('\n');
	return [words, rest.join('\n')];
}
const blame = {
	user: 'to be mended in the file or the workflow',
	aws: 'said by AWS',
	github: 'said by GitHub',
	docker: 'said by Docker',
	inferloop: 'our mistake',
};
function renderProblem({ path, message, at, hint }) {
	const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCode */ .cR)(`${at.file}:${at.line}:${at.column}`);
	const key = path === '' ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCode */ .cR)(path)}`;
	const advice = hint === undefined ? '' : ` – ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeWords */ .RL)((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .Rd)(hint))}`;
	return `- ${place}${key}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeWords */ .RL)((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .Rd)(message))}${advice}`;
}
function sentence(text) {
	const words = text.trim();
	const [first = ''] = words.split(' ');
	const capital = /[^a-z]/i.test(first) ? words : words.charAt(0).toUpperCase() + words.slice(1);
	return /[.!?:]$/.test(capital) ? capital : `${capital}.`;
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ redactTemplate),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   Rd: () => (/* binding */ redactText),
/* harmony export */   hY: () => (/* binding */ redactProperty)
/* harmony export */ });
const HIDDEN = '••••';
const UNKNOWN = 'known after apply';
const secretName = /secret|token|passw|passphrase|\bpwd\b|credential|api[-_]?key|private[-_]?key|access[-_]?key|signing[-_]?key|encryption[-_]?key|\bdsn\b|connection[-_]?string|database[-_]?url|webhook/i;
const namesOnly = /(ValueFrom|Arn|ArnList|SecretId|KmsKeyId|Description|Name|Type|Retention\w*|RequestToken)$/;
const knownKeys = [
	/\b(?:AKIA|ASIA|AIDA|AROA|ABIA|ACCA)[0-9A-Z]{16}\b/g,
	/\bgh[pousr]_[A-Za-z0-9]{20,}/g,
	/\bgithub_pat_\w{20,}/g,
	/\bglpat-[\w-]{20,}/g,
	/\bxox[abeoprs]-[\w-]{10,}/g,
	/\b(?:sk|rk|pk)_(?:live|test)_\w{10,}/g,
	/\bsk-[\w-]{20,}/g,
	/\bAIza[\w-]{35}/g,
	/\bnpm_[A-Za-z0-9]{36}/g,
	/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
	/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
function redactProperty(property) {
	const hide = isHidden(property.path) ? (text) => (text === UNKNOWN ? text : HIDDEN) : redactText;
	return {
		...property,
		before: property.before === undefined ? undefined : hide(property.before),
		after: property.after === undefined ? undefined : hide(property.after),
	};
}
function redactTemplate(text) {
	return JSON.stringify(hideValues(JSON.parse(text), ''), undefined, 1);
}
function hideValues(value, path) {
	if (typeof value === 'string') return isHidden(path) ? HIDDEN : redactText(value);
	if (Array.isArray(value)) return value.map((item, index) => hideValues(item, `${path}[${nameOf(item) ?? index}]`));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideValues(inner, `${path}.${key}`)]));
}
function nameOf(item) {
	const name = typeof item === 'object' && item !== null && 'Name' in item ? item.Name : undefined;
	return typeof name === 'string' ? name : undefined;
}
function redactText(text) {
	return knownKeys
		.reduce((rest, pattern) => rest.replaceAll(pattern, HIDDEN), text)
		.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]+@/gi, `$1${HIDDEN}@`)
		.replaceAll(quoted, hideValue)
		.replaceAll(assigned, hideValue)
		.replaceAll(labelled, hideValue);
}
const quoted = /((["'])([\w.-]+)\2\s*[:=]\s*)("[^"]*"|'[^']*'|[^\s,;}\]]+)/g;
const assigned = /(()\b([\w.-]+)\s*=\s*)("[^"]*"|'[^']*'|[^\s,;&}\])]+)/g;
const labelled = /(()\b([\w.-]+):[ \t]+)("[^"]*"|'[^']*'|\S+)(?=[ \t]*(?:$|[,;}\n]))/gm;
function hideValue(all, start, _quote, name) {
	return isSecretName(name) ? start + HIDDEN : all;
}
function isSecretName(name) {
	return secretName.test(name) && !namesOnly.test(name);
}
function isHidden(path) {
	if (/\bEnvironment(\[[^\]]*\])?(\.Value|\.Variables(\.[^.]+)?)?$/.test(path)) return true;
	if (/\bContainerDefinitions(\[[^\]]*\])?$/.test(path)) return true;
	if (/\bUserData\.Fn::Base64\b/.test(path)) return true;
	const [, key, last] = /(?:\[([^\]]*)\])?(?:(?:^|\.)([\w-]+))?$/.exec(path) ?? [];
	return isSecretName(last === undefined || last === 'Value' ? (key ?? path) : last);
}


/***/ }),

/***/ 3167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ buildResult),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   WE: () => (/* binding */ renderTold),
/* harmony export */   q3: () => (/* binding */ buildFailed)
/* harmony export */ });
/* unused harmony export statuses */
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5522);
/* harmony import */ var _render_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(255);


const statuses = (/* unused pure expression or super */ null && (['no-changes', 'planned', 'applied', 'superseded', 'refused', 'rolled-back', 'awaiting-approval', 'closed', 'skipped', 'failed']));
function buildResult(status, headline, told = {}) {
	return {
		status,
		headline,
		failure: undefined,
		outputs: told.outputs ?? {},
		summary: told.summary,
		planJson: told.planJson,
		checked: told.checked,
	};
}
function buildFailed(status, failure, told = {}) {
	const { reason, hint, fault } = failure;
	const message = (0,_render_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .Rd)(failure.message);
	const blamed = fault === undefined ? {} : { fault };
	return { ...buildResult(status, message, told), failure: { reason, message, hint, ...blamed } };
}
function explainFailure(error) {
	const { reason, message, hint, fault } = (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error);
	const trace = fault === 'inferloop' && error instanceof Error ? `\n${error.stack}` : '';
	return { reason, message: (0,_render_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .Rd)(`${message}${trace}`), hint, fault };
}
function renderTold(failure) {
	const { message, hint } = failure;
	return { title: (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReason */ .J)(failure), text: hint === undefined ? message : `${message}\n${hint}` };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
