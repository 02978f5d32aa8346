/** Connects the ports that GitHub answers for one repository; nothing is loaded or asked before it is used. */

import type { Checks, Deployments, PullRequests } from '../ports.ts';
import { createChecks } from './checks.ts';
import { type ClientSettings, createOctokit, type RepositoryClient } from './client.ts';
import { createDeployments, type JobRun } from './deployments.ts';
import { createPullRequests } from './pullRequests.ts';

export interface GitHubConnection extends ClientSettings {
  /** `owner/name`. */
  readonly repository: string;
  /** The run whose deployment is adopted; undefined in a terminal. */
  readonly run: JobRun | undefined;
}

export interface GitHub {
  readonly pullRequests: PullRequests;
  readonly checks: Checks;
  readonly deployments: Deployments;
}

export function connectGitHub(connection: GitHubConnection): GitHub {
  const [owner = '', repo = ''] = connection.repository.split('/');
  let connected: Promise<RepositoryClient> | undefined;
  const connect = () => {
    connected ??= createOctokit(connection).then((octokit) => ({ octokit, owner, repo }));
    return connected;
  };
  return {
    pullRequests: createPullRequests(connect),
    checks: createChecks(connect),
    deployments: createDeployments(connect, connection.run),
  };
}
