/** Change sets of the sandbox: what they say of changes. */

import { describe, expect, test } from '@jest/globals';
import { KNOWN_AFTER_APPLY } from '../../../src/sandbox/cloudformation/changes.ts';
import type { AnswerObject } from '../../../src/sandbox/service.ts';
import type { JsonObject } from '../../../src/template/model.ts';
import { listOf, startCloudFormation, topic } from '../../support/cloudFormation.ts';

async function update(before: JsonObject, after: JsonObject, more: JsonObject = {}): Promise<readonly AnswerObject[]> {
  const cloud = await startCloudFormation();
  await cloud.deploy('stack', before);
  const described = await cloud.changeSet('stack', 'update', 'UPDATE', after, more);
  return listOf(described.Changes).map(({ ResourceChange }) => Object(ResourceChange));
}

function task(image: string): JsonObject {
  return {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: { Family: 'web', ContainerDefinitions: [{ Name: 'web', Image: image, Cpu: 256 }] },
  };
}

const service = { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: { Ref: 'Task' }, DesiredCount: 2 } };

describe('changes', () => {
  test('a task definition is always replaced, and its service changes in place by reference', async () => {
    const changes = await update(
      { Resources: { Task: task('a'), Service: service } },
      { Resources: { Task: task('b'), Service: service } },
    );
    expect(changes).toMatchObject([
      {
        LogicalResourceId: 'Service',
        Action: 'Modify',
        Replacement: 'False',
        Details: [
          {
            ChangeSource: 'ResourceReference',
            CausingEntity: 'Task',
            Target: { Name: 'TaskDefinition', AfterValue: KNOWN_AFTER_APPLY },
          },
          { ChangeSource: 'DirectModification', Evaluation: 'Dynamic' },
        ],
      },
      {
        LogicalResourceId: 'Task',
        Replacement: 'True',
        PolicyAction: 'ReplaceAndDelete',
        Details: [
          {
            Target: {
              Path: '/Properties/ContainerDefinitions/0/Image',
              BeforeValue: 'a',
              AfterValue: 'b',
              RequiresRecreation: 'Always',
            },
          },
        ],
      },
    ]);
    expect(JSON.parse(String(changes[1]?.AfterContext))).toEqual({
      Properties: { Family: 'web', ContainerDefinitions: [{ Name: 'web', Image: 'b', Cpu: '256' }] },
    });
  });

  test('a property removed and one added say so', async () => {
    const [change] = await update(
      { Resources: { T: topic('t', { DisplayName: 'x' }) } },
      { Resources: { T: topic('t', { KmsMasterKeyId: 'k' }) } },
    );
    expect(listOf(change?.Details).map(({ Target }) => Target)).toMatchObject([
      { Name: 'DisplayName', AttributeChangeType: 'Remove', BeforeValue: 'x', AfterValue: undefined },
      { Name: 'KmsMasterKeyId', AttributeChangeType: 'Add', BeforeValue: undefined, AfterValue: 'k' },
    ]);
  });

  test('tags of a resource and of the stack are the attribute Tags, without a name', async () => {
    const [change] = await update(
      { Resources: { T: topic('t') } },
      { Resources: { T: topic('t') } },
      { Tags: [{ Key: 'Env', Value: 'prod' }] },
    );
    expect(change).toMatchObject({
      Action: 'Modify',
      Replacement: 'False',
      Scope: ['Tags'],
      Details: [
        {
          ChangeSource: 'DirectModification',
          Evaluation: 'Static',
          Target: { Attribute: 'Tags', Name: undefined, RequiresRecreation: 'Never' },
        },
      ],
    });
  });

  test('metadata and policies alone change the resource in place', async () => {
    const [change] = await update(
      { Resources: { T: topic('t') } },
      { Resources: { T: { ...topic('t'), Metadata: { a: 1 }, DeletionPolicy: 'Retain' } } },
    );
    expect(change).toMatchObject({ Action: 'Modify', Replacement: 'False', Scope: ['DeletionPolicy', 'Metadata'] });
  });

  test('what depends on a replaced resource by a property that forces replacement is replaced too', async () => {
    const child = {
      Type: 'AWS::SNS::Topic',
      Properties: { TopicName: { 'Fn::Join': ['-', ['child', { 'Fn::GetAtt': ['Parent', 'TopicName'] }]] } },
    };
    const changes = await update(
      { Resources: { Parent: topic('a'), Child: child } },
      { Resources: { Parent: topic('b'), Child: child } },
    );
    expect(changes.map(({ LogicalResourceId, Replacement }) => [LogicalResourceId, Replacement])).toEqual([
      ['Child', 'True'],
      ['Parent', 'True'],
    ]);
  });

  test('a property that replaces only sometimes makes the replacement conditional', async () => {
    const database = (engine: string) => ({ Type: 'AWS::RDS::DBInstance', Properties: { Engine: engine } });
    const [change] = await update({ Resources: { D: database('a') } }, { Resources: { D: database('b') } });
    expect(change).toMatchObject({
      Replacement: 'Conditional',
      Details: [{ Target: { RequiresRecreation: 'Conditionally' } }],
    });
  });

  test('a condition that flips removes, and a database leaves a snapshot', async () => {
    const template = (on: string) => ({
      Conditions: { On: { 'Fn::Equals': [on, 'yes'] } },
      Resources: {
        T: topic('t'),
        D: { Type: 'AWS::RDS::DBInstance', Condition: 'On', Properties: { Engine: 'postgres' } },
      },
    });
    const [change] = await update(template('yes'), template('no'));
    expect(change).toMatchObject({ Action: 'Remove', LogicalResourceId: 'D', PolicyAction: 'Snapshot' });
  });

  test('NoEcho values are hidden everywhere, yet their change is found', async () => {
    const cloud = await startCloudFormation();
    const template = {
      Parameters: { Secret: { Type: 'String', NoEcho: true } },
      Resources: { T: topic('t', { DisplayName: { 'Fn::Join': [' ', ['is', { Ref: 'Secret' }]] } }) },
    };
    const given = (value: string) => ({ Parameters: [{ ParameterKey: 'Secret', ParameterValue: value }] });
    await cloud.deploy('stack', template, given('hunter2'));
    const described = await cloud.changeSet('stack', 'update', 'UPDATE', template, given('correct horse'));
    expect(listOf(described.Changes)).toHaveLength(1);
    expect(JSON.stringify(described)).not.toMatch(/hunter2|correct horse/);
    expect(described.Parameters).toMatchObject([{ ParameterValue: '****' }]);
  });

  test('an output alone is worth executing; a description is not', async () => {
    const cloud = await startCloudFormation();
    const template = { Resources: { T: topic('t') } };
    await cloud.deploy('stack', template);
    const output = await cloud.changeSet('stack', 'a', 'UPDATE', { ...template, Outputs: { O: { Value: 'x' } } });
    expect(output).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE', Changes: [] });
    const nothing = await cloud.changeSet('stack', 'b', 'UPDATE', { ...template, Description: 'other' });
    expect(nothing).toMatchObject({
      Status: 'FAILED',
      ExecutionStatus: 'UNAVAILABLE',
      StatusReason:
        "The submitted information didn't contain changes. Submit different information to create a change set.",
    });
    await expect(
      cloud.run('UpdateStack', { StackName: 'stack', TemplateBody: JSON.stringify(template) }),
    ).rejects.toThrow('No updates are to be performed.');
  });

  test('UsePreviousValue keeps what was given', async () => {
    const cloud = await startCloudFormation();
    const template = {
      Parameters: { P: { Type: 'String' } },
      Resources: { T: topic('t', { DisplayName: { Ref: 'P' } }) },
    };
    await cloud.deploy('stack', template, { Parameters: [{ ParameterKey: 'P', ParameterValue: 'kept' }] });
    const same = await cloud.changeSet('stack', 'same', 'UPDATE', template, {
      Parameters: [{ ParameterKey: 'P', UsePreviousValue: 'true' }],
    });
    expect(same.StatusReason).toMatch(/didn't contain changes/);
    await expect(cloud.changeSet('stack', 'none', 'UPDATE', template)).rejects.toThrow(
      'Parameters: [P] must have values',
    );
  });
});
