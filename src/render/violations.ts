/** How a plan breaks the policies of its file, for people. */

import type { Violation } from '../plan/model.ts';
import { escapeText, renderCode } from './escape.ts';
import { renderMoney, renderMonthly } from './money.ts';

/** What helps. */
export const policyAdvice = 'change less, or change `policies` in the file, which its reviewers then see';

/** Reasons before the rest is only counted. */
const REASONS = 5;

/** One sentence or two, Markdown. */
export function renderViolation({ policy, limit, amount, unknown, causes }: Violation): string {
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
