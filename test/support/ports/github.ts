/** Pull requests and check runs in memory. */

import type { CheckReport, Checks, CommentRequest, PullRequests } from '../../../src/ports.ts';

export interface FakeGitHub {
  readonly checks: Checks;
  readonly pullRequests: PullRequests;
  /** Every version of every comment, oldest first. */
  readonly comments: CommentRequest[];
  readonly started: { readonly name: string; readonly head: string }[];
  readonly finished: CheckReport[];
}

/** `refuses` makes every write fail like a token without permission. */
export function createFakeGitHub(refuses?: Error): FakeGitHub {
  const comments: CommentRequest[] = [];
  const started: { readonly name: string; readonly head: string }[] = [];
  const finished: CheckReport[] = [];
  const write = () => {
    if (refuses !== undefined) throw refuses;
  };
  return {
    comments,
    started,
    finished,
    checks: {
      start: async (name, head) => {
        write();
        return started.push({ name, head });
      },
      finish: async (_id, report) => {
        write();
        finished.push(report);
      },
      read: async () => undefined,
    },
    pullRequests: {
      ofCommit: async () => [],
      compare: async () => ({ ancestor: true, commits: [] }),
      headOfBranch: async () => undefined,
      read: async (number) => Promise.reject(new Error(`no pull request #${number}`)),
      queue: async () => [],
      comment: async (request) => {
        write();
        comments.push(request);
        return `https://github.com/o/r/pull/${request.pullRequest}#issuecomment-1`;
      },
    },
  };
}
