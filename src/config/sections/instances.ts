/** `instances:` of the file → its configuration. */

import type { NamedFiles } from '../files.ts';
import { architectureOf } from '../instanceType.ts';
import type { InstanceHttpConfig, InstanceImage, InstancesConfig } from '../model.ts';
import type { Node } from '../node.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseRange, parseSize } from '../units.ts';
import { buildSecrets, textsAt } from './container.ts';
import { buildHttp } from './http.ts';

type InstancesFile = NonNullable<InferloopFile['instances']>;
type GroupFile = InstancesFile[string];

export function buildInstances(groups: InstancesFile, root: Node, files: NamedFiles): readonly InstancesConfig[] {
  return Object.entries(groups)
    .map(([key, group]) => buildGroup(key, group, root, files))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Scaling by CPU takes nothing away from a group that somebody started by hand, unless the file says so. */
const CPU_PERCENTAGE = 70;

function buildGroup(key: string, group: GroupFile, root: Node, files: NamedFiles): InstancesConfig {
  const path = ['instances', key];
  const type = group.type ?? '';
  const { minimum, maximum } = parseRange(group.range ?? '1-1');
  const scales = minimum > 0 && minimum < maximum;
  return {
    key,
    type,
    minimum,
    maximum,
    cpuPercentage: group.cpu_percentage ?? (scales ? CPU_PERCENTAGE : undefined),
    spot: group.spot ?? false,
    disk: parseSize(group.disk ?? '30GB'),
    rootDevice: group.root_device ?? '/dev/xvda',
    image: group.image === undefined ? defaultImage(type) : parseImage(group.image),
    userData:
      group.user_data === undefined
        ? undefined
        : { path: group.user_data, file: files[group.user_data] ?? unread(group.user_data) },
    cloudwatchAgent: group.cloudwatch_agent ?? false,
    variables: textsAt(root, [...path, 'variables']),
    secrets: buildSecrets(group.secrets),
    uses: [...(group.uses ?? [])].sort(),
    http: group.http === undefined ? undefined : buildInstanceHttp(group.http),
  };
}

function unread(path: string) {
  return { kind: 'unreadable', reason: `${path} was not read` } as const;
}

/** Amazon Linux 2023, whose name for an architecture is that of its parameter. */
function defaultImage(type: string): InstanceImage {
  const path = `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architectureOf(type)}`;
  return { kind: 'parameter', path };
}

function parseImage(image: string): InstanceImage {
  return image.startsWith('ssm:')
    ? { kind: 'parameter', path: image.slice('ssm:'.length) }
    : { kind: 'ami', id: image };
}

function buildInstanceHttp(http: NonNullable<GroupFile['http']>): InstanceHttpConfig {
  return { ...buildHttp(http), port: http.port ?? 80 };
}
