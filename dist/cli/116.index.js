export const id = 116;
export const ids = [116];
export const modules = {

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ validateProperties)
/* harmony export */ });
/* harmony import */ var _template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5912);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3261);


function checkObject(value, properties, path) {
	const at = `#${path.map((key) => `/${key}`).join('')}`;
	if (Object.hasOwn(value, 'Fn::Transform')) return [];
	const extraneous = Object.keys(value)
		.filter((key) => !Object.hasOwn(properties, key))
		.map((key) => ({ path: [...path, key], reason: `${at}: extraneous key [${key}] is not permitted` }));
	const missing = Object.entries(properties)
		.filter(([key, { required }]) => required && value[key] === undefined)
		.map(([key]) => ({ path, reason: `${at}: required key [${key}] not found` }));
	const below = Object.entries(value).flatMap(([key, member]) => {
		const type = Object.hasOwn(properties, key) ? properties[key]?.type : undefined;
		return type ? checkValue(member, type, [...path, key]) : [];
	});
	return [...missing, ...extraneous, ...below];
}
function checkValue(value, type, path) {
	const intrinsic = (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .intrinsicOf */ .jN)(value);
	if (intrinsic?.name === 'Fn::If' && (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(intrinsic.argument)) return intrinsic.argument.slice(1).flatMap((taken) => checkValue(taken, type, path));
	if (intrinsic || value === null) return [];
	switch (type.kind) {
		case 'object':
			return (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? checkObject(value, type.properties, path) : [wrongType(value, 'JSONObject', path)];
		case 'list':
			if (!(0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(value)) return [wrongType(value, 'JSONArray', path)];
			return value.flatMap((item, index) => checkValue(item, type.element, [...path, String(index)]));
		case 'map':
			if (!(0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) return [wrongType(value, 'JSONObject', path)];
			return Object.entries(value).flatMap(([key, member]) => checkValue(member, type.element, [...path, key]));
		case 'union': {
			const results = type.members.map((member) => checkValue(value, member, path));
			return results.some((problems) => problems.length === 0) ? [] : (results[0] ?? []);
		}
		case 'scalar': {
			const plain = ['string', 'integer', 'number', 'boolean'].includes(type.name);
			return plain && typeof value === 'object' ? [wrongType(value, type.name === 'string' ? 'String' : type.name, path)] : [];
		}
	}
}
function wrongType(value, expected, path) {
	const found = (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(value) ? 'JSONArray' : (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? 'JSONObject' : typeof value === 'string' ? 'String' : 'Number';
	return { path, reason: `#/${path.join('/')}: expected type: ${expected}, found: ${found}` };
}
function validateProperties(template, specification) {
	return Object.entries(template.Resources).flatMap(([logicalId, { Type, Properties }]) => {
		const own = specification(Type);
		if (!own || (0,_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustom */ .K)(Type)) return [];
		return checkObject(Properties ?? {}, own.properties, []).map(({ path, reason }) => ({
			logicalId,
			type: Type,
			path: ['', 'Resources', logicalId, 'Properties', ...path].join('/'),
			reason,
		}));
	});
}


/***/ }),

/***/ 9163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ changeSetMissing),
/* harmony export */   cJ: () => (/* binding */ validationError),
/* harmony export */   cK: () => (/* binding */ refusing),
/* harmony export */   l6: () => (/* binding */ stackMissing),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9408);


function validationError(message) {
	return new _service_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsError */ .G('ValidationError', message);
}
function stackMissing(nameOrArn) {
	return validationError(`Stack with id ${nameOrArn} does not exist`);
}
function changeSetMissing(name) {
	return new _service_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsError */ .G('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, 404);
}
function asRefusal(error) {
	if (error instanceof _service_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsError */ .G) return error;
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s) return validationError(error.message);
	throw error;
}
function refusing(body) {
	try {
		return body();
	} catch (error) {
		throw asRefusal(error);
	}
}
function asError(error) {
	return error instanceof Error ? error : new Error(String(error));
}


/***/ }),

/***/ 3261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTemplate),
/* harmony export */   K: () => (/* binding */ isCustom)
/* harmony export */ });
/* harmony import */ var _template_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);
/* harmony import */ var _template_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3606);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9163);



const resourceAttributes = ['Condition', 'CreationPolicy', 'DeletionPolicy', 'DependsOn', 'Description', 'Metadata', 'Properties', 'Type', 'UpdatePolicy', 'UpdateReplacePolicy'];
function isCustom(type) {
	return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource' || type.endsWith('::MODULE');
}
function conditionNames(value) {
	if ((0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value)) return value.flatMap(conditionNames);
	if (!(0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) return [];
	const intrinsic = (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicOf */ .jN)(value);
	const own = intrinsic?.name === 'Condition' ? [intrinsic.argument] : intrinsic?.name === 'Fn::If' ? (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(intrinsic.argument).slice(0, 1) : [];
	return [...own.filter((name) => typeof name === 'string'), ...Object.values(value).flatMap(conditionNames)];
}
function checkConditions(template) {
	const known = Object.keys(template.Conditions ?? {});
	const ofResources = Object.values(template.Resources).flatMap(({ Condition, Properties }) => [...(Condition === undefined ? [] : [Condition]), ...conditionNames(Properties ?? {})]);
	const ofOutputs = Object.values(template.Outputs ?? {}).flatMap(({ Condition, Value }) => [...(Condition === undefined ? [] : [Condition]), ...conditionNames(Value)]);
	const blocks = {
		Conditions: conditionNames(Object.values(template.Conditions ?? {})),
		Resources: ofResources,
		Outputs: ofOutputs,
	};
	for (const [block, names] of Object.entries(blocks)) {
		const missing = names.find((name) => !known.includes(name));
		if (missing !== undefined) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template format error: Unresolved condition dependency ${missing} in the ${block} block of the template`);
	}
	const inConditions = (0,_template_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesOf */ .CL)(Object.values(template.Conditions ?? {}), template).flatMap((reference) => (reference.kind === 'resource' ? [reference.logicalId] : reference.kind === 'unresolved' ? [reference.name] : []));
	if (inConditions.length > 0) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template format error: Unresolved dependencies [${inConditions.join(', ')}]. Cannot reference resources in the Conditions block of the template`);
}
function checkReferences(block, value, template, specification) {
	const unresolved = new Set();
	for (const reference of (0,_template_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesOf */ .CL)(value, template)) {
		if (reference.kind === 'unresolved') unresolved.add(reference.name);
		if (reference.kind !== 'resource' || reference.attribute === undefined || reference.attribute === '') continue;
		const { logicalId, attribute } = reference;
		const type = template.Resources[logicalId]?.Type ?? '';
		const own = specification(type);
		if (!own || isCustom(type) || type === 'AWS::CloudFormation::Stack') continue;
		const [first = ''] = attribute.split('.');
		if (own.attributes.includes(attribute) || own.attributes.includes(first) || Object.hasOwn(own.properties, first)) continue;
		throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`);
	}
	if (unresolved.size > 0) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template format error: Unresolved resource dependencies [${[...unresolved].join(', ')}] in the ${block} block of the template`);
}
function checkResource(logicalId, declaration, template) {
	if (!/^[A-Za-z0-9]+$/.test(logicalId)) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template format error: Resource name ${logicalId} is non alphanumeric.`);
	const extra = Object.keys(declaration).filter((key) => !resourceAttributes.includes(key));
	if (extra.length > 0) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Invalid template resource property '${extra[0]}'`);
	const { DependsOn } = declaration;
	const missing = (0,_template_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(DependsOn === undefined ? [] : DependsOn).filter((other) => typeof other !== 'string' || !Object.hasOwn(template.Resources, other));
	if (missing.length > 0) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template format error: Unresolved resource dependencies [${missing.join(', ')}] in the Resources block of the template`);
}
const limits = { Mappings: 200, Outputs: 200, Parameters: 200, Resources: 500 };
function checkLimits({ Mappings = {}, Outputs = {}, Parameters = {}, Resources }) {
	const counts = Object.entries({ Mappings, Outputs, Parameters, Resources }).map(([section, entries]) => [section, Object.keys(entries).length]);
	for (const [section, limit] of Object.entries(limits)) {
		const count = counts.find(([name]) => name === section)?.[1] ?? 0;
		if (count > limit) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template format error: Number of ${section.toLowerCase()}, ${count}, is greater than maximum allowed, ${limit}`);
	}
}
function checkTemplate(template, specification) {
	checkLimits(template);
	const unknown = Object.values(template.Resources).filter(({ Type }) => !isCustom(Type) && !specification(Type));
	if (unknown.length > 0) throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .validationError */ .cJ)(`Template format error: Unrecognized resource types: [${[...new Set(unknown.map(({ Type }) => Type))].join(', ')}]`);
	for (const [logicalId, declaration] of Object.entries(template.Resources)) checkResource(logicalId, declaration, template);
	checkConditions(template);
	for (const { Properties } of Object.values(template.Resources)) checkReferences('Resources', Properties ?? {}, template, specification);
	checkReferences(
		'Outputs',
		Object.values(template.Outputs ?? {}).map(({ Value }) => Value),
		template,
		specification,
	);
	(0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusing */ .cK)(() => (0,_template_references_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentOrder */ .qJ)(template));
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ AwsError),
/* harmony export */   W: () => (/* binding */ ACCOUNT_ID)
/* harmony export */ });
const ACCOUNT_ID = '111122223333';
class AwsError extends Error {
	name = 'AwsError';
	code;
	status;
	constructor(code, message, status = 400) {
		super(message);
		this.code = code;
		this.status = status;
	}
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ recreationOf),
/* harmony export */   FH: () => (/* binding */ readTypeNames),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   eB: () => (/* binding */ readSpecification)
/* harmony export */ });
async function readTypeNames() {
	const { default: extract } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.t.bind(__webpack_require__, 8134, 17));
	return Object.keys(extract.resources);
}
function lazily(entries, read) {
	const result = {};
	for (const [name, text] of Object.entries(entries)) {
		Object.defineProperty(result, name, { enumerable: true, get: () => read(text) });
	}
	return result;
}
function createReader(extract) {
	const readType = (text) => {
		if (text.startsWith('[]')) return { kind: 'list', element: readType(text.slice(2)) };
		if (text.startsWith('{}')) return { kind: 'map', element: readType(text.slice(2)) };
		if (text.includes('|')) return { kind: 'union', members: text.split('|').map(readType) };
		if (!text.startsWith('#')) return { kind: 'scalar', name: text };
		return { kind: 'object', properties: lazily(extract.types[Number(text.slice(1))] ?? {}, readProperty) };
	};
	const readProperty = (text) => {
		const [type = '', ...words] = text.split(' ');
		const recreation = words.includes('replace') ? 'Always' : words.includes('maybe') ? 'Conditionally' : 'Never';
		return { type: readType(type), required: words.includes('required'), recreation };
	};
	return readProperty;
}
async function readSpecification() {
	const { default: extract } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.t.bind(__webpack_require__, 8134, 17));
	const readProperty = createReader(extract);
	const known = new Map();
	return (type) => {
		const found = known.get(type);
		const entry = Object.hasOwn(extract.resources, type) ? extract.resources[type] : undefined;
		if (found || !entry) return found;
		const [property, variant] = entry.tags ?? [];
		const specification = {
			properties: lazily(entry.properties, readProperty),
			attributes: entry.attributes,
			identifier: entry.reference ?? entry.identifier,
			tags: property === undefined || variant === undefined ? undefined : { property, variant },
			arn: entry.arn,
		};
		known.set(type, specification);
		return specification;
	};
}
const severity = ['Never', 'Conditionally', 'Always'];
function worst(recreations) {
	return severity[Math.max(0, ...recreations.map((recreation) => severity.indexOf(recreation)))] ?? 'Never';
}
function recreationOf(specification, path) {
	const found = [];
	let properties = specification.properties;
	let type;
	for (const key of path) {
		if (type?.kind === 'list' || type?.kind === 'map') {
			type = type.element;
			if (type.kind === 'object') properties = type.properties;
			continue;
		}
		const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
		if (!property) break;
		found.push(property.recreation);
		type = property.type;
		properties = type.kind === 'object' ? type.properties : {};
	}
	return worst(found);
}


/***/ }),

/***/ 9431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   NZ: () => (/* binding */ evaluateResources),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   fT: () => (/* binding */ evaluateObject),
/* harmony export */   iv: () => (/* binding */ evaluateResource)
/* harmony export */ });
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3307);
/* harmony import */ var _intrinsics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9355);



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
	throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template format error: Unresolved resource dependencies [${name}] in the Resources block of the template`);
}
function getAttribute(logicalId, attribute, scope) {
	if (attribute instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return attribute;
	if (!Object.hasOwn(scope.template.Resources, logicalId)) throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template error: instance of Fn::GetAtt references undefined resource ${logicalId}`);
	return scope.lookUp(logicalId, (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(attribute));
}
function substitute(argument, scope) {
	const [text, variables] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(argument) ? argument : [argument];
	if (typeof text !== 'string') throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)("Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string");
	const own = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(variables) ? variables : {};
	const pieces = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSub */ .ur)(text).map((piece) => {
		if (piece.kind === 'text') return piece.text;
		const variable = own[piece.name];
		if (variable !== undefined) return evaluate(variable, scope);
		if (!piece.name.includes('.')) return reference(piece.name, scope);
		const attribute = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .getAttOf */ .$o)(piece.name);
		return attribute && getAttribute(attribute.logicalId, evaluate(attribute.attribute, scope), scope);
	});
	return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(pieces) ?? pieces.map((piece) => ((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(piece) ? piece.map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6).join(',') : (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(piece))).join('');
}
function findInMap(argument, scope) {
	const [map, top, second, options] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument);
	const keys = [map, top, second].map((key) => (key === undefined ? undefined : evaluate(key, scope)));
	const unknown = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(keys);
	if (unknown) return unknown;
	const [mapName, topKey, secondKey] = keys.map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6);
	const found = scope.template.Mappings?.[mapName ?? '']?.[topKey ?? '']?.[secondKey ?? ''];
	if (found !== undefined) return found;
	if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(options) && options.DefaultValue !== undefined) return evaluate(options.DefaultValue, scope);
	if (scope.template.Mappings?.[mapName ?? ''] === undefined) throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template error: Mapping named '${mapName}' is not present in the 'Mappings' section of template.`);
	throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template error: Unable to get mapping for ${mapName}::${topKey}::${secondKey}`);
}
function evaluateCondition(name, scope) {
	const declared = scope.template.Conditions?.[name];
	if (declared === undefined) throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template format error: Unresolved condition dependency ${name} in the Conditions block of the template`);
	return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(evaluate(declared, scope));
}
function branch(argument, scope) {
	const [condition, whenTrue, whenFalse] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument);
	if (typeof condition !== 'string' || whenTrue === undefined || whenFalse === undefined) throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)('Template error: Fn::If requires a list argument with the first element being a condition');
	const verdict = evaluateCondition(condition, scope);
	if (verdict instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return verdict;
	return evaluate(verdict ? whenTrue : whenFalse, scope);
}
function evaluateAll(argument, scope) {
	return (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument).map((item) => evaluate(item, scope));
}
function zonesOf(region, scope) {
	if (region instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return region;
	const name = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(region) === '' ? scope.pseudo.region : (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(region);
	return ['a', 'b', 'c'].map((zone) => name + zone);
}
function toJsonString(argument, scope) {
	const value = evaluate(argument, scope);
	return value === undefined ? undefined : (unknownWithin(value) ?? JSON.stringify(value));
}
function unknownWithin(value) {
	if (value instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return value;
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
			return reference((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(evaluate(argument, scope)), scope);
		case 'Condition':
			return evaluateCondition((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(evaluate(argument, scope)), scope);
		case 'Fn::GetAtt': {
			const parts = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .getAttOf */ .$o)(argument);
			if (!parts) throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)('Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute');
			return getAttribute(parts.logicalId, evaluate(parts.attribute, scope), scope);
		}
		case 'Fn::Sub':
			return substitute(argument, scope);
		case 'Fn::Join': {
			const [delimiter, items] = values();
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(delimiter, items);
		}
		case 'Fn::Split': {
			const [delimiter, text] = values();
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(delimiter, text);
		}
		case 'Fn::Select': {
			const [index, items] = values();
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(index, items);
		}
		case 'Fn::FindInMap':
			return findInMap(argument, scope);
		case 'Fn::If':
			return branch(argument, scope);
		case 'Fn::Equals': {
			const [left, right] = values();
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .equals */ .aI)(left, right);
		}
		case 'Fn::And':
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .and */ .Uo)(values().map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn));
		case 'Fn::Or':
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__.or)(values().map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn));
		case 'Fn::Not': {
			const verdict = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(values()[0]);
			return verdict instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$ ? verdict : !verdict;
		}
		case 'Fn::Base64':
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K3)(evaluate(argument, scope));
		case 'Fn::Cidr': {
			const [block, count, bits] = values();
			return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .cidr */ .BF)(block, count, bits ?? 8);
		}
		case 'Fn::GetAZs':
			return zonesOf(evaluate(argument, scope), scope);
		case 'Fn::ImportValue': {
			const exported = evaluate(argument, scope);
			if (exported instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return exported;
			return scope.importValue?.((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(exported)) ?? new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$(`export ${(0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(exported)} is known after apply`);
		}
		case 'Fn::Length': {
			const items = evaluate(argument, scope);
			return items instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$ ? items : (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(items) ? items.length : 0;
		}
		case 'Fn::ToJsonString':
			return toJsonString(argument, scope);
		case 'Fn::Transform':
			return new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$('what a macro makes is known after apply');
		default:
			throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template format error: Unrecognized function ${name}`);
	}
}
function evaluate(value, scope) {
	if (typeof value !== 'object' || value === null) return value;
	if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value)) {
		return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
	}
	const intrinsic = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicOf */ .jN)(value);
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


/***/ }),

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ cidr),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Ny: () => (/* binding */ firstUnknown),
/* harmony export */   RL: () => (/* binding */ templateError),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   or: () => (/* binding */ or),
/* harmony export */   ur: () => (/* binding */ parseSub)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9355);


function templateError(message) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('change-set-failed', message, { fault: 'user' });
}
function isList(value) {
	return Array.isArray(value);
}
function firstUnknown(values) {
	return values.find((value) => value instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$);
}
function textOf(value) {
	if (value === undefined || value === null) return '';
	if (value instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function join(delimiter, items) {
	if (items instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return items;
	if (!isList(items)) throw templateError('Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.');
	return firstUnknown(items) ?? items.map(textOf).join(textOf(delimiter));
}
function split(delimiter, text) {
	if (text instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return text;
	if (typeof text !== 'string') throw templateError('Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.');
	return text.split(textOf(delimiter));
}
function select(index, items) {
	if (index instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return index;
	if (items instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return items;
	const item = isList(items) ? items[Number(index)] : undefined;
	if (item === undefined) throw templateError(`Template error: Fn::Select  cannot select nonexistent value at index ${textOf(index)}`);
	return item;
}
function base64(text) {
	if (text instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) return text;
	return btoa(String.fromCharCode(...new TextEncoder().encode(textOf(text))));
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
	const [address = '0.0.0.0', prefix = '32'] = textOf(block).split('/');
	const bits = Number(textOf(cidrBits));
	const wanted = Number(count);
	if (bits >= 32 - Number(prefix) + 1 || wanted < 1 || wanted * 2 ** bits > 2 ** (32 - Number(prefix))) throw templateError(`Template error: Fn::Cidr cannot make ${wanted} blocks of ${bits} bits out of ${textOf(block)}`);
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
	return value instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$ ? value : value === true || value === 'true';
}
function equals(left, right) {
	return firstUnknown([left, right]) ?? textOf(left) === textOf(right);
}
function and(operands) {
	if (operands.includes(false)) return false;
	return operands.find((operand) => operand instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) ?? true;
}
function or(operands) {
	if (operands.includes(true)) return true;
	return operands.find((operand) => operand instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) ?? false;
}


/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Unknown)
/* harmony export */ });
class Unknown {
	because;
	constructor(because) {
		this.because = because;
	}
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ fillParameters),
/* harmony export */   hR: () => (/* binding */ parseParameter)
/* harmony export */ });
/* unused harmony export resolveParameters */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function invalid(message) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('change-set-failed', message, { fault: 'user' });
}
function isListType(type) {
	return type.includes('List<') || type.includes('CommaDelimitedList');
}
function textOf(value) {
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
			if (Number(item) < Number(declaration.MinValue ?? -Infinity)) refuse(`be a number not less than ${textOf(declaration.MinValue ?? '')}`);
			if (Number(item) > Number(declaration.MaxValue ?? Infinity)) refuse(`be a number not greater than ${textOf(declaration.MaxValue ?? '')}`);
		}
	}
	if (text.length < Number(declaration.MinLength ?? 0)) refuse(`contain at least ${textOf(declaration.MinLength ?? '')} characters`);
	if (text.length > Number(declaration.MaxLength ?? Infinity)) refuse(`contain at most ${textOf(declaration.MaxLength ?? '')} characters`);
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
			const text = given[name] ?? textOf(declaration.Default ?? '');
			check(name, declaration, text);
			return [name, text];
		}),
	);
}
function resolveParameters(template, given) {
	const texts = fillParameters(template, given);
	return Object.fromEntries(Object.entries(template.Parameters ?? {}).map(([name, declaration]) => [name, parseParameter(declaration, texts[name] ?? '')]));
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   qJ: () => (/* binding */ deploymentOrder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3307);
/* harmony import */ var _intrinsics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);



function classify(name, template) {
	if (name.startsWith('AWS::')) return { kind: 'pseudo', name };
	if (Object.hasOwn(template.Parameters ?? {}, name)) return { kind: 'parameter', name };
	if (Object.hasOwn(template.Resources, name)) return { kind: 'resource', logicalId: name, attribute: undefined };
	return { kind: 'unresolved', name };
}
function classifyAttribute(argument, template) {
	const parts = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .getAttOf */ .$o)(argument);
	if (!parts) return [];
	const { logicalId, attribute } = parts;
	if (!Object.hasOwn(template.Resources, logicalId)) return [{ kind: 'unresolved', name: logicalId }];
	const own = { kind: 'resource', logicalId, attribute: typeof attribute === 'string' ? attribute : '' };
	return typeof attribute === 'string' ? [own] : [own, ...referencesOf(attribute, template)];
}
function substituted(argument, template) {
	const [text, variables] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(argument) ? argument : [argument];
	const own = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(variables) ? variables : {};
	const named = (0,_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSub */ .ur)(typeof text === 'string' ? text : '').flatMap((piece) => {
		if (piece.kind === 'text' || Object.hasOwn(own, piece.name)) return [];
		return piece.name.includes('.') ? classifyAttribute(piece.name, template) : [classify(piece.name, template)];
	});
	return [...named, ...referencesOf(own, template)];
}
function referencesOf(value, template) {
	if (typeof value !== 'object' || value === null) return [];
	if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value)) return value.flatMap((item) => referencesOf(item, template));
	const intrinsic = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicOf */ .jN)(value);
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
		if (start >= 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('change-set-failed', `Circular dependency between resources: [${path.slice(start).join(', ')}]`, { fault: 'user' });
		for (const dependency of dependenciesOf(logicalId, template)) visit(dependency, [...path, logicalId]);
		order.add(logicalId);
	};
	for (const logicalId of Object.keys(template.Resources)) visit(logicalId, []);
	return [...order];
}


/***/ })

};
