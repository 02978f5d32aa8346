/** `security:` of the file → its configuration. */

import type { KeyConfig, SecurityConfig, WafConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

export function buildSecurity(security: NonNullable<InferloopFile['security']>): SecurityConfig {
  const { key = 'aws', waf = 'none', scan_images: scan, permissions_boundary: permissionsBoundary } = security;
  return {
    key: buildKey(key),
    waf: buildWaf(waf),
    refuseImagesFrom: scan === undefined ? undefined : (scan.fail_on ?? 'critical'),
    permissionsBoundary,
  };
}

function buildKey(key: string): KeyConfig {
  return key === 'aws' || key === 'managed' ? { kind: key } : { kind: 'arn', arn: key };
}

function buildWaf(waf: string): WafConfig {
  return waf === 'none' || waf === 'common' ? { kind: waf } : { kind: 'arn', arn: waf };
}
