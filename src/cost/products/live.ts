/** Live prices over the bundled table: what AWS was able to say counts, the table fills the rest, and the reader is told. */

import type { Price, PriceTable } from '../prices.ts';
import { filterOf, type ProductQuery, queryOf } from './filters.ts';
import { type Asked, findOffer } from './offer.ts';

/** What came of one request: the list's entries as they were sent, or why there are none. */
export type Answer =
  | { readonly query: ProductQuery; readonly kind: 'products'; readonly products: readonly string[] }
  | { readonly query: ProductQuery; readonly kind: 'failed'; readonly reason: string };

export interface LivePrices {
  readonly prices: ReadonlyMap<string, Price>;
  /** Why a key has no live price. */
  readonly refusals: ReadonlyMap<string, string>;
}

/** The requests that answer for these keys, each once. */
export function buildQueries(keys: readonly string[], region: string): readonly ProductQuery[] {
  const queries = keys.flatMap((key) => {
    const filter = filterOf(key);
    return filter === undefined ? [] : [queryOf(filter, region)];
  });
  return [...new Map(queries.map((query) => [identify(query), query])).values()];
}

export function readLivePrices(keys: readonly string[], answers: readonly Answer[], asked: Asked): LivePrices {
  const byQuery = new Map(answers.map((answer) => [identify(answer.query), answer]));
  const prices = new Map<string, Price>();
  const refusals = new Map<string, string>();
  for (const key of keys) {
    const filter = filterOf(key);
    const answer = filter && byQuery.get(identify(queryOf(filter, asked.region)));
    if (filter === undefined || answer === undefined) continue;
    if (answer.kind === 'failed') {
      refusals.set(key, answer.reason);
      continue;
    }
    const offer = findOffer(filter, answer.products, asked);
    if (offer.kind === 'price') prices.set(key, offer.price);
    else refusals.set(key, offer.reason);
  }
  return { prices, refusals };
}

/** Undefined when neither has a price. */
export function mergePrices(table: PriceTable | undefined, live: LivePrices, region: string): PriceTable | undefined {
  if (live.prices.size === 0) return table;
  return { region, prices: new Map([...(table?.prices ?? []), ...live.prices]) };
}

/** How many reasons one sentence holds; a list that changed its words gives as many as there are prices. */
const REASONS = 3;

/** One sentence for the reader; undefined when every price was read live. */
export function describeRefusals({ prices, refusals }: LivePrices): string | undefined {
  const total = prices.size + refusals.size;
  if (refusals.size === 0) return undefined;
  const reasons = [...new Set(refusals.values())];
  const more = reasons.length > REASONS ? `; and ${reasons.length - REASONS} more` : '';
  const what = prices.size === 0 ? 'Prices' : `${refusals.size} of ${total} prices`;
  return `${what} could not be read live: ${reasons.slice(0, REASONS).join('; ')}${more}. The price table of this release stands in; what it lacks is not priced.`;
}

function identify(query: ProductQuery): string {
  return JSON.stringify(query);
}
