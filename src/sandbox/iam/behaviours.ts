/** What CloudFormation makes of IAM's resource types: roles and policies that really bind. */

import type { JsonObject } from '../../template/model.ts';
import type { BehaviourContext, Behaviours, Made } from '../behaviour.ts';
import { numberOf, objectOf, objectsOf, tagsOf, textOf, textsOf } from '../members.ts';
import { createManagedPolicy, removeManagedPolicy } from './managedPolicies.ts';
import { createProvider } from './providers.ts';
import {
  attach,
  changeRole,
  createRole,
  detach,
  findRole,
  parseTrust,
  putInline,
  readDocument,
  removeInline,
} from './roles.ts';
import type { IamStore } from './store.ts';

/** IAM takes 64 characters; CloudFormation keeps the random end of its names. */
const NAME_LENGTH = 64;
const RANDOM_LENGTH = 13;

export function iamBehaviours(store: IamStore): Behaviours {
  return {
    'AWS::IAM::Role': {
      create(properties, context) {
        const request = {
          name: textOf(properties, 'RoleName') ?? shortName(context),
          path: textOf(properties, 'Path'),
          trust: objectOf(properties, 'AssumeRolePolicyDocument'),
          description: textOf(properties, 'Description'),
          maxSessionDuration: numberOf(properties, 'MaxSessionDuration'),
          boundary: textOf(properties, 'PermissionsBoundary'),
          tags: tagsOf(properties, 'Tags'),
        };
        const role = createRole(store, request, context.clock.now());
        applyPolicies(store, role.name, properties);
        return madeRole(store, role.name);
      },
      update(name, properties) {
        changeRole(store, name, {
          trust: parseTrust(objectOf(properties, 'AssumeRolePolicyDocument')),
          description: textOf(properties, 'Description'),
          maxSessionDuration: numberOf(properties, 'MaxSessionDuration') ?? 3600,
          boundary: textOf(properties, 'PermissionsBoundary'),
          tags: tagsOf(properties, 'Tags'),
          inline: new Map(),
          attached: new Set(),
        });
        applyPolicies(store, name, properties);
        return madeRole(store, name);
      },
      remove(name) {
        store.roles.delete(name);
      },
    },
    'AWS::IAM::Policy': {
      create(properties, context) {
        applyInline(store, properties);
        return { physicalId: context.generatedName, attributes: { Id: context.generatedName } };
      },
      update(physicalId, properties, previous) {
        withdrawInline(store, previous);
        applyInline(store, properties);
        return { physicalId, attributes: { Id: physicalId } };
      },
      remove: (_, properties) => withdrawInline(store, properties),
    },
    'AWS::IAM::ManagedPolicy': {
      create(properties, context) {
        const request = {
          name: textOf(properties, 'ManagedPolicyName') ?? context.generatedName,
          path: textOf(properties, 'Path'),
          description: textOf(properties, 'Description'),
          document: objectOf(properties, 'PolicyDocument'),
        };
        const { arn } = createManagedPolicy(store, request, context.clock.now());
        for (const role of textsOf(properties, 'Roles')) attach(store, role, arn);
        return { physicalId: arn, attributes: { PolicyArn: arn } };
      },
      update(arn, properties, previous) {
        const policy = store.policies.get(arn);
        if (policy !== undefined) {
          store.policies.set(arn, { ...policy, document: readDocument(objectOf(properties, 'PolicyDocument')) });
        }
        for (const role of textsOf(previous, 'Roles')) detach(store, role, arn);
        for (const role of textsOf(properties, 'Roles')) attach(store, role, arn);
        return { physicalId: arn, attributes: { PolicyArn: arn } };
      },
      remove(arn, properties) {
        for (const role of textsOf(properties, 'Roles')) {
          if (store.roles.get(role)?.attached.has(arn)) detach(store, role, arn);
        }
        removeManagedPolicy(store, arn);
      },
    },
    'AWS::IAM::OIDCProvider': {
      create(properties, context) {
        const request = {
          url: textOf(properties, 'Url') ?? '',
          clientIds: textsOf(properties, 'ClientIdList'),
          thumbprints: textsOf(properties, 'ThumbprintList'),
          tags: tagsOf(properties, 'Tags'),
        };
        const { arn } = createProvider(store, request, context.clock.now());
        return { physicalId: arn, attributes: { Arn: arn } };
      },
      update(arn, properties) {
        const provider = store.providers.get(arn);
        if (provider !== undefined) {
          const clientIds = textsOf(properties, 'ClientIdList');
          store.providers.set(arn, { ...provider, clientIds, tags: tagsOf(properties, 'Tags') });
        }
        return { physicalId: arn, attributes: { Arn: arn } };
      },
      remove(arn) {
        store.providers.delete(arn);
      },
    },
  };
}

function shortName({ generatedName }: BehaviourContext): string {
  if (generatedName.length <= NAME_LENGTH) return generatedName;
  return generatedName.slice(0, NAME_LENGTH - RANDOM_LENGTH) + generatedName.slice(-RANDOM_LENGTH);
}

function madeRole(store: IamStore, name: string): Made {
  const { arn, id } = findRole(store, name);
  return { physicalId: name, attributes: { Arn: arn, RoleId: id } };
}

function applyPolicies(store: IamStore, roleName: string, properties: JsonObject): void {
  for (const policy of objectsOf(properties, 'Policies')) {
    putInline(store, roleName, textOf(policy, 'PolicyName') ?? '', objectOf(policy, 'PolicyDocument'));
  }
  for (const arn of textsOf(properties, 'ManagedPolicyArns')) attach(store, roleName, arn);
}

function applyInline(store: IamStore, properties: JsonObject): void {
  for (const role of textsOf(properties, 'Roles')) {
    putInline(store, role, textOf(properties, 'PolicyName') ?? '', objectOf(properties, 'PolicyDocument'));
  }
}

/** The role may be gone already: nothing in the template says that it must outlive its policy. */
function withdrawInline(store: IamStore, properties: JsonObject): void {
  const name = textOf(properties, 'PolicyName') ?? '';
  for (const role of textsOf(properties, 'Roles')) {
    if (store.roles.get(role)?.inline.has(name)) removeInline(store, role, name);
  }
}
