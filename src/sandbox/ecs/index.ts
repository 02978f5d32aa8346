/** ECS in the sandbox: its API and its resource types; a deployment moves through its stages by itself. */

import type { Behaviours } from '../behaviour.ts';
import type { AwsService } from '../service.ts';
import { createEcsBehaviours } from './behaviours.ts';
import type { EcsDependencies } from './dependencies.ts';
import { createEcsService } from './operations.ts';
import { createEcsStore } from './store.ts';

export interface Ecs {
  readonly service: AwsService;
  readonly behaviours: Behaviours;
}

export function createEcs(dependencies: EcsDependencies): Ecs {
  const context = { ...dependencies, store: createEcsStore() };
  return { service: createEcsService(context), behaviours: createEcsBehaviours(context) };
}
