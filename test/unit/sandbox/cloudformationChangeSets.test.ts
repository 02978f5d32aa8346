/** Change sets of the sandbox: their states, and AWS's refusals. */

import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/template/model.ts';
import { listOf, startCloudFormation, topic } from '../../support/cloudFormation.ts';

describe('states', () => {
  test('executing one deletes its siblings; a direct update makes them obsolete', async () => {
    const cloud = await startCloudFormation();
    await cloud.deploy('stack', { Resources: { T: topic('t') } });
    await cloud.changeSet('stack', 'a', 'UPDATE', { Resources: { T: topic('a') } });
    await cloud.changeSet('stack', 'b', 'UPDATE', { Resources: { T: topic('b') } });
    await cloud.run('UpdateStack', {
      StackName: 'stack',
      TemplateBody: JSON.stringify({ Resources: { T: topic('c') } }),
    });
    await cloud.settled('stack');
    const { Summaries } = await cloud.run('ListChangeSets', { StackName: 'stack' });
    expect(listOf(Summaries).map(({ ExecutionStatus }) => ExecutionStatus)).toEqual([
      'EXECUTE_COMPLETE',
      'OBSOLETE',
      'OBSOLETE',
    ]);
    await expect(cloud.run('ExecuteChangeSet', { StackName: 'stack', ChangeSetName: 'a' })).rejects.toMatchObject({
      code: 'InvalidChangeSetStatus',
    });
    expect(await cloud.deploy('stack', { Resources: { T: topic('d') } })).toBe('UPDATE_COMPLETE');
    await expect(cloud.run('DescribeChangeSet', { StackName: 'stack', ChangeSetName: 'b' })).rejects.toMatchObject({
      code: 'ChangeSetNotFound',
      status: 404,
    });
  });

  test('a first change set leaves a shell that outlives it', async () => {
    const cloud = await startCloudFormation();
    const template = { Resources: { T: topic('t') } };
    await cloud.changeSet('stack', 'a', 'CREATE', template);
    await cloud.run('DeleteChangeSet', { StackName: 'stack', ChangeSetName: 'a' });
    expect((await cloud.run('DescribeStacks', { StackName: 'stack' })).Stacks).toMatchObject([
      { StackStatus: 'REVIEW_IN_PROGRESS' },
    ]);
    await expect(cloud.changeSet('stack', 'b', 'UPDATE', template)).rejects.toThrow(
      /is in REVIEW_IN_PROGRESS state and can not be updated/,
    );
    expect(await cloud.deploy('stack', template)).toBe('CREATE_COMPLETE');
    await expect(cloud.changeSet('none', 'b', 'UPDATE', template)).rejects.toThrow('Stack [none] does not exist');
  });

  test('long answers come in pages', async () => {
    const cloud = await startCloudFormation({}, 2);
    const Resources = Object.fromEntries(['A', 'B', 'C'].map((name) => [name, topic(name)]));
    const first = await cloud.changeSet('stack', 'a', 'CREATE', { Resources });
    const second = await cloud.run('DescribeChangeSet', {
      ChangeSetName: String(first.Id ?? first.ChangeSetId),
      NextToken: String(first.NextToken),
    });
    expect([listOf(first.Changes).length, listOf(second.Changes).length, second.NextToken]).toEqual([2, 1, undefined]);
  });

  test('DisableRollback and OnStackFailure exclude each other', async () => {
    const cloud = await startCloudFormation();
    await cloud.changeSet('stack', 'a', 'CREATE', { Resources: { T: topic('t') } }, { OnStackFailure: 'DELETE' });
    const execute = cloud.run('ExecuteChangeSet', { StackName: 'stack', ChangeSetName: 'a', DisableRollback: 'false' });
    await expect(execute).rejects.toMatchObject({ code: 'ValidationError' });
  });

  test('a property that the specification does not know fails the change set and is told with its path', async () => {
    const cloud = await startCloudFormation();
    const described = await cloud.changeSet('stack', 'a', 'CREATE', { Resources: { T: topic('t', { Nme: 'x' }) } });
    expect(described).toMatchObject({
      Status: 'FAILED',
      StatusReason: expect.stringContaining('AWS::EarlyValidation::PropertyValidation'),
    });
    const { OperationEvents } = await cloud.run('DescribeEvents', {
      StackName: 'stack',
      ChangeSetName: 'a',
      Filters: { FailedEvents: 'true' },
    });
    expect(OperationEvents).toMatchObject([
      {
        EventType: 'VALIDATION_ERROR',
        ValidationPath: '/Resources/T/Properties/Nme',
        ValidationStatusReason: '#: extraneous key [Nme] is not permitted',
      },
    ]);
  });
});

describe('refusals', () => {
  const cases: readonly (readonly [string, JsonObject, JsonObject, string])[] = [
    [
      'an unknown type',
      { Resources: { T: { Type: 'AWS::No::Such' } } },
      {},
      'Template format error: Unrecognized resource types: [AWS::No::Such]',
    ],
    [
      'a missing reference',
      { Resources: { T: topic('t', { DisplayName: { Ref: 'X' } }) } },
      {},
      'Template format error: Unresolved resource dependencies [X] in the Resources block of the template',
    ],
    [
      'a wrong attribute',
      { Resources: { T: topic('t'), U: topic('u', { DisplayName: { 'Fn::GetAtt': ['T', 'Nope'] } }) } },
      {},
      'Template error: resource T does not support attribute type Nope in Fn::GetAtt',
    ],
    [
      'a circle',
      { Resources: { A: topic('a', { DisplayName: { Ref: 'B' } }), B: topic('b', { DisplayName: { Ref: 'A' } }) } },
      {},
      'Circular dependency between resources: [A, B]',
    ],
    [
      'IAM without acknowledgement',
      { Resources: { R: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } } } },
      { Capabilities: '' },
      'Requires capabilities : [CAPABILITY_IAM]',
    ],
    [
      'a parameter that is not declared',
      { Resources: { T: topic('t') } },
      { Parameters: [{ ParameterKey: 'P', ParameterValue: 'x' }] },
      'Parameters: [P] do not exist in the template',
    ],
    ['no resources', { Resources: {} }, {}, 'Template format error: At least one Resources member must be defined.'],
    [
      'a condition that is not declared',
      { Resources: { T: { ...topic('t'), Condition: 'C' } } },
      {},
      'Template format error: Unresolved condition dependency C in the Resources block of the template',
    ],
    [
      'a change set name with an underscore',
      { Resources: { T: topic('t') } },
      { ChangeSetName: 'a_b' },
      'Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*',
    ],
    [
      'a template above 51,200 bytes',
      { Resources: { T: topic('ü'.repeat(26_000)) } },
      {},
      'Member must have length less than or equal to 51200',
    ],
  ];
  test.each(cases)('%s', async (_, template, more, message) => {
    const cloud = await startCloudFormation();
    await expect(cloud.changeSet('stack', 'a', 'CREATE', template, more)).rejects.toThrow(message);
  });
});
