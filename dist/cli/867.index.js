export const id = 867;
export const ids = [867];
export const modules = {

/***/ 1312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printBootstrap: () => (/* binding */ printBootstrap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _stack_bootstrap_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8131);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);
/** `inferloop bootstrap`: the template that an account needs once, as JSON. */



async function printBootstrap(values) {
    const template = (0,_stack_bootstrap_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildBootstrap */ .F)({
        project: needed(values, 'project', /^[a-z][a-z0-9-]*$/, 'the name as in the configuration'),
        repository: needed(values, 'repository', /^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME'),
        repositoryId: needed(values, 'repository-id', /^\d+$/, 'a number'),
        ownerId: values['owner-id'] && needed(values, 'owner-id', /^\d+$/, 'a number'),
        environments: (values.environment ?? ['prod']).map(parseEnvironment),
    });
    process.stdout.write(`${JSON.stringify(template, null, 1)}\n`);
    return 0;
}
function needed(values, name, pattern, words) {
    const text = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(values, name);
    if (text !== undefined && pattern.test(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `--${name} is ${text === undefined ? 'missing' : JSON.stringify(text)}`, {
        fault: 'user',
        hint: `--${name} takes ${words}`,
    });
}
/** `prod` or `prod=main`. */
function parseEnvironment(text) {
    const [, name, branch] = /^([a-z][a-z0-9-]*)(?:=(.+))?$/.exec(text) ?? [];
    if (name !== undefined)
        return { name, branch };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s('config-invalid', `--environment is ${JSON.stringify(text)}`, {
        fault: 'user',
        hint: '--environment takes NAME or NAME=BRANCH',
    });
}


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ executionRoleName),
/* harmony export */   bl: () => (/* binding */ BOOTSTRAP_PATH),
/* harmony export */   ee: () => (/* binding */ boundaryName),
/* harmony export */   iH: () => (/* binding */ boundaryOf),
/* harmony export */   ks: () => (/* binding */ rolePath),
/* harmony export */   pP: () => (/* binding */ boundary)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/** The bound of every role of a stack: a path, and a policy that limits what the role can ever do. */

/** Where the roles of bootstrap itself are; `executionRole` may not touch them. */
const BOOTSTRAP_PATH = '/inferloop/';
/** The execution role of bootstrap may make roles under this path only. */
function rolePath(project) {
    return `${BOOTSTRAP_PATH}${project}/`;
}
function executionRoleName(project) {
    return `${project}-execution`;
}
function boundaryName(project) {
    return `${project}-boundary`;
}
/**
 * What the parameter `PermissionsBoundary` gets: the policy that bootstrap made beside its execution role. Empty for
 * every other role, and for none: then nothing demands a boundary.
 */
function boundaryOf(executionRole) {
    const [, account, project] = /^(arn:[^:]+:iam::\d+:)role\/inferloop\/([^/]+)-execution$/.exec(executionRole ?? '') ?? [];
    return account === undefined || project === undefined
        ? ''
        : `${account}policy${BOOTSTRAP_PATH}${boundaryName(project)}`;
}
const parameter = {
    logicalId: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS_BOUNDARY */ .Or,
    declaration: {
        Type: 'String',
        Default: '',
        Description: 'ARN of the policy that bounds every role of this stack; the execution role of bootstrap demands it.',
    },
};
const condition = 'HasPermissionsBoundary';
/** A parameter and not a constant: a stack that is made without the roles of bootstrap has no such policy. */
const boundary = {
    parameter,
    conditions: { [condition]: { 'Fn::Not': [{ 'Fn::Equals': [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(parameter), ''] }] } },
    value: { 'Fn::If': [condition, (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR)(parameter), _model_js__WEBPACK_IMPORTED_MODULE_0__/* .pseudo */ .ZZ.noValue] },
};


/***/ }),

/***/ 7688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildDeclaration)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);
/** A typed resource as the template declares it. */

function buildDeclaration(resource) {
    const { type, properties, dependsOn, condition, deletionPolicy, updateReplacePolicy } = resource;
    return {
        Type: type,
        Properties: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedObject */ .z)(properties),
        ...(dependsOn.length === 0 ? {} : { DependsOn: [...dependsOn].sort() }),
        ...(condition === undefined ? {} : { Condition: condition }),
        ...(deletionPolicy === undefined ? {} : { DeletionPolicy: deletionPolicy }),
        ...(updateReplacePolicy === undefined ? {} : { UpdateReplacePolicy: updateReplacePolicy }),
    };
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson),
/* harmony export */   z: () => (/* binding */ sortedObject)
/* harmony export */ });
/** JSON with one spelling: keys sorted, so that equal values are equal bytes. */
/** One space of indentation: readable in a diff, small against CloudFormation's limit of 51,200 bytes. */
function renderJson(value) {
    return `${JSON.stringify(sortedObject(value), null, 1)}\n`;
}
/** A typed value as plain JSON: keys sorted, what is undefined left out. */
function sortedObject(value) {
    return Object.fromEntries(Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value === 'object' && value !== null)
        return sortedObject(value);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (value === null)
        return null;
    throw new TypeError(`${typeof value} has no place in a template`);
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Or: () => (/* binding */ PERMISSIONS_BOUNDARY),
/* harmony export */   ZZ: () => (/* binding */ pseudo),
/* harmony export */   Zc: () => (/* binding */ resource),
/* harmony export */   jb: () => (/* binding */ sub),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   z7: () => (/* binding */ CREATED_AT)
/* harmony export */ });
/** The stack of one environment as readonly values: resources, parameters and outputs, and how they refer to each other. */
/** The parameter for the tag CreatedAt: set when the stack is made, kept ever after. */
const CREATED_AT = 'CreatedAt';
/** The parameter for the ARN of the policy that bounds every role of the stack; empty: none. */
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
    };
}
/** The id or ARN that CloudFormation gives for a resource, or the value of a parameter. */
function ref(target) {
    return { Ref: target.logicalId };
}
function attribute(target, name) {
    return { 'Fn::GetAtt': [target.logicalId, name] };
}
/** What CloudFormation knows of the place where a stack is made. */
const pseudo = {
    accountId: { Ref: 'AWS::AccountId' },
    noValue: { Ref: 'AWS::NoValue' },
    partition: { Ref: 'AWS::Partition' },
    region: { Ref: 'AWS::Region' },
};
/** A text with references in it: sub`service/${ref(cluster)}/${attribute(service, 'Name')}`. */
function sub(texts, ...values) {
    const parts = texts.map((text, index) => literal(text) + placeholder(values[index] ?? ''));
    return { 'Fn::Sub': parts.join('') };
}
function placeholder(value) {
    if (typeof value === 'string')
        return literal(value);
    if ('Ref' in value)
        return `\${${value.Ref}}`;
    if ('Fn::GetAtt' in value)
        return `\${${value['Fn::GetAtt'].join('.')}}`;
    return value['Fn::Sub'];
}
/** `${!x}` is how `Fn::Sub` spells a `${x}` that stays as it is. */
function literal(text) {
    return text.replaceAll('${', '${!');
}


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ logicalPrefix),
/* harmony export */   NJ: () => (/* binding */ physicalName),
/* harmony export */   Qx: () => (/* binding */ stackName),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tW: () => (/* binding */ hash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** Names: logical ids from the keys of the file, physical names `{environment}-{project}-{service}-{resource_type}`. */

/** `{environment}-{project}`: the stack's name and the beginning of every physical name. */
function stackName({ environment, project }) {
    return `${environment}-${project}`;
}
/**
 * The beginning of a service's logical ids: `data-api` → `DataApi`. Keys that would meet another key's id (`a-1` and
 * `a1`) get a hash, so two keys never share one.
 */
function logicalPrefix(key) {
    const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return kebab(pascal) === key ? pascal : `${pascal}${hash(key, 6)}`;
}
/** `SynthdataTaskRole` → `prod-inferloop-synthdata-task-role`; longer than the limit → cut, with a hash of the whole. */
function physicalName(config, logicalId, limit = 255) {
    return shorten(`${stackName(config)}-${kebab(logicalId)}`, limit);
}
function shorten(name, limit) {
    if (name.length <= limit)
        return name;
    return `${name.slice(0, limit - 7).replace(/-+$/, '')}-${hash(name, 6)}`;
}
/** The first hexadecimal digits of the text's sha256. */
function hash(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
function kebab(pascal) {
    return pascal.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   on: () => (/* binding */ trustService),
/* harmony export */   tY: () => (/* binding */ trust),
/* harmony export */   yr: () => (/* binding */ policyDocument)
/* harmony export */ });
/** IAM policy documents: who may do what on which resources. */
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
/** Lets a service of AWS assume the role. */
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


/***/ }),

/***/ 4280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate),
/* harmony export */   Z: () => (/* binding */ buildTemplate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);
/** The stack as a CloudFormation template: sorted and stable, byte-equal for equal stacks. */

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
/** The text that CloudFormation gets. */
function renderTemplate(stack) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)(buildTemplate(stack));
}


/***/ })

};
