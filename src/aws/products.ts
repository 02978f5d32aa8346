/** Products of AWS's price list: asked a few at a time, each question once a run, and never waited for long. */

import { DeployError } from '../errors.ts';
import type { Prices } from '../ports.ts';
import type { AwsClients } from './clients.ts';
import { pagesOf } from './pages.ts';

type Query = Parameters<Prices['products']>[0];

/** AWS lets about ten requests through at once and five a second after that. */
const LANES = 5;

/** Seconds for all questions of a run together: it goes on without them. */
const PATIENCE = 10;

export function createPrices(clients: AwsClients): Prices {
  const answers = new Map<string, Promise<readonly string[]>>();
  const lanes: Promise<unknown>[] = [];
  let deadline: AbortSignal | undefined;
  return {
    products(query) {
      const key = JSON.stringify(query);
      const known = answers.get(key);
      if (known !== undefined) return known;
      deadline ??= AbortSignal.timeout(PATIENCE * 1000);
      const lane = answers.size % LANES;
      const answer = readProducts(clients, query, deadline, lanes[lane]);
      answers.set(key, answer);
      lanes[lane] = answer.catch(() => {});
      return answer;
    },
  };
}

/** Throws DeployError when AWS refuses, or has not answered in time. */
async function readProducts(
  clients: AwsClients,
  { service, attributes }: Query,
  deadline: AbortSignal,
  turn: Promise<unknown> | undefined,
): Promise<readonly string[]> {
  await turn;
  const { client, sdk } = await clients.pricing();
  const Filters = Object.entries(attributes).map(([Field, Value]) => ({ Type: 'TERM_MATCH' as const, Field, Value }));
  try {
    return await pagesOf(async (NextToken) => {
      const command = new sdk.GetProductsCommand({ ServiceCode: service, Filters, FormatVersion: 'aws_v1', NextToken });
      const { PriceList, NextToken: next } = await client.send(command, { abortSignal: deadline });
      return { items: PriceList?.map(String), next };
    });
  } catch (cause) {
    if (!deadline.aborted) throw cause;
    throw new DeployError('internal', `AWS's price list did not answer within ${PATIENCE} seconds`, {
      fault: 'aws',
      cause,
    });
  }
}
