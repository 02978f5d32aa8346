/** What the commands need where a deployment is held: its release, its test port, and the word that ends it. */

import type { CheckAnswer, ReleaseTask } from '../rollout/observation.ts';

/** What is done for a deployment that is held. */
export interface Gates {
  /** The name under which a load balancer answers. */
  balancerName(balancerArn: string): Promise<string | undefined>;
  /** Starts one task of a service revision with another command; a second call for the same deployment starts no second one. */
  startRelease(request: ReleaseRequest): Promise<ReleaseTask>;
  readRelease(taskArn: string, container: string): Promise<ReleaseTask>;
  /** Lets a deployment that is held go on, or takes it back; nothing when it is not held by this pause any more. */
  endPause(deploymentArn: string, pause: string, action: 'CONTINUE' | 'ROLLBACK'): Promise<void>;
  /** Takes a deployment back that nothing holds; nothing when it is over or on its way back. */
  stop(deploymentArn: string): Promise<void>;
}

export interface ReleaseRequest {
  readonly deployment: string;
  /** ARN of the service revision: what the task runs, and where. */
  readonly revision: string;
  readonly container: string;
  readonly command: readonly string[];
}

/** Asks an address, as a check of the test port does. */
export interface Probe {
  ask(url: string, withinSeconds: number): Promise<CheckAnswer>;
}
