/** The one address of the sandbox's AWS: who asks, may they, what is the answer in their protocol. */

import { randomUUID } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { Permissions } from '../iam/permissions.ts';
import type { RequestLog } from '../requestLog.ts';
import type { Handler, HttpAnswer, HttpRequest } from '../server.ts';
import { AwsError, type AwsService, type Call, type Caller } from '../service.ts';
import type { Sessions } from '../sts/sessions.ts';
import { authorize } from './authorize.ts';
import { refusal } from './denials.ts';
import { renderBody, renderErrorBody } from './json.ts';
import { renderError, renderResult } from './query.ts';
import { renderObject, renderRestError } from './rest.ts';
import { type Route, readRoute } from './route.ts';
import { createSaboteur, type Sabotaged } from './sabotage.ts';
import { isSignedWith, parseAuthorization } from './signature.ts';

export interface AwsEndpoint {
  readonly services: readonly AwsService[];
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly sessions: Sessions;
  readonly permissions: Permissions;
}

const anonymous: Caller = { kind: 'anonymous', arn: 'anonymous', roleName: undefined };

export function createAwsHandler(endpoint: AwsEndpoint): Handler {
  const saboteur = createSaboteur(endpoint.faults, endpoint.clock);

  const answerTo = (route: Route, call: Call): Promise<Sabotaged> =>
    saboteur.run(route, call, async () => {
      if (route.operation.unsigned !== true) authorize(endpoint.permissions, route, call);
      return route.operation.run(call);
    });

  return async (request) => {
    const started = performance.now();
    const requestId = randomUUID();
    const claim = parseAuthorization(request.headers.authorization);
    let route: Route | undefined;
    let caller = anonymous;
    let answer: HttpAnswer | 'reset';
    try {
      route = readRoute(request, endpoint.services, claim?.service);
      caller = identify(endpoint, request, route);
      const call: Call = {
        input: route.input,
        caller,
        region: claim?.region ?? 'us-east-1',
        requestId,
        endpoint: request.url.origin,
      };
      answer = renderAnswer(route, await answerTo(route, call), requestId);
    } catch (error) {
      answer = renderFailure(route, error, requestId);
    }
    endpoint.log.append({
      t: endpoint.clock.now().toISOString(),
      id: requestId,
      actor: caller.arn,
      service: route?.service.name ?? 'unknown',
      operation: route?.name ?? 'unknown',
      status: answer === 'reset' ? 0 : answer.status,
      ms: Math.round(performance.now() - started),
    });
    return answer;
  };
}

/** Keys that AWS never issued and tokens that ended are told apart, each protocol in its own codes. */
function identify(endpoint: AwsEndpoint, request: HttpRequest, route: Route): Caller {
  const protocol = route.service.protocol;
  const claim = parseAuthorization(request.headers.authorization);
  if (claim === undefined) {
    if (route.operation.unsigned === true) return anonymous;
    throw refusal(protocol, 'unsigned');
  }
  const key = endpoint.sessions.find(claim.accessKeyId);
  const token = request.headers['x-amz-security-token'];
  if (key === undefined || (key.sessionToken !== undefined && key.sessionToken !== token)) {
    throw refusal(protocol, 'unknown-key');
  }
  if (!isSignedWith(request, claim, key.secretAccessKey)) throw refusal(protocol, 'bad-signature');
  if (key.expiration !== undefined && key.expiration <= endpoint.clock.now()) throw refusal(protocol, 'expired');
  return key.caller;
}

function renderAnswer(route: Route, result: Sabotaged, requestId: string): HttpAnswer | 'reset' {
  switch (result.kind) {
    case 'reset':
      return 'reset';
    case 'malformed':
      return { status: 200, headers: headersOf(route, requestId), body: '<html><body>Bad gateway</bo' };
    case 'answer':
      if (route.service.protocol === 'rest') return renderObject(result.answer, requestId);
      return {
        status: 200,
        headers: headersOf(route, requestId),
        body:
          route.service.protocol === 'query'
            ? renderResult(route.name, route.service.namespace, result.answer, requestId)
            : renderBody(result.answer),
      };
  }
}

/** An error that is no AwsError is a defect of the sandbox; its text goes to the caller, so that tests show it. */
function renderFailure(route: Route | undefined, thrown: unknown, requestId: string): HttpAnswer {
  const error =
    thrown instanceof AwsError
      ? thrown
      : new AwsError('InternalFailure', `the sandbox failed: ${thrown instanceof Error ? thrown.stack : thrown}`, 500);
  if (route?.service.protocol === 'rest') return renderRestError(error, requestId);
  const json = route === undefined ? error.code.endsWith('Exception') : route.service.protocol === 'json';
  return json
    ? {
        status: error.status,
        headers: { ...jsonHeaders(requestId), 'x-amzn-errortype': error.code },
        body: renderErrorBody(error),
      }
    : {
        status: error.status,
        headers: xmlHeaders(requestId),
        body: renderError(error, route?.service.namespace, requestId),
      };
}

function headersOf(route: Route, requestId: string): { readonly [name: string]: string } {
  return route.service.protocol === 'json' ? jsonHeaders(requestId) : xmlHeaders(requestId);
}

function jsonHeaders(requestId: string): { readonly [name: string]: string } {
  return { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId };
}

function xmlHeaders(requestId: string): { readonly [name: string]: string } {
  return { 'content-type': 'text/xml', 'x-amzn-requestid': requestId };
}
