import { describe, expect, test } from '@jest/globals';
import { firesPerMonth } from '../../../src/cost/resources/schedules.ts';
import type { ResourceDeclaration, Template } from '../../../src/template/model.ts';
import { componentOf, componentsOf, costOf, estimateOf, missingOf, resourceOf } from './pricing.ts';

type Properties = NonNullable<ResourceDeclaration['Properties']>;

const job = (vcpus: string, megabytes: string, platform = 'FARGATE', properties: Properties = {}) => ({
  Type: 'AWS::Batch::JobDefinition',
  Properties: {
    PlatformCapabilities: [platform],
    ContainerProperties: {
      ResourceRequirements: [
        { Type: 'VCPU', Value: vcpus },
        { Type: 'MEMORY', Value: megabytes },
      ],
      ...properties,
    },
  },
});

/** A queue with its environment. */
const capacity = (name: string, type: string, more: Properties = {}): Template['Resources'] => ({
  [`${name}Queue`]: {
    Type: 'AWS::Batch::JobQueue',
    Properties: { ComputeEnvironmentOrder: [{ ComputeEnvironment: { Ref: `${name}Environment` }, Order: 1 }] },
  },
  [`${name}Environment`]: {
    Type: 'AWS::Batch::ComputeEnvironment',
    Properties: { ComputeResources: { Type: type, ...more } },
  },
});

const schedule = (definition: string, queue: string, expression: string) => ({
  Type: 'AWS::Scheduler::Schedule',
  Properties: {
    ScheduleExpression: expression,
    Target: { Input: { 'Fn::Join': ['', [{ Ref: definition }, { Ref: queue }]] } },
  },
});

describe('jobs on Fargate', () => {
  test('30 runs of 10 minutes, assumed, are 5 hours', async () => {
    expect(componentsOf(await costOf(job('2', '4096')))).toEqual([
      ['vCPU hours', 10, '0.4048'], // 5 h × 2 vCPU × 0.04048
      ['memory GB-hours', 20, '0.0889'], // 5 h × 4 GB × 0.004445
    ]);
  });

  test('as stated, on ARM, in eu-central-1', async () => {
    const arm = job('1', '2048', 'FARGATE', { RuntimePlatform: { CpuArchitecture: 'ARM64' } });
    expect(componentsOf(await costOf(arm, 'eu-central-1', { runs: 100, duration: 3600 }))).toEqual([
      ['vCPU hours', 100, '3.725'], // 100 h × 0.03725
      ['memory GB-hours', 200, '0.818'], // 100 h × 2 GB × 0.00409
    ]);
  });

  test('by their schedule', async () => {
    const costs = await estimateOf({
      Job: job('1', '2048'),
      ...capacity('Job', 'FARGATE'),
      Hourly: schedule('Job', 'JobQueue', 'rate(1 hour)'),
    });
    const component = componentOf(resourceOf(costs, 'Job'), 'vCPU hours');
    expect(component.assumption).toBe('730 runs a month, by its schedule; 600 seconds a run, assumed');
    expect(component.quantity).toBeCloseTo(730 / 6);
    expect(resourceOf(costs, 'JobEnvironment')).toMatchObject({ status: 'free' });
  });

  test('on Spot by its own prices', async () => {
    const costs = await estimateOf({ Job: job('1', '2048'), ...capacity('Job', 'FARGATE_SPOT') });
    expect(componentsOf(resourceOf(costs, 'Job'))).toEqual([
      ['vCPU hours on Spot', 5, '0.06444355'], // 5 h × 0.01288871
      ['memory GB-hours on Spot', 10, '0.0141527'], // 10 GB-h × 0.00141527
    ]);
  });
});

describe('jobs on instances', () => {
  test('are priced as a share of one with their memory', async () => {
    const costs = await estimateOf({
      Job: job('2', '8192', 'EC2'),
      ...capacity('Job', 'EC2', { InstanceTypes: ['default_x86_64'], MinvCpus: 0 }),
    });
    const component = componentOf(resourceOf(costs, 'Job'), 'instance hours');
    expect(componentsOf(resourceOf(costs, 'Job'))).toEqual([
      ['instance hours', 2.5, '0.48'], // 5 h × 2/4 of m6i.xlarge × 0.192
    ]);
    expect(component.assumption).toContain('as a share of m6i.xlarge');
  });

  test('on Spot are not priced', async () => {
    const costs = await estimateOf({ Job: job('2', '8192', 'EC2'), ...capacity('Job', 'SPOT') });
    expect(missingOf(resourceOf(costs, 'Job'))).toEqual([
      'Spot instances have no list price: AWS changes it with supply and demand',
    ]);
  });

  test('that wait in several queues say on what they may run, unless schedules name them', async () => {
    const resources = {
      Job: job('1', '2048', 'EC2'),
      Other: job('1', '2048', 'EC2'),
      ...capacity('A', 'EC2'),
      ...capacity('B', 'SPOT'),
    };
    const unknown = await estimateOf(resources);
    expect(missingOf(resourceOf(unknown, 'Job'))).toEqual(['it may run on EC2 or SPOT']);
    const known = await estimateOf({ ...resources, Daily: schedule('Job', 'AQueue', 'rate(1 day)') });
    expect(resourceOf(known, 'Job').status).toBe('priced');
    expect(missingOf(resourceOf(known, 'Other'))).toEqual([
      'Spot instances have no list price: AWS changes it with supply and demand',
    ]);
  });

  test('an environment that keeps instances says so', async () => {
    const costs = await estimateOf(capacity('Job', 'EC2', { MinvCpus: 8 }));
    expect(missingOf(resourceOf(costs, 'JobEnvironment'))).toEqual([
      'it keeps instances for 8 vCPU, and which is known when they run',
    ]);
  });
});

describe('a schedule fires', () => {
  test.each([
    ['rate(5 minutes)', 8760],
    ['rate(1 day)', 730 / 24],
    ['cron(0 3 * * ? *)', 365 / 12],
    ['cron(0 8-18/2 ? * MON-FRI *)', (6 * 261) / 12],
    ['cron(0 0 1,15 * ? *)', 2],
  ])('%s', (expression, count) => {
    expect(firesPerMonth(expression)).toBeCloseTo(count);
  });

  test.each(['at(2026-12-01T00:00:00)', 'cron(0 0 L * ? *)', 'often'])('%s is not counted', (expression) => {
    expect(firesPerMonth(expression)).toBeUndefined();
  });
});
