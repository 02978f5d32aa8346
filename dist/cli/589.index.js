export const id = 589;
export const ids = [589,265];
export const modules = {

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployContainer: () => (/* binding */ deployContainer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _config_codeFrame_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1968);
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2265);
/* harmony import */ var _config_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9852);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6384);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9048);







async function deployContainer(values) {
	const { image, name, region, port, cpu, memory, replicas, ...rest } = values;
	const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'config') ?? 'inferloop.yaml';
	const text = renderFile(readContainer(values));
	check(text, file);
	await keep(file, text);
	process.stderr.write(`${file}:\n${text}`);
	return (0,_deploy_js__WEBPACK_IMPORTED_MODULE_4__.deploy)('apply', { 'direct-push': ['apply'], ...rest });
}
function readContainer(values) {
	const image = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'image');
	if (image === undefined) throw refuse('--image is missing', '--image takes an image with its tag or digest');
	const region = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'region') ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
	if (region === undefined) throw refuse('--region is missing', '--region takes a region like us-east-1');
	return {
		image,
		region,
		name: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'name') ?? nameOf(image),
		port: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'port') ?? '8000',
		cpu: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'cpu') ?? '256',
		memory: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'memory') ?? '512',
		replicas: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .lastOf */ .g1)(values, 'replicas') ?? '1',
	};
}
function nameOf(image) {
	const [last = ''] = (image.split('/').at(-1) ?? '').split(/[:@]/);
	return last.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
function renderFile({ name, region, image, port, cpu, memory, replicas }) {
	const text = (value) => ((0,_config_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(value) ? value : JSON.stringify(value));
	return `# Written by \`inferloop deploy-container\`. Go on from it: \`inferloop plan\`, \`inferloop apply\`.
project: ${text(name)}
region: ${text(region)}
services:
  ${text(name)}:
    image: ${text(image)}
    port: ${number(port)}
    cpu: ${number(cpu)}
    memory: ${number(memory)}
    count: ${number(replicas)}
`;
}
function number(value) {
	return /^\d+$/.test(value) ? value : JSON.stringify(value);
}
function check(text, file) {
	const result = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_1__.parseConfig)(text, { file, environment: undefined, branch: undefined, defaultBranch: undefined });
	if (result.kind !== 'invalid') return;
	const told = result.problems.map((problem) => `${problem.message}\n${(0,_config_codeFrame_js__WEBPACK_IMPORTED_MODULE_6__/* .renderCodeFrame */ .b)(text, problem)}`);
	throw refuse(told.join('\n'), 'correct the option that gives the value; nothing was written');
}
async function keep(file, text) {
	const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
	if (before !== undefined && !isUntouched(before)) {
		const hint = `change it there and run \`inferloop apply\`, or keep the container in another file with --config`;
		throw refuse(`${file} is there already and says more than one container`, hint);
	}
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
}
function isUntouched(text) {
	const at = (pattern) => pattern.exec(text)?.[1]?.replaceAll('"', '') ?? '';
	return (
		text ===
		renderFile({
			name: at(/^project: (.*)$/m),
			region: at(/^region: (.*)$/m),
			image: at(/^ {4}image: (.*)$/m),
			port: at(/^ {4}port: (.*)$/m),
			cpu: at(/^ {4}cpu: (.*)$/m),
			memory: at(/^ {4}memory: (.*)$/m),
			replicas: at(/^ {4}count: (.*)$/m),
		})
	);
}
function refuse(message, hint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .DeployError */ .s('config-invalid', message, { fault: 'user', hint });
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
