/** Decides whether a fresh plan does what was reviewed; if not, the difference between the two is the answer. */

import { renderCanonical } from '../plan/digest.ts';
import type { Effect, Effects } from '../plan/model.ts';
import type { PlanRecord } from '../plan/record.ts';
import { describeWeights } from '../plan/routing.ts';

/** What was reviewed and is not deployed yet. */
export type Reference =
  /** Oldest first; at least one. */
  | { readonly kind: 'records'; readonly records: readonly [PlanRecord, ...PlanRecord[]] }
  /** Some commit came without a plan: one sentence each. */
  | { readonly kind: 'missing'; readonly reasons: readonly string[] };

export interface EffectDifference {
  /** Logical id, or `stack` for what concerns it as a whole. */
  readonly subject: string;
  readonly type: string | undefined;
  /** `unreviewed`: only the fresh plan does it; `gone`: only the reviewed plan did. */
  readonly kind: 'unreviewed' | 'gone' | 'different';
  /** What differs, for people: `action: modify → replace`. */
  readonly what: readonly string[];
}

export type Verification =
  | { readonly kind: 'identical'; readonly pullRequests: readonly number[] }
  | { readonly kind: 'plan-changed'; readonly differences: readonly [EffectDifference, ...EffectDifference[]] }
  | { readonly kind: 'record-missing'; readonly reasons: readonly string[] };

/**
 * The reference is the union of the records: for a resource that several touch the newest wins. What only an older one
 * announced may be missing, for a newer pull request may have taken it back; nothing may be added that none announced.
 */
export function verifyEffects(fresh: Effects, reference: Reference): Verification {
  if (reference.kind === 'missing') return { kind: 'record-missing', reasons: reference.reasons };
  const { records } = reference;
  const newest = records[records.length - 1] ?? records[0];
  const reviewed: Effects['resources'] = Object.assign({}, ...records.map(({ effects }) => effects.resources));
  const ids = [...new Set([...Object.keys(reviewed), ...Object.keys(fresh.resources)])].sort();
  const [first, ...more] = [
    ...compareStacks(newest.effects, fresh),
    ...ids.flatMap((id) => {
      const optional = newest.effects.resources[id] === undefined;
      return compareResources(id, reviewed[id], fresh.resources[id], optional);
    }),
  ];
  if (first !== undefined) return { kind: 'plan-changed', differences: [first, ...more] };
  return { kind: 'identical', pullRequests: records.map(({ pr }) => pr) };
}

function compareStacks(reviewed: Effects, fresh: Effects): readonly EffectDifference[] {
  const what = [
    ...changed('name', reviewed.stack, fresh.stack),
    ...changed('capabilities', reviewed.capabilities.join(', '), fresh.capabilities.join(', ')),
    ...changed('execution role', reviewed.executionRole, fresh.executionRole),
  ];
  return what.length === 0 ? [] : [{ subject: 'stack', type: undefined, kind: 'different', what }];
}

function compareResources(
  subject: string,
  reviewed: Effect | undefined,
  fresh: Effect | undefined,
  optional: boolean,
): readonly EffectDifference[] {
  if (fresh === undefined) {
    if (reviewed === undefined || optional) return [];
    return [{ subject, type: reviewed.type, kind: 'gone', what: [`${reviewed.action} was reviewed`] }];
  }
  if (reviewed === undefined) {
    return [{ subject, type: fresh.type, kind: 'unreviewed', what: [`${fresh.action} was not reviewed`] }];
  }
  // A record went through JSON, which drops what is undefined; so does the canonical form.
  if (renderCanonical(reviewed) === renderCanonical(fresh)) return [];
  return [{ subject, type: fresh.type, kind: 'different', what: describe(reviewed, fresh) }];
}

function describe(reviewed: Effect, fresh: Effect): readonly string[] {
  return [
    ...changed('type', reviewed.type, fresh.type),
    ...changed('action', reviewed.action, fresh.action),
    ...changed('replacement', reviewed.replacement, fresh.replacement),
    ...changed('what happens to the old one', reviewed.policyAction, fresh.policyAction),
    ...changed('properties', reviewed.properties.join(', '), fresh.properties.join(', ')),
    ...changed(
      'the traffic moved since the review',
      reviewed.weights && describeWeights(reviewed.weights),
      fresh.weights && describeWeights(fresh.weights),
    ),
    ...(reviewed.before === fresh.before ? [] : ['what is deployed changed since the review']),
    ...(reviewed.after === fresh.after ? [] : ['what would be deployed is not what was reviewed']),
  ];
}

function changed(name: string, reviewed: string | undefined, fresh: string | undefined): readonly string[] {
  return reviewed === fresh ? [] : [`${name}: ${reviewed || 'none'} → ${fresh || 'none'}`];
}
