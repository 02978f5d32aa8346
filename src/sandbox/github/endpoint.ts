/** The API's front: who asks, which route, may they, the answer with GitHub's headers; faults and the log. */

import { randomUUID } from 'node:crypto';
import { DeployError } from '../../errors.ts';
import { type Faults, type WireFault, wireFaults } from '../faults.ts';
import type { RequestLog } from '../requestLog.ts';
import type { Handler, HttpAnswer, HttpRequest } from '../server.ts';
import { authorize, identify } from './access.ts';
import { GitHubError, notFound } from './error.ts';
import { renderPage } from './paging.ts';
import { createRateLimits, type RateLimits } from './rateLimit.ts';
import { type Body, matchRoute, type Reply, type Route, type World } from './route.ts';
import type { Actor } from './store.ts';

export interface GitHubEndpoint extends World {
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly log: RequestLog;
  /** HTML page of a path that is no route of the API. */
  readonly page: (path: string) => Promise<string> | undefined;
}

/** Sandbox seconds that a `slow` request takes longer. */
const SLOW_SECONDS = 10;

export function createGitHubHandler(endpoint: GitHubEndpoint): Handler {
  const limits = createRateLimits(endpoint.clock);
  return async (request) => {
    const started = performance.now();
    const id = randomUUID();
    const path = request.url.pathname.replace(/^\/api\/v3(?=\/)/, '');
    const matched = matchRoute(endpoint.routes, request.method, path);
    const answered = await answer(endpoint, limits, request, path, matched);
    endpoint.log.append({
      t: endpoint.clock.now().toISOString(),
      id,
      actor: answered.actor,
      service: 'github',
      operation: matched?.route.name ?? `${request.method} ${path}`,
      status: answered.answer === 'reset' ? 0 : answered.answer.status,
      ms: Math.round(performance.now() - started),
    });
    if (answered.answer === 'reset') return 'reset';
    return { ...answered.answer, headers: { 'x-github-request-id': id, ...answered.answer.headers } };
  };
}

interface Answered {
  readonly actor: string;
  readonly answer: HttpAnswer | 'reset';
}

async function answer(
  endpoint: GitHubEndpoint,
  limits: RateLimits,
  request: HttpRequest,
  path: string,
  matched: ReturnType<typeof matchRoute>,
): Promise<Answered> {
  let actor: Actor = { kind: 'anonymous' };
  try {
    const page = matched === undefined && request.method === 'GET' ? await endpoint.page(path) : undefined;
    if (page !== undefined) return { actor: 'anonymous', answer: html(page) };
    actor = identify(endpoint.store, request.headers);
    if (matched === undefined) throw notFound();
    const { route, params } = matched;
    const due = new Set<WireFault>(endpoint.faults.strike(route.name, wireFaults));
    if (due.has('slow')) await endpoint.clock.sleep(SLOW_SECONDS);
    if (due.has('reset')) return { actor: nameOf(actor), answer: 'reset' };
    if (due.has('malformed')) return { actor: nameOf(actor), answer: { status: 200, body: '{"malformed":' } };
    strike(due);
    authorize(route, actor, endpoint.store.repositories.get(`${params.owner}/${params.repo}`));
    const { url } = request;
    const asked = { params, url, query: url.searchParams, body: parseBody(request), actor };
    const reply = await route.run({ ...endpoint, ...asked });
    return { actor: nameOf(actor), answer: render(request, reply, limits.headers(request)) };
  } catch (error) {
    const known = asGitHubError(error);
    if (known === undefined) throw error;
    return { actor: nameOf(actor), answer: renderError(known, limits.headers(request)) };
  }
}

function strike(due: ReadonlySet<WireFault>): void {
  if (due.has('throttle')) {
    throw new GitHubError(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    );
  }
  if (due.has('server-error')) throw new GitHubError(502, 'Server Error');
  if (due.has('access-denied')) throw new GitHubError(403, 'Resource not accessible by integration');
  if (due.has('expired-token')) throw new GitHubError(401, 'Bad credentials');
}

function asGitHubError(error: unknown): GitHubError | undefined {
  if (error instanceof GitHubError) return error;
  return error instanceof DeployError ? new GitHubError(422, error.message) : undefined;
}

function parseBody(request: HttpRequest): Body {
  if (request.body.length === 0) return {};
  try {
    const body: unknown = JSON.parse(request.body.toString('utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Falls through to GitHub's answer for anything that is no object.
  }
  throw new GitHubError(400, 'Problems parsing JSON');
}

function render(request: HttpRequest, reply: Reply, headers: { readonly [name: string]: string }): HttpAnswer {
  switch (reply.kind) {
    case 'list':
      return renderPage(request.url, reply, headers);
    case 'value': {
      if (reply.body === undefined) return { status: reply.status, headers };
      const link: { readonly [name: string]: string } = reply.link ? { link: reply.link } : {};
      return { status: reply.status, headers: { ...headers, ...link, ...jsonType }, body: JSON.stringify(reply.body) };
    }
  }
}

const jsonType = { 'content-type': 'application/json; charset=utf-8' };

function renderError(error: GitHubError, headers: { readonly [name: string]: string }): HttpAnswer {
  const body = {
    message: error.message,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(error.status),
  };
  const retry = error.message.includes('secondary rate limit') ? { 'retry-after': '1' } : {};
  return { status: error.status, headers: { ...headers, ...retry, ...jsonType }, body: JSON.stringify(body) };
}

function html(body: string): HttpAnswer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function nameOf(actor: Actor): string {
  return actor.kind === 'anonymous' ? 'anonymous' : actor.user.login;
}
