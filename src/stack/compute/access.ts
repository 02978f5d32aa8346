/** Who reaches the tasks of a service: its load balancer, and nobody else. */

import type { ServiceConfig } from '../../config/model.ts';
import type { LoadBalancer } from '../loadBalancer.ts';
import { type Resource, ref, resource } from '../model.ts';
import type { Network } from '../network.ts';

export interface Access {
  readonly resources: readonly Resource[];
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
}

export function buildAccess(
  prefix: string,
  { key, port }: Pick<ServiceConfig, 'key' | 'port'>,
  network: Network,
  loadBalancer: LoadBalancer | undefined,
): Access {
  const logicalId = `${prefix}TaskSecurityGroup`;
  const shared = {
    GroupDescription: `Tasks of ${key}`,
    VpcId: network.vpc,
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Everywhere' }],
  };
  if (port === undefined || loadBalancer === undefined) {
    const securityGroup = resource(logicalId, 'AWS::EC2::SecurityGroup', shared);
    return { resources: [securityGroup], securityGroup };
  }
  const range = { IpProtocol: 'tcp', FromPort: port, ToPort: port };
  const securityGroup = resource(logicalId, 'AWS::EC2::SecurityGroup', {
    ...shared,
    SecurityGroupIngress: [
      { ...range, SourceSecurityGroupId: ref(loadBalancer.securityGroup), Description: 'From the load balancer' },
    ],
  });
  // Beside the load balancer's group and not in it: the two groups would otherwise wait for each other.
  const egress = resource(`${prefix}LoadBalancerEgress`, 'AWS::EC2::SecurityGroupEgress', {
    GroupId: ref(loadBalancer.securityGroup),
    ...range,
    DestinationSecurityGroupId: ref(securityGroup),
    Description: `To the tasks of ${key}`,
  });
  return { resources: [securityGroup, egress], securityGroup };
}
