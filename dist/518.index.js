export const id = 518;
export const ids = [518,130];
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

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 17 modules
var core = __webpack_require__(8298);
// EXTERNAL MODULE: ./lib/world/clock.js
var world_clock = __webpack_require__(2610);
;// CONCATENATED MODULE: ./lib/world/environment.js
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

;// CONCATENATED MODULE: ./lib/rollout/checks.js
function renderCheck({ name, result, reason }) {
	return `${result.padEnd(8)} ${name}: ${reason}`;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/rollout/report.js
function buildServiceReports(goal, state, urls) {
	return goal.services.map(({ key, containers }) => {
		const progress = state.services[key];
		return { key, containers, deployment: progress?.deployment?.status, stages: stagesOf(progress), url: urls[key] };
	});
}
function stagesOf(progress) {
	return (progress?.stages ?? []).flatMap(({ name, weight, enteredAt, leftAt }) => (leftAt === undefined ? [] : [{ name: weight === undefined ? name : `${name} ${weight} %`, seconds: leftAt - enteredAt }]));
}
function decidePermission(verification, request) {
	const { violations } = request;
	if (violations.length > 0) return { kind: 'refuse', refusal: { kind: 'policy-violated', violations } };
	if (request.approved === request.fingerprint) return { kind: 'execute', warrant: { kind: 'approved' } };
	switch (verification.kind) {
		case 'identical':
			return { kind: 'execute', warrant: { kind: 'reviewed', pullRequests: verification.pullRequests } };
		case 'plan-changed':
			return { kind: 'refuse', refusal: verification };
		case 'record-missing':
			return request.pullRequests.length > 0 ? { kind: 'refuse', refusal: verification } : decideDirectPush(verification, request.directPush);
	}
}
function decideDirectPush(refusal, directPush) {
	switch (directPush) {
		case 'fail':
			return { kind: 'refuse', refusal };
		case 'plan':
			return { kind: 'wait' };
		case 'apply':
			return { kind: 'execute', warrant: { kind: 'direct-push' } };
	}
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/plan/digest.js

function renderCanonical(value) {
	return JSON.stringify(value, (_key, member) => (typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1))) : member));
}
function digest(value) {
	return digestText(renderCanonical(value));
}
function digestText(text) {
	return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function fingerprint(effects) {
	return digest(effects);
}
function digestSource(source) {
	const { CreatedAt: _, ...parameters } = source.parameters;
	const images = Object.fromEntries(Object.entries(source.images).map(([key, image]) => [key, image.digest]));
	return digest({ template: source.template, parameters, images });
}

;// CONCATENATED MODULE: ./lib/stack/json.js
function renderJson(value) {
	return `${JSON.stringify(sortedObject(value), null, 1)}\n`;
}
function sortedObject(value) {
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, inner]) => inner !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value === 'object' && value !== null) return sortedObject(value);
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	if (value === null) return null;
	throw new TypeError(`${typeof value} has no place in a template`);
}

;// CONCATENATED MODULE: ./lib/stack/deployed.js

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
	const routing = (declaration) => renderJson({ routing: withoutWeights(declaration).Properties ?? null });
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

;// CONCATENATED MODULE: ./lib/plan/changeSet.js
const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

;// CONCATENATED MODULE: ./lib/plan/properties.js

const nameKeys = ['Name', 'Key', 'PolicyName', 'Sid', 'Id'];
function diffValues(before, after, path = '') {
	const left = membersOf(before, after);
	const right = membersOf(after, before);
	if (left === undefined || right === undefined) return diffLeaf(before, after, path);
	const keys = [...new Set([...left.keys(), ...right.keys()])];
	return keys.flatMap((key) => diffValues(left.get(key), right.get(key), path === '' ? trimDot(key) : path + key));
}
function renderValue(value) {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text === KNOWN_AFTER_APPLY ? 'known after apply' : text.replaceAll(KNOWN_AFTER_APPLY, '(known after apply)');
}
function diffLeaf(before, after, path) {
	const leaf = { path, before: textOf(before), after: textOf(after) };
	return leaf.before === leaf.after ? [] : [leaf];
}
function textOf(value) {
	return value === undefined ? undefined : renderValue(value);
}
function membersOf(value, other) {
	if (value === undefined) return isContainer(other) ? new Map() : undefined;
	if (!isContainer(value)) return undefined;
	if (!properties_isList(value)) return new Map(Object.entries(value).map(([key, member]) => [`.${key}`, member]));
	const key = nameKeys.find((name) => isNamedBy(value, name) && (!properties_isList(other) || isNamedBy(other, name)));
	if (key === undefined) return new Map(value.map((item, index) => [`[${index}]`, item]));
	return new Map(value.map((item) => [`[${properties_nameOf(item, key)}]`, withoutName(item, key)]));
}
function isContainer(value) {
	if (typeof value !== 'object' || value === null) return false;
	return properties_isList(value) ? value.some((item) => typeof item === 'object') : Object.keys(value).length > 0;
}
function isNamedBy(list, key) {
	const names = list.map((item) => properties_nameOf(item, key));
	return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}
function withoutName(item, key) {
	if (typeof item !== 'object' || item === null || properties_isList(item)) return item;
	const { [key]: _, ...rest } = item;
	return rest.Value !== undefined && Object.keys(rest).length === 1 ? rest.Value : rest;
}
function properties_nameOf(item, key) {
	if (typeof item !== 'object' || item === null || properties_isList(item)) return undefined;
	const name = item[key];
	return typeof name === 'string' ? name : undefined;
}
function properties_isList(value) {
	return Array.isArray(value);
}
function trimDot(segment) {
	return segment.replace(/^\./, '');
}

;// CONCATENATED MODULE: ./lib/plan/routing.js



const deploying = ['CapacityProviderStrategy', 'ForceNewDeployment', 'LoadBalancers', 'NetworkConfiguration', 'PlatformVersion', 'ServiceConnectConfiguration', 'ServiceRegistries', 'TaskDefinition', 'VolumeConfigurations'];
function listChangedRules(before, after) {
	return Object.keys(after).flatMap((id) => compareRule(id, before[id]?.declaration, after[id]?.declaration) ?? []);
}
function describeWeights(weights) {
	const shares = Object.entries(weights).filter(([, weight]) => weight > 0);
	const total = shares.reduce((sum, [, weight]) => sum + weight, 0);
	const texts = shares.map(([group, weight]) => `${group} ${Math.round((weight * 100) / total)} %`).sort();
	return texts.length === 0 ? 'nowhere' : texts.join(', ');
}
function verifyRouting(services, before, after) {
	const rules = listChangedRules(before, after);
	for (const service of services) {
		const rule = rules.find(({ logicalId }) => logicalId === service.productionRule);
		if (rule === undefined) continue;
		if (describeWeights(rule.sent) === 'nowhere') throw cutOff(service, rule);
		const reasons = reasonsToDeploy(service, before, after);
		if (groupsOf(rule.deployed) === groupsOf(rule.sent) && reasons.length > 0) {
			throw together(service, describeChange(before[rule.logicalId], after[rule.logicalId]), reasons);
		}
	}
}
function groupsOf(weights) {
	return Object.keys(weights).sort().join();
}
function reasonsToDeploy({ logicalId, taskDefinition, testRule = '' }, before, after) {
	const changed = (id, counts) =>
		diffValues(before[id]?.properties, after[id]?.properties).flatMap(({ path }) => {
			const property = path.split(/[.[]/)[0] ?? path;
			if (!counts(property)) return [];
			return path.endsWith('].Image') ? 'a new image' : `${id}.${property}`;
		});
	const reasons = [...changed(taskDefinition, (property) => property !== 'Tags'), ...changed(logicalId, (property) => deploying.includes(property)), ...changed(testRule, (property) => property === 'ListenerArn')];
	return [...new Set(reasons)];
}
function describeChange(before, after) {
	const told = ({ properties: { Actions: _, ...rest } = {} } = {}) => rest;
	return diffValues(told(before), told(after))
		.map((leaf) => `${leaf.path}: ${leaf.before ?? 'none'} → ${leaf.after ?? 'none'}`)
		.join('; ');
}
function together({ key, productionRule }, change, reasons) {
	return new errors/* DeployError */.s('policy-violated', `another listener rule and a new version of ${key} at once: ${productionRule} changes (${change}), and a deployment starts (${reasons.join(', ')})`, {
		fault: 'user',
		hint: `make two pull requests and deploy one after the other, in either order: one changes the rule of ${key} (\`http.path\`, \`http.allowed_source_ips\`), one the rest; ECS moves the traffic of a rule while it deploys, and a rollback of both would send it to tasks that are gone`,
	});
}
function cutOff({ key, strategy }, { sent }) {
	const groups = Object.keys(sent).join(', ');
	return new errors/* DeployError */.s('policy-violated', `${key} would lose all its traffic: nothing of it goes to ${groups} now, and the new rule knows nothing else`, {
		fault: 'user',
		hint: `deploy a new version of ${key} as it is first: ECS then moves the traffic to ${groups}; after that make it ${strategy}`,
	});
}

;// CONCATENATED MODULE: ./lib/rollout/verify.js


function verifyEffects(fresh, reference) {
	if (reference.kind === 'missing') return { kind: 'record-missing', reasons: reference.reasons };
	const { records } = reference;
	const newest = records[records.length - 1] ?? records[0];
	const touched = records.flatMap(({ effects }) => Object.keys(effects.resources));
	const ids = [...new Set([...touched, ...Object.keys(fresh.resources)])].sort();
	const [first, ...more] = [
		...compareStacks(newest.effects, fresh),
		...ids.flatMap((id) => {
			const announced = records.flatMap(({ effects }) => effects.resources[id] ?? []);
			const optional = newest.effects.resources[id] === undefined;
			return compareResources(id, announced, fresh.resources[id], optional);
		}),
	];
	if (first !== undefined) return { kind: 'plan-changed', differences: [first, ...more] };
	return { kind: 'identical', pullRequests: records.map(({ pr }) => pr) };
}
function compareStacks(reviewed, fresh) {
	const what = [...changed('name', reviewed.stack, fresh.stack), ...changed('capabilities', reviewed.capabilities.join(', '), fresh.capabilities.join(', ')), ...changed('execution role', reviewed.executionRole, fresh.executionRole)];
	return what.length === 0 ? [] : [{ subject: 'stack', type: undefined, kind: 'different', what }];
}
function compareResources(subject, announced, fresh, optional) {
	const reviewed = unite(announced, fresh);
	if (fresh === undefined) {
		if (reviewed === undefined || optional) return [];
		return [{ subject, type: reviewed.type, kind: 'gone', what: [`${reviewed.action} was reviewed`] }];
	}
	if (reviewed === undefined) {
		return [{ subject, type: fresh.type, kind: 'unreviewed', what: [`${fresh.action} was not reviewed`] }];
	}
	const what = describe(reviewed, fresh);
	return what.length === 0 ? [] : [{ subject, type: fresh.type, kind: 'different', what }];
}
function unite(announced, fresh) {
	const chosen = announced.findLast((effect) => !keepsText(effect)) ?? announced.at(-1);
	if (chosen === undefined) return undefined;
	const beside = announced.filter(keepsText).flatMap(({ properties }) => properties);
	const changing = beside.filter((name) => fresh?.properties.includes(name));
	return { ...chosen, properties: [...new Set([...chosen.properties, ...changing])].sort() };
}
function keepsText({ before, after }) {
	return before !== undefined && before === after;
}
function describe(reviewed, fresh) {
	const texts = keepsText(reviewed) && keepsText(fresh) ? [] : compareTexts(reviewed, fresh);
	return [
		...changed('type', reviewed.type, fresh.type),
		...changed('action', reviewed.action, fresh.action),
		...changed('replacement', reviewed.replacement, fresh.replacement),
		...changed('what happens to the old one', reviewed.policyAction, fresh.policyAction),
		...changed('properties', reviewed.properties.join(', '), fresh.properties.join(', ')),
		...compareWeights(reviewed, fresh),
		...texts,
	];
}
function compareWeights(reviewed, fresh) {
	if (renderCanonical([reviewed.weights]) === renderCanonical([fresh.weights])) return [];
	const [before, after] = [reviewed, fresh].map(({ weights }) => weights && describeWeights(weights));
	return [`the traffic moved since the review: ${before ?? 'none'} → ${after ?? 'none'}`];
}
function compareTexts(reviewed, fresh) {
	return [...(reviewed.before === fresh.before ? [] : ['what is deployed changed since the review']), ...(reviewed.after === fresh.after ? [] : ['what would be deployed is not what was reviewed'])];
}
function changed(name, reviewed, fresh) {
	return reviewed === fresh ? [] : [`${name}: ${reviewed || 'none'} → ${fresh || 'none'}`];
}

;// CONCATENATED MODULE: ./lib/stack/names.js

function stackName({ environment, project }) {
	return `${environment}-${project}`;
}
function logicalPrefix(key) {
	const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
	const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
	return kebab(pascal) === key ? pascal : `${pascal}${hash(key, 6)}`;
}
function physicalName(config, logicalId, limit = 255) {
	return shorten(`${stackName(config)}-${kebab(logicalId)}`, limit);
}
function shorten(name, limit) {
	if (name.length <= limit) return name;
	return `${name.slice(0, limit - 7).replace(/-+$/, '')}-${hash(name, 6)}`;
}
function hash(text, digits) {
	return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
function kebab(pascal) {
	return pascal.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

;// CONCATENATED MODULE: ./lib/render/money.js
const CENT = 10n ** 10n;
function renderMoney(amount) {
	const sign = amount < 0n ? '-' : '';
	const size = amount < 0n ? -amount : amount;
	const cents = (size + CENT / 2n) / CENT;
	if (cents === 0n && size > 0n) return `${sign}<$0.01`;
	const whole = String(cents / 100n).replaceAll(/\B(?=(\d{3})+$)/g, ',');
	return `${sign}$${whole}.${String(cents % 100n).padStart(2, '0')}`;
}
function renderMonthly(amount) {
	return `${renderMoney(amount)}/mo`;
}
function renderDelta(amount) {
	const sign = amount > 0n ? '+' : amount === 0n ? '±' : '';
	return `${sign}${renderMonthly(amount)}`;
}
function renderPercentage(delta, before) {
	if (before <= 0n) return undefined;
	const percent = (delta * 100n) / before;
	if (percent === 0n) return undefined;
	return `${percent > 0n ? '+' : ''}${percent}%`;
}
function renderDecimal(amount) {
	const size = amount < 0n ? -amount : amount;
	const fraction = String(size % 10n ** 12n)
		.padStart(12, '0')
		.replace(/0+$/, '')
		.padEnd(2, '0');
	return `${amount < 0n ? '-' : ''}${size / 10n ** 12n}.${fraction}`;
}

;// CONCATENATED MODULE: ./lib/render/redact.js
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
	if (Array.isArray(value)) return value.map((item, index) => hideValues(item, `${path}[${redact_nameOf(item) ?? index}]`));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hideValues(inner, `${path}.${key}`)]));
}
function redact_nameOf(item) {
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

;// CONCATENATED MODULE: ./lib/render/outputs.js


function renderPlanOutputs(outputs) {
	const { plan, fingerprint, changeSet, commentUrl } = outputs;
	const { delta, after } = plan.cost;
	return {
		fingerprint,
		'stack-name': plan.stack,
		'has-changes': String(plan.kind !== 'no-changes'),
		changes: JSON.stringify(plan.counts),
		images: JSON.stringify(references(plan)),
		'monthly-cost': renderDecimal(after.total),
		...(delta === undefined ? {} : { 'monthly-delta': renderDecimal(delta) }),
		...(changeSet === undefined ? {} : { 'change-set-arn': changeSet }),
		...(commentUrl === undefined ? {} : { 'comment-url': commentUrl }),
	};
}
function renderPlanJson({ plan, fingerprint, changeSet }) {
	const value = {
		...plan,
		fingerprint,
		changeSet,
		warnings: plan.warnings.map(redactText),
		changes: plan.changes.map((change) => ({ ...change, properties: change.properties.map(redactProperty) })),
		risks: plan.risks.map((risk) => ({
			...risk,
			affected: risk.affected.map((one) => ({
				...one,
				detail: one.detail === undefined ? undefined : redactText(one.detail),
			})),
		})),
	};
	return `${JSON.stringify(value, (_key, member) => (typeof member === 'bigint' ? renderDecimal(member) : member), 1)}\n`;
}
function references({ images }) {
	return Object.fromEntries(Object.entries(images).map(([service, image]) => [service, image.reference]));
}

;// CONCATENATED MODULE: ./lib/cost/model.js
const HOURS_PER_MONTH = 730;
const NOT_ESTIMATED = ['data transfer that no usage states', 'free tiers', "the account's discounts"];

;// CONCATENATED MODULE: ./lib/render/escape.js
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

;// CONCATENATED MODULE: ./lib/render/details.js

function renderDetails(title, body) {
	return body === '' ? '' : `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/cost/money.js
const DECIMALS = 12;
const QUANTITY_DECIMALS = 9;
function parseUsd(text) {
	const match = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(text);
	if (match === null) throw new RangeError(`not an amount of USD: ${text}`);
	const [, sign = '', whole = '', decimals = ''] = match;
	return BigInt(`${sign}${whole}${decimals.padEnd(DECIMALS, '0')}`);
}
function multiply(price, quantity) {
	const scale = 10n ** BigInt(QUANTITY_DECIMALS);
	const product = price * BigInt(quantity.toFixed(QUANTITY_DECIMALS).replace('.', ''));
	const half = product < 0n ? -scale / 2n : scale / 2n;
	return (product + half) / scale;
}
function priceAfter(tiers, quantity) {
	return (tiers.findLast(({ from }) => from <= quantity) ?? tiers[0]).price;
}
function charge(tiers, quantity) {
	return tiers.reduce((sum, tier, index) => {
		const end = tiers[index + 1]?.from ?? Number.POSITIVE_INFINITY;
		const units = Math.max(0, Math.min(quantity, end) - tier.from);
		return sum + multiply(tier.price, units);
	}, 0n);
}

;// CONCATENATED MODULE: ./lib/render/slope.js



const SMALL = 10n ** 10n;
function renderSlope(component) {
	const { assumption, monthly, minimum, maximum } = component;
	const quantity = component.quantity.toLocaleString('en-US', { maximumFractionDigits: 3 });
	const basis = assumption ?? `${quantity} ${component.unit}`;
	const band = minimum === undefined || maximum === undefined ? '' : ` (${renderMoney(minimum)} to ${renderMoney(maximum)})`;
	return `${basis}: ${renderMoney(monthly)}${band}; each further ${renderStep(component)}`;
}
function renderStep({ unit, furtherPrice }) {
	const [, thing] = /^(.+)-hours$/.exec(unit) ?? [];
	if (thing !== undefined) return `${thing} all month ${renderMoney(multiply(furtherPrice, HOURS_PER_MONTH))}`;
	const [, held] = /^(.+)-months$/.exec(unit) ?? [];
	if (furtherPrice >= SMALL || held !== undefined) return `${held ?? singular(unit)} $${renderDecimal(furtherPrice)}`;
	return `million ${unit} ${renderMoney(multiply(furtherPrice, 1e6))}`;
}
function singular(unit) {
	return unit.replace(/(?<=[a-z])s$/, '');
}

;// CONCATENATED MODULE: ./lib/render/costs.js





const OLD_DAYS = 90;
const SLICES = 8;
function renderCostForms(estimate) {
	const priced = pricedOf(estimate);
	if (priced.length === 0 && estimate.complete) return [''];
	const unpriced = count(estimate, 'unpriced');
	const title = [`Cost: ${priced.length} priced`, `${count(estimate, 'free')} free`, ...(unpriced === 0 ? [] : [`${unpriced} not priced`])].join(', ');
	const notes = [...assumptions(priced), ...slopes(priced), ...missing(estimate), `Not estimated: ${NOT_ESTIMATED.join(', ')}.`, ...sources(estimate)];
	const list = notes.map((note) => `- ${note}`).join('\n');
	const full = [table(priced), list].filter((part) => part !== '').join('\n\n');
	return [renderDetails(title, full), renderDetails(title, list), ''];
}
function renderPictureForms(estimate) {
	const shares = pricedOf(estimate)
		.map(({ logicalId, monthly }) => ({ logicalId, monthly }))
		.filter(({ monthly }) => monthly >= 5n * 10n ** 9n)
		.sort((one, other) => (one.monthly < other.monthly ? 1 : one.monthly > other.monthly ? -1 : 0));
	if (shares.length < 2) return [''];
	const rest = shares.slice(SLICES).reduce((sum, share) => sum + share.monthly, 0n);
	const slices = [...shares.slice(0, SLICES), ...(rest > 0n ? [{ logicalId: `${shares.length - SLICES} more`, monthly: rest }] : [])];
	const lines = slices.map(({ logicalId, monthly }) => `  "${escapeMermaid(logicalId)}" : ${plain(monthly)}`);
	const picture = ['```mermaid', 'pie showData', '  title USD a month', ...lines, '```'].join('\n');
	return [renderDetails('Where the money goes', picture), ''];
}
function table(priced) {
	const used = (component) => component.quantity > 0;
	const rows = priced.flatMap((resource) =>
		resource.components.filter(used).map((component) => {
			const cost = escapeText(renderMoney(component.monthly));
			const cells = [renderCodeCell(resource.logicalId), escapeText(component.name), quantity(component), escapeText(unitPrice(component)), ...(component.kind === 'fixed' ? [cost, ''] : ['', cost])];
			return `| ${cells.join(' | ')} |`;
		}),
	);
	if (rows.length === 0) return '';
	return ['| Resource | Billed | Quantity | Unit price | Fixed/mo | By use/mo |', '| :-- | :-- | --: | --: | --: | --: |', ...rows].join('\n');
}
function quantity({ quantity, unit }) {
	return `${quantity.toLocaleString('en-US', { maximumFractionDigits: 3 })} ${escapeText(unit)}`;
}
function unitPrice({ unitPrice }) {
	return `$${renderDecimal(unitPrice)}`;
}
function assumptions(priced) {
	const rests = new Map();
	for (const { name, assumption, kind } of priced.flatMap(({ components }) => components)) {
		if (assumption !== undefined && kind === 'fixed') rests.set(assumption, (rests.get(assumption) ?? new Set()).add(name));
	}
	return [...rests].map(([assumption, names]) => `${escapeText([...names].join(', '))}: ${escapeText(assumption)}.`);
}
function slopes(priced) {
	const owners = new Map();
	for (const { logicalId, components } of priced) {
		for (const component of components.filter(({ kind }) => kind === 'usage')) {
			const line = `${component.name}: ${renderSlope(component)}`;
			owners.set(line, (owners.get(line) ?? new Set()).add(logicalId));
		}
	}
	return [...owners].map(([line, names]) => `${[...names].map(renderCode).join(', ')}, ${escapeText(line)}.`);
}
function missing({ resources }) {
	const gaps = new Map();
	const note = (reason, name) => gaps.set(reason, [...(gaps.get(reason) ?? []), name]);
	for (const resource of resources) {
		if (resource.status === 'unpriced') note(resource.reason, resource.logicalId);
		if (resource.status === 'priced') {
			for (const { name, reason } of resource.unpriced) note(reason, `${resource.logicalId} (${name})`);
		}
	}
	return [...gaps].map(([reason, names]) => `Not priced: ${escapeText(names.join(', '))} – ${escapeText(reason)}.`);
}
function renderPriceSources(estimate) {
	const sources = sourcesOf(estimate).map(({ words }) => words);
	return sources.length === 0 ? '' : `list prices ${sources.join(', some ')}`;
}
function sources(estimate) {
	return sourcesOf(estimate).map(({ words, copies }) => {
		const list = copies.map(escapeText).join(' · ');
		return `Prices ${words}. Read from: ${list}.`;
	});
}
function sourcesOf(estimate) {
	const origins = pricedOf(estimate).flatMap(({ components }) => components.map(({ price }) => price));
	return ['live', 'table'].flatMap((source) => {
		const some = origins.filter((origin) => origin.source === source);
		if (some.length === 0) return [];
		const [oldest] = some.flatMap(({ date }) => date ?? []).sort();
		const copies = [...new Set(some.map(({ from }) => from.split(';')[0] ?? from))].sort();
		return { words: describeSource(source, oldest, estimate.day), copies };
	});
}
function describeSource(source, oldest, day) {
	if (source === 'live') return `of AWS, read live${oldest === undefined ? '' : ` on ${oldest}`}`;
	const old = oldest !== undefined && Date.parse(day) - Date.parse(oldest) > OLD_DAYS * 86_400_000;
	const age = old ? `, more than ${OLD_DAYS} days ago` : '';
	return `from the table of this release${oldest === undefined ? '' : `, the oldest of ${oldest}`}${age}`;
}
function pricedOf({ resources }) {
	return resources.filter((resource) => resource.status === 'priced');
}
function count({ resources }, status) {
	return resources.filter((resource) => resource.status === status).length;
}
function plain(amount) {
	return renderMoney(amount).replaceAll(/[$,]/g, '');
}

;// CONCATENATED MODULE: ./lib/render/callouts.js


const alerts = { caution: 'CAUTION', warning: 'WARNING', note: 'NOTE' };
const LINES = 20;
function renderCallouts(plan) {
	const warnings = [...(plan.provisional ? [provisional] : []), ...plan.warnings.map((warning) => escapeWords(redactText(warning)))];
	return ['caution', 'warning', 'note']
		.flatMap((level) => {
			const risks = plan.risks.filter((risk) => risk.level === level).map(renderRisk);
			const texts = level === 'warning' ? [...warnings, ...risks] : risks;
			return texts.length === 0 ? [] : renderAlert(alerts[level], texts);
		})
		.join('\n\n');
}
function renderAlert(kind, texts) {
	const lines = texts.join('\n\n').split('\n');
	return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n');
}
const provisional = '**Provisional.** The stack is busy, so CloudFormation could not be asked: this compares the template with the one that is deployed, and cannot tell what would be replaced. Run this job again when the stack is done.';
function renderRisk(risk) {
	const names = [...new Set(risk.affected.map((affected) => affected.logicalId))];
	const list = () => renderList(risk.affected);
	switch (risk.kind) {
		case 'data-loss':
		case 'stateful-replacement':
		case 'stateful-removal':
		case 'database-restart':
		case 'runs-end':
		case 'instances-replaced':
		case 'outage':
		case 'traffic-rollback':
		case 'traffic-kept':
		case 'traffic':
		case 'iam-widening':
			return `${openings[risk.kind]}\n${list()}`;
		case 'public-ingress':
			return `**Open to the internet.** Everybody may reach ${joinMore(risk.affected.map(renderDoor))}.`;
		case 'shared-rollback':
			return `**One stack, one rollback.** ${listNames(names)} go out together: if one does not come up, all go back to what they run now.`;
		case 'stopped-database':
			return `**A stopped database cannot be changed.** Merged while it is stopped (${listTimes(risk.affected)}), the change of ${listNames(names)} fails and everything is rolled back.`;
		case 'stopped-rollout':
			return `**Stopped by the clock.** Merged while everything is stopped (${listTimes(risk.affected)}), ${listNames(names)} ${names.length === 1 ? 'goes' : 'go'} out to no tasks: nothing starts or is checked, and what is new first runs when it starts again.`;
		case 'no-redundancy':
			return `**One task.** ${listNames(names)} ${names.length === 1 ? 'runs' : 'run'} as one task: when it or its zone fails, nothing answers until another has started.`;
		case 'shell':
			return `**Shells.** Whoever may call \`ecs:ExecuteCommand\` can open a shell in the tasks of ${listNames(names)}, with their variables, secrets and rights.`;
		case 'plain-http':
			return `**Plain HTTP.** Requests on ${listDetails(risk.affected)} travel unencrypted.`;
	}
}
const openings = {
	'data-loss': '**Data loss.** CloudFormation deletes these and everything they hold:',
	'stateful-replacement': '**Data stays behind.** These start anew and empty; the old ones, or snapshots of them, stay outside the stack:',
	'stateful-removal': '**Only snapshots stay.** AWS takes a last one of each of these, keeps it until somebody deletes it, and deletes the rest:',
	'database-restart': '**Databases restart.** These answer nobody for some minutes while this is deployed, and longer for another major version:',
	'runs-end': '**Runs end.** AWS Batch stops what runs or waits in these; apply while nothing does:',
	'instances-replaced': '**Instances are replaced.** One after the other, with all that their disks hold and no store keeps:',
	outage: '**Requests will fail.** New, empty target groups take the place of these, and the rules forward to them before any task is there; only the deployment that follows ends that:',
	'traffic-rollback': '**A rollback would cut off the traffic.** CloudFormation would send these as they were deployed, and ECS has moved the traffic since. Should it come to that, set their weights by hand to what they are now:',
	'traffic-kept': '**Listener rules change.** They are sent with the weights that are live, so the traffic stays where it is; if a deployment moves it before this is merged, plan again:',
	traffic: '**Routing changes.** These decide where requests go:',
	'iam-widening': '**Permissions grow.**',
};
function renderList(affected) {
	const lines = affected.slice(0, LINES).map(({ logicalId, type, detail }) => {
		const what = detail === undefined ? '' : `: ${renderCode(redactText(detail))}`;
		return `- ${renderCode(logicalId)} (${escapeText(type)})${what}`;
	});
	const more = affected.length - lines.length;
	return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function renderDoor({ logicalId, detail }) {
	return `${escapeText(detail ?? 'it')} through ${renderCode(logicalId)}`;
}
function joinMore(texts) {
	const more = texts.length - LINES;
	return join(more > 0 ? [...texts.slice(0, LINES), `${more} more`] : texts);
}
function listNames(names) {
	return join(names.map(renderCode));
}
function listDetails(affected) {
	return join([...new Set(affected.flatMap(({ detail }) => (detail === undefined ? [] : escapeText(detail))))]);
}
function listTimes(affected) {
	return join([...new Set(affected.flatMap(({ detail }) => (detail === undefined ? [] : renderCode(detail))))]);
}
function join(texts) {
	return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
function renderAnnotations(plan) {
	return plan.risks
		.filter((risk) => risk.level === 'caution')
		.map((risk) => {
			const names = risk.affected.map((affected) => affected.logicalId).join(', ');
			return `${plan.stack}: ${cautions[risk.kind] ?? risk.kind} ${names}`;
		});
}
const cautions = {
	'data-loss': 'data loss in',
	outage: 'requests will fail while this is deployed, because of',
	'traffic-rollback': 'a rollback would cut off the traffic of',
};

;// CONCATENATED MODULE: ./lib/render/diagnosis.js




function renderDiagnosis({ cause, services, suggestions }) {
	const advice = suggestions.map((suggestion) => `- ${escapeAdvice(suggestion)}`).join('\n');
	return [{ forms: [renderAlert('CAUTION', [escapeText(redactText(cause))])], rank: 0 }, { forms: [advice === '' ? '' : `**What to try**\n${advice}`], rank: 0 }, ...services.map((service) => ({ forms: [renderEvidence(service), ''], rank: 3 }))];
}
function escapeAdvice(text) {
	return text
		.split('`')
		.map((part, index) => (index % 2 === 0 ? escapeText(part) : renderCode(part)))
		.join('');
}
function renderEvidence({ key, deployment, tasks, targets, logLines }) {
	const facts = [...deployment.map((text) => `deployment: ${text}`), ...tasks.map((text) => `task: ${text}`), ...targets.map((text) => `target: ${text}`)].map((text) => `- ${escapeText(redactText(text))}`);
	const logs = logLines.length === 0 ? '' : renderFence(redactText(logLines.join('\n')), '');
	return renderDetails(`${key}: what AWS and the tasks said`, [facts.join('\n'), logs].filter((part) => part !== '').join('\n\n'));
}

;// CONCATENATED MODULE: ./lib/render/duration.js
function renderDuration(seconds) {
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return [`${Math.floor(whole / 60)} min`, ...(whole % 60 === 0 ? [] : [`${whole % 60} s`])].join(' ');
	const minutes = Math.floor((whole % 3600) / 60);
	return [`${Math.floor(whole / 3600)} h`, ...(minutes === 0 ? [] : [`${minutes} min`])].join(' ');
}

;// CONCATENATED MODULE: ./lib/render/failure.js



const MISTAKES = 20;
function describeFailure(error) {
	if (error instanceof errors/* DeployError */.s) return error;
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
	const [message, output] = splitText(redactText(failure.message));
	const [hint, example] = splitText(failure.hint ?? '');
	const mistakes = failure.problems.slice(0, MISTAKES).map(renderProblem);
	const more = failure.problems.length - mistakes.length;
	return [
		`**${sentence(escapeWords(message))}** (${renderCode(failure.reason)}; ${blame[failure.fault]})`,
		output === '' ? '' : renderFence(output, ''),
		[...mistakes, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
		hint === '' ? '' : `**What to do:** ${sentence(escapeWords(hint))}`,
		example === '' ? '' : renderFence(example, ''),
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
	const place = renderCode(`${at.file}:${at.line}:${at.column}`);
	const key = path === '' ? '' : ` ${renderCode(path)}`;
	const advice = hint === undefined ? '' : ` – ${escapeWords(redactText(hint))}`;
	return `- ${place}${key}: ${escapeWords(redactText(message))}${advice}`;
}
function sentence(text) {
	const words = text.trim();
	const [first = ''] = words.split(' ');
	const capital = /[^a-z]/i.test(first) ? words : words.charAt(0).toUpperCase() + words.slice(1);
	return /[.!?:]$/.test(capital) ? capital : `${capital}.`;
}

;// CONCATENATED MODULE: ./lib/render/fit.js
const COMMENT_LIMIT = 60_000;
function fitSections(sections, notice, limit = COMMENT_LIMIT) {
	const steps = sections.map((section, index) => ({ index, rank: section.rank, left: section.forms.length - 1 })).sort((one, other) => one.rank - other.rank || other.index - one.index);
	const levels = sections.map(() => 0);
	let text = fit_join(sections, levels, undefined);
	for (const step of steps) {
		for (let level = 1; level <= step.left && measure(text) > limit; level += 1) {
			levels[step.index] = level;
			text = fit_join(sections, levels, notice);
		}
	}
	return { text, shortened: levels.some((level) => level > 0) };
}
function measure(text) {
	return Math.max(text.length, new TextEncoder().encode(text).length);
}
function fit_join(sections, levels, notice) {
	const [first = '', ...rest] = sections.map((section, index) => section.forms[levels[index] ?? 0] ?? '');
	return [first, notice ?? '', ...rest].filter((part) => part !== '').join('\n\n');
}

// EXTERNAL MODULE: ./lib/render/header.js
var render_header = __webpack_require__(8343);
;// CONCATENATED MODULE: ./lib/render/headline.js


function renderHeadline(environment, plan) {
	const name = escapeText(environment);
	switch (plan.kind) {
		case 'no-changes':
			return `### ⚪ ${name}: no changes`;
		case 'create':
			return `### 🟢 ${name} will be created: ${renderTotal(plan.cost.after)}`;
		case 'update':
			return `### 🟡 ${name} ${plan.provisional ? 'would' : 'will'} change: ${renderCostChange(plan.cost)}`;
	}
}
function renderCounts(counts, separator = ' · ') {
	return [`${counts.add} add`, `${counts.change} change`, ...(counts.replace > 0 ? [`${counts.replace} replace`] : []), ...(counts.import > 0 ? [`${counts.import} import`] : []), `${counts.destroy} destroy`].join(separator);
}
function renderCostChange(cost, strong = '**') {
	const total = renderTotal(cost.after, strong);
	if (cost.before === undefined || cost.delta === undefined) return `${total} (what runs today could not be priced)`;
	const percentage = renderPercentage(cost.delta, cost.before.total);
	const share = percentage === undefined ? '' : ` (${percentage})`;
	return `${strong}${boundOf(cost)}${renderDelta(cost.delta)}${strong}${share} → ${total}`;
}
function renderTotal(estimate, strong = '**') {
	if (!estimate.complete && estimate.total === 0n) return `${strong}an unknown cost${strong}`;
	return `${estimate.complete ? '' : 'at least '}${strong}${renderMonthly(estimate.total)}${strong}`;
}
function renderRange(estimate) {
	if (estimate.minimum === estimate.maximum) return '';
	return `${renderMoney(estimate.minimum)} at the least, ${renderMonthly(estimate.maximum)} at the most`;
}
function renderKinds({ fixed, usage, resources }) {
	const unknown = resources.filter((resource) => resource.status === 'unpriced' || (resource.status === 'priced' && resource.unpriced.length > 0)).length;
	return [...(fixed === 0n ? [] : [`${renderMoney(fixed)} fixed`]), ...(usage === 0n ? [] : [`${renderMoney(usage)} by use`]), ...(unknown === 0 ? [] : [`${unknown} not priced`])].join(', ');
}
function boundOf(cost) {
	const uncertain = cost.resources.filter((resource) => resource.delta === undefined);
	if (uncertain.length === 0) return '';
	return uncertain.every((resource) => resource.before === undefined) ? 'at least ' : 'about ';
}

;// CONCATENATED MODULE: ./lib/template/model.js
class Unknown {
	because;
	constructor(because) {
		this.because = because;
	}
}

;// CONCATENATED MODULE: ./lib/template/functions.js


function templateError(message) {
	return new errors/* DeployError */.s('change-set-failed', message, { fault: 'user' });
}
function functions_isList(value) {
	return Array.isArray(value);
}
function firstUnknown(values) {
	return values.find((value) => value instanceof Unknown);
}
function functions_textOf(value) {
	if (value === undefined || value === null) return '';
	if (value instanceof Unknown) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function functions_join(delimiter, items) {
	if (items instanceof Unknown) return items;
	if (!functions_isList(items)) throw templateError('Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.');
	return firstUnknown(items) ?? items.map(functions_textOf).join(functions_textOf(delimiter));
}
function split(delimiter, text) {
	if (text instanceof Unknown) return text;
	if (typeof text !== 'string') throw templateError('Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.');
	return text.split(functions_textOf(delimiter));
}
function functions_select(index, items) {
	if (index instanceof Unknown) return index;
	if (items instanceof Unknown) return items;
	const item = functions_isList(items) ? items[Number(index)] : undefined;
	if (item === undefined) throw templateError(`Template error: Fn::Select  cannot select nonexistent value at index ${functions_textOf(index)}`);
	return item;
}
function base64(text) {
	if (text instanceof Unknown) return text;
	return btoa(String.fromCharCode(...new TextEncoder().encode(functions_textOf(text))));
}
function addressToNumber(address) {
	return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
function numberToAddress(address) {
	return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}
function cidr(block, count, cidrBits) {
	const unknown = firstUnknown([block, count, cidrBits]);
	if (unknown) return unknown;
	const [address = '0.0.0.0', prefix = '32'] = functions_textOf(block).split('/');
	const bits = Number(functions_textOf(cidrBits));
	const wanted = Number(count);
	if (bits >= 32 - Number(prefix) + 1 || wanted < 1 || wanted * 2 ** bits > 2 ** (32 - Number(prefix))) throw templateError(`Template error: Fn::Cidr cannot make ${wanted} blocks of ${bits} bits out of ${functions_textOf(block)}`);
	const start = addressToNumber(address);
	return Array.from({ length: wanted }, (_, index) => `${numberToAddress(start + index * 2 ** bits)}/${32 - bits}`);
}
function parseSub(text) {
	const pieces = [];
	let rest = 0;
	for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
		if (match.index > rest) pieces.push({ kind: 'text', text: text.slice(rest, match.index) });
		const name = match[1] ?? '';
		pieces.push(name.startsWith('!') ? { kind: 'text', text: `\${${name.slice(1)}}` } : { kind: 'name', name: name.trim() });
		rest = match.index + match[0].length;
	}
	if (rest < text.length) pieces.push({ kind: 'text', text: text.slice(rest) });
	return pieces;
}
function isTrue(value) {
	return value instanceof Unknown ? value : value === true || value === 'true';
}
function equals(left, right) {
	return firstUnknown([left, right]) ?? functions_textOf(left) === functions_textOf(right);
}
function and(operands) {
	if (operands.includes(false)) return false;
	return operands.find((operand) => operand instanceof Unknown) ?? true;
}
function or(operands) {
	if (operands.includes(true)) return true;
	return operands.find((operand) => operand instanceof Unknown) ?? false;
}

// EXTERNAL MODULE: ./lib/template/intrinsics.js
var intrinsics = __webpack_require__(5912);
;// CONCATENATED MODULE: ./lib/template/evaluate.js



function pseudoParameter(name, pseudo) {
	switch (name) {
		case 'AWS::AccountId':
			return pseudo.accountId;
		case 'AWS::NotificationARNs':
			return pseudo.notificationArns;
		case 'AWS::Partition':
			return pseudo.partition;
		case 'AWS::Region':
			return pseudo.region;
		case 'AWS::StackId':
			return pseudo.stackId;
		case 'AWS::StackName':
			return pseudo.stackName;
		case 'AWS::URLSuffix':
			return pseudo.urlSuffix;
		default:
			return undefined;
	}
}
function reference(name, scope) {
	if (name === 'AWS::NoValue') return undefined;
	const parameter = scope.parameters[name] ?? pseudoParameter(name, scope.pseudo);
	if (parameter !== undefined) return parameter;
	if (Object.hasOwn(scope.template.Resources, name)) return scope.lookUp(name, undefined);
	throw templateError(`Template format error: Unresolved resource dependencies [${name}] in the Resources block of the template`);
}
function getAttribute(logicalId, attribute, scope) {
	if (attribute instanceof Unknown) return attribute;
	if (!Object.hasOwn(scope.template.Resources, logicalId)) throw templateError(`Template error: instance of Fn::GetAtt references undefined resource ${logicalId}`);
	return scope.lookUp(logicalId, functions_textOf(attribute));
}
function substitute(argument, scope) {
	const [text, variables] = (0,intrinsics/* isArray */.cy)(argument) ? argument : [argument];
	if (typeof text !== 'string') throw templateError("Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string");
	const own = (0,intrinsics/* isObject */.Gv)(variables) ? variables : {};
	const pieces = parseSub(text).map((piece) => {
		if (piece.kind === 'text') return piece.text;
		const variable = own[piece.name];
		if (variable !== undefined) return evaluate(variable, scope);
		if (!piece.name.includes('.')) return reference(piece.name, scope);
		const attribute = (0,intrinsics/* getAttOf */.$o)(piece.name);
		return attribute && getAttribute(attribute.logicalId, evaluate(attribute.attribute, scope), scope);
	});
	return firstUnknown(pieces) ?? pieces.map((piece) => (functions_isList(piece) ? piece.map(functions_textOf).join(',') : functions_textOf(piece))).join('');
}
function findInMap(argument, scope) {
	const [map, top, second, options] = (0,intrinsics/* listOf */.c3)(argument);
	const keys = [map, top, second].map((key) => (key === undefined ? undefined : evaluate(key, scope)));
	const unknown = firstUnknown(keys);
	if (unknown) return unknown;
	const [mapName, topKey, secondKey] = keys.map(functions_textOf);
	const found = scope.template.Mappings?.[mapName ?? '']?.[topKey ?? '']?.[secondKey ?? ''];
	if (found !== undefined) return found;
	if ((0,intrinsics/* isObject */.Gv)(options) && options.DefaultValue !== undefined) return evaluate(options.DefaultValue, scope);
	if (scope.template.Mappings?.[mapName ?? ''] === undefined) throw templateError(`Template error: Mapping named '${mapName}' is not present in the 'Mappings' section of template.`);
	throw templateError(`Template error: Unable to get mapping for ${mapName}::${topKey}::${secondKey}`);
}
function evaluateCondition(name, scope) {
	const declared = scope.template.Conditions?.[name];
	if (declared === undefined) throw templateError(`Template format error: Unresolved condition dependency ${name} in the Conditions block of the template`);
	return isTrue(evaluate(declared, scope));
}
function branch(argument, scope) {
	const [condition, whenTrue, whenFalse] = (0,intrinsics/* listOf */.c3)(argument);
	if (typeof condition !== 'string' || whenTrue === undefined || whenFalse === undefined) throw templateError('Template error: Fn::If requires a list argument with the first element being a condition');
	const verdict = evaluateCondition(condition, scope);
	if (verdict instanceof Unknown) return verdict;
	return evaluate(verdict ? whenTrue : whenFalse, scope);
}
function evaluateAll(argument, scope) {
	return (0,intrinsics/* listOf */.c3)(argument).map((item) => evaluate(item, scope));
}
function zonesOf(region, scope) {
	if (region instanceof Unknown) return region;
	const name = functions_textOf(region) === '' ? scope.pseudo.region : functions_textOf(region);
	return ['a', 'b', 'c'].map((zone) => name + zone);
}
function toJsonString(argument, scope) {
	const value = evaluate(argument, scope);
	return value === undefined ? undefined : (unknownWithin(value) ?? JSON.stringify(value));
}
function unknownWithin(value) {
	if (value instanceof Unknown) return value;
	if (typeof value !== 'object' || value === null) return undefined;
	for (const member of Object.values(value)) {
		const unknown = unknownWithin(member);
		if (unknown) return unknown;
	}
	return undefined;
}
function applyFunction({ name, argument }, scope) {
	const values = () => evaluateAll(argument, scope);
	switch (name) {
		case 'Ref':
			return reference(functions_textOf(evaluate(argument, scope)), scope);
		case 'Condition':
			return evaluateCondition(functions_textOf(evaluate(argument, scope)), scope);
		case 'Fn::GetAtt': {
			const parts = (0,intrinsics/* getAttOf */.$o)(argument);
			if (!parts) throw templateError('Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute');
			return getAttribute(parts.logicalId, evaluate(parts.attribute, scope), scope);
		}
		case 'Fn::Sub':
			return substitute(argument, scope);
		case 'Fn::Join': {
			const [delimiter, items] = values();
			return functions_join(delimiter, items);
		}
		case 'Fn::Split': {
			const [delimiter, text] = values();
			return split(delimiter, text);
		}
		case 'Fn::Select': {
			const [index, items] = values();
			return functions_select(index, items);
		}
		case 'Fn::FindInMap':
			return findInMap(argument, scope);
		case 'Fn::If':
			return branch(argument, scope);
		case 'Fn::Equals': {
			const [left, right] = values();
			return equals(left, right);
		}
		case 'Fn::And':
			return and(values().map(isTrue));
		case 'Fn::Or':
			return or(values().map(isTrue));
		case 'Fn::Not': {
			const verdict = isTrue(values()[0]);
			return verdict instanceof Unknown ? verdict : !verdict;
		}
		case 'Fn::Base64':
			return base64(evaluate(argument, scope));
		case 'Fn::Cidr': {
			const [block, count, bits] = values();
			return cidr(block, count, bits ?? 8);
		}
		case 'Fn::GetAZs':
			return zonesOf(evaluate(argument, scope), scope);
		case 'Fn::ImportValue': {
			const exported = evaluate(argument, scope);
			if (exported instanceof Unknown) return exported;
			return scope.importValue?.(functions_textOf(exported)) ?? new Unknown(`export ${functions_textOf(exported)} is known after apply`);
		}
		case 'Fn::Length': {
			const items = evaluate(argument, scope);
			return items instanceof Unknown ? items : functions_isList(items) ? items.length : 0;
		}
		case 'Fn::ToJsonString':
			return toJsonString(argument, scope);
		case 'Fn::Transform':
			return new Unknown('what a macro makes is known after apply');
		default:
			throw templateError(`Template format error: Unrecognized function ${name}`);
	}
}
function evaluate(value, scope) {
	if (typeof value !== 'object' || value === null) return value;
	if ((0,intrinsics/* isArray */.cy)(value)) {
		return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
	}
	const intrinsic = (0,intrinsics/* intrinsicOf */.jN)(value);
	if (intrinsic) return applyFunction(intrinsic, scope);
	return evaluateObject(value, scope);
}
function evaluateObject(value, scope) {
	const result = {};
	for (const [key, member] of Object.entries(value)) {
		const evaluated = evaluate(member, scope);
		if (evaluated !== undefined) result[key] = evaluated;
	}
	return result;
}
function evaluateResources(scope) {
	return Object.keys(scope.template.Resources).flatMap((logicalId) => evaluateResource(logicalId, scope) ?? []);
}
function evaluateResource(logicalId, scope) {
	const declaration = scope.template.Resources[logicalId];
	if (declaration === undefined) return undefined;
	const { Condition, Type: type, Properties = {} } = declaration;
	if (Condition !== undefined && evaluateCondition(Condition, scope) === false) return undefined;
	return { logicalId, type, properties: evaluateObject(Properties, scope), declaration };
}

;// CONCATENATED MODULE: ./lib/template/parameters.js

function invalid(message) {
	return new DeployError('change-set-failed', message, { fault: 'user' });
}
function isListType(type) {
	return type.includes('List<') || type.includes('CommaDelimitedList');
}
function parameters_textOf(value) {
	return Array.isArray(value) ? value.join(',') : String(value);
}
function check(name, declaration, text) {
	const items = isListType(declaration.Type) ? splitList(text) : [text];
	const refuse = (message) => {
		const own = declaration.ConstraintDescription;
		throw invalid(`Parameter '${name}' must ${typeof own === 'string' ? own : message}`);
	};
	const { AllowedValues, AllowedPattern } = declaration;
	if (AllowedValues && !items.every((item) => AllowedValues.map(String).includes(item))) throw invalid(`Parameter '${name}' must be one of AllowedValues`);
	if (AllowedPattern !== undefined && !items.every((item) => new RegExp(`^(?:${AllowedPattern})$`).test(item))) refuse(`match pattern ${AllowedPattern}`);
	if (declaration.Type === 'Number' || declaration.Type === 'List<Number>') {
		if (items.some((item) => item === '' || Number.isNaN(Number(item)))) throw invalid(`Parameter '${name}' must be a number.`);
		for (const item of items) {
			if (Number(item) < Number(declaration.MinValue ?? -Infinity)) refuse(`be a number not less than ${parameters_textOf(declaration.MinValue ?? '')}`);
			if (Number(item) > Number(declaration.MaxValue ?? Infinity)) refuse(`be a number not greater than ${parameters_textOf(declaration.MaxValue ?? '')}`);
		}
	}
	if (text.length < Number(declaration.MinLength ?? 0)) refuse(`contain at least ${parameters_textOf(declaration.MinLength ?? '')} characters`);
	if (text.length > Number(declaration.MaxLength ?? Infinity)) refuse(`contain at most ${parameters_textOf(declaration.MaxLength ?? '')} characters`);
}
function splitList(text) {
	return text === '' ? [] : text.split(',').map((item) => item.trim());
}
function parseParameter(declaration, text) {
	return isListType(declaration.Type) ? splitList(text) : text;
}
function fillParameters(template, given) {
	const declared = Object.entries(template.Parameters ?? {});
	const unknown = Object.keys(given).filter((name) => !Object.hasOwn(template.Parameters ?? {}, name));
	if (unknown.length > 0) throw invalid(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
	const missing = declared.filter(([name, { Default }]) => given[name] === undefined && Default === undefined);
	if (missing.length > 0) throw invalid(`Parameters: [${missing.map(([name]) => name).join(', ')}] must have values`);
	return Object.fromEntries(
		declared.map(([name, declaration]) => {
			const text = given[name] ?? parameters_textOf(declaration.Default ?? '');
			check(name, declaration, text);
			return [name, text];
		}),
	);
}
function resolveParameters(template, given) {
	const texts = fillParameters(template, given);
	return Object.fromEntries(Object.entries(template.Parameters ?? {}).map(([name, declaration]) => [name, parseParameter(declaration, texts[name] ?? '')]));
}

;// CONCATENATED MODULE: ./lib/template/references.js



function classify(name, template) {
	if (name.startsWith('AWS::')) return { kind: 'pseudo', name };
	if (Object.hasOwn(template.Parameters ?? {}, name)) return { kind: 'parameter', name };
	if (Object.hasOwn(template.Resources, name)) return { kind: 'resource', logicalId: name, attribute: undefined };
	return { kind: 'unresolved', name };
}
function classifyAttribute(argument, template) {
	const parts = (0,intrinsics/* getAttOf */.$o)(argument);
	if (!parts) return [];
	const { logicalId, attribute } = parts;
	if (!Object.hasOwn(template.Resources, logicalId)) return [{ kind: 'unresolved', name: logicalId }];
	const own = { kind: 'resource', logicalId, attribute: typeof attribute === 'string' ? attribute : '' };
	return typeof attribute === 'string' ? [own] : [own, ...referencesOf(attribute, template)];
}
function substituted(argument, template) {
	const [text, variables] = (0,intrinsics/* isArray */.cy)(argument) ? argument : [argument];
	const own = (0,intrinsics/* isObject */.Gv)(variables) ? variables : {};
	const named = parseSub(typeof text === 'string' ? text : '').flatMap((piece) => {
		if (piece.kind === 'text' || Object.hasOwn(own, piece.name)) return [];
		return piece.name.includes('.') ? classifyAttribute(piece.name, template) : [classify(piece.name, template)];
	});
	return [...named, ...referencesOf(own, template)];
}
function referencesOf(value, template) {
	if (typeof value !== 'object' || value === null) return [];
	if ((0,intrinsics/* isArray */.cy)(value)) return value.flatMap((item) => referencesOf(item, template));
	const intrinsic = (0,intrinsics/* intrinsicOf */.jN)(value);
	if (intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string') return [classify(intrinsic.argument, template)];
	if (intrinsic?.name === 'Fn::GetAtt') return classifyAttribute(intrinsic.argument, template);
	if (intrinsic?.name === 'Fn::Sub') return substituted(intrinsic.argument, template);
	return Object.values(value).flatMap((member) => referencesOf(member, template));
}
function dependenciesOf(logicalId, template) {
	const declaration = template.Resources[logicalId];
	if (!declaration) return new Set();
	const { DependsOn } = declaration;
	const explicit = DependsOn === undefined ? [] : typeof DependsOn === 'string' ? [DependsOn] : DependsOn;
	const referred = referencesOf(declaration.Properties ?? {}, template).flatMap((reference) => (reference.kind === 'resource' ? [reference.logicalId] : []));
	return new Set([...referred, ...explicit.filter((other) => Object.hasOwn(template.Resources, other))]);
}
function deploymentOrder(template) {
	const order = new Set();
	const visit = (logicalId, path) => {
		if (order.has(logicalId)) return;
		const start = path.indexOf(logicalId);
		if (start >= 0) throw new DeployError('change-set-failed', `Circular dependency between resources: [${path.slice(start).join(', ')}]`, { fault: 'user' });
		for (const dependency of dependenciesOf(logicalId, template)) visit(dependency, [...path, logicalId]);
		order.add(logicalId);
	};
	for (const logicalId of Object.keys(template.Resources)) visit(logicalId, []);
	return [...order];
}

;// CONCATENATED MODULE: ./lib/cost/neighbours.js


function buildNeighbours(resources, template) {
	const ofType = (type) => resources.filter((resource) => resource.type === type);
	const targetsOf = (resource, property) => {
		const value = resource.declaration.Properties?.[property];
		if (value === undefined) return [];
		const ids = referencesOf(value, template).flatMap((found) => (found.kind === 'resource' ? [found.logicalId] : []));
		return ids.length === 0 ? [] : resources.filter(({ logicalId }) => ids.includes(logicalId));
	};
	const sources = new Map();
	const sourcesOf = (property, type) => {
		const key = `${type}.${property}`;
		const known = sources.get(key);
		if (known !== undefined) return known;
		const found = new Map();
		for (const source of ofType(type)) {
			for (const target of targetsOf(source, property)) found.set(target, [...(found.get(target) ?? []), source]);
		}
		sources.set(key, found);
		return found;
	};
	return {
		referredBy(resource, property, type) {
			const found = targetsOf(resource, property).filter((target) => target.type === type);
			const [only] = found;
			if (only !== undefined && found.length === 1) return only;
			return new Unknown(only === undefined ? `its ${property} is not in this template` : `its ${property} may be ${found.map(({ logicalId }) => logicalId).join(' or ')}`);
		},
		targetsOf,
		ofType,
		referringTo: (resource, property, type) => sourcesOf(property, type).get(resource) ?? [],
	};
}

;// CONCATENATED MODULE: ./lib/cost/calendar.js
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const YEAR = 2027;
const MINUTES_PER_YEAR = 365 * 24 * 60;
function firesOfYear(schedule) {
	const fields = schedule
		.replace(/^cron\((.*)\)$/, '$1')
		.trim()
		.split(/\s+/);
	const [minute = '', hour = '', day = '', month = '', weekday = '', year = '*'] = fields;
	if ((fields.length !== 5 && fields.length !== 6) || year !== '*') return undefined;
	const minutes = valuesOf(minute, 0, 59);
	const hours = valuesOf(hour, 0, 23);
	const days = valuesOf(day, 1, 31);
	const months = valuesOf(named(month, MONTHS, 1), 1, 12);
	const weekdays = fields.length === 6 ? valuesOf(named(weekday, DAYS, 1), 1, 7) : valuesOf(named(weekday, DAYS, 0), 0, 7);
	if (!minutes || !hours || !days || !months || !weekdays) return undefined;
	const isWeekday = (index) => (fields.length === 6 ? weekdays.has(index + 1) : weekdays.has(index) || (index === 0 && weekdays.has(7)));
	return Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(YEAR, 0, 1 + index)))
		.flatMap((date, index) => {
			const fires = days.has(date.getUTCDate()) && months.has(date.getUTCMonth() + 1) && isWeekday(date.getUTCDay());
			return fires ? [...hours].flatMap((at) => [...minutes].map((past) => (index * 24 + at) * 60 + past)) : [];
		})
		.sort((one, other) => one - other);
}
function named(field, names, first) {
	return field.toUpperCase().replaceAll(/[A-Z]{3}/g, (name) => (names.includes(name) ? String(names.indexOf(name) + first) : name));
}
function valuesOf(field, first, last) {
	const values = new Set();
	for (const part of field.split(',')) {
		const [, from, to, step = '1'] = /^(?:[*?]|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part) ?? [undefined, '', undefined, ''];
		if (step === '' || Number(step) === 0) return undefined;
		const begin = from === undefined ? first : Number(from);
		const end = to !== undefined ? Number(to) : from === undefined || part.includes('/') ? last : begin;
		const span = end >= begin ? end - begin : end - begin + last - first + 1;
		for (let offset = 0; offset <= span; offset += Number(step)) {
			values.add(((begin + offset - first) % (last - first + 1)) + first);
		}
	}
	return values;
}

;// CONCATENATED MODULE: ./lib/cost/numbers.js
const formats = new Map();
function renderNumber(value, decimals) {
	const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals });
	formats.set(decimals, format);
	return format.format(value);
}

;// CONCATENATED MODULE: ./lib/cost/capacity.js


function averageCapacity(bounds, desired, changes) {
	const timed = changes.map((change) => ({ change, fires: firesOfYear(change.schedule) }));
	const strange = timed.filter(({ fires }) => fires === undefined).map(({ change }) => change.schedule);
	const events = timed.flatMap(({ change, fires = [] }) => fires.map((at) => ({ at, change }))).sort((one, other) => one.at - other.at);
	let now = events.reduce((before, { change }) => apply(before, change), bounds);
	let since = 0;
	const sums = { minimum: 0, expected: 0, maximum: 0 };
	const add = (until) => {
		const minutes = until - since;
		sums.minimum += now.minimum * minutes;
		sums.expected += clamp(desired, now) * minutes;
		sums.maximum += now.maximum * minutes;
		since = until;
	};
	for (const { at, change } of events) {
		add(at);
		now = apply(now, change);
	}
	add(MINUTES_PER_YEAR);
	const [minimum, expected, maximum] = [sums.minimum, sums.expected, sums.maximum].map((sum) => sum / MINUTES_PER_YEAR);
	return {
		minimum: minimum ?? 0,
		expected: expected ?? 0,
		maximum: maximum ?? 0,
		words: capacity_describe({ minimum: minimum ?? 0, maximum: maximum ?? 0 }, events.length > 0, strange),
	};
}
function clamp(value, { minimum, maximum }) {
	return Math.min(Math.max(value, minimum), maximum);
}
function apply(before, { minimum = before.minimum, maximum = before.maximum }) {
	return { minimum, maximum };
}
function capacity_describe({ minimum, maximum }, scheduled, strange) {
	const show = (value) => renderNumber(value, 2);
	const range = minimum === maximum ? `${show(minimum)}` : `${show(minimum)} to ${show(maximum)}`;
	const words = scheduled ? `by its schedule ${range} over the year` : `scales from ${show(minimum)} to ${show(maximum)}`;
	return strange.length === 0 ? words : `${words}, without the schedule ${strange.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/cost/products/units.js
const hour = /^(hrs|hours)$/i;
const gigabyteMonth = /^gb-mo(nth)?$/i;
const hours = { sold: hour, unit: 'hours' };
const vcpuHours = { sold: hour, unit: 'vCPU-hours' };
const gigabyteHours = { sold: hour, unit: 'GB-hours' };
const lcuHours = { sold: /^lcu-(hrs|hours)$/i, unit: 'LCU-hours' };
const gigabytes = { sold: /^gb$/i, unit: 'GB' };
const gigabyteMonths = { sold: gigabyteMonth, unit: 'GB-months' };
const gigabyteSeconds = { sold: /^(lambda-)?gb-seconds?$/i, unit: 'GB-seconds' };
const requests = { sold: /^(api )?requests$/i, unit: 'requests' };
const iopsMonths = { sold: /^iops-mo(nth)?$/i, unit: 'IOPS-months' };
function counted(sold, unit) {
	return { sold, unit };
}

;// CONCATENATED MODULE: ./lib/cost/products/instances.js

const databaseEngines = {
	'aurora-mysql': 'Aurora MySQL',
	'aurora-postgresql': 'Aurora PostgreSQL',
	mariadb: 'MariaDB',
	mysql: 'MySQL',
	postgres: 'PostgreSQL',
};
const cacheEngines = {
	memcached: 'Memcached',
	redis: 'Redis',
	valkey: 'Valkey',
};
function findInstance(key) {
	const [service, ...rest] = key.split('.');
	switch (service) {
		case 'ec2':
			return virtualMachine(rest.join('.'));
		case 'elasticache': {
			const [engine = '', ...type] = rest;
			return cacheNode(cacheEngines[engine], type.join('.'));
		}
		case 'rds': {
			const [engine = '', zones, ...type] = rest;
			if (zones !== 'single' && zones !== 'multi') return undefined;
			return database(databaseEngines[engine], zones, type.join('.'));
		}
		default:
			return undefined;
	}
}
function virtualMachine(instanceType) {
	return {
		service: 'AmazonEC2',
		family: 'Compute Instance',
		usage: `BoxUsage:${instanceType}`,
		asked: {
			instanceType,
			tenancy: 'Shared',
			operatingSystem: 'Linux',
			preInstalledSw: 'NA',
			capacitystatus: 'Used',
		},
		...hours,
	};
}
function database(engine, zones, instanceType) {
	if (engine === undefined) return undefined;
	return {
		service: 'AmazonRDS',
		family: 'Database Instance',
		usage: `${zones === 'single' ? 'InstanceUsage' : 'Multi-AZUsage'}:${instanceType}`,
		asked: { instanceType },
		has: { databaseEngine: engine, deploymentOption: zones === 'single' ? 'Single-AZ' : 'Multi-AZ' },
		...hours,
	};
}
function cacheNode(engine, instanceType) {
	if (engine === undefined) return undefined;
	return {
		service: 'AmazonElastiCache',
		family: 'Cache Instance',
		usage: `NodeUsage:${instanceType}`,
		asked: { instanceType },
		has: { cacheEngine: engine },
		...hours,
	};
}

;// CONCATENATED MODULE: ./lib/cost/resources/dimension.js

function fixed(name, price, quantity, assumption) {
	return { name, price, quantity, kind: 'fixed', ...(assumption === undefined ? {} : { assumption }) };
}
function used(name, price, { amount, assumption }) {
	return { name, price, quantity: amount, kind: 'usage', assumption };
}
function follow({ assumption }, amount, more = '') {
	return { amount, assumption: more === '' ? assumption : `${assumption}; ${more}` };
}
function times(quantity, factor) {
	if (quantity instanceof Unknown) return quantity;
	if (factor instanceof Unknown) return factor;
	return scale(quantity, factor);
}
function scale(quantity, factor) {
	return mapQuantity(quantity, (count) => count * factor);
}
function mapQuantity(quantity, map) {
	if (typeof quantity === 'number') return map(quantity);
	const { minimum, expected, maximum } = quantity;
	return { minimum: map(minimum), expected: map(expected), maximum: map(maximum) };
}
function most(quantity) {
	return typeof quantity === 'number' ? quantity : quantity.maximum;
}
function readNumber(value, name, absent) {
	if (value === undefined) return absent;
	if (value instanceof Unknown) return value;
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (typeof number === 'number' && Number.isFinite(number)) return number;
	return new Unknown(`${name} is not a number`);
}
function readText(value, name, absent) {
	if (value === undefined) return absent;
	if (typeof value === 'string' || value instanceof Unknown) return value;
	return new Unknown(`${name} is not text`);
}
function readSwitch(value, name, absent = false) {
	if (value === undefined) return absent;
	if (value instanceof Unknown) return value;
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	return new Unknown(`${name} is neither true nor false`);
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function countOf(value, name) {
	if (value instanceof Unknown) return value;
	return Array.isArray(value) ? value.length : new Unknown(`${name} is not a list`);
}
function within(value, ...path) {
	return path.reduce((inner, key) => {
		if (inner instanceof Unknown) return inner;
		return dimension_isObject(inner) ? inner[key] : undefined;
	}, value);
}
function dimension_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Unknown);
}

;// CONCATENATED MODULE: ./lib/cost/resources/schedules.js


const SCHEDULE = 'AWS::Scheduler::Schedule';
const MONTHS_PER_YEAR = 12;
const schedules_hours = { minute: 1 / 60, hour: 1, day: 24 };
function scheduledRuns(resource, neighbours) {
	const schedules = [...neighbours.referringTo(resource, 'Target', SCHEDULE), ...neighbours.referringTo(resource, 'Targets', 'AWS::Events::Rule')];
	const fires = schedules.map(({ properties }) => firesPerMonth(String(properties.ScheduleExpression)));
	const known = fires.filter((count) => count !== undefined);
	if (schedules.length === 0 || known.length < fires.length) return undefined;
	const amount = known.reduce((sum, count) => sum + count, 0);
	const text = amount.toLocaleString('en-US', { maximumFractionDigits: 1 });
	return { amount, assumption: `${text} runs a month, by its schedule` };
}
function firesPerMonth(expression) {
	const [, every, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
	if (unit === 'minute' || unit === 'hour' || unit === 'day') return HOURS_PER_MONTH / (Number(every) * schedules_hours[unit]);
	const fires = firesOfYear(expression);
	return fires === undefined ? undefined : fires.length / MONTHS_PER_YEAR;
}

;// CONCATENATED MODULE: ./lib/cost/resources/snapshots.js


const DAILY_CHANGE = 5;
const snapshots = {
	'AWS::DLM::LifecyclePolicy': dimensionsOfPolicy,
	'AWS::Backup::BackupSelection': dimensionsOfSelection,
};
function dimensionsOfPolicy(policy, neighbours) {
	const { PolicyDetails, State } = policy.properties;
	if (State === 'DISABLED') return [];
	const days = daysOf(listOf(within(PolicyDetails, 'Schedules')));
	const volumes = neighbours.ofType('AWS::EC2::Volume').filter((volume) => isTagged(volume, PolicyDetails));
	if (volumes.length === 0) return new Unknown('the volumes that it copies are not in this template');
	return volumes.map((volume) => copies('snapshots', 'ebs.snapshot.gb', sizeOf(volume, 'Size'), days));
}
function daysOf(schedules) {
	const days = schedules.map((schedule) => {
		const keep = within(schedule, 'RetainRule');
		const interval = within(keep, 'Interval');
		if (interval !== undefined) return daysIn(interval, within(keep, 'IntervalUnit'));
		const hours = readNumber(within(schedule, 'CreateRule', 'Interval'), 'CreateRule.Interval', 24);
		const count = readNumber(within(keep, 'Count'), 'RetainRule.Count', Number.NaN);
		if (hours instanceof Unknown) return hours;
		return count instanceof Unknown ? count : (hours * count) / 24;
	});
	return longest(days);
}
function daysIn(interval, unit) {
	const days = { DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365 };
	const count = readNumber(interval, 'RetainRule.Interval', 0);
	return count instanceof Unknown ? count : count * (days[String(unit)] ?? Number.NaN);
}
function longest(days) {
	const unknown = days.find((one) => one instanceof Unknown);
	if (unknown !== undefined) return unknown;
	const most = Math.max(...days.filter((one) => typeof one === 'number'));
	return Number.isFinite(most) ? most : new Unknown('how long its copies are kept is not stated');
}
function isTagged({ properties }, details) {
	const pairs = (tags) => listOf(tags).map((tag) => `${String(within(tag, 'Key'))}=${String(within(tag, 'Value'))}`);
	const wanted = pairs(within(details, 'TargetTags'));
	return pairs(properties.Tags).some((pair) => wanted.includes(pair));
}
function dimensionsOfSelection(selection, neighbours) {
	const plan = neighbours.referredBy(selection, 'BackupPlanId', 'AWS::Backup::BackupPlan');
	if (plan instanceof Unknown) return plan;
	const copied = neighbours.targetsOf(selection, 'BackupSelection').filter(({ type }) => type !== 'AWS::IAM::Role');
	if (copied.length === 0) return new Unknown('what it selects is not in this template');
	const days = daysOfPlan(plan);
	return copied.map((resource) => {
		switch (resource.type) {
			case 'AWS::EC2::Volume':
				return copies(`copies of ${resource.logicalId}`, 'ebs.snapshot.gb', sizeOf(resource, 'Size'), days);
			case 'AWS::RDS::DBInstance':
				return copies(`copies of ${resource.logicalId}`, 'rds.backup.gb', sizeOf(resource, 'AllocatedStorage'), days);
			default:
				return {
					name: `copies of ${resource.logicalId}`,
					price: 'backup',
					quantity: new Unknown(`no price is known for backups of ${resource.type}`),
					kind: 'usage',
				};
		}
	});
}
function daysOfPlan({ properties }) {
	const rules = listOf(within(properties.BackupPlan, 'BackupPlanRule'));
	return longest(rules.map((rule) => readNumber(within(rule, 'Lifecycle', 'DeleteAfterDays'), 'DeleteAfterDays', Number.NaN)));
}
function sizeOf({ properties, type }, property) {
	const size = readNumber(properties[property], property, Number.NaN);
	return typeof size === 'number' && Number.isNaN(size) ? new Unknown(`the ${type} does not state its ${property}`) : size;
}
function copies(name, price, size, days) {
	const known = typeof size === 'number' && typeof days === 'number';
	const quantity = known ? size + (size * days * DAILY_CHANGE) / 100 : size instanceof Unknown ? size : days;
	const assumption = `a whole copy and ${DAILY_CHANGE} % of changes a day for ${String(days)} days, assumed`;
	return { name, price, quantity, kind: 'usage', assumption };
}

;// CONCATENATED MODULE: ./lib/cost/resources/databases.js







const FREE_BACKUP_DAYS = 7;
const databases = {
	'AWS::RDS::DBInstance': dimensionsOfInstance,
};
function dimensionsOfInstance(instance, neighbours, usage) {
	const { properties } = instance;
	const engine = readEngine(properties);
	const type = readText(properties.DBInstanceClass, 'DBInstanceClass', '');
	const multi = readSwitch(properties.MultiAZ, 'MultiAZ');
	if (engine instanceof Unknown) return engine;
	if (type instanceof Unknown) return type;
	if (multi instanceof Unknown) return multi;
	if (type === '') return new Unknown('its DBInstanceClass is not stated');
	if (type === 'db.serverless') return new Unknown('serverless capacity follows the load: no price is known for it');
	const zones = multi ? 'multi' : 'single';
	const where = multi ? 'instance hours, two zones' : 'instance hours';
	return [fixed(where, `rds.${engine}.${zones}.${type}`, ...runningHours(instance, neighbours)), ...(properties.DBClusterIdentifier === undefined ? disk(properties, zones, usage) : []), ...addresses(properties), ...secrets(properties)];
}
function runningHours(instance, neighbours) {
	const changes = neighbours.referringTo(instance, 'Target', SCHEDULE).flatMap(({ properties }) => {
		const call = /:rds:(start|stop)DBInstance$/.exec(String(within(properties.Target, 'Arn')))?.[1];
		if (call === undefined) return [];
		const count = call === 'start' ? 1 : 0;
		return [{ schedule: String(properties.ScheduleExpression), minimum: count, maximum: count }];
	});
	if (changes.length === 0) return [HOURS_PER_MONTH];
	const { expected, words } = averageCapacity({ minimum: 1, maximum: 1 }, 1, changes);
	const share = Math.round(expected * 100);
	return [expected * HOURS_PER_MONTH, `runs ${share} % of the time: ${words}`];
}
function readEngine({ Engine, SourceDBInstanceIdentifier }) {
	if (Engine === undefined) {
		const source = SourceDBInstanceIdentifier === undefined ? 'a snapshot' : 'the instance that it copies';
		return new Unknown(`its engine is that of ${source}`);
	}
	const engine = readText(Engine, 'Engine', '');
	if (engine instanceof Unknown || Object.hasOwn(databaseEngines, engine)) return engine;
	return new Unknown(`no prices are known for the engine ${engine}, whose licence may count`);
}
function disk(properties, zones, usage) {
	const { AllocatedStorage, MaxAllocatedStorage, Iops } = properties;
	const type = readText(properties.StorageType, 'StorageType', Iops === undefined ? 'gp3' : 'io1');
	const size = readNumber(AllocatedStorage, 'AllocatedStorage', Number.NaN);
	const limit = readNumber(MaxAllocatedStorage, 'MaxAllocatedStorage', 0);
	const unknown = [type, size, limit].find((value) => value instanceof Unknown);
	if (unknown instanceof Unknown) return [fixed('storage', 'rds.storage', unknown)];
	if (typeof type !== 'string' || typeof size !== 'number' || typeof limit !== 'number') return [];
	if (Number.isNaN(size)) return [fixed('storage', 'rds.storage', new Unknown('the size of its disk is not stated'))];
	const price = `rds.storage.${zones}.${type}`;
	const backups = backupsOf(properties, size);
	return [grown(price, size, limit, usage), ...speed(properties, price, type, size), ...backups];
}
function grown(price, size, limit, usage) {
	if (limit <= size) return fixed('storage', price, size);
	const { amount, assumption } = usage.take('stored', size);
	const expected = Math.min(Math.max(amount, size), limit);
	return fixed('storage', price, { minimum: size, expected, maximum: limit }, `${assumption}; grows up to ${limit} GB`);
}
function speed({ Iops, StorageThroughput }, price, type, size) {
	if (type !== 'gp3' && type !== 'io1') return [];
	const [iops, throughput] = type === 'io1' ? [0, 0] : size >= 400 ? [12_000, 500] : [3000, 125];
	const more = (name, suffix, value, included) => {
		const quantity = value instanceof Unknown ? value : Math.max(0, value - included);
		return quantity === 0 ? [] : [fixed(name, `${price}.${suffix}`, quantity)];
	};
	return [...more('provisioned IOPS', 'iops', readNumber(Iops, 'Iops', iops), iops), ...more('provisioned throughput', 'throughput', readNumber(StorageThroughput, 'StorageThroughput', 0), throughput)];
}
function backupsOf({ BackupRetentionPeriod }, size) {
	const days = readNumber(BackupRetentionPeriod, 'BackupRetentionPeriod', 1);
	if (typeof days === 'number' && days <= FREE_BACKUP_DAYS) return [];
	const charged = days instanceof Unknown ? days : days - FREE_BACKUP_DAYS;
	const assumption = `${DAILY_CHANGE} % of the disk changes a day, kept ${String(days)} days, a week of it free; assumed`;
	return [
		{
			name: 'backups',
			price: 'rds.backup.gb',
			quantity: times(charged, (size * DAILY_CHANGE) / 100),
			kind: 'usage',
			assumption,
		},
	];
}
function addresses({ PubliclyAccessible }) {
	const open = readSwitch(PubliclyAccessible, 'PubliclyAccessible');
	if (open === false) return [];
	return [fixed('public IPv4 hours', 'publicipv4.hour', open instanceof Unknown ? open : HOURS_PER_MONTH)];
}
function secrets({ ManageMasterUserPassword }) {
	const managed = readSwitch(ManageMasterUserPassword, 'ManageMasterUserPassword');
	return managed === false ? [] : [fixed('secret of the password', 'secret', managed instanceof Unknown ? managed : 1)];
}

;// CONCATENATED MODULE: ./lib/cost/resources/delivery.js



const ASSUMED_REQUESTS = 1_000_000;
const ASSUMED_CDN_GB = 100;
const ASSUMED_QUERIES = 1_000_000;
const GROUPS_WITH_FEES = /^AWSManagedRules(ACFP|ATP|BotControl|AntiDDoS)RuleSet$/;
const delivery = {
	'AWS::CloudFront::Distribution': (_resource, _neighbours, usage) => {
		const data = usage.take('egress', ASSUMED_CDN_GB);
		const assumption = `${data.assumption}, to North America: more elsewhere`;
		return [used('data to the internet', 'cloudfront.gb', { ...data, assumption }), used('requests', 'cloudfront.https', usage.take('requests', ASSUMED_REQUESTS))];
	},
	'AWS::Route53::HealthCheck': () => [fixed('health check', 'route53.health', 1, 'of an endpoint in AWS, assumed')],
	'AWS::Route53::HostedZone': () => [fixed('hosted zone', 'route53.zone', 1)],
	'AWS::Route53::RecordSet': dimensionsOfRecord,
	'AWS::Route53Resolver::ResolverEndpoint': ({ properties }) => [fixed('resolver hours', 'route53.resolver.hour', times(countOf(properties.IpAddresses, 'IpAddresses'), HOURS_PER_MONTH))],
	'AWS::ServiceDiscovery::PrivateDnsNamespace': () => [fixed('hosted zone', 'route53.zone', 1)],
	'AWS::WAFv2::WebACL': dimensionsOfFirewall,
};
function dimensionsOfRecord({ properties }, _neighbours, usage) {
	const { AliasTarget, GeoLocation, Region } = properties;
	if (AliasTarget !== undefined) return [];
	const price = GeoLocation !== undefined ? 'route53.geo' : Region !== undefined ? 'route53.latency' : 'route53.query';
	return [used('queries', price, usage.take('queries', ASSUMED_QUERIES))];
}
function dimensionsOfFirewall({ properties }, _neighbours, usage) {
	const scope = readText(properties.Scope, 'Scope', 'REGIONAL');
	if (scope instanceof Unknown) return scope;
	const price = scope === 'CLOUDFRONT' ? 'waf.global' : 'waf';
	const rules = properties.Rules === undefined ? 0 : countOf(properties.Rules, 'Rules');
	const fees = listOf(properties.Rules)
		.map((rule) => within(rule, 'Statement', 'ManagedRuleGroupStatement', 'Name'))
		.filter((name) => typeof name === 'string' && GROUPS_WITH_FEES.test(name));
	return [fixed('web ACL', `${price}.acl`, 1), ...(rules === 0 ? [] : [fixed('rules', `${price}.rule`, rules)]), used('requests', `${price}.request`, usage.take('requests', ASSUMED_REQUESTS)), ...fees.map((name) => fixed(`fee of ${String(name)}`, 'waf.fee', new Unknown('no price is known for it')))];
}

;// CONCATENATED MODULE: ./lib/cost/resources/providers.js


function decideCapacity(service, neighbours) {
	const { LaunchType, CapacityProviderStrategy } = service.properties;
	if (CapacityProviderStrategy === undefined) {
		if (LaunchType === undefined) return new Unknown('it runs on the default capacity of its cluster');
		if (LaunchType === 'FARGATE') return (tasks) => tasks;
		if (LaunchType === 'EC2') return 'instances';
		return LaunchType instanceof Unknown ? LaunchType : new Unknown(`launch type ${String(LaunchType)} has no price`);
	}
	if (!Array.isArray(CapacityProviderStrategy)) return new Unknown('its capacity provider strategy is not known');
	const shares = listOf(CapacityProviderStrategy).map(readShare);
	const [unknown] = shares.filter((share) => share instanceof Unknown);
	if (unknown === undefined) return providers_split(shares.flatMap((share) => (share instanceof Unknown ? [] : [share])));
	const own = neighbours.targetsOf(service, 'CapacityProviderStrategy');
	const grouped = own.length > 0 && own.every(({ type }) => type === 'AWS::ECS::CapacityProvider');
	return grouped ? 'instances' : unknown;
}
function readShare(item, _index, { length }) {
	const provider = within(item, 'CapacityProvider');
	if (provider !== 'FARGATE' && provider !== 'FARGATE_SPOT') {
		return new Unknown('the instances behind its capacity provider are not known');
	}
	const base = readNumber(within(item, 'Base'), 'Base', 0);
	const weight = readNumber(within(item, 'Weight'), 'Weight', 0);
	if (base instanceof Unknown) return base;
	if (weight instanceof Unknown) return weight;
	return { spot: provider === 'FARGATE_SPOT', base, weight: length === 1 ? 1 : weight };
}
function providers_split(shares) {
	const sum = (values) => values.reduce((total, value) => total + value, 0);
	const ordinary = shares.filter(({ spot }) => !spot);
	const bases = sum(shares.map(({ base }) => base));
	const weights = sum(shares.map(({ weight }) => weight));
	const base = sum(ordinary.map((share) => share.base));
	const weight = weights === 0 ? 0 : sum(ordinary.map((share) => share.weight)) / weights;
	return (tasks) => (bases === 0 ? 0 : (Math.min(tasks, bases) * base) / bases) + Math.max(0, tasks - bases) * weight;
}

;// CONCATENATED MODULE: ./lib/cost/resources/fargate.js





const INCLUDED_STORAGE_GIB = 20;
const fargate = { 'AWS::ECS::Service': dimensionsOfService };
function dimensionsOfService(service, neighbours, usage) {
	const capacity = decideCapacity(service, neighbours);
	if (capacity instanceof Unknown) return capacity;
	if (capacity === 'instances') return [];
	const definition = neighbours.referredBy(service, 'TaskDefinition', 'AWS::ECS::TaskDefinition');
	if (definition instanceof Unknown) return definition;
	const platform = decidePlatform(definition.properties);
	if (platform instanceof Unknown) return platform;
	const { tasks, assumption } = countTasks(service, neighbours, usage);
	const per = (name, price, amount, some = tasks) => fixed(name, price, times(times(some, amount), HOURS_PER_MONTH), assumption);
	const storage = extraStorage(definition.properties);
	const { Cpu, Memory } = definition.properties;
	return [
		...partsOf(tasks, capacity).flatMap(({ suffix, key, count }) => [per(`vCPU hours${suffix}`, `fargate.${key}${platform}.vcpu`, readSize(Cpu, 'Cpu', 'vcpu'), count), per(`memory GB-hours${suffix}`, `fargate.${key}${platform}.gb`, readSize(Memory, 'Memory', 'gb'), count)]),
		...(storage === 0 ? [] : [per('ephemeral storage GB-hours', 'fargate.ephemeral.gb', storage)]),
		...fargate_addresses(service.properties).map((amount) => per('public IPv4 hours', 'publicipv4.hour', amount)),
	];
}
function partsOf(tasks, onDemand) {
	const ordinary = { suffix: '', key: '', count: tasks };
	if (tasks instanceof Unknown) return [ordinary];
	const count = mapQuantity(tasks, onDemand);
	const spot = mapQuantity(tasks, (all) => all - onDemand(all));
	if (most(spot) === 0) return [ordinary];
	const rest = { suffix: ' on Spot', key: 'spot.', count: spot };
	return most(count) === 0 ? [rest] : [{ ...ordinary, count }, rest];
}
function decidePlatform(properties) {
	const { RuntimePlatform } = properties;
	const system = readText(within(RuntimePlatform, 'OperatingSystemFamily'), 'OperatingSystemFamily', 'LINUX');
	const architecture = readText(within(RuntimePlatform, 'CpuArchitecture'), 'CpuArchitecture', 'X86_64');
	if (system instanceof Unknown) return system;
	if (architecture instanceof Unknown) return architecture;
	if (system !== 'LINUX') return new Unknown(`Fargate on ${system} has no price in the table`);
	return architecture === 'ARM64' ? 'arm' : 'x86';
}
function countTasks(service, neighbours, usage) {
	const desired = readNumber(service.properties.DesiredCount, 'DesiredCount', 1);
	const [target] = neighbours.referringTo(service, 'ResourceId', 'AWS::ApplicationAutoScaling::ScalableTarget');
	if (target === undefined) return { tasks: desired };
	const minimum = readNumber(target.properties.MinCapacity, 'MinCapacity', 1);
	const maximum = readNumber(target.properties.MaxCapacity, 'MaxCapacity', 1);
	if (minimum instanceof Unknown) return { tasks: minimum };
	if (maximum instanceof Unknown) return { tasks: maximum };
	const begins = service.properties.DesiredCount !== undefined && typeof desired === 'number' ? desired : 0;
	const actions = readActions(target.properties.ScheduledActions);
	const { words, ...average } = averageCapacity({ minimum, maximum }, begins, actions);
	const { amount, assumption } = usage.take('average_tasks', average.expected);
	return { tasks: { ...average, expected: clamp(amount, average) }, assumption: `${assumption}; ${words}` };
}
function readActions(value) {
	const actions = Array.isArray(value) ? value : [];
	return actions.map((action) => {
		const schedule = within(action, 'Schedule');
		const bound = (name) => {
			const number = readNumber(within(action, 'ScalableTargetAction', name), name, Number.NaN);
			return number instanceof Unknown || Number.isNaN(number) ? undefined : number;
		};
		const [minimum, maximum] = [bound('MinCapacity'), bound('MaxCapacity')];
		return {
			schedule: typeof schedule === 'string' ? schedule : '?',
			...(minimum === undefined ? {} : { minimum }),
			...(maximum === undefined ? {} : { maximum }),
		};
	});
}
function readSize(value, name, unit) {
	if (typeof value === 'string') {
		const match = /^\s*(\d*\.?\d+)\s*(vcpu|gb)\s*$/i.exec(value);
		if (match?.[2]?.toLowerCase() === unit) return Number(match[1]);
	}
	const thousandths = readNumber(value, name, Number.NaN);
	if (thousandths instanceof Unknown) return thousandths;
	return Number.isNaN(thousandths) ? new Unknown(`the task definition has no ${name}`) : thousandths / 1024;
}
function extraStorage(properties) {
	const size = within(properties.EphemeralStorage, 'SizeInGiB');
	const gib = readNumber(size, 'EphemeralStorage.SizeInGiB', INCLUDED_STORAGE_GIB);
	return gib instanceof Unknown ? gib : Math.max(0, gib - INCLUDED_STORAGE_GIB);
}
function fargate_addresses(properties) {
	const assigned = within(properties.NetworkConfiguration, 'AwsvpcConfiguration', 'AssignPublicIp');
	if (assigned instanceof Unknown) return [assigned];
	return assigned === 'ENABLED' ? [1] : [];
}

;// CONCATENATED MODULE: ./lib/cost/resources/free.js
const types = [
	'AWS::ApiGateway::Account',
	'AWS::ApiGateway::Authorizer',
	'AWS::ApiGateway::Deployment',
	'AWS::ApiGateway::Method',
	'AWS::ApiGateway::Resource',
	'AWS::ApiGatewayV2::ApiMapping',
	'AWS::ApiGatewayV2::Authorizer',
	'AWS::ApiGatewayV2::Deployment',
	'AWS::ApiGatewayV2::DomainName',
	'AWS::ApiGatewayV2::Integration',
	'AWS::ApiGatewayV2::Route',
	'AWS::ApiGatewayV2::Stage',
	'AWS::ApiGatewayV2::VpcLink',
	'AWS::ApplicationAutoScaling::ScalableTarget',
	'AWS::ApplicationAutoScaling::ScalingPolicy',
	'AWS::AutoScaling::LifecycleHook',
	'AWS::AutoScaling::ScalingPolicy',
	'AWS::AutoScaling::ScheduledAction',
	'AWS::Backup::BackupPlan',
	'AWS::Backup::BackupVault',
	'AWS::Batch::JobQueue',
	'AWS::Budgets::Budget',
	'AWS::CertificateManager::Certificate',
	'AWS::CloudFormation::WaitCondition',
	'AWS::CloudFormation::WaitConditionHandle',
	'AWS::CloudFront::CachePolicy',
	'AWS::CloudFront::OriginAccessControl',
	'AWS::CloudFront::OriginRequestPolicy',
	'AWS::CloudFront::ResponseHeadersPolicy',
	'AWS::EC2::EIPAssociation',
	'AWS::EC2::InternetGateway',
	'AWS::EC2::KeyPair',
	'AWS::EC2::LaunchTemplate',
	'AWS::EC2::NetworkAcl',
	'AWS::EC2::NetworkAclEntry',
	'AWS::EC2::NetworkInterface',
	'AWS::EC2::Route',
	'AWS::EC2::RouteTable',
	'AWS::EC2::SecurityGroup',
	'AWS::EC2::SecurityGroupEgress',
	'AWS::EC2::SecurityGroupIngress',
	'AWS::EC2::Subnet',
	'AWS::EC2::SubnetNetworkAclAssociation',
	'AWS::EC2::SubnetRouteTableAssociation',
	'AWS::EC2::VPC',
	'AWS::EC2::VPCGatewayAttachment',
	'AWS::EC2::VolumeAttachment',
	'AWS::ECS::CapacityProvider',
	'AWS::ECS::ClusterCapacityProviderAssociations',
	'AWS::ECS::TaskDefinition',
	'AWS::EFS::AccessPoint',
	'AWS::EFS::MountTarget',
	'AWS::ElastiCache::ParameterGroup',
	'AWS::ElastiCache::SubnetGroup',
	'AWS::ElasticLoadBalancingV2::Listener',
	'AWS::ElasticLoadBalancingV2::ListenerCertificate',
	'AWS::ElasticLoadBalancingV2::ListenerRule',
	'AWS::ElasticLoadBalancingV2::TargetGroup',
	'AWS::Events::Rule',
	'AWS::IAM::Group',
	'AWS::IAM::InstanceProfile',
	'AWS::IAM::ManagedPolicy',
	'AWS::IAM::OIDCProvider',
	'AWS::IAM::Policy',
	'AWS::IAM::Role',
	'AWS::IAM::RolePolicy',
	'AWS::IAM::User',
	'AWS::KMS::Alias',
	'AWS::Lambda::EventInvokeConfig',
	'AWS::Lambda::EventSourceMapping',
	'AWS::Lambda::LayerVersion',
	'AWS::Lambda::Permission',
	'AWS::Lambda::Url',
	'AWS::Logs::QueryDefinition',
	'AWS::Logs::ResourcePolicy',
	'AWS::Logs::SubscriptionFilter',
	'AWS::RDS::DBClusterParameterGroup',
	'AWS::RDS::DBParameterGroup',
	'AWS::RDS::DBSubnetGroup',
	'AWS::RDS::OptionGroup',
	'AWS::S3::BucketPolicy',
	'AWS::SNS::TopicPolicy',
	'AWS::SQS::QueuePolicy',
	'AWS::Scheduler::Schedule',
	'AWS::Scheduler::ScheduleGroup',
	'AWS::SecretsManager::ResourcePolicy',
	'AWS::SecretsManager::SecretTargetAttachment',
	'AWS::ServiceDiscovery::HttpNamespace',
	'AWS::WAFv2::LoggingConfiguration',
	'AWS::WAFv2::WebACLAssociation',
];
const free = Object.fromEntries(types.map((type) => [type, () => []]));

;// CONCATENATED MODULE: ./lib/cost/resources/functions.js




const functions_ASSUMED_REQUESTS = 1_000_000;
const ASSUMED_SECONDS = 0.1;
const INCLUDED_STORAGE_MB = 512;
const ASSUMED_MINUTES_PER_MESSAGE = 1;
const functions = {
	'AWS::Lambda::Function': dimensionsOfFunction,
	'AWS::Lambda::Alias': dimensionsOfVersion,
	'AWS::Lambda::Version': dimensionsOfVersion,
	'AWS::ApiGateway::RestApi': (_resource, _neighbours, usage) => [used('requests', 'apigateway.rest', usage.take('requests', functions_ASSUMED_REQUESTS))],
	'AWS::ApiGatewayV2::Api': dimensionsOfApi,
};
function dimensionsOfFunction(lambda, neighbours, usage) {
	const { properties } = lambda;
	const platform = platformOf(properties);
	const megabytes = readNumber(properties.MemorySize, 'MemorySize', 128);
	const storage = readNumber(within(properties.EphemeralStorage, 'Size'), 'EphemeralStorage.Size', INCLUDED_STORAGE_MB);
	if (platform instanceof Unknown) return platform;
	if (megabytes instanceof Unknown) return megabytes;
	const stated = usage.stated('runs') ?? usage.stated('requests');
	const requests = stated ?? scheduledRuns(lambda, neighbours) ?? usage.take('requests', functions_ASSUMED_REQUESTS);
	const { amount: seconds, assumption } = usage.take('duration', ASSUMED_SECONDS);
	const gigabyteSeconds = (size) => follow(requests, (requests.amount * seconds * size) / 1024, assumption);
	const extra = storage instanceof Unknown ? 0 : Math.max(0, storage - INCLUDED_STORAGE_MB);
	return [used('requests', `lambda.${platform}.request`, requests), used('memory GB-seconds', `lambda.${platform}.gbs`, gigabyteSeconds(megabytes)), ...(extra === 0 ? [] : [used('storage GB-seconds', 'lambda.storage.gbs', gigabyteSeconds(extra))])];
}
function platformOf({ Architectures }) {
	const [architecture] = listOf(Architectures);
	const name = readText(architecture, 'Architectures', 'x86_64');
	if (name instanceof Unknown) return name;
	return name === 'arm64' ? 'arm' : 'x86';
}
function dimensionsOfVersion(version, neighbours) {
	const { ProvisionedConcurrencyConfig } = version.properties;
	if (ProvisionedConcurrencyConfig === undefined) return [];
	const target = neighbours.referredBy(version, 'FunctionName', 'AWS::Lambda::Function');
	if (target instanceof Unknown) return target;
	const platform = platformOf(target.properties);
	if (platform instanceof Unknown) return platform;
	const megabytes = readNumber(target.properties.MemorySize, 'MemorySize', 128);
	const name = 'ProvisionedConcurrentExecutions';
	const ready = readNumber(within(ProvisionedConcurrencyConfig, name), name, 0);
	const seconds = HOURS_PER_MONTH * 3600;
	const quantity = megabytes instanceof Unknown ? megabytes : times(ready, (seconds * megabytes) / 1024);
	return [fixed('provisioned concurrency GB-seconds', `lambda.${platform}.provisioned`, quantity)];
}
function dimensionsOfApi({ properties }, _neighbours, usage) {
	const protocol = readText(properties.ProtocolType, 'ProtocolType', 'HTTP');
	if (protocol instanceof Unknown) return protocol;
	const requests = usage.take('requests', functions_ASSUMED_REQUESTS);
	if (protocol === 'HTTP') return [used('requests', 'apigateway.http', requests)];
	return [used('messages', 'apigateway.websocket.message', requests), used('connection minutes', 'apigateway.websocket.minute', follow(requests, requests.amount * ASSUMED_MINUTES_PER_MESSAGE, 'a minute of connection each, assumed'))];
}

;// CONCATENATED MODULE: ./lib/cost/resources/volumes.js


const GP3_IOPS = 3000;
const GP3_THROUGHPUT = 125;
const IO2_STEPS = [0, 32_000, 64_000, Number.POSITIVE_INFINITY];
const volumes = {
	'AWS::EC2::Volume': ({ properties }) => dimensionsOfDisk(properties, 'Size', 1),
};
function dimensionsOfDisk(disk, sizeName, count, assumption) {
	const type = readText(within(disk, 'VolumeType'), 'VolumeType', 'gp2');
	const stated = within(disk, sizeName);
	const size = stated === undefined ? sizeElsewhere(disk) : readNumber(stated, sizeName, 0);
	const each = (name, price, amount) => fixed(name, price, times(count, amount), assumption);
	if (type instanceof Unknown) return [each('storage', 'ebs', type)];
	return [each(`storage ${type}`, `ebs.${type}.gb`, size), ...volumes_speed(type, disk).map((args) => each(...args))];
}
function sizeElsewhere(disk) {
	const snapshot = within(disk, 'SnapshotId') !== undefined;
	return new Unknown(snapshot ? 'its size is that of a snapshot' : 'its size is that of an image');
}
function volumes_speed(type, disk) {
	const iops = readNumber(within(disk, 'Iops'), 'Iops', 0);
	switch (type) {
		case 'gp3':
			return [...above('IOPS', 'ebs.gp3.iops', iops, GP3_IOPS, 1), ...above('throughput', 'ebs.gp3.throughput', readNumber(within(disk, 'Throughput'), 'Throughput', 0), GP3_THROUGHPUT, 1024)];
		case 'io1':
			return above('IOPS', 'ebs.io1.iops', iops, 0, 1);
		case 'io2':
			return ['ebs.io2.iops', 'ebs.io2.iops.tier2', 'ebs.io2.iops.tier3'].flatMap((price, step) => {
				const [from = 0, to = 0] = [IO2_STEPS[step], IO2_STEPS[step + 1]];
				return above('IOPS', price, iops instanceof Unknown ? iops : Math.min(iops, to), from, 1);
			});
		case 'standard':
			return [['reads and writes', 'ebs.standard.io', new Unknown('how much is read and written is not stated')]];
		default:
			return [];
	}
}
function above(name, price, amount, included, unit) {
	if (amount instanceof Unknown) return [[name, price, amount]];
	return amount > included ? [[name, price, (amount - included) / unit]] : [];
}

;// CONCATENATED MODULE: ./lib/cost/resources/instances.js





const IMAGE_DISK = { VolumeType: 'gp3', VolumeSize: 8 };
const DETAILED_METRICS = 7;
const NO_SPOT_PRICE = 'Spot instances have no list price: AWS changes it with supply and demand';
const instances = {
	'AWS::EC2::Instance': instances_dimensionsOfInstance,
	'AWS::AutoScaling::AutoScalingGroup': dimensionsOfGroup,
};
function instances_dimensionsOfInstance(instance, neighbours) {
	const template = launchTemplate(instance, 'LaunchTemplate', neighbours);
	const recipe = { data: [instance.properties, ...(template === undefined ? [] : [template])] };
	const unread = template instanceof Unknown && read(recipe, 'InstanceType') === undefined ? template : undefined;
	return unread ?? dimensionsOfMachines(recipe, 1, undefined);
}
function dimensionsOfGroup(group, neighbours, usage) {
	const { MixedInstancesPolicy, LaunchConfigurationName } = group.properties;
	if (LaunchConfigurationName !== undefined) return new Unknown('launch configurations are not read: AWS ended them');
	const source = MixedInstancesPolicy === undefined ? 'LaunchTemplate' : 'MixedInstancesPolicy';
	const template = launchTemplate(group, source, neighbours);
	if (template === undefined) return new Unknown('its launch template is not stated');
	if (template instanceof Unknown) return template;
	const types = overridesOf(MixedInstancesPolicy);
	const [first, ...more] = types;
	const data = first === undefined ? [template] : [{ InstanceType: first }, template];
	const { instances, assumption } = countInstances(group, neighbours, usage);
	const chosen = more.length === 0 ? undefined : `all of them ${String(first)}, the first of ${types.length} types`;
	const words = [assumption, chosen].filter((word) => word !== undefined).join('; ');
	const onDemand = onDemandOf(instances, MixedInstancesPolicy);
	return dimensionsOfMachines({ data }, instances, words === '' ? undefined : words, onDemand);
}
function launchTemplate(resource, property, neighbours) {
	if (resource.properties[property] === undefined) return undefined;
	const template = neighbours.referredBy(resource, property, 'AWS::EC2::LaunchTemplate');
	return template instanceof Unknown ? template : template.properties.LaunchTemplateData;
}
function overridesOf(policy) {
	return listOf(within(policy, 'LaunchTemplate', 'Overrides')).flatMap((one) => within(one, 'InstanceType') ?? []);
}
function countInstances(group, neighbours, usage) {
	const minimum = readNumber(group.properties.MinSize, 'MinSize', 0);
	const maximum = readNumber(group.properties.MaxSize, 'MaxSize', 0);
	const desired = readNumber(group.properties.DesiredCapacity, 'DesiredCapacity', 0);
	if (minimum instanceof Unknown) return { instances: minimum };
	if (maximum instanceof Unknown) return { instances: maximum };
	const actions = neighbours.referringTo(group, 'AutoScalingGroupName', 'AWS::AutoScaling::ScheduledAction');
	if (minimum === maximum && actions.length === 0) return { instances: minimum };
	const begins = desired instanceof Unknown ? minimum : desired;
	const { words, ...average } = averageCapacity({ minimum, maximum }, begins, actions.map(readAction));
	const { amount, assumption } = usage.take('average_instances', average.expected);
	return { instances: { ...average, expected: clamp(amount, average) }, assumption: `${assumption}; ${words}` };
}
function readAction({ properties }) {
	const [minimum, maximum, desired] = ['MinSize', 'MaxSize', 'DesiredCapacity'].map((name) => {
		const size = readNumber(properties[name], name, Number.NaN);
		return size instanceof Unknown || Number.isNaN(size) ? undefined : size;
	});
	const least = minimum ?? desired;
	return {
		schedule: typeof properties.Recurrence === 'string' ? properties.Recurrence : '?',
		...(least === undefined ? {} : { minimum: least }),
		...(maximum === undefined ? {} : { maximum }),
	};
}
function onDemandOf(instances, policy) {
	const distribution = within(policy, 'InstancesDistribution');
	const base = readNumber(within(distribution, 'OnDemandBaseCapacity'), 'OnDemandBaseCapacity', 0);
	const name = 'OnDemandPercentageAboveBaseCapacity';
	const share = readNumber(within(distribution, name), name, 100);
	if (instances instanceof Unknown) return instances;
	if (base instanceof Unknown) return base;
	if (share instanceof Unknown) return share;
	return mapQuantity(instances, (count) => Math.min(count, base) + (Math.max(0, count - base) * share) / 100);
}
function dimensionsOfMachines(recipe, count, assumption, onDemand = count) {
	const type = readText(read(recipe, 'InstanceType'), 'InstanceType', 'm1.small');
	const tenancy = readText(read(recipe, 'Tenancy') ?? within(read(recipe, 'Placement'), 'Tenancy'), 'Tenancy', 'default');
	if (type instanceof Unknown) return type;
	if (tenancy instanceof Unknown) return tenancy;
	if (tenancy !== 'default') return new Unknown(`no prices are known for the tenancy ${tenancy}`);
	const ordered = within(read(recipe, 'InstanceMarketOptions'), 'MarketType') === 'spot' ? 0 : onDemand;
	return [...instances_hours(type, count, ordered, assumption), ...disks(recipe, count, assumption), ...instances_addresses(recipe).map((one) => fixed('public IPv4 hours', 'publicipv4.hour', times(count, one), assumption)), ...monitoring(recipe).map((one) => fixed('detailed metrics', 'cw.metric', times(count, one), assumption))];
}
function instances_hours(type, count, onDemand, assumption) {
	const linux = [assumption, 'with Linux, assumed'].filter((word) => word !== undefined).join('; ');
	const ordered = fixed(`${type} hours`, `ec2.${type}`, times(onDemand, HOURS_PER_MONTH), linux);
	if (count instanceof Unknown || onDemand instanceof Unknown || most(onDemand) === most(count)) return [ordered];
	const spot = fixed(`${type} hours on Spot`, `ec2.spot.${type}`, new Unknown(NO_SPOT_PRICE));
	return most(onDemand) === 0 ? [spot] : [ordered, spot];
}
function read({ data }, property) {
	return data.map((one) => within(one, property)).find((value) => value !== undefined);
}
function disks(recipe, count, assumption) {
	const mapped = listOf(read(recipe, 'BlockDeviceMappings')).flatMap((one) => within(one, 'Ebs') ?? []);
	if (mapped.length > 0) return mapped.flatMap((disk) => dimensionsOfDisk(disk, 'VolumeSize', count, assumption));
	const said = [assumption, '8 GB of gp3 as in images of AWS, assumed'].filter((word) => word !== undefined);
	return dimensionsOfDisk(IMAGE_DISK, 'VolumeSize', count, said.join('; '));
}
function instances_addresses(recipe) {
	const interfaces = listOf(read(recipe, 'NetworkInterfaces'));
	const assigned = interfaces.map((one) => readSwitch(within(one, 'AssociatePublicIpAddress'), 'AssociatePublicIpAddress'));
	return assigned.flatMap((one) => (one === false ? [] : [one instanceof Unknown ? one : HOURS_PER_MONTH]));
}
function monitoring(recipe) {
	const stated = read(recipe, 'Monitoring');
	const detailed = readSwitch(typeof stated === 'object' ? within(stated, 'Enabled') : stated, 'Monitoring');
	return detailed === false ? [] : [detailed instanceof Unknown ? detailed : DETAILED_METRICS];
}

;// CONCATENATED MODULE: ./lib/cost/resources/jobs.js



const ASSUMED_RUNS = 30;
const jobs_ASSUMED_SECONDS = 600;
const QUEUE = 'AWS::Batch::JobQueue';
const jobs = {
	'AWS::Batch::ComputeEnvironment': dimensionsOfEnvironment,
	'AWS::Batch::JobDefinition': dimensionsOfJob,
};
function dimensionsOfEnvironment({ properties }) {
	const kept = readNumber(within(properties.ComputeResources, 'MinvCpus'), 'MinvCpus', 0);
	if (kept instanceof Unknown) return kept;
	return kept === 0 ? [] : new Unknown(`it keeps instances for ${kept} vCPU, and which is known when they run`);
}
function dimensionsOfJob(job, neighbours, usage) {
	const container = job.properties.ContainerProperties;
	if (container === undefined) return new Unknown('jobs of several nodes or of Kubernetes are not priced');
	const environment = decideEnvironment(job, neighbours);
	if (environment instanceof Unknown) return environment;
	const vcpus = jobs_sizeOf(container, 'VCPU', 'Vcpus');
	const megabytes = jobs_sizeOf(container, 'MEMORY', 'Memory');
	if (vcpus instanceof Unknown) return vcpus;
	if (megabytes instanceof Unknown) return megabytes;
	const hours = hoursOf(job, neighbours, usage);
	if (environment.startsWith('FARGATE')) {
		return onFargate(container, environment === 'FARGATE_SPOT', hours, vcpus, megabytes / 1024);
	}
	if (environment === 'SPOT') return new Unknown('Spot instances have no list price: AWS changes it with supply and demand');
	return onInstances(environmentsOf(job, neighbours), hours, vcpus, megabytes / 1024);
}
function decideEnvironment(job, neighbours) {
	const fargate = listOf(job.properties.PlatformCapabilities).includes('FARGATE');
	const kinds = environmentsOf(job, neighbours)
		.map((environment) => within(environment.properties.ComputeResources, 'Type'))
		.filter((kind) => typeof kind === 'string')
		.filter((kind) => kind.startsWith('FARGATE') === fargate);
	const [kind, ...others] = [...new Set(kinds)];
	if (others.length > 0) return new Unknown(`it may run on ${[kind, ...others].join(' or ')}`);
	return kind ?? (fargate ? 'FARGATE' : 'EC2');
}
function environmentsOf(job, neighbours) {
	const queuesOf = (schedules) => schedules.flatMap((schedule) => neighbours.targetsOf(schedule, 'Target')).filter(({ type }) => type === QUEUE);
	const own = queuesOf(neighbours.referringTo(job, 'Target', SCHEDULE));
	const taken = queuesOf(neighbours.ofType(SCHEDULE));
	const queues = own.length > 0 ? own : neighbours.ofType(QUEUE).filter((queue) => !taken.includes(queue));
	return queues.flatMap((queue) => neighbours.targetsOf(queue, 'ComputeEnvironmentOrder'));
}
function jobs_sizeOf(container, kind, older) {
	const required = listOf(within(container, 'ResourceRequirements')).find((one) => within(one, 'Type') === kind);
	const value = readNumber(within(required, 'Value') ?? within(container, older), kind, Number.NaN);
	return typeof value === 'number' && Number.isNaN(value) ? new Unknown(`the job definition has no ${kind}`) : value;
}
function hoursOf(job, neighbours, usage) {
	const runs = usage.stated('runs') ?? scheduledRuns(job, neighbours) ?? usage.take('runs', ASSUMED_RUNS);
	const { amount: seconds, assumption } = usage.take('duration', jobs_ASSUMED_SECONDS);
	return follow(runs, (runs.amount * seconds) / 3600, assumption);
}
function onFargate(container, spot, hours, vcpus, gigabytes) {
	const architecture = readText(within(container, 'RuntimePlatform', 'CpuArchitecture'), 'CpuArchitecture', 'X86_64');
	if (architecture instanceof Unknown) return architecture;
	const price = `fargate.${spot ? 'spot.' : ''}${architecture === 'ARM64' ? 'arm' : 'x86'}`;
	const name = spot ? 'on Spot' : '';
	return [used(`vCPU hours ${name}`.trim(), `${price}.vcpu`, follow(hours, hours.amount * vcpus)), used(`memory GB-hours ${name}`.trim(), `${price}.gb`, follow(hours, hours.amount * gigabytes))];
}
const XLARGE_VCPUS = 4;
function onInstances(environments, hours, vcpus, gigabytes) {
	const types = environments.flatMap(({ properties }) => listOf(within(properties.ComputeResources, 'InstanceTypes')));
	const arm = types.length > 0 && types.every((type) => type === 'default_arm64' || /^[a-z]+\d+g/.test(String(type)));
	const ratio = gigabytes / vcpus;
	const letter = ratio <= 2 ? 'c' : ratio <= 4 ? 'm' : 'r';
	const family = arm ? `${letter}6g` : letter === 'm' ? 'm6i' : `${letter}5`;
	const shares = Math.max(vcpus / XLARGE_VCPUS, ratio > 8 ? gigabytes / (8 * XLARGE_VCPUS) : 0);
	const more = `as a share of ${family}.xlarge with Linux: which instances Batch picks is known when they run`;
	return [used('instance hours', `ec2.${family}.xlarge`, follow(hours, hours.amount * shares, more))];
}

;// CONCATENATED MODULE: ./lib/cost/resources/network.js



const ASSUMED_LCUS = 1;
const CONNECTIONS_PER_LCU = 25;
const GB_PER_LCU_HOUR = 1;
const EVALUATIONS_PER_LCU = 1000;
const FREE_RULES = 10;
const ASSUMED_NAT_GB = 100;
const ASSUMED_ENDPOINT_GB = 50;
const ASSUMED_FLOW_LOG_GB = 10;
const FREE_EGRESS_GB = 100;
const LOAD_BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const kinds = {
	application: { key: 'alb', unit: 'LCU' },
	gateway: { key: 'gwlb', unit: 'GLCU' },
	network: { key: 'nlb', unit: 'NLCU' },
};
const network = {
	[LOAD_BALANCER]: dimensionsOfLoadBalancer,
	'AWS::ElasticLoadBalancing::LoadBalancer': (_resource, _neighbours, usage) => [fixed('load balancer hours', 'clb.hour', HOURS_PER_MONTH), used('load balancer data', 'clb.gb', usage.take('processed', ASSUMED_NAT_GB))],
	'AWS::EC2::NatGateway': (_resource, _neighbours, usage) => [fixed('NAT gateway hours', 'nat.hour', HOURS_PER_MONTH), used('NAT gateway data', 'nat.gb', usage.take('processed', ASSUMED_NAT_GB))],
	'AWS::EC2::EIP': () => [fixed('public IPv4 hours', 'publicipv4.hour', HOURS_PER_MONTH)],
	'AWS::EC2::FlowLog': dimensionsOfFlowLog,
	'AWS::EC2::VPCEndpoint': dimensionsOfEndpoint,
};
function dimensionsOfLoadBalancer(balancer, neighbours, usage) {
	const type = readText(balancer.properties.Type, 'Type', 'application');
	if (type instanceof Unknown) return type;
	const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
	if (kind === undefined) return new Unknown(`no prices are known for load balancers of type ${type}`);
	const { key, unit } = kind;
	const capacity = type === 'application' ? measureCapacity(balancer, neighbours, usage) : undefined;
	const units = capacity ?? { amount: ASSUMED_LCUS, assumption: assumedCapacity(unit) };
	return [fixed('load balancer hours', `${key}.hour`, HOURS_PER_MONTH), used(`load balancer capacity (${unit} hours)`, `${key}.lcu`, follow(units, units.amount * HOURS_PER_MONTH)), ...addressesOf(balancer.properties), ...egressOf(balancer, neighbours, usage)];
}
function assumedCapacity(unit) {
	const held = unit === 'LCU' ? ': 25 new connections a second or 1 GB an hour' : ': 1 GB an hour';
	return `${ASSUMED_LCUS} ${unit} on average, assumed${held}`;
}
function measureCapacity(balancer, neighbours, usage) {
	const requests = usage.stated('requests');
	const data = usage.stated('processed') ?? usage.stated('egress');
	if (requests === undefined && data === undefined) return undefined;
	const listeners = neighbours.referringTo(balancer, 'LoadBalancerArn', 'AWS::ElasticLoadBalancingV2::Listener');
	const rules = listeners.flatMap((listener) => neighbours.referringTo(listener, 'ListenerArn', 'AWS::ElasticLoadBalancingV2::ListenerRule'));
	const perSecond = (requests?.amount ?? 0) / HOURS_PER_MONTH / 3600;
	const amount = Math.max(perSecond / CONNECTIONS_PER_LCU, (perSecond * Math.max(0, rules.length - FREE_RULES)) / EVALUATIONS_PER_LCU, (data?.amount ?? 0) / HOURS_PER_MONTH / GB_PER_LCU_HOUR);
	const rests = [requests, data].flatMap((taken) => taken?.assumption ?? []);
	const text = amount.toLocaleString('en-US', { maximumSignificantDigits: 2 });
	return { amount, assumption: `${text} LCU on average, by ${rests.join(' and ')}` };
}
function addressesOf(properties) {
	const { Scheme, IpAddressType, Subnets, SubnetMappings, Type } = properties;
	if (Type === 'gateway' || Scheme === 'internal' || IpAddressType === 'dualstack-without-public-ipv4') return [];
	const zones = Scheme instanceof Unknown ? Scheme : countOf(Subnets ?? SubnetMappings, 'Subnets');
	return [fixed('public IPv4 hours', 'publicipv4.hour', times(zones, HOURS_PER_MONTH))];
}
function egressOf(balancer, neighbours, usage) {
	const stated = usage.stated('egress');
	const cached = neighbours.referringTo(balancer, 'DistributionConfig', 'AWS::CloudFront::Distribution').length > 0;
	if (stated === undefined || cached || balancer.properties.Scheme === 'internal') return [];
	const [first] = neighbours
		.ofType(LOAD_BALANCER)
		.map(({ logicalId }) => logicalId)
		.sort();
	const free = first === balancer.logicalId ? FREE_EGRESS_GB : 0;
	const more = free === 0 ? '' : `the first ${free} GB of the account are free`;
	return [used('data to the internet', 'egress.gb', follow(stated, Math.max(0, stated.amount - free), more))];
}
function dimensionsOfEndpoint({ properties }, _neighbours, usage) {
	const type = readText(properties.VpcEndpointType, 'VpcEndpointType', 'Gateway');
	if (type instanceof Unknown) return type;
	if (type === 'Gateway') return [];
	if (type !== 'Interface' && type !== 'GatewayLoadBalancer') {
		return new Unknown(`no prices are known for endpoints of type ${type}`);
	}
	const price = type === 'Interface' ? 'vpce' : 'vpce.gwlb';
	const zones = countOf(properties.SubnetIds, 'SubnetIds');
	return [fixed('endpoint hours', `${price}.hour`, times(zones, HOURS_PER_MONTH)), used('endpoint data', `${price}.gb`, usage.take('processed', ASSUMED_ENDPOINT_GB))];
}
function dimensionsOfFlowLog({ properties }, _neighbours, usage) {
	const destination = readText(properties.LogDestinationType, 'LogDestinationType', 'cloud-watch-logs');
	if (destination instanceof Unknown) return destination;
	const logs = usage.take('logs', ASSUMED_FLOW_LOG_GB);
	switch (destination) {
		case 'cloud-watch-logs':
			return [used('flow logs taken in', 'cw.vended.logs', logs)];
		case 's3':
			return [used('flow logs delivered', 'cw.vended.s3', logs)];
		default:
			return new Unknown(`no prices are known for flow logs to ${destination}`);
	}
}

;// CONCATENATED MODULE: ./lib/cost/resources/monitoring.js



const ASSUMED_LOG_GB = 5;
const COMPRESSION = 0.15;
const DAYS_WITHOUT_RETENTION = 360;
const INSIGHTS = { cluster: 8, family: 6, service: 11 };
const monitoring_monitoring = {
	'AWS::CloudWatch::Alarm': dimensionsOfAlarm,
	'AWS::CloudWatch::CompositeAlarm': () => [fixed('composite alarm', 'cw.alarm.composite', 1)],
	'AWS::CloudWatch::Dashboard': () => [fixed('dashboard', 'cw.dashboard', 1)],
	'AWS::ECS::Cluster': dimensionsOfCluster,
	'AWS::Logs::LogGroup': dimensionsOfLogGroup,
	'AWS::Logs::MetricFilter': dimensionsOfFilter,
};
function dimensionsOfLogGroup(group, neighbours, usage) {
	const { LogGroupClass, RetentionInDays } = group.properties;
	const logClass = readText(LogGroupClass, 'LogGroupClass', 'STANDARD');
	if (logClass instanceof Unknown) return logClass;
	if (logClass !== 'STANDARD' && logClass !== 'INFREQUENT_ACCESS') {
		return new Unknown(`no prices are known for log groups of class ${logClass}`);
	}
	const days = readNumber(RetentionInDays, 'RetentionInDays', DAYS_WITHOUT_RETENTION);
	const kept = RetentionInDays === undefined ? 'kept for ever, as after a year' : `kept ${String(days)} days`;
	const ofFlows = isOfFlows(group, neighbours);
	const logs = usage.take('logs', ofFlows ? ASSUMED_FLOW_LOG_GB : ASSUMED_LOG_GB);
	const ingest = logClass === 'STANDARD' ? 'cw.logs.ingest' : 'cw.logs.ia.ingest';
	return [
		...(ofFlows ? [] : [used('logs taken in', ingest, logs)]),
		{
			name: 'logs stored',
			price: 'cw.logs.storage',
			quantity: days instanceof Unknown ? days : (logs.amount * COMPRESSION * days) / 30,
			kind: 'usage',
			assumption: `${logs.assumption}, compressed to ${COMPRESSION * 100} %, ${kept}`,
		},
	];
}
function isOfFlows(group, neighbours) {
	return ['LogGroupName', 'LogDestination'].some((property) => neighbours.referringTo(group, property, 'AWS::EC2::FlowLog').length > 0);
}
function dimensionsOfAlarm({ properties }) {
	const { Metrics, Period } = properties;
	if (Metrics instanceof Unknown) return Metrics;
	const queries = listOf(Metrics);
	const statistics = queries.flatMap((query) => within(query, 'MetricStat') ?? []);
	const periods = [Period, ...statistics.map((statistic) => within(statistic, 'Period'))];
	const seconds = periods.map((period) => readNumber(period, 'Period', 60));
	const unknown = seconds.find((period) => period instanceof Unknown);
	if (unknown !== undefined) return unknown;
	const highResolution = seconds.some((period) => typeof period === 'number' && period < 60);
	const band = queries.some((query) => String(within(query, 'Expression')).includes('ANOMALY_DETECTION_BAND'));
	return [fixed(highResolution ? 'high-resolution alarm metrics' : 'alarm metrics', highResolution ? 'cw.alarm.highres' : 'cw.alarm', Math.max(1, statistics.length) * (band ? 3 : 1))];
}
function dimensionsOfFilter({ properties: { MetricTransformations } }, _neighbours, usage) {
	const stated = usage.stated('metrics');
	if (stated !== undefined) return [used('metrics', 'cw.metric', stated)];
	const sorted = listOf(MetricTransformations).some((one) => within(one, 'Dimensions') !== undefined);
	const assumption = sorted ? 'one value of its dimensions, assumed' : undefined;
	return [fixed('metrics', 'cw.metric', countOf(MetricTransformations, 'MetricTransformations'), assumption)];
}
function dimensionsOfCluster(cluster, neighbours, usage) {
	const settings = cluster.properties.ClusterSettings;
	if (settings instanceof Unknown) return settings;
	const insights = listOf(settings).find((entry) => within(entry, 'Name') === 'containerInsights');
	const value = within(insights, 'Value');
	if (value === undefined || value === 'disabled') return [];
	const stated = usage.stated('metrics');
	if (stated !== undefined) return [used('metrics of Container Insights', 'cw.metric', stated)];
	if (value !== 'enabled') return new Unknown(`Container Insights (${String(value)}) is billed by metrics nobody counted`);
	const services = neighbours.referringTo(cluster, 'Cluster', 'AWS::ECS::Service').length;
	const amount = INSIGHTS.cluster + (INSIGHTS.family + INSIGHTS.service) * services;
	const assumption = `${INSIGHTS.cluster} metrics of the cluster and ${INSIGHTS.family + INSIGHTS.service} of each service, assumed`;
	return [used('metrics of Container Insights', 'cw.metric', { amount, assumption })];
}

;// CONCATENATED MODULE: ./lib/cost/resources/operations.js



const ASSUMED_MESSAGES = 1000;
const FREE_PUBLISHES = 1_000_000;
const FREE_EMAILS = 1000;
const FREE_CALLS = 100_000;
const operations = {
	'AWS::KMS::Key': (_resource, _neighbours, usage) => [fixed('key', 'kms.key', 1), ...stated('requests to KMS', 'kms.request', usage)],
	'AWS::KMS::ReplicaKey': () => [fixed('key', 'kms.key', 1)],
	'AWS::SecretsManager::Secret': dimensionsOfSecret,
	'AWS::SNS::Subscription': dimensionsOfSubscription,
	'AWS::SNS::Topic': (_resource, _neighbours, usage) => beyond('messages published', 'sns.publish', usage.take('requests', ASSUMED_MESSAGES), FREE_PUBLISHES),
	'AWS::SQS::Queue': () => new Unknown('no price is known for requests to SQS, of which the first million a month is free'),
	'AWS::SSM::Parameter': dimensionsOfParameter,
	'AWS::Events::EventBus': (_resource, _neighbours, usage) => stated('events', 'events.custom', usage),
};
function beyond(name, price, taken, free) {
	return taken.amount <= free ? [] : [used(name, price, taken)];
}
function stated(name, price, usage) {
	const requests = usage.stated('requests');
	return requests === undefined ? [] : [used(name, price, requests)];
}
function dimensionsOfSecret({ properties: { ReplicaRegions } }, _neighbours, usage) {
	const replicas = ReplicaRegions === undefined ? 0 : countOf(ReplicaRegions, 'ReplicaRegions');
	return [fixed('secret', 'secret', replicas instanceof Unknown ? replicas : 1 + replicas), ...stated('requests to Secrets Manager', 'secret.request', usage)];
}
function dimensionsOfSubscription({ properties }, _neighbours, usage) {
	const protocol = readText(properties.Protocol, 'Protocol', '');
	if (protocol instanceof Unknown) return protocol;
	const messages = usage.take('requests', ASSUMED_MESSAGES);
	switch (protocol) {
		case 'email':
		case 'email-json':
			return beyond('emails', 'sns.email', messages, FREE_EMAILS);
		case 'http':
		case 'https':
			return beyond('calls', 'sns.http', messages, FREE_CALLS);
		case 'firehose':
		case 'lambda':
		case 'sqs':
			return [];
		default:
			return new Unknown(`no prices are known for messages by ${protocol}`);
	}
}
function dimensionsOfParameter({ properties }) {
	const tier = readText(properties.Tier, 'Tier', 'Standard');
	if (tier instanceof Unknown) return tier;
	return tier === 'Advanced' ? [fixed('advanced parameter hours', 'ssm.parameter', HOURS_PER_MONTH)] : [];
}

;// CONCATENATED MODULE: ./lib/cost/resources/storage.js


const ASSUMED_IMAGE_GB = 5;
const ASSUMED_BUCKET_GB = 100;
const ASSUMED_WRITES = 100_000;
const ASSUMED_READS = 1_000_000;
const DAYS_WITHOUT_END = 365;
const classes = {
	DEEP_ARCHIVE: { price: 's3.deep.gb', words: 'Glacier Deep Archive' },
	GLACIER: { price: 's3.glacier.gb', words: 'Glacier' },
	GLACIER_IR: { price: 's3.instant.gb', words: 'Glacier Instant Retrieval' },
	INTELLIGENT_TIERING: { price: 's3.tiering.gb', words: 'Intelligent-Tiering' },
	ONEZONE_IA: { price: 's3.onezone.gb', words: 'One Zone-IA' },
	STANDARD: { price: 's3.standard.gb', words: 'Standard' },
	STANDARD_IA: { price: 's3.standardia.gb', words: 'Standard-IA' },
};
const storage = {
	'AWS::ECR::Repository': (_resource, _neighbours, usage) => [used('image storage', 'ecr.gb', usage.take('stored', ASSUMED_IMAGE_GB))],
	'AWS::S3::Bucket': dimensionsOfBucket,
};
function dimensionsOfBucket({ properties }, _neighbours, usage) {
	return [...stored(properties.LifecycleConfiguration, usage), used('writes and lists', 's3.write', usage.take('puts', ASSUMED_WRITES)), used('reads', 's3.read', usage.take('gets', ASSUMED_READS))];
}
function stored(lifecycle, usage) {
	const all = usage.take('stored', ASSUMED_BUCKET_GB);
	const life = readLife(lifecycle);
	if (life instanceof Unknown) {
		return [{ name: 'storage', price: 's3.standard.gb', quantity: life, kind: 'usage', assumption: all.assumption }];
	}
	const { steps, end } = life;
	return steps.flatMap(({ from, storage }, index) => {
		const days = Math.min(steps[index + 1]?.from ?? end, end) - Math.min(from, end);
		const { price, words } = classes[storage] ?? { price: `s3.${storage}`, words: storage };
		if (days <= 0) return [];
		if (days === end) return [used('storage', price, { ...all, assumption: `${all.assumption}, all in the class ${words}` })];
		const text = `of their ${end} days objects spend ${days} in ${words}`;
		return [used(`storage in ${words}`, price, follow(all, (all.amount * days) / end, text))];
	});
}
function readLife(lifecycle) {
	const rules = listOf(within(lifecycle, 'Rules')).filter(isForAll);
	const ends = rules
		.map((rule) => within(rule, 'ExpirationInDays'))
		.filter((days) => days !== undefined)
		.map((days) => readNumber(days, 'ExpirationInDays', 0));
	const moves = rules
		.flatMap((rule) => [...listOf(within(rule, 'Transitions')), within(rule, 'Transition')])
		.filter((move) => move !== undefined)
		.map((move) => ({
			from: readNumber(within(move, 'TransitionInDays'), 'TransitionInDays', 0),
			storage: String(within(move, 'StorageClass')),
		}));
	const unknown = [...ends, ...moves.map(({ from }) => from)].find((days) => days instanceof Unknown);
	if (unknown instanceof Unknown) return unknown;
	const known = moves.flatMap(({ from, storage }) => (typeof from === 'number' ? [{ from, storage }] : []));
	const sorted = known.sort((one, other) => one.from - other.from);
	const days = ends.filter((one) => typeof one === 'number');
	const end = days.length === 0 ? DAYS_WITHOUT_END : Math.min(...days);
	return { steps: [{ from: 0, storage: 'STANDARD' }, ...sorted], end };
}
function isForAll(rule) {
	const prefix = within(rule, 'Prefix');
	const all = (prefix === undefined || prefix === '') && within(rule, 'TagFilters') === undefined;
	return all && within(rule, 'Status') === 'Enabled';
}

;// CONCATENATED MODULE: ./lib/cost/resources/tables.js




const ASSUMED_UNITS = 1_000_000;
const ASSUMED_GB = 10;
const GB_PER_MIBPS = 20;
const tables = {
	'AWS::DynamoDB::Table': dimensionsOfTable,
	'AWS::EFS::FileSystem': dimensionsOfFileSystem,
	'AWS::ElastiCache::CacheCluster': ({ properties }) => nodes(properties, readNumber(properties.NumCacheNodes, 'NumCacheNodes', 1)),
	'AWS::ElastiCache::ReplicationGroup': ({ properties }) => nodes(properties, countNodes(properties)),
};
function dimensionsOfTable({ properties }, _neighbours, usage) {
	const mode = readText(properties.BillingMode, 'BillingMode', 'PROVISIONED');
	if (mode instanceof Unknown) return mode;
	const stored = usage.take('stored', ASSUMED_GB);
	const recovery = readSwitch(within(properties.PointInTimeRecoverySpecification, 'PointInTimeRecoveryEnabled'), 'PointInTimeRecoveryEnabled');
	return [...(mode === 'PAY_PER_REQUEST' ? onDemand(usage) : provisioned(properties)), used('storage', 'dynamodb.storage.gb', stored), ...(recovery === false ? [] : [used('copies to any point in time', 'dynamodb.pitr.gb', stored)])];
}
function onDemand(usage) {
	return [used('write request units', 'dynamodb.write', usage.take('puts', ASSUMED_UNITS)), used('read request units', 'dynamodb.read', usage.take('gets', ASSUMED_UNITS))];
}
function provisioned({ ProvisionedThroughput, GlobalSecondaryIndexes }) {
	const all = [ProvisionedThroughput, ...listOf(GlobalSecondaryIndexes).map((index) => within(index, 'ProvisionedThroughput'))];
	const capacity = (name) => {
		const units = all.map((one) => readNumber(within(one, name), name, 0));
		const unknown = units.find((one) => one instanceof Unknown);
		return unknown ?? units.reduce((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
	};
	return [fixed('write capacity hours', 'dynamodb.wcu', times(capacity('WriteCapacityUnits'), HOURS_PER_MONTH)), fixed('read capacity hours', 'dynamodb.rcu', times(capacity('ReadCapacityUnits'), HOURS_PER_MONTH))];
}
function dimensionsOfFileSystem({ properties }, _neighbours, usage) {
	const stored = usage.take('stored', ASSUMED_GB);
	const zone = properties.AvailabilityZoneName === undefined ? 'standard' : 'onezone';
	const mode = readText(properties.ThroughputMode, 'ThroughputMode', 'bursting');
	const storage = used('storage', `efs.${zone}.gb`, stored);
	if (mode === 'bursting') return [storage];
	if (mode !== 'provisioned') {
		const because = mode instanceof Unknown ? mode : new Unknown('what goes in and out is not stated');
		return [storage, { name: `throughput (${String(mode)})`, price: 'efs', quantity: because, kind: 'usage' }];
	}
	const name = 'ProvisionedThroughputInMibps';
	const throughput = readNumber(properties[name], name, 0);
	const included = stored.amount / GB_PER_MIBPS;
	const quantity = throughput instanceof Unknown ? throughput : Math.max(0, throughput - included);
	return [storage, fixed('provisioned throughput', 'efs.provisioned', quantity, stored.assumption)];
}
function nodes(properties, count) {
	const engine = readText(properties.Engine, 'Engine', 'redis');
	const type = readText(properties.CacheNodeType, 'CacheNodeType', '');
	if (engine instanceof Unknown) return engine;
	if (type instanceof Unknown) return type;
	if (!Object.hasOwn(cacheEngines, engine)) return new Unknown(`no prices are known for the engine ${engine}`);
	if (type === '') return new Unknown('its CacheNodeType is not stated');
	return [fixed(`${type} hours`, `elasticache.${engine}.${type}`, times(count, HOURS_PER_MONTH))];
}
function countNodes(properties) {
	const { NumCacheClusters, NumNodeGroups, ReplicasPerNodeGroup } = properties;
	if (NumNodeGroups === undefined && ReplicasPerNodeGroup === undefined) {
		return readNumber(NumCacheClusters, 'NumCacheClusters', 1);
	}
	const shards = readNumber(NumNodeGroups, 'NumNodeGroups', 1);
	const replicas = readNumber(ReplicasPerNodeGroup, 'ReplicasPerNodeGroup', 0);
	if (shards instanceof Unknown) return shards;
	return replicas instanceof Unknown ? replicas : shards * (1 + replicas);
}

;// CONCATENATED MODULE: ./lib/cost/resources/registry.js














const registry = {
	...databases,
	...delivery,
	...fargate,
	...functions,
	...instances,
	...jobs,
	...monitoring_monitoring,
	...network,
	...operations,
	...snapshots,
	...storage,
	...tables,
	...volumes,
	...free,
};

;// CONCATENATED MODULE: ./lib/cost/usage.js

const words = {
	average_instances: (n) => `${usage_count(n, 'instance')} on average`,
	average_tasks: (n) => `${usage_count(n, 'task')} on average`,
	duration: (n) => `${usage_count(n, 'second')} a run`,
	egress: (n) => `${show(n)} GB to the internet a month`,
	gets: (n) => `${usage_count(n, 'read')} a month`,
	logs: (n) => `${show(n)} GB of logs a month`,
	metrics: (n) => usage_count(n, 'metric'),
	processed: (n) => `${show(n)} GB through it a month`,
	puts: (n) => `${usage_count(n, 'write')} a month`,
	queries: (n) => `${show(n)} ${n === 1 ? 'query' : 'queries'} a month`,
	requests: (n) => `${usage_count(n, 'request')} a month`,
	runs: (n) => `${usage_count(n, 'run')} a month`,
	stored: (n) => `${show(n)} GB stored`,
};
const usageWords = Object.keys(words);
function usageOf(amounts = {}) {
	const stated = (word) => {
		const amount = amounts[word];
		return amount === undefined ? undefined : { amount, assumption: `${words[word](amount)}, as stated` };
	};
	return {
		stated,
		take: (word, assumed) => stated(word) ?? { amount: assumed, assumption: `${words[word](assumed)}, assumed` },
	};
}
function usage_count(amount, noun) {
	return `${show(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
function show(amount) {
	return renderNumber(amount, 3);
}

;// CONCATENATED MODULE: ./lib/cost/measure.js







function measure_measure(request) {
	const scope = buildScope(request);
	const resources = Object.keys(request.template.Resources).flatMap((id) => evaluateSafely(id, scope) ?? []);
	const neighbours = buildNeighbours(resources.filter(isEvaluated), request.template);
	return resources.map((resource) => {
		if (!isEvaluated(resource)) return resource;
		const { logicalId, type } = resource;
		return { logicalId, type, dimensions: measureResource(resource, scope, neighbours, request.usage) };
	});
}
function evaluateSafely(logicalId, scope) {
	try {
		return evaluateResource(logicalId, scope);
	} catch (error) {
		if (!(error instanceof errors/* DeployError */.s)) throw error;
		const type = String(scope.template.Resources[logicalId]?.Type);
		return { logicalId, type, dimensions: new Unknown(error.message.replace(/\.$/, '')) };
	}
}
function isEvaluated(resource) {
	return 'properties' in resource;
}
function listPriceKeys(resources) {
	const dimensions = resources.flatMap((resource) => (resource.dimensions instanceof Unknown ? [] : resource.dimensions));
	const known = dimensions.filter(({ quantity }) => !(quantity instanceof Unknown));
	return [...new Set(known.map(({ price }) => price))];
}
function measureResource(resource, scope, neighbours, usage) {
	const { logicalId, type, declaration } = resource;
	const condition = declaration.Condition;
	const exists = condition === undefined ? true : evaluateCondition(condition, scope);
	if (exists instanceof Unknown) return exists;
	const dimensionsOf = Object.hasOwn(registry, type) ? registry[type] : undefined;
	if (dimensionsOf === undefined) {
		return new Unknown(type.startsWith('Fn::') ? 'what a macro makes is known after apply' : `no prices are known for ${type}`);
	}
	const stated = Object.hasOwn(usage, logicalId) ? usage[logicalId] : undefined;
	return dimensionsOf(resource, neighbours, usageOf(stated));
}
function buildScope({ template, region, parameters }) {
	return {
		template,
		parameters: parameterValues(template, parameters),
		pseudo: pseudoParameters(region),
		lookUp: (logicalId, attribute) => new Unknown(`${attribute === undefined ? logicalId : `${logicalId}.${attribute}`} is known after apply`),
	};
}
function parameterValues(template, given) {
	return Object.fromEntries(
		Object.entries(template.Parameters ?? {}).map(([name, declaration]) => {
			if (declaration.Type.startsWith('AWS::SSM::Parameter::Value')) {
				return [name, new Unknown(`parameter ${name} is read from Parameter Store on apply`)];
			}
			const text = given[name] ?? declaration.Default;
			if (text === undefined) return [name, new Unknown(`parameter ${name} has no value`)];
			return [name, parseParameter(declaration, Array.isArray(text) ? text.join(',') : String(text))];
		}),
	);
}
function pseudoParameters(region) {
	const china = region.startsWith('cn-');
	return {
		region,
		accountId: new Unknown('the account is known on apply'),
		partition: china ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws',
		urlSuffix: china ? 'amazonaws.com.cn' : 'amazonaws.com',
		stackName: 'stack',
		stackId: new Unknown('the id of the stack is known after apply'),
		notificationArns: [],
	};
}

;// CONCATENATED MODULE: ./lib/cost/causes.js


const TRIES = 60;
function findCauses(before, after) {
	const candidates = [...propertiesOf(before, after), ...parametersOf(before, after)];
	if (candidates.length === 0 || candidates.length > TRIES) return () => [];
	const becomes = causes_describe(after);
	const found = new Map();
	for (const { cause, reverted } of candidates) {
		const would = causes_describe(reverted);
		for (const [logicalId, components] of becomes) {
			const others = would.get(logicalId);
			if (others === undefined) continue;
			for (const name of new Set([...components.keys(), ...others.keys()])) {
				if (components.get(name) === others.get(name)) continue;
				const key = keyOf(logicalId, name);
				found.set(key, [...(found.get(key) ?? []), cause]);
			}
		}
	}
	return (logicalId, component) => found.get(keyOf(logicalId, component)) ?? [];
}
function propertiesOf(before, after) {
	return Object.entries(after.template.Resources).flatMap(([logicalId, resource]) => {
		const old = before.template.Resources[logicalId];
		if (old === undefined || old.Type !== resource.Type) return [];
		const [was, becomes] = [old.Properties ?? {}, resource.Properties ?? {}];
		const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])];
		return names
			.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(becomes[name]))
			.map((name) => {
				const { [name]: _, ...rest } = becomes;
				const value = was[name];
				const properties = value === undefined ? rest : { ...rest, [name]: value };
				const resources = { ...after.template.Resources, [logicalId]: { ...resource, Properties: properties } };
				return {
					cause: { logicalId, name, before: causes_show(value), after: causes_show(becomes[name]) },
					reverted: { ...after, template: { ...after.template, Resources: resources } },
				};
			});
	});
}
function parametersOf(before, after) {
	return Object.keys(after.template.Parameters ?? {}).flatMap((name) => {
		if (before.template.Parameters?.[name] === undefined) return [];
		const [was, becomes] = [readParameter(name, before), readParameter(name, after)];
		if (was === undefined || was === becomes) return [];
		return [
			{
				cause: { logicalId: undefined, name, before: causes_show(was), after: causes_show(becomes) },
				reverted: { ...after, parameters: { ...after.parameters, [name]: was } },
			},
		];
	});
}
function readParameter(name, { template, parameters }) {
	const standard = template.Parameters?.[name]?.Default;
	return parameters[name] ?? (standard === undefined ? undefined : String(standard));
}
function causes_describe(request) {
	return new Map(
		measure_measure(request).flatMap(({ logicalId, dimensions }) => {
			if (dimensions instanceof Unknown) return [];
			const texts = dimensions.map(({ name, price, quantity }) => [name, JSON.stringify([price, quantity])]);
			return [[logicalId, new Map(texts)]];
		}),
	);
}
function keyOf(logicalId, component) {
	return `${logicalId}\n${component}`;
}
function causes_show(value) {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return typeof value === 'string' && /^[\w.:-]{1,40}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/cost/components.js
function diffComponents(before, after, causes) {
	const [was, becomes] = [byName(before), byName(after)];
	const names = [...new Set([...was.keys(), ...becomes.keys()])].sort();
	return names.flatMap((name) => {
		const [one, other] = [was.get(name), becomes.get(name)];
		if (components_fingerprint(one) === components_fingerprint(other)) return [];
		return [
			{
				name,
				before: one?.monthly,
				after: other?.monthly,
				delta: isMissing(name, before) || isMissing(name, after) ? undefined : costOf(other) - costOf(one),
				causes: before === undefined || after === undefined ? [] : causes(after.logicalId, name),
			},
		];
	});
}
function byName(resource) {
	const components = resource?.status === 'priced' ? resource.components : [];
	return new Map(components.map((component) => [component.name, component]));
}
function isMissing(name, resource) {
	if (resource?.status === 'unpriced') return true;
	return resource?.status === 'priced' && resource.unpriced.some((component) => component.name === name);
}
function costOf(component) {
	return component?.monthly ?? 0n;
}
function components_fingerprint(component) {
	return String([component?.monthly, component?.minimum, component?.maximum]);
}

;// CONCATENATED MODULE: ./lib/cost/diff.js



const REPLACEMENT_MINUTES = 60;
function diffCosts(request) {
	const { before, after } = request;
	if (before === undefined) return withoutBaseline(after.estimate);
	const [was, becomes] = [before.estimate, after.estimate];
	const causes = findCauses(before.measured, after.measured);
	const resources = diffResources(was.resources, becomes.resources, request, causes);
	const leftovers = sum(resources.map(({ leftover }) => leftover?.monthly ?? 0n));
	return {
		before: was,
		after: becomes,
		delta: becomes.total + leftovers - was.total,
		maximumDelta: becomes.maximum + leftovers - was.maximum,
		leftovers,
		once: sum(resources.map(({ once }) => once?.amount ?? 0n)),
		resources,
	};
}
function withoutBaseline(after) {
	return {
		before: undefined,
		after,
		delta: undefined,
		maximumDelta: undefined,
		leftovers: 0n,
		once: 0n,
		resources: after.resources
			.filter(({ status }) => status !== 'free')
			.map((resource) => ({
				...diff_named(resource),
				before: undefined,
				after: resource,
				components: [],
				delta: undefined,
				leftover: undefined,
				once: undefined,
			})),
	};
}
function largestChanges({ resources }, count = 3) {
	const size = ({ delta = 0n }) => (delta < 0n ? -delta : delta);
	return resources
		.filter((resource) => size(resource) > 0n)
		.sort((one, other) => (size(one) < size(other) ? 1 : size(one) > size(other) ? -1 : 0))
		.slice(0, count);
}
function diffResources(before, after, request, causes) {
	const was = byLogicalId(before);
	const becomes = byLogicalId(after);
	const ids = [...new Set([...was.keys(), ...becomes.keys()])].sort();
	return ids.flatMap((id) => {
		const [one, other] = [was.get(id), becomes.get(id)];
		const resource = other ?? one;
		if (resource === undefined) return [];
		const leftover = leftoverOf(one, other, request.changes);
		const once = onceOf(one, other, request);
		const same = diff_fingerprint(one) === diff_fingerprint(other);
		if (same && leftover === undefined && once === undefined) return [];
		return [
			{
				...diff_named(resource),
				before: one,
				after: other,
				components: diffComponents(one, other, causes),
				delta: difference(one, other, leftover),
				leftover,
				once,
			},
		];
	});
}
function difference(before, after, leftover) {
	const [was, becomes] = [knownCost(before), knownCost(after)];
	if (was === undefined || becomes === undefined) return undefined;
	return becomes - was + (leftover?.monthly ?? 0n);
}
function knownCost(resource) {
	if (resource === undefined) return 0n;
	switch (resource.status) {
		case 'free':
			return 0n;
		case 'unpriced':
			return undefined;
		case 'priced':
			return resource.unpriced.length === 0 ? resource.monthly : undefined;
	}
}
function leftoverOf(before, after, changes) {
	if (before === undefined || before.status === 'free') return undefined;
	const change = changes.find(({ logicalId }) => logicalId === before.logicalId);
	const action = change?.policyAction ?? '';
	if (after !== undefined && change?.replaced !== true) return undefined;
	if (action.endsWith('Snapshot')) return { kind: 'snapshot', monthly: undefined };
	if (!/Retain(ExceptOnCreate)?$/.test(action)) return undefined;
	return { kind: 'resource', monthly: before.status === 'priced' ? before.monthly : undefined };
}
function onceOf(before, after, { changes, overlaps }) {
	if (before?.status !== 'priced' || after === undefined) return undefined;
	const { logicalId } = before;
	const change = changes.find((one) => one.logicalId === logicalId);
	const replaced = change?.replaced === true && !change.policyAction?.endsWith('Retain');
	const overlap = overlaps.find((one) => one.logicalId === logicalId);
	const minutes = replaced ? REPLACEMENT_MINUTES : (overlap?.minutes ?? 0);
	const fixed = sum(before.components.filter(({ kind }) => kind === 'fixed').map(({ monthly }) => monthly));
	if (minutes === 0 || fixed === 0n) return undefined;
	const amount = (fixed * BigInt(Math.round(minutes * 60))) / BigInt(HOURS_PER_MONTH * 3600);
	return { amount, kind: replaced ? 'replacement' : 'blue-green', minutes };
}
function diff_fingerprint(resource) {
	if (resource === undefined || resource.status === 'free') return '';
	if (resource.status === 'unpriced') return resource.reason;
	const components = resource.components.map((component) => [component.name, ...[component.monthly, component.minimum, component.maximum].map(String)]);
	return JSON.stringify([components, resource.unpriced]);
}
function byLogicalId(resources) {
	return new Map(resources.map((resource) => [resource.logicalId, resource]));
}
function diff_named({ logicalId, type }) {
	return { logicalId, type };
}
function sum(amounts) {
	return amounts.reduce((total, amount) => total + amount, 0n);
}

;// CONCATENATED MODULE: ./lib/render/costChanges.js






const ROWS = 60;
function renderLargest(cost) {
	if (cost.before === undefined || cost.before.resources.length === 0) return '';
	const size = ({ delta = 0n }) => (delta < 0n ? -delta : delta);
	const parts = largestChanges(cost).map((resource) => {
		const components = [...resource.components].sort((one, other) => (size(one) < size(other) ? 1 : -1));
		const causes = [...new Set(components.flatMap(({ causes }) => causes.map(renderCause)))];
		const why = causes.length === 0 ? '' : ` (${causes.slice(0, 3).join(', ')})`;
		return `${renderCode(resource.logicalId)} ${escapeText(sign(resource.delta))}${why}`;
	});
	return parts.length === 0 ? '' : `Most of the difference: ${parts.join(' · ')}`;
}
function renderBeside(cost) {
	return [...(cost.leftovers === 0n ? [] : [`${renderMonthly(cost.leftovers)} goes on outside of the stack`]), ...(cost.once === 0n ? [] : [`${renderMoney(cost.once)} once, while old and new run together`])];
}
function renderCostChangeForms(cost) {
	if (cost.before === undefined || cost.before.resources.length === 0) return [''];
	const rows = cost.resources.flatMap((resource) => resource.components.map((component) => renderRow(resource, component)));
	const more = rows.length > ROWS ? [`| … | and ${rows.length - ROWS} more | | | | |`] : [];
	const table = rows.length === 0 ? '' : ['| Resource | Billed | Before | After | Change | Because of |', '| :-- | :-- | --: | --: | --: | :-- |', ...rows.slice(0, ROWS), ...more].join('\n');
	const notes = cost.resources.flatMap(renderNotes).map((note) => `- ${note}`);
	const body = [table, notes.join('\n')].filter((part) => part !== '').join('\n\n');
	const count = cost.resources.length;
	const title = `What changes the cost: ${count === 1 ? '1 resource' : `${count} resources`}`;
	return [renderDetails(title, body), renderDetails(title, notes.join('\n')), ''];
}
function renderRow({ logicalId }, { name, before, after, delta, causes }) {
	const money = (amount) => (amount === undefined ? '–' : escapeText(renderMoney(amount)));
	const change = delta === undefined ? 'not priced' : escapeText(sign(delta));
	const why = causes.map(renderCause).join(', ');
	return `| ${renderCodeCell(logicalId)} | ${escapeText(name)} | ${money(before)} | ${money(after)} | ${change} | ${why} |`;
}
function renderCause({ logicalId, name, before, after }) {
	const show = (text) => escapeText(redactText(text ?? 'none'));
	const values = before === undefined && after === undefined ? '' : ` ${show(before)} → ${show(after)}`;
	const owner = logicalId === undefined ? 'parameter ' : '';
	const of = logicalId === undefined ? '' : ` of ${renderCodeCell(logicalId)}`;
	return `${owner}${renderCodeCell(name)}${values}${of}`;
}
function renderNotes({ logicalId, leftover, once }) {
	const name = renderCode(logicalId);
	return [...(leftover === undefined ? [] : [`${name}: ${leftoverWords(leftover)}.`]), ...(once === undefined ? [] : [`${name}: ${escapeText(renderMoney(once.amount))} once, for ${renderDuration(once.minutes * 60)} of ${once.kind === 'blue-green' ? 'both versions side by side' : 'old and new together, assumed'}.`])];
}
function leftoverWords({ kind, monthly }) {
	if (kind === 'snapshot') return 'a snapshot of it is kept outside of the stack, and is billed by its size';
	const cost = monthly === undefined ? 'goes on costing what nobody can price' : `goes on costing ${escapeText(renderMonthly(monthly))}`;
	return `it stays outside of the stack and ${cost}`;
}
function sign(delta) {
	return delta === undefined ? 'not priced' : renderDelta(delta).replace(/\/mo$/, '');
}

;// CONCATENATED MODULE: ./lib/render/properties.js



const LONGEST = 400;
function renderPropertyForms(changes) {
	const shown = changes.map(withoutNoise).filter((change) => change.properties.length > 0);
	const changed = shown.filter((change) => change.action !== 'add');
	return changed.length < shown.length ? [fold(shown), fold(changed), ''] : [fold(shown), ''];
}
function withoutNoise(change) {
	if (change.action !== 'add') return change;
	return { ...change, properties: change.properties.filter(({ path }) => !path.startsWith('Tags')) };
}
function fold(changes) {
	const fresh = changes.every(({ action }) => action === 'add');
	const resources = `${fresh ? 'new ' : ''}${changes.length === 1 ? 'resource' : 'resources'}`;
	const title = `Properties of ${changes.length} ${resources}${fresh ? '' : ', before and after'}`;
	return renderDetails(title, changes.map(renderChange).join('\n\n'));
}
function renderChange(change) {
	const properties = change.action === 'new-revision' ? change.properties.map((one) => ({ ...one, replaces: false })) : change.properties;
	const lines = properties.flatMap((property) => renderProperty(redactProperty(property), property));
	return `${renderCode(change.logicalId)}\n${renderFence(lines.join('\n'), 'diff')}`;
}
function renderProperty({ path, before, after, replaces }, original) {
	const suffix = replaces ? ' (replaces the resource)' : '';
	if (before === undefined && after === undefined) return [`! ${path}: changes; CloudFormation does not show how${suffix}`];
	if (before === after && original.before !== original.after) return [`! ${path}: ${HIDDEN} (changed)${suffix}`];
	return [...(before === undefined ? [] : [`- ${path}: ${properties_shorten(before)}`]), ...(after === undefined ? [] : [`+ ${path}: ${properties_shorten(after)}${suffix}`])];
}
function properties_shorten(value) {
	const text = value.replaceAll(/\r?\n/g, ' ⏎ ');
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

;// CONCATENATED MODULE: ./lib/render/resources.js



const FEW = 5;
const NAMES = 4;
function renderResourceForms({ changes, cost, risks }) {
	const costs = new Map(cost.resources.map((resource) => [resource.logicalId, resource]));
	const free = cost.after.resources.filter(({ status }) => status === 'free').map(({ logicalId }) => logicalId);
	const risky = risks.flatMap(({ affected }) => affected.map(({ logicalId }) => logicalId));
	const quiet = new Set(free.filter((logicalId) => !costs.has(logicalId) && !risky.includes(logicalId)));
	const others = cost.resources.filter(({ logicalId }) => !changes.some((change) => change.logicalId === logicalId));
	const rows = [...sortAdds(changes, costs).map((change) => buildRow(change, costs.get(change.logicalId), cost, quiet)), ...others.map(buildCostRow)];
	if (rows.length === 0) return [''];
	const calm = rows.filter((row) => row.quiet);
	const folded = calm.length > FEW ? calm : [];
	const shown = rows.filter((row) => !folded.includes(row));
	const sizes = [shown.length, ...[100, 25].filter((size) => size < shown.length)];
	const forms = sizes.map((size) => resources_join(renderTable(shown, size), renderFolded(folded)));
	return folded.length === 0 ? forms : [...forms, resources_join(renderTable(shown, 25), countFolded(folded))];
}
function renderFolded(rows) {
	if (rows.length === 0) return '';
	const types = [...new Set(rows.map(({ type }) => type))].sort();
	const list = types.map((type) => {
		const names = rows.filter((row) => row.type === type).map(({ logicalId }) => renderCode(logicalId));
		return `- ${escapeText(type)}: ${names.join(', ')}`;
	});
	return renderDetails(countFolded(rows), list.join('\n'));
}
function countFolded(rows) {
	return `and ${rows.length} more to add that cost nothing`;
}
function resources_join(table, rest) {
	return [table, rest].filter((part) => part !== '').join('\n\n');
}
function sortAdds(changes, costs) {
	const dearness = ({ logicalId }) => costs.get(logicalId)?.delta ?? 0n;
	const adds = changes.filter(({ action }) => action === 'add');
	adds.sort((one, other) => (dearness(one) < dearness(other) ? 1 : dearness(one) > dearness(other) ? -1 : 0));
	return [...changes.filter(({ action }) => action !== 'add'), ...adds];
}
function renderTable(rows, size) {
	if (rows.length === 0) return '';
	const wide = rows.some(({ what }) => what !== '');
	const line = (resource, action, what, cost, type) => `| ${[resource, action, ...(wide ? [what] : []), cost, type].join(' | ')} |`;
	const left = rows.length - size;
	return [line('Resource', 'Action', 'What changes', 'Cost/mo', 'Type'), line(':--', ':--', ':--', '--:', ':--'), ...rows.slice(0, size).map((row) => line(renderCodeCell(row.logicalId), row.action, row.what, row.cost, escapeText(row.type))), ...(left > 0 ? [line('…', `and ${left} more`, '', '', '')] : [])].join('\n');
}
function buildRow(change, cost, diff, quiet) {
	const { logicalId, type } = change;
	const known = diff.after.resources.find((resource) => resource.logicalId === logicalId);
	return {
		logicalId,
		type: shortType(type),
		action: renderAction(change),
		what: renderWhat(change),
		cost: renderCost(change, cost, known),
		quiet: change.action === 'add' && !type.startsWith('AWS::IAM::') && quiet.has(logicalId),
	};
}
function buildCostRow(cost) {
	const { logicalId, type } = cost;
	return {
		logicalId,
		type: shortType(type),
		action: '–',
		what: 'its cost follows from the rest',
		cost: renderDifference(cost),
		quiet: false,
	};
}
function shortType(type) {
	return type.replace(/^AWS::/, '');
}
function renderAction(change) {
	switch (change.action) {
		case 'add':
		case 'import':
			return change.action;
		case 'new-revision':
			return 'new revision';
		case 'modify':
			return change.replacement === 'Conditional' ? 'modify, **may replace**' : 'modify';
		case 'replace':
			return `**replace**${renderPolicy(change.policyAction)}`;
		case 'remove':
			return change.policyAction?.startsWith('Retain') ? `remove${renderPolicy(change.policyAction)}` : `**destroy**${renderPolicy(change.policyAction)}`;
	}
}
function renderPolicy(policyAction) {
	switch (policyAction) {
		case 'Retain':
		case 'RetainExceptOnCreate':
		case 'ReplaceAndRetain':
			return ' (kept outside the stack)';
		case 'Snapshot':
		case 'ReplaceAndSnapshot':
			return ' (a snapshot is kept)';
		default:
			return '';
	}
}
function renderWhat(change) {
	if (change.action === 'add') return '';
	const names = [...new Set(change.properties.map((property) => property.path.split(/[.[]/)[0] ?? property.path))];
	const shown = names.slice(0, NAMES).map((name) => renderCodeCell(name) + renderCauses(change.causes[name] ?? []));
	const more = names.length > NAMES ? ` and ${names.length - NAMES} more` : '';
	return shown.join(', ') + more;
}
function renderCauses(causes) {
	return causes.length === 0 ? '' : ` (from ${causes.map(escapeText).join(', ')})`;
}
function renderCost(change, cost, known) {
	if (cost === undefined) return known?.status === 'unpriced' ? 'not priced' : '';
	if (change.action !== 'add') return renderDifference(cost);
	if (cost.delta !== undefined) return escapeText(renderMoney(cost.delta));
	return cost.after?.status === 'priced' ? `at least ${escapeText(renderMoney(cost.after.monthly))}` : 'not priced';
}
function renderDifference({ delta, leftover }) {
	const left = leftover?.monthly === undefined ? '' : `, ${escapeText(renderMoney(leftover.monthly))} goes on outside`;
	return `${delta === undefined ? 'not priced' : escapeText(renderDelta(delta).replace(/\/mo$/, ''))}${left}`;
}

// EXTERNAL MODULE: ./lib/config/strategy.js
var config_strategy = __webpack_require__(9657);
;// CONCATENATED MODULE: ./lib/render/rollouts.js



function renderRollouts(plan) {
	if (plan.rollouts.length === 0) return '';
	return ['**Rollout**', ...plan.rollouts.map((rollout) => `- ${renderRollout(rollout, plan)}`)].join('\n');
}
function renderRollout(rollout, plan) {
	const version = renderVersion(rollout, plan);
	return `${renderCode(rollout.service)}: ${rollout.first ? renderFirst(rollout, version) : renderNext(rollout, version)}`;
}
function renderVersion({ images: [own = '', ...sidecars] }, { images }) {
	const image = images[own];
	if (image === undefined) return 'the new version';
	const beside = sidecars.flatMap((key) => {
		const other = images[key];
		return other === undefined ? [] : [`${renderCode(key)} ${renderCode(shortDigest(other.digest))}`];
	});
	const names = beside.length === 0 ? '' : ` with ${beside.join(', ')}`;
	return `image ${renderCode(shortDigest(image.digest))}${names}`;
}
function renderFirst(rollout, version) {
	return `first deployment, of ${version}: ${renderRelease(rollout)}it has ${minutes(rollout.timeoutMinutes)} to become healthy${renderChecks(rollout, ', and to pass ')}${rollout.approve ? ', then waits until somebody promotes it' : ''}; if it does not, what this deployment made is removed again.`;
}
function renderRelease({ release }) {
	return release === undefined ? '' : `one task of it runs ${renderCode(redactText(release.join(' ')))} and ends well, then `;
}
function renderChecks({ checks }, lead) {
	const asked = checks.map(({ path, status, withinSeconds }) => `${renderCode(`GET ${path}`)} → ${status} within ${withinSeconds} s`);
	return asked.length === 0 ? '' : `${lead}${asked.join(', ')}`;
}
function renderNext(rollout, version) {
	const { strategy, bakeMinutes, testPort, timeoutMinutes } = rollout;
	if (strategy === 'rolling') {
		return `rolling to ${version}: tasks are replaced a few at a time; when they do not become healthy within ${minutes(timeoutMinutes)}, the old version comes back.`;
	}
	const test = testPort === undefined ? '' : ` answers on test port ${testPort} first${renderChecks(rollout, ', where it must pass ')},`;
	const bake = bakeMinutes === 0 ? 'and the old one stops' : `both run for ${minutes(bakeMinutes)} more, then the old one stops`;
	const approval = rollout.approve ? ' waits until somebody promotes it,' : '';
	return `${strategy.replace('_', '-')} to ${version}: ${renderRelease(rollout)}it starts beside the running version,${test}${approval} then takes ${renderShift(rollout)}; ${bake}. If it fails until then, all traffic goes back to the version that runs now.`;
}
function renderShift({ strategy, step }) {
	const [first = 100, ...more] = (0,config_strategy/* weightsOf */.Z)(strategy, step);
	if (step === undefined || step.bakeMinutes === 0 || more.length === 0) return 'all traffic';
	const wait = minutes(step.bakeMinutes);
	if (more.length === 1) return `${first} % of the traffic for ${wait}, then all of it`;
	return `${first} % more of the traffic every ${wait}, all of it after ${minutes((0,config_strategy/* shiftMinutes */.k)(strategy, step))}`;
}
function shortDigest(digest) {
	return digest.slice(0, 'sha256:'.length + 12);
}
function minutes(count) {
	return count === 1 ? '1 minute' : `${count} minutes`;
}

;// CONCATENATED MODULE: ./lib/render/plan.js






function renderPlan(plan) {
	return [
		{ forms: [renderCallouts(plan)], rank: 0 },
		{ forms: renderResourceForms(plan), rank: 4 },
		{ forms: [plan.changes.length === 0 ? 'No resource changes: only outputs or tags of the stack.' : ''], rank: 0 },
		{ forms: renderPropertyForms(plan.changes), rank: 1 },
		{ forms: renderCostChangeForms(plan.cost), rank: 3 },
		{ forms: renderCostForms(plan.cost.after), rank: 3 },
		{ forms: renderPictureForms(plan.cost.after), rank: 2 },
		{ forms: [renderRollouts(plan)], rank: 0 },
	];
}

;// CONCATENATED MODULE: ./lib/plan/grants.js
function listPermissions(resources) {
	return Object.values(resources)
		.filter(({ type }) => type.startsWith('AWS::IAM::'))
		.flatMap((resource) => permissionsOf(resource).map((detail) => grant(resource, detail)));
}
function listPublicIngress(resources) {
	return Object.values(resources).flatMap((resource) => [
		...ingressOf(resource)
			.filter((rule) => rule.CidrIp === '0.0.0.0/0' || rule.CidrIpv6 === '::/0')
			.map((rule) => grant(resource, portsOf(rule))),
		...openRoutesOf(resource).map((route) => grant(resource, route)),
	]);
}
function openRoutesOf({ type, properties }) {
	const { AuthorizationType = 'NONE', RouteKey = '' } = properties;
	return type === 'AWS::ApiGatewayV2::Route' && AuthorizationType === 'NONE' ? [grants_textOf(RouteKey)] : [];
}
function listNewGrants(before, after) {
	const key = ({ logicalId, detail }) => `${logicalId} ${detail}`;
	const known = new Set(before.map(key));
	return [...new Map(after.map((one) => [key(one), one])).entries()].flatMap(([name, one]) => (known.has(name) ? [] : one));
}
function permissionsOf({ properties }) {
	const inline = grants_listOf(properties.Policies).map((policy) => (grants_isObject(policy) ? policy.PolicyDocument : undefined));
	const documents = [properties.PolicyDocument, ...inline];
	return [...documents.flatMap(statementsOf).flatMap(allowancesOf), ...grants_listOf(properties.ManagedPolicyArns).map((arn) => `managed policy ${grants_textOf(arn)}`), ...statementsOf(properties.AssumeRolePolicyDocument).map((statement) => `may be assumed by ${grants_textOf(statement.Principal)}`)];
}
function allowancesOf(statement) {
	const { Action, NotAction, Resource, NotResource, Condition } = statement;
	const actions = [...grants_listOf(Action).map(grants_textOf), ...grants_listOf(NotAction).map((one) => `everything but ${grants_textOf(one)}`)];
	const resources = [...grants_listOf(Resource).map(grants_textOf), ...grants_listOf(NotResource).map((one) => `everything but ${grants_textOf(one)}`)];
	const condition = Condition === undefined ? '' : ` if ${grants_textOf(Condition)}`;
	return actions.flatMap((action) => resources.map((resource) => `${action} on ${resource}${condition}`));
}
function statementsOf(document) {
	if (!grants_isObject(document)) return [];
	return grants_listOf(document.Statement)
		.filter(grants_isObject)
		.filter((statement) => statement.Effect === 'Allow');
}
function ingressOf({ type, properties }) {
	if (type === 'AWS::EC2::SecurityGroupIngress') return [properties];
	if (type === 'AWS::EC2::SecurityGroup') return grants_listOf(properties.SecurityGroupIngress).filter(grants_isObject);
	return [];
}
function portsOf(rule) {
	const { FromPort, ToPort, IpProtocol } = rule;
	if (IpProtocol === '-1' || IpProtocol === -1 || FromPort === undefined) return 'every port';
	return FromPort === ToPort || ToPort === undefined ? `port ${grants_textOf(FromPort)}` : `ports ${grants_textOf(FromPort)} to ${grants_textOf(ToPort)}`;
}
function grant({ logicalId, type }, detail) {
	return { logicalId, type, detail };
}
function grants_listOf(value) {
	if (value === undefined) return [];
	return grants_isList(value) ? value : [value];
}
function grants_isList(value) {
	return Array.isArray(value);
}
function grants_isObject(value) {
	return typeof value === 'object' && value !== null && !grants_isList(value);
}
function grants_textOf(value) {
	return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

;// CONCATENATED MODULE: ./lib/plan/risks.js


const statefulTypes = [
	'AWS::Backup::BackupVault',
	'AWS::Cognito::UserPool',
	'AWS::DynamoDB::GlobalTable',
	'AWS::DynamoDB::Table',
	'AWS::EC2::Volume',
	'AWS::ECR::Repository',
	'AWS::EFS::FileSystem',
	'AWS::ElastiCache::CacheCluster',
	'AWS::ElastiCache::ReplicationGroup',
	'AWS::Kinesis::Stream',
	'AWS::KMS::Key',
	'AWS::Logs::LogGroup',
	'AWS::OpenSearchService::Domain',
	'AWS::RDS::DBCluster',
	'AWS::RDS::DBInstance',
	'AWS::S3::Bucket',
	'AWS::SecretsManager::Secret',
	'AWS::SQS::Queue',
];
const restarting = ['BackupRetentionPeriod', 'DBInstanceClass', 'DBParameterGroupName', 'EngineVersion'];
const running = ['AWS::Batch::ComputeEnvironment', 'AWS::Batch::JobQueue'];
const routing = ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule', 'AWS::ElasticLoadBalancingV2::TargetGroup'];
const keeps = ['Retain', 'RetainExceptOnCreate', 'Snapshot', 'ReplaceAndRetain', 'ReplaceAndSnapshot'];
function buildRisks(input) {
	if (input.kind === 'no-changes') return [];
	const { before, after, changes } = input;
	const stateful = listStateful(changes, before);
	const lost = stateful.filter((change) => destroys(change) && !isKept(change));
	const replaced = stateful.filter((change) => mayReplace(change) && isKept(change));
	const snapshots = stateful.filter(({ action, policyAction }) => action === 'remove' && policyAction === 'Snapshot');
	const updates = input.kind === 'update';
	const routes = updates ? changes.filter(routesTraffic) : [];
	const rules = listChangedRules(before, after).filter((rule) => routes.some((change) => isAmong([rule], change)));
	return [
		risk('data-loss', 'caution', lost.map(affectedBy)),
		risk('stateful-replacement', 'warning', replaced.map(affectedBy)),
		risk('stateful-removal', 'warning', snapshots.map(affectedBy)),
		risk('database-restart', 'warning', changes.flatMap(restartOf)),
		risk('runs-end', 'warning', changes.filter(endsRuns).map(affectedBy)),
		risk('instances-replaced', 'warning', listReplacedInstances(changes, after)),
		risk('stopped-database', 'warning', updates ? listStopped(input, changes.filter(changesDatabase)) : []),
		risk('outage', 'caution', routes.filter(isEmptied).map(affectedBy)),
		risk(
			'traffic-rollback',
			input.rollouts.length > 0 ? 'caution' : 'warning',
			rules.flatMap((rule) => sentBack(rule, routes)),
		),
		risk('traffic-kept', 'warning', rules.map(kept)),
		risk('traffic', 'warning', routes.filter((change) => !isEmptied(change) && !isAmong(rules, change)).map(affectedBy)),
		risk('iam-widening', 'warning', updates ? listNewGrants(listPermissions(before), listPermissions(after)) : []),
		risk('public-ingress', updates ? 'warning' : 'note', listNewGrants(listPublicIngress(before), listPublicIngress(after))),
		risk('shared-rollback', 'note', updates && input.rollouts.length > 1 ? input.rollouts.map(serviceOf) : []),
		risk('stopped-rollout', 'note', updates ? listStopped(input, input.rollouts.map(serviceOf)) : []),
		risk('no-redundancy', 'note', input.config.services.filter(isAlone).map(serviceNamed)),
		risk('shell', 'note', input.config.services.filter(({ exec }) => exec).map(serviceNamed)),
		risk('plain-http', 'note', listNewPlainListeners(input)),
	].flatMap((found) => found ?? []);
}
function listStateful(changes, before) {
	return changes.filter(({ type, logicalId }) => statefulTypes.includes(type) && !isFilled(before[logicalId]));
}
function isFilled(before) {
	if (before?.type !== 'AWS::SecretsManager::Secret') return false;
	return before.properties.GenerateSecretString !== undefined || before.properties.SecretString !== undefined;
}
function restartOf(change) {
	if (change.type !== 'AWS::RDS::DBInstance' || change.action !== 'modify') return [];
	const changed = change.properties.filter(({ path }) => restarting.includes(path)).filter(restarts);
	if (changed.length === 0) return [];
	const detail = `because of ${changed.map(({ path }) => path).join(', ')}`;
	return [{ logicalId: change.logicalId, type: change.type, detail }];
}
function restarts({ path, before, after }) {
	return path !== 'BackupRetentionPeriod' || before === '0' || after === '0';
}
function risk(kind, level, affected) {
	return affected.length === 0 ? undefined : { kind, level, affected };
}
function mayReplace(change) {
	return change.action === 'replace' || change.replacement === 'Conditional';
}
function destroys(change) {
	return change.action === 'remove' || mayReplace(change);
}
function endsRuns(change) {
	return running.includes(change.type) && destroys(change);
}
const ofInstances = /^(LaunchTemplate|MixedInstancesPolicy|VPCZoneIdentifier)\b/;
function listReplacedInstances(changes, after) {
	const modified = changes.filter(({ action }) => action === 'modify');
	const templates = modified.filter(({ type }) => type === 'AWS::EC2::LaunchTemplate');
	const groups = Object.values(after).filter(({ type }) => type === 'AWS::AutoScaling::AutoScalingGroup');
	return groups.flatMap(({ logicalId, type, declaration }) => {
		if (changes.some((change) => change.logicalId === logicalId && change.action !== 'modify')) return [];
		const text = JSON.stringify(declaration.Properties);
		const own = modified.filter((change) => change.logicalId === logicalId);
		const because = [...own.flatMap(({ properties }) => properties.map(({ path }) => path)).filter((path) => ofInstances.test(path)), ...templates.filter((template) => text.includes(`"${template.logicalId}"`)).flatMap(namesOfTemplate)];
		const names = [...new Set(because.map((path) => path.split(/[.[]/)[0] ?? path))].sort();
		return names.length === 0 ? [] : [{ logicalId, type, detail: `because of ${names.join(', ')}` }];
	});
}
function changesDatabase({ type, action }) {
	return type === 'AWS::RDS::DBInstance' && (action === 'modify' || action === 'replace');
}
function listStopped({ config: { stop } }, affected) {
	if (stop === undefined) return [];
	const detail = `${stop.cron} to ${stop.until}, ${stop.timezone}`;
	return affected.map(({ logicalId, type }) => ({ logicalId, type, detail }));
}
function namesOfTemplate({ properties }) {
	const names = properties.map(({ path }) => path.replace(/^LaunchTemplateData\./, ''));
	return names.length === 0 ? ['LaunchTemplate'] : names;
}
function isKept(change) {
	return change.policyAction !== undefined && keeps.includes(change.policyAction);
}
function routesTraffic(change) {
	return routing.includes(change.type) && change.action !== 'add' && change.action !== 'import';
}
function isEmptied(change) {
	return change.type === 'AWS::ElasticLoadBalancingV2::TargetGroup' && mayReplace(change);
}
function isAmong(rules, { logicalId }) {
	return rules.some((rule) => rule.logicalId === logicalId);
}
function kept({ logicalId, type, sent }) {
	return { logicalId, type, detail: describeWeights(sent) };
}
function sentBack(rule, changes) {
	const { logicalId, type, deployed, sent } = rule;
	const [now, then] = [describeWeights(sent), describeWeights(deployed)];
	const replaced = changes.some((change) => change.action === 'replace' && isAmong([rule], change));
	return now === then || replaced ? [] : [{ logicalId, type, detail: `now ${now}, after a rollback ${then}` }];
}
function affectedBy(change) {
	return { logicalId: change.logicalId, type: change.type, detail: risks_describe(change) };
}
function risks_describe(change) {
	if (change.action === 'remove') return 'removed';
	if (!mayReplace(change)) return 'modified';
	const names = change.properties.filter((property) => property.replaces).map((property) => property.path);
	const because = names.length === 0 ? '' : ` because of ${names.join(', ')}`;
	return `${change.action === 'replace' ? 'replaced' : 'may be replaced'}${because}`;
}
function isAlone({ count }) {
	return (count.kind === 'fixed' ? count.tasks : count.minimum) === 1;
}
function serviceNamed({ key }) {
	return { logicalId: key, type: 'AWS::ECS::Service', detail: undefined };
}
function serviceOf({ service }) {
	return serviceNamed({ key: service });
}
function listNewPlainListeners({ changes, before, after }) {
	const changed = changes.map(({ logicalId }) => logicalId);
	const known = listPlainListeners(before).filter(({ logicalId }) => !changed.includes(logicalId));
	const fresh = listPlainListeners(after).filter((one) => !known.some(({ logicalId }) => logicalId === one.logicalId));
	const doors = listPublicIngress(after).filter((door) => door.type.startsWith('AWS::EC2::'));
	const open = doors.map(({ detail }) => detail);
	return fresh.map(({ logicalId, type, properties }) => {
		const port = `port ${String(properties.Port)}`;
		return { logicalId, type, detail: isOpen(port, open) ? port : `${port} (no rule opens it to the internet)` };
	});
}
function isOpen(port, open) {
	return open.some((detail) => detail === port || !detail.startsWith('port '));
}
function listPlainListeners(resources) {
	const listeners = Object.values(resources).filter(({ type }) => type === 'AWS::ElasticLoadBalancingV2::Listener');
	const secured = listeners.filter((one) => one.properties.Protocol === 'HTTPS').map((one) => one.properties.LoadBalancerArn);
	return listeners.filter(({ properties }) => properties.Protocol === 'HTTP' && !secured.includes(properties.LoadBalancerArn));
}

;// CONCATENATED MODULE: ./lib/plan/guards.js


const DATA_LOSS_LABEL = 'inferloop: allow data loss';
function checkGuards(input) {
	const { config, dataLossAllowed } = input;
	const stateful = listStateful(input.changes, input.before);
	const found = {
		delete_data: stateful.filter(isDeleted).map(affectedBy),
		replace_data: stateful.filter(mayReplace).map(affectedBy),
		public_ingress: listOpenedDoors(input),
	};
	const lost = [...found.delete_data, ...found.replace_data];
	const violations = [...(config.protect === true && !dataLossAllowed ? [{ policy: 'protect', affected: lost }] : []), ...config.policies.forbid.map((policy) => ({ policy, affected: found[policy] }))];
	return violations.filter(({ affected }) => affected.length > 0);
}
function isDeleted({ action, policyAction }) {
	return action === 'remove' && policyAction !== 'Retain' && policyAction !== 'RetainExceptOnCreate';
}
function listOpenedDoors({ kind, before, after }) {
	const doors = listNewGrants(listPublicIngress(before), listPublicIngress(after));
	return kind === 'create' ? doors.filter(({ logicalId }) => logicalId !== 'LoadBalancerSecurityGroup') : doors;
}

;// CONCATENATED MODULE: ./lib/render/violations.js




function adviseViolations(violations) {
	const isGuarded = violations.some(({ policy }) => policy === 'protect');
	const isForbidden = violations.some(({ policy }) => policy !== 'protect');
	return [...(isGuarded ? [`if this data may be lost, give the pull request the label \`${DATA_LOSS_LABEL}\` and run this job again`] : []), ...(isForbidden ? ['change less, or change `policies` in the file, which its reviewers then see'] : [])].join('; ');
}
function nameViolation({ policy }) {
	switch (policy) {
		case 'max_monthly_cost':
		case 'max_monthly_increase':
			return `policies.${policy}`;
		case 'replace_data':
		case 'delete_data':
		case 'public_ingress':
			return `policies.forbid: ${policy}`;
		case 'protect':
			return 'protect';
	}
}
const REASONS = 5;
function renderViolation(violation) {
	switch (violation.policy) {
		case 'max_monthly_cost':
		case 'max_monthly_increase':
			return violations_renderCost(violation);
		case 'replace_data':
			return `\`policies.forbid\` has \`replace_data\`, and these stores of data would start anew:\n${renderList(violation.affected)}`;
		case 'delete_data':
			return `\`policies.forbid\` has \`delete_data\`, and these stores of data would be deleted:\n${renderList(violation.affected)}`;
		case 'public_ingress':
			return `\`policies.forbid\` has \`public_ingress\`, and these would open to the internet:\n${renderList(violation.affected)}`;
		case 'protect':
			return `The environment is protected, and these stores of data would be deleted or start anew:\n${renderList(violation.affected)}`;
	}
}
function violations_renderCost({ policy, limit, amount, unknown, causes }) {
	const rule = `\`policies.${policy}\` allows ${escapeText(renderMonthly(limit))}`;
	const verb = policy === 'max_monthly_cost' ? 'cost' : 'add';
	const bound = unknown.length === 0 ? '' : 'at least ';
	const reach = amount === undefined ? '' : `, and this may ${verb} ${bound}${escapeText(renderMonthly(amount))}`;
	const shares = causes.map(({ logicalId, monthly }) => `${renderCode(logicalId)} ${escapeText(renderMoney(monthly))}`);
	const most = shares.length === 0 ? '' : `, most of it ${shares.join(', ')}`;
	return `${rule}${reach}${most}.${renderUnknown(unknown)}`;
}
function renderUnknown(unknown) {
	if (unknown.length === 0) return '';
	const more = unknown.length > REASONS ? ` and ${unknown.length - REASONS} more` : '';
	return ` How much it is cannot be known: ${unknown.slice(0, REASONS).map(escapeText).join('; ')}${more}.`;
}

;// CONCATENATED MODULE: ./lib/render/refusal.js





const queueAdvice = 'when what is ahead of it is merged, update the branch of the pull request, so that it is planned once more, and queue it again';
function adviseRefused(refusal) {
	return refusal.kind === 'policy-violated' ? adviseViolations(refusal.violations) : queueAdvice;
}
const refusal_ROWS = 50;
function renderRefusal(refusal) {
	switch (refusal.kind) {
		case 'plan-changed':
			return [refusal_fixed(renderAlert('WARNING', ['**The plan changed since the review.** Nothing was executed. What differs from the review:'])), { forms: [renderDifferences(refusal.differences), renderCount(refusal.differences)], rank: 3 }];
		case 'record-missing':
			return [refusal_fixed(renderAlert('WARNING', ['**Nobody reviewed this plan.** Nothing was executed.'])), refusal_fixed(refusal.reasons.map((reason) => `- ${escapeText(redactText(reason))}`).join('\n'))];
		case 'policy-violated':
			return [refusal_fixed(renderAlert('CAUTION', ['**A policy of the file forbids this.** Nothing was executed.', ...refusal.violations.map(renderViolation)]))];
		case 'stack-busy':
			return [
				refusal_fixed(renderAlert('WARNING', [`**The stack is busy.** It is ${renderCode(refusal.status)} with another change, after ${renderDuration(refusal.waitedSeconds)} of waiting. Nothing was executed.`])),
				refusal_fixed(refusal.awaiting.length === 0 ? '**Next:** run this job again when that change is over, or raise `busy-timeout`.' : `**Next:** that change waits for approval of ${refusal.awaiting.map(renderCode).join(', ')}: end it with the command \`promote\` or \`rollback\`, then run this job again.`),
			];
	}
}
function renderDifferences(differences) {
	const rows = differences.slice(0, refusal_ROWS).map(({ subject, type, kind, what }) => {
		const named = type === undefined ? '' : escapeText(type);
		return `| ${renderCodeCell(subject)} | ${named} | ${refusal_words[kind]} | ${what.map(escapeText).join('<br>')} |`;
	});
	const more = differences.length - rows.length;
	return ['| Resource | Type | | What differs |', '| :-- | :-- | :-- | :-- |', ...rows, ...(more > 0 ? ['', `and ${more} more`] : [])].join('\n');
}
const refusal_words = {
	unreviewed: 'not reviewed',
	gone: 'no longer there',
	different: 'different',
};
function renderCount(differences) {
	return `${differences.length} resources differ.`;
}
function refusal_fixed(text) {
	return { forms: [text], rank: 0 };
}

;// CONCATENATED MODULE: ./lib/render/report.js














const NO_BREAK = '\u00a0';
function renderReport(report, run, limit = COMMENT_LIMIT) {
	const header = (0,render_header/* renderHeader */.w)({ environment: report.environment, run: run.id, attempt: run.attempt });
	return `${header}\n${renderReportBody(report, run, limit - header.length - 1)}\n`;
}
function renderReportBody(report, run, limit) {
	const sections = [
		report_fixed(`### ${renderTitle(report, (cost) => renderCostChange(cost))}`),
		report_fixed(renderLead(report)),
		...renderResult(report.result, report, run),
		{ forms: [renderServices(report.services), ''], rank: 2 },
		report_fixed(report.warnings.map((warning) => `- ${escapeText(redactText(warning))}`).join('\n')),
		{ forms: [report_renderChecks(report), ''], rank: 1 },
		report_fixed(renderFooter(report, run)),
	];
	const where = run.url === undefined ? 'the job summary' : `the [job summary](${run.url})`;
	return fitSections(sections, `> [!NOTE]\n> Shortened to fit; ${where} has all of it.`, limit).text;
}
function renderReportTitle(report) {
	return renderTitle(report, (cost) => renderCostChange(cost, ''));
}
function renderFailedReport(environment, failure, run) {
	const header = (0,render_header/* renderHeader */.w)({ environment, run: run.id, attempt: run.attempt });
	const link = run.url === undefined ? '' : `<sub>[run ${run.id}.${run.attempt}](${run.url})</sub>`;
	const parts = [`### 🔴 ${escapeText(environment)}: apply failed`, renderFailure(failure), link];
	return `${header}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function renderTitle({ environment, result, plan, seconds }, renderCost) {
	const name = escapeText(environment);
	const after = renderDuration(seconds);
	switch (result.kind) {
		case 'deploying':
			return `⏳ ${name}: deploying`;
		case 'applied':
			return `✅ ${name}: deployed in ${after}${plan === undefined ? '' : `: ${renderCost(plan.cost)}`}`;
		case 'no-changes':
			return `⚪ ${name}: nothing to deploy`;
		case 'rolled-back':
			return `🔴 ${name}: failed after ${after} and rolled back`;
		case 'failed':
			return `🔴 ${name}: failed after ${after}`;
		case 'timed-out':
			return `🔴 ${name}: not over after ${after}`;
		case 'cancelled':
			return `🟠 ${name}: cancelled after ${after}`;
		case 'awaiting-approval':
			return `🟠 ${name}: planned, not applied`;
		case 'awaiting-promotion':
			return `🟠 ${name}: waits for approval, after ${after}`;
		case 'taken-back':
			return `↩️ ${name}: taken back by a person`;
		case 'refused':
			return `🟠 ${name}: not applied`;
	}
}
function renderLead({ plan, warrant, stack, result }) {
	const counts = plan && `**${renderCounts(plan.counts)}** in ${renderCode(stack)}`;
	const waits = result.kind === 'refused' || result.kind === 'awaiting-approval';
	const parts = [plan !== undefined && waits ? `It would be ${counts}: ${renderCostChange(plan.cost)}` : counts, warrant && renderWarrant(warrant), plan !== undefined && (waits || result.kind === 'applied') ? renderPriceSources(plan.cost.after) : ''];
	return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
function renderWarrant(warrant) {
	switch (warrant.kind) {
		case 'reviewed':
			return `re-planned, identical to what was reviewed in ${warrant.pullRequests.map((number) => `#${number}`).join(', ')}`;
		case 'approved':
			return 'approved by its fingerprint';
		case 'direct-push':
			return 'pushed directly, without a review (`direct-push: apply`)';
	}
}
function renderResult(result, { fingerprint, plan }, run) {
	switch (result.kind) {
		case 'deploying':
			return [report_fixed(escapeText(redactText(result.stage)))];
		case 'applied':
			return [];
		case 'no-changes':
			return [report_fixed('AWS already has what this commit describes.')];
		case 'rolled-back':
			return [...renderDiagnosis(result.diagnosis), report_fixed(`**Next:** ${plan?.kind === 'create' ? 'the stack was removed again, and nothing runs' : 'what ran before runs again'}. Mend the cause and merge, or run this job again to retry the same plan.`)];
		case 'failed':
			return [...renderDiagnosis(result.diagnosis), report_fixed('**Next:** look at the stack in the CloudFormation console; run this job again when it is steady.')];
		case 'timed-out':
			return [...renderDiagnosis(result.diagnosis), report_fixed('**Next:** run this job again to follow the rollout further, or raise `deployment.timeout`.')];
		case 'cancelled':
			return [report_fixed(`Only the following stopped: the stack is ${renderCode(result.stackStatus)} and AWS goes on without this run.`), report_fixed('**Next:** run this job again to follow it to its end.')];
		case 'awaiting-approval':
			return renderDecision(plan, fingerprint, run);
		case 'awaiting-promotion':
			return [
				report_fixed(['The new version runs and is tested; all traffic is on the old one.', ...result.addresses.map(({ service, url }) => `- ${renderCode(service)} answers at ${escapeText(url)}`)].join('\n')),
				report_fixed('**Next:** look at it; then the command `promote` lets it take the traffic, or `rollback` takes it back. When nobody does for a day, ECS takes it back. Until then the stack takes no other change.'),
			];
		case 'taken-back':
			return [report_fixed('All traffic is on the version that ran before.')];
		case 'refused':
			return result.refusal.kind === 'stack-busy'
				? renderRefusal(result.refusal)
				: result.refusal.kind === 'policy-violated'
					? [...renderRefusal(result.refusal), ...(plan === undefined ? [] : renderPlan(plan)), report_fixed(`**Next:** ${adviseViolations(result.refusal.violations)}.`)]
					: [...renderRefusal(result.refusal), ...renderDecision(plan, fingerprint, run)];
	}
}
function renderDecision(plan, fingerprint, run) {
	return [...(plan === undefined ? [] : renderPlan(plan)), report_fixed(renderApproval(fingerprint, run))];
}
function renderApproval(fingerprint, { url }) {
	if (fingerprint === undefined) return '**Next:** run this job again.';
	if (url === undefined) return `**Next:** to apply it all the same, add \`--approve-fingerprint ${fingerprint}\`.`;
	return `**Next:** a person who may deploy here applies it all the same by starting the workflow by hand (Actions, this workflow, **Run workflow**) with \`approve-fingerprint: ${fingerprint}\`.`;
}
function renderServices(services) {
	const rolled = services.filter(({ deployment }) => deployment !== undefined);
	if (rolled.length === 0) return '';
	const rows = rolled.map(({ key, containers, deployment, stages }) => {
		const steps = stages.map(({ name, seconds }) => `${escapeText(name)} ${renderDuration(seconds)}`);
		const images = containers.map(({ name, digest }) => {
			const image = renderCodeCell(shortDigest(digest));
			return name === key ? image : `${renderCodeCell(name)}${NO_BREAK}${image}`;
		});
		const cells = [renderCodeCell(key), images.join('<br>'), escapeText(deployment ?? '')];
		return `| ${[...cells, steps.map((step) => step.replaceAll(' ', NO_BREAK)).join('<br>')].join(' | ')} |`;
	});
	const addresses = rolled.flatMap(({ key, url }) => (url === undefined ? [] : [`${renderCode(key)}: ${escapeText(url)}`]));
	const table = ['| Service | Image | Deployment | Stages |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
	return [table, ...addresses].join('\n\n');
}
function report_renderChecks({ checks }) {
	const marks = { ok: '✅', skipped: '⚪', failed: '🔴' };
	const lines = checks.map(({ name, result, reason }) => `- ${marks[result]} ${escapeText(name)}: ${escapeWords(reason)}`);
	return renderDetails(`Checks: ${checks.length}`, lines.join('\n'));
}
function renderFooter({ commit, fingerprint }, run) {
	const parts = [`commit ${renderCode(commit.slice(0, 7))}`, ...(run.url === undefined ? [] : [`[run ${run.id}.${run.attempt}](${run.url})`]), ...(fingerprint === undefined ? [] : [`plan ${renderCode(fingerprint.slice(0, 12))}`])];
	return `<sub>${parts.join(' · ')}</sub>`;
}
function report_fixed(text) {
	return { forms: [text], rank: 0 };
}

;// CONCATENATED MODULE: ./lib/render/comment.js










function renderComment(head, state, limit = COMMENT_LIMIT) {
	const header = (0,render_header/* renderHeader */.w)({ environment: head.environment, run: head.run.id, attempt: head.run.attempt });
	return `${header}\n${renderBody(head, state, limit - header.length - 1)}\n`;
}
function renderBody(head, state, limit) {
	const sections = [...renderSections(head, state), comment_fixed(comment_renderFooter(head, state))];
	return fitSections(sections, renderShortened(head), limit).text;
}
function renderSections(head, state) {
	const name = escapeText(head.environment);
	switch (state.kind) {
		case 'planning':
			return [comment_fixed(`### ⏳ ${name}: planning`), comment_fixed('What merging would change and cost is being worked out. Nothing is changed by that.')];
		case 'failed':
			return [comment_fixed(`### 🔴 ${name}: the plan failed`), comment_fixed(renderFailure(state.failure)), comment_fixed('Nothing was deployed. Push a commit or run the job again to plan anew.')];
		case 'closed':
			return [comment_fixed(`### ⚫ ${name}: closed without merging`), comment_fixed(renderClosed(state.changeSets))];
		case 'planned':
			return state.plan.kind === 'no-changes' ? renderUnchanged(name, state.plan) : renderPlanned(name, state);
	}
}
function renderUnchanged(name, plan) {
	const sources = renderPriceSources(plan.cost.after);
	return [comment_fixed(renderHeadline(name, plan)), comment_fixed(renderCallouts(plan)), comment_fixed(`Merging changes nothing in AWS. ${renderCode(plan.stack)} stays as it is, at ${renderTotal(plan.cost.after)}${sources === '' ? '' : ` (${sources})`}.`)];
}
function renderPlanned(name, state) {
	const { plan } = state;
	const counts = `**${renderCounts(plan.counts)}** in ${renderCode(plan.stack)}`;
	const { cost } = plan;
	const rest = [renderKinds(cost.after), renderRange(cost.after), ...renderBeside(cost), renderPriceSources(cost.after)];
	return [comment_fixed(renderHeadline(name, plan)), comment_fixed([counts, ...rest.filter((part) => part !== '')].join(' · ')), comment_fixed(renderLargest(cost)), ...(state.refusal === undefined ? [] : renderRefusal(state.refusal)), ...renderPlan(plan), comment_fixed(comment_renderNext(name, state))];
}
function comment_renderNext(name, { plan, recorded, draft, branch, fingerprint, refusal }) {
	if (refusal !== undefined) return `**Next:** ${adviseRefused(refusal)}.`;
	if (plan.provisional) return '**Next:** when the stack is done, run this job again; until then the check stays red.';
	const target = branch === undefined ? 'merging' : `merging into ${renderCode(branch)}`;
	const missing = [...(draft ? ['this pull request is still a draft'] : []), ...(recorded ? [] : [`the plan is too large to be kept on record, so a person must approve it after the merge: ${renderCode(fingerprint)}`])];
	const rest = missing.length === 0 ? '' : ` Still missing: ${missing.join('; ')}.`;
	return `**Next:** ${target} deploys exactly this to ${name}.${rest}`;
}
function renderClosed(changeSets) {
	const deleted = changeSets === 0 ? 'There was no change set to delete.' : `${changeSets === 1 ? 'Its change set was' : `Its ${changeSets} change sets were`} deleted.`;
	return `Nothing of this pull request was deployed. ${deleted}`;
}
function renderShortened({ run }) {
	const where = run.url === undefined ? 'the job summary' : `the [job summary](${run.url})`;
	return renderAlert('NOTE', [`Shortened to fit a comment; ${where} has all of it.`]);
}
function comment_renderFooter({ head, base, run }, state) {
	const parts = [
		...(head === undefined ? [] : [`head ${renderCode(head.slice(0, 7))}`]),
		...(base === undefined ? [] : [`base ${renderCode(base.slice(0, 7))}`]),
		...(run.url === undefined ? [] : [`[run ${run.id}.${run.attempt}](${run.url})`]),
		...(state.kind === 'planned' ? [`plan ${renderCode(state.fingerprint.slice(0, 12))}`] : []),
	];
	return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}
function comment_fixed(text) {
	return { forms: [text], rank: 0 };
}

;// CONCATENATED MODULE: ./lib/render/summary.js









const SUMMARY_LIMIT = 1_000_000;
function renderSummary(head, state) {
	return `${renderBody(head, state, SUMMARY_LIMIT)}\n`;
}
function renderOfflineSummary(environment, plan, template) {
	const { after } = plan.cost;
	const sources = renderPriceSources(after);
	const sections = [
		`### ⚪ ${escapeText(environment)}: checked without credentials`,
		`The file is valid. At list prices its resources cost ${renderTotal(after)}${sources === '' ? '' : ` (${sources})`}. What would change in AWS is not known here: a run without credentials asks AWS nothing.`,
		plan.warnings.length === 0
			? ''
			: renderAlert(
					'WARNING',
					plan.warnings.map((text) => escapeWords(redactText(text))),
				),
		renderResourceForms(plan)[0] ?? '',
		renderCostForms(after)[0] ?? '',
	].map((text) => ({ forms: [text], rank: 0 }));
	const folded = renderDetails('CloudFormation template', renderFence(redactTemplate(template), 'json'));
	return `${fitSections([...sections, { forms: [folded, ''], rank: 1 }], '', SUMMARY_LIMIT).text}\n`;
}

;// CONCATENATED MODULE: ./lib/commands/applied.js




function buildReport(draft, result) {
	return { ...draft, result, services: [], warnings: [], seconds: 0 };
}
async function buildRolloutReport(draft, { result, state, seconds }, { goal, services }, stacks) {
	const outputs = result.kind === 'applied' ? ((await stacks.read(goal.stackArn))?.outputs ?? {}) : {};
	const urls = Object.fromEntries(services.map((service) => [service.key, outputs[service.outputs.url ?? '']]));
	const [testUrl] = result.kind === 'awaiting-promotion' ? result.addresses.map(({ url }) => url) : services.flatMap((service) => outputs[service.outputs.testUrl ?? ''] ?? []);
	const report = {
		...draft,
		result,
		seconds,
		services: buildServiceReports(goal, state, urls),
		warnings: state.warnings,
	};
	return { report, addresses: { urls, testUrl } };
}
async function conclude({ report, changeSet, addresses }, run, announcement) {
	const [serviceUrl] = Object.values(addresses?.urls ?? {}).filter((url) => url !== undefined);
	const { commentUrl, deployment } = await announcement.finish(report, serviceUrl);
	const { plan, fingerprint, stack } = report;
	const known = plan === undefined || fingerprint === undefined ? undefined : { plan, fingerprint, changeSet, commentUrl };
	const more = {
		'comment-url': commentUrl,
		'service-url': serviceUrl,
		'test-url': addresses?.testUrl,
		'deployment-id': deployment?.toString(),
	};
	return {
		report,
		commentUrl,
		comment: renderReport(report, run),
		summary: `${renderReportBody(report, run, SUMMARY_LIMIT)}\n`,
		outputs: {
			'stack-name': stack,
			...(known === undefined ? {} : renderPlanOutputs(known)),
			...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
		},
		planJson: known === undefined ? undefined : renderPlanJson(known),
	};
}

// EXTERNAL MODULE: ./lib/config/answering.js
var config_answering = __webpack_require__(1048);
;// CONCATENATED MODULE: ./lib/stack/model.js
const CREATED_AT = 'CreatedAt';
const PERMISSIONS_BOUNDARY = 'PermissionsBoundary';
function resource(logicalId, type, properties, options = {}) {
	return {
		logicalId,
		type,
		properties,
		dependsOn: (options.dependsOn ?? []).map((dependency) => dependency.logicalId),
		condition: options.condition,
		deletionPolicy: options.deletionPolicy,
		updateReplacePolicy: options.updateReplacePolicy,
		creationPolicy: options.creationPolicy,
		updatePolicy: options.updatePolicy,
	};
}
function ref(target) {
	return { Ref: target.logicalId };
}
function attribute(target, name) {
	return { 'Fn::GetAtt': [target.logicalId, name] };
}
const pseudo = {
	accountId: { Ref: 'AWS::AccountId' },
	noValue: { Ref: 'AWS::NoValue' },
	partition: { Ref: 'AWS::Partition' },
	region: { Ref: 'AWS::Region' },
	stackId: { Ref: 'AWS::StackId' },
};
function sub(texts, ...values) {
	const parts = texts.map((text, index) => literal(text) + placeholder(values[index] ?? ''));
	return { 'Fn::Sub': parts.join('') };
}
function subJson(value) {
	const text = JSON.stringify(value, (_, inner) => {
		if (typeof inner === 'string') return literal(inner);
		return isReference(inner) ? placeholder(inner) : inner;
	});
	return { 'Fn::Sub': text };
}
function isReference(value) {
	return typeof value === 'object' && value !== null && ('Ref' in value || 'Fn::GetAtt' in value);
}
function placeholder(value) {
	if (typeof value === 'string') return literal(value);
	if ('Ref' in value) return `\${${value.Ref}}`;
	if ('Fn::GetAtt' in value) return `\${${value['Fn::GetAtt'].join('.')}}`;
	return value['Fn::Sub'];
}
function literal(text) {
	return text.replaceAll('${', '${!');
}

;// CONCATENATED MODULE: ./lib/stack/policy.js
function policyDocument(statements) {
	return {
		Version: '2012-10-17',
		Statement: statements.map(({ sid, effect = 'Allow', actions, resources, condition }) => ({
			...(sid === undefined ? {} : { Sid: sid }),
			Effect: effect,
			Action: [...actions].sort(),
			Resource: resources,
			...(condition === undefined ? {} : { Condition: condition }),
		})),
	};
}
function trustService(principal, condition) {
	return trust({ Service: principal }, 'sts:AssumeRole', condition);
}
function trust(principal, action, condition) {
	return {
		Version: '2012-10-17',
		Statement: [
			{
				Effect: 'Allow',
				Principal: principal,
				Action: action,
				...(condition === undefined ? {} : { Condition: condition }),
			},
		],
	};
}

;// CONCATENATED MODULE: ./lib/stack/boundary.js

const BOOTSTRAP_PATH = '/inferloop/';
function rolePath(project) {
	return `${BOOTSTRAP_PATH}${project}/`;
}
function executionRoleName(project) {
	return `${project}-execution`;
}
function boundaryName(project) {
	return `${project}-boundary`;
}
function boundaryOf(executionRole) {
	const [, account, project] = /^(arn:[^:]+:iam::\d+:)role\/inferloop\/([^/]+)-execution$/.exec(executionRole ?? '') ?? [];
	return account === undefined || project === undefined ? '' : `${account}policy${BOOTSTRAP_PATH}${boundaryName(project)}`;
}
const parameter = {
	logicalId: PERMISSIONS_BOUNDARY,
	declaration: {
		Type: 'String',
		Default: '',
		Description: 'ARN of the policy that bounds every role of this stack; the execution role of bootstrap demands it.',
	},
};
const condition = 'HasPermissionsBoundary';
const boundary = {
	parameter,
	conditions: { [condition]: { 'Fn::Not': [{ 'Fn::Equals': [ref(parameter), ''] }] } },
	value: { 'Fn::If': [condition, ref(parameter), pseudo.noValue] },
};

;// CONCATENATED MODULE: ./lib/stack/resolvable.js
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

;// CONCATENATED MODULE: ./lib/stack/loadBalancer.js



const loadBalancer_LOAD_BALANCER = 'LoadBalancer';
const HTTP_PORT = 80;
const HTTPS_PORT = 443;
const NAME_LIMIT = 32;
const IDLE_SECONDS = 60;
const EVERYBODY = '0.0.0.0/0';
function isWebService(service) {
	return service.port !== undefined && service.http !== undefined;
}
function allowedSources(answering) {
	const lists = answering.map(({ http }) => http.allowedSourceIps);
	return lists.some((list) => list.length === 0) ? [EVERYBODY] : [...new Set(lists.flat())].sort();
}
function testedOf(services) {
	return services.filter((service) => service.deployment.strategy !== 'rolling');
}
function testPortsOf(services) {
	return [...new Set(testedOf(services).map((service) => service.deployment.testPort))].sort((a, b) => a - b);
}
function productionPorts({ domain }) {
	if (domain === undefined) return [HTTP_PORT];
	return domain.redirect ? [HTTPS_PORT, HTTP_PORT] : [HTTPS_PORT];
}
function buildLoadBalancer(config, network, services) {
	const answering = (0,config_answering/* answeringOf */.U)(config);
	const securityGroup = resource('LoadBalancerSecurityGroup', 'AWS::EC2::SecurityGroup', {
		GroupDescription: 'Reaches the load balancer',
		VpcId: network.vpc,
		SecurityGroupIngress: [...productionPorts(config).flatMap((port) => allowedSources(answering).map((source) => opening(port, source, 'Production traffic'))), ...testPortsOf(services).flatMap((port) => testOpenings(port, testedOf(services), network))],
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere but to the tasks' }],
	});
	const balancer = resource(
		loadBalancer_LOAD_BALANCER,
		'AWS::ElasticLoadBalancingV2::LoadBalancer',
		{
			Name: balancerName(config),
			Type: 'application',
			Scheme: 'internet-facing',
			Subnets: network.publicSubnets,
			SecurityGroups: [ref(securityGroup)],
			LoadBalancerAttributes: [
				{ Key: 'idle_timeout.timeout_seconds', Value: String(idleSeconds(answering)) },
				{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' },
			],
		},
		{ dependsOn: network.inbound },
	);
	return { balancer, securityGroup };
}
function testOpenings(port, services, { cidr }) {
	const testFrom = services.find(({ deployment }) => deployment.testPort === port)?.deployment.testFrom;
	if (testFrom !== undefined) return [...testFrom].sort().map((source) => opening(port, source, 'Test traffic'));
	return cidr === undefined ? [] : [opening(port, cidr, 'Test traffic, from the VPC only')];
}
function opening(port, source, description) {
	return { IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: source, Description: description };
}
function balancerName(config) {
	const name = physicalName(config, loadBalancer_LOAD_BALANCER, NAME_LIMIT);
	return name.startsWith('internal-') ? undefined : name;
}
function idleSeconds(answering) {
	return Math.max(IDLE_SECONDS, ...answering.map(({ http }) => http.deregistrationDelaySeconds));
}

;// CONCATENATED MODULE: ./lib/stack/routing.js



function buildRoute(request) {
	const { service, prefix, priority, network, listeners } = request;
	const path = pathCondition(service.http);
	const conditions = [path, ...sourceConditions({ ...service, section: 'services' }, request.answering)];
	const target = { ...service, targetType: 'ip' };
	const blue = buildTargetGroup(`${prefix}BlueTargetGroup`, target, network);
	const testListener = listeners.test.get(service.deployment.testPort);
	const rule = (name, listener, Conditions, groups) =>
		resource(`${prefix}${name}`, 'AWS::ElasticLoadBalancingV2::ListenerRule', {
			ListenerArn: ref(listener),
			Priority: priority,
			Conditions,
			Actions: [forward(groups)],
		});
	if (service.deployment.strategy === 'rolling' || testListener === undefined) {
		const productionRule = rule('ProductionRule', listeners.production, conditions, [blue]);
		return { targetGroup: blue, productionRule, alternate: undefined };
	}
	const green = buildTargetGroup(`${prefix}GreenTargetGroup`, target, network);
	return {
		targetGroup: blue,
		productionRule: rule('ProductionRule', listeners.production, conditions, [blue, green]),
		alternate: { targetGroup: green, testRule: rule('TestRule', testListener, [path], [blue, green]) },
	};
}
function targetGroupsOf({ targetGroup, alternate }) {
	return alternate === undefined ? [targetGroup] : [targetGroup, alternate.targetGroup];
}
function rulesOf({ productionRule, alternate }) {
	return alternate === undefined ? [productionRule] : [productionRule, alternate.testRule];
}
function buildInstanceRoute(request) {
	const { key, http, prefix, priority, network, listeners } = request;
	const target = { http, port: http.port, targetType: 'instance' };
	const targetGroup = buildTargetGroup(`${prefix}TargetGroup`, target, network);
	const rule = resource(`${prefix}ListenerRule`, 'AWS::ElasticLoadBalancingV2::ListenerRule', {
		ListenerArn: ref(listeners.production),
		Priority: priority,
		Conditions: [pathCondition(http), ...sourceConditions({ key, section: 'instances', http }, request.answering)],
		Actions: [forward([targetGroup])],
	});
	return { targetGroup, rule };
}
function buildTargetGroup(logicalId, { http, port, targetType }, network) {
	const { healthcheck, deregistrationDelaySeconds } = http;
	return resource(logicalId, 'AWS::ElasticLoadBalancingV2::TargetGroup', {
		VpcId: network.vpc,
		TargetType: targetType,
		Protocol: 'HTTP',
		Port: port,
		HealthCheckPath: healthcheck.path,
		HealthCheckIntervalSeconds: healthcheck.intervalSeconds,
		HealthCheckTimeoutSeconds: healthcheck.timeoutSeconds,
		HealthyThresholdCount: healthcheck.healthy,
		UnhealthyThresholdCount: healthcheck.unhealthy,
		Matcher: { HttpCode: '200' },
		TargetGroupAttributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: String(deregistrationDelaySeconds) }],
	});
}
function forward(groups) {
	return {
		Type: 'forward',
		ForwardConfig: {
			TargetGroups: groups.map((group, index) => ({ TargetGroupArn: ref(group), Weight: index === 0 ? 100 : 0 })),
		},
	};
}
function pathCondition({ path }) {
	return { Field: 'path-pattern', PathPatternConfig: { Values: pathPatterns(path) } };
}
function pathPatterns(path) {
	if (path.includes('*')) return [path];
	const base = path.replace(/\/+$/, '');
	return base === '' ? ['/*'] : [base, `${base}/*`];
}
const VALUES_OF_A_RULE = 5;
function sourceConditions({ key, section, http }, all) {
	const own = [...new Set(http.allowedSourceIps)].sort();
	if (own.length === 0 || own.join() === allowedSources(all).join()) return [];
	const room = VALUES_OF_A_RULE - pathPatterns(http.path).length;
	if (own.length > room) {
		throw new errors/* DeployError */.s('config-invalid', `${section}.${key}.http.allowed_source_ips has ${own.length} blocks, and a listener rule has room for ${room}`, {
			fault: 'user',
			hint: 'services behind one load balancer share its security group: give all the same blocks, or join them into fewer',
		});
	}
	return [{ Field: 'source-ip', SourceIpConfig: { Values: own } }];
}

;// CONCATENATED MODULE: ./lib/stack/compute/images.js


function placeImage(project, key, parameter, runner) {
	return {
		key,
		repository: repositoryOf(project, key),
		imageParameter: parameter.logicalId,
		runner: runner.logicalId,
	};
}
function repositoryOf(project, key) {
	return `${project}/${key}`;
}
function buildImageParameter({ key }) {
	return {
		logicalId: `${logicalPrefix(key.replace('/', '-'))}Image`,
		declaration: {
			Type: 'String',
			Description: `Image of ${key}: repository@sha256:digest.`,
			AllowedPattern: '^\\S+@sha256:[0-9a-f]{64}$',
			ConstraintDescription: 'an image is named by its digest: repository@sha256:…',
		},
	};
}
const ecrReference = /^(\d{12})\.dkr[.-]ecr\.([a-z0-9-]+)\.[a-z0-9.]+\/([^:@]+)/;
function ecrRepositories(project, { key, image }) {
	switch (image.kind) {
		case 'build':
			return [sub`arn:${pseudo.partition}:ecr:${pseudo.region}:${pseudo.accountId}:repository/${repositoryOf(project, key)}`];
		case 'image': {
			const [, account = '', region = '', name = ''] = ecrReference.exec(image.reference) ?? [];
			return account === '' ? [] : [sub`arn:${pseudo.partition}:ecr:${region}:${account}:repository/${name}`];
		}
	}
}

;// CONCATENATED MODULE: ./lib/stack/compute/secrets.js


function sortedSecrets(secrets) {
	return Object.entries(secrets)
		.map(([name, source]) => ({ name, source }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function valueFrom(source) {
	switch (source.kind) {
		case 'secret':
			return secretArn(source.name);
		case 'parameter':
			return parameterArn(source.path);
		case 'arn':
			return source.arn;
	}
}
function secretStatements(secrets) {
	const sources = secrets.map(({ source }) => source);
	const statements = [
		{ actions: ['secretsmanager:GetSecretValue'], resources: distinct(sources.filter(isSecret).map(secretResource)) },
		{
			actions: ['ssm:GetParameters'],
			resources: distinct(sources.filter((source) => !isSecret(source)).map(valueFrom)),
		},
	];
	return statements.filter(({ resources }) => resources.length > 0);
}
function isSecret(source) {
	return source.kind === 'secret' || (source.kind === 'arn' && source.arn.split(':')[2] === 'secretsmanager');
}
function secretResource(source) {
	switch (source.kind) {
		case 'secret':
			return secretArn(`${source.name}-??????`);
		case 'arn':
			return source.arn.split(':').slice(0, 7).join(':');
		case 'parameter':
			return valueFrom(source);
	}
}
function secretArn(name) {
	return sub`arn:${pseudo.partition}:secretsmanager:${pseudo.region}:${pseudo.accountId}:secret:${name}`;
}
function parameterArn(path) {
	return sub`arn:${pseudo.partition}:ssm:${pseudo.region}:${pseudo.accountId}:parameter/${path.replace(/^\//, '')}`;
}

;// CONCATENATED MODULE: ./lib/stack/compute/roles.js







function buildExecutionRole(project, prefix, containers, logGroup, offers) {
	const repositories = distinct(containers.flatMap((container) => ecrRepositories(project, container)));
	const secrets = containers.flatMap((container) => sortedSecrets(container.secrets));
	return buildRole(project, `${prefix}TaskExecutionRole`, trustTasks(), [
		...(repositories.length === 0
			? []
			: [
					{ actions: ['ecr:GetAuthorizationToken'], resources: ['*'] },
					{
						actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
						resources: repositories,
					},
				]),
		{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [attribute(logGroup, 'Arn')] },
		...secretStatements(secrets),
		...offers.flatMap((offer) => offer.secretStatements),
	]);
}
function buildTaskRole(project, prefix, { exec, traced }, offers) {
	const statements = offers.flatMap((offer) => offer.statements);
	return buildRole(project, `${prefix}TaskRole`, trustTasks(), [...statements, ...(exec ? [execStatement] : []), ...(traced ? [traceStatement] : [])]);
}
const execStatement = {
	actions: ['ssmmessages:CreateControlChannel', 'ssmmessages:CreateDataChannel', 'ssmmessages:OpenControlChannel', 'ssmmessages:OpenDataChannel'],
	resources: ['*'],
};
const traceStatement = {
	actions: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
	resources: ['*'],
};
function buildTrafficRole(project, prefix, route) {
	return buildRole(project, `${prefix}TrafficRole`, trustService('ecs.amazonaws.com'), [
		{
			actions: ['elasticloadbalancing:DescribeListeners', 'elasticloadbalancing:DescribeRules', 'elasticloadbalancing:DescribeTargetGroups', 'elasticloadbalancing:DescribeTargetHealth'],
			resources: ['*'],
		},
		{
			actions: ['elasticloadbalancing:DeregisterTargets', 'elasticloadbalancing:RegisterTargets'],
			resources: targetGroupsOf(route).map(ref),
		},
		{ actions: ['elasticloadbalancing:ModifyRule'], resources: rulesOf(route).map(ref) },
	]);
}
function trustTasks() {
	return trustService('ecs-tasks.amazonaws.com', {
		ArnLike: { 'aws:SourceArn': sub`arn:${pseudo.partition}:ecs:${pseudo.region}:${pseudo.accountId}:*` },
		StringEquals: { 'aws:SourceAccount': pseudo.accountId },
	});
}
function buildRole(project, logicalId, trusted, statements) {
	return resource(logicalId, 'AWS::IAM::Role', {
		AssumeRolePolicyDocument: trusted,
		Path: rolePath(project),
		PermissionsBoundary: boundary.value,
		...(statements.length === 0 ? {} : { Policies: [{ PolicyName: 'least-privilege', PolicyDocument: policyDocument(statements) }] }),
	});
}

;// CONCATENATED MODULE: ./lib/stack/compute/schedule.js




const schedule_NAME_LIMIT = 64;
const retries = { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 };
function buildSchedule(request, { expression, timezone }) {
	const { config, prefix, description, target, input, permission } = request;
	const role = buildRole(config.project, `${prefix}ScheduleRole`, trustScheduler(), [permission]);
	const schedule = resource(`${prefix}Schedule`, 'AWS::Scheduler::Schedule', {
		Name: physicalName(config, `${prefix}Schedule`, schedule_NAME_LIMIT),
		Description: description,
		FlexibleTimeWindow: { Mode: 'OFF' },
		ScheduleExpression: expression,
		ScheduleExpressionTimezone: timezone,
		Target: { Arn: target, Input: input, RetryPolicy: retries, RoleArn: attribute(role, 'Arn') },
	});
	return [role, schedule];
}
function trustScheduler() {
	return trustService('scheduler.amazonaws.com', {
		ArnEquals: {
			'aws:SourceArn': sub`arn:${pseudo.partition}:scheduler:${pseudo.region}:${pseudo.accountId}:schedule-group/default`,
		},
		StringEquals: { 'aws:SourceAccount': pseudo.accountId },
	});
}

;// CONCATENATED MODULE: ./lib/stack/compute/functionEvents.js



function buildEvents(request) {
	const { config, prefix, called, storage } = request;
	const { trigger, schedule } = called;
	const bucket = trigger && storage.buckets.get(trigger.bucket)?.bucket;
	const target = attribute(request.function, 'Arn');
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
	const rule = resource(`${prefix}TriggerRule`, 'AWS::Events::Rule', {
		Name: physicalName(config, `${prefix}TriggerRule`, functionEvents_NAME_LIMIT),
		Description: `Calls ${called.key} for objects that come into ${trigger.bucket}`,
		State: 'ENABLED',
		EventPattern: {
			source: ['aws.s3'],
			'detail-type': ['Object Created'],
			detail: { bucket: { name: [ref(bucket)] }, ...keysOf(trigger) },
		},
		Targets: [{ Id: 'function', Arn: attribute(target, 'Arn') }],
	});
	return [rule, permit(`${prefix}TriggerPermission`, target, 'events.amazonaws.com', attribute(rule, 'Arn'))];
}
function keysOf({ prefix, suffix }) {
	if (prefix === undefined && suffix === undefined) return {};
	if (prefix === undefined) return { object: { key: [{ suffix: suffix ?? '' }] } };
	return { object: { key: [suffix === undefined ? { prefix } : { wildcard: `${prefix}*${suffix}` }] } };
}
function permit(logicalId, target, principal, source) {
	return resource(logicalId, 'AWS::Lambda::Permission', {
		Action: 'lambda:InvokeFunction',
		FunctionName: ref(target),
		Principal: principal,
		SourceArn: source,
	});
}

;// CONCATENATED MODULE: ./lib/stack/api.js



function buildApi(config, functions) {
	const routed = functions.flatMap((one) => (one.config.http === undefined ? [] : [{ ...one, http: one.config.http }]));
	if (routed.length === 0) return { resources: [], outputs: {} };
	const name = stackName(config);
	const api = resource('HttpApi', 'AWS::ApiGatewayV2::Api', {
		Name: `${name}-http-api`,
		Description: `Functions of ${name}`,
		ProtocolType: 'HTTP',
	});
	const stage = resource('HttpApiStage', 'AWS::ApiGatewayV2::Stage', {
		ApiId: ref(api),
		StageName: '$default',
		AutoDeploy: true,
	});
	return {
		resources: [api, stage, ...routed.flatMap((one) => api_buildRoute(api, one))],
		outputs: Object.fromEntries(
			routed.map(({ prefix, config: { key }, http }) => [
				`${prefix}FunctionUrl`,
				{
					Description: `Where ${key} answers`,
					Value: sub`${attribute(api, 'ApiEndpoint')}${http.path.replace(/\*$/, '')}`,
				},
			]),
		),
	};
}
function api_buildRoute(api, { prefix, function: called, http }) {
	const integration = resource(`${prefix}HttpIntegration`, 'AWS::ApiGatewayV2::Integration', {
		ApiId: ref(api),
		IntegrationType: 'AWS_PROXY',
		IntegrationUri: attribute(called, 'Arn'),
		PayloadFormatVersion: '2.0',
	});
	const route = resource(`${prefix}HttpRoute`, 'AWS::ApiGatewayV2::Route', {
		ApiId: ref(api),
		RouteKey: `${http.method} ${http.path.replace(/\*$/, '{proxy+}')}`,
		Target: sub`integrations/${ref(integration)}`,
	});
	const source = sub`arn:${pseudo.partition}:execute-api:${pseudo.region}:${pseudo.accountId}:${ref(api)}/*`;
	return [integration, route, permit(`${prefix}HttpPermission`, called, 'apigateway.amazonaws.com', source)];
}

;// CONCATENATED MODULE: ./lib/stack/backup.js




const STACK_LIMIT = 24;
function buildBackup(config, encryption, arns) {
	const { backup, project } = config;
	if (backup === undefined || arns.length === 0) return [];
	const vault = resource('BackupVault', 'AWS::Backup::BackupVault', { BackupVaultName: vaultName(config), EncryptionKeyArn: encryption.key }, { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' });
	const plan = resource('BackupPlan', 'AWS::Backup::BackupPlan', {
		BackupPlan: {
			BackupPlanName: `${stackName(config)}-backup-plan`,
			BackupPlanRule: [
				{
					RuleName: 'backup',
					TargetBackupVault: ref(vault),
					ScheduleExpression: scheduleOf(backup),
					Lifecycle: { DeleteAfterDays: backup.keepDays },
				},
			],
		},
	});
	const trust = trustService('backup.amazonaws.com', { StringEquals: { 'aws:SourceAccount': pseudo.accountId } });
	const role = buildRole(project, 'BackupRole', trust, backupStatements(arns, encryption));
	const selection = resource('BackupSelection', 'AWS::Backup::BackupSelection', {
		BackupPlanId: ref(plan),
		BackupSelection: {
			SelectionName: 'databases-and-volumes',
			IamRoleArn: attribute(role, 'Arn'),
			Resources: arns,
		},
	});
	return [vault, plan, role, selection];
}
function vaultPrefix(stack) {
	return `${shorten(stack, STACK_LIMIT)}-backups-`;
}
function vaultName(config) {
	const uuid = { 'Fn::Select': [2, { 'Fn::Split': ['/', pseudo.stackId] }] };
	const part = { 'Fn::Select': [0, { 'Fn::Split': ['-', uuid] }] };
	return { 'Fn::Join': ['', [vaultPrefix(stackName(config)), keyPart(config.security.key), part]] };
}
function keyPart(key) {
	switch (key.kind) {
		case 'aws':
			return '';
		case 'managed':
			return 'managed-';
		case 'arn':
			return `${hash(key.arn, 6)}-`;
	}
}
function scheduleOf({ everyHours }) {
	if (everyHours === 24 * 7) return 'cron(0 3 ? * SUN *)';
	return everyHours === 24 ? 'cron(0 3 * * ? *)' : `cron(0 0/${everyHours} * * ? *)`;
}
function backupStatements(arns, { key }) {
	const disks = sub`arn:${pseudo.partition}:ec2:${pseudo.region}::snapshot/*`;
	const databases = sub`arn:${pseudo.partition}:rds:${pseudo.region}:${pseudo.accountId}:snapshot:awsbackup:*`;
	const vaults = sub`arn:${pseudo.partition}:backup:${pseudo.region}:${pseudo.accountId}:backup-vault:*`;
	return [
		{
			actions: ['ec2:CreateSnapshot', 'rds:AddTagsToResource', 'rds:CreateDBSnapshot', 'rds:ListTagsForResource'],
			resources: [...arns, disks, databases],
		},
		{ actions: ['rds:DeleteDBSnapshot', 'rds:ModifyDBSnapshotAttribute'], resources: [databases] },
		{ actions: ['ec2:CreateTags'], resources: [disks] },
		{
			actions: ['ec2:DeleteSnapshot', 'ec2:ModifySnapshotAttribute'],
			resources: [disks],
			condition: { Null: { 'aws:ResourceTag/aws:backup:source-resource': 'false' } },
		},
		{ actions: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'], resources: [vaults] },
		{
			actions: ['ec2:DescribeSnapshots', 'ec2:DescribeTags', 'ec2:DescribeVolumes', 'rds:DescribeDBInstances', 'rds:DescribeDBSnapshots'],
			resources: ['*'],
		},
		...(key === undefined
			? []
			: [
					{ actions: ['kms:DescribeKey'], resources: [key] },
					{
						actions: ['kms:CreateGrant'],
						resources: [key],
						condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
					},
				]),
	];
}

;// CONCATENATED MODULE: ./lib/stack/types.generated.js
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

;// CONCATENATED MODULE: ./lib/stack/tags.js



const MANAGED_BY = 'inferloop-infra';
const UNASSIGNED = 'unassigned';
const createdAt = {
	logicalId: CREATED_AT,
	declaration: { Type: 'String', Description: 'When the stack was made; the tag CreatedAt of every resource.' },
};
function stackTags({ environment, project }) {
	return { Environment: environment, ManagedBy: MANAGED_BY, Project: project };
}
const untagged = new Set(['AWS::ApplicationAutoScaling::ScalableTarget', 'AWS::CloudWatch::Dashboard', 'AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule']);
function withTags(config, logicalId, declaration) {
	const taggable = taggableTypes.get(declaration.Type);
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
		CreatedAt: ref(createdAt),
		Name: physicalName(config, logicalId),
		Owner: owner ?? UNASSIGNED,
	};
}

;// CONCATENATED MODULE: ./lib/stack/budget.js


function buildBudget(config, { topics: [topic] }) {
	const { budget } = config;
	if (budget === undefined) return [];
	const { Environment, Project } = stackTags(config);
	const tagged = (Key, value) => ({
		Tags: { Key, Values: [value ?? ''], MatchOptions: ['EQUALS'] },
	});
	return [
		resource('Budget', 'AWS::Budgets::Budget', {
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
	return resource('Cluster', 'AWS::ECS::Cluster', {
		ClusterName: physicalName(config, 'Cluster'),
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

;// CONCATENATED MODULE: ./lib/stack/bucket.js


function codeFolder(environment, key) {
	return `${folders.code(environment)}/${key}`;
}
function bucketNameAt(project, { account, region }) {
	return `inferloop-${shorten(project, 24)}-${account}-${region}`;
}
function bucketName(project) {
	return sub`inferloop-${shorten(project, 24)}-${pseudo.accountId}-${pseudo.region}`;
}
const CODE = 'code';
const folders = {
	plan: 'plan',
	templates: (environment) => `templates/${environment}`,
	code: (environment) => `${CODE}/${environment}`,
};

;// CONCATENATED MODULE: ./lib/stack/logGroup.js


function logGroupName(config, folder, key) {
	return `/${folder}/${stackName(config)}-${key}`;
}
function buildLogGroup(logicalId, name, config, encryption) {
	return resource(logicalId, 'AWS::Logs::LogGroup', { LogGroupName: name, RetentionInDays: config.monitoring.logDays, KmsKeyId: encryption.key }, { deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' });
}

;// CONCATENATED MODULE: ./lib/stack/offer.js

function offersFor(uses, offers) {
	return offers.filter(({ key }) => uses.includes(key));
}
function openDoors(user, offers) {
	const doors = offers.flatMap((offer) => offer.doors);
	return doors.map(({ prefix, securityGroup, port }) =>
		resource(`${prefix}IngressFrom${user.prefix}`, 'AWS::EC2::SecurityGroupIngress', {
			GroupId: ref(securityGroup),
			IpProtocol: 'tcp',
			FromPort: port,
			ToPort: port,
			SourceSecurityGroupId: ref(user.securityGroup),
			Description: `From ${user.key}`,
		}),
	);
}

;// CONCATENATED MODULE: ./lib/stack/compute/functionRole.js




function buildFunctionRole(request) {
	const { project, prefix, config, logGroup, used, inside, traced } = request;
	return buildRole(project, `${prefix}FunctionRole`, trustService('lambda.amazonaws.com'), [
		{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [attribute(logGroup, 'Arn')] },
		...secretStatements(sortedSecrets(config.secrets)).map(readByCode),
		...used.flatMap((offer) => [...offer.secretStatements, ...offer.statements]),
		...(inside === undefined ? [] : networkStatements(inside)),
		...(traced ? [traceStatement] : []),
	]);
}
function readByCode(statement) {
	const { actions } = statement;
	return actions.includes('ssm:GetParameters') ? { ...statement, actions: [...actions, 'ssm:GetParameter'] } : statement;
}
const interfaceActions = ['ec2:AssignPrivateIpAddresses', 'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets', 'ec2:UnassignPrivateIpAddresses'];
function networkStatements(arn) {
	const condition = { ArnEquals: { 'lambda:SourceFunctionArn': [arn] } };
	return [
		{ actions: interfaceActions, resources: ['*'] },
		{ effect: 'Deny', actions: interfaceActions, resources: ['*'], condition },
	];
}

// EXTERNAL MODULE: ./lib/config/containers.js
var containers = __webpack_require__(6708);
;// CONCATENATED MODULE: ./lib/stack/compute/containers.js




function buildContainers(service) {
	return (0,containers/* containersOf */.Mz)(service).map((container) => ({ ...container, imageParameter: buildImageParameter(container) }));
}
function declareContainer(container, { service, offers, logGroup }) {
	const { name, imageParameter, command, essential, port, variables, secrets } = container;
	const isMain = name === service.key;
	return {
		Name: name,
		Image: ref(imageParameter),
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
				'awslogs-group': ref(logGroup),
				'awslogs-region': pseudo.region,
				'awslogs-stream-prefix': streamPrefix,
			},
		},
	};
}
function declareSecrets(secrets, offers) {
	const own = sortedSecrets(secrets).map(({ name, source }) => ({ Name: name, ValueFrom: valueFrom(source) }));
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
	return resource(
		logicalId,
		'AWS::ECS::TaskDefinition',
		{
			Family: physicalName(config, logicalId),
			RequiresCompatibilities: ['FARGATE'],
			NetworkMode: 'awsvpc',
			Cpu: String(service.cpu),
			Memory: String(service.memory),
			RuntimePlatform: { CpuArchitecture: architectures[service.platform], OperatingSystemFamily: 'LINUX' },
			ExecutionRoleArn: attribute(executionRole, 'Arn'),
			TaskRoleArn: attribute(taskRole, 'Arn'),
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
	const prefix = logicalPrefix(config.key);
	const logicalId = config.code.kind === 'source' ? `${prefix}Function` : `${prefix}FunctionOfImage`;
	const name = physicalName(file, logicalId, function_NAME_LIMIT);
	const used = offersFor(config.uses, surroundings.offers);
	const logGroup = buildLogGroup(`${prefix}LogGroup`, logGroupName(file, 'aws/lambda', config.key), file, encryption);
	const place = placeInside(prefix, config.key, used, network);
	const arn = sub`arn:${pseudo.partition}:lambda:${pseudo.region}:${pseudo.accountId}:function:${name}`;
	const inside = place === undefined ? undefined : arn;
	const { tracing: traced } = file.monitoring;
	const role = buildFunctionRole({ project, prefix, config, logGroup, used, inside, traced });
	const parameter = buildParameter(config);
	const built = resource(
		logicalId,
		'AWS::Lambda::Function',
		{
			FunctionName: name,
			...declareCode(file, config, parameter),
			Environment: function_declareEnvironment(config, used),
			KmsKeyArn: encryption.key,
			LoggingConfig: { LogGroup: ref(logGroup) },
			MemorySize: config.memory,
			Role: attribute(role, 'Arn'),
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
		images: config.code.kind === 'source' ? [] : [placeImage(project, config.key, parameter, built)],
		codes: config.code.kind === 'source' ? [{ key: config.key, folder: config.code.folder, codeParameter: parameter.logicalId }] : [],
	};
}
function placeInside(prefix, key, used, network) {
	if (used.every(({ doors }) => doors.length === 0)) return undefined;
	const securityGroup = resource(`${prefix}FunctionSecurityGroup`, 'AWS::EC2::SecurityGroup', {
		GroupDescription: `Function ${key}`,
		VpcId: network.vpc,
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Everywhere' }],
	});
	const ways = openDoors({ key, prefix, securityGroup }, used);
	return {
		resources: [securityGroup, ...ways],
		ways,
		config: { SecurityGroupIds: [ref(securityGroup)], SubnetIds: network.taskSubnets },
	};
}
function buildParameter({ key, code }) {
	return code.kind === 'container' ? buildImageParameter({ key }) : buildCodeParameter(key);
}
function buildCodeParameter(key) {
	return {
		logicalId: `${logicalPrefix(key)}Code`,
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
				Code: { S3Bucket: bucketName(project), S3Key: sub`${codeFolder(environment, key)}/${ref(parameter)}.zip` },
				Handler: code.handler,
				PackageType: 'Zip',
				Runtime: code.runtime,
			};
		case 'container':
			return {
				Architectures: [cpus[architectures[code.platform]]],
				Code: { ImageUri: ref(parameter) },
				ImageConfig: code.handler === undefined ? undefined : { Command: [code.handler] },
				PackageType: 'Image',
			};
	}
}
function function_declareEnvironment({ variables, secrets }, used) {
	const own = sortedSecrets(secrets).map(({ name, source }) => [name, valueFrom(source)]);
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
		const securityGroup = resource(logicalId, 'AWS::EC2::SecurityGroup', shared);
		return { resources: [securityGroup], securityGroup };
	}
	const range = { IpProtocol: 'tcp', FromPort: port, ToPort: port };
	const securityGroup = resource(logicalId, 'AWS::EC2::SecurityGroup', {
		...shared,
		SecurityGroupIngress: [{ ...range, SourceSecurityGroupId: ref(loadBalancer.securityGroup), Description: 'From the load balancer' }],
	});
	const egress = resource(`${prefix}LoadBalancerEgress`, 'AWS::EC2::SecurityGroupEgress', {
		GroupId: ref(loadBalancer.securityGroup),
		...range,
		DestinationSecurityGroupId: ref(securityGroup),
		Description: `To the ${kind.toLowerCase()}s of ${key}`,
	});
	return { resources: [securityGroup, egress], securityGroup };
}

;// CONCATENATED MODULE: ./lib/stack/compute/jobCapacity.js




const jobCapacity_kinds = {
	fargate: { standard: 'Fargate', spot: 'FargateSpot' },
	ec2: { standard: 'Ec2', spot: 'Ec2Spot' },
};
function buildCapacity(request) {
	const { prefix, job, network } = request;
	const logicalId = `${prefix}${jobCapacity_kinds[job.on][job.spot ? 'spot' : 'standard']}ComputeEnvironment`;
	const shared = { MaxvCpus: job.maximumVcpus, Subnets: network.taskSubnets };
	const options = { dependsOn: [...network.outbound, ...request.ways] };
	if (job.on === 'fargate') {
		const ComputeResources = {
			...shared,
			Type: job.spot ? 'FARGATE_SPOT' : 'FARGATE',
			SecurityGroupIds: [ref(request.securityGroup)],
		};
		const properties = { Type: 'MANAGED', ComputeResources };
		const environment = resource(logicalId, 'AWS::Batch::ComputeEnvironment', properties, options);
		return { resources: [environment], environment };
	}
	const { resources, launchTemplate, profile } = buildInstances(request);
	const environment = resource(
		logicalId,
		'AWS::Batch::ComputeEnvironment',
		{
			Type: 'MANAGED',
			ReplaceComputeEnvironment: false,
			ComputeResources: {
				...shared,
				Type: job.spot ? 'SPOT' : 'EC2',
				AllocationStrategy: job.spot ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
				Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
				InstanceRole: attribute(profile, 'Arn'),
				InstanceTypes: [job.platform === 'linux/arm64' ? 'default_arm64' : 'default_x86_64'],
				LaunchTemplate: {
					LaunchTemplateId: ref(launchTemplate),
					Version: attribute(launchTemplate, 'LatestVersionNumber'),
				},
				MinvCpus: 0,
				UpdateToLatestImageVersion: true,
			},
		},
		options,
	);
	return { resources: [...resources, environment], environment };
}
const DISK = 50;
function buildInstances({ project, prefix, job, network, securityGroup }) {
	const role = buildInstanceRole(project, prefix);
	const profile = resource(`${prefix}InstanceProfile`, 'AWS::IAM::InstanceProfile', {
		Path: rolePath(project),
		Roles: [ref(role)],
	});
	const launchTemplate = resource(`${prefix}LaunchTemplate`, 'AWS::EC2::LaunchTemplate', {
		LaunchTemplateData: {
			BlockDeviceMappings: [
				{
					DeviceName: '/dev/xvda',
					Ebs: { DeleteOnTermination: true, Encrypted: true, VolumeSize: DISK, VolumeType: 'gp3' },
				},
			],
			MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required' },
			NetworkInterfaces: [
				{
					AssociatePublicIpAddress: network.assignPublicIp === 'ENABLED',
					DeleteOnTermination: true,
					Description: `Runs of ${job.key}`,
					DeviceIndex: 0,
					Groups: [ref(securityGroup)],
				},
			],
		},
	});
	return { resources: [role, profile, launchTemplate], launchTemplate, profile };
}
function buildInstanceRole(project, prefix) {
	return buildRole(project, `${prefix}InstanceRole`, trustService('ec2.amazonaws.com'), [{ actions: instanceActions, resources: ['*'] }]);
}
const instanceActions = [
	'ec2:DescribeTags',
	'ecs:DeregisterContainerInstance',
	'ecs:DiscoverPollEndpoint',
	'ecs:Poll',
	'ecs:RegisterContainerInstance',
	'ecs:StartTelemetrySession',
	'ecs:SubmitAttachmentStateChanges',
	'ecs:SubmitContainerStateChange',
	'ecs:SubmitTaskStateChange',
	'ecs:TagResource',
	'ecs:UpdateContainerInstancesState',
];

;// CONCATENATED MODULE: ./lib/stack/compute/job.js











function buildJob({ config, network, encryption, offers }, job) {
	const { project } = config;
	const prefix = logicalPrefix(job.key);
	const used = offersFor(job.uses, offers);
	const imageParameter = buildImageParameter(job);
	const logGroup = buildLogGroup(`${prefix}LogGroup`, logGroupName(config, 'batch', job.key), config, encryption);
	const executionRole = buildExecutionRole(project, prefix, [job], logGroup, used);
	const taskRole = buildTaskRole(project, prefix, { exec: false, traced: false }, used);
	const access = buildAccess(prefix, job, network, undefined);
	const { securityGroup } = access;
	const ways = openDoors({ key: job.key, prefix, securityGroup }, used);
	const capacity = buildCapacity({ project, prefix, job, network, securityGroup, ways });
	const queue = resource(`${prefix}JobQueue`, 'AWS::Batch::JobQueue', {
		ComputeEnvironmentOrder: [{ ComputeEnvironment: ref(capacity.environment), Order: 1 }],
		JobQueueType: job.on === 'fargate' ? 'ECS_FARGATE' : 'ECS',
		Priority: 1,
	});
	const definition = buildDefinition({ job, prefix, network, imageParameter, logGroup, executionRole, taskRole, used });
	return {
		config: job,
		logGroup,
		resources: [logGroup, executionRole, taskRole, ...access.resources, ...ways, ...capacity.resources, queue, definition, ...(job.schedule === undefined ? [] : scheduleJob(config, { prefix, job, queue, definition }, job.schedule))],
		imageParameter,
		image: placeImage(project, job.key, imageParameter, definition),
		outputs: {
			[`${prefix}JobQueue`]: {
				Description: `Where ${job.key} is submitted to`,
				Value: attribute(queue, 'JobQueueArn'),
			},
			[`${prefix}JobDefinition`]: {
				Description: `What is submitted of ${job.key}`,
				Value: attribute(definition, 'JobDefinitionArn'),
			},
		},
	};
}
function scheduleJob(config, { prefix, job, queue, definition }, schedule) {
	const revision = attribute(definition, 'JobDefinitionArn');
	const target = attribute(queue, 'JobQueueArn');
	const request = {
		config,
		prefix,
		description: `Starts ${job.key}`,
		target: sub`arn:${pseudo.partition}:scheduler:::aws-sdk:batch:submitJob`,
		input: sub`{"JobDefinition":"${revision}","JobName":"${stackName(config)}-${job.key}","JobQueue":"${target}"}`,
		permission: { actions: ['batch:SubmitJob'], resources: [target, revision] },
	};
	return buildSchedule(request, schedule);
}
function buildDefinition(request) {
	const { job, prefix, imageParameter, logGroup, executionRole, taskRole, used } = request;
	return resource(`${prefix}JobDefinition`, 'AWS::Batch::JobDefinition', {
		Type: 'container',
		PlatformCapabilities: [job.on === 'fargate' ? 'FARGATE' : 'EC2'],
		PropagateTags: true,
		ContainerProperties: {
			Image: ref(imageParameter),
			Command: job.command,
			ResourceRequirements: [
				{ Type: 'VCPU', Value: String(job.vcpus) },
				{ Type: 'MEMORY', Value: String(job.memory) },
			],
			ExecutionRoleArn: attribute(executionRole, 'Arn'),
			JobRoleArn: attribute(taskRole, 'Arn'),
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

;// CONCATENATED MODULE: ./lib/stack/compute/place.js


function buildPlace({ domain }, built) {
	const { config, prefix, containers, logGroupName, taskDefinition, service, route } = built;
	const [productionRule, testRule] = route === undefined ? [] : rulesOf(route);
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
		targetGroups: route === undefined ? undefined : targetGroupsOf(route).map((group) => group.logicalId),
		outputs: {
			service: `${prefix}ServiceArn`,
			url: route === undefined ? undefined : `${prefix}ServiceUrl`,
			testUrl: alternate === undefined ? undefined : `${prefix}TestUrl`,
		},
	};
}
function buildOutputs({ config, service }, { outputs, testPort }, { config: { domain }, loadBalancer, network }) {
	const arn = { [outputs.service]: { Description: `The ECS service of ${config.key}`, Value: ref(service) } };
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
	return domain === undefined ? sub`http://${attribute(balancer, 'DNSName')}${path}` : `https://${domain.name}${path}`;
}
function testUrlOf(domain, loadBalancer, path) {
	return domain?.cdn === undefined ? urlOf(domain, loadBalancer, path) : sub`https://${attribute(loadBalancer.balancer, 'DNSName')}${path}`;
}
function nameOfCertificate(domain) {
	return domain?.cdn === undefined ? '' : `, with the certificate of ${domain.name}`;
}
function testers({ deployment: { testFrom } }, { cidr }) {
	if (testFrom !== undefined) return '';
	return cidr === undefined ? ', reachable by nobody without test_from' : ', inside the VPC only';
}

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
	return expression([...errors, ...requests], `100 * (${metrics_sum(errors)}) / (${metrics_sum(requests)})`);
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
	return expression(queries, metrics_sum(queries));
}
function metrics_sum(queries) {
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
	return shorten(`${stackName(config)}-${key}`, alarms_NAME_LIMIT);
}
function alarmId(key) {
	return `${logicalPrefix(key)}Alarm`;
}
function buildAlarm({ config, alarm, measured, topics }) {
	const above = alarm.comparison === 'above';
	const told = topics.length === 0 ? undefined : [...topics];
	return resource(alarmId(alarm.key), 'AWS::CloudWatch::Alarm', {
		AlarmName: alarmName(config, alarm.key),
		AlarmDescription: alarms_describe(alarm),
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
	return { Namespace: stackName(config), MetricName: metric, Statistic: 'Sum', Period: PERIOD_SECONDS };
}
const units = { count: '', percent: ' %', seconds: ' s' };
function alarms_describe({ service, metric, comparison, threshold, minutes }) {
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
	const target = resource(`${prefix}ScalableTarget`, 'AWS::ApplicationAutoScaling::ScalableTarget', {
		ServiceNamespace: 'ecs',
		ScalableDimension: 'ecs:service:DesiredCount',
		ResourceId: sub`service/${ref(cluster)}/${attribute(service, 'Name')}`,
		MinCapacity: range.minimum,
		MaxCapacity: range.maximum,
		ScheduledActions: actions.length === 0 ? undefined : actions.map(scheduleAction),
	});
	if (count.kind === 'fixed') return [target];
	const policy = (name, metric, tracking) =>
		resource(`${prefix}${name}ScalingPolicy`, 'AWS::ApplicationAutoScaling::ScalingPolicy', {
			PolicyName: metric,
			PolicyType: 'TargetTrackingScaling',
			ScalingTargetId: ref(target),
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
	const counted = targetGroupsOf(route).map((group, index) => ({
		Id: `requests${index}`,
		MetricStat: {
			Metric: {
				Namespace: 'AWS/ApplicationELB',
				MetricName: 'RequestCountPerTarget',
				Dimensions: [{ Name: 'TargetGroup', Value: attribute(group, 'TargetGroupFullName') }],
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
	const prefix = logicalPrefix(service.key);
	const containers = buildContainers(service);
	const logName = logGroupName(config, 'ecs', service.key);
	const logGroup = buildLogGroup(`${prefix}LogGroup`, logName, config, surroundings.encryption);
	const offers = offersFor(service.uses, surroundings.offers);
	const executionRole = buildExecutionRole(config.project, prefix, containers, logGroup, offers);
	const taskRole = buildTaskRole(config.project, prefix, service, offers);
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
	const serviceName = physicalName(config, `${prefix}Service`);
	const { rollbackAlarms } = service.deployment;
	const access = buildAccess(prefix, service, network, loadBalancer);
	const ways = openDoors({ key: service.key, prefix, securityGroup: access.securityGroup }, offers);
	const route = routeOf(surroundings, prefix, service);
	const trafficRole = route?.alternate === undefined ? undefined : buildTrafficRole(config.project, prefix, route);
	const ecsService = resource(
		`${prefix}Service`,
		'AWS::ECS::Service',
		{
			ServiceName: serviceName,
			Cluster: ref(cluster),
			TaskDefinition: ref(taskDefinition),
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
					SecurityGroups: [ref(access.securityGroup)],
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
		resources: [logGroup, executionRole, taskRole, taskDefinition, ...access.resources, ...ways, ...(route === undefined ? [] : [...targetGroupsOf(route), ...rulesOf(route)]), ...(trafficRole === undefined ? [] : [trafficRole]), ecsService, ...scaling],
		containers,
		images: containers.map(({ key, imageParameter }) => placeImage(config.project, key, imageParameter, taskDefinition)),
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
	if (!isWebService(service) || listeners === undefined || priority === undefined) return undefined;
	return buildRoute({ service, prefix, priority, answering, network, listeners });
}
function buildTarget(service, { targetGroup, productionRule, alternate }, role) {
	return {
		ContainerName: service.key,
		ContainerPort: service.port,
		TargetGroupArn: ref(targetGroup),
		AdvancedConfiguration:
			alternate === undefined
				? undefined
				: {
						AlternateTargetGroupArn: ref(alternate.targetGroup),
						ProductionListenerRule: ref(productionRule),
						TestListenerRule: ref(alternate.testRule),
						RoleArn: role === undefined ? undefined : attribute(role, 'Arn'),
					},
	};
}

// EXTERNAL MODULE: ./lib/config/checks/declaration.js
var checks_declaration = __webpack_require__(9394);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/template/parse.js
var parse = __webpack_require__(1277);
// EXTERNAL MODULE: ./lib/config/unknownKey.js
var unknownKey = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/stack/patch.js


function applyPatch(document, operation) {
	const path = parsePointer(operation.path);
	switch (operation.op) {
		case 'add':
			return done(insert(document, path, operation.value)) ?? patch_missing(document, path.slice(0, -1), path);
		case 'remove':
			return done(remove(document, path)) ?? patch_missing(document, path);
		case 'replace':
			return done(replace(document, path, operation.value)) ?? patch_missing(document, path);
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
	const value = patch_read(document, from);
	if (value === undefined) return patch_missing(document, from, from, 'from');
	if (op === 'move' && path.length > from.length && from.every((key, index) => key === path[index])) {
		const message = `${text} cannot move into itself`;
		return { kind: 'refused', member: 'path', message, hint: 'copy it, or choose another place' };
	}
	const without = op === 'move' ? remove(document, from) : document;
	const moved = without === undefined ? undefined : insert(without, path, value);
	return done(moved) ?? patch_missing(document, path.slice(0, -1), path);
}
function test(document, path, expected) {
	const value = patch_read(document, path);
	if (value === undefined) return patch_missing(document, path);
	const [found, wanted] = [value, expected].map((one) => renderJson({ one }));
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
function patch_read(document, pointer) {
	return pointer.reduce(childOf, document);
}
function insert(document, pointer, value) {
	return edit(document, pointer, (holder, key) => {
		if (!patch_isList(holder)) return { ...holder, [key]: value };
		const index = key === '-' ? holder.length : indexOf(key);
		return index === undefined || index > holder.length ? undefined : holder.toSpliced(index, 0, value);
	});
}
function remove(document, pointer) {
	return edit(document, pointer, (holder, key) => {
		if (childOf(holder, key) === undefined) return undefined;
		if (patch_isList(holder)) return holder.toSpliced(Number(key), 1);
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
	return patch_isList(holder) ? holder.with(Number(key), child) : { ...holder, [key]: child };
}
function childOf(value, key) {
	if (value === undefined || !isHolder(value)) return undefined;
	if (!patch_isList(value)) return Object.hasOwn(value, key) ? value[key] : undefined;
	const index = indexOf(key);
	return index === undefined ? undefined : value[index];
}
function indexOf(key) {
	return /^(0|[1-9]\d*)$/.test(key) ? Number(key) : undefined;
}
function isHolder(value) {
	return typeof value === 'object' && value !== null;
}
function patch_isList(value) {
	return Array.isArray(value);
}
function patch_missing(document, needed, pointer = needed, member = 'path') {
	const end = needed.findIndex((_, index) => patch_read(document, needed.slice(0, index + 1)) === undefined);
	const depth = end < 0 ? needed.length : end;
	const key = pointer[depth] ?? '';
	const holder = patch_read(document, pointer.slice(0, depth));
	const place = renderPointer(pointer.slice(0, depth)) || 'the template';
	const refuse = (message, hint) => ({ kind: 'refused', member, message, hint });
	if (holder === undefined || !isHolder(holder)) {
		return refuse(`${place} is ${patch_short(holder ?? '')}, which holds no \`${key}\``, `end the pointer at ${place}`);
	}
	if (patch_isList(holder)) {
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
	const before = sortedObject(template);
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
	const prefix = logicalPrefix(key);
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
		const byType = section === 'resources' ? `by type ${quotas_renderCounts(types)}; ` : '';
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
function quotas_renderCounts(names) {
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
	if (!taggable.includes(Type.replace(/^AWS::/, ''))) return withTags(config, logicalId, declaration);
	return { ...declaration, Properties: { ...Properties, Tags: resourceTags(config, logicalId) } };
}
function bounded({ project }, declaration) {
	if (declaration.Type !== 'AWS::IAM::Role') return declaration;
	const bounds = { Path: rolePath(project), PermissionsBoundary: boundary.value };
	return { ...declaration, Properties: sortedObject({ ...bounds, ...declaration.Properties }) };
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
		return referencesOf(value, template).flatMap((reference) => (reference.kind === 'unresolved' ? [{ at, name: reference.name, kind: 'reference' }] : []));
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

;// CONCATENATED MODULE: ./lib/stack/template.js

function buildTemplate(stack) {
	return {
		AWSTemplateFormatVersion: '2010-09-09',
		Description: stack.description,
		Parameters: stack.parameters,
		Conditions: stack.conditions,
		Resources: stack.resources,
		Outputs: stack.outputs,
	};
}
const REQUEST_LIMIT = 51_200;
function fitRequest(readable) {
	return fitsRequest(readable) ? readable : JSON.stringify(JSON.parse(readable));
}
function fitsRequest(body) {
	return Buffer.byteLength(body) <= REQUEST_LIMIT;
}
function renderTemplate(stack) {
	return renderJson(buildTemplate(stack));
}

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
	const before = buildTemplate({ ...made, resources: { ...buildRawResources(config), ...made.resources } });
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

;// CONCATENATED MODULE: ./lib/stack/cdn.js


const policies = {
	cachingDisabled: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
	cachingOptimized: '658327ea-f89d-4fab-a63d-7e88639e58f6',
	allViewer: '216adef6-5c7f-47e4-b989-5492eafa07d3',
};
const HOSTED_ZONE = 'Z2FDTNDATAQYW2';
const nearCheapest = /^(us|ca|mx|eu|il)-/;
const ANSWER_SECONDS = 60;
const cdn_NAME_LIMIT = 64;
const CLOUDFRONT = 'cloudfront.amazonaws.com';
const DISTRIBUTION = 'Distribution';
const SERVICES = 'services';
const FILES = 'files';
function buildCdn(request) {
	const { config, bucket, webAcl } = request;
	const { domain } = config;
	if (domain?.cdn === undefined) return undefined;
	const { cdn } = domain;
	const access = bucket === undefined ? undefined : cdn_buildAccess(config);
	const files = bucket === undefined || access === undefined ? [] : [fileOrigin(bucket, access)];
	const distribution = resource(DISTRIBUTION, 'AWS::CloudFront::Distribution', {
		DistributionConfig: {
			Aliases: [domain.name],
			CacheBehaviors: files.length === 0 ? undefined : cacheBehaviors(cdn),
			Comment: stackName(config),
			DefaultCacheBehavior: {
				TargetOriginId: SERVICES,
				AllowedMethods: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
				CachePolicyId: policies.cachingDisabled,
				OriginRequestPolicyId: policies.allViewer,
				Compress: true,
				ViewerProtocolPolicy: 'redirect-to-https',
			},
			Enabled: true,
			HttpVersion: 'http2and3',
			IPV6Enabled: true,
			Origins: [serviceOrigin(request.loadBalancer), ...files],
			PriceClass: nearCheapest.test(config.region) ? 'PriceClass_100' : 'PriceClass_All',
			ViewerCertificate: {
				AcmCertificateArn: cdn.certificate ?? request.certificate,
				MinimumProtocolVersion: 'TLSv1.2_2021',
				SslSupportMethod: 'sni-only',
			},
			WebACLId: webAcl,
		},
	});
	return {
		resources: [...(access === undefined ? [] : [access]), distribution],
		target: { name: attribute(distribution, 'DomainName'), zone: HOSTED_ZONE, records: ['A', 'AAAA'] },
	};
}
function serviceOrigin({ balancer }) {
	return {
		Id: SERVICES,
		DomainName: attribute(balancer, 'DNSName'),
		CustomOriginConfig: {
			OriginProtocolPolicy: 'https-only',
			OriginReadTimeout: ANSWER_SECONDS,
			OriginSSLProtocols: ['TLSv1.2'],
		},
	};
}
function cdn_buildAccess(config) {
	return resource('CdnAccess', 'AWS::CloudFront::OriginAccessControl', {
		OriginAccessControlConfig: {
			Name: physicalName(config, 'CdnAccess', cdn_NAME_LIMIT),
			OriginAccessControlOriginType: 's3',
			SigningBehavior: 'always',
			SigningProtocol: 'sigv4',
		},
	});
}
function fileOrigin(bucket, access) {
	return {
		Id: FILES,
		DomainName: attribute(bucket, 'RegionalDomainName'),
		OriginAccessControlId: attribute(access, 'Id'),
		S3OriginConfig: { OriginAccessIdentity: '' },
	};
}
function cacheBehaviors({ static: files }) {
	if (files === undefined) return undefined;
	return [
		{
			PathPattern: files.path,
			TargetOriginId: FILES,
			CachePolicyId: policies.cachingOptimized,
			Compress: true,
			ViewerProtocolPolicy: 'redirect-to-https',
		},
	];
}
function readStatements(domain, key, bucketArn) {
	const files = domain?.cdn?.static;
	if (files?.bucket !== key) return [];
	return [
		{
			Sid: 'Cdn',
			Effect: 'Allow',
			Principal: { Service: CLOUDFRONT },
			Action: 's3:GetObject',
			Resource: sub`${bucketArn}${files.path}`,
			Condition: {
				StringEquals: {
					'AWS:SourceArn': sub`arn:${pseudo.partition}:cloudfront::${pseudo.accountId}:distribution/${{ Ref: DISTRIBUTION }}`,
				},
			},
		},
	];
}
function decryptStatements(domain) {
	if (domain?.cdn?.static === undefined) return [];
	return [
		{
			Sid: 'Cdn',
			Effect: 'Allow',
			Principal: { Service: CLOUDFRONT },
			Action: 'kms:Decrypt',
			Resource: '*',
			Condition: {
				ArnLike: { 'AWS:SourceArn': sub`arn:${pseudo.partition}:cloudfront::${pseudo.accountId}:distribution/*` },
			},
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/instances/keyPolicy.js

const service = 'autoscaling.amazonaws.com';
function diskStatements(instances) {
	if (instances.length === 0) return [];
	const role = sub`arn:${pseudo.partition}:iam::${pseudo.accountId}:role/aws-service-role/${service}/AWSServiceRoleForAutoScaling`;
	const ofRole = { ArnEquals: { 'aws:PrincipalArn': role }, StringEquals: { 'kms:CallerAccount': pseudo.accountId } };
	const shared = { Effect: 'Allow', Principal: { AWS: '*' }, Resource: '*' };
	return [
		{
			...shared,
			Sid: 'Disks',
			Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
			Condition: ofRole,
		},
		{
			...shared,
			Sid: 'DisksOfInstances',
			Action: 'kms:CreateGrant',
			Condition: { ...ofRole, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
		},
	];
}

;// CONCATENATED MODULE: ./lib/stack/monitoring/notifications.js


function buildNotifications(config, encryption) {
	const { emails, urls, topics } = config.monitoring.notify;
	const subscribers = [...emails.map((endpoint) => ({ protocol: 'email', endpoint })), ...urls.map((endpoint) => ({ protocol: 'https', endpoint }))];
	if (subscribers.length === 0) return { resources: [], topics };
	const topic = resource('NotificationTopic', 'AWS::SNS::Topic', {
		TopicName: physicalName(config, 'NotificationTopic'),
		KmsMasterKeyId: encryption.key,
	});
	const policy = resource('NotificationTopicPolicy', 'AWS::SNS::TopicPolicy', {
		Topics: [ref(topic)],
		PolicyDocument: {
			Version: '2012-10-17',
			Statement: [
				{
					Sid: 'Publish',
					Effect: 'Allow',
					Principal: { Service: notifiers },
					Action: 'sns:Publish',
					Resource: ref(topic),
					Condition: { StringEquals: { 'aws:SourceAccount': pseudo.accountId } },
				},
			],
		},
	});
	const subscriptions = subscribers.map(({ protocol, endpoint }) =>
		resource(`NotificationSubscription${hash(endpoint, 6)}`, 'AWS::SNS::Subscription', {
			TopicArn: ref(topic),
			Protocol: protocol,
			Endpoint: endpoint,
		}),
	);
	return { resources: [topic, policy, ...subscriptions], topics: [ref(topic), ...topics] };
}
const notifiers = ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'];

;// CONCATENATED MODULE: ./lib/stack/encryption.js





function buildEncryption(config) {
	const { key } = config.security;
	switch (key.kind) {
		case 'aws':
			return { resources: [], key: undefined };
		case 'arn':
			return { resources: [], key: key.arn };
		case 'managed': {
			const name = stackName(config);
			const made = resource('Key', 'AWS::KMS::Key', { Description: `Data of ${name}`, EnableKeyRotation: true, KeyPolicy: keyPolicy(config) }, { deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' });
			const alias = resource('KeyAlias', 'AWS::KMS::Alias', { AliasName: `alias/${name}`, TargetKeyId: ref(made) });
			return { resources: [made, alias], key: attribute(made, 'Arn') };
		}
	}
}
function keyStatements({ key }, service, actions = ['kms:Decrypt', 'kms:GenerateDataKey']) {
	if (key === undefined) return [];
	const via = sub`${service}.${pseudo.region}.amazonaws.com`;
	return [
		{
			actions,
			resources: [key],
			condition: { StringEquals: { 'kms:ViaService': via } },
		},
	];
}
function keyPolicy(config) {
	const stack = stackName(config);
	const { emails, urls } = config.monitoring.notify;
	return {
		Version: '2012-10-17',
		Statement: [
			{
				Sid: 'AccountDecides',
				Effect: 'Allow',
				Principal: { AWS: sub`arn:${pseudo.partition}:iam::${pseudo.accountId}:root` },
				Action: 'kms:*',
				Resource: '*',
			},
			{
				Sid: 'Logs',
				Effect: 'Allow',
				Principal: { Service: sub`logs.${pseudo.region}.amazonaws.com` },
				Action: ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
				Resource: '*',
				Condition: {
					ArnLike: {
						'kms:EncryptionContext:aws:logs:arn': sub`arn:${pseudo.partition}:logs:${pseudo.region}:${pseudo.accountId}:log-group:/*/${stack}-*`,
					},
				},
			},
			...decryptStatements(config.domain),
			...diskStatements(config.instances),
			...(emails.length + urls.length === 0
				? []
				: [
						{
							Sid: 'Notifications',
							Effect: 'Allow',
							Principal: { Service: notifiers },
							Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
							Resource: '*',
							Condition: { StringEquals: { 'aws:SourceAccount': pseudo.accountId } },
						},
					]),
		],
	};
}

;// CONCATENATED MODULE: ./lib/stack/database/credentials.js


const USER = 'app';
const DATABASE = 'app';
const PASSWORD_LENGTH = 32;
const credentials_NAME_LIMIT = 505;
function buildPassword(config, prefix, { key }, encryption) {
	const logicalId = `${prefix}Password`;
	return resource(logicalId, 'AWS::SecretsManager::Secret', {
		Name: physicalName(config, logicalId, credentials_NAME_LIMIT),
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
	return sub`{{resolve:secretsmanager:${ref(password)}:SecretString:password}}`;
}
function buildUrl(config, prefix, composed) {
	const { database, encryption, instance, password } = composed;
	const logicalId = `${prefix}Url`;
	const { scheme, tls } = dialects[database.engine];
	const place = sub`${attribute(instance, 'Endpoint.Address')}:${attribute(instance, 'Endpoint.Port')}`;
	return resource(logicalId, 'AWS::SecretsManager::Secret', {
		Name: physicalName(config, logicalId, credentials_NAME_LIMIT),
		Description: `URL of the database ${database.key}`,
		SecretString: sub`${scheme}://${USER}:${resolvePassword(password)}@${place}/${DATABASE}?${tls}`,
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
	return resource(`${prefix}ParameterGroup`, 'AWS::RDS::DBParameterGroup', {
		Description: `Parameters of the database ${key}`,
		Family: `${engine}${version}`,
		Parameters: { [engines[engine].forceTls]: '1' },
	});
}
function buildInstance(prefix, parts) {
	const { database, encryption, subnetGroup, securityGroup, parameterGroup, password } = parts;
	const { engine, version, size, disk, multiAz, backupDays } = database;
	return resource(
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
			DBSubnetGroupName: ref(subnetGroup),
			DBParameterGroupName: ref(parameterGroup),
			VPCSecurityGroups: [ref(securityGroup)],
			PubliclyAccessible: false,
		},
		{ deletionPolicy: 'Snapshot', updateReplacePolicy: 'Snapshot' },
	);
}

;// CONCATENATED MODULE: ./lib/stack/database/limits.js



function refuseImpossible(database, deployed) {
	const { key, engine, version, disk } = database;
	const before = deployed?.Resources[`${logicalPrefix(key)}Database`]?.Properties;
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
	const there = distinct([...dataSubnets, ...publicSubnets]).filter((subnet) => before.includes(JSON.stringify(subnet)));
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
	const subnetGroup = resource('DatabaseSubnetGroup', 'AWS::RDS::DBSubnetGroup', {
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
		arns: built.map(({ instance }) => sub`arn:${pseudo.partition}:rds:${pseudo.region}:${pseudo.accountId}:db:${ref(instance)}`),
	};
}
function buildDatabase(database, { config, network, encryption, subnetGroup }) {
	const prefix = `${logicalPrefix(database.key)}Database`;
	const securityGroup = resource(`${prefix}SecurityGroup`, 'AWS::EC2::SecurityGroup', {
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
			secrets: { [database.exposeAs]: ref(url) },
			secretStatements: [{ actions: ['secretsmanager:GetSecretValue'], resources: [ref(url)] }, ...keyStatements(encryption, 'secretsmanager', ['kms:Decrypt'])],
			doors: [{ prefix, securityGroup, port: portOf(database) }],
		},
	};
}

;// CONCATENATED MODULE: ./lib/stack/declaration.js


function buildDeclaration(resource) {
	const { type, properties, dependsOn, condition } = resource;
	const { deletionPolicy, updateReplacePolicy, creationPolicy, updatePolicy } = resource;
	return {
		Type: type,
		Properties: sortedObject(properties),
		...(dependsOn.length === 0 ? {} : { DependsOn: [...dependsOn].sort() }),
		...(condition === undefined ? {} : { Condition: condition }),
		...(deletionPolicy === undefined ? {} : { DeletionPolicy: deletionPolicy }),
		...(updateReplacePolicy === undefined ? {} : { UpdateReplacePolicy: updateReplacePolicy }),
		...(creationPolicy === undefined ? {} : { CreationPolicy: creationPolicy }),
		...(updatePolicy === undefined ? {} : { UpdatePolicy: updatePolicy }),
	};
}
function declaration_byName(entries) {
	const seen = new Set();
	for (const [name] of entries) {
		if (seen.has(name)) throw new errors/* DeployError */.s('internal', `two parts of the stack are called ${name}`, { fault: 'inferloop' });
		seen.add(name);
	}
	return Object.fromEntries(entries);
}

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
	const arn = made === undefined ? (waf.kind === 'arn' ? waf.arn : '') : attribute(made, 'Arn');
	const own = made === undefined ? [] : [made];
	if (isGlobal) return { resources: own, global: arn };
	const association = resource('WebAclAssociation', 'AWS::WAFv2::WebACLAssociation', {
		ResourceArn: ref(balancer),
		WebACLArn: arn,
	});
	return { resources: [...own, association], global: undefined };
}
function buildWebAcl(config, isGlobal) {
	const logicalId = isGlobal ? 'CdnWebAcl' : 'WebAcl';
	const managed = groups.map((name, index) => managedRule(name, index + 1));
	return resource(logicalId, 'AWS::WAFv2::WebACL', {
		Name: physicalName(config, logicalId, firewall_NAME_LIMIT),
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
	const certificate = made[0] === undefined ? (domain.certificate ?? '') : ref(made[0]);
	const files = buckets.get(domain.cdn?.static?.bucket ?? '');
	const cdn = buildCdn({ config, loadBalancer, bucket: files?.bucket, webAcl: firewall.global, certificate });
	const target = cdn?.target ?? balancerTarget(loadBalancer);
	const records = buildRecords(domain, target);
	return {
		resources: [...firewall.resources, ...made, ...(cdn?.resources ?? []), ...records],
		awaited: [...firewall.resources, ...(cdn?.resources ?? []), ...(files === undefined ? [] : [files.policy]), ...records],
		tls: { name, certificate, redirect, target: target.name },
	};
}
function buildCertificate({ name, zone }) {
	return resource('Certificate', 'AWS::CertificateManager::Certificate', {
		DomainName: name,
		DomainValidationOptions: zone === undefined ? undefined : [{ DomainName: name, HostedZoneId: zone }],
		ValidationMethod: 'DNS',
	});
}
function balancerTarget({ balancer }) {
	return {
		name: attribute(balancer, 'DNSName'),
		zone: attribute(balancer, 'CanonicalHostedZoneID'),
		records: ['A'],
	};
}
const recordIds = { A: 'DomainRecord', AAAA: 'DomainRecordIpv6' };
function buildRecords({ name, zone }, target) {
	if (zone === undefined) return [];
	return target.records.map((type) =>
		resource(recordIds[type], 'AWS::Route53::RecordSet', {
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
				resource('S3Endpoint', 'AWS::EC2::VPCEndpoint', {
					VpcId: vpc,
					ServiceName: serviceName('s3'),
					VpcEndpointType: 'Gateway',
					RouteTableIds: routeTables,
				}),
			]
		: [];
	const names = endpoints.flatMap((kind) => (kind === 's3' ? [] : namesOf(kind, config)));
	if (names.length === 0) return gateways;
	const group = resource(GROUP, 'AWS::EC2::SecurityGroup', {
		GroupDescription: 'Reaches the endpoints of AWS',
		VpcId: vpc,
		SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere' }],
	});
	const interfaces = names.map((name) =>
		resource(`${logicalName(name)}Endpoint`, 'AWS::EC2::VPCEndpoint', {
			VpcId: vpc,
			ServiceName: serviceName(name),
			VpcEndpointType: 'Interface',
			SubnetIds: subnets,
			SecurityGroupIds: [ref(group)],
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
	return sub`com.amazonaws.${pseudo.region}.${name}`;
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
			SourceSecurityGroupId: ref(runner),
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
	const logGroup = resource(
		'FlowLogGroup',
		'AWS::Logs::LogGroup',
		{
			LogGroupName: `/vpc/${stackName(config)}-flow-logs`,
			RetentionInDays: network.flowLogDays,
			KmsKeyId: encryption.key,
		},
		{ deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' },
	);
	const role = buildRole(
		project,
		'FlowLogRole',
		trustService('vpc-flow-logs.amazonaws.com', {
			ArnLike: {
				'aws:SourceArn': sub`arn:${pseudo.partition}:ec2:${pseudo.region}:${pseudo.accountId}:vpc-flow-log/*`,
			},
			StringEquals: { 'aws:SourceAccount': pseudo.accountId },
		}),
		[
			{
				actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
				resources: [attribute(logGroup, 'Arn')],
			},
			{ actions: ['logs:DescribeLogGroups'], resources: ['*'] },
		],
	);
	const flowLog = resource('FlowLog', 'AWS::EC2::FlowLog', {
		ResourceId: vpc,
		ResourceType: 'VPC',
		TrafficType: 'ALL',
		LogDestinationType: 'cloud-watch-logs',
		LogGroupName: ref(logGroup),
		DeliverLogsPermissionArn: attribute(role, 'Arn'),
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
		LaunchTemplateId: ref(launchTemplate),
		Version: attribute(launchTemplate, 'LatestVersionNumber'),
	};
	return resource(
		logicalId,
		'AWS::AutoScaling::AutoScalingGroup',
		{
			MinSize: String(minimum),
			MaxSize: String(maximum),
			VPCZoneIdentifier: network.taskSubnets,
			HealthCheckType: route === undefined ? 'EC2' : 'ELB',
			HealthCheckGracePeriod: http?.healthcheck.gracePeriodSeconds ?? GRACE_SECONDS,
			TargetGroupARNs: route === undefined ? undefined : [ref(route.targetGroup)],
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
	return resource(`${prefix}LaunchTemplate`, 'AWS::EC2::LaunchTemplate', {
		LaunchTemplateData: {
			ImageId: imageId(instances.image),
			InstanceType: instances.type,
			IamInstanceProfile: { Arn: attribute(profile, 'Arn') },
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
					Groups: [ref(securityGroup)],
				},
			],
			TagSpecifications: [{ ResourceType: 'volume', Tags: resourceTags(config, `${prefix}Instance`) }],
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

;// CONCATENATED MODULE: ./lib/stack/instances/agent.js

const CONFIGURATION = '/etc/inferloop/cloudwatch-agent.json';
const CONTROL = '/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl';
const NAMESPACE = 'CWAgent';
function agentLines(logGroup, writeFile) {
	const [before = '', ...rest] = renderJson(configuration).trimEnd().split(PLACE);
	const parts = rest.flatMap((text) => [logGroup, text]);
	return ['install -d -m 1777 /var/log/inferloop', `[ -x ${CONTROL} ] || dnf install -y amazon-cloudwatch-agent || yum install -y amazon-cloudwatch-agent`, ...writeFile(CONFIGURATION, '0644', [{ 'Fn::Join': ['', [before, ...parts]] }]), `${CONTROL} -a fetch-config -m ec2 -s -c file:${CONFIGURATION}`];
}
const PLACE = '<log group>';
const configuration = {
	agent: { run_as_user: 'root' },
	logs: {
		logs_collected: {
			files: {
				collect_list: [logOf('/var/log/cloud-init-output.log', 'boot'), logOf('/var/log/inferloop/*.log', 'app')],
			},
		},
	},
	metrics: {
		namespace: NAMESPACE,
		append_dimensions: {
			AutoScalingGroupName: '${aws:AutoScalingGroupName}',
			InstanceId: '${aws:InstanceId}',
		},
		aggregation_dimensions: [['AutoScalingGroupName']],
		metrics_collected: {
			disk: { measurement: ['used_percent'], resources: ['/'], drop_device: true },
			mem: { measurement: ['used_percent'] },
		},
	},
};
function logOf(path, stream) {
	return { file_path: path, log_group_name: PLACE, log_stream_name: `{instance_id}/${stream}` };
}
const agentStatements = [
	{
		actions: ['cloudwatch:PutMetricData'],
		resources: ['*'],
		condition: { StringEquals: { 'cloudwatch:namespace': NAMESPACE } },
	},
	{ actions: ['ec2:DescribeTags'], resources: ['*'] },
];

;// CONCATENATED MODULE: ./lib/stack/instances/role.js






const sessionStatement = {
	actions: [...execStatement.actions, 'ssm:UpdateInstanceInformation'],
	resources: ['*'],
};
function role_buildInstanceRole(project, prefix, { secrets }, offers, logGroup) {
	const role = buildRole(project, `${prefix}InstanceRole`, trustService('ec2.amazonaws.com'), [
		...offers.flatMap((offer) => offer.statements),
		...secretStatements(sortedSecrets(secrets)),
		...offers.flatMap((offer) => offer.secretStatements),
		...(logGroup === undefined ? [] : [{ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [attribute(logGroup, 'Arn')] }, ...agentStatements]),
		sessionStatement,
	]);
	const profile = resource(`${prefix}InstanceProfile`, 'AWS::IAM::InstanceProfile', {
		Path: rolePath(project),
		Roles: [ref(role)],
	});
	return { role, profile };
}

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
		...(logGroup === undefined ? [] : agentLines(logGroup, writeFile)),
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
	const target = `--stack ${stackName(config)} --resource ${group} --region ${config.region}`;
	return `trap '/opt/aws/bin/cfn-signal --exit-code $? ${target}' EXIT`;
}
function writeFile(path, mode, lines) {
	const end = `END_${hash(JSON.stringify(lines), 8)}`;
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
const userData_plain = '[A-Za-z0-9_./:@%+,=-]';
function quote(value) {
	return new RegExp(`^${userData_plain}+$`).test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
const keep = ['keep() {', `  if [[ $2 =~ ^${userData_plain}+$ ]]; then printf '%s=%s\\n' "$1" "$2"`, `  else local quote="'" escaped="'\\\\''"; printf "%s='%s'\\n" "$1" "\${2//$quote/$escaped}"; fi >> ${ENVIRONMENT}`, '}'];
function secretLines(region, { secrets }, offers) {
	const own = sortedSecrets(secrets).map(({ name, source }) => ({ name, arn: valueFrom(source), isParameter: isParameter(source) }));
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











function build_buildInstances(surroundings, instances) {
	const { config, network, encryption } = surroundings;
	const prefix = logicalPrefix(instances.key);
	const logicalId = `${prefix}AutoScalingGroup`;
	const offers = offersFor(instances.uses, surroundings.offers);
	const logGroup = instances.cloudwatchAgent ? buildLogGroup(`${prefix}LogGroup`, logGroupName(config, 'ec2', instances.key), config, encryption) : undefined;
	const { role, profile } = role_buildInstanceRole(config.project, prefix, instances, offers, logGroup);
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
			logGroup: logGroup === undefined ? undefined : ref(logGroup),
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
	return buildInstanceRoute({ key, http, prefix, priority, answering, network, listeners });
}
function build_buildScaling(prefix, { cpuPercentage }, group) {
	if (cpuPercentage === undefined) return [];
	return [
		resource(`${prefix}CpuScalingPolicy`, 'AWS::AutoScaling::ScalingPolicy', {
			AutoScalingGroupName: ref(group),
			PolicyType: 'TargetTrackingScaling',
			TargetTrackingConfiguration: {
				PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
				TargetValue: cpuPercentage,
			},
		}),
	];
}
function build_buildOutputs({ config: { domain }, loadBalancer }, prefix, { key, http }, group) {
	const name = { [`${prefix}AutoScalingGroup`]: { Description: `The instances of ${key}`, Value: ref(group) } };
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
	const listener = (logicalId, port, dependsOn = []) => resource(logicalId, 'AWS::ElasticLoadBalancingV2::Listener', { LoadBalancerArn: ref(balancer), Port: port, ...protocolOf(tls), DefaultActions: [nothing] }, { dependsOn });
	const production = listener('ProductionListener', tls === undefined ? HTTP_PORT : HTTPS_PORT, awaited);
	const test = new Map(testPortsOf(services).map((port) => [port, listener(`TestListener${port}`, port)]));
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
	return resource(
		'RedirectListener',
		'AWS::ElasticLoadBalancingV2::Listener',
		{
			LoadBalancerArn: ref(balancer),
			Port: HTTP_PORT,
			Protocol: 'HTTP',
			DefaultActions: [
				{
					Type: 'redirect',
					RedirectConfig: { Host: name, Port: String(HTTPS_PORT), Protocol: 'HTTPS', StatusCode: 'HTTP_301' },
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
	return resource('Dashboard', 'AWS::CloudWatch::Dashboard', {
		DashboardName: stackName(config),
		DashboardBody: subJson({ widgets: rows.flatMap(dashboard_buildRow) }),
	});
}
function dashboard_buildRow({ service, measured }, row) {
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
			properties: { title, metrics, stat, period: 60, region: pseudo.region, view: 'timeSeries' },
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
	return resource(`${logicalPrefix(key)}MetricFilter`, 'AWS::Logs::MetricFilter', {
		LogGroupName: ref(logGroup),
		FilterPattern: pattern,
		MetricTransformations: [{ MetricNamespace: stackName(config), MetricName: key, MetricValue: value }],
	});
}
function buildLogQuery(config, { key, query }, logGroup) {
	return resource(`${logicalPrefix(key)}Query`, 'AWS::Logs::QueryDefinition', {
		Name: `${stackName(config)}/${key}`,
		LogGroupNames: [ref(logGroup)],
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
			const measured = service === undefined ? undefined : build_measure(watched, service);
			return buildAlarm({ config, alarm, measured, topics: notifications.topics });
		}),
		...queries.flatMap((query) => logsOf(query.logs).map((group) => buildLogQuery(config, query, group))),
		...(dashboard
			? [
					buildDashboard(
						config,
						services.map((service) => ({ service: service.config.key, measured: build_measure(watched, service) })),
					),
				]
			: []),
	];
}
function build_measure({ cluster, loadBalancer }, { serviceName, route }) {
	const balancer = loadBalancer?.balancer;
	return {
		dimensions: [
			{ Name: 'ClusterName', Value: ref(cluster) },
			{ Name: 'ServiceName', Value: serviceName },
		],
		groups:
			route === undefined || balancer === undefined
				? []
				: targetGroupsOf(route).map((group) => [
						{ Name: 'LoadBalancer', Value: attribute(balancer, 'LoadBalancerFullName') },
						{ Name: 'TargetGroup', Value: attribute(group, 'TargetGroupFullName') },
					]),
	};
}

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
	const acl = resource(`${prefix}Acl`, 'AWS::EC2::NetworkAcl', { VpcId: vpc });
	const rule = (name, direction, RuleAction, RuleNumber, block) =>
		resource(`${acl.logicalId}${name}`, 'AWS::EC2::NetworkAclEntry', {
			NetworkAclId: ref(acl),
			CidrBlock: block,
			Egress: direction === 'To',
			Protocol: -1,
			RuleAction,
			RuleNumber,
		});
	const rules = directions.flatMap((direction) => [...[...deny].map(([block, number]) => rule(`Deny${direction}${block.replace(/\D/g, 'x')}`, direction, 'deny', number, block)), rule(`Allow${direction}All`, direction, 'allow', LAST, '0.0.0.0/0')]);
	const associations = subnets.map((subnet) => resource(`${subnet.logicalId}AclAssociation`, 'AWS::EC2::SubnetNetworkAclAssociation', { SubnetId: ref(subnet), NetworkAclId: ref(acl) }, { dependsOn: rules }));
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
		const number = (Number.parseInt(hash(attempt === 0 ? block : `${block}#${attempt}`, 8), 16) % (LAST - 1)) + 1;
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
	const openAcl = buildAcl({ prefix: 'Public', vpc: ref(open.vpc), subnets: open.subnets }, deny);
	const shared = {
		vpc: ref(open.vpc),
		cidr: network.cidr,
		publicSubnets: open.subnets.map(ref),
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
	const privateSubnets = zones.map((zone) => ref(zone.subnet));
	const endpoints = buildEndpoints(network.endpoints, config, {
		vpc: ref(open.vpc),
		subnets: zones.map(({ subnet }) => ref(subnet)),
		routeTables: zones.map(({ routeTable }) => ref(routeTable)),
	});
	const subnets = zones.map(({ subnet }) => subnet);
	return {
		...shared,
		resources: [...open.resources, ...gateways.flatMap(({ address, gateway }) => [address, gateway]), ...zones.flatMap((zone) => zone.resources), ...endpoints, ...openAcl, ...buildAcl({ prefix: 'Private', vpc: ref(open.vpc), subnets }, deny)],
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
	const vpc = resource('Vpc', 'AWS::EC2::VPC', {
		CidrBlock: cidr,
		EnableDnsHostnames: true,
		EnableDnsSupport: true,
	});
	const gateway = resource('InternetGateway', 'AWS::EC2::InternetGateway', {});
	const attachment = resource('InternetGatewayAttachment', 'AWS::EC2::VPCGatewayAttachment', {
		VpcId: ref(vpc),
		InternetGatewayId: ref(gateway),
	});
	const routeTable = resource('PublicRouteTable', 'AWS::EC2::RouteTable', { VpcId: ref(vpc) });
	const route = resource('PublicRoute', 'AWS::EC2::Route', { RouteTableId: ref(routeTable), DestinationCidrBlock: '0.0.0.0/0', GatewayId: ref(gateway) }, { dependsOn: [attachment] });
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
	const subnet = resource(logicalId, 'AWS::EC2::Subnet', {
		VpcId: ref(vpc),
		CidrBlock: subnetBlock(cidr, placement, zone),
		AvailabilityZone: { 'Fn::Select': [zone - 1, { 'Fn::GetAZs': '' }] },
	});
	const association = resource(`${logicalId}RouteTableAssociation`, 'AWS::EC2::SubnetRouteTableAssociation', {
		SubnetId: ref(subnet),
		RouteTableId: ref(routeTable),
	});
	return { subnet, association };
}
function buildGateways({ nat, zones }, { subnets, inbound }) {
	const wanted = { none: 0, single: 1, per_zone: zones }[nat];
	return subnets.slice(0, wanted).map((subnet, index) => {
		const zone = index + 1;
		const address = resource(`NatAddress${zone}`, 'AWS::EC2::EIP', { Domain: 'vpc' }, { dependsOn: inbound });
		const gateway = resource(`NatGateway${zone}`, 'AWS::EC2::NatGateway', {
			AllocationId: attribute(address, 'AllocationId'),
			SubnetId: ref(subnet),
		});
		return { zone, address, gateway };
	});
}
function buildPrivateZone(zone, cidr, vpc, gateways) {
	const routeTable = resource(`PrivateRouteTable${zone}`, 'AWS::EC2::RouteTable', { VpcId: ref(vpc) });
	const { subnet, association } = buildZone('private', zone, cidr, vpc, routeTable);
	const nat = gateways.find((one) => one.zone === zone) ?? gateways[0];
	const routes =
		nat === undefined
			? []
			: [
					resource(`PrivateRoute${zone}`, 'AWS::EC2::Route', {
						RouteTableId: ref(routeTable),
						DestinationCidrBlock: '0.0.0.0/0',
						NatGatewayId: ref(nat.gateway),
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
		const place = Number.parseInt(hash(attempt === 0 ? key : `${key}#${attempt}`, 8), 16) % BAND;
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
		resource(`${group.logicalId}${name}`, 'AWS::AutoScaling::ScheduledAction', {
			AutoScalingGroupName: ref(group),
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
	const role = buildRole(config.project, 'DatabaseStopRole', trustScheduler(), [{ actions: ['rds:StartDBInstance', 'rds:StopDBInstance'], resources: arns }]);
	const schedule = (database, name, cron) => {
		const logicalId = `${database.logicalId}${name}`;
		return resource(logicalId, 'AWS::Scheduler::Schedule', {
			Name: physicalName(config, logicalId, stop_NAME_LIMIT),
			Description: `${name}s ${database.logicalId}`,
			FlexibleTimeWindow: { Mode: 'OFF' },
			ScheduleExpression: `cron(${cron})`,
			ScheduleExpressionTimezone: stop.timezone,
			Target: {
				Arn: sub`arn:${pseudo.partition}:scheduler:::aws-sdk:rds:${name.toLowerCase()}DBInstance`,
				Input: sub`{"DbInstanceIdentifier":"${ref(database)}"}`,
				RetryPolicy: retries,
				RoleArn: attribute(role, 'Arn'),
			},
		});
	};
	return [role, ...databases.flatMap((one) => [schedule(one, 'Stop', stop.cron), schedule(one, 'Start', stop.until)])];
}

// EXTERNAL MODULE: ./lib/config/usable.js
var usable = __webpack_require__(4172);
;// CONCATENATED MODULE: ./lib/stack/storage.js





function buildStorage({ storage, domain, functions }, encryption) {
	const watched = functions.flatMap(({ trigger }) => trigger?.bucket ?? []);
	const built = storage.buckets.map((bucket) => buildBucket(bucket, encryption, { domain, watched: watched.includes(bucket.key) }));
	return {
		resources: built.flatMap(({ bucket, policy }) => [bucket, policy]),
		offers: built.map(({ offer }) => offer),
		buckets: new Map(built.map((one) => [one.offer.key, one])),
	};
}
function buildBucket(config, encryption, { domain, watched }) {
	const prefix = logicalPrefix(config.key);
	const bucket = resource(
		`${prefix}Bucket`,
		'AWS::S3::Bucket',
		{
			BucketEncryption: { ServerSideEncryptionConfiguration: [ruleOf(encryption)] },
			LifecycleConfiguration: { Rules: storage_rulesOf(config) },
			NotificationConfiguration: watched ? { EventBridgeConfiguration: { EventBridgeEnabled: true } } : undefined,
			OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
			PublicAccessBlockConfiguration: {
				BlockPublicAcls: true,
				BlockPublicPolicy: true,
				IgnorePublicAcls: true,
				RestrictPublicBuckets: true,
			},
			VersioningConfiguration: config.versioned ? { Status: 'Enabled' } : undefined,
		},
		{ deletionPolicy: 'RetainExceptOnCreate', updateReplacePolicy: 'Retain' },
	);
	const readers = readStatements(domain, config.key, attribute(bucket, 'Arn'));
	return {
		bucket,
		policy: buildTlsPolicy(`${prefix}BucketPolicy`, bucket, readers),
		offer: buildOffer(config.key, bucket, encryption),
	};
}
function buildTlsPolicy(logicalId, bucket, more = []) {
	return resource(logicalId, 'AWS::S3::BucketPolicy', {
		Bucket: ref(bucket),
		PolicyDocument: {
			Version: '2012-10-17',
			Statement: [
				{
					Sid: 'TlsOnly',
					Effect: 'Deny',
					Principal: '*',
					Action: 's3:*',
					Resource: [attribute(bucket, 'Arn'), sub`${attribute(bucket, 'Arn')}/*`],
					Condition: { Bool: { 'aws:SecureTransport': 'false' } },
				},
				...more,
			],
		},
	});
}
function ruleOf({ key }) {
	return key === undefined
		? { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }
		: {
				BucketKeyEnabled: true,
				ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key },
			};
}
const ABANDONED_DAYS = 7;
function storage_rulesOf({ versioned, infrequentAccessDays, archiveDays, expireDays, expireVersionsDays }) {
	const moves = [
		{ TransitionInDays: infrequentAccessDays, StorageClass: 'STANDARD_IA' },
		{ TransitionInDays: archiveDays, StorageClass: 'GLACIER' },
	];
	const transitions = moves.filter(({ TransitionInDays }) => TransitionInDays !== undefined);
	return [
		{
			Id: 'objects',
			Status: 'Enabled',
			AbortIncompleteMultipartUpload: { DaysAfterInitiation: ABANDONED_DAYS },
			ExpirationInDays: expireDays,
			Transitions: transitions.length === 0 ? undefined : transitions,
			NoncurrentVersionExpiration: expireVersionsDays === undefined || !versioned ? undefined : { NoncurrentDays: expireVersionsDays },
		},
	];
}
function buildOffer(key, bucket, encryption) {
	const arn = attribute(bucket, 'Arn');
	return {
		key,
		statements: [{ actions: ['s3:ListBucket'], resources: [arn] }, { actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'], resources: [sub`${arn}/*`] }, ...keyStatements(encryption, 's3')],
		variables: { [(0,usable/* bucketVariable */.vs)(key)]: ref(bucket) },
		secrets: {},
		secretStatements: [],
		doors: [],
	};
}

;// CONCATENATED MODULE: ./lib/stack/volumes.js






function buildVolumes(config, encryption) {
	const built = config.storage.volumes.map((volume) => ({ config: volume, volume: buildVolume(volume, encryption) }));
	return {
		resources: [...built.map(({ volume }) => volume), ...buildSnapshots(config, built)],
		offers: built.map((one) => volumes_buildOffer(config, one.config.key, one.volume)),
		arns: built.map(({ volume }) => arnOf(volume)),
	};
}
function buildVolume({ key, size, type }, encryption) {
	return resource(
		`${logicalPrefix(key)}Volume`,
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
	const wanted = built.flatMap(({ config: { key, snapshots }, volume }) => (snapshots === undefined ? [] : [{ key, snapshots, volume, name: physicalName(config, volume.logicalId) }]));
	if (wanted.length === 0) return [];
	const role = buildRole(
		config.project,
		'SnapshotRole',
		trustService('dlm.amazonaws.com'),
		snapshotStatements(
			wanted.map(({ volume }) => arnOf(volume)),
			wanted.map(({ name }) => name),
		),
	);
	const policies = wanted.map(({ key, snapshots: { everyHours, keep }, name }) =>
		resource(`${logicalPrefix(key)}VolumeSnapshotPolicy`, 'AWS::DLM::LifecyclePolicy', {
			Description: `Snapshots of the volume ${key}`,
			ExecutionRoleArn: attribute(role, 'Arn'),
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
	const snapshots = sub`arn:${pseudo.partition}:ec2:${pseudo.region}::snapshot/*`;
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
function volumes_buildOffer(config, key, volume) {
	const { Environment, Project } = stackTags(config);
	const instances = sub`arn:${pseudo.partition}:ec2:${pseudo.region}:${pseudo.accountId}:instance/*`;
	const actions = ['ec2:AttachVolume', 'ec2:DetachVolume'];
	const ours = { 'aws:ResourceTag/Environment': Environment ?? '', 'aws:ResourceTag/Project': Project ?? '' };
	return {
		key,
		statements: [
			{ actions, resources: [arnOf(volume)] },
			{ actions, resources: [instances], condition: { StringEquals: ours } },
		],
		variables: { [(0,usable/* volumeVariable */.Ds)(key)]: ref(volume) },
		secrets: {},
		secretStatements: [],
		doors: [],
	};
}
function arnOf(volume) {
	return sub`arn:${pseudo.partition}:ec2:${pseudo.region}:${pseudo.accountId}:volume/${ref(volume)}`;
}

;// CONCATENATED MODULE: ./lib/stack/build.js
































function buildStack(config, deployed, live = {}) {
	const { stack, findings } = customize(config, makeStack(config, deployed));
	const [first] = findings;
	if (first !== undefined) throw new errors/* DeployError */.s('config-invalid', first.message, { fault: 'user', hint: first.hint });
	const resources = Object.entries(stack.resources).map(([logicalId, declaration]) => {
		const own = Object.hasOwn(config.resources, logicalId);
		return [logicalId, own ? declaration : keepDeployed(logicalId, declaration, deployed, live)];
	});
	return { ...stack, resources: declaration_byName(resources) };
}
function checkStack(config) {
	return customize(config, makeStack(config, undefined)).findings;
}
function makeStack(config, deployed) {
	const network = buildNetwork(config, deployed);
	const encryption = buildEncryption(config);
	const storage = buildStorage(config, encryption);
	const volumes = buildVolumes(config, encryption);
	const databases = buildDatabases(config, network, encryption, deployed);
	const backup = buildBackup(config, encryption, [...databases.arns, ...volumes.arns]);
	const offers = [...storage.offers, ...volumes.offers, ...databases.offers];
	const cluster = buildCluster(config);
	const clusters = config.services.length === 0 ? [] : [cluster];
	const webServices = config.services.filter(isWebService);
	const answering = (0,config_answering/* answeringOf */.U)(config);
	if (answering.length > 0) refuseMove(network, deployed);
	const loadBalancer = answering.length === 0 ? undefined : buildLoadBalancer(config, network, webServices);
	const edge = loadBalancer && buildEdge(config, loadBalancer, storage);
	const listeners = loadBalancer && edge && buildListeners(loadBalancer, webServices, edge);
	const priorities = buildPriorities(answering);
	const services = config.services.map((service) => buildService({ config, network, cluster, loadBalancer, listeners, answering, priorities, encryption, offers }, service));
	const jobs = config.jobs.map((job) => buildJob({ config, network, encryption, offers }, job));
	const instances = config.instances.map((group) => build_buildInstances({ config, network, encryption, offers, loadBalancer, listeners, answering, priorities }, group));
	const functions = config.functions.map((one) => buildFunction({ config, network, encryption, storage, offers }, one));
	const api = buildApi(config, functions);
	const notifications = buildNotifications(config, encryption);
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
		name: stackName(config),
		description: `${config.environment} of ${config.project}, managed by Inferloop Deploy`,
		parameters: declaration_byName([createdAt, boundary.parameter, ...services.flatMap(({ containers }) => containers.map(({ imageParameter }) => imageParameter)), ...jobs.map(({ imageParameter }) => imageParameter), ...functions.map(({ parameter }) => parameter)].map((parameter) => [parameter.logicalId, parameter.declaration])),
		conditions: boundary.conditions,
		resources: declaration_byName(resources.map((part) => [part.logicalId, withTags(config, part.logicalId, buildDeclaration(part))])),
		outputs: declaration_byName([
			...clusters.map((one) => ['ClusterArn', { Description: 'The ECS cluster', Value: attribute(one, 'Arn') }]),
			...(edge?.tls === undefined ? [] : Object.entries(domainOutput(edge.tls))),
			...[...jobs, ...instances, api].flatMap((one) => Object.entries(one.outputs)),
			...placed.flatMap(({ built, place }) => Object.entries(buildOutputs(built, place, { config, loadBalancer, network }))),
		]),
		tags: stackTags(config),
		capabilities: ['CAPABILITY_IAM'],
		images: [...services.flatMap(({ images }) => images), ...jobs.map(({ image }) => image), ...functions.flatMap(({ images }) => images)],
		codes: functions.flatMap(({ codes }) => codes),
		services: placed.map(({ place }) => place),
	};
}

;// CONCATENATED MODULE: ./lib/commands/awaiting.js

const LONGEST_SECONDS = 2 * 86_400;
async function findAwaiting(config, { arn }, { clock, stacks, services }) {
	const resources = await stacks.resources(arn);
	const since = new Date(clock.now().getTime() - LONGEST_SECONDS * 1000);
	const found = await Promise.all(
		buildStack(config, undefined).services.map(async ({ key, logicalId }) => {
			const service = resources[logicalId]?.physicalId ?? '';
			const [newest] = service.startsWith('arn:') ? await services.deployments(service, since) : [];
			const waits = newest?.pause !== undefined && newest.lifecycleStage === 'POST_TEST_TRAFFIC_SHIFT';
			return waits ? [key] : [];
		}),
	);
	return found.flat();
}

;// CONCATENATED MODULE: ./lib/commands/changeSet.js


const LIMIT_SECONDS = 600;
function secondsBeforeLook(passed) {
	return passed < 10 ? 1 : 5;
}
async function createChangeSet(request, { clock, stacks }) {
	await stacks.createChangeSet(request);
	const start = clock.seconds();
	for (let due = 0; due < LIMIT_SECONDS; ) {
		due += secondsBeforeLook(due);
		await clock.sleep(start + due - clock.seconds());
		const changeSet = await stacks.readChangeSet(request.stackName, request.name);
		switch (changeSet.status) {
			case 'complete':
				return changeSet;
			case 'no-changes':
				await stacks.deleteChangeSet(request.stackName, request.name);
				return changeSet;
			case 'failed':
				await stacks.deleteChangeSet(request.stackName, request.name);
				throw refused(changeSet);
			case 'pending':
				if (clock.cancelled()) {
					throw new errors/* DeployError */.s('cancelled', `cancelled while change set ${request.name} was made`, { fault: 'user' });
				}
		}
	}
	throw new errors/* DeployError */.s('timeout', `CloudFormation did not finish change set ${request.name} in 10 minutes`, {
		fault: 'aws',
		hint: 'look at the change set in the CloudFormation console, then run this again',
	});
}
async function findChangeSets(stacks, stackName, prefix) {
	return (await stacks.listChangeSets(stackName)).map(({ name }) => name).filter((name) => name.startsWith(prefix));
}
async function deleteChangeSets(stacks, stackName, names) {
	await Promise.all(names.map((name) => stacks.deleteChangeSet(stackName, name)));
}
async function discardChangeSet({ name, stackName, stackArn }, { shell }, { stacks, log }) {
	const discard = async () => {
		await stacks.deleteChangeSet(stackName, name);
		if (shell && (await stacks.listChangeSets(stackName)).length === 0) await stacks.deleteEmpty(stackArn);
	};
	const [result] = await Promise.allSettled([discard()]);
	if (result.status === 'rejected') log.warning(`change set ${name} stays behind: ${redactText(String(result.reason))}`);
}
function changeSetPrefix(environment, pullRequest) {
	return `inferloop-${environment}-pr${pullRequest}-`;
}
function refused({ statusReason, name }) {
	return new errors/* DeployError */.s('change-set-failed', `CloudFormation refuses change set ${name}: ${statusReason}`, {
		fault: 'aws',
		hint: 'the reason names the resource; correct what it says in the file, or give the execution role what it lacks',
	});
}

;// CONCATENATED MODULE: ./lib/commands/dataLoss.js

async function readDataLoss({ protect }, event, github) {
	if (protect !== true) return false;
	switch (event.kind) {
		case 'pull_request':
			return github !== undefined && allowsDataLoss([await github.pullRequests.read(event.number)]);
		case 'merge_group':
			return true;
		case 'push':
		case 'dispatch':
		case 'schedule':
		case 'terminal':
		case 'no-branch':
		case 'other':
			return false;
	}
}
function allowsDataLoss(pullRequests) {
	return pullRequests.some(({ labels }) => labels.includes(DATA_LOSS_LABEL));
}

;// CONCATENATED MODULE: ./lib/rollout/observation.js
function isUnderWay({ status }) {
	return status === 'PENDING' || status === 'IN_PROGRESS';
}

;// CONCATENATED MODULE: ./lib/rollout/gate.js

const CHECK_SECONDS = 30;
function followGate(goal, before, deployment, sight, seconds) {
	const { pause, lifecycleStage: stage = '' } = deployment;
	if (pause === undefined) return before;
	const gate = before?.pause === pause ? before : openGate(goal, pause, stage, seconds);
	switch (sight?.kind) {
		case 'release':
			return { ...gate, task: sight.task, verdict: judgeRelease(sight.task) };
		case 'checks': {
			const failures = goal.checks.map((check, index) => (gate.failures[index] === undefined ? undefined : describeAnswer(check, sight.answers[index])));
			return { ...gate, failures, verdict: judgeChecks(goal, failures, seconds - gate.since) };
		}
		case 'told':
			return { ...gate, told: true };
		case undefined:
			return gate;
	}
}
function decideWork({ key, release, checks, approval }, gate, deployment) {
	if (deployment === undefined) return undefined;
	const held = { key, deployment: deployment.arn };
	if (approval === 'denied' && deployment.pause === undefined && isUnderWay(deployment)) {
		return { ...held, kind: 'stop' };
	}
	if (gate === undefined || deployment.pause !== gate.pause || gate.told) return undefined;
	const { pause, verdict } = gate;
	switch (verdict?.kind) {
		case 'wait':
			return undefined;
		case 'go-on':
			return { ...held, kind: 'tell', pause, action: 'CONTINUE' };
		case 'go-back':
			return { ...held, kind: 'tell', pause, action: 'ROLLBACK' };
	}
	if (release !== undefined && gate.stage === RELEASE_STAGE) {
		const revision = deployment.target?.arn ?? '';
		return { ...held, kind: 'release', revision, command: release, task: gate.task?.arn };
	}
	return { ...held, kind: 'checks', checks };
}
function describeGate(gate) {
	if (gate.verdict?.kind === 'go-back') return [gate.verdict.reason];
	if (gate.verdict?.kind === 'wait') return [...describeChecks(gate.failures), 'waits for approval'];
	if (gate.stage === RELEASE_STAGE) {
		if (gate.verdict !== undefined) return ['the release ended well'];
		return [gate.task === undefined ? 'the release begins' : `the release is ${gate.task.status}`];
	}
	return describeChecks(gate.failures);
}
function describeChecks(failures) {
	if (failures.length === 0) return [];
	const passed = failures.filter((failure) => failure === undefined).length;
	const wrong = failures.find((failure) => failure !== undefined);
	return [`${passed} of ${failures.length} checks passed`, ...(wrong === undefined || wrong === NOT_ASKED ? [] : [wrong])];
}
function awaitsApproval(gate, deployment) {
	return gate?.verdict?.kind === 'wait' && deployment?.pause === gate.pause;
}
const RELEASE_STAGE = 'PRE_SCALE_UP';
const NOT_ASKED = 'not asked yet';
function openGate(goal, pause, stage, since) {
	const failures = stage === RELEASE_STAGE ? [] : goal.checks.map(() => NOT_ASKED);
	return { pause, stage, since, task: undefined, failures, verdict: judgeAtOnce(goal, stage, failures), told: false };
}
function judgeAtOnce({ release, approval }, stage, failures) {
	if (approval === 'denied') return { kind: 'go-back', reason: 'a person took it back' };
	if (stage === RELEASE_STAGE) return release === undefined ? { kind: 'go-on' } : undefined;
	return failures.length > 0 ? undefined : { kind: approval === 'awaited' ? 'wait' : 'go-on' };
}
function judgeRelease({ status, exitCode, reason }) {
	if (status !== 'STOPPED') return undefined;
	if (exitCode === 0) return { kind: 'go-on' };
	const said = exitCode === undefined ? `did not run: ${reason ?? 'no reason given'}` : `ended with exit code ${exitCode}`;
	return { kind: 'go-back', reason: `the release ${said}` };
}
function judgeChecks({ approval }, failures, waited) {
	const wrong = failures.filter((failure) => failure !== undefined);
	if (wrong.length === 0) return { kind: approval === 'awaited' ? 'wait' : 'go-on' };
	return waited < CHECK_SECONDS ? undefined : { kind: 'go-back', reason: wrong.join('; ') };
}
function describeAnswer({ path, status }, answer) {
	switch (answer?.kind) {
		case 'answered':
			return answer.status === status ? undefined : `GET ${path} answered ${answer.status}, not ${status}`;
		case 'silent':
			return `GET ${path} was not answered: ${answer.reason}`;
		case undefined:
			return NOT_ASKED;
	}
}

;// CONCATENATED MODULE: ./lib/rollout/serviceProgress.js


function isFailing(deployment) {
	return deployment.status !== 'SUCCESSFUL' && !isUnderWay(deployment);
}
function isOver(deployment) {
	return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(deployment.status);
}
function followService(goal, before, sight, seconds) {
	const deployment = sight.deployment ?? before.deployment;
	const known = {
		...before,
		deployment,
		revision: sight.revision ?? before.revision,
		evidence: sight.evidence ?? before.evidence,
	};
	if (deployment === undefined) return { progress: known, line: undefined };
	const stages = enter(before.stages, deployment, goal, seconds);
	const gate = followGate(goal, before.gate, deployment, sight.gate, seconds);
	const progress = { ...known, gate, stages };
	const line = `${goal.key}: ${serviceProgress_describe(deployment, progress, goal, seconds)}`;
	return { progress: { ...progress, line }, line: line === before.line ? undefined : line };
}
function proveService(goal, { deployment, revision }) {
	if (deployment === undefined) {
		return goal.rollsOut ? `${goal.key} got no deployment, although its version changes` : undefined;
	}
	if (deployment.status !== 'SUCCESSFUL') {
		return `the deployment of ${goal.key} is ${deployment.status}, not SUCCESSFUL`;
	}
	return goal.containers.flatMap((planned) => compare(goal.key, planned, digestOf(revision, planned.name)) ?? [])[0];
}
function compare(key, { name, digest }, running) {
	if (running === digest) return undefined;
	const who = name === key ? key : `${name} of ${key}`;
	return running === undefined ? `ECS does not say which image ${who} runs` : `${who} runs ${running}, planned is ${digest}`;
}
function digestOf(revision, container) {
	const found = revision?.containers.find(({ name }) => name === container);
	return found?.digest ?? /@(sha256:[0-9a-f]{64})$/.exec(found?.image ?? '')?.[1];
}
function enter(stages, deployment, { step }, seconds) {
	const current = stages[stages.length - 1];
	const name = isUnderWay(deployment) ? deployment.lifecycleStage : undefined;
	const weight = step !== undefined && name === 'PRODUCTION_TRAFFIC_SHIFT' ? deployment.target?.productionWeight : undefined;
	if (current?.leftAt === undefined && current?.name === name && current?.weight === weight) return stages;
	const past = stages.map((stage) => (stage.leftAt === undefined ? { ...stage, leftAt: seconds } : stage));
	return name === undefined ? past : [...past, { name, weight, enteredAt: seconds, leftAt: undefined }];
}
function serviceProgress_describe(deployment, { stages, gate }, goal, seconds) {
	if (!isUnderWay(deployment)) {
		const reason = deployment.rollbackReason ?? deployment.statusReason;
		return deployment.status + (reason === undefined || deployment.status === 'SUCCESSFUL' ? '' : `: ${reason}`);
	}
	if (deployment.lifecycleStage === undefined) return [deployment.status, ...tasksOf(deployment)].join(', ');
	if (gate !== undefined && gate.pause === deployment.pause) {
		return [deployment.lifecycleStage, ...describeGate(gate)].join(', ');
	}
	return [deployment.lifecycleStage, ...detailsOf(deployment, stages, goal, seconds)].join(', ');
}
function detailsOf(deployment, stages, goal, seconds) {
	const { target } = deployment;
	switch (deployment.lifecycleStage) {
		case 'SCALE_UP':
			return tasksOf(deployment);
		case 'TEST_TRAFFIC_SHIFT':
			return target?.testWeight === undefined ? [] : [`${target.testWeight} % of test traffic on the new version`];
		case 'PRODUCTION_TRAFFIC_SHIFT':
			return target?.productionWeight === undefined ? [] : [`${target.productionWeight} % of production traffic on the new version`, ...nextStep(target.productionWeight, stages, goal, seconds)];
		case 'BAKE_TIME':
			return [`both versions run, ${remaining(stages, goal.bakeMinutes, seconds)}`];
		case 'CLEAN_UP':
			return ['the old version is stopped'];
		default:
			return [];
	}
}
function tasksOf({ target }) {
	return target === undefined ? [] : [`${target.running} of ${target.requested} new tasks run`];
}
function nextStep(weight, stages, { step }, seconds) {
	if (step === undefined || weight <= 0 || weight >= 100) return [];
	const left = minutesLeft(stages, step.bakeMinutes, seconds);
	return [left > 0 ? `more in about ${left} min` : 'more in a moment'];
}
function remaining(stages, bakeMinutes, seconds) {
	const left = minutesLeft(stages, bakeMinutes, seconds);
	return left > 0 ? `about ${left} min left` : 'almost over';
}
function minutesLeft(stages, bakeMinutes, seconds) {
	const enteredAt = stages[stages.length - 1]?.enteredAt ?? seconds;
	return Math.ceil(bakeMinutes - (seconds - enteredAt) / 60);
}

;// CONCATENATED MODULE: ./lib/rollout/suggestions.js
const rules = [
	{
		pattern: /exec format error|image Manifest does not contain descriptor matching platform/i,
		advice: 'the image is for another processor: compare `build.platform` with the runner that builds it',
	},
	{
		pattern: /^[^\n]*the release (ended with|did not run)/im,
		advice: 'the command of `release` failed, and nothing of the new version started: its last log lines say why; run the image by hand with the same command and variables',
	},
	{
		pattern: /GET \S+ was not answered/i,
		advice: 'the test port did not answer: is the runner’s address among `deployment.test_from`, and does the service answer within the time of the check?',
	},
	{
		pattern: /GET \S+ answered/i,
		advice: 'the new version answered a check otherwise than `deployment.checks` wants: ask it yourself, or change the check if the new answer is right',
	},
	{
		pattern: /OutOfMemory|exit code 137/i,
		advice: 'the container was killed, most often for want of memory: raise `memory`',
	},
	{
		pattern: /CannotPullContainer|CannotPullImage|pull image manifest/i,
		advice: 'the image could not be pulled: is it in the repository, and can the tasks reach the registry (public address, NAT or endpoints)?',
	},
	{
		pattern: /ResourceInitializationError|unable to (pull|retrieve) secret/i,
		advice: 'a secret or the log group could not be reached: check the names under `secrets` and that the tasks can reach AWS',
	},
	{
		pattern: /FailedHealthChecks|ResponseCodeMismatch|failed ELB health checks|Health checks failed/i,
		advice: 'the health check got no good answer: check `http.healthcheck.path` and `port`, and give a slow start more `grace_period`',
	},
	{
		pattern: /Target\.Timeout|Request timed out/i,
		advice: 'nothing answered the health check in time: does the container listen on 0.0.0.0 and on `port`?',
	},
	{
		pattern: /exit code (?!137|143)[1-9]/i,
		advice: 'the container ended by itself: its last log lines say why; run the image by hand with the same variables',
	},
	{
		pattern: /FAILURE signal|resource signal/i,
		advice: 'the script of an instance failed, or did not end in 15 minutes: read its /var/log/cloud-init-output.log, which `cloudwatch_agent` sends to the log group of the instances',
	},
	{
		pattern: /Capacity is unavailable|RESOURCE:(CPU|MEMORY|ENI)/i,
		advice: 'AWS had no capacity for the tasks at that moment: run this again, or use another size',
	},
	{
		pattern: /iam:(CreateRole|PutRolePermissionsBoundary|PutRolePolicy|DeleteRolePolicy|DeleteRolePermissionsBoundary)\b/,
		advice: 'the execution role makes only roles whose boundary bootstrap allows: deploy `inferloop bootstrap` again, with `--permissions-boundary` for one that the file names',
	},
	{
		pattern: /is not authorized to perform|AccessDenied|Access denied/i,
		advice: 'the execution role lacks a permission: give it the action that the message names, then run this again',
	},
	{
		pattern: /already exists/i,
		advice: 'something of that name exists outside this stack: remove or import it, then run this again',
	},
	{
		pattern: /limit (was )?exceeded|maximum number of|quota/i,
		advice: 'a quota of the account is used up: ask for more in the Service Quotas console, or remove what is not needed',
	},
	{
		pattern: /invalid networking configuration|ListenerRule is required|unexpected target group|exactly one target group/i,
		advice: 'the load balancer is not as the deployment needs it: was a rule or target group changed by hand?',
	},
];
const circuitBreaker = {
	pattern: /circuit breaker/i,
	advice: 'tasks of the new version did not become healthy: look at their last log lines, and compare `port` and `http.healthcheck.path` with what the image serves',
};
const MOST = 3;
function suggest(texts) {
	const all = texts.join('\n');
	const matching = rules.filter(({ pattern }) => pattern.test(all));
	const fitting = matching.length > 0 ? matching : [circuitBreaker].filter(({ pattern }) => pattern.test(all));
	return fitting.slice(0, MOST).map(({ advice }) => advice);
}

;// CONCATENATED MODULE: ./lib/rollout/diagnose.js


function diagnose(state, goal, message) {
	const services = goal.services.flatMap(({ key }) => diagnoseService(key, state.services[key]) ?? []);
	const cause = causeOf(state, goal, message);
	const told = services.flatMap((service) => [...service.deployment, ...service.tasks, ...service.targets]);
	const logs = services.flatMap(({ logLines }) => logLines);
	return { cause, services, suggestions: suggest([cause, state.firstFailure?.reason ?? '', ...told, ...logs]) };
}
function causeOf(state, goal, message) {
	const { firstFailure, operation } = state;
	const service = goal.services.find(({ logicalId }) => logicalId === firstFailure?.logicalId);
	const said = service && reasonOf(state.services[service.key]);
	if (service !== undefined && said !== undefined) return `${service.key}: ${said}`;
	if (firstFailure !== undefined) return describeEvent(firstFailure);
	const failing = goal.services.find(({ key }) => reasonOf(state.services[key]) !== undefined);
	if (failing !== undefined) return `${failing.key}: ${reasonOf(state.services[failing.key])}`;
	return message ?? operation?.reason ?? 'AWS gave no reason';
}
function describeEvent({ logicalId, type, status, reason }) {
	return `${logicalId} (${type}) ${status}${reason === undefined ? '' : `: ${reason}`}`;
}
function reasonOf(service) {
	const deployment = service?.deployment;
	if (deployment === undefined || !isFailing(deployment)) return undefined;
	const verdict = service?.gate?.verdict;
	if (verdict?.kind === 'go-back') return verdict.reason;
	return deployment.rollbackReason ?? deployment.statusReason;
}
function diagnoseService(key, service) {
	const { deployment, evidence } = service ?? {};
	const failing = deployment !== undefined && isFailing(deployment);
	const releaseLines = (service?.gate?.verdict?.kind === 'go-back' && service.gate.task?.logLines) || [];
	if (!failing && evidence === undefined) return undefined;
	return {
		key,
		deployment: failing ? [[deployment.status, reasonOf(service)].filter((text) => text !== undefined).join(': '), ...(deployment.circuitBreaker === 'TRIGGERED' ? ['the circuit breaker stopped it'] : []), ...deployment.triggeredAlarms.map((alarm) => `alarm ${alarm} went off`)] : [],
		...tell(evidence),
		...(releaseLines.length === 0 ? {} : { logLines: releaseLines }),
	};
}
function tell(evidence) {
	if (evidence === undefined) return { tasks: [], targets: [], logLines: [] };
	return {
		tasks: diagnose_counted(evidence.stoppedTasks.filter(stoppedByItself).map(describeTask)),
		targets: diagnose_counted(evidence.targets.filter(({ state }) => state !== 'healthy').map(describeTarget)),
		logLines: evidence.logLines,
	};
}
function stoppedByItself({ stoppedReason }) {
	return !/^Scaling activity initiated by/.test(stoppedReason ?? '');
}
function diagnose_counted(texts) {
	return [...new Set(texts)].map((text) => {
		const times = texts.filter((other) => other === text).length;
		return times === 1 ? text : `${text} (${times} times)`;
	});
}
function describeTask({ stoppedReason, containers }) {
	const ends = containers.flatMap(({ name, exitCode, reason }) => {
		const said = [exitCode === undefined ? undefined : `exit code ${exitCode}`, reason].filter((text) => text !== undefined);
		return said.length === 0 ? [] : [`${name}: ${said.join(', ')}`];
	});
	return [stoppedReason ?? 'stopped without a reason', ...ends].join('; ');
}
function describeTarget({ state, reason, description }) {
	return [state, reason, description].filter((text) => text !== undefined).join(', ');
}

;// CONCATENATED MODULE: ./lib/commands/gates.js

const LOG_LINES = 20;
async function workAtGate(work, service, stackArn, ports) {
	switch (work.kind) {
		case 'release':
			return { kind: 'release', task: await runRelease(work, service, ports) };
		case 'checks': {
			const origin = await readOrigin(service, stackArn, ports);
			const answers = await Promise.all(work.checks.map(({ path, withinSeconds }) => ports.probe.ask(`${origin}${path}`, withinSeconds)));
			return { kind: 'checks', answers };
		}
		case 'tell':
			await ports.gates.endPause(work.deployment, work.pause, work.action);
			return { kind: 'told' };
		case 'stop':
			await ports.gates.stop(work.deployment);
			return { kind: 'told' };
	}
}
async function runRelease({ deployment, revision, command, task }, { key, logGroup }, { gates, services }) {
	const seen = task === undefined ? await gates.startRelease({ deployment, revision, container: key, command }) : await gates.readRelease(task, key);
	if (seen.arn === undefined || seen.status !== 'STOPPED' || seen.exitCode === 0) return seen;
	const stream = `${key}/${key}/${seen.arn.split('/').at(-1)}`;
	return { ...seen, logLines: await services.logTail(logGroup, LOG_LINES, stream) };
}
async function readOrigin({ testName, testScheme, testPort }, stackArn, { stacks, gates }) {
	if (testName !== undefined) return `${testScheme}://${testName}:${testPort}`;
	const balancer = (await stacks.resources(stackArn))[loadBalancer_LOAD_BALANCER]?.physicalId ?? '';
	return `${testScheme}://${await gates.balancerName(balancer)}:${testPort}`;
}

;// CONCATENATED MODULE: ./lib/config/images.js

function imagesOf({ services, jobs, functions }) {
	return [...services.flatMap(containers/* containersOf */.Mz), ...jobs, ...functions.flatMap(imageOf)];
}
function imageOf({ key, code }) {
	return code.kind === 'container' ? [{ key, image: code.image, platform: code.platform }] : [];
}

;// CONCATENATED MODULE: ./lib/commands/image.js


async function createImages(request, ports) {
	const images = {};
	for (const needed of imagesOf(request.config)) {
		images[needed.key] = await ports.log.group(`Image of ${needed.key}`, () => createImage({ ...request, needed }, ports));
	}
	return images;
}
async function tagDeployed(repositories, { repository, environment, digest }) {
	const prefix = `deployed-${environment}-`;
	const numbers = (await repositories.tags(repository, prefix)).map((tag) => Number(tag.slice(prefix.length))).filter(Number.isSafeInteger);
	const last = Math.max(0, ...numbers);
	if (last > 0 && (await repositories.find(repository, `${prefix}${last}`)) === digest) return;
	await repositories.tag(repository, digest, `${prefix}${last + 1}`);
}
async function createImage(request, ports) {
	const { image } = request.needed;
	switch (image.kind) {
		case 'image':
			return resolveNamed(image.reference, request, ports);
		case 'build':
			return findOrBuild(image.build, request, ports);
	}
}
async function resolveNamed(reference, { needed, login }, { references, log }) {
	const digest = await references.resolve(reference, needed.platform, login);
	log.line(`${reference} is ${digest}`);
	return { buildKey: undefined, reference: `${withoutTag(reference)}@${digest}`, digest };
}
async function findOrBuild(build, request, ports) {
	const { config, needed, target, login } = request;
	const { log, repositories, workspace } = ports;
	const inputs = await workspace.buildInputs(build, needed.platform);
	const trusted = `${config.project}/${needed.key}`;
	const own = target.kind === 'plan' ? `${config.project}/plan/${needed.key}` : trusted;
	const trustedTag = `key-${inputs.key}`;
	const keyTag = target.kind === 'plan' ? `${target.owner}-${trustedTag}` : trustedTag;
	const planned = (repository, digest) => ({
		buildKey: inputs.key,
		reference: `${login.registry}/${repository}@${digest}`,
		digest,
	});
	if (!inputs.reusable) {
		log.warning(`${needed.key}: the build context holds files that git does not know, so no earlier image can be reused; add them to git or to .dockerignore`);
		return planned(own, await buildAndPush(build, own, target.unique, request, ports));
	}
	const [deployed, earlier] = await Promise.all([repositories.find(trusted, trustedTag), own === trusted ? undefined : repositories.find(own, keyTag)]);
	if (deployed !== undefined) {
		log.line(`the same inputs were deployed before: ${trusted}@${deployed}`);
		return planned(trusted, deployed);
	}
	if (earlier !== undefined) {
		log.line(`built before for this pull request: ${own}@${earlier}`);
		return planned(own, earlier);
	}
	return planned(own, await buildAndPush(build, own, keyTag, request, ports));
}
async function buildAndPush(build, name, tag, { needed, login }, { builder, repositories }) {
	const missing = await builder.unavailable(needed.platform);
	if (missing !== undefined) {
		throw new errors/* DeployError */.s('image-failed', `the image of ${needed.key} cannot be built: ${missing}`, {
			fault: 'user',
		});
	}
	const repository = await repositories.ensure(name);
	return builder.buildAndPush({ build, platform: needed.platform, repository, tag, login });
}
function withoutTag(reference) {
	return reference.replace(/@sha256:.*$/, '').replace(/:[^/:]+$/, '');
}

;// CONCATENATED MODULE: ./lib/rollout/stackProgress.js
const stackProgress_beginnings = ['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS'];
const cancelled = /^Resource (creation|update) cancelled/i;
function decideEnd(status) {
	if (status.endsWith('_IN_PROGRESS')) return undefined;
	if (status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE') return 'complete';
	if (['UPDATE_ROLLBACK_COMPLETE', 'ROLLBACK_COMPLETE', 'DELETE_COMPLETE'].includes(status)) return 'rolled-back';
	return 'failed';
}
function isGoingBack(status) {
	return status.includes('ROLLBACK') || status.startsWith('DELETE');
}
function followEvents(state, events, stackArn) {
	const own = state.operation === undefined ? eventsOfOperation(events, stackArn) : events;
	const lastEvent = events[events.length - 1]?.id ?? state.lastEvent;
	return {
		state: own.reduce((before, event) => followEvent(before, event, stackArn), { ...state, lastEvent }),
		lines: own.flatMap((event) => stackProgress_describeEvent(event, stackArn)),
	};
}
function eventsOfOperation(events, stackArn) {
	const start = events.findLastIndex((event) => isOfStack(event, stackArn) && stackProgress_beginnings.includes(event.status));
	return start < 0 ? [] : events.slice(start);
}
function followEvent(state, event, stackArn) {
	if (isOfStack(event, stackArn)) return { ...state, operation: advance(state.operation, event) };
	if (!event.status.endsWith('_FAILED')) return state;
	if (state.operation?.status === 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS') {
		return {
			...state,
			warnings: [...state.warnings, `${event.logicalId} was replaced and could not be removed: ${event.reason ?? event.status}`],
		};
	}
	if (state.firstFailure !== undefined || cancelled.test(event.reason ?? '')) return state;
	return { ...state, firstFailure: event };
}
function advance(operation, event) {
	return {
		startedAt: operation?.startedAt ?? event.at,
		status: event.status,
		reason: event.reason ?? operation?.reason,
	};
}
function stackProgress_describeEvent(event, stackArn) {
	const reason = event.reason === undefined ? '' : `: ${event.reason}`;
	if (isOfStack(event, stackArn)) return [`stack ${event.status}${reason}`];
	if (event.status.endsWith('_IN_PROGRESS')) return [];
	return [`${event.status} ${event.logicalId} (${event.type})${event.status.endsWith('_FAILED') ? reason : ''}`];
}
function isOfStack(event, stackArn) {
	return event.physicalId === stackArn;
}

;// CONCATENATED MODULE: ./lib/rollout/follow.js



const PROOF_SECONDS = 60;
const follow_nothing = {
	arn: undefined,
	deployment: undefined,
	revision: undefined,
	evidence: undefined,
	gate: undefined,
	stages: [],
	line: undefined,
};
const unseen = { deployment: undefined, revision: undefined, evidence: undefined, gate: undefined };
function startRollout(goal, lastEvent) {
	return {
		operation: undefined,
		lastEvent,
		firstFailure: undefined,
		warnings: [],
		services: Object.fromEntries(goal.services.map(({ key }) => [key, follow_nothing])),
		completeAt: undefined,
	};
}
function follow_follow(state, observation, goal) {
	const stack = followEvents(state, observation.events, goal.stackArn);
	const services = goal.services.map((service) => {
		const before = state.services[service.key] ?? follow_nothing;
		const arn = follow_arnOf(service, observation.events) ?? before.arn;
		const sight = observation.services[service.key] ?? unseen;
		return { key: service.key, ...followService(service, { ...before, arn }, sight, observation.seconds) };
	});
	const complete = stack.state.operation !== undefined && decideEnd(stack.state.operation.status) === 'complete';
	const after = {
		...stack.state,
		services: Object.fromEntries(services.map(({ key, progress }) => [key, progress])),
		completeAt: complete ? (state.completeAt ?? observation.seconds) : undefined,
	};
	return {
		state: after,
		lines: [...stack.lines, ...services.flatMap(({ line }) => line ?? [])],
		next: decideNext(after, observation.seconds, goal),
	};
}
function follow_arnOf({ logicalId }, events) {
	return events.findLast((event) => event.logicalId === logicalId && event.physicalId.startsWith('arn:'))?.physicalId;
}
function decideNext(state, seconds, goal) {
	const look = {
		kind: 'look',
		watch: follow_watched(state, goal),
		examine: examined(state, seconds, goal),
		gates: goal.services.flatMap((service) => {
			const { gate, deployment } = state.services[service.key] ?? follow_nothing;
			return decideWork(service, gate, deployment) ?? [];
		}),
		free: freed(state, goal),
	};
	if (look.examine.length > 0) return look;
	const end = state.operation && decideEnd(state.operation.status);
	switch (end) {
		case 'rolled-back':
			return { kind: 'rolled-back' };
		case 'failed':
			return { kind: 'failed', message: `the stack ended as ${state.operation?.status}` };
		case 'complete':
			return decideProof(state, seconds, goal) ?? look;
		case undefined:
			if (awaitsPerson(state, goal)) return { kind: 'awaiting-approval' };
			return seconds < goal.timeoutSeconds ? look : timedOut(state, goal);
	}
}
function awaitsPerson(state, { services }) {
	const waiting = services.filter(({ key }) => {
		const { gate, deployment } = state.services[key] ?? follow_nothing;
		return awaitsApproval(gate, deployment);
	});
	const others = services.filter((service) => !waiting.includes(service));
	return (
		waiting.length > 0 &&
		others.every(({ key, rollsOut }) => {
			const deployment = state.services[key]?.deployment;
			return deployment === undefined ? !rollsOut : isOver(deployment);
		})
	);
}
function decideProof(state, seconds, goal) {
	const missing = goal.services.flatMap((service) => proveService(service, state.services[service.key] ?? follow_nothing) ?? []);
	if (missing.length === 0) return { kind: 'succeeded' };
	if (seconds - (state.completeAt ?? seconds) < PROOF_SECONDS) return undefined;
	return { kind: 'failed', message: `the stack is complete, but ${missing.join('; ')}` };
}
function timedOut(state, goal) {
	const minutes = Math.round(goal.timeoutSeconds / 60);
	const status = state.operation?.status ?? 'not started';
	return {
		kind: 'timed-out',
		message: `the rollout was not over after ${minutes} min; the stack is ${status} and goes on without this run`,
	};
}
function follow_watched(state, goal) {
	const { operation } = state;
	if (operation === undefined || isGoingBack(operation.status)) return [];
	return goal.services.flatMap(({ key }) => {
		const { arn, deployment, revision } = state.services[key] ?? follow_nothing;
		const settled = deployment !== undefined && isOver(deployment) && (isFailing(deployment) || revision !== undefined);
		return arn === undefined || settled ? [] : [{ key, arn, since: operation.startedAt }];
	});
}
function freed(state, goal) {
	const { operation } = state;
	if (operation === undefined || !isGoingBack(operation.status)) return [];
	return goal.services.flatMap(({ key, release, checks, approval }) => {
		const { arn } = state.services[key] ?? follow_nothing;
		const held = release !== undefined || checks.length > 0 || approval !== 'none';
		return arn === undefined || !held ? [] : [{ key, arn, since: operation.startedAt }];
	});
}
function examined(state, seconds, goal) {
	const { operation, firstFailure } = state;
	if (operation === undefined) return [];
	const late = seconds >= goal.timeoutSeconds && decideEnd(operation.status) === undefined;
	return goal.services.flatMap(({ key, logicalId }) => {
		const { arn, deployment, evidence } = state.services[key] ?? follow_nothing;
		const fails = firstFailure?.logicalId === logicalId || (deployment !== undefined && isFailing(deployment));
		const unfinished = late && deployment !== undefined && !isOver(deployment);
		if (arn === undefined || evidence !== undefined || !(fails || unfinished)) return [];
		return [{ key, arn, since: operation.startedAt }];
	});
}

;// CONCATENATED MODULE: ./lib/commands/watch.js



const POLL_SECONDS = 2;
const watch_LOG_LINES = 20;
async function watchRollout(request, ports) {
	const { goal, onStage } = request;
	const start = ports.clock.seconds();
	let state = startRollout(goal, request.lastEvent);
	let next = { kind: 'look', watch: [], examine: [], gates: [], free: [] };
	while (next.kind === 'look') {
		const seen = await observe(next, state, request, ports);
		const seconds = ports.clock.seconds() - start;
		const stages = stageNames(state);
		const step = follow_follow(state, { ...seen, seconds }, goal);
		for (const line of step.lines) ports.log.line(redactText(line));
		state = step.state;
		next = step.next;
		if (stageNames(state) !== stages) await onStage(currentLines(state));
		if (next.kind !== 'look') break;
		if (ports.clock.cancelled()) return { ending: { kind: 'cancelled' }, state, seconds };
		if (next.examine.length === 0) await ports.clock.sleep(POLL_SECONDS);
	}
	return { ending: next, state, seconds: ports.clock.seconds() - start };
}
async function observe({ watch, examine, gates, free }, state, request, ports) {
	const keys = [...new Set([...watch, ...examine, ...gates].map(({ key }) => key))];
	const [events, ...sights] = await Promise.all([
		ports.stacks.events(request.goal.stackArn, state.lastEvent),
		...keys.map(async (key) => {
			const watched = watch.find((service) => service.key === key);
			const examined = examine.find((service) => service.key === key);
			const work = gates.find((gate) => gate.key === key);
			const service = request.services.find((one) => one.key === key);
			const gate = work === undefined || service === undefined ? undefined : await workAtGate(work, service, request.goal.stackArn, ports);
			const sight = watched === undefined ? watch_unseen : await look(watched, ports);
			const evidence = examined === undefined ? undefined : await readEvidence(examined, request, ports);
			return [key, { ...sight, evidence, gate }];
		}),
	]);
	await Promise.all(free.map((service) => setFree(service, ports)));
	return { events, services: Object.fromEntries(sights) };
}
const watch_unseen = { deployment: undefined, revision: undefined };
async function look({ arn, since }, { services }) {
	const deployment = (await services.deployments(arn, since)).at(-1);
	const target = deployment?.status === 'SUCCESSFUL' ? deployment.target : undefined;
	return { deployment, revision: target === undefined ? undefined : await services.revision(target.arn) };
}
async function setFree({ arn, since }, { services, gates }) {
	const [newest] = await services.deployments(arn, since);
	if (newest?.pause !== undefined) await gates.endPause(newest.arn, newest.pause, 'CONTINUE');
}
async function readEvidence({ key, arn }, { goal, services }, ports) {
	const service = services.find((one) => one.key === key);
	const readTargets = async () => {
		const resources = await ports.stacks.resources(goal.stackArn);
		const arns = (service?.targetGroups ?? []).flatMap((logicalId) => resources[logicalId]?.physicalId ?? []);
		return ports.services.targetHealth(arns);
	};
	const [stoppedTasks, targets, logLines] = await Promise.allSettled([ports.services.stoppedTasks(arn), readTargets(), service === undefined ? [] : ports.services.logTail(service.logGroup, watch_LOG_LINES)]);
	return { stoppedTasks: watch_listOf(stoppedTasks), targets: watch_listOf(targets), logLines: watch_listOf(logLines) };
}
function watch_listOf(result) {
	return result.status === 'fulfilled' ? result.value : [];
}
function stageNames({ services }) {
	return Object.values(services)
		.map(({ deployment, stages }) => `${deployment?.status} ${stages.length}`)
		.join();
}
function currentLines({ services }) {
	return Object.values(services)
		.flatMap(({ line }) => line ?? [])
		.join('; ');
}

;// CONCATENATED MODULE: ./lib/commands/deploy.js






const OTHER_MINUTES = 60;
async function executeProposal({ proposal, changeSet, environment, run }, aws) {
	const { stack, plan, deployed } = proposal;
	for (const { key, repository, runner } of stack.images) {
		const image = plan.images[key];
		if (image?.buildKey === undefined || !plan.changes.some(({ logicalId }) => logicalId === runner)) continue;
		await tagDeployed(aws.repositories, { repository, environment, digest: image.digest });
	}
	const events = await aws.stacks.events(changeSet.stackArn, undefined);
	await aws.stacks.execute(changeSet.arn, {
		first: deployed.snapshot === undefined,
		token: `inferloop-${run.id}-${run.attempt}`,
	});
	const services = stack.services.flatMap((service) =>
		goalOf(
			service,
			plan.images,
			plan.rollouts.some((rollout) => rollout.service === service.key),
		),
	);
	const replaces = plan.risks.some(({ kind }) => kind === 'instances-replaced');
	const least = replaces || plan.rollouts.length === 0 ? OTHER_MINUTES : 0;
	const minutes = Math.max(...plan.rollouts.map(({ timeoutMinutes }) => timeoutMinutes), least);
	return {
		goal: { stackArn: changeSet.stackArn, services, timeoutSeconds: minutes * 60 },
		services: stack.services,
		lastEvent: events.at(-1)?.id,
	};
}
function attachRollout(config, stack, parameters, decided) {
	const { images, services } = buildStack(config, undefined);
	const known = images.flatMap(({ key, imageParameter }) => {
		const [, digest] = (parameters[imageParameter] ?? '').split('@');
		return digest === undefined ? [] : [[key, { digest }]];
	});
	const goals = services.flatMap((service) => goalOf(service, Object.fromEntries(known), false, decided));
	const minutes = Math.max(...services.map(({ timeoutMinutes }) => timeoutMinutes), 0) || OTHER_MINUTES;
	return {
		goal: { stackArn: stack.arn, services: goals, timeoutSeconds: minutes * 60 },
		services,
		lastEvent: undefined,
	};
}
function goalOf({ key, logicalId, step, bakeMinutes, release, checks, approve, ...service }, images, rollsOut, decided) {
	const containers = service.containers.flatMap((container) => {
		const image = images[container.key];
		return image === undefined ? [] : [{ name: container.name, digest: image.digest }];
	});
	const approval = decided ?? (approve ? 'awaited' : 'none');
	return containers.length === 0 ? [] : [{ key, logicalId, step, bakeMinutes, release, checks, approval, containers, rollsOut }];
}
async function followRollout(rollout, ports, onStage) {
	const { ending, state, seconds } = await watchRollout({ ...rollout, onStage }, ports);
	const result = ending.kind === 'awaiting-approval' ? { ...ending, kind: 'awaiting-promotion', addresses: await readAddresses(state, rollout, ports) } : resultOf(ending, state, rollout.goal);
	return { result, state, seconds };
}
async function readAddresses({ services: progress }, { goal, services }, ports) {
	const waiting = services.filter(({ key }) => awaitsApproval(progress[key]?.gate, progress[key]?.deployment));
	return Promise.all(
		waiting.map(async (service) => ({
			service: service.key,
			url: `${await readOrigin(service, goal.stackArn, ports)}${service.testPath}`,
		})),
	);
}
function resultOf(ending, state, goal) {
	switch (ending.kind) {
		case 'succeeded':
			return { kind: 'applied' };
		case 'rolled-back':
			if (goal.services.some(({ approval }) => approval === 'denied')) return { kind: 'taken-back' };
			return { kind: 'rolled-back', diagnosis: diagnose(state, goal, undefined) };
		case 'failed':
			return { kind: 'failed', diagnosis: diagnose(state, goal, ending.message) };
		case 'timed-out':
			return { kind: 'timed-out', diagnosis: { ...diagnose(state, goal, undefined), cause: ending.message } };
		case 'cancelled':
			return { kind: 'cancelled', stackStatus: state.operation?.status ?? 'about to start' };
	}
}

;// CONCATENATED MODULE: ./lib/plan/description.js
const PREFIX = 'inferloop/1';
function renderDescription(description) {
	const { source, commit, tree, pr, run, attempt } = description;
	return `${PREFIX} source=${source} commit=${commit} tree=${tree}${pr === undefined ? '' : ` pr=${pr}`} run=${run}.${attempt}`;
}
function parseDescription(text) {
	const [prefix, ...words] = text.split(' ');
	const fields = new Map(words.map((word) => splitOnce(word, '=')));
	const [source, commit, tree] = [fields.get('source'), fields.get('commit'), fields.get('tree')];
	const [run, attempt] = splitOnce(fields.get('run') ?? '', '.').map(Number);
	const pr = fields.get('pr');
	if (prefix !== PREFIX || !isHash(source) || !isHash(commit) || !isHash(tree)) return undefined;
	if (!isCount(run) || !isCount(attempt) || (pr !== undefined && !isCount(Number(pr)))) return undefined;
	return { source, commit, tree, pr: pr === undefined ? undefined : Number(pr), run, attempt };
}
function isOwnChangeSet(arn) {
	return arn?.includes(':changeSet/inferloop-') === true;
}
function splitOnce(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function isHash(text) {
	return text !== undefined && /^[0-9a-f]{7,64}$/.test(text);
}
function isCount(value) {
	return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/plan/stackStatus.js
const steady = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', 'IMPORT_COMPLETE', 'IMPORT_ROLLBACK_COMPLETE'];
function decideStack(status) {
	if (status === undefined || status === 'DELETE_COMPLETE' || status === 'REVIEW_IN_PROGRESS') return { kind: 'create' };
	if (status === 'ROLLBACK_COMPLETE') return { kind: 'recreate' };
	if (steady.includes(status)) return { kind: 'update' };
	if (status.endsWith('_IN_PROGRESS')) return { kind: 'busy' };
	return { kind: 'broken', hint: hintFor(status) };
}
function keepsLastChange(status) {
	return ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'].includes(status);
}
function hintFor(status) {
	switch (status) {
		case 'UPDATE_ROLLBACK_FAILED':
			return 'continue the rollback in the CloudFormation console (Stack actions → Continue update rollback), then run this again';
		case 'UPDATE_FAILED':
			return 'roll the stack back in the CloudFormation console (Stack actions → Roll back), then run this again';
		case 'CREATE_FAILED':
		case 'ROLLBACK_FAILED':
		case 'DELETE_FAILED':
			return 'its first creation or its deletion did not end; delete the stack in the CloudFormation console, then run this again';
		default:
			return 'look at its last events in the CloudFormation console';
	}
}

;// CONCATENATED MODULE: ./lib/commands/deployed.js



async function readDeployed(stacks, stackName) {
	const state = await stacks.read(stackName);
	const verdict = decideStack(state?.status);
	if (state === undefined || verdict.kind === 'create' || verdict.kind === 'recreate') {
		return { state, verdict, snapshot: undefined };
	}
	const text = await stacks.template(stackName);
	const snapshot = text === undefined ? undefined : { template: (0,parse/* parseTemplate */.QC)(text), parameters: state.parameters };
	return { state, verdict, snapshot };
}
async function readDeployedCommit(state, stacks) {
	if (state === undefined || !isOwnChangeSet(state.changeSetArn) || !keepsLastChange(state.status)) return undefined;
	const description = await stacks.changeSetDescription(state.name, state.changeSetArn);
	return description === undefined ? undefined : parseDescription(description)?.commit;
}

;// CONCATENATED MODULE: ./lib/plan/changes.js

const order = ['remove', 'replace', 'modify', 'new-revision', 'import', 'add'];
const knownActions = ['Add', 'Modify', 'Remove', 'Import'];
function buildChanges(changes) {
	return changes.map(buildChange).sort((one, other) => order.indexOf(one.action) - order.indexOf(other.action) || (one.logicalId < other.logicalId ? -1 : 1));
}
function countChanges(changes) {
	const count = (...actions) => changes.filter((change) => actions.includes(change.action)).length;
	return {
		add: count('add'),
		change: count('modify', 'new-revision'),
		replace: count('replace'),
		destroy: count('remove'),
		import: count('import'),
	};
}
function describeUnknownActions(changes) {
	return changes.filter((change) => !knownActions.includes(change.action)).map((change) => `CloudFormation says "${change.action}" of ${change.logicalId}; it is shown as a modification.`);
}
function decideAction(change) {
	switch (change.action) {
		case 'Add':
			return 'add';
		case 'Remove':
			return 'remove';
		case 'Import':
			return 'import';
		default:
			if (change.type === 'AWS::ECS::TaskDefinition' && change.replacement !== 'False') return 'new-revision';
			return change.replacement === 'True' ? 'replace' : 'modify';
	}
}
function distinctDetails(details) {
	const byPath = new Map();
	for (const detail of details) {
		if (detail.before !== undefined && detail.before === detail.after) continue;
		const key = detail.path ?? changes_nameOf(detail);
		const known = byPath.get(key);
		if (known === undefined || (known.after === undefined && detail.after !== undefined)) byPath.set(key, detail);
	}
	return [...byPath.values()];
}
function changes_nameOf(detail) {
	return detail.name ?? detail.attribute;
}
function buildChange(change) {
	const action = decideAction(change);
	const replacement = replacementOf(change);
	return {
		logicalId: change.logicalId,
		type: change.type,
		action,
		replacement: action === 'modify' || action === 'replace' ? replacement : undefined,
		policyAction: change.policyAction,
		causes: causesOf(change.details),
		properties: action === 'remove' || action === 'import' ? [] : buildProperties(change),
	};
}
const changedInPlace = {
	'AWS::RDS::DBInstance': ['AutoMinorVersionUpgrade', 'BackupRetentionPeriod', 'DBParameterGroupName', 'MultiAZ', 'PreferredMaintenanceWindow', 'StorageType'],
};
function replacementOf({ type, replacement, details }) {
	if (replacement === 'False') return undefined;
	const known = changedInPlace[type];
	if (replacement !== 'Conditional' || known === undefined) return replacement;
	const demanding = details.filter(({ requiresRecreation: when }) => when === 'Conditionally' || when === 'Always');
	const inPlace = demanding.every((detail) => detail.requiresRecreation === 'Conditionally' && known.includes(changes_nameOf(detail)));
	return demanding.length > 0 && inPlace ? undefined : replacement;
}
function buildProperties(change) {
	const details = distinctDetails(change.details);
	const replacing = new Set(details.filter((detail) => detail.requiresRecreation === 'Always').map(changes_nameOf));
	const fromContexts = change.after === undefined ? [] : diffValues(flattened(change.before), flattened(change.after));
	const leaves = fromContexts.length > 0 ? fromContexts : details.flatMap(leavesOf);
	return leaves.map((leaf) => ({ ...leaf, replaces: replacing.has(topOf(leaf.path)) }));
}
function flattened(context) {
	if (context === undefined) return undefined;
	const { Properties: properties, ...rest } = context;
	return changes_isObject(properties) ? { ...properties, ...rest } : rest;
}
function leavesOf(detail) {
	const path = detail.path === undefined ? changes_nameOf(detail) : changes_pathOf(detail.path);
	const leaves = diffValues(parseValue(detail.before), parseValue(detail.after), path);
	return leaves.length > 0 ? leaves : [{ path, before: undefined, after: undefined }];
}
function parseValue(text) {
	if (text === undefined || !/^\s*[[{]/.test(text)) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
function changes_pathOf(pointer) {
	return pointer
		.replace(/^\/Properties\//, '')
		.replace(/^\//, '')
		.replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
		.replaceAll('/', '.');
}
function topOf(path) {
	return path.split(/[.[]/)[0] ?? path;
}
function causesOf(details) {
	const causes = new Map();
	for (const detail of distinctDetails(details)) {
		if (detail.causingEntity === undefined) continue;
		const cause = detail.changeSource === 'ParameterReference' ? `parameter ${detail.causingEntity}` : detail.causingEntity;
		causes.set(changes_nameOf(detail), (causes.get(changes_nameOf(detail)) ?? new Set()).add(cause));
	}
	return Object.fromEntries([...causes].map(([name, entities]) => [name, [...entities].sort()]));
}
function changes_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/plan/comparison.js

function comparison_compareResources(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((logicalId) => compareResource(before[logicalId], after[logicalId]));
}
function compareResource(before, after) {
	const resource = after ?? before;
	const contexts = { before: contextOf(before), after: contextOf(after) };
	if (resource === undefined || renderCanonical(contexts.before) === renderCanonical(contexts.after)) return [];
	return [
		{
			...contexts,
			action: before === undefined ? 'Add' : after === undefined ? 'Remove' : 'Modify',
			logicalId: resource.logicalId,
			physicalId: undefined,
			type: resource.type,
			replacement: undefined,
			policyAction: after === undefined ? (resource.declaration.DeletionPolicy ?? 'Delete') : undefined,
			scope: [],
			details: [],
		},
	];
}
function contextOf(resource) {
	if (resource === undefined) return undefined;
	const { DeletionPolicy, UpdateReplacePolicy } = resource.declaration;
	return {
		Properties: resource.properties,
		...(DeletionPolicy === undefined ? {} : { DeletionPolicy }),
		...(UpdateReplacePolicy === undefined ? {} : { UpdateReplacePolicy }),
	};
}

;// CONCATENATED MODULE: ./lib/plan/effects.js





function buildEffects(input) {
	const resources = input.changes.map((change) => [change.logicalId, buildEffect(change, input)]);
	return {
		stack: input.stack,
		capabilities: [...input.capabilities].sort(),
		executionRole: input.executionRole,
		resources: Object.fromEntries(resources.sort(([one], [other]) => (one < other ? -1 : 1))),
	};
}
function buildEffect(change, input) {
	const action = decideAction(change);
	const body = input.after.template.Resources[change.logicalId];
	const modifies = action !== 'add' && action !== 'remove' && action !== 'import';
	const weights = modifies && body !== undefined ? weightsOf(body) : undefined;
	return {
		type: change.type,
		action: action === 'new-revision' ? 'replace' : action,
		replacement: modifies ? change.replacement : undefined,
		policyAction: action === 'add' ? undefined : change.policyAction,
		properties: modifies ? [...new Set(distinctDetails(change.details).map(changes_nameOf))].sort() : [],
		before: digestBody(input.before?.template.Resources[change.logicalId], input.before, input),
		after: digestBody(weights && body ? withoutWeights(body) : body, input.after, input),
		weights,
	};
}
function digestBody(body, snapshot, named) {
	if (snapshot === undefined || body === undefined) return undefined;
	const names = effects_parametersOf(body, snapshot.template).filter((name) => name !== CREATED_AT);
	const parameters = Object.fromEntries(names.map((name) => [name, parameterOf(name, snapshot, named)]));
	return digest({ body, parameters });
}
function effects_parametersOf(body, template) {
	const references = referencesOf(body.Properties ?? {}, template);
	return references.flatMap((reference) => (reference.kind === 'parameter' ? reference.name : []));
}
function parameterOf(name, snapshot, { images, codes }) {
	const value = snapshot.parameters[name];
	const code = codes.find(({ codeParameter }) => codeParameter === name);
	if (value !== undefined && code !== undefined) return code.key;
	if (value === undefined || !/@sha256:[0-9a-f]{64}$/.test(value)) return value;
	return images.find((one) => one.imageParameter === name)?.key ?? name;
}

;// CONCATENATED MODULE: ./lib/stack/iamService.js

const others = {
	AmazonMQ: 'mq',
	ApiGatewayV2: 'apigateway',
	ApplicationAutoScaling: 'application-autoscaling',
	CertificateManager: 'acm',
	Cognito: 'cognito-idp',
	DocDB: 'rds',
	EFS: 'elasticfilesystem',
	ElasticLoadBalancingV2: 'elasticloadbalancing',
	EMRServerless: 'emr-serverless',
	EventSchemas: 'schemas',
	KinesisFirehose: 'firehose',
	Location: 'geo',
	MSK: 'kafka',
	Neptune: 'rds',
	OpenSearchServerless: 'aoss',
	OpenSearchService: 'es',
	RedshiftServerless: 'redshift-serverless',
	ResourceGroups: 'resource-groups',
	StepFunctions: 'states',
	VpcLattice: 'vpc-lattice',
};
function iamServiceOf(type) {
	const [, word = ''] = type.split('::');
	return others[word] ?? word.toLowerCase();
}
const executionServices = new Set([...[...taggableTypes.keys()].map(iamServiceOf), ...['budgets', 'route53', 'scheduler']]);

;// CONCATENATED MODULE: ./lib/plan/permissions.js


function describeNewServices(before, after, executionRole) {
	if (boundaryOf(executionRole) === '') return [];
	const deployed = new Set(Object.values(before).map(({ type }) => iamServiceOf(type)));
	const fresh = Object.values(after)
		.map(({ logicalId, type }) => ({ logicalId, service: iamServiceOf(type) }))
		.filter(({ service }) => !executionServices.has(service) && !deployed.has(service));
	return [...new Set(fresh.map(({ service }) => service))].map((service) => {
		const ids = fresh.filter((one) => one.service === service).map(({ logicalId }) => logicalId);
		return `The execution role may use ${service}, which ${ids.join(', ')} need${ids.length === 1 ? 's' : ''}, only if \`inferloop bootstrap\` was run with \`--allow ${service}\`. Without it CloudFormation is denied, and all is rolled back.`;
	});
}

;// CONCATENATED MODULE: ./lib/cost/largest.js
const SHARES = 3;
function largestCosts({ resources }) {
	return largest(resources.map((resource) => ({ logicalId: resource.logicalId, monthly: maximumOf(resource) })));
}
function largestIncreases({ resources }) {
	return largest(
		resources.map(({ logicalId, before, after, leftover }) => ({
			logicalId,
			monthly: maximumOf(after) - maximumOf(before) + (leftover?.monthly ?? 0n),
		})),
	);
}
function largest(shares) {
	return shares
		.filter(({ monthly }) => monthly > 0n)
		.sort((one, other) => (one.monthly < other.monthly ? 1 : one.monthly > other.monthly ? -1 : 0))
		.slice(0, SHARES);
}
function maximumOf(resource) {
	if (resource?.status !== 'priced') return 0n;
	return resource.components.reduce((sum, { maximum, monthly }) => sum + (maximum ?? monthly), 0n);
}

;// CONCATENATED MODULE: ./lib/plan/policies.js


function checkCostPolicies(policies, cost) {
	const { maxMonthlyCost, maxMonthlyIncrease } = policies;
	return [...(maxMonthlyCost === undefined ? [] : checkCost(picodollars(maxMonthlyCost), cost)), ...(maxMonthlyIncrease === undefined ? [] : checkIncrease(picodollars(maxMonthlyIncrease), cost))];
}
function checkCost(limit, { after }) {
	const unknown = after.resources.flatMap(reasonsOf);
	if (after.maximum <= limit && unknown.length === 0) return [];
	const policy = 'max_monthly_cost';
	return [{ policy, limit, amount: after.maximum, unknown, causes: largestCosts(after) }];
}
function checkIncrease(limit, cost) {
	const policy = 'max_monthly_increase';
	if (cost.maximumDelta === undefined) {
		return [{ policy, limit, amount: undefined, unknown: ['what runs today could not be priced'], causes: [] }];
	}
	const unknown = cost.resources
		.filter(({ delta }) => delta === undefined)
		.flatMap(({ before, after }) => [after, before].find((side) => side !== undefined && reasonsOf(side).length > 0) ?? [])
		.flatMap(reasonsOf);
	if (cost.maximumDelta <= limit && unknown.length === 0) return [];
	return [{ policy, limit, amount: cost.maximumDelta, unknown, causes: largestIncreases(cost) }];
}
function reasonsOf(resource) {
	const { logicalId } = resource;
	switch (resource.status) {
		case 'free':
			return [];
		case 'unpriced':
			return [`${logicalId}: ${resource.reason}`];
		case 'priced':
			return resource.unpriced.map(({ name, reason }) => `${logicalId}, ${name}: ${reason}`);
	}
}
function picodollars(usd) {
	return parseUsd(usd.toFixed(2));
}

;// CONCATENATED MODULE: ./lib/plan/snapshot.js



function readSnapshot(snapshot, identity) {
	if (snapshot === undefined) return {};
	const { template } = snapshot;
	const resources = evaluateResources({
		template,
		parameters: snapshot_parametersOf(snapshot),
		pseudo: {
			region: identity.region,
			accountId: snapshot_reference('AWS::AccountId'),
			partition: 'aws',
			urlSuffix: 'amazonaws.com',
			stackName: identity.stack,
			stackId: `arn:aws:cloudformation:${identity.region}:${snapshot_reference('AWS::AccountId')}:stack/${identity.stack}/${snapshot_reference('AWS::StackId')}`,
			notificationArns: [],
		},
		lookUp: (logicalId, attribute) => {
			if (attribute === undefined) return snapshot_reference(logicalId);
			const name = `${logicalId}.${attribute}`;
			return /[^s]s$/.test(attribute) ? new Unknown(name) : snapshot_reference(name);
		},
	});
	return Object.fromEntries(resources.map(({ properties, ...rest }) => [rest.logicalId, { ...rest, properties: toObject(properties) }]));
}
function snapshot_parametersOf({ template, parameters }) {
	return Object.fromEntries(
		Object.entries(template.Parameters ?? {}).map(([name, declaration]) => {
			const text = parameters[name] ?? declaration.Default;
			return [name, text === undefined ? snapshot_reference(name) : parseParameter(declaration, String(text))];
		}),
	);
}
function snapshot_reference(name) {
	return `\${${name}}`;
}
function toObject(properties) {
	return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toJson(value)]));
}
function toJson(value) {
	if (value instanceof Unknown) return snapshot_reference(value.because);
	if (value === null || typeof value !== 'object') return value;
	return snapshot_isList(value) ? value.map(toJson) : toObject(value);
}
function snapshot_isList(value) {
	return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/plan/userData.js
const PATH = 'LaunchTemplateData.UserData';
function explainUserData(changes, before, after) {
	return changes.map((change) => {
		if (change.type !== 'AWS::EC2::LaunchTemplate') return change;
		const others = change.properties.filter(({ path }) => !path.startsWith(PATH));
		const [old, young] = [scriptOf(before[change.logicalId]), scriptOf(after[change.logicalId])];
		return { ...change, properties: [...others, ...compareScripts(old, young)] };
	});
}
function scriptOf(resource) {
	const encoded = memberOf(memberOf(resource?.properties, 'LaunchTemplateData'), 'UserData');
	return typeof encoded === 'string' ? parseScript(decode(encoded)) : undefined;
}
function memberOf(value, key) {
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
function decode(encoded) {
	return new TextDecoder().decode(Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0)));
}
const userData_opening = / <<'END_[0-9a-f]{8}'$/;
const closing = /^END_[0-9a-f]{8}$/;
function parseScript(text) {
	const variables = new Map();
	const lines = [];
	let inVariables = false;
	for (const line of text.split('\n')) {
		if (userData_opening.test(line)) inVariables = line.includes(' /etc/inferloop/environment ');
		const [, name, value] = (inVariables ? /^(\w+)=(.*)$/.exec(line) : undefined) ?? [];
		if (closing.test(line)) inVariables = false;
		else if (name !== undefined && value !== undefined) variables.set(name, value);
		else if (line.trim() !== '') lines.push(line.replace(userData_opening, ''));
	}
	return { variables, lines };
}
function compareScripts(before, after) {
	if (after === undefined) return [];
	if (before === undefined) return [{ path: PATH, before: undefined, after: `${after.lines.length} lines`, replaces: false }];
	const names = [...new Set([...before.variables.keys(), ...after.variables.keys()])].sort();
	const variables = names
		.map((name) => ({ name, before: before.variables.get(name), after: after.variables.get(name) }))
		.filter((one) => one.before !== one.after)
		.map(({ name, ...values }) => ({ path: `${PATH}.Environment[${name}]`, ...values, replaces: false }));
	return [...variables, ...compareLines(before.lines, after.lines)];
}
function compareLines(before, after) {
	const shared = sharedLengths(before, after);
	const lines = [];
	const add = (old, young) => lines.push({ path: PATH, before: old, after: young, replaces: false });
	let [left, right] = [0, 0];
	while (left < before.length || right < after.length) {
		const [old, young] = [before[left], after[right]];
		if (old === young) {
			left += 1;
			right += 1;
		} else if (young === undefined || (old !== undefined && at(shared, left + 1, right) >= at(shared, left, right + 1))) {
			add(old, undefined);
			left += 1;
		} else {
			add(undefined, young);
			right += 1;
		}
	}
	return lines;
}
function sharedLengths(before, after) {
	const table = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
	for (let left = before.length - 1; left >= 0; left -= 1) {
		for (let right = after.length - 1; right >= 0; right -= 1) {
			const row = table[left];
			if (row === undefined) continue;
			row[right] = before[left] === after[right] ? at(table, left + 1, right + 1) + 1 : Math.max(at(table, left + 1, right), at(table, left, right + 1));
		}
	}
	return table;
}
function at(table, left, right) {
	return table[left]?.[right] ?? 0;
}

;// CONCATENATED MODULE: ./lib/plan/build.js










function buildPlan(input) {
	const { config, stack, changeSet } = input;
	const identity = { stack: stack.name, region: config.region };
	const before = readSnapshot(input.before, identity);
	const after = readSnapshot(input.after, identity);
	const resourceChanges = changeSet?.changes ?? comparison_compareResources(before, after);
	const kind = decideKind(input, resourceChanges);
	const changes = explainUserData(buildChanges(resourceChanges), before, after);
	const rollouts = stack.services.flatMap((service) => rolloutOf(service, changes));
	const cost = diffCosts({
		...input.costs,
		changes: changes.map(({ logicalId, policyAction, action }) => ({
			logicalId,
			policyAction,
			replaced: action === 'replace',
		})),
		overlaps: overlapsOf(stack.services, rollouts),
	});
	const plan = {
		kind,
		provisional: input.before !== undefined && changeSet === undefined,
		stack: stack.name,
		region: config.region,
		changes,
		counts: countChanges(changes),
		risks: buildRisks({ kind, changes, before, after, config, rollouts }),
		warnings: [...input.warnings, ...warningsOf(changeSet), ...describeUnknownActions(resourceChanges), ...describeNewServices(before, after, input.executionRole)],
		images: input.images,
		cost,
		rollouts,
		violations: kind === 'no-changes' ? [] : [...checkCostPolicies(config.policies, cost), ...checkGuards({ kind, changes, before, after, config, dataLossAllowed: input.dataLossAllowed })],
	};
	const effects = buildEffects({
		stack: stack.name,
		capabilities: stack.capabilities,
		executionRole: input.executionRole,
		images: stack.images,
		codes: stack.codes,
		before: input.before,
		after: input.after,
		changes: resourceChanges,
	});
	return { plan, effects };
}
function decideKind({ before, changeSet }, changes) {
	if (before === undefined) return 'create';
	if (changeSet === undefined) return changes.length === 0 ? 'no-changes' : 'update';
	return changeSet.status === 'no-changes' ? 'no-changes' : 'update';
}
function warningsOf(changeSet) {
	return changeSet?.status === 'complete' && changeSet.statusReason.includes('[WARN]') ? [`CloudFormation warns: ${changeSet.statusReason}`] : [];
}
function rolloutOf(service, changes) {
	const task = changes.find((change) => change.logicalId === service.taskDefinition);
	const own = changes.find((change) => change.logicalId === service.logicalId);
	const starts = own?.action === 'add' || own?.action === 'replace';
	if (!starts && task?.action !== 'new-revision' && task?.action !== 'add') return [];
	return [
		{
			service: service.key,
			images: service.containers.map(({ key }) => key),
			first: own?.action === 'add',
			strategy: service.strategy,
			step: service.step,
			release: service.release,
			checks: service.checks,
			approve: service.approve,
			bakeMinutes: service.bakeMinutes,
			timeoutMinutes: service.timeoutMinutes,
			testPort: service.testPort,
		},
	];
}
function overlapsOf(services, rollouts) {
	return rollouts.flatMap(({ service, first, strategy, bakeMinutes }) => {
		const logicalId = services.find(({ key }) => key === service)?.logicalId;
		return logicalId === undefined || first || strategy !== 'blue_green' ? [] : [{ logicalId, minutes: bakeMinutes }];
	});
}

;// CONCATENATED MODULE: ./lib/plan/listeners.js



function verifyListeners(before, after) {
	for (const now of listenersIn(after)) {
		const then = before[now.logicalId];
		if (then === undefined || then.properties.Port === now.properties.Port) continue;
		const holder = listenersIn(before).find((one) => one.logicalId !== now.logicalId && shares(one, now));
		if (holder !== undefined) throw taken(now, holder);
		const heir = listenersIn(after).find((one) => before[one.logicalId] === undefined && shares(one, then));
		const late = heir === undefined ? [] : listLateChanges(heir, before, after);
		if (late.length > 0) throw listeners_together(now, then, late);
	}
}
function listenersIn(resources) {
	return Object.values(resources).filter(({ type }) => type === 'AWS::ElasticLoadBalancingV2::Listener');
}
function shares({ properties: one }, { properties: other }) {
	return one.Port === other.Port && one.LoadBalancerArn === other.LoadBalancerArn;
}
function listLateChanges({ logicalId }, before, after) {
	const first = everythingBefore(logicalId, after);
	return Object.keys(after)
		.filter((id) => id !== logicalId && !first.has(id))
		.filter((id) => before[id] === undefined || diffValues(before[id].properties, after[id]?.properties).length > 0)
		.sort();
}
function everythingBefore(logicalId, resources) {
	const template = {
		Resources: Object.fromEntries(Object.entries(resources).map(([id, { declaration }]) => [id, declaration])),
	};
	const found = new Set();
	const visit = (id) => {
		for (const other of dependenciesOf(id, template)) {
			if (found.has(other)) continue;
			found.add(other);
			visit(other);
		}
	};
	visit(logicalId);
	return found;
}
function taken({ logicalId, properties }, holder) {
	return new errors/* DeployError */.s('policy-violated', `${logicalId} cannot go back to port ${String(properties.Port)} in one deployment: ${holder.logicalId} has that port until it is over`, {
		fault: 'user',
		hint: 'make two pull requests and deploy one after the other: first `domain: { redirect: false }`, which closes the port, then one without `domain`',
	});
}
const NAMES_TOLD = 5;
function listeners_together({ logicalId, properties }, then, late) {
	const more = late.length > NAMES_TOLD ? `, and ${late.length - NAMES_TOLD} more` : '';
	const names = `${late.slice(0, NAMES_TOLD).join(', ')}${more}`;
	const [from, to] = [String(then.properties.Port), String(properties.Port)];
	return new errors/* DeployError */.s('policy-violated', `a new domain and other changes at once: ${logicalId} moves from port ${from} to ${to}, and ${names} would change too`, {
		fault: 'user',
		hint: `make two pull requests and deploy one after the other: one adds \`domain\`, one the rest; if the rest failed, CloudFormation could not give port ${from} back and the rollback would be stuck`,
	});
}

;// CONCATENATED MODULE: ./lib/plan/parameters.js


function buildParameters(input) {
	const { stack, current, images, codes, executionRole, permissionsBoundary, now } = input;
	const given = {
		...Object.fromEntries(stack.images.map(({ key, imageParameter }) => [imageParameter, images[key]?.reference])),
		...Object.fromEntries(stack.codes.map(({ key, codeParameter }) => [codeParameter, codes[key]])),
		[CREATED_AT]: current[CREATED_AT] === undefined ? now.toISOString() : undefined,
		[PERMISSIONS_BOUNDARY]: permissionsBoundary ?? boundaryOf(executionRole),
	};
	const names = Object.keys(stack.parameters).filter((name) => (given[name] ?? current[name]) !== undefined);
	return {
		sent: Object.fromEntries(names.map((name) => [name, given[name]])),
		values: Object.fromEntries(names.map((name) => [name, given[name] ?? current[name] ?? ''])),
	};
}

;// CONCATENATED MODULE: ./lib/commands/budget.js


function judgeBudget(budget, { total, maximum, complete }) {
	if (budget === undefined) return [];
	const limit = parseUsd(budget.monthly.toFixed(2));
	const allowed = `\`budget\` is ${renderMonthly(limit)}`;
	if (total > limit) return [`${allowed}, and this costs ${complete ? '' : 'at least '}${renderMonthly(total)}.`];
	return maximum > limit ? [`${allowed}, and this may cost up to ${renderMonthly(maximum)}.`] : [];
}

;// CONCATENATED MODULE: ./lib/commands/code.js


async function createCodes(request, ports) {
	const codes = {};
	for (const code of request.stack.codes) {
		codes[code.key] = await ports.log.group(`Code of ${code.key}`, () => createCode(request, code, ports));
	}
	return codes;
}
async function createCode(request, code, ports) {
	const { log, workspace } = ports;
	const bundle = await workspace.bundle(code.folder);
	const { digest, files, bytes } = bundle;
	log.line(`${code.folder} holds ${files} file${files === 1 ? '' : 's'} of ${bytes} bytes together: sha256 ${digest}`);
	if (request.current[code.codeParameter] === digest) log.line('the same code is deployed');
	else if (request.sender === 'apply') await send(request, code, bundle, ports);
	return digest;
}
async function send({ config: { project, region, environment } }, { key }, bundle, { account, log, objects }) {
	const owner = await account();
	const bucket = bucketNameAt(project, { account: owner, region });
	const path = `${codeFolder(environment, key)}/${bundle.digest}.zip`;
	const body = bundle.zip();
	const stored = await objects.put({ bucket, owner, key: path, body });
	if (stored === 'no-bucket') {
		throw new errors/* DeployError */.s('change-set-failed', `the code of ${key} goes by S3, and there is no bucket ${bucket}`, {
			fault: 'user',
			hint: 'deploy the stack that `inferloop bootstrap` prints in this account and region: it has the bucket',
		});
	}
	log.line(`put ${body.length} bytes to s3://${bucket}/${path}`);
}

;// CONCATENATED MODULE: ./lib/cost/assign.js
const compute = ['AWS::ECS::Service', 'AWS::AutoScaling::AutoScalingGroup'];
const fronts = ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::CloudFront::Distribution', 'AWS::WAFv2::WebACL'];
const passing = ['requests', 'egress'];
function assignUsage(stated, prefixes, { Resources: resources }) {
	const ids = Object.keys(resources);
	const known = [...prefixes, ...stated.flatMap(({ prefix }) => prefix ?? [])];
	const ownerOf = (id) => known.filter((prefix) => beginsWith(id, prefix)).sort((one, other) => other.length - one.length)[0];
	const usage = {};
	const warnings = [];
	const passed = [];
	for (const { name, prefix, amounts } of stated) {
		const [valid, refused] = assign_split(amounts);
		warnings.push(...refused.map((word) => `\`usage.${name}.${word}\` is ${amounts[word]}, and nothing is used less than never: the default counts.`));
		const own = ids.filter((id) => (prefix === undefined ? id === name : ownerOf(id) === prefix));
		if (own.length === 0) {
			warnings.push(`\`usage\` names \`${name}\`, and no resource of this stack comes of that: it counts for nothing.`);
		}
		for (const id of own) usage[id] = { ...usage[id], ...valid };
		if (own.some((id) => compute.includes(resources[id]?.Type ?? ''))) passed.push(valid);
	}
	const total = addUp(passed);
	for (const id of ids) {
		if (fronts.includes(resources[id]?.Type ?? '')) usage[id] = { ...total, ...usage[id] };
	}
	return { usage, warnings };
}
function assign_split(amounts) {
	const words = Object.keys(amounts).filter((word) => word in amounts);
	const refused = words.filter((word) => !((amounts[word] ?? 0) >= 0));
	const valid = words.filter((word) => !refused.includes(word)).map((word) => [word, amounts[word]]);
	return [Object.fromEntries(valid), refused];
}
function addUp(passed) {
	const sums = passing.flatMap((word) => {
		const some = passed.flatMap((amounts) => amounts[word] ?? []);
		return some.length === 0 ? [] : [[word, some.reduce((sum, amount) => sum + amount, 0)]];
	});
	return Object.fromEntries(sums);
}
function beginsWith(id, prefix) {
	return id.startsWith(prefix) && !/^[a-z]/.test(id.slice(prefix.length));
}

;// CONCATENATED MODULE: ./lib/cost/estimate.js


function estimate(request) {
	const resources = request.resources.map((resource) => priceResource(resource, request)).sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
	const components = resources.flatMap((resource) => (resource.status === 'priced' ? resource.components : []));
	const total = estimate_sum(components.map(({ monthly }) => monthly));
	const usage = estimate_sum(components.filter(({ kind }) => kind === 'usage').map(({ monthly }) => monthly));
	return {
		region: request.region,
		day: request.day,
		resources,
		fixed: total - usage,
		usage,
		total,
		minimum: estimate_sum(components.map(({ minimum, monthly }) => minimum ?? monthly)),
		maximum: estimate_sum(components.map(({ maximum, monthly }) => maximum ?? monthly)),
		complete: resources.every(isComplete),
	};
}
function priceResource({ logicalId, type, dimensions }, { region, prices }) {
	if (dimensions instanceof Unknown) return { logicalId, type, status: 'unpriced', reason: dimensions.because };
	if (dimensions.length === 0) return { logicalId, type, status: 'free' };
	const priced = dimensions.map((dimension) => priceDimension(dimension, region, prices));
	const components = priced.flatMap((one) => (one.kind === 'unpriced' ? [] : [one]));
	const unpriced = priced.flatMap((one) => (one.kind === 'unpriced' ? [{ name: one.name, reason: one.reason }] : []));
	const [missing] = unpriced;
	if (components.length === 0 && missing !== undefined) {
		return { logicalId, type, status: 'unpriced', reason: missing.reason };
	}
	const monthly = estimate_sum(components.map((component) => component.monthly));
	return { logicalId, type, status: 'priced', components, unpriced, monthly };
}
function priceDimension({ name, price: key, quantity, kind, assumption }, region, prices) {
	if (quantity instanceof Unknown) return { kind: 'unpriced', name, reason: quantity.because };
	if (prices === undefined) return { kind: 'unpriced', name, reason: `no price table for ${region}` };
	const price = prices.prices.get(key);
	if (price === undefined) return { kind: 'unpriced', name, reason: `no price for ${name} in ${region}` };
	const band = typeof quantity === 'number' ? undefined : quantity;
	const most = typeof quantity === 'number' ? quantity : quantity.maximum;
	if (price.until !== undefined && most > price.until) {
		const reason = `no price is known above ${price.until.toLocaleString('en-US')} ${price.unit}`;
		return { kind: 'unpriced', name, reason };
	}
	const expected = typeof quantity === 'number' ? quantity : quantity.expected;
	return {
		name,
		quantity: expected,
		unit: price.unit,
		unitPrice: price.tiers[0].price,
		furtherPrice: priceAfter(price.tiers, expected),
		monthly: charge(price.tiers, expected),
		...(band && { minimum: charge(price.tiers, band.minimum), maximum: charge(price.tiers, band.maximum) }),
		kind,
		...(assumption === undefined ? {} : { assumption }),
		price: price.origin,
	};
}
function isComplete(resource) {
	return resource.status === 'free' || (resource.status === 'priced' && resource.unpriced.length === 0);
}
function estimate_sum(amounts) {
	return amounts.reduce((total, amount) => total + amount, 0n);
}

;// CONCATENATED MODULE: ./lib/cost/products/families/computing.js

const computing_fargate = { service: 'AmazonECS', family: 'Compute' };
const volume = { service: 'AmazonEC2', family: 'Storage', ...gigabyteMonths };
const computing_operations = { service: 'AmazonEC2', family: 'System Operation' };
const lambda = { service: 'AWSLambda', family: 'Serverless' };
const calls = { service: 'AmazonApiGateway', family: 'API Calls', ...requests };
const socket = { service: 'AmazonApiGateway', family: 'WebSocket' };
const computing = {
	'apigateway.http': { ...calls, usage: 'ApiGatewayHttpRequest' },
	'apigateway.rest': { ...calls, usage: 'ApiGatewayRequest' },
	'apigateway.websocket.message': {
		...socket,
		usage: 'ApiGatewayMessage',
		...counted(/^messages$/i, 'messages'),
	},
	'apigateway.websocket.minute': { ...socket, usage: 'ApiGatewayMinute', ...counted(/^minutes$/i, 'minutes') },
	'ebs.gp2.gb': { ...volume, usage: 'EBS:VolumeUsage.gp2' },
	'ebs.gp3.gb': { ...volume, usage: 'EBS:VolumeUsage.gp3' },
	'ebs.gp3.iops': { ...computing_operations, usage: 'EBS:VolumeP-IOPS.gp3', ...iopsMonths },
	'ebs.gp3.throughput': {
		service: 'AmazonEC2',
		family: 'Provisioned Throughput',
		usage: 'EBS:VolumeP-Throughput.gp3',
		...counted(/^gibps-mo(nth)?$/i, 'GiB/s-months'),
	},
	'ebs.io1.gb': { ...volume, usage: 'EBS:VolumeUsage.piops' },
	'ebs.io1.iops': { ...computing_operations, usage: 'EBS:VolumeP-IOPS.piops', ...iopsMonths },
	'ebs.io2.gb': { ...volume, usage: 'EBS:VolumeUsage.io2' },
	'ebs.io2.iops': { ...computing_operations, usage: 'EBS:VolumeP-IOPS.io2', ...iopsMonths },
	'ebs.io2.iops.tier2': { ...computing_operations, usage: 'EBS:VolumeP-IOPS.io2.tier2', ...iopsMonths },
	'ebs.io2.iops.tier3': { ...computing_operations, usage: 'EBS:VolumeP-IOPS.io2.tier3', ...iopsMonths },
	'ebs.sc1.gb': { ...volume, usage: 'EBS:VolumeUsage.sc1' },
	'ebs.snapshot.gb': {
		service: 'AmazonEC2',
		family: 'Storage Snapshot',
		usage: 'EBS:SnapshotUsage',
		...gigabyteMonths,
	},
	'ebs.st1.gb': { ...volume, usage: 'EBS:VolumeUsage.st1' },
	'ebs.standard.gb': { ...volume, usage: 'EBS:VolumeUsage' },
	'ebs.standard.io': { ...computing_operations, usage: 'EBS:VolumeIOUsage', ...counted(/^ios$/i, 'requests') },
	'fargate.arm.gb': { ...computing_fargate, usage: 'Fargate-ARM-GB-Hours', ...gigabyteHours },
	'fargate.arm.vcpu': { ...computing_fargate, usage: 'Fargate-ARM-vCPU-Hours:perCPU', ...vcpuHours },
	'fargate.ephemeral.gb': { ...computing_fargate, usage: 'Fargate-EphemeralStorage-GB-Hours', ...gigabyteHours },
	'fargate.x86.gb': { ...computing_fargate, usage: 'Fargate-GB-Hours', ...gigabyteHours },
	'fargate.x86.vcpu': { ...computing_fargate, usage: 'Fargate-vCPU-Hours:perCPU', ...vcpuHours },
	'lambda.arm.gbs': {
		...lambda,
		usage: 'Lambda-GB-Second-ARM',
		has: { group: 'AWS-Lambda-Duration-ARM' },
		...gigabyteSeconds,
	},
	'lambda.arm.request': { ...lambda, usage: 'Request-ARM', has: { group: 'AWS-Lambda-Requests-ARM' }, ...requests },
	'lambda.storage.gbs': { ...lambda, has: { group: 'AWS-Lambda-Storage-Duration' }, ...gigabyteSeconds },
	'lambda.x86.gbs': {
		...lambda,
		usage: 'Lambda-GB-Second',
		has: { group: 'AWS-Lambda-Duration' },
		...gigabyteSeconds,
	},
	'lambda.x86.provisioned': { ...lambda, has: { group: 'AWS-Lambda-Provisioned-Concurrency' }, ...gigabyteSeconds },
	'lambda.x86.request': { ...lambda, usage: 'Request', has: { group: 'AWS-Lambda-Requests' }, ...requests },
};

;// CONCATENATED MODULE: ./lib/cost/products/families/delivery.js

const cloudFront = { service: 'AmazonCloudFront', sells: 'everywhere' };
const dns = {
	service: 'AmazonRoute53',
	family: 'DNS Query',
	sells: 'everywhere',
	...counted(/^queries$/i, 'queries'),
};
const waf = { service: 'awswaf', family: 'Web Application Firewall' };
const acls = counted(/^webacl-mo(nth)?$/i, 'web ACL-months');
const delivery_rules = counted(/^rule-mo(nth)?$/i, 'rule-months');
const delivery_delivery = {
	'cloudfront.gb': {
		...cloudFront,
		family: 'Data Transfer',
		asked: { transferType: 'CloudFront Outbound', fromLocation: 'United States' },
		...gigabytes,
	},
	'cloudfront.https': {
		...cloudFront,
		family: 'Request',
		asked: { location: 'United States', requestType: 'CloudFront-Request-HTTPS-Proxy' },
		...requests,
	},
	'route53.geo': { ...dns, usage: 'Geo-Queries' },
	'route53.health': {
		service: 'AmazonRoute53',
		family: 'DNS Health Check',
		usage: 'Health-Check-AWS',
		sells: 'everywhere',
		...counted(/^healthchecks$/i, 'health checks'),
	},
	'route53.latency': { ...dns, usage: 'LBR-Queries' },
	'route53.query': { ...dns, usage: 'DNS-Queries' },
	'route53.resolver.hour': {
		service: 'AmazonRoute53',
		family: 'DNS Query',
		usage: 'ResolverNetworkInterface',
		...hours,
	},
	'route53.zone': {
		service: 'AmazonRoute53',
		family: 'DNS Zone',
		usage: 'HostedZone',
		sells: 'everywhere',
		...counted(/^hostedzones$/i, 'hosted zones'),
	},
	'waf.acl': { ...waf, usage: 'WebACLV2', ...acls },
	'waf.global.acl': { ...waf, usage: 'Global-WebACLV2', sells: 'everywhere', ...acls },
	'waf.global.request': { ...waf, usage: 'Global-RequestV2-Tier1', sells: 'everywhere', ...requests },
	'waf.global.rule': { ...waf, usage: 'Global-RuleV2', sells: 'everywhere', ...delivery_rules },
	'waf.request': { ...waf, usage: 'RequestV2-Tier1', ...requests },
	'waf.rule': { ...waf, usage: 'RuleV2', ...delivery_rules },
};

;// CONCATENATED MODULE: ./lib/cost/products/families/network.js

const application = { service: 'AWSELB', family: 'Load Balancer-Application' };
const classic = { service: 'AWSELB', family: 'Load Balancer' };
const gateway = { service: 'AWSELB', family: 'Load Balancer-Gateway' };
const layer4 = { service: 'AWSELB', family: 'Load Balancer-Network' };
const nat = { service: 'AmazonEC2', family: 'NAT Gateway' };
const endpoint = { service: 'AmazonVPC', family: 'VpcEndpoint' };
const network_network = {
	'alb.hour': { ...application, usage: 'LoadBalancerUsage', ...hours },
	'alb.lcu': { ...application, usage: 'LCUUsage', ...lcuHours },
	'clb.gb': { ...classic, usage: 'DataProcessing-Bytes', ...gigabytes },
	'clb.hour': { ...classic, usage: 'LoadBalancerUsage', ...hours },
	'egress.gb': {
		service: 'AWSDataTransfer',
		family: 'Data Transfer',
		usage: 'DataTransfer-Out-Bytes',
		asked: { transferType: 'AWS Outbound', toLocation: 'External' },
		sells: 'from a location',
		...gigabytes,
	},
	'gwlb.hour': { ...gateway, usage: 'LoadBalancerUsage', ...hours },
	'gwlb.lcu': { ...gateway, usage: 'LCUUsage', ...lcuHours },
	'nat.gb': { ...nat, usage: 'NatGateway-Bytes', ...gigabytes },
	'nat.hour': { ...nat, usage: 'NatGateway-Hours', ...hours },
	'nlb.hour': { ...layer4, usage: 'LoadBalancerUsage', ...hours },
	'nlb.lcu': { ...layer4, usage: 'LCUUsage', ...lcuHours },
	'publicipv4.hour': {
		service: 'AmazonVPC',
		family: 'VPC Public IPv4 Address',
		usage: 'PublicIPv4:InUseAddress',
		...hours,
	},
	'vpce.gb': { ...endpoint, usage: 'VpcEndpoint-Bytes', ...gigabytes },
	'vpce.gwlb.gb': { ...endpoint, usage: 'VpcEndpoint-GWLBE-Bytes', ...gigabytes },
	'vpce.gwlb.hour': { ...endpoint, usage: 'VpcEndpoint-GWLBE-Hours', ...hours },
	'vpce.hour': { ...endpoint, usage: 'VpcEndpoint-Hours', ...hours },
};

;// CONCATENATED MODULE: ./lib/cost/products/families/operations.js

const alarm = {
	service: 'AmazonCloudWatch',
	family: 'Alarm',
	...counted(/^alarms$/i, 'alarm metrics'),
};
const payload = { service: 'AmazonCloudWatch', family: 'Data Payload', ...gigabytes };
const delivered = {
	service: 'AmazonSNS',
	family: 'Message Delivery',
	...counted(/^notifications$/i, 'notifications'),
};
const operations_operations = {
	'cw.alarm': { ...alarm, usage: 'CW:AlarmMonitorUsage' },
	'cw.alarm.composite': {
		...alarm,
		usage: 'CW:CompositeAlarmMonitorUsage',
		unit: 'composite alarms',
	},
	'cw.alarm.highres': { ...alarm, usage: 'CW:HighResAlarmMonitorUsage' },
	'cw.dashboard': {
		service: 'AmazonCloudWatch',
		family: 'Dashboard',
		usage: 'DashboardsUsageHour',
		sells: 'everywhere',
		...counted(/^dashboards$/i, 'dashboards'),
	},
	'cw.logs.ia.ingest': { ...payload, usage: 'DataProcessingIA-Bytes' },
	'cw.logs.ingest': { ...payload, usage: 'DataProcessing-Bytes' },
	'cw.logs.storage': {
		service: 'AmazonCloudWatch',
		family: 'Storage Snapshot',
		usage: 'TimedStorage-ByteHrs',
		...gigabyteMonths,
	},
	'cw.metric': {
		service: 'AmazonCloudWatch',
		family: 'Metric',
		usage: 'CW:MetricMonitorUsage',
		...counted(/^metrics$/i, 'metrics'),
	},
	'cw.vended.logs': { ...payload, usage: 'VendedLog-Bytes' },
	'cw.vended.s3': { ...payload, usage: 'S3-Egress-Bytes' },
	'events.custom': {
		service: 'AWSEvents',
		family: 'EventBridge',
		usage: 'Event-64K-Chunks',
		...counted(/^(events|64k chunks)$/i, 'events'),
	},
	'kms.key': {
		service: 'awskms',
		family: 'Encryption Key',
		usage: 'KMS-Keys',
		...counted(/^keys$/i, 'key-months'),
	},
	'kms.request': { service: 'awskms', usage: 'KMS-Requests', ...requests },
	secret: {
		service: 'AWSSecretsManager',
		family: 'Secret',
		usage: 'AWSSecretsManager-Secrets',
		...counted(/^secrets$/i, 'secret-months'),
	},
	'secret.request': {
		service: 'AWSSecretsManager',
		family: 'API Request',
		usage: 'AWSSecretsManagerAPIRequest',
		...requests,
	},
	'sns.email': { ...delivered, usage: 'DeliveryAttempts-SMTP' },
	'sns.http': { ...delivered, usage: 'DeliveryAttempts-HTTP' },
	'sns.publish': { service: 'AmazonSNS', family: 'API Request', usage: 'Requests-Tier1', ...requests },
	'ssm.parameter': {
		service: 'AWSSystemsManager',
		family: 'AWS Systems Manager',
		usage: 'PS-Advanced-Param-Tier1',
		...counted(/^parameter-hours$/i, 'parameter-hours'),
	},
};

;// CONCATENATED MODULE: ./lib/cost/products/families/stores.js

const bucket = { service: 'AmazonS3', family: 'Storage', ...gigabyteMonths };
const bucketRequests = { service: 'AmazonS3', family: 'API Request', ...requests };
const fileSystem = { service: 'AmazonEFS', family: 'Storage', ...gigabyteMonths };
const stores_onDemand = { service: 'AmazonDynamoDB', family: 'Amazon DynamoDB PayPerRequest Throughput' };
const stores_provisioned = { service: 'AmazonDynamoDB', family: 'Provisioned IOPS' };
const stores_table = { service: 'AmazonDynamoDB', family: 'Database Storage', ...gigabyteMonths };
const any = { databaseEngine: 'Any' };
const stores_disk = { service: 'AmazonRDS', family: 'Database Storage', has: any, ...gigabyteMonths };
const diskOperations = { service: 'AmazonRDS', family: 'Provisioned IOPS', has: any, ...iopsMonths };
const throughput = {
	service: 'AmazonRDS',
	family: 'Provisioned Throughput',
	has: any,
	...counted(/^mbps-mo(nth)?$/i, 'MB/s-months'),
};
const stores = {
	'dynamodb.pitr.gb': { ...stores_table, usage: 'TimedPITRStorage-ByteHrs' },
	'dynamodb.rcu': {
		...stores_provisioned,
		has: { group: 'DDB-ReadUnits' },
		...counted(/^readcapacityunit-hrs$/i, 'RCU-hours'),
	},
	'dynamodb.read': {
		...stores_onDemand,
		has: { group: 'DDB-ReadUnits' },
		...counted(/^readrequestunits$/i, 'read request units'),
	},
	'dynamodb.storage.gb': { ...stores_table, usage: 'TimedStorage-ByteHrs' },
	'dynamodb.wcu': {
		...stores_provisioned,
		has: { group: 'DDB-WriteUnits' },
		...counted(/^writecapacityunit-hrs$/i, 'WCU-hours'),
	},
	'dynamodb.write': {
		...stores_onDemand,
		has: { group: 'DDB-WriteUnits' },
		...counted(/^writerequestunits$/i, 'write request units'),
	},
	'ecr.gb': {
		service: 'AmazonECR',
		family: 'EC2 Container Registry',
		usage: 'TimedStorage-ByteHrs',
		...gigabyteMonths,
	},
	'efs.onezone.gb': { ...fileSystem, usage: 'TimedStorage-Z-ByteHrs' },
	'efs.provisioned': {
		service: 'AmazonEFS',
		family: 'Provisioned Throughput',
		usage: 'ProvisionedTP-MiBpsHrs',
		...counted(/^mibps-mo(nth)?$/i, 'MiB/s-months'),
	},
	'efs.standard.gb': { ...fileSystem, usage: 'TimedStorage-ByteHrs' },
	'rds.backup.gb': {
		service: 'AmazonRDS',
		family: 'Storage Snapshot',
		usage: 'RDS:ChargedBackupUsage',
		has: any,
		...gigabyteMonths,
	},
	'rds.storage.multi.gp2': { ...stores_disk, usage: 'RDS:Multi-AZ-GP2-Storage' },
	'rds.storage.multi.gp3': { ...stores_disk, usage: 'RDS:Multi-AZ-GP3-Storage' },
	'rds.storage.multi.gp3.iops': { ...diskOperations, usage: 'RDS:Multi-AZ-GP3-PIOPS' },
	'rds.storage.multi.gp3.throughput': { ...throughput, usage: 'RDS:Multi-AZ-GP3-Throughput' },
	'rds.storage.multi.io1': { ...stores_disk, usage: 'RDS:Multi-AZ-PIOPS-Storage' },
	'rds.storage.multi.io1.iops': { ...diskOperations, usage: 'RDS:Multi-AZ-PIOPS' },
	'rds.storage.multi.standard': { ...stores_disk, usage: 'RDS:Multi-AZ-StorageUsage' },
	'rds.storage.single.gp2': { ...stores_disk, usage: 'RDS:GP2-Storage' },
	'rds.storage.single.gp3': { ...stores_disk, usage: 'RDS:GP3-Storage' },
	'rds.storage.single.gp3.iops': { ...diskOperations, usage: 'RDS:GP3-PIOPS' },
	'rds.storage.single.gp3.throughput': { ...throughput, usage: 'RDS:GP3-Throughput' },
	'rds.storage.single.io1': { ...stores_disk, usage: 'RDS:PIOPS-Storage' },
	'rds.storage.single.io1.iops': { ...diskOperations, usage: 'RDS:PIOPS' },
	'rds.storage.single.standard': { ...stores_disk, usage: 'RDS:StorageUsage' },
	's3.deep.gb': {
		service: 'AmazonS3GlacierDeepArchive',
		family: 'Storage',
		usage: 'TimedStorage-GDA-ByteHrs',
		...gigabyteMonths,
	},
	's3.glacier.gb': { service: 'AmazonGlacier', family: 'Storage', usage: 'TimedStorage-ByteHrs', ...gigabyteMonths },
	's3.instant.gb': { ...bucket, usage: 'TimedStorage-GIR-ByteHrs' },
	's3.onezone.gb': { ...bucket, usage: 'TimedStorage-ZIA-ByteHrs' },
	's3.read': { ...bucketRequests, usage: 'Requests-Tier2' },
	's3.standard.gb': { ...bucket, usage: 'TimedStorage-ByteHrs' },
	's3.standardia.gb': { ...bucket, usage: 'TimedStorage-SIA-ByteHrs' },
	's3.tiering.gb': { ...bucket, usage: 'TimedStorage-INT-FA-ByteHrs' },
	's3.write': { ...bucketRequests, usage: 'Requests-Tier1' },
};

;// CONCATENATED MODULE: ./lib/cost/products/regions.js
const codes = {
	'af-south-1': 'AFS1',
	'ap-east-1': 'APE1',
	'ap-east-2': 'APE2',
	'ap-northeast-1': 'APN1',
	'ap-northeast-2': 'APN2',
	'ap-northeast-3': 'APN3',
	'ap-south-1': 'APS3',
	'ap-south-2': 'APS5',
	'ap-southeast-1': 'APS1',
	'ap-southeast-2': 'APS2',
	'ap-southeast-3': 'APS4',
	'ap-southeast-4': 'APS6',
	'ap-southeast-5': 'APS7',
	'ap-southeast-6': 'APS8',
	'ap-southeast-7': 'APS9',
	'ca-central-1': 'CAN1',
	'ca-west-1': 'CAN2',
	'eu-central-1': 'EUC1',
	'eu-central-2': 'EUC2',
	'eu-north-1': 'EUN1',
	'eu-south-1': 'EUS1',
	'eu-south-2': 'EUS2',
	'eu-west-1': 'EU',
	'eu-west-2': 'EUW2',
	'eu-west-3': 'EUW3',
	'il-central-1': 'ILC1',
	'me-central-1': 'MEC1',
	'me-south-1': 'MES1',
	'mx-central-1': 'MXC1',
	'sa-east-1': 'SAE1',
	'us-east-1': 'USE1',
	'us-east-2': 'USE2',
	'us-west-1': 'USW1',
	'us-west-2': 'USW2',
};
const locations = {
	'af-south-1': 'Africa (Cape Town)',
	'ap-east-1': 'Asia Pacific (Hong Kong)',
	'ap-east-2': 'Asia Pacific (Taipei)',
	'ap-northeast-1': 'Asia Pacific (Tokyo)',
	'ap-northeast-2': 'Asia Pacific (Seoul)',
	'ap-northeast-3': 'Asia Pacific (Osaka)',
	'ap-south-1': 'Asia Pacific (Mumbai)',
	'ap-south-2': 'Asia Pacific (Hyderabad)',
	'ap-southeast-1': 'Asia Pacific (Singapore)',
	'ap-southeast-2': 'Asia Pacific (Sydney)',
	'ap-southeast-3': 'Asia Pacific (Jakarta)',
	'ap-southeast-4': 'Asia Pacific (Melbourne)',
	'ap-southeast-5': 'Asia Pacific (Malaysia)',
	'ap-southeast-7': 'Asia Pacific (Thailand)',
	'ca-central-1': 'Canada (Central)',
	'ca-west-1': 'Canada West (Calgary)',
	'eu-central-1': 'EU (Frankfurt)',
	'eu-central-2': 'EU (Zurich)',
	'eu-north-1': 'EU (Stockholm)',
	'eu-south-1': 'EU (Milan)',
	'eu-south-2': 'EU (Spain)',
	'eu-west-1': 'EU (Ireland)',
	'eu-west-2': 'EU (London)',
	'eu-west-3': 'EU (Paris)',
	'il-central-1': 'Israel (Tel Aviv)',
	'me-central-1': 'Middle East (UAE)',
	'me-south-1': 'Middle East (Bahrain)',
	'mx-central-1': 'Mexico (Central)',
	'sa-east-1': 'South America (Sao Paulo)',
	'us-east-1': 'US East (N. Virginia)',
	'us-east-2': 'US East (Ohio)',
	'us-west-1': 'US West (N. California)',
	'us-west-2': 'US West (Oregon)',
};
function locationOf(region) {
	return locations[region] ?? region;
}
function usageTypes(usage, region) {
	const prefixes = [codes[region] ?? [], region].flat();
	return [usage, ...prefixes.map((prefix) => `${prefix}-${usage}`)];
}

;// CONCATENATED MODULE: ./lib/cost/products/filters.js







const filters = { ...computing, ...delivery_delivery, ...network_network, ...operations_operations, ...stores };
const unlisted = {
	'fargate.spot.arm.gb': 'GB-hours',
	'fargate.spot.arm.vcpu': 'vCPU-hours',
	'fargate.spot.x86.gb': 'GB-hours',
	'fargate.spot.x86.vcpu': 'vCPU-hours',
};
const fixedKeys = Object.keys(filters);
function filterOf(key) {
	return Object.hasOwn(filters, key) ? filters[key] : findInstance(key);
}
function unitOf(key) {
	const unit = filterOf(key)?.unit ?? unlisted[key];
	if (unit === undefined) throw new RangeError(`no price has the key ${key}`);
	return unit;
}
function queryOf({ service, family, asked, sells }, region) {
	const place = sells === 'everywhere' ? {} : sells === 'from a location' ? { fromLocation: locationOf(region) } : { regionCode: region };
	return { service, attributes: { ...place, ...(family === undefined ? {} : { productFamily: family }), ...asked } };
}

;// CONCATENATED MODULE: ./lib/cost/prices.js


const files = {
	'ap-northeast-1': () => __webpack_require__.e(/* import() */ 987).then(__webpack_require__.t.bind(__webpack_require__, 8987, 17)),
	'ap-southeast-1': () => __webpack_require__.e(/* import() */ 641).then(__webpack_require__.t.bind(__webpack_require__, 5641, 17)),
	'ap-southeast-2': () => __webpack_require__.e(/* import() */ 644).then(__webpack_require__.t.bind(__webpack_require__, 1644, 17)),
	'eu-central-1': () => __webpack_require__.e(/* import() */ 299).then(__webpack_require__.t.bind(__webpack_require__, 1299, 17)),
	'eu-west-1': () => __webpack_require__.e(/* import() */ 205).then(__webpack_require__.t.bind(__webpack_require__, 2205, 17)),
	'us-east-1': () => __webpack_require__.e(/* import() */ 537).then(__webpack_require__.t.bind(__webpack_require__, 7537, 17)),
	'us-east-2': () => __webpack_require__.e(/* import() */ 148).then(__webpack_require__.t.bind(__webpack_require__, 2148, 17)),
	'us-west-2': () => __webpack_require__.e(/* import() */ 858).then(__webpack_require__.t.bind(__webpack_require__, 1858, 17)),
};
async function readPriceTable(region) {
	const file = await files[region]?.();
	return file === undefined ? undefined : buildPriceTable(file.default);
}
function buildPriceTable({ region, sources }) {
	const prices = sources.flatMap(({ source, date, usd }) => {
		const origin = { source: 'table', date: date ?? undefined, from: source };
		return Object.entries(usd).flatMap(([key, text]) => {
			const steps = text === undefined ? undefined : readSteps(text);
			return steps === undefined ? [] : [[key, { unit: unitOf(key), ...steps, origin }]];
		});
	});
	return { region, prices: new Map(prices) };
}
function readSteps(text) {
	const steps = Object.entries(typeof text === 'string' ? { 0: text } : text)
		.map(([from, usd]) => ({ from: Number(from), usd }))
		.sort((one, other) => one.from - other.from);
	const [first, ...more] = steps.flatMap(({ from, usd }) => (usd == null ? [] : [{ from, price: parseUsd(usd) }]));
	const end = steps.find(({ usd }) => usd === null);
	if (first === undefined) return undefined;
	return { tiers: [first, ...more], ...(end === undefined ? {} : { until: end.from }) };
}

;// CONCATENATED MODULE: ./lib/cost/products/offer.js


function findOffer(filter, texts, asked) {
	const name = offer_nameOf(filter);
	const products = texts.map(parseProduct);
	if (products.includes(undefined)) return offer_refused(`AWS's answer for ${name} is not readable`);
	const matching = products.filter((product) => product !== undefined && isMeant(product, filter, asked.region));
	const [product] = matching;
	if (product === undefined) return offer_refused(`no product matches ${name}`);
	if (matching.length > 1) return offer_refused(`${matching.length} products match ${name}`);
	return readPrice(product, filter, asked, name);
}
function offer_nameOf({ service, usage, asked, has }) {
	return [service, usage ?? Object.values({ ...asked, ...has }).join(' ')].join(' ');
}
function isMeant({ attributes }, { usage, has = {} }, region) {
	const spelled = usage === undefined || usageTypes(usage, region).includes(offer_textOf(attributes.usagetype));
	return spelled && Object.entries(has).every(([name, value]) => attributes[name] === value);
}
function readPrice(product, filter, { today }, name) {
	const [term] = product.onDemand;
	if (term === undefined || product.onDemand.length > 1) {
		return offer_refused(`${name} has ${product.onDemand.length} on-demand prices`);
	}
	const effective = dayOf(term.effectiveDate);
	if (effective !== undefined && effective > today) return offer_refused(`the price of ${name} holds only from ${effective}`);
	const steps = objectsIn(term.priceDimensions);
	const unit = steps.map((step) => step.unit).find((sold) => !filter.sold.test(offer_textOf(sold)));
	if (unit !== undefined) return offer_refused(`${name} is sold by ${offer_textOf(unit)}, not by ${filter.unit}`);
	if (steps.some((step) => usdOf(step) === undefined)) return offer_refused(`${name} has no price in USD`);
	const [first, ...more] = readTiers(steps) ?? [];
	if (first === undefined) return offer_refused(`the tiers of ${name} are not readable`);
	if ([first, ...more].every(({ price }) => price === 0n)) return offer_refused(`AWS lists ${name} at $0`);
	const from = `${filter.service}, published ${product.published}`;
	const origin = { source: 'live', date: today, from, sku: product.sku };
	return { kind: 'price', price: { unit: filter.unit, tiers: [first, ...more], origin } };
}
function readTiers(steps) {
	const ranges = steps.map((step) => ({ from: Number(step.beginRange), to: offer_textOf(step.endRange), price: usdOf(step) ?? 0n })).sort((one, other) => one.from - other.from);
	const whole = ranges.every(({ from, to }, index) => {
		const next = ranges[index + 1];
		const begins = index > 0 || from === 0;
		return begins && (next === undefined ? to === 'Inf' : Number(to) === next.from && next.from > from);
	});
	return whole ? ranges.map(({ from, price }) => ({ from, price })) : undefined;
}
function usdOf({ pricePerUnit }) {
	const usd = offer_isObject(pricePerUnit) ? pricePerUnit.USD : undefined;
	try {
		return parseUsd(offer_textOf(usd));
	} catch {
		return undefined;
	}
}
function parseProduct(text) {
	const entry = parseJson(text);
	if (!offer_isObject(entry) || !offer_isObject(entry.product) || !offer_isObject(entry.product.attributes)) return undefined;
	const { sku, attributes } = entry.product;
	const published = dayOf(entry.publicationDate);
	if (typeof sku !== 'string' || published === undefined) return undefined;
	const onDemand = offer_isObject(entry.terms) ? objectsIn(entry.terms.OnDemand) : [];
	return { sku, attributes, published, onDemand };
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
function objectsIn(value) {
	return offer_isObject(value) ? Object.values(value).filter(offer_isObject) : [];
}
function offer_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function offer_textOf(value) {
	return typeof value === 'string' ? value : '';
}
function dayOf(value) {
	return /^\d{4}-\d\d-\d\d/.exec(offer_textOf(value))?.[0];
}
function offer_refused(reason) {
	return { kind: 'refused', reason };
}

;// CONCATENATED MODULE: ./lib/cost/products/live.js


function buildQueries(keys, region) {
	const queries = keys.flatMap((key) => {
		const filter = filterOf(key);
		return filter === undefined ? [] : [queryOf(filter, region)];
	});
	return [...new Map(queries.map((query) => [identify(query), query])).values()];
}
function readLivePrices(keys, answers, asked) {
	const byQuery = new Map(answers.map((answer) => [identify(answer.query), answer]));
	const prices = new Map();
	const refusals = new Map();
	for (const key of keys) {
		const filter = filterOf(key);
		const answer = filter && byQuery.get(identify(queryOf(filter, asked.region)));
		if (filter === undefined || answer === undefined) continue;
		if (answer.kind === 'failed') {
			refusals.set(key, answer.reason);
			continue;
		}
		const offer = findOffer(filter, answer.products, asked);
		if (offer.kind === 'price') prices.set(key, offer.price);
		else refusals.set(key, offer.reason);
	}
	return { prices, refusals };
}
function mergePrices(table, live, region) {
	if (live.prices.size === 0) return table;
	return { region, prices: new Map([...(table?.prices ?? []), ...live.prices]) };
}
const live_REASONS = 3;
function describeRefusals({ prices, refusals }) {
	const total = prices.size + refusals.size;
	if (refusals.size === 0) return undefined;
	const reasons = [...new Set(refusals.values())];
	const more = reasons.length > live_REASONS ? `; and ${reasons.length - live_REASONS} more` : '';
	const what = prices.size === 0 ? 'Prices' : `${refusals.size} of ${total} prices`;
	return `${what} could not be read live: ${reasons.slice(0, live_REASONS).join('; ')}${more}. The price table of this release stands in; what it lacks is not priced.`;
}
function identify(query) {
	return JSON.stringify(query);
}

;// CONCATENATED MODULE: ./lib/commands/cost.js






const cost_nothing = { template: { Resources: {} }, parameters: {} };
async function estimateCosts(request, ports) {
	const { region, usage } = request;
	const day = request.now.toISOString().slice(0, 10);
	const table = await readPriceTable(region);
	const assigned = assignUsage(usage.stated, usage.prefixes, request.after.template);
	const was = {
		...(request.before ?? cost_nothing),
		region,
		usage: assignUsage(usage.stated, usage.prefixes, (request.before ?? cost_nothing).template).usage,
	};
	const becomes = { ...request.after, region, usage: assigned.usage };
	const [old, fresh] = [measure_measure(was), measure_measure(becomes)];
	const keys = listPriceKeys([...old, ...fresh]);
	const { prices, warnings } = ports === undefined ? { prices: table, warnings: [] } : await readPrices(keys, { region, today: day }, table, ports);
	return {
		before: { measured: was, estimate: estimate({ resources: old, region, prices, day }) },
		after: { measured: becomes, estimate: estimate({ resources: fresh, region, prices, day }) },
		warnings: [...warnings, ...assigned.warnings],
	};
}
async function readPrices(keys, asked, table, { log, prices }) {
	const answers = await Promise.all(buildQueries(keys, asked.region).map((query) => ask(query, prices)));
	const live = readLivePrices(keys, answers, asked);
	const warning = describeRefusals(live);
	if (warning !== undefined) log.warning(warning);
	return { prices: mergePrices(table, live, asked.region), warnings: warning === undefined ? [] : [warning] };
}
async function ask(query, prices) {
	try {
		return { query, kind: 'products', products: await prices.products(query) };
	} catch (error) {
		const { message, hint } = describeFailure(error);
		return { query, kind: 'failed', reason: hint === undefined ? message : `${message} (${hint})` };
	}
}

;// CONCATENATED MODULE: ./lib/commands/protection.js
async function protectStack({ protect }, stack, { stacks, log }) {
	if (protect === undefined) return;
	const state = await stacks.read(stack);
	if (state === undefined || state.terminationProtection === protect) return;
	await stacks.protect(state.name, protect);
	log.line(`the termination protection of ${state.name} is ${wordOf(protect)}`);
}
function describeProtection({ protect }, state) {
	if (protect === undefined || state === undefined || state.terminationProtection === protect) return [];
	return [`Merging turns the termination protection of ${state.name} ${wordOf(protect)}.`];
}
function wordOf(protect) {
	return protect ? 'on' : 'off';
}

;// CONCATENATED MODULE: ./lib/commands/scan.js

const scan_LIMIT_SECONDS = 600;
const MISSING_SECONDS = 60;
const SECONDS_BETWEEN_LOOKS = 3;
const scan_LINES = 10;
const severities = ['critical', 'high', 'medium'];
async function scanImages({ refuseImagesFrom: least }, images, ports) {
	if (least === undefined) return [];
	const refused = severities.slice(0, severities.indexOf(least) + 1);
	const warnings = [];
	const grave = [];
	for (const [key, image] of Object.entries(images)) {
		const scan = await readScan(key, image, ports);
		if (scan.kind === 'found') {
			const findings = refused.flatMap((severity) => scan.findings.filter((one) => one.severity === severity));
			ports.log.line(`${key}: ECR's scan has ${scan.findings.length} findings, ${findings.length} of them ${wordsOf(least)}`);
			if (findings.length > 0) grave.push({ key, findings });
		} else {
			warnings.push(`The image of ${key} was not scanned: ${scan.reason}.`);
		}
	}
	if (grave.length > 0) throw scan_refusal(least, grave);
	return warnings;
}
async function readScan(key, { buildKey, reference, digest }, { clock, log, repositories }) {
	if (buildKey === undefined) return { kind: 'impossible', reason: 'the file names it, and only what is built here is' };
	const repository = reference.replace(/^[^/]+\//, '').replace(/@.*$/, '');
	const start = clock.seconds();
	for (let looks = 1; ; looks += 1) {
		const scan = await repositories.scan(repository, digest);
		const waited = clock.seconds() - start;
		if (scan.kind === 'found' || scan.kind === 'impossible') return scan;
		if (scan.kind === 'missing' && waited >= MISSING_SECONDS) {
			return { kind: 'impossible', reason: `ECR has none of it, so scan on push seems to be off in ${repository}` };
		}
		if (waited >= scan_LIMIT_SECONDS) {
			throw new errors/* DeployError */.s('timeout', `ECR did not finish the scan of the image of ${key} in 10 minutes`, {
				fault: 'aws',
				hint: 'run this job again; the scan goes on meanwhile',
			});
		}
		if (clock.cancelled()) {
			throw new errors/* DeployError */.s('cancelled', `cancelled while ECR scanned the image of ${key}`, { fault: 'user' });
		}
		if (looks === 1) log.line(`waiting for ECR's scan of the image of ${key}`);
		await clock.sleep(SECONDS_BETWEEN_LOOKS);
	}
}
function scan_refusal(least, grave) {
	const names = grave.map(({ key }) => key).join(', ');
	const lines = grave.flatMap(({ key, findings }) => findings.map(({ name, severity, package: of }) => `${key}: ${name} (${severity})${of === undefined ? '' : ` in ${of}`}`));
	const more = lines.length - scan_LINES;
	const [subject, verb] = grave.length === 1 ? ['image', 'has'] : ['images', 'have'];
	const message = `the ${subject} of ${names} ${verb} vulnerabilities that are ${wordsOf(least)}, and \`scan_images\` refuses them`;
	return new errors/* DeployError */.s('policy-violated', [message, ...lines.slice(0, scan_LINES), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'), {
		fault: 'user',
		hint: 'update the base image and the packages that are named, or raise `security.scan_images.fail_on`',
	});
}
function wordsOf(least) {
	return least === 'critical' ? 'critical' : `${least} or worse`;
}

;// CONCATENATED MODULE: ./lib/stack/templateSize.js
const templateSize_named = 3;
function describeRoom({ Resources }) {
	const types = new Map();
	for (const resource of Object.values(Resources)) {
		const { count, bytes } = types.get(resource.Type) ?? { count: 0, bytes: 0 };
		types.set(resource.Type, { count: count + 1, bytes: bytes + Buffer.byteLength(JSON.stringify(resource)) });
	}
	return [...types]
		.sort(([one, a], [other, b]) => b.bytes - a.bytes || (one < other ? -1 : 1))
		.slice(0, templateSize_named)
		.map(([type, { count, bytes }]) => `${count} ${type} with ${Math.round(bytes / 1000)} kB`)
		.join(', ');
}

;// CONCATENATED MODULE: ./lib/commands/template.js





const OBJECT_LIMIT = 1_000_000;
async function sendTemplate({ config, stack, sender }, { account, objects }) {
	const templateBody = fitRequest(renderTemplate(stack));
	if (fitsRequest(templateBody)) return { templateBody };
	const bytes = Buffer.byteLength(templateBody);
	const split = 'split the services over several files with a project each';
	if (bytes > OBJECT_LIMIT) throw tooLarge(stack, `has ${bytes} bytes, and CloudFormation takes ${OBJECT_LIMIT}`, split);
	const { project, region, environment } = config;
	const owner = await account();
	const bucket = bucketNameAt(project, { account: owner, region });
	const folder = sender === 'plan' ? folders.plan : folders.templates(environment);
	const key = `${folder}/${hash(templateBody, 64)}.json`;
	const stored = await objects.put({ bucket, owner, key, body: templateBody });
	if (stored === 'no-bucket') {
		throw tooLarge(stack, `has ${bytes} bytes, CloudFormation takes ${REQUEST_LIMIT} in a request and the rest from S3, and there is no bucket ${bucket}`, `deploy the stack that \`inferloop bootstrap\` prints in this account and region: it has the bucket; or ${split}`);
	}
	return { templateBody, templateUrl: `https://${bucket}.s3.${region}.amazonaws.com/${key}` };
}
function tooLarge({ resources }, words, hint) {
	const room = describeRoom({ Resources: resources });
	return new errors/* DeployError */.s('change-set-failed', `the template ${words}; most of it is ${room}`, { fault: 'user', hint });
}

;// CONCATENATED MODULE: ./lib/commands/traffic.js



async function buildCurrentStack(config, deployed, ports) {
	const stack = buildStack(config, deployed);
	const changed = Object.entries(stack.resources).flatMap(([id, resource]) => compareRule(id, deployed?.Resources[id], resource)?.logicalId ?? []);
	if (changed.length === 0) return stack;
	return buildStack(config, deployed, await readLiveWeights(stack.name, changed, ports));
}
async function readLiveWeights(stackName, rules, { stacks, services }) {
	const resources = await stacks.resources(stackName);
	const arnOf = (logicalId) => resources[logicalId]?.physicalId ?? '';
	const names = new Map(Object.entries(resources).map(([logicalId, { physicalId }]) => [physicalId, logicalId]));
	const found = await services.weights(rules.map(arnOf));
	const missing = rules.filter((rule) => found[arnOf(rule)] === undefined);
	if (missing.length > 0) throw gone(stackName, missing);
	const named = (weights) => Object.fromEntries(Object.entries(weights).map(([arn, weight]) => [names.get(arn) ?? arn, weight]));
	return Object.fromEntries(rules.map((rule) => [rule, named(found[arnOf(rule)] ?? {})]));
}
function gone(stackName, rules) {
	const which = rules.length === 1 ? 'the listener rule' : 'one of the listener rules';
	return new errors/* DeployError */.s('stack-state', `${which} ${rules.join(', ')} of ${stackName} is no longer there`, {
		fault: 'user',
		hint: 'somebody deleted it by hand, and CloudFormation cannot change what is gone: detect the drift of the stack in the CloudFormation console, and make the rule again or take its service out of the file for one deployment',
	});
}

;// CONCATENATED MODULE: ./lib/commands/usage.js


const noUsage = { stated: [], prefixes: [] };
function readUsage(config, more = []) {
	const keys = [...config.services, ...config.jobs, ...config.instances, ...(0,usable/* usableThings */.m_)(config)].map(({ key }) => key);
	const amounts = new Map(config.usage.map((one) => [one.key, one.amounts]));
	for (const one of more) amounts.set(one.key, { ...amounts.get(one.key), ...one.amounts });
	return {
		stated: [...amounts].map(([name, stated]) => ({
			name,
			prefix: /^[A-Z]/.test(name) ? undefined : logicalPrefix(name),
			amounts: stated,
		})),
		prefixes: keys.map(logicalPrefix),
	};
}
function readTemplateUsage(usage) {
	return { stated: usage.map(({ key, amounts }) => ({ name: key, prefix: undefined, amounts })), prefixes: [] };
}

;// CONCATENATED MODULE: ./lib/commands/proposal.js





















async function readBasis(config, { stacks, repositories }) {
	const [deployed, login] = await Promise.all([readDeployed(stacks, stackName(config)), repositories.login()]);
	return { deployed, login };
}
async function createProposal(request, ports) {
	const { config, executionRole } = request;
	const { deployed, login } = request.basis;
	if (deployed.verdict.kind === 'broken') throw broken(deployed, deployed.verdict.hint);
	const images = await createImages({ config, target: request.images, login }, { ...ports, ...ports.aws });
	const unscanned = await scanImages(config.security, images, { ...ports, ...ports.aws });
	const stack = await buildCurrentStack(config, deployed.snapshot?.template, ports.aws);
	const current = deployed.snapshot?.parameters ?? {};
	const codes = await createCodes({ config, stack, current, sender: request.images.kind }, { ...ports, ...ports.aws });
	const parameters = buildParameters({
		stack,
		images,
		codes,
		executionRole,
		permissionsBoundary: config.security.permissionsBoundary,
		current,
		now: ports.clock.now(),
	});
	const after = { template: buildTemplate(stack), parameters: parameters.values };
	if (deployed.verdict.kind === 'update') {
		const identity = { stack: stack.name, region: config.region };
		const [now, then] = [readSnapshot(deployed.snapshot, identity), readSnapshot(after, identity)];
		verifyListeners(now, then);
		verifyRouting(stack.services, now, then);
	}
	const source = digestSource({ ...after, images });
	const { run, commit, tree, pullRequest } = request;
	const costPorts = request.prices === 'table' ? undefined : { ...ports, prices: ports.aws.prices };
	const [changeSet, { warnings, ...costs }] = await Promise.all([
		askCloudFormation(
			{
				stackName: stack.name,
				name: request.changeSet,
				kind: deployed.snapshot === undefined ? 'create' : 'update',
				parameters: parameters.sent,
				description: renderDescription({ source, commit, tree, pr: pullRequest, run: run.id, attempt: run.attempt }),
				capabilities: stack.capabilities,
				executionRole,
				tags: stack.tags,
			},
			{ deployed, creates: request.creates, template: { config, stack, sender: request.images.kind } },
			ports,
		),
		estimateCosts({ before: deployed.snapshot, after, region: config.region, usage: readUsage(config), now: ports.clock.now() }, costPorts),
	]);
	const { plan, effects } = buildPlan({
		config,
		stack,
		before: deployed.snapshot,
		after,
		changeSet,
		executionRole,
		images,
		costs,
		dataLossAllowed: request.dataLossAllowed,
		warnings: [...(deployed.verdict.kind === 'recreate' ? [ruin] : []), ...describeProtection(config, deployed.state), ...judgeBudget(config.budget, costs.after.estimate), ...unscanned, ...warnings],
	});
	return { deployed, stack, plan, effects, fingerprint: fingerprint(effects), source, changeSet };
}
const ruin = 'The first creation of this stack failed (ROLLBACK_COMPLETE). Applying removes the empty stack and creates it again.';
async function askCloudFormation(request, { deployed, creates, template }, { aws, clock }) {
	const make = async () => createChangeSet({ ...request, ...(await sendTemplate(template, aws)) }, { clock, stacks: aws.stacks });
	switch (deployed.verdict.kind) {
		case 'update':
			return make();
		case 'create':
		case 'recreate':
			if (creates) return make();
			await aws.stacks.validate(await sendTemplate(template, aws));
			return undefined;
		case 'busy':
		case 'broken':
			return undefined;
	}
}
function broken({ state }, hint) {
	const name = state?.name ?? 'the stack';
	const reason = state?.statusReason === undefined ? '' : `: ${state.statusReason}`;
	return new errors/* DeployError */.s('stack-state', `${name} is ${state?.status ?? 'unknown'} and cannot be updated${reason}`, {
		fault: 'aws',
		hint,
	});
}

;// CONCATENATED MODULE: ./lib/commands/steady.js


const steady_POLL_SECONDS = 5;
async function waitUntilSteady({ stackName, commit, timeoutSeconds }, { clock, log, stacks }) {
	const start = clock.seconds();
	let told;
	for (;;) {
		const state = await stacks.read(stackName);
		if (state === undefined || decideStack(state.status).kind !== 'busy') return { kind: 'steady', state };
		const underWay = commit === undefined ? undefined : await readUnderWay(state, stacks);
		if (underWay !== undefined && underWay.commit === commit) {
			return { kind: 'own', state, parameters: underWay.parameters };
		}
		const waitedSeconds = clock.seconds() - start;
		if (waitedSeconds >= timeoutSeconds) return { kind: 'busy', arn: state.arn, status: state.status, waitedSeconds };
		if (clock.cancelled()) return { kind: 'cancelled' };
		if (state.status !== told) log.line(`${stackName} is ${state.status} with another change; waiting for it`);
		told = state.status;
		await clock.sleep(steady_POLL_SECONDS);
	}
}
async function readUnderWay({ name, status, changeSetArn }, stacks) {
	const forward = status === 'CREATE_IN_PROGRESS' || (status.startsWith('UPDATE_') && !status.includes('ROLLBACK'));
	if (!forward || !isOwnChangeSet(changeSetArn)) return undefined;
	const { description, parameters } = await stacks.readChangeSet(name, changeSetArn);
	const made = parseDescription(description);
	return made === undefined ? undefined : { commit: made.commit, pullRequest: made.pr, parameters };
}

;// CONCATENATED MODULE: ./lib/commands/verdicts.js
function verdicts_checkStack(stack, steadiness) {
	const name = 'stack';
	switch (steadiness.kind) {
		case 'steady':
			return {
				name,
				result: 'ok',
				reason: steadiness.state === undefined ? `${stack} does not exist yet` : `${stack} is ${steadiness.state.status}`,
			};
		case 'own':
			return {
				name,
				result: 'ok',
				reason: `${stack} is ${steadiness.state.status} with this very commit; this run follows it`,
			};
		case 'busy':
			return { name, result: 'failed', reason: `${stack} is ${steadiness.status} with another change` };
		case 'cancelled':
			return { name, result: 'failed', reason: `cancelled while ${stack} was busy with another change` };
	}
}
function checkReview(permission) {
	const name = 'review';
	switch (permission.kind) {
		case 'execute':
			return { name, ...describeWarrant(permission.warrant) };
		case 'wait':
			return { name, result: 'failed', reason: 'pushed directly, and direct pushes are only planned' };
		case 'refuse':
			return checkRefusal(permission.refusal);
	}
}
function checkRefusal(refusal) {
	const [name, result] = ['review', 'failed'];
	switch (refusal.kind) {
		case 'policy-violated': {
			const broken = refusal.violations.map(({ policy }) => `\`${policy}\``).join(', ');
			return { name: 'policies', result, reason: `the plan is against ${broken}` };
		}
		case 'plan-changed':
			return { name, result, reason: 'the plan changed since the review' };
		case 'record-missing':
			return { name, result, reason: 'there is no reviewed plan' };
		case 'stack-busy':
			return { name: 'stack', result, reason: `the stack is ${refusal.status} with another change` };
	}
}
function describeWarrant(warrant) {
	switch (warrant.kind) {
		case 'reviewed':
			return {
				result: 'ok',
				reason: `re-planned, identical to ${warrant.pullRequests.map((number) => `#${number}`).join(', ')}`,
			};
		case 'approved':
			return { result: 'ok', reason: 'a person approved this fingerprint' };
		case 'direct-push':
			return { result: 'skipped', reason: 'pushed directly, and direct-push is apply' };
	}
}

;// CONCATENATED MODULE: ./lib/commands/application.js















async function runApplication(application) {
	const { config, source, request, ports, aws } = application;
	const stack = stackName(config);
	const steadiness = await waitUntilSteady({ stackName: stack, commit: source.commit, timeoutSeconds: request.inputs.busyTimeoutSeconds }, { ...ports, stacks: aws.stacks });
	const checked = withCheck(application, verdicts_checkStack(stack, steadiness));
	switch (steadiness.kind) {
		case 'cancelled':
			throw application_cancelled();
		case 'busy':
			return end(checked, draftOf(checked, undefined), {
				kind: 'refused',
				refusal: {
					kind: 'stack-busy',
					status: steadiness.status,
					waitedSeconds: steadiness.waitedSeconds,
					awaiting: await findAwaiting(config, steadiness, { ...ports, ...aws }),
				},
			});
		case 'own':
			return roll(checked, draftOf(checked, undefined), attachRollout(config, steadiness.state, steadiness.parameters), undefined);
		case 'steady':
			return prepare(checked, steadiness.state);
	}
}
async function prepare(application, state) {
	const { aws, reviewer, announcement } = application;
	const review = await reviewer(await readDeployedCommit(state, aws.stacks));
	announcement.address(review.pullRequests.map(({ number }) => number));
	if (state?.status === 'ROLLBACK_COMPLETE') await aws.stacks.deleteEmpty(state.arn);
	const reviewed = { ...application, review };
	const checked = review.check === undefined ? reviewed : withCheck(reviewed, review.check);
	return decide(checked, await propose(checked));
}
async function propose({ config, source, review, request, ports, aws }) {
	const unique = `run-${request.run.id}-${request.run.attempt}`;
	return createProposal(
		{
			config,
			basis: await readBasis(config, aws),
			executionRole: request.inputs.executionRole,
			images: { kind: 'apply', owner: 'apply', unique },
			changeSet: `inferloop-${config.environment}-${unique}`,
			commit: source.commit,
			tree: source.tree,
			pullRequest: review.pullRequests.at(-1)?.number,
			run: request.run,
			creates: true,
			prices: request.inputs.prices,
			dataLossAllowed: allowsDataLoss(review.pullRequests),
		},
		{ ...ports, aws },
	);
}
async function decide(application, proposal) {
	const { review, request, ports, aws, config } = application;
	const { changeSet, plan, effects, fingerprint } = proposal;
	if (plan.kind === 'no-changes') {
		const outcome = await end(application, draftOf(application, proposal), { kind: 'no-changes' });
		await protectStack(config, plan.stack, { ...ports, ...aws });
		return outcome;
	}
	const permission = decidePermission(verifyEffects(effects, review.reference), {
		fingerprint,
		approved: request.inputs.approveFingerprint,
		directPush: request.inputs.directPush,
		pullRequests: review.pullRequests.map(({ number }) => number),
		violations: plan.violations,
	});
	const checked = withCheck(application, checkReview(permission));
	const draft = draftOf(checked, proposal);
	switch (permission.kind) {
		case 'wait':
			await discard(checked, proposal);
			return end(checked, draft, { kind: 'awaiting-approval' });
		case 'refuse':
			await discard(checked, proposal);
			return end(checked, draft, { kind: 'refused', refusal: permission.refusal });
		case 'execute': {
			if (changeSet === undefined) throw new errors/* DeployError */.s('stack-busy', `${plan.stack} became busy`, { fault: 'aws', hint: 'run this job again' });
			if (ports.clock.cancelled()) {
				await discard(checked, proposal);
				throw application_cancelled();
			}
			const { run } = request;
			const rollout = await executeProposal({ proposal, changeSet, environment: config.environment, run }, aws);
			return roll(checked, { ...draft, warrant: permission.warrant }, rollout, changeSet.arn);
		}
	}
}
async function discard({ aws, ports }, { changeSet, deployed }) {
	if (changeSet === undefined) return;
	await discardChangeSet(changeSet, { shell: deployed.state === undefined }, { stacks: aws.stacks, log: ports.log });
}
async function roll({ config, announcement, ports, aws, request }, draft, rollout, changeSet) {
	const tell = (stage) => announcement.tell(buildReport(draft, { kind: 'deploying', stage }));
	await tell(`${draft.stack} is changing.`);
	const followed = await followRollout(rollout, { ...ports, ...aws }, tell);
	const { report, addresses } = await buildRolloutReport(draft, followed, rollout, aws.stacks);
	const applied = await conclude({ report, changeSet, addresses }, request.run, announcement);
	if (followed.result.kind === 'applied') await protectStack(config, rollout.goal.stackArn, { ...ports, ...aws });
	return { kind: followed.result.kind, ...applied };
}
async function end({ announcement, request }, draft, result) {
	const conclusion = { report: buildReport(draft, result), changeSet: undefined, addresses: undefined };
	return { kind: result.kind, ...(await conclude(conclusion, request.run, announcement)) };
}
function withCheck(application, check) {
	application.ports.log.line(renderCheck(check));
	return { ...application, checks: [...application.checks, check] };
}
function draftOf({ config, source, checks }, proposal) {
	return {
		environment: config.environment,
		stack: stackName(config),
		commit: source.commit,
		checks,
		plan: proposal?.plan,
		fingerprint: proposal?.fingerprint,
		warrant: undefined,
	};
}
function application_cancelled() {
	return new errors/* DeployError */.s('cancelled', 'cancelled before anything was executed', {
		fault: 'user',
		hint: 'run this job again',
	});
}

;// CONCATENATED MODULE: ./lib/commands/aws.js


async function verifyAccount(config, aws) {
	if (config.account === undefined) return 'not set';
	const account = await aws.account();
	if (account === config.account) return 'passed';
	throw new errors/* DeployError */.s('policy-violated', `the environment ${config.environment} belongs to account ${config.account}, and these credentials to ${account}`, {
		fault: 'user',
		hint: 'give the role of the right account with the input `role`, or correct `account` in the file',
	});
}
async function checkAccount(config, aws, log) {
	const verdict = await verifyAccount(config, aws);
	const check =
		verdict === 'passed'
			? { name: 'account', result: 'ok', reason: `${config.account} is the account of ${config.environment}` }
			: {
					name: 'account',
					result: 'skipped',
					reason: `any is taken, for the file names none; \`account\` under \`environments\` would refuse every other`,
				};
	log.line(renderCheck(check));
	return check;
}

// EXTERNAL MODULE: ./lib/config/environments.js
var environments = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/config/document.js + 2 modules
var config_document = __webpack_require__(8281);
// EXTERNAL MODULE: ./lib/config/node.js
var node = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/config/files.js


function staysInside(path) {
	return !path.startsWith('/') && !path.split('/').includes('..');
}
function namedFiles(text) {
	const { root } = (0,config_document/* parseDocument */.T)(text);
	if (root === undefined) return [];
	const roots = [root, ...files_valuesOf((0,node/* entryOf */.Ms)(root, 'environments')?.value)];
	const paths = roots.flatMap((one) => files_valuesOf((0,node/* entryOf */.Ms)(one, 'instances')?.value)).flatMap((instances) => files_textOf((0,node/* entryOf */.Ms)(instances, 'user_data')?.value));
	return [...new Set(paths)].filter(staysInside).sort();
}
function files_valuesOf(node) {
	return node?.kind === 'map' ? node.entries.map(({ value }) => value) : [];
}
function files_textOf(node) {
	return node?.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [];
}

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
	const { parseConfig } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 4479));
	const result = parseConfig(text, { ...request, named: await readNamed(text, workspace) });
	switch (result.kind) {
		case 'config': {
			log.problems(result.warnings, text, 'warning');
			const findings = checkStack(result.config);
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
	if (types === undefined || !isCustomized(config)) return [];
	const problems = await types.problems(buildTemplate(buildStack(config, undefined)));
	return problems.flatMap(({ at, message, hint }) => {
		const place = placeInFile(config, at);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/plan/record.js


const RECORD_VERSION = 1;
const LIMIT = 65_535;
const COMPRESSED = 'deflate:';
const record_MOST = 4_000_000;
function buildRecord({ plan, effects, createdAt, changeSet, ...rest }) {
	const { delta, after } = plan.cost;
	return {
		...rest,
		v: RECORD_VERSION,
		stack: plan.stack,
		region: plan.region,
		effects,
		fingerprint: fingerprint(effects),
		images: plan.images,
		createdAt: createdAt.toISOString(),
		cost: { monthly: String(after.total), delta: delta === undefined ? null : String(delta) },
		changeSet: changeSet ?? null,
	};
}
function renderRecord(record) {
	const json = JSON.stringify(record);
	const texts = json.length <= LIMIT ? [json] : [COMPRESSED + (0,external_node_zlib_.deflateRawSync)(json).toString('base64')];
	return texts.find(({ length }) => length <= LIMIT);
}
function digestRecord(record) {
	return digest(record);
}
function parseRecord(text) {
	const value = record_parseJson(text);
	if (!record_isObject(value)) return { kind: 'unreadable', reason: 'the check run carries no record' };
	if (value.v !== RECORD_VERSION) {
		return {
			kind: 'unreadable',
			reason: `the record has version ${String(value.v)}, this is version ${RECORD_VERSION}`,
		};
	}
	const broken = firstBroken(value, recordShape);
	if (broken !== undefined || !isRecord(value)) {
		return { kind: 'unreadable', reason: `the record is damaged at \`${broken}\`` };
	}
	if (fingerprint(value.effects) !== value.fingerprint) {
		return { kind: 'unreadable', reason: 'the fingerprint of the record is not that of its effects' };
	}
	return { kind: 'record', record: value };
}
const imageShape = {
	buildKey: isOptionalText,
	reference: isText,
	digest: (value) => isText(value) && /^sha256:[0-9a-f]{64}$/.test(value),
};
const effectShape = {
	type: isText,
	action: isText,
	replacement: isOptionalText,
	policyAction: isOptionalText,
	properties: isTexts,
	before: isOptionalText,
	after: isOptionalText,
	weights: (value) => value === undefined || (record_isObject(value) && Object.values(value).every(record_isCount)),
};
const effectsShape = {
	stack: isText,
	capabilities: isTexts,
	executionRole: isOptionalText,
	resources: (value) => record_isObject(value) && Object.values(value).every(fits(effectShape)),
};
const recordShape = {
	v: (value) => value === RECORD_VERSION,
	repositoryId: record_isCount,
	stack: isText,
	region: isText,
	environment: isText,
	pr: record_isCount,
	head: isText,
	base: isText,
	tree: isText,
	effects: fits(effectsShape),
	fingerprint: isText,
	source: isText,
	images: (value) => record_isObject(value) && Object.values(value).every(fits(imageShape)),
	createdAt: isText,
	policies: record_isObject,
	cost: (value) => record_isObject(value) && isText(value.monthly) && (value.delta === null || isText(value.delta)),
	changeSet: (value) => value === null || isText(value),
	run: record_isCount,
	attempt: record_isCount,
};
function isRecord(value) {
	return fits(recordShape)(value);
}
function fits(shape) {
	return (value) => record_isObject(value) && firstBroken(value, shape) === undefined;
}
function firstBroken(value, shape) {
	const tests = Object.entries(shape);
	return tests.find(([key, test]) => !test(value[key]))?.[0];
}
function record_parseJson(text) {
	if (typeof text !== 'string') return text;
	try {
		return JSON.parse(text.startsWith(COMPRESSED) ? inflate(text.slice(COMPRESSED.length)) : text);
	} catch {
		return undefined;
	}
}
function inflate(base64) {
	return (0,external_node_zlib_.inflateRawSync)(Buffer.from(base64, 'base64'), { maxOutputLength: record_MOST }).toString('utf8');
}
function record_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
	return typeof value === 'string';
}
function isOptionalText(value) {
	return value === undefined || isText(value);
}
function isTexts(value) {
	return Array.isArray(value) && value.every(isText);
}
function record_isCount(value) {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/render/check.js









const check_SUMMARY_LIMIT = 60_000;
function renderPlanCheck(environment, plan) {
	const summary = [renderHeadline(environment, plan), renderCallouts(plan), 'The comment on the pull request has the details.'];
	return { title: check_renderTitle(plan), summary: summary.filter((part) => part !== '').join('\n\n') };
}
function renderRefusedCheck(environment, plan, refusal) {
	const sections = fitSections(renderRefusal(refusal), '', check_SUMMARY_LIMIT).text;
	return {
		title: renderRefusedTitle(refusal),
		summary: [renderHeadline(environment, plan), sections, `**Next:** ${adviseRefused(refusal)}.`].join('\n\n'),
	};
}
function renderRefusedTitle(refusal) {
	switch (refusal.kind) {
		case 'plan-changed': {
			const count = refusal.differences.length;
			return `not what was reviewed: ${count === 1 ? '1 resource differs' : `${count} resources differ`}`;
		}
		case 'record-missing':
			return 'nobody reviewed this plan';
		case 'policy-violated':
			return `refused by the file: ${refusal.violations.map(nameViolation).join(', ')}`;
		case 'stack-busy':
			return `the stack is ${refusal.status}`;
	}
}
function renderFailedCheck(failure) {
	const [problem, ...more] = failure.problems;
	const words = problem === undefined || more.length > 0 ? failure.message : `${problem.at.file}:${problem.at.line}:${problem.at.column}: ${problem.message}`;
	return { title: oneLine(redactText(words)).slice(0, 200), summary: renderFailure(failure) };
}
function check_renderTitle(plan) {
	if (plan.kind === 'no-changes') return 'no changes';
	const counts = renderCounts(plan.counts, ', ');
	if (plan.provisional) return `provisional, the stack is busy: ${counts}`;
	return `${counts}, ${check_renderCost(plan)}`;
}
function check_renderCost({ cost }) {
	return cost.delta === undefined ? renderTotal(cost.after, '') : `${boundOf(cost)}${renderDelta(cost.delta)}`;
}

;// CONCATENATED MODULE: ./lib/commands/together.js
async function together_together(...works) {
	await Promise.allSettled(works);
	return Promise.all(works);
}

;// CONCATENATED MODULE: ./lib/commands/publish.js





function checkName(environment) {
	return `inferloop/plan (${environment})`;
}
function createPublication(ports, run, inputs) {
	let subject;
	let check;
	const comment = async (about, state) => {
		if (ports === undefined || inputs.comment === 'off' || about.pullRequest === undefined) return undefined;
		const { environment, pullRequest } = about;
		const body = renderComment(commentHead(about, run), state);
		return ports.pullRequests.comment({ pullRequest, environment, run: run.id, attempt: run.attempt, body });
	};
	const begin = async ({ environment, head }) => {
		if (ports !== undefined && head !== undefined) check = await ports.checks.start(checkName(environment), head);
	};
	const conclude = async (report) => {
		if (check !== undefined) await ports?.checks.finish(check, report);
	};
	return {
		async start(about) {
			subject = about;
			await together_together(begin(about), comment(about, { kind: 'planning' }));
		},
		async finish(report, state) {
			if (subject === undefined) return undefined;
			const [url] = await together_together(comment(subject, state), conclude(report));
			subject = undefined;
			return url;
		},
		async fail(error) {
			if (subject === undefined) return;
			const failure = describeFailure(error);
			const report = {
				...renderFailedCheck(failure),
				conclusion: 'failure',
				text: undefined,
				externalId: undefined,
			};
			const results = await Promise.allSettled([comment(subject, { kind: 'failed', failure }), conclude(report)]);
			subject = undefined;
			for (const result of results) {
				if (result.status === 'rejected') {
					ports?.log.warning(`the failure could not be published: ${redactText(String(result.reason))}`);
				}
			}
		},
	};
}
function commentHead({ environment, head, base }, run) {
	return { environment, run, head, base };
}

;// CONCATENATED MODULE: ./lib/commands/undeployed.js
async function readUndeployed({ branch, commit, before, deployed }, pullRequests) {
	const compared = await Promise.all([...new Set(deployed)].map((sha) => undeployed_compare(sha, commit, pullRequests)));
	const known = compared.flatMap((comparison) => comparison ?? []);
	const [latest] = known.sort((one, other) => Number(other.ancestor) - Number(one.ancestor) || one.commits.length - other.commits.length);
	const name = 'deployed commit';
	if (latest !== undefined) {
		const { sha, ancestor, commits } = latest;
		const reason = ancestor ? `${undeployed_short(sha)}, ${renderDistance(commits.length)}` : `${undeployed_short(sha)} is deployed and not in ${branch} (a force push?); what counts is what came since the two parted`;
		return { commits, check: { name, result: ancestor ? 'ok' : 'skipped', reason } };
	}
	const pushed = isCommit(before) ? await undeployed_compare(before, commit, pullRequests) : undefined;
	const reason = deployed.length === 0 ? `nothing was deployed from ${branch} yet` : `GitHub does not know ${deployed.map(undeployed_short).join(', ')} any more`;
	return { commits: pushed?.ancestor === true ? pushed.commits : [], check: { name, result: 'skipped', reason } };
}
async function undeployed_compare(sha, commit, pullRequests) {
	const comparison = sha === commit ? { ancestor: true, commits: [] } : await pullRequests.compare(sha, commit);
	return comparison && { sha, ...comparison };
}
function isCommit(sha) {
	return sha !== undefined && !/^0*$/.test(sha);
}
function renderDistance(commits) {
	if (commits === 0) return 'this very one';
	return `${commits === 1 ? '1 commit' : `${commits} commits`} before this one`;
}
function undeployed_short(sha) {
	return sha.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/commands/review.js



function createReviewer(request, ports) {
	let told;
	let first;
	return async (deployed) => {
		told ??= ports.deployments.lastSuccess(request.environment);
		const known = await told;
		if (deployed !== undefined && deployed !== known) return readReview(request, [known ?? [], deployed].flat(), ports);
		first ??= readReview(request, known === undefined ? [] : [known], ports);
		return first;
	};
}
async function readReview(request, deployed, ports) {
	const { commits, check } = await readUndeployed({ ...request, deployed }, ports.pullRequests);
	const merged = await readMerged(commits.length === 0 ? [request.commit] : commits, request, ports);
	return { ...(await readRecords(merged, request, ports)), check };
}
async function readQueueReview(request, queue, ports) {
	const deployed = [(await ports.deployments.lastSuccess(request.environment)) ?? [], queue.deployed ?? []].flat();
	const { commits, check } = await readUndeployed({ ...request, deployed }, ports.pullRequests);
	const { pullRequests, reasons } = await readMerged(commits, request, ports);
	const brought = { pullRequests: [...pullRequests, ...queue.pullRequests], reasons };
	return { ...(await readRecords(brought, request, ports)), check };
}
async function readMerged(commits, { branch }, { pullRequests }) {
	const brought = await Promise.all(
		commits.map(async (sha) => {
			const found = await pullRequests.ofCommit(sha);
			const merged = found.filter(({ baseBranch, mergedAt }) => baseBranch === branch && mergedAt !== undefined);
			return { sha, merged };
		}),
	);
	const byNumber = new Map(brought.flatMap(({ merged }) => merged.map((pull) => [pull.number, pull])));
	return {
		pullRequests: [...byNumber.values()].sort((one, other) => mergeTime(one) - mergeTime(other)),
		reasons: brought.filter(({ merged }) => merged.length === 0).map(({ sha }) => `${sha.slice(0, 7)} came without a pull request`),
	};
}
async function readRecords({ pullRequests, reasons }, request, ports) {
	const readings = await Promise.all(pullRequests.map((pull) => readRecord(pull, request, ports)));
	const missing = [...reasons, ...readings.flatMap((reading) => (reading.kind === 'missing' ? reading.reason : []))];
	const [first, ...more] = readings.flatMap((reading) => (reading.kind === 'record' ? reading.record : []));
	const reference = first === undefined || missing.length > 0 ? { kind: 'missing', reasons: missing.length > 0 ? missing : ['nothing was merged'] } : { kind: 'records', records: [first, ...more] };
	return { reference, pullRequests };
}
function mergeTime({ mergedAt }) {
	return mergedAt?.getTime() ?? 0;
}
async function readRecord(pull, request, { checks }) {
	const name = checkName(request.environment);
	const check = await checks.read(name, pull.head);
	if (check === undefined) return review_missing(pull, `has no check run ${name}: nothing was planned for its last commit`);
	return judgeRecord(check, pull, request);
}
function judgeRecord(check, pull, request) {
	if (check.app === null) return review_missing(pull, 'has a plan that no GitHub App made');
	if (check.conclusion !== 'success') return review_missing(pull, `has a plan that ended as ${check.conclusion}`);
	const reading = parseRecord(check.text);
	if (reading.kind === 'unreadable') return review_missing(pull, `has no readable plan: ${reading.reason}`);
	const { record } = reading;
	if (digestRecord(record) !== check.externalId) return review_missing(pull, 'has a plan that was altered afterwards');
	const fits = record.repositoryId === request.repositoryId && record.environment === request.environment && record.pr === pull.number && record.head === pull.head;
	return fits ? reading : review_missing(pull, 'has a plan that is about something else');
}
function review_missing({ number }, reason) {
	return { kind: 'missing', reason: `#${number} ${reason}` };
}

;// CONCATENATED MODULE: ./lib/commands/source.js

async function readSource(event, workspace) {
	const head = await workspace.head();
	const source = sourceOf(event, head);
	if (source.commit === head.commit) return source;
	throw new errors/* DeployError */.s('config-invalid', `${head.commit.slice(0, 7)} is checked out, but this run is about ${source.commit.slice(0, 7)}`, { fault: 'user', hint: 'leave `ref` out of actions/checkout in the workflow that applies' });
}
function sourceOf(event, head) {
	switch (event.kind) {
		case 'push':
			return { commit: event.after, tree: head.tree, branch: event.branch, before: event.before };
		case 'dispatch':
		case 'schedule':
			return { commit: event.sha, tree: head.tree, branch: event.branch, before: undefined };
		case 'terminal':
			return { ...head, branch: undefined, before: undefined };
		case 'pull_request':
		case 'merge_group':
		case 'no-branch':
		case 'other':
			throw new errors/* DeployError */.s('event-unsupported', `apply does not run on ${event.kind}`, {
				fault: 'user',
				hint: 'run apply on `push` to the branch of the environment',
			});
	}
}
function checkBranch({ environment, branch }, source, run) {
	const own = branch ?? run.defaultBranch;
	if (source.branch === undefined || source.branch === own) return undefined;
	return `${environment} is deployed from ${own}, not from ${source.branch}`;
}
async function checkHead({ branch, commit }, pullRequests) {
	const name = 'head of branch';
	if (branch === undefined) return { name, result: 'skipped', reason: 'a terminal applies what is checked out' };
	if (pullRequests === undefined) return { name, result: 'skipped', reason: 'there is no token to ask GitHub with' };
	const head = await pullRequests.headOfBranch(branch);
	if (head === commit) return { name, result: 'ok', reason: `${commit.slice(0, 7)} is the head of ${branch}` };
	const now = head === undefined ? `${branch} is gone` : `the head of ${branch} is ${head.slice(0, 7)} by now`;
	return { name, result: 'failed', reason: `${now}, not ${commit.slice(0, 7)}` };
}

;// CONCATENATED MODULE: ./lib/commands/apply.js






async function applyCommand(request, ports, announcement) {
	const { event, run } = request;
	const result = await readConfiguration(request, ports);
	if (result.kind === 'invalid') return result;
	if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
	const { config } = result;
	const source = await readSource(event, ports.workspace);
	const foreign = checkBranch(config, source, run);
	if (foreign !== undefined) return { kind: 'skipped', reason: foreign };
	const head = await checkHead(source, ports.github?.pullRequests);
	ports.log.line(renderCheck(head));
	if (head.result === 'failed') return { kind: 'superseded', environment: config.environment, reason: head.reason };
	const reviewer = buildReviewer(config, source, request, ports.github);
	const review = await reviewer(undefined);
	await announcement.start({
		environment: config.environment,
		commit: source.commit,
		pullRequests: review.pullRequests.map(({ number }) => number),
	});
	const aws = ports.connect(config.region);
	const checks = [head, await checkAccount(config, aws, ports.log)];
	return runApplication({ config, source, review, reviewer, request, ports, announcement, aws, checks });
}
function buildReviewer({ environment }, { branch, commit, before }, { run }, github) {
	if (branch === undefined || github === undefined) {
		const reason = branch === undefined ? 'a terminal applies without a pull request' : 'there is no token to ask GitHub with';
		return async () => ({ reference: { kind: 'missing', reasons: [reason] }, pullRequests: [], check: undefined });
	}
	return createReviewer({ environment, repositoryId: run.repositoryId, branch, commit, before }, github);
}

;// CONCATENATED MODULE: ./lib/commands/close.js




async function closeCommand(request, ports) {
	const { event, inputs } = request;
	const result = await readConfiguration(request, ports);
	if (result.kind === 'invalid') return result;
	if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
	const { config } = result;
	const { stacks } = ports.connect(config.region);
	const name = stackName(config);
	const deleted = await findChangeSets(stacks, name, changeSetPrefix(config.environment, event.number));
	await deleteChangeSets(stacks, name, deleted);
	ports.log.line(`change sets deleted: ${deleted.length === 0 ? 'none' : deleted.join(', ')}`);
	const commentUrl = inputs.comment === 'off' ? undefined : await comment(config.environment, deleted.length, request, ports);
	return { kind: 'closed', environment: config.environment, deleted, commentUrl };
}
function comment(environment, changeSets, { event, run }, { pullRequests }) {
	const head = { environment, run, head: event.head, base: event.base };
	return pullRequests.comment({
		pullRequest: event.number,
		environment,
		run: run.id,
		attempt: run.attempt,
		body: renderComment(head, { kind: 'closed', changeSets }),
	});
}

;// CONCATENATED MODULE: ./lib/commands/decide.js
const planned = ['opened', 'synchronize', 'reopened', 'ready_for_review'];
function decideCommand(inputs, event) {
	if (event.kind === 'other') return refuseOther(event.name);
	if (event.kind === 'no-branch') return { kind: 'skip', notice: `${event.what} leaves nothing to deploy` };
	return inputs.command === 'auto' ? decideByEvent(event) : decideNamed(inputs.command, event);
}
function decideByEvent(event) {
	switch (event.kind) {
		case 'pull_request':
			return decidePullRequest(event);
		case 'merge_group':
		case 'dispatch':
		case 'terminal':
			return { kind: 'run', command: 'plan' };
		case 'push':
			return { kind: 'run', command: 'apply' };
		case 'schedule':
			return { kind: 'skip', notice: 'nothing runs on a schedule unless `command` says what' };
	}
}
function decidePullRequest(event) {
	if (planned.includes(event.action)) return { kind: 'run', command: 'plan' };
	if (event.action !== 'closed') return { kind: 'skip', notice: `the pull request was ${event.action}, which changes nothing that is deployed` };
	if (event.merged) return { kind: 'skip', notice: 'the pull request was merged; the push to its base branch deploys it' };
	if (event.fork) return { kind: 'skip', notice: 'a pull request without credentials leaves nothing to clean up' };
	return { kind: 'run', command: 'close' };
}
function decideNamed(command, event) {
	switch (command) {
		case 'check':
		case 'plan':
			return { kind: 'run', command };
		case 'apply':
		case 'promote':
		case 'rollback':
			return event.kind === 'pull_request' || event.kind === 'merge_group'
				? decide_refuse(`${command} does not run on ${event.kind}: nothing is deployed before it is merged`, `run ${command} on \`push\` to the branch of the environment${command === 'apply' ? ', or leave `command` out' : ', or by hand'}`)
				: { kind: 'run', command };
		case 'close':
			return event.kind === 'pull_request' ? { kind: 'run', command } : decide_refuse(`close needs a pull request, and ${event.kind} has none`, 'run close on `pull_request` of type `closed`');
	}
}
function refuseOther(name) {
	if (name === 'pull_request_target') return decide_refuse('pull_request_target is refused: it would run the code of a pull request with the secrets of the base branch', 'use `on: pull_request`; a pull request from a fork then gets the checks that need no credentials');
	return decide_refuse(`there is nothing to do on ${name}`, 'use `on: pull_request`, `push`, `merge_group` or `workflow_dispatch`');
}
function decide_refuse(message, hint) {
	return { kind: 'refuse', reason: 'event-unsupported', message, hint };
}

;// CONCATENATED MODULE: ./lib/commands/offline.js






async function planOffline(config, now) {
	const stack = buildStack(config, undefined);
	const after = { template: buildTemplate(stack), parameters: {} };
	const usage = readUsage(config);
	const { warnings, ...costs } = await estimateCosts({ before: undefined, after, region: config.region, usage, now }, undefined);
	const { plan } = buildPlan({
		config,
		stack,
		before: undefined,
		after,
		changeSet: undefined,
		executionRole: undefined,
		images: {},
		costs,
		dataLossAllowed: false,
		warnings,
	});
	return renderOfflineSummary(config.environment, plan, renderTemplate(stack));
}

;// CONCATENATED MODULE: ./lib/commands/queue.js




async function judgeQueue(request, ports) {
	const { plan, effects } = request.proposal;
	if (plan.kind === 'no-changes' || plan.provisional) return undefined;
	const verification = verifyEffects(effects, await readReference(request, ports));
	switch (verification.kind) {
		case 'identical': {
			const reviewed = verification.pullRequests.map((number) => `#${number}`).join(', ');
			queue_tell({ name: 'review', result: 'ok', reason: `identical to ${reviewed}` }, ports.log);
			return undefined;
		}
		case 'plan-changed':
		case 'record-missing':
			return verification;
	}
}
async function readReference({ event, config, run, proposal }, { github, stacks, log }) {
	if (github === undefined) return { kind: 'missing', reasons: ['there is no token to ask GitHub with'] };
	const [deployed, { root, pullRequests }] = await Promise.all([readDeployedCommit(proposal.deployed.state, stacks), readQueue(event, github.pullRequests)]);
	const request = {
		environment: config.environment,
		repositoryId: run.repositoryId,
		branch: event.baseBranch,
		commit: root,
		before: undefined,
	};
	const { reference, check } = await readQueueReview(request, { deployed, pullRequests }, github);
	if (check !== undefined) queue_tell(check, log);
	return reference;
}
async function readQueue({ number, base, baseBranch }, pullRequests) {
	const entries = await pullRequests.queue(baseBranch);
	const numbers = [number];
	let root = base;
	for (const _ of entries) {
		const ahead = entries.find(({ head }) => head === root);
		if (ahead === undefined) break;
		numbers.unshift(ahead.number);
		root = ahead.base;
	}
	return { root, pullRequests: await Promise.all(numbers.map((one) => pullRequests.read(one))) };
}
function queue_tell(check, log) {
	log.line(renderCheck(check));
}

;// CONCATENATED MODULE: ./lib/commands/subject.js

function buildSubject(event, environment, run, suffix) {
	const unique = event.kind === 'terminal' ? `local-${suffix}` : `run-${run.id}-${run.attempt}`;
	const alone = {
		draft: false,
		changeSet: `inferloop-${environment}-${unique}`,
		images: { kind: 'plan', owner: event.kind === 'terminal' ? 'local' : unique, unique },
	};
	switch (event.kind) {
		case 'pull_request':
			return {
				subject: { environment, pullRequest: event.number, head: event.head, base: event.base },
				branch: event.baseBranch,
				draft: event.draft,
				changeSet: `${changeSetPrefix(environment, event.number)}${run.id}-${run.attempt}`,
				images: { kind: 'plan', owner: `pr${event.number}`, unique },
			};
		case 'merge_group':
			return {
				...alone,
				subject: about(environment, event.head, event.base),
				branch: event.baseBranch,
				images: { kind: 'plan', owner: `pr${event.number}`, unique },
			};
		case 'push':
			return { ...alone, subject: about(environment, event.after, undefined), branch: event.branch };
		case 'dispatch':
		case 'schedule':
			return { ...alone, subject: about(environment, event.sha, undefined), branch: event.branch };
		case 'terminal':
		case 'no-branch':
		case 'other':
			return { ...alone, subject: about(environment, undefined, undefined), branch: undefined };
	}
}
function about(environment, head, base) {
	return { environment, pullRequest: undefined, head, base };
}

;// CONCATENATED MODULE: ./lib/commands/plan.js


















async function planCommand(request, ports, publication) {
	const { event, run, suffix } = request;
	const result = await readConfiguration(request, ports);
	if (result.kind === 'invalid') {
		await publishInvalid(request, result, publication);
		return result;
	}
	if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
	const { config } = result;
	const { environment } = config;
	if (event.kind === 'pull_request' && event.fork) {
		return { kind: 'offline', environment, summary: await planOffline(config, ports.clock.now()) };
	}
	const about = buildSubject(event, environment, run, suffix);
	const aws = ports.connect(config.region);
	const reading = readBefore({ config, about }, request, { ...ports, aws });
	const [, before] = await together_together(publication.start(about.subject), reading);
	const proposal = await plan_propose({ config, about, before }, request, { ...ports, aws });
	const record = decideRecord({ config, about, proposal, before }, request, ports);
	const refusal = refusePolicies(proposal.plan) ?? (event.kind === 'merge_group' ? await judgeQueue({ event, config, run, proposal }, { ...ports, stacks: aws.stacks }) : undefined);
	const planned = await publish({ about, proposal, record, refusal }, request, publication);
	report(planned, ports.log);
	return refusal === undefined ? { kind: kindOf(proposal.plan), ...planned } : { kind: 'refused', refusal, ...planned };
}
function refusePolicies({ provisional, violations }) {
	return provisional || violations.length === 0 ? undefined : { kind: 'policy-violated', violations };
}
async function publishInvalid({ event, inputs, run, suffix }, { error, environment }, publication) {
	if (event.kind === 'pull_request' && event.fork) return;
	const { subject } = buildSubject(event, environment ?? inputs.config, run, suffix);
	await publication.start(environment === undefined ? { ...subject, pullRequest: undefined } : subject);
	await publication.fail(error);
}
async function readBefore({ config, about }, { event, inputs }, ports) {
	const { aws, workspace } = ports;
	const name = stackName(config);
	const account = await verifyAccount(config, aws);
	if (event.kind === 'merge_group') {
		const patience = { stackName: name, commit: undefined, timeoutSeconds: inputs.busyTimeoutSeconds };
		await waitUntilSteady(patience, { ...ports, stacks: aws.stacks });
	}
	const { pullRequest } = about.subject;
	const [{ commit, tree }, basis, dataLossAllowed, older] = await Promise.all([workspace.head(), readBasis(config, aws), readDataLoss(config, event, ports.github), pullRequest === undefined ? [] : findChangeSets(aws.stacks, name, changeSetPrefix(config.environment, pullRequest))]);
	return { account, commit, tree, basis, dataLossAllowed, older };
}
async function plan_propose({ config, about, before }, { inputs, run }, ports) {
	const { changeSet, images, subject } = about;
	const { pullRequest } = subject;
	const { stacks } = ports.aws;
	const { commit, tree, basis, dataLossAllowed, older } = before;
	const name = stackName(config);
	const creating = createProposal(
		{
			config,
			basis,
			changeSet,
			images,
			tree,
			pullRequest,
			run,
			executionRole: inputs.executionRole,
			commit: subject.head ?? commit,
			creates: false,
			prices: inputs.prices,
			dataLossAllowed,
		},
		ports,
	);
	const [proposal] = await together_together(creating, deleteChangeSets(stacks, name, older));
	if (pullRequest === undefined && proposal.changeSet?.status === 'complete') {
		await stacks.deleteChangeSet(name, changeSet);
	}
	return proposal;
}
function decideRecord({ config, about, proposal, before }, { run }, { clock }) {
	const { pullRequest, head, base } = about.subject;
	if (pullRequest === undefined || head === undefined || proposal.plan.provisional) return undefined;
	return buildRecord({
		plan: proposal.plan,
		effects: proposal.effects,
		source: proposal.source,
		repositoryId: run.repositoryId,
		environment: config.environment,
		pr: pullRequest,
		head,
		base: base ?? '',
		tree: before.tree,
		policies: { account: before.account },
		changeSet: proposal.changeSet?.status === 'complete' ? proposal.changeSet.arn : undefined,
		createdAt: clock.now(),
		run: run.id,
		attempt: run.attempt,
	});
}
async function publish({ about, proposal, record, refusal }, { run }, publication) {
	const { plan, fingerprint } = proposal;
	const { environment } = about.subject;
	const text = record === undefined ? undefined : renderRecord(record);
	const state = {
		kind: 'planned',
		plan,
		fingerprint,
		recorded: record === undefined || text !== undefined,
		draft: about.draft,
		branch: about.branch,
		...(refusal === undefined ? {} : { refusal }),
	};
	const check = {
		...(refusal === undefined ? renderPlanCheck(environment, plan) : renderRefusedCheck(environment, plan, refusal)),
		conclusion: plan.provisional || refusal !== undefined ? 'failure' : 'success',
		text,
		externalId: record === undefined ? undefined : digestRecord(record),
	};
	const commentUrl = await publication.finish(check, state);
	const head = commentHead(about.subject, run);
	const outputs = { plan, fingerprint, changeSet: record?.changeSet ?? undefined, commentUrl };
	return {
		environment,
		plan,
		fingerprint,
		record,
		commentUrl,
		comment: renderComment(head, state),
		summary: renderSummary(head, state),
		outputs: renderPlanOutputs(outputs),
		planJson: renderPlanJson(outputs),
	};
}
function report({ environment, plan }, log) {
	log.line(`plan of ${environment}: ${renderPlanCheck(environment, plan).title}`);
	for (const annotation of renderAnnotations(plan)) log.warning(annotation);
}
function kindOf(plan) {
	if (plan.provisional) return 'provisional';
	return plan.kind === 'no-changes' ? 'no-changes' : 'planned';
}

;// CONCATENATED MODULE: ./lib/commands/promote.js











async function promoteCommand(command, request, ports, announcement) {
	const result = await readConfiguration(request, ports);
	if (result.kind === 'invalid') return result;
	if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
	const { config } = result;
	const source = await readSource(request.event, ports.workspace);
	const foreign = checkBranch(config, source, request.run);
	if (foreign !== undefined) return { kind: 'skipped', reason: foreign };
	const aws = ports.connect(config.region);
	const account = await checkAccount(config, aws, ports.log);
	const { state, underWay } = await findUnderWay(command, stackName(config), aws.stacks);
	const waiting = await findAwaiting(config, state, { ...ports, ...aws });
	if (command === 'promote' && waiting.length === 0) throw nothingToDecide(command, state.name, state.status);
	const named = waiting.length === 0 ? 'nothing waits' : `${waiting.join(', ')} waits for approval`;
	const check = { name: 'stack', result: 'ok', reason: `${state.name} is ${state.status}; ${named}` };
	ports.log.line(renderCheck(check));
	await announcement.start({
		environment: config.environment,
		commit: underWay.commit,
		pullRequests: underWay.pullRequest === undefined ? [] : [underWay.pullRequest],
	});
	const rollout = attachRollout(config, state, underWay.parameters, command === 'promote' ? 'none' : 'denied');
	const draft = {
		environment: config.environment,
		stack: state.name,
		commit: underWay.commit,
		checks: [account, check],
		plan: undefined,
		fingerprint: undefined,
		warrant: undefined,
	};
	return roll({ config, announcement, ports, aws, request }, draft, rollout, undefined);
}
async function findUnderWay(command, stack, stacks) {
	const state = await stacks.read(stack);
	const busy = state !== undefined && decideStack(state.status).kind === 'busy';
	const underWay = busy ? await readUnderWay(state, stacks) : undefined;
	if (state === undefined || underWay === undefined) throw nothingToDecide(command, stack, state?.status);
	return { state, underWay };
}
function nothingToDecide(command, stack, status) {
	const state = status === undefined ? 'there is no such stack' : `it is ${status}`;
	const what = command === 'promote' ? 'nothing waits for approval' : 'no deployment of ours is under way';
	return new errors/* DeployError */.s('stack-state', `${what} in ${stack}: ${state}`, {
		fault: 'user',
		hint: command === 'promote' ? 'run promote while a deployment with `deployment.approve: before_production` waits; it waits a day at most' : 'to go back to an earlier version that is replaced already, revert its commit and merge that',
	});
}

;// CONCATENATED MODULE: ./lib/world/result.js


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
	const message = redactText(failure.message);
	const blamed = fault === undefined ? {} : { fault };
	return { ...buildResult(status, message, told), failure: { reason, message, hint, ...blamed } };
}
function explainFailure(error) {
	const { reason, message, hint, fault } = describeFailure(error);
	const trace = fault === 'inferloop' && error instanceof Error ? `\n${error.stack}` : '';
	return { reason, message: redactText(`${message}${trace}`), hint, fault };
}
function renderTold(failure) {
	const { message, hint } = failure;
	return { title: renderReason(failure), text: hint === undefined ? message : `${message}\n${hint}` };
}

;// CONCATENATED MODULE: ./lib/world/outcome.js




function describeCheck(file, outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'no-environment':
			return buildResult('skipped', outcome.reason);
		case 'config': {
			const { environment } = outcome.config;
			const checked = { text: outcome.text, environment };
			return buildResult('no-changes', `${file} is sound for ${environment}`, { checked });
		}
	}
}
function describePlan(outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'skipped':
			return buildResult('skipped', outcome.reason);
		case 'offline':
			return buildResult('skipped', `${outcome.environment}: checked without AWS, for want of credentials`, outcome);
		case 'planned':
			return buildResult('planned', `${outcome.environment}: planned`, outcome);
		case 'no-changes':
			return buildResult('no-changes', `${outcome.environment}: nothing would change`, outcome);
		case 'refused': {
			const failure = describeRefusal(`${outcome.environment}: not to be merged`, outcome.refusal);
			return buildFailed('refused', { ...failure, hint: adviseRefused(outcome.refusal) }, outcome);
		}
		case 'provisional': {
			const message = `${outcome.environment}: the stack is busy with another deployment, so this plan is provisional`;
			return buildFailed('failed', { reason: 'stack-busy', message, hint: 'run again when it is over' }, outcome);
		}
	}
}
function describeClose(outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'skipped':
			return buildResult('skipped', outcome.reason);
		case 'closed': {
			const { environment, deleted, commentUrl } = outcome;
			const outputs = commentUrl === undefined ? {} : { 'comment-url': commentUrl };
			return buildResult('closed', `${environment}: ${outcome_countOf(deleted.length, 'change set')} removed`, { outputs });
		}
	}
}
function describeApply(outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'skipped':
			return buildResult('skipped', outcome.reason);
		case 'superseded':
			return buildResult('superseded', `${outcome.environment}: ${outcome.reason}`);
		case 'applied':
		case 'no-changes':
		case 'awaiting-approval':
		case 'awaiting-promotion':
		case 'taken-back':
		case 'rolled-back':
		case 'failed':
		case 'timed-out':
		case 'cancelled':
		case 'refused':
			return describeReport(outcome);
	}
}
function describeReport(outcome) {
	const { report } = outcome;
	const { result } = report;
	const title = renderReportTitle(report);
	switch (result.kind) {
		case 'deploying':
		case 'applied':
			return buildResult('applied', title, outcome);
		case 'no-changes':
		case 'awaiting-approval':
			return buildResult(result.kind, title, outcome);
		case 'awaiting-promotion':
			return buildResult('awaiting-approval', title, outcome);
		case 'taken-back':
			return buildResult('rolled-back', title, outcome);
		case 'rolled-back':
			return buildFailed('rolled-back', describeDiagnosis('rollout-failed', title, result.diagnosis), outcome);
		case 'failed':
			return buildFailed('failed', describeDiagnosis('rollout-failed', title, result.diagnosis), outcome);
		case 'timed-out':
			return buildFailed('failed', describeDiagnosis('timeout', title, result.diagnosis), outcome);
		case 'cancelled': {
			const message = `${title}: the stack is ${result.stackStatus} and AWS goes on without this run`;
			return buildFailed('failed', { reason: 'cancelled', message, hint: 'run again to follow it to its end' }, outcome);
		}
		case 'refused':
			return buildFailed('refused', describeRefusal(title, result.refusal), outcome);
	}
}
function describeDiagnosis(reason, title, { cause, suggestions }) {
	return { reason, message: `${title}: ${cause}`, hint: suggestions.length === 0 ? undefined : suggestions.join('\n') };
}
function describeRefusal(title, refusal) {
	switch (refusal.kind) {
		case 'plan-changed': {
			const count = outcome_countOf(refusal.differences.length, 'resource');
			const message = `${title}: the plan changed since the review, in ${count}`;
			return { reason: refusal.kind, message, hint: 'the job summary shows what differs, and how to approve it' };
		}
		case 'record-missing': {
			const message = `${title}: nobody reviewed this plan: ${refusal.reasons.join('; ')}`;
			return { reason: refusal.kind, message, hint: 'the job summary shows the plan, and how to approve it' };
		}
		case 'policy-violated': {
			const { kind, violations } = refusal;
			const message = `${title}: the file forbids it (${violations.map(nameViolation).join(', ')})`;
			return { reason: kind, message, hint: adviseViolations(violations) };
		}
		case 'stack-busy': {
			const message = `${title}: the stack is ${refusal.status} with another change`;
			const hint = refusal.awaiting.length === 0 ? 'run again when that is over, or raise `busy-timeout`' : `it waits for approval of ${refusal.awaiting.join(', ')}: end it with promote or rollback, then run again`;
			return { reason: refusal.kind, message, hint };
		}
	}
}
function describeInvalid({ error }) {
	return buildFailed('failed', error);
}
function outcome_countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/world/perform.js









async function perform(session) {
	const { inputs, event } = session.request;
	const decision = decideCommand(inputs, event);
	switch (decision.kind) {
		case 'skip':
			return buildResult('skipped', decision.notice);
		case 'refuse':
			return buildFailed('failed', decision);
		case 'run':
			return run(decision.command, session);
	}
}
async function run(command, session) {
	const { request, world, publication, announcement } = session;
	switch (command) {
		case 'plan':
			return describePlan(await planCommand(request, world, publication));
		case 'apply':
			return describeApply(await applyCommand(request, world, announcement));
		case 'promote':
		case 'rollback':
			return describeApply(await promoteCommand(command, request, world, announcement));
		case 'close':
			return perform_close(session);
		case 'check':
			return describeCheck(request.inputs.config, await readConfiguration(request, world));
	}
}
async function perform_close({ request, world }) {
	const { inputs, event, run } = request;
	if (event.kind !== 'pull_request' || world.github === undefined) {
		throw new errors/* DeployError */.s('permission-missing', 'close needs a pull request, and a token to write to it', {
			fault: 'user',
			hint: 'run close on `pull_request` of type `closed`, and leave the input `token` out',
		});
	}
	const { pullRequests } = world.github;
	return describeClose(await closeCommand({ inputs, event, run }, { ...world, pullRequests }));
}

;// CONCATENATED MODULE: ./lib/config/codeFrame.js

const LINES_ABOVE = 2;
const LINES_BELOW = 1;
const codeFrame_WIDTH = 120;
function renderCodeFrame(source, problem) {
	const { line, column } = problem.at;
	const lines = (0,mistake/* linesOf */.Dx)(source);
	const from = Math.max(1, line - LINES_ABOVE);
	const to = Math.min(lines.length, line + LINES_BELOW);
	const digits = String(to).length;
	const cut = column > codeFrame_WIDTH - 20 ? column - codeFrame_WIDTH / 2 : 0;
	const rows = [];
	for (let number = from; number <= to; number++) {
		const text = visible(lines[number - 1] ?? '').slice(cut, cut + codeFrame_WIDTH);
		rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${text}`.trimEnd());
		if (number === line) rows.push(`  ${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - cut))}^`);
	}
	return rows.join('\n');
}
function visible(line) {
	return line.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '·');
}

;// CONCATENATED MODULE: ./lib/action/log.js


function createActionLog() {
	return {
		async group(title, body) {
			(0,core/* startGroup */.Oh)(title);
			try {
				return await body();
			} finally {
				(0,core/* endGroup */.N4)();
			}
		},
		line: (text) => (0,core/* info */.pq)(disarm(text)),
		warning: (text) => (0,core/* warning */.$e)(text),
		problems(problems, source, level) {
			const annotate = level === 'error' ? core/* error */.z3 : core/* warning */.$e;
			for (const problem of problems) {
				const { file, line, column } = problem.at;
				(0,core/* info */.pq)(disarm(renderCodeFrame(source, problem)));
				const hint = problem.hint === undefined ? '' : `\n${problem.hint}`;
				annotate(`${problem.message}${hint}`, { file, startLine: line, startColumn: column, title: problem.path });
			}
		},
		mask(secret) {
			for (const line of secret.split('\n')) if (line.trim() !== '') (0,core/* setSecret */.Pq)(line);
		},
	};
}
function disarm(text) {
	return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/action/outputs.js





async function writeResult(result, seconds) {
	const { failure, headline, planJson } = result;
	if (failure === undefined) (0,core/* info */.pq)(headline);
	else outputs_tell(failure);
	const unwritten = await tellUnwritten(async () => {
		if (result.summary !== undefined) await writeSummary(result.summary);
		if (planJson !== undefined) (0,core/* setOutput */.uH)('plan-json', await writePlan(planJson));
	});
	const outputs = {
		...result.outputs,
		status: result.status,
		'failure-reason': failure?.reason ?? unwritten?.reason ?? '',
		duration: String(Math.round(seconds)),
	};
	await tellUnwritten(async () => {
		for (const [name, value] of Object.entries(outputs)) (0,core/* setOutput */.uH)(name, value);
	});
}
function outputs_tell(failure) {
	const { title, text } = renderTold(failure);
	(0,core/* error */.z3)(text, { title: `Inferloop Deploy: ${title}` });
	process.exitCode = 1;
}
async function tellUnwritten(write) {
	try {
		await write();
		return undefined;
	} catch (cause) {
		const failure = explainFailure(cause);
		outputs_tell({ ...failure, message: `the run is over, but not all of its result could be written: ${failure.message}` });
		return failure;
	}
}
async function writePlan(text) {
	const path = (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'inferloop-plan.json');
	await (0,promises_.writeFile)(path, text);
	return path;
}
async function writeSummary(markdown) {
	if (process.env.GITHUB_STEP_SUMMARY) await core/* summary */.z.addRaw(markdown, true).write();
}

;// CONCATENATED MODULE: ./lib/aws/errors.js

const reasons = {
	cloudformation: 'change-set-failed',
	ecr: 'image-failed',
	ecs: 'rollout-failed',
	elasticloadbalancing: 'rollout-failed',
	logs: 'rollout-failed',
	pricing: 'internal',
	s3: 'change-set-failed',
	sts: 'role-denied',
};
function describeErrors(service, client) {
	client.middlewareStack.add(
		(next, context) => async (args) => {
			try {
				return await next(args);
			} catch (error) {
				throw describeError(service, context.commandName?.replace(/Command$/, '') ?? '', error);
			}
		},
		{ step: 'initialize', priority: 'high', name: 'describeErrors' },
	);
	return client;
}
function codeOf(error) {
	if (error instanceof errors/* DeployError */.s) return codeOf(error.cause);
	return error instanceof Error ? error.name : undefined;
}
const noStack = { codes: ['ValidationError'], message: /does not exist/ };
async function unless(refusal, otherwise, call) {
	try {
		return await call();
	} catch (error) {
		const known = refusal.codes.includes(codeOf(error) ?? '');
		if (known && (refusal.message === undefined || refusal.message.test(String(error)))) return otherwise;
		throw error;
	}
}
function describeError(service, operation, error) {
	if (error instanceof errors/* DeployError */.s || !(error instanceof Error)) return error;
	const action = `${service}:${operation}`;
	if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized)$/.test(error.name)) {
		return describeDenial(action, error);
	}
	if (error.name === 'CredentialsProviderError') {
		return new errors/* DeployError */.s('role-denied', `no AWS credentials for ${action}: ${error.message}`, {
			fault: 'user',
			hint: 'give the input `role`, or AWS credentials in the environment (AWS_PROFILE, AWS_ACCESS_KEY_ID …)',
			cause: error,
		});
	}
	if (/^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException)$/.test(error.name)) {
		return new errors/* DeployError */.s('role-denied', `AWS does not accept the credentials for ${action}: ${error.message}`, {
			fault: 'user',
			hint: 'log in again, or give the input `role`: its credentials are renewed while the run lasts',
			cause: error,
		});
	}
	const hint = errors_hintFor(error);
	return new errors/* DeployError */.s(reasons[service], `${action} failed: ${errors_wordsOf(error)}`, {
		fault: 'aws',
		...(hint === undefined ? {} : { hint }),
		cause: error,
	});
}
function describeDenial(action, error) {
	const [, named = action, resource] = /to perform: (\S+)(?: on resource: (\S+))?/.exec(error.message) ?? [];
	const where = resource === undefined ? '' : ` on ${resource}`;
	return new errors/* DeployError */.s('permission-missing', `AWS denied ${action}: ${error.message}`, {
		fault: 'user',
		hint: `the role needs the permission ${named}${where}; \`inferloop bootstrap\` prints roles that have what this program needs`,
		cause: error,
	});
}
function errors_wordsOf(error) {
	const words = error.message.trim();
	return words === '' || words === 'UnknownError' ? error.name : words;
}
function errors_hintFor(error) {
	if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(error.name)) {
		return 'AWS kept throttling this account; run again in some minutes';
	}
	if (/^(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|TimeoutError)$/.test(codeOfNetwork(error))) {
		return 'AWS could not be reached; check the region and the network of the runner';
	}
	if (Reflect.get(error, '$fault') === 'server') {
		return 'AWS has trouble: run again in some minutes; https://health.aws.amazon.com/health/status says whether it lasts';
	}
	return undefined;
}
function codeOfNetwork(error) {
	return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

;// CONCATENATED MODULE: ./lib/aws/clients.js

function createClients(settings) {
	return {
		cloudFormation: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(737), __webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
			return { sdk, client: describeErrors('cloudformation', new sdk.CloudFormationClient(await configure(settings))) };
		}),
		ecs: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(737), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 212, 19));
			return { sdk, client: describeErrors('ecs', new sdk.ECSClient(await configure(settings))) };
		}),
		ecr: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(737), __webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
			return { sdk, client: describeErrors('ecr', new sdk.ECRClient(await configure(settings))) };
		}),
		loadBalancers: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(737), __webpack_require__.e(861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
			const client = new sdk.ElasticLoadBalancingV2Client(await configure(settings));
			return { sdk, client: describeErrors('elasticloadbalancing', client) };
		}),
		logs: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(737), __webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 303, 19));
			return { sdk, client: describeErrors('logs', new sdk.CloudWatchLogsClient(await configure(settings))) };
		}),
		pricing: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(737), __webpack_require__.e(861), __webpack_require__.e(453)]).then(__webpack_require__.t.bind(__webpack_require__, 4453, 19));
			const configuration = await configure({ ...settings, region: pricingRegion(settings.region), attempts: 3 });
			return { sdk, client: describeErrors('pricing', new sdk.PricingClient(configuration)) };
		}),
		sts: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(737), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
			return { sdk, client: describeErrors('sts', new sdk.STSClient(await configure(settings))) };
		}),
	};
}
function pricingRegion(region) {
	if (/^(af|eu|il|me)-/.test(region)) return 'eu-central-1';
	return region.startsWith('ap-') ? 'ap-south-1' : 'us-east-1';
}
async function configure({ region, speed, credentials, attempts = 12 }) {
	const { ConfiguredRetryStrategy } = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609)]).then(__webpack_require__.t.bind(__webpack_require__, 3609, 19));
	return {
		region,
		...(credentials === undefined ? {} : { credentials }),
		customUserAgent: 'inferloop-deploy/1',
		retryStrategy: new ConfiguredRetryStrategy(attempts, (attempt) => Math.min(15_000, 250 * 2 ** attempt) / speed),
		requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000 },
	};
}
function once(load) {
	let loaded;
	return () => {
		loaded ??= load();
		return loaded;
	};
}

;// CONCATENATED MODULE: ./lib/aws/tokenClaims.js


const shown = ['sub', 'aud', 'ref', 'repository', 'repository_id', 'repository_owner_id', 'environment', 'event_name', 'job_workflow_ref'];
function explainDenial(roleArn, token, error) {
	const claims = readClaims(token);
	const words = error instanceof errors/* DeployError */.s && error.cause instanceof Error ? error.cause.message : String(error);
	const list = shown.flatMap((name) => (claims[name] === undefined ? [] : [`  ${name}: ${claims[name]}`]));
	return new errors/* DeployError */.s('role-denied', `AWS did not let this job assume ${roleArn}: ${words}`, {
		fault: codeOf(error)?.startsWith('IDPCommunication') ? 'aws' : 'user',
		hint: [suspect(codeOf(error) ?? '', words, claims), 'the role must exist, and its trust policy must allow these claims of the token:', ...list].join('\n'),
		cause: error,
	});
}
function readClaims(token) {
	try {
		const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
		if (typeof payload !== 'object' || payload === null) return {};
		return Object.fromEntries(Object.entries(payload).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
	} catch {
		return {};
	}
}
function suspect(code, words, claims) {
	const sub = claims.sub ?? 'unknown';
	if (/No OpenIDConnect provider/i.test(words)) {
		return 'the account has no OIDC provider for this issuer: deploy the template that `inferloop bootstrap` prints';
	}
	if (/audience/i.test(words)) {
		return `the provider does not list the audience (aud) ${claims.aud ?? 'sts.amazonaws.com'}: add it to its client ids`;
	}
	if (/^IDPCommunication/.test(code)) return 'AWS could not ask the issuer for its keys: run again';
	if (/^(ExpiredToken|IDPRejectedClaim)/.test(code)) {
		return 'the token was too old when AWS saw it: check the clock of the runner';
	}
	if (/@\d+\//.test(sub)) {
		return `probably sub: this repository has immutable subjects, with ids in it; the trust policy must allow exactly ${sub}`;
	}
	if (claims.environment !== undefined) {
		return `probably sub: a job with an environment is ${sub}, whatever its branch; a trust policy for a branch rejects it`;
	}
	if (sub.endsWith(':pull_request')) {
		return `probably sub: a pull request is ${sub}; only a plan role trusts it, an apply role trusts an environment or a branch`;
	}
	return `probably sub: the trust policy must allow exactly ${sub} (case counts), and the role must exist in this account`;
}

;// CONCATENATED MODULE: ./lib/aws/credentials.js




const renewBeforeMilliseconds = 5 * 60_000;
const attempts = 3;
function createCredentials(role, world) {
	let held;
	let underWay;
	const lasts = (milliseconds) => held !== undefined && held.expiration.getTime() - world.clock.now().getTime() > milliseconds;
	async function renew() {
		try {
			held = await assumeRole(role, world);
		} catch (error) {
			if (held === undefined || !lasts(0)) throw error;
		}
		return held;
	}
	return async () => {
		if (held !== undefined && lasts(renewBeforeMilliseconds)) return held;
		underWay ??= renew().finally(() => {
			underWay = undefined;
		});
		return underWay;
	};
}
async function assumeRole(role, world) {
	const loading = createClients({ ...world, credentials: undefined, attempts }).sts();
	for (let attempt = 1; ; attempt += 1) {
		const [{ client, sdk }, token] = await Promise.all([loading, role.mintToken()]);
		try {
			const answer = await client.send(
				new sdk.AssumeRoleWithWebIdentityCommand({
					RoleArn: role.arn,
					RoleSessionName: role.sessionName,
					WebIdentityToken: token,
				}),
			);
			const credentials = readCredentials(answer.Credentials, world.log);
			world.log.line(`AWS: assumed ${role.arn} as ${answer.SubjectFromWebIdentityToken ?? 'unknown subject'}`);
			return credentials;
		} catch (error) {
			if (attempt === attempts || !passes(error)) throw explainDenial(role.arn, token, error);
		}
		await world.clock.sleep(attempt);
	}
}
function passes(error) {
	const code = codeOf(error) ?? '';
	if (/^(IDPCommunicationError|ExpiredToken)(Exception)?$/.test(code)) return true;
	return /^InvalidIdentityToken/.test(code) && /retrieve verification key/i.test(String(error));
}
function readCredentials(wire, log) {
	const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = wire ?? {};
	if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
		throw new errors/* DeployError */.s('role-denied', 'STS answered without credentials', { fault: 'aws' });
	}
	for (const secret of [SecretAccessKey, SessionToken, AccessKeyId]) log.mask(secret);
	return {
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: SessionToken,
		expiration: Expiration,
	};
}

;// CONCATENATED MODULE: ./lib/aws/gates.js


function createGates(clients) {
	return {
		async balancerName(balancerArn) {
			const { client, sdk } = await clients.loadBalancers();
			const answer = await client.send(new sdk.DescribeLoadBalancersCommand({ LoadBalancerArns: [balancerArn] }));
			return answer.LoadBalancers?.[0]?.DNSName;
		},
		async startRelease(request) {
			const { client, sdk } = await clients.ecs();
			const described = await client.send(new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [request.revision] }));
			const revision = described.serviceRevisions?.[0];
			const answer = await client.send(new sdk.RunTaskCommand(inputOf(request, revision)));
			const [task] = answer.tasks ?? [];
			return task === undefined ? unstarted(answer.failures?.[0]?.reason) : parseTask(task, request.container);
		},
		async readRelease(taskArn, container) {
			const { client, sdk } = await clients.ecs();
			const answer = await client.send(new sdk.DescribeTasksCommand({ cluster: clusterOf(taskArn), tasks: [taskArn] }));
			const [task] = answer.tasks ?? [];
			return task === undefined ? unstarted('its task is gone') : parseTask(task, container);
		},
		async endPause(serviceDeploymentArn, hookId, action) {
			const { client, sdk } = await clients.ecs();
			await unless({ codes: ['InvalidParameterException'] }, undefined, () => client.send(new sdk.ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action })));
		},
		async stop(serviceDeploymentArn) {
			const { client, sdk } = await clients.ecs();
			await unless({ codes: ['ConflictException'] }, undefined, () => client.send(new sdk.StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' })));
		},
	};
}
function inputOf({ deployment, container, command }, revision) {
	return {
		cluster: clusterOf(deployment),
		taskDefinition: revision?.taskDefinition ?? '',
		launchType: 'FARGATE',
		networkConfiguration: revision?.networkConfiguration,
		overrides: { containerOverrides: [{ name: container, command: [...command] }] },
		startedBy: 'inferloop-release',
		clientToken: (0,external_node_crypto_.createHash)('sha256').update(deployment).digest('hex'),
	};
}
function clusterOf(arn) {
	return arn.split('/')[1] ?? 'default';
}
function parseTask({ taskArn, lastStatus, stoppedReason, containers }, container) {
	const own = containers?.find(({ name }) => name === container);
	return {
		arn: taskArn,
		status: lastStatus ?? '',
		exitCode: own?.exitCode,
		reason: own?.reason ?? stoppedReason,
		logLines: [],
	};
}
function unstarted(reason) {
	return { arn: undefined, status: 'STOPPED', exitCode: undefined, reason, logLines: [] };
}

;// CONCATENATED MODULE: ./lib/aws/objects.js

const objects_attempts = 4;
function createObjects(clients, clock) {
	return {
		async put(object) {
			for (let attempt = 1; ; attempt += 1) {
				const { refusal, mayPass } = await attemptPut(clients, object);
				if (refusal === undefined) return 'stored';
				if (refusal.name === 'NoSuchBucket') return 'no-bucket';
				if (!mayPass || attempt === objects_attempts) throw describeError('s3', 'PutObject', refusal);
				await clock.sleep(2 ** attempt);
			}
		},
	};
}
async function attemptPut(clients, object) {
	try {
		const { statusCode, text } = await put(clients, object);
		if (statusCode < 300) return { refusal: undefined, mayPass: false };
		return { refusal: parseRefusal(statusCode, text), mayPass: statusCode >= 500 };
	} catch (error) {
		const refusal = error instanceof Error ? error : new Error(String(error));
		return { refusal, mayPass: refusal.name !== 'CredentialsProviderError' };
	}
}
async function put(clients, { bucket, owner, key, body }) {
	const [{ client }, { HttpRequest }, { SignatureV4 }] = await Promise.all([clients.sts(), Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422)]).then(__webpack_require__.t.bind(__webpack_require__, 3422, 19)), Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(737)]).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19))]);
	const { credentials, requestHandler, sha256 } = client.config;
	const region = await client.config.region();
	const url = new URL(key, await addressOf(bucket, region));
	const request = new HttpRequest({
		method: 'PUT',
		protocol: url.protocol,
		hostname: url.hostname,
		...(url.port === '' ? {} : { port: Number(url.port) }),
		path: url.pathname,
		headers: {
			host: url.host,
			'content-length': String(Buffer.byteLength(body)),
			'x-amz-expected-bucket-owner': owner,
		},
		body,
	});
	const signer = new SignatureV4({ service: 's3', region, credentials, sha256, uriEscapePath: false });
	const { response } = await requestHandler.handle(HttpRequest.clone(await signer.sign(request)));
	return { statusCode: response.statusCode, text: await objects_textOf(response) };
}
async function addressOf(bucket, region) {
	const { resolveEndpointConfig } = await __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 2085, 19));
	const { parseUrl } = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422)]).then(__webpack_require__.t.bind(__webpack_require__, 3422, 19));
	const own = new URL(`https://${bucket}.s3.${region}.amazonaws.com/`);
	const config = resolveEndpointConfig({
		serviceId: 'S3',
		urlParser: parseUrl,
		endpointProvider: () => ({ url: own }),
	});
	const configured = await config.serviceConfiguredEndpoint?.();
	return configured === undefined ? own.href : `${configured.replace(/\/$/, '')}/${bucket}/`;
}
async function objects_textOf({ body }) {
	const chunks = [];
	for await (const chunk of body ?? []) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString('utf8');
}
function parseRefusal(statusCode, text) {
	const part = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
	const refusal = new Error(part('Message') ?? `S3 answered ${statusCode}`);
	refusal.name = part('Code') ?? 'UnknownError';
	return refusal;
}

;// CONCATENATED MODULE: ./lib/aws/pages.js
async function pagesOf(read) {
	const items = [];
	let token;
	do {
		const page = await read(token);
		items.push(...(page.items ?? []));
		token = page.next;
	} while (token);
	return items;
}

;// CONCATENATED MODULE: ./lib/aws/products.js


const LANES = 5;
const PATIENCE = 8;
function createPrices(clients, patience = PATIENCE) {
	const answers = new Map();
	const lanes = [];
	let deadline;
	async function ask(query, turn) {
		deadline ??= AbortSignal.timeout(patience * 1000);
		try {
			await turn;
			return await readProducts(clients, query, deadline);
		} catch (cause) {
			if (!deadline.aborted) throw cause;
			throw new errors/* DeployError */.s('internal', `AWS's price list did not answer within ${patience} seconds`, {
				fault: 'aws',
				cause,
			});
		}
	}
	return {
		products(query) {
			const key = JSON.stringify(query);
			const known = answers.get(key);
			if (known !== undefined) return known;
			const lane = answers.size % LANES;
			const answer = ask(query, lanes[lane]);
			answers.set(key, answer);
			lanes[lane] = answer.catch(() => {});
			return answer;
		},
	};
}
async function readProducts(clients, { service, attributes }, abortSignal) {
	const { client, sdk } = await clients.pricing();
	const Filters = Object.entries(attributes).map(([Field, Value]) => ({ Type: 'TERM_MATCH', Field, Value }));
	return pagesOf(async (NextToken) => {
		const command = new sdk.GetProductsCommand({ ServiceCode: service, Filters, FormatVersion: 'aws_v1', NextToken });
		const { PriceList, NextToken: next } = await client.send(command, { abortSignal });
		return { items: PriceList?.map(String), next };
	});
}

;// CONCATENATED MODULE: ./lib/aws/imageScan.js


const noScan = { codes: ['ScanNotFoundException'] };
const imageScan_done = ['ACTIVE', 'COMPLETE'];
const imageScan_running = ['IN_PROGRESS', 'PENDING'];
async function readImageScan(clients, repository, digest) {
	const { client, sdk } = await clients.ecr();
	const input = { repositoryName: repository, imageId: { imageDigest: digest } };
	let status;
	const findings = await unless(noScan, undefined, () =>
		pagesOf(async (nextToken) => {
			const page = await client.send(new sdk.DescribeImageScanFindingsCommand({ ...input, maxResults: 1000, nextToken }));
			status ??= page.imageScanStatus;
			return { items: parseFindings(page.imageScanFindings ?? {}), next: page.nextToken };
		}),
	);
	if (findings === undefined) return { kind: 'missing' };
	const name = status?.status ?? 'PENDING';
	if (imageScan_running.includes(name)) return { kind: 'pending' };
	if (imageScan_done.includes(name)) return { kind: 'found', findings };
	return {
		kind: 'impossible',
		reason: [name, (status?.description ?? '').replace(/\.$/, '')].filter((text) => text !== '').join(': '),
	};
}
function parseFindings({ findings = [], enhancedFindings = [] }) {
	return [...findings.map(parseBasic), ...enhancedFindings.map(parseEnhanced)];
}
function parseBasic({ name, severity, attributes = [] }) {
	const of = (key) => attributes.find((attribute) => attribute.key === key)?.value;
	return finding(name, severity, [of('package_name'), of('package_version')]);
}
function parseEnhanced({ title, severity, packageVulnerabilityDetails: details }) {
	const [first] = details?.vulnerablePackages ?? [];
	return finding(details?.vulnerabilityId ?? title, severity, [first?.name, first?.version]);
}
function finding(name, severity, words) {
	const found = words.filter((word) => word !== undefined).join(' ');
	return {
		name: name ?? 'a finding without a name',
		severity: (severity ?? 'undefined').toLowerCase(),
		package: found === '' ? undefined : found,
	};
}

;// CONCATENATED MODULE: ./lib/aws/repositories.js




const noRepository = { codes: ['RepositoryNotFoundException'] };
const noImage = { codes: ['RepositoryNotFoundException', 'ImageNotFoundException'] };
const lifecycle = {
	rules: [
		{
			rulePriority: 1,
			description: 'the last 100 that were deployed',
			selection: {
				tagStatus: 'tagged',
				tagPatternList: ['deployed-*'],
				countType: 'imageCountMoreThan',
				countNumber: 100,
			},
			action: { type: 'expire' },
		},
		{
			rulePriority: 2,
			description: 'what was never deployed, for 30 days',
			selection: { tagStatus: 'any', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 },
			action: { type: 'expire' },
		},
	],
};
function createRepositories(clients, log) {
	async function readUri(name) {
		const { client, sdk } = await clients.ecr();
		const answer = await unless(noRepository, undefined, () => client.send(new sdk.DescribeRepositoriesCommand({ repositoryNames: [name] })));
		return answer?.repositories?.[0]?.repositoryUri;
	}
	return {
		async ensure(name) {
			const found = await readUri(name);
			if (found !== undefined) return found;
			const { client, sdk } = await clients.ecr();
			await unless({ codes: ['RepositoryAlreadyExistsException'] }, undefined, async () => {
				await client.send(
					new sdk.CreateRepositoryCommand({
						repositoryName: name,
						imageTagMutability: 'IMMUTABLE',
						imageScanningConfiguration: { scanOnPush: true },
						tags: [{ Key: 'ManagedBy', Value: 'inferloop-infra' }],
					}),
				);
				log.line(`ECR: made the repository ${name}`);
			});
			await client.send(new sdk.PutLifecyclePolicyCommand({ repositoryName: name, lifecyclePolicyText: JSON.stringify(lifecycle) }));
			const uri = await readUri(name);
			if (uri === undefined) throw new errors/* DeployError */.s('image-failed', `ECR does not show ${name}`, { fault: 'aws' });
			return uri;
		},
		async find(name, tag) {
			const { client, sdk } = await clients.ecr();
			const answer = await unless(noImage, undefined, () => client.send(new sdk.DescribeImagesCommand({ repositoryName: name, imageIds: [{ imageTag: tag }] })));
			return answer?.imageDetails?.[0]?.imageDigest;
		},
		async tag(name, digest, tag) {
			const { client, sdk } = await clients.ecr();
			const answer = await client.send(new sdk.BatchGetImageCommand({ repositoryName: name, imageIds: [{ imageDigest: digest }] }));
			const image = answer.images?.[0];
			if (image?.imageManifest === undefined) {
				throw new errors/* DeployError */.s('image-failed', `ECR has no image ${name}@${digest}`, { fault: 'aws' });
			}
			await unless({ codes: ['ImageAlreadyExistsException'] }, undefined, () =>
				client.send(
					new sdk.PutImageCommand({
						repositoryName: name,
						imageManifest: image.imageManifest,
						imageManifestMediaType: image.imageManifestMediaType,
						imageDigest: digest,
						imageTag: tag,
					}),
				),
			);
		},
		async tags(name, prefix) {
			const { client, sdk } = await clients.ecr();
			const images = await unless(noRepository, [], () =>
				pagesOf(async (nextToken) => {
					const page = await client.send(new sdk.ListImagesCommand({ repositoryName: name, filter: { tagStatus: 'TAGGED' }, nextToken }));
					return { items: page.imageIds, next: page.nextToken };
				}),
			);
			return images.flatMap((image) => (image.imageTag?.startsWith(prefix) ? image.imageTag : []));
		},
		scan: (name, digest) => readImageScan(clients, name, digest),
		async login() {
			const { client, sdk } = await clients.ecr();
			const answer = await client.send(new sdk.GetAuthorizationTokenCommand({}));
			const { authorizationToken = '', proxyEndpoint = '' } = answer.authorizationData?.[0] ?? {};
			log.mask(authorizationToken);
			const [username = '', password = ''] = Buffer.from(authorizationToken, 'base64').toString('utf8').split(/:(.*)/s);
			log.mask(password);
			return { registry: proxyEndpoint.replace(/^https?:\/\//, ''), username, password };
		},
	};
}

;// CONCATENATED MODULE: ./lib/aws/logTail.js

const newestStreams = 5;
const logTail_gone = { codes: ['ResourceNotFoundException'] };
async function readLogTail(clients, logGroupName, lines, stream) {
	const { client, sdk } = await clients.logs();
	const streams = stream === undefined ? await listNewest(clients, logGroupName) : [stream];
	const tails = await Promise.all(streams.map((logStreamName) => unless(logTail_gone, undefined, () => client.send(new sdk.GetLogEventsCommand({ logGroupName, logStreamName, limit: lines, startFromHead: false })))));
	return tails
		.flatMap((tail) => tail?.events ?? [])
		.sort((one, other) => (one.timestamp ?? 0) - (other.timestamp ?? 0))
		.slice(-lines)
		.map((event) => event.message?.trimEnd() ?? '');
}
async function listNewest(clients, logGroupName) {
	const { client, sdk } = await clients.logs();
	const answer = await unless(logTail_gone, undefined, () =>
		client.send(
			new sdk.DescribeLogStreamsCommand({
				logGroupName,
				orderBy: 'LastEventTime',
				descending: true,
				limit: newestStreams,
			}),
		),
	);
	return (answer?.logStreams ?? []).flatMap(({ logStreamName }) => logStreamName ?? []);
}

;// CONCATENATED MODULE: ./lib/aws/serviceAnswer.js
function parseDeployment(deployment) {
	const target = deployment.targetServiceRevision;
	return {
		arn: deployment.serviceDeploymentArn ?? '',
		status: deployment.status ?? '',
		statusReason: deployment.statusReason,
		lifecycleStage: deployment.lifecycleStage,
		pause: deployment.lifecycleHookDetails?.find(({ targetType, status }) => targetType === 'PAUSE' && status === 'AWAITING_ACTION')?.hookId,
		createdAt: deployment.createdAt ?? new Date(0),
		finishedAt: deployment.finishedAt,
		source: (deployment.sourceServiceRevisions ?? []).map(parseCounts),
		target: target === undefined ? undefined : parseCounts(target),
		rollbackReason: deployment.rollback?.reason,
		circuitBreaker: deployment.deploymentCircuitBreaker?.status,
		triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
	};
}
function parseCounts(revision) {
	return {
		arn: revision.arn ?? '',
		requested: revision.requestedTaskCount ?? 0,
		running: revision.runningTaskCount ?? 0,
		pending: revision.pendingTaskCount ?? 0,
		productionWeight: revision.requestedProductionTrafficWeight,
		testWeight: revision.requestedTestTrafficWeight,
	};
}
function parseRevision(revision) {
	const resolved = revision.resolvedConfiguration?.loadBalancers ?? revision.loadBalancers ?? [];
	return {
		arn: revision.serviceRevisionArn ?? '',
		taskDefinitionArn: revision.taskDefinition ?? '',
		containers: (revision.containerImages ?? []).map((container) => ({
			name: container.containerName ?? '',
			image: container.image ?? '',
			digest: container.imageDigest,
		})),
		targetGroupArns: resolved.flatMap((loadBalancer) => loadBalancer.targetGroupArn ?? []),
	};
}
function parseStoppedTask(task) {
	return {
		arn: task.taskArn ?? '',
		stoppedReason: task.stoppedReason,
		containers: (task.containers ?? []).map((container) => ({
			name: container.name ?? '',
			exitCode: container.exitCode,
			reason: container.reason,
		})),
	};
}
function parseWeights({ Actions = [] }) {
	const groups = Actions.flatMap(({ ForwardConfig, TargetGroupArn }) => ForwardConfig?.TargetGroups ?? [{ TargetGroupArn }]);
	const weights = groups.flatMap(({ TargetGroupArn, Weight = 1 }) => (TargetGroupArn === undefined ? [] : [[TargetGroupArn, Weight]]));
	const serving = weights.filter(([, weight]) => weight > 0).length;
	return Object.fromEntries(serving === 1 ? weights.map(([arn, weight]) => [arn, weight > 0 ? 100 : 0]) : weights);
}

;// CONCATENATED MODULE: ./lib/aws/services.js




const deploymentsAtOnce = 20;
const tasksAtOnce = 100;
const rulesAtOnce = 20;
const services_gone = { codes: ['ServiceNotFoundException', 'ServiceNotActiveException', 'ClusterNotFoundException'] };
function createServices(clients) {
	return {
		async deployments(serviceArn, since) {
			const { client, sdk } = await clients.ecs();
			const input = { ...nameService(serviceArn), createdAt: { after: since } };
			const briefs = await unless(services_gone, [], () =>
				pagesOf(async (nextToken) => {
					const page = await client.send(new sdk.ListServiceDeploymentsCommand({ ...input, nextToken }));
					return { items: page.serviceDeployments, next: page.nextToken };
				}),
			);
			const arns = briefs.flatMap((brief) => brief.serviceDeploymentArn ?? []);
			const described = await Promise.all(slicesOf(arns, deploymentsAtOnce).map((serviceDeploymentArns) => client.send(new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns }))));
			return described
				.flatMap((answer) => answer.serviceDeployments ?? [])
				.map(parseDeployment)
				.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
		},
		async revision(revisionArn) {
			const { client, sdk } = await clients.ecs();
			const answer = await client.send(new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [revisionArn] }));
			const revision = answer.serviceRevisions?.[0];
			return revision === undefined ? undefined : parseRevision(revision);
		},
		async stoppedTasks(serviceArn) {
			const { client, sdk } = await clients.ecs();
			const { cluster, service } = nameService(serviceArn);
			const arns = await pagesOf(async (nextToken) => {
				const page = await client.send(new sdk.ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'STOPPED', nextToken }));
				return { items: page.taskArns, next: page.nextToken };
			});
			const described = await Promise.all(slicesOf(arns, tasksAtOnce).map((tasks) => client.send(new sdk.DescribeTasksCommand({ cluster, tasks }))));
			return described.flatMap((answer) => answer.tasks ?? []).map(parseStoppedTask);
		},
		async targetHealth(targetGroupArns) {
			const { client, sdk } = await clients.loadBalancers();
			const answers = await Promise.all(targetGroupArns.map((TargetGroupArn) => unless({ codes: ['TargetGroupNotFound', 'TargetGroupNotFoundException'] }, undefined, () => client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn })))));
			return answers
				.flatMap((answer) => answer?.TargetHealthDescriptions ?? [])
				.map(({ Target, TargetHealth }) => ({
					target: Target?.Port === undefined ? (Target?.Id ?? '') : `${Target.Id}:${Target.Port}`,
					state: TargetHealth?.State ?? '',
					reason: TargetHealth?.Reason,
					description: TargetHealth?.Description,
				}));
		},
		async weights(ruleArns) {
			const { client, sdk } = await clients.loadBalancers();
			const answers = await Promise.all(slicesOf(ruleArns, rulesAtOnce).map((RuleArns) => unless({ codes: ['RuleNotFound', 'RuleNotFoundException'] }, undefined, () => client.send(new sdk.DescribeRulesCommand({ RuleArns })))));
			const rules = answers.flatMap((answer) => answer?.Rules ?? []);
			return Object.fromEntries(rules.map((rule) => [rule.RuleArn ?? '', parseWeights(rule)]));
		},
		logTail: (logGroup, lines, stream) => readLogTail(clients, logGroup, lines, stream),
	};
}
function nameService(serviceArn) {
	const [, cluster = 'default', name = serviceArn] = serviceArn.split('/');
	return { cluster, service: name };
}
function slicesOf(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./lib/aws/changeSetAnswer.js
const noChanges = ["The submitted information didn't contain changes", 'No updates are to be performed'];
const INCOMPLETE = '[WARN]';
function mergeDescriptions(plain, rich) {
	if (rich.StatusReason?.includes(INCOMPLETE) !== true) return { ...rich, StatusReason: plain.StatusReason };
	const richer = new Map((rich.Changes ?? []).map((change) => [change.ResourceChange?.LogicalResourceId, change]));
	return { ...plain, Changes: (plain.Changes ?? []).map((change) => mergeChange(change, richer)) };
}
function mergeChange(plain, richer) {
	const rich = richer.get(plain.ResourceChange?.LogicalResourceId)?.ResourceChange;
	if (rich === undefined) return plain;
	const known = new Set((rich.Details ?? []).map(changeSetAnswer_keyOf));
	const missing = (plain.ResourceChange?.Details ?? []).filter((detail) => !known.has(changeSetAnswer_keyOf(detail)));
	return {
		...plain,
		ResourceChange: { ...plain.ResourceChange, ...rich, Details: [...(rich.Details ?? []), ...missing] },
	};
}
function changeSetAnswer_keyOf({ Target, ChangeSource, CausingEntity }) {
	return [Target?.Attribute, Target?.Name, ChangeSource, CausingEntity].join('\n');
}
function parseChangeSet(answer) {
	const statusReason = answer.StatusReason ?? '';
	return {
		arn: answer.ChangeSetId ?? '',
		name: answer.ChangeSetName ?? '',
		stackName: answer.StackName ?? '',
		stackArn: answer.StackId ?? '',
		status: parseStatus(answer.Status ?? '', statusReason),
		statusReason,
		executionStatus: answer.ExecutionStatus ?? 'UNAVAILABLE',
		description: answer.Description ?? '',
		parameters: Object.fromEntries((answer.Parameters ?? []).map((parameter) => [parameter.ParameterKey ?? '', parameter.ParameterValue ?? ''])),
		capabilities: answer.Capabilities ?? [],
		changes: (answer.Changes ?? []).flatMap((change) => (change.ResourceChange === undefined ? [] : [parseChange(change.ResourceChange)])),
	};
}
function parseStatus(status, reason) {
	if (status === 'CREATE_PENDING' || status === 'CREATE_IN_PROGRESS') return 'pending';
	if (status === 'CREATE_COMPLETE') return 'complete';
	return status === 'FAILED' && noChanges.some((words) => reason.startsWith(words)) ? 'no-changes' : 'failed';
}
function parseChange(change) {
	return {
		action: change.Action ?? '',
		logicalId: change.LogicalResourceId ?? '',
		physicalId: change.PhysicalResourceId,
		type: change.ResourceType ?? '',
		replacement: change.Replacement,
		policyAction: change.PolicyAction,
		scope: change.Scope ?? [],
		details: (change.Details ?? []).map(parseDetail),
		before: parseContext(change.BeforeContext),
		after: parseContext(change.AfterContext),
	};
}
function parseDetail(detail) {
	const target = detail.Target;
	return {
		attribute: target?.Attribute ?? '',
		name: target?.Name,
		path: target?.Path,
		requiresRecreation: target?.RequiresRecreation,
		before: target?.BeforeValue,
		after: target?.AfterValue,
		evaluation: detail.Evaluation,
		changeSource: detail.ChangeSource,
		causingEntity: detail.CausingEntity,
	};
}
function parseContext(text) {
	if (!text) return undefined;
	try {
		const value = JSON.parse(text);
		return changeSetAnswer_isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
function changeSetAnswer_isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/aws/changeSets.js



const changeSets_missing = { codes: ['ChangeSetNotFoundException', 'ChangeSetNotFound'] };
function createChangeSets(clients) {
	return {
		async createChangeSet(request) {
			const { client, sdk } = await clients.cloudFormation();
			const answer = await client.send(
				new sdk.CreateChangeSetCommand({
					StackName: request.stackName,
					ChangeSetName: request.name,
					ClientToken: request.name,
					ChangeSetType: request.kind === 'create' ? 'CREATE' : 'UPDATE',
					...declareTemplate(request),
					Parameters: changeSets_buildParameters(request),
					Capabilities: request.capabilities.map(capabilityOf),
					Description: request.description,
					Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
					...(request.executionRole === undefined ? {} : { RoleARN: request.executionRole }),
					...(request.kind === 'create' ? { OnStackFailure: 'DELETE' } : {}),
				}),
			);
			return { arn: answer.Id ?? '', stackArn: answer.StackId ?? '' };
		},
		readChangeSet: (stackName, nameOrArn) => readChangeSet(clients, stackName, nameOrArn),
		async changeSetDescription(stackName, nameOrArn) {
			const { client, sdk } = await clients.cloudFormation();
			const answer = await unless(changeSets_missing, undefined, () => client.send(new sdk.DescribeChangeSetCommand({ StackName: stackName, ChangeSetName: nameOrArn })));
			return answer?.Description;
		},
		async listChangeSets(stackName) {
			const { client, sdk } = await clients.cloudFormation();
			const summaries = await unless(noStack, [], () =>
				pagesOf(async (NextToken) => {
					const page = await client.send(new sdk.ListChangeSetsCommand({ StackName: stackName, NextToken }));
					return { items: page.Summaries, next: page.NextToken };
				}),
			);
			return summaries.map((summary) => ({
				name: summary.ChangeSetName ?? '',
				arn: summary.ChangeSetId ?? '',
				executionStatus: summary.ExecutionStatus ?? '',
				createdAt: summary.CreationTime ?? new Date(0),
			}));
		},
		async deleteChangeSet(stackName, name) {
			const { client, sdk } = await clients.cloudFormation();
			await unless(changeSets_missing, undefined, () => client.send(new sdk.DeleteChangeSetCommand({ StackName: stackName, ChangeSetName: name })));
		},
		async execute(changeSetArn, { first, token }) {
			const { client, sdk } = await clients.cloudFormation();
			await client.send(
				new sdk.ExecuteChangeSetCommand({
					ChangeSetName: changeSetArn,
					ClientRequestToken: token,
					...(first ? {} : { DisableRollback: false }),
				}),
			);
		},
	};
}
function declareTemplate({ templateBody, templateUrl }) {
	return templateUrl === undefined ? { TemplateBody: templateBody } : { TemplateURL: templateUrl };
}
function changeSets_buildParameters(request) {
	return Object.entries(request.parameters).flatMap(([ParameterKey, value]) => {
		if (value !== undefined) return [{ ParameterKey, ParameterValue: value }];
		return request.kind === 'update' ? [{ ParameterKey, UsePreviousValue: true }] : [];
	});
}
function capabilityOf(name) {
	return name === 'CAPABILITY_IAM' ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM';
}
async function readChangeSet(clients, stackName, nameOrArn) {
	const plain = await changeSets_describe(clients, stackName, nameOrArn, false);
	if (plain.Status === 'CREATE_COMPLETE') {
		return parseChangeSet(mergeDescriptions(plain, await changeSets_describe(clients, stackName, nameOrArn, true)));
	}
	const failures = plain.StatusReason?.includes('AWS::EarlyValidation') ? await readValidation(clients, plain) : [];
	return parseChangeSet({ ...plain, StatusReason: [plain.StatusReason ?? '', ...failures].join('\n') });
}
async function changeSets_describe(clients, stackName, nameOrArn, values) {
	const { client, sdk } = await clients.cloudFormation();
	let first;
	const changes = await pagesOf(async (NextToken) => {
		const page = await client.send(
			new sdk.DescribeChangeSetCommand({
				StackName: stackName,
				ChangeSetName: nameOrArn,
				IncludePropertyValues: values,
				NextToken,
			}),
		);
		first ??= page;
		return { items: page.Changes, next: page.NextToken };
	});
	return { ...first, Changes: [...changes] };
}
async function readValidation(clients, changeSet) {
	const { client, sdk } = await clients.cloudFormation();
	const events = await pagesOf(async (NextToken) => {
		const page = await client.send(
			new sdk.DescribeEventsCommand({
				ChangeSetName: changeSet.ChangeSetId,
				Filters: { FailedEvents: true },
				NextToken,
			}),
		);
		return { items: page.OperationEvents, next: page.NextToken };
	});
	return events.filter((event) => event.EventType === 'VALIDATION_ERROR').map((event) => `${event.ValidationPath ?? event.LogicalResourceId}: ${event.ValidationStatusReason}`);
}

;// CONCATENATED MODULE: ./lib/aws/stackEvents.js
async function readEvents(clients, stackArn, after) {
	const { client, sdk } = await clients.cloudFormation();
	const newestFirst = new Map();
	let token;
	do {
		const page = await client.send(new sdk.DescribeStackEventsCommand({ StackName: stackArn, NextToken: token }));
		const events = page.StackEvents ?? [];
		const seen = events.findIndex((event) => event.EventId === after);
		for (const event of seen === -1 ? events : events.slice(0, seen)) newestFirst.set(event.EventId, event);
		token = seen === -1 ? page.NextToken : undefined;
	} while (token);
	return [...newestFirst.values()].reverse().map(parseEvent);
}
function parseEvent(event) {
	return {
		id: event.EventId ?? '',
		at: event.Timestamp ?? new Date(0),
		logicalId: event.LogicalResourceId ?? '',
		physicalId: event.PhysicalResourceId ?? '',
		type: event.ResourceType ?? '',
		status: event.ResourceStatus ?? '',
		reason: event.ResourceStatusReason,
	};
}

;// CONCATENATED MODULE: ./lib/aws/stacks.js





const secondsBetweenLooks = 2;
const looks = 150;
function createStacks(clients, clock) {
	async function read(nameOrArn) {
		const { client, sdk } = await clients.cloudFormation();
		const answer = await unless(noStack, undefined, () => client.send(new sdk.DescribeStacksCommand({ StackName: nameOrArn })));
		const stack = answer?.Stacks?.[0];
		return stack === undefined ? undefined : parseStack(stack);
	}
	async function listResources(stackName) {
		const { client, sdk } = await clients.cloudFormation();
		return pagesOf(async (NextToken) => {
			const page = await client.send(new sdk.ListStackResourcesCommand({ StackName: stackName, NextToken }));
			return { items: page.StackResourceSummaries, next: page.NextToken };
		});
	}
	return {
		...createChangeSets(clients),
		read,
		events: (stackArn, after) => readEvents(clients, stackArn, after),
		async template(stackName) {
			const { client, sdk } = await clients.cloudFormation();
			const answer = await unless(noStack, undefined, () => client.send(new sdk.GetTemplateCommand({ StackName: stackName, TemplateStage: 'Original' })));
			return answer?.TemplateBody || undefined;
		},
		async validate(template) {
			const { client, sdk } = await clients.cloudFormation();
			await client.send(new sdk.ValidateTemplateCommand(declareTemplate(template)));
		},
		async resources(stackName) {
			const resources = await listResources(stackName);
			return Object.fromEntries(resources.filter((resource) => resource.PhysicalResourceId && resource.ResourceStatus !== 'DELETE_COMPLETE').map((resource) => [resource.LogicalResourceId ?? '', { type: resource.ResourceType ?? '', physicalId: resource.PhysicalResourceId ?? '' }]));
		},
		async protect(stackName, enabled) {
			const { client, sdk } = await clients.cloudFormation();
			await client.send(new sdk.UpdateTerminationProtectionCommand({ StackName: stackName, EnableTerminationProtection: enabled }));
		},
		async deleteEmpty(stackArn) {
			const resources = await listResources(stackArn);
			const held = resources.filter((resource) => resource.ResourceStatus !== 'DELETE_COMPLETE');
			if (held.length > 0) {
				const names = held.map((resource) => resource.LogicalResourceId).join(', ');
				throw new errors/* DeployError */.s('stack-state', `the stack ${stackArn} still holds ${names}; it is not removed`, {
					fault: 'user',
					hint: 'look at what it holds, then delete the stack by hand and run again',
				});
			}
			const { client, sdk } = await clients.cloudFormation();
			await client.send(new sdk.DeleteStackCommand({ StackName: stackArn }));
			for (let look = 1; look <= looks; look += 1) {
				const status = (await read(stackArn))?.status ?? 'DELETE_COMPLETE';
				if (status === 'DELETE_COMPLETE') return;
				await clock.sleep(secondsBetweenLooks);
			}
			throw new errors/* DeployError */.s('timeout', `the empty stack ${stackArn} was not deleted in time`, { fault: 'aws' });
		},
	};
}
function parseStack(stack) {
	return {
		name: stack.StackName ?? '',
		arn: stack.StackId ?? '',
		status: stack.StackStatus ?? '',
		statusReason: stack.StackStatusReason,
		parameters: Object.fromEntries((stack.Parameters ?? []).map((parameter) => [parameter.ParameterKey ?? '', parameter.ParameterValue ?? ''])),
		outputs: Object.fromEntries((stack.Outputs ?? []).map((output) => [output.OutputKey ?? '', output.OutputValue ?? ''])),
		description: stack.Description,
		changeSetArn: stack.ChangeSetId,
		roleArn: stack.RoleARN,
		terminationProtection: stack.EnableTerminationProtection ?? false,
	};
}

;// CONCATENATED MODULE: ./lib/aws/connect.js








function connectAws(connection) {
	const { role, region, speed, clock, log } = connection;
	const credentials = role === undefined ? undefined : createCredentials(role, { region, speed, clock, log });
	const clients = createClients({ region, speed, credentials });
	return {
		stacks: createStacks(clients, clock),
		services: createServices(clients),
		gates: createGates(clients),
		repositories: createRepositories(clients, log),
		objects: createObjects(clients, clock),
		prices: createPrices(clients),
		account: () => readAccount(clients),
	};
}
async function readAccount(clients) {
	const { client, sdk } = await clients.sts();
	const identity = await client.send(new sdk.GetCallerIdentityCommand({}));
	return identity.Account ?? '';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/docker/process.js


function runDocker(call) {
	return new Promise((done) => {
		const child = (0,external_node_child_process_.spawn)('docker', call.parameters, { cwd: call.directory, env: call.environment });
		const lines = [];
		const keep = (line) => {
			lines.push(line);
			call.onLine?.(line);
		};
		(0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', keep);
		(0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', keep);
		child.on('error', (error) => done({ code: 127, lines: [error.message] }));
		child.on('close', (code) => done({ code: code ?? 1, lines }));
		child.stdin.on('error', () => undefined);
		child.stdin.end(call.input ?? '');
	});
}

;// CONCATENATED MODULE: ./lib/docker/daemon.js

async function probeDaemon(world) {
	const ask = (parameters, environment = world.environment) => runDocker({ parameters, directory: world.folder, environment });
	const [version, context] = await Promise.all([ask(['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']), ask(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'])]);
	const native = version.lines.find((line) => /^\w+\/\w+$/.test(line));
	if (version.code !== 0 || native === undefined) return { kind: 'missing', reason: daemon_explain(version) };
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
function daemon_explain({ code, lines }) {
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

;// CONCATENATED MODULE: ./lib/docker/registryConfig.js



const registryConfig_kept = ['auths', 'credHelpers', 'proxies'];
async function withOwnConfig(environment, registry, body) {
	const theirs = environment.DOCKER_CONFIG ?? (0,external_node_path_.join)(environment.HOME ?? '/', '.docker');
	const settings = await readSettings((0,external_node_path_.join)(theirs, 'config.json'));
	const own = Object.fromEntries(registryConfig_kept.flatMap((key) => (key in settings ? [[key, Reflect.get(settings, key)]] : [])));
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






const builder_attempts = 3;
const shownLines = 15;
const denied = /denied|unauthorized|no basic auth/i;
const builder_refused = /immutable|name unknown|not found/i;
const fullDisk = /no space left on device/i;
function createBuilder(world) {
	let probed;
	const probe = () => {
		probed ??= probeDaemon(world);
		return probed;
	};
	return {
		unavailable: async (platform) => explainPlatform(await probe(), platform),
		async buildAndPush(request) {
			const daemon = await probe();
			const reason = explainPlatform(daemon, request.platform);
			if (daemon.kind === 'missing' || reason !== undefined) {
				throw new errors/* DeployError */.s('image-failed', reason ?? 'Docker is missing', { fault: 'user' });
			}
			return withOwnConfig(world.environment, request.login.registry, async (folder) => {
				const environment = { ...world.environment, DOCKER_CONFIG: folder, ...hostVariable(daemon.host) };
				const call = { environment, directory: world.folder };
				const run = {
					shown: (parameters) => runDocker({ ...call, parameters, onLine: world.log.line }),
					quiet: (parameters, input) => runDocker({ ...call, parameters, input }),
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
	throw builder_describeFailure(`docker could not build ${inputs.dockerfile}`, finished, 'user', hint);
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
	throw builder_describeFailure(`docker pushed ${image} and told no digest`, finished, 'docker', 'run the job again');
}
async function insist(what, clock, attempt) {
	for (let count = 1; ; count += 1) {
		const finished = await attempt();
		if (finished.code === 0) return finished;
		const output = finished.lines.join('\n');
		const final = [denied, builder_refused, fullDisk].some((pattern) => pattern.test(output));
		if (final || count === builder_attempts || clock.cancelled()) {
			const hint = denied.test(output) ? 'the role lacks a permission on the repository; `inferloop bootstrap` prints roles that have what this program needs' : 'run the job again: it finds what is there and pushes the rest';
			throw builder_describeFailure(what, finished, 'docker', hint);
		}
		await clock.sleep(2 ** count);
	}
}
function builder_describeFailure(what, { lines }, fault, hint) {
	const tail = lines.slice(-shownLines).join('\n');
	const free = 'the disk is full: free some before this step (`docker system prune --all --force`), or use a larger runner';
	return new errors/* DeployError */.s('image-failed', `${what}:\n${tail}`, { fault, hint: fullDisk.test(tail) ? free : hint });
}

;// CONCATENATED MODULE: ./lib/docker/imageName.js

function parseImageName(reference) {
	const match = /^(?:([\w.-]+(?::\d+)?)\/)?([a-z0-9._/-]+?)(?::([\w.-]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(reference);
	const [, first, rest = '', tag = 'latest', digest] = match ?? [];
	const host = first !== undefined && (/[.:]/.test(first) || first === 'localhost') ? first : undefined;
	if (match === null || (host === undefined && /[A-Z]/.test(first ?? ''))) {
		throw new errors/* DeployError */.s('image-failed', `${reference} is not the name of an image`, {
			fault: 'user',
			hint: 'write it in lower case, as `registry/repository:tag` or `registry/repository@sha256:…`',
		});
	}
	if (host !== undefined) return { registry: host, repository: rest, tag, digest };
	return { registry: 'registry-1.docker.io', repository: `${first ?? 'library'}/${rest}`, tag, digest };
}

;// CONCATENATED MODULE: ./lib/docker/registry.js


const accepted = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json', 'application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'].join(', ');
async function readDocument(name, path, login) {
	const scheme = /^(127\.0\.0\.1|localhost|\[::1\])(:|$)/.test(name.registry) ? 'http' : 'https';
	const url = `${scheme}://${name.registry}/v2/${name.repository}/${path}`;
	const basic = login === undefined ? undefined : `Basic ${encode(`${login.username}:${login.password}`)}`;
	let answer = await get(url, basic);
	if (answer.status === 401) answer = await get(url, await readToken(answer, basic));
	if (!answer.ok) throw registry_refusal(name, `answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
	const text = await answer.text();
	const body = JSON.parse(text);
	if (typeof body !== 'object' || body === null) throw registry_refusal(name, 'answered with something that is no manifest');
	const declared = Reflect.get(body, 'mediaType');
	return {
		digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`,
		mediaType: typeof declared === 'string' ? declared : (answer.headers.get('content-type') ?? ''),
		body,
	};
	async function get(address, authorization) {
		const headers = { accept: accepted, ...(authorization === undefined ? {} : { authorization }) };
		try {
			return await fetch(address, { headers, signal: AbortSignal.timeout(30_000) });
		} catch (error) {
			const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
			throw registry_refusal(name, `could not be reached: ${cause}`);
		}
	}
	async function readToken(challenge, authorization) {
		const header = challenge.headers.get('www-authenticate') ?? '';
		const fields = Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
		if (!/^bearer/i.test(header) || fields.realm === undefined) return authorization;
		const address = new URL(fields.realm);
		for (const key of ['service', 'scope']) if (fields[key] !== undefined) address.searchParams.set(key, fields[key]);
		const granted = await (await get(address.href, authorization)).json();
		const [token] = ['token', 'access_token'].map((key) => Reflect.get(Object(granted), key)).filter(Boolean);
		return typeof token === 'string' ? `Bearer ${token}` : authorization;
	}
}
function encode(text) {
	return Buffer.from(text).toString('base64');
}
function registry_refusal(name, words) {
	return new errors/* DeployError */.s('image-failed', `the registry ${name.registry} ${words} (${name.repository}:${name.tag})`, {
		fault: 'user',
		hint: 'check the name in `image:`; a private image must be in the ECR of this account',
	});
}

;// CONCATENATED MODULE: ./lib/docker/references.js



const indexes = /(image\.index|manifest\.list)/;
function createImageReferences() {
	return {
		async resolve(reference, platform, login) {
			const name = parseImageName(reference);
			if (name.digest !== undefined) return name.digest;
			const manifest = await readDocument(name, `manifests/${name.tag}`, loginFor(name, login));
			return indexes.test(manifest.mediaType) ? pick(reference, platform, manifest) : references_check(reference, platform, name, manifest, loginFor(name, login));
		},
	};
}
function loginFor(name, login) {
	return login?.registry === name.registry ? login : undefined;
}
function pick(reference, platform, index) {
	const offered = references_listOf(index.body, 'manifests').map((entry) => ({
		digest: references_textOf(entry, 'digest'),
		platform: references_platformOf(Reflect.get(entry, 'platform')),
	}));
	const found = offered.find((entry) => entry.platform === platform);
	if (found !== undefined) return found.digest;
	throw wrongPlatform(reference, platform, offered.map((entry) => entry.platform).join(', '));
}
async function references_check(reference, platform, name, manifest, login) {
	const config = Reflect.get(manifest.body, 'config');
	const digest = typeof config === 'object' && config !== null ? references_textOf(config, 'digest') : '';
	const actual = digest === '' ? platform : references_platformOf((await readDocument(name, `blobs/${digest}`, login)).body);
	if (actual === platform || actual === '/') return manifest.digest;
	throw wrongPlatform(reference, platform, actual);
}
function wrongPlatform(reference, platform, offered) {
	return new errors/* DeployError */.s('image-failed', `${reference} is there for ${offered}, not for ${platform}`, {
		fault: 'user',
		hint: 'set the platform of the service, or name an image that has it',
	});
}
function references_platformOf(value) {
	return typeof value === 'object' && value !== null ? `${references_textOf(value, 'os')}/${references_textOf(value, 'architecture')}` : '/';
}
function references_listOf(value, key) {
	const list = Reflect.get(value, key);
	return Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}
function references_textOf(value, key) {
	const text = Reflect.get(value, key);
	return typeof text === 'string' ? text : '';
}

;// CONCATENATED MODULE: ./lib/git/process.js


function runGit(parameters, directory, environment, input = '') {
	const options = ['-c', 'safe.directory=*', ...parameters];
	return new Promise((done, fail) => {
		const child = (0,external_node_child_process_.spawn)('git', options, { cwd: directory, env: { ...environment, LC_ALL: 'C' } });
		const printed = [];
		const complained = [];
		child.stdout.on('data', (chunk) => printed.push(chunk));
		child.stderr.on('data', (chunk) => complained.push(chunk));
		child.on('error', (error) => fail(process_describe(`git cannot be started: ${error.message}`, error)));
		child.on('close', (code) => {
			if (code === 0) done(Buffer.concat(printed).toString('utf8'));
			else fail(process_describe(Buffer.concat(complained).toString('utf8').trim(), undefined));
		});
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}
function process_describe(words, cause) {
	return new errors/* DeployError */.s('config-invalid', words === '' ? 'git failed without a word' : words, {
		fault: 'user',
		hint: 'this needs git and a checkout of the repository: run actions/checkout before this step, on a machine that has git',
		...(cause === undefined ? {} : { cause }),
	});
}

;// CONCATENATED MODULE: ./lib/git/revisions.js

function createRevisions(directory, environment) {
	return {
		async read(revision, path) {
			try {
				const commit = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], directory, environment);
				const text = await runGit(['show', `${commit.trim()}:./${path}`], directory, environment);
				return { kind: 'text', text };
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				return { kind: 'unreadable', reason: `there is no ${path} at ${revision}: ${why}` };
			}
		},
	};
}

;// CONCATENATED MODULE: ./lib/git/buildKey.js

function buildKey({ entries, dockerfile, build, platform }) {
	const files = entries.map(({ path, mode, object }) => [path, mode, object]);
	const parameters = Object.entries(build.args).sort(([one], [other]) => (one < other ? -1 : 1));
	const inputs = ['v1', platform, build.target ?? null, parameters, dockerfile, files];
	return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(inputs)).digest('hex');
}

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
		const shared = zip_describe(entry.body, name, data);
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
function zip_describe(body, name, data) {
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
const code_MOST = 65_535;
const code_LIMIT = 250 * 1024 * 1024;
async function bundleCode(folder, name, roots) {
	const state = await (0,promises_.lstat)(folder).catch(() => undefined);
	if (state?.isDirectory() !== true) throw unusable(`there is no folder ${name}`);
	if (!(await isInside(folder, roots))) throw unusable(`${name} is outside of the checkout`);
	const found = await list(folder, '');
	if (found.length === 0) throw unusable(`the folder ${name} is empty`);
	if (found.length > code_MOST) throw unusable(`the folder ${name} has ${found.length} files, and a zip holds ${code_MOST}`);
	const bytes = found.reduce((sum, { size }) => sum + size, 0);
	if (bytes > code_LIMIT) throw code_tooLarge(name, bytes, found);
	const entries = [];
	for (const one of found) entries.push(await code_read(folder, one));
	return { digest: code_digestOf(entries), files: entries.length, bytes, zip: () => zip(entries) };
}
async function isInside(folder, roots) {
	const [real = folder, ...inside] = await Promise.all([folder, ...roots].map((one) => (0,promises_.realpath)(one)));
	return inside.some((root) => !(0,external_node_path_.relative)(root, real).split(external_node_path_.sep).includes('..'));
}
async function list(folder, below) {
	const items = (await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })).filter(({ name }) => !ignored.has(name));
	const found = await Promise.all(items.map((item) => code_look(folder, below, item)));
	return found.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
}
async function code_look(folder, below, item) {
	const path = below === '' ? item.name : `${below}/${item.name}`;
	if (item.isDirectory()) return list(folder, path);
	if (!item.isFile() && !item.isSymbolicLink()) return [];
	const { mode, size } = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path));
	if (item.isSymbolicLink()) return [{ path, size, mode: 'link' }];
	return [{ path, size, mode: (mode & 0o100) === 0 ? 'file' : 'executable' }];
}
async function code_read(folder, { path, mode }) {
	const file = (0,external_node_path_.join)(folder, path);
	return { path, mode, body: mode === 'link' ? Buffer.from(await (0,promises_.readlink)(file)) : await (0,promises_.readFile)(file) };
}
function code_digestOf(entries) {
	const hash = (0,external_node_crypto_.createHash)('sha256');
	for (const { path, mode, body } of entries) {
		hash.update(JSON.stringify([path, mode, (0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')]));
	}
	return hash.digest('hex');
}
function code_tooLarge(name, bytes, found) {
	const parts = new Map();
	for (const { path, size } of found) {
		const [part = ''] = path.split('/');
		parts.set(part, (parts.get(part) ?? 0) + size);
	}
	const [largest] = [...parts].sort(([, one], [, other]) => other - one);
	const most = largest === undefined ? '' : `, ${megabytes(largest[1])} of them in ${largest[0]}`;
	const message = `${name} holds ${megabytes(bytes)}${most}; Lambda takes ${megabytes(code_LIMIT)}`;
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

;// CONCATENATED MODULE: ./lib/git/context.js



const submodule = '160000';
async function readContext(folder, dockerfile, environment) {
	const list = async (option) => (await runGit(['ls-files', '-z', option, '--', '.'], folder, environment)).split('\0').filter(Boolean);
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
	const hash = (options, input) => runGit(['hash-object', ...options], folder, environment, input);
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
		read: (path) => workspace_readText((0,external_node_path_.resolve)(checkout.directory, path), path),
		readNamed: (path) => readInside([checkout.directory, folder], (0,external_node_path_.resolve)(folder, path), path),
		bundle: (path) => bundleCode((0,external_node_path_.resolve)(folder, path), path, [checkout.directory, folder]),
		async buildInputs(build, platform) {
			const dockerfile = await workspace_readText((0,external_node_path_.resolve)(folder, build.dockerfile), build.dockerfile);
			if (dockerfile.kind === 'unreadable') throw unbuildable(dockerfile.reason);
			const context = (0,external_node_path_.resolve)(folder, build.context);
			if (!(await isFolder(context))) throw unbuildable(`there is no folder ${build.context}`);
			const { entries, complete } = await readContext(context, (0,external_node_path_.resolve)(folder, build.dockerfile), checkout.environment);
			return { key: buildKey({ entries, dockerfile: dockerfile.text, build, platform }), reusable: complete };
		},
		async head() {
			const answer = await runGit(['rev-parse', 'HEAD', 'HEAD^{tree}'], folder, checkout.environment);
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
async function workspace_readText(path, name) {
	try {
		return { kind: 'text', text: await (0,promises_.readFile)(path, 'utf8') };
	} catch (error) {
		return { kind: 'unreadable', reason: workspace_explain(name, error) };
	}
}
async function readInside(folders, path, name) {
	try {
		const [real, ...inside] = await Promise.all([path, ...folders].map((one) => (0,promises_.realpath)(one)));
		if (real !== undefined && inside.some((folder) => !(0,external_node_path_.relative)(folder, real).startsWith(`..${external_node_path_.sep}`))) {
			return workspace_readText(real, name);
		}
		return { kind: 'unreadable', reason: `${name} is a link to a file outside the checkout` };
	} catch (error) {
		return { kind: 'unreadable', reason: workspace_explain(name, error) };
	}
}
function workspace_explain(name, error) {
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

// EXTERNAL MODULE: ./lib/github/connect.js + 7 modules
var connect = __webpack_require__(479);
;// CONCATENATED MODULE: ./lib/world/probe.js
function createProbe(sandbox) {
	return {
		async ask(url, withinSeconds) {
			const { host, pathname, search } = new URL(url);
			const address = sandbox === undefined ? url : `${sandbox}/_sandbox/load-balancers/${host}${pathname}${search}`;
			try {
				const signal = AbortSignal.timeout(withinSeconds * 1000);
				const answer = await fetch(address, { redirect: 'manual', signal });
				await answer.body?.cancel();
				return { kind: 'answered', status: answer.status };
			} catch (error) {
				return { kind: 'silent', reason: probe_describe(error, withinSeconds) };
			}
		},
	};
}
function probe_describe(error, withinSeconds) {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `nothing within ${withinSeconds} s`;
	return error.cause instanceof Error ? error.cause.message : error.message;
}

;// CONCATENATED MODULE: ./lib/world/connect.js








function connectWorld(settings) {
	const { directory, config, environment, clock, log, role, speed } = settings;
	const configFolder = (0,external_node_path_.dirname)(config);
	return {
		clock,
		log,
		workspace: createWorkspace({ directory, configFolder, environment }),
		revisions: createRevisions(directory, environment),
		builder: createBuilder({ folder: (0,external_node_path_.resolve)(directory, configFolder), environment, clock, log }),
		references: createImageReferences(),
		probe: createProbe(settings.sandbox),
		github: settings.github === undefined ? undefined : (0,connect/* connectGitHub */.U)({ ...settings.github, clock }),
		types: settings.types,
		connect: (region) => connectAws({ region, role, clock, log, speed }),
	};
}

;// CONCATENATED MODULE: ./lib/world/inputs.js

const inputNames = ['command', 'config', 'environment', 'role', 'execution-role', 'direct-push', 'approve-fingerprint', 'busy-timeout', 'comment', 'prices'];
function parseInputs(given) {
	return {
		command: oneOf(given, 'command', ['auto', 'plan', 'apply', 'promote', 'rollback', 'close', 'check']),
		config: inputs_textOf(given, 'config') ?? 'inferloop.yaml',
		environment: matching(given, 'environment', /^[a-z][a-z0-9-]*$/, 'a name as in `environments:`'),
		role: matching(given, 'role', roleArn, roleWords),
		executionRole: matching(given, 'execution-role', roleArn, roleWords),
		directPush: oneOf(given, 'direct-push', ['fail', 'plan', 'apply']),
		approveFingerprint: matching(given, 'approve-fingerprint', /^[0-9a-f]{64}$/, 'the 64 characters that the report shows'),
		busyTimeoutSeconds: parseDuration(given, 'busy-timeout', '30m'),
		comment: oneOf(given, 'comment', ['update', 'off']),
		prices: oneOf(given, 'prices', ['auto', 'table']),
	};
}
const roleArn = /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/;
const roleWords = 'the ARN of a role, like arn:aws:iam::111122223333:role/inferloop-plan';
function inputs_textOf(given, name) {
	const text = given[name]?.trim();
	return text === '' ? undefined : text;
}
function oneOf(given, name, choices) {
	const text = inputs_textOf(given, name);
	if (text === undefined) return choices[0];
	const choice = choices.find((candidate) => candidate === text);
	if (choice === undefined) throw wrong(name, text, choices.join(', '));
	return choice;
}
function matching(given, name, pattern, words) {
	const text = inputs_textOf(given, name);
	if (text !== undefined && !pattern.test(text)) throw wrong(name, text, words);
	return text;
}
const seconds = { s: 1, m: 60, h: 3600 };
function parseDuration(given, name, otherwise) {
	const text = inputs_textOf(given, name) ?? otherwise;
	const [, amount, unit = ''] = /^(\d{1,5})(s|m|h)$/.exec(text) ?? [];
	const factor = seconds[unit];
	if (amount === undefined || factor === undefined) throw wrong(name, text, 'a time like 90s, 30m or 2h');
	return Number(amount) * factor;
}
function wrong(name, text, allowed) {
	return new errors/* DeployError */.s('config-invalid', `the input \`${name}\` is ${JSON.stringify(text)}`, {
		fault: 'user',
		hint: `\`${name}\` takes ${allowed}`,
	});
}

;// CONCATENATED MODULE: ./lib/commands/announce.js



function createAnnouncement(ports, run, inputs) {
	let about;
	let deployment;
	const comment = async (body) => {
		if (ports === undefined || about === undefined || inputs.comment === 'off') return undefined;
		const { environment, pullRequests } = about;
		const urls = await Promise.all(pullRequests.map((pullRequest) => ports.pullRequests.comment({ pullRequest, environment, run: run.id, attempt: run.attempt, body })));
		return urls.at(-1);
	};
	const update = async (state, description, environmentUrl) => {
		if (deployment === undefined) return;
		await ports?.deployments.update(deployment, state, { description, environmentUrl });
	};
	const settle = async (work) => {
		const [result] = await Promise.allSettled([work]);
		if (result.status === 'fulfilled') return result.value;
		ports?.log.warning(`GitHub could not be told: ${redactText(String(result.reason))}`);
		return undefined;
	};
	return {
		async start(started) {
			about = started;
			deployment = await ports?.deployments.adopt(started.environment, started.commit);
			await update('in_progress', 'planning once more');
		},
		address(pullRequests) {
			if (about !== undefined) about = { ...about, pullRequests };
		},
		async tell(report) {
			await Promise.all([settle(comment(renderReport(report, run))), settle(update('in_progress', descriptionOf(report)))]);
		},
		async finish(report, serviceUrl) {
			const [commentUrl] = await Promise.all([settle(comment(renderReport(report, run))), settle(update(stateOf(report.result), descriptionOf(report), serviceUrl))]);
			about = undefined;
			return { deployment, commentUrl };
		},
		async fail(error) {
			if (about === undefined) return;
			const failure = describeFailure(error);
			await Promise.all([settle(comment(renderFailedReport(about.environment, failure, run))), settle(update('failure', redactText(failure.message)))]);
			about = undefined;
		},
	};
}
function stateOf(result) {
	switch (result.kind) {
		case 'deploying':
		case 'awaiting-promotion':
			return 'in_progress';
		case 'applied':
		case 'no-changes':
			return 'success';
		case 'awaiting-approval':
			return 'inactive';
		case 'rolled-back':
		case 'taken-back':
		case 'failed':
		case 'timed-out':
		case 'cancelled':
		case 'refused':
			return 'failure';
	}
}
function descriptionOf(report) {
	return report.result.kind === 'deploying' ? redactText(report.result.stage) : renderReportTitle(report);
}

;// CONCATENATED MODULE: ./lib/world/session.js


function openSession(request, world) {
	const { run, inputs } = request;
	const ports = world.github && { ...world.github, log: world.log };
	const publication = createPublication(ports, run, inputs);
	const announcement = createAnnouncement(ports, run, inputs);
	return {
		request,
		world,
		publication,
		announcement,
		async fail(error) {
			await publication.fail(error);
			await announcement.fail(error);
		},
	};
}

// EXTERNAL MODULE: ./lib/action/cleanUp.js
var cleanUp = __webpack_require__(9130);
// EXTERNAL MODULE: ./lib/action/context.js
var context = __webpack_require__(6225);
// EXTERNAL MODULE: ./lib/action/payload.js
var action_payload = __webpack_require__(2364);
;// CONCATENATED MODULE: ./lib/action/event.js


function event_parseEvent(trigger, payload) {
	switch (trigger.name) {
		case 'pull_request':
			return parsePullRequest(trigger, payload);
		case 'merge_group':
			return parseMergeGroup((0,action_payload/* readObject */.Ag)(payload, 'merge_group'));
		case 'push':
			return parsePush(trigger, payload);
		case 'workflow_dispatch':
			return { kind: 'dispatch', branch: trigger.branch, sha: trigger.sha };
		case 'schedule':
			return { kind: 'schedule', branch: trigger.branch, sha: trigger.sha };
		case '':
			return { kind: 'terminal' };
		default:
			return { kind: 'other', name: trigger.name };
	}
}
function parsePullRequest(trigger, payload) {
	const pullRequest = (0,action_payload/* readObject */.Ag)(payload, 'pull_request');
	const head = (0,action_payload/* readObject */.Ag)(pullRequest, 'head');
	const base = (0,action_payload/* readObject */.Ag)(pullRequest, 'base');
	const from = (0,action_payload/* readNumber */.kz)((0,action_payload/* readObject */.Ag)(head, 'repo'), 'id');
	const into = (0,action_payload/* readNumber */.kz)((0,action_payload/* readObject */.Ag)(base, 'repo'), 'id');
	return {
		kind: 'pull_request',
		action: needed('action', (0,action_payload/* readText */.yR)(payload, 'action')),
		number: needed('pull_request.number', (0,action_payload/* readNumber */.kz)(pullRequest, 'number')),
		title: (0,action_payload/* readText */.yR)(pullRequest, 'title') ?? '',
		head: needed('pull_request.head.sha', (0,action_payload/* readText */.yR)(head, 'sha')),
		base: needed('pull_request.base.sha', (0,action_payload/* readText */.yR)(base, 'sha')),
		baseBranch: needed('pull_request.base.ref', (0,action_payload/* readText */.yR)(base, 'ref')),
		merged: (0,action_payload/* readBoolean */.Vf)(pullRequest, 'merged') ?? false,
		draft: (0,action_payload/* readBoolean */.Vf)(pullRequest, 'draft') ?? false,
		fork: from !== into || trigger.actor === 'dependabot[bot]',
	};
}
function parseMergeGroup(group) {
	const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec((0,action_payload/* readText */.yR)(group, 'head_ref') ?? '') ?? [];
	return {
		kind: 'merge_group',
		number: needed('pull request in merge_group.head_ref', number === undefined ? undefined : Number(number)),
		head: needed('merge_group.head_sha', (0,action_payload/* readText */.yR)(group, 'head_sha')),
		base: needed('merge_group.base_sha', (0,action_payload/* readText */.yR)(group, 'base_sha')),
		baseBranch: event_branchOf((0,action_payload/* readText */.yR)(group, 'base_ref') ?? ''),
	};
}
function parsePush(trigger, payload) {
	const ref = needed('ref', (0,action_payload/* readText */.yR)(payload, 'ref'));
	if (!ref.startsWith('refs/heads/')) return { kind: 'no-branch', what: `a push of ${ref}` };
	if ((0,action_payload/* readBoolean */.Vf)(payload, 'deleted') === true) return { kind: 'no-branch', what: `the deletion of ${ref}` };
	return {
		kind: 'push',
		branch: event_branchOf(ref),
		before: (0,action_payload/* readText */.yR)(payload, 'before') ?? '',
		after: (0,action_payload/* readText */.yR)(payload, 'after') ?? trigger.sha,
	};
}
function event_branchOf(ref) {
	return ref.replace(/^refs\/heads\//, '');
}
function needed(name, value) {
	if (value !== undefined) return value;
	throw new errors/* DeployError */.s('event-unsupported', `the payload of the event has no ${name}`, {
		fault: 'github',
		hint: 'use the event as GitHub sends it: `on: pull_request`, `push`, `merge_group` or `workflow_dispatch`',
	});
}

;// CONCATENATED MODULE: ./lib/action/tokens.js


async function mintToken(audience) {
	if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) {
		throw new errors/* DeployError */.s('permission-missing', 'this job may not ask GitHub for an OIDC token, so it cannot log in to AWS', {
			fault: 'user',
			hint: 'add to the job in the workflow:\n  permissions:\n    id-token: write\n    contents: read\n(a pull request from a fork never gets one)',
		});
	}
	try {
		return await (0,core/* getIDToken */.V9)(audience);
	} catch (cause) {
		const words = cause instanceof Error ? cause.message : String(cause);
		throw new errors/* DeployError */.s('role-denied', `GitHub gave no OIDC token: ${words}`, {
			fault: 'github',
			hint: 'run again; https://www.githubstatus.com says whether GitHub has trouble',
			cause,
		});
	}
}

;// CONCATENATED MODULE: ./lib/action/start.js












async function start(variables, clock, log) {
	const given = parseInputs(Object.fromEntries(inputNames.map((name) => [name, (0,core/* getInput */.V4)(name)])));
	const directory = variables.GITHUB_WORKSPACE ?? process.cwd();
	const inputs = { ...given, config: locate(given.config, directory) };
	const payload = await (0,action_payload/* readPayload */.rD)(variables.GITHUB_EVENT_PATH);
	const run = (0,context/* readRun */.c)(variables, payload);
	const event = event_parseEvent(
		{
			name: variables.GITHUB_EVENT_NAME ?? '',
			branch: variables.GITHUB_REF_NAME ?? '',
			sha: variables.GITHUB_SHA ?? '',
			actor: variables.GITHUB_ACTOR ?? '',
		},
		payload,
	);
	const token = (0,core/* getInput */.V4)('token');
	const sessionName = `inferloop-${run.id}-${run.attempt}`;
	const world = connectWorld({
		directory,
		config: inputs.config,
		role: inputs.role === undefined ? undefined : { arn: inputs.role, sessionName, mintToken: () => mintToken('sts.amazonaws.com') },
		github:
			token === ''
				? undefined
				: {
						apiUrl: variables.GITHUB_API_URL ?? 'https://api.github.com',
						token,
						repository: run.repository,
						run: { id: run.id, url: run.url ?? '' },
					},
		environment: readChildEnvironment(variables),
		clock,
		log,
		speed: readSpeed(variables),
		sandbox: readSandbox(variables),
	});
	const github = world.github && { ...world.github, checks: (0,cleanUp/* rememberChecks */.x)(world.github.checks) };
	return openSession({ inputs, event, run, suffix: '' }, { ...world, github });
}
function locate(config, directory) {
	const path = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, config));
	if (path.split(/[\\/]/)[0] !== '..' && !(0,external_node_path_.isAbsolute)(path)) return path;
	throw new errors/* DeployError */.s('config-invalid', `the input \`config\` is ${JSON.stringify(config)}, outside of the checkout`, {
		fault: 'user',
		hint: '`config` is a path within the repository, like deploy/inferloop.yaml',
	});
}

;// CONCATENATED MODULE: ./lib/action/main.js








async function main() {
	const began = performance.now();
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
	const log = createActionLog();
	const clock = (0,world_clock/* createClock */.t)(readSpeed(process.env));
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.on(signal, () => {
			if (clock.cancelled()) process.exit(1);
			log.warning(`${signal}: this run stops here; what AWS has been told to do goes on`);
			clock.cancel();
		});
	}
	let session;
	let result;
	try {
		(0,core/* saveState */.LZ)('main', 'started');
		session = await start(process.env, clock, log);
		result = await perform(session);
	} catch (error) {
		await session?.fail(error);
		result = buildFailed('failed', explainFailure(error));
	}
	await writeResult(result, (performance.now() - began) / 1000);
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

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alarmMetrics),
/* harmony export */   y: () => (/* binding */ isAlarmMetric)
/* harmony export */ });
const errors = { units: ['percent', 'count'], balanced: true, example: 'above: 1%' };
const latency = { units: ['seconds'], balanced: true, example: 'above: 3s' };
const usage = { units: ['percent'], balanced: false, example: 'above: 80%' };
const alarmMetrics = {
	http_5xx: errors,
	http_4xx: errors,
	p50: latency,
	p95: latency,
	p99: latency,
	requests: { units: ['count'], balanced: true, example: 'below: 1' },
	healthy_hosts: { units: ['count'], balanced: true, example: 'below: 1' },
	cpu: usage,
	memory: usage,
};
function isAlarmMetric(name) {
	return Object.hasOwn(alarmMetrics, name);
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

/***/ 9394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkDeclaration),
/* harmony export */   S: () => (/* binding */ checkValue)
/* harmony export */ });
/* harmony import */ var _template_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1277);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9166);
/* harmony import */ var _unknownKey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4029);



const opaque = {
	'AWS::CloudFormation::CustomResource': 'runs code of its own',
	'AWS::CloudFormation::Macro': 'changes templates',
	'AWS::CloudFormation::Module': 'stands for other resources',
	'AWS::CloudFormation::Stack': 'makes what another template says',
	'AWS::Serverless::': 'is a word of a macro, not a type',
	'Custom::': 'runs code of its own',
};
const functions = _template_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .shortForms */ ._W.filter((form) => !['Condition', 'Length', 'Ref', 'ToJsonString', 'Transform'].includes(form)).map((form) => `Fn::${form}`);
const names = {
	'AWS::ElasticLoadBalancingV2::LoadBalancer': ['Name', 32],
	'AWS::ElasticLoadBalancingV2::TargetGroup': ['Name', 32],
	'AWS::Events::Rule': ['Name', 64],
	'AWS::Lambda::Function': ['FunctionName', 64],
	'AWS::RDS::DBInstance': ['DBInstanceIdentifier', 63],
	'AWS::S3::Bucket': ['BucketName', 63],
	'AWS::Scheduler::Schedule': ['Name', 64],
	'AWS::SQS::Queue': ['QueueName', 80],
};
const iamNames = {
	'AWS::IAM::Group': 'GroupName',
	'AWS::IAM::InstanceProfile': 'InstanceProfileName',
	'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
	'AWS::IAM::Role': 'RoleName',
	'AWS::IAM::User': 'UserName',
};
function checkDeclaration(declaration, path) {
	const { Type, ...members } = declaration;
	return [...checkType(Type, [...path, 'Type']), ...checkNames(declaration, [...path, 'Properties']), ...Object.entries(members).flatMap(([key, value]) => checkValue(value ?? '', [...path, key]))];
}
function checkType(type, path) {
	if (!/^\w+::\w+::\w+$|^Custom::/.test(type)) {
		return [error(path, `${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(type)} is no type of AWS`, 'for example `AWS::SQS::Queue`')];
	}
	const because = Object.entries(opaque).find(([begin]) => type.startsWith(begin))?.[1];
	if (because === undefined) return [];
	const message = `${type} ${because}: a plan could not show what would happen`;
	return [error(path, message, 'write the resources themselves under `resources`')];
}
function checkNames({ Type, Properties = {} }, path) {
	const findings = [];
	const own = iamNames[Type];
	if (own !== undefined && Properties[own] !== undefined) {
		const message = `\`${own}\` needs a capability that no stack of this file has`;
		findings.push(error([...path, own], message, 'remove it: CloudFormation makes the name, and `!Ref` gives it'));
	}
	const [property = '', limit = 0] = names[Type] ?? [];
	const name = Properties[property];
	if (typeof name === 'string' && name.length > limit) {
		const message = `\`${property}\` has ${name.length} characters, and AWS takes ${limit}`;
		findings.push(error([...path, property], message, 'write a shorter one, or remove it: AWS then makes the name'));
	}
	return findings;
}
function checkValue(value, path) {
	if (typeof value === 'number' && !Number.isFinite(value)) {
		return [error(path, 'CloudFormation takes no infinite numbers', 'write a number, or quote the text')];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const own = [...path, key];
		if (!key.startsWith('Fn::') || functions.includes(key)) return checkValue(inner, own);
		return [checkFunction(key, own)];
	});
}
function checkFunction(name, path) {
	if (/^Fn::(Transform|ForEach|Length|ToJsonString)\b/.test(name)) {
		const message = `\`${name}\` is a macro: it changes the template after the plan was made`;
		return error(path, message, 'write what it would give');
	}
	const meant = (0,_unknownKey_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, functions);
	const message = `CloudFormation has no function ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`;
	return error(path, message, meant === undefined ? `there are ${functions.join(', ')}` : `did you mean \`${meant}\``);
}
function error(path, message, hint) {
	return { severity: 'error', paths: [path], message, hint };
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ collectorPorts),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   fB: () => (/* binding */ writtenContainersOf),
/* harmony export */   g7: () => (/* binding */ collector)
/* harmony export */ });
function containersOf(service) {
	return service.traced ? [...writtenContainersOf(lead(service)), placeSidecar(service, collector)] : writtenContainersOf(service);
}
function writtenContainersOf(service) {
	const { key, platform, sidecars } = service;
	const { image, command, port, variables, secrets } = service;
	return [{ key, name: key, platform, essential: true, image, command, port, variables, secrets }, ...sidecars.map((sidecar) => placeSidecar(service, sidecar))];
}
function placeSidecar({ key, platform }, sidecar) {
	return { ...sidecar, key: `${key}/${sidecar.name}`, platform };
}
const collector = {
	name: 'tracing',
	image: { kind: 'image', reference: 'public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1' },
	command: ['--config=/etc/ecs/ecs-xray.yaml'],
	port: undefined,
	variables: {},
	secrets: {},
	essential: false,
};
const collectorPorts = [4317, 4318, 13133];
const ENDPOINT = 'OTEL_EXPORTER_OTLP_ENDPOINT';
function lead(service) {
	if (Object.hasOwn(service.secrets, ENDPOINT)) return service;
	return { ...service, variables: { [ENDPOINT]: 'http://localhost:4318', ...service.variables } };
}


/***/ }),

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ isTimezone),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   kv: () => (/* binding */ explainCron)
/* harmony export */ });
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const fields = [
	{ name: 'minute', least: 0, most: 59 },
	{ name: 'hour', least: 0, most: 23 },
	{ name: 'day of the month', least: 1, most: 31, open: true },
	{ name: 'month', least: 1, most: 12, words: months },
	{ name: 'day of the week', least: 1, most: 7, words: weekdays, open: true },
	{ name: 'year', least: 1970, most: 2199 },
];
function explainCron(cron) {
	const values = cron.split(' ');
	const wrong = fields.find((field, index) => !isField(field, values[index] ?? ''));
	if (wrong !== undefined) {
		const value = values[fields.indexOf(wrong)] ?? '';
		const words = wrong.words === undefined ? '' : ` or ${wrong.words[0]} to ${wrong.words.at(-1)}`;
		return `\`${value}\` is no ${wrong.name}: it goes from ${wrong.least} to ${wrong.most}${words}`;
	}
	const open = [values[2], values[4]].filter((value) => value === '?').length;
	return open === 1 ? undefined : 'exactly one of the day of the month and the day of the week must be `?`';
}
function isField(field, text) {
	if (text === '?') return field.open === true;
	if (field.open === true && /^(L|LW|\w{1,3}W|\w{1,3}L|\w{1,3}#[1-5])$/.test(text)) return true;
	return text.split(',').every((part) => {
		const [span = '', step = '1', ...more] = part.split('/');
		const ends = span === '*' ? [] : span.split('-');
		return more.length === 0 && ends.length <= 2 && /^[1-9]\d*$/.test(step) && ends.every((end) => isValue(field, end));
	});
}
function isValue({ least, most, words = [] }, text) {
	if (words.includes(text.toUpperCase())) return true;
	return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}
function isTimezone(name) {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findAmbiguities),
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/config/node.js
var node = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
;// CONCATENATED MODULE: ./lib/config/scalar.js


const core = [js_yaml/* nullCoreTag */.DX, js_yaml/* boolCoreTag */.G7, js_yaml/* intCoreTag */.Z7, js_yaml/* floatCoreTag */.ok];
const yaml11 = [js_yaml/* nullYaml11Tag */.L2, js_yaml/* boolYaml11Tag */.iE, js_yaml/* intYaml11Tag */.Bg, js_yaml/* floatYaml11Tag */.o5, js_yaml/* timestampTag */.L9];
function readPlain(text) {
	const value = resolve(text, core);
	return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text;
}
function resolve(text, tags) {
	for (const tag of tags) {
		const value = tag.resolve(text, false, tag.tagName);
		if (value !== js_yaml/* NOT_RESOLVED */.Hg) return value;
	}
	return text;
}
function isDate(text) {
	return resolve(text, yaml11) instanceof Date;
}
function findAmbiguity(text) {
	const value = resolve(text, core);
	const old = resolve(text, yaml11);
	if (Object.is(value, old)) return undefined;
	const written = (0,mistake/* quote */.hD)(text);
	const other = typeof old === 'boolean' ? old : value === text ? undefined : value;
	return {
		message: `${written} is ${nameOf(value, text)} in YAML 1.2 and ${nameOf(old, text)} in YAML 1.1`,
		hint: `write \`"${text}"\` for the text${other === undefined ? '' : `, \`${String(other)}\` for the ${typeof other === 'number' ? 'number' : 'truth value'}`}`,
	};
}
function isPlain(text) {
	return /^[A-Za-z0-9_./](?:[A-Za-z0-9_./@+-]|:(?=\S)|(?<=\w) (?=\w))*$/.test(text) && readPlain(text) === text && findAmbiguity(text) === undefined;
}
function nameOf(value, text) {
	if (value === text) return 'text';
	if (value instanceof Date) return 'a date';
	return typeof value === 'number' ? `the number ${value}` : String(value);
}

// EXTERNAL MODULE: ./lib/template/parse.js
var parse = __webpack_require__(1277);
;// CONCATENATED MODULE: ./lib/config/shortForm.js


function isTemplatePart(path) {
	return depthIn(path) > 0;
}
function isTemplateValue(path) {
	return depthIn(path) > 2;
}
function depthIn(path) {
	const inner = path[0] === 'environments' ? path.slice(2) : path;
	return inner[0] === 'resources' || inner[0] === 'overrides' ? inner.length : 0;
}
function spellShortForm(tag, node) {
	const name = parse/* shortForms */._W.find((form) => tag === `!${form}`);
	if (name === undefined) return undefined;
	const argument = name === 'GetAtt' ? splitAttribute(node) : textOf(node);
	const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
	const { start, end } = node;
	return { kind: 'map', entries: [{ key, keySpan: { start, end }, value: argument }], start, end };
}
function textOf(node) {
	return node.kind === 'scalar' ? scalar(node.text, node) : node;
}
function splitAttribute(node) {
	if (node.kind !== 'scalar') return node;
	const dot = node.text.indexOf('.');
	if (dot < 0) return textOf(node);
	const items = [node.text.slice(0, dot), node.text.slice(dot + 1)].map((text) => scalar(text, node));
	return { kind: 'list', items, start: node.start, end: node.end };
}
function scalar(text, { start, end }) {
	return { kind: 'scalar', value: text, text, plain: isPlain(text), start, end };
}

;// CONCATENATED MODULE: ./lib/config/document.js




const MAXIMUM_LENGTH = 256 * 1024;
const MAXIMUM_DEPTH = 32;
const MAXIMUM_VALUES = 5000;
const smallest = 'begin with `project: my-project`, `region: us-east-1` and `services:`';
function parseDocument(text) {
	if (text.length > MAXIMUM_LENGTH) {
		const kilobytes = (length) => `${Math.ceil(length / 1024)} kB`;
		return unreadable(`the file is too large: ${kilobytes(text.length)}, at most ${kilobytes(MAXIMUM_LENGTH)} are read`, 'is this the right file? The input `config` names it');
	}
	const foreign = text.search(/[\0\ufffd]/);
	if (foreign >= 0) {
		return unreadable('the file is not UTF-8 text', 'save it in the encoding UTF-8, as every editor can', foreign);
	}
	try {
		return readEvents(text, (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: MAXIMUM_DEPTH }));
	} catch (error) {
		if (!(error instanceof js_yaml/* YAMLException */.tB)) throw error;
		return unreadable(...wordsOf(error), error.mark?.position);
	}
}
function unreadable(message, hint, offset = 0) {
	return { root: undefined, mistakes: [{ path: [], message, hint, span: { start: offset, end: offset } }] };
}
function wordsOf({ reason }) {
	if (reason.startsWith('tab characters')) return ['a tab indents this line', 'YAML is indented with spaces only'];
	if (reason.startsWith('nesting exceeded')) return [`the file is nested deeper than ${MAXIMUM_DEPTH} levels`, undefined];
	return [`this is not YAML: ${reason}`, 'look at the indentation, quotes and brackets of this line and the one above'];
}
function readEvents(text, events) {
	const second = events.findIndex((event, index) => index > 0 && event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
	if (second > 0) {
		const separator = text.slice(endOf(events.slice(0, second))).search(/^---/m);
		const offset = Math.max(0, separator) + endOf(events.slice(0, second));
		return unreadable('a second document begins here', 'one file holds one document: remove the `---`', offset);
	}
	const reader = createReader(text, events.slice(1));
	const root = events.length === 0 ? undefined : reader.read();
	if (root === undefined || (0,node/* isNull */.kZ)(root)) return unreadable('the file is empty', smallest);
	if (reader.overflow() !== undefined) {
		return unreadable(`the file stands for more than ${MAXIMUM_VALUES} values, with those that aliases repeat`, 'write less, or use fewer aliases', reader.overflow());
	}
	if (root.kind !== 'map') {
		return {
			root: undefined,
			mistakes: [{ path: [], message: 'the file must be a map of keys and values', hint: smallest, span: root }],
		};
	}
	return { root, mistakes: reader.mistakes };
}
function endOf(events) {
	return Math.max(0, ...events.map((event) => (event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? event.valueEnd : 0)));
}
function createReader(text, events) {
	const mistakes = [];
	const anchors = new Map();
	let next = 0;
	let offset = 0;
	let size = 0;
	let overflow;
	function read(path = []) {
		const event = events[next++];
		const before = size++;
		if (size > MAXIMUM_VALUES) overflow ??= offset;
		const node = event === undefined ? emptyAt(offset) : readNode(event, path);
		offset = Math.max(offset, node.end);
		if (event !== undefined && 'anchorStart' in event && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS && event.anchorStart >= 0) {
			anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: size - before });
		}
		return node;
	}
	function readNode(event, path) {
		switch (event.type) {
			case js_yaml/* EVENT_ID */.hy.SCALAR:
				return readScalar(event, path);
			case js_yaml/* EVENT_ID */.hy.MAPPING:
				return readTag(event, path, readMap(event.start, path));
			case js_yaml/* EVENT_ID */.hy.SEQUENCE:
				return readTag(event, path, readList(event.start, path));
			case js_yaml/* EVENT_ID */.hy.ALIAS:
				return readAlias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1, path);
			case js_yaml/* EVENT_ID */.hy.DOCUMENT:
			case js_yaml/* EVENT_ID */.hy.POP:
				return emptyAt(offset);
		}
	}
	function readScalar(event, path) {
		if (event.valueStart < 0) return emptyAt(offset);
		const written = (0,js_yaml/* getScalarValue */.KE)(text, event);
		const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
		const quotes = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED ? 1 : 0;
		const span = { start: event.valueStart - quotes, end: event.valueEnd + quotes };
		const value = plain ? readPlain(written) : written;
		return readTag(event, path, { kind: 'scalar', value, text: written, plain, ...span });
	}
	function readList(start, path) {
		const items = [];
		while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) items.push(read([...path, String(items.length)]));
		next += 1;
		return { kind: 'list', items, start, end: offset };
	}
	function readMap(start, path) {
		const entries = new Map();
		const merged = [];
		while (events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
			const key = read(path);
			if (key.kind !== 'scalar') {
				const value = read(path);
				mistakes.push({ path, message: 'a key must be plain text', span: value.kind === 'broken' ? value : key });
				continue;
			}
			const entry = { key: key.text, keySpan: key, value: read([...path, key.text]) };
			if (key.plain && key.text === '<<') merged.push(...mergedEntries(entry, path));
			else if (key.text.startsWith('x-') && !isTemplateValue([...path, key.text])) continue;
			else addEntry(entries, entry, key.plain, path);
		}
		next += 1;
		for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
		return { kind: 'map', entries: [...entries.values()], start, end: offset };
	}
	function addEntry(entries, entry, plain, path) {
		const { key, keySpan } = entry;
		const first = entries.get(key);
		const ignored = path.some((part) => part.startsWith('x-'));
		const ambiguity = plain && !ignored && !isOurs(key, path) ? findAmbiguity(key) : undefined;
		if (first !== undefined) {
			const line = text.slice(0, first.keySpan.start).split(/\r\n|\r|\n/).length;
			mistakes.push({
				path: [...path, key],
				message: `\`${key}\` is given twice, first on line ${line}`,
				hint: 'keep one of them',
				span: keySpan,
			});
		} else if (ambiguity !== undefined) {
			mistakes.push({ path: [...path, key], ...ambiguity, span: keySpan });
		} else {
			entries.set(key, entry);
		}
	}
	function mergedEntries({ keySpan, value }, path) {
		const maps = value.kind === 'list' ? value.items : [value];
		if (maps.some((map) => map.kind !== 'map')) {
			mistakes.push({
				path: [...path, '<<'],
				message: '`<<` takes a map or a list of maps',
				hint: '`<<: *name` of an anchor `&name`',
				span: keySpan,
			});
		}
		return maps.flatMap((map) => (map.kind === 'map' ? map.entries : []));
	}
	function readAlias(name, start, path) {
		const span = { start, end: start + name.length + 1 };
		const anchor = anchors.get(name);
		if (anchor === undefined) {
			mistakes.push({ path, message: `there is no anchor \`&${name}\` before this alias`, span });
			return { kind: 'broken', ...span };
		}
		size += anchor.size;
		if (size <= MAXIMUM_VALUES) return anchor.node;
		overflow ??= start;
		return { kind: 'broken', ...span };
	}
	function readTag({ tagStart, tagEnd }, path, node) {
		if (tagStart < 0) return node;
		const tag = text.slice(tagStart, tagEnd);
		const spelled = isTemplatePart(path) ? spellShortForm(tag, node) : undefined;
		if (spelled !== undefined) return spelled;
		mistakes.push({
			path,
			message: `tags such as \`${tag}\` have no meaning here`,
			hint: `remove \`${tag}\`; quote a value that is text`,
			span: { start: tagStart, end: tagEnd },
		});
		return node;
	}
	return { read, mistakes, overflow: () => overflow };
}
function emptyAt(offset) {
	return { kind: 'scalar', value: null, text: '', plain: true, start: offset, end: offset };
}
function isOurs(key, path) {
	return key === 'on' && path.at(-2) === 'jobs';
}
function findAmbiguities(root) {
	const seen = new Set();
	function visit(node, path) {
		switch (node.kind) {
			case 'broken':
				return [];
			case 'list':
				return node.items.flatMap((item, index) => visit(item, [...path, String(index)]));
			case 'map':
				return node.entries.flatMap(({ key, value }) => visit(value, [...path, key]));
			case 'scalar': {
				const isText = isTemplateValue(path) && isDate(node.text);
				const ambiguity = node.plain && !isText ? findAmbiguity(node.text) : undefined;
				if (ambiguity === undefined || seen.has(node.start)) return [];
				seen.add(node.start);
				return [{ path, ...ambiguity, span: node }];
			}
		}
	}
	return visit(root, []);
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   DO: () => (/* binding */ isWrittenIn),
/* harmony export */   HB: () => (/* binding */ chooseEnvironment),
/* harmony export */   Hs: () => (/* binding */ ownKeys),
/* harmony export */   T: () => (/* binding */ layOver),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   yG: () => (/* binding */ assumeEnvironment)
/* harmony export */ });
/* unused harmony export spellOut */
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9166);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1664);


const ONLY = 'prod';
const ownKeys = ['branch', 'account', 'protect'];
function environmentNames(root) {
	const environments = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments']);
	const names = environments?.kind === 'map' ? environments.entries.map(({ key }) => key) : [];
	return names.length === 0 ? [ONLY] : names;
}
function layOver(root, environment) {
	const over = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments', environment]);
	const base = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKey */ .wC)(root, ['environments']);
	if (over?.kind !== 'map') return base;
	return merge(
		base,
		ownKeys.reduce((rest, key) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKey */ .wC)(rest, [key]), over),
	);
}
function merge(base, over, key = '') {
	const below = over.kind === 'map' ? spellOut(base, key) : base;
	const above = base.kind === 'map' ? spellOut(over, key) : over;
	if (below.kind !== 'map' || above.kind !== 'map') return above;
	const kept = below.entries.map((entry) => {
		const own = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(above, entry.key);
		return own === undefined ? entry : { ...own, value: merge(entry.value, own.value, entry.key) };
	});
	const added = above.entries.filter((entry) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(below, entry.key) === undefined);
	return { ...above, entries: [...kept, ...added] };
}
const shorthands = { build: 'context', count: 'range', healthcheck: 'path' };
function spellOut(node, key) {
	const inner = shorthands[key];
	if (inner === undefined || node.kind !== 'scalar' || typeof node.value !== 'string') return node;
	return { kind: 'map', entries: [{ key: inner, keySpan: node, value: node }], start: node.start, end: node.end };
}
function writtenAt(root, environment, path) {
	const own = ['environments', environment, ...path];
	const ownDepth = depthOf(root, own) - 2;
	return ownDepth === path.length || ownDepth > depthOf(root, path) ? own : path;
}
function isWrittenIn(root, environment, path) {
	return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, ['environments', environment, ...path]) !== undefined;
}
function depthOf(root, path) {
	const missing = path.findIndex((_, index) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path.slice(0, index + 1)) === undefined);
	return missing < 0 ? path.length : missing;
}
function chooseEnvironment(root, { environment, branch, defaultBranch }) {
	const names = environmentNames(root);
	const listed = names.map((name) => `\`${name}\``).join(', ');
	if (environment !== undefined) {
		if (names.includes(environment)) return { kind: 'environment', name: environment };
		return {
			kind: 'refused',
			message: `there is no environment ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(environment)}`,
			hint: `there are ${listed}`,
			path: ['environments'],
		};
	}
	const twice = sharedBranch(root, names, defaultBranch);
	if (twice !== undefined) return twice;
	if (branch === undefined) {
		if (names.length === 1 && names[0] !== undefined) return { kind: 'environment', name: names[0] };
		return { kind: 'none', reason: `no branch is known and no environment was named; there are ${listed}` };
	}
	const name = names.find((one) => (branchOf(root, one) ?? defaultBranch) === branch);
	if (name !== undefined) return { kind: 'environment', name };
	const branches = names.map((one) => `\`${one}\` from ${branchInWords(branchOf(root, one) ?? defaultBranch)}`);
	return { kind: 'none', reason: `no environment deploys from the branch ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}: ${branches.join(', ')}` };
}
function assumeEnvironment(text, request) {
	if (request.environment !== undefined || /^environments\s*:/m.test(text)) return request.environment;
	const choice = chooseEnvironment({ kind: 'map', entries: [], start: 0, end: 0 }, request);
	return choice.kind === 'environment' ? choice.name : undefined;
}
function sharedBranch(root, names, defaultBranch) {
	const branches = names.map((name) => branchOf(root, name) ?? defaultBranch);
	const second = branches.findIndex((branch, index) => branches.indexOf(branch) < index);
	const name = names[second];
	if (name === undefined) return undefined;
	const first = names[branches.indexOf(branches[second])];
	return {
		kind: 'refused',
		message: `the environments \`${first}\` and \`${name}\` both deploy from ${branchInWords(branches[second])}`,
		hint: 'give each a `branch` of its own, or name one by the input `environment`',
		path: ['environments', name, 'branch'],
	};
}
function branchInWords(branch) {
	return branch === undefined ? 'the default branch' : `the branch ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(branch)}`;
}
function branchOf(root, environment) {
	return textAt(root, ['environments', environment, 'branch']);
}
function textAt(root, path) {
	const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, path);
	return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}


/***/ }),

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
function quote(written) {
	const line = written.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
	return `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
}
function problemsOf(mistakes, text, file) {
	const told = new Map(mistakes.map((mistake) => [`${mistake.span.start} ${mistake.message}`, mistake]));
	return [...told.values()]
		.sort((a, b) => a.span.start - b.span.start)
		.map(({ path, message, hint, span }) => ({
			path: path.join('.'),
			message,
			at: positionOf(text, span.start, file),
			...(hint === undefined ? {} : { hint }),
		}));
}
function positionOf(text, offset, file) {
	const lines = linesOf(text.slice(0, offset).replace(/^\ufeff/, ''));
	return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
function linesOf(text) {
	return text.split(/\r\n|\r|\n/);
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   pm: () => (/* binding */ breakAt),
/* harmony export */   qR: () => (/* binding */ isGiven),
/* harmony export */   wC: () => (/* binding */ withoutKey)
/* harmony export */ });
/* unused harmony export withoutNulls */
function entryOf(node, key) {
	return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function childOf(node, key) {
	return node.kind === 'list' ? node.items[Number(key)] : entryOf(node, key)?.value;
}
function nodeAt(root, path) {
	return path.reduce((node, key) => node && childOf(node, key), root);
}
function isGiven(root, path) {
	const node = nodeAt(root, path);
	return node !== undefined && !isNull(node);
}
function isNull(node) {
	return node.kind === 'scalar' && node.value === null;
}
function isBroken(root, path) {
	let node = root;
	for (const key of path) {
		if (node.kind === 'broken') return true;
		node = childOf(node, key);
		if (node === undefined) return false;
	}
	return node.kind === 'broken' || (node.kind === 'list' && node.items.some(({ kind }) => kind === 'broken'));
}
function spanAt(root, path) {
	let span = { start: root.start, end: root.start + 1 };
	let node = root;
	for (const [index, key] of path.entries()) {
		const child = childOf(node, key);
		if (child === undefined) break;
		const last = index === path.length - 1;
		span = last && !isNull(child) ? child : (entryOf(node, key)?.keySpan ?? child);
		node = child;
	}
	return span;
}
function breakAt(root, [key, ...rest], span) {
	if (key === undefined) return { kind: 'broken', start: span.start, end: span.end };
	if (root.kind === 'list') {
		return {
			...root,
			items: root.items.map((item, index) => (String(index) === key ? breakAt(item, rest, span) : item)),
		};
	}
	if (root.kind !== 'map') return root;
	const broken = { kind: 'broken', start: span.start, end: span.end };
	if (entryOf(root, key) === undefined) {
		return rest.length > 0 ? root : { ...root, entries: [...root.entries, { key, keySpan: span, value: broken }] };
	}
	const entries = root.entries.map((entry) => (entry.key === key ? { ...entry, value: breakAt(entry.value, rest, span) } : entry));
	return { ...root, entries };
}
function withoutKey(root, path) {
	const [key, ...rest] = path;
	if (key === undefined) return root;
	if (root.kind === 'list') {
		return { ...root, items: root.items.map((item, index) => (String(index) === key ? withoutKey(item, rest) : item)) };
	}
	if (root.kind !== 'map') return root;
	if (rest.length === 0) return { ...root, entries: root.entries.filter((entry) => entry.key !== key) };
	const entries = root.entries.map((entry) => (entry.key === key ? { ...entry, value: withoutKey(entry.value, rest) } : entry));
	return { ...root, entries };
}
function withoutNulls(node) {
	if (node.kind === 'list') return { ...node, items: node.items.filter((item) => !isNull(item)).map(withoutNulls) };
	if (node.kind !== 'map') return node;
	const entries = node.entries.filter(({ value }) => !isNull(value));
	return { ...node, entries: entries.map((entry) => ({ ...entry, value: withoutNulls(entry.value) })) };
}
function toValue(node, nulls) {
	const isKept = (one) => one.kind !== 'broken' && (nulls === 'kept' || !isNull(one));
	switch (node.kind) {
		case 'scalar':
			return node.value;
		case 'broken':
			return undefined;
		case 'list':
			return node.items.filter(isKept).map((item) => toValue(item, nulls));
		case 'map':
			return Object.fromEntries(node.entries.filter(({ value }) => isKept(value)).map(({ key, value }) => [key, toValue(value, nulls)]));
	}
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ occurrencesOf),
/* harmony export */   x: () => (/* binding */ unixCron)
/* harmony export */ });
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3028);

const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAYS = 400;
const DAY_MINUTES = 1440;
const TIMES_OF_A_DAY = 48;
function occurrencesOf(cron) {
	const [minutes, hours, days, months, weekdays, years] = cron.split(' ').map((text, index) => valuesOf(_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA[index], text));
	if (minutes === undefined || hours === undefined || days === undefined || months === undefined) return undefined;
	if (weekdays === undefined || !cron.endsWith(' *') || years === undefined) return undefined;
	if (minutes.length * hours.length > TIMES_OF_A_DAY) return undefined;
	const times = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)).sort((a, b) => a - b);
	return Array.from({ length: DAYS }, (_, day) => day).flatMap((day) => {
		const date = new Date(FIRST_DAY + day * DAY_MINUTES * 60_000);
		const isRight = days.includes(date.getUTCDate()) && months.includes(date.getUTCMonth() + 1) && weekdays.includes(date.getUTCDay() + 1);
		return isRight ? times.map((time) => day * DAY_MINUTES + time) : [];
	});
}
function unixCron(cron) {
	const texts = cron.split(' ');
	if (texts[5] !== '*') return undefined;
	const spelled = texts.slice(0, 5).map((text, index) => {
		if (text === '*' || text === '?') return '*';
		const values = valuesOf(_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA[index], text);
		return values === undefined ? undefined : renderSpans(index === 4 ? values.map((day) => day - 1) : values);
	});
	return spelled.every((text) => text !== undefined) ? spelled.join(' ') : undefined;
}
function valuesOf(field, text) {
	if (field === undefined) return undefined;
	const { least, most } = field;
	const all = Array.from({ length: most - least + 1 }, (_, index) => least + index);
	if (text === '?') return all;
	const parts = text.split(',').map((part) => {
		const [span = '', step] = part.split('/');
		const [from = Number.NaN, to = step === undefined ? from : most] = span === '*' ? [least, most] : span.split('-').map((word) => numberOf(field, word));
		if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
		const inSpan = (value) => (from <= to ? value >= from && value <= to : value >= from || value <= to);
		return all.filter((value) => inSpan(value) && (value - from) % Number(step ?? 1) === 0);
	});
	if (!parts.every((part) => part !== undefined)) return undefined;
	return [...new Set(parts.flat())].sort((a, b) => a - b);
}
function numberOf({ least, words = [] }, text) {
	const word = words.indexOf(text.toUpperCase());
	if (word >= 0) return least + word;
	return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
function renderSpans(values) {
	const starts = values.filter((value) => !values.includes(value - 1));
	return starts
		.map((start) => {
			let end = start;
			while (values.includes(end + 1)) end += 1;
			return start === end ? String(start) : `${start}-${end}`;
		})
		.join(',');
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q0: () => (/* binding */ describe),
  Qo: () => (/* binding */ namesAt),
  ek: () => (/* binding */ placesOf),
  _: () => (/* binding */ renderInline),
  lv: () => (/* binding */ schemaAt),
  pl: () => (/* binding */ typesOf)
});

;// CONCATENATED MODULE: ./lib/config/schema.generated.js
const schema={type:"object",required:["project","region"],additionalProperties:!1,patternProperties:{"^x-":!0},properties:{project:{$ref:"#/$defs/name",examples:["inferloop"]},region:{$ref:"#/$defs/region"},owner:{$ref:"#/$defs/tagValue",default:"unassigned",examples:["data-platform"]},cost_center:{$ref:"#/$defs/tagValue",default:"unassigned",examples:["4711"]},tags:{$ref:"#/$defs/tags"},network:{$ref:"#/$defs/network"},security:{$ref:"#/$defs/security"},storage:{$ref:"#/$defs/storage"},databases:{$ref:"#/$defs/databases"},services:{$ref:"#/$defs/services"},jobs:{$ref:"#/$defs/jobs"},instances:{$ref:"#/$defs/instances"},functions:{$ref:"#/$defs/functions"},stop:{$ref:"#/$defs/stop"},domain:{$ref:"#/$defs/domain"},monitoring:{$ref:"#/$defs/monitoring"},backup:{$ref:"#/$defs/backup"},budget:{$ref:"#/$defs/budget"},policies:{$ref:"#/$defs/policies"},usage:{$ref:"#/$defs/usage"},resources:{$ref:"#/$defs/resources"},overrides:{$ref:"#/$defs/overrides"},environments:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/environment"},default:{prod:{}},examples:[{prod:{branch:"main"}}]}},$defs:{name:{type:["string","null"],pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$",patternErrorMessage:"lower-case letters, digits and single hyphens, beginning with a letter, at most 32 characters"},region:{type:["string","null"],enum:["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null],examples:["us-east-1"]},tagValue:{examples:["store"],type:["string","number","null"],pattern:"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$",patternErrorMessage:"1 to 256 letters, digits, spaces and _ . : / = + - @"},tags:{type:["object","null"],maxProperties:40,propertyNames:{type:"string",pattern:"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$",patternErrorMessage:"the name of a tag that is not set already and does not begin with aws: (1 to 128 letters, digits, spaces and _ . : / = + - @)"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/tagValue"},default:{},examples:[{Team:"store"}]},network:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},default:{},examples:[{placement:"private",nat:"single"}],properties:{cidr:{type:["string","null"],pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$",patternErrorMessage:"an IPv4 block between /16 and /24",default:"10.20.0.0/16",examples:["10.20.0.0/16"]},vpc:{type:["string","null"],pattern:"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$",patternErrorMessage:"the id of a VPC",examples:["vpc-0a1b2c3d4e5f60718"]},subnets:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{public:["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]}],properties:{public:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/subnet"},examples:[["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]]},private:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/subnet"},examples:[["subnet-2a3b4c5d6e7f80920","subnet-3a4b5c6d7e8f90a21"]]}}},zones:{type:["integer","null"],minimum:2,maximum:3,default:2,examples:[2]},placement:{type:["string","null"],enum:["public","private",null],default:"public",examples:["private"]},nat:{type:["string","null"],enum:["none","single","per_zone",null],default:"none",examples:["single"]},endpoints:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["s3","ecr","logs","secrets"],examples:["s3"]},default:[],examples:[["s3","ecr","logs","secrets"]]},flow_logs:{type:["string","null"],pattern:"^[0-9]+d$",patternErrorMessage:"a number of days with d",examples:["14d"]},acl:{$ref:"#/$defs/acl"}}},acl:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{deny:["203.0.113.0/24"]}],properties:{deny:{type:["array","null"],uniqueItems:!0,maxItems:19,items:{type:"string",$ref:"#/$defs/block"},default:[],examples:[["203.0.113.0/24"]]}}},security:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},default:{},examples:[{key:"managed"}],properties:{key:{type:["string","null"],pattern:"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$",patternErrorMessage:"`aws`, `managed` or the ARN of a KMS key",default:"aws",examples:["managed"]},waf:{type:["string","null"],pattern:"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$",patternErrorMessage:"`none`, `common` or the ARN of a web ACL",default:"none",examples:["common"]},scan_images:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{fail_on:"critical"}],properties:{fail_on:{type:["string","null"],enum:["critical","high","medium",null],examples:["high"]}}},permissions_boundary:{type:["string","null"],pattern:"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$",patternErrorMessage:"the ARN of a policy of IAM",examples:["arn:aws:iam::111122223333:policy/boundary"]}}},storage:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},default:{},examples:[{buckets:{data:{versioned:!0}}}],properties:{buckets:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/bucket"},default:{},examples:[{data:{versioned:!0,archive:"90d"},models:{}}]},volumes:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/volume"},default:{},examples:[{scratch:{size:"100GB",snapshots:{keep:7}}}]}}},volume:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{size:"100GB",type:"gp3"}],properties:{size:{type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)$",patternErrorMessage:"a number with GB or TB",default:"20GB",examples:["100GB"]},type:{type:["string","null"],enum:["gp3","st1","sc1",null],default:"gp3",examples:["gp3"]},snapshots:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{every:"24h",keep:7}],properties:{every:{type:["string","null"],enum:["1h","2h","3h","4h","6h","8h","12h","24h",null],default:"24h",examples:["24h"]},keep:{type:["integer","null"],minimum:1,maximum:1e3,default:7,examples:[7]}}}}},databases:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/database"},default:{},examples:[{main:{engine:"postgres@16",size:"db.t4g.small"}}]},database:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{engine:"postgres@16",size:"db.t4g.small",disk:"20GB..100GB"}],properties:{engine:{type:["string","null"],enum:["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null],default:"postgres@16",examples:["postgres@16"]},size:{type:["string","null"],pattern:"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$",patternErrorMessage:"an instance class of RDS",default:"db.t4g.small",examples:["db.t4g.small"]},disk:{type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$",patternErrorMessage:"a number with GB or TB, or a range of two",default:"20GB",examples:["20GB..100GB"]},multi_az:{type:["boolean","null"],default:!1,examples:[!0]},backups:{type:["string","null"],pattern:"^([0-9]|[12][0-9]|3[0-5])d$",patternErrorMessage:"a number of days from 0d to 35d",default:"7d",examples:["7d"]},expose_as:{$ref:"#/$defs/variableName",default:"DATABASE_URL",examples:["DATABASE_URL"]}}},backup:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{every:"24h",keep:"30d"}],properties:{every:{type:["string","null"],enum:["1h","2h","3h","4h","6h","8h","12h","24h","7d",null],default:"24h",examples:["24h"]},keep:{$ref:"#/$defs/days",default:"30d",examples:["30d"]}}},bucket:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{versioned:!0,expire:"365d"}],properties:{versioned:{type:["boolean","null"],default:!1,examples:[!0]},infrequent_access:{$ref:"#/$defs/days",examples:["30d"]},archive:{$ref:"#/$defs/days",examples:["90d"]},expire:{$ref:"#/$defs/days",examples:["365d"]},expire_versions:{$ref:"#/$defs/days",examples:["180d"]}}},days:{type:["string","null"],pattern:"^[1-9][0-9]{0,3}d$",patternErrorMessage:"a number of days like 30d",examples:["30d"]},uses:{type:["array","null"],uniqueItems:!0,items:{type:"string",pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$",patternErrorMessage:"a name of this file",examples:["data"]},default:[],examples:[["main","data"]]},services:{type:["object","null"],minProperties:1,propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/service"},examples:[{synthdata:{build:".",port:8e3}}]},service:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{build:".",port:8e3}],properties:{build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image"},port:{$ref:"#/$defs/port",examples:[8e3]},command:{$ref:"#/$defs/command"},cpu:{type:["integer","string","null"],minimum:1,pattern:"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$",patternErrorMessage:"ECS units or vCPUs",default:256,examples:[512]},memory:{type:["integer","string","null"],minimum:1,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$",patternErrorMessage:"MiB, or a number with MB or GB",default:512,examples:[1024]},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"},http:{$ref:"#/$defs/http"},count:{$ref:"#/$defs/count"},release:{type:["array","null"],items:{type:"string",examples:["--verbose"]},examples:[["python","-m","synthdata.migrate"]]},deployment:{$ref:"#/$defs/deployment"},exec:{type:["boolean","null"],default:!1,examples:[!0]},sidecars:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/sidecar"},default:{},examples:[{otel:{image:"public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1"}}]}}},sidecar:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{image:"public.ecr.aws/nginx/nginx:1.27",port:8080}],properties:{image:{$ref:"#/$defs/image"},port:{$ref:"#/$defs/port",examples:[4317]},essential:{type:["boolean","null"],default:!0,examples:[!1]},command:{$ref:"#/$defs/command"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"}}},jobs:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/job"},default:{},examples:[{generate:{build:".",schedule:"cron(0 3 * * ? *)"}}]},job:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{build:".",command:["python","-m","synthdata.generate"],vcpus:4,memory:8192}],properties:{build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image"},command:{$ref:"#/$defs/command"},vcpus:{type:["number","null"],minimum:.25,default:1,examples:[4]},memory:{type:["integer","string","null"],minimum:4,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$",patternErrorMessage:"MiB, or a number with MB or GB",default:2048,examples:[8192]},on:{type:["string","null"],enum:["fargate","ec2",null],default:"fargate",examples:["ec2"]},spot:{type:["boolean","null"],default:!1,examples:[!0]},max_vcpus:{type:["integer","null"],minimum:1,maximum:1e5,default:256,examples:[64]},schedule:{$ref:"#/$defs/schedule"},timeout:{$ref:"#/$defs/duration",examples:["1h"]},retries:{type:["integer","null"],minimum:0,maximum:9,default:0,examples:[2]},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"}}},instances:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/instanceGroup"},default:{},examples:[{gpu:{type:"g6.xlarge",range:"0-4",user_data:"scripts/boot.sh"}}]},stop:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{cron:"0 19 ? * MON-FRI *",until:"0 7 ? * MON-FRI *",timezone:"Europe/Berlin"}],properties:{cron:{$ref:"#/$defs/cron",examples:["0 19 ? * MON-FRI *"]},until:{$ref:"#/$defs/cron",examples:["0 7 ? * MON-FRI *"]},timezone:{$ref:"#/$defs/timezone"}}},instanceGroup:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{type:"t3.medium",range:"1-5",disk:"100GB",cloudwatch_agent:!0}],properties:{type:{type:["string","null"],pattern:"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$",patternErrorMessage:"an instance type of EC2",examples:["g6.xlarge"]},range:{$ref:"#/$defs/range",default:"1-1",examples:["0-4"]},cpu_percentage:{type:["integer","null"],minimum:1,maximum:100,examples:[60]},spot:{type:["boolean","null"],default:!1,examples:[!0]},disk:{type:["string","null"],pattern:"^[1-9][0-9]{0,4}(GB|TB)$",patternErrorMessage:"a number with GB or TB",default:"30GB",examples:["200GB"]},root_device:{type:["string","null"],pattern:"^/dev/[a-z0-9]{2,12}$",patternErrorMessage:"a device like /dev/xvda",default:"/dev/xvda",examples:["/dev/sda1"]},image:{type:["string","null"],pattern:"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$",patternErrorMessage:"ssm:/path of a parameter, or the id of an image",examples:["ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"]},user_data:{type:["string","null"],pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$",patternErrorMessage:"a file relative to this file, in its folder or below",examples:["scripts/boot.sh"]},cloudwatch_agent:{type:["boolean","null"],default:!1,examples:[!0]},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"},http:{$ref:"#/$defs/instanceHttp"}}},instanceHttp:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{port:8080,path:"/gpu/*"}],properties:{port:{$ref:"#/$defs/port",examples:[8080]},path:{$ref:"#/$defs/path",examples:["/gpu/*"]},healthcheck:{$ref:"#/$defs/healthcheck"},allowed_source_ips:{$ref:"#/$defs/allowedSourceIps"},deregistration_delay:{$ref:"#/$defs/deregistrationDelay"}}},functions:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/function"},default:{},examples:[{notify:{source:"functions/notify",runtime:"python3.13",handler:"app.handler"}}]},function:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{source:"functions/notify",runtime:"python3.13",handler:"app.handler"}],properties:{source:{type:["string","null"],pattern:"^[^/\\s].*$",patternErrorMessage:"a folder relative to this file",examples:["functions/notify"]},runtime:{type:["string","null"],pattern:"^[a-z][a-z0-9.]*$",patternErrorMessage:"a runtime like python3.13",examples:["python3.13"]},handler:{type:["string","null"],pattern:"^\\S{1,128}$",patternErrorMessage:"at most 128 characters without spaces",examples:["app.handler"]},build:{$ref:"#/$defs/build"},image:{$ref:"#/$defs/image",examples:["111122223333.dkr.ecr.us-east-1.amazonaws.com/team/notify:1.4"]},memory:{type:["integer","string","null"],minimum:128,maximum:10240,pattern:"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$",patternErrorMessage:"MiB, or a number with MB or GB",default:512,examples:[512]},timeout:{$ref:"#/$defs/duration",default:"30s",examples:["5m"]},trigger:{$ref:"#/$defs/trigger"},schedule:{$ref:"#/$defs/schedule"},http:{$ref:"#/$defs/functionHttp"},uses:{$ref:"#/$defs/uses"},variables:{$ref:"#/$defs/variables"},secrets:{$ref:"#/$defs/secrets"}}},trigger:{type:["object","null"],required:["bucket"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{bucket:"data",suffix:".parquet"}],properties:{bucket:{$ref:"#/$defs/name",examples:["data"]},prefix:{type:["string","null"],pattern:"^[^*?\\\\]+$",patternErrorMessage:"text without * ? and \\",examples:["incoming/"]},suffix:{type:["string","null"],pattern:"^[^*?\\\\]+$",patternErrorMessage:"text without * ? and \\",examples:[".parquet"]}}},functionHttp:{type:["boolean","object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[!0],properties:{path:{type:["string","null"],pattern:"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$",patternErrorMessage:"a path like /notify, /jobs/{id} or /notify/*",default:"/",examples:["/notify"]},method:{type:["string","null"],enum:["ANY","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT",null],default:"ANY",examples:["POST"]}}},schedule:{type:["string","object","null"],pattern:"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$",patternErrorMessage:"cron(minute hour day month weekday year), rate(6 hours)",required:["cron"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:["cron(0 3 * * ? *)"],properties:{cron:{$ref:"#/$defs/cron"},timezone:{$ref:"#/$defs/timezone"}}},image:{type:["string","null"],pattern:"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$",patternErrorMessage:"an image reference",examples:["public.ecr.aws/nginx/nginx:1.27"]},port:{type:["integer","null"],minimum:1,maximum:65535},command:{type:["array","null"],items:{type:"string",examples:["--verbose"]},examples:[["python","-m","synthdata.worker"]]},variables:{type:["object","null"],propertyNames:{$ref:"#/$defs/variableName"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/variable"},default:{},examples:[{LOG_LEVEL:"info"}]},secrets:{type:["object","null"],propertyNames:{$ref:"#/$defs/variableName"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/secret"},default:{},examples:[{API_KEY:"synthdata/api-key"}]},build:{type:["string","object","null"],pattern:"^[^/\\s].*$",patternErrorMessage:"a folder relative to this file",additionalProperties:!1,patternProperties:{"^x-":!0},examples:["."],properties:{context:{type:["string","null"],pattern:"^[^/\\s].*$",patternErrorMessage:"a folder relative to this file",default:".",examples:["."]},dockerfile:{type:["string","null"],pattern:"^[^/\\s].*$",patternErrorMessage:"a file relative to the context",default:"Dockerfile",examples:["Dockerfile"]},target:{type:["string","null"],pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",patternErrorMessage:"the name of a stage of the Dockerfile",examples:["runtime"]},args:{type:["object","null"],propertyNames:{$ref:"#/$defs/variableName"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/variable"},default:{},examples:[{VERSION:"1.4"}]},platform:{type:["string","null"],enum:["linux/amd64","linux/arm64",null],default:"linux/amd64",examples:["linux/arm64"]}}},variableName:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",patternErrorMessage:"letters, digits and underscores, not beginning with a digit"},variable:{type:["string","number","boolean","null"],examples:["info"]},secret:{type:["string","null"],pattern:"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$",patternErrorMessage:"the name of a secret, ssm:/path of a parameter, or an ARN of either",examples:["synthdata/api-key"]},http:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},default:{},examples:[{path:"/",healthcheck:"/health"}],properties:{path:{$ref:"#/$defs/path",default:"/"},healthcheck:{$ref:"#/$defs/healthcheck"},allowed_source_ips:{$ref:"#/$defs/allowedSourceIps"},deregistration_delay:{$ref:"#/$defs/deregistrationDelay"}}},path:{type:["string","null"],pattern:"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$",patternErrorMessage:"a path that begins with / and has at most 127 characters",examples:["/api"]},allowedSourceIps:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/block"},default:[],examples:[["203.0.113.0/24"]]},deregistrationDelay:{$ref:"#/$defs/duration",default:"30s",examples:["30s"]},healthcheck:{type:["string","object","null"],pattern:"^/\\S{0,1023}$",patternErrorMessage:"a path that begins with /",additionalProperties:!1,patternProperties:{"^x-":!0},default:{},examples:["/health"],properties:{path:{type:["string","null"],pattern:"^/\\S{0,1023}$",patternErrorMessage:"a path that begins with /",default:"/health",examples:["/health"]},interval:{$ref:"#/$defs/duration",default:"15s",examples:["15s"]},timeout:{$ref:"#/$defs/duration",default:"5s",examples:["5s"]},healthy:{type:["integer","null"],minimum:2,maximum:10,default:2,examples:[2]},unhealthy:{type:["integer","null"],minimum:2,maximum:10,default:3,examples:[3]},grace_period:{$ref:"#/$defs/duration",default:"60s",examples:["60s"]}}},count:{type:["integer","string","object","null"],minimum:1,maximum:5e3,pattern:"^[0-9]+-[0-9]+$",patternErrorMessage:"a number of tasks or a range",additionalProperties:!1,patternProperties:{"^x-":!0},default:1,examples:[2],properties:{range:{$ref:"#/$defs/range",examples:["2-10"]},spot_from:{type:["integer","null"],minimum:1,maximum:5e3,examples:[3]},cpu_percentage:{type:["integer","null"],minimum:1,maximum:100,default:70,examples:[70]},memory_percentage:{type:["integer","null"],minimum:1,maximum:100,examples:[80]},requests:{type:["integer","null"],minimum:1,examples:[800]},cooldown:{$ref:"#/$defs/cooldown"},schedule:{type:["array","null"],items:{$ref:"#/$defs/scheduledRange"},default:[],examples:[[{name:"day",cron:"0 7 ? * MON-FRI *",timezone:"Europe/Berlin",range:"4-10"},{name:"night",cron:"0 20 ? * MON-FRI *",timezone:"Europe/Berlin",range:"2-10"}]]}}},range:{type:["string","null"],pattern:"^[0-9]+-[0-9]+$",patternErrorMessage:"a range: least-most"},cooldown:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{scale_in:"5m",scale_out:"1m"}],properties:{scale_in:{$ref:"#/$defs/duration",default:"5m",examples:["5m"]},scale_out:{$ref:"#/$defs/duration",default:"1m",examples:["1m"]}}},scheduledRange:{type:"object",required:["name","cron","range"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{name:"day",cron:"0 7 ? * MON-FRI *",timezone:"Europe/Berlin",range:"4-10"}],properties:{name:{$ref:"#/$defs/name",examples:["business-hours"]},cron:{$ref:"#/$defs/cron"},timezone:{$ref:"#/$defs/timezone"},range:{$ref:"#/$defs/range",examples:["4-10"]}}},cron:{type:["string","null"],pattern:"^(\\S+ ){5}\\S+$",patternErrorMessage:"six fields: minute hour day month weekday year",examples:["0 7 ? * MON-FRI *"]},timezone:{type:["string","null"],pattern:"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$",patternErrorMessage:"the name of a time zone",default:"UTC",examples:["Europe/Berlin"]},deployment:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},default:{},examples:[{bake:"10m"}],properties:{strategy:{type:["string","null"],enum:["blue_green","canary","linear","rolling",null],examples:["blue_green"]},step_percent:{type:["number","null"],minimum:.1,maximum:100,examples:[10]},step_bake:{$ref:"#/$defs/duration",examples:["10m"]},test_port:{type:["integer","null"],minimum:1,maximum:65535,default:8443,examples:[8443]},test_from:{type:["array","null"],uniqueItems:!0,items:{type:"string",$ref:"#/$defs/block"},examples:[["203.0.113.0/24"]]},checks:{type:["array","null"],items:{$ref:"#/$defs/check"},default:[],examples:[[{path:"/health"}]]},approve:{type:["string","null"],enum:["never","before_production",null],default:"never",examples:["before_production"]},bake:{$ref:"#/$defs/duration",default:"5m",examples:["10m"]},timeout:{$ref:"#/$defs/duration",examples:["30m"]},rollback_alarms:{type:["array","null"],uniqueItems:!0,items:{type:"string"},default:[],examples:[["api-5xx"]]}}},check:{type:"object",additionalProperties:!1,patternProperties:{"^x-":!0},required:["path"],examples:[{path:"/health",status:200,within:"2s"}],properties:{path:{type:"string",pattern:"^/[!-~]*$",patternErrorMessage:"a path that begins with /",examples:["/health"]},status:{type:["integer","null"],minimum:100,maximum:599,default:200,examples:[204]},within:{$ref:"#/$defs/duration",default:"5s",examples:["2s"]}}},domain:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{name:"synthdata.example.com",zone:"Z0123456789ABCDEFGHIJ"}],properties:{name:{type:["string","null"],pattern:"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$",patternErrorMessage:"a domain name in lower case, without scheme, port or path, of at most 64 characters",examples:["synthdata.example.com"]},zone:{type:["string","null"],pattern:"^Z[A-Z0-9]{1,31}$",patternErrorMessage:"the id of a hosted zone, which begins with Z",examples:["Z0123456789ABCDEFGHIJ"]},certificate:{$ref:"#/$defs/certificate",examples:["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},redirect:{type:["boolean","null"],default:!0,examples:[!1]},cdn:{$ref:"#/$defs/cdn"}}},cdn:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{static:"data",path:"/static/*"}],properties:{static:{type:["string","null"],pattern:"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$",patternErrorMessage:"the name of a bucket of this file",examples:["data"]},path:{type:["string","null"],pattern:"^/[A-Za-z0-9_.~/-]{1,200}\\*?$",patternErrorMessage:"a path that begins with / and may end in *",default:"/static/*",examples:["/static/*"]},certificate:{$ref:"#/$defs/certificate",examples:["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]}}},certificate:{type:["string","null"],pattern:"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$",patternErrorMessage:"the ARN of a certificate of ACM"},monitoring:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},default:{},examples:[{logs:"30d"}],properties:{logs:{type:["string","null"],pattern:"^[0-9]+d$",patternErrorMessage:"a number of days with d",default:"30d",examples:["30d"]},insights:{type:["boolean","null"],default:!1,examples:[!0]},tracing:{type:["string","null"],enum:["none","xray",null],default:"none",examples:["xray"]},notify:{type:["array","null"],uniqueItems:!0,items:{type:"string",pattern:"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$",patternErrorMessage:"mailto:, https:// or the ARN of an SNS topic",examples:["mailto:oncall@example.com"]},default:[],examples:[["mailto:oncall@example.com"]]},metrics:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/logMetric"},default:{},examples:[{rows:{logs:"web",pattern:'{ $.event = "rows" }',value:"$.count"}}]},alarms:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/alarm"},default:{},examples:[{"api-5xx":{service:"web",metric:"http_5xx",above:"1%",for:"3m"}}]},queries:{type:["object","null"],propertyNames:{$ref:"#/$defs/name"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/logQuery"},default:{},examples:[{errors:{logs:"web",query:"fields @timestamp, @message | filter level = 'ERROR'"}}]},dashboard:{type:["boolean","null"],default:!1,examples:[!0]}}},logMetric:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{logs:"web",pattern:"ERROR"}],properties:{logs:{type:["string","null"],examples:["web"]},pattern:{type:["string","null"],pattern:"^[\\s\\S]{1,1024}$",patternErrorMessage:"a text of at most 1024 characters",examples:['{ $.event = "rows" }']},value:{type:["number","string","null"],pattern:"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$",patternErrorMessage:"a number or a field like $.count",default:1,examples:["$.count"]}}},alarm:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{service:"web",metric:"p95",above:"800ms",for:"5m"}],properties:{service:{type:["string","null"],examples:["web"]},metric:{type:["string","null"],examples:["http_5xx"]},above:{$ref:"#/$defs/threshold",examples:["1%"]},below:{$ref:"#/$defs/threshold",examples:[1]},for:{$ref:"#/$defs/duration",default:"3m",examples:["3m"]}}},threshold:{type:["number","string","null"],minimum:0,pattern:"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$",patternErrorMessage:"a number, a percentage or a time"},logQuery:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{logs:"web",query:"stats count() by bin(5m)"}],properties:{logs:{type:["string","null"],examples:["web"]},query:{type:["string","null"],pattern:"^[\\s\\S]{1,10000}$",patternErrorMessage:"a text of at most 10000 characters",examples:["fields @timestamp, @message | filter level = 'ERROR'"]}}},budget:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{monthly:"400 USD",notify_at:["80%","100%"]}],properties:{monthly:{type:["string","null"],pattern:"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$",patternErrorMessage:"an amount like 400 USD",examples:["400 USD"]},notify_at:{type:["array","null"],uniqueItems:!0,items:{type:"string",pattern:"^[1-9][0-9]{0,2}%$",patternErrorMessage:"a percentage like 80%",examples:["80%"]},default:["80%","100%"],examples:[["80%","100%"]]}}},policies:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{max_monthly_cost:"500 USD",forbid:["replace_data","delete_data"]}],properties:{forbid:{type:["array","null"],uniqueItems:!0,items:{type:"string",enum:["replace_data","delete_data","public_ingress"],examples:["delete_data"]},default:[],examples:[["replace_data","delete_data","public_ingress"]]},max_monthly_cost:{type:["string","null"],pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$",patternErrorMessage:"an amount like 500 USD",examples:["500 USD"]},max_monthly_increase:{type:["string","null"],pattern:"^[0-9]+(\\.[0-9]{1,2})? USD$",patternErrorMessage:"an amount like 100 USD",examples:["100 USD"]}}},usage:{type:["object","null"],propertyNames:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9-]*$",patternErrorMessage:"a name of this file, or a logical id"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/usageOf"},default:{},examples:[{web:{requests:"5M/month",egress:"200GB/month",average_tasks:3}}]},usageOf:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{stored:"300GB",puts:"1M/month"}],properties:{average_instances:{type:["number","null"],examples:[1.5]},average_tasks:{type:["number","null"],examples:[3]},duration:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$",patternErrorMessage:"a time like 250ms, 90s, 20m or 1h",examples:["20m"]},egress:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$",patternErrorMessage:"an amount like 200GB/month",examples:["200GB/month"]},gets:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$",patternErrorMessage:"a number like 5M/month, 200k or 40/day",examples:["10M/month"]},logs:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$",patternErrorMessage:"an amount like 200GB/month",examples:["20GB/month"]},metrics:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$",patternErrorMessage:"a number like 5M/month, 200k or 40/day",examples:["10"]},processed:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$",patternErrorMessage:"an amount like 200GB/month",examples:["500GB/month"]},puts:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$",patternErrorMessage:"a number like 5M/month, 200k or 40/day",examples:["1M/month"]},queries:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$",patternErrorMessage:"a number like 5M/month, 200k or 40/day",examples:["2M/month"]},requests:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$",patternErrorMessage:"a number like 5M/month, 200k or 40/day",examples:["5M/month"]},runs:{type:["string","number","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$",patternErrorMessage:"a number like 5M/month, 200k or 40/day",examples:["30/month"]},stored:{type:["string","null"],pattern:"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$",patternErrorMessage:"an amount like 300GB",examples:["300GB"]}}},resources:{type:["object","null"],propertyNames:{type:"string",pattern:"^[A-Za-z0-9]{1,255}$",patternErrorMessage:"a logical id: letters and digits only"},patternProperties:{"^x-":!0},additionalProperties:{$ref:"#/$defs/resource"},default:{},examples:[{Queue:{Type:"AWS::SQS::Queue",Properties:{VisibilityTimeout:300}}}]},resource:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{Type:"AWS::SQS::Queue",DeletionPolicy:"Retain"}],properties:{Type:{type:["string","null"],pattern:"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$",patternErrorMessage:"a type of AWS like AWS::SQS::Queue",examples:["AWS::SQS::Queue"]},Properties:{type:["object","null"],additionalProperties:!0,examples:[{VisibilityTimeout:300}]},DependsOn:{type:["string","array","null"],items:{type:"string",examples:["Queue"]},examples:["Queue"]},Condition:{type:["string","null"],examples:["HasPermissionsBoundary"]},DeletionPolicy:{type:["string","null"],enum:["Delete","Retain","RetainExceptOnCreate","Snapshot",null],examples:["Retain"]},UpdateReplacePolicy:{type:["string","null"],enum:["Delete","Retain","Snapshot",null],examples:["Retain"]},CreationPolicy:{type:["object","null"],additionalProperties:!0,examples:[{ResourceSignal:{Count:1}}]},UpdatePolicy:{type:["object","null"],additionalProperties:!0,examples:[{AutoScalingReplacingUpdate:{WillReplace:!0}}]},Metadata:{type:["object","null"],additionalProperties:!0,examples:[{Owner:"data-platform"}]}}},overrides:{type:["array","null"],items:{$ref:"#/$defs/override"},default:[],examples:[[{op:"replace",path:"/Resources/LoadBalancer/Properties/IpAddressType",value:"dualstack"}]]},override:{type:"object",additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{op:"remove",path:"/Resources/WebService/Properties/HealthCheckGracePeriodSeconds"}],properties:{op:{type:["string","null"],enum:["add","remove","replace","move","copy","test",null],examples:["add"]},path:{type:["string","null"],pattern:"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$",patternErrorMessage:"a JSON pointer below /Resources, /Outputs or /Conditions, with ~1 for a / in a name",examples:["/Resources/WebService/Properties/HealthCheckGracePeriodSeconds"]},from:{type:["string","null"],pattern:"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$",patternErrorMessage:"a JSON pointer below /Resources, /Outputs or /Conditions, with ~1 for a / in a name",examples:["/Resources/WebLogGroup/Properties/RetentionInDays"]},value:{type:["string","number","boolean","array","object","null"],additionalProperties:!0,examples:[90]}}},environment:{type:["object","null"],additionalProperties:!1,patternProperties:{"^x-":!0},examples:[{branch:"main",account:"111122223333"}],properties:{branch:{type:["string","null"],pattern:"^[^\\s~^:?*\\[\\\\]+$",patternErrorMessage:"the name of one branch",examples:["main"]},account:{type:["string","null"],pattern:"^[0-9]{12}$",patternErrorMessage:"twelve digits in quotes",examples:["111122223333"]},protect:{type:["boolean","null"],examples:[!0]},region:{$ref:"#/$defs/region"},owner:{$ref:"#/$defs/tagValue",examples:["data-platform"]},cost_center:{$ref:"#/$defs/tagValue",examples:["4711"]},tags:{$ref:"#/$defs/tags"},network:{$ref:"#/$defs/network"},security:{$ref:"#/$defs/security"},storage:{$ref:"#/$defs/storage"},databases:{$ref:"#/$defs/databases"},services:{$ref:"#/$defs/services"},jobs:{$ref:"#/$defs/jobs"},instances:{$ref:"#/$defs/instances"},functions:{$ref:"#/$defs/functions"},stop:{$ref:"#/$defs/stop"},domain:{$ref:"#/$defs/domain"},monitoring:{$ref:"#/$defs/monitoring"},backup:{$ref:"#/$defs/backup"},budget:{$ref:"#/$defs/budget"},policies:{$ref:"#/$defs/policies"},usage:{$ref:"#/$defs/usage"},resources:{$ref:"#/$defs/resources"},overrides:{$ref:"#/$defs/overrides"}}},block:{type:"string",pattern:"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$",patternErrorMessage:"an IPv4 block",examples:["203.0.113.0/24"]},subnet:{type:"string",pattern:"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$",patternErrorMessage:"the id of a subnet",examples:["subnet-0a1b2c3d4e5f60718"]},duration:{type:["string","null"],pattern:"^[0-9]+(s|m|h|d)$",patternErrorMessage:"a number with s, m, h or d"}}};
;// CONCATENATED MODULE: ./lib/config/schemaNode.js

const root = schema;
function schemaAt(path) {
	return path.reduce((node, key) => {
		const own = node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
		const free = typeof node.additionalProperties === 'object' ? node.additionalProperties : node.items;
		return resolve(own ?? free ?? {});
	}, root);
}
function namesAt(path) {
	return resolve(schemaAt(path).propertyNames ?? {});
}
function resolve(node) {
	const { $ref, ...own } = node;
	return $ref === undefined ? own : { ...resolve(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}), ...own };
}
function placesOf(key) {
	return places(root, []).filter((path) => path.at(-1) === key);
}
function places(node, path) {
	const named = Object.entries(node.properties ?? {});
	const free = typeof node.additionalProperties === 'object' ? [['*', node.additionalProperties]] : [];
	return [...named, ...free].flatMap(([key, child]) => {
		const own = [...path, key];
		return [own, ...places(resolve(child), own)];
	});
}
function typesOf({ type = [] }) {
	return [type].flat().filter((one) => one !== 'null');
}
function describe(node) {
	const values = node.enum?.filter((value) => value !== null);
	if (values !== undefined) return values.length > 12 ? 'a region of AWS' : listOf(values.map((value) => `\`${value}\``));
	const types = typesOf(node);
	const words = types.flatMap((type) => {
		if (type === 'object') return ['a map'];
		if (type === 'array') return ['a list'];
		if (type === 'boolean') return types.includes('string') ? [] : ['`true` or `false`'];
		if (type === 'string') return [node.patternErrorMessage ?? 'text'];
		return types.includes('string') ? [] : [`a ${type === 'integer' ? 'whole ' : ''}number${boundsOf(node)}`];
	});
	return listOf(words);
}
function boundsOf({ minimum, maximum }) {
	if (minimum === undefined) return '';
	return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}
function listOf(words) {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
function renderInline(value) {
	if (Array.isArray(value)) return `[${value.map(renderInline).join(', ')}]`;
	if (typeof value === 'object' && value !== null) {
		return `{ ${Object.entries(value)
			.map(([key, one]) => `${key}: ${renderInline(one)}`)
			.join(', ')} }`;
	}
	return typeof value === 'string' && /^\d[\d.]*$/.test(value) ? `"${value}"` : String(value);
}


/***/ }),

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ weightsOf),
/* harmony export */   k: () => (/* binding */ shiftMinutes)
/* harmony export */ });
function weightsOf(strategy, step) {
	if (step === undefined) return [100];
	if (strategy === 'canary') return step.percent < 100 ? [step.percent, 100] : [100];
	const tenths = Math.round(step.percent * 10);
	const count = Math.ceil(1000 / tenths);
	return Array.from({ length: count }, (_, index) => Math.min(1000, tenths * (index + 1)) / 10);
}
function shiftMinutes(strategy, step) {
	return (weightsOf(strategy, step).length - 1) * (step?.bakeMinutes ?? 0);
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6708);

function tasksOf({ services, jobs }) {
	return [
		...services.map((service) => {
			const path = ['services', service.key];
			const containers = (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenContainersOf */ .fB)(service).map((one) => ({
				...one,
				path: one.key === service.key ? path : [...path, 'sidecars', one.name],
			}));
			return { path, containers, uses: service.uses };
		}),
		...jobs.map((job) => {
			const path = ['jobs', job.key];
			return { path, containers: [{ ...job, path }], uses: job.uses };
		}),
	];
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ explainUnknownKey),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3918);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9166);
/* harmony import */ var _schemaNode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7473);




const otherWords = {
	name: 'project',
	app: 'project',
	env: 'variables',
	environment: 'variables',
	env_vars: 'variables',
	replicas: 'count',
	desired_count: 'count',
	location: 'image',
};
const inputs = ['role', 'execution_role', 'token', 'environment', 'command'];
function explainUnknownKey(path, line) {
	const key = path.at(-1) ?? '';
	const known = Object.keys((0,_schemaNode_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .lv)(path.slice(0, -1)).properties ?? {});
	const where = placeOf(path.slice(0, -1));
	const unknown = `unknown key ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key)}${where}`;
	const synonym = otherWords[key];
	const isSynonym = synonym !== undefined && known.includes(synonym);
	const meant = isSynonym ? synonym : nearest(key, known);
	const home = isSynonym ? undefined : homeOf(path);
	if (inputs.includes(key) && path.length === 1) {
		return {
			message: `${unknown}: it is an input of the action, never a key of the file`,
			hint: `give it to the step as \`with: { ${key.replace('_', '-')}: … }\``,
			meant: undefined,
		};
	}
	if (home !== undefined) {
		return {
			message: `${unknown}: \`${key}\` belongs ${home}`,
			hint: `move it ${home.replace(/^at/, 'to')}`,
			meant: undefined,
		};
	}
	if (meant !== undefined) {
		return {
			message: `${unknown}: did you mean \`${meant}\``,
			hint: `write \`${line.trim().replace(key, meant)}\``,
			meant,
		};
	}
	return {
		message: unknown,
		hint: `the keys here are ${known.join(', ')}; begin one of your own with x-`,
		meant: undefined,
	};
}
function placeOf(parent) {
	return parent.length === 0 ? '' : ` in \`${parent.join('.')}\``;
}
function nearest(word, known) {
	const [best] = known
		.map((one) => ({
			one,
			away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), one.toLowerCase()),
			shorter: Math.min(one.length, word.length),
		}))
		.filter(({ away, shorter }) => away <= (shorter < 4 ? 1 : Math.max(2, Math.floor(shorter / 3))))
		.sort((a, b) => a.away - b.away);
	return best?.one;
}
function homeOf(path) {
	const inside = path[0] === 'environments' ? path.slice(2) : path;
	const [best] = (0,_schemaNode_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(path.at(-1) ?? '')
		.filter((place) => place[0] !== 'environments' || _environments_js__WEBPACK_IMPORTED_MODULE_1__/* .ownKeys */ .Hs.includes(place.at(-1) ?? ''))
		.map((place) => ({ place, shared: sharedLength(place, inside) }))
		.sort((a, b) => b.shared - a.shared || a.place.length - b.place.length);
	if (best === undefined) return undefined;
	const holder = best.place.slice(0, -1);
	if (holder.length === 0) return 'at the top of the file';
	const rest = holder.slice(best.shared);
	const named = rest.length === 0 || rest.length === holder.length ? holder : rest;
	return `under \`${named.map((key) => (key === '*' ? '<name>' : key)).join('.')}\``;
}
function sharedLength(place, path) {
	const index = place.findIndex((key, position) => key !== '*' && key !== path[position]);
	const length = index < 0 ? place.length : index;
	return Math.min(length, path.length - 1);
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
