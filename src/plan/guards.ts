/** Holds a plan to what its file guards: stores of data, and doors to the internet. */

import type { Config, Forbidden } from '../config/model.ts';
import { listNewGrants, listPublicIngress } from './grants.ts';
import type { Affected, Change, ChangeViolation, Plan } from './model.ts';
import { affectedBy, listStateful, mayReplace } from './risks.ts';
import type { ReadableResources } from './snapshot.ts';

/** On a pull request: whoever may set it allows a protected environment to lose data. */
export const DATA_LOSS_LABEL = 'inferloop: allow data loss';

export interface GuardInput {
  readonly kind: Plan['kind'];
  readonly changes: readonly Change[];
  readonly before: ReadableResources;
  readonly after: ReadableResources;
  readonly config: Pick<Config, 'policies' | 'protect'>;
  /** Whether the pull request has the label. */
  readonly dataLossAllowed: boolean;
}

/** Empty when it keeps to them. */
export function checkGuards(input: GuardInput): readonly ChangeViolation[] {
  const { config, dataLossAllowed } = input;
  const stateful = listStateful(input.changes, input.before);
  const found: { readonly [Of in Forbidden]: readonly Affected[] } = {
    delete_data: stateful.filter(isDeleted).map(affectedBy),
    replace_data: stateful.filter(mayReplace).map(affectedBy),
    public_ingress: listOpenedDoors(input),
  };
  const lost = [...found.delete_data, ...found.replace_data];
  const violations: readonly ChangeViolation[] = [
    ...(config.protect === true && !dataLossAllowed ? [{ policy: 'protect', affected: lost } as const] : []),
    ...config.policies.forbid.map((policy) => ({ policy, affected: found[policy] })),
  ];
  return violations.filter(({ affected }) => affected.length > 0);
}

/** What stays outside the stack as it is, is not deleted; of a snapshot somebody would have to make a new one. */
function isDeleted({ action, policyAction }: Change): boolean {
  return action === 'remove' && policyAction !== 'Retain' && policyAction !== 'RetainExceptOnCreate';
}

/** The load balancer of a new stack is what the file is for. */
function listOpenedDoors({ kind, before, after }: GuardInput): readonly Affected[] {
  const doors = listNewGrants(listPublicIngress(before), listPublicIngress(after));
  return kind === 'create' ? doors.filter(({ logicalId }) => logicalId !== 'LoadBalancerSecurityGroup') : doors;
}
