/** Follows references between the resources of one template. */

import type { EvaluatedResource } from '../template/evaluate.ts';
import { type Template, Unknown } from '../template/model.ts';
import { referencesOf } from '../template/references.ts';
import type { Neighbours } from './resources/dimension.ts';

/** `resources` are those that exist: what a condition switched off is no neighbour. */
export function buildNeighbours(resources: readonly EvaluatedResource[], template: Template): Neighbours {
  const targetsOf = (resource: EvaluatedResource, property: string): readonly EvaluatedResource[] => {
    const value = resource.declaration.Properties?.[property];
    if (value === undefined) return [];
    const ids = referencesOf(value, template).flatMap((found) => (found.kind === 'resource' ? [found.logicalId] : []));
    return resources.filter(({ logicalId }) => ids.includes(logicalId));
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
    ofType: (type) => resources.filter((resource) => resource.type === type),
    referringTo: (resource, property, type) =>
      resources.filter((source) => source.type === type && targetsOf(source, property).includes(resource)),
  };
}
