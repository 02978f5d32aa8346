/** What the cost tests share: estimates of small templates, and components by their names. */

import type { Side } from '../../../src/cost/diff.ts';
import { estimate } from '../../../src/cost/estimate.ts';
import { measure } from '../../../src/cost/measure.ts';
import type { CostComponent, Estimate, ResourceCost } from '../../../src/cost/model.ts';
import { parseUsd } from '../../../src/cost/money.ts';
import { readPriceTable } from '../../../src/cost/prices.ts';
import type { Amounts, UsageByResource } from '../../../src/cost/usage.ts';
import type { ResourceDeclaration, Template } from '../../../src/template/model.ts';

export type Resources = Template['Resources'];

/** With the bundled table of the region. */
export async function estimateOf(
  resources: Resources,
  region = 'us-east-1',
  rest: Partial<Template> & {
    readonly given?: { readonly [name: string]: string };
    readonly usage?: UsageByResource;
  } = {},
): Promise<Estimate> {
  const { given = {}, usage = {}, ...template } = rest;
  const prices = await readPriceTable(region);
  const measured = measure({ template: { ...template, Resources: resources }, region, parameters: given, usage });
  return estimate({ resources: measured, region, prices, day: '2026-11-25' });
}

/** The same with the template that it is of. */
export async function sideOf(
  ...[resources, region = 'us-east-1', rest = {}]: Parameters<typeof estimateOf>
): Promise<Side> {
  const { given = {}, usage = {}, ...template } = rest;
  const measured = { template: { ...template, Resources: resources }, region, parameters: given, usage };
  return { measured, estimate: await estimateOf(resources, region, rest) };
}

/** The one resource of a template. */
export async function costOf(
  declaration: ResourceDeclaration,
  region = 'us-east-1',
  stated: Amounts = {},
): Promise<ResourceCost> {
  return only((await estimateOf({ It: declaration }, region, { usage: { It: stated } })).resources);
}

export function resourceOf({ resources }: Estimate, logicalId: string): ResourceCost {
  return only(resources.filter((resource) => resource.logicalId === logicalId));
}

/** Name, quantity and cost in USD of each component; throws when the resource has no price. */
export function componentsOf(resource: ResourceCost): readonly (readonly [string, number, string])[] {
  if (resource.status !== 'priced') throw new Error(`${resource.logicalId} is ${resource.status}`);
  return resource.components.map(({ name, quantity, monthly }) => [name, quantity, usd(monthly)]);
}

/** Name and reason of each component without a price; one reason for the whole of a resource that has none. */
export function missingOf(resource: ResourceCost): readonly string[] {
  if (resource.status === 'free') return [];
  if (resource.status === 'unpriced') return [resource.reason];
  return resource.unpriced.map(({ name, reason }) => `${name}: ${reason}`);
}

export function componentOf(resource: ResourceCost, name: string): CostComponent {
  return only(resource.status === 'priced' ? resource.components.filter((component) => component.name === name) : []);
}

/** `16425000000000n` → `16.425`; all decimals, so that nothing is hidden by rounding. */
export function usd(amount: bigint): string {
  const sign = amount < 0n ? '-' : '';
  const digits = (amount < 0n ? -amount : amount).toString().padStart(13, '0');
  const text = `${digits.slice(0, -12)}.${digits.slice(-12)}`.replace(/\.?0+$/, '');
  if (parseUsd(sign + text) !== amount) throw new Error(`${amount} is not ${sign}${text}`);
  return sign + text;
}

/** A Fargate service and its task definition, as references bind them. */
export function fargate(
  service: ResourceDeclaration['Properties'],
  definition: ResourceDeclaration['Properties'],
): Resources {
  return {
    Service: {
      Type: 'AWS::ECS::Service',
      Properties: { LaunchType: 'FARGATE', TaskDefinition: { Ref: 'Definition' }, ...service },
    },
    Definition: { Type: 'AWS::ECS::TaskDefinition', Properties: definition ?? {} },
  };
}

function only<T>(found: readonly T[]): T {
  const [one] = found;
  if (one === undefined || found.length !== 1) throw new Error(`expected one, found ${found.length}`);
  return one;
}
