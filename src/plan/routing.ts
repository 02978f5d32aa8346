/** What a plan does to the listener rules before a service, and what it must not do to them at once. */

import { DeployError } from '../errors.ts';
import { type ChangedRule, compareRule, type Weights } from '../stack/deployed.ts';
import type { StackService } from '../stack/model.ts';
import { diffValues } from './properties.ts';
import type { ReadableResource, ReadableResources } from './snapshot.ts';

/** What makes ECS start a deployment of a service (ECS guide, update-service-parameters). */
const deploying = [
  'CapacityProviderStrategy',
  'ForceNewDeployment',
  'LoadBalancers',
  'NetworkConfiguration',
  'PlatformVersion',
  'ServiceConnectConfiguration',
  'ServiceRegistries',
  'TaskDefinition',
  'VolumeConfigurations',
];

export function listChangedRules(before: ReadableResources, after: ReadableResources): readonly ChangedRule[] {
  return Object.keys(after).flatMap((id) => compareRule(id, before[id]?.declaration, after[id]?.declaration) ?? []);
}

/** `WebGreenTargetGroup 100 %`; `nowhere` when nobody gets anything. */
export function describeWeights(weights: Weights): string {
  const shares = Object.entries(weights).filter(([, weight]) => weight > 0);
  const total = shares.reduce((sum, [, weight]) => sum + weight, 0);
  const texts = shares.map(([group, weight]) => `${group} ${Math.round((weight * 100) / total)} %`).sort();
  return texts.length === 0 ? 'nowhere' : texts.join(', ');
}

/**
 * ECS moves the weights of a rule while it deploys, and a rollback sends the rule as it was deployed before: a rule and
 * a new version of its service never change together. Only a change of the strategy cannot be taken apart; it waits
 * until the traffic is where the new rule can have it. Throws DeployError `policy-violated`.
 */
export function verifyRouting(
  services: readonly StackService[],
  before: ReadableResources,
  after: ReadableResources,
): void {
  const rules = listChangedRules(before, after);
  for (const service of services) {
    const rule = rules.find(({ logicalId }) => logicalId === service.productionRule);
    if (rule === undefined) continue;
    if (describeWeights(rule.sent) === 'nowhere') throw cutOff(service, rule);
    const reasons = reasonsToDeploy(service, before, after);
    if (groupsOf(rule.deployed) === groupsOf(rule.sent) && reasons.length > 0) {
      throw together(service, describeChange(before[rule.logicalId], after[rule.logicalId]), reasons);
    }
  }
}

function groupsOf(weights: Weights): string {
  return Object.keys(weights).sort().join();
}

/** The image by its name, everything else by the names of the properties: values may be secret. */
function reasonsToDeploy(
  { logicalId, taskDefinition, testRule = '' }: StackService,
  before: ReadableResources,
  after: ReadableResources,
): readonly string[] {
  const changed = (id: string, counts: (property: string) => boolean) =>
    diffValues(before[id]?.properties, after[id]?.properties).flatMap(({ path }) => {
      const property = path.split(/[.[]/)[0] ?? path;
      if (!counts(property)) return [];
      return path.endsWith('].Image') ? 'a new image' : `${id}.${property}`;
    });
  const reasons = [
    ...changed(taskDefinition, (property) => property !== 'Tags'),
    ...changed(logicalId, (property) => deploying.includes(property)),
    // A rule of another listener is another rule, which the service then names.
    ...changed(testRule, (property) => property === 'ListenerArn'),
  ];
  return [...new Set(reasons)];
}

/** With values, for these come from the file and are public: paths, blocks of addresses, priorities. */
function describeChange(before: ReadableResource | undefined, after: ReadableResource | undefined): string {
  const told = ({ properties: { Actions: _, ...rest } = {} }: Partial<ReadableResource> = {}) => rest;
  return diffValues(told(before), told(after))
    .map((leaf) => `${leaf.path}: ${leaf.before ?? 'none'} → ${leaf.after ?? 'none'}`)
    .join('; ');
}

function together({ key, productionRule }: StackService, change: string, reasons: readonly string[]): DeployError {
  return new DeployError(
    'policy-violated',
    `another listener rule and a new version of ${key} at once: ${productionRule} changes (${change}), and a deployment starts (${reasons.join(', ')})`,
    {
      fault: 'user',
      hint: `make two pull requests and deploy one after the other, in either order: one changes the rule of ${key} (\`http.path\`, \`http.allowed_source_ips\`), one the rest; ECS moves the traffic of a rule while it deploys, and a rollback of both would send it to tasks that are gone`,
    },
  );
}

function cutOff({ key, strategy }: StackService, { sent }: ChangedRule): DeployError {
  const groups = Object.keys(sent).join(', ');
  return new DeployError(
    'policy-violated',
    `${key} would lose all its traffic: nothing of it goes to ${groups} now, and the new rule knows nothing else`,
    {
      fault: 'user',
      hint: `deploy a new version of ${key} as it is first: ECS then moves the traffic to ${groups}; after that make it ${strategy}`,
    },
  );
}
