/** Pre-deployment validation: properties against the resource specification, told with their paths. */

import { intrinsicOf, isArray, isObject } from '../../template/intrinsics.ts';
import type { Json, Template } from '../../template/model.ts';
import type { PropertySpecification, Specification, TypeSpecification } from '../spec/specification.ts';
import { isCustom } from './validation.ts';

export interface PropertyProblem {
  readonly logicalId: string;
  readonly type: string;
  /** `/Resources/Topic/Properties/TopicNam` */
  readonly path: string;
  /** `#: extraneous key [TopicNam] is not permitted` */
  readonly reason: string;
}

interface Problem {
  readonly path: readonly string[];
  readonly reason: string;
}

function checkObject(
  value: { readonly [key: string]: Json },
  properties: { readonly [name: string]: PropertySpecification },
  path: readonly string[],
): readonly Problem[] {
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

function checkValue(value: Json, type: TypeSpecification, path: readonly string[]): readonly Problem[] {
  const intrinsic = intrinsicOf(value);
  if (intrinsic?.name === 'Fn::If' && isArray(intrinsic.argument))
    return intrinsic.argument.slice(1).flatMap((taken) => checkValue(taken, type, path));
  if (intrinsic || value === null) return [];
  switch (type.kind) {
    case 'object':
      return isObject(value) ? checkObject(value, type.properties, path) : [wrongType(value, 'JSONObject', path)];
    case 'list':
      if (!isArray(value)) return [wrongType(value, 'JSONArray', path)];
      return value.flatMap((item, index) => checkValue(item, type.element, [...path, String(index)]));
    case 'map':
      if (!isObject(value)) return [wrongType(value, 'JSONObject', path)];
      return Object.entries(value).flatMap(([key, member]) => checkValue(member, type.element, [...path, key]));
    case 'union': {
      const results = type.members.map((member) => checkValue(value, member, path));
      return results.some((problems) => problems.length === 0) ? [] : (results[0] ?? []);
    }
    case 'scalar': {
      const plain = ['string', 'integer', 'number', 'boolean'].includes(type.name);
      return plain && typeof value === 'object'
        ? [wrongType(value, type.name === 'string' ? 'String' : type.name, path)]
        : [];
    }
  }
}

function wrongType(value: Json, expected: string, path: readonly string[]): Problem {
  const found = isArray(value)
    ? 'JSONArray'
    : isObject(value)
      ? 'JSONObject'
      : typeof value === 'string'
        ? 'String'
        : 'Number';
  return { path, reason: `#/${path.join('/')}: expected type: ${expected}, found: ${found}` };
}

export function validateProperties(template: Template, specification: Specification): readonly PropertyProblem[] {
  return Object.entries(template.Resources).flatMap(([logicalId, { Type, Properties }]) => {
    const own = specification(Type);
    if (!own || isCustom(Type)) return [];
    return checkObject(Properties ?? {}, own.properties, []).map(({ path, reason }) => ({
      logicalId,
      type: Type,
      path: ['', 'Resources', logicalId, 'Properties', ...path].join('/'),
      reason,
    }));
  });
}
