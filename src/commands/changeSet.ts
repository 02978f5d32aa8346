/** Makes a change set and waits until CloudFormation has worked it out. */

import { DeployError } from '../errors.ts';
import type { ChangeSet } from '../plan/changeSet.ts';
import type { ChangeSetRequest, Clock, Log, Stacks } from '../ports.ts';
import { redactText } from '../render/redact.ts';

/** CloudFormation needs seconds, a large stack a few minutes. */
const LIMIT_SECONDS = 600;

/** Looks come every second at first, then rarely: CloudFormation throttles who asks often. */
function secondsBeforeLook(passed: number): number {
  return passed < 10 ? 1 : 5;
}

export interface ChangeSetPorts {
  readonly clock: Clock;
  readonly stacks: Stacks;
}

/**
 * Complete, or `no-changes`. One that has nothing to execute is deleted again: they pile up, and CloudFormation's limit
 * ends all deployments. Throws DeployError `change-set-failed`, `timeout` or `cancelled`.
 */
export async function createChangeSet(
  request: ChangeSetRequest,
  { clock, stacks }: ChangeSetPorts,
): Promise<ChangeSet> {
  await stacks.createChangeSet(request);
  const start = clock.seconds();
  for (let due = 0; due < LIMIT_SECONDS; ) {
    due += secondsBeforeLook(due);
    await clock.sleep(start + due - clock.seconds());
    const changeSet = await stacks.readChangeSet(request.stackName, request.name);
    switch (changeSet.status) {
      case 'complete':
        return changeSet;
      case 'no-changes':
        await stacks.deleteChangeSet(request.stackName, request.name);
        return changeSet;
      case 'failed':
        await stacks.deleteChangeSet(request.stackName, request.name);
        throw refused(changeSet);
      case 'pending':
        if (clock.cancelled()) {
          throw new DeployError('cancelled', `cancelled while change set ${request.name} was made`, { fault: 'user' });
        }
    }
  }
  throw new DeployError('timeout', `CloudFormation did not finish change set ${request.name} in 10 minutes`, {
    fault: 'aws',
    hint: 'look at the change set in the CloudFormation console, then run this again',
  });
}

/** Names of the change sets that begin so; none when there is no stack. */
export async function findChangeSets(stacks: Stacks, stackName: string, prefix: string): Promise<readonly string[]> {
  return (await stacks.listChangeSets(stackName)).map(({ name }) => name).filter((name) => name.startsWith(prefix));
}

export async function deleteChangeSets(stacks: Stacks, stackName: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => stacks.deleteChangeSet(stackName, name)));
}

/**
 * Takes back what will not be executed; `shell`: the change set made the stack too, which holds nothing and goes with it,
 * unless somebody else has one there by now. What AWS does not allow stays, after a warning.
 */
export async function discardChangeSet(
  { name, stackName, stackArn }: ChangeSet,
  { shell }: { readonly shell: boolean },
  { stacks, log }: { readonly stacks: Stacks; readonly log: Log },
): Promise<void> {
  const discard = async () => {
    await stacks.deleteChangeSet(stackName, name);
    if (shell && (await stacks.listChangeSets(stackName)).length === 0) await stacks.deleteEmpty(stackArn);
  };
  const [result] = await Promise.allSettled([discard()]);
  if (result.status === 'rejected')
    log.warning(`change set ${name} stays behind: ${redactText(String(result.reason))}`);
}

/** Begins the names of all change sets of one pull request in one environment. */
export function changeSetPrefix(environment: string, pullRequest: number): string {
  return `inferloop-${environment}-pr${pullRequest}-`;
}

function refused({ statusReason, name }: ChangeSet): DeployError {
  return new DeployError('change-set-failed', `CloudFormation refuses change set ${name}: ${statusReason}`, {
    fault: 'aws',
    hint: 'the reason names the resource; correct what it says in the file, or give the execution role what it lacks',
  });
}
