/** Generated from schemas/inferloop.schema.json by `npm run generate`; do not edit. */

/**
 * AWS region of every resource.
 */
export type Region =
  | 'af-south-1'
  | 'ap-east-1'
  | 'ap-east-2'
  | 'ap-northeast-1'
  | 'ap-northeast-2'
  | 'ap-northeast-3'
  | 'ap-south-1'
  | 'ap-south-2'
  | 'ap-southeast-1'
  | 'ap-southeast-2'
  | 'ap-southeast-3'
  | 'ap-southeast-4'
  | 'ap-southeast-5'
  | 'ap-southeast-6'
  | 'ap-southeast-7'
  | 'ca-central-1'
  | 'ca-west-1'
  | 'eu-central-1'
  | 'eu-central-2'
  | 'eu-north-1'
  | 'eu-south-1'
  | 'eu-south-2'
  | 'eu-west-1'
  | 'eu-west-2'
  | 'eu-west-3'
  | 'il-central-1'
  | 'me-central-1'
  | 'me-south-1'
  | 'mx-central-1'
  | 'sa-east-1'
  | 'us-east-1'
  | 'us-east-2'
  | 'us-west-1'
  | 'us-west-2';
/**
 * The value of the tag.
 */
export type TagValue = string | number;
/**
 * How the image is built: the folder of the build, or a map.
 */
export type Build =
  | string
  | {
      /**
       * Folder of the build, relative to this file.
       */
      context?: string;
      /**
       * The Dockerfile, relative to the context.
       */
      dockerfile?: string;
      /**
       * The stage to build; the last one when it is not given.
       */
      target?: string;
      /**
       * Build arguments. They are seen in the image's history, so nothing secret.
       */
      args?: {
        [k: string]: Variable;
      };
      /**
       * What the image is built for and the task runs on; ARM costs about a fifth less.
       */
      platform?: 'linux/amd64' | 'linux/arm64';
    };
/**
 * The value, as it is written.
 */
export type Variable = string | number | boolean;
/**
 * What the container runs instead of its image's own command, word by word.
 */
export type Command = string[];
/**
 * What it works with, by its name in this file: a bucket of `storage`, one of `databases`. One word gives the permissions, the way in and the variables that it takes (a bucket `data` gives DATA_BUCKET, and to list, get, put and delete in it; a database `main` gives DATABASE_URL, and its one port); whatever does not name it has no access.
 */
export type Uses = string[];
/**
 * Where AWS keeps the value.
 */
export type Secret = string;
/**
 * What the load balancer asks of every task: a path, or a map. A new version takes traffic only when it is healthy.
 */
export type Healthcheck =
  | string
  | {
      /**
       * Path that answers 200 when the task is healthy.
       */
      path?: string;
      /**
       * Time between two checks: 5s to 5m.
       */
      interval?: string;
      /**
       * No answer for this long is a failure: 2s to 2m, shorter than the interval.
       */
      timeout?: string;
      /**
       * So many successes in a row make a task healthy.
       */
      healthy?: number;
      /**
       * So many failures in a row make a task unhealthy.
       */
      unhealthy?: number;
      /**
       * For this long after the start of a task failures do not count: 0s to 2h.
       */
      grace_period?: string;
    };
/**
 * IPv4 blocks that may reach the load balancer; empty: everybody.
 */
export type AllowedSourceIps = string[];
/**
 * How many tasks run: a number, a range, or a map with a range.
 */
export type Count =
  | number
  | string
  | {
      /**
       * Least and most tasks; between them scaling follows whatever wants the most: CPU, memory or requests.
       */
      range?: string;
      /**
       * From this task on they run on Fargate Spot: about 70 % cheaper, and AWS may take one away with two minutes' notice. `3`: the first two on demand, the rest on Spot; `1`: all on Spot. Without it none.
       */
      spot_from?: number;
      /**
       * Average CPU that scaling holds, in percent.
       */
      cpu_percentage?: number;
      /**
       * Average memory that scaling holds, in percent; not looked at when it is not given.
       */
      memory_percentage?: number;
      /**
       * Requests per task and minute that scaling holds; needs `port`. Not looked at when it is not given.
       */
      requests?: number;
      cooldown?: Cooldown;
      /**
       * Other ranges at certain times. A range holds until the next entry fires, so most schedules have two: one for the day and one for the night.
       */
      schedule?: ScheduledRange[];
    };
/**
 * When: minute, hour, day of the month, month, day of the week and year. One of the two days is `?`.
 */
export type Cron = string;
/**
 * The time zone of `cron`, by its name in the IANA database; it follows summer time.
 */
export type Timezone = string;
/**
 * When it starts: `cron(…)` in UTC, `rate(…)`, or a map of the fields of `cron` and their time zone. Without it, when somebody submits it.
 */
export type Schedule =
  | string
  | {
      cron: Cron;
      timezone?: Timezone;
    };
/**
 * When it starts: `cron(…)` in UTC, `rate(…)`, or a map of the fields of `cron` and their time zone. Without it, when somebody submits it.
 */
export type Schedule1 =
  | string
  | {
      cron: Cron;
      timezone?: Timezone;
    };
/**
 * Where the function answers on the HTTP API of the stack, under an address of AWS that is open to everybody: `true`, or a map.
 */
export type FunctionHttp =
  | boolean
  | {
      /**
       * Its path: that one, or with `/*` at the end everything below it. `{id}` stands for one part, which the function is told.
       */
      path?: string;
      /**
       * The method that it answers.
       */
      method?: 'ANY' | 'DELETE' | 'GET' | 'HEAD' | 'OPTIONS' | 'PATCH' | 'POST' | 'PUT';
    };
/**
 * The last word on the template: operations of JSON Patch (RFC 6902) in their order, after all else of the file has become resources. The weights of listener rules, which ECS moves, stay as they are deployed. An operation that finds no place fails with the place.
 */
export type Overrides = Override[];

/**
 * One project: its network, its services and its environments. `x-…` keys are ignored at every level, so that anchors have a place; `null` is as if the key were not there.
 */
export interface InferloopFile {
  /**
   * Name of the project: beginning of its stacks (`{environment}-{project}`) and of its image repositories (`{project}/{service}`).
   */
  project: string;
  region: Region;
  /**
   * The tag Owner of every resource.
   */
  owner?: string | number;
  /**
   * The tag CostCenter of every resource.
   */
  cost_center?: string | number;
  tags?: Tags;
  network?: Network;
  security?: Security;
  storage?: Storage;
  databases?: Databases;
  services?: Services;
  jobs?: Jobs;
  instances?: Instances;
  functions?: Functions;
  stop?: Stop;
  domain?: Domain;
  monitoring?: Monitoring;
  backup?: Backup;
  budget?: Budget;
  policies?: Policies;
  usage?: Usage;
  resources?: Resources;
  overrides?: Overrides;
  /**
   * Environments by name: each a stack of its own, of this file with the environment's keys laid over it. Maps are merged, lists and values replaced, `null` removes.
   */
  environments?: {
    [k: string]: Environment;
  };
}
/**
 * More tags for every resource. Environment, Project, ManagedBy, Owner, CostCenter, CreatedAt and Name are set already.
 */
export interface Tags {
  [k: string]: TagValue;
}
/**
 * The VPC that every environment gets, or the existing one that it uses.
 */
export interface Network {
  /**
   * IPv4 block of the VPC, from a /16 to a /24; the subnets are sixteenths of it.
   */
  cidr?: string;
  /**
   * Id of an existing VPC to use instead of a new one; needs `subnets`, and then `cidr`, `zones`, `nat`, `endpoints`, `flow_logs` and `acl` have no meaning. Nothing of its network is made or changed. A stack whose load balancer runs cannot move to another VPC.
   */
  vpc?: string;
  /**
   * Subnets of the existing `vpc`.
   */
  subnets?: {
    /**
     * Subnets with a route to an internet gateway: for the load balancer, which needs two or more in different availability zones, and for tasks with `placement: public`. That they are so cannot be checked before AWS makes the load balancer.
     */
    public?: string[];
    /**
     * Subnets for tasks with `placement: private`. From them the tasks must reach the image's registry, CloudWatch Logs and what keeps their secrets: by NAT or by VPC endpoints.
     */
    private?: string[];
  };
  /**
   * How many availability zones.
   */
  zones?: number;
  /**
   * Where tasks run. `public`: in public subnets with an address of their own, reachable only from the load balancer. `private`: in private subnets; needs `nat`, `endpoints`, or `subnets.private` of an existing VPC.
   */
  placement?: 'public' | 'private';
  /**
   * NAT gateways for private subnets: `single` in the first zone, or one `per_zone`, so that a lost zone takes no other with it.
   */
  nat?: 'none' | 'single' | 'per_zone';
  /**
   * Services of AWS that private subnets reach without the internet. `s3` is free; `ecr`, `logs` and `secrets` (Secrets Manager, and Parameter Store when a secret is kept there) cost by the hour in every zone, and let in only what runs here. With `nat: none` private tasks need `s3`, `ecr` and `logs`, `secrets` when they have any, and images in ECR in the region of the stack.
   */
  endpoints?: ('s3' | 'ecr' | 'logs' | 'secrets')[];
  /**
   * Keeps a record of who talked to whom in the VPC, so long: one of the spans that CloudWatch Logs knows, in days. None when it is not given.
   */
  flow_logs?: string;
  acl?: Acl;
}
/**
 * Network ACLs of the subnets: everything passes but what they deny.
 */
export interface Acl {
  /**
   * Blocks of IPv4 addresses that nothing here hears of or talks to.
   *
   * @maxItems 19
   */
  deny?:
    | []
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string, string, string, string, string]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ]
    | [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string
      ];
}
/**
 * Keys and guards.
 */
export interface Security {
  /**
   * What encrypts data at rest. `aws`: keys that AWS keeps, free. `managed`: one KMS key of this project, rotated every year, with a record of every use. Or the ARN of a key that exists and whose policy lets CloudWatch Logs use it, and CloudWatch and Budgets with `monitoring.notify`.
   */
  key?: string;
  /**
   * Firewall before the services. `common`: AWS's rules against known attacks, bad inputs and addresses of bad repute, and a limit of 2000 requests in five minutes for every address; larger bodies than 8 KB are let through. Or the ARN of a web ACL that exists: regional in the region of the stack, or, with `domain.cdn`, global in us-east-1. With `domain.cdn` it stands before the CDN.
   */
  waf?: string;
  /**
   * Refuses images that are built here and in which ECR's scan finds vulnerabilities, when they are planned and when they are applied.
   */
  scan_images?: {
    /**
     * The least severity that is refused; `critical` when it is left out.
     */
    fail_on?: 'critical' | 'high' | 'medium';
  };
  /**
   * ARN of the policy that bounds every role of the stack, in place of the one that `inferloop bootstrap` makes. The execution role must allow it: `inferloop bootstrap --permissions-boundary ARN`.
   */
  permissions_boundary?: string;
}
/**
 * Stores of data. What they hold stays when the file forgets them, and when the stack is deleted.
 */
export interface Storage {
  /**
   * S3 buckets by name: private, encrypted, TLS only. AWS makes their real names, which begin with that of the stack.
   */
  buckets?: {
    [k: string]: Bucket;
  };
  /**
   * EBS volumes by name: encrypted, in the first availability zone of the region. Only `instances` can use them. One that leaves the stack leaves a snapshot.
   */
  volumes?: {
    [k: string]: Volume;
  };
}
/**
 * One bucket, and when its objects move to cheaper storage or go. Days count from the day on which an object was written.
 */
export interface Bucket {
  /**
   * Keeps the old version of an object that is overwritten or deleted. S3 never takes that back: without it later, versions are only made no more.
   */
  versioned?: boolean;
  /**
   * When objects move to Standard-IA: about half the price, and a fee for reading them. At least 30 days.
   */
  infrequent_access?: string;
  /**
   * When objects move to Glacier Flexible Retrieval: reading one back takes minutes to hours.
   */
  archive?: string;
  /**
   * When objects are deleted; with `versioned` the last version stays as an old one.
   */
  expire?: string;
  /**
   * When an old version is deleted for good, counted from the day it became old; needs `versioned`.
   */
  expire_versions?: string;
}
/**
 * One volume. It grows in place and never shrinks.
 */
export interface Volume {
  /**
   * How much it holds: GB or TB (1TB is 1024 GB).
   */
  size?: string;
  /**
   * `gp3`: solid state, for nearly everything. `st1` and `sc1`: cheaper disks for large files that are read in order, at least 125 GB.
   */
  type?: 'gp3' | 'st1' | 'sc1';
  /**
   * Snapshots that AWS makes and deletes by itself. Without it there are none.
   */
  snapshots?: {
    /**
     * How often: hours that divide a day.
     */
    every?: '1h' | '2h' | '3h' | '4h' | '6h' | '8h' | '12h' | '24h';
    /**
     * How many of them stay; the oldest goes when there is one more.
     */
    keep?: number;
  };
}
/**
 * Databases of RDS by name: encrypted, TLS only, out of reach of the internet, open to those that name them in `uses` and to nobody else. One that leaves the stack leaves a snapshot.
 */
export interface Databases {
  [k: string]: Database;
}
/**
 * One instance of RDS, with the database `app` of the user `app`, whose password AWS generates.
 */
export interface Database {
  /**
   * Engine and major version; minor versions come by themselves. A later major version is an upgrade in place with some minutes of downtime, an earlier one is refused, another engine begins empty.
   */
  engine?: 'postgres@14' | 'postgres@15' | 'postgres@16' | 'postgres@17' | 'postgres@18' | 'mysql@8.0' | 'mysql@8.4';
  /**
   * Instance class. To change it restarts the database.
   */
  size?: string;
  /**
   * How much it holds, from 20GB on; a range lets the disk grow by itself up to its end. A disk never shrinks.
   */
  disk?: string;
  /**
   * A second instance in another zone that takes over when the first fails; about twice the price.
   */
  multi_az?: boolean;
  /**
   * How far back RDS can restore any second; 0d to 35d. `0d` makes no backups, and a change from or to it restarts the database.
   */
  backups?: string;
  /**
   * The secret variable that whoever uses it gets: the URL with user, password and TLS, like `postgresql://app:…@host:5432/app?sslmode=require`.
   */
  expose_as?: string;
}
/**
 * Services by name; each runs on ECS Fargate.
 */
export interface Services {
  [k: string]: Service;
}
/**
 * One service: an image, its size, and how it is reached and replaced.
 */
export interface Service {
  build?: Build;
  /**
   * An image that exists, instead of `build`; deployed by its digest. Linux on x86.
   */
  image?: string;
  /**
   * Port on which the container listens. With it the service gets a load balancer; without, none.
   */
  port?: number;
  command?: Command;
  /**
   * CPU of a task: ECS units (1024 is one vCPU) or in words. Fargate knows pairs of CPU and memory.
   */
  cpu?: number | string;
  /**
   * Memory of a task: MiB or in words (1GB is 1024 MiB).
   */
  memory?: number | string;
  uses?: Uses;
  variables?: Variables;
  secrets?: Secrets;
  http?: Http;
  count?: Count;
  /**
   * A command of the new image, word by word, that one task of the service runs before anything of the new version starts: a migration of a database. The run of apply starts it while ECS holds the deployment, and waits for it. When it does not end with 0, nothing moves and the deployment is taken back; the old version goes on meanwhile, so it must cope with what the command changes. Not with `rolling`. Another command makes a new version.
   */
  release?: string[];
  deployment?: Deployment;
  /**
   * Whether ECS Exec may open a shell in the tasks (`aws ecs execute-command`), for everybody whose own role has `ecs:ExecuteCommand`. The image needs a shell.
   */
  exec?: boolean;
  /**
   * More containers in every task of the service, by name: a proxy, a collector of telemetry. They share its CPU, memory, addresses and roles. Requests of the load balancer go to the service's own container.
   */
  sidecars?: {
    [k: string]: Sidecar;
  };
}
/**
 * Environment variables, as written in this file. What is secret belongs under `secrets`.
 */
export interface Variables {
  [k: string]: Variable;
}
/**
 * Environment variables whose values AWS keeps: the name of a secret of Secrets Manager, `ssm:/path` of a parameter, or an ARN.
 */
export interface Secrets {
  [k: string]: Secret;
}
/**
 * How the load balancer reaches the service; needs `port`.
 */
export interface Http {
  /**
   * Path under which the service answers; no two services may have the same.
   */
  path?: string;
  healthcheck?: Healthcheck;
  allowed_source_ips?: AllowedSourceIps;
  /**
   * How long a task that leaves may finish its requests: 0s to 1h.
   */
  deregistration_delay?: string;
}
/**
 * How long scaling rests after it changed the number of tasks.
 */
export interface Cooldown {
  /**
   * After taking tasks away, before it takes more: 0s to 1h.
   */
  scale_in?: string;
  /**
   * After adding tasks, before it adds more: 0s to 1h. Short: a wave of requests is worse than a task too many.
   */
  scale_out?: string;
}
/**
 * A range that holds from a time on.
 */
export interface ScheduledRange {
  /**
   * What it is called; no two of a service alike.
   */
  name: string;
  cron: Cron;
  timezone?: Timezone;
  /**
   * Least and most tasks from then on.
   */
  range: string;
}
/**
 * How a new version replaces the old one.
 */
export interface Deployment {
  /**
   * `blue_green`: the new version starts beside the old one, is tested, and takes all traffic at once. `canary`: it takes a small part first, then all. `linear`: it takes the same part more with every step. These three need `port`. `rolling`: task by task. Default: blue_green with `port`, else rolling. Between the first three a service changes in place, from its next version on.
   */
  strategy?: 'blue_green' | 'canary' | 'linear' | 'rolling';
  /**
   * Percent of the traffic. `canary`: what the new version takes first, 0.1 to 100. `linear`: what it takes more with each step, 3 to 100. Default: 5 for canary, 10 for linear.
   */
  step_percent?: number;
  /**
   * How long the traffic stays as it is after a step before the next one, in whole minutes: 0m to 24h. An error goes back to the old version within seconds. Default: 10m for canary, 6m for linear.
   */
  step_bake?: string;
  /**
   * Port of the load balancer on which the new version answers before it takes traffic.
   */
  test_port?: number;
  /**
   * IPv4 blocks that may reach the test port; empty: nobody. Default: the VPC only; of an existing VPC the block is not known, so nobody.
   */
  test_from?: string[];
  /**
   * What the run of apply asks of the new version on the test port, before it takes traffic; each must be answered well once within half a minute. Otherwise the deployment is taken back. Needs `test_from` with the addresses of the runner. What a check asks is no part of the stack: another one counts from the next version on.
   */
  checks?: Check[];
  /**
   * `before_production`: when the new version answers on the test port and passed its checks, apply ends and ECS waits, a day at most, with all traffic on the old version. The command `promote` lets it take the traffic, `rollback` takes it back. The stack takes no other change meanwhile. `never`: it goes on by itself. Not with `rolling`.
   */
  approve?: 'never' | 'before_production';
  /**
   * How long both versions run after the traffic moved, in whole minutes: 0m to 24h. Until then going back takes seconds.
   */
  bake?: string;
  /**
   * After this long the rollout counts as failed, in whole minutes: longer than the steps and `bake` together, at most 36h. Default: 30m, and the time of the steps.
   */
  timeout?: string;
  /**
   * Names of `monitoring.alarms`: while a deployment runs and bakes, one of them that goes off takes it back. One that is off before the deployment begins is not looked at.
   */
  rollback_alarms?: string[];
}
/**
 * One request to the new version, with GET.
 */
export interface Check {
  /**
   * What is asked for, with its query if it has one. It must lie under `http.path`: the load balancer sends nothing else to the service. Required.
   */
  path: string;
  /**
   * The status that is a good answer. A redirect is not followed.
   */
  status?: number;
  /**
   * How long the answer may take: 1s to 30s.
   */
  within?: string;
}
/**
 * One container beside the service's own.
 */
export interface Sidecar {
  /**
   * Its image, which must exist for the platform of the service; deployed by its digest. Required.
   */
  image?: string;
  /**
   * Port on which it listens. The containers of a task share their addresses and reach one another at `localhost`, so no two may have the same.
   */
  port?: number;
  /**
   * Whether the whole task stops when this container does.
   */
  essential?: boolean;
  command?: Command;
  variables?: Variables;
  secrets?: Secrets;
}
/**
 * Jobs by name: containers that run to their end, on AWS Batch. Each has a queue of its own, to which its schedule submits it, or whoever may; nothing runs and costs in between.
 */
export interface Jobs {
  [k: string]: Job;
}
/**
 * One job: an image, its size, where it runs and when.
 */
export interface Job {
  build?: Build;
  /**
   * An image that exists, instead of `build`; run by its digest. Linux on x86.
   */
  image?: string;
  command?: Command;
  /**
   * vCPUs of one run. Fargate knows pairs of vCPUs and memory, from 0.25 to 16; EC2 takes whole ones.
   */
  vcpus?: number;
  /**
   * Memory of one run: MiB or in words (1GB is 1024 MiB).
   */
  memory?: number | string;
  /**
   * What it runs on: Fargate, or EC2 instances that AWS Batch starts and stops, for more than 16 vCPUs at a time or less money per hour.
   */
  on?: 'fargate' | 'ec2';
  /**
   * Whether it runs on capacity that AWS has to spare, for about a third of the price. AWS may take it back at any time, so give it `retries`.
   */
  spot?: boolean;
  /**
   * vCPUs that all its runs have together; further ones wait in the queue.
   */
  max_vcpus?: number;
  schedule?: Schedule;
  /**
   * After this an attempt is stopped: 1m or more. Without it nothing ends a run that hangs.
   */
  timeout?: string;
  /**
   * How often a run that failed is tried again.
   */
  retries?: number;
  uses?: Uses;
  variables?: Variables;
  secrets?: Secrets;
}
/**
 * Groups of EC2 instances by name, for what no container can do: graphics cards, drivers, software that wants a machine. AWS replaces those that fail. Nobody enters by SSH; who may, opens a session of Systems Manager.
 */
export interface Instances {
  [k: string]: InstanceGroup;
}
/**
 * One group: its type of instance, how many there are, and what they run. Its instances are alike; a change of any of it replaces them, one after the other.
 */
export interface InstanceGroup {
  /**
   * Instance type of EC2. Types of Graviton processors (`t4g`, `m7g`) take images for ARM.
   */
  type?: string;
  /**
   * Least and most instances. From 0 on there are none until somebody or a schedule starts some.
   */
  range?: string;
  /**
   * Average CPU that scaling keeps to. 70 when it is left out, and no scaling at all with a `range` that begins at 0: it would take away what somebody has started.
   */
  cpu_percentage?: number;
  /**
   * Whether they run on capacity that AWS has to spare, for about a third of the price. AWS may take any of them back at any time; it starts another one first where it can.
   */
  spot?: boolean;
  /**
   * How much the root disk holds, from 8GB on: encrypted, solid state, gone with its instance.
   */
  disk?: string;
  /**
   * What the root disk is called in the image: /dev/xvda in those of Amazon Linux and Debian, /dev/sda1 in those of Ubuntu. Under another name `disk` would make a second disk.
   */
  root_device?: string;
  /**
   * The image: `ssm:/path` of a parameter that holds its id and is read whenever an instance starts, or its id. Amazon Linux 2023 for the processor of `type` when it is left out.
   */
  image?: string;
  /**
   * A script beside this file that an instance runs once, as root, when it starts for the first time: with the variables and secrets in its environment, which also stand in /etc/inferloop/environment. It is part of the template, so it holds no secrets. On Amazon Linux a deployment waits for its end, and is rolled back when it fails.
   */
  user_data?: string;
  /**
   * Whether the CloudWatch agent tells how full memory and disk are, and sends the log of the start and whatever is written to /var/log/inferloop/*.log.
   */
  cloudwatch_agent?: boolean;
  uses?: Uses;
  variables?: Variables;
  secrets?: Secrets;
  http?: InstanceHttp;
}
/**
 * How the load balancer of the services reaches the instances; it also replaces those that do not answer.
 */
export interface InstanceHttp {
  /**
   * Port on which they answer.
   */
  port?: number;
  /**
   * Path under which they answer, `/` when it is left out; no service and no other group may have the same.
   */
  path?: string;
  healthcheck?: Healthcheck;
  allowed_source_ips?: AllowedSourceIps;
  /**
   * How long a task that leaves may finish its requests: 0s to 1h.
   */
  deregistration_delay?: string;
}
/**
 * Functions by name: code that runs when something happens, on AWS Lambda. Each is a folder, or an image; it runs outside the VPC unless it uses a database.
 */
export interface Functions {
  [k: string]: Function;
}
/**
 * One function: its code, its size, and what calls it.
 */
export interface Function {
  /**
   * Folder of the code, with everything that it imports, relative to this file. Zipped as it lies there, without `.git` and `__pycache__`; at most 250 MB. With `source` go `runtime` and `handler`.
   */
  source?: string;
  /**
   * What runs the code of `source`: one of AWS's runtimes.
   */
  runtime?: string;
  /**
   * What is called in the code: file and function. Of an image: its command, when it is not the image's own.
   */
  handler?: string;
  build?: Build;
  /**
   * An image that exists, instead of `source` or `build`: of ECR, in the region of this file; run by its digest. Linux on x86.
   */
  image?: string;
  /**
   * Memory: MiB or in words (1GB is 1024 MiB), up to 10240. Lambda gives CPU in proportion, one vCPU with 1769 MiB.
   */
  memory?: number | string;
  /**
   * After this a call is stopped: 1s to 15m. Behind `http` the caller is answered within 30s or not at all.
   */
  timeout?: string;
  trigger?: Trigger;
  schedule?: Schedule1;
  http?: FunctionHttp;
  uses?: Uses;
  variables?: Variables;
  secrets?: Secrets1;
}
/**
 * Calls the function for every object that comes into a bucket of this file, by EventBridge. What the function writes there must lie elsewhere than what calls it.
 */
export interface Trigger {
  /**
   * Name of the bucket in this file. To read the objects the function also needs `uses`.
   */
  bucket: string;
  /**
   * Only for objects whose key begins so.
   */
  prefix?: string;
  /**
   * Only for objects whose key ends so.
   */
  suffix?: string;
}
/**
 * Environment variables whose values AWS keeps: the name of a secret of Secrets Manager, `ssm:/path` of a parameter, or an ARN.
 */
export interface Secrets1 {
  [k: string]: Secret;
}
/**
 * When everything that costs by the hour stops, and starts again: services go to no tasks, groups of instances to none, and databases are stopped, which AWS does for seven days at most. The load balancer, NAT and disks stay. What is deployed in that time goes out to no tasks; what is new first runs when it starts.
 */
export interface Stop {
  /**
   * When: minute, hour, day of the month, month, day of the week and year. One of the two days is `?`.
   */
  cron?: string;
  /**
   * When: minute, hour, day of the month, month, day of the week and year. One of the two days is `?`.
   */
  until?: string;
  /**
   * The time zone of `cron`, by its name in the IANA database; it follows summer time.
   */
  timezone?: string;
}
/**
 * HTTPS under a name of your own. Port 80 answers with a redirect. Two environments cannot have the same name: give each its own under `environments`. Services that are deployed get it in a pull request of its own: their rules and tasks stay as they are, and port 80 is closed for the seconds until its redirect is there. To remove it again, deploy `redirect: false` first.
 */
export interface Domain {
  /**
   * Where the services answer. Required.
   */
  name?: string;
  /**
   * Id of the public hosted zone of Route 53 that holds the name. It gets the records of the name and, without `certificate`, those that prove it to be yours.
   */
  zone?: string;
  /**
   * ARN of a certificate for the name, in the region of the stack. Default: one is made and renewed, which needs `zone`. Without `zone` you make the record of the name; the output DomainTarget says where it points.
   */
  certificate?: string;
  /**
   * Whether port 80 sends everybody to HTTPS; without it the port is closed.
   */
  redirect?: boolean;
  cdn?: Cdn;
}
/**
 * CloudFront before the load balancer: HTTPS and HTTP/3 near the users, IPv6, files of a bucket. Answers of services are not kept. The load balancer still answers whoever knows its own name, past the CDN and its firewall. Default: none.
 */
export interface Cdn {
  /**
   * Bucket of `storage` whose files are served under `path`, to everybody; nothing else of it is. `/static/logo.png` is the object `static/logo.png`.
   */
  static?: string;
  /**
   * What comes from the bucket, and which of its objects; needs `static`.
   */
  path?: string;
  /**
   * ARN of a certificate for the name in us-east-1, where CloudFront looks for it. Default in us-east-1: that of the domain; required elsewhere.
   */
  certificate?: string;
}
/**
 * What is kept to look at, and who is told.
 */
export interface Monitoring {
  /**
   * How long logs are kept: one of the spans that CloudWatch Logs knows, in days.
   */
  logs?: string;
  /**
   * Container Insights: metrics of every task and container, billed by their number.
   */
  insights?: boolean;
  /**
   * Where traces go. `xray`: to AWS X-Ray, billed by the trace. Beside every service then runs AWS's collector in a sidecar `tracing`, in the CPU and memory of the task, and `OTEL_EXPORTER_OTLP_ENDPOINT` leads OpenTelemetry there unless the service sets it; functions are traced by Lambda.
   */
  tracing?: 'none' | 'xray';
  /**
   * Who is told when an alarm goes off or ends, and when a budget is reached: `mailto:` addresses, `https://` addresses, ARNs of SNS topics. AWS sends a mail with a link first: nothing comes before it is followed.
   */
  notify?: string[];
  /**
   * Metrics that CloudWatch makes of logs, by name, in a namespace of the stack's name.
   */
  metrics?: {
    [k: string]: LogMetric;
  };
  /**
   * Alarms by name; in CloudWatch their names begin with that of the stack.
   */
  alarms?: {
    [k: string]: Alarm;
  };
  /**
   * Saved queries of CloudWatch Logs Insights, by name.
   */
  queries?: {
    [k: string]: LogQuery;
  };
  /**
   * A dashboard of the stack's name, with a row for every service. The first three of an account are free.
   */
  dashboard?: boolean;
}
/**
 * One metric of the logs of a service or a job.
 */
export interface LogMetric {
  /**
   * The service or the job whose logs are read.
   */
  logs?: string;
  /**
   * What a line must hold, in the language of CloudWatch's filter patterns.
   */
  pattern?: string;
  /**
   * What a line counts: a number, or a field of its JSON.
   */
  value?: number | string;
}
/**
 * One alarm: `above` or `below` in every minute of `for`.
 */
export interface Alarm {
  /**
   * The service that it watches; not needed for a metric of `monitoring.metrics`.
   */
  service?: string;
  /**
   * What it watches. `http_5xx`, `http_4xx`: answers of the tasks, in percent of requests or per minute. `p50`, `p95`, `p99`: time to answer. `requests`: per minute. `healthy_hosts`: tasks that take traffic. `cpu`, `memory`: average, in percent. Or a name of `monitoring.metrics`: its sum per minute.
   */
  metric?: string;
  /**
   * Goes off when the metric is above it.
   */
  above?: number | string;
  /**
   * Goes off when the metric is below it, or has no values.
   */
  below?: number | string;
  /**
   * For how long, in whole minutes: 1m to 24h.
   */
  for?: string;
}
/**
 * One saved query.
 */
export interface LogQuery {
  /**
   * The service or the job whose logs are asked.
   */
  logs?: string;
  /**
   * In the language of CloudWatch Logs Insights.
   */
  query?: string;
}
/**
 * Backups of all databases and volumes by AWS Backup, in a vault of their own that outlives the stack. Without it there are only those of `backups` and `snapshots`.
 */
export interface Backup {
  /**
   * How often: hours that divide a day, counted from midnight UTC, once a day at 3:00, or once a week on Sunday.
   */
  every?: '1h' | '2h' | '3h' | '4h' | '6h' | '8h' | '12h' | '24h' | '7d';
  /**
   * When a backup is deleted.
   */
  keep?: string;
}
/**
 * What an environment may cost in a month. AWS counts by the tags Project and Environment, once they are activated as cost allocation tags in the account's billing settings.
 */
export interface Budget {
  /**
   * The budget of a month.
   */
  monthly?: string;
  /**
   * At which shares of it `monitoring.notify` is told; at most five.
   */
  notify_at?: string[];
}
/**
 * What a plan may not do: checked when it is planned, and once more before it is applied. One that breaks a policy is refused.
 */
export interface Policies {
  /**
   * Changes that are refused. `replace_data`: a store of data (a bucket, a database, a disk, logs, a key) starts anew and empty. `delete_data`: a store of data is deleted. `public_ingress`: a port is opened to the whole internet that was not before; a new stack may open its load balancer.
   */
  forbid?: ('replace_data' | 'delete_data' | 'public_ingress')[];
  /**
   * What the stack may cost a month when it costs the most: with the most tasks of every range. What cannot be priced cannot be held to it, and is refused.
   */
  max_monthly_cost?: string;
  /**
   * By how much a plan may raise that.
   */
  max_monthly_increase?: string;
}
/**
 * How much is used, by the names of this file or by logical ids as the comment shows them; for the estimate of the cost only, it never changes a resource. What is not said here is assumed, and the comment says what.
 */
export interface Usage {
  [k: string]: UsageOf;
}
/**
 * What is used of one thing.
 */
export interface UsageOf {
  /**
   * Instances on average of a group that scales.
   */
  average_instances?: number;
  /**
   * Tasks on average of a service that scales; within its range.
   */
  average_tasks?: number;
  /**
   * How long one run of a job or one call of a function takes.
   */
  duration?: string;
  /**
   * What it sends to the internet.
   */
  egress?: string;
  /**
   * Reads: GET and HEAD of objects, items read of a table.
   */
  gets?: string | number;
  /**
   * What it writes to its logs.
   */
  logs?: string;
  /**
   * Metrics of its own in CloudWatch.
   */
  metrics?: string | number;
  /**
   * What goes through it: a load balancer, a NAT gateway, an endpoint.
   */
  processed?: string;
  /**
   * Writes: PUT, COPY, POST and LIST of objects, items written to a table.
   */
  puts?: string | number;
  /**
   * Look-ups of names in its hosted zone.
   */
  queries?: string | number;
  /**
   * Requests that it answers, or calls of a function.
   */
  requests?: string | number;
  /**
   * How often a job or a schedule runs.
   */
  runs?: string | number;
  /**
   * What it holds, on average over the month.
   */
  stored?: string;
}
/**
 * More resources by logical id, in CloudFormation's own words; `!Ref`, `!GetAtt`, `!Sub` and the like name these and those that the file makes. Macros, custom resources and nested stacks are refused: the plan could not show what they do. Types that this file makes too get the six tags when they have no `Tags`; all get Environment, Project and ManagedBy from the stack. A role gets the path and the boundary that the execution role demands. `inferloop bootstrap --allow SERVICE` lets CloudFormation make what the file itself never does.
 */
export interface Resources {
  [k: string]: Resource;
}
/**
 * One resource as CloudFormation declares it.
 */
export interface Resource {
  /**
   * Its type. Required.
   */
  Type?: string;
  /**
   * What CloudFormation takes for the type.
   */
  Properties?: {
    [k: string]: unknown;
  };
  /**
   * Logical ids of what must be there first.
   */
  DependsOn?: string | string[];
  /**
   * Name of the condition under which it is made.
   */
  Condition?: string;
  /**
   * What becomes of it when the file forgets it. CloudFormation deletes when nothing is said.
   */
  DeletionPolicy?: 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';
  /**
   * What becomes of the old one when a change replaces it.
   */
  UpdateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot';
  /**
   * What CloudFormation waits for.
   */
  CreationPolicy?: {
    [k: string]: unknown;
  };
  /**
   * How CloudFormation updates it.
   */
  UpdatePolicy?: {
    [k: string]: unknown;
  };
  /**
   * Whatever should stand beside it.
   */
  Metadata?: {
    [k: string]: unknown;
  };
}
/**
 * One operation.
 */
export interface Override {
  /**
   * What is done. `test` fails when the value is another. Required.
   */
  op?: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  /**
   * Where, as a JSON pointer (RFC 6901) below `/Resources`, `/Outputs` or `/Conditions`; `-` is the end of a list. Required.
   */
  path?: string;
  /**
   * What `move` and `copy` take, as a JSON pointer.
   */
  from?: string;
  /**
   * What `add`, `replace` and `test` take; `!Ref` and the like too.
   */
  value?:
    | string
    | number
    | boolean
    | unknown[]
    | {
        [k: string]: unknown;
      };
}
/**
 * What one environment has of its own. Any key of the file may stand here; `branch`, `account` and `protect` stand only here.
 */
export interface Environment {
  /**
   * Pushes to this branch deploy the environment; the repository's default branch when it is not given.
   */
  branch?: string;
  /**
   * Account of AWS, twelve digits in quotes; a deployment to another one is refused.
   */
  account?: string;
  /**
   * `true`: the stack cannot be deleted (CloudFormation's termination protection), and whatever deletes or replaces a store of data is refused, unless the pull request has the label `inferloop: allow data loss`. `false` takes the protection of the stack off again; without either it stays as it is.
   */
  protect?: boolean;
  region?: Region;
  /**
   * The value of the tag.
   */
  owner?: string | number;
  /**
   * The value of the tag.
   */
  cost_center?: string | number;
  tags?: Tags;
  network?: Network;
  security?: Security;
  storage?: Storage;
  databases?: Databases;
  services?: Services;
  jobs?: Jobs;
  instances?: Instances;
  functions?: Functions;
  stop?: Stop;
  domain?: Domain;
  monitoring?: Monitoring;
  backup?: Backup;
  budget?: Budget;
  policies?: Policies;
  usage?: Usage;
  resources?: Resources;
  overrides?: Overrides;
}

/** The schema itself: what the messages about mistakes are made of. */
export const schema: unknown = {"type":"object","required":["project","region"],"additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"project":{"$ref":"#/$defs/name","examples":["inferloop"]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue","default":"unassigned","examples":["data-platform"]},"cost_center":{"$ref":"#/$defs/tagValue","default":"unassigned","examples":["4711"]},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"},"environments":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/environment"},"default":{"prod":{}},"examples":[{"prod":{"branch":"main"}}]}},"$defs":{"name":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"lower-case letters, digits and single hyphens, beginning with a letter, at most 32 characters"},"region":{"type":["string","null"],"enum":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2",null],"examples":["us-east-1"]},"tagValue":{"examples":["store"],"type":["string","number","null"],"pattern":"^[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,256}$","patternErrorMessage":"1 to 256 letters, digits, spaces and _ . : / = + - @"},"tags":{"type":["object","null"],"maxProperties":40,"propertyNames":{"type":"string","pattern":"^(?!(?:[aA][wW][sS]:|(?:Environment|Project|ManagedBy|Owner|CostCenter|CreatedAt|Name)$))[\\p{L}\\p{N}\\p{Z}_.:/=+@-]{1,128}$","patternErrorMessage":"the name of a tag that is not set already and does not begin with aws: (1 to 128 letters, digits, spaces and _ . : / = + - @)"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/tagValue"},"default":{},"examples":[{"Team":"store"}]},"network":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"default":{},"examples":[{"placement":"private","nat":"single"}],"properties":{"cidr":{"type":["string","null"],"pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(1[6-9]|2[0-4])$","patternErrorMessage":"an IPv4 block between /16 and /24","default":"10.20.0.0/16","examples":["10.20.0.0/16"]},"vpc":{"type":["string","null"],"pattern":"^vpc-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"the id of a VPC","examples":["vpc-0a1b2c3d4e5f60718"]},"subnets":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"public":["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]}],"properties":{"public":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"},"examples":[["subnet-0a1b2c3d4e5f60718","subnet-1a2b3c4d5e6f70819"]]},"private":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/subnet"},"examples":[["subnet-2a3b4c5d6e7f80920","subnet-3a4b5c6d7e8f90a21"]]}}},"zones":{"type":["integer","null"],"minimum":2,"maximum":3,"default":2,"examples":[2]},"placement":{"type":["string","null"],"enum":["public","private",null],"default":"public","examples":["private"]},"nat":{"type":["string","null"],"enum":["none","single","per_zone",null],"default":"none","examples":["single"]},"endpoints":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["s3","ecr","logs","secrets"],"examples":["s3"]},"default":[],"examples":[["s3","ecr","logs","secrets"]]},"flow_logs":{"type":["string","null"],"pattern":"^[0-9]+d$","patternErrorMessage":"a number of days with d","examples":["14d"]},"acl":{"$ref":"#/$defs/acl"}}},"acl":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"deny":["203.0.113.0/24"]}],"properties":{"deny":{"type":["array","null"],"uniqueItems":true,"maxItems":19,"items":{"type":"string","$ref":"#/$defs/block"},"default":[],"examples":[["203.0.113.0/24"]]}}},"security":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"default":{},"examples":[{"key":"managed"}],"properties":{"key":{"type":["string","null"],"pattern":"^(aws|managed|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+)$","patternErrorMessage":"`aws`, `managed` or the ARN of a KMS key","default":"aws","examples":["managed"]},"waf":{"type":["string","null"],"pattern":"^(none|common|arn:aws[a-z-]*:wafv2:[a-z0-9-]+:[0-9]{12}:(regional|global)/webacl/[A-Za-z0-9_-]{1,128}/[a-f0-9-]+)$","patternErrorMessage":"`none`, `common` or the ARN of a web ACL","default":"none","examples":["common"]},"scan_images":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"fail_on":"critical"}],"properties":{"fail_on":{"type":["string","null"],"enum":["critical","high","medium",null],"examples":["high"]}}},"permissions_boundary":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]{1,512}$","patternErrorMessage":"the ARN of a policy of IAM","examples":["arn:aws:iam::111122223333:policy/boundary"]}}},"storage":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"default":{},"examples":[{"buckets":{"data":{"versioned":true}}}],"properties":{"buckets":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/bucket"},"default":{},"examples":[{"data":{"versioned":true,"archive":"90d"},"models":{}}]},"volumes":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/volume"},"default":{},"examples":[{"scratch":{"size":"100GB","snapshots":{"keep":7}}}]}}},"volume":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"size":"100GB","type":"gp3"}],"properties":{"size":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$","patternErrorMessage":"a number with GB or TB","default":"20GB","examples":["100GB"]},"type":{"type":["string","null"],"enum":["gp3","st1","sc1",null],"default":"gp3","examples":["gp3"]},"snapshots":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"every":"24h","keep":7}],"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h",null],"default":"24h","examples":["24h"]},"keep":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":7,"examples":[7]}}}}},"databases":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/database"},"default":{},"examples":[{"main":{"engine":"postgres@16","size":"db.t4g.small"}}]},"database":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"engine":"postgres@16","size":"db.t4g.small","disk":"20GB..100GB"}],"properties":{"engine":{"type":["string","null"],"enum":["postgres@14","postgres@15","postgres@16","postgres@17","postgres@18","mysql@8.0","mysql@8.4",null],"default":"postgres@16","examples":["postgres@16"]},"size":{"type":["string","null"],"pattern":"^db\\.(t3|t4g|[mr][5-8][a-z]*|x2[a-z]+|z1d)\\.(micro|small|medium|large|([1-9][0-9]?)?xlarge)$","patternErrorMessage":"an instance class of RDS","default":"db.t4g.small","examples":["db.t4g.small"]},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)(\\.\\.[1-9][0-9]{0,4}(GB|TB))?$","patternErrorMessage":"a number with GB or TB, or a range of two","default":"20GB","examples":["20GB..100GB"]},"multi_az":{"type":["boolean","null"],"default":false,"examples":[true]},"backups":{"type":["string","null"],"pattern":"^([0-9]|[12][0-9]|3[0-5])d$","patternErrorMessage":"a number of days from 0d to 35d","default":"7d","examples":["7d"]},"expose_as":{"$ref":"#/$defs/variableName","default":"DATABASE_URL","examples":["DATABASE_URL"]}}},"backup":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"every":"24h","keep":"30d"}],"properties":{"every":{"type":["string","null"],"enum":["1h","2h","3h","4h","6h","8h","12h","24h","7d",null],"default":"24h","examples":["24h"]},"keep":{"$ref":"#/$defs/days","default":"30d","examples":["30d"]}}},"bucket":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"versioned":true,"expire":"365d"}],"properties":{"versioned":{"type":["boolean","null"],"default":false,"examples":[true]},"infrequent_access":{"$ref":"#/$defs/days","examples":["30d"]},"archive":{"$ref":"#/$defs/days","examples":["90d"]},"expire":{"$ref":"#/$defs/days","examples":["365d"]},"expire_versions":{"$ref":"#/$defs/days","examples":["180d"]}}},"days":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,3}d$","patternErrorMessage":"a number of days like 30d","examples":["30d"]},"uses":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"a name of this file","examples":["data"]},"default":[],"examples":[["main","data"]]},"services":{"type":["object","null"],"minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/service"},"examples":[{"synthdata":{"build":".","port":8000}}]},"service":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"build":".","port":8000}],"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port","examples":[8000]},"command":{"$ref":"#/$defs/command"},"cpu":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?[vV]CPU$","patternErrorMessage":"ECS units or vCPUs","default":256,"examples":[512]},"memory":{"type":["integer","string","null"],"minimum":1,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","patternErrorMessage":"MiB, or a number with MB or GB","default":512,"examples":[1024]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/http"},"count":{"$ref":"#/$defs/count"},"release":{"type":["array","null"],"items":{"type":"string","examples":["--verbose"]},"examples":[["python","-m","synthdata.migrate"]]},"deployment":{"$ref":"#/$defs/deployment"},"exec":{"type":["boolean","null"],"default":false,"examples":[true]},"sidecars":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/sidecar"},"default":{},"examples":[{"otel":{"image":"public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1"}}]}}},"sidecar":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"image":"public.ecr.aws/nginx/nginx:1.27","port":8080}],"properties":{"image":{"$ref":"#/$defs/image"},"port":{"$ref":"#/$defs/port","examples":[4317]},"essential":{"type":["boolean","null"],"default":true,"examples":[false]},"command":{"$ref":"#/$defs/command"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"jobs":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/job"},"default":{},"examples":[{"generate":{"build":".","schedule":"cron(0 3 * * ? *)"}}]},"job":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"build":".","command":["python","-m","synthdata.generate"],"vcpus":4,"memory":8192}],"properties":{"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image"},"command":{"$ref":"#/$defs/command"},"vcpus":{"type":["number","null"],"minimum":0.25,"default":1,"examples":[4]},"memory":{"type":["integer","string","null"],"minimum":4,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","patternErrorMessage":"MiB, or a number with MB or GB","default":2048,"examples":[8192]},"on":{"type":["string","null"],"enum":["fargate","ec2",null],"default":"fargate","examples":["ec2"]},"spot":{"type":["boolean","null"],"default":false,"examples":[true]},"max_vcpus":{"type":["integer","null"],"minimum":1,"maximum":100000,"default":256,"examples":[64]},"schedule":{"$ref":"#/$defs/schedule"},"timeout":{"$ref":"#/$defs/duration","examples":["1h"]},"retries":{"type":["integer","null"],"minimum":0,"maximum":9,"default":0,"examples":[2]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"instances":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/instanceGroup"},"default":{},"examples":[{"gpu":{"type":"g6.xlarge","range":"0-4","user_data":"scripts/boot.sh"}}]},"stop":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"cron":"0 19 ? * MON-FRI *","until":"0 7 ? * MON-FRI *","timezone":"Europe/Berlin"}],"properties":{"cron":{"$ref":"#/$defs/cron","examples":["0 19 ? * MON-FRI *"]},"until":{"$ref":"#/$defs/cron","examples":["0 7 ? * MON-FRI *"]},"timezone":{"$ref":"#/$defs/timezone"}}},"instanceGroup":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"type":"t3.medium","range":"1-5","disk":"100GB","cloudwatch_agent":true}],"properties":{"type":{"type":["string","null"],"pattern":"^[a-z][a-z0-9-]{0,15}\\.[a-z0-9-]{1,16}$","patternErrorMessage":"an instance type of EC2","examples":["g6.xlarge"]},"range":{"$ref":"#/$defs/range","default":"1-1","examples":["0-4"]},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100,"examples":[60]},"spot":{"type":["boolean","null"],"default":false,"examples":[true]},"disk":{"type":["string","null"],"pattern":"^[1-9][0-9]{0,4}(GB|TB)$","patternErrorMessage":"a number with GB or TB","default":"30GB","examples":["200GB"]},"root_device":{"type":["string","null"],"pattern":"^/dev/[a-z0-9]{2,12}$","patternErrorMessage":"a device like /dev/xvda","default":"/dev/xvda","examples":["/dev/sda1"]},"image":{"type":["string","null"],"pattern":"^(ssm:/[A-Za-z0-9_.\\-/]+(:[0-9]+)?|ami-([0-9a-f]{8}|[0-9a-f]{17}))$","patternErrorMessage":"ssm:/path of a parameter, or the id of an image","examples":["ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"]},"user_data":{"type":["string","null"],"pattern":"^(?!/)(?!(.*/)?\\.\\.(/|$))\\S(.*\\S)?$","patternErrorMessage":"a file relative to this file, in its folder or below","examples":["scripts/boot.sh"]},"cloudwatch_agent":{"type":["boolean","null"],"default":false,"examples":[true]},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"},"http":{"$ref":"#/$defs/instanceHttp"}}},"instanceHttp":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"port":8080,"path":"/gpu/*"}],"properties":{"port":{"$ref":"#/$defs/port","examples":[8080]},"path":{"$ref":"#/$defs/path","examples":["/gpu/*"]},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}},"functions":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/function"},"default":{},"examples":[{"notify":{"source":"functions/notify","runtime":"python3.13","handler":"app.handler"}}]},"function":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"source":"functions/notify","runtime":"python3.13","handler":"app.handler"}],"properties":{"source":{"type":["string","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a folder relative to this file","examples":["functions/notify"]},"runtime":{"type":["string","null"],"pattern":"^[a-z][a-z0-9.]*$","patternErrorMessage":"a runtime like python3.13","examples":["python3.13"]},"handler":{"type":["string","null"],"pattern":"^\\S{1,128}$","patternErrorMessage":"at most 128 characters without spaces","examples":["app.handler"]},"build":{"$ref":"#/$defs/build"},"image":{"$ref":"#/$defs/image","examples":["111122223333.dkr.ecr.us-east-1.amazonaws.com/team/notify:1.4"]},"memory":{"type":["integer","string","null"],"minimum":128,"maximum":10240,"pattern":"^[0-9]+(\\.[0-9]+)? ?(MB|GB)$","patternErrorMessage":"MiB, or a number with MB or GB","default":512,"examples":[512]},"timeout":{"$ref":"#/$defs/duration","default":"30s","examples":["5m"]},"trigger":{"$ref":"#/$defs/trigger"},"schedule":{"$ref":"#/$defs/schedule"},"http":{"$ref":"#/$defs/functionHttp"},"uses":{"$ref":"#/$defs/uses"},"variables":{"$ref":"#/$defs/variables"},"secrets":{"$ref":"#/$defs/secrets"}}},"trigger":{"type":["object","null"],"required":["bucket"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"bucket":"data","suffix":".parquet"}],"properties":{"bucket":{"$ref":"#/$defs/name","examples":["data"]},"prefix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$","patternErrorMessage":"text without * ? and \\","examples":["incoming/"]},"suffix":{"type":["string","null"],"pattern":"^[^*?\\\\]+$","patternErrorMessage":"text without * ? and \\","examples":[".parquet"]}}},"functionHttp":{"type":["boolean","object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[true],"properties":{"path":{"type":["string","null"],"pattern":"^(/([A-Za-z0-9._~-]+|\\{[A-Za-z0-9._-]+\\}))*(/\\*?)?$","patternErrorMessage":"a path like /notify, /jobs/{id} or /notify/*","default":"/","examples":["/notify"]},"method":{"type":["string","null"],"enum":["ANY","DELETE","GET","HEAD","OPTIONS","PATCH","POST","PUT",null],"default":"ANY","examples":["POST"]}}},"schedule":{"type":["string","object","null"],"pattern":"^(cron\\((\\S+ ){5}\\S+\\)|rate\\([1-9][0-9]* (minute|hour|day)s?\\))$","patternErrorMessage":"cron(minute hour day month weekday year), rate(6 hours)","required":["cron"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":["cron(0 3 * * ? *)"],"properties":{"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"}}},"image":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._:/@-]*$","patternErrorMessage":"an image reference","examples":["public.ecr.aws/nginx/nginx:1.27"]},"port":{"type":["integer","null"],"minimum":1,"maximum":65535},"command":{"type":["array","null"],"items":{"type":"string","examples":["--verbose"]},"examples":[["python","-m","synthdata.worker"]]},"variables":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"},"default":{},"examples":[{"LOG_LEVEL":"info"}]},"secrets":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/secret"},"default":{},"examples":[{"API_KEY":"synthdata/api-key"}]},"build":{"type":["string","object","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a folder relative to this file","additionalProperties":false,"patternProperties":{"^x-":true},"examples":["."],"properties":{"context":{"type":["string","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a folder relative to this file","default":".","examples":["."]},"dockerfile":{"type":["string","null"],"pattern":"^[^/\\s].*$","patternErrorMessage":"a file relative to the context","default":"Dockerfile","examples":["Dockerfile"]},"target":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","patternErrorMessage":"the name of a stage of the Dockerfile","examples":["runtime"]},"args":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/variableName"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/variable"},"default":{},"examples":[{"VERSION":"1.4"}]},"platform":{"type":["string","null"],"enum":["linux/amd64","linux/arm64",null],"default":"linux/amd64","examples":["linux/arm64"]}}},"variableName":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"letters, digits and underscores, not beginning with a digit"},"variable":{"type":["string","number","boolean","null"],"examples":["info"]},"secret":{"type":["string","null"],"pattern":"^(arn:aws[a-z-]*:(secretsmanager|ssm):[a-z0-9-]+:[0-9]{12}:\\S+|ssm:/[A-Za-z0-9_.\\-/]+|[A-Za-z0-9/_+=.@-]{1,512})$","patternErrorMessage":"the name of a secret, ssm:/path of a parameter, or an ARN of either","examples":["synthdata/api-key"]},"http":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"default":{},"examples":[{"path":"/","healthcheck":"/health"}],"properties":{"path":{"$ref":"#/$defs/path","default":"/"},"healthcheck":{"$ref":"#/$defs/healthcheck"},"allowed_source_ips":{"$ref":"#/$defs/allowedSourceIps"},"deregistration_delay":{"$ref":"#/$defs/deregistrationDelay"}}},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.$/~\"'@:+&*?-]{0,126}$","patternErrorMessage":"a path that begins with / and has at most 127 characters","examples":["/api"]},"allowedSourceIps":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"},"default":[],"examples":[["203.0.113.0/24"]]},"deregistrationDelay":{"$ref":"#/$defs/duration","default":"30s","examples":["30s"]},"healthcheck":{"type":["string","object","null"],"pattern":"^/\\S{0,1023}$","patternErrorMessage":"a path that begins with /","additionalProperties":false,"patternProperties":{"^x-":true},"default":{},"examples":["/health"],"properties":{"path":{"type":["string","null"],"pattern":"^/\\S{0,1023}$","patternErrorMessage":"a path that begins with /","default":"/health","examples":["/health"]},"interval":{"$ref":"#/$defs/duration","default":"15s","examples":["15s"]},"timeout":{"$ref":"#/$defs/duration","default":"5s","examples":["5s"]},"healthy":{"type":["integer","null"],"minimum":2,"maximum":10,"default":2,"examples":[2]},"unhealthy":{"type":["integer","null"],"minimum":2,"maximum":10,"default":3,"examples":[3]},"grace_period":{"$ref":"#/$defs/duration","default":"60s","examples":["60s"]}}},"count":{"type":["integer","string","object","null"],"minimum":1,"maximum":5000,"pattern":"^[0-9]+-[0-9]+$","patternErrorMessage":"a number of tasks or a range","additionalProperties":false,"patternProperties":{"^x-":true},"default":1,"examples":[2],"properties":{"range":{"$ref":"#/$defs/range","examples":["2-10"]},"spot_from":{"type":["integer","null"],"minimum":1,"maximum":5000,"examples":[3]},"cpu_percentage":{"type":["integer","null"],"minimum":1,"maximum":100,"default":70,"examples":[70]},"memory_percentage":{"type":["integer","null"],"minimum":1,"maximum":100,"examples":[80]},"requests":{"type":["integer","null"],"minimum":1,"examples":[800]},"cooldown":{"$ref":"#/$defs/cooldown"},"schedule":{"type":["array","null"],"items":{"$ref":"#/$defs/scheduledRange"},"default":[],"examples":[[{"name":"day","cron":"0 7 ? * MON-FRI *","timezone":"Europe/Berlin","range":"4-10"},{"name":"night","cron":"0 20 ? * MON-FRI *","timezone":"Europe/Berlin","range":"2-10"}]]}}},"range":{"type":["string","null"],"pattern":"^[0-9]+-[0-9]+$","patternErrorMessage":"a range: least-most"},"cooldown":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"scale_in":"5m","scale_out":"1m"}],"properties":{"scale_in":{"$ref":"#/$defs/duration","default":"5m","examples":["5m"]},"scale_out":{"$ref":"#/$defs/duration","default":"1m","examples":["1m"]}}},"scheduledRange":{"type":"object","required":["name","cron","range"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"name":"day","cron":"0 7 ? * MON-FRI *","timezone":"Europe/Berlin","range":"4-10"}],"properties":{"name":{"$ref":"#/$defs/name","examples":["business-hours"]},"cron":{"$ref":"#/$defs/cron"},"timezone":{"$ref":"#/$defs/timezone"},"range":{"$ref":"#/$defs/range","examples":["4-10"]}}},"cron":{"type":["string","null"],"pattern":"^(\\S+ ){5}\\S+$","patternErrorMessage":"six fields: minute hour day month weekday year","examples":["0 7 ? * MON-FRI *"]},"timezone":{"type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9_+/-]{1,49}$","patternErrorMessage":"the name of a time zone","default":"UTC","examples":["Europe/Berlin"]},"deployment":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"default":{},"examples":[{"bake":"10m"}],"properties":{"strategy":{"type":["string","null"],"enum":["blue_green","canary","linear","rolling",null],"examples":["blue_green"]},"step_percent":{"type":["number","null"],"minimum":0.1,"maximum":100,"examples":[10]},"step_bake":{"$ref":"#/$defs/duration","examples":["10m"]},"test_port":{"type":["integer","null"],"minimum":1,"maximum":65535,"default":8443,"examples":[8443]},"test_from":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","$ref":"#/$defs/block"},"examples":[["203.0.113.0/24"]]},"checks":{"type":["array","null"],"items":{"$ref":"#/$defs/check"},"default":[],"examples":[[{"path":"/health"}]]},"approve":{"type":["string","null"],"enum":["never","before_production",null],"default":"never","examples":["before_production"]},"bake":{"$ref":"#/$defs/duration","default":"5m","examples":["10m"]},"timeout":{"$ref":"#/$defs/duration","examples":["30m"]},"rollback_alarms":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string"},"default":[],"examples":[["api-5xx"]]}}},"check":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["path"],"examples":[{"path":"/health","status":200,"within":"2s"}],"properties":{"path":{"type":"string","pattern":"^/[!-~]*$","patternErrorMessage":"a path that begins with /","examples":["/health"]},"status":{"type":["integer","null"],"minimum":100,"maximum":599,"default":200,"examples":[204]},"within":{"$ref":"#/$defs/duration","default":"5s","examples":["2s"]}}},"domain":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"name":"synthdata.example.com","zone":"Z0123456789ABCDEFGHIJ"}],"properties":{"name":{"type":["string","null"],"pattern":"^(?=.{4,64}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$","patternErrorMessage":"a domain name in lower case, without scheme, port or path, of at most 64 characters","examples":["synthdata.example.com"]},"zone":{"type":["string","null"],"pattern":"^Z[A-Z0-9]{1,31}$","patternErrorMessage":"the id of a hosted zone, which begins with Z","examples":["Z0123456789ABCDEFGHIJ"]},"certificate":{"$ref":"#/$defs/certificate","examples":["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]},"redirect":{"type":["boolean","null"],"default":true,"examples":[false]},"cdn":{"$ref":"#/$defs/cdn"}}},"cdn":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"static":"data","path":"/static/*"}],"properties":{"static":{"type":["string","null"],"pattern":"^(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$","patternErrorMessage":"the name of a bucket of this file","examples":["data"]},"path":{"type":["string","null"],"pattern":"^/[A-Za-z0-9_.~/-]{1,200}\\*?$","patternErrorMessage":"a path that begins with / and may end in *","default":"/static/*","examples":["/static/*"]},"certificate":{"$ref":"#/$defs/certificate","examples":["arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"]}}},"certificate":{"type":["string","null"],"pattern":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$","patternErrorMessage":"the ARN of a certificate of ACM"},"monitoring":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"default":{},"examples":[{"logs":"30d"}],"properties":{"logs":{"type":["string","null"],"pattern":"^[0-9]+d$","patternErrorMessage":"a number of days with d","default":"30d","examples":["30d"]},"insights":{"type":["boolean","null"],"default":false,"examples":[true]},"tracing":{"type":["string","null"],"enum":["none","xray",null],"default":"none","examples":["xray"]},"notify":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^(mailto:[^@\\s]+@[^@\\s]+|https://\\S+|arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+)$","patternErrorMessage":"mailto:, https:// or the ARN of an SNS topic","examples":["mailto:oncall@example.com"]},"default":[],"examples":[["mailto:oncall@example.com"]]},"metrics":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logMetric"},"default":{},"examples":[{"rows":{"logs":"web","pattern":"{ $.event = \"rows\" }","value":"$.count"}}]},"alarms":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/alarm"},"default":{},"examples":[{"api-5xx":{"service":"web","metric":"http_5xx","above":"1%","for":"3m"}}]},"queries":{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/name"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/logQuery"},"default":{},"examples":[{"errors":{"logs":"web","query":"fields @timestamp, @message | filter level = 'ERROR'"}}]},"dashboard":{"type":["boolean","null"],"default":false,"examples":[true]}}},"logMetric":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"web","pattern":"ERROR"}],"properties":{"logs":{"type":["string","null"],"examples":["web"]},"pattern":{"type":["string","null"],"pattern":"^[\\s\\S]{1,1024}$","patternErrorMessage":"a text of at most 1024 characters","examples":["{ $.event = \"rows\" }"]},"value":{"type":["number","string","null"],"pattern":"^(\\$\\S+|[0-9]+(\\.[0-9]+)?)$","patternErrorMessage":"a number or a field like $.count","default":1,"examples":["$.count"]}}},"alarm":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"service":"web","metric":"p95","above":"800ms","for":"5m"}],"properties":{"service":{"type":["string","null"],"examples":["web"]},"metric":{"type":["string","null"],"examples":["http_5xx"]},"above":{"$ref":"#/$defs/threshold","examples":["1%"]},"below":{"$ref":"#/$defs/threshold","examples":[1]},"for":{"$ref":"#/$defs/duration","default":"3m","examples":["3m"]}}},"threshold":{"type":["number","string","null"],"minimum":0,"pattern":"^[0-9]+(\\.[0-9]+)?(%|ms|s|m)?$","patternErrorMessage":"a number, a percentage or a time"},"logQuery":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"logs":"web","query":"stats count() by bin(5m)"}],"properties":{"logs":{"type":["string","null"],"examples":["web"]},"query":{"type":["string","null"],"pattern":"^[\\s\\S]{1,10000}$","patternErrorMessage":"a text of at most 10000 characters","examples":["fields @timestamp, @message | filter level = 'ERROR'"]}}},"budget":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"monthly":"400 USD","notify_at":["80%","100%"]}],"properties":{"monthly":{"type":["string","null"],"pattern":"^(?!0+(\\.0+)? )[0-9]+(\\.[0-9]{1,2})? USD$","patternErrorMessage":"an amount like 400 USD","examples":["400 USD"]},"notify_at":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","pattern":"^[1-9][0-9]{0,2}%$","patternErrorMessage":"a percentage like 80%","examples":["80%"]},"default":["80%","100%"],"examples":[["80%","100%"]]}}},"policies":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"max_monthly_cost":"500 USD","forbid":["replace_data","delete_data"]}],"properties":{"forbid":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","enum":["replace_data","delete_data","public_ingress"],"examples":["delete_data"]},"default":[],"examples":[["replace_data","delete_data","public_ingress"]]},"max_monthly_cost":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$","patternErrorMessage":"an amount like 500 USD","examples":["500 USD"]},"max_monthly_increase":{"type":["string","null"],"pattern":"^[0-9]+(\\.[0-9]{1,2})? USD$","patternErrorMessage":"an amount like 100 USD","examples":["100 USD"]}}},"usage":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$","patternErrorMessage":"a name of this file, or a logical id"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/usageOf"},"default":{},"examples":[{"web":{"requests":"5M/month","egress":"200GB/month","average_tasks":3}}]},"usageOf":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"stored":"300GB","puts":"1M/month"}],"properties":{"average_instances":{"type":["number","null"],"examples":[1.5]},"average_tasks":{"type":["number","null"],"examples":[3]},"duration":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(ms|s|m|h)$","patternErrorMessage":"a time like 250ms, 90s, 20m or 1h","examples":["20m"]},"egress":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$","patternErrorMessage":"an amount like 200GB/month","examples":["200GB/month"]},"gets":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","patternErrorMessage":"a number like 5M/month, 200k or 40/day","examples":["10M/month"]},"logs":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$","patternErrorMessage":"an amount like 200GB/month","examples":["20GB/month"]},"metrics":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","patternErrorMessage":"a number like 5M/month, 200k or 40/day","examples":["10"]},"processed":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)(/(day|month))?$","patternErrorMessage":"an amount like 200GB/month","examples":["500GB/month"]},"puts":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","patternErrorMessage":"a number like 5M/month, 200k or 40/day","examples":["1M/month"]},"queries":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","patternErrorMessage":"a number like 5M/month, 200k or 40/day","examples":["2M/month"]},"requests":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","patternErrorMessage":"a number like 5M/month, 200k or 40/day","examples":["5M/month"]},"runs":{"type":["string","number","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?[kM]?(/(day|month))?$","patternErrorMessage":"a number like 5M/month, 200k or 40/day","examples":["30/month"]},"stored":{"type":["string","null"],"pattern":"^-?[0-9]+(\\.[0-9]+)?(MB|GB|TB)$","patternErrorMessage":"an amount like 300GB","examples":["300GB"]}}},"resources":{"type":["object","null"],"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9]{1,255}$","patternErrorMessage":"a logical id: letters and digits only"},"patternProperties":{"^x-":true},"additionalProperties":{"$ref":"#/$defs/resource"},"default":{},"examples":[{"Queue":{"Type":"AWS::SQS::Queue","Properties":{"VisibilityTimeout":300}}}]},"resource":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"Type":"AWS::SQS::Queue","DeletionPolicy":"Retain"}],"properties":{"Type":{"type":["string","null"],"pattern":"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$","patternErrorMessage":"a type of AWS like AWS::SQS::Queue","examples":["AWS::SQS::Queue"]},"Properties":{"type":["object","null"],"additionalProperties":true,"examples":[{"VisibilityTimeout":300}]},"DependsOn":{"type":["string","array","null"],"items":{"type":"string","examples":["Queue"]},"examples":["Queue"]},"Condition":{"type":["string","null"],"examples":["HasPermissionsBoundary"]},"DeletionPolicy":{"type":["string","null"],"enum":["Delete","Retain","RetainExceptOnCreate","Snapshot",null],"examples":["Retain"]},"UpdateReplacePolicy":{"type":["string","null"],"enum":["Delete","Retain","Snapshot",null],"examples":["Retain"]},"CreationPolicy":{"type":["object","null"],"additionalProperties":true,"examples":[{"ResourceSignal":{"Count":1}}]},"UpdatePolicy":{"type":["object","null"],"additionalProperties":true,"examples":[{"AutoScalingReplacingUpdate":{"WillReplace":true}}]},"Metadata":{"type":["object","null"],"additionalProperties":true,"examples":[{"Owner":"data-platform"}]}}},"overrides":{"type":["array","null"],"items":{"$ref":"#/$defs/override"},"default":[],"examples":[[{"op":"replace","path":"/Resources/LoadBalancer/Properties/IpAddressType","value":"dualstack"}]]},"override":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"op":"remove","path":"/Resources/WebService/Properties/HealthCheckGracePeriodSeconds"}],"properties":{"op":{"type":["string","null"],"enum":["add","remove","replace","move","copy","test",null],"examples":["add"]},"path":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$","patternErrorMessage":"a JSON pointer below /Resources, /Outputs or /Conditions, with ~1 for a / in a name","examples":["/Resources/WebService/Properties/HealthCheckGracePeriodSeconds"]},"from":{"type":["string","null"],"pattern":"^/(Resources|Outputs|Conditions)(/([^~/]|~[01])*)+$","patternErrorMessage":"a JSON pointer below /Resources, /Outputs or /Conditions, with ~1 for a / in a name","examples":["/Resources/WebLogGroup/Properties/RetentionInDays"]},"value":{"type":["string","number","boolean","array","object","null"],"additionalProperties":true,"examples":[90]}}},"environment":{"type":["object","null"],"additionalProperties":false,"patternProperties":{"^x-":true},"examples":[{"branch":"main","account":"111122223333"}],"properties":{"branch":{"type":["string","null"],"pattern":"^[^\\s~^:?*\\[\\\\]+$","patternErrorMessage":"the name of one branch","examples":["main"]},"account":{"type":["string","null"],"pattern":"^[0-9]{12}$","patternErrorMessage":"twelve digits in quotes","examples":["111122223333"]},"protect":{"type":["boolean","null"],"examples":[true]},"region":{"$ref":"#/$defs/region"},"owner":{"$ref":"#/$defs/tagValue","examples":["data-platform"]},"cost_center":{"$ref":"#/$defs/tagValue","examples":["4711"]},"tags":{"$ref":"#/$defs/tags"},"network":{"$ref":"#/$defs/network"},"security":{"$ref":"#/$defs/security"},"storage":{"$ref":"#/$defs/storage"},"databases":{"$ref":"#/$defs/databases"},"services":{"$ref":"#/$defs/services"},"jobs":{"$ref":"#/$defs/jobs"},"instances":{"$ref":"#/$defs/instances"},"functions":{"$ref":"#/$defs/functions"},"stop":{"$ref":"#/$defs/stop"},"domain":{"$ref":"#/$defs/domain"},"monitoring":{"$ref":"#/$defs/monitoring"},"backup":{"$ref":"#/$defs/backup"},"budget":{"$ref":"#/$defs/budget"},"policies":{"$ref":"#/$defs/policies"},"usage":{"$ref":"#/$defs/usage"},"resources":{"$ref":"#/$defs/resources"},"overrides":{"$ref":"#/$defs/overrides"}}},"block":{"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])/(3[0-2]|[12]?[0-9])$","patternErrorMessage":"an IPv4 block","examples":["203.0.113.0/24"]},"subnet":{"type":"string","pattern":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","patternErrorMessage":"the id of a subnet","examples":["subnet-0a1b2c3d4e5f60718"]},"duration":{"type":["string","null"],"pattern":"^[0-9]+(s|m|h|d)$","patternErrorMessage":"a number with s, m, h or d"}}};
