/** Routes of issues, their comments and labels; pull requests are issues too. */

import { invalid, notFound } from '../error.ts';
import { nextNumber } from '../pullRequests.ts';
import {
  authorOf,
  type Body,
  created,
  list,
  numberParam,
  ok,
  onRepository,
  type RepositoryRequest,
  type Route,
  requiredText,
  text,
} from '../route.ts';
import type { Comment, Issue, PullRequest, Repository } from '../store.ts';
import { commentsOf, viewComment, viewIssue, viewLabels } from '../views/pullRequest.ts';

const read = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
] as const;
const write = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
] as const;

/** Characters of a comment or a description. */
const MAXIMUM = 65_536;

export const issueRoutes: readonly Route[] = [
  onRepository('GET', '/issues/comments/{comment_id}', 'GetComment', read, (request) =>
    ok(viewComment(request.addresses, request.repository, commentOf(request))),
  ),
  onRepository('PATCH', '/issues/comments/{comment_id}', 'UpdateComment', write, (request) => {
    const current = commentOf(request);
    const comment: Comment = {
      ...current,
      body: commentBody(request.body),
      earlier: [...current.earlier, current.body],
      updatedAt: request.clock.now(),
    };
    request.repository.comments.set(comment.id, comment);
    return ok(viewComment(request.addresses, request.repository, comment));
  }),
  onRepository('DELETE', '/issues/comments/{comment_id}', 'DeleteComment', write, (request) => {
    request.repository.comments.delete(commentOf(request).id);
    return { kind: 'value', status: 204, body: undefined };
  }),
  onRepository('GET', '/issues/{issue_number}/comments', 'ListComments', read, (request) => {
    const { addresses, repository, query } = request;
    const since = query.get('since');
    const comments = commentsOf(repository, issueOf(request).number).filter(
      ({ updatedAt }) => since === null || updatedAt >= new Date(since),
    );
    return list(comments.map((comment) => viewComment(addresses, repository, comment)));
  }),
  onRepository('POST', '/issues/{issue_number}/comments', 'CreateComment', write, (request) => {
    const { store, clock, repository, actor } = request;
    const now = clock.now();
    const comment: Comment = {
      id: store.nextId(),
      issue: issueOf(request).number,
      body: commentBody(request.body),
      earlier: [],
      user: authorOf(actor),
      byApp: actor.kind === 'job',
      createdAt: now,
      updatedAt: now,
    };
    repository.comments.set(comment.id, comment);
    return created(viewComment(request.addresses, repository, comment));
  }),
  onRepository('GET', '/issues/{issue_number}/labels', 'ListLabels', read, (request) =>
    list(viewLabels(request.addresses, request.repository, issueOf(request).labels)),
  ),
  onRepository('POST', '/issues/{issue_number}/labels', 'AddLabels', write, (request) => {
    const issue = issueOf(request);
    const added = labelsOf(request.body);
    for (const name of added) createLabel(request, name);
    const labels = [...new Set([...issue.labels, ...added])];
    keep(request.repository, { ...issue, labels, updatedAt: request.clock.now() });
    return { kind: 'value', status: 200, body: viewLabels(request.addresses, request.repository, labels) };
  }),
  onRepository('DELETE', '/issues/{issue_number}/labels/{name}', 'RemoveLabel', write, (request) => {
    const issue = issueOf(request);
    if (!issue.labels.includes(request.params.name ?? '')) throw notFound();
    const labels = issue.labels.filter((label) => label !== request.params.name);
    keep(request.repository, { ...issue, labels, updatedAt: request.clock.now() });
    return { kind: 'value', status: 200, body: viewLabels(request.addresses, request.repository, labels) };
  }),
  onRepository('GET', '/issues', 'ListIssues', read, ({ addresses, repository, query }) => {
    const state = query.get('state') ?? 'open';
    const issues = [...repository.issues.values(), ...repository.pulls.values()]
      .filter((issue) => state === 'all' || issue.state === state)
      .sort((one, other) => other.number - one.number);
    return list(issues.map((issue) => viewIssue(addresses, repository, issue)));
  }),
  onRepository('POST', '/issues', 'CreateIssue', [['issues', 'write']], (request) => {
    const { store, clock, repository, actor, body } = request;
    const now = clock.now();
    const labels = body.labels === undefined ? [] : labelsOf(body);
    for (const name of labels) createLabel(request, name);
    const issue: Issue = {
      id: store.nextId(),
      number: nextNumber(repository),
      title: requiredText(body, 'title', 'Issue'),
      body: text(body, 'body', 'Issue') ?? null,
      user: authorOf(actor),
      state: 'open',
      labels,
      createdAt: now,
      updatedAt: now,
      closedAt: undefined,
    };
    repository.issues.set(issue.number, issue);
    return created(viewIssue(request.addresses, repository, issue));
  }),
  onRepository('GET', '/issues/{issue_number}', 'GetIssue', read, (request) =>
    ok(viewIssue(request.addresses, request.repository, issueOf(request))),
  ),
  onRepository('PATCH', '/issues/{issue_number}', 'UpdateIssue', write, (request) => {
    const { body, clock, repository } = request;
    const issue = issueOf(request);
    const closed = body.state === 'closed' ? clock.now() : body.state === 'open' ? undefined : issue.closedAt;
    const changed = {
      ...issue,
      title: text(body, 'title', 'Issue') ?? issue.title,
      body: text(body, 'body', 'Issue') ?? issue.body,
      state: closed === undefined ? ('open' as const) : ('closed' as const),
      closedAt: closed,
      updatedAt: clock.now(),
    };
    keep(repository, changed);
    return ok(viewIssue(request.addresses, repository, changed));
  }),
];

function issueOf(request: RepositoryRequest): Issue | PullRequest {
  const number = numberParam(request, 'issue_number');
  const issue = request.repository.pulls.get(number) ?? request.repository.issues.get(number);
  if (issue === undefined) throw notFound();
  return issue;
}

function commentOf(request: RepositoryRequest): Comment {
  const comment = request.repository.comments.get(numberParam(request, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

function keep(repository: Repository, issue: Issue | PullRequest): void {
  if ('headBranch' in issue) repository.pulls.set(issue.number, issue);
  else repository.issues.set(issue.number, issue);
}

function commentBody(body: Body): string {
  const value = requiredText(body, 'body', 'IssueComment');
  if ([...value].length <= MAXIMUM) return value;
  const message = `Body is too long (maximum is ${MAXIMUM} characters)`;
  throw invalid({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message });
}

function labelsOf(body: Body): readonly string[] {
  const { labels } = body;
  if (Array.isArray(labels) && labels.every((label): label is string => typeof label === 'string')) return labels;
  throw invalid({ resource: 'Label', field: 'labels', code: 'invalid' });
}

function createLabel({ store, repository }: RepositoryRequest, name: string): void {
  if (repository.labels.has(name)) return;
  repository.labels.set(name, { id: store.nextId(), name, color: 'ededed', description: null });
}
