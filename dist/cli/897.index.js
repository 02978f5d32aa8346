export const id = 897;
export const ids = [897];
export const modules = {

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSandbox: () => (/* binding */ runSandbox)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5069);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);



async function runSandbox(values) {
	const log = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(values, 'log');
	const sandbox = await (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__/* .startSandbox */ .O)({
		port: numberOf(values, 'port', 0, 65_535) ?? 0,
		speed: numberOf(values, 'speed', 0.001, 1_000_000) ?? 1,
		latency: numberOf(values, 'latency', 0, 60_000) ?? 0,
		faults: (values.fault ?? []).map(_sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFault */ .G),
		path: process.env.PATH ?? '',
		...(log === undefined ? {} : { log }),
	});
	const { aws, github, oidc, registry } = sandbox;
	process.stdout.write(values.json === undefined ? `AWS       ${aws}\nGitHub    ${github}\nOIDC      ${oidc}\nregistry  ${registry}\nstop it with Ctrl+C\n` : `${JSON.stringify({ aws, github, oidc, registry })}\n`);
	await new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
	});
	await sandbox.stop();
	return 0;
}
function numberOf(values, name, least, most) {
	const text = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(values, name);
	if (text === undefined) return undefined;
	const value = Number(text);
	if (text.trim() !== '' && value >= least && value <= most) return value;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `--${name} is ${JSON.stringify(text)}`, {
		fault: 'user',
		hint: `--${name} takes a number from ${least} to ${most}`,
	});
}


/***/ }),

/***/ 5912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ getAttOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   jN: () => (/* binding */ intrinsicOf)
/* harmony export */ });
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isArray(value) {
	return Array.isArray(value);
}
function listOf(value) {
	if (value === undefined) return [];
	return isArray(value) ? value : [value];
}
function intrinsicOf(value) {
	if (!isObject(value)) return undefined;
	const [entry, ...others] = Object.entries(value);
	if (entry === undefined || others.length > 0) return undefined;
	const [name, argument] = entry;
	return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::') ? { name, argument } : undefined;
}
function getAttOf(argument) {
	if (typeof argument === 'string') {
		const dot = argument.indexOf('.');
		return dot < 0 ? undefined : { logicalId: argument.slice(0, dot), attribute: argument.slice(dot + 1) };
	}
	if (!isArray(argument) || argument.length < 2) return undefined;
	const [logicalId, attribute, ...more] = argument;
	if (typeof logicalId !== 'string' || attribute === undefined) return undefined;
	return { logicalId, attribute: more.length === 0 ? attribute : [attribute, ...more].join('.') };
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   _W: () => (/* binding */ shortForms),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _intrinsics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);



const shortForms = ['And', 'Base64', 'Cidr', 'Condition', 'Equals', 'FindInMap', 'GetAZs', 'GetAtt', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Or', 'Ref', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform'];
function longForm(tag, argument) {
	const name = tag.slice(1);
	if (name === 'Ref' || name === 'Condition') return { [name]: argument };
	if (name === 'GetAtt' && typeof argument === 'string') {
		const dot = argument.indexOf('.');
		return { 'Fn::GetAtt': dot < 0 ? argument : [argument.slice(0, dot), argument.slice(dot + 1)] };
	}
	return { [`Fn::${name}`]: argument };
}
function isJson(value) {
	if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
	if (Array.isArray(value)) return value.every(isJson);
	return typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
}
const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(
	shortForms.flatMap((form) => {
		const tag = `!${form}`;
		return [
			(0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)(tag, { resolve: (source) => longForm(tag, source), identify: () => false }),
			(0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineSequenceTag */ .NE)(tag, {
				create: () => [],
				addItem: (items, item) => {
					if (!isJson(item)) return 'not a value of JSON';
					items.push(item);
					return '';
				},
				finalize: (items) => longForm(tag, items),
				identify: () => false,
			}),
			(0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineMappingTag */ .bH)(tag, {
				create: () => ({}),
				addPair: (carrier, key, value) => {
					if (typeof key !== 'string' || !isJson(value)) return 'not a value of JSON';
					carrier[key] = value;
					return '';
				},
				has: (carrier, key) => typeof key === 'string' && Object.hasOwn(carrier, key),
				keys: () => [],
				get: () => undefined,
				finalize: (carrier) => longForm(tag, carrier),
				identify: () => false,
			}),
		];
	}),
);
function templateFormatError(message, cause) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('change-set-failed', `Template format error: ${message}`, { fault: 'user', cause });
}
function readText(text) {
	if (text.trimStart().startsWith('{')) {
		try {
			return JSON.parse(text);
		} catch {}
	}
	try {
		return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { schema, maxAliases: 0, maxDepth: 100 });
	} catch (error) {
		if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB)) throw error;
		const { line = 0, column = 0 } = error.mark ?? {};
		throw templateFormatError(`${text.trimStart().startsWith('{') ? 'JSON' : 'YAML'} not well-formed. (line ${line + 1}, column ${column + 1})`, error);
	}
}
const sections = ['AWSTemplateFormatVersion', 'Conditions', 'Description', 'Hooks', 'Mappings', 'Metadata', 'Outputs', 'Parameters', 'Resources', 'Rules', 'Transform'];
function checkShape(value) {
	const unknown = value.Transform === undefined ? Object.keys(value).filter((key) => !sections.includes(key)) : [];
	if (unknown.length > 0) throw templateFormatError(`Invalid template property or properties [${unknown.join(', ')}]`);
	const resources = value.Resources;
	if (!(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resources) || Object.keys(resources).length === 0) throw templateFormatError('At least one Resources member must be defined.');
	for (const [logicalId, resource] of Object.entries(resources)) {
		if (!(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resource)) throw templateFormatError('Any Resources member must be an object.');
		if (typeof resource.Type !== 'string') throw templateFormatError(`[/Resources/${logicalId}] Every Resources object must contain a Type member.`);
		if (resource.Properties !== undefined && !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resource.Properties)) throw templateFormatError(`[/Resources/${logicalId}/Properties] 'null' values are not allowed in templates`);
	}
	for (const section of ['Parameters', 'Mappings', 'Conditions', 'Outputs']) {
		const member = value[section];
		if (member === undefined) continue;
		if (!(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(member)) throw templateFormatError(`[/${section}] must be an object`);
		if (section === 'Conditions') continue;
		const bad = Object.entries(member).find(([, entry]) => !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry));
		if (bad) throw templateFormatError(`Any ${section} member must be an object.`);
	}
	for (const [name, parameter] of Object.entries((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.Parameters) ? value.Parameters : {})) if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parameter) && typeof parameter.Type !== 'string') throw templateFormatError(`Every Parameters object must contain a Type member. (${name})`);
	for (const [name, output] of Object.entries((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.Outputs) ? value.Outputs : {})) if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(output) && output.Value === undefined) throw templateFormatError(`Every Outputs member must contain a Value object (${name})`);
}
function standForLoops(value) {
	const { Transform, Resources: resources } = value;
	if (Transform === undefined || !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resources)) return value;
	const entries = Object.entries(resources).map(([logicalId, resource]) => (logicalId.startsWith('Fn::') ? [logicalId, { Type: logicalId.replace(/^(Fn::[^:]+).*$/, '$1') }] : [logicalId, resource]));
	return { ...value, Resources: Object.fromEntries(entries) };
}
function parseTemplate(text) {
	const value = readText(text);
	if (!isJson(value) || !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) throw templateFormatError('unsupported structure.');
	return readTemplate(standForLoops(value));
}
function readTemplate(value) {
	if (!(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) throw templateFormatError('unsupported structure.');
	checkShape(value);
	return value;
}


/***/ })

};
