/** What watches, tells and keeps secrets: CloudWatch, SNS, EventBridge, KMS, Secrets Manager, parameters. */

import { type Kind, known, type Listing, other } from '../listing.ts';

const watch = (family: string, unit: string, prefix: Kind['prefix']): Kind => ({
  service: 'AmazonCloudWatch',
  family,
  unit,
  prefix,
});
const payload = watch('Data Payload', 'GB', 'code');
const alarm = watch('Alarm', 'Alarms', 'plain');
const topic = (family: string, unit: string): Kind => ({ service: 'AmazonSNS', family, unit, prefix: 'plain' });
const secret = (family: string, unit: string): Kind => ({
  service: 'AWSSecretsManager',
  family,
  unit,
  prefix: 'code',
});
const kms = (family: string, unit: string): Kind => ({ service: 'awskms', family, unit, prefix: 'region' });
const parameter = (family: string, unit: string): Kind => ({
  service: 'AWSSystemsManager',
  family,
  unit,
  prefix: 'code',
});

const ingested = { group: 'Ingested Logs' };
const delivered = { group: 'Delivered Logs' };

export const operations: readonly Listing[] = [
  known(payload, 'DataProcessing-Bytes', 'cw.logs.ingest', ingested),
  known(payload, 'DataProcessingIA-Bytes', 'cw.logs.ia.ingest', ingested),
  known(payload, 'VendedLog-Bytes', 'cw.vended.logs', ingested),
  known(payload, 'S3-Egress-Bytes', 'cw.vended.s3', delivered),
  other(payload, 'DataScanned-Bytes', '0.005', { group: 'Queried Logs' }),
  known(watch('Storage Snapshot', 'GB-Mo', 'code'), 'TimedStorage-ByteHrs', 'cw.logs.storage'),
  other(watch('Bundle', 'GB-Mo', 'none'), 'Global-TimedStorage-ByteHrs', '0', { group: 'CW-MonthlyFree-Archival' }),
  known(alarm, 'CW:AlarmMonitorUsage', 'cw.alarm', { alarmType: 'Standard' }),
  known(alarm, 'CW:HighResAlarmMonitorUsage', 'cw.alarm.highres', { alarmType: 'High Resolution' }),
  known(alarm, 'CW:CompositeAlarmMonitorUsage', 'cw.alarm.composite', { alarmType: 'Composite' }),
  other(alarm, 'CW:MetricInsightAlarmUsage', '0.1', { alarmType: 'Standard' }),
  known(watch('Metric', 'Metrics', 'plain'), 'CW:MetricMonitorUsage', 'cw.metric'),
  known({ ...watch('Dashboard', 'Dashboards', 'none'), place: 'everywhere' }, 'DashboardsUsageHour', 'cw.dashboard'),
  other({ ...watch('Dashboard', 'Dashboards', 'none'), place: 'everywhere' }, 'DashboardsUsageHour-Basic', '0'),

  known(topic('API Request', 'Requests'), 'Requests-Tier1', 'sns.publish'),
  other(topic('API Request', 'Requests'), 'F-Request-Tier1', '0.0000003'),
  known(topic('Message Delivery', 'Notifications'), 'DeliveryAttempts-SMTP', 'sns.email'),
  known(topic('Message Delivery', 'Notifications'), 'DeliveryAttempts-HTTP', 'sns.http'),
  other(topic('Message Delivery', 'Notifications'), 'DeliveryAttempts-SQS', '0'),

  known(
    { service: 'AWSEvents', family: 'EventBridge', unit: '64K Chunks', prefix: 'code' },
    'Event-64K-Chunks',
    'events.custom',
  ),

  known(kms('Encryption Key', 'Keys'), 'KMS-Keys', 'kms.key'),
  known(kms('API Request', 'Requests'), 'KMS-Requests', 'kms.request'),
  other(kms('API Request', 'Requests'), 'KMS-Requests-Asymmetric', '0.000015'),

  known(secret('Secret', 'Secrets'), 'AWSSecretsManager-Secrets', 'secret'),
  known(secret('API Request', 'API Requests'), 'AWSSecretsManagerAPIRequest', 'secret.request'),
  known(parameter('AWS Systems Manager', 'Parameter-hours'), 'PS-Advanced-Param-Tier1', 'ssm.parameter'),
  other(parameter('API Request', 'Requests'), 'PS-Param-Processed-Tier2', '0.000005'),
];
