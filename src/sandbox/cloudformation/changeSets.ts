/** Change sets: creating, finding, executing and deleting them. */

import { Unknown } from '../../template/model.ts';
import { booleanOf, oneOf, required, textOf } from '../members.ts';
import { type AnswerObject, AwsError, type Call } from '../service.ts';
import { makeChangeSetArn, makeStackArn } from './arns.ts';
import { compare } from './comparison.ts';
import type { Deps } from './deps.ts';
import { validateProperties } from './earlyValidation.ts';
import { readExport } from './outputs.ts';
import { changeSetMissing, refusing, validationError } from './refusals.ts';
import { buildDesired } from './requests.ts';
import { addStack, checkName, checkUpdatable } from './stackStates.ts';
import { type ChangeSet, type Desired, findStack, type Stack, type State } from './state.ts';

/** Seconds that CloudFormation takes to make a change set. */
export const CREATION = 3;

const NO_CHANGES =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

export interface FoundChangeSet {
  readonly stack: Stack;
  readonly changeSet: ChangeSet;
}

/** By ARN, or by name together with the stack. */
function findChangeSet(state: State, call: Call): FoundChangeSet | undefined {
  const name = required(call.input, 'ChangeSetName');
  const stackName = textOf(call.input, 'StackName');
  if (name.startsWith('arn:')) {
    for (const stack of state.stacks)
      for (const changeSet of stack.changeSets.values()) if (changeSet.id === name) return { stack, changeSet };
    return undefined;
  }
  if (stackName === undefined)
    throw validationError('StackName must be specified if ChangeSetName is not specified as an ARN.');
  const stack = findStack(state, call.region, stackName);
  if (!stack) throw validationError(`Stack [${stackName}] does not exist`);
  const changeSet = stack.changeSets.get(name);
  return changeSet && { stack, changeSet };
}

export function requireChangeSet(state: State, call: Call): FoundChangeSet {
  const found = findChangeSet(state, call);
  if (!found) throw changeSetMissing(required(call.input, 'ChangeSetName'));
  return found;
}

/** Outputs or tags differ: an update without a changed resource is worth executing. */
function changesBesides(before: Desired | undefined, after: Desired): boolean {
  if (!before) return true;
  const parts = ({ template, tags, notificationArns }: Desired) =>
    JSON.stringify([template.Outputs ?? {}, tags, notificationArns]);
  if (parts(before) !== parts(after)) return true;
  const texts = (desired: Desired) => JSON.stringify(desired.parameters.map(({ key, value }) => [key, value]));
  return JSON.stringify(after.template.Outputs ?? {}).includes('"Ref"') && texts(before) !== texts(after);
}

type Compared = Pick<Stack, 'id' | 'name' | 'region' | 'resources' | 'deployed'>;

/** A stack that is not there yet, for looking at what would be made. */
export function absentStack(region: string, name: string): Compared {
  return { id: makeStackArn(region, name), name, region, resources: new Map(), deployed: undefined };
}

/** The changes of an update, with and without values, or undefined when there are none; refuses what cannot be evaluated. */
export function findChanges(deps: Deps, stack: Compared, desired: Desired): ChangeSet['changes'] | undefined {
  const comparison = {
    stack,
    before: stack.deployed,
    after: desired,
    specification: deps.specification,
    importValue: (name: string) => readExport(deps.state, stack.region, name) ?? new Unknown(`export ${name}`),
  };
  return refusing(() => {
    const changes = { valued: compare(comparison, true), plain: compare(comparison, false) };
    const empty = changes.valued.length === 0 && changes.plain.length === 0;
    return empty && !changesBesides(stack.deployed, desired) ? undefined : changes;
  });
}

async function finishCreation(deps: Deps, stack: Stack, changeSet: ChangeSet): Promise<void> {
  await deps.clock.sleep(CREATION / 3);
  changeSet.status = 'CREATE_IN_PROGRESS';
  await deps.clock.sleep((CREATION * 2) / 3);
  const fail = (reason: string) => {
    changeSet.status = 'FAILED';
    changeSet.statusReason = reason;
  };
  if (changeSet.problems.length > 0)
    return fail(
      'The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.',
    );
  try {
    const changes = findChanges(deps, stack, changeSet.desired);
    if (!changes) return fail(NO_CHANGES);
    changeSet.changes = changes;
    changeSet.status = 'CREATE_COMPLETE';
    if (changeSet.executionStatus === 'UNAVAILABLE') changeSet.executionStatus = 'AVAILABLE';
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function stackForChangeSet(deps: Deps, call: Call, kind: ChangeSet['kind'], changeSetName: string): Stack | undefined {
  const stackName = required(call.input, 'StackName');
  const stack = findStack(deps.state, call.region, stackName);
  if (kind === 'CREATE') {
    if (stack && stack.status !== 'REVIEW_IN_PROGRESS')
      throw validationError(
        `Stack [${stack.name}] already exists and cannot be created again with the changeSet [${changeSetName}].`,
      );
    if (!stack) checkName(stackName, 'stackName');
    return stack;
  }
  if (!stack) throw validationError(`Stack [${stackName}] does not exist`);
  checkUpdatable(stack);
  return stack;
}

export function createChangeSet(deps: Deps, call: Call): AnswerObject {
  const { input, region } = call;
  const name = required(input, 'ChangeSetName');
  checkName(name, 'changeSetName');
  const description = textOf(input, 'Description');
  if (description !== undefined && description.length > 1024)
    throw validationError(
      `1 validation error detected: Value '${description.slice(0, 40)}…' at 'description' failed to satisfy constraint: Member must have length less than or equal to 1024`,
    );
  const kind = oneOf(input, 'ChangeSetType', ['CREATE', 'UPDATE']) ?? 'UPDATE';
  const onStackFailure = oneOf(input, 'OnStackFailure', ['DELETE', 'DO_NOTHING', 'ROLLBACK']);
  if (onStackFailure === 'DELETE' && kind !== 'CREATE')
    throw validationError('OnStackFailure DELETE can only be specified for a change set of type CREATE');
  const existing = stackForChangeSet(deps, call, kind, name);
  const token = textOf(input, 'ClientToken');
  const twin = existing?.changeSets.get(name);
  if (existing && twin) {
    if (token !== undefined && twin.token === token) return { Id: twin.id, StackId: existing.id };
    throw new AwsError('AlreadyExistsException', `ChangeSet [${name}] already exists`);
  }
  const desired = buildDesired(deps, call, existing);
  findChanges(deps, existing ?? absentStack(region, required(input, 'StackName')), desired);
  const stack =
    existing ?? addStack(deps.state, deps.engine.journal, region, required(input, 'StackName'), deps.clock.now());
  if (!existing) deps.engine.journal.stack(stack, 'REVIEW_IN_PROGRESS', 'User Initiated');
  const changeSet: ChangeSet = {
    id: makeChangeSetArn(region, name),
    name,
    kind,
    description,
    createdAt: deps.clock.now(),
    token,
    desired,
    onStackFailure,
    problems:
      booleanOf(input, 'DisableValidation') === true ? [] : validateProperties(desired.template, deps.specification),
    status: 'CREATE_PENDING',
    statusReason: undefined,
    executionStatus: 'UNAVAILABLE',
    changes: { valued: [], plain: [] },
  };
  stack.changeSets.set(name, changeSet);
  void finishCreation(deps, stack, changeSet);
  return { Id: changeSet.id, StackId: stack.id };
}

export function deleteChangeSet(deps: Deps, call: Call): AnswerObject {
  const found = findChangeSet(deps.state, call);
  if (!found) return {};
  const { stack, changeSet } = found;
  if (changeSet.executionStatus === 'EXECUTE_IN_PROGRESS' || changeSet.status === 'CREATE_IN_PROGRESS')
    throw new AwsError(
      'InvalidChangeSetStatus',
      `ChangeSet [${changeSet.id}] cannot be deleted in status ${changeSet.status}`,
    );
  stack.changeSets.delete(changeSet.name);
  return {};
}

export function executeChangeSet(deps: Deps, call: Call): AnswerObject {
  const { stack, changeSet } = requireChangeSet(deps.state, call);
  const token = textOf(call.input, 'ClientRequestToken');
  const disableRollback = booleanOf(call.input, 'DisableRollback');
  const started = changeSet.executionStatus.startsWith('EXECUTE_');
  if (started && token !== undefined && stack.operations.some((operation) => operation.token === token)) return {};
  if (changeSet.onStackFailure !== undefined && disableRollback !== undefined)
    throw validationError('You cannot specify DisableRollback when OnStackFailure was specified for the change set.');
  if (changeSet.executionStatus !== 'AVAILABLE') {
    const status = changeSet.status === 'CREATE_COMPLETE' ? changeSet.executionStatus : changeSet.status;
    throw new AwsError(
      'InvalidChangeSetStatus',
      `ChangeSet [${changeSet.id}] cannot be executed in its current status of [${status}]`,
    );
  }
  const first = stack.status === 'REVIEW_IN_PROGRESS';
  if (!first) checkUpdatable(stack);
  for (const sibling of stack.changeSets.keys()) if (sibling !== changeSet.name) stack.changeSets.delete(sibling);
  changeSet.executionStatus = 'EXECUTE_IN_PROGRESS';
  stack.changeSetId = changeSet.id;
  stack.disableRollback = disableRollback === true;
  const onFailure = changeSet.onStackFailure ?? (disableRollback === true ? 'DO_NOTHING' : 'ROLLBACK');
  const run = first ? deps.engine.create : deps.engine.update;
  stack.work = run(stack, changeSet.desired, { onFailure, token }).then((succeeded) => {
    changeSet.executionStatus = succeeded ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED';
  });
  return {};
}
