/** Answers that tell of change sets. */

import { booleanOf } from '../members.ts';
import type { Answer, AnswerObject, Call } from '../service.ts';
import { requireChangeSet } from './changeSets.ts';
import type { ResourceChange } from './changes.ts';
import type { Deps } from './deps.ts';
import { pageAsked } from './pages.ts';
import { describeParameters } from './parameters.ts';
import { requireStack } from './stackStates.ts';
import type { ChangeSet, Stack, Tags } from './state.ts';

export function describeTags(tags: Tags): Answer {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** Contexts are JSON texts on the wire. */
function describeChange(change: ResourceChange, valued: boolean): AnswerObject {
  const { BeforeContext, AfterContext, Scope, Details, ...rest } = change;
  const contexts = valued && {
    BeforeContext: BeforeContext && JSON.stringify(BeforeContext),
    AfterContext: AfterContext && JSON.stringify(AfterContext),
  };
  const details = Details.map((detail): AnswerObject => ({ ...detail, Target: { ...detail.Target } }));
  return { Type: 'Resource', ResourceChange: { ...rest, Scope, Details: details, ...contexts } };
}

function summarize(stack: Stack, changeSet: ChangeSet): AnswerObject {
  return {
    ChangeSetId: changeSet.id,
    ChangeSetName: changeSet.name,
    StackId: stack.id,
    StackName: stack.name,
    Description: changeSet.description,
    CreationTime: changeSet.createdAt,
    ExecutionStatus: changeSet.executionStatus,
    Status: changeSet.status,
    StatusReason: changeSet.statusReason,
    IncludeNestedStacks: false,
  };
}

export function describeChangeSet(deps: Deps, call: Call): AnswerObject {
  const { stack, changeSet } = requireChangeSet(deps.state, call);
  const valued = booleanOf(call.input, 'IncludePropertyValues') === true;
  const { items, NextToken } = pageAsked(
    valued ? changeSet.changes.valued : changeSet.changes.plain,
    call.input,
    deps.pageSize,
  );
  const { desired } = changeSet;
  return {
    ...summarize(stack, changeSet),
    Parameters: desired.parameters.length === 0 ? undefined : describeParameters(desired.parameters),
    NotificationARNs: desired.notificationArns,
    RollbackConfiguration: {},
    Capabilities: desired.capabilities,
    Tags: Object.keys(desired.tags).length === 0 ? undefined : describeTags(desired.tags),
    OnStackFailure: changeSet.onStackFailure,
    Changes: items.map((change) => describeChange(change, valued)),
    NextToken,
  };
}

export function listChangeSets(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  const { items, NextToken } = pageAsked([...stack.changeSets.values()], call.input, deps.pageSize);
  return { Summaries: items.map((changeSet) => summarize(stack, changeSet)), NextToken };
}
