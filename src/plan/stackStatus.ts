/** What can be planned and applied on a stack in a given state. */

export type StackVerdict =
  /** There is none, or only the shell that an unexecuted change set left. */
  | { readonly kind: 'create' }
  /** Its first creation failed: it must be removed before it can be made. */
  | { readonly kind: 'recreate' }
  | { readonly kind: 'update' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'broken'; readonly hint: string };

const steady = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
];

/** `status` as DescribeStacks says it; undefined: no such stack. */
export function decideStack(status: string | undefined): StackVerdict {
  if (status === undefined || status === 'DELETE_COMPLETE' || status === 'REVIEW_IN_PROGRESS')
    return { kind: 'create' };
  if (status === 'ROLLBACK_COMPLETE') return { kind: 'recreate' };
  if (steady.includes(status)) return { kind: 'update' };
  if (status.endsWith('_IN_PROGRESS')) return { kind: 'busy' };
  return { kind: 'broken', hint: hintFor(status) };
}

/** Whether a stack in this state is what its last executed change set made of it; after a rollback it is not. */
export function keepsLastChange(status: string): boolean {
  return ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'].includes(status);
}

function hintFor(status: string): string {
  switch (status) {
    case 'UPDATE_ROLLBACK_FAILED':
      return 'continue the rollback in the CloudFormation console (Stack actions → Continue update rollback), then run this again';
    case 'UPDATE_FAILED':
      return 'roll the stack back in the CloudFormation console (Stack actions → Roll back), then run this again';
    case 'CREATE_FAILED':
    case 'ROLLBACK_FAILED':
    case 'DELETE_FAILED':
      return 'its first creation or its deletion did not end; delete the stack in the CloudFormation console, then run this again';
    default:
      return 'look at its last events in the CloudFormation console';
  }
}
