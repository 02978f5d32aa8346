/** `services.<name>.deployment` of the file → how a new version of the service replaces the old one. */

import type { CheckConfig, DeploymentConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { type StepConfig, type Strategy, shiftMinutes } from '../strategy.ts';
import { parseDuration } from '../units.ts';

type DeploymentFile = NonNullable<NonNullable<NonNullable<InferloopFile['services']>[string]>['deployment']>;

/** ECS's own defaults (Amazon ECS guide, "CanaryConfiguration" and "LinearConfiguration"). */
const steps = { canary: { percent: 5, bake: '10m' }, linear: { percent: 10, bake: '6m' } } as const;

/** What a version gets to start, be tested and bake, beside the steps of its traffic. */
const TIMEOUT_MINUTES = 30;

/** `balanced`: a load balancer stands before the service. */
export function buildDeployment(deployment: DeploymentFile, balanced: boolean): DeploymentConfig {
  const strategy = deployment.strategy ?? (balanced ? 'blue_green' : 'rolling');
  const step = buildStep(strategy, deployment);
  const { timeout } = deployment;
  return {
    strategy,
    step,
    bakeMinutes: parseDuration(deployment.bake ?? '5m') / 60,
    timeoutMinutes:
      timeout === undefined ? TIMEOUT_MINUTES + shiftMinutes(strategy, step) : parseDuration(timeout) / 60,
    testPort: deployment.test_port ?? 8443,
    testFrom: deployment.test_from,
    rollbackAlarms: deployment.rollback_alarms ?? [],
    approve: deployment.approve === 'before_production',
    checks: (deployment.checks ?? []).map(buildCheck),
  };
}

/** What is missing is told by a check. */
function buildCheck({ path, status, within }: NonNullable<DeploymentFile['checks']>[number]): CheckConfig {
  return { path: path ?? '', status: status ?? 200, withinSeconds: parseDuration(within ?? '5s') };
}

function buildStep(strategy: Strategy, deployment: DeploymentFile): StepConfig | undefined {
  if (strategy !== 'canary' && strategy !== 'linear') return undefined;
  const { percent, bake } = steps[strategy];
  return {
    percent: deployment.step_percent ?? percent,
    bakeMinutes: parseDuration(deployment.step_bake ?? bake) / 60,
  };
}
