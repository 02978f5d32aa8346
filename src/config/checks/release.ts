/** Checks of what a new version must pass before it takes traffic: its release command, the checks of its test port, a person's word. */

import type { Config, ServiceConfig } from '../model.ts';
import type { At } from './container.ts';
import type { Finding, Subject } from './finding.ts';

/** ECS holds a deployment only where two versions run side by side (Amazon ECS guide, "deployment-lifecycle-hooks"). */
export function checkRelease(service: ServiceConfig, at: At, { config, given }: Subject): readonly Finding[] {
  const { strategy, checks, approve } = service.deployment;
  const paths = [
    ...(service.release === undefined ? [] : [at('release')]),
    ...(checks.length === 0 ? [] : [at('deployment', 'checks')]),
    ...(approve ? [at('deployment', 'approve')] : []),
  ];
  if (strategy === 'rolling') {
    return paths.map((path) => ({
      severity: 'error',
      paths: [path, at('deployment', 'strategy'), at('port')],
      message: `\`${path.at(-1)}\` needs a strategy other than rolling: ECS holds a rolling deployment nowhere`,
      hint: given(at('port')) ? 'write `strategy: blue_green`' : 'give the service a `port`, or remove it',
    }));
  }
  return [
    ...(service.release?.length === 0 ? [emptyRelease(at)] : []),
    ...(checks.length === 0 ? [] : [...checkReach(service, at, config), ...checkPaths(service, at, given)]),
  ];
}

function emptyRelease(at: At): Finding {
  const message = '`release` has no word, and so nothing to run';
  return {
    severity: 'error',
    paths: [at('release')],
    message,
    hint: 'write `release: [python, -m, synthdata.migrate]`, or remove it',
  };
}

/** Whoever runs apply asks: without an opening for it no deployment would ever get through. */
function checkReach({ deployment: { testFrom } }: ServiceConfig, at: At, { domain }: Config): readonly Finding[] {
  const path = at('deployment', 'checks');
  const findings: Finding[] = [];
  if (testFrom === undefined || testFrom.length === 0) {
    findings.push({
      severity: 'error',
      paths: [path, at('deployment', 'test_from')],
      message:
        testFrom === undefined
          ? '`checks` need `test_from`: the test port is closed to the runner, which asks from outside the VPC'
          : '`checks` need addresses in `test_from`: nobody reaches the test port',
      hint: 'write `test_from: [0.0.0.0/0]`, or the blocks of your own runners',
    });
  }
  if (domain?.cdn !== undefined) {
    findings.push({
      severity: 'error',
      paths: [path, ['domain', 'cdn']],
      message:
        '`checks` cannot ask behind a `cdn`: its test port answers under the load balancer’s own name, which has no certificate',
      hint: 'remove `checks`, or `cdn`',
    });
  }
  return findings;
}

/** The test rule sends on what `http.path` names, and nothing else. */
function checkPaths(
  { http, deployment: { checks } }: ServiceConfig,
  at: At,
  given: Subject['given'],
): readonly Finding[] {
  const base = (http?.path ?? '/').replace(/\*.*$/, '').replace(/\/+$/, '');
  return checks.flatMap(({ path }, index): readonly Finding[] => {
    const place = at('deployment', 'checks', String(index), 'path');
    if (!given(place)) {
      return [{ severity: 'error', paths: [place], message: '`path` is missing', hint: 'add it: `path: /health`' }];
    }
    const [bare = ''] = path.split('?');
    if (base === '' || bare === base || bare.startsWith(`${base}/`)) return [];
    return [
      {
        severity: 'error',
        paths: [place, at('http', 'path')],
        message: `the load balancer sends nothing under ${path} to the service, whose \`http.path\` is ${http?.path}`,
        hint: `write \`path: ${base}${path}\``,
      },
    ];
  });
}
