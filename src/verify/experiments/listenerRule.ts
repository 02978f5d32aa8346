/** Question 1: weights that differ from the template's, an update of the log group, and the weights again. */

import { type Answer, decide } from '../answer.ts';
import type { Setup } from '../setup.ts';
import { isSame, readWeights, renderWeights, templateWeights } from '../weights.ts';

export async function askListenerRule(setup: Setup): Promise<Answer> {
  const { service, update } = await setup.service();
  const { stacks } = setup.account;
  // While the weights are those of the template, nobody could see them being sent again.
  if (isSame(await readWeights(setup), templateWeights)) await update({ release: 'second' });
  const before = await readWeights(setup);
  if (isSame(before, templateWeights)) {
    return { kind: 'not-asked', reason: 'ECS did not move the weights away from those of the template' };
  }
  const old = await stacks.events(setup.names.service, undefined);
  await update({ logs: 14 });
  const after = await readWeights(setup);
  const events = await stacks.events(setup.names.service, old.at(-1)?.id);
  const touched = events.filter(({ logicalId }) => [service.productionRule, service.testRule].includes(logicalId));
  const found = `before ${renderWeights(before)}, after ${renderWeights(after)}; ${touched.length} events of the rules`;
  return decide(isSame(before, after) && touched.length === 0, found);
}
