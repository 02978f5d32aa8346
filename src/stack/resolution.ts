/** What a template names and does not have, with the place that names it. */

import type { Finding } from '../config/checks/finding.ts';
import type { Path } from '../config/node.ts';
import { nearest } from '../config/unknownKey.ts';
import { intrinsicOf, listOf } from '../template/intrinsics.ts';
import type { Json, ResourceDeclaration, Template } from '../template/model.ts';
import { referencesOf } from '../template/references.ts';

export interface Unresolved {
  /** Inside the template: `['Resources', 'Queue', 'Properties', …]`. */
  readonly at: Path;
  readonly name: string;
  readonly kind: 'reference' | 'condition';
}

export function listUnresolved(template: Template): readonly Unresolved[] {
  const resources = Object.entries(template.Resources).flatMap(([logicalId, declaration]) =>
    ofResource(declaration, ['Resources', logicalId], template),
  );
  const outputs = Object.entries(template.Outputs ?? {}).flatMap(([name, { Value, Condition }]) => {
    const at = ['Outputs', name];
    return [...ofValue(Value, [...at, 'Value'], template), ...ofCondition(Condition, [...at, 'Condition'], template)];
  });
  return [...resources, ...outputs];
}

function ofResource(declaration: ResourceDeclaration, at: Path, template: Template): readonly Unresolved[] {
  const { Properties = {}, DependsOn, Condition } = declaration;
  const needed = listOf(DependsOn).filter((name) => typeof name === 'string');
  return [
    ...ofValue(Properties, [...at, 'Properties'], template),
    ...ofCondition(Condition, [...at, 'Condition'], template),
    ...needed
      .filter((name) => !Object.hasOwn(template.Resources, name))
      .map((name): Unresolved => ({ at: [...at, 'DependsOn'], name, kind: 'reference' })),
  ];
}

function ofCondition(name: Json | undefined, at: Path, { Conditions = {} }: Template): readonly Unresolved[] {
  return typeof name !== 'string' || Object.hasOwn(Conditions, name) ? [] : [{ at, name, kind: 'condition' }];
}

function ofValue(value: Json, at: Path, template: Template): readonly Unresolved[] {
  if (typeof value !== 'object' || value === null) return [];
  const intrinsic = intrinsicOf(value);
  if (intrinsic !== undefined && ['Ref', 'Fn::GetAtt', 'Fn::Sub'].includes(intrinsic.name)) {
    return referencesOf(value, template).flatMap((reference): readonly Unresolved[] =>
      reference.kind === 'unresolved' ? [{ at, name: reference.name, kind: 'reference' }] : [],
    );
  }
  const condition = intrinsic?.name === 'Fn::If' ? listOf(intrinsic.argument)[0] : undefined;
  return [
    ...ofCondition(condition, at, template),
    ...Object.entries(value).flatMap(([key, inner]) => ofValue(inner, [...at, key], template)),
  ];
}

/** `path` leads to the place in the file. */
export function explainUnresolved({ name, kind }: Unresolved, path: Path, template: Template): Finding {
  const known =
    kind === 'condition'
      ? Object.keys(template.Conditions ?? {})
      : [...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})];
  const meant = nearest(name, known);
  const message = `there is no ${kind === 'condition' ? 'condition' : 'resource'} \`${name}\` in the template`;
  const all = kind === 'condition' ? `there is ${known.join(', ')}` : 'the plan lists what there is by its logical id';
  return {
    severity: 'error',
    paths: [path],
    message,
    hint: meant === undefined ? all : `did you mean \`${meant}\``,
  };
}
