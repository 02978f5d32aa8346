/** The one comment of an environment on a pull request: found, compared, then written. */

import { DeployError } from '../errors.ts';
import type { CommentRequest } from '../ports.ts';
import { parseHeader, renderHeader } from '../render/header.ts';
import type { RepositoryClient } from './client.ts';
import { statusOf } from './retries.ts';

/** Found by its first line and its author: anybody can write a comment that begins like ours. */
export async function writeComment(
  { octokit, owner, repo }: RepositoryClient,
  author: Promise<string>,
  request: CommentRequest,
): Promise<string> {
  const [comments, login] = await Promise.all([
    octokit.paginate(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number: request.pullRequest,
      per_page: 100,
    }),
    author,
  ]);
  const ours = comments.find(
    (comment) => comment.user?.login === login && parseHeader(comment.body ?? '')?.environment === request.environment,
  );
  const body = withHeader(request);
  if (ours === undefined) {
    const made = await octokit.rest.issues.createComment({ owner, repo, issue_number: request.pullRequest, body });
    return made.data.html_url;
  }
  const unchanged = ours.body?.replaceAll('\r\n', '\n') === body;
  if (!unchanged && !isNewer(ours.body ?? '', request)) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body });
  }
  return ours.html_url;
}

function withHeader(request: CommentRequest): string {
  return parseHeader(request.body) === undefined ? `${renderHeader(request)}\n${request.body}` : request.body;
}

/** Run ids only grow; a slow run must not cover what a later one said. */
function isNewer(body: string, request: CommentRequest): boolean {
  const { run, attempt } = parseHeader(body) ?? { run: 0, attempt: 0 };
  return run === request.run ? attempt > request.attempt : run > request.run;
}

/** A workflow's own token belongs to no user, and GitHub refuses to say who it is. */
export async function readAuthor({ octokit }: RepositoryClient): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const cause = error instanceof DeployError ? error.cause : error;
    if (cause instanceof Error && [403, 404].includes(statusOf(cause) ?? 0)) return 'github-actions[bot]';
    throw error;
  }
}
