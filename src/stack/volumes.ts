/** Volumes of EBS: encrypted, in the first zone, with the snapshots that AWS makes of them. */

import type { Config, VolumeConfig } from '../config/model.ts';
import { volumeVariable } from '../config/usable.ts';
import { buildRole } from './compute/roles.ts';
import type { Encryption } from './encryption.ts';
import { attribute, pseudo, type Resource, ref, resource, sub } from './model.ts';
import { logicalPrefix, physicalName } from './names.ts';
import type { Offer } from './offer.ts';
import { type Statement, trustService } from './policy.ts';
import type { Resolvable, Sub } from './resolvable.ts';
import { stackTags } from './tags.ts';

export interface Volumes {
  readonly resources: readonly Resource[];
  readonly offers: readonly Offer[];
  readonly arns: readonly Resolvable<string>[];
}

type Volume = Resource<'AWS::EC2::Volume'>;

export function buildVolumes(config: Config, encryption: Encryption): Volumes {
  const built = config.storage.volumes.map((volume) => ({ config: volume, volume: buildVolume(volume, encryption) }));
  return {
    resources: [...built.map(({ volume }) => volume), ...buildSnapshots(config, built)],
    offers: built.map((one) => buildOffer(config, one.config.key, one.volume)),
    arns: built.map(({ volume }) => arnOf(volume)),
  };
}

function buildVolume({ key, size, type }: VolumeConfig, encryption: Encryption): Volume {
  return resource(
    `${logicalPrefix(key)}Volume`,
    'AWS::EC2::Volume',
    {
      AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] },
      Encrypted: true,
      KmsKeyId: encryption.key,
      Size: size,
      VolumeType: type,
    },
    { deletionPolicy: 'Snapshot', updateReplacePolicy: 'Snapshot' },
  );
}

interface Built {
  readonly config: VolumeConfig;
  readonly volume: Volume;
}

/** A policy for each volume that wants some, found by the tag Name, which no other volume of the account has. */
function buildSnapshots(config: Config, built: readonly Built[]): readonly Resource[] {
  const wanted = built.flatMap(({ config: { key, snapshots }, volume }) =>
    snapshots === undefined ? [] : [{ key, snapshots, volume, name: physicalName(config, volume.logicalId) }],
  );
  if (wanted.length === 0) return [];
  const role = buildRole(
    config.project,
    'SnapshotRole',
    trustService('dlm.amazonaws.com'),
    snapshotStatements(
      wanted.map(({ volume }) => arnOf(volume)),
      wanted.map(({ name }) => name),
    ),
  );
  const policies = wanted.map(({ key, snapshots: { everyHours, keep }, name }) =>
    resource(`${logicalPrefix(key)}VolumeSnapshotPolicy`, 'AWS::DLM::LifecyclePolicy', {
      Description: `Snapshots of the volume ${key}`,
      ExecutionRoleArn: attribute(role, 'Arn'),
      State: 'ENABLED',
      PolicyDetails: {
        ResourceTypes: ['VOLUME'],
        TargetTags: [{ Key: 'Name', Value: name }],
        Schedules: [
          {
            Name: `every ${everyHours}h`,
            CopyTags: true,
            CreateRule: { Interval: everyHours, IntervalUnit: 'HOURS', Times: ['03:00'] },
            RetainRule: { Count: keep },
          },
        ],
      },
    }),
  );
  return [role, ...policies];
}

/**
 * The narrow form of AWS's policy AWSDataLifecycleManagerServiceRole. A snapshot has the tags of its volume, and its ARN
 * no account. Descriptions know no resources.
 */
function snapshotStatements(volumes: readonly Sub[], names: readonly string[]): readonly Statement[] {
  const snapshots = sub`arn:${pseudo.partition}:ec2:${pseudo.region}::snapshot/*`;
  return [
    { actions: ['ec2:CreateSnapshot'], resources: [...volumes, snapshots] },
    { actions: ['ec2:CreateTags'], resources: [snapshots] },
    {
      actions: ['ec2:DeleteSnapshot'],
      resources: [snapshots],
      condition: { StringEquals: { 'aws:ResourceTag/Name': [...names] } },
    },
    { actions: ['ec2:DescribeSnapshots', 'ec2:DescribeVolumes'], resources: ['*'] },
  ];
}

/** For instances of this stack: one of them at a time has it. */
function buildOffer(config: Config, key: string, volume: Volume): Offer {
  const { Environment, Project } = stackTags(config);
  const instances = sub`arn:${pseudo.partition}:ec2:${pseudo.region}:${pseudo.accountId}:instance/*`;
  const actions = ['ec2:AttachVolume', 'ec2:DetachVolume'];
  const ours = { 'aws:ResourceTag/Environment': Environment ?? '', 'aws:ResourceTag/Project': Project ?? '' };
  return {
    key,
    statements: [
      { actions, resources: [arnOf(volume)] },
      { actions, resources: [instances], condition: { StringEquals: ours } },
    ],
    variables: { [volumeVariable(key)]: ref(volume) },
    secrets: {},
    secretStatements: [],
    doors: [],
  };
}

function arnOf(volume: Volume): Sub {
  return sub`arn:${pseudo.partition}:ec2:${pseudo.region}:${pseudo.accountId}:volume/${ref(volume)}`;
}
