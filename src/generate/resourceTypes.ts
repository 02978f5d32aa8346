/** Makes `src/stack/types.generated.ts`: the properties of every resource type that `stack/` declares, as types. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';

const target = 'src/stack/types.generated.ts';

/** Writes the file. A contract test compares it with `renderResourceTypes`. */
export async function generateResourceTypes(): Promise<void> {
  await writeFile(target, await renderResourceTypes());
}

/** The text of the file; the types are those that the sources of `stack/` name in quotes. */
export async function renderResourceTypes(): Promise<string> {
  const names = await declaredTypes('src/stack');
  const database = await loadAwsServiceSpec();
  const definitions = new Map<string, string>();
  const resources = names.map((name) => readResource(database, name));
  const interfaces = resources.map((resource) => renderResource(database, resource, definitions));
  return [
    '/** Properties, attributes and tags of the resource types that stack/ declares; made by `npm run generate`. */',
    '',
    "import type { JsonObject } from '../template/model.ts';",
    "import type { Resolvable } from './resolvable.ts';",
    '',
    'export type Tag = { readonly Key: string; readonly Value: Resolvable<string> };',
    '',
    'export type ResourceProperties = {',
    ...names.map((name) => `  readonly '${name}': ${identifier(name)};`),
    '};',
    '',
    '/** What `Fn::GetAtt` accepts. */',
    'export type ResourceAttributes = {',
    ...resources.map((resource) => `  readonly '${resource.cloudFormationType}': ${renderAttributes(resource)};`),
    '};',
    '',
    '/** The types that take tags: in which property, and as a list of keys and values, also handed on, or as a map. */',
    "export const taggableTypes: ReadonlyMap<string, { readonly property: string; readonly form: 'list' | 'map' | 'propagated' }> = new Map([",
    ...resources.flatMap(renderTagging),
    ']);',
    '',
    ...interfaces,
    ...[...definitions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
  ].join('\n');
}

async function declaredTypes(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const names = texts.flatMap((text) => [...text.matchAll(/'(AWS::\w+::\w+)'/g)].map((match) => match[1] ?? ''));
  return [...new Set(names)].sort();
}

function readResource(database: SpecDatabase, name: string): Resource {
  const [resource] = database.lookup('resource', 'cloudFormationType', 'equals', name);
  if (resource === undefined) throw new Error(`stack/ names ${name}, which the specification does not know`);
  return resource;
}

/** `asg`: a list whose entries also say whether instances get them. */
const tagForms: { readonly [variant: string]: string } = { standard: 'list', map: 'map', asg: 'propagated' };

function renderTagging({ cloudFormationType, tagInformation }: Resource): readonly string[] {
  if (tagInformation === undefined) return [];
  const { variant, tagPropertyName } = tagInformation;
  const form = tagForms[variant];
  if (form === undefined) throw new Error(`${cloudFormationType} takes tags as ${variant}: teach stack/tags.ts first`);
  return [`  ['${cloudFormationType}', { property: '${tagPropertyName}', form: '${form}' }],`];
}

function renderAttributes(resource: Resource): string {
  const names = Object.keys(resource.attributes).sort();
  return names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ');
}

function renderResource(database: SpecDatabase, resource: Resource, definitions: Map<string, string>): string {
  return renderType(database, identifier(resource.cloudFormationType), resource, definitions);
}

/** `AWS::ECS::Service` → `EcsService`. */
function identifier(name: string): string {
  const [, service = '', resource = ''] = name.split('::');
  return `${service.charAt(0)}${service.slice(1).toLowerCase()}${resource}`;
}

function renderType(
  database: SpecDatabase,
  name: string,
  { properties }: Resource | TypeDefinition,
  definitions: Map<string, string>,
): string {
  const [root = ''] = name.split('_');
  const lines = Object.keys(properties)
    .sort()
    .map((key) => {
      const property = properties[key];
      if (property === undefined) return '';
      const type = renderPropertyType(database, root, property.type, definitions);
      return property.required === true ? `  readonly ${key}: ${type};` : `  readonly ${key}?: ${type} | undefined;`;
    });
  return [`export type ${name} = {`, ...lines, '};', ''].join('\n');
}

function renderPropertyType(
  database: SpecDatabase,
  root: string,
  type: PropertyType,
  definitions: Map<string, string>,
): string {
  const render = (inner: PropertyType) => renderPropertyType(database, root, inner, definitions);
  switch (type.type) {
    case 'string':
      return renderText(type.allowedValues);
    case 'integer':
    case 'number':
      return 'Resolvable<number>';
    case 'boolean':
      return 'Resolvable<boolean>';
    case 'date-time':
      return 'Resolvable<string>';
    case 'null':
      return 'null';
    case 'json':
      return 'JsonObject';
    case 'tag':
      return 'Tag';
    case 'array':
      return `readonly (${render(type.element)})[]`;
    case 'map':
      return `{ readonly [key: string]: ${render(type.element)} }`;
    case 'union':
      return [...new Set(type.types.map(render))].join(' | ');
    case 'ref': {
      const definition = database.get('typeDefinition', type.reference.$ref);
      const name = `${root}_${definition.name}`;
      if (!definitions.has(name)) {
        definitions.set(name, '');
        definitions.set(name, renderType(database, name, definition, definitions));
      }
      return name;
    }
  }
}

function renderText(allowed: readonly string[] | undefined): string {
  return `Resolvable<${allowed?.map((value) => `'${value}'`).join(' | ') ?? 'string'}>`;
}
