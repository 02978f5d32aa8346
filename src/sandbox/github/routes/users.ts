/** Routes of accounts. */

import { GitHubError, notFound } from '../error.ts';
import { ok, type Route } from '../route.ts';
import { viewUser } from '../views/user.ts';

export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    name: 'GetUser',
    run: ({ addresses, actor }) => {
      if (actor.kind === 'anonymous') throw new GitHubError(401, 'Requires authentication');
      // GITHUB_TOKEN is an installation's, not a person's.
      if (actor.kind === 'job') throw new GitHubError(403, 'Resource not accessible by integration');
      return ok(viewAccount(viewUser(addresses, actor.user), actor.user.login));
    },
  },
  {
    method: 'GET',
    path: '/users/{username}',
    name: 'GetUserByName',
    run: ({ addresses, store, params }) => {
      const user = store.users.get(params.username ?? '');
      if (user === undefined) throw notFound();
      return ok(viewAccount(viewUser(addresses, user), user.login));
    },
  },
];

function viewAccount(user: object, name: string): object {
  const nothing = { bio: null, blog: null, company: null, email: null, hireable: null, location: null };
  const counts = { followers: 0, following: 0, public_gists: 0, public_repos: 0 };
  return {
    ...user,
    ...nothing,
    ...counts,
    name,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}
