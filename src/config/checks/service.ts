/** Checks of one service: keys that need, exclude or contradict one another. */

import type { ServiceConfig } from '../model.ts';
import { renderDuration } from '../units.ts';
import { checkBlocks } from './block.ts';
import { type At, checkImage, checkVariables } from './container.ts';
import { checkCount } from './count.ts';
import { checkSize, serviceWords } from './fargate.ts';
import type { Finding, Subject } from './finding.ts';
import { checkHttp } from './http.ts';
import { checkLimits } from './limits.ts';
import { checkSidecars } from './sidecars.ts';

export function checkService(service: ServiceConfig, { given }: Subject): readonly Finding[] {
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
  if (deployment.strategy === 'blue_green') {
    findings.push({
      severity: 'error',
      paths: [at('deployment', 'strategy'), path],
      message: '`blue_green` needs `port`: it moves the traffic of a load balancer',
      hint: 'add `port:`, or write `strategy: rolling`',
    });
  }
  return findings;
}

function checkDeployment({ port, deployment }: ServiceConfig, at: At, given: Subject['given']): readonly Finding[] {
  const { strategy, bakeMinutes, timeoutMinutes, testPort } = deployment;
  const bake = at('deployment', 'bake');
  const timeout = at('deployment', 'timeout');
  const testPath = at('deployment', 'test_port');
  const testFrom = at('deployment', 'test_from');
  if (strategy === 'rolling') {
    return [bake, testPath, testFrom].filter(given).map((path) => ({
      severity: 'warning',
      paths: [path, at('deployment', 'strategy'), at('port')],
      message: `\`${path.at(-1)}\` does nothing with the strategy rolling`,
      hint: 'remove it, or write `strategy: blue_green`',
    }));
  }
  const findings: Finding[] = [...checkBlocks(testFrom, deployment.testFrom ?? [])];
  if (timeoutMinutes <= bakeMinutes) {
    findings.push({
      severity: 'error',
      paths: [given(timeout) ? timeout : bake, bake, timeout],
      message: `\`timeout\` ${renderDuration(timeoutMinutes * 60)} must be longer than \`bake\` ${renderDuration(bakeMinutes * 60)}: the new version also needs time to start`,
      hint: `write \`timeout: ${Math.ceil(bakeMinutes) + 25}m\``,
    });
  }
  if (testPort === 80 || testPort === 443 || testPort === port) {
    const taken = testPort === port ? 'the port of the container' : 'a port of the production traffic';
    findings.push({
      severity: 'error',
      paths: [testPath, at('port')],
      message: `\`test_port\` ${testPort} is ${taken}`,
      hint: 'write `test_port: 8443`',
    });
  }
  return findings;
}
