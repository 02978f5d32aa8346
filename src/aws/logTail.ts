/** The last lines of a log group, over its newest streams or of one. */

import type { AwsClients } from './clients.ts';
import { unless } from './errors.ts';

/** A failed rollout starts few tasks, and a task is a stream. */
const newestStreams = 5;

const gone = { codes: ['ResourceNotFoundException'] };

export async function readLogTail(
  clients: AwsClients,
  logGroupName: string,
  lines: number,
  stream?: string,
): Promise<readonly string[]> {
  const { client, sdk } = await clients.logs();
  const streams = stream === undefined ? await listNewest(clients, logGroupName) : [stream];
  const tails = await Promise.all(
    streams.map((logStreamName) =>
      unless(gone, undefined, () =>
        client.send(new sdk.GetLogEventsCommand({ logGroupName, logStreamName, limit: lines, startFromHead: false })),
      ),
    ),
  );
  return tails
    .flatMap((tail) => tail?.events ?? [])
    .sort((one, other) => (one.timestamp ?? 0) - (other.timestamp ?? 0))
    .slice(-lines)
    .map((event) => event.message?.trimEnd() ?? '');
}

async function listNewest(clients: AwsClients, logGroupName: string): Promise<readonly string[]> {
  const { client, sdk } = await clients.logs();
  const answer = await unless(gone, undefined, () =>
    client.send(
      new sdk.DescribeLogStreamsCommand({
        logGroupName,
        orderBy: 'LastEventTime',
        descending: true,
        limit: newestStreams,
      }),
    ),
  );
  return (answer?.logStreams ?? []).flatMap(({ logStreamName }) => logStreamName ?? []);
}
