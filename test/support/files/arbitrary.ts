/** Any file that the schema allows, value by value: derived from the schema, but for what must fit together. */

import fc from 'fast-check';
import { namesAt, type SchemaNode, schemaAt, typesOf } from '../../../src/config/schemaNode.ts';
import { isObject } from '../../../src/template/intrinsics.ts';
import type { Json, JsonObject } from '../../../src/template/model.ts';
import { definedOnly, fitted } from './fitted.ts';
import { anyName } from './names.ts';
import { inEnvironment, isReference, nameReferences } from './references.ts';

/** In paths `*` is a name of the user's choice or a place of a list. */
type Path = readonly string[];

/** Of one environment, or of several with keys of their own. Most have a service that others can name. */
export function anyFile(): fc.Arbitrary<JsonObject> {
  return fc.tuple(anyMap([]), fc.nat({ max: 9 })).map(([{ services = null, ...file }, chance]) => {
    const web = chance === 0 ? {} : { web: { build: '.', port: 8000 } };
    const all = isObject(services) ? { ...web, ...services } : web;
    return nameReferences({ project: 'shop', region: 'us-east-1', ...file, services: all });
  });
}

function anyValue(path: Path): fc.Arbitrary<Json> {
  const key = path.join('.');
  if (isReference(key)) return fc.nat({ max: 9 });
  const node = schemaAt(path);
  const generic = () => fc.oneof(...typesOf(node).map((type) => anyOfType(type, node, path)));
  return fitted[key.replace(inEnvironment, '')]?.(generic) ?? generic();
}

function anyOfType(type: string, node: SchemaNode, path: Path): fc.Arbitrary<Json> {
  switch (type) {
    case 'object':
      return anyMap(path);
    case 'array':
      return fc.uniqueArray(anyValue([...path, '*']), { maxLength: 2, selector: (item) => JSON.stringify(item) });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(anyExample(node, 'number'), fc.integer(boundsOf(node)));
    case 'number':
      return fc.oneof(anyExample(node, 'number'), fc.integer(boundsOf(node)));
    default:
      return anyText(node);
  }
}

function boundsOf({ minimum = 0, maximum = minimum + 1000 }: SchemaNode): {
  readonly min: number;
  readonly max: number;
} {
  return { min: Math.ceil(minimum), max: Math.floor(maximum) };
}

/** What makes a file large and says little that is new. */
const RARE: ReadonlySet<string> = new Set(['environments']);

function anyMap(path: Path): fc.Arbitrary<JsonObject> {
  const { properties = {}, additionalProperties } = schemaAt(path);
  if (typeof additionalProperties === 'object') {
    return fc.dictionary(anyKey(path), anyValue([...path, '*']), { maxKeys: 2 });
  }
  const values = Object.fromEntries(
    Object.keys(properties).map((key) => [
      key,
      fc.oneof(
        { weight: RARE.has(key) ? 5 : 29, arbitrary: anyValue([...path, key]) },
        { weight: RARE.has(key) ? 25 : 1, arbitrary: fc.constant(null) },
      ),
    ]),
  );
  return fc.record(values, { requiredKeys: [] }).map(definedOnly);
}

/** What a map of the user's choice calls its values. */
function anyKey(path: Path): fc.Arbitrary<string> {
  const node = namesAt(path);
  const [map = ''] = path.slice(-1);
  return node.pattern === schemaAt(['project']).pattern ? anyName(map) : anyText(node, map.toUpperCase(), `${map}_2`);
}

/** Examples more often than what only looks right: it mostly means nothing. */
function anyText(node: SchemaNode, ...more: readonly string[]): fc.Arbitrary<string> {
  const values = node.enum?.filter((value) => typeof value === 'string');
  if (values !== undefined) return fc.constantFrom(...values);
  const known = [...(node.examples ?? []).filter((value) => typeof value === 'string'), ...more];
  const matching = node.pattern === undefined ? fc.string({ maxLength: 12 }) : matchingText(node.pattern);
  if (known.length === 0) return matching ?? fc.constant('text');
  const examples = fc.constantFrom(...known);
  return matching === undefined
    ? examples
    : fc.oneof({ weight: 3, arbitrary: examples }, { weight: 1, arbitrary: matching });
}

/** Undefined for a pattern that looks ahead. */
function matchingText(pattern: string): fc.Arbitrary<string> | undefined {
  return pattern.includes('(?') ? undefined : fc.stringMatching(new RegExp(pattern, 'u'));
}

function anyExample({ examples = [], minimum = 1 }: SchemaNode, type: string): fc.Arbitrary<Json> {
  const known = examples.filter((value): value is number => typeof value === type);
  return fc.constantFrom(...(known.length === 0 ? [minimum] : known));
}
