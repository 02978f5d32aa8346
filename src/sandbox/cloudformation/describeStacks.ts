/** Answers that tell of stacks, their resources and templates. */

import { required, textOf, textsOf } from '../members.ts';
import type { AnswerObject, Call } from '../service.ts';
import type { Deps } from './deps.ts';
import { describeTags } from './describeChangeSets.ts';
import { pageAsked } from './pages.ts';
import { describeParameters } from './parameters.ts';
import { validationError } from './refusals.ts';
import { requireStack } from './stackStates.ts';
import type { Stack, StackResource } from './state.ts';

const drift = { StackDriftStatus: 'NOT_CHECKED' } as const;

function describeStack(stack: Stack): AnswerObject {
  const { deployed } = stack;
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: stack.changeSetId,
    Description: deployed?.template.Description,
    Parameters: deployed && deployed.parameters.length > 0 ? describeParameters(deployed.parameters) : undefined,
    CreationTime: stack.createdAt,
    LastUpdatedTime: stack.updatedAt,
    DeletionTime: stack.deletedAt,
    RollbackConfiguration: {},
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason,
    DisableRollback: stack.disableRollback,
    NotificationARNs: deployed?.notificationArns ?? [],
    Capabilities: deployed?.capabilities,
    Outputs:
      stack.outputs.length === 0
        ? undefined
        : stack.outputs.map(({ key, value, description, exportName }) => ({
            OutputKey: key,
            OutputValue: value,
            Description: description,
            ExportName: exportName,
          })),
    RoleARN: deployed?.roleArn,
    Tags: describeTags(deployed?.tags ?? {}),
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: drift,
    LastOperations: stack.operations
      .filter(({ type }) => type !== 'CREATE_CHANGESET')
      .slice(0, 2)
      .map(({ id, type }) => ({ OperationType: type, OperationId: id })),
  };
}

export function describeStacks(deps: Deps, call: Call): AnswerObject {
  const name = textOf(call.input, 'StackName');
  if (name !== undefined) return { Stacks: [describeStack(requireStack(deps.state, call))] };
  const live = deps.state.stacks.filter(({ region, status }) => region === call.region && status !== 'DELETE_COMPLETE');
  const { items, NextToken } = pageAsked(live, call.input, deps.pageSize);
  return { Stacks: items.map(describeStack), NextToken };
}

export function listStacks(deps: Deps, call: Call): AnswerObject {
  const wanted = textsOf(call.input, 'StackStatusFilter');
  const found = deps.state.stacks.filter(
    ({ region, status }) => region === call.region && (wanted.length === 0 || wanted.includes(status)),
  );
  const { items, NextToken } = pageAsked(found.toReversed(), call.input, deps.pageSize);
  return {
    StackSummaries: items.map((stack) => ({
      StackId: stack.id,
      StackName: stack.name,
      TemplateDescription: stack.deployed?.template.Description,
      CreationTime: stack.createdAt,
      LastUpdatedTime: stack.updatedAt,
      DeletionTime: stack.deletedAt,
      StackStatus: stack.status,
      StackStatusReason: stack.statusReason,
      DriftInformation: drift,
    })),
    NextToken,
  };
}

function describeResource(resource: StackResource): AnswerObject {
  return {
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId,
    ResourceType: resource.type,
    ResourceStatus: resource.status,
    ResourceStatusReason: resource.statusReason,
    DriftInformation: { StackResourceDriftStatus: 'NOT_CHECKED' },
  };
}

function sortedResources(stack: Stack): readonly StackResource[] {
  return [...stack.resources.values()].sort((a, b) => (a.logicalId < b.logicalId ? -1 : 1));
}

export function describeStackResource(deps: Deps, call: Call): AnswerObject {
  const stack = requireStack(deps.state, call);
  const logicalId = required(call.input, 'LogicalResourceId');
  const resource = stack.resources.get(logicalId);
  if (!resource) throw validationError(`Resource ${logicalId} does not exist for stack ${stack.name}`);
  const detail = { StackId: stack.id, StackName: stack.name, LastUpdatedTimestamp: resource.updatedAt };
  const metadata = resource.declaration.Metadata;
  return {
    StackResourceDetail: {
      ...detail,
      ...describeResource(resource),
      Metadata: metadata === undefined ? undefined : JSON.stringify(metadata),
    },
  };
}

export function describeStackResources(deps: Deps, call: Call): AnswerObject {
  const physicalId = textOf(call.input, 'PhysicalResourceId');
  const logicalId = textOf(call.input, 'LogicalResourceId');
  const holder = deps.state.stacks.find(({ resources }) =>
    [...resources.values()].some((one) => one.physicalId === physicalId),
  );
  if (physicalId !== undefined && !holder) throw validationError(`Stack for ${physicalId} does not exist`);
  const stack = physicalId === undefined || !holder ? requireStack(deps.state, call) : holder;
  const found = sortedResources(stack).filter(
    (resource) => logicalId === undefined || resource.logicalId === logicalId,
  );
  return {
    StackResources: found.map((resource) => ({
      StackId: stack.id,
      StackName: stack.name,
      Timestamp: resource.updatedAt,
      ...describeResource(resource),
    })),
  };
}

export function listStackResources(deps: Deps, call: Call): AnswerObject {
  const { items, NextToken } = pageAsked(sortedResources(requireStack(deps.state, call)), call.input, deps.pageSize);
  return {
    StackResourceSummaries: items.map((resource) => ({
      ...describeResource(resource),
      LastUpdatedTimestamp: resource.updatedAt,
    })),
    NextToken,
  };
}

export function listExports(deps: Deps, call: Call): AnswerObject {
  const all = deps.state.stacks
    .filter(({ region, status }) => region === call.region && status !== 'DELETE_COMPLETE')
    .flatMap((stack) =>
      stack.outputs.flatMap(({ exportName, value }) =>
        exportName === undefined ? [] : [{ ExportingStackId: stack.id, Name: exportName, Value: value }],
      ),
    );
  const { items, NextToken } = pageAsked(all, call.input, deps.pageSize);
  return { Exports: items, NextToken };
}

export function listImports(deps: Deps, call: Call): AnswerObject {
  const name = required(call.input, 'ExportName');
  const users = deps.state.stacks.filter(({ imports, status }) => status !== 'DELETE_COMPLETE' && imports.has(name));
  if (users.length === 0) throw validationError(`Export '${name}' is not imported by any stack.`);
  const { items, NextToken } = pageAsked(users, call.input, deps.pageSize);
  return { Imports: items.map((stack) => stack.name), NextToken };
}
