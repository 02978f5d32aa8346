/** Virtual machines: single ones, and groups that grow and shrink. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import { averageCapacity, clamp, type ScheduledBounds } from '../capacity.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import type { Usage } from '../usage.ts';
import {
  type Dimension,
  type Family,
  fixed,
  listOf,
  mapQuantity,
  most,
  type Neighbours,
  type Quantity,
  readNumber,
  readSwitch,
  readText,
  times,
  within,
} from './dimension.ts';
import { dimensionsOfDisk } from './volumes.ts';

/** What AWS's own images of Linux begin with. */
const IMAGE_DISK = { VolumeType: 'gp3', VolumeSize: 8 };
/** Detailed monitoring makes this many metrics of an instance. */
const DETAILED_METRICS = 7;
const NO_SPOT_PRICE = 'Spot instances have no list price: AWS changes it with supply and demand';

export const instances: Family = {
  'AWS::EC2::Instance': dimensionsOfInstance,
  'AWS::AutoScaling::AutoScalingGroup': dimensionsOfGroup,
};

/** What instances are made from: an instance's own properties over those of its launch template. */
interface Recipe {
  readonly data: readonly Value[];
}

function dimensionsOfInstance(instance: EvaluatedResource, neighbours: Neighbours): readonly Dimension[] | Unknown {
  const template = launchTemplate(instance, 'LaunchTemplate', neighbours);
  const recipe = { data: [instance.properties, ...(template === undefined ? [] : [template])] };
  const unread = template instanceof Unknown && read(recipe, 'InstanceType') === undefined ? template : undefined;
  return unread ?? dimensionsOfMachines(recipe, 1, undefined);
}

function dimensionsOfGroup(
  group: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const { MixedInstancesPolicy, LaunchConfigurationName } = group.properties;
  if (LaunchConfigurationName !== undefined) return new Unknown('launch configurations are not read: AWS ended them');
  const source = MixedInstancesPolicy === undefined ? 'LaunchTemplate' : 'MixedInstancesPolicy';
  const template = launchTemplate(group, source, neighbours);
  if (template === undefined) return new Unknown('its launch template is not stated');
  if (template instanceof Unknown) return template;
  const types = overridesOf(MixedInstancesPolicy);
  const [first, ...more] = types;
  const data = first === undefined ? [template] : [{ InstanceType: first }, template];
  const { instances, assumption } = countInstances(group, neighbours, usage);
  const chosen = more.length === 0 ? undefined : `all of them ${String(first)}, the first of ${types.length} types`;
  const words = [assumption, chosen].filter((word) => word !== undefined).join('; ');
  const onDemand = onDemandOf(instances, MixedInstancesPolicy);
  return dimensionsOfMachines({ data }, instances, words === '' ? undefined : words, onDemand);
}

function launchTemplate(resource: EvaluatedResource, property: string, neighbours: Neighbours): Value | undefined {
  if (resource.properties[property] === undefined) return undefined;
  const template = neighbours.referredBy(resource, property, 'AWS::EC2::LaunchTemplate');
  return template instanceof Unknown ? template : template.properties.LaunchTemplateData;
}

function overridesOf(policy: Value | undefined): readonly Value[] {
  return listOf(within(policy, 'LaunchTemplate', 'Overrides')).flatMap((one) => within(one, 'InstanceType') ?? []);
}

/** A group is taken to spend its time at DesiredCapacity, or at its minimum when that says nothing, as its schedules let it. */
function countInstances(
  group: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): { readonly instances: Quantity | Unknown; readonly assumption?: string } {
  const minimum = readNumber(group.properties.MinSize, 'MinSize', 0);
  const maximum = readNumber(group.properties.MaxSize, 'MaxSize', 0);
  const desired = readNumber(group.properties.DesiredCapacity, 'DesiredCapacity', 0);
  if (minimum instanceof Unknown) return { instances: minimum };
  if (maximum instanceof Unknown) return { instances: maximum };
  const actions = neighbours.referringTo(group, 'AutoScalingGroupName', 'AWS::AutoScaling::ScheduledAction');
  if (minimum === maximum && actions.length === 0) return { instances: minimum };
  const begins = desired instanceof Unknown ? minimum : desired;
  const { words, ...average } = averageCapacity({ minimum, maximum }, begins, actions.map(readAction));
  const { amount, assumption } = usage.take('average_instances', average.expected);
  return { instances: { ...average, expected: clamp(amount, average) }, assumption: `${assumption}; ${words}` };
}

/** A size of its own that an action sets is a minimum until the next one. */
function readAction({ properties }: EvaluatedResource): ScheduledBounds {
  const [minimum, maximum, desired] = ['MinSize', 'MaxSize', 'DesiredCapacity'].map((name) => {
    const size = readNumber(properties[name], name, Number.NaN);
    return size instanceof Unknown || Number.isNaN(size) ? undefined : size;
  });
  const least = minimum ?? desired;
  return {
    schedule: typeof properties.Recurrence === 'string' ? properties.Recurrence : '?',
    ...(least === undefined ? {} : { minimum: least }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/** A base, and a percentage of what is above it; the rest runs on Spot. AWS's default is all on demand. */
function onDemandOf(instances: Quantity | Unknown, policy: Value | undefined): Quantity | Unknown {
  const distribution = within(policy, 'InstancesDistribution');
  const base = readNumber(within(distribution, 'OnDemandBaseCapacity'), 'OnDemandBaseCapacity', 0);
  const name = 'OnDemandPercentageAboveBaseCapacity';
  const share = readNumber(within(distribution, name), name, 100);
  if (instances instanceof Unknown) return instances;
  if (base instanceof Unknown) return base;
  if (share instanceof Unknown) return share;
  return mapQuantity(instances, (count) => Math.min(count, base) + (Math.max(0, count - base) * share) / 100);
}

function dimensionsOfMachines(
  recipe: Recipe,
  count: Quantity | Unknown,
  assumption: string | undefined,
  onDemand = count,
): readonly Dimension[] | Unknown {
  const type = readText(read(recipe, 'InstanceType'), 'InstanceType', 'm1.small');
  const tenancy = readText(
    read(recipe, 'Tenancy') ?? within(read(recipe, 'Placement'), 'Tenancy'),
    'Tenancy',
    'default',
  );
  if (type instanceof Unknown) return type;
  if (tenancy instanceof Unknown) return tenancy;
  if (tenancy !== 'default') return new Unknown(`no prices are known for the tenancy ${tenancy}`);
  const ordered = within(read(recipe, 'InstanceMarketOptions'), 'MarketType') === 'spot' ? 0 : onDemand;
  return [
    ...hours(type, count, ordered, assumption),
    ...disks(recipe, count, assumption),
    ...addresses(recipe).map((one) => fixed('public IPv4 hours', 'publicipv4.hour', times(count, one), assumption)),
    ...monitoring(recipe).map((one) => fixed('detailed metrics', 'cw.metric', times(count, one), assumption)),
  ];
}

/** What Spot costs nobody can say; its disks and addresses cost like those of any instance. */
function hours(
  type: string,
  count: Quantity | Unknown,
  onDemand: Quantity | Unknown,
  assumption: string | undefined,
): readonly Dimension[] {
  const linux = [assumption, 'with Linux, assumed'].filter((word) => word !== undefined).join('; ');
  const ordered = fixed(`${type} hours`, `ec2.${type}`, times(onDemand, HOURS_PER_MONTH), linux);
  if (count instanceof Unknown || onDemand instanceof Unknown || most(onDemand) === most(count)) return [ordered];
  const spot = fixed(`${type} hours on Spot`, `ec2.spot.${type}`, new Unknown(NO_SPOT_PRICE));
  return most(onDemand) === 0 ? [spot] : [ordered, spot];
}

function read({ data }: Recipe, property: string): Value | undefined {
  return data.map((one) => within(one, property)).find((value) => value !== undefined);
}

function disks(recipe: Recipe, count: Quantity | Unknown, assumption: string | undefined): readonly Dimension[] {
  const mapped = listOf(read(recipe, 'BlockDeviceMappings')).flatMap((one) => within(one, 'Ebs') ?? []);
  if (mapped.length > 0) return mapped.flatMap((disk) => dimensionsOfDisk(disk, 'VolumeSize', count, assumption));
  const said = [assumption, '8 GB of gp3 as in images of AWS, assumed'].filter((word) => word !== undefined);
  return dimensionsOfDisk(IMAGE_DISK, 'VolumeSize', count, said.join('; '));
}

/** Without a word it is the subnet that decides. */
function addresses(recipe: Recipe): readonly (number | Unknown)[] {
  const interfaces = listOf(read(recipe, 'NetworkInterfaces'));
  const assigned = interfaces.map((one) =>
    readSwitch(within(one, 'AssociatePublicIpAddress'), 'AssociatePublicIpAddress'),
  );
  return assigned.flatMap((one) => (one === false ? [] : [one instanceof Unknown ? one : HOURS_PER_MONTH]));
}

function monitoring(recipe: Recipe): readonly (number | Unknown)[] {
  const stated = read(recipe, 'Monitoring');
  const detailed = readSwitch(typeof stated === 'object' ? within(stated, 'Enabled') : stated, 'Monitoring');
  return detailed === false ? [] : [detailed instanceof Unknown ? detailed : DETAILED_METRICS];
}
