/** Routes of repositories, branches and refs. */

import { GitHubError, notFound } from '../error.ts';
import { created, list, ok, onRepository, type RepositoryRequest, type Route, requiredText } from '../route.ts';
import { nodeId } from '../views/addresses.ts';
import { viewRepository } from '../views/repository.ts';
import { commitView, existing } from './commits.ts';

const read = [['contents', 'read']] as const;
const write = [['contents', 'write']] as const;

export const repositoryRoutes: readonly Route[] = [
  onRepository('GET', '', 'GetRepository', [['metadata', 'read']], ({ addresses, repository }) =>
    ok(viewRepository(addresses, repository)),
  ),
  onRepository('GET', '/branches', 'ListBranches', read, async ({ addresses, repository }) => {
    const branches = await repository.git.refs('refs/heads/');
    return list(
      [...branches].map(([ref, sha]) => ({
        name: ref.slice('refs/heads/'.length),
        commit: { sha, url: addresses.api(repository, `/commits/${sha}`) },
        protected: false,
      })),
    );
  }),
  onRepository('GET', '/branches/{branch}', 'GetBranch', read, async (request) => {
    const { addresses, repository, params } = request;
    const sha = (await repository.git.refs('refs/heads/')).get(`refs/heads/${params.branch}`);
    if (sha === undefined) throw new GitHubError(404, 'Branch not found');
    const self = addresses.api(repository, `/branches/${params.branch}`);
    return ok({
      name: params.branch,
      commit: await commitView(request, sha),
      _links: { self, html: addresses.html(repository, `/tree/${params.branch}`) },
      protected: false,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${self}/protection`,
    });
  }),
  onRepository('GET', '/git/ref/{ref}', 'GetRef', read, async (request) => {
    const ref = `refs/${request.params.ref}`;
    const sha = (await request.repository.git.refs(ref)).get(ref);
    if (sha === undefined) throw notFound();
    return ok(viewRef(request, ref, sha));
  }),
  onRepository('GET', '/git/matching-refs/{ref}', 'ListMatchingRefs', read, async (request) => {
    const refs = await request.repository.git.refs('refs/');
    const matching = [...refs].filter(([name]) => name.startsWith(`refs/${request.params.ref}`));
    return list(matching.map(([name, sha]) => viewRef(request, name, sha)));
  }),
  onRepository('POST', '/git/refs', 'CreateRef', write, async (request) => {
    const ref = requiredText(request.body, 'ref', 'Reference');
    const sha = await existing(request.repository, requiredText(request.body, 'sha', 'Reference'));
    if (!ref.startsWith('refs/')) throw new GitHubError(422, 'Reference name must start with refs/');
    if ((await request.repository.git.refs(ref)).has(ref)) throw new GitHubError(422, 'Reference already exists');
    await request.repository.git.setRef(ref, sha);
    return created(viewRef(request, ref, sha));
  }),
  onRepository('PATCH', '/git/refs/{ref}', 'UpdateRef', write, async (request) => {
    const { repository, body } = request;
    const ref = `refs/${request.params.ref}`;
    const before = (await repository.git.refs(ref)).get(ref);
    if (before === undefined) throw new GitHubError(422, 'Reference does not exist');
    const sha = await existing(repository, requiredText(body, 'sha', 'Reference'));
    const forward = (await repository.git.mergeBase(before, sha)) === before;
    if (!forward && body.force !== true) throw new GitHubError(422, 'Update is not a fast forward');
    await repository.git.setRef(ref, sha);
    await request.pullRequests.follow(repository, ref.replace('refs/heads/', ''));
    return ok(viewRef(request, ref, sha));
  }),
  onRepository('DELETE', '/git/refs/{ref}', 'DeleteRef', write, async ({ repository, params }) => {
    const ref = `refs/${params.ref}`;
    if (!(await repository.git.refs(ref)).has(ref)) throw new GitHubError(422, 'Reference does not exist');
    await repository.git.setRef(ref, undefined);
    return { kind: 'value', status: 204, body: undefined };
  }),
];

function viewRef({ addresses, repository }: RepositoryRequest, ref: string, sha: string): object {
  return {
    ref,
    node_id: nodeId('REF', ref),
    url: addresses.api(repository, `/git/${ref}`),
    object: { type: 'commit', sha, url: addresses.api(repository, `/git/commits/${sha}`) },
  };
}
