/** Deployments of the repository: what GitHub shows on the pull request and under Environments. */

import { DeployError } from '../errors.ts';
import type { Deployments } from '../ports.ts';
import type { RepositoryClient } from './client.ts';

export interface JobRun {
  readonly id: number;
  readonly url: string;
}

/** GitHub cuts no description: it refuses a longer one. */
const descriptionLimit = 140;

/**
 * Begins our descriptions. GitHub itself calls the deployment of a job a success whenever the job is green, also when it
 * deployed nothing; such a status has no description, and that of another program has another one.
 */
const mark = 'inferloop: ';

/** How many deployments are looked through for the last success. */
const lookBack = 100;

export function createDeployments(connect: () => Promise<RepositoryClient>, run: JobRun | undefined): Deployments {
  return {
    async adopt(environment, sha) {
      const client = await connect();
      return (await findOwn(client, environment, sha, run)) ?? (await create(client, environment, sha));
    },
    async update(id, state, { description, environmentUrl }) {
      const { octokit, owner, repo } = await connect();
      await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state,
        description: `${mark}${description}`.slice(0, descriptionLimit),
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
        ...(run === undefined ? {} : { log_url: run.url }),
      });
    },
    async lastSuccess(environment) {
      const { octokit, owner, repo } = await connect();
      const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: lookBack });
      for (const deployment of data) {
        const statuses = await readStatuses({ octokit, owner, repo }, deployment.id);
        if (statuses.some((status) => status.state === 'success' && status.description?.startsWith(mark))) {
          return deployment.sha;
        }
      }
      return undefined;
    },
  };
}

/** The deployment that a job's `environment:` makes has a status whose log is the run. */
async function findOwn(
  client: RepositoryClient,
  environment: string,
  sha: string,
  run: JobRun | undefined,
): Promise<number | undefined> {
  if (run === undefined) return undefined;
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, sha, per_page: 30 });
  for (const deployment of data) {
    const statuses = await readStatuses(client, deployment.id);
    const logs = statuses.flatMap((status) => [status.log_url, status.target_url]);
    if (logs.some((url) => new RegExp(`/runs/${run.id}(/|$)`).test(url ?? ''))) return deployment.id;
  }
  return undefined;
}

async function readStatuses({ octokit, owner, repo }: RepositoryClient, id: number) {
  return octokit.paginate(octokit.rest.repos.listDeploymentStatuses, { owner, repo, deployment_id: id, per_page: 100 });
}

async function create({ octokit, owner, repo }: RepositoryClient, environment: string, sha: string): Promise<number> {
  const { data } = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref: sha,
    environment,
    auto_merge: false,
    required_contexts: [],
  });
  if ('id' in data) return data.id;
  throw new DeployError('internal', `GitHub made no deployment of ${sha}: ${data.message ?? 'no reason given'}`, {
    fault: 'github',
  });
}
