/** What can be said of a configuration without credentials: its template, and what it would cost at list prices. */

import type { Config } from '../config/model.ts';
import { buildPlan } from '../plan/build.ts';
import { renderOfflineSummary } from '../render/summary.ts';
import { buildStack } from '../stack/build.ts';
import { buildTemplate, renderTemplate } from '../stack/template.ts';
import { estimateCosts } from './cost.ts';

/** Markdown for the job summary; nothing is asked of AWS or GitHub. */
export async function planOffline(config: Config): Promise<string> {
  const stack = buildStack(config, undefined);
  const after = { template: buildTemplate(stack), parameters: {} };
  const { cost, warnings } = await estimateCosts(undefined, after, config.region, undefined);
  const { plan } = buildPlan({
    config,
    stack,
    before: undefined,
    after,
    changeSet: undefined,
    executionRole: undefined,
    images: {},
    cost,
    warnings,
  });
  return renderOfflineSummary(config.environment, plan, renderTemplate(stack));
}
