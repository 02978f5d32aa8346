import { describe, expect, test } from '@jest/globals';
import type { ResourceDeclaration } from '../../../src/template/model.ts';
import { componentOf, componentsOf, costOf, estimateOf, missingOf, resourceOf, usd } from './pricing.ts';

type Properties = ResourceDeclaration['Properties'];

const instance = (properties: Properties) => ({ Type: 'AWS::EC2::Instance', Properties: properties ?? {} });
const disk = { BlockDeviceMappings: [{ Ebs: { VolumeType: 'gp3', VolumeSize: 50 } }] };

describe('an instance', () => {
  test('us-east-1: hours, and the disk of its image', async () => {
    expect(componentsOf(await costOf(instance({ InstanceType: 't3.medium' })))).toEqual([
      ['t3.medium hours', 730, '30.368'], // 730 h × 0.0416
      ['storage gp3', 8, '0.64'], // 8 GB × 0.08
    ]);
  });

  test('with an address, detailed monitoring and a disk of its own', async () => {
    const properties = {
      ...disk,
      InstanceType: 'm7g.large',
      Monitoring: true,
      NetworkInterfaces: [{ AssociatePublicIpAddress: true }],
    };
    expect(componentsOf(await costOf(instance(properties)))).toEqual([
      ['m7g.large hours', 730, '59.568'], // 730 h × 0.0816
      ['storage gp3', 50, '4'], // 50 GB × 0.08
      ['public IPv4 hours', 730, '3.65'], // 730 h × 0.005
      ['detailed metrics', 7, '2.1'], // 7 × 0.30
    ]);
  });

  test.each([
    ['us-east-1', '30.368'], // 730 h × 0.0416
    ['us-east-2', '30.368'],
    ['us-west-2', '30.368'],
    ['eu-west-1', '33.288'], // 730 h × 0.0456
    ['eu-central-1', '35.04'], // 730 h × 0.048
    ['ap-southeast-1', '38.544'], // 730 h × 0.0528
    ['ap-southeast-2', '38.544'],
    ['ap-northeast-1', '39.712'], // 730 h × 0.0544
  ])('t3.medium in %s costs $%s', async (region, cost) => {
    const component = componentOf(await costOf(instance({ InstanceType: 't3.medium' }), region), 't3.medium hours');
    expect(usd(component.monthly)).toBe(cost);
  });

  test.each<[string, Properties, string]>([
    [
      'on hardware of its own',
      { InstanceType: 't3.micro', Tenancy: 'dedicated' },
      'no prices are known for the tenancy dedicated',
    ],
  ])('%s is not priced, and says why', async (_, properties, reason) => {
    expect(missingOf(await costOf(instance(properties)))).toEqual([reason]);
  });

  test('on Spot costs its disk, and what nobody can say', async () => {
    const cost = await costOf(instance({ InstanceType: 't3.micro', InstanceMarketOptions: { MarketType: 'spot' } }));
    expect(componentsOf(cost)).toEqual([['storage gp3', 8, '0.64']]);
    expect(missingOf(cost)).toEqual([
      't3.micro hours on Spot: Spot instances have no list price: AWS changes it with supply and demand',
    ]);
  });

  test('of a type that the table lacks says so, and its disk is priced', async () => {
    const cost = await costOf(instance({ ...disk, InstanceType: 'p5.48xlarge' }));
    expect(componentsOf(cost)).toEqual([['storage gp3', 50, '4']]);
    expect(missingOf(cost)).toEqual(['p5.48xlarge hours: no price for p5.48xlarge hours in us-east-1']);
  });
});

describe('a group', () => {
  const group = (properties: Properties, data: Properties = { InstanceType: 't3.medium' }) => ({
    Group: {
      Type: 'AWS::AutoScaling::AutoScalingGroup',
      Properties: {
        MinSize: '2',
        MaxSize: '6',
        LaunchTemplate: { LaunchTemplateId: { Ref: 'Machine' }, Version: '1' },
        ...properties,
      },
    },
    Machine: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { ...disk, ...data } } },
  });

  test('is a band from its minimum to its maximum', async () => {
    const costs = await estimateOf(group({ DesiredCapacity: '3' }));
    // an instance: 730 h × 0.0416 = 30.368, its disk 50 GB × 0.08 = 4
    expect([costs.minimum, costs.total, costs.maximum].map(usd)).toEqual(['68.736', '103.104', '206.208']);
    expect(componentOf(resourceOf(costs, 'Group'), 'storage gp3').assumption).toBe(
      '3 instances on average, assumed; scales from 2 to 6',
    );
    expect(resourceOf(costs, 'Machine').status).toBe('free');
  });

  test('costs what is stated of it, within its bounds', async () => {
    const costs = await estimateOf(group({}), 'us-east-1', { usage: { Group: { average_instances: 4 } } });
    expect(usd(costs.total)).toBe('137.472'); // 4 × 34.368
  });

  test('that is stopped on a schedule costs what runs on average, and its disks as much', async () => {
    const action = (size: number, recurrence: string) => ({
      Type: 'AWS::AutoScaling::ScheduledAction',
      Properties: { AutoScalingGroupName: { Ref: 'Group' }, MinSize: size, MaxSize: size, Recurrence: recurrence },
    });
    const costs = await estimateOf({
      ...group({ MinSize: '1', MaxSize: '1' }),
      Stop: action(0, '0 18 * * *'),
      Start: action(1, '0 6 * * *'),
    });
    const hours = componentOf(resourceOf(costs, 'Group'), 't3.medium hours');
    expect(hours.quantity).toBeCloseTo(365); // half of 730 h
    expect(hours.assumption).toContain('by its schedule 0.5 over the year');
  });

  test('with a part on Spot: that part is not priced', async () => {
    const { Group, Machine } = group({ MinSize: '4', MaxSize: '4' });
    const mixed = {
      Machine,
      Group: {
        ...Group,
        Properties: {
          MinSize: '4',
          MaxSize: '4',
          MixedInstancesPolicy: {
            InstancesDistribution: { OnDemandBaseCapacity: 2, OnDemandPercentageAboveBaseCapacity: 50 },
            LaunchTemplate: {
              LaunchTemplateSpecification: { LaunchTemplateId: { Ref: 'Machine' } },
              Overrides: [{ InstanceType: 'm5.large' }, { InstanceType: 'm6i.large' }],
            },
          },
        },
      },
    };
    const cost = resourceOf(await estimateOf(mixed), 'Group');
    // 2 and half of the other 2: 3 × 730 h × 0.096
    expect(componentsOf(cost)[0]).toEqual(['m5.large hours', 2190, '210.24']);
    expect(componentOf(cost, 'm5.large hours').assumption).toContain('the first of 2 types');
    expect(componentsOf(cost)[1]).toEqual(['storage gp3', 200, '16']); // 4 × 50 GB × 0.08
    expect(missingOf(cost)).toEqual([
      'm5.large hours on Spot: Spot instances have no list price: AWS changes it with supply and demand',
    ]);
  });

  test('from a template elsewhere is not priced', async () => {
    const costs = await estimateOf(group({ LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' } }));
    expect(missingOf(resourceOf(costs, 'Group'))).toEqual(['its LaunchTemplate is not in this template']);
  });
});
