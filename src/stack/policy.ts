/** IAM policy documents: who may do what on which resources. */

import type { Json, JsonObject } from '../template/model.ts';
import type { Resolvable } from './resolvable.ts';

export type Condition = { readonly [operator: string]: { readonly [key: string]: Json } };

export interface Statement {
  readonly sid?: string;
  readonly effect?: 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly Resolvable<string>[];
  readonly condition?: Condition;
}

export function policyDocument(statements: readonly Statement[]): JsonObject {
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ sid, effect = 'Allow', actions, resources, condition }) => ({
      ...(sid === undefined ? {} : { Sid: sid }),
      Effect: effect,
      Action: [...actions].sort(),
      Resource: resources,
      ...(condition === undefined ? {} : { Condition: condition }),
    })),
  };
}

/** Lets a service of AWS assume the role. */
export function trustService(principal: string, condition?: Condition): JsonObject {
  return trust({ Service: principal }, 'sts:AssumeRole', condition);
}

export function trust(principal: JsonObject, action: string, condition?: Condition): JsonObject {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: principal,
        Action: action,
        ...(condition === undefined ? {} : { Condition: condition }),
      },
    ],
  };
}
