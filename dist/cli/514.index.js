export const id = 514;
export const ids = [514];
export const modules = {

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCost: () => (/* binding */ printCost)
});

// EXTERNAL MODULE: ./lib/config/document.js + 1 modules
var config_document = __webpack_require__(8241);
// EXTERNAL MODULE: ./lib/config/mistake.js
var mistake = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/config/node.js
var node = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/config/sections/usage.js
var usage = __webpack_require__(4668);
// EXTERNAL MODULE: ./lib/config/shape.js + 1 modules
var shape = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/config/usageFile.js





function parseUsageFile(text, file) {
	const document = (0,config_document/* parseDocument */.T)(text);
	if (document.root === undefined) return { kind: 'invalid', problems: (0,mistake/* problemsOf */.GW)(document.mistakes, text, file) };
	const { root, mistakes } = (0,shape/* checkShape */.e)(wrap(document.root), text);
	const all = [...document.mistakes, ...mistakes];
	const value = (0,node/* toValue */.BA)(root, 'dropped');
	if (all.length > 0 || !(0,shape/* isShaped */.s)(value)) return { kind: 'invalid', problems: (0,mistake/* problemsOf */.GW)(all, text, file) };
	return { kind: 'usage', usage: (0,usage/* buildUsage */.c)(value.usage ?? {}) };
}
function wrap(root) {
	if ((0,node/* entryOf */.Ms)(root, 'usage') !== undefined) return root;
	return { ...root, entries: [{ key: 'usage', keySpan: root, value: root }] };
}

// EXTERNAL MODULE: ./lib/cost/diff.js + 2 modules
var diff = __webpack_require__(724);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/plan/comparison.js
var comparison = __webpack_require__(7054);
// EXTERNAL MODULE: ./lib/plan/snapshot.js
var plan_snapshot = __webpack_require__(1759);
// EXTERNAL MODULE: ./lib/render/money.js
var money = __webpack_require__(2084);
;// CONCATENATED MODULE: ./lib/render/costJson.js

function renderEstimateJson(estimate) {
	return print(buildEstimate(estimate));
}
function renderComparisonJson(revision, cost) {
	const { before, after, delta, leftovers } = cost;
	return print({
		...buildEstimate(after),
		comparison: {
			revision,
			before: before === undefined ? null : monthlyOf(before),
			delta: decimal(delta),
			leftovers: (0,money/* renderDecimal */.sx)(leftovers),
			resources: cost.resources.map(buildDifference),
		},
	});
}
function buildEstimate(estimate) {
	return {
		currency: 'USD',
		region: estimate.region,
		monthly: monthlyOf(estimate),
		resources: estimate.resources.map(buildResource),
	};
}
function monthlyOf({ fixed, usage, total, minimum, maximum }) {
	return {
		fixed: (0,money/* renderDecimal */.sx)(fixed),
		usage: (0,money/* renderDecimal */.sx)(usage),
		total: (0,money/* renderDecimal */.sx)(total),
		minimum: (0,money/* renderDecimal */.sx)(minimum),
		maximum: (0,money/* renderDecimal */.sx)(maximum),
	};
}
function buildResource(resource) {
	const { logicalId, type, status } = resource;
	switch (resource.status) {
		case 'free':
			return { logicalId, type, status, monthly: (0,money/* renderDecimal */.sx)(0n), components: [] };
		case 'unpriced':
			return { logicalId, type, status, reason: resource.reason, monthly: null, components: [] };
		case 'priced': {
			const gaps = resource.unpriced.map(({ name, reason }) => `without ${name}: ${reason}`).join('; ');
			return {
				logicalId,
				type,
				status,
				...(gaps === '' ? {} : { reason: gaps }),
				monthly: (0,money/* renderDecimal */.sx)(resource.monthly),
				components: resource.components.map(buildComponent),
			};
		}
	}
}
function buildComponent({ name, quantity, unit, unitPrice, monthly, kind, price }) {
	const { sku, source, date } = price;
	return {
		name,
		quantity,
		unit,
		unitPrice: (0,money/* renderDecimal */.sx)(unitPrice),
		monthly: (0,money/* renderDecimal */.sx)(monthly),
		kind,
		price: { ...(sku === undefined ? {} : { sku }), source, date: date ?? null },
	};
}
function buildDifference({ logicalId, type, delta, components }) {
	return {
		logicalId,
		type,
		delta: decimal(delta),
		components: components.map(({ name, before, after, delta: change, causes }) => ({
			name,
			before: decimal(before),
			after: decimal(after),
			delta: decimal(change),
			causes,
		})),
	};
}
function decimal(amount) {
	return amount === undefined ? null : (0,money/* renderDecimal */.sx)(amount);
}
function print(value) {
	return `${JSON.stringify(value, undefined, 1)}\n`;
}

// EXTERNAL MODULE: ./lib/render/costChanges.js
var costChanges = __webpack_require__(2194);
// EXTERNAL MODULE: ./lib/render/costs.js + 1 modules
var costs = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
;// CONCATENATED MODULE: ./lib/render/costReport.js





function renderCostReport(name, estimate, warnings) {
	return join([`### ${(0,render_escape/* escapeText */.X1)(name)} in ${estimate.region}: ${(0,headline/* renderTotal */.Lx)(estimate)}`, renderFacts(estimate), ...warnings.map((warning) => `> ${(0,render_escape/* escapeWords */.RL)(warning)}`), renderTable(estimate), renderFree(estimate), (0,costs/* renderCostForms */.$C)(estimate)[0] ?? '']);
}
function renderComparison(name, revision, cost, warnings) {
	const { after } = cost;
	return join([
		`### ${(0,render_escape/* escapeText */.X1)(name)} in ${after.region} against ${(0,render_escape/* escapeText */.X1)(revision)}: ${(0,headline/* renderCostChange */.uU)(cost)}`,
		[renderFacts(after), ...(0,costChanges/* renderBeside */.LM)(cost)].filter((part) => part !== '').join(' · '),
		...warnings.map((warning) => `> ${(0,render_escape/* escapeWords */.RL)(warning)}`),
		(0,costChanges/* renderLargest */.To)(cost),
		(0,costChanges/* renderCostChangeForms */.Zd)(cost)[0] ?? '',
		renderTable(after),
		renderFree(after),
		(0,costs/* renderCostForms */.$C)(after)[0] ?? '',
	]);
}
function renderFacts(estimate) {
	const facts = [(0,headline/* renderKinds */.Gu)(estimate), (0,headline/* renderRange */.iH)(estimate), (0,costs/* renderPriceSources */.QZ)(estimate)];
	return facts.filter((part) => part !== '').join(' · ');
}
function renderTable(estimate) {
	const rows = estimate.resources.filter(({ status }) => status !== 'free').map(renderRow);
	if (rows.length === 0) return '';
	const { fixed, usage, total } = estimate;
	const sums = [fixed, usage, total].map((amount) => (0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(amount)));
	return ['| Resource | Type | Fixed/mo | By use/mo | Cost/mo |', '| :-- | :-- | --: | --: | --: |', ...rows, `| **Total** |  | ${sums.join(' | ')} |`].join('\n');
}
function renderRow(resource) {
	const { logicalId, type } = resource;
	const cells = [(0,render_escape/* renderCodeCell */.Qj)(logicalId), (0,render_escape/* escapeText */.X1)(type.replace(/^AWS::/, ''))];
	if (resource.status !== 'priced') return `| ${[...cells, '', '', 'not priced'].join(' | ')} |`;
	const sum = (kind) => {
		const some = resource.components.filter((component) => component.kind === kind);
		return some.length === 0 ? '' : (0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(some.reduce((total, { monthly }) => total + monthly, 0n)));
	};
	const bound = resource.unpriced.length === 0 ? '' : 'at least ';
	return `| ${[...cells, sum('fixed'), sum('usage'), bound + (0,render_escape/* escapeText */.X1)((0,money/* renderMoney */.rw)(resource.monthly))].join(' | ')} |`;
}
function renderFree({ resources }) {
	const names = resources.filter(({ status }) => status === 'free').map(({ logicalId }) => (0,render_escape/* renderCode */.cR)(logicalId));
	return names.length === 0 ? '' : `Free: ${names.join(', ')}`;
}
function join(parts) {
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/stack/build.js + 40 modules
var build = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/stack/names.js
var names = __webpack_require__(4804);
// EXTERNAL MODULE: ./lib/stack/template.js
var stack_template = __webpack_require__(4280);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/template/parameterFile.js


function parseParameterFile(text, file) {
	const value = read(text, file);
	const entries = Array.isArray(value) ? value.map((item) => readEntry(item, file)) : readMap(value, file);
	return Object.fromEntries(entries);
}
function read(text, file) {
	try {
		return (0,js_yaml/* load */.Hh)(text, { schema: js_yaml/* CORE_SCHEMA */.OU, maxAliases: 0, maxDepth: 20 });
	} catch (error) {
		if (!(error instanceof js_yaml/* YAMLException */.tB)) throw error;
		throw invalid(file, `is neither JSON nor YAML: ${error.reason}`);
	}
}
function readEntry(item, file) {
	if (!isObject(item) || typeof item.ParameterKey !== 'string') throw invalid(file, 'has an entry without ParameterKey');
	return [item.ParameterKey, textOf(item.ParameterValue, item.ParameterKey, file)];
}
function readMap(value, file) {
	const map = isObject(value) && isObject(value.Parameters) ? value.Parameters : value;
	if (!isObject(map)) throw invalid(file, 'holds no parameters');
	return Object.entries(map).map(([name, one]) => [name, textOf(one, name, file)]);
}
function textOf(value, name, file) {
	if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
	if (Array.isArray(value)) return value.map((item) => textOf(item, name, file)).join(',');
	throw invalid(file, `gives ${name} no text`);
}
function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function invalid(file, what) {
	return new errors/* DeployError */.s('config-invalid', `${file} ${what}`, {
		fault: 'user',
		hint: 'write `{"Name": "value"}`, or the list of ParameterKey and ParameterValue that the AWS CLI takes',
	});
}

// EXTERNAL MODULE: ./lib/template/parse.js
var parse = __webpack_require__(1277);
// EXTERNAL MODULE: ./lib/commands/configuration.js + 1 modules
var configuration = __webpack_require__(102);
// EXTERNAL MODULE: ./lib/commands/cost.js + 12 modules
var commands_cost = __webpack_require__(4575);
// EXTERNAL MODULE: ./lib/commands/usage.js
var commands_usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/estimate.js















async function estimateCommand(request, ports) {
	const { source, compare } = request;
	const { workspace, revisions, log, clock, connect } = ports;
	const usage = await readUsageFile(request.usage, ports);
	const subject = await readSubject({ source, usage, files: workspace }, ports);
	const { name, region, snapshot } = subject;
	const old = compare === undefined ? undefined : await readSubject({ source, usage, files: filesAt(compare, source, revisions) }, ports);
	const asked = {
		before: old?.snapshot,
		after: snapshot,
		region,
		usage: subject.usage,
		now: clock.now(),
	};
	const costPorts = connect && { log, prices: connect(region).prices };
	const { warnings, ...costs } = await (0,commands_cost/* estimateCosts */.N)(asked, costPorts);
	const { estimate } = costs.after;
	if (compare === undefined || old === undefined) {
		return { text: renderCostReport(name, estimate, warnings), json: renderEstimateJson(estimate) };
	}
	const cost = (0,diff/* diffCosts */.U)({ ...costs, changes: changesBetween(old, subject), overlaps: [] });
	return { text: renderComparison(name, compare, cost, warnings), json: renderComparisonJson(compare, cost) };
}
function filesAt(revision, source, revisions) {
	const file = source.kind === 'configuration' ? source.inputs.config : source.path;
	const folder = file.slice(0, file.lastIndexOf('/') + 1);
	return {
		read: (path) => revisions.read(revision, path),
		readNamed: (path) => revisions.read(revision, folder + path),
	};
}
async function readSubject({ source, usage, files }, { log, workspace }) {
	if (source.kind === 'template') {
		const { path, region } = source;
		const parameters = source.parameters === undefined ? {} : parseParameterFile(await estimate_textOf(source.parameters, workspace), source.parameters);
		const template = readTemplate(await estimate_textOf(path, files), path);
		return { name: path, region, snapshot: { template, parameters }, usage: (0,commands_usage/* readTemplateUsage */.m7)(usage) };
	}
	const { inputs, run } = source;
	const asked = { inputs, run, event: { kind: 'terminal' } };
	const result = await (0,configuration/* readConfiguration */.T)(asked, { log, workspace: { ...workspace, ...files } });
	switch (result.kind) {
		case 'invalid':
			throw result.error;
		case 'no-environment':
			throw new errors/* DeployError */.s('config-invalid', result.reason, { fault: 'user', hint: 'name one with `--environment`' });
		case 'config': {
			const { config } = result;
			const template = (0,stack_template/* buildTemplate */.Z)((0,build/* buildStack */.H)(config, undefined));
			return {
				name: (0,names/* stackName */.Qx)(config),
				region: config.region,
				snapshot: { template, parameters: {} },
				usage: (0,commands_usage/* readUsage */.k9)(config, usage),
			};
		}
	}
}
async function estimate_textOf(path, files) {
	const reading = await files.read(path);
	if (reading.kind === 'text') return reading.text;
	throw new errors/* DeployError */.s('config-invalid', reading.reason, { fault: 'user' });
}
function readTemplate(text, path) {
	try {
		return (0,parse/* parseTemplate */.QC)(text);
	} catch (cause) {
		if (!(cause instanceof errors/* DeployError */.s)) throw cause;
		throw new errors/* DeployError */.s('config-invalid', `${path}: ${cause.message}`, { fault: 'user', cause });
	}
}
async function readUsageFile(path, { workspace, log }) {
	if (path === undefined) return [];
	const text = await estimate_textOf(path, workspace);
	const result = parseUsageFile(text, path);
	if (result.kind === 'usage') return result.usage;
	const { problems } = result;
	log.problems(problems, text, 'error');
	const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
	throw new errors/* DeployError */.s('config-invalid', `${path} has ${count}`, { fault: 'user', problems });
}
function changesBetween(before, after) {
	try {
		const [was, becomes] = [before, after].map(({ name, region, snapshot }) => (0,plan_snapshot/* readSnapshot */.R)(snapshot, { stack: name, region }));
		return (0,comparison/* compareResources */.T)(was ?? {}, becomes ?? {}).map(({ logicalId, policyAction }) => ({
			logicalId,
			policyAction,
			replaced: false,
		}));
	} catch (error) {
		if (error instanceof errors/* DeployError */.s) return [];
		throw error;
	}
}

// EXTERNAL MODULE: ./lib/world/clock.js
var world_clock = __webpack_require__(2610);
// EXTERNAL MODULE: ./lib/world/connect.js + 31 modules
var connect = __webpack_require__(4220);
// EXTERNAL MODULE: ./lib/world/environment.js
var environment = __webpack_require__(385);
// EXTERNAL MODULE: ./lib/world/inputs.js
var world_inputs = __webpack_require__(6059);
// EXTERNAL MODULE: ./lib/cli/deploy.js + 85 modules
var deploy = __webpack_require__(6384);
// EXTERNAL MODULE: ./lib/cli/log.js
var cli_log = __webpack_require__(7804);
// EXTERNAL MODULE: ./lib/cli/markdown.js
var markdown = __webpack_require__(717);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/cost.js










async function printCost(values) {
	const template = (0,options/* lastOf */.g1)(values, 'template');
	const given = (name) => (0,options/* lastOf */.g1)(values, name);
	refuseStrays(values, template === undefined ? ['region', 'parameters'] : ['config', 'environment', 'prices']);
	const inputs = (0,world_inputs/* parseInputs */.T)({
		command: 'plan',
		config: given('config'),
		environment: given('environment'),
		prices: given('prices'),
	});
	const speed = (0,environment/* readSpeed */.qW)(process.env);
	const log = (0,cli_log/* createTerminalLog */.$)();
	const clock = (0,world_clock/* createClock */.t)(speed);
	const world = (0,connect/* connectWorld */.Z)({
		directory: process.cwd(),
		config: template ?? inputs.config,
		role: undefined,
		github: undefined,
		environment: (0,environment/* readChildEnvironment */.Qs)(process.env),
		clock,
		log,
		speed,
		sandbox: (0,environment/* readSandbox */.kR)(process.env),
	});
	const source = template === undefined ? { kind: 'configuration', inputs, run: (0,deploy.createRun)(clock.now()) } : { kind: 'template', path: template, region: regionOf(values), parameters: given('parameters') };
	const offline = template !== undefined || inputs.prices === 'table';
	const { text, json } = await estimateCommand({ source, usage: given('usage'), compare: given('compare') }, { ...world, connect: offline ? undefined : world.connect });
	const shown = process.stdout.isTTY ? (0,markdown/* renderPlain */.l)(text, { folded: 'shown' }) : text.trimEnd();
	process.stdout.write(values.json === undefined ? `${shown}\n` : json);
	return 0;
}
function regionOf(values) {
	const region = (0,options/* lastOf */.g1)(values, 'region');
	if (region !== undefined && region !== '') return region;
	throw new errors/* DeployError */.s('config-invalid', '--region is missing: a template does not say where it is made', {
		fault: 'user',
		hint: 'for example `inferloop cost --template stack.yaml --region us-east-1`',
	});
}
function refuseStrays(values, strays) {
	const stray = strays.find((name) => values[name] !== undefined);
	if (stray === undefined) return;
	const message = values.template === undefined ? `--${stray} is for --template` : `--${stray} has no meaning with --template`;
	throw new errors/* DeployError */.s('config-invalid', message, { fault: 'user', hint: `leave --${stray} out` });
}


/***/ })

};
