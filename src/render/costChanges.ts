/** Why a cost changes: component by component what it was, what it becomes, and the property that makes the difference. */

import { largestChanges } from '../cost/diff.ts';
import type { Cause, ComponentDiff, CostDiff, Picodollars, ResourceCostDiff } from '../cost/model.ts';
import { renderDetails } from './details.ts';
import { renderDuration } from './duration.ts';
import { escapeText, renderCode, renderCodeCell } from './escape.ts';
import { renderDelta, renderMoney, renderMonthly } from './money.ts';
import { redactText } from './redact.ts';

/** Rows before the rest is only counted. */
const ROWS = 60;

/** The three that make the most of it, in one line; empty where everything is new, or nothing costs another sum. */
export function renderLargest(cost: CostDiff): string {
  if (cost.before === undefined || cost.before.resources.length === 0) return '';
  const size = ({ delta = 0n }: ComponentDiff) => (delta < 0n ? -delta : delta);
  const parts = largestChanges(cost).map((resource) => {
    const components = [...resource.components].sort((one, other) => (size(one) < size(other) ? 1 : -1));
    const causes = [...new Set(components.flatMap(({ causes }) => causes.map(renderCause)))];
    const why = causes.length === 0 ? '' : ` (${causes.slice(0, 3).join(', ')})`;
    return `${renderCode(resource.logicalId)} ${escapeText(sign(resource.delta))}${why}`;
  });
  return parts.length === 0 ? '' : `Most of the difference: ${parts.join(' · ')}`;
}

/** What is paid beside the stack, one sentence each, plain text. */
export function renderBeside(cost: CostDiff): readonly string[] {
  return [
    ...(cost.leftovers === 0n ? [] : [`${renderMonthly(cost.leftovers)} goes on outside of the stack`]),
    ...(cost.once === 0n ? [] : [`${renderMoney(cost.once)} once, while old and new run together`]),
  ];
}

export function renderCostChangeForms(cost: CostDiff): readonly string[] {
  if (cost.before === undefined || cost.before.resources.length === 0) return [''];
  const rows = cost.resources.flatMap((resource) =>
    resource.components.map((component) => renderRow(resource, component)),
  );
  const more = rows.length > ROWS ? [`| … | and ${rows.length - ROWS} more | | | | |`] : [];
  const table =
    rows.length === 0
      ? ''
      : [
          '| Resource | Billed | Before | After | Change | Because of |',
          '| :-- | :-- | --: | --: | --: | :-- |',
          ...rows.slice(0, ROWS),
          ...more,
        ].join('\n');
  const notes = cost.resources.flatMap(renderNotes).map((note) => `- ${note}`);
  const body = [table, notes.join('\n')].filter((part) => part !== '').join('\n\n');
  const count = cost.resources.length;
  const title = `What changes the cost: ${count === 1 ? '1 resource' : `${count} resources`}`;
  return [renderDetails(title, body), renderDetails(title, notes.join('\n')), ''];
}

function renderRow({ logicalId }: ResourceCostDiff, { name, before, after, delta, causes }: ComponentDiff): string {
  const money = (amount: Picodollars | undefined) => (amount === undefined ? '–' : escapeText(renderMoney(amount)));
  const change = delta === undefined ? 'not priced' : escapeText(sign(delta));
  const why = causes.map(renderCause).join(', ');
  return `| ${renderCodeCell(logicalId)} | ${escapeText(name)} | ${money(before)} | ${money(after)} | ${change} | ${why} |`;
}

/** `Cpu` 256 → 512 of `SynthdataTaskDefinition`; values that are no words stay untold. */
function renderCause({ logicalId, name, before, after }: Cause): string {
  const show = (text: string | undefined) => escapeText(redactText(text ?? 'none'));
  const values = before === undefined && after === undefined ? '' : ` ${show(before)} → ${show(after)}`;
  const owner = logicalId === undefined ? 'parameter ' : '';
  const of = logicalId === undefined ? '' : ` of ${renderCodeCell(logicalId)}`;
  return `${owner}${renderCodeCell(name)}${values}${of}`;
}

function renderNotes({ logicalId, leftover, once }: ResourceCostDiff): readonly string[] {
  const name = renderCode(logicalId);
  return [
    ...(leftover === undefined ? [] : [`${name}: ${leftoverWords(leftover)}.`]),
    ...(once === undefined
      ? []
      : [
          `${name}: ${escapeText(renderMoney(once.amount))} once, for ${renderDuration(once.minutes * 60)} of ${once.kind === 'blue-green' ? 'both versions side by side' : 'old and new together, assumed'}.`,
        ]),
  ];
}

function leftoverWords({ kind, monthly }: NonNullable<ResourceCostDiff['leftover']>): string {
  if (kind === 'snapshot') return 'a snapshot of it is kept outside of the stack, and is billed by its size';
  const cost =
    monthly === undefined
      ? 'goes on costing what nobody can price'
      : `goes on costing ${escapeText(renderMonthly(monthly))}`;
  return `it stays outside of the stack and ${cost}`;
}

function sign(delta: Picodollars | undefined): string {
  return delta === undefined ? 'not priced' : renderDelta(delta).replace(/\/mo$/, '');
}
