/** What a change costs: the template that is deployed and the one that would be, at AWS's prices or the table's. */

import { assignUsage } from '../cost/assign.ts';
import type { Side } from '../cost/diff.ts';
import { estimate } from '../cost/estimate.ts';
import { listPriceKeys, type MeasureRequest, measure } from '../cost/measure.ts';
import { type PriceTable, readPriceTable } from '../cost/prices.ts';
import type { ProductQuery } from '../cost/products/filters.ts';
import { type Answer, buildQueries, describeRefusals, mergePrices, readLivePrices } from '../cost/products/live.ts';
import type { Asked } from '../cost/products/offer.ts';
import type { Snapshot } from '../plan/snapshot.ts';
import type { Log, Prices } from '../ports.ts';
import { describeFailure } from '../render/failure.ts';
import type { StatedUsage } from './usage.ts';

export interface CostPorts {
  readonly log: Pick<Log, 'warning'>;
  readonly prices: Prices;
}

export interface CostRequest {
  /** Undefined: there is no stack, which costs nothing. */
  readonly before: Snapshot | undefined;
  readonly after: Snapshot;
  readonly region: string;
  /** Counts for both: what differs is what the stack is. */
  readonly usage: StatedUsage;
  readonly now: Date;
}

export interface Costs {
  readonly before: Side;
  readonly after: Side;
  /** What the reader must know of the prices: why some are not live, what was not understood. */
  readonly warnings: readonly string[];
}

const nothing: Snapshot = { template: { Resources: {} }, parameters: {} };

/** Without ports nobody is asked: prices are those of the table. Nothing that goes wrong with a price fails it. */
export async function estimateCosts(request: CostRequest, ports: CostPorts | undefined): Promise<Costs> {
  const { region, usage } = request;
  const day = request.now.toISOString().slice(0, 10);
  const table = await readPriceTable(region);
  const assigned = assignUsage(usage.stated, usage.prefixes, request.after.template);
  const was: MeasureRequest = {
    ...(request.before ?? nothing),
    region,
    usage: assignUsage(usage.stated, usage.prefixes, (request.before ?? nothing).template).usage,
  };
  const becomes: MeasureRequest = { ...request.after, region, usage: assigned.usage };
  const [old, fresh] = [measure(was), measure(becomes)];
  const keys = listPriceKeys([...old, ...fresh]);
  const { prices, warnings } =
    ports === undefined
      ? { prices: table, warnings: [] }
      : await readPrices(keys, { region, today: day }, table, ports);
  return {
    before: { measured: was, estimate: estimate({ resources: old, region, prices, day }) },
    after: { measured: becomes, estimate: estimate({ resources: fresh, region, prices, day }) },
    warnings: [...warnings, ...assigned.warnings],
  };
}

async function readPrices(
  keys: readonly string[],
  asked: Asked,
  table: PriceTable | undefined,
  { log, prices }: CostPorts,
): Promise<{ readonly prices: PriceTable | undefined; readonly warnings: readonly string[] }> {
  const answers = await Promise.all(buildQueries(keys, asked.region).map((query) => ask(query, prices)));
  const live = readLivePrices(keys, answers, asked);
  const warning = describeRefusals(live);
  if (warning !== undefined) log.warning(warning);
  return { prices: mergePrices(table, live, asked.region), warnings: warning === undefined ? [] : [warning] };
}

async function ask(query: ProductQuery, prices: Prices): Promise<Answer> {
  try {
    return { query, kind: 'products', products: await prices.products(query) };
  } catch (error) {
    const { message, hint } = describeFailure(error);
    return { query, kind: 'failed', reason: hint === undefined ? message : `${message} (${hint})` };
  }
}
