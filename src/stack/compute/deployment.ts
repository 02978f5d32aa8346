/** How ECS replaces the tasks of a service: its strategy, its steps, its bake, and what ends it early. */

import type { Config, DeploymentConfig, ServiceConfig } from '../../config/model.ts';
import type { Strategy } from '../../config/strategy.ts';
import { alarmName } from '../monitoring/alarms.ts';
import type {
  EcsService_DeploymentConfiguration,
  EcsService_DeploymentLifecycleHook as Pause,
} from '../types.generated.ts';

/** Without a pair of target groups nothing but rolling is possible. */
export function buildDeploymentConfiguration(
  config: Config,
  service: Pick<ServiceConfig, 'release' | 'deployment'>,
  paired: boolean,
): EcsService_DeploymentConfiguration {
  const { strategy, step, bakeMinutes, rollbackAlarms } = service.deployment;
  const pauses = buildPauses(service);
  return {
    ...(paired
      ? {
          ...shiftOf(strategy, step),
          BakeTimeInMinutes: bakeMinutes,
          LifecycleHooks: pauses.length === 0 ? undefined : pauses,
        }
      : { Strategy: 'ROLLING' }),
    MaximumPercent: 200,
    MinimumHealthyPercent: 100,
    DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    Alarms:
      rollbackAlarms.length === 0
        ? undefined
        : { AlarmNames: rollbackAlarms.map((key) => alarmName(config, key)), Enable: true, Rollback: true },
  };
}

/** What ECS gives a person, in minutes: a stage may last 24 hours, and CloudFormation waits 36 for a service. */
const APPROVAL_MINUTES = 1440;

/**
 * Where ECS holds the deployment until the run of apply has done its part, or a person theirs, and lets it go on
 * (ContinueServiceDeployment). When nobody does, ECS takes the deployment back by itself.
 */
function buildPauses({ release, deployment }: Pick<ServiceConfig, 'release' | 'deployment'>): readonly Pause[] {
  const { checks, approve, timeoutMinutes } = deployment;
  const pause = (stage: 'PRE_SCALE_UP' | 'POST_TEST_TRAFFIC_SHIFT', minutes: number): Pause => ({
    TargetType: 'PAUSE',
    LifecycleStages: [stage],
    TimeoutConfiguration: { TimeoutInMinutes: minutes, Action: 'ROLLBACK' },
  });
  const tested = checks.length > 0 || approve;
  return [
    ...(release === undefined ? [] : [pause('PRE_SCALE_UP', timeoutMinutes)]),
    ...(tested ? [pause('POST_TEST_TRAFFIC_SHIFT', approve ? APPROVAL_MINUTES : timeoutMinutes)] : []),
  ];
}

function shiftOf(strategy: Strategy, step: DeploymentConfig['step']): EcsService_DeploymentConfiguration {
  switch (strategy) {
    case 'canary':
      return {
        Strategy: 'CANARY',
        CanaryConfiguration: { CanaryPercent: step?.percent, CanaryBakeTimeInMinutes: step?.bakeMinutes },
      };
    case 'linear':
      return {
        Strategy: 'LINEAR',
        LinearConfiguration: { StepPercent: step?.percent, StepBakeTimeInMinutes: step?.bakeMinutes },
      };
    case 'blue_green':
      return { Strategy: 'BLUE_GREEN' };
    case 'rolling':
      return { Strategy: 'ROLLING' };
  }
}
