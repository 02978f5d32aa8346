/** Pull requests, issues, labels and comments as the API shows them. */

import { headFullName, headLabel, headOwner } from '../pullRequests.ts';
import type { Comment, Issue, PullRequest, Repository, User } from '../store.ts';
import { type Addresses, nodeId } from './addresses.ts';
import { viewRepository } from './repository.ts';
import { viewActionsApp, viewUser } from './user.ts';

/** As lists show it; `GET /pulls/{n}` adds `viewPullDetails`. */
export function viewPull(addresses: Addresses, repository: Repository, pull: PullRequest): object {
  const api = addresses.api(repository, `/pulls/${pull.number}`);
  const issue = addresses.api(repository, `/issues/${pull.number}`);
  const html = addresses.html(repository, `/pull/${pull.number}`);
  const links = {
    self: api,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${api}/comments`,
    review_comment: addresses.api(repository, '/pulls/comments{/number}'),
    commits: `${api}/commits`,
    statuses: addresses.api(repository, `/statuses/${pull.head}`),
  };
  const base = viewRepository(addresses, repository);
  return {
    url: api,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: viewUser(addresses, pull.user),
    body: pull.body,
    created_at: pull.createdAt.toISOString(),
    updated_at: pull.updatedAt.toISOString(),
    closed_at: pull.closedAt?.toISOString() ?? null,
    merged_at: pull.merged?.at.toISOString() ?? null,
    // While it is open this is the test merge; once merged, what the base branch got.
    merge_commit_sha: pull.merged?.commit ?? pull.testMerge ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: viewLabels(addresses, repository, pull.labels),
    milestone: null,
    draft: pull.draft,
    head: {
      label: headLabel(repository, pull),
      ref: pull.headBranch,
      sha: pull.head,
      user: viewUser(addresses, headOwner(repository, pull)),
      repo: pull.fork === undefined ? base : viewFork(addresses, repository, pull, pull.fork),
    },
    base: {
      label: `${repository.owner.login}:${pull.baseBranch}`,
      ref: pull.baseBranch,
      sha: pull.base,
      user: viewUser(addresses, repository.owner),
      repo: base,
    },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(repository, pull.user),
    auto_merge: null,
    active_lock_reason: null,
  };
}

export interface PullCounts {
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

export function viewPullDetails(
  addresses: Addresses,
  repository: Repository,
  pull: PullRequest,
  counts: PullCounts,
): object {
  return {
    ...viewPull(addresses, repository, pull),
    merged: pull.merged !== undefined,
    mergeable: pull.state === 'open' ? pull.testMerge !== undefined : null,
    rebaseable: pull.state === 'open' ? pull.testMerge !== undefined : null,
    mergeable_state: pull.state === 'closed' ? 'unknown' : pull.testMerge === undefined ? 'dirty' : 'clean',
    merged_by: pull.merged === undefined ? null : viewUser(addresses, pull.merged.by),
    comments: commentsOf(repository, pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: counts.commits,
    additions: counts.additions,
    deletions: counts.deletions,
    changed_files: counts.changedFiles,
  };
}

/** Pull requests are issues too. */
export function viewIssue(addresses: Addresses, repository: Repository, issue: Issue | PullRequest): object {
  const api = addresses.api(repository, `/issues/${issue.number}`);
  const isPull = 'headBranch' in issue;
  const html = addresses.html(repository, `/${isPull ? 'pull' : 'issues'}/${issue.number}`);
  const pull = isPull
    ? {
        pull_request: {
          url: addresses.api(repository, `/pulls/${issue.number}`),
          html_url: html,
          diff_url: `${html}.diff`,
          patch_url: `${html}.patch`,
          merged_at: issue.merged?.at.toISOString() ?? null,
        },
      }
    : {};
  return {
    url: api,
    repository_url: addresses.api(repository),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: html,
    id: issue.id,
    node_id: nodeId('I', issue.id),
    number: issue.number,
    title: issue.title,
    user: viewUser(addresses, issue.user),
    labels: viewLabels(addresses, repository, issue.labels),
    state: issue.state,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: commentsOf(repository, issue.number).length,
    created_at: issue.createdAt.toISOString(),
    updated_at: issue.updatedAt.toISOString(),
    closed_at: issue.closedAt?.toISOString() ?? null,
    author_association: association(repository, issue.user),
    body: issue.body,
    ...pull,
  };
}

export function viewComment(addresses: Addresses, repository: Repository, comment: Comment): object {
  const kind = repository.pulls.has(comment.issue) ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: addresses.api(repository, `/issues/comments/${comment.id}`),
    html_url: addresses.html(repository, `/${kind}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: addresses.api(repository, `/issues/${comment.issue}`),
    body: comment.body,
    user: viewUser(addresses, comment.user),
    created_at: comment.createdAt.toISOString(),
    updated_at: comment.updatedAt.toISOString(),
    author_association: association(repository, comment.user),
    performed_via_github_app: comment.byApp ? viewActionsApp(addresses) : null,
  };
}

export function viewLabels(addresses: Addresses, repository: Repository, names: readonly string[]): readonly object[] {
  return names.flatMap((name) => {
    const label = repository.labels.get(name);
    if (label === undefined) return [];
    const { id, color, description } = label;
    const url = addresses.api(repository, `/labels/${encodeURIComponent(name)}`);
    return [{ id, node_id: nodeId('L', id), url, name, color, default: false, description }];
  });
}

export function commentsOf(repository: Repository, issue: number): readonly Comment[] {
  return [...repository.comments.values()].filter((comment) => comment.issue === issue);
}

/** The fork has the same objects, another name and another id. */
function viewFork(addresses: Addresses, repository: Repository, pull: PullRequest, owner: User): object {
  const fork = { ...repository, owner, id: owner.id * 1000 + 1 };
  return { ...viewRepository(addresses, fork), full_name: headFullName(repository, pull), fork: true };
}

function association(repository: Repository, user: User): string {
  if (user.type === 'Bot') return 'NONE';
  return user.id === repository.owner.id ? 'OWNER' : 'CONTRIBUTOR';
}
