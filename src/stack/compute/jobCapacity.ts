/** Where the runs of a job take place: a compute environment that is empty, and free, while nothing runs. */

import type { JobConfig } from '../../config/model.ts';
import { rolePath } from '../boundary.ts';
import { attribute, type Resource, ref, resource } from '../model.ts';
import type { Network } from '../network.ts';
import { trustService } from '../policy.ts';
import { buildRole } from './roles.ts';

export interface CapacityRequest {
  readonly project: string;
  readonly prefix: string;
  readonly job: JobConfig;
  readonly network: Network;
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
  /** Into what the job uses. */
  readonly ways: readonly Resource[];
}

export interface Capacity {
  readonly resources: readonly Resource[];
  readonly environment: Resource<'AWS::Batch::ComputeEnvironment'>;
}

const kinds = {
  fargate: { standard: 'Fargate', spot: 'FargateSpot' },
  ec2: { standard: 'Ec2', spot: 'Ec2Spot' },
} as const;

/**
 * Named after what it is made of: Batch changes none into another ("Updating compute environments"), so the new one is
 * made beside the old one, the queue turns to it, and the old one goes.
 */
export function buildCapacity(request: CapacityRequest): Capacity {
  const { prefix, job, network } = request;
  const logicalId = `${prefix}${kinds[job.on][job.spot ? 'spot' : 'standard']}ComputeEnvironment`;
  const shared = { MaxvCpus: job.maximumVcpus, Subnets: network.taskSubnets };
  // Without routes a run cannot pull its image, and without its ways it meets closed doors.
  const options = { dependsOn: [...network.outbound, ...request.ways] };
  if (job.on === 'fargate') {
    const ComputeResources = {
      ...shared,
      Type: job.spot ? 'FARGATE_SPOT' : 'FARGATE',
      SecurityGroupIds: [ref(request.securityGroup)],
    };
    const properties = { Type: 'MANAGED', ComputeResources } as const;
    const environment = resource(logicalId, 'AWS::Batch::ComputeEnvironment', properties, options);
    return { resources: [environment], environment };
  }
  const { resources, launchTemplate, profile } = buildInstances(request);
  const environment = resource(
    logicalId,
    'AWS::Batch::ComputeEnvironment',
    {
      Type: 'MANAGED',
      // Instances are renewed in place; Batch can do so by its own service-linked role, with these strategies.
      ReplaceComputeEnvironment: false,
      ComputeResources: {
        ...shared,
        Type: job.spot ? 'SPOT' : 'EC2',
        AllocationStrategy: job.spot ? 'SPOT_PRICE_CAPACITY_OPTIMIZED' : 'BEST_FIT_PROGRESSIVE',
        Ec2Configuration: [{ ImageType: 'ECS_AL2023' }],
        InstanceRole: attribute(profile, 'Arn'),
        InstanceTypes: [job.platform === 'linux/arm64' ? 'default_arm64' : 'default_x86_64'],
        LaunchTemplate: {
          LaunchTemplateId: ref(launchTemplate),
          Version: attribute(launchTemplate, 'LatestVersionNumber'),
        },
        MinvCpus: 0,
        UpdateToLatestImageVersion: true,
      },
    },
    options,
  );
  return { resources: [...resources, environment], environment };
}

/** GiB: what the image of AWS for ECS needs, and room for images of ours. */
const DISK = 50;

function buildInstances({ project, prefix, job, network, securityGroup }: CapacityRequest) {
  const role = buildInstanceRole(project, prefix);
  const profile = resource(`${prefix}InstanceProfile`, 'AWS::IAM::InstanceProfile', {
    Path: rolePath(project),
    Roles: [ref(role)],
  });
  const launchTemplate = resource(`${prefix}LaunchTemplate`, 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: {
      BlockDeviceMappings: [
        {
          DeviceName: '/dev/xvda',
          Ebs: { DeleteOnTermination: true, Encrypted: true, VolumeSize: DISK, VolumeType: 'gp3' },
        },
      ],
      MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'required' },
      // An interface that says who has a public address must also say its groups; the compute environment then names none.
      NetworkInterfaces: [
        {
          AssociatePublicIpAddress: network.assignPublicIp === 'ENABLED',
          DeleteOnTermination: true,
          Description: `Runs of ${job.key}`,
          DeviceIndex: 0,
          Groups: [ref(securityGroup)],
        },
      ],
    },
  });
  return { resources: [role, profile, launchTemplate], launchTemplate, profile };
}

/**
 * For the agent of ECS on an instance: the narrow form of AWS's policy AmazonEC2ContainerServiceforEC2Role. Images, secrets
 * and logs are the execution role's. Batch makes the cluster and gives it a name that nobody knows before.
 */
function buildInstanceRole(project: string, prefix: string): Resource<'AWS::IAM::Role'> {
  return buildRole(project, `${prefix}InstanceRole`, trustService('ec2.amazonaws.com'), [
    { actions: instanceActions, resources: ['*'] },
  ]);
}

export const instanceActions: readonly string[] = [
  'ec2:DescribeTags',
  'ecs:DeregisterContainerInstance',
  'ecs:DiscoverPollEndpoint',
  'ecs:Poll',
  'ecs:RegisterContainerInstance',
  'ecs:StartTelemetrySession',
  'ecs:SubmitAttachmentStateChanges',
  'ecs:SubmitContainerStateChange',
  'ecs:SubmitTaskStateChange',
  'ecs:TagResource',
  'ecs:UpdateContainerInstancesState',
];
