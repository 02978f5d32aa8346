/** Functions and nothing else: deployed, changed and removed by the shipped bundle, with the roles of `inferloop bootstrap`. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

const example: { readonly [path: string]: string } = Object.fromEntries(
  readdirSync('examples/functions', { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.replace('examples/functions/', ''), readFileSync(path, 'utf8')]),
);

/** The file of main. */
let text = example['inferloop.yaml'] ?? '';
function edit(from: string, to: string) {
  expect(text).toContain(from);
  text = text.replace(from, to);
  return { 'inferloop.yaml': text };
}

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

async function outputs(): Promise<{ readonly [output: string]: string }> {
  const answer = await team.ask('cloudformation', 'DescribeStacks', { StackName: STACK });
  const all = [at(answer, 'Stacks', 0, 'Outputs')].flat();
  return Object.fromEntries(all.map((one) => [String(at(one, 'OutputKey')), String(at(one, 'OutputValue'))]));
}

async function parameters(): Promise<{ readonly [name: string]: string }> {
  const answer = await team.ask('cloudformation', 'DescribeStacks', { StackName: STACK });
  const all = [at(answer, 'Stacks', 0, 'Parameters')].flat();
  return Object.fromEntries(all.map((one) => [String(at(one, 'ParameterKey')), String(at(one, 'ParameterValue'))]));
}

async function resources(): Promise<readonly string[]> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return [at(answer, 'StackResources')].flat().map((one) => String(at(one, 'LogicalResourceId')));
}

const puts = (since: number) => team.requests(since).filter((request) => request === 's3:PutObject').length;

/** Plans, merges and applies: what the plan counts and says, how apply ended, and what each of them sent to S3. */
async function change(branch: string, files: { readonly [path: string]: string }) {
  const number = await team.propose(branch, files);
  const start = team.sandbox.log.records.length;
  const planned = await team.plan(number);
  const comment = team.comment(number);
  const sent = { plan: puts(start), apply: 0 };
  await team.merge(number);
  const merged = team.sandbox.log.records.length;
  const applied = await team.apply();
  sent.apply = puts(merged);
  const changes: unknown = JSON.parse(planned.outputs.changes ?? '{}');
  return { changes, comment, sent, status: applied.outputs.status, log: applied.log };
}

test('the example is deployed: apply zips each folder of the merged tree, and the plan sent nothing', async () => {
  const { comment, sent, status, log } = await change('first', example);
  expect(log).not.toContain('::error');
  expect(status).toBe('applied');
  expect(sent).toEqual({ plan: 0, apply: 3 });
  expect(comment).toContain('`NotifyFunction`');
  expect(comment).toContain('**Open to the internet.** Everybody may reach GET /status through `StatusHttpRoute`.');
  expect((await outputs()).StatusFunctionUrl).toMatch(
    /^https:\/\/\w+\.execute-api\.us-east-1\.amazonaws\.com\/status$/,
  );
  const made = await resources();
  expect(made).toEqual(expect.arrayContaining(['NotifyTriggerRule', 'ReportSchedule', 'StatusHttpRoute']));
  expect(made.filter((id) => /LoadBalancer|Cluster$|Vpc|Subnet/.test(id))).toEqual([]);
});

test('other words in the folder of one function change that function alone, and are sent once', async () => {
  const before = await parameters();
  const { changes, comment, sent, status } = await change('code', {
    'functions/notify/app.py': 'def handler(e, c): pass\n',
  });
  expect(changes).toEqual({ add: 0, change: 1, replace: 0, destroy: 0, import: 0 });
  expect(comment).toContain('NotifyCode');
  expect({ sent, status }).toEqual({ sent: { plan: 0, apply: 1 }, status: 'applied' });
  const after = await parameters();
  expect(after.NotifyCode).not.toBe(before.NotifyCode);
  expect(after.ReportCode).toBe(before.ReportCode);
});

test('a folder that stays as it is never looks changed', async () => {
  const number = await team.propose('words', { 'README.md': 'words\n', 'functions/notify/__pycache__/app.pyc': 'x' });
  expect((await team.plan(number)).outputs).toMatchObject({ status: 'no-changes', 'has-changes': 'false' });
  await team.merge(number);
  const start = team.sandbox.log.records.length;
  expect((await team.apply()).outputs.status).toBe('no-changes');
  expect(puts(start)).toBe(0);
});

test('what main brought since the plan goes along, as an image would', async () => {
  const number = await team.propose('memory', edit('memory: 256', 'memory: 1024'));
  await team.plan(number);
  await change('meanwhile', { 'functions/report/app.py': 'def handler(e, c): pass\ndef status(e, c): pass\n' });
  await team.merge(number);
  expect((await team.apply()).outputs.status).toBe('applied');
});

test('code that cannot be sent ends apply before anything is executed, and the next run brings it', async () => {
  const number = await team.propose(
    'gone',
    edit(
      '  report:',
      '  lost:\n    { source: functions/notify, runtime: python3.13, handler: app.handler }\n\n  report:',
    ),
  );
  await team.plan(number);
  await team.merge(number);
  team.sandbox.faults.add({ name: 'access-denied', operation: 'PutObject', nth: 1 });
  const refused = await team.apply();
  expect(refused.log).toContain('AWS denied s3:PutObject');
  expect(refused.outputs['failure-reason']).toBe('permission-missing');
  expect(await resources()).not.toContain('LostFunction');
  expect((await team.apply()).outputs.status).toBe('applied');
});

test('a function that the file forgets goes with what calls it', async () => {
  const [, notify = ''] = /( {2}notify:\n(?: {4}.*\n)+\n)/.exec(text) ?? [];
  const { status } = await change('forget', edit(notify, ''));
  expect(status).toBe('applied');
  expect((await resources()).filter((id) => id.startsWith('Notify'))).toEqual([]);
});
