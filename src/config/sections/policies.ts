/** `policies:` of the file → its configuration. */

import type { PoliciesConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseMoney } from '../units.ts';

export function buildPolicies(policies: NonNullable<InferloopFile['policies']>): PoliciesConfig {
  const { forbid, max_monthly_cost: cost, max_monthly_increase: increase } = policies;
  return {
    maxMonthlyCost: cost === undefined ? undefined : parseMoney(cost),
    maxMonthlyIncrease: increase === undefined ? undefined : parseMoney(increase),
    forbid: [...(forbid ?? [])].sort(),
  };
}
