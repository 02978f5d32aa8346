/** What a person allows beyond what the file's own keys need: for CloudFormation to make, for the stacks' roles to use. */

import { pseudo } from '../model.ts';
import type { Statement } from '../policy.ts';
import type { BootstrapRequest } from './request.ts';

/** With them a template could leave its bounds: they are never allowed as a whole. */
export const neverAllowed = ['account', 'cloudformation', 'iam', 'organizations', 'sso', 'sts'];

/** Everything of each service, in the region of the stacks and where AWS keeps what knows no region. */
export function allowedStatements({ allowed = [] }: BootstrapRequest): readonly Statement[] {
  if (allowed.length === 0) return [];
  return [
    {
      sid: 'UseWhatIsAllowed',
      actions: [...new Set(allowed)].map((service) => `${service}:*`),
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': [pseudo.region, 'us-east-1'] } },
    },
  ];
}
