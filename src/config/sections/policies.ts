/** `policies:` of the file → its configuration. */

import type { PoliciesConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

export function buildPolicies(policies: NonNullable<InferloopFile['policies']>): PoliciesConfig {
  return { forbid: [...(policies.forbid ?? [])].sort() };
}
