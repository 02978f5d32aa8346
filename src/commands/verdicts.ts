/** What apply found about the stack and the review, as named checks. */

import type { NamedCheck } from '../rollout/checks.ts';
import type { Permission, Refusal, Warrant } from '../rollout/report.ts';
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
      return checkRefusal(permission.refusal);
  }
}

function checkRefusal(refusal: Refusal): NamedCheck {
  const [name, result] = ['review', 'failed'] as const;
  switch (refusal.kind) {
    case 'policy-violated': {
      const broken = refusal.violations.map(({ policy }) => `\`${policy}\``).join(', ');
      return { name: 'policies', result, reason: `the plan is against ${broken}` };
    }
    case 'plan-changed':
      return { name, result, reason: 'the plan changed since the review' };
    case 'record-missing':
      return { name, result, reason: 'there is no reviewed plan' };
    case 'stack-busy':
      return { name: 'stack', result, reason: `the stack is ${refusal.status} with another change` };
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
