/** When something starts by itself: EventBridge Scheduler calls it, with a role that can do nothing else. */

import type { Config, ScheduleConfig } from '../../config/model.ts';
import { attribute, pseudo, type Resource, resource, sub } from '../model.ts';
import { physicalName } from '../names.ts';
import { type Statement, trustService } from '../policy.ts';
import type { Resolvable } from '../resolvable.ts';
import { buildRole } from './roles.ts';

export interface ScheduleRequest {
  readonly config: Config;
  readonly prefix: string;
  /** `Starts generate`. */
  readonly description: string;
  readonly target: Resolvable<string>;
  /** JSON; undefined: Scheduler's own. */
  readonly input: Resolvable<string> | undefined;
  /** What calling takes. */
  readonly permission: Statement;
}

/** A schedule has at most 64 characters. */
const NAME_LIMIT = 64;

/** What could not be done for an hour is left to the next time. */
export const retries = { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 };

export function buildSchedule(request: ScheduleRequest, { expression, timezone }: ScheduleConfig): readonly Resource[] {
  const { config, prefix, description, target, input, permission } = request;
  const role = buildRole(config.project, `${prefix}ScheduleRole`, trustScheduler(), [permission]);
  const schedule = resource(`${prefix}Schedule`, 'AWS::Scheduler::Schedule', {
    Name: physicalName(config, `${prefix}Schedule`, NAME_LIMIT),
    Description: description,
    FlexibleTimeWindow: { Mode: 'OFF' },
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: timezone,
    Target: { Arn: target, Input: input, RetryPolicy: retries, RoleArn: attribute(role, 'Arn') },
  });
  return [role, schedule];
}

/** A schedule of this account and no other's; Scheduler names its group and not itself ("Confused deputy prevention"). */
export function trustScheduler() {
  return trustService('scheduler.amazonaws.com', {
    ArnEquals: {
      'aws:SourceArn': sub`arn:${pseudo.partition}:scheduler:${pseudo.region}:${pseudo.accountId}:schedule-group/default`,
    },
    StringEquals: { 'aws:SourceAccount': pseudo.accountId },
  });
}
