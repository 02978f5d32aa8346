/** Follows a rollout to its end: (state, observation) → next state, lines for the log, what to do next. */

import { awaitsApproval, decideWork } from './gate.ts';
import type {
  Next,
  Observation,
  RolloutGoal,
  RolloutState,
  ServiceGoal,
  ServiceProgress,
  ServiceSight,
  WatchedService,
} from './model.ts';
import { followService, isFailing, isOver, proveService } from './serviceProgress.ts';
import { decideEnd, followEvents, isGoingBack } from './stackProgress.ts';

/** ECS may be read a moment after the stack says that it is complete. */
const PROOF_SECONDS = 60;

export interface Step {
  readonly state: RolloutState;
  /** Only what changed since the last step. */
  readonly lines: readonly string[];
  readonly next: Next;
}

const nothing: ServiceProgress = {
  arn: undefined,
  deployment: undefined,
  revision: undefined,
  evidence: undefined,
  gate: undefined,
  stages: [],
  line: undefined,
};

const unseen: ServiceSight = { deployment: undefined, revision: undefined, evidence: undefined, gate: undefined };

/** `lastEvent`: the newest event before the execution; undefined to attach to an operation that is under way. */
export function startRollout(goal: RolloutGoal, lastEvent: string | undefined): RolloutState {
  return {
    operation: undefined,
    lastEvent,
    firstFailure: undefined,
    warnings: [],
    services: Object.fromEntries(goal.services.map(({ key }) => [key, nothing])),
    completeAt: undefined,
  };
}

export function follow(state: RolloutState, observation: Observation, goal: RolloutGoal): Step {
  const stack = followEvents(state, observation.events, goal.stackArn);
  const services = goal.services.map((service) => {
    const before = state.services[service.key] ?? nothing;
    const arn = arnOf(service, observation.events) ?? before.arn;
    const sight = observation.services[service.key] ?? unseen;
    return { key: service.key, ...followService(service, { ...before, arn }, sight, observation.seconds) };
  });
  const complete = stack.state.operation !== undefined && decideEnd(stack.state.operation.status) === 'complete';
  const after: RolloutState = {
    ...stack.state,
    services: Object.fromEntries(services.map(({ key, progress }) => [key, progress])),
    completeAt: complete ? (state.completeAt ?? observation.seconds) : undefined,
  };
  return {
    state: after,
    lines: [...stack.lines, ...services.flatMap(({ line }) => line ?? [])],
    next: decideNext(after, observation.seconds, goal),
  };
}

/** Before a service is made its events carry no id, or one that is no ARN. */
function arnOf({ logicalId }: ServiceGoal, events: Observation['events']): string | undefined {
  return events.findLast((event) => event.logicalId === logicalId && event.physicalId.startsWith('arn:'))?.physicalId;
}

function decideNext(state: RolloutState, seconds: number, goal: RolloutGoal): Next {
  const look: Next = {
    kind: 'look',
    watch: watched(state, goal),
    examine: examined(state, seconds, goal),
    gates: goal.services.flatMap((service) => {
      const { gate, deployment } = state.services[service.key] ?? nothing;
      return decideWork(service, gate, deployment) ?? [];
    }),
    free: freed(state, goal),
  };
  // The reasons are gathered before anything else: a rollback removes them.
  if (look.examine.length > 0) return look;
  const end = state.operation && decideEnd(state.operation.status);
  switch (end) {
    case 'rolled-back':
      return { kind: 'rolled-back' };
    case 'failed':
      return { kind: 'failed', message: `the stack ended as ${state.operation?.status}` };
    case 'complete':
      return decideProof(state, seconds, goal) ?? look;
    case undefined:
      if (awaitsPerson(state, goal)) return { kind: 'awaiting-approval' };
      return seconds < goal.timeoutSeconds ? look : timedOut(state, goal);
  }
}

/** The others are over, or have nothing to do: only then nobody has to follow any more. */
function awaitsPerson(state: RolloutState, { services }: RolloutGoal): boolean {
  const waiting = services.filter(({ key }) => {
    const { gate, deployment } = state.services[key] ?? nothing;
    return awaitsApproval(gate, deployment);
  });
  const others = services.filter((service) => !waiting.includes(service));
  return (
    waiting.length > 0 &&
    others.every(({ key, rollsOut }) => {
      const deployment = state.services[key]?.deployment;
      return deployment === undefined ? !rollsOut : isOver(deployment);
    })
  );
}

/** The stack is complete: the services have to prove it. Undefined: ask them once more. */
function decideProof(state: RolloutState, seconds: number, goal: RolloutGoal): Next | undefined {
  const missing = goal.services.flatMap(
    (service) => proveService(service, state.services[service.key] ?? nothing) ?? [],
  );
  if (missing.length === 0) return { kind: 'succeeded' };
  if (seconds - (state.completeAt ?? seconds) < PROOF_SECONDS) return undefined;
  return { kind: 'failed', message: `the stack is complete, but ${missing.join('; ')}` };
}

function timedOut(state: RolloutState, goal: RolloutGoal): Next {
  const minutes = Math.round(goal.timeoutSeconds / 60);
  const status = state.operation?.status ?? 'not started';
  return {
    kind: 'timed-out',
    message: `the rollout was not over after ${minutes} min; the stack is ${status} and goes on without this run`,
  };
}

/** Services whose deployment may still change. While the stack goes back they may vanish, and nothing is asked of them. */
function watched(state: RolloutState, goal: RolloutGoal): readonly WatchedService[] {
  const { operation } = state;
  if (operation === undefined || isGoingBack(operation.status)) return [];
  return goal.services.flatMap(({ key }) => {
    const { arn, deployment, revision } = state.services[key] ?? nothing;
    const settled = deployment !== undefined && isOver(deployment) && (isFailing(deployment) || revision !== undefined);
    return arn === undefined || settled ? [] : [{ key, arn, since: operation.startedAt }];
  });
}

/**
 * CloudFormation takes a service back that was done already by another deployment, of the old version, which ECS holds
 * like any other.
 */
function freed(state: RolloutState, goal: RolloutGoal): readonly WatchedService[] {
  const { operation } = state;
  if (operation === undefined || !isGoingBack(operation.status)) return [];
  return goal.services.flatMap(({ key, release, checks, approval }) => {
    const { arn } = state.services[key] ?? nothing;
    const held = release !== undefined || checks.length > 0 || approval !== 'none';
    return arn === undefined || !held ? [] : [{ key, arn, since: operation.startedAt }];
  });
}

/** Services that fail, or that the time-out cuts off, and whose reasons nobody looked up yet. */
function examined(state: RolloutState, seconds: number, goal: RolloutGoal): readonly WatchedService[] {
  const { operation, firstFailure } = state;
  if (operation === undefined) return [];
  const late = seconds >= goal.timeoutSeconds && decideEnd(operation.status) === undefined;
  return goal.services.flatMap(({ key, logicalId }) => {
    const { arn, deployment, evidence } = state.services[key] ?? nothing;
    const fails = firstFailure?.logicalId === logicalId || (deployment !== undefined && isFailing(deployment));
    const unfinished = late && deployment !== undefined && !isOver(deployment);
    if (arn === undefined || evidence !== undefined || !(fails || unfinished)) return [];
    return [{ key, arn, since: operation.startedAt }];
  });
}
