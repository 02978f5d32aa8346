/** How a deployment's state is kept: statuses are only ever added, and a success makes the earlier ones inactive. */

import type { SandboxClock } from '../clock.ts';
import type { Deployment, DeploymentStatus, Repository, Store, User } from './store.ts';

export interface NewStatus {
  readonly state: string;
  readonly description?: string;
  readonly environmentUrl?: string;
  readonly logUrl?: string;
  readonly creator: User;
  /** GitHub's default: earlier deployments of the environment that are neither transient nor production end. */
  readonly autoInactive?: boolean;
}

export function addStatus(
  { store, clock }: { readonly store: Store; readonly clock: SandboxClock },
  repository: Repository,
  deployment: Deployment,
  status: NewStatus,
): DeploymentStatus {
  const now = clock.now();
  const added: DeploymentStatus = {
    id: store.nextId(),
    deployment: deployment.id,
    state: status.state,
    description: status.description ?? '',
    environment: deployment.environment,
    environmentUrl: status.environmentUrl ?? '',
    logUrl: status.logUrl ?? '',
    creator: status.creator,
    createdAt: now,
  };
  repository.statuses.set(added.id, added);
  repository.deployments.set(deployment.id, { ...deployment, updatedAt: now });
  if (status.state !== 'success' || status.autoInactive === false) return added;
  for (const other of repository.deployments.values()) {
    const ended = other.environment === deployment.environment && other.id < deployment.id;
    if (!ended || other.transient || other.production) continue;
    if (lastStatus(repository, other)?.state !== 'success') continue;
    addStatus({ store, clock }, repository, other, { state: 'inactive', creator: status.creator });
  }
  return added;
}

export function statusesOf(repository: Repository, deployment: Deployment): readonly DeploymentStatus[] {
  return [...repository.statuses.values()].filter((status) => status.deployment === deployment.id);
}

export function lastStatus(repository: Repository, deployment: Deployment): DeploymentStatus | undefined {
  return statusesOf(repository, deployment).at(-1);
}
