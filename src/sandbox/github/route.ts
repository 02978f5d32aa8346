/** One operation of the API: its address, what a job must be permitted, and what it answers. */

import type { SandboxClock } from '../clock.ts';
import type { Access } from '../oidc/job.ts';
import { GitHubError, invalid } from './error.ts';
import type { PullRequestActions } from './pullRequests.ts';
import type { Actor, Repository, Store, User } from './store.ts';
import type { Addresses } from './views/addresses.ts';

export type Body = { readonly [key: string]: unknown };

export interface World {
  readonly store: Store;
  readonly clock: SandboxClock;
  readonly pullRequests: PullRequestActions;
  readonly addresses: Addresses;
}

export interface Request extends World {
  /** Values of the path's `{names}`. */
  readonly params: { readonly [name: string]: string };
  readonly url: URL;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly actor: Actor;
}

export interface RepositoryRequest extends Request {
  readonly repository: Repository;
}

export type Reply =
  | {
      readonly kind: 'value';
      readonly status: number;
      readonly body: object | undefined;
      /** The Link header of an answer that cuts itself into pages. */
      readonly link?: string;
    }
  /** Cut into pages; `key` names the list within an object that also has `total_count`. */
  | { readonly kind: 'list'; readonly items: readonly object[]; readonly key?: string };

/** Any one of these lets a job do it. */
export type Need = readonly (readonly [scope: string, access: Access])[];

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** As in GitHub's OpenAPI document. */
  readonly path: string;
  /** The operation in logs and faults, for example `CreateComment`. */
  readonly name: string;
  /** Left out where anybody may. */
  readonly need?: Need;
  /** Only GitHub Apps may, GitHub Actions being one. */
  readonly appsOnly?: boolean;
  readonly run: (request: Request) => Reply | Promise<Reply>;
}

/** A route under `/repos/{owner}/{repo}`. */
export function onRepository(
  method: Route['method'],
  path: string,
  name: string,
  need: Need,
  run: (request: RepositoryRequest) => Reply | Promise<Reply>,
): Route {
  return {
    method,
    path: `/repos/{owner}/{repo}${path}`,
    name,
    need,
    run: (request) => {
      const repository = request.store.repositories.get(`${request.params.owner}/${request.params.repo}`);
      if (repository === undefined) throw new GitHubError(404, 'Not Found');
      return run({ ...request, repository });
    },
  };
}

export function ok(body: object, link = ''): Reply {
  return { kind: 'value', status: 200, body, link };
}

export function created(body: object): Reply {
  return { kind: 'value', status: 201, body };
}

export function list(items: readonly object[], key?: string): Reply {
  return { kind: 'list', items, ...(key === undefined ? {} : { key }) };
}

/** The account that does it; a route with a need is never run for nobody. */
export function authorOf(actor: Actor): User {
  if (actor.kind === 'anonymous') throw new GitHubError(401, 'Requires authentication');
  return actor.user;
}

export function numberParam(request: Request, name: string): number {
  const value = Number(request.params[name]);
  if (!Number.isSafeInteger(value)) throw new GitHubError(404, 'Not Found');
  return value;
}

/** Undefined when it was not sent; anything but a string is refused as GitHub does. */
export function text(body: Body, field: string, resource: string): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalid({ resource, field, code: 'invalid' });
  return value;
}

export function requiredText(body: Body, field: string, resource: string): string {
  const value = text(body, field, resource);
  if (value === undefined || value === '') throw invalid({ resource, field, code: 'missing_field' });
  return value;
}

/** The matching route with its parameters, decoded; the more particular path stands first in the list. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: { readonly [name: string]: string } } | undefined {
  for (const route of routes) {
    const match = route.method === method ? patternOf(route.path).exec(path) : null;
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** Names of branches and refs hold slashes. */
function patternOf(path: string): RegExp {
  const source = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    ['ref', 'branch', 'basehead'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}
