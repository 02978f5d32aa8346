/** Reads in the JSON Schema what a place of the file may hold, for the words of a message. */

import { schema } from './schema.generated.ts';

export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly properties?: { readonly [key: string]: SchemaNode };
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly $defs?: { readonly [name: string]: SchemaNode };
}

const root = schema as SchemaNode;

/** What may stand at the path; its references are resolved. */
export function schemaAt(path: readonly string[]): SchemaNode {
  return path.reduce((node, key) => {
    const own = node.properties !== undefined && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
    const free = typeof node.additionalProperties === 'object' ? node.additionalProperties : node.items;
    return resolve(own ?? free ?? {});
  }, root);
}

/** What the keys of the map at the path may be called. */
export function namesAt(path: readonly string[]): SchemaNode {
  return resolve(schemaAt(path).propertyNames ?? {});
}

function resolve(node: SchemaNode): SchemaNode {
  const { $ref, ...own } = node;
  return $ref === undefined ? own : { ...resolve(root.$defs?.[$ref.replace('#/$defs/', '')] ?? {}), ...own };
}

/** Every place where a key of that name is known; `*` stands for a name of the user's choice. */
export function placesOf(key: string): readonly (readonly string[])[] {
  return places(root, []).filter((path) => path.at(-1) === key);
}

function places(node: SchemaNode, path: readonly string[]): readonly (readonly string[])[] {
  const named = Object.entries(node.properties ?? {});
  const free = typeof node.additionalProperties === 'object' ? [['*', node.additionalProperties] as const] : [];
  return [...named, ...free].flatMap(([key, child]) => {
    const own = [...path, key];
    return [own, ...places(resolve(child), own)];
  });
}

/** The kinds of value that a place takes, without `null`. */
export function typesOf({ type = [] }: SchemaNode): readonly string[] {
  return [type].flat().filter((one) => one !== 'null');
}

/** `a whole number from 1 to 65535`, `ECS units or vCPUs`, `a map`. */
export function describe(node: SchemaNode): string {
  const values = node.enum?.filter((value) => value !== null);
  if (values !== undefined)
    return values.length > 12 ? 'a region of AWS' : listOf(values.map((value) => `\`${value}\``));
  const types = typesOf(node);
  const words = types.flatMap((type) => {
    if (type === 'object') return ['a map'];
    if (type === 'array') return ['a list'];
    if (type === 'boolean') return types.includes('string') ? [] : ['`true` or `false`'];
    if (type === 'string') return [node.patternErrorMessage ?? 'text'];
    // Beside text a number is one more way to write the same.
    return types.includes('string') ? [] : [`a ${type === 'integer' ? 'whole ' : ''}number${boundsOf(node)}`];
  });
  return listOf(words);
}

function boundsOf({ minimum, maximum }: SchemaNode): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** The value as it would be written on the line of its key. */
export function renderInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderInline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${renderInline(one)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' && /^\d[\d.]*$/.test(value) ? `"${value}"` : String(value);
}
