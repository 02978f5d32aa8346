/** Instances of EC2, RDS and ElastiCache: each type that a table prices, with what else AWS sells of it. */

import { type Kind, known, type Listing, other, pricedRegions, priceKeys } from '../listing.ts';

const machine: Kind = {
  service: 'AmazonEC2',
  family: 'Compute Instance',
  unit: 'Hrs',
  prefix: 'plain',
  operation: 'RunInstances',
  regions: pricedRegions,
};
const database: Kind = { ...machine, service: 'AmazonRDS', family: 'Database Instance', operation: 'CreateDBInstance' };
const node: Kind = {
  ...machine,
  service: 'AmazonElastiCache',
  family: 'Cache Instance',
  operation: 'CreateCacheCluster',
};

const linux = { tenancy: 'Shared', operatingSystem: 'Linux', preInstalledSw: 'NA', capacitystatus: 'Used' };
const engines: { readonly [engine: string]: string } = { memcached: 'Memcached', redis: 'Redis' };

export const instances: readonly Listing[] = priceKeys.flatMap((key): readonly Listing[] => {
  const [service, engine = '', zones, ...type] = key.split('.');
  switch (service) {
    case 'ec2':
      return machines(key.slice('ec2.'.length), key);
    case 'elasticache':
      return nodes([zones, ...type].join('.'), key, engines[engine] ?? engine);
    case 'rds':
      return engine === 'postgres' ? databases(type.join('.'), key, zones === 'multi') : [];
    default:
      return [];
  }
});

function machines(instanceType: string, key: string): readonly Listing[] {
  const box = `BoxUsage:${instanceType}`;
  return [
    known(machine, box, key, { instanceType, ...linux }),
    other(machine, box, '9', { instanceType, ...linux, operatingSystem: 'Windows' }),
    other(machine, box, '9', { instanceType, ...linux, preInstalledSw: 'SQL Std' }),
    other(machine, `DedicatedUsage:${instanceType}`, '9', { instanceType, ...linux, tenancy: 'Dedicated' }),
    other(machine, `UnusedBox:${instanceType}`, '9', {
      instanceType,
      ...linux,
      capacitystatus: 'UnusedCapacityReservation',
    }),
  ];
}

function databases(instanceType: string, key: string, multi: boolean): readonly Listing[] {
  const usage = `${multi ? 'Multi-AZUsage' : 'InstanceUsage'}:${instanceType}`;
  const attributes = { instanceType, deploymentOption: multi ? 'Multi-AZ' : 'Single-AZ' };
  return [
    known(database, usage, key, { ...attributes, databaseEngine: 'PostgreSQL' }),
    other(database, usage, '9', { ...attributes, databaseEngine: 'MySQL' }),
    other(database, usage, '9', { ...attributes, databaseEngine: 'Oracle' }),
  ];
}

function nodes(instanceType: string, key: string, cacheEngine: string): readonly Listing[] {
  return [
    known(node, `NodeUsage:${instanceType}`, key, { instanceType, cacheEngine }),
    other(node, `ExtendedSupportYr1-NodeUsage:${instanceType}`, '9', { instanceType, cacheEngine }),
  ];
}
