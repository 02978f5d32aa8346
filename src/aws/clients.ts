/** The AWS clients: region, credentials, retries, time limits and user agent in one place, loaded when first used. */

import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { PricingClient } from '@aws-sdk/client-pricing';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Credentials } from './credentials.ts';
import { describeErrors } from './errors.ts';

/** A client together with the module that has its commands. */
interface Loaded<Sdk, Client> {
  readonly sdk: Sdk;
  readonly client: Client;
}

export interface AwsClients {
  cloudFormation(): Promise<Loaded<typeof import('@aws-sdk/client-cloudformation'), CloudFormationClient>>;
  ecs(): Promise<Loaded<typeof import('@aws-sdk/client-ecs'), ECSClient>>;
  ecr(): Promise<Loaded<typeof import('@aws-sdk/client-ecr'), ECRClient>>;
  loadBalancers(): Promise<
    Loaded<typeof import('@aws-sdk/client-elastic-load-balancing-v2'), ElasticLoadBalancingV2Client>
  >;
  logs(): Promise<Loaded<typeof import('@aws-sdk/client-cloudwatch-logs'), CloudWatchLogsClient>>;
  pricing(): Promise<Loaded<typeof import('@aws-sdk/client-pricing'), PricingClient>>;
  sts(): Promise<Loaded<typeof import('@aws-sdk/client-sts'), STSClient>>;
}

export interface ClientSettings {
  readonly region: string;
  /** Divides the waits between retries. */
  readonly speed: number;
  /** Undefined: the SDK's own chain (environment, profile, container, instance). */
  readonly credentials: (() => Promise<Credentials>) | undefined;
  /** How often a throttled or broken call is sent; a rollout that runs must survive a minute of throttling. */
  readonly attempts?: number;
}

export function createClients(settings: ClientSettings): AwsClients {
  return {
    cloudFormation: once(async () => {
      const sdk = await import('@aws-sdk/client-cloudformation');
      return { sdk, client: describeErrors('cloudformation', new sdk.CloudFormationClient(await configure(settings))) };
    }),
    ecs: once(async () => {
      const sdk = await import('@aws-sdk/client-ecs');
      return { sdk, client: describeErrors('ecs', new sdk.ECSClient(await configure(settings))) };
    }),
    ecr: once(async () => {
      const sdk = await import('@aws-sdk/client-ecr');
      return { sdk, client: describeErrors('ecr', new sdk.ECRClient(await configure(settings))) };
    }),
    loadBalancers: once(async () => {
      const sdk = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const client = new sdk.ElasticLoadBalancingV2Client(await configure(settings));
      return { sdk, client: describeErrors('elasticloadbalancing', client) };
    }),
    logs: once(async () => {
      const sdk = await import('@aws-sdk/client-cloudwatch-logs');
      return { sdk, client: describeErrors('logs', new sdk.CloudWatchLogsClient(await configure(settings))) };
    }),
    pricing: once(async () => {
      const sdk = await import('@aws-sdk/client-pricing');
      const configuration = await configure({ ...settings, region: pricingRegion(settings.region), attempts: 3 });
      return { sdk, client: describeErrors('pricing', new sdk.PricingClient(configuration)) };
    }),
    sts: once(async () => {
      const sdk = await import('@aws-sdk/client-sts');
      return { sdk, client: describeErrors('sts', new sdk.STSClient(await configure(settings))) };
    }),
  };
}

/** Three regions answer for the prices of all: the nearest of them. */
function pricingRegion(region: string): string {
  if (/^(af|eu|il|me)-/.test(region)) return 'eu-central-1';
  return region.startsWith('ap-') ? 'ap-south-1' : 'us-east-1';
}

/** The endpoint is not here: the SDK itself reads AWS_ENDPOINT_URL. */
async function configure({ region, speed, credentials, attempts = 12 }: ClientSettings) {
  const { ConfiguredRetryStrategy } = await import('@smithy/core/retry');
  return {
    region,
    ...(credentials === undefined ? {} : { credentials }),
    customUserAgent: 'inferloop-deploy/1',
    retryStrategy: new ConfiguredRetryStrategy(attempts, (attempt) => Math.min(15_000, 250 * 2 ** attempt) / speed),
    requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000 },
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
