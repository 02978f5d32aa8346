/** More than one service in a stack, sidecars and shells, and a stack in a VPC that somebody else made. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

/** What a plan changes: logical ids of `changes` in its JSON. */
async function changedBy({ ask }: Team, planned: JobResult): Promise<readonly string[]> {
  const answer = await ask('cloudformation', 'DescribeChangeSet', {
    ChangeSetName: planned.outputs['change-set-arn'] ?? '',
  });
  return [at(answer, 'Changes')]
    .flat()
    .map((change) => String(at(change, 'ResourceChange', 'LogicalResourceId')))
    .sort();
}

/** The resources of the stack: physical ids by logical ids. */
async function resourcesOf({ ask }: Team, stack = STACK): Promise<{ readonly [logicalId: string]: string }> {
  const answer = await ask('cloudformation', 'DescribeStackResources', { StackName: stack });
  const resources = [at(answer, 'StackResources')].flat();
  return Object.fromEntries(
    resources.map((one) => [String(at(one, 'LogicalResourceId')), String(at(one, 'PhysicalResourceId'))]),
  );
}

/** Status and revision of the service's newest deployment, and how many it had. */
async function deploymentsOf({ ask }: Team, service: string) {
  const answer = await ask('ecs', 'ListServiceDeployments', { service });
  const deployments = [at(answer, 'serviceDeployments')].flat();
  return { count: deployments.length, revision: String(at(deployments, 0, 'targetServiceRevisionArn')) };
}

describe('two web services with a sidecar, and a worker', () => {
  let team: Team;

  beforeAll(async () => {
    team = await startTeam();
    team.sandbox.cloud.seedImage('inferloop/proxy', 'v1');
    await team.deploy('first', file({}));
  });

  afterAll(() => team.stop());

  const file = ({ proxy = 'v1', level = 'info' }) => ({
    'inferloop.yaml': `project: inferloop
region: us-east-1
services:
  web:
    build: .
    port: 8000
    exec: true
    deployment: { bake: 1m }
    sidecars:
      proxy: { image: "${team.sandbox.registry}/inferloop/proxy:${proxy}", port: 8080 }
  api:
    build: .
    port: 9000
    http: { path: /api }
    variables: { LEVEL: ${level} }
    deployment: { strategy: rolling }
  worker: { build: . }
`,
  });

  const rulesOf = async () => {
    const { WebProductionRule = '', WebTestRule = '', ApiProductionRule = '' } = await resourcesOf(team);
    const answer = await team.ask('elasticloadbalancing', 'DescribeRules', {
      RuleArns: [WebProductionRule, WebTestRule, ApiProductionRule],
    });
    return at(answer, 'Rules');
  };

  test('run beside one another, the longer path first', async () => {
    const [web, , api] = [await rulesOf()].flat();
    expect([at(web, 'Conditions', 0, 'Values'), at(api, 'Conditions', 0, 'Values')]).toEqual([
      ['/*'],
      ['/api', '/api/*'],
    ]);
    expect(Number(at(api, 'Priority'))).toBeLessThan(Number(at(web, 'Priority')));
  });

  test('a change of one touches no other: not its rule, not its tasks', async () => {
    const before = await resourcesOf(team);
    const rules = await rulesOf();
    const deployments = await deploymentsOf(team, before.WebService ?? '');
    const number = await team.propose('level', file({ level: 'debug' }));
    const planned = await team.plan(number);
    expect(await changedBy(team, planned)).toEqual(['ApiService', 'ApiTaskDefinition']);
    await team.merge(number);
    const { exitCode } = await team.apply();
    expect(exitCode).toBe(0);
    expect(await rulesOf()).toEqual(rules);
    expect(await deploymentsOf(team, before.WebService ?? '')).toEqual(deployments);
    expect((await deploymentsOf(team, before.ApiService ?? '')).count).toBe(2);
  });

  test('a new image of a sidecar goes out blue-green, and runs in the end', async () => {
    const digest = team.sandbox.cloud.seedImage('inferloop/proxy', 'v2');
    const number = await team.propose('proxy', file({ proxy: 'v2', level: 'debug' }));
    const planned = await team.plan(number);
    expect(await changedBy(team, planned)).toEqual(['WebService', 'WebTaskDefinition']);
    expect(Object.keys(JSON.parse(planned.outputs.images ?? '')).sort()).toEqual(['api', 'web', 'web/proxy', 'worker']);
    expect(team.comment(number)).toContain(`with \`web/proxy\` \`${digest.slice(0, 19)}\``);
    expect(team.comment(number)).toContain('can open a shell in the tasks of `web`');
    await team.merge(number);
    const { exitCode, log } = await team.apply();
    expect({ exitCode, log }).toEqual({ exitCode: 0, log: expect.stringContaining('web: PRODUCTION_TRAFFIC_SHIFT') });
    expect(team.comment(number)).toContain(`\`proxy\`\u00a0\`${digest.slice(0, 19)}\``);
    const { revision } = await deploymentsOf(team, (await resourcesOf(team)).WebService ?? '');
    const revisions = await team.ask('ecs', 'DescribeServiceRevisions', { serviceRevisionArns: [revision] });
    expect(at(revisions, 'serviceRevisions', 0, 'containerImages')).toEqual([
      expect.objectContaining({ containerName: 'web' }),
      expect.objectContaining({ containerName: 'proxy', imageDigest: digest }),
    ]);
  });

  test('a sidecar whose image is not there is refused before anything changes', async () => {
    const number = await team.propose('missing', file({ proxy: 'v3', level: 'debug' }));
    const { exitCode, outputs, log } = await team.plan(number);
    expect({ exitCode, reason: outputs['failure-reason'] }).toEqual({ exitCode: 1, reason: 'image-failed' });
    expect(log).toContain('inferloop/proxy:v3');
  });
});

describe('a VPC that somebody else made', () => {
  let team: Team;

  beforeAll(async () => {
    team = await startTeam();
  });

  afterAll(() => team.stop());

  test('is used, and nothing of it is made or changed', async () => {
    const subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' } } };
    const template = {
      Resources: {
        Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
        ...Object.fromEntries(['A', 'B', 'C'].map((name) => [name, subnet])),
      },
    };
    await team.ask('cloudformation', 'CreateStack', { StackName: 'network', TemplateBody: JSON.stringify(template) });
    for (let status: unknown; status !== 'CREATE_COMPLETE'; await team.sandbox.clock.sleep(1)) {
      const answer = await team.ask('cloudformation', 'DescribeStacks', { StackName: 'network' });
      status = at(answer, 'Stacks', 0, 'StackStatus');
    }
    const { Vpc = '', A = '', B = '', C = '' } = await resourcesOf(team, 'network');
    const file = (vpc: string) => ({
      'inferloop.yaml': `project: inferloop
region: us-east-1
network:
  vpc: ${vpc}
  placement: private
  subnets: { public: [${A}, ${B}], private: [${C}] }
services:
  web: { build: ., port: 8000, deployment: { bake: 0m } }
`,
    });
    await team.deploy('first', file(Vpc));
    const resources = await resourcesOf(team);
    expect(Object.keys(resources).filter((id) => /Vpc|Subnet|Route|Gateway/.test(id))).toEqual([]);
    const balancers = await team.ask('elasticloadbalancing', 'DescribeLoadBalancers', {
      LoadBalancerArns: [resources.LoadBalancer ?? ''],
    });
    const zones = [at(balancers, 'LoadBalancers', 0, 'AvailabilityZones')].flat();
    expect(zones.map((zone) => at(zone, 'SubnetId'))).toEqual([A, B]);

    const number = await team.propose('moved', file('vpc-0a1b2c3d'));
    const { exitCode, outputs, log } = await team.plan(number);
    expect({ exitCode, reason: outputs['failure-reason'] }).toEqual({ exitCode: 1, reason: 'config-invalid' });
    expect(log).toContain(`the stack runs in ${Vpc} and cannot move to vpc-0a1b2c3d`);
  });
});
