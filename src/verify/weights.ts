/** Where production traffic goes, and what CloudFormation did to the rule before it. */

import type { Setup } from './setup.ts';

export interface Weights {
  readonly blue: number;
  readonly green: number;
}

/** What the template says of the first day (stack/routing.ts): all to blue, which is the primary of the pair. */
export const templateWeights: Weights = { blue: 100, green: 0 };

export async function readWeights(setup: Setup): Promise<Weights> {
  const { service, physicalId } = await setup.service();
  const { client, sdk } = await setup.account.clients.loadBalancers();
  const answer = await client.send(new sdk.DescribeRulesCommand({ RuleArns: [physicalId(service.productionRule)] }));
  const [action] = answer.Rules?.[0]?.Actions ?? [];
  const groups = action?.ForwardConfig?.TargetGroups ?? [];
  const [blue, green] = (service.targetGroups ?? []).map(
    (logicalId) => groups.find(({ TargetGroupArn }) => TargetGroupArn === physicalId(logicalId))?.Weight ?? 0,
  );
  return { blue: blue ?? 0, green: green ?? 0 };
}

export function isSame(one: Weights, other: Weights): boolean {
  return one.blue === other.blue && one.green === other.green;
}

export function renderWeights({ blue, green }: Weights): string {
  return `${blue} % blue, ${green} % green`;
}
