/** A typed resource as the template declares it. */

import type { ResourceDeclaration } from '../template/model.ts';
import { sortedObject } from './json.ts';
import type { Resource } from './model.ts';

export function buildDeclaration(resource: Resource): ResourceDeclaration {
  const { type, properties, dependsOn, condition } = resource;
  const { deletionPolicy, updateReplacePolicy, creationPolicy, updatePolicy } = resource;
  return {
    Type: type,
    Properties: sortedObject(properties),
    ...(dependsOn.length === 0 ? {} : { DependsOn: [...dependsOn].sort() }),
    ...(condition === undefined ? {} : { Condition: condition }),
    ...(deletionPolicy === undefined ? {} : { DeletionPolicy: deletionPolicy }),
    ...(updateReplacePolicy === undefined ? {} : { UpdateReplacePolicy: updateReplacePolicy }),
    ...(creationPolicy === undefined ? {} : { CreationPolicy: creationPolicy }),
    ...(updatePolicy === undefined ? {} : { UpdatePolicy: updatePolicy }),
  };
}
