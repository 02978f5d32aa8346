/** The extract of the resource specification: fresh, complete, and read as CloudFormation means it. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderSpecification } from '../../../src/generate/specification.ts';
import { readSpecification, recreationOf } from '../../../src/sandbox/spec/specification.ts';
import { startCloudFormation } from '../../support/cloudFormation.ts';

describe('the specification', () => {
  test('is what `npm run generate` makes', async () => {
    const text = await renderSpecification();
    expect(readFileSync('src/sandbox/spec/spec.generated.json', 'utf8') === text).toBe(true);
    expect(Object.keys(JSON.parse(text).resources)).toHaveLength(1828);
  });

  test('tells replacement by path, ids, attributes and tags', async () => {
    const specification = await readSpecification();
    const rule = specification('AWS::ElasticLoadBalancingV2::ListenerRule');
    const service = specification('AWS::ECS::Service');
    expect(rule && recreationOf(rule, ['ListenerArn'])).toBe('Always');
    expect(rule && recreationOf(rule, ['Actions', '0', 'Type'])).toBe('Never');
    expect(service).toMatchObject({
      identifier: ['ServiceArn'],
      attributes: ['Name', 'ServiceArn'],
      tags: { property: 'Tags' },
    });
    expect(specification('AWS::No::Such')).toBeUndefined();
  });
});

describe('authorization', () => {
  test('asks about the stack with the name of the change set, and about the role that is passed', async () => {
    const { service } = await startCloudFormation();
    const RoleARN = 'arn:aws:iam::111122223333:role/execution';
    const call = {
      input: { StackName: 'web', ChangeSetName: 'inferloop-1', RoleARN },
      caller: { kind: 'session', arn: 'arn', roleName: 'plan' },
      region: 'us-east-1',
      requestId: 'test',
      endpoint: '',
    } as const;
    expect(service.operations.CreateChangeSet?.authorizations?.(call)).toEqual([
      {
        action: 'cloudformation:CreateChangeSet',
        resource: 'arn:aws:cloudformation:us-east-1:111122223333:stack/web/*',
        conditions: { 'cloudformation:ChangeSetName': 'inferloop-1', 'cloudformation:RoleArn': RoleARN },
      },
      {
        action: 'iam:PassRole',
        resource: RoleARN,
        conditions: { 'iam:PassedToService': 'cloudformation.amazonaws.com' },
      },
    ]);
  });
});

describe('Parameter Store', () => {
  test('puts, overwrites only when asked, gets and deletes', async () => {
    const { ssm } = await startCloudFormation();
    await ssm('PutParameter', { Name: '/a', Value: '1', Type: 'String' });
    await expect(ssm('PutParameter', { Name: '/a', Value: '2' })).rejects.toMatchObject({
      code: 'ParameterAlreadyExists',
    });
    expect(await ssm('PutParameter', { Name: '/a', Value: '2', Overwrite: true })).toMatchObject({ Version: 2 });
    expect(await ssm('GetParameters', { Names: ['/a', '/b'] })).toMatchObject({
      Parameters: [{ Value: '2' }],
      InvalidParameters: ['/b'],
    });
    await ssm('DeleteParameter', { Name: '/a' });
    await expect(ssm('GetParameter', { Name: '/a' })).rejects.toMatchObject({ code: 'ParameterNotFound' });
  });
});
