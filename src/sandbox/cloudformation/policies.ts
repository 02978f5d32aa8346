/** What becomes of a resource that a template no longer has, or that is replaced. */

import type { ResourceDeclaration } from '../../template/model.ts';

export type Policy = 'Delete' | 'Retain' | 'Snapshot';

function policyOf(declared: string | undefined): Policy | undefined {
  if (declared === 'Snapshot') return 'Snapshot';
  if (declared === 'Retain' || declared === 'RetainExceptOnCreate') return 'Retain';
  return declared === undefined ? undefined : 'Delete';
}

/** Databases are kept as a snapshot unless the template says otherwise. */
export function deletionPolicy(declaration: ResourceDeclaration): Policy {
  const database =
    declaration.Type === 'AWS::RDS::DBCluster' ||
    (declaration.Type === 'AWS::RDS::DBInstance' && declaration.Properties?.DBClusterIdentifier === undefined);
  return policyOf(declaration.DeletionPolicy) ?? (database ? 'Snapshot' : 'Delete');
}

export function replacementPolicy(declaration: ResourceDeclaration): Policy {
  return policyOf(declaration.UpdateReplacePolicy) ?? 'Delete';
}

/** When the creation of a stack is rolled back, only `Retain` keeps what was made. */
export function keptOnRollback(declaration: ResourceDeclaration): boolean {
  return declaration.DeletionPolicy === 'Retain';
}
