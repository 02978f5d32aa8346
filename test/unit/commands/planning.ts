/** Plans over ports in memory: the world of one run, and the stack that an earlier one made. */

import { closeCommand } from '../../../src/commands/close.ts';
import { type PlanOutcome, planCommand } from '../../../src/commands/plan.ts';
import { createPublication } from '../../../src/commands/publish.ts';
import type { Event, Inputs, Run } from '../../../src/commands/run.ts';
import type { StackState } from '../../../src/rollout/observation.ts';
import { createFakeClock } from '../../support/ports/clock.ts';
import { createFakeGitHub } from '../../support/ports/github.ts';
import { createFakeImages, createFakeWorkspace } from '../../support/ports/images.ts';
import { createFakeLog } from '../../support/ports/log.ts';
import { createFakeObjects } from '../../support/ports/objects.ts';
import { createFakePrices } from '../../support/ports/prices.ts';
import { type Answer, createFakeStacks, modification, stackState } from '../../support/ports/stacks.ts';

export const file = `project: inferloop
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

export const pullRequest: PullRequestEvent = {
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

export function world(setting: Setting = {}) {
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
      objects: createFakeObjects(),
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

export function planned(outcome: PlanOutcome) {
  if (outcome.kind === 'planned' || outcome.kind === 'no-changes' || outcome.kind === 'provisional') return outcome;
  throw new Error(`not planned: ${JSON.stringify(outcome)}`);
}

/** A stack that was made from the same file, with another image. */
export async function deployed(): Promise<{ readonly state: StackState; readonly templateBody: string }> {
  const first = world();
  const bodies: string[] = [];
  first.stacks.validate = async ({ templateBody }) => void bodies.push(templateBody);
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

export const newRevision: Answer = () => ({
  status: 'complete',
  changes: [modification('SynthdataTaskDefinition', 'AWS::ECS::TaskDefinition', { replacement: 'True' })],
});
