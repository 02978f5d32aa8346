/** A typed resource as the template declares it. */

import { DeployError } from '../errors.ts';
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

/**
 * Resources, parameters or outputs by their names. Of two with one name the later would take the place of the earlier,
 * and nobody would see it; the checks of a file leave no such names.
 */
export function byName<T>(entries: readonly (readonly [name: string, value: T])[]): { readonly [name: string]: T } {
  const seen = new Set<string>();
  for (const [name] of entries) {
    if (seen.has(name))
      throw new DeployError('internal', `two parts of the stack are called ${name}`, { fault: 'inferloop' });
    seen.add(name);
  }
  return Object.fromEntries(entries);
}
