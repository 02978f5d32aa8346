/** Routes of deployments, their statuses and workflow runs. */

import { addStatus, statusesOf } from '../deploymentStatuses.ts';
import { GitHubError, invalid, notFound } from '../error.ts';
import {
  authorOf,
  created,
  list,
  numberParam,
  ok,
  onRepository,
  type RepositoryRequest,
  type Route,
  requiredText,
  text,
} from '../route.ts';
import type { Deployment } from '../store.ts';
import { viewDeployment, viewRun, viewStatus } from '../views/actions.ts';

const read = [['deployments', 'read']] as const;
const write = [['deployments', 'write']] as const;
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];

export const deploymentRoutes: readonly Route[] = [
  onRepository('GET', '/deployments', 'ListDeployments', read, ({ addresses, repository, query }) => {
    const found = [...repository.deployments.values()].filter((deployment) =>
      (['sha', 'ref', 'task', 'environment'] as const).every((key) => [deployment[key], null].includes(query.get(key))),
    );
    return list(found.toReversed().map((deployment) => viewDeployment(addresses, repository, deployment)));
  }),
  onRepository('POST', '/deployments', 'CreateDeployment', write, async (request) => {
    const { body, store, clock, repository, actor } = request;
    const ref = requiredText(body, 'ref', 'Deployment');
    const sha = await repository.git.resolve(ref);
    if (sha === undefined) throw new GitHubError(422, `No ref found for: ${ref}`);
    const environment = text(body, 'environment', 'Deployment') ?? 'production';
    const now = clock.now();
    const deployment: Deployment = {
      id: store.nextId(),
      sha,
      ref,
      task: text(body, 'task', 'Deployment') ?? 'deploy',
      environment,
      description: text(body, 'description', 'Deployment') ?? null,
      payload: body.payload ?? '',
      creator: authorOf(actor),
      transient: body.transient_environment === true,
      production: body.production_environment === true || environment === 'production',
      jobId: undefined,
      createdAt: now,
      updatedAt: now,
    };
    repository.deployments.set(deployment.id, deployment);
    return created(viewDeployment(request.addresses, repository, deployment));
  }),
  onRepository('GET', '/deployments/{deployment_id}', 'GetDeployment', read, (request) =>
    ok(viewDeployment(request.addresses, request.repository, deploymentOf(request))),
  ),
  onRepository('GET', '/deployments/{deployment_id}/statuses', 'ListDeploymentStatuses', read, (request) => {
    const { addresses, repository } = request;
    const newestFirst = statusesOf(repository, deploymentOf(request)).toReversed();
    return list(newestFirst.map((status) => viewStatus(addresses, repository, status)));
  }),
  onRepository('POST', '/deployments/{deployment_id}/statuses', 'CreateDeploymentStatus', write, (request) => {
    const { body, repository, actor } = request;
    const state = requiredText(body, 'state', 'DeploymentStatus');
    if (!states.includes(state)) throw invalid({ resource: 'DeploymentStatus', field: 'state', code: 'custom' });
    const description = text(body, 'description', 'DeploymentStatus') ?? '';
    if ([...description].length > 140) {
      const message = 'description is too long (maximum is 140 characters)';
      throw invalid({ resource: 'DeploymentStatus', code: 'custom', field: 'description', message });
    }
    const status = addStatus(request, repository, deploymentOf(request), {
      state,
      description,
      environmentUrl: text(body, 'environment_url', 'DeploymentStatus') ?? '',
      logUrl: text(body, 'log_url', 'DeploymentStatus') ?? text(body, 'target_url', 'DeploymentStatus') ?? '',
      creator: authorOf(actor),
      autoInactive: body.auto_inactive !== false,
    });
    return created(viewStatus(request.addresses, repository, status));
  }),
  onRepository('GET', '/actions/runs/{run_id}', 'GetWorkflowRun', [['actions', 'read']], (request) => {
    const run = request.repository.runs.get(numberParam(request, 'run_id'));
    if (run === undefined) throw notFound();
    return ok(viewRun(request.addresses, request.repository, run));
  }),
];

function deploymentOf(request: RepositoryRequest): Deployment {
  const deployment = request.repository.deployments.get(numberParam(request, 'deployment_id'));
  if (deployment === undefined) throw notFound();
  return deployment;
}
