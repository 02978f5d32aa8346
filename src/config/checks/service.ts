/** Checks of one service: keys that need, exclude or contradict one another. */

import type { ServiceConfig } from '../model.ts';
import { type At, checkImage, checkVariables } from './container.ts';
import { checkCount } from './count.ts';
import { checkDeployment } from './deployment.ts';
import { checkSize, serviceWords } from './fargate.ts';
import type { Finding, Subject } from './finding.ts';
import { checkHttp } from './http.ts';
import { checkLimits } from './limits.ts';
import { checkRelease } from './release.ts';
import { checkSidecars } from './sidecars.ts';

export function checkService(service: ServiceConfig, subject: Subject): readonly Finding[] {
  const { given } = subject;
  const at: At = (...path) => ['services', service.key, ...path];
  return [
    ...checkImage('service', at, given),
    ...checkPort(service, at, given),
    ...checkSize(service, serviceWords(at)),
    ...checkVariables(service, at),
    ...checkSidecars(service, given),
    ...(service.http === undefined ? [] : checkHttp(service.http, at)),
    ...checkCount(service, at, given),
    ...checkDeployment(service, at, given),
    ...checkRelease(service, at, subject),
    ...checkLimits(service),
  ];
}

function checkPort({ deployment }: ServiceConfig, at: At, given: Subject['given']): readonly Finding[] {
  const path = at('port');
  if (given(path)) return [];
  const findings: Finding[] = [];
  if (given(at('http'))) {
    const message = '`http` needs `port`: without one no load balancer stands before the service';
    findings.push({ severity: 'error', paths: [at('http'), path], message, hint: 'add `port:`, or remove `http`' });
  }
  if (deployment.strategy !== 'rolling') {
    findings.push({
      severity: 'error',
      paths: [at('deployment', 'strategy'), path],
      message: `\`${deployment.strategy}\` needs \`port\`: it moves the traffic of a load balancer`,
      hint: 'add `port:`, or write `strategy: rolling`',
    });
  }
  return findings;
}
