import { describe, expect, test } from '@jest/globals';
import { componentsOf, costOf, estimateOf, missingOf, resourceOf, usd } from './pricing.ts';

type Properties = { readonly [name: string]: string | number };

const volume = (properties: Properties) => ({ Type: 'AWS::EC2::Volume', Properties: { Size: 100, ...properties } });

describe('volumes', () => {
  test.each<[string, Properties, readonly (readonly [string, number, string])[]]>([
    ['gp2, the default', {}, [['storage gp2', 100, '10']]], // 100 GB × 0.10
    [
      'gp3 with what is included',
      { VolumeType: 'gp3', Iops: 3000, Throughput: 125 },
      [['storage gp3', 100, '8']], // 100 GB × 0.08
    ],
    [
      'gp3 with more',
      { VolumeType: 'gp3', Iops: 5000, Throughput: 253 },
      [
        ['storage gp3', 100, '8'],
        ['IOPS', 2000, '10'], // 2,000 × 0.005
        ['throughput', 0.125, '5.12'], // 128 MiB/s = 0.125 GiB/s × 40.96
      ],
    ],
    [
      'io1',
      { VolumeType: 'io1', Iops: 2000 },
      [
        ['storage io1', 100, '12.5'], // 100 GB × 0.125
        ['IOPS', 2000, '130'], // 2,000 × 0.065
      ],
    ],
    [
      'io2, whose IOPS cost less above 32,000 and 64,000',
      { VolumeType: 'io2', Iops: 70_000 },
      [
        ['storage io2', 100, '12.5'],
        ['IOPS', 32_000, '2080'], // 32,000 × 0.065
        ['IOPS', 32_000, '1456'], // 32,000 × 0.0455
        ['IOPS', 6000, '191.1'], // 6,000 × 0.03185
      ],
    ],
    ['st1', { VolumeType: 'st1' }, [['storage st1', 100, '4.5']]], // 100 GB × 0.045
    ['sc1', { VolumeType: 'sc1' }, [['storage sc1', 100, '1.5']]], // 100 GB × 0.015
  ])('%s in us-east-1', async (_, properties, components) => {
    expect(componentsOf(await costOf(volume(properties)))).toEqual(components);
  });

  test.each([
    ['us-east-1', '8'],
    ['us-east-2', '8'],
    ['us-west-2', '8'],
    ['eu-west-1', '8.8'], // 100 GB × 0.088
    ['eu-central-1', '9.52'], // 100 GB × 0.0952
    ['ap-southeast-1', '9.6'], // 100 GB × 0.096
    ['ap-southeast-2', '9.6'],
    ['ap-northeast-1', '9.6'],
  ])('100 GB of gp3 in %s cost $%s', async (region, cost) => {
    expect(componentsOf(await costOf(volume({ VolumeType: 'gp3' }), region))).toEqual([['storage gp3', 100, cost]]);
  });

  test('of a snapshot have a size that nobody here knows', async () => {
    const restored = { Type: 'AWS::EC2::Volume', Properties: { SnapshotId: 'snap-1' } };
    expect(missingOf(await costOf(restored))).toEqual(['its size is that of a snapshot']);
  });
});

describe('copies', () => {
  const scratch = {
    ...volume({ VolumeType: 'gp3' }),
    Properties: { Size: 100, VolumeType: 'gp3', Tags: [{ Key: 'Name', Value: 'scratch' }] },
  };
  const policy = (keep: { readonly [name: string]: string | number }, tag = 'scratch') => ({
    Type: 'AWS::DLM::LifecyclePolicy',
    Properties: {
      PolicyDetails: {
        Schedules: [{ CreateRule: { Interval: 12, IntervalUnit: 'HOURS' }, RetainRule: keep }],
        TargetTags: [{ Key: 'Name', Value: tag }],
      },
    },
  });

  test('on a schedule: one whole and the changes of as long as they are kept', async () => {
    const costs = await estimateOf({ Scratch: scratch, Policy: policy({ Count: 14 }) });
    // 14 copies, two a day, are 7 days: 100 GB × (1 + 7 × 5 %) × 0.05
    expect(componentsOf(resourceOf(costs, 'Policy'))).toEqual([['snapshots', 135, '6.75']]);
  });

  test('kept for a time instead of a number', async () => {
    const costs = await estimateOf({ Scratch: scratch, Policy: policy({ Interval: 2, IntervalUnit: 'WEEKS' }) });
    expect(componentsOf(resourceOf(costs, 'Policy'))).toEqual([['snapshots', 170, '8.5']]); // 100 × (1 + 14 × 5 %) × 0.05
  });

  test('of volumes elsewhere are not priced', async () => {
    const costs = await estimateOf({ Scratch: scratch, Policy: policy({ Count: 7 }, 'other') });
    expect(missingOf(resourceOf(costs, 'Policy'))).toEqual(['the volumes that it copies are not in this template']);
  });

  test('by AWS Backup of databases and volumes, and a word on what has no price', async () => {
    const costs = await estimateOf({
      Scratch: scratch,
      Main: {
        Type: 'AWS::RDS::DBInstance',
        Properties: { Engine: 'postgres', DBInstanceClass: 'db.t4g.small', AllocatedStorage: 20 },
      },
      Files: { Type: 'AWS::EFS::FileSystem' },
      Role: { Type: 'AWS::IAM::Role' },
      Plan: {
        Type: 'AWS::Backup::BackupPlan',
        Properties: { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 30 } }] } },
      },
      Selection: {
        Type: 'AWS::Backup::BackupSelection',
        Properties: {
          BackupPlanId: { Ref: 'Plan' },
          BackupSelection: {
            IamRoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
            Resources: [
              { 'Fn::Join': [':', ['arn:aws:rds:us-east-1:1:db', { Ref: 'Main' }]] },
              { 'Fn::Join': ['/', ['arn:aws:ec2:us-east-1:1:volume', { Ref: 'Scratch' }]] },
              { 'Fn::GetAtt': ['Files', 'Arn'] },
            ],
          },
        },
      },
    });
    const selection = resourceOf(costs, 'Selection');
    expect(componentsOf(selection)).toEqual([
      ['copies of Scratch', 250, '12.5'], // 100 GB × (1 + 30 × 5 %) × 0.05
      ['copies of Main', 50, '4.75'], // 20 GB × (1 + 30 × 5 %) × 0.095
    ]);
    expect(missingOf(selection)).toEqual(['copies of Files: no price is known for backups of AWS::EFS::FileSystem']);
    expect(usd(selection.status === 'priced' ? selection.monthly : 0n)).toBe('17.25');
  });
});
