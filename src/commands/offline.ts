/** What can be said of a configuration without credentials: its template, and what it would cost at list prices. */

import type { Config } from '../config/model.ts';
import { buildPlan } from '../plan/build.ts';
import { renderOfflineSummary } from '../render/summary.ts';
import { buildStack } from '../stack/build.ts';
import { buildTemplate, renderTemplate } from '../stack/template.ts';
import { estimateCosts } from './cost.ts';
import { readUsage } from './usage.ts';

/** Markdown for the job summary; nothing is asked of AWS or GitHub. */
export async function planOffline(config: Config, now: Date): Promise<string> {
  const stack = buildStack(config, undefined);
  const after = { template: buildTemplate(stack), parameters: {} };
  const usage = readUsage(config);
  const { warnings, ...costs } = await estimateCosts(
    { before: undefined, after, region: config.region, usage, now },
    undefined,
  );
  const { plan } = buildPlan({
    config,
    stack,
    before: undefined,
    after,
    changeSet: undefined,
    executionRole: undefined,
    images: {},
    costs,
    dataLossAllowed: false,
    warnings,
  });
  return renderOfflineSummary(config.environment, plan, renderTemplate(stack));
}
