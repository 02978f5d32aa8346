/** The registry's address: finds the route, asks the login's policies, keeps the log. */

import { randomUUID } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { Permissions } from '../iam/permissions.ts';
import type { RequestLog } from '../requestLog.ts';
import type { Handler, HttpAnswer, HttpRequest } from '../server.ts';
import { ACCOUNT_ID } from '../service.ts';
import { blobRoutes } from './blobs.ts';
import { RegistryError, renderRegistryError } from './errors.ts';
import type { Login, Logins } from './logins.ts';
import { manifestRoutes } from './manifests.ts';
import { type Repositories, type Repository, repositoryArn } from './store.ts';

export interface RegistryDependencies {
  readonly clock: SandboxClock;
  /** Of them the registry knows `reset`. */
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly logins: Logins;
  readonly permissions: Permissions;
  readonly repositories: Repositories;
}

export interface RegistryRoute {
  /** The operation in the log. */
  readonly name: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** What follows `/v2/<name>/`; its groups become the arguments. */
  readonly path: RegExp;
  /** ECR's IAM action. */
  readonly action: string;
  run(target: RegistryTarget): HttpAnswer;
}

export interface RegistryTarget {
  readonly repository: Repository;
  readonly request: HttpRequest;
  /** The path's last part: digest, upload id, tag. */
  readonly reference: string;
}

export function createRegistryHandler(dependencies: RegistryDependencies): Handler {
  const { clock, faults, log, logins, repositories } = dependencies;
  const routes = [...blobRoutes(repositories), ...manifestRoutes(clock)];

  return (request) => {
    const started = performance.now();
    const login = logins.find(request.headers.authorization);
    const found = findRoute(routes, request);
    const operation = found?.route.name ?? `${request.method} ${request.url.pathname}`;
    const broken = faults.strike(operation, ['reset']).length > 0;
    const answer = broken ? 'reset' : answerTo(dependencies, request, login, found);
    log.append({
      t: clock.now().toISOString(),
      id: randomUUID(),
      actor: login?.caller.arn ?? 'anonymous',
      service: 'registry',
      operation,
      status: answer === 'reset' ? 0 : answer.status,
      ms: Math.round(performance.now() - started),
    });
    if (answer === 'reset') return answer;
    return { ...answer, headers: { 'docker-distribution-api-version': 'registry/2.0', ...answer.headers } };
  };
}

interface Found {
  readonly route: RegistryRoute;
  readonly name: string;
  readonly reference: string;
}

/** Repository names hold slashes, so the route is what ends the path. */
function findRoute(routes: readonly RegistryRoute[], request: HttpRequest): Found | undefined {
  for (const route of routes) {
    if (route.method !== request.method) continue;
    const match = new RegExp(`^/v2/(.+?)/${route.path.source}$`).exec(request.url.pathname);
    if (match !== null) return { route, name: match[1] ?? '', reference: match[2] ?? '' };
  }
  return undefined;
}

function answerTo(
  { permissions, repositories }: RegistryDependencies,
  request: HttpRequest,
  login: Login | undefined,
  found: Found | undefined,
): HttpAnswer {
  try {
    if (login === undefined) throw new RegistryError('UNAUTHORIZED', 'Not Authorized');
    if (request.url.pathname.replace(/\/$/, '') === '/v2') return { status: 200, body: '{}' };
    if (found === undefined) throw new RegistryError('UNSUPPORTED', 'The operation is unsupported.');
    authorize(permissions, login, found);
    const repository = repositories.get(found.name);
    if (repository === undefined) {
      throw new RegistryError(
        'NAME_UNKNOWN',
        `The repository with name '${found.name}' does not exist in the registry with id '${ACCOUNT_ID}'`,
      );
    }
    return found.route.run({ repository, request, reference: decodeURIComponent(found.reference) });
  } catch (error) {
    if (error instanceof RegistryError) return renderRegistryError(error, request.url.origin);
    throw error;
  }
}

/** The token is good for what its caller may do, not more. */
function authorize(permissions: Permissions, { caller, region }: Login, { route, name }: Found): void {
  if (caller.roleName === undefined) return;
  const resource = repositoryArn(region, name);
  const permission = permissions.check(caller.roleName, { action: route.action, resource }, {});
  if (permission.kind === 'allowed') return;
  throw new RegistryError(
    'DENIED',
    `User: ${caller.arn} is not authorized to perform: ${route.action} on resource: ${resource} ${permission.because}`,
  );
}
