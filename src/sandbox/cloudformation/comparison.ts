/** What a change set would do: every resource of the template against every deployed one. */

import { evaluateCondition, evaluateObject, type Scope } from '../../template/evaluate.ts';
import { type Json, type JsonObject, type ResourceDeclaration, Unknown } from '../../template/model.ts';
import { deploymentOrder } from '../../template/references.ts';
import type { ResourceSpecification, Specification } from '../spec/specification.ts';
import { changedParameters, type Verdict } from './causes.ts';
import type { ResourceAttribute, ResourceChange } from './changes.ts';
import { compareResource, type Side } from './details.ts';
import { renderValue } from './paths.ts';
import { deletionPolicy, replacementPolicy } from './policies.ts';
import { describedValue, type LookUp, makeScope, type ScopeOptions } from './scope.ts';
import type { Desired, Stack, StackResource } from './state.ts';
import { withStackTags } from './tags.ts';

export interface Comparison {
  readonly stack: Pick<Stack, 'id' | 'name' | 'region' | 'resources'>;
  readonly before: Desired | undefined;
  readonly after: Desired;
  readonly specification: Specification;
  readonly importValue: ScopeOptions['importValue'];
}

interface Scopes {
  readonly real: Scope;
  readonly shown: Scope;
}

function makeScopes({ stack, importValue }: Comparison, desired: Desired, lookUp: LookUp): Scopes {
  return {
    real: makeScope(stack, desired, { lookUp, importValue }),
    shown: makeScope(stack, desired, { lookUp, importValue, masked: true }),
  };
}

function renderProperties(
  declaration: ResourceDeclaration,
  scope: Scope,
  desired: Desired,
  specification: ResourceSpecification | undefined,
): JsonObject {
  const properties = evaluateObject(declaration.Properties ?? {}, scope);
  const rendered = Object.entries(withStackTags(properties, desired.tags, specification)).map(
    ([name, value]) => [name, renderValue(value)] as const,
  );
  return Object.fromEntries(rendered);
}

function makeSide(
  declaration: ResourceDeclaration,
  scopes: Scopes,
  desired: Desired,
  specification: ResourceSpecification | undefined,
): Side {
  return {
    declaration,
    scope: scopes.real,
    properties: renderProperties(declaration, scopes.real, desired, specification),
    shown: renderProperties(declaration, scopes.shown, desired, specification),
  };
}

/** BeforeContext and AfterContext: the resource as its declaration would be with every value in place. */
function contextOf({ declaration, shown }: Side): Json {
  const { CreationPolicy, DeletionPolicy, Metadata, UpdatePolicy, UpdateReplacePolicy } = declaration;
  const others = Object.entries({ CreationPolicy, DeletionPolicy, Metadata, UpdatePolicy, UpdateReplacePolicy });
  const present = others.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { Properties: shown, ...Object.fromEntries(present) };
}

const nothing = { PolicyAction: undefined, Replacement: undefined, Scope: [], Details: [] } as const;

/** `valued`: as described with IncludePropertyValues. Sorted by logical id. */
export function compare(comparison: Comparison, valued: boolean): readonly ResourceChange[] {
  const { stack, after, specification } = comparison;
  const before = comparison.before ?? { ...after, template: { Resources: {} }, parameters: [], tags: {} };
  const deployed = [...stack.resources.values()].filter(({ physicalId }) => physicalId !== undefined);
  const byId = new Map(deployed.map((resource) => [resource.logicalId, resource]));
  const verdicts = new Map<string, Verdict>();
  const known = (resource: StackResource, attribute: string | undefined) =>
    describedValue(resource, attribute, specification(resource.type));
  const beforeScopes = makeScopes(comparison, before, (logicalId, attribute) => {
    const resource = byId.get(logicalId);
    return resource ? known(resource, attribute) : new Unknown(logicalId);
  });
  const afterScopes = makeScopes(comparison, after, (logicalId, attribute) => {
    const resource = byId.get(logicalId);
    const verdict = verdicts.get(logicalId);
    const stays = verdict === 'unchanged' || verdict === 'modified';
    return resource && stays ? known(resource, attribute) : new Unknown(`${logicalId} is known after apply`);
  });
  const parameters = changedParameters(before.parameters, after.parameters);
  const sideBefore = (resource: StackResource) =>
    makeSide(
      before.template.Resources[resource.logicalId] ?? resource.declaration,
      beforeScopes,
      before,
      specification(resource.type),
    );
  const changes: ResourceChange[] = [];
  const wanted = new Set<string>();

  for (const logicalId of deploymentOrder(after.template)) {
    const declaration = after.template.Resources[logicalId];
    if (!declaration) continue;
    if (declaration.Condition !== undefined && evaluateCondition(declaration.Condition, afterScopes.real) === false)
      continue;
    wanted.add(logicalId);
    const resource = byId.get(logicalId);
    const own = specification(declaration.Type);
    const side = makeSide(declaration, afterScopes, after, own);
    const subject = {
      LogicalResourceId: logicalId,
      PhysicalResourceId: resource?.physicalId,
      ResourceType: declaration.Type,
    };
    if (!resource) {
      verdicts.set(logicalId, 'added');
      changes.push({ ...nothing, ...subject, Action: 'Add', BeforeContext: undefined, AfterContext: contextOf(side) });
      continue;
    }
    const old = sideBefore(resource);
    const found = compareResource(old, side, { specification: own, parameters, verdicts, valued });
    verdicts.set(logicalId, verdictOf(found?.replacement));
    if (!found) continue;
    changes.push({
      ...subject,
      Action: 'Modify',
      Replacement: found.replacement,
      PolicyAction: found.replacement === 'False' ? undefined : `ReplaceAnd${replacementPolicy(declaration)}`,
      Scope: [...new Set(found.details.map(({ Target }): ResourceAttribute => Target.Attribute))],
      Details: found.details,
      BeforeContext: contextOf(old),
      AfterContext: contextOf(side),
    });
  }
  for (const resource of deployed.filter(({ logicalId }) => !wanted.has(logicalId)))
    changes.push({
      ...nothing,
      Action: 'Remove',
      LogicalResourceId: resource.logicalId,
      PhysicalResourceId: resource.physicalId,
      ResourceType: resource.type,
      PolicyAction: deletionPolicy(resource.declaration),
      BeforeContext: contextOf(sideBefore(resource)),
      AfterContext: undefined,
    });
  return changes.sort((a, b) => (a.LogicalResourceId < b.LogicalResourceId ? -1 : 1));
}

function verdictOf(replacement: 'True' | 'False' | 'Conditional' | undefined): Verdict {
  switch (replacement) {
    case 'True':
      return 'replaced';
    case 'Conditional':
      return 'conditional';
    case 'False':
      return 'modified';
    case undefined:
      return 'unchanged';
  }
}
