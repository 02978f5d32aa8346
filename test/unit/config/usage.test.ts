/** `usage:` and `policies:` of the file: amounts in words, and what is no amount. */

import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../../src/config/parse.ts';

const head = 'project: shop\nregion: eu-west-1\nservices: { web: { build: ., port: 8000 } }\n';

function parse(text: string) {
  return parseConfig(head + text, { file: 'f', environment: undefined, branch: 'main', defaultBranch: 'main' });
}

function config(text: string) {
  const result = parse(text);
  if (result.kind !== 'config') throw new Error(JSON.stringify(result, undefined, 2));
  return result.config;
}

describe('usage', () => {
  test.each([
    ['requests: 5M/month', { requests: 5_000_000 }],
    ['requests: 120/day', { requests: 3650 }],
    ['puts: 200k', { puts: 200_000 }],
    ['runs: 30', { runs: 30 }],
    ['stored: 2TB', { stored: 2048 }],
    ['egress: 512MB/month', { egress: 0.5 }],
    ['logs: 1.2GB/day', { logs: 36.5 }],
    ['duration: 20m', { duration: 1200 }],
    ['duration: 250ms', { duration: 0.25 }],
    ['average_tasks: 2.5', { average_tasks: 2.5 }],
    // Told by the estimate, which no mistake of this kind may stop.
    ['requests: -1', { requests: -1 }],
    ['requests: 0', { requests: 0 }],
  ])('%s', (text, amounts) => {
    expect(config(`usage: { web: { ${text} } }\n`).usage).toEqual([{ key: 'web', amounts }]);
  });

  test('of an environment is laid over', () => {
    const text =
      'usage: { web: { requests: 5M, runs: 2 } }\nenvironments: { prod: { usage: { web: { requests: 9 } } } }\n';
    expect(config(text).usage).toEqual([{ key: 'web', amounts: { requests: 9, runs: 2 } }]);
  });

  test.each([
    ['usage: { web: { requests: many } }', 'a number like 5M/month, 200k or 40/day'],
    ['usage: { web: { stored: 300GB/month } }', 'an amount like 300GB'],
    ['usage: { web: { request: 5M } }', 'did you mean `requests`'],
    ['policies: { max_monthly_cost: 500 EUR }', 'an amount like 500 USD'],
    ['policies: { max_monthly_cots: 500 USD }', 'did you mean `max_monthly_cost`'],
  ])('%s is a mistake', (text, words) => {
    const result = parse(`${text}\n`);
    expect(result.kind === 'invalid' ? result.problems : []).toEqual([
      expect.objectContaining({ at: expect.objectContaining({ line: 4 }) }),
    ]);
    expect(JSON.stringify(result)).toContain(words);
  });
});

test('policies are amounts of US dollars, each optional', () => {
  expect(config('policies: { max_monthly_cost: 500 USD, max_monthly_increase: 99.50 USD }\n').policies).toEqual({
    maxMonthlyCost: 500,
    maxMonthlyIncrease: 99.5,
    forbid: [],
  });
  expect(config('policies: { max_monthly_increase: 0 USD }\n').policies).toEqual({
    maxMonthlyCost: undefined,
    maxMonthlyIncrease: 0,
    forbid: [],
  });
});
