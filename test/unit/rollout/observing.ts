/** What the rollout tests share: a goal, events and deployments in AWS's words, and a walk through several looks. */

import { follow, type Step, startRollout } from '../../../src/rollout/follow.ts';
import type { Evidence, GateSight, Observation, RolloutGoal, ServiceGoal } from '../../../src/rollout/model.ts';
import type { ServiceDeployment, ServiceRevision, StackEvent } from '../../../src/rollout/observation.ts';

const stackArn = 'arn:aws:cloudformation:us-east-1:111122223333:stack/prod-inferloop/1';
export const serviceArn = 'arn:aws:ecs:us-east-1:111122223333:service/prod-inferloop/web';
const digest = `sha256:${'a'.repeat(64)}`;

const web: ServiceGoal = {
  key: 'web',
  logicalId: 'WebService',
  containers: [{ name: 'web', digest }],
  rollsOut: true,
  step: undefined,
  bakeMinutes: 5,
  release: undefined,
  checks: [],
  approval: 'none',
};

export function goalOf(service: Partial<ServiceGoal> = {}, timeoutSeconds = 1800): RolloutGoal {
  return { stackArn, services: [{ ...web, ...service }], timeoutSeconds };
}

let count = 0;

export function stackEvent(status: string, reason?: string): StackEvent {
  return event('prod-inferloop', status, { physicalId: stackArn, type: 'AWS::CloudFormation::Stack', reason });
}

export function serviceEvent(status: string, reason?: string): StackEvent {
  return event('WebService', status, { physicalId: serviceArn, type: 'AWS::ECS::Service', reason });
}

export function event(logicalId: string, status: string, more: Partial<StackEvent> = {}): StackEvent {
  count += 1;
  return {
    id: `event-${count}`,
    at: new Date(Date.UTC(2026, 10, 23, 12, 0, count % 60)),
    logicalId,
    physicalId: '',
    type: 'AWS::EC2::VPC',
    status,
    reason: undefined,
    ...more,
  };
}

export function deployment(more: Partial<ServiceDeployment> = {}): ServiceDeployment {
  return {
    arn: 'arn:deployment',
    status: 'IN_PROGRESS',
    statusReason: undefined,
    lifecycleStage: undefined,
    pause: undefined,
    createdAt: new Date(Date.UTC(2026, 10, 23, 12)),
    finishedAt: undefined,
    source: [],
    target: { arn: 'arn:revision', requested: 2, running: 1, pending: 1, productionWeight: 0, testWeight: 0 },
    rollbackReason: undefined,
    circuitBreaker: undefined,
    triggeredAlarms: [],
    ...more,
  };
}

export function revision(runs: string | undefined = digest, image = `repository@${digest}`): ServiceRevision {
  return {
    arn: 'arn:revision',
    taskDefinitionArn: 'arn:task-definition',
    containers: [{ name: 'web', image, digest: runs }],
    targetGroupArns: [],
  };
}

export interface Look {
  readonly events?: readonly StackEvent[];
  readonly deployment?: ServiceDeployment;
  readonly revision?: ServiceRevision;
  readonly evidence?: Evidence;
  readonly gate?: GateSight;
  /** Seconds since the first look; 10 a look when left out. */
  readonly seconds?: number;
}

/** Every step of a walk; `walk(...).at(-1)` is where it ended. */
export function walk(looks: readonly Look[], goal: RolloutGoal = goalOf(), lastEvent?: string): readonly Step[] {
  let state = startRollout(goal, lastEvent);
  return looks.map((look, index) => {
    const { events = [], seconds = index * 10, ...sight } = look;
    const unseen = { deployment: undefined, revision: undefined, evidence: undefined, gate: undefined };
    const observation: Observation = { seconds, events, services: { web: { ...unseen, ...sight } } };
    const step = follow(state, observation, goal);
    state = step.state;
    return step;
  });
}

export function last(steps: readonly Step[]): Step {
  const step = steps.at(-1);
  if (step === undefined) throw new Error('no steps');
  return step;
}
