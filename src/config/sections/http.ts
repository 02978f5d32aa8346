/** `http:` of the file → how the load balancer reaches what answers. */

import type { HealthcheckConfig, HttpConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDuration } from '../units.ts';

type HttpFile = NonNullable<NonNullable<InferloopFile['services']>[string]['http']>;

export function buildHttp(http: HttpFile): HttpConfig {
  return {
    path: http.path ?? '/',
    healthcheck: buildHealthcheck(http.healthcheck ?? {}),
    allowedSourceIps: http.allowed_source_ips ?? [],
    deregistrationDelaySeconds: parseDuration(http.deregistration_delay ?? '30s'),
  };
}

function buildHealthcheck(given: NonNullable<HttpFile['healthcheck']>): HealthcheckConfig {
  const healthcheck = typeof given === 'string' ? { path: given } : given;
  return {
    path: healthcheck.path ?? '/health',
    intervalSeconds: parseDuration(healthcheck.interval ?? '15s'),
    timeoutSeconds: parseDuration(healthcheck.timeout ?? '5s'),
    healthy: healthcheck.healthy ?? 2,
    unhealthy: healthcheck.unhealthy ?? 3,
    gracePeriodSeconds: parseDuration(healthcheck.grace_period ?? '60s'),
  };
}
