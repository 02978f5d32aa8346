/** How a plan breaks the policies of its file, for people. */

import { DATA_LOSS_LABEL } from '../plan/guards.ts';
import type { CostViolation, Violation } from '../plan/model.ts';
import { renderList } from './callouts.ts';
import { escapeText, renderCode } from './escape.ts';
import { renderMoney, renderMonthly } from './money.ts';

/** What helps. */
export function adviseViolations(violations: readonly Violation[]): string {
  const isGuarded = violations.some(({ policy }) => policy === 'protect');
  const isForbidden = violations.some(({ policy }) => policy !== 'protect');
  return [
    ...(isGuarded
      ? [`if this data may be lost, give the pull request the label \`${DATA_LOSS_LABEL}\` and run this job again`]
      : []),
    ...(isForbidden ? ['change less, or change `policies` in the file, which its reviewers then see'] : []),
  ].join('; ');
}

/** Plain text: where the file says it. */
export function nameViolation({ policy }: Violation): string {
  switch (policy) {
    case 'max_monthly_cost':
    case 'max_monthly_increase':
      return `policies.${policy}`;
    case 'replace_data':
    case 'delete_data':
    case 'public_ingress':
      return `policies.forbid: ${policy}`;
    case 'protect':
      return 'protect';
  }
}

/** Reasons before the rest is only counted. */
const REASONS = 5;

/** A sentence or two, Markdown; what changes is listed. */
export function renderViolation(violation: Violation): string {
  switch (violation.policy) {
    case 'max_monthly_cost':
    case 'max_monthly_increase':
      return renderCost(violation);
    case 'replace_data':
      return `\`policies.forbid\` has \`replace_data\`, and these stores of data would start anew:\n${renderList(violation.affected)}`;
    case 'delete_data':
      return `\`policies.forbid\` has \`delete_data\`, and these stores of data would be deleted:\n${renderList(violation.affected)}`;
    case 'public_ingress':
      return `\`policies.forbid\` has \`public_ingress\`, and these would open to the internet:\n${renderList(violation.affected)}`;
    case 'protect':
      return `The environment is protected, and these stores of data would be deleted or start anew:\n${renderList(violation.affected)}`;
  }
}

function renderCost({ policy, limit, amount, unknown, causes }: CostViolation): string {
  const rule = `\`policies.${policy}\` allows ${escapeText(renderMonthly(limit))}`;
  const verb = policy === 'max_monthly_cost' ? 'cost' : 'add';
  const bound = unknown.length === 0 ? '' : 'at least ';
  const reach = amount === undefined ? '' : `, and this may ${verb} ${bound}${escapeText(renderMonthly(amount))}`;
  const shares = causes.map(({ logicalId, monthly }) => `${renderCode(logicalId)} ${escapeText(renderMoney(monthly))}`);
  const most = shares.length === 0 ? '' : `, most of it ${shares.join(', ')}`;
  return `${rule}${reach}${most}.${renderUnknown(unknown)}`;
}

function renderUnknown(unknown: readonly string[]): string {
  if (unknown.length === 0) return '';
  const more = unknown.length > REASONS ? ` and ${unknown.length - REASONS} more` : '';
  return ` How much it is cannot be known: ${unknown.slice(0, REASONS).map(escapeText).join('; ')}${more}.`;
}
