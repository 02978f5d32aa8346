/** Removes resources: each after all that depend on it, side by side where independent. */

import { messageOf } from './deployment.ts';
import type { Journal } from './events.ts';
import type { Provisioner } from './provision.ts';
import type { Stack, StackResource } from './state.ts';

export interface RemovalDeps {
  readonly journal: Journal;
  readonly provisioner: Provisioner;
}

export interface Removal {
  readonly stack: Stack;
  readonly resources: readonly StackResource[];
  /** True for resources that stay in the account and only leave the stack. */
  keeps(resource: StackResource): boolean;
  /** Resources that are no longer in the stack (the old ones of replacements) leave it as it is. */
  readonly detached: boolean;
}

/** Logical ids that could not be removed; they stay in the stack as DELETE_FAILED. */
export async function removeResources(deps: RemovalDeps, removal: Removal): Promise<readonly string[]> {
  const { journal, provisioner } = deps;
  const { stack, resources, detached } = removal;
  const failed: string[] = [];
  const { signal } = new AbortController();

  const say = (resource: StackResource, status: string, reason?: string) => {
    if (detached) journal.event(stack, resource, status, reason);
    else journal.resource(stack, resource, status, reason);
  };

  const remove = async (resource: StackResource): Promise<void> => {
    const { logicalId, type, physicalId, properties } = resource;
    if (removal.keeps(resource)) {
      say(resource, 'DELETE_SKIPPED');
    } else {
      try {
        if (physicalId !== undefined) {
          say(resource, 'DELETE_IN_PROGRESS');
          const subject = { stack, logicalId, type, signal, initiated: () => undefined };
          await provisioner.remove(subject, physicalId, properties);
        }
        say(resource, 'DELETE_COMPLETE');
      } catch (error) {
        failed.push(logicalId);
        say(resource, 'DELETE_FAILED', messageOf(error));
        return;
      }
    }
    if (!detached) stack.resources.delete(logicalId);
  };

  const tasks = new Map<string, Promise<void>>();
  const removeInTurn = (resource: StackResource): Promise<void> => {
    const running = tasks.get(resource.logicalId);
    if (running !== undefined) return running;
    const task = (async () => {
      const dependents = resources.filter((other) => other !== resource && other.dependencies.has(resource.logicalId));
      await Promise.all(dependents.map(removeInTurn));
      const stuck = dependents.some(({ logicalId }) => failed.includes(logicalId));
      if (stuck) failed.push(resource.logicalId);
      else await remove(resource);
    })();
    tasks.set(resource.logicalId, task);
    return task;
  };
  await Promise.all(resources.map(removeInTurn));
  return [...new Set(failed)];
}
