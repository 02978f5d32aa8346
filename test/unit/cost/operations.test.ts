import { describe, expect, test } from '@jest/globals';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { componentsOf, costOf, missingOf } from './pricing.ts';

const resource = (type: string, properties: ResourceDeclaration['Properties'] = {}) => ({
  Type: `AWS::${type}`,
  Properties: properties,
});

describe('keys, secrets and parameters', () => {
  test('a key costs a dollar a month; its alias and the policy of a bucket nothing', async () => {
    expect(componentsOf(await costOf(resource('KMS::Key'), 'ap-southeast-1'))).toEqual([['key', 1, '1']]);
    expect(await costOf(resource('KMS::Alias'))).toMatchObject({ status: 'free' });
    expect(await costOf(resource('S3::BucketPolicy'))).toMatchObject({ status: 'free' });
  });

  test('requests to a key are priced when they are stated: 1,000,000 × 0.000003', async () => {
    expect(componentsOf(await costOf(resource('KMS::Key'), 'us-east-1', { requests: 1_000_000 }))[1]).toEqual([
      'requests to KMS',
      1_000_000,
      '3',
    ]);
  });

  test('a secret with two replicas: 3 × 0.40', async () => {
    const properties = { ReplicaRegions: [{ Region: 'us-west-2' }, { Region: 'eu-west-1' }] };
    expect(componentsOf(await costOf(resource('SecretsManager::Secret', properties), 'eu-central-1'))).toEqual([
      ['secret', 3, '1.2'],
    ]);
  });

  test('a parameter is free unless it is advanced: 730 h × 0.00006849', async () => {
    expect(await costOf(resource('SSM::Parameter', { Type: 'String' }))).toMatchObject({ status: 'free' });
    expect(componentsOf(await costOf(resource('SSM::Parameter', { Tier: 'Advanced' })))).toEqual([
      ['advanced parameter hours', 730, '0.0499977'],
    ]);
  });
});

describe('topics', () => {
  test('are free up to a million messages a month, in every region', async () => {
    expect(await costOf(resource('SNS::Topic'), 'ap-southeast-2')).toMatchObject({ status: 'free' });
  });

  test('above, only what is above: (3,000,000 − 1,000,000) × 0.0000005', async () => {
    expect(componentsOf(await costOf(resource('SNS::Topic'), 'us-east-1', { requests: 3_000_000 }))).toEqual([
      ['messages published', 3_000_000, '1'],
    ]);
  });

  test('emails above a thousand: 2,000 × 0.00002', async () => {
    const subscription = resource('SNS::Subscription', { Protocol: 'email' });
    expect(await costOf(subscription)).toMatchObject({ status: 'free' });
    expect(componentsOf(await costOf(subscription, 'us-east-1', { requests: 3000 }))).toEqual([
      ['emails', 3000, '0.04'],
    ]);
  });

  test('calls of an address above 100,000: 100,000 × 0.0000006', async () => {
    const subscription = resource('SNS::Subscription', { Protocol: 'https' });
    expect(componentsOf(await costOf(subscription, 'us-east-1', { requests: 200_000 }))).toEqual([
      ['calls', 200_000, '0.06'],
    ]);
  });

  test('text messages have no one price', async () => {
    expect(missingOf(await costOf(resource('SNS::Subscription', { Protocol: 'sms' })))).toEqual([
      'no prices are known for messages by sms',
    ]);
  });
});

test('queues are not priced: no copy says what their requests cost', async () => {
  expect(missingOf(await costOf(resource('SQS::Queue')))).toEqual([
    'no price is known for requests to SQS, of which the first million a month is free',
  ]);
});

test.each(['Budgets::Budget', 'Scheduler::Schedule', 'CertificateManager::Certificate', 'Batch::JobQueue'])(
  '%s is free',
  async (type) => {
    expect(await costOf(resource(type))).toMatchObject({ status: 'free' });
  },
);
