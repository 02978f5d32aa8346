/** Pauses of a service deployment: at a lifecycle stage it waits until somebody lets it go on, takes it back, or time is up. */

import { numberOf, objectOf, objectsOf, textOf, textsOf } from '../members.ts';
import type { AnswerObject } from '../service.ts';
import type { Rollout } from './stages.ts';
import { createEcsId, type Deployment } from './store.ts';
import { strategyOf } from './traffic.ts';

export type HookAction = 'CONTINUE' | 'ROLLBACK';

export interface Hook {
  /** `ecs-{type}-{id}` */
  readonly id: string;
  readonly expiresAt: Date;
  readonly timeoutAction: HookAction;
  status: 'AWAITING_ACTION' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  /** Ends the wait. */
  act(action: HookAction): void;
}

/** ECS's default: a day. */
const DEFAULT_MINUTES = 1440;

/**
 * Ends when all pauses of the stage are over. Why the deployment fails, in ECS's words; undefined when it goes on. Only
 * strategies with two versions have hooks; those that call a function pass, for the sandbox has none.
 */
export async function awaitHooks(rollout: Rollout, stage: string): Promise<string | undefined> {
  const { deployment } = rollout;
  if (strategyOf(deployment.configuration) === 'ROLLING') return undefined;
  const pauses = objectsOf(deployment.configuration, 'LifecycleHooks').filter(
    (hook) => textOf(hook, 'TargetType') === 'PAUSE' && textsOf(hook, 'LifecycleStages').includes(stage),
  );
  const actions = await Promise.all(
    pauses.map((hook) => {
      const timeout = objectOf(hook, 'TimeoutConfiguration');
      const timeoutAction = textOf(timeout, 'Action') === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK';
      return pause(rollout, numberOf(timeout, 'TimeoutInMinutes') ?? DEFAULT_MINUTES, timeoutAction);
    }),
  );
  return actions.includes('ROLLBACK')
    ? `Service deployment rolled back because ${stage} lifecycle hook(s) failed.`
    : undefined;
}

/** A stop of the deployment ends the wait, and takes it back by itself. */
async function pause({ ecs, deployment }: Rollout, minutes: number, timeoutAction: HookAction): Promise<HookAction> {
  const acted = new AbortController();
  let action: HookAction | undefined;
  const hook: Hook = {
    id: `ecs-pause-${createEcsId()}`,
    expiresAt: new Date(ecs.clock.now().getTime() + minutes * 60_000),
    timeoutAction,
    status: 'AWAITING_ACTION',
    act(chosen) {
      action = chosen;
      hook.status = chosen === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
      acted.abort();
    },
  };
  deployment.hooks.push(hook);
  await ecs.clock.sleep(minutes * 60, AbortSignal.any([acted.signal, deployment.stop.signal]));
  if (hook.status === 'AWAITING_ACTION') hook.status = deployment.stop.signal.aborted ? 'FAILED' : 'TIMED_OUT';
  return action ?? timeoutAction;
}

/** The pause of this id while it waits. */
export function findPause({ hooks }: Deployment, id: string): Hook | undefined {
  return hooks.find((hook) => hook.id === id && hook.status === 'AWAITING_ACTION');
}

export function answerHooks({ hooks }: Deployment): readonly AnswerObject[] {
  return hooks.map(({ id, status, expiresAt, timeoutAction }) => ({
    hookId: id,
    targetType: 'PAUSE',
    status,
    expiresAt,
    timeoutAction,
  }));
}
