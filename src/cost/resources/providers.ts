/** What the tasks of a service run on: Fargate on demand, Fargate Spot, or instances that are billed by themselves. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import { listOf, type Neighbours, readNumber, within } from './dimension.ts';

/** How many of so many tasks run on demand; the others run on Spot. */
export type OnDemand = (tasks: number) => number;

/** Without launch type and strategy ECS takes the cluster's default strategy, which may change outside the stack. */
export function decideCapacity(service: EvaluatedResource, neighbours: Neighbours): OnDemand | 'instances' | Unknown {
  const { LaunchType, CapacityProviderStrategy } = service.properties;
  if (CapacityProviderStrategy === undefined) {
    if (LaunchType === undefined) return new Unknown('it runs on the default capacity of its cluster');
    if (LaunchType === 'FARGATE') return (tasks) => tasks;
    if (LaunchType === 'EC2') return 'instances';
    return LaunchType instanceof Unknown ? LaunchType : new Unknown(`launch type ${String(LaunchType)} has no price`);
  }
  if (!Array.isArray(CapacityProviderStrategy)) return new Unknown('its capacity provider strategy is not known');
  const shares = listOf(CapacityProviderStrategy).map(readShare);
  const [unknown] = shares.filter((share) => share instanceof Unknown);
  if (unknown === undefined) return split(shares.flatMap((share) => (share instanceof Unknown ? [] : [share])));
  const own = neighbours.targetsOf(service, 'CapacityProviderStrategy');
  const grouped = own.length > 0 && own.every(({ type }) => type === 'AWS::ECS::CapacityProvider');
  return grouped ? 'instances' : unknown;
}

interface Share {
  readonly spot: boolean;
  readonly base: number;
  readonly weight: number;
}

/** A single provider takes all, whatever its weight. */
function readShare(item: Value, _index: number, { length }: readonly Value[]): Share | Unknown {
  const provider = within(item, 'CapacityProvider');
  if (provider !== 'FARGATE' && provider !== 'FARGATE_SPOT') {
    return new Unknown('the instances behind its capacity provider are not known');
  }
  const base = readNumber(within(item, 'Base'), 'Base', 0);
  const weight = readNumber(within(item, 'Weight'), 'Weight', 0);
  if (base instanceof Unknown) return base;
  if (weight instanceof Unknown) return weight;
  return { spot: provider === 'FARGATE_SPOT', base, weight: length === 1 ? 1 : weight };
}

/** ECS fills the bases first, and shares the rest by weight. */
function split(shares: readonly Share[]): OnDemand {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const ordinary = shares.filter(({ spot }) => !spot);
  const bases = sum(shares.map(({ base }) => base));
  const weights = sum(shares.map(({ weight }) => weight));
  const base = sum(ordinary.map((share) => share.base));
  const weight = weights === 0 ? 0 : sum(ordinary.map((share) => share.weight)) / weights;
  return (tasks) => (bases === 0 ? 0 : (Math.min(tasks, bases) * base) / bases) + Math.max(0, tasks - bases) * weight;
}
