/** Checks a template before anything is made: what it refers to must be there, every type must exist. */

import { intrinsicOf, isArray, isObject, listOf } from '../../template/intrinsics.ts';
import type { Json, ResourceDeclaration, Template } from '../../template/model.ts';
import { deploymentOrder, referencesOf } from '../../template/references.ts';
import type { Specification } from '../spec/specification.ts';
import { refusing, validationError } from './refusals.ts';

const resourceAttributes = [
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Description',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
];

/** Types outside the specification that CloudFormation takes all the same. */
export function isCustom(type: string): boolean {
  return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource' || type.endsWith('::MODULE');
}

function conditionNames(value: Json): readonly string[] {
  if (isArray(value)) return value.flatMap(conditionNames);
  if (!isObject(value)) return [];
  const intrinsic = intrinsicOf(value);
  const own =
    intrinsic?.name === 'Condition'
      ? [intrinsic.argument]
      : intrinsic?.name === 'Fn::If'
        ? listOf(intrinsic.argument).slice(0, 1)
        : [];
  return [...own.filter((name) => typeof name === 'string'), ...Object.values(value).flatMap(conditionNames)];
}

function checkConditions(template: Template): void {
  const known = Object.keys(template.Conditions ?? {});
  const ofResources = Object.values(template.Resources).flatMap(({ Condition, Properties }) => [
    ...(Condition === undefined ? [] : [Condition]),
    ...conditionNames(Properties ?? {}),
  ]);
  const ofOutputs = Object.values(template.Outputs ?? {}).flatMap(({ Condition, Value }) => [
    ...(Condition === undefined ? [] : [Condition]),
    ...conditionNames(Value),
  ]);
  const blocks = {
    Conditions: conditionNames(Object.values(template.Conditions ?? {})),
    Resources: ofResources,
    Outputs: ofOutputs,
  };
  for (const [block, names] of Object.entries(blocks)) {
    const missing = names.find((name) => !known.includes(name));
    if (missing !== undefined)
      throw validationError(
        `Template format error: Unresolved condition dependency ${missing} in the ${block} block of the template`,
      );
  }
  const inConditions = referencesOf(Object.values(template.Conditions ?? {}), template).flatMap((reference) =>
    reference.kind === 'resource' ? [reference.logicalId] : reference.kind === 'unresolved' ? [reference.name] : [],
  );
  if (inConditions.length > 0)
    throw validationError(
      `Template format error: Unresolved dependencies [${inConditions.join(', ')}]. Cannot reference resources in the Conditions block of the template`,
    );
}

function checkReferences(
  block: 'Resources' | 'Outputs',
  value: Json,
  template: Template,
  specification: Specification,
): void {
  const unresolved = new Set<string>();
  for (const reference of referencesOf(value, template)) {
    if (reference.kind === 'unresolved') unresolved.add(reference.name);
    if (reference.kind !== 'resource' || reference.attribute === undefined || reference.attribute === '') continue;
    const { logicalId, attribute } = reference;
    const type = template.Resources[logicalId]?.Type ?? '';
    const own = specification(type);
    if (!own || isCustom(type) || type === 'AWS::CloudFormation::Stack') continue;
    const [first = ''] = attribute.split('.');
    if (own.attributes.includes(attribute) || own.attributes.includes(first) || Object.hasOwn(own.properties, first))
      continue;
    throw validationError(
      `Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`,
    );
  }
  if (unresolved.size > 0)
    throw validationError(
      `Template format error: Unresolved resource dependencies [${[...unresolved].join(', ')}] in the ${block} block of the template`,
    );
}

function checkResource(logicalId: string, declaration: ResourceDeclaration, template: Template): void {
  if (!/^[A-Za-z0-9]+$/.test(logicalId))
    throw validationError(`Template format error: Resource name ${logicalId} is non alphanumeric.`);
  const extra = Object.keys(declaration).filter((key) => !resourceAttributes.includes(key));
  if (extra.length > 0) throw validationError(`Invalid template resource property '${extra[0]}'`);
  const { DependsOn } = declaration;
  const missing = listOf(DependsOn === undefined ? [] : DependsOn).filter(
    (other) => typeof other !== 'string' || !Object.hasOwn(template.Resources, other),
  );
  if (missing.length > 0)
    throw validationError(
      `Template format error: Unresolved resource dependencies [${missing.join(', ')}] in the Resources block of the template`,
    );
}

/** How many a template may have of each. */
const limits = { Mappings: 200, Outputs: 200, Parameters: 200, Resources: 500 } as const;

function checkLimits({ Mappings = {}, Outputs = {}, Parameters = {}, Resources }: Template): void {
  const counts = Object.entries({ Mappings, Outputs, Parameters, Resources }).map(
    ([section, entries]) => [section, Object.keys(entries).length] as const,
  );
  for (const [section, limit] of Object.entries(limits)) {
    const count = counts.find(([name]) => name === section)?.[1] ?? 0;
    if (count > limit)
      throw validationError(
        `Template format error: Number of ${section.toLowerCase()}, ${count}, is greater than maximum allowed, ${limit}`,
      );
  }
}

/** Throws a ValidationError in CloudFormation's words. */
export function checkTemplate(template: Template, specification: Specification): void {
  checkLimits(template);
  const unknown = Object.values(template.Resources).filter(({ Type }) => !isCustom(Type) && !specification(Type));
  if (unknown.length > 0)
    throw validationError(
      `Template format error: Unrecognized resource types: [${[...new Set(unknown.map(({ Type }) => Type))].join(', ')}]`,
    );
  for (const [logicalId, declaration] of Object.entries(template.Resources))
    checkResource(logicalId, declaration, template);
  checkConditions(template);
  for (const { Properties } of Object.values(template.Resources))
    checkReferences('Resources', Properties ?? {}, template, specification);
  checkReferences(
    'Outputs',
    Object.values(template.Outputs ?? {}).map(({ Value }) => Value),
    template,
    specification,
  );
  refusing(() => deploymentOrder(template));
}
