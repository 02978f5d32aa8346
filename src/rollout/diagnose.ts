/** Says why a rollout failed: the first cause, what the services and their tasks told, and what to try. */

import type { Evidence, RolloutGoal, RolloutState, ServiceProgress } from './model.ts';
import type { StackEvent, StoppedTask, TargetHealth } from './observation.ts';
import { isFailing } from './serviceProgress.ts';
import { suggest } from './suggestions.ts';

export interface Diagnosis {
  /** One sentence: what failed first. */
  readonly cause: string;
  readonly services: readonly ServiceDiagnosis[];
  readonly suggestions: readonly string[];
}

export interface ServiceDiagnosis {
  readonly key: string;
  /** What ECS says of the deployment. */
  readonly deployment: readonly string[];
  readonly tasks: readonly string[];
  readonly targets: readonly string[];
  /** The last lines that its tasks logged. */
  readonly logLines: readonly string[];
}

/** `message`: what the rollout ended with when neither stack nor services name a cause. */
export function diagnose(state: RolloutState, goal: RolloutGoal, message: string | undefined): Diagnosis {
  const services = goal.services.flatMap(({ key }) => diagnoseService(key, state.services[key]) ?? []);
  const cause = causeOf(state, goal, message);
  const told = services.flatMap((service) => [...service.deployment, ...service.tasks, ...service.targets]);
  const logs = services.flatMap(({ logLines }) => logLines);
  return { cause, services, suggestions: suggest([cause, state.firstFailure?.reason ?? '', ...told, ...logs]) };
}

/** The service's own words come before those of CloudFormation, which only says that the handler failed. */
function causeOf(state: RolloutState, goal: RolloutGoal, message: string | undefined): string {
  const { firstFailure, operation } = state;
  const service = goal.services.find(({ logicalId }) => logicalId === firstFailure?.logicalId);
  const said = service && reasonOf(state.services[service.key]);
  if (service !== undefined && said !== undefined) return `${service.key}: ${said}`;
  if (firstFailure !== undefined) return describeEvent(firstFailure);
  const failing = goal.services.find(({ key }) => reasonOf(state.services[key]) !== undefined);
  if (failing !== undefined) return `${failing.key}: ${reasonOf(state.services[failing.key])}`;
  return message ?? operation?.reason ?? 'AWS gave no reason';
}

function describeEvent({ logicalId, type, status, reason }: StackEvent): string {
  return `${logicalId} (${type}) ${status}${reason === undefined ? '' : `: ${reason}`}`;
}

/** What held the deployment back knows more than ECS, which was only told to take it back. */
function reasonOf(service: ServiceProgress | undefined): string | undefined {
  const deployment = service?.deployment;
  if (deployment === undefined || !isFailing(deployment)) return undefined;
  const verdict = service?.gate?.verdict;
  if (verdict?.kind === 'go-back') return verdict.reason;
  return deployment.rollbackReason ?? deployment.statusReason;
}

function diagnoseService(key: string, service: ServiceProgress | undefined): ServiceDiagnosis | undefined {
  const { deployment, evidence } = service ?? {};
  const failing = deployment !== undefined && isFailing(deployment);
  const releaseLines = (service?.gate?.verdict?.kind === 'go-back' && service.gate.task?.logLines) || [];
  if (!failing && evidence === undefined) return undefined;
  return {
    key,
    deployment: failing
      ? [
          [deployment.status, reasonOf(service)].filter((text) => text !== undefined).join(': '),
          ...(deployment.circuitBreaker === 'TRIGGERED' ? ['the circuit breaker stopped it'] : []),
          ...deployment.triggeredAlarms.map((alarm) => `alarm ${alarm} went off`),
        ]
      : [],
    ...tell(evidence),
    ...(releaseLines.length === 0 ? {} : { logLines: releaseLines }),
  };
}

function tell(evidence: Evidence | undefined): Pick<ServiceDiagnosis, 'tasks' | 'targets' | 'logLines'> {
  if (evidence === undefined) return { tasks: [], targets: [], logLines: [] };
  return {
    tasks: counted(evidence.stoppedTasks.filter(stoppedByItself).map(describeTask)),
    targets: counted(evidence.targets.filter(({ state }) => state !== 'healthy').map(describeTarget)),
    logLines: evidence.logLines,
  };
}

/** ECS stops tasks too, when it scales in or a deployment is over; those tell nothing. */
function stoppedByItself({ stoppedReason }: StoppedTask): boolean {
  return !/^Scaling activity initiated by/.test(stoppedReason ?? '');
}

/** Tasks of a service die alike: each text once, with how often. */
function counted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].map((text) => {
    const times = texts.filter((other) => other === text).length;
    return times === 1 ? text : `${text} (${times} times)`;
  });
}

function describeTask({ stoppedReason, containers }: StoppedTask): string {
  const ends = containers.flatMap(({ name, exitCode, reason }) => {
    const said = [exitCode === undefined ? undefined : `exit code ${exitCode}`, reason].filter(
      (text) => text !== undefined,
    );
    return said.length === 0 ? [] : [`${name}: ${said.join(', ')}`];
  });
  return [stoppedReason ?? 'stopped without a reason', ...ends].join('; ');
}

/** The address is left out: it means nothing to the reader, and makes equal texts differ. */
function describeTarget({ state, reason, description }: TargetHealth): string {
  return [state, reason, description].filter((text) => text !== undefined).join(', ');
}
