/** Stacks of the sandbox from beginning to end: events, rollback, replacement, deletion, and AWS's refusals. */

import { describe, expect, test } from '@jest/globals';
import type { ResourceBehaviour } from '../../../src/sandbox/behaviour.ts';
import type { JsonObject } from '../../../src/template/model.ts';
import { listOf, startCloudFormation, topic } from '../../support/cloudFormation.ts';

const failing: ResourceBehaviour = {
  create: () => Promise.reject(new Error('the queue is on fire')),
};

function queue(more: JsonObject = {}): JsonObject {
  return { Type: 'AWS::SQS::Queue', ...more };
}

/** Fails while its delay is 900. */
const fragile: ResourceBehaviour = {
  create: (_, { generatedName }) => ({ physicalId: generatedName, attributes: {} }),
  update(physicalId, properties) {
    if (properties.DelaySeconds === 900) throw new Error('too slow');
    return { physicalId, attributes: {} };
  },
};

describe('creating', () => {
  test('tells every step: the resource twice in progress, then complete, then the stack', async () => {
    const cloud = await startCloudFormation();
    expect(await cloud.deploy('one', { Resources: { Topic: topic('name') } })).toBe('CREATE_COMPLETE');
    expect(await cloud.events('one')).toEqual([
      'one REVIEW_IN_PROGRESS User Initiated',
      'one CREATE_IN_PROGRESS User Initiated',
      'Topic CREATE_IN_PROGRESS',
      'Topic CREATE_IN_PROGRESS Resource creation Initiated',
      'Topic CREATE_COMPLETE',
      'one CREATE_COMPLETE',
    ]);
  });

  test('makes what is referred to first, and gives outputs', async () => {
    const cloud = await startCloudFormation();
    const template = {
      Resources: {
        A: topic('a', { DisplayName: { 'Fn::Join': [' of ', [{ Ref: 'B' }, { 'Fn::GetAtt': 'B.TopicName' }]] } }),
        B: topic('b'),
      },
      Outputs: { Arn: { Value: { Ref: 'B' }, Export: { Name: 'the-arn' } } },
    };
    await cloud.deploy('one', template);
    const events = await cloud.events('one');
    expect(events.indexOf('B CREATE_COMPLETE')).toBeLessThan(events.indexOf('A CREATE_IN_PROGRESS'));
    const [stack] = listOf((await cloud.run('DescribeStacks', { StackName: 'one' })).Stacks);
    expect(stack?.Outputs).toMatchObject([{ OutputKey: 'Arn', OutputValue: 'arn:aws:sns:us-east-1:111122223333:b' }]);
  });

  test('rolls back when a resource fails, cancels the others, and then can only be deleted', async () => {
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': failing });
    const template = {
      Resources: { Topic: topic('a'), Queue: queue(), After: topic('b', { DisplayName: { Ref: 'Queue' } }) },
    };
    expect(await cloud.deploy('one', template)).toBe('ROLLBACK_COMPLETE');
    const events = await cloud.events('one');
    expect(events).toContainEqual(
      expect.stringMatching(
        /^Queue CREATE_FAILED Resource handler returned message: "the queue is on fire" \(RequestToken: .*HandlerErrorCode: GeneralServiceException\)$/,
      ),
    );
    expect(events).toContain('Topic CREATE_FAILED Resource creation cancelled');
    expect(events).toContain(
      'one ROLLBACK_IN_PROGRESS The following resource(s) failed to create: [Queue]. Rollback requested by user.',
    );
    expect(events).toContain('Topic DELETE_COMPLETE');
    expect(events.some((event) => event.startsWith('After'))).toBe(false);
    await expect(cloud.changeSet('one', 'x', 'UPDATE', template)).rejects.toThrow(
      /is in ROLLBACK_COMPLETE state and can not be updated\.$/,
    );
    await expect(cloud.changeSet('one', 'x', 'CREATE', template)).rejects.toThrow(
      'Stack [one] already exists and cannot be created again with the changeSet [x].',
    );
  });

  test('deletes the stack when OnStackFailure says so, and keeps everything with DO_NOTHING', async () => {
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': failing });
    const template = { Resources: { Topic: topic('a'), Queue: queue({ DependsOn: 'Topic' }) } };
    expect(await cloud.deploy('gone', template, { OnStackFailure: 'DELETE' })).toBe('DELETE_COMPLETE');
    expect(await cloud.deploy('kept', template, { OnStackFailure: 'DO_NOTHING' })).toBe('CREATE_FAILED');
    const { StackResources } = await cloud.run('DescribeStackResources', { StackName: 'kept' });
    expect(listOf(StackResources).map(({ ResourceStatus }) => ResourceStatus)).toEqual([
      'CREATE_FAILED',
      'CREATE_COMPLETE',
    ]);
  });

  test('tags of the stack go to what can carry them', async () => {
    const seen: JsonObject[] = [];
    const spy: ResourceBehaviour = {
      create(properties) {
        seen.push(properties);
        return { physicalId: 'q', attributes: {} };
      },
    };
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': spy });
    const own = { Tags: [{ Key: 'Team', Value: 'own' }] };
    await cloud.deploy(
      'one',
      { Resources: { Queue: queue({ Properties: own }) } },
      {
        Tags: [
          { Key: 'Team', Value: 'stack' },
          { Key: 'Env', Value: 'prod' },
        ],
      },
    );
    expect(seen).toEqual([
      {
        Tags: [
          { Key: 'Team', Value: 'own' },
          { Key: 'Env', Value: 'prod' },
        ],
      },
    ]);
  });
});

describe('updating', () => {
  test('replaces first and removes the old one while cleaning up', async () => {
    const cloud = await startCloudFormation();
    await cloud.deploy('one', { Resources: { Topic: topic('old'), Gone: topic('gone') } });
    expect(await cloud.deploy('one', { Resources: { Topic: topic('new') } })).toBe('UPDATE_COMPLETE');
    const events = await cloud.events('one');
    const update = events.slice(events.indexOf('one UPDATE_IN_PROGRESS User Initiated'));
    expect(update).toEqual([
      'one UPDATE_IN_PROGRESS User Initiated',
      'Topic UPDATE_IN_PROGRESS Requested update requires the creation of a new physical resource; hence creating one.',
      'Topic UPDATE_IN_PROGRESS Resource creation Initiated',
      'Topic UPDATE_COMPLETE',
      'one UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
      'Gone DELETE_IN_PROGRESS',
      'Gone DELETE_COMPLETE',
      'Topic DELETE_IN_PROGRESS',
      'Topic DELETE_COMPLETE',
      'one UPDATE_COMPLETE',
    ]);
  });

  test('goes back to what was when a resource fails', async () => {
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': fragile });
    const before = {
      Resources: { Topic: topic('old', { DisplayName: 'x' }), Queue: queue({ Properties: { DelaySeconds: 1 } }) },
    };
    const after = {
      Resources: {
        Topic: topic('new'),
        Added: topic('added'),
        Queue: queue({ Properties: { DelaySeconds: 900 }, DependsOn: ['Topic', 'Added'] }),
      },
    };
    await cloud.deploy('one', before);
    expect(await cloud.deploy('one', after)).toBe('UPDATE_ROLLBACK_COMPLETE');
    const events = await cloud.events('one');
    expect(events).toContain('one UPDATE_ROLLBACK_IN_PROGRESS The following resource(s) failed to update: [Queue]. ');
    const cleanUp = events.slice(events.indexOf('one UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'));
    expect(cleanUp).toContain('Added DELETE_COMPLETE');
    expect(cleanUp).toContain('Topic DELETE_COMPLETE');
    const { StackResources } = await cloud.run('DescribeStackResources', { StackName: 'one' });
    expect(listOf(StackResources).map(({ PhysicalResourceId }) => PhysicalResourceId)).toContain(
      'arn:aws:sns:us-east-1:111122223333:old',
    );
    const again = await cloud.changeSet('one', 'again', 'UPDATE', before);
    expect(again.StatusReason).toMatch(/^The submitted information didn't contain changes\./);
  });

  test('a custom-named resource cannot be replaced under its own name', async () => {
    const cloud = await startCloudFormation();
    await cloud.deploy('one', { Resources: { Topic: topic('name', { FifoTopic: false }) } });
    await cloud.deploy('one', { Resources: { Topic: topic('name', { FifoTopic: true }) } });
    expect(await cloud.events('one')).toContainEqual(
      expect.stringContaining(
        'CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename arn:aws:sns:us-east-1:111122223333:name',
      ),
    );
  });

  test('retained resources leave the stack without being deleted', async () => {
    const cloud = await startCloudFormation();
    await cloud.deploy('one', {
      Resources: { Kept: { ...topic('kept'), DeletionPolicy: 'Retain' }, Topic: topic('a') },
    });
    await cloud.deploy('one', { Resources: { Topic: topic('a') } });
    expect(await cloud.events('one')).toContain('Kept DELETE_SKIPPED');
  });

  test('can be cancelled while a resource is under way', async () => {
    let start = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    const slow: ResourceBehaviour = {
      create: () => ({ physicalId: 'q', attributes: {} }),
      update: (physicalId, { DelaySeconds }, _, { signal }) =>
        new Promise((resolve, reject) => {
          if (DelaySeconds === 1) return resolve({ physicalId, attributes: {} });
          signal.addEventListener('abort', () => reject(new Error('stopped')));
          return start();
        }),
    };
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': slow });
    await cloud.deploy('one', { Resources: { Queue: queue({ Properties: { DelaySeconds: 1 } }) } });
    await expect(cloud.run('CancelUpdateStack', { StackName: 'one' })).rejects.toThrow(
      'CancelUpdateStack cannot be called from current stack status',
    );
    const deployment = cloud.deploy('one', { Resources: { Queue: queue({ Properties: { DelaySeconds: 2 } }) } });
    await started;
    await expect(cloud.run('UpdateStack', { StackName: 'one', TemplateBody: '{}' })).rejects.toThrow(
      /^Stack:arn:aws:cloudformation:us-east-1:111122223333:stack\/one\/[-0-9a-f]+ is in UPDATE_IN_PROGRESS state and can not be updated\.$/,
    );
    await cloud.run('CancelUpdateStack', { StackName: 'one' });
    expect(await deployment).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(await cloud.events('one')).toContain('Queue UPDATE_FAILED Resource update cancelled');
  });
});

describe('deleting', () => {
  test('goes backwards and leaves the stack readable by its ARN only', async () => {
    const cloud = await startCloudFormation();
    await cloud.deploy('one', { Resources: { A: topic('a', { DisplayName: { Ref: 'B' } }), B: topic('b') } });
    const [stack] = listOf((await cloud.run('DescribeStacks', { StackName: 'one' })).Stacks);
    await cloud.run('DeleteStack', { StackName: 'one' });
    expect(await cloud.settled(String(stack?.StackId))).toBe('DELETE_COMPLETE');
    const events = await cloud.events(String(stack?.StackId));
    expect(events.indexOf('A DELETE_COMPLETE')).toBeLessThan(events.indexOf('B DELETE_IN_PROGRESS'));
    await expect(cloud.run('DescribeStacks', { StackName: 'one' })).rejects.toThrow('Stack with id one does not exist');
  });

  test('is refused under termination protection and while an export is in use', async () => {
    const cloud = await startCloudFormation();
    await cloud.deploy('one', {
      Resources: { A: topic('a') },
      Outputs: { O: { Value: 'x', Export: { Name: 'shared' } } },
    });
    await cloud.deploy('two', { Resources: { B: topic('b', { DisplayName: { 'Fn::ImportValue': 'shared' } }) } });
    await cloud.run('UpdateTerminationProtection', { StackName: 'one', EnableTerminationProtection: 'true' });
    await expect(cloud.run('DeleteStack', { StackName: 'one' })).rejects.toThrow(
      'Stack [one] cannot be deleted while TerminationProtection is enabled',
    );
    await cloud.run('UpdateTerminationProtection', { StackName: 'one', EnableTerminationProtection: 'false' });
    await cloud.run('DeleteStack', { StackName: 'one' });
    expect(await cloud.settled('one')).toBe('DELETE_FAILED');
    expect(await cloud.events('one')).toContain(
      'one DELETE_FAILED Export shared cannot be deleted as it is in use by two',
    );
  });
});
