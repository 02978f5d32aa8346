/** What a plan does to the ports of a load balancer, and what CloudFormation could neither do nor take back. */

import { DeployError } from '../errors.ts';
import { dependenciesOf } from '../template/references.ts';
import { diffValues } from './properties.ts';
import type { ReadableResource, ReadableResources } from './snapshot.ts';

/**
 * CloudFormation changes a listener where it is, and removes others only when all is done: a port that one leaves and
 * another takes is free in time on the way there, and not on the way back. So the one that takes it comes last, after
 * everything that may fail, and none moves to a port that is still taken. Throws DeployError `policy-violated`.
 */
export function verifyListeners(before: ReadableResources, after: ReadableResources): void {
  for (const now of listenersIn(after)) {
    const then = before[now.logicalId];
    if (then === undefined || then.properties.Port === now.properties.Port) continue;
    const holder = listenersIn(before).find((one) => one.logicalId !== now.logicalId && shares(one, now));
    if (holder !== undefined) throw taken(now, holder);
    const heir = listenersIn(after).find((one) => before[one.logicalId] === undefined && shares(one, then));
    const late = heir === undefined ? [] : listLateChanges(heir, before, after);
    if (late.length > 0) throw together(now, then, late);
  }
}

function listenersIn(resources: ReadableResources): readonly ReadableResource[] {
  return Object.values(resources).filter(({ type }) => type === 'AWS::ElasticLoadBalancingV2::Listener');
}

/** The same port of the same load balancer. */
function shares({ properties: one }: ReadableResource, { properties: other }: ReadableResource): boolean {
  return one.Port === other.Port && one.LoadBalancerArn === other.LoadBalancerArn;
}

/** Logical ids of what changes and does not have to be done before the listener is made. */
function listLateChanges(
  { logicalId }: ReadableResource,
  before: ReadableResources,
  after: ReadableResources,
): readonly string[] {
  const first = everythingBefore(logicalId, after);
  return Object.keys(after)
    .filter((id) => id !== logicalId && !first.has(id))
    .filter((id) => before[id] === undefined || diffValues(before[id].properties, after[id]?.properties).length > 0)
    .sort();
}

function everythingBefore(logicalId: string, resources: ReadableResources): ReadonlySet<string> {
  const template = {
    Resources: Object.fromEntries(Object.entries(resources).map(([id, { declaration }]) => [id, declaration])),
  };
  const found = new Set<string>();
  const visit = (id: string): void => {
    for (const other of dependenciesOf(id, template)) {
      if (found.has(other)) continue;
      found.add(other);
      visit(other);
    }
  };
  visit(logicalId);
  return found;
}

function taken({ logicalId, properties }: ReadableResource, holder: ReadableResource): DeployError {
  return new DeployError(
    'policy-violated',
    `${logicalId} cannot go back to port ${String(properties.Port)} in one deployment: ${holder.logicalId} has that port until it is over`,
    {
      fault: 'user',
      hint: 'make two pull requests and deploy one after the other: first `domain: { redirect: false }`, which closes the port, then one without `domain`',
    },
  );
}

/** More names would hide what to do. */
const NAMES_TOLD = 5;

function together(
  { logicalId, properties }: ReadableResource,
  then: ReadableResource,
  late: readonly string[],
): DeployError {
  const more = late.length > NAMES_TOLD ? `, and ${late.length - NAMES_TOLD} more` : '';
  const names = `${late.slice(0, NAMES_TOLD).join(', ')}${more}`;
  const [from, to] = [String(then.properties.Port), String(properties.Port)];
  return new DeployError(
    'policy-violated',
    `a new domain and other changes at once: ${logicalId} moves from port ${from} to ${to}, and ${names} would change too`,
    {
      fault: 'user',
      hint: `make two pull requests and deploy one after the other: one adds \`domain\`, one the rest; if the rest failed, CloudFormation could not give port ${from} back and the rollback would be stuck`,
    },
  );
}
