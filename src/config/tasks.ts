/** What runs in tasks, of services and of jobs: the images and secrets that must be reached before anything starts. */

import { writtenContainersOf } from './containers.ts';
import type { Config, ImageConfig, SecretSource } from './model.ts';
import type { Path } from './node.ts';

export interface Task {
  /** Where the file says it. */
  readonly path: Path;
  /** That the file writes. */
  readonly containers: readonly TaskContainer[];
  /** Names of this file. */
  readonly uses: readonly string[];
}

interface TaskContainer {
  readonly path: Path;
  readonly image: ImageConfig;
  readonly secrets: { readonly [name: string]: SecretSource };
}

export function tasksOf({ services, jobs }: Pick<Config, 'services' | 'jobs'>): readonly Task[] {
  return [
    ...services.map((service) => {
      const path = ['services', service.key];
      const containers = writtenContainersOf(service).map((one) => ({
        ...one,
        path: one.key === service.key ? path : [...path, 'sidecars', one.name],
      }));
      return { path, containers, uses: service.uses };
    }),
    ...jobs.map((job) => {
      const path = ['jobs', job.key];
      return { path, containers: [{ ...job, path }], uses: job.uses };
    }),
  ];
}
