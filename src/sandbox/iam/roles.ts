/** Making, changing and removing roles, for the API and for CloudFormation alike. */

import { randomBytes } from 'node:crypto';
import type { Json } from '../../template/model.ts';
import { ACCOUNT_ID, AwsError } from '../service.ts';
import { isAwsManaged } from './awsManaged.ts';
import { type Policy, parsePolicy } from './document.ts';
import type { Document, IamStore, Role, Tag } from './store.ts';

const GITHUB = 'token.actions.githubusercontent.com';

export interface RoleRequest {
  readonly name: string;
  readonly path: string | undefined;
  readonly trust: Json | undefined;
  readonly description: string | undefined;
  readonly maxSessionDuration: number | undefined;
  readonly boundary: string | undefined;
  readonly tags: readonly Tag[];
}

/** Throws EntityAlreadyExists, MalformedPolicyDocument, ValidationError or NoSuchEntity, as IAM does. */
export function createRole(store: IamStore, request: RoleRequest, now: Date): Role {
  if (!/^[\w+=,.@-]{1,64}$/.test(request.name)) {
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${request.name}' at 'roleName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+ and have length less than or equal to 64`,
    );
  }
  if (store.roles.has(request.name)) {
    throw new AwsError('EntityAlreadyExists', `Role with name ${request.name} already exists.`, 409);
  }
  const maxSessionDuration = request.maxSessionDuration ?? 3600;
  if (maxSessionDuration < 3600 || maxSessionDuration > 43200) {
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '${maxSessionDuration}' at 'maxSessionDuration' failed to satisfy constraint: Member must be between 3600 and 43200`,
    );
  }
  requirePolicy(store, request.boundary);
  const path = request.path ?? '/';
  const role: Role = {
    name: request.name,
    path,
    arn: `arn:aws:iam::${ACCOUNT_ID}:role${path}${request.name}`,
    id: `AROA${randomBytes(9).toString('hex').toUpperCase().slice(0, 17)}`,
    createdAt: now,
    trust: parseTrust(request.trust),
    description: request.description,
    maxSessionDuration,
    boundary: request.boundary,
    tags: request.tags,
    inline: new Map(),
    attached: new Set(),
  };
  store.roles.set(role.name, role);
  return role;
}

export function findRole(store: IamStore, name: string): Role {
  const role = store.roles.get(name);
  if (role === undefined) throw new AwsError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
  return role;
}

export function changeRole(store: IamStore, name: string, change: Partial<Role>): Role {
  const role: Role = { ...findRole(store, name), ...change };
  store.roles.set(name, role);
  return role;
}

export function putInline(store: IamStore, roleName: string, policyName: string, document: Json | undefined): void {
  const { inline } = findRole(store, roleName);
  changeRole(store, roleName, { inline: new Map([...inline, [policyName, readDocument(document)]]) });
}

export function removeInline(store: IamStore, roleName: string, policyName: string): void {
  const inline = new Map(findRole(store, roleName).inline);
  if (!inline.delete(policyName)) {
    throw new AwsError('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
  }
  changeRole(store, roleName, { inline });
}

export function attach(store: IamStore, roleName: string, policyArn: string): void {
  requirePolicy(store, policyArn);
  changeRole(store, roleName, { attached: new Set([...findRole(store, roleName).attached, policyArn]) });
}

export function detach(store: IamStore, roleName: string, policyArn: string): void {
  const attached = new Set(findRole(store, roleName).attached);
  if (!attached.delete(policyArn)) {
    throw new AwsError('NoSuchEntity', `Policy ${policyArn} was not found.`, 404);
  }
  changeRole(store, roleName, { attached });
}

/** IAM gives documents back as they were written. */
export function readDocument(document: Json | undefined): Document {
  return { policy: parsePolicy(document), text: typeof document === 'string' ? document : JSON.stringify(document) };
}

/** IAM refuses a role that trusts GitHub without looking at the subject: anybody on GitHub could take it. */
export function parseTrust(document: Json | undefined): Document {
  const trust = readDocument(document);
  if (trust.policy.some((statement) => trustsAllOfGitHub(statement))) {
    throw new AwsError(
      'MalformedPolicyDocument',
      `Trust policies for ${GITHUB} must evaluate the condition key ${GITHUB}:sub.`,
    );
  }
  return trust;
}

function trustsAllOfGitHub(statement: Policy[number]): boolean {
  return (
    statement.effect === 'Allow' &&
    (statement.principals ?? []).some(({ type, value }) => type === 'Federated' && value.endsWith(GITHUB)) &&
    !statement.conditions.some(({ key }) => key.toLowerCase() === `${GITHUB}:sub`)
  );
}

/** Policies that AWS manages exist, even those whose contents are not known here. */
function requirePolicy(store: IamStore, arn: string | undefined): void {
  if (arn === undefined || isAwsManaged(arn) || store.policies.has(arn)) return;
  throw new AwsError('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`, 404);
}
