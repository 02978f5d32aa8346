/** Whether a role's trust policy lets somebody take it. */

import { decide } from '../iam/evaluate.ts';
import type { Context } from '../iam/patterns.ts';
import type { IamStore, Role } from '../iam/store.ts';
import { ACCOUNT_ID, type Caller } from '../service.ts';
import type { WebIdentity } from './webIdentity.ts';

/** The claims of GitHub's tokens that AWS offers as condition keys; the others can be had in no trust policy. */
const claimKeys = [
  'sub',
  'aud',
  'actor',
  'actor_id',
  'job_workflow_ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
  'ref',
  'environment',
  'enterprise_id',
] as const;

export function trustsWebIdentity(role: Role, identity: WebIdentity, sessionName: string): boolean {
  const { provider, claims } = identity;
  const context: { [key: string]: string | readonly string[] } = {
    'sts:RoleSessionName': sessionName,
    'aws:FederatedProvider': provider.arn,
    'aws:SecureTransport': 'true',
  };
  for (const key of claimKeys) {
    const value = claims[key];
    if (Array.isArray(value)) context[`${provider.host}:${key}`] = value.map(String);
    else if (value !== undefined) context[`${provider.host}:${key}`] = String(value);
  }
  return allows(role, 'sts:AssumeRoleWithWebIdentity', { type: 'Federated', value: provider.arn }, context);
}

export function trustsCaller(store: IamStore, role: Role, caller: Caller, sessionName: string): boolean {
  const own = caller.roleName === undefined ? undefined : store.roles.get(caller.roleName);
  const arn = own?.arn ?? caller.arn;
  const context = {
    'sts:RoleSessionName': sessionName,
    'aws:PrincipalArn': arn,
    'aws:PrincipalAccount': ACCOUNT_ID,
    'aws:SecureTransport': 'true',
  };
  return allows(role, 'sts:AssumeRole', { type: 'AWS', value: arn }, context);
}

function allows(
  role: Role,
  action: string,
  principal: { readonly type: string; readonly value: string },
  context: Context,
): boolean {
  return decide([role.trust.policy], { action, resource: undefined, principal, context }) === 'allowed';
}
