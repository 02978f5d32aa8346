/** Reads what is deployed: the state of the stack, its template and its parameters. */

import { isOwnChangeSet, parseDescription } from '../plan/description.ts';
import type { Snapshot } from '../plan/snapshot.ts';
import { decideStack, keepsLastChange, type StackVerdict } from '../plan/stackStatus.ts';
import type { Stacks } from '../ports.ts';
import type { StackState } from '../rollout/observation.ts';
import { parseTemplate } from '../template/parse.ts';

export interface Deployed {
  /** As CloudFormation tells it; undefined: no such stack. */
  readonly state: StackState | undefined;
  readonly verdict: StackVerdict;
  /** Undefined when nothing is deployed: no stack, a mere shell, or the ruin of a first creation. */
  readonly snapshot: Snapshot | undefined;
}

export async function readDeployed(stacks: Stacks, stackName: string): Promise<Deployed> {
  const state = await stacks.read(stackName);
  const verdict = decideStack(state?.status);
  if (state === undefined || verdict.kind === 'create' || verdict.kind === 'recreate') {
    return { state, verdict, snapshot: undefined };
  }
  const text = await stacks.template(stackName);
  const snapshot = text === undefined ? undefined : { template: parseTemplate(text), parameters: state.parameters };
  return { state, verdict, snapshot };
}

/** The commit that the stack has, as its last change set says; undefined when that failed, or was not one of ours. */
export async function readDeployedCommit(state: StackState | undefined, stacks: Stacks): Promise<string | undefined> {
  if (state === undefined || !isOwnChangeSet(state.changeSetArn) || !keepsLastChange(state.status)) return undefined;
  const description = await stacks.changeSetDescription(state.name, state.changeSetArn);
  return description === undefined ? undefined : parseDescription(description)?.commit;
}
