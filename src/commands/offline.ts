/** What can be said of a configuration without credentials: its template, and what it would cost at list prices. */

import type { Config } from '../config/model.ts';
import { diffCosts } from '../cost/diff.ts';
import { estimate } from '../cost/estimate.ts';
import { readPriceTable } from '../cost/prices.ts';
import { buildPlan } from '../plan/build.ts';
import { renderOfflineSummary } from '../render/summary.ts';
import { buildStack } from '../stack/build.ts';
import { buildTemplate, renderTemplate } from '../stack/template.ts';

/** Markdown for the job summary; nothing is asked of AWS or GitHub. */
export async function planOffline(config: Config): Promise<string> {
  const stack = buildStack(config, undefined);
  const after = { template: buildTemplate(stack), parameters: {} };
  const { region } = config;
  const cost = diffCosts(undefined, estimate({ ...after, region, prices: await readPriceTable(region) }));
  const { plan } = buildPlan({
    config,
    stack,
    before: undefined,
    after,
    changeSet: undefined,
    executionRole: undefined,
    images: {},
    cost,
    warnings: [],
  });
  return renderOfflineSummary(config.environment, plan, renderTemplate(stack));
}
