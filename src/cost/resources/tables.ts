/** Stores that only templates of others have: DynamoDB, ElastiCache, EFS. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import { cacheEngines } from '../products/instances.ts';
import type { Usage } from '../usage.ts';
import {
  type Dimension,
  type Family,
  fixed,
  listOf,
  type Neighbours,
  readNumber,
  readSwitch,
  readText,
  times,
  used,
  within,
} from './dimension.ts';

const ASSUMED_UNITS = 1_000_000;
const ASSUMED_GB = 10;
/** Every 20 GB of a file system bring 1 MiB/s. */
const GB_PER_MIBPS = 20;

export const tables: Family = {
  'AWS::DynamoDB::Table': dimensionsOfTable,
  'AWS::EFS::FileSystem': dimensionsOfFileSystem,
  'AWS::ElastiCache::CacheCluster': ({ properties }) =>
    nodes(properties, readNumber(properties.NumCacheNodes, 'NumCacheNodes', 1)),
  'AWS::ElastiCache::ReplicationGroup': ({ properties }) => nodes(properties, countNodes(properties)),
};

/** By capacity all month, or by what is read and written; each index has a capacity of its own. */
function dimensionsOfTable(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const mode = readText(properties.BillingMode, 'BillingMode', 'PROVISIONED');
  if (mode instanceof Unknown) return mode;
  const stored = usage.take('stored', ASSUMED_GB);
  const recovery = readSwitch(
    within(properties.PointInTimeRecoverySpecification, 'PointInTimeRecoveryEnabled'),
    'PointInTimeRecoveryEnabled',
  );
  return [
    ...(mode === 'PAY_PER_REQUEST' ? onDemand(usage) : provisioned(properties)),
    used('storage', 'dynamodb.storage.gb', stored),
    ...(recovery === false ? [] : [used('copies to any point in time', 'dynamodb.pitr.gb', stored)]),
  ];
}

function onDemand(usage: Usage): readonly Dimension[] {
  return [
    used('write request units', 'dynamodb.write', usage.take('puts', ASSUMED_UNITS)),
    used('read request units', 'dynamodb.read', usage.take('gets', ASSUMED_UNITS)),
  ];
}

function provisioned({ ProvisionedThroughput, GlobalSecondaryIndexes }: EvaluatedResource['properties']) {
  const all: readonly (Value | undefined)[] = [
    ProvisionedThroughput,
    ...listOf(GlobalSecondaryIndexes).map((index) => within(index, 'ProvisionedThroughput')),
  ];
  const capacity = (name: 'ReadCapacityUnits' | 'WriteCapacityUnits') => {
    const units = all.map((one) => readNumber(within(one, name), name, 0));
    const unknown = units.find((one) => one instanceof Unknown);
    return unknown ?? units.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
  };
  return [
    fixed('write capacity hours', 'dynamodb.wcu', times(capacity('WriteCapacityUnits'), HOURS_PER_MONTH)),
    fixed('read capacity hours', 'dynamodb.rcu', times(capacity('ReadCapacityUnits'), HOURS_PER_MONTH)),
  ];
}

function dimensionsOfFileSystem(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const stored = usage.take('stored', ASSUMED_GB);
  const zone = properties.AvailabilityZoneName === undefined ? 'standard' : 'onezone';
  const mode = readText(properties.ThroughputMode, 'ThroughputMode', 'bursting');
  const storage = used('storage', `efs.${zone}.gb`, stored);
  if (mode === 'bursting') return [storage];
  if (mode !== 'provisioned') {
    const because = mode instanceof Unknown ? mode : new Unknown('what goes in and out is not stated');
    return [storage, { name: `throughput (${String(mode)})`, price: 'efs', quantity: because, kind: 'usage' }];
  }
  const name = 'ProvisionedThroughputInMibps';
  const throughput = readNumber(properties[name], name, 0);
  const included = stored.amount / GB_PER_MIBPS;
  const quantity = throughput instanceof Unknown ? throughput : Math.max(0, throughput - included);
  return [storage, fixed('provisioned throughput', 'efs.provisioned', quantity, stored.assumption)];
}

function nodes(properties: EvaluatedResource['properties'], count: number | Unknown): readonly Dimension[] | Unknown {
  const engine = readText(properties.Engine, 'Engine', 'redis');
  const type = readText(properties.CacheNodeType, 'CacheNodeType', '');
  if (engine instanceof Unknown) return engine;
  if (type instanceof Unknown) return type;
  if (!Object.hasOwn(cacheEngines, engine)) return new Unknown(`no prices are known for the engine ${engine}`);
  if (type === '') return new Unknown('its CacheNodeType is not stated');
  return [fixed(`${type} hours`, `elasticache.${engine}.${type}`, times(count, HOURS_PER_MONTH))];
}

/** Shards with their replicas, or nodes of one shard. */
function countNodes(properties: EvaluatedResource['properties']): number | Unknown {
  const { NumCacheClusters, NumNodeGroups, ReplicasPerNodeGroup } = properties;
  if (NumNodeGroups === undefined && ReplicasPerNodeGroup === undefined) {
    return readNumber(NumCacheClusters, 'NumCacheClusters', 1);
  }
  const shards = readNumber(NumNodeGroups, 'NumNodeGroups', 1);
  const replicas = readNumber(ReplicasPerNodeGroup, 'ReplicasPerNodeGroup', 0);
  if (shards instanceof Unknown) return shards;
  return replicas instanceof Unknown ? replicas : shards * (1 + replicas);
}
