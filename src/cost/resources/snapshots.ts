/** Copies of volumes and databases: snapshots on a schedule, and what AWS Backup keeps. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import { type Dimension, type Family, listOf, type Neighbours, readNumber, within } from './dimension.ts';

/** Per cent of a disk that change in a day: after a first whole copy only changes are kept. */
export const DAILY_CHANGE = 5;

export const snapshots: Family = {
  'AWS::DLM::LifecyclePolicy': dimensionsOfPolicy,
  'AWS::Backup::BackupSelection': dimensionsOfSelection,
};

function dimensionsOfPolicy(policy: EvaluatedResource, neighbours: Neighbours): readonly Dimension[] | Unknown {
  const { PolicyDetails, State } = policy.properties;
  if (State === 'DISABLED') return [];
  const days = daysOf(listOf(within(PolicyDetails, 'Schedules')));
  const volumes = neighbours.ofType('AWS::EC2::Volume').filter((volume) => isTagged(volume, PolicyDetails));
  if (volumes.length === 0) return new Unknown('the volumes that it copies are not in this template');
  return volumes.map((volume) => copies('snapshots', 'ebs.snapshot.gb', sizeOf(volume, 'Size'), days));
}

/** Of the schedule that keeps the longest. */
function daysOf(schedules: readonly Value[]): number | Unknown {
  const days = schedules.map((schedule) => {
    const keep = within(schedule, 'RetainRule');
    const interval = within(keep, 'Interval');
    if (interval !== undefined) return daysIn(interval, within(keep, 'IntervalUnit'));
    const hours = readNumber(within(schedule, 'CreateRule', 'Interval'), 'CreateRule.Interval', 24);
    const count = readNumber(within(keep, 'Count'), 'RetainRule.Count', Number.NaN);
    if (hours instanceof Unknown) return hours;
    return count instanceof Unknown ? count : (hours * count) / 24;
  });
  return longest(days);
}

function daysIn(interval: Value, unit: Value | undefined): number | Unknown {
  const days: { readonly [unit: string]: number } = { DAYS: 1, WEEKS: 7, MONTHS: 30, YEARS: 365 };
  const count = readNumber(interval, 'RetainRule.Interval', 0);
  return count instanceof Unknown ? count : count * (days[String(unit)] ?? Number.NaN);
}

function longest(days: readonly (number | Unknown)[]): number | Unknown {
  const unknown = days.find((one) => one instanceof Unknown);
  if (unknown !== undefined) return unknown;
  const most = Math.max(...days.filter((one) => typeof one === 'number'));
  return Number.isFinite(most) ? most : new Unknown('how long its copies are kept is not stated');
}

function isTagged({ properties }: EvaluatedResource, details: Value | undefined): boolean {
  const pairs = (tags: Value | undefined) =>
    listOf(tags).map((tag) => `${String(within(tag, 'Key'))}=${String(within(tag, 'Value'))}`);
  const wanted = pairs(within(details, 'TargetTags'));
  return pairs(properties.Tags).some((pair) => wanted.includes(pair));
}

function dimensionsOfSelection(selection: EvaluatedResource, neighbours: Neighbours): readonly Dimension[] | Unknown {
  const plan = neighbours.referredBy(selection, 'BackupPlanId', 'AWS::Backup::BackupPlan');
  if (plan instanceof Unknown) return plan;
  const copied = neighbours.targetsOf(selection, 'BackupSelection').filter(({ type }) => type !== 'AWS::IAM::Role');
  if (copied.length === 0) return new Unknown('what it selects is not in this template');
  const days = daysOfPlan(plan);
  return copied.map((resource): Dimension => {
    switch (resource.type) {
      case 'AWS::EC2::Volume':
        return copies(`copies of ${resource.logicalId}`, 'ebs.snapshot.gb', sizeOf(resource, 'Size'), days);
      case 'AWS::RDS::DBInstance':
        return copies(`copies of ${resource.logicalId}`, 'rds.backup.gb', sizeOf(resource, 'AllocatedStorage'), days);
      default:
        return {
          name: `copies of ${resource.logicalId}`,
          price: 'backup',
          quantity: new Unknown(`no price is known for backups of ${resource.type}`),
          kind: 'usage',
        };
    }
  });
}

function daysOfPlan({ properties }: EvaluatedResource): number | Unknown {
  const rules = listOf(within(properties.BackupPlan, 'BackupPlanRule'));
  return longest(
    rules.map((rule) => readNumber(within(rule, 'Lifecycle', 'DeleteAfterDays'), 'DeleteAfterDays', Number.NaN)),
  );
}

function sizeOf({ properties, type }: EvaluatedResource, property: string): number | Unknown {
  const size = readNumber(properties[property], property, Number.NaN);
  return typeof size === 'number' && Number.isNaN(size)
    ? new Unknown(`the ${type} does not state its ${property}`)
    : size;
}

function copies(name: string, price: string, size: number | Unknown, days: number | Unknown): Dimension {
  const known = typeof size === 'number' && typeof days === 'number';
  const quantity = known ? size + (size * days * DAILY_CHANGE) / 100 : size instanceof Unknown ? size : days;
  const assumption = `a whole copy and ${DAILY_CHANGE} % of changes a day for ${String(days)} days, assumed`;
  return { name, price, quantity, kind: 'usage', assumption };
}
