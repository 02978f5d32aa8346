/** What differs within one resource: its components before and after, each with what causes it. */

import type { FindCauses } from './causes.ts';
import type { ComponentDiff, CostComponent, Picodollars, ResourceCost } from './model.ts';

/** Sorted by name. What comes or goes with its resource has no other cause than that. */
export function diffComponents(
  before: ResourceCost | undefined,
  after: ResourceCost | undefined,
  causes: FindCauses,
): readonly ComponentDiff[] {
  const [was, becomes] = [byName(before), byName(after)];
  const names = [...new Set([...was.keys(), ...becomes.keys()])].sort();
  return names.flatMap((name) => {
    const [one, other] = [was.get(name), becomes.get(name)];
    if (fingerprint(one) === fingerprint(other)) return [];
    return [
      {
        name,
        before: one?.monthly,
        after: other?.monthly,
        delta: isMissing(name, before) || isMissing(name, after) ? undefined : costOf(other) - costOf(one),
        causes: before === undefined || after === undefined ? [] : causes(after.logicalId, name),
      },
    ];
  });
}

function byName(resource: ResourceCost | undefined): ReadonlyMap<string, CostComponent> {
  const components = resource?.status === 'priced' ? resource.components : [];
  return new Map(components.map((component) => [component.name, component]));
}

/** Billed, and nobody knows how much. */
function isMissing(name: string, resource: ResourceCost | undefined): boolean {
  if (resource?.status === 'unpriced') return true;
  return resource?.status === 'priced' && resource.unpriced.some((component) => component.name === name);
}

function costOf(component: CostComponent | undefined): Picodollars {
  return component?.monthly ?? 0n;
}

function fingerprint(component: CostComponent | undefined): string {
  return String([component?.monthly, component?.minimum, component?.maximum]);
}
