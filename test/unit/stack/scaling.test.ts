/** Scaling in the template: what it follows, when its range moves, and which tasks run on Spot. */

import { describe, expect, test } from '@jest/globals';
import type { CountConfig, DeploymentConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { at } from '../../support/deployment.ts';
import { config, range, service } from './configs.ts';

const propertiesOf = (count: CountConfig, logicalId: string, strategy: DeploymentConfig['strategy'] = 'blue_green') => {
  const { deployment } = service();
  const services = [service({ count, deployment: { ...deployment, strategy } })];
  return buildStack(config({ services }), undefined).resources[logicalId]?.Properties;
};

const tracking = (policy: string, count: CountConfig, strategy?: DeploymentConfig['strategy']) =>
  at(propertiesOf(count, `Synthdata${policy}ScalingPolicy`, strategy), 'TargetTrackingScalingPolicyConfiguration');

describe('scaling', () => {
  test('follows CPU, and what else it is told to', () => {
    expect(tracking('Memory', range())).toBeUndefined();
    expect(tracking('Requests', range())).toBeUndefined();
    expect(tracking('Cpu', range())).toMatchObject({ TargetValue: 70, ScaleOutCooldown: 60, ScaleInCooldown: 300 });
    const cooldown = { scaleInSeconds: 600, scaleOutSeconds: 30 };
    expect(tracking('Memory', range({ memoryPercentage: 80, cooldown }))).toEqual({
      PredefinedMetricSpecification: { PredefinedMetricType: 'ECSServiceAverageMemoryUtilization' },
      TargetValue: 80,
      ScaleOutCooldown: 30,
      ScaleInCooldown: 600,
    });
  });

  test.each([
    [
      'blue_green',
      ['SynthdataBlueTargetGroup', 'SynthdataGreenTargetGroup'],
      'FILL(requests0, 0) + FILL(requests1, 0)',
    ],
    ['rolling', ['SynthdataBlueTargetGroup'], 'FILL(requests0, 0)'],
  ] as const)('counts requests over every target group (%s)', (strategy, groups, Expression) => {
    const counted = tracking('Requests', range({ requests: 800 }), strategy);
    const metrics = [at(counted, 'CustomizedMetricSpecification', 'Metrics')].flat();
    expect(at(counted, 'TargetValue')).toBe(800);
    expect(metrics.at(-1)).toEqual({ Id: 'total', Expression, ReturnData: true });
    expect(metrics.slice(0, -1).map((one) => at(one, 'MetricStat', 'Metric', 'Dimensions', 0, 'Value'))).toEqual(
      groups.map((group) => ({ 'Fn::GetAtt': [group, 'TargetGroupFullName'] })),
    );
  });

  test('moves its range by the clock, in the time zone of the file', () => {
    const schedule = [{ name: 'day', cron: '0 7 ? * MON-FRI *', timezone: 'Europe/Berlin', minimum: 4, maximum: 12 }];
    expect(at(propertiesOf(range({ schedule }), 'SynthdataScalableTarget'), 'ScheduledActions')).toEqual([
      {
        ScheduledActionName: 'day',
        Schedule: 'cron(0 7 ? * MON-FRI *)',
        Timezone: 'Europe/Berlin',
        ScalableTargetAction: { MinCapacity: 4, MaxCapacity: 12 },
      },
    ]);
  });
});

describe('Spot', () => {
  test.each([
    ['no task', undefined, [{ CapacityProvider: 'FARGATE', Weight: 1 }]],
    ['every task', 1, [{ CapacityProvider: 'FARGATE_SPOT', Weight: 1 }]],
    [
      'the third task and those after it',
      3,
      [
        { CapacityProvider: 'FARGATE', Base: 2, Weight: 0 },
        { CapacityProvider: 'FARGATE_SPOT', Weight: 1 },
      ],
    ],
  ])('takes %s', (_, spotFrom, strategy) => {
    const properties = propertiesOf(range({ spotFrom }), 'SynthdataService');
    expect(at(properties, 'CapacityProviderStrategy')).toEqual(strategy);
    expect(properties).not.toHaveProperty('LaunchType');
  });
});
