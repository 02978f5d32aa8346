export const id = 968;
export const ids = [968];
export const modules = {

/***/ 1312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printBootstrap: () => (/* binding */ printBootstrap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _stack_bootstrap_allowedPermissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(705);
/* harmony import */ var _stack_bootstrap_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9);
/* harmony import */ var _stack_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4280);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9048);





async function printBootstrap(values) {
	const template = (0,_stack_bootstrap_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildBootstrap */ .F)({
		project: needed(values, 'project', /^[a-z][a-z0-9-]*$/, 'the name as in the configuration'),
		repository: needed(values, 'repository', /^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME'),
		repositoryId: needed(values, 'repository-id', /^\d+$/, 'a number'),
		ownerId: values['owner-id'] && needed(values, 'owner-id', /^\d+$/, 'a number'),
		environments: (values.environment ?? ['prod']).map(parseEnvironment),
		permissionsBoundary: values['permissions-boundary'] && needed(values, 'permissions-boundary', /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/\S+$/, 'the ARN of a policy of IAM'),
		allowed: (values.allow ?? []).map(parseService),
	});
	const text = (0,_stack_template_js__WEBPACK_IMPORTED_MODULE_4__/* .fitRequest */ .B2)(JSON.stringify(template, null, 1));
	process.stdout.write(`${text}\n`);
	if (!(0,_stack_template_js__WEBPACK_IMPORTED_MODULE_4__/* .fitsRequest */ .oW)(text)) {
		process.stderr.write(`the template has ${Buffer.byteLength(text)} bytes, more than the ${_stack_template_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_LIMIT */ .ul} that CloudFormation takes in a request: add --s3-bucket NAME, a bucket of yours, to \`aws cloudformation deploy\`\n`);
	}
	return 0;
}
function needed(values, name, pattern, words) {
	const text = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .lastOf */ .g1)(values, name);
	if (text !== undefined && pattern.test(text)) return text;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `--${name} is ${text === undefined ? 'missing' : JSON.stringify(text)}`, {
		fault: 'user',
		hint: `--${name} takes ${words}`,
	});
}
function parseEnvironment(text) {
	const [, name, branch] = /^([a-z][a-z0-9-]*)(?:=(.+))?$/.exec(text) ?? [];
	if (name !== undefined) return { name, branch };
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `--environment is ${JSON.stringify(text)}`, {
		fault: 'user',
		hint: '--environment takes NAME or NAME=BRANCH',
	});
}
function parseService(text) {
	if (/^[a-z][a-z0-9-]*$/.test(text) && !_stack_bootstrap_allowedPermissions_js__WEBPACK_IMPORTED_MODULE_1__/* .neverAllowed */ .V.includes(text)) return text;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `--allow is ${JSON.stringify(text)}`, {
		fault: 'user',
		hint: `--allow takes a service as IAM calls it, like sqs, and none of ${_stack_bootstrap_allowedPermissions_js__WEBPACK_IMPORTED_MODULE_1__/* .neverAllowed */ .V.join(', ')}: with those a template could leave its bounds`,
	});
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ answeringOf)
/* harmony export */ });
function answeringOf(config) {
	return ['services', 'instances'].flatMap((section) => config[section].flatMap(({ key, http }) => (http === undefined ? [] : [{ key, section, http }])));
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ volumeVariable),
/* harmony export */   m_: () => (/* binding */ usableThings),
/* harmony export */   vs: () => (/* binding */ bucketVariable)
/* harmony export */ });
function usableThings({ storage, databases }) {
	return [
		...storage.buckets.map(({ key }) => ({
			key,
			words: `the bucket \`${key}\``,
			path: ['storage', 'buckets', key],
			variables: [bucketVariable(key)],
			onlyInstances: false,
		})),
		...storage.volumes.map(({ key }) => ({
			key,
			words: `the volume \`${key}\``,
			path: ['storage', 'volumes', key],
			variables: [volumeVariable(key)],
			onlyInstances: true,
		})),
		...databases.map(({ key, exposeAs }) => ({
			key,
			words: `the database \`${key}\``,
			path: ['databases', key],
			variables: [exposeAs],
			onlyInstances: false,
		})),
	];
}
function bucketVariable(key) {
	return `${upper(key)}_BUCKET`;
}
function volumeVariable(key) {
	return `${upper(key)}_VOLUME`;
}
function upper(key) {
	return key.toUpperCase().replaceAll('-', '_');
}


/***/ })

};
