import { describe, expect, test } from '@jest/globals';
import {
  deployment,
  event,
  goalOf,
  type Look,
  last,
  revision,
  serviceArn,
  serviceEvent,
  stackEvent,
  walk,
} from './observing.ts';

const idle = { watch: [], examine: [], gates: [], free: [] };
const target = { arn: 'arn:revision', requested: 2, running: 0, pending: 2, productionWeight: 0, testWeight: 0 };
const begun: Look = {
  events: [stackEvent('UPDATE_IN_PROGRESS', 'User Initiated'), serviceEvent('UPDATE_IN_PROGRESS')],
};
const successful: Look = { deployment: deployment({ status: 'SUCCESSFUL' }), revision: revision() };
const complete: Look = { events: [serviceEvent('UPDATE_COMPLETE'), stackEvent('UPDATE_COMPLETE')] };

describe('a blue-green rollout that succeeds', () => {
  const stage = (lifecycleStage: string, more = {}): Look => ({
    deployment: deployment({ lifecycleStage, target: { ...target, ...more } }),
  });
  const steps = walk([
    begun,
    { deployment: deployment({ status: 'PENDING', target }) },
    stage('SCALE_UP'),
    stage('SCALE_UP', { running: 1 }),
    stage('SCALE_UP', { running: 1 }),
    stage('TEST_TRAFFIC_SHIFT', { running: 2, testWeight: 100 }),
    stage('PRODUCTION_TRAFFIC_SHIFT', { running: 2, productionWeight: 100 }),
    { ...stage('BAKE_TIME'), seconds: 100 },
    { ...stage('BAKE_TIME'), seconds: 150 },
    { ...stage('BAKE_TIME'), seconds: 160 },
    { ...stage('CLEAN_UP'), seconds: 400 },
    { ...successful, seconds: 410 },
    { ...complete, seconds: 420 },
  ]);

  test('prints a line only when something changed', () => {
    expect(steps.flatMap(({ lines }) => lines)).toEqual([
      'stack UPDATE_IN_PROGRESS: User Initiated',
      'web: PENDING, 0 of 2 new tasks run',
      'web: SCALE_UP, 0 of 2 new tasks run',
      'web: SCALE_UP, 1 of 2 new tasks run',
      'web: TEST_TRAFFIC_SHIFT, 100 % of test traffic on the new version',
      'web: PRODUCTION_TRAFFIC_SHIFT, 100 % of production traffic on the new version',
      'web: BAKE_TIME, both versions run, about 5 min left',
      'web: BAKE_TIME, both versions run, about 4 min left',
      'web: CLEAN_UP, the old version is stopped',
      'web: SUCCESSFUL',
      'UPDATE_COMPLETE WebService (AWS::ECS::Service)',
      'stack UPDATE_COMPLETE',
    ]);
  });

  test('knows how long each stage took', () => {
    expect(last(steps).state.services.web?.stages).toEqual([
      { name: 'SCALE_UP', weight: undefined, enteredAt: 20, leftAt: 50 },
      { name: 'TEST_TRAFFIC_SHIFT', weight: undefined, enteredAt: 50, leftAt: 60 },
      { name: 'PRODUCTION_TRAFFIC_SHIFT', weight: undefined, enteredAt: 60, leftAt: 100 },
      { name: 'BAKE_TIME', weight: undefined, enteredAt: 100, leftAt: 400 },
      { name: 'CLEAN_UP', weight: undefined, enteredAt: 400, leftAt: 410 },
    ]);
  });

  test('looks at the service from the moment CloudFormation names it until it is proven', () => {
    const watched = steps.map(({ next }) => (next.kind === 'look' ? next.watch.map(({ arn }) => arn) : next.kind));
    expect(watched.slice(0, 2)).toEqual([[serviceArn], [serviceArn]]);
    expect(watched.slice(-2)).toEqual([[], 'succeeded']);
  });
});

test('a shift in steps tells each weight and when more follows, and each is a stage of its own', () => {
  const shift = (productionWeight: number, seconds: number): Look => ({
    deployment: deployment({ lifecycleStage: 'PRODUCTION_TRAFFIC_SHIFT', target: { ...target, productionWeight } }),
    seconds,
  });
  const looks = [begun, shift(5, 20), shift(5, 30), shift(5, 100), shift(5, 150), shift(100, 160)];
  const steps = walk(looks, goalOf({ step: { percent: 5, bakeMinutes: 2 } }));
  expect(steps.flatMap(({ lines }) => lines).filter((line) => line.startsWith('web:'))).toEqual([
    'web: PRODUCTION_TRAFFIC_SHIFT, 5 % of production traffic on the new version, more in about 2 min',
    'web: PRODUCTION_TRAFFIC_SHIFT, 5 % of production traffic on the new version, more in about 1 min',
    'web: PRODUCTION_TRAFFIC_SHIFT, 5 % of production traffic on the new version, more in a moment',
    'web: PRODUCTION_TRAFFIC_SHIFT, 100 % of production traffic on the new version',
  ]);
  const name = 'PRODUCTION_TRAFFIC_SHIFT';
  expect(last(steps).state.services.web?.stages).toEqual([
    { name, weight: 5, enteredAt: 20, leftAt: 160 },
    { name, weight: 100, enteredAt: 160, leftAt: undefined },
  ]);
});

describe('what success needs', () => {
  const end = (look: Look, goal = goalOf(), seconds = 100) =>
    last(walk([begun, { ...complete, ...look }, { ...look, seconds }, { ...look, seconds: seconds + 60 }], goal)).next;

  test('a successful deployment with the planned digest', () => {
    expect(end(successful)).toEqual({ kind: 'succeeded' });
  });

  test('not a complete stack alone: the service must have got its deployment', () => {
    expect(end({})).toEqual({
      kind: 'failed',
      message: 'the stack is complete, but web got no deployment, although its version changes',
    });
  });

  test('not a deployment that ECS took back', () => {
    const look = {
      deployment: deployment({ status: 'ROLLBACK_SUCCESSFUL' }),
      evidence: { stoppedTasks: [], targets: [], logLines: [] },
    };
    expect(end(look)).toMatchObject({ message: expect.stringContaining('is ROLLBACK_SUCCESSFUL, not SUCCESSFUL') });
  });

  test('not another image than the planned one', () => {
    const other = `sha256:${'b'.repeat(64)}`;
    expect(end({ ...successful, revision: revision(other) })).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining(`web runs ${other}, planned is sha256:aaaa`),
    });
  });

  test('not another sidecar than the planned one', () => {
    const [own] = goalOf().services[0]?.containers ?? [];
    if (own === undefined) throw new Error('no container');
    const proxy = { name: 'proxy', digest: `sha256:${'c'.repeat(64)}` };
    const goal = goalOf({ containers: [own, proxy] });
    const running = (digest: string) => ({
      ...revision(),
      containers: [...revision().containers, { name: 'proxy', image: 'proxy', digest }],
    });
    const ending = (digest: string) => end({ ...successful, revision: running(digest) }, goal);
    expect(ending(proxy.digest)).toEqual({ kind: 'succeeded' });
    expect(ending(own.digest)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining(`proxy of web runs ${own.digest}, planned is ${proxy.digest}`),
    });
  });

  test('a digest in the name of the image proves it where ECS says no other', () => {
    expect(
      end({
        ...successful,
        revision: {
          ...revision(),
          containers: [{ name: 'web', image: `r@${goalOf().services[0]?.containers[0]?.digest}`, digest: undefined }],
        },
      }),
    ).toEqual({ kind: 'succeeded' });
  });

  test('a service that does not change needs no deployment', () => {
    expect(last(walk([begun, complete], goalOf({ rollsOut: false }))).next).toEqual({ kind: 'succeeded' });
  });

  test('ECS may be a moment behind the stack', () => {
    const steps = walk([begun, complete, { deployment: deployment() }, successful]);
    expect(steps.map(({ next }) => next.kind)).toEqual(['look', 'look', 'look', 'succeeded']);
  });
});

describe('what failed', () => {
  const evidence = { stoppedTasks: [], targets: [], logLines: ['boom'] };
  const goingBack = deployment({ status: 'ROLLBACK_IN_PROGRESS', rollbackReason: 'circuit breaker' });

  test('the first event counts, not those that were cancelled because of it', () => {
    const steps = walk([
      begun,
      {
        events: [
          event('Alarm', 'UPDATE_FAILED', { reason: 'Resource update cancelled' }),
          event('Role', 'CREATE_FAILED', { reason: 'not authorized to perform: iam:CreateRole' }),
          event('Bucket', 'CREATE_FAILED', { reason: 'already exists' }),
          stackEvent('UPDATE_ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to create: [Role, Bucket].'),
        ],
      },
      { events: [stackEvent('UPDATE_ROLLBACK_COMPLETE')] },
    ]);
    expect(last(steps).state.firstFailure?.logicalId).toBe('Role');
    expect(last(steps).next).toEqual({ kind: 'rolled-back' });
  });

  test('reasons are asked for once, while the tasks can still be seen', () => {
    const steps = walk([begun, { deployment: goingBack }, { deployment: goingBack, evidence }]);
    const examined = steps.map(({ next }) => (next.kind === 'look' ? next.examine.map(({ key }) => key) : []));
    expect(examined).toEqual([[], ['web'], []]);
    expect(last(steps).state.services.web?.evidence).toBe(evidence);
  });

  test('the end waits for the reasons', () => {
    const failed = { events: [serviceEvent('UPDATE_FAILED', 'x'), stackEvent('UPDATE_ROLLBACK_COMPLETE')] };
    const steps = walk([begun, failed, { evidence }]);
    expect(steps.map(({ next }) => next.kind)).toEqual(['look', 'look', 'rolled-back']);
  });

  test('nothing is asked of services while the stack goes back: they may vanish', () => {
    const { next } = last(
      walk([begun, { deployment: goingBack, evidence, events: [stackEvent('UPDATE_ROLLBACK_IN_PROGRESS')] }]),
    );
    expect(next).toEqual({ ...idle, kind: 'look' });
  });

  test('a first creation that failed ends as a stack that is gone', () => {
    const steps = walk([
      { events: [stackEvent('CREATE_IN_PROGRESS')] },
      { events: [event('Vpc', 'CREATE_FAILED', { reason: 'limit exceeded' }), stackEvent('DELETE_IN_PROGRESS')] },
      { events: [stackEvent('DELETE_COMPLETE')] },
    ]);
    expect(last(steps).next).toEqual({ kind: 'rolled-back' });
  });

  test.each(['UPDATE_ROLLBACK_FAILED', 'CREATE_FAILED'])('%s is the end, and no rollback', (status) => {
    expect(last(walk([begun, { events: [stackEvent(status)] }])).next).toMatchObject({ kind: 'failed' });
  });

  test('what was replaced and cannot be removed is a warning: the update succeeded', () => {
    const steps = walk([
      begun,
      {
        ...successful,
        events: [
          stackEvent('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
          event('Group', 'DELETE_FAILED', { reason: 'in use' }),
          stackEvent('UPDATE_COMPLETE'),
        ],
      },
    ]);
    expect(last(steps).state).toMatchObject({
      firstFailure: undefined,
      warnings: ['Group was replaced and could not be removed: in use'],
    });
    expect(last(steps).next).toEqual({ kind: 'succeeded' });
  });
});

describe('time', () => {
  test('a rollout that is not over in time is a failure that says what goes on', () => {
    const { next } = last(walk([begun, { seconds: 599 }, { seconds: 600 }], goalOf({}, 600)));
    expect(next).toEqual({
      kind: 'timed-out',
      message: 'the rollout was not over after 10 min; the stack is UPDATE_IN_PROGRESS and goes on without this run',
    });
  });

  test('the reasons of a service that is not over are gathered first', () => {
    const look = { deployment: deployment(), seconds: 600 };
    const steps = walk(
      [begun, look, { ...look, evidence: { stoppedTasks: [], targets: [], logLines: [] } }],
      goalOf({}, 600),
    );
    expect(steps.map(({ next }) => (next.kind === 'look' ? next.examine.length : next.kind))).toEqual([
      0,
      1,
      'timed-out',
    ]);
  });

  test('a stack that never begins runs into the time-out', () => {
    expect(last(walk([{}, { seconds: 1800 }])).next).toMatchObject({ kind: 'timed-out' });
  });
});

describe('attaching', () => {
  test('skips what happened before the operation that is under way', () => {
    const steps = walk([
      {
        events: [
          stackEvent('CREATE_IN_PROGRESS'),
          event('Vpc', 'CREATE_FAILED', { reason: 'long ago' }),
          stackEvent('CREATE_COMPLETE'),
          stackEvent('UPDATE_IN_PROGRESS'),
          event('Subnet', 'UPDATE_COMPLETE'),
        ],
      },
    ]);
    expect(last(steps).lines).toEqual(['stack UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE Subnet (AWS::EC2::VPC)']);
    expect(last(steps).state.firstFailure).toBeUndefined();
    expect(last(steps).next.kind).toBe('look');
  });

  test('the state of an earlier operation is not this one: a stack that did not begin is waited for', () => {
    expect(last(walk([{ events: [stackEvent('REVIEW_IN_PROGRESS')] }])).next).toEqual({
      ...idle,
      kind: 'look',
    });
  });
});
