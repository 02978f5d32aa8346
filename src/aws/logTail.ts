/** The last lines of a log group, over its newest streams. */

import type { AwsClients } from './clients.ts';
import { unless } from './errors.ts';

/** A failed rollout starts few tasks, and a task is a stream. */
const newestStreams = 5;

export async function readLogTail(
  clients: AwsClients,
  logGroupName: string,
  lines: number,
): Promise<readonly string[]> {
  const { client, sdk } = await clients.logs();
  const answer = await unless({ codes: ['ResourceNotFoundException'] }, undefined, () =>
    client.send(
      new sdk.DescribeLogStreamsCommand({
        logGroupName,
        orderBy: 'LastEventTime',
        descending: true,
        limit: newestStreams,
      }),
    ),
  );
  const tails = await Promise.all(
    (answer?.logStreams ?? []).map(({ logStreamName }) =>
      client.send(new sdk.GetLogEventsCommand({ logGroupName, logStreamName, limit: lines, startFromHead: false })),
    ),
  );
  return tails
    .flatMap((tail) => tail.events ?? [])
    .sort((one, other) => (one.timestamp ?? 0) - (other.timestamp ?? 0))
    .slice(-lines)
    .map((event) => event.message?.trimEnd() ?? '');
}
