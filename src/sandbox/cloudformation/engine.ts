/** The operations of a stack from beginning to end: create, update, delete, and the way back when one fails. */

import { setMaxListeners } from 'node:events';
import { Unknown } from '../../template/model.ts';
import { type DeploymentDeps, deployResources, scopeOfDeployed, wantedResources } from './deployment.ts';
import { createJournal, type Journal } from './events.ts';
import { evaluateOutputs, exportInUse, readExport } from './outputs.ts';
import { deletionPolicy, keptOnRollback, replacementPolicy } from './policies.ts';
import { createProvisioner, type ProvisionerDeps } from './provision.ts';
import { asError } from './refusals.ts';
import { removeResources } from './removal.ts';
import { rollBackUpdate } from './rollback.ts';
import type { Desired, OnStackFailure, Stack, StackResource, State } from './state.ts';

interface DeployOptions {
  readonly onFailure: OnStackFailure;
  readonly token: string | undefined;
}

export interface Engine {
  readonly journal: Journal;
  /** Sets the first state at once; the promise ends with the operation and tells whether it succeeded. */
  create(stack: Stack, desired: Desired, options: DeployOptions): Promise<boolean>;
  update(stack: Stack, desired: Desired, options: DeployOptions): Promise<boolean>;
  remove(
    stack: Stack,
    options: { readonly retain: readonly string[]; readonly token: string | undefined },
  ): Promise<void>;
  cancelUpdate(stack: Stack): void;
  /** To what the stack was before its update failed; one that was never complete is deleted. */
  rollBack(
    stack: Stack,
    options: { readonly skip: readonly string[]; readonly token: string | undefined },
  ): Promise<void>;
}

export function createEngine(deps: ProvisionerDeps & { readonly state: State }): Engine {
  const { clock, state, specification } = deps;
  const journal = createJournal(clock);
  const provisioner = createProvisioner(deps);
  const deployment: DeploymentDeps = {
    journal,
    provisioner,
    specification,
    importValue: (stack) => (name) => {
      stack.imports = new Set([...stack.imports, name]);
      return readExport(state, stack.region, name) ?? new Unknown(`export named ${name}`);
    },
  };

  const start = (stack: Stack) => {
    const controller = new AbortController();
    // Every resource under way listens; Node takes more than ten for a leak.
    setMaxListeners(0, controller.signal);
    stack.running = controller;
    return controller;
  };

  const finishOutputs = (stack: Stack, desired: Desired): string | undefined => {
    try {
      stack.outputs = evaluateOutputs(scopeOfDeployed(deployment, stack, desired), state, stack);
      return undefined;
    } catch (error) {
      return asError(error).message;
    }
  };

  const removeAll = async (stack: Stack, keeps: (resource: StackResource) => boolean) =>
    removeResources(
      { journal, provisioner },
      { stack, resources: [...stack.resources.values()], keeps, detached: false },
    );

  const rollBackCreate = async (stack: Stack, reason: string, options: DeployOptions) => {
    const { onFailure, token } = options;
    if (onFailure === 'DO_NOTHING') {
      journal.stack(stack, 'CREATE_FAILED', reason);
      return;
    }
    journal.begin(stack, onFailure === 'DELETE' ? 'DELETE_STACK' : 'ROLLBACK', token);
    const [verb, why] =
      onFailure === 'DELETE' ? ['DELETE', reason] : ['ROLLBACK', `${reason}Rollback requested by user.`];
    journal.stack(stack, `${verb}_IN_PROGRESS`, why);
    const failed = await removeAll(stack, ({ declaration }) => keptOnRollback(declaration));
    stack.outputs = [];
    if (failed.length === 0) journal.stack(stack, `${verb}_COMPLETE`);
    else journal.stack(stack, `${verb}_FAILED`, `The following resource(s) failed to delete: [${failed.join(', ')}]. `);
  };

  return {
    journal,
    async create(stack, desired, options) {
      journal.begin(stack, 'CREATE_STACK', options.token);
      journal.stack(stack, 'CREATE_IN_PROGRESS', 'User Initiated');
      stack.deployed = desired;
      const controller = start(stack);
      const carryOn = options.onFailure === 'DO_NOTHING';
      const { failed } = await deployResources(deployment, { stack, desired, controller, carryOn });
      const reason =
        failed.length > 0
          ? `The following resource(s) failed to create: [${failed.join(', ')}]. `
          : finishOutputs(stack, desired);
      stack.running = undefined;
      if (reason === undefined) journal.stack(stack, 'CREATE_COMPLETE');
      else await rollBackCreate(stack, reason, options);
      return reason === undefined;
    },
    async update(stack, desired, options) {
      const previous = {
        deployed: stack.deployed ?? desired,
        resources: new Map([...stack.resources].map(([logicalId, resource]) => [logicalId, { ...resource }])),
        surplus: [],
      };
      stack.previous = previous;
      stack.imports = new Set();
      journal.begin(stack, 'UPDATE_STACK', options.token);
      journal.stack(stack, 'UPDATE_IN_PROGRESS', 'User Initiated');
      const controller = start(stack);
      const carryOn = options.onFailure === 'DO_NOTHING';
      const { failed, replaced } = await deployResources(deployment, { stack, desired, controller, carryOn });
      const cancelled = controller.signal.aborted && failed.length === 0;
      const reason = cancelled
        ? 'User Initiated'
        : failed.length > 0
          ? `The following resource(s) failed to ${failureVerb(stack, failed)}: [${failed.join(', ')}]. `
          : finishOutputs(stack, desired);
      stack.running = undefined;
      if (reason !== undefined && carryOn) {
        stack.deployed = desired;
        journal.stack(stack, 'UPDATE_FAILED', reason);
        return false;
      }
      if (reason !== undefined) {
        await rollBackUpdate({ deployment, stack, previous, reason, skip: [], token: options.token });
        finishOutputs(stack, previous.deployed);
        return false;
      }
      stack.deployed = desired;
      stack.previous = undefined;
      journal.stack(stack, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
      const wanted = new Set(wantedResources(desired, scopeOfDeployed(deployment, stack, desired)));
      const gone = [...stack.resources.values()].filter(({ logicalId }) => !wanted.has(logicalId));
      const policyAfter = (old: StackResource) =>
        replacementPolicy(stack.resources.get(old.logicalId)?.declaration ?? old.declaration);
      await removeResources(
        { journal, provisioner },
        {
          stack,
          resources: gone,
          keeps: ({ declaration }) => deletionPolicy(declaration) === 'Retain',
          detached: false,
        },
      );
      await removeResources(
        { journal, provisioner },
        { stack, resources: replaced, keeps: (old) => policyAfter(old) === 'Retain', detached: true },
      );
      // What could not be removed leaves the stack all the same: the update has succeeded.
      for (const { logicalId } of gone) stack.resources.delete(logicalId);
      journal.stack(stack, 'UPDATE_COMPLETE');
      return true;
    },
    async remove(stack, { retain, token }) {
      journal.begin(stack, 'DELETE_STACK', token);
      journal.stack(stack, 'DELETE_IN_PROGRESS', 'User Initiated');
      const inUse = exportInUse(state, stack);
      if (inUse !== undefined) {
        await clock.sleep(1);
        journal.stack(stack, 'DELETE_FAILED', inUse);
        return;
      }
      const failed = await removeAll(
        stack,
        ({ logicalId, declaration }) => retain.includes(logicalId) || deletionPolicy(declaration) === 'Retain',
      );
      if (failed.length > 0) {
        journal.stack(stack, 'DELETE_FAILED', `The following resource(s) failed to delete: [${failed.join(', ')}]. `);
        return;
      }
      stack.outputs = [];
      stack.imports = new Set();
      journal.stack(stack, 'DELETE_COMPLETE');
    },
    cancelUpdate(stack) {
      stack.running?.abort();
    },
    async rollBack(stack, { skip, token }) {
      const { previous } = stack;
      const reason = 'User Initiated';
      if (previous === undefined) return rollBackCreate(stack, reason, { onFailure: 'DELETE', token });
      await rollBackUpdate({ deployment, stack, previous, reason, skip, token });
      finishOutputs(stack, previous.deployed);
    },
  };
}

function failureVerb(stack: Stack, failed: readonly string[]): 'create' | 'update' {
  return failed.every((logicalId) => stack.resources.get(logicalId)?.status === 'CREATE_FAILED') ? 'create' : 'update';
}
