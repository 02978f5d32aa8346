/** Follows references between the resources of one template. */

import type { EvaluatedResource } from '../template/evaluate.ts';
import { type Template, Unknown } from '../template/model.ts';
import { referencesOf } from '../template/references.ts';
import type { Neighbours } from './resources/dimension.ts';

/** `resources` are those that exist: what a condition switched off is no neighbour. */
export function buildNeighbours(resources: readonly EvaluatedResource[], template: Template): Neighbours {
  const ofType = (type: string) => resources.filter((resource) => resource.type === type);
  const targetsOf = (resource: EvaluatedResource, property: string): readonly EvaluatedResource[] => {
    const value = resource.declaration.Properties?.[property];
    if (value === undefined) return [];
    const ids = referencesOf(value, template).flatMap((found) => (found.kind === 'resource' ? [found.logicalId] : []));
    return ids.length === 0 ? [] : resources.filter(({ logicalId }) => ids.includes(logicalId));
  };
  /** Who refers to whom by that property of that type: found once, for everybody who asks. */
  const sources = new Map<string, ReadonlyMap<EvaluatedResource, readonly EvaluatedResource[]>>();
  const sourcesOf = (property: string, type: string) => {
    const key = `${type}.${property}`;
    const known = sources.get(key);
    if (known !== undefined) return known;
    const found = new Map<EvaluatedResource, EvaluatedResource[]>();
    for (const source of ofType(type)) {
      for (const target of targetsOf(source, property)) found.set(target, [...(found.get(target) ?? []), source]);
    }
    sources.set(key, found);
    return found;
  };
  return {
    referredBy(resource, property, type) {
      const found = targetsOf(resource, property).filter((target) => target.type === type);
      const [only] = found;
      if (only !== undefined && found.length === 1) return only;
      return new Unknown(
        only === undefined
          ? `its ${property} is not in this template`
          : `its ${property} may be ${found.map(({ logicalId }) => logicalId).join(' or ')}`,
      );
    },
    targetsOf,
    ofType,
    referringTo: (resource, property, type) => sourcesOf(property, type).get(resource) ?? [],
  };
}
