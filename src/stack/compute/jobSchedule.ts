/** When a job starts: EventBridge Scheduler submits it, with a role that can do nothing else. */

import type { Config, JobConfig, ScheduleConfig } from '../../config/model.ts';
import { attribute, pseudo, type Resource, resource, sub } from '../model.ts';
import { physicalName, stackName } from '../names.ts';
import { trustService } from '../policy.ts';
import { buildRole } from './roles.ts';

export interface ScheduleRequest {
  readonly config: Config;
  readonly prefix: string;
  readonly job: JobConfig;
  readonly queue: Resource<'AWS::Batch::JobQueue'>;
  readonly definition: Resource<'AWS::Batch::JobDefinition'>;
}

/** A schedule has at most 64 characters. */
const NAME_LIMIT = 64;

/** What could not be done for an hour is left to the next time. */
export const retries = { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 10 };

export function buildSchedule(request: ScheduleRequest, { expression, timezone }: ScheduleConfig): readonly Resource[] {
  const { config, prefix, job, queue, definition } = request;
  // By attribute: what holds the definition by its id keeps the first revision, for CloudFormation changes it in place.
  const revision = attribute(definition, 'JobDefinitionArn');
  const target = attribute(queue, 'JobQueueArn');
  const role = buildRole(config.project, `${prefix}ScheduleRole`, trustScheduler(), [
    { actions: ['batch:SubmitJob'], resources: [target, revision] },
  ]);
  const schedule = resource(`${prefix}Schedule`, 'AWS::Scheduler::Schedule', {
    Name: physicalName(config, `${prefix}Schedule`, NAME_LIMIT),
    Description: `Starts ${job.key}`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: timezone,
    Target: {
      // EventBridge Scheduler User Guide, "Using universal targets".
      Arn: sub`arn:${pseudo.partition}:scheduler:::aws-sdk:batch:submitJob`,
      Input: sub`{"JobDefinition":"${revision}","JobName":"${stackName(config)}-${job.key}","JobQueue":"${target}"}`,
      RetryPolicy: retries,
      RoleArn: attribute(role, 'Arn'),
    },
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
