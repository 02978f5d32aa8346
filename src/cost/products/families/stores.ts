/** Products of what keeps data: S3, RDS, DynamoDB, EFS, images, backups. Storage is called the same in all of them. */

import type { Filters } from '../filters.ts';
import { counted, gigabyteMonths, iopsMonths, requests } from '../units.ts';

const bucket = { service: 'AmazonS3', family: 'Storage', ...gigabyteMonths } as const;
const bucketRequests = { service: 'AmazonS3', family: 'API Request', ...requests } as const;
const fileSystem = { service: 'AmazonEFS', family: 'Storage', ...gigabyteMonths } as const;
const onDemand = { service: 'AmazonDynamoDB', family: 'Amazon DynamoDB PayPerRequest Throughput' } as const;
const provisioned = { service: 'AmazonDynamoDB', family: 'Provisioned IOPS' } as const;
const table = { service: 'AmazonDynamoDB', family: 'Database Storage', ...gigabyteMonths } as const;

/** The list repeats storage, IOPS, throughput and backups for each engine; `Any` holds for all of them. */
const any = { databaseEngine: 'Any' };
const disk = { service: 'AmazonRDS', family: 'Database Storage', has: any, ...gigabyteMonths } as const;
const diskOperations = { service: 'AmazonRDS', family: 'Provisioned IOPS', has: any, ...iopsMonths } as const;
const throughput = {
  service: 'AmazonRDS',
  family: 'Provisioned Throughput',
  has: any,
  ...counted(/^mbps-mo(nth)?$/i, 'MB/s-months'),
} as const;

export const stores: Filters = {
  'dynamodb.pitr.gb': { ...table, usage: 'TimedPITRStorage-ByteHrs' },
  'dynamodb.rcu': {
    ...provisioned,
    has: { group: 'DDB-ReadUnits' },
    ...counted(/^readcapacityunit-hrs$/i, 'RCU-hours'),
  },
  'dynamodb.read': {
    ...onDemand,
    has: { group: 'DDB-ReadUnits' },
    ...counted(/^readrequestunits$/i, 'read request units'),
  },
  'dynamodb.storage.gb': { ...table, usage: 'TimedStorage-ByteHrs' },
  'dynamodb.wcu': {
    ...provisioned,
    has: { group: 'DDB-WriteUnits' },
    ...counted(/^writecapacityunit-hrs$/i, 'WCU-hours'),
  },
  'dynamodb.write': {
    ...onDemand,
    has: { group: 'DDB-WriteUnits' },
    ...counted(/^writerequestunits$/i, 'write request units'),
  },

  'ecr.gb': {
    service: 'AmazonECR',
    family: 'EC2 Container Registry',
    usage: 'TimedStorage-ByteHrs',
    ...gigabyteMonths,
  },
  'efs.onezone.gb': { ...fileSystem, usage: 'TimedStorage-Z-ByteHrs' },
  'efs.provisioned': {
    service: 'AmazonEFS',
    family: 'Provisioned Throughput',
    usage: 'ProvisionedTP-MiBpsHrs',
    ...counted(/^mibps-mo(nth)?$/i, 'MiB/s-months'),
  },
  'efs.standard.gb': { ...fileSystem, usage: 'TimedStorage-ByteHrs' },

  'rds.backup.gb': {
    service: 'AmazonRDS',
    family: 'Storage Snapshot',
    usage: 'RDS:ChargedBackupUsage',
    has: any,
    ...gigabyteMonths,
  },
  'rds.storage.multi.gp2': { ...disk, usage: 'RDS:Multi-AZ-GP2-Storage' },
  'rds.storage.multi.gp3': { ...disk, usage: 'RDS:Multi-AZ-GP3-Storage' },
  'rds.storage.multi.gp3.iops': { ...diskOperations, usage: 'RDS:Multi-AZ-GP3-PIOPS' },
  'rds.storage.multi.gp3.throughput': { ...throughput, usage: 'RDS:Multi-AZ-GP3-Throughput' },
  'rds.storage.multi.io1': { ...disk, usage: 'RDS:Multi-AZ-PIOPS-Storage' },
  'rds.storage.multi.io1.iops': { ...diskOperations, usage: 'RDS:Multi-AZ-PIOPS' },
  'rds.storage.multi.standard': { ...disk, usage: 'RDS:Multi-AZ-StorageUsage' },
  'rds.storage.single.gp2': { ...disk, usage: 'RDS:GP2-Storage' },
  'rds.storage.single.gp3': { ...disk, usage: 'RDS:GP3-Storage' },
  'rds.storage.single.gp3.iops': { ...diskOperations, usage: 'RDS:GP3-PIOPS' },
  'rds.storage.single.gp3.throughput': { ...throughput, usage: 'RDS:GP3-Throughput' },
  'rds.storage.single.io1': { ...disk, usage: 'RDS:PIOPS-Storage' },
  'rds.storage.single.io1.iops': { ...diskOperations, usage: 'RDS:PIOPS' },
  'rds.storage.single.standard': { ...disk, usage: 'RDS:StorageUsage' },

  's3.deep.gb': {
    service: 'AmazonS3GlacierDeepArchive',
    family: 'Storage',
    usage: 'TimedStorage-GDA-ByteHrs',
    ...gigabyteMonths,
  },
  's3.glacier.gb': { service: 'AmazonGlacier', family: 'Storage', usage: 'TimedStorage-ByteHrs', ...gigabyteMonths },
  's3.instant.gb': { ...bucket, usage: 'TimedStorage-GIR-ByteHrs' },
  's3.onezone.gb': { ...bucket, usage: 'TimedStorage-ZIA-ByteHrs' },
  's3.read': { ...bucketRequests, usage: 'Requests-Tier2' },
  's3.standard.gb': { ...bucket, usage: 'TimedStorage-ByteHrs' },
  's3.standardia.gb': { ...bucket, usage: 'TimedStorage-SIA-ByteHrs' },
  's3.tiering.gb': { ...bucket, usage: 'TimedStorage-INT-FA-ByteHrs' },
  's3.write': { ...bucketRequests, usage: 'Requests-Tier1' },
};
