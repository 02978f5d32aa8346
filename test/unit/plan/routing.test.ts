/** What must not happen to a listener rule at once with something else, and how it is said. */

import { describe, expect, test } from '@jest/globals';
import type { ServiceConfig } from '../../../src/config/model.ts';
import { describeWeights, listChangedRules, verifyRouting } from '../../../src/plan/routing.ts';
import { readSnapshot } from '../../../src/plan/snapshot.ts';
import { buildStack } from '../../../src/stack/build.ts';
import type { LiveWeights } from '../../../src/stack/deployed.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import { config, http, service } from '../stack/configs.ts';

const identity = { stack: 'prod-inferloop', region: 'us-east-1' };
const image = (digit: string) => ({ SynthdataImage: `1.dkr.ecr/inferloop/synthdata@sha256:${digit.repeat(64)}` });
const production = (blue: number, green: number): LiveWeights => ({
  SynthdataProductionRule: { SynthdataBlueTargetGroup: blue, SynthdataGreenTargetGroup: green },
});

interface Step {
  readonly from?: readonly Partial<ServiceConfig>[];
  readonly to: readonly Partial<ServiceConfig>[];
  readonly newImage?: boolean;
  readonly live?: LiveWeights;
}

/** Both sides of a deployment, as the plan reads them. */
function step({ from = [{}], to, newImage = false, live = production(0, 100) }: Step) {
  const of = (changes: readonly Partial<ServiceConfig>[]) => config({ services: changes.map(service) });
  const template = buildTemplate(buildStack(of(from), undefined));
  const stack = buildStack(of(to), template, live);
  return {
    services: stack.services,
    before: readSnapshot({ template, parameters: image('1') }, identity),
    after: readSnapshot({ template: buildTemplate(stack), parameters: image(newImage ? '2' : '1') }, identity),
  };
}

function verdict(chosen: Step) {
  const { services, before, after } = step(chosen);
  return () => verifyRouting(services, before, after);
}

const path = { http: { ...http, path: '/api' } };
const rolling = { deployment: { ...service().deployment, strategy: 'rolling' } } as const;

describe('a changed rule', () => {
  test('alone is fine, and so is a new version without one', () => {
    expect(verdict({ to: [path] })).not.toThrow();
    expect(verdict({ to: [{ memory: 1024 }], newImage: true })).not.toThrow();
  });

  test('with a new image is refused, with service, rule, both causes and what to do', () => {
    expect(verdict({ to: [path], newImage: true })).toThrow(
      expect.objectContaining({
        reason: 'policy-violated',
        fault: 'user',
        message: expect.stringMatching(
          /^another listener rule and a new version of synthdata at once: SynthdataProductionRule changes \(Conditions\[0\]\.PathPatternConfig\.Values: \["\/\*"\] → \["\/api","\/api\/\*"\]; Priority: \d+ → \d+\).*a new image/,
        ),
        hint: expect.stringContaining('two pull requests'),
      }),
    );
  });

  test.each([
    ['its size', { memory: 1024 }, 'SynthdataTaskDefinition.Memory'],
    ['its variables', { variables: { A: 'hunter2' } }, 'SynthdataTaskDefinition.ContainerDefinitions'],
    ['its port', { port: 9000 }, 'SynthdataService.LoadBalancers'],
    ['its test port', { deployment: { ...service().deployment, testPort: 9443 } }, 'SynthdataTestRule.ListenerArn'],
  ])('with another deployment for %s is refused as well, without values', (_name, change, reason) => {
    expect(verdict({ to: [{ ...path, ...change }] })).toThrow(reason);
    expect(verdict({ to: [{ ...path, ...change }] })).not.toThrow('hunter2');
  });

  test.each([
    ['count', { count: { kind: 'fixed', tasks: 3 } }],
    ['bake', { deployment: { ...service().deployment, bakeMinutes: 1 } }],
  ] as const)('with another %s is fine: no deployment starts', (_name, change) => {
    expect(verdict({ to: [{ ...path, ...change }] })).not.toThrow();
  });

  test('beside the first deployment of another service is fine: only so can a closed service get an open neighbour', () => {
    const closed = { http: { ...http, path: '/api', allowedSourceIps: ['203.0.113.0/24'] } };
    const chosen: Step = { from: [closed], to: [closed, { key: 'open' }] };
    const { before, after } = step(chosen);
    expect(listChangedRules(before, after).map(({ logicalId }) => logicalId)).toEqual(['SynthdataProductionRule']);
    expect(verdict(chosen)).not.toThrow();
  });
});

describe('another strategy', () => {
  test('brings rule and deployment together, and may where the traffic stays', () => {
    expect(verdict({ to: [rolling], live: production(100, 0) })).not.toThrow();
    expect(verdict({ from: [rolling], to: [{}], live: production(100, 0) })).not.toThrow();
  });

  test('that would leave the traffic without a target group is refused, with the way there', () => {
    expect(verdict({ to: [rolling] })).toThrow(
      expect.objectContaining({
        reason: 'policy-violated',
        message: expect.stringContaining('nothing of it goes to SynthdataBlueTargetGroup now'),
        hint: expect.stringMatching(/^deploy a new version of synthdata as it is first.*make it rolling$/),
      }),
    );
  });
});

test('weights are told as shares of whom gets something', () => {
  expect(describeWeights({ Blue: 0, Green: 100 })).toBe('Green 100 %');
  expect(describeWeights({ Green: 3, Blue: 1 })).toBe('Blue 25 %, Green 75 %');
  expect(describeWeights({ Blue: 0 })).toBe('nowhere');
});
