/** The stack with the traffic as it is: what AWS is asked, and when it is not. */

import { describe, expect, test } from '@jest/globals';
import { buildCurrentStack } from '../../../src/commands/traffic.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { weightsOf } from '../../../src/stack/deployed.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import { createFakeStacks } from '../../support/ports/stacks.ts';
import { config, http, service } from '../stack/configs.ts';

const deployed = buildTemplate(buildStack(config(), undefined));
const api = config({ services: [service({ http: { ...http, path: '/api' } })] });

/** Answers as AWS does, by physical ids. */
function account(weights: { readonly [targetGroup: string]: number } | undefined) {
  const asked: string[] = [];
  const of = (type: string, physicalId: string) => ({ type: `AWS::ElasticLoadBalancingV2::${type}`, physicalId });
  const stacks = createFakeStacks();
  stacks.resources = async (stackName) => {
    asked.push(stackName);
    return {
      SynthdataProductionRule: of('ListenerRule', 'arn:production'),
      SynthdataTestRule: of('ListenerRule', 'arn:test'),
      SynthdataBlueTargetGroup: of('TargetGroup', 'arn:blue'),
      SynthdataGreenTargetGroup: of('TargetGroup', 'arn:green'),
    };
  };
  const services = {
    weights: async (arns: readonly string[]) => {
      asked.push(...arns);
      return weights === undefined ? {} : Object.fromEntries(arns.map((arn) => [arn, weights]));
    },
  };
  return { asked, stacks, services };
}

describe('a rule that must change', () => {
  test('gets the live weights, target groups by their logical ids', async () => {
    const aws = account({ 'arn:blue': 0, 'arn:green': 100 });
    const { resources } = await buildCurrentStack(api, deployed, aws);
    expect(aws.asked).toEqual(['prod-inferloop', 'arn:production', 'arn:test']);
    for (const rule of [resources.SynthdataProductionRule, resources.SynthdataTestRule]) {
      expect(rule && weightsOf(rule)).toEqual({ SynthdataBlueTargetGroup: 0, SynthdataGreenTargetGroup: 100 });
    }
  });

  test('but is gone from the load balancer cannot be changed, and who deleted it is told what to do', async () => {
    await expect(buildCurrentStack(api, deployed, account(undefined))).rejects.toMatchObject({
      reason: 'stack-state',
      message: expect.stringContaining(
        'SynthdataProductionRule, SynthdataTestRule of prod-inferloop is no longer there',
      ),
      hint: expect.stringContaining('by hand'),
    });
  });
});

test.each([
  ['nothing is deployed', api, undefined],
  ['no rule changes', config({ services: [service({ memory: 1024 })] }), deployed],
])('AWS is not asked when %s', async (_name, chosen, template) => {
  const aws = account(undefined);
  expect(await buildCurrentStack(chosen, template, aws)).toEqual(buildStack(chosen, template));
  expect(aws.asked).toEqual([]);
});
