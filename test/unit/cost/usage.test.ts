import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { assignUsage, type Stated } from '../../../src/cost/assign.ts';
import { usageOf, usageWords } from '../../../src/cost/usage.ts';
import { componentOf, componentsOf, estimateOf, fargate, resourceOf } from './pricing.ts';

test('the words of usage are the keys that the file can write', () => {
  const { $defs } = JSON.parse(readFileSync('schemas/inferloop.schema.json', 'utf8'));
  expect(usageWords).toEqual(Object.keys($defs.usageOf.properties));
});

describe('usage of a resource', () => {
  test('is what is stated, else the default; both say so', () => {
    const usage = usageOf({ stored: 300 });
    expect(usage.take('stored', 100)).toEqual({ amount: 300, assumption: '300 GB stored, as stated' });
    expect(usage.take('puts', 1)).toEqual({ amount: 1, assumption: '1 write a month, assumed' });
    expect(usage.stated('egress')).toBeUndefined();
  });

  test('stated as nothing is nothing', () => {
    expect(usageOf({ requests: 0 }).take('requests', 5)).toEqual({
      amount: 0,
      assumption: '0 requests a month, as stated',
    });
  });

  test('goes to the resource that it is stated of, and to no other', async () => {
    const bucket = { Type: 'AWS::S3::Bucket' };
    const costs = await estimateOf({ Data: bucket, Models: bucket }, 'us-east-1', {
      usage: { Data: { stored: 300, puts: 1_000_000 } },
    });
    // 300 × 0.023; 1,000,000 × 0.000005; reads as assumed: 1,000,000 × 0.0000004
    expect(componentsOf(resourceOf(costs, 'Data'))).toEqual([
      ['storage', 300, '6.9'],
      ['writes and lists', 1_000_000, '5'],
      ['reads', 1_000_000, '0.4'],
    ]);
    expect(componentOf(resourceOf(costs, 'Models'), 'storage').quantity).toBe(100);
  });

  test('an average of tasks lies within their range', async () => {
    const resources = {
      ...fargate({}, { Cpu: '256', Memory: '512' }),
      Target: {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: { MinCapacity: 2, MaxCapacity: 4, ResourceId: { Ref: 'Service' } },
      },
    };
    const quantityOf = async (tasks: number) => {
      const costs = await estimateOf(resources, 'us-east-1', { usage: { Service: { average_tasks: tasks } } });
      return componentOf(resourceOf(costs, 'Service'), 'memory GB-hours').quantity;
    };
    expect([await quantityOf(3), await quantityOf(9)]).toEqual([3 * 365, 4 * 365]);
  });
});

describe('usage by the names of the file', () => {
  const resources = {
    WebService: { Type: 'AWS::ECS::Service' },
    WebLogGroup: { Type: 'AWS::Logs::LogGroup' },
    WebAdminService: { Type: 'AWS::ECS::Service' },
    LoadBalancer: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
    DataBucket: { Type: 'AWS::S3::Bucket' },
    DatabaseKey: { Type: 'AWS::KMS::Key' },
  };
  const assign = (stated: readonly Stated[]) =>
    assignUsage(stated, ['Web', 'WebAdmin', 'Data'], { Resources: resources });

  test('goes to all that the stack makes of the thing, and to nothing of its neighbours', () => {
    const { usage, warnings } = assign([
      { name: 'web', prefix: 'Web', amounts: { logs: 9 } },
      { name: 'data', prefix: 'Data', amounts: { stored: 300 } },
    ]);
    expect(usage).toEqual({
      WebService: { logs: 9 },
      WebLogGroup: { logs: 9 },
      LoadBalancer: {},
      DataBucket: { stored: 300 },
    });
    expect(warnings).toEqual([]);
  });

  test('of services goes through what stands before them, all together', () => {
    const { usage } = assign([
      { name: 'web', prefix: 'Web', amounts: { requests: 5, egress: 1 } },
      { name: 'web-admin', prefix: 'WebAdmin', amounts: { requests: 2 } },
    ]);
    expect(usage.LoadBalancer).toEqual({ requests: 7, egress: 1 });
  });

  test('by a logical id stands above that', () => {
    const { usage } = assign([
      { name: 'web', prefix: 'Web', amounts: { requests: 5 } },
      { name: 'LoadBalancer', prefix: undefined, amounts: { requests: 9 } },
    ]);
    expect(usage.LoadBalancer).toEqual({ requests: 9 });
  });

  test('below nothing is told, and the default counts', () => {
    const { usage, warnings } = assign([{ name: 'data', prefix: 'Data', amounts: { stored: -1, puts: 0 } }]);
    expect(usage.DataBucket).toEqual({ puts: 0 });
    expect(warnings).toEqual(['`usage.data.stored` is -1, and nothing is used less than never: the default counts.']);
  });
});
