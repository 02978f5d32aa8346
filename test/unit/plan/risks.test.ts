/** What a reviewer must not miss, and what is no risk at all. */

import { describe, expect, test } from '@jest/globals';
import type { Change, RiskKind, Rollout } from '../../../src/plan/model.ts';
import { buildRisks, type RiskInput } from '../../../src/plan/risks.ts';
import { readSnapshot } from '../../../src/plan/snapshot.ts';
import { decideStack } from '../../../src/plan/stackStatus.ts';
import type { JsonObject, ResourceDeclaration } from '../../../src/template/model.ts';
import { config, service } from '../stack/configs.ts';

function change(more: Partial<Change>): Change {
  return {
    logicalId: 'Thing',
    type: 'AWS::S3::Bucket',
    action: 'modify',
    replacement: undefined,
    policyAction: undefined,
    causes: {},
    properties: [],
    ...more,
  };
}

function resources(declared: { readonly [logicalId: string]: ResourceDeclaration }) {
  return readSnapshot({ template: { Resources: declared }, parameters: {} }, { stack: 's', region: 'us-east-1' });
}

function kindsOf(more: Partial<RiskInput>): readonly RiskKind[] {
  return risksOf(more).map((risk) => risk.kind);
}

function risksOf(more: Partial<RiskInput>) {
  const two = config({ services: [service({ count: { kind: 'fixed', tasks: 2 } })] });
  return buildRisks({ kind: 'update', changes: [], before: {}, after: {}, config: two, rollouts: [], ...more });
}

describe('data', () => {
  test.each([
    ['deleted with its bucket', change({ action: 'remove', policyAction: 'Delete' }), ['data-loss']],
    ['deleted when CloudFormation names no policy', change({ action: 'remove' }), ['data-loss']],
    ['deleted by a replacement', change({ action: 'replace', policyAction: 'ReplaceAndDelete' }), ['data-loss']],
    ['perhaps deleted', change({ replacement: 'Conditional', policyAction: 'ReplaceAndDelete' }), ['data-loss']],
    ['left behind', change({ action: 'replace', policyAction: 'ReplaceAndRetain' }), ['stateful-replacement']],
    ['kept', change({ action: 'remove', policyAction: 'Retain' }), []],
    ['not there', change({ action: 'remove', type: 'AWS::EC2::Subnet' }), []],
    ['only changed', change({}), []],
    ['in a snapshot', change({ action: 'remove', policyAction: 'Snapshot' }), ['stateful-removal']],
    [
      'kept as a snapshot of what is replaced',
      change({ action: 'replace', policyAction: 'ReplaceAndSnapshot' }),
      ['stateful-replacement'],
    ],
  ])('%s', (_name, one, kinds) => {
    expect(kindsOf({ changes: [one] })).toEqual(kinds);
  });

  test('its loss names the property that forces the replacement', () => {
    const properties = [{ path: 'BucketName', before: 'a', after: 'b', replaces: true }];
    const [risk] = risksOf({ changes: [change({ action: 'replace', policyAction: 'ReplaceAndDelete', properties })] });
    expect(risk?.affected).toEqual([
      { logicalId: 'Thing', type: 'AWS::S3::Bucket', detail: 'replaced because of BucketName' },
    ]);
  });
});

describe('a secret', () => {
  const type = 'AWS::SecretsManager::Secret';
  const kinds = (Properties: JsonObject) =>
    kindsOf({
      changes: [change({ type, action: 'remove' })],
      before: resources({ Thing: { Type: type, Properties } }),
    });

  test('that the template fills loses nothing, one that people fill does', () => {
    expect(kinds({ GenerateSecretString: { PasswordLength: 32 } })).toEqual([]);
    expect(kinds({ SecretString: 'composed' })).toEqual([]);
    expect(kinds({ Name: 'filled by hand' })).toEqual(['data-loss']);
  });
});

describe('a database', () => {
  const type = 'AWS::RDS::DBInstance';
  const risks = (path: string, before: string, after: string) =>
    risksOf({ changes: [change({ type, properties: [{ path, before, after, replaces: false }] })] });

  test.each([
    ['DBInstanceClass', 'db.t4g.small', 'db.t4g.medium', ['database-restart']],
    ['EngineVersion', '16', '17', ['database-restart']],
    ['BackupRetentionPeriod', '0', '7', ['database-restart']],
    ['BackupRetentionPeriod', '7', '14', []],
    ['AllocatedStorage', '20', '50', []],
  ])('whose %s goes from %s to %s', (path, before, after, kinds) => {
    expect(risks(path, before, after).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('that restarts says why', () => {
    expect(risks('EngineVersion', '16', '17')[0]?.affected[0]?.detail).toBe('because of EngineVersion');
  });
});

describe('jobs', () => {
  test.each([
    ['a queue that goes', change({ type: 'AWS::Batch::JobQueue', action: 'remove' }), ['runs-end']],
    ['a queue that is replaced', change({ type: 'AWS::Batch::JobQueue', action: 'replace' }), ['runs-end']],
    ['an environment that goes', change({ type: 'AWS::Batch::ComputeEnvironment', action: 'remove' }), ['runs-end']],
    ['a queue that turns to another environment', change({ type: 'AWS::Batch::JobQueue' }), []],
    ['another revision of the definition', change({ type: 'AWS::Batch::JobDefinition' }), []],
  ])('%s', (_name, one, kinds) => {
    expect(kindsOf({ changes: [one] })).toEqual(kinds);
  });
});

describe('instances', () => {
  const [group, template] = ['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::LaunchTemplate'];
  const after = resources({
    Group: {
      Type: group,
      Properties: { LaunchTemplate: { Version: { 'Fn::GetAtt': ['Template', 'LatestVersionNumber'] } } },
    },
    Other: { Type: group, Properties: { LaunchTemplate: { Version: '1' } } },
    Template: { Type: template, Properties: { LaunchTemplateData: {} } },
  });
  const property = (path: string) => ({ path, before: '1', after: '2', replaces: false });
  const ofGroup = (path: string) => change({ logicalId: 'Other', type: group, properties: [property(path)] });
  const ofTemplate = (action: 'add' | 'modify') =>
    change({ logicalId: 'Template', type: template, action, properties: [property('LaunchTemplateData.UserData')] });

  test.each([
    ['a group whose template is another', ofGroup('LaunchTemplate.Version'), ['Other because of LaunchTemplate']],
    ['a group with other subnets', ofGroup('VPCZoneIdentifier'), ['Other because of VPCZoneIdentifier']],
    ['a larger group', ofGroup('MaxSize'), []],
    ['a new version of a template', ofTemplate('modify'), ['Group because of UserData']],
    ['a new template', ofTemplate('add'), []],
  ])('of %s', (_name, one, affected) => {
    const risks = risksOf({ changes: [one], after }).filter(({ kind }) => kind === 'instances-replaced');
    expect(risks.flatMap((risk) => risk.affected.map(({ logicalId, detail }) => `${logicalId} ${detail}`))).toEqual(
      affected,
    );
  });
});

describe('a stop', () => {
  const stop = { cron: '0 19 ? * * *', until: '0 7 ? * * *', timezone: 'UTC' };
  const two = config({ services: [service({ count: { kind: 'fixed', tasks: 2 } })], stop });
  const rollout: Rollout = {
    service: 'synthdata',
    images: [],
    first: false,
    strategy: 'rolling',
    step: undefined,
    release: undefined,
    checks: [],
    approve: false,
    bakeMinutes: 0,
    timeoutMinutes: 30,
    testPort: undefined,
  };
  const database = change({ type: 'AWS::RDS::DBInstance', properties: [] });

  test('is told with what goes out, and with the database that must not be stopped then', () => {
    const [risk] = risksOf({ config: two, rollouts: [rollout] });
    expect(risk).toMatchObject({
      kind: 'stopped-rollout',
      level: 'note',
      affected: [{ logicalId: 'synthdata', detail: '0 19 ? * * * to 0 7 ? * * *, UTC' }],
    });
    expect(kindsOf({ config: two, changes: [database] })).toEqual(['stopped-database']);
  });

  test('is no news of a first creation, of a new database, or without one', () => {
    expect(kindsOf({ config: two, rollouts: [rollout], kind: 'create' })).toEqual([]);
    expect(kindsOf({ config: two, changes: [{ ...database, action: 'add' }] })).toEqual([]);
    expect(kindsOf({ changes: [database], rollouts: [rollout] })).toEqual([]);
  });
});

describe('routing', () => {
  const type = 'AWS::ElasticLoadBalancingV2::ListenerRule';
  const changed = [change({ logicalId: 'Rule', type })];
  const rule = (path: string, Blue: number, Green: number) => {
    const TargetGroups = Object.entries({ Blue, Green }).map(([Ref, Weight]) => ({ TargetGroupArn: { Ref }, Weight }));
    const Actions = [{ Type: 'forward', ForwardConfig: { TargetGroups } }];
    const group = { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup' };
    return resources({ Blue: group, Green: group, Rule: { Type: type, Properties: { Conditions: [path], Actions } } });
  };

  test('of a changed rule says where the traffic stays, a new rule is no risk', () => {
    const [risk] = risksOf({ changes: changed, before: rule('/', 0, 100), after: rule('/api', 0, 100) });
    expect(risk).toMatchObject({
      kind: 'traffic-kept',
      level: 'warning',
      affected: [{ logicalId: 'Rule', type, detail: 'Green 100 %' }],
    });
    expect(kindsOf({ changes: [change({ type, action: 'add' })] })).toEqual([]);
  });

  test('by a rule that changes only by what it refers to promises nothing', () => {
    const [risk] = risksOf({ changes: changed, before: rule('/', 100, 0), after: rule('/', 100, 0) });
    expect(risk).toMatchObject({ kind: 'traffic', affected: [{ detail: 'modified' }] });
  });

  test('that a rollback would send elsewhere is said, gravely beside a deployment that may fail', () => {
    const moved = { changes: changed, before: rule('/', 100, 0), after: rule('/api', 0, 100) };
    const [risk] = risksOf(moved);
    expect(risk).toMatchObject({
      kind: 'traffic-rollback',
      level: 'warning',
      affected: [{ detail: 'now Green 100 %, after a rollback Blue 100 %' }],
    });
    const rollouts = [
      {
        service: 'w',
        images: ['w'],
        first: false,
        strategy: 'blue_green',
        step: undefined,
        release: undefined,
        checks: [],
        approve: false,
        bakeMinutes: 5,
        timeoutMinutes: 9,
        testPort: 1,
      },
    ] as const;
    expect(risksOf({ ...moved, rollouts })[0]).toMatchObject({ kind: 'traffic-rollback', level: 'caution' });
    expect(kindsOf(moved)).toEqual(['traffic-rollback', 'traffic-kept']);
    const replaced = [change({ logicalId: 'Rule', type, action: 'replace' })];
    expect(kindsOf({ ...moved, changes: replaced })).toEqual(['traffic-kept']);
  });

  test('to a target group that is replaced fails for a while', () => {
    const properties = [{ path: 'Port', before: '8000', after: '9000', replaces: true }];
    const group = change({ type: 'AWS::ElasticLoadBalancingV2::TargetGroup', action: 'replace', properties });
    expect(risksOf({ changes: [group] })).toMatchObject([
      { kind: 'outage', level: 'caution', affected: [{ detail: 'replaced because of Port' }] },
    ]);
  });
});

describe('permissions', () => {
  const role = (action: string | readonly string[]) =>
    resources({
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          Policies: [
            { PolicyName: 'p', PolicyDocument: { Statement: { Effect: 'Allow', Action: action, Resource: '*' } } },
          ],
        },
      },
    });

  test('that were not there before are named', () => {
    const [risk] = risksOf({ before: role('s3:GetObject'), after: role(['s3:GetObject', 's3:*']) });
    expect(risk).toMatchObject({ kind: 'iam-widening', affected: [{ logicalId: 'Role', detail: 's3:* on *' }] });
  });

  test('that only go, or come with the whole stack, are no risk', () => {
    expect(kindsOf({ before: role(['s3:GetObject', 's3:*']), after: role('s3:GetObject') })).toEqual([]);
    expect(kindsOf({ kind: 'create', after: role('s3:*') })).toEqual([]);
  });
});

describe('the internet', () => {
  const group = (CidrIp: string, port: number) =>
    resources({
      Group: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp }] },
      },
    });

  test('let in anew is a warning', () => {
    const [risk] = risksOf({ before: group('10.0.0.0/8', 22), after: group('0.0.0.0/0', 22) });
    expect(risk).toMatchObject({ kind: 'public-ingress', level: 'warning', affected: [{ detail: 'port 22' }] });
  });

  test('reaches a route of an HTTP API that asks nobody who they are', () => {
    const route = (AuthorizationType: string | undefined) =>
      resources({
        StatusRoute: {
          Type: 'AWS::ApiGatewayV2::Route',
          Properties: { RouteKey: 'GET /status', ...(AuthorizationType === undefined ? {} : { AuthorizationType }) },
        },
      });
    const affected = [{ logicalId: 'StatusRoute', detail: 'GET /status' }];
    expect(risksOf({ after: route(undefined) })).toMatchObject([{ kind: 'public-ingress', affected }]);
    expect(risksOf({ after: route('NONE') })).toMatchObject([{ kind: 'public-ingress', affected }]);
    expect(kindsOf({ after: route('JWT') })).toEqual([]);
  });

  test('that was let in already is none', () => {
    expect(kindsOf({ before: group('0.0.0.0/0', 80), after: group('0.0.0.0/0', 80) })).toEqual([]);
  });
});

describe('what production would still want', () => {
  test('a second task', () => {
    const [risk] = risksOf({ config: config() });
    expect(risk).toMatchObject({ kind: 'no-redundancy', level: 'note', affected: [{ logicalId: 'synthdata' }] });
  });

  test('to know where shells can be opened', () => {
    const open = config({ services: [service({ exec: true, count: { kind: 'fixed', tasks: 2 } })] });
    expect(risksOf({ config: open })).toEqual([
      { kind: 'shell', level: 'note', affected: [expect.objectContaining({ logicalId: 'synthdata' })] },
    ]);
  });

  test('TLS, unless another listener of the load balancer has it', () => {
    const listener = (Protocol: string, Port: number): ResourceDeclaration => ({
      Type: 'AWS::ElasticLoadBalancingV2::Listener',
      Properties: { Protocol, Port, LoadBalancerArn: { Ref: 'Balancer' } },
    });
    const balancer = { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' };
    const plain = { Balancer: balancer, One: listener('HTTP', 80) };
    expect(kindsOf({ after: resources(plain) })).toEqual(['plain-http']);
    expect(kindsOf({ after: resources({ ...plain, Two: listener('HTTPS', 443) }) })).toEqual([]);
  });

  test('nothing is said when nothing changes', () => {
    expect(kindsOf({ kind: 'no-changes', config: config() })).toEqual([]);
  });
});

test.each([
  [undefined, 'create'],
  ['REVIEW_IN_PROGRESS', 'create'],
  ['ROLLBACK_COMPLETE', 'recreate'],
  ['UPDATE_COMPLETE', 'update'],
  ['UPDATE_ROLLBACK_COMPLETE', 'update'],
  ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'busy'],
  ['DELETE_IN_PROGRESS', 'busy'],
  ['UPDATE_ROLLBACK_FAILED', 'broken'],
  ['SOMETHING_NEW', 'broken'],
])('a stack that is %s: %s', (status, kind) => {
  expect(decideStack(status)).toMatchObject({ kind });
});
