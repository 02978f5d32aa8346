/** What keeps data: S3, RDS, DynamoDB, EFS, images. */

import { type Kind, known, type Listing, other } from '../listing.ts';

const stored = (service: string, family: string, prefix: Kind['prefix'], unit = 'GB-Mo'): Kind => ({
  service,
  family,
  unit,
  prefix,
});
const bucket = stored('AmazonS3', 'Storage', 'plain');
const bucketRequests = stored('AmazonS3', 'API Request', 'plain', 'Requests');
const fileSystem = stored('AmazonEFS', 'Storage', 'code');
const disk = stored('AmazonRDS', 'Database Storage', 'plain');
const diskOperations = stored('AmazonRDS', 'Provisioned IOPS', 'plain', 'IOPS-Mo');
const diskThroughput = stored('AmazonRDS', 'Provisioned Throughput', 'plain', 'MBPS-Mo');
const newer = (kind: Kind): Kind => ({ ...kind, prefix: 'code' });

/** RDS repeats a usage type: for any engine, and for each. */
const perEngine = (kind: Kind, usage: string, key: string): readonly Listing[] =>
  ['Any', 'PostgreSQL', 'MySQL'].map((databaseEngine) => known(kind, usage, key, { databaseEngine }));

const onDemand = (unit: string): Kind =>
  stored('AmazonDynamoDB', 'Amazon DynamoDB PayPerRequest Throughput', 'plain', unit);
const provisioned = (unit: string): Kind => stored('AmazonDynamoDB', 'Provisioned IOPS', 'plain', unit);
const reads = { group: 'DDB-ReadUnits' };
const writes = { group: 'DDB-WriteUnits' };

export const stores: readonly Listing[] = [
  known(bucket, 'TimedStorage-ByteHrs', 's3.standard.gb', { volumeType: 'Standard' }),
  known(bucket, 'TimedStorage-SIA-ByteHrs', 's3.standardia.gb'),
  known(bucket, 'TimedStorage-ZIA-ByteHrs', 's3.onezone.gb'),
  known(bucket, 'TimedStorage-INT-FA-ByteHrs', 's3.tiering.gb'),
  known(bucket, 'TimedStorage-GIR-ByteHrs', 's3.instant.gb'),
  known(stored('AmazonGlacier', 'Storage', 'plain'), 'TimedStorage-ByteHrs', 's3.glacier.gb'),
  known(stored('AmazonS3GlacierDeepArchive', 'Storage', 'plain'), 'TimedStorage-GDA-ByteHrs', 's3.deep.gb'),
  known(bucketRequests, 'Requests-Tier1', 's3.write', { group: 'S3-API-Tier1' }),
  known(bucketRequests, 'Requests-Tier2', 's3.read', { group: 'S3-API-Tier2' }),
  other(bucketRequests, 'Requests-SIA-Tier1', '0.00001', { group: 'S3-API-SIA-Tier1' }),
  known(stored('AmazonECR', 'EC2 Container Registry', 'plain'), 'TimedStorage-ByteHrs', 'ecr.gb'),

  ...perEngine(disk, 'RDS:GP2-Storage', 'rds.storage.single.gp2'),
  ...perEngine(newer(disk), 'RDS:GP3-Storage', 'rds.storage.single.gp3'),
  ...perEngine(disk, 'RDS:PIOPS-Storage', 'rds.storage.single.io1'),
  ...perEngine(disk, 'RDS:StorageUsage', 'rds.storage.single.standard'),
  ...perEngine(disk, 'RDS:Multi-AZ-GP2-Storage', 'rds.storage.multi.gp2'),
  ...perEngine(newer(disk), 'RDS:Multi-AZ-GP3-Storage', 'rds.storage.multi.gp3'),
  ...perEngine(disk, 'RDS:Multi-AZ-PIOPS-Storage', 'rds.storage.multi.io1'),
  ...perEngine(disk, 'RDS:Multi-AZ-StorageUsage', 'rds.storage.multi.standard'),
  ...perEngine(newer(diskOperations), 'RDS:GP3-PIOPS', 'rds.storage.single.gp3.iops'),
  ...perEngine(diskOperations, 'RDS:PIOPS', 'rds.storage.single.io1.iops'),
  ...perEngine(newer(diskOperations), 'RDS:Multi-AZ-GP3-PIOPS', 'rds.storage.multi.gp3.iops'),
  ...perEngine(diskOperations, 'RDS:Multi-AZ-PIOPS', 'rds.storage.multi.io1.iops'),
  ...perEngine(newer(diskThroughput), 'RDS:GP3-Throughput', 'rds.storage.single.gp3.throughput'),
  ...perEngine(newer(diskThroughput), 'RDS:Multi-AZ-GP3-Throughput', 'rds.storage.multi.gp3.throughput'),
  ...perEngine(stored('AmazonRDS', 'Storage Snapshot', 'plain'), 'RDS:ChargedBackupUsage', 'rds.backup.gb'),

  known(onDemand('WriteRequestUnits'), 'WriteRequestUnits', 'dynamodb.write', writes),
  known(onDemand('ReadRequestUnits'), 'ReadRequestUnits', 'dynamodb.read', reads),
  other(onDemand('WriteRequestUnits'), 'IA-WriteRequestUnits', '0.00000078', { group: 'DDB-WriteUnitsIA' }),
  known(provisioned('WriteCapacityUnit-Hrs'), 'WriteCapacityUnit-Hrs', 'dynamodb.wcu', writes),
  known(provisioned('ReadCapacityUnit-Hrs'), 'ReadCapacityUnit-Hrs', 'dynamodb.rcu', reads),
  known(stored('AmazonDynamoDB', 'Database Storage', 'plain'), 'TimedStorage-ByteHrs', 'dynamodb.storage.gb'),
  known(stored('AmazonDynamoDB', 'Database Storage', 'plain'), 'TimedPITRStorage-ByteHrs', 'dynamodb.pitr.gb'),

  known(fileSystem, 'TimedStorage-ByteHrs', 'efs.standard.gb'),
  known(fileSystem, 'TimedStorage-Z-ByteHrs', 'efs.onezone.gb'),
  other(fileSystem, 'IATimedStorage-ByteHrs', '0.025'),
  known(stored('AmazonEFS', 'Provisioned Throughput', 'code', 'MiBps-Mo'), 'ProvisionedTP-MiBpsHrs', 'efs.provisioned'),
];
