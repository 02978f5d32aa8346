/** What stops by the clock and starts again: instances by their groups, databases by EventBridge Scheduler. */

import type { Config, StopConfig } from '../config/model.ts';
import { unixCron } from '../config/occurrences.ts';
import { buildRole } from './compute/roles.ts';
import { retries, trustScheduler } from './compute/schedule.ts';
import type { BuiltInstances } from './instances/build.ts';
import { attribute, pseudo, type Resource, ref, resource, sub } from './model.ts';
import { physicalName } from './names.ts';
import type { Resolvable } from './resolvable.ts';

/** A schedule has at most 64 characters. */
const NAME_LIMIT = 64;

export interface Stopped {
  readonly instances: readonly BuiltInstances[];
  readonly databases: readonly Resource<'AWS::RDS::DBInstance'>[];
  /** Of the databases. */
  readonly arns: readonly Resolvable<string>[];
}

/** Services stop by their own scaling (compute/scaling.ts). */
export function buildStop(config: Config, { instances, databases, arns }: Stopped): readonly Resource[] {
  const { stop } = config;
  if (stop === undefined) return [];
  return [...instances.flatMap((group) => stopGroup(group, stop)), ...stopDatabases(config, stop, databases, arns)];
}

/** What the group was between its ends nobody remembers: it starts with the least. */
function stopGroup({ config: { minimum, maximum }, group }: BuiltInstances, stop: StopConfig): readonly Resource[] {
  const action = (name: string, cron: string, least: number, most: number) =>
    resource(`${group.logicalId}${name}`, 'AWS::AutoScaling::ScheduledAction', {
      AutoScalingGroupName: ref(group),
      MinSize: least,
      MaxSize: most,
      DesiredCapacity: least,
      Recurrence: unixCron(cron),
      TimeZone: stop.timezone,
    });
  return [action('Stop', stop.cron, 0, 0), action('Start', stop.until, minimum, maximum)];
}

function stopDatabases(
  config: Config,
  stop: StopConfig,
  databases: Stopped['databases'],
  arns: Stopped['arns'],
): readonly Resource[] {
  if (databases.length === 0) return [];
  const role = buildRole(config.project, 'DatabaseStopRole', trustScheduler(), [
    { actions: ['rds:StartDBInstance', 'rds:StopDBInstance'], resources: arns },
  ]);
  const schedule = (database: Resource<'AWS::RDS::DBInstance'>, name: 'Start' | 'Stop', cron: string) => {
    const logicalId = `${database.logicalId}${name}`;
    return resource(logicalId, 'AWS::Scheduler::Schedule', {
      Name: physicalName(config, logicalId, NAME_LIMIT),
      Description: `${name}s ${database.logicalId}`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      ScheduleExpression: `cron(${cron})`,
      ScheduleExpressionTimezone: stop.timezone,
      Target: {
        // EventBridge Scheduler User Guide, "Using universal targets".
        Arn: sub`arn:${pseudo.partition}:scheduler:::aws-sdk:rds:${name.toLowerCase()}DBInstance`,
        Input: sub`{"DbInstanceIdentifier":"${ref(database)}"}`,
        RetryPolicy: retries,
        RoleArn: attribute(role, 'Arn'),
      },
    });
  };
  return [role, ...databases.flatMap((one) => [schedule(one, 'Stop', stop.cron), schedule(one, 'Start', stop.until)])];
}
