/** IAM's verdict on one request: an explicit deny wins, then an allow, else nothing allows it. */

import { holdsCondition } from './conditions.ts';
import type { Matcher, Policy, Principal, Statement } from './document.ts';
import { type Context, matchesPattern, substitute } from './patterns.ts';

export interface PolicyRequest {
  readonly action: string;
  /** Undefined for trust policies, whose resource is the role itself. */
  readonly resource: string | undefined;
  /** For trust policies: who wants in. */
  readonly principal?: Principal;
  readonly context: Context;
}

export type Verdict = 'allowed' | 'denied' | 'not-allowed';

export function decide(policies: readonly Policy[], request: PolicyRequest): Verdict {
  const effects = policies
    .flat()
    .filter((statement) => concerns(statement, request))
    .map(({ effect }) => effect);
  if (effects.includes('Deny')) return 'denied';
  return effects.includes('Allow') ? 'allowed' : 'not-allowed';
}

function concerns(statement: Statement, request: PolicyRequest): boolean {
  return (
    matches(statement.actions, request.action, request.context, true) &&
    (request.resource === undefined ||
      (statement.resources !== undefined && matches(statement.resources, request.resource, request.context, false))) &&
    (request.principal === undefined || trusts(statement, request.principal)) &&
    statement.conditions.every((condition) => holdsCondition(condition, request.context))
  );
}

function matches(matcher: Matcher, text: string, context: Context, ignoreCase: boolean): boolean {
  const found = matcher.patterns.some((pattern) => {
    const resolved = substitute(pattern, context);
    return resolved !== undefined && matchesPattern(resolved, text, { ignoreCase });
  });
  return found !== matcher.not;
}

/** The account's root in a principal stands for everyone of the account whom identity policies allow it. */
function trusts(statement: Statement, asking: Principal): boolean {
  return (statement.principals ?? []).some(({ type, value }) => {
    if (type === '*' || (type === asking.type && value === '*')) return true;
    if (type !== asking.type) return false;
    if (type !== 'AWS') return value === asking.value;
    const account = asking.value.split(':')[4];
    return value === asking.value || value === account || value === `arn:aws:iam::${account}:root`;
  });
}
