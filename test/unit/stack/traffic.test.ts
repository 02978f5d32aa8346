/** Endpoints, ACLs and the record of the traffic: what is behind them, in which order they come, and who may what. */

import { describe, expect, test } from '@jest/globals';
import type { NewNetworkConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import type { Template } from '../../../src/template/model.ts';
import { blocksOfOneNumber } from '../../support/blocks.ts';
import { at } from '../../support/deployment.ts';
import { config, network, service } from './configs.ts';

const closed: NewNetworkConfig = { ...network, placement: 'private', endpoints: ['ecr', 'logs', 's3', 'secrets'] };
const worker = service({ key: 'worker', port: undefined, http: undefined });

function stackOf(changes: Partial<NewNetworkConfig>, services = [service(), worker], deployed?: Template) {
  return buildStack(config({ network: { ...closed, ...changes }, services }), deployed);
}

const idsOf = ({ resources }: ReturnType<typeof stackOf>, type: string) =>
  Object.keys(resources)
    .filter((id) => resources[id]?.Type === type)
    .sort();

describe('endpoints', () => {
  test('are a route to S3 and addresses for the others, one for each service of AWS', () => {
    const stack = stackOf({});
    expect(idsOf(stack, 'AWS::EC2::VPCEndpoint')).toEqual([
      'EcrApiEndpoint',
      'EcrDkrEndpoint',
      'LogsEndpoint',
      'S3Endpoint',
      'SecretsmanagerEndpoint',
    ]);
    expect(stack.resources.S3Endpoint?.Properties).toMatchObject({
      VpcEndpointType: 'Gateway',
      RouteTableIds: [{ Ref: 'PrivateRouteTable1' }, { Ref: 'PrivateRouteTable2' }],
    });
    expect(stack.resources.EcrDkrEndpoint?.Properties).toMatchObject({
      ServiceName: { 'Fn::Sub': expect.stringMatching(/^com.amazonaws.+\.ecr\.dkr$/) },
      VpcEndpointType: 'Interface',
      SubnetIds: [{ Ref: 'PrivateSubnet1' }, { Ref: 'PrivateSubnet2' }],
      PrivateDnsEnabled: true,
    });
    expect(idsOf(stackOf({ endpoints: ['s3'] }), 'AWS::EC2::SecurityGroup')).not.toContain('EndpointSecurityGroup');
    expect(idsOf(stackOf({ placement: 'public' }), 'AWS::EC2::VPCEndpoint')).toEqual([]);
  });

  test.each([
    { kind: 'parameter', path: '/web/key' } as const,
    { kind: 'arn', arn: 'arn:aws:ssm:us-east-1:111122223333:parameter/web/key' } as const,
  ])('are one more where a secret is a parameter: %j', (source) => {
    const stack = stackOf({}, [service({ secrets: { KEY: source } })]);
    expect(idsOf(stack, 'AWS::EC2::VPCEndpoint')).toContain('SsmEndpoint');
  });

  test('let in what runs in the VPC, and nothing that only answers', () => {
    const { SecurityGroupIngress } = stackOf({}).resources.EndpointSecurityGroup?.Properties ?? {};
    expect(SecurityGroupIngress).toEqual(
      ['SynthdataTaskSecurityGroup', 'WorkerTaskSecurityGroup'].map((group) => ({
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        SourceSecurityGroupId: { Ref: group },
        Description: `From ${group}`,
      })),
    );
  });

  test('are there before a task is', () => {
    expect(stackOf({}).resources.WorkerService?.DependsOn).toEqual(
      expect.arrayContaining(['EcrApiEndpoint', 'EcrDkrEndpoint', 'LogsEndpoint', 'S3Endpoint']),
    );
  });
});

describe('ACLs', () => {
  const deny = ['203.0.113.0/24', '198.51.100.7/32'];
  const rules = (stack: ReturnType<typeof stackOf>) =>
    Object.fromEntries(
      idsOf(stack, 'AWS::EC2::NetworkAclEntry').map((id) => [id, stack.resources[id]?.Properties ?? {}]),
    );

  test('deny a block in both directions, in public and in private subnets, and let all else pass', () => {
    const made = rules(stackOf({ deny: ['203.0.113.0/24'] }));
    expect(Object.keys(made)).toEqual([
      'PrivateAclAllowFromAll',
      'PrivateAclAllowToAll',
      'PrivateAclDenyFrom203x0x113x0x24',
      'PrivateAclDenyTo203x0x113x0x24',
      'PublicAclAllowFromAll',
      'PublicAclAllowToAll',
      'PublicAclDenyFrom203x0x113x0x24',
      'PublicAclDenyTo203x0x113x0x24',
    ]);
    expect(made.PublicAclDenyFrom203x0x113x0x24).toMatchObject({ Egress: false, RuleAction: 'deny', Protocol: -1 });
    expect(made.PublicAclDenyTo203x0x113x0x24).toMatchObject({ Egress: true, RuleAction: 'deny' });
    expect(made.PublicAclAllowFromAll).toMatchObject({ RuleNumber: 32_766, RuleAction: 'allow' });
    expect(rules(stackOf({}))).toEqual({});
    expect(idsOf(stackOf({ deny, placement: 'public' }), 'AWS::EC2::NetworkAcl')).toEqual(['PublicAcl']);
  });

  test('take a subnet in when their rules are there', () => {
    const stack = stackOf({ deny });
    const { DependsOn } = stack.resources.PublicSubnet1AclAssociation ?? {};
    expect(DependsOn).toEqual(Object.keys(rules(stack)).filter((id) => id.startsWith('Public')));
  });

  test('number a rule by its block: one more, or another order, changes no other', () => {
    const one = stackOf({ deny: ['203.0.113.0/24'] });
    const both = stackOf({ deny });
    expect(rules(both)).toMatchObject(rules(one));
    expect(stackOf({ deny: [...deny].reverse() })).toEqual(both);
  });

  test('two blocks with the same number: what is deployed keeps it, also while it goes', () => {
    const number = (stack: ReturnType<typeof stackOf>, block: string) =>
      at(stack.resources, `PublicAclDenyFrom${block.replace(/\D/g, 'x')}`, 'Properties', 'RuleNumber');
    const [first, second] = blocksOfOneNumber();
    const [alone, deployed] = [stackOf({ deny: [first] }), buildTemplate(stackOf({ deny: [second] }))];
    expect(number(alone, first)).toBe(
      at(deployed.Resources, `PublicAclDenyFrom${second.replace(/\D/g, 'x')}`, 'Properties', 'RuleNumber'),
    );
    const together = stackOf({ deny: [first, second] });
    expect(number(together, first)).not.toBe(number(together, second));
    const later = stackOf({ deny: [first, second] }, undefined, deployed);
    expect(number(later, second)).toBe(number(alone, first));
    expect(number(later, first)).not.toBe(number(later, second));
    expect(number(stackOf({ deny: [first] }, undefined, deployed), first)).not.toBe(number(alone, first));
  });
});

describe('the record of the traffic', () => {
  const stack = stackOf({ flowLogDays: 14 });

  test('is kept as long as the file says, where the key may be used', () => {
    expect(stack.resources.FlowLogGroup?.Properties).toMatchObject({
      LogGroupName: '/vpc/prod-inferloop-flow-logs',
      RetentionInDays: 14,
    });
    expect(stackOf({}).resources).not.toHaveProperty('FlowLog');
  });

  test('is written by a role that writes nothing else, for the flow logs of this account', () => {
    const role = stack.resources.FlowLogRole?.Properties ?? {};
    expect(at(role, 'AssumeRolePolicyDocument', 'Statement', 0)).toMatchObject({
      Principal: { Service: 'vpc-flow-logs.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
    expect(at(role, 'Policies', 0, 'PolicyDocument', 'Statement', 0, 'Resource')).toEqual([
      { 'Fn::GetAtt': ['FlowLogGroup', 'Arn'] },
    ]);
    expect(role).toHaveProperty('PermissionsBoundary');
  });
});
