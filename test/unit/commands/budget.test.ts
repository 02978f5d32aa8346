/** What the budget says of an estimate. */

import { expect, test } from '@jest/globals';
import { judgeBudget } from '../../../src/commands/budget.ts';
import { cents, estimate, priced } from '../render/plans.ts';

const budget = { monthly: 4, notifyAt: [] };
const costs = estimate([priced('A', cents(400))]);

test.each([
  ['holds to the cent', costs, []],
  ['is below the estimate', { ...costs, total: cents(401) }, ['`budget` is $4.00/mo, and this costs $4.01/mo.']],
  [
    'is below a part of it',
    { ...costs, total: cents(500), complete: false },
    ['`budget` is $4.00/mo, and this costs at least $5.00/mo.'],
  ],
  [
    'is below the maximum',
    { ...costs, maximum: cents(900) },
    ['`budget` is $4.00/mo, and this may cost up to $9.00/mo.'],
  ],
])('a budget that %s', (_, one, words) => {
  expect(judgeBudget(budget, one)).toEqual(words);
});

test('without a budget nothing is said', () => {
  expect(judgeBudget(undefined, costs)).toEqual([]);
});
