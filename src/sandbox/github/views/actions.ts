/** Check runs, deployments and workflow runs as the API shows them. */

import type { Annotation, CheckRun, Deployment, DeploymentStatus, Repository, WorkflowRun } from '../store.ts';
import { type Addresses, nodeId } from './addresses.ts';
import { viewRepository } from './repository.ts';
import { viewActionsApp, viewUser } from './user.ts';

export function viewCheck(addresses: Addresses, repository: Repository, check: CheckRun): object {
  const url = addresses.api(repository, `/check-runs/${check.id}`);
  return {
    id: check.id,
    node_id: nodeId('CR', check.id),
    name: check.name,
    head_sha: check.head,
    external_id: check.externalId,
    url,
    html_url: addresses.html(repository, `/runs/${check.id}`),
    details_url: check.detailsUrl ?? addresses.html(repository, `/runs/${check.id}`),
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt.toISOString(),
    completed_at: check.completedAt?.toISOString() ?? null,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: repository.id },
    app: viewActionsApp(addresses),
    pull_requests: [...repository.pulls.values()]
      .filter((pull) => pull.head === check.head && pull.fork === undefined)
      .map((pull) => viewPullReference(addresses, repository, pull.number)),
  };
}

export function viewAnnotation(addresses: Addresses, repository: Repository, head: string, from: Annotation): object {
  return {
    path: from.path,
    start_line: from.startLine,
    end_line: from.endLine,
    start_column: null,
    end_column: null,
    annotation_level: from.level,
    title: from.title,
    message: from.message,
    raw_details: null,
    blob_href: addresses.html(repository, `/blob/${head}/${from.path}`),
  };
}

export function viewDeployment(addresses: Addresses, repository: Repository, deployment: Deployment): object {
  const url = addresses.api(repository, `/deployments/${deployment.id}`);
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: viewUser(addresses, deployment.creator),
    created_at: deployment.createdAt.toISOString(),
    updated_at: deployment.updatedAt.toISOString(),
    statuses_url: `${url}/statuses`,
    repository_url: addresses.api(repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: deployment.creator.type === 'Bot' ? viewActionsApp(addresses) : null,
  };
}

export function viewStatus(addresses: Addresses, repository: Repository, status: DeploymentStatus): object {
  const deployment = addresses.api(repository, `/deployments/${status.deployment}`);
  const at = status.createdAt.toISOString();
  return {
    url: `${deployment}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: viewUser(addresses, status.creator),
    description: status.description,
    environment: status.environment,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    target_url: status.logUrl,
    created_at: at,
    updated_at: at,
    deployment_url: deployment,
    repository_url: addresses.api(repository),
    performed_via_github_app: status.creator.type === 'Bot' ? viewActionsApp(addresses) : null,
  };
}

export function viewRun(addresses: Addresses, repository: Repository, run: WorkflowRun): object {
  const url = addresses.api(repository, `/actions/runs/${run.id}`);
  const home = viewRepository(addresses, repository);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    check_suite_id: repository.id,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    display_title: run.title,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: repository.id,
    url,
    html_url: addresses.html(repository, `/actions/runs/${run.id}`),
    pull_requests: run.pullRequest === undefined ? [] : [viewPullReference(addresses, repository, run.pullRequest)],
    created_at: run.createdAt.toISOString(),
    updated_at: run.updatedAt.toISOString(),
    run_started_at: run.createdAt.toISOString(),
    actor: viewUser(addresses, run.actor),
    triggering_actor: viewUser(addresses, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: addresses.api(repository, `/check-suites/${repository.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: addresses.api(repository, `/actions/workflows/${repository.id}`),
    head_commit: null,
    repository: home,
    head_repository: home,
  };
}

function viewPullReference(addresses: Addresses, repository: Repository, number: number): object {
  const pull = repository.pulls.get(number);
  const repo = { id: repository.id, url: addresses.api(repository), name: repository.name };
  return {
    id: pull?.id ?? 0,
    number,
    url: addresses.api(repository, `/pulls/${number}`),
    head: { ref: pull?.headBranch ?? '', sha: pull?.head ?? '', repo },
    base: { ref: pull?.baseBranch ?? '', sha: pull?.base ?? '', repo },
  };
}
