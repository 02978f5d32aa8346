/** Databases of RDS: instances in one zone or two, their disks and backups. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown } from '../../template/model.ts';
import { averageCapacity, type ScheduledBounds } from '../capacity.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import { databaseEngines } from '../products/instances.ts';
import type { Usage } from '../usage.ts';
import {
  type Dimension,
  type Family,
  fixed,
  type Neighbours,
  readNumber,
  readSwitch,
  readText,
  times,
  within,
} from './dimension.ts';
import { SCHEDULE } from './schedules.ts';
import { DAILY_CHANGE } from './snapshots.ts';

/** Backups up to the size of the disk are free: about what a week of them takes. */
const FREE_BACKUP_DAYS = 7;

export const databases: Family = {
  'AWS::RDS::DBInstance': dimensionsOfInstance,
};

type Zones = 'single' | 'multi';

function dimensionsOfInstance(
  instance: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const { properties } = instance;
  const engine = readEngine(properties);
  const type = readText(properties.DBInstanceClass, 'DBInstanceClass', '');
  const multi = readSwitch(properties.MultiAZ, 'MultiAZ');
  if (engine instanceof Unknown) return engine;
  if (type instanceof Unknown) return type;
  if (multi instanceof Unknown) return multi;
  if (type === '') return new Unknown('its DBInstanceClass is not stated');
  if (type === 'db.serverless') return new Unknown('serverless capacity follows the load: no price is known for it');
  const zones = multi ? 'multi' : 'single';
  const where = multi ? 'instance hours, two zones' : 'instance hours';
  return [
    fixed(where, `rds.${engine}.${zones}.${type}`, ...runningHours(instance, neighbours)),
    ...(properties.DBClusterIdentifier === undefined ? disk(properties, zones, usage) : []),
    ...addresses(properties),
    ...secrets(properties),
  ];
}

/** Schedules may stop and start it; its disk and its backups are billed all the same. */
function runningHours(instance: EvaluatedResource, neighbours: Neighbours): readonly [number, string?] {
  const changes = neighbours.referringTo(instance, 'Target', SCHEDULE).flatMap(({ properties }): ScheduledBounds[] => {
    const call = /:rds:(start|stop)DBInstance$/.exec(String(within(properties.Target, 'Arn')))?.[1];
    if (call === undefined) return [];
    const count = call === 'start' ? 1 : 0;
    return [{ schedule: String(properties.ScheduleExpression), minimum: count, maximum: count }];
  });
  if (changes.length === 0) return [HOURS_PER_MONTH];
  const { expected, words } = averageCapacity({ minimum: 1, maximum: 1 }, 1, changes);
  const share = Math.round(expected * 100);
  return [expected * HOURS_PER_MONTH, `runs ${share} % of the time: ${words}`];
}

function readEngine({ Engine, SourceDBInstanceIdentifier }: EvaluatedResource['properties']): string | Unknown {
  if (Engine === undefined) {
    const source = SourceDBInstanceIdentifier === undefined ? 'a snapshot' : 'the instance that it copies';
    return new Unknown(`its engine is that of ${source}`);
  }
  const engine = readText(Engine, 'Engine', '');
  if (engine instanceof Unknown || Object.hasOwn(databaseEngines, engine)) return engine;
  return new Unknown(`no prices are known for the engine ${engine}, whose licence may count`);
}

/** A disk that may grow costs from what it begins with to its limit. */
function disk(properties: EvaluatedResource['properties'], zones: Zones, usage: Usage): readonly Dimension[] {
  const { AllocatedStorage, MaxAllocatedStorage, Iops } = properties;
  const type = readText(properties.StorageType, 'StorageType', Iops === undefined ? 'gp3' : 'io1');
  const size = readNumber(AllocatedStorage, 'AllocatedStorage', Number.NaN);
  const limit = readNumber(MaxAllocatedStorage, 'MaxAllocatedStorage', 0);
  const unknown = [type, size, limit].find((value) => value instanceof Unknown);
  if (unknown instanceof Unknown) return [fixed('storage', 'rds.storage', unknown)];
  if (typeof type !== 'string' || typeof size !== 'number' || typeof limit !== 'number') return [];
  if (Number.isNaN(size)) return [fixed('storage', 'rds.storage', new Unknown('the size of its disk is not stated'))];

  const price = `rds.storage.${zones}.${type}`;
  const backups = backupsOf(properties, size);
  return [grown(price, size, limit, usage), ...speed(properties, price, type, size), ...backups];
}

function grown(price: string, size: number, limit: number, usage: Usage): Dimension {
  if (limit <= size) return fixed('storage', price, size);
  const { amount, assumption } = usage.take('stored', size);
  const expected = Math.min(Math.max(amount, size), limit);
  return fixed('storage', price, { minimum: size, expected, maximum: limit }, `${assumption}; grows up to ${limit} GB`);
}

/** gp3 includes 3,000 IOPS and 125 MB/s; from 400 GB on 12,000 and 500. io1 includes none. */
function speed(
  { Iops, StorageThroughput }: EvaluatedResource['properties'],
  price: string,
  type: string,
  size: number,
): readonly Dimension[] {
  if (type !== 'gp3' && type !== 'io1') return [];
  const [iops, throughput] = type === 'io1' ? [0, 0] : size >= 400 ? [12_000, 500] : [3000, 125];
  const more = (name: string, suffix: string, value: number | Unknown, included: number): readonly Dimension[] => {
    const quantity = value instanceof Unknown ? value : Math.max(0, value - included);
    return quantity === 0 ? [] : [fixed(name, `${price}.${suffix}`, quantity)];
  };
  return [
    ...more('provisioned IOPS', 'iops', readNumber(Iops, 'Iops', iops), iops),
    ...more('provisioned throughput', 'throughput', readNumber(StorageThroughput, 'StorageThroughput', 0), throughput),
  ];
}

function backupsOf({ BackupRetentionPeriod }: EvaluatedResource['properties'], size: number): readonly Dimension[] {
  const days = readNumber(BackupRetentionPeriod, 'BackupRetentionPeriod', 1);
  if (typeof days === 'number' && days <= FREE_BACKUP_DAYS) return [];
  const charged = days instanceof Unknown ? days : days - FREE_BACKUP_DAYS;
  const assumption = `${DAILY_CHANGE} % of the disk changes a day, kept ${String(days)} days, a week of it free; assumed`;
  return [
    {
      name: 'backups',
      price: 'rds.backup.gb',
      quantity: times(charged, (size * DAILY_CHANGE) / 100),
      kind: 'usage',
      assumption,
    },
  ];
}

function addresses({ PubliclyAccessible }: EvaluatedResource['properties']): readonly Dimension[] {
  const open = readSwitch(PubliclyAccessible, 'PubliclyAccessible');
  if (open === false) return [];
  return [fixed('public IPv4 hours', 'publicipv4.hour', open instanceof Unknown ? open : HOURS_PER_MONTH)];
}

/** RDS keeps the password that it manages in a secret of the account. */
function secrets({ ManageMasterUserPassword }: EvaluatedResource['properties']): readonly Dimension[] {
  const managed = readSwitch(ManageMasterUserPassword, 'ManageMasterUserPassword');
  return managed === false ? [] : [fixed('secret of the password', 'secret', managed instanceof Unknown ? managed : 1)];
}
