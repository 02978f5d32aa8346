/** An update of the service to a version that never starts: how ECS and CloudFormation go back. */

import { unless } from '../aws/errors.ts';
import type { ServiceDeployment } from '../rollout/observation.ts';
import type { Account } from './account.ts';
import { deploy, type Version } from './deployment.ts';

export interface FailedRollout {
  /** Status in which the stack ended. */
  readonly status: string;
  /** What CloudFormation said of the service; undefined when it did not fail. */
  readonly reason: string | undefined;
  /** Since the update began, oldest first. */
  readonly deployments: readonly ServiceDeployment[];
  /** False when it had to be cancelled: ECS did not give up by itself. */
  readonly byItself: boolean;
}

interface Service {
  readonly logicalId: string;
  readonly arn: string;
}

/** A circuit breaker needs three failed tasks, each some minutes at worst. */
const patienceSeconds = 25 * 60;

const dayMilliseconds = 24 * 3600 * 1000;

export async function failRollout(account: Account, version: Version, service: Service): Promise<FailedRollout> {
  const { clients, clock, services, line } = account;
  const since = new Date(clock.now().getTime() - dayMilliseconds);
  const known = new Set((await services.deployments(service.arn, since)).map(({ arn }) => arn));
  let byItself = true;
  const { status, events } = await deploy(account, version, {
    seconds: patienceSeconds,
    async ended() {
      byItself = false;
      line(`  ECS does not give up after ${patienceSeconds / 60} minutes; cancelling the update`);
      const { client, sdk } = await clients.cloudFormation();
      await unless({ codes: ['ValidationError'] }, undefined, () =>
        client.send(new sdk.CancelUpdateStackCommand({ StackName: version.stackName })),
      );
    },
  });
  const deployments = (await services.deployments(service.arn, since)).filter(({ arn }) => !known.has(arn)).reverse();
  const failure = events.find((event) => event.logicalId === service.logicalId && event.status.endsWith('_FAILED'));
  return { status, reason: failure?.reason, deployments, byItself };
}
