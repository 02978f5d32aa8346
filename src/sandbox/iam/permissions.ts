/** What a role may do: its inline and attached policies, bounded by its permissions boundary. */

import { ACCOUNT_ID, type Authorization } from '../service.ts';
import { awsManagedPolicy } from './awsManaged.ts';
import type { Policy } from './document.ts';
import { decide, type PolicyRequest } from './evaluate.ts';
import type { Context } from './patterns.ts';
import type { IamStore } from './store.ts';

type Permission =
  | { readonly kind: 'allowed' }
  /** `because` completes AWS's sentence "User … is not authorized to perform … on resource …". */
  | { readonly kind: 'refused'; readonly because: string };

export interface Permissions {
  check(roleName: string, authorization: Authorization, context: Context): Permission;
}

export function createPermissions(store: IamStore): Permissions {
  const managed = (arn: string): Policy => store.policies.get(arn)?.document.policy ?? awsManagedPolicy(arn);

  return {
    check(roleName, { action, resource, conditions }, context) {
      const role = store.roles.get(roleName);
      const identity = role === undefined ? [] : [...role.inline.values()].map(({ policy }) => policy);
      const attached = [...(role?.attached ?? [])].map(managed);
      const request: PolicyRequest = {
        action,
        resource,
        context: {
          'aws:PrincipalAccount': ACCOUNT_ID,
          'aws:SecureTransport': 'true',
          ...(role === undefined ? {} : { 'aws:PrincipalArn': role.arn }),
          ...context,
          ...conditions,
        },
      };
      const verdict = decide([...identity, ...attached], request);
      if (verdict === 'denied') return refused('with an explicit deny in an identity-based policy');
      if (verdict === 'not-allowed') return refused(`because no identity-based policy allows the ${action} action`);
      if (role?.boundary === undefined) return { kind: 'allowed' };
      switch (decide([managed(role.boundary)], request)) {
        case 'allowed':
          return { kind: 'allowed' };
        case 'denied':
          return refused('with an explicit deny in a permissions boundary');
        case 'not-allowed':
          return refused(`because no permissions boundary allows the ${action} action`);
      }
    },
  };
}

function refused(because: string): Permission {
  return { kind: 'refused', because };
}
