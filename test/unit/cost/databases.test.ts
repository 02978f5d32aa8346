import { describe, expect, test } from '@jest/globals';
import { componentOf, componentsOf, costOf, estimateOf, missingOf, resourceOf, usd } from './pricing.ts';

type Properties = { readonly [name: string]: string | number | boolean };

const database = (properties: Properties) => ({
  Type: 'AWS::RDS::DBInstance',
  Properties: {
    Engine: 'postgres',
    DBInstanceClass: 'db.t3.medium',
    AllocatedStorage: '20',
    StorageType: 'gp3',
    ...properties,
  },
});

describe('a database in one zone', () => {
  test('us-east-1: hours and disk; a week of backups is free', async () => {
    const small = { DBInstanceClass: 'db.t4g.small', BackupRetentionPeriod: 7 };
    expect(componentsOf(await costOf(database(small)))).toEqual([
      ['instance hours', 730, '23.36'], // 730 h × 0.032
      ['storage', 20, '2.3'], // 20 GB × 0.115
    ]);
  });

  test.each([
    ['us-east-1', '52.56'], // 730 h × 0.072
    ['us-east-2', '52.56'],
    ['us-west-2', '52.56'],
    ['eu-west-1', '56.94'], // 730 h × 0.078
    ['eu-central-1', '61.32'], // 730 h × 0.084
    ['ap-southeast-1', '81.76'], // 730 h × 0.112
    ['ap-southeast-2', '81.76'],
    ['ap-northeast-1', '81.76'],
  ])('db.t3.medium in %s costs $%s', async (region, cost) => {
    expect(usd(componentOf(await costOf(database({}), region), 'instance hours').monthly)).toBe(cost);
  });

  test('a disk that may grow is a band from what it begins with to its limit', async () => {
    const storage = componentOf(await costOf(database({ MaxAllocatedStorage: 100 })), 'storage');
    expect([storage.minimum, storage.monthly, storage.maximum].map((cost) => usd(cost ?? 0n))).toEqual([
      '2.3', // 20 GB × 0.115
      '2.3',
      '11.5', // 100 GB × 0.115
    ]);
    expect(storage.assumption).toBe('20 GB stored, assumed; grows up to 100 GB');
    const grown = await costOf(database({ MaxAllocatedStorage: 100 }), 'us-east-1', { stored: 60 });
    expect(usd(componentOf(grown, 'storage').monthly)).toBe('6.9'); // 60 GB × 0.115
  });

  test('that schedules stop costs the hours that it runs, and its disk all month', async () => {
    const schedule = (call: string, expression: string) => ({
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        ScheduleExpression: expression,
        Target: { Arn: `arn:aws:scheduler:::aws-sdk:rds:${call}DBInstance`, Input: { Ref: 'Main' } },
      },
    });
    const costs = await estimateOf({
      Main: database({}),
      Start: schedule('start', 'cron(0 6 * * ? *)'),
      Stop: schedule('stop', 'cron(0 18 * * ? *)'),
    });
    expect(componentsOf(resourceOf(costs, 'Main'))).toEqual([
      ['instance hours', 365, '26.28'], // 730 h × 12/24 × 0.072
      ['storage', 20, '2.3'],
    ]);
    expect(componentOf(resourceOf(costs, 'Main'), 'instance hours').assumption).toBe(
      'runs 50 % of the time: by its schedule 0.5 over the year',
    );
  });

  test('backups beyond a week are charged by what changes: 20 GB × 5 % × 23 days × 0.095', async () => {
    const backups = componentOf(await costOf(database({ BackupRetentionPeriod: 30 })), 'backups');
    expect([backups.quantity, usd(backups.monthly)]).toEqual([23, '2.185']);
    expect(backups.kind).toBe('usage');
  });

  test('IOPS and throughput of gp3 count above what is included, which is more from 400 GB on', async () => {
    const fast = { StorageType: 'gp3', AllocatedStorage: 400, Iops: 14_000, StorageThroughput: 600 };
    expect(componentsOf(await costOf(database(fast), 'eu-west-1'))).toEqual([
      ['instance hours', 730, '56.94'], // 730 h × 0.078
      ['storage', 400, '50.8'], // 400 GB × 0.127
      ['provisioned IOPS', 2000, '44'], // (14,000 − 12,000) × 0.022
      ['provisioned throughput', 100, '8.8'], // (600 − 500) MB/s × 0.088
    ]);
  });

  test('every IOPS of io1 counts', async () => {
    expect(componentsOf(await costOf(database({ StorageType: 'io1', AllocatedStorage: 100, Iops: 1000 })))).toEqual([
      ['instance hours', 730, '52.56'],
      ['storage', 100, '12.5'], // 100 GB × 0.125
      ['provisioned IOPS', 1000, '100'], // 1,000 × 0.10
    ]);
  });

  test('a public address and a password that RDS manages cost more', async () => {
    const open = await costOf(database({ PubliclyAccessible: true, ManageMasterUserPassword: true }));
    expect(componentsOf(open).slice(2)).toEqual([
      ['public IPv4 hours', 730, '3.65'], // 730 h × 0.005
      ['secret of the password', 1, '0.4'],
    ]);
  });
});

describe('a database in two zones', () => {
  test('has prices of its own, which are not twice those of one', async () => {
    const micro = { DBInstanceClass: 'db.t3.micro', MultiAZ: true };
    expect(componentsOf(await costOf(database(micro), 'eu-west-1'))).toEqual([
      ['instance hours, two zones', 730, '28.47'], // 730 h × 0.039, not 2 × 0.020
      ['storage', 20, '5.08'], // 20 GB × 0.254
    ]);
  });

  test('that no copy has a price of is not priced by that of one zone', async () => {
    const cost = await costOf(database({ MultiAZ: true }), 'us-east-1');
    expect(componentsOf(cost)).toEqual([['storage', 20, '4.6']]); // 20 GB × 0.23
    expect(missingOf(cost)).toEqual(['instance hours, two zones: no price for instance hours, two zones in us-east-1']);
  });
});

describe('what cannot be priced says why', () => {
  test.each<[string, Properties, string]>([
    ['a licence', { Engine: 'oracle-ee' }, 'no prices are known for the engine oracle-ee, whose licence may count'],
    [
      'serverless',
      { DBInstanceClass: 'db.serverless' },
      'serverless capacity follows the load: no price is known for it',
    ],
  ])('%s', async (_, properties, reason) => {
    expect(missingOf(await costOf(database(properties)))).toEqual([reason]);
  });

  test('a copy of another instance', async () => {
    const replica = {
      Type: 'AWS::RDS::DBInstance',
      Properties: { SourceDBInstanceIdentifier: 'main', DBInstanceClass: 'db.t3.medium' },
    };
    expect(missingOf(await costOf(replica))).toEqual(['its engine is that of the instance that it copies']);
  });

  test('another engine has no price in the table, and its disk has', async () => {
    const cost = await costOf(database({ Engine: 'mysql' }));
    expect(componentsOf(cost)).toEqual([['storage', 20, '2.3']]);
    expect(missingOf(cost)).toEqual(['instance hours: no price for instance hours in us-east-1']);
  });
});
