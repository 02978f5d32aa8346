/** Money that can be trusted at a glance. */

import { expect, test } from '@jest/globals';
import { renderDecimal, renderDelta, renderMoney, renderPercentage } from '../../../src/render/money.ts';
import { cents } from './plans.ts';

test.each([
  [0n, '$0.00'],
  [1n, '<$0.01'],
  [-1n, '-<$0.01'],
  [cents(1) / 2n, '$0.01'],
  [cents(1240), '$12.40'],
  [cents(123_456_789), '$1,234,567.89'],
  [-cents(50), '-$0.50'],
])('%s picodollars are %s', (amount, text) => {
  expect(renderMoney(amount)).toBe(text);
});

test('a difference always has a sign', () => {
  expect([cents(1240), -cents(1240), 0n, 1n].map(renderDelta)).toEqual([
    '+$12.40/mo',
    '-$12.40/mo',
    '±$0.00/mo',
    '+<$0.01/mo',
  ]);
});

test('a percentage needs something to compare with', () => {
  expect(renderPercentage(cents(1240), cents(6870))).toBe('+18%');
  expect(renderPercentage(cents(1240), 0n)).toBeUndefined();
});

test('machines get exact dollars', () => {
  expect([cents(8110), 4_445_000_000n, -1n, 0n].map(renderDecimal)).toEqual([
    '81.10',
    '0.004445',
    '-0.000000000001',
    '0.00',
  ]);
});
