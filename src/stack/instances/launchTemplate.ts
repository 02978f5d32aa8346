/** How an instance is started: its image, type and disk, who may ask its metadata, what it runs first. */

import type { Config, InstanceImage, InstancesConfig } from '../../config/model.ts';
import type { Encryption } from '../encryption.ts';
import { attribute, type Resource, ref, resource } from '../model.ts';
import type { Network } from '../network.ts';
import type { Base64 } from '../resolvable.ts';
import { resourceTags } from '../tags.ts';

export interface LaunchRequest {
  readonly config: Config;
  readonly prefix: string;
  readonly instances: InstancesConfig;
  readonly network: Network;
  readonly encryption: Encryption;
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
  readonly profile: Resource<'AWS::IAM::InstanceProfile'>;
  readonly userData: Base64;
}

/** Without a key pair: who needs a shell opens a session of Systems Manager. */
export function buildLaunchTemplate(request: LaunchRequest): Resource<'AWS::EC2::LaunchTemplate'> {
  const { config, prefix, instances, network, encryption, securityGroup, profile, userData } = request;
  return resource(`${prefix}LaunchTemplate`, 'AWS::EC2::LaunchTemplate', {
    LaunchTemplateData: {
      ImageId: imageId(instances.image),
      InstanceType: instances.type,
      IamInstanceProfile: { Arn: attribute(profile, 'Arn') },
      BlockDeviceMappings: [
        {
          DeviceName: instances.rootDevice,
          Ebs: {
            DeleteOnTermination: true,
            Encrypted: true,
            KmsKeyId: encryption.key,
            VolumeSize: instances.disk,
            VolumeType: 'gp3',
          },
        },
      ],
      MetadataOptions: {
        HttpEndpoint: 'enabled',
        HttpPutResponseHopLimit: hops(instances),
        HttpTokens: 'required',
      },
      // An interface that says who has a public address must also say its groups.
      NetworkInterfaces: [
        {
          AssociatePublicIpAddress: network.assignPublicIp === 'ENABLED',
          DeleteOnTermination: true,
          Description: `Instances of ${instances.key}`,
          DeviceIndex: 0,
          Groups: [ref(securityGroup)],
        },
      ],
      // The group hands its tags on to instances and not to their disks.
      TagSpecifications: [{ ResourceType: 'volume', Tags: resourceTags(config, `${prefix}Instance`) }],
      UserData: userData,
    },
  });
}

/**
 * EC2 reads the parameter whenever it starts an instance (EC2 guide, "Use a Systems Manager parameter to find an AMI"): a
 * new image of AWS comes with new instances and is no change of the stack, which would replace those that run.
 */
function imageId(image: InstanceImage): string {
  return image.kind === 'ami' ? image.id : `resolve:ssm:${image.path}`;
}

/** From a container to the metadata it is one hop further; nobody else may pass the answer on. */
function hops({ userData }: InstancesConfig): number {
  const script = userData?.file.kind === 'text' ? userData.file.text : '';
  return /\b(docker|podman|nerdctl|containerd)\b/.test(script) ? 2 : 1;
}
