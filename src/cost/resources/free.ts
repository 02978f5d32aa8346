/** Types that AWS does not bill: what they lead to is billed elsewhere. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import { type Dimension, type Family, within } from './dimension.ts';

const types = [
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::ApplicationAutoScaling::ScalingPolicy',
  'AWS::CloudFormation::WaitConditionHandle',
  'AWS::EC2::EIPAssociation',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::LaunchTemplate',
  'AWS::EC2::NetworkAcl',
  'AWS::EC2::NetworkAclEntry',
  'AWS::EC2::Route',
  'AWS::EC2::RouteTable',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupEgress',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::Subnet',
  'AWS::EC2::SubnetNetworkAclAssociation',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPC',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::ECS::ClusterCapacityProviderAssociations',
  'AWS::ECS::TaskDefinition',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerCertificate',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::OIDCProvider',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::IAM::RolePolicy',
  'AWS::KMS::Alias',
  'AWS::S3::BucketPolicy',
] as const;

export const free: Family = {
  ...Object.fromEntries(types.map((type) => [type, () => []])),
  'AWS::ECS::Cluster': dimensionsOfCluster,
};

/** A cluster is free until Container Insights makes metrics of it. */
function dimensionsOfCluster({ properties }: EvaluatedResource): readonly Dimension[] | Unknown {
  const settings = properties.ClusterSettings;
  if (settings instanceof Unknown) return settings;
  const entries: readonly Value[] = Array.isArray(settings) ? settings : [];
  const insights = entries.find((entry) => within(entry, 'Name') === 'containerInsights');
  const value = within(insights, 'Value');
  if (value === undefined || value === 'disabled') return [];
  return new Unknown('Container Insights is billed by its metrics, and their number is not known');
}
