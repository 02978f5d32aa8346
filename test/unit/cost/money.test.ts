import { describe, expect, test } from '@jest/globals';
import { charge, multiply, parseUsd } from '../../../src/cost/money.ts';

describe('parseUsd', () => {
  test.each([
    ['0.04048', 40_480_000_000n],
    ['0.0000166667', 16_666_700n],
    ['5', 5_000_000_000_000n],
    ['-0.5', -500_000_000_000n],
    ['0.000000000001', 1n],
  ])('%s is %s picodollars', (text, expected) => {
    expect(parseUsd(text)).toBe(expected);
  });

  test.each(['', '1e-7', '.5', '0.0000000000001', '1,000', 'USD 3'])('refuses %p instead of guessing', (text) => {
    expect(() => parseUsd(text)).toThrow(RangeError);
  });
});

describe('multiply', () => {
  test('is exact where floating point is not: 730 × 0.0225 = 16.425', () => {
    expect(multiply(parseUsd('0.0225'), 730)).toBe(parseUsd('16.425'));
  });

  test('takes fractions of a unit: 182.5 × 0.04048 = 7.3876', () => {
    expect(multiply(parseUsd('0.04048'), 182.5)).toBe(parseUsd('7.3876'));
  });

  test('rounds to the nearest picodollar, on both sides of zero', () => {
    expect([multiply(3n, 0.5), multiply(1n, 0.4), multiply(-3n, 0.5), multiply(-1n, 0.4)]).toEqual([2n, 0n, -2n, 0n]);
  });

  test('holds quantities beyond the safe integers of a number: 20,000,000,000 requests × 0.0000002 = 4,000', () => {
    expect(multiply(parseUsd('0.0000002'), 20_000_000_000)).toBe(parseUsd('4000'));
  });
});

describe('charge', () => {
  // Data out of us-east-1: the first 10 TB (10,240 GB) at 0.09, the next 40 TB at 0.085, then 0.07.
  const tiers = [
    { from: 0, price: parseUsd('0.09') },
    { from: 10_240, price: parseUsd('0.085') },
    { from: 51_200, price: parseUsd('0.07') },
  ];

  test.each([
    [0, '0'],
    [100, '9'], // 100 × 0.09
    [10_240, '921.6'], // 10,240 × 0.09
    [20_480, '1792'], // 10,240 × 0.09 + 10,240 × 0.085
    [60_000, '5019.2'], // 10,240 × 0.09 + 40,960 × 0.085 + 8,800 × 0.07
  ])('%d GB cost %s', (quantity, expected) => {
    expect(charge(tiers, quantity)).toBe(parseUsd(expected));
  });

  test('a first tier without charge charges only what is above it', () => {
    const requests = [
      { from: 0, price: 0n },
      { from: 1_000_000, price: parseUsd('0.0000005') },
    ];
    expect([charge(requests, 1_000_000), charge(requests, 3_000_000)]).toEqual([0n, parseUsd('1')]);
  });
});
