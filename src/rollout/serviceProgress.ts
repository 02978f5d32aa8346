/** One service's deployment on its way: its stages, the line that tells of them, and the proof of what runs. */

import { describeGate, followGate } from './gate.ts';
import type { PlannedContainer, ServiceGoal, ServiceProgress, ServiceSight, Stage } from './model.ts';
import { isUnderWay, type ServiceDeployment, type ServiceRevision } from './observation.ts';

/** Also while ECS still takes it back. */
export function isFailing(deployment: ServiceDeployment): boolean {
  return deployment.status !== 'SUCCESSFUL' && !isUnderWay(deployment);
}

/** No status follows. */
export function isOver(deployment: ServiceDeployment): boolean {
  return ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(deployment.status);
}

/** The line is undefined when nothing worth a line changed. */
export function followService(
  goal: ServiceGoal,
  before: ServiceProgress,
  sight: ServiceSight,
  seconds: number,
): { readonly progress: ServiceProgress; readonly line: string | undefined } {
  const deployment = sight.deployment ?? before.deployment;
  const known = {
    ...before,
    deployment,
    revision: sight.revision ?? before.revision,
    evidence: sight.evidence ?? before.evidence,
  };
  if (deployment === undefined) return { progress: known, line: undefined };
  const stages = enter(before.stages, deployment, goal, seconds);
  const gate = followGate(goal, before.gate, deployment, sight.gate, seconds);
  const progress = { ...known, gate, stages };
  const line = `${goal.key}: ${describe(deployment, progress, goal, seconds)}`;
  return { progress: { ...progress, line }, line: line === before.line ? undefined : line };
}

/** Undefined: the new version runs, and it is the one that was planned. Else what is missing. */
export function proveService(goal: ServiceGoal, { deployment, revision }: ServiceProgress): string | undefined {
  if (deployment === undefined) {
    return goal.rollsOut ? `${goal.key} got no deployment, although its version changes` : undefined;
  }
  if (deployment.status !== 'SUCCESSFUL') {
    return `the deployment of ${goal.key} is ${deployment.status}, not SUCCESSFUL`;
  }
  return goal.containers.flatMap((planned) => compare(goal.key, planned, digestOf(revision, planned.name)) ?? [])[0];
}

function compare(key: string, { name, digest }: PlannedContainer, running: string | undefined): string | undefined {
  if (running === digest) return undefined;
  const who = name === key ? key : `${name} of ${key}`;
  return running === undefined
    ? `ECS does not say which image ${who} runs`
    : `${who} runs ${running}, planned is ${digest}`;
}

function digestOf(revision: ServiceRevision | undefined, container: string): string | undefined {
  const found = revision?.containers.find(({ name }) => name === container);
  return found?.digest ?? /@(sha256:[0-9a-f]{64})$/.exec(found?.image ?? '')?.[1];
}

/** A shift in steps is as many stages as its traffic has weights. */
function enter(
  stages: readonly Stage[],
  deployment: ServiceDeployment,
  { step }: ServiceGoal,
  seconds: number,
): readonly Stage[] {
  const current = stages[stages.length - 1];
  const name = isUnderWay(deployment) ? deployment.lifecycleStage : undefined;
  const weight =
    step !== undefined && name === 'PRODUCTION_TRAFFIC_SHIFT' ? deployment.target?.productionWeight : undefined;
  if (current?.leftAt === undefined && current?.name === name && current?.weight === weight) return stages;
  const past = stages.map((stage) => (stage.leftAt === undefined ? { ...stage, leftAt: seconds } : stage));
  return name === undefined ? past : [...past, { name, weight, enteredAt: seconds, leftAt: undefined }];
}

function describe(
  deployment: ServiceDeployment,
  { stages, gate }: Pick<ServiceProgress, 'stages' | 'gate'>,
  goal: ServiceGoal,
  seconds: number,
): string {
  if (!isUnderWay(deployment)) {
    const reason = deployment.rollbackReason ?? deployment.statusReason;
    return deployment.status + (reason === undefined || deployment.status === 'SUCCESSFUL' ? '' : `: ${reason}`);
  }
  if (deployment.lifecycleStage === undefined) return [deployment.status, ...tasksOf(deployment)].join(', ');
  if (gate !== undefined && gate.pause === deployment.pause) {
    return [deployment.lifecycleStage, ...describeGate(gate)].join(', ');
  }
  return [deployment.lifecycleStage, ...detailsOf(deployment, stages, goal, seconds)].join(', ');
}

function detailsOf(
  deployment: ServiceDeployment,
  stages: readonly Stage[],
  goal: ServiceGoal,
  seconds: number,
): readonly string[] {
  const { target } = deployment;
  switch (deployment.lifecycleStage) {
    case 'SCALE_UP':
      return tasksOf(deployment);
    case 'TEST_TRAFFIC_SHIFT':
      return target?.testWeight === undefined ? [] : [`${target.testWeight} % of test traffic on the new version`];
    case 'PRODUCTION_TRAFFIC_SHIFT':
      return target?.productionWeight === undefined
        ? []
        : [
            `${target.productionWeight} % of production traffic on the new version`,
            ...nextStep(target.productionWeight, stages, goal, seconds),
          ];
    case 'BAKE_TIME':
      return [`both versions run, ${remaining(stages, goal.bakeMinutes, seconds)}`];
    case 'CLEAN_UP':
      return ['the old version is stopped'];
    default:
      return [];
  }
}

function tasksOf({ target }: ServiceDeployment): readonly string[] {
  return target === undefined ? [] : [`${target.running} of ${target.requested} new tasks run`];
}

function nextStep(weight: number, stages: readonly Stage[], { step }: ServiceGoal, seconds: number): readonly string[] {
  if (step === undefined || weight <= 0 || weight >= 100) return [];
  const left = minutesLeft(stages, step.bakeMinutes, seconds);
  return [left > 0 ? `more in about ${left} min` : 'more in a moment'];
}

function remaining(stages: readonly Stage[], bakeMinutes: number, seconds: number): string {
  const left = minutesLeft(stages, bakeMinutes, seconds);
  return left > 0 ? `about ${left} min left` : 'almost over';
}

/** In whole minutes, so that a line is printed once a minute and not at every look. */
function minutesLeft(stages: readonly Stage[], bakeMinutes: number, seconds: number): number {
  const enteredAt = stages[stages.length - 1]?.enteredAt ?? seconds;
  return Math.ceil(bakeMinutes - (seconds - enteredAt) / 60);
}
