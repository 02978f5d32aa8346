/** Strategies of a deployment: the weights of their steps, their defaults, and the keys that do nothing. */

import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../../src/config/parse.ts';
import { shiftMinutes, weightsOf } from '../../../src/config/strategy.ts';
import { head, warnings } from './telling.ts';

describe('the steps of the traffic', () => {
  test.each([
    ['canary', 5, [5, 100]],
    ['canary', 100, [100]],
    ['linear', 10, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]],
    ['linear', 33.4, [33.4, 66.8, 100]],
    ['linear', 33.3, [33.3, 66.6, 99.9, 100]],
    ['linear', 50, [50, 100]],
  ] as const)('%s by %d', (strategy, percent, weights) => {
    expect(weightsOf(strategy, { percent, bakeMinutes: 6 })).toEqual(weights);
    expect(shiftMinutes(strategy, { percent, bakeMinutes: 6 })).toBe((weights.length - 1) * 6);
  });

  test('there is one where all traffic moves at once', () => {
    expect(weightsOf('blue_green', undefined)).toEqual([100]);
    expect(shiftMinutes('blue_green', undefined)).toBe(0);
  });
});

describe('a strategy without more words', () => {
  test.each([
    ['canary', { percent: 5, bakeMinutes: 10 }, 40],
    ['linear', { percent: 10, bakeMinutes: 6 }, 84],
    ['blue_green', undefined, 30],
  ])('%s takes the steps of ECS, and the time that they need', (strategy, step, timeoutMinutes) => {
    expect(deploymentOf(`{ strategy: ${strategy} }`)).toMatchObject({ strategy, step, bakeMinutes: 5, timeoutMinutes });
  });

  test('its own words come first', () => {
    const words = '{ strategy: linear, step_percent: 25, step_bake: 2m, timeout: 1h }';
    expect(deploymentOf(words)).toMatchObject({ step: { percent: 25, bakeMinutes: 2 }, timeoutMinutes: 60 });
  });
});

test.each([
  ['{ step_percent: 5 }', 'step_percent', 'blue_green'],
  ['{ strategy: rolling, step_bake: 5m }', 'step_bake', 'rolling'],
  ['{ strategy: rolling, test_port: 9000 }', 'test_port', 'rolling'],
])('%s says that a key does nothing', (deployment, key, strategy) => {
  expect(warnings(fileOf(deployment))).toEqual([
    expect.stringContaining(`\`${key}\` does nothing with the strategy ${strategy}`),
  ]);
});

function fileOf(deployment: string): string {
  return `${head}services: { web: { build: ., port: 80, deployment: ${deployment} } }\n`;
}

function deploymentOf(deployment: string) {
  const request = { file: 'f', environment: undefined, branch: 'main', defaultBranch: 'main' };
  const result = parseConfig(fileOf(deployment), request);
  return result.kind === 'config' ? result.config.services[0]?.deployment : result;
}
