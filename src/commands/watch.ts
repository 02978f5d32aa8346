/** Watches a rollout until it ends: looks at AWS, lets `rollout/` judge, prints what changed. */

import type { Clock, Gates, Log, Probe, Services, Stacks } from '../ports.ts';
import { redactText } from '../render/redact.ts';
import { follow, startRollout } from '../rollout/follow.ts';
import type {
  Evidence,
  Next,
  Observation,
  RolloutGoal,
  RolloutState,
  ServiceSight,
  WatchedService,
} from '../rollout/model.ts';
import type { StackService } from '../stack/model.ts';
import { workAtGate } from './gates.ts';

/** No stage of a rollout is shorter than this: the shifts take seconds. */
const POLL_SECONDS = 2;
const LOG_LINES = 20;

export interface WatchPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly stacks: Stacks;
  readonly services: Services;
  readonly gates: Gates;
  readonly probe: Probe;
}

export interface WatchRequest {
  readonly goal: RolloutGoal;
  readonly services: readonly StackService[];
  readonly lastEvent: string | undefined;
  /** Told of each new stage of a service. */
  onStage(line: string): Promise<void>;
}

export type Ending = Exclude<Next, { kind: 'look' }> | { readonly kind: 'cancelled' };

export interface Watched {
  readonly ending: Ending;
  readonly state: RolloutState;
  readonly seconds: number;
}

/** Cancelling ends the watching and nothing else: AWS goes on. */
export async function watchRollout(request: WatchRequest, ports: WatchPorts): Promise<Watched> {
  const { goal, onStage } = request;
  const start = ports.clock.seconds();
  let state = startRollout(goal, request.lastEvent);
  let next: Next = { kind: 'look', watch: [], examine: [], gates: [], free: [] };
  while (next.kind === 'look') {
    const seen = await observe(next, state, request, ports);
    const seconds = ports.clock.seconds() - start;
    const stages = stageNames(state);
    const step = follow(state, { ...seen, seconds }, goal);
    for (const line of step.lines) ports.log.line(redactText(line));
    state = step.state;
    next = step.next;
    if (stageNames(state) !== stages) await onStage(currentLines(state));
    if (next.kind !== 'look') break;
    if (ports.clock.cancelled()) return { ending: { kind: 'cancelled' }, state, seconds };
    if (next.examine.length === 0) await ports.clock.sleep(POLL_SECONDS);
  }
  return { ending: next, state, seconds: ports.clock.seconds() - start };
}

async function observe(
  { watch, examine, gates, free }: Extract<Next, { kind: 'look' }>,
  state: RolloutState,
  request: WatchRequest,
  ports: WatchPorts,
): Promise<Omit<Observation, 'seconds'>> {
  const keys = [...new Set([...watch, ...examine, ...gates].map(({ key }) => key))];
  const [events, ...sights] = await Promise.all([
    ports.stacks.events(request.goal.stackArn, state.lastEvent),
    ...keys.map(async (key): Promise<[string, ServiceSight]> => {
      const watched = watch.find((service) => service.key === key);
      const examined = examine.find((service) => service.key === key);
      const work = gates.find((gate) => gate.key === key);
      const service = request.services.find((one) => one.key === key);
      // Before the look: what is told to ECS is seen at once.
      const gate =
        work === undefined || service === undefined
          ? undefined
          : await workAtGate(work, service, request.goal.stackArn, ports);
      const sight = watched === undefined ? unseen : await look(watched, ports);
      const evidence = examined === undefined ? undefined : await readEvidence(examined, request, ports);
      return [key, { ...sight, evidence, gate }];
    }),
  ]);
  await Promise.all(free.map((service) => setFree(service, ports)));
  return { events, services: Object.fromEntries(sights) };
}

const unseen = { deployment: undefined, revision: undefined };

/** The oldest since the operation began is its own; a rollback of the stack may start another one. */
async function look(
  { arn, since }: WatchedService,
  { services }: WatchPorts,
): Promise<Omit<ServiceSight, 'evidence' | 'gate'>> {
  const deployment = (await services.deployments(arn, since)).at(-1);
  const target = deployment?.status === 'SUCCESSFUL' ? deployment.target : undefined;
  return { deployment, revision: target === undefined ? undefined : await services.revision(target.arn) };
}

async function setFree({ arn, since }: WatchedService, { services, gates }: WatchPorts): Promise<void> {
  const [newest] = await services.deployments(arn, since);
  if (newest?.pause !== undefined) await gates.endPause(newest.arn, newest.pause, 'CONTINUE');
}

/** What cannot be read is left out: a diagnosis with a gap is better than none. */
async function readEvidence(
  { key, arn }: WatchedService,
  { goal, services }: WatchRequest,
  ports: WatchPorts,
): Promise<Evidence> {
  const service = services.find((one) => one.key === key);
  const readTargets = async () => {
    const resources = await ports.stacks.resources(goal.stackArn);
    const arns = (service?.targetGroups ?? []).flatMap((logicalId) => resources[logicalId]?.physicalId ?? []);
    return ports.services.targetHealth(arns);
  };
  const [stoppedTasks, targets, logLines] = await Promise.allSettled([
    ports.services.stoppedTasks(arn),
    readTargets(),
    service === undefined ? [] : ports.services.logTail(service.logGroup, LOG_LINES),
  ]);
  return { stoppedTasks: listOf(stoppedTasks), targets: listOf(targets), logLines: listOf(logLines) };
}

function listOf<T>(result: PromiseSettledResult<readonly T[]>): readonly T[] {
  return result.status === 'fulfilled' ? result.value : [];
}

/** Equal as long as no service entered another stage. */
function stageNames({ services }: RolloutState): string {
  return Object.values(services)
    .map(({ deployment, stages }) => `${deployment?.status} ${stages.length}`)
    .join();
}

function currentLines({ services }: RolloutState): string {
  return Object.values(services)
    .flatMap(({ line }) => line ?? [])
    .join('; ');
}
