/** Values that must fit together, by their path: what the schema alone gives would mostly be refused. */

import fc from 'fast-check';
import { isObject } from '../../../src/template/intrinsics.ts';
import type { Json, JsonObject } from '../../../src/template/model.ts';
import { anyName } from './names.ts';

/** Takes what the schema gives. */
type Fit = (generic: () => fc.Arbitrary<Json>) => fc.Arbitrary<Json>;

const oneOf =
  (...values: readonly Json[]): Fit =>
  () =>
    fc.constantFrom(...values);

/** What the schema gives, with keys laid over it; `null` takes one away, in the file as in an environment. */
const laidOver =
  (...layers: readonly fc.Arbitrary<Layer>[]): Fit =>
  (generic) =>
    fc.tuple(generic(), ...layers).map(([value, ...own]) => (isObject(value) ? lay(value, own) : value));

type Layer = JsonObject;

function lay(value: JsonObject, layers: readonly Layer[]): JsonObject {
  return Object.assign({}, value, ...layers);
}

export function definedOnly(value: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

const anyImage = fc.constantFrom<Layer>(
  { build: '.', image: null },
  { build: { context: 'app', dockerfile: 'a/Dockerfile', target: 'runtime', args: { VERSION: 1.4 } }, image: null },
  { build: { platform: 'linux/arm64' }, image: null },
  { build: null, image: 'public.ecr.aws/nginx/nginx:1.27' },
);

const anyTaskSize = fc.constantFrom<Layer>(
  { cpu: null, memory: null },
  { cpu: 256, memory: '2GB' },
  { cpu: '0.5 vCPU', memory: 1024 },
  { cpu: '4 vCPU', memory: '30 GB' },
  { cpu: 16384, memory: 122880 },
);

const anyJobSize = fc.constantFrom<Layer>(
  { on: null, vcpus: null, memory: null, max_vcpus: null },
  { on: 'fargate', vcpus: 0.25, memory: '0.5GB', max_vcpus: 1 },
  { on: 'fargate', vcpus: 16, memory: 32768, max_vcpus: 64 },
  { on: 'ec2', vcpus: 48, memory: '100GB', max_vcpus: 100 },
  { on: 'ec2', vcpus: 1, memory: 4 },
);

const anyCode = fc.constantFrom<Layer>(
  { source: 'functions/notify', runtime: 'python3.13', handler: 'app.handler', build: null, image: null },
  { source: './a//b', runtime: 'nodejs24.x', handler: 'index.main', build: null, image: null },
  {
    source: null,
    runtime: null,
    build: {
      context: 'app',
      dockerfile: 'a/Dockerfile',
      target: 'runtime',
      args: { VERSION: 1.4 },
      platform: 'linux/arm64',
    },
    image: null,
  },
  { source: null, runtime: null, build: null, image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/team/fn:1' },
);

const anyCaller = fc.constantFrom<Layer>(
  { http: null },
  { http: true, timeout: '30s' },
  { http: { path: '/x/{id}/*', method: 'GET' }, timeout: '1s' },
);

const withoutPort: Layer = { port: null, http: null, deployment: null };

/** Behind the load balancer, or not; the map gives each service a path of its own. */
const anyReach = fc.oneof(
  fc.record({ port: fc.constantFrom(8000, 80, 3000) }),
  fc.constantFrom(withoutPort, { ...withoutPort, count: 2 }),
);

const anyDays = (...days: readonly (number | null)[]) => {
  const [infrequent_access = null, archive = null, expire = null] = days.map((one) =>
    one === null ? null : `${one}d`,
  );
  return { infrequent_access, archive, expire };
};

const anyStorageTime = fc.constantFrom<Layer>(
  anyDays(30, 90, 365),
  anyDays(null, 1, null),
  anyDays(30, null, 31),
  anyDays(null, null, 1),
  anyDays(null, null, null),
);

const newOnly: Layer = { cidr: null, zones: null, nat: null };

const anyNetwork: fc.Arbitrary<Layer> = fc.oneof(
  fc
    .record({
      cidr: fc.constantFrom('10.0.0.0/16', '172.16.4.0/22', '192.168.7.0/24'),
      zones: fc.constantFrom(2, 3),
      vpc: fc.constant(null),
      subnets: fc.constant(null),
      reach: fc.constantFrom<Layer>(
        { placement: null, nat: null },
        { placement: 'public', nat: 'none' },
        { placement: 'private', nat: 'none', endpoints: ['s3', 'ecr', 'logs', 'secrets'] },
        { placement: 'private', nat: 'single' },
        { placement: 'private', nat: 'per_zone' },
      ),
    })
    .map(({ reach, ...rest }) => lay(rest, [reach])),
  fc.constantFrom('public', 'private').map((placement) => ({
    ...newOnly,
    vpc: 'vpc-0a1b2c3d',
    placement,
    subnets: { public: subnets('a'), private: subnets('b') },
  })),
);

function subnets(digit: string): readonly string[] {
  return ['1', '2'].map((zone) => `subnet-${digit.repeat(7)}${zone}`);
}

const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

const anyAlarm = fc.constantFrom<Layer>(
  { metric: 'cpu', above: '80%', below: null },
  { metric: 'memory', above: '99.5%', below: null, for: '24h' },
  { metric: 'http_5xx', above: '1%', below: null },
  { metric: 'http_4xx', above: 100, below: null, for: '5m' },
  { metric: 'p50', above: '0.2s', below: null },
  { metric: 'p99', above: '800ms', below: null },
  { metric: 'requests', below: 1, above: null, for: '1h' },
  { metric: 'healthy_hosts', below: 1, above: null },
  { metric: 'one', above: 3, service: null },
);

const crons = ['0 7 ? * MON-FRI *', '0 3 * * ? *', '0/15 8-18 ? * 2#1 2026-2030', '5,35 0 L JAN,DEC ? *'];
const timezones = ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'];

/** Needs nothing of the file but itself. */
const ownResources: JsonObject = {
  OwnQueue: {
    Type: 'AWS::SQS::Queue',
    Properties: { VisibilityTimeout: 300 },
    Condition: 'HasPermissionsBoundary',
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Metadata: { Owner: 'ada' },
  },
  OwnTopic: { Type: 'AWS::SNS::Topic', DependsOn: ['OwnFeed'], CreationPolicy: {}, UpdatePolicy: {} },
  OwnFeed: { Type: 'AWS::SNS::Topic', DependsOn: 'OwnQueue' },
};

/** Of outputs that no file makes. */
const ownOverrides: readonly Json[] = [
  { op: 'add', path: '/Outputs/Own', value: { Value: 'x' } },
  { op: 'copy', path: '/Outputs/Other', from: '/Outputs/Own' },
  { op: 'test', path: '/Outputs/Other/Value', value: 'x' },
  { op: 'remove', path: '/Outputs/Other' },
];

/** Seconds or more for what lies between them. */
const durations = (...texts: readonly string[]) => oneOf(...texts);

/** What stands at a place where a load balancer reaches something. */
function reachOf(http: string): { readonly [path: string]: Fit } {
  return {
    [`${http}.allowed_source_ips.*`]: oneOf('203.0.113.0/24', '10.0.0.1/32', '0.0.0.0/0'),
    [`${http}.deregistration_delay`]: durations('0s', '5m', '1h'),
    [`${http}.healthcheck`]: (generic) => fc.oneof(fc.constant('/up'), generic().filter(isObject)),
    [`${http}.healthcheck.interval`]: durations('121s', '5m'),
    [`${http}.healthcheck.timeout`]: durations('2s', '2m'),
    [`${http}.healthcheck.grace_period`]: durations('0s', '2h'),
  };
}

const anySchedule: Fit = () =>
  fc.oneof(
    fc.constantFrom<Json>('rate(1 day)', 'cron(0 3 * * ? *)'),
    fc.record({ cron: fc.constantFrom(...crons), timezone: fc.constantFrom(...timezones) }, { requiredKeys: ['cron'] }),
  );

export const fitted: { readonly [path: string]: Fit } = {
  overrides: oneOf([], ownOverrides),
  resources: oneOf({}, ownResources),
  project: () => anyName('project'),
  region: oneOf('us-east-1', 'us-east-1', 'eu-central-1'),
  tags: () => fc.dictionary(fc.constantFrom('Team', 'a.b/c', 'Größe 1'), fc.constantFrom('store', 7, 'a@b=c')),
  network: laidOver(anyNetwork),
  'network.acl.deny.*': oneOf('203.0.113.0/24', '198.51.100.7/32'),
  'network.flow_logs': durations('1d', '365d'),
  'storage.buckets.*': laidOver(
    anyStorageTime,
    fc.constantFrom<Layer>({ expire_versions: null }, { versioned: true, expire_versions: '180d' }),
  ),
  'storage.volumes.*': laidOver(
    fc.constantFrom<Layer>({ size: '100GB', type: 'gp3' }, { size: '1TB', type: 'st1' }, { size: null, type: null }),
  ),
  'databases.*': laidOver(
    fc.constantFrom<Layer>({ disk: '20GB' }, { disk: '100GB..1TB' }, { disk: null }),
    fc.constantFrom<Layer>({}, { expose_as: 'REPORTS_URL' }),
  ),
  services: (generic) => generic().map((services) => (isObject(services) ? withPaths(services) : services)),
  'services.*': laidOver(anyImage, anyTaskSize, anyReach),
  'services.*.sidecars.*': laidOver(
    fc.constantFrom<Layer>({ image: 'public.ecr.aws/nginx/nginx:1.27', port: 9000 }, { image: 'team/x', port: null }),
  ),
  ...reachOf('services.*.http'),
  'services.*.count': (generic) =>
    fc.oneof(
      fc.constantFrom<Json>(3, '2-10'),
      laidOver(fc.constantFrom<Layer>({ range: '1-3' }, { range: '2-5000' }))(() => generic().filter(isObject)),
    ),
  'services.*.count.spot_from': oneOf(1, 3),
  'services.*.count.cooldown.scale_in': durations('0s', '1h'),
  'services.*.count.cooldown.scale_out': durations('30s', '5m'),
  'services.*.count.schedule': () =>
    fc.uniqueArray(
      fc.record({
        name: anyName('schedule'),
        cron: fc.constantFrom(...crons),
        timezone: fc.constantFrom(...timezones),
        range: fc.constantFrom('1-1', '4-10'),
      }),
      { maxLength: 3, selector: ({ name }) => name },
    ),
  'services.*.deployment': laidOver(
    fc.constantFrom<Layer>(
      { bake: '0m', timeout: '36h' },
      { bake: '24h', timeout: '25h' },
      { bake: null, timeout: null },
    ),
  ),
  'services.*.deployment.test_port': oneOf(8443, 9000),
  'services.*.deployment.test_from': oneOf([], ['0.0.0.0/0'], ['203.0.113.0/24', '198.51.100.7/32']),
  'jobs.*': laidOver(anyImage, anyJobSize),
  'jobs.*.timeout': durations('1m', '14d'),
  'instances.*': laidOver(
    fc.constantFrom<Layer>(
      { type: 't3.medium', range: '1-5', image: null },
      { type: 'm7g.large', range: '0-4', image: null, cpu_percentage: null },
      { type: 'g6.xlarge', image: 'ami-0a1b2c3d4e5f60718', root_device: '/dev/sda1' },
    ),
    fc.constantFrom<Layer>({ disk: '8GB' }, { disk: null, user_data: 'boot.sh' }),
  ),
  'instances.*.http': laidOver(fc.constant({ port: 8080, path: '/group/*' })),
  ...reachOf('instances.*.http'),
  'jobs.*.schedule': anySchedule,
  'functions.*': laidOver(anyCode, anyCaller),
  'functions.*.timeout': durations('1s', '15m'),
  'functions.*.schedule': anySchedule,
  'functions.*.trigger': laidOver(fc.record({ bucket: fc.nat(9) })),
  domain: laidOver(
    fc.constantFrom<Layer>(
      { name: 'shop.example.com', zone: 'Z0123456789', certificate: null },
      { name: 'a.b-c.example.org', zone: null, certificate },
    ),
  ),
  'domain.cdn': laidOver(fc.constantFrom<Layer>({ path: null }, { static: 1, path: '/files/*' })),
  'domain.cdn.certificate': oneOf(certificate),
  'security.key': oneOf(
    'aws',
    'managed',
    'arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9',
  ),
  'security.waf': oneOf('none', 'common', 'common', 'arn:aws:wafv2:us-east-1:111122223333:regional/webacl/shop/0a1b'),
  'monitoring.logs': durations('1d', '30d', '3653d'),
  'monitoring.alarms.*': laidOver(fc.record({ service: fc.nat(9) }), anyAlarm),
  'monitoring.metrics.*': laidOver(
    fc.record({ logs: fc.nat(9), pattern: fc.constantFrom('ERROR', '{ $.event = "rows" }') }),
  ),
  'monitoring.queries.*': laidOver(fc.record({ logs: fc.nat(9), query: fc.constant('fields @message') })),
  'monitoring.alarms.*.for': durations('1m', '1h'),
  'budget.monthly': oneOf('400 USD', '0.01 USD'),
  budget: laidOver(fc.constant({ monthly: '1000000.5 USD' })),
};

/** No two services may have the same path. */
function withPaths(services: JsonObject): JsonObject {
  const paths = ['/', '/api', '/v2/*', '/*/x'];
  return Object.fromEntries(
    Object.entries(services).map(([key, service], index) => {
      if (!isObject(service) || typeof service.port !== 'number') return [key, service];
      const http = isObject(service.http) ? service.http : {};
      return [key, { ...service, http: { ...http, path: paths[index] ?? `/${key}` } }];
    }),
  );
}
