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
 * The reference is the union of the records. What only an older one announced may be missing, for a newer pull request
 * may have taken it back; nothing may be added that none announced.
 */
export function verifyEffects(fresh: Effects, reference: Reference): Verification {
  if (reference.kind === 'missing') return { kind: 'record-missing', reasons: reference.reasons };
  const { records } = reference;
  const newest = records[records.length - 1] ?? records[0];
  const touched = records.flatMap(({ effects }) => Object.keys(effects.resources));
  const ids = [...new Set([...touched, ...Object.keys(fresh.resources)])].sort();
  const [first, ...more] = [
    ...compareStacks(newest.effects, fresh),
    ...ids.flatMap((id) => {
      const announced = records.flatMap(({ effects }) => effects.resources[id] ?? []);
      const optional = newest.effects.resources[id] === undefined;
      return compareResources(id, announced, fresh.resources[id], optional);
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

/** `announced`: what the records say of one resource, oldest first. */
function compareResources(
  subject: string,
  announced: readonly Effect[],
  fresh: Effect | undefined,
  optional: boolean,
): readonly EffectDifference[] {
  const reviewed = unite(announced, fresh);
  if (fresh === undefined) {
    if (reviewed === undefined || optional) return [];
    return [{ subject, type: reviewed.type, kind: 'gone', what: [`${reviewed.action} was reviewed`] }];
  }
  if (reviewed === undefined) {
    return [{ subject, type: fresh.type, kind: 'unreviewed', what: [`${fresh.action} was not reviewed`] }];
  }
  const what = describe(reviewed, fresh);
  return what.length === 0 ? [] : [{ subject, type: fresh.type, kind: 'different', what }];
}

/**
 * The newest effect that changes the resource's text counts; those that only carry an image or a neighbour along yield to
 * it, but the properties that they announced may change beside its own.
 */
function unite(announced: readonly Effect[], fresh: Effect | undefined): Effect | undefined {
  const chosen = announced.findLast((effect) => !keepsText(effect)) ?? announced.at(-1);
  if (chosen === undefined) return undefined;
  const beside = announced.filter(keepsText).flatMap(({ properties }) => properties);
  const changing = beside.filter((name) => fresh?.properties.includes(name));
  return { ...chosen, properties: [...new Set([...chosen.properties, ...changing])].sort() };
}

/** True when the text stays as it is: only an image, or a resource that it refers to, is another one. */
function keepsText({ before, after }: Effect): boolean {
  return before !== undefined && before === after;
}

/** Empty when they are equal. Where neither touches the text, it does not matter which text it is. */
function describe(reviewed: Effect, fresh: Effect): readonly string[] {
  const texts = keepsText(reviewed) && keepsText(fresh) ? [] : compareTexts(reviewed, fresh);
  return [
    ...changed('type', reviewed.type, fresh.type),
    ...changed('action', reviewed.action, fresh.action),
    ...changed('replacement', reviewed.replacement, fresh.replacement),
    ...changed('what happens to the old one', reviewed.policyAction, fresh.policyAction),
    ...changed('properties', reviewed.properties.join(', '), fresh.properties.join(', ')),
    ...compareWeights(reviewed, fresh),
    ...texts,
  ];
}

function compareWeights(reviewed: Effect, fresh: Effect): readonly string[] {
  if (renderCanonical([reviewed.weights]) === renderCanonical([fresh.weights])) return [];
  const [before, after] = [reviewed, fresh].map(({ weights }) => weights && describeWeights(weights));
  return [`the traffic moved since the review: ${before ?? 'none'} → ${after ?? 'none'}`];
}

function compareTexts(reviewed: Effect, fresh: Effect): readonly string[] {
  return [
    ...(reviewed.before === fresh.before ? [] : ['what is deployed changed since the review']),
    ...(reviewed.after === fresh.after ? [] : ['what would be deployed is not what was reviewed']),
  ];
}

function changed(name: string, reviewed: string | undefined, fresh: string | undefined): readonly string[] {
  return reviewed === fresh ? [] : [`${name}: ${reviewed || 'none'} → ${fresh || 'none'}`];
}
