/** Elastic Load Balancing in the sandbox: its store, its API and its resource types. */

import type { Behaviours } from '../behaviour.ts';
import type { AwsService } from '../service.ts';
import { createElbBehaviours } from './behaviours.ts';
import { createElbService } from './operations.ts';
import { createElbStore, type ElbStore } from './store.ts';

export interface Elb {
  readonly service: AwsService;
  readonly behaviours: Behaviours;
  /** ECS moves weights and registers targets here. */
  readonly store: ElbStore;
}

export function createElb(): Elb {
  const store = createElbStore();
  return { service: createElbService(store), behaviours: createElbBehaviours(store), store };
}
