/** Jobs and nothing else: deployed, changed and removed by the shipped bundle, with the roles of `inferloop bootstrap`. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

const example = readFileSync('examples/jobs-only/inferloop.yaml', 'utf8');
/** Changes the file of main. */
function edit(from: string, to: string) {
  text = text.replace(from, to);
  return { 'inferloop.yaml': text };
}

let team: Team;
/** As it is on main. */
let text = example;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

async function describeStack(): Promise<{ readonly [output: string]: string }> {
  const answer = await team.ask('cloudformation', 'DescribeStacks', { StackName: STACK });
  const outputs = [at(answer, 'Stacks', 0, 'Outputs')].flat();
  return Object.fromEntries(outputs.map((one) => [String(at(one, 'OutputKey')), String(at(one, 'OutputValue'))]));
}

async function resources(): Promise<readonly string[]> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return [at(answer, 'StackResources')].flat().map((one) => String(at(one, 'LogicalResourceId')));
}

/** Plans, merges and applies: what the plan counts and says, how apply ended, and what it printed. */
async function change(branch: string, files: { readonly [path: string]: string }) {
  const number = await team.propose(branch, files);
  const planned = await team.plan(number);
  const comment = team.comment(number);
  await team.merge(number);
  const applied = await team.apply();
  const changes: unknown = JSON.parse(planned.outputs.changes ?? '{}');
  return { changes, comment, status: applied.outputs.status, log: applied.log };
}

const fromQueue = /^arn:aws:batch:us-east-1:\d{12}:job-queue\//;

test('the example is deployed: nothing waits for requests, and the outputs say how to start a job', async () => {
  const { comment, status } = await change('first', { 'inferloop.yaml': example });
  expect(status).toBe('applied');
  expect(comment).not.toContain('service');
  const outputs = await describeStack();
  expect(outputs.GenerateJobQueue).toMatch(fromQueue);
  expect(outputs.GenerateJobDefinition).toMatch(/^arn:aws:batch:us-east-1:\d{12}:job-definition\/.+:1$/);
  const made = await resources();
  expect(made).toEqual(expect.arrayContaining(['GenerateSchedule', 'GenerateFargateSpotComputeEnvironment']));
  expect(made.filter((id) => /LoadBalancer|Cluster$/.test(id))).toEqual([]);
  const images = await team.ask('ecr', 'ListImages', { repositoryName: 'inferloop/generate' });
  expect(JSON.stringify(images)).toContain('deployed-prod-1');
});

test('more vCPUs are another revision, which the schedule starts; nothing is rolled out or replaced', async () => {
  const larger = edit('vcpus: 4\n    memory: 8192', 'vcpus: 8\n    memory: 16384');
  const { changes, status, log } = await change('vcpus', larger);
  expect(changes).toMatchObject({ add: 0, replace: 0, destroy: 0 });
  expect(status).toBe('applied');
  expect(log).not.toContain('TRAFFIC');
  expect((await describeStack()).GenerateJobDefinition).toMatch(/:2$/);
});

test('a new image is another revision too, and is tagged as deployed', async () => {
  const { status } = await change('image', { 'app/page': 'two\n' });
  expect(status).toBe('applied');
  expect((await describeStack()).GenerateJobDefinition).toMatch(/:3$/);
  const images = await team.ask('ecr', 'ListImages', { repositoryName: 'inferloop/generate' });
  expect(JSON.stringify(images)).toContain('deployed-prod-2');
});

test('another time changes the schedule alone', async () => {
  const { changes, comment } = await change('schedule', edit('0 3 * * ? *', '0 4 * * ? *'));
  expect(changes).toEqual({ add: 0, change: 1, replace: 0, destroy: 0, import: 0 });
  expect(comment).toContain('cron(0 4');
});

test('off Spot and onto EC2 the queue turns to a new compute environment, and the old one goes', async () => {
  const { comment, status } = await change('ec2', edit('spot: true #', 'on: ec2 #'));
  expect(status).toBe('applied');
  expect(comment).toContain('**Runs end.**');
  // What the schedule starts until then: the revision of the last image.
  expect(comment).toMatch(/^- Target\.Input: \{"JobDefinition":"arn:aws:batch:[^"]+:3",/m);
  const made = await resources();
  expect(made).toEqual(expect.arrayContaining(['GenerateEc2ComputeEnvironment', 'GenerateLaunchTemplate']));
  expect(made).not.toContain('GenerateFargateSpotComputeEnvironment');
});

test('a job that the file forgets goes, with its schedule', async () => {
  const [, validate = ''] = /( {2}validate:\n(?: {4}.*\n)+)/.exec(text) ?? [];
  const { changes, status } = await change('forget', edit(validate, ''));
  expect({ changes, status }).toEqual({ changes: expect.objectContaining({ add: 0, change: 0 }), status: 'applied' });
  expect((await resources()).filter((id) => id.startsWith('Validate'))).toEqual([]);
  expect(await describeStack()).not.toHaveProperty('ValidateJobQueue');
});
