/** The scope in which a stack's template is evaluated, and what is known of deployed resources. */

import type { Scope } from '../../template/evaluate.ts';
import type { Json, JsonObject } from '../../template/model.ts';
import { Unknown, type Value } from '../../template/model.ts';
import { ACCOUNT_ID } from '../service.ts';
import type { ResourceSpecification } from '../spec/specification.ts';
import type { Desired, Stack, StackResource } from './state.ts';

export type LookUp = Scope['lookUp'];

export interface ScopeOptions {
  readonly lookUp: LookUp;
  readonly importValue: (name: string) => Value | undefined;
  /** Shows parameters with NoEcho as `****`. */
  readonly masked?: boolean;
}

export function makeScope(
  stack: Pick<Stack, 'id' | 'name' | 'region'>,
  desired: Desired,
  options: ScopeOptions,
): Scope {
  const { lookUp, importValue, masked = false } = options;
  return {
    template: desired.template,
    parameters: Object.fromEntries(
      desired.parameters.map(({ key, value, noEcho }) => [key, masked && noEcho ? '****' : value]),
    ),
    pseudo: {
      region: stack.region,
      accountId: ACCOUNT_ID,
      partition: stack.region.startsWith('cn-') ? 'aws-cn' : stack.region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws',
      urlSuffix: stack.region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com',
      stackName: stack.name,
      stackId: stack.id,
      notificationArns: desired.notificationArns,
    },
    lookUp,
    importValue: (name) => importValue(name) ?? new Unknown(`export ${name}`),
  };
}

/** `Ref` (attribute undefined) and `Fn::GetAtt` of a deployed resource; attributes may be properties too. */
export function deployedValue(resource: StackResource, attribute: string | undefined): Value {
  if (attribute === undefined) return resource.physicalId ?? new Unknown(resource.logicalId);
  return memberAt(resource.attributes, attribute) ?? memberAt(resource.properties, attribute) ?? '';
}

function memberAt(values: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(values, name)) return values[name];
  return name.split('.').reduce<Json | undefined>((value, key) => {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).find(([k]) => k === key)?.[1]
      : undefined;
  }, values);
}

/**
 * What a change set says of a deployed resource. Recorded: `Ref` of an SSM parameter that has no name of its own in the
 * template is unknown even while nothing changes it; `Ref` of a topic, whose id is no property, is known.
 */
export function describedValue(
  resource: StackResource,
  attribute: string | undefined,
  specification: ResourceSpecification | undefined,
): Value {
  const [identifier] = specification?.identifier ?? [];
  if (
    attribute === undefined &&
    identifier !== undefined &&
    specification !== undefined &&
    Object.hasOwn(specification.properties, identifier) &&
    resource.declaration.Properties?.[identifier] === undefined
  )
    return new Unknown(`${identifier} of ${resource.logicalId}`);
  return deployedValue(resource, attribute);
}
