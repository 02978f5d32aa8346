/** What the apply tests share: a repository in memory whose pull requests are planned, merged and applied. */

import { createAnnouncement } from '../../../src/commands/announce.ts';
import { type ApplyAws, type ApplyOutcome, applyCommand } from '../../../src/commands/apply.ts';
import { planCommand } from '../../../src/commands/plan.ts';
import { createPublication } from '../../../src/commands/publish.ts';
import type { Event, Inputs, Run } from '../../../src/commands/run.ts';
import type { Builder, Clock, CommentRequest, Deployments, FoundCheck, PullRequest } from '../../../src/ports.ts';
import { createProbe } from '../../../src/world/probe.ts';
import { createFakeGitHub } from '../../support/ports/github.ts';
import { createFakeImages, createFakeWorkspace } from '../../support/ports/images.ts';
import { createFakeLog } from '../../support/ports/log.ts';

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
  busyTimeoutSeconds: 60,
  comment: 'update',
  prices: 'table',
};

const runOf = (id: number): Run => ({
  id,
  attempt: 1,
  url: `https://github.com/o/r/actions/runs/${id}`,
  repository: 'o/r',
  repositoryId: 1,
  defaultBranch: 'main',
});

export interface ForgeOptions {
  readonly aws: ApplyAws;
  readonly clock: Clock;
  readonly builder: Builder;
}

type DeploymentUpdate = { readonly state: string; readonly description: string; readonly url: string | undefined };

/** Commits are counted up; the branch is main. */
export function createForge({ aws, clock, builder }: ForgeOptions) {
  const github = createFakeGitHub();
  const log = createFakeLog();
  const workspace = createFakeWorkspace({ 'inferloop.yaml': file, app: '1' });
  const pulls: PullRequest[] = [];
  const commits: string[] = [];
  const checks = new Map<string, FoundCheck>();
  const updates: DeploymentUpdate[] = [];
  let succeeded: string | undefined;
  let deployed: string | undefined;
  let runs = 0;
  let planned = 0;
  let refuses = false;

  const sha = (count: number) => String(count).padStart(40, '0');
  const newCommit = () => {
    const commit = sha(commits.length + 1);
    commits.push(commit);
    return commit;
  };
  newCommit();

  const deployments: Deployments = {
    adopt: async (_environment, commit) => {
      deployed = commit;
      return 1;
    },
    update: async (_id, state, { description, environmentUrl }) => {
      updates.push({ state, description, url: environmentUrl });
      if (state === 'success') succeeded = deployed;
    },
    lastSuccess: async () => succeeded,
  };
  const pullRequests = {
    ...github.pullRequests,
    ofCommit: async (commit: string) => pulls.filter(({ mergeCommit }) => mergeCommit === commit),
    compare: async (from: string, to: string) =>
      commits.includes(from)
        ? { ancestor: true, commits: commits.slice(commits.indexOf(from) + 1, commits.indexOf(to) + 1) }
        : undefined,
    headOfBranch: async () => commits.at(-1),
    comment: async (request: CommentRequest) => {
      if (refuses) throw new Error('Resource not accessible by integration');
      return github.pullRequests.comment(request);
    },
  };
  const ports = {
    clock,
    log,
    workspace: { ...workspace, head: async () => ({ commit: commits.at(-1) ?? '', tree: 'd'.repeat(40) }) },
    builder,
    references: createFakeImages().references,
    probe: createProbe(process.env.AWS_ENDPOINT_URL),
    connect: () => aws,
    github: {
      pullRequests,
      deployments,
      checks: { ...github.checks, read: async (_name: string, head: string) => checks.get(head) },
    },
  };

  return {
    github,
    log,
    repositories: aws.repositories,
    workspace,
    updates,
    checks,
    /** Plans a pull request of the files as they are now; nothing is merged yet. */
    async plan(): Promise<PullRequest> {
      runs += 1;
      planned += 1;
      const number = planned;
      const pull: PullRequest = {
        number,
        title: `Change ${number}`,
        head: sha(1000 + number),
        base: commits.at(-1) ?? '',
        baseBranch: 'main',
        mergedAt: undefined,
        mergeCommit: undefined,
        labels: [],
      };
      const event: Event = {
        kind: 'pull_request',
        action: 'opened',
        merged: false,
        draft: false,
        fork: false,
        ...pull,
      };
      const run = runOf(runs);
      const publication = createPublication({ ...github, pullRequests, log }, run, inputs);
      await planCommand({ inputs, event, run, suffix: 'x' }, ports, publication);
      const report = github.finished.at(-1);
      checks.set(pull.head, {
        id: number,
        conclusion: report?.conclusion ?? null,
        externalId: report?.externalId ?? null,
        text: report?.text ?? null,
        app: 'github-actions',
      });
      return pull;
    },
    merge(pull: PullRequest): void {
      const mergedAt = new Date(Date.UTC(2026, 10, 23, 12, pull.number));
      pulls.push({ ...pull, mergedAt, mergeCommit: newCommit() });
    },
    pushDirectly: newCommit,
    refuseComments() {
      refuses = true;
    },
    /** Applies the head of main, as its push asks for; `commit` for a push that is not the head any more. */
    async apply(chosen: Partial<Inputs> & { readonly commit?: string } = {}): Promise<ApplyOutcome> {
      const { commit = commits.at(-1) ?? '', ...more } = chosen;
      runs += 1;
      const run = runOf(runs);
      const event: Event = { kind: 'push', branch: 'main', before: commits.at(-2) ?? sha(0), after: commit };
      const request = { inputs: { ...inputs, ...more }, event, run };
      const announcement = createAnnouncement({ deployments, pullRequests, log }, run, request.inputs);
      const here = {
        ...ports,
        workspace: { ...ports.workspace, head: async () => ({ commit, tree: 'd'.repeat(40) }) },
      };
      try {
        return await applyCommand(request, here, announcement);
      } catch (error) {
        await announcement.fail(error);
        throw error;
      }
    },
    lastComment: () => github.comments.at(-1)?.body ?? '',
  };
}

/** The outcome, when it has a report; else the test fails with what it was. */
export function ended(outcome: ApplyOutcome): Extract<ApplyOutcome, { readonly report: unknown }> {
  if ('report' in outcome) return outcome;
  throw new Error(`it ended without a report: ${JSON.stringify(outcome)}`);
}
