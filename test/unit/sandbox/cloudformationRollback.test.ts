/** The ways back by hand: ContinueUpdateRollback after a rollback that failed, RollbackStack where rollback was disabled. */

import { describe, expect, test } from '@jest/globals';
import type { ResourceBehaviour } from '../../../src/sandbox/behaviour.ts';
import type { JsonObject } from '../../../src/template/model.ts';
import { startCloudFormation, topic } from '../../support/cloudFormation.ts';

const one = { StackName: 'one' };

/** A queue whose changes fail while it is stuck. */
function stuckQueue() {
  const queue = { stuck: false, delays: [] as unknown[], removed: [] as string[] };
  const behaviour: ResourceBehaviour = {
    create: (_, { generatedName }) => ({ physicalId: generatedName, attributes: {} }),
    update(physicalId, properties) {
      if (queue.stuck) throw new Error('the queue is stuck');
      queue.delays.push(properties.DelaySeconds);
      return { physicalId, attributes: {} };
    },
    remove(physicalId) {
      queue.removed.push(physicalId);
    },
  };
  return { queue, behaviour };
}

/** The topic is replaced when its name changes; the queue comes after it. */
function template(name: string, delay: number, more: JsonObject = {}): JsonObject {
  return {
    Resources: {
      Topic: topic(name),
      Queue: { Type: 'AWS::SQS::Queue', DependsOn: 'Topic', Properties: { DelaySeconds: delay } },
      ...more,
    },
  };
}

describe('ContinueUpdateRollback', () => {
  async function failedRollback() {
    const { queue, behaviour } = stuckQueue();
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': behaviour });
    await cloud.deploy('one', template('before', 1));
    queue.stuck = true;
    expect(await cloud.deploy('one', template('after', 2))).toBe('UPDATE_ROLLBACK_FAILED');
    return { cloud, queue };
  }

  test('fails again while the reason lasts, and ends the rollback when it is gone', async () => {
    const { cloud, queue } = await failedRollback();
    await cloud.run('ContinueUpdateRollback', one);
    expect(await cloud.settled('one')).toBe('UPDATE_ROLLBACK_FAILED');
    queue.stuck = false;
    await cloud.run('ContinueUpdateRollback', one);
    expect(await cloud.settled('one')).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(queue.delays).toEqual([1]);
    const events = await cloud.events('one');
    expect(events.filter((event) => event === 'Topic DELETE_COMPLETE')).toHaveLength(1);
  });

  test('takes resources that are to be skipped for restored', async () => {
    const { cloud, queue } = await failedRollback();
    await cloud.run('ContinueUpdateRollback', { ...one, ResourcesToSkip: ['Queue'] });
    expect(await cloud.settled('one')).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(queue.delays).toEqual([]);
  });

  test('is refused in every other state', async () => {
    const cloud = await startCloudFormation();
    await cloud.deploy('one', { Resources: { Topic: topic('a') } });
    await expect(cloud.run('ContinueUpdateRollback', one)).rejects.toThrow(
      /is in CREATE_COMPLETE state and can not be rolled back/,
    );
  });
});

describe('RollbackStack', () => {
  test('takes an update that failed without rollback back to what was deployed before', async () => {
    const { queue, behaviour } = stuckQueue();
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': behaviour });
    await cloud.deploy('one', template('name', 1));
    queue.stuck = true;
    await cloud.run('UpdateStack', {
      ...one,
      TemplateBody: JSON.stringify(template('name', 2, { Extra: topic('extra') })),
      DisableRollback: 'true',
    });
    expect(await cloud.settled('one')).toBe('UPDATE_FAILED');
    queue.stuck = false;
    await cloud.run('RollbackStack', one);
    expect(await cloud.settled('one')).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(queue.delays).toEqual([1]);
    const { StackResourceSummaries } = await cloud.run('ListStackResources', one);
    expect(StackResourceSummaries).toMatchObject([{ LogicalResourceId: 'Queue' }, { LogicalResourceId: 'Topic' }]);
  });

  test('deletes a stack that was never complete', async () => {
    const failing = { create: () => Promise.reject(new Error('the queue is on fire')) };
    const cloud = await startCloudFormation({ 'AWS::SQS::Queue': failing });
    const { StackId } = await cloud.run('CreateStack', {
      ...one,
      TemplateBody: JSON.stringify(template('name', 1)),
      OnFailure: 'DO_NOTHING',
    });
    expect(await cloud.settled('one')).toBe('CREATE_FAILED');
    await cloud.run('RollbackStack', one);
    expect(await cloud.settled(String(StackId))).toBe('DELETE_COMPLETE');
  });
});
