/** Checks of how the load balancer reaches what answers: a service, a group of instances. */

import type { HttpConfig } from '../model.ts';
import { renderDuration } from '../units.ts';
import { checkBlocks } from './block.ts';
import type { At } from './container.ts';
import type { Finding } from './finding.ts';

export function checkHttp(http: HttpConfig, at: At): readonly Finding[] {
  const { intervalSeconds, timeoutSeconds } = http.healthcheck;
  const findings: Finding[] = [...checkBlocks(at('http', 'allowed_source_ips'), http.allowedSourceIps)];
  if (timeoutSeconds >= intervalSeconds) {
    const interval = renderDuration(intervalSeconds);
    findings.push({
      severity: 'error',
      paths: [at('http', 'healthcheck', 'timeout'), at('http', 'healthcheck', 'interval')],
      message: `\`timeout\` ${renderDuration(timeoutSeconds)} must be shorter than \`interval\` ${interval}`,
      hint: `write \`interval: ${renderDuration(Math.min(300, timeoutSeconds * 2))}\`, or a shorter \`timeout\``,
    });
  }
  return findings;
}
