export const id = 384;
export const ids = [384];
export const modules = {

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRun: () => (/* binding */ createRun),
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/config/environments.js
var environments = __webpack_require__(3918);
// EXTERNAL MODULE: ./lib/config/node.js
var config_node = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/config/scalar.js
var scalar = __webpack_require__(9852);
// EXTERNAL MODULE: ./lib/config/schemaNode.js + 1 modules
var schemaNode = __webpack_require__(7473);
;// CONCATENATED MODULE: ./lib/config/defaults.js




function spellInFull(node, path = []) {
	const { properties } = (0,schemaNode/* schemaAt */.lv)(path);
	const spelled = properties === undefined ? node : (0,environments/* spellOut */.tr)(node, path.at(-1) ?? '');
	if (spelled.kind !== 'map') return spelled;
	const known = Object.keys(properties ?? {});
	const rank = (key) => (known.includes(key) ? known.indexOf(key) : known.length);
	const entries = spelled.entries.map((entry) => ({ ...entry, value: spellInFull(entry.value, [...path, entry.key]) })).sort((a, b) => rank(a.key) - rank(b.key));
	return { ...spelled, entries };
}
function defaultsOf(node, path = []) {
	const schema = (0,schemaNode/* schemaAt */.lv)(path);
	const named = Object.keys(schema.properties ?? {});
	const free = node.entries.map(({ key }) => key).filter((key) => !named.includes(key));
	return [...named, ...free].flatMap((key) => {
		const own = [...path, key];
		const given = (0,config_node/* entryOf */.Ms)(node, key)?.value;
		if (given !== undefined) return given.kind === 'map' ? defaultsOf(given, own) : [];
		const { default: value, properties } = (0,schemaNode/* schemaAt */.lv)(own);
		if (value === undefined) return [];
		return isEmptyMap(value) && properties !== undefined ? defaultsOf(emptyMap, own) : [{ path: own, value }];
	});
}
const emptyMap = { kind: 'map', entries: [], start: 0, end: 0 };
function isEmptyMap(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
function withValue(root, [key, ...rest], value) {
	if (key === undefined) return nodeOf(value);
	const map = root.kind === 'map' ? root : emptyMap;
	const inner = withValue((0,config_node/* entryOf */.Ms)(map, key)?.value ?? emptyMap, rest, value);
	const others = map.entries.filter((entry) => entry.key !== key);
	return { ...map, entries: [...others, { key, keySpan: inner, value: inner }] };
}
function nodeOf(value) {
	const span = { start: 0, end: 0 };
	if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf), ...span };
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).map(([key, inner]) => ({ key, keySpan: span, value: nodeOf(inner) }));
		return { kind: 'map', entries, ...span };
	}
	const text = String(value);
	if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'scalar', value, text, plain: true, ...span };
	return { kind: 'scalar', value: text, text, plain: (0,scalar/* isPlain */.$i)(text), ...span };
}

// EXTERNAL MODULE: ./lib/config/document.js + 1 modules
var config_document = __webpack_require__(8241);
// EXTERNAL MODULE: ./lib/config/examine.js + 59 modules
var examine = __webpack_require__(1110);
;// CONCATENATED MODULE: ./lib/config/renderYaml.js

function renderYaml(root) {
	return `${linesOf(root).join('\n')}\n`;
}
function linesOf(node) {
	switch (node.kind) {
		case 'broken':
			return [];
		case 'scalar':
			return [node.plain && !node.text.includes('\n') ? node.text : renderQuoted(node.text)];
		case 'list':
			return node.items.length === 0 ? ['[]'] : node.items.flatMap((item) => behind('-', linesOf(item)));
		case 'map':
			return node.entries.length === 0 ? ['{}'] : node.entries.flatMap(linesOfEntry);
	}
}
function linesOfEntry({ key, value }) {
	const name = (0,scalar/* isPlain */.$i)(key) ? key : renderQuoted(key);
	const lines = linesOf(value);
	const fits = value.kind === 'scalar' || lines[0] === '{}' || lines[0] === '[]';
	return fits ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}
function behind(mark, [first = '', ...rest]) {
	return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
}
function renderQuoted(text) {
	return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/config/resolved.js






function renderResolved(text, environment) {
	const { root } = (0,config_document/* parseDocument */.T)(text);
	const laid = root && spellInFull((0,config_node/* withoutNulls */.Le)((0,environments/* layOver */.T)(root, environment)));
	if (root === undefined || laid?.kind !== 'map') return '';
	const full = fill(laid, (0,examine/* identityOf */.c)(root, environment, ''));
	const own = (0,config_node/* nodeAt */.oB)(root, ['environments', environment]);
	const identity = (own?.kind === 'map' ? own.entries : []).filter(({ key }) => environments/* ownKeys */.Hs.includes(key));
	const named = mapOf(environment, (0,config_node/* withoutNulls */.Le)({ kind: 'map', entries: identity, ...nowhere }));
	return renderYaml({ ...full, entries: [...full.entries, ...mapOf('environments', named).entries] });
}
const nowhere = { start: 0, end: 0 };
function mapOf(key, value) {
	return { kind: 'map', entries: [{ key, keySpan: nowhere, value }], ...nowhere };
}
function fill(laid, identity) {
	const before = (0,examine/* examine */.s)(laid, identity, {});
	const told = new Set(before.findings.map(({ message }) => message));
	let defaults = [...defaultsOf(laid), ...dependentDefaults(laid, before.config)].filter(({ path }) => path[0] !== 'environments');
	for (;;) {
		const tree = spellInFull(defaults.reduce((node, { path, value }) => withValue(node, path, value), laid));
		const fresh = (0,examine/* examine */.s)(tree, identity, {}).findings.filter(({ message }) => !told.has(message));
		const spoiling = fresh.map(({ paths }) => paths.find((one) => defaults.some(({ path }) => isAlong(path, one))));
		const kept = defaults.filter(({ path }) => !spoiling.some((one) => one !== undefined && isAlong(path, one)));
		if (kept.length === defaults.length) return tree.kind === 'map' && fresh.length === 0 ? tree : laid;
		defaults = kept;
	}
}
function isAlong(one, other) {
	return one.slice(0, other.length).every((key, index) => key === other[index]);
}
function dependentDefaults(laid, { services }) {
	return services.map(({ key, deployment }) => ({ path: ['services', key, 'deployment', 'strategy'], value: deployment.strategy })).filter(({ path }) => (0,config_node/* nodeAt */.oB)(laid, path) === undefined);
}

// EXTERNAL MODULE: ./lib/world/clock.js
var world_clock = __webpack_require__(2610);
// EXTERNAL MODULE: ./lib/world/connect.js + 31 modules
var connect = __webpack_require__(4220);
// EXTERNAL MODULE: ./lib/world/environment.js
var environment = __webpack_require__(385);
// EXTERNAL MODULE: ./lib/world/inputs.js
var world_inputs = __webpack_require__(6059);
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

// EXTERNAL MODULE: ./lib/plan/digest.js
var digest = __webpack_require__(9627);
// EXTERNAL MODULE: ./lib/stack/deployed.js
var stack_deployed = __webpack_require__(6676);
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
	if (!isList(value)) return new Map(Object.entries(value).map(([key, member]) => [`.${key}`, member]));
	const key = nameKeys.find((name) => isNamedBy(value, name) && (!isList(other) || isNamedBy(other, name)));
	if (key === undefined) return new Map(value.map((item, index) => [`[${index}]`, item]));
	return new Map(value.map((item) => [`[${nameOf(item, key)}]`, withoutName(item, key)]));
}
function isContainer(value) {
	if (typeof value !== 'object' || value === null) return false;
	return isList(value) ? value.some((item) => typeof item === 'object') : Object.keys(value).length > 0;
}
function isNamedBy(list, key) {
	const names = list.map((item) => nameOf(item, key));
	return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}
function withoutName(item, key) {
	if (typeof item !== 'object' || item === null || isList(item)) return item;
	const { [key]: _, ...rest } = item;
	return rest.Value !== undefined && Object.keys(rest).length === 1 ? rest.Value : rest;
}
function nameOf(item, key) {
	if (typeof item !== 'object' || item === null || isList(item)) return undefined;
	const name = item[key];
	return typeof name === 'string' ? name : undefined;
}
function isList(value) {
	return Array.isArray(value);
}
function trimDot(segment) {
	return segment.replace(/^\./, '');
}

;// CONCATENATED MODULE: ./lib/plan/routing.js



const deploying = ['CapacityProviderStrategy', 'ForceNewDeployment', 'LoadBalancers', 'NetworkConfiguration', 'PlatformVersion', 'ServiceConnectConfiguration', 'ServiceRegistries', 'TaskDefinition', 'VolumeConfigurations'];
function listChangedRules(before, after) {
	return Object.keys(after).flatMap((id) => (0,stack_deployed/* compareRule */.aL)(id, before[id]?.declaration, after[id]?.declaration) ?? []);
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
	if ((0,digest/* renderCanonical */.NG)([reviewed.weights]) === (0,digest/* renderCanonical */.NG)([fresh.weights])) return [];
	const [before, after] = [reviewed, fresh].map(({ weights }) => weights && describeWeights(weights));
	return [`the traffic moved since the review: ${before ?? 'none'} → ${after ?? 'none'}`];
}
function compareTexts(reviewed, fresh) {
	return [...(reviewed.before === fresh.before ? [] : ['what is deployed changed since the review']), ...(reviewed.after === fresh.after ? [] : ['what would be deployed is not what was reviewed'])];
}
function changed(name, reviewed, fresh) {
	return reviewed === fresh ? [] : [`${name}: ${reviewed || 'none'} → ${fresh || 'none'}`];
}

// EXTERNAL MODULE: ./lib/stack/names.js
var names = __webpack_require__(4804);
// EXTERNAL MODULE: ./lib/render/money.js
var money = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/render/redact.js
var redact = __webpack_require__(255);
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
		'monthly-cost': (0,money/* renderDecimal */.sx)(after.total),
		...(delta === undefined ? {} : { 'monthly-delta': (0,money/* renderDecimal */.sx)(delta) }),
		...(changeSet === undefined ? {} : { 'change-set-arn': changeSet }),
		...(commentUrl === undefined ? {} : { 'comment-url': commentUrl }),
	};
}
function renderPlanJson({ plan, fingerprint, changeSet }) {
	const value = {
		...plan,
		fingerprint,
		changeSet,
		warnings: plan.warnings.map(redact/* redactText */.Rd),
		changes: plan.changes.map((change) => ({ ...change, properties: change.properties.map(redact/* redactProperty */.hY) })),
		risks: plan.risks.map((risk) => ({
			...risk,
			affected: risk.affected.map((one) => ({
				...one,
				detail: one.detail === undefined ? undefined : (0,redact/* redactText */.Rd)(one.detail),
			})),
		})),
	};
	return `${JSON.stringify(value, (_key, member) => (typeof member === 'bigint' ? (0,money/* renderDecimal */.sx)(member) : member), 1)}\n`;
}
function references({ images }) {
	return Object.fromEntries(Object.entries(images).map(([service, image]) => [service, image.reference]));
}

// EXTERNAL MODULE: ./lib/render/costs.js + 1 modules
var costs = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/render/details.js
var details = __webpack_require__(5998);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
;// CONCATENATED MODULE: ./lib/render/callouts.js


const alerts = { caution: 'CAUTION', warning: 'WARNING', note: 'NOTE' };
const LINES = 20;
function renderCallouts(plan) {
	const warnings = [...(plan.provisional ? [provisional] : []), ...plan.warnings.map((warning) => (0,render_escape/* escapeWords */.RL)((0,redact/* redactText */.Rd)(warning)))];
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
		const what = detail === undefined ? '' : `: ${(0,render_escape/* renderCode */.cR)((0,redact/* redactText */.Rd)(detail))}`;
		return `- ${(0,render_escape/* renderCode */.cR)(logicalId)} (${(0,render_escape/* escapeText */.X1)(type)})${what}`;
	});
	const more = affected.length - lines.length;
	return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function renderDoor({ logicalId, detail }) {
	return `${(0,render_escape/* escapeText */.X1)(detail ?? 'it')} through ${(0,render_escape/* renderCode */.cR)(logicalId)}`;
}
function joinMore(texts) {
	const more = texts.length - LINES;
	return join(more > 0 ? [...texts.slice(0, LINES), `${more} more`] : texts);
}
function listNames(names) {
	return join(names.map(render_escape/* renderCode */.cR));
}
function listDetails(affected) {
	return join([...new Set(affected.flatMap(({ detail }) => (detail === undefined ? [] : (0,render_escape/* escapeText */.X1)(detail))))]);
}
function listTimes(affected) {
	return join([...new Set(affected.flatMap(({ detail }) => (detail === undefined ? [] : (0,render_escape/* renderCode */.cR)(detail))))]);
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
	return [{ forms: [renderAlert('CAUTION', [(0,render_escape/* escapeText */.X1)((0,redact/* redactText */.Rd)(cause))])], rank: 0 }, { forms: [advice === '' ? '' : `**What to try**\n${advice}`], rank: 0 }, ...services.map((service) => ({ forms: [renderEvidence(service), ''], rank: 3 }))];
}
function escapeAdvice(text) {
	return text
		.split('`')
		.map((part, index) => (index % 2 === 0 ? (0,render_escape/* escapeText */.X1)(part) : (0,render_escape/* renderCode */.cR)(part)))
		.join('');
}
function renderEvidence({ key, deployment, tasks, targets, logLines }) {
	const facts = [...deployment.map((text) => `deployment: ${text}`), ...tasks.map((text) => `task: ${text}`), ...targets.map((text) => `target: ${text}`)].map((text) => `- ${(0,render_escape/* escapeText */.X1)((0,redact/* redactText */.Rd)(text))}`);
	const logs = logLines.length === 0 ? '' : (0,render_escape/* renderFence */.Q)((0,redact/* redactText */.Rd)(logLines.join('\n')), '');
	return (0,details/* renderDetails */.P)(`${key}: what AWS and the tasks said`, [facts.join('\n'), logs].filter((part) => part !== '').join('\n\n'));
}

// EXTERNAL MODULE: ./lib/render/duration.js
var duration = __webpack_require__(5478);
// EXTERNAL MODULE: ./lib/render/failure.js
var render_failure = __webpack_require__(5522);
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
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/costChanges.js
var costChanges = __webpack_require__(2194);
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
	return (0,details/* renderDetails */.P)(title, changes.map(renderChange).join('\n\n'));
}
function renderChange(change) {
	const properties = change.action === 'new-revision' ? change.properties.map((one) => ({ ...one, replaces: false })) : change.properties;
	const lines = properties.flatMap((property) => renderProperty((0,redact/* redactProperty */.hY)(property), property));
	return `${(0,render_escape/* renderCode */.cR)(change.logicalId)}\n${(0,render_escape/* renderFence */.Q)(lines.join('\n'), 'diff')}`;
}
function renderProperty({ path, before, after, replaces }, original) {
	const suffix = replaces ? ' (replaces the resource)' : '';
	if (before === undefined && after === undefined) return [`! ${path}: changes; CloudFormation does not show how${suffix}`];
	if (before === after && original.before !== original.after) return [`! ${path}: ${redact/* HIDDEN */.RG} (changed)${suffix}`];
	return [...(before === undefined ? [] : [`- ${path}: ${shorten(before)}`]), ...(after === undefined ? [] : [`+ ${path}: ${shorten(after)}${suffix}`])];
}
function shorten(value) {
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
		const names = rows.filter((row) => row.type === type).map(({ logicalId }) => (0,render_escape/* renderCode */.cR)(logicalId));
		return `- ${(0,render_escape/* escapeText */.X1)(type)}: ${names.join(', ')}`;
	});
	return (0,details/* renderDetails */.P)(countFolded(rows), list.join('\n'));
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
	return [line('Resource', 'Action', 'What changes', 'Cost/mo', 'Type'), line(':--', ':--', ':--', '--:', ':--'), ...rows.slice(0, size).map((row) => line((0,render_escape/* renderCodeCell */.Qj)(row.logicalId), row.action, row.what, row.cost, (0,render_escape/* escapeText */.X1)(row.type))), ...(left > 0 ? [line('…', `and ${left} more`, '', '', '')] : [])].join('\n');
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
	const shown = names.slice(0, NAMES).map((name) => (0,render_escape/* renderCodeCell */.Qj)(name) + renderCauses(change.causes[name] ?? []));
	const more = names.length > NAMES ? ` and ${names.length - NAMES} more` : '';
	return shown.join(', ') + more;
}
function renderCauses(causes) {
	return causes.length === 0 ? '' : ` (from ${causes.map(render_escape/* escapeText */.X1).join(', ')})`;
}
function renderCost(change, cost, known) {
	if (cost === undefined) return known?.status === 'unpriced' ? 'not priced' : '';
	if (change.action !== 'add') return renderDifference(cost);
	if (cost.delta !== undefined) return (0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(cost.delta));
	return cost.after?.status === 'priced' ? `at least ${(0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(cost.after.monthly))}` : 'not priced';
}
function renderDifference({ delta, leftover }) {
	const left = leftover?.monthly === undefined ? '' : `, ${(0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(leftover.monthly))} goes on outside`;
	return `${delta === undefined ? 'not priced' : (0,render_escape/* escapeText */.X1)((0,money/* renderDelta */.PR)(delta).replace(/\/mo$/, ''))}${left}`;
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
	return `${(0,render_escape/* renderCode */.cR)(rollout.service)}: ${rollout.first ? renderFirst(rollout, version) : renderNext(rollout, version)}`;
}
function renderVersion({ images: [own = '', ...sidecars] }, { images }) {
	const image = images[own];
	if (image === undefined) return 'the new version';
	const beside = sidecars.flatMap((key) => {
		const other = images[key];
		return other === undefined ? [] : [`${(0,render_escape/* renderCode */.cR)(key)} ${(0,render_escape/* renderCode */.cR)(shortDigest(other.digest))}`];
	});
	const names = beside.length === 0 ? '' : ` with ${beside.join(', ')}`;
	return `image ${(0,render_escape/* renderCode */.cR)(shortDigest(image.digest))}${names}`;
}
function renderFirst(rollout, version) {
	return `first deployment, of ${version}: ${renderRelease(rollout)}it has ${minutes(rollout.timeoutMinutes)} to become healthy${renderChecks(rollout, ', and to pass ')}${rollout.approve ? ', then waits until somebody promotes it' : ''}; if it does not, what this deployment made is removed again.`;
}
function renderRelease({ release }) {
	return release === undefined ? '' : `one task of it runs ${(0,render_escape/* renderCode */.cR)((0,redact/* redactText */.Rd)(release.join(' ')))} and ends well, then `;
}
function renderChecks({ checks }, lead) {
	const asked = checks.map(({ path, status, withinSeconds }) => `${(0,render_escape/* renderCode */.cR)(`GET ${path}`)} → ${status} within ${withinSeconds} s`);
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
		{ forms: (0,costChanges/* renderCostChangeForms */.Zd)(plan.cost), rank: 3 },
		{ forms: (0,costs/* renderCostForms */.$C)(plan.cost.after), rank: 3 },
		{ forms: (0,costs/* renderPictureForms */.UV)(plan.cost.after), rank: 2 },
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
	const inline = listOf(properties.Policies).map((policy) => (isObject(policy) ? policy.PolicyDocument : undefined));
	const documents = [properties.PolicyDocument, ...inline];
	return [...documents.flatMap(statementsOf).flatMap(allowancesOf), ...listOf(properties.ManagedPolicyArns).map((arn) => `managed policy ${grants_textOf(arn)}`), ...statementsOf(properties.AssumeRolePolicyDocument).map((statement) => `may be assumed by ${grants_textOf(statement.Principal)}`)];
}
function allowancesOf(statement) {
	const { Action, NotAction, Resource, NotResource, Condition } = statement;
	const actions = [...listOf(Action).map(grants_textOf), ...listOf(NotAction).map((one) => `everything but ${grants_textOf(one)}`)];
	const resources = [...listOf(Resource).map(grants_textOf), ...listOf(NotResource).map((one) => `everything but ${grants_textOf(one)}`)];
	const condition = Condition === undefined ? '' : ` if ${grants_textOf(Condition)}`;
	return actions.flatMap((action) => resources.map((resource) => `${action} on ${resource}${condition}`));
}
function statementsOf(document) {
	if (!isObject(document)) return [];
	return listOf(document.Statement)
		.filter(isObject)
		.filter((statement) => statement.Effect === 'Allow');
}
function ingressOf({ type, properties }) {
	if (type === 'AWS::EC2::SecurityGroupIngress') return [properties];
	if (type === 'AWS::EC2::SecurityGroup') return listOf(properties.SecurityGroupIngress).filter(isObject);
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
function listOf(value) {
	if (value === undefined) return [];
	return grants_isList(value) ? value : [value];
}
function grants_isList(value) {
	return Array.isArray(value);
}
function isObject(value) {
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
	const rule = `\`policies.${policy}\` allows ${(0,render_escape/* escapeText */.X1)((0,money/* renderMonthly */.Kr)(limit))}`;
	const verb = policy === 'max_monthly_cost' ? 'cost' : 'add';
	const bound = unknown.length === 0 ? '' : 'at least ';
	const reach = amount === undefined ? '' : `, and this may ${verb} ${bound}${(0,render_escape/* escapeText */.X1)((0,money/* renderMonthly */.Kr)(amount))}`;
	const shares = causes.map(({ logicalId, monthly }) => `${(0,render_escape/* renderCode */.cR)(logicalId)} ${(0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(monthly))}`);
	const most = shares.length === 0 ? '' : `, most of it ${shares.join(', ')}`;
	return `${rule}${reach}${most}.${renderUnknown(unknown)}`;
}
function renderUnknown(unknown) {
	if (unknown.length === 0) return '';
	const more = unknown.length > REASONS ? ` and ${unknown.length - REASONS} more` : '';
	return ` How much it is cannot be known: ${unknown.slice(0, REASONS).map(render_escape/* escapeText */.X1).join('; ')}${more}.`;
}

;// CONCATENATED MODULE: ./lib/render/refusal.js





const queueAdvice = 'when what is ahead of it is merged, update the branch of the pull request, so that it is planned once more, and queue it again';
function adviseRefused(refusal) {
	return refusal.kind === 'policy-violated' ? adviseViolations(refusal.violations) : queueAdvice;
}
const ROWS = 50;
function renderRefusal(refusal) {
	switch (refusal.kind) {
		case 'plan-changed':
			return [fixed(renderAlert('WARNING', ['**The plan changed since the review.** Nothing was executed. What differs from the review:'])), { forms: [renderDifferences(refusal.differences), renderCount(refusal.differences)], rank: 3 }];
		case 'record-missing':
			return [fixed(renderAlert('WARNING', ['**Nobody reviewed this plan.** Nothing was executed.'])), fixed(refusal.reasons.map((reason) => `- ${(0,render_escape/* escapeText */.X1)((0,redact/* redactText */.Rd)(reason))}`).join('\n'))];
		case 'policy-violated':
			return [fixed(renderAlert('CAUTION', ['**A policy of the file forbids this.** Nothing was executed.', ...refusal.violations.map(renderViolation)]))];
		case 'stack-busy':
			return [
				fixed(renderAlert('WARNING', [`**The stack is busy.** It is ${(0,render_escape/* renderCode */.cR)(refusal.status)} with another change, after ${(0,duration/* renderDuration */.P)(refusal.waitedSeconds)} of waiting. Nothing was executed.`])),
				fixed(refusal.awaiting.length === 0 ? '**Next:** run this job again when that change is over, or raise `busy-timeout`.' : `**Next:** that change waits for approval of ${refusal.awaiting.map(render_escape/* renderCode */.cR).join(', ')}: end it with the command \`promote\` or \`rollback\`, then run this job again.`),
			];
	}
}
function renderDifferences(differences) {
	const rows = differences.slice(0, ROWS).map(({ subject, type, kind, what }) => {
		const named = type === undefined ? '' : (0,render_escape/* escapeText */.X1)(type);
		return `| ${(0,render_escape/* renderCodeCell */.Qj)(subject)} | ${named} | ${words[kind]} | ${what.map(render_escape/* escapeText */.X1).join('<br>')} |`;
	});
	const more = differences.length - rows.length;
	return ['| Resource | Type | | What differs |', '| :-- | :-- | :-- | :-- |', ...rows, ...(more > 0 ? ['', `and ${more} more`] : [])].join('\n');
}
const words = {
	unreviewed: 'not reviewed',
	gone: 'no longer there',
	different: 'different',
};
function renderCount(differences) {
	return `${differences.length} resources differ.`;
}
function fixed(text) {
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
		report_fixed(`### ${renderTitle(report, (cost) => (0,headline/* renderCostChange */.uU)(cost))}`),
		report_fixed(renderLead(report)),
		...renderResult(report.result, report, run),
		{ forms: [renderServices(report.services), ''], rank: 2 },
		report_fixed(report.warnings.map((warning) => `- ${(0,render_escape/* escapeText */.X1)((0,redact/* redactText */.Rd)(warning))}`).join('\n')),
		{ forms: [report_renderChecks(report), ''], rank: 1 },
		report_fixed(renderFooter(report, run)),
	];
	const where = run.url === undefined ? 'the job summary' : `the [job summary](${run.url})`;
	return fitSections(sections, `> [!NOTE]\n> Shortened to fit; ${where} has all of it.`, limit).text;
}
function renderReportTitle(report) {
	return renderTitle(report, (cost) => (0,headline/* renderCostChange */.uU)(cost, ''));
}
function renderFailedReport(environment, failure, run) {
	const header = (0,render_header/* renderHeader */.w)({ environment, run: run.id, attempt: run.attempt });
	const link = run.url === undefined ? '' : `<sub>[run ${run.id}.${run.attempt}](${run.url})</sub>`;
	const parts = [`### 🔴 ${(0,render_escape/* escapeText */.X1)(environment)}: apply failed`, (0,render_failure/* renderFailure */.zt)(failure), link];
	return `${header}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function renderTitle({ environment, result, plan, seconds }, renderCost) {
	const name = (0,render_escape/* escapeText */.X1)(environment);
	const after = (0,duration/* renderDuration */.P)(seconds);
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
	const counts = plan && `**${(0,headline/* renderCounts */.Pn)(plan.counts)}** in ${(0,render_escape/* renderCode */.cR)(stack)}`;
	const waits = result.kind === 'refused' || result.kind === 'awaiting-approval';
	const parts = [plan !== undefined && waits ? `It would be ${counts}: ${(0,headline/* renderCostChange */.uU)(plan.cost)}` : counts, warrant && renderWarrant(warrant), plan !== undefined && (waits || result.kind === 'applied') ? (0,costs/* renderPriceSources */.QZ)(plan.cost.after) : ''];
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
			return [report_fixed((0,render_escape/* escapeText */.X1)((0,redact/* redactText */.Rd)(result.stage)))];
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
			return [report_fixed(`Only the following stopped: the stack is ${(0,render_escape/* renderCode */.cR)(result.stackStatus)} and AWS goes on without this run.`), report_fixed('**Next:** run this job again to follow it to its end.')];
		case 'awaiting-approval':
			return renderDecision(plan, fingerprint, run);
		case 'awaiting-promotion':
			return [
				report_fixed(['The new version runs and is tested; all traffic is on the old one.', ...result.addresses.map(({ service, url }) => `- ${(0,render_escape/* renderCode */.cR)(service)} answers at ${(0,render_escape/* escapeText */.X1)(url)}`)].join('\n')),
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
		const steps = stages.map(({ name, seconds }) => `${(0,render_escape/* escapeText */.X1)(name)} ${(0,duration/* renderDuration */.P)(seconds)}`);
		const images = containers.map(({ name, digest }) => {
			const image = (0,render_escape/* renderCodeCell */.Qj)(shortDigest(digest));
			return name === key ? image : `${(0,render_escape/* renderCodeCell */.Qj)(name)}${NO_BREAK}${image}`;
		});
		const cells = [(0,render_escape/* renderCodeCell */.Qj)(key), images.join('<br>'), (0,render_escape/* escapeText */.X1)(deployment ?? '')];
		return `| ${[...cells, steps.map((step) => step.replaceAll(' ', NO_BREAK)).join('<br>')].join(' | ')} |`;
	});
	const addresses = rolled.flatMap(({ key, url }) => (url === undefined ? [] : [`${(0,render_escape/* renderCode */.cR)(key)}: ${(0,render_escape/* escapeText */.X1)(url)}`]));
	const table = ['| Service | Image | Deployment | Stages |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
	return [table, ...addresses].join('\n\n');
}
function report_renderChecks({ checks }) {
	const marks = { ok: '✅', skipped: '⚪', failed: '🔴' };
	const lines = checks.map(({ name, result, reason }) => `- ${marks[result]} ${(0,render_escape/* escapeText */.X1)(name)}: ${(0,render_escape/* escapeWords */.RL)(reason)}`);
	return (0,details/* renderDetails */.P)(`Checks: ${checks.length}`, lines.join('\n'));
}
function renderFooter({ commit, fingerprint }, run) {
	const parts = [`commit ${(0,render_escape/* renderCode */.cR)(commit.slice(0, 7))}`, ...(run.url === undefined ? [] : [`[run ${run.id}.${run.attempt}](${run.url})`]), ...(fingerprint === undefined ? [] : [`plan ${(0,render_escape/* renderCode */.cR)(fingerprint.slice(0, 12))}`])];
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
	const name = (0,render_escape/* escapeText */.X1)(head.environment);
	switch (state.kind) {
		case 'planning':
			return [comment_fixed(`### ⏳ ${name}: planning`), comment_fixed('What merging would change and cost is being worked out. Nothing is changed by that.')];
		case 'failed':
			return [comment_fixed(`### 🔴 ${name}: the plan failed`), comment_fixed((0,render_failure/* renderFailure */.zt)(state.failure)), comment_fixed('Nothing was deployed. Push a commit or run the job again to plan anew.')];
		case 'closed':
			return [comment_fixed(`### ⚫ ${name}: closed without merging`), comment_fixed(renderClosed(state.changeSets))];
		case 'planned':
			return state.plan.kind === 'no-changes' ? renderUnchanged(name, state.plan) : renderPlanned(name, state);
	}
}
function renderUnchanged(name, plan) {
	const sources = (0,costs/* renderPriceSources */.QZ)(plan.cost.after);
	return [comment_fixed((0,headline/* renderHeadline */.Lf)(name, plan)), comment_fixed(renderCallouts(plan)), comment_fixed(`Merging changes nothing in AWS. ${(0,render_escape/* renderCode */.cR)(plan.stack)} stays as it is, at ${(0,headline/* renderTotal */.Lx)(plan.cost.after)}${sources === '' ? '' : ` (${sources})`}.`)];
}
function renderPlanned(name, state) {
	const { plan } = state;
	const counts = `**${(0,headline/* renderCounts */.Pn)(plan.counts)}** in ${(0,render_escape/* renderCode */.cR)(plan.stack)}`;
	const { cost } = plan;
	const rest = [(0,headline/* renderKinds */.Gu)(cost.after), (0,headline/* renderRange */.iH)(cost.after), ...(0,costChanges/* renderBeside */.LM)(cost), (0,costs/* renderPriceSources */.QZ)(cost.after)];
	return [comment_fixed((0,headline/* renderHeadline */.Lf)(name, plan)), comment_fixed([counts, ...rest.filter((part) => part !== '')].join(' · ')), comment_fixed((0,costChanges/* renderLargest */.To)(cost)), ...(state.refusal === undefined ? [] : renderRefusal(state.refusal)), ...renderPlan(plan), comment_fixed(comment_renderNext(name, state))];
}
function comment_renderNext(name, { plan, recorded, draft, branch, fingerprint, refusal }) {
	if (refusal !== undefined) return `**Next:** ${adviseRefused(refusal)}.`;
	if (plan.provisional) return '**Next:** when the stack is done, run this job again; until then the check stays red.';
	const target = branch === undefined ? 'merging' : `merging into ${(0,render_escape/* renderCode */.cR)(branch)}`;
	const missing = [...(draft ? ['this pull request is still a draft'] : []), ...(recorded ? [] : [`the plan is too large to be kept on record, so a person must approve it after the merge: ${(0,render_escape/* renderCode */.cR)(fingerprint)}`])];
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
		...(head === undefined ? [] : [`head ${(0,render_escape/* renderCode */.cR)(head.slice(0, 7))}`]),
		...(base === undefined ? [] : [`base ${(0,render_escape/* renderCode */.cR)(base.slice(0, 7))}`]),
		...(run.url === undefined ? [] : [`[run ${run.id}.${run.attempt}](${run.url})`]),
		...(state.kind === 'planned' ? [`plan ${(0,render_escape/* renderCode */.cR)(state.fingerprint.slice(0, 12))}`] : []),
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
	const sources = (0,costs/* renderPriceSources */.QZ)(after);
	const sections = [
		`### ⚪ ${(0,render_escape/* escapeText */.X1)(environment)}: checked without credentials`,
		`The file is valid. At list prices its resources cost ${(0,headline/* renderTotal */.Lx)(after)}${sources === '' ? '' : ` (${sources})`}. What would change in AWS is not known here: a run without credentials asks AWS nothing.`,
		plan.warnings.length === 0
			? ''
			: renderAlert(
					'WARNING',
					plan.warnings.map((text) => (0,render_escape/* escapeWords */.RL)((0,redact/* redactText */.Rd)(text))),
				),
		renderResourceForms(plan)[0] ?? '',
		(0,costs/* renderCostForms */.$C)(after)[0] ?? '',
	].map((text) => ({ forms: [text], rank: 0 }));
	const folded = (0,details/* renderDetails */.P)('CloudFormation template', (0,render_escape/* renderFence */.Q)((0,redact/* redactTemplate */.Qk)(template), 'json'));
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

// EXTERNAL MODULE: ./lib/stack/build.js + 40 modules
var build = __webpack_require__(1623);
;// CONCATENATED MODULE: ./lib/commands/awaiting.js

const LONGEST_SECONDS = 2 * 86_400;
async function findAwaiting(config, { arn }, { clock, stacks, services }) {
	const resources = await stacks.resources(arn);
	const since = new Date(clock.now().getTime() - LONGEST_SECONDS * 1000);
	const found = await Promise.all(
		(0,build/* buildStack */.H)(config, undefined).services.map(async ({ key, logicalId }) => {
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
	if (result.status === 'rejected') log.warning(`change set ${name} stays behind: ${(0,redact/* redactText */.Rd)(String(result.reason))}`);
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
		tasks: counted(evidence.stoppedTasks.filter(stoppedByItself).map(describeTask)),
		targets: counted(evidence.targets.filter(({ state }) => state !== 'healthy').map(describeTarget)),
		logLines: evidence.logLines,
	};
}
function stoppedByItself({ stoppedReason }) {
	return !/^Scaling activity initiated by/.test(stoppedReason ?? '');
}
function counted(texts) {
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

// EXTERNAL MODULE: ./lib/stack/loadBalancer.js
var loadBalancer = __webpack_require__(7324);
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
	const balancer = (await stacks.resources(stackArn))[loadBalancer/* LOAD_BALANCER */.E5]?.physicalId ?? '';
	return `${testScheme}://${await gates.balancerName(balancer)}:${testPort}`;
}

// EXTERNAL MODULE: ./lib/config/images.js
var config_images = __webpack_require__(1978);
;// CONCATENATED MODULE: ./lib/commands/image.js


async function createImages(request, ports) {
	const images = {};
	for (const needed of (0,config_images/* imagesOf */.I)(request.config)) {
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
const beginnings = ['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS'];
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
	const start = events.findLastIndex((event) => isOfStack(event, stackArn) && beginnings.includes(event.status));
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
const nothing = {
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
		services: Object.fromEntries(goal.services.map(({ key }) => [key, nothing])),
		completeAt: undefined,
	};
}
function follow(state, observation, goal) {
	const stack = followEvents(state, observation.events, goal.stackArn);
	const services = goal.services.map((service) => {
		const before = state.services[service.key] ?? nothing;
		const arn = arnOf(service, observation.events) ?? before.arn;
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
function arnOf({ logicalId }, events) {
	return events.findLast((event) => event.logicalId === logicalId && event.physicalId.startsWith('arn:'))?.physicalId;
}
function decideNext(state, seconds, goal) {
	const look = {
		kind: 'look',
		watch: watched(state, goal),
		examine: examined(state, seconds, goal),
		gates: goal.services.flatMap((service) => {
			const { gate, deployment } = state.services[service.key] ?? nothing;
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
		const { gate, deployment } = state.services[key] ?? nothing;
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
	const missing = goal.services.flatMap((service) => proveService(service, state.services[service.key] ?? nothing) ?? []);
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
function watched(state, goal) {
	const { operation } = state;
	if (operation === undefined || isGoingBack(operation.status)) return [];
	return goal.services.flatMap(({ key }) => {
		const { arn, deployment, revision } = state.services[key] ?? nothing;
		const settled = deployment !== undefined && isOver(deployment) && (isFailing(deployment) || revision !== undefined);
		return arn === undefined || settled ? [] : [{ key, arn, since: operation.startedAt }];
	});
}
function freed(state, goal) {
	const { operation } = state;
	if (operation === undefined || !isGoingBack(operation.status)) return [];
	return goal.services.flatMap(({ key, release, checks, approval }) => {
		const { arn } = state.services[key] ?? nothing;
		const held = release !== undefined || checks.length > 0 || approval !== 'none';
		return arn === undefined || !held ? [] : [{ key, arn, since: operation.startedAt }];
	});
}
function examined(state, seconds, goal) {
	const { operation, firstFailure } = state;
	if (operation === undefined) return [];
	const late = seconds >= goal.timeoutSeconds && decideEnd(operation.status) === undefined;
	return goal.services.flatMap(({ key, logicalId }) => {
		const { arn, deployment, evidence } = state.services[key] ?? nothing;
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
		const step = follow(state, { ...seen, seconds }, goal);
		for (const line of step.lines) ports.log.line((0,redact/* redactText */.Rd)(line));
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
	const { images, services } = (0,build/* buildStack */.H)(config, undefined);
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

// EXTERNAL MODULE: ./lib/template/parse.js
var parse = __webpack_require__(1277);
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

// EXTERNAL MODULE: ./lib/cost/diff.js + 2 modules
var diff = __webpack_require__(724);
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
	const path = detail.path === undefined ? changes_nameOf(detail) : pathOf(detail.path);
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
function pathOf(pointer) {
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

// EXTERNAL MODULE: ./lib/plan/comparison.js
var comparison = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/stack/model.js
var model = __webpack_require__(6757);
// EXTERNAL MODULE: ./lib/template/references.js
var template_references = __webpack_require__(3606);
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
	const weights = modifies && body !== undefined ? (0,stack_deployed/* weightsOf */.Z$)(body) : undefined;
	return {
		type: change.type,
		action: action === 'new-revision' ? 'replace' : action,
		replacement: modifies ? change.replacement : undefined,
		policyAction: action === 'add' ? undefined : change.policyAction,
		properties: modifies ? [...new Set(distinctDetails(change.details).map(changes_nameOf))].sort() : [],
		before: digestBody(input.before?.template.Resources[change.logicalId], input.before, input),
		after: digestBody(weights && body ? (0,stack_deployed/* withoutWeights */.ov)(body) : body, input.after, input),
		weights,
	};
}
function digestBody(body, snapshot, named) {
	if (snapshot === undefined || body === undefined) return undefined;
	const names = parametersOf(body, snapshot.template).filter((name) => name !== model/* CREATED_AT */.z7);
	const parameters = Object.fromEntries(names.map((name) => [name, parameterOf(name, snapshot, named)]));
	return (0,digest/* digest */.br)({ body, parameters });
}
function parametersOf(body, template) {
	const references = (0,template_references/* referencesOf */.CL)(body.Properties ?? {}, template);
	return references.flatMap((reference) => (reference.kind === 'parameter' ? reference.name : []));
}
function parameterOf(name, snapshot, { images, codes }) {
	const value = snapshot.parameters[name];
	const code = codes.find(({ codeParameter }) => codeParameter === name);
	if (value !== undefined && code !== undefined) return code.key;
	if (value === undefined || !/@sha256:[0-9a-f]{64}$/.test(value)) return value;
	return images.find((one) => one.imageParameter === name)?.key ?? name;
}

// EXTERNAL MODULE: ./lib/stack/boundary.js
var boundary = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/stack/types.generated.js
var types_generated = __webpack_require__(7006);
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
const executionServices = new Set([...[...types_generated/* taggableTypes */.J.keys()].map(iamServiceOf), ...['budgets', 'route53', 'scheduler']]);

;// CONCATENATED MODULE: ./lib/plan/permissions.js


function describeNewServices(before, after, executionRole) {
	if ((0,boundary/* boundaryOf */.iH)(executionRole) === '') return [];
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

// EXTERNAL MODULE: ./lib/cost/money.js
var cost_money = __webpack_require__(6009);
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
	return (0,cost_money/* parseUsd */._e)(usd.toFixed(2));
}

// EXTERNAL MODULE: ./lib/plan/snapshot.js
var snapshot = __webpack_require__(1759);
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
const opening = / <<'END_[0-9a-f]{8}'$/;
const closing = /^END_[0-9a-f]{8}$/;
function parseScript(text) {
	const variables = new Map();
	const lines = [];
	let inVariables = false;
	for (const line of text.split('\n')) {
		if (opening.test(line)) inVariables = line.includes(' /etc/inferloop/environment ');
		const [, name, value] = (inVariables ? /^(\w+)=(.*)$/.exec(line) : undefined) ?? [];
		if (closing.test(line)) inVariables = false;
		else if (name !== undefined && value !== undefined) variables.set(name, value);
		else if (line.trim() !== '') lines.push(line.replace(opening, ''));
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
	const before = (0,snapshot/* readSnapshot */.R)(input.before, identity);
	const after = (0,snapshot/* readSnapshot */.R)(input.after, identity);
	const resourceChanges = changeSet?.changes ?? (0,comparison/* compareResources */.T)(before, after);
	const kind = decideKind(input, resourceChanges);
	const changes = explainUserData(buildChanges(resourceChanges), before, after);
	const rollouts = stack.services.flatMap((service) => rolloutOf(service, changes));
	const cost = (0,diff/* diffCosts */.U)({
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
		for (const other of (0,template_references/* dependenciesOf */.hk)(id, template)) {
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
		[model/* CREATED_AT */.z7]: current[model/* CREATED_AT */.z7] === undefined ? now.toISOString() : undefined,
		[model/* PERMISSIONS_BOUNDARY */.Or]: permissionsBoundary ?? (0,boundary/* boundaryOf */.iH)(executionRole),
	};
	const names = Object.keys(stack.parameters).filter((name) => (given[name] ?? current[name]) !== undefined);
	return {
		sent: Object.fromEntries(names.map((name) => [name, given[name]])),
		values: Object.fromEntries(names.map((name) => [name, given[name] ?? current[name] ?? ''])),
	};
}

// EXTERNAL MODULE: ./lib/stack/template.js
var template = __webpack_require__(4280);
;// CONCATENATED MODULE: ./lib/commands/budget.js


function judgeBudget(budget, { total, maximum, complete }) {
	if (budget === undefined) return [];
	const limit = (0,cost_money/* parseUsd */._e)(budget.monthly.toFixed(2));
	const allowed = `\`budget\` is ${(0,money/* renderMonthly */.Kr)(limit)}`;
	if (total > limit) return [`${allowed}, and this costs ${complete ? '' : 'at least '}${(0,money/* renderMonthly */.Kr)(total)}.`];
	return maximum > limit ? [`${allowed}, and this may cost up to ${(0,money/* renderMonthly */.Kr)(maximum)}.`] : [];
}

// EXTERNAL MODULE: ./lib/stack/bucket.js
var stack_bucket = __webpack_require__(6068);
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
	const bucket = (0,stack_bucket/* bucketNameAt */.Nk)(project, { account: owner, region });
	const path = `${(0,stack_bucket/* codeFolder */.O8)(environment, key)}/${bundle.digest}.zip`;
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

// EXTERNAL MODULE: ./lib/commands/cost.js + 12 modules
var cost = __webpack_require__(4575);
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
	if (grave.length > 0) throw refusal(least, grave);
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
function refusal(least, grave) {
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
const named = 3;
function describeRoom({ Resources }) {
	const types = new Map();
	for (const resource of Object.values(Resources)) {
		const { count, bytes } = types.get(resource.Type) ?? { count: 0, bytes: 0 };
		types.set(resource.Type, { count: count + 1, bytes: bytes + Buffer.byteLength(JSON.stringify(resource)) });
	}
	return [...types]
		.sort(([one, a], [other, b]) => b.bytes - a.bytes || (one < other ? -1 : 1))
		.slice(0, named)
		.map(([type, { count, bytes }]) => `${count} ${type} with ${Math.round(bytes / 1000)} kB`)
		.join(', ');
}

;// CONCATENATED MODULE: ./lib/commands/template.js





const OBJECT_LIMIT = 1_000_000;
async function sendTemplate({ config, stack, sender }, { account, objects }) {
	const templateBody = (0,template/* fitRequest */.B2)((0,template/* renderTemplate */.Xm)(stack));
	if ((0,template/* fitsRequest */.oW)(templateBody)) return { templateBody };
	const bytes = Buffer.byteLength(templateBody);
	const split = 'split the services over several files with a project each';
	if (bytes > OBJECT_LIMIT) throw tooLarge(stack, `has ${bytes} bytes, and CloudFormation takes ${OBJECT_LIMIT}`, split);
	const { project, region, environment } = config;
	const owner = await account();
	const bucket = (0,stack_bucket/* bucketNameAt */.Nk)(project, { account: owner, region });
	const folder = sender === 'plan' ? stack_bucket/* folders */.oW.plan : stack_bucket/* folders */.oW.templates(environment);
	const key = `${folder}/${(0,names/* hash */.tW)(templateBody, 64)}.json`;
	const stored = await objects.put({ bucket, owner, key, body: templateBody });
	if (stored === 'no-bucket') {
		throw tooLarge(stack, `has ${bytes} bytes, CloudFormation takes ${template/* REQUEST_LIMIT */.ul} in a request and the rest from S3, and there is no bucket ${bucket}`, `deploy the stack that \`inferloop bootstrap\` prints in this account and region: it has the bucket; or ${split}`);
	}
	return { templateBody, templateUrl: `https://${bucket}.s3.${region}.amazonaws.com/${key}` };
}
function tooLarge({ resources }, words, hint) {
	const room = describeRoom({ Resources: resources });
	return new errors/* DeployError */.s('change-set-failed', `the template ${words}; most of it is ${room}`, { fault: 'user', hint });
}

;// CONCATENATED MODULE: ./lib/commands/traffic.js



async function buildCurrentStack(config, deployed, ports) {
	const stack = (0,build/* buildStack */.H)(config, deployed);
	const changed = Object.entries(stack.resources).flatMap(([id, resource]) => (0,stack_deployed/* compareRule */.aL)(id, deployed?.Resources[id], resource)?.logicalId ?? []);
	if (changed.length === 0) return stack;
	return (0,build/* buildStack */.H)(config, deployed, await readLiveWeights(stack.name, changed, ports));
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

// EXTERNAL MODULE: ./lib/commands/usage.js
var commands_usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/proposal.js





















async function readBasis(config, { stacks, repositories }) {
	const [deployed, login] = await Promise.all([readDeployed(stacks, (0,names/* stackName */.Qx)(config)), repositories.login()]);
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
	const after = { template: (0,template/* buildTemplate */.Z)(stack), parameters: parameters.values };
	if (deployed.verdict.kind === 'update') {
		const identity = { stack: stack.name, region: config.region };
		const [now, then] = [(0,snapshot/* readSnapshot */.R)(deployed.snapshot, identity), (0,snapshot/* readSnapshot */.R)(after, identity)];
		verifyListeners(now, then);
		verifyRouting(stack.services, now, then);
	}
	const source = (0,digest/* digestSource */.IL)({ ...after, images });
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
		(0,cost/* estimateCosts */.N)({ before: deployed.snapshot, after, region: config.region, usage: (0,commands_usage/* readUsage */.k9)(config), now: ports.clock.now() }, costPorts),
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
	return { deployed, stack, plan, effects, fingerprint: (0,digest/* fingerprint */.Rj)(effects), source, changeSet };
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
function checkStack(stack, steadiness) {
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
	const stack = (0,names/* stackName */.Qx)(config);
	const steadiness = await waitUntilSteady({ stackName: stack, commit: source.commit, timeoutSeconds: request.inputs.busyTimeoutSeconds }, { ...ports, stacks: aws.stacks });
	const checked = withCheck(application, checkStack(stack, steadiness));
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
		stack: (0,names/* stackName */.Qx)(config),
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

// EXTERNAL MODULE: ./lib/commands/configuration.js + 1 modules
var configuration = __webpack_require__(102);
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
		fingerprint: (0,digest/* fingerprint */.Rj)(effects),
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
	return (0,digest/* digest */.br)(record);
}
function parseRecord(text) {
	const value = parseJson(text);
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
	if ((0,digest/* fingerprint */.Rj)(value.effects) !== value.fingerprint) {
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
function parseJson(text) {
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
	const summary = [(0,headline/* renderHeadline */.Lf)(environment, plan), renderCallouts(plan), 'The comment on the pull request has the details.'];
	return { title: check_renderTitle(plan), summary: summary.filter((part) => part !== '').join('\n\n') };
}
function renderRefusedCheck(environment, plan, refusal) {
	const sections = fitSections(renderRefusal(refusal), '', check_SUMMARY_LIMIT).text;
	return {
		title: renderRefusedTitle(refusal),
		summary: [(0,headline/* renderHeadline */.Lf)(environment, plan), sections, `**Next:** ${adviseRefused(refusal)}.`].join('\n\n'),
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
	return { title: (0,render_escape/* oneLine */.TN)((0,redact/* redactText */.Rd)(words)).slice(0, 200), summary: (0,render_failure/* renderFailure */.zt)(failure) };
}
function check_renderTitle(plan) {
	if (plan.kind === 'no-changes') return 'no changes';
	const counts = (0,headline/* renderCounts */.Pn)(plan.counts, ', ');
	if (plan.provisional) return `provisional, the stack is busy: ${counts}`;
	return `${counts}, ${check_renderCost(plan)}`;
}
function check_renderCost({ cost }) {
	return cost.delta === undefined ? (0,headline/* renderTotal */.Lx)(cost.after, '') : `${(0,headline/* boundOf */.s0)(cost)}${(0,money/* renderDelta */.PR)(cost.delta)}`;
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
			const failure = (0,render_failure/* describeFailure */.Ic)(error);
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
					ports?.log.warning(`the failure could not be published: ${(0,redact/* redactText */.Rd)(String(result.reason))}`);
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
	if (check === undefined) return missing(pull, `has no check run ${name}: nothing was planned for its last commit`);
	return judgeRecord(check, pull, request);
}
function judgeRecord(check, pull, request) {
	if (check.app === null) return missing(pull, 'has a plan that no GitHub App made');
	if (check.conclusion !== 'success') return missing(pull, `has a plan that ended as ${check.conclusion}`);
	const reading = parseRecord(check.text);
	if (reading.kind === 'unreadable') return missing(pull, `has no readable plan: ${reading.reason}`);
	const { record } = reading;
	if (digestRecord(record) !== check.externalId) return missing(pull, 'has a plan that was altered afterwards');
	const fits = record.repositoryId === request.repositoryId && record.environment === request.environment && record.pr === pull.number && record.head === pull.head;
	return fits ? reading : missing(pull, 'has a plan that is about something else');
}
function missing({ number }, reason) {
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
	const result = await (0,configuration/* readConfiguration */.T)(request, ports);
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
	const result = await (0,configuration/* readConfiguration */.T)(request, ports);
	if (result.kind === 'invalid') return result;
	if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
	const { config } = result;
	const { stacks } = ports.connect(config.region);
	const name = (0,names/* stackName */.Qx)(config);
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
				? refuse(`${command} does not run on ${event.kind}: nothing is deployed before it is merged`, `run ${command} on \`push\` to the branch of the environment${command === 'apply' ? ', or leave `command` out' : ', or by hand'}`)
				: { kind: 'run', command };
		case 'close':
			return event.kind === 'pull_request' ? { kind: 'run', command } : refuse(`close needs a pull request, and ${event.kind} has none`, 'run close on `pull_request` of type `closed`');
	}
}
function refuseOther(name) {
	if (name === 'pull_request_target') return refuse('pull_request_target is refused: it would run the code of a pull request with the secrets of the base branch', 'use `on: pull_request`; a pull request from a fork then gets the checks that need no credentials');
	return refuse(`there is nothing to do on ${name}`, 'use `on: pull_request`, `push`, `merge_group` or `workflow_dispatch`');
}
function refuse(message, hint) {
	return { kind: 'refuse', reason: 'event-unsupported', message, hint };
}

;// CONCATENATED MODULE: ./lib/commands/offline.js






async function planOffline(config, now) {
	const stack = (0,build/* buildStack */.H)(config, undefined);
	const after = { template: (0,template/* buildTemplate */.Z)(stack), parameters: {} };
	const usage = (0,commands_usage/* readUsage */.k9)(config);
	const { warnings, ...costs } = await (0,cost/* estimateCosts */.N)({ before: undefined, after, region: config.region, usage, now }, undefined);
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
	return renderOfflineSummary(config.environment, plan, (0,template/* renderTemplate */.Xm)(stack));
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
	const result = await (0,configuration/* readConfiguration */.T)(request, ports);
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
	const name = (0,names/* stackName */.Qx)(config);
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
	const name = (0,names/* stackName */.Qx)(config);
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
	const result = await (0,configuration/* readConfiguration */.T)(request, ports);
	if (result.kind === 'invalid') return result;
	if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
	const { config } = result;
	const source = await readSource(request.event, ports.workspace);
	const foreign = checkBranch(config, source, request.run);
	if (foreign !== undefined) return { kind: 'skipped', reason: foreign };
	const aws = ports.connect(config.region);
	const account = await checkAccount(config, aws, ports.log);
	const { state, underWay } = await findUnderWay(command, (0,names/* stackName */.Qx)(config), aws.stacks);
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

// EXTERNAL MODULE: ./lib/world/result.js
var world_result = __webpack_require__(3167);
;// CONCATENATED MODULE: ./lib/world/outcome.js




function describeCheck(file, outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'no-environment':
			return (0,world_result/* buildResult */.CR)('skipped', outcome.reason);
		case 'config': {
			const { environment } = outcome.config;
			const checked = { text: outcome.text, environment };
			return (0,world_result/* buildResult */.CR)('no-changes', `${file} is sound for ${environment}`, { checked });
		}
	}
}
function describePlan(outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'skipped':
			return (0,world_result/* buildResult */.CR)('skipped', outcome.reason);
		case 'offline':
			return (0,world_result/* buildResult */.CR)('skipped', `${outcome.environment}: checked without AWS, for want of credentials`, outcome);
		case 'planned':
			return (0,world_result/* buildResult */.CR)('planned', `${outcome.environment}: planned`, outcome);
		case 'no-changes':
			return (0,world_result/* buildResult */.CR)('no-changes', `${outcome.environment}: nothing would change`, outcome);
		case 'refused': {
			const failure = describeRefusal(`${outcome.environment}: not to be merged`, outcome.refusal);
			return (0,world_result/* buildFailed */.q3)('refused', { ...failure, hint: adviseRefused(outcome.refusal) }, outcome);
		}
		case 'provisional': {
			const message = `${outcome.environment}: the stack is busy with another deployment, so this plan is provisional`;
			return (0,world_result/* buildFailed */.q3)('failed', { reason: 'stack-busy', message, hint: 'run again when it is over' }, outcome);
		}
	}
}
function describeClose(outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'skipped':
			return (0,world_result/* buildResult */.CR)('skipped', outcome.reason);
		case 'closed': {
			const { environment, deleted, commentUrl } = outcome;
			const outputs = commentUrl === undefined ? {} : { 'comment-url': commentUrl };
			return (0,world_result/* buildResult */.CR)('closed', `${environment}: ${countOf(deleted.length, 'change set')} removed`, { outputs });
		}
	}
}
function describeApply(outcome) {
	switch (outcome.kind) {
		case 'invalid':
			return describeInvalid(outcome);
		case 'skipped':
			return (0,world_result/* buildResult */.CR)('skipped', outcome.reason);
		case 'superseded':
			return (0,world_result/* buildResult */.CR)('superseded', `${outcome.environment}: ${outcome.reason}`);
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
			return (0,world_result/* buildResult */.CR)('applied', title, outcome);
		case 'no-changes':
		case 'awaiting-approval':
			return (0,world_result/* buildResult */.CR)(result.kind, title, outcome);
		case 'awaiting-promotion':
			return (0,world_result/* buildResult */.CR)('awaiting-approval', title, outcome);
		case 'taken-back':
			return (0,world_result/* buildResult */.CR)('rolled-back', title, outcome);
		case 'rolled-back':
			return (0,world_result/* buildFailed */.q3)('rolled-back', describeDiagnosis('rollout-failed', title, result.diagnosis), outcome);
		case 'failed':
			return (0,world_result/* buildFailed */.q3)('failed', describeDiagnosis('rollout-failed', title, result.diagnosis), outcome);
		case 'timed-out':
			return (0,world_result/* buildFailed */.q3)('failed', describeDiagnosis('timeout', title, result.diagnosis), outcome);
		case 'cancelled': {
			const message = `${title}: the stack is ${result.stackStatus} and AWS goes on without this run`;
			return (0,world_result/* buildFailed */.q3)('failed', { reason: 'cancelled', message, hint: 'run again to follow it to its end' }, outcome);
		}
		case 'refused':
			return (0,world_result/* buildFailed */.q3)('refused', describeRefusal(title, result.refusal), outcome);
	}
}
function describeDiagnosis(reason, title, { cause, suggestions }) {
	return { reason, message: `${title}: ${cause}`, hint: suggestions.length === 0 ? undefined : suggestions.join('\n') };
}
function describeRefusal(title, refusal) {
	switch (refusal.kind) {
		case 'plan-changed': {
			const count = countOf(refusal.differences.length, 'resource');
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
	return (0,world_result/* buildFailed */.q3)('failed', error);
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/world/perform.js









async function perform(session) {
	const { inputs, event } = session.request;
	const decision = decideCommand(inputs, event);
	switch (decision.kind) {
		case 'skip':
			return (0,world_result/* buildResult */.CR)('skipped', decision.notice);
		case 'refuse':
			return (0,world_result/* buildFailed */.q3)('failed', decision);
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
			return describeCheck(request.inputs.config, await (0,configuration/* readConfiguration */.T)(request, world));
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
		ports?.log.warning(`GitHub could not be told: ${(0,redact/* redactText */.Rd)(String(result.reason))}`);
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
			const failure = (0,render_failure/* describeFailure */.Ic)(error);
			await Promise.all([settle(comment(renderFailedReport(about.environment, failure, run))), settle(update('failure', (0,redact/* redactText */.Rd)(failure.message)))]);
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
	return report.result.kind === 'deploying' ? (0,redact/* redactText */.Rd)(report.result.stage) : renderReportTitle(report);
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

// EXTERNAL MODULE: ./lib/cli/exitCode.js
var exitCode = __webpack_require__(6625);
// EXTERNAL MODULE: ./lib/cli/log.js
var cli_log = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/cli/markdown.js
var markdown = __webpack_require__(717);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/config/unknownKey.js
var unknownKey = __webpack_require__(4029);
// EXTERNAL MODULE: ./lib/sandbox/cloudformation/earlyValidation.js
var earlyValidation = __webpack_require__(7332);
// EXTERNAL MODULE: ./lib/sandbox/spec/specification.js
var spec_specification = __webpack_require__(2058);
;// CONCATENATED MODULE: ./lib/cli/typeCatalogue.js




function createTypeCatalogue() {
	return {
		async problems(template) {
			const specification = await (0,spec_specification/* readSpecification */.eB)();
			const names = await (0,spec_specification/* readTypeNames */.FH)();
			return [...unknownTypes(template, names), ...wrongProperties(template, specification), ...wrongAttributes(template, specification)];
		},
	};
}
function unknownTypes({ Resources }, names) {
	return Object.entries(Resources)
		.filter(([, { Type }]) => !names.includes(Type))
		.map(([logicalId, { Type }]) => {
			const close = (0,unknownKey/* nearest */.p)(Type, names);
			const hint = close === undefined ? 'look it up in the template reference' : `did you mean \`${close}\``;
			return { at: ['Resources', logicalId, 'Type'], message: `CloudFormation knows no type \`${Type}\``, hint };
		});
}
function wrongProperties(template, specification) {
	return (0,earlyValidation/* validateProperties */.E)(template, specification).map(({ type, path, reason }) => {
		const at = path.split('/').slice(1);
		const [, place = '', key] = /^#(\S*): (?:extraneous|required) key \[(.+)\]/.exec(reason) ?? [];
		if (key === undefined) {
			return { at, message: `${type} ${reason}`, hint: `look up ${type} in the template reference` };
		}
		const where = place === '' ? type : `${place.slice(1).replaceAll('/', '.')} of ${type}`;
		if (reason.includes('required key')) {
			return { at, message: `${where} needs \`${key}\``, hint: `look up ${type} in the template reference` };
		}
		const known = place === '' ? Object.keys(specification(type)?.properties ?? {}) : [];
		const close = (0,unknownKey/* nearest */.p)(key, known);
		const hint = close === undefined ? `look up ${type} in the template reference` : `did you mean \`${close}\``;
		return { at, message: `${where} has no \`${key}\``, hint };
	});
}
function wrongAttributes(template, specification) {
	return Object.entries(template.Resources).flatMap(([logicalId, { Properties = {} }]) =>
		(0,template_references/* referencesOf */.CL)(Properties, template).flatMap((reference) => {
			if (reference.kind !== 'resource' || reference.attribute === undefined) return [];
			const { attribute } = reference;
			const type = template.Resources[reference.logicalId]?.Type ?? '';
			const known = specification(type)?.attributes ?? [attribute];
			if (known.some((one) => one === attribute || attribute.startsWith(`${one}.`))) return [];
			const message = `${type} has no attribute \`${attribute}\``;
			const close = (0,unknownKey/* nearest */.p)(attribute, known);
			const hint = close === undefined ? `it has ${known.join(', ')}` : `did you mean \`${close}\``;
			return [{ at: ['Resources', logicalId, 'Properties'], message, hint }];
		}),
	);
}

;// CONCATENATED MODULE: ./lib/cli/deploy.js














function createRun(now) {
	return { id: now.getTime(), attempt: 1, url: undefined, repository: '', repositoryId: 0, defaultBranch: 'main' };
}
async function deploy(command, values) {
	const given = Object.fromEntries(Object.keys(values).map((name) => [name, (0,options/* lastOf */.g1)(values, name)]));
	const inputs = (0,world_inputs/* parseInputs */.T)({ ...given, command });
	const speed = (0,environment/* readSpeed */.qW)(process.env);
	const log = (0,cli_log/* createTerminalLog */.$)();
	const clock = (0,world_clock/* createClock */.t)(speed);
	let stoppedBy;
	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.on(signal, () => {
			if (clock.cancelled()) process.exit((0,exitCode/* exitCodeOfSignal */.f)(signal));
			log.warning(`${signal}: stopping here; what AWS has been told to do goes on`);
			stoppedBy = signal;
			clock.cancel();
		});
	}
	const world = (0,connect/* connectWorld */.Z)({
		directory: process.cwd(),
		config: inputs.config,
		role: undefined,
		github: undefined,
		environment: (0,environment/* readChildEnvironment */.Qs)(process.env),
		clock,
		log,
		speed,
		types: createTypeCatalogue(),
		sandbox: (0,environment/* readSandbox */.kR)(process.env),
	});
	const event = { kind: 'terminal' };
	const request = { inputs, event, run: createRun(clock.now()), suffix: randomName() };
	const result = await perform(openSession(request, world));
	print(result);
	return stoppedBy === undefined ? (0,exitCode/* exitCodeOf */.F)(result.failure?.reason) : (0,exitCode/* exitCodeOfSignal */.f)(stoppedBy);
}
function print({ summary, checked, headline, failure }) {
	if (checked !== undefined) process.stdout.write(renderResolved(checked.text, checked.environment));
	const shown = summary && process.stdout.isTTY ? (0,markdown/* renderPlain */.l)(summary, { folded: 'shown' }) : summary;
	if (shown !== undefined) process.stdout.write(`${shown}\n`);
	const told = failure && (0,world_result/* renderTold */.WE)(failure);
	process.stderr.write(`${told === undefined ? headline : `${told.title}: ${told.text}`}\n`);
}
function randomName() {
	return Array.from({ length: 6 }, () => (0,external_node_crypto_.randomInt)(36).toString(36)).join('');
}


/***/ }),

/***/ 7804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTerminalLog)
/* harmony export */ });
/* harmony import */ var _config_codeFrame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1968);

function createTerminalLog() {
	const secrets = new Set();
	const print = (text) => {
		const shown = [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
		process.stderr.write(`${shown}\n`);
	};
	return {
		group(title, body) {
			print(title);
			return body();
		},
		line: print,
		warning: (text) => print(`warning: ${text}`),
		problems(problems, source, level) {
			for (const problem of problems) {
				const { file, line, column } = problem.at;
				const hint = problem.hint === undefined ? '' : `\n${problem.hint}`;
				print(`${file}:${line}:${column} ${level}: ${problem.message}\n${(0,_config_codeFrame_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCodeFrame */ .b)(source, problem)}${hint}\n`);
			}
		},
		mask(secret) {
			if (secret.trim() !== '') secrets.add(secret);
		},
	};
}


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ estimateCosts)
});

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
		const [valid, refused] = split(amounts);
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
function split(amounts) {
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

// EXTERNAL MODULE: ./lib/template/model.js
var model = __webpack_require__(9355);
// EXTERNAL MODULE: ./lib/cost/money.js
var money = __webpack_require__(6009);
;// CONCATENATED MODULE: ./lib/cost/estimate.js


function estimate(request) {
	const resources = request.resources.map((resource) => priceResource(resource, request)).sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
	const components = resources.flatMap((resource) => (resource.status === 'priced' ? resource.components : []));
	const total = sum(components.map(({ monthly }) => monthly));
	const usage = sum(components.filter(({ kind }) => kind === 'usage').map(({ monthly }) => monthly));
	return {
		region: request.region,
		day: request.day,
		resources,
		fixed: total - usage,
		usage,
		total,
		minimum: sum(components.map(({ minimum, monthly }) => minimum ?? monthly)),
		maximum: sum(components.map(({ maximum, monthly }) => maximum ?? monthly)),
		complete: resources.every(isComplete),
	};
}
function priceResource({ logicalId, type, dimensions }, { region, prices }) {
	if (dimensions instanceof model/* Unknown */.$) return { logicalId, type, status: 'unpriced', reason: dimensions.because };
	if (dimensions.length === 0) return { logicalId, type, status: 'free' };
	const priced = dimensions.map((dimension) => priceDimension(dimension, region, prices));
	const components = priced.flatMap((one) => (one.kind === 'unpriced' ? [] : [one]));
	const unpriced = priced.flatMap((one) => (one.kind === 'unpriced' ? [{ name: one.name, reason: one.reason }] : []));
	const [missing] = unpriced;
	if (components.length === 0 && missing !== undefined) {
		return { logicalId, type, status: 'unpriced', reason: missing.reason };
	}
	const monthly = sum(components.map((component) => component.monthly));
	return { logicalId, type, status: 'priced', components, unpriced, monthly };
}
function priceDimension({ name, price: key, quantity, kind, assumption }, region, prices) {
	if (quantity instanceof model/* Unknown */.$) return { kind: 'unpriced', name, reason: quantity.because };
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
		furtherPrice: (0,money/* priceAfter */.U7)(price.tiers, expected),
		monthly: (0,money/* charge */.Ji)(price.tiers, expected),
		...(band && { minimum: (0,money/* charge */.Ji)(price.tiers, band.minimum), maximum: (0,money/* charge */.Ji)(price.tiers, band.maximum) }),
		kind,
		...(assumption === undefined ? {} : { assumption }),
		price: price.origin,
	};
}
function isComplete(resource) {
	return resource.status === 'free' || (resource.status === 'priced' && resource.unpriced.length === 0);
}
function sum(amounts) {
	return amounts.reduce((total, amount) => total + amount, 0n);
}

// EXTERNAL MODULE: ./lib/cost/measure.js + 23 modules
var measure = __webpack_require__(3177);
// EXTERNAL MODULE: ./lib/cost/products/units.js
var units = __webpack_require__(1469);
;// CONCATENATED MODULE: ./lib/cost/products/families/computing.js

const fargate = { service: 'AmazonECS', family: 'Compute' };
const volume = { service: 'AmazonEC2', family: 'Storage', ...units/* gigabyteMonths */.QX };
const operations = { service: 'AmazonEC2', family: 'System Operation' };
const lambda = { service: 'AWSLambda', family: 'Serverless' };
const calls = { service: 'AmazonApiGateway', family: 'API Calls', ...units/* requests */.zG };
const socket = { service: 'AmazonApiGateway', family: 'WebSocket' };
const computing = {
	'apigateway.http': { ...calls, usage: 'ApiGatewayHttpRequest' },
	'apigateway.rest': { ...calls, usage: 'ApiGatewayRequest' },
	'apigateway.websocket.message': {
		...socket,
		usage: 'ApiGatewayMessage',
		...(0,units/* counted */.hS)(/^messages$/i, 'messages'),
	},
	'apigateway.websocket.minute': { ...socket, usage: 'ApiGatewayMinute', ...(0,units/* counted */.hS)(/^minutes$/i, 'minutes') },
	'ebs.gp2.gb': { ...volume, usage: 'EBS:VolumeUsage.gp2' },
	'ebs.gp3.gb': { ...volume, usage: 'EBS:VolumeUsage.gp3' },
	'ebs.gp3.iops': { ...operations, usage: 'EBS:VolumeP-IOPS.gp3', ...units/* iopsMonths */.Jl },
	'ebs.gp3.throughput': {
		service: 'AmazonEC2',
		family: 'Provisioned Throughput',
		usage: 'EBS:VolumeP-Throughput.gp3',
		...(0,units/* counted */.hS)(/^gibps-mo(nth)?$/i, 'GiB/s-months'),
	},
	'ebs.io1.gb': { ...volume, usage: 'EBS:VolumeUsage.piops' },
	'ebs.io1.iops': { ...operations, usage: 'EBS:VolumeP-IOPS.piops', ...units/* iopsMonths */.Jl },
	'ebs.io2.gb': { ...volume, usage: 'EBS:VolumeUsage.io2' },
	'ebs.io2.iops': { ...operations, usage: 'EBS:VolumeP-IOPS.io2', ...units/* iopsMonths */.Jl },
	'ebs.io2.iops.tier2': { ...operations, usage: 'EBS:VolumeP-IOPS.io2.tier2', ...units/* iopsMonths */.Jl },
	'ebs.io2.iops.tier3': { ...operations, usage: 'EBS:VolumeP-IOPS.io2.tier3', ...units/* iopsMonths */.Jl },
	'ebs.sc1.gb': { ...volume, usage: 'EBS:VolumeUsage.sc1' },
	'ebs.snapshot.gb': {
		service: 'AmazonEC2',
		family: 'Storage Snapshot',
		usage: 'EBS:SnapshotUsage',
		...units/* gigabyteMonths */.QX,
	},
	'ebs.st1.gb': { ...volume, usage: 'EBS:VolumeUsage.st1' },
	'ebs.standard.gb': { ...volume, usage: 'EBS:VolumeUsage' },
	'ebs.standard.io': { ...operations, usage: 'EBS:VolumeIOUsage', ...(0,units/* counted */.hS)(/^ios$/i, 'requests') },
	'fargate.arm.gb': { ...fargate, usage: 'Fargate-ARM-GB-Hours', ...units/* gigabyteHours */.Qe },
	'fargate.arm.vcpu': { ...fargate, usage: 'Fargate-ARM-vCPU-Hours:perCPU', ...units/* vcpuHours */.Q$ },
	'fargate.ephemeral.gb': { ...fargate, usage: 'Fargate-EphemeralStorage-GB-Hours', ...units/* gigabyteHours */.Qe },
	'fargate.x86.gb': { ...fargate, usage: 'Fargate-GB-Hours', ...units/* gigabyteHours */.Qe },
	'fargate.x86.vcpu': { ...fargate, usage: 'Fargate-vCPU-Hours:perCPU', ...units/* vcpuHours */.Q$ },
	'lambda.arm.gbs': {
		...lambda,
		usage: 'Lambda-GB-Second-ARM',
		has: { group: 'AWS-Lambda-Duration-ARM' },
		...units/* gigabyteSeconds */.Ow,
	},
	'lambda.arm.request': { ...lambda, usage: 'Request-ARM', has: { group: 'AWS-Lambda-Requests-ARM' }, ...units/* requests */.zG },
	'lambda.storage.gbs': { ...lambda, has: { group: 'AWS-Lambda-Storage-Duration' }, ...units/* gigabyteSeconds */.Ow },
	'lambda.x86.gbs': {
		...lambda,
		usage: 'Lambda-GB-Second',
		has: { group: 'AWS-Lambda-Duration' },
		...units/* gigabyteSeconds */.Ow,
	},
	'lambda.x86.provisioned': { ...lambda, has: { group: 'AWS-Lambda-Provisioned-Concurrency' }, ...units/* gigabyteSeconds */.Ow },
	'lambda.x86.request': { ...lambda, usage: 'Request', has: { group: 'AWS-Lambda-Requests' }, ...units/* requests */.zG },
};

;// CONCATENATED MODULE: ./lib/cost/products/families/delivery.js

const cloudFront = { service: 'AmazonCloudFront', sells: 'everywhere' };
const dns = {
	service: 'AmazonRoute53',
	family: 'DNS Query',
	sells: 'everywhere',
	...(0,units/* counted */.hS)(/^queries$/i, 'queries'),
};
const waf = { service: 'awswaf', family: 'Web Application Firewall' };
const acls = (0,units/* counted */.hS)(/^webacl-mo(nth)?$/i, 'web ACL-months');
const rules = (0,units/* counted */.hS)(/^rule-mo(nth)?$/i, 'rule-months');
const delivery = {
	'cloudfront.gb': {
		...cloudFront,
		family: 'Data Transfer',
		asked: { transferType: 'CloudFront Outbound', fromLocation: 'United States' },
		...units/* gigabytes */.kN,
	},
	'cloudfront.https': {
		...cloudFront,
		family: 'Request',
		asked: { location: 'United States', requestType: 'CloudFront-Request-HTTPS-Proxy' },
		...units/* requests */.zG,
	},
	'route53.geo': { ...dns, usage: 'Geo-Queries' },
	'route53.health': {
		service: 'AmazonRoute53',
		family: 'DNS Health Check',
		usage: 'Health-Check-AWS',
		sells: 'everywhere',
		...(0,units/* counted */.hS)(/^healthchecks$/i, 'health checks'),
	},
	'route53.latency': { ...dns, usage: 'LBR-Queries' },
	'route53.query': { ...dns, usage: 'DNS-Queries' },
	'route53.resolver.hour': {
		service: 'AmazonRoute53',
		family: 'DNS Query',
		usage: 'ResolverNetworkInterface',
		...units/* hours */.c$,
	},
	'route53.zone': {
		service: 'AmazonRoute53',
		family: 'DNS Zone',
		usage: 'HostedZone',
		sells: 'everywhere',
		...(0,units/* counted */.hS)(/^hostedzones$/i, 'hosted zones'),
	},
	'waf.acl': { ...waf, usage: 'WebACLV2', ...acls },
	'waf.global.acl': { ...waf, usage: 'Global-WebACLV2', sells: 'everywhere', ...acls },
	'waf.global.request': { ...waf, usage: 'Global-RequestV2-Tier1', sells: 'everywhere', ...units/* requests */.zG },
	'waf.global.rule': { ...waf, usage: 'Global-RuleV2', sells: 'everywhere', ...rules },
	'waf.request': { ...waf, usage: 'RequestV2-Tier1', ...units/* requests */.zG },
	'waf.rule': { ...waf, usage: 'RuleV2', ...rules },
};

;// CONCATENATED MODULE: ./lib/cost/products/families/network.js

const application = { service: 'AWSELB', family: 'Load Balancer-Application' };
const classic = { service: 'AWSELB', family: 'Load Balancer' };
const gateway = { service: 'AWSELB', family: 'Load Balancer-Gateway' };
const layer4 = { service: 'AWSELB', family: 'Load Balancer-Network' };
const nat = { service: 'AmazonEC2', family: 'NAT Gateway' };
const endpoint = { service: 'AmazonVPC', family: 'VpcEndpoint' };
const network = {
	'alb.hour': { ...application, usage: 'LoadBalancerUsage', ...units/* hours */.c$ },
	'alb.lcu': { ...application, usage: 'LCUUsage', ...units/* lcuHours */.iV },
	'clb.gb': { ...classic, usage: 'DataProcessing-Bytes', ...units/* gigabytes */.kN },
	'clb.hour': { ...classic, usage: 'LoadBalancerUsage', ...units/* hours */.c$ },
	'egress.gb': {
		service: 'AWSDataTransfer',
		family: 'Data Transfer',
		usage: 'DataTransfer-Out-Bytes',
		asked: { transferType: 'AWS Outbound', toLocation: 'External' },
		sells: 'from a location',
		...units/* gigabytes */.kN,
	},
	'gwlb.hour': { ...gateway, usage: 'LoadBalancerUsage', ...units/* hours */.c$ },
	'gwlb.lcu': { ...gateway, usage: 'LCUUsage', ...units/* lcuHours */.iV },
	'nat.gb': { ...nat, usage: 'NatGateway-Bytes', ...units/* gigabytes */.kN },
	'nat.hour': { ...nat, usage: 'NatGateway-Hours', ...units/* hours */.c$ },
	'nlb.hour': { ...layer4, usage: 'LoadBalancerUsage', ...units/* hours */.c$ },
	'nlb.lcu': { ...layer4, usage: 'LCUUsage', ...units/* lcuHours */.iV },
	'publicipv4.hour': {
		service: 'AmazonVPC',
		family: 'VPC Public IPv4 Address',
		usage: 'PublicIPv4:InUseAddress',
		...units/* hours */.c$,
	},
	'vpce.gb': { ...endpoint, usage: 'VpcEndpoint-Bytes', ...units/* gigabytes */.kN },
	'vpce.gwlb.gb': { ...endpoint, usage: 'VpcEndpoint-GWLBE-Bytes', ...units/* gigabytes */.kN },
	'vpce.gwlb.hour': { ...endpoint, usage: 'VpcEndpoint-GWLBE-Hours', ...units/* hours */.c$ },
	'vpce.hour': { ...endpoint, usage: 'VpcEndpoint-Hours', ...units/* hours */.c$ },
};

;// CONCATENATED MODULE: ./lib/cost/products/families/operations.js

const alarm = {
	service: 'AmazonCloudWatch',
	family: 'Alarm',
	...(0,units/* counted */.hS)(/^alarms$/i, 'alarm metrics'),
};
const payload = { service: 'AmazonCloudWatch', family: 'Data Payload', ...units/* gigabytes */.kN };
const delivered = {
	service: 'AmazonSNS',
	family: 'Message Delivery',
	...(0,units/* counted */.hS)(/^notifications$/i, 'notifications'),
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
		...(0,units/* counted */.hS)(/^dashboards$/i, 'dashboards'),
	},
	'cw.logs.ia.ingest': { ...payload, usage: 'DataProcessingIA-Bytes' },
	'cw.logs.ingest': { ...payload, usage: 'DataProcessing-Bytes' },
	'cw.logs.storage': {
		service: 'AmazonCloudWatch',
		family: 'Storage Snapshot',
		usage: 'TimedStorage-ByteHrs',
		...units/* gigabyteMonths */.QX,
	},
	'cw.metric': {
		service: 'AmazonCloudWatch',
		family: 'Metric',
		usage: 'CW:MetricMonitorUsage',
		...(0,units/* counted */.hS)(/^metrics$/i, 'metrics'),
	},
	'cw.vended.logs': { ...payload, usage: 'VendedLog-Bytes' },
	'cw.vended.s3': { ...payload, usage: 'S3-Egress-Bytes' },
	'events.custom': {
		service: 'AWSEvents',
		family: 'EventBridge',
		usage: 'Event-64K-Chunks',
		...(0,units/* counted */.hS)(/^(events|64k chunks)$/i, 'events'),
	},
	'kms.key': {
		service: 'awskms',
		family: 'Encryption Key',
		usage: 'KMS-Keys',
		...(0,units/* counted */.hS)(/^keys$/i, 'key-months'),
	},
	'kms.request': { service: 'awskms', usage: 'KMS-Requests', ...units/* requests */.zG },
	secret: {
		service: 'AWSSecretsManager',
		family: 'Secret',
		usage: 'AWSSecretsManager-Secrets',
		...(0,units/* counted */.hS)(/^secrets$/i, 'secret-months'),
	},
	'secret.request': {
		service: 'AWSSecretsManager',
		family: 'API Request',
		usage: 'AWSSecretsManagerAPIRequest',
		...units/* requests */.zG,
	},
	'sns.email': { ...delivered, usage: 'DeliveryAttempts-SMTP' },
	'sns.http': { ...delivered, usage: 'DeliveryAttempts-HTTP' },
	'sns.publish': { service: 'AmazonSNS', family: 'API Request', usage: 'Requests-Tier1', ...units/* requests */.zG },
	'ssm.parameter': {
		service: 'AWSSystemsManager',
		family: 'AWS Systems Manager',
		usage: 'PS-Advanced-Param-Tier1',
		...(0,units/* counted */.hS)(/^parameter-hours$/i, 'parameter-hours'),
	},
};

;// CONCATENATED MODULE: ./lib/cost/products/families/stores.js

const bucket = { service: 'AmazonS3', family: 'Storage', ...units/* gigabyteMonths */.QX };
const bucketRequests = { service: 'AmazonS3', family: 'API Request', ...units/* requests */.zG };
const fileSystem = { service: 'AmazonEFS', family: 'Storage', ...units/* gigabyteMonths */.QX };
const onDemand = { service: 'AmazonDynamoDB', family: 'Amazon DynamoDB PayPerRequest Throughput' };
const provisioned = { service: 'AmazonDynamoDB', family: 'Provisioned IOPS' };
const table = { service: 'AmazonDynamoDB', family: 'Database Storage', ...units/* gigabyteMonths */.QX };
const any = { databaseEngine: 'Any' };
const disk = { service: 'AmazonRDS', family: 'Database Storage', has: any, ...units/* gigabyteMonths */.QX };
const diskOperations = { service: 'AmazonRDS', family: 'Provisioned IOPS', has: any, ...units/* iopsMonths */.Jl };
const throughput = {
	service: 'AmazonRDS',
	family: 'Provisioned Throughput',
	has: any,
	...(0,units/* counted */.hS)(/^mbps-mo(nth)?$/i, 'MB/s-months'),
};
const stores = {
	'dynamodb.pitr.gb': { ...table, usage: 'TimedPITRStorage-ByteHrs' },
	'dynamodb.rcu': {
		...provisioned,
		has: { group: 'DDB-ReadUnits' },
		...(0,units/* counted */.hS)(/^readcapacityunit-hrs$/i, 'RCU-hours'),
	},
	'dynamodb.read': {
		...onDemand,
		has: { group: 'DDB-ReadUnits' },
		...(0,units/* counted */.hS)(/^readrequestunits$/i, 'read request units'),
	},
	'dynamodb.storage.gb': { ...table, usage: 'TimedStorage-ByteHrs' },
	'dynamodb.wcu': {
		...provisioned,
		has: { group: 'DDB-WriteUnits' },
		...(0,units/* counted */.hS)(/^writecapacityunit-hrs$/i, 'WCU-hours'),
	},
	'dynamodb.write': {
		...onDemand,
		has: { group: 'DDB-WriteUnits' },
		...(0,units/* counted */.hS)(/^writerequestunits$/i, 'write request units'),
	},
	'ecr.gb': {
		service: 'AmazonECR',
		family: 'EC2 Container Registry',
		usage: 'TimedStorage-ByteHrs',
		...units/* gigabyteMonths */.QX,
	},
	'efs.onezone.gb': { ...fileSystem, usage: 'TimedStorage-Z-ByteHrs' },
	'efs.provisioned': {
		service: 'AmazonEFS',
		family: 'Provisioned Throughput',
		usage: 'ProvisionedTP-MiBpsHrs',
		...(0,units/* counted */.hS)(/^mibps-mo(nth)?$/i, 'MiB/s-months'),
	},
	'efs.standard.gb': { ...fileSystem, usage: 'TimedStorage-ByteHrs' },
	'rds.backup.gb': {
		service: 'AmazonRDS',
		family: 'Storage Snapshot',
		usage: 'RDS:ChargedBackupUsage',
		has: any,
		...units/* gigabyteMonths */.QX,
	},
	'rds.storage.multi.gp2': { ...disk, usage: 'RDS:Multi-AZ-GP2-Storage' },
	'rds.storage.multi.gp3': { ...disk, usage: 'RDS:Multi-AZ-GP3-Storage' },
	'rds.storage.multi.gp3.iops': { ...diskOperations, usage: 'RDS:Multi-AZ-GP3-PIOPS' },
	'rds.storage.multi.gp3.throughput': { ...throughput, usage: 'RDS:Multi-AZ-GP3-Throughput' },
	'rds.storage.multi.io1': { ...disk, usage: 'RDS:Multi-AZ-PIOPS-Storage' },
	'rds.storage.multi.io1.iops': { ...diskOperations, usage: 'RDS:Multi-AZ-PIOPS' },
	'rds.storage.multi.standard': { ...disk, usage: 'RDS:Multi-AZ-StorageUsage' },
	'rds.storage.single.gp2': { ...disk, usage: 'RDS:GP2-Storage' },
	'rds.storage.single.gp3': { ...disk, usage: 'RDS:GP3-Storage' },
	'rds.storage.single.gp3.iops': { ...diskOperations, usage: 'RDS:GP3-PIOPS' },
	'rds.storage.single.gp3.throughput': { ...throughput, usage: 'RDS:GP3-Throughput' },
	'rds.storage.single.io1': { ...disk, usage: 'RDS:PIOPS-Storage' },
	'rds.storage.single.io1.iops': { ...diskOperations, usage: 'RDS:PIOPS' },
	'rds.storage.single.standard': { ...disk, usage: 'RDS:StorageUsage' },
	's3.deep.gb': {
		service: 'AmazonS3GlacierDeepArchive',
		family: 'Storage',
		usage: 'TimedStorage-GDA-ByteHrs',
		...units/* gigabyteMonths */.QX,
	},
	's3.glacier.gb': { service: 'AmazonGlacier', family: 'Storage', usage: 'TimedStorage-ByteHrs', ...units/* gigabyteMonths */.QX },
	's3.instant.gb': { ...bucket, usage: 'TimedStorage-GIR-ByteHrs' },
	's3.onezone.gb': { ...bucket, usage: 'TimedStorage-ZIA-ByteHrs' },
	's3.read': { ...bucketRequests, usage: 'Requests-Tier2' },
	's3.standard.gb': { ...bucket, usage: 'TimedStorage-ByteHrs' },
	's3.standardia.gb': { ...bucket, usage: 'TimedStorage-SIA-ByteHrs' },
	's3.tiering.gb': { ...bucket, usage: 'TimedStorage-INT-FA-ByteHrs' },
	's3.write': { ...bucketRequests, usage: 'Requests-Tier1' },
};

// EXTERNAL MODULE: ./lib/cost/products/instances.js
var instances = __webpack_require__(9510);
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







const filters = { ...computing, ...delivery, ...network, ...operations_operations, ...stores };
const unlisted = {
	'fargate.spot.arm.gb': 'GB-hours',
	'fargate.spot.arm.vcpu': 'vCPU-hours',
	'fargate.spot.x86.gb': 'GB-hours',
	'fargate.spot.x86.vcpu': 'vCPU-hours',
};
const fixedKeys = Object.keys(filters);
function filterOf(key) {
	return Object.hasOwn(filters, key) ? filters[key] : (0,instances/* findInstance */.XD)(key);
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
	const [first, ...more] = steps.flatMap(({ from, usd }) => (usd == null ? [] : [{ from, price: (0,money/* parseUsd */._e)(usd) }]));
	const end = steps.find(({ usd }) => usd === null);
	if (first === undefined) return undefined;
	return { tiers: [first, ...more], ...(end === undefined ? {} : { until: end.from }) };
}

;// CONCATENATED MODULE: ./lib/cost/products/offer.js


function findOffer(filter, texts, asked) {
	const name = nameOf(filter);
	const products = texts.map(parseProduct);
	if (products.includes(undefined)) return refused(`AWS's answer for ${name} is not readable`);
	const matching = products.filter((product) => product !== undefined && isMeant(product, filter, asked.region));
	const [product] = matching;
	if (product === undefined) return refused(`no product matches ${name}`);
	if (matching.length > 1) return refused(`${matching.length} products match ${name}`);
	return readPrice(product, filter, asked, name);
}
function nameOf({ service, usage, asked, has }) {
	return [service, usage ?? Object.values({ ...asked, ...has }).join(' ')].join(' ');
}
function isMeant({ attributes }, { usage, has = {} }, region) {
	const spelled = usage === undefined || usageTypes(usage, region).includes(textOf(attributes.usagetype));
	return spelled && Object.entries(has).every(([name, value]) => attributes[name] === value);
}
function readPrice(product, filter, { today }, name) {
	const [term] = product.onDemand;
	if (term === undefined || product.onDemand.length > 1) {
		return refused(`${name} has ${product.onDemand.length} on-demand prices`);
	}
	const effective = dayOf(term.effectiveDate);
	if (effective !== undefined && effective > today) return refused(`the price of ${name} holds only from ${effective}`);
	const steps = objectsIn(term.priceDimensions);
	const unit = steps.map((step) => step.unit).find((sold) => !filter.sold.test(textOf(sold)));
	if (unit !== undefined) return refused(`${name} is sold by ${textOf(unit)}, not by ${filter.unit}`);
	if (steps.some((step) => usdOf(step) === undefined)) return refused(`${name} has no price in USD`);
	const [first, ...more] = readTiers(steps) ?? [];
	if (first === undefined) return refused(`the tiers of ${name} are not readable`);
	if ([first, ...more].every(({ price }) => price === 0n)) return refused(`AWS lists ${name} at $0`);
	const from = `${filter.service}, published ${product.published}`;
	const origin = { source: 'live', date: today, from, sku: product.sku };
	return { kind: 'price', price: { unit: filter.unit, tiers: [first, ...more], origin } };
}
function readTiers(steps) {
	const ranges = steps.map((step) => ({ from: Number(step.beginRange), to: textOf(step.endRange), price: usdOf(step) ?? 0n })).sort((one, other) => one.from - other.from);
	const whole = ranges.every(({ from, to }, index) => {
		const next = ranges[index + 1];
		const begins = index > 0 || from === 0;
		return begins && (next === undefined ? to === 'Inf' : Number(to) === next.from && next.from > from);
	});
	return whole ? ranges.map(({ from, price }) => ({ from, price })) : undefined;
}
function usdOf({ pricePerUnit }) {
	const usd = isObject(pricePerUnit) ? pricePerUnit.USD : undefined;
	try {
		return (0,money/* parseUsd */._e)(textOf(usd));
	} catch {
		return undefined;
	}
}
function parseProduct(text) {
	const entry = parseJson(text);
	if (!isObject(entry) || !isObject(entry.product) || !isObject(entry.product.attributes)) return undefined;
	const { sku, attributes } = entry.product;
	const published = dayOf(entry.publicationDate);
	if (typeof sku !== 'string' || published === undefined) return undefined;
	const onDemand = isObject(entry.terms) ? objectsIn(entry.terms.OnDemand) : [];
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
	return isObject(value) ? Object.values(value).filter(isObject) : [];
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
	return typeof value === 'string' ? value : '';
}
function dayOf(value) {
	return /^\d{4}-\d\d-\d\d/.exec(textOf(value))?.[0];
}
function refused(reason) {
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
const REASONS = 3;
function describeRefusals({ prices, refusals }) {
	const total = prices.size + refusals.size;
	if (refusals.size === 0) return undefined;
	const reasons = [...new Set(refusals.values())];
	const more = reasons.length > REASONS ? `; and ${reasons.length - REASONS} more` : '';
	const what = prices.size === 0 ? 'Prices' : `${refusals.size} of ${total} prices`;
	return `${what} could not be read live: ${reasons.slice(0, REASONS).join('; ')}${more}. The price table of this release stands in; what it lacks is not priced.`;
}
function identify(query) {
	return JSON.stringify(query);
}

// EXTERNAL MODULE: ./lib/render/failure.js
var failure = __webpack_require__(5522);
;// CONCATENATED MODULE: ./lib/commands/cost.js






const nothing = { template: { Resources: {} }, parameters: {} };
async function estimateCosts(request, ports) {
	const { region, usage } = request;
	const day = request.now.toISOString().slice(0, 10);
	const table = await readPriceTable(region);
	const assigned = assignUsage(usage.stated, usage.prefixes, request.after.template);
	const was = {
		...(request.before ?? nothing),
		region,
		usage: assignUsage(usage.stated, usage.prefixes, (request.before ?? nothing).template).usage,
	};
	const becomes = { ...request.after, region, usage: assigned.usage };
	const [old, fresh] = [(0,measure/* measure */.x)(was), (0,measure/* measure */.x)(becomes)];
	const keys = (0,measure/* listPriceKeys */.W)([...old, ...fresh]);
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
		const { message, hint } = (0,failure/* describeFailure */.Ic)(error);
		return { query, kind: 'failed', reason: hint === undefined ? message : `${message} (${hint})` };
	}
}


/***/ }),

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k9: () => (/* binding */ readUsage),
/* harmony export */   m7: () => (/* binding */ readTemplateUsage)
/* harmony export */ });
/* unused harmony export noUsage */
/* harmony import */ var _config_usable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4172);
/* harmony import */ var _stack_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);


const noUsage = { stated: [], prefixes: [] };
function readUsage(config, more = []) {
	const keys = [...config.services, ...config.jobs, ...config.instances, ...(0,_config_usable_js__WEBPACK_IMPORTED_MODULE_1__/* .usableThings */ .m_)(config)].map(({ key }) => key);
	const amounts = new Map(config.usage.map((one) => [one.key, one.amounts]));
	for (const one of more) amounts.set(one.key, { ...amounts.get(one.key), ...one.amounts });
	return {
		stated: [...amounts].map(([name, stated]) => ({
			name,
			prefix: /^[A-Z]/.test(name) ? undefined : (0,_stack_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalPrefix */ .CM)(name),
			amounts: stated,
		})),
		prefixes: keys.map(_stack_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logicalPrefix */ .CM),
	};
}
function readTemplateUsage(usage) {
	return { stated: usage.map(({ key, amounts }) => ({ name: key, prefix: undefined, amounts })), prefixes: [] };
}


/***/ }),

/***/ 1968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderCodeFrame)
/* harmony export */ });
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9166);

const LINES_ABOVE = 2;
const LINES_BELOW = 1;
const WIDTH = 120;
function renderCodeFrame(source, problem) {
	const { line, column } = problem.at;
	const lines = (0,_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(source);
	const from = Math.max(1, line - LINES_ABOVE);
	const to = Math.min(lines.length, line + LINES_BELOW);
	const digits = String(to).length;
	const cut = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
	const rows = [];
	for (let number = from; number <= to; number++) {
		const text = visible(lines[number - 1] ?? '').slice(cut, cut + WIDTH);
		rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${text}`.trimEnd());
		if (number === line) rows.push(`  ${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - cut))}^`);
	}
	return rows.join('\n');
}
function visible(line) {
	return line.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '·');
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ diffCosts),
  o: () => (/* binding */ largestChanges)
});

// EXTERNAL MODULE: ./lib/template/model.js
var model = __webpack_require__(9355);
// EXTERNAL MODULE: ./lib/cost/measure.js + 23 modules
var measure = __webpack_require__(3177);
;// CONCATENATED MODULE: ./lib/cost/causes.js


const TRIES = 60;
function findCauses(before, after) {
	const candidates = [...propertiesOf(before, after), ...parametersOf(before, after)];
	if (candidates.length === 0 || candidates.length > TRIES) return () => [];
	const becomes = describe(after);
	const found = new Map();
	for (const { cause, reverted } of candidates) {
		const would = describe(reverted);
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
					cause: { logicalId, name, before: show(value), after: show(becomes[name]) },
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
				cause: { logicalId: undefined, name, before: show(was), after: show(becomes) },
				reverted: { ...after, parameters: { ...after.parameters, [name]: was } },
			},
		];
	});
}
function readParameter(name, { template, parameters }) {
	const standard = template.Parameters?.[name]?.Default;
	return parameters[name] ?? (standard === undefined ? undefined : String(standard));
}
function describe(request) {
	return new Map(
		(0,measure/* measure */.x)(request).flatMap(({ logicalId, dimensions }) => {
			if (dimensions instanceof model/* Unknown */.$) return [];
			const texts = dimensions.map(({ name, price, quantity }) => [name, JSON.stringify([price, quantity])]);
			return [[logicalId, new Map(texts)]];
		}),
	);
}
function keyOf(logicalId, component) {
	return `${logicalId}\n${component}`;
}
function show(value) {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return typeof value === 'string' && /^[\w.:-]{1,40}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/cost/components.js
function diffComponents(before, after, causes) {
	const [was, becomes] = [byName(before), byName(after)];
	const names = [...new Set([...was.keys(), ...becomes.keys()])].sort();
	return names.flatMap((name) => {
		const [one, other] = [was.get(name), becomes.get(name)];
		if (fingerprint(one) === fingerprint(other)) return [];
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
function fingerprint(component) {
	return String([component?.monthly, component?.minimum, component?.maximum]);
}

// EXTERNAL MODULE: ./lib/cost/model.js
var cost_model = __webpack_require__(5064);
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
				...named(resource),
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
				...named(resource),
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
	const amount = (fixed * BigInt(Math.round(minutes * 60))) / BigInt(cost_model/* HOURS_PER_MONTH */.x * 3600);
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
function named({ logicalId, type }) {
	return { logicalId, type };
}
function sum(amounts) {
	return amounts.reduce((total, amount) => total + amount, 0n);
}


/***/ }),

/***/ 3177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ listPriceKeys),
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/template/evaluate.js
var evaluate = __webpack_require__(9431);
// EXTERNAL MODULE: ./lib/template/model.js
var model = __webpack_require__(9355);
// EXTERNAL MODULE: ./lib/template/parameters.js
var parameters = __webpack_require__(5868);
// EXTERNAL MODULE: ./lib/template/references.js
var references = __webpack_require__(3606);
;// CONCATENATED MODULE: ./lib/cost/neighbours.js


function buildNeighbours(resources, template) {
	const ofType = (type) => resources.filter((resource) => resource.type === type);
	const targetsOf = (resource, property) => {
		const value = resource.declaration.Properties?.[property];
		if (value === undefined) return [];
		const ids = (0,references/* referencesOf */.CL)(value, template).flatMap((found) => (found.kind === 'resource' ? [found.logicalId] : []));
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
			return new model/* Unknown */.$(only === undefined ? `its ${property} is not in this template` : `its ${property} may be ${found.map(({ logicalId }) => logicalId).join(' or ')}`);
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
		words: describe({ minimum: minimum ?? 0, maximum: maximum ?? 0 }, events.length > 0, strange),
	};
}
function clamp(value, { minimum, maximum }) {
	return Math.min(Math.max(value, minimum), maximum);
}
function apply(before, { minimum = before.minimum, maximum = before.maximum }) {
	return { minimum, maximum };
}
function describe({ minimum, maximum }, scheduled, strange) {
	const show = (value) => renderNumber(value, 2);
	const range = minimum === maximum ? `${show(minimum)}` : `${show(minimum)} to ${show(maximum)}`;
	const words = scheduled ? `by its schedule ${range} over the year` : `scales from ${show(minimum)} to ${show(maximum)}`;
	return strange.length === 0 ? words : `${words}, without the schedule ${strange.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/cost/model.js
var cost_model = __webpack_require__(5064);
// EXTERNAL MODULE: ./lib/cost/products/instances.js
var instances = __webpack_require__(9510);
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
	if (quantity instanceof model/* Unknown */.$) return quantity;
	if (factor instanceof model/* Unknown */.$) return factor;
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
	if (value instanceof model/* Unknown */.$) return value;
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (typeof number === 'number' && Number.isFinite(number)) return number;
	return new model/* Unknown */.$(`${name} is not a number`);
}
function readText(value, name, absent) {
	if (value === undefined) return absent;
	if (typeof value === 'string' || value instanceof model/* Unknown */.$) return value;
	return new model/* Unknown */.$(`${name} is not text`);
}
function readSwitch(value, name, absent = false) {
	if (value === undefined) return absent;
	if (value instanceof model/* Unknown */.$) return value;
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	return new model/* Unknown */.$(`${name} is neither true nor false`);
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function countOf(value, name) {
	if (value instanceof model/* Unknown */.$) return value;
	return Array.isArray(value) ? value.length : new model/* Unknown */.$(`${name} is not a list`);
}
function within(value, ...path) {
	return path.reduce((inner, key) => {
		if (inner instanceof model/* Unknown */.$) return inner;
		return isObject(inner) ? inner[key] : undefined;
	}, value);
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof model/* Unknown */.$);
}

;// CONCATENATED MODULE: ./lib/cost/resources/schedules.js


const SCHEDULE = 'AWS::Scheduler::Schedule';
const MONTHS_PER_YEAR = 12;
const hours = { minute: 1 / 60, hour: 1, day: 24 };
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
	if (unit === 'minute' || unit === 'hour' || unit === 'day') return cost_model/* HOURS_PER_MONTH */.x / (Number(every) * hours[unit]);
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
	if (volumes.length === 0) return new model/* Unknown */.$('the volumes that it copies are not in this template');
	return volumes.map((volume) => copies('snapshots', 'ebs.snapshot.gb', sizeOf(volume, 'Size'), days));
}
function daysOf(schedules) {
	const days = schedules.map((schedule) => {
		const keep = within(schedule, 'RetainRule');
		const interval = within(keep, 'Interval');
		if (interval !== undefined) return daysIn(interval, within(keep, 'IntervalUnit'));
		const hours = readNumber(within(schedule, 'CreateRule', 'Interval'), 'CreateRule.Interval', 24);
		const count = readNumber(within(keep, 'Count'), 'RetainRule.Count', Number.NaN);
		if (hours instanceof model/* Unknown */.$) return hours;
		return count instanceof model/* Unknown */.$ ? count : (hours * count) / 24;
	});
	return longest(days);
}
function daysIn(interval, unit) {
	const days = { DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365 };
	const count = readNumber(interval, 'RetainRule.Interval', 0);
	return count instanceof model/* Unknown */.$ ? count : count * (days[String(unit)] ?? Number.NaN);
}
function longest(days) {
	const unknown = days.find((one) => one instanceof model/* Unknown */.$);
	if (unknown !== undefined) return unknown;
	const most = Math.max(...days.filter((one) => typeof one === 'number'));
	return Number.isFinite(most) ? most : new model/* Unknown */.$('how long its copies are kept is not stated');
}
function isTagged({ properties }, details) {
	const pairs = (tags) => listOf(tags).map((tag) => `${String(within(tag, 'Key'))}=${String(within(tag, 'Value'))}`);
	const wanted = pairs(within(details, 'TargetTags'));
	return pairs(properties.Tags).some((pair) => wanted.includes(pair));
}
function dimensionsOfSelection(selection, neighbours) {
	const plan = neighbours.referredBy(selection, 'BackupPlanId', 'AWS::Backup::BackupPlan');
	if (plan instanceof model/* Unknown */.$) return plan;
	const copied = neighbours.targetsOf(selection, 'BackupSelection').filter(({ type }) => type !== 'AWS::IAM::Role');
	if (copied.length === 0) return new model/* Unknown */.$('what it selects is not in this template');
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
					quantity: new model/* Unknown */.$(`no price is known for backups of ${resource.type}`),
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
	return typeof size === 'number' && Number.isNaN(size) ? new model/* Unknown */.$(`the ${type} does not state its ${property}`) : size;
}
function copies(name, price, size, days) {
	const known = typeof size === 'number' && typeof days === 'number';
	const quantity = known ? size + (size * days * DAILY_CHANGE) / 100 : size instanceof model/* Unknown */.$ ? size : days;
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
	if (engine instanceof model/* Unknown */.$) return engine;
	if (type instanceof model/* Unknown */.$) return type;
	if (multi instanceof model/* Unknown */.$) return multi;
	if (type === '') return new model/* Unknown */.$('its DBInstanceClass is not stated');
	if (type === 'db.serverless') return new model/* Unknown */.$('serverless capacity follows the load: no price is known for it');
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
	if (changes.length === 0) return [cost_model/* HOURS_PER_MONTH */.x];
	const { expected, words } = averageCapacity({ minimum: 1, maximum: 1 }, 1, changes);
	const share = Math.round(expected * 100);
	return [expected * cost_model/* HOURS_PER_MONTH */.x, `runs ${share} % of the time: ${words}`];
}
function readEngine({ Engine, SourceDBInstanceIdentifier }) {
	if (Engine === undefined) {
		const source = SourceDBInstanceIdentifier === undefined ? 'a snapshot' : 'the instance that it copies';
		return new model/* Unknown */.$(`its engine is that of ${source}`);
	}
	const engine = readText(Engine, 'Engine', '');
	if (engine instanceof model/* Unknown */.$ || Object.hasOwn(instances/* databaseEngines */.hN, engine)) return engine;
	return new model/* Unknown */.$(`no prices are known for the engine ${engine}, whose licence may count`);
}
function disk(properties, zones, usage) {
	const { AllocatedStorage, MaxAllocatedStorage, Iops } = properties;
	const type = readText(properties.StorageType, 'StorageType', Iops === undefined ? 'gp3' : 'io1');
	const size = readNumber(AllocatedStorage, 'AllocatedStorage', Number.NaN);
	const limit = readNumber(MaxAllocatedStorage, 'MaxAllocatedStorage', 0);
	const unknown = [type, size, limit].find((value) => value instanceof model/* Unknown */.$);
	if (unknown instanceof model/* Unknown */.$) return [fixed('storage', 'rds.storage', unknown)];
	if (typeof type !== 'string' || typeof size !== 'number' || typeof limit !== 'number') return [];
	if (Number.isNaN(size)) return [fixed('storage', 'rds.storage', new model/* Unknown */.$('the size of its disk is not stated'))];
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
		const quantity = value instanceof model/* Unknown */.$ ? value : Math.max(0, value - included);
		return quantity === 0 ? [] : [fixed(name, `${price}.${suffix}`, quantity)];
	};
	return [...more('provisioned IOPS', 'iops', readNumber(Iops, 'Iops', iops), iops), ...more('provisioned throughput', 'throughput', readNumber(StorageThroughput, 'StorageThroughput', 0), throughput)];
}
function backupsOf({ BackupRetentionPeriod }, size) {
	const days = readNumber(BackupRetentionPeriod, 'BackupRetentionPeriod', 1);
	if (typeof days === 'number' && days <= FREE_BACKUP_DAYS) return [];
	const charged = days instanceof model/* Unknown */.$ ? days : days - FREE_BACKUP_DAYS;
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
	return [fixed('public IPv4 hours', 'publicipv4.hour', open instanceof model/* Unknown */.$ ? open : cost_model/* HOURS_PER_MONTH */.x)];
}
function secrets({ ManageMasterUserPassword }) {
	const managed = readSwitch(ManageMasterUserPassword, 'ManageMasterUserPassword');
	return managed === false ? [] : [fixed('secret of the password', 'secret', managed instanceof model/* Unknown */.$ ? managed : 1)];
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
	'AWS::Route53Resolver::ResolverEndpoint': ({ properties }) => [fixed('resolver hours', 'route53.resolver.hour', times(countOf(properties.IpAddresses, 'IpAddresses'), cost_model/* HOURS_PER_MONTH */.x))],
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
	if (scope instanceof model/* Unknown */.$) return scope;
	const price = scope === 'CLOUDFRONT' ? 'waf.global' : 'waf';
	const rules = properties.Rules === undefined ? 0 : countOf(properties.Rules, 'Rules');
	const fees = listOf(properties.Rules)
		.map((rule) => within(rule, 'Statement', 'ManagedRuleGroupStatement', 'Name'))
		.filter((name) => typeof name === 'string' && GROUPS_WITH_FEES.test(name));
	return [fixed('web ACL', `${price}.acl`, 1), ...(rules === 0 ? [] : [fixed('rules', `${price}.rule`, rules)]), used('requests', `${price}.request`, usage.take('requests', ASSUMED_REQUESTS)), ...fees.map((name) => fixed(`fee of ${String(name)}`, 'waf.fee', new model/* Unknown */.$('no price is known for it')))];
}

;// CONCATENATED MODULE: ./lib/cost/resources/providers.js


function decideCapacity(service, neighbours) {
	const { LaunchType, CapacityProviderStrategy } = service.properties;
	if (CapacityProviderStrategy === undefined) {
		if (LaunchType === undefined) return new model/* Unknown */.$('it runs on the default capacity of its cluster');
		if (LaunchType === 'FARGATE') return (tasks) => tasks;
		if (LaunchType === 'EC2') return 'instances';
		return LaunchType instanceof model/* Unknown */.$ ? LaunchType : new model/* Unknown */.$(`launch type ${String(LaunchType)} has no price`);
	}
	if (!Array.isArray(CapacityProviderStrategy)) return new model/* Unknown */.$('its capacity provider strategy is not known');
	const shares = listOf(CapacityProviderStrategy).map(readShare);
	const [unknown] = shares.filter((share) => share instanceof model/* Unknown */.$);
	if (unknown === undefined) return split(shares.flatMap((share) => (share instanceof model/* Unknown */.$ ? [] : [share])));
	const own = neighbours.targetsOf(service, 'CapacityProviderStrategy');
	const grouped = own.length > 0 && own.every(({ type }) => type === 'AWS::ECS::CapacityProvider');
	return grouped ? 'instances' : unknown;
}
function readShare(item, _index, { length }) {
	const provider = within(item, 'CapacityProvider');
	if (provider !== 'FARGATE' && provider !== 'FARGATE_SPOT') {
		return new model/* Unknown */.$('the instances behind its capacity provider are not known');
	}
	const base = readNumber(within(item, 'Base'), 'Base', 0);
	const weight = readNumber(within(item, 'Weight'), 'Weight', 0);
	if (base instanceof model/* Unknown */.$) return base;
	if (weight instanceof model/* Unknown */.$) return weight;
	return { spot: provider === 'FARGATE_SPOT', base, weight: length === 1 ? 1 : weight };
}
function split(shares) {
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
	if (capacity instanceof model/* Unknown */.$) return capacity;
	if (capacity === 'instances') return [];
	const definition = neighbours.referredBy(service, 'TaskDefinition', 'AWS::ECS::TaskDefinition');
	if (definition instanceof model/* Unknown */.$) return definition;
	const platform = decidePlatform(definition.properties);
	if (platform instanceof model/* Unknown */.$) return platform;
	const { tasks, assumption } = countTasks(service, neighbours, usage);
	const per = (name, price, amount, some = tasks) => fixed(name, price, times(times(some, amount), cost_model/* HOURS_PER_MONTH */.x), assumption);
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
	if (tasks instanceof model/* Unknown */.$) return [ordinary];
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
	if (system instanceof model/* Unknown */.$) return system;
	if (architecture instanceof model/* Unknown */.$) return architecture;
	if (system !== 'LINUX') return new model/* Unknown */.$(`Fargate on ${system} has no price in the table`);
	return architecture === 'ARM64' ? 'arm' : 'x86';
}
function countTasks(service, neighbours, usage) {
	const desired = readNumber(service.properties.DesiredCount, 'DesiredCount', 1);
	const [target] = neighbours.referringTo(service, 'ResourceId', 'AWS::ApplicationAutoScaling::ScalableTarget');
	if (target === undefined) return { tasks: desired };
	const minimum = readNumber(target.properties.MinCapacity, 'MinCapacity', 1);
	const maximum = readNumber(target.properties.MaxCapacity, 'MaxCapacity', 1);
	if (minimum instanceof model/* Unknown */.$) return { tasks: minimum };
	if (maximum instanceof model/* Unknown */.$) return { tasks: maximum };
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
			return number instanceof model/* Unknown */.$ || Number.isNaN(number) ? undefined : number;
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
	if (thousandths instanceof model/* Unknown */.$) return thousandths;
	return Number.isNaN(thousandths) ? new model/* Unknown */.$(`the task definition has no ${name}`) : thousandths / 1024;
}
function extraStorage(properties) {
	const size = within(properties.EphemeralStorage, 'SizeInGiB');
	const gib = readNumber(size, 'EphemeralStorage.SizeInGiB', INCLUDED_STORAGE_GIB);
	return gib instanceof model/* Unknown */.$ ? gib : Math.max(0, gib - INCLUDED_STORAGE_GIB);
}
function fargate_addresses(properties) {
	const assigned = within(properties.NetworkConfiguration, 'AwsvpcConfiguration', 'AssignPublicIp');
	if (assigned instanceof model/* Unknown */.$) return [assigned];
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
	if (platform instanceof model/* Unknown */.$) return platform;
	if (megabytes instanceof model/* Unknown */.$) return megabytes;
	const stated = usage.stated('runs') ?? usage.stated('requests');
	const requests = stated ?? scheduledRuns(lambda, neighbours) ?? usage.take('requests', functions_ASSUMED_REQUESTS);
	const { amount: seconds, assumption } = usage.take('duration', ASSUMED_SECONDS);
	const gigabyteSeconds = (size) => follow(requests, (requests.amount * seconds * size) / 1024, assumption);
	const extra = storage instanceof model/* Unknown */.$ ? 0 : Math.max(0, storage - INCLUDED_STORAGE_MB);
	return [used('requests', `lambda.${platform}.request`, requests), used('memory GB-seconds', `lambda.${platform}.gbs`, gigabyteSeconds(megabytes)), ...(extra === 0 ? [] : [used('storage GB-seconds', 'lambda.storage.gbs', gigabyteSeconds(extra))])];
}
function platformOf({ Architectures }) {
	const [architecture] = listOf(Architectures);
	const name = readText(architecture, 'Architectures', 'x86_64');
	if (name instanceof model/* Unknown */.$) return name;
	return name === 'arm64' ? 'arm' : 'x86';
}
function dimensionsOfVersion(version, neighbours) {
	const { ProvisionedConcurrencyConfig } = version.properties;
	if (ProvisionedConcurrencyConfig === undefined) return [];
	const target = neighbours.referredBy(version, 'FunctionName', 'AWS::Lambda::Function');
	if (target instanceof model/* Unknown */.$) return target;
	const platform = platformOf(target.properties);
	if (platform instanceof model/* Unknown */.$) return platform;
	const megabytes = readNumber(target.properties.MemorySize, 'MemorySize', 128);
	const name = 'ProvisionedConcurrentExecutions';
	const ready = readNumber(within(ProvisionedConcurrencyConfig, name), name, 0);
	const seconds = cost_model/* HOURS_PER_MONTH */.x * 3600;
	const quantity = megabytes instanceof model/* Unknown */.$ ? megabytes : times(ready, (seconds * megabytes) / 1024);
	return [fixed('provisioned concurrency GB-seconds', `lambda.${platform}.provisioned`, quantity)];
}
function dimensionsOfApi({ properties }, _neighbours, usage) {
	const protocol = readText(properties.ProtocolType, 'ProtocolType', 'HTTP');
	if (protocol instanceof model/* Unknown */.$) return protocol;
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
	if (type instanceof model/* Unknown */.$) return [each('storage', 'ebs', type)];
	return [each(`storage ${type}`, `ebs.${type}.gb`, size), ...volumes_speed(type, disk).map((args) => each(...args))];
}
function sizeElsewhere(disk) {
	const snapshot = within(disk, 'SnapshotId') !== undefined;
	return new model/* Unknown */.$(snapshot ? 'its size is that of a snapshot' : 'its size is that of an image');
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
				return above('IOPS', price, iops instanceof model/* Unknown */.$ ? iops : Math.min(iops, to), from, 1);
			});
		case 'standard':
			return [['reads and writes', 'ebs.standard.io', new model/* Unknown */.$('how much is read and written is not stated')]];
		default:
			return [];
	}
}
function above(name, price, amount, included, unit) {
	if (amount instanceof model/* Unknown */.$) return [[name, price, amount]];
	return amount > included ? [[name, price, (amount - included) / unit]] : [];
}

;// CONCATENATED MODULE: ./lib/cost/resources/instances.js





const IMAGE_DISK = { VolumeType: 'gp3', VolumeSize: 8 };
const DETAILED_METRICS = 7;
const NO_SPOT_PRICE = 'Spot instances have no list price: AWS changes it with supply and demand';
const instances_instances = {
	'AWS::EC2::Instance': instances_dimensionsOfInstance,
	'AWS::AutoScaling::AutoScalingGroup': dimensionsOfGroup,
};
function instances_dimensionsOfInstance(instance, neighbours) {
	const template = launchTemplate(instance, 'LaunchTemplate', neighbours);
	const recipe = { data: [instance.properties, ...(template === undefined ? [] : [template])] };
	const unread = template instanceof model/* Unknown */.$ && read(recipe, 'InstanceType') === undefined ? template : undefined;
	return unread ?? dimensionsOfMachines(recipe, 1, undefined);
}
function dimensionsOfGroup(group, neighbours, usage) {
	const { MixedInstancesPolicy, LaunchConfigurationName } = group.properties;
	if (LaunchConfigurationName !== undefined) return new model/* Unknown */.$('launch configurations are not read: AWS ended them');
	const source = MixedInstancesPolicy === undefined ? 'LaunchTemplate' : 'MixedInstancesPolicy';
	const template = launchTemplate(group, source, neighbours);
	if (template === undefined) return new model/* Unknown */.$('its launch template is not stated');
	if (template instanceof model/* Unknown */.$) return template;
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
	return template instanceof model/* Unknown */.$ ? template : template.properties.LaunchTemplateData;
}
function overridesOf(policy) {
	return listOf(within(policy, 'LaunchTemplate', 'Overrides')).flatMap((one) => within(one, 'InstanceType') ?? []);
}
function countInstances(group, neighbours, usage) {
	const minimum = readNumber(group.properties.MinSize, 'MinSize', 0);
	const maximum = readNumber(group.properties.MaxSize, 'MaxSize', 0);
	const desired = readNumber(group.properties.DesiredCapacity, 'DesiredCapacity', 0);
	if (minimum instanceof model/* Unknown */.$) return { instances: minimum };
	if (maximum instanceof model/* Unknown */.$) return { instances: maximum };
	const actions = neighbours.referringTo(group, 'AutoScalingGroupName', 'AWS::AutoScaling::ScheduledAction');
	if (minimum === maximum && actions.length === 0) return { instances: minimum };
	const begins = desired instanceof model/* Unknown */.$ ? minimum : desired;
	const { words, ...average } = averageCapacity({ minimum, maximum }, begins, actions.map(readAction));
	const { amount, assumption } = usage.take('average_instances', average.expected);
	return { instances: { ...average, expected: clamp(amount, average) }, assumption: `${assumption}; ${words}` };
}
function readAction({ properties }) {
	const [minimum, maximum, desired] = ['MinSize', 'MaxSize', 'DesiredCapacity'].map((name) => {
		const size = readNumber(properties[name], name, Number.NaN);
		return size instanceof model/* Unknown */.$ || Number.isNaN(size) ? undefined : size;
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
	if (instances instanceof model/* Unknown */.$) return instances;
	if (base instanceof model/* Unknown */.$) return base;
	if (share instanceof model/* Unknown */.$) return share;
	return mapQuantity(instances, (count) => Math.min(count, base) + (Math.max(0, count - base) * share) / 100);
}
function dimensionsOfMachines(recipe, count, assumption, onDemand = count) {
	const type = readText(read(recipe, 'InstanceType'), 'InstanceType', 'm1.small');
	const tenancy = readText(read(recipe, 'Tenancy') ?? within(read(recipe, 'Placement'), 'Tenancy'), 'Tenancy', 'default');
	if (type instanceof model/* Unknown */.$) return type;
	if (tenancy instanceof model/* Unknown */.$) return tenancy;
	if (tenancy !== 'default') return new model/* Unknown */.$(`no prices are known for the tenancy ${tenancy}`);
	const ordered = within(read(recipe, 'InstanceMarketOptions'), 'MarketType') === 'spot' ? 0 : onDemand;
	return [...instances_hours(type, count, ordered, assumption), ...disks(recipe, count, assumption), ...instances_addresses(recipe).map((one) => fixed('public IPv4 hours', 'publicipv4.hour', times(count, one), assumption)), ...monitoring(recipe).map((one) => fixed('detailed metrics', 'cw.metric', times(count, one), assumption))];
}
function instances_hours(type, count, onDemand, assumption) {
	const linux = [assumption, 'with Linux, assumed'].filter((word) => word !== undefined).join('; ');
	const ordered = fixed(`${type} hours`, `ec2.${type}`, times(onDemand, cost_model/* HOURS_PER_MONTH */.x), linux);
	if (count instanceof model/* Unknown */.$ || onDemand instanceof model/* Unknown */.$ || most(onDemand) === most(count)) return [ordered];
	const spot = fixed(`${type} hours on Spot`, `ec2.spot.${type}`, new model/* Unknown */.$(NO_SPOT_PRICE));
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
	return assigned.flatMap((one) => (one === false ? [] : [one instanceof model/* Unknown */.$ ? one : cost_model/* HOURS_PER_MONTH */.x]));
}
function monitoring(recipe) {
	const stated = read(recipe, 'Monitoring');
	const detailed = readSwitch(typeof stated === 'object' ? within(stated, 'Enabled') : stated, 'Monitoring');
	return detailed === false ? [] : [detailed instanceof model/* Unknown */.$ ? detailed : DETAILED_METRICS];
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
	if (kept instanceof model/* Unknown */.$) return kept;
	return kept === 0 ? [] : new model/* Unknown */.$(`it keeps instances for ${kept} vCPU, and which is known when they run`);
}
function dimensionsOfJob(job, neighbours, usage) {
	const container = job.properties.ContainerProperties;
	if (container === undefined) return new model/* Unknown */.$('jobs of several nodes or of Kubernetes are not priced');
	const environment = decideEnvironment(job, neighbours);
	if (environment instanceof model/* Unknown */.$) return environment;
	const vcpus = jobs_sizeOf(container, 'VCPU', 'Vcpus');
	const megabytes = jobs_sizeOf(container, 'MEMORY', 'Memory');
	if (vcpus instanceof model/* Unknown */.$) return vcpus;
	if (megabytes instanceof model/* Unknown */.$) return megabytes;
	const hours = hoursOf(job, neighbours, usage);
	if (environment.startsWith('FARGATE')) {
		return onFargate(container, environment === 'FARGATE_SPOT', hours, vcpus, megabytes / 1024);
	}
	if (environment === 'SPOT') return new model/* Unknown */.$('Spot instances have no list price: AWS changes it with supply and demand');
	return onInstances(environmentsOf(job, neighbours), hours, vcpus, megabytes / 1024);
}
function decideEnvironment(job, neighbours) {
	const fargate = listOf(job.properties.PlatformCapabilities).includes('FARGATE');
	const kinds = environmentsOf(job, neighbours)
		.map((environment) => within(environment.properties.ComputeResources, 'Type'))
		.filter((kind) => typeof kind === 'string')
		.filter((kind) => kind.startsWith('FARGATE') === fargate);
	const [kind, ...others] = [...new Set(kinds)];
	if (others.length > 0) return new model/* Unknown */.$(`it may run on ${[kind, ...others].join(' or ')}`);
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
	return typeof value === 'number' && Number.isNaN(value) ? new model/* Unknown */.$(`the job definition has no ${kind}`) : value;
}
function hoursOf(job, neighbours, usage) {
	const runs = usage.stated('runs') ?? scheduledRuns(job, neighbours) ?? usage.take('runs', ASSUMED_RUNS);
	const { amount: seconds, assumption } = usage.take('duration', jobs_ASSUMED_SECONDS);
	return follow(runs, (runs.amount * seconds) / 3600, assumption);
}
function onFargate(container, spot, hours, vcpus, gigabytes) {
	const architecture = readText(within(container, 'RuntimePlatform', 'CpuArchitecture'), 'CpuArchitecture', 'X86_64');
	if (architecture instanceof model/* Unknown */.$) return architecture;
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
	'AWS::ElasticLoadBalancing::LoadBalancer': (_resource, _neighbours, usage) => [fixed('load balancer hours', 'clb.hour', cost_model/* HOURS_PER_MONTH */.x), used('load balancer data', 'clb.gb', usage.take('processed', ASSUMED_NAT_GB))],
	'AWS::EC2::NatGateway': (_resource, _neighbours, usage) => [fixed('NAT gateway hours', 'nat.hour', cost_model/* HOURS_PER_MONTH */.x), used('NAT gateway data', 'nat.gb', usage.take('processed', ASSUMED_NAT_GB))],
	'AWS::EC2::EIP': () => [fixed('public IPv4 hours', 'publicipv4.hour', cost_model/* HOURS_PER_MONTH */.x)],
	'AWS::EC2::FlowLog': dimensionsOfFlowLog,
	'AWS::EC2::VPCEndpoint': dimensionsOfEndpoint,
};
function dimensionsOfLoadBalancer(balancer, neighbours, usage) {
	const type = readText(balancer.properties.Type, 'Type', 'application');
	if (type instanceof model/* Unknown */.$) return type;
	const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
	if (kind === undefined) return new model/* Unknown */.$(`no prices are known for load balancers of type ${type}`);
	const { key, unit } = kind;
	const capacity = type === 'application' ? measureCapacity(balancer, neighbours, usage) : undefined;
	const units = capacity ?? { amount: ASSUMED_LCUS, assumption: assumedCapacity(unit) };
	return [fixed('load balancer hours', `${key}.hour`, cost_model/* HOURS_PER_MONTH */.x), used(`load balancer capacity (${unit} hours)`, `${key}.lcu`, follow(units, units.amount * cost_model/* HOURS_PER_MONTH */.x)), ...addressesOf(balancer.properties), ...egressOf(balancer, neighbours, usage)];
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
	const perSecond = (requests?.amount ?? 0) / cost_model/* HOURS_PER_MONTH */.x / 3600;
	const amount = Math.max(perSecond / CONNECTIONS_PER_LCU, (perSecond * Math.max(0, rules.length - FREE_RULES)) / EVALUATIONS_PER_LCU, (data?.amount ?? 0) / cost_model/* HOURS_PER_MONTH */.x / GB_PER_LCU_HOUR);
	const rests = [requests, data].flatMap((taken) => taken?.assumption ?? []);
	const text = amount.toLocaleString('en-US', { maximumSignificantDigits: 2 });
	return { amount, assumption: `${text} LCU on average, by ${rests.join(' and ')}` };
}
function addressesOf(properties) {
	const { Scheme, IpAddressType, Subnets, SubnetMappings, Type } = properties;
	if (Type === 'gateway' || Scheme === 'internal' || IpAddressType === 'dualstack-without-public-ipv4') return [];
	const zones = Scheme instanceof model/* Unknown */.$ ? Scheme : countOf(Subnets ?? SubnetMappings, 'Subnets');
	return [fixed('public IPv4 hours', 'publicipv4.hour', times(zones, cost_model/* HOURS_PER_MONTH */.x))];
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
	if (type instanceof model/* Unknown */.$) return type;
	if (type === 'Gateway') return [];
	if (type !== 'Interface' && type !== 'GatewayLoadBalancer') {
		return new model/* Unknown */.$(`no prices are known for endpoints of type ${type}`);
	}
	const price = type === 'Interface' ? 'vpce' : 'vpce.gwlb';
	const zones = countOf(properties.SubnetIds, 'SubnetIds');
	return [fixed('endpoint hours', `${price}.hour`, times(zones, cost_model/* HOURS_PER_MONTH */.x)), used('endpoint data', `${price}.gb`, usage.take('processed', ASSUMED_ENDPOINT_GB))];
}
function dimensionsOfFlowLog({ properties }, _neighbours, usage) {
	const destination = readText(properties.LogDestinationType, 'LogDestinationType', 'cloud-watch-logs');
	if (destination instanceof model/* Unknown */.$) return destination;
	const logs = usage.take('logs', ASSUMED_FLOW_LOG_GB);
	switch (destination) {
		case 'cloud-watch-logs':
			return [used('flow logs taken in', 'cw.vended.logs', logs)];
		case 's3':
			return [used('flow logs delivered', 'cw.vended.s3', logs)];
		default:
			return new model/* Unknown */.$(`no prices are known for flow logs to ${destination}`);
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
	if (logClass instanceof model/* Unknown */.$) return logClass;
	if (logClass !== 'STANDARD' && logClass !== 'INFREQUENT_ACCESS') {
		return new model/* Unknown */.$(`no prices are known for log groups of class ${logClass}`);
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
			quantity: days instanceof model/* Unknown */.$ ? days : (logs.amount * COMPRESSION * days) / 30,
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
	if (Metrics instanceof model/* Unknown */.$) return Metrics;
	const queries = listOf(Metrics);
	const statistics = queries.flatMap((query) => within(query, 'MetricStat') ?? []);
	const periods = [Period, ...statistics.map((statistic) => within(statistic, 'Period'))];
	const seconds = periods.map((period) => readNumber(period, 'Period', 60));
	const unknown = seconds.find((period) => period instanceof model/* Unknown */.$);
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
	if (settings instanceof model/* Unknown */.$) return settings;
	const insights = listOf(settings).find((entry) => within(entry, 'Name') === 'containerInsights');
	const value = within(insights, 'Value');
	if (value === undefined || value === 'disabled') return [];
	const stated = usage.stated('metrics');
	if (stated !== undefined) return [used('metrics of Container Insights', 'cw.metric', stated)];
	if (value !== 'enabled') return new model/* Unknown */.$(`Container Insights (${String(value)}) is billed by metrics nobody counted`);
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
	'AWS::SQS::Queue': () => new model/* Unknown */.$('no price is known for requests to SQS, of which the first million a month is free'),
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
	return [fixed('secret', 'secret', replicas instanceof model/* Unknown */.$ ? replicas : 1 + replicas), ...stated('requests to Secrets Manager', 'secret.request', usage)];
}
function dimensionsOfSubscription({ properties }, _neighbours, usage) {
	const protocol = readText(properties.Protocol, 'Protocol', '');
	if (protocol instanceof model/* Unknown */.$) return protocol;
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
			return new model/* Unknown */.$(`no prices are known for messages by ${protocol}`);
	}
}
function dimensionsOfParameter({ properties }) {
	const tier = readText(properties.Tier, 'Tier', 'Standard');
	if (tier instanceof model/* Unknown */.$) return tier;
	return tier === 'Advanced' ? [fixed('advanced parameter hours', 'ssm.parameter', cost_model/* HOURS_PER_MONTH */.x)] : [];
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
	if (life instanceof model/* Unknown */.$) {
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
	const unknown = [...ends, ...moves.map(({ from }) => from)].find((days) => days instanceof model/* Unknown */.$);
	if (unknown instanceof model/* Unknown */.$) return unknown;
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
	if (mode instanceof model/* Unknown */.$) return mode;
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
		const unknown = units.find((one) => one instanceof model/* Unknown */.$);
		return unknown ?? units.reduce((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
	};
	return [fixed('write capacity hours', 'dynamodb.wcu', times(capacity('WriteCapacityUnits'), cost_model/* HOURS_PER_MONTH */.x)), fixed('read capacity hours', 'dynamodb.rcu', times(capacity('ReadCapacityUnits'), cost_model/* HOURS_PER_MONTH */.x))];
}
function dimensionsOfFileSystem({ properties }, _neighbours, usage) {
	const stored = usage.take('stored', ASSUMED_GB);
	const zone = properties.AvailabilityZoneName === undefined ? 'standard' : 'onezone';
	const mode = readText(properties.ThroughputMode, 'ThroughputMode', 'bursting');
	const storage = used('storage', `efs.${zone}.gb`, stored);
	if (mode === 'bursting') return [storage];
	if (mode !== 'provisioned') {
		const because = mode instanceof model/* Unknown */.$ ? mode : new model/* Unknown */.$('what goes in and out is not stated');
		return [storage, { name: `throughput (${String(mode)})`, price: 'efs', quantity: because, kind: 'usage' }];
	}
	const name = 'ProvisionedThroughputInMibps';
	const throughput = readNumber(properties[name], name, 0);
	const included = stored.amount / GB_PER_MIBPS;
	const quantity = throughput instanceof model/* Unknown */.$ ? throughput : Math.max(0, throughput - included);
	return [storage, fixed('provisioned throughput', 'efs.provisioned', quantity, stored.assumption)];
}
function nodes(properties, count) {
	const engine = readText(properties.Engine, 'Engine', 'redis');
	const type = readText(properties.CacheNodeType, 'CacheNodeType', '');
	if (engine instanceof model/* Unknown */.$) return engine;
	if (type instanceof model/* Unknown */.$) return type;
	if (!Object.hasOwn(instances/* cacheEngines */.UF, engine)) return new model/* Unknown */.$(`no prices are known for the engine ${engine}`);
	if (type === '') return new model/* Unknown */.$('its CacheNodeType is not stated');
	return [fixed(`${type} hours`, `elasticache.${engine}.${type}`, times(count, cost_model/* HOURS_PER_MONTH */.x))];
}
function countNodes(properties) {
	const { NumCacheClusters, NumNodeGroups, ReplicasPerNodeGroup } = properties;
	if (NumNodeGroups === undefined && ReplicasPerNodeGroup === undefined) {
		return readNumber(NumCacheClusters, 'NumCacheClusters', 1);
	}
	const shards = readNumber(NumNodeGroups, 'NumNodeGroups', 1);
	const replicas = readNumber(ReplicasPerNodeGroup, 'ReplicasPerNodeGroup', 0);
	if (shards instanceof model/* Unknown */.$) return shards;
	return replicas instanceof model/* Unknown */.$ ? replicas : shards * (1 + replicas);
}

;// CONCATENATED MODULE: ./lib/cost/resources/registry.js














const registry = {
	...databases,
	...delivery,
	...fargate,
	...functions,
	...instances_instances,
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
	average_instances: (n) => `${count(n, 'instance')} on average`,
	average_tasks: (n) => `${count(n, 'task')} on average`,
	duration: (n) => `${count(n, 'second')} a run`,
	egress: (n) => `${show(n)} GB to the internet a month`,
	gets: (n) => `${count(n, 'read')} a month`,
	logs: (n) => `${show(n)} GB of logs a month`,
	metrics: (n) => count(n, 'metric'),
	processed: (n) => `${show(n)} GB through it a month`,
	puts: (n) => `${count(n, 'write')} a month`,
	queries: (n) => `${show(n)} ${n === 1 ? 'query' : 'queries'} a month`,
	requests: (n) => `${count(n, 'request')} a month`,
	runs: (n) => `${count(n, 'run')} a month`,
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
function count(amount, noun) {
	return `${show(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
function show(amount) {
	return renderNumber(amount, 3);
}

;// CONCATENATED MODULE: ./lib/cost/measure.js







function measure(request) {
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
		return (0,evaluate/* evaluateResource */.iv)(logicalId, scope);
	} catch (error) {
		if (!(error instanceof errors/* DeployError */.s)) throw error;
		const type = String(scope.template.Resources[logicalId]?.Type);
		return { logicalId, type, dimensions: new model/* Unknown */.$(error.message.replace(/\.$/, '')) };
	}
}
function isEvaluated(resource) {
	return 'properties' in resource;
}
function listPriceKeys(resources) {
	const dimensions = resources.flatMap((resource) => (resource.dimensions instanceof model/* Unknown */.$ ? [] : resource.dimensions));
	const known = dimensions.filter(({ quantity }) => !(quantity instanceof model/* Unknown */.$));
	return [...new Set(known.map(({ price }) => price))];
}
function measureResource(resource, scope, neighbours, usage) {
	const { logicalId, type, declaration } = resource;
	const condition = declaration.Condition;
	const exists = condition === undefined ? true : (0,evaluate/* evaluateCondition */.F9)(condition, scope);
	if (exists instanceof model/* Unknown */.$) return exists;
	const dimensionsOf = Object.hasOwn(registry, type) ? registry[type] : undefined;
	if (dimensionsOf === undefined) {
		return new model/* Unknown */.$(type.startsWith('Fn::') ? 'what a macro makes is known after apply' : `no prices are known for ${type}`);
	}
	const stated = Object.hasOwn(usage, logicalId) ? usage[logicalId] : undefined;
	return dimensionsOf(resource, neighbours, usageOf(stated));
}
function buildScope({ template, region, parameters }) {
	return {
		template,
		parameters: parameterValues(template, parameters),
		pseudo: pseudoParameters(region),
		lookUp: (logicalId, attribute) => new model/* Unknown */.$(`${attribute === undefined ? logicalId : `${logicalId}.${attribute}`} is known after apply`),
	};
}
function parameterValues(template, given) {
	return Object.fromEntries(
		Object.entries(template.Parameters ?? {}).map(([name, declaration]) => {
			if (declaration.Type.startsWith('AWS::SSM::Parameter::Value')) {
				return [name, new model/* Unknown */.$(`parameter ${name} is read from Parameter Store on apply`)];
			}
			const text = given[name] ?? declaration.Default;
			if (text === undefined) return [name, new model/* Unknown */.$(`parameter ${name} has no value`)];
			return [name, (0,parameters/* parseParameter */.hR)(declaration, Array.isArray(text) ? text.join(',') : String(text))];
		}),
	);
}
function pseudoParameters(region) {
	const china = region.startsWith('cn-');
	return {
		region,
		accountId: new model/* Unknown */.$('the account is known on apply'),
		partition: china ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws',
		urlSuffix: china ? 'amazonaws.com.cn' : 'amazonaws.com',
		stackName: 'stack',
		stackId: new model/* Unknown */.$('the id of the stack is known after apply'),
		notificationArns: [],
	};
}


/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ NOT_ESTIMATED),
/* harmony export */   x: () => (/* binding */ HOURS_PER_MONTH)
/* harmony export */ });
const HOURS_PER_MONTH = 730;
const NOT_ESTIMATED = ['data transfer that no usage states', 'free tiers', "the account's discounts"];


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ charge),
/* harmony export */   U7: () => (/* binding */ priceAfter),
/* harmony export */   _e: () => (/* binding */ parseUsd),
/* harmony export */   lw: () => (/* binding */ multiply)
/* harmony export */ });
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


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ cacheEngines),
/* harmony export */   XD: () => (/* binding */ findInstance),
/* harmony export */   hN: () => (/* binding */ databaseEngines)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1469);

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
		..._units_js__WEBPACK_IMPORTED_MODULE_0__/* .hours */ .c$,
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
		..._units_js__WEBPACK_IMPORTED_MODULE_0__/* .hours */ .c$,
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
		..._units_js__WEBPACK_IMPORTED_MODULE_0__/* .hours */ .c$,
	};
}


/***/ }),

/***/ 1469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ iopsMonths),
/* harmony export */   Ow: () => (/* binding */ gigabyteSeconds),
/* harmony export */   Q$: () => (/* binding */ vcpuHours),
/* harmony export */   QX: () => (/* binding */ gigabyteMonths),
/* harmony export */   Qe: () => (/* binding */ gigabyteHours),
/* harmony export */   c$: () => (/* binding */ hours),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iV: () => (/* binding */ lcuHours),
/* harmony export */   kN: () => (/* binding */ gigabytes),
/* harmony export */   zG: () => (/* binding */ requests)
/* harmony export */ });
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


/***/ }),

/***/ 7054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compareResources)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9627);

function compareResources(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((logicalId) => compareResource(before[logicalId], after[logicalId]));
}
function compareResource(before, after) {
	const resource = after ?? before;
	const contexts = { before: contextOf(before), after: contextOf(after) };
	if (resource === undefined || (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCanonical */ .NG)(contexts.before) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCanonical */ .NG)(contexts.after)) return [];
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


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ digestSource),
/* harmony export */   NG: () => (/* binding */ renderCanonical),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   br: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function renderCanonical(value) {
	return JSON.stringify(value, (_key, member) => (typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1))) : member));
}
function digest(value) {
	return digestText(renderCanonical(value));
}
function digestText(text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
function fingerprint(effects) {
	return digest(effects);
}
function digestSource(source) {
	const { CreatedAt: _, ...parameters } = source.parameters;
	const images = Object.fromEntries(Object.entries(source.images).map(([key, image]) => [key, image.digest]));
	return digest({ template: source.template, parameters, images });
}


/***/ }),

/***/ 1759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot)
/* harmony export */ });
/* harmony import */ var _template_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9431);
/* harmony import */ var _template_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9355);
/* harmony import */ var _template_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5868);



function readSnapshot(snapshot, identity) {
	if (snapshot === undefined) return {};
	const { template } = snapshot;
	const resources = (0,_template_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateResources */ .NZ)({
		template,
		parameters: parametersOf(snapshot),
		pseudo: {
			region: identity.region,
			accountId: reference('AWS::AccountId'),
			partition: 'aws',
			urlSuffix: 'amazonaws.com',
			stackName: identity.stack,
			stackId: `arn:aws:cloudformation:${identity.region}:${reference('AWS::AccountId')}:stack/${identity.stack}/${reference('AWS::StackId')}`,
			notificationArns: [],
		},
		lookUp: (logicalId, attribute) => {
			if (attribute === undefined) return reference(logicalId);
			const name = `${logicalId}.${attribute}`;
			return /[^s]s$/.test(attribute) ? new _template_model_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$(name) : reference(name);
		},
	});
	return Object.fromEntries(resources.map(({ properties, ...rest }) => [rest.logicalId, { ...rest, properties: toObject(properties) }]));
}
function parametersOf({ template, parameters }) {
	return Object.fromEntries(
		Object.entries(template.Parameters ?? {}).map(([name, declaration]) => {
			const text = parameters[name] ?? declaration.Default;
			return [name, text === undefined ? reference(name) : (0,_template_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParameter */ .hR)(declaration, String(text))];
		}),
	);
}
function reference(name) {
	return `\${${name}}`;
}
function toObject(properties) {
	return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toJson(value)]));
}
function toJson(value) {
	if (value instanceof _template_model_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$) return reference(value.because);
	if (value === null || typeof value !== 'object') return value;
	return isList(value) ? value.map(toJson) : toObject(value);
}
function isList(value) {
	return Array.isArray(value);
}


/***/ }),

/***/ 2194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ renderBeside),
/* harmony export */   To: () => (/* binding */ renderLargest),
/* harmony export */   Zd: () => (/* binding */ renderCostChangeForms)
/* harmony export */ });
/* harmony import */ var _cost_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(724);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5998);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5478);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9889);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2084);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(255);






const ROWS = 60;
function renderLargest(cost) {
	if (cost.before === undefined || cost.before.resources.length === 0) return '';
	const size = ({ delta = 0n }) => (delta < 0n ? -delta : delta);
	const parts = (0,_cost_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .largestChanges */ .o)(cost).map((resource) => {
		const components = [...resource.components].sort((one, other) => (size(one) < size(other) ? 1 : -1));
		const causes = [...new Set(components.flatMap(({ causes }) => causes.map(renderCause)))];
		const why = causes.length === 0 ? '' : ` (${causes.slice(0, 3).join(', ')})`;
		return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCode */ .cR)(resource.logicalId)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(sign(resource.delta))}${why}`;
	});
	return parts.length === 0 ? '' : `Most of the difference: ${parts.join(' · ')}`;
}
function renderBeside(cost) {
	return [...(cost.leftovers === 0n ? [] : [`${(0,_money_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMonthly */ .Kr)(cost.leftovers)} goes on outside of the stack`]), ...(cost.once === 0n ? [] : [`${(0,_money_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMoney */ .rw)(cost.once)} once, while old and new run together`])];
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
	return [(0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDetails */ .P)(title, body), (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDetails */ .P)(title, notes.join('\n')), ''];
}
function renderRow({ logicalId }, { name, before, after, delta, causes }) {
	const money = (amount) => (amount === undefined ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_money_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMoney */ .rw)(amount)));
	const change = delta === undefined ? 'not priced' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(sign(delta));
	const why = causes.map(renderCause).join(', ');
	return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCodeCell */ .Qj)(logicalId)} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(name)} | ${money(before)} | ${money(after)} | ${change} | ${why} |`;
}
function renderCause({ logicalId, name, before, after }) {
	const show = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactText */ .Rd)(text ?? 'none'));
	const values = before === undefined && after === undefined ? '' : ` ${show(before)} → ${show(after)}`;
	const owner = logicalId === undefined ? 'parameter ' : '';
	const of = logicalId === undefined ? '' : ` of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCodeCell */ .Qj)(logicalId)}`;
	return `${owner}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCodeCell */ .Qj)(name)}${values}${of}`;
}
function renderNotes({ logicalId, leftover, once }) {
	const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCode */ .cR)(logicalId);
	return [...(leftover === undefined ? [] : [`${name}: ${leftoverWords(leftover)}.`]), ...(once === undefined ? [] : [`${name}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_money_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMoney */ .rw)(once.amount))} once, for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .renderDuration */ .P)(once.minutes * 60)} of ${once.kind === 'blue-green' ? 'both versions side by side' : 'old and new together, assumed'}.`])];
}
function leftoverWords({ kind, monthly }) {
	if (kind === 'snapshot') return 'a snapshot of it is kept outside of the stack, and is billed by its size';
	const cost = monthly === undefined ? 'goes on costing what nobody can price' : `goes on costing ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_money_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMonthly */ .Kr)(monthly))}`;
	return `it stays outside of the stack and ${cost}`;
}
function sign(delta) {
	return delta === undefined ? 'not priced' : (0,_money_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDelta */ .PR)(delta).replace(/\/mo$/, '');
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $C: () => (/* binding */ renderCostForms),
  UV: () => (/* binding */ renderPictureForms),
  QZ: () => (/* binding */ renderPriceSources)
});

// EXTERNAL MODULE: ./lib/cost/model.js
var model = __webpack_require__(5064);
// EXTERNAL MODULE: ./lib/render/details.js
var details = __webpack_require__(5998);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/render/money.js
var money = __webpack_require__(2084);
// EXTERNAL MODULE: ./lib/cost/money.js
var cost_money = __webpack_require__(6009);
;// CONCATENATED MODULE: ./lib/render/slope.js



const SMALL = 10n ** 10n;
function renderSlope(component) {
	const { assumption, monthly, minimum, maximum } = component;
	const quantity = component.quantity.toLocaleString('en-US', { maximumFractionDigits: 3 });
	const basis = assumption ?? `${quantity} ${component.unit}`;
	const band = minimum === undefined || maximum === undefined ? '' : ` (${(0,money/* renderMoney */.rw)(minimum)} to ${(0,money/* renderMoney */.rw)(maximum)})`;
	return `${basis}: ${(0,money/* renderMoney */.rw)(monthly)}${band}; each further ${renderStep(component)}`;
}
function renderStep({ unit, furtherPrice }) {
	const [, thing] = /^(.+)-hours$/.exec(unit) ?? [];
	if (thing !== undefined) return `${thing} all month ${(0,money/* renderMoney */.rw)((0,cost_money/* multiply */.lw)(furtherPrice, model/* HOURS_PER_MONTH */.x))}`;
	const [, held] = /^(.+)-months$/.exec(unit) ?? [];
	if (furtherPrice >= SMALL || held !== undefined) return `${held ?? singular(unit)} $${(0,money/* renderDecimal */.sx)(furtherPrice)}`;
	return `million ${unit} ${(0,money/* renderMoney */.rw)((0,cost_money/* multiply */.lw)(furtherPrice, 1e6))}`;
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
	const notes = [...assumptions(priced), ...slopes(priced), ...missing(estimate), `Not estimated: ${model/* NOT_ESTIMATED */.F.join(', ')}.`, ...sources(estimate)];
	const list = notes.map((note) => `- ${note}`).join('\n');
	const full = [table(priced), list].filter((part) => part !== '').join('\n\n');
	return [(0,details/* renderDetails */.P)(title, full), (0,details/* renderDetails */.P)(title, list), ''];
}
function renderPictureForms(estimate) {
	const shares = pricedOf(estimate)
		.map(({ logicalId, monthly }) => ({ logicalId, monthly }))
		.filter(({ monthly }) => monthly >= 5n * 10n ** 9n)
		.sort((one, other) => (one.monthly < other.monthly ? 1 : one.monthly > other.monthly ? -1 : 0));
	if (shares.length < 2) return [''];
	const rest = shares.slice(SLICES).reduce((sum, share) => sum + share.monthly, 0n);
	const slices = [...shares.slice(0, SLICES), ...(rest > 0n ? [{ logicalId: `${shares.length - SLICES} more`, monthly: rest }] : [])];
	const lines = slices.map(({ logicalId, monthly }) => `  "${(0,render_escape/* escapeMermaid */.Fw)(logicalId)}" : ${plain(monthly)}`);
	const picture = ['```mermaid', 'pie showData', '  title USD a month', ...lines, '```'].join('\n');
	return [(0,details/* renderDetails */.P)('Where the money goes', picture), ''];
}
function table(priced) {
	const used = (component) => component.quantity > 0;
	const rows = priced.flatMap((resource) =>
		resource.components.filter(used).map((component) => {
			const cost = (0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(component.monthly));
			const cells = [(0,render_escape/* renderCodeCell */.Qj)(resource.logicalId), (0,render_escape/* escapeText */.X1)(component.name), quantity(component), (0,render_escape/* escapeText */.X1)(unitPrice(component)), ...(component.kind === 'fixed' ? [cost, ''] : ['', cost])];
			return `| ${cells.join(' | ')} |`;
		}),
	);
	if (rows.length === 0) return '';
	return ['| Resource | Billed | Quantity | Unit price | Fixed/mo | By use/mo |', '| :-- | :-- | --: | --: | --: | --: |', ...rows].join('\n');
}
function quantity({ quantity, unit }) {
	return `${quantity.toLocaleString('en-US', { maximumFractionDigits: 3 })} ${(0,render_escape/* escapeText */.X1)(unit)}`;
}
function unitPrice({ unitPrice }) {
	return `$${(0,money/* renderDecimal */.sx)(unitPrice)}`;
}
function assumptions(priced) {
	const rests = new Map();
	for (const { name, assumption, kind } of priced.flatMap(({ components }) => components)) {
		if (assumption !== undefined && kind === 'fixed') rests.set(assumption, (rests.get(assumption) ?? new Set()).add(name));
	}
	return [...rests].map(([assumption, names]) => `${(0,render_escape/* escapeText */.X1)([...names].join(', '))}: ${(0,render_escape/* escapeText */.X1)(assumption)}.`);
}
function slopes(priced) {
	const owners = new Map();
	for (const { logicalId, components } of priced) {
		for (const component of components.filter(({ kind }) => kind === 'usage')) {
			const line = `${component.name}: ${renderSlope(component)}`;
			owners.set(line, (owners.get(line) ?? new Set()).add(logicalId));
		}
	}
	return [...owners].map(([line, names]) => `${[...names].map(render_escape/* renderCode */.cR).join(', ')}, ${(0,render_escape/* escapeText */.X1)(line)}.`);
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
	return [...gaps].map(([reason, names]) => `Not priced: ${(0,render_escape/* escapeText */.X1)(names.join(', '))} – ${(0,render_escape/* escapeText */.X1)(reason)}.`);
}
function renderPriceSources(estimate) {
	const sources = sourcesOf(estimate).map(({ words }) => words);
	return sources.length === 0 ? '' : `list prices ${sources.join(', some ')}`;
}
function sources(estimate) {
	return sourcesOf(estimate).map(({ words, copies }) => {
		const list = copies.map(render_escape/* escapeText */.X1).join(' · ');
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
	return (0,money/* renderMoney */.rw)(amount).replaceAll(/[$,]/g, '');
}


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderDetails)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);

function renderDetails(title, body) {
	return body === '' ? '' : `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(title)}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 5478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderDuration)
/* harmony export */ });
function renderDuration(seconds) {
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return [`${Math.floor(whole / 60)} min`, ...(whole % 60 === 0 ? [] : [`${whole % 60} s`])].join(' ');
	const minutes = Math.floor((whole % 3600) / 60);
	return [`${Math.floor(whole / 3600)} h`, ...(minutes === 0 ? [] : [`${minutes} min`])].join(' ');
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

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ renderKinds),
/* harmony export */   Lf: () => (/* binding */ renderHeadline),
/* harmony export */   Lx: () => (/* binding */ renderTotal),
/* harmony export */   Pn: () => (/* binding */ renderCounts),
/* harmony export */   iH: () => (/* binding */ renderRange),
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   uU: () => (/* binding */ renderCostChange)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2084);


function renderHeadline(environment, plan) {
	const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(environment);
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
	const percentage = (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPercentage */ .XX)(cost.delta, cost.before.total);
	const share = percentage === undefined ? '' : ` (${percentage})`;
	return `${strong}${boundOf(cost)}${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDelta */ .PR)(cost.delta)}${strong}${share} → ${total}`;
}
function renderTotal(estimate, strong = '**') {
	if (!estimate.complete && estimate.total === 0n) return `${strong}an unknown cost${strong}`;
	return `${estimate.complete ? '' : 'at least '}${strong}${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMonthly */ .Kr)(estimate.total)}${strong}`;
}
function renderRange(estimate) {
	if (estimate.minimum === estimate.maximum) return '';
	return `${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMoney */ .rw)(estimate.minimum)} at the least, ${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMonthly */ .Kr)(estimate.maximum)} at the most`;
}
function renderKinds({ fixed, usage, resources }) {
	const unknown = resources.filter((resource) => resource.status === 'unpriced' || (resource.status === 'priced' && resource.unpriced.length > 0)).length;
	return [...(fixed === 0n ? [] : [`${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMoney */ .rw)(fixed)} fixed`]), ...(usage === 0n ? [] : [`${(0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMoney */ .rw)(usage)} by use`]), ...(unknown === 0 ? [] : [`${unknown} not priced`])].join(', ');
}
function boundOf(cost) {
	const uncertain = cost.resources.filter((resource) => resource.delta === undefined);
	if (uncertain.length === 0) return '';
	return uncertain.every((resource) => resource.before === undefined) ? 'at least ' : 'about ';
}


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ renderMonthly),
/* harmony export */   PR: () => (/* binding */ renderDelta),
/* harmony export */   XX: () => (/* binding */ renderPercentage),
/* harmony export */   rw: () => (/* binding */ renderMoney),
/* harmony export */   sx: () => (/* binding */ renderDecimal)
/* harmony export */ });
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


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ connectWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
	const hint = hintFor(error);
	return new errors/* DeployError */.s(reasons[service], `${action} failed: ${wordsOf(error)}`, {
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
function wordsOf(error) {
	const words = error.message.trim();
	return words === '' || words === 'UnknownError' ? error.name : words;
}
function hintFor(error) {
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
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(805)]).then(__webpack_require__.t.bind(__webpack_require__, 3805, 19));
			return { sdk, client: describeErrors('cloudformation', new sdk.CloudFormationClient(await configure(settings))) };
		}),
		ecs: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 212, 19));
			return { sdk, client: describeErrors('ecs', new sdk.ECSClient(await configure(settings))) };
		}),
		ecr: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
			return { sdk, client: describeErrors('ecr', new sdk.ECRClient(await configure(settings))) };
		}),
		loadBalancers: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(586)]).then(__webpack_require__.t.bind(__webpack_require__, 586, 19));
			const client = new sdk.ElasticLoadBalancingV2Client(await configure(settings));
			return { sdk, client: describeErrors('elasticloadbalancing', client) };
		}),
		logs: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 303, 19));
			return { sdk, client: describeErrors('logs', new sdk.CloudWatchLogsClient(await configure(settings))) };
		}),
		pricing: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(453)]).then(__webpack_require__.t.bind(__webpack_require__, 4453, 19));
			const configuration = await configure({ ...settings, region: pricingRegion(settings.region), attempts: 3 });
			return { sdk, client: describeErrors('pricing', new sdk.PricingClient(configuration)) };
		}),
		sts: once(async () => {
			const sdk = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(609), __webpack_require__.e(118), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
	const [{ client }, { HttpRequest }, { SignatureV4 }] = await Promise.all([clients.sts(), Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422)]).then(__webpack_require__.t.bind(__webpack_require__, 3422, 19)), Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(422), __webpack_require__.e(118)]).then(__webpack_require__.t.bind(__webpack_require__, 5118, 19))]);
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
	return { statusCode: response.statusCode, text: await textOf(response) };
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
async function textOf({ body }) {
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
const done = ['ACTIVE', 'COMPLETE'];
const running = ['IN_PROGRESS', 'PENDING'];
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
	if (running.includes(name)) return { kind: 'pending' };
	if (done.includes(name)) return { kind: 'found', findings };
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
const gone = { codes: ['ResourceNotFoundException'] };
async function readLogTail(clients, logGroupName, lines, stream) {
	const { client, sdk } = await clients.logs();
	const streams = stream === undefined ? await listNewest(clients, logGroupName) : [stream];
	const tails = await Promise.all(streams.map((logStreamName) => unless(gone, undefined, () => client.send(new sdk.GetLogEventsCommand({ logGroupName, logStreamName, limit: lines, startFromHead: false })))));
	return tails
		.flatMap((tail) => tail?.events ?? [])
		.sort((one, other) => (one.timestamp ?? 0) - (other.timestamp ?? 0))
		.slice(-lines)
		.map((event) => event.message?.trimEnd() ?? '');
}
async function listNewest(clients, logGroupName) {
	const { client, sdk } = await clients.logs();
	const answer = await unless(gone, undefined, () =>
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
	const known = new Set((rich.Details ?? []).map(keyOf));
	const missing = (plain.ResourceChange?.Details ?? []).filter((detail) => !known.has(keyOf(detail)));
	return {
		...plain,
		ResourceChange: { ...plain.ResourceChange, ...rich, Details: [...(rich.Details ?? []), ...missing] },
	};
}
function keyOf({ Target, ChangeSource, CausingEntity }) {
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
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/aws/changeSets.js



const missing = { codes: ['ChangeSetNotFoundException', 'ChangeSetNotFound'] };
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
					Parameters: buildParameters(request),
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
			const answer = await unless(missing, undefined, () => client.send(new sdk.DescribeChangeSetCommand({ StackName: stackName, ChangeSetName: nameOrArn })));
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
			await unless(missing, undefined, () => client.send(new sdk.DeleteChangeSetCommand({ StackName: stackName, ChangeSetName: name })));
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
function buildParameters(request) {
	return Object.entries(request.parameters).flatMap(([ParameterKey, value]) => {
		if (value !== undefined) return [{ ParameterKey, ParameterValue: value }];
		return request.kind === 'update' ? [{ ParameterKey, UsePreviousValue: true }] : [];
	});
}
function capabilityOf(name) {
	return name === 'CAPABILITY_IAM' ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM';
}
async function readChangeSet(clients, stackName, nameOrArn) {
	const plain = await describe(clients, stackName, nameOrArn, false);
	if (plain.Status === 'CREATE_COMPLETE') {
		return parseChangeSet(mergeDescriptions(plain, await describe(clients, stackName, nameOrArn, true)));
	}
	const failures = plain.StatusReason?.includes('AWS::EarlyValidation') ? await readValidation(clients, plain) : [];
	return parseChangeSet({ ...plain, StatusReason: [plain.StatusReason ?? '', ...failures].join('\n') });
}
async function describe(clients, stackName, nameOrArn, values) {
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

// EXTERNAL MODULE: ./lib/docker/builder.js + 1 modules
var builder = __webpack_require__(4908);
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
	if (!answer.ok) throw refusal(name, `answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
	const text = await answer.text();
	const body = JSON.parse(text);
	if (typeof body !== 'object' || body === null) throw refusal(name, 'answered with something that is no manifest');
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
			throw refusal(name, `could not be reached: ${cause}`);
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
function refusal(name, words) {
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
			return indexes.test(manifest.mediaType) ? pick(reference, platform, manifest) : check(reference, platform, name, manifest, loginFor(name, login));
		},
	};
}
function loginFor(name, login) {
	return login?.registry === name.registry ? login : undefined;
}
function pick(reference, platform, index) {
	const offered = listOf(index.body, 'manifests').map((entry) => ({
		digest: references_textOf(entry, 'digest'),
		platform: platformOf(Reflect.get(entry, 'platform')),
	}));
	const found = offered.find((entry) => entry.platform === platform);
	if (found !== undefined) return found.digest;
	throw wrongPlatform(reference, platform, offered.map((entry) => entry.platform).join(', '));
}
async function check(reference, platform, name, manifest, login) {
	const config = Reflect.get(manifest.body, 'config');
	const digest = typeof config === 'object' && config !== null ? references_textOf(config, 'digest') : '';
	const actual = digest === '' ? platform : platformOf((await readDocument(name, `blobs/${digest}`, login)).body);
	if (actual === platform || actual === '/') return manifest.digest;
	throw wrongPlatform(reference, platform, actual);
}
function wrongPlatform(reference, platform, offered) {
	return new errors/* DeployError */.s('image-failed', `${reference} is there for ${offered}, not for ${platform}`, {
		fault: 'user',
		hint: 'set the platform of the service, or name an image that has it',
	});
}
function platformOf(value) {
	return typeof value === 'object' && value !== null ? `${references_textOf(value, 'os')}/${references_textOf(value, 'architecture')}` : '/';
}
function listOf(value, key) {
	const list = Reflect.get(value, key);
	return Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}
function references_textOf(value, key) {
	const text = Reflect.get(value, key);
	return typeof text === 'string' ? text : '';
}

// EXTERNAL MODULE: ./lib/git/process.js
var process = __webpack_require__(701);
;// CONCATENATED MODULE: ./lib/git/revisions.js

function createRevisions(directory, environment) {
	return {
		async read(revision, path) {
			try {
				const commit = await (0,process/* runGit */.E)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], directory, environment);
				const text = await (0,process/* runGit */.E)(['show', `${commit.trim()}:./${path}`], directory, environment);
				return { kind: 'text', text };
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				return { kind: 'unreadable', reason: `there is no ${path} at ${revision}: ${why}` };
			}
		},
	};
}

// EXTERNAL MODULE: ./lib/git/workspace.js + 4 modules
var workspace = __webpack_require__(2479);
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

;// CONCATENATED MODULE: ./lib/github/retries.js
const retries_attempts = 4;
const longestWait = 60;
function secondsBeforeRetry(error, method, attempt) {
	if (attempt >= retries_attempts || !(error instanceof Error)) return undefined;
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
function errors_describeError(error, { method, url }) {
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
	if (status === 403 && /not accessible/i.test(words)) return errors_describeDenial(method, url, words, error);
	const what = status === undefined ? 'could not be reached' : `answered ${status}`;
	return new errors/* DeployError */.s('internal', `GitHub ${what} to ${method} ${pathOf(url)}: ${words}`, {
		fault: 'github',
		hint: 'run again; https://www.githubstatus.com says whether GitHub has trouble',
		cause: error,
	});
}
function errors_describeDenial(method, url, words, cause) {
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
				if (seconds === undefined || clock.cancelled()) throw errors_describeError(error, options);
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
		workspace: (0,workspace/* createWorkspace */.s)({ directory, configFolder, environment }),
		revisions: createRevisions(directory, environment),
		builder: (0,builder/* createBuilder */.I)({ folder: (0,external_node_path_.resolve)(directory, configFolder), environment, clock, log }),
		references: createImageReferences(),
		probe: createProbe(settings.sandbox),
		github: settings.github === undefined ? undefined : connectGitHub({ ...settings.github, clock }),
		types: settings.types,
		connect: (region) => connectAws({ region, role, clock, log, speed }),
	};
}


/***/ }),

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const inputNames = (/* unused pure expression or super */ null && (['command', 'config', 'environment', 'role', 'execution-role', 'direct-push', 'approve-fingerprint', 'busy-timeout', 'comment', 'prices']));
function parseInputs(given) {
	return {
		command: oneOf(given, 'command', ['auto', 'plan', 'apply', 'promote', 'rollback', 'close', 'check']),
		config: textOf(given, 'config') ?? 'inferloop.yaml',
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
function textOf(given, name) {
	const text = given[name]?.trim();
	return text === '' ? undefined : text;
}
function oneOf(given, name, choices) {
	const text = textOf(given, name);
	if (text === undefined) return choices[0];
	const choice = choices.find((candidate) => candidate === text);
	if (choice === undefined) throw wrong(name, text, choices.join(', '));
	return choice;
}
function matching(given, name, pattern, words) {
	const text = textOf(given, name);
	if (text !== undefined && !pattern.test(text)) throw wrong(name, text, words);
	return text;
}
const seconds = { s: 1, m: 60, h: 3600 };
function parseDuration(given, name, otherwise) {
	const text = textOf(given, name) ?? otherwise;
	const [, amount, unit = ''] = /^(\d{1,5})(s|m|h)$/.exec(text) ?? [];
	const factor = seconds[unit];
	if (amount === undefined || factor === undefined) throw wrong(name, text, 'a time like 90s, 30m or 2h');
	return Number(amount) * factor;
}
function wrong(name, text, allowed) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `the input \`${name}\` is ${JSON.stringify(text)}`, {
		fault: 'user',
		hint: `\`${name}\` takes ${allowed}`,
	});
}


/***/ })

};
