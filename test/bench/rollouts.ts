/** Rollouts in all environments at once, at the speed of AWS: how long after its end a run still lasts. */

import { stackName } from '../../src/stack/names.ts';
import { at } from '../support/deployment.ts';
import { median } from './figures.ts';
import { environments, type World } from './world.ts';

/**
 * From the stack's last event to the end of the process that followed it, which has told the pull request and the
 * deployment meanwhile. The stack is complete only when ECS calls the deployment of its service SUCCESSFUL.
 */
export async function measureRollouts(world: World): Promise<number> {
  const seconds = await Promise.all(
    environments.map(async (environment) => {
      const { result, life } = await world.apply(environment);
      if (result.outputs.status !== 'applied') throw new Error(`${environment} was not applied:\n${result.log}`);
      return (life.ended - (await readEnd(world, environment))) / 1000;
    }),
  );
  return median(seconds);
}

/** Milliseconds since 1970. */
async function readEnd({ sandbox }: World, environment: string): Promise<number> {
  const stack = stackName({ project: 'inferloop', environment });
  const answer = await sandbox.cloud.ask('cloudformation', 'DescribeStackEvents', { StackName: stack });
  const event = at(answer, 'StackEvents', 0);
  const [status, time] = [at(event, 'ResourceStatus'), at(event, 'Timestamp')];
  if (status !== 'UPDATE_COMPLETE' || !(time instanceof Date)) throw new Error(`${stack} ended as ${status}`);
  return time.getTime();
}
