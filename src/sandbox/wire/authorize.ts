/** Asks the policies of a session's role about every action and resource that a call touches. */

import type { Permissions } from '../iam/permissions.ts';
import type { Authorization, Call } from '../service.ts';
import { accessDenied } from './denials.ts';
import type { Route } from './route.ts';

/** Root may do everything; throws the AwsError of the first refusal. */
export function authorize(permissions: Permissions, route: Route, call: Call): void {
  const { roleName } = call.caller;
  if (roleName === undefined) return;
  const context = { 'aws:RequestedRegion': call.region };
  for (const authorization of authorizationsOf(route, call)) {
    const permission = permissions.check(roleName, authorization, context);
    if (permission.kind === 'allowed') continue;
    throw accessDenied(route.service.protocol, {
      arn: call.caller.arn,
      action: authorization.action,
      resource: authorization.resource,
      because: permission.because,
    });
  }
}

/** What IAM is asked for a call: usually the operation itself, on the resources that it touches. */
export function authorizationsOf(route: Route, call: Call): readonly Authorization[] {
  const { operation, service, name } = route;
  if (operation.authorizations !== undefined) return operation.authorizations(call);
  const resources = operation.resources?.(call) ?? ['*'];
  const conditions = operation.conditions?.(call) ?? {};
  return resources.map((resource) => ({ action: `${service.name}:${name}`, resource, conditions }));
}
