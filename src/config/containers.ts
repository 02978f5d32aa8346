/** The containers of a service: its own, its sidecars, and the collector of its traces. */

import type { NeededImage } from './images.ts';
import type { ContainerConfig, ServiceConfig, SidecarConfig } from './model.ts';

export interface Container extends ContainerConfig, NeededImage {
  /** In the task definition. */
  readonly name: string;
  /** Whether the task stops when it does. */
  readonly essential: boolean;
}

export function containersOf(service: ServiceConfig): readonly Container[] {
  return service.traced
    ? [...writtenContainersOf(lead(service)), placeSidecar(service, collector)]
    : writtenContainersOf(service);
}

/** Without what the file does not write as a container. */
export function writtenContainersOf(service: ServiceConfig): readonly Container[] {
  const { key, platform, sidecars } = service;
  const { image, command, port, variables, secrets } = service;
  return [
    { key, name: key, platform, essential: true, image, command, port, variables, secrets },
    ...sidecars.map((sidecar) => placeSidecar(service, sidecar)),
  ];
}

function placeSidecar({ key, platform }: ServiceConfig, sidecar: SidecarConfig): Container {
  return { ...sidecar, key: `${key}/${sidecar.name}`, platform };
}

/**
 * AWS's distribution of the OpenTelemetry collector, with the one of its own configurations that takes traces and nothing
 * else: without it the service runs on.
 */
export const collector: SidecarConfig = {
  name: 'tracing',
  image: { kind: 'image', reference: 'public.ecr.aws/aws-observability/aws-otel-collector:v0.43.1' },
  command: ['--config=/etc/ecs/ecs-xray.yaml'],
  port: undefined,
  variables: {},
  secrets: {},
  essential: false,
};

/** OTLP by gRPC and by HTTP, and its own health: only the task itself reaches them. */
export const collectorPorts: readonly number[] = [4317, 4318, 13133];

const ENDPOINT = 'OTEL_EXPORTER_OTLP_ENDPOINT';

/** Leads the OpenTelemetry of the service to the collector, unless the file leads it elsewhere. */
function lead(service: ServiceConfig): ServiceConfig {
  if (Object.hasOwn(service.secrets, ENDPOINT)) return service;
  return { ...service, variables: { [ENDPOINT]: 'http://localhost:4318', ...service.variables } };
}
