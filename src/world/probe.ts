/** Asks an address over HTTP and tells the status, or why there is none. */

import type { Probe } from '../ports.ts';

/** `sandbox`: its endpoint, which answers for all load balancers; undefined on AWS. */
export function createProbe(sandbox: string | undefined): Probe {
  return {
    async ask(url, withinSeconds) {
      const { host, pathname, search } = new URL(url);
      const address = sandbox === undefined ? url : `${sandbox}/_sandbox/load-balancers/${host}${pathname}${search}`;
      try {
        const signal = AbortSignal.timeout(withinSeconds * 1000);
        const answer = await fetch(address, { redirect: 'manual', signal });
        await answer.body?.cancel();
        return { kind: 'answered', status: answer.status };
      } catch (error) {
        return { kind: 'silent', reason: describe(error, withinSeconds) };
      }
    },
  };
}

/** `fetch failed` says nothing; its cause does. */
function describe(error: unknown, withinSeconds: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing within ${withinSeconds} s`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
