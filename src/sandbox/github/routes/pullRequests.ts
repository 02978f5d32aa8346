/** Routes of pull requests. */

import { GitHubError, invalid } from '../error.ts';
import type { MergeMethod } from '../merge.ts';
import { findPull, headLabel } from '../pullRequests.ts';
import { authorOf, created, list, numberParam, ok, onRepository, type Route, requiredText, text } from '../route.ts';
import type { PullRequest } from '../store.ts';
import { viewCommit, viewFile } from '../views/commit.ts';
import { readFiles, readPullDetails } from '../views/pullDetails.ts';
import { viewPull } from '../views/pullRequest.ts';

const read = [['pull-requests', 'read']] as const;
const write = [['pull-requests', 'write']] as const;
const number = 'pull_number';

export const pullRequestRoutes: readonly Route[] = [
  onRepository('GET', '/pulls', 'ListPulls', read, ({ addresses, repository, query }) => {
    const state = query.get('state') ?? 'open';
    const pulls = [...repository.pulls.values()].filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        [pull.baseBranch, null].includes(query.get('base')) &&
        [headLabel(repository, pull), null].includes(query.get('head')),
    );
    const oldestFirst = query.get('direction') === 'asc';
    return list((oldestFirst ? pulls : pulls.toReversed()).map((pull) => viewPull(addresses, repository, pull)));
  }),
  onRepository('POST', '/pulls', 'CreatePull', write, async (request) => {
    const { body, repository, actor } = request;
    const opened = await request.pullRequests.open(repository, {
      title: requiredText(body, 'title', 'PullRequest'),
      body: text(body, 'body', 'PullRequest') ?? null,
      head: requiredText(body, 'head', 'PullRequest').replace(`${repository.owner.login}:`, ''),
      base: requiredText(body, 'base', 'PullRequest'),
      draft: body.draft === true,
      user: authorOf(actor),
    });
    return created(await readPullDetails(request.addresses, repository, opened));
  }),
  onRepository('GET', '/pulls/{pull_number}', 'GetPull', read, async (request) =>
    ok(
      await readPullDetails(
        request.addresses,
        request.repository,
        findPull(request.repository, numberParam(request, number)),
      ),
    ),
  ),
  onRepository('PATCH', '/pulls/{pull_number}', 'UpdatePull', write, async (request) => {
    const { body, repository, clock } = request;
    const pull = findPull(repository, numberParam(request, number));
    const changed: PullRequest = {
      ...pull,
      title: text(body, 'title', 'PullRequest') ?? pull.title,
      body: text(body, 'body', 'PullRequest') ?? pull.body,
      updatedAt: clock.now(),
    };
    repository.pulls.set(pull.number, changed);
    const closes = body.state === 'closed' && pull.state === 'open';
    return ok(
      await readPullDetails(
        request.addresses,
        repository,
        closes ? await request.pullRequests.close(repository, pull.number) : changed,
      ),
    );
  }),
  onRepository('GET', '/pulls/{pull_number}/commits', 'ListPullCommits', read, async (request) => {
    const { addresses, store, repository } = request;
    const { head, base } = findPull(repository, numberParam(request, number));
    const commits = (await repository.git.log(head, `^${base}`)).toReversed();
    return list(commits.map((commit) => viewCommit(addresses, store, repository, commit)));
  }),
  onRepository('GET', '/pulls/{pull_number}/files', 'ListPullFiles', read, async (request) => {
    const { addresses, repository } = request;
    const pull = findPull(repository, numberParam(request, number));
    const files = await readFiles(repository, pull);
    return list(files.map((file) => viewFile(addresses, repository, pull.head, file)));
  }),
  onRepository('PUT', '/pulls/{pull_number}/merge', 'MergePull', [['contents', 'write']], async (request) => {
    const { body, repository, actor } = request;
    const pull = findPull(repository, numberParam(request, number));
    const expected = text(body, 'sha', 'PullRequest');
    if (expected !== undefined && expected !== pull.head) {
      throw new GitHubError(409, 'Head branch was modified. Review and try the merge again.');
    }
    const title = text(body, 'commit_title', 'PullRequest');
    const message = text(body, 'commit_message', 'PullRequest');
    const merged = await request.pullRequests.merge(repository, pull.number, {
      method: methodOf(body.merge_method ?? 'merge'),
      by: authorOf(actor),
      ...(title === undefined ? {} : { title }),
      ...(message === undefined ? {} : { message }),
    });
    return ok({ sha: merged.merged?.commit ?? '', merged: true, message: 'Pull Request successfully merged' });
  }),
];

function methodOf(value: unknown): MergeMethod {
  if (value === 'merge' || value === 'squash' || value === 'rebase') return value;
  throw invalid({ resource: 'PullRequest', field: 'merge_method', code: 'invalid' });
}
