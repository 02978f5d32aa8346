export const id = 49;
export const ids = [49];
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
	const result = (0,_config_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text, { file, environment, branch: 'main', defaultBranch: 'main' });
	return result.kind === 'config' ? result.config.region : undefined;
}
function refuse(option, given, hint) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s('config-invalid', `--${option} is ${JSON.stringify(given)}`, { fault: 'user', hint });
}


/***/ })

};
