/** The six tags of the convention, and `Name`, on everything that takes tags. */

import type { Config } from '../config/model.ts';
import type { Json, ResourceDeclaration } from '../template/model.ts';
import { CREATED_AT, type Parameter, ref } from './model.ts';
import { physicalName } from './names.ts';
import type { Ref } from './resolvable.ts';
import { taggableTypes } from './types.generated.ts';

const MANAGED_BY = 'inferloop-infra';

/** What the tags Owner and CostCenter say when the file does not. */
const UNASSIGNED = 'unassigned';

/** A date computed again would make every plan differ from the last, so the date of creation is a parameter. */
export const createdAt: Parameter = {
  logicalId: CREATED_AT,
  declaration: { Type: 'String', Description: 'When the stack was made; the tag CreatedAt of every resource.' },
};

/**
 * Tags of the stack itself. CloudFormation hands them on to every resource, so only such are here that never change:
 * a changed tag of a listener rule would send its weights again.
 */
export function stackTags({ environment, project }: Config): { readonly [name: string]: string } {
  return { Environment: environment, ManagedBy: MANAGED_BY, Project: project };
}

/**
 * Taggable by the specification, and left without tags: any change of a listener or its rule, also of a tag, may send
 * the weights of the template again, and cfn-lint's specification does not know the tags of the others yet.
 */
const untagged: ReadonlySet<string> = new Set([
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::CloudWatch::Dashboard',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
]);

/** The declaration with its tags, sorted by name; as it is when its type gets none. */
export function withTags(config: Config, logicalId: string, declaration: ResourceDeclaration): ResourceDeclaration {
  const taggable = taggableTypes.get(declaration.Type);
  if (taggable === undefined || untagged.has(declaration.Type)) return declaration;
  const tags = tagsIn(taggable.form, config, logicalId);
  return { ...declaration, Properties: { ...declaration.Properties, [taggable.property]: tags } };
}

function tagsIn(form: 'list' | 'map' | 'propagated', config: Config, logicalId: string): Json {
  switch (form) {
    case 'list':
      return resourceTags(config, logicalId);
    case 'map':
      return tagValues(config, logicalId);
    case 'propagated':
      return resourceTags(config, logicalId).map((tag) => ({ ...tag, PropagateAtLaunch: true }));
  }
}

/** Of what is made by something else that the stack makes: a disk with its instance. Sorted by name. */
export function resourceTags(config: Config, logicalId: string) {
  return Object.entries(tagValues(config, logicalId))
    .map(([Key, Value]) => ({ Key, Value }))
    .sort((a, b) => (a.Key < b.Key ? -1 : 1));
}

function tagValues(config: Config, logicalId: string): { readonly [name: string]: string | Ref } {
  const { owner, costCenter, more } = config.tags;
  return {
    ...more,
    ...stackTags(config),
    CostCenter: costCenter ?? UNASSIGNED,
    CreatedAt: ref(createdAt),
    Name: physicalName(config, logicalId),
    Owner: owner ?? UNASSIGNED,
  };
}
