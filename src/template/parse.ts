/** Reads a template: JSON, or YAML with the short forms of CloudFormation (`!Ref`, `!Sub`, `!GetAtt`, …). */

import {
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  load,
  type Schema,
  YAMLException,
} from 'js-yaml';
import { DeployError } from '../errors.ts';
import { isObject } from './intrinsics.ts';
import type { Json, JsonObject, Template } from './model.ts';

/** Names behind the `!` of a short form. */
export const shortForms = [
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
] as const;

function longForm(tag: string, argument: Json): Json {
  const name = tag.slice(1);
  if (name === 'Ref' || name === 'Condition') return { [name]: argument };
  if (name === 'GetAtt' && typeof argument === 'string') {
    const dot = argument.indexOf('.');
    return { 'Fn::GetAtt': dot < 0 ? argument : [argument.slice(0, dot), argument.slice(dot + 1)] };
  }
  return { [`Fn::${name}`]: argument };
}

export function isJson(value: unknown): value is Json {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson)
  );
}

const schema: Schema = CORE_SCHEMA.withTags(
  shortForms.flatMap((form) => {
    const tag = `!${form}`;
    return [
      defineScalarTag<Json>(tag, { resolve: (source) => longForm(tag, source), identify: () => false }),
      defineSequenceTag<Json[], Json>(tag, {
        create: () => [],
        addItem: (items, item) => {
          if (!isJson(item)) return 'not a value of JSON';
          items.push(item);
          return '';
        },
        finalize: (items) => longForm(tag, items),
        identify: () => false,
      }),
      defineMappingTag<{ [key: string]: Json }, Json>(tag, {
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

function templateFormatError(message: string, cause?: unknown): DeployError {
  return new DeployError('change-set-failed', `Template format error: ${message}`, { fault: 'user', cause });
}

function readText(text: string): unknown {
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text);
    } catch {
      // CloudFormation reads flow-style YAML here too.
    }
  }
  try {
    return load(text, { schema, maxAliases: 0, maxDepth: 100 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    throw templateFormatError(
      `${text.trimStart().startsWith('{') ? 'JSON' : 'YAML'} not well-formed. (line ${line + 1}, column ${column + 1})`,
      error,
    );
  }
}

/** Sections that CloudFormation knows; another one at the top is refused. */
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

function checkShape(value: JsonObject): asserts value is JsonObject & Template {
  // What a macro reads is no business of CloudFormation's: `Globals` of SAM.
  const unknown = value.Transform === undefined ? Object.keys(value).filter((key) => !sections.includes(key)) : [];
  if (unknown.length > 0) throw templateFormatError(`Invalid template property or properties [${unknown.join(', ')}]`);
  const resources = value.Resources;
  if (!isObject(resources) || Object.keys(resources).length === 0)
    throw templateFormatError('At least one Resources member must be defined.');
  for (const [logicalId, resource] of Object.entries(resources)) {
    if (!isObject(resource)) throw templateFormatError('Any Resources member must be an object.');
    if (typeof resource.Type !== 'string')
      throw templateFormatError(`[/Resources/${logicalId}] Every Resources object must contain a Type member.`);
    if (resource.Properties !== undefined && !isObject(resource.Properties))
      throw templateFormatError(`[/Resources/${logicalId}/Properties] 'null' values are not allowed in templates`);
  }
  for (const section of ['Parameters', 'Mappings', 'Conditions', 'Outputs']) {
    const member = value[section];
    if (member === undefined) continue;
    if (!isObject(member)) throw templateFormatError(`[/${section}] must be an object`);
    if (section === 'Conditions') continue;
    const bad = Object.entries(member).find(([, entry]) => !isObject(entry));
    if (bad) throw templateFormatError(`Any ${section} member must be an object.`);
  }
  for (const [name, parameter] of Object.entries(isObject(value.Parameters) ? value.Parameters : {}))
    if (isObject(parameter) && typeof parameter.Type !== 'string')
      throw templateFormatError(`Every Parameters object must contain a Type member. (${name})`);
  for (const [name, output] of Object.entries(isObject(value.Outputs) ? value.Outputs : {}))
    if (isObject(output) && output.Value === undefined)
      throw templateFormatError(`Every Outputs member must contain a Value object (${name})`);
}

/** With a macro a resource may be a loop: what it makes nobody knows before, so it stands as a resource of that type. */
function standForLoops(value: JsonObject): JsonObject {
  const { Transform, Resources: resources } = value;
  if (Transform === undefined || !isObject(resources)) return value;
  const entries = Object.entries(resources).map(([logicalId, resource]) =>
    logicalId.startsWith('Fn::')
      ? [logicalId, { Type: logicalId.replace(/^(Fn::[^:]+).*$/, '$1') }]
      : [logicalId, resource],
  );
  return { ...value, Resources: Object.fromEntries(entries) };
}

/** Throws a DeployError (fault: user) whose message is CloudFormation's own. */
export function parseTemplate(text: string): Template {
  const value = readText(text);
  if (!isJson(value) || !isObject(value)) throw templateFormatError('unsupported structure.');
  return readTemplate(standForLoops(value));
}

/** The same for a template that is a value already. */
export function readTemplate(value: Json): Template {
  if (!isObject(value)) throw templateFormatError('unsupported structure.');
  checkShape(value);
  return value;
}
