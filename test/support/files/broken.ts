/** A file of the schema with some of its values exchanged, taken out, misspelt or put where they do not belong. */

import fc from 'fast-check';
import { isArray, isObject } from '../../../src/template/intrinsics.ts';
import type { Json, JsonObject } from '../../../src/template/model.ts';
import { anyFile } from './arbitrary.ts';

/** What stands at a place instead; undefined: nothing. */
type Break = (value: Json) => Json | undefined;

const strange: readonly Json[] = [
  ...['', ' ', 'yes', '0x1F', '1e400', '-1d', '0d', '99999999999999999999d', '5-', '9-1', '0-0', 'arn:aws', 'a\u0000b'],
  ...['$' + '{AWS::Region}', '#{x}', '../..', '/*', '💥', '٣', '1.5GB', '0GB', 'cron(* * * * * *)', 'rate(0 days)'],
  ...[0, -1, 1.5, 2 ** 31, 1e300, true, false, null],
  ...[[], {}, [[]], [null], [{ a: 1 }], { '': '' }, { a: { b: [1, { c: null }] } }, ['x', 'x']],
];

const anyBreak: fc.Arbitrary<Break> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...strange).map(
      (value): Break =>
        () =>
          value,
    ),
  },
  { weight: 2, arbitrary: fc.constant<Break>(() => undefined) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme' }).map(
      (text): Break =>
        () =>
          text,
    ),
  },
  { weight: 1, arbitrary: fc.constant<Break>((value) => [value]) },
  { weight: 1, arbitrary: fc.constant<Break>((value) => ({ range: value, path: value })) },
  { weight: 1, arbitrary: fc.constant<Break>((value) => (isObject(value) ? misspelt(value) : String(value))) },
);

/** Every key with a letter more, as on a bad day. */
function misspelt(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [`${key}s`, one]));
}

export const brokenFile: fc.Arbitrary<Json> = fc
  .tuple(anyFile(), fc.array(fc.tuple(fc.nat(), anyBreak), { minLength: 1, maxLength: 4 }))
  .map(([file, breaks]) =>
    breaks.reduce<Json>((broken, [at, change]) => breakAt(broken, at % countOf(broken), change) ?? {}, file),
  );

/** All values in it, itself the first. */
function countOf(value: Json): number {
  const children = isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return children.reduce<number>((sum, child) => sum + countOf(child), 1);
}

function breakAt(value: Json, at: number, change: Break): Json | undefined {
  if (at === 0) return change(value);
  let place = at - 1;
  const child = (one: Json): Json | undefined => {
    const own = place;
    place -= countOf(one);
    return own >= 0 && own < countOf(one) ? breakAt(one, own, change) : one;
  };
  if (isArray(value)) return value.map(child).filter((one) => one !== undefined);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, child(one)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
