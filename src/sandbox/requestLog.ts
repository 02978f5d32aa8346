/** One line of JSON per request that the sandbox answered, for tests and for people who watch. */

import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { SandboxClock } from './clock.ts';
import type { Handler } from './server.ts';

export interface RequestRecord {
  /** When the answer was sent, ISO. */
  readonly t: string;
  readonly id: string;
  /** ARN of the caller, or `anonymous`. */
  readonly actor: string;
  readonly service: string;
  readonly operation: string;
  /** HTTP status; 0 when the connection was reset. */
  readonly status: number;
  readonly ms: number;
}

export interface RequestLog {
  append(record: RequestRecord): void;
  /** Everything so far, oldest first. */
  readonly records: readonly RequestRecord[];
}

/** Appends synchronously, so that whoever saw an answer finds its line in the file. */
export function createRequestLog(file: string | undefined): RequestLog {
  const records: RequestRecord[] = [];
  return {
    records,
    append(record) {
      records.push(record);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(record)}\n`);
    },
  };
}

/** For a handler without operations of its own: method and path stand for them. */
export function recordRequests(service: string, handler: Handler, log: RequestLog, clock: SandboxClock): Handler {
  return async (request) => {
    const started = performance.now();
    const answer = await handler(request);
    log.append({
      t: clock.now().toISOString(),
      id: randomUUID(),
      actor: 'anonymous',
      service,
      operation: `${request.method} ${request.url.pathname}`,
      status: answer === 'reset' ? 0 : answer.status,
      ms: Math.round(performance.now() - started),
    });
    return answer;
  };
}
