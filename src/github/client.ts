/** The GitHub client: address, token, retries and errors in one place, loaded when first used. */

import type { Clock } from '../ports.ts';
import { describeError } from './errors.ts';
import { secondsBeforeRetry } from './retries.ts';

export interface ClientSettings {
  /** `https://api.github.com`, or that of an Enterprise server or the sandbox. */
  readonly apiUrl: string;
  readonly token: string;
  readonly clock: Clock;
}

type Octokit = Awaited<ReturnType<typeof createOctokit>>;

/** The client, and the repository as every call wants it. */
export interface RepositoryClient {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

/** The package's main module would read the event of the environment; its `utils` are the client alone. */
export async function createOctokit({ apiUrl, token, clock }: ClientSettings) {
  const { GitHub } = await import('@actions/github/lib/utils');
  const octokit = new GitHub({ auth: token, baseUrl: apiUrl, userAgent: 'inferloop-deploy/1' });
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(options);
      } catch (error) {
        const seconds = secondsBeforeRetry(error, options.method, attempt);
        if (seconds === undefined || clock.cancelled()) throw describeError(error, options);
        await clock.sleep(seconds);
      }
    }
  });
  return octokit;
}
