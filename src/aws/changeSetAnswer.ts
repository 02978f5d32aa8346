/** Answers of DescribeChangeSet: two of them merged, and read into our words. */

import type {
  Change,
  DescribeChangeSetOutput,
  ResourceChangeDetail,
  ResourceChange as WireChange,
} from '@aws-sdk/client-cloudformation';
import type { ChangeDetail, ChangeSet, ResourceChange } from '../plan/changeSet.ts';
import type { JsonObject } from '../template/model.ts';

/** How CloudFormation says "no changes", for templates without and with transforms. */
const noChanges = ["The submitted information didn't contain changes", 'No updates are to be performed'];

/** How CloudFormation says that the description with values left something out. */
const INCOMPLETE = '[WARN]';

/**
 * The description with values knows more: it leaves out a dependent whose value turns out equal (recorded answers of
 * 2025). Only when it warns that it is incomplete, what it lacks is taken from the plain one.
 */
export function mergeDescriptions(
  plain: DescribeChangeSetOutput,
  rich: DescribeChangeSetOutput,
): DescribeChangeSetOutput {
  if (rich.StatusReason?.includes(INCOMPLETE) !== true) return { ...rich, StatusReason: plain.StatusReason };
  const richer = new Map((rich.Changes ?? []).map((change) => [change.ResourceChange?.LogicalResourceId, change]));
  return { ...plain, Changes: (plain.Changes ?? []).map((change) => mergeChange(change, richer)) };
}

function mergeChange(plain: Change, richer: ReadonlyMap<string | undefined, Change>): Change {
  const rich = richer.get(plain.ResourceChange?.LogicalResourceId)?.ResourceChange;
  if (rich === undefined) return plain;
  const known = new Set((rich.Details ?? []).map(keyOf));
  const missing = (plain.ResourceChange?.Details ?? []).filter((detail) => !known.has(keyOf(detail)));
  return {
    ...plain,
    ResourceChange: { ...plain.ResourceChange, ...rich, Details: [...(rich.Details ?? []), ...missing] },
  };
}

/** Without the path: only the richer answer has one. */
function keyOf({ Target, ChangeSource, CausingEntity }: ResourceChangeDetail): string {
  return [Target?.Attribute, Target?.Name, ChangeSource, CausingEntity].join('\n');
}

export function parseChangeSet(answer: DescribeChangeSetOutput): ChangeSet {
  const statusReason = answer.StatusReason ?? '';
  return {
    arn: answer.ChangeSetId ?? '',
    name: answer.ChangeSetName ?? '',
    stackName: answer.StackName ?? '',
    stackArn: answer.StackId ?? '',
    status: parseStatus(answer.Status ?? '', statusReason),
    statusReason,
    executionStatus: answer.ExecutionStatus ?? 'UNAVAILABLE',
    description: answer.Description ?? '',
    parameters: Object.fromEntries(
      (answer.Parameters ?? []).map((parameter) => [parameter.ParameterKey ?? '', parameter.ParameterValue ?? '']),
    ),
    capabilities: answer.Capabilities ?? [],
    changes: (answer.Changes ?? []).flatMap((change) =>
      change.ResourceChange === undefined ? [] : [parseChange(change.ResourceChange)],
    ),
  };
}

/** An empty list of changes says nothing: a change set that alters only outputs has one, and is executable. */
function parseStatus(status: string, reason: string): ChangeSet['status'] {
  if (status === 'CREATE_PENDING' || status === 'CREATE_IN_PROGRESS') return 'pending';
  if (status === 'CREATE_COMPLETE') return 'complete';
  return status === 'FAILED' && noChanges.some((words) => reason.startsWith(words)) ? 'no-changes' : 'failed';
}

function parseChange(change: WireChange): ResourceChange {
  return {
    action: change.Action ?? '',
    logicalId: change.LogicalResourceId ?? '',
    physicalId: change.PhysicalResourceId,
    type: change.ResourceType ?? '',
    replacement: change.Replacement,
    policyAction: change.PolicyAction,
    scope: change.Scope ?? [],
    details: (change.Details ?? []).map(parseDetail),
    before: parseContext(change.BeforeContext),
    after: parseContext(change.AfterContext),
  };
}

function parseDetail(detail: ResourceChangeDetail): ChangeDetail {
  const target = detail.Target;
  return {
    attribute: target?.Attribute ?? '',
    name: target?.Name,
    path: target?.Path,
    requiresRecreation: target?.RequiresRecreation,
    before: target?.BeforeValue,
    after: target?.AfterValue,
    evaluation: detail.Evaluation,
    changeSource: detail.ChangeSource,
    causingEntity: detail.CausingEntity,
  };
}

/** JSON in a string, which CloudFormation may cut when it is long: then there is no context. */
function parseContext(text: string | undefined): JsonObject | undefined {
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What JSON.parse returns is JSON; only its outermost kind is open. */
function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
