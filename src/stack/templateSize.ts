/** What takes the room in a template, for whoever has to make it smaller. */

import type { Template } from '../template/model.ts';

const named = 3;

/** `30 AWS::ECS::TaskDefinition with 40 kB, 90 AWS::IAM::Role with 31 kB`: the types that take most, largest first. */
export function describeRoom({ Resources }: Pick<Template, 'Resources'>): string {
  const types = new Map<string, { count: number; bytes: number }>();
  for (const resource of Object.values(Resources)) {
    const { count, bytes } = types.get(resource.Type) ?? { count: 0, bytes: 0 };
    types.set(resource.Type, { count: count + 1, bytes: bytes + Buffer.byteLength(JSON.stringify(resource)) });
  }
  return [...types]
    .sort(([one, a], [other, b]) => b.bytes - a.bytes || (one < other ? -1 : 1))
    .slice(0, named)
    .map(([type, { count, bytes }]) => `${count} ${type} with ${Math.round(bytes / 1000)} kB`)
    .join(', ');
}
