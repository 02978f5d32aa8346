/** `resources:` of the file → resources as CloudFormation declares them. */

import type { Json, JsonObject, ResourceDeclaration } from '../../template/model.ts';
import { isJson } from '../../template/parse.ts';
import type { Config } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

export function buildResources(resources: NonNullable<InferloopFile['resources']>): Config['resources'] {
  return Object.fromEntries(
    Object.entries(resources).map(([logicalId, { Type = '', ...rest }]): [string, ResourceDeclaration] => [
      logicalId,
      { Type, ...membersOf(rest) },
    ]),
  );
}

/** What YAML holds beyond JSON (infinity) is refused as no value of the schema before. */
function membersOf(members: { readonly [name: string]: unknown }): JsonObject {
  const entries = Object.entries(members).filter((entry): entry is [string, Json] => isJson(entry[1]));
  return Object.fromEntries(entries);
}
