/** The headers that count what a token may still ask within the hour. */

import type { SandboxClock } from '../clock.ts';
import type { HttpRequest } from '../server.ts';

export interface RateLimits {
  /** Counts the request. */
  headers(request: HttpRequest): { readonly [name: string]: string };
}

/** Requests within an hour: what a person's token has. */
const LIMIT = 5000;

export function createRateLimits(clock: SandboxClock): RateLimits {
  const used = new Map<string, number>();
  const reset = Math.floor(clock.now().getTime() / 1000) + 3600;
  return {
    headers(request) {
      const token = request.headers.authorization ?? '';
      const count = (used.get(token) ?? 0) + 1;
      used.set(token, count);
      return {
        'x-ratelimit-limit': String(LIMIT),
        'x-ratelimit-remaining': String(Math.max(LIMIT - count, 0)),
        'x-ratelimit-used': String(count),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
        'x-github-media-type': 'github.v3; format=json',
        'x-github-api-version-selected': '2022-11-28',
      };
    },
  };
}
