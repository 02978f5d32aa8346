/** What runs: services, their sidecars, jobs, groups of instances, and functions. */

import type { FileReading } from '../files.ts';

import type { StepConfig, Strategy } from '../strategy.ts';

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
  /** What one task of a new version runs before anything of it starts. */
  readonly release: readonly string[] | undefined;
  readonly deployment: DeploymentConfig;
  /** Whether ECS Exec may open a shell in its tasks. */
  readonly exec: boolean;
  /** Those of the file, sorted by name. */
  readonly sidecars: readonly SidecarConfig[];
  /** Whether a collector runs beside them and sends traces to X-Ray. */
  readonly traced: boolean;
}

/** What a container runs, and what it is given. */
export interface ContainerConfig extends Given {
  readonly image: ImageConfig;
  /** Undefined: what the image says. */
  readonly command: readonly string[] | undefined;
  /** Of a service: undefined when no load balancer stands before it. A job has none. */
  readonly port: number | undefined;
}

/** What stands in the environment of what runs. */
export interface Given {
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

/** Code that runs when something calls it. */
export interface FunctionConfig {
  /** Its name in the file. */
  readonly key: string;
  readonly code: CodeConfig;
  /** MiB. */
  readonly memory: number;
  readonly timeoutSeconds: number;
  readonly trigger: TriggerConfig | undefined;
  readonly schedule: ScheduleConfig | undefined;
  readonly http: FunctionHttpConfig | undefined;
  /** Names of this file: what it works with, and nothing else. Sorted. */
  readonly uses: readonly string[];
  readonly variables: { readonly [name: string]: string };
  readonly secrets: { readonly [name: string]: SecretSource };
}

export type CodeConfig =
  /** `folder` is relative to that of the file. */
  | { readonly kind: 'source'; readonly folder: string; readonly runtime: string; readonly handler: string }
  | {
      readonly kind: 'container';
      readonly image: ImageConfig;
      readonly platform: Platform;
      /** Undefined: what the image says. */
      readonly handler: string | undefined;
    };

export interface TriggerConfig {
  readonly bucket: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

export interface FunctionHttpConfig {
  /** `/notify`, `/notify/*`. */
  readonly path: string;
  readonly method: string;
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

export interface CheckConfig {
  /** Begins with `/`, and may have a query. */
  readonly path: string;
  readonly status: number;
  readonly withinSeconds: number;
}

export interface DeploymentConfig {
  readonly strategy: Strategy;
  /** How canary and linear move the traffic; undefined for those that move all of it at once. */
  readonly step: StepConfig | undefined;
  /** How long both versions run after the traffic moved. */
  readonly bakeMinutes: number;
  /** After this the action stops waiting and calls the rollout failed. */
  readonly timeoutMinutes: number;
  /** Port of the test listener, on which the new version answers before it takes traffic. */
  readonly testPort: number;
  /** CIDRs that may reach the test port; undefined: the VPC. */
  readonly testFrom: readonly string[] | undefined;
  /** What is asked of a new version on the test port before it takes traffic. */
  readonly checks: readonly CheckConfig[];
  /** Whether a person lets a new version take traffic. */
  readonly approve: boolean;
  /** Keys of alarms. */
  readonly rollbackAlarms: readonly string[];
}

/** A group of EC2 instances that are all alike. */
export interface InstancesConfig extends Given {
  /** Its name in the file. */
  readonly key: string;
  /** Of EC2: `m7g.large`. */
  readonly type: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Target of average CPU, in percent; undefined: nothing but hands and clocks change how many there are. */
  readonly cpuPercentage: number | undefined;
  readonly spot: boolean;
  /** GB of the root disk. */
  readonly disk: number;
  /** What the root disk is called in the image. */
  readonly rootDevice: string;
  readonly image: InstanceImage;
  readonly userData: UserDataConfig | undefined;
  readonly cloudwatchAgent: boolean;
  /** Names of this file: what it works with, and nothing else. Sorted. */
  readonly uses: readonly string[];
  readonly http: InstanceHttpConfig | undefined;
}

export type InstanceImage =
  /** A parameter of Systems Manager that holds the id, with or without a version: `/path:3`. */
  { readonly kind: 'parameter'; readonly path: string } | { readonly kind: 'ami'; readonly id: string };

/** A script, by its path from the folder of the file. */
export interface UserDataConfig {
  readonly path: string;
  readonly file: FileReading;
}

export interface InstanceHttpConfig extends HttpConfig {
  readonly port: number;
}

/** When services, instances and databases stop, and until when: six fields of cron each, without `cron(…)` around them. */
export interface StopConfig {
  readonly cron: string;
  readonly until: string;
  /** Of the IANA database. */
  readonly timezone: string;
}
