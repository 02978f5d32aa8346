export const id = 387;
export const ids = [387];
export const modules = {

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
    if (name === 'AWS::NoValue')
        return undefined;
    const parameter = scope.parameters[name] ?? pseudoParameter(name, scope.pseudo);
    if (parameter !== undefined)
        return parameter;
    if (Object.hasOwn(scope.template.Resources, name))
        return scope.lookUp(name, undefined);
    throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template format error: Unresolved resource dependencies [${name}] in the Resources block of the template`);
}
function getAttribute(logicalId, attribute, scope) {
    if (attribute instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return attribute;
    if (!Object.hasOwn(scope.template.Resources, logicalId))
        throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template error: instance of Fn::GetAtt references undefined resource ${logicalId}`);
    return scope.lookUp(logicalId, (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(attribute));
}
function substitute(argument, scope) {
    const [text, variables] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(argument) ? argument : [argument];
    if (typeof text !== 'string')
        throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)("Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string");
    const own = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(variables) ? variables : {};
    const pieces = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSub */ .ur)(text).map((piece) => {
        if (piece.kind === 'text')
            return piece.text;
        const variable = own[piece.name];
        if (variable !== undefined)
            return evaluate(variable, scope);
        if (!piece.name.includes('.'))
            return reference(piece.name, scope);
        const attribute = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .getAttOf */ .$o)(piece.name);
        return attribute && getAttribute(attribute.logicalId, evaluate(attribute.attribute, scope), scope);
    });
    return ((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(pieces) ??
        pieces.map((piece) => ((0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(piece) ? piece.map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6).join(',') : (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(piece))).join(''));
}
function findInMap(argument, scope) {
    const [map, top, second, options] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument);
    const keys = [map, top, second].map((key) => (key === undefined ? undefined : evaluate(key, scope)));
    const unknown = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(keys);
    if (unknown)
        return unknown;
    const [mapName, topKey, secondKey] = keys.map(_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6);
    const found = scope.template.Mappings?.[mapName ?? '']?.[topKey ?? '']?.[secondKey ?? ''];
    if (found !== undefined)
        return found;
    if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(options) && options.DefaultValue !== undefined)
        return evaluate(options.DefaultValue, scope);
    if (scope.template.Mappings?.[mapName ?? ''] === undefined)
        throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template error: Mapping named '${mapName}' is not present in the 'Mappings' section of template.`);
    throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template error: Unable to get mapping for ${mapName}::${topKey}::${secondKey}`);
}
function evaluateCondition(name, scope) {
    const declared = scope.template.Conditions?.[name];
    if (declared === undefined)
        throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)(`Template format error: Unresolved condition dependency ${name} in the Conditions block of the template`);
    return (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrue */ .Hn)(evaluate(declared, scope));
}
function branch(argument, scope) {
    const [condition, whenTrue, whenFalse] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument);
    if (typeof condition !== 'string' || whenTrue === undefined || whenFalse === undefined)
        throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)('Template error: Fn::If requires a list argument with the first element being a condition');
    const verdict = evaluateCondition(condition, scope);
    if (verdict instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return verdict;
    return evaluate(verdict ? whenTrue : whenFalse, scope);
}
function evaluateAll(argument, scope) {
    return (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(argument).map((item) => evaluate(item, scope));
}
function zonesOf(region, scope) {
    if (region instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return region;
    const name = (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(region) === '' ? scope.pseudo.region : (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(region);
    return ['a', 'b', 'c'].map((zone) => name + zone);
}
function toJsonString(argument, scope) {
    const value = evaluate(argument, scope);
    return value === undefined ? undefined : (unknownWithin(value) ?? JSON.stringify(value));
}
function unknownWithin(value) {
    if (value instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const member of Object.values(value)) {
        const unknown = unknownWithin(member);
        if (unknown)
            return unknown;
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
            if (!parts)
                throw (0,_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .templateError */ .RL)('Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute');
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
            if (exported instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
                return exported;
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
    if (typeof value !== 'object' || value === null)
        return value;
    if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value)) {
        return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
    }
    const intrinsic = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicOf */ .jN)(value);
    if (intrinsic)
        return applyFunction(intrinsic, scope);
    return evaluateObject(value, scope);
}
function evaluateObject(value, scope) {
    const result = {};
    for (const [key, member] of Object.entries(value)) {
        const evaluated = evaluate(member, scope);
        if (evaluated !== undefined)
            result[key] = evaluated;
    }
    return result;
}
function evaluateResources(scope) {
    return Object.keys(scope.template.Resources).flatMap((logicalId) => evaluateResource(logicalId, scope) ?? []);
}
function evaluateResource(logicalId, scope) {
    const declaration = scope.template.Resources[logicalId];
    if (declaration === undefined)
        return undefined;
    const { Condition, Type: type, Properties = {} } = declaration;
    if (Condition !== undefined && evaluateCondition(Condition, scope) === false)
        return undefined;
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
    if (value === undefined || value === null)
        return '';
    if (value instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function join(delimiter, items) {
    if (items instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return items;
    if (!isList(items))
        throw templateError('Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.');
    return firstUnknown(items) ?? items.map(textOf).join(textOf(delimiter));
}
function split(delimiter, text) {
    if (text instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return text;
    if (typeof text !== 'string')
        throw templateError('Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.');
    return text.split(textOf(delimiter));
}
function select(index, items) {
    if (index instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return index;
    if (items instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return items;
    const item = isList(items) ? items[Number(index)] : undefined;
    if (item === undefined)
        throw templateError(`Template error: Fn::Select  cannot select nonexistent value at index ${textOf(index)}`);
    return item;
}
function base64(text) {
    if (text instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$)
        return text;
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
    if (unknown)
        return unknown;
    const [address = '0.0.0.0', prefix = '32'] = textOf(block).split('/');
    const bits = Number(textOf(cidrBits));
    const wanted = Number(count);
    if (bits >= 32 - Number(prefix) + 1 || wanted < 1 || wanted * 2 ** bits > 2 ** (32 - Number(prefix)))
        throw templateError(`Template error: Fn::Cidr cannot make ${wanted} blocks of ${bits} bits out of ${textOf(block)}`);
    const start = addressToNumber(address);
    return Array.from({ length: wanted }, (_, index) => `${numberToAddress(start + index * 2 ** bits)}/${32 - bits}`);
}
function parseSub(text) {
    const pieces = [];
    let rest = 0;
    for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
        if (match.index > rest)
            pieces.push({ kind: 'text', text: text.slice(rest, match.index) });
        const name = match[1] ?? '';
        pieces.push(name.startsWith('!') ? { kind: 'text', text: `\${${name.slice(1)}}` } : { kind: 'name', name: name.trim() });
        rest = match.index + match[0].length;
    }
    if (rest < text.length)
        pieces.push({ kind: 'text', text: text.slice(rest) });
    return pieces;
}
function isTrue(value) {
    return value instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$ ? value : value === true || value === 'true';
}
function equals(left, right) {
    return firstUnknown([left, right]) ?? textOf(left) === textOf(right);
}
function and(operands) {
    if (operands.includes(false))
        return false;
    return operands.find((operand) => operand instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) ?? true;
}
function or(operands) {
    if (operands.includes(true))
        return true;
    return operands.find((operand) => operand instanceof _model_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$) ?? false;
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
    if (value === undefined)
        return [];
    return isArray(value) ? value : [value];
}
function intrinsicOf(value) {
    if (!isObject(value))
        return undefined;
    const [entry, ...others] = Object.entries(value);
    if (entry === undefined || others.length > 0)
        return undefined;
    const [name, argument] = entry;
    return name === 'Ref' || name === 'Condition' || name.startsWith('Fn::') ? { name, argument } : undefined;
}
function getAttOf(argument) {
    if (typeof argument === 'string') {
        const dot = argument.indexOf('.');
        return dot < 0 ? undefined : { logicalId: argument.slice(0, dot), attribute: argument.slice(dot + 1) };
    }
    if (!isArray(argument) || argument.length < 2)
        return undefined;
    const [logicalId, attribute, ...more] = argument;
    if (typeof logicalId !== 'string' || attribute === undefined)
        return undefined;
    return { logicalId, attribute: more.length === 0 ? attribute : [attribute, ...more].join('.') };
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
    if (AllowedValues && !items.every((item) => AllowedValues.map(String).includes(item)))
        throw invalid(`Parameter '${name}' must be one of AllowedValues`);
    if (AllowedPattern !== undefined && !items.every((item) => new RegExp(`^(?:${AllowedPattern})$`).test(item)))
        refuse(`match pattern ${AllowedPattern}`);
    if (declaration.Type === 'Number' || declaration.Type === 'List<Number>') {
        if (items.some((item) => item === '' || Number.isNaN(Number(item))))
            throw invalid(`Parameter '${name}' must be a number.`);
        for (const item of items) {
            if (Number(item) < Number(declaration.MinValue ?? -Infinity))
                refuse(`be a number not less than ${textOf(declaration.MinValue ?? '')}`);
            if (Number(item) > Number(declaration.MaxValue ?? Infinity))
                refuse(`be a number not greater than ${textOf(declaration.MaxValue ?? '')}`);
        }
    }
    if (text.length < Number(declaration.MinLength ?? 0))
        refuse(`contain at least ${textOf(declaration.MinLength ?? '')} characters`);
    if (text.length > Number(declaration.MaxLength ?? Infinity))
        refuse(`contain at most ${textOf(declaration.MaxLength ?? '')} characters`);
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
    if (unknown.length > 0)
        throw invalid(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
    const missing = declared.filter(([name, { Default }]) => given[name] === undefined && Default === undefined);
    if (missing.length > 0)
        throw invalid(`Parameters: [${missing.map(([name]) => name).join(', ')}] must have values`);
    return Object.fromEntries(declared.map(([name, declaration]) => {
        const text = given[name] ?? textOf(declaration.Default ?? '');
        check(name, declaration, text);
        return [name, text];
    }));
}
function resolveParameters(template, given) {
    const texts = fillParameters(template, given);
    return Object.fromEntries(Object.entries(template.Parameters ?? {}).map(([name, declaration]) => [
        name,
        parseParameter(declaration, texts[name] ?? ''),
    ]));
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _intrinsics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5912);



const shortForms = [
    'And',
    'Base64',
    'Cidr',
    'Condition',
    'Equals',
    'FindInMap',
    'GetAZs',
    'GetAtt',
    'If',
    'ImportValue',
    'Join',
    'Length',
    'Not',
    'Or',
    'Ref',
    'Select',
    'Split',
    'Sub',
    'ToJsonString',
    'Transform',
];
function longForm(tag, argument) {
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition')
        return { [name]: argument };
    if (name === 'GetAtt' && typeof argument === 'string') {
        const dot = argument.indexOf('.');
        return { 'Fn::GetAtt': dot < 0 ? argument : [argument.slice(0, dot), argument.slice(dot + 1)] };
    }
    return { [`Fn::${name}`]: argument };
}
function isJson(value) {
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
        return true;
    if (Array.isArray(value))
        return value.every(isJson);
    return (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson));
}
const schema = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(shortForms.flatMap((form) => {
    const tag = `!${form}`;
    return [
        (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineScalarTag */ .Gf)(tag, { resolve: (source) => longForm(tag, source), identify: () => false }),
        (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineSequenceTag */ .NE)(tag, {
            create: () => [],
            addItem: (items, item) => {
                if (!isJson(item))
                    return 'not a value of JSON';
                items.push(item);
                return '';
            },
            finalize: (items) => longForm(tag, items),
            identify: () => false,
        }),
        (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .defineMappingTag */ .bH)(tag, {
            create: () => ({}),
            addPair: (carrier, key, value) => {
                if (typeof key !== 'string' || !isJson(value))
                    return 'not a value of JSON';
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
}));
function templateFormatError(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s('change-set-failed', `Template format error: ${message}`, { fault: 'user', cause });
}
function readText(text) {
    if (text.trimStart().startsWith('{')) {
        try {
            return JSON.parse(text);
        }
        catch {
        }
    }
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { schema, maxAliases: 0, maxDepth: 100 });
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const { line = 0, column = 0 } = error.mark ?? {};
        throw templateFormatError(`${text.trimStart().startsWith('{') ? 'JSON' : 'YAML'} not well-formed. (line ${line + 1}, column ${column + 1})`, error);
    }
}
const sections = [
    'AWSTemplateFormatVersion',
    'Conditions',
    'Description',
    'Hooks',
    'Mappings',
    'Metadata',
    'Outputs',
    'Parameters',
    'Resources',
    'Rules',
    'Transform',
];
function checkShape(value) {
    const unknown = value.Transform === undefined ? Object.keys(value).filter((key) => !sections.includes(key)) : [];
    if (unknown.length > 0)
        throw templateFormatError(`Invalid template property or properties [${unknown.join(', ')}]`);
    const resources = value.Resources;
    if (!(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resources) || Object.keys(resources).length === 0)
        throw templateFormatError('At least one Resources member must be defined.');
    for (const [logicalId, resource] of Object.entries(resources)) {
        if (!(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resource))
            throw templateFormatError('Any Resources member must be an object.');
        if (typeof resource.Type !== 'string')
            throw templateFormatError(`[/Resources/${logicalId}] Every Resources object must contain a Type member.`);
        if (resource.Properties !== undefined && !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resource.Properties))
            throw templateFormatError(`[/Resources/${logicalId}/Properties] 'null' values are not allowed in templates`);
    }
    for (const section of ['Parameters', 'Mappings', 'Conditions', 'Outputs']) {
        const member = value[section];
        if (member === undefined)
            continue;
        if (!(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(member))
            throw templateFormatError(`[/${section}] must be an object`);
        if (section === 'Conditions')
            continue;
        const bad = Object.entries(member).find(([, entry]) => !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry));
        if (bad)
            throw templateFormatError(`Any ${section} member must be an object.`);
    }
    for (const [name, parameter] of Object.entries((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.Parameters) ? value.Parameters : {}))
        if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(parameter) && typeof parameter.Type !== 'string')
            throw templateFormatError(`Every Parameters object must contain a Type member. (${name})`);
    for (const [name, output] of Object.entries((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value.Outputs) ? value.Outputs : {}))
        if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(output) && output.Value === undefined)
            throw templateFormatError(`Every Outputs member must contain a Value object (${name})`);
}
function standForLoops(value) {
    const { Transform, Resources: resources } = value;
    if (Transform === undefined || !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(resources))
        return value;
    const entries = Object.entries(resources).map(([logicalId, resource]) => logicalId.startsWith('Fn::')
        ? [logicalId, { Type: logicalId.replace(/^(Fn::[^:]+).*$/, '$1') }]
        : [logicalId, resource]);
    return { ...value, Resources: Object.fromEntries(entries) };
}
function parseTemplate(text) {
    const read = readText(text);
    if (!isJson(read) || !(0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(read))
        throw templateFormatError('unsupported structure.');
    const value = standForLoops(read);
    checkShape(value);
    return value;
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
    if (name.startsWith('AWS::'))
        return { kind: 'pseudo', name };
    if (Object.hasOwn(template.Parameters ?? {}, name))
        return { kind: 'parameter', name };
    if (Object.hasOwn(template.Resources, name))
        return { kind: 'resource', logicalId: name, attribute: undefined };
    return { kind: 'unresolved', name };
}
function classifyAttribute(argument, template) {
    const parts = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .getAttOf */ .$o)(argument);
    if (!parts)
        return [];
    const { logicalId, attribute } = parts;
    if (!Object.hasOwn(template.Resources, logicalId))
        return [{ kind: 'unresolved', name: logicalId }];
    const own = { kind: 'resource', logicalId, attribute: typeof attribute === 'string' ? attribute : '' };
    return typeof attribute === 'string' ? [own] : [own, ...referencesOf(attribute, template)];
}
function substituted(argument, template) {
    const [text, variables] = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(argument) ? argument : [argument];
    const own = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(variables) ? variables : {};
    const named = (0,_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSub */ .ur)(typeof text === 'string' ? text : '').flatMap((piece) => {
        if (piece.kind === 'text' || Object.hasOwn(own, piece.name))
            return [];
        return piece.name.includes('.') ? classifyAttribute(piece.name, template) : [classify(piece.name, template)];
    });
    return [...named, ...referencesOf(own, template)];
}
function referencesOf(value, template) {
    if (typeof value !== 'object' || value === null)
        return [];
    if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(value))
        return value.flatMap((item) => referencesOf(item, template));
    const intrinsic = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__/* .intrinsicOf */ .jN)(value);
    if (intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string')
        return [classify(intrinsic.argument, template)];
    if (intrinsic?.name === 'Fn::GetAtt')
        return classifyAttribute(intrinsic.argument, template);
    if (intrinsic?.name === 'Fn::Sub')
        return substituted(intrinsic.argument, template);
    return Object.values(value).flatMap((member) => referencesOf(member, template));
}
function dependenciesOf(logicalId, template) {
    const declaration = template.Resources[logicalId];
    if (!declaration)
        return new Set();
    const { DependsOn } = declaration;
    const explicit = DependsOn === undefined ? [] : typeof DependsOn === 'string' ? [DependsOn] : DependsOn;
    const referred = referencesOf(declaration.Properties ?? {}, template).flatMap((reference) => reference.kind === 'resource' ? [reference.logicalId] : []);
    return new Set([...referred, ...explicit.filter((other) => Object.hasOwn(template.Resources, other))]);
}
function deploymentOrder(template) {
    const order = new Set();
    const visit = (logicalId, path) => {
        if (order.has(logicalId))
            return;
        const start = path.indexOf(logicalId);
        if (start >= 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('change-set-failed', `Circular dependency between resources: [${path.slice(start).join(', ')}]`, { fault: 'user' });
        for (const dependency of dependenciesOf(logicalId, template))
            visit(dependency, [...path, logicalId]);
        order.add(logicalId);
    };
    for (const logicalId of Object.keys(template.Resources))
        visit(logicalId, []);
    return [...order];
}


/***/ })

};
