/** Question 6: the planner leaves a stack in REVIEW_IN_PROGRESS, the applier makes its own change set and removes the other. */

import { DeployError } from '../../errors.ts';
import { probePatiently } from '../account.ts';
import { type Answer, decide } from '../answer.ts';
import type { Setup } from '../setup.ts';

export async function askReplacement(setup: Setup): Promise<Answer> {
  const applier = await setup.as('applier');
  if (applier.kind === 'denied') return { kind: 'not-asked', reason: applier.message };
  const planned = await setup.planned();
  if (planned.kind === 'denied') return decide(false, `the first change set needs more: ${planned.message}`);
  try {
    const replaced = await probePatiently(setup.account, async () => {
      await setup.propose(applier.value, 'applied');
      await applier.value.stacks.deleteChangeSet(setup.names.review, planned.value.name);
    });
    return replaced.kind === 'allowed'
      ? decide(true, 'another role made its own CREATE change set for the stack and removed the first')
      : decide(false, replaced.message);
  } catch (error) {
    if (error instanceof DeployError && error.reason === 'change-set-failed') return decide(false, error.message);
    throw error;
  }
}
