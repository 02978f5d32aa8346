/** Which new versions wait for a person's word. */

import type { Config } from '../config/model.ts';
import type { Clock, Services, Stacks } from '../ports.ts';
import type { StackState } from '../rollout/observation.ts';
import { buildStack } from '../stack/build.ts';

/** A stack takes 36 hours at most for a service: nothing that waits is older. */
const LONGEST_SECONDS = 2 * 86_400;

/**
 * Services whose new version is held where a person is asked. The file that is checked out may be another one than that of
 * the deployment under way, so it is not asked whether one must.
 */
export async function findAwaiting(
  config: Config,
  { arn }: Pick<StackState, 'arn'>,
  { clock, stacks, services }: { readonly clock: Clock; readonly stacks: Stacks; readonly services: Services },
): Promise<readonly string[]> {
  const resources = await stacks.resources(arn);
  const since = new Date(clock.now().getTime() - LONGEST_SECONDS * 1000);
  const found = await Promise.all(
    buildStack(config, undefined).services.map(async ({ key, logicalId }) => {
      const service = resources[logicalId]?.physicalId ?? '';
      const [newest] = service.startsWith('arn:') ? await services.deployments(service, since) : [];
      const waits = newest?.pause !== undefined && newest.lifecycleStage === 'POST_TEST_TRAFFIC_SHIFT';
      return waits ? [key] : [];
    }),
  );
  return found.flat();
}
