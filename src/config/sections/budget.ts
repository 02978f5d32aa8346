/** `budget:` of the file → its configuration. */

import type { BudgetConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

export function buildBudget({ monthly, notify_at: notifyAt }: NonNullable<InferloopFile['budget']>): BudgetConfig {
  return {
    monthly: Number.parseFloat(monthly ?? '0'),
    notifyAt: (notifyAt ?? ['80%', '100%']).map((share) => Number.parseInt(share, 10)),
  };
}
