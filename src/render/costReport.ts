/** What `inferloop cost` shows: every resource with its cost, why some have none, and what a change adds. */

import type { CostDiff, Estimate, ResourceCost } from '../cost/model.ts';
import { renderBeside, renderCostChangeForms, renderLargest } from './costChanges.ts';
import { renderCostForms, renderPriceSources } from './costs.ts';
import { escapeText, escapeWords, renderCode, renderCodeCell } from './escape.ts';
import { renderCostChange, renderKinds, renderRange, renderTotal } from './headline.ts';
import { renderMoney } from './money.ts';

/** `name`: of the stack or the template. Markdown. */
export function renderCostReport(name: string, estimate: Estimate, warnings: readonly string[]): string {
  return join([
    `### ${escapeText(name)} in ${estimate.region}: ${renderTotal(estimate)}`,
    renderFacts(estimate),
    ...warnings.map((warning) => `> ${escapeWords(warning)}`),
    renderTable(estimate),
    renderFree(estimate),
    renderCostForms(estimate)[0] ?? '',
  ]);
}

/** The same against another revision of the file. */
export function renderComparison(name: string, revision: string, cost: CostDiff, warnings: readonly string[]): string {
  const { after } = cost;
  return join([
    `### ${escapeText(name)} in ${after.region} against ${escapeText(revision)}: ${renderCostChange(cost)}`,
    [renderFacts(after), ...renderBeside(cost)].filter((part) => part !== '').join(' · '),
    ...warnings.map((warning) => `> ${escapeWords(warning)}`),
    renderLargest(cost),
    renderCostChangeForms(cost)[0] ?? '',
    renderTable(after),
    renderFree(after),
    renderCostForms(after)[0] ?? '',
  ]);
}

function renderFacts(estimate: Estimate): string {
  const facts = [renderKinds(estimate), renderRange(estimate), renderPriceSources(estimate)];
  return facts.filter((part) => part !== '').join(' · ');
}

function renderTable(estimate: Estimate): string {
  const rows = estimate.resources.filter(({ status }) => status !== 'free').map(renderRow);
  if (rows.length === 0) return '';
  const { fixed, usage, total } = estimate;
  const sums = [fixed, usage, total].map((amount) => escapeText(renderMoney(amount)));
  return [
    '| Resource | Type | Fixed/mo | By use/mo | Cost/mo |',
    '| :-- | :-- | --: | --: | --: |',
    ...rows,
    `| **Total** |  | ${sums.join(' | ')} |`,
  ].join('\n');
}

function renderRow(resource: ResourceCost): string {
  const { logicalId, type } = resource;
  const cells = [renderCodeCell(logicalId), escapeText(type.replace(/^AWS::/, ''))];
  if (resource.status !== 'priced') return `| ${[...cells, '', '', 'not priced'].join(' | ')} |`;
  const sum = (kind: 'fixed' | 'usage') => {
    const some = resource.components.filter((component) => component.kind === kind);
    return some.length === 0 ? '' : escapeText(renderMoney(some.reduce((total, { monthly }) => total + monthly, 0n)));
  };
  const bound = resource.unpriced.length === 0 ? '' : 'at least ';
  return `| ${[...cells, sum('fixed'), sum('usage'), bound + escapeText(renderMoney(resource.monthly))].join(' | ')} |`;
}

function renderFree({ resources }: Estimate): string {
  const names = resources.filter(({ status }) => status === 'free').map(({ logicalId }) => renderCode(logicalId));
  return names.length === 0 ? '' : `Free: ${names.join(', ')}`;
}

function join(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
