/** Products of AWS's price list: asked a few at a time, each question once a run, and never waited for long. */

import { DeployError } from '../errors.ts';
import type { Prices } from '../ports.ts';
import type { AwsClients } from './clients.ts';
import { pagesOf } from './pages.ts';

type Query = Parameters<Prices['products']>[0];

/** AWS lets about ten requests through at once and five a second after that. */
const LANES = 5;

/** Seconds that all questions of a run have together. */
const PATIENCE = 8;

export function createPrices(clients: AwsClients, patience = PATIENCE): Prices {
  const answers = new Map<string, Promise<readonly string[]>>();
  const lanes: Promise<unknown>[] = [];
  let deadline: AbortSignal | undefined;

  async function ask(query: Query, turn: Promise<unknown> | undefined): Promise<readonly string[]> {
    deadline ??= AbortSignal.timeout(patience * 1000);
    try {
      await turn;
      return await readProducts(clients, query, deadline);
    } catch (cause) {
      if (!deadline.aborted) throw cause;
      throw new DeployError('internal', `AWS's price list did not answer within ${patience} seconds`, {
        fault: 'aws',
        cause,
      });
    }
  }

  return {
    products(query) {
      const key = JSON.stringify(query);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const lane = answers.size % LANES;
      const answer = ask(query, lanes[lane]);
      answers.set(key, answer);
      lanes[lane] = answer.catch(() => {});
      return answer;
    },
  };
}

async function readProducts(
  clients: AwsClients,
  { service, attributes }: Query,
  abortSignal: AbortSignal,
): Promise<readonly string[]> {
  const { client, sdk } = await clients.pricing();
  const Filters = Object.entries(attributes).map(([Field, Value]) => ({ Type: 'TERM_MATCH' as const, Field, Value }));
  return pagesOf(async (NextToken) => {
    const command = new sdk.GetProductsCommand({ ServiceCode: service, Filters, FormatVersion: 'aws_v1', NextToken });
    const { PriceList, NextToken: next } = await client.send(command, { abortSignal });
    return { items: PriceList?.map(String), next };
  });
}
