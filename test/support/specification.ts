/** A template against the resource specification: unknown types and properties, what is missing, references to nothing. */

import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource } from '@aws-cdk/service-spec-types';
import type { Json, JsonObject, Template } from '../../src/template/model.ts';

const database = loadAwsServiceSpecSync();

export function findResource(type: string): Resource | undefined {
  return database.lookup('resource', 'cloudFormationType', 'equals', type)[0];
}

/** One line for each mistake; none for a template that the specification accepts. */
export function specificationProblems(template: Template): readonly string[] {
  const resources = Object.entries(template.Resources).flatMap(([logicalId, declaration]) => {
    const resource = findResource(declaration.Type);
    if (resource === undefined) return [`${logicalId}: no type ${declaration.Type}`];
    return propertyProblems(logicalId, resource.properties, declaration.Properties ?? {});
  });
  return [...resources, ...referenceProblems(template)];
}

function propertyProblems(path: string, known: Resource['properties'], given: JsonObject): readonly string[] {
  const missing = Object.keys(known).filter((name) => known[name]?.required === true && !(name in given));
  return [
    ...missing.map((name) => `${path}.${name} is required`),
    ...Object.entries(given).flatMap(([name, value]) => {
      const property = known[name];
      return property === undefined
        ? [`${path}.${name} is unknown`]
        : valueProblems(`${path}.${name}`, property.type, value);
    }),
  ];
}

function valueProblems(path: string, type: PropertyType, value: Json): readonly string[] {
  if (isIntrinsic(value)) return [];
  const wrong = [`${path}: ${JSON.stringify(value)} is no ${type.type}`];
  switch (type.type) {
    case 'string':
    case 'date-time':
      if (typeof value !== 'string') return wrong;
      return type.type === 'string' && type.allowedValues !== undefined && !type.allowedValues.includes(value)
        ? [`${path}: ${value} is not one of ${type.allowedValues.join(', ')}`]
        : [];
    case 'integer':
    case 'number':
      return typeof value === 'number' ? [] : wrong;
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong;
    case 'array':
      if (!Array.isArray(value)) return wrong;
      return value.flatMap((item: Json, index) => valueProblems(`${path}[${index}]`, type.element, item));
    case 'map':
      if (!isObject(value)) return wrong;
      return Object.entries(value).flatMap(([key, item]) => valueProblems(`${path}.${key}`, type.element, item));
    case 'tag':
      return isObject(value) && Object.keys(value).sort().join() === 'Key,Value' ? [] : wrong;
    case 'ref':
      if (!isObject(value)) return wrong;
      return propertyProblems(path, database.get('typeDefinition', type.reference.$ref).properties, value);
    case 'union':
      return type.types.some((one) => valueProblems(path, one, value).length === 0) ? [] : wrong;
    case 'json':
      return isObject(value) ? [] : wrong;
    case 'null':
      return value === null ? [] : wrong;
  }
}

/** References that lead nowhere, and attributes that a type does not have. */
function referenceProblems(template: Template): readonly string[] {
  const names = new Set([...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})]);
  const problems: string[] = [];
  const name = (logicalId: string) => {
    if (!names.has(logicalId) && !logicalId.startsWith('AWS::')) problems.push(`nothing is called ${logicalId}`);
  };
  const attribute = (logicalId: string, wanted: string) => {
    const type = template.Resources[logicalId]?.Type;
    if (type === undefined || !Object.keys(findResource(type)?.attributes ?? {}).includes(wanted)) {
      problems.push(`${logicalId} has no attribute ${wanted}`);
    }
  };
  const walk = (value: Json): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'Ref' && typeof inner === 'string') name(inner);
      else if (key === 'Fn::GetAtt' && Array.isArray(inner)) attribute(String(inner[0]), String(inner[1]));
      else if (key === 'Fn::Sub' && typeof inner === 'string') {
        for (const [, target = ''] of inner.matchAll(/\$\{([^!}][^}]*)\}/g)) {
          const [logicalId = '', ...rest] = target.split('.');
          if (rest.length === 0) name(logicalId);
          else attribute(logicalId, rest.join('.'));
        }
      } else if (key === 'Fn::If' && Array.isArray(inner)) {
        if (!(String(inner[0]) in (template.Conditions ?? {}))) problems.push(`no condition ${String(inner[0])}`);
        walk(inner.slice(1));
      } else walk(inner);
    }
  };
  for (const { Properties, DependsOn = [], Condition } of Object.values(template.Resources)) {
    walk(Properties ?? {});
    for (const dependency of [DependsOn].flat()) name(dependency);
    if (Condition !== undefined && !(Condition in (template.Conditions ?? {})))
      problems.push(`no condition ${Condition}`);
  }
  for (const { Value } of Object.values(template.Outputs ?? {})) walk(Value);
  return problems;
}

function isIntrinsic(value: Json): boolean {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys.every((key) => key === 'Ref' || key.startsWith('Fn::'));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
