/** Whether somebody may do what a route does, in GitHub's words when not. */

import type { IncomingHttpHeaders } from 'node:http';
import { GitHubError, notFound } from './error.ts';
import type { Need, Route } from './route.ts';
import type { Actor, Repository, Store } from './store.ts';

/** Throws 401 for a token that nobody has. */
export function identify(store: Store, headers: IncomingHttpHeaders): Actor {
  const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (headers.authorization === undefined) return { kind: 'anonymous' };
  const actor = store.tokens.get(token ?? '');
  if (actor === undefined) throw new GitHubError(401, 'Bad credentials');
  return actor;
}

/** Public repositories are open to read; people may do everything in the sandbox, jobs what their token permits. */
export function authorize(route: Route, actor: Actor, repository: Repository | undefined): void {
  if (repository === undefined) {
    if (route.need !== undefined) throw notFound();
    return;
  }
  const writes = route.method !== 'GET';
  const own = actor.kind === 'job' && actor.repository.id === repository.id;
  if (repository.private && (actor.kind === 'anonymous' || (actor.kind === 'job' && !own))) throw notFound();
  if (route.appsOnly === true && actor.kind !== 'job') {
    throw new GitHubError(403, 'You must authenticate via a GitHub App.');
  }
  if (!writes && !repository.private) return;
  switch (actor.kind) {
    case 'anonymous':
      throw new GitHubError(401, 'Requires authentication');
    case 'user':
      return;
    case 'job':
      if (!own || !satisfies(actor, route.need ?? [])) {
        throw new GitHubError(403, 'Resource not accessible by integration');
      }
  }
}

function satisfies(actor: Extract<Actor, { kind: 'job' }>, need: Need): boolean {
  return need.some(([scope, access]) => {
    const granted = actor.permissions[scope];
    return granted === 'write' || granted === access;
  });
}
