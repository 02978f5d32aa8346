/** Which product of AWS's price list every price key means: what AWS is asked for, and what picks one of its answers. */

export interface ProductFilter {
  /** Service code of the price list. */
  readonly service: string;
  /** Product family: asked together with the region, so that one request answers for all keys that share it. */
  readonly family: string;
  /** `usagetype` without the region's prefix: tells the products of a family apart. */
  readonly usage: string;
  /** How the product must be sold, so that a price is never multiplied with a quantity of another unit. */
  readonly sold: RegExp;
  /** The same for people, as the price tables write it. */
  readonly unit: string;
}

/** One request to the price list: products with all of these attributes. */
export interface ProductQuery {
  readonly service: string;
  readonly attributes: { readonly [name: string]: string };
}

/** AWS writes hours in several ways. */
const hours = /^(hrs|hours)$/i;
const lcuHours = /^lcu-(hrs|hours)$/i;
const gigabytes = /^gb$/i;
const gigabyteMonths = /^gb-mo(nth)?$/i;
const alarms = /^alarms$/i;
const requests = /^requests$/i;
const keys = /^keys$/i;

const loadBalancer = { service: 'AWSELB', family: 'Load Balancer-Application' } as const;
const alarm = { service: 'AmazonCloudWatch', family: 'Alarm', sold: alarms, unit: 'alarm metrics' } as const;
const bucketRequests = { service: 'AmazonS3', family: 'API Request', sold: requests, unit: 'requests' } as const;
const natGateway = { service: 'AmazonEC2', family: 'NAT Gateway' } as const;
/** The same rows exist under AmazonEKS. GB-hours are sold in `hours` too. */
const vcpu = { service: 'AmazonECS', family: 'Compute', sold: hours, unit: 'vCPU-hours' } as const;
const memory = { ...vcpu, unit: 'GB-hours' } as const;

const filters: { readonly [key: string]: ProductFilter } = {
  'alb.hour': { ...loadBalancer, usage: 'LoadBalancerUsage', sold: hours, unit: 'hours' },
  'alb.lcu': { ...loadBalancer, usage: 'LCUUsage', sold: lcuHours, unit: 'LCU-hours' },
  'cw.alarm': { ...alarm, usage: 'CW:AlarmMonitorUsage' },
  'cw.alarm.highres': { ...alarm, usage: 'CW:HighResAlarmMonitorUsage' },
  'cw.logs.ingest': {
    service: 'AmazonCloudWatch',
    family: 'Data Payload',
    usage: 'DataProcessing-Bytes',
    sold: gigabytes,
    unit: 'GB',
  },
  'cw.logs.storage': {
    service: 'AmazonCloudWatch',
    family: 'Storage Snapshot',
    usage: 'TimedStorage-ByteHrs',
    sold: gigabyteMonths,
    unit: 'GB-months',
  },
  'ecr.gb': {
    service: 'AmazonECR',
    family: 'EC2 Container Registry',
    usage: 'TimedStorage-ByteHrs',
    sold: gigabyteMonths,
    unit: 'GB-months',
  },
  'fargate.arm.gb': { ...memory, usage: 'Fargate-ARM-GB-Hours' },
  'fargate.arm.vcpu': { ...vcpu, usage: 'Fargate-ARM-vCPU-Hours:perCPU' },
  'fargate.ephemeral.gb': { ...memory, usage: 'Fargate-EphemeralStorage-GB-Hours' },
  'fargate.x86.gb': { ...memory, usage: 'Fargate-GB-Hours' },
  'fargate.x86.vcpu': { ...vcpu, usage: 'Fargate-vCPU-Hours:perCPU' },
  'kms.key': { service: 'awskms', family: 'Encryption Key', usage: 'KMS-Keys', sold: keys, unit: 'key-months' },
  'nat.gb': { ...natGateway, usage: 'NatGateway-Bytes', sold: gigabytes, unit: 'GB' },
  'nat.hour': { ...natGateway, usage: 'NatGateway-Hours', sold: hours, unit: 'hours' },
  'publicipv4.hour': {
    service: 'AmazonVPC',
    family: 'VPC Public IPv4 Address',
    usage: 'PublicIPv4:InUseAddress',
    sold: hours,
    unit: 'hours',
  },
  's3.read': { ...bucketRequests, usage: 'Requests-Tier2' },
  's3.standard.gb': {
    service: 'AmazonS3',
    family: 'Storage',
    usage: 'TimedStorage-ByteHrs',
    sold: gigabyteMonths,
    unit: 'GB-months',
  },
  's3.write': { ...bucketRequests, usage: 'Requests-Tier1' },
};

/** Undefined for a key that AWS's price list has no product for. */
export function filterOf(key: string): ProductFilter | undefined {
  return Object.hasOwn(filters, key) ? filters[key] : undefined;
}

/** The region is an attribute of the product; the endpoint that answers does not matter. */
export function queryOf({ service, family }: ProductFilter, region: string): ProductQuery {
  return { service, attributes: { regionCode: region, productFamily: family } };
}
