/** Evaluates a template: intrinsic functions and conditions become values, what only AWS can know becomes `Unknown`. */

import {
  and,
  base64,
  cidr,
  equals,
  firstUnknown,
  isList,
  isTrue,
  join,
  or,
  parseSub,
  select,
  split,
  templateError,
  textOf,
} from './functions.ts';
import { getAttOf, type Intrinsic, intrinsicOf, isArray, isObject, listOf } from './intrinsics.ts';
import { type Json, type ResourceDeclaration, type Template, Unknown, type Value } from './model.ts';

export interface PseudoParameters {
  readonly region: string;
  readonly accountId: Value;
  readonly partition: string;
  readonly urlSuffix: string;
  readonly stackName: string;
  readonly stackId: Value;
  readonly notificationArns: readonly string[];
}

export interface Scope {
  readonly template: Template;
  readonly parameters: { readonly [name: string]: Value };
  readonly pseudo: PseudoParameters;
  /** Value of `Ref` (attribute undefined) and `Fn::GetAtt` of a resource. */
  lookUp(logicalId: string, attribute: string | undefined): Value;
  /** Value of an export of another stack; unknown when left out. */
  importValue?(name: string): Value;
}

export interface EvaluatedResource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: { readonly [key: string]: Value };
  readonly declaration: ResourceDeclaration;
}

function pseudoParameter(name: string, pseudo: PseudoParameters): Value | undefined {
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

function reference(name: string, scope: Scope): Value | undefined {
  if (name === 'AWS::NoValue') return undefined;
  const parameter = scope.parameters[name] ?? pseudoParameter(name, scope.pseudo);
  if (parameter !== undefined) return parameter;
  if (Object.hasOwn(scope.template.Resources, name)) return scope.lookUp(name, undefined);
  throw templateError(
    `Template format error: Unresolved resource dependencies [${name}] in the Resources block of the template`,
  );
}

function getAttribute(logicalId: string, attribute: Value | undefined, scope: Scope): Value {
  if (attribute instanceof Unknown) return attribute;
  if (!Object.hasOwn(scope.template.Resources, logicalId))
    throw templateError(`Template error: instance of Fn::GetAtt references undefined resource ${logicalId}`);
  return scope.lookUp(logicalId, textOf(attribute));
}

function substitute(argument: Json, scope: Scope): Value {
  const [text, variables] = isArray(argument) ? argument : [argument];
  if (typeof text !== 'string')
    throw templateError(
      "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string",
    );
  const own = isObject(variables) ? variables : {};
  const pieces = parseSub(text).map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const variable = own[piece.name];
    if (variable !== undefined) return evaluate(variable, scope);
    if (!piece.name.includes('.')) return reference(piece.name, scope);
    const attribute = getAttOf(piece.name);
    return attribute && getAttribute(attribute.logicalId, evaluate(attribute.attribute, scope), scope);
  });
  return (
    firstUnknown(pieces) ??
    pieces.map((piece) => (isList(piece) ? piece.map(textOf).join(',') : textOf(piece))).join('')
  );
}

function findInMap(argument: Json, scope: Scope): Value | undefined {
  const [map, top, second, options] = listOf(argument);
  const keys = [map, top, second].map((key) => (key === undefined ? undefined : evaluate(key, scope)));
  const unknown = firstUnknown(keys);
  if (unknown) return unknown;
  const [mapName, topKey, secondKey] = keys.map(textOf);
  const found = scope.template.Mappings?.[mapName ?? '']?.[topKey ?? '']?.[secondKey ?? ''];
  if (found !== undefined) return found;
  if (isObject(options) && options.DefaultValue !== undefined) return evaluate(options.DefaultValue, scope);
  if (scope.template.Mappings?.[mapName ?? ''] === undefined)
    throw templateError(
      `Template error: Mapping named '${mapName}' is not present in the 'Mappings' section of template.`,
    );
  throw templateError(`Template error: Unable to get mapping for ${mapName}::${topKey}::${secondKey}`);
}

/** A condition by its name; unknown when it hangs on an unknown parameter. */
export function evaluateCondition(name: string, scope: Scope): boolean | Unknown {
  const declared = scope.template.Conditions?.[name];
  if (declared === undefined)
    throw templateError(
      `Template format error: Unresolved condition dependency ${name} in the Conditions block of the template`,
    );
  return isTrue(evaluate(declared, scope));
}

function branch(argument: Json, scope: Scope): Value | undefined {
  const [condition, whenTrue, whenFalse] = listOf(argument);
  if (typeof condition !== 'string' || whenTrue === undefined || whenFalse === undefined)
    throw templateError('Template error: Fn::If requires a list argument with the first element being a condition');
  const verdict = evaluateCondition(condition, scope);
  if (verdict instanceof Unknown) return verdict;
  return evaluate(verdict ? whenTrue : whenFalse, scope);
}

function evaluateAll(argument: Json, scope: Scope): readonly (Value | undefined)[] {
  return listOf(argument).map((item) => evaluate(item, scope));
}

function zonesOf(region: Value | undefined, scope: Scope): Value {
  if (region instanceof Unknown) return region;
  const name = textOf(region) === '' ? scope.pseudo.region : textOf(region);
  return ['a', 'b', 'c'].map((zone) => name + zone);
}

function toJsonString(argument: Json, scope: Scope): Value | undefined {
  const value = evaluate(argument, scope);
  return value === undefined ? undefined : (unknownWithin(value) ?? JSON.stringify(value));
}

/** The first unknown anywhere inside a value. */
function unknownWithin(value: Value | undefined): Unknown | undefined {
  if (value instanceof Unknown) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const member of Object.values(value)) {
    const unknown = unknownWithin(member);
    if (unknown) return unknown;
  }
  return undefined;
}

function applyFunction({ name, argument }: Intrinsic, scope: Scope): Value | undefined {
  const values = () => evaluateAll(argument, scope);
  switch (name) {
    case 'Ref':
      return reference(textOf(evaluate(argument, scope)), scope);
    case 'Condition':
      return evaluateCondition(textOf(evaluate(argument, scope)), scope);
    case 'Fn::GetAtt': {
      const parts = getAttOf(argument);
      if (!parts)
        throw templateError(
          'Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
        );
      return getAttribute(parts.logicalId, evaluate(parts.attribute, scope), scope);
    }
    case 'Fn::Sub':
      return substitute(argument, scope);
    case 'Fn::Join': {
      const [delimiter, items] = values();
      return join(delimiter, items);
    }
    case 'Fn::Split': {
      const [delimiter, text] = values();
      return split(delimiter, text);
    }
    case 'Fn::Select': {
      const [index, items] = values();
      return select(index, items);
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
      return scope.importValue?.(textOf(exported)) ?? new Unknown(`export ${textOf(exported)} is known after apply`);
    }
    case 'Fn::Length': {
      const items = evaluate(argument, scope);
      return items instanceof Unknown ? items : isList(items) ? items.length : 0;
    }
    case 'Fn::ToJsonString':
      return toJsonString(argument, scope);
    case 'Fn::Transform':
      return new Unknown('what a macro makes is known after apply');
    default:
      throw templateError(`Template format error: Unrecognized function ${name}`);
  }
}

/** `undefined` stands for `AWS::NoValue`: the key or list item is left out. Dynamic references stay text. */
export function evaluate(value: Json, scope: Scope): Value | undefined {
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) {
    return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
  }
  const intrinsic = intrinsicOf(value);
  if (intrinsic) return applyFunction(intrinsic, scope);
  return evaluateObject(value, scope);
}

/** The members of an object; those that are `AWS::NoValue` are left out. */
export function evaluateObject(
  value: { readonly [key: string]: Json },
  scope: Scope,
): { readonly [key: string]: Value } {
  const result: { [key: string]: Value } = {};
  for (const [key, member] of Object.entries(value)) {
    const evaluated = evaluate(member, scope);
    if (evaluated !== undefined) result[key] = evaluated;
  }
  return result;
}

/** Resources in the order of the template; those whose condition is false are left out. */
export function evaluateResources(scope: Scope): readonly EvaluatedResource[] {
  return Object.keys(scope.template.Resources).flatMap((logicalId) => evaluateResource(logicalId, scope) ?? []);
}

/** Undefined when there is none, or its condition is false. */
export function evaluateResource(logicalId: string, scope: Scope): EvaluatedResource | undefined {
  const declaration = scope.template.Resources[logicalId];
  if (declaration === undefined) return undefined;
  const { Condition, Type: type, Properties = {} } = declaration;
  if (Condition !== undefined && evaluateCondition(Condition, scope) === false) return undefined;
  return { logicalId, type, properties: evaluateObject(Properties, scope), declaration };
}
