/** The containers of a service: its own, then its sidecars. */

import type { ContainerConfig, Platform, ServiceConfig } from './model.ts';

export interface Container extends ContainerConfig {
  /** What its image is called wherever images are listed: `web`, and `web/proxy` for the sidecar `proxy`. */
  readonly key: string;
  /** In the task definition. */
  readonly name: string;
  readonly platform: Platform;
  /** Whether the task stops when it does. */
  readonly essential: boolean;
}

export function containersOf(service: ServiceConfig): readonly Container[] {
  const { key, platform, sidecars } = service;
  const { image, command, port, variables, secrets } = service;
  return [
    { key, name: key, platform, essential: true, image, command, port, variables, secrets },
    ...sidecars.map((sidecar) => ({ ...sidecar, key: `${key}/${sidecar.name}`, platform })),
  ];
}
