/** Who refers to whom in a template, and the order of deployment that follows. */

import { DeployError } from '../errors.ts';
import { parseSub } from './functions.ts';
import { getAttOf, intrinsicOf, isArray, isObject } from './intrinsics.ts';
import type { Json, Template } from './model.ts';

export type Reference =
  | { readonly kind: 'resource'; readonly logicalId: string; readonly attribute: string | undefined }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'pseudo'; readonly name: string }
  | { readonly kind: 'unresolved'; readonly name: string };

function classify(name: string, template: Template): Reference {
  if (name.startsWith('AWS::')) return { kind: 'pseudo', name };
  if (Object.hasOwn(template.Parameters ?? {}, name)) return { kind: 'parameter', name };
  if (Object.hasOwn(template.Resources, name)) return { kind: 'resource', logicalId: name, attribute: undefined };
  return { kind: 'unresolved', name };
}

function classifyAttribute(argument: Json, template: Template): readonly Reference[] {
  const parts = getAttOf(argument);
  if (!parts) return [];
  const { logicalId, attribute } = parts;
  if (!Object.hasOwn(template.Resources, logicalId)) return [{ kind: 'unresolved', name: logicalId }];
  const own: Reference = { kind: 'resource', logicalId, attribute: typeof attribute === 'string' ? attribute : '' };
  return typeof attribute === 'string' ? [own] : [own, ...referencesOf(attribute, template)];
}

function substituted(argument: Json, template: Template): readonly Reference[] {
  const [text, variables] = isArray(argument) ? argument : [argument];
  const own = isObject(variables) ? variables : {};
  const named = parseSub(typeof text === 'string' ? text : '').flatMap((piece) => {
    if (piece.kind === 'text' || Object.hasOwn(own, piece.name)) return [];
    return piece.name.includes('.') ? classifyAttribute(piece.name, template) : [classify(piece.name, template)];
  });
  return [...named, ...referencesOf(own, template)];
}

/** Every reference inside a value, in the order of appearance; both branches of `Fn::If` count. */
export function referencesOf(value: Json, template: Template): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isArray(value)) return value.flatMap((item) => referencesOf(item, template));
  const intrinsic = intrinsicOf(value);
  if (intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string')
    return [classify(intrinsic.argument, template)];
  if (intrinsic?.name === 'Fn::GetAtt') return classifyAttribute(intrinsic.argument, template);
  if (intrinsic?.name === 'Fn::Sub') return substituted(intrinsic.argument, template);
  return Object.values(value).flatMap((member) => referencesOf(member, template));
}

/** Logical ids that must be there first: by reference and by `DependsOn`. */
export function dependenciesOf(logicalId: string, template: Template): ReadonlySet<string> {
  const declaration = template.Resources[logicalId];
  if (!declaration) return new Set();
  const { DependsOn } = declaration;
  const explicit = DependsOn === undefined ? [] : typeof DependsOn === 'string' ? [DependsOn] : DependsOn;
  const referred = referencesOf(declaration.Properties ?? {}, template).flatMap((reference) =>
    reference.kind === 'resource' ? [reference.logicalId] : [],
  );
  return new Set([...referred, ...explicit.filter((other) => Object.hasOwn(template.Resources, other))]);
}

/** Logical ids, each after all it depends on; throws a DeployError that names the circle. */
export function deploymentOrder(template: Template): readonly string[] {
  const order = new Set<string>();
  const visit = (logicalId: string, path: readonly string[]): void => {
    if (order.has(logicalId)) return;
    const start = path.indexOf(logicalId);
    if (start >= 0)
      throw new DeployError(
        'change-set-failed',
        `Circular dependency between resources: [${path.slice(start).join(', ')}]`,
        { fault: 'user' },
      );
    for (const dependency of dependenciesOf(logicalId, template)) visit(dependency, [...path, logicalId]);
    order.add(logicalId);
  };
  for (const logicalId of Object.keys(template.Resources)) visit(logicalId, []);
  return [...order];
}
