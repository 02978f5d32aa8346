/** The file of one environment → its configuration: defaults filled in, words turned into numbers. */

import { textAt } from './environments.ts';
import type {
  BuildConfig,
  Config,
  DeploymentConfig,
  HealthcheckConfig,
  HttpConfig,
  ImageConfig,
  NetworkConfig,
  SecretSource,
  ServiceConfig,
  SidecarConfig,
} from './model.ts';
import { isGiven, type Node, nodeAt, type Path } from './node.ts';
import type { InferloopFile } from './schema.generated.ts';
import { buildBudget } from './sections/budget.ts';
import { buildCount } from './sections/count.ts';
import { buildMonitoring } from './sections/monitoring.ts';
import { buildSecurity } from './sections/security.ts';
import { buildStorage } from './sections/storage.ts';
import { parseCpu, parseDuration, parseMemory } from './units.ts';

type ServiceFile = NonNullable<InferloopFile['services'][string]>;
type SidecarFile = NonNullable<ServiceFile['sidecars']>[string];

/** Who the configuration is for. */
export interface Identity {
  readonly file: string;
  readonly environment: string;
  readonly branch: string | undefined;
  readonly account: string | undefined;
}

/** `file` is the value of `root`; values that stay text are taken from `root` as they are written. */
export function buildConfig(file: Partial<InferloopFile>, root: Node, identity: Identity): Config {
  const services = Object.entries(file.services ?? {});
  return {
    ...identity,
    project: file.project ?? '',
    region: file.region ?? '',
    tags: {
      owner: textAt(root, ['owner']),
      costCenter: textAt(root, ['cost_center']),
      more: textsAt(root, ['tags']),
    },
    // A VPC with a mistake of its own is still one that exists.
    network: buildNetwork(file.network ?? {}, isGiven(root, ['network', 'vpc'])),
    security: buildSecurity(file.security ?? {}),
    storage: buildStorage(file.storage ?? {}),
    services: services
      .map(([key, service]) => buildService(key, service, root))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    monitoring: buildMonitoring(file.monitoring ?? {}),
    budget: file.budget === undefined ? undefined : buildBudget(file.budget),
  };
}

function buildNetwork(network: NonNullable<InferloopFile['network']>, exists: boolean): NetworkConfig {
  const { vpc = '', subnets, placement = 'public' } = network;
  if (exists) {
    const { public: open = [], private: closed = [] } = subnets ?? {};
    return { kind: 'existing', vpc, subnets: { public: open, private: closed }, placement };
  }
  const { cidr = '10.20.0.0/16', zones = 2, nat = 'none' } = network;
  return { kind: 'new', cidr, zones, placement, nat };
}

function buildService(key: string, service: ServiceFile, root: Node): ServiceConfig {
  const path = ['services', key];
  // A port with a mistake of its own is still a port: what rests on it is checked.
  const balanced = isGiven(root, [...path, 'port']);
  return {
    key,
    image: buildImage(service, root, path),
    command: service.command,
    platform: (typeof service.build === 'object' ? service.build.platform : undefined) ?? 'linux/amd64',
    port: service.port,
    cpu: parseCpu(service.cpu ?? 256),
    memory: parseMemory(service.memory ?? 512),
    uses: [...(service.uses ?? [])].sort(),
    variables: textsAt(root, [...path, 'variables']),
    secrets: buildSecrets(service.secrets),
    http: balanced || service.http !== undefined ? buildHttp(service.http ?? {}) : undefined,
    count: buildCount(service.count ?? 1),
    deployment: buildDeployment(service.deployment ?? {}, balanced),
    exec: service.exec ?? false,
    sidecars: Object.entries(service.sidecars ?? {})
      .map(([name, sidecar]) => buildSidecar(name, sidecar, root, [...path, 'sidecars', name]))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function buildSidecar(name: string, sidecar: SidecarFile, root: Node, path: Path): SidecarConfig {
  return {
    name,
    image: { kind: 'image', reference: sidecar.image ?? '' },
    command: sidecar.command,
    port: sidecar.port,
    variables: textsAt(root, [...path, 'variables']),
    secrets: buildSecrets(sidecar.secrets),
    essential: sidecar.essential ?? true,
  };
}

function buildSecrets(secrets: ServiceFile['secrets'] = {}): ServiceConfig['secrets'] {
  return Object.fromEntries(Object.entries(secrets).map(([name, source]) => [name, parseSecret(source)]));
}

function buildImage(service: ServiceFile, root: Node, path: Path): ImageConfig {
  if (service.image !== undefined) return { kind: 'image', reference: service.image };
  return { kind: 'build', build: buildBuild(service.build ?? '.', textsAt(root, [...path, 'build', 'args'])) };
}

function buildBuild(build: NonNullable<ServiceFile['build']>, args: BuildConfig['args']): BuildConfig {
  if (typeof build === 'string')
    return { context: tidy(build), dockerfile: join(build, 'Dockerfile'), target: undefined, args };
  const context = build.context ?? '.';
  return {
    context: tidy(context),
    dockerfile: join(context, build.dockerfile ?? 'Dockerfile'),
    target: build.target,
    args,
  };
}

/** `./services//api/` → `services/api`. */
function tidy(path: string): string {
  return (
    path
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/') || '.'
  );
}

function join(folder: string, path: string): string {
  return tidy(`${folder}/${path}`);
}

function parseSecret(source: string): SecretSource {
  if (source.startsWith('arn:')) return { kind: 'arn', arn: source };
  return source.startsWith('ssm:')
    ? { kind: 'parameter', path: source.slice('ssm:'.length) }
    : { kind: 'secret', name: source };
}

function buildHttp(http: NonNullable<ServiceFile['http']>): HttpConfig {
  return {
    path: http.path ?? '/',
    healthcheck: buildHealthcheck(http.healthcheck ?? {}),
    allowedSourceIps: http.allowed_source_ips ?? [],
    deregistrationDelaySeconds: parseDuration(http.deregistration_delay ?? '30s'),
  };
}

function buildHealthcheck(given: NonNullable<NonNullable<ServiceFile['http']>['healthcheck']>): HealthcheckConfig {
  const healthcheck = typeof given === 'string' ? { path: given } : given;
  return {
    path: healthcheck.path ?? '/health',
    intervalSeconds: parseDuration(healthcheck.interval ?? '15s'),
    timeoutSeconds: parseDuration(healthcheck.timeout ?? '5s'),
    healthy: healthcheck.healthy ?? 2,
    unhealthy: healthcheck.unhealthy ?? 3,
    gracePeriodSeconds: parseDuration(healthcheck.grace_period ?? '60s'),
  };
}

function buildDeployment(deployment: NonNullable<ServiceFile['deployment']>, balanced: boolean): DeploymentConfig {
  return {
    strategy: deployment.strategy ?? (balanced ? 'blue_green' : 'rolling'),
    bakeMinutes: parseDuration(deployment.bake ?? '5m') / 60,
    timeoutMinutes: parseDuration(deployment.timeout ?? '30m') / 60,
    testPort: deployment.test_port ?? 8443,
    testFrom: deployment.test_from,
    rollbackAlarms: deployment.rollback_alarms ?? [],
  };
}

/** A map of texts as they are written: `1.10` is not 1.1. */
function textsAt(root: Node, path: Path): { readonly [name: string]: string } {
  const node = nodeAt(root, path);
  const entries = node?.kind === 'map' ? node.entries : [];
  return Object.fromEntries(
    entries.flatMap(({ key, value }) => (value.kind === 'scalar' && value.value !== null ? [[key, value.text]] : [])),
  );
}
