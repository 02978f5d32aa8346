/** Prices of a template of 500 resources: from the tables, and as slow as AWS tells them. */

import { connectAws } from '../../src/aws/connect.ts';
import { type CostPorts, type CostRequest, estimateCosts } from '../../src/commands/cost.ts';
import { noUsage } from '../../src/commands/usage.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { ResourceDeclaration } from '../../src/template/model.ts';
import { createFakeClock } from '../support/ports/clock.ts';
import { createFakeLog } from '../support/ports/log.ts';
import { findLongestChain, type Step } from './criticalPath.ts';
import { median } from './figures.ts';
import { LATENCY } from './world.ts';

const RUNS = 15;
const LIVE_RUNS = 15;
const REGION = 'us-east-1';
/** Questions that wait for each other's answers go through so many lanes (src/aws/products.ts). */
const LANES = 5;

export interface PriceFigures {
  readonly price500Ms: number;
  readonly priceLiveRatio: number;
}

export async function measurePrices(): Promise<PriceFigures> {
  return { price500Ms: await measureTable(), priceLiveRatio: await measureLive() };
}

/** Milliseconds in process, median; the table is read already. */
async function measureTable(): Promise<number> {
  const request = buildRequest();
  const { after } = await estimateCosts(request, undefined);
  const priced = after.estimate.resources.filter(({ status }) => status !== 'unpriced').length;
  if (priced !== 500) throw new Error(`only ${priced} resources of 500 have a price`);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await estimateCosts(request, undefined);
    times.push(performance.now() - began);
  }
  return median(times);
}

/**
 * In process, the client loaded: the least of several runs over the longest chain of its questions. Each run has a
 * client of its own, so that every question is asked anew.
 */
async function measureLive(): Promise<number> {
  const sandbox = await startSandbox({ path: process.env.PATH ?? '', latency: LATENCY });
  const credentials = { AWS_ENDPOINT_URL: sandbox.aws, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
  Object.assign(process.env, credentials);
  try {
    const request = buildRequest();
    await estimateCosts(request, connect());
    const ratios: number[] = [];
    for (let run = 0; run < LIVE_RUNS; run += 1) {
      const first = sandbox.log.records.length;
      const ports = connect();
      const began = performance.now();
      await estimateCosts(request, ports);
      const milliseconds = performance.now() - began;
      const asked = sandbox.log.records.slice(first);
      const steps = asked.map(({ ms }, index): Step => {
        const after = index < LANES ? [] : [String(index - LANES)];
        return { name: String(index), milliseconds: LATENCY + ms, after };
      });
      ratios.push(milliseconds / findLongestChain(steps).milliseconds);
    }
    return Math.min(...ratios);
  } finally {
    for (const name of Object.keys(credentials)) delete process.env[name];
    await sandbox.stop();
  }
}

function connect(): CostPorts {
  const connection = { region: REGION, role: undefined, clock: createFakeClock(), log: createFakeLog(), speed: 1 };
  return { log: createFakeLog(), prices: connectAws(connection).prices };
}

/** Services with what belongs to them, and one of each that a stack has once: so all that the price list is asked. */
function buildRequest(): CostRequest {
  return {
    before: undefined,
    after: { template: { Resources: buildResources() }, parameters: {} },
    region: REGION,
    usage: noUsage,
    now: new Date(),
  };
}

const shared = [
  ['LoadBalancer', { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: ['a', 'b'] } }],
  ['Nat', { Type: 'AWS::EC2::NatGateway' }],
  ['Address', { Type: 'AWS::EC2::EIP' }],
  ['Key', { Type: 'AWS::KMS::Key' }],
  ['Images', { Type: 'AWS::ECR::Repository' }],
  ['Alarm', { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'm', Period: 60 } }],
  ['Fast', { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'm', Period: 10 } }],
  ['Vpc', { Type: 'AWS::EC2::VPC' }],
  ['Subnet', { Type: 'AWS::EC2::Subnet' }],
  ['Role', { Type: 'AWS::IAM::Role' }],
] as const;

function buildResources(): { readonly [logicalId: string]: ResourceDeclaration } {
  const services = Array.from({ length: 98 }, (_, index) => `Service${index}`);
  return Object.fromEntries([
    ...shared,
    ...services.flatMap((name): readonly (readonly [string, ResourceDeclaration])[] => [
      [
        name,
        {
          Type: 'AWS::ECS::Service',
          Properties: { LaunchType: 'FARGATE', DesiredCount: 2, TaskDefinition: { Ref: `${name}Task` } },
        },
      ],
      [`${name}Task`, { Type: 'AWS::ECS::TaskDefinition', Properties: { Cpu: '512', Memory: '2048' } }],
      [
        `${name}Target`,
        {
          Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
          Properties: { MinCapacity: 1, MaxCapacity: 4, ResourceId: { 'Fn::Sub': `service/cluster/\${${name}.Name}` } },
        },
      ],
      [`${name}Logs`, { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } }],
      [`${name}Bucket`, { Type: 'AWS::S3::Bucket' }],
    ]),
  ]);
}
