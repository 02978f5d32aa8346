/** Tags of a stack go to every resource that can carry tags; the resource's own win. */

import { isList } from '../../template/functions.ts';
import { Unknown, type Value } from '../../template/model.ts';
import type { ResourceSpecification } from '../spec/specification.ts';
import type { Tags } from './state.ts';

type Properties = { readonly [key: string]: Value };

function isMap(value: Value | undefined): value is Properties {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Unknown);
}

export function withStackTags(
  properties: Properties,
  tags: Tags,
  specification: ResourceSpecification | undefined,
): Properties {
  const tagging = specification?.tags;
  if (!tagging || Object.keys(tags).length === 0) return properties;
  const own = properties[tagging.property];
  if (own instanceof Unknown) return properties;
  if (tagging.variant === 'map') return { ...properties, [tagging.property]: { ...tags, ...(isMap(own) ? own : {}) } };
  const items = isList(own) ? own : [];
  const keys = new Set(items.map((item) => (isMap(item) ? item.Key : undefined)));
  const added = Object.entries(tags)
    .filter(([Key]) => !keys.has(Key))
    .map(([Key, Value]) => (tagging.variant === 'asg' ? { Key, Value, PropagateAtLaunch: true } : { Key, Value }));
  return { ...properties, [tagging.property]: [...items, ...added] };
}
