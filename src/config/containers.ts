/** The containers of a service: its own, then its sidecars. */

import type { NeededImage } from './images.ts';
import type { ContainerConfig, ServiceConfig } from './model.ts';

export interface Container extends ContainerConfig, NeededImage {
  /** In the task definition. */
  readonly name: string;
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
