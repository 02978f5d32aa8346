/** IAM policy documents as values: read once, refused with IAM's error when they say what the engine cannot judge. */

import { isObject, listOf } from '../../template/intrinsics.ts';
import type { Json } from '../../template/model.ts';
import { AwsError } from '../service.ts';
import { parseOperator } from './conditions.ts';

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** `not` for NotAction, NotResource and NotPrincipal. */
  readonly actions: Matcher;
  /** Undefined in trust policies. */
  readonly resources: Matcher | undefined;
  /** Undefined in permission policies. Type `*` stands for anybody. */
  readonly principals: readonly Principal[] | undefined;
  readonly conditions: readonly Condition[];
}

export interface Matcher {
  readonly not: boolean;
  readonly patterns: readonly string[];
}

export interface Principal {
  readonly type: string;
  readonly value: string;
}

export interface Condition {
  /** `StringLike`, with the qualifiers that were around it. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

export type Policy = readonly Statement[];

/** Takes the text that the API sends or the object of a template; throws MalformedPolicyDocument. */
export function parsePolicy(document: Json | undefined): Policy {
  const parsed = typeof document === 'string' ? parseJson(document) : document;
  if (!isObject(parsed)) throw malformed('Syntax errors in policy.');
  const statements = listOf(parsed.Statement);
  if (statements.length === 0) throw malformed('Syntax errors in policy.');
  return statements.map(parseStatement);
}

function parseStatement(json: Json): Statement {
  if (!isObject(json)) throw malformed('Syntax errors in policy.');
  const { Effect: effect } = json;
  if (effect !== 'Allow' && effect !== 'Deny') throw malformed(`Invalid effect: ${String(effect)}`);
  const actions = parseMatcher(json.Action, json.NotAction);
  if (actions === undefined) throw malformed('Policy statement must contain actions.');
  return {
    effect,
    actions,
    resources: parseMatcher(json.Resource, json.NotResource),
    principals: json.Principal === undefined ? undefined : parsePrincipals(json.Principal),
    conditions: parseConditions(json.Condition),
  };
}

function parseMatcher(positive: Json | undefined, negative: Json | undefined): Matcher | undefined {
  const given = positive ?? negative;
  if (given === undefined) return undefined;
  return { not: positive === undefined, patterns: listOf(given).map(String) };
}

function parsePrincipals(json: Json): readonly Principal[] {
  if (json === '*') return [{ type: '*', value: '*' }];
  if (!isObject(json)) throw malformed('Invalid principal in policy');
  return Object.entries(json).flatMap(([type, values]) =>
    listOf(values).map((value) => ({ type, value: String(value) })),
  );
}

function parseConditions(json: Json | undefined): readonly Condition[] {
  if (json === undefined) return [];
  if (!isObject(json)) throw malformed('Syntax errors in policy.');
  return Object.entries(json).flatMap(([operator, keys]) => {
    if (parseOperator(operator) === undefined) throw malformed(`Invalid Condition type : ${operator}.`);
    if (!isObject(keys)) throw malformed('Syntax errors in policy.');
    return Object.entries(keys).map(([key, values]) => ({ operator, key, values: listOf(values).map(String) }));
  });
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('This policy contains invalid Json');
  }
}

function malformed(message: string): AwsError {
  return new AwsError('MalformedPolicyDocument', message);
}
