/** Every state in which apply can find the stack: what it waits for, what it clears away, what it leaves to a person. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { at, changeSets, endOf, STACK, stackStatus, startTeam, type Team, WRITES } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;
let number: number;

beforeAll(async () => {
  team = await startTeam();
  number = await team.propose('first', shopConfig());
});

afterAll(() => team.stop());

const set = (status: string) => team.sandbox.cloud.setStackStatus(STACK, status);

describe('before anything is deployed', () => {
  test('the shell that an unexecuted change set left counts as no stack', async () => {
    await team.ask('cloudformation', 'CreateChangeSet', {
      StackName: STACK,
      ChangeSetName: 'by-hand',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }),
    });
    expect(await stackStatus(team)).toBe('REVIEW_IN_PROGRESS');
    const planned = await team.plan(number);
    expect(endOf(planned)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
    expect(team.comment(number)).toContain('prod will be created');
  });

  test('the empty ruin of a first creation is removed, and the stack is made again', async () => {
    set('ROLLBACK_COMPLETE');
    await team.merge(number);
    const before = team.sandbox.log.records.length;
    const result = await team.apply();
    expect(endOf(result)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(result.log).toContain('prod-inferloop is ROLLBACK_COMPLETE');
    expect(team.requests(before)).toContain('cloudformation:DeleteStack');
    expect(await stackStatus(team)).toBe('CREATE_COMPLETE');
  });
});

describe('a stack that is at work', () => {
  test.each([
    'CREATE_IN_PROGRESS',
    'UPDATE_ROLLBACK_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'IMPORT_IN_PROGRESS',
    'DELETE_IN_PROGRESS',
  ])('%s is waited for', async (status) => {
    await team.sandbox.forge.commitFiles(team.repository, 'main', { 'README.md': status }, 'Words');
    set(status);
    const onLine = (line: string) => {
      if (line === `${STACK} is ${status} with another change; waiting for it`) set('UPDATE_ROLLBACK_COMPLETE');
    };
    const result = await team.apply({ onLine });
    expect(endOf(result)).toEqual({ exitCode: 0, status: 'no-changes', reason: '' });
    expect(result.log).toContain(`ok       stack: ${STACK} is UPDATE_ROLLBACK_COMPLETE`);
  });

  test('for longer than it may wait is left alone, with what to do', async () => {
    set('UPDATE_ROLLBACK_IN_PROGRESS');
    const before = team.sandbox.log.records.length;
    const refused = await team.apply({ inputs: { 'busy-timeout': '1s' } });
    expect(endOf(refused)).toEqual({ exitCode: 1, status: 'refused', reason: 'stack-busy' });
    expect(team.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
    expect(refused.log).toContain('run again when that is over, or raise `busy-timeout`');
    expect(refused.summary).toContain('It is `UPDATE_ROLLBACK_IN_PROGRESS` with another change');
    expect(refused.summary).toContain('**Next:** run this job again when that change is over');
  });
});

test('a change set of somebody else is waited for, though the role may not read it', async () => {
  set('CREATE_COMPLETE');
  const stack = at(await team.ask('cloudformation', 'DescribeStacks', { StackName: STACK }), 'Stacks', 0);
  const parameters = [at(stack, 'Parameters')].flat().map((one) => String(at(one, 'ParameterKey')));
  const changeSet = { StackName: STACK, ChangeSetName: 'by-hand' };
  await team.ask('cloudformation', 'CreateChangeSet', {
    ...changeSet,
    UsePreviousTemplate: true,
    Parameters: parameters.map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),
    Capabilities: ['CAPABILITY_NAMED_IAM'],
    Tags: [{ Key: 'Hand', Value: 'made' }],
  });
  while ((await changeSets(team)).length === 0) await team.sandbox.clock.sleep(1);
  await team.ask('cloudformation', 'ExecuteChangeSet', changeSet);
  while ((await stackStatus(team)) !== 'UPDATE_COMPLETE') await team.sandbox.clock.sleep(1);
  set('UPDATE_IN_PROGRESS');
  const onLine = (line: string) => {
    if (line.endsWith('waiting for it')) set('UPDATE_COMPLETE');
  };
  const result = await team.apply({ inputs: { 'direct-push': 'apply' }, onLine });
  expect(result.log).toContain(`${STACK} is UPDATE_IN_PROGRESS with another change; waiting for it`);
  expect(endOf(result)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
});

describe('a stack that a person must look at', () => {
  test.each([
    ['ROLLBACK_COMPLETE', /still holds .*Cluster.*; it is not removed/, 'delete the stack by hand'],
    ['ROLLBACK_FAILED', /is ROLLBACK_FAILED and cannot be updated/, 'delete the stack in the CloudFormation console'],
    ['CREATE_FAILED', /is CREATE_FAILED and cannot be updated/, 'delete the stack in the CloudFormation console'],
    ['DELETE_FAILED', /is DELETE_FAILED and cannot be updated/, 'delete the stack in the CloudFormation console'],
    ['UPDATE_FAILED', /is UPDATE_FAILED and cannot be updated/, 'Stack actions → Roll back'],
    ['UPDATE_ROLLBACK_FAILED', /is UPDATE_ROLLBACK_FAILED and cannot be/, 'Continue update rollback'],
    ['IMPORT_ROLLBACK_FAILED', /is IMPORT_ROLLBACK_FAILED and cannot be/, 'look at its last events'],
  ])('%s is not touched', async (status, words, hint) => {
    set(status);
    const before = team.sandbox.log.records.length;
    const failed = await team.apply();
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'stack-state' });
    expect(failed.log).toMatch(words);
    expect(failed.log).toContain(hint);
    expect(team.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
    expect(await stackStatus(team)).toBe(status);
  });
});

test.each(['UPDATE_ROLLBACK_COMPLETE', 'IMPORT_COMPLETE', 'IMPORT_ROLLBACK_COMPLETE'])(
  '%s is sound',
  async (status) => {
    set(status);
    expect(endOf(await team.apply())).toMatchObject({ status: 'no-changes' });
  },
);
