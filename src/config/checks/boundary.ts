/** Check of the policy that bounds the roles: IAM takes one of the account itself, or of AWS. */

import type { Config } from '../model.ts';
import type { Finding } from './finding.ts';

export function checkBoundary({ account, environment, security }: Config): readonly Finding[] {
  const { permissionsBoundary: boundary } = security;
  const owner = boundary?.split(':')[4];
  if (owner === undefined || owner === 'aws' || account === undefined || owner === account) return [];
  return [
    {
      severity: 'error',
      paths: [
        ['security', 'permissions_boundary'],
        ['environments', environment, 'account'],
      ],
      message: `${boundary} belongs to account ${owner}, and \`${environment}\` to ${account}`,
      hint: 'name a policy of the same account; each environment can have its own',
    },
  ];
}
