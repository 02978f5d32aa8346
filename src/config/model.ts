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
  readonly databases: readonly DatabaseConfig[];
  /** Sorted by key. */
  readonly services: readonly ServiceConfig[];
  /** Sorted by key. */
  readonly jobs: readonly JobConfig[];
  /** Undefined: plain HTTP under the load balancer's own name. */
  readonly domain: DomainConfig | undefined;
  readonly monitoring: { readonly logDays: number };
  /** Undefined: none by AWS Backup. */
  readonly backup: BackupConfig | undefined;
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
  readonly waf: WafConfig;
}

/** What encrypts data at rest: a key of AWS, one of the project, or one that exists. */
export type KeyConfig =
  | { readonly kind: 'aws' }
  | { readonly kind: 'managed' }
  | { readonly kind: 'arn'; readonly arn: string };

/** What looks at requests first: nothing, rules of AWS, or a web ACL that exists. */
export type WafConfig =
  | { readonly kind: 'none' }
  | { readonly kind: 'common' }
  | { readonly kind: 'arn'; readonly arn: string };

export interface StorageConfig {
  /** Sorted by key. */
  readonly buckets: readonly BucketConfig[];
  /** Sorted by key. */
  readonly volumes: readonly VolumeConfig[];
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

export interface VolumeConfig {
  /** Its name in the file. */
  readonly key: string;
  /** GB. */
  readonly size: number;
  readonly type: 'gp3' | 'st1' | 'sc1';
  /** Undefined: none. */
  readonly snapshots: { readonly everyHours: number; readonly keep: number } | undefined;
}

export interface DatabaseConfig {
  /** Its name in the file. */
  readonly key: string;
  readonly engine: 'postgres' | 'mysql';
  /** Major: `16`, `8.0`. */
  readonly version: string;
  /** Instance class. */
  readonly size: string;
  /** GB; without growth both are the same. */
  readonly disk: { readonly from: number; readonly to: number };
  readonly multiAz: boolean;
  /** How long RDS keeps its own backups; 0: it makes none. */
  readonly backupDays: number;
  /** The variable that holds its URL. */
  readonly exposeAs: string;
}

export interface BackupConfig {
  readonly everyHours: number;
  readonly keepDays: number;
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
  /** Of a service: undefined when no load balancer stands before it. A job has none. */
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

/** A container that runs to its end. */
export interface JobConfig extends ContainerConfig {
  /** Its name in the file. */
  readonly key: string;
  readonly platform: Platform;
  readonly vcpus: number;
  /** MiB. */
  readonly memory: number;
  readonly on: 'fargate' | 'ec2';
  readonly spot: boolean;
  /** Of all its runs together. */
  readonly maximumVcpus: number;
  /** Undefined: nothing but a person or a program submits it. */
  readonly schedule: ScheduleConfig | undefined;
  /** Of one attempt; undefined: it is never stopped. */
  readonly timeoutSeconds: number | undefined;
  /** After the first attempt. */
  readonly retries: number;
  /** Names of this file: what it works with, and nothing else. Sorted. */
  readonly uses: readonly string[];
}

export interface ScheduleConfig {
  /** `cron(0 3 * * ? *)` or `rate(6 hours)`. */
  readonly expression: string;
  readonly timezone: string;
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

export type CountConfig =
  | { readonly kind: 'fixed'; readonly tasks: number }
  | {
      readonly kind: 'range';
      readonly minimum: number;
      readonly maximum: number;
      /** Target of average CPU, in percent. */
      readonly cpuPercentage: number;
    };

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
}

/** HTTPS under a name: `zone`, `certificate` or both are given. */
export interface DomainConfig {
  readonly name: string;
  /** Id of the hosted zone; undefined: somebody else makes the records. */
  readonly zone: string | undefined;
  /** ARN; undefined: one is made. */
  readonly certificate: string | undefined;
  /** Whether port 80 sends everybody to HTTPS. */
  readonly redirect: boolean;
  readonly cdn: CdnConfig | undefined;
}

export interface CdnConfig {
  readonly static: StaticConfig | undefined;
  /** ARN; undefined: that of the domain. */
  readonly certificate: string | undefined;
}

/** Files of a bucket, by its name in the file, for what is asked under a path. */
export interface StaticConfig {
  readonly bucket: string;
  /** Begins with `/`, and may end in `*`. */
  readonly path: string;
}
