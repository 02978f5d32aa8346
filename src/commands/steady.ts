/** Waits until a stack can be worked on, and recognizes this run's own update when it is still under way. */

import { isOwnChangeSet, parseDescription } from '../plan/description.ts';
import { decideStack } from '../plan/stackStatus.ts';
import type { Clock, Log, Stacks } from '../ports.ts';
import type { StackState } from '../rollout/observation.ts';

const POLL_SECONDS = 5;

export interface SteadyRequest {
  readonly stackName: string;
  /** Undefined: no update is this run's own. */
  readonly commit: string | undefined;
  readonly timeoutSeconds: number;
}

export type Steadiness =
  /** Undefined: there is no stack. */
  | { readonly kind: 'steady'; readonly state: StackState | undefined }
  /** It executes a change set of this very commit: an earlier attempt that stopped following. */
  | { readonly kind: 'own'; readonly state: StackState; readonly parameters: StackState['parameters'] }
  | { readonly kind: 'busy'; readonly arn: string; readonly status: string; readonly waitedSeconds: number }
  | { readonly kind: 'cancelled' };

export async function waitUntilSteady(
  { stackName, commit, timeoutSeconds }: SteadyRequest,
  { clock, log, stacks }: { readonly clock: Clock; readonly log: Log; readonly stacks: Stacks },
): Promise<Steadiness> {
  const start = clock.seconds();
  let told: string | undefined;
  for (;;) {
    const state = await stacks.read(stackName);
    if (state === undefined || decideStack(state.status).kind !== 'busy') return { kind: 'steady', state };
    const underWay = commit === undefined ? undefined : await readUnderWay(state, stacks);
    if (underWay !== undefined && underWay.commit === commit) {
      return { kind: 'own', state, parameters: underWay.parameters };
    }
    const waitedSeconds = clock.seconds() - start;
    if (waitedSeconds >= timeoutSeconds) return { kind: 'busy', arn: state.arn, status: state.status, waitedSeconds };
    if (clock.cancelled()) return { kind: 'cancelled' };
    if (state.status !== told) log.line(`${stackName} is ${state.status} with another change; waiting for it`);
    told = state.status;
    await clock.sleep(POLL_SECONDS);
  }
}

export interface UnderWay {
  /** The commit that is deployed. */
  readonly commit: string;
  /** That brought it, the last of several. */
  readonly pullRequest: number | undefined;
  readonly parameters: StackState['parameters'];
}

/** What a busy stack executes, when it is a change set of ours; a stack that goes back follows none. */
export async function readUnderWay(
  { name, status, changeSetArn }: StackState,
  stacks: Stacks,
): Promise<UnderWay | undefined> {
  const forward = status === 'CREATE_IN_PROGRESS' || (status.startsWith('UPDATE_') && !status.includes('ROLLBACK'));
  if (!forward || !isOwnChangeSet(changeSetArn)) return undefined;
  const { description, parameters } = await stacks.readChangeSet(name, changeSetArn);
  const made = parseDescription(description);
  return made === undefined ? undefined : { commit: made.commit, pullRequest: made.pr, parameters };
}
