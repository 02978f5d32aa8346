/** The IAM API for the account's managed policies. */

import type { SandboxClock } from '../clock.ts';
import { required, textOf } from '../members.ts';
import { ACCOUNT_ID, type AnswerObject, type Call, type Operation } from '../service.ts';
import { createManagedPolicy, findManagedPolicy, removeManagedPolicy } from './managedPolicies.ts';
import type { IamStore, ManagedPolicy } from './store.ts';

/** A policy has one version here: v1. */
const VERSION = 'v1';

export function policyOperations(store: IamStore, clock: SandboxClock): { readonly [name: string]: Operation } {
  const resources = ({ input }: Call) => [textOf(input, 'PolicyArn') ?? '*'];
  const describe = (policy: ManagedPolicy): AnswerObject => ({
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: VERSION,
    AttachmentCount: [...store.roles.values()].filter(({ attached }) => attached.has(policy.arn)).length,
    IsAttachable: true,
    CreateDate: policy.createdAt,
    UpdateDate: policy.createdAt,
    Description: policy.description,
  });

  return {
    CreatePolicy: {
      resources: ({ input }) => [
        `arn:aws:iam::${ACCOUNT_ID}:policy${textOf(input, 'Path') ?? '/'}${textOf(input, 'PolicyName') ?? ''}`,
      ],
      run: ({ input }) => {
        const request = {
          name: required(input, 'PolicyName'),
          path: textOf(input, 'Path'),
          description: textOf(input, 'Description'),
          document: required(input, 'PolicyDocument'),
        };
        return { Policy: describe(createManagedPolicy(store, request, clock.now())) };
      },
    },
    GetPolicy: {
      resources,
      run: ({ input }) => ({ Policy: describe(findManagedPolicy(store, required(input, 'PolicyArn'))) }),
    },
    GetPolicyVersion: {
      resources,
      run: ({ input }) => {
        const policy = findManagedPolicy(store, required(input, 'PolicyArn'));
        return {
          PolicyVersion: {
            Document: encodeURIComponent(policy.document.text),
            VersionId: VERSION,
            IsDefaultVersion: true,
            CreateDate: policy.createdAt,
          },
        };
      },
    },
    ListPolicies: {
      run: () => ({ Policies: [...store.policies.values()].map(describe), IsTruncated: false }),
    },
    DeletePolicy: {
      resources,
      run: ({ input }) => {
        removeManagedPolicy(store, required(input, 'PolicyArn'));
        return undefined;
      },
    },
  };
}
