/** Executes a change set, or finds the one under way, and follows the rollout to what came of it. */

import type { Config } from '../config/model.ts';
import type { ChangeSet } from '../plan/changeSet.ts';
import type { PlannedImage } from '../plan/model.ts';
import type { Repositories, Services, Stacks } from '../ports.ts';
import { diagnose } from '../rollout/diagnose.ts';
import { awaitsApproval } from '../rollout/gate.ts';
import type { Approval, RolloutGoal, RolloutState, ServiceGoal } from '../rollout/model.ts';
import type { StackState } from '../rollout/observation.ts';
import type { Result, TestAddress } from '../rollout/report.ts';
import { buildStack } from '../stack/build.ts';
import type { StackService } from '../stack/model.ts';
import { readOrigin } from './gates.ts';
import { tagDeployed } from './image.ts';
import type { Proposal } from './proposal.ts';
import type { Run } from './run.ts';
import { type Ending, type WatchPorts, watchRollout } from './watch.ts';

/** For an update that rolls out no service, and for instances that follow one another. */
const OTHER_MINUTES = 60;

export interface Rollout {
  readonly goal: RolloutGoal;
  readonly services: readonly StackService[];
  /** The newest event before the execution; undefined when it began before this run. */
  readonly lastEvent: string | undefined;
}

export interface Followed {
  readonly result: Result;
  readonly state: RolloutState;
  readonly seconds: number;
}

export interface ExecuteRequest {
  readonly proposal: Proposal;
  readonly changeSet: ChangeSet;
  readonly environment: string;
  readonly run: Run;
}

/** From here on AWS acts. The images that go live are tagged before, so that no lifecycle rule takes one away meanwhile. */
export async function executeProposal(
  { proposal, changeSet, environment, run }: ExecuteRequest,
  aws: { readonly stacks: Stacks; readonly repositories: Repositories },
): Promise<Rollout> {
  const { stack, plan, deployed } = proposal;
  for (const { key, repository, runner } of stack.images) {
    const image = plan.images[key];
    if (image?.buildKey === undefined || !plan.changes.some(({ logicalId }) => logicalId === runner)) continue;
    await tagDeployed(aws.repositories, { repository, environment, digest: image.digest });
  }
  const events = await aws.stacks.events(changeSet.stackArn, undefined);
  await aws.stacks.execute(changeSet.arn, {
    first: deployed.snapshot === undefined,
    token: `inferloop-${run.id}-${run.attempt}`,
  });
  const services = stack.services.flatMap((service) =>
    goalOf(
      service,
      plan.images,
      plan.rollouts.some((rollout) => rollout.service === service.key),
    ),
  );
  const replaces = plan.risks.some(({ kind }) => kind === 'instances-replaced');
  const least = replaces || plan.rollouts.length === 0 ? OTHER_MINUTES : 0;
  const minutes = Math.max(...plan.rollouts.map(({ timeoutMinutes }) => timeoutMinutes), least);
  return {
    goal: { stackArn: changeSet.stackArn, services, timeoutSeconds: minutes * 60 },
    services: stack.services,
    lastEvent: events.at(-1)?.id,
  };
}

/**
 * `parameters` of the change set under way say which images it deploys. Which services roll out is seen, not known.
 * `decided`: what a person says to those that wait for one.
 */
export function attachRollout(
  config: Config,
  stack: StackState,
  parameters: StackState['parameters'],
  decided?: Approval,
): Rollout {
  const { images, services } = buildStack(config, undefined);
  const known = images.flatMap(({ key, imageParameter }) => {
    const [, digest] = (parameters[imageParameter] ?? '').split('@');
    return digest === undefined ? [] : [[key, { digest }]];
  });
  const goals = services.flatMap((service) => goalOf(service, Object.fromEntries(known), false, decided));
  const minutes = Math.max(...services.map(({ timeoutMinutes }) => timeoutMinutes), 0) || OTHER_MINUTES;
  return {
    goal: { stackArn: stack.arn, services: goals, timeoutSeconds: minutes * 60 },
    services,
    lastEvent: undefined,
  };
}

/** By the images that are known of the service; nothing without one. */
function goalOf(
  { key, logicalId, step, bakeMinutes, release, checks, approve, ...service }: StackService,
  images: { readonly [key: string]: Pick<PlannedImage, 'digest'> },
  rollsOut: boolean,
  decided?: Approval,
): readonly ServiceGoal[] {
  const containers = service.containers.flatMap((container) => {
    const image = images[container.key];
    return image === undefined ? [] : [{ name: container.name, digest: image.digest }];
  });
  const approval = decided ?? (approve ? 'awaited' : 'none');
  return containers.length === 0
    ? []
    : [{ key, logicalId, step, bakeMinutes, release, checks, approval, containers, rollsOut }];
}

export async function followRollout(
  rollout: Rollout,
  ports: WatchPorts & { readonly services: Services },
  onStage: (line: string) => Promise<void>,
): Promise<Followed> {
  const { ending, state, seconds } = await watchRollout({ ...rollout, onStage }, ports);
  const result =
    ending.kind === 'awaiting-approval'
      ? ({ ...ending, kind: 'awaiting-promotion', addresses: await readAddresses(state, rollout, ports) } as const)
      : resultOf(ending, state, rollout.goal);
  return { result, state, seconds };
}

/** Of the versions that wait for a person. */
async function readAddresses(
  { services: progress }: RolloutState,
  { goal, services }: Rollout,
  ports: WatchPorts,
): Promise<readonly TestAddress[]> {
  const waiting = services.filter(({ key }) => awaitsApproval(progress[key]?.gate, progress[key]?.deployment));
  return Promise.all(
    waiting.map(async (service) => ({
      service: service.key,
      url: `${await readOrigin(service, goal.stackArn, ports)}${service.testPath}`,
    })),
  );
}

function resultOf(
  ending: Exclude<Ending, { kind: 'awaiting-approval' }>,
  state: RolloutState,
  goal: RolloutGoal,
): Result {
  switch (ending.kind) {
    case 'succeeded':
      return { kind: 'applied' };
    case 'rolled-back':
      if (goal.services.some(({ approval }) => approval === 'denied')) return { kind: 'taken-back' };
      return { kind: 'rolled-back', diagnosis: diagnose(state, goal, undefined) };
    case 'failed':
      return { kind: 'failed', diagnosis: diagnose(state, goal, ending.message) };
    case 'timed-out':
      return { kind: 'timed-out', diagnosis: { ...diagnose(state, goal, undefined), cause: ending.message } };
    case 'cancelled':
      return { kind: 'cancelled', stackStatus: state.operation?.status ?? 'about to start' };
  }
}
