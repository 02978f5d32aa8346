/** Writes what happens to a stack: its state, that of its resources, and the event of each. */

import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../template/model.ts';
import type { SandboxClock } from '../clock.ts';
import { type OperationType, STACK_TYPE, type Stack, type StackOperation, type StackResource } from './state.ts';

interface EventSubject {
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  readonly properties?: JsonObject;
}

export interface Journal {
  begin(stack: Stack, type: OperationType, token: string | undefined): StackOperation;
  stack(stack: Stack, status: string, reason?: string): void;
  resource(stack: Stack, resource: StackResource, status: string, reason?: string): void;
  /** An event of something that is no longer (or not yet) a resource of the stack. */
  event(stack: Stack, subject: EventSubject, status: string, reason?: string): void;
}

export function createJournal(clock: SandboxClock): Journal {
  const event: Journal['event'] = (stack, subject, status, reason) => {
    const operation = stack.operations[0];
    stack.events.push({
      id: subject.type === STACK_TYPE ? randomUUID() : `${subject.logicalId}-${status}-${randomUUID()}`,
      operationId: operation?.id ?? '',
      logicalId: subject.logicalId,
      physicalId: subject.physicalId,
      type: subject.type,
      status,
      reason,
      properties: subject.properties,
      token: operation?.token,
      at: clock.now(),
    });
  };
  return {
    begin(stack, type, token) {
      const operation = { id: randomUUID(), type, token };
      stack.operations.unshift(operation);
      return operation;
    },
    stack(stack, status, reason) {
      stack.status = status;
      stack.statusReason = reason;
      if (status !== 'REVIEW_IN_PROGRESS' && !status.startsWith('CREATE_')) stack.updatedAt = clock.now();
      if (status === 'DELETE_COMPLETE') stack.deletedAt = clock.now();
      event(stack, { logicalId: stack.name, physicalId: stack.id, type: STACK_TYPE }, status, reason);
    },
    resource(stack, resource, status, reason) {
      resource.status = status;
      resource.statusReason = reason;
      resource.updatedAt = clock.now();
      event(stack, resource, status, reason);
    },
    event,
  };
}
