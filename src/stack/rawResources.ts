/** Resources that the file declares itself: what every resource of a stack has, unless they say otherwise. */

import type { Finding } from '../config/checks/finding.ts';
import type { Config } from '../config/model.ts';
import type { ResourceDeclaration } from '../template/model.ts';
import { boundary, rolePath } from './boundary.ts';
import { sortedObject } from './json.ts';
import type { Stack } from './model.ts';
import { ownerOf } from './owner.ts';
import { resourceTags, withTags } from './tags.ts';

export function buildRawResources(config: Config): Stack['resources'] {
  return Object.fromEntries(
    Object.entries(config.resources).map(([logicalId, declaration]) => [
      logicalId,
      buildRawResource(config, logicalId, bounded(config, declaration)),
    ]),
  );
}

/** After `AWS::`: what people add most beside what the file makes; all take tags as a list in `Tags`. */
export const taggable = [
  ...['DynamoDB::Table', 'EC2::Instance', 'ECR::Repository', 'ElastiCache::ReplicationGroup', 'Events::EventBus'],
  ...['Kinesis::Stream', 'KinesisFirehose::DeliveryStream', 'OpenSearchService::Domain', 'RDS::DBCluster'],
  ...['SecretsManager::Secret', 'SNS::Topic', 'SQS::Queue', 'StepFunctions::StateMachine'],
];

/** Tags of its own are all that it gets. */
function buildRawResource(config: Config, logicalId: string, declaration: ResourceDeclaration): ResourceDeclaration {
  const { Type, Properties = {} } = declaration;
  if (Object.keys(Properties).some((property) => property.endsWith('Tags'))) return declaration;
  if (!taggable.includes(Type.replace(/^AWS::/, ''))) return withTags(config, logicalId, declaration);
  return { ...declaration, Properties: { ...Properties, Tags: resourceTags(config, logicalId) } };
}

/** The execution role of bootstrap makes no role without them. */
function bounded({ project }: Config, declaration: ResourceDeclaration): ResourceDeclaration {
  if (declaration.Type !== 'AWS::IAM::Role') return declaration;
  const bounds = { Path: rolePath(project), PermissionsBoundary: boundary.value };
  return { ...declaration, Properties: sortedObject({ ...bounds, ...declaration.Properties }) };
}

/** A name that the stack has already; told at both places. */
export function checkNames(config: Config, made: Pick<Stack, 'parameters' | 'resources'>): readonly Finding[] {
  return Object.keys(config.resources).flatMap((logicalId): readonly Finding[] => {
    const type = made.resources[logicalId]?.Type ?? made.parameters[logicalId]?.Type;
    if (type === undefined) return [];
    const [own, owner] = [['resources', logicalId], ownerOf(config, logicalId)];
    const what = Object.hasOwn(made.resources, logicalId) ? type : 'a parameter of the stack';
    const by = owner === undefined ? 'this file' : `\`${owner.join('.')}\``;
    const message = `the logical id \`${logicalId}\` is taken: ${by} makes ${what} of that name`;
    const hint = 'give the resource another one; what the file makes is changed by `overrides`';
    const other: readonly Finding[] =
      owner === undefined ? [] : [{ severity: 'error', paths: [owner, own], message, hint }];
    return [{ severity: 'error', paths: [own, ...(owner === undefined ? [] : [owner])], message, hint }, ...other];
  });
}
