/** Question 5: whether the circuit breaker ended the rollout that failed. */

import { type Answer, decide } from '../answer.ts';
import type { Setup } from '../setup.ts';

export async function askCircuitBreaker(setup: Setup): Promise<Answer> {
  const { byItself, deployments } = await setup.failedRollout();
  const [first] = deployments;
  if (first === undefined) return { kind: 'otherwise', found: 'the update started no service deployment' };
  const reason = first.statusReason === undefined ? '' : `: ${first.statusReason}`;
  const found = `circuit breaker ${first.circuitBreaker ?? 'not reported'}, deployment ${first.status}${reason}`;
  return decide(byItself && first.circuitBreaker === 'TRIGGERED', found);
}
