/** Answers that tell what happened: events of stacks and of operations, newest first. */

import { isObject } from '../../template/intrinsics.ts';
import { booleanOf, textOf } from '../members.ts';
import type { AnswerObject, Call } from '../service.ts';
import { requireChangeSet } from './changeSets.ts';
import type { Deps } from './deps.ts';
import { pageAsked } from './pages.ts';
import { validationError } from './refusals.ts';
import { requireStack } from './stackStates.ts';
import { type ChangeSet, STACK_TYPE, type Stack, type StackEvent } from './state.ts';

export function describeStackEvents(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  const { items, NextToken } = pageAsked(stack.events.toReversed(), call.input, deps.pageSize);
  return {
    StackEvents: items.map((event) => ({
      ...commonMembers(stack, event),
      StackName: stack.name,
      PhysicalResourceId: event.physicalId ?? '',
    })),
    NextToken,
  };
}

/** What both forms of an event tell of it. */
function commonMembers(stack: Stack, event: StackEvent): AnswerObject {
  return {
    EventId: event.id,
    StackId: stack.id,
    OperationId: event.operationId,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    Timestamp: event.at,
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason,
    ResourceProperties: event.properties && JSON.stringify(event.properties),
    ClientRequestToken: event.token,
  };
}

function isFailure({ status }: StackEvent): boolean {
  return status.endsWith('_FAILED');
}

function operationEvent(stack: Stack, event: StackEvent): AnswerObject {
  const operation = stack.operations.find(({ id }) => id === event.operationId);
  const own = event.type === STACK_TYPE;
  return {
    ...commonMembers(stack, event),
    OperationType: operation?.type,
    OperationStatus: !own
      ? undefined
      : isFailure(event)
        ? 'FAILED'
        : event.status.endsWith('_COMPLETE')
          ? 'SUCCEEDED'
          : 'IN_PROGRESS',
    EventType: own ? 'STACK_EVENT' : isFailure(event) ? 'PROVISIONING_ERROR' : 'PROGRESS_EVENT',
  };
}

function validationEvents(stack: Stack, changeSet: ChangeSet): readonly AnswerObject[] {
  return changeSet.problems.map((problem, index) => ({
    EventId: `${changeSet.id}/${index}`,
    StackId: stack.id,
    OperationId: changeSet.id,
    OperationType: 'CREATE_CHANGESET',
    OperationStatus: 'FAILED',
    EventType: 'VALIDATION_ERROR',
    LogicalResourceId: problem.logicalId,
    ResourceType: problem.type,
    Timestamp: changeSet.createdAt,
    ValidationFailureMode: 'FAIL',
    ValidationName: 'PROPERTY_VALIDATION',
    ValidationStatus: 'FAILED',
    ValidationStatusReason: problem.reason,
    ValidationPath: problem.path,
  }));
}

/** By change set, by operation, or all of a stack. */
export function describeEvents(deps: Deps, call: Call): AnswerObject {
  const { input } = call;
  const operationId = textOf(input, 'OperationId');
  const failedOnly = isObject(input.Filters) && booleanOf(input.Filters, 'FailedEvents') === true;
  const events = () => {
    if (textOf(input, 'ChangeSetName') !== undefined) {
      const { stack, changeSet } = requireChangeSet(deps.state, call);
      return validationEvents(stack, changeSet);
    }
    const stack = operationId === undefined ? requireStack(deps.state, call) : stackOf(deps, operationId);
    return stack.events
      .toReversed()
      .filter(
        (event) =>
          (operationId === undefined || event.operationId === operationId) && (!failedOnly || isFailure(event)),
      )
      .map((event) => operationEvent(stack, event));
  };
  const { items, NextToken } = pageAsked(events(), input, deps.pageSize);
  return { OperationEvents: items, NextToken };
}

function stackOf(deps: Deps, operationId: string): Stack {
  const stack = deps.state.stacks.find(({ operations }) => operations.some(({ id }) => id === operationId));
  if (!stack) throw validationError(`Operation [${operationId}] does not exist`);
  return stack;
}
