/** What a template is billed by, resource by resource: dimensions and quantities, before anybody knows a price. */

import { DeployError } from '../errors.ts';
import {
  type EvaluatedResource,
  evaluateCondition,
  evaluateResource,
  type PseudoParameters,
  type Scope,
} from '../template/evaluate.ts';
import { type Template, Unknown, type Value } from '../template/model.ts';
import { parseParameter } from '../template/parameters.ts';
import { buildNeighbours } from './neighbours.ts';
import type { Dimension, DimensionsOf, Neighbours } from './resources/dimension.ts';
import { registry } from './resources/registry.ts';
import { type UsageByResource, usageOf } from './usage.ts';

export interface MeasureRequest {
  readonly template: Template;
  readonly region: string;
  /** What the stack's parameters get; defaults of the template fill the rest. */
  readonly parameters: { readonly [name: string]: string };
  /** What is stated of its resources; defaults fill the rest. */
  readonly usage: UsageByResource;
}

export interface MeasuredResource {
  readonly logicalId: string;
  readonly type: string;
  /** Empty: it costs nothing. Unknown: it costs something, and nobody can say what. */
  readonly dimensions: readonly Dimension[] | Unknown;
}

/**
 * Resources whose condition is false do not exist and are not listed. One that cannot be evaluated is billed for what
 * nobody can say: a template that CloudFormation would refuse is no reason to price nothing of it.
 */
export function measure(request: MeasureRequest): readonly MeasuredResource[] {
  const scope = buildScope(request);
  const resources = Object.keys(request.template.Resources).flatMap((id) => evaluateSafely(id, scope) ?? []);
  const neighbours = buildNeighbours(resources.filter(isEvaluated), request.template);
  return resources.map((resource) => {
    if (!isEvaluated(resource)) return resource;
    const { logicalId, type } = resource;
    return { logicalId, type, dimensions: measureResource(resource, scope, neighbours, request.usage) };
  });
}

function evaluateSafely(logicalId: string, scope: Scope): EvaluatedResource | MeasuredResource | undefined {
  try {
    return evaluateResource(logicalId, scope);
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    const type = String(scope.template.Resources[logicalId]?.Type);
    return { logicalId, type, dimensions: new Unknown(error.message.replace(/\.$/, '')) };
  }
}

function isEvaluated(resource: EvaluatedResource | MeasuredResource): resource is EvaluatedResource {
  return 'properties' in resource;
}

/** Keys of the prices that an estimate of them looks up; each once. */
export function listPriceKeys(resources: readonly MeasuredResource[]): readonly string[] {
  const dimensions = resources.flatMap((resource) =>
    resource.dimensions instanceof Unknown ? [] : resource.dimensions,
  );
  const known = dimensions.filter(({ quantity }) => !(quantity instanceof Unknown));
  return [...new Set(known.map(({ price }) => price))];
}

function measureResource(
  resource: EvaluatedResource,
  scope: Scope,
  neighbours: Neighbours,
  usage: UsageByResource,
): readonly Dimension[] | Unknown {
  const { logicalId, type, declaration } = resource;
  const condition = declaration.Condition;
  const exists = condition === undefined ? true : evaluateCondition(condition, scope);
  if (exists instanceof Unknown) return exists;
  const dimensionsOf: DimensionsOf | undefined = Object.hasOwn(registry, type) ? registry[type] : undefined;
  if (dimensionsOf === undefined) {
    return new Unknown(
      type.startsWith('Fn::') ? 'what a macro makes is known after apply' : `no prices are known for ${type}`,
    );
  }
  const stated = Object.hasOwn(usage, logicalId) ? usage[logicalId] : undefined;
  return dimensionsOf(resource, neighbours, usageOf(stated));
}

function buildScope({ template, region, parameters }: MeasureRequest): Scope {
  return {
    template,
    parameters: parameterValues(template, parameters),
    pseudo: pseudoParameters(region),
    lookUp: (logicalId, attribute) =>
      new Unknown(`${attribute === undefined ? logicalId : `${logicalId}.${attribute}`} is known after apply`),
  };
}

/** Unlike CloudFormation an estimate does without a value: what hangs on it is then not priced. */
function parameterValues(template: Template, given: MeasureRequest['parameters']): { readonly [name: string]: Value } {
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
