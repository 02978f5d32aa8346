/** What a change costs: the template that is deployed against the one that would be, at AWS's prices or the table's. */

import { diffCosts } from '../cost/diff.ts';
import { estimate } from '../cost/estimate.ts';
import { listPriceKeys } from '../cost/measure.ts';
import type { CostDiff } from '../cost/model.ts';
import { type PriceTable, readPriceTable } from '../cost/prices.ts';
import type { ProductQuery } from '../cost/products/filters.ts';
import { type Answer, buildQueries, describeRefusals, mergePrices, readLivePrices } from '../cost/products/live.ts';
import type { Snapshot } from '../plan/snapshot.ts';
import type { Clock, Log, Prices } from '../ports.ts';
import { describeFailure } from '../render/failure.ts';

export interface CostPorts {
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warning'>;
  readonly prices: Prices;
}

export interface Costs {
  readonly cost: CostDiff;
  /** What the reader must know of the prices: why some are not live. */
  readonly warnings: readonly string[];
}

/** A stack that does not exist costs nothing. */
const nothing: Snapshot = { template: { Resources: {} }, parameters: {} };

/** Without ports nobody is asked: prices are those of the table. No failure of the price list fails it. */
export async function estimateCosts(
  before: Snapshot | undefined,
  after: Snapshot,
  region: string,
  ports: CostPorts | undefined,
): Promise<Costs> {
  const table = await readPriceTable(region);
  const sides = [
    { ...(before ?? nothing), region, usage: {} },
    { ...after, region, usage: {} },
  ] as const;
  const { prices, warnings } =
    ports === undefined
      ? { prices: table, warnings: [] }
      : await readPrices([...new Set(sides.flatMap(listPriceKeys))], region, table, ports);
  const [was, becomes] = sides;
  return { cost: diffCosts(estimate({ ...was, prices }), estimate({ ...becomes, prices })), warnings };
}

async function readPrices(
  keys: readonly string[],
  region: string,
  table: PriceTable | undefined,
  { clock, log, prices }: CostPorts,
): Promise<{ readonly prices: PriceTable | undefined; readonly warnings: readonly string[] }> {
  const today = clock.now().toISOString().slice(0, 10);
  const answers = await Promise.all(buildQueries(keys, region).map((query) => ask(query, prices)));
  const live = readLivePrices(keys, answers, { region, today });
  const warning = describeRefusals(live);
  if (warning !== undefined) log.warning(warning);
  return { prices: mergePrices(table, live, region), warnings: warning === undefined ? [] : [warning] };
}

async function ask(query: ProductQuery, prices: Prices): Promise<Answer> {
  try {
    return { query, kind: 'products', products: await prices.products(query) };
  } catch (error) {
    const { message, hint } = describeFailure(error);
    return { query, kind: 'failed', reason: hint === undefined ? message : `${message} (${hint})` };
  }
}
