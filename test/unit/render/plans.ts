/** Plans as values, for tests of how they are told. */

import type {
  CostComponent,
  CostDiff,
  Estimate,
  PriceOrigin,
  ResourceCost,
  ResourceCostDiff,
} from '../../../src/cost/model.ts';
import type { Change, Plan } from '../../../src/plan/model.ts';
import type { CommentHead, PlannedState } from '../../../src/render/comment.ts';

/** Picodollars of so many cents. */
export function cents(count: number): bigint {
  return BigInt(count) * 10n ** 10n;
}

const copied: PriceOrigin = { source: 'table', date: '2026-09-11', from: 'a price list' };

export function priced(logicalId: string, monthly: bigint, price = copied): ResourceCost {
  const component: CostComponent = {
    name: 'vCPU hours',
    quantity: 730,
    unit: 'vCPU-hours',
    unitPrice: 40_480_000_000n,
    furtherPrice: 40_480_000_000n,
    monthly,
    kind: 'fixed',
    assumption: '1 task on average, assumed',
    price,
  };
  return { logicalId, type: 'AWS::ECS::Service', status: 'priced', components: [component], unpriced: [], monthly };
}

export function estimate(resources: readonly ResourceCost[]): Estimate {
  const total = resources.reduce((sum, one) => sum + (one.status === 'priced' ? one.monthly : 0n), 0n);
  const complete = resources.every((resource) => resource.status !== 'unpriced');
  return {
    region: 'us-east-1',
    day: '2026-11-25',
    resources,
    fixed: total,
    usage: 0n,
    total,
    minimum: total,
    maximum: total,
    complete,
  };
}

export function costDiff(before: bigint, after: bigint): CostDiff {
  const [was, becomes] = [priced('WebService', before), priced('WebService', after)];
  const delta = after - before;
  return {
    before: estimate([was]),
    after: estimate([becomes]),
    delta,
    maximumDelta: delta,
    leftovers: 0n,
    once: 0n,
    resources: delta === 0n ? [] : [resourceDiff({ before: was, after: becomes, delta })],
  };
}

export function resourceDiff(more: Partial<ResourceCostDiff>): ResourceCostDiff {
  const { logicalId, type } = more.after ?? more.before ?? priced('WebService', 0n);
  return {
    logicalId,
    type,
    before: undefined,
    after: undefined,
    components: [],
    delta: undefined,
    leftover: undefined,
    once: undefined,
    ...more,
  };
}

export function change(more: Partial<Change> = {}): Change {
  return {
    logicalId: 'WebService',
    type: 'AWS::ECS::Service',
    action: 'modify',
    replacement: undefined,
    policyAction: undefined,
    causes: {},
    properties: [],
    ...more,
  };
}

export function plan(more: Partial<Plan> = {}): Plan {
  return {
    kind: 'update',
    provisional: false,
    stack: 'prod-inferloop',
    region: 'us-east-1',
    changes: [change()],
    counts: { add: 2, change: 1, replace: 0, destroy: 0, import: 0 },
    risks: [],
    warnings: [],
    images: {},
    cost: costDiff(cents(6870), cents(8110)),
    rollouts: [],
    violations: [],
    ...more,
  };
}

export const head: CommentHead = {
  environment: 'prod',
  run: { id: 77, attempt: 1, url: 'https://github.com/o/r/actions/runs/77' },
  head: '0123456789abcdef',
  base: 'fedcba9876543210',
};

export function planned(more: Partial<Plan> = {}, state: Partial<PlannedState> = {}): PlannedState {
  return {
    kind: 'planned',
    plan: plan(more),
    fingerprint: 'f'.repeat(64),
    recorded: true,
    draft: false,
    branch: 'main',
    ...state,
  };
}
