/** What the file says in CloudFormation's own words, in a plan: seen, priced, judged and digested like all else. */

import { describe, expect, test } from '@jest/globals';
import { estimateCosts } from '../../../src/commands/cost.ts';
import { readUsage } from '../../../src/commands/usage.ts';
import type { Config } from '../../../src/config/model.ts';
import { buildPlan } from '../../../src/plan/build.ts';
import { fingerprint } from '../../../src/plan/digest.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import { config } from '../stack/configs.ts';

const role = 'arn:aws:iam::111122223333:role/inferloop/inferloop-execution';

async function plan(before: Partial<Config> | undefined, after: Partial<Config>, executionRole = role) {
  const [was, is] = [before, after].map((changes) => changes && buildStack(config(changes), undefined));
  if (is === undefined) throw new Error('nothing to plan');
  const [old, fresh] = [was, is].map((stack) => stack && { template: buildTemplate(stack), parameters: {} });
  if (fresh === undefined) throw new Error('nothing to plan');
  return buildPlan({
    config: config(after),
    stack: is,
    before: old,
    after: fresh,
    changeSet: undefined,
    executionRole,
    images: {},
    costs: await estimateCosts(
      { before: old, after: fresh, region: 'us-east-1', usage: readUsage(config(after)), now: new Date('2026-11-01') },
      undefined,
    ),
    dataLossAllowed: false,
    warnings: [],
  });
}

const queue = { Type: 'AWS::SQS::Queue' };
const bucket = { Type: 'AWS::S3::Bucket' };
const access = (Action: string) => ({
  Type: 'AWS::IAM::RolePolicy',
  Properties: {
    PolicyName: 'own',
    RoleName: { Ref: 'SynthdataTaskRole' },
    PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] },
  },
});

test('a resource of the file is a change with a price', async () => {
  const { plan: planned } = await plan({}, { resources: { Exports: bucket } });
  expect(planned.changes).toMatchObject([{ logicalId: 'Exports', type: 'AWS::S3::Bucket', action: 'add' }]);
  expect(planned.cost.resources.map(({ logicalId }) => logicalId)).toContain('Exports');
});

test('its permissions, its doors and the end of its data are risks', async () => {
  const door = (CidrIp: string) => ({
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'd',
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp }],
    },
  });
  const before = { Door: door('10.0.0.0/8'), Access: access('sqs:SendMessage'), Exports: bucket };
  const after = { Door: door('0.0.0.0/0'), Access: access('sqs:*') };
  const { risks } = (await plan({ resources: before }, { resources: after })).plan;
  const affected = Object.fromEntries(
    risks.map((risk) => [risk.kind, risk.affected.map(({ logicalId }) => logicalId)]),
  );
  expect(affected).toMatchObject({ 'data-loss': ['Exports'], 'iam-widening': ['Access'], 'public-ingress': ['Door'] });
});

describe('an override', () => {
  const path = '/Resources/SynthdataService/Properties/HealthCheckGracePeriodSeconds';
  const grace = (value: number): Partial<Config> => ({ overrides: [{ op: 'replace', path, value }] });

  test('is a change of what it overrides, and of the fingerprint', async () => {
    const [to90, to120] = [await plan({}, grace(90)), await plan({}, grace(120))];
    expect(to90.plan.changes).toMatchObject([
      {
        logicalId: 'SynthdataService',
        properties: [{ path: 'HealthCheckGracePeriodSeconds', before: '60', after: '90' }],
      },
    ]);
    expect(fingerprint(to90.effects)).not.toBe(fingerprint(to120.effects));
    expect(fingerprint((await plan({}, grace(90))).effects)).toBe(fingerprint(to90.effects));
  });

  test('that is there already changes nothing', async () => {
    expect((await plan(grace(90), grace(90))).plan.kind).toBe('no-changes');
  });
});

describe('a service that the execution role does not know by itself', () => {
  const words = expect.stringMatching(/may use sqs, which A, B need, only if .*--allow sqs/);

  test('is told when the first of its resources comes', async () => {
    expect((await plan(undefined, { resources: { A: queue, B: queue } })).plan.warnings).toEqual([words]);
    expect((await plan({}, { resources: { A: queue, B: queue } })).plan.warnings).toEqual([words]);
    expect((await plan({ resources: { A: queue } }, { resources: { A: queue, B: queue } })).plan.warnings).toEqual([]);
  });

  test('is not told of a role that bootstrap did not make, or of services that files use', async () => {
    const admin = 'arn:aws:iam::111122223333:role/admin';
    expect((await plan({}, { resources: { A: queue } }, admin)).plan.warnings).toEqual([]);
    expect((await plan({}, { resources: { Exports: bucket } })).plan.warnings).toEqual([]);
  });
});
