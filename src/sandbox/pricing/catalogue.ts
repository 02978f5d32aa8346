/** What the sandbox's price list holds: the products that stacks are billed by, and those that are easily taken for them. */

import tables from './prices.generated.json' with { type: 'json' };

export interface Listing {
  readonly service: string;
  readonly family: string;
  /** Usage type without prefix. */
  readonly usage: string;
  readonly unit: string;
  /** us-east-1 writes some usage types without a prefix. */
  readonly plainInVirginia: boolean;
  readonly attributes: { readonly [name: string]: string };
  tiersOf(region: string): readonly Tier[];
}

export interface Tier {
  readonly from: number;
  /** Decimal. */
  readonly usd: string;
}

type Kind = Pick<Listing, 'service' | 'family' | 'unit' | 'plainInVirginia'> & { readonly operation?: string };

const prices: { readonly [key: string]: { readonly [region: string]: readonly Tier[] } } = tables;

/** Where no copy of a price is known, it is that of us-east-1. */
function known(kind: Kind, usage: string, key: string, attributes: Listing['attributes'] = {}): Listing {
  const byRegion = prices[key] ?? {};
  return { ...product(kind, usage, attributes), tiersOf: (region) => byRegion[region] ?? byRegion['us-east-1'] ?? [] };
}

/** The same price everywhere. */
function other(kind: Kind, usage: string, usd: string, attributes: Listing['attributes'] = {}): Listing {
  return { ...product(kind, usage, attributes), tiersOf: () => [{ from: 0, usd }] };
}

function product({ operation = '', ...kind }: Kind, usage: string, attributes: Listing['attributes']) {
  return { ...kind, usage, attributes: { operation, ...attributes } };
}

const fargate: Kind = { service: 'AmazonECS', family: 'Compute', unit: 'hours', plainInVirginia: false };
const balancer = (kind: string, unit: string): Kind => ({
  service: 'AWSELB',
  family: `Load Balancer-${kind}`,
  unit,
  plainInVirginia: true,
  operation: `LoadBalancing:${kind}`,
});
const nat = (unit: string): Kind => ({
  service: 'AmazonEC2',
  family: 'NAT Gateway',
  unit,
  plainInVirginia: true,
  operation: 'NatGateway',
});
const logs: Kind = { service: 'AmazonCloudWatch', family: 'Data Payload', unit: 'GB', plainInVirginia: false };
const alarm: Kind = { service: 'AmazonCloudWatch', family: 'Alarm', unit: 'Alarms', plainInVirginia: true };
const address: Kind = {
  service: 'AmazonVPC',
  family: 'VPC Public IPv4 Address',
  unit: 'Hrs',
  plainInVirginia: false,
};
const stored = (service: string, family: string, plainInVirginia: boolean): Kind => ({
  service,
  family,
  unit: 'GB-Mo',
  plainInVirginia,
});
const bucketRequests: Kind = { service: 'AmazonS3', family: 'API Request', unit: 'Requests', plainInVirginia: true };
const encryptionKey: Kind = { service: 'awskms', family: 'Encryption Key', unit: 'Keys', plainInVirginia: false };
const instance: Kind = {
  service: 'AmazonEC2',
  family: 'Compute Instance',
  unit: 'Hrs',
  plainInVirginia: true,
  operation: 'RunInstances',
};

const arm = { cpuArchitecture: 'ARM' };
const shared = { tenancy: 'Shared' };
const natGroup = { group: 'NGW:NatGateway' };

export const catalogue: readonly Listing[] = [
  known(fargate, 'Fargate-vCPU-Hours:perCPU', 'fargate.x86.vcpu', { ...shared, cputype: 'perCPU' }),
  known(fargate, 'Fargate-GB-Hours', 'fargate.x86.gb', { memorytype: 'perGB' }),
  known(fargate, 'Fargate-ARM-vCPU-Hours:perCPU', 'fargate.arm.vcpu', { ...shared, ...arm, cputype: 'perCPU' }),
  known(fargate, 'Fargate-ARM-GB-Hours', 'fargate.arm.gb', { ...arm, memorytype: 'perGB' }),
  known(fargate, 'Fargate-EphemeralStorage-GB-Hours', 'fargate.ephemeral.gb', { storagetype: 'default' }),
  other(fargate, 'Fargate-Windows-vCPU-Hours:perCPU', '0.046552', { ...shared, operatingSystem: 'Windows' }),
  other(fargate, 'Fargate-Windows-GB-Hours', '0.00511175', { operatingSystem: 'Windows' }),
  other(fargate, 'ECS-EC2-vCPU-Hours', '0'),
  known({ ...fargate, service: 'AmazonEKS' }, 'Fargate-vCPU-Hours:perCPU', 'fargate.x86.vcpu', shared),

  known(balancer('Application', 'Hrs'), 'LoadBalancerUsage', 'alb.hour'),
  known(balancer('Application', 'LCU-Hrs'), 'LCUUsage', 'alb.lcu'),
  other(balancer('Application', 'Hrs'), 'Outposts-LoadBalancerUsage', '0.0252'),
  other(balancer('Application', 'LCU-Hrs'), 'Outposts-LCUUsage', '0'),
  other(balancer('Application', 'Hrs'), 'TS-LoadBalancerUsage', '0.0056'),
  other(balancer('Network', 'Hrs'), 'LoadBalancerUsage', '0.0225'),
  other(balancer('Network', 'LCU-Hrs'), 'LCUUsage', '0.006'),

  known(nat('Hrs'), 'NatGateway-Hours', 'nat.hour', natGroup),
  known(nat('GB'), 'NatGateway-Bytes', 'nat.gb', natGroup),
  other(nat('GB'), 'NatGateway-Prvd-Bytes', '0', natGroup),
  other(nat('Gbps-hrs'), 'NatGateway-Prvd-Gbps', '1.164', natGroup),
  other(nat('Hrs'), 'RegionalNatGateway-Hours', '0.045', natGroup),

  known(address, 'PublicIPv4:InUseAddress', 'publicipv4.hour'),
  other(address, 'PublicIPv4:IdleAddress', '0.005'),

  known(logs, 'DataProcessing-Bytes', 'cw.logs.ingest', { group: 'Ingested Logs' }),
  other(logs, 'DataProcessingIA-Bytes', '0.25', { group: 'Ingested Logs' }),
  other(logs, 'DataScanned-Bytes', '0.005', { group: 'Queried Logs' }),
  {
    ...other(logs, 'VendedLog-Bytes', '0', { group: 'Ingested Logs' }),
    tiersOf: () => [
      { from: 0, usd: '0.5' },
      { from: 10_240, usd: '0.25' },
      { from: 30_720, usd: '0.1' },
      { from: 51_200, usd: '0.05' },
    ],
  },
  known(stored('AmazonCloudWatch', 'Storage Snapshot', false), 'TimedStorage-ByteHrs', 'cw.logs.storage'),
  known(alarm, 'CW:AlarmMonitorUsage', 'cw.alarm', { alarmType: 'Standard' }),
  known(alarm, 'CW:HighResAlarmMonitorUsage', 'cw.alarm.highres', { alarmType: 'High Resolution' }),
  other(alarm, 'CW:CompositeAlarmMonitorUsage', '0.5', { alarmType: 'Composite' }),
  other(alarm, 'CW:MetricInsightAlarmUsage', '0.1', { alarmType: 'Standard' }),

  known(stored('AmazonECR', 'EC2 Container Registry', true), 'TimedStorage-ByteHrs', 'ecr.gb'),

  known(stored('AmazonS3', 'Storage', true), 'TimedStorage-ByteHrs', 's3.standard.gb', { volumeType: 'Standard' }),
  other(stored('AmazonS3', 'Storage', true), 'TimedStorage-SIA-ByteHrs', '0.0125'),
  known(bucketRequests, 'Requests-Tier1', 's3.write', { group: 'S3-API-Tier1' }),
  known(bucketRequests, 'Requests-Tier2', 's3.read', { group: 'S3-API-Tier2' }),
  other(bucketRequests, 'Requests-SIA-Tier1', '0.00001', { group: 'S3-API-SIA-Tier1' }),
  known(encryptionKey, 'KMS-Keys', 'kms.key'),

  other(instance, 'BoxUsage:t3.micro', '0.0104', { ...shared, instanceType: 't3.micro', operatingSystem: 'Linux' }),
  other(instance, 'BoxUsage:t3.micro', '0.0196', { ...shared, instanceType: 't3.micro', operatingSystem: 'Windows' }),
];
