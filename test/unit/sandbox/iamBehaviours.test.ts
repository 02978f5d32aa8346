import { describe, expect, test } from '@jest/globals';
import type { BehaviourContext, Made } from '../../../src/sandbox/behaviour.ts';
import { createClock } from '../../../src/sandbox/clock.ts';
import { createIam } from '../../../src/sandbox/iam/index.ts';
import type { JsonObject } from '../../../src/template/model.ts';

const clock = createClock(1);
const context: BehaviourContext = {
  clock,
  region: 'us-east-1',
  stackName: 'prod-shop',
  stackId: 'arn',
  logicalId: 'Role',
  signal: new AbortController().signal,
  generatedName: 'prod-shop-Role-ABCDEFGHIJKL',
  initiated: () => {},
};
const trust = { Statement: { Effect: 'Allow', Principal: { Service: 'ecs.amazonaws.com' }, Action: 'sts:AssumeRole' } };
const allow = (...actions: readonly string[]) => ({ Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });

function createAccount() {
  const iam = createIam({ clock });
  const behaviour = (type: string) => {
    const found = iam.behaviours[type];
    if (found === undefined) throw new Error(`no behaviour for ${type}`);
    return found;
  };
  return {
    create: async (type: string, properties: JsonObject, logical: Partial<BehaviourContext> = {}): Promise<Made> =>
      behaviour(type).create(properties, { ...context, ...logical }),
    update: async (type: string, id: string, properties: JsonObject, previous: JsonObject) =>
      behaviour(type).update?.(id, properties, previous, context),
    remove: async (type: string, id: string, properties: JsonObject) =>
      behaviour(type).remove?.(id, properties, context),
    may: (role: string, action: string) =>
      iam.permissions.check(role, { action, resource: '*' }, {}).kind === 'allowed',
    roles: iam.store.roles,
  };
}

describe('roles of a template', () => {
  test('get the generated name, an ARN under their path, and policies that bind', async () => {
    const account = createAccount();
    const made = await account.create('AWS::IAM::Role', {
      Path: '/inferloop/',
      AssumeRolePolicyDocument: trust,
      Policies: [{ PolicyName: 'logs', PolicyDocument: allow('logs:*') }],
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'],
    });
    expect(made).toMatchObject({
      physicalId: context.generatedName,
      attributes: { Arn: `arn:aws:iam::111122223333:role/inferloop/${context.generatedName}` },
    });
    const may = (action: string) => account.may(made.physicalId, action);
    expect([may('logs:PutLogEvents'), may('ecr:BatchGetImage'), may('ecr:PutImage')]).toEqual([true, true, false]);
  });

  test('an update replaces the policies of the template', async () => {
    const account = createAccount();
    const before = {
      AssumeRolePolicyDocument: trust,
      Policies: [{ PolicyName: 'a', PolicyDocument: allow('logs:*') }],
    };
    const { physicalId } = await account.create('AWS::IAM::Role', before);
    const after = { AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'b', PolicyDocument: allow('ecs:*') }] };
    await account.update('AWS::IAM::Role', physicalId, after, before);
    expect([account.may(physicalId, 'logs:X'), account.may(physicalId, 'ecs:X')]).toEqual([false, true]);
  });

  test('a long generated name keeps its random end', async () => {
    const generatedName = `${'long-'.repeat(20)}ABCDEFGHIJKL`;
    const { physicalId } = await createAccount().create(
      'AWS::IAM::Role',
      { AssumeRolePolicyDocument: trust },
      { generatedName },
    );
    expect(physicalId).toMatch(/^long-.*-ABCDEFGHIJKL$/);
    expect(physicalId).toHaveLength(64);
  });

  test('a name that is taken fails the resource', async () => {
    const account = createAccount();
    const role = { RoleName: 'taken', AssumeRolePolicyDocument: trust };
    await account.create('AWS::IAM::Role', role);
    await expect(account.create('AWS::IAM::Role', role)).rejects.toThrow('Role with name taken already exists.');
  });

  test('a boundary of the template bounds', async () => {
    const account = createAccount();
    const boundary = await account.create('AWS::IAM::ManagedPolicy', { PolicyDocument: allow('logs:*') });
    const { physicalId } = await account.create('AWS::IAM::Role', {
      AssumeRolePolicyDocument: trust,
      PermissionsBoundary: boundary.physicalId,
      Policies: [{ PolicyName: 'all', PolicyDocument: allow('*') }],
    });
    expect([account.may(physicalId, 'logs:X'), account.may(physicalId, 'ecs:X')]).toEqual([true, false]);
  });
});

describe('policies of a template', () => {
  test('an inline policy comes and goes with its resource', async () => {
    const account = createAccount();
    const { physicalId: role } = await account.create('AWS::IAM::Role', { AssumeRolePolicyDocument: trust });
    const policy = { PolicyName: 'extra', PolicyDocument: allow('ecs:*'), Roles: [role] };
    const { physicalId } = await account.create('AWS::IAM::Policy', policy, { generatedName: 'extra-1' });
    expect(account.may(role, 'ecs:X')).toBe(true);
    await account.remove('AWS::IAM::Policy', physicalId, policy);
    expect(account.may(role, 'ecs:X')).toBe(false);
  });

  test('a managed policy moves to the roles that an update names', async () => {
    const account = createAccount();
    const role = { AssumeRolePolicyDocument: trust };
    await account.create('AWS::IAM::Role', { ...role, RoleName: 'one' });
    await account.create('AWS::IAM::Role', { ...role, RoleName: 'two' });
    const before = { PolicyDocument: allow('ecs:*'), Roles: ['one'] };
    const { physicalId } = await account.create('AWS::IAM::ManagedPolicy', before);
    const after = { PolicyDocument: allow('logs:*'), Roles: ['two'] };
    await account.update('AWS::IAM::ManagedPolicy', physicalId, after, before);
    expect([account.may('one', 'ecs:X'), account.may('one', 'logs:X'), account.may('two', 'logs:X')]).toEqual([
      false,
      false,
      true,
    ]);
    await account.remove('AWS::IAM::ManagedPolicy', physicalId, after);
    expect(account.may('two', 'logs:X')).toBe(false);
  });
});
