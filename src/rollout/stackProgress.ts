/** What the events of a stack say about the operation that is followed. */

import type { RolloutState, StackOperation } from './model.ts';
import type { StackEvent } from './observation.ts';

/** With these the stack itself begins an operation that somebody asked for. */
const beginnings = ['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS'];

/** Follow-ons: CloudFormation stops what was under way when another resource failed. */
const cancelled = /^Resource (creation|update) cancelled/i;

/** What the stack came to, by its own last status; undefined while it is under way. */
export function decideEnd(status: string): 'complete' | 'rolled-back' | 'failed' | undefined {
  if (status.endsWith('_IN_PROGRESS')) return undefined;
  if (status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE') return 'complete';
  // A first creation with OnStackFailure DELETE ends as DELETE_COMPLETE.
  if (['UPDATE_ROLLBACK_COMPLETE', 'ROLLBACK_COMPLETE', 'DELETE_COMPLETE'].includes(status)) return 'rolled-back';
  return 'failed';
}

/** True once the stack goes back: services may vanish from here on. */
export function isGoingBack(status: string): boolean {
  return status.includes('ROLLBACK') || status.startsWith('DELETE');
}

type StackPart = Pick<RolloutState, 'operation' | 'lastEvent' | 'firstFailure' | 'warnings'>;

/** Events before the operation began are not its own: a run that attaches reads the whole history first. */
export function followEvents(
  state: StackPart,
  events: readonly StackEvent[],
  stackArn: string,
): { readonly state: StackPart; readonly lines: readonly string[] } {
  const own = state.operation === undefined ? eventsOfOperation(events, stackArn) : events;
  const lastEvent = events[events.length - 1]?.id ?? state.lastEvent;
  return {
    state: own.reduce((before, event) => followEvent(before, event, stackArn), { ...state, lastEvent }),
    lines: own.flatMap((event) => describeEvent(event, stackArn)),
  };
}

function eventsOfOperation(events: readonly StackEvent[], stackArn: string): readonly StackEvent[] {
  const start = events.findLastIndex((event) => isOfStack(event, stackArn) && beginnings.includes(event.status));
  return start < 0 ? [] : events.slice(start);
}

function followEvent(state: StackPart, event: StackEvent, stackArn: string): StackPart {
  if (isOfStack(event, stackArn)) return { ...state, operation: advance(state.operation, event) };
  if (!event.status.endsWith('_FAILED')) return state;
  if (state.operation?.status === 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS') {
    // What was replaced could not be removed: the update is a success all the same.
    return {
      ...state,
      warnings: [
        ...state.warnings,
        `${event.logicalId} was replaced and could not be removed: ${event.reason ?? event.status}`,
      ],
    };
  }
  if (state.firstFailure !== undefined || cancelled.test(event.reason ?? '')) return state;
  return { ...state, firstFailure: event };
}

function advance(operation: StackOperation | undefined, event: StackEvent): StackOperation {
  return {
    startedAt: operation?.startedAt ?? event.at,
    status: event.status,
    reason: event.reason ?? operation?.reason,
  };
}

/** Beginnings of resources are left out: their ends say the same and half as often. */
function describeEvent(event: StackEvent, stackArn: string): readonly string[] {
  const reason = event.reason === undefined ? '' : `: ${event.reason}`;
  if (isOfStack(event, stackArn)) return [`stack ${event.status}${reason}`];
  if (event.status.endsWith('_IN_PROGRESS')) return [];
  return [`${event.status} ${event.logicalId} (${event.type})${event.status.endsWith('_FAILED') ? reason : ''}`];
}

function isOfStack(event: StackEvent, stackArn: string): boolean {
  return event.physicalId === stackArn;
}
