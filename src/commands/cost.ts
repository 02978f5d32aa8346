/** What a change costs: the template that is deployed against the one that would be. */

import { diffCosts } from '../cost/diff.ts';
import { estimate } from '../cost/estimate.ts';
import type { CostDiff } from '../cost/model.ts';
import { readPriceTable } from '../cost/prices.ts';
import type { Snapshot } from '../plan/snapshot.ts';

/** A stack that does not exist costs nothing. */
const nothing: Snapshot = { template: { Resources: {} }, parameters: {} };

export async function estimateCosts(before: Snapshot | undefined, after: Snapshot, region: string): Promise<CostDiff> {
  const prices = await readPriceTable(region);
  return diffCosts(estimate({ ...(before ?? nothing), region, prices }), estimate({ ...after, region, prices }));
}
