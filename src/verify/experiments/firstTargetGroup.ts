/** Question 2: where production traffic goes after the service was created. */

import { type Answer, decide } from '../answer.ts';
import type { Setup } from '../setup.ts';
import { isSame, readWeights, renderWeights } from '../weights.ts';

/** Green is the alternate. Must be asked before anything else is deployed. */
export async function askFirstTargetGroup(setup: Setup): Promise<Answer> {
  const weights = await readWeights(setup);
  return decide(isSame(weights, { blue: 0, green: 100 }), `${renderWeights(weights)} (green is the alternate)`);
}
