/** Log groups with their streams and events, in the order they came. */

import { AwsError } from '../service.ts';

export interface LogEvent {
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly message: string;
}

export interface StoredEvent extends LogEvent {
  readonly id: string;
  readonly ingestedAt: number;
}

export interface LogStream {
  readonly name: string;
  readonly createdAt: Date;
  readonly events: StoredEvent[];
}

export interface LogGroup {
  readonly name: string;
  readonly createdAt: Date;
  retentionDays: number | undefined;
  readonly streams: Map<string, LogStream>;
}

export type LogStore = Map<string, LogGroup>;

/** The periods that CloudWatch Logs knows, in days (PutRetentionPolicy). */
const periods = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

export function createLogStore(): LogStore {
  return new Map();
}

export function createGroup(store: LogStore, name: string, retentionDays: number | undefined, now: Date): LogGroup {
  if (!/^[.\-_/#A-Za-z0-9]{1,512}$/.test(name)) {
    throw new AwsError(
      'InvalidParameterException',
      `1 validation error detected: Value '${name}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`,
    );
  }
  if (store.has(name)) throw new AwsError('ResourceAlreadyExistsException', 'The specified log group already exists');
  requirePeriod(retentionDays);
  const group: LogGroup = { name, createdAt: now, retentionDays, streams: new Map() };
  store.set(name, group);
  return group;
}

export function requirePeriod(days: number | undefined): void {
  if (days === undefined || periods.includes(days)) return;
  throw new AwsError(
    'InvalidParameterException',
    `1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [${periods.join(', ')}]`,
  );
}

export function findGroup(store: LogStore, name: string): LogGroup {
  const group = store.get(name);
  if (group === undefined) throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.');
  return group;
}

export function findStream(group: LogGroup, name: string): LogStream {
  const stream = group.streams.get(name);
  if (stream === undefined) throw new AwsError('ResourceNotFoundException', 'The specified log stream does not exist.');
  return stream;
}

export function createStream(group: LogGroup, name: string, now: Date): LogStream {
  if (group.streams.has(name)) {
    throw new AwsError('ResourceAlreadyExistsException', 'The specified log stream already exists');
  }
  const stream: LogStream = { name, createdAt: now, events: [] };
  group.streams.set(name, stream);
  return stream;
}

/** Makes the stream when it does not exist. */
export function write(group: LogGroup, streamName: string, events: readonly LogEvent[], now: Date): void {
  const stream = group.streams.get(streamName) ?? createStream(group, streamName, now);
  for (const event of events) {
    const id = String(stream.events.length).padStart(56, '0');
    stream.events.push({ ...event, id, ingestedAt: now.getTime() });
  }
}
