/** The IAM API for roles and the policies on them. */

import type { SandboxClock } from '../clock.ts';
import { numberOf, required, tagsOf, textOf } from '../members.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type Call, type Operation } from '../service.ts';
import { attach, changeRole, createRole, detach, findRole, parseTrust, putInline, removeInline } from './roles.ts';
import type { IamStore, Role } from './store.ts';

export function roleOperations(store: IamStore, clock: SandboxClock): { readonly [name: string]: Operation } {
  /** An operation on the role that the input names, with IAM's condition keys for it. */
  const onRole = (run: (call: Call, roleName: string) => AnswerObject | undefined): Operation => ({
    run: (call) => run(call, required(call.input, 'RoleName')),
    resources: ({ input }) => {
      const name = textOf(input, 'RoleName') ?? '';
      const path = textOf(input, 'Path') ?? '/';
      return [store.roles.get(name)?.arn ?? `arn:aws:iam::${ACCOUNT_ID}:role${path}${name}`];
    },
    conditions: ({ input }) => {
      const role = store.roles.get(textOf(input, 'RoleName') ?? '');
      const boundary = textOf(input, 'PermissionsBoundary') ?? role?.boundary;
      const policy = textOf(input, 'PolicyArn');
      return {
        ...(boundary === undefined ? {} : { 'iam:PermissionsBoundary': boundary }),
        ...(policy === undefined ? {} : { 'iam:PolicyARN': policy }),
      };
    },
  });

  return {
    CreateRole: onRole(({ input }, name) => {
      const request = {
        name,
        path: textOf(input, 'Path'),
        trust: required(input, 'AssumeRolePolicyDocument'),
        description: textOf(input, 'Description'),
        maxSessionDuration: numberOf(input, 'MaxSessionDuration'),
        boundary: textOf(input, 'PermissionsBoundary'),
        tags: tagsOf(input, 'Tags'),
      };
      return { Role: describeRole(createRole(store, request, clock.now())) };
    }),
    GetRole: onRole((_, name) => ({ Role: describeRole(findRole(store, name)) })),
    ListRoles: {
      run: ({ input }) => ({
        Roles: [...store.roles.values()]
          .filter(({ path }) => path.startsWith(textOf(input, 'PathPrefix') ?? '/'))
          .map(describeRole),
        IsTruncated: false,
      }),
    },
    DeleteRole: onRole((_, name) => {
      const role = findRole(store, name);
      if (role.inline.size + role.attached.size > 0) {
        throw new AwsError('DeleteConflict', 'Cannot delete entity, must delete policies first.', 409);
      }
      store.roles.delete(name);
      return undefined;
    }),
    UpdateAssumeRolePolicy: onRole(({ input }, name) => {
      changeRole(store, name, { trust: parseTrust(required(input, 'PolicyDocument')) });
      return undefined;
    }),
    PutRolePermissionsBoundary: onRole(({ input }, name) => {
      changeRole(store, name, { boundary: required(input, 'PermissionsBoundary') });
      return undefined;
    }),
    DeleteRolePermissionsBoundary: onRole((_, name) => {
      changeRole(store, name, { boundary: undefined });
      return undefined;
    }),
    PutRolePolicy: onRole(({ input }, name) => {
      putInline(store, name, required(input, 'PolicyName'), required(input, 'PolicyDocument'));
      return undefined;
    }),
    GetRolePolicy: onRole(({ input }, name) => {
      const policyName = required(input, 'PolicyName');
      const document = findRole(store, name).inline.get(policyName);
      if (document === undefined) {
        throw new AwsError('NoSuchEntity', `The role policy with name ${policyName} cannot be found.`, 404);
      }
      return { RoleName: name, PolicyName: policyName, PolicyDocument: encodeURIComponent(document.text) };
    }),
    ListRolePolicies: onRole((_, name) => ({
      PolicyNames: [...findRole(store, name).inline.keys()],
      IsTruncated: false,
    })),
    DeleteRolePolicy: onRole(({ input }, name) => {
      removeInline(store, name, required(input, 'PolicyName'));
      return undefined;
    }),
    AttachRolePolicy: onRole(({ input }, name) => {
      attach(store, name, required(input, 'PolicyArn'));
      return undefined;
    }),
    DetachRolePolicy: onRole(({ input }, name) => {
      detach(store, name, required(input, 'PolicyArn'));
      return undefined;
    }),
    ListAttachedRolePolicies: onRole((_, name) => ({
      AttachedPolicies: [...findRole(store, name).attached].map((arn) => ({
        PolicyName: arn.slice(arn.lastIndexOf('/') + 1),
        PolicyArn: arn,
      })),
      IsTruncated: false,
    })),
  };
}

/** IAM sends policy documents URL-encoded. */
function describeRole(role: Role): AnswerObject {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: role.arn,
    CreateDate: role.createdAt,
    AssumeRolePolicyDocument: encodeURIComponent(role.trust.text),
    Description: role.description,
    MaxSessionDuration: role.maxSessionDuration,
    PermissionsBoundary:
      role.boundary === undefined
        ? undefined
        : { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: role.boundary },
    Tags: role.tags,
  };
}
