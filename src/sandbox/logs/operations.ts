/** The API of CloudWatch Logs: what tasks, deployments and their diagnosis need. */

import type { JsonObject } from '../../template/model.ts';
import type { SandboxClock } from '../clock.ts';
import { booleanOf, numberOf, objectsOf, textOf, textsOf } from '../members.ts';
import { pageOf } from '../pages.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type Call, type Operation } from '../service.ts';
import { matchesFilter } from './filter.ts';
import {
  createGroup,
  createStream,
  findGroup,
  findStream,
  type LogGroup,
  type LogStore,
  type LogStream,
  requirePeriod,
  type StoredEvent,
  write,
} from './store.ts';

export function logOperations(store: LogStore, clock: SandboxClock): { readonly [name: string]: Operation } {
  const onGroup = (run: (call: Call, name: string) => AnswerObject | undefined): Operation => ({
    run: (call) => run(call, groupName(call.input)),
    resources: ({ input, region }) => [`arn:aws:logs:${region}:${ACCOUNT_ID}:log-group:${groupName(input)}:*`],
  });

  return {
    CreateLogGroup: onGroup((_, name) => {
      createGroup(store, name, undefined, clock.now());
      return undefined;
    }),
    DeleteLogGroup: onGroup((_, name) => {
      findGroup(store, name);
      store.delete(name);
      return undefined;
    }),
    PutRetentionPolicy: onGroup(({ input }, name) => {
      const days = numberOf(input, 'retentionInDays');
      requirePeriod(days);
      findGroup(store, name).retentionDays = days;
      return undefined;
    }),
    CreateLogStream: onGroup(({ input }, name) => {
      createStream(findGroup(store, name), textOf(input, 'logStreamName') ?? '', clock.now());
      return undefined;
    }),
    DescribeLogGroups: {
      run: ({ input, region }) => {
        const prefix = textOf(input, 'logGroupNamePrefix') ?? '';
        const groups = [...store.values()].filter(({ name }) => name.startsWith(prefix));
        const { page, nextToken } = paged(groups, input, 50);
        return { logGroups: page.map((group) => describeGroup(group, region)), nextToken };
      },
    },
    DescribeLogStreams: onGroup(({ input }, name) => {
      const prefix = textOf(input, 'logStreamNamePrefix') ?? '';
      const streams = [...findGroup(store, name).streams.values()].filter((stream) => stream.name.startsWith(prefix));
      const byTime = textOf(input, 'orderBy') === 'LastEventTime';
      const ordered = streams.sort((a, b) => (byTime ? lastTime(a) - lastTime(b) : a.name < b.name ? -1 : 1));
      if (booleanOf(input, 'descending') === true) ordered.reverse();
      const { page, nextToken } = paged(ordered, input, 50);
      return { logStreams: page.map(describeStream), nextToken };
    }),
    PutLogEvents: onGroup(({ input }, name) => {
      const group = findGroup(store, name);
      const stream = findStream(group, textOf(input, 'logStreamName') ?? '');
      const events = objectsOf(input, 'logEvents').map((event) => ({
        timestamp: numberOf(event, 'timestamp') ?? 0,
        message: textOf(event, 'message') ?? '',
      }));
      write(group, stream.name, events, clock.now());
      return { nextSequenceToken: String(stream.events.length) };
    }),
    GetLogEvents: onGroup(({ input }, name) => {
      const stream = findStream(findGroup(store, name), textOf(input, 'logStreamName') ?? '');
      return eventsPage(
        stream.events.filter((event) => within(event, input)),
        input,
      );
    }),
    FilterLogEvents: onGroup(({ input }, name) => {
      const wanted = textsOf(input, 'logStreamNames');
      const prefix = textOf(input, 'logStreamNamePrefix') ?? '';
      const pattern = textOf(input, 'filterPattern') ?? '';
      const events = [...findGroup(store, name).streams.values()]
        .filter((stream) => stream.name.startsWith(prefix) && (wanted.length === 0 || wanted.includes(stream.name)))
        .flatMap((stream) => stream.events.map((event) => ({ ...event, logStreamName: stream.name })))
        .filter((event) => within(event, input) && matchesFilter(pattern, event.message))
        .sort((a, b) => a.timestamp - b.timestamp);
      const { page, nextToken } = paged(events, input, 10_000);
      return {
        events: page.map((event) => ({
          logStreamName: event.logStreamName,
          timestamp: event.timestamp,
          message: event.message,
          ingestionTime: event.ingestedAt,
          eventId: event.id,
        })),
        searchedLogStreams: [],
        nextToken,
      };
    }),
  };
}

/** Callers name a group, or give its ARN with or without `:*`. */
function groupName(input: JsonObject): string {
  const given = textOf(input, 'logGroupName') ?? textOf(input, 'logGroupIdentifier') ?? '';
  return given.replace(/^arn:.*:log-group:/, '').replace(/:\*$/, '');
}

function describeGroup(group: LogGroup, region: string): AnswerObject {
  const arn = `arn:aws:logs:${region}:${ACCOUNT_ID}:log-group:${group.name}`;
  return {
    logGroupName: group.name,
    creationTime: group.createdAt.getTime(),
    retentionInDays: group.retentionDays,
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    logGroupClass: 'STANDARD',
    storedBytes: 0,
  };
}

function describeStream(stream: LogStream): AnswerObject {
  return {
    logStreamName: stream.name,
    creationTime: stream.createdAt.getTime(),
    firstEventTimestamp: stream.events[0]?.timestamp,
    lastEventTimestamp: stream.events.at(-1)?.timestamp,
    lastIngestionTime: stream.events.at(-1)?.ingestedAt,
    storedBytes: 0,
  };
}

function lastTime(stream: LogStream): number {
  return stream.events.at(-1)?.timestamp ?? 0;
}

function within({ timestamp }: StoredEvent, input: JsonObject): boolean {
  return timestamp >= (numberOf(input, 'startTime') ?? 0) && timestamp < (numberOf(input, 'endTime') ?? Infinity);
}

function paged<T>(all: readonly T[], input: JsonObject, most: number) {
  const page = pageOf(all, textOf(input, 'nextToken'), numberOf(input, 'limit') ?? most);
  if (page === undefined) throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.');
  return { page: page.items, nextToken: page.next };
}

/** From the tail, or from the head when asked; both tokens always come, and a token that comes again ends the list. */
function eventsPage(events: readonly StoredEvent[], input: JsonObject): AnswerObject {
  const size = numberOf(input, 'limit') ?? 10_000;
  const [direction, position] = (textOf(input, 'nextToken') ?? '').split('/');
  const at = Number(position);
  const tail = booleanOf(input, 'startFromHead') === true ? 0 : Math.max(0, events.length - size);
  const start = direction === 'f' ? at : direction === 'b' ? Math.max(0, at - size) : tail;
  const end = direction === 'b' ? at : Math.min(start + size, events.length);
  return {
    events: events.slice(start, end).map(({ timestamp, message, ingestedAt }) => ({
      timestamp,
      message,
      ingestionTime: ingestedAt,
    })),
    nextForwardToken: `f/${end}`,
    nextBackwardToken: `b/${start}`,
  };
}
