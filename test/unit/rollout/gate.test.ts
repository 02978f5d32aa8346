/** A deployment that ECS holds: the release that runs meanwhile, the checks that are asked, and the word that ends it. */

import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/rollout/diagnose.ts';
import type { Next, ServiceGoal } from '../../../src/rollout/model.ts';
import type { CheckAnswer, ReleaseTask } from '../../../src/rollout/observation.ts';
import {
  deployment,
  goalOf,
  type Look,
  last,
  revision,
  serviceArn,
  serviceEvent,
  stackEvent,
  walk,
} from './observing.ts';

const begun: Look = { events: [stackEvent('UPDATE_IN_PROGRESS'), serviceEvent('UPDATE_IN_PROGRESS')] };
const command = ['python', '-m', 'synthdata.migrate'];
const checks = [
  { path: '/health', status: 200, withinSeconds: 5 },
  { path: '/rows', status: 204, withinSeconds: 5 },
];
const releasing = deployment({ lifecycleStage: 'PRE_SCALE_UP', pause: 'ecs-pause-1' });
const testing = deployment({ lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT', pause: 'ecs-pause-2' });
const held = { key: 'web', deployment: 'arn:deployment' };

function task(more: Partial<ReleaseTask>): Look {
  const seen = { arn: 'arn:task', status: 'RUNNING', exitCode: undefined, reason: undefined, logLines: [] };
  return { deployment: releasing, gate: { kind: 'release', task: { ...seen, ...more } } };
}

function answers(...seen: readonly (number | string)[]): Look {
  const of = (answer: number | string): CheckAnswer =>
    typeof answer === 'number' ? { kind: 'answered', status: answer } : { kind: 'silent', reason: answer };
  return { deployment: testing, gate: { kind: 'checks', answers: seen.map(of) } };
}

function follow(looks: readonly Look[], goal: Partial<ServiceGoal>) {
  const steps = walk([begun, ...looks], goalOf(goal));
  const lines = steps.flatMap((step) => step.lines).filter((line) => line.startsWith('web:'));
  return { lines, gates: steps.slice(1).map(({ next }) => gatesOf(next)), state: last(steps).state };
}

function gatesOf(next: Next) {
  return next.kind === 'look' ? next.gates : next.kind;
}

describe('a release', () => {
  const release = { ...held, kind: 'release', revision: 'arn:revision', command };

  test('is run of the new revision, watched, and lets the deployment go on when it ends with 0', () => {
    const looks = [
      { deployment: releasing },
      task({ status: 'PENDING' }),
      task({}),
      task({ status: 'STOPPED', exitCode: 0 }),
      { deployment: releasing, gate: { kind: 'told' } } as const,
      { deployment: deployment({ lifecycleStage: 'SCALE_UP' }) },
    ];
    const { lines, gates } = follow(looks, { release: command });
    expect(lines).toEqual([
      'web: PRE_SCALE_UP, the release begins',
      'web: PRE_SCALE_UP, the release is PENDING',
      'web: PRE_SCALE_UP, the release is RUNNING',
      'web: PRE_SCALE_UP, the release ended well',
      'web: SCALE_UP, 1 of 2 new tasks run',
    ]);
    expect(gates).toEqual([
      [{ ...release, task: undefined }],
      [{ ...release, task: 'arn:task' }],
      [{ ...release, task: 'arn:task' }],
      [{ ...held, kind: 'tell', pause: 'ecs-pause-1', action: 'CONTINUE' }],
      [],
      [],
    ]);
  });

  test.each([
    [{ status: 'STOPPED', exitCode: 3, logLines: ['no such table'] }, 'the release ended with exit code 3'],
    [{ status: 'STOPPED', reason: 'CannotPullContainerError' }, 'the release did not run: CannotPullContainerError'],
    [{ arn: undefined, status: 'STOPPED' }, 'the release did not run: no reason given'],
  ] as const)('that fails takes the deployment back, and is the cause: %p', (end, cause) => {
    const goingBack = deployment({
      status: 'ROLLBACK_IN_PROGRESS',
      rollbackReason: 'PRE_SCALE_UP lifecycle hook(s) failed',
    });
    const looks = [{ deployment: releasing }, task(end), { deployment: goingBack }];
    const { lines, gates, state } = follow(looks, { release: command });
    expect(gates[1]).toEqual([{ ...held, kind: 'tell', pause: 'ecs-pause-1', action: 'ROLLBACK' }]);
    expect(lines).toContain(`web: PRE_SCALE_UP, ${cause}`);
    const told = diagnose(state, goalOf({ release: command }), undefined);
    expect(told.cause).toBe(`web: ${cause}`);
    expect(told.suggestions[0]).toContain('the command of `release` failed');
    expect(told.services[0]?.logLines).toEqual('logLines' in end ? end.logLines : []);
  });
});

describe('checks of the test port', () => {
  const ask = { ...held, kind: 'checks', checks };

  test('let the deployment go on when each was answered well once', () => {
    const looks = [{ deployment: testing }, answers(503, 204), answers(200, 500)];
    const { lines, gates } = follow(looks, { checks });
    expect(lines).toEqual([
      'web: POST_TEST_TRAFFIC_SHIFT, 0 of 2 checks passed',
      'web: POST_TEST_TRAFFIC_SHIFT, 1 of 2 checks passed, GET /health answered 503, not 200',
      'web: POST_TEST_TRAFFIC_SHIFT, 2 of 2 checks passed',
    ]);
    const go = { ...held, kind: 'tell', pause: 'ecs-pause-2', action: 'CONTINUE' };
    expect(gates).toEqual([[ask], [ask], [go]]);
  });

  test('take it back after half a minute, and say of each what is wrong', () => {
    const looks = [
      { deployment: testing, seconds: 20 },
      { ...answers('connect ECONNREFUSED', 500), seconds: 49 },
      { ...answers('connect ECONNREFUSED', 500), seconds: 50 },
    ];
    const { lines, gates } = follow(looks, { checks });
    expect(gates).toEqual([[ask], [ask], [{ ...held, kind: 'tell', pause: 'ecs-pause-2', action: 'ROLLBACK' }]]);
    expect(lines.at(-1)).toBe(
      'web: POST_TEST_TRAFFIC_SHIFT, GET /health was not answered: connect ECONNREFUSED; GET /rows answered 500, not 204',
    );
  });
});

describe('a person’s word', () => {
  const next = (looks: readonly Look[], goal: Partial<ServiceGoal>) => last(walk([begun, ...looks], goalOf(goal))).next;

  test('is waited for once the checks passed, and then nobody has to follow any more', () => {
    const looks = [{ deployment: testing }, answers(200, 204)];
    expect(next(looks.slice(0, 1), { checks, approval: 'awaited' }).kind).toBe('look');
    expect(next(looks, { checks, approval: 'awaited' })).toEqual({ kind: 'awaiting-approval' });
    expect(follow(looks, { checks, approval: 'awaited' }).lines.at(-1)).toBe(
      'web: POST_TEST_TRAFFIC_SHIFT, 2 of 2 checks passed, waits for approval',
    );
    expect(next([{ deployment: testing }], { approval: 'awaited' })).toEqual({ kind: 'awaiting-approval' });
  });

  test('is not waited for while another service is still on its way', () => {
    const [web] = goalOf({ approval: 'awaited' }).services;
    if (web === undefined) throw new Error('no service');
    const goal = { ...goalOf(), services: [web, { ...web, key: 'api', logicalId: 'ApiService' }] };
    expect(last(walk([begun, { deployment: testing }], goal)).next.kind).toBe('look');
  });

  test('is asked for no release: that ran before', () => {
    const looks = [{ deployment: releasing }, task({ status: 'STOPPED', exitCode: 0 })];
    expect(follow(looks, { release: command, approval: 'awaited' }).gates.at(-1)).toEqual([
      { ...held, kind: 'tell', pause: 'ecs-pause-1', action: 'CONTINUE' },
    ]);
  });

  test('when it is no, takes back what is held and what is not, but nothing that is on its way back', () => {
    const { gates } = follow(
      [
        { deployment: testing },
        { deployment: deployment({ lifecycleStage: 'BAKE_TIME' }) },
        { deployment: deployment({ status: 'ROLLBACK_REQUESTED', lifecycleStage: 'BAKE_TIME' }) },
      ],
      { checks, approval: 'denied' },
    );
    expect(gates).toEqual([
      [{ ...held, kind: 'tell', pause: 'ecs-pause-2', action: 'ROLLBACK' }],
      [{ ...held, kind: 'stop' }],
      [],
    ]);
  });
});

test('a pause that the file knows nothing of is ended', () => {
  const { gates } = follow([{ deployment: releasing }], {});
  expect(gates).toEqual([[{ ...held, kind: 'tell', pause: 'ecs-pause-1', action: 'CONTINUE' }]]);
});

test('while the stack goes back, whatever was held is set free, and nothing is run or asked', () => {
  const over = { deployment: deployment({ status: 'SUCCESSFUL' }), revision: revision() };
  const back: Look = { events: [stackEvent('UPDATE_ROLLBACK_IN_PROGRESS')] };
  const next = (goal: Partial<ServiceGoal>) => last(walk([begun, over, back], goalOf(goal))).next;
  expect(next({ release: command })).toMatchObject({ gates: [], free: [{ key: 'web', arn: serviceArn }] });
  expect(next({})).toMatchObject({ gates: [], free: [] });
});
