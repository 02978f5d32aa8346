/** The bound of every role of a stack: a path, and a policy that limits what the role can ever do. */

import { type Parameter, PERMISSIONS_BOUNDARY, pseudo, ref } from './model.ts';

/** Where the roles of bootstrap itself are; `executionRole` may not touch them. */
export const BOOTSTRAP_PATH = '/inferloop/';

/** The execution role of bootstrap may make roles under this path only. */
export function rolePath(project: string): string {
  return `${BOOTSTRAP_PATH}${project}/`;
}

export function executionRoleName(project: string): string {
  return `${project}-execution`;
}

export function boundaryName(project: string): string {
  return `${project}-boundary`;
}

/**
 * What the parameter `PermissionsBoundary` gets unless the file names another: the policy that bootstrap made beside its execution role. Empty for
 * every other role, and for none: then nothing demands a boundary.
 */
export function boundaryOf(executionRole: string | undefined): string {
  const [, account, project] =
    /^(arn:[^:]+:iam::\d+:)role\/inferloop\/([^/]+)-execution$/.exec(executionRole ?? '') ?? [];
  return account === undefined || project === undefined
    ? ''
    : `${account}policy${BOOTSTRAP_PATH}${boundaryName(project)}`;
}

const parameter: Parameter = {
  logicalId: PERMISSIONS_BOUNDARY,
  declaration: {
    Type: 'String',
    Default: '',
    Description: 'ARN of the policy that bounds every role of this stack; the execution role of bootstrap demands it.',
  },
};

const condition = 'HasPermissionsBoundary';

/** A parameter and not a constant: a stack that is made without the roles of bootstrap has no such policy. */
export const boundary = {
  parameter,
  conditions: { [condition]: { 'Fn::Not': [{ 'Fn::Equals': [ref(parameter), ''] }] } },
  value: { 'Fn::If': [condition, ref(parameter), pseudo.noValue] },
} as const;
