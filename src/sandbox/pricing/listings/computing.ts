/** What runs code: Fargate, volumes of instances, Lambda, API Gateway. */

import { type Kind, known, type Listing, other } from '../listing.ts';

const fargate: Kind = { service: 'AmazonECS', family: 'Compute', unit: 'hours', prefix: 'code' };
const ebs = (family: string, unit: string): Kind => ({ service: 'AmazonEC2', family, unit, prefix: 'plain' });
const volume = ebs('Storage', 'GB-Mo');
const iops = ebs('System Operation', 'IOPS-Mo');
const lambda = (unit: string): Kind => ({ service: 'AWSLambda', family: 'Serverless', unit, prefix: 'plain' });
const gateway = (family: string, unit: string): Kind => ({
  service: 'AmazonApiGateway',
  family,
  unit,
  prefix: 'plain',
});

const arm = { cpuArchitecture: 'ARM' };
const shared = { tenancy: 'Shared' };
const volumeType = (volumeApiName: string) => ({ volumeApiName });
const group = (name: string) => ({ group: name });

export const computing: readonly Listing[] = [
  known(fargate, 'Fargate-vCPU-Hours:perCPU', 'fargate.x86.vcpu', { ...shared, cputype: 'perCPU' }),
  known(fargate, 'Fargate-GB-Hours', 'fargate.x86.gb', { memorytype: 'perGB' }),
  known(fargate, 'Fargate-ARM-vCPU-Hours:perCPU', 'fargate.arm.vcpu', { ...shared, ...arm, cputype: 'perCPU' }),
  known(fargate, 'Fargate-ARM-GB-Hours', 'fargate.arm.gb', { ...arm, memorytype: 'perGB' }),
  known(fargate, 'Fargate-EphemeralStorage-GB-Hours', 'fargate.ephemeral.gb', { storagetype: 'default' }),
  other(fargate, 'Fargate-Windows-vCPU-Hours:perCPU', '0.046552', { ...shared, operatingSystem: 'Windows' }),
  other(fargate, 'Fargate-Windows-GB-Hours', '0.00511175', { operatingSystem: 'Windows' }),
  other(fargate, 'ECS-EC2-vCPU-Hours', '0'),
  known({ ...fargate, service: 'AmazonEKS' }, 'Fargate-vCPU-Hours:perCPU', 'fargate.x86.vcpu', shared),

  known(volume, 'EBS:VolumeUsage.gp3', 'ebs.gp3.gb', volumeType('gp3')),
  known(volume, 'EBS:VolumeUsage.gp2', 'ebs.gp2.gb', volumeType('gp2')),
  known(volume, 'EBS:VolumeUsage.piops', 'ebs.io1.gb', volumeType('io1')),
  known({ ...volume, unit: 'GB-month' }, 'EBS:VolumeUsage.io2', 'ebs.io2.gb', volumeType('io2')),
  known(volume, 'EBS:VolumeUsage.sc1', 'ebs.sc1.gb', volumeType('sc1')),
  known(volume, 'EBS:VolumeUsage.st1', 'ebs.st1.gb', volumeType('st1')),
  known(volume, 'EBS:VolumeUsage', 'ebs.standard.gb', volumeType('standard')),
  known(iops, 'EBS:VolumeP-IOPS.gp3', 'ebs.gp3.iops', volumeType('gp3')),
  known(iops, 'EBS:VolumeP-IOPS.piops', 'ebs.io1.iops', volumeType('io1')),
  known(iops, 'EBS:VolumeP-IOPS.io2', 'ebs.io2.iops', volumeType('io2')),
  known(iops, 'EBS:VolumeP-IOPS.io2.tier2', 'ebs.io2.iops.tier2', volumeType('io2')),
  known(iops, 'EBS:VolumeP-IOPS.io2.tier3', 'ebs.io2.iops.tier3', volumeType('io2')),
  known({ ...iops, unit: 'IOs' }, 'EBS:VolumeIOUsage', 'ebs.standard.io', volumeType('standard')),
  known(
    ebs('Provisioned Throughput', 'GiBps-mo'),
    'EBS:VolumeP-Throughput.gp3',
    'ebs.gp3.throughput',
    volumeType('gp3'),
  ),
  known(ebs('Storage Snapshot', 'GB-Mo'), 'EBS:SnapshotUsage', 'ebs.snapshot.gb'),
  other(ebs('Storage Snapshot', 'GB-Mo'), 'EBS:SnapshotArchiveStorage', '0.0125'),
  other(ebs('Storage Snapshot', 'GB-Mo'), 'EBS:SnapshotUsage.outposts', '0.027'),

  known(lambda('Requests'), 'Request', 'lambda.x86.request', group('AWS-Lambda-Requests')),
  known(lambda('Requests'), 'Request-ARM', 'lambda.arm.request', group('AWS-Lambda-Requests-ARM')),
  known(lambda('Lambda-GB-Second'), 'Lambda-GB-Second', 'lambda.x86.gbs', group('AWS-Lambda-Duration')),
  known(lambda('Lambda-GB-Second'), 'Lambda-GB-Second-ARM', 'lambda.arm.gbs', group('AWS-Lambda-Duration-ARM')),
  known(lambda('GB-Seconds'), 'Lambda-Storage-GB-Second', 'lambda.storage.gbs', group('AWS-Lambda-Storage-Duration')),
  other(lambda('GB-Seconds'), 'Lambda-Storage-GB-Second-ARM', '0.0000000309', group('AWS-Lambda-Storage-Duration-ARM')),
  known(
    lambda('Lambda-GB-Second'),
    'Lambda-Provisioned-Concurrency',
    'lambda.x86.provisioned',
    group('AWS-Lambda-Provisioned-Concurrency'),
  ),

  known(gateway('API Calls', 'Requests'), 'ApiGatewayHttpRequest', 'apigateway.http'),
  known(gateway('API Calls', 'Requests'), 'ApiGatewayRequest', 'apigateway.rest'),
  known(gateway('WebSocket', 'Messages'), 'ApiGatewayMessage', 'apigateway.websocket.message'),
  known(gateway('WebSocket', 'minutes'), 'ApiGatewayMinute', 'apigateway.websocket.minute'),
];
