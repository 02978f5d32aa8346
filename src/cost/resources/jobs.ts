/** Jobs of AWS Batch: what they run on, for as long as they run. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import type { Taken, Usage } from '../usage.ts';
import {
  type Dimension,
  type Family,
  follow,
  listOf,
  type Neighbours,
  readNumber,
  readText,
  used,
  within,
} from './dimension.ts';
import { SCHEDULE, scheduledRuns } from './schedules.ts';

const ASSUMED_RUNS = 30;
const ASSUMED_SECONDS = 600;

const QUEUE = 'AWS::Batch::JobQueue';

export const jobs: Family = {
  'AWS::Batch::ComputeEnvironment': dimensionsOfEnvironment,
  'AWS::Batch::JobDefinition': dimensionsOfJob,
};

/** An environment costs what its jobs cost, unless it keeps instances without any. */
function dimensionsOfEnvironment({ properties }: EvaluatedResource): readonly Dimension[] | Unknown {
  const kept = readNumber(within(properties.ComputeResources, 'MinvCpus'), 'MinvCpus', 0);
  if (kept instanceof Unknown) return kept;
  return kept === 0 ? [] : new Unknown(`it keeps instances for ${kept} vCPU, and which is known when they run`);
}

function dimensionsOfJob(job: EvaluatedResource, neighbours: Neighbours, usage: Usage): readonly Dimension[] | Unknown {
  const container = job.properties.ContainerProperties;
  if (container === undefined) return new Unknown('jobs of several nodes or of Kubernetes are not priced');
  const environment = decideEnvironment(job, neighbours);
  if (environment instanceof Unknown) return environment;
  const vcpus = sizeOf(container, 'VCPU', 'Vcpus');
  const megabytes = sizeOf(container, 'MEMORY', 'Memory');
  if (vcpus instanceof Unknown) return vcpus;
  if (megabytes instanceof Unknown) return megabytes;
  const hours = hoursOf(job, neighbours, usage);
  if (environment.startsWith('FARGATE')) {
    return onFargate(container, environment === 'FARGATE_SPOT', hours, vcpus, megabytes / 1024);
  }
  if (environment === 'SPOT')
    return new Unknown('Spot instances have no list price: AWS changes it with supply and demand');
  return onInstances(environmentsOf(job, neighbours), hours, vcpus, megabytes / 1024);
}

/** A queue is named only when a job starts: by its schedules, else any that the schedules of no other job name. */
function decideEnvironment(job: EvaluatedResource, neighbours: Neighbours): string | Unknown {
  const fargate = listOf(job.properties.PlatformCapabilities).includes('FARGATE');
  const kinds = environmentsOf(job, neighbours)
    .map((environment) => within(environment.properties.ComputeResources, 'Type'))
    .filter((kind) => typeof kind === 'string')
    .filter((kind) => kind.startsWith('FARGATE') === fargate);
  const [kind, ...others] = [...new Set(kinds)];
  if (others.length > 0) return new Unknown(`it may run on ${[kind, ...others].join(' or ')}`);
  return kind ?? (fargate ? 'FARGATE' : 'EC2');
}

function environmentsOf(job: EvaluatedResource, neighbours: Neighbours): readonly EvaluatedResource[] {
  const queuesOf = (schedules: readonly EvaluatedResource[]) =>
    schedules.flatMap((schedule) => neighbours.targetsOf(schedule, 'Target')).filter(({ type }) => type === QUEUE);
  const own = queuesOf(neighbours.referringTo(job, 'Target', SCHEDULE));
  const taken = queuesOf(neighbours.ofType(SCHEDULE));
  const queues = own.length > 0 ? own : neighbours.ofType(QUEUE).filter((queue) => !taken.includes(queue));
  return queues.flatMap((queue) => neighbours.targetsOf(queue, 'ComputeEnvironmentOrder'));
}

function sizeOf(container: Value, kind: 'VCPU' | 'MEMORY', older: string): number | Unknown {
  const required = listOf(within(container, 'ResourceRequirements')).find((one) => within(one, 'Type') === kind);
  const value = readNumber(within(required, 'Value') ?? within(container, older), kind, Number.NaN);
  return typeof value === 'number' && Number.isNaN(value) ? new Unknown(`the job definition has no ${kind}`) : value;
}

/** Runs a month by the schedules that start it, when nothing is stated. */
function hoursOf(job: EvaluatedResource, neighbours: Neighbours, usage: Usage): Taken {
  const runs = usage.stated('runs') ?? scheduledRuns(job, neighbours) ?? usage.take('runs', ASSUMED_RUNS);
  const { amount: seconds, assumption } = usage.take('duration', ASSUMED_SECONDS);
  return follow(runs, (runs.amount * seconds) / 3600, assumption);
}

function onFargate(
  container: Value,
  spot: boolean,
  hours: Taken,
  vcpus: number,
  gigabytes: number,
): readonly Dimension[] | Unknown {
  const architecture = readText(within(container, 'RuntimePlatform', 'CpuArchitecture'), 'CpuArchitecture', 'X86_64');
  if (architecture instanceof Unknown) return architecture;
  const price = `fargate.${spot ? 'spot.' : ''}${architecture === 'ARM64' ? 'arm' : 'x86'}`;
  const name = spot ? 'on Spot' : '';
  return [
    used(`vCPU hours ${name}`.trim(), `${price}.vcpu`, follow(hours, hours.amount * vcpus)),
    used(`memory GB-hours ${name}`.trim(), `${price}.gb`, follow(hours, hours.amount * gigabytes)),
  ];
}

/** An xlarge has four vCPU: a job is priced as its share of one, of the family that has its memory. */
const XLARGE_VCPUS = 4;

/** Batch picks the instances when jobs run; the cheapest family with enough memory a vCPU stands for them. */
function onInstances(
  environments: readonly EvaluatedResource[],
  hours: Taken,
  vcpus: number,
  gigabytes: number,
): readonly Dimension[] {
  const types = environments.flatMap(({ properties }) => listOf(within(properties.ComputeResources, 'InstanceTypes')));
  const arm = types.length > 0 && types.every((type) => type === 'default_arm64' || /^[a-z]+\d+g/.test(String(type)));
  const ratio = gigabytes / vcpus;
  const letter = ratio <= 2 ? 'c' : ratio <= 4 ? 'm' : 'r';
  const family = arm ? `${letter}6g` : letter === 'm' ? 'm6i' : `${letter}5`;
  const shares = Math.max(vcpus / XLARGE_VCPUS, ratio > 8 ? gigabytes / (8 * XLARGE_VCPUS) : 0);
  const more = `as a share of ${family}.xlarge with Linux: which instances Batch picks is known when they run`;
  return [used('instance hours', `ec2.${family}.xlarge`, follow(hours, hours.amount * shares, more))];
}
