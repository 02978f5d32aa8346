/** `domain:` of the file → its configuration. */

import type { CdnConfig, DomainConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

type DomainFile = NonNullable<InferloopFile['domain']>;

export function buildDomain(domain: DomainFile): DomainConfig {
  return {
    name: domain.name ?? '',
    zone: domain.zone,
    certificate: domain.certificate,
    redirect: domain.redirect ?? true,
    cdn: domain.cdn === undefined ? undefined : buildCdn(domain.cdn),
  };
}

function buildCdn({ static: bucket, path = '/static/*', certificate }: NonNullable<DomainFile['cdn']>): CdnConfig {
  return { static: bucket === undefined ? undefined : { bucket, path }, certificate };
}
