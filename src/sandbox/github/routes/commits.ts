/** Routes of commits and comparisons. */

import { GitHubError, notFound } from '../error.ts';
import type { GitCommit } from '../gitRepository.ts';
import { linkOf, pageOf, parsePaging } from '../paging.ts';
import { findPull } from '../pullRequests.ts';
import { list, ok, onRepository, type RepositoryRequest, type Route } from '../route.ts';
import type { Repository } from '../store.ts';
import { viewCommit, viewFile, viewGitCommit } from '../views/commit.ts';
import { viewPull } from '../views/pullRequest.ts';

const read = [['contents', 'read']] as const;
const readPulls = [['pull-requests', 'read']] as const;

export const commitRoutes: readonly Route[] = [
  onRepository('GET', '/git/commits/{commit_sha}', 'GetGitCommit', read, async ({ addresses, repository, params }) => {
    const sha = await existing(repository, params.commit_sha ?? '');
    return ok(viewGitCommit(addresses, repository, await repository.git.commit(sha)));
  }),
  onRepository('GET', '/commits', 'ListCommits', read, async (request) => {
    const start = await existing(request.repository, request.query.get('sha') ?? request.repository.defaultBranch);
    return list((await request.repository.git.log(start)).map((commit) => viewOf(request, commit)));
  }),
  onRepository('GET', '/commits/{commit_sha}/pulls', 'ListPullsOfCommit', readPulls, async (request) => {
    const { addresses, repository, params } = request;
    const sha = await existing(repository, params.commit_sha ?? '');
    return list(
      (await pullsOf(repository, sha)).map((number) => viewPull(addresses, repository, findPull(repository, number))),
    );
  }),
  onRepository('GET', '/compare/{basehead}', 'CompareCommits', read, compare),
  // Stands last: its `{ref}` would swallow the longer paths.
  onRepository('GET', '/commits/{ref}', 'GetCommit', read, async (request) => {
    const { addresses, repository, params } = request;
    const sha = await existing(repository, params.ref ?? '', 'No commit found for SHA');
    const commit = await repository.git.commit(sha);
    const parent = commit.parents[0];
    const files = parent === undefined ? [] : await repository.git.changes(parent, sha);
    return ok({
      ...viewOf(request, commit),
      stats: statsOf(files),
      files: files.map((file) => viewFile(addresses, repository, sha, file)),
    });
  }),
];

/** Base and head are branches, tags or ids, in one parameter with three dots between them. */
async function compare(request: RepositoryRequest) {
  const { addresses, repository, params, query } = request;
  const [baseName = '', headName = ''] = (params.basehead ?? '').split('...');
  const base = await repository.git.resolve(baseName);
  const head = await repository.git.resolve(headName);
  if (base === undefined || head === undefined) throw notFound();
  const mergeBase = await repository.git.mergeBase(base, head);
  if (mergeBase === undefined) throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = (await repository.git.log(head, `^${base}`)).toReversed();
  const behind = (await repository.git.log(base, `^${head}`)).length;
  const asked = query.has('page') || query.has('per_page');
  // Without paging GitHub tells at most 250 commits; files come with the first page only, 300 at most.
  const paging = asked ? parsePaging(query) : { page: 1, perPage: 250 };
  const files = paging.page === 1 ? (await repository.git.changes(mergeBase, head)).slice(0, 300) : [];
  const html = addresses.html(repository, `/compare/${baseName}...${headName}`);
  const comparison = {
    url: addresses.api(repository, `/compare/${baseName}...${headName}`),
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: await commitView(request, base),
    merge_base_commit: await commitView(request, mergeBase),
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: pageOf(ahead, paging).map((commit) => viewOf(request, commit)),
    files: files.map((file) => viewFile(addresses, repository, head, file)),
  };
  return ok(comparison, asked ? linkOf(request.url, paging, ahead.length) : '');
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** Those whose head has it, and those whose merge, squash or rebase brought it to their base. */
async function pullsOf(repository: Repository, sha: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (const pull of repository.pulls.values()) {
    const ends = pull.merged === undefined ? [pull.head] : [pull.head, pull.merged.commit];
    const commits = await repository.git.log(...ends, `^${pull.base}`);
    if (commits.some((commit) => commit.sha === sha)) found.push(pull.number);
  }
  return found;
}

/** The commit of a branch, tag or id; `words` begin the refusal where GitHub has its own. */
export async function existing(repository: Repository, revision: string, words?: string): Promise<string> {
  const sha = await repository.git.resolve(revision);
  if (sha !== undefined) return sha;
  if (words !== undefined) throw new GitHubError(422, `${words}: ${revision}`);
  if (/^[0-9a-f]{40}$/.test(revision)) throw new GitHubError(422, `No commit found for SHA: ${revision}`);
  throw notFound();
}

export async function commitView(request: RepositoryRequest, sha: string): Promise<object> {
  return viewOf(request, await request.repository.git.commit(sha));
}

function viewOf({ addresses, store, repository }: RepositoryRequest, commit: GitCommit): object {
  return viewCommit(addresses, store, repository, commit);
}

function statsOf(files: readonly { readonly additions: number; readonly deletions: number }[]): object {
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return { additions, deletions, total: additions + deletions };
}
