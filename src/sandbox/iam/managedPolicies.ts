/** The account's own managed policies. */

import { randomBytes } from 'node:crypto';
import type { Json } from '../../template/model.ts';
import { ACCOUNT_ID, AwsError } from '../service.ts';
import { readDocument } from './roles.ts';
import type { IamStore, ManagedPolicy } from './store.ts';

export interface ManagedPolicyRequest {
  readonly name: string;
  readonly path: string | undefined;
  readonly description: string | undefined;
  readonly document: Json | undefined;
}

export function createManagedPolicy(store: IamStore, request: ManagedPolicyRequest, now: Date): ManagedPolicy {
  const path = request.path ?? '/';
  const arn = `arn:aws:iam::${ACCOUNT_ID}:policy${path}${request.name}`;
  if (store.policies.has(arn)) {
    throw new AwsError(
      'EntityAlreadyExists',
      `A policy called ${request.name} already exists. Duplicate names are not allowed.`,
      409,
    );
  }
  const policy: ManagedPolicy = {
    arn,
    name: request.name,
    path,
    id: `ANPA${randomBytes(9).toString('hex').toUpperCase().slice(0, 17)}`,
    createdAt: now,
    description: request.description,
    document: readDocument(request.document),
  };
  store.policies.set(arn, policy);
  return policy;
}

export function findManagedPolicy(store: IamStore, arn: string): ManagedPolicy {
  const policy = store.policies.get(arn);
  if (policy === undefined) throw new AwsError('NoSuchEntity', `Policy ${arn} was not found.`, 404);
  return policy;
}

/** IAM keeps a policy as long as a role has it. */
export function removeManagedPolicy(store: IamStore, arn: string): void {
  findManagedPolicy(store, arn);
  if ([...store.roles.values()].some(({ attached }) => attached.has(arn))) {
    throw new AwsError('DeleteConflict', 'Cannot delete a policy attached to entities.', 409);
  }
  store.policies.delete(arn);
}
