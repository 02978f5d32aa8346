/** Events of a stack. */

import type { StackEvent as WireEvent } from '@aws-sdk/client-cloudformation';
import type { StackEvent } from '../rollout/observation.ts';
import type { AwsClients } from './clients.ts';

/**
 * CloudFormation answers newest first, so pages are read only until the event that was seen last. Events that come
 * meanwhile push others to a later page, where they are met a second time.
 */
export async function readEvents(
  clients: AwsClients,
  stackArn: string,
  after: string | undefined,
): Promise<readonly StackEvent[]> {
  const { client, sdk } = await clients.cloudFormation();
  const newestFirst = new Map<string | undefined, WireEvent>();
  let token: string | undefined;
  do {
    const page = await client.send(new sdk.DescribeStackEventsCommand({ StackName: stackArn, NextToken: token }));
    const events = page.StackEvents ?? [];
    const seen = events.findIndex((event) => event.EventId === after);
    for (const event of seen === -1 ? events : events.slice(0, seen)) newestFirst.set(event.EventId, event);
    token = seen === -1 ? page.NextToken : undefined;
  } while (token);
  return [...newestFirst.values()].reverse().map(parseEvent);
}

function parseEvent(event: WireEvent): StackEvent {
  return {
    id: event.EventId ?? '',
    at: event.Timestamp ?? new Date(0),
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    reason: event.ResourceStatusReason,
  };
}
