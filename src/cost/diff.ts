/** The difference of two estimates, resource by resource. */

import type { CostDiff, Estimate, Picodollars, ResourceCost, ResourceCostDiff } from './model.ts';

/**
 * A stack that does not exist yet costs nothing: hand in the estimate of a template without resources. `undefined` says
 * that nobody knows what runs today: then every delta is unknown, never 0.
 */
export function diffCosts(before: Estimate | undefined, after: Estimate): CostDiff {
  return {
    before,
    after,
    delta: before === undefined ? undefined : after.total - before.total,
    resources: before === undefined ? withoutBaseline(after) : diffResources(before.resources, after.resources),
  };
}

function withoutBaseline(after: Estimate): readonly ResourceCostDiff[] {
  return after.resources
    .filter(({ status }) => status !== 'free')
    .map((resource) => ({ ...named(resource), before: undefined, after: resource, delta: undefined }));
}

function diffResources(before: readonly ResourceCost[], after: readonly ResourceCost[]): readonly ResourceCostDiff[] {
  const was = byLogicalId(before);
  const becomes = byLogicalId(after);
  const ids = [...new Set([...was.keys(), ...becomes.keys()])].sort();
  return ids.flatMap((id) => {
    const [one, other] = [was.get(id), becomes.get(id)];
    const resource = other ?? one;
    if (resource === undefined || fingerprint(one) === fingerprint(other)) return [];
    return [{ ...named(resource), before: one, after: other, delta: difference(one, other) }];
  });
}

/** A resource that is not there costs nothing, and that is known. */
function difference(before: ResourceCost | undefined, after: ResourceCost | undefined): Picodollars | undefined {
  const [was, becomes] = [knownCost(before), knownCost(after)];
  return was === undefined || becomes === undefined ? undefined : becomes - was;
}

function knownCost(resource: ResourceCost | undefined): Picodollars | undefined {
  if (resource === undefined) return 0n;
  switch (resource.status) {
    case 'free':
      return 0n;
    case 'unpriced':
      return undefined;
    case 'priced':
      return resource.unpriced.length === 0 ? resource.monthly : undefined;
  }
}

/** Equal text for what costs the same for the same reasons; nothing and free are the same. */
function fingerprint(resource: ResourceCost | undefined): string {
  if (resource === undefined || resource.status === 'free') return '';
  if (resource.status === 'unpriced') return resource.reason;
  const components = resource.components.map((component) => [
    component.name,
    ...[component.monthly, component.minimum, component.maximum].map(String),
  ]);
  return JSON.stringify([components, resource.unpriced]);
}

function byLogicalId(resources: readonly ResourceCost[]): ReadonlyMap<string, ResourceCost> {
  return new Map(resources.map((resource) => [resource.logicalId, resource]));
}

function named({ logicalId, type }: ResourceCost): { readonly logicalId: string; readonly type: string } {
  return { logicalId, type };
}
