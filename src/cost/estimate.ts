/** What a template costs a month in one region: every resource is priced, free, or not priced with a reason. */

import {
  type EvaluatedResource,
  evaluateCondition,
  evaluateResources,
  type PseudoParameters,
  type Scope,
} from '../template/evaluate.ts';
import { type Template, Unknown, type Value } from '../template/model.ts';
import { parseParameter } from '../template/parameters.ts';
import type { CostComponent, Estimate, Picodollars, ResourceCost, UnpricedComponent } from './model.ts';
import { charge } from './money.ts';
import { buildNeighbours } from './neighbours.ts';
import type { PriceTable } from './prices.ts';
import type { Dimension, DimensionsOf, Neighbours } from './resources/dimension.ts';
import { registry } from './resources/registry.ts';

export interface EstimateRequest {
  readonly template: Template;
  readonly region: string;
  /** What the stack's parameters get; defaults of the template fill the rest. */
  readonly parameters: { readonly [name: string]: string };
  /** Undefined: no table of that region, so that nothing billed can be priced. */
  readonly prices: PriceTable | undefined;
}

/** Resources whose condition is false do not exist and are not listed. Throws the DeployError of a template that cannot be evaluated. */
export function estimate(request: EstimateRequest): Estimate {
  const scope = buildScope(request);
  const evaluated = evaluateResources(scope);
  const neighbours = buildNeighbours(evaluated, request.template);
  const resources = evaluated
    .map((resource) => priceResource(resource, scope, neighbours, request))
    .sort((one, other) => (one.logicalId < other.logicalId ? -1 : 1));
  const components = resources.flatMap((resource) => (resource.status === 'priced' ? resource.components : []));
  const total = sum(components.map(({ monthly }) => monthly));
  const usage = sum(components.filter(({ kind }) => kind === 'usage').map(({ monthly }) => monthly));
  return {
    region: request.region,
    resources,
    fixed: total - usage,
    usage,
    total,
    minimum: sum(components.map(({ minimum, monthly }) => minimum ?? monthly)),
    maximum: sum(components.map(({ maximum, monthly }) => maximum ?? monthly)),
    complete: resources.every(isComplete),
  };
}

function priceResource(
  resource: EvaluatedResource,
  scope: Scope,
  neighbours: Neighbours,
  { region, prices }: EstimateRequest,
): ResourceCost {
  const { logicalId, type } = resource;
  const condition = resource.declaration.Condition;
  const exists = condition === undefined ? true : evaluateCondition(condition, scope);
  if (exists instanceof Unknown) return { logicalId, type, status: 'unpriced', reason: exists.because };
  const dimensionsOf: DimensionsOf | undefined = Object.hasOwn(registry, type) ? registry[type] : undefined;
  if (dimensionsOf === undefined) {
    return { logicalId, type, status: 'unpriced', reason: `no prices are known for ${type}` };
  }
  const dimensions = dimensionsOf(resource, neighbours);
  if (dimensions instanceof Unknown) return { logicalId, type, status: 'unpriced', reason: dimensions.because };
  if (dimensions.length === 0) return { logicalId, type, status: 'free' };

  const priced = dimensions.map((dimension) => priceDimension(dimension, region, prices));
  const components = priced.flatMap((one) => (one.kind === 'unpriced' ? [] : [one]));
  const unpriced = priced.flatMap((one) => (one.kind === 'unpriced' ? [{ name: one.name, reason: one.reason }] : []));
  const [missing] = unpriced;
  if (components.length === 0 && missing !== undefined) {
    return { logicalId, type, status: 'unpriced', reason: missing.reason };
  }
  const monthly = sum(components.map((component) => component.monthly));
  return { logicalId, type, status: 'priced', components, unpriced, monthly };
}

type Unpriced = UnpricedComponent & { readonly kind: 'unpriced' };

function priceDimension(
  { name, price: key, quantity, kind, assumption }: Dimension,
  region: string,
  prices: PriceTable | undefined,
): CostComponent | Unpriced {
  if (quantity instanceof Unknown) return { kind: 'unpriced', name, reason: quantity.because };
  if (prices === undefined) return { kind: 'unpriced', name, reason: `no price table for ${region}` };
  const price = prices.prices.get(key);
  if (price === undefined) return { kind: 'unpriced', name, reason: `no price for ${name} in ${region}` };
  const band = typeof quantity === 'number' ? undefined : quantity;
  const expected = typeof quantity === 'number' ? quantity : quantity.expected;
  return {
    name,
    quantity: expected,
    unit: price.unit,
    unitPrice: price.tiers[0].price,
    monthly: charge(price.tiers, expected),
    ...(band && { minimum: charge(price.tiers, band.minimum), maximum: charge(price.tiers, band.maximum) }),
    kind,
    ...(assumption === undefined ? {} : { assumption }),
    price: { source: 'table', date: price.date, from: price.from },
  };
}

function buildScope({ template, region, parameters }: EstimateRequest): Scope {
  return {
    template,
    parameters: parameterValues(template, parameters),
    pseudo: pseudoParameters(region),
    lookUp: (logicalId, attribute) =>
      new Unknown(`${attribute === undefined ? logicalId : `${logicalId}.${attribute}`} is known after apply`),
  };
}

/** Unlike CloudFormation an estimate does without a value: what hangs on it is then not priced. */
function parameterValues(template: Template, given: EstimateRequest['parameters']): { readonly [name: string]: Value } {
  return Object.fromEntries(
    Object.entries(template.Parameters ?? {}).map(([name, declaration]): [string, Value] => {
      if (declaration.Type.startsWith('AWS::SSM::Parameter::Value')) {
        return [name, new Unknown(`parameter ${name} is read from Parameter Store on apply`)];
      }
      const text = given[name] ?? declaration.Default;
      if (text === undefined) return [name, new Unknown(`parameter ${name} has no value`)];
      return [name, parseParameter(declaration, Array.isArray(text) ? text.join(',') : String(text))];
    }),
  );
}

function pseudoParameters(region: string): PseudoParameters {
  const china = region.startsWith('cn-');
  return {
    region,
    accountId: new Unknown('the account is known on apply'),
    partition: china ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws',
    urlSuffix: china ? 'amazonaws.com.cn' : 'amazonaws.com',
    stackName: 'stack',
    stackId: new Unknown('the id of the stack is known after apply'),
    notificationArns: [],
  };
}

function isComplete(resource: ResourceCost): boolean {
  return resource.status === 'free' || (resource.status === 'priced' && resource.unpriced.length === 0);
}

function sum(amounts: readonly Picodollars[]): Picodollars {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
