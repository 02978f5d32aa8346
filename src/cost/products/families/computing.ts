/** Products of what runs code: Fargate, volumes of instances, Lambda, API Gateway. */

import type { Filters } from '../filters.ts';
import { counted, gigabyteHours, gigabyteMonths, gigabyteSeconds, iopsMonths, requests, vcpuHours } from '../units.ts';

/** The same rows exist under AmazonEKS. */
const fargate = { service: 'AmazonECS', family: 'Compute' } as const;
const volume = { service: 'AmazonEC2', family: 'Storage', ...gigabyteMonths } as const;
const operations = { service: 'AmazonEC2', family: 'System Operation' } as const;
const lambda = { service: 'AWSLambda', family: 'Serverless' } as const;
const calls = { service: 'AmazonApiGateway', family: 'API Calls', ...requests } as const;
const socket = { service: 'AmazonApiGateway', family: 'WebSocket' } as const;

export const computing: Filters = {
  'apigateway.http': { ...calls, usage: 'ApiGatewayHttpRequest' },
  'apigateway.rest': { ...calls, usage: 'ApiGatewayRequest' },
  'apigateway.websocket.message': {
    ...socket,
    usage: 'ApiGatewayMessage',
    ...counted(/^messages$/i, 'messages'),
  },
  'apigateway.websocket.minute': { ...socket, usage: 'ApiGatewayMinute', ...counted(/^minutes$/i, 'minutes') },

  'ebs.gp2.gb': { ...volume, usage: 'EBS:VolumeUsage.gp2' },
  'ebs.gp3.gb': { ...volume, usage: 'EBS:VolumeUsage.gp3' },
  'ebs.gp3.iops': { ...operations, usage: 'EBS:VolumeP-IOPS.gp3', ...iopsMonths },
  'ebs.gp3.throughput': {
    service: 'AmazonEC2',
    family: 'Provisioned Throughput',
    usage: 'EBS:VolumeP-Throughput.gp3',
    ...counted(/^gibps-mo(nth)?$/i, 'GiB/s-months'),
  },
  'ebs.io1.gb': { ...volume, usage: 'EBS:VolumeUsage.piops' },
  'ebs.io1.iops': { ...operations, usage: 'EBS:VolumeP-IOPS.piops', ...iopsMonths },
  'ebs.io2.gb': { ...volume, usage: 'EBS:VolumeUsage.io2' },
  'ebs.io2.iops': { ...operations, usage: 'EBS:VolumeP-IOPS.io2', ...iopsMonths },
  'ebs.io2.iops.tier2': { ...operations, usage: 'EBS:VolumeP-IOPS.io2.tier2', ...iopsMonths },
  'ebs.io2.iops.tier3': { ...operations, usage: 'EBS:VolumeP-IOPS.io2.tier3', ...iopsMonths },
  'ebs.sc1.gb': { ...volume, usage: 'EBS:VolumeUsage.sc1' },
  'ebs.snapshot.gb': {
    service: 'AmazonEC2',
    family: 'Storage Snapshot',
    usage: 'EBS:SnapshotUsage',
    ...gigabyteMonths,
  },
  'ebs.st1.gb': { ...volume, usage: 'EBS:VolumeUsage.st1' },
  'ebs.standard.gb': { ...volume, usage: 'EBS:VolumeUsage' },
  'ebs.standard.io': { ...operations, usage: 'EBS:VolumeIOUsage', ...counted(/^ios$/i, 'requests') },

  'fargate.arm.gb': { ...fargate, usage: 'Fargate-ARM-GB-Hours', ...gigabyteHours },
  'fargate.arm.vcpu': { ...fargate, usage: 'Fargate-ARM-vCPU-Hours:perCPU', ...vcpuHours },
  'fargate.ephemeral.gb': { ...fargate, usage: 'Fargate-EphemeralStorage-GB-Hours', ...gigabyteHours },
  'fargate.x86.gb': { ...fargate, usage: 'Fargate-GB-Hours', ...gigabyteHours },
  'fargate.x86.vcpu': { ...fargate, usage: 'Fargate-vCPU-Hours:perCPU', ...vcpuHours },

  'lambda.arm.gbs': {
    ...lambda,
    usage: 'Lambda-GB-Second-ARM',
    has: { group: 'AWS-Lambda-Duration-ARM' },
    ...gigabyteSeconds,
  },
  'lambda.arm.request': { ...lambda, usage: 'Request-ARM', has: { group: 'AWS-Lambda-Requests-ARM' }, ...requests },
  'lambda.storage.gbs': { ...lambda, has: { group: 'AWS-Lambda-Storage-Duration' }, ...gigabyteSeconds },
  'lambda.x86.gbs': {
    ...lambda,
    usage: 'Lambda-GB-Second',
    has: { group: 'AWS-Lambda-Duration' },
    ...gigabyteSeconds,
  },
  'lambda.x86.provisioned': { ...lambda, has: { group: 'AWS-Lambda-Provisioned-Concurrency' }, ...gigabyteSeconds },
  'lambda.x86.request': { ...lambda, usage: 'Request', has: { group: 'AWS-Lambda-Requests' }, ...requests },
};
