/** The whole plan over ports in memory: what is asked, in which order, and what is published. */

import { describe, expect, test } from '@jest/globals';
import { closeCommand } from '../../../src/commands/close.ts';
import { type PlanOutcome, planCommand } from '../../../src/commands/plan.ts';
import { createPublication } from '../../../src/commands/publish.ts';
import type { Event, Inputs, Run } from '../../../src/commands/run.ts';
import { DeployError } from '../../../src/errors.ts';
import { parseDescription } from '../../../src/plan/description.ts';
import { parseRecord } from '../../../src/plan/record.ts';
import type { StackState } from '../../../src/rollout/observation.ts';
import { createFakeClock } from '../../support/ports/clock.ts';
import { createFakeGitHub } from '../../support/ports/github.ts';
import { createFakeImages, createFakeWorkspace } from '../../support/ports/images.ts';
import { createFakeLog } from '../../support/ports/log.ts';
import { createFakePrices } from '../../support/ports/prices.ts';
import { type Answer, createFakeStacks, modification, stackState } from '../../support/ports/stacks.ts';

const file = `project: inferloop
region: us-east-1
services:
  synthdata:
    build: .
    port: 8000
`;

const inputs: Inputs = {
  command: 'auto',
  config: 'inferloop.yaml',
  environment: undefined,
  role: undefined,
  executionRole: undefined,
  directPush: 'fail',
  approveFingerprint: undefined,
  busyTimeoutSeconds: 1800,
  comment: 'update',
  prices: 'table',
};

const run: Run = {
  id: 77,
  attempt: 1,
  url: 'https://github.com/o/r/actions/runs/77',
  repository: 'o/r',
  repositoryId: 1,
  defaultBranch: 'main',
};

type PullRequestEvent = Extract<Event, { kind: 'pull_request' }>;

const pullRequest: PullRequestEvent = {
  kind: 'pull_request',
  action: 'opened',
  number: 12,
  title: 'A change',
  head: 'a'.repeat(40),
  base: 'b'.repeat(40),
  baseBranch: 'main',
  merged: false,
  draft: false,
  fork: false,
};

interface Setting {
  readonly event?: Event;
  readonly text?: string;
  readonly state?: StackState;
  readonly templateBody?: string;
  readonly answer?: Answer;
  readonly refuses?: Error;
  readonly account?: string;
  readonly inputs?: Partial<Inputs>;
}

function world(setting: Setting = {}) {
  const stacks = createFakeStacks(setting.answer);
  stacks.state = setting.state;
  stacks.templateBody = setting.templateBody;
  const github = createFakeGitHub(setting.refuses);
  const log = createFakeLog();
  const clock = createFakeClock();
  const images = createFakeImages();
  const prices = createFakePrices();
  let connected = 0;
  const connect = () => {
    connected += 1;
    return {
      stacks,
      services: { weights: async () => ({}) },
      repositories: images.repositories,
      prices,
      account: async () => setting.account ?? '111122223333',
    };
  };
  const chosen = { ...inputs, ...setting.inputs };
  const publication = createPublication({ ...github, log }, run, chosen);
  const workspace = createFakeWorkspace({ 'inferloop.yaml': setting.text ?? file, app: '1' });
  const ports = {
    clock,
    log,
    workspace,
    builder: images.builder,
    references: images.references,
    github: undefined,
    connect,
  };
  const request = { inputs: chosen, event: setting.event ?? pullRequest, run, suffix: 'x3k9' };
  return {
    stacks,
    github,
    log,
    clock,
    images,
    connections: () => connected,
    plan: () => planCommand(request, ports, publication),
    /** What the door does: one catch, and the publication is told. */
    planAtTheDoor: async () => {
      try {
        return await planCommand(request, ports, publication);
      } catch (error) {
        await publication.fail(error);
        throw error;
      }
    },
    close: () => closeCommand({ ...request, event: pullRequest }, { ...ports, pullRequests: github.pullRequests }),
  };
}

function planned(outcome: PlanOutcome) {
  if (outcome.kind === 'planned' || outcome.kind === 'no-changes' || outcome.kind === 'provisional') return outcome;
  throw new Error(`not planned: ${JSON.stringify(outcome)}`);
}

/** A stack that was made from the same file, with another image. */
async function deployed(): Promise<{ readonly state: StackState; readonly templateBody: string }> {
  const first = world();
  const bodies: string[] = [];
  first.stacks.validate = async (body) => void bodies.push(body);
  await first.plan();
  const image = `111122223333.dkr.ecr.us-east-1.amazonaws.com/inferloop/synthdata@sha256:${'9'.repeat(64)}`;
  return {
    state: stackState('UPDATE_COMPLETE', {
      SynthdataImage: image,
      CreatedAt: '2026-01-01T00:00:00.000Z',
      PermissionsBoundary: '',
    }),
    templateBody: bodies[0] ?? '',
  };
}

const newRevision: Answer = () => ({
  status: 'complete',
  changes: [modification('SynthdataTaskDefinition', 'AWS::ECS::TaskDefinition', { replacement: 'True' })],
});

describe('without a stack', () => {
  test('everything is added, and no change set leaves a stack behind', async () => {
    const { plan, stacks, github } = world();
    const outcome = planned(await plan());
    expect(outcome.kind).toBe('planned');
    expect(outcome.plan).toMatchObject({ kind: 'create', counts: { change: 0, destroy: 0 } });
    expect(outcome.plan.counts.add).toBeGreaterThan(20);
    expect(stacks.calls).not.toContain('createChangeSet');
    expect(stacks.calls).toContain('validate');
    expect(github.finished).toMatchObject([{ conclusion: 'success', title: expect.stringMatching(/ add, 0 change/) }]);
  });

  test('a shell in REVIEW_IN_PROGRESS counts as none, every time', async () => {
    const { plan } = world({ state: stackState('REVIEW_IN_PROGRESS', {}) });
    expect(planned(await plan()).plan.kind).toBe('create');
    expect(planned(await plan()).plan.kind).toBe('create');
  });

  test('the ruin of a first creation is said', async () => {
    const { plan } = world({ state: stackState('ROLLBACK_COMPLETE', {}) });
    expect(planned(await plan()).comment).toContain('removes the empty stack and creates it again');
  });
});

describe('with a stack', () => {
  test('the change set is of this run, older ones of the pull request go, others stay', async () => {
    const { plan, stacks } = world({ ...(await deployed()), answer: newRevision });
    for (const name of ['inferloop-prod-pr12-70-1', 'inferloop-prod-pr1-70-1', 'inferloop-dev-pr12-70-1']) {
      await stacks.createChangeSet({
        name,
        stackName: 'prod-inferloop',
        kind: 'update',
        templateBody: '',
        parameters: {},
        description: '',
        capabilities: [],
        executionRole: undefined,
        tags: {},
      });
    }
    const { plan: made, record } = planned(await plan());
    expect([...stacks.changeSets.keys()]).toEqual([
      'inferloop-prod-pr1-70-1',
      'inferloop-dev-pr12-70-1',
      'inferloop-prod-pr12-77-1',
    ]);
    expect(made).toMatchObject({ kind: 'update', changes: [{ action: 'new-revision' }] });
    expect(record?.changeSet).toContain('inferloop-prod-pr12-77-1');
    expect(stacks.executed).toEqual([]);
  });

  test('the creation time is kept, and the Description names what it stands for', async () => {
    const { plan, stacks } = world({ ...(await deployed()), answer: newRevision });
    await plan();
    const [request] = stacks.requests;
    expect(request).toMatchObject({ kind: 'update', parameters: { CreatedAt: undefined } });
    expect(request?.parameters.SynthdataImage).toContain('inferloop/plan/synthdata@sha256:');
    expect(parseDescription(request?.description ?? '')).toMatchObject({ commit: 'a'.repeat(40), pr: 12, run: 77 });
  });

  test('the check run carries the record, its digest and the pull request its cost', async () => {
    const { plan, github } = world({ ...(await deployed()), answer: newRevision });
    const outcome = planned(await plan());
    const [check] = github.finished;
    expect(github.started).toEqual([{ name: 'inferloop/plan (prod)', head: 'a'.repeat(40) }]);
    expect(parseRecord(check?.text)).toMatchObject({
      kind: 'record',
      record: { pr: 12, fingerprint: outcome.fingerprint },
    });
    expect(check?.externalId).toMatch(/^[0-9a-f]{64}$/);
    expect(check?.title).toBe('0 add, 1 change, 0 destroy, ±$0.00/mo');
    expect(outcome.outputs).toMatchObject({
      'has-changes': 'true',
      'stack-name': 'prod-inferloop',
      'monthly-delta': '0.00',
    });
  });

  test('"no changes" is said, and the empty change set is gone', async () => {
    const { plan, stacks, github } = world(await deployed());
    expect((await plan()).kind).toBe('no-changes');
    expect(stacks.changeSets.size).toBe(0);
    expect(github.comments.at(-1)?.body).toContain('no changes');
  });

  test('a change set without resources, but complete, is a change', async () => {
    const { plan } = world({ ...(await deployed()), answer: () => ({ status: 'complete' }) });
    expect(planned(await plan())).toMatchObject({ kind: 'planned', outputs: { 'has-changes': 'true' } });
  });

  test('a busy stack gets a provisional plan, a red check and no record', async () => {
    const { state, templateBody } = await deployed();
    const { plan, github, stacks } = world({ state: { ...state, status: 'UPDATE_IN_PROGRESS' }, templateBody });
    const outcome = planned(await plan());
    expect(outcome).toMatchObject({ kind: 'provisional', record: undefined });
    expect(github.finished).toMatchObject([{ conclusion: 'failure', text: undefined }]);
    expect(stacks.calls).not.toContain('createChangeSet');
  });

  test('in a terminal nothing is published and nothing is left', async () => {
    const { plan, stacks, github } = world({ ...(await deployed()), answer: newRevision, event: { kind: 'terminal' } });
    expect(planned(await plan()).summary).toContain('prod will change');
    expect(stacks.requests.map(({ name }) => name)).toEqual(['inferloop-prod-local-x3k9']);
    expect(stacks.changeSets.size).toBe(0);
    expect(github.comments).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test('mistakes of the file are found before any credential is asked for', async () => {
    const { plan, connections, log } = world({ text: file.replace('port:', 'prot:') });
    expect((await plan()).kind).toBe('invalid');
    expect(log.told).not.toEqual([]);
    expect(connections()).toBe(0);
  });

  test('mistakes of the file replace what the comment said before, where the workflow names the environment', async () => {
    const text = file.replace('port:', 'prot:');
    const { plan, github } = world({ text, inputs: { environment: 'prod' } });
    await plan();
    expect(github.comments.at(-1)?.body).toMatch(/prod: the plan failed[\s\S]*`inferloop.yaml:6:5`/);
    expect(github.finished).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('a token that may not write is found before AWS is touched', async () => {
    const refuses = new DeployError('permission-missing', 'the token may not write checks', { fault: 'user' });
    const { planAtTheDoor, connections } = world({ refuses });
    await expect(planAtTheDoor()).rejects.toBe(refuses);
    expect(connections()).toBe(0);
  });

  test('a change set that CloudFormation refuses turns check and comment to failed, and goes', async () => {
    const answer: Answer = () => ({ status: 'failed', statusReason: 'Resource X is bad: password=hunter2' });
    const { planAtTheDoor, github, stacks } = world({ ...(await deployed()), answer });
    await expect(planAtTheDoor()).rejects.toMatchObject({ reason: 'change-set-failed' });
    expect(github.finished).toMatchObject([
      { conclusion: 'failure', title: expect.stringContaining('Resource X is bad') },
    ]);
    expect(github.comments.map(({ body }) => /### \S+ (.*)/.exec(body)?.[1])).toEqual([
      'prod: planning',
      'prod: the plan failed',
    ]);
    expect(JSON.stringify([github.finished, github.comments])).not.toContain('hunter2');
    expect(stacks.changeSets.size).toBe(0);
  });

  test('a change set that never ends ends the wait', async () => {
    const { plan, clock } = world({ ...(await deployed()), answer: () => ({ status: 'pending' }) });
    await expect(plan()).rejects.toMatchObject({ reason: 'timeout' });
    expect(clock.waited()).toBe(600);
  });

  test('a cancelled run stops waiting', async () => {
    const { plan, clock } = world({ ...(await deployed()), answer: () => ({ status: 'pending' }) });
    clock.cancel();
    await expect(plan()).rejects.toMatchObject({ reason: 'cancelled' });
  });

  test('another account is refused before anything is read of it', async () => {
    const text = `${file}environments: { prod: { branch: main, account: "999988887777" } }\n`;
    const { plan, stacks } = world({ text });
    await expect(plan()).rejects.toMatchObject({ reason: 'policy-violated' });
    expect(stacks.calls).toEqual([]);
  });

  test('a stack that cannot be updated is left alone, with what to do', async () => {
    const { plan, images } = world({ state: stackState('UPDATE_ROLLBACK_FAILED', {}) });
    await expect(plan()).rejects.toMatchObject({ reason: 'stack-state', hint: expect.stringContaining('rollback') });
    expect(images.pushes).toEqual([]);
  });
});

test('a fork gets template and list price in the summary, without credentials or failure', async () => {
  const { plan, connections, github } = world({ event: { ...pullRequest, fork: true } });
  const outcome = await plan();
  expect(outcome).toMatchObject({ kind: 'offline', environment: 'prod' });
  expect(outcome.kind === 'offline' && outcome.summary).toMatch(/checked without credentials[\s\S]*AWS::ECS::Service/);
  expect(connections()).toBe(0);
  expect([github.started, github.comments]).toEqual([[], []]);
});

test('a pull request that is closed takes its change sets along', async () => {
  const { plan, close, stacks, github } = world({ ...(await deployed()), answer: newRevision });
  await plan();
  expect(await close()).toMatchObject({ kind: 'closed', deleted: ['inferloop-prod-pr12-77-1'] });
  expect(stacks.changeSets.size).toBe(0);
  expect(github.comments.at(-1)?.body).toContain('closed without merging');
});

test('with comment: off only the check run is written', async () => {
  const { plan, github } = world({ inputs: { comment: 'off' } });
  expect(planned(await plan()).commentUrl).toBeUndefined();
  expect(github.comments).toEqual([]);
  expect(github.finished).toHaveLength(1);
});
