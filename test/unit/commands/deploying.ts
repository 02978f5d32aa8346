/** A world in memory in which whatever apply executes succeeds. */

import type { Inputs } from '../../../src/commands/run.ts';
import type { ResourceChange } from '../../../src/plan/changeSet.ts';
import type { Gates, Services } from '../../../src/ports.ts';
import { parseTemplate } from '../../../src/template/parse.ts';
import { createFakeClock } from '../../support/ports/clock.ts';
import { createFakeImages } from '../../support/ports/images.ts';
import { createFakeObjects } from '../../support/ports/objects.ts';
import { createFakePrices } from '../../support/ports/prices.ts';
import { type Answer, createFakeStacks, modification } from '../../support/ports/stacks.ts';
import { deployment, event, serviceArn } from '../rollout/observing.ts';
import { createForge, ended } from './applying.ts';

const stackArn = 'arn:stack';

/** CloudFormation adds every resource of the template. */
const additions: Answer = ({ templateBody }) => ({
  status: 'complete',
  changes: Object.entries(parseTemplate(templateBody).Resources).map(
    ([logicalId, { Type }]): ResourceChange => modification(logicalId, Type, { action: 'Add', replacement: undefined }),
  ),
});

/** Everything succeeds as soon as it is executed. */
export function createWorld(answer: Answer = additions) {
  const stacks = createFakeStacks(answer);
  let told = false;
  stacks.events = async () => {
    if (told || stacks.executed.length === 0) return [];
    told = true;
    const own = { physicalId: stackArn, type: 'AWS::CloudFormation::Stack' };
    return [
      event('prod-inferloop', 'CREATE_IN_PROGRESS', own),
      event('SynthdataService', 'CREATE_COMPLETE', { physicalId: serviceArn, type: 'AWS::ECS::Service' }),
      event('prod-inferloop', 'CREATE_COMPLETE', own),
    ];
  };
  const image = () => stacks.requests.at(-1)?.parameters.SynthdataImage ?? '';
  const services: Services = {
    deployments: async () => [deployment({ status: 'SUCCESSFUL' })],
    revision: async (arn) => ({
      arn,
      taskDefinitionArn: '',
      containers: [{ name: 'synthdata', image: image(), digest: undefined }],
      targetGroupArns: [],
    }),
    stoppedTasks: async () => [],
    targetHealth: async () => [],
    weights: async () => ({}),
    logTail: async () => [],
  };
  const gates: Gates = {
    balancerName: async () => undefined,
    startRelease: async () => Promise.reject(new Error('no release here')),
    readRelease: async () => Promise.reject(new Error('no release here')),
    endPause: async () => undefined,
    stop: async () => undefined,
  };
  const clock = createFakeClock();
  const { repositories, builder } = createFakeImages();
  const prices = createFakePrices();
  const objects = createFakeObjects();
  const aws = { stacks, services, gates, repositories, objects, prices, account: async () => '111122223333' };
  return { stacks, clock, forge: createForge({ aws, clock, builder }) };
}

export async function applied(world: ReturnType<typeof createWorld>, inputs: Partial<Inputs> = {}) {
  return ended(await world.forge.apply(inputs));
}
