/** The file of one environment → its configuration: defaults filled in, words turned into numbers. */

import { textAt } from './environments.ts';
import type { NamedFiles } from './files.ts';
import type { Config, ServiceConfig, SidecarConfig } from './model.ts';
import { isGiven, type Node, type Path } from './node.ts';
import type { InferloopFile } from './schema.generated.ts';
import { buildBackup } from './sections/backup.ts';
import { buildBudget } from './sections/budget.ts';
import { buildImage, buildSecrets, platformOf, textsAt } from './sections/container.ts';
import { buildCount } from './sections/count.ts';
import { buildDatabases } from './sections/databases.ts';
import { buildDeployment } from './sections/deployment.ts';
import { buildDomain } from './sections/domain.ts';
import { buildFunctions } from './sections/functions.ts';
import { buildHttp } from './sections/http.ts';
import { buildInstances } from './sections/instances.ts';
import { buildJobs } from './sections/jobs.ts';
import { buildMonitoring } from './sections/monitoring.ts';
import { buildNetwork } from './sections/network.ts';
import { buildOverrides } from './sections/overrides.ts';
import { buildPolicies } from './sections/policies.ts';
import { buildResources } from './sections/resources.ts';
import { buildSecurity } from './sections/security.ts';
import { buildStop } from './sections/stop.ts';
import { buildStorage } from './sections/storage.ts';
import { buildUsage } from './sections/usage.ts';
import { parseCpu, parseMemory } from './units.ts';

type ServiceFile = NonNullable<InferloopFile['services']>[string];
type SidecarFile = NonNullable<ServiceFile['sidecars']>[string];

/** Who the configuration is for. */
export interface Identity {
  readonly file: string;
  readonly environment: string;
  readonly branch: string | undefined;
  readonly account: string | undefined;
  readonly protect: boolean | undefined;
}

/**
 * `file` is the value of `root`; values that stay text are taken from `root` as they are written. `named` are the texts of
 * the files that it names.
 */
export function buildConfig(file: Partial<InferloopFile>, root: Node, identity: Identity, named: NamedFiles): Config {
  const services = Object.entries(file.services ?? {});
  const monitoring = buildMonitoring(file.monitoring ?? {});
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
    databases: buildDatabases(file.databases ?? {}),
    services: services
      .map(([key, service]) => buildService(key, service, root, monitoring.tracing))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    jobs: buildJobs(file.jobs ?? {}, root),
    instances: buildInstances(file.instances ?? {}, root, named),
    functions: buildFunctions(file.functions ?? {}, root),
    stop: file.stop === undefined ? undefined : buildStop(file.stop),
    domain: file.domain === undefined ? undefined : buildDomain(file.domain),
    monitoring,
    backup: buildBackup(file.backup),
    budget: file.budget === undefined ? undefined : buildBudget(file.budget),
    policies: buildPolicies(file.policies ?? {}),
    usage: buildUsage(file.usage ?? {}),
    resources: buildResources(file.resources ?? {}),
    overrides: buildOverrides(file.overrides ?? []),
  };
}

function buildService(key: string, service: ServiceFile, root: Node, traced: boolean): ServiceConfig {
  const path = ['services', key];
  // A port with a mistake of its own is still a port: what rests on it is checked.
  const balanced = isGiven(root, [...path, 'port']);
  return {
    key,
    image: buildImage(service, root, path),
    command: service.command,
    platform: platformOf(service),
    port: service.port,
    cpu: parseCpu(service.cpu ?? 256),
    memory: parseMemory(service.memory ?? 512),
    uses: [...(service.uses ?? [])].sort(),
    variables: textsAt(root, [...path, 'variables']),
    secrets: buildSecrets(service.secrets),
    http: balanced || service.http !== undefined ? buildHttp(service.http ?? {}) : undefined,
    count: buildCount(service.count ?? 1),
    release: service.release,
    deployment: buildDeployment(service.deployment ?? {}, balanced),
    exec: service.exec ?? false,
    sidecars: Object.entries(service.sidecars ?? {})
      .map(([name, sidecar]) => buildSidecar(name, sidecar, root, [...path, 'sidecars', name]))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    traced,
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
