/** Checks of how a new version replaces the old one: keys that a strategy needs, ignores or contradicts. */

import type { ServiceConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { shiftMinutes } from '../strategy.ts';
import { renderDuration } from '../units.ts';
import { checkBlocks } from './block.ts';
import type { At } from './container.ts';
import type { Finding, Subject } from './finding.ts';

export function checkDeployment(service: ServiceConfig, at: At, given: Subject['given']): readonly Finding[] {
  const { strategy } = service.deployment;
  const key = (name: string) => at('deployment', name);
  const shifting = ['bake', 'test_port', 'test_from'];
  const stepping = ['step_percent', 'step_bake'];
  const ignored = (names: readonly string[], others: string): readonly Finding[] =>
    names
      .map(key)
      .filter(given)
      .map((path) => ({
        severity: 'warning',
        paths: [path, key('strategy'), at('port')],
        message: `\`${path.at(-1)}\` does nothing with the strategy ${strategy}`,
        hint: `remove it, or write \`strategy: ${others}\``,
      }));
  switch (strategy) {
    case 'rolling':
      return [...ignored(shifting, 'blue_green'), ...ignored(stepping, 'canary')];
    case 'blue_green':
      return [...ignored(stepping, 'canary'), ...checkShift(service, at, given)];
    case 'canary':
    case 'linear':
      return [...checkStep(service, at), ...checkShift(service, at, given)];
  }
}

/** ECS: CanaryPercent 0.1 to 100, StepPercent 3 to 100, in tenths (AWS::ECS::Service, LinearConfiguration). */
function checkStep({ deployment: { strategy, step } }: ServiceConfig, at: At): readonly Finding[] {
  const path = at('deployment', 'step_percent');
  const percent = step?.percent ?? 100;
  const finding = (message: string, right: number): Finding => ({
    severity: 'error',
    paths: [path, at('deployment', 'strategy')],
    message: `\`step_percent\` ${message}, not ${percent}`,
    hint: `write \`step_percent: ${right}\``,
  });
  if (strategy === 'linear' && percent < 3) return [finding('of a linear deployment must be at least 3', 3)];
  const tenths = Math.round(percent * 10) / 10;
  return tenths === percent ? [] : [finding('must have one decimal at most', tenths)];
}

/** What concerns all strategies that run two versions side by side. */
function checkShift({ port, deployment }: ServiceConfig, at: At, given: Subject['given']): readonly Finding[] {
  const { strategy, step, bakeMinutes, timeoutMinutes, testPort, testFrom } = deployment;
  const timeout = at('deployment', 'timeout');
  const baking: readonly Path[] = ['step_bake', 'step_percent', 'bake'].map((name) => at('deployment', name));
  const [first = timeout, ...more] = [timeout, ...baking].filter(given);
  const findings: Finding[] = [...checkBlocks(at('deployment', 'test_from'), testFrom ?? [])];
  const shift = shiftMinutes(strategy, step);
  if (timeoutMinutes <= shift + bakeMinutes) {
    const parts = [
      ...(shift > 0 ? [`the steps, ${renderDuration(shift * 60)}`] : []),
      `\`bake\` ${renderDuration(bakeMinutes * 60)}`,
    ].join(', and ');
    findings.push({
      severity: 'error',
      paths: [first, ...more],
      message: `\`timeout\` ${renderDuration(timeoutMinutes * 60)} must be longer than ${parts}: the new version also needs time to start`,
      hint: `write \`timeout: ${Math.ceil(shift + bakeMinutes) + 25}m\``,
    });
  }
  if (testPort === 80 || testPort === 443 || testPort === port) {
    const taken = testPort === port ? 'the port of the container' : 'a port of the production traffic';
    findings.push({
      severity: 'error',
      paths: [at('deployment', 'test_port'), at('port')],
      message: `\`test_port\` ${testPort} is ${taken}`,
      hint: 'write `test_port: 8443`',
    });
  }
  return findings;
}
