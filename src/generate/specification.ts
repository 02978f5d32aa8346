/** Writes the sandbox's extract of CloudFormation's resource specification: every type, without documentation. */

import { writeFile } from 'node:fs/promises';
import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import type { Property, PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';

const target = 'src/sandbox/spec/spec.generated.json';

/** `string`, `#12` (entry 12 of the type table), `[]#12` a list, `{}string` a map, `string|#3` one of several. */
function renderType(type: PropertyType, indexOf: (id: string) => number): string {
  switch (type.type) {
    case 'ref':
      return `#${indexOf(type.reference.$ref)}`;
    case 'array':
      return `[]${renderType(type.element, indexOf)}`;
    case 'map':
      return `{}${renderType(type.element, indexOf)}`;
    case 'union':
      return [...new Set(type.types.map((member) => renderType(member, indexOf)))].join('|');
    default:
      return type.type;
  }
}

/** `string required replace`: the type, then what is true of the property. */
function renderProperty(property: Property, indexOf: (id: string) => number): string {
  const words = [renderType(property.type, indexOf)];
  if (property.required) words.push('required');
  if (property.causesReplacement === 'yes') words.push('replace');
  if (property.causesReplacement === 'maybe') words.push('maybe');
  return words.join(' ');
}

function sorted<T>(entries: readonly (readonly [string, T])[]): { [key: string]: T } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function renderProperties(properties: ResourceProperties, indexOf: (id: string) => number): { [name: string]: string } {
  return sorted(
    Object.entries(properties).map(([name, property]) => [name, renderProperty(property, indexOf)] as const),
  );
}

/** Writes the file; a contract test compares it with `renderSpecification`. */
export async function generateSpecification(): Promise<void> {
  await writeFile(target, await renderSpecification());
}

/** The text of the file: resources and a table of the types that their properties use. */
export async function renderSpecification(): Promise<string> {
  const database = await loadAwsServiceSpec();
  const types: unknown[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (id: string): number => {
    const known = indexes.get(id);
    if (known !== undefined) return known;
    const index = types.push(undefined) - 1;
    indexes.set(id, index);
    types[index] = renderProperties(database.get('typeDefinition', id).properties, indexOf);
    return index;
  };
  const resources = [...database.all('resource')]
    .sort((a, b) => (a.cloudFormationType < b.cloudFormationType ? -1 : 1))
    .map((resource) => {
      const { cloudFormationType, properties, attributes, primaryIdentifier, cfnRefIdentifier, tagInformation } =
        resource;
      const body = {
        properties: renderProperties(properties, indexOf),
        attributes: Object.keys(attributes).sort(),
        identifier: primaryIdentifier ?? [],
        ...(cfnRefIdentifier && { reference: cfnRefIdentifier }),
        ...(tagInformation && { tags: [tagInformation.tagPropertyName, tagInformation.variant] }),
        ...(resource.arnTemplate && { arn: resource.arnTemplate }),
      };
      return [cloudFormationType, body] as const;
    });
  return `${JSON.stringify({ resources: sorted(resources), types })}\n`;
}
