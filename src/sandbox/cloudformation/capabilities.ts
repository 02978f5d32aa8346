/** The acknowledgement that CloudFormation wants before it makes IAM resources. */

import type { Template } from '../../template/model.ts';
import { AwsError } from '../service.ts';

/** Types of IAM and the property that gives them a name of one's own. */
const named: { readonly [type: string]: string | undefined } = {
  'AWS::IAM::AccessKey': undefined,
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Policy': undefined,
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::UserToGroupAddition': undefined,
};

export interface NeededCapabilities {
  readonly capability: 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | undefined;
  /** The types that need it. */
  readonly types: readonly string[];
}

export function neededCapabilities(template: Template): NeededCapabilities {
  const resources = Object.values(template.Resources).filter(({ Type }) => Object.hasOwn(named, Type));
  const own = resources.filter(({ Type, Properties }) => {
    const property = named[Type];
    return property !== undefined && Properties?.[property] !== undefined;
  });
  const types = [...new Set(resources.map(({ Type }) => Type))].sort();
  if (resources.length === 0) return { capability: undefined, types };
  return { capability: own.length > 0 ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM', types };
}

export function checkCapabilities(template: Template, given: readonly string[]): void {
  const { capability } = neededCapabilities(template);
  if (capability === undefined || given.includes(capability) || given.includes('CAPABILITY_NAMED_IAM')) return;
  throw new AwsError('InsufficientCapabilitiesException', `Requires capabilities : [${capability}]`);
}
