export const id = 49;
export const ids = [49,265];
export const modules = {

/***/ 2049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withoutPlace: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _config_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9048);




async function withoutPlace(values) {
	const { provider: _, region: __, ...rest } = values;
	const provider = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .lastOf */ .g1)(values, 'provider') ?? 'aws';
	if (provider !== 'aws') throw refuse('provider', provider, 'this deploys to AWS only: leave it out');
	const region = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .lastOf */ .g1)(values, 'region');
	const own = region === undefined ? undefined : await readRegion(values);
	if (region !== undefined && own !== undefined && own !== region) {
		throw refuse('region', region, `the file says \`region: ${own}\`: leave the option out, or change the file`);
	}
	return rest;
}
async function readRegion(values) {
	const file = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .lastOf */ .g1)(values, 'config') ?? 'inferloop.yaml';
	const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
	const environment = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .lastOf */ .g1)(values, 'environment');
	const result = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_1__.parseConfig)(text, { file, environment, branch: 'main', defaultBranch: 'main' });
	return result.kind === 'config' ? result.config.region : undefined;
}
function refuse(option, given, hint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s('config-invalid', `--${option} is ${JSON.stringify(given)}`, { fault: 'user', hint });
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
