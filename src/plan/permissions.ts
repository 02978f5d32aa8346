/** Services that a plan brings into a stack and that the execution role of bootstrap does not know by itself. */

import { boundaryOf } from '../stack/boundary.ts';
import { executionServices, iamServiceOf } from '../stack/iamService.ts';
import type { ReadableResources } from './snapshot.ts';

/** A sentence for each; none for a service of which the stack has something already, or for another role. */
export function describeNewServices(
  before: ReadableResources,
  after: ReadableResources,
  executionRole: string | undefined,
): readonly string[] {
  if (boundaryOf(executionRole) === '') return [];
  const deployed = new Set(Object.values(before).map(({ type }) => iamServiceOf(type)));
  const fresh = Object.values(after)
    .map(({ logicalId, type }) => ({ logicalId, service: iamServiceOf(type) }))
    .filter(({ service }) => !executionServices.has(service) && !deployed.has(service));
  return [...new Set(fresh.map(({ service }) => service))].map((service) => {
    const ids = fresh.filter((one) => one.service === service).map(({ logicalId }) => logicalId);
    return `The execution role may use ${service}, which ${ids.join(', ')} need${ids.length === 1 ? 's' : ''}, only if \`inferloop bootstrap\` was run with \`--allow ${service}\`. Without it CloudFormation is denied, and all is rolled back.`;
  });
}
