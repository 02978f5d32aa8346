/** The policies that AWS manages and that deployments of ours attach; any other of AWS's grants nothing here. */

import { type Policy, parsePolicy } from './document.ts';

const allow = (actions: readonly string[]): Policy =>
  parsePolicy({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: actions, Resource: '*' } });

/** Contents after AWS's managed policy reference. */
const documents: { readonly [name: string]: Policy } = {
  AdministratorAccess: allow(['*']),
  AWSCloudFormationReadOnlyAccess: allow([
    'cloudformation:Describe*',
    'cloudformation:EstimateTemplateCost',
    'cloudformation:Get*',
    'cloudformation:List*',
    'cloudformation:ValidateTemplate',
    'cloudformation:Detect*',
  ]),
  'service-role/AmazonECSTaskExecutionRolePolicy': allow([
    'ecr:GetAuthorizationToken',
    'ecr:BatchCheckLayerAvailability',
    'ecr:GetDownloadUrlForLayer',
    'ecr:BatchGetImage',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ]),
  AmazonECSInfrastructureRolePolicyForLoadBalancers: allow([
    'elasticloadbalancing:DescribeListeners',
    'elasticloadbalancing:DescribeRules',
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetHealth',
    'elasticloadbalancing:ModifyListener',
    'elasticloadbalancing:ModifyRule',
    'elasticloadbalancing:RegisterTargets',
    'elasticloadbalancing:DeregisterTargets',
  ]),
};

export function awsManagedPolicy(arn: string): Policy {
  return documents[arn.replace('arn:aws:iam::aws:policy/', '')] ?? [];
}

export function isAwsManaged(arn: string): boolean {
  return arn.startsWith('arn:aws:iam::aws:policy/');
}
