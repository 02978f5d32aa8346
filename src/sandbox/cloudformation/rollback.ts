/** Brings a stack back to what it was before an update that failed or was cancelled. */

import { type DeploymentDeps, messageOf } from './deployment.ts';
import { differences } from './paths.ts';
import { removeResources } from './removal.ts';
import type { Previous, Stack, StackResource } from './state.ts';

export interface Rollback {
  readonly deployment: DeploymentDeps;
  readonly stack: Stack;
  readonly previous: Previous;
  readonly reason: string;
  /** Logical ids that are taken as restored without being touched. */
  readonly skip: readonly string[];
  readonly token: string | undefined;
}

/** Ends in UPDATE_ROLLBACK_COMPLETE, or in UPDATE_ROLLBACK_FAILED when a resource cannot be brought back. */
export async function rollBackUpdate(rollback: Rollback): Promise<void> {
  const { stack, previous, reason, skip, token } = rollback;
  const { journal, provisioner } = rollback.deployment;
  journal.begin(stack, stack.status === 'UPDATE_ROLLBACK_FAILED' ? 'CONTINUE_ROLLBACK' : 'ROLLBACK', token);
  journal.stack(stack, 'UPDATE_ROLLBACK_IN_PROGRESS', reason);
  const { signal } = new AbortController();

  const restore = async (resource: StackResource, old: StackResource): Promise<boolean> => {
    const { logicalId, type } = resource;
    const { declaration, dependencies, properties } = old;
    Object.assign(resource, { declaration, dependencies });
    if (resource.physicalId !== old.physicalId) {
      previous.surplus.push({ ...resource });
      Object.assign(resource, { physicalId: old.physicalId, attributes: old.attributes, properties });
      journal.resource(stack, resource, 'UPDATE_IN_PROGRESS');
      journal.resource(stack, resource, 'UPDATE_COMPLETE');
      return true;
    }
    const touched = differences(resource.properties, properties).length > 0 || resource.status === 'UPDATE_FAILED';
    if (!touched) return true;
    journal.resource(stack, resource, 'UPDATE_IN_PROGRESS');
    if (!skip.includes(logicalId)) {
      try {
        const subject = { stack, logicalId, type, signal, initiated: () => undefined };
        const made = await provisioner.update(
          subject,
          old.physicalId ?? '',
          properties,
          resource.properties,
          old.attributes,
        );
        Object.assign(resource, { attributes: made.attributes, properties });
      } catch (error) {
        journal.resource(stack, resource, 'UPDATE_FAILED', messageOf(error));
        return false;
      }
    }
    journal.resource(stack, resource, 'UPDATE_COMPLETE');
    return true;
  };

  const tasks = new Map<string, Promise<boolean>>();
  const restoreInTurn = (resource: StackResource): Promise<boolean> => {
    const running = tasks.get(resource.logicalId);
    if (running !== undefined) return running;
    const old = previous.resources.get(resource.logicalId);
    if (!old) return Promise.resolve(true);
    const task = (async () => {
      const first = [...old.dependencies].flatMap((logicalId) => stack.resources.get(logicalId) ?? []);
      const ready = await Promise.all(first.map(restoreInTurn));
      return !ready.includes(false) && restore(resource, old);
    })();
    tasks.set(resource.logicalId, task);
    return task;
  };
  await Promise.all([...stack.resources.values()].map(restoreInTurn));
  const results = await Promise.all(
    [...tasks].map(async ([logicalId, task]) => ((await task) ? undefined : logicalId)),
  );
  const failed = results.filter((logicalId) => logicalId !== undefined);
  if (failed.length > 0) {
    journal.stack(
      stack,
      'UPDATE_ROLLBACK_FAILED',
      `The following resource(s) failed to update: [${failed.join(', ')}]. `,
    );
    return;
  }

  stack.deployed = previous.deployed;
  stack.previous = undefined;
  journal.stack(stack, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS');
  const added = [...stack.resources.values()].filter(({ logicalId }) => !previous.resources.has(logicalId));
  await removeResources({ journal, provisioner }, { stack, resources: added, keeps: () => false, detached: false });
  await removeResources(
    { journal, provisioner },
    { stack, resources: previous.surplus, keeps: () => false, detached: true },
  );
  for (const { logicalId } of added) stack.resources.delete(logicalId);
  journal.stack(stack, 'UPDATE_ROLLBACK_COMPLETE');
}
