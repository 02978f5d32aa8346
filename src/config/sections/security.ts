/** `security:` of the file → its configuration. */

import type { KeyConfig, SecurityConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

export function buildSecurity(security: NonNullable<InferloopFile['security']>): SecurityConfig {
  return { key: buildKey(security.key ?? 'aws') };
}

function buildKey(key: string): KeyConfig {
  return key === 'aws' || key === 'managed' ? { kind: key } : { kind: 'arn', arn: key };
}
