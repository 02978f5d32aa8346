/** Products of instances: their keys hold the name of a type, of which AWS adds more than a table could list. */

import type { ProductFilter } from './filters.ts';
import { hours } from './units.ts';

/** The names of engines in CloudFormation, in keys, and what the price list calls them. */
export const databaseEngines: { readonly [engine: string]: string } = {
  'aurora-mysql': 'Aurora MySQL',
  'aurora-postgresql': 'Aurora PostgreSQL',
  mariadb: 'MariaDB',
  mysql: 'MySQL',
  postgres: 'PostgreSQL',
};

export const cacheEngines: { readonly [engine: string]: string } = {
  memcached: 'Memcached',
  redis: 'Redis',
  valkey: 'Valkey',
};

/** `ec2.t3.micro`, `rds.postgres.multi.db.t3.micro`, `elasticache.redis.cache.t4g.micro`; undefined for any other key. */
export function findInstance(key: string): ProductFilter | undefined {
  const [service, ...rest] = key.split('.');
  switch (service) {
    case 'ec2':
      return virtualMachine(rest.join('.'));
    case 'elasticache': {
      const [engine = '', ...type] = rest;
      return cacheNode(cacheEngines[engine], type.join('.'));
    }
    case 'rds': {
      const [engine = '', zones, ...type] = rest;
      if (zones !== 'single' && zones !== 'multi') return undefined;
      return database(databaseEngines[engine], zones, type.join('.'));
    }
    default:
      return undefined;
  }
}

/** On demand, with Linux, on shared hardware, without software of others, and in use: a type has dozens of products. */
function virtualMachine(instanceType: string): ProductFilter {
  return {
    service: 'AmazonEC2',
    family: 'Compute Instance',
    usage: `BoxUsage:${instanceType}`,
    asked: {
      instanceType,
      tenancy: 'Shared',
      operatingSystem: 'Linux',
      preInstalledSw: 'NA',
      capacitystatus: 'Used',
    },
    ...hours,
  };
}

/** The price of two zones is a product of its own, and not always twice that of one. */
function database(engine: string | undefined, zones: 'single' | 'multi', instanceType: string) {
  if (engine === undefined) return undefined;
  return {
    service: 'AmazonRDS',
    family: 'Database Instance',
    usage: `${zones === 'single' ? 'InstanceUsage' : 'Multi-AZUsage'}:${instanceType}`,
    asked: { instanceType },
    has: { databaseEngine: engine, deploymentOption: zones === 'single' ? 'Single-AZ' : 'Multi-AZ' },
    ...hours,
  };
}

function cacheNode(engine: string | undefined, instanceType: string): ProductFilter | undefined {
  if (engine === undefined) return undefined;
  return {
    service: 'AmazonElastiCache',
    family: 'Cache Instance',
    usage: `NodeUsage:${instanceType}`,
    asked: { instanceType },
    has: { cacheEngine: engine },
    ...hours,
  };
}
