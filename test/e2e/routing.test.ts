/** Listener rules that must change, by the shipped action: the traffic stays where ECS moved it. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { at, changeSets, readLive, STACK, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

const onBlue = { WebBlueTargetGroup: 100, WebGreenTargetGroup: 0 };
const onGreen = { WebBlueTargetGroup: 0, WebGreenTargetGroup: 100 };

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

describe('a pull request that changes a path', () => {
  let number: number;
  let planned: JobResult;

  test('is planned with the traffic where it is, and with what a rollback would do to it', async () => {
    expect((await readLive(team)).weights).toEqual(onGreen);
    number = await team.propose('path', shopConfig({ path: '/api' }));
    const before = team.sandbox.log.records.length;
    planned = await team.plan(number);
    expect(endOf(planned)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    expect(team.requests(before)).toEqual(expect.arrayContaining(asksForWeights));
    const comment = team.comment(number);
    expect(comment).toContain(
      '`WebProductionRule` (AWS::ElasticLoadBalancingV2::ListenerRule): `WebGreenTargetGroup 100 %`',
    );
    expect(comment).toContain('`now WebGreenTargetGroup 100 %, after a rollback WebBlueTargetGroup 100 %`');
  });

  test('is applied, and the service stays reachable there, without a deployment', async () => {
    const before = await readLive(team);
    await team.merge(number);
    const applied = await team.apply();
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(applied.outputs.fingerprint).toBe(planned.outputs.fingerprint);
    expect(await readLive(team)).toEqual(before);
    expect(await readRule(team)).toEqual({ paths: ['/api', '/api/*'], healthy: 2 });
  });

  test('is followed by deployments that move the traffic on, and never ask for weights', async () => {
    const before = team.sandbox.log.records.length;
    await team.deploy('image', { 'app/page': 'two\n' });
    expect((await readLive(team)).weights).toEqual(onBlue);
    expect(await readRule(team)).toEqual({ paths: ['/api', '/api/*'], healthy: 2 });
    expect(team.requests(before)).not.toContain('elasticloadbalancing:DescribeRules');
  });
});

describe('a plan that a deployment overtakes', () => {
  let number: number;
  let refused: JobResult;

  test('is not applied: the traffic has moved, and that is what the report says', async () => {
    number = await team.propose('late', shopConfig({ path: '/late' }));
    await team.plan(number);
    await team.deploy('between', { 'app/page': 'three\n' });
    const live = await readLive(team);
    expect(live.weights).toEqual(onGreen);
    await team.merge(number);
    refused = await team.apply();
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'plan-changed' });
    expect(team.comment(number)).toContain(
      'the traffic moved since the review: WebBlueTargetGroup 100 % → WebGreenTargetGroup 100 %',
    );
    expect(await readLive(team)).toEqual(live);
  });

  test('is applied when a person approves where the traffic is now', async () => {
    const live = await readLive(team);
    const approved = await team.apply({
      trigger: { event: 'workflow_dispatch', branch: 'main' },
      inputs: { command: 'apply', 'approve-fingerprint': refused.outputs.fingerprint ?? '' },
    });
    expect(endOf(approved)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(await readLive(team)).toEqual(live);
    expect(await readRule(team)).toEqual({ paths: ['/late', '/late/*'], healthy: 2 });
  });

  test('is applied as usual when it was planned again before the merge', async () => {
    const again = await team.propose('again', shopConfig({ path: '/again' }));
    await team.plan(again);
    await team.deploy('overtaking', { 'app/page': 'four\n' });
    await team.plan(again);
    await team.merge(again);
    const applied = await team.apply();
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect((await readLive(team)).weights).toEqual(onBlue);
    expect(await readRule(team)).toEqual({ paths: ['/again', '/again/*'], healthy: 2 });
  });
});

describe('a rule and a new version of its service', () => {
  const here = shopConfig({ path: '/again' });

  test.each([
    ['image', { ...shopConfig({ path: '/both' }), 'app/page': 'five\n' }, 'a new image'],
    ['size', shopConfig({ path: '/both', memory: 1024 }), 'WebTaskDefinition.Memory'],
  ])('are not planned together (%s): the check is red and says how to take them apart', async (name, files, reason) => {
    const number = await team.propose(`both-${name}`, files);
    const planned = await team.plan(number);
    expect(endOf(planned)).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
    const comment = team.comment(number);
    expect(comment).toContain('🔴 prod: the plan failed');
    expect(comment).toContain('Another listener rule and a new version of web at once: WebProductionRule changes');
    expect(comment).toContain(reason);
    expect(comment).toContain('Make two pull requests and deploy one after the other');
    const [check] = [...team.repository.checks.values()].reverse();
    expect(check).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(await changeSets(team)).toEqual([]);
  });

  test('are not applied together either when both were merged before one was deployed', async () => {
    const path = await team.propose('half', shopConfig({ path: '/half' }));
    const page = await team.propose('other-half', { 'app/page': 'six\n' });
    for (const number of [path, page]) await team.plan(number);
    for (const number of [path, page]) await team.merge(number);
    const live = await readLive(team);
    const before = team.sandbox.log.records.length;
    const refused = await team.apply();
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
    expect(team.comment(page)).toContain('a new version of web at once');
    expect(team.requests(before)).not.toContain('cloudformation:ExecuteChangeSet');
    expect(await readLive(team)).toEqual(live);

    // One of them is taken back, and comes again afterwards.
    await team.deploy('take-back', here);
    expect(await readRule(team)).toEqual({ paths: ['/again', '/again/*'], healthy: 2 });
    await team.deploy('half-again', shopConfig({ path: '/half' }));
    expect(await readRule(team)).toEqual({ paths: ['/half', '/half/*'], healthy: 2 });
  });
});

describe('another strategy', () => {
  const rolling = shopConfig({ path: '/half', strategy: 'rolling' });

  test('waits until the traffic is on the target group that stays', async () => {
    expect((await readLive(team)).weights).toEqual(onGreen);
    const number = await team.propose('rolling-early', rolling);
    expect(endOf(await team.plan(number))).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
    expect(team.comment(number)).toContain('Web would lose all its traffic: nothing of it goes to WebBlueTargetGroup');
    expect(team.comment(number)).toContain('Deploy a new version of web as it is first');
  });

  test('comes with its rule then, and goes again, and the service stays reachable', async () => {
    await team.deploy('to-blue', { 'app/page': 'seven\n' });
    await team.deploy('rolling', rolling);
    expect(await readRule(team)).toEqual({ paths: ['/half', '/half/*'], healthy: 2 });
    await team.deploy('blue-green', shopConfig({ path: '/half' }));
    expect(await readRule(team)).toEqual({ paths: ['/half', '/half/*'], healthy: 2 });
    expect((await readLive(team)).weights).toEqual(onGreen);
  });
});

test('another port replaces the target groups, and nobody can miss that requests will fail', async () => {
  const number = await team.propose('port', shopConfig({ path: '/half', port: 9000 }));
  const { annotations } = await team.plan(number);
  expect(team.comment(number)).toContain('> **Requests will fail.** New, empty target groups take the place of these');
  expect(team.comment(number)).toContain(
    '`WebGreenTargetGroup` (AWS::ElasticLoadBalancingV2::TargetGroup): `replaced because of Port`',
  );
  expect(JSON.stringify(annotations)).toContain(
    'requests will fail while this is deployed, because of WebBlueTargetGroup, WebGreenTargetGroup',
  );
});

const asksForWeights = ['cloudformation:ListStackResources', 'elasticloadbalancing:DescribeRules'];

/** Paths of the production rule, and how many healthy tasks stand where it sends the traffic. */
async function readRule({ ask }: Team): Promise<{ readonly paths: unknown; readonly healthy: number }> {
  const input = { StackName: STACK, LogicalResourceId: 'WebProductionRule' };
  const resource = await ask('cloudformation', 'DescribeStackResource', input);
  const arn = String(at(resource, 'StackResourceDetail', 'PhysicalResourceId'));
  const rule = at(await ask('elasticloadbalancing', 'DescribeRules', { RuleArns: [arn] }), 'Rules', 0);
  const groups = [at(rule, 'Actions', 0, 'ForwardConfig', 'TargetGroups')].flat();
  const serving = groups.filter((group) => Number(at(group, 'Weight')) > 0);
  const health = await Promise.all(
    serving.map((group) =>
      ask('elasticloadbalancing', 'DescribeTargetHealth', { TargetGroupArn: String(at(group, 'TargetGroupArn')) }),
    ),
  );
  const targets = health.flatMap((answer) => [at(answer, 'TargetHealthDescriptions')].flat());
  return {
    paths: at(rule, 'Conditions', 0, 'PathPatternConfig', 'Values'),
    healthy: targets.filter((target) => at(target, 'TargetHealth', 'State') === 'healthy').length,
  };
}

function endOf({ exitCode, outputs }: JobResult) {
  return { exitCode, status: outputs.status, reason: outputs['failure-reason'] };
}
