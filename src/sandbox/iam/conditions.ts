/** Condition operators of IAM policies, with their quantifiers and IfExists. */

import type { Condition } from './document.ts';
import { type Context, lookUp, matchesArn, matchesPattern, substitute } from './patterns.ts';

type Comparison = (wanted: string, given: string) => boolean;

const equal: Comparison = (wanted, given) => wanted === given;
const equalIgnoringCase: Comparison = (wanted, given) => wanted.toLowerCase() === given.toLowerCase();

/** ArnEquals and ArnLike behave alike (IAM guide, condition operators). */
const comparisons: { readonly [operator: string]: Comparison } = {
  StringEquals: equal,
  StringEqualsIgnoreCase: equalIgnoringCase,
  StringLike: (wanted, given) => matchesPattern(wanted, given),
  ArnEquals: matchesArn,
  ArnLike: matchesArn,
  Bool: equalIgnoringCase,
  NumericEquals: (wanted, given) => Number(given) === Number(wanted),
  NumericLessThan: (wanted, given) => Number(given) < Number(wanted),
  NumericLessThanEquals: (wanted, given) => Number(given) <= Number(wanted),
  NumericGreaterThan: (wanted, given) => Number(given) > Number(wanted),
  NumericGreaterThanEquals: (wanted, given) => Number(given) >= Number(wanted),
};

const negations: { readonly [operator: string]: string } = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
};

interface Operator {
  readonly quantifier: 'all' | 'any' | undefined;
  readonly negated: boolean;
  readonly ifExists: boolean;
  /** Undefined for Null, which compares nothing. */
  readonly compare: Comparison | undefined;
}

/** Undefined for an operator that the engine does not know; such a policy is refused when it is written. */
export function parseOperator(text: string): Operator | undefined {
  const match = /^(?:For(AllValues|AnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(text);
  if (match === null) return undefined;
  const [, quantifier, name = '', ifExists] = match;
  const negated = Object.hasOwn(negations, name);
  const base = (negated ? negations[name] : undefined) ?? name;
  if (base !== 'Null' && !Object.hasOwn(comparisons, base)) return undefined;
  return {
    quantifier: quantifier === 'AllValues' ? 'all' : quantifier === 'AnyValue' ? 'any' : undefined,
    negated,
    ifExists: ifExists !== undefined,
    compare: comparisons[base],
  };
}

export function holdsCondition(condition: Condition, context: Context): boolean {
  const operator = parseOperator(condition.operator);
  if (operator === undefined) return false;
  const value = lookUp(context, condition.key);
  const given = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  const { compare } = operator;
  if (compare === undefined) return condition.values.includes(String(given.length === 0));

  /** A missing key satisfies IfExists, negations and ForAllValues; ForAnyValue wants one value. */
  if (given.length === 0) {
    if (operator.quantifier === 'any') return operator.ifExists;
    return operator.ifExists || operator.negated || operator.quantifier === 'all';
  }

  const wanted = condition.values.map((pattern) => substitute(pattern, context));
  const matches = (one: string) => wanted.some((pattern) => pattern !== undefined && compare(pattern, one));
  const satisfies = (one: string) => matches(one) !== operator.negated;
  switch (operator.quantifier) {
    case 'all':
      return given.every(satisfies);
    case 'any':
      return given.some(satisfies);
    case undefined:
      return operator.negated ? given.every(satisfies) : given.some(satisfies);
  }
}
