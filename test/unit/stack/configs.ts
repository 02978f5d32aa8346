/** Configurations as values, for tests that do not read a file. */

import type {
  Config,
  DatabaseConfig,
  DeploymentConfig,
  DomainConfig,
  FunctionConfig,
  HttpConfig,
  InstancesConfig,
  JobConfig,
  MonitoringConfig,
  NewNetworkConfig,
  RangeConfig,
  SecurityConfig,
  ServiceConfig,
  SidecarConfig,
} from '../../../src/config/model.ts';

export const http: HttpConfig = {
  path: '/',
  healthcheck: {
    path: '/health',
    intervalSeconds: 30,
    timeoutSeconds: 5,
    healthy: 2,
    unhealthy: 3,
    gracePeriodSeconds: 60,
  },
  allowedSourceIps: [],
  deregistrationDelaySeconds: 30,
};

export const deployment: DeploymentConfig = {
  strategy: 'blue_green',
  step: undefined,
  bakeMinutes: 5,
  timeoutMinutes: 30,
  testPort: 8443,
  testFrom: undefined,
  rollbackAlarms: [],
  checks: [],
  approve: false,
};

export const network: NewNetworkConfig = {
  kind: 'new',
  cidr: '10.0.0.0/16',
  zones: 2,
  placement: 'public',
  nat: 'none',
  endpoints: [],
  flowLogDays: undefined,
  deny: [],
};

export const security: SecurityConfig = {
  key: { kind: 'aws' },
  waf: { kind: 'none' },
  refuseImagesFrom: undefined,
  permissionsBoundary: undefined,
};

export function service(changes: Partial<ServiceConfig> = {}): ServiceConfig {
  return {
    key: 'synthdata',
    image: { kind: 'build', build: { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} } },
    platform: 'linux/amd64',
    command: undefined,
    port: 8000,
    cpu: 256,
    memory: 512,
    uses: [],
    variables: {},
    secrets: {},
    http,
    count: { kind: 'fixed', tasks: 1 },
    release: undefined,
    deployment,
    exec: false,
    sidecars: [],
    traced: false,
    ...changes,
  };
}

export function job(changes: Partial<JobConfig> = {}): JobConfig {
  return {
    key: 'generate',
    image: { kind: 'build', build: { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} } },
    platform: 'linux/amd64',
    command: undefined,
    port: undefined,
    variables: {},
    secrets: {},
    vcpus: 1,
    memory: 2048,
    on: 'fargate',
    spot: false,
    maximumVcpus: 256,
    schedule: undefined,
    timeoutSeconds: undefined,
    retries: 0,
    uses: [],
    ...changes,
  };
}

export function range(changes: Partial<RangeConfig> = {}): RangeConfig {
  return {
    kind: 'range',
    minimum: 2,
    maximum: 10,
    spotFrom: undefined,
    cpuPercentage: 70,
    memoryPercentage: undefined,
    requests: undefined,
    cooldown: { scaleInSeconds: 300, scaleOutSeconds: 60 },
    schedule: [],
    ...changes,
  };
}

export function instances(changes: Partial<InstancesConfig> = {}): InstancesConfig {
  return {
    key: 'gpu',
    type: 't3.medium',
    minimum: 1,
    maximum: 4,
    cpuPercentage: undefined,
    spot: false,
    disk: 30,
    rootDevice: '/dev/xvda',
    image: { kind: 'parameter', path: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64' },
    userData: undefined,
    cloudwatchAgent: false,
    variables: {},
    secrets: {},
    uses: [],
    http: undefined,
    ...changes,
  };
}

export const sidecar: SidecarConfig = {
  name: 'proxy',
  image: { kind: 'image', reference: 'public.ecr.aws/nginx/nginx:1.27' },
  command: undefined,
  port: undefined,
  variables: {},
  secrets: {},
  essential: true,
};

export const domain: DomainConfig = {
  name: 'synthdata.example.com',
  zone: 'Z0123456789ABCDEFGHIJ',
  certificate: undefined,
  redirect: true,
  cdn: undefined,
};

export function database(changes: Partial<DatabaseConfig> = {}): DatabaseConfig {
  return {
    key: 'main',
    engine: 'postgres',
    version: '16',
    size: 'db.t4g.small',
    disk: { from: 20, to: 100 },
    multiAz: false,
    backupDays: 7,
    exposeAs: 'DATABASE_URL',
    ...changes,
  };
}

export function lambda(changes: Partial<FunctionConfig> = {}): FunctionConfig {
  return {
    key: 'notify',
    code: { kind: 'source', folder: 'functions/notify', runtime: 'python3.13', handler: 'app.handler' },
    memory: 512,
    timeoutSeconds: 30,
    trigger: undefined,
    schedule: undefined,
    http: undefined,
    uses: [],
    variables: {},
    secrets: {},
    ...changes,
  };
}

export const monitoring: MonitoringConfig = {
  logDays: 30,
  insights: false,
  tracing: false,
  notify: { emails: [], urls: [], topics: [] },
  metrics: [],
  alarms: [],
  queries: [],
  dashboard: false,
};

export function config(changes: Partial<Config> = {}): Config {
  return {
    file: 'inferloop.yaml',
    project: 'inferloop',
    region: 'us-east-1',
    environment: 'prod',
    branch: undefined,
    account: undefined,
    protect: undefined,
    tags: { owner: undefined, costCenter: undefined, more: {} },
    network,
    security,
    storage: { buckets: [], volumes: [] },
    databases: [],
    services: [service()],
    jobs: [],
    instances: [],
    functions: [],
    stop: undefined,
    domain: undefined,
    monitoring,
    backup: undefined,
    budget: undefined,
    policies: { maxMonthlyCost: undefined, maxMonthlyIncrease: undefined, forbid: [] },
    usage: [],
    resources: {},
    overrides: [],
    ...changes,
  };
}
