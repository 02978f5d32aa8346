/** Keeps the comments and the GitHub Deployment of one apply in step with it. */

import type { Deployments, Log, PullRequests } from '../ports.ts';
import { describeFailure } from '../render/failure.ts';
import { redactText } from '../render/redact.ts';
import { renderFailedReport, renderReport, renderReportTitle } from '../render/report.ts';
import type { Report } from '../rollout/report.ts';
import type { Inputs, Run } from './run.ts';

export interface AnnouncementPorts {
  readonly deployments: Deployments;
  readonly pullRequests: PullRequests;
  readonly log: Log;
}

interface Deployment {
  readonly environment: string;
  readonly commit: string;
  /** Whose comments tell of it. */
  readonly pullRequests: readonly number[];
}

interface Announced {
  readonly deployment: number | undefined;
  readonly commentUrl: string | undefined;
}

export interface Announcement {
  /** A token that may not do that is found before AWS is touched. */
  start(about: Deployment): Promise<void>;
  /** From here on other pull requests' comments tell of it. */
  address(pullRequests: readonly number[]): void;
  /** What cannot be written becomes a warning: a rollout under way does not end for it. */
  tell(report: Report): Promise<void>;
  finish(report: Report, serviceUrl: string | undefined): Promise<Announced>;
  /** For the door's one catch: turns what was started and not finished to failed; does not throw. */
  fail(error: unknown): Promise<void>;
}

/** `ports` undefined: nothing is announced (a terminal). */
export function createAnnouncement(
  ports: AnnouncementPorts | undefined,
  run: Run,
  inputs: Pick<Inputs, 'comment'>,
): Announcement {
  let about: Deployment | undefined;
  let deployment: number | undefined;

  const comment = async (body: string): Promise<string | undefined> => {
    if (ports === undefined || about === undefined || inputs.comment === 'off') return undefined;
    const { environment, pullRequests } = about;
    const urls = await Promise.all(
      pullRequests.map((pullRequest) =>
        ports.pullRequests.comment({ pullRequest, environment, run: run.id, attempt: run.attempt, body }),
      ),
    );
    return urls.at(-1);
  };
  const update = async (state: DeploymentState, description: string, environmentUrl?: string): Promise<void> => {
    if (deployment === undefined) return;
    await ports?.deployments.update(deployment, state, { description, environmentUrl });
  };
  /** Undefined for what failed, after a warning. */
  const settle = async <T>(work: Promise<T>): Promise<T | undefined> => {
    const [result] = await Promise.allSettled([work]);
    if (result.status === 'fulfilled') return result.value;
    ports?.log.warning(`GitHub could not be told: ${redactText(String(result.reason))}`);
    return undefined;
  };

  return {
    async start(started) {
      about = started;
      deployment = await ports?.deployments.adopt(started.environment, started.commit);
      await update('in_progress', 'planning once more');
    },
    address(pullRequests) {
      if (about !== undefined) about = { ...about, pullRequests };
    },
    async tell(report) {
      await Promise.all([
        settle(comment(renderReport(report, run))),
        settle(update('in_progress', descriptionOf(report))),
      ]);
    },
    async finish(report, serviceUrl) {
      const [commentUrl] = await Promise.all([
        settle(comment(renderReport(report, run))),
        settle(update(stateOf(report.result), descriptionOf(report), serviceUrl)),
      ]);
      about = undefined;
      return { deployment, commentUrl };
    },
    async fail(error) {
      if (about === undefined) return;
      const failure = describeFailure(error);
      await Promise.all([
        settle(comment(renderFailedReport(about.environment, failure, run))),
        settle(update('failure', redactText(failure.message))),
      ]);
      about = undefined;
    },
  };
}

type DeploymentState = Parameters<Deployments['update']>[1];

function stateOf(result: Report['result']): DeploymentState {
  switch (result.kind) {
    case 'deploying':
    case 'awaiting-promotion':
      return 'in_progress';
    case 'applied':
    case 'no-changes':
      return 'success';
    case 'awaiting-approval':
      return 'inactive';
    case 'rolled-back':
    case 'taken-back':
    case 'failed':
    case 'timed-out':
    case 'cancelled':
    case 'refused':
      return 'failure';
  }
}

function descriptionOf(report: Report): string {
  return report.result.kind === 'deploying' ? redactText(report.result.stage) : renderReportTitle(report);
}
