/** Stores of files: buckets and image repositories. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown, type Value } from '../../template/model.ts';
import type { Usage } from '../usage.ts';
import { type Dimension, type Family, follow, listOf, type Neighbours, readNumber, used, within } from './dimension.ts';

const ASSUMED_IMAGE_GB = 5;
const ASSUMED_BUCKET_GB = 100;
const ASSUMED_WRITES = 100_000;
const ASSUMED_READS = 1_000_000;
/** What is never removed is priced as it is after a year. */
const DAYS_WITHOUT_END = 365;

/** Storage classes of a lifecycle, and their prices. */
const classes: { readonly [name: string]: { readonly price: string; readonly words: string } } = {
  DEEP_ARCHIVE: { price: 's3.deep.gb', words: 'Glacier Deep Archive' },
  GLACIER: { price: 's3.glacier.gb', words: 'Glacier' },
  GLACIER_IR: { price: 's3.instant.gb', words: 'Glacier Instant Retrieval' },
  INTELLIGENT_TIERING: { price: 's3.tiering.gb', words: 'Intelligent-Tiering' },
  ONEZONE_IA: { price: 's3.onezone.gb', words: 'One Zone-IA' },
  STANDARD: { price: 's3.standard.gb', words: 'Standard' },
  STANDARD_IA: { price: 's3.standardia.gb', words: 'Standard-IA' },
};

export const storage: Family = {
  'AWS::ECR::Repository': (_resource, _neighbours, usage) => [
    used('image storage', 'ecr.gb', usage.take('stored', ASSUMED_IMAGE_GB)),
  ],
  'AWS::S3::Bucket': dimensionsOfBucket,
};

function dimensionsOfBucket(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] {
  return [
    ...stored(properties.LifecycleConfiguration, usage),
    used('writes and lists', 's3.write', usage.take('puts', ASSUMED_WRITES)),
    used('reads', 's3.read', usage.take('gets', ASSUMED_READS)),
  ];
}

/** From a day of its life on an object lies in a class. */
interface Step {
  readonly from: number;
  readonly storage: string;
}

/** A bucket that is filled evenly has as much in each class as objects spend of their life in it. */
function stored(lifecycle: Value | undefined, usage: Usage): readonly Dimension[] {
  const all = usage.take('stored', ASSUMED_BUCKET_GB);
  const life = readLife(lifecycle);
  if (life instanceof Unknown) {
    return [{ name: 'storage', price: 's3.standard.gb', quantity: life, kind: 'usage', assumption: all.assumption }];
  }
  const { steps, end } = life;
  return steps.flatMap(({ from, storage }, index) => {
    const days = Math.min(steps[index + 1]?.from ?? end, end) - Math.min(from, end);
    const { price, words } = classes[storage] ?? { price: `s3.${storage}`, words: storage };
    if (days <= 0) return [];
    if (days === end)
      return [used('storage', price, { ...all, assumption: `${all.assumption}, all in the class ${words}` })];
    const text = `of their ${end} days objects spend ${days} in ${words}`;
    return [used(`storage in ${words}`, price, follow(all, (all.amount * days) / end, text))];
  });
}

/** Of the rules for all objects; those for some of them move what nobody measured. */
function readLife(lifecycle: Value | undefined): { readonly steps: readonly Step[]; readonly end: number } | Unknown {
  const rules = listOf(within(lifecycle, 'Rules')).filter(isForAll);
  const ends = rules
    .map((rule) => within(rule, 'ExpirationInDays'))
    .filter((days) => days !== undefined)
    .map((days) => readNumber(days, 'ExpirationInDays', 0));
  const moves = rules
    .flatMap((rule) => [...listOf(within(rule, 'Transitions')), within(rule, 'Transition')])
    .filter((move) => move !== undefined)
    .map((move) => ({
      from: readNumber(within(move, 'TransitionInDays'), 'TransitionInDays', 0),
      storage: String(within(move, 'StorageClass')),
    }));
  const unknown = [...ends, ...moves.map(({ from }) => from)].find((days) => days instanceof Unknown);
  if (unknown instanceof Unknown) return unknown;
  const known = moves.flatMap(({ from, storage }) => (typeof from === 'number' ? [{ from, storage }] : []));
  const sorted = known.sort((one, other) => one.from - other.from);
  const days = ends.filter((one) => typeof one === 'number');
  const end = days.length === 0 ? DAYS_WITHOUT_END : Math.min(...days);
  return { steps: [{ from: 0, storage: 'STANDARD' }, ...sorted], end };
}

function isForAll(rule: Value): boolean {
  const prefix = within(rule, 'Prefix');
  const all = (prefix === undefined || prefix === '') && within(rule, 'TagFilters') === undefined;
  return all && within(rule, 'Status') === 'Enabled';
}
