/** Question 3: what CloudFormation says of a blue-green rollback, and how many deployments there were. */

import { type Answer, decide } from '../answer.ts';
import type { Setup } from '../setup.ts';

export async function askRollback(setup: Setup): Promise<Answer> {
  const { byItself, deployments, reason, status } = await setup.failedRollout();
  const statuses = deployments.map((deployment) => deployment.status).join(', ');
  const cancelled = byItself ? '' : ' after it was cancelled';
  const found = `stack ${status}${cancelled}; ${deployments.length} service deployments (${statuses}); ${reason ?? 'no failure of the service'}`;
  const said = reason?.includes('ECS Deployment Circuit Breaker was triggered') === true;
  return decide(byItself && said && status === 'UPDATE_ROLLBACK_COMPLETE' && deployments.length === 1, found);
}
