/** Who reaches the tasks of a service, or instances: the load balancer, and nobody else. */

import type { LoadBalancer } from '../loadBalancer.ts';
import { type Resource, ref, resource } from '../model.ts';
import type { Network } from '../network.ts';

export interface Access {
  readonly resources: readonly Resource[];
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
}

/** What is reached. */
export interface Reached {
  /** Its name in the file. */
  readonly key: string;
  readonly port: number | undefined;
  readonly kind?: 'Task' | 'Instance';
}

export function buildAccess(
  prefix: string,
  { key, port, kind = 'Task' }: Reached,
  network: Network,
  loadBalancer: LoadBalancer | undefined,
): Access {
  const logicalId = `${prefix}${kind}SecurityGroup`;
  const shared = {
    GroupDescription: `${kind}s of ${key}`,
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
    Description: `To the ${kind.toLowerCase()}s of ${key}`,
  });
  return { resources: [securityGroup, egress], securityGroup };
}
