/** Why a cost is another one: a property or a parameter is a cause when its old value alone gives another quantity. */

import { type Json, Unknown } from '../template/model.ts';
import { type MeasureRequest, measure } from './measure.ts';
import type { Cause } from './model.ts';

/** How many values are tried: more differ only where everything does, and then nobody asks which of them it was. */
const TRIES = 60;

/** `component` is the name of what is billed. */
export type FindCauses = (logicalId: string, component: string) => readonly Cause[];

/** One value that differs between the two, and the new template with the old value in its place. */
interface Candidate {
  readonly cause: Cause;
  readonly reverted: MeasureRequest;
}

/** Measures `after` once more for every value that differs. */
export function findCauses(before: MeasureRequest, after: MeasureRequest): FindCauses {
  const candidates = [...propertiesOf(before, after), ...parametersOf(before, after)];
  if (candidates.length === 0 || candidates.length > TRIES) return () => [];
  const becomes = describe(after);
  const found = new Map<string, Cause[]>();
  for (const { cause, reverted } of candidates) {
    const would = describe(reverted);
    for (const [logicalId, components] of becomes) {
      // What the old value makes unknown, such as a reference to what is gone, proves nothing.
      const others = would.get(logicalId);
      if (others === undefined) continue;
      for (const name of new Set([...components.keys(), ...others.keys()])) {
        if (components.get(name) === others.get(name)) continue;
        const key = keyOf(logicalId, name);
        found.set(key, [...(found.get(key) ?? []), cause]);
      }
    }
  }
  return (logicalId, component) => found.get(keyOf(logicalId, component)) ?? [];
}

function propertiesOf(before: MeasureRequest, after: MeasureRequest): readonly Candidate[] {
  return Object.entries(after.template.Resources).flatMap(([logicalId, resource]) => {
    const old = before.template.Resources[logicalId];
    if (old === undefined || old.Type !== resource.Type) return [];
    const [was, becomes] = [old.Properties ?? {}, resource.Properties ?? {}];
    const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])];
    return names
      .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(becomes[name]))
      .map((name): Candidate => {
        const { [name]: _, ...rest } = becomes;
        const value = was[name];
        const properties = value === undefined ? rest : { ...rest, [name]: value };
        const resources = { ...after.template.Resources, [logicalId]: { ...resource, Properties: properties } };
        return {
          cause: { logicalId, name, before: show(value), after: show(becomes[name]) },
          reverted: { ...after, template: { ...after.template, Resources: resources } },
        };
      });
  });
}

/** Of those that both have: what a new one brings is told by the property that names it. */
function parametersOf(before: MeasureRequest, after: MeasureRequest): readonly Candidate[] {
  return Object.keys(after.template.Parameters ?? {}).flatMap((name) => {
    if (before.template.Parameters?.[name] === undefined) return [];
    const [was, becomes] = [readParameter(name, before), readParameter(name, after)];
    if (was === undefined || was === becomes) return [];
    return [
      {
        cause: { logicalId: undefined, name, before: show(was), after: show(becomes) },
        reverted: { ...after, parameters: { ...after.parameters, [name]: was } },
      },
    ];
  });
}

function readParameter(name: string, { template, parameters }: MeasureRequest): string | undefined {
  const standard = template.Parameters?.[name]?.Default;
  return parameters[name] ?? (standard === undefined ? undefined : String(standard));
}

type Described = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Of each resource that is understood its components, with equal text for an equal price and quantity. */
function describe(request: MeasureRequest): Described {
  return new Map(
    measure(request).flatMap(({ logicalId, dimensions }) => {
      if (dimensions instanceof Unknown) return [];
      const texts = dimensions.map(({ name, price, quantity }) => [name, JSON.stringify([price, quantity])] as const);
      return [[logicalId, new Map(texts)] as const];
    }),
  );
}

function keyOf(logicalId: string, component: string): string {
  return `${logicalId}\n${component}`;
}

/** Only what is a word or a number: a text of many words says no more than the name of the property. */
function show(value: Json | undefined): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && /^[\w.:-]{1,40}$/.test(value) ? value : undefined;
}
