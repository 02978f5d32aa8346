/** The configuration of one environment: what inferloop.yaml says after defaults, units and the environment's merge. */

export interface Config {
  /** Path of the file as the user named it; every position refers to it. */
  readonly file: string;
  readonly project: string;
  readonly region: string;
  readonly environment: string;
  /** The branch whose pushes deploy this environment; undefined for the default branch. */
  readonly branch: string | undefined;
  /** Twelve digits; apply refuses to run in another account. */
  readonly account: string | undefined;
  readonly tags: Tags;
  readonly network: NetworkConfig;
  readonly security: SecurityConfig;
  readonly storage: StorageConfig;
  /** Sorted by key. */
  readonly services: readonly ServiceConfig[];
  readonly monitoring: MonitoringConfig;
  readonly budget: BudgetConfig | undefined;
}

interface Tags {
  readonly owner: string | undefined;
  readonly costCenter: string | undefined;
  readonly more: { readonly [name: string]: string };
}

export type NetworkConfig = NewNetworkConfig | ExistingNetworkConfig;

export interface NewNetworkConfig {
  readonly kind: 'new';
  readonly cidr: string;
  /** How many availability zones: 2 or 3. */
  readonly zones: number;
  readonly placement: Placement;
  readonly nat: 'none' | 'single' | 'per_zone';
}

/** A network that somebody else made: only its ids are known. */
export interface ExistingNetworkConfig {
  readonly kind: 'existing';
  readonly vpc: string;
  readonly subnets: { readonly [Kind in Placement]: readonly string[] };
  readonly placement: Placement;
}

export type Placement = 'public' | 'private';

export interface SecurityConfig {
  readonly key: KeyConfig;
}

/** What encrypts data at rest: a key of AWS, one of the project, or one that exists. */
export type KeyConfig =
  | { readonly kind: 'aws' }
  | { readonly kind: 'managed' }
  | { readonly kind: 'arn'; readonly arn: string };

export interface StorageConfig {
  /** Sorted by key. */
  readonly buckets: readonly BucketConfig[];
}

/** Days count from the day on which an object was written; undefined: never. */
export interface BucketConfig {
  /** Its name in the file. */
  readonly key: string;
  readonly versioned: boolean;
  readonly infrequentAccessDays: number | undefined;
  readonly archiveDays: number | undefined;
  readonly expireDays: number | undefined;
  /** From the day on which the version became an old one. */
  readonly expireVersionsDays: number | undefined;
}

export interface MonitoringConfig {
  readonly logDays: number;
  /** Container Insights. */
  readonly insights: boolean;
  readonly notify: NotifyConfig;
  /** These and those below: sorted by key. */
  readonly metrics: readonly LogMetricConfig[];
  readonly alarms: readonly AlarmConfig[];
  readonly queries: readonly LogQueryConfig[];
  readonly dashboard: boolean;
}

/** Each in the order of the file. */
export interface NotifyConfig {
  /** Addresses, without `mailto:`. */
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  /** ARNs of SNS topics that exist. */
  readonly topics: readonly string[];
}

export interface LogMetricConfig {
  readonly key: string;
  /** Key of a service. */
  readonly logs: string;
  readonly pattern: string;
  /** A number, or a field of a line's JSON. */
  readonly value: string;
}

export interface AlarmConfig {
  readonly key: string;
  /** Key of a service; undefined for a metric of logs. */
  readonly service: string | undefined;
  /** One of AWS's (`alarmMetrics.ts`), or the key of a metric of logs. */
  readonly metric: string;
  readonly comparison: 'above' | 'below';
  readonly threshold: Threshold;
  readonly minutes: number;
}

export interface Threshold {
  readonly value: number;
  readonly unit: 'count' | 'percent' | 'seconds';
}

export interface LogQueryConfig {
  readonly key: string;
  /** Key of a service. */
  readonly logs: string;
  readonly query: string;
}

export interface BudgetConfig {
  /** US dollars a month. */
  readonly monthly: number;
  /** Percent of it. */
  readonly notifyAt: readonly number[];
}

export interface ServiceConfig extends ContainerConfig {
  /** Its name in the file. */
  readonly key: string;
  readonly platform: Platform;
  /** ECS units: 1024 is one vCPU. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: number;
  /** Names of this file: what it works with, and nothing else. Sorted. */
  readonly uses: readonly string[];
  readonly http: HttpConfig | undefined;
  readonly count: CountConfig;
  readonly deployment: DeploymentConfig;
  /** Whether ECS Exec may open a shell in its tasks. */
  readonly exec: boolean;
  /** Sorted by name. */
  readonly sidecars: readonly SidecarConfig[];
}

/** What a container runs, and what it is given. */
export interface ContainerConfig {
  readonly image: ImageConfig;
  /** Undefined: what the image says. */
  readonly command: readonly string[] | undefined;
  /** Of a service: undefined when no load balancer stands before it. */
  readonly port: number | undefined;
  readonly variables: { readonly [name: string]: string };
  readonly secrets: { readonly [name: string]: SecretSource };
}

export interface SidecarConfig extends ContainerConfig {
  /** In the file, and of the container. */
  readonly name: string;
  /** Whether the task stops when it does. */
  readonly essential: boolean;
}

export type Platform = 'linux/amd64' | 'linux/arm64';

export type ImageConfig =
  | { readonly kind: 'build'; readonly build: BuildConfig }
  | { readonly kind: 'image'; readonly reference: string };

/** Paths are relative to the folder of the file. */
export interface BuildConfig {
  readonly context: string;
  readonly dockerfile: string;
  readonly target: string | undefined;
  readonly args: { readonly [name: string]: string };
}

export type SecretSource =
  | { readonly kind: 'secret'; readonly name: string }
  | { readonly kind: 'parameter'; readonly path: string }
  | { readonly kind: 'arn'; readonly arn: string };

export interface HttpConfig {
  readonly path: string;
  readonly healthcheck: HealthcheckConfig;
  /** CIDRs that may reach the load balancer; empty: everybody. */
  readonly allowedSourceIps: readonly string[];
  readonly deregistrationDelaySeconds: number;
}

export interface HealthcheckConfig {
  readonly path: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthy: number;
  readonly unhealthy: number;
  readonly gracePeriodSeconds: number;
}

export type CountConfig = { readonly kind: 'fixed'; readonly tasks: number } | RangeConfig;

export interface RangeConfig extends Range {
  readonly kind: 'range';
  /** This task and those after it run on Fargate Spot, counted from 1; undefined: none. */
  readonly spotFrom: number | undefined;
  /** Target of average CPU, in percent. */
  readonly cpuPercentage: number;
  /** Target of average memory, in percent. */
  readonly memoryPercentage: number | undefined;
  /** Target of requests per task and minute. */
  readonly requests: number | undefined;
  readonly cooldown: { readonly scaleInSeconds: number; readonly scaleOutSeconds: number };
  /** In the order of the file. */
  readonly schedule: readonly ScheduledRange[];
}

interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

export interface ScheduledRange extends Range {
  readonly name: string;
  /** Six fields, without `cron(…)` around them. */
  readonly cron: string;
  /** Of the IANA database. */
  readonly timezone: string;
}

export interface DeploymentConfig {
  readonly strategy: 'blue_green' | 'rolling';
  /** How long both versions run after the traffic moved. */
  readonly bakeMinutes: number;
  /** After this the action stops waiting and calls the rollout failed. */
  readonly timeoutMinutes: number;
  /** Port of the test listener, on which the new version answers before it takes traffic. */
  readonly testPort: number;
  /** CIDRs that may reach the test port; undefined: the VPC. */
  readonly testFrom: readonly string[] | undefined;
  /** Keys of alarms. */
  readonly rollbackAlarms: readonly string[];
}
