/** What GitHub says when it refuses, with the permission that the workflow lacks. */

import { DeployError } from '../errors.ts';
import { statusOf } from './retries.ts';

/** The permission that a path needs beyond `contents: read`, and what we want there. */
const permissions = [
  { path: /\/check-runs/, permission: 'checks', doing: 'the check run of the plan' },
  { path: /\/issues\//, permission: 'pull-requests', doing: 'the comment on the pull request' },
  { path: /\/pulls/, permission: 'pull-requests', doing: 'the pull requests of the commit' },
  { path: /\/deployments/, permission: 'deployments', doing: 'the deployment of the environment' },
] as const;

interface Request {
  readonly method: string;
  readonly url: string;
}

export function describeError(error: unknown, { method, url }: Request): unknown {
  if (!(error instanceof Error) || error instanceof DeployError) return error;
  const status = statusOf(error);
  const words = error.message.split(' - https://')[0] ?? error.message;
  if (status === 401) {
    return new DeployError('permission-missing', `GitHub does not accept the token: ${words}`, {
      fault: 'user',
      hint: 'leave the input `token` out, or give a token that has not expired',
      cause: error,
    });
  }
  if (status === 403 && /not accessible/i.test(words)) return describeDenial(method, url, words, error);
  const what = status === undefined ? 'could not be reached' : `answered ${status}`;
  return new DeployError('internal', `GitHub ${what} to ${method} ${pathOf(url)}: ${words}`, {
    fault: 'github',
    hint: 'run again; https://www.githubstatus.com says whether GitHub has trouble',
    cause: error,
  });
}

function describeDenial(method: string, url: string, words: string, cause: Error): DeployError {
  const known = permissions.find(({ path }) => path.test(url));
  const access = method === 'GET' ? 'read' : 'write';
  const line = known === undefined ? 'contents: read' : `${known.permission}: ${access}`;
  const doing = known?.doing ?? pathOf(url);
  return new DeployError('permission-missing', `GitHub does not let this job ${access} ${doing}: ${words}`, {
    fault: 'user',
    hint: `add to the job in the workflow:\n  permissions:\n    ${line}`,
    cause,
  });
}

/** Without host and query, for people. */
function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
}
