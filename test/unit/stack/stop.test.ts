/** What stops by the clock: services by their scaling, instances by their groups, databases by a schedule of their own. */

import { describe, expect, test } from '@jest/globals';
import type { Config, CountConfig, StopConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { config, database, instances, service } from './configs.ts';

const stop: StopConfig = { cron: '0 19 ? * MON-FRI *', until: '0 7 ? * MON-FRI *', timezone: 'Europe/Berlin' };
const stackOf = (changes: Partial<Config>) => buildStack(config({ stop, ...changes }), undefined);
const propertiesOf = (logicalId: string, changes: Partial<Config>) =>
  JSON.parse(JSON.stringify(stackOf(changes).resources[logicalId]?.Properties ?? null));

describe('a service', () => {
  const fixed: CountConfig = { kind: 'fixed', tasks: 3 };
  const range: CountConfig = {
    kind: 'range',
    minimum: 2,
    maximum: 6,
    spotFrom: undefined,
    cpuPercentage: 70,
    memoryPercentage: undefined,
    requests: undefined,
    cooldown: { scaleInSeconds: 300, scaleOutSeconds: 60 },
    schedule: [{ name: 'day', cron: '0 9 ? * * *', timezone: 'UTC', minimum: 4, maximum: 6 }],
  };
  const shared = { Timezone: 'Europe/Berlin' };
  const stops = {
    ...shared,
    Schedule: 'cron(0 19 ? * MON-FRI *)',
    ScalableTargetAction: { MinCapacity: 0, MaxCapacity: 0 },
  };

  test('with a fixed count has a target for it, and its count from there', () => {
    const services = [service({ count: fixed })];
    const target = propertiesOf('SynthdataScalableTarget', { services });
    expect(target).toMatchObject({ MinCapacity: 3, MaxCapacity: 3 });
    expect(target.ScheduledActions).toEqual([
      { ...stops, ScheduledActionName: 'inferloop.stop' },
      {
        ...shared,
        ScheduledActionName: 'inferloop.start',
        Schedule: 'cron(0 7 ? * MON-FRI *)',
        ScalableTargetAction: { MinCapacity: 3, MaxCapacity: 3 },
      },
    ]);
    expect(propertiesOf('SynthdataService', { services })).not.toHaveProperty('DesiredCount');
    expect(propertiesOf('SynthdataService', { services, stop: undefined })).toMatchObject({ DesiredCount: 3 });
    expect(propertiesOf('SynthdataScalableTarget', { services, stop: undefined })).toBeNull();
    expect(propertiesOf('SynthdataCpuScalingPolicy', { services })).toBeNull();
  });

  test('with a range keeps its schedule, and comes back to its range', () => {
    const services = [service({ count: range })];
    const actions = propertiesOf('SynthdataScalableTarget', { services }).ScheduledActions;
    expect(actions.map((one: { ScheduledActionName: string }) => one.ScheduledActionName)).toEqual([
      'day',
      'inferloop.stop',
      'inferloop.start',
    ]);
    expect(actions[2].ScalableTargetAction).toEqual({ MinCapacity: 2, MaxCapacity: 6 });
    expect(propertiesOf('SynthdataCpuScalingPolicy', { services })).not.toBeNull();
  });
});

test('instances go to none and come back to the least', () => {
  const groups = { services: [], instances: [instances({ minimum: 1, maximum: 4 })] };
  const shared = { AutoScalingGroupName: { Ref: 'GpuAutoScalingGroup' }, TimeZone: 'Europe/Berlin' };
  expect(propertiesOf('GpuAutoScalingGroupStop', groups)).toEqual({
    ...shared,
    Recurrence: '0 19 * * 1-5',
    MinSize: 0,
    MaxSize: 0,
    DesiredCapacity: 0,
  });
  expect(propertiesOf('GpuAutoScalingGroupStart', groups)).toEqual({
    ...shared,
    Recurrence: '0 7 * * 1-5',
    MinSize: 1,
    MaxSize: 4,
    DesiredCapacity: 1,
  });
});

describe('a database', () => {
  const databases = { databases: [database()] };
  const logicalId = 'MainDatabase';

  test('is stopped and started by the scheduler', () => {
    expect(propertiesOf(`${logicalId}Stop`, databases)).toMatchObject({
      ScheduleExpression: 'cron(0 19 ? * MON-FRI *)',
      ScheduleExpressionTimezone: 'Europe/Berlin',
      Target: {
        Arn: { 'Fn::Sub': expect.stringMatching(/:scheduler:::aws-sdk:rds:stopDBInstance$/) },
        Input: { 'Fn::Sub': `{"DbInstanceIdentifier":"$\{${logicalId}}"}` },
      },
    });
    expect(JSON.stringify(propertiesOf(`${logicalId}Start`, databases))).toContain('rds:startDBInstance');
  });

  test('by a role that can do nothing else', () => {
    const [{ PolicyDocument }] = propertiesOf('DatabaseStopRole', databases).Policies;
    expect(PolicyDocument.Statement).toEqual([
      expect.objectContaining({ Action: ['rds:StartDBInstance', 'rds:StopDBInstance'] }),
    ]);
    expect(JSON.stringify(PolicyDocument)).toContain(`:db:$\{${logicalId}}`);
  });

  test('without a stop has no schedule', () => {
    expect(propertiesOf('DatabaseStopRole', { ...databases, stop: undefined })).toBeNull();
  });
});
