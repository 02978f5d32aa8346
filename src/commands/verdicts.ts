/** What apply found about the stack and the review, as named checks. */

import type { NamedCheck } from '../rollout/checks.ts';
import type { Permission, Warrant } from '../rollout/report.ts';
import type { Steadiness } from './steady.ts';

export function checkStack(stack: string, steadiness: Steadiness): NamedCheck {
  const name = 'stack';
  switch (steadiness.kind) {
    case 'steady':
      return {
        name,
        result: 'ok',
        reason:
          steadiness.state === undefined ? `${stack} does not exist yet` : `${stack} is ${steadiness.state.status}`,
      };
    case 'own':
      return {
        name,
        result: 'ok',
        reason: `${stack} is ${steadiness.state.status} with this very commit; this run follows it`,
      };
    case 'busy':
      return { name, result: 'failed', reason: `${stack} is ${steadiness.status} with another change` };
    case 'cancelled':
      return { name, result: 'failed', reason: `cancelled while ${stack} was busy with another change` };
  }
}

export function checkReview(permission: Permission): NamedCheck {
  const name = 'review';
  switch (permission.kind) {
    case 'execute':
      return { name, ...describeWarrant(permission.warrant) };
    case 'wait':
      return { name, result: 'failed', reason: 'pushed directly, and direct pushes are only planned' };
    case 'refuse':
      return {
        name,
        result: 'failed',
        reason:
          permission.refusal.kind === 'plan-changed'
            ? 'the plan changed since the review'
            : 'there is no reviewed plan',
      };
  }
}

function describeWarrant(warrant: Warrant): Pick<NamedCheck, 'result' | 'reason'> {
  switch (warrant.kind) {
    case 'reviewed':
      return {
        result: 'ok',
        reason: `re-planned, identical to ${warrant.pullRequests.map((number) => `#${number}`).join(', ')}`,
      };
    case 'approved':
      return { result: 'ok', reason: 'a person approved this fingerprint' };
    case 'direct-push':
      return { result: 'skipped', reason: 'pushed directly, and direct-push is apply' };
  }
}
