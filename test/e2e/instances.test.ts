/** Groups of instances: deployed, changed and removed by the shipped bundle, with the roles of `inferloop bootstrap`. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

const group = `type: m7g.large, range: 1-3, spot: true, cloudwatch_agent: true, user_data: scripts/boot.sh,
    uses: [data], http: { port: 8080, path: /gpu }`;
const file = (gpu: string) => `project: inferloop
region: us-east-1
security: { key: managed }
storage: { buckets: { data: {} } }
services:
  web: { build: ., port: 8000, deployment: { bake: 1m } }
${gpu === '' ? '' : `instances:\n  gpu: { ${gpu} }\n`}`;
const script = (text: string) => ({ 'scripts/boot.sh': `#!/bin/bash\n${text}\n` });

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

async function resources(): Promise<readonly string[]> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return [at(answer, 'StackResources')].flat().map((one) => String(at(one, 'LogicalResourceId')));
}

async function userData(): Promise<string> {
  const answer = await team.ask('cloudformation', 'GetTemplate', { StackName: STACK });
  const { Resources } = JSON.parse(String(at(answer, 'TemplateBody')));
  return JSON.stringify(at(Resources, 'GpuLaunchTemplate', 'Properties', 'LaunchTemplateData', 'UserData'));
}

/** Plans, merges and applies: what the plan counts and says, and how apply ended. */
async function change(branch: string, files: { readonly [path: string]: string }) {
  const number = await team.propose(branch, files);
  const planned = await team.plan(number);
  const comment = team.comment(number);
  await team.merge(number);
  const applied = await team.apply();
  const changes: unknown = JSON.parse(planned.outputs.changes ?? '{}');
  return { changes, comment, status: applied.outputs.status, log: applied.log };
}

test('a group is deployed beside a service, with the text of its script', async () => {
  const { comment, status } = await change('first', { 'inferloop.yaml': file(group), ...script('echo one') });
  expect(status).toBe('applied');
  expect(comment).toContain('`GpuAutoScalingGroup`');
  expect(await userData()).toContain('echo one');
  expect(await resources()).toEqual(expect.arrayContaining(['GpuLaunchTemplate', 'GpuListenerRule', 'GpuLogGroup']));
});

test('another script replaces the instances, which is said, and nothing else', async () => {
  const { changes, comment, status, log } = await change('script', script('echo two'));
  // What follows the template has the same value until it is changed: a change set with values does not name it.
  expect(changes).toEqual({ add: 0, change: 1, replace: 0, destroy: 0, import: 0 });
  expect(comment).toContain('**Instances are replaced.**');
  expect(comment).toMatch(/^> - `GpuAutoScalingGroup` .*because of UserData/m);
  expect(comment).toMatch(/^- LaunchTemplateData\.UserData: echo one\n\+ LaunchTemplateData\.UserData: echo two$/m);
  expect(status).toBe('applied');
  expect(log).not.toContain('TRAFFIC');
  expect(await userData()).toContain('echo two');
  const events = JSON.stringify(await team.ask('cloudformation', 'DescribeStackEvents', { StackName: STACK }));
  expect(events).toMatch(/"LogicalResourceId":"GpuAutoScalingGroup"[^}]*"ResourceStatus":"UPDATE_COMPLETE"/);
});

test('more of them is a change of the group alone, and replaces none', async () => {
  const { changes, comment, status } = await change('range', { 'inferloop.yaml': file(group.replace('1-3', '1-5')) });
  expect(changes).toEqual({ add: 0, change: 1, replace: 0, destroy: 0, import: 0 });
  expect(comment).not.toContain('**Instances are replaced.**');
  expect(status).toBe('applied');
});

test('a group that the file forgets goes, and the service stays', async () => {
  const { changes, status } = await change('forget', { 'inferloop.yaml': file('') });
  expect(changes).toMatchObject({ add: 0, replace: 0 });
  expect(status).toBe('applied');
  expect((await resources()).filter((id) => id.startsWith('Gpu'))).toEqual([]);
  expect(await resources()).toContain('WebService');
});
