/** What makes the most of a cost or of its increase, at the maximum of every range. */

import type { CostDiff, Estimate, Picodollars, ResourceCost } from './model.ts';

export interface Share {
  readonly logicalId: string;
  readonly monthly: Picodollars;
}

/** As many as a sentence holds. */
const SHARES = 3;

export function largestCosts({ resources }: Estimate): readonly Share[] {
  return largest(resources.map((resource) => ({ logicalId: resource.logicalId, monthly: maximumOf(resource) })));
}

/** Only what rises. */
export function largestIncreases({ resources }: CostDiff): readonly Share[] {
  return largest(
    resources.map(({ logicalId, before, after, leftover }) => ({
      logicalId,
      monthly: maximumOf(after) - maximumOf(before) + (leftover?.monthly ?? 0n),
    })),
  );
}

function largest(shares: readonly Share[]): readonly Share[] {
  return shares
    .filter(({ monthly }) => monthly > 0n)
    .sort((one, other) => (one.monthly < other.monthly ? 1 : one.monthly > other.monthly ? -1 : 0))
    .slice(0, SHARES);
}

function maximumOf(resource: ResourceCost | undefined): Picodollars {
  if (resource?.status !== 'priced') return 0n;
  return resource.components.reduce((sum, { maximum, monthly }) => sum + (maximum ?? monthly), 0n);
}
