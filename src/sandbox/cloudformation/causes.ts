/** Why a property changes: which parameters and resources its text in the template refers to. */

import { evaluateCondition, type Scope } from '../../template/evaluate.ts';
import { intrinsicOf, isArray, isObject } from '../../template/intrinsics.ts';
import type { Json } from '../../template/model.ts';
import { referencesOf } from '../../template/references.ts';
import type { ChangeSource, Detail } from './changes.ts';
import type { StackParameter } from './state.ts';

/** What a change set found about a resource that others refer to. */
export type Verdict = 'added' | 'replaced' | 'conditional' | 'modified' | 'unchanged';

export interface Cause {
  readonly source: ChangeSource;
  readonly entity: string;
  readonly evaluation: Detail['Evaluation'];
}

/** The text with every `Fn::If` replaced by the branch that is taken. */
export function takeBranches(text: Json, scope: Scope): Json {
  if (isArray(text)) return text.map((item) => takeBranches(item, scope)).filter((item) => !isNoValue(item));
  if (!isObject(text)) return text;
  const intrinsic = intrinsicOf(text);
  if (intrinsic?.name === 'Fn::If' && isArray(intrinsic.argument)) {
    const [condition, whenTrue, whenFalse] = intrinsic.argument;
    const taken = evaluateCondition(String(condition), scope) === true ? whenTrue : whenFalse;
    return taken === undefined ? text : takeBranches(taken, scope);
  }
  const entries = Object.entries(text).map(([key, member]) => [key, takeBranches(member, scope)] as const);
  return Object.fromEntries(entries.filter(([, member]) => intrinsic !== undefined || !isNoValue(member)));
}

function isNoValue(value: Json): boolean {
  return isObject(value) && value.Ref === 'AWS::NoValue';
}

/** Names of parameters that are new, got another text, or are resolved to another value. */
export function changedParameters(
  before: readonly StackParameter[],
  after: readonly StackParameter[],
): ReadonlySet<string> {
  const previous = new Map(before.map((parameter) => [parameter.key, parameter]));
  const changed = after.filter((parameter) => {
    const old = previous.get(parameter.key);
    return !old || old.text !== parameter.text || (old.type === parameter.type && old.resolved !== parameter.resolved);
  });
  return new Set(changed.map(({ key }) => key));
}

function causeOf(logicalId: string, attribute: string | undefined, verdict: Verdict | undefined): Cause | undefined {
  const source = attribute === undefined ? 'ResourceReference' : 'ResourceAttribute';
  const entity = attribute === undefined ? logicalId : `${logicalId}.${attribute}`;
  switch (verdict) {
    case 'added':
    case 'replaced':
      return { source, entity, evaluation: 'Static' };
    case 'conditional':
      return { source, entity, evaluation: 'Dynamic' };
    case 'modified':
      // The id of a resource that is changed in place stays; an attribute may become another.
      return attribute === undefined ? undefined : { source, entity, evaluation: 'Dynamic' };
    case 'unchanged':
    case undefined:
      return undefined;
  }
}

/** Without doubles, in the order of appearance. */
export function causesOf(
  text: Json | undefined,
  scope: Scope,
  parameters: ReadonlySet<string>,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly Cause[] {
  if (text === undefined) return [];
  const causes = new Map<string, Cause>();
  for (const reference of referencesOf(text, scope.template)) {
    const cause =
      reference.kind === 'parameter' && parameters.has(reference.name)
        ? ({ source: 'ParameterReference', entity: reference.name, evaluation: 'Static' } as const)
        : reference.kind === 'resource'
          ? causeOf(reference.logicalId, reference.attribute, verdicts.get(reference.logicalId))
          : undefined;
    if (cause) causes.set(`${cause.source} ${cause.entity}`, cause);
  }
  return [...causes.values()];
}
