/** Pull requests, branches and commits of the repository. */

import { DeployError } from '../errors.ts';
import type { PullRequest, PullRequests } from '../ports.ts';
import type { RepositoryClient } from './client.ts';
import { readAuthor, writeComment } from './comments.ts';
import { statusOf } from './retries.ts';

export function createPullRequests(connect: () => Promise<RepositoryClient>): PullRequests {
  let author: Promise<string> | undefined;
  return {
    async ofCommit(sha) {
      const { octokit, owner, repo } = await connect();
      const found = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        owner,
        repo,
        commit_sha: sha,
        per_page: 100,
      });
      return found.filter((pullRequest) => pullRequest.merged_at !== null).map(parsePullRequest);
    },
    async compare(from, to) {
      const { octokit, owner, repo } = await connect();
      const commits: string[] = [];
      for (let page = 1; ; page += 1) {
        const found = await unlessMissing(
          octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${from}...${to}`,
            per_page: 100,
            page,
          }),
        );
        if (found === undefined) return undefined;
        const { data } = found;
        commits.push(...data.commits.map((commit) => commit.sha));
        if (data.commits.length === 0 || commits.length >= data.total_commits) {
          return { ancestor: data.behind_by === 0, commits };
        }
      }
    },
    async headOfBranch(branch) {
      const { octokit, owner, repo } = await connect();
      const found = await unlessMissing(octokit.rest.repos.getBranch({ owner, repo, branch }));
      return found?.data.commit.sha;
    },
    async read(number) {
      const { octokit, owner, repo } = await connect();
      return parsePullRequest((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
    },
    async queue(branch) {
      const { octokit, owner, repo } = await connect();
      const ref = `heads/gh-readonly-queue/${branch}/`;
      const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref });
      return data.flatMap(({ ref: name, object }) => {
        const [, number, base = ''] = /^pr-(\d+)-([0-9a-f]+)$/.exec(name.slice(`refs/${ref}`.length)) ?? [];
        return number === undefined ? [] : [{ number: Number(number), base, head: object.sha }];
      });
    },
    async comment(request) {
      const client = await connect();
      author ??= readAuthor(client);
      return writeComment(client, author, request);
    },
  };
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    const cause = error instanceof DeployError ? error.cause : error;
    if (cause instanceof Error && statusOf(cause) === 404) return undefined;
    throw error;
  }
}

interface WirePullRequest {
  readonly number: number;
  readonly title: string;
  readonly head: { readonly sha: string };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly merged_at?: string | null;
  readonly merge_commit_sha?: string | null;
  readonly labels: readonly { readonly name: string }[];
}

function parsePullRequest(wire: WirePullRequest): PullRequest {
  return {
    number: wire.number,
    title: wire.title,
    head: wire.head.sha,
    base: wire.base.sha,
    baseBranch: wire.base.ref,
    mergedAt: wire.merged_at ? new Date(wire.merged_at) : undefined,
    mergeCommit: wire.merge_commit_sha ?? undefined,
    labels: wire.labels.map(({ name }) => name),
  };
}
