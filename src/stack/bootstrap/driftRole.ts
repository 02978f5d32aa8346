/** The role of scheduled runs: it reads what is deployed and changes nothing. */

import { BOOTSTRAP_PATH } from '../boundary.ts';
import { type Resource, resource } from '../model.ts';
import { policyDocument } from '../policy.ts';
import { stackArns } from './permissions.ts';
import { type BootstrapRequest, stackNames } from './request.ts';
import { trustRepository } from './trust.ts';

/** Scheduled runs have the subject of their branch; where no branch is named, any of the repository may read. */
export function buildDriftRole(request: BootstrapRequest): Resource<'AWS::IAM::Role'> {
  const branches = request.environments.map(({ branch }) => branch ?? '*');
  return resource('DriftRole', 'AWS::IAM::Role', {
    RoleName: `${request.project}-drift`,
    Path: BOOTSTRAP_PATH,
    Description: `Looks for drift of ${request.project}; read only`,
    AssumeRolePolicyDocument: trustRepository(
      request,
      [...new Set(branches)].sort().map((branch) => `ref:refs/heads/${branch}`),
    ),
    Policies: [
      {
        PolicyName: 'drift',
        PolicyDocument: policyDocument([
          {
            sid: 'DetectDrift',
            actions: [
              'cloudformation:DescribeStackResourceDrifts',
              'cloudformation:DescribeStacks',
              'cloudformation:DetectStackDrift',
              'cloudformation:DetectStackResourceDrift',
              'cloudformation:GetTemplate',
              'cloudformation:ListStackResources',
            ],
            resources: stackArns(stackNames(request)),
          },
          {
            // Drift is detected with the caller's right to read the resources; these actions know no resources of ours.
            sid: 'ReadResources',
            actions: [
              'application-autoscaling:DescribeScalableTargets',
              'application-autoscaling:DescribeScalingPolicies',
              'cloudformation:DescribeStackDriftDetectionStatus',
              'ec2:DescribeAddresses',
              'ec2:DescribeInternetGateways',
              'ec2:DescribeNatGateways',
              'ec2:DescribeRouteTables',
              'ec2:DescribeSecurityGroupRules',
              'ec2:DescribeSecurityGroups',
              'ec2:DescribeSubnets',
              'ec2:DescribeVpcAttribute',
              'ec2:DescribeVpcs',
              'ecs:DescribeClusters',
              'ecs:DescribeServices',
              'ecs:DescribeTaskDefinition',
              'elasticloadbalancing:DescribeListeners',
              'elasticloadbalancing:DescribeLoadBalancerAttributes',
              'elasticloadbalancing:DescribeLoadBalancers',
              'elasticloadbalancing:DescribeRules',
              'elasticloadbalancing:DescribeTags',
              'elasticloadbalancing:DescribeTargetGroupAttributes',
              'elasticloadbalancing:DescribeTargetGroups',
              'iam:GetRole',
              'iam:GetRolePolicy',
              'iam:ListAttachedRolePolicies',
              'iam:ListRolePolicies',
              'logs:DescribeLogGroups',
              'logs:ListTagsForResource',
            ],
            resources: ['*'],
          },
        ]),
      },
    ],
  });
}
