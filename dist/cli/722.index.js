export const id = 722;
export const ids = [722];
export const modules = {

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSandbox: () => (/* binding */ runSandbox)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8443);
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
    process.stdout.write(values.json === undefined
        ? `AWS       ${aws}\nGitHub    ${github}\nOIDC      ${oidc}\nregistry  ${registry}\nstop it with Ctrl+C\n`
        : `${JSON.stringify({ aws, github, oidc, registry })}\n`);
    await new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => resolve());
    });
    await sandbox.stop();
    return 0;
}
function numberOf(values, name, least, most) {
    const text = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(values, name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `--${name} is ${JSON.stringify(text)}`, {
        fault: 'user',
        hint: `--${name} takes a number from ${least} to ${most}`,
    });
}


/***/ })

};
