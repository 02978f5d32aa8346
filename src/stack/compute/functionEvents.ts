/** What calls a function: objects that come into a bucket, and the clock; each with the right to call this one alone. */

import type { Config, FunctionConfig, TriggerConfig } from '../../config/model.ts';
import type { JsonObject } from '../../template/model.ts';
import { attribute, type Resource, ref, resource } from '../model.ts';
import { physicalName } from '../names.ts';
import type { Resolvable } from '../resolvable.ts';
import type { Storage } from '../storage.ts';
import { buildSchedule } from './schedule.ts';

export interface EventsRequest {
  readonly config: Config;
  readonly prefix: string;
  readonly called: FunctionConfig;
  readonly function: Resource<'AWS::Lambda::Function'>;
  readonly storage: Storage;
}

export function buildEvents(request: EventsRequest): readonly Resource[] {
  const { config, prefix, called, storage } = request;
  const { trigger, schedule } = called;
  const bucket = trigger && storage.buckets.get(trigger.bucket)?.bucket;
  const target = attribute(request.function, 'Arn');
  const calling = {
    config,
    prefix,
    description: `Calls ${called.key}`,
    target,
    input: undefined,
    permission: { actions: ['lambda:InvokeFunction'], resources: [target] },
  };
  return [
    ...(trigger === undefined || bucket === undefined ? [] : buildTrigger(request, trigger, bucket)),
    ...(schedule === undefined ? [] : buildSchedule(calling, schedule)),
  ];
}

/** A rule has at most 64 characters. */
const NAME_LIMIT = 64;

function buildTrigger(
  { config, prefix, called, function: target }: EventsRequest,
  trigger: TriggerConfig,
  bucket: Resource<'AWS::S3::Bucket'>,
): readonly Resource[] {
  const rule = resource(`${prefix}TriggerRule`, 'AWS::Events::Rule', {
    Name: physicalName(config, `${prefix}TriggerRule`, NAME_LIMIT),
    Description: `Calls ${called.key} for objects that come into ${trigger.bucket}`,
    State: 'ENABLED',
    EventPattern: {
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { bucket: { name: [ref(bucket)] }, ...keysOf(trigger) },
    },
    Targets: [{ Id: 'function', Arn: attribute(target, 'Arn') }],
  });
  return [rule, permit(`${prefix}TriggerPermission`, target, 'events.amazonaws.com', attribute(rule, 'Arn'))];
}

/** Of both ends only a wildcard says that both must fit (EventBridge User Guide, "Comparison operators"). */
function keysOf({ prefix, suffix }: TriggerConfig): JsonObject {
  if (prefix === undefined && suffix === undefined) return {};
  if (prefix === undefined) return { object: { key: [{ suffix: suffix ?? '' }] } };
  return { object: { key: [suffix === undefined ? { prefix } : { wildcard: `${prefix}*${suffix}` }] } };
}

/** Lets a service of AWS call the function, for one thing, whose ARN says that it is of this account. */
export function permit(
  logicalId: string,
  target: Resource<'AWS::Lambda::Function'>,
  principal: string,
  source: Resolvable<string>,
): Resource<'AWS::Lambda::Permission'> {
  return resource(logicalId, 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: ref(target),
    Principal: principal,
    SourceArn: source,
  });
}
