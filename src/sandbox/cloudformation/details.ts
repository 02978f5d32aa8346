/** The details of one resource's change: which property changes, by what, and whether that makes a new resource. */

import type { Scope } from '../../template/evaluate.ts';
import type { Json, JsonObject, ResourceDeclaration } from '../../template/model.ts';
import { type ResourceSpecification, recreationOf, worst } from '../spec/specification.ts';
import { type Cause, causesOf, takeBranches, type Verdict } from './causes.ts';
import { type Detail, KNOWN_AFTER_APPLY, type ResourceAttribute, type Target } from './changes.ts';
import { asText, type Difference, differences, textAt, valueAt } from './paths.ts';

/** One resource on both sides: its declaration, and its properties as change sets show them. */
export interface Side {
  readonly declaration: ResourceDeclaration;
  readonly properties: JsonObject;
  /** As `properties`, with NoEcho parameters hidden: what is shown. */
  readonly shown: JsonObject;
  readonly scope: Scope;
}

export interface Circumstances {
  readonly specification: ResourceSpecification | undefined;
  readonly parameters: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** With property values, what turns out equal is left out; without, it is told as Dynamic. */
  readonly valued: boolean;
}

export interface Found {
  readonly details: readonly Detail[];
  readonly replacement: 'True' | 'False' | 'Conditional';
}

/** Attributes beside Properties whose change is a change of the resource; DependsOn and Condition are none. */
const attributes = ['CreationPolicy', 'DeletionPolicy', 'Metadata', 'UpdatePolicy', 'UpdateReplacePolicy'] as const;

interface PropertyChange {
  readonly details: readonly Detail[];
  /** Certain to differ, so a property that forces replacement does replace. */
  readonly certain: boolean;
}

function describeCauses(causes: readonly Cause[], target: Target, valued: boolean): readonly Detail[] {
  const direct = (Evaluation: Detail['Evaluation']): Detail => ({
    Target: target,
    Evaluation,
    ChangeSource: 'DirectModification',
    CausingEntity: undefined,
  });
  if (causes.length === 0) return [direct('Static')];
  const caused = causes.map(
    (cause): Detail => ({
      Target: target,
      Evaluation: cause.evaluation,
      ChangeSource: cause.source,
      CausingEntity: cause.entity,
    }),
  );
  // Recorded: beside the cause the same change stands once more as Dynamic; of a resource's attribute only with values.
  const doubled = valued || causes.some(({ source }) => source === 'ParameterReference');
  return doubled ? [...caused, direct('Dynamic')] : caused;
}

/** Both hold the marker, yet it stands for different things: another text, or a resource that will be another. */
function hiddenDifference(
  before: Json | undefined,
  after: Json | undefined,
  sameText: boolean,
  causes: readonly Cause[],
): boolean {
  if (
    !JSON.stringify(after ?? '').includes(KNOWN_AFTER_APPLY) ||
    !JSON.stringify(before ?? '').includes(KNOWN_AFTER_APPLY)
  )
    return false;
  return !sameText || causes.length > 0;
}

function compareProperty(name: string, before: Side, after: Side, circumstances: Circumstances): PropertyChange {
  const { specification, parameters, verdicts, valued } = circumstances;
  const texts = [before, after].map(({ declaration, scope }) => {
    const text = declaration.Properties?.[name];
    return text === undefined ? undefined : takeBranches(text, scope);
  });
  const [textBefore, textAfter] = texts;
  const isTags = specification?.tags?.property === name;
  const base = { Attribute: isTags ? 'Tags' : 'Properties', Name: isTags ? undefined : name } as const;
  const causes = causesOf(textAfter, after.scope, parameters, verdicts);
  const certainOf = (list: readonly Cause[]) =>
    list.length === 0 || list.some(({ evaluation }) => evaluation === 'Static');
  const sameText = JSON.stringify(textBefore) === JSON.stringify(textAfter);
  let found = differences(before.properties[name], after.properties[name]);
  if (
    found.length === 0 &&
    hiddenDifference(
      before.properties[name],
      after.properties[name],
      sameText,
      causes.filter(({ source }) => source !== 'ParameterReference'),
    )
  )
    found = [{ path: [], kind: 'Modify', before: before.properties[name], after: after.properties[name] }];
  if (valued) {
    const details = found.flatMap((difference) => {
      const target: Target = {
        ...base,
        RequiresRecreation: specification ? recreationOf(specification, [name, ...difference.path]) : 'Never',
        ...shownValues(name, difference, before, after),
      };
      return describeCauses(
        causesOf(textAt(textAfter, difference.path), after.scope, parameters, verdicts),
        target,
        true,
      );
    });
    const known = found.some((difference) => !asText(difference.after)?.includes(KNOWN_AFTER_APPLY));
    return { details, certain: known || certainOf(causes) };
  }
  const dynamic = causes.filter(({ evaluation }) => evaluation === 'Dynamic');
  if (found.length === 0 && dynamic.length === 0) return { details: [], certain: false };
  const paths = found.length === 0 ? [[]] : found.map(({ path }) => path);
  const recreation = specification ? worst(paths.map((path) => recreationOf(specification, [name, ...path]))) : 'Never';
  const target: Target = { ...base, RequiresRecreation: recreation };
  return {
    details: describeCauses(found.length === 0 ? dynamic : causes, target, false),
    certain: found.length > 0 && certainOf(causes),
  };
}

function shownValues(name: string, difference: Difference, before: Side, after: Side): Partial<Target> {
  return {
    Path: `/Properties/${[name, ...difference.path].join('/')}`,
    BeforeValue: asText(valueAt(before.shown[name], difference.path)),
    AfterValue: asText(valueAt(after.shown[name], difference.path)),
    AttributeChangeType: difference.kind,
  };
}

function compareAttribute(
  attribute: ResourceAttribute,
  before: Json | undefined,
  after: Json | undefined,
  valued: boolean,
): readonly Detail[] {
  const found = differences(before, after);
  if (found.length === 0) return [];
  const target: Target = { Attribute: attribute, Name: undefined, RequiresRecreation: 'Never' };
  if (!valued) return describeCauses([], target, false);
  return found.flatMap(({ path, kind, before: old, after: young }) =>
    describeCauses(
      [],
      {
        ...target,
        Path: `/${[attribute, ...path].join('/')}`,
        BeforeValue: asText(old),
        AfterValue: asText(young),
        AttributeChangeType: kind,
      },
      true,
    ),
  );
}

/** Undefined when nothing of the resource changes. */
export function compareResource(before: Side, after: Side, circumstances: Circumstances): Found | undefined {
  const names = [...new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])];
  const properties = names.map((name) => compareProperty(name, before, after, circumstances));
  const others = attributes.flatMap((attribute) =>
    compareAttribute(attribute, before.declaration[attribute], after.declaration[attribute], circumstances.valued),
  );
  const details = [...properties.flatMap((property) => property.details), ...others];
  if (details.length === 0) return undefined;
  const demands = (recreation: Target['RequiresRecreation']) => (property: PropertyChange) =>
    property.details.some(({ Target }) => Target.RequiresRecreation === recreation);
  const always = properties.filter(demands('Always'));
  if (always.some(({ certain }) => certain)) return { details, replacement: 'True' };
  const perhaps = always.length > 0 || properties.some(demands('Conditionally'));
  return { details, replacement: perhaps ? 'Conditional' : 'False' };
}
