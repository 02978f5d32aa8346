/** Builds the stack; a listener rule that must change gets the weights that the load balancer has now. */

import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import { buildStack } from '../stack/build.ts';
import { compareRule, type LiveWeights } from '../stack/deployed.ts';
import type { Stack } from '../stack/model.ts';
import type { Template } from '../template/model.ts';
import type { AwsPorts } from './aws.ts';

type TrafficPorts = Pick<AwsPorts, 'stacks' | 'services'>;

/** Asks AWS only when a rule must change. Throws DeployError `stack-state` when a rule is no longer there. */
export async function buildCurrentStack(
  config: Config,
  deployed: Template | undefined,
  ports: TrafficPorts,
): Promise<Stack> {
  const stack = buildStack(config, deployed);
  const changed = Object.entries(stack.resources).flatMap(
    ([id, resource]) => compareRule(id, deployed?.Resources[id], resource)?.logicalId ?? [],
  );
  if (changed.length === 0) return stack;
  return buildStack(config, deployed, await readLiveWeights(stack.name, changed, ports));
}

async function readLiveWeights(
  stackName: string,
  rules: readonly string[],
  { stacks, services }: TrafficPorts,
): Promise<LiveWeights> {
  const resources = await stacks.resources(stackName);
  const arnOf = (logicalId: string) => resources[logicalId]?.physicalId ?? '';
  const names = new Map(Object.entries(resources).map(([logicalId, { physicalId }]) => [physicalId, logicalId]));
  const found = await services.weights(rules.map(arnOf));
  const missing = rules.filter((rule) => found[arnOf(rule)] === undefined);
  if (missing.length > 0) throw gone(stackName, missing);
  const named = (weights: { readonly [arn: string]: number }) =>
    Object.fromEntries(Object.entries(weights).map(([arn, weight]) => [names.get(arn) ?? arn, weight]));
  return Object.fromEntries(rules.map((rule) => [rule, named(found[arnOf(rule)] ?? {})]));
}

function gone(stackName: string, rules: readonly string[]): DeployError {
  const which = rules.length === 1 ? 'the listener rule' : 'one of the listener rules';
  return new DeployError('stack-state', `${which} ${rules.join(', ')} of ${stackName} is no longer there`, {
    fault: 'user',
    hint: 'somebody deleted it by hand, and CloudFormation cannot change what is gone: detect the drift of the stack in the CloudFormation console, and make the rule again or take its service out of the file for one deployment',
  });
}
