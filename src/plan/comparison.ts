/** The changes that a template would make, found without CloudFormation: for a stack that is not there yet, or busy. */

import type { JsonObject } from '../template/model.ts';
import type { ResourceChange } from './changeSet.ts';
import { renderCanonical } from './digest.ts';
import type { ReadableResource, ReadableResources } from './snapshot.ts';

/** In the words of a change set; replacement is left open, for only CloudFormation decides it. */
export function compareResources(before: ReadableResources, after: ReadableResources): readonly ResourceChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap((logicalId) => compareResource(before[logicalId], after[logicalId]));
}

function compareResource(
  before: ReadableResource | undefined,
  after: ReadableResource | undefined,
): readonly ResourceChange[] {
  const resource = after ?? before;
  const contexts = { before: contextOf(before), after: contextOf(after) };
  if (resource === undefined || renderCanonical(contexts.before) === renderCanonical(contexts.after)) return [];
  return [
    {
      ...contexts,
      action: before === undefined ? 'Add' : after === undefined ? 'Remove' : 'Modify',
      logicalId: resource.logicalId,
      physicalId: undefined,
      type: resource.type,
      replacement: undefined,
      policyAction: after === undefined ? (resource.declaration.DeletionPolicy ?? 'Delete') : undefined,
      scope: [],
      details: [],
    },
  ];
}

function contextOf(resource: ReadableResource | undefined): JsonObject | undefined {
  if (resource === undefined) return undefined;
  const { DeletionPolicy, UpdateReplacePolicy } = resource.declaration;
  return {
    Properties: resource.properties,
    ...(DeletionPolicy === undefined ? {} : { DeletionPolicy }),
    ...(UpdateReplacePolicy === undefined ? {} : { UpdateReplacePolicy }),
  };
}
