/** Costs as their reader meets them: what they rest on, why they change, what they break. */

import { describe, expect, test } from '@jest/globals';
import type { CostComponent } from '../../../src/cost/model.ts';
import type { CostViolation } from '../../../src/plan/model.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { renderBeside, renderLargest } from '../../../src/render/costChanges.ts';
import { renderPriceSources } from '../../../src/render/costs.ts';
import { renderKinds } from '../../../src/render/headline.ts';
import { renderSlope } from '../../../src/render/slope.ts';
import { renderViolation } from '../../../src/render/violations.ts';
import { cents, costDiff, estimate, head, planned, priced, resourceDiff } from './plans.ts';

const requests: CostComponent = {
  name: 'requests',
  quantity: 5_000_000,
  unit: 'requests',
  unitPrice: 840_000n,
  furtherPrice: 840_000n,
  monthly: cents(420),
  kind: 'usage',
  assumption: '5,000,000 requests a month, as stated',
  price: { source: 'table', date: '2026-09-11', from: 'a list' },
};

describe('a cost by use', () => {
  test.each([
    [{}, '5,000,000 requests a month, as stated: $4.20; each further million requests $0.84'],
    [{ unit: 'GB', furtherPrice: cents(9), assumption: '200 GB' }, '200 GB: $4.20; each further GB $0.09'],
    [{ unit: 'GB-months', furtherPrice: cents(2), assumption: '5 GB' }, '5 GB: $4.20; each further GB $0.02'],
    [
      { unit: 'LCU-hours', furtherPrice: 8_000_000_000n, assumption: '1 LCU' },
      '1 LCU: $4.20; each further LCU all month $5.84', // 730 × 0.008
    ],
    [{ monthly: 1n, assumption: 'one request' }, 'one request: <$0.01; each further million requests $0.84'],
  ])('says its basis and the price of more: %j', (more, words) => {
    expect(renderSlope({ ...requests, ...more })).toBe(words);
  });

  test('stands apart from what is paid in any case, and from what is not known', () => {
    const unpriced = { logicalId: 'New', type: 'AWS::X::Y', status: 'unpriced', reason: 'why' } as const;
    const costs = { ...estimate([priced('A', cents(100)), unpriced]), fixed: cents(40), usage: cents(60) };
    expect(renderKinds(costs)).toBe('$0.40 fixed, $0.60 by use, 1 not priced');
    expect(renderKinds({ ...costs, fixed: 0n, resources: [] })).toBe('$0.60 by use');
  });
});

describe('a table of prices', () => {
  test('says that it is old when it is older than 90 days', () => {
    const aged = (day: string) => renderPriceSources({ ...estimate([priced('A', 1n)]), day });
    expect(aged('2026-12-10')).toBe('list prices from the table of this release, the oldest of 2026-09-11');
    expect(aged('2026-12-11')).toContain('the oldest of 2026-09-11, more than 90 days ago');
  });
});

describe('a cost that changes', () => {
  const service = resourceDiff({
    before: priced('WebService', cents(100)),
    after: priced('WebService', cents(300)),
    delta: cents(200),
    components: [
      {
        name: 'vCPU hours',
        before: cents(100),
        after: cents(300),
        delta: cents(200),
        causes: [{ logicalId: 'WebTaskDefinition', name: 'Cpu', before: '256', after: '768' }],
      },
    ],
    once: { amount: 1n, kind: 'blue-green', minutes: 5 },
  });
  const bucket = resourceDiff({
    before: priced('Data', cents(320)),
    delta: 0n,
    leftover: { kind: 'resource', monthly: cents(320) },
  });
  const cost = {
    ...costDiff(cents(420), cents(300)),
    resources: [bucket, service],
    delta: cents(200),
    leftovers: cents(320),
    once: 1n,
  };

  test('says what makes the most of it, and which property does', () => {
    expect(renderLargest(cost)).toBe(
      'Most of the difference: `WebService` +$2.00 (`Cpu` 256 → 768 of `WebTaskDefinition`)',
    );
  });

  test('says what is paid beside the stack', () => {
    expect(renderBeside(cost)).toEqual([
      '$3.20/mo goes on outside of the stack',
      '<$0.01 once, while old and new run together',
    ]);
  });

  test('is told component by component in the comment', () => {
    const text = renderComment(head, planned({ cost }));
    expect(text).toContain(
      '| `WebService` | vCPU hours | $1.00 | $3.00 | +$2.00 | `Cpu` 256 → 768 of `WebTaskDefinition` |',
    );
    expect(text).toContain('- `Data`: it stays outside of the stack and goes on costing $3.20/mo.');
    expect(text).toContain('- `WebService`: &lt;$0.01 once, for 5 min of both versions side by side.');
    expect(text).toContain('±$0.00, $3.20 goes on outside');
  });
});

describe('a policy that is broken', () => {
  const violation: CostViolation = {
    policy: 'max_monthly_cost',
    limit: cents(50_000),
    amount: cents(64_012),
    unknown: [],
    causes: [
      { logicalId: 'A', monthly: cents(30_000) },
      { logicalId: 'B', monthly: cents(20_000) },
    ],
  };

  test('names what makes the most of it', () => {
    expect(renderViolation(violation)).toBe(
      '`policies.max_monthly_cost` allows $500.00/mo, and this may cost $640.12/mo, most of it `A` $300.00, `B` $200.00.',
    );
  });

  test('and what is not known', () => {
    const unknown = ['Table: no prices are known'];
    expect(renderViolation({ ...violation, causes: [], unknown })).toBe(
      '`policies.max_monthly_cost` allows $500.00/mo, and this may cost at least $640.12/mo. How much it is cannot be known: Table: no prices are known.',
    );
    expect(
      renderViolation({ ...violation, policy: 'max_monthly_increase', amount: undefined, causes: [], unknown }),
    ).toBe(
      '`policies.max_monthly_increase` allows $500.00/mo. How much it is cannot be known: Table: no prices are known.',
    );
  });

  test('is the first thing that the comment says after the headline, and what helps the last', () => {
    const refusal = { kind: 'policy-violated', violations: [violation] } as const;
    const text = renderComment(head, planned({}, { refusal }));
    expect(text).toContain('> [!CAUTION]\n> **A policy of the file forbids this.** Nothing was executed.');
    expect(text).toContain('**Next:** change less, or change `policies` in the file');
    expect(text).not.toContain('deploys exactly this');
  });
});
