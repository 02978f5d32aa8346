/** What a change does to the script that instances start with, line by line: AWS shows one encoded text, or nothing. */

import type { Json } from '../template/model.ts';
import type { Change, PropertyChange } from './model.ts';
import type { ReadableResource, ReadableResources } from './snapshot.ts';

const PATH = 'LaunchTemplateData.UserData';

/** Of launch templates; all other changes are returned as they are. */
export function explainUserData(
  changes: readonly Change[],
  before: ReadableResources,
  after: ReadableResources,
): readonly Change[] {
  return changes.map((change) => {
    if (change.type !== 'AWS::EC2::LaunchTemplate') return change;
    const others = change.properties.filter(({ path }) => !path.startsWith(PATH));
    const [old, young] = [scriptOf(before[change.logicalId]), scriptOf(after[change.logicalId])];
    return { ...change, properties: [...others, ...compareScripts(old, young)] };
  });
}

/** A script as stack/instances/userData.ts writes it. */
interface Script {
  readonly variables: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

function scriptOf(resource: ReadableResource | undefined): Script | undefined {
  const encoded = memberOf(memberOf(resource?.properties, 'LaunchTemplateData'), 'UserData');
  return typeof encoded === 'string' ? parseScript(decode(encoded)) : undefined;
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function decode(encoded: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(encoded), (byte) => byte.charCodeAt(0)));
}

/** The marks around a file that it writes follow what is in it, and say nothing themselves. */
const opening = / <<'END_[0-9a-f]{8}'$/;
const closing = /^END_[0-9a-f]{8}$/;

function parseScript(text: string): Script {
  const variables = new Map<string, string>();
  const lines: string[] = [];
  let inVariables = false;
  for (const line of text.split('\n')) {
    if (opening.test(line)) inVariables = line.includes(' /etc/inferloop/environment ');
    const [, name, value] = (inVariables ? /^(\w+)=(.*)$/.exec(line) : undefined) ?? [];
    if (closing.test(line)) inVariables = false;
    else if (name !== undefined && value !== undefined) variables.set(name, value);
    else if (line.trim() !== '') lines.push(line.replace(opening, ''));
  }
  return { variables, lines };
}

function compareScripts(before: Script | undefined, after: Script | undefined): readonly PropertyChange[] {
  if (after === undefined) return [];
  if (before === undefined)
    return [{ path: PATH, before: undefined, after: `${after.lines.length} lines`, replaces: false }];
  const names = [...new Set([...before.variables.keys(), ...after.variables.keys()])].sort();
  const variables = names
    .map((name) => ({ name, before: before.variables.get(name), after: after.variables.get(name) }))
    .filter((one) => one.before !== one.after)
    // By this name no value of it is ever shown (render/redact.ts).
    .map(({ name, ...values }) => ({ path: `${PATH}.Environment[${name}]`, ...values, replaces: false }));
  return [...variables, ...compareLines(before.lines, after.lines)];
}

/** As a diff: what both have in the same order is left out. */
function compareLines(before: readonly string[], after: readonly string[]): readonly PropertyChange[] {
  const shared = sharedLengths(before, after);
  const lines: PropertyChange[] = [];
  const add = (old: string | undefined, young: string | undefined) =>
    lines.push({ path: PATH, before: old, after: young, replaces: false });
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [old, young] = [before[left], after[right]];
    if (old === young) {
      left += 1;
      right += 1;
    } else if (
      young === undefined ||
      (old !== undefined && at(shared, left + 1, right) >= at(shared, left, right + 1))
    ) {
      add(old, undefined);
      left += 1;
    } else {
      add(undefined, young);
      right += 1;
    }
  }
  return lines;
}

/** How many lines the ends of both share at most, from each pair of places on. */
function sharedLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      const row = table[left];
      if (row === undefined) continue;
      row[right] =
        before[left] === after[right]
          ? at(table, left + 1, right + 1) + 1
          : Math.max(at(table, left + 1, right), at(table, left, right + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], left: number, right: number): number {
  return table[left]?.[right] ?? 0;
}
