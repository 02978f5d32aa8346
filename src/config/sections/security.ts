/** `security:` of the file → its configuration. */

import type { KeyConfig, SecurityConfig, WafConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

export function buildSecurity(security: NonNullable<InferloopFile['security']>): SecurityConfig {
  return { key: buildKey(security.key ?? 'aws'), waf: buildWaf(security.waf ?? 'none') };
}

function buildKey(key: string): KeyConfig {
  return key === 'aws' || key === 'managed' ? { kind: key } : { kind: 'arn', arn: key };
}

function buildWaf(waf: string): WafConfig {
  return waf === 'none' || waf === 'common' ? { kind: waf } : { kind: 'arn', arn: waf };
}
