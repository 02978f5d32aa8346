/** Stacks without change sets: create, update, delete, cancel, roll back, protect. */

import { booleanOf, oneOf, required, textOf, textsOf } from '../members.ts';
import { type AnswerObject, AwsError, type Call } from '../service.ts';
import { absentStack, findChanges } from './changeSets.ts';
import type { Deps } from './deps.ts';
import { validateProperties } from './earlyValidation.ts';
import { validationError } from './refusals.ts';
import { buildDesired } from './requests.ts';
import { addStack, checkDeletable, checkName, checkUpdatable, requireStack } from './stackStates.ts';
import { type Desired, findStack, type OnStackFailure, type Stack } from './state.ts';

function refuseBadProperties(deps: Deps, desired: Desired): void {
  const [problem] = validateProperties(desired.template, deps.specification);
  if (problem)
    throw validationError(
      `Properties validation failed for resource ${problem.logicalId} with message:\n[${problem.reason}]`,
    );
}

function failurePolicy(call: Call): OnStackFailure {
  const onFailure = oneOf(call.input, 'OnFailure', ['DO_NOTHING', 'ROLLBACK', 'DELETE']);
  const disableRollback = booleanOf(call.input, 'DisableRollback');
  if (onFailure !== undefined && disableRollback !== undefined)
    throw validationError('You can specify either DisableRollback or OnFailure, but not both.');
  return onFailure ?? (disableRollback === true ? 'DO_NOTHING' : 'ROLLBACK');
}

/** True when the running or last operation was asked for with this very token. */
function isRepeated(stack: Stack, token: string | undefined): boolean {
  return token !== undefined && stack.operations[0]?.token === token;
}

export function createStack(deps: Deps, call: Call): AnswerObject {
  const { input, region } = call;
  const name = required(input, 'StackName');
  checkName(name, 'stackName');
  const token = textOf(input, 'ClientRequestToken');
  const existing = findStack(deps.state, region, name);
  if (existing && isRepeated(existing, token)) return { StackId: existing.id };
  if (existing) throw new AwsError('AlreadyExistsException', `Stack [${name}] already exists`);
  const desired = buildDesired(deps, call, undefined);
  refuseBadProperties(deps, desired);
  findChanges(deps, absentStack(region, name), desired);
  const onFailure = failurePolicy(call);
  const stack = addStack(deps.state, deps.engine.journal, region, name, deps.clock.now());
  stack.terminationProtection = booleanOf(input, 'EnableTerminationProtection') === true;
  stack.disableRollback = onFailure === 'DO_NOTHING';
  stack.work = deps.engine.create(stack, desired, { onFailure, token });
  return { StackId: stack.id };
}

export function updateStack(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  const token = textOf(call.input, 'ClientRequestToken');
  if (isRepeated(stack, token)) return { StackId: stack.id };
  checkUpdatable(stack);
  const desired = buildDesired(deps, call, stack);
  refuseBadProperties(deps, desired);
  if (!findChanges(deps, stack, desired)) throw validationError('No updates are to be performed.');
  for (const changeSet of stack.changeSets.values())
    if (changeSet.executionStatus === 'AVAILABLE') changeSet.executionStatus = 'OBSOLETE';
  stack.disableRollback = booleanOf(call.input, 'DisableRollback') === true;
  const onFailure = stack.disableRollback ? 'DO_NOTHING' : 'ROLLBACK';
  stack.work = deps.engine.update(stack, desired, { onFailure, token });
  return { StackId: stack.id };
}

export function deleteStack(deps: Deps, call: Call): AnswerObject {
  const stack = findStack(deps.state, call.region, required(call.input, 'StackName'));
  if (!stack || stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS') return {};
  checkDeletable(stack);
  const options = { retain: textsOf(call.input, 'RetainResources'), token: textOf(call.input, 'ClientRequestToken') };
  stack.running?.abort();
  stack.work = stack.work.then(() => deps.engine.remove(stack, options));
  return {};
}

export function cancelUpdateStack(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  if (stack.status !== 'UPDATE_IN_PROGRESS')
    throw validationError('CancelUpdateStack cannot be called from current stack status');
  deps.engine.cancelUpdate(stack);
  return {};
}

export function continueUpdateRollback(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  if (stack.status !== 'UPDATE_ROLLBACK_FAILED')
    throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be rolled back.`);
  const options = { skip: textsOf(call.input, 'ResourcesToSkip'), token: textOf(call.input, 'ClientRequestToken') };
  stack.work = deps.engine.rollBack(stack, options);
  return {};
}

/** For a stack that failed while rollback was disabled. */
export function rollbackStack(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  if (stack.status !== 'UPDATE_FAILED' && stack.status !== 'CREATE_FAILED')
    throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be rolled back.`);
  stack.work = deps.engine.rollBack(stack, { skip: [], token: textOf(call.input, 'ClientRequestToken') });
  return { StackId: stack.id };
}

export function updateTerminationProtection(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  stack.terminationProtection = booleanOf(call.input, 'EnableTerminationProtection') === true;
  return { StackId: stack.id };
}

export function setStackPolicy(deps: Deps, call: Call): AnswerObject {
  requireStack(deps.state, call).policy = textOf(call.input, 'StackPolicyBody');
  return {};
}

export function getStackPolicy(deps: Deps, call: Call): AnswerObject {
  return { StackPolicyBody: requireStack(deps.state, call).policy };
}
