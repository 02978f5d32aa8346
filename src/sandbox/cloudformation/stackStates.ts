/** Finds the stack of a call and tells whether its state allows what is asked. */

import { required } from '../members.ts';
import type { Call } from '../service.ts';
import { makeStackArn } from './arns.ts';
import type { Journal } from './events.ts';
import { stackMissing, validationError } from './refusals.ts';
import { findStack, isBusy, type Stack, type State } from './state.ts';

const updatable = new Set([
  'CREATE_COMPLETE',
  'CREATE_FAILED',
  'UPDATE_COMPLETE',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
]);

/** Throws `Stack:arn is in UPDATE_IN_PROGRESS state and can not be updated.` */
export function checkUpdatable(stack: Stack): void {
  if (!updatable.has(stack.status))
    throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
}

export function checkDeletable(stack: Stack): void {
  if (stack.terminationProtection)
    throw validationError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
  if (isBusy(stack) && stack.status !== 'CREATE_IN_PROGRESS')
    throw validationError(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`);
}

export function requireStack(state: State, call: Call): Stack {
  const name = required(call.input, 'StackName');
  const stack = findStack(state, call.region, name);
  if (!stack) throw stackMissing(name);
  return stack;
}

export function checkName(value: string, member: 'stackName' | 'changeSetName'): void {
  const pattern = '[a-zA-Z][-a-zA-Z0-9]*';
  if (value.length > 128)
    throw validationError(
      `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have length less than or equal to 128`,
    );
  if (!/^[a-zA-Z][-a-zA-Z0-9]*$/.test(value))
    throw validationError(
      `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${pattern}`,
    );
}

/** A stack without anything in it yet. */
export function addStack(state: State, journal: Journal, region: string, name: string, createdAt: Date): Stack {
  const stack: Stack = {
    id: makeStackArn(region, name),
    name,
    region,
    createdAt,
    updatedAt: undefined,
    deletedAt: undefined,
    status: 'REVIEW_IN_PROGRESS',
    statusReason: undefined,
    deployed: undefined,
    resources: new Map(),
    outputs: [],
    events: [],
    operations: [],
    changeSets: new Map(),
    disableRollback: false,
    terminationProtection: false,
    policy: undefined,
    imports: new Set(),
    changeSetId: undefined,
    previous: undefined,
    running: undefined,
    work: Promise.resolve(),
  };
  state.stacks.push(stack);
  journal.begin(stack, 'CREATE_CHANGESET', undefined);
  return stack;
}
