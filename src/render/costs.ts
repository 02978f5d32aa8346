/** Where a cost comes from, folded: every component, what is assumed, what has no price, and how old the prices are. */

import {
  type CostComponent,
  type Estimate,
  NOT_ESTIMATED,
  type Picodollars,
  type ResourceCost,
} from '../cost/model.ts';
import { renderDetails } from './details.ts';
import { escapeMermaid, escapeText, renderCode, renderCodeCell } from './escape.ts';
import { renderDecimal, renderMoney } from './money.ts';
import { renderSlope } from './slope.ts';

type Priced = Extract<ResourceCost, { status: 'priced' }>;

/** Days after which a reader must know that AWS may have changed a price since. */
const OLD_DAYS = 90;

/** Slices of the picture; the rest is one more. */
const SLICES = 8;

export function renderCostForms(estimate: Estimate): readonly string[] {
  const priced = pricedOf(estimate);
  if (priced.length === 0 && estimate.complete) return [''];
  const unpriced = count(estimate, 'unpriced');
  const title = [
    `Cost: ${priced.length} priced`,
    `${count(estimate, 'free')} free`,
    ...(unpriced === 0 ? [] : [`${unpriced} not priced`]),
  ].join(', ');
  const notes = [
    ...assumptions(priced),
    ...slopes(priced),
    ...missing(estimate),
    `Not estimated: ${NOT_ESTIMATED.join(', ')}.`,
    ...sources(estimate),
  ];
  const list = notes.map((note) => `- ${note}`).join('\n');
  const full = [table(priced), list].filter((part) => part !== '').join('\n\n');
  return [renderDetails(title, full), renderDetails(title, list), ''];
}

/** A pie of the cost's shares, drawn by GitHub. */
export function renderPictureForms(estimate: Estimate): readonly string[] {
  const shares = pricedOf(estimate)
    .map(({ logicalId, monthly }) => ({ logicalId, monthly }))
    .filter(({ monthly }) => monthly >= 5n * 10n ** 9n)
    .sort((one, other) => (one.monthly < other.monthly ? 1 : one.monthly > other.monthly ? -1 : 0));
  if (shares.length < 2) return [''];
  const rest = shares.slice(SLICES).reduce((sum, share) => sum + share.monthly, 0n);
  const slices = [
    ...shares.slice(0, SLICES),
    ...(rest > 0n ? [{ logicalId: `${shares.length - SLICES} more`, monthly: rest }] : []),
  ];
  const lines = slices.map(({ logicalId, monthly }) => `  "${escapeMermaid(logicalId)}" : ${plain(monthly)}`);
  const picture = ['```mermaid', 'pie showData', '  title USD a month', ...lines, '```'].join('\n');
  return [renderDetails('Where the money goes', picture), ''];
}

/** What is paid in any case and what only use makes stand apart; what is unknown has a line of its own below. */
function table(priced: readonly Priced[]): string {
  const used = (component: CostComponent) => component.quantity > 0;
  const rows = priced.flatMap((resource) =>
    resource.components.filter(used).map((component) => {
      const cost = escapeText(renderMoney(component.monthly));
      const cells = [
        renderCodeCell(resource.logicalId),
        escapeText(component.name),
        quantity(component),
        escapeText(unitPrice(component)),
        ...(component.kind === 'fixed' ? [cost, ''] : ['', cost]),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  if (rows.length === 0) return '';
  return [
    '| Resource | Billed | Quantity | Unit price | Fixed/mo | By use/mo |',
    '| :-- | :-- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function quantity({ quantity, unit }: CostComponent): string {
  return `${quantity.toLocaleString('en-US', { maximumFractionDigits: 3 })} ${escapeText(unit)}`;
}

function unitPrice({ unitPrice }: CostComponent): string {
  return `$${renderDecimal(unitPrice)}`;
}

/** One line for each assumption of what is paid in any case, with all that rests on it. */
function assumptions(priced: readonly Priced[]): readonly string[] {
  const rests = new Map<string, Set<string>>();
  for (const { name, assumption, kind } of priced.flatMap(({ components }) => components)) {
    if (assumption !== undefined && kind === 'fixed')
      rests.set(assumption, (rests.get(assumption) ?? new Set()).add(name));
  }
  return [...rests].map(([assumption, names]) => `${escapeText([...names].join(', '))}: ${escapeText(assumption)}.`);
}

/** What costs by use, each with its basis and the price of more; the same of several resources is one line. */
function slopes(priced: readonly Priced[]): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { logicalId, components } of priced) {
    for (const component of components.filter(({ kind }) => kind === 'usage')) {
      const line = `${component.name}: ${renderSlope(component)}`;
      owners.set(line, (owners.get(line) ?? new Set()).add(logicalId));
    }
  }
  return [...owners].map(([line, names]) => `${[...names].map(renderCode).join(', ')}, ${escapeText(line)}.`);
}

/** Every gap with its reason; the same gap of several resources is one line. */
function missing({ resources }: Estimate): readonly string[] {
  const gaps = new Map<string, string[]>();
  const note = (reason: string, name: string) => gaps.set(reason, [...(gaps.get(reason) ?? []), name]);
  for (const resource of resources) {
    if (resource.status === 'unpriced') note(resource.reason, resource.logicalId);
    if (resource.status === 'priced') {
      for (const { name, reason } of resource.unpriced) note(reason, `${resource.logicalId} (${name})`);
    }
  }
  return [...gaps].map(([reason, names]) => `Not priced: ${escapeText(names.join(', '))} – ${escapeText(reason)}.`);
}

/** What stands beside every total: where its prices come from and of which day they are; empty when nothing has a price. */
export function renderPriceSources(estimate: Estimate): string {
  const sources = sourcesOf(estimate).map(({ words }) => words);
  return sources.length === 0 ? '' : `list prices ${sources.join(', some ')}`;
}

/** One line for each kind of source, with every copy that was read. */
function sources(estimate: Estimate): readonly string[] {
  return sourcesOf(estimate).map(({ words, copies }) => {
    const list = copies.map(escapeText).join(' · ');
    return `Prices ${words}. Read from: ${list}.`;
  });
}

interface PriceSource {
  /** `of AWS, read live on 2026-11-25`. */
  readonly words: string;
  readonly copies: readonly string[];
}

function sourcesOf(estimate: Estimate): readonly PriceSource[] {
  const origins = pricedOf(estimate).flatMap(({ components }) => components.map(({ price }) => price));
  return (['live', 'table'] as const).flatMap((source) => {
    const some = origins.filter((origin) => origin.source === source);
    if (some.length === 0) return [];
    const [oldest] = some.flatMap(({ date }) => date ?? []).sort();
    const copies = [...new Set(some.map(({ from }) => from.split(';')[0] ?? from))].sort();
    return { words: describeSource(source, oldest, estimate.day), copies };
  });
}

/** A live price is of the day of the run; a table has copies of many days. */
function describeSource(source: 'live' | 'table', oldest: string | undefined, day: string): string {
  if (source === 'live') return `of AWS, read live${oldest === undefined ? '' : ` on ${oldest}`}`;
  const old = oldest !== undefined && Date.parse(day) - Date.parse(oldest) > OLD_DAYS * 86_400_000;
  const age = old ? `, more than ${OLD_DAYS} days ago` : '';
  return `from the table of this release${oldest === undefined ? '' : `, the oldest of ${oldest}`}${age}`;
}

function pricedOf({ resources }: Estimate): readonly Priced[] {
  return resources.filter((resource) => resource.status === 'priced');
}

function count({ resources }: Estimate, status: ResourceCost['status']): number {
  return resources.filter((resource) => resource.status === status).length;
}

function plain(amount: Picodollars): string {
  return renderMoney(amount).replaceAll(/[$,]/g, '');
}
