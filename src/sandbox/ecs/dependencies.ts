/** What ECS needs of the rest of the sandbox. */

import type { SandboxClock } from '../clock.ts';
import type { ElbStore } from '../elb/store.ts';
import type { Faults } from '../faults.ts';
import type { EcsStore, Revision, Task } from './store.ts';

export interface EcsDependencies {
  readonly clock: SandboxClock;
  readonly elb: ElbStore;
  readonly faults: Faults;
  /** Milliseconds that a stage with work in it lasts at least. */
  readonly shortestStage: number;
  /** False when the account's registry is asked for an image that it does not hold; foreign registries always answer. */
  imageExists(reference: string): boolean;
  /** A line of a task's container in its log group. */
  writeLog(revision: Revision, task: Task, line: string): void;
}

/** What the parts of ECS hand to one another. */
export interface EcsContext extends EcsDependencies {
  readonly store: EcsStore;
}
