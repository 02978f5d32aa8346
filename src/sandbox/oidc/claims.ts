/** The claims of a job's OIDC token, as GitHub makes them. */

import type { JWTPayload } from 'jose';
import type { Admission } from './job.ts';

/** Seconds that a token is good for. */
export const LIFETIME = 300;

/** `iss`, `aud`, `iat`, `nbf`, `exp` and `jti` are the signer's; the rest says which job this is. */
export function buildClaims(admission: Admission): JWTPayload {
  const { job } = admission;
  const [owner = ''] = job.repository.split('/');
  return {
    sub: subjectOf(admission),
    ref: job.ref,
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha: job.sha,
    repository: job.repository,
    repository_id: String(admission.repositoryId),
    repository_owner: owner,
    repository_owner_id: String(admission.ownerId),
    repository_visibility: admission.visibility,
    actor: admission.actor.login,
    actor_id: String(admission.actor.id),
    event_name: job.event,
    head_ref: job.headRef ?? '',
    base_ref: job.baseRef ?? '',
    workflow: admission.workflow,
    workflow_ref: admission.workflowRef,
    workflow_sha: admission.workflowSha,
    job_workflow_ref: job.jobWorkflowRef ?? admission.workflowRef,
    job_workflow_sha: admission.workflowSha,
    run_id: String(admission.runId),
    run_number: String(admission.runNumber),
    run_attempt: String(admission.runAttempt),
    runner_environment: 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  };
}

/** An environment wins over everything, then pull_request, then the ref; colons inside values are escaped. */
function subjectOf(admission: Admission): string {
  const { job } = admission;
  const [owner = '', name = ''] = job.repository.split('/');
  const repository = admission.immutableSubject
    ? `${owner}@${admission.ownerId}/${name}@${admission.repositoryId}`
    : `${owner}/${name}`;
  if (job.environment !== undefined) return `repo:${repository}:environment:${job.environment.replaceAll(':', '%3A')}`;
  if (job.event === 'pull_request') return `repo:${repository}:pull_request`;
  return `repo:${repository}:ref:${job.ref.replaceAll(':', '%3A')}`;
}
