/** The table of resources of a plan: what happens to each, why, and what each costs. */

import type { CostDiff, ResourceCost, ResourceCostDiff } from '../cost/model.ts';
import type { Change, Plan } from '../plan/model.ts';
import { renderDetails } from './details.ts';
import { escapeText, renderCode, renderCodeCell } from './escape.ts';
import { renderDelta, renderMoney } from './money.ts';

/** New resources that nobody has to look at, as many as may stand in the table like any other. */
const FEW = 5;

/** Names of properties that a cell may hold. */
const NAMES = 4;

interface Row {
  readonly logicalId: string;
  readonly type: string;
  readonly action: string;
  readonly what: string;
  readonly cost: string;
  /** New, free, without permissions, named by no risk. */
  readonly quiet: boolean;
}

/** From every row to few; a shorter table says how many rows it lacks. */
export function renderResourceForms({
  changes,
  cost,
  risks,
}: Pick<Plan, 'changes' | 'cost' | 'risks'>): readonly string[] {
  const costs = new Map(cost.resources.map((resource) => [resource.logicalId, resource]));
  const free = cost.after.resources.filter(({ status }) => status === 'free').map(({ logicalId }) => logicalId);
  const risky = risks.flatMap(({ affected }) => affected.map(({ logicalId }) => logicalId));
  const quiet = new Set(free.filter((logicalId) => !costs.has(logicalId) && !risky.includes(logicalId)));
  const others = cost.resources.filter(({ logicalId }) => !changes.some((change) => change.logicalId === logicalId));
  const rows = [
    ...sortAdds(changes, costs).map((change) => buildRow(change, costs.get(change.logicalId), cost, quiet)),
    ...others.map(buildCostRow),
  ];
  if (rows.length === 0) return [''];
  const calm = rows.filter((row) => row.quiet);
  const folded = calm.length > FEW ? calm : [];
  const shown = rows.filter((row) => !folded.includes(row));
  const sizes = [shown.length, ...[100, 25].filter((size) => size < shown.length)];
  const forms = sizes.map((size) => join(renderTable(shown, size), renderFolded(folded)));
  return folded.length === 0 ? forms : [...forms, join(renderTable(shown, 25), countFolded(folded))];
}

/** Of a first creation that is most: the roads, the rules, the groups. */
function renderFolded(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const types = [...new Set(rows.map(({ type }) => type))].sort();
  const list = types.map((type) => {
    const names = rows.filter((row) => row.type === type).map(({ logicalId }) => renderCode(logicalId));
    return `- ${escapeText(type)}: ${names.join(', ')}`;
  });
  return renderDetails(countFolded(rows), list.join('\n'));
}

function countFolded(rows: readonly Row[]): string {
  return `and ${rows.length} more to add that cost nothing`;
}

function join(table: string, rest: string): string {
  return [table, rest].filter((part) => part !== '').join('\n\n');
}

/** Among what is new, the dearest first: on a first creation that is what a reader looks for. */
function sortAdds(changes: readonly Change[], costs: ReadonlyMap<string, ResourceCostDiff>): readonly Change[] {
  const dearness = ({ logicalId }: Change) => costs.get(logicalId)?.delta ?? 0n;
  const adds = changes.filter(({ action }) => action === 'add');
  adds.sort((one, other) => (dearness(one) < dearness(other) ? 1 : dearness(one) > dearness(other) ? -1 : 0));
  return [...changes.filter(({ action }) => action !== 'add'), ...adds];
}

/** What matters first, for the rest of a wide table is out of sight. Without what changes when all is new. */
function renderTable(rows: readonly Row[], size: number): string {
  if (rows.length === 0) return '';
  const wide = rows.some(({ what }) => what !== '');
  const line = (resource: string, action: string, what: string, cost: string, type: string) =>
    `| ${[resource, action, ...(wide ? [what] : []), cost, type].join(' | ')} |`;
  const left = rows.length - size;
  return [
    line('Resource', 'Action', 'What changes', 'Cost/mo', 'Type'),
    line(':--', ':--', ':--', '--:', ':--'),
    ...rows
      .slice(0, size)
      .map((row) => line(renderCodeCell(row.logicalId), row.action, row.what, row.cost, escapeText(row.type))),
    ...(left > 0 ? [line('…', `and ${left} more`, '', '', '')] : []),
  ].join('\n');
}

function buildRow(change: Change, cost: ResourceCostDiff | undefined, diff: CostDiff, quiet: ReadonlySet<string>): Row {
  const { logicalId, type } = change;
  const known = diff.after.resources.find((resource) => resource.logicalId === logicalId);
  return {
    logicalId,
    type: shortType(type),
    action: renderAction(change),
    what: renderWhat(change),
    cost: renderCost(change, cost, known),
    quiet: change.action === 'add' && !type.startsWith('AWS::IAM::') && quiet.has(logicalId),
  };
}

function buildCostRow(cost: ResourceCostDiff): Row {
  const { logicalId, type } = cost;
  return {
    logicalId,
    type: shortType(type),
    action: '–',
    what: 'its cost follows from the rest',
    cost: renderDifference(cost),
    quiet: false,
  };
}

/** `ECS::Service`: the table has little room, and everything here is AWS's. */
function shortType(type: string): string {
  return type.replace(/^AWS::/, '');
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
  const shown = names.slice(0, NAMES).map((name) => renderCodeCell(name) + renderCauses(change.causes[name] ?? []));
  const more = names.length > NAMES ? ` and ${names.length - NAMES} more` : '';
  return shown.join(', ') + more;
}

function renderCauses(causes: readonly string[]): string {
  return causes.length === 0 ? '' : ` (from ${causes.map(escapeText).join(', ')})`;
}

function renderCost(change: Change, cost: ResourceCostDiff | undefined, known: ResourceCost | undefined): string {
  if (cost === undefined) return known?.status === 'unpriced' ? 'not priced' : '';
  if (change.action !== 'add') return renderDifference(cost);
  if (cost.delta !== undefined) return escapeText(renderMoney(cost.delta));
  return cost.after?.status === 'priced' ? `at least ${escapeText(renderMoney(cost.after.monthly))}` : 'not priced';
}

function renderDifference({ delta, leftover }: ResourceCostDiff): string {
  const left = leftover?.monthly === undefined ? '' : `, ${escapeText(renderMoney(leftover.monthly))} goes on outside`;
  return `${delta === undefined ? 'not priced' : escapeText(renderDelta(delta).replace(/\/mo$/, ''))}${left}`;
}
