/** The difference of two estimates, resource by resource and component by component, with what causes it. */

import { type FindCauses, findCauses } from './causes.ts';
import { diffComponents } from './components.ts';
import type { MeasureRequest } from './measure.ts';
import {
  type CostDiff,
  type Estimate,
  HOURS_PER_MONTH,
  type Leftover,
  type OneTimeCost,
  type Picodollars,
  type ResourceCost,
  type ResourceCostDiff,
} from './model.ts';

/** A template with what it costs. */
export interface Side {
  readonly measured: MeasureRequest;
  readonly estimate: Estimate;
}

/** What CloudFormation does to a resource, as far as its cost follows. */
export interface CostChange {
  readonly logicalId: string;
  /** Delete, Retain, Snapshot, ReplaceAndRetain, …; undefined when CloudFormation says nothing. */
  readonly policyAction: string | undefined;
  readonly replaced: boolean;
}

/** Old and new tasks of a service side by side. */
export interface Overlap {
  readonly logicalId: string;
  readonly minutes: number;
}

export interface DiffRequest {
  /**
   * A stack that does not exist yet costs nothing: hand in the side of a template without resources. `undefined` says that
   * nobody knows what runs today: then every delta is unknown, never 0.
   */
  readonly before: Side | undefined;
  readonly after: Side;
  readonly changes: readonly CostChange[];
  readonly overlaps: readonly Overlap[];
}

/** How long both are there when CloudFormation makes the new resource before it removes the old one. */
const REPLACEMENT_MINUTES = 60;

export function diffCosts(request: DiffRequest): CostDiff {
  const { before, after } = request;
  if (before === undefined) return withoutBaseline(after.estimate);
  const [was, becomes] = [before.estimate, after.estimate];
  const causes = findCauses(before.measured, after.measured);
  const resources = diffResources(was.resources, becomes.resources, request, causes);
  const leftovers = sum(resources.map(({ leftover }) => leftover?.monthly ?? 0n));
  return {
    before: was,
    after: becomes,
    delta: becomes.total + leftovers - was.total,
    maximumDelta: becomes.maximum + leftovers - was.maximum,
    leftovers,
    once: sum(resources.map(({ once }) => once?.amount ?? 0n)),
    resources,
  };
}

function withoutBaseline(after: Estimate): CostDiff {
  return {
    before: undefined,
    after,
    delta: undefined,
    maximumDelta: undefined,
    leftovers: 0n,
    once: 0n,
    resources: after.resources
      .filter(({ status }) => status !== 'free')
      .map((resource) => ({
        ...named(resource),
        before: undefined,
        after: resource,
        components: [],
        delta: undefined,
        leftover: undefined,
        once: undefined,
      })),
  };
}

/** The three that make the most of it, the greatest first. */
export function largestChanges({ resources }: CostDiff, count = 3): readonly ResourceCostDiff[] {
  const size = ({ delta = 0n }: ResourceCostDiff) => (delta < 0n ? -delta : delta);
  return resources
    .filter((resource) => size(resource) > 0n)
    .sort((one, other) => (size(one) < size(other) ? 1 : size(one) > size(other) ? -1 : 0))
    .slice(0, count);
}

function diffResources(
  before: readonly ResourceCost[],
  after: readonly ResourceCost[],
  request: DiffRequest,
  causes: FindCauses,
): readonly ResourceCostDiff[] {
  const was = byLogicalId(before);
  const becomes = byLogicalId(after);
  const ids = [...new Set([...was.keys(), ...becomes.keys()])].sort();
  return ids.flatMap((id) => {
    const [one, other] = [was.get(id), becomes.get(id)];
    const resource = other ?? one;
    if (resource === undefined) return [];
    const leftover = leftoverOf(one, other, request.changes);
    const once = onceOf(one, other, request);
    const same = fingerprint(one) === fingerprint(other);
    if (same && leftover === undefined && once === undefined) return [];
    return [
      {
        ...named(resource),
        before: one,
        after: other,
        components: diffComponents(one, other, causes),
        delta: difference(one, other, leftover),
        leftover,
        once,
      },
    ];
  });
}

/** A resource that is not there costs nothing, and that is known. */
function difference(
  before: ResourceCost | undefined,
  after: ResourceCost | undefined,
  leftover: Leftover | undefined,
): Picodollars | undefined {
  const [was, becomes] = [knownCost(before), knownCost(after)];
  if (was === undefined || becomes === undefined) return undefined;
  // What a snapshot costs is nothing beside what it is taken of, and unknown: the reader is told, the sum goes on.
  return becomes - was + (leftover?.monthly ?? 0n);
}

function knownCost(resource: ResourceCost | undefined): Picodollars | undefined {
  if (resource === undefined) return 0n;
  switch (resource.status) {
    case 'free':
      return 0n;
    case 'unpriced':
      return undefined;
    case 'priced':
      return resource.unpriced.length === 0 ? resource.monthly : undefined;
  }
}

/** What stays of the old resource when CloudFormation is done with it; nothing of what was free. */
function leftoverOf(
  before: ResourceCost | undefined,
  after: ResourceCost | undefined,
  changes: readonly CostChange[],
): Leftover | undefined {
  if (before === undefined || before.status === 'free') return undefined;
  const change = changes.find(({ logicalId }) => logicalId === before.logicalId);
  const action = change?.policyAction ?? '';
  if (after !== undefined && change?.replaced !== true) return undefined;
  if (action.endsWith('Snapshot')) return { kind: 'snapshot', monthly: undefined };
  if (!/Retain(ExceptOnCreate)?$/.test(action)) return undefined;
  return { kind: 'resource', monthly: before.status === 'priced' ? before.monthly : undefined };
}

/** The old one is paid for as long as the new one is there beside it, by what it costs at rest. */
function onceOf(
  before: ResourceCost | undefined,
  after: ResourceCost | undefined,
  { changes, overlaps }: DiffRequest,
): OneTimeCost | undefined {
  if (before?.status !== 'priced' || after === undefined) return undefined;
  const { logicalId } = before;
  const change = changes.find((one) => one.logicalId === logicalId);
  const replaced = change?.replaced === true && !change.policyAction?.endsWith('Retain');
  const overlap = overlaps.find((one) => one.logicalId === logicalId);
  const minutes = replaced ? REPLACEMENT_MINUTES : (overlap?.minutes ?? 0);
  const fixed = sum(before.components.filter(({ kind }) => kind === 'fixed').map(({ monthly }) => monthly));
  if (minutes === 0 || fixed === 0n) return undefined;
  const amount = (fixed * BigInt(Math.round(minutes * 60))) / BigInt(HOURS_PER_MONTH * 3600);
  return { amount, kind: replaced ? 'replacement' : 'blue-green', minutes };
}

/** Equal text for what costs the same for the same reasons; nothing and free are the same. */
function fingerprint(resource: ResourceCost | undefined): string {
  if (resource === undefined || resource.status === 'free') return '';
  if (resource.status === 'unpriced') return resource.reason;
  const components = resource.components.map((component) => [
    component.name,
    ...[component.monthly, component.minimum, component.maximum].map(String),
  ]);
  return JSON.stringify([components, resource.unpriced]);
}

function byLogicalId(resources: readonly ResourceCost[]): ReadonlyMap<string, ResourceCost> {
  return new Map(resources.map((resource) => [resource.logicalId, resource]));
}

function named({ logicalId, type }: ResourceCost): { readonly logicalId: string; readonly type: string } {
  return { logicalId, type };
}

function sum(amounts: readonly Picodollars[]): Picodollars {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
