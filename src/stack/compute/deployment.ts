/** How ECS replaces the tasks of a service: its strategy, its steps, its bake, and what ends it early. */

import type { Config, DeploymentConfig } from '../../config/model.ts';
import type { Strategy } from '../../config/strategy.ts';
import { alarmName } from '../monitoring/alarms.ts';
import type { EcsService_DeploymentConfiguration } from '../types.generated.ts';

/** Without a pair of target groups nothing but rolling is possible. */
export function buildDeploymentConfiguration(
  config: Config,
  { strategy, step, bakeMinutes, rollbackAlarms }: DeploymentConfig,
  paired: boolean,
): EcsService_DeploymentConfiguration {
  return {
    ...(paired ? { ...shiftOf(strategy, step), BakeTimeInMinutes: bakeMinutes } : { Strategy: 'ROLLING' }),
    MaximumPercent: 200,
    MinimumHealthyPercent: 100,
    DeploymentCircuitBreaker: { Enable: true, Rollback: true },
    Alarms:
      rollbackAlarms.length === 0
        ? undefined
        : { AlarmNames: rollbackAlarms.map((key) => alarmName(config, key)), Enable: true, Rollback: true },
  };
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
