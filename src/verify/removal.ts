/** Removes the throw-away stacks, whatever state they are in, and says what it could not remove. */

import { unless } from '../aws/errors.ts';
import { describeFailure } from '../render/failure.ts';
import type { Account } from './account.ts';

export interface Leftover {
  readonly stackName: string;
  readonly why: string;
}

const secondsBetweenLooks = 5;

/** 45 minutes: a blue-green rollback that is under way has to end first. */
const looks = 540;

/** The stack went on between the look and the call: the next look sees it. */
const tooLate = { codes: ['ValidationError'] };

/** How often a stack may fail to be deleted: the second time often helps, when something was still in use. */
const attempts = 3;

/** Does not throw, and does not stop when one of them cannot be removed. The account's clock must not be cancelled. */
export async function removeStacks(account: Account, names: readonly string[]): Promise<readonly Leftover[]> {
  const left = await Promise.all(
    names.map(async (stackName) => {
      try {
        const why = await removeStack(account, stackName);
        if (why !== undefined) return [{ stackName, why }];
        account.line(`  ${stackName} is gone`);
        return [];
      } catch (error) {
        return [{ stackName, why: describeFailure(error).message }];
      }
    }),
  );
  return left.flat();
}

/** Undefined when it is gone, else why it is not. */
async function removeStack({ clients, stacks, clock }: Account, stackName: string): Promise<string | undefined> {
  const { client, sdk } = await clients.cloudFormation();
  const cancel = () => client.send(new sdk.CancelUpdateStackCommand({ StackName: stackName }));
  const remove = () => client.send(new sdk.DeleteStackCommand({ StackName: stackName }));
  let failures = 0;
  for (let look = 1; look <= looks; look += 1) {
    const stack = await stacks.read(stackName);
    if (stack === undefined || stack.status === 'DELETE_COMPLETE') return undefined;
    switch (stack.status) {
      case 'UPDATE_IN_PROGRESS':
        // Such a stack cannot be deleted, and one that goes back cannot either: it is waited for.
        await unless(tooLate, undefined, cancel);
        break;
      case 'DELETE_FAILED':
        failures += 1;
        if (failures === attempts) return stack.statusReason ?? stack.status;
        await unless(tooLate, undefined, remove);
        break;
      default:
        if (isDeletable(stack.status)) await unless(tooLate, undefined, remove);
    }
    await clock.sleep(secondsBetweenLooks);
  }
  return `still there after ${(looks * secondsBetweenLooks) / 60} minutes`;
}

function isDeletable(status: string): boolean {
  return ['REVIEW_IN_PROGRESS', 'CREATE_IN_PROGRESS'].includes(status) || !status.endsWith('_IN_PROGRESS');
}
