/** The table of resources of a plan: what happens to each, why, and what each costs. */

import type { CostDiff, ResourceCost, ResourceCostDiff } from '../cost/model.ts';
import type { Change } from '../plan/model.ts';
import { escapeText, renderCodeCell } from './escape.ts';
import { renderDelta, renderMoney } from './money.ts';

/** Names of properties that a cell may hold. */
const NAMES = 4;

interface Row {
  readonly logicalId: string;
  readonly type: string;
  readonly action: string;
  readonly what: string;
  readonly cost: string;
}

/** From every row to few; a shorter table says how many rows it lacks. */
export function renderResourceForms(changes: readonly Change[], cost: CostDiff): readonly string[] {
  const costs = new Map(cost.resources.map((resource) => [resource.logicalId, resource]));
  const others = cost.resources.filter(({ logicalId }) => !changes.some((change) => change.logicalId === logicalId));
  const rows = [
    ...sortAdds(changes, costs).map((change) => buildRow(change, costs.get(change.logicalId), cost)),
    ...others.map(buildCostRow),
  ];
  if (rows.length === 0) return [''];
  const sizes = [100, 25].filter((size) => size < rows.length);
  return [rows.length, ...sizes].map((size) => renderTable(rows, size));
}

/** Among what is new, the dearest first: on a first creation that is what a reader looks for. */
function sortAdds(changes: readonly Change[], costs: ReadonlyMap<string, ResourceCostDiff>): readonly Change[] {
  const dearness = ({ logicalId }: Change) => costs.get(logicalId)?.delta ?? 0n;
  const adds = changes.filter(({ action }) => action === 'add');
  adds.sort((one, other) => (dearness(one) < dearness(other) ? 1 : dearness(one) > dearness(other) ? -1 : 0));
  return [...changes.filter(({ action }) => action !== 'add'), ...adds];
}

/** Without the column of what changes when there is only what is new. */
function renderTable(rows: readonly Row[], size: number): string {
  const wide = rows.some(({ what }) => what !== '');
  const line = (resource: string, type: string, action: string, what: string, cost: string) =>
    `| ${[resource, type, action, ...(wide ? [what] : []), cost].join(' | ')} |`;
  const left = rows.length - size;
  return [
    line('Resource', 'Type', 'Action', 'What changes', 'Cost/mo'),
    line(':--', ':--', ':--', ':--', '--:'),
    ...rows
      .slice(0, size)
      .map((row) => line(renderCodeCell(row.logicalId), escapeText(row.type), row.action, row.what, row.cost)),
    ...(left > 0 ? [line('…', '', `and ${left} more`, '', '')] : []),
  ].join('\n');
}

function buildRow(change: Change, cost: ResourceCostDiff | undefined, diff: CostDiff): Row {
  const { logicalId, type } = change;
  const known = diff.after.resources.find((resource) => resource.logicalId === logicalId);
  return {
    logicalId,
    type,
    action: renderAction(change),
    what: renderWhat(change),
    cost: renderCost(change, cost, known),
  };
}

function buildCostRow(cost: ResourceCostDiff): Row {
  const { logicalId, type } = cost;
  return { logicalId, type, action: '–', what: 'its cost follows from the rest', cost: renderDifference(cost) };
}

function renderAction(change: Change): string {
  switch (change.action) {
    case 'add':
    case 'import':
      return change.action;
    case 'new-revision':
      return 'new revision';
    case 'modify':
      return change.replacement === 'Conditional' ? 'modify, **may replace**' : 'modify';
    case 'replace':
      return `**replace**${renderPolicy(change.policyAction)}`;
    case 'remove':
      return change.policyAction?.startsWith('Retain')
        ? `remove${renderPolicy(change.policyAction)}`
        : `**destroy**${renderPolicy(change.policyAction)}`;
  }
}

/** What becomes of the old resource, when it does not simply end. */
function renderPolicy(policyAction: string | undefined): string {
  switch (policyAction) {
    case 'Retain':
    case 'RetainExceptOnCreate':
    case 'ReplaceAndRetain':
      return ' (kept outside the stack)';
    case 'Snapshot':
    case 'ReplaceAndSnapshot':
      return ' (a snapshot is kept)';
    default:
      return '';
  }
}

function renderWhat(change: Change): string {
  if (change.action === 'add') return '';
  const names = [...new Set(change.properties.map((property) => property.path.split(/[.[]/)[0] ?? property.path))];
  const shown = names.slice(0, NAMES).map(renderCodeCell).join(', ');
  const more = names.length > NAMES ? ` and ${names.length - NAMES} more` : '';
  const causes = change.causes.map(renderCodeCell).join(', ');
  return [shown + more, causes === '' ? '' : `by ${causes}`].filter((text) => text !== '').join(' ');
}

function renderCost(change: Change, cost: ResourceCostDiff | undefined, known: ResourceCost | undefined): string {
  if (cost === undefined) return known?.status === 'unpriced' ? 'not priced' : '';
  if (change.action !== 'add' || cost.delta === undefined) return renderDifference(cost);
  return escapeText(renderMoney(cost.delta));
}

function renderDifference({ delta }: ResourceCostDiff): string {
  return delta === undefined ? 'not priced' : escapeText(renderDelta(delta).replace(/\/mo$/, ''));
}
