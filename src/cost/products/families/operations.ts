/** Products of what watches, tells and keeps secrets: CloudWatch, SNS, EventBridge, KMS, Secrets Manager, parameters. */

import type { Filters } from '../filters.ts';
import { counted, gigabyteMonths, gigabytes, requests } from '../units.ts';

const alarm = {
  service: 'AmazonCloudWatch',
  family: 'Alarm',
  ...counted(/^alarms$/i, 'alarm metrics'),
} as const;
const payload = { service: 'AmazonCloudWatch', family: 'Data Payload', ...gigabytes } as const;
const delivered = {
  service: 'AmazonSNS',
  family: 'Message Delivery',
  ...counted(/^notifications$/i, 'notifications'),
} as const;

export const operations: Filters = {
  'cw.alarm': { ...alarm, usage: 'CW:AlarmMonitorUsage' },
  'cw.alarm.composite': {
    ...alarm,
    usage: 'CW:CompositeAlarmMonitorUsage',
    unit: 'composite alarms',
  },
  'cw.alarm.highres': { ...alarm, usage: 'CW:HighResAlarmMonitorUsage' },
  'cw.dashboard': {
    service: 'AmazonCloudWatch',
    family: 'Dashboard',
    usage: 'DashboardsUsageHour',
    sells: 'everywhere',
    ...counted(/^dashboards$/i, 'dashboards'),
  },
  'cw.logs.ia.ingest': { ...payload, usage: 'DataProcessingIA-Bytes' },
  'cw.logs.ingest': { ...payload, usage: 'DataProcessing-Bytes' },
  'cw.logs.storage': {
    service: 'AmazonCloudWatch',
    family: 'Storage Snapshot',
    usage: 'TimedStorage-ByteHrs',
    ...gigabyteMonths,
  },
  'cw.metric': {
    service: 'AmazonCloudWatch',
    family: 'Metric',
    usage: 'CW:MetricMonitorUsage',
    ...counted(/^metrics$/i, 'metrics'),
  },
  'cw.vended.logs': { ...payload, usage: 'VendedLog-Bytes' },
  'cw.vended.s3': { ...payload, usage: 'S3-Egress-Bytes' },
  'events.custom': {
    service: 'AWSEvents',
    family: 'EventBridge',
    usage: 'Event-64K-Chunks',
    ...counted(/^(events|64k chunks)$/i, 'events'),
  },
  'kms.key': {
    service: 'awskms',
    family: 'Encryption Key',
    usage: 'KMS-Keys',
    ...counted(/^keys$/i, 'key-months'),
  },
  'kms.request': { service: 'awskms', usage: 'KMS-Requests', ...requests },
  secret: {
    service: 'AWSSecretsManager',
    family: 'Secret',
    usage: 'AWSSecretsManager-Secrets',
    ...counted(/^secrets$/i, 'secret-months'),
  },
  'secret.request': {
    service: 'AWSSecretsManager',
    family: 'API Request',
    usage: 'AWSSecretsManagerAPIRequest',
    ...requests,
  },
  'sns.email': { ...delivered, usage: 'DeliveryAttempts-SMTP' },
  'sns.http': { ...delivered, usage: 'DeliveryAttempts-HTTP' },
  'sns.publish': { service: 'AmazonSNS', family: 'API Request', usage: 'Requests-Tier1', ...requests },
  'ssm.parameter': {
    service: 'AWSSystemsManager',
    family: 'AWS Systems Manager',
    usage: 'PS-Advanced-Param-Tier1',
    ...counted(/^parameter-hours$/i, 'parameter-hours'),
  },
};
