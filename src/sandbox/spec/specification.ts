/** CloudFormation's resource specification as the sandbox asks it: properties, replacement, attributes, identifiers. */

/** The shape of `spec.generated.json`; how a property is written is told in `generate/specification.ts`. */
interface Extract {
  readonly resources: { readonly [type: string]: ResourceEntry };
  readonly types: readonly { readonly [name: string]: string }[];
}

interface ResourceEntry {
  readonly properties: { readonly [name: string]: string };
  readonly attributes: readonly string[];
  readonly identifier: readonly string[];
  readonly reference?: readonly string[];
  readonly tags?: readonly string[];
  readonly arn?: string;
}

export type Recreation = 'Never' | 'Conditionally' | 'Always';

export interface PropertySpecification {
  readonly type: TypeSpecification;
  readonly required: boolean;
  readonly recreation: Recreation;
}

export type TypeSpecification =
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly element: TypeSpecification }
  | { readonly kind: 'object'; readonly properties: { readonly [name: string]: PropertySpecification } }
  | { readonly kind: 'union'; readonly members: readonly TypeSpecification[] };

export interface ResourceSpecification {
  readonly properties: { readonly [name: string]: PropertySpecification };
  /** What `Fn::GetAtt` accepts; nested names with dots. */
  readonly attributes: readonly string[];
  /** Properties or attributes that make the physical id. */
  readonly identifier: readonly string[];
  readonly tags: { readonly property: string; readonly variant: string } | undefined;
  /** `arn:${Partition}:ssm:${Region}:${Account}:parameter/${Name}` */
  readonly arn: string | undefined;
}

/** Undefined for a type that CloudFormation does not know. */
export type Specification = (type: string) => ResourceSpecification | undefined;

export async function readTypeNames(): Promise<readonly string[]> {
  const { default: extract }: { default: Extract } = await import('./spec.generated.json', { with: { type: 'json' } });
  return Object.keys(extract.resources);
}

function lazily<T>(
  entries: { readonly [name: string]: string },
  read: (text: string) => T,
): { readonly [name: string]: T } {
  const result: { [name: string]: T } = {};
  for (const [name, text] of Object.entries(entries)) {
    Object.defineProperty(result, name, { enumerable: true, get: () => read(text) });
  }
  return result;
}

function createReader(extract: Extract) {
  const readType = (text: string): TypeSpecification => {
    if (text.startsWith('[]')) return { kind: 'list', element: readType(text.slice(2)) };
    if (text.startsWith('{}')) return { kind: 'map', element: readType(text.slice(2)) };
    if (text.includes('|')) return { kind: 'union', members: text.split('|').map(readType) };
    if (!text.startsWith('#')) return { kind: 'scalar', name: text };
    return { kind: 'object', properties: lazily(extract.types[Number(text.slice(1))] ?? {}, readProperty) };
  };
  const readProperty = (text: string): PropertySpecification => {
    const [type = '', ...words] = text.split(' ');
    const recreation = words.includes('replace') ? 'Always' : words.includes('maybe') ? 'Conditionally' : 'Never';
    return { type: readType(type), required: words.includes('required'), recreation };
  };
  return readProperty;
}

export async function readSpecification(): Promise<Specification> {
  const { default: extract }: { default: Extract } = await import('./spec.generated.json', { with: { type: 'json' } });
  const readProperty = createReader(extract);
  const known = new Map<string, ResourceSpecification>();
  return (type) => {
    const found = known.get(type);
    const entry = Object.hasOwn(extract.resources, type) ? extract.resources[type] : undefined;
    if (found || !entry) return found;
    const [property, variant] = entry.tags ?? [];
    const specification: ResourceSpecification = {
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

const severity: readonly Recreation[] = ['Never', 'Conditionally', 'Always'];

export function worst(recreations: readonly Recreation[]): Recreation {
  return severity[Math.max(0, ...recreations.map((recreation) => severity.indexOf(recreation)))] ?? 'Never';
}

/**
 * Whether a change at a path below `Properties` makes a new resource: the worst of all that the path goes through.
 * `['Volumes', '0', 'Name']` → Always.
 */
export function recreationOf(specification: ResourceSpecification, path: readonly string[]): Recreation {
  const found: Recreation[] = [];
  let properties: { readonly [name: string]: PropertySpecification } = specification.properties;
  let type: TypeSpecification | undefined;
  for (const key of path) {
    if (type?.kind === 'list' || type?.kind === 'map') {
      type = type.element;
      if (type.kind === 'object') properties = type.properties;
      continue;
    }
    const property: PropertySpecification | undefined = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (!property) break;
    found.push(property.recreation);
    type = property.type;
    properties = type.kind === 'object' ? type.properties : {};
  }
  return worst(found);
}
