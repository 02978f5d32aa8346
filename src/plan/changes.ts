/** A change set's resource changes as changes for people: one entry a resource, only what really differs. */

import type { Json, JsonObject } from '../template/model.ts';
import type { ChangeDetail, ResourceChange } from './changeSet.ts';
import type { Change, ChangeAction, Counts, PropertyChange } from './model.ts';
import { diffValues, type LeafChange } from './properties.ts';

/** What destroys comes first. */
const order: readonly ChangeAction[] = ['remove', 'replace', 'modify', 'new-revision', 'import', 'add'];

const knownActions = ['Add', 'Modify', 'Remove', 'Import'];

export function buildChanges(changes: readonly ResourceChange[]): readonly Change[] {
  return changes
    .map(buildChange)
    .sort(
      (one, other) =>
        order.indexOf(one.action) - order.indexOf(other.action) || (one.logicalId < other.logicalId ? -1 : 1),
    );
}

export function countChanges(changes: readonly Change[]): Counts {
  const count = (...actions: readonly ChangeAction[]) =>
    changes.filter((change) => actions.includes(change.action)).length;
  return {
    add: count('add'),
    change: count('modify', 'new-revision'),
    replace: count('replace'),
    destroy: count('remove'),
    import: count('import'),
  };
}

/** Sentences for actions that this program has no picture of: an unknown word of AWS is shown, never dropped. */
export function describeUnknownActions(changes: readonly ResourceChange[]): readonly string[] {
  return changes
    .filter((change) => !knownActions.includes(change.action))
    .map((change) => `CloudFormation says "${change.action}" of ${change.logicalId}; it is shown as a modification.`);
}

/** Action decides first: recorded answers of AWS carry `Replacement: True` on some Adds. */
export function decideAction(change: Pick<ResourceChange, 'action' | 'type' | 'replacement'>): ChangeAction {
  switch (change.action) {
    case 'Add':
      return 'add';
    case 'Remove':
      return 'remove';
    case 'Import':
      return 'import';
    default:
      // Tags alone are changed in place: no new revision, and so no deployment.
      if (change.type === 'AWS::ECS::TaskDefinition' && change.replacement !== 'False') return 'new-revision';
      return change.replacement === 'True' ? 'replace' : 'modify';
  }
}

/** Details without those whose value stays the same; the same property told twice is one, the telling with values wins. */
export function distinctDetails(details: readonly ChangeDetail[]): readonly ChangeDetail[] {
  const byPath = new Map<string, ChangeDetail>();
  for (const detail of details) {
    if (detail.before !== undefined && detail.before === detail.after) continue;
    const key = detail.path ?? nameOf(detail);
    const known = byPath.get(key);
    if (known === undefined || (known.after === undefined && detail.after !== undefined)) byPath.set(key, detail);
  }
  return [...byPath.values()];
}

/** The property's name, else the attribute: `Cpu`, `DeletionPolicy`. */
export function nameOf(detail: ChangeDetail): string {
  return detail.name ?? detail.attribute;
}

function buildChange(change: ResourceChange): Change {
  const action = decideAction(change);
  const replacement = replacementOf(change);
  return {
    logicalId: change.logicalId,
    type: change.type,
    action,
    replacement: action === 'modify' || action === 'replace' ? replacement : undefined,
    policyAction: change.policyAction,
    causes: causesOf(change.details),
    properties: action === 'remove' || action === 'import' ? [] : buildProperties(change),
  };
}

/**
 * What CloudFormation calls conditional only because it may interrupt: RDS changes these of an instance in place (RDS API,
 * ModifyDBInstance).
 */
const changedInPlace: { readonly [type: string]: readonly string[] } = {
  'AWS::RDS::DBInstance': [
    'AutoMinorVersionUpgrade',
    'BackupRetentionPeriod',
    'DBParameterGroupName',
    'MultiAZ',
    'PreferredMaintenanceWindow',
    'StorageType',
  ],
};

/** A reviewer who is told of a loss that never comes believes no other. */
function replacementOf({ type, replacement, details }: ResourceChange): Change['replacement'] {
  if (replacement === 'False') return undefined;
  const known = changedInPlace[type];
  if (replacement !== 'Conditional' || known === undefined) return replacement;
  const demanding = details.filter(({ requiresRecreation: when }) => when === 'Conditionally' || when === 'Always');
  const inPlace = demanding.every(
    (detail) => detail.requiresRecreation === 'Conditionally' && known.includes(nameOf(detail)),
  );
  return demanding.length > 0 && inPlace ? undefined : replacement;
}

function buildProperties(change: ResourceChange): readonly PropertyChange[] {
  const details = distinctDetails(change.details);
  const replacing = new Set(details.filter((detail) => detail.requiresRecreation === 'Always').map(nameOf));
  const fromContexts = change.after === undefined ? [] : diffValues(flattened(change.before), flattened(change.after));
  const leaves = fromContexts.length > 0 ? fromContexts : details.flatMap(leavesOf);
  return leaves.map((leaf) => ({ ...leaf, replaces: replacing.has(topOf(leaf.path)) }));
}

/** The properties beside the other attributes of the resource: nobody reads `Properties.` at every line. */
function flattened(context: JsonObject | undefined): JsonObject | undefined {
  if (context === undefined) return undefined;
  const { Properties: properties, ...rest } = context;
  return isObject(properties) ? { ...properties, ...rest } : rest;
}

/** A detail's value may be the JSON of a whole list; a name without values is still a change. */
function leavesOf(detail: ChangeDetail): readonly LeafChange[] {
  const path = detail.path === undefined ? nameOf(detail) : pathOf(detail.path);
  const leaves = diffValues(parseValue(detail.before), parseValue(detail.after), path);
  return leaves.length > 0 ? leaves : [{ path, before: undefined, after: undefined }];
}

function parseValue(text: string | undefined): Json | undefined {
  if (text === undefined || !/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `/Properties/Tags/0/Value` → `Tags[0].Value`. */
function pathOf(pointer: string): string {
  return pointer
    .replace(/^\/Properties\//, '')
    .replace(/^\//, '')
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.');
}

function topOf(path: string): string {
  return path.split(/[.[]/)[0] ?? path;
}

function causesOf(details: readonly ChangeDetail[]): Change['causes'] {
  const causes = new Map<string, Set<string>>();
  for (const detail of distinctDetails(details)) {
    if (detail.causingEntity === undefined) continue;
    const cause =
      detail.changeSource === 'ParameterReference' ? `parameter ${detail.causingEntity}` : detail.causingEntity;
    causes.set(nameOf(detail), (causes.get(nameOf(detail)) ?? new Set()).add(cause));
  }
  return Object.fromEntries([...causes].map(([name, entities]) => [name, [...entities].sort()]));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
