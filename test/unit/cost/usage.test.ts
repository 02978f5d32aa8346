import { describe, expect, test } from '@jest/globals';
import { usageOf } from '../../../src/cost/usage.ts';
import { componentOf, componentsOf, estimateOf, fargate, resourceOf } from './pricing.ts';

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
