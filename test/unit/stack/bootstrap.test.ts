/** The roles of bootstrap: who may take them, and what they can never do. */

import { describe, expect, test } from '@jest/globals';
import { buildBootstrap } from '../../../src/stack/bootstrap/build.ts';
import type { BootstrapRequest } from '../../../src/stack/bootstrap/request.ts';
import { boundaryOf } from '../../../src/stack/boundary.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { config, database, instances, job, service } from './configs.ts';

const request: BootstrapRequest = {
  project: 'inferloop',
  repository: 'acme/shop',
  repositoryId: '456789',
  ownerId: '123456',
  environments: [{ name: 'dev' }, { name: 'prod', branch: 'main' }],
};
const template = buildBootstrap(request);

interface Statement {
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: readonly unknown[];
  readonly Condition?: { readonly [operator: string]: { readonly [key: string]: unknown } };
}

function trustOf(role: string): Statement {
  return JSON.parse(JSON.stringify(template.Resources[role]?.Properties?.AssumeRolePolicyDocument)).Statement[0];
}

function statementsOf(role: string): readonly Statement[] {
  return JSON.parse(JSON.stringify(template.Resources[role]?.Properties?.Policies))[0].PolicyDocument.Statement;
}

const host = 'token.actions.githubusercontent.com';

describe('trust', () => {
  test('plan: pull requests of the repository, in both forms of the subject, and the merge queue', () => {
    expect(trustOf('PlanRole').Condition).toEqual({
      StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:repository_id`]: '456789' },
      StringLike: {
        [`${host}:sub`]: [
          'repo:acme/shop:pull_request',
          'repo:acme/shop:ref:refs/heads/gh-readonly-queue/*',
          'repo:acme@123456/shop@456789:pull_request',
          'repo:acme@123456/shop@456789:ref:refs/heads/gh-readonly-queue/*',
        ],
      },
    });
  });

  test('apply: the environment, or the one that its rollout may have, and its branch', () => {
    expect(trustOf('ProdApplyRole').Condition).toEqual({
      StringEquals: {
        [`${host}:aud`]: 'sts.amazonaws.com',
        [`${host}:repository_id`]: '456789',
        [`${host}:environment`]: ['prod', 'prod-rollout'],
        [`${host}:ref`]: 'refs/heads/main',
      },
      StringLike: {
        [`${host}:sub`]: ['repo:acme/shop', 'repo:acme@123456/shop@456789'].flatMap((repository) => [
          `${repository}:environment:prod`,
          `${repository}:environment:prod-rollout`,
        ]),
      },
    });
    expect(trustOf('DevApplyRole').Condition?.StringEquals).not.toHaveProperty(`${host}:ref`);
    // No branch vouches for the other environment there.
    expect(trustOf('DevApplyRole').Condition?.StringEquals).toMatchObject({ [`${host}:environment`]: 'dev' });
  });
});

describe('permissions', () => {
  test('plan can execute nothing and pushes to its own repositories only', () => {
    const statements = statementsOf('PlanRole');
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action }) => Action);
    expect(allowed).not.toContain('cloudformation:ExecuteChangeSet');
    expect(statements.find(({ Effect }) => Effect === 'Deny')?.Action).toContain('cloudformation:ExecuteChangeSet');
    expect(JSON.stringify(statements.find(({ Action }) => Action.includes('ecr:PutImage'))?.Resource)).toContain(
      'repository/inferloop/plan/*',
    );
  });

  test('apply reaches the stack of its environment and no other', () => {
    expect(JSON.stringify(statementsOf('DevApplyRole'))).not.toContain('prod-inferloop');
  });

  test('each sends its templates from a folder that no other role writes to', () => {
    const folder = (role: string) =>
      JSON.stringify(statementsOf(role).find(({ Action }) => Action.includes('s3:PutObject'))?.Resource);
    expect(folder('PlanRole')).toMatch(/:s3:::inferloop-inferloop-[^/]*\/plan\/\*"}]$/);
    expect(folder('DevApplyRole')).toMatch(/\/templates\/dev\/\*"}]$/);
    expect(folder('ProdApplyRole')).toMatch(/\/templates\/prod\/\*"}]$/);
  });

  test('change sets are ours, with the execution role and no other', () => {
    const make = statementsOf('PlanRole').find(({ Action }) => Action.includes('cloudformation:CreateChangeSet'));
    expect(JSON.stringify(make?.Condition)).toContain('role/inferloop/inferloop-execution');
    expect(JSON.stringify(make?.Condition)).toContain('inferloop-*');
  });

  test('CloudFormation makes roles under the path and with the boundary only, and never takes it off', () => {
    const statements = statementsOf('ExecutionRole');
    const make = statements.find(({ Action }) => Action.includes('iam:CreateRole'));
    expect(JSON.stringify(make?.Resource)).toMatch(/^\[\{"Fn::Sub":"[^"]*:role\/inferloop\/inferloop\/\*"}]$/);
    expect(make?.Condition).toEqual({ StringEquals: { 'iam:PermissionsBoundary': { Ref: 'BoundaryPolicy' } } });
    expect(statements.flatMap(({ Action }) => Action)).not.toContain('iam:DeleteRolePermissionsBoundary');
  });

  test('one more boundary is allowed when bootstrap is told, so that roles can go from one to the other', () => {
    const permissionsBoundary = 'arn:aws:iam::111122223333:policy/boundary';
    const { Resources } = buildBootstrap({ ...request, permissionsBoundary });
    const made = JSON.stringify(Resources.ExecutionRole?.Properties?.Policies);
    expect(made).toContain(`"iam:PermissionsBoundary":[{"Ref":"BoundaryPolicy"},"${permissionsBoundary}"]`);
  });

  test('drift writes nothing', () => {
    const actions = statementsOf('DriftRole').flatMap(({ Action }) => Action);
    expect(actions.filter((action) => !/:(Describe|Detect|Get|List)/.test(action))).toEqual([]);
  });

  test('no role allows everything of a service', () => {
    for (const role of ['PlanRole', 'DevApplyRole', 'ProdApplyRole', 'DriftRole', 'ExecutionRole']) {
      expect(statementsOf(role).flatMap(({ Action }) => Action)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/:\*$/)]),
      );
    }
  });

  test.each(['PlanRole', 'ProdApplyRole', 'DriftRole', 'ExecutionRole'])('%s fits into an inline policy', (role) => {
    expect(JSON.stringify(statementsOf(role)).length).toBeLessThanOrEqual(10_240);
  });

  test('what does not fit there is in managed policies that fit, at most ten of them', () => {
    const managed = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::IAM::ManagedPolicy');
    for (const [, { Properties }] of managed) {
      expect(JSON.stringify(Properties?.PolicyDocument).length).toBeLessThanOrEqual(6144);
    }
    const own = managed.map(([id]) => id).filter((id) => id.startsWith('Execution'));
    expect(template.Resources.ExecutionRole?.Properties?.ManagedPolicyArns).toEqual(own.map((id) => ({ Ref: id })));
    expect(own.length).toBeLessThanOrEqual(10);
  });

  test('records are addresses and proofs, and a firewall is changed by the name of its stack only', () => {
    const statements = JSON.parse(JSON.stringify(template.Resources.ExecutionEdgePolicy?.Properties?.PolicyDocument));
    const of = (action: string) => statements.Statement.find(({ Action }: Statement) => Action.includes(action));
    expect(of('route53:ChangeResourceRecordSets').Condition).toEqual({
      'ForAllValues:StringEquals': { 'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME'] },
    });
    expect(JSON.stringify(of('wafv2:DeleteWebACL').Resource)).not.toContain('webacl/*');
  });
});

describe('the boundary', () => {
  test('follows from the execution role of bootstrap, and from no other', () => {
    expect(boundaryOf('arn:aws:iam::111122223333:role/inferloop/shop-execution')).toBe(
      'arn:aws:iam::111122223333:policy/inferloop/shop-boundary',
    );
    expect(boundaryOf('arn:aws:iam::111122223333:role/admin')).toBe('');
    expect(boundaryOf(undefined)).toBe('');
  });

  test('holds every role of a stack', () => {
    const roles = Object.values(buildStack(config(), undefined).resources).filter(
      ({ Type }) => Type === 'AWS::IAM::Role',
    );
    expect(roles).toHaveLength(3);
    for (const role of roles) {
      expect(role.Properties?.Path).toBe('/inferloop/inferloop/');
      expect(JSON.stringify(role.Properties?.PermissionsBoundary)).toContain('PermissionsBoundary');
    }
  });

  test('allows what the roles of a stack are given', () => {
    const boundary = template.Resources.BoundaryPolicy?.Properties?.PolicyDocument;
    const bounded = new Set(JSON.stringify(boundary).match(/[a-z]+:[A-Z]\w+/g));
    const jobs = [
      job({ key: 'nightly', schedule: { expression: 'rate(1 day)', timezone: 'UTC' } }),
      job({ on: 'ec2' }),
    ];
    const groups = [instances({ cloudwatchAgent: true })];
    const stop = { cron: '0 19 ? * * *', until: '0 7 ? * * *', timezone: 'UTC' };
    const whole = config({
      services: [service({ exec: true, traced: true })],
      jobs,
      instances: groups,
      databases: [database()],
      stop,
    });
    const given = Object.values(buildStack(whole, undefined).resources)
      .filter(({ Type }) => Type === 'AWS::IAM::Role')
      .flatMap(({ Properties }) => JSON.stringify(Properties?.Policies ?? []).match(/(?<=")[a-z]+:[A-Z]\w+/g) ?? []);
    expect(given.filter((action) => !bounded.has(action))).toEqual([]);
  });
});

test('the policies are as short as IAM wants them, for four environments too', () => {
  const large = buildBootstrap({
    project: 'inferloop',
    repository: 'acme/shop',
    repositoryId: '456789',
    environments: ['dev', 'test', 'staging', 'prod'].map((name) => ({ name })),
  });
  /** As IAM counts: without white space, each reference as long as what it stands for in the longest region. */
  const lengthOf = (policy: unknown) =>
    JSON.stringify(policy)
      .replaceAll(/\{"Fn::Sub":("(?:[^"])*")\}/g, '$1')
      .replaceAll(/\$\{AWS::(\w+)\}/g, (_, name) =>
        name === 'Region' ? 'ap-southeast-2' : name === 'AccountId' ? '111122223333' : 'aws',
      ).length;
  const policies = Object.entries(large.Resources).flatMap(([id, { Type, Properties }]) => {
    if (Type === 'AWS::IAM::ManagedPolicy') return [[id, lengthOf(Properties?.PolicyDocument) <= 6144]];
    return Type === 'AWS::IAM::Role' ? [[id, lengthOf(Properties?.Policies) <= 10_240]] : [];
  });
  expect(policies.length).toBeGreaterThan(5);
  expect(policies).toEqual(policies.map(([id]) => [id, true]));
});
