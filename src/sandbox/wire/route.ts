/** Which service and which operation a request means, and what it says. */

import type { JsonObject } from '../../template/model.ts';
import type { HttpRequest } from '../server.ts';
import { AwsError, type AwsService, type Operation } from '../service.ts';
import { parseBody } from './json.ts';
import { parseForm } from './query.ts';
import { parseRest } from './rest.ts';

export interface Route {
  readonly service: AwsService;
  readonly name: string;
  readonly operation: Operation;
  readonly input: JsonObject;
}

/**
 * JSON requests name their service in `X-Amz-Target`; REST requests by the credential scope; query requests too, and
 * unsigned ones by their API version. Throws an AwsError when no service fits.
 */
export function readRoute(request: HttpRequest, services: readonly AwsService[], scope: string | undefined): Route {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') {
    const dot = target.lastIndexOf('.');
    const service = services.find(
      (known) => known.protocol === 'json' && known.identifier === target.slice(0, Math.max(dot, 0)),
    );
    if (service === undefined) throw new AwsError('UnknownOperationException', `no service has the target ${target}`);
    return routeTo(service, target.slice(dot + 1), parseBody(request.body.toString('utf8')));
  }
  const rest = services.find((known) => known.protocol === 'rest' && known.name === scope);
  if (rest !== undefined) {
    const { name, input } = parseRest(request);
    return routeTo(rest, name, input);
  }
  const { Action: action, Version: version, ...input } = parseForm(request.body.toString('utf8'));
  const queries = services.filter((known) => known.protocol === 'query');
  const service =
    queries.find((known) => known.name === scope && known.identifier === version) ??
    queries.find((known) => known.identifier === version);
  if (service === undefined || typeof action !== 'string') {
    throw new AwsError('InvalidAction', `Could not find operation ${action} for version ${version}`);
  }
  return routeTo(service, action, input);
}

function routeTo(service: AwsService, name: string, input: JsonObject): Route {
  const operation = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
  return { service, name, operation: operation ?? unknownOperation(service, name), input };
}

/** AWS says that it does not know an operation before it asks who wants it. */
function unknownOperation(service: AwsService, name: string): Operation {
  return {
    unsigned: true,
    run() {
      throw service.protocol === 'query'
        ? new AwsError('InvalidAction', `Could not find operation ${name} for version ${service.identifier}`)
        : new AwsError('UnknownOperationException', `${service.name} of the sandbox does not know ${name}`);
    },
  };
}
