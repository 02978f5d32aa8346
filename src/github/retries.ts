/** Which answers of GitHub pass by themselves, and how long to wait for that. */

const attempts = 4;
const longestWait = 60;

/** Seconds to wait before the next attempt; undefined when the answer is final. */
export function secondsBeforeRetry(error: unknown, method: string, attempt: number): number | undefined {
  if (attempt >= attempts || !(error instanceof Error)) return undefined;
  const status = statusOf(error);
  const asked = Number(headerOf(error, 'retry-after') ?? Number.NaN);
  if (status === 429 || (status === 403 && /rate limit/i.test(error.message))) {
    return Math.min(longestWait, Number.isNaN(asked) ? 2 ** attempt * 5 : asked);
  }
  // A POST that broke off may have been done; only a gateway that did not pass it on is safe to ask again.
  const broken = status === undefined || status >= 500;
  const safe = method !== 'POST' || status === 502 || status === 503;
  return broken && safe ? 2 ** (attempt - 1) : undefined;
}

/** Undefined when no answer came at all; Octokit says 500 for that, without a response. */
export function statusOf(error: Error): number | undefined {
  const answered = 'response' in error && error.response !== undefined;
  return answered && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

function headerOf(error: Error, name: string): string | undefined {
  const response: unknown = 'response' in error ? error.response : undefined;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const headers: unknown = response.headers;
  if (typeof headers !== 'object' || headers === null || !(name in headers)) return undefined;
  const value: unknown = Reflect.get(headers, name);
  return value === undefined ? undefined : String(value);
}
