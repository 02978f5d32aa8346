/** Tasks of ECS services on Fargate: vCPU, memory, ephemeral storage and their public addresses. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import { averageCapacity, clamp, type ScheduledBounds } from '../capacity.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import type { Usage } from '../usage.ts';
import {
  type Dimension,
  type Family,
  fixed,
  mapQuantity,
  most,
  type Neighbours,
  type Quantity,
  readNumber,
  readText,
  times,
  within,
} from './dimension.ts';
import { decideCapacity, type OnDemand } from './providers.ts';

/** Every Fargate task has this much ephemeral storage without charge. */
const INCLUDED_STORAGE_GIB = 20;

export const fargate: Family = { 'AWS::ECS::Service': dimensionsOfService };

function dimensionsOfService(
  service: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const capacity = decideCapacity(service, neighbours);
  if (capacity instanceof Unknown) return capacity;
  if (capacity === 'instances') return [];
  const definition = neighbours.referredBy(service, 'TaskDefinition', 'AWS::ECS::TaskDefinition');
  if (definition instanceof Unknown) return definition;
  const platform = decidePlatform(definition.properties);
  if (platform instanceof Unknown) return platform;

  const { tasks, assumption } = countTasks(service, neighbours, usage);
  const per = (name: string, price: string, amount: number | Unknown, some = tasks): Dimension =>
    fixed(name, price, times(times(some, amount), HOURS_PER_MONTH), assumption);
  const storage = extraStorage(definition.properties);
  const { Cpu, Memory } = definition.properties;
  return [
    ...partsOf(tasks, capacity).flatMap(({ suffix, key, count }) => [
      per(`vCPU hours${suffix}`, `fargate.${key}${platform}.vcpu`, readSize(Cpu, 'Cpu', 'vcpu'), count),
      per(`memory GB-hours${suffix}`, `fargate.${key}${platform}.gb`, readSize(Memory, 'Memory', 'gb'), count),
    ]),
    ...(storage === 0 ? [] : [per('ephemeral storage GB-hours', 'fargate.ephemeral.gb', storage)]),
    ...addresses(service.properties).map((amount) => per('public IPv4 hours', 'publicipv4.hour', amount)),
  ];
}

interface Part {
  readonly suffix: string;
  readonly key: string;
  readonly count: Quantity | Unknown;
}

/** Tasks on demand and on Spot, which has prices of its own; a kind without tasks is left out. */
function partsOf(tasks: Quantity | Unknown, onDemand: OnDemand): readonly Part[] {
  const ordinary = { suffix: '', key: '', count: tasks };
  if (tasks instanceof Unknown) return [ordinary];
  const count = mapQuantity(tasks, onDemand);
  const spot = mapQuantity(tasks, (all) => all - onDemand(all));
  if (most(spot) === 0) return [ordinary];
  const rest = { suffix: ' on Spot', key: 'spot.', count: spot };
  return most(count) === 0 ? [rest] : [{ ...ordinary, count }, rest];
}

function decidePlatform(properties: EvaluatedResource['properties']): 'x86' | 'arm' | Unknown {
  const { RuntimePlatform } = properties;
  const system = readText(within(RuntimePlatform, 'OperatingSystemFamily'), 'OperatingSystemFamily', 'LINUX');
  const architecture = readText(within(RuntimePlatform, 'CpuArchitecture'), 'CpuArchitecture', 'X86_64');
  if (system instanceof Unknown) return system;
  if (architecture instanceof Unknown) return architecture;
  if (system !== 'LINUX') return new Unknown(`Fargate on ${system} has no price in the table`);
  return architecture === 'ARM64' ? 'arm' : 'x86';
}

interface TaskCount {
  readonly tasks: Quantity | Unknown;
  readonly assumption?: string;
}

/** A scaled service is taken to spend its time at DesiredCount, or at its minimum when that says nothing. */
function countTasks(service: EvaluatedResource, neighbours: Neighbours, usage: Usage): TaskCount {
  const desired = readNumber(service.properties.DesiredCount, 'DesiredCount', 1);
  const [target] = neighbours.referringTo(service, 'ResourceId', 'AWS::ApplicationAutoScaling::ScalableTarget');
  if (target === undefined) return { tasks: desired };
  const minimum = readNumber(target.properties.MinCapacity, 'MinCapacity', 1);
  const maximum = readNumber(target.properties.MaxCapacity, 'MaxCapacity', 1);
  if (minimum instanceof Unknown) return { tasks: minimum };
  if (maximum instanceof Unknown) return { tasks: maximum };
  const begins = service.properties.DesiredCount !== undefined && typeof desired === 'number' ? desired : 0;
  const actions = readActions(target.properties.ScheduledActions);
  const { words, ...average } = averageCapacity({ minimum, maximum }, begins, actions);
  const { amount, assumption } = usage.take('average_tasks', average.expected);
  return { tasks: { ...average, expected: clamp(amount, average) }, assumption: `${assumption}; ${words}` };
}

function readActions(value: Value | undefined): readonly ScheduledBounds[] {
  const actions: readonly Value[] = Array.isArray(value) ? value : [];
  return actions.map((action) => {
    const schedule = within(action, 'Schedule');
    const bound = (name: string) => {
      const number = readNumber(within(action, 'ScalableTargetAction', name), name, Number.NaN);
      return number instanceof Unknown || Number.isNaN(number) ? undefined : number;
    };
    const [minimum, maximum] = [bound('MinCapacity'), bound('MaxCapacity')];
    return {
      schedule: typeof schedule === 'string' ? schedule : '?',
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  });
}

/** `1024`, `"1024"`, `"1 vCPU"`, `"2 GB"` → vCPUs or GB. */
function readSize(value: Value | undefined, name: string, unit: 'vcpu' | 'gb'): number | Unknown {
  if (typeof value === 'string') {
    const match = /^\s*(\d*\.?\d+)\s*(vcpu|gb)\s*$/i.exec(value);
    if (match?.[2]?.toLowerCase() === unit) return Number(match[1]);
  }
  const thousandths = readNumber(value, name, Number.NaN);
  if (thousandths instanceof Unknown) return thousandths;
  return Number.isNaN(thousandths) ? new Unknown(`the task definition has no ${name}`) : thousandths / 1024;
}

function extraStorage(properties: EvaluatedResource['properties']): number | Unknown {
  const size = within(properties.EphemeralStorage, 'SizeInGiB');
  const gib = readNumber(size, 'EphemeralStorage.SizeInGiB', INCLUDED_STORAGE_GIB);
  return gib instanceof Unknown ? gib : Math.max(0, gib - INCLUDED_STORAGE_GIB);
}

/** One public address a task, when it gets one; AWS's default is none. */
function addresses(properties: EvaluatedResource['properties']): readonly (number | Unknown)[] {
  const assigned = within(properties.NetworkConfiguration, 'AwsvpcConfiguration', 'AssignPublicIp');
  if (assigned instanceof Unknown) return [assigned];
  return assigned === 'ENABLED' ? [1] : [];
}
